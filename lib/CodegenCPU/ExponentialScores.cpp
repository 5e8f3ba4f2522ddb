//===- ExponentialScores.cpp - Scores of unbounded exponentials -----------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// For a tile of queries i and a tile of keys j, with r_f the largest logit of
// the keys and M_i the largest ℓ_if + ℓ_jf of keys that the query sees:
//
//   k'_jf = e^(ℓ_jf − r_f);  q'_if = e^(ℓ_if + r_f − M_i);  s = q' · k'ᵀ
//
// A key that the query does not see may have raised r_f so far above what it
// sees that q' leaves the range of floats. The scores of such a row are formed
// term by term, as Σ_f e^(ℓ_if + ℓ_jf − M_i).
//
//===----------------------------------------------------------------------===//

#include "ExponentialScores.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"

using namespace mlir;
using namespace mlir::attn;

/// How far above M an exponent of q' may be: e^50 leaves room for a sum of
/// products, and what underflows in k', below e^-87, is lost below e^-37.
static constexpr double kLargestExcess = 50;

ExponentialScores::ExponentialScores(AttnKernel &k,
                                     const ExponentialTile &queries,
                                     const ExponentialTile &keys)
    : queries(queries), keys(keys),
      features(k.scratch(queries.tokens * queries.stride)),
      decay(k.scratch(queries.tokens)),
      keyFeatures(k.scratch(keys.tokens * keys.stride)),
      reference(k.scratch(keys.stride)),
      keyColumns(k.scratch(keys.stride * keys.tokens)),
      maxima(k.scratch(queries.tokens)), excess(k.scratch(queries.tokens)),
      visible(k.scratch(keys.stride)) {
  // Keys beyond a short tile are columns of the product.
  k.fill(keyFeatures, k.index(0), k.index(keys.tokens * keys.stride), k.zero());
}

void ExponentialScores::begin(AttnKernel &k, const LogitOperands &operands,
                              Value first, Value count) const {
  queries.packTokens(k, operands, first, count);
  queries.storeLogits(k, count);
  k.fill(maxima, k.index(0), k.index(queries.tokens), leastLogit(k));
}

void ExponentialScores::readState(AttnKernel &k, Value count, Value stateMaxima,
                                  Value normalizer, Value sums) const {
  k.loop(k.index(0), count, 1, [&](Value row) {
    emitRow(k, row, stateMaxima, stateMaxima, normalizer, sums);
  });
}

/// x[0] with the largest of all.
static Value largestOf(KernelBuilder &k, ValueRange x) {
  Value largest = x[0];
  for (Value other : x.drop_front())
    largest = k.larger(largest, other);
  return k.splat(k.largestLane(largest));
}

void ExponentialScores::emitRow(AttnKernel &k, Value row, Value offsets,
                                Value visibleOffsets, Value weights,
                                Value sums) const {
  int64_t stride = queries.stride, step = k.vectorsAtOnce(stride);
  Value base = k.mul(row, stride);
  bool same = offsets == visibleOffsets;
  SmallVector<Value> least(same ? step : 2 * step, leastLogit(k));
  SmallVector<Value> largest = k.loop(
      k.index(0), k.index(stride), step * k.lanes, least,
      [&](Value column, ValueRange carried) {
        SmallVector<Value> next(carried);
        for (int64_t i = 0; i < step; ++i) {
          Value at = k.add(column, i * k.lanes);
          Value logit = k.load(queries.memory, k.add(base, at));
          // NaN passes by here and is met again below.
          next[i] = k.larger(k.addf(logit, k.load(offsets, at)), next[i]);
          if (!same)
            next[step + i] = k.larger(k.addf(logit, k.load(visibleOffsets, at)),
                                      next[step + i]);
        }
        return next;
      });
  Value top = largestOf(k, ArrayRef(largest).take_front(step));
  Value own = same ? top : largestOf(k, ArrayRef(largest).drop_front(step));
  Value before = k.loadSplat(maxima, row);
  Value maximum = k.larger(own, before);
  Value shift = finiteShift(k, maximum);
  auto first = [&](Value vector) -> Value {
    return vector::ExtractOp::create(k.b, k.loc, vector, int64_t(0));
  };
  k.store(first(maximum), maxima, row);
  Value factor = first(k.expOfNonPositive(k.subf(before, shift)));
  k.store(factor, decay, row);
  if (!same) {
    k.store(first(k.subf(top, shift)), excess, row);
    shift = k.larger(k.subf(top, k.constant(kLargestExcess)), shift);
  }
  SmallVector<Value> total(weights ? step : 0, k.zero());
  total = k.loop(k.index(0), k.index(stride), step * k.lanes, total,
                 [&](Value column, ValueRange carried) {
                   SmallVector<Value> next(carried);
                   for (int64_t i = 0; i < step; ++i) {
                     Value at = k.add(column, i * k.lanes);
                     Value x = k.addf(k.load(queries.memory, k.add(base, at)),
                                      k.load(offsets, at));
                     // The polynomial holds up to the excess.
                     x = k.expOfNonPositive(k.subf(x, shift));
                     k.store(x, features, k.add(base, at));
                     if (weights)
                       next[i] = k.fma(x, k.load(weights, at), next[i]);
                   }
                   return next;
                 });
  if (!weights)
    return;
  Value sum = total[0];
  for (size_t i = 1; i < total.size(); ++i)
    sum = k.addf(sum, total[i]);
  k.store(k.sumLanes(sum), sums, row);
}

