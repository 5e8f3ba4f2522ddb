//===- SoftmaxAttention.cpp - The kernel of attn.softmax_attention --------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Online softmax, memory linear in the sequence:
//
//   for each tile of queries: m = −∞, l = 0, o = 0
//     for each tile of keys that it sees:
//       s = scale · q·kᵀ + mask, −∞ where masked
//       m' = max(m, max_j s); c = exp(m − m'); p = exp(s − m')
//       l = l · c + Σ_j p;  o = o · c + p·v;  m = m'
//     o /= l
//
// A row whose m stays −∞ has no key: `empty_row` says what it gives.
//
//===----------------------------------------------------------------------===//

#include "LinearReadout.h"
#include "ScoreTile.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include <cmath>

using namespace mlir;
using namespace mlir::attn;

namespace {
/// Everything of one attn.softmax_attention for a block of columns of v.
struct OnlineSoftmax {
  OnlineSoftmax(AttnKernel &k, SoftmaxAttentionOp op, Value firstColumn,
                int64_t columns);
  void emit();

private:
  void pack(OperandView rows, Dim rowDim, Value first, Value count,
            Value memory);
  void emitKeyTile(Value first, Value count);
  void emitScores();
  void emitMaximum();
  void emitProbabilities();
  void emitMeanOfEmptyRows(Value count, Value keyLength);
  void emitInverse();
  Value isEmpty(Value maximum);

  AttnKernel &k;
  SoftmaxAttentionOp op;
  Value firstColumn;
  const int64_t columns, features, featureStride, tokens, valueStride;
  ScoreTile tile;
  Value queryTile, keyTile, keyColumns, accumulators;
  /// By row: m, the m of this tile, l, what to multiply o by.
  Value maxima, newMaxima, sums, decay;
  Value scale, infinity;
  OperandView key, value, mask;
  bool isBoolean = false;
};
} // namespace

OnlineSoftmax::OnlineSoftmax(AttnKernel &k, SoftmaxAttentionOp op,
                             Value firstColumn, int64_t columns)
    : k(k), op(op), firstColumn(firstColumn), columns(columns),
      features(k.staticSize(Dim::Feature)),
      featureStride(k.rowStride(features)),
      tokens(k.tokensInTile(featureStride)), valueStride(k.padded(columns)),
      tile(k, tokens, tokens, op.getCausal(), op.getQueryOffset(),
           op.getKeyOffset()) {
  queryTile = k.scratch(tokens * featureStride);
  keyTile = k.scratch(tokens * featureStride);
  keyColumns = k.scratch(featureStride * tokens);
  accumulators = k.scratch(tokens * valueStride);
  for (Value *row : {&maxima, &newMaxima, &sums, &decay})
    *row = k.scratch(tokens);
  for (Value memory : {queryTile, keyTile})
    k.fill(memory, k.index(0), k.index(tokens * featureStride), k.zero());
  scale = op.getScale()
              ? k.convert(op.getScale(), k.accumulator)
              : k.scalar(1.0 / std::sqrt(static_cast<double>(features)));
  scale = k.splat(scale);
  infinity = k.constant(std::numeric_limits<double>::infinity());
  if (op.getMask())
    isBoolean = getElementTypeOrSelf(op.getMask().getType()).isInteger(1);
}

