//===- ImportOnnx.cpp - ONNX Attention ------------------------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Opsets 23 to 25:
//
//   "onnx.Attention"(%q, %k, %v, %mask) {is_causal = 1 : si64} : …
//
// q [B, H, N, D], or [B, N, H·D] with the number of heads as an attribute; H is
// a multiple of the heads of k and v, query head h reads key head h / group.
// A row that may attend to no key gives zero. Caches, windows, caps and the
// other results are refused by name.
//
//===----------------------------------------------------------------------===//

#include "Import.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;
using namespace mlir::attn;
using namespace mlir::attn::raise;

Attribute ForeignReader::getOnnxAttribute(StringRef name) {
  if (Attribute plain = op->getAttr(name))
    return plain;
  return op->getAttr((kOnnxPrefix + name).str());
}

FailureOr<int64_t> ForeignReader::getInteger(StringRef name,
                                             int64_t otherwise) {
  Attribute attribute = getOnnxAttribute(name);
  if (!attribute)
    return otherwise;
  auto number = dyn_cast<IntegerAttr>(attribute);
  if (!number)
    return refuse("expected an integer for the attribute '" + name + "'");
  return number.getValue().getSExtValue();
}

namespace {
/// A tensor with its heads in dimensions of their own, and what they are.
struct Split {
  Value value;
  SmallVector<unsigned> positions;
};
} // namespace

