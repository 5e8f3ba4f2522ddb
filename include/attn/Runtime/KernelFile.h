//===- KernelFile.h - Kernels as files ------------------------ -*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The PTX or machine code of a lowered program's kernels, and what is known of
// each kernel.
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_RUNTIME_KERNELFILE_H
#define ATTN_RUNTIME_KERNELFILE_H

#include "attn/Runtime/Program.h"

namespace mlir::attn {

/// Writes the one object that holds all kernels of the program, which has been
/// lowered to the stage `binary`: PTX or a cubin, as the options said.
llvm::Error writeKernels(ModuleOp module, StringRef path,
                         const CompileReport &report);

} // namespace mlir::attn

#endif // ATTN_RUNTIME_KERNELFILE_H
