//===- KeySegments.h - Splitting a sequence over CTAs -----------*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// How the keys of a head are split where there are few heads: a function of
// sizes alone, so that sums do not depend on the device.
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_LIB_CODEGENGPU_KEYSEGMENTS_H
#define ATTN_LIB_CODEGENGPU_KEYSEGMENTS_H

#include "KernelLaunch.h"

namespace mlir::attn {

struct KeySegments {
  /// Of `leads` streams of keys, in tiles of `tileTokens`.
  KeySegments(HostBuilder &host, Value leads, int64_t tileTokens);

  /// Memory for partial states of `numbers` f32 for each segment; null where
  /// there is only one, empty where that turns out.
  Value workspace(HostBuilder &host, Value numbers) const;
  /// In the kernel: stores the sums as the state, or as a partial one.
  void store(CTABuilder &k, Value segmentsInKernel,
             llvm::function_ref<void()> whole,
             llvm::function_ref<void()> partial) const;
  /// Whether there may be partial states.
  bool mayBeSplit() const;
  /// The blocks of what merges them, none where there is one segment. Not a
  /// branch on the host, around which memory would leave the device.
  Value blocksIfSplit(HostBuilder &host, Value blocks) const;

  /// Segments, and tokens in each but the last.
  Value segments, tokens;
};

} // namespace mlir::attn

#endif // ATTN_LIB_CODEGENGPU_KEYSEGMENTS_H
