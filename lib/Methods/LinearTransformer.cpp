//===- LinearTransformer.cpp - The linear transformer ---------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Katharopoulos et al., Transformers are RNNs, ICML 2020: elu(x) + 1 features,
// and the same with relu. Epsilon is added to the denominator, as in the
// authors' code.
//
//===----------------------------------------------------------------------===//

#include "attn/Methods/LinearForm.h"
#include "attn/Methods/MethodRegistry.h"

using namespace mlir;
using namespace mlir::attn;

/// Builds the method with the feature map `Map`.
template <typename Map>
static FailureOr<SmallVector<Value>>
build(RewriterBase &rewriter, SoftmaxAttentionOp op,
      const MethodOptions &options, MethodNotes &notes) {
  MLIRContext *context = op.getContext();
  LinearForm form;
  form.queryMap = form.keyMap = Map::get(context);
  form.normalizer = NormalizerAttr::get(context, NormalizerKind::Add,
                                        *options.getNumber("eps"));
  return buildLinearForm(rewriter, op, form, notes);
}

namespace mlir::attn::methods {
void registerLinearTransformer(MethodRegistry &registry) {
  MethodKey eps{"eps", KeyKind::NonNegativeNumber, "1e-06",
                "added to the denominator"};
  registry.add("linear-elu")
      .summary("elu(x) + 1 features")
      .formula("o_i = Σ_j s_ij v_j / (Σ_j s_ij + eps), "
               "s_ij = (elu(q_i) + 1)·(elu(k_j) + 1)")
      .whenToUse("the model was trained as a linear transformer")
      .source("Katharopoulos et al., Transformers are RNNs, ICML 2020")
      .key(eps)
      .rewrite(build<EluPlusOneAttr>);
  registry.add("linear-relu")
      .summary("relu features")
      .formula("o_i = Σ_j s_ij v_j / (Σ_j s_ij + eps), "
               "s_ij = relu(q_i)·relu(k_j)")
      .whenToUse("the model was trained with it, for instance in vision")
      .source("Katharopoulos et al., Transformers are RNNs, ICML 2020")
      .key(eps)
      .rewrite(build<ReluAttr>);
}
} // namespace mlir::attn::methods
