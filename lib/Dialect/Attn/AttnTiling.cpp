//===- AttnTiling.cpp - TilingInterface -----------------------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A tile is the same operation on slices of the operands, taken through their
// maps, with the positions moved by the tile's offset:
//
//   %t = attn.linear_readout ins(%q[%i, 64]) query_offset(%i) outs(%o[%i, 64])
//
// Dimensions over which a result is not a plain sum (the keys of a normalised
// row, the features of a score) refuse to be tiled; so do dimensions that would
// make two tiles write one destination.
//
//===----------------------------------------------------------------------===//

#include "LinearStreams.h"
#include "mlir/Dialect/Arith/Utils/Utils.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "mlir/Interfaces/ValueBoundsOpInterface.h"

using namespace mlir;
using namespace mlir::attn;

using utils::IteratorType;

//===----------------------------------------------------------------------===//
// Which dimensions can be tiled
//===----------------------------------------------------------------------===//

/// The position among the destinations of a shaped operand, if it is one.
static std::optional<unsigned> getInitNumber(Operation *op,
                                             OpOperand *operand) {
  auto dst = cast<DestinationStyleOpInterface>(op);
  if (!dst.isDpsInit(operand))
    return std::nullopt;
  return operand->getOperandNumber() -
         dst.getDpsInitOperand(0)->getOperandNumber();
}

/// True if the op reads and updates a destination, so that no two tiles may
/// write the same part of it.
static bool isDimOfEveryDestination(AttnOpInterface op, unsigned position) {
  AffineExpr dim = getAffineDimExpr(position, op->getContext());
  for (auto [map, operand] :
       llvm::zip_equal(op.getIndexingMapsArray(), op.getShapedOperands()))
    if (getInitNumber(op, operand) && !map.getResultPosition(dim))
      return false;
  return true;
}

/// Iterators: a dimension is parallel if every destination has it. The sum over
/// keys into a state is the one reduction that tiles can run in sequence.
static SmallVector<IteratorType> getIteratorTypes(AttnOpInterface op) {
  SmallVector<IteratorType> types;
  for (unsigned d = 0, e = op.getNumDims(); d < e; ++d)
    types.push_back(isDimOfEveryDestination(op, d) ? IteratorType::parallel
                                                   : IteratorType::reduction);
  return types;
}

/// True if a feature of the result depends on no other feature.
static bool hasIndependentFeatures(AttnOpInterface op) {
  if (isa<NewtonInverseOp, CholeskyInverseOp, SegmentMeanOp>(op.getOperation()))
    return false;
  auto state = dyn_cast<LinearStateOp>(op.getOperation());
  if (!state)
    return true;
  FeatureMapAttrInterface map = state.getKeyMapAttr();
  if (map.normalizesRow())
    return false;
  // Without a projection, ‖x‖² needs all features.
  std::optional<ExponentialMap> exponential = map.getExponential();
  return !exponential || state.getProjection() ||
         exponential->squaredInput == 0;
}

/// True if tiles along `position` compute the operation.
static bool isTileable(AttnOpInterface op, unsigned position) {
  // The terms of the re-weighting belong together: they share one feature.
  if (op.getDimPosition(Dim::Rank) == position)
    return false;
  if (op.getDimPosition(Dim::Feature) == position &&
      !hasIndependentFeatures(op))
    return false;
  if (isa<NewtonInverseOp, CholeskyInverseOp>(op.getOperation()) &&
      op.getDimPosition(Dim::Component) == position)
    return false;
  if (isDimOfEveryDestination(op, position))
    return true;
  return isa<LinearStateOp>(op.getOperation()) &&
         op.getDimPosition(Dim::Key) == position;
}

static SmallVector<Range> getDomain(AttnOpInterface op, OpBuilder &b) {
  OpBuilder::InsertionGuard guard(b);
  SmallVector<Range> domain;
  for (unsigned d = 0, e = op.getNumDims(); d < e; ++d)
    domain.push_back(
        {b.getIndexAttr(0), op.getDimSize(b, d), b.getIndexAttr(1)});
  return domain;
}

