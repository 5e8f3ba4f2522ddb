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
// Exponentials without a bound are relative to the largest term of a row, which
// grows with the keys that it meets: then o and den decay as in a softmax.
//
// A re-weighting by distance is a table of one tile's distances; one that is
// not scales the features instead.
//
//===----------------------------------------------------------------------===//

#include "LeftOrder.h"
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

/// True if queries and keys have one projection and the same function of it.
static bool haveSameLogits(AttnKernel &k, LinearAttentionOp op) {
  if (!op.getQueryProjection() ||
      op.getQueryProjection() != op.getKeyProjection())
    return false;
  ExponentialMap query = *op.getQueryMap().getExponential();
  ExponentialMap key = *op.getKeyMap().getExponential();
  return query.product == key.product &&
         query.squaredInput == key.squaredInput &&
         query.squaredProjection == key.squaredProjection &&
         query.isDistance == key.isDistance &&
         k.op.getMatchingMap(&op.getQueryProjectionMutable()[0]) ==
             k.op.getMatchingMap(&op.getKeyProjectionMutable()[0]);
}

/// Tokens in a tile: no more than there are.
static int64_t tokensInTile(AttnKernel &k, int64_t width) {
  int64_t tokens = k.tokensInTile(width);
  int64_t keys = k.staticSize(Dim::Key), queries = k.staticSize(Dim::Query);
  if (keys < 0 || queries < 0)
    return tokens;
  int64_t granule = std::max(k.lanes, kRowGranule);
  return std::clamp<int64_t>(llvm::alignTo(std::max(keys, queries), granule),
                             granule, tokens);
}

/// True if all keys are one tile, which the last query of each head sees.
static bool isOneTile(AttnKernel &k, LinearAttentionOp op, int64_t tokens) {
  int64_t keys = k.staticSize(Dim::Key), queries = k.staticSize(Dim::Query);
  if (keys < 1 || keys > tokens || queries < 1)
    return false;
  llvm::SmallBitVector ofKeys = getStateLeadingDims(k.op);
  for (unsigned d = 0, e = k.op.getNumLeadingDims(); d < e; ++d)
    if (!ofKeys.test(d) && k.op.getStaticDimSize(d) < 1)
      return false;
  return !op.getCausal() ||
         (queries == keys && op.getQueryOffset() == op.getKeyOffset());
}

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
      tokens(tokensInTile(k, rank * featureStride)),
      valueStride(k.padded(columns)), isOneTile(::isOneTile(k, op, tokens)) {
  int64_t width = rank * featureStride;
  bool hasState = bool(op.getState());
  sharesProjection = haveSameLogits(k, op);
  auto prepare = [&](FeatureMapAttrInterface map, Value projection,
                     std::optional<ExponentialTile> &exponentials) {
    if (exponentials)
      return exponentials->memory;
    if (map.isExponential()) {
      exponentials.emplace(k, *map.getExponential(), bool(projection), features,
                           tokens);
      // Scores are sums over whole vectors.
      exponentials->excludePadding(k);
      return exponentials->memory;
    }
    Value memory = k.scratch(tokens * scoreWidth);
    k.fill(memory, k.index(0), k.index(tokens * scoreWidth), k.zero());
    return memory;
  };
  keyFeatures = prepare(op.getKeyMap(), op.getKeyProjection(), keyTile);
  if (sharesProjection)
    queryTile.emplace(k, *keyTile);
  queryFeatures = prepare(op.getQueryMap(), op.getQueryProjection(), queryTile);
  if (op.getKeyMap().requiresMaximum()) {
    exponentialScores.emplace(k, *queryTile, *keyTile);
    stateMaxima = k.scratch(width);
    k.fill(stateMaxima, k.index(0), k.index(width), leastLogit(k));
  }
  keyColumns = k.scratch(scoreWidth * tokens);
  valueTile = k.scratch(tokens * valueStride);
  accumulators = k.scratch(tokens * valueStride);
  factors = k.scratch(rank * tokens);
  if (relative)
    table = k.scratch(2 * tokens);
  if (op.getNormalizerAttr())
    sums = k.scratch(tokens);
  if (queryTile && !exponentialScores)
    rowSums = k.scratch(tokens);
  if (op.getKeyMap().normalizesRow())
    keySums = k.scratch(tokens);
  tile.emplace(k, tokens, tokens, op.getCausal(), op.getQueryOffset(),
               op.getKeyOffset());
  if (!hasState)
    return;
  sum.emplace(k, op.getKeyMap(), rank, tokens, columns,
              bool(op.getNormalizerState()), keyTile);
  packed.emplace(k, rank, columns, bool(op.getNormalizerState()));
  // Where the table weights, scores want plain features, the read-out scaled
  // ones.
  scaledQueries = relative ? k.scratch(tokens * width) : queryFeatures;
  if (relative)
    k.fill(scaledQueries, k.index(0), k.index(tokens * width), k.zero());
}

