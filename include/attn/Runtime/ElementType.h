//===- ElementType.h - Element types of tensors at run time --- -*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The element types that cross the boundary of a compiled program, their
// spelling in MLIR and in .npy files, and conversions of the 16-bit floats.
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_RUNTIME_ELEMENTTYPE_H
#define ATTN_RUNTIME_ELEMENTTYPE_H

#include "llvm/ADT/StringRef.h"
#include <cstdint>
#include <optional>

namespace mlir::attn {

enum class ElementType {
  I1,
  I8,
  I16,
  I32,
  I64,
  UI8,
  UI16,
  UI32,
  UI64,
  Index,
  F16,
  BF16,
  F32,
  F64
};

/// Bytes of one element in memory; a bool and an i1 take one.
int64_t byteWidth(ElementType type);

bool isFloat(ElementType type);

/// Integers of one width, whatever their sign, hold the same bits.
bool isSameWidthInteger(ElementType a, ElementType b);

/// As MLIR writes it: f32, i1, ui8, index.
llvm::StringRef spelling(ElementType type);
std::optional<ElementType> parseElementType(llvm::StringRef text);

/// As the descr of a .npy file writes it without byte order: f4, b1, u1. A bf16
/// has no spelling there and is written as f32.
llvm::StringRef npySpelling(ElementType type);
std::optional<ElementType> parseNpyElementType(llvm::StringRef text);

/// Conversions that round to nearest even; NaN stays NaN.
uint16_t toF16(double value);
uint16_t toBF16(float value);
float fromF16(uint16_t bits);
float fromBF16(uint16_t bits);

} // namespace mlir::attn

#endif // ATTN_RUNTIME_ELEMENTTYPE_H
