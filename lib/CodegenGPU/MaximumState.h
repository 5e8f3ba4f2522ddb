//===- MaximumState.h - States relative to a maximum ------------*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The state of exponential features in memory, the largest logits beside it,
// and how two parts of one meet. In kernels maxima are exponents of 2.
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_LIB_CODEGENGPU_MAXIMUMSTATE_H
#define ATTN_LIB_CODEGENGPU_MAXIMUMSTATE_H

#include "KeySegments.h"
#include "Logits.h"

namespace mlir::attn {

/// Numbers of a feature in a partial state: sums, normalizer, maximum, and what
/// fills a sector.
inline int64_t getPartialRow(int64_t values) { return values + 8; }

/// At bound leading dimensions; normalizer and maximum may be absent.
struct MaximumState {
  /// `parts` of the operation: the state, and what else there is of it.
  MaximumState(HostBuilder &host, MutableArrayRef<OpOperand> parts,
               KernelLaunch &launch, CTABuilder &k, ValueRange indices);

  /// −∞ where there is no key.
  Value loadMaximum(CTABuilder &k, Value feature) const;
  void storeMaximum(CTABuilder &k, Value feature, Value z, Value m) const;

  GlobalView state, normalizer, maximum;
  unsigned d, e;
};

/// Where two parts of a state meet: their factors.
struct Meeting {
  Meeting(CTABuilder &k, Value before, Value here);
  Value largest, ofBefore, ofHere;
};

/// The kernel that merges partial states [segments, leads, features, row] into
/// the state, or overwrites it.
void emitMaximumMerge(HostBuilder &host, LinearStateOp op,
                      const KeySegments &split, Value workspace,
                      bool overwrites);

} // namespace mlir::attn

#endif // ATTN_LIB_CODEGENGPU_MAXIMUMSTATE_H
