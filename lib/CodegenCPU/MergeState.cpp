//===- MergeState.cpp - The kernel of attn.merge_state --------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
//   outputs[…, e] += inputs[…, e], vectors along the last dimension
//
//===----------------------------------------------------------------------===//

#include "AttnKernel.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"

using namespace mlir;
using namespace mlir::attn;

/// Loops over the dimensions from `dim` on.
static void emitSum(KernelBuilder &k, Value memref, OperandView from,
                    OperandView to, unsigned dim, unsigned rank) {
  auto type = cast<MemRefType>(memref.getType());
  Value size = type.isDynamicDim(dim)
                   ? Value(memref::DimOp::create(k.b, k.loc, memref, dim))
                   : k.index(type.getDimSize(dim));
  if (dim + 1 < rank) {
    k.loop(k.index(0), size, 1, [&](Value iv) {
      emitSum(k, memref, from.at(k, dim, iv), to.at(k, dim, iv), dim + 1, rank);
    });
    return;
  }
  k.loop(k.index(0), size, k.lanes, [&](Value column) {
    Value mask = vector::CreateMaskOp::create(
        k.b, k.loc, k.vectorOf(k.b.getI1Type()), k.sub(size, column));
    Value sum =
        k.addf(to.load(k, dim, column, mask), from.load(k, dim, column, mask));
    to.store(k, sum, dim, column, mask);
  });
}

void mlir::attn::emitMergeState(KernelBuilder &k, MergeStateOp op) {
  for (auto [input, output] :
       llvm::zip_equal(op.getInputs(), op.getOutputs())) {
    unsigned rank = cast<MemRefType>(input.getType()).getRank();
    auto map = AffineMap::getMultiDimIdentityMap(rank, op.getContext());
    emitSum(k, input, OperandView(k, input, map), OperandView(k, output, map),
            0, rank);
  }
}
