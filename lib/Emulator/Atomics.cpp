//===- Atomics.cpp - Atomics, fences and ordered accesses -----------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A release leaves what its thread knows at the address; an acquire there takes
// it up. A fence before a relaxed store, and one after a relaxed load, do the
// same. After each of them others have a turn, for it may be a loop that waits.
//
//===----------------------------------------------------------------------===//

#include "HalfFloat.h"
#include "Machine.h"
#include "llvm/ADT/bit.h"

using namespace mlir::attn::emulator;

//===----------------------------------------------------------------------===//
// Knowledge
//===----------------------------------------------------------------------===//

GridClocksRef Lane::snapshot() const {
  size_t numThreads = 0;
  for (const Warp &other : block().warps)
    numThreads += other.lanes.size();
  auto own = blockClocks ? llvm::makeIntrusiveRefCnt<BlockClocks>(*blockClocks)
                         : llvm::makeIntrusiveRefCnt<BlockClocks>(numThreads);
  unsigned first = thread / 32 * 32;
  for (unsigned i = 0, e = warp->lanes.size(); i < e; ++i)
    own->clock[first + i] = std::max(own->clock[first + i], warpClocks[i]);
  own->clock[thread] = clock;
  auto all = gridClocks ? llvm::makeIntrusiveRefCnt<GridClocks>(*gridClocks)
                        : llvm::makeIntrusiveRefCnt<GridClocks>();
  all->blocks[block().number] = own;
  return all;
}

void Lane::acquire(const GridClocksRef &clocks) {
  if (!clocks)
    return;
  auto own = clocks->blocks.find(block().number);
  if (own != clocks->blocks.end())
    blockClocks = join(blockClocks, own->second);
  gridClocks = join(gridClocks, clocks);
}

void Lane::learn(unsigned agent, uint32_t clock) {
  auto known = blockClocks
                   ? llvm::makeIntrusiveRefCnt<BlockClocks>(*blockClocks)
                   : llvm::makeIntrusiveRefCnt<BlockClocks>(0);
  known->raise(agent, clock);
  blockClocks = known;
}

/// Parameters of all kinds here.
enum { What, Type, Width, Count, Acquires, Releases, IsWeak, IsBlockScope };

static void afterLoad(Lane &lane, const Site &site, uint64_t address) {
  Launch &launch = *lane.launch;
  auto found = launch.released.find(address);
  if (found == launch.released.end())
    return;
  const Release &release = found->second;
  GridClocksRef own;
  if (auto of = release.toBlock.find(lane.block().number);
      of != release.toBlock.end())
    own = of->second;
  if (site.parameters[Acquires]) {
    lane.acquire(release.toAll);
    lane.acquire(own);
    return;
  }
  lane.observed = join(lane.observed, release.toAll);
  lane.observedInBlock = join(lane.observedInBlock, own);
}

/// `continues`: a read-modify-write adds to what was released here before.
static void beforeStore(Lane &lane, const Site &site, uint64_t address,
                        bool continues) {
  Launch &launch = *lane.launch;
  if (!launch.checks)
    return;
  GridClocksRef toAll = lane.fenced, toBlock = lane.fencedInBlock;
  if (site.parameters[Releases]) {
    toBlock = lane.snapshot();
    if (!site.parameters[IsBlockScope])
      toAll = toBlock;
    ++lane.clock;
  }
  if (!continues)
    launch.released.erase(address);
  if (!toBlock)
    return;
  Release &release = launch.released[address];
  release.toAll = join(release.toAll, toAll);
  GridClocksRef &own = release.toBlock[lane.block().number];
  own = join(own, toBlock);
}

/// One of the scope of a block publishes to that block, and sees what others
/// of it have published.
void Lane::fence(bool isBlockScope) {
  if (!launch->checks)
    return;
  acquire(observedInBlock);
  observedInBlock = nullptr;
  if (!isBlockScope) {
    acquire(observed);
    observed = nullptr;
  }
  fencedInBlock = snapshot();
  if (!isBlockScope)
    fenced = fencedInBlock;
  ++clock;
}

static void fence(Lane &lane, const Site &site, uint64_t *) {
  lane.fence(site.parameters[IsBlockScope]);
}

//===----------------------------------------------------------------------===//
// Loads and stores
//===----------------------------------------------------------------------===//

