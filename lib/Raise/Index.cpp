//===- Index.cpp - Index expressions with sizes known at run time ---------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Canonical linear forms. The only simplifications needed are those of
// quotients: ⌊(c·x + r)/c⌋ = x where 0 <= r < c, and ⌊⌊x/a⌋/b⌋ = ⌊x/(a·b)⌋; a
// remainder is x − c·⌊x/c⌋, so that quotient and remainder of one position
// recombine to it.
//
//===----------------------------------------------------------------------===//

#include "Index.h"
#include "llvm/ADT/STLExtras.h"

using namespace mlir;
using namespace mlir::attn::raise;

//===----------------------------------------------------------------------===//
// Sizes and forms
//===----------------------------------------------------------------------===//

Size Size::operator*(const Size &other) const {
  Size result = *this;
  result.constant *= other.constant;
  result.symbols.append(other.symbols.begin(), other.symbols.end());
  llvm::sort(result.symbols);
  return result;
}

std::optional<Size> Size::dividedBy(const Size &other) const {
  if (other.constant == 0 || constant % other.constant != 0)
    return std::nullopt;
  Size result(constant / other.constant);
  result.symbols = symbols;
  for (unsigned symbol : other.symbols) {
    auto it = llvm::find(result.symbols, symbol);
    if (it == result.symbols.end())
      return std::nullopt;
    result.symbols.erase(it);
  }
  return result;
}

Size Term::size() const {
  Size result(coefficient);
  result.symbols = symbols;
  return result;
}

static bool keyLess(const Term &lhs, const Term &rhs) {
  if (lhs.atom != rhs.atom)
    return lhs.atom < rhs.atom;
  return std::lexicographical_compare(lhs.symbols.begin(), lhs.symbols.end(),
                                      rhs.symbols.begin(), rhs.symbols.end());
}

static bool sameKey(const Term &lhs, const Term &rhs) {
  return lhs.atom == rhs.atom && lhs.symbols == rhs.symbols;
}

bool Linear::operator==(const Linear &other) const {
  return terms.size() == other.terms.size() &&
         llvm::all_of(llvm::zip(terms, other.terms), [](auto pair) {
           auto &[lhs, rhs] = pair;
           return sameKey(lhs, rhs) && lhs.coefficient == rhs.coefficient;
         });
}

std::optional<int64_t> Linear::getConstant() const {
  if (terms.empty())
    return 0;
  const Term &term = terms.front();
  if (terms.size() == 1 && term.atom == kNoAtom && term.symbols.empty())
    return term.coefficient;
  return std::nullopt;
}

std::optional<Atom> Linear::getAtom() const {
  if (terms.size() != 1)
    return std::nullopt;
  const Term &term = terms.front();
  if (term.atom == kNoAtom || !term.symbols.empty() || term.coefficient != 1)
    return std::nullopt;
  return term.atom;
}

bool Linear::isUniform() const {
  return llvm::all_of(terms, [](const Term &t) { return t.atom == kNoAtom; });
}

llvm::hash_code mlir::attn::raise::hash_value(const Linear &form) {
  llvm::hash_code hash = llvm::hash_value(form.terms.size());
  for (const Term &term : form.terms)
    hash = llvm::hash_combine(
        hash, term.atom, term.coefficient,
        llvm::hash_combine_range(term.symbols.begin(), term.symbols.end()));
  return hash;
}

//===----------------------------------------------------------------------===//
// Arithmetic
//===----------------------------------------------------------------------===//

Atom IndexSpace::makeVariable(const Size &extent) {
  atoms.push_back({true, extent, {}});
  return atoms.size() - 1;
}

Linear IndexSpace::constant(int64_t value) {
  Linear form;
  if (value != 0)
    form.terms.push_back({kNoAtom, {}, value});
  return form;
}

Linear IndexSpace::fromSize(const Size &size) {
  Linear form;
  if (size.constant != 0)
    form.terms.push_back({kNoAtom, size.symbols, size.constant});
  return form;
}

Linear IndexSpace::variable(Atom atom) const {
  Linear form;
  if (!atoms[atom].isVariable || !atoms[atom].size.isOne())
    form.terms.push_back({atom, {}, 1});
  return form;
}

Linear IndexSpace::add(const Linear &lhs, const Linear &rhs, int64_t scale) {
  Linear result;
  auto l = lhs.terms.begin(), le = lhs.terms.end();
  auto r = rhs.terms.begin(), re = rhs.terms.end();
  while (l != le || r != re) {
    if (r == re || (l != le && keyLess(*l, *r))) {
      result.terms.push_back(*l++);
    } else if (l == le || keyLess(*r, *l)) {
      result.terms.push_back(*r++);
      result.terms.back().coefficient *= scale;
    } else {
      Term term = *l++;
      term.coefficient += scale * (r++)->coefficient;
      if (term.coefficient != 0)
        result.terms.push_back(std::move(term));
    }
  }
  return result;
}

