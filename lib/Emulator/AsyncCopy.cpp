//===- AsyncCopy.cpp - Copies that land at their wait ---------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// cp.async. On a device a copy lands at some time between its start and its
// wait. Here the destination is marked as being in flight at the start, with
// NaN in it, and the data comes at the wait, the latest time there is; so the
// source is read at the start, which is the earliest, and at the wait.
//
//===----------------------------------------------------------------------===//

#include "Machine.h"
#include "llvm/ADT/StringExtras.h"

using namespace mlir::attn::emulator;
using llvm::Twine;

enum { Bytes, HasSource, KeepsGroups };

/// Operands: to, from, and of how many bytes the source has; the rest is zero.
static void startCopy(Lane &lane, const Site &site, uint64_t *slots) {
  Launch &launch = *lane.launch;
  uint32_t index = launch.indexOf(site), bytes = site.parameters[Bytes];
  char *to = reinterpret_cast<char *>(slots[0]);
  char *from = reinterpret_cast<char *>(slots[1]);
  uint32_t sourceBytes =
      site.parameters[HasSource] ? uint32_t(slots[2]) : bytes;
  if (sourceBytes > bytes) {
    launch.report(FindingKind::InvalidOperand, lane, index, 0,
                  "copies " + Twine(sourceBytes) +
                      " bytes by an asynchronous copy of " + Twine(bytes));
    sourceBytes = bytes;
  }
  const void *source = from;
  // An address that nothing is read from may be any.
  if (sourceBytes)
    source = launch.access(lane, from, sourceBytes, bytes, index,
                           /*isWrite=*/false);
  char *destination = static_cast<char *>(
      launch.access(lane, to, bytes, bytes, index, /*isWrite=*/true));
  if (destination != to)
    return;
  if (!launch.isShared(lane, to)) {
    launch.report(FindingKind::InvalidOperand, lane, index, 0,
                  "copies asynchronously to " +
                      launch.describeAddress(lane, to) +
                      ", which is not shared memory");
    return;
  }
  if (sourceBytes &&
      (launch.isShared(lane, from) || launch.isLocal(lane, from))) {
    launch.report(FindingKind::InvalidOperand, lane, index, 0,
                  "copies asynchronously from " +
                      launch.describeAddress(lane, from) +
                      ", which is not global memory");
    return;
  }
  if (launch.checks) {
    if (sourceBytes && source == from) {
      uint8_t *state = launch.stateOf(lane, source, index);
      for (uint32_t i = 0; i < sourceBytes; ++i)
        state[i] |= CopiedFrom;
    }
    Block &block = lane.block();
    std::memset(to, 0xff, bytes);
    uint8_t *state = &block.sharedState[to - block.shared];
    for (uint32_t i = 0; i < bytes; ++i)
      state[i] = (state[i] & ~Initialized) | InFlight;
  }
  lane.copies.push_back(
      {to, static_cast<const char *>(source), bytes, sourceBytes, index});
}

void Launch::readUntilNow(Lane &lane, const AsyncCopy &copy) {
  uint64_t address = reinterpret_cast<uint64_t>(copy.from);
  Region *region = copy.sourceBytes && !copy.isSpoilt
                       ? findRegion(address, copy.sourceBytes, copy.site)
                       : nullptr;
  if (region)
    recordRace(region->shadow, lane,
               {copy.from, address - reinterpret_cast<uint64_t>(region->data),
                copy.sourceBytes, copy.site, /*isWrite=*/false, lane.stamp()});
}

bool Launch::reportSource(Lane &lane, const void *pointer, uint64_t offset,
                          uint64_t bytes, uint32_t siteIndex) {
  const char *begin = static_cast<const char *>(pointer);
  bool isFound = false;
  for (auto &block : blocks)
    for (Warp &warp : block->warps)
      for (Lane &other : warp.lanes)
        for (AsyncCopy &copy : other.copies) {
          if (begin + bytes <= copy.from ||
              copy.from + copy.sourceBytes <= begin)
            continue;
          isFound = copy.isSpoilt = true;
          report(FindingKind::AsyncBeforeWait, lane, siteIndex, offset,
                 "writes " + Twine(bytes) + " bytes at " +
                     describeAddress(lane, pointer) +
                     ", which an asynchronous copy of " +
                     describe(other.stamp(), lane) + " at " +
                     site(copy.site).row->location +
                     " may still read: its thread has not waited for it",
                 copy.site + 1);
        }
  return isFound;
}

static void land(Lane &lane, const AsyncCopy &copy) {
  Launch &launch = *lane.launch;
  std::memcpy(copy.to, copy.from, copy.sourceBytes);
  std::memset(copy.to + copy.sourceBytes, 0, copy.bytes - copy.sourceBytes);
  if (!launch.checks)
    return;
  launch.readUntilNow(lane, copy);
  Block &block = lane.block();
  uint64_t offset = copy.to - block.shared;
  for (uint32_t i = 0; i < copy.bytes; ++i) {
    uint8_t &state = block.sharedState[offset + i];
    state = (state & ~InFlight) | Initialized | Written;
  }
  launch.recordRace(block.sharedShadow, lane,
                    {copy.to, offset, copy.bytes, copy.site,
                     /*isWrite=*/true, lane.stamp()});
  ++launch.progress;
}

static void commitGroup(Lane &lane, const Site &, uint64_t *) {
  lane.groups.push_back(lane.copies.size());
}

/// All groups but the latest few; or all copies.
static void waitForGroups(Lane &lane, const Site &site, uint64_t *) {
  size_t numLanding = lane.copies.size(), numGroups = lane.groups.size();
  size_t kept = site.parameters[KeepsGroups];
  if (kept != ~0u) {
    size_t numDone = numGroups > kept ? numGroups - kept : 0;
    numLanding = numDone ? lane.groups[numDone - 1] : 0;
    lane.groups.erase(lane.groups.begin(), lane.groups.begin() + numDone);
    for (size_t &end : lane.groups)
      end -= numLanding;
  } else {
    lane.groups.clear();
  }
  for (size_t i = 0; i < numLanding; ++i)
    land(lane, lane.copies[i]);
  lane.copies.erase(lane.copies.begin(), lane.copies.begin() + numLanding);
}

bool mlir::attn::emulator::resolveAsyncCopy(Words words, Site &site) {
  llvm::StringRef name = words.front();
  if (name == "cp.async.commit") {
    site.run = commitGroup;
    return true;
  }
  if (name == "cp.async.waitall") {
    site.run = waitForGroups;
    site.parameters[KeepsGroups] = ~0u;
    return true;
  }
  if (name == "cp.async.wait" && words.size() == 2) {
    site.run = waitForGroups;
    return !words[1].getAsInteger(10, site.parameters[KeepsGroups]);
  }
  if (name != "cp.async" || words.size() < 3 ||
      words[1].getAsInteger(10, site.parameters[Bytes]))
    return false;
  uint32_t bytes = site.parameters[Bytes];
  site.run = startCopy;
  site.parameters[HasSource] = words.back() == "source";
  return words[2] == "cg" ? bytes == 16
                          : bytes == 4 || bytes == 8 || bytes == 16;
}
