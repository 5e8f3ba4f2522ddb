//===- FeatureBlock.cpp - A block of exponential features -----------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Rows of the projection lie as right factors do: a row for each feature, its
// components in the order in which lanes hold those of queries. The logits are
// products, so features of the state lie in the order of a product.
//
//===----------------------------------------------------------------------===//

#include "FeatureBlock.h"
#include <cmath>

using namespace mlir;
using namespace mlir::attn;

FeatureBlock::FeatureBlock(int64_t features, int64_t values, bool weighs,
                           bool isProjected, const FeatureOrder &components,
                           Type element, Type packed)
    : state(/*rank=*/1,
            isProjected ? FeatureOrder::ofProduct(features) : components,
            values, weighs),
      isProjected(isProjected), components(components), element(element),
      packed(packed), rows{16 * state.steps, 16 * components.steps} {}

int64_t FeatureBlock::bytes() const {
  return state.bytes() + 16 * state.steps * 4 +
         (isProjected ? 2 * rows.bytes() : 0);
}

void FeatureBlock::allocate(CTABuilder &k) {
  state.allocate(k);
  offsets = k.shared(16 * state.steps * 4);
  if (!isProjected)
    return;
  high = k.shared(rows.bytes());
  low = k.shared(rows.bytes());
}

Value FeatureBlock::rowOf(CTABuilder &k, Value memory, Value feature) const {
  return k.at(memory, k.mul(feature, rows.rowBytes()));
}

void FeatureBlock::fillProjection(CTABuilder &k, const Projection &projection,
                                  Value first) {
  int64_t quads = 4 * components.steps;
  Type f32 = k.b.getF32Type(), quad = VectorType::get({4}, f32);
  k.loop(
      k.thread, k.i32(rows.rows * quads), k.i32(k.threads()), [&](Value item) {
        Value feature = k.div(item, quads);
        Value component = k.mul(k.rem(item, quads), 4);
        Value exists = k.less(feature, state.live);
        if (components.features < 16 * components.steps)
          exists = k.logicalAnd(exists, k.less(component, components.features));
        // The place of the first two; that of the others is 8 further.
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
        for (int64_t i = 0; i < 2; ++i) {
          Value pair =
              k.pair(k.element(four, 2 * i), k.element(four, 2 * i + 1));
          Value at = k.add(place, 8 * i);
          if (Value shift = projection.loadShift(k, at))
            pair = k.subf(pair, shift);
          SplitPair words(k, pair, element);
          k.store(words.high, k.at(rowOf(k, high, feature), k.mul(at, 2)), 4);
          k.store(words.low, k.at(rowOf(k, low, feature), k.mul(at, 2)), 4);
        }
      });
}

void FeatureBlock::fillOffsets(CTABuilder &k, const LogitMap &map,
                               const FeatureSource &source, Value first) {
  bool hasTerm = map.ofProjection != 0 || source.projection.shift;
  k.deal(16 * state.steps, [&](Value feature) {
    auto offset = [&]() -> SmallVector<Value> {
      Value sum = k.constant(0.0);
      if (source.maximum)
        sum = k.mulf(source.maximum.at(k, source.d, k.add(first, feature))
                         .load(k, source.d, 1),
                     k.constant(M_LOG2E));
      if (source.normalizer) {
        Value z = source.normalizer.at(k, source.d, k.add(first, feature))
                      .load(k, source.d, 1);
        if (!source.divides)
          sum = unlessZero(k, z, sum, leastLogit(k));
      }
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
          Value shift = source.projection.loadShift(k, k.i32(8 * unit + 2 * i));
          pair = addColumnTerm(k, map, w, shift, pair);
        }
      }
      return {k.addf(sum, k.addf(k.element(pair, 0), k.element(pair, 1)))};
    };
    Value value =
        k.either(k.less(feature, state.live), offset,
                 [&]() -> SmallVector<Value> { return {leastLogit(k)}; })[0];
    k.store(value, k.at(offsets, k.mul(feature, 4)), 4);
  });
}

void FeatureBlock::fill(CTABuilder &k, const LogitMap &map,
                        const FeatureSource &source, Value first) {
  // A projection says how many features there are, the state says it else.
  state.live = k.sub(source.projection.features, first);
  GlobalView ofState = source.state.at(k, source.d, first), weights;
  if (source.normalizer) {
    GlobalView z = source.normalizer.at(k, source.d, first);
    if (!source.divides)
      weights = z;
    // What no key has added to is 0 whatever it holds.
    state.transform = [&k, &source, z](Value feature, Value four) -> Value {
      Value weight = z.at(k, source.d, feature).load(k, source.d, 1);
      if (source.divides)
        four = k.divf(four, k.splat(weight, 4));
      Value none = k.zeros(four.getType());
      return k.select(isZero(k, weight), none, four);
    };
  }
  if (isProjected)
    fillProjection(k, source.projection, first);
  state.fill(k, ofState, weights, source.r, source.d, source.e, packed);
  // The transformation belongs to this block of code.
  state.transform = nullptr;
  k.barrier();
  fillOffsets(k, map, source, first);
}

LogitTile FeatureBlock::logits(CTABuilder &k, ArrayRef<Quad> queries,
                               Value slope) const {
  Type pairType = VectorType::get({2}, k.b.getF32Type());
  auto offset = [&](int64_t step, int64_t pair) {
    Value feature = state.featureOf(k, step, pair);
    return k.load(pairType, k.at(offsets, k.mul(feature, 4)), 8);
  };
  LogitTile tile;
  for (int64_t step = 0; step < state.steps; ++step) {
    Value early = offset(step, 0), late = offset(step, 1);
    if (!isProjected) {
      Value both = k.splat(slope);
      std::array<Value, 4> logits;
      for (int64_t i = 0; i < 4; ++i)
        logits[i] = k.fma(k.unpack(queries[step][i], element), both,
                          i < 2 ? early : late);
      tile.push_back(logits);
      continue;
    }
    Sums sums[] = {k.zeroSums(), k.zeroSums()};
    Value lane = matrixOffset(k, rows, /*tokensFirst=*/false);
    for (auto [depth, query] : llvm::enumerate(queries))
      for (Value factor : {low, high}) {
        Value at =
            k.at(k.at(factor, lane), 16 * step * rows.rowBytes() + 32 * depth);
        SmallVector<Value> right = k.loadMatrices(at, 4, false);
        for (int64_t i = 0; i < 2; ++i)
          sums[i] = k.multiply(query, right[2 * i], right[2 * i + 1], sums[i],
                               element);
      }
    tile.push_back(finishLogits(k, sums[0], sums[1], slope, early, late));
  }
  return tile;
}