/// True if [offset, offset + size) is known to be all of dimension `position`.
static bool isFull(AttnOpInterface op, OpBuilder &b, unsigned position,
                   OpFoldResult offset, OpFoldResult size) {
  if (!isConstantIntValue(offset, 0))
    return false;
  int64_t staticSize = op.getStaticDimSize(position);
  if (!ShapedType::isDynamic(staticSize))
    return isConstantIntValue(size, staticSize);
  OpFoldResult full = op.getDimSize(b, position);
  if (isEqualConstantIntOrValue(size, full))
    return true;
  FailureOr<bool> equal = ValueBoundsConstraintSet::areEqual(
      ValueBoundsConstraintSet::Variable(size),
      ValueBoundsConstraintSet::Variable(full));
  return succeeded(equal) && *equal;
}

//===----------------------------------------------------------------------===//
// Tiles
//===----------------------------------------------------------------------===//

/// Offsets and sizes of an operand with `map` in a tile of the iteration space.
static void getOperandTile(AffineMap map, ArrayRef<OpFoldResult> offsets,
                           ArrayRef<OpFoldResult> sizes,
                           SmallVectorImpl<OpFoldResult> &operandOffsets,
                           SmallVectorImpl<OpFoldResult> &operandSizes) {
  for (AffineExpr result : map.getResults()) {
    unsigned d = cast<AffineDimExpr>(result).getPosition();
    operandOffsets.push_back(offsets[d]);
    operandSizes.push_back(sizes[d]);
  }
}

static Operation *slice(OpBuilder &b, Location loc, Value source,
                        ArrayRef<OpFoldResult> offsets,
                        ArrayRef<OpFoldResult> sizes) {
  SmallVector<OpFoldResult> strides(offsets.size(), b.getIndexAttr(1));
  if (isa<TensorType>(source.getType()))
    return tensor::ExtractSliceOp::create(b, loc, source, offsets, sizes,
                                          strides);
  return memref::SubViewOp::create(b, loc, source, offsets, sizes, strides);
}

/// The op on the given slices of its operands; positions move by the offsets.
/// Destinations are sliced from `destinations` if given.
static FailureOr<TilingResult>
tileAttnOp(AttnOpInterface op, OpBuilder &b, ArrayRef<OpFoldResult> offsets,
           ArrayRef<OpFoldResult> sizes,
           ArrayRef<Operation *> destinations = {}) {
  Location loc = op.getLoc();
  for (unsigned d = 0, e = op.getNumDims(); d < e; ++d)
    if (!isTileable(op, d) && !isFull(op, b, d, offsets[d], sizes[d]))
      return op.emitOpError("cannot be tiled along ")
             << op.getDimName(d) << " of its iteration space";

  SmallVector<Value> operands = llvm::to_vector(op->getOperands());
  SmallVector<Operation *> slices;
  SmallVector<Type> resultTypes;
  for (auto [map, operand] :
       llvm::zip_equal(op.getIndexingMapsArray(), op.getShapedOperands())) {
    std::optional<unsigned> init = getInitNumber(op, operand);
    Operation *sliceOp;
    if (init && !destinations.empty()) {
      sliceOp = destinations[*init];
    } else {
      SmallVector<OpFoldResult> operandOffsets, operandSizes;
      getOperandTile(map, offsets, sizes, operandOffsets, operandSizes);
      sliceOp = slice(b, loc, operand->get(), operandOffsets, operandSizes);
    }
    slices.push_back(sliceOp);
    operands[operand->getOperandNumber()] = sliceOp->getResult(0);
    if (init && isa<TensorType>(operand->get().getType()))
      resultTypes.push_back(sliceOp->getResult(0).getType());
  }
  auto tiled = cast<AttnOpInterface>(clone(b, op, resultTypes, operands));
  if (std::optional<unsigned> n = op.getDimPosition(Dim::Query))
    tiled.shiftQueryOffset(b, offsets[*n]);
  if (std::optional<unsigned> s = op.getDimPosition(Dim::Key))
    tiled.shiftKeyOffset(b, offsets[*s]);
  return TilingResult{{tiled}, SmallVector<Value>(tiled->getResults()), slices};
}

