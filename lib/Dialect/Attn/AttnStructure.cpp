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
//   softmax_attention       (lead…, n, s, d, e)         q(n,d) k(s,d) v(s,e) mask(n,s) o(n,e)
//   linear_attention[_step] (lead…, n, s, r, d, e[, c]) q k v key_mask(s) w(d,c) o state(r,d,e) z(r,d) max(r,d)
//   linear_state            (lead…, s, r, d, e[, c])    k v key_mask(s) w(d,c) state z max
//   linear_readout          (lead…, n, r, d, e[, c])    q state z max w(d,c) o
//   nystrom_attention       (lead…, n, s, d, e, c)      q(n,c) k(s,c) v(s,e) landmarks(d,c) key_mask(s) o(n,e)
//   segment_mean            (lead…, s, d, c)            x(s,c) key_mask(s) o(d,c)
//   newton_inverse, cholesky_inverse (lead…, d, c)      a(d,c) o(d,c)
//
// What is projected, q or k, has dimension c instead of d.
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

using Layouts = SmallVector<OperandShape>;

/// Queries, keys: features, or components where a projection makes features.
static Dim innerDim(Value projection) {
  return projection ? Dim::Component : Dim::Feature;
}
static OperandShape queryLayout(Value projection = {}) {
  return {"query", {Dim::Query, innerDim(projection)}};
}
static OperandShape keyLayout(Value projection = {}) {
  return {"key", {Dim::Key, innerDim(projection)}};
}
static OperandShape valueLayout() { return {"value", {Dim::Key, Dim::Value}}; }
static OperandShape outputLayout() {
  return {"output", {Dim::Query, Dim::Value}};
}
/// Appends an operand that the op may lack.
static void appendIf(Layouts &layouts, Value operand, OperandShape layout) {
  if (operand)
    layouts.push_back(std::move(layout));
}
static void appendKeyMask(Layouts &layouts, Value mask) {
  appendIf(layouts, mask, {"key_mask", {Dim::Key}});
}
static void appendProjection(Layouts &layouts, Value projection,
                             StringRef name) {
  appendIf(layouts, projection, {name, {Dim::Feature, Dim::Component}});
}
/// As many parts of a state as there are destinations for one.
static void appendState(Layouts &layouts, size_t parts) {
  const OperandShape state[] = {
      {"state", {Dim::Rank, Dim::Feature, Dim::Value}},
      {"normalizer_state", {Dim::Rank, Dim::Feature}},
      {"state_maximum", {Dim::Rank, Dim::Feature}}};
  llvm::append_range(layouts,
                     ArrayRef(state).take_front(std::min<size_t>(parts, 3)));
}

Layouts SoftmaxAttentionOp::getOperandShapes() {
  Layouts layouts{queryLayout(), keyLayout(), valueLayout()};
  appendIf(layouts, getMask(), {"mask", {Dim::Query, Dim::Key}});
  layouts.push_back(outputLayout());
  return layouts;
}

Layouts LinearAttentionOp::getOperandShapes() {
  Layouts layouts{queryLayout(getQueryProjection()),
                  keyLayout(getKeyProjection()), valueLayout()};
  appendKeyMask(layouts, getKeyMask());
  appendProjection(layouts, getQueryProjection(), "query_projection");
  appendProjection(layouts, getKeyProjection(), "key_projection");
  layouts.push_back(outputLayout());
  appendState(layouts, getOutputs().size() - 1);
  return layouts;
}

Layouts LinearAttentionStepOp::getOperandShapes() {
  Layouts layouts{queryLayout(getQueryProjection()),
                  keyLayout(getKeyProjection()), valueLayout()};
  appendProjection(layouts, getQueryProjection(), "query_projection");
  appendProjection(layouts, getKeyProjection(), "key_projection");
  layouts.push_back(outputLayout());
  appendState(layouts, getOutputs().size() - 1);
  return layouts;
}

Layouts LinearStateOp::getOperandShapes() {
  Layouts layouts{keyLayout(getProjection()), valueLayout()};
  appendKeyMask(layouts, getKeyMask());
  appendProjection(layouts, getProjection(), "projection");
  appendState(layouts, getOutputs().size());
  return layouts;
}

Layouts LinearReadoutOp::getOperandShapes() {
  Layouts layouts{queryLayout(getProjection())};
  appendState(layouts, getNormalizerState() ? 2 : 1);
  appendIf(layouts, getStateMaximum(),
           {"state_maximum", {Dim::Rank, Dim::Feature}});
  appendProjection(layouts, getProjection(), "projection");
  layouts.push_back(outputLayout());
  return layouts;
}

Layouts NystromAttentionOp::getOperandShapes() {
  Layouts layouts{queryLayout(getKeyLandmarks()), keyLayout(getKeyLandmarks()),
                  valueLayout()};
  appendProjection(layouts, getKeyLandmarks(), "key_landmarks");
  appendProjection(layouts, getQueryLandmarks(), "query_landmarks");
  appendKeyMask(layouts, getKeyMask());
  layouts.push_back(outputLayout());
  return layouts;
}

Layouts SegmentMeanOp::getOperandShapes() {
  Layouts layouts{{"input", {Dim::Key, Dim::Component}}};
  appendKeyMask(layouts, getKeyMask());
  layouts.push_back({"output", {Dim::Feature, Dim::Component}});
  return layouts;
}

