//===- MergeState.cpp - The kernel of attn.merge_state --------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
//   outputs[…, e] += inputs[…, e], vectors along the last dimension
//
// and of a state with maxima m, for each feature:
//
//   m' = max(m_out, m_in); outputs = outputs · e^(m_out − m') + inputs ·
//   e^(m_in − m')
//
//===----------------------------------------------------------------------===//

#include "LinearState.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"

using namespace mlir;
using namespace mlir::attn;

/// The size of a dimension.
static Value sizeOf(KernelBuilder &k, Value memref, unsigned dim) {
  auto type = cast<MemRefType>(memref.getType());
  return type.isDynamicDim(dim)
             ? Value(memref::DimOp::create(k.b, k.loc, memref, dim))
             : k.index(type.getDimSize(dim));
}

/// Loops over the dimensions from `dim` on.
static void emitSum(KernelBuilder &k, Value memref, OperandView from,
                    OperandView to, unsigned dim, unsigned rank) {
  Value size = sizeOf(k, memref, dim);
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

/// Merges states with maxima from dimension `dim` on; `parts` of each.
static void emitLogDomainMerge(KernelBuilder &k, Value memref,
                               ArrayRef<OperandView> from,
                               ArrayRef<OperandView> to, unsigned dim,
                               unsigned rank) {
  if (dim + 1 < rank) {
    k.loop(k.index(0), sizeOf(k, memref, dim), 1, [&](Value iv) {
      SmallVector<OperandView> fromHere, toHere;
      for (auto [source, target] : llvm::zip_equal(from, to)) {
        fromHere.push_back(source.at(k, dim, iv));
        toHere.push_back(target.at(k, dim, iv));
      }
      emitLogDomainMerge(k, memref, fromHere, toHere, dim + 1, rank);
    });
    return;
  }
  auto maximumOf = [&](ArrayRef<OperandView> parts) {
    return maximumOfKeys(k, k.splat(parts[1].loadElement(k)),
                         k.splat(parts[2].loadElement(k)));
  };
  Value ofInput = maximumOf(from), ofOutput = maximumOf(to);
  Value largest = finiteShift(k, k.larger(ofInput, ofOutput));
  Value inputFactor = k.expOfNonPositive(k.subf(ofInput, largest));
  Value outputFactor = k.expOfNonPositive(k.subf(ofOutput, largest));
  auto first = [&](Value vector) -> Value {
    return vector::ExtractOp::create(k.b, k.loc, vector, int64_t(0));
  };
  k.loop(k.index(0), sizeOf(k, memref, dim), k.lanes, [&](Value column) {
    Value mask =
        vector::CreateMaskOp::create(k.b, k.loc, k.vectorOf(k.b.getI1Type()),
                                     k.sub(sizeOf(k, memref, dim), column));
    Value sum = k.addf(k.mulf(to[0].load(k, dim, column, mask), outputFactor),
                       k.mulf(from[0].load(k, dim, column, mask), inputFactor));
    to[0].store(k, sum, dim, column, mask);
  });
  Value sum = k.addf(k.mulf(to[1].loadElement(k), first(outputFactor)),
                     k.mulf(from[1].loadElement(k), first(inputFactor)));
  to[1].storeElement(k, sum);
  to[2].storeElement(k, first(largest));
}

void mlir::attn::emitMergeState(KernelBuilder &k, MergeStateOp op) {
  if (op.getInputs().size() == 3) {
    Value state = op.getInputs()[0];
    unsigned rank = cast<MemRefType>(state.getType()).getRank();
    auto whole = AffineMap::getMultiDimIdentityMap(rank, op.getContext());
    AffineMap parts[] = {whole, whole.dropResult(rank - 1),
                         whole.dropResult(rank - 1)};
    SmallVector<OperandView> from, to;
    for (auto [input, output, map] :
         llvm::zip_equal(op.getInputs(), op.getOutputs(), parts)) {
      from.push_back(OperandView(k, input, map));
      to.push_back(OperandView(k, output, map));
    }
    return emitLogDomainMerge(k, state, from, to, 0, rank);
  }
  for (auto [input, output] :
       llvm::zip_equal(op.getInputs(), op.getOutputs())) {
    unsigned rank = cast<MemRefType>(input.getType()).getRank();
    auto map = AffineMap::getMultiDimIdentityMap(rank, op.getContext());
    emitSum(k, input, OperandView(k, input, map), OperandView(k, output, map),
            0, rank);
  }
}
