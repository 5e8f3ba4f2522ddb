//===- Traffic.cpp - What the memory system would see ---------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Lanes run one after the other, but a warp's load is one instruction. Each
// lane logs its accesses; when the warp is together, the n-th access that a
// lane made by some operation belongs with the n-th of the others.
//
//===----------------------------------------------------------------------===//

#include "Machine.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir::attn::emulator;

constexpr uint64_t sectorBytes = 32, banks = 32;

/// Entries of lanes that are one instruction: null for lanes without.
using Group = std::array<const LogEntry *, 32>;

void Launch::flushLogs(Warp &warp) {
  size_t longest = 0;
  bool isAlike = true;
  const std::vector<LogEntry> *first = nullptr;
  for (Lane &lane : warp.lanes) {
    longest = std::max(longest, lane.log.size());
    if (lane.log.empty())
      continue;
    if (!first)
      first = &lane.log;
    isAlike = isAlike && lane.log.size() == first->size() &&
              std::equal(first->begin(), first->end(), lane.log.begin(),
                         [](const LogEntry &a, const LogEntry &b) {
                           return a.site == b.site && a.isWrite == b.isWrite;
                         });
  }
  if (!longest)
    return;
  auto count = [&](const Group &group) {
    const LogEntry *some = nullptr;
    for (const LogEntry *entry : group)
      if (entry && !some)
        some = entry;
    if (!some->isShared)
      return countGlobal(group);
    std::array<uint64_t, 32> addresses{};
    for (unsigned i = 0; i < 32; ++i)
      addresses[i] = group[i] ? group[i]->address : 0;
    countShared(addresses, some->bytes, some->isWrite);
  };
  if (isAlike) {
    for (size_t i = 0; i < longest; ++i) {
      Group group{};
      for (unsigned j = 0; j < warp.lanes.size(); ++j)
        if (!warp.lanes[j].log.empty())
          group[j] = &warp.lanes[j].log[i];
      count(group);
    }
  } else {
    // By operation, direction and occurrence; in the order of the first lane
    // that has it.
    llvm::DenseMap<std::pair<uint64_t, uint64_t>, size_t> numbers;
    std::vector<Group> groups;
    for (unsigned j = 0; j < warp.lanes.size(); ++j) {
      llvm::DenseMap<uint64_t, uint64_t> occurrences;
      for (const LogEntry &entry : warp.lanes[j].log) {
        uint64_t key = uint64_t(entry.site) << 2 | entry.isWrite << 1 |
                       uint64_t(entry.isShared);
        auto [known, isNew] =
            numbers.insert({{key, occurrences[key]++}, groups.size()});
        if (isNew)
          groups.push_back(Group{});
        groups[known->second][j] = &entry;
      }
    }
    for (const Group &group : groups)
      count(group);
  }
  for (Lane &lane : warp.lanes)
    lane.log.clear();
}

void Launch::countGlobal(const Group &group) {
  llvm::SmallVector<uint64_t, 64> sectors;
  llvm::SmallVector<uint64_t, 32> starts;
  uint64_t threadBytes = 0, bytes = 0;
  const LogEntry *some = nullptr;
  for (const LogEntry *entry : group) {
    if (!entry)
      continue;
    some = some ? some : entry;
    threadBytes += entry->bytes;
    bytes = std::max<uint64_t>(bytes, entry->bytes);
    if (starts.empty() || starts.back() != entry->address)
      starts.push_back(entry->address);
    uint64_t last = (entry->address + entry->bytes - 1) / sectorBytes;
    for (uint64_t sector = entry->address / sectorBytes; sector <= last;
         ++sector)
      if (sectors.empty() || sectors.back() != sector)
        sectors.push_back(sector);
  }
  auto numDistinct = [](llvm::SmallVectorImpl<uint64_t> &values) {
    if (!llvm::is_sorted(values))
      llvm::sort(values);
    return std::unique(values.begin(), values.end()) - values.begin();
  };
  uint64_t distinctBytes = numDistinct(starts) * bytes;
  ArgumentTraffic &all = traffic[argumentOf(some->address, some->site)];
  GlobalTraffic &part = some->isWrite ? all.written : all.read;
  ++part.requests;
  part.threadBytes += threadBytes;
  part.sectors += numDistinct(sectors);
  part.fullSectors += llvm::divideCeil(distinctBytes, sectorBytes);
}

unsigned Launch::argumentOf(uint64_t address, uint32_t site) const {
  unsigned argument = ~0u;
  if (Region *region = hints[site]; region && region->contains(address, 1))
    for (auto [begin, index] : region->arguments)
      if (begin <= address &&
          (argument == ~0u || begin > argumentAddress(argument)))
        argument = index;
  return argument;
}

