//===- LiteralTest.cpp - Tensors as text ----------------------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What is read, what is refused with which message, and how tensors are
// printed.
//
//===----------------------------------------------------------------------===//

#include "attn/Runtime/Literal.h"
#include "gtest/gtest.h"
#include <cmath>

using namespace mlir::attn;

static std::string roundTrip(llvm::StringRef text, int64_t limit = 1000) {
  llvm::Expected<HostTensor> tensor = parseLiteral(text);
  if (!tensor)
    return "error: " + llvm::toString(tensor.takeError());
  return formatLiteral(*tensor, limit);
}

TEST(Literal, Values) {
  EXPECT_EQ(roundTrip("2x3xf32=1,2,3,4,5,6"), "2x3xf32=[1 2 3][4 5 6]");
  EXPECT_EQ(roundTrip("2x3xf32=[1 2 3][4 5 6]"), "2x3xf32=[1 2 3][4 5 6]");
  EXPECT_EQ(roundTrip("2x1x2xf64=1e3,-2.5,.25,1e-300"),
            "2x1x2xf64=[[1000 -2.5]][[0.25 1e-300]]");
  EXPECT_EQ(roundTrip("3xi64=-9223372036854775808 0 7"),
            "3xi64=-9223372036854775808 0 7");
  EXPECT_EQ(roundTrip("ui64=18446744073709551615"),
            "ui64=18446744073709551615");
  EXPECT_EQ(roundTrip("2xi8=-1,255"), "2xi8=-1 -1");
  EXPECT_EQ(roundTrip("4xi1=true,false,1,0"), "4xi1=1 0 1 0");
  EXPECT_EQ(roundTrip("f32=3"), "f32=3");
}

TEST(Literal, NanAndInfinity) {
  EXPECT_EQ(roundTrip("4xf32=nan,-nan,inf,-inf"), "4xf32=nan nan inf -inf");
  EXPECT_EQ(roundTrip("3xf16=NaN,Inf,-INF"), "3xf16=nan inf -inf");
}

TEST(Literal, Splat) {
  EXPECT_EQ(roundTrip("2x2xbf16=0.5"), "2x2xbf16=[0.5 0.5][0.5 0.5]");
  EXPECT_EQ(roundTrip("7xi8=5"), "7xi8=5 5 5 5 5 5 5");
  EXPECT_EQ(roundTrip("0xf32=1"), "0xf32=");
  EXPECT_EQ(roundTrip("0x4xf32="), "0x4xf32=");
  EXPECT_EQ(roundTrip("2xi32"), "2xi32=0 0");
}

TEST(Literal, ShortestDigits) {
  EXPECT_EQ(roundTrip("f32=0.1"), "f32=0.1");
  EXPECT_EQ(roundTrip("f64=0.1"), "f64=0.1");
  EXPECT_EQ(roundTrip("f16=0.1"), "f16=0.1");
  EXPECT_EQ(roundTrip("f32=16777217"), "f32=16777216");
  EXPECT_EQ(roundTrip("3xf32=10,-0.0,1e-5"), "3xf32=10 -0 1e-05");
  EXPECT_EQ(roundTrip("2xf64=1e15,123456.789"), "2xf64=1e+15 123456.789");
}

TEST(Literal, Elided) {
  EXPECT_EQ(roundTrip("2x3xf32=1,2,3,4,5,6", 4),
            "2x3xf32=[1 2 3][4 ... (6 elements)");
}

TEST(Literal, RandomIsReproducible) {
  EXPECT_EQ(roundTrip("64xf32=random:3"), roundTrip("64xf32=random:3"));
  EXPECT_NE(roundTrip("64xf32=random:3"), roundTrip("64xf32=random:4"));
  llvm::Expected<HostTensor> tensor = parseLiteral("100000xf32=random");
  ASSERT_TRUE(bool(tensor));
  double sum = 0, squares = 0;
  for (int64_t i = 0; i < tensor->getCount(); ++i) {
    sum += tensor->get(i);
    squares += tensor->get(i) * tensor->get(i);
  }
  EXPECT_NEAR(sum / 100000, 0, 0.02);
  EXPECT_NEAR(squares / 100000, 1, 0.02);
}

TEST(Literal, Refusals) {
  EXPECT_EQ(roundTrip("2x3xf32=1,2"),
            "error: expected 6 values or one for 2x3xf32, found 2");
  EXPECT_EQ(roundTrip("f32=1,2"), "error: expected 1 value for f32, found 2");
  EXPECT_EQ(roundTrip("2xf32=1,x"), "error: 'x' is not a value of type f32");
  EXPECT_EQ(roundTrip("2xf32=1e,1"), "error: '1e' is not a value of type f32");
  EXPECT_EQ(roundTrip("i32=1.5"), "error: '1.5' is not a value of type i32");
  EXPECT_EQ(roundTrip("i8=256"), "error: '256' is not a value of type i8");
  EXPECT_EQ(roundTrip("ui8=-1"), "error: '-1' is not a value of type ui8");
  EXPECT_EQ(roundTrip("i32=true"), "error: 'true' is not a value of type i32");
  EXPECT_EQ(roundTrip("2x3xfloat=1"),
            "error: expected an element type such as f32 in '2x3xfloat', found "
            "'float'");
  EXPECT_EQ(roundTrip("2,3xf32"),
            "error: expected 'x' after 2 in '2,3xf32', as in 2x3xf32");
  EXPECT_EQ(roundTrip("99999999999999999999xf32"),
            "error: a size in '99999999999999999999xf32' overflows 64 bits");
  EXPECT_EQ(roundTrip("4294967296x4294967296xf32"),
            "error: the size of 4294967296x4294967296xf32 overflows 64 bits");
  EXPECT_EQ(roundTrip("4xf32=random:x"),
            "error: expected 'random' or 'random:SEED', found 'random:x'");
  EXPECT_EQ(roundTrip("4xf32=randomly"),
            "error: expected 'random' or 'random:SEED', found 'randomly'");
}

TEST(Literal, OutOfMemory) {
  llvm::Expected<HostTensor> tensor = parseLiteral("1000000x1000000xf32");
  ASSERT_FALSE(bool(tensor));
  EXPECT_TRUE(llvm::StringRef(llvm::toString(tensor.takeError()))
                  .starts_with("out of memory: 1000000x1000000xf32 takes "
                               "4000.0 GB; this machine has "));
}
