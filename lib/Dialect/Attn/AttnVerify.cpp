//===- AttnVerify.cpp - Verifiers -----------------------------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// One check for each constraint of docs/Spec.md, labelled as there. What
// AttnOpInterface answers is trusted only after verifyLayout.
//
//===----------------------------------------------------------------------===//

#include "AttnVerify.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "mlir/IR/TypeUtilities.h"
#include <cmath>
#include <limits>

using namespace mlir;
using namespace mlir::attn;

LogicalResult
NormalizerAttr::verify(function_ref<InFlightDiagnostic()> emitError,
                       NormalizerKind kind, FloatAttr epsilon) {
  // (A1)
  double value = epsilon.getValueAsDouble();
  if (!std::isfinite(value) || value < 0)
    return emitError() << "expected a finite, non-negative epsilon, found "
                       << value;
  return success();
}

static LogicalResult verifyRidge(function_ref<InFlightDiagnostic()> emitError,
                                 FloatAttr ridge) {
  // (A3)
  double value = ridge.getValueAsDouble();
  if (!std::isfinite(value) || value < 0)
    return emitError() << "expected a finite, non-negative ridge, found "
                       << value;
  return success();
}

LogicalResult NewtonAttr::verify(function_ref<InFlightDiagnostic()> emitError,
                                 NewtonScheme, int64_t iterations,
                                 FloatAttr alpha, FloatAttr ridge, NormOf) {
  // (A2)
  if (iterations < 1)
    return emitError() << "expected at least one iteration, found "
                       << iterations;
  double value = alpha.getValueAsDouble();
  if (!(value > 0 && value <= 2))
    return emitError() << "expected an alpha in (0, 2], beyond which the "
                          "iteration cannot converge, found "
                       << value;
  return verifyRidge(emitError, ridge);
}

LogicalResult CholeskyAttr::verify(function_ref<InFlightDiagnostic()> emitError,
                                   FloatAttr ridge) {
  return verifyRidge(emitError, ridge);
}

//===----------------------------------------------------------------------===//
// Operands
//===----------------------------------------------------------------------===//

/// The operation has from `least` to `most` destinations, called `what`.
static LogicalResult verifyDestinationCount(Operation *op, unsigned found,
                                            ArrayRef<unsigned> allowed,
                                            StringRef what) {
  if (llvm::is_contained(allowed, found))
    return success();
  InFlightDiagnostic diagnostic = op->emitOpError("expected ");
  llvm::interleave(allowed, diagnostic, " or ");
  return diagnostic << (allowed.back() == 1 ? " destination ("
                                            : " destinations (")
                    << what << "), found " << found;
}

/// The first operands are not optional; ODS does not hold the generic form to
/// it.
template <typename OpTy>
static LogicalResult verifyRequiredOperands(OpTy op,
                                            ArrayRef<StringRef> names) {
  for (auto [index, name] : llvm::enumerate(names)) {
    unsigned found = op.getODSOperandIndexAndLength(index).second;
    if (found != 1)
      return op.emitOpError("expected one operand as '")
             << name << "', found " << found;
  }
  return success();
}

//===----------------------------------------------------------------------===//
// Positions
//===----------------------------------------------------------------------===//

/// Positions from `offset` to `offset` + the size of `dim` must be valid for
/// `maxLength`. A query before all keys sees none, if `mayBeNegative`.
static LogicalResult verifyPositions(AttnOpInterface op, Dim dim, Value offset,
                                     StringRef offsetName, StringRef what,
                                     ReweightingAttrInterface reweighting,
                                     Value maxLength,
                                     bool mayBeNegative = false) {
  if (!maxLength)
    return success();
  // (C9)
  std::optional<int64_t> start = offset ? getConstantIntValue(offset) : 0;
  if (start && *start < 0 && !mayBeNegative)
    return op.emitOpError("expected a non-negative ")
           << offsetName << ", found " << *start;
  // (C8) An unknown offset is taken for the least one.
  std::optional<int64_t> length = getConstantIntValue(maxLength);
  int64_t size = op.getStaticDimSize(*op.getDimPosition(dim));
  if (!length || ShapedType::isDynamic(size) || size == 0)
    return success();
  if (!start && mayBeNegative)
    return success();
  int64_t end;
  if (llvm::AddOverflow(size, start.value_or(0), end))
    end = std::numeric_limits<int64_t>::max();
  int64_t limit = reweighting.getMaxPositionEnd(*length);
  if (limit >= 0 && end > limit)
    return op.emitOpError("max_length ")
           << *length << " is smaller than " << end << ", the end of the "
           << what << " positions";
  return success();
}

