//===- EmitMask.cpp - Where to attend, and what is added ------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// j <= i + offset becomes `causal`; a mask that is a tensor becomes the
// operand; any other is computed by one linalg.generic over just the dimensions
// that it depends on.
//
//===----------------------------------------------------------------------===//

#include "EmitRoles.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include <functional>

using namespace mlir;
using namespace mlir::attn;
using namespace mlir::attn::raise;

//===----------------------------------------------------------------------===//
// Roles
//===----------------------------------------------------------------------===//

static unsigned countUnits(const OperandLayout &operand, unsigned reserved) {
  // One that is computed gets as many as the others have.
  if (operand.computed)
    return std::numeric_limits<unsigned>::max();
  unsigned units = llvm::count_if(operand.dims, [](const DimDigits &dim) {
    return dim.isUnit() && !dim.isSliced;
  });
  return units > reserved ? units - reserved : 0;
}

Emitter::Roles::Roles(const Attention &attention, const Layout &layout,
                      IndexSpace &space) {
  bool hasQuery = !layout.query.empty();
  auto isUnit = [&](ArrayRef<Atom> group) {
    return llvm::all_of(
        group, [&](Atom atom) { return space.getExtent(atom).isOne(); });
  };
  bool hasKey = !isUnit(layout.key), hasFeature = !isUnit(layout.feature);
  bool hasValue = !isUnit(layout.value);
  numUnits = std::min({countUnits(layout.queryOperand, !hasQuery + !hasFeature),
                       countUnits(layout.keyOperand, !hasKey + !hasFeature),
                       countUnits(layout.valueOperand, !hasKey + !hasValue),
                       countUnits(OperandLayout{{}, nullptr, layout.resultDims},
                                  !hasQuery + !hasValue)});
  extents.assign(numUnits, Size(1));
  for (Atom atom : layout.lead) {
    positions[atom] = extents.size();
    extents.push_back(space.getExtent(atom));
  }
  numLead = extents.size();
  auto addTrailing = [&](Dim dim, ArrayRef<Atom> group) {
    trailing[static_cast<int>(dim)] = extents.size();
    Size extent(1);
    for (Atom atom : group) {
      positions[atom] = extents.size();
      groupOf[atom].assign(group.begin(), group.end());
      extent = extent * space.getExtent(atom);
    }
    extents.push_back(extent);
  };
  addTrailing(Dim::Query, layout.query);
  addTrailing(Dim::Key, layout.key);
  addTrailing(Dim::Feature, layout.feature);
  addTrailing(Dim::Value, layout.value);
}

//===----------------------------------------------------------------------===//
// Elementwise operations
//===----------------------------------------------------------------------===//

/// Reductions as loads of the tensors that hold them, or what is formed of
/// them. False if one is left.
std::pair<const Expr *, bool> Emitter::replaceReductions(
    const Expr *expr,
    DenseMap<const Expr *, std::pair<const Expr *, bool>> &known) {
  if (expr->operands.empty())
    return {expr, true};
  auto it = known.find(expr);
  if (it != known.end())
    return it->second;
  SmallVector<const Expr *> operands;
  bool isWhole = !expr->is(Node::Reduce);
  if (isWhole)
    for (const Expr *operand : expr->operands) {
      auto [replaced, all] = replaceReductions(operand, known);
      operands.push_back(replaced);
      isWhole &= all;
    }
  std::pair<const Expr *, bool> result(expr, false);
  if (isWhole)
    result = {context.rebuild(expr, operands, expr->indices), true};
  else if (const Expr *source = unfolder.getSource(expr))
    result = {source, true};
  return known[expr] = result;
}

const Expr *Emitter::replaceReductions(const Expr *expr) {
  DenseMap<const Expr *, std::pair<const Expr *, bool>> known;
  return replaceReductions(expr, known).first;
}

namespace {
struct LoadInput {
  const Expr *load;
  AffineMap map;
};
} // namespace

void mlir::attn::raise::collectLoads(const Expr *expr,
                                     llvm::SmallDenseSet<const Expr *> &seen,
                                     SmallVectorImpl<const Expr *> &loads) {
  if (!seen.insert(expr).second)
    return;
  if (expr->is(Node::Load))
    loads.push_back(expr);
  for (const Expr *operand : expr->operands)
    collectLoads(operand, seen, loads);
}

