//===- LinearStreams.cpp - The parts of linear attention ------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
//   factors   [n|s, r]            of positions, from the re-weighting
//   features  [lead, n|s, (r,) d] φ(x) times factors; 0 where masked, by select
//   state     += features · v     contraction over s
//   rows      = features · state  contraction over r, d
//   scores    [lead, n, s]        φ(q) · φ(k) · w(i - j), 0 where not visible
//
//===----------------------------------------------------------------------===//

#include "LinearStreams.h"

using namespace mlir;
using namespace mlir::attn;

/// Terms in one sum before it is merged: see SPEC, "One algebra"; a single long
/// sum loses accuracy.
static constexpr int64_t kSegment = 1024;
/// Keys or queries whose features are in memory at a time.
static constexpr int64_t kTile = 64;

SmallVector<Tile> State::pack() const {
  SmallVector<Tile> parts{state};
  if (normalizer)
    parts.push_back(normalizer);
  if (maximum)
    parts.push_back(maximum);
  return parts;
}

State State::unpack(ArrayRef<Tile> parts) {
  return State{parts[0], parts.size() > 1 ? parts[1] : Tile(),
               parts.size() > 2 ? parts[2] : Tile()};
}

State State::canonical(const TileEmitter &emit, ValueRange parts) {
  SmallVector<Tile> tiles;
  for (Value part : parts)
    tiles.push_back(Tile{part, emit.allLead({emit.r, emit.d})});
  tiles[0].dims.push_back(emit.e);
  return unpack(tiles);
}

LinearStreams::LinearStreams(const TileEmitter &emit,
                             ReweightingAttrInterface reweighting,
                             NormalizerAttr normalizer, Value maxLength,
                             Value scale)
    : emit(emit), reweighting(reweighting), normalizer(normalizer),
      maxLength(maxLength), scale(scale) {
  if (scale)
    this->scale = convertFloat(emit.b, emit.loc, scale, emit.type);
}

LinearStreams LinearStreams::within(unsigned dim, OpFoldResult size) const {
  return LinearStreams(emit.within(dim, size), reweighting, normalizer,
                       maxLength, scale);
}

Queries LinearStreams::slice(const Queries &queries, OpFoldResult offset,
                             OpFoldResult size) const {
  return Queries{emit.slice(queries.query, emit.n, offset, size),
                 queries.projection, queries.map,
                 emit.sum(queries.position, offset)};
}

Keys LinearStreams::slice(const Keys &keys, OpFoldResult offset,
                          OpFoldResult size) const {
  return Keys{emit.slice(keys.key, emit.s, offset, size),
              emit.slice(keys.value, emit.s, offset, size),
              emit.slice(keys.mask, emit.s, offset, size),
              keys.projection,
              keys.map,
              emit.sum(keys.position, offset)};
}

//===----------------------------------------------------------------------===//
// Features
//===----------------------------------------------------------------------===//

bool LinearStreams::hasRelativeForm() const {
  // The interface answers with code; this code is thrown away.
  Block scratch;
  scratch.addArguments(SmallVector<Type>(2, emit.b.getIndexType()),
                       {emit.loc, emit.loc});
  OpBuilder builder(emit.b.getContext());
  builder.setInsertionPointToStart(&scratch);
  return bool(reweighting.emitRelative(builder, emit.loc,
                                       scratch.getArgument(0),
                                       scratch.getArgument(1), emit.type));
}

Tile LinearStreams::factors(bool ofQueries, OpFoldResult position) const {
  if (!reweighting)
    return {};
  unsigned dim = ofQueries ? emit.n : emit.s;
  Value base = emit.valueOrNull(position);
  return emit.generic({}, emit.empty({dim, emit.r}), [&](Element &e) -> Value {
    SmallVector<Value> values;
    Value at = e.position(dim, base);
    if (ofQueries)
      reweighting.emitQueryFactors(e.b, e.loc, at, maxLength, emit.type,
                                   values);
    else
      reweighting.emitKeyFactors(e.b, e.loc, at, maxLength, emit.type, values);
    Value chosen = values.back();
    Value term = e.index(emit.r);
    for (unsigned i = values.size() - 1; i-- > 0;) {
      Value isTerm =
          arith::CmpIOp::create(e.b, e.loc, arith::CmpIPredicate::eq, term,
                                arith::ConstantIndexOp::create(e.b, e.loc, i));
      chosen = arith::SelectOp::create(e.b, e.loc, isTerm, values[i], chosen);
    }
    return chosen;
  });
}

