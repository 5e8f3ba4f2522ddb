//===- Roofline.h - The least time that a kernel takes ----------*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What a launch asks of a card, against what the table of targets says that the
// card can do: each unit's time if it alone were busy, the longest of these,
// and how many CTAs a multiprocessor holds.
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_TARGET_ROOFLINE_H
#define ATTN_TARGET_ROOFLINE_H

#include "attn/Target/GPUTarget.h"
#include "llvm/ADT/SmallVector.h"

namespace mlir::attn {

/// One launch. Its blocks are taken to do the same.
struct LaunchDemand {
  uint64_t blocks = 0;
  unsigned threadsPerBlock = 0, sharedPerBlock = 0;
  /// Of a thread; 0: not known.
  unsigned registers = 0;
  /// Bytes from and to the device's memory, and between L2 and
  /// multiprocessors.
  double memoryBytes = 0, l2Bytes = 0;
  /// Accesses of 32 banks.
  double sharedWavefronts = 0;
  /// Operations of tensor cores: a multiply-add is two.
  double tensorFlops = 0;
  /// By threads: f32 arithmetic, and exponentials and other special functions.
  double fp32Operations = 0, specialOperations = 0;
  /// By warps, of any kind.
  double instructions = 0;
};

struct Residency {
  /// CTAs that a multiprocessor holds at a time.
  unsigned blocks = 0;
  /// What there is no more of for another: "registers", "shared memory",
  /// "threads" or "blocks".
  llvm::StringRef limiter;
  /// Of the threads that a multiprocessor can hold, those that are there when
  /// it is full.
  double occupancy = 0;
};

struct UnitTime {
  llvm::StringRef unit;
  double seconds;
};

struct LaunchPrediction {
  Residency residency;
  /// Blocks over those that the device holds at a time.
  double waves = 0;
  /// Each unit alone, the slowest first.
  llvm::SmallVector<UnitTime> units;
  /// The slowest unit's time and what a launch costs.
  double seconds = 0;
};

Residency findResidency(const GPUTarget &target, const LaunchDemand &demand);

/// A demand of no block fits no card and takes the launch's time alone.
LaunchPrediction predictLaunch(const GPUTarget &target,
                               const LaunchDemand &demand);

/// What a launch costs beside its kernel: 0.9 us from the end of one to the
/// begin of the next (NVIDIA, "Getting Started with CUDA Graphs").
inline constexpr double kLaunchSeconds = 0.9e-6;

} // namespace mlir::attn

#endif // ATTN_TARGET_ROOFLINE_H
