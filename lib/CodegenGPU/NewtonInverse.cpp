//===- NewtonInverse.cpp - The kernel of attn.newton_inverse --------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A CTA takes one matrix, all iterates of which stay in shared memory:
//
//   P = A + r I; X = α P / ‖A‖₁²
//   for each iteration: T = P·X; X = 2 X − X·T
//
// Products are sums of fused multiplications in f32, since tensor cores would
// round their factors. A thread has four columns of several rows of a product
// in registers, which replace a factor once all threads are done with it.
//
//===----------------------------------------------------------------------===//

#include "Kernels.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;
using namespace mlir::attn;

namespace {
/// How matrices lie in shared memory, and which thread has which elements.
struct MatrixShape {
  explicit MatrixShape(int64_t size)
      : size(size), depth(llvm::alignTo(size, 4)), stride((depth / 4 | 1) * 4),
        rowsOfThread(size <= 64 ? 4 : 8),
        groups(llvm::divideCeil(size, rowsOfThread)), columns(depth / 4),
        // Eight neighbours have one row: their loads of a left factor are one.
        lanes(llvm::alignTo(columns, 8)),
        warps(llvm::divideCeil(groups * lanes, kWarp)) {}

  /// Rows and columns; those and zeros that vectors reach.
  const int64_t size, depth;
  /// Of rows, an odd number of 16 bytes: eight rows lie in different banks.
  const int64_t stride;
  /// A thread's rows are `groups` apart.
  const int64_t rowsOfThread, groups;
  /// Threads of a row that have columns, and all of them.
  const int64_t columns, lanes, warps;

  int64_t rows() const { return groups * rowsOfThread; }
  int64_t bytes() const { return rows() * stride * 4; }
  bool isPadded() const { return rows() != size || depth != size; }
};

/// A thread's elements of a matrix, by row.
using Elements = SmallVector<Value>;

class NewtonKernel {
public:
  NewtonKernel(HostBuilder &host, NewtonInverseOp op);
  void emit();

private:
  bool isSecondOrder() const {
    return newton.getScheme() == NewtonScheme::SecondOrder;
  }
  Value place(Value matrix, Value row, Value column) {
    return k.at(matrix, k.mul(k.add(k.mul(row, shape.stride), column), 4));
  }
  Value loadNumber(Value at) { return k.load(k.b.getF32Type(), at, 4); }
  Value rowOf(int64_t i) { return k.add(group, i * shape.groups); }

  /// This thread's part of left · right.
  Elements multiply(Value left, Value right);
  Elements read(Value matrix);
  void write(Value matrix, const Elements &elements);
  /// diagonal · I − x.
  Elements complement(double diagonal, const Elements &x);
  /// The largest sum of magnitudes of a column, or of a row.
  Value norm(bool ofRows, Value sums);
  void copyMatrix(const GlobalView &view, bool isLoad, Value matrix);
  void addRidge();
  void start();
  void iterate();

  HostBuilder &host;
  NewtonInverseOp op;
  const NewtonAttr newton;
  const MatrixShape shape;
  KernelLaunch launch;
  CTABuilder k;
  const unsigned row, column;
  Value group, firstColumn, isThere;
  Value p, x, product, inner, sums;
};
} // namespace

static int64_t countMatrices(NewtonAttr newton) {
  return newton.getScheme() == NewtonScheme::SecondOrder ? 3 : 4;
}

int64_t mlir::attn::getNewtonSharedBytes(NewtonAttr newton, int64_t size) {
  return countMatrices(newton) * MatrixShape(size).bytes() +
         2 * llvm::alignTo(size * 4, 16);
}

NewtonKernel::NewtonKernel(HostBuilder &host, NewtonInverseOp op)
    : host(host), op(op), newton(op.getNewton()),
      shape(host.staticSize(Dim::Feature)), launch(host, "", shape.warps),
      k(launch.body, host.loc, shape.warps), row(host.position(Dim::Feature)),
      column(host.position(Dim::Component)) {
  Value lane = k.rem(k.thread, shape.lanes);
  Value threadGroup = k.div(k.thread, shape.lanes);
  isThere = k.logicalAnd(k.less(lane, shape.columns),
                         k.less(threadGroup, shape.groups));
  group = k.min(threadGroup, k.i32(shape.groups - 1));
  firstColumn = k.mul(k.min(lane, k.i32(shape.columns - 1)), 4);
  p = k.shared(shape.bytes());
  x = k.shared(shape.bytes());
  product = k.shared(shape.bytes());
  if (!isSecondOrder())
    inner = k.shared(shape.bytes());
  sums = k.shared(2 * llvm::alignTo(shape.size * 4, 16));
}

