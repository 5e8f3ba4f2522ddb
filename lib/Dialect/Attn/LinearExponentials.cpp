//===- LinearExponentials.cpp - Linear attention of exponential maps ------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
//   logits   [lead, n|s, d]  -inf where masked
//   state    m = max_j ℓ_j, sums of exp(ℓ_j - m); two states meet at the larger
//   m largest  [lead, n]       term of a query's row, over what it sees rows =
//   Σ exp(ℓq + m - largest) · state, and keys likewise with ℓ_j for m
//
// A maximum of -inf says that there is nothing; so does a normalizer state of
// 0.
//
//===----------------------------------------------------------------------===//

#include "LinearStreams.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include <limits>

using namespace mlir;
using namespace mlir::attn;

static constexpr double kInfinity = std::numeric_limits<double>::infinity();

//===----------------------------------------------------------------------===//
// Arithmetic on elements
//===----------------------------------------------------------------------===//

static Value mul(Element &e, Value x, Value y) {
  return arith::MulFOp::create(e.b, e.loc, x, y);
}
static Value add(Element &e, Value x, Value y) {
  return arith::AddFOp::create(e.b, e.loc, x, y);
}
/// x · y, nothing where the factor y is 1.
static Value times(Element &e, Value x, double y) {
  return y == 1 ? x : mul(e, x, e.constant(x.getType(), y));
}
static Value larger(Element &e, Value x, Value y) {
  // maximumf keeps NaN.
  return arith::MaximumFOp::create(e.b, e.loc, x, y);
}
/// True if `x` is `value`; false for NaN.
static Value equals(Element &e, Value x, double value) {
  return arith::CmpFOp::create(e.b, e.loc, arith::CmpFPredicate::OEQ, x,
                               e.constant(x.getType(), value));
}
/// exp(x − largest), with 0 for a `largest` of no term.
static Value expRelative(Element &e, Value x, Value largest) {
  Value none = equals(e, largest, -kInfinity);
  Value base = arith::SelectOp::create(
      e.b, e.loc, none, e.constant(largest.getType(), 0.0), largest);
  return math::ExpOp::create(e.b, e.loc,
                             arith::SubFOp::create(e.b, e.loc, x, base));
}
/// `x` unless `marker` is 0, then `other`: where a sum of exponentials is 0, it
/// holds no key.
static Value unlessZero(Element &e, Value marker, Value x, double other) {
  return arith::SelectOp::create(e.b, e.loc, equals(e, marker, 0.0),
                                 e.constant(x.getType(), other), x);
}

//===----------------------------------------------------------------------===//
// Logits
//===----------------------------------------------------------------------===//

Tile LinearStreams::logits(const Tile &x, const Tile &projection,
                           FeatureMapAttrInterface attribute,
                           unsigned dim) const {
  ExponentialMap map = *attribute.getExponential();
  auto scaled = [&](Element &e) {
    return scale ? mul(e, e.args[0], scale) : e.args[0];
  };
  SmallVector<unsigned> dims = emit.leadOf({x, projection}, {dim, emit.d});
  if (projection)
    return emit.generic(
        {x, projection}, emit.fill(dims, 0.0), [&](Element &e) -> Value {
          Value input = scaled(e), row = e.args[1], term;
          if (map.isDistance) {
            // From the differences themselves: nothing cancels.
            Value apart = arith::SubFOp::create(e.b, e.loc, input, row);
            term = times(e, mul(e, apart, apart), map.squaredInput);
          } else {
            term = times(e, mul(e, input, row), map.product);
            if (map.squaredInput != 0)
              term = add(e, term,
                         times(e, mul(e, input, input), map.squaredInput));
            if (map.squaredProjection != 0)
              term = add(e, term,
                         times(e, mul(e, row, row), map.squaredProjection));
          }
          return add(e, e.args[2], term);
        });

  // The rows of the projection are unit vectors.
  SmallVector<Tile> inputs{x};
  if (map.squaredInput != 0)
    inputs.push_back(emit.generic(
        {x}, emit.fill(emit.leadOf({x}, {dim}), 0.0), [&](Element &e) -> Value {
          Value input = scaled(e);
          return add(e, e.args[1], mul(e, input, input));
        }));
  return emit.generic(inputs, emit.empty(dims), [&](Element &e) -> Value {
    Value logit = times(e, scaled(e), map.product);
    if (map.squaredInput != 0)
      logit = add(e, logit, times(e, e.args[1], map.squaredInput));
    if (map.squaredProjection != 0)
      logit = add(e, logit, e.constant(emit.type, map.squaredProjection));
    return logit;
  });
}

