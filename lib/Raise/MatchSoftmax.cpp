//===- MatchSoftmax.cpp - Weights that are a softmax ----------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The weights are one exponential over the sum of the same one, or exp(x − log
// of it) (A4). Weights that are zero where a condition fails are a mask if
// the sum leaves out the same keys, or the scores mask them anyhow (A16):
//
//   [c]·exp(x) / Σ_j [c]·exp(x)  =  softmax(x where c, else −∞)
//
//===----------------------------------------------------------------------===//

#include "Match.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include <cmath>

using namespace mlir;
using namespace mlir::attn;
using namespace mlir::attn::raise;

/// The terms of a sum with their signs; −(a + b) is −a − b.
void Matcher::flattenSum(const Expr *expr, bool negative,
                         SmallVectorImpl<SignedTerm> &terms) {
  if (expr->is(Node::Add)) {
    flattenSum(expr->operands[0], negative, terms);
    flattenSum(expr->operands[1], negative, terms);
    return;
  }
  if (expr->is(Node::Mul))
    for (unsigned i : {0, 1})
      if (expr->operands[i]->isConstant(-1))
        return flattenSum(expr->operands[1 - i], !negative, terms);
  terms.push_back({expr, negative});
}

/// What `condition` says to be no number, if it says so.
static const Expr *isNotANumber(const Expr *condition) {
  using P = arith::CmpFPredicate;
  bool negated = condition->is(Node::Not);
  const Expr *compare = negated ? condition->operands[0] : condition;
  if (!compare->is(Node::Compare) ||
      compare->operands[0] != compare->operands[1] ||
      compare->operands[0]->domain != Domain::Float)
    return nullptr;
  P p = static_cast<P>(compare->kind);
  bool matches = negated ? p == P::OEQ || p == P::ORD : p == P::UNO;
  return matches ? compare->operands[0] : nullptr;
}

bool Matcher::isSameSum(ArrayRef<SignedTerm> lhs, ArrayRef<SignedTerm> rhs) {
  if (lhs.size() != rhs.size())
    return false;
  SmallVector<bool> taken(rhs.size());
  return llvm::all_of(lhs, [&](const SignedTerm &term) {
    for (auto [i, other] : llvm::enumerate(rhs))
      if (!taken[i] && other.second == term.second &&
          context.isEqual(other.first, term.first))
        return taken[i] = true;
    return false;
  });
}

/// Where a key's weight is not zero by a condition of its own.
void Matcher::collectKeyGuards(const Product &product,
                               SmallVectorImpl<const Expr *> &conjuncts, Atom j,
                               bool selecting) {
  for (const Guard &guard : product.guards)
    if (guard.condition->dependsOn(j) && (guard.selects || !selecting))
      collectConjuncts(readCondition(context.logicalNot(guard.condition)),
                       conjuncts);
}

/// `expr` where the conditions hold.
const Expr *Matcher::assume(const Expr *expr,
                            ArrayRef<const Expr *> conditions) {
  if (expr->operands.empty() || expr->is(Node::Reduce))
    return expr;
  if (expr->is(Node::Select)) {
    SmallVector<const Expr *> parts, opposite;
    const Expr *condition = readCondition(expr->operands[0]);
    collectConjuncts(condition, parts);
    auto holds = [&](const Expr *part) {
      return llvm::any_of(conditions, [&](const Expr *known) {
        return context.isEqual(known, part);
      });
    };
    if (llvm::all_of(parts, holds))
      return assume(expr->operands[1], conditions);
    collectConjuncts(context.logicalNot(condition), opposite);
    if (llvm::all_of(opposite, holds))
      return assume(expr->operands[2], conditions);
  }
  SmallVector<const Expr *> operands;
  for (const Expr *operand : expr->operands)
    operands.push_back(assume(operand, conditions));
  return context.rebuild(expr, operands, expr->indices);
}

