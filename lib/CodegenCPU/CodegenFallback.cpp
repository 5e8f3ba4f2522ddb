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
#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/PatternMatch.h"
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
    SmallVector<std::pair<linalg::AggregatedOpInterface, std::string>> ops;
    getOperation()->walk([&](linalg::AggregatedOpInterface op) {
      if (!isa<AttnDialect>(op->getDialect()))
        return;
      if (std::optional<std::string> reason = whyNotOnCPU(op))
        ops.push_back({op, std::move(*reason)});
    });
    IRRewriter rewriter(&getContext());
    for (auto &[op, reason] : ops) {
      remark::missed(op->getLoc(), remark::RemarkOpts::name("codegen-fallback")
                                       .category("attn-codegen-fallback"))
          << ("operation decomposed: " + reason);
      rewriter.setInsertionPoint(op);
      FailureOr<SmallVector<Value>> values = op.decomposeOperation(rewriter);
      if (failed(values)) {
        op->emitOpError("expected tensors, found memrefs: decompose before "
                        "bufferization");
        return signalPassFailure();
      }
      rewriter.replaceOp(op, *values);
      ++numDecomposed;
    }
  }
};
} // namespace
