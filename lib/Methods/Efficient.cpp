//===- Efficient.cpp - Efficient attention --------------------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Shen et al., Efficient Attention: Attention with Linear Complexities, WACV
// 2021: queries are normalised over their components, keys over the sequence,
// without a scale. What a component of the keys gathers from the whole sequence
// is a mean of the values, and each output row a mean of those.
//
//===----------------------------------------------------------------------===//

#include "attn/Methods/LinearForm.h"
#include "attn/Methods/MethodRegistry.h"

using namespace mlir;
using namespace mlir::attn;

static FailureOr<SmallVector<Value>> build(RewriterBase &rewriter,
                                           SoftmaxAttentionOp op,
                                           const MethodOptions &,
                                           MethodNotes &notes) {
  MLIRContext *context = op.getContext();
  LinearForm form;
  form.queryMap = ExponentialAttr::get(context, Logit::Dot, Normalization::Row);
  form.keyMap =
      ExponentialAttr::get(context, Logit::Dot, Normalization::Sequence);
  return buildLinearForm(rewriter, op, form, notes);
}

namespace mlir::attn::methods {
void registerEfficient(MethodRegistry &registry) {
  registry.add("efficient")
      .summary("softmax of q over its components, of k over the sequence")
      .formula("o_i = Σ_d softmax_d(q_i)_d Σ_j softmax_j(k_:d)_j v_j")
      .whenToUse("the model was trained with it, for instance in vision")
      .source("Shen et al., Efficient Attention, WACV 2021")
      .bidirectionalOnly()
      .rewrite(build);
}
} // namespace mlir::attn::methods
