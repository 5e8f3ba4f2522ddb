//===- AttnInterfaces.td - Feature maps, re-weightings -----*- tablegen -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What a feature map and a re-weighting must be able to generate, and what the
// operations have in common. Passes work on these interfaces only.
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_INTERFACES_TD
#define ATTN_INTERFACES_TD

include "mlir/IR/OpBase.td"

def Attn_FeatureMapInterface : AttrInterface<"FeatureMapAttrInterface"> {
  let cppNamespace = "::mlir::attn";
  let description = [{
    A feature map φ. It is pointwise, φ(x)_d = f(x_d); or exponential,
    φ(x)_d = exp(ℓ_d(x)), where `getExponential` describes the logits ℓ as numbers
    and the functions are those of one logit. Values are floats or vectors of floats in
    the accumulation type (f32, or f64 for f64 inputs); the generated code must be
    exact to a few units in the last place, propagate NaN, and work on vectors of any
    shape.
  }];
  let methods = [
    InterfaceMethod<"Generate φ(x) at the builder's insertion point.",
      "::mlir::Value", "emitValue",
      (ins "::mlir::OpBuilder &":$builder, "::mlir::Location":$loc, "::mlir::Value":$x)>,
    InterfaceMethod<"Generate dφ/dx at x.",
      "::mlir::Value", "emitDerivative",
      (ins "::mlir::OpBuilder &":$builder, "::mlir::Location":$loc, "::mlir::Value":$x)>,
    InterfaceMethod<"True if φ(x) ≥ 0 for every x, so that sums of φ(q)·φ(k) cannot cancel.",
      "bool", "isNonNegative", (ins)>,
    InterfaceMethod<"The logits of an exponential feature map; none for a pointwise one.",
      "::std::optional<::mlir::attn::ExponentialMap>", "getExponential", (ins), "",
      "return ::std::nullopt;">
  ];
  let extraSharedClassDeclaration = [{
    /// True for exp(ℓ).
    bool isExponential() { return $_attr.getExponential().has_value(); }
    /// True if each row of features is divided by its sum.
    bool normalizesRow() {
      auto map = $_attr.getExponential();
      return map && map->normalization == ::mlir::attn::ExponentialMap::Normalization::Row;
    }
    /// True if the features of all keys are divided by their sum.
    bool normalizesSequence() {
      auto map = $_attr.getExponential();
      return map && map->normalization == ::mlir::attn::ExponentialMap::Normalization::Sequence;
    }
    /// True if the exponentials have no bound: a state of such keys holds the largest logit
    /// beside the sums.
    bool requiresMaximum() {
      auto map = $_attr.getExponential();
      return map && !map->isDistance && !normalizesRow();
    }
  }];
}

def Attn_InverseInterface : AttrInterface<"InverseAttrInterface"> {
  let cppNamespace = "::mlir::attn";
  let description = [{
    How the inverse, or what is used in its place, of a small symmetric matrix is
    formed.
  }];
  let methods = [
    InterfaceMethod<[{
        Generate the inverse of `matrix`, a tensor [lead…, m, m] of f32 or f64: a tensor
        of the same shape and the type below. Every matrix is inverted for itself.
      }],
      "::mlir::Value", "emitInverse",
      (ins "::mlir::OpBuilder &":$builder, "::mlir::Location":$loc, "::mlir::Value":$matrix)>,
    InterfaceMethod<[{
        The type in which the inverse, and its product with a state whose sums are of
        `accumulator`, are formed.
      }],
      "::mlir::FloatType", "getElementType", (ins "::mlir::FloatType":$accumulator), "",
      "return accumulator;">
  ];
}

def Attn_ReweightingInterface : AttrInterface<"ReweightingAttrInterface"> {
  let cppNamespace = "::mlir::attn";
  let description = [{
    A separable re-weighting of the scores by positions:
    `w(i, j) = Σ_r a_r(i) · b_r(j)`, with r below `getRank()`. Each term is a row
    scale of the features, so a re-weighting never doubles the bytes of q or k.
    Positions and `maxLength` are of type index (or vectors of index); results
    are floats (or vectors of floats) of the requested element type, computed in
    f64 and rounded once.
  }];
  let methods = [
    InterfaceMethod<"The number of terms R; state operands have a dimension of this size.",
      "unsigned", "getRank", (ins)>,
    InterfaceMethod<"True if the op must carry `max_length`.",
      "bool", "requiresMaxLength", (ins)>,
    InterfaceMethod<[{
        Generate the factors a_0(i) … a_{R-1}(i) of a query at `position`.
      }],
      "void", "emitQueryFactors",
      (ins "::mlir::OpBuilder &":$builder, "::mlir::Location":$loc, "::mlir::Value":$position,
           "::mlir::Value":$maxLength, "::mlir::FloatType":$elementType,
           "::llvm::SmallVectorImpl<::mlir::Value> &":$factors)>,
    InterfaceMethod<[{
        Generate the factors b_0(j) … b_{R-1}(j) of a key at `position`.
      }],
      "void", "emitKeyFactors",
      (ins "::mlir::OpBuilder &":$builder, "::mlir::Location":$loc, "::mlir::Value":$position,
           "::mlir::Value":$maxLength, "::mlir::FloatType":$elementType,
           "::llvm::SmallVectorImpl<::mlir::Value> &":$factors)>,
    InterfaceMethod<[{
        Generate w(i, j) for `distance` = i − j (signed, of type index), or a null
        value if the re-weighting does not depend on the distance alone.
      }],
      "::mlir::Value", "emitRelative",
      (ins "::mlir::OpBuilder &":$builder, "::mlir::Location":$loc, "::mlir::Value":$distance,
           "::mlir::Value":$maxLength, "::mlir::FloatType":$elementType)>,
    InterfaceMethod<[{
        The largest end of positions (one past the last position) that is valid
        for `maxLength`; used by the verifier and by run-time checks. A negative
        result means any.
      }],
      "int64_t", "getMaxPositionEnd", (ins "int64_t":$maxLength)>,
    InterfaceMethod<[{
        Generate the condition (i1) that positions below `positionEnd` (of type
        index) are valid for `maxLength`, or a null value if all are.
      }],
      "::mlir::Value", "emitIsValid",
      (ins "::mlir::OpBuilder &":$builder, "::mlir::Location":$loc, "::mlir::Value":$positionEnd,
           "::mlir::Value":$maxLength)>
  ];
}

