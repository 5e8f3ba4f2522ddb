//===- Launch.cpp - Blocks, warps and lanes take turns --------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The scheduler goes round the warps of the blocks that are resident. A warp's
// turn gives each lane that can run the processor once; lanes hand it on among
// themselves, and the last gives it back. All choices come from the launch's
// options, so a run can be repeated.
//
//===----------------------------------------------------------------------===//

#include "Machine.h"
#include "llvm/ADT/bit.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/MathExtras.h"
#include "llvm/Support/raw_ostream.h"
#include <sys/mman.h>

using namespace mlir::attn::emulator;

/// Rounds in which nothing happens but polling, before it is a deadlock.
constexpr uint64_t patience = 20000;
constexpr uint64_t poisonBytes = 4096;
/// Each has a stack of address space.
constexpr uint64_t maxResidentThreads = 65536;

Launch::Launch(Memory &memory, FindingList &findings, const KernelRow &kernel,
               const std::vector<Site> &sites, const LaunchOptions &options,
               Dim3 grid, Dim3 blockSize, uint64_t dynamicShared,
               void (*entry)(Lane *, void **), void **arguments,
               uint64_t number)
    : options(options), checks(options.checks), memory(memory),
      findings(findings), kernel(kernel), sites(sites), grid(grid),
      blockSize(blockSize), dynamicShared(dynamicShared),
      numThreads(uint64_t(blockSize.x) * blockSize.y * blockSize.z),
      numBlocks(uint64_t(grid.x) * grid.y * grid.z), entry(entry),
      arguments(arguments), number(number), randomState(options.seed),
      poison(poisonBytes, char(0xff)), discarded(poisonBytes),
      hints(sites.size()) {}

Launch::~Launch() {
  if (sharedMemory)
    munmap(sharedMemory, sharedStride * blocks.size());
}

/// splitmix64.
uint64_t Launch::random() {
  uint64_t z = randomState += 0x9e3779b97f4a7c15;
  z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9;
  z = (z ^ (z >> 27)) * 0x94d049bb133111eb;
  return z ^ (z >> 31);
}

llvm::Error Launch::run(Counters *counters) {
  counts = counters;
  uint64_t resident = options.resident ? options.resident : numBlocks;
  resident = std::min({resident, numBlocks,
                       std::max<uint64_t>(1, maxResidentThreads / numThreads)});
  sharedStride = llvm::alignTo(
      kernel.spannedShared + std::max<uint64_t>(dynamicShared, 1), 1024);
  // Shared addresses have 32 bits where kernels compute with them.
  int flags = MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE;
#ifdef MAP_32BIT
  flags |= MAP_32BIT;
#endif
  void *shared = mmap(nullptr, sharedStride * resident, PROT_READ | PROT_WRITE,
                      flags, -1, 0);
  if (shared == MAP_FAILED || !stacks.reserve(resident * numThreads))
    return llvm::createStringError("no memory on this host for " +
                                   llvm::Twine(resident) +
                                   " resident blocks of '" + kernel.name + "'");
  sharedMemory = static_cast<char *>(shared);
  for (uint64_t i = 0; i < resident; ++i)
    blocks.push_back(std::make_unique<Block>());
  for (uint64_t i = 0; i < numBlocks; ++i)
    order.push_back(options.order == Order::Descending ? numBlocks - 1 - i : i);
  if (options.order == Order::Random)
    for (uint64_t i = numBlocks; i > 1; --i)
      std::swap(order[i - 1], order[random() % i]);

  begin = std::chrono::steady_clock::now();
  uint64_t idle = 0;
  while (doneBlocks < numBlocks && !isStopped) {
    uint64_t before = progress;
    admit();
    bool hasRun = false;
    for (uint64_t i = 0, first = 0; i < blocks.size() && !isStopped; ++i) {
      if (options.order == Order::Random && i == 0)
        first = random() % blocks.size();
      Block &block = *blocks[(first + i) % blocks.size()];
      size_t count = block.warps.size();
      size_t rotation =
          options.order == Order::Random && count ? random() % count : 0;
      for (size_t j = 0; j < count && !isStopped; ++j) {
        size_t index = (j + rotation) % count;
        if (options.order == Order::Descending)
          index = count - 1 - index;
        Warp &warp = block.warps[index];
        if (!block.isRunning || !warp.ready)
          continue;
        hasRun = true;
        runWarp(warp);
      }
    }
    if (isStopped)
      break;
    idle = progress == before ? idle + 1 : 0;
    if ((!hasRun && progress == before) || idle > patience) {
      reportDeadlock();
      break;
    }
  }
  for (auto &block : blocks)
    for (Warp &warp : block->warps)
      flushLogs(warp);
  if (doneBlocks < numBlocks) {
    const Finding &why = findings.findings.back();
    return llvm::createStringError("kernel '" + kernel.name +
                                   "' did not end: " + why.location + ": " +
                                   why.sentence);
  }
  if (counters) {
    counters->kernel = kernel.name;
    counters->launches = 1;
    counters->blocks = numBlocks;
    counters->threads = numBlocks * numThreads;
    counters->sharedBytes = kernel.declaredShared + dynamicShared;
    counters->barriers = barriersDone;
    counters->atomics = atomicsDone;
    countArguments(*counters);
  }
  return llvm::Error::success();
}

