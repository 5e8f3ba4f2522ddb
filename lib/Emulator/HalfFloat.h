//===- HalfFloat.h - Numbers of 16 bits -------------------------*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// f16 and bf16 to f32 and back, without branches where loops of them are to
// become vectors. Rounding is to nearest even.
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_LIB_EMULATOR_HALFFLOAT_H
#define ATTN_LIB_EMULATOR_HALFFLOAT_H

#include "llvm/ADT/bit.h"
#include <cmath>
#include <cstdint>

namespace mlir::attn::emulator {

inline float halfToFloat(uint16_t half) {
  uint32_t sign = uint32_t(half & 0x8000) << 16;
  uint32_t magnitude = uint32_t(half & 0x7fff) << 13;
  // Subnormal numbers come out right, too.
  float value = llvm::bit_cast<float>(magnitude) * 0x1p112f;
  uint32_t special = magnitude >= (0x7c00u << 13) ? 0x7f800000u : 0u;
  return llvm::bit_cast<float>(llvm::bit_cast<uint32_t>(value) | special |
                               sign);
}

inline uint16_t floatToHalf(float value) {
  uint32_t bits = llvm::bit_cast<uint32_t>(value);
  uint16_t sign = bits >> 16 & 0x8000;
  uint32_t magnitude = bits & 0x7fffffff;
  if (magnitude > 0x7f800000)
    return sign | 0x7fff;
  if (magnitude >= 0x47800000)
    return sign | 0x7c00;
  if (magnitude < 0x38800000) {
    // The sum rounds to a multiple of the least subnormal number.
    float sum = llvm::bit_cast<float>(magnitude) + 0x1p-1f;
    return sign | uint16_t(llvm::bit_cast<uint32_t>(sum) -
                           llvm::bit_cast<uint32_t>(0x1p-1f));
  }
  uint32_t rounded = magnitude + 0xfff + (magnitude >> 13 & 1);
  return sign | uint16_t((rounded - 0x38000000) >> 13);
}

inline float bfloatToFloat(uint16_t bits) {
  return llvm::bit_cast<float>(uint32_t(bits) << 16);
}

inline uint16_t floatToBfloat(float value) {
  uint32_t bits = llvm::bit_cast<uint32_t>(value);
  if ((bits & 0x7fffffff) > 0x7f800000)
    return 0x7fff;
  return (bits + 0x7fff + (bits >> 16 & 1)) >> 16;
}

} // namespace mlir::attn::emulator

#endif // ATTN_LIB_EMULATOR_HALFFLOAT_H
