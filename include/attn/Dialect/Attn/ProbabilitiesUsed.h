//===- ProbabilitiesUsed.h - A mark on softmax attention --------*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Raising leaves the softmax in place where something besides the product with
// the values reads it, and says so on the operation:
//
//   %o = attn.softmax_attention … {attn.probabilities_used}
//   return %o, %probabilities
//
// An approximation of %o alone would no longer belong to those probabilities.
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_DIALECT_ATTN_PROBABILITIESUSED_H
#define ATTN_DIALECT_ATTN_PROBABILITIESUSED_H

#include "llvm/ADT/StringRef.h"

namespace mlir::attn {

/// A discardable unit attribute of attn.softmax_attention.
inline constexpr llvm::StringLiteral kProbabilitiesUsed =
    "attn.probabilities_used";

} // namespace mlir::attn

#endif // ATTN_DIALECT_ATTN_PROBABILITIESUSED_H
