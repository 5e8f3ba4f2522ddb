//===- Reweightings.cpp - Code of the re-weightings -----------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Factors of positions, in f64 by polynomials and rounded once, so that every
// target gives the same bits and none needs a math library.
//
//===----------------------------------------------------------------------===//

#include "attn/Dialect/Attn/Attn.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"

using namespace mlir;
using namespace mlir::attn;

/// `type`'s shape with another element type.
static Type withElement(Type type, Type element) {
  if (auto shaped = dyn_cast<ShapedType>(type))
    return shaped.clone(element);
  return element;
}

static Value constant(OpBuilder &b, Location loc, Type type, double value) {
  Attribute attr = b.getFloatAttr(getElementTypeOrSelf(type), value);
  if (auto shaped = dyn_cast<ShapedType>(type))
    attr = DenseElementsAttr::get(shaped, attr);
  return arith::ConstantOp::create(b, loc, type, cast<TypedAttr>(attr));
}

/// An index (or vector of index) as f64.
static Value toF64(OpBuilder &b, Location loc, Value index) {
  Type type = index.getType();
  Value integer = arith::IndexCastOp::create(
      b, loc, withElement(type, b.getI64Type()), index);
  return arith::SIToFPOp::create(b, loc, withElement(type, b.getF64Type()),
                                 integer);
}

/// Σ_k coefficients[k] · y^k by Horner's rule.
static Value polynomial(OpBuilder &b, Location loc, Value y,
                        ArrayRef<double> coefficients) {
  Value sum = constant(b, loc, y.getType(), coefficients.back());
  for (double c : llvm::reverse(coefficients.drop_back()))
    sum = math::FmaOp::create(b, loc, sum, y, constant(b, loc, y.getType(), c));
  return sum;
}

// Taylor coefficients of cos(x) and sin(x)/x in x²: for |x| ≤ π/2 the first
// term left out is below 1e-17.
static const double cosCoefficients[] = {1.0,
                                         -1.0 / 2,
                                         1.0 / 24,
                                         -1.0 / 720,
                                         1.0 / 40320,
                                         -1.0 / 3628800,
                                         1.0 / 479001600,
                                         -1.0 / 87178291200,
                                         1.0 / 20922789888000,
                                         -1.0 / 6402373705728000,
                                         1.0 / 2432902008176640000.0,
                                         -1.0 / 1124000727777607680000.0};
static const double sinCoefficients[] = {1.0,
                                         -1.0 / 6,
                                         1.0 / 120,
                                         -1.0 / 5040,
                                         1.0 / 362880,
                                         -1.0 / 39916800,
                                         1.0 / 6227020800,
                                         -1.0 / 1307674368000,
                                         1.0 / 355687428096000,
                                         -1.0 / 121645100408832000,
                                         1.0 / 51090942171709440000.0};

/// π/2 · position / maxLength in f64.
static Value emitAngle(OpBuilder &b, Location loc, Value position,
                       Value maxLength) {
  Value p = toF64(b, loc, position);
  // One scalar division per op; positions only multiply. The product with
  // π/2 / M is within one unit of the angle.
  Value m = toF64(b, loc, maxLength);
  Value unit = arith::DivFOp::create(
      b, loc, constant(b, loc, b.getF64Type(), 1.5707963267948966), m);
  if (auto shaped = dyn_cast<VectorType>(p.getType()))
    unit = vector::BroadcastOp::create(b, loc, shaped, unit);
  return arith::MulFOp::create(b, loc, p, unit);
}

/// Rounds to the element type, after a clamp at 0 that takes rounding errors
/// around cos(π/2) away.
static Value roundFactor(OpBuilder &b, Location loc, Value x,
                         FloatType elementType) {
  x = arith::MaximumFOp::create(b, loc, x, constant(b, loc, x.getType(), 0.0));
  Type type = withElement(x.getType(), elementType);
  if (type == x.getType())
    return x;
  return arith::TruncFOp::create(b, loc, type, x);
}

//===----------------------------------------------------------------------===//
// cosine
//===----------------------------------------------------------------------===//

unsigned CosineAttr::getRank() const { return 2; }
bool CosineAttr::requiresMaxLength() const { return true; }

void CosineAttr::emitKeyFactors(OpBuilder &b, Location loc, Value position,
                                Value maxLength, FloatType elementType,
                                SmallVectorImpl<Value> &factors) const {
  Value x = emitAngle(b, loc, position, maxLength);
  Value y = arith::MulFOp::create(b, loc, x, x);
  Value cosine = polynomial(b, loc, y, cosCoefficients);
  Value sine =
      arith::MulFOp::create(b, loc, x, polynomial(b, loc, y, sinCoefficients));
  factors.push_back(roundFactor(b, loc, cosine, elementType));
  factors.push_back(roundFactor(b, loc, sine, elementType));
}

void CosineAttr::emitQueryFactors(OpBuilder &b, Location loc, Value position,
                                  Value maxLength, FloatType elementType,
                                  SmallVectorImpl<Value> &factors) const {
  emitKeyFactors(b, loc, position, maxLength, elementType, factors);
}

Value CosineAttr::emitRelative(OpBuilder &b, Location loc, Value distance,
                               Value maxLength, FloatType elementType) const {
  Value x = emitAngle(b, loc, distance, maxLength);
  Value y = arith::MulFOp::create(b, loc, x, x);
  return roundFactor(b, loc, polynomial(b, loc, y, cosCoefficients),
                     elementType);
}

int64_t CosineAttr::getMaxPositionEnd(int64_t maxLength) const {
  return maxLength;
}

Value CosineAttr::emitIsValid(OpBuilder &b, Location loc, Value positionEnd,
                              Value maxLength) const {
  return arith::CmpIOp::create(b, loc, arith::CmpIPredicate::sle, positionEnd,
                               maxLength);
}
