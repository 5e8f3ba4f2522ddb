//===- LandmarkForm.cpp - Methods with landmarks --------------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
//   attn.softmax_attention ins(%q, %k, %v) mask(%m) outs(%o)
//
//   %means = attn.segment_mean ins(%k) key_mask(%m)
//   %l = √scale · %means
//   attn.nystrom_attention ins(%q, %k, %v, %l) key_mask(%m) scale(√scale)
//     outs(%o)
//
// Means over a grid are means over the columns of each row of tokens, then over
// the rows: two segment means.
//
//===----------------------------------------------------------------------===//

#include "attn/Methods/LandmarkForm.h"
#include "attn/Methods/CarriedLayout.h"
#include "attn/Methods/LinearForm.h"
#include "attn/Methods/SeededDraw.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Arith/Utils/Utils.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;
using namespace mlir::attn;
using llvm::SmallBitVector;

static AttnOpInterface asAttention(SoftmaxAttentionOp op) {
  return cast<AttnOpInterface>(op.getOperation());
}

int64_t attn::clipLandmarks(SoftmaxAttentionOp op, ArrayRef<Dim> sources,
                            int64_t count, MethodNotes &notes) {
  AttnOpInterface attention = asAttention(op);
  int64_t clipped = count;
  StringRef fewest;
  for (Dim dim : sources) {
    int64_t size = attention.getStaticDimSize(*attention.getDimPosition(dim));
    if (ShapedType::isDynamic(size) || size > clipped)
      continue;
    fewest = dim == Dim::Query ? "queries" : "keys";
    clipped = std::max<int64_t>(size, 1);
  }
  std::string note =
      (Twine(clipped) + (clipped == 1 ? " landmark" : " landmarks")).str();
  if (clipped < count)
    note += (", not " + Twine(count)).str();
  if (!fewest.empty())
    note += (", as many as " + fewest + ": exact attention costs less").str();
  notes.push_back(note);
  return clipped;
}

//===----------------------------------------------------------------------===//
// Means
//===----------------------------------------------------------------------===//

/// The landmarks times `factor`.
static Value scale(RewriterBase &rewriter, Location loc, Value landmarks,
                   Value factor) {
  auto type = cast<RankedTensorType>(landmarks.getType());
  AffineMap identity = rewriter.getMultiDimIdentityMap(type.getRank());
  Value empty = tensor::EmptyOp::create(
      rewriter, loc, tensor::getMixedSizes(rewriter, loc, landmarks),
      type.getElementType());
  SmallVector<utils::IteratorType> iterators(type.getRank(),
                                             utils::IteratorType::parallel);
  return linalg::GenericOp::create(
             rewriter, loc, type, landmarks, empty,
             ArrayRef<AffineMap>{identity, identity}, iterators,
             [&](OpBuilder &b, Location loc, ValueRange arguments) {
               Value x = arith::MulFOp::create(b, loc, arguments[0], factor);
               linalg::YieldOp::create(b, loc, x);
             })
      .getResult(0);
}

static Value buildSegmentMean(RewriterBase &rewriter, SoftmaxAttentionOp op,
                              Value input, Value mask,
                              ArrayRef<OpFoldResult> sizes,
                              ArrayRef<AffineMap> maps) {
  Value output = tensor::EmptyOp::create(rewriter, op.getLoc(), sizes,
                                         getAccumulatorType(asAttention(op)));
  auto mean = SegmentMeanOp::create(
      rewriter, op.getLoc(), TypeRange(output.getType()), input, mask, output,
      rewriter.getAffineMapArrayAttr(maps));
  setIndexingMaps(mean, maps);
  return mean->getResult(0);
}

Landmarks attn::buildSegmentMeans(RewriterBase &rewriter, SoftmaxAttentionOp op,
                                  OpOperand &operand, bool isMasked,
                                  int64_t count, Value factor) {
  Value mask = isMasked ? op.getMask() : Value();
  Landmarks landmarks;
  landmarks.leading = getLeadingDimsOf(op, operand);
  if (mask)
    landmarks.leading |= getLeadingDimsOf(op, op.getMaskMutable()[0]);
  CarriedLayout layout(op, landmarks.leading,
                       {Dim::Key, Dim::Feature, Dim::Component});
  SmallVector<AffineMap> maps{layout.carry(
      operand, {{Dim::Query, Dim::Key}, {Dim::Feature, Dim::Component}})};
  if (mask)
    maps.push_back(layout.carry(op.getMaskMutable()[0]));
  maps.push_back(
      layout.canonical(landmarks.leading, {Dim::Feature, Dim::Component}));

  SmallVector<OpFoldResult> sizes =
      getCanonicalSizes(rewriter, op, landmarks.leading, {Dim::Feature});
  sizes.insert(sizes.end() - 1, rewriter.getIndexAttr(count));
  Value means =
      buildSegmentMean(rewriter, op, operand.get(), mask, sizes, maps);
  landmarks.value = scale(rewriter, op.getLoc(), means, factor);
  return landmarks;
}

