//===- Logits.cpp - Exponential maps in registers -------------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// With p, a, b the coefficients of product and squares, μ a common shift and w'
// = w − μ rounded to two 16-bit numbers:
//
//   ℓ = p x̂·w' + a ‖x̂ − μ‖² + (b ‖w'‖² − p μ·w')
//
// so that tensor cores multiply x as it is given, and what rounding w' costs
// does not grow with μ. Everything is multiplied by log2 e once.
//
//===----------------------------------------------------------------------===//

#include "Logits.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include <limits>

using namespace mlir;
using namespace mlir::attn;

static constexpr double kLog2E = 1.4426950408889634;
/// Any shift near the data will do.
static constexpr int64_t kShiftRows = 8;

//===----------------------------------------------------------------------===//
// Rows
//===----------------------------------------------------------------------===//

Value mlir::attn::leastLogit(CTABuilder &k) {
  return k.constant(-std::numeric_limits<double>::infinity());
}

static Value isEqual(CTABuilder &k, Value x, Value y) {
  return arith::CmpFOp::create(k.b, k.loc, arith::CmpFPredicate::OEQ, x, y);
}

Value mlir::attn::finiteMaximum(CTABuilder &k, Value x) {
  return k.select(isEqual(k, x, leastLogit(k)), k.constant(0.0), x);
}

Value mlir::attn::isZero(CTABuilder &k, Value x) {
  return isEqual(k, x, k.constant(0.0));
}

Value mlir::attn::unlessZero(CTABuilder &k, Value z, Value x, Value other) {
  return k.select(isZero(k, z), other, x);
}

Value mlir::attn::toF32(CTABuilder &k, Value x) {
  Type f32 = k.b.getF32Type(), type = f32;
  if (auto vector = dyn_cast<VectorType>(x.getType()))
    type = vector.clone(f32);
  return x.getType() == type
             ? x
             : Value(arith::ExtFOp::create(k.b, k.loc, type, x));
}

std::array<Value, 4> mlir::attn::finishLogits(CTABuilder &k, const Sums &early,
                                              const Sums &late, Value slope,
                                              Value earlyOffset,
                                              Value lateOffset) {
  Value both = k.splat(slope);
  return {k.fma(k.pair(early[0], early[1]), both, earlyOffset),
          k.fma(k.pair(early[2], early[3]), both, earlyOffset),
          k.fma(k.pair(late[0], late[1]), both, lateOffset),
          k.fma(k.pair(late[2], late[3]), both, lateOffset)};
}

RowMaxima::RowMaxima(CTABuilder &k) {
  largest.fill(leastLogit(k));
  decay.fill(k.constant(1.0));
}

void RowMaxima::include(CTABuilder &k, const LogitTile &tile) {
  for (int64_t half = 0; half < 2; ++half) {
    Value pair;
    for (const std::array<Value, 4> &step : tile)
      for (int64_t i = half; i < 4; i += 2)
        pair = pair ? k.maximum(pair, step[i]) : step[i];
    Value here = k.maximum(k.element(pair, 0), k.element(pair, 1));
    for (int64_t mask : {1, 2})
      here = k.maximum(here, k.shuffle(here, mask));
    Value before = largest[half];
    largest[half] = k.maximum(before, here);
    decay[half] = k.exp2(k.subf(before, finiteMaximum(k, largest[half])));
  }
}

SmallVector<Quad> mlir::attn::emitExponentials(CTABuilder &k,
                                               const LogitTile &tile,
                                               const RowMaxima &maxima,
                                               Type packed,
                                               SmallVector<Quad> *rests) {
  Value shifts[2];
  for (int64_t half = 0; half < 2; ++half)
    shifts[half] = k.splat(finiteMaximum(k, maxima.largest[half]));
  SmallVector<Quad> factor;
  for (const std::array<Value, 4> &step : tile) {
    Quad words, rest;
    for (int64_t i = 0; i < 4; ++i) {
      Value x = k.subf(step[i], shifts[i % 2]);
      Value pair = k.pair(k.exp2(k.element(x, 0)), k.exp2(k.element(x, 1)));
      words[i] = k.pack(pair, packed);
      if (rests)
        rest[i] = k.pack(k.subf(pair, k.unpack(words[i], packed)), packed);
    }
    factor.push_back(words);
    if (rests)
      rests->push_back(rest);
  }
  return factor;
}

void mlir::attn::decaySums(CTABuilder &k, Sums &sums,
                           const std::array<Value, 2> &decay) {
  for (int64_t i = 0; i < 4; ++i)
    sums[i] = k.mulf(sums[i], decay[i / 2]);
}

//===----------------------------------------------------------------------===//
// Maps
//===----------------------------------------------------------------------===//

