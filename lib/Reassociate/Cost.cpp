//===- Cost.cpp - What an order of association costs ----------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Counts, for each index of the keys' leading dimensions and a group of G query
// heads:
//
//   left   G·N·(S + 16)·(2·D + 2·Dv) flops; as many scores, written and read
//   right  R·D·(2·Dv + 24)·(S + G·N) flops; a state of R·D·Dv, written and read
//
// where 16 is what the last tile of a row of scores wastes, and 24 what it
// takes to form and pack a feature. Causal: left forms the half of the scores
// that is visible, and right those inside its chunks.
//
// The constants are those for which no choice was more than a tenth from the
// best over N, D and Dv: benchmarks/choices.py, docs/perf/choices.json.
//
//===----------------------------------------------------------------------===//

#include "attn/Reassociate/Cost.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Arith/Utils/Utils.h"

using namespace mlir;
using namespace mlir::attn;

/// Floating-point operations in the time that one byte takes to or from a
/// nearby cache. Scores and state are written and read close together, so this
/// is well below the ratio to main memory.
static constexpr int64_t flopsPerByte = 2;

/// Scores that a row forms beyond the last key, on average.
static constexpr int64_t wastedScores = 16;

/// Rows and columns of a tile of scores on the diagonal.
static constexpr int64_t diagonalTile = 64;

/// Floating-point operations in the time that it takes to form and pack a
/// feature.
static constexpr int64_t flopsPerFeature = 24;

int64_t attn::chooseChunkSize(LinearAttentionOp op) {
  auto structured = cast<AttnOpInterface>(op.getOperation());
  int64_t features =
      structured.getStaticDimSize(*structured.getDimPosition(Dim::Feature));
  int64_t values =
      structured.getStaticDimSize(*structured.getDimPosition(Dim::Value));
  if (ShapedType::isDynamic(features) || ShapedType::isDynamic(values))
    return largestChunkSize;
  // A token takes C·(2·D + 2·Dv) flops for the scores of its chunk, and
  // 4·R·D·Dv for the state.
  double rank = double(structured.getReweightingRank());
  double balanced = 2 * rank * double(features) * double(values) /
                    double(std::max<int64_t>(features + values, 1));
  int64_t size = largestChunkSize;
  while (size > smallestChunkSize && double(4 * size) > balanced)
    size /= 2;
  return size;
}

std::optional<AssociationCost> attn::estimateCost(LinearAttentionOp op) {
  auto structured = cast<AttnOpInterface>(op.getOperation());
  auto size = [&](unsigned dim) { return structured.getStaticDimSize(dim); };
  int64_t features = size(*structured.getDimPosition(Dim::Feature));
  int64_t values = size(*structured.getDimPosition(Dim::Value));
  int64_t rank = structured.getReweightingRank();

  // Query heads that share their keys.
  AffineMap keyMap = structured.getMatchingMap(&op.getKeyMutable());
  int64_t group = 1;
  for (unsigned d = 0, e = structured.getNumLeadingDims(); d < e; ++d)
    if (!keyMap.isFunctionOfDim(d))
      group = ShapedType::isDynamic(size(d)) ? ShapedType::kDynamic
                                             : group * size(d);
  for (int64_t known : {features, values, group})
    if (ShapedType::isDynamic(known))
      return std::nullopt;

  SmallVector<Type> types(op->getOperandTypes());
  int64_t bytes = getAccumulatorType(types).getIntOrFloatBitWidth() / 8;
  int64_t score = 2 * features + 2 * values + 2 * bytes * flopsPerByte;
  int64_t token = rank * features * (2 * values + flopsPerFeature);
  AssociationCost cost{group * score, group * score * wastedScores,
                       group * token, token,
                       2 * bytes * flopsPerByte * rank * features * values};
  // Left forms the visible half of the scores, and tiles on the diagonal whole;
  // right the scores inside its chunks.
  if (op.getCausal()) {
    cost.scores /= 2;
    cost.rows = group * score * diagonalTile / 2;
    cost.keys += group * score * chooseChunkSize(op) / 2;
  }
  return cost;
}

std::optional<Order> AssociationCost::choose(int64_t numQueries,
                                             int64_t numKeys) const {
  bool knowsQueries = !ShapedType::isDynamic(numQueries);
  bool knowsKeys = !ShapedType::isDynamic(numKeys);
  if (knowsQueries && knowsKeys) {
    // In double: sizes of a program that nobody runs must not overflow.
    double left =
        (double(scores) * numKeys + double(rows)) * double(numQueries);
    double right =
        double(queries) * numQueries + double(keys) * numKeys + fixed;
    return left <= right ? Order::Left : Order::Right;
  }
  // With few enough queries, or keys, left is cheaper for any number of others.
  if ((knowsQueries && double(scores) * numQueries <= keys &&
       double(rows - queries) * numQueries <= fixed) ||
      (knowsKeys && double(scores) * numKeys + double(rows) <= queries))
    return Order::Left;
  return std::nullopt;
}

Value AssociationCost::buildIsLeft(OpBuilder &builder, Location loc,
                                   OpFoldResult numQueries,
                                   OpFoldResult numKeys) const {
  auto constant = [&](int64_t value) -> Value {
    return arith::ConstantIndexOp::create(builder, loc, value);
  };
  auto multiply = [&](Value a, Value b) {
    return builder.createOrFold<arith::MulIOp>(loc, a, b);
  };
  auto add = [&](Value a, Value b) {
    return builder.createOrFold<arith::AddIOp>(loc, a, b);
  };
  Value n = getValueOrCreateConstantIndexOp(builder, loc, numQueries);
  Value s = getValueOrCreateConstantIndexOp(builder, loc, numKeys);
  Value left = multiply(add(multiply(constant(scores), s), constant(rows)), n);
  Value right =
      add(add(multiply(constant(queries), n), multiply(constant(keys), s)),
          constant(fixed));
  return arith::CmpIOp::create(builder, loc, arith::CmpIPredicate::sle, left,
                               right);
}
