//===- HostLoops.cpp - Loops for the operations around attention ----------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
//   linalg on buffers, strided memref.copy  →  loops
//
//===----------------------------------------------------------------------===//

#include "HostLoops.h"
#include "attn/CodegenCPU/Passes.h"
#include "attn/Target/CPUTarget.h"
#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Linalg/Transforms/Transforms.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/PatternMatch.h"

namespace mlir::attn {
#define GEN_PASS_DEF_HOSTLOOPSPASS
#include "attn/CodegenCPU/Passes.h.inc"
} // namespace mlir::attn

using namespace mlir;
using namespace mlir::attn;

/// A copy as a generic that moves its input.
static linalg::GenericOp createMove(OpBuilder &builder, memref::CopyOp copy) {
  auto type = cast<MemRefType>(copy.getTarget().getType());
  AffineMap map = builder.getMultiDimIdentityMap(type.getRank());
  SmallVector<utils::IteratorType> iterators(type.getRank(),
                                             utils::IteratorType::parallel);
  return linalg::GenericOp::create(
      builder, copy.getLoc(), ValueRange(copy.getSource()),
      ValueRange(copy.getTarget()), ArrayRef<AffineMap>{map, map}, iterators,
      [](OpBuilder &builder, Location loc, ValueRange args) {
        linalg::YieldOp::create(builder, loc, args.front());
      });
}

static bool isContiguous(Value buffer) {
  return cast<MemRefType>(buffer.getType()).getLayout().isIdentity();
}

SmallVector<int64_t> mlir::attn::getLoopSizes(linalg::GenericOp op) {
  return op.getStaticLoopRanges();
}

SmallVector<Value> mlir::attn::createLoopBounds(OpBuilder &builder,
                                                linalg::GenericOp op) {
  SmallVector<Value> bounds;
  for (Range range : cast<linalg::LinalgOp>(op.getOperation())
                         .createLoopRanges(builder, op.getLoc()))
    bounds.push_back(
        getValueOrCreateConstantIndexOp(builder, op.getLoc(), range.size));
  return bounds;
}

/// One loop for an elementwise operation on contiguous buffers, so that rows
/// need no masked end each:
///   generic (i, j) memref<65x65xf32>  ->  generic (i) memref<4225xf32>
static FailureOr<linalg::GenericOp> flatten(RewriterBase &rewriter,
                                            linalg::GenericOp op) {
  unsigned rank = op.getNumLoops();
  if (rank < 2 || op.getNumParallelLoops() != rank || op.hasIndexSemantics())
    return failure();
  SmallVector<ReassociationIndices> all(1);
  for (unsigned i = 0; i < rank; ++i)
    all[0].push_back(i);
  SmallVector<AffineMap> maps;
  for (OpOperand &operand : op->getOpOperands()) {
    AffineMap map = op.getMatchingIndexingMap(&operand);
    auto type = dyn_cast<MemRefType>(operand.get().getType());
    bool scalar = !type && map.getNumResults() == 0;
    if (!scalar &&
        !(type && map.isIdentity() &&
          memref::CollapseShapeOp::isGuaranteedCollapsible(type, all)))
      return failure();
    maps.push_back(
        scalar ? AffineMap::get(1, 0, rewriter.getContext())
               : AffineMap::getMultiDimIdentityMap(1, rewriter.getContext()));
  }
  auto collapse = [&](Value value) -> Value {
    if (!isa<MemRefType>(value.getType()))
      return value;
    return memref::CollapseShapeOp::create(rewriter, op.getLoc(), value, all);
  };
  auto flat = linalg::GenericOp::create(
      rewriter, op.getLoc(), llvm::map_to_vector(op.getInputs(), collapse),
      llvm::map_to_vector(op.getOutputs(), collapse), maps,
      {utils::IteratorType::parallel});
  rewriter.inlineRegionBefore(op.getRegion(), flat.getRegion(),
                              flat.getRegion().begin());
  rewriter.eraseOp(op);
  return flat;
}

namespace {
struct HostLoopsPass : attn::impl::HostLoopsPassBase<HostLoopsPass> {
  using HostLoopsPassBase::HostLoopsPassBase;

  void runOnOperation() override {
    FailureOr<HostVectors> vectors = chooseVectors();
    if (failed(vectors))
      return signalPassFailure();
    SmallVector<memref::CopyOp> copies;
    getOperation().walk([&](memref::CopyOp copy) {
      if (!isContiguous(copy.getSource()) || !isContiguous(copy.getTarget()))
        copies.push_back(copy);
    });
    IRRewriter rewriter(&getContext());
    for (memref::CopyOp copy : copies) {
      rewriter.setInsertionPoint(copy);
      createMove(rewriter, copy);
      rewriter.eraseOp(copy);
    }

    SmallVector<linalg::LinalgOp> ops;
    getOperation().walk([&](linalg::LinalgOp op) { ops.push_back(op); });
    for (linalg::LinalgOp op : ops)
      if (failed(emit(rewriter, op, *vectors)))
        return signalPassFailure();
  }

private:
  FailureOr<HostVectors> chooseVectors();
  LogicalResult emit(RewriterBase &rewriter, linalg::LinalgOp op,
                     const HostVectors &vectors);
};
} // namespace

FailureOr<HostVectors> HostLoopsPass::chooseVectors() {
  StringRef name = target;
  if (name.empty())
    if (auto attribute =
            getOperation()->getAttrOfType<StringAttr>("attn.target"))
      name = attribute.getValue();
  const CPUTarget *found = name == "host"
                               ? &getHostCPUTarget()
                               : findCPUTarget(name.empty() ? "avx512" : name);
  if (!found) {
    InFlightDiagnostic error = getOperation()->emitError()
                               << "unknown target '" << name << "', expected ";
    for (const CPUTarget &known : getCPUTargets())
      error << "'" << known.name << "', ";
    return error << "or 'host'";
  }
  // A quarter of the registers is left for operands.
  return HostVectors{found->vectorBits / 32, found->registers * 3 / 4};
}

LogicalResult HostLoopsPass::emit(RewriterBase &rewriter, linalg::LinalgOp op,
                                  const HostVectors &vectors) {
  if (!op.hasPureBufferSemantics())
    return op->emitOpError("expected buffers, found tensors");
  rewriter.setInsertionPoint(op);
  auto generic = dyn_cast<linalg::GenericOp>(op.getOperation());
  if (!generic) {
    FailureOr<linalg::GenericOp> general =
        linalg::generalizeNamedOp(rewriter, op);
    if (failed(general))
      return op->emitOpError("has no form as loops");
    generic = *general;
  }
  if (FailureOr<linalg::GenericOp> flat = flatten(rewriter, generic);
      succeeded(flat)) {
    generic = *flat;
    rewriter.setInsertionPoint(generic);
  }
  if (failed(emitContraction(rewriter, generic, vectors)) &&
      failed(emitVectorLoops(rewriter, generic, vectors))) {
    rewriter.setInsertionPoint(generic);
    if (failed(linalg::linalgOpToLoops(rewriter, generic)))
      return generic->emitOpError("has no form as loops");
  }
  rewriter.eraseOp(generic);
  return success();
}
