//===- AttnFold.cpp - Canonicalization ------------------------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What says nothing goes away: results without an element, masks that hide
// nothing, causality where every key is visible, offsets that are zero or not
// read, maps of the canonical layout. AttnFoldLayout.cpp composes producers and
// consumers into the maps.
//
//===----------------------------------------------------------------------===//

#include "AttnFoldLayout.h"
#include "attn/Dialect/Attn/Attn.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "mlir/IR/Matchers.h"
#include "mlir/IR/PatternMatch.h"

using namespace mlir;
using namespace mlir::attn;

//===----------------------------------------------------------------------===//
// Maps
//===----------------------------------------------------------------------===//

namespace {
/// indexing_maps = [canonical ones] -> none
template <typename OpTy>
struct DropCanonicalMaps : OpRewritePattern<OpTy> {
  using OpRewritePattern<OpTy>::OpRewritePattern;
  LogicalResult matchAndRewrite(OpTy op,
                                PatternRewriter &rewriter) const override {
    auto attnOp = cast<AttnOpInterface>(op.getOperation());
    if (!op.getIndexingMapsAttr())
      return failure();
    SmallVector<AffineMap> maps = attnOp.getIndexingMapsArray();
    unsigned lead = attnOp.getNumLeadingDims();
    for (auto [index, map] : llvm::enumerate(maps)) {
      SmallVector<unsigned> dims =
          llvm::to_vector(llvm::seq<unsigned>(0, lead));
      for (Dim dim : attnOp.getOperandDims(index))
        dims.push_back(*attnOp.getDimPosition(dim));
      if (map != AffineMap::getMultiDimMapWithTargets(map.getNumDims(), dims,
                                                      op.getContext()))
        return failure();
    }
    rewriter.modifyOpInPlace(op, [&] { op.removeIndexingMapsAttr(); });
    return success();
  }
};
} // namespace

//===----------------------------------------------------------------------===//
// Results
//===----------------------------------------------------------------------===//

namespace {
/// Results without an element -> the destinations
template <typename OpTy>
struct DropEmptyResults : OpRewritePattern<OpTy> {
  using OpRewritePattern<OpTy>::OpRewritePattern;
  LogicalResult matchAndRewrite(OpTy op,
                                PatternRewriter &rewriter) const override {
    auto isEmpty = [](Type type) {
      return llvm::is_contained(cast<ShapedType>(type).getShape(), 0);
    };
    if (op->getNumResults() == 0 ||
        !llvm::all_of(op->getResultTypes(), isEmpty))
      return failure();
    rewriter.replaceOp(op, op.getOutputs());
    return success();
  }
};
} // namespace

//===----------------------------------------------------------------------===//
// Masks
//===----------------------------------------------------------------------===//

/// True if every element of `mask` is true, or zero for an additive one.
static bool hidesNothing(Value mask) {
  if (auto fill = mask.getDefiningOp<linalg::FillOp>())
    mask = fill.getInputs()[0];
  Attribute attr;
  if (!matchPattern(mask, m_Constant(&attr)))
    return false;
  if (auto dense = dyn_cast<SplatElementsAttr>(attr))
    attr = dense.getSplatValue<Attribute>();
  if (auto integer = dyn_cast<IntegerAttr>(attr))
    return integer.getType().isInteger(1) && integer.getValue().isOne();
  if (auto number = dyn_cast<FloatAttr>(attr))
    return number.getValue().isZero();
  return false;
}

