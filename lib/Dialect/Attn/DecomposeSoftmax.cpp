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
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"

using namespace mlir;
using namespace mlir::attn;

/// Long enough to amortise the rescaling of the accumulators, short enough for
/// the scores of a block to stay small.
static constexpr int64_t kKeyBlock = 64;

namespace {
/// Which keys a query sees.
struct Visibility {
  const TileEmitter &emit;
  bool causal;
  /// Positions of the first query and key (null = 0).
  Value queryBase, keyBase;

  /// True (i1) where key and query of `e` may attend; null if always.
  /// `maskElement` is null without a mask.
  Value isVisible(Element &e, Value maskElement) const {
    Value visible;
    if (maskElement && maskElement.getType().isInteger(1)) {
      visible = maskElement;
    } else if (maskElement) {
      // An additive mask hides by -inf; NaN stays visible and propagates.
      visible = arith::CmpFOp::create(
          e.b, e.loc, arith::CmpFPredicate::UNE, maskElement,
          e.constant(maskElement.getType(),
                     -std::numeric_limits<double>::infinity()));
    }
    if (!causal)
      return visible;
    Value inOrder = arith::CmpIOp::create(e.b, e.loc, arith::CmpIPredicate::sle,
                                          e.position(emit.s, keyBase),
                                          e.position(emit.n, queryBase));
    if (!visible)
      return inOrder;
    return arith::AndIOp::create(e.b, e.loc, visible, inOrder);
  }
};
} // namespace

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

/// exp(before - after), the factor that moves a sum from one running maximum to
/// the next; 0 while nothing was seen.
static Value rescale(Element &e, Value before, Value after) {
  Value none = arith::CmpFOp::create(
      e.b, e.loc, arith::CmpFPredicate::OEQ, before,
      e.constant(before.getType(), -std::numeric_limits<double>::infinity()));
  Value factor = math::ExpOp::create(
      e.b, e.loc, arith::SubFOp::create(e.b, e.loc, before, after));
  return arith::SelectOp::create(e.b, e.loc, none,
                                 e.constant(before.getType(), 0.0), factor);
}

/// sum + Σ_j value_j, the numerator of `empty_row = mean`.
static Tile addValues(const TileEmitter &emit, Tile value, Tile sum) {
  Tile block = emit.fill(sum.dims, 0.0);
  block = emit.generic({value}, block, [](Element &e) -> Value {
    return arith::AddFOp::create(e.b, e.loc, e.args[1], e.args[0]);
  });
  return emit.add(block, sum);
}

