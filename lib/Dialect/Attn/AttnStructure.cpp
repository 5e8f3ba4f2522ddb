//===- AttnStructure.cpp - Iteration spaces and indexing maps -------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Which trailing dimensions each operation and operand has, and what follows
// from the indexing maps: positions, sizes, offsets of positions.
//
// clang-format off
//   softmax_attention       (lead…, n, s, d, e)     q(n,d) k(s,d) v(s,e) mask(n,s) o(n,e)
//   linear_attention[_step] (lead…, n, s, r, d, e)  q k v key_mask(s) o state(r,d,e) z(r,d)
//   linear_state            (lead…, s, r, d, e)     k v key_mask(s) state z
//   linear_readout          (lead…, n, r, d, e)     q state z o
// clang-format on
//
//===----------------------------------------------------------------------===//

#include "attn/Dialect/Attn/Attn.h"
#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Arith/Utils/Utils.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"

using namespace mlir;
using namespace mlir::attn;

//===----------------------------------------------------------------------===//
// From the maps
//===----------------------------------------------------------------------===//

unsigned attn::detail::getNumLeadingDims(Operation *op) {
  auto attnOp = cast<AttnOpInterface>(op);
  if (ArrayAttr maps = attnOp.getIndexingMapsAttr(); maps && !maps.empty()) {
    unsigned dims = cast<AffineMapAttr>(maps[0]).getValue().getNumDims();
    unsigned trailing = attnOp.getTrailingDims().size();
    return dims >= trailing ? dims - trailing : 0;
  }
  // Canonical layout: the first operand is a query or key, [lead..., n|s, d].
  auto type = cast<ShapedType>(attnOp.getShapedOperands()[0]->get().getType());
  return type.getRank() >= 2 ? type.getRank() - 2 : 0;
}

std::optional<unsigned> attn::detail::getDimPosition(Operation *op, Dim dim) {
  auto attnOp = cast<AttnOpInterface>(op);
  ArrayRef<Dim> trailing = attnOp.getTrailingDims();
  for (auto [index, candidate] : llvm::enumerate(trailing))
    if (candidate == dim)
      return getNumLeadingDims(op) + index;
  return std::nullopt;
}

SmallVector<AffineMap> attn::detail::getIndexingMapsArray(Operation *op) {
  auto attnOp = cast<AttnOpInterface>(op);
  if (ArrayAttr maps = attnOp.getIndexingMapsAttr())
    return llvm::to_vector(maps.getAsValueRange<AffineMapAttr>());
  unsigned lead = getNumLeadingDims(op);
  unsigned dims = lead + attnOp.getTrailingDims().size();
  MLIRContext *context = op->getContext();
  SmallVector<AffineMap> maps;
  for (unsigned i = 0, e = attnOp.getShapedOperands().size(); i < e; ++i) {
    SmallVector<AffineExpr> results;
    for (unsigned d = 0; d < lead; ++d)
      results.push_back(getAffineDimExpr(d, context));
    for (Dim dim : attnOp.getOperandDims(i))
      results.push_back(getAffineDimExpr(*getDimPosition(op, dim), context));
    maps.push_back(AffineMap::get(dims, 0, results, context));
  }
  return maps;
}

void attn::setIndexingMaps(Operation *op, ArrayRef<AffineMap> maps) {
  auto attnOp = cast<AttnOpInterface>(op);
  attnOp.setIndexingMapsAttr({});
  if (llvm::equal(detail::getIndexingMapsArray(op), maps))
    return;
  attnOp.setIndexingMapsAttr(
      Builder(op->getContext()).getAffineMapArrayAttr(maps));
}

AffineMap attn::detail::getMatchingMap(Operation *op, OpOperand *operand) {
  auto attnOp = cast<AttnOpInterface>(op);
  for (auto [map, shaped] :
       llvm::zip_equal(getIndexingMapsArray(op), attnOp.getShapedOperands()))
    if (shaped == operand)
      return map;
  llvm_unreachable("not a shaped operand of this op");
}

