//===- VectorMath.cpp - Arithmetic on vectors -----------------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Floats of a KernelBuilder. Exponentials are polynomials, because math.exp on
// a vector would call the library for each lane:
//
//   e^x = 2^n · e^r,  n = round(x / ln 2),  r = x − n ln 2 (ln 2 in two parts)
//
// Errors, against the exact value: f32 below 2 units in the last place, f64
// below 1.5.
//
//===----------------------------------------------------------------------===//

#include "KernelBuilder.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"

using namespace mlir;
using namespace mlir::attn;

Value KernelBuilder::scalar(double value) {
  return arith::ConstantOp::create(b, loc, b.getFloatAttr(accumulator, value));
}

Value KernelBuilder::constant(double value) {
  return arith::ConstantOp::create(
      b, loc,
      DenseElementsAttr::get(vectorType, b.getFloatAttr(accumulator, value)));
}

Value KernelBuilder::splat(Value scalar) {
  return vector::BroadcastOp::create(b, loc, vectorOf(scalar.getType()),
                                     scalar);
}

Value KernelBuilder::fma(Value x, Value y, Value sum) {
  if (!target.hasFMA)
    return addf(mulf(x, y), sum);
  return vector::FMAOp::create(b, loc, x, y, sum);
}
Value KernelBuilder::addf(Value x, Value y) {
  return arith::AddFOp::create(b, loc, x, y);
}
Value KernelBuilder::mulf(Value x, Value y) {
  return arith::MulFOp::create(b, loc, x, y);
}
Value KernelBuilder::subf(Value x, Value y) {
  return arith::SubFOp::create(b, loc, x, y);
}
Value KernelBuilder::divf(Value x, Value y) {
  return arith::DivFOp::create(b, loc, x, y);
}

Value KernelBuilder::larger(Value x, Value y) {
  // One instruction on every CPU.
  return select(arith::CmpFOp::create(b, loc, arith::CmpFPredicate::OGT, x, y),
                x, y);
}

Value KernelBuilder::maximum(Value x, Value y) {
  return arith::MaximumFOp::create(b, loc, x, y);
}

Value KernelBuilder::select(Value condition, Value x, Value y) {
  return arith::SelectOp::create(b, loc, condition, x, y);
}

Value KernelBuilder::logicalAnd(Value x, Value y) {
  if (!x || !y)
    return x ? x : y;
  return arith::AndIOp::create(b, loc, x, y);
}

/// Combines the upper half of a vector with its lower half until one lane is
/// left.
static Value foldLanes(KernelBuilder &k, Value vector,
                       llvm::function_ref<Value(Value, Value)> combine) {
  for (int64_t half = k.lanes / 2; half >= 1; half /= 2) {
    SmallVector<int64_t> low, high;
    for (int64_t i = 0; i < half; ++i) {
      low.push_back(i);
      high.push_back(i + half);
    }
    Value lower = vector::ShuffleOp::create(k.b, k.loc, vector, vector, low);
    Value upper = vector::ShuffleOp::create(k.b, k.loc, vector, vector, high);
    vector = combine(lower, upper);
  }
  return vector::ExtractOp::create(k.b, k.loc, vector, int64_t(0));
}

Value KernelBuilder::sumLanes(Value vector) {
  return foldLanes(*this, vector, [&](Value x, Value y) { return addf(x, y); });
}

Value KernelBuilder::largestLane(Value vector) {
  return foldLanes(*this, vector,
                   [&](Value x, Value y) { return larger(x, y); });
}

/// Exchanges the bit `bit` of the lane number with the choice of `x` or `y`: as
/// if these were rows i and i + bit of a square matrix.
static std::pair<Value, Value> exchangeBit(KernelBuilder &k, Value x, Value y,
                                           int64_t bit) {
  SmallVector<int64_t> even, odd;
  for (int64_t lane = 0; lane < k.lanes; ++lane) {
    even.push_back(lane & bit ? k.lanes + lane - bit : lane);
    odd.push_back(lane & bit ? k.lanes + lane : lane + bit);
  }
  return {vector::ShuffleOp::create(k.b, k.loc, x, y, even),
          vector::ShuffleOp::create(k.b, k.loc, x, y, odd)};
}

void KernelBuilder::transpose(SmallVectorImpl<Value> &rows) {
  for (int64_t bit = 1; bit < lanes; bit *= 2)
    for (int64_t i = 0; i < lanes; ++i)
      if (!(i & bit))
        std::tie(rows[i], rows[i + bit]) =
            exchangeBit(*this, rows[i], rows[i + bit], bit);
}

