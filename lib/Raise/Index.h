//===- Index.h - Index expressions with sizes known at run time -*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A position in a tensor as a linear form  Σ c·s·a  over atoms a, where c is an
// integer and s a product of sizes known only at run time. An atom is a
// variable 0 <= x < extent or the quotient ⌊form / size⌋. The form is
// canonical: a reshape and its inverse cancel, so two spellings of one position
// are equal.
//
//   collapse [[0, 1]] of 8x16, then expand:  16·a + b ↦ ⌊(16·a + b)/16⌋ = a
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_LIB_RAISE_INDEX_H
#define ATTN_LIB_RAISE_INDEX_H

#include "mlir/Support/LLVM.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/Hashing.h"
#include "llvm/ADT/SmallVector.h"
#include <deque>
#include <functional>
#include <optional>

namespace mlir::attn::raise {

/// A product of an integer and run-time sizes (numbered symbols, sorted).
struct Size {
  int64_t constant = 1;
  SmallVector<unsigned, 2> symbols;

  Size() = default;
  Size(int64_t constant) : constant(constant) {}
  static Size symbol(unsigned id) {
    Size size;
    size.symbols.push_back(id);
    return size;
  }
  bool isStatic() const { return symbols.empty(); }
  bool isOne() const { return isStatic() && constant == 1; }
  bool operator==(const Size &other) const {
    return constant == other.constant && symbols == other.symbols;
  }
  bool operator!=(const Size &other) const { return !(*this == other); }
  Size operator*(const Size &other) const;
  /// The quotient if it is exact.
  std::optional<Size> dividedBy(const Size &other) const;
};

using Atom = unsigned;
constexpr Atom kNoAtom = ~0u;

struct Term {
  Atom atom = kNoAtom;
  SmallVector<unsigned, 2> symbols;
  int64_t coefficient = 0;

  Size size() const;
};

/// Σ terms, sorted by atom and symbols, without zero coefficients.
struct Linear {
  SmallVector<Term, 2> terms;

  bool operator==(const Linear &other) const;
  bool operator!=(const Linear &other) const { return !(*this == other); }
  bool isZero() const { return terms.empty(); }
  /// The value if no atom and no symbol occurs.
  std::optional<int64_t> getConstant() const;
  /// The atom if the form is just that atom.
  std::optional<Atom> getAtom() const;
  /// True if no atom occurs.
  bool isUniform() const;
};

llvm::hash_code hash_value(const Linear &form);

/// Owns the atoms and does the arithmetic.
class IndexSpace {
public:
  /// A new variable 0 <= x < extent.
  Atom makeVariable(const Size &extent);
  bool isVariable(Atom atom) const { return atoms[atom].isVariable; }
  const Size &getExtent(Atom atom) const { return atoms[atom].size; }
  const Linear &getNumerator(Atom atom) const { return atoms[atom].numerator; }

  static Linear constant(int64_t value);
  static Linear fromSize(const Size &size);
  /// The variable; 0 if its extent is 1.
  Linear variable(Atom atom) const;
  static Linear add(const Linear &lhs, const Linear &rhs, int64_t scale = 1);
  static Linear sub(const Linear &lhs, const Linear &rhs) {
    return add(lhs, rhs, -1);
  }
  static Linear mul(const Linear &lhs, const Size &size);
  /// The product if one side has no atoms.
  static std::optional<Linear> mul(const Linear &lhs, const Linear &rhs);
  Linear floorDiv(const Linear &lhs, const Size &size);
  Linear mod(const Linear &lhs, const Size &size);
  Linear substitute(const Linear &form,
                    function_ref<std::optional<Linear>(Atom)> replacement);

  /// The single monomial that `form` is, if any.
  static std::optional<Size> asSize(const Linear &form);

  /// True if `form` is provably never negative (sizes are at least 1).
  bool isNonNegative(const Linear &form) const;
  /// True if 0 <= form < size, provably.
  bool isBelow(const Linear &form, const Size &size) const;
  /// The variables that occur, also inside quotients.
  void collectVariables(const Linear &form, SmallVectorImpl<Atom> &out) const;
  bool dependsOn(const Linear &form, Atom variable) const;

private:
  struct AtomInfo {
    bool isVariable;
    Size size; // extent, or divisor
    Linear numerator;
  };
  Linear makeQuotient(const Linear &numerator, const Size &divisor);
  std::optional<Linear> lowerBound(const Linear &form) const;

  /// A deque: an extent that is referred to stays where it is.
  std::deque<AtomInfo> atoms;
  DenseMap<size_t, SmallVector<Atom, 1>> quotients;
};

} // namespace mlir::attn::raise

#endif // ATTN_LIB_RAISE_INDEX_H