int64_t attn::detail::getStaticDimSize(Operation *op, unsigned position) {
  auto attnOp = cast<AttnOpInterface>(op);
  if (auto rank = getDimPosition(op, Dim::Rank); rank && *rank == position)
    return attnOp.getReweightingRank();
  int64_t size = ShapedType::kDynamic;
  for (auto [map, shaped] :
       llvm::zip_equal(getIndexingMapsArray(op), attnOp.getShapedOperands())) {
    auto index =
        map.getResultPosition(getAffineDimExpr(position, op->getContext()));
    if (!index)
      continue;
    size = cast<ShapedType>(shaped->get().getType()).getDimSize(*index);
    if (!ShapedType::isDynamic(size))
      return size;
  }
  return size;
}

OpFoldResult attn::detail::getDimSize(OpBuilder &builder, Operation *op,
                                      unsigned position) {
  int64_t size = getStaticDimSize(op, position);
  if (!ShapedType::isDynamic(size))
    return builder.getIndexAttr(size);
  auto attnOp = cast<AttnOpInterface>(op);
  for (auto [map, shaped] :
       llvm::zip_equal(getIndexingMapsArray(op), attnOp.getShapedOperands())) {
    auto index =
        map.getResultPosition(getAffineDimExpr(position, op->getContext()));
    if (!index)
      continue;
    if (isa<TensorType>(shaped->get().getType()))
      return tensor::getMixedSize(builder, op->getLoc(), shaped->get(), *index);
    return builder.createOrFold<memref::DimOp>(op->getLoc(), shaped->get(),
                                               *index);
  }
  llvm_unreachable("no operand has this dimension");
}

//===----------------------------------------------------------------------===//
// Offsets of positions
//===----------------------------------------------------------------------===//

/// `current` (null = 0) + `offset` as a value; null if `offset` is 0.
static Value addOffset(OpBuilder &builder, Location loc, Value current,
                       OpFoldResult offset) {
  if (isConstantIntValue(offset, 0))
    return {};
  if (!current)
    return getValueOrCreateConstantIndexOp(builder, loc, offset);
  AffineExpr a, b;
  bindSymbols(builder.getContext(), a, b);
  return getValueOrCreateConstantIndexOp(
      builder, loc,
      affine::makeComposedFoldedAffineApply(
          builder, loc, a + b, {getAsOpFoldResult(current), offset}));
}

/// Adds `offset` to the optional index operand of `op` behind `operands`.
static void shiftOperand(OpBuilder &builder, Operation *op,
                         MutableOperandRange operands, Value current,
                         OpFoldResult offset) {
  OpBuilder::InsertionGuard guard(builder);
  builder.setInsertionPoint(op);
  if (Value shifted = addOffset(builder, op->getLoc(), current, offset))
    operands.assign(shifted);
}

#define ATTN_QUERY_OFFSET(OP)                                                  \
  Value OP::getQueryOffsetValue() { return getQueryOffset(); }                 \
  void OP::shiftQueryOffset(OpBuilder &builder, OpFoldResult offset) {         \
    shiftOperand(builder, *this, getQueryOffsetMutable(), getQueryOffset(),    \
                 offset);                                                      \
  }
#define ATTN_KEY_OFFSET(OP)                                                    \
  Value OP::getKeyOffsetValue() { return getKeyOffset(); }                     \
  void OP::shiftKeyOffset(OpBuilder &builder, OpFoldResult offset) {           \
    shiftOperand(builder, *this, getKeyOffsetMutable(), getKeyOffset(),        \
                 offset);                                                      \
  }
#define ATTN_RANK(OP)                                                          \
  int64_t OP::getReweightingRank() {                                           \
    ReweightingAttrInterface reweighting = getReweightingAttr();               \
    return reweighting ? reweighting.getRank() : 1;                            \
  }

ATTN_QUERY_OFFSET(SoftmaxAttentionOp)
ATTN_KEY_OFFSET(SoftmaxAttentionOp)
ATTN_QUERY_OFFSET(LinearAttentionOp)
ATTN_KEY_OFFSET(LinearAttentionOp)
ATTN_KEY_OFFSET(LinearStateOp)
ATTN_QUERY_OFFSET(LinearReadoutOp)
ATTN_RANK(LinearAttentionOp)
ATTN_RANK(LinearAttentionStepOp)
ATTN_RANK(LinearStateOp)
ATTN_RANK(LinearReadoutOp)
#undef ATTN_QUERY_OFFSET
#undef ATTN_KEY_OFFSET
#undef ATTN_RANK

