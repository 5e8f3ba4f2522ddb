//===- Access.cpp - Loads and stores, watched -----------------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Before each access of compiled code: does it lie in some memory, is it
// aligned, has what is read been written, did another thread touch the bytes
// with nothing in between. An access that cannot be done goes elsewhere.
//
//===----------------------------------------------------------------------===//

#include "Machine.h"
#include "llvm/ADT/Twine.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir::attn::emulator;
using llvm::Twine;

/// Accesses without a switch, before others get a turn: whoever polls without
/// an atomic would never let go.
constexpr uint64_t maxAccesses = 1 << 20;
constexpr size_t maxLog = 2048;

Region *Launch::findRegion(uint64_t address, uint64_t bytes, uint32_t site) {
  Region *&hint = hints[site];
  if (hint && hint->contains(address, bytes))
    return hint;
  Region *region = memory.find(address);
  if (!region || !region->contains(address, bytes))
    return nullptr;
  if (region->launch != number)
    use(*region);
  return hint = region;
}

/// The first touch of a launch: what earlier ones did is over.
void Launch::use(Region &region) {
  region.launch = number;
  region.arguments.clear();
  region.shadow.reset(region.bytes);
  for (uint8_t &state : region.state)
    state &= Initialized;
  for (unsigned i = 0; i < kernel.isPointer.size(); ++i) {
    if (!kernel.isPointer[i])
      continue;
    uint64_t address;
    std::memcpy(&address, arguments[i], 8);
    if (address - reinterpret_cast<uint64_t>(region.data) <= region.bytes)
      region.arguments.push_back({address, i});
  }
  llvm::sort(region.arguments);
}

static std::string bytesText(uint64_t bytes) {
  return std::to_string(bytes) + (bytes == 1 ? " byte" : " bytes");
}

/// Whether a flag is set in all of the states.
static bool allSet(const uint8_t *state, uint64_t bytes, uint8_t flag) {
  uint64_t pattern = 0x0101010101010101 * flag, word;
  for (; bytes >= 8; bytes -= 8, state += 8) {
    std::memcpy(&word, state, 8);
    if ((word & pattern) != pattern)
      return false;
  }
  for (; bytes; --bytes, ++state)
    if (!(*state & flag))
      return false;
  return true;
}

/// Whether a flag is set in any of the states.
static bool anySet(const uint8_t *state, uint64_t bytes, uint8_t flags) {
  uint64_t pattern = 0x0101010101010101 * flags, word;
  for (; bytes >= 8; bytes -= 8, state += 8) {
    std::memcpy(&word, state, 8);
    if (word & pattern)
      return true;
  }
  for (; bytes; --bytes, ++state)
    if (*state & flags)
      return true;
  return false;
}

static void mark(uint8_t *state, uint64_t bytes, bool isWrite) {
  if (isWrite) {
    for (uint64_t i = 0; i < bytes; ++i)
      state[i] |= Initialized | Written;
    return;
  }
  // What this launch wrote comes from a cache, not from memory.
  for (uint64_t i = 0; i < bytes; ++i)
    state[i] |= (state[i] & Written) ? 0 : Read;
}

void *Launch::access(Lane &lane, void *pointer, uint64_t bytes,
                     uint64_t alignment, uint32_t siteIndex, bool isWrite,
                     bool isAtomic, bool isBlockScope) {
  settleRepeated(lane);
  if (++lane.accesses > maxAccesses)
    yield(lane);
  if (counts && lane.log.size() >= maxLog) {
    lane.warp->hasFullLog = true;
    wait(lane, LaneState::LogFull);
  }
  void *usable = inspect(lane, pointer, bytes, alignment, siteIndex, isWrite,
                         lane.stamp(isAtomic, isBlockScope));
  if (counts && usable == pointer && !isLocal(lane, pointer))
    lane.log.push_back({reinterpret_cast<uint64_t>(pointer), siteIndex,
                        uint16_t(bytes), isShared(lane, pointer), isWrite});
  return usable;
}

