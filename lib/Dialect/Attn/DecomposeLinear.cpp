//===- DecomposeLinear.cpp - Linear attention in linalg and scf -----------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// linear_attention: bidirectional, all keys go into the state, then all queries
// read it. Causal, for each chunk of 64 queries
//
//     keys:  |-- in the state --|-- chunk --|-- later --|
//                               lo          hi
//   rows   = readout(q, state) + masked quadratic form of q and keys[lo, hi)
//   state += keys[lo, hi)
//
// where every query of the chunk sees all keys below lo, and none from hi on.
// `order = left` is the quadratic form alone. No N x S or N x 2D tensor is held
// otherwise.
//
//===----------------------------------------------------------------------===//

#include "LinearStreams.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"

using namespace mlir;
using namespace mlir::attn;

/// Queries of a causal chunk: the quadratic part inside costs as much as the
/// state at D = 64.
static constexpr int64_t kChunk = 64;
/// The same where each term of a score is an exponential by itself.
static constexpr int64_t kExponentialChunk = 16;

/// `value` or 0.
static OpFoldResult orZero(OpBuilder &b, Value value) {
  return value ? getAsOpFoldResult(value) : b.getIndexAttr(0);
}

static Tile optionalTile(const TileEmitter &emit, MutableOperandRange operand) {
  if (operand.empty())
    return {};
  return emit.operand(operand[0]);
}

/// The state among the destinations, from number `first` on.
static State stateOf(const TileEmitter &emit, MutableOperandRange outputs,
                     unsigned first) {
  State state;
  if (outputs.size() > first)
    state.state = emit.operand(outputs[first]);
  if (outputs.size() > first + 1)
    state.normalizer = emit.operand(outputs[first + 1]);
  if (outputs.size() > first + 2)
    state.maximum = emit.operand(outputs[first + 2]);
  return state;
}

static void append(ArrayRef<Tile> tiles, SmallVectorImpl<Value> &values) {
  for (const Tile &tile : tiles)
    values.push_back(tile.value);
}

//===----------------------------------------------------------------------===//
// Streams
//===----------------------------------------------------------------------===//

FailureOr<SmallVector<Value>> LinearStateOp::decomposeOperation(OpBuilder &b) {
  return decomposeOnTensors(
      cast<AttnOpInterface>(getOperation()), b,
      [&](TileEmitter &emit) -> SmallVector<Value> {
        LinearStreams streams(emit, getReweightingAttr(), NormalizerAttr(),
                              getMaxLength(), getScale());
        Keys keys{emit.operand(getKeyMutable()),
                  emit.operand(getValueMutable()),
                  optionalTile(emit, getKeyMaskMutable()),
                  optionalTile(emit, getProjectionMutable()),
                  getKeyMap(),
                  orZero(b, getKeyOffset())};
        SmallVector<Value> results;
        append(streams.accumulate(keys, stateOf(emit, getOutputsMutable(), 0))
                   .pack(),
               results);
        return results;
      });
}

FailureOr<SmallVector<Value>>
LinearReadoutOp::decomposeOperation(OpBuilder &b) {
  return decomposeOnTensors(
      cast<AttnOpInterface>(getOperation()), b,
      [&](TileEmitter &emit) -> SmallVector<Value> {
        LinearStreams streams(emit, getReweightingAttr(), getNormalizerAttr(),
                              getMaxLength(), getScale());
        Queries queries{emit.operand(getQueryMutable()),
                        optionalTile(emit, getProjectionMutable()),
                        getQueryMap(), orZero(b, getQueryOffset())};
        State state{emit.operand(getStateMutable()),
                    optionalTile(emit, getNormalizerStateMutable()),
                    optionalTile(emit, getStateMaximumMutable())};
        Tile output = emit.operand(getOutputsMutable()[0]);
        return SmallVector<Value>{
            streams.readoutAll(queries, state, output).value};
      });
}

FailureOr<SmallVector<Value>> MergeStateOp::decomposeOperation(OpBuilder &b) {
  if (getResults().empty())
    return failure();
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPoint(*this);
  TileEmitter emit(b, getLoc(), getOutputs()[0]);
  SmallVector<Value> results;
  append(mergeStates(emit, State::canonical(emit, getInputs()),
                     State::canonical(emit, getOutputs()))
             .pack(),
         results);
  return results;
}

//===----------------------------------------------------------------------===//
// linear_attention
//===----------------------------------------------------------------------===//

