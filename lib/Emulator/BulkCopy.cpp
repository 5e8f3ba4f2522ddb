//===- BulkCopy.cpp - Bulk copies and the asynchronous proxy --------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// cp.async.bulk without tensor maps: to shared memory under an mbarrier, from
// shared memory in groups of its thread. A copy may land any time before it is
// waited for, and touches memory as an agent of its own. It sees what threads
// wrote only where a fence.proxy.async lies between.
//
//===----------------------------------------------------------------------===//

#include "Machine.h"

using namespace mlir::attn::emulator;
using llvm::Twine;

constexpr uint64_t bulkAlignment = 16;

unsigned Launch::addAgent(Lane &lane, uint32_t siteIndex, Agent agent) {
  std::vector<Agent> &known = agents[lane.block().number];
  unsigned number = numThreads + known.size();
  if (number >= Stamp::maxAgents) {
    report(FindingKind::InvalidOperand, lane, siteIndex, 0,
           "copies in bulk under more than " +
               Twine(Stamp::maxAgents - numThreads) +
               " mbarriers and groups of threads, which is not emulated");
    stop(lane);
  }
  known.push_back(agent);
  return number;
}

/// Whether there is something to copy; what is wrong with its size and places
/// is reported.
static bool checkCopy(Lane &lane, const Site &site, const void *global,
                      const void *shared, uint64_t bytes) {
  Launch &launch = *lane.launch;
  uint32_t index = launch.indexOf(site);
  if (bytes % bulkAlignment)
    launch.report(FindingKind::Misaligned, lane, index, 0,
                  "copies " + Twine(bytes) +
                      " bytes in bulk, expected a multiple of " +
                      Twine(bulkAlignment));
  bool isInPlace = launch.isShared(lane, shared) &&
                   !launch.isShared(lane, global) &&
                   !launch.isLocal(lane, global);
  if (!isInPlace)
    launch.report(FindingKind::InvalidOperand, lane, index, 0,
                  "copies in bulk between " +
                      launch.describeAddress(lane, shared) + " and " +
                      launch.describeAddress(lane, global) +
                      ", expected shared and global memory");
  return isInPlace && bytes;
}

/// The destination is undefined until the copy lands.
static void markInFlight(Lane &lane, const Site &site, char *to,
                         uint64_t bytes) {
  Launch &launch = *lane.launch;
  if (!launch.checks)
    return;
  std::memset(to, 0xff, bytes);
  uint8_t *state = launch.stateOf(lane, to, launch.indexOf(site));
  for (uint64_t i = 0; i < bytes; ++i)
    state[i] = (state[i] & ~Initialized) | InFlight;
}

/// Operands: to, from, bytes.
static BulkCopy makeCopy(Lane &lane, const Site &site, const uint64_t *slots) {
  BulkCopy copy;
  copy.to = reinterpret_cast<char *>(slots[0]);
  copy.from = reinterpret_cast<const char *>(slots[1]);
  copy.bytes = uint32_t(slots[2]);
  copy.site = lane.launch->indexOf(site);
  copy.lane = &lane;
  return copy;
}

/// Whether memory may be read and written as the copy does it, by these agents
/// at this time; what is wrong is reported.
static bool inspectCopy(const BulkCopy &copy, unsigned reader, unsigned writer,
                        uint64_t time) {
  Lane &lane = *copy.lane;
  auto isSound = [&](char *place, bool isWrite) {
    Stamp stamp(isWrite ? writer : reader, lane.block().number, time,
                /*isAtomic=*/false, /*isBlockScope=*/false);
    return lane.launch->inspect(lane, place, copy.bytes, bulkAlignment,
                                copy.site, isWrite, stamp) == place;
  };
  bool isRead = isSound(const_cast<char *>(copy.from), /*isWrite=*/false);
  return isSound(copy.to, /*isWrite=*/true) && isRead;
}

