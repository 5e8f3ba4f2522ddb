//===- Match.h - Is this Σ_j softmax_j(…)·v[j]? -----------------*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The question, and what a yes tells: q, k and v as tensors read at positions,
// the scale, where to attend, what is added, and what an empty row gives.
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_LIB_RAISE_MATCH_H
#define ATTN_LIB_RAISE_MATCH_H

#include "Unfold.h"
#include "attn/Dialect/Attn/Attn.h"
#include <map>

namespace mlir::attn::raise {

/// A product of a number and scalars known at run time.
struct Scale {
  double number = 1;
  SmallVector<std::pair<const Expr *, bool>, 1> scalars; // true: divide
  /// Factors of a score that do not depend on the key: they become factors of
  /// the query, so that what is emitted has none.
  SmallVector<std::pair<const Expr *, bool>, 1> factors; // true: divide
};

/// One way to read an operand: a tensor and the positions in it. `scale` has
/// been left out of the tensor.
struct Candidate {
  Value tensor;
  SmallVector<Linear> indices;
  Scale scale;
  SmallVector<SizeAssumption, 1> assumptions;
};

/// From the nearest tensor to the one farthest up.
struct Reading {
  SmallVector<Candidate, 4> candidates;
  /// What is read; candidates may be missing.
  const Expr *expr = nullptr;
};

struct Attention {
  Value root;
  SmallVector<Atom> rootVariables;
  Reading query, key, value;
  Atom keyVariable = kNoAtom;
  SmallVector<Atom, 1> featureVariables;
  /// Of the score, without the scales of the candidates.
  Scale scale;
  /// Attend where all of these hold.
  SmallVector<const Expr *, 2> conditions;
  /// Added to the scaled score.
  SmallVector<std::pair<Scale, const Expr *>, 1> additive;
  EmptyRow emptyRow = EmptyRow::Zero;
  /// The sum of the exponentials, and the operation that forms it.
  const Expr *divisor = nullptr;
  Operation *sum = nullptr;
  /// All operations that form or sum them.
  SmallVector<Operation *, 3> exponentials;
};

/// Why not, and the operation that stopped it.
struct Refusal {
  std::string reason;
  Operation *op = nullptr;
  /// How far it got: of several tries the farthest tells most.
  int progress = -1;
  Operation *sum = nullptr;
};

class Matcher {
public:
  Matcher(Unfolder &unfolder, bool strict)
      : unfolder(unfolder), context(unfolder.getContext()),
        space(context.indices()), strict(strict) {}

  /// `root` is the result, or what casts, moves or divides it.
  FailureOr<Attention> match(Value root);
  const Refusal &getRefusal() const { return refusal; }
  void forgetRefusal() { refusal = Refusal(); }
  void noteRefusal(Refusal other) {
    if (other.progress > refusal.progress)
      refusal = std::move(other);
  }

private:
  /// A condition that makes the product zero, and the select that says so.
  struct Guard {
    const Expr *condition;
    Operation *op;
    /// It selects the weights: not a factor of 0, which keeps NaN.
    bool selects = false;
    /// It stands after the division.
    bool divided = false;
  };
  /// The same for single keys: they are attended to where all of these hold,
  /// in the weights and in their sum.
  struct KeyGuards {
    SmallVector<const Expr *, 2> above, below;
    /// Some select after the division; some do not.
    bool someCover = false, someDoNot = false;
    Operation *op = nullptr;
  };
  /// factors·exps·sums / divisors, zero where a guard holds.
  struct Product {
    double number = 1;
    SmallVector<const Expr *> contractions, exps, others, divisors;
    SmallVector<Guard, 1> guards;
    /// Weights that are no number are made zero.
    bool zeroesNan = false;
    size_t weights() const { return contractions.size() + exps.size(); }
  };
  /// A term of a sum; true: it is subtracted.
  using SignedTerm = std::pair<const Expr *, bool>;
  struct Masking {
    const Expr *condition;
    double value;
  };
  struct Score {
    SmallVector<std::pair<Scale, const Expr *>> products, additive;
    SmallVector<Masking> masks;
    /// A lower clamp makes what is −∞ in an additive tensor a finite number.
    bool clamped = false;
    const Expr *unsafeShift = nullptr;
  };

  LogicalResult refuse(Operation *where, const Twine &reason, int progress);
  LogicalResult refuse(const Expr *where, const Twine &reason, int progress) {
    return refuse(where ? where->origin : nullptr, reason, progress);
  }
  void peel(const Expr *expr, Product &product, bool divides = false);
  FailureOr<Attention> matchInOrder(Attention result, Product product,
                                    ArrayRef<unsigned> order);
  Substitution asDigits(ArrayRef<Atom> variables, Atom whole);
  LogicalResult splitWeights(Attention &result, const Expr *core,
                             ArrayRef<unsigned> order, Product &product);
  LogicalResult matchSoftmax(Attention &result, Product &product,
                             const Expr *&score, KeyGuards &keyGuards);
  void collectKeyGuards(const Product &product,
                        SmallVectorImpl<const Expr *> &conjuncts, Atom j,
                        bool selecting = false);
  const Expr *assume(const Expr *expr, ArrayRef<const Expr *> conditions);
  void flattenSum(const Expr *expr, bool negative,
                  SmallVectorImpl<SignedTerm> &terms);
  bool isSameSum(ArrayRef<SignedTerm> lhs, ArrayRef<SignedTerm> rhs);
  bool isFinite(const Expr *expr);
  bool isSafeShift(const Expr *shift, ArrayRef<SignedTerm> shifted, Atom j);
  void checkShifts(const Expr *sum, Score &score, Atom j);
  void readScore(const Expr *expr, Scale scale, Score &score, Atom keyVariable,
                 bool inSum = false);
  bool reducesProduct(const Expr *expr);
  bool containsProduct(const Expr *expr, Atom j);
  LogicalResult matchScore(Attention &result, const Expr *score,
                           const Product &product, const KeyGuards &keyGuards);
  void addScalar(Scale &scale, const Expr *scalar, bool divides);
  LogicalResult matchProduct(Attention &result, const Scale &scale,
                             const Expr *reduce);
  std::pair<Scale, const Expr *> withFactors(Scale scale, const Expr *expr);
  const Expr *asSelect(const Expr *expr);
  const Expr *addSelects(const Expr *sum);
  LogicalResult matchKeyGuards(const KeyGuards &guards, Score &score,
                               std::optional<EmptyRow> &emptyRow);
  LogicalResult matchGuard(const Guard &guard, const Expr *score,
                           ArrayRef<Masking> masks, Atom keyVariable,
                           bool &byScore, std::optional<EmptyRow> &emptyRow);
  LogicalResult setEmptyRow(Attention &result, Score &score, bool byScore,
                            std::optional<EmptyRow> emptyRow);
  Reading read(const Expr *expr, bool allowScale);
  Reading readProduct(ArrayRef<const Expr *> factors,
                      ArrayRef<const Expr *> divisors);
  const Expr *readMaskConstant(const Expr *load);
  const Expr *readCondition(const Expr *condition);

  Unfolder &unfolder;
  ExprContext &context;
  IndexSpace &space;
  bool strict;
  Refusal refusal;
  std::vector<Atom> rootVariables;
  /// The variable whose digits several summed ones are.
  std::map<SmallVector<Atom, 2>, Atom> mergedKeys;
};

} // namespace mlir::attn::raise

#endif // ATTN_LIB_RAISE_MATCH_H
