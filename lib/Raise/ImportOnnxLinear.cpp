//===- ImportOnnxLinear.cpp - ONNX LinearAttention ------------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Opset 27, heads folded into the features:
//
//   "onnx.LinearAttention"(%q, %k, %v, %past) {update_rule = "linear", …}
//      S_t = S_{t-1} + k_t v_tᵀ,  o_t = scale · q_tᵀ S_t
//
// is causal attn.linear_attention with identity maps and without a normaliser;
// the state is its own. The other rules decay the state or correct it by what
// it holds already: they are refused by name.
//
//===----------------------------------------------------------------------===//

#include "Import.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include <cmath>

using namespace mlir;
using namespace mlir::attn;
using namespace mlir::attn::raise;

static bool isGiven(Value value) { return !isa<NoneType>(value.getType()); }

/// Elements times `factor` in a type of `elementType`.
static Value scaleAndCast(OpBuilder &builder, Location loc, Value value,
                          double factor, Type elementType) {
  auto type = cast<RankedTensorType>(value.getType());
  if (factor == 1 && type.getElementType() == elementType)
    return value;
  AffineMap map = builder.getMultiDimIdentityMap(type.getRank());
  Value empty =
      tensor::EmptyOp::create(
          builder, loc, tensor::getMixedSizes(builder, loc, value), elementType)
          .getResult();
  SmallVector<utils::IteratorType> iterators(type.getRank(),
                                             utils::IteratorType::parallel);
  auto generic = linalg::GenericOp::create(
      builder, loc, empty.getType(), value, empty, ArrayRef{map, map},
      iterators, [&](OpBuilder &body, Location bodyLoc, ValueRange args) {
        Value element = args[0];
        unsigned from = type.getElementTypeBitWidth(),
                 to = elementType.getIntOrFloatBitWidth();
        if (factor != 1)
          element = arith::MulFOp::create(
              body, bodyLoc, element,
              arith::ConstantOp::create(
                  body, bodyLoc,
                  FloatAttr::get(type.getElementType(), factor)));
        if (from < to)
          element = arith::ExtFOp::create(body, bodyLoc, elementType, element);
        else if (from > to)
          element =
              arith::TruncFOp::create(body, bodyLoc, elementType, element);
        linalg::YieldOp::create(body, bodyLoc, element);
      });
  return generic.getResult(0);
}

