//===- Emit.cpp - From an attention to operations -------------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
//   %k5 = tensor.expand_shape …        only where a dimension holds two
//   %o5 = attn.softmax_attention ins(%q5, %k, %v) … {indexing_maps = […]}
//   %o  = tensor.collapse_shape …      back to the shape of the result
//
//===----------------------------------------------------------------------===//

#include "EmitRoles.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/ControlFlow/IR/ControlFlowOps.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include <cmath>

using namespace mlir;
using namespace mlir::attn;
using namespace mlir::attn::raise;

//===----------------------------------------------------------------------===//
// Sizes and reshapes
//===----------------------------------------------------------------------===//

Value Emitter::emitSize(const Size &size) {
  return unfolder.getSizes().materialize(
      builder, loc, IndexSpace::fromSize(size), dominance, anchor);
}

OpFoldResult Emitter::emitFoldedSize(const Size &size) {
  if (size.isStatic())
    return builder.getIndexAttr(size.constant);
  Value value = emitSize(size);
  return value ? OpFoldResult(value) : OpFoldResult();
}

Value Emitter::collapse(Value value, ArrayRef<ReassociationIndices> groups) {
  auto type = cast<RankedTensorType>(value.getType());
  if (static_cast<int64_t>(groups.size()) == type.getRank())
    return value;
  return tensor::CollapseShapeOp::create(builder, loc, value, groups);
}

static int64_t staticSize(const Size &size) {
  return size.isStatic() ? size.constant : ShapedType::kDynamic;
}

Value Emitter::expand(Value value, ArrayRef<ReassociationIndices> groups,
                      ArrayRef<Size> sizes) {
  auto type = cast<RankedTensorType>(value.getType());
  if (static_cast<int64_t>(sizes.size()) == type.getRank())
    return value;
  SmallVector<int64_t> shape;
  SmallVector<OpFoldResult> folded;
  for (const Size &size : sizes) {
    shape.push_back(staticSize(size));
    folded.push_back(emitFoldedSize(size));
    if (!folded.back())
      return {};
  }
  return tensor::ExpandShapeOp::create(
      builder, loc, RankedTensorType::get(shape, type.getElementType()), value,
      groups, folded);
}

//===----------------------------------------------------------------------===//
// Operands
//===----------------------------------------------------------------------===//

FailureOr<Emitter::Shaped> Emitter::prepare(const OperandLayout &operand,
                                            const Roles &roles,
                                            ArrayRef<unsigned> required,
                                            unsigned numUnits) {
  if (operand.computed)
    return compute(operand, roles, required, numUnits);
  Value value = operand.reading.tensor;
  auto type = cast<RankedTensorType>(value.getType());
  for (const SizeAssumption &assumption : operand.reading.assumptions) {
    Sizes &sizes = unfolder.getSizes();
    Value found =
        sizes.materialize(builder, loc, assumption.found, dominance, anchor);
    Value expected =
        sizes.materialize(builder, loc, assumption.expected, dominance, anchor);
    if (!found || !expected)
      return failure();
    Value same = arith::CmpIOp::create(builder, loc, arith::CmpIPredicate::eq,
                                       found, expected);
    cf::AssertOp::create(builder, loc, same,
                         "expected sequences of one size: a broadcast at run "
                         "time was raised as none");
  }

  // Slices: a fused projection, or an index into a stack.
  SmallVector<DimDigits, 6> dims(operand.dims);
  if (llvm::any_of(dims, [](const DimDigits &dim) { return dim.isSliced; })) {
    SmallVector<OpFoldResult> offsets, sliceSizes, strides;
    SmallVector<DimDigits, 6> kept;
    SmallVector<int64_t> shape;
    for (auto [i, dim] : llvm::enumerate(dims)) {
      Size extent(1);
      for (Atom digit : dim.digits)
        extent = extent * space.getExtent(digit);
      if (std::optional<int64_t> offset = dim.offset.getConstant()) {
        offsets.push_back(builder.getIndexAttr(*offset));
      } else {
        Value offsetValue = unfolder.getSizes().materialize(
            builder, loc, dim.offset, dominance, anchor);
        if (!offsetValue)
          return failure();
        offsets.push_back(offsetValue);
      }
      sliceSizes.push_back(emitFoldedSize(extent));
      if (!sliceSizes.back())
        return failure();
      strides.push_back(builder.getIndexAttr(1));
      if (dim.isUnit() && dim.isSliced)
        continue;
      shape.push_back(staticSize(extent));
      kept.push_back(dim);
    }
    type = RankedTensorType::get(shape, type.getElementType());
    value = tensor::ExtractSliceOp::create(builder, loc, type, value, offsets,
                                           sliceSizes, strides);
    dims = kept;
  }

  // Split dimensions that hold several digits.
  SmallVector<ReassociationIndices> groups;
  SmallVector<Size> extents;
  SmallVector<unsigned> positions;
  for (const DimDigits &dim : dims) {
    ReassociationIndices group;
    for (Atom digit : dim.digits) {
      unsigned position = roles.positionOf(digit);
      if (!group.empty() && positions.back() == position) {
        extents.back() = extents.back() * space.getExtent(digit);
        continue;
      }
      group.push_back(extents.size());
      extents.push_back(space.getExtent(digit));
      positions.push_back(position);
    }
    if (group.empty()) {
      group.push_back(extents.size());
      extents.push_back(Size(1));
      positions.push_back(kDropped);
    }
    groups.push_back(group);
  }
  value = expand(value, groups, extents);
  if (!value)
    return failure();

  // Give unit dimensions a place: those that the operation needs and this
  // operand lacks, from the inside, then shared unit dimensions, from the
  // front.
  SmallVector<unsigned> missing;
  for (unsigned position : required)
    if (!llvm::is_contained(positions, position))
      missing.push_back(position);
  for (unsigned i = positions.size(); i-- > 0 && !missing.empty();)
    if (positions[i] == kDropped)
      positions[i] = missing.pop_back_val();
  unsigned unit = 0;
  for (unsigned &position : positions)
    if (position == kDropped && unit < numUnits)
      position = unit++;
  for (; unit < numUnits; ++unit)
    missing.insert(missing.begin(), unit);

  // Drop the other unit dimensions, merge digits of one dimension.
  SmallVector<ReassociationIndices> merged;
  SmallVector<unsigned> finalPositions;
  ReassociationIndices leading;
  for (auto [i, position] : llvm::enumerate(positions)) {
    bool joins = position == kDropped ||
                 (!finalPositions.empty() && finalPositions.back() == position);
    if (joins && !merged.empty()) {
      merged.back().push_back(i);
    } else if (joins) {
      leading.push_back(i);
    } else {
      ReassociationIndices group(leading);
      leading.clear();
      group.push_back(i);
      merged.push_back(group);
      finalPositions.push_back(position);
    }
  }
  value = collapse(value, merged);

  return addUnits({value, finalPositions}, roles, missing);
}

