//===- MatrixProduct.h - Products of tiles in registers ---------*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// C = init + Σ A·B on a register tile: broadcast elements of A, vectors of B,
// accumulators carried through the loop over the depth.
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_LIB_CODEGENCPU_MATRIXPRODUCT_H
#define ATTN_LIB_CODEGENCPU_MATRIXPRODUCT_H

#include "KernelBuilder.h"

namespace mlir::attn {

/// The vector of a matrix at row k from column n on.
using MatrixRows = std::function<Value(Value k, Value n)>;

/// One term A·B, with A in scratch. A[m, k] is at m · rowStride + k ·
/// depthStride.
struct ProductTerm {
  Value a;
  int64_t rowStride, depthStride;
  MatrixRows b;
  Value depth;
  /// Where A starts.
  Value origin;
  /// The depth for `count` rows from m on, where A is 0 beyond; else `depth`.
  std::function<Value(Value m, int64_t count)> depthOfRows = nullptr;
  /// What the first rows take for B, or null: it may write what `b` reads.
  MatrixRows firstB = nullptr;
};

struct MatrixProduct {
  SmallVector<ProductTerm, 2> terms;
  /// Number of rows: computed up to the next multiple of kRowGranule.
  Value rows;
  /// Number of columns: a multiple of the vector.
  int64_t columns;
  /// The initial value of C at (m, n); zero if not set.
  std::function<Value(Value m, Value n)> init;
  /// Takes the result at (m, n). Rows beyond `rows` come too.
  std::function<void(Value m, Value n, Value vector)> result;
  /// Other work, a share for each `count` rows from m on, or null.
  std::function<void(Value m, int64_t count)> beside;
};

/// Writes the loops.
void emitProduct(KernelBuilder &k, const MatrixProduct &product);

/// B in scratch, with rows of `stride` elements.
MatrixRows scratchRows(KernelBuilder &k, Value memory, int64_t stride,
                       Value origin = Value());

} // namespace mlir::attn

#endif // ATTN_LIB_CODEGENCPU_MATRIXPRODUCT_H
