//===- Unfold.h - From operations to expressions ----------------*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// One step replaces load[result of an operation, i…] by what the operation
// computes there, in terms of loads of its operands. Reshapes, slices,
// transposes and broadcasts are substitutions of positions. Anything else is a
// leaf.
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_LIB_RAISE_UNFOLD_H
#define ATTN_LIB_RAISE_UNFOLD_H

#include "Expr.h"
#include "Sizes.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "llvm/ADT/DenseSet.h"

namespace mlir::attn::raise {

/// A size that was taken to be another one: a broadcast at run time that was
/// read as none.
struct SizeAssumption {
  Linear found, expected;
};

class Unfolder {
public:
  Unfolder(ExprContext &context, Sizes &sizes)
      : context(context), sizes(sizes), space(context.indices()) {}

  ExprContext &getContext() { return context; }
  Sizes &getSizes() { return sizes; }

  /// The expression of one element; `tensor` must be a ranked tensor.
  const Expr *load(Value tensor, ArrayRef<Linear> indices);
  /// What a Load's producer computes there, or null if it is a leaf.
  const Expr *step(const Expr *load);
  /// Set if the last new steps read a broadcast at run time as none.
  ArrayRef<SizeAssumption> getAssumptions(const Expr *load) const;

  /// Everything looked through, except the bodies of contractions.
  const Expr *normalize(const Expr *expr);
  /// False after normalize() gave up on an expression too large.
  bool isWithinBudget() const { return budget > 0; }
  void resetBudget() { budget = kBudget; }
  /// How often an expression or a tensor was looked at, known ones as well.
  unsigned getNumLooks() const { return numLooks; }

  /// True if an exponential is reached from `tensor` without a contraction.
  bool reachesExp(Value tensor);
  bool reachesExp(const Expr *expr);
  /// A sum of products of two factors that both depend on the variable.
  bool isContraction(const Expr *reduce);
  /// The tensor operation that normalisation replaced by `normal`, if any.
  const Expr *getSource(const Expr *normal) const {
    return sources.lookup(normal);
  }
  /// Treat `tensor` as a leaf from here on.
  void makeLeaf(Value tensor) { leaves.insert(tensor); }

  /// Product of `expr`'s factors, loads not looked into.
  void flattenProduct(const Expr *expr, SmallVectorImpl<const Expr *> &factors,
                      SmallVectorImpl<const Expr *> &divisors);

private:
  static constexpr int kBudget = 20000;

  struct Body;
  const Expr *compute(const Expr *load);
  const Expr *unfoldLinalg(linalg::LinalgOp op, unsigned result,
                           const Expr *load);
  const Expr *unfoldSoftmax(linalg::SoftmaxOp op, const Expr *load);
  const Expr *unfoldReshape(Value source, ArrayRef<Linear> sourceSizes,
                            ArrayRef<Linear> resultSizes,
                            ArrayRef<Linear> indices);
  const Expr *unfoldInsert(tensor::InsertSliceOp op, const Expr *load);
  const Expr *unroll(Reduction kind, Atom variable, const Expr *body);
  const Expr *unfoldElementwise(Operation *op, const Expr *load);
  const Expr *evaluate(Value value, Body &body);
  const Expr *evaluateOp(Operation *op, ArrayRef<const Expr *> operands,
                         Type type);
  const Expr *evaluateExtract(Value tensor, ArrayRef<const Expr *> indices);
  const Expr *combine(Operation *op, const Expr *init, const Expr *reduced,
                      Reduction kind);
  Linear apply(AffineExpr expr, ArrayRef<Linear> dims, bool &isAffine);
  Atom getBinder(Operation *op, unsigned loop, const Size &extent);
  const Expr *readConstant(Value tensor, ArrayRef<Linear> indices);

  ExprContext &context;
  Sizes &sizes;
  IndexSpace &space;
  DenseMap<const Expr *, const Expr *> steps, normals, sources;
  DenseMap<const Expr *, SmallVector<SizeAssumption, 1>> assumptions;
  SmallVector<SizeAssumption, 1> pending;
  DenseMap<std::pair<Operation *, unsigned>, Atom> binders;
  DenseMap<Value, bool> expFlags;
  llvm::DenseSet<Value> leaves;
  int budget = kBudget;
  unsigned numLooks = 0;
};

/// A sum of products of two operands.
bool isContractionOp(linalg::LinalgOp op);

/// Float, integer or boolean.
Domain getDomain(Type elementType);

} // namespace mlir::attn::raise

#endif // ATTN_LIB_RAISE_UNFOLD_H
