//===- EmitScalar.cpp - Expressions as scalar operations ------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The body of a computed mask, and scales known at run time. Floats are emitted
// in one type, positions as index, other integers in their own type.
//
//===----------------------------------------------------------------------===//

#include "Emit.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;
using namespace mlir::attn::raise;

Value ScalarEmitter::toFloat(Value value) {
  auto type = cast<FloatType>(value.getType());
  if (type == floatType)
    return value;
  if (type.getWidth() < floatType.getWidth())
    return arith::ExtFOp::create(builder, loc, floatType, value);
  return arith::TruncFOp::create(builder, loc, floatType, value);
}

Value ScalarEmitter::emit(const Expr *expr) {
  auto it = known.find(expr);
  if (it != known.end())
    return it->second;
  Value value = emitNew(expr);
  if (value && isa<FloatType>(value.getType()))
    value = toFloat(value);
  known[expr] = value;
  return value;
}

/// Both integers in one type: index where they differ.
static std::pair<Value, Value> unify(OpBuilder &builder, Location loc,
                                     Value lhs, Value rhs) {
  if (lhs.getType() == rhs.getType())
    return {lhs, rhs};
  auto convert = [&](Value value) -> Value {
    if (value.getType().isIndex())
      return value;
    return arith::IndexCastOp::create(builder, loc, builder.getIndexType(),
                                      value);
  };
  return {convert(lhs), convert(rhs)};
}

Value ScalarEmitter::emitNew(const Expr *expr) {
  SmallVector<Value> operands;
  for (const Expr *operand : expr->operands) {
    operands.push_back(emit(operand));
    if (!operands.back())
      return {};
  }
  auto zero = [&]() -> Value {
    return arith::ConstantIndexOp::create(builder, loc, 0);
  };
  switch (expr->op) {
  case Node::Constant:
    if (expr->domain == Domain::Boolean)
      return arith::ConstantOp::create(
          builder, loc, builder.getBoolAttr(expr->constant != 0));
    return arith::ConstantOp::create(builder, loc,
                                     FloatAttr::get(floatType, expr->constant));
  case Node::Index:
    return position(expr->indices[0]);
  case Node::Load: {
    if (Value value = element(expr))
      return value;
    SmallVector<Value> positions;
    for (const Linear &form : expr->indices) {
      positions.push_back(position(form));
      if (!positions.back())
        return {};
    }
    return tensor::ExtractOp::create(builder, loc, expr->value, positions);
  }
  case Node::Scalar:
    return expr->value;
  case Node::Gather: {
    for (Value &value : operands)
      if (!value.getType().isIndex())
        value = arith::IndexCastOp::create(builder, loc, builder.getIndexType(),
                                           value);
    return tensor::ExtractOp::create(builder, loc, expr->value, operands);
  }
  case Node::Add:
    if (expr->domain != Domain::Float) {
      auto [l, r] = unify(builder, loc, operands[0], operands[1]);
      return arith::AddIOp::create(builder, loc, l, r);
    }
    return arith::AddFOp::create(builder, loc, operands[0], operands[1]);
  case Node::Mul:
    if (expr->domain != Domain::Float) {
      auto [l, r] = unify(builder, loc, operands[0], operands[1]);
      return arith::MulIOp::create(builder, loc, l, r);
    }
    return arith::MulFOp::create(builder, loc, operands[0], operands[1]);
  case Node::Div:
    return arith::DivFOp::create(builder, loc, operands[0], operands[1]);
  case Node::Max:
    return arith::MaximumFOp::create(builder, loc, operands[0], operands[1]);
  case Node::Min:
    return arith::MinimumFOp::create(builder, loc, operands[0], operands[1]);
  case Node::Exp:
    return math::ExpOp::create(builder, loc, operands[0]);
  case Node::Log:
    return math::LogOp::create(builder, loc, operands[0]);
  case Node::Tanh:
    return math::TanhOp::create(builder, loc, operands[0]);
  case Node::Sqrt:
    return math::SqrtOp::create(builder, loc, operands[0]);
  case Node::Select: {
    Value then = operands[1], otherwise = operands[2];
    if (expr->domain == Domain::Integer)
      std::tie(then, otherwise) = unify(builder, loc, then, otherwise);
    return arith::SelectOp::create(builder, loc, operands[0], then, otherwise);
  }
  case Node::And:
    return arith::AndIOp::create(builder, loc, operands[0], operands[1]);
  case Node::Or:
    return arith::OrIOp::create(builder, loc, operands[0], operands[1]);
  case Node::Not: {
    Value one =
        arith::ConstantOp::create(builder, loc, builder.getBoolAttr(true));
    return arith::XOrIOp::create(builder, loc, operands[0], one);
  }
  case Node::NonNegative:
  case Node::IsZero: {
    Value form = position(expr->indices[0]);
    if (!form)
      return {};
    auto predicate = expr->is(Node::IsZero) ? arith::CmpIPredicate::eq
                                            : arith::CmpIPredicate::sge;
    return arith::CmpIOp::create(builder, loc, predicate, form, zero());
  }
  case Node::Compare: {
    if (expr->operands[0]->domain == Domain::Float)
      return arith::CmpFOp::create(
          builder, loc, static_cast<arith::CmpFPredicate>(expr->kind),
          operands[0], operands[1]);
    auto [l, r] = unify(builder, loc, operands[0], operands[1]);
    return arith::CmpIOp::create(
        builder, loc, static_cast<arith::CmpIPredicate>(expr->kind), l, r);
  }
  case Node::ToFloat: {
    Value integer = operands[0];
    if (integer.getType().isIndex())
      integer = arith::IndexCastOp::create(builder, loc, builder.getI64Type(),
                                           integer);
    return arith::SIToFPOp::create(builder, loc, floatType, integer);
  }
  case Node::Other: {
    // A copy of the operation on scalars of its own types.
    OperationState state(loc, expr->origin->getName());
    for (auto [value, original] :
         llvm::zip(operands, expr->origin->getOperands())) {
      Type type = getElementTypeOrSelf(original.getType());
      Value operand = value;
      if (auto from = dyn_cast<FloatType>(operand.getType());
          from && from != type) {
        if (from.getWidth() < cast<FloatType>(type).getWidth())
          operand = arith::ExtFOp::create(builder, loc, type, operand);
        else
          operand = arith::TruncFOp::create(builder, loc, type, operand);
      } else if (operand.getType() != type) {
        if (!operand.getType().isIndex() && !type.isIndex())
          return {};
        operand = arith::IndexCastOp::create(builder, loc, type, operand);
      }
      state.addOperands(operand);
    }
    state.addTypes(getElementTypeOrSelf(expr->origin->getResult(0).getType()));
    state.addAttributes(
        expr->origin->getDiscardableAttrDictionary().getValue());
    state.propertiesAttr = expr->origin->getPropertiesAsAttribute();
    return builder.create(state)->getResult(0);
  }
  case Node::Reduce:
    return {};
  }
  return {};
}
