//===- PointwiseAttention.h - Methods of pointwise maps ---------*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Builds attn.linear_attention in the place of attn.softmax_attention: layout,
// query groups, offsets, causality and key padding carry over; a method adds
// its feature maps, re-weighting and normaliser.
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_METHODS_POINTWISEATTENTION_H
#define ATTN_METHODS_POINTWISEATTENTION_H

#include "attn/Methods/Method.h"

namespace mlir::attn {

/// A linear attention whose feature maps are pointwise.
struct PointwiseAttention {
  FeatureMapAttrInterface queryMap, keyMap;
  ReweightingAttrInterface reweighting = {};
  NormalizerAttr normalizer = {};
  /// Of type index; required by some re-weightings.
  Value maxLength = {};
};

/// Builds `form` on the operands of `op`, which Method::refuses has let pass,
/// and notes what differs from it. Returns the results, none for memrefs.
SmallVector<Value> buildPointwiseAttention(RewriterBase &rewriter,
                                           SoftmaxAttentionOp op,
                                           const PointwiseAttention &form,
                                           MethodNotes &notes);

/// Refuses keys, or queries that see keys, at positions known to be below 0,
/// where a re-weighting is not defined.
std::optional<Refusal> refusePositionsBelowZero(SoftmaxAttentionOp op);

/// One more than the last position of queries and keys: `given` if there is
/// one, else max(N + query_offset, S + key_offset, 1). Fails, after an error,
/// if `given` is known to be too small.
FailureOr<Value> buildMaxLength(RewriterBase &rewriter, SoftmaxAttentionOp op,
                                std::optional<int64_t> given,
                                MethodNotes &notes);

} // namespace mlir::attn

#endif // ATTN_METHODS_POINTWISEATTENTION_H
