//===- Machine.h - Threads, warps and blocks that run -----------*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// One launch: blocks of warps of lanes, each lane a fiber. A lane runs until it
// has to wait for others: for its warp at a warp's operation, for its block at
// a barrier, for anyone after an atomic.
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_LIB_EMULATOR_MACHINE_H
#define ATTN_LIB_EMULATOR_MACHINE_H

#include "Clocks.h"
#include "Fiber.h"
#include "FindingList.h"
#include "KernelTable.h"
#include "Memory.h"
#include "Site.h"
#include "attn/Emulator/Emulator.h"
#include <array>
#include <chrono>
#include <optional>
#include <unordered_map>

namespace mlir::attn::emulator {

struct Warp;
struct Block;
class Launch;

/// An access, kept until the warp's lanes are put together again.
struct LogEntry {
  uint64_t address;
  uint32_t site;
  uint16_t bytes;
  bool isShared, isWrite;
};

/// A copy that has been started.
struct AsyncCopy {
  char *to;
  const char *from;
  uint32_t bytes, sourceBytes, site;
  /// Its source was written meanwhile, which has been said.
  bool isSpoilt = false;
};

/// A bulk copy that has been started and has not landed.
struct BulkCopy {
  char *to = nullptr;
  const char *from = nullptr;
  uint64_t bytes = 0;
  uint32_t site = 0;
  Lane *lane = nullptr;
  /// Of a store: its group, counted from one, and what it has read.
  uint32_t group = 0;
  std::vector<char> data;
};

/// Bulk copies from shared memory, which a thread waits for by their groups.
struct BulkGroups {
  std::vector<BulkCopy> copies;
  /// How many groups there were, and of how many the thread knows that they
  /// have been read and written.
  uint32_t committed = 0, read = 0, written = 0;
  unsigned readAgent = 0, writeAgent = 0;
};

/// What copies in bulk, beside the threads of a block.
struct Agent {
  bool isBarrier;
  /// The mbarrier's place in shared memory, or the number of the thread.
  uint64_t of;
};

/// What a lane does to memory, as races are told of it.
struct MemoryAccess {
  const void *address;
  uint64_t offset, bytes;
  uint32_t site;
  bool isWrite;
  Stamp stamp;
};

/// A store where the same store of another lane of the warp wrote these bytes:
/// a race, unless it writes the same.
struct RepeatedStore {
  MemoryAccess access;
  Stamp other;
  std::vector<char> written;
};

/// Memory of one thread.
struct LocalPiece {
  uint64_t begin = 0;
  std::vector<uint8_t> state;
};

enum class LaneState { Ready, AtWarpOperation, AtBarrier, LogFull, Exited };

struct Lane {
  /// Compiled code reads these: they come first.
  LaneRegisters registers;
  Launch *launch = nullptr;
  Warp *warp = nullptr;
  Fiber fiber;
  /// In the warp and in the block.
  unsigned index = 0, thread = 0;
  LaneState state = LaneState::Ready;
  /// Where it is, and with which operands.
  uint32_t site = 0;
  uint64_t *slots = nullptr;
  /// Accesses since it was switched to, to notice a loop that waits.
  uint64_t accesses = 0;

  /// Its clock, and what that was when it arrived at a barrier without waiting.
  uint32_t clock = 1, arrivalClock = 0;
  /// What it knows: of its own warp, of its block, of other blocks.
  std::array<uint32_t, 32> warpClocks{};
  /// Of its own warp: what was read before a shuffle that brought it a value.
  std::array<uint32_t, 32> readClocks{};
  BlockClocksRef blockClocks;
  GridClocksRef gridClocks;
  /// What a relaxed atomic after the last fence publishes, and what a fence
  /// after relaxed atomics will know: to all blocks, and inside its own.
  GridClocksRef fenced, observed, fencedInBlock, observedInBlock;

