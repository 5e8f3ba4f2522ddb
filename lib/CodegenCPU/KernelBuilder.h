//===- KernelBuilder.h - Loops, vectors and scratch -------------*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A small language for writing kernels in C++: index arithmetic that folds,
// loops, vectors of one register's width, scratch on the stack.
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_LIB_CODEGENCPU_KERNELBUILDER_H
#define ATTN_LIB_CODEGENCPU_KERNELBUILDER_H

#include "ScratchPool.h"
#include "attn/Target/CPUTarget.h"
#include "mlir/IR/Builders.h"
#include "mlir/IR/BuiltinTypes.h"
#include <functional>

namespace mlir::attn {

/// Writes code at the insertion point of an OpBuilder. All vectors have `lanes`
/// elements of the accumulator type unless a function says otherwise.
class KernelBuilder {
public:
  KernelBuilder(OpBuilder &b, Location loc, const CPUTarget &target,
                FloatType accumulator, ScratchPool *pool = nullptr);

  OpBuilder &b;
  Location loc;
  const CPUTarget &target;
  /// The type of features and sums.
  FloatType accumulator;
  const int64_t lanes;
  const VectorType vectorType;

  /// `size` rounded up to whole vectors.
  int64_t padded(int64_t size) const { return llvm::alignTo(size, lanes); }
  VectorType vectorOf(Type element) const {
    return VectorType::get({lanes}, element);
  }

  //===------------------------------------------------------------------===//
  // Indices
  //===------------------------------------------------------------------===//

  Value index(int64_t value);
  Value add(Value x, Value y);
  Value add(Value x, int64_t y) { return add(x, index(y)); }
  Value sub(Value x, Value y);
  Value mul(Value x, Value y);
  Value mul(Value x, int64_t y) { return mul(x, index(y)); }
  Value min(Value x, Value y);
  Value max(Value x, Value y);
  Value roundUp(Value x, int64_t multiple);
  /// x · numerator / denominator, rounded down.
  Value share(Value x, int64_t numerator, int64_t denominator);
  Value less(Value x, Value y);
  Value equal(Value x, Value y);

  //===------------------------------------------------------------------===//
  // Floats; scalars and vectors alike
  //===------------------------------------------------------------------===//

  /// A splat vector of the accumulator type.
  Value constant(double value);
  Value zero() { return constant(0.0); }
  Value scalar(double value);
  Value splat(Value scalar);
  Value fma(Value x, Value y, Value sum);
  Value addf(Value x, Value y);
  Value mulf(Value x, Value y);
  Value subf(Value x, Value y);
  Value divf(Value x, Value y);
  /// `x > y ? x : y`: y where one of them is NaN.
  Value larger(Value x, Value y);
  /// IEEE 754-2019 maximum: NaN where one of them is NaN.
  Value maximum(Value x, Value y);
  Value select(Value condition, Value x, Value y);
  Value logicalAnd(Value x, Value y);
  /// The sum of the lanes by halving: the same order on every target width.
  Value sumLanes(Value vector);
  /// What `combine` makes of the lanes of each of `lanes` vectors, by halving:
  /// lane i is that of vector i.
  Value foldEach(SmallVector<Value> vectors,
                 llvm::function_ref<Value(Value, Value)> combine);
  /// The sums of the lanes of `lanes` vectors: lane i is that of vector i.
  Value sumEach(SmallVector<Value> vectors);
  /// The largest lane, as by `larger`.
  Value largestLane(Value vector);
  /// first, first + 1, … as a vector of index.
  Value positions(Value first);
  /// x in another float type, rounded to nearest even.
  Value convert(Value x, Type element);
  /// e^x.
  Value exp(Value x);
  /// e^x for x ≤ 0, NaN or −∞; results below the smallest normal number are 0.
  Value expOfNonPositive(Value x);
  /// Transposes `lanes` vectors seen as a square matrix.
  void transpose(SmallVectorImpl<Value> &rows);

  //===------------------------------------------------------------------===//
  // Control flow
  //===------------------------------------------------------------------===//

  using Body = llvm::function_ref<void(Value)>;
  using CarryingBody =
      llvm::function_ref<SmallVector<Value>(Value, ValueRange)>;
  void loop(Value begin, Value end, int64_t step, Body body);
  void loop(int64_t end, int64_t step, Body body) {
    loop(index(0), index(end), step, body);
  }
  SmallVector<Value> loop(Value begin, Value end, int64_t step,
                          ValueRange inits, CarryingBody body);
  void when(Value condition, llvm::function_ref<void()> then,
            llvm::function_ref<void()> otherwise = nullptr);
  /// The value of one of two computations.
  Value either(Value condition, llvm::function_ref<Value()> then,
               llvm::function_ref<Value()> otherwise);

  /// Calls `body` if index < limit: without a branch where blocks of
  /// kRowGranule are whole anyway.
  void whenBelow(Value index, int64_t limit, llvm::function_ref<void()> body);
  /// Calls `body` with the number of lanes that a vector at `column` has inside
  /// a row of `columns` elements.
  void forLanes(Value column, int64_t columns,
                llvm::function_ref<void(int64_t live)> body);
  /// Calls `body` for each vector of a row of `columns` elements with the
  /// column and the number of lanes inside the row: unrolled while short.
  void forColumns(int64_t columns,
                  llvm::function_ref<void(Value column, int64_t live)> body);

  //===------------------------------------------------------------------===//
  // Scratch: flat, of the accumulator type unless said otherwise
  //===------------------------------------------------------------------===//

  Value scratch(int64_t elements) { return scratch(elements, accumulator); }
  Value scratch(int64_t elements, Type element);
  Value load(Value memory, Value at);
  Value loadSplat(Value memory, Value at);
  Value loadScalar(Value memory, Value at);
  void store(Value value, Value memory, Value at);
  void fill(Value memory, Value begin, Value end, Value vector);

private:
  ScratchPool *pool;

  Value binaryIndex(Value x, Value y,
                    llvm::function_ref<int64_t(int64_t, int64_t)> fold,
                    llvm::function_ref<Value()> create);
};

/// Replaces math.exp on vectors of f32 and f64 inside `root` by arithmetic.
void expandVectorExp(const CPUTarget &target, Operation *root);

} // namespace mlir::attn

#endif // ATTN_LIB_CODEGENCPU_KERNELBUILDER_H
