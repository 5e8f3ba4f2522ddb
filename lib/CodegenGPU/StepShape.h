//===- StepShape.h - How a step's state lies in registers -------*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Of a state [rows, columns of v] a CTA has all rows and a block of columns; a
// thread four columns of every so many rows.
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_LIB_CODEGENGPU_STEPSHAPE_H
#define ATTN_LIB_CODEGENGPU_STEPSHAPE_H

#include "KernelLaunch.h"

namespace mlir::attn {

struct StepShape {
  StepShape(HostBuilder &host, LinearAttentionStepOp op);

  /// Columns of v of a CTA, and how many CTAs share a head.
  const int64_t rank, features, values, blocks;
  const int64_t rows, rowsOfWarp, lanesOfRow, warps;
  /// Rows that all threads have at once, how often, and in all.
  const int64_t together, rounds, padded;
};

} // namespace mlir::attn

#endif // ATTN_LIB_CODEGENGPU_STEPSHAPE_H
