//===- Expr.h - What one element of a tensor computes -----------*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// value[i…] as a hash-consed scalar expression: leaves load[tensor, positions],
// constants and positions; binders reduce(op, x < extent, body); arithmetic;
// select with predicates on positions. Equal pointers mean equal values.
//
//   softmax[i, j]  =  exp(s[i, j] − max(x, s[i, x])) / sum(x, exp(s[i, x] − …))
//
// The builders apply the local axioms (docs/Raising.md): A3, A4 and folding.
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_LIB_RAISE_EXPR_H
#define ATTN_LIB_RAISE_EXPR_H

#include "Index.h"
#include "mlir/IR/Operation.h"
#include "mlir/IR/Value.h"
#include "llvm/ADT/DenseSet.h"
#include <memory>

namespace mlir::attn::raise {

enum class Node : uint8_t {
  Constant, // a number, or a truth value (0, 1)
  Index,    // a position: indices[0]
  Load,     // tensor element: value, indices
  Scalar,   // an SSA scalar that is not looked into: value
  Reduce,   // reduction `kind` over `variable` of operands[0]
  Add,      // from here on: operands
  Mul,
  Div,
  Max,
  Min,
  Exp,
  Log,
  Tanh,
  Sqrt,
  Select,
  And,
  Or,
  Not,
  NonNegative, // indices[0] >= 0
  IsZero,      // indices[0] == 0
  Compare,     // predicate `kind` (arith.cmpf's or arith.cmpi's)
  ToFloat,     // an integer as a float
  Gather,      // tensor element at computed positions: value, operands
  Other // any other operation without side effects: `origin` is one of them
};

enum class Domain : uint8_t { Float, Integer, Boolean };
enum class Reduction : uint8_t { Add, Max, Min, And, Or };

struct Expr {
  unsigned id = 0;
  Node op = Node::Constant;
  Domain domain = Domain::Float;
  int64_t kind = 0;
  double constant = 0;
  Value value;
  Atom variable = kNoAtom;
  SmallVector<const Expr *, 3> operands;
  SmallVector<Linear, 4> indices;
  /// The operation that this comes from; of no account in comparisons.
  Operation *origin = nullptr;
  /// The variables that are not bound inside.
  SmallVector<Atom, 4> free;

  bool is(Node other) const { return op == other; }
  bool isConstant(double number) const {
    return op == Node::Constant && constant == number;
  }
  bool isReduce(Reduction reduction) const {
    return op == Node::Reduce && kind == static_cast<int64_t>(reduction);
  }
  bool dependsOn(Atom atom) const { return llvm::is_contained(free, atom); }
};

using Substitution = DenseMap<Atom, Linear>;

/// Owns the expressions of one function.
class ExprContext {
public:
  IndexSpace &indices() { return space; }
  unsigned size() const { return nodes.size(); }
  /// Operation recorded in the nodes built from here on.
  void setOrigin(Operation *op) { origin = op; }
  Operation *getOrigin() const { return origin; }

  const Expr *constant(double number, Domain domain = Domain::Float);
  const Expr *boolean(bool value) { return constant(value, Domain::Boolean); }
  const Expr *index(const Linear &form);
  const Expr *load(Value tensor, ArrayRef<Linear> indices, Domain domain);
  const Expr *scalar(Value value, Domain domain);
  const Expr *gather(Value tensor, ArrayRef<const Expr *> indices,
                     Domain domain);
  const Expr *other(Operation *op, ArrayRef<const Expr *> operands,
                    Domain domain);
  const Expr *reduce(Reduction kind, Atom variable, const Expr *body);

  const Expr *add(const Expr *lhs, const Expr *rhs);
  const Expr *negate(const Expr *expr) { return mul(constant(-1), expr); }
  const Expr *mul(const Expr *lhs, const Expr *rhs);
  const Expr *div(const Expr *lhs, const Expr *rhs);
  const Expr *max(const Expr *lhs, const Expr *rhs);
  const Expr *min(const Expr *lhs, const Expr *rhs);
  /// Exp, Log, Tanh, Sqrt, ToFloat.
  const Expr *unary(Node op, const Expr *expr);
  const Expr *select(const Expr *condition, const Expr *then,
                     const Expr *otherwise);
  const Expr *logicalAnd(const Expr *lhs, const Expr *rhs);
  const Expr *logicalOr(const Expr *lhs, const Expr *rhs);
  const Expr *logicalNot(const Expr *expr);
  const Expr *nonNegative(const Linear &form);
  const Expr *isZero(const Linear &form);
  /// arith.cmpf and arith.cmpi by the number of their predicate.
  const Expr *compareFloat(int64_t predicate, const Expr *lhs, const Expr *rhs);
  const Expr *compareInteger(int64_t predicate, const Expr *lhs,
                             const Expr *rhs);

  /// Rebuild `expr` with other operands or positions (same length).
  const Expr *rebuild(const Expr *expr, ArrayRef<const Expr *> operands,
                      ArrayRef<Linear> indices);
  const Expr *substitute(const Expr *expr, const Substitution &map);
  /// Equality up to the names of bound variables.
  bool isEqual(const Expr *lhs, const Expr *rhs);

private:
  const Expr *intern(Expr node);
  const Expr *substituteIn(const Expr *expr, const Substitution &map,
                           DenseMap<const Expr *, const Expr *> &memo);
  bool isEqualIn(const Expr *lhs, const Expr *rhs, Substitution &renaming,
                 llvm::DenseSet<std::pair<const Expr *, const Expr *>> &known);

  IndexSpace space;
  Operation *origin = nullptr;
  std::vector<std::unique_ptr<Expr>> nodes;
  DenseMap<size_t, SmallVector<Expr *, 1>> table;
};

/// The parts of a conjunction, each once.
void collectConjuncts(const Expr *expr,
                      SmallVectorImpl<const Expr *> &conjuncts);

} // namespace mlir::attn::raise

#endif // ATTN_LIB_RAISE_EXPR_H
