//===- Sizes.cpp - Sizes of a function's tensors, as symbols --------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Exporters compute dynamic shapes in i64 with checks for negative values; a
// size is never negative, so these fold:
//
//   select(N < 0, 2, 2·N)  ↦  2·N        (2·N·N) / (2·N)  ↦  N
//
//===----------------------------------------------------------------------===//

#include "Sizes.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/ControlFlow/IR/ControlFlowOps.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "mlir/IR/Matchers.h"

using namespace mlir;
using namespace mlir::attn::raise;

Sizes::Sizes(Operation *root) {
  readEqualities(root);
  // Forms found so far do not know all equalities.
  scalars.clear();
  dims.clear();
}

//===----------------------------------------------------------------------===//
// Symbols
//===----------------------------------------------------------------------===//

unsigned Sizes::getSymbol(Value value, int64_t dim) {
  auto [it, isNew] = symbolIds.try_emplace({value, dim}, symbols.size());
  if (isNew)
    symbols.push_back(
        {value, dim, {}, static_cast<unsigned>(symbols.size()), {}});
  return it->second;
}

unsigned Sizes::find(unsigned id) {
  while (symbols[id].parent != id)
    id = symbols[id].parent = symbols[symbols[id].parent].parent;
  return id;
}

Linear Sizes::symbolForm(unsigned id) {
  id = find(id);
  if (symbols[id].constant)
    return IndexSpace::constant(*symbols[id].constant);
  return IndexSpace::fromSize(Size::symbol(id));
}

void Sizes::unify(const Linear &lhs, const Linear &rhs) {
  auto asSymbol = [&](const Linear &form) -> std::optional<unsigned> {
    std::optional<Size> size = IndexSpace::asSize(form);
    if (size && size->constant == 1 && size->symbols.size() == 1)
      return find(size->symbols.front());
    return std::nullopt;
  };
  std::optional<unsigned> l = asSymbol(lhs), r = asSymbol(rhs);
  if (l && r && *l != *r) {
    // The older symbol stays: it is defined first.
    auto [older, younger] = std::minmax(*l, *r);
    symbols[younger].parent = older;
    if (!symbols[older].constant)
      symbols[older].constant = symbols[younger].constant;
    return;
  }
  if (l && !r)
    if (std::optional<int64_t> value = rhs.getConstant(); value && *value > 0)
      symbols[*l].constant = value;
  if (r && !l)
    if (std::optional<int64_t> value = lhs.getConstant(); value && *value > 0)
      symbols[*r].constant = value;
}

Size Sizes::asSize(const Linear &form) {
  if (std::optional<Size> size = IndexSpace::asSize(form))
    return *size;
  for (auto &[known, id] : forms)
    if (known == form)
      return Size::symbol(id);
  unsigned id = symbols.size();
  symbols.push_back({{}, -1, form, id, {}});
  forms.push_back({form, id});
  return Size::symbol(id);
}

//===----------------------------------------------------------------------===//
// Scalars and dimensions
//===----------------------------------------------------------------------===//

Linear Sizes::getScalar(Value value) {
  auto it = scalars.find(value);
  if (it != scalars.end())
    return it->second;
  Linear form = computeScalar(value);
  scalars[value] = form;
  return form;
}

static bool isNonNegative(const Linear &form) {
  return llvm::all_of(form.terms, [](const Term &term) {
    return term.atom == kNoAtom && term.coefficient >= 0;
  });
}

