//===- Expr.cpp - What one element of a tensor computes -------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Hash-consing and the local simplifications. Comparisons of positions become
// `form >= 0` or `form == 0` and fold by the ranges of their variables;
// arithmetic and comparisons move into a select of two constants, so that a
// mask that went through 0/1 or 0/−inf floats is a predicate again.
//
//===----------------------------------------------------------------------===//

#include "Expr.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "llvm/ADT/DenseSet.h"
#include <cmath>

using namespace mlir;
using namespace mlir::attn::raise;

//===----------------------------------------------------------------------===//
// Nodes
//===----------------------------------------------------------------------===//

static uint64_t bits(double number) {
  uint64_t result;
  static_assert(sizeof(result) == sizeof(number));
  std::memcpy(&result, &number, sizeof(result));
  return result;
}

static bool isSameOther(Operation *lhs, Operation *rhs) {
  return lhs == rhs || (lhs->getName() == rhs->getName() &&
                        lhs->getAttrDictionary() == rhs->getAttrDictionary() &&
                        lhs->getResultTypes() == rhs->getResultTypes());
}

const Expr *ExprContext::intern(Expr node) {
  llvm::hash_code positions = llvm::hash_value(node.indices.size());
  for (const Linear &form : node.indices)
    positions = llvm::hash_combine(positions, hash_value(form));
  size_t hash = llvm::hash_combine(
      static_cast<int>(node.op), static_cast<int>(node.domain), node.kind,
      bits(node.constant), node.value.getAsOpaquePointer(), node.variable,
      llvm::hash_combine_range(node.operands.begin(), node.operands.end()),
      positions);
  for (Expr *candidate : table[hash])
    if (candidate->op == node.op && candidate->domain == node.domain &&
        candidate->kind == node.kind &&
        bits(candidate->constant) == bits(node.constant) &&
        candidate->value == node.value &&
        candidate->variable == node.variable &&
        candidate->operands == node.operands &&
        candidate->indices == node.indices &&
        (node.op != Node::Other || isSameOther(candidate->origin, node.origin)))
      return candidate;

  for (const Expr *operand : node.operands)
    for (Atom atom : operand->free)
      if (!(node.op == Node::Reduce && atom == node.variable) &&
          !llvm::is_contained(node.free, atom))
        node.free.push_back(atom);
  for (const Linear &form : node.indices)
    space.collectVariables(form, node.free);
  node.id = nodes.size();
  if (!node.origin)
    node.origin = origin;
  nodes.push_back(std::make_unique<Expr>(std::move(node)));
  table[hash].push_back(nodes.back().get());
  return nodes.back().get();
}

static Expr makeNode(Node op, Domain domain,
                     ArrayRef<const Expr *> operands = {}) {
  Expr node;
  node.op = op;
  node.domain = domain;
  node.operands.assign(operands.begin(), operands.end());
  return node;
}

/// Operands of a commutative operation in one order.
static std::pair<const Expr *, const Expr *> ordered(const Expr *lhs,
                                                     const Expr *rhs) {
  return lhs->id <= rhs->id ? std::pair(lhs, rhs) : std::pair(rhs, lhs);
}

const Expr *ExprContext::constant(double number, Domain domain) {
  if (domain == Domain::Integer)
    return index(IndexSpace::constant(static_cast<int64_t>(number)));
  Expr node = makeNode(Node::Constant, domain);
  node.constant = number == 0 ? 0 : number;
  return intern(std::move(node));
}

const Expr *ExprContext::index(const Linear &form) {
  Expr node = makeNode(Node::Index, Domain::Integer);
  node.indices.push_back(form);
  return intern(std::move(node));
}

const Expr *ExprContext::load(Value tensor, ArrayRef<Linear> indices,
                              Domain domain) {
  Expr node = makeNode(Node::Load, domain);
  node.value = tensor;
  node.indices.assign(indices.begin(), indices.end());
  return intern(std::move(node));
}

const Expr *ExprContext::scalar(Value value, Domain domain) {
  Expr node = makeNode(Node::Scalar, domain);
  node.value = value;
  return intern(std::move(node));
}

const Expr *ExprContext::gather(Value tensor, ArrayRef<const Expr *> indices,
                                Domain domain) {
  Expr node = makeNode(Node::Gather, domain, indices);
  node.value = tensor;
  return intern(std::move(node));
}

const Expr *ExprContext::other(Operation *op, ArrayRef<const Expr *> operands,
                               Domain domain) {
  Expr node = makeNode(Node::Other, domain, operands);
  node.kind = static_cast<int64_t>(
      reinterpret_cast<intptr_t>(op->getName().getAsOpaquePointer()));
  node.origin = op;
  return intern(std::move(node));
}

