//===- MatrixProduct.cpp - Products of tiles in registers -----------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
//   for n0: for m0: acc[rows × vectors] = init
//     for k: for i, j: acc[i][j] = fma(A[m0 + i, k], B[k, n0 + j], acc[i][j])
//     result(acc)
//
// The sum over the depth runs in order, so its bits depend on nothing else.
//
//===----------------------------------------------------------------------===//

#include "MatrixProduct.h"

using namespace mlir;
using namespace mlir::attn;

MatrixRows mlir::attn::scratchRows(KernelBuilder &k, Value memory,
                                   int64_t stride, Value origin) {
  return [&k, memory, stride, origin](Value row, Value column) {
    Value at = k.add(k.mul(row, stride), column);
    return k.load(memory, origin ? k.add(at, origin) : at);
  };
}

/// The accumulators after one term.
static SmallVector<Value> emitTerm(KernelBuilder &k, const ProductTerm &term,
                                   RegisterTile tile, Value m0,
                                   ArrayRef<Value> columns,
                                   ArrayRef<Value> accumulators,
                                   const MatrixRows &rows) {
  Value rowBase = k.mul(m0, term.rowStride);
  if (term.origin)
    rowBase = k.add(rowBase, term.origin);
  Value depth = term.depthOfRows ? term.depthOfRows(m0, tile.rows) : term.depth;
  return k.loop(
      k.index(0), depth, 1, accumulators, [&](Value depth, ValueRange carried) {
        SmallVector<Value> sums = llvm::to_vector(carried);
        SmallVector<Value> b;
        for (Value column : columns)
          b.push_back(rows(depth, column));
        Value base = k.add(rowBase, k.mul(depth, term.depthStride));
        for (unsigned i = 0; i < tile.rows; ++i) {
          Value a = k.loadSplat(term.a, k.add(base, i * term.rowStride));
          for (unsigned j = 0; j < tile.vectors; ++j) {
            Value &sum = sums[i * tile.vectors + j];
            sum = k.fma(a, b[j], sum);
          }
        }
        return sums;
      });
}

void mlir::attn::emitProduct(KernelBuilder &k, const MatrixProduct &product) {
  RegisterTile tile = chooseRegisterTile(k.target, product.columns / k.lanes);
  Value rows = k.roundUp(product.rows, tile.rows);
  k.loop(product.columns, tile.vectors * k.lanes, [&](Value n0) {
    SmallVector<Value> columns;
    for (unsigned j = 0; j < tile.vectors; ++j)
      columns.push_back(k.add(n0, j * k.lanes));
    auto emitRows = [&](Value m0, bool isFirst) {
      if (product.beside)
        k.when(k.equal(n0, k.index(0)), [&] { product.beside(m0, tile.rows); });
      SmallVector<Value> accumulators;
      for (unsigned i = 0; i < tile.rows; ++i)
        for (Value column : columns)
          accumulators.push_back(
              product.init ? product.init(k.add(m0, i), column) : k.zero());
      for (const ProductTerm &term : product.terms)
        accumulators = emitTerm(k, term, tile, m0, columns, accumulators,
                                isFirst && term.firstB ? term.firstB : term.b);
      for (unsigned i = 0; i < tile.rows; ++i)
        for (unsigned j = 0; j < tile.vectors; ++j)
          product.result(k.add(m0, i), columns[j],
                         accumulators[i * tile.vectors + j]);
    };
    bool firstDiffers = llvm::any_of(
        product.terms, [](const ProductTerm &term) { return !!term.firstB; });
    if (firstDiffers)
      emitRows(k.index(0), /*isFirst=*/true);
    k.loop(k.index(firstDiffers ? tile.rows : 0), rows, tile.rows,
           [&](Value m0) { emitRows(m0, /*isFirst=*/false); });
  });
}
