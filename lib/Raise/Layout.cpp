//===- Layout.cpp - Dimensions of an attention and of its operands --------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Readings are tried from the tensor farthest up, so that transposes and
// broadcasts end in the maps; one that does not fit is exchanged for the next
// nearer tensor.
//
//===----------------------------------------------------------------------===//

#include "Layout.h"
#include "mlir/IR/Matchers.h"

using namespace mlir;
using namespace mlir::attn;
using namespace mlir::attn::raise;

std::optional<SmallVector<DimDigits, 6>>
mlir::attn::raise::decompose(Unfolder &unfolder, Value tensor,
                             ArrayRef<Linear> indices,
                             ArrayRef<SizeAssumption> assumptions) {
  const IndexSpace &space = unfolder.getContext().indices();
  SmallVector<DimDigits, 6> dims;
  SmallVector<Atom> used;
  for (auto [i, form] : llvm::enumerate(indices)) {
    DimDigits dim;
    SmallVector<std::pair<Size, Atom>> digits;
    for (const Term &term : form.terms) {
      if (term.atom == kNoAtom) {
        Linear offset;
        offset.terms.push_back(term);
        dim.offset = IndexSpace::add(dim.offset, offset);
        continue;
      }
      if (!space.isVariable(term.atom) || term.coefficient <= 0 ||
          llvm::is_contained(used, term.atom))
        return std::nullopt;
      used.push_back(term.atom);
      digits.push_back({term.size(), term.atom});
    }
    // Mixed radix: each coefficient is the product of the inner extents.
    Size expected(1);
    while (!digits.empty()) {
      auto it = llvm::find_if(
          digits, [&](auto &digit) { return digit.first == expected; });
      if (it == digits.end())
        return std::nullopt;
      dim.digits.insert(dim.digits.begin(), it->second);
      expected = expected * space.getExtent(it->second);
      digits.erase(it);
    }
    Linear size = unfolder.getSizes().getDim(tensor, i);
    Linear extent = IndexSpace::fromSize(expected);
    bool fills =
        size == extent || unfolder.getSizes().asSize(size) == expected ||
        llvm::any_of(assumptions, [&](const SizeAssumption &assumption) {
          return assumption.found == size && assumption.expected == extent;
        });
    dim.isSliced = !dim.offset.isZero() || !fills;
    dims.push_back(std::move(dim));
  }
  return dims;
}

/// Static divisors of `variable` in `form`; false on any other quotient of it.
static bool collectSplits(const IndexSpace &space, const Linear &form,
                          DenseMap<Atom, SmallVector<int64_t>> &splits) {
  for (const Term &term : form.terms) {
    if (term.atom == kNoAtom || space.isVariable(term.atom))
      continue;
    std::optional<Atom> base = space.getNumerator(term.atom).getAtom();
    const Size &divisor = space.getExtent(term.atom);
    if (!base || !space.isVariable(*base) || !divisor.isStatic())
      return false;
    if (!llvm::is_contained(splits[*base], divisor.constant))
      splits[*base].push_back(divisor.constant);
  }
  return true;
}

static void collectDeepSplits(const IndexSpace &space, const Expr *expr,
                              llvm::SmallDenseSet<const Expr *> &seen,
                              DenseMap<Atom, SmallVector<int64_t>> &splits) {
  if (!seen.insert(expr).second)
    return;
  for (const Linear &form : expr->indices)
    collectSplits(space, form, splits);
  for (const Expr *operand : expr->operands)
    collectDeepSplits(space, operand, seen, splits);
}

bool mlir::attn::raise::liesTogether(ArrayRef<DimDigits> dims,
                                     ArrayRef<Atom> group) {
  if (group.size() < 2)
    return true;
  SmallVector<Atom> flat;
  for (const DimDigits &dim : dims)
    flat.append(dim.digits.begin(), dim.digits.end());
  auto it = llvm::find(flat, group.front());
  return static_cast<size_t>(flat.end() - it) >= group.size() &&
         std::equal(group.begin(), group.end(), it);
}

namespace {
class LayoutBuilder {
public:
  LayoutBuilder(const Attention &attention, Unfolder &unfolder)
      : attention(attention), unfolder(unfolder),
        context(unfolder.getContext()), space(context.indices()) {}

