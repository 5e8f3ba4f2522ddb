//===- Passes.h - The stage that approximates -------------------*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// attn-approximate: constructors, registration, and what it decided.
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_APPROXIMATE_PASSES_H
#define ATTN_APPROXIMATE_PASSES_H

#include "attn/Approximate/Report.h"
#include "mlir/Pass/Pass.h"

namespace mlir::attn {

#define GEN_PASS_DECL
#include "attn/Approximate/Passes.h.inc"

/// As createApproximatePass(options), and tells `listener` each decision
/// instead of emitting plain remarks; optimization remarks are emitted too.
/// Operations are visited in the order of the text; passes that run on several
/// functions at once call `listener` from several threads.
std::unique_ptr<Pass>
createApproximatePass(const ApproximatePassOptions &options,
                      ApproximateListener listener);

#define GEN_PASS_REGISTRATION
#include "attn/Approximate/Passes.h.inc"

} // namespace mlir::attn

#endif // ATTN_APPROXIMATE_PASSES_H
