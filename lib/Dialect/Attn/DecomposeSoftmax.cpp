//===- DecomposeSoftmax.cpp - Softmax attention in linalg and scf ---------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The online softmax over blocks of 64 keys, so that memory is N x 64:
//
//   for each block of keys
//     p     = q kᵀ * scale + mask
//     m'    = max(m, rows of p)
//     p     = exp(p - m')                       select: 0 where masked
//     l     = exp(m - m') l + Σ p
//     acc   = exp(m - m') acc + p v             a block is summed from zero
//   o = acc / l, or what `empty_row` says where no key was visible (m = -inf)
//
//===----------------------------------------------------------------------===//

#include "TileEmitter.h"
#include "mlir/Dialect/Arith/Utils/Utils.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include <cmath>
#include <limits>

using namespace mlir;
using namespace mlir::attn;

/// Long enough to amortise the rescaling of the accumulators, short enough for
/// the scores of a block to stay small.
static constexpr int64_t kKeyBlock = 64;

static constexpr double kInfinity = std::numeric_limits<double>::infinity();

/// The scale as a value of the accumulator type.
static Value emitScale(const TileEmitter &emit, SoftmaxAttentionOp op) {
  if (Value scale = op.getScale())
    return convertFloat(emit.b, emit.loc, scale, emit.type);
  OpFoldResult size = emit.sizes[emit.d];
  OpBuilder &b = emit.b;
  if (std::optional<int64_t> depth = getConstantIntValue(size))
    return arith::ConstantOp::create(
        b, emit.loc,
        b.getFloatAttr(emit.type,
                       1.0 / std::sqrt(static_cast<double>(*depth))));
  Value depth = getValueOrCreateConstantIndexOp(b, emit.loc, size);
  depth = arith::IndexCastOp::create(b, emit.loc, b.getI64Type(), depth);
  Value root = math::SqrtOp::create(
      b, emit.loc, arith::SIToFPOp::create(b, emit.loc, b.getF64Type(), depth));
  Value one = arith::ConstantOp::create(b, emit.loc, b.getF64FloatAttr(1.0));
  return convertFloat(b, emit.loc,
                      arith::DivFOp::create(b, emit.loc, one, root), emit.type);
}

namespace {
/// What is carried from one block of keys to the next.
struct Running {
  Tile maximum, total, sum;
  /// Σ_j v_j where a row without keys gives their mean; else null.
  Tile values;

  SmallVector<Tile> pack() const {
    SmallVector<Tile> tiles{maximum, total, sum};
    if (values)
      tiles.push_back(values);
    return tiles;
  }
  static Running unpack(ArrayRef<Tile> tiles) {
    return Running{tiles[0], tiles[1], tiles[2],
                   tiles.size() > 3 ? tiles[3] : Tile()};
  }
};

class OnlineSoftmax {
public:
  OnlineSoftmax(SoftmaxAttentionOp op, const TileEmitter &emit)
      : op(op), emit(emit), query(emit.operand(op.getQueryMutable())),
        key(emit.operand(op.getKeyMutable())),
        value(emit.operand(op.getValueMutable())), scale(emitScale(emit, op)),
        hidesKeys(op.getCausal() || op.getMask()),
        needsMean(op.getEmptyRow() == EmptyRow::Mean && hidesKeys) {
    if (op.getMask())
      mask = emit.operand(*op.getMaskMutable().begin());
  }

  Running start() const;
  Running addBlock(OpFoldResult start, OpFoldResult size,
                   const Running &before);
  Tile finish(const Running &running, const Tile &output);

private:
  Tile sumOver(const TileEmitter &block, const Tile &tile,
               ArrayRef<unsigned> dims) const;

  SoftmaxAttentionOp op;
  const TileEmitter &emit;
  Tile query, key, value, mask;
  Value scale;
  bool hidesKeys, needsMean;
};
} // namespace

