//===- WarpOperations.cpp - What the lanes of a warp do together ----------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Lanes meet at operations of one kind with the same mask, wherever in the
// program; at those of a whole warp at the same one (not at the same return
// address: compilers copy code). The last one to come computes for all.
//
//===----------------------------------------------------------------------===//

#include "Machine.h"
#include "llvm/ADT/StringSwitch.h"
#include "llvm/ADT/bit.h"

using namespace mlir::attn::emulator;

//===----------------------------------------------------------------------===//
// Meeting
//===----------------------------------------------------------------------===//

/// Runs a pending operation if all that still live have come; `self` runs on.
static bool completeIfAll(Warp &warp, size_t index, Lane *self) {
  PendingOperation pending = warp.pending[index];
  uint32_t needed = pending.members & warp.alive();
  if ((pending.arrived & needed) != needed)
    return false;
  Launch &launch = *warp.lanes.front().launch;
  const Site &site = launch.site(pending.site);
  warp.pending.erase(warp.pending.begin() + index);
  if (site.maskSlot == -1 && needed != ~0u) {
    Lane &lane = warp.lanes[llvm::countr_zero(pending.arrived)];
    launch.report(FindingKind::Divergence, lane, pending.site, 0,
                  llvm::Twine("runs ") + site.row->operation + " with " +
                      llvm::Twine(llvm::popcount(needed)) +
                      " lanes; it takes all 32 of a warp");
  }
  site.runWarp(warp, site, pending.arrived & warp.alive());
  ++launch.progress;
  uint32_t others = pending.arrived;
  if (self)
    others &= ~(1u << self->index);
  launch.makeReady(warp, others);
  // All are here: what each did since the last time belongs together.
  if (launch.counts && needed == warp.alive())
    launch.flushLogs(warp);
  return true;
}

void mlir::attn::emulator::arriveAtWarpOperation(Lane &lane, const Site &site,
                                                 uint64_t *slots) {
  Warp &warp = *lane.warp;
  Launch &launch = *lane.launch;
  uint32_t bit = 1u << lane.index;
  uint32_t index = launch.indexOf(site);
  uint32_t members = site.maskSlot >= 0 ? uint32_t(slots[site.maskSlot]) : ~0u;
  lane.slots = slots;
  if (!(members & bit)) {
    launch.report(FindingKind::InvalidOperand, lane, index, 0,
                  llvm::Twine("is not in the mask of lanes that it gives to ") +
                      site.row->operation);
    members |= bit;
  }
  // Wherever it stands in the program, but for what all lanes do as one.
  auto isSame = [&](uint32_t other) {
    const Site &met = launch.site(other);
    return other == index ||
           (site.maskSlot != -1 && met.operands == site.operands &&
            met.row->kind == site.row->kind);
  };
  size_t at = 0;
  while (at < warp.pending.size() && (warp.pending[at].members != members ||
                                      !isSame(warp.pending[at].site)))
    ++at;
  if (at == warp.pending.size())
    warp.pending.push_back({index, members, 0});
  warp.pending[at].arrived |= bit;
  if (!completeIfAll(warp, at, &lane))
    launch.wait(lane, LaneState::AtWarpOperation);
}

void mlir::attn::emulator::completeWithout(Warp &warp) {
  for (size_t i = warp.pending.size(); i-- > 0;)
    completeIfAll(warp, i, nullptr);
}

//===----------------------------------------------------------------------===//
// Shuffles, votes, reductions
//===----------------------------------------------------------------------===//

template <typename Visit>
static void forEach(uint32_t lanes, Visit visit) {
  for (; lanes; lanes &= lanes - 1)
    visit(unsigned(llvm::countr_zero(lanes)));
}

/// Who has a value of another lane goes on after what that has read: there is
/// the value's load among it. Memory is not ordered.
static void followSources(Warp &warp, uint32_t lanes,
                          const uint32_t (&sources)[32]) {
  std::array<uint32_t, 32> known[32];
  forEach(lanes, [&](unsigned i) {
    Lane &lane = warp.lanes[i];
    known[i] = lane.readClocks;
    known[i][i] = lane.clock++;
  });
  forEach(lanes, [&](unsigned i) {
    if (!(lanes >> sources[i] & 1))
      return;
    std::array<uint32_t, 32> &clocks = warp.lanes[i].readClocks;
    for (unsigned j = 0; j < 32; ++j)
      clocks[j] = std::max(clocks[j], known[sources[i]][j]);
  });
}

