//===- Sizes.h - Sizes of a function's tensors, as symbols ------*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Each integer SSA value and each dynamic dimension as a form over symbols.
// What makes two sizes one symbol: dimensions that one loop of a linalg
// operation runs over, and `cf.assert` of an equality (a program that fails it
// has no result). So N == S is known where the program says so.
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_LIB_RAISE_SIZES_H
#define ATTN_LIB_RAISE_SIZES_H

#include "Index.h"
#include "mlir/IR/Builders.h"
#include "mlir/IR/Dominance.h"

namespace mlir::attn::raise {

class Sizes {
public:
  /// Reads the equalities of `root`: linear in its size.
  explicit Sizes(Operation *root);

  /// The value of an integer or index scalar.
  Linear getScalar(Value value);
  Linear getDim(Value tensor, unsigned dim);
  /// Like getDim; a form that is not a monomial becomes a symbol.
  Size getExtent(Value tensor, unsigned dim);
  Size asSize(const Linear &form);

  /// The value of `form` (without atoms) at the builder's position, or null if
  /// a symbol is not defined there.
  Value materialize(OpBuilder &builder, Location loc, const Linear &form,
                    DominanceInfo &dominance, Operation *anchor);

private:
  struct Symbol {
    Value value;      // an integer scalar, or a tensor
    int64_t dim = -1; // the dimension of a tensor
    Linear form;      // or a form that is not a monomial
    unsigned parent;  // union-find
    std::optional<int64_t> constant;
  };
  unsigned getSymbol(Value value, int64_t dim);
  Linear symbolForm(unsigned id);
  unsigned find(unsigned id);
  void unify(const Linear &lhs, const Linear &rhs);
  Linear computeScalar(Value value);
  Linear computeDim(Value tensor, unsigned dim);
  void readEqualities(Operation *root);

  std::vector<Symbol> symbols;
  DenseMap<std::pair<Value, int64_t>, unsigned> symbolIds;
  DenseMap<Value, Linear> scalars;
  DenseMap<std::pair<Value, unsigned>, Linear> dims;
  std::vector<std::pair<Linear, unsigned>> forms;
  IndexSpace space; // arithmetic only
};

} // namespace mlir::attn::raise

#endif // ATTN_LIB_RAISE_SIZES_H
