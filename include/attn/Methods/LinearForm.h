//===- LinearForm.h - Methods as linear attention ---------------*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Builds attn.linear_attention in the place of attn.softmax_attention: layout,
// query groups, offsets, causality and key padding carry over; a method adds
// its feature maps, their projections and scale, re-weighting and normaliser.
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_METHODS_LINEARFORM_H
#define ATTN_METHODS_LINEARFORM_H

#include "attn/Methods/Method.h"

namespace mlir::attn {

/// Where the positions of queries and keys begin, null = at 0, and the length
/// that covers them; of type index.
struct Positions {
  Value queryOffset, keyOffset, maxLength;
};

/// What a method adds to the operands of the attention that it replaces.
struct LinearForm {
  FeatureMapAttrInterface queryMap, keyMap;
  /// The rows of the logits of exponential maps, [F, D]: one for all heads.
  Value queryProjection = {}, keyProjection = {};
  /// What queries and keys are multiplied by before an exponential map; without
  /// it, the scale of the attention is dropped.
  Value scale = {};
  ReweightingAttrInterface reweighting = {};
  NormalizerAttr normalizer = {};
  /// What some re-weightings require (see buildPositions); without it, the
  /// offsets are those of the operation.
  std::optional<Positions> positions = {};
};

/// Builds `form` on the operands of `op`, which Method::refuses has let pass,
/// and notes what differs from it. Returns the results, none for memrefs.
SmallVector<Value> buildLinearForm(RewriterBase &rewriter,
                                   SoftmaxAttentionOp op,
                                   const LinearForm &form, MethodNotes &notes);

/// Notes what a query gives that may attend to no key, if it is not 0.
void noteEmptyRows(SoftmaxAttentionOp op, MethodNotes &notes);

/// The positions of `op`, raised together where keys, or queries that see keys,
/// begin below 0: re-weightings are defined from 0 on, and only differences
/// count. Their length is `given`
/// if there is one, else max(N + query_offset, S + key_offset, 1). Fails, after
/// an error, if `given` is known to be too small.
FailureOr<Positions> buildPositions(RewriterBase &rewriter,
                                    SoftmaxAttentionOp op,
                                    std::optional<int64_t> given,
                                    MethodNotes &notes);

} // namespace mlir::attn

#endif // ATTN_METHODS_LINEARFORM_H