void OnlineSoftmax::emit() {
  OperandView queryOrigin = k.origin(op.getQueryMutable());
  OperandView keyOrigin = k.origin(op.getKeyMutable());
  OperandView valueOrigin = k.origin(op.getValueMutable());
  OperandView outputOrigin = k.origin(op.getOutputsMutable()[0]);
  OperandView maskOrigin;
  if (op.getMask())
    maskOrigin = k.origin(*op.getMaskMutable().begin());
  Value queryLength = k.size(Dim::Query), keyLength = k.size(Dim::Key);
  Value least = k.subf(k.zero(), infinity);

  k.forLeading([&] {
    OperandView query = k.atLeading(queryOrigin);
    OperandView output = k.atLeading(outputOrigin);
    key = k.atLeading(keyOrigin);
    value = k.atLeading(valueOrigin);
    mask = k.atLeading(maskOrigin);
    k.forTiles(k.index(0), queryLength, tokens, [&](Value first, Value count) {
      pack(query, Dim::Query, first, count, queryTile);
      k.fill(maxima, k.index(0), k.index(tokens), least);
      k.fill(sums, k.index(0), k.index(tokens), k.zero());
      k.fill(accumulators, k.index(0), k.index(tokens * valueStride), k.zero());
      Value end = tile.lastVisible(k, first, count, keyLength);
      k.forTiles(k.index(0), end, tokens, [&](Value firstKey, Value keyCount) {
        tile.moveTo(k, first, count, firstKey, keyCount);
        emitKeyTile(firstKey, keyCount);
      });
      emitInverse();
      if (op.getEmptyRow() == EmptyRow::Mean)
        emitMeanOfEmptyRows(count, keyLength);
      forScratchRows(
          k, accumulators, valueStride, count,
          storeRows(k, output, first, count, firstColumn, columns, {sums}));
    });
  });
}

void OnlineSoftmax::pack(OperandView rows, Dim rowDim, Value first, Value count,
                         Value memory) {
  k.forRows(rows, rowDim, first, count, Dim::Feature, k.index(0), features,
            [&](Value row, Value column, Value x) {
              k.store(x, memory, k.add(k.mul(row, featureStride), column));
            });
}

void OnlineSoftmax::emitKeyTile(Value first, Value count) {
  pack(key, Dim::Key, first, count, keyTile);
  transposeTile(k, keyTile, featureStride, tokens, keyColumns);
  MatrixRows values = valueRows(k, value, OperandView(), first, count,
                                firstColumn, columns, tokens);
  // The next tile comes from memory while this one is multiplied.
  auto fetchNext = [&, next = k.add(first, tokens)](Value m, int64_t rows) {
    Value begin = k.add(next, m), end = k.add(begin, rows);
    k.prefetchRows(key, Dim::Key, begin, end, Dim::Feature, k.index(0),
                   features);
    k.prefetchRows(value, Dim::Key, begin, end, Dim::Value, firstColumn,
                   columns);
  };
  tile.product(k, queryTile, featureStride, keyColumns, fetchNext);
  emitScores();
  emitMaximum();
  emitProbabilities();
  auto admits = [&](Value row, Value column) -> Value {
    if (!isBoolean)
      return Value();
    return mask.at(k, k.position(Dim::Query), k.add(tile.query, row))
        .at(k, k.position(Dim::Key), k.add(tile.key, column))
        .loadElement(k);
  };
  tile.accumulate(k, values, valueStride, accumulators, decay,
                  /*guarded=*/op.getCausal() || isBoolean, admits);
}

void OnlineSoftmax::emitScores() {
  unsigned n = k.position(Dim::Query), s = k.position(Dim::Key);
  Value least = k.subf(k.zero(), infinity);
  k.loop(k.index(0), tile.queryCount, 1, [&](Value row) {
    Value visible = tile.visibleKeys(k, row);
    Value base = k.mul(row, tokens);
    OperandView maskRow;
    if (mask)
      maskRow = mask.at(k, n, k.add(tile.query, row)).at(k, s, tile.key);
    Value largest = k.loop(
        k.index(0), k.index(tokens), k.lanes, ValueRange(least),
        [&](Value column, ValueRange carried) -> SmallVector<Value> {
          Value at = k.add(base, column);
          Value score = k.load(tile.scores, at);
          Value admitted = tile.below(k, column, visible);
          if (mask && !isBoolean)
            score = k.fma(score, scale, maskRow.load(k, s, column, admitted));
          else
            score = k.mulf(score, scale);
          if (isBoolean)
            admitted = maskRow.loadBooleans(k, s, column, admitted);
          score = k.select(admitted, score, least);
          k.store(score, tile.scores, at);
          // NaN passes by here and is met again in the exponential.
          return {k.larger(score, carried[0])};
        })[0];
    k.store(k.largestLane(largest), newMaxima, row);
  });
}

/// m = −∞, for vectors of row maxima.
Value OnlineSoftmax::isEmpty(Value maximum) {
  return arith::CmpFOp::create(k.b, k.loc, arith::CmpFPredicate::OEQ, maximum,
                               k.subf(k.zero(), infinity));
}

