//===- None.cpp - Exact attention -----------------------------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The method that changes nothing: what runs unless another is asked for.
//
//===----------------------------------------------------------------------===//

#include "attn/Methods/MethodRegistry.h"

namespace mlir::attn::methods {
void registerNone(MethodRegistry &registry) {
  registry.add("none")
      .summary("exact softmax attention")
      .formula("o_i = Σ_j softmax_j(scale · q_i·k_j) v_j")
      .whenToUse("sequences are short, or the numbers must not change");
}
} // namespace mlir::attn::methods