void Launch::admit() {
  for (auto &block : blocks)
    if (!block->isRunning && nextBlock < numBlocks)
      start(*block, order[nextBlock++]);
}

void Launch::start(Block &block, uint64_t blockNumber) {
  ++progress;
  size_t slot = 0;
  while (blocks[slot].get() != &block)
    ++slot;
  block.number = blockNumber;
  block.isRunning = true;
  block.exitedThreads = 0;
  block.memoryBarriers.clear();
  for (BarrierState &barrier : block.barriers)
    barrier = BarrierState();
  block.shared = sharedMemory + slot * sharedStride;
  block.sharedBytes = kernel.spannedShared + dynamicShared;
  std::memset(block.shared, 0xff, sharedStride);
  block.sharedState.assign(block.sharedBytes, Outside);
  for (const SharedPiece &piece : kernel.sharedPieces)
    std::fill_n(block.sharedState.begin() + piece.offset, piece.bytes, 0);
  std::fill(block.sharedState.begin() + kernel.spannedShared,
            block.sharedState.end(), 0);
  block.sharedShadow.reset(block.sharedBytes);
  // What another block released in the same place is another thing.
  for (auto it = released.begin(); it != released.end();)
    it = it->first - reinterpret_cast<uint64_t>(block.shared) < sharedStride
             ? released.erase(it)
             : std::next(it);

  uint32_t x = blockNumber % grid.x, y = blockNumber / grid.x % grid.y,
           z = blockNumber / grid.x / grid.y;
  uint32_t numWarps = llvm::divideCeil(numThreads, 32);
  block.warps.clear();
  block.warps.resize(numWarps);
  for (uint32_t w = 0; w < numWarps; ++w) {
    Warp &warp = block.warps[w];
    warp.block = &block;
    warp.index = w;
    warp.lanes = std::vector<Lane>(std::min<uint64_t>(32, numThreads - w * 32));
    for (unsigned i = 0; i < warp.lanes.size(); ++i) {
      Lane &lane = warp.lanes[i];
      warp.exists |= 1u << i;
      lane.launch = this;
      lane.warp = &warp;
      lane.index = i;
      lane.thread = w * 32 + i;
      lane.registers = {{lane.thread % blockSize.x,
                         lane.thread / blockSize.x % blockSize.y,
                         lane.thread / blockSize.x / blockSize.y},
                        {blockSize.x, blockSize.y, blockSize.z},
                        {x, y, z},
                        {grid.x, grid.y, grid.z},
                        i,
                        w,
                        numWarps,
                        uint32_t(slot),
                        block.shared,
                        block.shared + kernel.spannedShared,
                        uint32_t(dynamicShared),
                        uint32_t(kernel.declaredShared + dynamicShared)};
      lane.fiber.prepare(stacks.get(slot * numThreads + lane.thread),
                         stacks.getBytes(), &Launch::laneMain, &lane);
    }
    warp.ready = warp.exists;
  }
}

