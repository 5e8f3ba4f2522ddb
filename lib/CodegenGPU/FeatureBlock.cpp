//===- FeatureBlock.cpp - A block of exponential features -----------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A feature that no key has added to is none.
//
//===----------------------------------------------------------------------===//

#include "FeatureBlock.h"
#include <cmath>

using namespace mlir;
using namespace mlir::attn;

FeatureBlock::FeatureBlock(int64_t features, int64_t values, bool weighs,
                           bool isProjected, const FeatureOrder &components,
                           Type element, Type packed)
    : rows(features, isProjected, components, element),
      state(/*rank=*/1, rows.order, values, weighs), packed(packed) {}

int64_t FeatureBlock::bytes() const { return state.bytes() + rows.bytes(); }

void FeatureBlock::allocate(CTABuilder &k, int64_t count) {
  int64_t before = k.sharedBytes();
  state.allocate(k);
  rows.allocate(k);
  stride = k.sharedBytes() - before;
  k.shared((count - 1) * stride);
}

FeatureBlock FeatureBlock::at(CTABuilder &k, Value index, bool isFilled) const {
  FeatureBlock other = *this;
  Value bytes = k.mul(index, stride);
  other.state.move(k, bytes);
  other.rows.move(k, bytes);
  if (isFilled)
    other.state.loadScale(k, packed);
  return other;
}

void FeatureBlock::fill(CTABuilder &k, const LogitMap &map,
                        const FeatureSource &source, Value first) {
  // A projection says how many features there are, the state says it else.
  state.live = k.sub(source.projection.features, first);
  GlobalView ofState = source.state.at(k, source.d, first), weights, z;
  if (source.normalizer) {
    z = source.normalizer.at(k, source.d, first);
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
  if (rows.isProjected)
    rows.fillProjection(k, source.projection, first, state.live);
  state.fill(k, ofState, weights, source.r, source.d, source.e, packed);
  // The transformation belongs to this block of code.
  state.transform = nullptr;
  k.barrier();
  rows.fillOffsets(k, map, source.projection, state.live, [&](Value feature) {
    Value sum = k.constant(0.0);
    if (source.maximum)
      sum = k.mulf(source.maximum.at(k, source.d, k.add(first, feature))
                       .load(k, source.d, 1),
                   k.constant(M_LOG2E));
    if (z && !source.divides)
      sum = unlessZero(k, z.at(k, source.d, feature).load(k, source.d, 1), sum,
                       leastLogit(k));
    return sum;
  });
}