/// Operand: address. Results: the elements.
static void load(Lane &lane, const Site &site, uint64_t *slots) {
  Launch &launch = *lane.launch;
  uint32_t width = site.parameters[Width], count = site.parameters[Count];
  bool isAtomic = !site.parameters[IsWeak];
  const char *from = static_cast<const char *>(
      launch.access(lane, reinterpret_cast<void *>(slots[0]), width * count,
                    width * count, launch.indexOf(site), /*isWrite=*/false,
                    isAtomic, site.parameters[IsBlockScope]));
  uint64_t *results = site.results(slots);
  for (uint32_t i = 0; i < count; ++i) {
    results[i] = 0;
    std::memcpy(&results[i], from + i * width, width);
  }
  if (site.isNonCoherent)
    launch.readConstant(lane, reinterpret_cast<void *>(slots[0]), width * count,
                        launch.indexOf(site));
  if (!isAtomic)
    return;
  afterLoad(lane, site, slots[0]);
  launch.yield(lane);
}

/// Operands: address, the elements.
static void store(Lane &lane, const Site &site, uint64_t *slots) {
  Launch &launch = *lane.launch;
  uint32_t width = site.parameters[Width], count = site.parameters[Count];
  bool isAtomic = !site.parameters[IsWeak];
  char *to = static_cast<char *>(
      launch.access(lane, reinterpret_cast<void *>(slots[0]), width * count,
                    width * count, launch.indexOf(site), /*isWrite=*/true,
                    isAtomic, site.parameters[IsBlockScope]));
  if (isAtomic)
    beforeStore(lane, site, slots[0], /*continues=*/false);
  for (uint32_t i = 0; i < count; ++i)
    std::memcpy(to + i * width, &slots[1 + i], width);
  if (isAtomic)
    ++launch.progress;
}

//===----------------------------------------------------------------------===//
// Read, modify, write
//===----------------------------------------------------------------------===//

enum {
  Add,
  Subtract,
  Minimum,
  Maximum,
  And,
  Or,
  Xor,
  Exchange,
  Increment,
  Decrement,
  CompareAndSwap
};
enum { Signed, Unsigned, Bits, Float, Half, BFloat };

static double toReal(uint64_t bits, uint32_t type, uint32_t width) {
  if (type == Half)
    return halfToFloat(bits);
  if (type == BFloat)
    return bfloatToFloat(bits);
  return width == 8 ? llvm::bit_cast<double>(bits)
                    : llvm::bit_cast<float>(uint32_t(bits));
}

static uint64_t fromReal(double value, uint32_t type, uint32_t width) {
  if (type == Half)
    return floatToHalf(value);
  if (type == BFloat)
    return floatToBfloat(value);
  return width == 8 ? llvm::bit_cast<uint64_t>(value)
                    : llvm::bit_cast<uint32_t>(float(value));
}

static uint64_t combine(uint32_t operation, uint32_t type, uint32_t width,
                        uint64_t old, uint64_t value) {
  if (operation == Exchange)
    return value;
  if (type >= Float) {
    double a = toReal(old, type, width), b = toReal(value, type, width);
    double result = operation == Add
                        ? (width == 8 ? a + b : float(a) + float(b))
                    : operation == Minimum ? std::fmin(a, b)
                                           : std::fmax(a, b);
    return fromReal(result, type, width);
  }
  unsigned shift = 64 - 8 * width;
  int64_t signedOld = int64_t(old << shift) >> shift;
  int64_t signedValue = int64_t(value << shift) >> shift;
  old = old << shift >> shift;
  value = value << shift >> shift;
  switch (operation) {
  case Add:
    return old + value;
  case Subtract:
    return old - value;
  case Minimum:
    return type == Signed ? std::min(signedOld, signedValue)
                          : std::min(old, value);
  case Maximum:
    return type == Signed ? std::max(signedOld, signedValue)
                          : std::max(old, value);
  case And:
    return old & value;
  case Or:
    return old | value;
  case Xor:
    return old ^ value;
  case Increment:
    return old >= value ? 0 : old + 1;
  case Decrement:
    return old == 0 || old > value ? value : old - 1;
  }
  return old;
}