  std::vector<AsyncCopy> copies;
  /// Ends of committed groups in `copies`.
  std::vector<size_t> groups;
  std::unique_ptr<BulkGroups> bulk;
  /// The mbarrier whose phase it found not to be over, or 0.
  uint64_t awaited = 0;
  std::vector<LogEntry> log;
  std::vector<LocalPiece> locals;
  /// The last store, until it has been made.
  std::optional<RepeatedStore> repeated;

  Block &block() const;
  Stamp stamp(bool isAtomic = false, bool isBlockScope = false) const;
  bool knows(Stamp stamp) const;
  /// Whether a read of its warp is over, if not what was written before.
  bool knowsRead(Stamp stamp) const {
    return stamp.warp() == this->stamp().warp() &&
           stamp.clock() <= readClocks[stamp.agent() % 32];
  }
  /// Whether a bulk copy that it starts sees what has this stamp.
  bool knowsProxied(Stamp stamp, ProxySpace space) const;
  /// All that it knows, with its own past.
  GridClocksRef snapshot() const;
  void acquire(const GridClocksRef &clocks);
  /// What an agent of its block has done by this clock is over.
  void learn(unsigned agent, uint32_t clock);
  void fence(bool isBlockScope);
};

/// What was published at an address: to all blocks, and to one of those that
/// wrote it.
struct Release {
  GridClocksRef toAll;
  std::map<uint32_t, GridClocksRef> toBlock;
};

/// An operation of a warp at which not all have arrived.
struct PendingOperation {
  uint32_t site, members, arrived;
};

struct Warp {
  Block *block = nullptr;
  std::vector<Lane> lanes;
  unsigned index = 0;
  /// Of the lanes, bit by bit.
  uint32_t exists = 0, exited = 0, ready = 0, turn = 0;
  std::vector<PendingOperation> pending;
  bool hasFullLog = false, hasReportedDivergence = false;

  uint32_t alive() const { return exists & ~exited; }
};

struct BarrierState {
  /// Threads that arrived, and of these who waits.
  std::vector<std::pair<Lane *, bool>> arrived;
  uint64_t expected = 0;
  uint32_t predicates = 0;
};

struct MemoryBarrier {
  bool isValid = false, isFenced = false;
  uint32_t expected = 0, pending = 0;
  uint64_t phase = 0;
  /// Of this phase: bytes that were announced, and that have come.
  int64_t expectedBytes = 0, doneBytes = 0;
  std::vector<BulkCopy> copies;
  /// Somebody has looked since all copies of the phase were under way.
  bool wasSeen = false;
  GridClocksRef arriving, released;
  /// Who initialized it, and where.
  Stamp initialized;
  uint32_t site = 0;
  /// As what its copies count, and how many phases are over.
  unsigned agent = 0;
  uint32_t clock = 0;

  int64_t bytesInFlight() const {
    int64_t bytes = 0;
    for (const BulkCopy &copy : copies)
      bytes += copy.bytes;
    return bytes;
  }
};

struct Block {
  uint64_t number = 0;
  std::vector<Warp> warps;
  char *shared = nullptr;
  uint64_t sharedBytes = 0;
  std::vector<uint8_t> sharedState;
  Shadow sharedShadow;
  BarrierState barriers[16];
  std::map<uint64_t, MemoryBarrier> memoryBarriers;
  uint64_t exitedThreads = 0;
  bool isRunning = false;
};

class Launch {
public:
  Launch(Memory &memory, FindingList &findings, const KernelRow &kernel,
         const std::vector<Site> &sites, const LaunchOptions &options,
         Dim3 grid, Dim3 blockSize, uint64_t dynamicShared,
         void (*entry)(Lane *, void **), void **arguments, uint64_t number);
  ~Launch();
  llvm::Error run(Counters *counters);

