//===- TokenExponentials.cpp - exp(ℓ) of one token ------------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
//   for each feature f: ℓ_f = p ⟨x̂, w_f⟩ + a ‖x̂‖² + b ‖w_f‖²
//                       or a ‖x̂ − w_f‖², where that is the same
//
// Rows of the projection are read as vectors along the components: to transpose
// them would cost more than all else.
//
//===----------------------------------------------------------------------===//

#include "TokenExponentials.h"
#include "ExponentialTile.h"
#include "mlir/Dialect/Arith/IR/Arith.h"

using namespace mlir;
using namespace mlir::attn;

TokenExponentials::TokenExponentials(AttnKernel &k, ExponentialMap map,
                                     bool isProjected)
    : map(map), isProjected(isProjected), features(k.staticSize(Dim::Feature)),
      stride(k.rowStride(features)),
      components(isProjected ? k.staticSize(Dim::Component) : features),
      memory(k.scratch(stride)), row(k.scratch(k.rowStride(components))) {}

/// Σ over the vectors of a row of `width` elements.
static Value sumRow(AttnKernel &k, int64_t width,
                    llvm::function_ref<Value(Value column, Value sum)> add) {
  Value sum = k.loop(k.index(0), k.index(width), k.lanes, ValueRange(k.zero()),
                     [&](Value column, ValueRange carried) {
                       return SmallVector<Value>{add(column, carried[0])};
                     })[0];
  return k.sumLanes(sum);
}

void TokenExponentials::emitLogits(AttnKernel &k, OperandView token,
                                   OperandView projection, Value scale) const {
  unsigned f = k.position(Dim::Feature);
  unsigned along = isProjected ? k.position(Dim::Component) : f;
  int64_t width = k.padded(components);
  k.forColumns(components, [&](Value column, int64_t live) {
    Value x = token.load(k, along, column, live);
    k.store(scale ? k.mulf(x, scale) : x, row, column);
  });
  auto square = [&](Value x, Value sum) { return k.fma(x, x, sum); };
  Value term = k.scalar(0.0);
  if (map.squaredInput != 0 && !map.isDistance)
    term = k.mulf(sumRow(k, width,
                         [&](Value column, Value sum) {
                           return square(k.load(row, column), sum);
                         }),
                  k.scalar(map.squaredInput));
  // Padding has no logit.
  int64_t end = features / k.lanes * k.lanes;
  k.fill(memory, k.index(end), k.index(stride), leastLogit(k));
  if (!isProjected) {
    k.forColumns(features, [&](Value column, int64_t live) {
      Value x = k.mulf(k.load(row, column), k.constant(map.product));
      x = k.addf(x, k.splat(term));
      if (live < k.lanes)
        x = k.select(firstLanes(k, live), x, leastLogit(k));
      k.store(x, memory, column);
    });
    return;
  }
  int64_t whole = components / k.lanes * k.lanes;
  auto sumOf = [&](OperandView w,
                   llvm::function_ref<Value(Value x, Value w, Value sum)> add) {
    Value sum =
        k.loop(k.index(0), k.index(whole), k.lanes, ValueRange(k.zero()),
               [&](Value column, ValueRange carried) {
                 return SmallVector<Value>{
                     add(k.load(row, column), w.load(k, along, column, k.lanes),
                         carried[0])};
               })[0];
    if (whole < components)
      sum = add(k.load(row, k.index(whole)),
                w.load(k, along, k.index(whole), components - whole), sum);
    return k.sumLanes(sum);
  };
  k.loop(k.index(0), k.index(features), 1, [&](Value feature) {
    OperandView w = projection.at(k, f, feature);
    if (map.isDistance) {
      Value sum = sumOf(w, [&](Value x, Value w, Value sum) {
        return square(k.subf(x, w), sum);
      });
      k.store(k.mulf(sum, k.scalar(map.squaredInput)), memory, feature);
      return;
    }
    Value sum =
        sumOf(w, [&](Value x, Value w, Value sum) { return k.fma(x, w, sum); });
    Value logit = k.addf(k.mulf(sum, k.scalar(map.product)), term);
    if (map.squaredProjection != 0) {
      Value squares =
          sumOf(w, [&](Value, Value w, Value sum) { return square(w, sum); });
      logit = k.addf(logit, k.mulf(squares, k.scalar(map.squaredProjection)));
    }
    k.store(logit, memory, feature);
  });
}

void TokenExponentials::bounded(AttnKernel &k) const {
  k.loop(stride, k.lanes, [&](Value column) {
    k.store(k.expOfNonPositive(k.load(memory, column)), memory, column);
  });
}

void TokenExponentials::relative(AttnKernel &k, Value offsets,
                                 Value weights) const {
  Value largest =
      k.loop(k.index(0), k.index(stride), k.lanes, ValueRange(leastLogit(k)),
             [&](Value column, ValueRange carried) -> SmallVector<Value> {
               Value x = k.load(memory, column);
               if (offsets)
                 x = k.addf(x, k.load(offsets, column));
               if (weights) {
                 Value isNone = arith::CmpFOp::create(
                     k.b, k.loc, arith::CmpFPredicate::OEQ,
                     k.load(weights, column), k.zero());
                 x = k.select(isNone, leastLogit(k), x);
               }
               k.store(x, memory, column);
               return {k.larger(x, carried[0])};
             })[0];
  Value shift = finiteShift(k, k.splat(k.largestLane(largest)));
  k.loop(stride, k.lanes, [&](Value column) {
    Value x = k.subf(k.load(memory, column), shift);
    k.store(k.expOfNonPositive(x), memory, column);
  });
}

void TokenExponentials::normalized(AttnKernel &k) const {
  relative(k, Value(), Value());
  Value sum = sumRow(k, stride, [&](Value column, Value sum) {
    return k.addf(k.load(memory, column), sum);
  });
  Value inverse = k.divf(k.constant(1.0), k.splat(sum));
  k.loop(stride, k.lanes, [&](Value column) {
    k.store(k.mulf(k.load(memory, column), inverse), memory, column);
  });
}

void TokenExponentials::raise(AttnKernel &k, Value maxima, Value decay) const {
  k.loop(stride, k.lanes, [&](Value column) {
    Value logit = k.load(memory, column), before = k.load(maxima, column);
    Value largest = k.larger(logit, before);
    Value shift = finiteShift(k, largest);
    k.store(largest, maxima, column);
    k.store(k.expOfNonPositive(k.subf(before, shift)), decay, column);
    k.store(k.expOfNonPositive(k.subf(logit, shift)), memory, column);
  });
}
