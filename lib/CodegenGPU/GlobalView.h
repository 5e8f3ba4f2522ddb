//===- GlobalView.h - An operand in global memory ---------------*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A position in an operand, wherever its indexing map and strides put it, with
// offsets of 64 bits; and what is known of its alignment, which decides how
// wide an access may be.
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_LIB_CODEGENGPU_GLOBALVIEW_H
#define ATTN_LIB_CODEGENGPU_GLOBALVIEW_H

#include "CTABuilder.h"
#include "mlir/IR/AffineMap.h"

namespace mlir::attn {

/// Dimensions are those of the operation's iteration space; one that the
/// operand lacks does not move the position.
class GlobalView {
public:
  GlobalView() = default;
  /// The origin of a memref inside the kernel, whose dimensions `map` names.
  GlobalView(CTABuilder &k, Value memref, AffineMap map);

  explicit operator bool() const { return bool(pointer); }
  Type getElementType() const { return element; }
  int64_t getElementBytes() const;

  /// Moved by `position` (i32 or i64) along `dim`.
  GlobalView at(CTABuilder &k, unsigned dim, Value position) const;

  /// True if `count` elements along `dim` from a multiple of `count` on are
  /// neighbours, aligned to their size.
  bool isVector(unsigned dim, int64_t count) const;

  /// The address of an element.
  Value address() const { return pointer; }
  /// The distance of neighbours along `dim` in bytes (i64), 0 if it is lacking.
  Value stepBytes(CTABuilder &k, unsigned dim) const;

  /// `count` elements along `dim` from here on, at a multiple of `count`: one
  /// access where they are a vector. A single element is no vector.
  Value load(CTABuilder &k, unsigned dim, int64_t count) const;
  void store(CTABuilder &k, Value value, unsigned dim, int64_t count) const;

  /// 2 · `count` numbers of 16 bits from here on as words, and back.
  SmallVector<Value> loadWords(CTABuilder &k, unsigned dim,
                               int64_t count) const;
  void storeWords(CTABuilder &k, ValueRange words, unsigned dim) const;

private:
  Value pointer;
  Type element;
  /// By dimension: elements (i64), null where the operand lacks it.
  SmallVector<Value> strides;
  /// By dimension: a number that divides the stride; 0 where it is lacking.
  SmallVector<int64_t> divisors;
  SmallVector<bool> isUnit;
  int64_t offsetDivisor = 0;
};

} // namespace mlir::attn

#endif // ATTN_LIB_CODEGENGPU_GLOBALVIEW_H
