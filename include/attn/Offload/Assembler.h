//===- Assembler.h - CUDA's assembler ---------------------------*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Where ptxas is, which turns PTX into machine code, and what comes with it.
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_OFFLOAD_ASSEMBLER_H
#define ATTN_OFFLOAD_ASSEMBLER_H

#include "llvm/ADT/StringRef.h"
#include <string>

namespace mlir::attn {

/// The path of a program: in the folder `toolkit` (or its bin), or, if that is
/// empty, on PATH, or below the environment's CUDA_HOME. Empty: there is none.
std::string findToolkitProgram(llvm::StringRef name, llvm::StringRef toolkit);

/// That of ptxas.
std::string findAssembler(llvm::StringRef toolkit);

} // namespace mlir::attn

#endif // ATTN_OFFLOAD_ASSEMBLER_H
