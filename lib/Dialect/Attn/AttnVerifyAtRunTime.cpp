//===- AttnVerifyAtRunTime.cpp - RuntimeVerifiableOpInterface -------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The constraints of docs/Spec.md on sizes and positions that the verifier
// cannot decide, as assertions before the op:
//
//   %same = arith.cmpi eq, %dim_of_k, %dim_of_v
//   cf.assert %same, "'attn.linear_state' op expected equal sizes of …"
//
// What is known to hold is not checked.
//
//===----------------------------------------------------------------------===//

#include "attn/Dialect/Attn/Attn.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Arith/Utils/Utils.h"
#include "mlir/Dialect/ControlFlow/IR/ControlFlowOps.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "mlir/Interfaces/ValueBoundsOpInterface.h"

using namespace mlir;
using namespace mlir::attn;

namespace {
/// Emits assertions before one op.
struct Checks {
  OpBuilder &b;
  Location loc;
  Operation *op;
  function_ref<std::string(Operation *, StringRef)> message;

  void assertThat(Value condition, const Twine &text) {
    std::string full =
        ("'" + op->getName().getStringRef() + "' op " + text).str();
    cf::AssertOp::create(b, loc, condition, message(op, full));
  }
  Value compare(arith::CmpIPredicate predicate, Value x, Value y) {
    return arith::CmpIOp::create(b, loc, predicate, x, y);
  }
  Value constant(int64_t value) {
    return arith::ConstantIndexOp::create(b, loc, value);
  }
  Value size(Value shaped, int64_t dim) {
    if (isa<TensorType>(shaped.getType()))
      return getValueOrCreateConstantIndexOp(
          b, loc, tensor::getMixedSize(b, loc, shaped, dim));
    return getValueOrCreateConstantIndexOp(
        b, loc, memref::getMixedSize(b, loc, shaped, dim));
  }
  /// Two sizes of `dim` are equal, unless that is known.
  void assertEqualSizes(Value x, int64_t xDim, Value y, int64_t yDim,
                        const Twine &text) {
    int64_t xSize = cast<ShapedType>(x.getType()).getDimSize(xDim);
    int64_t ySize = cast<ShapedType>(y.getType()).getDimSize(yDim);
    if (!ShapedType::isDynamic(xSize) && !ShapedType::isDynamic(ySize))
      return;
    FailureOr<bool> known =
        ValueBoundsConstraintSet::areEqual({x, xDim}, {y, yDim});
    if (succeeded(known) && *known)
      return;
    assertThat(compare(arith::CmpIPredicate::eq, size(x, xDim), size(y, yDim)),
               text);
  }
};
} // namespace

/// (C5) Each size is compared with the first operand's that has the dimension,
/// or with a static one.
static void checkSizes(Checks &checks, AttnOpInterface op) {
  SmallVector<OpOperand *> shaped = op.getShapedOperands();
  SmallVector<AffineMap> maps = op.getIndexingMapsArray();
  std::optional<unsigned> rankDim = op.getDimPosition(Dim::Rank);
  for (unsigned dim = 0, e = op.getNumDims(); dim < e; ++dim) {
    AffineExpr expr = getAffineDimExpr(dim, op.getContext());
    std::optional<unsigned> reference;
    for (auto [index, map] : llvm::enumerate(maps)) {
      auto result = map.getResultPosition(expr);
      if (!result)
        continue;
      bool isStatic = !cast<ShapedType>(shaped[index]->get().getType())
                           .isDynamicDim(*result);
      // (C13) The verifier holds static sizes to the rank.
      if (rankDim == dim && !isStatic)
        checks.assertThat(
            checks.compare(arith::CmpIPredicate::eq,
                           checks.size(shaped[index]->get(), *result),
                           checks.constant(op.getReweightingRank())),
            "expected " + Twine(op.getReweightingRank()) +
                " for dimension r of '" + op.getOperandName(index) + "'");
      if (!reference || isStatic)
        if (!reference ||
            cast<ShapedType>(shaped[*reference]->get().getType())
                .isDynamicDim(*maps[*reference].getResultPosition(expr)))
          reference = index;
    }
    if (rankDim == dim || !reference)
      continue;
    for (auto [index, map] : llvm::enumerate(maps)) {
      auto result = map.getResultPosition(expr);
      if (!result || index == *reference)
        continue;
      checks.assertEqualSizes(shaped[*reference]->get(),
                              *maps[*reference].getResultPosition(expr),
                              shaped[index]->get(), *result,
                              "expected equal sizes of " + op.getDimName(dim) +
                                  " in '" + op.getOperandName(*reference) +
                                  "' and '" + op.getOperandName(index) + "'");
    }
  }
}

