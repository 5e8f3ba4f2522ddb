//===- ScratchPool.cpp - Stack memory of kernels --------------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
//   scf.forall … {                     scf.forall … {
//     scf.for … { kernel }      ->       %0 = memref.alloca() :
//     memref<4096xf32>
//   }                                    scf.for … { … %0 … }
//                                      }
//
// A memref.alloca_scope around each kernel would say the same, but its body may
// hold no loop when scf is lowered to branches.
//
//===----------------------------------------------------------------------===//

#include "ScratchPool.h"
#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Interfaces/FunctionInterfaces.h"

using namespace mlir;
using namespace mlir::attn;

/// The block that runs once for each activation of the code at `block`.
static Block *getHome(Block *block) {
  Operation *parent = block->getParentOp();
  while (isa<scf::ForOp, scf::IfOp, scf::WhileOp, scf::IndexSwitchOp,
             scf::ExecuteRegionOp, affine::AffineForOp, affine::AffineIfOp>(
      parent)) {
    block = parent->getBlock();
    parent = block->getParentOp();
  }
  // Branches inside a function may be loops: its entry runs once.
  if (isa<FunctionOpInterface>(parent))
    return &block->getParent()->front();
  return block;
}

Value ScratchPool::take(OpBuilder &b, Location loc, MemRefType type) {
  Block *home = getHome(b.getInsertionBlock());
  SmallVector<Value> &reusable = free[{home, type}];
  Value memory;
  if (!reusable.empty()) {
    memory = reusable.pop_back_val();
  } else {
    OpBuilder atHome = OpBuilder::atBlockBegin(home);
    memory =
        memref::AllocaOp::create(atHome, loc, type, b.getI64IntegerAttr(64));
  }
  taken.push_back(memory);
  return memory;
}

void ScratchPool::release() {
  for (Value memory : taken)
    free[{memory.getParentBlock(), memory.getType()}].push_back(memory);
  taken.clear();
}