Value KernelBuilder::foldEach(SmallVector<Value> vectors,
                              llvm::function_ref<Value(Value, Value)> combine) {
  for (int64_t bit = 1; bit < lanes; bit *= 2)
    for (int64_t i = 0; i < lanes; i += 2 * bit) {
      auto [x, y] = exchangeBit(*this, vectors[i], vectors[i + bit], bit);
      vectors[i] = combine(x, y);
    }
  return vectors[0];
}

Value KernelBuilder::sumEach(SmallVector<Value> vectors) {
  return foldEach(std::move(vectors),
                  [&](Value x, Value y) { return addf(x, y); });
}

//===----------------------------------------------------------------------===//
// Conversions
//===----------------------------------------------------------------------===//

static Type withElement(Type type, Type element) {
  if (auto vector = dyn_cast<VectorType>(type))
    return vector.clone(element);
  return element;
}

static Value integerConstant(KernelBuilder &k, Type type, int64_t value) {
  TypedAttr attr = k.b.getIntegerAttr(getElementTypeOrSelf(type), value);
  if (auto vector = dyn_cast<VectorType>(type))
    attr = DenseElementsAttr::get(vector, Attribute(attr));
  return arith::ConstantOp::create(k.b, k.loc, type, attr);
}

/// f32 to bf16 in integers: without bf16 units the backend would call a
/// library function for each lane.
static Value roundToBF16(KernelBuilder &k, Value x) {
  OpBuilder &b = k.b;
  Type i32 = withElement(x.getType(), b.getI32Type());
  Type i16 = withElement(x.getType(), b.getI16Type());
  auto number = [&](int64_t value) { return integerConstant(k, i32, value); };
  Value bits = arith::BitcastOp::create(b, k.loc, i32, x);
  Value upper = arith::ShRUIOp::create(b, k.loc, bits, number(16));
  Value odd = arith::AndIOp::create(b, k.loc, upper, number(1));
  Value half = arith::AddIOp::create(b, k.loc, odd, number(0x7fff));
  Value rounded = arith::ShRUIOp::create(
      b, k.loc, arith::AddIOp::create(b, k.loc, bits, half), number(16));
  Value quiet = arith::OrIOp::create(b, k.loc, upper, number(0x40));
  Value isNaN =
      arith::CmpFOp::create(b, k.loc, arith::CmpFPredicate::UNO, x, x);
  Value result =
      arith::TruncIOp::create(b, k.loc, i16, k.select(isNaN, quiet, rounded));
  return arith::BitcastOp::create(
      b, k.loc, withElement(x.getType(), b.getBF16Type()), result);
}

Value KernelBuilder::convert(Value x, Type element) {
  Type from = getElementTypeOrSelf(x.getType());
  if (from == element)
    return x;
  unsigned width = element.getIntOrFloatBitWidth();
  Type type = withElement(x.getType(), element);
  if (from.getIntOrFloatBitWidth() < width)
    return arith::ExtFOp::create(b, loc, type, x);
  if (element.isBF16() && from.isF32()) {
    // Not arith's, which arith-expand would turn into integers again.
    if (target.hasBF16 && isa<VectorType>(type))
      return LLVM::FPTruncOp::create(b, loc, type, x);
    return roundToBF16(*this, x);
  }
  return arith::TruncFOp::create(b, loc, type, x);
}

//===----------------------------------------------------------------------===//
// Exponentials
//===----------------------------------------------------------------------===//

namespace {
/// The constants of e^x in one format.
struct ExpFormat {
  unsigned mantissaBits;
  int64_t bias;
  /// 1.5 · 2^mantissaBits: adding it rounds to an integer, held in the low
  /// bits.
  double rounder;
  double ln2High, ln2Low;
  /// Beyond these e^x is +∞, 0, and below the smallest normal number.
  double overflow, underflow, smallestNormal;
  /// Σ_k coefficients[k] · r^(k+1) is e^r − 1 for |r| ≤ ln 2 / 2.
  ArrayRef<double> coefficients;
};
} // namespace

// Of least relative error (9.2e-8), each rounded to f32 before the next.
static const double expCoefficientsF32[] = {9.9999970198e-1, 4.9999150634e-1,
                                            1.6667647660e-1, 4.1897870600e-2,
                                            8.2897497341e-3};
static const double expCoefficientsF64[] = {1.0,
                                            1.0 / 2,
                                            1.0 / 6,
                                            1.0 / 24,
                                            1.0 / 120,
                                            1.0 / 720,
                                            1.0 / 5040,
                                            1.0 / 40320,
                                            1.0 / 362880,
                                            1.0 / 3628800,
                                            1.0 / 39916800,
                                            1.0 / 479001600,
                                            1.0 / 6227020800.0};

