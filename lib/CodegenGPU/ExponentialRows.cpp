//===- ExponentialRows.cpp - A readout of f32 by exponential maps ---------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// o = φ(q) · state where all is f32, as between landmarks, without tensor
// cores. A CTA takes 32 queries of a head, and what all of them read goes
// through shared memory once:
//
//   logits, a thread for a feature and eight queries: sums along components
//   weights, a warp for a query: e^ℓ, divided by their sum if the map says so
//   results, a thread for four columns of two queries: sums along features
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

static constexpr int64_t kRows = 32;
static constexpr int64_t kRowWarps = 8;
/// Lanes of a warp with features of their own while logits are formed, and
/// queries of each lane.
static constexpr int64_t kFeatureLanes = 8;
static constexpr int64_t kRowsOfLane = kRows * kFeatureLanes / kWarp;
static constexpr int64_t kFeaturesAtOnce = kFeatureLanes * kRowWarps;

namespace {
/// A matrix of f32 in shared memory. Rows are an odd number of 16 bytes apart,
/// and padded with zeros to a multiple of 16 bytes.
struct Matrix {
  Matrix(int64_t rows, int64_t columns) : rows(rows), columns(columns) {}

  int64_t quads() const { return llvm::divideCeil(columns, 4); }
  int64_t rowBytes() const { return (quads() | 1) * 16; }
  int64_t bytes() const { return rows * rowBytes(); }
  Value at(CTABuilder &k, Value row, Value column) const {
    return k.at(memory, k.add(k.mul(row, rowBytes()), k.mul(column, 4)));
  }

  const int64_t rows, columns;
  Value memory;
};

class RowsKernel {
public:
  RowsKernel(HostBuilder &host, LinearReadoutOp op);
  void emit();

private:
  Value loadNumber(Value at) { return k.load(k.b.getF32Type(), at, 4); }
  Value loadFour(Value at) {
    return k.load(VectorType::get({4}, k.b.getF32Type()), at, 16);
  }
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
  Value sumOfFour(Value x) {
    return k.addf(k.addf(k.element(x, 0), k.element(x, 1)),
                  k.addf(k.element(x, 2), k.element(x, 3)));
  }
  void addSquares(Value four, Value &sum) {
    for (int64_t i = 0; i < 4; ++i)
      sum = k.fma(k.element(four, i), k.element(four, i), sum);
  }
  void bindOperands();
  /// Copies rows from `from` on, times `factor` (or null); those from `count`
  /// on are zeros.
  void copy(const GlobalView &source, unsigned rowDim, unsigned columnDim,
            Value from, Value count, Value factor, const Matrix &to);
  void emitLogits(int64_t firstFeature);
  void emitWeights();
  void emitResults();

  HostBuilder &host;
  LinearReadoutOp op;
  const ExponentialMap map;
  KernelLaunch launch;
  CTABuilder k;
  const unsigned n, r, f, e, c;
  const int64_t features, values, components;
  /// Queries, some rows of the projection, the state in their place, and
  /// weights of features by query.
  Matrix x, w, s, weights;
  GlobalView query, projection, state, output;
  Value scale, first, queries;
};
} // namespace

RowsKernel::RowsKernel(HostBuilder &host, LinearReadoutOp op)
    : host(host), op(op), map(*op.getQueryMap().getExponential()),
      launch(host, "", kRowWarps), k(launch.body, host.loc, kRowWarps),
      n(host.position(Dim::Query)), r(host.position(Dim::Rank)),
      f(host.position(Dim::Feature)), e(host.position(Dim::Value)),
      c(host.position(Dim::Component)), features(host.staticSize(Dim::Feature)),
      values(host.staticSize(Dim::Value)),
      components(host.staticSize(Dim::Component)), x(kRows, components),
      w(std::min(features, kFeaturesAtOnce), components),
      s(llvm::alignTo(features, 4), values), weights(kRows, features) {}

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
  weights.memory = k.shared(weights.bytes());
  x.memory = s.memory = k.shared(std::max(x.bytes() + w.bytes(), s.bytes()));
  w.memory = k.at(x.memory, x.bytes());
}

void RowsKernel::copy(const GlobalView &source, unsigned rowDim,
                      unsigned columnDim, Value from, Value count, Value factor,
                      const Matrix &to) {
  int64_t width = to.columns % 4 == 0 ? 4 : 1;
  int64_t perRow = 4 * to.quads() / width;
  k.deal(to.rows * perRow, [&](Value item) {
    Value row = k.add(from, k.div(item, perRow));
    Value column = k.mul(k.rem(item, perRow), width);
    auto load = [&]() -> SmallVector<Value> {
      Value number = source.at(k, rowDim, row)
                         .at(k, columnDim, column)
                         .load(k, columnDim, width);
      Value times = factor && width == 4 ? k.splat(factor, 4) : factor;
      return {factor ? k.mulf(number, times) : number};
    };
    auto zero = [&]() -> SmallVector<Value> {
      Type f32 = k.b.getF32Type();
      return {k.zeros(width == 4 ? VectorType::get({4}, f32) : f32)};
    };
    Value isThere = k.less(row, count);
    if (width == 1)
      isThere = k.logicalAnd(isThere, k.less(column, to.columns));
    k.store(k.either(isThere, load, zero)[0],
            to.at(k, k.div(item, perRow), column), 4 * width);
  });
}

