//===- Memory.cpp - Memory of the emulated device -------------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Allocations are aligned to 256 bytes, as a device's are: otherwise counts of
// sectors would vary from run to run. New memory holds NaN in every type.
//
//===----------------------------------------------------------------------===//

#include "Memory.h"
#include <cstdlib>
#include <cstring>

using namespace mlir::attn::emulator;

constexpr uint64_t alignment = 256;
/// On both sides; a stray access by a row or so is still said to be near.
constexpr uint64_t guard = 4096;

Memory::~Memory() {
  for (auto &[address, region] : regions)
    std::free(region.owned);
}

Region *Memory::allocate(uint64_t bytes, llvm::StringRef name) {
  uint64_t padded = (bytes + alignment - 1) / alignment * alignment;
  void *owned = std::aligned_alloc(alignment, padded + 2 * guard);
  if (!owned)
    return nullptr;
  std::memset(owned, 0xff, padded + 2 * guard);
  Region *region = adopt(static_cast<char *>(owned) + guard, bytes, name);
  region->owned = owned;
  return region;
}

Region *Memory::adopt(char *data, uint64_t bytes, llvm::StringRef name) {
  Region &region = regions[reinterpret_cast<uint64_t>(data)];
  region.data = data;
  region.bytes = bytes;
  region.name = name.str();
  region.state.assign(bytes, 0);
  return &region;
}

bool Memory::release(void *data) {
  auto found = regions.find(reinterpret_cast<uint64_t>(data));
  if (found == regions.end())
    return false;
  std::free(found->second.owned);
  regions.erase(found);
  return true;
}

Region *Memory::find(uint64_t address) {
  auto next = regions.upper_bound(address);
  if (next == regions.begin())
    return nullptr;
  Region &region = std::prev(next)->second;
  return address - std::prev(next)->first <= region.bytes ? &region : nullptr;
}

const Region *Memory::nearest(uint64_t address) const {
  auto next = regions.upper_bound(address);
  const Region *best = nullptr;
  uint64_t distance = guard;
  if (next != regions.end() && next->first - address <= distance) {
    best = &next->second;
    distance = next->first - address;
  }
  if (next != regions.begin()) {
    const Region &before = std::prev(next)->second;
    uint64_t end = std::prev(next)->first + before.bytes;
    if (address >= end && address - end <= distance)
      best = &before;
  }
  return best;
}