Tile LinearStreams::keyLogits(const Keys &keys) const {
  Tile values = logits(keys.key, keys.projection, keys.map, emit.s);
  if (!keys.mask)
    return values;
  return emit.generic(
      {values, keys.mask},
      emit.empty(emit.leadOf({values, keys.mask}, {emit.s, emit.d})),
      [](Element &e) { return e.orElse(e.args[1], e.args[0], -kInfinity); });
}

Tile LinearStreams::softmax(const Tile &logits, unsigned dim) const {
  SmallVector<unsigned> rows = emit.leadOf({logits}, {dim});
  Tile largest =
      emit.generic({logits}, emit.fill(rows, -kInfinity),
                   [](Element &e) { return larger(e, e.args[1], e.args[0]); });
  Tile weights =
      emit.generic({logits, largest}, emit.emptyLike(logits), [](Element &e) {
        return expRelative(e, e.args[0], e.args[1]);
      });
  Tile total = emit.add(weights, emit.fill(rows, 0.0));
  return emit.generic({total}, weights, [](Element &e) -> Value {
    Value divided = arith::DivFOp::create(e.b, e.loc, e.args[1], e.args[0]);
    return unlessZero(e, e.args[0], divided, 0.0);
  });
}

//===----------------------------------------------------------------------===//
// States
//===----------------------------------------------------------------------===//

State mlir::attn::mergeStates(const TileEmitter &emit, const State &part,
                              const State &whole) {
  if (!whole.maximum) {
    State sum{emit.add(part.state, whole.state), {}, {}};
    if (whole.normalizer)
      sum.normalizer = emit.add(part.normalizer, whole.normalizer);
    return sum;
  }
  // A sum of exponentials of no key is 0; then its maximum says nothing.
  auto largest = [](Element &e) {
    return larger(e, unlessZero(e, e.args[0], e.args[1], -kInfinity),
                  unlessZero(e, e.args[2], e.args[3], -kInfinity));
  };
  Tile maximum = emit.generic(
      {part.normalizer, part.maximum, whole.normalizer, whole.maximum},
      emit.emptyLike(whole.maximum), largest);
  auto factor = [&](const State &state) {
    return emit.generic({state.normalizer, state.maximum, maximum},
                        emit.emptyLike(maximum), [](Element &e) {
                          return unlessZero(
                              e, e.args[0],
                              expRelative(e, e.args[1], e.args[2]), 0.0);
                        });
  };
  Tile ofPart = factor(part), ofWhole = factor(whole);
  // Once more, in the place of the earlier one, which is not read again: a
  // result that only copied would not be kept there.
  Tile inPlace = emit.generic({part.normalizer, part.maximum, whole.normalizer},
                              whole.maximum, largest);
  auto combine = [&](const Tile &x, const Tile &y) {
    return emit.generic({x, ofPart, ofWhole}, y, [](Element &e) {
      return add(e, mul(e, e.args[3], e.args[2]), mul(e, e.args[0], e.args[1]));
    });
  };
  return State{combine(part.state, whole.state),
               combine(part.normalizer, whole.normalizer), inPlace};
}

Tile mlir::attn::normalizeState(const TileEmitter &emit, const State &state) {
  return emit.generic({state.state, state.normalizer},
                      emit.emptyLike(state.state), [](Element &e) -> Value {
                        Value divided = arith::DivFOp::create(
                            e.b, e.loc, e.args[0], e.args[1]);
                        return unlessZero(e, e.args[1], divided, 0.0);
                      });
}

Value mlir::attn::normalizeState(OpBuilder &builder, Location loc,
                                 ValueRange parts) {
  TileEmitter emit(builder, loc, parts[0]);
  return normalizeState(emit, State::canonical(emit, parts)).value;
}

/// The sums of exp(ℓ_j − m), m the largest of the keys' logits.
State LinearStreams::sumExponentials(const Keys &keys,
                                     const State &zero) const {
  Tile logits = keyLogits(keys);
  Tile maximum =
      emit.generic({logits}, emit.fillLike(zero.maximum, -kInfinity),
                   [](Element &e) { return larger(e, e.args[1], e.args[0]); });
  Tile f = emit.generic(
      {logits, maximum},
      emit.empty(emit.leadOf({logits, maximum}, {emit.s, emit.r, emit.d})),
      [](Element &e) { return expRelative(e, e.args[0], e.args[1]); });
  return State{emit.contract(f, keys.value, zero.state, keys.mask),
               emit.add(f, zero.normalizer), maximum};
}

