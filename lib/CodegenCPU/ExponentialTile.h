//===- ExponentialTile.h - exp(ℓ) of a tile of tokens -----------*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The features of an exponential map for a tile of tokens in scratch: logits
// by a product with the packed projection, exponentials relative to a bound, to
// the largest of a row or to the largest of a column.
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_LIB_CODEGENCPU_EXPONENTIALTILE_H
#define ATTN_LIB_CODEGENCPU_EXPONENTIALTILE_H

#include "AttnKernel.h"

namespace mlir::attn {

/// The operands that logits are formed from, at bound leading dimensions.
struct LogitOperands {
  OperandView tokens;
  Dim rowDim;
  OperandView mask;       ///< of keys, or none
  OperandView projection; ///< or none
  Value scale;            ///< a splat, or null
};

/// What an online softmax over blocks of columns carries for each row.
struct RowMaxima {
  Value maxima;
  Value decay; ///< by what sums of earlier blocks are to be multiplied
};

struct ExponentialTile {
  /// `tokens` rows of `features` columns.
  ExponentialTile(AttnKernel &k, ExponentialMap map, bool isProjected,
                  int64_t features, int64_t tokens);
  /// Other tokens of the projection that `packed` holds.
  ExponentialTile(AttnKernel &k, const ExponentialTile &packed);

  //===------------------------------------------------------------------===//
  // Operands
  //===------------------------------------------------------------------===//

  /// Chooses the common shift of distances: the mean of the first `count` rows
  /// of the projection.
  void packShift(AttnKernel &k, OperandView projection, Value count) const;
  /// Packs `count` rows of the projection from `first` on. A row that is not
  /// `live`, if that is set, counts as 0.
  void
  packProjection(AttnKernel &k, OperandView projection, Value first,
                 Value count,
                 llvm::function_ref<Value(Value row)> live = nullptr) const;
  /// The shift and all of a projection that has `features` rows.
  void packAll(AttnKernel &k, OperandView projection) const;
  /// Columns from `count` on have the logit −∞.
  void excludeColumnsBeyond(AttnKernel &k, Value count);
  /// The same for columns that only fill the last vector.
  void excludePadding(AttnKernel &k);
  /// Packs `count` tokens from `first` on; the logits of a masked key are −∞.
  void packTokens(AttnKernel &k, const LogitOperands &operands, Value first,
                  Value count) const;
  /// Lets the tokens that follow the tile at `first` come from memory while
  /// this one's logits are formed.
  void fetchNext(AttnKernel &k, const LogitOperands &operands, Value first);

  //===------------------------------------------------------------------===//
  // Features
  //===------------------------------------------------------------------===//

  /// e^ℓ, of distances.
  void bounded(AttnKernel &k, Value count) const;
  /// e^(ℓ − M) with M the largest of the row, and sums = Σ weights · e^(ℓ − M),
  /// with weights 1 if null. With `online` M is the largest of this and
  /// earlier blocks, whose part of the sums decays.
  void byRow(AttnKernel &k, Value count, Value weights, Value sums,
             std::optional<RowMaxima> online = std::nullopt) const;
  /// Divides rows by their sums; a sum of 0 gives 0.
  void divideRows(AttnKernel &k, Value count, Value sums) const;
  /// e^(ℓ − m) with m the largest of the column and of `maxima`, which become
  /// m; decay = e^(maxima before − m).
  void byColumn(AttnKernel &k, Value count, Value maxima, Value decay) const;
  /// Stores the logits in `memory`.
  void storeLogits(AttnKernel &k, Value count) const;

  ExponentialMap map;
  bool isProjected;
  int64_t features, stride, components, componentStride, tokens;
  /// The features [tokens, stride].
  Value memory;
  /// What is added to the logits of a column after they have been clamped, as
  /// the maxima of a state: −∞ excludes the column. May be null.
  Value columnOffsets;

private:
  Dim getColumnDim() const {
    return isProjected ? Dim::Component : Dim::Feature;
  }
  /// The columns whose logits are vectors of a product.
  int64_t wholeColumns() const {
    return fewColumns ? features - fewColumns : stride;
  }
  /// Calls `take` with each vector of the product of rows and columns.
  void emitProduct(
      AttnKernel &k, Value count,
      llvm::function_ref<void(Value row, Value column, Value x)> take) const;
  /// Stores what `function` makes of the logits of the other columns.
  void emitFewColumns(AttnKernel &k, Value count,
                      llvm::function_ref<Value(Value logit)> function) const;
  /// A logit from its product and the terms of row and column.
  Value finishLogit(AttnKernel &k, Value product, Value rowTerm,
                    llvm::function_ref<Value(Value memory)> ofColumn) const;
  /// The same for a vector of columns.
  Value finishAt(AttnKernel &k, Value row, Value column, Value product) const;

  /// Columns that would fill little of the last vector. Their logits are formed
  /// with the components of a token, and then tokens, as the lanes.
  int64_t fewColumns;

  /// Of a row of `columns`: with a vector more, rows do not meet in the sets of
  /// a cache.
  int64_t columnStride;
  /// Tokens [tokens, componentStride]; a term of each one's logits.
  Value rows, rowTerms;
  /// The projection transposed [componentStride, columnStride]; `lanes` rows of
  /// it as they are; a term of the logits of each row.
  Value columns, projectionRows, columnTerms;
  Value shift;
  /// Other work beside the product of logits, or null.
  std::function<void(Value row, int64_t rows)> beside;
};

/// −∞.
Value leastLogit(KernelBuilder &k);
/// `maximum`, or 0 where it is −∞: what an exponential may be relative to.
Value finiteShift(KernelBuilder &k, Value maximum);

} // namespace mlir::attn

#endif // ATTN_LIB_CODEGENCPU_EXPONENTIALTILE_H
