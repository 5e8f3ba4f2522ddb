//===- HostModule.h - GPU kernels as host code ------------------*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What the pass attn-emulate-kernels does with one gpu.module.
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_LIB_EMULATOR_HOSTMODULE_H
#define ATTN_LIB_EMULATOR_HOSTMODULE_H

#include "KernelTable.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/OwningOpRef.h"

namespace mlir::attn::emulator {

/// The host's form of the kernels, or null after diagnostics at the operations
/// that are not emulated. Fills `table`, which the module holds too.
OwningOpRef<ModuleOp> makeHostModule(Operation *gpuModule, KernelTable &table);

} // namespace mlir::attn::emulator

#endif // ATTN_LIB_EMULATOR_HOSTMODULE_H
