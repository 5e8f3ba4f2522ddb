//===- KernelArguments.h - Arguments from the command line ------*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
//     4x8xf32=1,2,…     memory that the kernel reads
//     4x8xf16=@x.npy    the same, from a file, converted
//     out:4x8xf32       memory that it has to write; printed at the end
//     inout:4xf32=1,2,… both
//     i32=7             a number
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_TOOLS_ATTN_EMULATE_KERNELARGUMENTS_H
#define ATTN_TOOLS_ATTN_EMULATE_KERNELARGUMENTS_H

#include "KernelFile.h"
#include "attn/Emulator/Emulator.h"
#include "attn/Runtime/HostTensor.h"

namespace mlir::attn {

struct KernelArgument {
  HostTensor tensor;
  /// Whether it holds what the kernel reads, and is printed at the end.
  bool isInput, isOutput;
  /// Where the output goes; empty for standard output.
  std::string path;
  /// Whether the kernel gets the value and not an address.
  bool isNumber;
  void *memory = nullptr;
};

/// `--arg=` of the command line, each what the kernel takes there.
llvm::Expected<std::vector<KernelArgument>>
parseKernelArguments(llvm::ArrayRef<std::string> texts,
                     const CompiledKernel &kernel);

/// Values as the kernel takes them, and pointers to each. A kernel with as many
/// parameters as there are arguments takes bare pointers; else each memory is a
/// memref: two pointers, an offset, sizes and strides.
class ArgumentList {
public:
  static llvm::Expected<ArgumentList>
  make(std::vector<KernelArgument> &arguments, const emulator::Kernel &kernel);
  std::vector<void *> getPointers();

private:
  std::vector<uint64_t> words;
};

} // namespace mlir::attn

#endif // ATTN_TOOLS_ATTN_EMULATE_KERNELARGUMENTS_H
