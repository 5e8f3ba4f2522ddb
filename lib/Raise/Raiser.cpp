//===- Raiser.cpp - Find and replace the attentions of a function ---------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Raiser.h"
#include "attn/Raise/Import.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"
#include "llvm/ADT/SetVector.h"

using namespace mlir;
using namespace mlir::attn;
using namespace mlir::attn::raise;

Raiser::Raiser(Operation *function, bool strict)
    : function(function), sizes(function), unfolder(context, sizes),
      matcher(unfolder, strict), dominance(function),
      emitter(unfolder, dominance, function->getContext()) {}

/// The element of `tensor` at positions of its own, looked through.
const Expr *Raiser::loadAnywhere(Value tensor) {
  SmallVector<Linear> positions;
  for (int64_t i = 0; i < cast<RankedTensorType>(tensor.getType()).getRank();
       ++i)
    positions.push_back(context.indices().variable(
        context.indices().makeVariable(sizes.getExtent(tensor, i))));
  unfolder.resetBudget();
  return unfolder.normalize(unfolder.load(tensor, positions));
}

/// A sum of products, one of whose factors comes from an exponential.
bool Raiser::isCandidate(linalg::LinalgOp op) {
  if (!op.hasPureTensorSemantics() || op->getNumResults() != 1 ||
      op.getNumReductionLoops() == 0 || op->getNumRegions() == 0)
    return false;
  Block *block = &op->getRegion(0).front();
  auto isAdd = [](Operation *inner) {
    return isa_and_nonnull<arith::AddFOp, math::FmaOp>(inner);
  };
  if (!isAdd(block->getTerminator()->getOperand(0).getDefiningOp()))
    return false;
  // A plain sum is one if what it sums is a product.
  bool reaches = llvm::any_of(op.getDpsInputs(), [&](Value input) {
    return unfolder.reachesExp(input);
  });
  for (Operation &inner : *block)
    reaches |= isa<math::ExpOp, math::Exp2Op>(inner);
  if (!reaches)
    return false;
  if (isContractionOp(op))
    return true;
  // Σ over an elementwise product that was not fused into the sum.
  const Expr *sum = loadAnywhere(op->getResult(0));
  return sum->is(Node::Reduce) && unfolder.isContraction(sum);
}

/// What only moves, casts, divides or guards `value`.
static Value getFollower(Value value) {
  if (!value.hasOneUse())
    return {};
  OpOperand &use = *value.use_begin();
  Operation *user = use.getOwner();
  if (user->getNumResults() != 1 ||
      !isa<RankedTensorType>(user->getResult(0).getType()))
    return {};
  if (isa<tensor::ExpandShapeOp, tensor::CollapseShapeOp, tensor::CastOp>(
          user) ||
      (isa<tensor::ReshapeOp>(user) && use.getOperandNumber() == 0))
    return user->getResult(0);
  if (isa<arith::TruncFOp, arith::ExtFOp, arith::DivFOp, arith::MulFOp,
          arith::SelectOp>(user))
    return user->getResult(0);
  auto linalgOp = dyn_cast<linalg::LinalgOp>(user);
  if (!linalgOp || linalgOp.getNumReductionLoops() != 0 ||
      linalgOp->getNumRegions() == 0)
    return {};
  for (Operation &inner : linalgOp->getRegion(0).front())
    if (!isa<arith::TruncFOp, arith::ExtFOp, arith::DivFOp, arith::MulFOp,
             arith::SelectOp, linalg::YieldOp, linalg::IndexOp,
             tensor::ExtractOp, arith::CmpIOp, arith::ConstantOp,
             tensor::DimOp>(inner))
      return {};
  return user->getResult(0);
}

SmallVector<Value> Raiser::collectRoots(Value sum) {
  SmallVector<Value> roots = {sum};
  constexpr unsigned kMaxFollowers = 16;
  while (roots.size() < kMaxFollowers) {
    Value next = getFollower(roots.back());
    if (!next)
      break;
    roots.push_back(next);
  }
  return roots;
}

bool Raiser::tryRoot(Value root, bool replace) {
  FailureOr<Attention> attention = matcher.match(root);
  if (failed(attention))
    return false;
  std::string reason;
  FailureOr<Layout> layout = computeLayout(*attention, unfolder, reason);
  if (succeeded(layout) && replace) {
    Operation *anchor = root.getDefiningOp();
    Operation *previous = anchor->getPrevNode();
    FailureOr<Value> value = emitter.emit(*attention, *layout, reason);
    if (succeeded(value)) {
      root.replaceAllUsesWith(*value);
      dead.push_back(root.getDefiningOp());
      raised.push_back(
          {emitter.getEmitted(), attention->divisor, attention->exponentials});
      explained.insert(attention->sum);
      ++numRaised;
      return true;
    }
    while (anchor->getPrevNode() != previous)
      anchor->getPrevNode()->erase();
  }
  explained.insert(attention->sum);
  if (succeeded(layout) && !replace) {
    ++numRaised;
    return true;
  }
  matcher.noteRefusal({reason, root.getDefiningOp(), 100, attention->sum});
  return false;
}

