//===- ElementType.cpp - Element types of tensors at run time -------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// One table of types, and the 16-bit conversions by bits: they are the same on
// every host.
//
//===----------------------------------------------------------------------===//

#include "attn/Runtime/ElementType.h"
#include "llvm/ADT/bit.h"
#include <cassert>
#include <cmath>

using namespace mlir::attn;

namespace {
struct Row {
  ElementType type;
  llvm::StringLiteral mlir;
  llvm::StringLiteral npy;
  int64_t bytes;
};
} // namespace

static constexpr Row table[] = {
    {ElementType::I1, "i1", "b1", 1},
    {ElementType::I8, "i8", "i1", 1},
    {ElementType::I16, "i16", "i2", 2},
    {ElementType::I32, "i32", "i4", 4},
    {ElementType::I64, "i64", "i8", 8},
    {ElementType::UI8, "ui8", "u1", 1},
    {ElementType::UI16, "ui16", "u2", 2},
    {ElementType::UI32, "ui32", "u4", 4},
    {ElementType::UI64, "ui64", "u8", 8},
    {ElementType::Index, "index", "i8", 8},
    {ElementType::F16, "f16", "f2", 2},
    {ElementType::BF16, "bf16", "f4", 2},
    {ElementType::F32, "f32", "f4", 4},
    {ElementType::F64, "f64", "f8", 8},
};

static const Row &row(ElementType type) {
  for (const Row &row : table)
    if (row.type == type)
      return row;
  assert(false && "every type has a row");
  return table[0];
}

int64_t mlir::attn::byteWidth(ElementType type) { return row(type).bytes; }

bool mlir::attn::isFloat(ElementType type) {
  return type == ElementType::F16 || type == ElementType::BF16 ||
         type == ElementType::F32 || type == ElementType::F64;
}

bool mlir::attn::isSameWidthInteger(ElementType a, ElementType b) {
  // A bool holds 0 or 1 only, so it is apart from the 8-bit integers.
  if (isFloat(a) || isFloat(b) ||
      (a == ElementType::I1) != (b == ElementType::I1))
    return false;
  return byteWidth(a) == byteWidth(b);
}

llvm::StringRef mlir::attn::spelling(ElementType type) {
  return row(type).mlir;
}

std::optional<ElementType> mlir::attn::parseElementType(llvm::StringRef text) {
  for (const Row &row : table)
    if (row.mlir == text)
      return row.type;
  if (text.starts_with("si")) // IREE's signed spelling.
    return parseElementType(text.drop_front());
  return std::nullopt;
}

llvm::StringRef mlir::attn::npySpelling(ElementType type) {
  return row(type).npy;
}

std::optional<ElementType>
mlir::attn::parseNpyElementType(llvm::StringRef text) {
  for (const Row &row : table)
    if (row.npy == text && row.type != ElementType::BF16 &&
        row.type != ElementType::Index)
      return row.type;
  return std::nullopt;
}

uint16_t mlir::attn::toBF16(float value) {
  uint32_t bits = llvm::bit_cast<uint32_t>(value);
  if (std::isnan(value))
    return uint16_t(bits >> 16) |
           0x40; // Quiet; the payload may be cut to zero.
  // Adding half of the last kept bit rounds; one less for an even one ties
  // down.
  return uint16_t((bits + 0x7fff + ((bits >> 16) & 1)) >> 16);
}

float mlir::attn::fromBF16(uint16_t bits) {
  return llvm::bit_cast<float>(uint32_t(bits) << 16);
}

uint16_t mlir::attn::toF16(double value) {
  uint16_t sign = std::signbit(value) ? 0x8000 : 0;
  if (std::isnan(value))
    return sign | 0x7e00;
  double magnitude = std::fabs(value);
  if (magnitude == 0)
    return sign;
  if (magnitude >= 65520.0) // Halfway to 2^16 rounds to infinity.
    return sign | 0x7c00;
  // The distance between neighbours at this magnitude: 2^-24 below 2^-14.
  int exponent = 0;
  std::frexp(magnitude, &exponent); // magnitude in [2^(e-1), 2^e)
  int ulp = exponent < -13 ? -24 : exponent - 11;
  // nearbyint ties to even, and at most 2^11 is exact; a carry into the next
  // binade comes out right because the fields are adjacent.
  auto units = uint32_t(std::nearbyint(std::ldexp(magnitude, -ulp)));
  if (exponent < -13)
    return sign | uint16_t(units);
  return sign | uint16_t((uint32_t(exponent + 13) << 10) + units);
}

float mlir::attn::fromF16(uint16_t bits) {
  uint32_t exponent = (bits >> 10) & 0x1f, fraction = bits & 0x3ff;
  float magnitude;
  if (exponent == 0)
    magnitude = std::ldexp(float(fraction), -24);
  else if (exponent == 31)
    magnitude = fraction ? NAN : INFINITY;
  else
    magnitude = std::ldexp(float(fraction | 0x400), int(exponent) - 25);
  return bits & 0x8000 ? -magnitude : magnitude;
}