/// An operand by an elementwise operation of its own.
FailureOr<Emitter::Shaped> Emitter::compute(const OperandLayout &operand,
                                            const Roles &roles,
                                            ArrayRef<unsigned> required,
                                            unsigned numUnits) {
  SmallVector<const Expr *> loads;
  llvm::SmallDenseSet<const Expr *> seen;
  collectLoads(operand.computed, seen, loads);
  Type elementType;
  for (const Expr *load : loads) {
    auto type =
        dyn_cast<FloatType>(getElementTypeOrSelf(load->value.getType()));
    if (!type)
      continue;
    // Of f16 and bf16 neither holds the other.
    if (elementType && elementType != type &&
        type.getWidth() == elementType.getIntOrFloatBitWidth())
      elementType = builder.getF32Type();
    else if (!elementType ||
             type.getWidth() > elementType.getIntOrFloatBitWidth())
      elementType = type;
  }
  if (!elementType)
    return failure();
  SmallVector<Atom> digits;
  for (const DimDigits &dim : operand.dims)
    digits.append(dim.digits.begin(), dim.digits.end());
  FailureOr<Shaped> computed = emitElementwise(
      replaceReductions(operand.computed), roles, elementType, digits);
  if (failed(computed))
    return failure();
  SmallVector<unsigned> missing;
  for (unsigned unit = 0; unit < numUnits; ++unit)
    missing.push_back(unit);
  for (unsigned position : required)
    if (!llvm::is_contained(computed->positions, position))
      missing.push_back(position);
  return addUnits(*computed, roles, missing);
}

/// Adds unit dimensions at the front.
FailureOr<Emitter::Shaped> Emitter::addUnits(Shaped shaped, const Roles &roles,
                                             ArrayRef<unsigned> missing) {
  if (missing.empty())
    return shaped;
  auto current = cast<RankedTensorType>(shaped.value.getType());
  SmallVector<ReassociationIndices> grow;
  SmallVector<Size> grown(missing.size(), Size(1));
  SmallVector<unsigned> places(missing.begin(), missing.end());
  ReassociationIndices first =
      llvm::to_vector<2>(llvm::seq<int64_t>(0, missing.size()));
  for (int64_t i = 0; i < current.getRank(); ++i) {
    ReassociationIndices group;
    if (i == 0)
      group = first;
    group.push_back(grown.size());
    grow.push_back(group);
    places.push_back(shaped.positions[i]);
    grown.push_back(roles.extentOf(shaped.positions[i]));
  }
  Value value = expand(shaped.value, grow, grown);
  if (!value)
    return failure();
  return Shaped{value, places};
}

