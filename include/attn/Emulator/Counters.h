//===- Counters.h - What a kernel asked of the machine ----------*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Counts of one or several launches. They depend on the kernel and its
// arguments, not on the host, nor on time.
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_EMULATOR_COUNTERS_H
#define ATTN_EMULATOR_COUNTERS_H

#include "llvm/Support/JSON.h"
#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace mlir::attn::emulator {

/// One direction of the traffic of global memory.
struct GlobalTraffic {
  /// Bytes that threads named.
  uint64_t threadBytes = 0;
  /// Instructions of warps, and the 32-byte sectors that these asked for.
  uint64_t requests = 0, sectors = 0;
  /// Sectors that the bytes would fill if there were no gaps.
  uint64_t fullSectors = 0;
  /// Bytes of distinct sectors: traffic of DRAM where caches lose nothing.
  uint64_t firstTouchBytes = 0;
  /// Distinct bytes: what any kernel that does the same has to move.
  uint64_t compulsoryBytes = 0;

  /// Bytes from the second-level cache.
  uint64_t requestedBytes() const { return sectors * 32; }
  GlobalTraffic &operator+=(const GlobalTraffic &other);
};

struct ArgumentTraffic {
  /// "argument 3", or the allocation's name.
  std::string name;
  GlobalTraffic read, written;
};

struct SharedTraffic {
  uint64_t requests = 0, wavefronts = 0;
  /// Wavefronts if no two lanes met in a bank.
  uint64_t idealWavefronts = 0;
  SharedTraffic &operator+=(const SharedTraffic &other);
};

struct Counters {
  /// Name of the kernel, or of several.
  std::string kernel;
  uint64_t launches = 0, blocks = 0, threads = 0;
  uint64_t sharedBytes = 0;
  std::vector<ArgumentTraffic> arguments;
  SharedTraffic sharedRead, sharedWritten;
  /// Per warp, by shape and types: "m16n8k16 f16 f16 f32".
  std::map<std::string, uint64_t> mma;
  /// Per thread.
  uint64_t exponentials = 0, atomics = 0;
  /// Barriers of a block, per block.
  uint64_t barriers = 0;
  /// Operations of the IR by class, per thread: "fma", "integer", …
  std::map<std::string, uint64_t> operations;

  GlobalTraffic read() const;
  GlobalTraffic written() const;
  /// Adds the counts of another launch.
  void add(const Counters &other);
  llvm::json::Value toJSON() const;
  /// A table for people.
  void print(llvm::raw_ostream &os) const;
};

} // namespace mlir::attn::emulator

#endif // ATTN_EMULATOR_COUNTERS_H
