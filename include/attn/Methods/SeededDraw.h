//===- SeededDraw.h - Random numbers at compile time ------------*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What random methods draw from a seed: the same numbers on every platform and
// in every build, so that a model compiled again is the same model. Only
// operations that IEEE 754 rounds correctly are used, in a fixed order.
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_METHODS_SEEDEDDRAW_H
#define ATTN_METHODS_SEEDEDDRAW_H

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/SmallVector.h"
#include <cstdint>
#include <optional>

namespace mlir::attn {

/// SplitMix64 (Steele, Lea and Flood, 2014): a counter and a mixing function.
class SeededDraw {
public:
  explicit SeededDraw(uint64_t seed) : state(seed) {}

  /// 64 random bits.
  uint64_t drawBits();
  /// Uniform below `bound`, which must not be 0.
  uint64_t drawBelow(uint64_t bound);
  /// Standard normal.
  double drawNormal();

private:
  uint64_t state;
  /// Normal numbers come in pairs.
  std::optional<double> second;
};

/// `rows` rows of `columns` standard normal numbers, row-major, made orthogonal
/// in blocks of `columns` rows without changing the distribution of a row: the
/// directions of a block are those of a random rotation, and each length is
/// that of `columns` further normal numbers.
llvm::SmallVector<double> drawOrthogonalRows(int64_t rows, int64_t columns,
                                             uint64_t seed);

/// `count` of the numbers below `total`, each subset as likely, ascending.
llvm::SmallVector<int64_t> drawSubset(int64_t count, int64_t total,
                                      uint64_t seed);

} // namespace mlir::attn

#endif // ATTN_METHODS_SEEDEDDRAW_H