FailureOr<Value> Emitter::finish(Value result, ArrayRef<ResultDim> dims,
                                 const Attention &attention,
                                 const Layout &layout) {
  // Merge the dimensions that one dimension of the root holds, …
  SmallVector<ReassociationIndices> collapsed, expanded;
  ReassociationIndices added;
  for (auto [i, dim] : llvm::enumerate(dims)) {
    if (dim.rootDims.empty()) {
      added.push_back(i);
    } else if (!expanded.empty() && expanded.back() == dim.rootDims) {
      collapsed.back().push_back(i);
    } else {
      collapsed.push_back(added);
      collapsed.back().push_back(i);
      added.clear();
      expanded.push_back(dim.rootDims);
    }
  }
  if (collapsed.empty())
    return failure();
  llvm::append_range(collapsed.back(), added);
  Value value = collapse(result, collapsed);

  // … and bring back the unit dimensions that were left out.
  SmallVector<Size> extents;
  for (auto [i, dim] : llvm::enumerate(layout.resultDims)) {
    Size extent(1);
    for (Atom digit : dim.digits)
      extent = extent * space.getExtent(digit);
    extents.push_back(extent);
    int64_t place = i;
    auto holds = [&](ReassociationIndices &group) {
      return llvm::is_contained(group, place);
    };
    if (llvm::any_of(expanded, holds))
      continue;
    auto *before = llvm::find_if(llvm::reverse(expanded),
                                 [&](ReassociationIndices &group) {
                                   return group.front() < place;
                                 })
                       .base();
    if (before == expanded.begin())
      expanded.front().insert(
          llvm::find_if(expanded.front(),
                        [&](int64_t other) { return other > place; }),
          place);
    else
      std::prev(before)->push_back(place);
  }
  value = expand(value, expanded, extents);
  if (!value)
    return failure();
  if (value.getType() != attention.root.getType())
    value =
        tensor::CastOp::create(builder, loc, attention.root.getType(), value);
  return value;
}

//===----------------------------------------------------------------------===//
// The operation
//===----------------------------------------------------------------------===//

FailureOr<Value> Emitter::emitScale(const Attention &attention,
                                    const Layout &layout, const Roles &roles) {
  SmallVector<std::pair<const Expr *, bool>> scalars;
  double number = 1;
  for (const Scale *scale :
       {&attention.scale, &layout.queryOperand.reading.scale,
        &layout.keyOperand.reading.scale}) {
    number *= scale->number;
    llvm::append_range(scalars, scale->scalars);
  }
  bool isDouble = llvm::any_of(
      ArrayRef<Value>{layout.queryOperand.reading.tensor,
                      layout.keyOperand.reading.tensor, attention.root},
      [](Value v) { return v && getElementTypeOrSelf(v.getType()).isF64(); });
  FloatType type = isDouble ? cast<FloatType>(builder.getF64Type())
                            : cast<FloatType>(builder.getF32Type());
  Size features = roles.extentOf(roles.positionOf(kNoAtom, Dim::Feature));
  double tolerance = isDouble ? 1e-12 : 1e-6;
  if (scalars.empty() && features.isStatic() &&
      std::abs(number * std::sqrt(features.constant) - 1) < tolerance)
    return Value();
  Value scale =
      arith::ConstantOp::create(builder, loc, FloatAttr::get(type, number));
  auto position = [&](const Linear &form) -> Value {
    return unfolder.getSizes().materialize(builder, loc, form, dominance,
                                           anchor);
  };
  auto element = [](const Expr *) -> Value { return {}; };
  ScalarEmitter emitter(builder, loc, type, position, element);
  for (auto [expr, divides] : scalars) {
    Value factor = emitter.emit(replaceReductions(expr));
    if (!factor)
      return failure();
    if (divides)
      scale = arith::DivFOp::create(builder, loc, scale, factor);
    else
      scale = arith::MulFOp::create(builder, loc, scale, factor);
  }
  return scale;
}

