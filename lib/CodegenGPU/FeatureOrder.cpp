//===- FeatureOrder.cpp - The order of the depth of a product -------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// In a product m16n8k16 lane t of a group of four holds columns 2t, 2t + 1, 2t
// + 8 and 2t + 9 of the left factor. The order of the depth is free: here these
// are features 4t … 4t + 3, or with two steps features 8t … 8t + 7.
//
//===----------------------------------------------------------------------===//

#include "FeatureOrder.h"

using namespace mlir;
using namespace mlir::attn;

FeatureOrder::FeatureOrder(int64_t features) : features(features) {
  for (int64_t first = 0; first < features;) {
    int64_t count = features - first > 16 ? 2 : 1;
    featureRuns.push_back({first, count});
    first += 16 * count;
    steps += count;
  }
}

FeatureOrder FeatureOrder::ofProduct(int64_t features) {
  FeatureOrder order;
  order.features = features;
  order.steps = llvm::divideCeil(features, 16);
  return order;
}

Value FeatureOrder::rowOf(CTABuilder &k, Value feature) const {
  if (featureRuns.empty())
    return feature;
  Value result;
  for (const Run &run : featureRuns) {
    // Runs of two steps look alike; a single step comes last.
    if (result && run.count == 2)
      continue;
    int64_t width = 16 * run.count, perLane = 4 * run.count;
    Value within = k.rem(feature, width);
    Value t = k.div(within, perLane), i = k.rem(within, perLane);
    Value step = k.add(k.mul(k.div(feature, width), run.count), k.div(i, 4));
    Value u = k.rem(i, 4);
    Value row = k.add(k.mul(step, 16), k.mul(t, 2));
    row = k.add(row, k.add(k.rem(u, 2), k.mul(k.div(u, 2), 8)));
    result = result ? k.select(k.less(feature, run.first), result, row) : row;
  }
  return result;
}

Value FeatureOrder::firstFeature(CTABuilder &k, const Run &run) const {
  return k.add(k.mul(k.member, 4 * run.count), run.first);
}

Value FeatureOrder::featureOf(CTABuilder &k, int64_t step, int64_t pair) const {
  for (const Run &run : featureRuns) {
    int64_t within = step - run.first / 16;
    if (within < run.count)
      return k.add(firstFeature(k, run), 4 * within + 2 * pair);
  }
  return k.add(k.mul(k.member, 2), 16 * step + 8 * pair);
}

SmallVector<Quad> FeatureOrder::arrange(ValueRange words) const {
  SmallVector<Quad> left;
  for (int64_t step = 0; step < steps; ++step)
    left.push_back({words[2 * step], words[2 * (steps + step)],
                    words[2 * step + 1], words[2 * (steps + step) + 1]});
  return left;
}
