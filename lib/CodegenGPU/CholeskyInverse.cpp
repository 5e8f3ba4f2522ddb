//===- CholeskyInverse.cpp - The kernel of attn.cholesky_inverse ----------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A CTA takes one matrix P = A + r I, in f64. Elimination on [P | I] leaves
// [Lᵀ | L⁻¹]; of the two halves only as much is kept as is still needed, which
// fits in the place of P:
//
//   before step s:  rows above s    L⁻¹
//                   other rows      L⁻¹ in columns before s (its 1 not stored),
//                                   what is left of P from there on
//
// A thread has one column of some of the rows. The inverse, L⁻ᵀ L⁻¹, goes from
// registers to memory.
//
//===----------------------------------------------------------------------===//

#include "Kernels.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "llvm/Support/MathExtras.h"
#include <algorithm>
#include <cmath>

using namespace mlir;
using namespace mlir::attn;

/// Threads that a CTA has at most.
static constexpr int64_t kThreads = 512;
/// Rows of the result that a thread sums at once.
static constexpr int64_t kResults = 4;

namespace {
/// Which thread has which elements.
struct ThreadShape {
  explicit ThreadShape(int64_t size)
      : size(size), lanes(llvm::alignTo(size, 16)),
        groups(std::clamp<int64_t>(kThreads / lanes, 1, size)),
        warps(llvm::divideCeil(groups * lanes, kWarp)) {}

  const int64_t size;
  /// Threads of a row: sixteen neighbours read each bank once.
  const int64_t lanes;
  /// A thread's rows are `groups` apart.
  const int64_t groups, warps;
};

class CholeskyKernel {
public:
  CholeskyKernel(HostBuilder &host, CholeskyInverseOp op);
  void emit();

private:
  Value constant(double value) {
    return arith::ConstantOp::create(k.b, k.loc, k.b.getF64FloatAttr(value));
  }
  Value place(Value i, Value j) {
    return k.at(memory, k.mul(k.add(k.mul(i, shape.size), j), 8));
  }
  Value placeInLine(Value j) { return k.at(line, k.mul(j, 8)); }
  Value load(Value at) { return k.load(k.b.getF64Type(), at, 8); }
  void store(Value x, Value at) { k.store(x, at, 8); }

  void loadMatrix(const GlobalView &matrix);
  /// The root of a pivot; NaN if it is not above 0.
  Value root(Value pivot);
  void eliminate(Value step);
  void storeInverse(const GlobalView &output);

  HostBuilder &host;
  CholeskyInverseOp op;
  const ThreadShape shape;
  KernelLaunch launch;
  CTABuilder k;
  const unsigned row, column;
  /// Of this thread: its first row, its column, and whether there is one.
  Value first, own, isThere;
  /// The matrix; its row at hand, divided by the root.
  Value memory, line;
};
} // namespace

int64_t mlir::attn::getCholeskySharedBytes(int64_t size) {
  return llvm::alignTo(size * size * 8, 16) + llvm::alignTo(size * 8, 16);
}

CholeskyKernel::CholeskyKernel(HostBuilder &host, CholeskyInverseOp op)
    : host(host), op(op), shape(host.staticSize(Dim::Feature)),
      launch(host, "", shape.warps), k(launch.body, host.loc, shape.warps),
      row(host.position(Dim::Feature)), column(host.position(Dim::Component)) {
  first = k.div(k.thread, shape.lanes);
  own = k.rem(k.thread, shape.lanes);
  isThere = k.logicalAnd(k.less(own, shape.size), k.less(first, shape.groups));
  memory = k.shared(shape.size * shape.size * 8);
  line = k.shared(shape.size * 8);
}

void CholeskyKernel::loadMatrix(const GlobalView &matrix) {
  Value ridge = constant(op.getCholesky().getRidge().getValueAsDouble());
  Type f64 = k.b.getF64Type();
  k.loop(k.thread, k.i32(shape.size * shape.size), k.i32(k.threads()),
         [&](Value item) {
           Value i = k.div(item, shape.size), j = k.rem(item, shape.size);
           Value x = matrix.at(k, row, i).at(k, column, j).load(k, column, 1);
           if (x.getType() != f64)
             x = arith::ExtFOp::create(k.b, k.loc, f64, x);
           Value added = k.select(k.equal(i, j), ridge, constant(0.0));
           store(k.addf(x, added), place(i, j));
         });
  k.barrier();
}