static AffineMap getResultMap(AttnOpInterface op, unsigned resultNumber) {
  auto dst = cast<DestinationStyleOpInterface>(op.getOperation());
  return op.getMatchingMap(dst.getDpsInitOperand(resultNumber));
}

static LogicalResult getIterationTile(AttnOpInterface op, OpBuilder &b,
                                      unsigned resultNumber,
                                      ArrayRef<OpFoldResult> resultOffsets,
                                      ArrayRef<OpFoldResult> resultSizes,
                                      SmallVectorImpl<OpFoldResult> &offsets,
                                      SmallVectorImpl<OpFoldResult> &sizes) {
  for (Range range : getDomain(op, b)) {
    offsets.push_back(range.offset);
    sizes.push_back(range.size);
  }
  for (auto [index, result] :
       llvm::enumerate(getResultMap(op, resultNumber).getResults())) {
    unsigned d = cast<AffineDimExpr>(result).getPosition();
    offsets[d] = resultOffsets[index];
    sizes[d] = resultSizes[index];
  }
  return success();
}

static FailureOr<TilingResult> tileResult(AttnOpInterface op, OpBuilder &b,
                                          unsigned resultNumber,
                                          ArrayRef<OpFoldResult> resultOffsets,
                                          ArrayRef<OpFoldResult> resultSizes) {
  SmallVector<OpFoldResult> offsets, sizes;
  if (failed(getIterationTile(op, b, resultNumber, resultOffsets, resultSizes,
                              offsets, sizes)))
    return failure();
  FailureOr<TilingResult> tiled = tileAttnOp(op, b, offsets, sizes);
  if (failed(tiled))
    return failure();
  return TilingResult{tiled->tiledOps,
                      {tiled->tiledValues[resultNumber]},
                      tiled->generatedSlices};
}

#define ATTN_TILING_INTERFACE(OP)                                              \
  SmallVector<IteratorType> OP::getLoopIteratorTypes() {                       \
    return getIteratorTypes(*this);                                            \
  }                                                                            \
  SmallVector<Range> OP::getIterationDomain(OpBuilder &b) {                    \
    return getDomain(*this, b);                                                \
  }                                                                            \
  FailureOr<TilingResult> OP::getTiledImplementation(                          \
      OpBuilder &b, ArrayRef<OpFoldResult> offsets,                            \
      ArrayRef<OpFoldResult> sizes) {                                          \
    return tileAttnOp(*this, b, offsets, sizes);                               \
  }                                                                            \
  LogicalResult OP::getResultTilePosition(                                     \
      OpBuilder &b, unsigned resultNumber, ArrayRef<OpFoldResult> offsets,     \
      ArrayRef<OpFoldResult> sizes, SmallVector<OpFoldResult> &resultOffsets,  \
      SmallVector<OpFoldResult> &resultSizes) {                                \
    getOperandTile(getResultMap(*this, resultNumber), offsets, sizes,          \
                   resultOffsets, resultSizes);                                \
    return success();                                                          \
  }                                                                            \
  FailureOr<TilingResult> OP::generateResultTileValue(                         \
      OpBuilder &b, unsigned resultNumber, ArrayRef<OpFoldResult> offsets,     \
      ArrayRef<OpFoldResult> sizes) {                                          \
    return tileResult(*this, b, resultNumber, offsets, sizes);                 \
  }                                                                            \
  LogicalResult OP::getIterationDomainTileFromResultTile(                      \
      OpBuilder &b, unsigned resultNumber,                                     \
      ArrayRef<OpFoldResult> resultOffsets,                                    \
      ArrayRef<OpFoldResult> resultSizes,                                      \
      SmallVectorImpl<OpFoldResult> &offsets,                                  \
      SmallVectorImpl<OpFoldResult> &sizes) {                                  \
    return getIterationTile(*this, b, resultNumber, resultOffsets,             \
                            resultSizes, offsets, sizes);                      \
  }

