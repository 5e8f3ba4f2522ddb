//===- LinearAttentionTile.cpp - attn.linear_attention of one tile --------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Where all keys are one tile, as in a chunk of a causal sequence, they are
// packed once for scores and state, and both parts of o stay in registers:
//
//   p = φq·φkᵀ · w(i − j); den = φq·z + Σ_j p
//   o = (φq·state + p·v) / den
//   state += φkᵀ·v, z += Σ φk
//
// Beside the products the tokens that follow in memory are fetched: those of
// the next chunk.
//
//===----------------------------------------------------------------------===//

#include "LeftOrder.h"

using namespace mlir;
using namespace mlir::attn;

void LeftOrder::packOneTile(Value count) {
  keyOperands.tokens = key;
  keyOperands.rowDim = Dim::Key;
  keyOperands.mask = mask;
  scaledKeys = relative && sum ? sum->featureTile : keyFeatures;
  packKeys(k.index(0), count);
  transposeTile(k, keyFeatures, scoreWidth, tokens, keyColumns);
  valueRows = attn::valueRows(k, value, mask, k.index(0), count, firstColumn,
                              columns, tokens);
  if (op.getCausal())
    notFinite = emitAnyNotFinite(k, valueRows, valueStride, count);
}

void LeftOrder::emitWhole(Value first, Value count, Value keyCount) {
  packQueries(first, count);
  int64_t width = rank * featureStride;
  Value features = relative ? scaledQueries : queryFeatures;
  if (packed && relative)
    k.zeroRowsBeyond(scaledQueries, count, width);
  tile->moveTo(k, first, count, k.index(0), keyCount);
  // What follows a chunk in memory is the next one.
  auto fetchNext = [&](OperandView operand, Dim rowDim, bool isProjected,
                       Value after) {
    return [=, &k = k](Value m, int64_t rows) {
      Dim columnDim = isProjected ? Dim::Component : Dim::Feature;
      Value begin = k.add(after, m);
      k.prefetchRows(operand, rowDim, begin, k.add(begin, rows), columnDim,
                     k.index(0), k.staticSize(columnDim));
    };
  };
  tile->product(k, queryFeatures, scoreWidth, keyColumns,
                fetchNext(query, Dim::Query, bool(op.getQueryProjection()),
                          k.add(first, tokens)));
  if (sums && packed)
    k.dotRows(features, width, width, count, packed->normalizer, sums,
              /*accumulate=*/false);
  else if (sums)
    k.fill(sums, k.index(0), k.index(tokens), k.zero());
  emitWeights();
  std::function<void(Value, Value, Value)> store = storeOutput(first, count);
  MatrixProduct readState;
  if (packed)
    readState.terms = packed->terms(k, features);
  readState.rows = count;
  readState.columns = valueStride;
  auto inRegisters = [&] {
    MatrixProduct product = readState;
    product.terms.push_back(tile->term(k, valueRows));
    product.result = store;
    if (op.getCausal())
      product.beside =
          fetchNext(key, Dim::Key, bool(op.getKeyProjection()), keyCount);
    emitProduct(k, product);
  };
  if (!notFinite)
    return inRegisters();
  auto guarded = [&] {
    readState.result = [&](Value m, Value n, Value x) {
      k.store(x, accumulators, k.add(k.mul(m, valueStride), n));
    };
    emitProduct(k, readState);
    tile->accumulate(k, valueRows, valueStride, accumulators, Value(),
                     /*guarded=*/true);
    forScratchRows(k, accumulators, valueStride, count, store);
  };
  k.when(notFinite, guarded, inRegisters);
}