/// The keys without the first `count`, their dimension `dim` split into rows
/// and columns of `grid`.
static Value cutGrid(RewriterBase &rewriter, Location loc, Value keys,
                     unsigned dim, int64_t count, GridSize grid) {
  if (count != 0) {
    SmallVector<OpFoldResult> sizes =
        tensor::getMixedSizes(rewriter, loc, keys);
    SmallVector<OpFoldResult> offsets(sizes.size(), rewriter.getIndexAttr(0));
    SmallVector<OpFoldResult> strides(sizes.size(), rewriter.getIndexAttr(1));
    offsets[dim] = rewriter.getIndexAttr(count);
    sizes[dim] = rewriter.getIndexAttr(grid.rows * grid.columns);
    keys = tensor::ExtractSliceOp::create(rewriter, loc, keys, offsets, sizes,
                                          strides);
  }
  auto type = cast<RankedTensorType>(keys.getType());
  SmallVector<int64_t> shape(type.getShape());
  shape[dim] = grid.columns;
  shape.insert(shape.begin() + dim, grid.rows);
  SmallVector<ReassociationIndices> groups;
  for (int64_t from = 0, to = 0; from < type.getRank(); ++from) {
    ReassociationIndices group{to++};
    if (from == dim)
      group.push_back(to++);
    groups.push_back(group);
  }
  return tensor::ExpandShapeOp::create(
      rewriter, loc, RankedTensorType::get(shape, type.getElementType()), keys,
      groups);
}

Landmarks attn::buildGridMeans(RewriterBase &rewriter, SoftmaxAttentionOp op,
                               GridSize grid, GridSize count, Value factor) {
  AttnOpInterface attention = asAttention(op);
  OpOperand &operand = op.getKeyMutable();
  Landmarks landmarks;
  landmarks.leading = getLeadingDimsOf(op, operand);
  unsigned lead = landmarks.leading.count();
  CarriedLayout layout(op, landmarks.leading,
                       {Dim::Key, Dim::Feature, Dim::Component});

  // The rows, then the columns of landmarks, come behind the leading
  // dimensions: (lead…, rows, s, d, c).
  AffineExpr extra = rewriter.getAffineDimExpr(lead);
  AffineMap keys = layout.carry(operand, {{Dim::Feature, Dim::Component}})
                       .shiftDims(1, lead);
  unsigned keyDim =
      *keys.getResultPosition(rewriter.getAffineDimExpr(lead + 1));
  AffineMap means =
      layout.canonical(landmarks.leading, {Dim::Feature, Dim::Component})
          .shiftDims(1, lead);
  AffineMap rows =
      layout.canonical(landmarks.leading, {Dim::Key, Dim::Component})
          .shiftDims(1, lead);

  int64_t numKeys =
      attention.getStaticDimSize(*attention.getDimPosition(Dim::Key));
  Value tokens = cutGrid(rewriter, op.getLoc(), operand.get(), keyDim,
                         numKeys - grid.rows * grid.columns, grid);
  SmallVector<OpFoldResult> sizes =
      getCanonicalSizes(rewriter, op, landmarks.leading, {Dim::Feature});
  sizes.insert(sizes.end() - 1, {rewriter.getIndexAttr(grid.rows),
                                 rewriter.getIndexAttr(count.columns)});
  Value ofRows = buildSegmentMean(
      rewriter, op, tokens, /*mask=*/Value(), sizes,
      {keys.insertResult(extra, keyDim), means.insertResult(extra, lead)});
  sizes[lead] = rewriter.getIndexAttr(count.rows);
  Value cells = buildSegmentMean(rewriter, op, ofRows, /*mask=*/Value(), sizes,
                                 {rows.insertResult(extra, lead + 1),
                                  means.insertResult(extra, lead + 1)});

  SmallVector<ReassociationIndices> groups;
  for (unsigned dim = 0; dim < lead; ++dim)
    groups.push_back({dim});
  groups.push_back({lead, lead + 1});
  groups.push_back({lead + 2});
  Value flat =
      tensor::CollapseShapeOp::create(rewriter, op.getLoc(), cells, groups);
  landmarks.value = scale(rewriter, op.getLoc(), flat, factor);
  return landmarks;
}

//===----------------------------------------------------------------------===//
// Subsets
//===----------------------------------------------------------------------===//