Linear Sizes::computeScalar(Value value) {
  APInt number;
  if (matchPattern(value, m_ConstantInt(&number)) &&
      number.getSignificantBits() <= 64)
    return IndexSpace::constant(number.getSExtValue());
  Operation *op = value.getDefiningOp();
  auto fallback = [&] { return symbolForm(getSymbol(value, -1)); };
  if (!op || op->getNumOperands() == 0)
    return fallback();
  auto operand = [&](unsigned i) { return getScalar(op->getOperand(i)); };
  if (auto dimOp = dyn_cast<tensor::DimOp>(op)) {
    std::optional<int64_t> index = dimOp.getConstantIndex();
    auto type = dyn_cast<RankedTensorType>(dimOp.getSource().getType());
    if (index && type && *index >= 0 && *index < type.getRank())
      return getDim(dimOp.getSource(), *index);
    return fallback();
  }
  if (isa<arith::IndexCastOp, arith::ExtSIOp, arith::TruncIOp>(op) &&
      !op->getOperand(0).getType().isInteger(1) &&
      !op->getResult(0).getType().isInteger(1))
    return operand(0);
  if (auto extend = dyn_cast<arith::ExtUIOp>(op)) {
    // A check for a negative size, counted.
    if (auto cmp = extend.getIn().getDefiningOp<arith::CmpIOp>())
      if (cmp.getPredicate() == arith::CmpIPredicate::slt &&
          getScalar(cmp.getRhs()).isZero() &&
          isNonNegative(getScalar(cmp.getLhs())))
        return IndexSpace::constant(0);
    return fallback();
  }
  if (isa<arith::AddIOp>(op))
    return IndexSpace::add(operand(0), operand(1));
  if (isa<arith::SubIOp>(op))
    return IndexSpace::sub(operand(0), operand(1));
  if (isa<arith::MulIOp>(op)) {
    std::optional<Linear> product = IndexSpace::mul(operand(0), operand(1));
    return product ? *product : fallback();
  }
  if (isa<arith::DivSIOp, arith::DivUIOp, arith::FloorDivSIOp>(op)) {
    std::optional<Size> lhs = IndexSpace::asSize(operand(0));
    std::optional<Size> rhs = IndexSpace::asSize(operand(1));
    if (lhs && rhs)
      if (std::optional<Size> quotient = lhs->dividedBy(*rhs))
        return IndexSpace::fromSize(*quotient);
    return fallback();
  }
  if (auto select = dyn_cast<arith::SelectOp>(op)) {
    auto cmp = select.getCondition().getDefiningOp<arith::CmpIOp>();
    if (!cmp || isa<ShapedType>(cmp.getLhs().getType()))
      return fallback();
    Linear lhs = getScalar(cmp.getLhs()), rhs = getScalar(cmp.getRhs());
    Linear then = operand(1), otherwise = operand(2);
    if (then == otherwise)
      return then;
    std::optional<int64_t> l = lhs.getConstant(), r = rhs.getConstant();
    if (l && r)
      return arith::applyCmpPredicate(cmp.getPredicate(), APInt(64, *l, true),
                                      APInt(64, *r, true))
                 ? then
                 : otherwise;
    if (rhs.isZero() && isNonNegative(lhs)) {
      if (cmp.getPredicate() == arith::CmpIPredicate::slt)
        return otherwise;
      if (cmp.getPredicate() == arith::CmpIPredicate::sge)
        return then;
    }
    if (lhs == rhs)
      return cmp.getPredicate() == arith::CmpIPredicate::eq ? then : fallback();
    return fallback();
  }
  return fallback();
}

Linear Sizes::getDim(Value tensor, unsigned dim) {
  auto type = cast<RankedTensorType>(tensor.getType());
  if (!type.isDynamicDim(dim))
    return IndexSpace::constant(type.getDimSize(dim));
  auto it = dims.find({tensor, dim});
  if (it != dims.end())
    return it->second;
  Linear form = computeDim(tensor, dim);
  dims[{tensor, dim}] = form;
  return form;
}

Size Sizes::getExtent(Value tensor, unsigned dim) {
  return asSize(getDim(tensor, dim));
}

Linear Sizes::computeDim(Value tensor, unsigned dim) {
  auto fromResult = [&](OpFoldResult size) {
    if (std::optional<int64_t> value = getConstantIntValue(size))
      return IndexSpace::constant(*value);
    return getScalar(cast<Value>(size));
  };
  Operation *op = tensor.getDefiningOp();
  if (auto empty = dyn_cast_or_null<tensor::EmptyOp>(op))
    return fromResult(empty.getMixedSizes()[dim]);
  if (auto expand = dyn_cast_or_null<tensor::ExpandShapeOp>(op))
    return fromResult(expand.getMixedOutputShape()[dim]);
  if (auto slice = dyn_cast_or_null<tensor::ExtractSliceOp>(op)) {
    llvm::SmallBitVector dropped = slice.getDroppedDims();
    unsigned position = 0;
    for (auto [i, size] : llvm::enumerate(slice.getMixedSizes()))
      if (!dropped.test(i) && position++ == dim)
        return fromResult(size);
  }
  if (auto collapse = dyn_cast_or_null<tensor::CollapseShapeOp>(op)) {
    std::optional<Linear> product = IndexSpace::constant(1);
    SmallVector<ReassociationIndices> groups =
        collapse.getReassociationIndices();
    for (int64_t source : groups[dim])
      if (product)
        product = IndexSpace::mul(*product, getDim(collapse.getSrc(), source));
    if (product)
      return *product;
  }
  if (auto reshape = dyn_cast_or_null<tensor::ReshapeOp>(op))
    if (auto shape = reshape.getShape().getDefiningOp<tensor::FromElementsOp>())
      return getScalar(shape.getElements()[dim]);
  if (auto castOp = dyn_cast_or_null<tensor::CastOp>(op))
    if (isa<RankedTensorType>(castOp.getSource().getType()))
      return getDim(castOp.getSource(), dim);
  if (auto linalgOp = dyn_cast_or_null<linalg::LinalgOp>(op))
    return getDim(
        linalgOp.getDpsInits()[cast<OpResult>(tensor).getResultNumber()], dim);
  if (auto softmax = dyn_cast_or_null<linalg::SoftmaxOp>(op))
    return getDim(softmax.getOutput(), dim);
  return symbolForm(getSymbol(tensor, dim));
}

