//===- Passes.h - The stage that re-associates ------------------*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// attn-reassociate and attn-chunk: constructors and registration.
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_REASSOCIATE_PASSES_H
#define ATTN_REASSOCIATE_PASSES_H

#include "attn/Dialect/Attn/Attn.h"
#include "attn/Reassociate/Cost.h"
#include "mlir/Pass/Pass.h"

namespace mlir::attn {

#define GEN_PASS_DECL
#include "attn/Reassociate/Passes.h.inc"

#define GEN_PASS_REGISTRATION
#include "attn/Reassociate/Passes.h.inc"

} // namespace mlir::attn

#endif // ATTN_REASSOCIATE_PASSES_H