FailureOr<Emitter::Shaped> Emitter::emitElementwise(const Expr *expr,
                                                    const Roles &roles,
                                                    Type elementType,
                                                    ArrayRef<Atom> dims) {
  // One loop for each digit, in the order of the iteration space.
  SmallVector<Atom> digits(expr->free.begin(), expr->free.end());
  for (Atom digit : dims)
    if (!llvm::is_contained(digits, digit))
      digits.push_back(digit);
  for (Atom digit : digits)
    if (!roles.positions.contains(digit))
      return failure();
  // All digits of a dimension, if any.
  for (unsigned i = 0; i < digits.size(); ++i)
    for (Atom digit : roles.groupOf.lookup(digits[i]))
      if (!llvm::is_contained(digits, digit))
        digits.push_back(digit);
  auto place = [&](Atom digit) {
    const SmallVector<Atom, 1> &group = roles.groupOf.lookup(digit);
    return std::pair(roles.positionOf(digit),
                     llvm::find(group, digit) - group.begin());
  };
  llvm::sort(digits,
             [&](Atom lhs, Atom rhs) { return place(lhs) < place(rhs); });
  Shaped result;
  SmallVector<ReassociationIndices> merged;
  SmallVector<int64_t> shape;
  SmallVector<Value> dynamic;
  DenseMap<Atom, unsigned> loops;
  for (Atom digit : digits) {
    unsigned position = roles.positionOf(digit);
    if (result.positions.empty() || result.positions.back() != position) {
      result.positions.push_back(position);
      merged.emplace_back();
    }
    merged.back().push_back(loops.size());
    loops.try_emplace(digit, loops.size());
    const Size &extent = space.getExtent(digit);
    shape.push_back(extent.isStatic() ? extent.constant : ShapedType::kDynamic);
    if (!extent.isStatic()) {
      dynamic.push_back(emitSize(extent));
      if (!dynamic.back())
        return failure();
    }
  }

  SmallVector<const Expr *> loads;
  llvm::SmallDenseSet<const Expr *> seen;
  collectLoads(expr, seen, loads);
  SmallVector<LoadInput> inputs;
  for (const Expr *load : loads) {
    auto type = cast<RankedTensorType>(load->value.getType());
    SmallVector<AffineExpr> results;
    for (auto [i, form] : llvm::enumerate(load->indices)) {
      std::optional<Atom> atom = form.getAtom();
      if (form.isZero() && type.getDimSize(i) == 1) {
        results.push_back(builder.getAffineConstantExpr(0));
      } else if (atom && loops.contains(*atom) &&
                 unfolder.getSizes().getExtent(load->value, i) ==
                     space.getExtent(*atom)) {
        results.push_back(builder.getAffineDimExpr(loops[*atom]));
      } else {
        break;
      }
    }
    if (results.size() == load->indices.size())
      inputs.push_back({load, AffineMap::get(digits.size(), 0, results,
                                             builder.getContext())});
  }

  SmallVector<Value> operands;
  SmallVector<AffineMap> maps;
  for (const LoadInput &input : inputs) {
    operands.push_back(input.load->value);
    maps.push_back(input.map);
  }
  maps.push_back(builder.getMultiDimIdentityMap(digits.size()));
  Value empty =
      tensor::EmptyOp::create(builder, loc, shape, elementType, dynamic);
  SmallVector<utils::IteratorType> iterators(digits.size(),
                                             utils::IteratorType::parallel);
  // Sizes must be computed outside.
  bool emitted = true;
  auto floatType = dyn_cast<FloatType>(elementType);
  if (!floatType)
    floatType = builder.getF32Type();
  auto generic = linalg::GenericOp::create(
      builder, loc, TypeRange{empty.getType()}, operands, ValueRange{empty},
      maps, iterators, [&](OpBuilder &body, Location bodyLoc, ValueRange args) {
        std::function<Value(const Linear &)> position =
            [&](const Linear &form) -> Value {
          Linear uniform;
          Value sum;
          for (const Term &term : form.terms) {
            if (term.atom == kNoAtom) {
              uniform.terms.push_back(term);
              continue;
            }
            if (!term.symbols.empty())
              return {};
            Value index;
            auto loop = loops.find(term.atom);
            if (loop != loops.end()) {
              index = linalg::IndexOp::create(body, bodyLoc, loop->second);
            } else if (!space.isVariable(term.atom) &&
                       space.getExtent(term.atom).isStatic()) {
              index = position(space.getNumerator(term.atom));
              if (!index)
                return {};
              Value divisor = arith::ConstantIndexOp::create(
                  body, bodyLoc, space.getExtent(term.atom).constant);
              index =
                  arith::FloorDivSIOp::create(body, bodyLoc, index, divisor);
            } else {
              return {};
            }
            if (term.coefficient != 1) {
              Value factor = arith::ConstantIndexOp::create(body, bodyLoc,
                                                            term.coefficient);
              index = arith::MulIOp::create(body, bodyLoc, index, factor);
            }
            sum = sum ? arith::AddIOp::create(body, bodyLoc, sum, index)
                            .getResult()
                      : index;
          }
          if (sum && uniform.isZero())
            return sum;
          OpBuilder outside(empty.getDefiningOp());
          Value offset = unfolder.getSizes().materialize(outside, loc, uniform,
                                                         dominance, anchor);
          if (!offset || !sum)
            return offset;
          return arith::AddIOp::create(body, bodyLoc, sum, offset);
        };
        auto element = [&](const Expr *load) -> Value {
          for (auto [i, input] : llvm::enumerate(inputs))
            if (input.load == load)
              return args[i];
          return {};
        };
        ScalarEmitter emitter(body, bodyLoc, floatType, position, element);
        Value value = emitter.emit(expr);
        emitted = value && value.getType() == elementType;
        if (!emitted)
          value = args.back();
        linalg::YieldOp::create(body, bodyLoc, value);
      });
  if (!emitted) {
    generic.erase();
    return failure();
  }
  result.value = collapse(generic.getResult(0), merged);
  return result;
}

