//===- LinearForm.cpp - Methods as linear attention -----------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
//   attn.softmax_attention ins(%q, %k, %v) mask(%m) outs(%o)
//     over (lead..., n, s, d, e)
//   attn.linear_attention  ins(%q, %k, %v) key_mask(%m) outs(%o)
//     over (lead..., n, s, r, d, e), or (lead..., n, s, r, d, e, c) with
//     projections: then c is what was d
//
//===----------------------------------------------------------------------===//

#include "attn/Methods/LinearForm.h"
#include "attn/Methods/CarriedLayout.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Arith/Utils/Utils.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"

using namespace mlir;
using namespace mlir::attn;

/// What a query gives that may attend to no key, in words.
static StringRef describe(EmptyRow emptyRow) {
  switch (emptyRow) {
  case EmptyRow::Zero:
    return "0";
  case EmptyRow::Nan:
    return "NaN";
  case EmptyRow::Mean:
    return "the mean of the values";
  }
  llvm_unreachable("covered switch");
}

/// `offset` (null = 0) if it is known.
static std::optional<int64_t> getConstantOffset(Value offset) {
  return offset ? getConstantIntValue(offset) : std::optional<int64_t>(0);
}

/// True if some query may attend to no key.
static bool mayHaveEmptyRows(SoftmaxAttentionOp op) {
  if (op.getMask())
    return true;
  if (!op.getCausal() || op.getQueryOffset() == op.getKeyOffset())
    return false;
  // The first query sees the first key unless keys are ahead of it.
  std::optional<int64_t> query = getConstantOffset(op.getQueryOffset());
  std::optional<int64_t> key = getConstantOffset(op.getKeyOffset());
  return !query || !key || *query < *key;
}

void attn::noteEmptyRows(SoftmaxAttentionOp op, MethodNotes &notes) {
  if (op.getEmptyRow() != EmptyRow::Zero && mayHaveEmptyRows(op))
    notes.push_back(("a query that may attend to no key gives 0, not " +
                     describe(op.getEmptyRow()))
                        .str());
}

/// The maps of linear attention, in the order of its operands.
static SmallVector<AffineMap> buildMaps(SoftmaxAttentionOp op,
                                        const LinearForm &form) {
  SmallVector<Dim> trailing{Dim::Query, Dim::Key, Dim::Rank, Dim::Feature,
                            Dim::Value};
  if (form.queryProjection || form.keyProjection)
    trailing.push_back(Dim::Component);
  CarriedLayout layout(op, trailing);
  auto carryProjected = [&](OpOperand &operand, Value projection) {
    return layout.carry(
        operand, {{Dim::Feature, projection ? Dim::Component : Dim::Feature}});
  };
  SmallVector<AffineMap> maps{
      carryProjected(op.getQueryMutable(), form.queryProjection),
      carryProjected(op.getKeyMutable(), form.keyProjection),
      layout.carry(op.getValueMutable())};
  if (op.getMask())
    maps.push_back(layout.carry(op.getMaskMutable()[0]));
  llvm::SmallBitVector shared(layout.getLeading().size());
  for (Value projection : {form.queryProjection, form.keyProjection})
    if (projection)
      maps.push_back(layout.canonical(shared, {Dim::Feature, Dim::Component}));
  maps.push_back(layout.carry(op.getOutputsMutable()[0]));
  return maps;
}

SmallVector<Value> attn::buildLinearForm(RewriterBase &rewriter,
                                         SoftmaxAttentionOp op,
                                         const LinearForm &form,
                                         MethodNotes &notes) {
  SmallVector<AffineMap> maps = buildMaps(op, form);
  Positions positions = form.positions.value_or(
      Positions{op.getQueryOffset(), op.getKeyOffset(), Value()});
  UnitAttr causal = op.getCausal() ? rewriter.getUnitAttr() : UnitAttr();
  auto linear = LinearAttentionOp::create(
      rewriter, op.getLoc(), op->getResultTypes(), op.getQuery(), op.getKey(),
      op.getValue(), op.getMask(), form.queryProjection, form.keyProjection,
      form.scale, positions.maxLength, positions.queryOffset,
      positions.keyOffset, op.getOutputs(), form.queryMap, form.keyMap,
      form.reweighting, form.normalizer, causal,
      OrderAttr::get(op.getContext(), Order::Auto),
      rewriter.getAffineMapArrayAttr(maps));
  setIndexingMaps(linear, maps);

  if (!form.scale)
    notes.push_back("the scale is dropped");
  noteEmptyRows(op, notes);
  return llvm::to_vector_of<Value>(linear->getResults());
}

