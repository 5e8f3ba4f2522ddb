//===- Decompose.cpp - attn-decompose -------------------------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
//   %0 = attn.linear_state ins(%k, %v …) outs(%state …)
//   becomes
//   %0 = scf.for … { linalg.generic … }
//
// for every operation of the dialect, by its AggregatedOpInterface, until none
// is left.
//
//===----------------------------------------------------------------------===//

#include "attn/Dialect/Attn/Decompose.h"
#include "attn/Dialect/Attn/Attn.h"
#include "attn/Dialect/Attn/Passes.h"
#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/PatternMatch.h"

namespace mlir::attn {
#define GEN_PASS_DEF_DECOMPOSEPASS
#include "attn/Dialect/Attn/Passes.h.inc"
} // namespace mlir::attn

using namespace mlir;
using namespace mlir::attn;

FailureOr<unsigned>
mlir::attn::decomposeOps(Operation *root,
                         function_ref<bool(Operation *)> chosen) {
  IRRewriter rewriter(root->getContext());
  unsigned numDecomposed = 0;
  while (true) {
    SmallVector<linalg::AggregatedOpInterface> ops;
    root->walk([&](linalg::AggregatedOpInterface op) {
      if (isa<AttnDialect>(op->getDialect()) && chosen(op))
        ops.push_back(op);
    });
    if (ops.empty())
      return numDecomposed;
    for (linalg::AggregatedOpInterface op : ops) {
      if (op->getNumResults() == 0)
        return op->emitOpError("expected tensors, found memrefs: decompose "
                               "before bufferization");
      rewriter.setInsertionPoint(op);
      FailureOr<SmallVector<Value>> values = op.decomposeOperation(rewriter);
      if (failed(values))
        return op->emitOpError("has no decomposition");
      rewriter.replaceOp(op, *values);
      ++numDecomposed;
    }
  }
}

namespace {
struct DecomposePass : attn::impl::DecomposePassBase<DecomposePass> {
  void runOnOperation() override {
    FailureOr<unsigned> count =
        decomposeOps(getOperation(), [](Operation *) { return true; });
    if (failed(count))
      return signalPassFailure();
    numDecomposed += *count;
  }
};
} // namespace
