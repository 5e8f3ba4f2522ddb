//===- LinearAttention.cpp - The kernel of attn.linear_attention ----------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Order left, which is also the body of a causal chunk:
//
//   for each tile of queries: o = φq·state, den = φq·z
//     for each tile of keys that it sees:
//       p = φq·φkᵀ · w(i − j), 0 where masked; den += Σ_j p; o += p·v
//     o /= den
//   state += φkᵀ·v, z += Σ φk
//
// A re-weighting by distance is a table of one tile's distances; one that is
// not scales the features instead.
//
//===----------------------------------------------------------------------===//

#include "LinearReadout.h"
#include "LinearState.h"
#include "ScoreTile.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"

using namespace mlir;
using namespace mlir::attn;

/// True if w(i, j) is a function of i − j.
static bool isRelative(AttnKernel &k, const Reweighting &reweighting) {
  Block scratch;
  OpBuilder b(k.b.getContext());
  b.setInsertionPointToStart(&scratch);
  Value distance = arith::ConstantIndexOp::create(b, k.loc, 0);
  return bool(reweighting.attribute.emitRelative(b, k.loc, distance, distance,
                                                 k.accumulator));
}

namespace {
/// Everything of one attn.linear_attention for a block of columns of v.
struct LeftOrder {
  LeftOrder(AttnKernel &k, LinearAttentionOp op, Value firstColumn,
            int64_t columns);
  void emit();

private:
  void emitQueryTile(Value first, Value count);
  void emitKeyTile(Value first, Value count);
  void emitWeights();
  void emitDistanceTable();

  AttnKernel &k;
  LinearAttentionOp op;
  Value firstColumn;
  const int64_t columns, values, rank, features, featureStride;
  const Reweighting reweighting;
  /// Weights from the table; else features are scaled, if weighted at all.
  const bool relative;
  /// Elements of a token's features as the scores see them.
  const int64_t scoreWidth;
  const int64_t tokens, valueStride;

  OperandView query, key, value, mask, output, state, normalizer;
  std::optional<StateSum> sum;
  std::optional<PackedState> packed;
  std::optional<ScoreTile> tile;
  Value queryFeatures, scaledQueries, keyFeatures, keyColumns, valueTile;
  Value factors, table, sums, accumulators;
};
} // namespace

LeftOrder::LeftOrder(AttnKernel &k, LinearAttentionOp op, Value firstColumn,
                     int64_t columns)
    : k(k), op(op), firstColumn(firstColumn), columns(columns),
      values(k.staticSize(Dim::Value)), rank(op.getReweightingRank()),
      features(k.staticSize(Dim::Feature)),
      featureStride(k.rowStride(features)),
      reweighting{op.getReweightingAttr(), op.getMaxLength()},
      relative(reweighting && isRelative(k, reweighting)),
      scoreWidth(reweighting && !relative ? rank * featureStride
                                          : featureStride),
      tokens(k.tokensInTile(rank * featureStride)),
      valueStride(k.padded(columns)) {
  int64_t width = rank * featureStride;
  bool hasState = bool(op.getState());
  queryFeatures = k.scratch(tokens * scoreWidth);
  keyFeatures = k.scratch(tokens * scoreWidth);
  keyColumns = k.scratch(scoreWidth * tokens);
  valueTile = k.scratch(tokens * valueStride);
  accumulators = k.scratch(tokens * valueStride);
  factors = k.scratch(rank * tokens);
  for (Value memory : {queryFeatures, keyFeatures})
    k.fill(memory, k.index(0), k.index(tokens * scoreWidth), k.zero());
  if (relative)
    table = k.scratch(2 * tokens);
  if (op.getNormalizerAttr())
    sums = k.scratch(tokens);
  tile.emplace(k, tokens, tokens, op.getCausal(), op.getQueryOffset(),
               op.getKeyOffset());
  if (!hasState)
    return;
  sum.emplace(k, op.getKeyMap(), /*isProjected=*/false, rank, tokens, columns,
              bool(op.getNormalizerState()));
  packed.emplace(k, rank, columns, bool(op.getNormalizerState()));
  // Where the table weights, scores want plain features, the read-out scaled
  // ones.
  scaledQueries = relative ? k.scratch(tokens * width) : queryFeatures;
  if (relative)
    k.fill(scaledQueries, k.index(0), k.index(tokens * width), k.zero());
}

void LeftOrder::emit() {
  OperandView queryOrigin = k.origin(op.getQueryMutable());
  OperandView keyOrigin = k.origin(op.getKeyMutable());
  OperandView valueOrigin = k.origin(op.getValueMutable());
  OperandView outputOrigin = k.origin(op.getOutputsMutable()[0]);
  OperandView maskOrigin, stateOrigin, normalizerOrigin;
  if (op.getKeyMask())
    maskOrigin = k.origin(*op.getKeyMaskMutable().begin());
  if (op.getState())
    stateOrigin = k.origin(op.getOutputsMutable()[1]);
  if (op.getNormalizerState())
    normalizerOrigin = k.origin(op.getOutputsMutable()[2]);
  Value queryLength = k.size(Dim::Query), keyLength = k.size(Dim::Key);

  // Leading dimensions that keys and values lack: queries of a group, which all read
  // the state before the keys change it.
  llvm::SmallBitVector ofKeys = getStateLeadingDims(k.op);
  llvm::SmallBitVector others = ofKeys;
  others.flip();
  k.forLeading(ofKeys, [&] {
    key = k.atLeading(keyOrigin);
    value = k.atLeading(valueOrigin);
    mask = k.atLeading(maskOrigin);
    state = k.atLeading(stateOrigin);
    normalizer = k.atLeading(normalizerOrigin);
    if (packed)
      packed->pack(k, state, normalizer, firstColumn);
    k.forLeading(others, [&] {
      query = k.atLeading(queryOrigin);
      output = k.atLeading(outputOrigin);
      k.forTiles(
          k.index(0), queryLength, tokens, [&](Value first, Value count) {
            emitQueryTile(first, count);
            Value end = tile->lastVisible(k, first, count, keyLength);
            k.forTiles(k.index(0), end, tokens,
                       [&](Value firstKey, Value keyCount) {
                         tile->moveTo(k, first, count, firstKey, keyCount);
                         emitKeyTile(firstKey, keyCount);
                       });
            RowScale scale;
            if (sums)
              scale = k.emitRowScale(op.getNormalizerAttr(), sums, tokens);
            forScratchRows(k, accumulators, valueStride, count,
                           storeRows(k, output, first, count, firstColumn,
                                     columns, scale));
          });
    });
    if (!sum)
      return;
    KeyValueStream stream{key,           value,
                          mask,          op.getKeyMap(),
                          reweighting,   op.getKeyOffset(),
                          OperandView(), Value()};
    sum->addSegments(k, stream, keyLength, {state, normalizer, {}}, firstColumn,
                     values);
  });
}

