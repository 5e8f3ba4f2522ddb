//===- FeatureRows.cpp - Logits of some features --------------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Rows of the projection lie as right factors do: a row for each feature, its
// components in the order in which lanes hold those of tokens. The logits are
// products, so features lie in the order of a product.
//
//===----------------------------------------------------------------------===//

#include "FeatureRows.h"

using namespace mlir;
using namespace mlir::attn;

FeatureRows::FeatureRows(int64_t features, bool isProjected,
                         const FeatureOrder &components, Type element)
    : isProjected(isProjected), components(components),
      order(isProjected ? FeatureOrder::ofProduct(features) : components),
      element(element), rows{16 * order.steps, 16 * components.steps} {}

int64_t FeatureRows::bytes() const {
  return rows.rows * 4 + (isProjected ? 2 * rows.bytes() : 0);
}

void FeatureRows::allocate(CTABuilder &k) {
  offsets = k.shared(rows.rows * 4);
  if (!isProjected)
    return;
  high = k.shared(rows.bytes());
  low = k.shared(rows.bytes());
}

void FeatureRows::move(CTABuilder &k, Value bytes) {
  for (Value *pointer : {&high, &low, &offsets})
    if (*pointer)
      *pointer = k.at(*pointer, bytes);
}

Value FeatureRows::rowOf(CTABuilder &k, Value memory, Value feature) const {
  return k.at(memory, k.mul(feature, rows.rowBytes()));
}

void FeatureRows::fillProjection(CTABuilder &k, const Projection &projection,
                                 Value first, Value live) {
  int64_t quads = 4 * components.steps;
  Type f32 = k.b.getF32Type(), quad = VectorType::get({4}, f32);
  k.loop(
      k.thread, k.i32(rows.rows * quads), k.i32(k.threads()), [&](Value item) {
        Value feature = k.div(item, quads);
        Value component = k.mul(k.rem(item, quads), 4);
        Value exists = k.less(feature, live);
        if (components.features < 16 * components.steps)
          exists = k.logicalAnd(exists, k.less(component, components.features));
        // The place of the first two.
        Value place = components.rowOf(k, component);
        Value four = k.either(
            exists,
            [&]() -> SmallVector<Value> {
              Value w =
                  projection.view.at(k, projection.f, k.add(first, feature))
                      .at(k, projection.c, component)
                      .load(k, projection.c, 4);
              return {toF32(k, w)};
            },
            [&]() -> SmallVector<Value> { return {k.zeros(quad)}; })[0];
        SmallVector<Value> highs, lows;
        for (int64_t i = 0; i < 2; ++i) {
          Value pair =
              k.pair(k.element(four, 2 * i), k.element(four, 2 * i + 1));
          Value at = k.add(place, components.pairDistance() * i);
          if (Value shift = projection.loadShift(k, at))
            pair = k.subf(pair, shift);
          SplitPair words(k, pair, element);
          highs.push_back(words.high);
          lows.push_back(words.low);
        }
        for (auto [memory, words] : {std::pair(high, highs), {low, lows}}) {
          Value at = k.at(rowOf(k, memory, feature), k.mul(place, 2));
          if (components.pairDistance() == 2) {
            k.store(k.vector(words), at, 8);
            continue;
          }
          for (int64_t i = 0; i < 2; ++i)
            k.store(words[i], k.at(at, 2 * components.pairDistance() * i), 4);
        }
      });
}

void FeatureRows::fillOffsets(CTABuilder &k, const LogitMap &map,
                              const Projection &projection, Value live,
                              llvm::function_ref<Value(Value)> base) {
  bool hasTerm = map.ofProjection != 0 || projection.shift;
  k.deal(rows.rows, [&](Value feature) {
    auto offset = [&]() -> SmallVector<Value> {
      Value sum = base ? base(feature) : k.constant(0.0);
      if (!hasTerm)
        return {sum};
      if (!isProjected)
        return {k.addf(sum, k.constant(map.ofProjection))};
      Value pair = k.zeros(VectorType::get({2}, k.b.getF32Type()));
      Type words = VectorType::get({4}, k.b.getI32Type());
      for (int64_t unit = 0; unit < rows.columns / 8; ++unit) {
        Value ofHigh =
            k.load(words, k.at(rowOf(k, high, feature), 16 * unit), 16);
        Value ofLow =
            k.load(words, k.at(rowOf(k, low, feature), 16 * unit), 16);
        for (int64_t i = 0; i < 4; ++i) {
          Value w = k.addf(k.unpack(k.element(ofHigh, i), element),
                           k.unpack(k.element(ofLow, i), element));
          Value shift = projection.loadShift(k, k.i32(8 * unit + 2 * i));
          pair = addColumnTerm(k, map, w, shift, pair);
        }
      }
      return {k.addf(sum, k.addf(k.element(pair, 0), k.element(pair, 1)))};
    };
    Value value =
        k.either(k.less(feature, live), offset,
                 [&]() -> SmallVector<Value> { return {leastLogit(k)}; })[0];
    k.store(value, k.at(offsets, k.mul(feature, 4)), 4);
  });
}

LogitTile FeatureRows::logits(CTABuilder &k, ArrayRef<Quad> tokens, Value slope,
                              Value first, int64_t steps) const {
  Type pairType = VectorType::get({2}, k.b.getF32Type());
  auto offset = [&](int64_t step, int64_t pair) {
    Value feature = order.featureOf(k, step, pair);
    if (first)
      feature = k.add(feature, first);
    return k.load(pairType, k.at(offsets, k.mul(feature, 4)), 8);
  };
  Value lane = matrixOffset(k, rows, /*tokensFirst=*/false);
  if (first)
    lane = k.add(lane, k.mul(first, rows.rowBytes()));
  LogitTile tile;
  for (int64_t step = 0, end = steps ? steps : order.steps; step < end;
       ++step) {
    Value early = offset(step, 0), late = offset(step, 1);
    if (!isProjected) {
      Value both = k.splat(slope);
      std::array<Value, 4> logits;
      for (int64_t i = 0; i < 4; ++i)
        logits[i] = k.fma(k.unpack(tokens[step][i], element), both,
                          i < 2 ? early : late);
      tile.push_back(logits);
      continue;
    }
    Sums sums[] = {k.zeroSums(), k.zeroSums()};
    for (auto [depth, token] : llvm::enumerate(tokens))
      for (Value factor : {low, high}) {
        Value at =
            k.at(k.at(factor, lane), 16 * step * rows.rowBytes() + 32 * depth);
        SmallVector<Value> right = k.loadMatrices(at, 4, false);
        for (int64_t i = 0; i < 2; ++i)
          sums[i] = k.multiply(token, right[2 * i], right[2 * i + 1], sums[i],
                               element);
      }
    tile.push_back(finishLogits(k, sums[0], sums[1], slope, early, late));
  }
  return tile;
}
