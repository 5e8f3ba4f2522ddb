//===- Passes.h - Passes of CodegenCPU --------------------------*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Constructors, options and registration, generated from Passes.td; what the
// kernels can take.
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_CODEGENCPU_PASSES_H
#define ATTN_CODEGENCPU_PASSES_H

#include "mlir/Pass/Pass.h"
#include <optional>
#include <string>

namespace mlir::attn {

/// Why `attn-codegen-cpu` leaves the attn operation `op`, on tensors or
/// memrefs; nothing if it takes it. What it leaves is to be decomposed before
/// bufferization.
std::optional<std::string> whyNotOnCPU(Operation *op);

#define GEN_PASS_DECL
#define GEN_PASS_REGISTRATION
#include "attn/CodegenCPU/Passes.h.inc"

} // namespace mlir::attn

#endif // ATTN_CODEGENCPU_PASSES_H
