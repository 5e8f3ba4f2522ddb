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

#include "attn/Dialect/Attn/Attn.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "mlir/IR/TypeUtilities.h"
#include <cmath>

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

//===----------------------------------------------------------------------===//
// Layout: what all operations with indexing maps require
//===----------------------------------------------------------------------===//

static ShapedType getType(OpOperand *operand) {
  return cast<ShapedType>(operand->get().getType());
}

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

static LogicalResult verifyMaps(AttnOpInterface op,
                                ArrayRef<OpOperand *> shaped) {
  // (C2)
  ArrayAttr attr = op.getIndexingMapsAttr();
  if (attr.size() != shaped.size())
    return op.emitOpError("expected ")
           << shaped.size()
           << " indexing maps, one for each tensor or memref, found "
           << attr.size();
  SmallVector<AffineMap> maps =
      llvm::to_vector(attr.getAsValueRange<AffineMapAttr>());
  unsigned trailing = op.getTrailingDims().size();
  unsigned dims = maps[0].getNumDims();
  for (auto [index, map] : llvm::enumerate(maps)) {
    StringRef name = op.getOperandName(index);
    // (C3)
    if (map.getNumDims() != dims || dims < trailing) {
      InFlightDiagnostic diagnostic = op.emitOpError("expected ");
      if (dims < trailing)
        diagnostic << "at least " << trailing;
      else
        diagnostic << dims;
      return diagnostic << " dimensions in the indexing map of '" << name
                        << "', found " << map.getNumDims();
    }
    if (!map.isProjectedPermutation())
      return op.emitOpError("expected a projected permutation as indexing map "
                            "of '")
             << name << "', found " << AffineMapAttr::get(map);
    int64_t rank = getType(shaped[index]).getRank();
    if (map.getNumResults() != rank)
      return op.emitOpError("expected ")
             << rank << " results of the indexing map of '" << name
             << "', its rank, found " << map.getNumResults();
  }
  // (C4)
  unsigned lead = dims - trailing;
  for (auto [index, map] : llvm::enumerate(maps)) {
    SmallVector<Dim> own = op.getOperandDims(index);
    bool isMask = own == ArrayRef{Dim::Query, Dim::Key};
    for (unsigned i = 0; i < trailing; ++i) {
      bool has = llvm::is_contained(own, op.getTrailingDims()[i]);
      bool found = map.isFunctionOfDim(lead + i);
      if (has == found || (isMask && !found))
        continue;
      return op.emitOpError("expected the indexing map of '")
             << op.getOperandName(index) << (has ? "' to have " : "' to lack ")
             << op.getDimName(lead + i) << ", found "
             << AffineMapAttr::get(map);
    }
  }
  return success();
}

/// The ranks that the canonical layout asks for.
static LogicalResult verifyCanonicalRanks(AttnOpInterface op,
                                          ArrayRef<OpOperand *> shaped) {
  // (C3)
  int64_t rank = getType(shaped[0]).getRank();
  if (rank < 2)
    return op.emitOpError("expected rank 2 or more for '")
           << op.getOperandName(0) << "', found " << rank;
  for (auto [index, operand] : llvm::enumerate(shaped)) {
    int64_t expected = rank - 2 + op.getOperandDims(index).size();
    int64_t found = getType(operand).getRank();
    if (found == expected)
      continue;
    InFlightDiagnostic diagnostic = op.emitOpError("expected rank ")
                                    << expected << " for '"
                                    << op.getOperandName(index) << "', found "
                                    << found;
    diagnostic.attachNote(shaped[0]->get().getLoc())
        << "'" << op.getOperandName(0) << "' has rank " << rank;
    return diagnostic;
  }
  return success();
}

/// Heads that do not fit are the commonest mistake: say what would fit.
static InFlightDiagnostic emitHeadMismatch(AttnOpInterface op, int64_t heads,
                                           int64_t keyHeads) {
  if (keyHeads == 0 || heads % keyHeads != 0)
    return op.emitOpError("expected the number of query heads to be a multiple "
                          "of the key/value heads, found ")
           << heads << " and " << keyHeads;
  return op.emitOpError("expected as many query heads as key/value heads, "
                        "found ")
         << heads << " and " << keyHeads
         << ": grouped queries need indexing_maps with a group dimension "
            "that key and value lack";
}

