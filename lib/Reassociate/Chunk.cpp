//===- Chunk.cpp - Causal linear attention in chunks ----------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
//   %0 = attn.linear_attention causal ins(%q, %k, %v) outs(%o)
//
// becomes
//
//   %r:3 = scf.for %i = 0 to %n step 64 iter_args(%o, %state, %z) {
//     attn.linear_attention causal ins(%q[%i], %k[%i], %v[%i])
//       query_offset(%i) key_offset(%i) outs(%o[%i], %state, %z) {order = left}
//   }
//
// Where queries and keys are not aligned, the first min(δ, S) keys, δ =
// query_offset - key_offset, enter the state before the loop, and a chunk takes
// the keys that its queries see and no earlier query did:
//
//   keys:  |--- before the loop ---|-- chunk --|-- chunk --|... no query |
//                                  δ           δ + 64
//
//===----------------------------------------------------------------------===//

#include "LinearParts.h"
#include "attn/Dialect/Attn/Placement.h"
#include "attn/Reassociate/Cost.h"
#include "attn/Reassociate/Passes.h"
#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Arith/Utils/Utils.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "mlir/IR/PatternMatch.h"
#include "mlir/Interfaces/ValueBoundsOpInterface.h"

namespace mlir::attn {
#define GEN_PASS_DEF_CHUNKPASS
#include "attn/Reassociate/Passes.h.inc"
} // namespace mlir::attn

using namespace mlir;
using namespace mlir::attn;

namespace {
/// The loop over chunks of one operation.
class ChunkLoop {
public:
  ChunkLoop(RewriterBase &rewriter, LinearAttentionOp op, int64_t chunkSize)
      : b(rewriter), loc(op.getLoc()), op(op), parts(op), chunkSize(chunkSize) {
    b.setInsertionPoint(op);
    numQueries = parts.allQueries(b).size;
    numKeys = parts.allKeys(b).size;
    shift = getShift();
    isAligned = isConstantIntValue(shift, 0) && haveAsManyQueriesAsKeys();
  }

  /// True if all is one chunk.
  bool isOneChunk() const {
    std::optional<int64_t> size = getConstantIntValue(numQueries);
    return isAligned && size && *size <= chunkSize;
  }

  /// The values in the place of the operation's results.
  SmallVector<Value> build();

private:
  OpFoldResult getShift();
  bool haveAsManyQueriesAsKeys();

  /// The chunk of `size` queries from `start` on: output and state after it.
  SmallVector<Value> chunk(OpFoldResult start, OpFoldResult size,
                           ValueRange carried);
  /// Chunks of the queries in [0, end).
  SmallVector<Value> loop(OpFoldResult end, ValueRange carried);

  //===--------------------------------------------------------------------===//
  // Arithmetic on sizes and positions
  //===--------------------------------------------------------------------===//

  OpFoldResult apply(AffineExpr expr, ArrayRef<OpFoldResult> operands) {
    return affine::makeComposedFoldedAffineApply(b, loc, expr, operands);
  }
  OpFoldResult sum(OpFoldResult x, OpFoldResult y) {
    return apply(symbol(0) + symbol(1), {x, y});
  }
  OpFoldResult difference(OpFoldResult x, OpFoldResult y) {
    return apply(symbol(0) - symbol(1), {x, y});
  }
  /// min(x, y).
  OpFoldResult least(OpFoldResult x, OpFoldResult y) {
    return affine::makeComposedFoldedAffineMin(
        b, loc, AffineMap::get(0, 2, {symbol(0), symbol(1)}, b.getContext()),
        {x, y});
  }
  /// `x` cut to [0, numKeys].
  OpFoldResult clampToKeys(OpFoldResult x) {
    return affine::makeComposedFoldedAffineMax(
        b, loc,
        AffineMap::get(0, 1, {symbol(0), b.getAffineConstantExpr(0)},
                       b.getContext()),
        {least(x, numKeys)});
  }
  AffineExpr symbol(unsigned i) { return b.getAffineSymbolExpr(i); }

  RewriterBase &b;
  Location loc;
  LinearAttentionOp op;
  LinearParts parts;
  int64_t chunkSize;
  OpFoldResult numQueries, numKeys;
  /// Query i sees keys up to i + shift.
  OpFoldResult shift;
  /// As many queries as keys, and query i sees keys up to i.
  bool isAligned;
};
} // namespace

OpFoldResult ChunkLoop::getShift() {
  Value query = op.getQueryOffset(), key = op.getKeyOffset();
  if (query == key)
    return b.getIndexAttr(0);
  auto orZero = [&](Value offset) {
    return offset ? getAsOpFoldResult(offset) : b.getIndexAttr(0);
  };
  return difference(orZero(query), orZero(key));
}

