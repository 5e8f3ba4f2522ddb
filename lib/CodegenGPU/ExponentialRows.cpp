//===- ExponentialRows.cpp - A readout of f32 by exponential maps ---------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// o = φ(q) · state where all is f32, as between landmarks, without tensor
// cores. A CTA takes eight queries of a head:
//
//   logits, a warp for a feature: sums along the components of the projection
//   weights, a warp for a query: e^ℓ, divided by their sum if the map says so
//   results, a thread for a column: sums along the features
//
// Distances are sums of squared differences, so that nothing cancels.
//
//===----------------------------------------------------------------------===//

#include "Kernels.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include <limits>

using namespace mlir;
using namespace mlir::attn;

static constexpr int64_t kRows = 8;
static constexpr int64_t kRowWarps = 4;

namespace {
class RowsKernel {
public:
  RowsKernel(HostBuilder &host, LinearReadoutOp op);
  void emit();

private:
  using Row = SmallVector<Value>;

  Value loadNumber(Value at) { return k.load(k.b.getF32Type(), at, 4); }
  Value sumOfWarp(Value x) {
    for (int64_t mask = 1; mask < kWarp; mask *= 2)
      x = k.addf(x, k.shuffle(x, mask));
    return x;
  }
  Value largestOfWarp(Value x) {
    for (int64_t mask = 1; mask < kWarp; mask *= 2)
      x = k.maximum(x, k.shuffle(x, mask));
    return x;
  }
  /// Where the weight of a feature for a query is.
  Value weightAt(Value row, Value feature) {
    Value at = k.add(k.mul(row, stride), feature);
    return k.at(weights, k.mul(at, 4));
  }
  void bindOperands();
  void loadQueries();
  void emitLogits();
  void emitWeights();
  void emitResults();

  HostBuilder &host;
  LinearReadoutOp op;
  const ExponentialMap map;
  KernelLaunch launch;
  CTABuilder k;
  const unsigned n, r, f, e, c;
  const int64_t features, values, components;
  /// Of a query's weights, in numbers.
  const int64_t stride;
  GlobalView query, projection, state, output;
  Value scale, first, queries, rows, weights;
};
} // namespace

RowsKernel::RowsKernel(HostBuilder &host, LinearReadoutOp op)
    : host(host), op(op), map(*op.getQueryMap().getExponential()),
      launch(host, "", kRowWarps), k(launch.body, host.loc, kRowWarps),
      n(host.position(Dim::Query)), r(host.position(Dim::Rank)),
      f(host.position(Dim::Feature)), e(host.position(Dim::Value)),
      c(host.position(Dim::Component)), features(host.staticSize(Dim::Feature)),
      values(host.staticSize(Dim::Value)),
      components(host.staticSize(Dim::Component)),
      stride(llvm::alignTo(features, 4)) {}

void RowsKernel::bindOperands() {
  Value length = host.size(Dim::Query);
  Value perLead = launch.passSmall(host.ceilDiv(length, host.index(kRows)));
  SmallVector<Value> indices =
      splitLeads(k, k.div(k.block, perLead), launch.passLeads());
  auto operand = [&](OpOperand &of) {
    return atLeads(k, launch.passOperand(k, of), indices);
  };
  query = operand(op.getQueryMutable());
  projection = operand(*op.getProjectionMutable().begin());
  state = operand(op.getStateMutable()).at(k, r, k.i32(0));
  output = operand(op.getOutputsMutable()[0]);
  if (op.getScale())
    scale = launch.pass(op.getScale());
  first = k.mul(k.rem(k.block, perLead), kRows);
  queries = launch.passSmall(length);
  rows = k.shared(kRows * components * 4);
  weights = k.shared(kRows * stride * 4);
}

void RowsKernel::loadQueries() {
  k.loop(k.thread, k.i32(kRows * components), k.i32(k.threads()),
         [&](Value item) {
           Value token = k.add(first, k.div(item, components));
           // Queries beyond the last are that one once more.
           token = k.min(token, k.add(queries, -1));
           Value x = query.at(k, n, token)
                         .at(k, c, k.rem(item, components))
                         .load(k, c, 1);
           k.store(scale ? k.mulf(x, scale) : x, k.at(rows, k.mul(item, 4)), 4);
         });
  k.barrier();
}

void RowsKernel::emitLogits() {
  // This lane's components of all queries.
  int64_t count = llvm::divideCeil(components, kWarp);
  Value none = k.constant(0.0);
  SmallVector<Row> x(kRows);
  SmallVector<Value> places, isThere;
  for (int64_t i = 0; i < count; ++i) {
    Value place = k.add(k.lane, i * kWarp);
    isThere.push_back(
        (i + 1) * kWarp <= components ? Value() : k.less(place, components));
    places.push_back(isThere[i] ? k.min(place, k.i32(components - 1)) : place);
  }
  auto orZero = [&](int64_t i, Value number) {
    return isThere[i] ? k.select(isThere[i], number, none) : number;
  };
  Row terms(kRows);
  for (int64_t row = 0; row < kRows; ++row) {
    Value squares = none;
    for (int64_t i = 0; i < count; ++i) {
      Value at = k.add(places[i], row * components);
      x[row].push_back(orZero(i, loadNumber(k.at(rows, k.mul(at, 4)))));
      squares = k.fma(x[row][i], x[row][i], squares);
    }
    if (map.squaredInput != 0 && !map.isDistance)
      terms[row] = k.mulf(sumOfWarp(squares), k.constant(map.squaredInput));
  }
  k.loop(k.warp, k.i32(features), k.i32(kRowWarps), [&](Value feature) {
    Row w;
    Value squares = none;
    for (int64_t i = 0; i < count; ++i) {
      w.push_back(orZero(
          i, projection.at(k, f, feature).at(k, c, places[i]).load(k, c, 1)));
      squares = k.fma(w[i], w[i], squares);
    }
    Value term;
    if (map.squaredProjection != 0 && !map.isDistance)
      term = k.mulf(sumOfWarp(squares), k.constant(map.squaredProjection));
    Row logits;
    for (int64_t row = 0; row < kRows; ++row) {
      Value sum = none;
      for (int64_t i = 0; i < count; ++i) {
        if (map.isDistance) {
          Value difference = k.subf(x[row][i], w[i]);
          sum = k.fma(difference, difference, sum);
        } else {
          sum = k.fma(x[row][i], w[i], sum);
        }
      }
      Value logit =
          k.mulf(sumOfWarp(sum),
                 k.constant(map.isDistance ? map.squaredInput : map.product));
      for (Value added : {terms[row], term})
        if (added)
          logit = k.addf(logit, added);
      logits.push_back(logit);
    }
    k.when(k.equal(k.lane, 0), [&] {
      for (auto [row, logit] : llvm::enumerate(logits))
        k.store(logit, weightAt(k.i32(row), feature), 4);
    });
  });
  k.barrier();
}