static LogicalResult verifyMaxLength(AttnOpInterface op,
                                     ReweightingAttrInterface reweighting,
                                     Value maxLength) {
  // (C7)
  bool required = reweighting && reweighting.requiresMaxLength();
  if (required && !maxLength)
    return op.emitOpError("expected a max_length, which ")
           << Attribute(reweighting) << " requires";
  if (!required && maxLength)
    return op.emitOpError(
        "expected no max_length without a re-weighting that requires one");
  // (C9)
  if (std::optional<int64_t> length =
          maxLength ? getConstantIntValue(maxLength) : std::nullopt;
      length && *length < 0)
    return op.emitOpError("expected a non-negative max_length, found ")
           << *length;
  return success();
}

//===----------------------------------------------------------------------===//
// States
//===----------------------------------------------------------------------===//

/// The feature maps of linear_attention and linear_attention_step.
template <typename OpTy>
static LogicalResult verifyMapsOfLinear(OpTy op, bool isCausal) {
  FeatureMapAttrInterface query = op.getQueryMap(), key = op.getKeyMap();
  bool hasMaximum = key.requiresMaximum() && !key.normalizesSequence();
  if (failed(verifyQueryMap(op, query, op.getQueryProjection(),
                            op.getNormalizerAttr(), hasMaximum)) ||
      failed(verifyFeatureMap(op, key, op.getKeyProjection(), "key")))
    return failure();
  // (C22)
  if (key.normalizesSequence() && isCausal)
    return op.emitOpError("expected a key map that is not normalised over the "
                          "sequence, which is causal, found ")
           << Attribute(key);
  if (key.normalizesSequence() && op.getNormalizer())
    return op.emitOpError("expected no normalizer with the key map ")
           << Attribute(key) << ", which is normalised over the sequence";
  // (C23)
  if (hasMaximum && !op.getNormalizer())
    return op.emitOpError("expected a normalizer for the key map ")
           << Attribute(key);
  return verifyExponential(op, query.isExponential() || key.isExponential(),
                           op.getScale(), op.getReweightingAttr());
}

/// The destinations of an op with `others` besides a state, called `prefix`.
static LogicalResult verifyStateDestinations(Operation *op, unsigned found,
                                             StringRef prefix, unsigned parts,
                                             bool isOptional) {
  static constexpr StringLiteral names[] = {
      "state, without a normalizer", "state and normalizer state",
      "state, normalizer state and maximum"};
  unsigned others = prefix.empty() ? 0 : 1;
  std::string what = prefix.str();
  if (isOptional)
    what += parts == 1 ? "; or output and " : "; or output, ";
  else if (others)
    what += parts == 1 ? " and " : ", ";
  what += names[parts - 1];
  SmallVector<unsigned> allowed{others + parts};
  if (isOptional)
    allowed.insert(allowed.begin(), 1);
  return verifyDestinationCount(op, found, allowed, what);
}

//===----------------------------------------------------------------------===//
// Operations
//===----------------------------------------------------------------------===//

LogicalResult SoftmaxAttentionOp::verify() {
  // (C1)
  if (failed(verifyRequiredOperands(*this, {"query", "key", "value"})))
    return failure();
  // (C10)
  if (failed(verifyDestinationCount(*this, getOutputs().size(), {1}, "output")))
    return failure();
  return verifyLayout(cast<AttnOpInterface>(getOperation()));
}

LogicalResult LinearAttentionOp::verify() {
  // (C1)
  if (failed(verifyRequiredOperands(*this, {"query", "key", "value"})))
    return failure();
  auto op = cast<AttnOpInterface>(getOperation());
  // (C11)
  unsigned parts = getNumStateParts(getKeyMap(), bool(getNormalizer()));
  if (failed(verifyStateDestinations(*this, getOutputs().size(), "output",
                                     parts, /*isOptional=*/true)) ||
      failed(verifyMapsOfLinear(*this, getCausal())) ||
      failed(verifyLayout(op)) || failed(verifyStateTypes(op)) ||
      failed(verifyMaxLength(op, getReweightingAttr(), getMaxLength())) ||
      failed(verifyPositions(op, Dim::Query, getQueryOffset(), "query_offset",
                             "query", getReweightingAttr(), getMaxLength(),
                             /*mayBeNegative=*/getCausal())))
    return failure();
  // (C22)
  if (getKeyMap().normalizesSequence() && getOrder() == Order::Left)
    return emitOpError("expected a key map that is not normalised over the "
                       "sequence with order = left, found ")
           << Attribute(getKeyMap());
  return verifyPositions(op, Dim::Key, getKeyOffset(), "key_offset", "key",
                         getReweightingAttr(), getMaxLength());
}

