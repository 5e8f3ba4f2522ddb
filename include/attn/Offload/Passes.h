//===- Passes.h - Passes of Offload -----------------------------*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Constructors, options and registration, generated from Passes.td.
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_OFFLOAD_PASSES_H
#define ATTN_OFFLOAD_PASSES_H

#include "mlir/Pass/Pass.h"

namespace mlir::attn {

#define GEN_PASS_DECL
#define GEN_PASS_REGISTRATION
#include "attn/Offload/Passes.h.inc"

} // namespace mlir::attn

#endif // ATTN_OFFLOAD_PASSES_H
