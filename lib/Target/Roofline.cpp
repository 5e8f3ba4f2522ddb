//===- Roofline.cpp - The least time that a kernel takes ------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Memory and L2 serve the device. The other units are a multiprocessor's: the
// one with the most CTAs has ceil(CTAs / multiprocessors) of them, and the
// kernel takes as long as that one.
//
//===----------------------------------------------------------------------===//

#include "attn/Target/Roofline.h"
#include "llvm/Support/MathExtras.h"
#include <algorithm>
#include <tuple>

using namespace mlir::attn;
using llvm::alignDown;
using llvm::alignTo;
using llvm::divideCeil;

// The same for all rows of the table: warps have 32 threads, schedulers are
// four, special functions are 16 a clock (CUDA's guide, arithmetic throughput),
// shared memory has 32 banks of 4 bytes, and L2 gives 64 bytes a clock to a
// multiprocessor.
static constexpr unsigned kWarp = 32, kSchedulers = 4, kSpecialPerClock = 16,
                          kPortBytesPerClock = 64;
// Registers are given to warps, in units of 256, and warps to schedulers.
static constexpr unsigned kRegisterUnit = 256;
// Shared memory that a CTA costs beside its own, and the unit of both.
static constexpr unsigned kSharedPerCTA = 1024, kSharedUnit = 128;

Residency mlir::attn::findResidency(const GPUTarget &target,
                                    const LaunchDemand &demand) {
  unsigned warps = std::max<unsigned>(
      1, unsigned(divideCeil(demand.threadsPerBlock, kWarp)));
  auto shared = alignTo(demand.sharedPerBlock + kSharedPerCTA, kSharedUnit);
  std::pair<unsigned, llvm::StringRef> bounds[] = {
      {target.blocksPerMultiprocessor, "blocks"},
      {target.threadsPerMultiprocessor / (warps * kWarp), "threads"},
      {unsigned(target.sharedPerMultiprocessor / shared), "shared memory"},
      {~0u, "registers"}};
  if (demand.registers) {
    auto registers = alignTo(demand.registers * kWarp, kRegisterUnit);
    unsigned held = unsigned(
        alignDown(target.registersPerMultiprocessor / registers, kSchedulers));
    bounds[3].first = held / warps;
  }
  auto least = *std::min_element(
      std::begin(bounds), std::end(bounds),
      [](const auto &a, const auto &b) { return a.first < b.first; });
  return {least.first, least.second,
          double(least.first) * warps * kWarp /
              target.threadsPerMultiprocessor};
}

LaunchPrediction mlir::attn::predictLaunch(const GPUTarget &target,
                                           const LaunchDemand &demand) {
  LaunchPrediction prediction;
  prediction.residency = findResidency(target, demand);
  prediction.seconds = kLaunchSeconds;
  if (demand.blocks == 0)
    return prediction;

  const ReferenceCard &card = target.card;
  double clock = card.clockMHz * 1e6;
  if (prediction.residency.blocks)
    prediction.waves = double(demand.blocks) / (double(card.multiprocessors) *
                                                prediction.residency.blocks);
  // Of the work, the part of the busiest multiprocessor.
  double busiest = double(divideCeil(demand.blocks, card.multiprocessors)) /
                   double(demand.blocks);
  auto add = [&](llvm::StringRef unit, double seconds) {
    prediction.units.push_back({unit, seconds});
  };
  auto addShared = [&](llvm::StringRef unit, double work, double perClock) {
    add(unit, work * busiest / (perClock * clock));
  };
  add("memory", demand.memoryBytes / (card.memoryGBPerSecond * 1e9));
  if (card.l2BytesPerClock)
    add("L2", demand.l2Bytes / (card.l2BytesPerClock * clock));
  addShared("L2 port", demand.l2Bytes, kPortBytesPerClock);
  addShared("shared memory", demand.sharedWavefronts, 1);
  unsigned percent = card.mmaSyncPercent ? card.mmaSyncPercent : 100;
  addShared("tensor cores", demand.tensorFlops,
            card.tensorFlopsPerClock * percent / 100.0);
  addShared("f32", demand.fp32Operations, card.fp32PerClock);
  addShared("special functions", demand.specialOperations, kSpecialPerClock);
  addShared("issue", demand.instructions, kSchedulers);
  // Times that are equal by name.
  llvm::sort(prediction.units, [](const UnitTime &a, const UnitTime &b) {
    return std::tie(b.seconds, a.unit) < std::tie(a.seconds, b.unit);
  });
  prediction.seconds += prediction.units.front().seconds;
  return prediction;
}