LogicalResult LinearAttentionStepOp::verify() {
  // (C1)
  if (failed(verifyRequiredOperands(*this, {"query", "key", "value"})))
    return failure();
  auto op = cast<AttnOpInterface>(getOperation());
  // (C15)
  unsigned parts = getNumStateParts(getKeyMap(), bool(getNormalizer()));
  if (failed(verifyStateDestinations(*this, getOutputs().size(), "output",
                                     parts, /*isOptional=*/false)) ||
      failed(verifyMapsOfLinear(*this, /*isCausal=*/true)) ||
      failed(verifyLayout(op)) || failed(verifyStateTypes(op)) ||
      failed(verifyMaxLength(op, getReweightingAttr(), getMaxLength())))
    return failure();
  // (C16)
  int64_t queries = op.getStaticDimSize(*op.getDimPosition(Dim::Query));
  int64_t keys = op.getStaticDimSize(*op.getDimPosition(Dim::Key));
  if (!ShapedType::isDynamic(queries) && !ShapedType::isDynamic(keys) &&
      queries != keys)
    return emitOpError("expected as many queries as keys, found ")
           << queries << " and " << keys;
  return verifyPositions(op, Dim::Query, getPosition(), "position", "query",
                         getReweightingAttr(), getMaxLength());
}

LogicalResult LinearStateOp::verify() {
  // (C1)
  if (failed(verifyRequiredOperands(*this, {"key", "value"})))
    return failure();
  auto op = cast<AttnOpInterface>(getOperation());
  // (C17)
  unsigned least = getNumStateParts(getKeyMap(), /*hasNormalizer=*/false);
  if (failed(
          least == 1
              ? verifyDestinationCount(*this, getOutputs().size(), {1, 2},
                                       "state; or state and normalizer state")
              : verifyStateDestinations(*this, getOutputs().size(), "", least,
                                        /*isOptional=*/false)) ||
      failed(verifyFeatureMap(*this, getKeyMap(), getProjection(), "key")) ||
      failed(verifyExponential(*this, getKeyMap().isExponential(), getScale(),
                               getReweightingAttr())) ||
      failed(verifyLayout(op)) || failed(verifyStateTypes(op)) ||
      failed(verifyMaxLength(op, getReweightingAttr(), getMaxLength())))
    return failure();
  return verifyPositions(op, Dim::Key, getKeyOffset(), "key_offset", "key",
                         getReweightingAttr(), getMaxLength());
}

LogicalResult LinearReadoutOp::verify() {
  // (C1)
  if (failed(verifyRequiredOperands(*this, {"query", "state"})))
    return failure();
  auto op = cast<AttnOpInterface>(getOperation());
  // (C10)
  if (failed(verifyDestinationCount(*this, getOutputs().size(), {1}, "output")))
    return failure();
  // (C18)
  if (getNormalizer() && !getNormalizerState())
    return emitOpError("expected a normalizer state for the normalizer");
  if (!getNormalizer() && getNormalizerState())
    return emitOpError("expected no normalizer state without a normalizer");
  if (getStateMaximum() && !getNormalizer())
    return emitOpError("expected no state maximum without a normalizer");
  if (failed(verifyQueryMap(*this, getQueryMap(), getProjection(),
                            getNormalizerAttr(), bool(getStateMaximum()))) ||
      failed(verifyExponential(*this, getQueryMap().isExponential(), getScale(),
                               getReweightingAttr())) ||
      failed(verifyLayout(op)) || failed(verifyStateTypes(op)) ||
      failed(verifyMaxLength(op, getReweightingAttr(), getMaxLength())))
    return failure();
  return verifyPositions(op, Dim::Query, getQueryOffset(), "query_offset",
                         "query", getReweightingAttr(), getMaxLength());
}

LogicalResult NystromAttentionOp::verify() {
  // (C1)
  if (failed(verifyRequiredOperands(
          *this, {"query", "key", "value", "key_landmarks"})))
    return failure();
  // (C10)
  if (failed(verifyDestinationCount(*this, getOutputs().size(), {1}, "output")))
    return failure();
  // (C26)
  FeatureMapAttrInterface query = getQueryMap(), key = getKeyMap();
  auto isDistance = [](FeatureMapAttrInterface map) {
    return map.isExponential() && map.getExponential()->isDistance;
  };
  if (!isDistance(query) && !query.normalizesRow())
    return emitOpError(
               "expected distances, or exponentials that are normalised "
               "by row, as query map, found ")
           << Attribute(query);
  if (query.normalizesSequence())
    return emitOpError("expected a query map that is not normalised over the "
                       "sequence, found ")
           << Attribute(query);
  if (!isDistance(key) && !key.normalizesRow() && !key.normalizesSequence())
    return emitOpError("expected distances, or exponentials that are "
                       "normalised, as key map, found ")
           << Attribute(key);
  return verifyLayout(cast<AttnOpInterface>(getOperation()));
}

