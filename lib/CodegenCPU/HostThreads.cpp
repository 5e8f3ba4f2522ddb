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
//     omp.wsloop schedule(dynamic) { omp.loop_nest (%i) … } }
//
// The schedule makes each tile worth a thread, so that one tile is none.
//
//===----------------------------------------------------------------------===//

#include "attn/CodegenCPU/Passes.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/OpenMP/OpenMPDialect.h"
#include "mlir/IR/BuiltinOps.h"

namespace mlir::attn {
#define GEN_PASS_DEF_HOSTTHREADSPASS
#include "attn/CodegenCPU/Passes.h.inc"
} // namespace mlir::attn

using namespace mlir;
using namespace mlir::attn;

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
      if (auto wsloop = dyn_cast<omp::WsloopOp>(loop->getParentOp()))
        wsloop.setScheduleKind(omp::ClauseScheduleKind::Dynamic);
    });
  }
};
} // namespace
