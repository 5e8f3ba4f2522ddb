//===- Schedules.h - A launch in several orders -----------------*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What the device's memory holds, to run a launch again and to compare.
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_LIB_EMULATOR_SCHEDULES_H
#define ATTN_LIB_EMULATOR_SCHEDULES_H

#include "KernelTable.h"
#include "Memory.h"
#include "attn/Emulator/Emulator.h"

namespace mlir::attn::emulator {

class MemoryImage {
public:
  explicit MemoryImage(Memory &memory);
  /// Writes it back.
  void restore() const;
  /// The first byte that memory has now of another value, as a person would
  /// name it; empty if there is none.
  std::string findOther(const KernelRow &kernel, void *const *arguments) const;

private:
  struct Part {
    Region *region;
    std::vector<char> bytes;
    std::vector<uint8_t> state;
  };
  std::vector<Part> parts;
};

} // namespace mlir::attn::emulator

#endif // ATTN_LIB_EMULATOR_SCHEDULES_H
