//===- HostSchedule.cpp - The operations around attention over threads ----===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
//   %0 = linalg.fill …
//   %1 = linalg.generic {matmul} … outs(%0 : tensor<512x768xf32>)
//   ->
//   %1 = scf.forall (%i, %j) = (0, 0) to (512, 768) step (256, 64) …
//          { fill; matmul of 256x64 }
//
// Waking threads costs microseconds, so that a tile has a least amount of work
// and small operations are not cut at all. Vectors run along the last dimension
// of a result: it is cut last, and in multiples of a panel.
//
//===----------------------------------------------------------------------===//

#include "attn/Dialect/Attn/Placement.h"
#include "attn/Schedule/Passes.h"
#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/SCF/Transforms/TileUsingInterface.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/BuiltinOps.h"
#include "llvm/Support/MathExtras.h"
#include <limits>

namespace mlir::attn {
#define GEN_PASS_DEF_HOSTSCHEDULEPASS
#include "attn/Schedule/Passes.h.inc"
} // namespace mlir::attn

using namespace mlir;
using namespace mlir::attn;

/// What a dynamic dimension is taken for; where it is shorter there are fewer
/// tiles, one at last, which runs on its own thread.
static constexpr int64_t kAssumedSize = 256;

/// Columns of a result come in panels of this many (two vectors of 16).
static constexpr int64_t kPanel = 64;

/// Rows of a product in a tile: each tile packs its part of the other matrix,
/// which many rows have to pay for.
static constexpr int64_t kProductRows = 256;

/// Tiles that a product is cut into before its columns are left alone.
static constexpr int64_t kProductTiles = 24;

/// Operations on one element; an exponential or the like counts for many.
static int64_t getBodyCost(linalg::LinalgOp op) {
  int64_t cost = 1;
  for (Operation &inner : *op.getBlock())
    cost += isa<math::MathDialect>(inner.getDialect()) ? 12 : 1;
  return cost;
}

static bool isProduct(linalg::LinalgOp op) {
  return linalg::isaContractionOpInterface(op) ||
         linalg::isaConvolutionOpInterface(op);
}

/// Whether an operation reads nothing, and all that it makes is a kernel's: the
/// device fills its own memory, if the operation stays whole.
static bool isFilledOnDevice(Operation *op) {
  if (cast<linalg::LinalgOp>(op).getNumDpsInputs() != 0 || op->use_empty())
    return false;
  SmallVector<Operation *> users(op->getUsers());
  while (!users.empty()) {
    Operation *user = users.pop_back_val();
    if (user->hasAttr(kDeviceAttr))
      continue;
    if (!isa<tensor::ExpandShapeOp, tensor::CollapseShapeOp, tensor::CastOp>(
            user))
      return false;
    llvm::append_range(users, user->getUsers());
  }
  return true;
}

namespace {
struct HostSchedulePass : attn::impl::HostSchedulePassBase<HostSchedulePass> {
  using HostSchedulePassBase::HostSchedulePassBase;

  void runOnOperation() override {
    SmallVector<linalg::LinalgOp> ops;
    getOperation().walk([&](linalg::LinalgOp op) {
      if (op.hasPureTensorSemantics() && op.getNumLoops() != 0 &&
          !op->getParentWithTrait<OpTrait::HasParallelRegion>() &&
          isa<TilingInterface>(op.getOperation()) && !isFilledOnDevice(op))
        ops.push_back(op);
    });
    IRRewriter rewriter(&getContext());
    // Users first: what they take in with them is tiled there.
    for (linalg::LinalgOp op : llvm::reverse(ops))
      if (!erased.contains(op) && failed(tile(rewriter, op)))
        return signalPassFailure();
  }

private:
  SmallVector<int64_t> getTileSizes(linalg::LinalgOp op);
  LogicalResult tile(RewriterBase &rewriter, linalg::LinalgOp op);

  DenseSet<Operation *> erased;
};
} // namespace

/// The loop along the last dimension of the first result.
static unsigned getVectorLoop(linalg::LinalgOp op) {
  AffineMap map = op.getMatchingIndexingMap(op.getDpsInitOperand(0));
  for (AffineExpr result : llvm::reverse(map.getResults()))
    if (auto dim = dyn_cast<AffineDimExpr>(result))
      return dim.getPosition();
  return op.getNumLoops() - 1;
}

/// The loop over rows of a product, which share a packed panel of the operand
/// that has the loop `last`: the longest that this operand lacks.
static std::optional<unsigned> getRowLoop(linalg::LinalgOp op, unsigned last) {
  std::optional<unsigned> row;
  SmallVector<int64_t> sizes = op.getStaticLoopRanges();
  SmallVector<utils::IteratorType> iterators = op.getIteratorTypesArray();
  auto length = [&](unsigned d) {
    return ShapedType::isDynamic(sizes[d]) ? kAssumedSize : sizes[d];
  };
  for (OpOperand *input : op.getDpsInputOperands()) {
    AffineMap map = op.getMatchingIndexingMap(input);
    if (!map.isFunctionOfDim(last))
      continue;
    for (unsigned d = 0, e = sizes.size(); d < e; ++d)
      if (iterators[d] == utils::IteratorType::parallel &&
          !map.isFunctionOfDim(d) && (!row || length(d) >= length(*row)))
        row = d;
  }
  return row;
}

