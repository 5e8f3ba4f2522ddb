//===- MatchScore.cpp - What the exponential is taken of ------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The inner half of the question: the score as a sum of one scaled product of
// queries and keys, masks and additive terms. A shift that does not depend on
// the key goes away (A2); −inf or a large negative number under a condition is
// a mask (A5).
//
//===----------------------------------------------------------------------===//

#include "Match.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/IR/Matchers.h"
#include <cmath>

using namespace mlir;
using namespace mlir::attn;
using namespace mlir::attn::raise;

/// A finite number at least this negative masks, if |score| <= |number| / 4.
static constexpr double kFiniteMask = -1e4;
/// The most negative numbers of a type, as a lower clamp.
static constexpr double kLowestClamp = -1e30;

/// A finite number of the whole row where the scores are: arithmetic on its
/// reductions. Not a row that is masked by selecting −inf.
static bool isRowNumber(const Expr *expr, bool &reduces) {
  switch (expr->op) {
  case Node::Reduce:
    reduces |= expr->domain == Domain::Float;
    return expr->domain == Domain::Float;
  case Node::Constant:
    return std::isfinite(expr->constant);
  case Node::Max:
  case Node::Min:
  case Node::Add:
  case Node::Mul:
  case Node::Div:
  case Node::Exp:
  case Node::Log:
  case Node::Sqrt:
    return llvm::all_of(expr->operands, [&](const Expr *operand) {
      return isRowNumber(operand, reduces);
    });
  case Node::Select:
    return isRowNumber(expr->operands[1], reduces) &&
           isRowNumber(expr->operands[2], reduces);
  default:
    return false;
  }
}

//===----------------------------------------------------------------------===//
// The sum
//===----------------------------------------------------------------------===//

bool Matcher::containsProduct(const Expr *expr, Atom j) {
  if (!expr->dependsOn(j))
    return false;
  if (expr->is(Node::Reduce))
    return unfolder.isContraction(expr);
  return llvm::any_of(expr->operands, [&](const Expr *operand) {
    return containsProduct(operand, j);
  });
}

/// A number that is made of all scores of a key: not a bias.
bool Matcher::reducesProduct(const Expr *expr) {
  auto isProduct = [&](const Expr *e) {
    return e->is(Node::Reduce) && unfolder.isContraction(e);
  };
  if (isProduct(expr))
    return false;
  if (expr->is(Node::Reduce)) {
    SmallVector<const Expr *> worklist = {expr->operands[0]};
    while (!worklist.empty()) {
      const Expr *next = worklist.pop_back_val();
      if (isProduct(next))
        return true;
      worklist.append(next->operands.begin(), next->operands.end());
    }
  }
  return llvm::any_of(expr->operands, [&](const Expr *operand) {
    return reducesProduct(operand);
  });
}

/// Arithmetic on a select of two numbers, as a select.
const Expr *Matcher::asSelect(const Expr *expr) {
  if (expr->is(Node::Select))
    return expr;
  if (!expr->is(Node::Mul) && !expr->is(Node::Add))
    return nullptr;
  for (unsigned i : {0, 1}) {
    const Expr *select = asSelect(expr->operands[i]);
    const Expr *other = expr->operands[1 - i];
    if (!select || !llvm::all_of(ArrayRef(select->operands).drop_front(),
                                 [](const Expr *branch) {
                                   return branch->is(Node::Constant) &&
                                          std::isfinite(branch->constant);
                                 }))
      continue;
    auto apply = [&](const Expr *branch) -> const Expr * {
      if (expr->is(Node::Add))
        return context.add(branch, other);
      return branch->isConstant(0) ? branch : context.mul(branch, other);
    };
    return context.select(select->operands[0], apply(select->operands[1]),
                          apply(select->operands[2]));
  }
  return nullptr;
}

/// A sum of two selects under one condition, as one of sums.
const Expr *Matcher::addSelects(const Expr *sum) {
  const Expr *lhs = asSelect(sum->operands[0]);
  const Expr *rhs = lhs ? asSelect(sum->operands[1]) : nullptr;
  if (!rhs || !lhs->is(Node::Select) || !rhs->is(Node::Select) ||
      !context.isEqual(lhs->operands[0], rhs->operands[0]))
    return nullptr;
  return context.select(lhs->operands[0],
                        context.add(lhs->operands[1], rhs->operands[1]),
                        context.add(lhs->operands[2], rhs->operands[2]));
}