/// Operands: address and value, or address, expected and value. The result is
/// what was there; of a cmpxchg of LLVM also whether it was as expected.
static void modify(Lane &lane, const Site &site, uint64_t *slots) {
  Launch &launch = *lane.launch;
  uint32_t width = site.parameters[Width], count = site.parameters[Count];
  uint32_t operation = site.parameters[What];
  uint32_t elements = site.parameters[Type] >> 8;
  uint32_t type = site.parameters[Type] & 255;
  uint32_t bytes = width * elements;
  launch.inspect(lane, reinterpret_cast<void *>(slots[0]), bytes * count,
                 bytes * count, launch.indexOf(site), /*isWrite=*/false,
                 lane.stamp(/*isAtomic=*/true, site.parameters[IsBlockScope]));
  char *at = static_cast<char *>(
      launch.access(lane, reinterpret_cast<void *>(slots[0]), bytes * count,
                    bytes * count, launch.indexOf(site), /*isWrite=*/true,
                    /*isAtomic=*/true, site.parameters[IsBlockScope]));
  ++launch.atomicsDone;
  afterLoad(lane, site, slots[0]);
  beforeStore(lane, site, slots[0], /*continues=*/true);
  uint64_t *results = site.results(slots);
  bool isSwapped = false;
  for (uint32_t i = 0; i < count; ++i) {
    uint64_t whole = 0;
    for (uint32_t j = 0; j < elements; ++j) {
      char *element = at + i * bytes + j * width;
      uint64_t old = 0, value = 0;
      std::memcpy(&old, element, width);
      uint64_t operand = slots[operation == CompareAndSwap ? 2 : 1 + i];
      std::memcpy(&value, reinterpret_cast<char *>(&operand) + j * width,
                  width);
      whole |= old << (8 * width * j);
      uint64_t updated;
      if (operation == CompareAndSwap) {
        uint64_t expected = 0;
        std::memcpy(&expected, &slots[1], width);
        isSwapped = old == expected;
        updated = isSwapped ? value : old;
      } else {
        updated = combine(operation, type, width, old, value);
      }
      if (std::memcmp(element, &updated, width))
        ++launch.progress;
      std::memcpy(element, &updated, width);
    }
    results[i] = whole;
  }
  if (operation == CompareAndSwap)
    results[1] = isSwapped;
  launch.yield(lane);
}

static bool readOrder(llvm::StringRef word, Site &site) {
  site.parameters[Acquires] = word == "acquire" || word == "acq_rel";
  site.parameters[Releases] = word == "release" || word == "acq_rel";
  site.parameters[IsWeak] = word == "weak";
  return site.parameters[Acquires] || site.parameters[Releases] ||
         word == "weak" || word == "relaxed";
}

/// s32, f16x2
static bool readType(llvm::StringRef word, Site &site) {
  auto [element, count] = word.split('x');
  uint32_t elements = 1, bits = 0, type;
  if (!count.empty() && count.getAsInteger(10, elements))
    return false;
  if (element.consume_front("bf"))
    type = BFloat;
  else if (element.consume_front("f"))
    type = Float;
  else if (element.consume_front("s"))
    type = Signed;
  else if (element.consume_front("u"))
    type = Unsigned;
  else if (element.consume_front("b"))
    type = Bits;
  else
    return false;
  if (element.getAsInteger(10, bits) ||
      (bits != 16 && bits != 32 && bits != 64))
    return false;
  if (type == Float && bits == 16)
    type = Half;
  site.parameters[Type] = type | elements << 8;
  site.parameters[Width] = bits / 8;
  return true;
}

bool mlir::attn::emulator::resolveAtomic(Words words, Site &site) {
  llvm::StringRef name = words.front();
  if (name == "fence") {
    site.run = fence;
    site.parameters[IsBlockScope] = words.size() > 1 && words[1] == "cta";
    return true;
  }
  if ((name == "load" || name == "store") && words.size() == 5) {
    site.run = name == "load" ? load : store;
    site.parameters[IsBlockScope] = words[4] == "cta";
    site.isNonCoherent = name == "load" && words[3] == "nc";
    return !words[1].getAsInteger(10, site.parameters[Count]) &&
           !words[2].getAsInteger(10, site.parameters[Width]) &&
           readOrder(site.isNonCoherent ? "weak" : words[3], site);
  }
  if (name == "cas" && words.size() == 4) {
    site.run = modify;
    site.parameters[What] = CompareAndSwap;
    site.parameters[Count] = 1;
    site.parameters[IsBlockScope] = words[3] == "cta";
    return readType(words[1], site) && readOrder(words[2], site);
  }
  if (name != "atomic" || words.size() != 6)
    return false;
  static const std::pair<llvm::StringRef, unsigned> operations[] = {
      {"add", Add},      {"sub", Subtract},  {"min", Minimum},
      {"max", Maximum},  {"and", And},       {"or", Or},
      {"xor", Xor},      {"exch", Exchange}, {"inc", Increment},
      {"dec", Decrement}};
  for (auto [word, operation] : operations)
    if (words[1] == word) {
      site.run = modify;
      site.parameters[What] = operation;
      site.parameters[IsBlockScope] = words[4] == "cta";
      return readType(words[2], site) && readOrder(words[3], site) &&
             !words[5].getAsInteger(10, site.parameters[Count]);
    }
  return false;
}
