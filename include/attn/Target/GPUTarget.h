//===- GPUTarget.h - What a kernel must know of a GPU -----------*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// One row per chip that kernels are made for: what its instruction set and its
// multiprocessors (SM) have, and one card of the kind as it is documented, for
// predictions. A row is compared with the driver's answers when a device opens.
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_TARGET_GPUTARGET_H
#define ATTN_TARGET_GPUTARGET_H

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"
#include <cstdint>
#include <string>

namespace mlir::attn {

/// A product of the kind, as its maker documents it.
struct ReferenceCard {
  llvm::StringRef name;
  unsigned multiprocessors;
  /// Under load: the clock that the documented tensor rate implies.
  unsigned clockMHz;
  /// Of the device's memory, in 10^9 bytes a second.
  unsigned memoryGBPerSecond;
  unsigned memoryGB;
  unsigned l2MB;
  /// f16 or bf16 products with f32 sums, dense: operations of one
  /// multiprocessor in one clock.
  unsigned tensorFlopsPerClock;
  /// How much of that mma.sync reaches, in percent; 0: nobody says.
  unsigned mmaSyncPercent;
  /// Multiply-adds of f32, of one multiprocessor in one clock.
  unsigned fp32PerClock;
  /// Reads from L2 by the whole device in one clock; 0: not documented.
  unsigned l2BytesPerClock;
  /// Where the figures are from.
  llvm::StringRef source;
};

struct GPUTarget {
  /// As options, attributes and ptxas spell it.
  llvm::StringRef chip;
  /// The least PTX version that has the chip: `+ptx80`, for LLVM.
  llvm::StringRef features;
  /// Compute capability, ten times: what the driver says of a device.
  unsigned capability;
  /// Shared memory that one CTA may ask for, and that a multiprocessor has for
  /// all of its CTAs (each of which costs 1 KB more), in bytes.
  unsigned sharedPerBlock, sharedPerMultiprocessor;
  /// 32-bit registers.
  unsigned registersPerMultiprocessor, registersPerThread;
  unsigned threadsPerMultiprocessor, blocksPerMultiprocessor;
  /// wgmma: products of four warps out of shared memory.
  bool hasWgmma;
  /// Bulk copies by the tensor memory accelerator, clusters, mbarrier's
  /// transaction counts.
  bool hasBulkCopy;
  ReferenceCard card;
};

/// All rows of the table.
llvm::ArrayRef<GPUTarget> getGPUTargets();

/// The row called `chip`, or null.
const GPUTarget *findGPUTarget(llvm::StringRef chip);

/// The last row that runs on a device of this compute capability (times ten):
/// its own where there is one, or the nearest below; null: the device is too
/// old. Rows with an `a` run on their own capability alone.
const GPUTarget *findGPUTargetFor(unsigned capability);

/// "sm_80, sm_89, sm_90a, sm_100", for messages.
std::string listGPUTargets();

} // namespace mlir::attn

#endif // ATTN_TARGET_GPUTARGET_H