def Attn_StructuredOpInterface : OpInterface<"AttnOpInterface"> {
  let cppNamespace = "::mlir::attn";
  let description = [{
    What the operations share: an iteration space of leading dimensions and
    trailing dimensions, and one indexing map for each shaped operand (inputs,
    the mask where there is one, destinations: in operand order).
  }];
  let methods = [
    InterfaceMethod<"The trailing dimensions of the iteration space, in order.",
      "::llvm::ArrayRef<::mlir::attn::Dim>", "getTrailingDims", (ins)>,
    InterfaceMethod<[{
        Names and trailing dimensions, in the canonical layout, of the shaped operands that
        the op has, in operand order.
      }],
      "::llvm::SmallVector<::mlir::attn::OperandShape>", "getOperandShapes", (ins)>,
    InterfaceMethod<"The maps as written, or null.",
      "::mlir::ArrayAttr", "getIndexingMapsAttr", (ins),
      [{ return $_op.getIndexingMapsAttr(); }]>,
    InterfaceMethod<"Replace the maps.",
      "void", "setIndexingMapsAttr", (ins "::mlir::ArrayAttr":$maps),
      [{ $_op.setIndexingMapsAttr(maps); }]>,
    InterfaceMethod<"The operand that offsets the positions of queries, or null.",
      "::mlir::Value", "getQueryOffsetValue", (ins), "", "return {};">,
    InterfaceMethod<"The operand that offsets the positions of keys, or null.",
      "::mlir::Value", "getKeyOffsetValue", (ins), "", "return {};">,
    InterfaceMethod<"Add `offset` (of type index) to the positions of queries.",
      "void", "shiftQueryOffset", (ins "::mlir::OpBuilder &":$builder, "::mlir::OpFoldResult":$offset),
      "", "(void)builder; (void)offset;">,
    InterfaceMethod<"Add `offset` (of type index) to the positions of keys.",
      "void", "shiftKeyOffset", (ins "::mlir::OpBuilder &":$builder, "::mlir::OpFoldResult":$offset),
      "", "(void)builder; (void)offset;">,
    InterfaceMethod<"The size of dimension r.", "int64_t", "getReweightingRank", (ins), "", "return 1;">
  ];
  let extraSharedClassDeclaration = [{
    /// One map for each shaped operand; the canonical ones if none are written.
    ::llvm::SmallVector<::mlir::AffineMap> getIndexingMapsArray() {
      return ::mlir::attn::detail::getIndexingMapsArray($_op.getOperation());
    }
    /// The map of `operand`, which must be a shaped operand.
    ::mlir::AffineMap getMatchingMap(::mlir::OpOperand *operand) {
      return ::mlir::attn::detail::getMatchingMap($_op.getOperation(), operand);
    }
    /// The number of leading dimensions.
    unsigned getNumLeadingDims() { return ::mlir::attn::detail::getNumLeadingDims($_op.getOperation()); }
    /// The number of all dimensions.
    unsigned getNumDims() { return getNumLeadingDims() + $_op.getTrailingDims().size(); }
    /// The position of `dim` in the iteration space, if the op has it.
    ::std::optional<unsigned> getDimPosition(::mlir::attn::Dim dim) {
      return ::mlir::attn::detail::getDimPosition($_op.getOperation(), dim);
    }
    /// The static size of a dimension of the iteration space, or kDynamic.
    int64_t getStaticDimSize(unsigned position) {
      return ::mlir::attn::detail::getStaticDimSize($_op.getOperation(), position);
    }
    /// The size of a dimension of the iteration space as an attribute or value.
    ::mlir::OpFoldResult getDimSize(::mlir::OpBuilder &builder, unsigned position) {
      return ::mlir::attn::detail::getDimSize(builder, $_op.getOperation(), position);
    }
    /// The operands that have an indexing map, in operand order.
    ::llvm::SmallVector<::mlir::OpOperand *> getShapedOperands() {
      return ::mlir::attn::detail::getShapedOperands($_op.getOperation());
    }
    /// The trailing dimensions of the `index`-th shaped operand in the canonical layout.
    ::llvm::SmallVector<::mlir::attn::Dim> getOperandDims(unsigned index) {
      return ::mlir::attn::detail::getOperandShape($_op.getOperation(), index).dims;
    }
    /// What the `index`-th shaped operand is called: "query", "key_mask", "state"…
    ::llvm::StringRef getOperandName(unsigned index) {
      return ::mlir::attn::detail::getOperandShape($_op.getOperation(), index).name;
    }
    /// True if the `index`-th shaped operand is a state, or a part of one.
    bool isStatePart(unsigned index) {
      auto dims = getOperandDims(index);
      return !dims.empty() && dims.front() == ::mlir::attn::Dim::Rank;
    }
    /// "dimension d" or "leading dimension 1".
    ::std::string getDimName(unsigned position) {
      return ::mlir::attn::detail::getDimName($_op.getOperation(), position);
    }
    /// True if the op works on tensors.
    bool hasTensorSemantics() { return $_op->getNumResults() != 0; }
  }];
}

#endif // ATTN_INTERFACES_TD
