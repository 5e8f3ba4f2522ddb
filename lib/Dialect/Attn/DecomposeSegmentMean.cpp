//===- DecomposeSegmentMean.cpp - Means over segments of a sequence -------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// segment_mean as one reduction over the places of a segment,
//
//   y[f, c] = Σ_t x[⌊f S / m⌋ + t, c] / length(f),   t < ⌈S / m⌉ + 1
//
// which is linear in S. With a key mask a loop first collects the places of the
// tokens that count, and t runs over that list.
//
//===----------------------------------------------------------------------===//

#include "TileEmitter.h"
#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/Utils/Utils.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"

using namespace mlir;
using namespace mlir::attn;

namespace {
/// The tokens that count: how many for each index of the mask's leading
/// dimensions, and their places, in order.
struct Tokens {
  Tile counts, places;
};
} // namespace

/// `tokens` with those of `mask` at `indices`, in loops over `dims` more.
static Tokens collect(const TileEmitter &emit, const Tile &mask,
                      ArrayRef<unsigned> dims, SmallVector<Value> indices,
                      Tokens tokens) {
  OpBuilder &b = emit.b;
  Location loc = emit.loc;
  Value zero = arith::ConstantIndexOp::create(b, loc, 0);
  Value one = arith::ConstantIndexOp::create(b, loc, 1);
  unsigned dim = dims.empty() ? emit.s : dims.front();
  Value end = getValueOrCreateConstantIndexOp(b, loc, emit.sizes[dim]);
  Value first = dims.empty() ? zero : tokens.counts.value;
  auto loop = scf::ForOp::create(b, loc, zero, end, one,
                                 ValueRange{first, tokens.places.value});
  {
    OpBuilder::InsertionGuard guard(b);
    b.setInsertionPointToStart(loop.getBody());
    Value at = loop.getInductionVar();
    Value count = loop.getRegionIterArg(0), places = loop.getRegionIterArg(1);
    SmallVector<Value> inner(indices);
    if (dims.empty()) {
      // The place enters the list in any case: unless the token counts, the
      // next one takes its room.
      SmallVector<Value> token;
      for (unsigned maskDim : mask.dims)
        token.push_back(maskDim == emit.s
                            ? at
                            : indices[llvm::find(tokens.counts.dims, maskDim) -
                                      tokens.counts.dims.begin()]);
      inner.push_back(count);
      places = tensor::InsertOp::create(b, loc, at, places, inner);
      Value counts = tensor::ExtractOp::create(b, loc, mask.value, token);
      Value more = arith::AddIOp::create(b, loc, count, one);
      count = arith::SelectOp::create(b, loc, counts, more, count);
    } else {
      inner.push_back(at);
      Tokens after =
          collect(emit, mask, dims.drop_front(), inner,
                  {tokens.counts.with(count), tokens.places.with(places)});
      count = after.counts.value;
      places = after.places.value;
    }
    scf::YieldOp::create(b, loc, ValueRange{count, places});
  }
  Value counts = loop.getResult(0);
  if (dims.empty())
    counts =
        tensor::InsertOp::create(b, loc, counts, tokens.counts.value, indices);
  return {tokens.counts.with(counts), tokens.places.with(loop.getResult(1))};
}

static Tokens collectAll(const TileEmitter &emit, const Tile &mask) {
  auto empty = [&](ArrayRef<unsigned> trailing) {
    Tile tile{Value(), emit.leadOf({mask}, trailing)};
    SmallVector<OpFoldResult> shape;
    for (unsigned dim : tile.dims)
      shape.push_back(emit.sizes[dim]);
    return tile.with(tensor::EmptyOp::create(emit.b, emit.loc, shape,
                                             emit.b.getIndexType()));
  };
  Tokens none{empty({}), empty({emit.s})};
  return collect(emit, mask, none.counts.dims, {}, none);
}

namespace {
/// Segment `index` of `count` tokens in `number` segments.
struct Segment {
  Value begin, end;

  Segment(Element &e, Value index, Value count, Value number) {
    OpBuilder &b = e.b;
    Location loc = e.loc;
    Value one = arith::ConstantIndexOp::create(b, loc, 1);
    Value next = arith::AddIOp::create(b, loc, index, one);
    begin = arith::DivUIOp::create(
        b, loc, arith::MulIOp::create(b, loc, index, count), number);
    end = arith::CeilDivUIOp::create(
        b, loc, arith::MulIOp::create(b, loc, next, count), number);
  }
};
} // namespace