std::pair<Scale, const Expr *> Matcher::withFactors(Scale scale,
                                                    const Expr *expr) {
  for (auto [factor, divides] : scale.factors)
    expr = divides ? context.div(expr, factor) : context.mul(expr, factor);
  scale.factors.clear();
  return {scale, expr};
}

/// Never −∞ where queries and keys are finite: what no mask is part of.
bool Matcher::isFinite(const Expr *expr) {
  switch (expr->op) {
  case Node::Constant:
    return std::isfinite(expr->constant);
  case Node::Index:
    return true;
  case Node::Reduce:
    return unfolder.isContraction(expr);
  case Node::Add:
  case Node::Mul:
  case Node::Min:
  case Node::Tanh:
  case Node::ToFloat:
    return llvm::all_of(expr->operands,
                        [&](const Expr *operand) { return isFinite(operand); });
  case Node::Max: // not where the other is +∞, which is no mask
    return llvm::any_of(expr->operands,
                        [&](const Expr *operand) { return isFinite(operand); });
  case Node::Select:
    return isFinite(expr->operands[1]) && isFinite(expr->operands[2]);
  default:
    return false;
  }
}

/// A2 holds for a shift that is finite wherever the row has a key: the maximum
/// of what is shifted, or a reduction of scores before they are masked.
bool Matcher::isSafeShift(const Expr *shift, ArrayRef<SignedTerm> shifted,
                          Atom j) {
  if (isFinite(shift))
    return true;
  if (shift->is(Node::Reduce)) {
    SmallVector<Atom, 2> variables;
    const Expr *body = shift;
    for (; body->is(Node::Reduce) && body->kind == shift->kind;
         body = body->operands[0])
      variables.push_back(body->variable);
    body = unfolder.normalize(context.substitute(body, asDigits(variables, j)));
    SmallVector<SignedTerm> terms;
    flattenSum(body, false, terms);
    return isFinite(body) ||
           (shift->isReduce(Reduction::Max) && isSameSum(terms, shifted));
  }
  return shift->is(Node::Select)
             ? isSafeShift(shift->operands[1], shifted, j) &&
                   isSafeShift(shift->operands[2], shifted, j)
             : llvm::all_of(shift->operands, [&](const Expr *operand) {
                 return isSafeShift(operand, shifted, j);
               });
}

/// The shifts of one sum.
void Matcher::checkShifts(const Expr *sum, Score &score, Atom j) {
  SmallVector<SignedTerm> terms, shifted;
  SmallVector<const Expr *> shifts;
  flattenSum(sum, false, terms);
  for (const SignedTerm &term : terms) {
    bool reduces = false;
    if (!term.first->dependsOn(j) && isRowNumber(term.first, reduces) &&
        reduces)
      shifts.push_back(term.first);
    else
      shifted.push_back(term);
  }
  for (const Expr *shift : shifts)
    if (!isSafeShift(shift, shifted, j))
      score.unsafeShift = shift;
}

