//===- FeatureOrder.h - The order of the depth of a product -----*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Which features a lane holds of a left factor, and so in which rows the right
// factor lies: neighbours, that queries go from global memory into registers in
// accesses of 16 bytes, or as a product leaves them.
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_LIB_CODEGENGPU_FEATUREORDER_H
#define ATTN_LIB_CODEGENGPU_FEATUREORDER_H

#include "CTABuilder.h"

namespace mlir::attn {

/// Neighbouring steps or tiles that a lane holds neighbouring elements of:
/// 4 · `count` features of `count` steps of 16 (`count` 1 or 2), or 2 · `count`
/// columns of `count` tiles of 8 (`count` 1, 2 or 4).
struct Run {
  int64_t first; ///< feature or column
  int64_t count;
};

struct FeatureOrder {
  /// Neighbours in a lane.
  explicit FeatureOrder(int64_t features);
  /// As columns of a product are its lanes'.
  static FeatureOrder ofProduct(int64_t features);

  /// The row of a feature in the right factor.
  Value rowOf(CTABuilder &k, Value feature) const;
  /// This lane's first feature of a run.
  Value firstFeature(CTABuilder &k, const Run &run) const;
  /// The first of the two neighbours in this lane's register `pair` (0 or 1) of
  /// a step.
  Value featureOf(CTABuilder &k, int64_t step, int64_t pair) const;
  /// The left factor by step: a lane's words of two rows (those of the row
  /// lane/4, then of the row lane/4 + 8), as many as `words()` each.
  SmallVector<Quad> arrange(ValueRange words) const;
  int64_t words() const { return 2 * steps; }
  /// Rows between those of features 4 · n and 4 · n + 2.
  int64_t pairDistance() const { return featureRuns.empty() ? 2 : 8; }

  int64_t features;
  SmallVector<Run> featureRuns; ///< none of a product
  int64_t steps = 0;

private:
  FeatureOrder() = default;
};

} // namespace mlir::attn

#endif // ATTN_LIB_CODEGENGPU_FEATUREORDER_H
