//===- FeatureMaps.cpp - Code of the feature maps -------------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Value and derivative of each pointwise feature map, on floats and vectors.
//
//===----------------------------------------------------------------------===//

#include "attn/Dialect/Attn/Attn.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"

using namespace mlir;
using namespace mlir::attn;

/// The constant `value` of `type`, a float or a vector of floats.
static Value constant(OpBuilder &b, Location loc, Type type, double value) {
  Attribute attr = b.getFloatAttr(getElementTypeOrSelf(type), value);
  if (auto shaped = dyn_cast<ShapedType>(type))
    attr = DenseElementsAttr::get(shaped, attr);
  return arith::ConstantOp::create(b, loc, type, cast<TypedAttr>(attr));
}

/// x > 0 as the condition of a select; false for NaN.
static Value isPositive(OpBuilder &b, Location loc, Value x) {
  return arith::CmpFOp::create(b, loc, arith::CmpFPredicate::OGT, x,
                               constant(b, loc, x.getType(), 0.0));
}

//===----------------------------------------------------------------------===//
// identity
//===----------------------------------------------------------------------===//

Value IdentityAttr::emitValue(OpBuilder &, Location, Value x) const {
  return x;
}
Value IdentityAttr::emitDerivative(OpBuilder &b, Location loc, Value x) const {
  return constant(b, loc, x.getType(), 1.0);
}
bool IdentityAttr::isNonNegative() const { return false; }

//===----------------------------------------------------------------------===//
// relu
//===----------------------------------------------------------------------===//

Value ReluAttr::emitValue(OpBuilder &b, Location loc, Value x) const {
  // maximumf keeps NaN.
  return arith::MaximumFOp::create(b, loc, x,
                                   constant(b, loc, x.getType(), 0.0));
}
Value ReluAttr::emitDerivative(OpBuilder &b, Location loc, Value x) const {
  return arith::SelectOp::create(b, loc, isPositive(b, loc, x),
                                 constant(b, loc, x.getType(), 1.0),
                                 constant(b, loc, x.getType(), 0.0));
}
bool ReluAttr::isNonNegative() const { return true; }

//===----------------------------------------------------------------------===//
// elu_plus_one
//===----------------------------------------------------------------------===//

Value EluPlusOneAttr::emitValue(OpBuilder &b, Location loc, Value x) const {
  // The exponential sees min(x, 0) only, so it cannot overflow; minimumf keeps
  // NaN.
  Value zero = constant(b, loc, x.getType(), 0.0);
  Value exp =
      math::ExpOp::create(b, loc, arith::MinimumFOp::create(b, loc, x, zero));
  Value linear =
      arith::AddFOp::create(b, loc, x, constant(b, loc, x.getType(), 1.0));
  return arith::SelectOp::create(b, loc, isPositive(b, loc, x), linear, exp);
}
Value EluPlusOneAttr::emitDerivative(OpBuilder &b, Location loc,
                                     Value x) const {
  Value zero = constant(b, loc, x.getType(), 0.0);
  Value exp =
      math::ExpOp::create(b, loc, arith::MinimumFOp::create(b, loc, x, zero));
  return arith::SelectOp::create(b, loc, isPositive(b, loc, x),
                                 constant(b, loc, x.getType(), 1.0), exp);
}
bool EluPlusOneAttr::isNonNegative() const { return true; }

//===----------------------------------------------------------------------===//
// exp(ℓ)
//===----------------------------------------------------------------------===//

Value ExponentialAttr::emitValue(OpBuilder &b, Location loc, Value x) const {
  return math::ExpOp::create(b, loc, x);
}
Value ExponentialAttr::emitDerivative(OpBuilder &b, Location loc,
                                      Value x) const {
  return math::ExpOp::create(b, loc, x);
}
bool ExponentialAttr::isNonNegative() const { return true; }

std::optional<ExponentialMap> ExponentialAttr::getExponential() const {
  ExponentialMap map;
  if (getLogit() != Logit::Dot)
    map.squaredInput = -0.5;
  if (getLogit() == Logit::Distance) {
    map.squaredProjection = -0.5;
    map.isDistance = true;
  }
  switch (getNormalize()) {
  case Normalization::None:
    break;
  case Normalization::Row:
    map.normalization = ExponentialMap::Normalization::Row;
    break;
  case Normalization::Sequence:
    map.normalization = ExponentialMap::Normalization::Sequence;
    break;
  }
  return map;
}
