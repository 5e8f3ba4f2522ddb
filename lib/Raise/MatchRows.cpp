//===- MatchRows.cpp - Rows without a key ---------------------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What a row that may attend to nothing gives: NaN after −∞, the mean after one
// finite number, zero under a guard (A6). A guard is one if it holds exactly
// where no key is visible, or where every score is −∞; it does something to NaN
// only where it selects after the division.
//
//===----------------------------------------------------------------------===//

#include "Match.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include <cmath>

using namespace mlir;
using namespace mlir::attn;
using namespace mlir::attn::raise;

/// A6: the guard holds exactly where no key is visible.
LogicalResult Matcher::matchGuard(const Guard &given, const Expr *score,
                                  ArrayRef<Masking> masks, Atom j,
                                  bool &byScore,
                                  std::optional<EmptyRow> &emptyRow) {
  const Expr *guard = given.condition;
  auto isScore = [&](const Expr *expr) {
    if (context.isEqual(expr, score))
      return true;
    if (score->is(Node::Add))
      for (unsigned i : {0, 1})
        if (!score->operands[1 - i]->dependsOn(j) &&
            context.isEqual(expr, score->operands[i]))
          return true;
    return false;
  };
  auto isMinusInfinity = [](const Expr *expr) {
    return expr->is(Node::Constant) && std::isinf(expr->constant) &&
           expr->constant < 0;
  };
  auto atKey = [&](const Expr *reduce) {
    return context.substitute(reduce->operands[0],
                              {{reduce->variable, space.variable(j)}});
  };
  auto equalsMinusInfinity = [&](const Expr *expr) -> const Expr * {
    if (!expr->is(Node::Compare) || expr->operands[0]->domain != Domain::Float)
      return nullptr;
    using P = arith::CmpFPredicate;
    P p = static_cast<P>(expr->kind);
    for (unsigned i : {0, 1})
      if (isMinusInfinity(expr->operands[i]) &&
          (p == P::OEQ || p == P::UEQ || (i == 1 && p == P::OLE)))
        return expr->operands[1 - i];
    return nullptr;
  };
  const Expr *attend = context.boolean(true);
  bool finite = false, infinite = false;
  for (const Masking &mask : masks) {
    attend = context.logicalAnd(attend, mask.condition);
    (std::isinf(mask.value) ? infinite : finite) = true;
  }
  bool covers = given.selects && given.divided;
  auto acceptByScore = [&] {
    byScore |= covers;
    return success();
  };
  auto acceptByMask = [&]() -> LogicalResult {
    if (covers || !infinite)
      emptyRow = EmptyRow::Zero;
    else if (finite)
      return refuse(given.op,
                    "rows without a key are zero by some masks and not a "
                    "number by others",
                    7);
    return success();
  };

  // Every score is −inf, or every key is masked.
  if (guard->isReduce(Reduction::And)) {
    const Expr *body = atKey(guard);
    const Expr *compared = equalsMinusInfinity(body);
    if (compared && isScore(compared))
      return acceptByScore();
    if (context.isEqual(readCondition(body), context.logicalNot(attend)))
      return acceptByMask();
  }
  // No key is attended to.
  if (guard->is(Node::Not) && guard->operands[0]->isReduce(Reduction::Or)) {
    const Expr *body = atKey(guard->operands[0]);
    const Expr *compared =
        body->is(Node::Not) ? equalsMinusInfinity(body->operands[0]) : nullptr;
    if (compared && isScore(compared))
      return acceptByScore();
    if (context.isEqual(readCondition(body), attend))
      return acceptByMask();
  }
  // The largest score is −inf.
  if (const Expr *compared = equalsMinusInfinity(guard))
    if (compared->isReduce(Reduction::Max) && isScore(atKey(compared)))
      return acceptByScore();
  return refuse(given.op, "rows are set to zero under another condition", 7);
}

LogicalResult Matcher::setEmptyRow(Attention &result, Score &score,
                                   bool byScore,
                                   std::optional<EmptyRow> emptyRow) {
  auto isInfinite = [&](const Masking &mask) { return std::isinf(mask.value); };
  unsigned infinite = llvm::count_if(score.masks, isInfinite);
  unsigned finite = score.masks.size() - infinite;
  // Several finite masks, or both kinds, give rows without a key other weights
  // than the mean: those masks stay additive, unless such rows are known.
  bool keepFinite = !emptyRow && (finite > 1 || (finite == 1 && infinite > 0));
  for (const Masking &mask : score.masks) {
    if (isInfinite(mask) || !keepFinite)
      result.conditions.push_back(mask.condition);
    else
      result.additive.push_back(
          {Scale(), context.select(mask.condition, context.constant(0),
                                   context.constant(mask.value))});
  }
  const auto *added = llvm::find_if(
      score.additive, [](auto &term) { return term.second->is(Node::Load); });
  bool addsFloat = added != score.additive.end();
  if (emptyRow) {
    if (strict && addsFloat)
      return refuse(added->second,
                    "an additive mask may hold −∞ besides a guarded one", 7);
    result.emptyRow = *emptyRow;
  } else if (score.clamped && infinite > 0) {
    return refuse(added->second,
                  "the scores are masked by −∞ above and below a clamp", 7);
  } else if (score.clamped || (finite > 0 && !keepFinite)) {
    result.emptyRow = EmptyRow::Mean;
  } else if (byScore) {
    result.emptyRow = EmptyRow::Zero;
  } else if (infinite > 0 || addsFloat) {
    result.emptyRow = EmptyRow::Nan;
  }
  return success();
}
