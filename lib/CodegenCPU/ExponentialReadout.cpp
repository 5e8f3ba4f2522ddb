//===- ExponentialReadout.cpp - attn.linear_readout of exp(ℓ) -------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Where projection and state fit the cache:
//
//   pack projection, state, z, m
//   for each tile of queries: a = e^(ℓ + m − M); o = (a·state) / (a·z)
//
// else, as when every key is a feature, in blocks of features as the online
// softmax has blocks of keys:
//
//   for each tile of queries: M = −∞, den = 0, o = 0
//     for each block of features: pack; M' = max(M, max_f (ℓ + m))
//       a = e^(ℓ + m − M'); c = e^(M − M'); o = o · c + a·state
//       den = den · c + a·z; M = M'
//     o /= den
//
// Distances without a normaliser need no M.
//
//===----------------------------------------------------------------------===//

#include "ExponentialTile.h"
#include "LinearReadout.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"

using namespace mlir;
using namespace mlir::attn;

/// Features in a block: with 64 components and values, projection, state and
/// features of a tile take a quarter of a second-level cache.
static constexpr int64_t kFeatureBlock = 128;

namespace {
struct ExponentialReadout {
  ExponentialReadout(AttnKernel &k, LinearReadoutOp op, Value firstColumn,
                     int64_t columns);
  void emit();

private:
  void packBlock(Value first, Value count);
  void packStateRows(Value first, Value count);
  void emitTile(Value first, Value count);
  void emitTileInBlocks(Value first, Value count);
  void emitFeatures(Value count, std::optional<RowMaxima> online);
  MatrixProduct productWithState(Value count, Value depth);
  RowScale emitScale();

  AttnKernel &k;
  LinearReadoutOp op;
  Value firstColumn;
  const int64_t columns;
  /// Of all features, and of those packed at once.
  const int64_t allFeatures, features;
  const bool inBlocks;
  const int64_t tokens, valueStride;
  const bool isRelative;
  ExponentialTile tile;
  Value stateTile, weights, sums, accumulators;
  Value numFeatures;
  RowMaxima online;
  LogitOperands operands;
  OperandView state, normalizer, maximum, output;
};
} // namespace

/// All features where their packed operands leave room in the cache.
static int64_t featuresAtOnce(AttnKernel &k, LinearReadoutOp op,
                              int64_t columns) {
  int64_t features = k.staticSize(Dim::Feature);
  if (!op.getProjection())
    return features;
  int64_t width = k.staticSize(Dim::Component) + columns;
  return features > 0 && k.fitsCache(k.rowStride(features) * width)
             ? features
             : kFeatureBlock;
}

ExponentialReadout::ExponentialReadout(AttnKernel &k, LinearReadoutOp op,
                                       Value firstColumn, int64_t columns)
    : k(k), op(op), firstColumn(firstColumn), columns(columns),
      allFeatures(k.staticSize(Dim::Feature)),
      features(featuresAtOnce(k, op, columns)),
      inBlocks(features != allFeatures),
      tokens(k.tokensInTile(k.rowStride(features))),
      valueStride(k.padded(columns)),
      isRelative(op.getNormalizer() || op.getQueryMap().normalizesRow()),
      tile(k, *op.getQueryMap().getExponential(), bool(op.getProjection()),
           features, tokens) {
  stateTile = k.scratch(features * valueStride);
  if (isRelative) {
    sums = k.scratch(tokens);
    tile.columnOffsets = k.scratch(tile.stride);
  }
  if (op.getNormalizerState())
    weights = k.scratch(tile.stride);
  if (inBlocks) {
    accumulators = k.scratch(tokens * valueStride);
    if (isRelative)
      online = {k.scratch(tokens), k.scratch(tokens)};
  }
}

