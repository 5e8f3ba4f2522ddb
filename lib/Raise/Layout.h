//===- Layout.h - Dimensions of an attention and of its operands *- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Which dimensions of the result are batch, head, group, query and value, and
// how each operand's dimensions are made of them. A dimension that holds
// several, such as heads as (key/value head, group), is split into digits:
//
//   k[h floordiv 2] and q[h]  ↦  h = 2·h' + g:  k[h'], q[h', g]
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_LIB_RAISE_LAYOUT_H
#define ATTN_LIB_RAISE_LAYOUT_H

#include "Match.h"

namespace mlir::attn::raise {

/// A tensor's dimension: digits from outer to inner, from an offset on.
struct DimDigits {
  SmallVector<Atom, 2> digits;
  Linear offset;
  bool isSliced = false;
  bool isUnit() const { return digits.empty(); }
};

struct OperandLayout {
  Candidate reading;
  /// Set if the operand is computed by an operation of its own: a bias that was
  /// fused into the product, or a tensor that no map can read.
  const Expr *computed = nullptr;
  SmallVector<DimDigits, 6> dims;
};

struct Layout {
  /// Leading digits in the order of the result.
  SmallVector<Atom> lead;
  /// Digits of one dimension, from outer to inner; `query` may be empty.
  SmallVector<Atom, 1> query, key, feature, value;
  OperandLayout queryOperand, keyOperand, valueOperand;
  SmallVector<DimDigits, 6> resultDims;
  /// Root variables and the key in terms of digits.
  Substitution digitsOf;
};

/// Chooses for each operand the tensor farthest up that can be read by a map
/// and free reshapes. On failure, `reason` says why.
FailureOr<Layout> computeLayout(const Attention &attention, Unfolder &unfolder,
                                std::string &reason);

/// True if `dims` have the digits of `group` one after the other.
bool liesTogether(ArrayRef<DimDigits> dims, ArrayRef<Atom> group);

/// The dimensions of a reading, or nothing if it is not a product of digits.
std::optional<SmallVector<DimDigits, 6>>
decompose(Unfolder &unfolder, Value tensor, ArrayRef<Linear> indices,
          ArrayRef<SizeAssumption> assumptions = {});

} // namespace mlir::attn::raise

#endif // ATTN_LIB_RAISE_LAYOUT_H
