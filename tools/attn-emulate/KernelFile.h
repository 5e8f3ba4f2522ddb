//===- KernelFile.h - The kernels of a file ---------------------*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A file with a gpu.module becomes an object for the emulator.
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_TOOLS_ATTN_EMULATE_KERNELFILE_H
#define ATTN_TOOLS_ATTN_EMULATE_KERNELFILE_H

#include "attn/Emulator/Emulator.h"

namespace mlir::attn {

/// Kernels that are gpu.func are lowered by the stock passes first; those of
/// the llvm and nvvm dialects are taken as they are. Diagnostics go to stderr.
llvm::Expected<std::unique_ptr<llvm::MemoryBuffer>>
compileKernelFile(llvm::StringRef path);

} // namespace mlir::attn

#endif // ATTN_TOOLS_ATTN_EMULATE_KERNELFILE_H