void RowsKernel::emitLogits(int64_t firstFeature) {
  Value place =
      k.add(k.mul(k.warp, kFeatureLanes), k.rem(k.lane, kFeatureLanes));
  Value row = k.div(k.lane, kFeatureLanes);
  bool ofRow = map.squaredInput != 0 && !map.isDistance;
  bool ofFeature = map.squaredProjection != 0 && !map.isDistance;
  auto rowOf = [&](int64_t i) {
    return k.add(row, i * (kWarp / kFeatureLanes));
  };
  auto logits = [&] {
    // Products or squared differences; then squares of queries and feature.
    Value none = k.zeros(VectorType::get({4}, k.b.getF32Type()));
    SmallVector<Value> inits(kRowsOfLane, none);
    inits.append(kRowsOfLane * ofRow + ofFeature, k.constant(0.0));
    SmallVector<Value> sums =
        k.loop(k.i32(0), k.i32(4 * x.quads()), k.i32(4), inits,
               [&](Value component, ValueRange carried) {
                 SmallVector<Value> next(carried);
                 Value ofW = loadFour(w.at(k, place, component));
                 for (int64_t i = 0; i < kRowsOfLane; ++i) {
                   Value ofX = loadFour(x.at(k, rowOf(i), component));
                   Value other = ofW, mine = ofX;
                   if (map.isDistance)
                     other = mine = k.subf(ofX, ofW);
                   next[i] = k.fma(mine, other, next[i]);
                   if (ofRow)
                     addSquares(ofX, next[kRowsOfLane + i]);
                 }
                 if (ofFeature)
                   addSquares(ofW, next.back());
                 return next;
               });
    Value term;
    if (ofFeature)
      term = k.mulf(sums.back(), k.constant(map.squaredProjection));
    for (int64_t i = 0; i < kRowsOfLane; ++i) {
      Value logit =
          k.mulf(sumOfFour(sums[i]),
                 k.constant(map.isDistance ? map.squaredInput : map.product));
      if (ofRow)
        logit = k.addf(
            logit, k.mulf(sums[kRowsOfLane + i], k.constant(map.squaredInput)));
      if (term)
        logit = k.addf(logit, term);
      k.store(logit, weights.at(k, rowOf(i), k.add(place, firstFeature)), 4);
    }
  };
  int64_t left = features - firstFeature;
  if (left >= kFeaturesAtOnce)
    logits();
  else
    k.when(k.less(place, left), logits);
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
  auto weightAt = [&](Value row, Value feature) {
    return weights.at(k, row, feature);
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
}

void RowsKernel::emitResults() {
  constexpr int64_t rowsAtOnce = 2;
  Type type = output.getElementType(), f32 = k.b.getF32Type();
  int64_t perRow = s.quads(), width = values % 4 == 0 ? 4 : 1;
  k.loop(
      k.thread, k.i32(perRow * kRows / rowsAtOnce), k.i32(k.threads()),
      [&](Value item) {
        Value column = k.mul(k.rem(item, perRow), 4);
        Value row = k.mul(k.div(item, perRow), rowsAtOnce);
        SmallVector<Value> sums = k.loop(
            k.i32(0), k.i32(s.rows), k.i32(4),
            SmallVector<Value>(rowsAtOnce, k.zeros(VectorType::get({4}, f32))),
            [&](Value feature, ValueRange carried) {
              SmallVector<Value> next(carried), numbers;
              for (int64_t i = 0; i < 4; ++i)
                numbers.push_back(loadFour(s.at(k, k.add(feature, i), column)));
              for (int64_t j = 0; j < rowsAtOnce; ++j) {
                Value four = loadFour(weights.at(k, k.add(row, j), feature));
                for (int64_t i = 0; i < 4; ++i)
                  next[j] = k.fma(k.splat(k.element(four, i), 4), numbers[i],
                                  next[j]);
              }
              return next;
            });
        for (int64_t j = 0; j < rowsAtOnce; ++j) {
          Value token = k.add(k.add(first, row), j), result = sums[j];
          if (type != f32)
            result = arith::TruncFOp::create(
                k.b, k.loc, VectorType::get({4}, type), result);
          GlobalView line = output.at(k, n, token);
          k.when(k.less(token, queries), [&] {
            if (width == 4)
              return line.at(k, e, column).store(k, result, e, 4);
            for (int64_t i = 0; i < 4; ++i) {
              Value at = k.add(column, i);
              k.when(k.less(at, values), [&] {
                line.at(k, e, at).store(k, k.element(result, i), e, 1);
              });
            }
          });
        }
      });
}

void RowsKernel::emit() {
  bindOperands();
  if (features % 4 != 0)
    // Weights of features that there are not, which vectors reach.
    k.deal(kRows * 4, [&](Value item) {
      Value feature = k.add(k.rem(item, 4), features / 4 * 4);
      k.store(k.constant(0.0), weights.at(k, k.div(item, 4), feature), 4);
    });
  copy(query, n, c, first, queries, scale, x);
  for (int64_t from = 0; from < features; from += kFeaturesAtOnce) {
    copy(projection, f, c, k.i32(from), k.i32(features), Value(), w);
    k.barrier();
    emitLogits(from);
    k.barrier();
  }
  copy(state, f, e, k.i32(0), k.i32(features), Value(), s);
  emitWeights();
  k.barrier();
  emitResults();
  // ptxas would spill for three CTAs.
  launch.preferRegisters();
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