SmallVector<int64_t> HostSchedulePass::getTileSizes(linalg::LinalgOp op) {
  SmallVector<int64_t> sizes = op.getStaticLoopRanges();
  SmallVector<int64_t> tiles(sizes.size(), 0);
  bool dynamic = llvm::any_of(sizes, ShapedType::isDynamic);
  bool product = isProduct(op);
  // Products run at the peak of the arithmetic units, other loops do not.
  int64_t work = product ? 1 : 2 * getBodyCost(op);
  for (int64_t size : sizes) {
    int64_t length = ShapedType::isDynamic(size) ? kAssumedSize : size;
    if (llvm::MulOverflow(work, length, work))
      work = std::numeric_limits<int64_t>::max();
  }
  // Upstream cannot slice what has no element.
  if (work == 0 || (!dynamic && work < 2 * grain))
    return tiles;

  unsigned last = getVectorLoop(op);
  std::optional<unsigned> row;
  if (product)
    row = getRowLoop(op, last);
  SmallVector<unsigned> order;
  SmallVector<utils::IteratorType> iterators = op.getIteratorTypesArray();
  for (unsigned d = 0, e = sizes.size(); d < e; ++d)
    if (iterators[d] == utils::IteratorType::parallel && d != last && d != row)
      order.push_back(d);
  if (row)
    order.push_back(*row);
  if (iterators[last] == utils::IteratorType::parallel)
    order.push_back(last);

  int64_t count = 1, limit = product ? kProductTiles : maxTiles;
  for (unsigned d : order) {
    bool unknown = ShapedType::isDynamic(sizes[d]);
    int64_t size = unknown ? kAssumedSize : sizes[d];
    if (size <= 1)
      continue;
    // The least tile that is worth a thread, and one that keeps to the limit.
    int64_t each = std::max<int64_t>(work / size, 1);
    uint64_t all = llvm::SaturatingMultiply<uint64_t>(size, count);
    int64_t tile = std::max<int64_t>(llvm::divideCeil(grain, each),
                                     llvm::divideCeil(all, limit));
    if (d == last)
      tile = llvm::alignTo(tile, kPanel);
    else if (d == row)
      tile = std::max(tile, kProductRows);
    if (!unknown && tile >= size)
      continue;
    tiles[d] = tile;
    count *= llvm::divideCeil(size, tile);
    work = each * std::min(tile, size);
    if (work < 2 * grain || count >= limit)
      break;
  }
  return tiles;
}

/// True for a fill and the like: nothing is read.
static bool isConstantInit(Operation *op) {
  auto producer = dyn_cast_or_null<linalg::LinalgOp>(op);
  return producer && producer->hasOneUse() &&
         producer.getNumParallelLoops() == producer.getNumLoops() &&
         llvm::none_of(producer.getDpsInputs(), [](Value input) {
           return isa<ShapedType>(input.getType());
         });
}

LogicalResult HostSchedulePass::tile(RewriterBase &rewriter,
                                     linalg::LinalgOp op) {
  SmallVector<int64_t> sizes = getTileSizes(op);
  if (llvm::all_of(sizes, [](int64_t size) { return size == 0; }))
    return success();
  scf::SCFTileAndFuseOptions options;
  options.tilingOptions.setLoopType(scf::SCFTilingOptions::LoopType::ForallOp);
  options.tilingOptions.setTileSizes(
      getAsIndexOpFoldResult(rewriter.getContext(), sizes));
  // Before the tiles read them too.
  DenseSet<Operation *> inits;
  for (Value init : op.getDpsInits())
    if (isConstantInit(init.getDefiningOp()))
      inits.insert(init.getDefiningOp());
  options.setFusionControlFn(
      [&](tensor::ExtractSliceOp, OpResult producer, bool isDestination)
          -> std::optional<scf::SCFTileAndFuseOptions::ControlFnResult> {
        if (!isDestination || !inits.contains(producer.getOwner()))
          return std::nullopt;
        return scf::SCFTileAndFuseOptions::ControlFnResult{};
      });
  rewriter.setInsertionPoint(op);
  FailureOr<scf::SCFTileAndFuseResult> tiled =
      scf::tileConsumerAndFuseProducersUsingSCF(
          rewriter, cast<TilingInterface>(op.getOperation()), options);
  if (failed(tiled))
    return op->emitOpError("could not be tiled");
  for (OpResult result : op->getResults())
    rewriter.replaceAllUsesWith(result, tiled->replacements.lookup(result));
  erased.insert(op);
  rewriter.eraseOp(op);
  for (Operation *producer : tiled->fusedProducers)
    if (producer->use_empty()) {
      erased.insert(producer);
      rewriter.eraseOp(producer);
    }
  return success();
}
