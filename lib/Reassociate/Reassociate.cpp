//===- Reassociate.cpp - Left or right ------------------------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
//   %0 = attn.linear_attention ins(%q, %k, %v) outs(%o)
//
// becomes, if the state is cheaper than the scores,
//
//   %s:2 = attn.linear_state ins(%k, %v) outs(%zero, %zero)
//   %0 = attn.linear_readout ins(%q, %s#0, %s#1) outs(%o)
//
// and else says {order = left}. Causal operations only say their order: the
// loop over chunks is built where the outer loops are known. Attention through
// landmarks becomes its two streams and what lies between them.
//
//===----------------------------------------------------------------------===//

#include "LinearParts.h"
#include "attn/Reassociate/Passes.h"
#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/PatternMatch.h"

namespace mlir::attn {
#define GEN_PASS_DEF_REASSOCIATEPASS
#include "attn/Reassociate/Passes.h.inc"
} // namespace mlir::attn

using namespace mlir;
using namespace mlir::attn;

/// The two streams in the place of `op`.
static void splitIntoStreams(RewriterBase &rewriter, LinearAttentionOp op) {
  LinearParts parts(op);
  rewriter.setInsertionPoint(op);
  SmallVector<Value> state = parts.accumulate(rewriter, parts.allKeys(rewriter),
                                              parts.initialState(rewriter));
  SmallVector<Value> read = state;
  if (op.getKeyMap().normalizesSequence())
    read = {normalizeState(rewriter, op.getLoc(), state)};
  SmallVector<Value> results{parts.readout(rewriter, read, op.getOutput())};
  if (op.getState())
    llvm::append_range(results, state);
  rewriter.replaceOp(op, results);
}

/// Puts `op` into the first region of an scf.if on `condition`, and a copy into
/// the second, which is returned.
static LinearAttentionOp branch(RewriterBase &rewriter, LinearAttentionOp op,
                                Value condition) {
  Location loc = op.getLoc();
  auto ifOp = scf::IfOp::create(rewriter, loc, op->getResultTypes(), condition,
                                /*addThenBlock=*/true, /*addElseBlock=*/true);
  rewriter.replaceAllUsesWith(op->getResults(), ifOp.getResults());
  rewriter.setInsertionPointToEnd(ifOp.elseBlock());
  auto copy = cast<LinearAttentionOp>(rewriter.clone(*op));
  scf::YieldOp::create(rewriter, loc, copy->getResults());
  rewriter.moveOpBefore(op, ifOp.thenBlock(), ifOp.thenBlock()->end());
  rewriter.setInsertionPointToEnd(ifOp.thenBlock());
  scf::YieldOp::create(rewriter, loc, op->getResults());
  return copy;
}

namespace {
struct Reassociate : attn::impl::ReassociatePassBase<Reassociate> {
  using ReassociatePassBase::ReassociatePassBase;

  void runOnOperation() override {
    SmallVector<LinearAttentionOp> attentions;
    getOperation()->walk(
        [&](LinearAttentionOp op) { attentions.push_back(op); });
    IRRewriter rewriter(&getContext());
    for (LinearAttentionOp op : attentions)
      reassociate(rewriter, op);
    throughLandmarks(rewriter);
  }

  /// Attention through landmarks is only ever associated to the right.
  void throughLandmarks(RewriterBase &rewriter) {
    SmallVector<NystromAttentionOp> attentions;
    getOperation()->walk(
        [&](NystromAttentionOp op) { attentions.push_back(op); });
    for (NystromAttentionOp op : attentions) {
      rewriter.setInsertionPoint(op);
      FailureOr<SmallVector<Value>> values = op.decomposeOperation(rewriter);
      // On memrefs it stays.
      if (failed(values))
        continue;
      ++numRight;
      rewriter.replaceOp(op, *values);
    }
  }

  void reassociate(RewriterBase &rewriter, LinearAttentionOp op) {
    StringRef reason = LinearParts(op).whyNot();
    Order chosen = op.getOrder() == Order::Auto ? order : op.getOrder();
    // Features that are divided by the sum over all keys need the state,
    // whatever it costs. On memrefs they stay.
    if (op.getKeyMap().normalizesSequence()) {
      if (op->getNumResults() != 0)
        associate(rewriter, op, Order::Right);
      return;
    }
    if (!reason.empty()) {
      if (chosen != Order::Left)
        remarkStaysWhole(op, getArgument(),
                         "linear attention not associated to the right: " +
                             reason);
      return associate(rewriter, op, Order::Left);
    }
    if (chosen != Order::Auto)
      return associate(rewriter, op, chosen);

    std::optional<AssociationCost> cost = estimateCost(op);
    if (!cost)
      return associate(rewriter, op, Order::Right);
    auto structured = cast<AttnOpInterface>(op.getOperation());
    unsigned n = *structured.getDimPosition(Dim::Query);
    unsigned s = *structured.getDimPosition(Dim::Key);
    if (std::optional<Order> cheaper = cost->choose(
            structured.getStaticDimSize(n), structured.getStaticDimSize(s)))
      return associate(rewriter, op, *cheaper);

    ++numBranches;
    rewriter.setInsertionPoint(op);
    Value isLeft = cost->buildIsLeft(rewriter, op.getLoc(),
                                     structured.getDimSize(rewriter, n),
                                     structured.getDimSize(rewriter, s));
    LinearAttentionOp other = branch(rewriter, op, isLeft);
    associate(rewriter, op, Order::Left);
    associate(rewriter, other, Order::Right);
  }

  void associate(RewriterBase &rewriter, LinearAttentionOp op, Order chosen) {
    if (chosen == Order::Left)
      ++numLeft;
    else
      ++numRight;
    if (chosen == Order::Right && !op.getCausal())
      return splitIntoStreams(rewriter, op);
    rewriter.modifyOpInPlace(op, [&] { op.setOrder(chosen); });
  }
};
} // namespace
