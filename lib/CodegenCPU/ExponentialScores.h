//===- ExponentialScores.h - Scores of unbounded exponentials ---*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Queries against a state and against tiles of keys, where logits have no
// bound: every sum of a row is relative to the largest term met so far.
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_LIB_CODEGENCPU_EXPONENTIALSCORES_H
#define ATTN_LIB_CODEGENCPU_EXPONENTIALSCORES_H

#include "ExponentialTile.h"
#include "ScoreTile.h"

namespace mlir::attn {

struct ExponentialScores {
  /// The tiles hold logits of queries and keys.
  ExponentialScores(AttnKernel &k, const ExponentialTile &queries,
                    const ExponentialTile &keys);

  /// Begins a tile of queries: logits, and no term so far.
  void begin(AttnKernel &k, const LogitOperands &operands, Value first,
             Value count) const;
  /// features = e^(ℓ + m − M) and sums = Σ features · z for a state with the
  /// normalizer z and the maxima m, −∞ where z is 0.
  void readState(AttnKernel &k, Value count, Value maxima, Value normalizer,
                 Value sums) const;
  /// The scores of `tile`, relative to M of keys seen so far, those of the tile
  /// that a query sees included; `decay` is what earlier sums are multiplied
  /// by.
  void scoreKeys(AttnKernel &k, const ScoreTile &tile,
                 const LogitOperands &operands) const;

  const ExponentialTile &queries, &keys;
  /// Of queries [tokens, stride], relative.
  Value features;
  Value decay;
  /// Of the last tile of keys [tokens, stride], relative to `reference`.
  Value keyFeatures;
  /// By column: the largest logit of the tile's keys.
  Value reference;

private:
  void emitReference(AttnKernel &k, Value count) const;
  void emitVisible(AttnKernel &k, const ScoreTile &tile, Value row) const;
  void emitRow(AttnKernel &k, Value row, Value offsets, Value visible,
               Value weights, Value sums) const;
  void emitOneByOne(AttnKernel &k, const ScoreTile &tile, Value row) const;

  Value keyColumns;
  /// By row: M, and whether its scores want to be formed one by one.
  Value maxima, excess;
  /// By column: the largest logit of the keys that a query sees.
  Value visible;
};

} // namespace mlir::attn

#endif // ATTN_LIB_CODEGENCPU_EXPONENTIALSCORES_H
