//===- CPUTarget.h - What a kernel must know of a CPU -----------*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// One row per instruction set, and the choice of a register tile from it.
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_TARGET_CPUTARGET_H
#define ATTN_TARGET_CPUTARGET_H

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"
#include <cstdint>

namespace mlir::attn {

/// An instruction set as code generation sees it.
struct CPUTarget {
  /// How options and attributes spell it.
  llvm::StringRef name;
  /// Width of a vector register.
  unsigned vectorBits;
  /// Number of vector registers.
  unsigned registers;
  /// Whether a fused multiply-add is an instruction: elsewhere it would be a
  /// call of the math library.
  bool hasFMA;
  /// Whether an instruction rounds a vector of f32 to bf16.
  bool hasBF16;
};

/// The part of a matrix product that stays in registers: `rows` broadcast
/// elements times `vectors` vectors of a row.
struct RegisterTile {
  unsigned rows;
  unsigned vectors;
};

/// All rows of the table.
llvm::ArrayRef<CPUTarget> getCPUTargets();

/// The row called `name`, or null.
const CPUTarget *findCPUTarget(llvm::StringRef name);

/// The row for the CPU this runs on.
const CPUTarget &getHostCPUTarget();

/// The register tile for a product whose rows have `vectors` vectors: the one
/// with the fewest loads per FMA that the registers hold.
RegisterTile chooseRegisterTile(const CPUTarget &target, int64_t vectors);

/// Rows of a product are padded to a multiple of this; every register tile's
/// row count divides it.
constexpr int64_t kRowGranule = 8;

} // namespace mlir::attn

#endif // ATTN_TARGET_CPUTARGET_H
