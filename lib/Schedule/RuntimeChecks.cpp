//===- RuntimeChecks.cpp - Constraints on dynamic sizes and values --------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
//   attn.linear_attention … max_length(%m)
//   ->
//   cf.assert %fits, "…"
//   attn.linear_attention … max_length(%m)
//
// The operations say what to check (RuntimeVerifiableOpInterface); upstream's
// pass would check every load and slice of the program as well.
//
//===----------------------------------------------------------------------===//

#include "attn/Dialect/Attn/Attn.h"
#include "attn/Schedule/Passes.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/ControlFlow/IR/ControlFlowOps.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/Interfaces/RuntimeVerifiableOpInterface.h"

namespace mlir::attn {
#define GEN_PASS_DEF_RUNTIMECHECKSPASS
#include "attn/Schedule/Passes.h.inc"
} // namespace mlir::attn

using namespace mlir;
using namespace mlir::attn;

namespace {
struct RuntimeChecksPass
    : attn::impl::RuntimeChecksPassBase<RuntimeChecksPass> {
  void runOnOperation() override {
    getOperation().walk([](RuntimeVerifiableOpInterface op) {
      if (!isa<AttnDialect>(op->getDialect()))
        return;
      OpBuilder builder(op);
      op.generateRuntimeVerification(
          builder, op.getLoc(),
          [](Operation *, StringRef message) { return message.str(); });
    });
  }
};
} // namespace
