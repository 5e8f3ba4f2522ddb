//===- CausalState.cpp - The state of a causal walk -----------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The registers that hold the state: from memory, back to it, and as factors.
//
//===----------------------------------------------------------------------===//

#include "CausalChunk.h"

using namespace mlir;
using namespace mlir::attn;

SmallVector<Value> StateSums::flatten() const {
  SmallVector<Value> values;
  for (const SmallVector<Sums> &term : state)
    for (const Sums &tile : term)
      append(values, tile);
  for (const Sums &tile : normalizer)
    append(values, tile);
  return values;
}

void StateSums::assign(ValueRange values) {
  for (SmallVector<Sums> &term : state)
    for (Sums &tile : term)
      tile = takeSums(values);
  for (Sums &tile : normalizer)
    tile = takeSums(values);
}

StateSums CausalKernel::zeroState() {
  StateSums sums;
  sums.state.assign(shape.rank,
                    SmallVector<Sums>(shape.features / 8, k.zeroSums()));
  sums.normalizer.assign(shape.normalizerTiles(), k.zeroSums());
  return sums;
}

Value CausalKernel::normalizerFeature(int64_t tile, int64_t half) {
  Value own = k.add(k.warp, tile * shape.warps);
  return k.add(k.add(k.mul(own, 16), k.group), 8 * half);
}

//===----------------------------------------------------------------------===//
// Memory
//===----------------------------------------------------------------------===//

StateSums CausalKernel::loadState(const GlobalView &state,
                                  const GlobalView &normalizer) {
  StateSums sums = zeroState();
  if (!state)
    return sums;
  for (int64_t half = 0; half < 2; ++half) {
    Value column = k.add(k.add(k.mul(k.warp, 16), k.group), 8 * half);
    auto load = [&] {
      SmallVector<Value> loaded;
      for (int64_t term = 0; term < shape.rank; ++term)
        for (int64_t i = 0; i < shape.features / 4; ++i) {
          Value feature = k.add(k.mul(k.member, 2), i / 2 * 8 + i % 2);
          loaded.push_back(state.at(k, r, k.i32(term))
                               .at(k, d, feature)
                               .at(k, e, column)
                               .load(k, e, 1));
        }
      return loaded;
    };
    auto none = [&] {
      return SmallVector<Value>(shape.rank * shape.features / 4,
                                k.constant(0.0));
    };
    SmallVector<Value> loaded =
        shape.values == 16 * shape.warps
            ? load()
            : k.either(k.less(column, shape.values), load, none);
    auto next = loaded.begin();
    for (SmallVector<Sums> &term : sums.state)
      for (Sums &tile : term)
        for (int64_t i = 0; i < 2; ++i)
          tile[2 * half + i] = *next++;
  }
  for (auto [i, tile] : llvm::enumerate(sums.normalizer))
    for (int64_t half = 0; half < 2; ++half) {
      Value feature = normalizerFeature(i, half);
      Value exists = k.logicalAnd(k.less(k.member, shape.rank),
                                  k.less(feature, shape.features));
      tile[2 * half] = k.either(
          exists,
          [&]() -> SmallVector<Value> {
            return {
                normalizer.at(k, r, k.member).at(k, d, feature).load(k, d, 1)};
          },
          [&]() -> SmallVector<Value> { return {k.constant(0.0)}; })[0];
    }
  return sums;
}

void CausalKernel::storeState(const StateSums &sums, const GlobalView &state,
                              const GlobalView &normalizer) {
  for (int64_t half = 0; half < 2; ++half) {
    Value column = k.add(k.add(k.mul(k.warp, 16), k.group), 8 * half);
    auto store = [&] {
      for (auto [term, tiles] : llvm::enumerate(sums.state))
        for (auto [tile, sum] : llvm::enumerate(tiles))
          for (int64_t i = 0; i < 2; ++i)
            state.at(k, r, k.i32(term))
                .at(k, d, k.add(k.mul(k.member, 2), tile * 8 + i))
                .at(k, e, column)
                .store(k, sum[2 * half + i], e, 1);
    };
    if (shape.values == 16 * shape.warps)
      store();
    else
      k.when(k.less(column, shape.values), store);
  }
  for (auto [i, tile] : llvm::enumerate(sums.normalizer))
    for (int64_t half = 0; half < 2; ++half) {
      Value feature = normalizerFeature(i, half);
      Value exists = k.logicalAnd(k.less(k.member, shape.rank),
                                  k.less(feature, shape.features));
      k.when(exists, [&, tile = tile] {
        normalizer.at(k, r, k.member)
            .at(k, d, feature)
            .store(k, normalizerOf(tile, half), d, 1);
      });
    }
}

