//===- PackedState.h - A state as a factor of products ----------*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A state in shared memory as 16-bit numbers. Rows and columns lie in an order
// in which a lane's part of the left factor is neighbouring features, and its
// part of the result neighbouring columns of v: queries go from global memory
// into registers and results back in accesses of 16 bytes.
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_LIB_CODEGENGPU_PACKEDSTATE_H
#define ATTN_LIB_CODEGENGPU_PACKEDSTATE_H

#include "FeatureOrder.h"
#include "TokenRows.h"
#include <functional>

namespace mlir::attn {

/// |x| as an integer (i32) in the order of numbers; 0 for infinities and NaN.
Value magnitude(CTABuilder &k, Value x);

/// 2^n that brings numbers of at most `largest`, a magnitude, below 2^15, and
/// 2^-n.
std::pair<Value, Value> powerOfTwo(CTABuilder &k, Value largest);

/// x as a word of two 16-bit numbers whose sum it is, to twice their precision.
Value packInTwo(CTABuilder &k, Value x, Type packed);

struct PackedState : FeatureOrder {
  PackedState(int64_t rank, const FeatureOrder &order, int64_t values,
              bool withNormalizer);
  PackedState(int64_t rank, int64_t features, int64_t values,
              bool withNormalizer)
      : PackedState(rank, FeatureOrder(features), values, withNormalizer) {}

  /// Shared memory in bytes.
  int64_t bytes() const;
  /// Allocates it.
  void allocate(CTABuilder &k);
  /// Stands for the memory of another one like it, `bytes` (i32) on.
  void move(CTABuilder &k, Value bytes);
  /// Takes over what that one was filled with.
  void loadScale(CTABuilder &k, Type packed);
  /// Fills it, by all threads; wait at a barrier before it is read. `r`, `d`
  /// and `e` are the dimensions of the views. Without a normalizer all
  /// features have the weight 1.
  void fill(CTABuilder &k, const GlobalView &state,
            const GlobalView &normalizer, unsigned r, unsigned d, unsigned e,
            Type packed);

  /// This lane's first column of a run.
  Value firstColumn(CTABuilder &k, const Run &run) const;

  /// left · state of one term: by 8 columns of v. Of `count` times 8 columns
  /// from the tile `first` on, or of all.
  SmallVector<Sums> multiply(CTABuilder &k, ArrayRef<Quad> left, int64_t term,
                             int64_t first = 0, int64_t count = 0) const;
  /// left · normalizer of all terms: of term r on the lanes with member r, the
  /// sum of the two columns of a row.
  Sums multiplyNormalizer(CTABuilder &k, ArrayRef<Quad> left) const;

  const int64_t rank, values;
  SmallVector<Run> columnRuns;
  /// How many features there are (i32) where that is fewer; or null.
  Value live;
  /// What becomes of four neighbours of a row; or null.
  std::function<Value(Value feature, Value four)> transform;
  /// What undoes the scale of the state and of the normalizer; null for none.
  Value stateScale, normalizerScale;

private:
  /// True if there is such a feature; null if there always is.
  Value exists(CTABuilder &k, Value feature) const;
  Value columnOf(CTABuilder &k, Value column) const;
  /// Four neighbours of a row: where they go, and what they are.
  struct Four {
    Value row, column, numbers;
  };
  Four loadFour(CTABuilder &k, const GlobalView &state, unsigned r, unsigned d,
                unsigned e, Value item) const;
  void storeFour(CTABuilder &k, const Four &four, Value scale) const;
  using TakeFour =
      llvm::function_ref<SmallVector<Value>(const Four &four, ValueRange)>;
  SmallVector<Value> forState(CTABuilder &k, const GlobalView &state,
                              unsigned r, unsigned d, unsigned e,
                              ValueRange inits, TakeFour body) const;
  void fillState(CTABuilder &k, const GlobalView &state, unsigned r, unsigned d,
                 unsigned e);
  Value chooseNormalizerScale(CTABuilder &k, const GlobalView &normalizer,
                              unsigned r, unsigned d);

  const bool withNormalizer;
  TokenRows rows;
  Value memory, normalizerMemory, scratch;
  Type packed;
};

} // namespace mlir::attn

#endif // ATTN_LIB_CODEGENGPU_PACKEDSTATE_H