LogitMap::LogitMap(HostBuilder &host, KernelLaunch &launch, CTABuilder &k,
                   FeatureMapAttrInterface attribute, Value given)
    : map(*attribute.getExponential()), ofInput(map.squaredInput * kLog2E),
      ofProjection(map.squaredProjection * kLog2E) {
  slope = k.constant(map.product * kLog2E);
  if (!given)
    return;
  Type f32 = host.b.getF32Type();
  unsigned width = given.getType().getIntOrFloatBitWidth();
  if (width > 32)
    given = host.b.createOrFold<arith::TruncFOp>(host.loc, f32, given);
  else if (width < 32)
    given = host.b.createOrFold<arith::ExtFOp>(host.loc, f32, given);
  scale = launch.pass(given);
  slope = k.mulf(scale, slope);
}

Value LogitMap::addSquares(CTABuilder &k, Value word, Type packed, Value shift,
                           Value sum) const {
  Value x = k.unpack(word, packed);
  if (scale)
    x = k.mulf(x, k.splat(scale));
  if (shift)
    x = k.subf(x, shift);
  return k.fma(x, x, sum);
}

void Projection::prepareShift(
    CTABuilder &k, llvm::function_ref<Value(Value component)> place) {
  if (!isDistance)
    return;
  int64_t padded = llvm::alignTo(components, 16);
  shift = k.shared(padded * 4);
  k.deal(padded, [&](Value component) {
    auto mean = [&]() -> SmallVector<Value> {
      Value sum;
      for (int64_t i = 0; i < kShiftRows; ++i) {
        Value row = k.min(k.i32(i), k.sub(features, k.i32(1)));
        Value w =
            toF32(k, view.at(k, f, row).at(k, c, component).load(k, c, 1));
        // A row that is not finite keeps that to its own logits.
        Value isFinite = isZero(k, k.subf(w, w));
        w = k.select(isFinite, w, k.constant(0.0));
        sum = sum ? k.addf(sum, w) : w;
      }
      return {k.mulf(sum, k.constant(1.0 / kShiftRows))};
    };
    auto zero = [&]() -> SmallVector<Value> { return {k.constant(0.0)}; };
    // A projection whose size only a call knows may have no rows.
    Value isThere = k.less(k.i32(0), features);
    if (padded != components)
      isThere = k.logicalAnd(isThere, k.less(component, components));
    Value value = getConstantIntValue(isThere)
                      ? mean()[0]
                      : k.either(isThere, mean, zero)[0];
    Value at = place ? place(component) : component;
    k.store(value, k.at(shift, k.mul(at, 4)), 4);
  });
}

Value Projection::loadShift(CTABuilder &k, Value place) const {
  if (!shift)
    return Value();
  return k.load(VectorType::get({2}, k.b.getF32Type()),
                k.at(shift, k.mul(place, 4)), 8);
}

std::array<Value, 2> mlir::attn::emitSquareTerms(CTABuilder &k,
                                                 const LogitMap &map,
                                                 ArrayRef<Quad> rows,
                                                 Type packed,
                                                 const Projection &projection) {
  std::array<Value, 2> terms;
  for (int64_t half = 0; half < 2; ++half) {
    Value sum = k.zeros(VectorType::get({2}, k.b.getF32Type()));
    for (auto [step, quad] : llvm::enumerate(rows))
      for (int64_t pair = 0; pair < 2; ++pair) {
        Value place = k.add(k.mul(k.member, 2), 16 * step + 8 * pair);
        sum = map.addSquares(k, quad[half + 2 * pair], packed,
                             projection.loadShift(k, place), sum);
      }
    Value total = k.sumOfGroup(k.addf(k.element(sum, 0), k.element(sum, 1)));
    terms[half] = k.mulf(total, k.constant(map.ofInput));
  }
  return terms;
}

SplitPair::SplitPair(CTABuilder &k, Value pair, Type packed)
    : high(k.pack(pair, packed)),
      low(k.pack(k.subf(pair, k.unpack(high, packed)), packed)) {}

Value SplitPair::sum(CTABuilder &k, Type packed) const {
  return k.addf(k.unpack(high, packed), k.unpack(low, packed));
}

Value mlir::attn::addColumnTerm(CTABuilder &k, const LogitMap &map, Value pair,
                                Value shift, Value sum) {
  if (map.ofProjection != 0)
    sum = k.fma(k.mulf(pair, k.splat(k.constant(map.ofProjection))), pair, sum);
  if (shift)
    sum = k.fma(k.mulf(pair, k.splat(k.constant(-map.map.product * kLog2E))),
                shift, sum);
  return sum;
}