Tile LinearStreams::features(const Tile &x, const Tile &projection,
                             FeatureMapAttrInterface map, unsigned dim,
                             const Tile &factors, const Tile &mask) const {
  Tile input = x;
  if (map.isExponential())
    input = logits(x, projection, map, dim);
  if (map.normalizesRow())
    input = softmax(input, dim);

  SmallVector<unsigned> trailing{dim};
  if (factors)
    trailing.push_back(emit.r);
  trailing.push_back(emit.d);
  SmallVector<Tile> inputs{input};
  if (factors)
    inputs.push_back(factors);
  if (mask)
    inputs.push_back(mask);
  Tile output = emit.empty(emit.leadOf({input, mask}, trailing));
  return emit.generic(inputs, output, [&](Element &e) -> Value {
    Value value = e.args[0];
    if (!map.normalizesRow())
      value = map.emitValue(e.b, e.loc, value);
    if (factors)
      value = arith::MulFOp::create(e.b, e.loc, value, e.args[1]);
    return e.orZero(mask ? e.args[factors ? 2 : 1] : Value(), value);
  });
}

//===----------------------------------------------------------------------===//
// The stream of keys and values
//===----------------------------------------------------------------------===//

State LinearStreams::zeroState(const Keys &keys) const {
  SmallVector<unsigned> dims =
      emit.leadOf({keys.key, keys.value, keys.mask, keys.projection},
                  {emit.r, emit.d, emit.e});
  unsigned parts = getNumStateParts(keys.map, bool(normalizer));
  SmallVector<Tile> tiles{emit.fill(dims, 0.0)};
  while (tiles.size() < parts)
    tiles.push_back(emit.fill(ArrayRef(dims).drop_back(), 0.0));
  return State::unpack(tiles);
}

State LinearStreams::zeroLike(const State &state) const {
  SmallVector<Tile> tiles = state.pack();
  for (Tile &tile : tiles)
    tile = emit.fillLike(tile, 0.0);
  return State::unpack(tiles);
}

State LinearStreams::sumTile(const Keys &keys, const State &state) const {
  if (FeatureMapAttrInterface(keys.map).requiresMaximum())
    return mergeStates(emit, sumExponentials(keys, zeroLike(state)), state);
  Tile f = features(keys.key, keys.projection, keys.map, emit.s,
                    factors(false, keys.position), keys.mask);
  State sum{emit.contract(f, keys.value, state.state, keys.mask), {}, {}};
  if (state.normalizer)
    sum.normalizer = emit.add(f, state.normalizer);
  return sum;
}

State LinearStreams::accumulateTile(const Keys &keys,
                                    const State &state) const {
  if (state.maximum)
    return sumTile(keys, state);
  return mergeStates(emit, sumTile(keys, zeroLike(state)), state);
}

State LinearStreams::accumulate(const Keys &keys, const State &state) const {
  auto segment = [&](OpFoldResult start, OpFoldResult length,
                     ArrayRef<Tile> before) {
    auto tile = [&](OpFoldResult offset, OpFoldResult size,
                    ArrayRef<Tile> sums) {
      Keys part = slice(keys, emit.sum(start, offset), size);
      return within(emit.s, size).sumTile(part, State::unpack(sums)).pack();
    };
    State zero = zeroLike(State::unpack(before));
    State partial = State::unpack(emit.loop(length, kTile, zero.pack(), tile));
    return mergeStates(emit, partial, State::unpack(before)).pack();
  };
  return State::unpack(
      emit.loop(emit.sizes[emit.s], kSegment, state.pack(), segment));
}

State LinearStreams::finishState(const Keys &keys, const State &state) const {
  if (!FeatureMapAttrInterface(keys.map).normalizesSequence())
    return state;
  return State{normalizeState(emit, state), {}, {}};
}

//===----------------------------------------------------------------------===//
// The stream of queries
//===----------------------------------------------------------------------===//

Rows LinearStreams::addState(const Tile &features, const State &state,
                             Rows rows) const {
  rows.numerator = emit.contract(features, state.state, rows.numerator);
  if (normalizer)
    rows.denominator =
        emit.contract(features, state.normalizer, rows.denominator);
  return rows;
}

Tile LinearStreams::finish(const Rows &rows, const Tile &output) const {
  SmallVector<Tile> inputs{rows.numerator};
  if (rows.denominator)
    inputs.push_back(rows.denominator);
  return emit.generic(inputs, output, [&](Element &e) -> Value {
    if (!rows.denominator)
      return e.args[0];
    Value epsilon =
        e.constant(emit.type, normalizer.getEpsilon().getValueAsDouble());
    Value z =
        normalizer.getKind() == NormalizerKind::Clamp
            ? arith::MaximumFOp::create(e.b, e.loc, e.args[1], epsilon)
                  .getResult()
            : arith::AddFOp::create(e.b, e.loc, e.args[1], epsilon).getResult();
    return arith::DivFOp::create(e.b, e.loc, e.args[0], z);
  });
}

