//===- CosFormer.cpp - cosFormer ------------------------------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Qin et al., cosFormer: Rethinking Softmax in Attention, ICLR 2022. relu
// features and a cosine of the distance, which separates into two terms, so the
// sum over keys can be formed before the queries are known. The denominator is
// clamped, not shifted, as in the authors' code.
//
//===----------------------------------------------------------------------===//

#include "attn/Methods/LinearForm.h"
#include "attn/Methods/MethodRegistry.h"

using namespace mlir;
using namespace mlir::attn;

static FailureOr<SmallVector<Value>> build(RewriterBase &rewriter,
                                           SoftmaxAttentionOp op,
                                           const MethodOptions &options,
                                           MethodNotes &notes) {
  FailureOr<Positions> positions =
      buildPositions(rewriter, op, options.getInteger("max-length"), notes);
  if (failed(positions))
    return failure();
  MLIRContext *context = op.getContext();
  LinearForm form;
  if (options.getText("activation") == "elu")
    form.queryMap = form.keyMap = EluPlusOneAttr::get(context);
  else
    form.queryMap = form.keyMap = ReluAttr::get(context);
  form.reweighting = CosineAttr::get(context);
  form.normalizer = NormalizerAttr::get(context, NormalizerKind::Clamp,
                                        *options.getNumber("eps"));
  form.positions = *positions;
  return buildLinearForm(rewriter, op, form, notes);
}

namespace mlir::attn::methods {
void registerCosFormer(MethodRegistry &registry) {
  registry.add("cosformer")
      .summary("relu features; weights fall off with distance as a cosine")
      .formula("o_i = Σ_j s_ij v_j / max(Σ_j s_ij, eps), "
               "s_ij = relu(q_i)·relu(k_j) cos(π/2 · (i − j)/M)")
      .whenToUse("the model was trained or fine-tuned with it; nearby tokens "
                 "matter most")
      .source("Qin et al., cosFormer, ICLR 2022")
      .key({"activation",
            KeyKind::Choice,
            "relu",
            "the feature map; elu stands for elu(x) + 1",
            {"relu", "elu"}})
      .key({"max-length", KeyKind::PositiveInteger, "",
            "M, above every position (default: what each call needs)"})
      .key({"eps", KeyKind::NonNegativeNumber, "1e-06",
            "lower bound of the denominator"})
      .example("max-length=4096")
      .rewrite(build);
}
} // namespace mlir::attn::methods