FailureOr<SmallVector<Value>>
SoftmaxAttentionOp::decomposeOperation(OpBuilder &b) {
  if (!cast<AttnOpInterface>(getOperation()).hasTensorSemantics())
    return failure();
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPoint(*this);
  TileEmitter emit(b, cast<AttnOpInterface>(getOperation()));
  const double infinity = std::numeric_limits<double>::infinity();

  Tile query = emit.operand(getQueryMutable());
  Tile key = emit.operand(getKeyMutable());
  Tile value = emit.operand(getValueMutable());
  Tile output = emit.operand(getOutputsMutable()[0]);
  Tile mask;
  if (getMask())
    mask = emit.operand(*getMaskMutable().begin());
  Value scale = emitScale(emit, *this);
  bool hidesKeys = getCausal() || getMask();

  SmallVector<unsigned> rows = emit.leadOf({query, key, mask}, {emit.n});
  Tile maximum = emit.fill(rows, -infinity);
  Tile total = emit.fill(rows, 0.0);
  Tile sum =
      emit.fill(emit.leadOf({query, key, mask, value}, {emit.n, emit.e}), 0.0);
  SmallVector<Tile> running{maximum, total, sum};
  bool needsMean = getEmptyRow() == EmptyRow::Mean && hidesKeys;
  if (needsMean)
    running.push_back(emit.fill(emit.leadOf({value}, {emit.e}), 0.0));

  running = emit.loop(
      emit.sizes[emit.s], kKeyBlock, running,
      [&](OpFoldResult start, OpFoldResult size, ArrayRef<Tile> before) {
        TileEmitter block = emit.within(emit.s, size);
        Tile k = block.slice(key, emit.s, start, size);
        Tile v = block.slice(value, emit.s, start, size);
        Tile hidden = block.slice(mask, emit.s, start, size);
        Visibility visibility{emit, getCausal(), getQueryOffset(), {}};
        if (getCausal())
          visibility.keyBase = emit.valueOrNull(
              emit.sum(start, getKeyOffset() ? OpFoldResult(getKeyOffset())
                                             : OpFoldResult()));
        SmallVector<Tile> masks;
        if (hidden)
          masks.push_back(hidden);
        auto maskOf = [&](Element &e, unsigned index) {
          return hidden ? e.args[index] : Value();
        };

        // Scores.
        Tile scores =
            block.fill(emit.leadOf({query, key, mask}, {emit.n, emit.s}), 0.0);
        scores = block.contract(query, k, scores);
        scores = block.generic(masks, scores, [&](Element &e) -> Value {
          Value score = arith::MulFOp::create(e.b, e.loc, e.args.back(), scale);
          if (hidden && isa<FloatType>(e.args[0].getType()))
            score = arith::AddFOp::create(e.b, e.loc, score, e.args[0]);
          return score;
        });

        // Running maximum over what is visible. It is at least the lowest
        // finite number, so that -inf means that nothing was.
        SmallVector<Tile> inputs{scores};
        llvm::append_range(inputs, masks);
        double lowest =
            emit.type.isF64()
                ? std::numeric_limits<double>::lowest()
                : static_cast<double>(std::numeric_limits<float>::lowest());
        Tile highest =
            block.generic(inputs, before[0], [&](Element &e) -> Value {
              Value score = arith::MaximumFOp::create(
                  e.b, e.loc, e.args[0], e.constant(emit.type, lowest));
              Value larger =
                  arith::MaximumFOp::create(e.b, e.loc, e.args.back(), score);
              Value visible = visibility.isVisible(e, maskOf(e, 1));
              if (!visible)
                return larger;
              return arith::SelectOp::create(e.b, e.loc, visible, larger,
                                             e.args.back());
            });

        // Weights.
        inputs.assign({highest});
        llvm::append_range(inputs, masks);
        Tile weights = block.generic(inputs, scores, [&](Element &e) -> Value {
          Value weight = math::ExpOp::create(
              e.b, e.loc,
              arith::SubFOp::create(e.b, e.loc, e.args.back(), e.args[0]));
          return e.orZero(visibility.isVisible(e, maskOf(e, 1)), weight);
        });

        // Sums.
        Tile blockTotal = block.fill(rows, 0.0);
        blockTotal =
            block.generic({weights}, blockTotal, [](Element &e) -> Value {
              return arith::AddFOp::create(e.b, e.loc, e.args[1], e.args[0]);
            });
        Tile blockSum = block.fill(before[2].dims, 0.0);
        inputs.assign({weights, v});
        llvm::append_range(inputs, masks);
        blockSum = block.generic(inputs, blockSum, [&](Element &e) -> Value {
          Value product =
              arith::MulFOp::create(e.b, e.loc, e.args[0], e.args[1]);
          return arith::AddFOp::create(
              e.b, e.loc, e.args.back(),
              e.orZero(visibility.isVisible(e, maskOf(e, 2)), product));
        });
        auto rescaleAndAdd = [&](Tile part, Tile whole) {
          return block.generic(
              {before[0], highest, part}, whole, [](Element &e) {
                return e.multiplyAdd(rescale(e, e.args[0], e.args[1]),
                                     e.args[3], e.args[2]);
              });
        };
        SmallVector<Tile> after{highest, rescaleAndAdd(blockTotal, before[1]),
                                rescaleAndAdd(blockSum, before[2])};
        if (needsMean)
          after.push_back(addValues(block, v, before[3]));
        return after;
      });

  // Divide; a row that saw nothing has maximum -inf.
  OpFoldResult keys = emit.sizes[emit.s];
  std::optional<int64_t> keyCount = getConstantIntValue(keys);
  bool neverEmpty = !hidesKeys && keyCount && *keyCount > 0;
  Value count;
  if (needsMean) {
    Value size = getValueOrCreateConstantIndexOp(b, getLoc(), keys);
    size = arith::IndexCastOp::create(b, getLoc(), b.getI64Type(), size);
    count = arith::SIToFPOp::create(b, getLoc(), emit.type, size);
  }
  SmallVector<Tile> inputs{running[2], running[1], running[0]};
  if (needsMean)
    inputs.push_back(running[3]);
  Tile result = emit.generic(inputs, output, [&](Element &e) -> Value {
    Value quotient = arith::DivFOp::create(e.b, e.loc, e.args[0], e.args[1]);
    if (neverEmpty)
      return quotient;
    Value other = e.constant(emit.type, 0.0);
    if (getEmptyRow() == EmptyRow::Nan) {
      other = e.constant(emit.type, std::numeric_limits<double>::quiet_NaN());
    } else if (needsMean) {
      Value mean = arith::DivFOp::create(e.b, e.loc, e.args[3], count);
      Value none = arith::CmpFOp::create(e.b, e.loc, arith::CmpFPredicate::OEQ,
                                         count, other);
      other = arith::SelectOp::create(e.b, e.loc, none, other, mean);
    }
    Value isEmpty =
        arith::CmpFOp::create(e.b, e.loc, arith::CmpFPredicate::OEQ, e.args[2],
                              e.constant(emit.type, -infinity));
    return arith::SelectOp::create(e.b, e.loc, isEmpty, other, quotient);
  });
  return SmallVector<Value>{result.value};
}