Tile LinearStreams::readoutAll(const Queries &queries, const State &state,
                               const Tile &output) const {
  return emit.loop(emit.sizes[emit.n], kTile, {output},
                   [&](OpFoldResult start, OpFoldResult size,
                       ArrayRef<Tile> before) -> SmallVector<Tile> {
                     LinearStreams part = within(emit.n, size);
                     Tile rows = part.finish(
                         part.attend(slice(queries, start, size), state, Keys(),
                                     /*causal=*/false),
                         emit.slice(before[0], emit.n, start, size));
                     return {emit.insert(rows, before[0], emit.n, start, size)};
                   })[0];
}

//===----------------------------------------------------------------------===//
// The quadratic form
//===----------------------------------------------------------------------===//

/// Σ_d φ(q)_d φ(k)_d w(i − j); features come with factors where w has no
/// relative form.
Tile LinearStreams::scoresOfFeatures(const Tile &queryFeatures,
                                     const Tile &keyFeatures, const Tile &mask,
                                     const Visibility &visibility) const {
  Tile scores = emit.fill(
      emit.leadOf({queryFeatures, keyFeatures, mask}, {emit.n, emit.s}), 0.0);
  scores = emit.contract(queryFeatures, keyFeatures, scores);
  bool relative = reweighting && hasRelativeForm();
  if (!relative && !visibility.causal && !mask)
    return scores;
  SmallVector<Tile> inputs;
  if (mask)
    inputs.push_back(mask);
  if (relative)
    inputs.push_back(emit.generic(
        {}, emit.empty({emit.n, emit.s}), [&](Element &e) -> Value {
          Value distance = arith::SubIOp::create(
              e.b, e.loc, e.position(emit.n, visibility.queryBase),
              e.position(emit.s, visibility.keyBase));
          return reweighting.emitRelative(e.b, e.loc, distance, maxLength,
                                          emit.type);
        }));
  return emit.generic(inputs, scores, [&](Element &e) -> Value {
    Value score = e.args.back();
    if (relative)
      score =
          arith::MulFOp::create(e.b, e.loc, score, e.args[inputs.size() - 1]);
    return e.orZero(visibility.isVisible(e, mask ? e.args[0] : Value()), score);
  });
}

/// Sums over the keys. What is not visible is left out by select: its value may
/// be NaN.
Rows LinearStreams::addScores(const Tile &scores, const Keys &keys,
                              const Visibility &visibility, Rows rows) const {
  SmallVector<Tile> inputs{scores, keys.value};
  if (keys.mask)
    inputs.push_back(keys.mask);
  rows.numerator =
      emit.generic(inputs, rows.numerator, [&](Element &e) -> Value {
        Value product = arith::MulFOp::create(e.b, e.loc, e.args[0], e.args[1]);
        Value visible =
            visibility.isVisible(e, keys.mask ? e.args[2] : Value());
        return arith::AddFOp::create(e.b, e.loc, e.args.back(),
                                     e.orZero(visible, product));
      });
  if (normalizer)
    rows.denominator = emit.add(scores, rows.denominator);
  return rows;
}

Rows LinearStreams::attend(const Queries &queries, const State &state,
                           const Keys &keys, bool causal) const {
  Visibility visibility{emit, causal, emit.valueOrNull(queries.position),
                        emit.valueOrNull(keys.position)};
  Rows rows{emit.fill(emit.allLead({emit.n, emit.e}), 0.0), {}};
  if (normalizer)
    rows.denominator = emit.fill(emit.allLead({emit.n}), 0.0);

  bool byFactors = reweighting && !hasRelativeForm();
  auto factorsOf = [&](bool ofQueries) {
    return factors(ofQueries, ofQueries ? queries.position : keys.position);
  };
  auto ofQueries = [&](bool withFactors) {
    return features(queries.query, queries.projection, queries.map, emit.n,
                    withFactors ? factorsOf(true) : Tile(), Tile());
  };
  Tile ofKeys;
  if (keys.key && !FeatureMapAttrInterface(keys.map).requiresMaximum())
    ofKeys = features(keys.key, keys.projection, keys.map, emit.s,
                      byFactors ? factorsOf(false) : Tile(), keys.mask);

  if (FeatureMapAttrInterface(queries.map).isExponential() && normalizer)
    return attendExponentials(queries, state, keys, ofKeys, visibility, rows);
  if (state.state)
    rows = addState(ofQueries(/*withFactors=*/true), state, rows);
  if (!keys.key)
    return rows;
  Tile scores =
      scoresOfFeatures(ofQueries(byFactors), ofKeys, keys.mask, visibility);
  return addScores(scores, keys, visibility, rows);
}
