//===- LeftOrder.h - The kernel of attn.linear_attention --------*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What the parts of this kernel share: operands, tiles in scratch, and the
// numbers of a row.
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_LIB_CODEGENCPU_LEFTORDER_H
#define ATTN_LIB_CODEGENCPU_LEFTORDER_H

#include "ExponentialScores.h"
#include "LinearReadout.h"
#include "LinearState.h"
#include "ScoreTile.h"

namespace mlir::attn {

/// Everything of one attn.linear_attention for a block of columns of v.
struct LeftOrder {
  LeftOrder(AttnKernel &k, LinearAttentionOp op, Value firstColumn,
            int64_t columns);
  void emit();

private:
  void bindKeys();
  void packQueryProjection();
  void packQueries(Value first, Value count);
  void packKeys(Value first, Value count);
  void emitQueryTile(Value first, Value count);
  void emitKeyTile(Value first, Value count);
  void packOneTile(Value count);
  void emitWhole(Value first, Value count, Value keyCount);
  std::function<void(Value, Value, Value)> storeOutput(Value first,
                                                       Value count);
  void emitWeights();
  void emitDistanceTable();

  AttnKernel &k;
  LinearAttentionOp op;
  Value firstColumn;
  const int64_t columns, values, rank, features, featureStride;
  const Reweighting reweighting;
  /// Weights from the table; else features are scaled, if weighted at all.
  const bool relative;
  bool sharesProjection;
  /// Elements of a token's features as the scores see them.
  const int64_t scoreWidth;
  const int64_t tokens, valueStride;
  const bool isOneTile;

  OperandView query, key, value, mask, output;
  StateView state;
  struct {
    OperandView query, key, value, mask, output, queryProjection, keyProjection;
    StateView state;
  } origins;
  std::optional<ExponentialTile> queryTile, keyTile;
  std::optional<ExponentialScores> exponentialScores;
  LogitOperands queryOperands, keyOperands;
  Value stateMaxima;
  std::optional<StateSum> sum;
  std::optional<PackedState> packed;
  std::optional<ScoreTile> tile;
  Value queryFeatures, scaledQueries, keyFeatures, keyColumns, valueTile;
  Value factors, table, sums, rowSums, keySums, accumulators;
  /// Of one tile.
  MatrixRows valueRows;
  Value scaledKeys, notFinite;
};

} // namespace mlir::attn

#endif // ATTN_LIB_CODEGENCPU_LEFTORDER_H
