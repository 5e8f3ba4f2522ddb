//===- UnfoldBody.cpp - The scalars of a linalg region --------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The scalar level: arith, math and tensor.extract inside a region (or on
// tensors, element by element), and constants. Casts between floats are
// transparent (A8); exp2 and log2 are written with exp and log (A3).
//
//===----------------------------------------------------------------------===//

#include "UnfoldBody.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Matchers.h"
#include <cmath>

using namespace mlir;
using namespace mlir::attn::raise;

static constexpr double kLn2 = 0.69314718055994530942;

/// |x| = x, as of a sum of exponentials.
static bool isNeverNegative(const Expr *expr) {
  switch (expr->op) {
  case Node::Constant:
    return expr->constant >= 0;
  case Node::Exp:
  case Node::Sqrt:
    return true;
  case Node::Reduce:
  case Node::Add:
  case Node::Mul:
  case Node::Div:
    return expr->domain == Domain::Float &&
           llvm::all_of(expr->operands, isNeverNegative);
  case Node::Select:
    return llvm::all_of(ArrayRef(expr->operands).drop_front(), isNeverNegative);
  default:
    return false;
  }
}

const Expr *Unfolder::evaluate(Value value, Body &body) {
  auto it = body.values.find(value);
  if (it != body.values.end())
    return it->second;

  Operation *op = value.getDefiningOp();
  bool isInside = body.op && value.getParentRegion() == &body.op->getRegion(0);
  Type type = value.getType();
  if (!type.isIntOrIndexOrFloat())
    return nullptr;
  const Expr *result = nullptr;
  if (auto index = dyn_cast_or_null<linalg::IndexOp>(op)) {
    if (!isInside)
      return nullptr;
    result = context.index(body.loops[index.getDim()]);
  } else if (Attribute attr; matchPattern(value, m_Constant(&attr))) {
    if (auto number = dyn_cast<FloatAttr>(attr))
      result = context.constant(number.getValueAsDouble());
    else if (auto integer = dyn_cast<IntegerAttr>(attr))
      result = type.isInteger(1) ? context.boolean(!integer.getValue().isZero())
                                 : context.index(sizes.getScalar(value));
  } else if (isa_and_nonnull<tensor::DimOp>(op)) {
    result = context.index(sizes.getScalar(value));
  } else if (auto extract = dyn_cast_or_null<tensor::ExtractOp>(op)) {
    SmallVector<const Expr *> indices;
    for (Value position : extract.getIndices()) {
      indices.push_back(evaluate(position, body));
      if (!indices.back())
        return nullptr;
    }
    result = evaluateExtract(extract.getTensor(), indices);
  } else if (!isInside && getDomain(type) == Domain::Integer) {
    result = context.index(sizes.getScalar(value));
  } else if (op && op->getNumRegions() == 0 && op->getNumResults() == 1 &&
             isMemoryEffectFree(op)) {
    SmallVector<const Expr *> operands;
    for (Value operand : op->getOperands()) {
      operands.push_back(evaluate(operand, body));
      if (!operands.back()) {
        if (isInside)
          return nullptr;
        operands.clear();
        break;
      }
    }
    if (!operands.empty())
      result = evaluateOp(op, operands, type);
  }
  if (!result) {
    if (isInside)
      return nullptr;
    result = context.scalar(value, getDomain(type));
  }
  body.values[value] = result;
  return result;
}