Linear IndexSpace::mul(const Linear &lhs, const Size &size) {
  Linear result;
  if (size.constant == 0)
    return result;
  for (const Term &term : lhs.terms) {
    Size product = term.size() * size;
    result.terms.push_back({term.atom, product.symbols, product.constant});
  }
  llvm::sort(result.terms, keyLess);
  return result;
}

std::optional<Linear> IndexSpace::mul(const Linear &lhs, const Linear &rhs) {
  if (!rhs.isUniform())
    return lhs.isUniform() ? mul(rhs, lhs) : std::nullopt;
  Linear result;
  for (const Term &term : rhs.terms)
    result = add(result, mul(lhs, term.size()));
  return result;
}

std::optional<Size> IndexSpace::asSize(const Linear &form) {
  if (form.terms.empty())
    return Size(0);
  if (form.terms.size() != 1 || form.terms.front().atom != kNoAtom)
    return std::nullopt;
  return form.terms.front().size();
}

Linear IndexSpace::makeQuotient(const Linear &numerator, const Size &divisor) {
  if (auto value = numerator.getConstant();
      value && divisor.isStatic() && divisor.constant > 0) {
    int64_t quotient = *value / divisor.constant;
    if (*value % divisor.constant < 0)
      --quotient;
    return constant(quotient);
  }
  size_t hash = llvm::hash_combine(
      numerator, divisor.constant,
      llvm::hash_combine_range(divisor.symbols.begin(), divisor.symbols.end()));
  for (Atom atom : quotients[hash])
    if (atoms[atom].numerator == numerator && atoms[atom].size == divisor)
      return variable(atom);
  atoms.push_back({false, divisor, numerator});
  quotients[hash].push_back(atoms.size() - 1);
  return variable(atoms.size() - 1);
}

Linear IndexSpace::floorDiv(const Linear &lhs, const Size &size) {
  if (size.isOne())
    return lhs;
  Linear quotient, rest;
  for (const Term &term : lhs.terms) {
    if (std::optional<Size> exact = term.size().dividedBy(size))
      quotient.terms.push_back({term.atom, exact->symbols, exact->constant});
    else
      rest.terms.push_back(term);
  }
  llvm::sort(quotient.terms, keyLess);
  if (rest.isZero() || isBelow(rest, size))
    return quotient;

  // ⌊(g·x + r)/(g·m)⌋ = ⌊x/m⌋ where 0 <= r < g.
  for (const Term &candidate : rest.terms) {
    Size factor = candidate.size();
    factor.constant = std::abs(factor.constant);
    std::optional<Size> remaining = size.dividedBy(factor);
    if (factor.isOne() || !remaining)
      continue;
    Linear multiples, remainder;
    for (const Term &term : rest.terms) {
      if (std::optional<Size> exact = term.size().dividedBy(factor))
        multiples.terms.push_back({term.atom, exact->symbols, exact->constant});
      else
        remainder.terms.push_back(term);
    }
    llvm::sort(multiples.terms, keyLess);
    if (isBelow(remainder, factor))
      return add(quotient, floorDiv(multiples, *remaining));
  }

  if (std::optional<Atom> atom = rest.getAtom(); atom && !isVariable(*atom)) {
    Linear numerator = atoms[*atom].numerator;
    return add(quotient, floorDiv(numerator, atoms[*atom].size * size));
  }
  return add(quotient, makeQuotient(rest, size));
}

Linear IndexSpace::mod(const Linear &lhs, const Size &size) {
  return sub(lhs, mul(floorDiv(lhs, size), size));
}

Linear
IndexSpace::substitute(const Linear &form,
                       function_ref<std::optional<Linear>(Atom)> replacement) {
  Linear result;
  for (const Term &term : form.terms) {
    Linear value;
    if (term.atom == kNoAtom) {
      value.terms.push_back(term);
      result = add(result, value);
      continue;
    }
    if (isVariable(term.atom)) {
      std::optional<Linear> other = replacement(term.atom);
      value = other ? *other : variable(term.atom);
    } else {
      Linear numerator = atoms[term.atom].numerator;
      Size divisor = atoms[term.atom].size;
      value = floorDiv(substitute(numerator, replacement), divisor);
    }
    result = add(result, mul(value, term.size()));
  }
  return result;
}

//===----------------------------------------------------------------------===//
// Ranges
//===----------------------------------------------------------------------===//