LogicalResult Matcher::matchSoftmax(Attention &result, Product &product,
                                    const Expr *&score, KeyGuards &keyGuards) {
  Atom j = result.keyVariable;
  if (!product.others.empty()) {
    const Expr *other = product.others.front();
    StringRef reason = "the weights are not an exponential over its sum";
    if (other->is(Node::Max) || other->is(Node::Min))
      reason = "the weights are clamped after the softmax";
    else if (other->is(Node::Add))
      reason = "something is added to the weights";
    else if (other->is(Node::Load) || other->is(Node::Select))
      reason = "the weights are masked or scaled after the softmax";
    // A gate, as in a network's nonlinearity, has no exponential of its own.
    return refuse(other, reason, product.exps.empty() ? 2 : 3);
  }
  if (product.exps.size() != 1)
    return refuse(product.exps.empty() ? static_cast<const Expr *>(nullptr)
                                       : product.exps.back(),
                  "the weights are not one exponential", 3);
  const Expr *exp = product.exps.front();
  SmallVector<SignedTerm> above, below;
  flattenSum(exp->operands[0], false, above);

  // A4: exp(x − log s) = exp(x) / s.
  auto *log = llvm::find_if(above, [](const auto &term) {
    return term.second && term.first->is(Node::Log);
  });
  if (log != above.end()) {
    product.divisors.push_back(log->first->operands[0]);
    above.erase(log);
    for (Guard &guard : product.guards)
      guard.divided = true;
  }

  if (product.divisors.empty())
    return refuse(exp, "the weights are not divided by their sum", 3);
  if (product.divisors.size() > 1)
    return refuse(product.divisors.back(),
                  "the weights are divided by more than their sum", 4);
  const Expr *divisor = product.divisors.front();
  if (divisor->is(Node::Add) || divisor->is(Node::Max))
    return refuse(divisor,
                  "the sum of the weights is changed before the division", 4);
  if (!divisor->isReduce(Reduction::Add))
    return refuse(divisor, "the weights are not divided by their sum", 4);
  result.sum = divisor->origin;
  SmallVector<Atom, 2> variables;
  Size extent(1);
  const Expr *body = divisor;
  for (; body->isReduce(Reduction::Add); body = body->operands[0]) {
    variables.push_back(body->variable);
    extent = extent * space.getExtent(body->variable);
  }
  if (divisor->dependsOn(j) || extent != space.getExtent(j))
    return refuse(divisor, "the softmax does not run over the keys", 4);
  // The same exponential, perhaps of selects that the guards decide.
  Product summed;
  peel(unfolder.normalize(context.substitute(body, asDigits(variables, j))),
       summed);
  // A6: a weight is no number exactly where its row has no visible key.
  const Expr *weight = context.div(exp, divisor);
  llvm::erase_if(product.guards, [&](const Guard &guard) {
    const Expr *compared = isNotANumber(guard.condition);
    bool isWeight =
        compared && guard.selects && context.isEqual(compared, weight);
    product.zeroesNan |= isWeight;
    return isWeight;
  });
  bool isOneExp = summed.exps.size() == 1 && summed.contractions.empty() &&
                  summed.others.empty() && summed.divisors.empty() &&
                  summed.number == 1;
  collectKeyGuards(product, keyGuards.above, j);
  collectKeyGuards(summed, keyGuards.below, j);
  bool isSame = false;
  for (bool decide : {false, true}) {
    if (!isOneExp || isSame || (decide && keyGuards.below.empty()))
      break;
    score = summed.exps.front()->operands[0];
    below.clear();
    if (decide) {
      // 0 times an infinite number would be NaN.
      SmallVector<const Expr *> known;
      collectKeyGuards(summed, known, j, /*selecting=*/true);
      score = assume(score, known);
      known.clear();
      collectKeyGuards(product, known, j, /*selecting=*/true);
      for (auto &term : above)
        term.first = assume(term.first, known);
    }
    flattenSum(score, false, below);
    isSame = isSameSum(above, below);
  }
  for (const Guard &guard : summed.guards)
    isSame &= guard.condition->dependsOn(j);
  if (!isSame)
    return refuse(divisor,
                  "the weights are not divided by the sum of the same "
                  "exponentials",
                  4);
  result.divisor = divisor;
  result.exponentials = {exp->origin, summed.exps.front()->origin,
                         divisor->origin};
  if (std::abs(product.number - 1) > 1e-6)
    return refuse(exp, "the weights are scaled after the softmax", 5);

  for (const Guard &guard : product.guards)
    if (guard.condition->dependsOn(j)) {
      bool covers = guard.selects && guard.divided;
      (covers ? keyGuards.someCover : keyGuards.someDoNot) = true;
      keyGuards.op = guard.op;
    }
  if (!keyGuards.op && !summed.guards.empty())
    keyGuards.op = summed.guards.front().op;
  llvm::erase_if(product.guards, [&](const Guard &guard) {
    return guard.condition->dependsOn(j);
  });
  return success();
}

//===----------------------------------------------------------------------===//
// A16: weights that are zero
//===----------------------------------------------------------------------===//

/// Adds to the masks what only the weights have, and says what a row without a
/// key gives where they decide it. A row without a key is NaN after masks of
/// −∞: 0 · NaN and 0 / 0 are too, and only a select after the division gives
/// zero.
LogicalResult Matcher::matchKeyGuards(const KeyGuards &guards, Score &score,
                                      std::optional<EmptyRow> &emptyRow) {
  if (guards.above.empty() && guards.below.empty())
    return success();
  auto holds = [&](ArrayRef<const Expr *> list, const Expr *condition) {
    return llvm::any_of(list, [&](const Expr *other) {
      return context.isEqual(other, condition);
    });
  };
  auto holdsAll = [&](ArrayRef<const Expr *> list,
                      ArrayRef<const Expr *> conditions) {
    return llvm::all_of(conditions, [&](const Expr *condition) {
      return holds(list, condition);
    });
  };
  SmallVector<const Expr *> known, above, below;
  bool finite = false, infinite = false;
  for (const Masking &mask : score.masks) {
    collectConjuncts(mask.condition, known);
    (std::isinf(mask.value) ? infinite : finite) = true;
  }
  for (const Expr *condition : guards.above)
    if (!holds(known, condition))
      above.push_back(condition);
  for (const Expr *condition : guards.below)
    if (!holds(known, condition))
      below.push_back(condition);
  if (!holdsAll(below, above) || (finite && !above.empty()))
    return refuse(guards.op, "the weights are masked after the softmax", 5);
  if (!holdsAll(above, below))
    return refuse(guards.op,
                  "the weights are not divided by the sum of the same "
                  "exponentials",
                  5);

  bool all = holdsAll(guards.above, known);
  auto decide = [&]() -> LogicalResult {
    if (!guards.someCover)
      return success();
    if (!all || guards.someDoNot)
      return refuse(guards.op,
                    "rows without a key are zero by some masks and not a "
                    "number by others",
                    5);
    emptyRow = EmptyRow::Zero;
    return success();
  };
  if (!above.empty() || !finite) {
    for (const Expr *condition : above)
      score.masks.push_back(
          {condition, -std::numeric_limits<double>::infinity()});
    return decide();
  }
  // Masks with a finite value: the weights of a row without a key are a mean,
  // and zero where they are then masked.
  if (infinite || !all ||
      !(guards.below.empty() || holdsAll(guards.below, known)))
    return refuse(guards.op, "the weights are masked after the softmax", 5);
  if (guards.below.empty()) {
    emptyRow = EmptyRow::Zero;
    return success();
  }
  emptyRow = EmptyRow::Nan;
  return decide();
}