void LeftOrder::emit() {
  origins.query = k.origin(op.getQueryMutable());
  origins.key = k.origin(op.getKeyMutable());
  origins.value = k.origin(op.getValueMutable());
  auto optional = [&](MutableOperandRange operand) {
    return operand.empty() ? OperandView() : k.origin(operand[0]);
  };
  origins.mask = optional(op.getKeyMaskMutable());
  origins.queryProjection = optional(op.getQueryProjectionMutable());
  origins.keyProjection = optional(op.getKeyProjectionMutable());
  origins.output = k.origin(op.getOutputsMutable()[0]);
  if (op.getState())
    origins.state.state = k.origin(op.getOutputsMutable()[1]);
  if (op.getNormalizerState())
    origins.state.normalizer = k.origin(op.getOutputsMutable()[2]);
  if (op.getStateMaximum())
    origins.state.maximum = k.origin(op.getOutputsMutable()[3]);
  if (op.getScale())
    queryOperands.scale = keyOperands.scale =
        k.splat(k.convert(op.getScale(), k.accumulator));
  Value queryLength = k.size(Dim::Query), keyLength = k.size(Dim::Key);

  // Leading dimensions that keys and values lack: queries of a
  // group, which all read the state before the keys change it.
  llvm::SmallBitVector ofKeys = getStateLeadingDims(k.op);
  llvm::SmallBitVector others = ofKeys;
  others.flip();
  bool isQueryProjectionShared =
      op.getQueryProjection() && !sharesProjection &&
      !k.leadingDims(op.getQueryProjectionMutable()[0]).anyCommon(others);
  k.forLeading(ofKeys, [&] {
    bindKeys();
    if (isQueryProjectionShared)
      packQueryProjection();
    if (isOneTile && !exponentialScores)
      packOneTile(keyLength);
    k.forLeading(others, [&] {
      query = k.atLeading(origins.query);
      output = k.atLeading(origins.output);
      if (op.getQueryProjection() && !sharesProjection &&
          !isQueryProjectionShared)
        packQueryProjection();
      k.forTiles(
          k.index(0), queryLength, tokens, [&](Value first, Value count) {
            if (valueRows)
              return emitWhole(first, count, keyLength);
            emitQueryTile(first, count);
            Value end = tile->lastVisible(k, first, count, keyLength);
            k.forTiles(k.index(0), end, tokens,
                       [&](Value firstKey, Value keyCount) {
                         tile->moveTo(k, first, count, firstKey, keyCount);
                         emitKeyTile(firstKey, keyCount);
                       });
            forScratchRows(k, accumulators, valueStride, count,
                           storeOutput(first, count));
          });
    });
    if (!sum)
      return;
    // What the scores were formed from is what the state takes.
    if (exponentialScores && isOneTile)
      return sum->addPacked(k, exponentialScores->keyFeatures,
                            exponentialScores->reference,
                            scratchRows(k, valueTile, valueStride), keyLength,
                            state, firstColumn, values);
    if (valueRows)
      return sum->addPacked(k, scaledKeys, Value(), valueRows, keyLength, state,
                            firstColumn, values, [&](Value begin, Value end) {
                              if (op.getCausal())
                                k.prefetchRows(
                                    value, Dim::Key, k.add(keyLength, begin),
                                    k.add(keyLength, end), Dim::Value,
                                    firstColumn, columns);
                            });
    KeyValueStream stream{key,
                          value,
                          mask,
                          op.getKeyMap(),
                          reweighting,
                          op.getKeyOffset(),
                          keyOperands.projection,
                          keyOperands.scale};
    sum->addSegments(k, stream, keyLength, state, firstColumn, values);
  });
}

void LeftOrder::bindKeys() {
  key = k.atLeading(origins.key);
  value = k.atLeading(origins.value);
  mask = k.atLeading(origins.mask);
  state = {k.atLeading(origins.state.state),
           k.atLeading(origins.state.normalizer),
           k.atLeading(origins.state.maximum)};
  if (op.getKeyProjection()) {
    keyOperands.projection = k.atLeading(origins.keyProjection);
    keyTile->packAll(k, keyOperands.projection);
  }
  if (packed)
    packed->pack(k, state.state, state.normalizer, firstColumn);
  if (!state.maximum)
    return;
  unsigned d = k.position(Dim::Feature);
  OperandView m = state.maximum.at(k, k.position(Dim::Rank), k.index(0));
  k.forColumns(features, [&](Value column, int64_t live) {
    k.store(maximumOfKeys(k, k.load(packed->normalizer, column),
                          m.load(k, d, column, live)),
            stateMaxima, column);
  });
}

