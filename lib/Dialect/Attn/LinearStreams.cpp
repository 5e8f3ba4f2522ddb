//===- LinearStreams.cpp - The parts of linear attention ------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
//   factors   [n|s, r]           of positions, from the re-weighting
//   features  [lead, n|s, r, d]  φ(x) times factors; 0 where masked, by select
//   state     += features · v    contraction over s
//   rows      = features · state contraction over r, d
//   scores    [lead, n, s]       φ(q) · φ(k) · w(i - j), 0 where not visible
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

LinearStreams LinearStreams::within(unsigned dim, OpFoldResult size) const {
  return LinearStreams(emit.within(dim, size), reweighting, normalizer,
                       maxLength);
}

Queries LinearStreams::slice(const Queries &queries, OpFoldResult offset,
                             OpFoldResult size) const {
  return Queries{emit.slice(queries.query, emit.n, offset, size), queries.map,
                 emit.sum(queries.position, offset)};
}

Keys LinearStreams::slice(const Keys &keys, OpFoldResult offset,
                          OpFoldResult size) const {
  return Keys{emit.slice(keys.key, emit.s, offset, size),
              emit.slice(keys.value, emit.s, offset, size),
              emit.slice(keys.mask, emit.s, offset, size), keys.map,
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

Tile LinearStreams::features(const Tile &x, FeatureMapAttrInterface map,
                             unsigned dim, const Tile &factors,
                             const Tile &mask, bool withRank) const {
  SmallVector<unsigned> trailing{dim};
  if (withRank)
    trailing.push_back(emit.r);
  trailing.push_back(emit.d);
  SmallVector<Tile> inputs{x};
  if (factors)
    inputs.push_back(factors);
  if (mask)
    inputs.push_back(mask);
  Tile output = emit.empty(emit.leadOf({x, mask}, trailing));
  return emit.generic(inputs, output, [&](Element &e) -> Value {
    Value value = map.emitValue(e.b, e.loc, e.args[0]);
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
      emit.leadOf({keys.key, keys.value, keys.mask}, {emit.r, emit.d, emit.e});
  State state{emit.fill(dims, 0.0), {}};
  if (normalizer)
    state.normalizer = emit.fill(ArrayRef(dims).drop_back(), 0.0);
  return state;
}

State LinearStreams::zeroLike(const State &state) const {
  State zero{emit.zeroLike(state.state), {}};
  if (state.normalizer)
    zero.normalizer = emit.zeroLike(state.normalizer);
  return zero;
}

State LinearStreams::add(const State &part, const State &whole) const {
  State sum{emit.add(part.state, whole.state), {}};
  if (whole.normalizer)
    sum.normalizer = emit.add(part.normalizer, whole.normalizer);
  return sum;
}

State LinearStreams::sumTile(const Keys &keys, const State &state) const {
  Tile f = features(keys.key, keys.map, emit.s, factors(false, keys.position),
                    keys.mask, /*withRank=*/true);
  State sum{emit.contract(f, keys.value, state.state, keys.mask), {}};
  if (state.normalizer)
    sum.normalizer = emit.add(f, state.normalizer);
  return sum;
}

State LinearStreams::accumulateTile(const Keys &keys,
                                    const State &state) const {
  return add(sumTile(keys, zeroLike(state)), state);
}

static SmallVector<Tile> pack(const State &state) {
  SmallVector<Tile> tiles{state.state};
  if (state.normalizer)
    tiles.push_back(state.normalizer);
  return tiles;
}

static State unpack(ArrayRef<Tile> tiles) {
  return State{tiles[0], tiles.size() > 1 ? tiles[1] : Tile()};
}

State LinearStreams::accumulate(const Keys &keys, const State &state) const {
  auto segment = [&](OpFoldResult start, OpFoldResult length,
                     ArrayRef<Tile> before) {
    auto tile = [&](OpFoldResult offset, OpFoldResult size,
                    ArrayRef<Tile> sums) {
      Keys part = slice(keys, emit.sum(start, offset), size);
      return pack(within(emit.s, size).sumTile(part, unpack(sums)));
    };
    State zero = zeroLike(unpack(before));
    State partial = unpack(emit.loop(length, kTile, pack(zero), tile));
    return pack(add(partial, unpack(before)));
  };
  return unpack(emit.loop(emit.sizes[emit.s], kSegment, pack(state), segment));
}

//===----------------------------------------------------------------------===//
// The stream of queries
//===----------------------------------------------------------------------===//

Rows LinearStreams::readout(const Queries &queries, const State &state) const {
  Tile f = features(queries.query, queries.map, emit.n,
                    factors(true, queries.position), Tile(), /*withRank=*/true);
  Rows rows;
  rows.numerator = emit.contract(
      f, state.state, emit.fill(emit.allLead({emit.n, emit.e}), 0.0));
  if (normalizer)
    rows.denominator = emit.contract(f, state.normalizer,
                                     emit.fill(emit.allLead({emit.n}), 0.0));
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
                     LinearStreams tile = within(emit.n, size);
                     Rows rows =
                         tile.readout(slice(queries, start, size), state);
                     Tile part = emit.slice(before[0], emit.n, start, size);
                     return {emit.insert(tile.finish(rows, part), before[0],
                                         emit.n, start, size)};
                   })[0];
}

//===----------------------------------------------------------------------===//
// The quadratic form
//===----------------------------------------------------------------------===//

Rows LinearStreams::attend(const Queries &queries, const Keys &keys,
                           bool causal, Rows rows) const {
  Value queryBase = emit.valueOrNull(queries.position);
  Value keyBase = emit.valueOrNull(keys.position);
  // True (i1) where visible, null if everything is.
  auto isVisible = [&](Element &e, Value mask) -> Value {
    if (!causal)
      return mask;
    Value inOrder = arith::CmpIOp::create(e.b, e.loc, arith::CmpIPredicate::sle,
                                          e.position(emit.s, keyBase),
                                          e.position(emit.n, queryBase));
    if (!mask)
      return inOrder;
    return arith::AndIOp::create(e.b, e.loc, mask, inOrder);
  };

  // Scores; a re-weighting without a relative form goes through its factors.
  bool relative = reweighting && hasRelativeForm();
  bool byFactors = reweighting && !relative;
  Tile fq = features(queries.query, queries.map, emit.n,
                     byFactors ? factors(true, queries.position) : Tile(),
                     Tile(), byFactors);
  Tile fk = features(keys.key, keys.map, emit.s,
                     byFactors ? factors(false, keys.position) : Tile(), Tile(),
                     byFactors);
  Tile scores = emit.fill(
      emit.leadOf({queries.query, keys.key, keys.mask}, {emit.n, emit.s}), 0.0);
  scores = emit.contract(fq, fk, scores);

  SmallVector<Tile> masks;
  if (keys.mask)
    masks.push_back(keys.mask);
  if (relative || causal || keys.mask) {
    SmallVector<Tile> inputs(masks);
    if (relative)
      inputs.push_back(emit.generic(
          {}, emit.empty({emit.n, emit.s}), [&](Element &e) -> Value {
            Value distance =
                arith::SubIOp::create(e.b, e.loc, e.position(emit.n, queryBase),
                                      e.position(emit.s, keyBase));
            return reweighting.emitRelative(e.b, e.loc, distance, maxLength,
                                            emit.type);
          }));
    scores = emit.generic(inputs, scores, [&](Element &e) -> Value {
      Value score = e.args.back();
      if (relative)
        score = arith::MulFOp::create(e.b, e.loc, score, e.args[masks.size()]);
      return e.orZero(isVisible(e, keys.mask ? e.args[0] : Value()), score);
    });
  }

  // Sums over the keys. What is not visible is left out by select: its value
  // may be NaN.
  if (!rows.numerator)
    rows.numerator = emit.fill(emit.allLead({emit.n, emit.e}), 0.0);
  SmallVector<Tile> inputs{scores, keys.value};
  llvm::append_range(inputs, masks);
  rows.numerator =
      emit.generic(inputs, rows.numerator, [&](Element &e) -> Value {
        Value product = arith::MulFOp::create(e.b, e.loc, e.args[0], e.args[1]);
        Value visible = isVisible(e, keys.mask ? e.args[2] : Value());
        return arith::AddFOp::create(e.b, e.loc, e.args.back(),
                                     e.orZero(visible, product));
      });
  if (normalizer) {
    if (!rows.denominator)
      rows.denominator = emit.fill(emit.allLead({emit.n}), 0.0);
    rows.denominator = emit.add(scores, rows.denominator);
  }
  return rows;
}
