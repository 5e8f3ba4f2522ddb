//===- CompareTest.cpp - How far two tensors are apart --------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Relative to the row, absolute for tiny rows, and NaN where NaN is expected.
//
//===----------------------------------------------------------------------===//

#include "attn/Runtime/Compare.h"
#include "attn/Runtime/Literal.h"
#include "gtest/gtest.h"
#include <cmath>

using namespace mlir::attn;

static HostTensor tensor(llvm::StringRef text) {
  return llvm::cantFail(parseLiteral(text));
}

static std::string check(llvm::StringRef foundText,
                         llvm::StringRef wantedText) {
  HostTensor found = tensor(foundText), wanted = tensor(wantedText);
  Difference difference = measureDifference(found, wanted);
  Tolerance tolerance = toleranceOf(wanted.getType());
  if (isWithin(difference, tolerance))
    return "right";
  return describe(difference, tolerance, found);
}

TEST(Compare, Equal) {
  EXPECT_EQ(check("2x2xf32=1,2,3,4", "2x2xf32=1,2,3,4"), "right");
  EXPECT_EQ(check("0x4xf32", "0x4xf32"), "right");
  EXPECT_EQ(check("f32=2", "f32=2"), "right");
}

TEST(Compare, RelativeToTheRow) {
  EXPECT_EQ(
      check("2x2xf32=1000,2,0.001,0.00101", "2x2xf32=1000,2,0.001,0.001"),
      "the worst row is off by 0.01 of its largest value (allowed 1e-05): "
      "expected 0.001, found 0.00101 at [1, 1]");
  EXPECT_EQ(check("2xf32=1000,2.001", "2xf32=1000,2"), "right");
}

TEST(Compare, TinyRowsAreAbsolute) {
  EXPECT_EQ(check("2x2xf64=1,1,3e-25,0", "2x2xf64=1,1,1e-25,0"), "right");
  EXPECT_EQ(check("2x1xf32=1,1e-9", "2x1xf32=1,0"), "right");
  EXPECT_NE(check("2x1xf32=1,1e-4", "2x1xf32=1,0"), "right");
}

TEST(Compare, NanAndInfinity) {
  EXPECT_EQ(check("3xf32=nan,inf,-inf", "3xf32=nan,inf,-inf"), "right");
  EXPECT_EQ(check("2xf32=1,nan", "2xf32=1,2"), "expected 2, found nan at [1]");
  EXPECT_EQ(check("2xf32=1,2", "2xf32=1,nan"), "expected nan, found 2 at [1]");
  EXPECT_EQ(check("1xf32=inf", "1xf32=-inf"),
            "expected -inf, found inf at [0]");
}

TEST(Compare, IntegersAreExact) {
  EXPECT_EQ(check("2xi64=1,2", "2xi64=1,2"), "right");
  EXPECT_EQ(check("2xi64=1,3", "2xi64=1,2"), "expected 2, found 3 at [1]");
  EXPECT_EQ(check("2xi1=1,0", "2xi1=1,1"), "expected 1, found 0 at [1]");
}

TEST(Compare, SixteenBitsHaveAnRmsBound) {
  std::string wanted = "1x256xf16=1", found = "1x256xf16=1.01";
  EXPECT_EQ(check(found, wanted), "the rms error is 0.0098 (allowed 0.004)");
}