//===----------------------------------------------------------------------===//
// Positions
//===----------------------------------------------------------------------===//

/// Raises both offsets by as much as the lower one is below 0, if it is. A
/// causal query below 0 may stay: it sees no key that is not.
static void raiseAboveZero(RewriterBase &rewriter, Location loc, bool isCausal,
                           Value &queryOffset, Value &keyOffset) {
  SmallVector<Value> unknown;
  int64_t lowestKnown = 0;
  SmallVector<Value> bounded{keyOffset};
  if (!isCausal)
    bounded.push_back(queryOffset);
  for (Value offset : bounded) {
    if (std::optional<int64_t> known = getConstantOffset(offset))
      lowestKnown = std::min(lowestKnown, *known);
    else
      unknown.push_back(offset);
  }
  if (unknown.empty() && lowestKnown == 0)
    return;

  auto constant = [&](int64_t value) -> Value {
    return arith::ConstantIndexOp::create(rewriter, loc, value);
  };
  Value lowest = constant(lowestKnown);
  for (Value offset : unknown)
    lowest = arith::MinSIOp::create(rewriter, loc, lowest, offset);
  bool isOneOffset = queryOffset == keyOffset;
  for (Value *offset : {&queryOffset, &keyOffset})
    *offset = rewriter.createOrFold<arith::SubIOp>(
        loc, *offset ? *offset : constant(0), lowest);
  // One value shows that queries and keys are aligned.
  if (isOneOffset)
    keyOffset = queryOffset;
}

namespace {
/// One past the last position of queries or of keys: size + offset.
struct PositionEnd {
  AttnOpInterface op;
  unsigned dim;
  Value offset;
  StringRef description;

  std::optional<int64_t> getConstant() {
    int64_t size = op.getStaticDimSize(dim);
    std::optional<int64_t> start = getConstantOffset(offset);
    if (ShapedType::isDynamic(size) || !start)
      return std::nullopt;
    return size + *start;
  }

  Value build(OpBuilder &builder, Location loc) {
    if (std::optional<int64_t> end = getConstant())
      return arith::ConstantIndexOp::create(builder, loc, *end);
    Value size = getValueOrCreateConstantIndexOp(builder, loc,
                                                 op.getDimSize(builder, dim));
    return offset ? builder.createOrFold<arith::AddIOp>(loc, size, offset)
                  : size;
  }
};
} // namespace

FailureOr<Positions> attn::buildPositions(RewriterBase &rewriter,
                                          SoftmaxAttentionOp op,
                                          std::optional<int64_t> given,
                                          MethodNotes &notes) {
  Location loc = op.getLoc();
  auto softmax = cast<AttnOpInterface>(op.getOperation());
  Positions positions{op.getQueryOffset(), op.getKeyOffset(), Value()};
  raiseAboveZero(rewriter, loc, op.getCausal(), positions.queryOffset,
                 positions.keyOffset);
  PositionEnd query{softmax, *softmax.getDimPosition(Dim::Query),
                    positions.queryOffset,
                    positions.queryOffset ? "N + query_offset" : "N"};
  PositionEnd key{softmax, *softmax.getDimPosition(Dim::Key),
                  positions.keyOffset,
                  positions.keyOffset ? "S + key_offset" : "S"};

  if (given) {
    for (PositionEnd end : {query, key})
      if (end.getConstant().value_or(0) > *given)
        return op.emitOpError("expected max-length to be at least ")
               << end.description << " = " << *end.getConstant() << ", found "
               << *given;
    notes.push_back(("max-length is " + Twine(*given)).str());
    positions.maxLength = arith::ConstantIndexOp::create(rewriter, loc, *given);
    return positions;
  }

  if (query.getConstant() && key.getConstant()) {
    int64_t length =
        std::max<int64_t>({*query.getConstant(), *key.getConstant(), 1});
    notes.push_back(("max-length is " + Twine(length)).str());
    positions.maxLength = arith::ConstantIndexOp::create(rewriter, loc, length);
    return positions;
  }
  notes.push_back(("max-length is max(" + query.description + ", " +
                   key.description + ") of each call")
                      .str());
  Value length = rewriter.createOrFold<arith::MaxSIOp>(
      loc, query.build(rewriter, loc), key.build(rewriter, loc));
  // A call without tokens has no position, but its length must not be 0.
  Value one = arith::ConstantIndexOp::create(rewriter, loc, 1);
  positions.maxLength = rewriter.createOrFold<arith::MaxSIOp>(loc, length, one);
  return positions;
}
