//===- Passes.h - Passes of CodegenGPU --------------------------*- C++ -*-===//
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

#ifndef ATTN_CODEGENGPU_PASSES_H
#define ATTN_CODEGENGPU_PASSES_H

#include "mlir/Pass/Pass.h"
#include <optional>
#include <string>

namespace mlir::attn {

struct GPUTarget;

/// Why `attn-codegen-gpu` leaves the attn operation `op`, on tensors or
/// memrefs, to the host of this chip; nothing if it takes it.
std::optional<std::string> whyNotOnGPU(Operation *op, const GPUTarget &target);

#define GEN_PASS_DECL
#define GEN_PASS_REGISTRATION
#include "attn/CodegenGPU/Passes.h.inc"

} // namespace mlir::attn

#endif // ATTN_CODEGENGPU_PASSES_H