/// True if an exponential is a term or a factor: not 1 / (1 + exp(−x)), nor a
/// weight that is divided by its sum already.
static bool growsWithExp(const Expr *expr) {
  switch (expr->op) {
  case Node::Exp:
    return true;
  case Node::Add:
  case Node::Mul:
  case Node::Max:
  case Node::Min:
  case Node::Select:
    return llvm::any_of(expr->operands, growsWithExp);
  default:
    return false;
  }
}

/// A sum of exponentials.
bool Raiser::sumsExponentials(Operation *op) {
  if (isa<linalg::SoftmaxOp>(op))
    return true;
  auto linalgOp = dyn_cast<linalg::LinalgOp>(op);
  if (!linalgOp || !linalgOp.hasPureTensorSemantics() ||
      linalgOp.getNumReductionLoops() == 0 || op->getNumResults() != 1 ||
      op->getNumRegions() == 0 || isContractionOp(linalgOp) ||
      !unfolder.reachesExp(op->getResult(0)))
    return false;
  const Expr *sum = loadAnywhere(op->getResult(0));
  if (!sum->isReduce(Reduction::Add))
    return false;
  while (sum->isReduce(Reduction::Add))
    sum = sum->operands[0];
  return growsWithExp(sum);
}

/// The sums of exponentials behind `op` are spoken for.
bool Raiser::explainSums(Operation *op) {
  bool sums = false;
  SmallVector<Operation *> worklist{op};
  while (!worklist.empty()) {
    Operation *next = worklist.pop_back_val();
    sums |= sumsExponentials(next);
    for (Value operand : next->getOperands()) {
      Operation *producer = operand.getDefiningOp();
      if (producer && unfolder.reachesExp(operand) &&
          explained.insert(producer).second)
        worklist.push_back(producer);
    }
  }
  return sums;
}

void Raiser::noteRefusal(linalg::LinalgOp op) {
  const Refusal &refusal = matcher.getRefusal();
  bool sums = explainSums(op);
  // A network that gates by an exponential, as SiLU does, has the same form up
  // to here; it sums none.
  if (refusal.progress < 3 && !sums)
    return;
  refusals.push_back({refusal.reason, refusal.op ? refusal.op : op, op});
}

/// Softmaxes that no product with values uses.
void Raiser::noteOtherSums() {
  function->walk([&](Operation *op) {
    if (!explained.contains(op) && sumsExponentials(op))
      refusals.push_back({"the softmax is not multiplied by values", op, op});
  });
}

/// Erases what nothing uses any more, from the replaced values upwards.
void Raiser::eraseDead() {
  llvm::SetVector<Operation *> worklist(dead.begin(), dead.end());
  while (!worklist.empty()) {
    Operation *op = worklist.pop_back_val();
    if (!isOpTriviallyDead(op))
      continue;
    op->walk([&](Operation *inner) {
      for (Value operand : inner->getOperands())
        if (Operation *producer = operand.getDefiningOp())
          if (!op->isAncestor(producer))
            worklist.insert(producer);
    });
    worklist.remove(op);
    erased.insert(op);
    op->erase();
  }
  // What is gone needs no remark; what stopped another attention may be gone.
  llvm::erase_if(refusals, [&](const RefusalNote &note) {
    return erased.contains(note.at);
  });
  for (RefusalNote &note : refusals)
    if (erased.contains(note.op))
      note.op = note.at;
}

void Raiser::run(bool replace) {
  numRaised += importForeignAttention(
      function, replace, [&](Operation *op, StringRef reason) {
        refusals.push_back({reason.str(), op, op});
      });
  SmallVector<linalg::LinalgOp> ops;
  function->walk([&](linalg::LinalgOp op) { ops.push_back(op); });
  // The sum of the weights may be taken for a product, too: its root is the
  // same.
  llvm::DenseSet<Value> done;
  for (linalg::LinalgOp op : ops) {
    if (!isCandidate(op))
      continue;
    matcher.forgetRefusal();
    SmallVector<Value> roots = collectRoots(op->getResult(0));
    bool raised = llvm::any_of(llvm::reverse(roots), [&](Value root) {
      if (!done.contains(root) && !tryRoot(root, replace))
        return false;
      done.insert(root);
      return true;
    });
    if (!raised)
      noteRefusal(op);
  }
  noteRepeatedSums();
  eraseDead();
  markUsedProbabilities();
  noteOtherSums();
}