const Expr *Unfolder::evaluateOp(Operation *op, ArrayRef<const Expr *> operands,
                                 Type type) {
  Domain domain = getDomain(type);
  auto fallback = [&] { return context.other(op, operands, domain); };
  const Expr *x = operands.empty() ? nullptr : operands[0];
  const Expr *y = operands.size() < 2 ? nullptr : operands[1];
  auto bothIndex = [&] { return x->is(Node::Index) && y->is(Node::Index); };
  // A form for every integer that is linear in positions; else opaque.
  if (isa<arith::AddFOp>(op) || (isa<arith::AddIOp>(op) && bothIndex()))
    return context.add(x, y);
  if (isa<arith::SubFOp>(op))
    return context.add(x, context.negate(y));
  if (isa<arith::SubIOp>(op) && bothIndex())
    return context.index(IndexSpace::sub(x->indices[0], y->indices[0]));
  if (isa<arith::MulFOp>(op))
    return context.mul(x, y);
  if (isa<arith::MulIOp>(op) && bothIndex()) {
    if (std::optional<Linear> product =
            IndexSpace::mul(x->indices[0], y->indices[0]))
      return context.index(*product);
    return fallback();
  }
  if (isa<arith::DivSIOp, arith::DivUIOp, arith::FloorDivSIOp, arith::RemSIOp,
          arith::RemUIOp>(op) &&
      bothIndex() && domain == Domain::Integer) {
    std::optional<int64_t> divisor = y->indices[0].getConstant();
    if (!divisor || *divisor <= 0 || !space.isNonNegative(x->indices[0]))
      return fallback();
    bool isRemainder = isa<arith::RemSIOp, arith::RemUIOp>(op);
    return context.index(isRemainder
                             ? space.mod(x->indices[0], Size(*divisor))
                             : space.floorDiv(x->indices[0], Size(*divisor)));
  }
  if (isa<arith::DivFOp>(op))
    return context.div(x, y);
  if (isa<arith::NegFOp>(op))
    return context.negate(x);
  if (isa<arith::MaximumFOp, arith::MaxNumFOp>(op))
    return context.max(x, y);
  if (isa<arith::MinimumFOp, arith::MinNumFOp>(op))
    return context.min(x, y);
  if (isa<math::ExpOp>(op))
    return context.unary(Node::Exp, x);
  if (isa<math::Exp2Op>(op))
    return context.unary(Node::Exp, context.mul(context.constant(kLn2), x));
  if (isa<math::LogOp>(op))
    return context.unary(Node::Log, x);
  if (isa<math::Log2Op>(op))
    return context.mul(context.constant(1 / kLn2), context.unary(Node::Log, x));
  if (isa<math::TanhOp>(op))
    return context.unary(Node::Tanh, x);
  if (isa<math::SqrtOp>(op))
    return context.unary(Node::Sqrt, x);
  if (isa<math::RsqrtOp>(op))
    return context.div(context.constant(1), context.unary(Node::Sqrt, x));
  if (isa<math::AbsFOp>(op) && isNeverNegative(x))
    return x;
  if (isa<math::FmaOp>(op))
    return context.add(context.mul(x, y), operands[2]);
  if (isa<arith::ExtFOp, arith::TruncFOp>(op))
    return x;
  if (isa<arith::IndexCastOp, arith::ExtSIOp, arith::ExtUIOp, arith::TruncIOp,
          arith::IndexCastUIOp>(op)) {
    if (x->domain == Domain::Boolean && domain == Domain::Integer) {
      int64_t truth = isa<arith::ExtUIOp, arith::IndexCastUIOp>(op) ? 1 : -1;
      return context.select(x, context.index(IndexSpace::constant(truth)),
                            context.index(Linear()));
    }
    if (x->is(Node::Index) && domain == Domain::Integer)
      return x;
    return fallback();
  }
  if (isa<arith::SIToFPOp, arith::UIToFPOp>(op)) {
    if (x->domain != Domain::Boolean)
      return context.unary(Node::ToFloat, x);
    return context.select(x,
                          context.constant(isa<arith::UIToFPOp>(op) ? 1 : -1),
                          context.constant(0));
  }
  if (auto cmp = dyn_cast<arith::CmpIOp>(op))
    return context.compareInteger(static_cast<int64_t>(cmp.getPredicate()), x,
                                  y);
  if (auto cmp = dyn_cast<arith::CmpFOp>(op))
    return context.compareFloat(static_cast<int64_t>(cmp.getPredicate()), x, y);
  if (isa<arith::SelectOp>(op))
    return context.select(x, y, operands[2]);
  if (domain == Domain::Boolean && isa<arith::AndIOp, arith::MulIOp>(op))
    return context.logicalAnd(x, y);
  if (domain == Domain::Boolean && isa<arith::OrIOp>(op))
    return context.logicalOr(x, y);
  if (domain == Domain::Boolean && isa<arith::XOrIOp>(op)) {
    for (auto [one, two] : {std::pair(x, y), std::pair(y, x)})
      if (one->is(Node::Constant))
        return one->constant != 0 ? context.logicalNot(two) : two;
  }
  return fallback();
}

//===----------------------------------------------------------------------===//
// Elements of tensors
//===----------------------------------------------------------------------===//

