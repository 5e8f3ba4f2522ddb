//===- Compare.h - How far two tensors are apart -------------- -*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The error of a row (the last dimension) is relative to the largest expected
// value in it; rows under 1e-20 of the largest of their head (the last two
// dimensions) are compared absolutely. NaN and infinities have to be where they
// are expected.
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_RUNTIME_COMPARE_H
#define ATTN_RUNTIME_COMPARE_H

#include "attn/Runtime/HostTensor.h"
#include <optional>

namespace mlir::attn {

struct Difference {
  /// The largest error of a row, relative to the row.
  double row = 0;
  /// rms(found - expected) / rms(expected).
  double rms = 0;
  /// The element that is furthest off in the worst row; none in an empty
  /// tensor.
  int64_t worst = -1;
  double found = 0, expected = 0;
  /// NaN, infinity or another integer where it is not expected.
  bool isOutOfKind = false;
};

/// Both of the same shape. Integers differ or not: row is 0 or infinite.
Difference measureDifference(const HostTensor &found,
                             const HostTensor &expected);

struct Tolerance {
  double row = 0;
  std::optional<double> rms;
};

/// What a correct implementation meets for results of this type (docs/Spec.md).
Tolerance toleranceOf(ElementType type);

bool isWithin(const Difference &difference, const Tolerance &tolerance);

/// "the worst row is [0, 3], off by 0.02 of its largest value (allowed 1e-05):
/// ..."
std::string describe(const Difference &difference, const Tolerance &tolerance,
                     const HostTensor &found);

} // namespace mlir::attn

#endif // ATTN_RUNTIME_COMPARE_H
