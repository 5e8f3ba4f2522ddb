//===- Passes.td - Passes of Emulator ----------------------*- tablegen -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_EMULATOR_PASSES_TD
#define ATTN_EMULATOR_PASSES_TD

include "mlir/Pass/PassBase.td"

def EmulateKernelsPass : Pass<"attn-emulate-kernels", "::mlir::ModuleOp"> {
  let summary = "turn GPU kernels into host code that the emulator runs";
  let description = [{
    Replaces each `gpu.module` of llvm and nvvm operations by a nested `module` for the
    host. A function gets the running thread as its first argument; special registers
    are read from it. An access of memory asks the emulator for the address first, an
    nvvm operation, an atomic or inline PTX becomes a call of `attn_emu_op` with the
    operands in slots, shared memory is found through the thread's block, and every basic
    block counts itself. The rest is left as it is.

    Each call names its site; the string `attn_emu_table` says what the sites are and
    where, and what the kernels take. An operation that is not emulated is an error
    that names it.
  }];
  let dependentDialects = ["::mlir::LLVM::LLVMDialect"];
  let statistics = [
    Statistic<"numKernels", "kernels", "kernels turned into host code">,
    Statistic<"numSites", "sites", "operations that the emulator runs or watches">,
  ];
}

#endif // ATTN_EMULATOR_PASSES_TD
