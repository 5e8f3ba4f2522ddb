//===- CarriedLayout.h - The layout of attention, carried over --*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The operands of attn.softmax_attention in the iteration space of what
// replaces it: all of the leading dimensions or some, then other trailing ones.
//
//   key      (b, h, g, n, s, d, e)    -> (b, s, h, d)    in softmax attention
//   key      (b, h, g, n, s, d, e, c) -> (b, s, h, c)    with landmarks
//   input    (b, h, s, d, c)          -> (b, s, h, c)    of its segment means
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_METHODS_CARRIEDLAYOUT_H
#define ATTN_METHODS_CARRIEDLAYOUT_H

#include "attn/Dialect/Attn/Attn.h"

namespace mlir::attn {

class CarriedLayout {
public:
  /// The space of all leading dimensions of `op`, then `trailing`.
  CarriedLayout(SoftmaxAttentionOp op, ArrayRef<Dim> trailing);
  /// That of the leading dimensions `leading` only.
  CarriedLayout(SoftmaxAttentionOp op, llvm::SmallBitVector leading,
                ArrayRef<Dim> trailing);

  /// The map of `operand` of the attention, whose leading dimensions this space
  /// must have; a trailing dimension in `renamed` becomes another.
  AffineMap carry(OpOperand &operand,
                  ArrayRef<std::pair<Dim, Dim>> renamed = {}) const;

  /// The map of a new operand [leading…, dims…].
  AffineMap canonical(const llvm::SmallBitVector &leading,
                      ArrayRef<Dim> dims) const;

  /// The position of `dim` in this space.
  unsigned getPosition(Dim dim) const;
  /// All dimensions of this space.
  unsigned getNumDims() const { return leading.count() + trailing.size(); }
  const llvm::SmallBitVector &getLeading() const { return leading; }

private:
  unsigned getLeadingPosition(unsigned dim) const;

  AttnOpInterface attention;
  llvm::SmallBitVector leading;
  SmallVector<Dim> trailing;
};

/// The leading dimensions of `op` that `operand` has.
llvm::SmallBitVector getLeadingDimsOf(SoftmaxAttentionOp op,
                                      OpOperand &operand);

/// Those that its keys or the mask of its keys have.
llvm::SmallBitVector getLeadingDimsOfKeys(SoftmaxAttentionOp op);

/// The sizes [leading…, dims…] of an operand in the canonical layout.
SmallVector<OpFoldResult> getCanonicalSizes(OpBuilder &builder,
                                            SoftmaxAttentionOp op,
                                            const llvm::SmallBitVector &leading,
                                            ArrayRef<Dim> dims);

} // namespace mlir::attn

#endif // ATTN_METHODS_CARRIEDLAYOUT_H