//===----------------------------------------------------------------------===//
// Rows
//===----------------------------------------------------------------------===//

/// The largest term of each row over what the state holds and the keys that are
/// visible, which come as logits or as bounded features.
Tile LinearStreams::largestTerm(const Tile &logits, const State &state,
                                const Tile &ofKeys, bool areLogits,
                                const Visibility &visibility) const {
  Tile largest = emit.fill(
      emit.leadOf({logits, state.normalizer, ofKeys}, {emit.n}), -kInfinity);
  if (state.state) {
    SmallVector<Tile> inputs{logits, state.normalizer};
    if (state.maximum)
      inputs.push_back(state.maximum);
    largest = emit.generic(inputs, largest, [&](Element &e) {
      Value term = state.maximum ? add(e, e.args[0], e.args[2]) : e.args[0];
      return larger(e, e.args.back(),
                    unlessZero(e, e.args[1], term, -kInfinity));
    });
  }
  if (!ofKeys)
    return largest;
  return emit.generic({logits, ofKeys}, largest, [&](Element &e) {
    Value term = areLogits ? add(e, e.args[0], e.args[1])
                           : unlessZero(e, e.args[1], e.args[0], -kInfinity);
    return larger(e, e.args[2],
                  e.orElse(visibility.isVisible(e), term, -kInfinity));
  });
}

/// Features of queries to meet a state or, where that is null, bounded features
/// of keys.
Tile LinearStreams::relativeFeatures(const Tile &logits, const Tile &largest,
                                     const State &state) const {
  SmallVector<Tile> inputs{logits, largest};
  if (!state.state)
    return emit.generic(inputs,
                        emit.empty(emit.leadOf(inputs, {emit.n, emit.d})),
                        [&](Element &e) -> Value {
                          // Above 1 only where no visible key has the feature;
                          // there infinity times 0 would be NaN.
                          return arith::MinimumFOp::create(
                              e.b, e.loc, expRelative(e, e.args[0], e.args[1]),
                              e.constant(emit.type, 1.0));
                        });
  inputs.push_back(state.normalizer);
  if (state.maximum)
    inputs.push_back(state.maximum);
  return emit.generic(
      inputs, emit.empty(emit.leadOf(inputs, {emit.n, emit.r, emit.d})),
      [&](Element &e) {
        Value term = state.maximum ? add(e, e.args[0], e.args[3]) : e.args[0];
        return unlessZero(e, e.args[2], expRelative(e, term, e.args[1]), 0.0);
      });
}

/// Σ_d exp(ℓq_d + ℓk_d − largest), each term by itself: a key far above all
/// others changes nothing for queries that do not see it.
Tile LinearStreams::scoresOfLogits(const Tile &logits, const Tile &keyLogits,
                                   const Tile &largest,
                                   const Visibility &visibility) const {
  Tile scores = emit.fill(emit.leadOf({largest}, {emit.n, emit.s}), 0.0);
  return emit.generic(
      {logits, keyLogits, largest}, scores, [&](Element &e) -> Value {
        Value weight = expRelative(e, add(e, e.args[0], e.args[1]), e.args[2]);
        return add(e, e.args[3], e.orZero(visibility.isVisible(e), weight));
      });
}

Rows LinearStreams::attendExponentials(const Queries &queries,
                                       const State &state, const Keys &keys,
                                       const Tile &keyFeatures,
                                       const Visibility &visibility,
                                       Rows rows) const {
  Tile ofQueries =
      logits(queries.query, queries.projection, queries.map, emit.n);
  bool fromLogits =
      keys.key && FeatureMapAttrInterface(keys.map).requiresMaximum();
  Tile ofKeys = fromLogits ? keyLogits(keys) : keyFeatures;
  Tile largest = largestTerm(ofQueries, state, ofKeys, fromLogits, visibility);
  if (state.state)
    rows = addState(relativeFeatures(ofQueries, largest, state), state, rows);
  if (!keys.key)
    return rows;
  Tile scores =
      fromLogits
          ? scoresOfLogits(ofQueries, ofKeys, largest, visibility)
          : scoresOfFeatures(relativeFeatures(ofQueries, largest, State()),
                             ofKeys, keys.mask, visibility);
  return addScores(scores, keys, visibility, rows);
}