void Launch::laneMain(void *pointer) {
  Lane &lane = *static_cast<Lane *>(pointer);
  lane.launch->entry(&lane, lane.launch->arguments);
  lane.launch->exit(lane);
}

//===----------------------------------------------------------------------===//
// Turns
//===----------------------------------------------------------------------===//

void Launch::runWarp(Warp &warp) {
  warp.turn = warp.ready;
  Lane *lane = next(warp);
  scheduler.switchTo(lane->fiber);
  warp.turn = 0;
  if (!isStopped)
    afterTurn(warp);
}

/// The next lane of this turn.
Lane *Launch::next(Warp &warp) {
  if (!warp.turn)
    return nullptr;
  unsigned index = 0;
  switch (options.order) {
  case Order::Ascending:
    index = llvm::countr_zero(warp.turn);
    break;
  case Order::Descending:
    index = 31 - llvm::countl_zero(warp.turn);
    break;
  case Order::Random: {
    unsigned by = random() % 32;
    index = (llvm::countr_zero(llvm::rotr(warp.turn, by)) + by) % 32;
    break;
  }
  }
  warp.turn &= ~(1u << index);
  return &warp.lanes[index];
}

void Launch::switchToNext(Lane &lane, bool finished) {
  Lane *other = isStopped ? nullptr : next(*lane.warp);
  lane.fiber.switchTo(other ? other->fiber : scheduler, finished);
}

void Launch::wait(Lane &lane, LaneState state) {
  lane.state = state;
  lane.warp->ready &= ~(1u << lane.index);
  switchToNext(lane, /*finished=*/false);
}

void Launch::yield(Lane &lane) {
  lane.accesses = 0;
  switchToNext(lane, /*finished=*/false);
}

void Launch::makeReady(Warp &warp, uint32_t lanes) {
  for (uint32_t rest = lanes; rest; rest &= rest - 1)
    warp.lanes[llvm::countr_zero(rest)].state = LaneState::Ready;
  warp.ready |= lanes;
  warp.turn |= lanes;
}

void Launch::makeReady(Lane &lane) { makeReady(*lane.warp, 1u << lane.index); }

void Launch::stop(Lane &lane) {
  isStopped = true;
  lane.fiber.switchTo(scheduler, /*finished=*/true);
  __builtin_trap();
}

void Launch::afterTurn(Warp &warp) {
  if (warp.hasFullLog || !warp.alive()) {
    flushLogs(warp);
    warp.hasFullLog = false;
    for (Lane &lane : warp.lanes)
      if (lane.state == LaneState::LogFull)
        makeReady(lane);
    warp.turn = 0;
  }
  Block &block = *warp.block;
  if (block.exitedThreads == numThreads) {
    finishBulk(block);
    block.isRunning = false;
    ++doneBlocks;
    ++progress;
  } else if (!warp.ready && warp.alive()) {
    reportDivergence(warp);
  }
}

//===----------------------------------------------------------------------===//
// What cannot go on
//===----------------------------------------------------------------------===//