ATTN_TILING_INTERFACE(SoftmaxAttentionOp)
ATTN_TILING_INTERFACE(LinearAttentionOp)
ATTN_TILING_INTERFACE(LinearAttentionStepOp)
ATTN_TILING_INTERFACE(LinearStateOp)
ATTN_TILING_INTERFACE(LinearReadoutOp)
ATTN_TILING_INTERFACE(NystromAttentionOp)
ATTN_TILING_INTERFACE(SegmentMeanOp)
ATTN_TILING_INTERFACE(NewtonInverseOp)
ATTN_TILING_INTERFACE(CholeskyInverseOp)
#undef ATTN_TILING_INTERFACE

//===----------------------------------------------------------------------===//
// Partial states: the sequence is split, each part sums from zero into its own
// slice of [parts, state...], and the parts are merged in order.
//===----------------------------------------------------------------------===//

/// Only the keys can be split, and into tensors.
static LogicalResult checkSplit(LinearStateOp state,
                                const SetVector<unsigned> &reductionDims) {
  auto op = cast<AttnOpInterface>(state.getOperation());
  if (!op.hasTensorSemantics())
    return op.emitOpError("expected tensors, found memrefs: split the keys "
                          "before bufferization");
  unsigned keys = *op.getDimPosition(Dim::Key);
  for (unsigned dim : reductionDims)
    if (dim != keys)
      return op.emitOpError("expected ")
             << op.getDimName(keys) << ", the keys, to be split, found "
             << op.getDimName(dim);
  return success();
}

FailureOr<SmallVector<Value>>
LinearStateOp::generateInitialTensorForPartialReduction(
    OpBuilder &b, Location loc, ArrayRef<OpFoldResult> parts,
    const SetVector<unsigned> &reductionDims) {
  if (failed(checkSplit(*this, reductionDims)))
    return failure();
  SmallVector<Value> partial;
  for (Value state : getOutputs()) {
    auto type = cast<ShapedType>(state.getType());
    SmallVector<OpFoldResult> sizes{parts[reductionDims.front()]};
    llvm::append_range(sizes, tensor::getMixedSizes(b, loc, state));
    Value zero =
        arith::ConstantOp::create(b, loc, b.getZeroAttr(type.getElementType()));
    Value empty = tensor::EmptyOp::create(b, loc, sizes, type.getElementType());
    partial.push_back(linalg::FillOp::create(b, loc, zero, empty).getResult(0));
  }
  return partial;
}

LogicalResult LinearStateOp::getPartialResultTilePosition(
    OpBuilder &b, unsigned resultNumber, ReductionTilingStrategy strategy,
    ArrayRef<OpFoldResult> offsets, ArrayRef<OpFoldResult> sizes,
    const SetVector<unsigned> &reductionDims,
    ArrayRef<OpFoldResult> splitReductionIvs,
    SmallVector<OpFoldResult> &resultOffsets,
    SmallVector<OpFoldResult> &resultSizes) {
  if (strategy != ReductionTilingStrategy::PartialReductionOuterParallel)
    return emitOpError("expected the keys to be split into parallel parts");
  resultOffsets.push_back(splitReductionIvs.front());
  resultSizes.push_back(b.getIndexAttr(1));
  getOperandTile(getResultMap(*this, resultNumber), offsets, sizes,
                 resultOffsets, resultSizes);
  return success();
}