FailureOr<SmallVector<Value>> SegmentMeanOp::decomposeOperation(OpBuilder &b) {
  return decomposeOnTensors(
      cast<AttnOpInterface>(getOperation()), b,
      [&](TileEmitter &emit) -> SmallVector<Value> {
        auto op = cast<AttnOpInterface>(getOperation());
        Location loc = getLoc();
        unsigned f = emit.d, c = *op.getDimPosition(Dim::Component);
        Tile x = emit.operand(getInputMutable());
        Value length =
            getValueOrCreateConstantIndexOp(b, loc, emit.sizes[emit.s]);
        Value number = getValueOrCreateConstantIndexOp(b, loc, emit.sizes[f]);
        std::optional<Tokens> tokens;
        if (getKeyMask())
          tokens = collectAll(emit, emit.operand(getKeyMaskMutable()[0]));

        // A dimension for the places of a segment, as long as the longest.
        // Without a segment nothing divides by their number.
        unsigned t = emit.sizes.size();
        OpFoldResult atLeastOne = emit.sizes[f];
        if (!getConstantIntValue(atLeastOne)) {
          Value one = arith::ConstantIndexOp::create(b, loc, 1);
          atLeastOne = arith::MaxUIOp::create(b, loc, number, one).getResult();
        }
        AffineExpr tokenCount, segments;
        bindSymbols(b.getContext(), tokenCount, segments);
        emit.sizes.push_back(affine::makeComposedFoldedAffineMin(
            b, loc,
            AffineMap::get(0, 2, {tokenCount.ceilDiv(segments) + 1, tokenCount},
                           b.getContext()),
            {emit.sizes[emit.s], atLeastOne}));

        auto segmentOf = [&](Element &e) {
          Value count = tokens ? e.args[0] : length;
          return Segment(e, e.index(f), count, number);
        };
        // Reads what the segment has at place t, wherever that is.
        SmallVector<Tile> inputs;
        if (tokens)
          inputs.push_back(tokens->counts);
        SmallVector<Tile> bounded(inputs);
        bounded.push_back(emit.empty({t}));
        Tile sums = emit.generic(
            bounded, emit.fill(emit.allLead({f, c}), 0.0),
            [&](Element &e) -> Value {
              Segment segment = segmentOf(e);
              Value place =
                  arith::AddIOp::create(e.b, e.loc, segment.begin, e.index(t));
              Value isInside = arith::CmpIOp::create(
                  e.b, e.loc, arith::CmpIPredicate::ult, place, segment.end);
              Value zero = arith::ConstantIndexOp::create(e.b, e.loc, 0);
              place =
                  arith::SelectOp::create(e.b, e.loc, isInside, place, zero);
              auto read = [&](const Tile &from) {
                SmallVector<Value> indices;
                for (unsigned dim : from.dims)
                  indices.push_back(dim == emit.s ? place : e.index(dim));
                return tensor::ExtractOp::create(e.b, e.loc, from.value,
                                                 indices)
                    .getResult();
              };
              if (tokens)
                place = read(tokens->places);
              Value value = convertFloat(e.b, e.loc, read(x), emit.type);
              return arith::AddFOp::create(e.b, e.loc, e.args.back(),
                                           e.orZero(isInside, value));
            });

        inputs.push_back(sums);
        Tile output = emit.generic(
            inputs, emit.operand(getOutputsMutable()[0]),
            [&](Element &e) -> Value {
              Segment segment = segmentOf(e);
              Value count =
                  arith::SubIOp::create(e.b, e.loc, segment.end, segment.begin);
              Value one = arith::ConstantIndexOp::create(e.b, e.loc, 1);
              // No token gives a sum of 0: divided by 1 it stays.
              count = arith::MaxUIOp::create(e.b, e.loc, count, one);
              Value divisor = arith::UIToFPOp::create(
                  e.b, e.loc, emit.type,
                  arith::IndexCastOp::create(e.b, e.loc, e.b.getI64Type(),
                                             count));
              return arith::DivFOp::create(e.b, e.loc, e.args[tokens ? 1 : 0],
                                           divisor);
            });
        return SmallVector<Value>{output.value};
      });
}
