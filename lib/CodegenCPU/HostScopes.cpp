//===- HostScopes.cpp - The stack around scopes ---------------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
//   memref.alloca_scope { %a = memref.alloca … }
//   ->
//   %sp = llvm.intr.stacksave
//   %a = memref.alloca …
//   llvm.intr.stackrestore %sp
//
// Allocations of static size leave the loops that they are in first: a loop
// over blocks does not give back what an iteration took from the stack.
//
// Upstream does this after control flow has become blocks, which the scope's
// verifier refuses.
//
//===----------------------------------------------------------------------===//

#include "attn/CodegenCPU/Passes.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/PatternMatch.h"

namespace mlir::attn {
#define GEN_PASS_DEF_HOSTSCOPESPASS
#include "attn/CodegenCPU/Passes.h.inc"
} // namespace mlir::attn

using namespace mlir;
using namespace mlir::attn;

/// True if an allocation belongs to `scope` itself.
static bool allocates(memref::AllocaScopeOp scope) {
  return scope
      .walk([&](memref::AllocaOp alloca) {
        return alloca->getParentWithTrait<
                   OpTrait::AutomaticAllocationScope>() == scope
                   ? WalkResult::interrupt()
                   : WalkResult::advance();
      })
      .wasInterrupted();
}

/// Moves `alloca` out of the loops and branches around it, as far as the scope
/// that frees it.
static void hoist(memref::AllocaOp alloca) {
  Operation *outermost = alloca;
  while (isa<scf::ForOp, scf::IfOp, scf::WhileOp>(outermost->getParentOp()))
    outermost = outermost->getParentOp();
  if (outermost != alloca)
    alloca->moveBefore(outermost);
}

namespace {
struct HostScopesPass : attn::impl::HostScopesPassBase<HostScopesPass> {
  void runOnOperation() override {
    IRRewriter rewriter(&getContext());
    SmallVector<memref::AllocaOp> allocations;
    getOperation().walk([&](memref::AllocaOp alloca) {
      if (alloca.getDynamicSizes().empty() &&
          alloca.getSymbolOperands().empty())
        allocations.push_back(alloca);
    });
    llvm::for_each(allocations, hoist);
    // Inner scopes first.
    getOperation().walk([&](memref::AllocaScopeOp scope) {
      bool saves = allocates(scope);
      Location loc = scope.getLoc();
      Block *body = &scope.getBodyRegion().front();
      Operation *terminator = body->getTerminator();
      rewriter.setInsertionPoint(scope);
      Value stack;
      if (saves)
        stack = LLVM::StackSaveOp::create(
            rewriter, loc, LLVM::LLVMPointerType::get(&getContext()));
      SmallVector<Value> results = llvm::to_vector(terminator->getOperands());
      rewriter.eraseOp(terminator);
      rewriter.inlineBlockBefore(body, scope);
      if (saves)
        LLVM::StackRestoreOp::create(rewriter, loc, stack);
      rewriter.replaceOp(scope, results);
    });
  }
};
} // namespace
