//===- Memory.h - Memory of the emulated device -----------------*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Device addresses are addresses of this process; allocations lie between guard
// zones and carry their shadow.
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_LIB_EMULATOR_MEMORY_H
#define ATTN_LIB_EMULATOR_MEMORY_H

#include "Shadow.h"
#include "llvm/ADT/StringRef.h"
#include <map>
#include <string>

namespace mlir::attn::emulator {

/// A piece of global memory.
struct Region {
  char *data = nullptr;
  uint64_t bytes = 0;
  std::string name;
  std::vector<uint8_t> state;
  Shadow shadow;
  /// The launch that the shadow is of.
  uint64_t launch = 0;
  /// Arguments of that launch that point here, by address: (address, argument).
  std::vector<std::pair<uint64_t, unsigned>> arguments;
  /// What to free; null for memory of a module.
  void *owned = nullptr;

  bool contains(uint64_t address, uint64_t size) const {
    uint64_t begin = reinterpret_cast<uint64_t>(data);
    return address >= begin && size <= bytes && address - begin <= bytes - size;
  }
};

class Memory {
public:
  ~Memory();
  /// Null if the host has no such memory.
  Region *allocate(uint64_t bytes, llvm::StringRef name);
  /// Memory of a loaded module.
  Region *adopt(char *data, uint64_t bytes, llvm::StringRef name);
  bool release(void *data);
  /// The region in which `address` lies, or right behind which.
  Region *find(uint64_t address);
  /// The region next to an address that is in none, for messages.
  const Region *nearest(uint64_t address) const;
  std::map<uint64_t, Region> &getRegions() { return regions; }

private:
  /// By address.
  std::map<uint64_t, Region> regions;
};

} // namespace mlir::attn::emulator

#endif // ATTN_LIB_EMULATOR_MEMORY_H
