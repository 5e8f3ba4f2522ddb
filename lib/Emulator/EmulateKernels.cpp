//===- EmulateKernels.cpp - GPU kernels as host code ----------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
//     gpu.module @kernels {           module @kernels {
//       llvm.func @saxpy(…)      ->     llvm.func @saxpy(%lane: !llvm.ptr, …)
//     }                                 llvm.func @attn_emu_entry_saxpy(…)
//                                       llvm.mlir.global @attn_emu_table("…")
//                                     }
//
//===----------------------------------------------------------------------===//

#include "HostModule.h"
#include "attn/Emulator/Passes.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/IR/SymbolTable.h"

namespace mlir::attn {
#define GEN_PASS_DEF_EMULATEKERNELSPASS
#include "attn/Emulator/Passes.h.inc"
} // namespace mlir::attn

using namespace mlir;

namespace {
struct EmulateKernelsPass
    : attn::impl::EmulateKernelsPassBase<EmulateKernelsPass> {
  void runOnOperation() override {
    SmallVector<Operation *> gpuModules;
    for (Operation &op : getOperation().getBody()->getOperations())
      if (op.getName().getStringRef() == "gpu.module")
        gpuModules.push_back(&op);
    for (Operation *gpuModule : gpuModules) {
      attn::emulator::KernelTable table;
      OwningOpRef<ModuleOp> host =
          attn::emulator::makeHostModule(gpuModule, table);
      if (!host)
        return signalPassFailure();
      numKernels += table.kernels.size();
      numSites += table.sites.size();
      host->setSymName(SymbolTable::getSymbolName(gpuModule).getValue());
      OpBuilder(gpuModule).insert(host.release());
      gpuModule->erase();
    }
  }
};
} // namespace
