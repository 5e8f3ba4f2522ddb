//===- LinearAttentionStep.cpp - attn.linear_attention_step ---------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// One token at a time, bound by the bandwidth of the state, so the state passes
// once: each row is read, takes the key and value, is written, and goes into
// the output while it is in registers.
//
//   for each token: z += φk; den = φq·z
//     for each row (r, d): s = state + φk[r, d] · v; state = s; o += φq[r, d] ·
//     s o /= den
//
// Exponentials without a bound have a maximum m: where φk raises it to m',
// state and z decay by e^(m − m'), and φq is relative to the row's largest
// term.
//
// Queries of a group share a state: the first pass then updates only, and one
// more for each query reads.
//
//===----------------------------------------------------------------------===//

#include "ExponentialTile.h"
#include "LinearState.h"
#include "TokenExponentials.h"

using namespace mlir;
using namespace mlir::attn;

namespace {
struct Step {
  Step(AttnKernel &k, LinearAttentionStepOp op);
  void emit();

private:
  void packKey(Value token);
  void packQuery(Value token);
  void emitToken(Value token);
  void emitMaximum();
  void emitNormalizer();
  void emitQuery(Value token, bool updates);
  void emitStatePass(OperandView output, bool updates, bool reads);

  AttnKernel &k;
  LinearAttentionStepOp op;
  const int64_t rank, features, featureStride, width, values, valueStride;
  const Reweighting reweighting;
  OperandView queryOrigin, outputOrigin, queryProjectionOrigin;
  OperandView key, value, state, normalizer, maximum, keyProjection;
  std::optional<TokenExponentials> queryExponentials, keyExponentials;
  Value scaleOfLogits;
  Value queryFeatures, keyFeatures, valueRow, factors, sums, denominator;
  /// The largest logits of the keys, and by what older sums are multiplied.
  Value maxima, decay;
  RowScale scale;
  llvm::SmallBitVector others;
};
} // namespace

Step::Step(AttnKernel &k, LinearAttentionStepOp op)
    : k(k), op(op), rank(op.getReweightingRank()),
      features(k.staticSize(Dim::Feature)),
      featureStride(k.rowStride(features)), width(rank * featureStride),
      values(k.staticSize(Dim::Value)), valueStride(k.padded(values)),
      reweighting{op.getReweightingAttr(), op.getMaxLength()} {
  auto prepare = [&](FeatureMapAttrInterface map, Value projection,
                     std::optional<TokenExponentials> &exponentials) {
    if (map.isExponential()) {
      exponentials.emplace(k, *map.getExponential(), bool(projection));
      return exponentials->memory;
    }
    Value memory = k.scratch(width);
    k.fill(memory, k.index(0), k.index(width), k.zero());
    return memory;
  };
  queryFeatures =
      prepare(op.getQueryMap(), op.getQueryProjection(), queryExponentials);
  keyFeatures = prepare(op.getKeyMap(), op.getKeyProjection(), keyExponentials);
  valueRow = k.scratch(valueStride);
  factors = k.scratch(rank * k.lanes);
  if (op.getScale())
    scaleOfLogits = k.splat(k.convert(op.getScale(), k.accumulator));
  if (op.getStateMaximum()) {
    maxima = k.scratch(width);
    decay = k.scratch(width);
    k.fill(maxima, k.index(0), k.index(width), leastLogit(k));
  }
  if (!op.getNormalizerState())
    return;
  sums = k.scratch(width);
  k.fill(sums, k.index(0), k.index(width), k.zero());
  denominator = k.scratch(k.lanes);
  k.fill(denominator, k.index(0), k.index(k.lanes), k.zero());
}

void Step::emit() {
  queryOrigin = k.origin(op.getQueryMutable());
  outputOrigin = k.origin(op.getOutputsMutable()[0]);
  OperandView keyOrigin = k.origin(op.getKeyMutable());
  OperandView valueOrigin = k.origin(op.getValueMutable());
  OperandView stateOrigin = k.origin(op.getOutputsMutable()[1]);
  OperandView normalizerOrigin, maximumOrigin, keyProjectionOrigin;
  if (op.getNormalizerState())
    normalizerOrigin = k.origin(op.getOutputsMutable()[2]);
  if (op.getStateMaximum())
    maximumOrigin = k.origin(op.getOutputsMutable()[3]);
  if (op.getKeyProjection())
    keyProjectionOrigin = k.origin(op.getKeyProjectionMutable()[0]);
  if (op.getQueryProjection())
    queryProjectionOrigin = k.origin(op.getQueryProjectionMutable()[0]);
  Value length = k.size(Dim::Key);
  llvm::SmallBitVector ofKeys = getStateLeadingDims(k.op);
  others = ofKeys;
  others.flip();
  k.forLeading(ofKeys, [&] {
    key = k.atLeading(keyOrigin);
    value = k.atLeading(valueOrigin);
    state = k.atLeading(stateOrigin);
    normalizer = k.atLeading(normalizerOrigin);
    maximum = k.atLeading(maximumOrigin);
    keyProjection = k.atLeading(keyProjectionOrigin);
    k.loop(k.index(0), length, 1, [&](Value token) { emitToken(token); });
  });
}

void Step::packKey(Value token) {
  if (!keyExponentials) {
    FeatureTile tile{key,         Dim::Key,         op.getKeyMap(), reweighting,
                     false,       op.getPosition(), OperandView(),  k.lanes,
                     keyFeatures, Value(),          factors};
    return packFeatures(k, tile, token, k.index(1));
  }
  keyExponentials->emitLogits(k, key.at(k, k.position(Dim::Key), token),
                              keyProjection, scaleOfLogits);
  if (maxima)
    emitMaximum();
  else if (op.getKeyMap().normalizesRow())
    keyExponentials->normalized(k);
  else
    keyExponentials->bounded(k);
}

