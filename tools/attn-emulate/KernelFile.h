//===- KernelFile.h - The kernels of a file ---------------------*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A file with a gpu.module becomes an object for the emulator, with what its
// kernel takes.
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_TOOLS_ATTN_EMULATE_KERNELFILE_H
#define ATTN_TOOLS_ATTN_EMULATE_KERNELFILE_H

#include "attn/Runtime/ElementType.h"
#include "mlir/Support/LLVM.h"
#include "llvm/Support/Error.h"
#include "llvm/Support/MemoryBuffer.h"
#include <optional>
#include <vector>

namespace mlir::attn {

/// What a kernel takes, as far as its type says.
struct KernelParameter {
  /// As the file has it.
  std::string spelling;
  /// None for memory behind a plain pointer, and for what has no values here:
  /// bytes of an element say what stands for it, 0 anything.
  std::optional<ElementType> type;
  int64_t elementBytes = 0;
  /// Of a memref; negative sizes are dynamic.
  std::optional<SmallVector<int64_t>> shape;
  bool isNumber = false;
  /// Whether memory without gaps is laid out so.
  bool isContiguous = true;
};

struct CompiledKernel {
  std::string name;
  std::vector<KernelParameter> parameters;
  /// Whether memory is bare pointers, or memrefs in their parts.
  bool isLowered;
  std::unique_ptr<llvm::MemoryBuffer> object;
};

/// The kernel of that name, or the only one. Kernels that are gpu.func are
/// lowered by the stock passes first; those of the llvm and nvvm dialects are
/// taken as they are. Other kernels of the file are left out. Diagnostics go to
/// stderr.
llvm::Expected<CompiledKernel> compileKernelFile(StringRef path,
                                                 StringRef kernelName);

} // namespace mlir::attn

#endif // ATTN_TOOLS_ATTN_EMULATE_KERNELFILE_H
