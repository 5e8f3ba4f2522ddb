//===- Match.cpp - Is this Σ_j softmax_j(…)·v[j]? -------------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The outer half of the question: a sum over one variable j of weights times
// one tensor, where the weights are exp(x(i, j)) divided by their own sum over
// j. The division may stand in the weights or after the sum (A4), and rows
// without a visible key may be set to zero (A6).
//
//   o = Σ_j (exp(x[i,j]) / Σ_j' exp(x[i,j'])) · v[j]
//
//===----------------------------------------------------------------------===//

#include "Match.h"
#include <cmath>

using namespace mlir;
using namespace mlir::attn;
using namespace mlir::attn::raise;

LogicalResult Matcher::refuse(Operation *where, const Twine &reason,
                              int progress) {
  if (progress > refusal.progress) {
    refusal.reason = reason.str();
    refusal.op = where;
    refusal.progress = progress;
  }
  return failure();
}

/// Factors of a product: contractions, exponentials, divisors, guards.
void Matcher::peel(const Expr *expr, Product &product, bool divides) {
  switch (expr->op) {
  case Node::Mul:
    peel(expr->operands[0], product, divides);
    peel(expr->operands[1], product, divides);
    return;
  case Node::Div:
    peel(expr->operands[0], product, divides);
    peel(expr->operands[1], product, !divides);
    return;
  case Node::Constant:
    product.number *= divides ? 1 / expr->constant : expr->constant;
    return;
  case Node::Select:
    if (divides)
      break;
    for (unsigned zero : {1, 2})
      if (expr->operands[zero]->isConstant(0)) {
        const Expr *condition = expr->operands[0];
        Guard guard{zero == 1 ? condition : context.logicalNot(condition),
                    expr->origin};
        size_t divisors = product.divisors.size(), weights = product.weights();
        peel(expr->operands[3 - zero], product);
        guard.selects = product.weights() > weights;
        guard.divided = product.divisors.size() > divisors;
        product.guards.push_back(guard);
        return;
      }
    break;
  case Node::Exp:
    if (!divides) {
      product.exps.push_back(expr);
      return;
    }
    break;
  case Node::Reduce:
    if (!divides && unfolder.isContraction(expr)) {
      product.contractions.push_back(expr);
      return;
    }
    break;
  default:
    break;
  }
  (divides ? product.divisors : product.others).push_back(expr);
}

FailureOr<Attention> Matcher::match(Value root) {
  Attention result;
  result.root = root;
  auto type = cast<RankedTensorType>(root.getType());
  SmallVector<Linear> positions;
  for (unsigned i = 0; i < type.getRank(); ++i) {
    Size extent = unfolder.getSizes().getExtent(root, i);
    auto known = llvm::find_if(rootVariables, [&](Atom atom) {
      return space.getExtent(atom) == extent &&
             !llvm::is_contained(result.rootVariables, atom);
    });
    if (known == rootVariables.end()) {
      rootVariables.push_back(space.makeVariable(extent));
      known = std::prev(rootVariables.end());
    }
    result.rootVariables.push_back(*known);
    positions.push_back(space.variable(*known));
  }

  unfolder.resetBudget();
  const Expr *value = unfolder.normalize(unfolder.load(root, positions));
  Product product;
  peel(value, product);
  if (product.contractions.size() != 1 || !product.exps.empty() ||
      !product.others.empty()) {
    const Expr *where = product.others.empty() ? value : product.others.front();
    return refuse(where, "the product with the values is not a plain sum", 0);
  }
  // Where the weights are divided before the product with the values.
  if (product.divisors.empty())
    for (Guard &guard : product.guards)
      guard.divided = true;
  // The dimensions of the keys, from outer to inner.
  SmallVector<unsigned, 3> order;
  constexpr unsigned kMaxSummed = 3;
  for (const Expr *sum = product.contractions.front();
       sum->isReduce(Reduction::Add) && order.size() < kMaxSummed;
       sum = sum->operands[0])
    order.push_back(order.size());
  do {
    FailureOr<Attention> matched = matchInOrder(result, product, order);
    if (succeeded(matched))
      return matched;
  } while (std::next_permutation(order.begin(), order.end()));
  return failure();
}

FailureOr<Attention> Matcher::matchInOrder(Attention result, Product product,
                                           ArrayRef<unsigned> order) {
  const Expr *core = product.contractions.front();
  if (failed(splitWeights(result, core, order, product)))
    return failure();
  if (!unfolder.isWithinBudget())
    return refuse(core, "the expression is too large", 9);
  const Expr *score = nullptr;
  KeyGuards keyGuards;
  if (failed(matchSoftmax(result, product, score, keyGuards)) ||
      failed(matchScore(result, score, product, keyGuards))) {
    refusal.sum = result.sum ? result.sum : refusal.sum;
    return failure();
  }
  return result;
}

/// A14: several summed variables are the digits of one.
Substitution Matcher::asDigits(ArrayRef<Atom> variables, Atom whole) {
  Substitution digits;
  Linear rest = space.variable(whole);
  for (Atom variable : llvm::reverse(variables)) {
    const Size &extent = space.getExtent(variable);
    bool isOutermost = variable == variables.front();
    digits[variable] = isOutermost ? rest : space.mod(rest, extent);
    rest = space.floorDiv(rest, extent);
  }
  return digits;
}

