//===- Nystromformer.cpp - Nyströmformer ----------------------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Xiong et al., Nyströmformer: A Nyström-based Algorithm for Approximating
// Self-Attention, AAAI 2021: softmax through landmarks that are means of
// segments of the queries and of the keys, and a third-order iteration for the
// inverse, with the constants of the authors' code.
//
//===----------------------------------------------------------------------===//

#include "attn/Methods/LandmarkForm.h"
#include "attn/Methods/MethodRegistry.h"
#include "attn/Methods/ScaledOperands.h"
#include "mlir/Interfaces/ValueBoundsOpInterface.h"

using namespace mlir;
using namespace mlir::attn;

static std::optional<Refusal> refuse(SoftmaxAttentionOp op,
                                     const MethodOptions &) {
  return refuseRootOfScale(op);
}

/// True if there are as many queries as keys.
static bool hasQueryForEachKey(SoftmaxAttentionOp op) {
  using Constraints = ValueBoundsConstraintSet;
  auto attention = cast<AttnOpInterface>(op.getOperation());
  auto sizeOf = [&](OpOperand &operand, Dim dim) {
    AffineMap map = attention.getMatchingMap(&operand);
    AffineExpr position =
        getAffineDimExpr(*attention.getDimPosition(dim), op.getContext());
    return Constraints::Variable(operand.get(),
                                 *map.getResultPosition(position));
  };
  FailureOr<bool> equal =
      Constraints::areEqual(sizeOf(op.getQueryMutable(), Dim::Query),
                            sizeOf(op.getKeyMutable(), Dim::Key));
  return succeeded(equal) && *equal;
}

static FailureOr<SmallVector<Value>> build(RewriterBase &rewriter,
                                           SoftmaxAttentionOp op,
                                           const MethodOptions &options,
                                           MethodNotes &notes) {
  MLIRContext *context = op.getContext();
  int64_t count = clipLandmarks(op, {Dim::Query, Dim::Key},
                                *options.getInteger("landmarks"), notes);
  if (count == 1)
    notes.push_back("with one landmark, all rows are the same");
  // The mask of the keys is that of the queries in self-attention, where there
  // are as many. Elsewhere queries are not masked.
  bool masksQueries = op.getMask() && hasQueryForEachKey(op);
  if (op.getMask())
    notes.push_back(masksQueries
                        ? "landmarks of queries leave out what is masked"
                        : "landmarks of queries are of all queries, padding "
                          "included");
  LandmarkForm form;
  form.queryMap = ExponentialAttr::get(context, Logit::Dot, Normalization::Row);
  form.keyMap =
      ExponentialAttr::get(context, Logit::Dot, Normalization::Sequence);
  form.inverse = NewtonAttr::get(context, NewtonScheme::ThirdOrder,
                                 *options.getInteger("iterations"),
                                 /*alpha=*/1.0, /*ridge=*/0.0);
  form.scale = buildRootOfScale(rewriter, op);
  form.keyLandmarks = buildSegmentMeans(rewriter, op, op.getKeyMutable(),
                                        /*isMasked=*/true, count, form.scale);
  form.queryLandmarks = buildSegmentMeans(rewriter, op, op.getQueryMutable(),
                                          masksQueries, count, form.scale);
  return buildLandmarkForm(rewriter, op, form, notes);
}

namespace mlir::attn::methods {
void registerNystromformer(MethodRegistry &registry) {
  registry.add("nystromformer")
      .summary("softmax through landmarks")
      .formula("O = softmax(Q̂ Lkᵀ) Z (softmax(Lq K̂ᵀ) V), "
               "Z ≈ softmax(Lq Lkᵀ)⁻¹, x̂ = √scale x")
      .whenToUse("the model was trained with softmax or with it, and sequences "
                 "are long")
      .source("Xiong et al., Nyströmformer, AAAI 2021")
      .key({"landmarks", KeyKind::PositiveInteger, "64",
            "segments of queries and of keys"})
      .key({"iterations",
            KeyKind::PositiveInteger,
            "6",
            "for the inverse",
            {},
            kMaxIterations})
      .example("landmarks=32")
      .bidirectionalOnly()
      .refuseIf(refuse)
      .rewrite(build);
}
} // namespace mlir::attn::methods
