//===- CodegenFallback.cpp - Decompose what has no kernel -----------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
//   %0 = attn.linear_state ins(%k, %v : tensor<?x?xf32>, …)    D is dynamic
//   becomes
//   %0 = scf.for … { linalg.generic … }
//
// while operations that attn-codegen-cpu takes stay.
//
//===----------------------------------------------------------------------===//

#include "attn/CodegenCPU/Passes.h"
#include "attn/Dialect/Attn/Attn.h"
#include "attn/Dialect/Attn/Decompose.h"
#include "attn/Dialect/Attn/Placement.h"
#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Remarks.h"

namespace mlir::attn {
#define GEN_PASS_DEF_CODEGENFALLBACKPASS
#include "attn/CodegenCPU/Passes.h.inc"
} // namespace mlir::attn

using namespace mlir;
using namespace mlir::attn;

namespace {
struct CodegenFallbackPass
    : public mlir::attn::impl::CodegenFallbackPassBase<CodegenFallbackPass> {
  void runOnOperation() override {
    auto chosen = [](Operation *op) {
      if (op->hasAttr(kDeviceAttr))
        return false;
      std::optional<std::string> reason = whyNotOnCPU(op);
      if (reason)
        remark::missed(op->getLoc(),
                       remark::RemarkOpts::name("codegen-fallback")
                           .category("attn-codegen-fallback"))
            << ("operation decomposed: " + *reason);
      return reason.has_value();
    };
    FailureOr<unsigned> count = decomposeOps(getOperation(), chosen);
    if (failed(count))
      return signalPassFailure();
    numDecomposed += *count;
  }
};
} // namespace