void RowsKernel::emitWeights() {
  Value none = k.constant(0.0);
  bool divides = op.getQueryMap().normalizesRow();
  Value least = k.constant(-std::numeric_limits<double>::infinity());
  auto forFeatures = [&](Value init, auto body) {
    return k.loop(k.lane, k.i32(features), k.i32(kWarp), ValueRange(init),
                  [&](Value feature, ValueRange carried) -> SmallVector<Value> {
                    return {body(feature, carried[0])};
                  })[0];
  };
  k.loop(k.warp, k.i32(kRows), k.i32(kRowWarps), [&](Value row) {
    Value shift = none;
    if (divides) {
      shift =
          largestOfWarp(forFeatures(least, [&](Value feature, Value largest) {
            return k.maximum(largest, loadNumber(weightAt(row, feature)));
          }));
      Value isNone = arith::CmpFOp::create(
          k.b, k.loc, arith::CmpFPredicate::OEQ, shift, least);
      shift = k.select(isNone, none, shift);
    }
    Value sum = forFeatures(none, [&](Value feature, Value sum) {
      Value at = weightAt(row, feature);
      Value weight =
          math::ExpOp::create(k.b, k.loc, k.subf(loadNumber(at), shift));
      k.store(weight, at, 4);
      return k.addf(sum, weight);
    });
    if (!divides)
      return;
    sum = sumOfWarp(sum);
    Value isNone =
        arith::CmpFOp::create(k.b, k.loc, arith::CmpFPredicate::OEQ, sum, none);
    Value inverse =
        k.divf(k.constant(1.0), k.select(isNone, k.constant(1.0), sum));
    k.loop(k.lane, k.i32(features), k.i32(kWarp), [&](Value feature) {
      Value at = weightAt(row, feature);
      k.store(k.mulf(loadNumber(at), inverse), at, 4);
    });
  });
  k.barrier();
}

void RowsKernel::emitResults() {
  Type type = output.getElementType(), f32 = k.b.getF32Type();
  Type four = VectorType::get({4}, f32);
  auto addQuad = [&](Value feature, int64_t count, Value column, Row sums) {
    Row numbers;
    for (int64_t i = 0; i < count; ++i)
      numbers.push_back(
          state.at(k, f, k.add(feature, i)).at(k, e, column).load(k, e, 1));
    for (int64_t row = 0; row < kRows; ++row) {
      Value weight = k.load(four, weightAt(k.i32(row), feature), 16);
      for (int64_t i = 0; i < count; ++i)
        sums[row] = k.fma(k.element(weight, i), numbers[i], sums[row]);
    }
    return sums;
  };
  int64_t whole = features / 4 * 4;
  k.loop(k.thread, k.i32(values), k.i32(k.threads()), [&](Value column) {
    Row sums =
        k.loop(k.i32(0), k.i32(whole), k.i32(4), Row(kRows, k.constant(0.0)),
               [&](Value feature, ValueRange carried) {
                 return addQuad(feature, 4, column, llvm::to_vector(carried));
               });
    if (whole != features)
      sums = addQuad(k.i32(whole), features - whole, column, sums);
    for (auto [i, sum] : llvm::enumerate(sums)) {
      Value token = k.add(first, i), result = sum;
      if (type != f32)
        result = arith::TruncFOp::create(k.b, k.loc, type, sum);
      k.when(k.less(token, queries), [&] {
        output.at(k, n, token).at(k, e, column).store(k, result, e, 1);
      });
    }
  });
}

void RowsKernel::emit() {
  bindOperands();
  if (features % 4 != 0) {
    // What vectors of weights reach.
    k.deal(kRows * stride, [&](Value item) {
      k.store(k.constant(0.0), k.at(weights, k.mul(item, 4)), 4);
    });
  }
  loadQueries();
  emitLogits();
  emitWeights();
  emitResults();
  Value blocks = host.ceilDiv(host.size(Dim::Query), host.index(kRows));
  launch.launch(k, host.mul(host.leads(), blocks));
}

bool mlir::attn::isExponentialOfF32(LinearReadoutOp op) {
  return op.getQueryMap().isExponential() &&
         getElementTypeOrSelf(op.getQuery()).isF32();
}

void mlir::attn::emitExponentialRows(HostBuilder &host, LinearReadoutOp op) {
  RowsKernel(host, op).emit();
}
