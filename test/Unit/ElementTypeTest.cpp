//===- ElementTypeTest.cpp - 16-bit conversions ---------------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Rounding to nearest even, at the edges of the formats.
//
//===----------------------------------------------------------------------===//

#include "attn/Runtime/ElementType.h"
#include "gtest/gtest.h"
#include <cmath>
#include <limits>

using namespace mlir::attn;

TEST(ElementType, EveryF16RoundTrips) {
  for (uint32_t bits = 0; bits < 0x10000; ++bits) {
    float value = fromF16(uint16_t(bits));
    if (std::isnan(value))
      EXPECT_TRUE(std::isnan(fromF16(toF16(value))));
    else
      EXPECT_EQ(toF16(value), bits);
  }
}

TEST(ElementType, EveryBF16RoundTrips) {
  for (uint32_t bits = 0; bits < 0x10000; ++bits) {
    float value = fromBF16(uint16_t(bits));
    if (std::isnan(value))
      EXPECT_TRUE(std::isnan(fromBF16(toBF16(value))));
    else
      EXPECT_EQ(toBF16(value), bits);
  }
}

TEST(ElementType, F16TiesGoToEven) {
  // Between two neighbours, for all pairs of finite positive numbers.
  for (uint16_t low = 0; low < 0x7bff; ++low) {
    double middle = (double(fromF16(low)) + double(fromF16(low + 1))) / 2;
    EXPECT_EQ(toF16(middle), low % 2 ? low + 1 : low);
    EXPECT_EQ(toF16(std::nextafter(middle, 0)), low);
    EXPECT_EQ(toF16(std::nextafter(middle, 1e9)), low + 1);
  }
}

TEST(ElementType, BF16TiesGoToEven) {
  for (uint32_t low = 0; low < 0x7f7f; low += 7) {
    float middle = std::ldexp(1.0f, -133); // Half of the smallest bf16.
    middle = low == 0
                 ? std::ldexp(1.0f, -134)
                 : (fromBF16(low) + (fromBF16(low + 1) - fromBF16(low)) / 2);
    EXPECT_EQ(toBF16(middle), low % 2 ? low + 1 : low);
    EXPECT_EQ(toBF16(std::nextafter(middle, 0.0f)), low);
    EXPECT_EQ(toBF16(std::nextafter(middle, INFINITY)), low + 1);
  }
}

TEST(ElementType, OverflowBecomesInfinity) {
  EXPECT_EQ(toF16(65504), 0x7bff);
  EXPECT_EQ(toF16(65519.99), 0x7bff);
  EXPECT_EQ(toF16(65520), 0x7c00);
  EXPECT_EQ(toF16(-1e30), 0xfc00);
  EXPECT_EQ(toF16(INFINITY), 0x7c00);
  EXPECT_EQ(toBF16(std::numeric_limits<float>::max()), 0x7f80);
  EXPECT_EQ(toBF16(-INFINITY), 0xff80);
}

TEST(ElementType, SignOfZeroStays) {
  EXPECT_EQ(toF16(-0.0), 0x8000);
  EXPECT_EQ(toBF16(-0.0f), 0x8000);
  EXPECT_TRUE(std::signbit(fromF16(0x8000)));
  EXPECT_EQ(toF16(-1e-30), 0x8000);
}

TEST(ElementType, Spellings) {
  for (llvm::StringRef name :
       {"i1", "i8", "i64", "ui8", "index", "f16", "bf16", "f32", "f64"})
    EXPECT_EQ(spelling(*parseElementType(name)), name);
  EXPECT_EQ(parseElementType("si32"), ElementType::I32);
  EXPECT_EQ(parseElementType("f8E4M3"), std::nullopt);
  EXPECT_EQ(parseNpyElementType("f4"), ElementType::F32);
  EXPECT_EQ(parseNpyElementType("i8"), ElementType::I64);
  EXPECT_EQ(parseNpyElementType("c8"), std::nullopt);
}

TEST(ElementType, IntegersOfOneWidth) {
  EXPECT_TRUE(isSameWidthInteger(ElementType::I64, ElementType::Index));
  EXPECT_TRUE(isSameWidthInteger(ElementType::UI8, ElementType::I8));
  EXPECT_FALSE(isSameWidthInteger(ElementType::I1, ElementType::I8));
  EXPECT_FALSE(isSameWidthInteger(ElementType::I32, ElementType::F32));
}
