//===- NewtonInverse.cpp - The kernel of attn.newton_inverse --------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
//   for each matrix, in scratch: P = A + r I; X = α P / ‖A‖₁²
//     for each iteration: T = P·X; Y = 2 X − X·T; X = Y
//
// with products in register tiles. Rows and columns are padded to whole
// vectors; no sum runs over the padding, so it may hold anything.
//
//===----------------------------------------------------------------------===//

#include "AttnKernel.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"

using namespace mlir;
using namespace mlir::attn;

namespace {
/// Square matrices of one size in scratch.
class Matrices {
public:
  Matrices(AttnKernel &k, int64_t size)
      : k(k), size(size), stride(k.rowStride(size)) {}

  Value allocate() const {
    Value memory = k.scratch(stride * stride);
    k.fill(memory, k.index(0), k.index(stride * stride), k.zero());
    return memory;
  }
  Value at(Value row, Value column) const {
    return k.add(k.mul(row, stride), column);
  }

  /// target = finish(x · y at a place, the place); target is neither x nor y.
  void multiply(
      Value x, Value y, Value target,
      llvm::function_ref<Value(Value product, Value at)> finish = {}) const;
  /// Calls `body` with each vector of the live rows.
  void forVectors(llvm::function_ref<void(Value at)> body) const;
  void addToDiagonal(Value memory, double value) const;
  /// The largest sum of magnitudes of a column, or of a row; NaN if there is
  /// one.
  Value columnNorm(Value memory) const;
  Value rowNorm(Value memory) const;

  AttnKernel &k;
  const int64_t size, stride;

private:
  Value magnitude(Value x) const { return math::AbsFOp::create(k.b, k.loc, x); }
  Value largest(Value sums) const;
};
} // namespace

void Matrices::multiply(
    Value x, Value y, Value target,
    llvm::function_ref<Value(Value product, Value at)> finish) const {
  MatrixProduct product;
  product.terms.push_back({x, /*rowStride=*/stride, /*depthStride=*/1,
                           scratchRows(k, y, stride), k.index(size), Value()});
  product.rows = k.index(size);
  product.columns = k.padded(size);
  product.result = [&](Value m, Value n, Value sum) {
    Value place = at(m, n);
    k.store(finish ? finish(sum, place) : sum, target, place);
  };
  emitProduct(k, product);
}

void Matrices::forVectors(llvm::function_ref<void(Value at)> body) const {
  k.loop(size * stride, k.lanes, body);
}

void Matrices::addToDiagonal(Value memory, double value) const {
  Value added = k.scalar(value);
  k.loop(size, 1, [&](Value i) {
    Value place = at(i, i);
    k.store(k.addf(k.loadScalar(memory, place), added), memory, place);
  });
}

Value Matrices::largest(Value sums) const {
  return k.loop(k.index(0), k.index(size), 1, ValueRange(k.scalar(0.0)),
                [&](Value i, ValueRange carried) -> SmallVector<Value> {
                  return {k.maximum(carried[0], k.loadScalar(sums, i))};
                })[0];
}

Value Matrices::columnNorm(Value memory) const {
  Value sums = k.scratch(stride);
  k.loop(k.padded(size), k.lanes, [&](Value column) {
    Value sum =
        k.loop(k.index(0), k.index(size), 1, ValueRange(k.zero()),
               [&](Value row, ValueRange carried) -> SmallVector<Value> {
                 Value x = magnitude(k.load(memory, at(row, column)));
                 return {k.addf(carried[0], x)};
               })[0];
    k.store(sum, sums, column);
  });
  return largest(sums);
}

Value Matrices::rowNorm(Value memory) const {
  Value sums = k.scratch(stride);
  k.loop(size, 1, [&](Value row) {
    Value sum = k.loop(
        k.index(0), k.index(k.padded(size)), k.lanes, ValueRange(k.zero()),
        [&](Value column, ValueRange carried) -> SmallVector<Value> {
          Value x = magnitude(k.load(memory, at(row, column)));
          return {k.addf(carried[0], x)};
        })[0];
    k.store(k.sumLanes(sum), sums, row);
  });
  return largest(sums);
}