LogicalResult ForeignReader::readOnnxLinear(bool replace) {
  if (failed(refuseOtherAttributes({"name", "onnx_node_name", "chunk_size",
                                    "kv_num_heads", "q_num_heads", "scale",
                                    "update_rule"},
                                   kOnnxPrefix)))
    return failure();
  static constexpr StringLiteral kOperands[] = {"query",      "key",   "value",
                                                "past_state", "decay", "beta"};
  unsigned numOperands = op->getNumOperands(), numResults = op->getNumResults();
  if (numOperands < 3 || numOperands > std::size(kOperands) ||
      numResults == 0 || numResults > 2)
    return refuse("expected query, key, value, up to three operands more, and "
                  "one or two results");
  auto rule = dyn_cast_or_null<StringAttr>(getOnnxAttribute("update_rule"));
  if (getOnnxAttribute("update_rule") && !rule)
    return refuse("expected a string for the attribute 'update_rule'");
  StringRef name = rule ? rule.getValue() : StringRef("gated_delta");
  if (name != "linear")
    return refuse("the update rule '" + name +
                  "' is not supported: expected 'linear'");
  for (unsigned i = 4; i < numOperands; ++i)
    if (isGiven(op->getOperand(i)))
      return refuse("the operand '" + kOperands[i] +
                    "' has no place in the update rule 'linear'");
  FailureOr<int64_t> queryHeads = getInteger("q_num_heads", 0);
  FailureOr<int64_t> keyHeads = getInteger("kv_num_heads", 0);
  if (failed(queryHeads) || failed(keyHeads))
    return failure();
  if (*queryHeads <= 0 || *keyHeads <= 0 || *queryHeads % *keyHeads != 0)
    return refuse("expected a number of query heads that is a multiple of the "
                  "number of key and value heads");
  auto scale = dyn_cast_or_null<FloatAttr>(getOnnxAttribute("scale"));
  if (getOnnxAttribute("scale") && !scale)
    return refuse("expected a float for the attribute 'scale'");

  Value past = numOperands > 3 && isGiven(op->getOperand(3)) ? op->getOperand(3)
                                                             : Value();
  if (failed(requireTensors(op->getOperands().take_front(past ? 4 : 3))) ||
      failed(requireTensors(op->getResults())))
    return failure();
  RankedTensorType types[3];
  for (unsigned i = 0; i < 3; ++i) {
    types[i] = cast<RankedTensorType>(op->getOperand(i).getType());
    if (types[i].getRank() != 3)
      return refuse("expected query, key and value of rank 3");
    if (types[i].getElementType().isF64())
      return refuse("expected elements of f32, f16 or bf16");
    int64_t heads = i == 0 ? *queryHeads : *keyHeads;
    if (types[i].isDynamicDim(2) || types[i].getDimSize(2) % heads != 0)
      return refuse("expected a static number of features that is a multiple "
                    "of the number of heads");
  }
  auto resultType = cast<RankedTensorType>(op->getResult(0).getType());
  int64_t features = types[0].getDimSize(2) / *queryHeads;
  int64_t valueFeatures = types[2].getDimSize(2) / *keyHeads;
  if (types[1].getDimSize(2) / *keyHeads != features)
    return refuse("expected as many features of queries as of keys");
  if (resultType.getRank() != 3 ||
      resultType.getDimSize(2) != *queryHeads * valueFeatures)
    return refuse("expected a result of the queries' heads and the values' "
                  "features");
  bool needsState = past || (numResults == 2 && !op->getResult(1).use_empty());
  SmallVector<RankedTensorType> states;
  if (past)
    states.push_back(cast<RankedTensorType>(past.getType()));
  if (numResults == 2)
    states.push_back(cast<RankedTensorType>(op->getResult(1).getType()));
  for (RankedTensorType state : states)
    if (state.getRank() != 4 || state.getDimSize(1) != *keyHeads ||
        state.getDimSize(2) != features ||
        state.getDimSize(3) != valueFeatures || state.getElementType().isF64())
      return refuse("expected a state of key heads, features and the values' "
                    "features");
  if (!replace)
    return success();

  // (b, h, g, n, s, r, d, e); without groups there is no g.
  Location loc = op->getLoc();
  int64_t group = *queryHeads / *keyHeads;
  enum { B, H, G, N, S, R, D, E, kNumDims };
  auto mapOf = [&](ArrayRef<unsigned> dims) {
    SmallVector<AffineExpr> results;
    for (unsigned dim : dims)
      if (group != 1 || dim != G)
        results.push_back(
            builder.getAffineDimExpr(group == 1 && dim > G ? dim - 1 : dim));
    return AffineMap::get(group == 1 ? kNumDims - 1 : kNumDims, 0, results,
                          builder.getContext());
  };
  auto split = [&](Value value, ArrayRef<int64_t> sizes) {
    auto type = cast<RankedTensorType>(value.getType());
    SmallVector<int64_t> shape(type.getShape().drop_back());
    SmallVector<OpFoldResult> mixed =
        tensor::getMixedSizes(builder, loc, value);
    mixed.pop_back();
    SmallVector<ReassociationIndices> groups = {{0}, {1}, {}};
    for (int64_t size : sizes) {
      groups.back().push_back(shape.size());
      shape.push_back(size);
      mixed.push_back(builder.getIndexAttr(size));
    }
    return Value(tensor::ExpandShapeOp::create(
        builder, loc, RankedTensorType::get(shape, type.getElementType()),
        value, groups, mixed));
  };
  Value query = group == 1
                    ? split(op->getOperand(0), {*keyHeads, features})
                    : split(op->getOperand(0), {*keyHeads, group, features});
  Value key = split(op->getOperand(1), {*keyHeads, features});
  Value value = split(op->getOperand(2), {*keyHeads, valueFeatures});

  Type f32 = builder.getF32Type();
  SmallVector<OpFoldResult> sizes = tensor::getMixedSizes(builder, loc, query);
  OpFoldResult batch = sizes.front();
  sizes.back() = builder.getIndexAttr(valueFeatures);
  SmallVector<Value> outputs = {
      tensor::EmptyOp::create(builder, loc, sizes, f32)};
  SmallVector<AffineMap> maps = {mapOf({B, N, H, G, D}), mapOf({B, S, H, D}),
                                 mapOf({B, S, H, E}), mapOf({B, N, H, G, E})};
  if (needsState) {
    Value state;
    SmallVector<ReassociationIndices> groups = {{0}, {1}, {2, 3}, {4}};
    SmallVector<OpFoldResult> stateSizes = {batch};
    for (int64_t size : {*keyHeads, int64_t(1), features, valueFeatures})
      stateSizes.push_back(builder.getIndexAttr(size));
    if (past) {
      Value wide = scaleAndCast(builder, loc, past, 1, f32);
      SmallVector<int64_t> shape = {states.front().getDimSize(0), *keyHeads, 1,
                                    features, valueFeatures};
      stateSizes[0] = tensor::getMixedSize(builder, loc, past, 0);
      state = tensor::ExpandShapeOp::create(builder, loc,
                                            RankedTensorType::get(shape, f32),
                                            wide, groups, stateSizes);
    } else {
      Value empty = tensor::EmptyOp::create(builder, loc, stateSizes, f32);
      Value zero =
          arith::ConstantOp::create(builder, loc, builder.getF32FloatAttr(0));
      state = linalg::FillOp::create(builder, loc, zero, empty).getResult(0);
    }
    outputs.push_back(state);
    maps.push_back(mapOf({B, H, R, D, E}));
  }
  auto identity = IdentityAttr::get(builder.getContext());
  auto linear = LinearAttentionOp::create(
      builder, loc, TypeRange(ValueRange(outputs)), query, key, value, Value(),
      Value(), Value(), Value(), Value(), Value(), Value(), outputs, identity,
      identity, ReweightingAttrInterface(), NormalizerAttr(),
      builder.getUnitAttr(), OrderAttr::get(builder.getContext(), Order::Auto),
      builder.getAffineMapArrayAttr(maps));

  double factor = scale ? scale.getValueAsDouble() : 0;
  if (factor == 0)
    factor = 1 / std::sqrt(static_cast<double>(features));
  SmallVector<ReassociationIndices> folded = {{0}, {1}, {2, 3}};
  if (group != 1)
    folded.back().push_back(4);
  auto cast = [&](Value made, Type type) {
    return made.getType() == type
               ? made
               : tensor::CastOp::create(builder, loc, type, made).getResult();
  };
  Value result = tensor::CollapseShapeOp::create(builder, loc,
                                                 linear->getResult(0), folded);
  results.push_back(cast(
      scaleAndCast(builder, loc, result, factor, resultType.getElementType()),
      resultType));
  if (numResults == 2 && needsState) {
    SmallVector<ReassociationIndices> groups = {{0}, {1}, {2, 3}, {4}};
    Value present = tensor::CollapseShapeOp::create(
        builder, loc, linear->getResult(1), groups);
    results.push_back(cast(
        scaleAndCast(builder, loc, present, 1, states.back().getElementType()),
        states.back()));
  }
  return success();
}
