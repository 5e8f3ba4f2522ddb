//===- Barriers.cpp - Where threads of a block wait -----------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// bar.sync and bar.arrive. Who passes a barrier knows what everybody did before
// arriving there.
//
//===----------------------------------------------------------------------===//

#include "Machine.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallPtrSet.h"
#include "llvm/ADT/bit.h"

using namespace mlir::attn::emulator;
using llvm::Twine;

enum { NoReduction, ReducePopc, ReduceAnd, ReduceOr };
/// Parameters of a barrier: where the number and the count come from.
enum { Reduction, NumberFrom, NumberValue, CountFrom, CountValue, OnlyArrives };
enum { Default, FromSlot, FromKind };

/// Everybody who arrived knows what everybody did.
static void joinAll(Block &block, BarrierState &barrier) {
  BlockClocksRef known;
  GridClocksRef grid;
  // Most share their clocks: each is looked at once.
  llvm::SmallPtrSet<const void *, 8> seen;
  for (auto [lane, waits] : barrier.arrived) {
    if (lane->blockClocks && seen.insert(lane->blockClocks.get()).second)
      known = join(known, lane->blockClocks);
    if (lane->gridClocks && seen.insert(lane->gridClocks.get()).second)
      grid = join(grid, lane->gridClocks);
  }
  size_t numThreads = 0;
  for (Warp &warp : block.warps)
    numThreads += warp.lanes.size();
  auto clocks = known ? llvm::makeIntrusiveRefCnt<BlockClocks>(*known)
                      : llvm::makeIntrusiveRefCnt<BlockClocks>(numThreads);
  for (auto [lane, waits] : barrier.arrived) {
    unsigned first = lane->thread / 32 * 32;
    for (unsigned i = 0, e = lane->warp->lanes.size(); i < e; ++i)
      clocks->clock[first + i] =
          std::max(clocks->clock[first + i], lane->warpClocks[i]);
  }
  // A thread that only arrived has gone on since: what it did at its arrival
  // has the clock before.
  for (auto [lane, waits] : barrier.arrived)
    clocks->clock[lane->thread] = std::max(
        clocks->clock[lane->thread], waits ? lane->clock : lane->arrivalClock);
  for (auto [lane, waits] : barrier.arrived)
    if (waits) {
      lane->blockClocks = clocks;
      lane->gridClocks = grid;
      ++lane->clock;
    }
}

/// A warp comes to a barrier as a whole, and to the same one in the program.
static void checkWarps(Launch &launch, const BarrierState &barrier) {
  struct Part {
    Warp *warp = nullptr;
    uint32_t site = 0, lanes = 0;
  };
  std::array<Part, 32> parts;
  for (auto [lane, waits] : barrier.arrived) {
    if (!waits || launch.site(lane->site).mayDiverge)
      continue;
    Part &part = parts[lane->warp->index];
    if (!part.warp)
      part = {lane->warp, lane->site};
    if (lane->site == part.site)
      part.lanes |= 1u << lane->index;
  }
  for (const Part &part : parts)
    if (part.warp && part.lanes != part.warp->exists)
      launch.reportDivergence(*part.warp);
}

/// Where all of a warp wait, what its lanes did since they last met belongs
/// together, however much it was of each.
static void flushWaiting(Launch &launch, Block &block,
                         const BarrierState &barrier) {
  llvm::SmallVector<uint32_t, 32> waiting(block.warps.size());
  for (auto [lane, waits] : barrier.arrived)
    if (waits)
      waiting[lane->warp->index] |= 1u << lane->index;
  for (auto [index, lanes] : llvm::enumerate(waiting))
    if (Warp &warp = block.warps[index]; lanes && lanes == warp.alive())
      launch.flushLogs(warp);
}

