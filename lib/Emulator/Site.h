//===- Site.h - An operation, ready to run ----------------------*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The kind of a site, resolved to a function and its parameters when the object
// is loaded; and so that the pass can tell what there is.
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_LIB_EMULATOR_SITE_H
#define ATTN_LIB_EMULATOR_SITE_H

#include "KernelTable.h"
#include "llvm/ADT/ArrayRef.h"

namespace mlir::attn::emulator {

/// Of a thread's stack on the host, what its variables may have.
inline constexpr uint64_t maxLocalBytes = 64 * 1024;

struct Lane;
struct MemoryBarrier;
struct Warp;
struct Site;

/// Runs for one lane. Operands are in `slots`, results go behind them.
using Handler = void (*)(Lane &lane, const Site &site, uint64_t *slots);
/// Runs for the lanes of a warp that are together.
using WarpHandler = void (*)(Warp &warp, const Site &site, uint32_t lanes);

struct Site {
  Handler run = nullptr;
  WarpHandler runWarp = nullptr;
  /// What the kind's words say; each kind has its own meaning.
  uint32_t parameters[8] = {0, 0, 0, 0, 0, 0, 0, 0};
  /// Slot of the mask of lanes, or all of them. Those need the whole warp.
  int maskSlot = -1;
  bool isPredicated = false;
  /// A barrier to which lanes of a warp may come one by one.
  bool mayDiverge = false;
  /// A load of what the launch does not write.
  bool isNonCoherent = false;
  /// A store of compiled code.
  bool isStore = false;
  uint32_t bytes = 0, alignment = 1, operands = 0;
  const SiteRow *row = nullptr;

  uint64_t *results(uint64_t *slots) const { return slots + operands; }
};

/// False if there is no such kind.
bool resolveKind(llvm::StringRef kind, Site &site);

using Words = llvm::ArrayRef<llvm::StringRef>;
// Each knows some kinds, by their words.
bool resolveWarpOperation(Words words, Site &site);
bool resolveMatrixOperation(Words words, Site &site);
bool resolveBarrier(Words words, Site &site);
bool resolveMemoryBarrier(Words words, Site &site);
bool resolveBulkCopy(Words words, Site &site);
bool resolveAsyncCopy(Words words, Site &site);
bool resolveAtomic(Words words, Site &site);
bool resolveScalar(Words words, Site &site);

/// Runs what only a lane that has ended was waited for.
void completeWithout(Warp &warp);

/// The mbarrier at an address, used by an operation; ends the launch if nobody
/// has initialized one there.
MemoryBarrier &useMemoryBarrier(Lane &lane, const Site &site, uint64_t address);
/// After what may have ended its phase.
void settle(Lane &lane, const Site &site, MemoryBarrier &barrier,
            uint64_t address);

/// Handler of an operation of a warp.
void arriveAtWarpOperation(Lane &lane, const Site &site, uint64_t *slots);

} // namespace mlir::attn::emulator

#endif // ATTN_LIB_EMULATOR_SITE_H