enum { ShuffleUp, ShuffleDown, ShuffleButterfly, ShuffleIndex };

/// Operands: mask, value, offset, mask and clamp.
static void shuffle(Warp &warp, const Site &site, uint32_t lanes) {
  uint32_t values[32], sources[32];
  bool valid[32];
  Launch &launch = *warp.lanes.front().launch;
  forEach(lanes, [&](unsigned i) {
    uint64_t *slots = warp.lanes[i].slots;
    uint32_t offset = uint32_t(slots[2]) & 31, packed = uint32_t(slots[3]);
    uint32_t clamp = packed & 31, segment = packed >> 8 & 31;
    uint32_t largest = (i & segment) | (clamp & ~segment);
    uint32_t smallest = i & segment;
    int source = i;
    switch (site.parameters[0]) {
    case ShuffleUp:
      source = int(i) - int(offset);
      valid[i] = source >= int(largest);
      break;
    case ShuffleDown:
      source = i + offset;
      valid[i] = source <= int(largest);
      break;
    case ShuffleButterfly:
      source = i ^ offset;
      valid[i] = source <= int(largest);
      break;
    default:
      source = smallest | (offset & ~segment);
      valid[i] = source <= int(largest);
    }
    sources[i] = valid[i] ? source : i;
    values[i] = slots[1];
  });
  forEach(lanes, [&](unsigned i) {
    if (!(lanes >> sources[i] & 1))
      launch.report(FindingKind::InvalidOperand, warp.lanes[i],
                    launch.indexOf(site), 0,
                    llvm::Twine("takes the value of lane ") +
                        llvm::Twine(sources[i]) + ", which does not take part");
    uint64_t *results = site.results(warp.lanes[i].slots);
    results[0] = (lanes >> sources[i] & 1) ? values[sources[i]] : 0xffffffff;
    if (site.parameters[1])
      results[1] = valid[i];
  });
  if (launch.checks)
    followSources(warp, lanes, sources);
}

enum { VoteAny, VoteAll, VoteUniform, VoteBallot };

/// Operands: mask, predicate.
static void vote(Warp &warp, const Site &site, uint32_t lanes) {
  uint32_t ballot = 0;
  forEach(lanes, [&](unsigned i) {
    ballot |= uint32_t(warp.lanes[i].slots[1] & 1) << i;
  });
  uint32_t result = ballot;
  if (site.parameters[0] == VoteAny)
    result = ballot != 0;
  if (site.parameters[0] == VoteAll)
    result = ballot == lanes;
  if (site.parameters[0] == VoteUniform)
    result = ballot == lanes || ballot == 0;
  forEach(lanes,
          [&](unsigned i) { site.results(warp.lanes[i].slots)[0] = result; });
}

/// Operands: mask, value. Of 32 or 64 bits.
static void match(Warp &warp, const Site &site, uint32_t lanes) {
  uint64_t bits = site.parameters[1] == 64 ? ~uint64_t(0) : 0xffffffff;
  uint32_t equal[32];
  bool isAll = true;
  forEach(lanes, [&](unsigned i) {
    equal[i] = 0;
    forEach(lanes, [&](unsigned j) {
      uint64_t difference =
          (warp.lanes[i].slots[1] ^ warp.lanes[j].slots[1]) & bits;
      equal[i] |= uint32_t(difference == 0) << j;
    });
    isAll &= equal[i] == lanes;
  });
  forEach(lanes, [&](unsigned i) {
    uint64_t *results = site.results(warp.lanes[i].slots);
    if (site.parameters[0]) {
      results[0] = isAll ? lanes : 0;
      results[1] = isAll;
    } else {
      results[0] = equal[i];
    }
  });
}

enum {
  ReduceAdd,
  ReduceAnd,
  ReduceOr,
  ReduceXor,
  ReduceMin,
  ReduceMax,
  ReduceUMin,
  ReduceUMax,
  ReduceFMin,
  ReduceFMax
};

