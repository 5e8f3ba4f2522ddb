//===- StateMemory.h - States between two kernels ---------------*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What may be spared of a state in memory that only kernels of this program
// see: zeros that it is added to, and precision that its readers round away.
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_LIB_CODEGENGPU_STATEMEMORY_H
#define ATTN_LIB_CODEGENGPU_STATEMEMORY_H

#include "attn/Dialect/Attn/Attn.h"

namespace mlir::attn {

/// Takes the zeros out of a state that `op` adds to; false if it holds others.
bool dropZeros(LinearStateOp op);

/// True if kernels round the state of these operands to bf16 wherever they read
/// it, so that the one that writes it may. (f16 needs a scale of the head.)
bool isStateRounded(Value key, FeatureMapAttrInterface keyMap, Value query,
                    FeatureMapAttrInterface queryMap, int64_t values);

/// Makes the state that `op` overwrites bf16, without its normalizer, if that
/// is what all who read it round it to. `hasKernel` says who are kernels.
void roundState(LinearStateOp op,
                llvm::function_ref<bool(Operation *)> hasKernel);

} // namespace mlir::attn

#endif // ATTN_LIB_CODEGENGPU_STATEMEMORY_H