void Launch::countBulk(uint64_t global, uint64_t bytes, uint32_t site,
                       bool isStore) {
  ArgumentTraffic &all = traffic[argumentOf(global, site)];
  GlobalTraffic &part = isStore ? all.written : all.read;
  ++part.requests;
  part.threadBytes += bytes;
  part.sectors += (global + bytes - 1) / sectorBytes - global / sectorBytes + 1;
  part.fullSectors += llvm::divideCeil(bytes, sectorBytes);
  // The copying engine meets no other lanes.
  SharedTraffic &shared = isStore ? sharedRead : sharedWritten;
  uint64_t wavefronts = llvm::divideCeil(bytes, 4 * banks);
  ++shared.requests;
  shared.wavefronts += wavefronts;
  shared.idealWavefronts += wavefronts;
}

uint64_t Launch::argumentAddress(unsigned argument) const {
  uint64_t address;
  std::memcpy(&address, arguments[argument], 8);
  return address;
}

/// Lanes whose words fit in 128 bytes go together: all of them, halves for 8
/// bytes each, quarters for 16. In each, a wavefront takes a word of each bank.
void Launch::countShared(llvm::ArrayRef<uint64_t> addresses, unsigned bytes,
                         bool isWrite) {
  SharedTraffic &part = isWrite ? sharedWritten : sharedRead;
  unsigned together = bytes <= 4 ? 32 : bytes <= 8 ? 16 : 8;
  ++part.requests;
  for (unsigned begin = 0; begin < 32; begin += together) {
    uint64_t words[banks][32];
    unsigned used[banks] = {}, distinct = 0, wavefronts = 0;
    for (unsigned i = begin; i < begin + together; ++i) {
      if (!addresses[i])
        continue;
      uint64_t last = (addresses[i] + bytes - 1) / 4;
      for (uint64_t word = addresses[i] / 4; word <= last; ++word) {
        unsigned bank = word % banks, n = used[bank];
        bool isKnown = false;
        for (unsigned j = 0; j < n; ++j)
          isKnown |= words[bank][j] == word;
        if (isKnown || n == 32)
          continue;
        words[bank][n] = word;
        used[bank] = n + 1;
        ++distinct;
        wavefronts = std::max(wavefronts, n + 1);
      }
    }
    part.wavefronts += wavefronts;
    part.idealWavefronts += llvm::divideCeil(distinct, banks);
  }
}

//===----------------------------------------------------------------------===//
// At the end of a launch
//===----------------------------------------------------------------------===//

/// Bytes with a flag, and bytes of sectors with any such byte.
static std::pair<uint64_t, uint64_t> countTouched(llvm::ArrayRef<uint8_t> state,
                                                  uint8_t flag) {
  uint64_t bytes = 0, inSectors = 0;
  for (size_t begin = 0; begin < state.size(); begin += sectorBytes) {
    uint64_t here = 0;
    for (uint8_t byte : state.slice(begin).take_front(sectorBytes))
      here += (byte & flag) != 0;
    bytes += here;
    inSectors += here ? sectorBytes : 0;
  }
  return {bytes, inSectors};
}

void Launch::countArguments(Counters &counters) {
  for (auto &known : memory.getRegions()) {
    uint64_t address = known.first;
    Region &region = known.second;
    if (region.launch != number)
      continue;
    // Each part of the memory belongs to the argument that points before it.
    uint64_t begin = 0;
    unsigned owner = ~0u;
    auto flush = [&](uint64_t end, unsigned next) {
      if (end > begin) {
        llvm::ArrayRef<uint8_t> part(region.state);
        part = part.slice(begin, end - begin);
        auto [read, readSectors] = countTouched(part, Read);
        auto [written, writtenSectors] = countTouched(part, Written);
        if (read || written) {
          ArgumentTraffic &to = traffic[owner];
          to.read.compulsoryBytes += read;
          to.read.firstTouchBytes += readSectors;
          to.written.compulsoryBytes += written;
          to.written.firstTouchBytes += writtenSectors;
          if (owner != ~0u && !region.name.empty())
            to.name = region.name;
        }
        begin = end;
      }
      owner = next;
    };
    for (auto [at, argument] : region.arguments)
      if (owner == ~0u || at - address > begin)
        flush(at - address, argument);
    flush(region.bytes, ~0u);
  }
  for (auto &[argument, part] : traffic) {
    if (part.name.empty())
      part.name = argument == ~0u ? "other memory"
                                  : "argument " + std::to_string(argument);
    counters.arguments.push_back(part);
  }
  counters.sharedRead = sharedRead;
  counters.sharedWritten = sharedWritten;
  for (auto [index, count] : mmaCounts)
    counters.mma[site(index).row->kind.substr(4)] += count;
}
