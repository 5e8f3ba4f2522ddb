//===- SegmentMean.cpp - The kernel of attn.segment_mean ------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
//   for each segment: sum = 0
//     for each 64 tokens of it: sum += Σ x[token]
//     y = sum / length
//
// Sums of a whole row stay in registers, so x is read once. With a key mask the
// tokens that count are counted first; then one pass over all tokens, of which
// those that count are taken until the segment has its number.
//
//===----------------------------------------------------------------------===//

#include "AttnKernel.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/SCF/IR/SCF.h"

using namespace mlir;
using namespace mlir::attn;

/// Terms of a sum before it is merged into a longer one.
static constexpr int64_t kBlock = 64;

/// Vectors of a row whose sums are in registers.
static constexpr int64_t kVectors = 8;

namespace {
/// The input at bound leading dimensions, from some column on.
struct Rows {
  AttnKernel &k;
  OperandView input, mask;
  /// Lanes of each vector that the row has.
  SmallVector<int64_t> live;

  SmallVector<Value> zeros() const {
    return SmallVector<Value>(live.size(), k.zero());
  }
  /// `sums` plus the row of `token`.
  SmallVector<Value> add(Value token, ValueRange sums) const {
    OperandView row = input.at(k, k.position(Dim::Key), token);
    SmallVector<Value> next;
    for (auto [i, sum] : llvm::enumerate(sums))
      next.push_back(k.addf(sum, row.load(k, k.position(Dim::Component),
                                          k.index(i * k.lanes), live[i])));
    return next;
  }
  /// One sum on another.
  SmallVector<Value> merge(ValueRange partial, ValueRange whole) const {
    SmallVector<Value> next;
    for (auto [x, y] : llvm::zip_equal(whole, partial))
      next.push_back(k.addf(x, y));
    return next;
  }
};
} // namespace

/// ⌈x / y⌉ for x ≥ 0.
static Value ceilDiv(KernelBuilder &k, Value x, Value y) {
  return arith::CeilDivUIOp::create(k.b, k.loc, x, y);
}

/// The sum of tokens [begin, end), in blocks.
static SmallVector<Value> sumRange(const Rows &rows, Value begin, Value end) {
  AttnKernel &k = rows.k;
  return k.loop(
      begin, end, kBlock, rows.zeros(), [&](Value first, ValueRange whole) {
        Value last = k.min(k.add(first, kBlock), end);
        SmallVector<Value> partial = k.loop(first, last, 1, rows.zeros(),
                                            [&](Value token, ValueRange sums) {
                                              return rows.add(token, sums);
                                            });
        return rows.merge(partial, whole);
      });
}

/// A loop that ends when its first carried value is no more than `stop`.
static SmallVector<Value>
whileAbove(KernelBuilder &k, Value stop, ValueRange inits,
           llvm::function_ref<SmallVector<Value>(ValueRange)> body) {
  SmallVector<Location> locations(inits.size(), k.loc);
  auto loop = scf::WhileOp::create(k.b, k.loc, inits.getTypes(), inits);
  OpBuilder::InsertionGuard guard(k.b);
  Block *before =
      k.b.createBlock(&loop.getBefore(), {}, inits.getTypes(), locations);
  scf::ConditionOp::create(k.b, k.loc, k.less(stop, before->getArgument(0)),
                           before->getArguments());
  Block *after =
      k.b.createBlock(&loop.getAfter(), {}, inits.getTypes(), locations);
  scf::YieldOp::create(k.b, k.loc, body(after->getArguments()));
  return SmallVector<Value>(loop.getResults());
}