/// An op of one required input and one destination.
template <typename OpTy>
static LogicalResult verifyOneResult(OpTy op, StringRef input) {
  // (C1)
  if (failed(verifyRequiredOperands(op, {input})))
    return failure();
  // (C10)
  if (failed(verifyDestinationCount(op, op.getOutputs().size(), {1}, "output")))
    return failure();
  return verifyLayout(cast<AttnOpInterface>(op.getOperation()));
}

LogicalResult SegmentMeanOp::verify() {
  if (failed(verifyOneResult(*this, "input")))
    return failure();
  auto op = cast<AttnOpInterface>(getOperation());
  // (C27)
  if (op.getStaticDimSize(*op.getDimPosition(Dim::Feature)) == 0)
    return emitOpError("expected at least one segment, found 0");
  return success();
}

/// An op of square matrices.
template <typename OpTy>
static LogicalResult verifyInverse(OpTy inverse) {
  if (failed(verifyOneResult(inverse, "matrix")))
    return failure();
  auto op = cast<AttnOpInterface>(inverse.getOperation());
  // (C28)
  int64_t rows = op.getStaticDimSize(*op.getDimPosition(Dim::Feature));
  int64_t columns = op.getStaticDimSize(*op.getDimPosition(Dim::Component));
  if (!ShapedType::isDynamic(rows) && !ShapedType::isDynamic(columns) &&
      rows != columns)
    return inverse.emitOpError("expected square matrices, found ")
           << rows << " by " << columns;
  return success();
}

LogicalResult NewtonInverseOp::verify() {
  if (failed(verifyInverse(*this)))
    return failure();
  // (C28)
  Type element = getElementTypeOrSelf(getMatrix());
  if ((!element.isF32() && !element.isF64()) ||
      getElementTypeOrSelf(getOutput()) != element)
    return emitOpError("expected element type 'f32' or 'f64' for matrix and "
                       "output alike, found ")
           << element << " and " << getElementTypeOrSelf(getOutput());
  return success();
}

LogicalResult CholeskyInverseOp::verify() {
  if (failed(verifyInverse(*this)))
    return failure();
  // (C29)
  Type element = getElementTypeOrSelf(getMatrix());
  Type result = getElementTypeOrSelf(getOutput());
  if ((!element.isF32() && !element.isF64()) || !result.isF64())
    return emitOpError("expected element type 'f32' or 'f64' for matrix and "
                       "'f64' for output, found ")
           << element << " and " << result;
  return success();
}

LogicalResult MergeStateOp::verify() {
  // (C19)
  unsigned inputs = getInputs().size(), outputs = getOutputs().size();
  if (inputs + outputs != getNumOperands() || inputs != outputs || inputs < 1 ||
      inputs > 3)
    return emitOpError(
               "expected a state, optionally with its normalizer state and "
               "maximum, as inputs and as destinations, found ")
           << getNumOperands() << " operands";
  bool tensors = isa<TensorType>(getOperand(0).getType());
  for (auto [index, input, output] :
       llvm::enumerate(getInputs(), getOutputs())) {
    StringRef name = index == 0   ? "state"
                     : index == 1 ? "normalizer state"
                                  : "maximum";
    auto inputType = cast<ShapedType>(input.getType());
    auto outputType = cast<ShapedType>(output.getType());
    // (C1)
    if (isa<TensorType>(inputType) != tensors ||
        isa<TensorType>(outputType) != tensors)
      return emitOpError("expected only tensors or only memrefs, found ")
             << inputType << " and " << outputType << " for the " << name;
    // (C12)
    Type element = outputType.getElementType();
    if (!element.isF32() && !element.isF64())
      return emitOpError("expected element type 'f32' or 'f64' for the ")
             << name << ", found " << element;
    // (C19)
    if (inputType.getElementType() != element ||
        failed(verifyCompatibleShape(inputType, outputType)))
      return emitOpError("expected input and destination of one type for the ")
             << name << ", found " << inputType << " and " << outputType;
  }
  int64_t rank = cast<ShapedType>(getOutputs()[0].getType()).getRank();
  if (rank < 3)
    return emitOpError("expected rank 3 or more for the state, found ") << rank;
  for (auto [index, part] : llvm::enumerate(getOutputs().drop_front()))
    if (int64_t found = cast<ShapedType>(part.getType()).getRank();
        found != rank - 1)
      return emitOpError("expected rank ")
             << rank - 1 << " for the "
             << (index == 0 ? "normalizer state" : "maximum")
             << ", one less than that of the state, found " << found;
  return success();
}
