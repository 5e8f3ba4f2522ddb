//===- AttnDims.h - The trailing dimensions of attention --------*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Names of the trailing dimensions of an operation's iteration space, and what
// AttnOpInterface answers from the indexing maps. Include Attn.h instead.
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_DIALECT_ATTN_ATTNDIMS_H
#define ATTN_DIALECT_ATTN_ATTNDIMS_H

#include "mlir/IR/AffineMap.h"
#include "mlir/IR/Builders.h"
#include "mlir/IR/OpDefinition.h"
#include <optional>

namespace mlir::attn {

/// A trailing dimension of the iteration space.
enum class Dim {
  Query,     ///< n: queries
  Key,       ///< s: keys and values
  Rank,      ///< r: terms of the re-weighting
  Feature,   ///< d: features of queries and keys
  Value,     ///< e: features of values
  Component, ///< c: components of queries and keys before a projection
};

/// A shaped operand: what it is called and its trailing dimensions in the
/// canonical layout.
struct OperandShape {
  StringRef name;
  SmallVector<Dim> dims;
};

/// The logits ℓ(x) of an exponential feature map exp(ℓ):
/// ℓ_d = product · <x, w_d> + squaredInput · ‖x‖² + squaredProjection · ‖w_d‖²
/// with w_d the rows of a projection, or the unit vectors without one.
struct ExponentialMap {
  /// Over what the exponentials are divided by their sum.
  enum class Normalization { None, Row, Sequence };
  double product = 1, squaredInput = 0, squaredProjection = 0;
  Normalization normalization = Normalization::None;
  /// ℓ ≤ 0 for all x and w; a common shift of x and w does not change it.
  bool isDistance = false;
};

namespace detail {
SmallVector<AffineMap> getIndexingMapsArray(Operation *op);
AffineMap getMatchingMap(Operation *op, OpOperand *operand);
unsigned getNumLeadingDims(Operation *op);
std::optional<unsigned> getDimPosition(Operation *op, Dim dim);
int64_t getStaticDimSize(Operation *op, unsigned position);
OpFoldResult getDimSize(OpBuilder &builder, Operation *op, unsigned position);
SmallVector<OpOperand *> getShapedOperands(Operation *op);
OperandShape getOperandShape(Operation *op, unsigned index);
std::string getDimName(Operation *op, unsigned position);
} // namespace detail

/// Writes the indexing maps of `op`, an AttnOpInterface; none if `maps` are
/// those of the canonical layout.
void setIndexingMaps(Operation *op, ArrayRef<AffineMap> maps);

} // namespace mlir::attn

#endif // ATTN_DIALECT_ATTN_ATTNDIMS_H