void *Launch::inspect(Lane &lane, void *pointer, uint64_t bytes,
                      uint64_t alignment, uint32_t siteIndex, bool isWrite,
                      Stamp stamp) {
  uint64_t address = reinterpret_cast<uint64_t>(pointer);
  uint8_t *state = nullptr;
  Shadow *shadow = nullptr;
  uint64_t offset = 0;
  Block &block = lane.block();
  auto verb = [&] {
    return std::string(isWrite ? "writes " : "reads ") + bytesText(bytes);
  };
  auto elsewhere = [&]() -> void * {
    return isWrite ? discarded.data() : poison.data();
  };

  if (uint64_t(address - reinterpret_cast<uint64_t>(block.shared)) <
      block.sharedBytes) {
    offset = address - reinterpret_cast<uint64_t>(block.shared);
    if (bytes > block.sharedBytes - offset ||
        anySet(&block.sharedState[offset], bytes, Outside)) {
      report(FindingKind::OutOfBounds, lane, siteIndex, offset,
             Twine(verb()) + " at " + describeAddress(lane, pointer) +
                 ", which is in no variable");
      return elsewhere();
    }
    state = &block.sharedState[offset];
    shadow = &block.sharedShadow;
  } else if (isLocal(lane, pointer)) {
    if (!checks)
      return pointer;
    for (LocalPiece &piece : llvm::reverse(lane.locals))
      if (address - piece.begin < piece.state.size() &&
          bytes <= piece.state.size() - (address - piece.begin)) {
        offset = address - piece.begin;
        state = piece.state.data() + offset;
        break;
      }
    if (!state) {
      report(FindingKind::OutOfBounds, lane, siteIndex, address,
             Twine(verb()) + " of local memory that is in no variable");
      return elsewhere();
    }
  } else {
    Region *region = findRegion(address, bytes, siteIndex);
    if (!region) {
      report(FindingKind::OutOfBounds, lane, siteIndex, address,
             Twine(verb()) + " at " + describeAddress(lane, pointer));
      return elsewhere();
    }
    offset = address - reinterpret_cast<uint64_t>(region->data);
    state = region->state.data() + offset;
    shadow = &region->shadow;
  }
  if (!checks && !counts) {
    // Copies out still know what was written.
    if (isWrite && !isShared(lane, pointer))
      std::memset(state, Initialized, bytes);
    return pointer;
  }

  if (checks && address & (alignment - 1))
    report(FindingKind::Misaligned, lane, siteIndex, address,
           Twine(verb()) + " at " + describeAddress(lane, pointer) +
               ", which is not aligned to " + Twine(alignment) + " bytes");
  bool isInFlight = checks && anySet(state, bytes, InFlight);
  if (isInFlight)
    report(FindingKind::AsyncBeforeWait, lane, siteIndex, offset,
           Twine(verb()) + " at " + describeAddress(lane, pointer) +
               ", where an asynchronous copy has not landed: " +
               describeFlight(lane, pointer));
  else if (checks && !isWrite && !allSet(state, bytes, Initialized))
    report(FindingKind::UninitializedRead, lane, siteIndex, offset,
           Twine(verb()) + " at " + describeAddress(lane, pointer) +
               ", which nobody has written");
  bool isSource = false;
  if (checks && isWrite && anySet(state, bytes, CopiedFrom)) {
    isSource = reportSource(lane, pointer, offset, bytes, siteIndex);
    for (uint64_t i = 0; !isSource && i < bytes; ++i)
      state[i] &= ~CopiedFrom;
  }
  if (checks && isWrite && anySet(state, bytes, Constant))
    reportConstant(*shadow, offset, bytes, lane, siteIndex, pointer);
  if (checks && shadow && !isInFlight && !isSource)
    recordRace(*shadow, lane,
               {pointer, offset, bytes, siteIndex, isWrite, stamp});
  mark(state, bytes, isWrite);
  if (isWrite && !stamp.isAtomic())
    ++progress;
  return pointer;
}

std::string Launch::describe(const Lane &lane,
                             const MemoryAccess &access) const {
  std::string text = access.isWrite ? "writes " : "reads ";
  if (!isBulk(access.stamp))
    return text + describeAddress(lane, access.address) + ", which ";
  return text + bytesText(access.bytes) + " at " +
         describeAddress(lane, access.address) + " in bulk, some of which ";
}

void Launch::reportRace(Lane &lane, const MemoryAccess &access, Stamp other,
                        uint32_t otherSite, bool otherWrites) {
  Stamp stamp = access.stamp;
  std::string why;
  if (isBulk(other))
    why = agents.at(other.block())[other.agent() - numThreads].isBarrier
              ? " with no wait for that mbarrier between"
              : " with no wait for its bulk group between";
  else if (other.block() != stamp.block())
    why = stamp.isAtomic() && other.isAtomic()
              ? "; atomics of the scope of a block do not reach another block"
              : "; blocks run in any order unless an acquire in one sees a "
                "release of the other";
  else if (other.warp() == stamp.warp())
    why = " with neither a barrier nor a synchronization of the warp between";
  else
    why = " with no barrier between";
  report(isShared(lane, access.address) ? FindingKind::SharedRace
                                        : FindingKind::GlobalRace,
         lane, access.site, access.offset,
         describe(lane, access) + describe(other, lane) +
             (otherWrites ? " wrote at " : " read at ") +
             site(otherSite).row->location + why,
         otherSite + 1);
}