const Expr *ExprContext::reduce(Reduction kind, Atom variable,
                                const Expr *body) {
  // A predicate that does not depend on the variable.
  if ((kind == Reduction::And || kind == Reduction::Or) &&
      body->is(Node::Constant))
    return body;
  Expr node = makeNode(Node::Reduce, body->domain, body);
  node.kind = static_cast<int64_t>(kind);
  node.variable = variable;
  return intern(std::move(node));
}

//===----------------------------------------------------------------------===//
// Arithmetic
//===----------------------------------------------------------------------===//

/// A select whose two values are constants: arithmetic moves into it.
static bool isTwoValued(const Expr *expr) {
  return expr->is(Node::Select) && expr->operands[1]->is(Node::Constant) &&
         expr->operands[2]->is(Node::Constant);
}

const Expr *ExprContext::add(const Expr *lhs, const Expr *rhs) {
  if (lhs->domain == Domain::Integer && lhs->is(Node::Index) &&
      rhs->is(Node::Index))
    return index(IndexSpace::add(lhs->indices[0], rhs->indices[0]));
  if (lhs->is(Node::Constant) && rhs->is(Node::Constant))
    return constant(lhs->constant + rhs->constant);
  std::tie(lhs, rhs) = ordered(lhs, rhs);
  for (auto [one, two] : {std::pair(lhs, rhs), std::pair(rhs, lhs)})
    if (one->isConstant(0) ||
        (one->is(Node::Index) && one->indices[0].isZero()))
      return two;
  for (auto [one, two] : {std::pair(lhs, rhs), std::pair(rhs, lhs)})
    if (one->is(Node::Constant) && isTwoValued(two))
      return select(two->operands[0], add(one, two->operands[1]),
                    add(one, two->operands[2]));
  return intern(makeNode(Node::Add, lhs->domain, {lhs, rhs}));
}

const Expr *ExprContext::mul(const Expr *lhs, const Expr *rhs) {
  if (lhs->is(Node::Index) && rhs->is(Node::Index))
    if (std::optional<Linear> product =
            IndexSpace::mul(lhs->indices[0], rhs->indices[0]))
      return index(*product);
  if (lhs->is(Node::Constant) && rhs->is(Node::Constant))
    return constant(lhs->constant * rhs->constant);
  std::tie(lhs, rhs) = ordered(lhs, rhs);
  for (auto [one, two] : {std::pair(lhs, rhs), std::pair(rhs, lhs)}) {
    if (one->isConstant(1))
      return two;
    // 0 · exp(x): the rescaling of an empty accumulator.
    if (one->isConstant(0) && two->is(Node::Exp))
      return one;
    if (one->is(Node::Constant) && isTwoValued(two))
      return select(two->operands[0], mul(one, two->operands[1]),
                    mul(one, two->operands[2]));
    // Constants gather in front.
    if (one->is(Node::Constant) && two->is(Node::Mul) &&
        two->operands[0]->is(Node::Constant))
      return mul(constant(one->constant * two->operands[0]->constant),
                 two->operands[1]);
    if (one->is(Node::Constant) && two->is(Node::Mul) &&
        two->operands[1]->is(Node::Constant))
      return mul(constant(one->constant * two->operands[1]->constant),
                 two->operands[0]);
  }
  return intern(makeNode(Node::Mul, lhs->domain, {lhs, rhs}));
}

const Expr *ExprContext::div(const Expr *lhs, const Expr *rhs) {
  // A4: division by a constant is multiplication by its reciprocal.
  if (rhs->is(Node::Constant) && rhs->constant != 0 &&
      lhs->domain == Domain::Float)
    return mul(constant(1 / rhs->constant), lhs);
  return intern(makeNode(Node::Div, lhs->domain, {lhs, rhs}));
}

const Expr *ExprContext::max(const Expr *lhs, const Expr *rhs) {
  std::tie(lhs, rhs) = ordered(lhs, rhs);
  if (lhs == rhs)
    return lhs;
  if (lhs->is(Node::Constant) && rhs->is(Node::Constant))
    return constant(std::max(lhs->constant, rhs->constant));
  for (auto [one, two] : {std::pair(lhs, rhs), std::pair(rhs, lhs)})
    if (one->is(Node::Constant) && std::isinf(one->constant) &&
        one->constant < 0)
      return two;
  return intern(makeNode(Node::Max, lhs->domain, {lhs, rhs}));
}

const Expr *ExprContext::min(const Expr *lhs, const Expr *rhs) {
  std::tie(lhs, rhs) = ordered(lhs, rhs);
  if (lhs == rhs)
    return lhs;
  return intern(makeNode(Node::Min, lhs->domain, {lhs, rhs}));
}

