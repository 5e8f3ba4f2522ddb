//===- StepShape.cpp - How a step's state lies in registers ---------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Blocks of columns are as wide as registers hold all rows of. Where a second
// kernel is not needed for it, few heads are divided further.
//
//===----------------------------------------------------------------------===//

#include "StepShape.h"
#include "Kernels.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;
using namespace mlir::attn;

static constexpr int64_t kMostWarps = 16;
/// Rows of a thread; more would not stay in registers beside what logits take.
static constexpr int64_t kMostRounds = 16, kMostRoundsOfLogits = 14;
/// Columns of a block where registers do not ask for fewer: 64 bytes.
static constexpr int64_t kLeastColumns = 16;

/// Rows of which a warp has four columns a thread.
static int64_t countRowsOfWarp(int64_t columns) {
  return kWarp / llvm::PowerOf2Ceil(columns / 4);
}

/// The next smaller number of columns that divides all of them into sectors.
static int64_t narrow(int64_t columns, int64_t values) {
  do
    columns -= 8;
  while (values % columns != 0);
  return columns;
}

static int64_t chooseColumns(HostBuilder &host, LinearAttentionStepOp op) {
  int64_t values = host.staticSize(Dim::Value), columns = values;
  int64_t rows = op.getReweightingRank() * host.staticSize(Dim::Feature);
  bool hasLogits =
      op.getQueryMap().isExponential() || op.getKeyMap().isExponential();
  int64_t rounds = hasLogits ? kMostRoundsOfLogits : kMostRounds;
  while (rows > rounds * kMostWarps * countRowsOfWarp(columns))
    columns = narrow(columns, values);
  // Each block forms all features: where they are projected, that is as much
  // as the state.
  std::optional<int64_t> heads =
      getConstantIntValue(host.leads(getStateLeadingDims(host.op)));
  if (op.getNormalizerState() || op.getQueryProjection() ||
      op.getKeyProjection() || !heads)
    return columns;
  while (columns > kLeastColumns && *heads * (values / columns) < kManyBlocks) {
    int64_t next = narrow(columns, values);
    if (next < kLeastColumns)
      break;
    columns = next;
  }
  return columns;
}

StepShape::StepShape(HostBuilder &host, LinearAttentionStepOp op)
    : rank(op.getReweightingRank()), features(host.staticSize(Dim::Feature)),
      values(chooseColumns(host, op)),
      blocks(host.staticSize(Dim::Value) / values), rows(rank * features),
      rowsOfWarp(countRowsOfWarp(values)), lanesOfRow(kWarp / rowsOfWarp),
      warps(std::min<int64_t>(kMostWarps, llvm::divideCeil(rows, rowsOfWarp))),
      together(warps * rowsOfWarp), rounds(llvm::divideCeil(rows, together)),
      padded(rounds * together) {}
