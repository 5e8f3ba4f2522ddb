//===- MemoryBarriers.cpp - mbarriers -------------------------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A phase is over when all arrivals have come and as many bytes as were
// announced. Bulk copies land then, and not before somebody has looked in vain:
// a device may take that long. Who sees that a phase is over knows what was
// done before the arrivals, and that its copies have landed.
//
//===----------------------------------------------------------------------===//

#include "Machine.h"

using namespace mlir::attn::emulator;
using llvm::Twine;

/// Of an mbarrier's counts, arrivals as well as bytes.
constexpr int64_t maxCount = (1 << 20) - 1;

static const void *toPointer(uint64_t address) {
  return reinterpret_cast<const void *>(address);
}

static MemoryBarrier &getMemoryBarrier(Lane &lane, const Site &site,
                                       uint64_t address) {
  Launch &launch = *lane.launch;
  MemoryBarrier &barrier = lane.block().memoryBarriers[address];
  if (!barrier.isValid) {
    launch.report(FindingKind::UninitializedRead, lane, launch.indexOf(site),
                  address,
                  "uses an mbarrier at " +
                      launch.describeAddress(lane, toPointer(address)) +
                      ", which nobody has initialized");
    launch.stop(lane);
  }
  return barrier;
}

/// The initialization must be known to who uses the barrier.
MemoryBarrier &mlir::attn::emulator::useMemoryBarrier(Lane &lane,
                                                      const Site &site,
                                                      uint64_t address) {
  Launch &launch = *lane.launch;
  launch.access(lane, reinterpret_cast<void *>(address), 8, 8,
                launch.indexOf(site), /*isWrite=*/false, /*isAtomic=*/true);
  return getMemoryBarrier(lane, site, address);
}

/// Operands: address, count.
static void initialize(Lane &lane, const Site &site, uint64_t *slots) {
  Launch &launch = *lane.launch;
  void *address = reinterpret_cast<void *>(slots[0]);
  uint32_t count = slots[1], index = launch.indexOf(site);
  if (!launch.isShared(lane, address)) {
    launch.report(FindingKind::InvalidOperand, lane, index, slots[0],
                  "initializes an mbarrier at " +
                      launch.describeAddress(lane, address) +
                      ", which is not shared memory");
    launch.stop(lane);
  }
  launch.access(lane, address, 8, 8, index, /*isWrite=*/true);
  MemoryBarrier &barrier = lane.block().memoryBarriers[slots[0]];
  if (barrier.isValid)
    launch.report(FindingKind::InvalidOperand, lane, index, slots[0],
                  "initializes the mbarrier at " +
                      launch.describeAddress(lane, address) +
                      " again, with no nvvm.mbarrier.inval before");
  if (count == 0 || count > maxCount)
    launch.report(FindingKind::InvalidOperand, lane, index, slots[0],
                  "initializes an mbarrier for " + Twine(count) +
                      " arrivals, expected 1 to " + Twine(maxCount));
  unsigned agent = barrier.agent;
  uint32_t clock = barrier.clock;
  barrier = MemoryBarrier();
  barrier.isValid = true;
  // As a copying agent it stays the same: clocks only grow.
  barrier.agent = agent;
  barrier.clock = clock;
  barrier.expected = barrier.pending = count;
  barrier.initialized = lane.stamp();
  barrier.site = index;
}

/// Bulk copies may use what this thread has initialized.
static void fenceInitializations(Lane &lane, const Site &, uint64_t *) {
  for (auto &[address, barrier] : lane.block().memoryBarriers)
    if (barrier.initialized.who() == lane.stamp().who())
      barrier.isFenced = true;
  lane.fence(/*isBlockScope=*/false);
}

static void invalidate(Lane &lane, const Site &site, uint64_t *slots) {
  Launch &launch = *lane.launch;
  MemoryBarrier &barrier = useMemoryBarrier(lane, site, slots[0]);
  launch.access(lane, reinterpret_cast<void *>(slots[0]), 8, 8,
                launch.indexOf(site), /*isWrite=*/true);
  if (!barrier.copies.empty())
    launch.report(FindingKind::InvalidOperand, lane, launch.indexOf(site),
                  slots[0],
                  "invalidates the mbarrier at " +
                      launch.describeAddress(lane, toPointer(slots[0])) +
                      ", under which a bulk copy has not landed");
  barrier.isValid = false;
}

//===----------------------------------------------------------------------===//
// Phases
//===----------------------------------------------------------------------===//

static void complete(Lane &lane, MemoryBarrier &barrier) {
  Launch &launch = *lane.launch;
  bool hasCopies = !barrier.copies.empty();
  for (const BulkCopy &copy : barrier.copies)
    launch.land(lane.block(), copy);
  barrier.copies.clear();
  ++barrier.clock;
  barrier.released = std::move(barrier.arriving);
  barrier.arriving = nullptr;
  if (hasCopies && launch.checks) {
    auto all = barrier.released
                   ? llvm::makeIntrusiveRefCnt<GridClocks>(*barrier.released)
                   : llvm::makeIntrusiveRefCnt<GridClocks>();
    BlockClocksRef &own = all->blocks[lane.block().number];
    auto clocks = own ? llvm::makeIntrusiveRefCnt<BlockClocks>(*own)
                      : llvm::makeIntrusiveRefCnt<BlockClocks>(0);
    clocks->raise(barrier.agent, barrier.clock);
    own = clocks;
    barrier.released = all;
  }
  barrier.pending = barrier.expected;
  barrier.expectedBytes = barrier.doneBytes = 0;
  barrier.wasSeen = false;
  ++barrier.phase;
  ++launch.barriersDone;
  ++launch.progress;
}

