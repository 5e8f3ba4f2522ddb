//===- Passes.h - Raising ---------------------------------------*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// attn-raise: find attention by what it computes.
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_RAISE_PASSES_H
#define ATTN_RAISE_PASSES_H

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Pass/Pass.h"

namespace mlir::attn {

#define GEN_PASS_DECL
#define GEN_PASS_REGISTRATION
#include "attn/Raise/Passes.h.inc"

} // namespace mlir::attn

#endif // ATTN_RAISE_PASSES_H
