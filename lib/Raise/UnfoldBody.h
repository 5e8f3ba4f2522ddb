//===- UnfoldBody.h - The scalars of a linalg region ------------*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What evaluation of a region's values knows: the positions of the loops and
// the expressions of the block arguments.
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_LIB_RAISE_UNFOLDBODY_H
#define ATTN_LIB_RAISE_UNFOLDBODY_H

#include "Unfold.h"

namespace mlir::attn::raise {

struct Unfolder::Body {
  Operation *op = nullptr;
  SmallVector<Linear> loops;
  DenseMap<Value, const Expr *> values;
};

} // namespace mlir::attn::raise

#endif // ATTN_LIB_RAISE_UNFOLDBODY_H