void LeftOrder::packQueryProjection() {
  queryOperands.projection = k.atLeading(origins.queryProjection);
  queryTile->packAll(k, queryOperands.projection);
}

void LeftOrder::packQueries(Value first, Value count) {
  if (queryTile) {
    queryOperands.tokens = query;
    queryOperands.rowDim = Dim::Query;
    if (exponentialScores)
      return exponentialScores->begin(k, queryOperands, first, count);
    queryTile->packTokens(k, queryOperands, first, count);
    if (op.getNormalizerAttr())
      return queryTile->byRow(k, count, /*weights=*/Value(), rowSums);
    if (!op.getQueryMap().normalizesRow())
      return queryTile->bounded(k, count);
    queryTile->byRow(k, count, /*weights=*/Value(), rowSums);
    return queryTile->divideRows(k, count, rowSums);
  }
  FeatureTile features{query,         Dim::Query, op.getQueryMap(),
                       reweighting,   true,       op.getQueryOffset(),
                       OperandView(), tokens,     Value(),
                       Value(),       factors};
  features.memory = relative ? scaledQueries : queryFeatures;
  if (relative)
    features.plain = queryFeatures;
  packFeatures(k, features, first, count);
  k.zeroRowsBeyond(queryFeatures, count, scoreWidth);
}

void LeftOrder::packKeys(Value first, Value count) {
  if (keyTile) {
    keyTile->packTokens(k, keyOperands, first, count);
    if (!op.getKeyMap().normalizesRow())
      return keyTile->bounded(k, count);
    keyTile->byRow(k, count, /*weights=*/Value(), keySums);
    return keyTile->divideRows(k, count, keySums);
  }
  FeatureTile features{key,     Dim::Key,          op.getKeyMap(), reweighting,
                       false,   op.getKeyOffset(), mask,           tokens,
                       Value(), Value(),           factors};
  (relative ? features.plain : features.memory) = keyFeatures;
  if (scaledKeys && scaledKeys != keyFeatures)
    features.memory = scaledKeys;
  packFeatures(k, features, first, count);
}

std::function<void(Value, Value, Value)> LeftOrder::storeOutput(Value first,
                                                                Value count) {
  RowScale scale;
  if (sums)
    scale = k.emitRowScale(op.getNormalizerAttr(), sums, tokens);
  return storeRows(k, output, first, count, firstColumn, columns, scale);
}

void LeftOrder::emitQueryTile(Value first, Value count) {
  packQueries(first, count);
  if (!packed) {
    k.fill(accumulators, k.index(0), k.index(tokens * valueStride), k.zero());
    if (sums)
      k.fill(sums, k.index(0), k.index(tokens), k.zero());
    return;
  }
  int64_t width = rank * featureStride;
  Value features = relative ? scaledQueries : queryFeatures;
  if (relative)
    k.zeroRowsBeyond(scaledQueries, count, width);
  if (exponentialScores) {
    features = exponentialScores->features;
    exponentialScores->readState(k, count, stateMaxima, packed->normalizer,
                                 sums);
  } else if (sums) {
    k.dotRows(features, width, width, count, packed->normalizer, sums,
              /*accumulate=*/false);
  }
  MatrixProduct product;
  product.terms = packed->terms(k, features);
  product.rows = count;
  product.columns = valueStride;
  product.result = [&](Value m, Value n, Value x) {
    k.store(x, accumulators, k.add(k.mul(m, valueStride), n));
  };
  emitProduct(k, product);
}

void LeftOrder::emitKeyTile(Value first, Value count) {
  keyOperands.tokens = key;
  keyOperands.rowDim = Dim::Key;
  keyOperands.mask = mask;
  packValues(k, value, mask, first, count, firstColumn, columns, valueTile,
             valueStride);
  if (exponentialScores) {
    exponentialScores->scoreKeys(k, *tile, keyOperands);
  } else {
    packKeys(first, count);
    transposeTile(k, keyFeatures, scoreWidth, tokens, keyColumns);
    tile->product(k, queryFeatures, scoreWidth, keyColumns);
  }
  emitWeights();
  tile->accumulate(k, scratchRows(k, valueTile, valueStride), valueStride,
                   accumulators,
                   exponentialScores ? exponentialScores->decay : Value(),
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
    Value before = k.loadScalar(sums, row);
    if (exponentialScores)
      before = k.mulf(before, k.loadScalar(exponentialScores->decay, row));
    k.store(k.addf(before, k.sumLanes(total)), sums, row);
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