//===----------------------------------------------------------------------===//
// Equalities
//===----------------------------------------------------------------------===//

void Sizes::readEqualities(Operation *root) {
  // Only what surely runs tells anything.
  for (Operation &inner : root->getRegion(0).front()) {
    Operation *op = &inner;
    if (auto assertOp = dyn_cast<cf::AssertOp>(op)) {
      auto cmp = assertOp.getArg().getDefiningOp<arith::CmpIOp>();
      if (cmp && cmp.getPredicate() == arith::CmpIPredicate::eq &&
          cmp.getLhs().getType().isIntOrIndex())
        unify(getScalar(cmp.getLhs()), getScalar(cmp.getRhs()));
      continue;
    }
    auto linalgOp = dyn_cast<linalg::LinalgOp>(op);
    if (!linalgOp || !linalgOp.hasPureTensorSemantics())
      continue;
    DenseMap<unsigned, Linear> loops;
    for (OpOperand &operand : op->getOpOperands()) {
      auto type = dyn_cast<RankedTensorType>(operand.get().getType());
      if (!type)
        continue;
      AffineMap map = linalgOp.getMatchingIndexingMap(&operand);
      for (auto [i, result] : llvm::enumerate(map.getResults())) {
        auto dim = dyn_cast<AffineDimExpr>(result);
        if (!dim)
          continue;
        if (!type.isDynamicDim(i) && !loops.contains(dim.getPosition())) {
          loops[dim.getPosition()] = IndexSpace::constant(type.getDimSize(i));
          continue;
        }
        Linear size = getDim(operand.get(), i);
        auto [it, isNew] = loops.try_emplace(dim.getPosition(), size);
        if (!isNew && it->second != size)
          unify(it->second, size);
      }
    }
  }
}

//===----------------------------------------------------------------------===//
// Back to IR
//===----------------------------------------------------------------------===//

Value Sizes::materialize(OpBuilder &builder, Location loc, const Linear &form,
                         DominanceInfo &dominance, Operation *anchor) {
  Value sum;
  for (const Term &term : form.terms) {
    Value product;
    if (term.coefficient != 1 || term.symbols.empty())
      product = arith::ConstantIndexOp::create(builder, loc, term.coefficient);
    for (unsigned id : term.symbols) {
      const Symbol &symbol = symbols[id];
      Value size;
      if (symbol.value) {
        if (!dominance.properlyDominates(symbol.value, anchor))
          return {};
        if (symbol.dim >= 0)
          size = tensor::DimOp::create(builder, loc, symbol.value, symbol.dim);
        else if (symbol.value.getType().isIndex())
          size = symbol.value;
        else
          size = arith::IndexCastOp::create(
              builder, loc, builder.getIndexType(), symbol.value);
      } else {
        Linear inner = symbol.form;
        size = materialize(builder, loc, inner, dominance, anchor);
        if (!size)
          return {};
      }
      product =
          product
              ? arith::MulIOp::create(builder, loc, product, size).getResult()
              : size;
    }
    sum = sum ? arith::AddIOp::create(builder, loc, sum, product).getResult()
              : product;
  }
  if (!sum)
    sum = arith::ConstantIndexOp::create(builder, loc, 0);
  return sum;
}