void LeftOrder::emitQueryTile(Value first, Value count) {
  FeatureTile features{query,         Dim::Query, op.getQueryMap(),
                       reweighting,   true,       op.getQueryOffset(),
                       OperandView(), tokens,     Value(),
                       Value(),       factors};
  features.memory = relative ? scaledQueries : queryFeatures;
  if (relative)
    features.plain = queryFeatures;
  packFeatures(k, features, first, count);
  k.zeroRowsBeyond(queryFeatures, count, scoreWidth);
  if (!packed) {
    k.fill(accumulators, k.index(0), k.index(tokens * valueStride), k.zero());
    if (sums)
      k.fill(sums, k.index(0), k.index(tokens), k.zero());
    return;
  }
  int64_t width = rank * featureStride;
  if (relative)
    k.zeroRowsBeyond(scaledQueries, count, width);
  if (sums)
    k.dotRows(scaledQueries, width, width, count, packed->normalizer, sums,
              /*accumulate=*/false);
  MatrixProduct product;
  product.terms = packed->terms(k, scaledQueries);
  product.rows = count;
  product.columns = valueStride;
  product.result = [&](Value m, Value n, Value x) {
    k.store(x, accumulators, k.add(k.mul(m, valueStride), n));
  };
  emitProduct(k, product);
}

void LeftOrder::emitKeyTile(Value first, Value count) {
  FeatureTile features{key,     Dim::Key,          op.getKeyMap(), reweighting,
                       false,   op.getKeyOffset(), mask,           tokens,
                       Value(), Value(),           factors};
  (relative ? features.plain : features.memory) = keyFeatures;
  packFeatures(k, features, first, count);
  transposeTile(k, keyFeatures, scoreWidth, tokens, keyColumns);
  packValues(k, value, mask, first, count, firstColumn, columns, valueTile,
             valueStride);
  tile->product(k, queryFeatures, scoreWidth, keyColumns);
  emitWeights();
  tile->accumulate(k, valueTile, valueStride, accumulators, Value(),
                   /*guarded=*/op.getCausal());
}

void LeftOrder::emitDistanceTable() {
  // table[u] = w(base + tokens − 1 − u): a row's weights lie in the order of
  // keys.
  auto at = [&](Value index, Value offset) {
    return offset ? k.add(index, offset) : index;
  };
  Value base = k.sub(at(tile->query, op.getQueryOffset()),
                     at(tile->key, op.getKeyOffset()));
  Value last = k.add(base, tokens - 1);
  k.loop(2 * tokens, k.lanes, [&](Value u) {
    VectorType type = k.vectorOf(k.b.getIndexType());
    Value steps = vector::StepOp::create(k.b, k.loc, type);
    Value distance =
        arith::SubIOp::create(k.b, k.loc, k.splat(k.sub(last, u)), steps);
    k.store(reweighting.attribute.emitRelative(
                k.b, k.loc, distance, reweighting.maxLength, k.accumulator),
            table, u);
  });
}

void LeftOrder::emitWeights() {
  if (relative)
    emitDistanceTable();
  k.loop(k.index(0), tile->queryCount, 1, [&](Value row) {
    Value visible = tile->visibleKeys(k, row);
    Value base = k.mul(row, tokens);
    Value weights = k.sub(k.index(tokens - 1), row);
    Value total =
        k.loop(k.index(0), k.index(tokens), k.lanes, ValueRange(k.zero()),
               [&](Value column, ValueRange carried) -> SmallVector<Value> {
                 Value at = k.add(base, column);
                 Value score = k.load(tile->scores, at);
                 if (relative)
                   score = k.mulf(score, k.load(table, k.add(weights, column)));
                 score =
                     k.select(tile->below(k, column, visible), score, k.zero());
                 k.store(score, tile->scores, at);
                 return {k.addf(carried[0], score)};
               })[0];
    if (!sums)
      return;
    k.store(k.addf(k.loadScalar(sums, row), k.sumLanes(total)), sums, row);
  });
}

void mlir::attn::emitLinearAttention(AttnKernel &k, LinearAttentionOp op) {
  int64_t values = k.staticSize(Dim::Value);
  int64_t width =
      op.getReweightingRank() * k.rowStride(k.staticSize(Dim::Feature));
  k.forValueBlocks(values, k.valueBlock(width, values),
                   [&](Value firstColumn, int64_t columns) {
                     LeftOrder(k, op, firstColumn, columns).emit();
                   });
}
