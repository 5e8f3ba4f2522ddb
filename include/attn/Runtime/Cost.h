//===- Cost.h - What a call has to do ------------------------- -*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Operations and bytes of a program for given inputs, counted where attention
// is still one operation: the least that any schedule of it has to do.
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_RUNTIME_COST_H
#define ATTN_RUNTIME_COST_H

#include "attn/Runtime/Program.h"

namespace mlir::attn {

struct Cost {
  /// Additions and multiplications; other functions count as one.
  double flops = 0;
};

/// None if a size is known only while the program runs.
std::optional<Cost> countCost(Program &program, const PipelineOptions &options,
                              llvm::ArrayRef<HostTensor> inputs);

} // namespace mlir::attn

#endif // ATTN_RUNTIME_COST_H