// A step's queries and keys share one position.
Value LinearAttentionStepOp::getQueryOffsetValue() { return getPosition(); }
Value LinearAttentionStepOp::getKeyOffsetValue() { return getPosition(); }
void LinearAttentionStepOp::shiftQueryOffset(OpBuilder &builder,
                                             OpFoldResult offset) {
  shiftOperand(builder, *this, getPositionMutable(), getPosition(), offset);
}
void LinearAttentionStepOp::shiftKeyOffset(OpBuilder &, OpFoldResult) {}

//===----------------------------------------------------------------------===//
// Dimensions
//===----------------------------------------------------------------------===//

static constexpr Dim softmaxDims[] = {Dim::Query, Dim::Key, Dim::Feature,
                                      Dim::Value};
static constexpr Dim linearDims[] = {Dim::Query, Dim::Key, Dim::Rank,
                                     Dim::Feature, Dim::Value};
static constexpr Dim stateDims[] = {Dim::Key, Dim::Rank, Dim::Feature,
                                    Dim::Value};
static constexpr Dim readoutDims[] = {Dim::Query, Dim::Rank, Dim::Feature,
                                      Dim::Value};

ArrayRef<Dim> SoftmaxAttentionOp::getTrailingDims() { return softmaxDims; }
ArrayRef<Dim> LinearAttentionOp::getTrailingDims() { return linearDims; }
ArrayRef<Dim> LinearAttentionStepOp::getTrailingDims() { return linearDims; }
ArrayRef<Dim> LinearStateOp::getTrailingDims() { return stateDims; }
ArrayRef<Dim> LinearReadoutOp::getTrailingDims() { return readoutDims; }

using Dims = SmallVector<Dim>;
static const Dims queryLayout{Dim::Query, Dim::Feature};
static const Dims keyLayout{Dim::Key, Dim::Feature};
static const Dims valueLayout{Dim::Key, Dim::Value};
static const Dims maskLayout{Dim::Query, Dim::Key};
static const Dims keyMaskLayout{Dim::Key};
static const Dims outputLayout{Dim::Query, Dim::Value};
static const Dims stateLayout{Dim::Rank, Dim::Feature, Dim::Value};
static const Dims normalizerLayout{Dim::Rank, Dim::Feature};

StringRef attn::detail::getOperandName(Operation *op, unsigned index) {
  // An operand's dimensions tell what it is.
  Dims dims = cast<AttnOpInterface>(op).getOperandDims(index);
  const std::pair<const Dims *, StringRef> names[] = {
      {&queryLayout, "query"},      {&keyLayout, "key"},
      {&valueLayout, "value"},      {&maskLayout, "mask"},
      {&keyMaskLayout, "key_mask"}, {&outputLayout, "output"},
      {&stateLayout, "state"},      {&normalizerLayout, "normalizer_state"}};
  for (auto [layout, name] : names)
    if (dims == *layout)
      return name;
  return "operand";
}

std::string attn::detail::getDimName(Operation *op, unsigned position) {
  unsigned lead = getNumLeadingDims(op);
  if (position < lead)
    return "leading dimension " + std::to_string(position);
  switch (cast<AttnOpInterface>(op).getTrailingDims()[position - lead]) {
  case Dim::Query:
    return "dimension n";
  case Dim::Key:
    return "dimension s";
  case Dim::Rank:
    return "dimension r";
  case Dim::Feature:
    return "dimension d";
  case Dim::Value:
    return "dimension e";
  }
  llvm_unreachable("unknown dimension");
}

static Dims pick(ArrayRef<Dims> layouts, unsigned index) {
  return index < layouts.size() ? layouts[index] : Dims();
}

Dims SoftmaxAttentionOp::getOperandDims(unsigned index) {
  if (getMask())
    return pick({queryLayout, keyLayout, valueLayout, maskLayout, outputLayout},
                index);
  return pick({queryLayout, keyLayout, valueLayout, outputLayout}, index);
}

