//===- Passes.h - Passes on the attn dialect --------------------*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Constructors and registration of the passes in Passes.td.
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_DIALECT_ATTN_PASSES_H
#define ATTN_DIALECT_ATTN_PASSES_H

#include "mlir/Pass/Pass.h"

namespace mlir::attn {
#define GEN_PASS_DECL
#include "attn/Dialect/Attn/Passes.h.inc"

#define GEN_PASS_REGISTRATION
#include "attn/Dialect/Attn/Passes.h.inc"
} // namespace mlir::attn

#endif // ATTN_DIALECT_ATTN_PASSES_H