namespace {
/// mask(all true) -> none
template <typename OpTy>
struct DropIdleMask : OpRewritePattern<OpTy> {
  using OpRewritePattern<OpTy>::OpRewritePattern;
  LogicalResult matchAndRewrite(OpTy op,
                                PatternRewriter &rewriter) const override {
    MutableOperandRange mask = getMask(op);
    if (mask.empty() || !hidesNothing(mask[0].get()))
      return failure();
    auto attnOp = cast<AttnOpInterface>(op.getOperation());
    SmallVector<OpOperand *> shaped = attnOp.getShapedOperands();
    unsigned index = llvm::find(shaped, &mask[0]) - shaped.begin();
    // The state's leading dimensions may be those of the mask alone.
    AffineMap none =
        AffineMap::get(attnOp.getNumDims(), 0, {}, op.getContext());
    if (!canDropDims(attnOp, index, none, /*removed=*/true))
      return failure();
    SmallVector<AffineMap> maps = attnOp.getIndexingMapsArray();
    maps.erase(maps.begin() + index);
    rewriter.modifyOpInPlace(op, [&] {
      mask.clear();
      if (op.getIndexingMapsAttr())
        op.setIndexingMapsAttr(rewriter.getAffineMapArrayAttr(maps));
    });
    return success();
  }
  static MutableOperandRange getMask(SoftmaxAttentionOp op) {
    return op.getMaskMutable();
  }
  template <typename LinearOp>
  static MutableOperandRange getMask(LinearOp op) {
    return op.getKeyMaskMutable();
  }
};
} // namespace

//===----------------------------------------------------------------------===//
// Positions
//===----------------------------------------------------------------------===//

/// `a` − `b` (null = 0) where known.
static std::optional<int64_t> getConstantDifference(Value a, Value b) {
  if (a == b)
    return 0;
  std::optional<int64_t> x = a ? getConstantIntValue(a) : 0;
  std::optional<int64_t> y = b ? getConstantIntValue(b) : 0;
  if (!x || !y)
    return std::nullopt;
  return *x - *y;
}

namespace {
/// causal, where the first query sees the last key -> not causal
template <typename OpTy>
struct DropIdleCausality : OpRewritePattern<OpTy> {
  using OpRewritePattern<OpTy>::OpRewritePattern;
  LogicalResult matchAndRewrite(OpTy op,
                                PatternRewriter &rewriter) const override {
    auto attnOp = cast<AttnOpInterface>(op.getOperation());
    if (!op.getCausal())
      return failure();
    int64_t keys = attnOp.getStaticDimSize(*attnOp.getDimPosition(Dim::Key));
    std::optional<int64_t> shift =
        getConstantDifference(op.getQueryOffset(), op.getKeyOffset());
    if (ShapedType::isDynamic(keys) || !shift || keys - 1 > *shift)
      return failure();
    rewriter.modifyOpInPlace(op, [&] { op.setCausal(false); });
    return success();
  }
};
} // namespace

/// Clears an optional index operand that is the constant 0.
static bool clearIfZero(MutableOperandRange operand) {
  if (operand.empty() || !isConstantIntValue(operand[0].get(), 0))
    return false;
  operand.clear();
  return true;
}

namespace {
/// query_offset(0) -> none, and both offsets where nothing reads positions, or
/// only their difference, which is 0
template <typename OpTy>
struct DropOffsets : OpRewritePattern<OpTy> {
  using OpRewritePattern<OpTy>::OpRewritePattern;
  LogicalResult matchAndRewrite(OpTy op,
                                PatternRewriter &rewriter) const override {
    bool changed = false;
    rewriter.startOpModification(op);
    changed |= clearIfZero(op.getQueryOffsetMutable());
    changed |= clearIfZero(op.getKeyOffsetMutable());
    bool onlyCausal = true;
    if constexpr (!std::is_same_v<OpTy, SoftmaxAttentionOp>)
      onlyCausal = !op.getReweighting();
    if (onlyCausal && (op.getQueryOffset() || op.getKeyOffset()) &&
        (!op.getCausal() || op.getQueryOffset() == op.getKeyOffset())) {
      op.getQueryOffsetMutable().clear();
      op.getKeyOffsetMutable().clear();
      changed = true;
    }
    if (changed)
      rewriter.finalizeOpModification(op);
    else
      rewriter.cancelOpModification(op);
    return success(changed);
  }
};

/// The same where there is one offset.
template <typename OpTy>
struct DropOffset : OpRewritePattern<OpTy> {
  using OpRewritePattern<OpTy>::OpRewritePattern;
  LogicalResult matchAndRewrite(OpTy op,
                                PatternRewriter &rewriter) const override {
    MutableOperandRange offset = getOffset(op);
    if (offset.empty() ||
        (op.getReweighting() && !isConstantIntValue(offset[0].get(), 0)))
      return failure();
    rewriter.modifyOpInPlace(op, [&] { offset.clear(); });
    return success();
  }
  static MutableOperandRange getOffset(LinearStateOp op) {
    return op.getKeyOffsetMutable();
  }
  static MutableOperandRange getOffset(LinearReadoutOp op) {
    return op.getQueryOffsetMutable();
  }
  static MutableOperandRange getOffset(LinearAttentionStepOp op) {
    return op.getPositionMutable();
  }
};

/// merge_state ins(zeros) outs(%s) -> %s, whatever the maximum of the zeros: a
/// normalizer state of 0 holds no key.
struct DropMergeOfZeros : OpRewritePattern<MergeStateOp> {
  using OpRewritePattern::OpRewritePattern;
  LogicalResult matchAndRewrite(MergeStateOp op,
                                PatternRewriter &rewriter) const override {
    if (op.getResults().empty() ||
        !llvm::all_of(op.getInputs().take_front(2), hidesNothing))
      return failure();
    rewriter.replaceOp(op, op.getOutputs());
    return success();
  }
};
} // namespace

