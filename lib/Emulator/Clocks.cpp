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
using namespace mlir::attn::emulator;

BlockClocksRef mlir::attn::emulator::join(const BlockClocksRef &a,
                                          const BlockClocksRef &b) {
  if (!b || a == b)
    return a;
  if (!a)
    return b;
  const BlockClocks &longer = a->clock.size() < b->clock.size() ? *b : *a;
  const BlockClocks &other = &longer == a.get() ? *b : *a;
  auto joined = llvm::makeIntrusiveRefCnt<BlockClocks>(longer);
  for (size_t i = 0, e = other.clock.size(); i < e; ++i)
    joined->clock[i] = std::max(joined->clock[i], other.clock[i]);
  return joined;
}

GridClocksRef mlir::attn::emulator::join(const GridClocksRef &a,
                                         const GridClocksRef &b) {
  if (!b || a == b)
    return a;
  if (!a)
    return b;
  auto joined = llvm::makeIntrusiveRefCnt<GridClocks>(*a);
  auto add = [](GridClocks::Blocks &to, const GridClocks::Blocks &from) {
    for (const auto &[block, clocks] : from) {
      BlockClocksRef &known = to[block];
      known = join(known, clocks);
    }
  };
  add(joined->blocks, b->blocks);
  for (int space : {SharedSpace, GlobalSpace})
    add(joined->proxied[space], b->proxied[space]);
  return joined;
}
