//===- Placement.h - Where an operation runs --------------------*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A mark on operations on tensors that become kernels of a GPU: what prepares
// operations for the host's threads and registers leaves them whole.
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_DIALECT_ATTN_PLACEMENT_H
#define ATTN_DIALECT_ATTN_PLACEMENT_H

#include "llvm/ADT/StringRef.h"

namespace mlir::attn {

/// A unit attribute.
inline constexpr llvm::StringLiteral kDeviceAttr = "attn.device";

} // namespace mlir::attn

#endif // ATTN_DIALECT_ATTN_PLACEMENT_H