  // Scheduling. All of a lane that runs.
  /// Gives up the processor until the lane is made ready.
  void wait(Lane &lane, LaneState state);
  /// Lets others run.
  void yield(Lane &lane);
  void makeReady(Lane &lane);
  void makeReady(Warp &warp, uint32_t lanes);
  [[noreturn]] void exit(Lane &lane);
  /// Of a loop: looks at the clock now and then.
  void round(Lane &lane, uint32_t site) {
    if (++rounds % 65536 == 0 && options.seconds)
      checkTime(lane, site);
  }
  /// Ends the launch: a finding said why.
  [[noreturn]] void stop(Lane &lane);

  // Accesses.
  /// The address to use for an access that is as it should be, or a place where
  /// it does no harm.
  void *access(Lane &lane, void *address, uint64_t bytes, uint64_t alignment,
               uint32_t site, bool isWrite, bool isAtomic = false,
               bool isBlockScope = false);
  /// The same for a lane that does not run, or by what copies for it: neither
  /// logged nor a point at which others may run.
  void *inspect(Lane &lane, void *address, uint64_t bytes, uint64_t alignment,
                uint32_t site, bool isWrite, Stamp stamp);
  /// Of memory that is in bounds.
  uint8_t *stateOf(Lane &lane, const void *address, uint32_t site);
  void addLocal(Lane &lane, char *address, uint64_t bytes);
  void recordRace(Shadow &shadow, Lane &lane, const MemoryAccess &access);
  /// Before anything else that a lane does: looks at what it stored.
  void settleRepeated(Lane &lane) {
    if (lane.repeated)
      compareRepeated(lane);
  }
  /// After a read that takes it for granted that the launch does not write the
  /// bytes; and before a write, where one took it for granted.
  void readConstant(Lane &lane, const void *address, uint64_t bytes,
                    uint32_t site);
  void reportConstant(Shadow &shadow, uint64_t offset, uint64_t bytes,
                      Lane &lane, uint32_t site, const void *address);
  bool isShared(const Lane &lane, const void *address) const {
    const Block &block = lane.block();
    return uint64_t(static_cast<const char *>(address) - block.shared) <
           block.sharedBytes;
  }
  bool isLocal(const Lane &lane, const void *address) const {
    return uint64_t(static_cast<const char *>(address) -
                    lane.fiber.getStack()) < lane.fiber.getStackBytes();
  }

  // Asynchronous copies.
  /// The source may be read until now, the wait.
  void readUntilNow(Lane &lane, const AsyncCopy &copy);
  /// Says that what is about to be written is the source of copies that nobody
  /// has waited for; false if they have been waited for.
  bool reportSource(Lane &lane, const void *address, uint64_t offset,
                    uint64_t bytes, uint32_t site);

  // Bulk copies.
  /// A further agent of the block; ends the launch if there are too many.
  unsigned addAgent(Lane &lane, uint32_t site, Agent agent);
  bool isBulk(Stamp stamp) const { return stamp.agent() >= numThreads; }
  void land(Block &block, const BulkCopy &copy);
  /// Reports what nobody waited for.
  void finishBulk(Lane &lane);
  void finishBulk(Block &block);
  /// Who should have been waited for before these bytes are touched.
  std::string describeFlight(const Lane &lane, const void *address) const;
  /// What an mbarrier still lacks.
  std::string describeBarrier(const Lane &lane, uint64_t address) const;

  // Findings.
  /// If the lanes of the warp that live do not wait together, or for others.
  void reportDivergence(Warp &warp);
  void report(FindingKind kind, const Lane &lane, uint32_t site,
              uint64_t address, const llvm::Twine &what, uint32_t other = 0);
  std::string describe(const Lane &lane) const;
  std::string describe(Stamp stamp, const Lane &seenBy) const;
  std::string describeAddress(const Lane &lane, const void *address) const;
  const Site &site(uint32_t index) const { return sites[index]; }
  uint32_t indexOf(const Site &site) const { return &site - sites.data(); }

  // Counting.
  void flushLogs(Warp &warp);
  void countShared(llvm::ArrayRef<uint64_t> addresses, unsigned bytes,
                   bool isWrite);
  /// One instruction of one thread.
  void countBulk(uint64_t global, uint64_t bytes, uint32_t site, bool isStore);
  void countMma(const Site &site) { ++mmaCounts[indexOf(site)]; }
  void countArguments(Counters &counters);