static LogicalResult verifySizes(AttnOpInterface op,
                                 ArrayRef<OpOperand *> shaped) {
  // (C5)
  SmallVector<AffineMap> maps = op.getIndexingMapsArray();
  std::optional<unsigned> rankDim = op.getDimPosition(Dim::Rank);
  unsigned lead = op.getNumLeadingDims();
  for (unsigned dim = 0, e = op.getNumDims(); dim < e; ++dim) {
    AffineExpr expr = getAffineDimExpr(dim, op.getContext());
    std::optional<unsigned> first;
    int64_t expected = ShapedType::kDynamic;
    // (C13)
    if (rankDim == dim)
      expected = op.getReweightingRank();
    for (auto [index, map] : llvm::enumerate(maps)) {
      auto result = map.getResultPosition(expr);
      if (!result)
        continue;
      int64_t found = getType(shaped[index]).getDimSize(*result);
      if (ShapedType::isDynamic(found) || found == expected)
        continue;
      if (ShapedType::isDynamic(expected)) {
        expected = found;
        first = index;
        continue;
      }
      if (!first)
        return op.emitOpError("expected ")
               << expected << " for dimension r of '"
               << op.getOperandName(index)
               << "', the terms of the re-weighting, found " << found;
      bool headMismatch = !op.getIndexingMapsAttr() && dim + 1 == lead &&
                          op.getOperandName(*first) == "query" &&
                          op.getOperandName(index) == "key";
      InFlightDiagnostic diagnostic =
          headMismatch ? emitHeadMismatch(op, expected, found)
                       : op.emitOpError("expected ")
                             << expected << " for " << op.getDimName(dim)
                             << " of '" << op.getOperandName(index)
                             << "', found " << found;
      diagnostic.attachNote(shaped[*first]->get().getLoc())
          << op.getDimName(dim) << " of '" << op.getOperandName(*first)
          << "' is " << expected;
      return diagnostic;
    }
  }
  return success();
}

/// The leading dimensions that destinations must have.
static LogicalResult verifyLeadingDims(AttnOpInterface op,
                                       ArrayRef<OpOperand *> shaped) {
  SmallVector<AffineMap> maps = op.getIndexingMapsArray();
  auto indexOf = [&](StringRef name) -> std::optional<unsigned> {
    for (unsigned i = 0, e = shaped.size(); i < e; ++i)
      if (op.getOperandName(i) == name)
        return i;
    return std::nullopt;
  };
  std::optional<unsigned> output = indexOf("output");
  std::optional<unsigned> key = indexOf("key");
  for (unsigned dim = 0, lead = op.getNumLeadingDims(); dim < lead; ++dim) {
    // (C6)
    if (output && !maps[*output].isFunctionOfDim(dim))
      return op.emitOpError("expected the indexing map of 'output' to have ")
             << op.getDimName(dim) << ", found "
             << AffineMapAttr::get(maps[*output]);
    // (C14) In a readout the state is an input, and may lack dimensions.
    bool inKeys = false;
    for (StringRef name : {"key", "value", "key_mask"})
      if (std::optional<unsigned> index = indexOf(name))
        inKeys |= maps[*index].isFunctionOfDim(dim);
    // A state without an output spans the iteration space.
    if (!output)
      inKeys = true;
    std::optional<unsigned> state = indexOf("state");
    if (state && key && maps[*state].isFunctionOfDim(dim) != inKeys)
      return op.emitOpError("expected the indexing map of 'state' to ")
             << (inKeys ? "have " : "lack ") << op.getDimName(dim)
             << ", as key, value and key_mask do, found "
             << AffineMapAttr::get(maps[*state]);
    std::optional<unsigned> normalizer = indexOf("normalizer_state");
    if (state && normalizer &&
        maps[*state].isFunctionOfDim(dim) !=
            maps[*normalizer].isFunctionOfDim(dim))
      return op.emitOpError("expected the indexing map of 'normalizer_state' "
                            "to ")
             << (maps[*state].isFunctionOfDim(dim) ? "have " : "lack ")
             << op.getDimName(dim) << ", as that of 'state' does, found "
             << AffineMapAttr::get(maps[*normalizer]);
  }
  return success();
}