/// Lets the waiting go if all have come.
static void completeBarrier(Launch &launch, Block &block, unsigned number,
                            Lane *self) {
  BarrierState &barrier = block.barriers[number];
  if (barrier.arrived.empty())
    return;
  uint64_t numThreads = 0;
  for (Warp &warp : block.warps)
    numThreads += warp.lanes.size();
  uint64_t expected =
      barrier.expected ? barrier.expected : numThreads - block.exitedThreads;
  if (barrier.arrived.size() < expected)
    return;
  checkWarps(launch, barrier);
  if (launch.checks)
    joinAll(block, barrier);
  if (launch.counts)
    flushWaiting(launch, block, barrier);
  ++launch.barriersDone;
  ++launch.progress;
  for (auto [lane, waits] : barrier.arrived) {
    if (!waits)
      continue;
    const Site &site = launch.site(lane->site);
    uint64_t *results = site.results(lane->slots);
    if (site.parameters[Reduction] == ReducePopc)
      results[0] = barrier.predicates;
    else if (site.parameters[Reduction] == ReduceAnd)
      results[0] = barrier.predicates == barrier.arrived.size();
    else if (site.parameters[Reduction] == ReduceOr)
      results[0] = barrier.predicates != 0;
    if (lane != self)
      launch.makeReady(*lane);
  }
  barrier = BarrierState();
}

static void arriveAtBarrier(Lane &lane, const Site &site, uint64_t *slots) {
  Launch &launch = *lane.launch;
  Block &block = lane.block();
  uint32_t index = launch.indexOf(site);
  const uint64_t *operand = slots;
  auto value = [&](unsigned from, unsigned fallback) -> uint32_t {
    if (from == FromSlot)
      return *operand++;
    return from == FromKind ? fallback : 0;
  };
  uint32_t number =
      value(site.parameters[NumberFrom], site.parameters[NumberValue]);
  uint32_t count =
      value(site.parameters[CountFrom], site.parameters[CountValue]);
  if (number >= 16 || count % 32) {
    launch.report(FindingKind::InvalidOperand, lane, index, 0,
                  number >= 16
                      ? "names barrier " + Twine(number) +
                            "; a block has 16, from 0 on"
                      : "lets " + Twine(count) +
                            " threads meet at a barrier; expected a multiple "
                            "of 32");
    launch.stop(lane);
  }
  BarrierState &barrier = block.barriers[number];
  if (!barrier.arrived.empty() && barrier.expected != count) {
    launch.report(FindingKind::InvalidOperand, lane, index, 0,
                  "expects " + Twine(count) + " threads at barrier " +
                      Twine(number) + ", where others expect " +
                      Twine(barrier.expected));
    launch.stop(lane);
  }
  barrier.expected = count;
  bool waits = !site.parameters[OnlyArrives];
  lane.slots = slots;
  if (site.parameters[Reduction])
    barrier.predicates += uint32_t(*operand) != 0;
  barrier.arrived.push_back({&lane, waits});
  if (!waits)
    lane.arrivalClock = lane.clock++;
  uint64_t before = launch.barriersDone;
  completeBarrier(launch, block, number, &lane);
  if (waits && launch.barriersDone == before)
    launch.wait(lane, LaneState::AtBarrier);
}

void Launch::exit(Lane &lane) {
  Warp &warp = *lane.warp;
  Block &block = *warp.block;
  settleRepeated(lane);
  finishBulk(lane);
  lane.state = LaneState::Exited;
  warp.exited |= 1u << lane.index;
  warp.ready &= ~(1u << lane.index);
  ++block.exitedThreads;
  ++progress;
  completeWithout(warp);
  for (unsigned i = 0; i < 16; ++i)
    if (!block.barriers[i].expected)
      completeBarrier(*this, block, i, nullptr);
  switchToNext(lane, /*finished=*/true);
  __builtin_trap();
}

bool mlir::attn::emulator::resolveBarrier(Words words, Site &site) {
  llvm::StringRef name = words.front();
  if (!name.consume_front("barrier"))
    return false;
  site.run = arriveAtBarrier;
  site.mayDiverge = name.consume_front(".unaligned");
  site.parameters[OnlyArrives] = name == ".arrive";
  if (name.consume_front(".reduce."))
    site.parameters[Reduction] = name == "popc"  ? ReducePopc
                                 : name == "and" ? ReduceAnd
                                                 : ReduceOr;
  for (llvm::StringRef word : words.drop_front()) {
    auto [what, number] = word.split('=');
    unsigned from = what == "id" ? NumberFrom : CountFrom;
    site.parameters[from] = number.empty() ? FromSlot : FromKind;
    if (!number.empty() && number.getAsInteger(10, site.parameters[from + 1]))
      return false;
  }
  return true;
}
