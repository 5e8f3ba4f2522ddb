//===- AttnFoldLayout.h - Producers and consumers in the maps ---*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Canonicalization patterns on indexing maps, for all operations that have
// them.
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_LIB_DIALECT_ATTN_ATTNFOLDLAYOUT_H
#define ATTN_LIB_DIALECT_ATTN_ATTNFOLDLAYOUT_H

#include "attn/Dialect/Attn/Attn.h"
#include "mlir/IR/PatternMatch.h"

namespace mlir::attn {

/// Patterns that compose transposes, broadcasts and casts into operations
/// called `name`.
void populateLayoutPatterns(RewritePatternSet &patterns, StringRef name);

/// True if the `index`-th shaped operand may have the map `map`, which lacks
/// some dimensions of its present one, or, if `removed`, may go away.
bool canDropDims(AttnOpInterface op, unsigned index, AffineMap map,
                 bool removed = false);

} // namespace mlir::attn

#endif // ATTN_LIB_DIALECT_ATTN_ATTNFOLDLAYOUT_H