static LogicalResult verifyLayout(AttnOpInterface op) {
  SmallVector<OpOperand *> shaped = op.getShapedOperands();
  // (C1) Results are checked by DestinationStyleOpInterface.
  bool tensors = isa<TensorType>(shaped[0]->get().getType());
  for (auto [index, operand] : llvm::enumerate(shaped))
    if (isa<TensorType>(operand->get().getType()) != tensors)
      return op.emitOpError("expected only tensors or only memrefs, found ")
             << shaped[0]->get().getType() << " for '" << op.getOperandName(0)
             << "' and " << operand->get().getType() << " for '"
             << op.getOperandName(index) << "'";
  if (failed(op.getIndexingMapsAttr() ? verifyMaps(op, shaped)
                                      : verifyCanonicalRanks(op, shaped)))
    return failure();
  if (failed(verifySizes(op, shaped)))
    return failure();
  return verifyLeadingDims(op, shaped);
}

//===----------------------------------------------------------------------===//
// States and positions
//===----------------------------------------------------------------------===//

/// (C12) States are of the type in which sums are formed.
static LogicalResult verifyStateTypes(AttnOpInterface op) {
  SmallVector<OpOperand *> shaped = op.getShapedOperands();
  SmallVector<Type> types;
  auto isState = [&](unsigned index) {
    return op.getOperandName(index).ends_with("state");
  };
  for (unsigned i = 0, e = shaped.size(); i < e; ++i)
    if (!isState(i))
      types.push_back(getType(shaped[i]));
  FloatType expected = getAccumulatorType(types);
  for (unsigned i = 0, e = shaped.size(); i < e; ++i)
    if (isState(i) && getType(shaped[i]).getElementType() != expected)
      return op.emitOpError("expected element type ")
             << expected << " for '" << op.getOperandName(i) << "', found "
             << getType(shaped[i]).getElementType();
  return success();
}

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
  int64_t end = size + start.value_or(0);
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
  if (failed(getNormalizer()
                 ? verifyDestinationCount(
                       *this, getOutputs().size(), {1, 3},
                       "output; or output, state and normalizer state")
                 : verifyDestinationCount(*this, getOutputs().size(), {1, 2},
                                          "output; or output and state, "
                                          "without a normalizer")) ||
      failed(verifyLayout(op)) || failed(verifyStateTypes(op)) ||
      failed(verifyMaxLength(op, getReweightingAttr(), getMaxLength())) ||
      failed(verifyPositions(op, Dim::Query, getQueryOffset(), "query_offset",
                             "query", getReweightingAttr(), getMaxLength(),
                             /*mayBeNegative=*/getCausal())))
    return failure();
  return verifyPositions(op, Dim::Key, getKeyOffset(), "key_offset", "key",
                         getReweightingAttr(), getMaxLength());
}

LogicalResult LinearAttentionStepOp::verify() {
  // (C1)
  if (failed(verifyRequiredOperands(*this, {"query", "key", "value"})))
    return failure();
  auto op = cast<AttnOpInterface>(getOperation());
  // (C15)
  if (failed(getNormalizer()
                 ? verifyDestinationCount(*this, getOutputs().size(), {3},
                                          "output, state and normalizer state")
                 : verifyDestinationCount(
                       *this, getOutputs().size(), {2},
                       "output and state, without a normalizer")) ||
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
  if (failed(verifyDestinationCount(*this, getOutputs().size(), {1, 2},
                                    "state; or state and normalizer state")) ||
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
  if (failed(verifyLayout(op)) || failed(verifyStateTypes(op)) ||
      failed(verifyMaxLength(op, getReweightingAttr(), getMaxLength())))
    return failure();
  return verifyPositions(op, Dim::Query, getQueryOffset(), "query_offset",
                         "query", getReweightingAttr(), getMaxLength());
}

LogicalResult MergeStateOp::verify() {
  // (C19)
  unsigned inputs = getInputs().size(), outputs = getOutputs().size();
  if (inputs + outputs != getNumOperands() || inputs != outputs || inputs < 1 ||
      inputs > 2)
    return emitOpError("expected a state, or a state and its normalizer state, "
                       "as inputs and as destinations, found ")
           << getNumOperands() << " operands";
  bool tensors = isa<TensorType>(getOperand(0).getType());
  for (auto [index, input, output] :
       llvm::enumerate(getInputs(), getOutputs())) {
    StringRef name = index == 0 ? "state" : "normalizer state";
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
  if (outputs == 2) {
    auto normalizer = cast<ShapedType>(getOutputs()[1].getType());
    if (normalizer.getRank() != rank - 1)
      return emitOpError("expected rank ")
             << rank - 1
             << " for the normalizer state, one less than that of the state, "
                "found "
             << normalizer.getRank();
  }
  return success();
}
