//===- Gaussian.cpp - Gaussian-kernel attention without low rank ----------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Lu et al., SOFT: Softmax-free Transformer with Linear Complexity, NeurIPS
// 2021, section 3.1: the kernel that landmarks approximate, itself. Features
// are the distances to every key, so keys are the projection and values the
// state of a read-out:
//
//   %k1 = √scale · %k                (0 for masked keys)
//   %s  = tensor.expand_shape %v     (0 for masked keys)     [1, S, Dv]
//   attn.linear_readout ins(%q, %s) projection(%k1) scale(√scale)
//
//===----------------------------------------------------------------------===//

#include "attn/Methods/CarriedLayout.h"
#include "attn/Methods/LandmarkForm.h"
#include "attn/Methods/LinearForm.h"
#include "attn/Methods/MethodRegistry.h"
#include "attn/Methods/ScaledOperands.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;
using namespace mlir::attn;

static std::optional<Refusal> refuse(SoftmaxAttentionOp op,
                                     const MethodOptions &) {
  return refuseRootOfScale(op);
}

/// The values as a state: of its type, with a leading dimension r. Its map is
/// added to `maps`.
static Value buildState(RewriterBase &rewriter, SoftmaxAttentionOp op,
                        const CarriedLayout &layout,
                        SmallVectorImpl<AffineMap> &maps) {
  OpOperand &operand = op.getValueMutable();
  Value values = operand.get();
  FloatType type = getAccumulatorType(cast<AttnOpInterface>(op.getOperation()));
  AffineMap map;
  if (!op.getMask() && getElementTypeOrSelf(values) == type) {
    map = layout.carry(operand, {{Dim::Key, Dim::Feature}});
  } else {
    llvm::SmallBitVector leading;
    values = buildAdmitted(rewriter, op, operand, /*factor=*/Value(),
                           /*other=*/Value(), leading);
    map = layout.canonical(leading, {Dim::Feature, Dim::Value});
  }
  AffineExpr rank =
      getAffineDimExpr(layout.getPosition(Dim::Rank), op.getContext());
  maps.push_back(map.insertResult(rank, 0));

  // A new first dimension of size 1.
  auto from = cast<RankedTensorType>(values.getType());
  SmallVector<int64_t> shape{1};
  llvm::append_range(shape, from.getShape());
  SmallVector<ReassociationIndices> groups{{0, 1}};
  for (int64_t dim = 1; dim < from.getRank(); ++dim)
    groups.push_back({dim + 1});
  return tensor::ExpandShapeOp::create(rewriter, op.getLoc(),
                                       RankedTensorType::get(shape, type),
                                       values, groups);
}

static FailureOr<SmallVector<Value>> build(RewriterBase &rewriter,
                                           SoftmaxAttentionOp op,
                                           const MethodOptions &,
                                           MethodNotes &notes) {
  CarriedLayout layout(
      op, {Dim::Query, Dim::Rank, Dim::Feature, Dim::Value, Dim::Component});
  SmallVector<AffineMap> maps{
      layout.carry(op.getQueryMutable(), {{Dim::Feature, Dim::Component}})};
  Value scale = buildRootOfScale(rewriter, op);
  Value state = buildState(rewriter, op, layout, maps);
  // What stands for a masked key lies among the others: distances are taken
  // from the mean of all.
  Value mean;
  if (op.getMask())
    mean = buildSegmentMeans(rewriter, op, op.getKeyMutable(),
                             /*isMasked=*/true, /*count=*/1, scale)
               .value;
  llvm::SmallBitVector leading;
  Value keys =
      buildAdmitted(rewriter, op, op.getKeyMutable(), scale, mean, leading);
  maps.push_back(layout.canonical(leading, {Dim::Feature, Dim::Component}));
  maps.push_back(layout.carry(op.getOutputsMutable()[0]));

  auto readout = LinearReadoutOp::create(
      rewriter, op.getLoc(), op->getResultTypes(), op.getQuery(), state,
      /*normalizer_state=*/Value(), /*state_maximum=*/Value(),
      /*projection=*/keys, scale, /*max_length=*/Value(),
      /*query_offset=*/Value(), op.getOutputs(),
      ExponentialAttr::get(op.getContext(), Logit::Distance),
      /*reweighting=*/ReweightingAttrInterface(),
      /*normalizer=*/NormalizerAttr(), rewriter.getAffineMapArrayAttr(maps));
  setIndexingMaps(readout, maps);
  notes.push_back("the cost stays quadratic");
  notes.push_back("rows are not normalised");
  noteEmptyRows(op, notes);
  return llvm::to_vector_of<Value>(readout->getResults());
}

namespace mlir::attn::methods {
void registerGaussian(MethodRegistry &registry) {
  registry.add("gaussian")
      .summary("a Gaussian kernel for softmax, exactly: quadratic")
      .formula("o_i = Σ_j exp(−scale ‖q_i − k_j‖²/2) v_j")
      .whenToUse("you want to see what landmarks cost: soft approximates it")
      .source("Lu et al., SOFT, NeurIPS 2021, section 3.1")
      .bidirectionalOnly()
      .refuseIf(refuse)
      .rewrite(build);
}
} // namespace mlir::attn::methods
