//===- HostNormalize.cpp - One form for the operations around attention ---===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
//   softmax, concat, pad, named ops  →  linalg.generic without unit dimensions
//   transpose → matmul               →  one contraction that reads transposed
//   elementwise → elementwise        →  one generic, where that costs nothing
//   memref.alloca of any size        →  memref.alloc
//
// Fusion stops where it would compute something expensive twice, and at
// contractions, which the code generator knows by their form.
//
//===----------------------------------------------------------------------===//

#include "attn/Schedule/Passes.h"
#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Linalg/Transforms/Transforms.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Tensor/Transforms/Transforms.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/PatternMatch.h"
#include "mlir/Transforms/GreedyPatternRewriteDriver.h"

namespace mlir::attn {
#define GEN_PASS_DEF_HOSTNORMALIZEPASS
#include "attn/Schedule/Passes.h.inc"
} // namespace mlir::attn

using namespace mlir;
using namespace mlir::attn;

//===----------------------------------------------------------------------===//
// Fusion
//===----------------------------------------------------------------------===//

/// Past this many inputs a fused loop runs out of address registers.
static constexpr unsigned kMaxFusedInputs = 10;

/// Past this many operations a body is not worth computing twice.
static constexpr unsigned kMaxCheapOps = 4;

static bool isContraction(linalg::LinalgOp op) {
  return linalg::isaContractionOpInterface(op) ||
         linalg::isaConvolutionOpInterface(op);
}

/// A generic that only moves its input: a transpose, a broadcast.
static bool isMove(linalg::GenericOp op) {
  if (op.getNumDpsInputs() != 1 || op.getBody()->getOperations().size() != 1)
    return false;
  Value yielded = op.getBody()->getTerminator()->getOperand(0);
  return yielded == op.getBody()->getArgument(0) &&
         op.getMatchingIndexingMap(op.getDpsInputOperand(0))
             .isProjectedPermutation();
}

/// True if computing the body again costs less than a trip through memory.
static bool isCheap(linalg::GenericOp op) {
  unsigned count = 0;
  for (Operation &inner : op.getBody()->without_terminator()) {
    if (isa<math::MathDialect>(inner.getDialect()) ||
        isa<arith::DivFOp, arith::DivSIOp, arith::DivUIOp, arith::RemFOp,
            arith::RemSIOp, arith::RemUIOp>(inner))
      return false;
    if (!isa<arith::ConstantOp>(inner))
      ++count;
  }
  return count <= kMaxCheapOps;
}

/// True if the body adds to what the destination holds, as a sum does whose
/// dimensions were all of size 1.
static bool readsDestination(linalg::GenericOp op) {
  return llvm::any_of(op.getDpsInitsMutable(), [&](OpOperand &init) {
    return op.payloadUsesValueFromOperand(&init);
  });
}

static bool shouldFuse(OpOperand *fused) {
  auto producer = fused->get().getDefiningOp<linalg::GenericOp>();
  auto consumer = dyn_cast<linalg::GenericOp>(fused->getOwner());
  if (!producer || !consumer)
    return false;
  if (isContraction(consumer))
    return isMove(producer);
  if (producer.getNumDpsInputs() + consumer.getNumDpsInputs() > kMaxFusedInputs)
    return false;
  bool broadcast = !consumer.getMatchingIndexingMap(fused).isPermutation();
  if (producer->hasOneUse() && !broadcast)
    return true;
  // Computed again, it would add again.
  if (broadcast && readsDestination(producer))
    return false;
  return isCheap(producer);
}

//===----------------------------------------------------------------------===//
// The pass
//===----------------------------------------------------------------------===//

namespace {
/// linalg.softmax → maximum, exponential, sum, quotient.
struct DecomposeSoftmax : OpRewritePattern<linalg::SoftmaxOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(linalg::SoftmaxOp op,
                                PatternRewriter &rewriter) const override {
    FailureOr<SmallVector<Value>> values = op.decomposeOperation(rewriter);
    if (failed(values))
      return failure();
    rewriter.replaceOp(op, *values);
    return success();
  }
};

/// A buffer that may not fit on a thread's stack. Kernels have no heap.
struct TakeFromHeap : OpRewritePattern<memref::AllocaOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(memref::AllocaOp op,
                                PatternRewriter &rewriter) const override {
    // A tenth of the smallest usual stack holds a few of these.
    constexpr uint64_t kMaxBytes = 64 * 1024;
    MemRefType type = op.getType();
    DataLayout layout = DataLayout::closest(op);
    bool isSmall = type.hasStaticShape() &&
                   uint64_t(type.getNumElements()) <=
                       kMaxBytes / layout.getTypeSize(type.getElementType());
    if (isSmall || !op->getParentOfType<func::FuncOp>())
      return failure();
    rewriter.replaceOpWithNewOp<memref::AllocOp>(op, type, op.getDynamicSizes(),
                                                 op.getSymbolOperands(),
                                                 op.getAlignmentAttr());
    return success();
  }
};

struct HostNormalizePass
    : attn::impl::HostNormalizePassBase<HostNormalizePass> {
  void runOnOperation() override {
    MLIRContext *context = &getContext();
    {
      RewritePatternSet patterns(context);
      patterns
          .add<DecomposeSoftmax, linalg::DecomposePadOpPattern, TakeFromHeap>(
              context);
      tensor::populateDecomposeTensorConcatPatterns(patterns);
      linalg::populateLinalgNamedOpsGeneralizationPatterns(patterns);
      linalg::populateEraseUnusedOperandsAndResultsPatterns(patterns);
      linalg::populateInlineConstantOperandsPatterns(patterns);
      if (failed(applyPatternsGreedily(getOperation(), std::move(patterns))))
        return signalPassFailure();
    }
    {
      RewritePatternSet patterns(context);
      linalg::ControlDropUnitDims options;
      linalg::populateFoldUnitExtentDimsPatterns(patterns, options);
      linalg::populateEraseUnusedOperandsAndResultsPatterns(patterns);
      if (failed(applyPatternsGreedily(getOperation(), std::move(patterns))))
        return signalPassFailure();
    }
    {
      RewritePatternSet patterns(context);
      linalg::populateElementwiseOpsFusionPatterns(patterns, shouldFuse);
      linalg::populateEraseUnusedOperandsAndResultsPatterns(patterns);
      linalg::populateInlineConstantOperandsPatterns(patterns);
      tensor::populateFoldTensorEmptyPatterns(patterns);
      linalg::GenericOp::getCanonicalizationPatterns(patterns, context);
      affine::AffineApplyOp::getCanonicalizationPatterns(patterns, context);
      if (failed(applyPatternsGreedily(getOperation(), std::move(patterns))))
        return signalPassFailure();
    }
  }
};
} // namespace
