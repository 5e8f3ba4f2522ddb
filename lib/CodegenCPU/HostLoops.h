//===- HostLoops.h - Loops for linalg on buffers ----------------*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The two ways in which a linalg.generic on buffers becomes vector code. Each
// emits its loops before the operation, or declines and emits nothing.
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_CODEGENCPU_HOSTLOOPS_H
#define ATTN_CODEGENCPU_HOSTLOOPS_H

#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/IR/PatternMatch.h"

namespace mlir::attn {

/// The registers that loops are written for.
struct HostVectors {
  /// Elements of 32 bits in a vector register.
  int64_t lanes;
  /// Accumulators that fit into registers beside the other operands.
  int64_t accumulators;
};

/// Products of matrices and convolutions: a tile of the result in registers,
/// the other operand's panel packed.
LogicalResult emitContraction(RewriterBase &rewriter, linalg::GenericOp op,
                              const HostVectors &vectors);

/// Everything that is elementwise or reduces: one loop in vectors.
LogicalResult emitVectorLoops(RewriterBase &rewriter, linalg::GenericOp op,
                              const HostVectors &vectors);

/// The static size of each loop, or kDynamic.
SmallVector<int64_t> getLoopSizes(linalg::GenericOp op);

/// The bounds of each loop as values.
SmallVector<Value> createLoopBounds(OpBuilder &builder, linalg::GenericOp op);

} // namespace mlir::attn

#endif // ATTN_CODEGENCPU_HOSTLOOPS_H