FailureOr<Value> Emitter::emit(const Attention &attention, const Layout &layout,
                               std::string &reason) {
  anchor = attention.root.getDefiningOp();
  builder = OpBuilder(anchor);
  loc = anchor->getLoc();
  Roles roles(attention, layout, space);
  reason = "an operand's size is not known at the attention";

  auto needs = [&](std::initializer_list<Dim> dims) {
    SmallVector<unsigned> positions;
    for (Dim dim : dims)
      positions.push_back(roles.positionOf(kNoAtom, dim));
    return positions;
  };
  FailureOr<Shaped> query =
      prepare(layout.queryOperand, roles, needs({Dim::Query, Dim::Feature}),
              roles.numUnits);
  FailureOr<Shaped> key =
      prepare(layout.keyOperand, roles, needs({Dim::Key, Dim::Feature}),
              roles.numUnits);
  FailureOr<Shaped> value =
      prepare(layout.valueOperand, roles, needs({Dim::Key, Dim::Value}),
              roles.numUnits);
  if (failed(query) || failed(key) || failed(value))
    return failure();

  // The destination has the result's dimensions in their order.
  SmallVector<ResultDim> dims;
  for (auto [i, dim] : llvm::enumerate(layout.resultDims)) {
    int64_t place = i;
    for (Atom digit : dim.digits) {
      unsigned position = roles.positionOf(digit);
      if (dims.empty() || dims.back().position != position)
        dims.push_back({position, {}});
      if (!llvm::is_contained(dims.back().rootDims, place))
        dims.back().rootDims.push_back(place);
    }
    if (dim.isUnit())
      dims.push_back({kDropped, {place}});
  }
  SmallVector<unsigned> missing;
  for (unsigned position : needs({Dim::Query, Dim::Value}))
    if (llvm::none_of(dims,
                      [&](ResultDim &dim) { return dim.position == position; }))
      missing.push_back(position);
  for (ResultDim &dim : llvm::reverse(dims))
    if (dim.position == kDropped && !missing.empty())
      dim.position = missing.pop_back_val();
  unsigned unit = 0;
  for (ResultDim &dim : dims)
    if (dim.position == kDropped && unit < roles.numUnits)
      dim.position = unit++;
  llvm::erase_if(dims, [](ResultDim &dim) { return dim.position == kDropped; });
  for (unsigned position : llvm::reverse(missing))
    dims.insert(dims.begin(), ResultDim{position, {}});
  Shaped output;
  for (ResultDim &dim : dims)
    output.positions.push_back(dim.position);

  SmallVector<int64_t> shape;
  SmallVector<Value> dynamic;
  for (unsigned position : output.positions) {
    const Size &extent = roles.extentOf(position);
    shape.push_back(staticSize(extent));
    if (extent.isStatic())
      continue;
    // The size of an operand's dimension.
    Value size;
    for (Shaped *operand : {&*query, &*value, &*key}) {
      auto it = llvm::find(operand->positions, position);
      if (it == operand->positions.end() || size)
        continue;
      size = tensor::DimOp::create(builder, loc, operand->value,
                                   it - operand->positions.begin());
    }
    // One that only a mask has.
    if (!size && !(size = emitSize(extent)))
      return failure();
    dynamic.push_back(size);
  }
  Type elementType = getElementTypeOrSelf(attention.root.getType());
  output.value =
      tensor::EmptyOp::create(builder, loc, shape, elementType, dynamic);

  Shaped mask;
  bool causal = false;
  Value queryOffset, keyOffset;
  reason = "the mask cannot be computed on its own";
  if (failed(emitMask(attention, layout, roles, mask, causal, queryOffset,
                      keyOffset)))
    return failure();
  reason = "the scale cannot be computed on its own";
  FailureOr<Value> scale = emitScale(attention, layout, roles);
  if (failed(scale))
    return failure();

  // A causal row sees the first key: what an empty row gives is of no account.
  bool mayBeEmpty =
      mask.value || keyOffset ||
      (queryOffset && !getConstantIntValue(OpFoldResult(queryOffset)));
  EmptyRow emptyRow = mayBeEmpty ? attention.emptyRow : EmptyRow::Zero;
  SmallVector<AffineMap> maps;
  for (Shaped *operand : {&*query, &*key, &*value, &mask, &output}) {
    if (!operand->value)
      continue;
    SmallVector<AffineExpr> results;
    for (unsigned position : operand->positions)
      results.push_back(builder.getAffineDimExpr(position));
    maps.push_back(
        AffineMap::get(roles.numDims(), 0, results, builder.getContext()));
  }
  SmallVector<Value> outputs = {output.value};
  emitted = SoftmaxAttentionOp::create(
      builder, loc, TypeRange{output.value.getType()}, query->value, key->value,
      value->value, mask.value, *scale, queryOffset, keyOffset, outputs, causal,
      emptyRow, ArrayAttr());
  auto structured = cast<AttnOpInterface>(emitted.getOperation());
  if (structured.getIndexingMapsArray() != maps)
    structured.setIndexingMapsAttr(builder.getAffineMapArrayAttr(maps));
  reason = "the result's shape cannot be restored";
  return finish(emitted->getResult(0), dims, attention, layout);
}
