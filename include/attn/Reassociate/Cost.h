//===- Cost.h - What an order of association costs --------------*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Both orders of φ(Q) φ(K)ᵀ V as polynomials in the numbers of queries and
// keys:
//
//   left(N, S)  = scores · N · S + rows · N
//   right(N, S) = queries · N + keys · S + fixed
//
// in floating-point operations, where a byte that is formed between the two
// products counts as several.
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_REASSOCIATE_COST_H
#define ATTN_REASSOCIATE_COST_H

#include "attn/Dialect/Attn/Attn.h"
#include <optional>

namespace mlir::attn {

/// Queries in a chunk of causal linear attention: the most for which the scores
/// inside a chunk take no more than a quarter of the flops of the state, but no
/// fewer than register tiles like, and no more than stay in the nearest cache.
int64_t chooseChunkSize(LinearAttentionOp op);
constexpr int64_t smallestChunkSize = 16, largestChunkSize = 32;

/// The coefficients of the cost, for one index of the leading dimensions of the
/// keys.
struct AssociationCost {
  int64_t scores, rows, queries, keys, fixed;

  /// The cheaper order for these sizes, each of which may be kDynamic; none if
  /// it depends on a dynamic size.
  std::optional<Order> choose(int64_t numQueries, int64_t numKeys) const;

  /// The condition, of type i1, that left is the cheaper order.
  Value buildIsLeft(OpBuilder &builder, Location loc, OpFoldResult numQueries,
                    OpFoldResult numKeys) const;
};

/// The cost of `op`; none if a size other than N and S is dynamic.
std::optional<AssociationCost> estimateCost(LinearAttentionOp op);

} // namespace mlir::attn

#endif // ATTN_REASSOCIATE_COST_H