Elements NewtonKernel::multiply(Value left, Value right) {
  Type four = VectorType::get({4}, k.b.getF32Type());
  Value origin = place(right, k.i32(0), firstColumn);
  Elements zeros(shape.rowsOfThread, k.zeros(four));
  return k.loop(
      k.i32(0), k.i32(shape.depth), k.i32(4), zeros,
      [&](Value at, ValueRange carried) {
        Value line = k.at(origin, k.mul(at, shape.stride * 4));
        SmallVector<Value> rights;
        for (int64_t i = 0; i < 4; ++i)
          rights.push_back(k.load(four, k.at(line, i * shape.stride * 4), 16));
        Elements next;
        for (auto [i, sum] : llvm::enumerate(carried)) {
          Value lefts = k.load(four, place(left, rowOf(i), at), 16);
          Value total = sum;
          for (int64_t j = 0; j < 4; ++j)
            total = k.fma(k.splat(k.element(lefts, j), 4), rights[j], total);
          next.push_back(total);
        }
        return next;
      });
}

Elements NewtonKernel::read(Value matrix) {
  Type four = VectorType::get({4}, k.b.getF32Type());
  Elements elements;
  for (int64_t i = 0; i < shape.rowsOfThread; ++i)
    elements.push_back(k.load(four, place(matrix, rowOf(i), firstColumn), 16));
  return elements;
}

void NewtonKernel::write(Value matrix, const Elements &elements) {
  for (auto [i, element] : llvm::enumerate(elements)) {
    Value here = rowOf(i), all = element;
    // Columns beyond the last stay 0, also where a row is NaN.
    if (shape.depth != shape.size) {
      SmallVector<Value> live;
      for (int64_t j = 0; j < 4; ++j)
        live.push_back(k.select(k.less(k.add(firstColumn, j), shape.size),
                                k.element(element, j), k.constant(0.0)));
      all = k.vector(live);
    }
    k.when(k.logicalAnd(isThere, k.less(here, shape.size)),
           [&] { k.store(all, place(matrix, here, firstColumn), 16); });
  }
}

Elements NewtonKernel::complement(double diagonal, const Elements &elements) {
  Elements result;
  for (auto [i, element] : llvm::enumerate(elements)) {
    SmallVector<Value> numbers;
    for (int64_t j = 0; j < 4; ++j) {
      Value own = k.select(k.equal(rowOf(i), k.add(firstColumn, j)),
                           k.constant(diagonal), k.constant(0.0));
      numbers.push_back(k.subf(own, k.element(element, j)));
    }
    result.push_back(k.vector(numbers));
  }
  return result;
}

Value NewtonKernel::norm(bool ofRows, Value memory) {
  Value none = k.constant(0.0);
  Type four = VectorType::get({4}, k.b.getF32Type());
  k.deal(shape.size, [&](Value item) {
    Value sum = k.loop(
        k.i32(0), k.i32(ofRows ? shape.depth : shape.size),
        k.i32(ofRows ? 4 : 1), ofRows ? k.zeros(four) : none,
        [&](Value at, ValueRange carried) -> SmallVector<Value> {
          Value number = ofRows ? k.load(four, place(p, item, at), 16)
                                : loadNumber(place(p, at, item));
          // math.absf would be a call of the device library.
          Value zero = ofRows ? k.zeros(four) : none;
          Value isNegative = arith::CmpFOp::create(
              k.b, k.loc, arith::CmpFPredicate::OLT, number, zero);
          Value magnitude = k.select(
              isNegative, arith::NegFOp::create(k.b, k.loc, number), number);
          return {k.addf(carried[0], magnitude)};
        })[0];
    if (ofRows)
      sum = k.addf(k.addf(k.element(sum, 0), k.element(sum, 1)),
                   k.addf(k.element(sum, 2), k.element(sum, 3)));
    k.store(sum, k.at(memory, k.mul(item, 4)), 4);
  });
  k.barrier();
  return k.loop(k.i32(0), k.i32(shape.size), k.i32(1), none,
                [&](Value item, ValueRange carried) -> SmallVector<Value> {
                  Value sum = loadNumber(k.at(memory, k.mul(item, 4)));
                  return {k.maximum(carried[0], sum)};
                })[0];
}