void Launch::compareRepeated(Lane &lane) {
  RepeatedStore store = std::move(*lane.repeated);
  lane.repeated.reset();
  if (std::memcmp(store.access.address, store.written.data(),
                  store.written.size()))
    reportRace(lane, store.access, store.other, store.access.site,
               /*otherWrites=*/true);
}

void Launch::recordRace(Shadow &shadow, Lane &lane,
                        const MemoryAccess &access) {
  Stamp stamp = access.stamp;
  bool isBulkCopy = isBulk(stamp);
  auto conflicts = [&](Stamp other) {
    // Copies are not in order, not even with others of the same agent.
    if (!other || (other.who() == stamp.who() && !isBulkCopy))
      return false;
    if (stamp.isAtomic() && other.isAtomic() &&
        (stamp.block() == other.block() ||
         !(stamp.isBlockScope() || other.isBlockScope())))
      return false;
    return !lane.knows(other);
  };
  auto overtakes = [&](Stamp read) {
    return conflicts(read) && (isBulk(read) || !lane.knowsRead(read));
  };
  auto race = [&](Stamp other, uint32_t otherSite, bool otherWrites) {
    reportRace(lane, access, other, otherSite, otherWrites);
  };
  // Lanes may write to one place by one instruction: one of them does.
  auto repeats = [&](const Cell &cell) {
    return site(access.site).isStore && cell.writeSite == access.site &&
           cell.write.warp() == stamp.warp();
  };
  auto needsFence = [&](Stamp other) {
    ProxySpace space =
        isShared(lane, access.address) ? SharedSpace : GlobalSpace;
    return isBulkCopy && other && !isBulk(other) &&
           !lane.knowsProxied(other, space);
  };
  shadow.visit(access.offset, access.bytes, access.isWrite, [&](Cell &cell) {
    if (conflicts(cell.write)) {
      auto *bytes = static_cast<const char *>(access.address);
      if (!repeats(cell))
        race(cell.write, cell.writeSite, /*otherWrites=*/true);
      else if (!lane.repeated)
        lane.repeated = {access, cell.write, {bytes, bytes + access.bytes}};
    } else if (needsFence(cell.write)) {
      report(FindingKind::MissingProxyFence, lane, access.site, access.offset,
             describe(lane, access) + describe(cell.write, lane) +
                 " wrote at " + site(cell.writeSite).row->location +
                 " with no fence.proxy.async between",
             cell.writeSite + 1);
    }
    if (access.isWrite) {
      if (overtakes(cell.read))
        race(cell.read, cell.readSite, /*otherWrites=*/false);
      else if (overtakes(cell.readBeside))
        race(cell.readBeside, cell.besideSite, /*otherWrites=*/false);
      else if (overtakes(cell.readElsewhere))
        race(cell.readElsewhere, cell.elsewhereSite, /*otherWrites=*/false);
      else if (cell.earlier)
        for (auto [other, otherSite] : cell.earlier->reads)
          if (overtakes(other)) {
            race(other, otherSite, /*otherWrites=*/false);
            break;
          }
      cell = Cell();
      cell.write = stamp;
      cell.writeSite = access.site;
      return;
    }
    if (cell.read && cell.read.who() != stamp.who()) {
      if (cell.read.warp() == stamp.warp()) {
        cell.readBeside = cell.read;
        cell.besideSite = cell.readSite;
      } else {
        if (Stamp other = cell.readElsewhere;
            other && other.warp() != cell.read.warp() &&
            other.warp() != stamp.warp() && !lane.knows(other))
          cell.keepElsewhere();
        cell.readElsewhere = cell.read;
        cell.elsewhereSite = cell.readSite;
      }
    }
    cell.read = stamp;
    cell.readSite = access.site;
  });
}

