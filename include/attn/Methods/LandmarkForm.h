//===- LandmarkForm.h - Methods with landmarks ------------------*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Builds attn.nystrom_attention in the place of attn.softmax_attention: layout,
// query groups and key padding carry over; a method adds landmarks, feature
// maps and the inverse. Landmarks are taken from the queries or the keys of the
// attention: means of segments, means over a grid, or some of the tokens.
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_METHODS_LANDMARKFORM_H
#define ATTN_METHODS_LANDMARKFORM_H

#include "attn/Methods/Method.h"

namespace mlir::attn {

/// Iterations towards an inverse that a key accepts: the hardest matrices that
/// f64 holds take fewer than a hundred.
constexpr int64_t kMaxIterations = 1000;

/// Landmarks, a tensor [leading…, m, D] of the accumulation type.
struct Landmarks {
  Value value;
  llvm::SmallBitVector leading;
};

/// `count`, or less where `op` has fewer of what landmarks are taken from,
/// `sources` out of queries and keys; noted.
int64_t clipLandmarks(SoftmaxAttentionOp op, ArrayRef<Dim> sources,
                      int64_t count, MethodNotes &notes);

/// Means of `count` segments of `operand`, the queries or the keys, times
/// `factor`; over the tokens that the mask of keys admits if `isMasked`.
Landmarks buildSegmentMeans(RewriterBase &rewriter, SoftmaxAttentionOp op,
                            OpOperand &operand, bool isMasked, int64_t count,
                            Value factor);

/// Means over `count` cells of the keys, times `factor`. The last keys are a
/// `grid`, row by row; those before it are left out.
Landmarks buildGridMeans(RewriterBase &rewriter, SoftmaxAttentionOp op,
                         GridSize grid, GridSize count, Value factor);

/// `count` of the keys that are drawn from `seed`, times `factor`.
Landmarks buildKeySubset(RewriterBase &rewriter, SoftmaxAttentionOp op,
                         int64_t count, int64_t seed, Value factor);

/// What a method adds to the operands of the attention that it replaces.
struct LandmarkForm {
  FeatureMapAttrInterface queryMap, keyMap;
  InverseAttrInterface inverse;
  bool symmetricNormalization = false;
  Landmarks keyLandmarks;
  /// Those of the keys if there are none.
  std::optional<Landmarks> queryLandmarks = {};
  /// What queries and keys are multiplied by.
  Value scale;
};

/// Builds `form` on the operands of `op`, tensors that Method::refuses has let
/// pass, and notes what differs from it. Returns the results.
SmallVector<Value> buildLandmarkForm(RewriterBase &rewriter,
                                     SoftmaxAttentionOp op,
                                     const LandmarkForm &form,
                                     MethodNotes &notes);

} // namespace mlir::attn

#endif // ATTN_METHODS_LANDMARKFORM_H
