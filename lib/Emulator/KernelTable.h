//===- KernelTable.h - What an emulated object says of itself ---*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The pass writes this table into the object, as JSON in the string
// `attn_emu_table`; the device reads it when it loads the object.
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_LIB_EMULATOR_KERNELTABLE_H
#define ATTN_LIB_EMULATOR_KERNELTABLE_H

#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"
#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace mlir::attn::emulator {

/// Symbols of an object.
inline constexpr char tableSymbol[] = "attn_emu_table";
inline constexpr char blockCountsSymbol[] = "attn_emu_block_counts";
inline constexpr char entryPrefix[] = "attn_emu_entry_";

/// An operation that the emulator runs or watches. `kind` says which and how,
/// in words: "read", "shfl bfly", "mma m16n8k16 f16 f16 f32 f32".
struct SiteRow {
  std::string kind, operation, location;
  /// Of an access.
  uint64_t bytes = 0, alignment = 1;
  /// Results start after these slots.
  uint64_t operands = 0;
};

/// A part of a block's shared memory that something is in.
struct SharedPiece {
  uint64_t offset = 0, bytes = 0;
};

struct KernelRow {
  std::string name;
  std::vector<uint64_t> argumentBytes;
  std::vector<bool> isPointer;
  /// Shared memory as the kernel declares it, and as laid out here, with gaps
  /// between the pieces.
  uint64_t declaredShared = 0, spannedShared = 0;
  std::vector<SharedPiece> sharedPieces;
  /// The number of threads a block has to have, or at most has; 0 for any.
  uint64_t requiredThreads = 0, maxThreads = 0;
};

/// Memory of the module: constants and variables.
struct GlobalRow {
  std::string symbol;
  uint64_t bytes = 0;
};

struct KernelTable {
  std::vector<KernelRow> kernels;
  std::vector<SiteRow> sites;
  /// Operations of each basic block by class.
  std::vector<std::map<std::string, uint64_t>> blocks;
  std::vector<GlobalRow> globals;

  std::string serialize() const;
  static llvm::Expected<KernelTable> parse(llvm::StringRef text);
};

/// Where compiled code finds the special registers of its thread.
struct LaneRegisters {
  uint32_t tid[3], ntid[3], ctaid[3], nctaid[3];
  uint32_t laneId, warpId, warpCount, multiprocessor;
  char *shared, *dynamicShared;
  uint32_t dynamicSharedBytes, totalSharedBytes;
};

} // namespace mlir::attn::emulator

#endif // ATTN_LIB_EMULATOR_KERNELTABLE_H