void Step::emitMaximum() {
  unsigned r = k.position(Dim::Rank), d = k.position(Dim::Feature);
  OperandView z = normalizer.at(k, r, k.index(0));
  OperandView m = maximum.at(k, r, k.index(0));
  k.forColumns(features, [&](Value column, int64_t live) {
    k.store(maximumOfKeys(k, z.load(k, d, column, live),
                          m.load(k, d, column, live)),
            maxima, column);
  });
  keyExponentials->raise(k, maxima, decay);
  k.forColumns(features, [&](Value column, int64_t live) {
    m.store(k, finiteShift(k, k.load(maxima, column)), d, column, live);
  });
}

void Step::packQuery(Value token) {
  OperandView query = k.atLeading(queryOrigin);
  if (!queryExponentials) {
    FeatureTile tile{query,         Dim::Query, op.getQueryMap(),
                     reweighting,   true,       op.getPosition(),
                     OperandView(), k.lanes,    queryFeatures,
                     Value(),       factors};
    return packFeatures(k, tile, token, k.index(1));
  }
  queryExponentials->emitLogits(k, query.at(k, k.position(Dim::Query), token),
                                k.atLeading(queryProjectionOrigin),
                                scaleOfLogits);
  if (normalizer && op.getNormalizerAttr())
    queryExponentials->relative(k, maxima, sums);
  else if (op.getQueryMap().normalizesRow())
    queryExponentials->normalized(k);
  else
    queryExponentials->bounded(k);
}

void Step::emitToken(Value token) {
  Value one = k.index(1);
  packKey(token);
  packValues(k, value, OperandView(), token, one, k.index(0), values, valueRow,
             valueStride);
  if (normalizer)
    emitNormalizer();
  if (others.none()) {
    emitQuery(token, /*updates=*/true);
    return;
  }
  emitStatePass(OperandView(), /*updates=*/true, /*reads=*/false);
  k.forLeading(others, [&] { emitQuery(token, /*updates=*/false); });
}

void Step::emitNormalizer() {
  unsigned r = k.position(Dim::Rank), d = k.position(Dim::Feature);
  k.loop(k.index(0), k.index(rank), 1, [&](Value term) {
    OperandView row = normalizer.at(k, r, term);
    Value base = k.mul(term, featureStride);
    k.forColumns(features, [&](Value column, int64_t live) {
      Value at = k.add(base, column);
      Value sum = row.load(k, d, column, live);
      if (decay)
        sum = k.mulf(sum, k.load(decay, at));
      sum = k.addf(sum, k.load(keyFeatures, at));
      row.store(k, sum, d, column, live);
      k.store(sum, sums, at);
    });
  });
}

void Step::emitQuery(Value token, bool updates) {
  Value one = k.index(1);
  packQuery(token);
  if (normalizer) {
    k.dotRows(queryFeatures, width, width, one, sums, denominator,
              /*accumulate=*/false);
    scale = k.emitRowScale(op.getNormalizerAttr(), denominator, k.lanes);
  }
  OperandView output =
      k.atLeading(outputOrigin).at(k, k.position(Dim::Query), token);
  emitStatePass(output, updates, /*reads=*/true);
}

void Step::emitStatePass(OperandView output, bool updates, bool reads) {
  unsigned r = k.position(Dim::Rank), d = k.position(Dim::Feature),
           e = k.position(Dim::Value);
  // Four vectors of a row at once: as many chains as an FMA takes cycles.
  auto emitColumns = [&](Value first, int64_t columns) {
    SmallVector<std::pair<Value, int64_t>> vectors;
    SmallVector<Value> v, sum;
    for (int64_t column = 0; column < columns; column += k.lanes) {
      Value at = k.add(first, column);
      vectors.push_back({at, std::min(k.lanes, columns - column)});
      v.push_back(k.load(valueRow, at));
      if (reads)
        sum.push_back(k.zero());
    }
    sum = k.loop(
        k.index(0), k.index(rank), 1, sum, [&](Value term, ValueRange outer) {
          return k.loop(k.index(0), k.index(features), 1, outer,
                        [&](Value feature, ValueRange carried) {
                          OperandView row =
                              state.at(k, r, term).at(k, d, feature);
                          Value at = k.add(k.mul(term, featureStride), feature);
                          Value ofKey, ofQuery, ofState;
                          if (updates)
                            ofKey = k.loadSplat(keyFeatures, at);
                          if (updates && decay)
                            ofState = k.loadSplat(decay, at);
                          if (reads)
                            ofQuery = k.loadSplat(queryFeatures, at);
                          SmallVector<Value> next;
                          for (auto [i, vector] : llvm::enumerate(vectors)) {
                            auto [column, live] = vector;
                            Value s = row.load(k, e, column, live);
                            if (updates) {
                              if (ofState)
                                s = k.mulf(s, ofState);
                              s = k.fma(ofKey, v[i], s);
                              row.store(k, s, e, column, live);
                            }
                            if (reads)
                              next.push_back(k.fma(ofQuery, s, carried[i]));
                          }
                          return next;
                        });
        });
    if (!reads)
      return;
    for (auto [i, vector] : llvm::enumerate(vectors)) {
      Value x = scale.apply(k, sum[i], k.index(0));
      output.store(k, x, e, vector.first, vector.second);
    }
  };
  int64_t block = 4 * k.lanes, whole = values / block * block;
  k.loop(whole, block, [&](Value first) { emitColumns(first, block); });
  if (whole < values)
    emitColumns(k.index(whole), values - whole);
}

void mlir::attn::emitLinearAttentionStep(AttnKernel &k,
                                         LinearAttentionStepOp op) {
  Step(k, op).emit();
}