  FailureOr<Layout> build(std::string &reason);

private:
  enum Which { Query, Key, Value };
  void computeDims(OperandLayout &operand, const Layout &layout);
  LogicalResult tryLayout(ArrayRef<int> level, bool splitKey, Layout &layout,
                          int &blame, std::string &reason);
  std::optional<Linear> splitVariable(Atom atom, ArrayRef<int64_t> divisors,
                                      SmallVectorImpl<Atom> &digits,
                                      std::string &reason);
  void chooseQuery(ArrayRef<Atom> queryOnly, Layout &layout);
  const Reading &reading(unsigned which) const {
    return which == Query ? attention.query
           : which == Key ? attention.key
                          : attention.value;
  }
  bool reads(unsigned which, Atom atom) const {
    return reading(which).expr->dependsOn(atom);
  }
  /// A dimension that no reading may split.
  bool isWhole(Atom atom) const {
    if (atom == attention.keyVariable ||
        llvm::is_contained(attention.featureVariables, atom))
      return true;
    return reads(Query, atom) + reads(Key, atom) + reads(Value, atom) < 2;
  }

  const Attention &attention;
  Unfolder &unfolder;
  ExprContext &context;
  IndexSpace &space;
};
} // namespace

/// One dimension for each digit: those of the result, then keys, then features.
void LayoutBuilder::computeDims(OperandLayout &operand, const Layout &layout) {
  operand.computed = context.substitute(operand.computed, layout.digitsOf);
  SmallVector<Atom> order;
  for (const DimDigits &dim : layout.resultDims)
    for (Atom digit : dim.digits)
      if (operand.computed->dependsOn(digit))
        order.push_back(digit);
  for (Atom digit :
       llvm::concat<const Atom>(ArrayRef<Atom>(layout.key),
                                ArrayRef<Atom>(attention.featureVariables)))
    if (operand.computed->dependsOn(digit))
      order.push_back(digit);
  for (Atom digit : order) {
    operand.dims.emplace_back();
    operand.dims.back().digits.push_back(digit);
  }
}

/// `atom` as a number whose digits are new variables, from outer to inner.
std::optional<Linear>
LayoutBuilder::splitVariable(Atom atom, ArrayRef<int64_t> divisors,
                             SmallVectorImpl<Atom> &digits,
                             std::string &reason) {
  SmallVector<int64_t> sorted(divisors);
  llvm::sort(sorted);
  Linear form;
  Size inner(1);
  auto addDigit = [&](const Size &extent) {
    Atom digit = space.makeVariable(extent);
    digits.insert(digits.begin(), digit);
    form = IndexSpace::add(form, IndexSpace::mul(space.variable(digit), inner));
  };
  for (int64_t divisor : sorted) {
    if (divisor % inner.constant != 0) {
      reason = "a dimension is split in two ways";
      return std::nullopt;
    }
    addDigit(Size(divisor / inner.constant));
    inner = Size(divisor);
  }
  std::optional<Size> outer = space.getExtent(atom).dividedBy(inner);
  if (!outer) {
    reason = "a dimension is not a multiple of its split";
    return std::nullopt;
  }
  addDigit(*outer);
  return form;
}

/// The query dimension: one that a mask relates to the keys, else as many as
/// there are keys, perhaps those of an image, else a whole dimension of the
/// result rather than a part of one, else the largest.
void LayoutBuilder::chooseQuery(ArrayRef<Atom> queryOnly, Layout &layout) {
  const Size &keys = space.getExtent(attention.keyVariable);
  auto rank = [&](Atom digit) {
    bool inMask = llvm::any_of(attention.conditions, [&](const Expr *expr) {
      return expr->dependsOn(digit) && expr->dependsOn(attention.keyVariable);
    });
    bool isPart = !llvm::is_contained(attention.rootVariables, digit);
    const Size &extent = space.getExtent(digit);
    int64_t size = extent.isStatic() ? extent.constant
                                     : std::numeric_limits<int64_t>::max();
    return std::tuple(inMask, extent == keys, !isPart, size);
  };
  if (queryOnly.empty())
    return;
  Atom best = queryOnly.front();
  for (Atom digit : queryOnly)
    if (rank(digit) > rank(best))
      best = digit;
  layout.query = {best};
  for (size_t first = 0; first < queryOnly.size(); ++first) {
    Size extent(1);
    for (size_t last = first; last < queryOnly.size(); ++last) {
      extent = extent * space.getExtent(queryOnly[last]);
      ArrayRef<Atom> group = queryOnly.slice(first, last + 1 - first);
      if (group.size() > 1 && extent == keys && space.getExtent(best) != keys &&
          llvm::is_contained(group, best) &&
          liesTogether(layout.queryOperand.dims, group) &&
          liesTogether(layout.resultDims, group))
        layout.query.assign(group.begin(), group.end());
    }
  }
  for (Atom digit : layout.query)
    llvm::erase(layout.lead, digit);
}