static bool isComplete(const MemoryBarrier &barrier) {
  return !barrier.pending &&
         barrier.doneBytes + barrier.bytesInFlight() >= barrier.expectedBytes;
}

void mlir::attn::emulator::settle(Lane &lane, const Site &site,
                                  MemoryBarrier &barrier, uint64_t address) {
  Launch &launch = *lane.launch;
  if (!isComplete(barrier))
    return;
  int64_t copied = barrier.doneBytes + barrier.bytesInFlight();
  if (copied > barrier.expectedBytes)
    launch.report(
        FindingKind::InvalidOperand, lane, launch.indexOf(site), address,
        "ends a phase of the mbarrier at " +
            launch.describeAddress(lane, toPointer(address)) + " with " +
            Twine(copied) + " bytes copied under it, where " +
            Twine(barrier.expectedBytes) + " were announced");
  if (barrier.copies.empty())
    complete(lane, barrier);
}

enum { HasCount, HasBytes, Drops };

/// Operands: address, and a count or a number of bytes. The result is the
/// phase.
static void arrive(Lane &lane, const Site &site, uint64_t *slots) {
  Launch &launch = *lane.launch;
  MemoryBarrier &barrier = useMemoryBarrier(lane, site, slots[0]);
  uint32_t count = site.parameters[HasCount] ? uint32_t(slots[1]) : 1;
  site.results(slots)[0] = barrier.phase;
  if (count > barrier.pending) {
    launch.report(FindingKind::InvalidOperand, lane, launch.indexOf(site),
                  slots[0],
                  "arrives at the mbarrier at " +
                      launch.describeAddress(lane, toPointer(slots[0])) +
                      ", which expects no more arrivals in this phase");
    launch.stop(lane);
  }
  if (site.parameters[HasBytes])
    barrier.expectedBytes += uint32_t(slots[1]);
  if (launch.checks) {
    barrier.arriving = join(barrier.arriving, lane.snapshot());
    ++lane.clock;
  }
  ++launch.progress;
  barrier.pending -= count;
  if (site.parameters[Drops])
    barrier.expected -= count;
  settle(lane, site, barrier, slots[0]);
}

/// Operands: address, bytes. Announces them, or says that they have come.
static void transact(Lane &lane, const Site &site, uint64_t *slots) {
  Launch &launch = *lane.launch;
  MemoryBarrier &barrier = useMemoryBarrier(lane, site, slots[0]);
  uint32_t bytes = slots[1];
  if (bytes > maxCount)
    launch.report(
        FindingKind::InvalidOperand, lane, launch.indexOf(site), slots[0],
        "counts " + Twine(bytes) + " bytes at an mbarrier, expected at most " +
            Twine(maxCount));
  ++launch.progress;
  (site.parameters[HasBytes] ? barrier.expectedBytes : barrier.doneBytes) +=
      bytes;
  settle(lane, site, barrier, slots[0]);
}

/// Operands: address, the state or the parity of the phase to wait for.
static bool test(Lane &lane, const Site &site, uint64_t *slots) {
  Launch &launch = *lane.launch;
  MemoryBarrier &barrier = useMemoryBarrier(lane, site, slots[0]);
  if (isComplete(barrier)) {
    if (barrier.wasSeen)
      complete(lane, barrier);
    else
      ++launch.progress;
    barrier.wasSeen = !barrier.wasSeen && !barrier.copies.empty();
  }
  bool isOver = site.parameters[0] ? (barrier.phase & 1) != (slots[1] & 1)
                                   : barrier.phase != slots[1];
  lane.awaited = isOver ? 0 : slots[0];
  if (isOver && launch.checks)
    lane.acquire(barrier.released);
  return isOver;
}

static void testOnce(Lane &lane, const Site &site, uint64_t *slots) {
  site.results(slots)[0] = test(lane, site, slots);
  lane.launch->yield(lane);
}

static void wait(Lane &lane, const Site &site, uint64_t *slots) {
  while (!test(lane, site, slots))
    lane.launch->yield(lane);
}

std::string Launch::describeBarrier(const Lane &lane, uint64_t address) const {
  const MemoryBarrier &barrier = lane.block().memoryBarriers.at(address);
  std::string text = "the mbarrier at ";
  text += describeAddress(lane, toPointer(address));
  text += ", which has " + std::to_string(barrier.expected - barrier.pending) +
          " of " + std::to_string(barrier.expected) + " arrivals";
  int64_t copied = barrier.doneBytes + barrier.bytesInFlight();
  if (barrier.expectedBytes || copied)
    text += " and " + std::to_string(copied) + " of " +
            std::to_string(barrier.expectedBytes) + " expected bytes";
  return text + " in phase " + std::to_string(barrier.phase);
}

bool mlir::attn::emulator::resolveMemoryBarrier(Words words, Site &site) {
  llvm::StringRef name = words.front();
  if (name == "fence.mbarrier") {
    site.run = fenceInitializations;
    return true;
  }
  if (!name.consume_front("mbarrier."))
    return false;
  llvm::StringRef how = words.size() > 1 ? words[1] : "";
  if (name == "arrive" || name == "arrive_drop") {
    site.run = arrive;
    site.parameters[HasCount] = how == "count";
    site.parameters[HasBytes] = how == "bytes";
    site.parameters[Drops] = name == "arrive_drop";
  } else if (name == "expect_tx" || name == "complete_tx") {
    site.run = transact;
    site.parameters[HasBytes] = name == "expect_tx";
  } else if (name == "test" || name == "wait") {
    site.run = name == "test" ? testOnce : wait;
    site.parameters[0] = how == "parity";
  } else if (name == "init") {
    site.run = initialize;
  } else if (name == "inval") {
    site.run = invalidate;
  }
  return site.run;
}