namespace {
/// One iterate after the other.
class Iteration {
public:
  Iteration(AttnKernel &k, NewtonAttr newton, int64_t size)
      : k(k), newton(newton), m(k, size), p(m.allocate()), x(m.allocate()),
        next(m.allocate()), product(m.allocate()) {
    if (!isSecondOrder()) {
      inner = m.allocate();
      outer = m.allocate();
    }
  }

  bool isSecondOrder() const {
    return newton.getScheme() == NewtonScheme::SecondOrder;
  }
  /// Reads the matrix A, iterates, and returns where the result is.
  Value run(OperandView matrix) {
    start(matrix);
    // The iterates change places.
    SmallVector<Value> last =
        k.loop(k.index(0), k.index(newton.getIterations()), 1, {x, next},
               [&](Value, ValueRange matrices) -> SmallVector<Value> {
                 step(matrices[0], matrices[1]);
                 return {matrices[1], matrices[0]};
               });
    return last[0];
  }

  AttnKernel &k;
  NewtonAttr newton;
  const Matrices m;

private:
  void start(OperandView matrix);
  void step(Value from, Value to);
  /// target = diagonal · I − x · y.
  void complement(double diagonal, Value x, Value y, Value target);

  Value p, x, next, product, inner, outer;
};
} // namespace

void Iteration::start(OperandView matrix) {
  auto load = [&](Value memory, Dim rows, Dim columns) {
    k.forRows(matrix, rows, k.index(0), k.index(m.size), columns, k.index(0),
              m.size, [&](Value row, Value column, Value value) {
                k.store(value, memory, m.at(row, column));
              });
  };
  double ridge = newton.getRidge().getValueAsDouble();
  load(p, Dim::Feature, Dim::Component);
  Value norm;
  if (isSecondOrder() && newton.getNormOf() == NormOf::Matrix)
    norm = m.columnNorm(p);
  m.addToDiagonal(p, ridge);
  Value first = p;
  if (isSecondOrder()) {
    norm = norm ? norm : m.columnNorm(p);
    norm = k.mulf(norm, norm);
  } else {
    norm = k.mulf(m.columnNorm(p), m.rowNorm(p));
    // Pᵀ.
    load(x, Dim::Component, Dim::Feature);
    m.addToDiagonal(x, ridge);
    first = x;
  }
  Value factor =
      k.splat(k.divf(k.scalar(newton.getAlpha().getValueAsDouble()), norm));
  m.forVectors(
      [&](Value at) { k.store(k.mulf(k.load(first, at), factor), x, at); });
}

void Iteration::complement(double diagonal, Value from, Value by,
                           Value target) {
  m.multiply(from, by, target,
             [&](Value sum, Value) { return k.subf(k.zero(), sum); });
  m.addToDiagonal(target, diagonal);
}

void Iteration::step(Value from, Value to) {
  m.multiply(p, from, product);
  if (isSecondOrder()) {
    m.multiply(from, product, to, [&](Value sum, Value at) {
      Value before = k.load(from, at);
      return k.subf(k.addf(before, before), sum);
    });
    return;
  }
  // ¼ X (13 I − T (15 I − T (7 I − T))), T = P X.
  m.forVectors([&](Value at) {
    k.store(k.subf(k.zero(), k.load(product, at)), inner, at);
  });
  m.addToDiagonal(inner, 7.0);
  complement(15.0, product, inner, outer);
  complement(13.0, product, outer, inner);
  m.multiply(from, inner, to,
             [&](Value sum, Value) { return k.mulf(sum, k.constant(0.25)); });
}

void mlir::attn::emitNewtonInverse(AttnKernel &k, NewtonInverseOp op) {
  OperandView matrix = k.origin(op.getMatrixMutable());
  OperandView output = k.origin(op.getOutputsMutable()[0]);
  unsigned row = k.position(Dim::Feature), column = k.position(Dim::Component);
  Iteration iteration(k, op.getNewton(), k.staticSize(Dim::Feature));
  k.forLeading([&] {
    Value result = iteration.run(k.atLeading(matrix));
    OperandView target = k.atLeading(output);
    const Matrices &m = iteration.m;
    k.loop(m.size, 1, [&](Value i) {
      OperandView here = target.at(k, row, i);
      k.forColumns(m.size, [&](Value at, int64_t live) {
        here.store(k, k.load(result, m.at(i, at)), column, at, live);
      });
    });
  });
}