Running OnlineSoftmax::start() const {
  SmallVector<unsigned> rows = emit.leadOf({query, key, mask}, {emit.n});
  SmallVector<unsigned> sums =
      emit.leadOf({query, key, mask, value}, {emit.n, emit.e});
  Running running{emit.fill(rows, -kInfinity), emit.fill(rows, 0.0),
                  emit.fill(sums, 0.0), Tile()};
  if (needsMean)
    running.values = emit.fill(emit.leadOf({value}, {emit.e}), 0.0);
  return running;
}

/// The sum of `tile` over what is not in `dims`, from zero.
Tile OnlineSoftmax::sumOver(const TileEmitter &block, const Tile &tile,
                            ArrayRef<unsigned> dims) const {
  return block.add(tile, block.fill(dims, 0.0));
}

Running OnlineSoftmax::addBlock(OpFoldResult start, OpFoldResult size,
                                const Running &before) {
  TileEmitter block = emit.within(emit.s, size);
  Tile k = block.slice(key, emit.s, start, size);
  Tile v = block.slice(value, emit.s, start, size);
  SmallVector<Tile> masks;
  if (mask)
    masks.push_back(block.slice(mask, emit.s, start, size));
  Visibility visibility{emit, bool(op.getCausal()), op.getQueryOffset(), {}};
  if (op.getCausal())
    visibility.keyBase = emit.valueOrNull(
        emit.sum(start, op.getKeyOffset() ? OpFoldResult(op.getKeyOffset())
                                          : OpFoldResult()));
  // `index` is where the mask's element is among the arguments.
  auto isVisible = [&](Element &e, unsigned index) {
    return visibility.isVisible(e, mask ? e.args[index] : Value());
  };
  auto withMasks = [&](ArrayRef<Tile> tiles) {
    SmallVector<Tile> inputs(tiles);
    llvm::append_range(inputs, masks);
    return inputs;
  };

  Tile scores =
      block.fill(emit.leadOf({query, key, mask}, {emit.n, emit.s}), 0.0);
  scores = block.contract(query, k, scores);
  scores = block.generic(masks, scores, [&](Element &e) -> Value {
    Value score = arith::MulFOp::create(e.b, e.loc, e.args.back(), scale);
    if (mask && isa<FloatType>(e.args[0].getType()))
      score = arith::AddFOp::create(e.b, e.loc, score, e.args[0]);
    return score;
  });

  // The running maximum is over what is visible. It is at least the lowest
  // finite number, so that -inf means that nothing was.
  double lowest = APFloat::getLargest(emit.type.getFloatSemantics(),
                                      /*Negative=*/true)
                      .convertToDouble();
  Tile blockMaximum = block.generic(
      withMasks({scores}), block.fill(before.maximum.dims, -kInfinity),
      [&](Element &e) -> Value {
        Value score = arith::MaximumFOp::create(e.b, e.loc, e.args[0],
                                                e.constant(emit.type, lowest));
        Value larger =
            arith::MaximumFOp::create(e.b, e.loc, e.args.back(), score);
        Value visible = isVisible(e, 1);
        if (!visible)
          return larger;
        return arith::SelectOp::create(e.b, e.loc, visible, larger,
                                       e.args.back());
      });
  // What moves earlier sums to the new maximum, and 0 while nothing was seen.
  Tile factor = block.generic(
      {before.maximum, blockMaximum}, block.empty(before.maximum.dims),
      [&](Element &e) -> Value {
        Value none =
            arith::CmpFOp::create(e.b, e.loc, arith::CmpFPredicate::OEQ,
                                  e.args[0], e.constant(emit.type, -kInfinity));
        Value larger =
            arith::MaximumFOp::create(e.b, e.loc, e.args[0], e.args[1]);
        Value ratio = math::ExpOp::create(
            e.b, e.loc, arith::SubFOp::create(e.b, e.loc, e.args[0], larger));
        return arith::SelectOp::create(e.b, e.loc, none,
                                       e.constant(emit.type, 0.0), ratio);
      });
  // The last use of the earlier maximum: it is overwritten in place.
  Tile maximum =
      block.generic({blockMaximum}, before.maximum, [](Element &e) -> Value {
        return arith::MaximumFOp::create(e.b, e.loc, e.args[1], e.args[0]);
      });

  Tile weights =
      block.generic(withMasks({maximum}), scores, [&](Element &e) -> Value {
        Value weight = math::ExpOp::create(
            e.b, e.loc,
            arith::SubFOp::create(e.b, e.loc, e.args.back(), e.args[0]));
        return e.orZero(isVisible(e, 1), weight);
      });
  // A hidden value is left out by select: it may be NaN.
  Tile sum = block.generic(
      withMasks({weights, v}), block.fill(before.sum.dims, 0.0),
      [&](Element &e) -> Value {
        Value product = arith::MulFOp::create(e.b, e.loc, e.args[0], e.args[1]);
        return arith::AddFOp::create(e.b, e.loc, e.args.back(),
                                     e.orZero(isVisible(e, 2), product));
      });
  Tile total = sumOver(block, weights, before.total.dims);

  auto rescaleAndAdd = [&](const Tile &whole, const Tile &part) {
    return block.generic({factor, part}, whole, [](Element &e) {
      return e.multiplyAdd(e.args[0], e.args[2], e.args[1]);
    });
  };
  Running after{maximum, rescaleAndAdd(before.total, total),
                rescaleAndAdd(before.sum, sum), Tile()};
  if (needsMean)
    after.values =
        block.add(sumOver(block, v, before.values.dims), before.values);
  return after;
}