FailureOr<TilingResult> LinearStateOp::tileToPartialReduction(
    OpBuilder &b, Location loc, ReductionTilingStrategy strategy,
    ValueRange init, ArrayRef<OpFoldResult> offsets,
    ArrayRef<OpFoldResult> sizes, const SetVector<unsigned> &reductionDims,
    ArrayRef<OpFoldResult> splitReductionIvs) {
  if (failed(checkSplit(*this, reductionDims)))
    return failure();
  SmallVector<Operation *> destinations;
  for (auto [index, partial] : llvm::enumerate(init)) {
    SmallVector<OpFoldResult> partOffsets, partSizes;
    if (failed(getPartialResultTilePosition(b, index, strategy, offsets, sizes,
                                            reductionDims, splitReductionIvs,
                                            partOffsets, partSizes)))
      return failure();
    SmallVector<OpFoldResult> strides(partOffsets.size(), b.getIndexAttr(1));
    // The slice of one part drops the dimension of the parts.
    SmallVector<int64_t> shape;
    for (OpFoldResult size : ArrayRef(partSizes).drop_front())
      shape.push_back(getConstantIntValue(size).value_or(ShapedType::kDynamic));
    auto type = RankedTensorType::get(
        shape, cast<ShapedType>(partial.getType()).getElementType());
    destinations.push_back(tensor::ExtractSliceOp::create(
        b, loc, type, partial, partOffsets, partSizes, strides));
  }
  return tileAttnOp(*this, b, offsets, sizes, destinations);
}

/// `parts`, laid out as the destinations of `op`, merged into `whole`.
static SmallVector<Value> merge(LinearStateOp op, OpBuilder &b,
                                ValueRange parts, ValueRange whole) {
  // merge_state knows the canonical layout only; without a maximum any will do.
  auto attnOp = cast<AttnOpInterface>(op.getOperation());
  TileEmitter emit(b, attnOp);
  auto tilesOf = [&](ValueRange values) {
    SmallVector<Tile> tiles;
    for (auto [value, operand] : llvm::zip(values, op.getOutputsMutable()))
      tiles.push_back(emit.operand(operand).with(value));
    return State::unpack(tiles);
  };
  State input = tilesOf(parts), output = tilesOf(whole);
  SmallVector<unsigned> canonical(output.maximum.dims);
  canonical.push_back(emit.e);
  if (output.maximum && (output.normalizer.dims != output.maximum.dims ||
                         output.state.dims != canonical)) {
    SmallVector<Tile> merged = mergeStates(emit, input, output).pack();
    return llvm::map_to_vector(merged,
                               [](const Tile &tile) { return tile.value; });
  }
  auto mergeOp =
      MergeStateOp::create(b, op.getLoc(), TypeRange(whole), parts, whole);
  return llvm::to_vector_of<Value>(mergeOp.getResults());
}

FailureOr<MergeResult>
LinearStateOp::mergeReductions(OpBuilder &b, Location loc,
                               ValueRange partialReduce,
                               const SetVector<unsigned> &reductionDims) {
  Value zero = arith::ConstantIndexOp::create(b, loc, 0);
  Value one = arith::ConstantIndexOp::create(b, loc, 1);
  Value parts = b.createOrFold<tensor::DimOp>(loc, partialReduce.front(), zero);
  auto loop = scf::ForOp::create(
      b, loc, zero, parts, one, getOutputs(),
      [&](OpBuilder &b, Location loc, Value part, ValueRange merged) {
        SmallVector<Value> inputs;
        for (auto [partial, destination] : llvm::zip(partialReduce, merged)) {
          auto type = cast<RankedTensorType>(destination.getType());
          SmallVector<OpFoldResult> offsets(type.getRank() + 1,
                                            b.getIndexAttr(0));
          offsets.front() = part;
          SmallVector<OpFoldResult> sizes{b.getIndexAttr(1)};
          llvm::append_range(sizes, tensor::getMixedSizes(b, loc, destination));
          SmallVector<OpFoldResult> strides(offsets.size(), b.getIndexAttr(1));
          inputs.push_back(tensor::ExtractSliceOp::create(
              b, loc, type, partial, offsets, sizes, strides));
        }
        scf::YieldOp::create(b, loc, merge(*this, b, inputs, merged));
      });
  return MergeResult{{loop}, SmallVector<Value>(loop.getResults())};
}
