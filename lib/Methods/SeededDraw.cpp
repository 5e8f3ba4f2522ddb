//===- SeededDraw.cpp - Random numbers at compile time --------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Integers by SplitMix64, normal numbers by Marsaglia's polar method with a
// logarithm of our own (the C library's may differ in the last place),
// rotations by Gram-Schmidt; python/reference/seeded_draw.py draws the same.
//
//===----------------------------------------------------------------------===//

#include "attn/Methods/SeededDraw.h"
#include "llvm/ADT/STLExtras.h"
#include <cmath>

// Contracted to fused multiply-adds, the numbers would depend on the target.
#if defined(__clang__)
#pragma STDC FP_CONTRACT OFF
#elif defined(__GNUC__)
#pragma GCC optimize("fp-contract=off")
#endif

using namespace mlir;
using namespace mlir::attn;

uint64_t SeededDraw::drawBits() {
  uint64_t z = state += 0x9e3779b97f4a7c15;
  z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9;
  z = (z ^ (z >> 27)) * 0x94d049bb133111eb;
  return z ^ (z >> 31);
}

uint64_t SeededDraw::drawBelow(uint64_t bound) {
  // The last multiples of `bound` below 2⁶⁴ end at `end`: what is past it would
  // make small numbers likelier.
  uint64_t end = -(-bound % bound);
  uint64_t bits;
  do
    bits = drawBits();
  while (end != 0 && bits >= end);
  return bits % bound;
}

/// The natural logarithm of a normal number in (0, 1).
static double logarithm(double x) {
  int exponent;
  double mantissa = std::frexp(x, &exponent);
  // ln x = 2 artanh((x − 1)/(x + 1)), with x in [½, 1) terms fall by 9 or more.
  double t = (mantissa - 1) / (mantissa + 1);
  double square = t * t, sum = 0;
  for (int power = 35; power >= 1; power -= 2)
    sum = sum * square + 1.0 / power;
  return 2 * t * sum + exponent * 0.69314718055994530942;
}

double SeededDraw::drawNormal() {
  if (second) {
    double value = *second;
    second.reset();
    return value;
  }
  // A point of the unit disc, not its centre.
  double x, y, square;
  do {
    auto uniform = [&] {
      return static_cast<double>(drawBits() >> 11) * 0x1p-52 - 1;
    };
    x = uniform();
    y = uniform();
    square = x * x + y * y;
  } while (square >= 1 || square == 0);
  double factor = std::sqrt(-2 * logarithm(square) / square);
  second = y * factor;
  return x * factor;
}

static double dot(ArrayRef<double> a, ArrayRef<double> b) {
  double sum = 0;
  for (auto [x, y] : llvm::zip_equal(a, b))
    sum = sum + x * y;
  return sum;
}

/// Makes `row` orthogonal to the unit rows `before` and of length 1; false if
/// it lies in their span as far as can be told.
static bool orthonormalize(MutableArrayRef<double> row,
                           ArrayRef<double> before) {
  double drawn = std::sqrt(dot(row, row));
  // Twice is enough (Parlett and Kahan).
  for (int pass = 0; pass < 2; ++pass)
    for (size_t start = 0; start < before.size(); start += row.size()) {
      ArrayRef<double> other = before.slice(start, row.size());
      double along = dot(row, other);
      for (auto [x, y] : llvm::zip_equal(row, other))
        x = x - along * y;
    }
  double length = std::sqrt(dot(row, row));
  if (!(length > 1e-6 * drawn))
    return false;
  for (double &x : row)
    x = x / length;
  return true;
}

SmallVector<double> attn::drawOrthogonalRows(int64_t rows, int64_t columns,
                                             uint64_t seed) {
  SeededDraw draw(seed);
  SmallVector<double> all(rows * columns);
  SmallVector<double> other(columns);
  MutableArrayRef<double> rest(all);
  while (!rest.empty()) {
    size_t block = std::min<size_t>(rest.size(), columns * columns);
    MutableArrayRef<double> rotation = rest.take_front(block);
    rest = rest.drop_front(block);
    for (size_t start = 0; start < block; start += columns) {
      MutableArrayRef<double> row = rotation.slice(start, columns);
      do
        for (double &x : row)
          x = draw.drawNormal();
      while (!orthonormalize(row, rotation.take_front(start)));
    }
    for (size_t start = 0; start < block; start += columns) {
      for (double &x : other)
        x = draw.drawNormal();
      double length = std::sqrt(dot(other, other));
      for (double &x : rotation.slice(start, columns))
        x = x * length;
    }
  }
  return all;
}

SmallVector<int64_t> attn::drawSubset(int64_t count, int64_t total,
                                      uint64_t seed) {
  // Selection sampling (Knuth, algorithm S).
  SeededDraw draw(seed);
  SmallVector<int64_t> chosen;
  for (int64_t i = 0; i < total && count > 0; ++i)
    if (draw.drawBelow(total - i) < static_cast<uint64_t>(count)) {
      chosen.push_back(i);
      --count;
    }
  return chosen;
}
