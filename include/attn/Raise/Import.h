//===- Import.h - Attention of other dialects -------------------*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Operations of dialects that are not registered here, in generic form, as
// attn.softmax_attention.
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_RAISE_IMPORT_H
#define ATTN_RAISE_IMPORT_H

#include "mlir/IR/Operation.h"

namespace mlir::attn {

/// Reads those inside `root`, and calls `refused` with a reason for each that
/// says more than ours can. Replaces them if `replace`; returns their number.
unsigned importForeignAttention(
    Operation *root, bool replace,
    llvm::function_ref<void(Operation *, StringRef)> refused);

} // namespace mlir::attn

#endif // ATTN_RAISE_IMPORT_H
