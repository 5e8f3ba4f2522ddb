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
// Queries of a group share a state: the first pass then updates only, and one
// more for each query reads.
//
//===----------------------------------------------------------------------===//

#include "AttnKernel.h"

using namespace mlir;
using namespace mlir::attn;

namespace {
struct Step {
  Step(AttnKernel &k, LinearAttentionStepOp op);
  void emit();

private:
  void emitToken(Value token);
  void emitNormalizer();
  void emitQuery(Value token, bool updates);
  void emitStatePass(OperandView output, bool updates, bool reads);

  AttnKernel &k;
  LinearAttentionStepOp op;
  const int64_t rank, features, featureStride, width, values, valueStride;
  const Reweighting reweighting;
  OperandView queryOrigin, outputOrigin;
  OperandView key, value, state, normalizer;
  Value queryFeatures, keyFeatures, valueRow, factors, sums, denominator;
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
  queryFeatures = k.scratch(width);
  keyFeatures = k.scratch(width);
  valueRow = k.scratch(valueStride);
  factors = k.scratch(rank * k.lanes);
  for (Value memory : {queryFeatures, keyFeatures})
    k.fill(memory, k.index(0), k.index(width), k.zero());
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
  OperandView normalizerOrigin;
  if (op.getNormalizerState())
    normalizerOrigin = k.origin(op.getOutputsMutable()[2]);
  Value length = k.size(Dim::Key);
  llvm::SmallBitVector ofKeys = getStateLeadingDims(k.op);
  others = ofKeys;
  others.flip();
  k.forLeading(ofKeys, [&] {
    key = k.atLeading(keyOrigin);
    value = k.atLeading(valueOrigin);
    state = k.atLeading(stateOrigin);
    normalizer = k.atLeading(normalizerOrigin);
    k.loop(k.index(0), length, 1, [&](Value token) { emitToken(token); });
  });
}

void Step::emitToken(Value token) {
  Value one = k.index(1);
  FeatureTile tile{key,         Dim::Key,         op.getKeyMap(), reweighting,
                   false,       op.getPosition(), OperandView(),  k.lanes,
                   keyFeatures, Value(),          factors};
  packFeatures(k, tile, token, one);
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
      Value sum = k.addf(row.load(k, d, column, live), k.load(keyFeatures, at));
      row.store(k, sum, d, column, live);
      k.store(sum, sums, at);
    });
  });
}

void Step::emitQuery(Value token, bool updates) {
  FeatureTile tile{k.atLeading(queryOrigin),
                   Dim::Query,
                   op.getQueryMap(),
                   reweighting,
                   true,
                   op.getPosition(),
                   OperandView(),
                   k.lanes,
                   queryFeatures,
                   Value(),
                   factors};
  Value one = k.index(1);
  packFeatures(k, tile, token, one);
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
                          Value ofKey, ofQuery;
                          if (updates)
                            ofKey = k.loadSplat(keyFeatures, at);
                          if (reads)
                            ofQuery = k.loadSplat(queryFeatures, at);
                          SmallVector<Value> next;
                          for (auto [i, vector] : llvm::enumerate(vectors)) {
                            auto [column, live] = vector;
                            Value s = row.load(k, e, column, live);
                            if (updates) {
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