void ExponentialReadout::emit() {
  OperandView queryOrigin = k.origin(op.getQueryMutable());
  OperandView stateOrigin = k.origin(op.getStateMutable());
  OperandView normalizerOrigin, maximumOrigin, projectionOrigin;
  llvm::SmallBitVector ofState = k.leadingDims(op.getStateMutable());
  auto optional = [&](MutableOperandRange operand, OperandView &origin) {
    if (operand.empty())
      return;
    origin = k.origin(operand[0]);
    ofState |= k.leadingDims(operand[0]);
  };
  optional(op.getNormalizerStateMutable(), normalizerOrigin);
  optional(op.getStateMaximumMutable(), maximumOrigin);
  optional(op.getProjectionMutable(), projectionOrigin);
  OperandView outputOrigin = k.origin(op.getOutputsMutable()[0]);
  Value length = k.size(Dim::Query);
  numFeatures = k.size(Dim::Feature);
  if (op.getScale())
    operands.scale = k.splat(k.convert(op.getScale(), k.accumulator));
  operands.rowDim = Dim::Query;

  // Leading dimensions that the state lacks share what is packed.
  llvm::SmallBitVector others = ofState;
  others.flip();
  k.forLeading(ofState, [&] {
    state = k.atLeading(stateOrigin);
    normalizer = k.atLeading(normalizerOrigin);
    maximum = k.atLeading(maximumOrigin);
    operands.projection = k.atLeading(projectionOrigin);
    if (operands.projection)
      tile.packShift(k, operands.projection,
                     k.min(numFeatures, k.index(features)));
    if (!inBlocks)
      packBlock(k.index(0), numFeatures);
    k.forLeading(others, [&] {
      operands.tokens = k.atLeading(queryOrigin);
      output = k.atLeading(outputOrigin);
      k.forTiles(k.index(0), length, tokens, [&](Value first, Value count) {
        tile.packTokens(k, operands, first, count);
        if (!inBlocks)
          tile.fetchNext(k, operands, first);
        inBlocks ? emitTileInBlocks(first, count) : emitTile(first, count);
      });
    });
  });
}

//===----------------------------------------------------------------------===//
// Packing
//===----------------------------------------------------------------------===//

void ExponentialReadout::packBlock(Value first, Value count) {
  if (isRelative && !normalizer)
    tile.excludeColumnsBeyond(k, count);
  unsigned f = k.position(Dim::Feature), r = k.position(Dim::Rank);
  Value none = k.index(0);
  if (normalizer) {
    OperandView z = normalizer.at(k, r, none).at(k, f, first);
    OperandView m = maximum ? maximum.at(k, r, none).at(k, f, first) : maximum;
    k.loop(tile.stride, k.lanes, [&](Value column) {
      Value inside = vector::CreateMaskOp::create(
          k.b, k.loc, k.vectorOf(k.b.getI1Type()), k.sub(count, column));
      Value weight = z.load(k, f, column, inside);
      Value isNone = arith::CmpFOp::create(
          k.b, k.loc, arith::CmpFPredicate::OEQ, weight, k.zero());
      Value offset = m ? m.load(k, f, column, inside) : k.zero();
      k.store(weight, weights, column);
      k.store(k.select(isNone, leastLogit(k), offset), tile.columnOffsets,
              column);
    });
  }
  if (operands.projection) {
    auto live = [&](Value row) -> Value {
      return arith::CmpFOp::create(k.b, k.loc, arith::CmpFPredicate::UNE,
                                   k.loadScalar(weights, row), k.scalar(0.0));
    };
    if (normalizer)
      tile.packProjection(k, operands.projection, first, count, live);
    else
      tile.packProjection(k, operands.projection, first, count);
  }
  packStateRows(first, count);
}

void ExponentialReadout::packStateRows(Value first, Value count) {
  unsigned f = k.position(Dim::Feature), e = k.position(Dim::Value);
  OperandView source = state.at(k, k.position(Dim::Rank), k.index(0))
                           .at(k, f, first)
                           .at(k, e, firstColumn);
  k.loop(k.index(0), count, 1, [&](Value row) {
    OperandView from = source.at(k, f, row);
    // What no key has added to is 0 whatever it holds.
    Value isLive;
    if (normalizer)
      isLive = arith::CmpFOp::create(k.b, k.loc, arith::CmpFPredicate::UNE,
                                     k.loadScalar(weights, row), k.scalar(0.0));
    k.forColumns(columns, [&](Value column, int64_t live) {
      Value x = from.load(k, e, column, live);
      if (isLive)
        x = k.select(isLive, x, k.zero());
      k.store(x, stateTile, k.add(k.mul(row, valueStride), column));
    });
  });
}

