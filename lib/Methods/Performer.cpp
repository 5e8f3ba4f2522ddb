//===- Performer.cpp - Performer ------------------------------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Choromanski et al., Rethinking Attention with Performers, ICLR 2021: positive
// orthogonal random features (FAVOR+), whose products are unbiased estimates of
// the exact weights exp(scale · q·k). The projection is drawn when the program
// is compiled; one for all heads, and for all attention of one D and seed.
//
//===----------------------------------------------------------------------===//

#include "attn/Methods/LinearForm.h"
#include "attn/Methods/MethodRegistry.h"
#include "attn/Methods/ScaledOperands.h"
#include "attn/Methods/SeededDraw.h"
#include "mlir/Dialect/Arith/IR/Arith.h"

using namespace mlir;
using namespace mlir::attn;

/// What is still drawn in a moment.
static constexpr int64_t maxFeatures = 65536;

/// D, or kDynamic.
static int64_t getNumComponents(SoftmaxAttentionOp op) {
  auto attention = cast<AttnOpInterface>(op.getOperation());
  return attention.getStaticDimSize(*attention.getDimPosition(Dim::Feature));
}

static std::optional<Refusal> refuse(SoftmaxAttentionOp op,
                                     const MethodOptions &) {
  if (ShapedType::isDynamic(getNumComponents(op)))
    return Refusal{"the size of queries and keys, D, is not known",
                   "random features are drawn for it when compiling"};
  return refuseRootOfScale(op);
}

/// A constant [features, components] of random rows.
static Value buildProjection(RewriterBase &rewriter, Location loc,
                             FloatType type, int64_t features,
                             int64_t components, int64_t seed) {
  auto tensor = RankedTensorType::get({features, components}, type);
  SmallVector<Attribute> numbers;
  for (double number : drawOrthogonalRows(features, components, seed))
    numbers.push_back(rewriter.getFloatAttr(type, number));
  return arith::ConstantOp::create(rewriter, loc,
                                   DenseElementsAttr::get(tensor, numbers));
}

static FailureOr<SmallVector<Value>> build(RewriterBase &rewriter,
                                           SoftmaxAttentionOp op,
                                           const MethodOptions &options,
                                           MethodNotes &notes) {
  MLIRContext *context = op.getContext();
  int64_t features = *options.getInteger("features");
  int64_t seed = *options.getInteger("seed");
  LinearForm form;
  form.queryMap = form.keyMap = ExponentialAttr::get(context, Logit::Positive);
  form.queryProjection = form.keyProjection = buildProjection(
      rewriter, op.getLoc(),
      getAccumulatorType(cast<AttnOpInterface>(op.getOperation())), features,
      getNumComponents(op), seed);
  form.scale = buildRootOfScale(rewriter, op);
  form.normalizer = NormalizerAttr::get(context, NormalizerKind::Add,
                                        *options.getNumber("eps"));
  notes.push_back(
      (Twine(features) + " random features from seed " + Twine(seed)).str());
  return buildLinearForm(rewriter, op, form, notes);
}

namespace mlir::attn::methods {
void registerPerformer(MethodRegistry &registry) {
  registry.add("performer")
      .summary("positive orthogonal random features of the softmax kernel")
      .formula("o_i = Σ_j s_ij v_j / (Σ_j s_ij + eps), s_ij = φ(q_i)·φ(k_j), "
               "φ(x)_f = exp(w_f·x̂ − ‖x̂‖²/2), x̂ = √scale x")
      .whenToUse("the model was trained with it, or was trained with softmax "
                 "and queries and keys are short vectors")
      .source("Choromanski et al., Rethinking Attention with Performers, ICLR "
              "2021")
      .key({"features",
            KeyKind::PositiveInteger,
            "256",
            "random features: more are closer to softmax",
            {},
            maxFeatures})
      .key({"seed", KeyKind::NonNegativeInteger, "0", "of the random features"})
      .key({"eps", KeyKind::NonNegativeNumber, "1e-06",
            "added to the denominator, relative to a row's largest term"})
      .example("features=128")
      .refuseIf(refuse)
      .rewrite(build);
}
} // namespace mlir::attn::methods
