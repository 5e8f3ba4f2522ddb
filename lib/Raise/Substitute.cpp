//===- Substitute.cpp - Substitution and equality of expressions ----------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Each reduction binds variables of its own (one per operation and loop), so a
// substitution of free variables never captures; equality renames the bound
// ones.
//
//===----------------------------------------------------------------------===//

#include "Expr.h"
#include "llvm/ADT/DenseSet.h"
#include "llvm/ADT/Sequence.h"
#include <cmath>

using namespace mlir;
using namespace mlir::attn::raise;

static bool isSameConstant(const Expr *lhs, const Expr *rhs) {
  return lhs->constant == rhs->constant ||
         (std::isnan(lhs->constant) && std::isnan(rhs->constant));
}

const Expr *ExprContext::rebuild(const Expr *expr,
                                 ArrayRef<const Expr *> operands,
                                 ArrayRef<Linear> indices) {
  Operation *saved = origin;
  origin = expr->origin;
  const Expr *result = nullptr;
  switch (expr->op) {
  case Node::Constant:
  case Node::Scalar:
    result = expr;
    break;
  case Node::Index:
    result = index(indices[0]);
    break;
  case Node::Load:
    result = load(expr->value, indices, expr->domain);
    break;
  case Node::Gather:
    result = gather(expr->value, operands, expr->domain);
    break;
  case Node::Reduce:
    result =
        reduce(static_cast<Reduction>(expr->kind), expr->variable, operands[0]);
    break;
  case Node::Add:
    result = add(operands[0], operands[1]);
    break;
  case Node::Mul:
    result = mul(operands[0], operands[1]);
    break;
  case Node::Div:
    result = div(operands[0], operands[1]);
    break;
  case Node::Max:
    result = max(operands[0], operands[1]);
    break;
  case Node::Min:
    result = min(operands[0], operands[1]);
    break;
  case Node::Exp:
  case Node::Log:
  case Node::Tanh:
  case Node::Sqrt:
  case Node::ToFloat:
    result = unary(expr->op, operands[0]);
    break;
  case Node::Select:
    result = select(operands[0], operands[1], operands[2]);
    break;
  case Node::And:
    result = logicalAnd(operands[0], operands[1]);
    break;
  case Node::Or:
    result = logicalOr(operands[0], operands[1]);
    break;
  case Node::Not:
    result = logicalNot(operands[0]);
    break;
  case Node::NonNegative:
    result = nonNegative(indices[0]);
    break;
  case Node::IsZero:
    result = isZero(indices[0]);
    break;
  case Node::Compare:
    result = expr->operands[0]->domain == Domain::Float
                 ? compareFloat(expr->kind, operands[0], operands[1])
                 : compareInteger(expr->kind, operands[0], operands[1]);
    break;
  case Node::Other:
    result = other(expr->origin, operands, expr->domain);
    break;
  }
  origin = saved;
  return result;
}

const Expr *
ExprContext::substituteIn(const Expr *expr, const Substitution &map,
                          DenseMap<const Expr *, const Expr *> &memo) {
  if (llvm::none_of(expr->free, [&](Atom atom) { return map.contains(atom); }))
    return expr;
  auto [it, isNew] = memo.try_emplace(expr, nullptr);
  if (!isNew)
    return it->second;
  SmallVector<const Expr *> operands;
  for (const Expr *operand : expr->operands)
    operands.push_back(substituteIn(operand, map, memo));
  SmallVector<Linear> indices;
  for (const Linear &form : expr->indices)
    indices.push_back(
        space.substitute(form, [&](Atom atom) -> std::optional<Linear> {
          auto found = map.find(atom);
          if (found == map.end())
            return std::nullopt;
          return found->second;
        }));
  const Expr *result = rebuild(expr, operands, indices);
  memo[expr] = result;
  return result;
}

const Expr *ExprContext::substitute(const Expr *expr, const Substitution &map) {
  DenseMap<const Expr *, const Expr *> memo;
  return substituteIn(expr, map, memo);
}

bool ExprContext::isEqualIn(
    const Expr *lhs, const Expr *rhs, Substitution &renaming,
    llvm::DenseSet<std::pair<const Expr *, const Expr *>> &known) {
  bool renamed = llvm::any_of(
      lhs->free, [&](Atom atom) { return renaming.contains(atom); });
  if (!renamed && lhs == rhs)
    return true;
  if (lhs->op != rhs->op || lhs->domain != rhs->domain ||
      lhs->kind != rhs->kind || !isSameConstant(lhs, rhs) ||
      lhs->value != rhs->value ||
      lhs->operands.size() != rhs->operands.size() ||
      lhs->indices.size() != rhs->indices.size())
    return false;
  if (known.contains({lhs, rhs}))
    return true;
  for (auto [l, r] : llvm::zip(lhs->indices, rhs->indices)) {
    Linear form = space.substitute(l, [&](Atom a) -> std::optional<Linear> {
      auto found = renaming.find(a);
      if (found == renaming.end())
        return std::nullopt;
      return found->second;
    });
    if (form != r)
      return false;
  }
  if (lhs->is(Node::Reduce)) {
    if (space.getExtent(lhs->variable) != space.getExtent(rhs->variable))
      return false;
    if (lhs->variable != rhs->variable)
      renaming[lhs->variable] = space.variable(rhs->variable);
  }
  // Commutative operands were ordered by age, which copies do not share.
  bool commutes = lhs->is(Node::Add) || lhs->is(Node::Mul) ||
                  lhs->is(Node::Max) || lhs->is(Node::And) || lhs->is(Node::Or);
  auto equal = [&](unsigned l, unsigned r) {
    return isEqualIn(lhs->operands[l], rhs->operands[r], renaming, known);
  };
  bool same;
  if (commutes)
    same = (equal(0, 0) && equal(1, 1)) || (equal(0, 1) && equal(1, 0));
  else
    same = llvm::all_of(llvm::seq<unsigned>(0, lhs->operands.size()),
                        [&](unsigned i) { return equal(i, i); });
  if (same)
    known.insert({lhs, rhs});
  return same;
}

bool ExprContext::isEqual(const Expr *lhs, const Expr *rhs) {
  Substitution renaming;
  llvm::DenseSet<std::pair<const Expr *, const Expr *>> known;
  return isEqualIn(lhs, rhs, renaming, known);
}

void mlir::attn::raise::collectConjuncts(
    const Expr *expr, SmallVectorImpl<const Expr *> &conjuncts) {
  if (expr->is(Node::And)) {
    collectConjuncts(expr->operands[0], conjuncts);
    collectConjuncts(expr->operands[1], conjuncts);
  } else if (!expr->isConstant(1) && !llvm::is_contained(conjuncts, expr)) {
    conjuncts.push_back(expr);
  }
}