StateSums CausalKernel::firstState() {
  StateSums sums = zeroState();
  if (formsStates)
    return sums;
  if (!plan.states)
    return loadState(state, normalizer);
  auto loadPart = [&] {
    return loadState(partState, partNormalizer).flatten();
  };
  if (plan.isSplitForSure && state) {
    sums.assign(loadPart());
    return sums;
  }
  // What was before the first segment is a state that is carried, or nothing.
  Value isFirst = k.equal(state ? segments : segment, state ? 1 : 0);
  sums.assign(k.either(
      isFirst, [&] { return loadState(state, normalizer).flatten(); },
      loadPart));
  return sums;
}

void CausalKernel::storeLastState(const StateSums &sums) {
  auto store = [&] { storeState(sums, state, normalizer); };
  if (plan.states)
    k.when(k.equal(k.add(segment, 1), segments), store);
  else
    store();
}

//===----------------------------------------------------------------------===//
// Factors
//===----------------------------------------------------------------------===//

void CausalKernel::chooseStateScale(const StateSums &sums) {
  if (!packed.isF16())
    return;
  Value largest = k.i32(0);
  for (const SmallVector<Sums> &term : sums.state)
    for (const Sums &tile : term)
      for (Value x : tile)
        largest = k.max(largest, magnitude(k, x));
  for (int64_t mask = 1; mask < kWarp; mask *= 2)
    largest = k.max(largest, k.shuffle(largest, mask));
  std::tie(stateUp, stateDown) = powerOfTwo(k, largest);
}

void CausalKernel::noteNormalizer(const StateSums &sums) {
  if (!packed.isF16() || formsStates || !shape.hasNormalizer)
    return;
  Value largest = k.i32(0);
  for (const Sums &tile : sums.normalizer)
    for (int64_t half = 0; half < 2; ++half)
      largest = k.max(largest, magnitude(k, normalizerOf(tile, half)));
  for (int64_t mask = 1; mask < kWarp; mask *= 2)
    largest = k.max(largest, k.shuffle(largest, mask));
  k.when(k.equal(k.lane, 0),
         [&] { k.store(largest, k.at(scratch, k.mul(k.warp, 4)), 4); });
}

void CausalKernel::packNormalizer(const StateSums &sums) {
  if (!shape.hasNormalizer)
    return;
  Value up;
  if (packed.isF16()) {
    Value largest = k.i32(0);
    for (int64_t warp = 0; warp < shape.warps; ++warp)
      largest =
          k.max(largest, k.load(k.b.getI32Type(), k.at(scratch, 4 * warp), 4));
    std::tie(up, normalizerDown) = powerOfTwo(k, largest);
  }
  for (auto [i, tile] : llvm::enumerate(sums.normalizer))
    for (int64_t half = 0; half < 2; ++half) {
      Value feature = normalizerFeature(i, half);
      Value exists = k.logicalAnd(k.less(k.member, shape.rank),
                                  k.less(feature, 16 * shape.featureTiles));
      k.when(exists, [&, tile = tile] {
        Value z = normalizerOf(tile, half);
        if (up)
          z = k.mulf(z, up);
        Value at = k.add(k.mul(feature, 16), k.mul(k.member, 4));
        k.store(packInTwo(k, z, packed), k.at(normalizerMemory, at), 4);
      });
    }
}

Value CausalKernel::stateWord(const StateSums &sums, int64_t term, int64_t tile,
                              int64_t half) {
  if (8 * tile >= shape.features)
    return k.i32(0);
  const Sums &sum = sums.state[term][tile];
  Value pair = k.pair(sum[2 * half], sum[2 * half + 1]);
  if (stateUp)
    pair = k.mulf(pair, k.splat(stateUp));
  return k.pack(pair, packed);
}
