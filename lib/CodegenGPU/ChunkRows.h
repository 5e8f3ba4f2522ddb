//===- ChunkRows.h - Rows of a causal chunk ---------------------*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What kernels of causal attention share: which tokens a chunk has, scores as a
// left factor, a look for values that are not finite, and results to memory.
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_LIB_CODEGENGPU_CHUNKROWS_H
#define ATTN_LIB_CODEGENGPU_CHUNKROWS_H

#include "KernelLaunch.h"
#include "TokenRows.h"

namespace mlir::attn {

/// Tokens in a chunk: four tiles of 16 rows, one for each of four warps.
constexpr int64_t kChunk = 64;

/// How a sequence is cut into chunks, on the host: row a of a chunk sees its
/// keys b ≤ a, and all of the chunks before.
struct ChunkRange {
  /// `withLaterKeys`: chunks go on where there are keys that no query sees.
  ChunkRange(HostBuilder &host, LinearAttentionOp op, bool withLaterKeys);

  /// Chunk 0 has the queries from -`before` and the keys from `shift` -
  /// `before` on.
  Value before, shift, chunks;
};

/// Scores of this lane's two rows, rounded. Those of f16 are multiplied by a
/// power of two for each row before, since they may be larger than f16 goes;
/// bf16 goes as far as f32.
struct RoundedScores {
  RoundedScores(CTABuilder &k, ArrayRef<Sums> scores, Type packed);

  /// By 8 columns and row.
  SmallVector<std::array<Value, 2>> words;
  /// What undoes the power of two, by row; null for bf16.
  Value down[2];
  /// By row: the sum of this lane's rounded scores.
  Value sums[2];
};

/// 1 (i32) in a thread that meets an infinity or NaN among the values at
/// `memory`, which all threads share; else 0.
Value findNonFinite(CTABuilder &k, const TokenRows &rows, Value memory,
                    Type packed);

/// A lane's row of results (i64), and whether it is to be stored.
struct ResultRow {
  Value row, isLive;
};

/// Stores sums of 8 columns each, times their row's scale (or null), to the
/// rows `rowOf` of `head`, whose dimensions are `n` and `e`: from tile
/// `firstTile` (i32) on, as far as there are `liveTiles`, or to all if that is
/// 0.
void storeResults(CTABuilder &k, const GlobalView &head, unsigned n, unsigned e,
                  ArrayRef<Sums> sums, ArrayRef<Value> scales, Value firstTile,
                  int64_t liveTiles,
                  llvm::function_ref<ResultRow(int64_t half)> rowOf);

} // namespace mlir::attn

#endif // ATTN_LIB_CODEGENGPU_CHUNKROWS_H
