//===- NonCoherentLoads.cpp - Loads of what a launch does not write -------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// LLVM makes ld.global.nc of a load that is marked as invariant, and of one
// through a kernel's argument that is both llvm.noalias and llvm.readonly:
//
//   llvm.func @k(%x: !llvm.ptr<1> {llvm.noalias, llvm.readonly}) {
//     %p = llvm.getelementptr %x[%i] …
//     %y = llvm.load %p                      becomes ld.global.nc
//
//===----------------------------------------------------------------------===//

#include "OperationKind.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"

using namespace mlir;
using namespace mlir::attn::emulator;

/// What a pointer is computed from, through the fields of memrefs.
static Value getBase(Value pointer) {
  while (Operation *op = pointer.getDefiningOp()) {
    if (isa<LLVM::GEPOp, LLVM::AddrSpaceCastOp>(op)) {
      pointer = op->getOperand(0);
      continue;
    }
    auto extract = dyn_cast<LLVM::ExtractValueOp>(op);
    if (!extract)
      break;
    auto insert = extract.getContainer().getDefiningOp<LLVM::InsertValueOp>();
    while (insert && insert.getPosition() != extract.getPosition())
      insert = insert.getContainer().getDefiningOp<LLVM::InsertValueOp>();
    if (!insert)
      break;
    pointer = insert.getValue();
  }
  return pointer;
}

llvm::DenseSet<Operation *>
mlir::attn::emulator::getNonCoherentLoads(Operation *root) {
  auto function = cast<LLVM::LLVMFuncOp>(root);
  llvm::DenseSet<Operation *> loads;
  function.walk([&](LLVM::LoadOp load) {
    auto argument = dyn_cast<BlockArgument>(getBase(load.getAddr()));
    bool isConstant =
        argument && isKernel(function) &&
        argument.getOwner() == &function.getBody().front() &&
        function.getArgAttr(argument.getArgNumber(), "llvm.noalias") &&
        function.getArgAttr(argument.getArgNumber(), "llvm.readonly");
    if (load.getInvariant() || isConstant)
      loads.insert(load);
  });
  return loads;
}
