//===- EmitRoles.h - Positions in the iteration space -----------*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The iteration space of one operation: (lead…, n, s, d, e). Unit dimensions
// that all operands have are leading dimensions, so that [1, H, N, D] stays as
// it is.
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_LIB_RAISE_EMITROLES_H
#define ATTN_LIB_RAISE_EMITROLES_H

#include "Emit.h"

namespace mlir::attn::raise {

struct Emitter::Roles {
  Roles(const Attention &attention, const Layout &layout, IndexSpace &space);

  unsigned positionOf(Atom digit) const { return positions.lookup(digit); }
  unsigned positionOf(Atom, Dim dim) const {
    return trailing.lookup(static_cast<int>(dim));
  }
  const Size &extentOf(unsigned position) const { return extents[position]; }
  unsigned numDims() const { return extents.size(); }

  unsigned numUnits = 0, numLead = 0;
  DenseMap<Atom, unsigned> positions;
  /// All digits of the trailing dimension that one belongs to.
  DenseMap<Atom, SmallVector<Atom, 1>> groupOf;
  DenseMap<int, unsigned> trailing;
  SmallVector<Size> extents;
};

} // namespace mlir::attn::raise

#endif // ATTN_LIB_RAISE_EMITROLES_H