Tile OnlineSoftmax::finish(const Running &running, const Tile &output) {
  OpBuilder &b = emit.b;
  OpFoldResult keys = emit.sizes[emit.s];
  std::optional<int64_t> keyCount = getConstantIntValue(keys);
  bool neverEmpty = !hidesKeys && keyCount && *keyCount > 0;
  Value count;
  if (needsMean) {
    Value size = getValueOrCreateConstantIndexOp(b, emit.loc, keys);
    size = arith::IndexCastOp::create(b, emit.loc, b.getI64Type(), size);
    count = arith::SIToFPOp::create(b, emit.loc, emit.type, size);
  }
  SmallVector<Tile> inputs{running.sum, running.total, running.maximum};
  if (needsMean)
    inputs.push_back(running.values);
  return emit.generic(inputs, output, [&](Element &e) -> Value {
    Value quotient = arith::DivFOp::create(e.b, e.loc, e.args[0], e.args[1]);
    if (neverEmpty)
      return quotient;
    Value other = e.constant(emit.type, 0.0);
    if (op.getEmptyRow() == EmptyRow::Nan) {
      other = e.constant(emit.type, std::numeric_limits<double>::quiet_NaN());
    } else if (needsMean) {
      Value mean = arith::DivFOp::create(e.b, e.loc, e.args[3], count);
      Value none = arith::CmpFOp::create(e.b, e.loc, arith::CmpFPredicate::OEQ,
                                         count, other);
      other = arith::SelectOp::create(e.b, e.loc, none, other, mean);
    }
    Value isEmpty =
        arith::CmpFOp::create(e.b, e.loc, arith::CmpFPredicate::OEQ, e.args[2],
                              e.constant(emit.type, -kInfinity));
    return arith::SelectOp::create(e.b, e.loc, isEmpty, other, quotient);
  });
}

FailureOr<SmallVector<Value>>
SoftmaxAttentionOp::decomposeOperation(OpBuilder &b) {
  return decomposeOnTensors(
      cast<AttnOpInterface>(getOperation()), b,
      [&](TileEmitter &emit) -> SmallVector<Value> {
        OnlineSoftmax softmax(*this, emit);
        Running running = Running::unpack(emit.loop(
            emit.sizes[emit.s], kKeyBlock, softmax.start().pack(),
            [&](OpFoldResult start, OpFoldResult size, ArrayRef<Tile> before) {
              return softmax.addBlock(start, size, Running::unpack(before))
                  .pack();
            }));
        Tile output = emit.operand(getOutputsMutable()[0]);
        return SmallVector<Value>{softmax.finish(running, output).value};
      });
}