void Matcher::readScore(const Expr *expr, Scale scale, Score &score, Atom j,
                        bool inSum) {
  auto maskValue = [&](const Expr *value) -> std::optional<double> {
    if (!value->is(Node::Constant) || !scale.scalars.empty() ||
        !scale.factors.empty())
      return std::nullopt;
    double number = value->constant * scale.number;
    bool masks = (std::isinf(number) && number < 0) ||
                 (!strict && number <= kFiniteMask);
    return masks ? std::optional(number) : std::nullopt;
  };
  // A2: the maximum over the keys, or another number of the whole row.
  bool reduces = false;
  if (!expr->dependsOn(j) && isRowNumber(expr, reduces) && reduces)
    return;
  // A mask is not torn apart where its parts are large and cancel: (1 − m)·c.
  constexpr double kLargeScale = 4;
  if (expr->is(Node::Add) && !(std::abs(scale.number) <= kLargeScale) &&
      !containsProduct(expr, j)) {
    score.additive.push_back(withFactors(scale, expr));
    return;
  }
  switch (expr->op) {
  case Node::Add:
    if (!inSum)
      checkShifts(expr, score, j);
    // A13: s·m + c·(1 − m), with m of zeros and ones, is a select.
    if (const Expr *select = addSelects(expr)) {
      readScore(select, scale, score, j);
      return;
    }
    readScore(expr->operands[0], scale, score, j, /*inSum=*/true);
    readScore(expr->operands[1], scale, score, j, /*inSum=*/true);
    return;
  case Node::Mul:
    // A7: scales of the scores multiply.
    for (unsigned i : {0, 1}) {
      const Expr *factor = expr->operands[i];
      if (!factor->free.empty())
        continue;
      if (factor->is(Node::Constant))
        scale.number *= factor->constant;
      else
        scale.scalars.push_back({factor, false});
      readScore(expr->operands[1 - i], scale, score, j);
      return;
    }
    // A1: so do those that each query has of its own.
    for (unsigned i : {0, 1})
      if (!expr->operands[i]->dependsOn(j)) {
        scale.factors.push_back({expr->operands[i], false});
        readScore(expr->operands[1 - i], scale, score, j);
        return;
      }
    break;
  case Node::Div:
    if (expr->operands[1]->free.empty())
      scale.scalars.push_back({expr->operands[1], true});
    else if (!expr->operands[1]->dependsOn(j))
      scale.factors.push_back({expr->operands[1], true});
    else
      break;
    readScore(expr->operands[0], scale, score, j);
    return;
  case Node::Select: {
    const Expr *condition = readCondition(expr->operands[0]);
    if (std::optional<double> value = maskValue(expr->operands[2])) {
      score.masks.push_back({condition, *value});
      readScore(expr->operands[1], scale, score, j);
      return;
    }
    if (std::optional<double> value = maskValue(expr->operands[1])) {
      score.masks.push_back({context.logicalNot(condition), *value});
      readScore(expr->operands[2], scale, score, j);
      return;
    }
    break;
  }
  case Node::Constant:
    // A2: a constant shift.
    if (std::isfinite(expr->constant))
      return;
    break;
  case Node::Max:
    // max(s, lowest): a lower clamp that only masked scores reach.
    for (unsigned i : {0, 1}) {
      double lowest = expr->operands[i]->constant;
      if (strict || !scale.factors.empty() ||
          !expr->operands[i]->is(Node::Constant) || lowest > kLowestClamp)
        continue;
      size_t masks = score.masks.size(), terms = score.additive.size();
      readScore(expr->operands[1 - i], scale, score, j);
      // What −∞ masks below the clamp has one value above it.
      const Expr *attend = context.boolean(true);
      for (const Masking &mask : ArrayRef(score.masks).drop_front(masks))
        if (std::isinf(mask.value))
          attend = context.logicalAnd(attend, mask.condition);
      score.masks.erase(std::remove_if(score.masks.begin() + masks,
                                       score.masks.end(),
                                       [](const Masking &mask) {
                                         return std::isinf(mask.value);
                                       }),
                        score.masks.end());
      if (!attend->isConstant(1))
        score.masks.push_back({attend, lowest});
      score.clamped |=
          llvm::any_of(ArrayRef(score.additive).drop_front(terms),
                       [](auto &term) { return term.second->is(Node::Load); });
      return;
    }
    break;
  case Node::Reduce:
    if (unfolder.isContraction(expr) && expr->dependsOn(j)) {
      score.products.push_back({scale, expr});
      return;
    }
    break;
  case Node::Load:
    if (const Expr *mask = readMaskConstant(expr)) {
      readScore(mask, scale, score, j);
      return;
    }
    break;
  default:
    break;
  }
  score.additive.push_back(withFactors(scale, expr));
}

//===----------------------------------------------------------------------===//
// Constants that are masks
//===----------------------------------------------------------------------===//