static const ExpFormat &getExpFormat(FloatType type) {
  static const ExpFormat f32{
      23,   127,    12582912.0, 0.693145751953125, 1.42860682030941723212e-6,
      89.0, -104.0, -87.33654,  expCoefficientsF32};
  static const ExpFormat f64{52,
                             1023,
                             6755399441055744.0,
                             6.93147180369123816490e-01,
                             1.90821492927058770002e-10,
                             710.0,
                             -746.0,
                             -708.39641853226408,
                             expCoefficientsF64};
  return type.isF64() ? f64 : f32;
}

/// The number 2^exponent for a vector of integers in the normal range, of which
/// only the low bits are looked at.
static Value powerOfTwo(KernelBuilder &k, const ExpFormat &format,
                        Value exponent) {
  Type type = exponent.getType();
  auto number = [&](int64_t value) { return integerConstant(k, type, value); };
  Value bits =
      arith::ShLIOp::create(k.b, k.loc, exponent, number(format.mantissaBits));
  bits = arith::AddIOp::create(k.b, k.loc, bits,
                               number(format.bias << format.mantissaBits));
  return arith::BitcastOp::create(k.b, k.loc, k.vectorType, bits);
}

/// e^r for x = n ln 2 + r, and n in the low bits of an integer.
static std::pair<Value, Value> reducedExp(KernelBuilder &k,
                                          const ExpFormat &format, Value x) {
  Value rounder = k.constant(format.rounder);
  Value shifted = k.fma(x, k.constant(1.4426950408889634), rounder);
  Value n = k.subf(shifted, rounder);
  Value r = k.fma(n, k.constant(-format.ln2High), x);
  r = k.fma(n, k.constant(-format.ln2Low), r);
  Value sum = k.constant(format.coefficients.back());
  for (double c : llvm::reverse(format.coefficients.drop_back()))
    sum = k.fma(sum, r, k.constant(c));
  Type integers = k.vectorOf(k.b.getIntegerType(k.accumulator.getWidth()));
  return {k.fma(sum, r, k.constant(1.0)),
          arith::BitcastOp::create(k.b, k.loc, integers, shifted)};
}

Value KernelBuilder::expOfNonPositive(Value x) {
  const ExpFormat &format = getExpFormat(accumulator);
  Value tiny = arith::CmpFOp::create(b, loc, arith::CmpFPredicate::OLT, x,
                                     constant(format.smallestNormal));
  auto [sum, exponent] = reducedExp(*this, format, x);
  // The product keeps a NaN, which bits that are added to would not.
  Value result = mulf(sum, powerOfTwo(*this, format, exponent));
  return select(tiny, zero(), result);
}

Value KernelBuilder::exp(Value x) {
  const ExpFormat &format = getExpFormat(accumulator);
  auto clamp = [&](Value value, arith::CmpFPredicate predicate, double bound) {
    Value limit = constant(bound);
    Value beyond = arith::CmpFOp::create(b, loc, predicate, value, limit);
    return select(beyond, limit, value);
  };
  x = clamp(x, arith::CmpFPredicate::OLT, format.underflow);
  x = clamp(x, arith::CmpFPredicate::OGT, format.overflow);
  auto [sum, shifted] = reducedExp(*this, format, x);
  Value exponent =
      arith::SubIOp::create(b, loc, shifted,
                            arith::BitcastOp::create(b, loc, shifted.getType(),
                                                     constant(format.rounder)));
  // In two steps, so that each power is a normal number.
  Value half = arith::ShRSIOp::create(
      b, loc, exponent, integerConstant(*this, exponent.getType(), 1));
  Value rest = arith::SubIOp::create(b, loc, exponent, half);
  return mulf(mulf(sum, powerOfTwo(*this, format, half)),
              powerOfTwo(*this, format, rest));
}

void mlir::attn::expandVectorExp(const CPUTarget &target, Operation *root) {
  SmallVector<math::ExpOp> exps;
  root->walk([&](math::ExpOp exp) { exps.push_back(exp); });
  for (math::ExpOp exp : exps) {
    auto type = dyn_cast<VectorType>(exp.getType());
    if (!type)
      continue;
    auto element = dyn_cast<FloatType>(type.getElementType());
    if (!element || !(element.isF32() || element.isF64()))
      continue;
    OpBuilder b(exp);
    KernelBuilder k(b, exp.getLoc(), target, element);
    if (k.vectorType != type)
      continue;
    exp.replaceAllUsesWith(k.exp(exp.getOperand()));
    exp.erase();
  }
}