const Expr *Unfolder::evaluateExtract(Value tensor,
                                      ArrayRef<const Expr *> indices) {
  auto type = dyn_cast<RankedTensorType>(tensor.getType());
  if (!type)
    return nullptr;
  SmallVector<Linear> positions;
  for (auto [i, given] : llvm::enumerate(indices)) {
    const Expr *position = given;
    if (type.getDimSize(i) == 1) {
      positions.push_back(Linear());
      continue;
    }
    // Positions kept in a tensor: an iota, perhaps reshaped.
    if (!position->is(Node::Index))
      position = normalize(position);
    if (position->is(Node::Index)) {
      positions.push_back(position->indices[0]);
      continue;
    }
    // select(size == 1, 0, x): a broadcast decided at run time.
    if (position->is(Node::Select) && position->operands[0]->is(Node::IsZero) &&
        position->operands[1]->is(Node::Index) &&
        position->operands[1]->indices[0].isZero() &&
        position->operands[2]->is(Node::Index)) {
      Linear one = IndexSpace::constant(1);
      const Linear &test = position->operands[0]->indices[0];
      const Linear &x = position->operands[2]->indices[0];
      std::optional<Size> size = IndexSpace::asSize(IndexSpace::add(test, one));
      if (!size || size->constant != 1)
        size = IndexSpace::asSize(IndexSpace::sub(one, test));
      if (size && size->constant == 1 && test.isUniform()) {
        if (space.isBelow(x, *size)) {
          positions.push_back(x);
          continue;
        }
        if (std::optional<Atom> atom = x.getAtom();
            atom && space.isVariable(*atom)) {
          pending.push_back({IndexSpace::fromSize(*size),
                             IndexSpace::fromSize(space.getExtent(*atom))});
          positions.push_back(x);
          continue;
        }
      }
    }
    return context.gather(tensor, indices, getDomain(type.getElementType()));
  }
  return load(tensor, positions);
}

/// base + Σ step·position where the elements of `attr` are of that form.
static std::optional<Linear> readAffine(DenseIntElementsAttr attr,
                                        ArrayRef<Linear> indices) {
  ArrayRef<int64_t> shape = attr.getType().getShape();
  if (attr.getNumElements() > (1 << 22) || attr.empty())
    return std::nullopt;
  SmallVector<int64_t> values, strides(shape.size(), 1), steps(shape.size());
  values.reserve(attr.getNumElements());
  for (const APInt &value : attr)
    values.push_back(value.getSExtValue());
  for (int64_t i = shape.size() - 2; i >= 0; --i)
    strides[i] = strides[i + 1] * shape[i + 1];
  for (size_t i = 0; i < shape.size(); ++i)
    steps[i] = shape[i] > 1 ? values[strides[i]] - values[0] : 0;
  for (size_t position = 0; position < values.size(); ++position) {
    int64_t expected = values[0];
    for (size_t i = 0; i < shape.size(); ++i)
      expected += position / strides[i] % shape[i] * steps[i];
    if (values[position] != expected)
      return std::nullopt;
  }
  Linear form = IndexSpace::constant(values[0]);
  for (size_t i = 0; i < shape.size(); ++i)
    form = IndexSpace::add(form, indices[i], steps[i]);
  return form;
}

const Expr *Unfolder::readConstant(Value tensor, ArrayRef<Linear> indices) {
  DenseElementsAttr attr;
  if (!matchPattern(tensor, m_Constant(&attr)) || !attr)
    return nullptr;
  Type type = attr.getElementType();
  bool isSingle = attr.isSplat() || attr.getNumElements() == 1;
  if (isa<FloatType>(type)) {
    if (!isSingle)
      return nullptr;
    APFloat number = *attr.getValues<APFloat>().begin();
    bool losesInfo;
    number.convert(APFloat::IEEEdouble(), APFloat::rmNearestTiesToEven,
                   &losesInfo);
    return context.constant(number.convertToDouble());
  }
  if (!type.isIntOrIndex())
    return nullptr;
  if (isSingle) {
    APInt number = *attr.getValues<APInt>().begin();
    if (type.isInteger(1))
      return context.boolean(!number.isZero());
    return context.index(IndexSpace::constant(number.getSExtValue()));
  }
  if (type.isInteger(1))
    return nullptr;
  std::optional<Linear> form =
      readAffine(cast<DenseIntElementsAttr>(attr), indices);
  return form ? context.index(*form) : nullptr;
}
