//===- ScaledOperands.h - Queries and keys times √scale ---------*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Kernels of x̂ = √scale · x: the factor, operands that are multiplied by it,
// and what stands in its way.
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_METHODS_SCALEDOPERANDS_H
#define ATTN_METHODS_SCALEDOPERANDS_H

#include "attn/Methods/Method.h"

namespace mlir::attn {

/// √scale of `op`, a float of its accumulation type: D^-¼ without a scale.
Value buildRootOfScale(RewriterBase &rewriter, SoftmaxAttentionOp op);

/// Refuses operands to be multiplied by √scale: memrefs, to which no tensor can
/// be added, and a scale known to be negative, whose root would be NaN.
std::optional<Refusal> refuseRootOfScale(SoftmaxAttentionOp op);

/// A tensor of zeros of the accumulation type.
Value buildZeros(RewriterBase &rewriter, SoftmaxAttentionOp op,
                 ArrayRef<OpFoldResult> sizes);

/// `operand` of `op`, its keys or values, times `factor` (1 if null) where the
/// mask admits the key, and elsewhere `other`, a row [leading…, 1, D or Dv], or
/// 0 if null: a tensor [leading…, S, D or Dv] of the accumulation type,
/// `leading` the dimensions that it or the mask has.
Value buildAdmitted(RewriterBase &rewriter, SoftmaxAttentionOp op,
                    OpOperand &operand, Value factor, Value other,
                    llvm::SmallBitVector &leading);

} // namespace mlir::attn

#endif // ATTN_METHODS_SCALEDOPERANDS_H
