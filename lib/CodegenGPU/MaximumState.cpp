//===- MaximumState.cpp - States relative to a maximum --------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The second kernel of a state that is formed in segments: partial states and
// the state meet at the largest maximum, in the order of the segments. A warp
// takes one feature of one head.
//
//===----------------------------------------------------------------------===//

#include "MaximumState.h"
#include <cmath>

using namespace mlir;
using namespace mlir::attn;

MaximumState::MaximumState(HostBuilder &host, MutableArrayRef<OpOperand> parts,
                           KernelLaunch &launch, CTABuilder &k,
                           ValueRange indices)
    : d(host.position(Dim::Feature)), e(host.position(Dim::Value)) {
  GlobalView *views[] = {&state, &normalizer, &maximum};
  for (auto [view, part] : llvm::zip(views, parts))
    *view = atLeads(k, launch.passOperand(k, part), indices);
}

Value MaximumState::loadMaximum(CTABuilder &k, Value feature) const {
  Value z = normalizer.at(k, d, feature).load(k, d, 1);
  Value m = maximum.at(k, d, feature).load(k, d, 1);
  return unlessZero(k, z, k.mulf(m, k.constant(M_LOG2E)), leastLogit(k));
}

void MaximumState::storeMaximum(CTABuilder &k, Value feature, Value z,
                                Value m) const {
  if (normalizer)
    normalizer.at(k, d, feature).store(k, z, d, 1);
  // That of no key, which counts for nothing, is written as 0.
  if (maximum)
    maximum.at(k, d, feature)
        .store(k, k.mulf(finiteMaximum(k, m), k.constant(M_LN2)), d, 1);
}

Meeting::Meeting(CTABuilder &k, Value before, Value here)
    : largest(k.maximum(before, here)) {
  Value shift = finiteMaximum(k, largest);
  ofBefore = k.exp2(k.subf(before, shift));
  ofHere = k.exp2(k.subf(here, shift));
}

void mlir::attn::emitMaximumMerge(HostBuilder &host, LinearStateOp op,
                                  const KeySegments &split, Value workspace,
                                  bool overwrites) {
  const bool isUnbounded = op.getKeyMap().requiresMaximum();
  const int64_t values = host.staticSize(Dim::Value);
  constexpr int64_t warps = 8;
  KernelLaunch launch(host, "_merge", warps);
  CTABuilder k(launch.body, host.loc, warps);
  SmallVector<Value> sizes = launch.passLeads();
  Value segments = launch.passSmall(split.segments);
  Value features = launch.passSmall(host.size(Dim::Feature));
  Value rows = k.mul(launch.passSmall(host.leads()), features);
  Value line = k.add(k.mul(k.block, warps), k.warp);
  k.when(k.less(line, rows), [&] {
    Value feature = k.rem(line, features);
    SmallVector<Value> indices = splitLeads(k, k.div(line, features), sizes);
    MaximumState memory(host, op.getOutputsMutable(), launch, k, indices);
    GlobalView partial = launch.passMemory(k, workspace);
    auto rowOf = [&](Value segment) {
      Value row = k.add(k.mul(k.wide(segment), k.wide(rows)), k.wide(line));
      return partial.at(k, 0, k.mul(row, getPartialRow(values))).address();
    };
    Type f32 = k.b.getF32Type(), quad = VectorType::get({4}, f32);
    auto maximumOf = [&](Value row) {
      return k.load(f32, k.at(row, values * 4 + 4), 4);
    };

    bool isCarried = isUnbounded && !overwrites;
    Value before = isCarried ? memory.loadMaximum(k, feature) : leastLogit(k);
    Value largest =
        k.loop(k.i32(0), segments, k.i32(1), before,
               [&](Value segment, ValueRange carried) -> SmallVector<Value> {
                 return {k.maximum(carried[0], maximumOf(rowOf(segment)))};
               })[0];
    // Of bounded exponentials sums are relative to 1.
    Value shift = isUnbounded ? finiteMaximum(k, largest) : k.constant(0.0);
    Value ofBefore =
        isCarried ? k.exp2(k.subf(before, shift)) : k.constant(1.0);
    // Lanes without columns read the first ones.
    Value column = k.mul(k.lane, 4);
    Value hasColumns = k.less(column, values);
    column = k.select(hasColumns, column, k.i32(0));
    GlobalView target =
        memory.state.at(k, memory.d, feature).at(k, memory.e, column);
    Value state = k.zeros(quad), z = k.constant(0.0);
    if (!overwrites) {
      state = k.mulf(target.load(k, memory.e, 4), k.splat(ofBefore, 4));
      if (memory.normalizer)
        z = k.mulf(
            memory.normalizer.at(k, memory.d, feature).load(k, memory.d, 1),
            ofBefore);
    }
    SmallVector<Value> total =
        k.loop(k.i32(0), segments, k.i32(1), {state, z},
               [&](Value segment, ValueRange carried) -> SmallVector<Value> {
                 Value row = rowOf(segment);
                 Value factor = k.exp2(k.subf(maximumOf(row), shift));
                 Value sum = k.load(quad, k.at(row, k.mul(column, 4)), 16);
                 Value zHere = k.load(f32, k.at(row, values * 4), 4);
                 return {k.fma(sum, k.splat(factor, 4), carried[0]),
                         k.fma(zHere, factor, carried[1])};
               });
    // All lanes have read what the first one overwrites.
    k.warpBarrier();
    k.when(hasColumns, [&] { target.store(k, total[0], memory.e, 4); });
    k.when(k.equal(k.lane, 0),
           [&] { memory.storeMaximum(k, feature, total[1], largest); });
  });
  Value lines = host.mul(host.leads(), host.size(Dim::Feature));
  Value blocks = host.ceilDiv(lines, host.index(warps));
  launch.launch(k, split.blocksIfSplit(host, blocks));
}
