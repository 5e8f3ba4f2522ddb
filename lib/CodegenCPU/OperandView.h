//===- OperandView.h - A memref by dimensions of the iteration --*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Reads and writes vectors of an operand wherever its indexing map and strides
// put them:
//
//   view = operand.at(lead, iv).at(n, i);  x = view.load(k, e, column, live)
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_LIB_CODEGENCPU_OPERANDVIEW_H
#define ATTN_LIB_CODEGENCPU_OPERANDVIEW_H

#include "KernelBuilder.h"
#include "mlir/IR/AffineMap.h"

namespace mlir::attn {

/// A position in an operand. Dimensions are those of the op's iteration space;
/// one that the operand lacks does not move the position.
class OperandView {
public:
  OperandView() = default;
  /// The origin of `memref`, whose dimensions `map` names.
  OperandView(KernelBuilder &k, Value memref, AffineMap map);

  explicit operator bool() const { return bool(flat); }
  Type getElementType() const { return element; }
  bool has(unsigned dim) const { return bool(strides[dim]); }

  /// This view moved by `position` along `dim`.
  OperandView at(KernelBuilder &k, unsigned dim, Value position) const;

  /// The vector of `live` elements along `dim` from `column` on, 0 in the other
  /// lanes, in the accumulator type.
  Value load(KernelBuilder &k, unsigned dim, Value column, int64_t live) const;
  /// The same with a run-time mask; lanes outside are 0.
  Value load(KernelBuilder &k, unsigned dim, Value column, Value mask) const;
  /// The element here, in its own type.
  Value loadElement(KernelBuilder &k) const;
  /// Writes the first `live` lanes of a vector of the accumulator type.
  void store(KernelBuilder &k, Value vector, unsigned dim, Value column,
             int64_t live) const;
  /// The same with a run-time mask.
  void store(KernelBuilder &k, Value vector, unsigned dim, Value column,
             Value mask) const;
  /// Writes one element.
  void storeElement(KernelBuilder &k, Value element) const;

  /// Brings the cache line of this position near, if it is memory at all.
  void prefetch(KernelBuilder &k) const;
  /// How many elements neighbours along `dim` are apart, if that is known.
  std::optional<int64_t> getStride(unsigned dim) const;

  /// i1 elements along `dim` as a vector of i1; false where `mask` is.
  Value loadBooleans(KernelBuilder &k, unsigned dim, Value column,
                     Value mask) const;

private:
  Value loadMasked(KernelBuilder &k, unsigned dim, Value at, Value mask,
                   bool whole) const;
  void storeMasked(KernelBuilder &k, Value vector, unsigned dim, Value at,
                   Value mask, bool whole) const;

  /// The operand's memory from its base on as one dimension.
  Value flat;
  /// This position in `flat`.
  Value offset;
  Type element;
  /// By dimension of the iteration space; null where the operand lacks it.
  SmallVector<Value> strides;
};

/// The mask of the first `live` lanes.
Value firstLanes(KernelBuilder &k, int64_t live);

} // namespace mlir::attn

#endif // ATTN_LIB_CODEGENCPU_OPERANDVIEW_H