/// What every operation with maps has.
template <typename OpTy>
static void addPatterns(RewritePatternSet &patterns) {
  patterns.add<DropCanonicalMaps<OpTy>, DropEmptyResults<OpTy>>(
      patterns.getContext());
  // The types of an inverse belong together.
  if (!std::is_same_v<OpTy, NewtonInverseOp> &&
      !std::is_same_v<OpTy, CholeskyInverseOp>)
    populateLayoutPatterns(patterns, OpTy::getOperationName());
}

void SoftmaxAttentionOp::getCanonicalizationPatterns(
    RewritePatternSet &patterns, MLIRContext *context) {
  addPatterns<SoftmaxAttentionOp>(patterns);
  patterns.add<DropIdleMask<SoftmaxAttentionOp>,
               DropIdleCausality<SoftmaxAttentionOp>,
               DropOffsets<SoftmaxAttentionOp>>(context);
}

void LinearAttentionOp::getCanonicalizationPatterns(RewritePatternSet &patterns,
                                                    MLIRContext *context) {
  addPatterns<LinearAttentionOp>(patterns);
  patterns.add<DropIdleMask<LinearAttentionOp>,
               DropIdleCausality<LinearAttentionOp>,
               DropOffsets<LinearAttentionOp>>(context);
}

void LinearAttentionStepOp::getCanonicalizationPatterns(
    RewritePatternSet &patterns, MLIRContext *context) {
  addPatterns<LinearAttentionStepOp>(patterns);
  patterns.add<DropOffset<LinearAttentionStepOp>>(context);
}

void LinearStateOp::getCanonicalizationPatterns(RewritePatternSet &patterns,
                                                MLIRContext *context) {
  addPatterns<LinearStateOp>(patterns);
  patterns.add<DropIdleMask<LinearStateOp>, DropOffset<LinearStateOp>>(context);
}

void LinearReadoutOp::getCanonicalizationPatterns(RewritePatternSet &patterns,
                                                  MLIRContext *context) {
  addPatterns<LinearReadoutOp>(patterns);
  patterns.add<DropOffset<LinearReadoutOp>>(context);
}

void NystromAttentionOp::getCanonicalizationPatterns(
    RewritePatternSet &patterns, MLIRContext *context) {
  addPatterns<NystromAttentionOp>(patterns);
  patterns.add<DropIdleMask<NystromAttentionOp>>(context);
}

void SegmentMeanOp::getCanonicalizationPatterns(RewritePatternSet &patterns,
                                                MLIRContext *context) {
  addPatterns<SegmentMeanOp>(patterns);
  patterns.add<DropIdleMask<SegmentMeanOp>>(context);
}

void NewtonInverseOp::getCanonicalizationPatterns(RewritePatternSet &patterns,
                                                  MLIRContext *) {
  addPatterns<NewtonInverseOp>(patterns);
}

void CholeskyInverseOp::getCanonicalizationPatterns(RewritePatternSet &patterns,
                                                    MLIRContext *) {
  addPatterns<CholeskyInverseOp>(patterns);
}

void MergeStateOp::getCanonicalizationPatterns(RewritePatternSet &patterns,
                                               MLIRContext *context) {
  patterns.add<DropMergeOfZeros, DropEmptyResults<MergeStateOp>>(context);
}