LogicalResult LayoutBuilder::tryLayout(ArrayRef<int> level, bool splitKey,
                                       Layout &layout, int &blame,
                                       std::string &reason) {
  OperandLayout *operands[] = {&layout.queryOperand, &layout.keyOperand,
                               &layout.valueOperand};
  DenseMap<Atom, SmallVector<int64_t>> splits;
  for (unsigned which : {Query, Key, Value}) {
    blame = which;
    if (level[which] < 0) {
      llvm::SmallDenseSet<const Expr *> seen;
      collectDeepSplits(space, reading(which).expr, seen, splits);
      operands[which]->computed = reading(which).expr;
    } else {
      operands[which]->reading = reading(which).candidates[level[which]];
    }
    for (const Linear &form : operands[which]->reading.indices)
      if (!collectSplits(space, form, splits)) {
        reason = "an operand is read at positions that are not dimensions";
        return failure();
      }
    for (auto &[atom, divisors] : splits)
      if (isWhole(atom) && !(splitKey && atom == attention.keyVariable)) {
        reason = "a sequence or feature dimension is split";
        return failure();
      }
  }
  llvm::SmallDenseSet<const Expr *> seen;
  DenseMap<Atom, SmallVector<int64_t>> maskSplits;
  for (const Expr *condition : attention.conditions)
    collectDeepSplits(space, condition, seen, maskSplits);
  for (auto &[atom, divisors] : maskSplits)
    if (!isWhole(atom))
      for (int64_t divisor : divisors)
        if (!llvm::is_contained(splits[atom], divisor))
          splits[atom].push_back(divisor);

  // Digits of each variable of the result.
  SmallVector<Linear> resultPositions;
  for (auto [i, atom] : llvm::enumerate(attention.rootVariables)) {
    auto found = splits.find(atom);
    if (found == splits.end() || found->second.empty()) {
      resultPositions.push_back(space.variable(atom));
      continue;
    }
    SmallVector<Atom> digits;
    auto form = splitVariable(atom, found->second, digits, reason);
    if (!form)
      return failure();
    layout.digitsOf[atom] = *form;
    resultPositions.push_back(*form);
  }
  layout.key = {attention.keyVariable};
  if (auto found = splits.find(attention.keyVariable);
      found != splits.end() && !found->second.empty()) {
    layout.key.clear();
    auto form =
        splitVariable(attention.keyVariable, found->second, layout.key, reason);
    if (!form)
      return failure();
    layout.digitsOf[attention.keyVariable] = *form;
  }
  auto resultDims = decompose(unfolder, attention.root, resultPositions);
  if (!resultDims) {
    reason = "the result's dimensions are not made of digits";
    return failure();
  }
  layout.resultDims = *resultDims;

  SmallVector<Atom> has[3];
  for (unsigned which : {Query, Key, Value}) {
    blame = which;
    if (operands[which]->computed) {
      computeDims(*operands[which], layout);
      for (const DimDigits &dim : operands[which]->dims)
        has[which].append(dim.digits.begin(), dim.digits.end());
      continue;
    }
    SmallVector<Linear> positions;
    for (const Linear &form : operands[which]->reading.indices)
      positions.push_back(
          space.substitute(form, [&](Atom a) -> std::optional<Linear> {
            auto found = layout.digitsOf.find(a);
            if (found == layout.digitsOf.end())
              return std::nullopt;
            return found->second;
          }));
    auto type =
        cast<RankedTensorType>(operands[which]->reading.tensor.getType());
    auto dims = decompose(unfolder, operands[which]->reading.tensor, positions,
                          operands[which]->reading.assumptions);
    if (!dims || !isa<FloatType>(type.getElementType())) {
      reason = "an operand is read at positions that are not dimensions";
      return failure();
    }
    operands[which]->dims = *dims;
    for (const DimDigits &dim : *dims)
      has[which].append(dim.digits.begin(), dim.digits.end());
  }

  layout.feature.assign(attention.featureVariables.begin(),
                        attention.featureVariables.end());
  // Leading dimensions may be missing in any operand. Those of the query alone
  // may be the sequence, those of the values alone the features.
  SmallVector<Atom> queryOnly, valueOnly;
  for (const DimDigits &dim : layout.resultDims)
    for (Atom digit : dim.digits) {
      bool q = llvm::is_contained(has[Query], digit);
      bool k = llvm::is_contained(has[Key], digit);
      bool v = llvm::is_contained(has[Value], digit);
      layout.lead.push_back(digit);
      if (q && !k && !v)
        queryOnly.push_back(digit);
      if (v && !q && !k)
        valueOnly.push_back(digit);
    }
  chooseQuery(queryOnly, layout);
  reason = "the summed dimensions do not lie together";
  for (unsigned which : {Query, Key}) {
    blame = which;
    if (!liesTogether(operands[which]->dims, layout.feature))
      return failure();
  }
  for (unsigned which : {Key, Value}) {
    blame = which;
    if (!liesTogether(operands[which]->dims, layout.key))
      return failure();
  }
  // The features: as many as lie together, from the inside.
  for (Atom digit : llvm::reverse(valueOnly)) {
    layout.value.insert(layout.value.begin(), digit);
    if (!liesTogether(layout.valueOperand.dims, layout.value) ||
        !liesTogether(layout.resultDims, layout.value)) {
      layout.value.erase(layout.value.begin());
      break;
    }
    llvm::erase(layout.lead, digit);
  }
  for (unsigned which : {Query, Key, Value}) {
    blame = which;
    for (Atom digit : has[which])
      if (llvm::none_of(ArrayRef<ArrayRef<Atom>>{layout.lead, layout.query,
                                                 layout.key, layout.feature,
                                                 layout.value},
                        [&](ArrayRef<Atom> group) {
                          return llvm::is_contained(group, digit);
                        })) {
        reason = "an operand has a dimension that the result lacks";
        return failure();
      }
  }
  return success();
}

