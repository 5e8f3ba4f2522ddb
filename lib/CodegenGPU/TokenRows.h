//===- TokenRows.h - Tokens in shared memory --------------------*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Rows of 16-bit numbers in shared memory, filled by asynchronous copies of 16
// bytes and read by ldmatrix. Rows are an odd number of 16-byte units apart, so
// that the eight rows of a matrix lie in different banks.
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_LIB_CODEGENGPU_TOKENROWS_H
#define ATTN_LIB_CODEGENGPU_TOKENROWS_H

#include "GlobalView.h"

namespace mlir::attn {

/// `rows` rows of `columns` numbers, a multiple of 8.
struct TokenRows {
  int64_t rows, columns;

  int64_t rowBytes() const { return (columns / 8 | 1) * 16; }
  int64_t bytes() const { return rows * rowBytes(); }
};

/// A condition on a row (i32) of a tile.
using RowCondition = llvm::function_ref<Value(Value row)>;

/// Copies rows from token `first` (i64) of `source` on to `target`. Rows that
/// `isValid` denies become 0 and are not addressed; so do columns from `live`
/// on.
void copyRows(CTABuilder &k, const GlobalView &source, unsigned rowDim,
              Value first, unsigned columnDim, int64_t live,
              const TokenRows &rows, Value target, RowCondition isValid);

/// True if the key `token` (i64), which is one if `within` says so, is admitted
/// by `mask`, along its dimension `s`, or there is no mask. The mask is read
/// where `within` holds: there may be no keys at all.
Value isAdmitted(CTABuilder &k, const GlobalView &mask, unsigned s, Value token,
                 Value within);

/// The same for row `row` of a tile of `left` keys from `first` on, of at least
/// one key: without a branch, the mask of others is that of the key 0.
Value isAdmittedInTile(CTABuilder &k, const GlobalView &mask, unsigned s,
                       Value first, Value left, Value row);

/// This lane's part of the address of two matrices of 8 tokens beside two of
/// the next 8: what holds pairs of tokens along the depth of a product.
/// `tokensFirst`: matrices 0 and 1 are of tokens 0–7 and 8–15 (of a right
/// factor), else of columns 0–7 and 8–15 (of a left factor).
Value matrixOffset(CTABuilder &k, const TokenRows &rows, bool tokensFirst);

/// How left factors are summed by row: as products with ones, which are few
/// instructions, or by f32 additions, which are no products.
enum class RowSum { Multiply, Add };
/// The rows lane/4 and lane/4 + 8 count, in the first and the third sum; those
/// of other lanes are missing where additions are not finished.
void addRows(CTABuilder &k, const Quad &left, Sums &sums, Type packed,
             RowSum how);
void finishRows(CTABuilder &k, Sums &sums, RowSum how);

/// sums[i] += left · the columns 8 · i … of rows at `memory`, which follow one
/// another along the depth.
void multiplyRows(CTABuilder &k, ArrayRef<Quad> left, const TokenRows &rows,
                  Value memory, MutableArrayRef<Sums> sums, Type packed);

} // namespace mlir::attn

#endif // ATTN_LIB_CODEGENGPU_TOKENROWS_H