bool ChunkLoop::haveAsManyQueriesAsKeys() {
  if (isEqualConstantIntOrValue(numQueries, numKeys))
    return true;
  FailureOr<bool> equal = ValueBoundsConstraintSet::areEqual(
      ValueBoundsConstraintSet::Variable(numQueries),
      ValueBoundsConstraintSet::Variable(numKeys));
  return succeeded(equal) && *equal;
}

SmallVector<Value> ChunkLoop::chunk(OpFoldResult start, OpFoldResult size,
                                    ValueRange carried) {
  TokenRange queries{start, size}, keys{start, size};
  if (!isAligned) {
    OpFoldResult end = clampToKeys(sum(sum(start, size), shift));
    keys.offset = clampToKeys(sum(start, shift));
    keys.size = difference(end, keys.offset);
  }
  return parts.attend(b, queries, keys, carried.front(), carried.drop_front());
}

SmallVector<Value> ChunkLoop::loop(OpFoldResult end, ValueRange carried) {
  auto value = [&](OpFoldResult index) {
    return getValueOrCreateConstantIndexOp(b, loc, index);
  };
  OpFoldResult step = b.getIndexAttr(chunkSize);
  Value lower = value(b.getIndexAttr(0)), upper = value(end);
  auto forOp = scf::ForOp::create(b, loc, lower, upper, value(step), carried);
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPointToStart(forOp.getBody());
  OpFoldResult start = forOp.getInductionVar();
  // Aligned chunks are all full: the rest has a chunk of its own.
  OpFoldResult size = isAligned ? step : least(step, difference(end, start));
  scf::YieldOp::create(b, loc, chunk(start, size, forOp.getRegionIterArgs()));
  return llvm::to_vector_of<Value>(forOp.getResults());
}

SmallVector<Value> ChunkLoop::build() {
  OpFoldResult zero = b.getIndexAttr(0);
  SmallVector<Value> state = parts.initialState(b);

  // Keys that every query sees.
  std::optional<int64_t> constantShift = getConstantIntValue(shift);
  if (!constantShift || *constantShift > 0)
    state = parts.accumulate(b, {zero, clampToKeys(shift)}, state);

  SmallVector<Value> carried{op.getOutput()};
  llvm::append_range(carried, state);
  if (isAligned) {
    OpFoldResult rest = apply(symbol(0) % chunkSize, {numQueries});
    OpFoldResult full = apply(symbol(0) - symbol(0) % chunkSize, {numQueries});
    carried = loop(full, carried);
    if (!isConstantIntValue(rest, 0))
      carried = chunk(full, rest, carried);
  } else {
    carried = loop(numQueries, carried);
  }
  if (!op.getState())
    return {carried.front()};

  // Keys that no query saw count in the state.
  if (!isAligned) {
    OpFoldResult seen = clampToKeys(sum(numQueries, shift));
    SmallVector<Value> after = parts.accumulate(
        b, {seen, difference(numKeys, seen)}, ArrayRef(carried).drop_front());
    llvm::copy(after, carried.begin() + 1);
  }
  return carried;
}

namespace {
struct Chunk : attn::impl::ChunkPassBase<Chunk> {
  using ChunkPassBase::ChunkPassBase;

  LogicalResult initialize(MLIRContext *context) override {
    if (chunkSize >= 0)
      return success();
    return emitError(UnknownLoc::get(context))
           << "expected a chunk-size of 0 or more, found "
           << chunkSize.getValue();
  }

  void runOnOperation() override {
    SmallVector<LinearAttentionOp> attentions;
    getOperation()->walk([&](LinearAttentionOp op) {
      if (op.getCausal() && op.getOrder() != Order::Left &&
          !op->hasAttr(kDeviceAttr))
        attentions.push_back(op);
    });
    IRRewriter rewriter(&getContext());
    for (LinearAttentionOp op : attentions)
      chunk(rewriter, op);
  }

  void chunk(RewriterBase &rewriter, LinearAttentionOp op) {
    auto keepWhole = [&] {
      rewriter.modifyOpInPlace(op, [&] { op.setOrder(Order::Left); });
    };
    if (StringRef reason = LinearParts(op).whyNot(); !reason.empty()) {
      remarkStaysWhole(op, getArgument(),
                       "causal linear attention does not run in chunks: " +
                           reason);
      return keepWhole();
    }
    ChunkLoop loop(rewriter, op, chunkSize ? chunkSize : chooseChunkSize(op));
    if (loop.isOneChunk())
      return keepWhole();
    rewriter.replaceOp(op, loop.build());
    ++numChunked;
  }
};
} // namespace