/// Weights of the model, perhaps cast or moved.
static bool isConstant(const Reading &reading) {
  Attribute attr;
  return !reading.candidates.empty() &&
         matchPattern(reading.candidates.back().tensor, m_Constant(&attr));
}

FailureOr<Layout> LayoutBuilder::build(std::string &reason) {
  if (isConstant(attention.key) && isConstant(attention.value)) {
    reason = "keys and values are constants: a classifier over a codebook";
    return failure();
  }
  auto masks = [&](Atom atom) {
    return llvm::any_of(
               attention.conditions,
               [&](const Expr *expr) { return expr->dependsOn(atom); }) ||
           llvm::any_of(attention.additive, [&](auto &term) {
             return term.second->dependsOn(atom);
           });
  };
  for (Atom atom : attention.rootVariables)
    if (!space.getExtent(atom).isOne() && !reads(Query, atom) &&
        !reads(Key, atom) && !reads(Value, atom) && !masks(atom)) {
      reason = "the result is a broadcast of an attention";
      return failure();
    }
  // Scores that are formed otherwise, tanh(q + k) or mixed over the heads, can
  // be called keys of which each row of the result has its own.
  bool hasSequence = false, hasOwnKeys = false;
  for (Atom atom : attention.rootVariables) {
    if (space.getExtent(atom).isOne() || reads(Value, atom))
      continue;
    hasSequence |= reads(Query, atom) && !reads(Key, atom);
    hasOwnKeys |= reads(Key, atom) && !reads(Query, atom);
  }
  if (hasOwnKeys && !hasSequence) {
    reason = "only the keys have a dimension of the result";
    return failure();
  }
  // The keys in one dimension, else those of an image in its dimensions.
  for (bool splitKey : {false, true}) {
    SmallVector<int> level;
    for (unsigned which : {Query, Key, Value})
      level.push_back(static_cast<int>(reading(which).candidates.size()) - 1);
    // Level -1: the operand is computed anew, in the order that is needed.
    while (llvm::all_of(level, [](int l) { return l >= -1; })) {
      Layout layout;
      int blame = 0;
      if (succeeded(tryLayout(level, splitKey, layout, blame, reason)))
        return layout;
      --level[blame];
    }
  }
  return failure();
}

FailureOr<Layout> mlir::attn::raise::computeLayout(const Attention &attention,
                                                   Unfolder &unfolder,
                                                   std::string &reason) {
  return LayoutBuilder(attention, unfolder).build(reason);
}