FailureOr<Value> ForeignReader::readOnnx(bool replace) {
  if (failed(refuseOtherAttributes(
          {"name", "onnx_node_name", "is_causal", "kv_num_heads", "q_num_heads",
           "qk_matmul_output_mode", "scale", "softcap", "softmax_precision",
           "left_window_size", "right_window_size"},
          kOnnxPrefix)))
    return failure();

  // Operands and results that are left out have the type none.
  static constexpr StringLiteral kOperands[] = {
      "Q", "K", "V", "attn_mask", "past_key", "past_value", "nonpad_kv_seqlen"};
  static constexpr StringLiteral kResults[] = {
      "Y", "present_key", "present_value", "qk_matmul_output"};
  unsigned numOperands = op->getNumOperands();
  if (numOperands < 3 || numOperands > std::size(kOperands) ||
      op->getNumResults() == 0 || op->getNumResults() > std::size(kResults))
    return refuse("expected Q, K, V, up to four operands more, and one to four "
                  "results");
  auto isGiven = [](Value value) { return !isa<NoneType>(value.getType()); };
  for (unsigned i = 4; i < numOperands; ++i)
    if (isGiven(op->getOperand(i)))
      return refuse("the operand '" + kOperands[i] + "' is not supported");
  for (unsigned i = 1; i < op->getNumResults(); ++i)
    if (!op->getResult(i).use_empty())
      return refuse("the result '" + kResults[i] + "' is used");

  FailureOr<int64_t> causal = getInteger("is_causal", 0);
  FailureOr<int64_t> queryHeads = getInteger("q_num_heads", 0);
  FailureOr<int64_t> keyHeads = getInteger("kv_num_heads", 0);
  FailureOr<int64_t> precision = getInteger("softmax_precision", 0);
  FailureOr<int64_t> left = getInteger("left_window_size", -1);
  FailureOr<int64_t> right = getInteger("right_window_size", -1);
  for (const FailureOr<int64_t> &number :
       {causal, queryHeads, keyHeads, precision, left, right})
    if (failed(number))
      return failure();
  if (*causal != 0 && *causal != 1)
    return refuse("expected 0 or 1 for the attribute 'is_causal'");
  if (*left >= 0 || *right >= 0)
    return refuse(*left >= 0 ? "the attribute 'left_window_size' is not "
                               "supported"
                             : "the attribute 'right_window_size' is not "
                               "supported");
  auto softcap = dyn_cast_or_null<FloatAttr>(getOnnxAttribute("softcap"));
  if (getOnnxAttribute("softcap") &&
      (!softcap || softcap.getValueAsDouble() != 0))
    return refuse("the attribute 'softcap' is not supported");
  auto scale = dyn_cast_or_null<FloatAttr>(getOnnxAttribute("scale"));
  if (getOnnxAttribute("scale") && !scale)
    return refuse("expected a float for the attribute 'scale'");

  if (failed(requireTensors(op->getOperands().take_front(3))) ||
      failed(requireTensors(op->getResults().take_front(1))))
    return failure();
  RankedTensorType types[3];
  for (unsigned i = 0; i < 3; ++i)
    types[i] = cast<RankedTensorType>(op->getOperand(i).getType());
  auto resultType = cast<RankedTensorType>(op->getResult(0).getType());
  // Narrower than what the operation forms its sums in.
  constexpr int64_t kFloat = 1, kDouble = 11;
  bool isDouble = types[0].getElementType().isF64();
  if (*precision != 0 && *precision != kFloat && *precision != kDouble)
    return refuse("the attribute 'softmax_precision' asks for 16 bits");
  if (*precision == (isDouble ? kFloat : kDouble))
    return refuse(
        "the attribute 'softmax_precision' asks for another type than "
        "the operands'");

  // (b, hk, g, n, s, d, e) with a group, (b, h, n, s, d, e) without.
  unsigned rank = types[0].getRank();
  if ((rank != 3 && rank != 4) || types[1].getRank() != rank ||
      types[2].getRank() != rank || resultType.getRank() != rank)
    return refuse("expected Q, K, V and Y of rank 3 or 4");
  bool folded = rank == 3;
  int64_t numQuery = folded ? *queryHeads : types[0].getDimSize(1);
  int64_t numKey = folded ? *keyHeads : types[1].getDimSize(1);
  int64_t numValue = folded ? *keyHeads : types[2].getDimSize(1);
  if (folded && (numQuery <= 0 || numKey <= 0))
    return refuse("expected 'q_num_heads' and 'kv_num_heads' with operands of "
                  "rank 3");
  if (ShapedType::isDynamic(numQuery) || ShapedType::isDynamic(numKey) ||
      numValue != numKey || numKey == 0 || numQuery % numKey != 0)
    return refuse("expected a static number of query heads that is a multiple "
                  "of the number of key and value heads");
  for (RankedTensorType type : {types[0], types[1], types[2], resultType})
    if (ShapedType::isDynamic(type.getDimSize(rank - 1)))
      return refuse("expected a static number of features");
  if (folded && (types[0].getDimSize(2) % numQuery != 0 ||
                 types[1].getDimSize(2) % numKey != 0 ||
                 types[2].getDimSize(2) % numKey != 0))
    return refuse("the features are no multiple of the number of heads");

  int64_t group = numQuery / numKey;
  bool grouped = group != 1;
  unsigned lead = grouped ? 3 : 2;
  unsigned n = lead, s = lead + 1, d = lead + 2, e = lead + 3;
  SmallVector<unsigned> queryLead =
      grouped ? SmallVector<unsigned>{1, 2} : SmallVector<unsigned>{1};

  // The mask is broadcast from the right.
  Value mask = numOperands > 3 && isGiven(op->getOperand(3)) ? op->getOperand(3)
                                                             : Value();
  SmallVector<int64_t> maskShape;
  if (mask) {
    if (failed(requireMask(mask)))
      return failure();
    auto type = cast<RankedTensorType>(mask.getType());
    if (type.getRank() > 4 || type.getRank() < 2)
      return refuse("expected a mask of rank 2 to 4");
    if (!type.hasStaticShape())
      return refuse("expected a mask of static shape");
    maskShape.assign(type.getShape().begin(), type.getShape().end());
    int64_t sizes[] = {types[0].getDimSize(0), numQuery,
                       types[0].getDimSize(folded ? 1 : 2),
                       types[1].getDimSize(folded ? 1 : 2)};
    for (auto [i, size] : llvm::enumerate(maskShape)) {
      int64_t expected = sizes[4 - type.getRank() + i];
      bool isKey = i + 1 == maskShape.size();
      if (size != expected && (size != 1 || isKey))
        return refuse(isKey ? "the mask is shorter than the keys"
                            : "the mask cannot be broadcast to the scores");
    }
  }
  if (!replace)
    return op->getResult(0);

  Location loc = op->getLoc();
  // Splits dimension `at` in `sizes`.
  auto expand = [&](Value value, unsigned at, ArrayRef<int64_t> sizes) {
    auto type = cast<RankedTensorType>(value.getType());
    SmallVector<int64_t> shape(type.getShape());
    SmallVector<OpFoldResult> mixed =
        tensor::getMixedSizes(builder, loc, value);
    shape.erase(shape.begin() + at);
    mixed.erase(mixed.begin() + at);
    shape.insert(shape.begin() + at, sizes.begin(), sizes.end());
    for (int64_t size : llvm::reverse(sizes))
      mixed.insert(mixed.begin() + at, builder.getIndexAttr(size));
    SmallVector<ReassociationIndices> groups;
    unsigned next = 0;
    for (unsigned i = 0; i < type.getRank(); ++i) {
      ReassociationIndices &indices = groups.emplace_back();
      for (unsigned k = 0; k < (i == at ? sizes.size() : 1); ++k)
        indices.push_back(next++);
    }
    return Value(tensor::ExpandShapeOp::create(
        builder, loc, RankedTensorType::get(shape, type.getElementType()),
        value, groups, mixed));
  };
  auto split = [&](Value value, bool isQuery, unsigned row, unsigned column) {
    Split result{value, {0}};
    int64_t heads = isQuery ? numQuery : numKey;
    SmallVector<unsigned> headDims =
        isQuery ? queryLead : SmallVector<unsigned>{1};
    SmallVector<int64_t> sizes;
    if (isQuery && grouped)
      sizes = {numKey, group};
    else
      sizes = {heads};
    if (folded) {
      int64_t features =
          cast<RankedTensorType>(value.getType()).getDimSize(2) / heads;
      sizes.push_back(features);
      result.value = expand(value, 2, sizes);
      result.positions.push_back(row);
      result.positions.append(headDims);
    } else {
      if (sizes.size() > 1)
        result.value = expand(value, 1, sizes);
      result.positions.append(headDims);
      result.positions.push_back(row);
    }
    result.positions.push_back(column);
    return result;
  };
  auto mapOf = [&](ArrayRef<unsigned> positions) {
    SmallVector<AffineExpr> results;
    for (unsigned position : positions)
      results.push_back(builder.getAffineDimExpr(position));
    return AffineMap::get(lead + 4, 0, results, builder.getContext());
  };

  ForeignAttention attention;
  Split query = split(op->getOperand(0), true, n, d);
  Split key = split(op->getOperand(1), false, s, d);
  Split value = split(op->getOperand(2), false, s, e);
  attention.query = query.value;
  attention.key = key.value;
  attention.value = value.value;
  attention.queryMap = mapOf(query.positions);
  attention.keyMap = mapOf(key.positions);
  attention.valueMap = mapOf(value.positions);
  query.positions.back() = e;
  attention.outputMap = mapOf(query.positions);
  attention.causal = *causal == 1;
  attention.elementType = resultType.getElementType();
  if (scale)
    attention.scale = arith::ConstantOp::create(
        builder, loc,
        FloatAttr::get(isDouble ? Type(builder.getF64Type())
                                : Type(builder.getF32Type()),
                       scale.getValueAsDouble()));
  if (mask) {
    // Unit dimensions go with the dimension after them, grouped heads are
    // split.
    unsigned first = 4 - maskShape.size();
    if (first <= 1 && grouped && maskShape[1 - first] != 1)
      mask = expand(mask, 1 - first, {numKey, group});
    SmallVector<unsigned> positions;
    SmallVector<bool> keep;
    for (auto [i, size] : llvm::enumerate(maskShape)) {
      constexpr unsigned kHeads = 1, kRows = 2, kKeys = 3;
      unsigned dim = first + i;
      bool kept = size != 1 || dim == kKeys;
      keep.append(kept && dim == kHeads ? queryLead.size() : 1, kept);
      if (!kept)
        continue;
      if (dim == kHeads)
        positions.append(queryLead);
      else
        positions.push_back(dim == kRows ? n : dim == kKeys ? s : 0);
    }
    SmallVector<ReassociationIndices> groups(1);
    for (unsigned i = 0; i < keep.size(); ++i) {
      groups.back().push_back(i);
      if (keep[i] && i + 1 < keep.size())
        groups.emplace_back();
    }
    if (groups.size() != keep.size())
      mask = tensor::CollapseShapeOp::create(builder, loc, mask, groups);
    attention.mask = mask;
    attention.maskMap = mapOf(positions);
  }
  Value result = emit(attention);

  // Back to the operation's own shape.
  if (folded || grouped) {
    SmallVector<ReassociationIndices> groups;
    unsigned next = 0;
    for (unsigned i = 0; i < rank; ++i) {
      ReassociationIndices &indices = groups.emplace_back();
      bool isSplit = i == (folded ? 2u : 1u);
      unsigned count = !isSplit ? 1 : (folded ? 1 : 0) + queryLead.size();
      for (unsigned k = 0; k < count; ++k)
        indices.push_back(next++);
    }
    result = tensor::CollapseShapeOp::create(builder, loc, result, groups);
  }
  if (result.getType() != resultType)
    result = tensor::CastOp::create(builder, loc, resultType, result);
  return result;
}
