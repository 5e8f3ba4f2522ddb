//===- Clocks.h - What a thread knows to be over ----------------*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Vector clocks. Each thread counts its releases (barriers, fences, …); an
// access carries the count as its stamp. Another thread may touch the same
// bytes iff it knows of that count: through a barrier (the clocks of its
// block), through a synchronized warp, or from another block by an acquire.
// What copies in bulk counts as further agents of the block, behind its
// threads: an mbarrier by its phases, a thread's bulk groups by their number.
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_LIB_EMULATOR_CLOCKS_H
#define ATTN_LIB_EMULATOR_CLOCKS_H

#include "llvm/ADT/IntrusiveRefCntPtr.h"
#include <algorithm>
#include <cstdint>
#include <map>
#include <vector>

namespace mlir::attn::emulator {

/// Who touched some bytes, and when: the agent in its block (a thread, or what
/// copies), the block, the agent's clock. Zero for nobody.
class Stamp {
public:
  static constexpr unsigned maxAgents = 4096;

  Stamp() = default;
  Stamp(unsigned agent, uint64_t block, uint64_t clock, bool isAtomic,
        bool isBlockScope)
      : bits(uint64_t(agent) | block << 12 | (clock & 0x3ffffff) << 36 |
             uint64_t(isAtomic) << 62 | uint64_t(isBlockScope) << 63) {}

  explicit operator bool() const { return bits; }
  bool operator==(Stamp other) const { return bits == other.bits; }
  unsigned agent() const { return bits & (maxAgents - 1); }
  uint32_t block() const { return bits >> 12 & 0xffffff; }
  uint32_t clock() const { return bits >> 36 & 0x3ffffff; }
  bool isAtomic() const { return bits >> 62 & 1; }
  bool isBlockScope() const { return bits >> 63; }
  /// Agent and block.
  uint64_t who() const { return bits & 0xfffffffff; }
  uint64_t warp() const { return who() >> 5; }

private:
  uint64_t bits = 0;
};

/// The clock of each agent of one block: of all threads, and of what copies as
/// far as it is known.
struct BlockClocks : llvm::RefCountedBase<BlockClocks> {
  explicit BlockClocks(size_t threads) : clock(threads) {}
  uint32_t of(unsigned agent) const {
    return agent < clock.size() ? clock[agent] : 0;
  }
  void raise(unsigned agent, uint32_t to) {
    if (agent >= clock.size())
      clock.resize(agent + 1);
    clock[agent] = std::max(clock[agent], to);
  }
  std::vector<uint32_t> clock;
};
using BlockClocksRef = llvm::IntrusiveRefCntPtr<const BlockClocks>;

/// Where an asynchronous copy reads and writes.
enum ProxySpace { SharedSpace, GlobalSpace };

/// What is known of blocks, by their number.
struct GridClocks : llvm::RefCountedBase<GridClocks> {
  using Blocks = std::map<uint32_t, BlockClocksRef>;
  Blocks blocks;
  /// What was known at a fence.proxy.async, by space: a bulk copy sees no more.
  Blocks proxied[2];
};
using GridClocksRef = llvm::IntrusiveRefCntPtr<const GridClocks>;

/// The later of both, entry by entry; one of them where it is enough.
BlockClocksRef join(const BlockClocksRef &a, const BlockClocksRef &b);
GridClocksRef join(const GridClocksRef &a, const GridClocksRef &b);

} // namespace mlir::attn::emulator

#endif // ATTN_LIB_EMULATOR_CLOCKS_H
