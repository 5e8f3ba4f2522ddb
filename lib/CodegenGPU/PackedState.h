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

#include "TokenRows.h"

namespace mlir::attn {

/// Neighbouring steps or tiles that a lane holds neighbouring elements of:
/// 4 · `count` features of `count` steps of 16 (`count` 1 or 2), or 2 · `count`
/// columns of `count` tiles of 8 (`count` 1, 2 or 4).
struct Run {
  int64_t first; ///< feature or column
  int64_t count;
};

/// |x| as an integer (i32) in the order of numbers; 0 for infinities and NaN.
Value magnitude(CTABuilder &k, Value x);

/// 2^n that brings numbers of at most `largest`, a magnitude, below 2^15, and
/// 2^-n.
std::pair<Value, Value> powerOfTwo(CTABuilder &k, Value largest);

/// x as a word of two 16-bit numbers whose sum it is, to twice their precision.
Value packInTwo(CTABuilder &k, Value x, Type packed);

struct PackedState {
  PackedState(int64_t rank, int64_t features, int64_t values,
              bool withNormalizer);

  /// Shared memory in bytes.
  int64_t bytes() const;
  /// Allocates it.
  void allocate(CTABuilder &k);
  /// Fills it, by all threads; wait at a barrier before it is read. `r`, `d`
  /// and `e` are the dimensions of the views.
  void fill(CTABuilder &k, const GlobalView &state,
            const GlobalView &normalizer, unsigned r, unsigned d, unsigned e,
            Type packed);

  /// The left factor by step: φ of a lane's words of two rows (those of the row
  /// lane/4, then of the row lane/4 + 8), as many as `words()` each.
  SmallVector<Quad> arrange(ValueRange words) const;
  int64_t words() const { return 2 * steps; }
  /// This lane's first feature of a run.
  Value firstFeature(CTABuilder &k, const Run &run) const;
  /// This lane's first column of a run.
  Value firstColumn(CTABuilder &k, const Run &run) const;

  /// left · state of one term: by 8 columns of v.
  SmallVector<Sums> multiply(CTABuilder &k, ArrayRef<Quad> left,
                             int64_t term) const;
  /// left · normalizer of all terms: of term r on the lanes with member r, the
  /// sum of the two columns of a row.
  Sums multiplyNormalizer(CTABuilder &k, ArrayRef<Quad> left) const;

  const int64_t rank, features, values;
  SmallVector<Run> featureRuns, columnRuns;
  int64_t steps = 0;
  /// What undoes the scale of the state and of the normalizer; null for none.
  Value stateScale, normalizerScale;

private:
  Value rowOf(CTABuilder &k, Value feature) const;
  Value columnOf(CTABuilder &k, Value column) const;
  void forState(CTABuilder &k, const GlobalView &state, unsigned r, unsigned d,
                unsigned e, ValueRange inits,
                llvm::function_ref<SmallVector<Value>(
                    Value row, Value column, Value four, ValueRange carried)>
                    body,
                SmallVectorImpl<Value> &results) const;
  void chooseScales(CTABuilder &k, const GlobalView &state,
                    const GlobalView &normalizer, unsigned r, unsigned d,
                    unsigned e, Value &scaleState, Value &scaleNormalizer);

  const bool withNormalizer;
  TokenRows rows;
  Value memory, normalizerMemory, scratch;
  Type packed;
};

} // namespace mlir::attn

#endif // ATTN_LIB_CODEGENGPU_PACKEDSTATE_H
