//===- SeededDrawTest.cpp - Random numbers at compile time ----------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The numbers of a seed never change (literals below: SplitMix64's are those of
// its authors' program); rows are orthogonal in blocks and as long as normal
// rows are; subsets are subsets, each number as likely.
//
//===----------------------------------------------------------------------===//

#include "attn/Methods/SeededDraw.h"
#include "llvm/ADT/STLExtras.h"
#include "gtest/gtest.h"
#include <cmath>

using namespace llvm;
using namespace mlir::attn;

static double dot(ArrayRef<double> a, ArrayRef<double> b) {
  double sum = 0;
  for (size_t i = 0; i < a.size(); ++i)
    sum += a[i] * b[i];
  return sum;
}

TEST(SeededDrawTest, BitsAreSplitMix64) {
  SeededDraw draw(1234567);
  EXPECT_EQ(draw.drawBits(), 6457827717110365317u);
  EXPECT_EQ(draw.drawBits(), 3203168211198807973u);
  EXPECT_EQ(draw.drawBits(), 9817491932198370423u);
}

TEST(SeededDrawTest, NumbersBelowABoundAreAllDrawn) {
  SeededDraw draw(5);
  SmallVector<int> counts(7);
  for (int i = 0; i < 70000; ++i)
    ++counts[draw.drawBelow(7)];
  for (int count : counts)
    EXPECT_NEAR(count, 10000, 500);
  EXPECT_EQ(draw.drawBelow(1), 0u);
}

TEST(SeededDrawTest, NormalNumbersHaveTheMomentsOfNormalNumbers) {
  SeededDraw draw(7);
  const int count = 200000;
  double moments[5] = {};
  for (int i = 0; i < count; ++i) {
    double x = draw.drawNormal();
    for (int power = 1; power <= 4; ++power)
      moments[power] += std::pow(x, power) / count;
  }
  EXPECT_NEAR(moments[1], 0, 0.02);
  EXPECT_NEAR(moments[2], 1, 0.03);
  EXPECT_NEAR(moments[3], 0, 0.06);
  EXPECT_NEAR(moments[4], 3, 0.15);
}

TEST(SeededDrawTest, RowsAreOrthogonalInBlocks) {
  const int64_t rows = 40, columns = 16;
  SmallVector<double> all = drawOrthogonalRows(rows, columns, /*seed=*/0);
  ASSERT_EQ(all.size(), static_cast<size_t>(rows * columns));
  auto row = [&](int64_t index) {
    return ArrayRef(all).slice(index * columns, columns);
  };
  for (int64_t i = 0; i < rows; ++i)
    for (int64_t j = 0; j < i; ++j)
      if (i / columns == j / columns) {
        EXPECT_NEAR(dot(row(i), row(j)), 0, 1e-12) << i << ", " << j;
      }
  // Blocks are independent: rows of different ones are not orthogonal.
  EXPECT_GT(std::abs(dot(row(0), row(columns))), 1e-3);
}

TEST(SeededDrawTest, RowsAreAsLongAsNormalRows) {
  const int64_t rows = 4096, columns = 16;
  SmallVector<double> all = drawOrthogonalRows(rows, columns, /*seed=*/3);
  // ‖w‖² has mean D and variance 2 D.
  double mean = 0, square = 0, entry = 0;
  for (int64_t i = 0; i < rows; ++i) {
    ArrayRef<double> row = ArrayRef(all).slice(i * columns, columns);
    double length = dot(row, row);
    mean += length / rows;
    square += length * length / rows;
    entry += row[5] / rows;
  }
  EXPECT_NEAR(mean, columns, 0.5);
  EXPECT_NEAR(square - mean * mean, 2 * columns, 4);
  EXPECT_NEAR(entry, 0, 0.06);
}

TEST(SeededDrawTest, TheSameSeedIsTheSameProjection) {
  SmallVector<double> rows = drawOrthogonalRows(3, 2, /*seed=*/0);
  const double expected[] = {0.7972566760971099, -0.14241644198143827,
                             -0.267130829192751, -1.4954160769796159,
                             0.7437799303151583, 1.7132140991140068};
  for (auto [found, wanted] : llvm::zip_equal(rows, expected))
    EXPECT_EQ(found, wanted);
  EXPECT_NE(drawOrthogonalRows(3, 2, /*seed=*/1), rows);
  // More features begin with the same blocks.
  SmallVector<double> more = drawOrthogonalRows(4, 2, /*seed=*/0);
  EXPECT_EQ(ArrayRef(more).take_front(4), ArrayRef(rows).take_front(4));
}

TEST(SeededDrawTest, OneColumnAndNoRows) {
  EXPECT_EQ(drawOrthogonalRows(5, 1, /*seed=*/0).size(), 5u);
  EXPECT_TRUE(drawOrthogonalRows(0, 4, /*seed=*/0).empty());
  EXPECT_TRUE(drawOrthogonalRows(4, 0, /*seed=*/0).empty());
}

TEST(SeededDrawTest, SubsetsAreAscendingAndUnbiased) {
  SmallVector<int> counts(10);
  for (uint64_t seed = 0; seed < 10000; ++seed) {
    SmallVector<int64_t> chosen = drawSubset(3, 10, seed);
    ASSERT_EQ(chosen.size(), 3u);
    EXPECT_LT(chosen[0], chosen[1]);
    EXPECT_LT(chosen[1], chosen[2]);
    for (int64_t number : chosen)
      ++counts[number];
  }
  for (int count : counts)
    EXPECT_NEAR(count, 3000, 250);
  EXPECT_EQ(drawSubset(5, 77, /*seed=*/3),
            (SmallVector<int64_t>{7, 13, 36, 70, 76}));
  EXPECT_EQ(drawSubset(4, 4, /*seed=*/9), (SmallVector<int64_t>{0, 1, 2, 3}));
}