/// True if a form without atoms is provably >= 0, sizes being at least 1.
static bool isNonNegativeUniform(const Linear &form) {
  int64_t sum = 0;
  for (const Term &term : form.terms) {
    if (term.coefficient < 0 && !term.symbols.empty())
      return false;
    sum += term.coefficient;
  }
  return sum >= 0;
}

std::optional<Linear> IndexSpace::lowerBound(const Linear &form) const {
  // Group the atoms by the variable they divide: x, ⌊x/k1⌋, ⌊x/k2⌋ ….
  struct Digit {
    Size divisor;
    Linear coefficient;
  };
  std::vector<std::pair<Atom, std::vector<Digit>>> groups;
  Linear bound;
  for (const Term &term : form.terms) {
    Linear coefficient;
    coefficient.terms.push_back({kNoAtom, term.symbols, term.coefficient});
    if (term.atom == kNoAtom) {
      bound = add(bound, coefficient);
      continue;
    }
    Atom base = term.atom;
    Size divisor(1);
    if (!isVariable(base)) {
      divisor = atoms[base].size;
      std::optional<Atom> inner = atoms[base].numerator.getAtom();
      if (!inner || !isVariable(*inner)) {
        // c·⌊X/k⌋ with −c = k·β and β·X among the other terms: β·(X mod k).
        if (!term.symbols.empty() || !divisor.isStatic() ||
            term.coefficient % divisor.constant != 0)
          return std::nullopt;
        int64_t scale = -term.coefficient / divisor.constant;
        Linear rest = sub(form, mul(variable(base), Size(term.coefficient)));
        rest = add(rest, atoms[base].numerator, -scale);
        if (rest.terms.size() + 1 >= form.terms.size())
          return std::nullopt;
        std::optional<Linear> low = lowerBound(rest);
        if (!low)
          return std::nullopt;
        return add(*low, constant(std::min<int64_t>(
                             0, scale * (divisor.constant - 1))));
      }
      base = *inner;
    }
    auto group =
        llvm::find_if(groups, [&](auto &entry) { return entry.first == base; });
    if (group == groups.end()) {
      groups.push_back({base, {}});
      group = std::prev(groups.end());
    }
    auto digit = llvm::find_if(group->second,
                               [&](Digit &d) { return d.divisor == divisor; });
    if (digit == group->second.end())
      group->second.push_back({divisor, coefficient});
    else
      digit->coefficient = add(digit->coefficient, coefficient);
  }

  for (auto &[base, digits] : groups) {
    llvm::sort(digits, [](const Digit &lhs, const Digit &rhs) {
      // Divisors of one variable divide one another, or the bound is refused.
      return lhs.divisor != rhs.divisor &&
             rhs.divisor.dividedBy(lhs.divisor).has_value();
    });
    Size divisor(1);
    Linear coefficient;
    auto addDigit = [&](const Size &extent) {
      if (coefficient.isZero() || isNonNegativeUniform(coefficient))
        return true;
      if (!isNonNegativeUniform(mul(coefficient, Size(-1))))
        return false;
      Linear last = sub(fromSize(extent), constant(1));
      bound = add(bound, *mul(coefficient, last));
      return true;
    };
    for (Digit &digit : digits) {
      std::optional<Size> ratio = digit.divisor.dividedBy(divisor);
      if (!ratio)
        return std::nullopt;
      if (!ratio->isOne() && !addDigit(*ratio))
        return std::nullopt;
      coefficient = add(digit.coefficient, mul(coefficient, *ratio));
      divisor = digit.divisor;
    }
    Size extent = atoms[base].size;
    std::optional<Size> top = extent.dividedBy(divisor);
    if (!top && extent.isStatic() && divisor.isStatic())
      top = Size((extent.constant + divisor.constant - 1) / divisor.constant);
    if (!addDigit(top ? *top : extent))
      return std::nullopt;
  }
  return bound;
}

bool IndexSpace::isNonNegative(const Linear &form) const {
  std::optional<Linear> bound = lowerBound(form);
  return bound && isNonNegativeUniform(*bound);
}

bool IndexSpace::isBelow(const Linear &form, const Size &size) const {
  return isNonNegative(form) &&
         isNonNegative(sub(sub(fromSize(size), constant(1)), form));
}

void IndexSpace::collectVariables(const Linear &form,
                                  SmallVectorImpl<Atom> &out) const {
  for (const Term &term : form.terms) {
    if (term.atom == kNoAtom)
      continue;
    if (!isVariable(term.atom))
      collectVariables(atoms[term.atom].numerator, out);
    else if (!llvm::is_contained(out, term.atom))
      out.push_back(term.atom);
  }
}

bool IndexSpace::dependsOn(const Linear &form, Atom variable) const {
  SmallVector<Atom> variables;
  collectVariables(form, variables);
  return llvm::is_contained(variables, variable);
}