void ExponentialScores::emitReference(AttnKernel &k, Value count) const {
  int64_t stride = keys.stride, step = k.vectorsAtOnce(stride);
  k.loop(stride, step * k.lanes, [&](Value column) {
    auto at = [&](Value row, int64_t i) {
      return k.add(k.add(k.mul(row, stride), column), i * k.lanes);
    };
    SmallVector<Value> largest(step, leastLogit(k));
    largest = k.loop(
        k.index(0), count, 1, largest, [&](Value row, ValueRange carried) {
          SmallVector<Value> next;
          for (auto [i, before] : llvm::enumerate(carried))
            next.push_back(k.larger(k.load(keys.memory, at(row, i)), before));
          return next;
        });
    SmallVector<Value> shift;
    for (auto [i, x] : llvm::enumerate(largest)) {
      k.store(x, reference, k.add(column, i * k.lanes));
      shift.push_back(finiteShift(k, x));
    }
    k.loop(k.index(0), count, 1, [&](Value row) {
      for (int64_t i = 0; i < step; ++i) {
        Value x = k.subf(k.load(keys.memory, at(row, i)), shift[i]);
        k.store(k.expOfNonPositive(x), keyFeatures, at(row, i));
      }
    });
  });
}

void ExponentialScores::emitVisible(AttnKernel &k, const ScoreTile &tile,
                                    Value row) const {
  Value isFirst = k.equal(row, k.index(0));
  Value before = tile.visibleKeys(k, k.max(k.sub(row, k.index(1)), k.index(0)));
  before = k.select(isFirst, k.index(0), before);
  k.loop(before, tile.visibleKeys(k, row), 1, [&](Value key) {
    Value base = k.mul(key, keys.stride);
    k.loop(keys.stride, k.lanes, [&](Value column) {
      Value x = k.larger(k.load(keys.memory, k.add(base, column)),
                         k.load(visible, column));
      k.store(x, visible, column);
    });
  });
}

void ExponentialScores::emitOneByOne(AttnKernel &k, const ScoreTile &tile,
                                     Value row) const {
  int64_t stride = keys.stride;
  Value base = k.mul(row, stride), target = k.mul(row, tile.keys);
  Value shift = finiteShift(k, k.loadSplat(maxima, row));
  k.loop(k.index(0), tile.visibleKeys(k, row), 1, [&](Value key) {
    Value from = k.mul(key, stride);
    Value sum = k.loop(
        k.index(0), k.index(stride), k.lanes, ValueRange(k.zero()),
        [&](Value column, ValueRange carried) -> SmallVector<Value> {
          Value x = k.addf(k.load(queries.memory, k.add(base, column)),
                           k.load(keys.memory, k.add(from, column)));
          return {k.addf(carried[0], k.expOfNonPositive(k.subf(x, shift)))};
        })[0];
    k.store(k.sumLanes(sum), tile.scores, k.add(target, key));
  });
}

void ExponentialScores::scoreKeys(AttnKernel &k, const ScoreTile &tile,
                                  const LogitOperands &operands) const {
  keys.packTokens(k, operands, tile.key, tile.keyCount);
  keys.storeLogits(k, tile.keyCount);
  emitReference(k, tile.keyCount);
  if (tile.causal)
    k.fill(visible, k.index(0), k.index(keys.stride), leastLogit(k));
  k.loop(k.index(0), tile.queryCount, 1, [&](Value row) {
    if (tile.causal)
      emitVisible(k, tile, row);
    emitRow(k, row, reference, tile.causal ? visible : reference, Value(),
            Value());
  });
  transposeTile(k, keyFeatures, keys.stride, keys.tokens, keyColumns);
  tile.product(k, features, keys.stride, keyColumns);
  if (!tile.causal)
    return;
  k.loop(k.index(0), tile.queryCount, 1, [&](Value row) {
    Value isFar = arith::CmpFOp::create(k.b, k.loc, arith::CmpFPredicate::OGT,
                                        k.loadScalar(excess, row),
                                        k.scalar(kLargestExcess));
    k.when(isFar, [&] { emitOneByOne(k, tile, row); });
  });
}