const Expr *ExprContext::unary(Node op, const Expr *expr) {
  if (expr->is(Node::Constant)) {
    double x = expr->constant;
    switch (op) {
    case Node::Exp:
      return constant(std::exp(x));
    case Node::Log:
      return constant(std::log(x));
    case Node::Tanh:
      return constant(std::tanh(x));
    case Node::Sqrt:
      return constant(std::sqrt(x));
    case Node::ToFloat:
      return constant(x);
    default:
      break;
    }
  }
  if (op == Node::ToFloat && expr->is(Node::Index))
    if (std::optional<int64_t> value = expr->indices[0].getConstant())
      return constant(static_cast<double>(*value));
  if (op == Node::ToFloat && expr->is(Node::Select))
    return select(expr->operands[0], unary(op, expr->operands[1]),
                  unary(op, expr->operands[2]));
  return intern(makeNode(op, Domain::Float, expr));
}

//===----------------------------------------------------------------------===//
// Predicates
//===----------------------------------------------------------------------===//

const Expr *ExprContext::select(const Expr *condition, const Expr *then,
                                const Expr *otherwise) {
  if (condition->is(Node::Constant))
    return condition->constant != 0 ? then : otherwise;
  if (then == otherwise)
    return then;
  if (condition->is(Node::Not))
    return select(condition->operands[0], otherwise, then);
  if (then->domain == Domain::Boolean) {
    if (then->isConstant(1) || otherwise->isConstant(0))
      return then->isConstant(1) ? logicalOr(condition, otherwise)
                                 : logicalAnd(condition, then);
    if (then->isConstant(0) || otherwise->isConstant(1))
      return then->isConstant(0) ? logicalAnd(logicalNot(condition), otherwise)
                                 : logicalOr(logicalNot(condition), then);
  }
  return intern(
      makeNode(Node::Select, then->domain, {condition, then, otherwise}));
}

const Expr *ExprContext::logicalAnd(const Expr *lhs, const Expr *rhs) {
  std::tie(lhs, rhs) = ordered(lhs, rhs);
  if (lhs == rhs)
    return lhs;
  for (auto [one, two] : {std::pair(lhs, rhs), std::pair(rhs, lhs)})
    if (one->is(Node::Constant))
      return one->constant != 0 ? two : one;
  return intern(makeNode(Node::And, Domain::Boolean, {lhs, rhs}));
}

const Expr *ExprContext::logicalOr(const Expr *lhs, const Expr *rhs) {
  std::tie(lhs, rhs) = ordered(lhs, rhs);
  if (lhs == rhs)
    return lhs;
  for (auto [one, two] : {std::pair(lhs, rhs), std::pair(rhs, lhs)})
    if (one->is(Node::Constant))
      return one->constant != 0 ? one : two;
  return intern(makeNode(Node::Or, Domain::Boolean, {lhs, rhs}));
}

const Expr *ExprContext::logicalNot(const Expr *expr) {
  switch (expr->op) {
  case Node::Constant:
    return boolean(expr->constant == 0);
  case Node::Not:
    return expr->operands[0];
  case Node::And:
    return logicalOr(logicalNot(expr->operands[0]),
                     logicalNot(expr->operands[1]));
  case Node::Or:
    return logicalAnd(logicalNot(expr->operands[0]),
                      logicalNot(expr->operands[1]));
  case Node::NonNegative: // not(x >= 0) is −x − 1 >= 0
    return nonNegative(
        IndexSpace::sub(IndexSpace::constant(-1), expr->indices[0]));
  default:
    return intern(makeNode(Node::Not, Domain::Boolean, expr));
  }
}

const Expr *ExprContext::nonNegative(const Linear &form) {
  if (space.isNonNegative(form))
    return boolean(true);
  if (space.isNonNegative(IndexSpace::sub(IndexSpace::constant(-1), form)))
    return boolean(false);
  Expr node = makeNode(Node::NonNegative, Domain::Boolean);
  node.indices.push_back(form);
  return intern(std::move(node));
}

const Expr *ExprContext::isZero(const Linear &form) {
  if (form.isZero())
    return boolean(true);
  Linear one = IndexSpace::constant(1);
  if (space.isNonNegative(IndexSpace::sub(form, one)) ||
      space.isNonNegative(IndexSpace::sub(IndexSpace::constant(-1), form)))
    return boolean(false);
  Expr node = makeNode(Node::IsZero, Domain::Boolean);
  Linear opposite = IndexSpace::mul(form, Size(-1));
  bool flip = form.terms.front().coefficient < 0;
  node.indices.push_back(flip ? opposite : form);
  return intern(std::move(node));
}