void Launch::reportDivergence(Warp &warp) {
  auto mayBeApart = [&](const Lane &lane) {
    return lane.state == LaneState::Exited || site(lane.site).mayDiverge;
  };
  if (warp.hasReportedDivergence ||
      (warp.pending.empty() && llvm::all_of(warp.lanes, mayBeApart)))
    return;
  Lane *first = nullptr;
  const Lane *second = nullptr;
  for (Lane &lane : warp.lanes) {
    if (lane.state == LaneState::Exited)
      continue;
    if (!first)
      first = &lane;
    else if (lane.site != first->site && !second)
      second = &lane;
  }
  bool isStuck = !warp.pending.empty();
  if (!second && !isStuck && !warp.exited)
    return;
  // The message is better from the side that is not at a barrier of all.
  Lane *lane = first;
  for (Lane &other : warp.lanes)
    if (isStuck && other.state == LaneState::AtWarpOperation) {
      lane = &other;
      break;
    }
  for (const Lane &other : warp.lanes)
    if (other.state != LaneState::Exited && other.site != lane->site) {
      second = &other;
      break;
    }
  std::string other;
  if (second) {
    const SiteRow &row = *site(second->site).row;
    other = "thread " + describe(*second) + " of the same warp is at " +
            row.operation + " at " + row.location;
  } else {
    for (const Lane &gone : warp.lanes)
      if (gone.state == LaneState::Exited) {
        other =
            "thread " + describe(gone) + " of the same warp has ended before";
        break;
      }
  }
  warp.hasReportedDivergence = true;
  report(FindingKind::Divergence, *lane, lane->site, 0,
         llvm::Twine("waits at ") + site(lane->site).row->operation +
             ", where all lanes of the warp have to come, but " + other);
  if (isStuck)
    isStopped = true;
}

void Launch::reportDeadlock() {
  const Lane *poller = nullptr, *waiter = nullptr;
  for (auto &block : blocks)
    for (Warp &warp : block->warps)
      for (Lane &lane : warp.lanes) {
        if (!block->isRunning || lane.state == LaneState::Exited)
          continue;
        // Who waits for an mbarrier says most.
        if (lane.state == LaneState::Ready &&
            (!poller || (lane.awaited && !poller->awaited)))
          poller = &lane;
        if (lane.state != LaneState::Ready && !waiter)
          waiter = &lane;
      }
  const Lane &lane = poller ? *poller : *waiter;
  std::string what;
  if (poller && lane.awaited &&
      llvm::StringRef(site(lane.site).row->kind).contains("mbarrier.")) {
    what = "waits at " + site(lane.site).row->operation + " for " +
           describeBarrier(lane, lane.awaited);
  } else if (poller) {
    what = "polls memory that nobody changes";
  } else {
    what = "waits at " + site(lane.site).row->operation;
    unsigned waiting = 0;
    for (const Warp &warp : lane.block().warps)
      for (const Lane &other : warp.lanes)
        waiting += other.state != LaneState::Exited && other.site == lane.site;
    what += " with " + std::to_string(waiting - 1) +
            " others of its block, for more than will come";
    for (const Warp &warp : lane.block().warps)
      for (const Lane &other : warp.lanes)
        if (other.state != LaneState::Exited && other.site != lane.site) {
          const SiteRow &row = *site(other.site).row;
          what += "; thread " + describe(other) + " waits at " + row.operation +
                  " at " + row.location;
          goto done;
        }
  }
done:
  if (nextBlock < numBlocks)
    what += "; " + std::to_string(numBlocks - nextBlock) + " of " +
            std::to_string(numBlocks) +
            " blocks have not started, since no more than " +
            std::to_string(blocks.size()) + " are resident";
  report(FindingKind::Deadlock, lane, lane.site, 0, what);
}

void Launch::checkTime(Lane &lane, uint32_t site) {
  double seconds =
      std::chrono::duration<double>(std::chrono::steady_clock::now() - begin)
          .count();
  if (seconds < options.seconds)
    return;
  std::string text;
  llvm::raw_string_ostream(text)
      << "is in this loop after " << llvm::format("%g", options.seconds)
      << " s; " << numBlocks - doneBlocks << " of " << numBlocks
      << " blocks have not ended";
  report(FindingKind::TimeLimit, lane, site, 0, text);
  stop(lane);
}
