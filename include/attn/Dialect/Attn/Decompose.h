//===- Decompose.h - Replace operations by linalg and scf -------*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What attn-decompose does, for passes that decompose some operations only.
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_DIALECT_ATTN_DECOMPOSE_H
#define ATTN_DIALECT_ATTN_DECOMPOSE_H

#include "mlir/IR/Operation.h"

namespace mlir::attn {

/// Replaces the dialect's operations in `root` that are `chosen` by what their
/// AggregatedOpInterface gives, and likewise those that this contains: a
/// decomposition may be into operations of the dialect. Returns how many were
/// replaced; on memrefs it fails with an error. `chosen` is asked for each
/// operation until it says yes, which is once.
FailureOr<unsigned> decomposeOps(Operation *root,
                                 function_ref<bool(Operation *)> chosen);

} // namespace mlir::attn

#endif // ATTN_DIALECT_ATTN_DECOMPOSE_H
