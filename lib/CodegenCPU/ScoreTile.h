//===- ScoreTile.h - Scores of a tile of queries and keys -------*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What the kernels that form scores share: which keys of a tile a query may
// see, the product with transposed keys, the product with values.
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_LIB_CODEGENCPU_SCORETILE_H
#define ATTN_LIB_CODEGENCPU_SCORETILE_H

#include "AttnKernel.h"

namespace mlir::attn {

/// Scores of `queries` rows and `keys` columns in scratch.
struct ScoreTile {
  ScoreTile(AttnKernel &k, int64_t queries, int64_t keys, bool causal,
            Value queryOffset, Value keyOffset);

  /// Chooses the tile: its first query and key and how many there are.
  void moveTo(AttnKernel &k, Value query, Value queryCount, Value key,
              Value keyCount);
  /// One past the last key of the tile that query `row` may see by position.
  Value visibleKeys(AttnKernel &k, Value row) const;
  /// The lanes of a vector at `column` that are below `visible`.
  Value below(AttnKernel &k, Value column, Value visible) const;
  /// One past the last key that any of the `count` queries from `first` on may
  /// see, of `length`.
  Value lastVisible(AttnKernel &k, Value first, Value count,
                    Value length) const;
  /// scores = queryRows · keyColumns, each of depth `width`: queries
  /// [queries, width] by rows, keys [width, keys] by columns. `beside` as in a
  /// MatrixProduct.
  void product(AttnKernel &k, Value queryRows, int64_t width, Value keyColumns,
               std::function<void(Value, int64_t)> beside = nullptr) const;

  /// Σ_j scores[i, j] · v[j] as a term of a product. Scores that no query of a
  /// register tile may see have to be 0, and v finite.
  ProductTerm term(AttnKernel &k, MatrixRows values) const;

  /// accumulators[i] = accumulators[i] · decay[i] + Σ_j scores[i, j] · v[j],
  /// with decay 1 if null. Where `guarded`, a key that `admits` (or position)
  /// keeps from a query adds nothing even if its v is not finite.
  void accumulate(AttnKernel &k, MatrixRows values, int64_t valueStride,
                  Value accumulators, Value decay, bool guarded,
                  llvm::function_ref<Value(Value row, Value column)> admits =
                      nullptr) const;

  const int64_t queries, keys;
  const bool causal;
  Value queryOffset, keyOffset;
  Value scores;
  Value query, queryCount, key, keyCount;
};

/// True if one of `count` rows of `columns` elements, which are whole vectors,
/// holds a number that is not finite.
Value emitAnyNotFinite(AttnKernel &k, MatrixRows rows, int64_t columns,
                       Value count);

/// columns[c · keys + j] = rows[j · width + c] for `keys` rows.
void transposeTile(AttnKernel &k, Value rows, int64_t width, int64_t keys,
                   Value columns);

} // namespace mlir::attn

#endif // ATTN_LIB_CODEGENCPU_SCORETILE_H