Value CholeskyKernel::root(Value pivot) {
  Value isPositive = arith::CmpFOp::create(
      k.b, k.loc, arith::CmpFPredicate::OGT, pivot, constant(0.0));
  // The intrinsic is the instruction; math.sqrt would be a call of libdevice.
  Value root =
      LLVM::CallIntrinsicOp::create(k.b, k.loc, k.b.getF64Type(),
                                    k.b.getStringAttr("llvm.sqrt"), pivot)
          .getResult(0);
  return k.select(isPositive, root, constant(std::nan("")));
}

void CholeskyKernel::eliminate(Value step) {
  Value isFirst = k.logicalAnd(isThere, k.equal(first, 0));
  k.when(isFirst, [&] {
    Value divisor = root(load(place(step, step)));
    Value x =
        k.select(k.equal(own, step), constant(1.0), load(place(step, own)));
    store(k.divf(x, divisor), placeInLine(own));
  });
  k.barrier();
  k.when(isThere, [&] {
    Value ofStep = load(placeInLine(own));
    Value below = k.add(step, 1);
    k.loop(k.add(below, first), k.i32(shape.size), k.i32(shape.groups),
           [&](Value i) {
             Value before = k.select(k.equal(own, step), constant(0.0),
                                     load(place(i, own)));
             Value factor =
                 arith::NegFOp::create(k.b, k.loc, load(placeInLine(i)));
             store(k.fma(factor, ofStep, before), place(i, own));
           });
    k.when(isFirst, [&] {
      store(k.select(k.less(own, below), ofStep, constant(0.0)),
            place(step, own));
    });
  });
  k.barrier();
}

void CholeskyKernel::storeInverse(const GlobalView &output) {
  auto sumRows = [&](Value i) {
    SmallVector<Value> rows;
    for (int64_t r = 0; r < kResults; ++r)
      rows.push_back(k.add(i, r * shape.groups));
    SmallVector<Value> sums(kResults, constant(0.0));
    // Rows of L⁻¹ before this one have nothing in its column.
    sums = k.loop(i, k.i32(shape.size), k.i32(1), sums,
                  [&](Value at, ValueRange carried) {
                    Value right = load(place(at, own));
                    SmallVector<Value> next;
                    for (auto [there, sum] : llvm::zip(rows, carried)) {
                      Value here = k.min(there, k.i32(shape.size - 1));
                      next.push_back(k.fma(load(place(at, here)), right, sum));
                    }
                    return next;
                  });
    for (auto [there, sum] : llvm::zip(rows, sums))
      k.when(k.less(there, shape.size), [&, there = there, sum = sum] {
        output.at(k, row, there).at(k, column, own).store(k, sum, column, 1);
      });
  };
  k.when(isThere, [&] {
    k.loop(first, k.i32(shape.size), k.i32(kResults * shape.groups), sumRows);
  });
}

void CholeskyKernel::emit() {
  SmallVector<Value> indices = splitLeads(k, k.block, launch.passLeads());
  auto operand = [&](OpOperand &of) {
    return atLeads(k, launch.passOperand(k, of), indices);
  };
  GlobalView matrix = operand(op.getMatrixMutable());
  GlobalView output = operand(op.getOutputsMutable()[0]);
  loadMatrix(matrix);
  k.loop(k.i32(0), k.i32(shape.size), k.i32(1),
         [&](Value step) { eliminate(step); });
  storeInverse(output);
  launch.launch(k, host.leads());
}

void mlir::attn::emitCholeskyInverse(HostBuilder &host, CholeskyInverseOp op) {
  // Of no rows there is nothing to write.
  if (host.staticSize(Dim::Feature) != 0)
    CholeskyKernel(host, op).emit();
}
