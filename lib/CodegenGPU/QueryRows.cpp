//===- QueryRows.cpp - Queries in registers, and their results ------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Rows beyond the end of a CTA read its last one, and are not stored.
//
//===----------------------------------------------------------------------===//

#include "QueryRows.h"

using namespace mlir;
using namespace mlir::attn;

static constexpr int64_t kBlocksOfLongHead = 16;

QueryRows::QueryRows(HostBuilder &host, LinearReadoutOp op)
    : n(host.position(Dim::Query)),
      d(host.position(op.getProjection() ? Dim::Component : Dim::Feature)),
      e(host.position(Dim::Value)) {}

QueryShare QueryRows::share(HostBuilder &host, int64_t many, int64_t few,
                            bool isWide) {
  Value queries = host.size(Dim::Query);
  Value perBlock = host.index(few);
  for (int64_t rows = 2 * few; rows <= many; rows *= 2) {
    Value ofHead = host.ceilDiv(queries, host.index(rows));
    Value blocks = host.mul(host.leads(), ofHead);
    Value isFew = host.less(blocks, host.index(2 * kManyBlocks));
    Value fewer = host.select(isFew, perBlock, host.index(rows));
    if (isWide && rows == 2 * few)
      fewer = host.select(host.less(ofHead, host.index(kBlocksOfLongHead)),
                          fewer, host.index(rows));
    perBlock = fewer;
  }
  return {perBlock, host.ceilDiv(queries, perBlock)};
}

SmallVector<Value> QueryRows::bind(HostBuilder &host, LinearReadoutOp op,
                                   KernelLaunch &launch, CTABuilder &k,
                                   const QueryShare &share) {
  SmallVector<Value> sizes = launch.passLeads();
  length = launch.passIndex(host.size(Dim::Query));
  Value rowsOfBlock = launch.passIndex(share.perBlock);
  Value parts = launch.passSmall(share.perLead);
  Value part = k.rem(k.block, parts);
  SmallVector<Value> indices = splitLeads(k, k.div(k.block, parts), sizes);
  query = atLeads(k, launch.passOperand(k, op.getQueryMutable()), indices);
  output =
      atLeads(k, launch.passOperand(k, op.getOutputsMutable()[0]), indices);
  first = k.mul(k.wide(part), rowsOfBlock);
  end = k.min(k.add(first, rowsOfBlock), length);
  last = k.sub(end, k.i64(1));
  return indices;
}

Value QueryRows::rowOf(CTABuilder &k, Value row, int64_t half) const {
  return k.add(row, k.wide(k.add(k.group, 8 * half)));
}

SmallVector<Value> QueryRows::load(CTABuilder &k, const FeatureOrder &order,
                                   Value row) const {
  SmallVector<Value> words;
  for (int64_t half = 0; half < 2; ++half) {
    GlobalView line = query.at(k, n, k.min(rowOf(k, row, half), last));
    for (const Run &run : order.featureRuns) {
      Value feature = order.firstFeature(k, run);
      auto load = [&](Value from) {
        return line.at(k, d, from).loadWords(k, d, 2 * run.count);
      };
      if (run.first + 16 * run.count <= order.features) {
        words.append(load(feature));
        continue;
      }
      words.append(k.either(
          k.less(feature, order.features), [&] { return load(feature); },
          [&] { return SmallVector<Value>(2 * run.count, k.i32(0)); }));
    }
  }
  return words;
}

void QueryRows::storeRow(CTABuilder &k, const PackedState &state, Value row,
                         ArrayRef<Sums> sums, int64_t half, Value scale) const {
  Type type = output.getElementType();
  GlobalView line = output.at(k, n, row);
  for (const Run &run : state.columnRuns) {
    GlobalView at = line.at(k, e, state.firstColumn(k, run));
    SmallVector<Value> numbers, words;
    for (int64_t tile = 0; tile < run.count; ++tile) {
      const Sums &sum = sums[run.first / 8 + tile];
      for (int64_t i = 0; i < 2; ++i) {
        Value x = sum[2 * half + i];
        numbers.push_back(scale ? k.mulf(x, scale) : x);
      }
      if (!type.isF32())
        words.push_back(
            k.pack(k.pair(numbers[2 * tile], numbers[2 * tile + 1]), type));
    }
    if (!type.isF32()) {
      at.storeWords(k, words, e);
      continue;
    }
    int64_t width = std::min<int64_t>(4, numbers.size());
    for (int64_t i = 0, size = numbers.size(); i < size; i += width)
      at.at(k, e, k.i32(i))
          .store(k, k.vector(ArrayRef<Value>(numbers).slice(i, width)), e,
                 width);
  }
}

void QueryRows::store(CTABuilder &k, const PackedState &state, Value row,
                      ArrayRef<Sums> sums, const Value (&scales)[2]) const {
  for (int64_t half = 0; half < 2; ++half) {
    Value at = rowOf(k, row, half);
    k.when(k.less(at, length),
           [&] { storeRow(k, state, at, sums, half, scales[half]); });
  }
}
