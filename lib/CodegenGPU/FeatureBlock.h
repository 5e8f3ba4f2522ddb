//===- FeatureBlock.h - A block of exponential features ---------*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What queries need of some features, in shared memory: what makes their
// logits, and the rows of the state.
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_LIB_CODEGENGPU_FEATUREBLOCK_H
#define ATTN_LIB_CODEGENGPU_FEATUREBLOCK_H

#include "FeatureRows.h"
#include "PackedState.h"

namespace mlir::attn {

/// The state that queries read, at bound leading dimensions.
struct FeatureSource {
  Projection projection; ///< or none
  GlobalView state;
  GlobalView normalizer, maximum; ///< or none
  unsigned r, d, e;
  /// Rows of the state are to be divided by the normalizer, which is not one of
  /// the result.
  bool divides = false;
};

struct FeatureBlock {
  /// `features` of `values` columns. `weighs`: rows of results are divided by
  /// sums of weights. Queries are of the type `element`, the state is packed as
  /// `packed`.
  FeatureBlock(int64_t features, int64_t values, bool weighs, bool isProjected,
               const FeatureOrder &components, Type element, Type packed);

  int64_t bytes() const;
  /// `count` blocks, of which this is the first.
  void allocate(CTABuilder &k, int64_t count = 1);
  /// The block `index` (i32), to be filled or as it was filled.
  FeatureBlock at(CTABuilder &k, Value index, bool isFilled) const;
  /// Fills it with features from `first` (i32) on, by all threads, which it
  /// lets wait for each other; wait at a barrier before it is read.
  void fill(CTABuilder &k, const LogitMap &map, const FeatureSource &source,
            Value first);

  FeatureRows rows;
  PackedState state;

private:
  const Type packed;
  /// From one block to the next.
  int64_t stride = 0;
};

} // namespace mlir::attn

#endif // ATTN_LIB_CODEGENGPU_FEATUREBLOCK_H
