//===- Compare.cpp - How far two tensors are apart ------------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Computed in double, in one pass over heads and rows.
//
//===----------------------------------------------------------------------===//

#include "attn/Runtime/Compare.h"
#include "attn/Runtime/Literal.h"
#include <algorithm>
#include <cassert>
#include <cmath>
#include <limits>

using namespace mlir::attn;

static constexpr double tinyRow = 1e-20;
static constexpr double infinity = std::numeric_limits<double>::infinity();

/// True if an infinity, a NaN or an integer is not what was expected.
static bool isOutOfKind(double found, double expected, bool isExact) {
  if (std::isnan(expected))
    return !std::isnan(found);
  if (isExact || std::isinf(expected))
    return found != expected;
  return !std::isfinite(found);
}

Difference mlir::attn::measureDifference(const HostTensor &found,
                                         const HostTensor &expected) {
  assert(found.getShape() == expected.getShape() && "compare like with like");
  Difference difference;
  llvm::ArrayRef<int64_t> shape = expected.getShape();
  int64_t count = expected.getCount();
  if (count == 0)
    return difference;
  bool isExact = !isFloat(expected.getType());
  int64_t rowSize = shape.empty() ? 1 : shape.back();
  int64_t headSize =
      shape.size() < 2 ? rowSize : rowSize * shape[shape.size() - 2];

  double errorSquares = 0, squares = 0;
  for (int64_t head = 0; head < count; head += headSize) {
    double headLargest = 0;
    for (int64_t i = head; i < head + headSize; ++i) {
      double value = std::fabs(expected.get(i));
      if (std::isfinite(value))
        headLargest = std::max(headLargest, value);
    }
    for (int64_t row = head; row < head + headSize; row += rowSize) {
      double largest = 0, error = -1;
      int64_t worst = row;
      for (int64_t i = row; i < row + rowSize; ++i) {
        double want = expected.get(i), got = found.get(i);
        if (isOutOfKind(got, want, isExact)) {
          if (!difference.isOutOfKind)
            difference = {infinity, infinity, i, got, want, true};
          continue;
        }
        if (!std::isfinite(want))
          continue;
        largest = std::max(largest, std::fabs(want));
        double off = std::fabs(got - want);
        errorSquares += off * off;
        squares += want * want;
        if (off > error) {
          error = off;
          worst = i;
        }
      }
      if (difference.isOutOfKind || error < 0)
        continue;
      if (largest > tinyRow * headLargest)
        error /= largest;
      if (difference.worst < 0 || error > difference.row) {
        difference.row = error;
        difference.worst = worst;
        difference.found = found.get(worst);
        difference.expected = expected.get(worst);
      }
    }
  }
  if (!difference.isOutOfKind) {
    double error = std::sqrt(errorSquares / double(count));
    double size = std::sqrt(squares / double(count));
    difference.rms = size > 0 ? error / size : error;
  }
  return difference;
}

Tolerance mlir::attn::toleranceOf(ElementType type) {
  switch (type) {
  case ElementType::F64:
    return {1e-12, std::nullopt};
  case ElementType::F32:
    return {1e-5, std::nullopt};
  case ElementType::F16:
  case ElementType::BF16:
    return {1.2e-2, 4e-3};
  default:
    return {0, std::nullopt};
  }
}

bool mlir::attn::isWithin(const Difference &difference,
                          const Tolerance &tolerance) {
  return !difference.isOutOfKind && difference.row <= tolerance.row &&
         (!tolerance.rms || difference.rms <= *tolerance.rms);
}

std::string mlir::attn::describe(const Difference &difference,
                                 const Tolerance &tolerance,
                                 const HostTensor &found) {
  if (difference.worst < 0)
    return "empty";
  std::string at = formatPosition(difference.worst, found.getShape());
  char text[256];
  if (difference.isOutOfKind)
    snprintf(text, sizeof text, "expected %.7g, found %.7g at %s",
             difference.expected, difference.found, at.c_str());
  else if (isWithin(difference, tolerance))
    snprintf(text, sizeof text,
             "the worst row is off by %.2g of its largest value (allowed %.2g)",
             difference.row, tolerance.row);
  else if (difference.row > tolerance.row)
    snprintf(
        text, sizeof text,
        "the worst row is off by %.2g of its largest value (allowed %.2g): "
        "expected %.7g, found %.7g at %s",
        difference.row, tolerance.row, difference.expected, difference.found,
        at.c_str());
  else
    snprintf(text, sizeof text, "the rms error is %.2g (allowed %.2g)",
             difference.rms, *tolerance.rms);
  return text;
}
