//===- Probabilities.cpp - Who else reads a softmax -----------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// An attention is marked if something besides the product with its values reads
// its exponentials or their sum, also where a program computes them twice: the
// second sum is the same expression up to the names of its positions.
//
//===----------------------------------------------------------------------===//

#include "Raiser.h"
#include "attn/Dialect/Attn/ProbabilitiesUsed.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "llvm/ADT/SetVector.h"

using namespace mlir;
using namespace mlir::attn;
using namespace mlir::attn::raise;

/// True if what `op` computes reaches an effect or the end of a block, not
/// counting its sizes and what is dead already.
static bool isRead(Operation *op) {
  llvm::SetVector<Operation *> readers;
  readers.insert(op);
  for (unsigned i = 0; i < readers.size(); ++i)
    for (Operation *user : readers[i]->getUsers()) {
      if (isa<tensor::DimOp>(user))
        continue;
      if (!wouldOpBeTriviallyDead(user))
        return true;
      readers.insert(user);
    }
  return false;
}

//===----------------------------------------------------------------------===//
// The same sum elsewhere
//===----------------------------------------------------------------------===//

namespace {
/// Equality of two expressions with free positions of their own, also through
/// what computes an operand of a product twice.
class Comparison {
public:
  explicit Comparison(Unfolder &unfolder)
      : unfolder(unfolder), space(unfolder.getContext().indices()) {}

  bool isSame(const Expr *lhs, const Expr *rhs) {
    names.clear();
    later.clear();
    budget = kBudget;
    return compare(lhs, rhs) && llvm::all_of(later, [&](auto &forms) {
             return rename(forms.first) == forms.second;
           });
  }

private:
  static constexpr int kBudget = 4000;

  Linear rename(const Linear &form) {
    return space.substitute(form, [&](Atom atom) -> std::optional<Linear> {
      auto it = names.find(atom);
      return it == names.end() ? std::nullopt : std::optional(it->second);
    });
  }
  bool compare(const Linear &lhs, const Linear &rhs) {
    SmallVector<Atom> variables;
    space.collectVariables(lhs, variables);
    if (llvm::all_of(variables, [&](Atom a) { return names.contains(a); }))
      return rename(lhs) == rhs;
    std::optional<Atom> from = lhs.getAtom(), to = rhs.getAtom();
    if (from && to && space.isVariable(*from) && space.isVariable(*to)) {
      if (space.getExtent(*from) != space.getExtent(*to))
        return false;
      names[*from] = rhs;
      return true;
    }
    later.push_back({lhs, rhs});
    return true;
  }
  bool compareParts(const Expr *lhs, const Expr *rhs, bool swap) {
    for (unsigned i = 0, e = lhs->operands.size(); i < e; ++i)
      if (!compare(lhs->operands[i], rhs->operands[swap ? e - 1 - i : i]))
        return false;
    for (auto [l, r] : llvm::zip(lhs->indices, rhs->indices))
      if (!compare(l, r))
        return false;
    return true;
  }
  bool compare(const Expr *lhs, const Expr *rhs) {
    if (--budget <= 0)
      return false;
    bool isLoad = lhs->is(Node::Load) && rhs->is(Node::Load);
    if (lhs->op != rhs->op || lhs->domain != rhs->domain ||
        lhs->kind != rhs->kind || lhs->constant != rhs->constant ||
        (lhs->value != rhs->value && !isLoad) ||
        lhs->operands.size() != rhs->operands.size() ||
        lhs->indices.size() != rhs->indices.size())
      return compareSteps(lhs, rhs);
    if (lhs->is(Node::Reduce)) {
      if (space.getExtent(lhs->variable) != space.getExtent(rhs->variable))
        return false;
      names[lhs->variable] = space.variable(rhs->variable);
    }
    auto savedNames = names;
    auto savedLater = later;
    bool commutes = lhs->is(Node::Add) || lhs->is(Node::Mul) ||
                    lhs->is(Node::Max) || lhs->is(Node::And) ||
                    lhs->is(Node::Or);
    for (bool swap : {false, true}) {
      if ((!swap || commutes) && lhs->value == rhs->value &&
          compareParts(lhs, rhs, swap))
        return true;
      names = savedNames;
      later = savedLater;
    }
    return compareSteps(lhs, rhs);
  }
  /// Through the operations that compute two tensors, but for sums.
  bool compareSteps(const Expr *lhs, const Expr *rhs) {
    auto step = [&](const Expr *expr) -> const Expr * {
      const Expr *next = expr->is(Node::Load) ? unfolder.step(expr) : nullptr;
      return next && !next->is(Node::Reduce) ? next : nullptr;
    };
    const Expr *l = step(lhs), *r = step(rhs);
    return (l || r) && compare(l ? l : lhs, r ? r : rhs);
  }

  Unfolder &unfolder;
  IndexSpace &space;
  Substitution names;
  SmallVector<std::pair<Linear, Linear>> later;
  int budget = kBudget;
};
} // namespace

/// Adds sums that are another attention's to what formed its exponentials.
void Raiser::noteRepeatedSums() {
  if (raised.empty())
    return;
  Comparison comparison(unfolder);
  function->walk([&](Operation *op) {
    auto linalgOp = dyn_cast<linalg::LinalgOp>(op);
    bool isSum = isa<linalg::SoftmaxOp>(op);
    if (linalgOp && linalgOp.hasPureTensorSemantics() &&
        linalgOp.getNumReductionLoops() != 0 && op->getNumRegions() != 0 &&
        op->getNumResults() == 1 && !isContractionOp(linalgOp))
      isSum = isa_and_nonnull<arith::AddFOp>(op->getRegion(0)
                                                 .front()
                                                 .getTerminator()
                                                 ->getOperand(0)
                                                 .getDefiningOp());
    if (!isSum || !unfolder.reachesExp(op->getResult(0)) || !isRead(op))
      return;
    auto type = dyn_cast<RankedTensorType>(op->getResult(0).getType());
    if (!type)
      return;
    SmallVector<Linear> positions;
    for (int64_t i = 0; i < type.getRank(); ++i)
      positions.push_back(
          context.indices().variable(context.indices().makeVariable(
              sizes.getExtent(op->getResult(0), i))));
    unfolder.resetBudget();
    const Expr *sum =
        unfolder.normalize(unfolder.load(op->getResult(0), positions));
    if (isa<linalg::SoftmaxOp>(op) && sum->is(Node::Div))
      sum = sum->operands[1];
    for (Raised &attention : raised)
      if (!llvm::is_contained(attention.exponentials, op) &&
          comparison.isSame(attention.sum, sum))
        attention.exponentials.push_back(op);
  });
}

/// Exponentials that are still there are read by something else.
void Raiser::markUsedProbabilities() {
  for (Raised &attention : raised)
    if (!erased.contains(attention.op) &&
        llvm::any_of(attention.exponentials, [&](Operation *op) {
          return op && !erased.contains(op) && isRead(op);
        }))
      attention.op->setAttr(kProbabilitiesUsed,
                            UnitAttr::get(attention.op->getContext()));
}