LogicalResult Matcher::splitWeights(Attention &result, const Expr *core,
                                    ArrayRef<unsigned> order,
                                    Product &product) {
  const Expr *body = core;
  SmallVector<Atom, 2> variables;
  while (body->isReduce(Reduction::Add)) {
    variables.push_back(body->variable);
    body = body->operands[0];
    // An elementwise product that is then summed.
    while (body->is(Node::Load)) {
      const Expr *next = unfolder.step(body);
      if (!next || next->is(Node::Reduce))
        break;
      body = next;
    }
  }
  if (variables.size() != order.size())
    return refuse(core, "the values are summed over more than one dimension",
                  1);
  SmallVector<Atom, 2> ordered;
  Size extent(1);
  for (unsigned which : order) {
    ordered.push_back(variables[which]);
    extent = extent * space.getExtent(variables[which]);
  }
  Atom j = ordered.front();
  if (ordered.size() > 1) {
    auto [known, isNew] = mergedKeys.try_emplace(ordered, kNoAtom);
    if (isNew)
      known->second = space.makeVariable(extent);
    j = known->second;
    body = context.substitute(body, asDigits(ordered, j));
  }
  result.keyVariable = j;

  SmallVector<const Expr *> factors, divisors;
  unfolder.flattenProduct(body, factors, divisors);
  SmallVector<const Expr *> weights, values;
  for (const Expr *factor : factors)
    (unfolder.reachesExp(factor) ? weights : values).push_back(factor);
  bool dividesByExp = false;
  for (const Expr *divisor : divisors) {
    dividesByExp |= unfolder.reachesExp(divisor);
    product.divisors.push_back(unfolder.normalize(divisor));
  }
  llvm::erase_if(values, [&](const Expr *factor) {
    if (factor->is(Node::Constant))
      product.number *= factor->constant;
    return factor->is(Node::Constant);
  });
  if (values.empty()) {
    // Values with an exponential of their own: those that alone have a
    // dimension of the result.
    for (const Expr *factor : weights) {
      bool own = llvm::any_of(factor->free, [&](Atom atom) {
        return atom != j && llvm::none_of(weights, [&](const Expr *other) {
                 return other != factor && other->dependsOn(atom);
               });
      });
      if (factor->is(Node::Load) && own)
        values.push_back(factor);
    }
    if (values.size() == 2) // both have one: the weights are the softmax
      llvm::erase_if(values, [&](const Expr *factor) {
        Product trial;
        peel(unfolder.normalize(factor), trial);
        return trial.exps.size() == 1;
      });
    llvm::erase_if(weights, [&](const Expr *factor) {
      return llvm::is_contained(values, factor);
    });
  }
  // 1 / (1 + exp(−s)), fused into the product: its weights are in a divisor.
  if (values.size() != 1 || (weights.empty() && !dividesByExp)) {
    const Expr *where = values.size() > 1 ? values[1] : core;
    return refuse(where,
                  values.size() > 1
                      ? "the weights are multiplied by something else after "
                        "the softmax"
                      : "weights and values cannot be told apart",
                  2);
  }
  if (!values.front()->dependsOn(j))
    return refuse(values.front(), "the values do not depend on the key", 2);
  result.value = read(values.front(), /*allowScale=*/false);

  for (const Expr *weight : weights)
    peel(unfolder.normalize(weight), product);
  if (product.contractions.size() != 1)
    return refuse(product.contractions.back(),
                  "the weights contain a product besides the scores", 2);
  if (weights.empty())
    return refuse(product.divisors.front(),
                  "the weights are not one exponential", 3);
  return success();
}

//===----------------------------------------------------------------------===//
// Reading tensors
//===----------------------------------------------------------------------===//

/// Bits of the mantissa: a cast to fewer is kept.
static unsigned precision(Type elementType) {
  auto type = dyn_cast<FloatType>(elementType);
  return type ? type.getFPMantissaWidth() : 0;
}

/// A7: a scalar of a scale, which may turn out to be a number.
void Matcher::addScalar(Scale &scale, const Expr *scalar, bool divides) {
  const Expr *normal = unfolder.normalize(scalar);
  if (!normal->is(Node::Constant))
    scale.scalars.push_back({scalar, divides});
  else if (divides)
    scale.number /= normal->constant;
  else
    scale.number *= normal->constant;
}

Reading Matcher::read(const Expr *expr, bool allowScale) {
  Reading reading;
  reading.expr = expr;
  Candidate candidate;
  while (expr->is(Node::Load)) {
    Type element = getElementTypeOrSelf(expr->value.getType());
    candidate.tensor = expr->value;
    candidate.indices.assign(expr->indices.begin(), expr->indices.end());
    reading.candidates.push_back(candidate);
    const Expr *next = unfolder.step(expr);
    if (!next || (strict && !unfolder.getAssumptions(expr).empty()))
      break;
    llvm::append_range(candidate.assumptions, unfolder.getAssumptions(expr));
    // A1: a factor that does not depend on the sum's variable leaves it.
    while (allowScale && next->is(Node::Mul)) {
      unsigned factor = next->operands[0]->free.empty() ? 0 : 1;
      const Expr *scale = next->operands[factor];
      if (!scale->free.empty() || scale->domain != Domain::Float)
        break;
      addScalar(candidate.scale, scale, /*divides=*/false);
      next = next->operands[1 - factor];
    }
    while (allowScale && next->is(Node::Div) &&
           next->operands[1]->free.empty()) {
      addScalar(candidate.scale, next->operands[1], /*divides=*/true);
      next = next->operands[0];
    }
    if (!next->is(Node::Load) ||
        precision(getElementTypeOrSelf(next->value.getType())) >
            precision(element))
      break;
    expr = next;
  }
  return reading;
}
