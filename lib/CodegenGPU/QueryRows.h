//===- QueryRows.h - Queries in registers, and their results ----*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What the kernels of attn.linear_readout share: 16 queries of a warp from
// global memory to the registers of a left factor, sums back to global memory,
// and how the queries of a head are dealt to CTAs.
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_LIB_CODEGENGPU_QUERYROWS_H
#define ATTN_LIB_CODEGENGPU_QUERYROWS_H

#include "Kernels.h"
#include "PackedState.h"

namespace mlir::attn {

constexpr int64_t kQueryRows = 16;

/// The queries of a CTA: the host's part.
struct QueryShare {
  Value perBlock, perLead;
};

struct QueryRows {
  QueryRows(HostBuilder &host, LinearReadoutOp op);

  /// `many` queries to a CTA, or half as many until there are CTAs enough, but
  /// `few` at least: a function of sizes alone. `isWide`: the state is as many
  /// bytes as `few` queries, which are twice as many where a head is long.
  static QueryShare share(HostBuilder &host, int64_t many, int64_t few,
                          bool isWide = false);
  /// Takes this CTA's part: the indices of its leading dimensions.
  SmallVector<Value> bind(HostBuilder &host, LinearReadoutOp op,
                          KernelLaunch &launch, CTABuilder &k,
                          const QueryShare &share);

  /// Words of two rows of queries, from `row` (i64) on, in `order`.
  SmallVector<Value> load(CTABuilder &k, const FeatureOrder &order,
                          Value row) const;
  /// Row `row` + lane/4 + 8 · `half`.
  Value rowOf(CTABuilder &k, Value row, int64_t half) const;
  /// Stores sums, times their row's scale (or null), where there is the row.
  void store(CTABuilder &k, const PackedState &state, Value row,
             ArrayRef<Sums> sums, const Value (&scales)[2]) const;

  /// The first of this CTA (i64), the end and the last one.
  Value first, end, last;
  /// All queries of a head.
  Value length;

private:
  void storeRow(CTABuilder &k, const PackedState &state, Value row,
                ArrayRef<Sums> sums, int64_t half, Value scale) const;

  GlobalView query, output;
  /// Dimensions: tokens, what a query has, columns of the result.
  unsigned n, d, e;
};

} // namespace mlir::attn

#endif // ATTN_LIB_CODEGENGPU_QUERYROWS_H
