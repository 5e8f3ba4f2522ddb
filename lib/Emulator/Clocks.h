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
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_LIB_EMULATOR_CLOCKS_H
#define ATTN_LIB_EMULATOR_CLOCKS_H

#include "llvm/ADT/IntrusiveRefCntPtr.h"
#include <cstdint>
#include <map>
#include <vector>

namespace mlir::attn::emulator {

/// Who touched some bytes, and when: the thread in its block, the block, the
/// thread's clock. Zero for nobody.
class Stamp {
public:
  Stamp() = default;
  Stamp(unsigned thread, uint64_t block, uint64_t clock, bool isAtomic,
        bool isBlockScope)
      : bits(uint64_t(thread) | block << 10 | clock << 34 |
             uint64_t(isAtomic) << 62 | uint64_t(isBlockScope) << 63) {}

  explicit operator bool() const { return bits; }
  bool operator==(Stamp other) const { return bits == other.bits; }
  unsigned thread() const { return bits & 1023; }
  uint32_t block() const { return bits >> 10 & 0xffffff; }
  uint32_t clock() const { return bits >> 34 & 0xfffffff; }
  bool isAtomic() const { return bits >> 62 & 1; }
  bool isBlockScope() const { return bits >> 63; }
  /// Thread and block.
  uint64_t who() const { return bits & 0x3ffffffff; }
  uint64_t warp() const { return who() >> 5; }

private:
  uint64_t bits = 0;
};

/// The clock of each thread of one block.
struct BlockClocks : llvm::RefCountedBase<BlockClocks> {
  explicit BlockClocks(size_t threads) : clock(threads) {}
  std::vector<uint32_t> clock;
};
using BlockClocksRef = llvm::IntrusiveRefCntPtr<const BlockClocks>;

/// What is known of blocks, by their number.
struct GridClocks : llvm::RefCountedBase<GridClocks> {
  std::map<uint32_t, BlockClocksRef> blocks;
};
using GridClocksRef = llvm::IntrusiveRefCntPtr<const GridClocks>;

/// The later of both, entry by entry; one of them where it is enough.
BlockClocksRef join(const BlockClocksRef &a, const BlockClocksRef &b);
GridClocksRef join(const GridClocksRef &a, const GridClocksRef &b);

} // namespace mlir::attn::emulator

#endif // ATTN_LIB_EMULATOR_CLOCKS_H
