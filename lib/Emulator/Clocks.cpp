//===- Clocks.cpp - What a thread knows to be over ------------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Joins of clocks. Most threads share theirs, so pointers are compared first.
//
//===----------------------------------------------------------------------===//

#include "Clocks.h"
#include <algorithm>

using namespace mlir::attn::emulator;

BlockClocksRef mlir::attn::emulator::join(const BlockClocksRef &a,
                                          const BlockClocksRef &b) {
  if (!b || a == b)
    return a;
  if (!a)
    return b;
  auto joined = llvm::makeIntrusiveRefCnt<BlockClocks>(a->clock.size());
  for (size_t i = 0, e = a->clock.size(); i < e; ++i)
    joined->clock[i] = std::max(a->clock[i], b->clock[i]);
  return joined;
}

GridClocksRef mlir::attn::emulator::join(const GridClocksRef &a,
                                         const GridClocksRef &b) {
  if (!b || a == b)
    return a;
  if (!a)
    return b;
  auto joined = llvm::makeIntrusiveRefCnt<GridClocks>(*a);
  for (const auto &[block, clocks] : b->blocks) {
    BlockClocksRef &known = joined->blocks[block];
    known = join(known, clocks);
  }
  return joined;
}
