//===- ScratchPool.h - Stack memory of kernels ------------------*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Where scratch is allocated: once for each run of a function or of a parallel
// body, never in a sequential loop, whose iterations would each take stack.
// Kernels that run one after the other share it.
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_LIB_CODEGENCPU_SCRATCHPOOL_H
#define ATTN_LIB_CODEGENCPU_SCRATCHPOOL_H

#include "mlir/IR/Builders.h"
#include "mlir/IR/BuiltinTypes.h"

namespace mlir::attn {

class ScratchPool {
public:
  /// Memory of `type` for a kernel at `b`'s insertion point.
  Value take(OpBuilder &b, Location loc, MemRefType type);
  /// Ends a kernel: what it took may be taken again.
  void release();

private:
  llvm::DenseMap<std::pair<Block *, Type>, SmallVector<Value>> free;
  SmallVector<Value> taken;
};

} // namespace mlir::attn

#endif // ATTN_LIB_CODEGENCPU_SCRATCHPOOL_H