/// (C8, C9) Positions from `offset` on, as many as `dim` is long, are valid.
template <typename OpTy>
static void checkPositions(Checks &checks, OpTy op, Dim dim, Value offset,
                           StringRef offsetName, StringRef what,
                           bool mayBeNegative = false) {
  ReweightingAttrInterface reweighting = op.getReweightingAttr();
  Value maxLength = op.getMaxLength();
  if (!reweighting || !maxLength)
    return;
  auto structured = cast<AttnOpInterface>(op.getOperation());
  OpFoldResult size =
      structured.getDimSize(checks.b, *structured.getDimPosition(dim));
  std::optional<int64_t> constantSize = getConstantIntValue(size);
  bool offsetIsConstant = !offset || getConstantIntValue(offset);
  bool isEmpty = constantSize && *constantSize == 0;
  if (isEmpty)
    return;
  if (!offsetIsConstant && !mayBeNegative)
    checks.assertThat(
        checks.compare(arith::CmpIPredicate::sge, offset, checks.constant(0)),
        offsetName + " is negative");
  // The verifier has checked constants.
  std::optional<int64_t> constantLength = getConstantIntValue(maxLength);
  if (offsetIsConstant && constantSize && constantLength)
    return;
  Value count = getValueOrCreateConstantIndexOp(checks.b, checks.loc, size);
  Value end = count;
  if (offset)
    end = arith::AddIOp::create(checks.b, checks.loc, count, offset);
  Value valid = reweighting.emitIsValid(checks.b, checks.loc, end, maxLength);
  if (!valid)
    return;
  // An end beyond all integers is negative.
  if (offset)
    valid = arith::AndIOp::create(
        checks.b, checks.loc,
        checks.compare(arith::CmpIPredicate::sge, end, offset), valid);
  if (!constantSize) {
    // No position at all is valid whatever the offset.
    Value none =
        checks.compare(arith::CmpIPredicate::eq, count, checks.constant(0));
    valid = arith::OrIOp::create(checks.b, checks.loc, none, valid);
  }
  std::string length =
      constantLength ? " " + std::to_string(*constantLength) : std::string();
  checks.assertThat(valid, "max_length" + length +
                               " is smaller than the end of the " + what +
                               " positions");
}

//===----------------------------------------------------------------------===//
// What an operation asks for besides its sizes
//===----------------------------------------------------------------------===//

static void checkValues(Checks &, Operation *) {}

static void checkValues(Checks &checks, LinearAttentionOp op) {
  checkPositions(checks, op, Dim::Query, op.getQueryOffset(), "query_offset",
                 "query", /*mayBeNegative=*/op.getCausal());
  checkPositions(checks, op, Dim::Key, op.getKeyOffset(), "key_offset", "key");
}

static void checkValues(Checks &checks, LinearAttentionStepOp op) {
  // (C16)
  auto structured = cast<AttnOpInterface>(op.getOperation());
  auto dimOf = [&](OpOperand &operand, Dim dim) {
    return *structured.getMatchingMap(&operand).getResultPosition(
        getAffineDimExpr(*structured.getDimPosition(dim), op.getContext()));
  };
  checks.assertEqualSizes(
      op.getQuery(), dimOf(op.getQueryMutable(), Dim::Query), op.getKey(),
      dimOf(op.getKeyMutable(), Dim::Key), "expected as many queries as keys");
  checkPositions(checks, op, Dim::Query, op.getPosition(), "position", "query");
}

static void checkValues(Checks &checks, LinearStateOp op) {
  checkPositions(checks, op, Dim::Key, op.getKeyOffset(), "key_offset", "key");
}

static void checkValues(Checks &checks, LinearReadoutOp op) {
  checkPositions(checks, op, Dim::Query, op.getQueryOffset(), "query_offset",
                 "query");
}

/// (C28)
static void checkSquares(Checks &checks, AttnOpInterface op,
                         OpOperand &matrix) {
  auto dimOf = [&](Dim dim) {
    return *op.getMatchingMap(&matrix).getResultPosition(
        getAffineDimExpr(*op.getDimPosition(dim), op->getContext()));
  };
  checks.assertEqualSizes(matrix.get(), dimOf(Dim::Feature), matrix.get(),
                          dimOf(Dim::Component), "expected square matrices");
}
static void checkValues(Checks &checks, NewtonInverseOp op) {
  checkSquares(checks, op, op.getMatrixMutable());
}
static void checkValues(Checks &checks, CholeskyInverseOp op) {
  checkSquares(checks, op, op.getMatrixMutable());
}

#define ATTN_CHECKS_AT_RUN_TIME(OP)                                            \
  void OP::generateRuntimeVerification(                                        \
      OpBuilder &b, Location loc,                                              \
      function_ref<std::string(Operation *, StringRef)> message) {             \
    Checks checks{b, loc, *this, message};                                     \
    checkSizes(checks, *this);                                                 \
    checkValues(checks, *this);                                                \
  }
ATTN_CHECKS_AT_RUN_TIME(SoftmaxAttentionOp)
ATTN_CHECKS_AT_RUN_TIME(LinearAttentionOp)
ATTN_CHECKS_AT_RUN_TIME(LinearAttentionStepOp)
ATTN_CHECKS_AT_RUN_TIME(LinearStateOp)
ATTN_CHECKS_AT_RUN_TIME(LinearReadoutOp)
ATTN_CHECKS_AT_RUN_TIME(NystromAttentionOp)
ATTN_CHECKS_AT_RUN_TIME(SegmentMeanOp)
ATTN_CHECKS_AT_RUN_TIME(NewtonInverseOp)
ATTN_CHECKS_AT_RUN_TIME(CholeskyInverseOp)
#undef ATTN_CHECKS_AT_RUN_TIME

//===----------------------------------------------------------------------===//
// Sizes without maps
//===----------------------------------------------------------------------===//

/// What part `index` of a state is called.
static StringRef getPartName(unsigned index) {
  static constexpr StringLiteral names[] = {"state", "normalizer state",
                                            "maximum"};
  return names[index];
}

void MergeStateOp::generateRuntimeVerification(
    OpBuilder &b, Location loc,
    function_ref<std::string(Operation *, StringRef)> message) {
  Checks checks{b, loc, *this, message};
  for (auto [index, input, output] : llvm::enumerate(getInputs(), getOutputs()))
    for (int64_t d = 0, rank = cast<ShapedType>(input.getType()).getRank();
         d < rank; ++d)
      checks.assertEqualSizes(input, d, output, d,
                              "expected equal sizes of dimension " + Twine(d) +
                                  " in input and destination of the " +
                                  getPartName(index));
}