//===----------------------------------------------------------------------===//
// The mask
//===----------------------------------------------------------------------===//

/// The offset c of j <= i + c.
std::optional<Linear> Emitter::matchCausal(const Expr *condition,
                                           const Layout &layout) {
  if (!condition->is(Node::NonNegative) || layout.query.empty())
    return std::nullopt;
  auto position = [&](ArrayRef<Atom> digits) {
    Linear form;
    for (Atom digit : digits)
      form = IndexSpace::add(IndexSpace::mul(form, space.getExtent(digit)),
                             space.variable(digit));
    return form;
  };
  Linear rest = IndexSpace::sub(condition->indices[0], position(layout.query));
  rest = IndexSpace::add(rest, position(layout.key));
  return rest.isUniform() ? std::optional(rest) : std::nullopt;
}

LogicalResult Emitter::emitMask(const Attention &attention,
                                const Layout &layout, const Roles &roles,
                                Shaped &mask, bool &causal, Value &queryOffset,
                                Value &keyOffset) {
  SmallVector<const Expr *> conjuncts;
  for (const Expr *condition : attention.conditions)
    collectConjuncts(
        context.substitute(replaceReductions(condition), layout.digitsOf),
        conjuncts);
  const Expr *attend = nullptr;
  for (const Expr *conjunct : conjuncts) {
    std::optional<Linear> offset = matchCausal(conjunct, layout);
    if (!offset || causal) {
      attend = attend ? context.logicalAnd(attend, conjunct) : conjunct;
      continue;
    }
    causal = true;
    std::optional<int64_t> constant = offset->getConstant();
    if (constant && *constant < 0)
      keyOffset = arith::ConstantIndexOp::create(builder, loc, -*constant);
    else if (!offset->isZero())
      queryOffset = unfolder.getSizes().materialize(builder, loc, *offset,
                                                    dominance, anchor);
    if (!offset->isZero() && !queryOffset && !keyOffset)
      return failure();
  }

  const Expr *added = nullptr;
  for (auto &[scale, term] : attention.additive) {
    const Expr *value =
        context.substitute(replaceReductions(term), layout.digitsOf);
    for (auto [scalar, divides] : scale.scalars)
      value = divides ? context.div(value, scalar) : context.mul(value, scalar);
    value = context.mul(context.constant(scale.number), value);
    added = added ? context.add(added, value) : value;
  }
  if (!attend && !added)
    return success();
  const Expr *expr = attend;
  if (added) {
    expr = added;
    if (attend)
      expr = context.select(
          attend, added,
          context.constant(-std::numeric_limits<double>::infinity()));
  }

  // A tensor as it is.
  if (expr->is(Node::Load)) {
    OperandLayout operand;
    operand.reading.tensor = expr->value;
    operand.reading.indices.assign(expr->indices.begin(), expr->indices.end());
    auto type = cast<RankedTensorType>(expr->value.getType());
    auto dims = decompose(unfolder, expr->value, operand.reading.indices);
    bool fits = dims && (isa<FloatType>(type.getElementType()) ||
                         type.getElementType().isInteger(1));
    for (const DimDigits &dim : dims ? *dims : SmallVector<DimDigits, 6>())
      for (Atom digit : dim.digits)
        fits &= roles.positions.contains(digit) &&
                liesTogether(*dims, roles.groupOf.lookup(digit));
    if (fits) {
      operand.dims = *dims;
      FailureOr<Shaped> prepared = prepare(operand, roles, {}, 0);
      if (succeeded(prepared)) {
        mask = *prepared;
        return success();
      }
    }
  }
  Type elementType = builder.getI1Type();
  if (added)
    elementType = getElementTypeOrSelf(attention.root.getType()).isF64()
                      ? Type(builder.getF64Type())
                      : Type(builder.getF32Type());
  FailureOr<Shaped> computed = emitElementwise(expr, roles, elementType);
  if (failed(computed))
    return failure();
  mask = *computed;
  return success();
}