//===----------------------------------------------------------------------===//
// A tile of queries
//===----------------------------------------------------------------------===//

void ExponentialReadout::emitFeatures(Value count,
                                      std::optional<RowMaxima> online) {
  if (isRelative)
    tile.byRow(k, count, weights, sums, online);
  else
    tile.bounded(k, count);
}

MatrixProduct ExponentialReadout::productWithState(Value count, Value depth) {
  MatrixProduct product;
  product.terms.push_back({tile.memory, /*rowStride=*/tile.stride,
                           /*depthStride=*/1,
                           scratchRows(k, stateTile, valueStride), depth,
                           Value()});
  product.rows = count;
  product.columns = valueStride;
  return product;
}

RowScale ExponentialReadout::emitScale() {
  if (!isRelative)
    return {};
  if (op.getNormalizerAttr())
    return k.emitRowScale(op.getNormalizerAttr(), sums, tokens);
  // Without any feature there is nothing to divide.
  k.loop(tokens, k.lanes, [&](Value row) {
    Value sum = k.load(sums, row);
    Value isNone = arith::CmpFOp::create(k.b, k.loc, arith::CmpFPredicate::OEQ,
                                         sum, k.zero());
    k.store(k.select(isNone, k.zero(), k.divf(k.constant(1.0), sum)), sums,
            row);
  });
  return {sums};
}

void ExponentialReadout::emitTile(Value first, Value count) {
  emitFeatures(count, std::nullopt);
  RowScale scale = emitScale();
  MatrixProduct product = productWithState(count, k.index(features));
  product.result =
      storeRows(k, output, first, count, firstColumn, columns, scale);
  emitProduct(k, product);
}

void ExponentialReadout::emitTileInBlocks(Value first, Value count) {
  k.fill(accumulators, k.index(0), k.index(tokens * valueStride), k.zero());
  if (isRelative) {
    k.fill(online.maxima, k.index(0), k.index(tokens), leastLogit(k));
    k.fill(sums, k.index(0), k.index(tokens), k.zero());
  }
  k.forTiles(k.index(0), numFeatures, features,
             [&](Value firstFeature, Value depth) {
               packBlock(firstFeature, depth);
               emitFeatures(count, isRelative ? std::optional<RowMaxima>(online)
                                              : std::nullopt);
               MatrixProduct product = productWithState(count, depth);
               // A block is summed from zero, so that errors do not grow with
               // the number of features.
               product.result = [&](Value m, Value n, Value x) {
                 Value at = k.add(k.mul(m, valueStride), n);
                 Value before = k.load(accumulators, at);
                 x = isRelative ? k.fma(before, k.loadSplat(online.decay, m), x)
                                : k.addf(before, x);
                 k.store(x, accumulators, at);
               };
               emitProduct(k, product);
             });
  forScratchRows(
      k, accumulators, valueStride, count,
      storeRows(k, output, first, count, firstColumn, columns, emitScale()));
}

void mlir::attn::emitExponentialReadout(AttnKernel &k, LinearReadoutOp op) {
  int64_t values = k.staticSize(Dim::Value);
  int64_t features = k.staticSize(Dim::Feature);
  bool isShort = features >= 0 && features <= 8 * kFeatureBlock;
  int64_t rows = isShort ? k.rowStride(features) : kFeatureBlock;
  k.forValueBlocks(values, k.valueBlock(rows, values),
                   [&](Value firstColumn, int64_t columns) {
                     ExponentialReadout(k, op, firstColumn, columns).emit();
                   });
}