Dims LinearAttentionOp::getOperandDims(unsigned index) {
  if (getKeyMask())
    return pick({queryLayout, keyLayout, valueLayout, keyMaskLayout,
                 outputLayout, stateLayout, normalizerLayout},
                index);
  return pick({queryLayout, keyLayout, valueLayout, outputLayout, stateLayout,
               normalizerLayout},
              index);
}

Dims LinearAttentionStepOp::getOperandDims(unsigned index) {
  return pick({queryLayout, keyLayout, valueLayout, outputLayout, stateLayout,
               normalizerLayout},
              index);
}

Dims LinearStateOp::getOperandDims(unsigned index) {
  if (getKeyMask())
    return pick(
        {keyLayout, valueLayout, keyMaskLayout, stateLayout, normalizerLayout},
        index);
  return pick({keyLayout, valueLayout, stateLayout, normalizerLayout}, index);
}

Dims LinearReadoutOp::getOperandDims(unsigned index) {
  if (getNormalizerState())
    return pick({queryLayout, stateLayout, normalizerLayout, outputLayout},
                index);
  return pick({queryLayout, stateLayout, outputLayout}, index);
}

/// The operands of shaped type, in order (optional scalars drop out).
static SmallVector<OpOperand *> collectShaped(Operation *op) {
  SmallVector<OpOperand *> shaped;
  for (OpOperand &operand : op->getOpOperands())
    if (isa<ShapedType>(operand.get().getType()))
      shaped.push_back(&operand);
  return shaped;
}

#define ATTN_SHAPED_OPERANDS(OP)                                               \
  SmallVector<OpOperand *> OP::getShapedOperands() {                           \
    return collectShaped(*this);                                               \
  }
ATTN_SHAPED_OPERANDS(SoftmaxAttentionOp)
ATTN_SHAPED_OPERANDS(LinearAttentionOp)
ATTN_SHAPED_OPERANDS(LinearAttentionStepOp)
ATTN_SHAPED_OPERANDS(LinearStateOp)
ATTN_SHAPED_OPERANDS(LinearReadoutOp)
#undef ATTN_SHAPED_OPERANDS

//===----------------------------------------------------------------------===//
// States
//===----------------------------------------------------------------------===//

SmallVector<Value> mlir::attn::createZeroState(OpBuilder &builder, Location loc,
                                               AttnOpInterface op,
                                               bool withNormalizer) {
  SmallVector<AffineMap> maps = op.getIndexingMapsArray();
  SmallVector<OpOperand *> shaped = op.getShapedOperands();
  unsigned lead = op.getNumLeadingDims();
  llvm::SmallBitVector inState(lead);
  for (unsigned i = 0, e = shaped.size(); i < e; ++i) {
    SmallVector<Dim> dims = op.getOperandDims(i);
    bool isInput = !cast<DestinationStyleOpInterface>(op.getOperation())
                        .isDpsInit(shaped[i]);
    if (!isInput || dims.empty() || dims[0] != Dim::Key)
      continue;
    for (AffineExpr result : maps[i].getResults())
      if (unsigned d = cast<AffineDimExpr>(result).getPosition(); d < lead)
        inState.set(d);
  }
  SmallVector<OpFoldResult> sizes;
  for (unsigned d : inState.set_bits())
    sizes.push_back(op.getDimSize(builder, d));
  for (Dim dim : {Dim::Rank, Dim::Feature, Dim::Value})
    sizes.push_back(op.getDimSize(builder, *op.getDimPosition(dim)));

  SmallVector<Type> types;
  for (OpOperand *operand : shaped)
    types.push_back(operand->get().getType());
  FloatType type = getAccumulatorType(types);
  Value zero =
      arith::ConstantOp::create(builder, loc, builder.getZeroAttr(type));
  auto fill = [&](ArrayRef<OpFoldResult> shape) -> Value {
    Value empty = tensor::EmptyOp::create(builder, loc, shape, type);
    return linalg::FillOp::create(builder, loc, zero, empty).getResult(0);
  };
  SmallVector<Value> state{fill(sizes)};
  if (withNormalizer)
    state.push_back(fill(ArrayRef(sizes).drop_back()));
  return state;
}