const Expr *ExprContext::compareInteger(int64_t predicate, const Expr *lhs,
                                        const Expr *rhs) {
  using P = arith::CmpIPredicate;
  P p = static_cast<P>(predicate);
  if (lhs->domain == Domain::Boolean) {
    if (p == P::eq || p == P::ne) {
      for (auto [one, two] : {std::pair(lhs, rhs), std::pair(rhs, lhs)})
        if (one->is(Node::Constant))
          return (one->constant != 0) == (p == P::eq) ? two : logicalNot(two);
    }
  } else if (lhs->is(Node::Index) && rhs->is(Node::Index)) {
    Linear difference = IndexSpace::sub(lhs->indices[0], rhs->indices[0]);
    Linear opposite = IndexSpace::mul(difference, Size(-1));
    Linear one = IndexSpace::constant(1);
    switch (p) {
    case P::eq:
      return isZero(difference);
    case P::ne:
      return logicalNot(isZero(difference));
    case P::sge:
    case P::uge:
      return nonNegative(difference);
    case P::sgt:
    case P::ugt:
      return nonNegative(IndexSpace::sub(difference, one));
    case P::sle:
    case P::ule:
      return nonNegative(opposite);
    case P::slt:
    case P::ult:
      return nonNegative(IndexSpace::sub(opposite, one));
    }
  } else {
    for (bool swap : {false, true}) {
      const Expr *two = swap ? rhs : lhs;
      const Expr *one = swap ? lhs : rhs;
      if (two->is(Node::Select) && one->is(Node::Index)) {
        const Expr *then = two->operands[1], *otherwise = two->operands[2];
        return select(two->operands[0],
                      swap ? compareInteger(predicate, one, then)
                           : compareInteger(predicate, then, one),
                      swap ? compareInteger(predicate, one, otherwise)
                           : compareInteger(predicate, otherwise, one));
      }
    }
  }
  if (p == P::ne) {
    int64_t equal = static_cast<int64_t>(P::eq);
    return logicalNot(compareInteger(equal, lhs, rhs));
  }
  Expr node = makeNode(Node::Compare, Domain::Boolean, {lhs, rhs});
  node.kind = predicate;
  return intern(std::move(node));
}

static bool evaluate(arith::CmpFPredicate predicate, double x, double y) {
  using P = arith::CmpFPredicate;
  bool unordered = std::isnan(x) || std::isnan(y);
  switch (predicate) {
  case P::AlwaysFalse:
    return false;
  case P::AlwaysTrue:
    return true;
  case P::OEQ:
    return !unordered && x == y;
  case P::OGT:
    return !unordered && x > y;
  case P::OGE:
    return !unordered && x >= y;
  case P::OLT:
    return !unordered && x < y;
  case P::OLE:
    return !unordered && x <= y;
  case P::ONE:
    return !unordered && x != y;
  case P::ORD:
    return !unordered;
  case P::UEQ:
    return unordered || x == y;
  case P::UGT:
    return unordered || x > y;
  case P::UGE:
    return unordered || x >= y;
  case P::ULT:
    return unordered || x < y;
  case P::ULE:
    return unordered || x <= y;
  case P::UNE:
    return unordered || x != y;
  case P::UNO:
    return unordered;
  }
  return false;
}

const Expr *ExprContext::compareFloat(int64_t predicate, const Expr *lhs,
                                      const Expr *rhs) {
  auto p = static_cast<arith::CmpFPredicate>(predicate);
  if (lhs->is(Node::Constant) && rhs->is(Node::Constant))
    return boolean(evaluate(p, lhs->constant, rhs->constant));
  for (bool swap : {false, true}) {
    const Expr *two = swap ? rhs : lhs;
    const Expr *one = swap ? lhs : rhs;
    if (isTwoValued(two) && one->is(Node::Constant)) {
      double then = two->operands[1]->constant;
      double otherwise = two->operands[2]->constant;
      double other = one->constant;
      return select(
          two->operands[0],
          boolean(swap ? evaluate(p, other, then) : evaluate(p, then, other)),
          boolean(swap ? evaluate(p, other, otherwise)
                       : evaluate(p, otherwise, other)));
    }
  }
  if (p == arith::CmpFPredicate::UNE) {
    int64_t equal = static_cast<int64_t>(arith::CmpFPredicate::OEQ);
    return logicalNot(compareFloat(equal, lhs, rhs));
  }
  Expr node = makeNode(Node::Compare, Domain::Boolean, {lhs, rhs});
  node.kind = predicate;
  return intern(std::move(node));
}