void NewtonKernel::copyMatrix(const GlobalView &view, bool isLoad,
                              Value matrix) {
  int64_t width = shape.size % 4 == 0 && view.isVector(column, 4) ? 4 : 1;
  int64_t units = shape.size / width;
  Type type = k.b.getF32Type();
  if (width == 4)
    type = VectorType::get({4}, type);
  k.loop(k.thread, k.i32(shape.size * units), k.i32(k.threads()),
         [&](Value item) {
           Value i = k.div(item, units), j = k.mul(k.rem(item, units), width);
           GlobalView there = view.at(k, row, i).at(k, column, j);
           Value here = place(matrix, i, j);
           if (isLoad)
             k.store(there.load(k, column, width), here, 4 * width);
           else
             there.store(k, k.load(type, here, 4 * width), column, width);
         });
}

void NewtonKernel::addRidge() {
  Value ridge = k.constant(newton.getRidge().getValueAsDouble());
  k.deal(shape.size, [&](Value item) {
    Value at = place(p, item, item);
    k.store(k.addf(loadNumber(at), ridge), at, 4);
  });
  k.barrier();
}

void NewtonKernel::start() {
  Value columnSums = sums;
  Value rowSums = k.at(sums, llvm::alignTo(shape.size * 4, 16));
  Value square;
  bool ofMatrix = isSecondOrder() && newton.getNormOf() == NormOf::Matrix;
  if (ofMatrix) {
    square = norm(/*ofRows=*/false, columnSums);
    square = k.mulf(square, square);
  }
  addRidge();
  if (!square) {
    Value ofColumns = norm(/*ofRows=*/false, columnSums);
    square =
        k.mulf(ofColumns,
               isSecondOrder() ? ofColumns : norm(/*ofRows=*/true, rowSums));
  }
  Value factor =
      k.divf(k.constant(newton.getAlpha().getValueAsDouble()), square);
  // A warp takes 8 rows of 4 columns, which in either order lie in different
  // banks but for pairs.
  int64_t across = llvm::divideCeil(shape.size, 4);
  int64_t blocks = llvm::divideCeil(shape.size, 8) * across;
  k.loop(k.warp, k.i32(blocks), k.i32(shape.warps), [&](Value block) {
    Value i = k.add(k.mul(k.div(block, across), 8), k.group);
    Value j = k.add(k.mul(k.rem(block, across), 4), k.member);
    Value within = k.logicalAnd(k.less(i, shape.size), k.less(j, shape.size));
    k.when(within, [&] {
      Value first = isSecondOrder() ? place(p, i, j) : place(p, j, i);
      k.store(k.mulf(loadNumber(first), factor), place(x, i, j), 4);
    });
  });
  k.barrier();
}

void NewtonKernel::iterate() {
  // Replaces a factor of the product at hand.
  auto replace = [&](Value matrix, const Elements &elements) {
    k.barrier();
    write(matrix, elements);
    k.barrier();
  };
  Elements px = multiply(p, x);
  write(product, px);
  if (isSecondOrder()) {
    k.barrier();
    Elements next, sum = multiply(x, product);
    for (auto [before, part] : llvm::zip_equal(read(x), sum))
      next.push_back(k.subf(k.addf(before, before), part));
    return replace(x, next);
  }
  // ¼ X (13 I − T (15 I − T (7 I − T))), T = P X.
  write(inner, complement(7.0, px));
  k.barrier();
  for (double diagonal : {15.0, 13.0})
    replace(inner, complement(diagonal, multiply(product, inner)));
  Elements next;
  for (Value part : multiply(x, inner))
    next.push_back(k.mulf(part, k.splat(k.constant(0.25), 4)));
  replace(x, next);
}

void NewtonKernel::emit() {
  SmallVector<Value> indices = splitLeads(k, k.block, launch.passLeads());
  auto operand = [&](OpOperand &of) {
    return atLeads(k, launch.passOperand(k, of), indices);
  };
  GlobalView matrix = operand(op.getMatrixMutable());
  GlobalView output = operand(op.getOutputsMutable()[0]);
  if (shape.isPadded()) {
    Type four = VectorType::get({4}, k.b.getF32Type());
    int64_t quads = countMatrices(newton) * shape.bytes() / 16;
    k.loop(k.thread, k.i32(quads), k.i32(k.threads()), [&](Value item) {
      k.store(k.zeros(four), k.at(p, k.mul(item, 16)), 16);
    });
    k.barrier();
  }
  copyMatrix(matrix, /*isLoad=*/true, p);
  k.barrier();
  start();
  k.loop(k.i32(0), k.i32(newton.getIterations()), k.i32(1),
         [&](Value) { iterate(); });
  copyMatrix(output, /*isLoad=*/false, x);
  launch.launch(k, host.leads());
}

void mlir::attn::emitNewtonInverse(HostBuilder &host, NewtonInverseOp op) {
  // Of no rows there is nothing to write.
  if (host.staticSize(Dim::Feature) != 0)
    NewtonKernel(host, op).emit();
}