static Layouts inverseLayouts() {
  return {{"matrix", {Dim::Feature, Dim::Component}},
          {"output", {Dim::Feature, Dim::Component}}};
}
Layouts NewtonInverseOp::getOperandShapes() { return inverseLayouts(); }
Layouts CholeskyInverseOp::getOperandShapes() { return inverseLayouts(); }

/// `all`, less components where nothing is projected.
static ArrayRef<Dim> trailingDims(ArrayRef<Dim> all, bool isProjected) {
  return isProjected ? all : all.drop_back();
}

static constexpr Dim linearDims[] = {Dim::Query,   Dim::Key,   Dim::Rank,
                                     Dim::Feature, Dim::Value, Dim::Component};

ArrayRef<Dim> SoftmaxAttentionOp::getTrailingDims() {
  static constexpr Dim dims[] = {Dim::Query, Dim::Key, Dim::Feature,
                                 Dim::Value};
  return dims;
}
ArrayRef<Dim> LinearAttentionOp::getTrailingDims() {
  return trailingDims(linearDims, getQueryProjection() || getKeyProjection());
}
ArrayRef<Dim> LinearAttentionStepOp::getTrailingDims() {
  return trailingDims(linearDims, getQueryProjection() || getKeyProjection());
}
ArrayRef<Dim> LinearStateOp::getTrailingDims() {
  static constexpr Dim dims[] = {Dim::Key, Dim::Rank, Dim::Feature, Dim::Value,
                                 Dim::Component};
  return trailingDims(dims, bool(getProjection()));
}
ArrayRef<Dim> LinearReadoutOp::getTrailingDims() {
  static constexpr Dim dims[] = {Dim::Query, Dim::Rank, Dim::Feature,
                                 Dim::Value, Dim::Component};
  return trailingDims(dims, bool(getProjection()));
}
ArrayRef<Dim> NystromAttentionOp::getTrailingDims() {
  static constexpr Dim dims[] = {Dim::Query, Dim::Key, Dim::Feature, Dim::Value,
                                 Dim::Component};
  return dims;
}
ArrayRef<Dim> SegmentMeanOp::getTrailingDims() {
  static constexpr Dim dims[] = {Dim::Key, Dim::Feature, Dim::Component};
  return dims;
}
static constexpr Dim matrixDims[] = {Dim::Feature, Dim::Component};
ArrayRef<Dim> NewtonInverseOp::getTrailingDims() { return matrixDims; }
ArrayRef<Dim> CholeskyInverseOp::getTrailingDims() { return matrixDims; }

OperandShape attn::detail::getOperandShape(Operation *op, unsigned index) {
  Layouts layouts = cast<AttnOpInterface>(op).getOperandShapes();
  if (index < layouts.size())
    return layouts[index];
  return {"operand", {}};
}

SmallVector<OpOperand *> attn::detail::getShapedOperands(Operation *op) {
  SmallVector<OpOperand *> shaped;
  for (OpOperand &operand : op->getOpOperands())
    if (isa<ShapedType>(operand.get().getType()))
      shaped.push_back(&operand);
  return shaped;
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
  case Dim::Component:
    return "dimension c";
  }
  llvm_unreachable("unknown dimension");
}

//===----------------------------------------------------------------------===//
// States
//===----------------------------------------------------------------------===//

SmallVector<Value> mlir::attn::createZeroState(OpBuilder &builder, Location loc,
                                               AttnOpInterface op,
                                               unsigned parts) {
  SmallVector<OpFoldResult> sizes;
  llvm::SmallBitVector leading = getStateLeadingDims(op);
  for (unsigned d : leading.set_bits())
    sizes.push_back(op.getDimSize(builder, d));
  for (Dim dim : {Dim::Rank, Dim::Feature, Dim::Value})
    sizes.push_back(op.getDimSize(builder, *op.getDimPosition(dim)));

  SmallVector<Type> types;
  for (OpOperand *operand : op.getShapedOperands())
    types.push_back(operand->get().getType());
  FloatType type = getAccumulatorType(types);
  Value zero =
      arith::ConstantOp::create(builder, loc, builder.getZeroAttr(type));
  SmallVector<Value> state;
  for (unsigned part = 0; part < parts; ++part) {
    ArrayRef<OpFoldResult> shape(sizes);
    Value empty = tensor::EmptyOp::create(
        builder, loc, part == 0 ? shape : shape.drop_back(), type);
    state.push_back(
        linalg::FillOp::create(builder, loc, zero, empty).getResult(0));
  }
  return state;
}

llvm::SmallBitVector mlir::attn::getStateLeadingDims(AttnOpInterface op) {
  llvm::SmallBitVector dims(op.getNumLeadingDims());
  SmallVector<AffineMap> maps = op.getIndexingMapsArray();
  for (auto [index, layout] : llvm::enumerate(op.getOperandShapes())) {
    if (!isOfKeys(layout))
      continue;
    for (AffineExpr result : maps[index].getResults())
      if (unsigned d = cast<AffineDimExpr>(result).getPosition();
          d < dims.size())
        dims.set(d);
  }
  return dims;
}

bool mlir::attn::isOfKeys(const OperandShape &layout) {
  return layout.dims.front() == Dim::Key || layout.name == "key_projection" ||
         layout.name == "projection";
}

unsigned mlir::attn::getNumStateParts(FeatureMapAttrInterface keyMap,
                                      bool hasNormalizer) {
  if (keyMap.requiresMaximum())
    return 3;
  return hasNormalizer || keyMap.normalizesSequence() ? 2 : 1;
}
