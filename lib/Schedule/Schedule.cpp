//===- Schedule.cpp - Attention over threads ------------------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
//   %0 = attn.linear_readout …
//   ->
//   %0 = scf.forall (%b, %h, %i) … { attn.linear_readout … query_offset(%i) … }
//
// The outer loops of every operation, through its TilingInterface: leading
// dimensions by 1, queries in blocks where rows are independent, keys in the
// segments of the state's sum. The partition is a function of the shape.
//
//===----------------------------------------------------------------------===//

#include "attn/Dialect/Attn/Attn.h"
#include "attn/Dialect/Attn/Placement.h"
#include "attn/Schedule/Passes.h"
#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/SCF/Transforms/TileUsingInterface.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/Interfaces/TilingInterface.h"

namespace mlir::attn {
#define GEN_PASS_DEF_SCHEDULEPASS
#include "attn/Schedule/Passes.h.inc"
} // namespace mlir::attn

using namespace mlir;
using namespace mlir::attn;

/// Keys in a segment of a state's sum (see attn.linear_state): parts of this
/// size, merged in order, give the bits of the whole.
static constexpr int64_t kSegment = 1024;

/// Columns of v in the smallest block that is worth scores of its own.
static constexpr int64_t kLeastColumns = 16;

/// Floating-point operations of the whole op, where its sizes are known. No
/// product of sizes is too large for a double.
static std::optional<double> estimateFlops(AttnOpInterface op) {
  // The size of a trailing dimension, 0 if the op does not have it.
  auto sizeOf = [&](Dim dim) -> double {
    std::optional<unsigned> position = op.getDimPosition(dim);
    return position ? op.getStaticDimSize(*position) : 0;
  };
  for (unsigned d = 0, e = op.getNumDims(); d < e; ++d)
    if (ShapedType::isDynamic(op.getStaticDimSize(d)))
      return std::nullopt;
  double flops = 2;
  for (unsigned d = 0, e = op.getNumLeadingDims(); d < e; ++d)
    flops *= op.getStaticDimSize(d);
  double n = sizeOf(Dim::Query), s = sizeOf(Dim::Key);
  double features = sizeOf(Dim::Feature), values = sizeOf(Dim::Value);
  if (isa<SegmentMeanOp>(op.getOperation()))
    return flops * s * sizeOf(Dim::Component);
  if (auto newton = dyn_cast<NewtonInverseOp>(op.getOperation())) {
    int64_t products =
        newton.getNewton().getScheme() == NewtonScheme::SecondOrder ? 2 : 4;
    return flops * products * newton.getNewton().getIterations() * features *
           features * features;
  }
  // Of elimination in the matrix and in I, and of the product of what is left.
  if (isa<CholeskyInverseOp>(op.getOperation()))
    return flops * 3 * features * features * features;
  // Logits of a projection, for each token once.
  double logits = (n + s) * features * sizeOf(Dim::Component);
  auto linear = dyn_cast<LinearAttentionOp>(op.getOperation());
  if (isa<SoftmaxAttentionOp>(op.getOperation()) ||
      (linear && linear.getOrder() == Order::Left))
    return flops * (n * s * (features + values) + logits);
  return flops * ((n + s) * sizeOf(Dim::Rank) * features * values + logits);
}

/// True if `position` is a leading dimension that the keys (or the state that
/// is read) have: not a dimension of grouped queries.
static bool isKeyDim(AttnOpInterface op, unsigned position) {
  AffineExpr dim = getAffineDimExpr(position, op->getContext());
  OpOperand &key =
      op->getOpOperand(isa<LinearStateOp>(op.getOperation()) ? 0 : 1);
  return op.getMatchingMap(&key).getResultPosition(dim).has_value();
}

namespace {
/// How to cut one operation.
struct Partition {
  /// A tile size for each dimension of the iteration space; 0: in one piece.
  SmallVector<int64_t> sizes;
  /// The dimension whose partial results are merged, if any.
  std::optional<unsigned> split;
};

struct SchedulePass : attn::impl::SchedulePassBase<SchedulePass> {
  using SchedulePassBase::SchedulePassBase;

  void runOnOperation() override {
    SmallVector<AttnOpInterface> ops;
    getOperation().walk([&](AttnOpInterface op) {
      if (op.hasTensorSemantics() && isa<TilingInterface>(op.getOperation()) &&
          !op->hasAttr(kDeviceAttr) && !op->getParentOfType<scf::ForallOp>())
        ops.push_back(op);
    });
    IRRewriter rewriter(&getContext());
    for (AttnOpInterface op : ops)
      if (failed(tile(rewriter, op)))
        return signalPassFailure();
  }

private:
  Partition getPartition(AttnOpInterface op);
  void groupLeading(AttnOpInterface op, Partition &partition, double flops,
                    double tiles);
  LogicalResult tile(RewriterBase &rewriter, AttnOpInterface op);
};
} // namespace

