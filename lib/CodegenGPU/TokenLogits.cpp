//===- TokenLogits.cpp - The logits of one token --------------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
//   threads copy x̂ = scale · x to shared memory
//   eight lanes for a row of the projection, four numbers each at a time
//
//===----------------------------------------------------------------------===//

#include "TokenLogits.h"

using namespace mlir;
using namespace mlir::attn;

/// Of a row of the projection.
static constexpr int64_t kLanes = 8;

/// Of four numbers.
static Value sumOfElements(CTABuilder &k, Value x) {
  return k.addf(k.addf(k.element(x, 0), k.element(x, 1)),
                k.addf(k.element(x, 2), k.element(x, 3)));
}

TokenLogits::TokenLogits(CTABuilder &k, int64_t features, int64_t components)
    : features(features), components(components),
      row(k.shared(std::max(features, components) * 4)),
      logits(k.shared(features * 4)) {}

Value TokenLogits::load(CTABuilder &k, Value feature) const {
  return k.load(k.b.getF32Type(), k.at(logits, k.mul(feature, 4)), 4);
}

void TokenLogits::form(CTABuilder &k, const LogitMap &map,
                       const GlobalView &token, unsigned along,
                       const GlobalView &projection, unsigned f) const {
  k.deal(projection ? components : features, [&](Value item) {
    Value x = toF32(k, token.at(k, along, item).load(k, along, 1));
    k.store(map.scale ? k.mulf(x, map.scale) : x, k.at(row, k.mul(item, 4)), 4);
  });
  k.barrier();
  if (projection) {
    project(k, map, along, projection, f);
  } else {
    Type quad = VectorType::get({4}, k.b.getF32Type());
    Value squares = k.zeros(quad);
    for (int64_t i = 0; map.map.squaredInput != 0 && i < features; i += 4) {
      Value x = k.load(quad, k.at(row, i * 4), 16);
      squares = k.fma(x, x, squares);
    }
    Value term =
        k.mulf(sumOfElements(k, squares), k.constant(map.map.squaredInput));
    k.deal(features, [&](Value item) {
      Value offset = k.mul(item, 4);
      Value x = k.load(k.b.getF32Type(), k.at(row, offset), 4);
      k.store(k.fma(x, k.constant(map.map.product), term), k.at(logits, offset),
              4);
    });
  }
  k.barrier();
}

void TokenLogits::project(CTABuilder &k, const LogitMap &map, unsigned along,
                          const GlobalView &projection, unsigned f) const {
  Type quad = VectorType::get({4}, k.b.getF32Type());
  const ExponentialMap &of = map.map;
  Value lane = k.rem(k.lane, kLanes);
  constexpr int64_t rows = kWarp / kLanes;
  // How often a warp goes around depends on the warp: unrolled, loads of all
  // rounds at once would take registers from the state.
  k.loop(
      k.mul(k.warp, rows), k.i32(features), k.i32(k.warps * rows),
      [&](Value block) {
        Value feature = k.add(block, k.div(k.lane, kLanes));
        GlobalView w = projection.at(k, f, k.min(feature, k.i32(features - 1)));
        // Each with what it is multiplied by in the end.
        SmallVector<std::pair<Value, double>> sums;
        auto add = [&](unsigned i, Value x, Value y, double factor,
                       Value live) {
          if (factor == 0)
            return;
          if (sums.size() <= i)
            sums.resize(i + 1, {k.zeros(quad), factor});
          Value next = k.fma(x, y, sums[i].first);
          sums[i] = {live ? k.select(live, next, sums[i].first) : next, factor};
        };
        for (int64_t begin = 0; begin < components; begin += 4 * kLanes) {
          Value column = k.add(k.mul(lane, 4), begin), live;
          if (begin + 4 * kLanes > components) {
            live = k.less(column, components);
            column = k.min(column, k.i32(components - 4));
          }
          Value x = k.load(quad, k.at(row, k.mul(column, 4)), 16);
          Value y = toF32(k, w.at(k, along, column).load(k, along, 4));
          if (of.isDistance) {
            Value difference = k.subf(x, y);
            add(0, difference, difference, of.squaredInput, live);
            continue;
          }
          add(0, x, y, of.product, live);
          add(1, x, x, of.squaredInput, live);
          add(2, y, y, of.squaredProjection, live);
        }
        Value total;
        for (auto [sum, factor] : sums) {
          Value both = k.splat(k.constant(factor), 4);
          total = total ? k.fma(sum, both, total) : k.mulf(sum, both);
        }
        Value logit = sumOfElements(k, total);
        for (int64_t mask = 1; mask < kLanes; mask *= 2)
          logit = k.addf(logit, k.shuffle(logit, mask));
        k.when(k.logicalAnd(k.equal(lane, 0), k.less(feature, features)),
               [&] { k.store(logit, k.at(logits, k.mul(feature, 4)), 4); });
      });
}