/// Operands: value, mask.
static void reduce(Warp &warp, const Site &site, uint32_t lanes) {
  bool isFirst = true;
  uint32_t result = 0;
  auto asFloat = [](uint32_t bits) { return llvm::bit_cast<float>(bits); };
  forEach(lanes, [&](unsigned i) {
    uint32_t value = warp.lanes[i].slots[0];
    if (isFirst) {
      result = value;
      isFirst = false;
      return;
    }
    switch (site.parameters[0]) {
    case ReduceAdd:
      result += value;
      break;
    case ReduceAnd:
      result &= value;
      break;
    case ReduceOr:
      result |= value;
      break;
    case ReduceXor:
      result ^= value;
      break;
    case ReduceMin:
      result = std::min(int32_t(result), int32_t(value));
      break;
    case ReduceMax:
      result = std::max(int32_t(result), int32_t(value));
      break;
    case ReduceUMin:
      result = std::min(result, value);
      break;
    case ReduceUMax:
      result = std::max(result, value);
      break;
    case ReduceFMin:
      result =
          llvm::bit_cast<uint32_t>(std::fmin(asFloat(result), asFloat(value)));
      break;
    case ReduceFMax:
      result =
          llvm::bit_cast<uint32_t>(std::fmax(asFloat(result), asFloat(value)));
      break;
    }
  });
  forEach(lanes,
          [&](unsigned i) { site.results(warp.lanes[i].slots)[0] = result; });
}

static void elect(Warp &warp, const Site &site, uint32_t lanes) {
  unsigned leader = llvm::countr_zero(lanes);
  forEach(lanes, [&](unsigned i) {
    site.results(warp.lanes[i].slots)[0] = i == leader;
  });
}

/// Orders memory among the lanes; the other operations of a warp do not.
static void synchronizeWarp(Warp &warp, const Site &site, uint32_t lanes) {
  std::array<uint32_t, 32> clocks{};
  BlockClocksRef blockClocks;
  GridClocksRef gridClocks;
  forEach(lanes, [&](unsigned i) {
    Lane &lane = warp.lanes[i];
    for (unsigned j = 0; j < 32; ++j)
      clocks[j] = std::max(clocks[j], lane.warpClocks[j]);
    blockClocks = join(blockClocks, lane.blockClocks);
    gridClocks = join(gridClocks, lane.gridClocks);
  });
  forEach(lanes, [&](unsigned i) {
    clocks[i] = std::max(clocks[i], warp.lanes[i].clock);
  });
  forEach(lanes, [&](unsigned i) {
    Lane &lane = warp.lanes[i];
    lane.warpClocks = clocks;
    lane.blockClocks = blockClocks;
    lane.gridClocks = gridClocks;
    ++lane.clock;
  });
}

bool mlir::attn::emulator::resolveWarpOperation(Words words, Site &site) {
  llvm::StringRef name = words.front();
  site.run = arriveAtWarpOperation;
  site.maskSlot = 0;
  auto choose =
      [&](std::initializer_list<std::pair<llvm::StringRef, unsigned>> choices) {
        for (auto [word, value] : choices)
          if (words.size() > 1 && words[1] == word) {
            site.parameters[0] = value;
            return true;
          }
        return false;
      };
  if (name == "shfl" || name == "shfl.valid") {
    site.runWarp = shuffle;
    site.parameters[1] = name == "shfl.valid";
    return choose({{"up", ShuffleUp},
                   {"down", ShuffleDown},
                   {"bfly", ShuffleButterfly},
                   {"idx", ShuffleIndex}});
  }
  if (name == "vote") {
    site.runWarp = vote;
    return choose({{"any", VoteAny},
                   {"all", VoteAll},
                   {"uni", VoteUniform},
                   {"ballot", VoteBallot}});
  }
  if (name == "match" && words.size() == 3) {
    site.runWarp = match;
    site.parameters[1] = words[2] == "64" ? 64 : 32;
    return choose({{"any", 0}, {"all", 1}});
  }
  if (name == "redux") {
    site.runWarp = reduce;
    site.maskSlot = 1;
    return choose({{"add", ReduceAdd},
                   {"and", ReduceAnd},
                   {"or", ReduceOr},
                   {"xor", ReduceXor},
                   {"min", ReduceMin},
                   {"max", ReduceMax},
                   {"umin", ReduceUMin},
                   {"umax", ReduceUMax},
                   {"fmin", ReduceFMin},
                   {"fmax", ReduceFMax}});
  }
  if (name == "elect") {
    site.runWarp = elect;
    if (words.size() > 1)
      site.maskSlot = -2;
    return true;
  }
  if (name == "syncwarp") {
    site.runWarp = synchronizeWarp;
    return true;
  }
  return false;
}