  const LaunchOptions options;
  const bool checks;
  bool counts = false;
  /// Of anything that a waiting thread could wait for.
  uint64_t progress = 0;
  uint64_t steps = 0;
  /// Of loops, by all threads.
  uint64_t rounds = 0;
  uint64_t barriersDone = 0, atomicsDone = 0;
  /// Of addresses that were released, by address.
  std::unordered_map<uint64_t, Release> released;

private:
  friend struct Lane;
  void admit();
  void start(Block &block, uint64_t number);
  void runWarp(Warp &warp);
  Lane *next(Warp &warp);
  void switchToNext(Lane &lane, bool finished);
  void afterTurn(Warp &warp);
  void reportDeadlock();
  void checkTime(Lane &lane, uint32_t site);
  uint64_t random();
  Region *findRegion(uint64_t address, uint64_t bytes, uint32_t site);
  void use(Region &region);
  void countGlobal(const std::array<const LogEntry *, 32> &group);
  std::string describe(const Lane &lane, const MemoryAccess &access) const;
  void reportRace(Lane &lane, const MemoryAccess &access, Stamp other,
                  uint32_t otherSite, bool otherWrites);
  void compareRepeated(Lane &lane);
  uint64_t argumentAddress(unsigned argument) const;
  /// The argument that an address belongs to, or ~0.
  unsigned argumentOf(uint64_t address, uint32_t site) const;
  static void laneMain(void *lane);

  Memory &memory;
  FindingList &findings;
  const KernelRow &kernel;
  const std::vector<Site> &sites;
  Dim3 grid, blockSize;
  uint64_t dynamicShared, numThreads, numBlocks;
  void (*entry)(Lane *, void **);
  void **arguments;
  uint64_t number;

  FiberStacks stacks;
  Fiber scheduler;
  std::vector<std::unique_ptr<Block>> blocks;
  std::vector<uint64_t> order;
  uint64_t nextBlock = 0, doneBlocks = 0;
  std::chrono::steady_clock::time_point begin;
  uint64_t randomState;
  bool isStopped = false;
  char *sharedMemory = nullptr;
  uint64_t sharedStride = 0;
  /// Reads that may not be, and writes, go here.
  std::vector<char> poison, discarded;
  std::vector<Region *> hints;
  /// By block.
  std::map<uint64_t, std::vector<Agent>> agents;

  SharedTraffic sharedRead, sharedWritten;
  std::map<unsigned, ArgumentTraffic> traffic;
  std::map<uint32_t, uint64_t> mmaCounts;
};

inline Block &Lane::block() const { return *warp->block; }

inline Stamp Lane::stamp(bool isAtomic, bool isBlockScope) const {
  return Stamp(thread, block().number, clock, isAtomic, isBlockScope);
}

inline bool Lane::knowsProxied(Stamp stamp, ProxySpace space) const {
  if (!gridClocks)
    return false;
  auto known = gridClocks->proxied[space].find(stamp.block());
  return known != gridClocks->proxied[space].end() &&
         stamp.clock() <= known->second->of(stamp.agent());
}

inline bool Lane::knows(Stamp stamp) const {
  if (stamp.block() == block().number) {
    unsigned other = stamp.agent();
    if (other == thread)
      return true;
    if (other / 32 == thread / 32 && stamp.clock() <= warpClocks[other % 32])
      return true;
    return blockClocks && stamp.clock() <= blockClocks->of(other);
  }
  if (!gridClocks)
    return false;
  auto known = gridClocks->blocks.find(stamp.block());
  return known != gridClocks->blocks.end() &&
         stamp.clock() <= known->second->of(stamp.agent());
}

} // namespace mlir::attn::emulator

#endif // ATTN_LIB_EMULATOR_MACHINE_H