/// The causal form in chunks; `state` becomes that of all keys if
/// `needsState`, and is left undefined otherwise.
static Tile emitChunks(const LinearStreams &streams, const Queries &queries,
                       const Keys &keys, Tile output, State &state,
                       bool needsState) {
  const TileEmitter &emit = streams.emit;
  OpFoldResult queryCount = emit.sizes[emit.n], keyCount = emit.sizes[emit.s];
  // How many keys the first query sees, less one.
  OpFoldResult shift = emit.difference(queries.position, keys.position);
  bool aligned = isConstantIntValue(shift, 0) && queryCount == keyCount &&
                 getConstantIntValue(queryCount);

  auto accumulate = [&](OpFoldResult from, OpFoldResult to) {
    OpFoldResult size = emit.difference(to, from);
    state = streams.within(emit.s, size)
                .accumulate(streams.slice(keys, from, size), state);
  };
  std::optional<int64_t> constantShift = getConstantIntValue(shift);
  if (!constantShift || *constantShift > 0)
    accumulate(emit.b.getIndexAttr(0), emit.clamp(shift, keyCount));

  int64_t chunkSize = FeatureMapAttrInterface(keys.map).requiresMaximum()
                          ? kExponentialChunk
                          : kChunk;
  SmallVector<Tile> carried{output};
  llvm::append_range(carried, state.pack());
  carried = emit.loop(
      queryCount, chunkSize, carried,
      [&](OpFoldResult start, OpFoldResult size,
          ArrayRef<Tile> before) -> SmallVector<Tile> {
        State seen = State::unpack(before.drop_front());
        OpFoldResult low = start, keySize = size;
        if (!aligned) {
          low = emit.clamp(emit.sum(start, shift), keyCount);
          OpFoldResult high =
              emit.clamp(emit.sum(emit.sum(start, size), shift), keyCount);
          keySize = emit.difference(high, low);
        }
        LinearStreams chunk =
            streams.within(emit.n, size).within(emit.s, keySize);
        Queries q = streams.slice(queries, start, size);
        Keys k = streams.slice(keys, low, keySize);
        Rows rows = chunk.attend(q, seen, k, /*causal=*/true);
        Tile part = emit.slice(before[0], emit.n, start, size);
        Tile whole = emit.insert(chunk.finish(rows, part), before[0], emit.n,
                                 start, size);
        SmallVector<Tile> result{whole};
        llvm::append_range(result, chunk.accumulateTile(k, seen).pack());
        return result;
      });
  state = State::unpack(ArrayRef(carried).drop_front());
  if (needsState && !aligned)
    accumulate(emit.clamp(emit.sum(queryCount, shift), keyCount), keyCount);
  return carried[0];
}

FailureOr<SmallVector<Value>>
LinearAttentionOp::decomposeOperation(OpBuilder &b) {
  return decomposeOnTensors(
      cast<AttnOpInterface>(getOperation()), b,
      [&](TileEmitter &emit) -> SmallVector<Value> {
        LinearStreams streams(emit, getReweightingAttr(), getNormalizerAttr(),
                              getMaxLength(), getScale());
        Queries queries{emit.operand(getQueryMutable()),
                        optionalTile(emit, getQueryProjectionMutable()),
                        getQueryMap(), orZero(b, getQueryOffset())};
        Keys keys{emit.operand(getKeyMutable()),
                  emit.operand(getValueMutable()),
                  optionalTile(emit, getKeyMaskMutable()),
                  optionalTile(emit, getKeyProjectionMutable()),
                  getKeyMap(),
                  orZero(b, getKeyOffset())};
        Tile output = emit.operand(getOutputsMutable()[0]);
        State given = stateOf(emit, getOutputsMutable(), 1);
        bool hasState = bool(given.state);

        SmallVector<Value> results;
        State state = given;
        if (getOrder() == Order::Left) {
          Rows rows = streams.attend(queries, given, keys, getCausal());
          results.push_back(streams.finish(rows, output).value);
          if (hasState)
            state = streams.accumulate(keys, given);
        } else {
          if (!hasState)
            state = streams.zeroState(keys);
          if (getCausal()) {
            results.push_back(
                emitChunks(streams, queries, keys, output, state, hasState)
                    .value);
          } else {
            state = streams.accumulate(keys, state);
            State finished = streams.finishState(keys, state);
            results.push_back(
                streams.readoutAll(queries, finished, output).value);
          }
        }
        if (hasState)
          append(state.pack(), results);
        return results;
      });
}

//===----------------------------------------------------------------------===//
// linear_attention_step
//===----------------------------------------------------------------------===//

FailureOr<SmallVector<Value>>
LinearAttentionStepOp::decomposeOperation(OpBuilder &b) {
  return decomposeOnTensors(
      cast<AttnOpInterface>(getOperation()), b,
      [&](TileEmitter &emit) -> SmallVector<Value> {
        LinearStreams streams(emit, getReweightingAttr(), getNormalizerAttr(),
                              getMaxLength(), getScale());
        OpFoldResult position = orZero(b, getPosition());
        Queries queries{emit.operand(getQueryMutable()),
                        optionalTile(emit, getQueryProjectionMutable()),
                        getQueryMap(), position};
        Keys keys{emit.operand(getKeyMutable()),
                  emit.operand(getValueMutable()),
                  Tile(),
                  optionalTile(emit, getKeyProjectionMutable()),
                  getKeyMap(),
                  position};

        SmallVector<Tile> carried{emit.operand(getOutputsMutable()[0])};
        llvm::append_range(carried,
                           stateOf(emit, getOutputsMutable(), 1).pack());
        carried = emit.loop(
            emit.sizes[emit.n], /*step=*/1, carried,
            [&](OpFoldResult token, OpFoldResult one,
                ArrayRef<Tile> before) -> SmallVector<Tile> {
              LinearStreams single =
                  streams.within(emit.n, one).within(emit.s, one);
              State state =
                  single.accumulateTile(streams.slice(keys, token, one),
                                        State::unpack(before.drop_front()));
              Rows rows = single.attend(streams.slice(queries, token, one),
                                        state, Keys(), /*causal=*/false);
              Tile part = emit.slice(before[0], emit.n, token, one);
              SmallVector<Tile> after{emit.insert(
                  single.finish(rows, part), before[0], emit.n, token, one)};
              llvm::append_range(after, state.pack());
              return after;
            });
        SmallVector<Value> results;
        append(carried, results);
        return results;
      });
}