/// The sum of `count` tokens that the mask admits, from place `begin` on, and
/// the place behind the last of them.
static SmallVector<Value> sumAdmitted(const Rows &rows, Value begin,
                                      Value count, Value &end) {
  AttnKernel &k = rows.k;
  SmallVector<Value> inits{count, begin};
  llvm::append_range(inits, rows.zeros());
  SmallVector<Value> whole =
      whileAbove(k, k.index(0), inits, [&](ValueRange outer) {
        // A block ends `kBlock` tokens further, or where none is left.
        Value stop = k.max(k.sub(outer[0], k.index(kBlock)), k.index(0));
        SmallVector<Value> starts{outer[0], outer[1]};
        llvm::append_range(starts, rows.zeros());
        SmallVector<Value> block =
            whileAbove(k, stop, starts, [&](ValueRange inner) {
              Value admits = emitAdmits(k, rows.mask, inner[1]);
              SmallVector<Value> with{k.sub(inner[0], k.index(1)),
                                      k.add(inner[1], 1)};
              SmallVector<Value> next{k.select(admits, with[0], inner[0]),
                                      with[1]};
              SmallVector<Value> sums = rows.add(inner[1], inner.drop_front(2));
              for (auto [sum, before] :
                   llvm::zip_equal(sums, inner.drop_front(2)))
                next.push_back(k.select(admits, sum, before));
              return next;
            });
        SmallVector<Value> next{block[0], block[1]};
        llvm::append_range(next, rows.merge(ArrayRef(block).drop_front(2),
                                            outer.drop_front(2)));
        return next;
      });
  end = whole[1];
  return SmallVector<Value>(ArrayRef(whole).drop_front(2));
}

/// How many of `length` tokens the mask admits.
static Value countAdmitted(AttnKernel &k, OperandView mask, Value length) {
  return k.loop(k.index(0), length, 1, ValueRange(k.index(0)),
                [&](Value token, ValueRange count) -> SmallVector<Value> {
                  Value admits = emitAdmits(k, mask, token);
                  return {k.select(admits, k.add(count[0], 1), count[0])};
                })[0];
}

/// All segments of the columns of `rows`.
static void emitSegments(const Rows &rows, OperandView output, Value count,
                         Value segments) {
  AttnKernel &k = rows.k;
  // Where the segment begins, known for the mask only as the loop gets there.
  SmallVector<Value> inits;
  if (rows.mask)
    inits.push_back(k.index(0));
  auto segment = [&](Value f, ValueRange place) -> SmallVector<Value> {
    Value begin = arith::DivUIOp::create(k.b, k.loc, k.mul(f, count), segments);
    Value after = k.mul(k.add(f, 1), count);
    Value end = ceilDiv(k, after, segments);
    Value length = k.sub(end, begin);
    SmallVector<Value> sums, next;
    if (rows.mask) {
      Value behind;
      sums = sumAdmitted(rows, place[0], length, behind);
      // The next segment begins at the last token of this one, or behind it.
      Value nextBegin = arith::DivUIOp::create(k.b, k.loc, after, segments);
      next.push_back(k.sub(behind, k.sub(end, nextBegin)));
    } else {
      sums = sumRange(rows, begin, end);
    }
    // No token gives a sum of 0: divided by 1 it stays.
    Value divisor = arith::UIToFPOp::create(
        k.b, k.loc, k.accumulator,
        arith::IndexCastOp::create(k.b, k.loc, k.b.getI64Type(),
                                   k.max(length, k.index(1))));
    OperandView row = output.at(k, k.position(Dim::Feature), f);
    for (auto [i, sum] : llvm::enumerate(sums))
      row.store(k, k.divf(sum, k.splat(divisor)), k.position(Dim::Component),
                k.index(i * k.lanes), rows.live[i]);
    return next;
  };
  if (rows.mask)
    k.loop(k.index(0), segments, 1, inits, segment);
  else
    k.loop(k.index(0), segments, 1, [&](Value f) { segment(f, ValueRange()); });
}

void mlir::attn::emitSegmentMean(AttnKernel &k, SegmentMeanOp op) {
  int64_t columns = k.staticSize(Dim::Component);
  unsigned c = k.position(Dim::Component);
  OperandView input = k.origin(op.getInputMutable());
  OperandView output = k.origin(op.getOutputsMutable()[0]);
  OperandView mask;
  if (op.getKeyMask())
    mask = k.origin(op.getKeyMaskMutable()[0]);
  Value length = k.size(Dim::Key), segments = k.size(Dim::Feature);
  k.forLeading([&] {
    OperandView here = k.atLeading(mask);
    Value count = here ? countAdmitted(k, here, length) : length;
    for (int64_t first = 0; first < columns; first += kVectors * k.lanes) {
      Value column = k.index(first);
      Rows rows{k, k.atLeading(input).at(k, c, column), here, {}};
      int64_t end = std::min(columns, first + kVectors * k.lanes);
      for (int64_t at = first; at < end; at += k.lanes)
        rows.live.push_back(std::min(k.lanes, end - at));
      emitSegments(rows, k.atLeading(output).at(k, c, column), count, segments);
    }
  });
}