/// Operands: to, from, bytes, mbarrier.
static void startLoad(Lane &lane, const Site &site, uint64_t *slots) {
  Launch &launch = *lane.launch;
  BulkCopy copy = makeCopy(lane, site, slots);
  uint32_t index = copy.site;
  MemoryBarrier &barrier = useMemoryBarrier(lane, site, slots[3]);
  if (!barrier.agent)
    barrier.agent = launch.addAgent(
        lane, index,
        {/*isBarrier=*/true,
         uint64_t(reinterpret_cast<char *>(slots[3]) - lane.block().shared)});
  if (launch.checks && !barrier.isFenced &&
      !lane.knowsProxied(barrier.initialized, SharedSpace))
    launch.report(
        FindingKind::MissingProxyFence, lane, index, slots[3],
        "copies in bulk under the mbarrier at " +
            launch.describeAddress(lane, reinterpret_cast<void *>(slots[3])) +
            ", which " + launch.describe(barrier.initialized, lane) +
            " initialized at " + launch.site(barrier.site).row->location +
            " with neither fence.mbarrier_init nor fence.proxy.async between",
        barrier.site + 1);
  ++launch.progress;
  if (checkCopy(lane, site, copy.from, copy.to, copy.bytes) &&
      inspectCopy(copy, barrier.agent, barrier.agent, barrier.clock + 1)) {
    if (launch.counts)
      launch.countBulk(slots[1], copy.bytes, index, /*isStore=*/false);
    markInFlight(lane, site, copy.to, copy.bytes);
    barrier.copies.push_back(std::move(copy));
  } else {
    barrier.doneBytes += copy.bytes;
  }
  settle(lane, site, barrier, slots[3]);
}

/// Operands: to, from, bytes.
static void startStore(Lane &lane, const Site &site, uint64_t *slots) {
  Launch &launch = *lane.launch;
  BulkCopy copy = makeCopy(lane, site, slots);
  uint32_t index = copy.site;
  if (!lane.bulk) {
    lane.bulk = std::make_unique<BulkGroups>();
    lane.bulk->readAgent =
        launch.addAgent(lane, index, {/*isBarrier=*/false, lane.thread});
    lane.bulk->writeAgent =
        launch.addAgent(lane, index, {/*isBarrier=*/false, lane.thread});
  }
  copy.group = lane.bulk->committed + 1;
  if (!checkCopy(lane, site, copy.to, copy.from, copy.bytes) ||
      !inspectCopy(copy, lane.bulk->readAgent, lane.bulk->writeAgent,
                   copy.group))
    return;
  if (launch.counts)
    launch.countBulk(slots[0], copy.bytes, index, /*isStore=*/true);
  copy.data.assign(copy.from, copy.from + copy.bytes);
  markInFlight(lane, site, copy.to, copy.bytes);
  lane.bulk->copies.push_back(std::move(copy));
}

/// Operands: from, bytes. What it brings nearer is read later.
static void prefetch(Lane &lane, const Site &site, uint64_t *slots) {
  Launch &launch = *lane.launch;
  if (uint32_t(slots[1]) % bulkAlignment || slots[0] % bulkAlignment)
    launch.report(
        FindingKind::Misaligned, lane, launch.indexOf(site), slots[0],
        "prefetches " + Twine(uint32_t(slots[1])) + " bytes at " +
            launch.describeAddress(lane, reinterpret_cast<void *>(slots[0])) +
            " in bulk, expected multiples of " + Twine(bulkAlignment));
}

//===----------------------------------------------------------------------===//
// Landing
//===----------------------------------------------------------------------===//

void Launch::land(Block &block, const BulkCopy &copy) {
  std::memcpy(copy.to, copy.data.empty() ? copy.from : copy.data.data(),
              copy.bytes);
  uint8_t *state = stateOf(*copy.lane, copy.to, copy.site);
  for (uint64_t i = 0; i < copy.bytes; ++i)
    state[i] = (state[i] & ~InFlight) | Initialized | Written;
  ++progress;
}

static void commitGroup(Lane &lane, const Site &, uint64_t *) {
  if (lane.bulk)
    ++lane.bulk->committed;
}

enum { KeptGroups, OnlyReads };