/// Puts several indices of the last leading dimension into a tile where one is
/// over sooner than a thread can fetch the next: a decode step of a head.
void SchedulePass::groupLeading(AttnOpInterface op, Partition &partition,
                                double flops, double tiles) {
  for (unsigned d = op.getNumLeadingDims(); d-- > 0;) {
    if (partition.sizes[d] != 1)
      continue;
    int64_t size = op.getStaticDimSize(d), group = 1;
    while (size % (2 * group) == 0 && flops / tiles * group < minTileFlops)
      group *= 2;
    partition.sizes[d] = group;
    return;
  }
}

Partition SchedulePass::getPartition(AttnOpInterface op) {
  Partition partition;
  partition.sizes.assign(op.getNumDims(), 0);
  std::optional<double> flops = estimateFlops(op);
  if (flops && *flops < minFlops)
    return partition;

  // Rows that only read are independent; a state is shared by grouped queries.
  auto linear = dyn_cast<LinearAttentionOp>(op.getOperation());
  bool readsOnly =
      isa<SoftmaxAttentionOp, LinearReadoutOp>(op.getOperation()) ||
      (linear && !linear.getState() && linear.getOrder() == Order::Left);
  // Nothing but the sequence or the matrix at hand matters.
  bool isBatched =
      isa<SegmentMeanOp, NewtonInverseOp, CholeskyInverseOp>(op.getOperation());
  double tiles = 1;
  for (unsigned d = 0, e = op.getNumLeadingDims(); d < e; ++d) {
    int64_t size = op.getStaticDimSize(d);
    if (size == 1 || (!readsOnly && !isBatched && !isKeyDim(op, d)))
      continue;
    partition.sizes[d] = 1;
    tiles *= ShapedType::isDynamic(size) ? splitBelow : size;
  }
  // Of no work there is nothing to group.
  if (flops && *flops > 0)
    groupLeading(op, partition, *flops, tiles);
  if (readsOnly) {
    unsigned n = *op.getDimPosition(Dim::Query);
    int64_t block =
        isa<LinearReadoutOp>(op.getOperation()) ? readoutBlock : queryBlock;
    int64_t size = op.getStaticDimSize(n);
    if (ShapedType::isDynamic(size) || size > block)
      partition.sizes[n] = block;
  }
  // A causal sequence runs in order, but for each block of v's columns by
  // itself: the scores inside chunks are then formed once a block. Logits of
  // projections would be, too, and are most of the work.
  bool runsInOrder = linear && linear.getCausal() &&
                     linear.getOrder() != Order::Left &&
                     !linear.getKeyProjection();
  if (runsInOrder && !linear.getState() && tiles < splitValuesBelow) {
    unsigned e = *op.getDimPosition(Dim::Value);
    int64_t size = op.getStaticDimSize(e);
    // Kernels want the columns in blocks of one static size.
    if (!ShapedType::isDynamic(size) && size % 2 == 0 &&
        size >= 2 * kLeastColumns)
      partition.sizes[e] = size / 2;
  }
  if (isa<LinearStateOp>(op.getOperation()) && tiles < splitBelow) {
    unsigned s = *op.getDimPosition(Dim::Key);
    int64_t size = op.getStaticDimSize(s);
    int64_t segments = llvm::divideCeil(size, kSegment);
    if (ShapedType::isDynamic(size) || segments > tiles) {
      // Upstream splits a reduction or tiles the rest, not both at once.
      partition.sizes.assign(op.getNumDims(), 0);
      partition.sizes[s] = kSegment;
      partition.split = s;
    }
  }
  return partition;
}

LogicalResult SchedulePass::tile(RewriterBase &rewriter, AttnOpInterface op) {
  Partition partition = getPartition(op);
  if (llvm::all_of(partition.sizes, [](int64_t size) { return size == 0; }))
    return success();
  scf::SCFTilingOptions options;
  options.setLoopType(scf::SCFTilingOptions::LoopType::ForallOp);
  options.setTileSizes(
      getAsIndexOpFoldResult(rewriter.getContext(), partition.sizes));
  if (partition.split) {
    options.setReductionTilingStrategy(
        ReductionTilingStrategy::PartialReductionOuterParallel);
    options.setReductionDims(*partition.split);
  }
  rewriter.setInsertionPoint(op);
  FailureOr<scf::SCFTilingResult> tiled = scf::tileUsingSCF(
      rewriter, cast<TilingInterface>(op.getOperation()), options);
  if (failed(tiled))
    return op.emitOpError("could not be tiled");
  rewriter.replaceOp(op, tiled->replacements);
  return success();
}