void Launch::readConstant(Lane &lane, const void *pointer, uint64_t bytes,
                          uint32_t siteIndex) {
  uint64_t address = reinterpret_cast<uint64_t>(pointer);
  Region *region = isShared(lane, pointer) || isLocal(lane, pointer)
                       ? nullptr
                       : findRegion(address, bytes, siteIndex);
  if (!region || !checks)
    return;
  uint64_t offset = address - reinterpret_cast<uint64_t>(region->data);
  uint8_t *state = &region->state[offset];
  Stamp writer;
  uint32_t writeSite = 0;
  if (anySet(state, bytes, Written))
    region->shadow.visit(offset, bytes, /*isWrite=*/false, [&](Cell &cell) {
      if (!cell.write || writer)
        return;
      writer = cell.write;
      writeSite = cell.writeSite;
    });
  if (writer)
    report(FindingKind::NonCoherentRead, lane, siteIndex, offset,
           "reads " + bytesText(bytes) + " at " +
               describeAddress(lane, pointer) +
               " by ld.global.nc, which is for what a launch does not write, "
               "but " +
               describe(writer, lane) + " wrote there at " +
               site(writeSite).row->location,
           writeSite + 1);
  for (uint64_t i = 0; i < bytes; ++i)
    state[i] |= Constant;
}

void Launch::reportConstant(Shadow &shadow, uint64_t offset, uint64_t bytes,
                            Lane &lane, uint32_t siteIndex,
                            const void *pointer) {
  std::string reader = "it was read";
  uint32_t other = 0;
  shadow.visit(offset, bytes, /*isWrite=*/false, [&](Cell &cell) {
    for (auto [stamp, readSite] :
         {std::pair(cell.read, cell.readSite),
          std::pair(cell.readBeside, cell.besideSite),
          std::pair(cell.readElsewhere, cell.elsewhereSite)})
      if (stamp && site(readSite).isNonCoherent && !other) {
        reader = describe(stamp, lane) + " read it at " +
                 site(readSite).row->location;
        other = readSite + 1;
      }
  });
  report(FindingKind::NonCoherentRead, lane, siteIndex, offset,
         "writes " + bytesText(bytes) + " at " +
             describeAddress(lane, pointer) + ", but " + reader +
             " by ld.global.nc, which is for what a launch does not write",
         other);
}

uint8_t *Launch::stateOf(Lane &lane, const void *pointer, uint32_t siteIndex) {
  if (isShared(lane, pointer))
    return &lane.block().sharedState[static_cast<const char *>(pointer) -
                                     lane.block().shared];
  uint64_t address = reinterpret_cast<uint64_t>(pointer);
  Region *region = findRegion(address, 0, siteIndex);
  return &region->state[address - reinterpret_cast<uint64_t>(region->data)];
}

void Launch::addLocal(Lane &lane, char *address, uint64_t bytes) {
  std::memset(address, 0xff, bytes);
  uint64_t begin = reinterpret_cast<uint64_t>(address);
  // What lay here belonged to a function that has returned.
  llvm::erase_if(lane.locals, [&](const LocalPiece &piece) {
    return piece.begin < begin + bytes &&
           begin < piece.begin + piece.state.size();
  });
  lane.locals.push_back({begin, std::vector<uint8_t>(bytes)});
}

//===----------------------------------------------------------------------===//
// What compiled code calls
//===----------------------------------------------------------------------===//

extern "C" void *attn_emu_read(Lane *lane, void *address, uint32_t index) {
  const Site &site = lane->launch->site(index);
  void *usable = lane->launch->access(*lane, address, site.bytes,
                                      site.alignment, index, /*isWrite=*/false);
  if (site.isNonCoherent)
    lane->launch->readConstant(*lane, address, site.bytes, index);
  return usable;
}

extern "C" void *attn_emu_write(Lane *lane, void *address, uint32_t index) {
  const Site &site = lane->launch->site(index);
  return lane->launch->access(*lane, address, site.bytes, site.alignment, index,
                              /*isWrite=*/true);
}

extern "C" void attn_emu_local(Lane *lane, char *address, uint64_t bytes) {
  if (lane->launch->checks)
    lane->launch->addLocal(*lane, address, bytes);
}

extern "C" void attn_emu_loop(Lane *lane, uint32_t index) {
  lane->launch->round(*lane, index);
}

extern "C" void attn_emu_op(Lane *lane, uint32_t index, uint64_t *slots) {
  const Site &site = lane->launch->site(index);
  lane->launch->settleRepeated(*lane);
  lane->site = index;
  // The predicate is the last operand.
  if (site.isPredicated && !uint32_t(slots[site.operands - 1]))
    return;
  site.run(*lane, site, slots);
}