/// All groups but the latest few have been read, or written as well.
static void waitForGroups(Lane &lane, const Site &site, uint64_t *) {
  BulkGroups *bulk = lane.bulk.get();
  if (!bulk)
    return;
  uint32_t kept = site.parameters[KeptGroups];
  uint32_t done = bulk->committed > kept ? bulk->committed - kept : 0;
  if (done > bulk->read) {
    bulk->read = done;
    lane.learn(bulk->readAgent, done);
  }
  if (site.parameters[OnlyReads] || done <= bulk->written)
    return;
  bulk->written = done;
  lane.learn(bulk->writeAgent, done);
  llvm::erase_if(bulk->copies, [&](const BulkCopy &copy) {
    if (copy.group <= done)
      lane.launch->land(lane.block(), copy);
    return copy.group <= done;
  });
}

void Launch::finishBulk(Lane &lane) {
  if (!lane.bulk)
    return;
  for (const BulkCopy &copy : lane.bulk->copies) {
    if (copy.group > lane.bulk->read)
      report(FindingKind::AsyncBeforeWait, lane, copy.site, 0,
             "ends without having waited until its bulk copy has read " +
                 describeAddress(lane, copy.from));
    land(lane.block(), copy);
  }
  lane.bulk->copies.clear();
}

void Launch::finishBulk(Block &block) {
  for (auto &[address, barrier] : block.memoryBarriers)
    for (const BulkCopy &copy : barrier.copies)
      report(FindingKind::AsyncBeforeWait, *copy.lane, copy.site, 0,
             "copies in bulk to " + describeAddress(*copy.lane, copy.to) +
                 ", and its block ends with nobody having waited for the "
                 "mbarrier at " +
                 describeAddress(*copy.lane,
                                 reinterpret_cast<const void *>(address)));
}

std::string Launch::describeFlight(const Lane &lane,
                                   const void *pointer) const {
  auto isIn = [&](const BulkCopy &copy) {
    return uint64_t(static_cast<const char *>(pointer) - copy.to) < copy.bytes;
  };
  for (const auto &[address, barrier] : lane.block().memoryBarriers)
    for (const BulkCopy &copy : barrier.copies)
      if (isIn(copy))
        return "nobody has waited for the mbarrier at " +
               describeAddress(lane, reinterpret_cast<const void *>(address));
  return "its thread has not waited for it";
}

//===----------------------------------------------------------------------===//
// Proxies
//===----------------------------------------------------------------------===//

enum { FencesShared, FencesGlobal };

/// What this thread knows of now, bulk copies may see.
static void fenceProxy(Lane &lane, const Site &site, uint64_t *) {
  if (!lane.launch->checks)
    return;
  GridClocksRef known = lane.snapshot();
  auto fenced = lane.gridClocks
                    ? llvm::makeIntrusiveRefCnt<GridClocks>(*lane.gridClocks)
                    : llvm::makeIntrusiveRefCnt<GridClocks>();
  for (int space : {SharedSpace, GlobalSpace})
    if (site.parameters[space == SharedSpace ? FencesShared : FencesGlobal])
      for (const auto &[block, clocks] : known->blocks) {
        BlockClocksRef &before = fenced->proxied[space][block];
        before = join(before, clocks);
      }
  lane.gridClocks = fenced;
  ++lane.clock;
}

bool mlir::attn::emulator::resolveBulkCopy(Words words, Site &site) {
  llvm::StringRef name = words.front();
  if (name == "fence.proxy" && words.size() == 2) {
    site.run = fenceProxy;
    site.parameters[FencesShared] = words[1] != "global";
    site.parameters[FencesGlobal] = words[1] != "shared";
    return words[1] == "all" || words[1] == "global" || words[1] == "shared";
  }
  if (!name.consume_front("bulk."))
    return false;
  if (name == "load")
    site.run = startLoad;
  else if (name == "store")
    site.run = startStore;
  else if (name == "prefetch")
    site.run = prefetch;
  else if (name == "commit")
    site.run = commitGroup;
  else if (name == "wait" && words.size() >= 2) {
    site.run = waitForGroups;
    site.parameters[OnlyReads] = words.back() == "read";
    return !words[1].getAsInteger(10, site.parameters[KeptGroups]);
  }
  return site.run;
}
