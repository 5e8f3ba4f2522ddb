//===- HostThreads.cpp - When to wake threads -----------------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
//   omp.parallel { omp.wsloop { omp.loop_nest (%i) … } }
//   ->
//   omp.parallel if(more than one iteration) {
//     omp.wsloop nowait schedule(dynamic) { omp.loop_nest (%i) … } }
//
// The schedule makes each tile worth a thread, so that one tile is none. A loop
// that is soon over, as a decode step, has a static schedule: each thread finds
// its share of the states in its own caches, from call to call, and asks nobody
// for more. Threads meet at the end of the region, not at that of the loop,
// too.
//
//===----------------------------------------------------------------------===//

#include "attn/CodegenCPU/Passes.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/OpenMP/OpenMPDialect.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/Interfaces/LoopLikeInterface.h"
#include "llvm/Support/MathExtras.h"

namespace mlir::attn {
#define GEN_PASS_DEF_HOSTTHREADSPASS
#include "attn/CodegenCPU/Passes.h.inc"
} // namespace mlir::attn

using namespace mlir;
using namespace mlir::attn;

/// Operations in a loop that is over in about a tenth of a millisecond.
static constexpr int64_t kShortLoop = 1 << 20;

/// More than kShortLoop; products of two are numbers.
static constexpr int64_t kMany = kShortLoop + 1;

/// Iterations of a loop, at most kMany; that if they are not known.
static int64_t getTripCount(Value begin, Value end, Value step) {
  std::optional<int64_t> from = getConstantIntValue(begin),
                         to = getConstantIntValue(end),
                         by = getConstantIntValue(step);
  if (!from || !to || !by || *by <= 0)
    return kMany;
  return std::clamp<int64_t>(llvm::divideCeilSigned(*to - *from, *by), 0,
                             kMany);
}

/// How many operations run in `region`, or more than kShortLoop.
static int64_t countOperations(Region &region) {
  int64_t count = 0;
  for (Operation &op : region.getOps()) {
    int64_t times = 1, trips = 1;
    for (Region &inner : op.getRegions())
      times += countOperations(inner);
    if (auto loop = dyn_cast<scf::ForOp>(op))
      trips = getTripCount(loop.getLowerBound(), loop.getUpperBound(),
                           loop.getStep());
    else if (isa<LoopLikeOpInterface>(op))
      trips = kMany;
    count = std::min(kMany, count + std::min(kMany, times) * trips);
  }
  return count;
}

/// True if all iterations together are soon over.
static bool isShort(omp::LoopNestOp loop) {
  int64_t count = countOperations(loop.getRegion());
  for (auto [from, to, step] :
       llvm::zip(loop.getLoopLowerBounds(), loop.getLoopUpperBounds(),
                 loop.getLoopSteps()))
    count = std::min(kMany, count * getTripCount(from, to, step));
  return count <= kShortLoop;
}

/// The one loop in `parallel`, if its bounds are known before.
static omp::LoopNestOp getOnlyLoop(omp::ParallelOp parallel) {
  omp::LoopNestOp only;
  bool one = true;
  parallel.walk([&](omp::LoopNestOp loop) {
    if (loop->getParentOfType<omp::ParallelOp>() != parallel)
      return;
    one &= !only;
    only = loop;
  });
  if (!only || !one)
    return {};
  for (Value bound : only->getOperands())
    if (parallel.getRegion().isAncestor(bound.getParentRegion()))
      return {};
  return only;
}

namespace {
struct HostThreadsPass : attn::impl::HostThreadsPassBase<HostThreadsPass> {
  void runOnOperation() override {
    getOperation().walk([](omp::ParallelOp parallel) {
      omp::LoopNestOp loop = getOnlyLoop(parallel);
      if (!loop || parallel.getIfExpr())
        return;
      OpBuilder b(parallel);
      Location loc = parallel.getLoc();
      // One dimension with two iterations will do, none of them empty.
      Value several;
      for (auto [from, to, step] :
           llvm::zip(loop.getLoopLowerBounds(), loop.getLoopUpperBounds(),
                     loop.getLoopSteps())) {
        Value second = arith::AddIOp::create(b, loc, from, step);
        Value more = arith::CmpIOp::create(b, loc, arith::CmpIPredicate::slt,
                                           second, to);
        several = several
                      ? arith::OrIOp::create(b, loc, several, more).getResult()
                      : more;
      }
      parallel.getIfExprMutable().assign(several);
      auto wsloop = dyn_cast<omp::WsloopOp>(loop->getParentOp());
      if (!wsloop)
        return;
      if (!isShort(loop))
        wsloop.setScheduleKind(omp::ClauseScheduleKind::Dynamic);
      if (isa<omp::TerminatorOp>(wsloop->getNextNode()))
        wsloop.setNowait(true);
    });
  }
};
} // namespace