Landmarks attn::buildKeySubset(RewriterBase &rewriter, SoftmaxAttentionOp op,
                               int64_t count, int64_t seed, Value factor) {
  Location loc = op.getLoc();
  AttnOpInterface attention = asAttention(op);
  FloatType type = getAccumulatorType(attention);
  int64_t numKeys =
      attention.getStaticDimSize(*attention.getDimPosition(Dim::Key));
  SmallVector<int64_t> positions = drawSubset(count, numKeys, seed);
  auto constantType = RankedTensorType::get({count}, rewriter.getI64Type());
  Value drawn = arith::ConstantOp::create(
      rewriter, loc, DenseIntElementsAttr::get(constantType, positions));

  Landmarks landmarks;
  OpOperand &operand = op.getKeyMutable();
  landmarks.leading = getLeadingDimsOf(op, operand);
  Dim dims[] = {Dim::Key, Dim::Feature};
  CarriedLayout layout(op, landmarks.leading, dims);
  AffineMap keys = layout.carry(operand);
  unsigned keyPosition = layout.getPosition(Dim::Key);
  SmallVector<AffineMap> maps{
      AffineMap::get(layout.getNumDims(), 0,
                     rewriter.getAffineDimExpr(keyPosition)),
      layout.canonical(landmarks.leading, dims)};
  SmallVector<OpFoldResult> sizes =
      getCanonicalSizes(rewriter, op, landmarks.leading, {Dim::Feature});
  sizes.insert(sizes.end() - 1, rewriter.getIndexAttr(count));
  Value empty = tensor::EmptyOp::create(rewriter, loc, sizes, type);
  SmallVector<utils::IteratorType> iterators(layout.getNumDims(),
                                             utils::IteratorType::parallel);
  landmarks.value =
      linalg::GenericOp::create(
          rewriter, loc, empty.getType(), drawn, empty, maps, iterators,
          [&](OpBuilder &b, Location loc, ValueRange arguments) {
            SmallVector<Value> indices;
            for (AffineExpr result : keys.getResults()) {
              unsigned dim = cast<AffineDimExpr>(result).getPosition();
              indices.push_back(
                  dim == keyPosition
                      ? arith::IndexCastOp::create(b, loc, b.getIndexType(),
                                                   arguments[0])
                            .getResult()
                      : linalg::IndexOp::create(b, loc, dim).getResult());
            }
            Value x = tensor::ExtractOp::create(b, loc, operand.get(), indices);
            x = convertScalarToDtype(b, loc, x, type, /*isUnsignedCast=*/false);
            x = arith::MulFOp::create(b, loc, x, factor);
            linalg::YieldOp::create(b, loc, x);
          })
          .getResult(0);
  return landmarks;
}

//===----------------------------------------------------------------------===//
// Attention
//===----------------------------------------------------------------------===//

SmallVector<Value> attn::buildLandmarkForm(RewriterBase &rewriter,
                                           SoftmaxAttentionOp op,
                                           const LandmarkForm &form,
                                           MethodNotes &notes) {
  CarriedLayout layout(
      op, {Dim::Query, Dim::Key, Dim::Feature, Dim::Value, Dim::Component});
  SmallVector<AffineMap> maps;
  for (OpOperand *operand : {&op.getQueryMutable(), &op.getKeyMutable()})
    maps.push_back(layout.carry(*operand, {{Dim::Feature, Dim::Component}}));
  maps.push_back(layout.carry(op.getValueMutable()));
  auto addLandmarks = [&](const Landmarks &landmarks) {
    maps.push_back(
        layout.canonical(landmarks.leading, {Dim::Feature, Dim::Component}));
  };
  addLandmarks(form.keyLandmarks);
  if (form.queryLandmarks)
    addLandmarks(*form.queryLandmarks);
  if (op.getMask())
    maps.push_back(layout.carry(op.getMaskMutable()[0]));
  maps.push_back(layout.carry(op.getOutputsMutable()[0]));

  auto attention = NystromAttentionOp::create(
      rewriter, op.getLoc(), op->getResultTypes(), op.getQuery(), op.getKey(),
      op.getValue(), form.keyLandmarks.value,
      form.queryLandmarks ? form.queryLandmarks->value : Value(), op.getMask(),
      form.scale, op.getOutputs(), form.queryMap, form.keyMap, form.inverse,
      form.symmetricNormalization ? rewriter.getUnitAttr() : UnitAttr(),
      rewriter.getAffineMapArrayAttr(maps));
  setIndexingMaps(attention, maps);
  noteEmptyRows(op, notes);
  return llvm::to_vector_of<Value>(attention->getResults());
}