const Expr *Matcher::readMaskConstant(const Expr *load) {
  DenseElementsAttr attr;
  if (!matchPattern(load->value, m_Constant(&attr)) ||
      attr.getNumElements() > (1 << 24))
    return nullptr;
  ArrayRef<int64_t> shape = attr.getType().getShape();
  SmallVector<unsigned> dims;
  for (auto [i, size] : llvm::enumerate(shape))
    if (size != 1)
      dims.push_back(i);
  if (dims.size() != 2)
    return nullptr;
  int64_t rows = shape[dims[0]], columns = shape[dims[1]];

  // attend[i·columns + j], and the value elsewhere.
  std::vector<bool> attend;
  attend.reserve(attr.getNumElements());
  double masked = 0;
  if (attr.getElementType().isInteger(1)) {
    for (bool value : attr.getValues<bool>())
      attend.push_back(value);
  } else if (isa<FloatType>(attr.getElementType())) {
    for (const APFloat &element : attr.getValues<APFloat>()) {
      double value = element.convertToDouble();
      bool visible = value == 0;
      if (!visible && value > kFiniteMask)
        return nullptr;
      if (!visible && masked != 0 && masked != value)
        return nullptr;
      if (!visible)
        masked = value;
      attend.push_back(visible);
    }
  } else {
    return nullptr;
  }

  // Causal with an offset: j <= i + offset.
  int64_t offset = -1;
  while (offset + 1 < columns && attend[offset + 1])
    ++offset;
  for (int64_t i = 0; i < rows; ++i)
    for (int64_t j = 0; j < columns; ++j)
      if (attend[i * columns + j] != (j <= i + offset))
        return nullptr;
  Linear form = IndexSpace::sub(load->indices[dims[0]], load->indices[dims[1]]);
  form = IndexSpace::add(form, IndexSpace::constant(offset));
  const Expr *condition = context.nonNegative(form);
  if (attr.getElementType().isInteger(1))
    return condition;
  return context.select(condition, context.constant(0),
                        context.constant(masked));
}

/// Constants in a condition as predicates on positions.
const Expr *Matcher::readCondition(const Expr *condition) {
  if (condition->is(Node::Load)) {
    const Expr *predicate = readMaskConstant(condition);
    return predicate ? predicate : condition;
  }
  bool isLogical = condition->is(Node::And) || condition->is(Node::Or) ||
                   condition->is(Node::Not);
  if (!isLogical)
    return condition;
  SmallVector<const Expr *> operands;
  for (const Expr *operand : condition->operands)
    operands.push_back(readCondition(operand));
  return context.rebuild(condition, operands, {});
}

LogicalResult Matcher::matchScore(Attention &result, const Expr *x,
                                  const Product &product,
                                  const KeyGuards &keyGuards) {
  Score score;
  Atom j = result.keyVariable;
  readScore(x, Scale(), score, j);
  if (score.products.empty()) {
    const Expr *where = score.additive.empty() ? x : score.additive[0].second;
    if (where->is(Node::Tanh))
      return refuse(where, "the scores are capped by tanh", 6);
    return refuse(where,
                  "the scores are not a scaled product of queries and keys", 6);
  }
  if (score.unsafeShift)
    return refuse(score.unsafeShift,
                  "the shift of the scores may be infinite in a row with keys",
                  6);
  // Of several products, one reads queries and keys; the others are added.
  bool matched = false;
  for (auto &[scale, reduce] : score.products) {
    if (!matched) {
      matched = succeeded(matchProduct(result, scale, reduce));
      if (matched)
        continue;
    }
    score.additive.push_back(withFactors(scale, reduce));
  }
  if (!matched)
    return failure();
  bool byScore = product.zeroesNan;
  std::optional<EmptyRow> emptyRow;
  if (failed(matchKeyGuards(keyGuards, score, emptyRow)))
    return failure();
  for (const Guard &guard : product.guards)
    if (failed(matchGuard(guard, x, score.masks, j, byScore, emptyRow)))
      return failure();
  for (const Masking &mask : score.masks)
    if (containsProduct(mask.condition, j))
      return refuse(mask.condition, "the mask depends on the scores", 6);
  for (auto &term : score.additive) {
    if (reducesProduct(term.second))
      return refuse(term.second, "the shift of the scores depends on the key",
                    6);
    result.additive.push_back(term);
  }
  return setEmptyRow(result, score, byScore, emptyRow);
}
