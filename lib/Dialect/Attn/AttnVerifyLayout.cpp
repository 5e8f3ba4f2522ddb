//===- AttnVerifyLayout.cpp - Verification of operands' layouts -----------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What all operations with indexing maps require of them and of the sizes of
// their operands; labels as in docs/Spec.md.
//
//===----------------------------------------------------------------------===//

#include "AttnVerify.h"

using namespace mlir;
using namespace mlir::attn;

static ShapedType getShapedType(OpOperand *operand) {
  return cast<ShapedType>(operand->get().getType());
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
    int64_t rank = getShapedType(shaped[index]).getRank();
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
  int64_t rank = getShapedType(shaped[0]).getRank();
  if (rank < 2)
    return op.emitOpError("expected rank 2 or more for '")
           << op.getOperandName(0) << "', found " << rank;
  for (auto [index, operand] : llvm::enumerate(shaped)) {
    int64_t expected = rank - 2 + op.getOperandDims(index).size();
    int64_t found = getShapedType(operand).getRank();
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
      int64_t found = getShapedType(shaped[index]).getDimSize(*result);
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
  llvm::SmallBitVector inState = getStateLeadingDims(op);
  for (unsigned dim = 0, lead = op.getNumLeadingDims(); dim < lead; ++dim) {
    // (C6)
    if (output && !maps[*output].isFunctionOfDim(dim))
      return op.emitOpError("expected the indexing map of 'output' to have ")
             << op.getDimName(dim) << ", found "
             << AffineMapAttr::get(maps[*output]);
    // (C14) In a readout the state is an input, and may lack dimensions.
    bool inKeys = inState.test(dim);
    // A state without an output spans the iteration space.
    if (!output)
      inKeys = true;
    std::optional<unsigned> state = indexOf("state");
    if (state && key && maps[*state].isFunctionOfDim(dim) != inKeys)
      return op.emitOpError("expected the indexing map of 'state' to ")
             << (inKeys ? "have " : "lack ") << op.getDimName(dim)
             << ", as key, value and key_mask do, found "
             << AffineMapAttr::get(maps[*state]);
    for (StringRef name : {"normalizer_state", "state_maximum"}) {
      std::optional<unsigned> part = indexOf(name);
      if (state && part &&
          maps[*state].isFunctionOfDim(dim) != maps[*part].isFunctionOfDim(dim))
        return op.emitOpError("expected the indexing map of '")
               << name << "' to "
               << (maps[*state].isFunctionOfDim(dim) ? "have " : "lack ")
               << op.getDimName(dim) << ", as that of 'state' does, found "
               << AffineMapAttr::get(maps[*part]);
    }
  }
  return success();
}

LogicalResult mlir::attn::verifyLayout(AttnOpInterface op) {
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

/// (C12) States are of the type in which sums are formed.
LogicalResult mlir::attn::verifyStateTypes(AttnOpInterface op) {
  SmallVector<OpOperand *> shaped = op.getShapedOperands();
  SmallVector<Type> types;
  for (unsigned i = 0, e = shaped.size(); i < e; ++i)
    if (!op.isStatePart(i))
      types.push_back(getShapedType(shaped[i]));
  FloatType expected = getAccumulatorType(types);
  for (unsigned i = 0, e = shaped.size(); i < e; ++i)
    if (op.isStatePart(i) &&
        getShapedType(shaped[i]).getElementType() != expected)
      return op.emitOpError("expected element type ")
             << expected << " for '" << op.getOperandName(i) << "', found "
             << getShapedType(shaped[i]).getElementType();
  return success();
}