void OnlineSoftmax::emitMaximum() {
  k.loop(tokens, k.lanes, [&](Value row) {
    Value before = k.load(maxima, row);
    Value after = k.larger(k.load(newMaxima, row), before);
    k.store(after, maxima, row);
    // −∞ − −∞ is not wanted: a row without keys so far subtracts 0.
    Value shift = k.select(isEmpty(after), k.zero(), after);
    k.store(shift, newMaxima, row);
    k.store(k.expOfNonPositive(k.subf(before, shift)), decay, row);
  });
}

void OnlineSoftmax::emitProbabilities() {
  k.loop(k.index(0), tile.queryCount, 1, [&](Value row) {
    Value base = k.mul(row, tokens);
    Value shift = k.loadSplat(newMaxima, row);
    Value total =
        k.loop(k.index(0), k.index(tokens), k.lanes, ValueRange(k.zero()),
               [&](Value column, ValueRange carried) -> SmallVector<Value> {
                 Value at = k.add(base, column);
                 Value p =
                     k.expOfNonPositive(k.subf(k.load(tile.scores, at), shift));
                 k.store(p, tile.scores, at);
                 return {k.addf(carried[0], p)};
               })[0];
    Value before = k.mulf(k.loadScalar(sums, row), k.loadScalar(decay, row));
    k.store(k.addf(before, k.sumLanes(total)), sums, row);
  });
}

void OnlineSoftmax::emitInverse() {
  double ofEmpty = op.getEmptyRow() == EmptyRow::Nan
                       ? std::numeric_limits<double>::quiet_NaN()
                       : 0.0;
  k.loop(tokens, k.lanes, [&](Value row) {
    Value inverse = k.divf(k.constant(1.0), k.load(sums, row));
    k.store(
        k.select(isEmpty(k.load(maxima, row)), k.constant(ofEmpty), inverse),
        sums, row);
  });
}

void OnlineSoftmax::emitMeanOfEmptyRows(Value count, Value keyLength) {
  auto emptyAt = [&](Value row) -> Value {
    return arith::CmpFOp::create(
        k.b, k.loc, arith::CmpFPredicate::OEQ, k.loadScalar(maxima, row),
        k.scalar(-std::numeric_limits<double>::infinity()));
  };
  Value no = arith::ConstantOp::create(k.b, k.loc, k.b.getBoolAttr(false));
  Value any = k.loop(
      k.index(0), count, 1, ValueRange(no),
      [&](Value row, ValueRange carried) -> SmallVector<Value> {
        return {arith::OrIOp::create(k.b, k.loc, carried[0], emptyAt(row))};
      })[0];
  k.when(any, [&] {
    Value mean = k.scratch(valueStride), end = k.index(valueStride);
    k.fill(mean, k.index(0), end, k.zero());
    k.forRows(value, Dim::Key, k.index(0), keyLength, Dim::Value, firstColumn,
              columns, [&](Value, Value column, Value x) {
                k.store(k.addf(k.load(mean, column), x), mean, column);
              });
    Value one = k.index(1);
    Value length = arith::IndexCastOp::create(k.b, k.loc, k.b.getI64Type(),
                                              k.max(keyLength, one));
    Value divisor =
        k.splat(arith::SIToFPOp::create(k.b, k.loc, k.accumulator, length));
    k.loop(k.index(0), count, 1, [&](Value row) {
      k.when(emptyAt(row), [&] {
        k.store(k.scalar(1.0), sums, row);
        k.loop(k.index(0), end, k.lanes, [&](Value column) {
          k.store(k.divf(k.load(mean, column), divisor), accumulators,
                  k.add(k.mul(row, valueStride), column));
        });
      });
    });
  });
}

void mlir::attn::emitSoftmaxAttention(AttnKernel &k, SoftmaxAttentionOp op) {
  int64_t values = k.staticSize(Dim::Value);
  int64_t rows = k.tokensInTile(k.rowStride(k.staticSize(Dim::Feature)));
  k.forValueBlocks(values, k.valueBlock(rows, values),
                   [&](Value firstColumn, int64_t columns) {
                     OnlineSoftmax(k, op, firstColumn, columns).emit();
                   });
}
