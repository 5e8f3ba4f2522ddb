//===- CTABuilder.h - Writing the code of one CTA ---------------*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A small language for kernels in C++: integers of 32 bits inside a CTA and of
// 64 bits for global memory, loops, loads and stores by pointer and byte, and
// the instructions of a warp: ldmatrix, mma, shuffles, asynchronous copies.
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_LIB_CODEGENGPU_CTABUILDER_H
#define ATTN_LIB_CODEGENGPU_CTABUILDER_H

#include "attn/Dialect/Attn/Attn.h"
#include "mlir/IR/Builders.h"
#include <array>

namespace mlir::attn {

constexpr int64_t kWarp = 32;

/// The sums of a product m16n8: of row lane/4 the columns 2·(lane%4) and the
/// next, then the same of row lane/4 + 8.
using Sums = std::array<Value, 4>;

/// Four registers of packed pairs.
using Quad = std::array<Value, 4>;

class CTABuilder {
public:
  CTABuilder(OpBuilder &b, Location loc, int64_t warps);

  OpBuilder &b;
  Location loc;
  const int64_t warps;
  int64_t threads() const { return kWarp * warps; }

  /// i32: of this thread in the CTA and in its warp, of the warp, of the CTA.
  Value thread, lane, warp, block;
  /// lane / 4 and lane % 4: row and column of a fragment.
  Value group, member;
  /// Calls `body` of a loop with a thread's number that the compiler does not
  /// know to be the same each time. Else registers would hold all that is
  /// computed of it alone, as addresses, while the loop runs.
  SmallVector<Value>
  withFreshThread(llvm::function_ref<SmallVector<Value>()> body);

  //===------------------------------------------------------------------===//
  // Integers; both operands of one type
  //===------------------------------------------------------------------===//

  Value i32(int64_t value);
  Value i64(int64_t value);
  Value like(Value x, int64_t value);
  Value wide(Value x);   ///< as i64
  Value narrow(Value x); ///< as i32
  Value add(Value x, Value y);
  Value sub(Value x, Value y);
  Value mul(Value x, Value y);
  Value div(Value x, Value y); ///< of non-negative numbers
  Value rem(Value x, Value y);
  Value min(Value x, Value y);
  Value max(Value x, Value y);
  Value less(Value x, Value y);
  Value equal(Value x, Value y);
  Value add(Value x, int64_t y) { return add(x, like(x, y)); }
  Value mul(Value x, int64_t y) { return mul(x, like(x, y)); }
  Value div(Value x, int64_t y) { return div(x, like(x, y)); }
  Value rem(Value x, int64_t y) { return rem(x, like(x, y)); }
  Value less(Value x, int64_t y) { return less(x, like(x, y)); }
  Value equal(Value x, int64_t y) { return equal(x, like(x, y)); }
  Value differs(Value x, int64_t y);
  Value logicalAnd(Value x, Value y);
  Value bitAnd(Value x, int64_t y) { return logicalAnd(x, like(x, y)); }
  Value select(Value condition, Value x, Value y);

  //===------------------------------------------------------------------===//
  // f32, and pairs of it
  //===------------------------------------------------------------------===//

  Value constant(double value);
  Value zeros(Type type);
  Value addf(Value x, Value y);
  Value subf(Value x, Value y);
  Value mulf(Value x, Value y);
  Value divf(Value x, Value y);
  Value fma(Value x, Value y, Value sum);
  /// NaN where one of them is.
  Value maximum(Value x, Value y);
  Value minimum(Value x, Value y);
  /// The other one where one of them is NaN.
  Value maximumNumber(Value x, Value y);
  /// 2^x of f32, as the instruction has it.
  Value exp2(Value x);
  /// The logarithm of f32 to base 2, likewise.
  Value log2(Value x);
  Value bitcast(Value x, Type type);
  Value pair(Value x, Value y);
  Value splat(Value x, int64_t count = 2);
  Value element(Value vector, int64_t at);
  /// A vector of scalars of one type.
  Value vector(ValueRange elements);
  /// A register of two numbers of type `packed` (f16 or bf16) as f32.
  Value unpack(Value word, Type packed);
  /// The other way, rounded to nearest even.
  Value pack(Value pair, Type packed);

  //===------------------------------------------------------------------===//
  // Control flow
  //===------------------------------------------------------------------===//

  using Body = llvm::function_ref<void(Value)>;
  using CarryingBody =
      llvm::function_ref<SmallVector<Value>(Value, ValueRange)>;
  void loop(Value begin, Value end, Value step, Body body);
  SmallVector<Value> loop(Value begin, Value end, Value step, ValueRange inits,
                          CarryingBody body);
  /// Repeats `body`, which has a new value for each, while `condition` holds.
  void repeat(ValueRange inits, llvm::function_ref<Value(ValueRange)> condition,
              llvm::function_ref<SmallVector<Value>(ValueRange)> body);
  void when(Value condition, llvm::function_ref<void()> then,
            llvm::function_ref<void()> otherwise = nullptr);
  /// The values of one of two computations.
  SmallVector<Value> either(Value condition,
                            llvm::function_ref<SmallVector<Value>()> then,
                            llvm::function_ref<SmallVector<Value>()> otherwise);
  /// Calls `body` with each of `count` items, dealt to the threads of the CTA
  /// in turn; unrolled, the last round guarded where it is not full.
  void deal(int64_t count, Body body);

  //===------------------------------------------------------------------===//
  // Memory
  //===------------------------------------------------------------------===//

  /// `bytes` of the CTA's dynamic shared memory.
  Value shared(int64_t bytes);
  int64_t sharedBytes() const { return allocated; }
  Value at(Value pointer, Value bytes);
  Value at(Value pointer, int64_t bytes);
  Value load(Type type, Value pointer, int64_t alignment);
  void store(Value value, Value pointer, int64_t alignment);

  //===------------------------------------------------------------------===//
  // Instructions
  //===------------------------------------------------------------------===//

  void barrier();
  void warpBarrier();
  /// Copies `bytes` (4 or 16) from global to shared memory, or zeros where
  /// `valid` is false; complete after a wait.
  void copyAsync(Value target, Value source, int64_t bytes, Value valid);
  void commitCopies();
  /// Waits until at most `pending` groups of this thread's copies are under
  /// way.
  void waitForCopies(int64_t pending);
  /// `count` (2 or 4) matrices of 8 rows of 16 bytes, transposed if asked; lane
  /// 8·i + j holds the address of row j of matrix i.
  SmallVector<Value> loadMatrices(Value pointer, int64_t count,
                                  bool transposed);
  /// a · b + sums, m16n8k16, with f32 sums.
  Sums multiply(const Quad &a, Value b0, Value b1, const Sums &sums,
                Type packed);
  /// The value of lane ^ mask.
  Value shuffle(Value x, int64_t mask);
  /// The largest of all threads' x (i32), by way of `scratch`, 4 bytes of
  /// shared memory a warp.
  Value largestOfAll(Value x, Value scratch);
  /// The sum of four neighbouring lanes.
  Value sumOfGroup(Value x);
  Sums zeroSums();

private:
  /// What follows of the thread.
  void deriveFromThread();

  int64_t allocated = 0;
};

/// The code of one warp's registers as a range, for loops that carry them.
void append(SmallVectorImpl<Value> &values, const Sums &sums);
Sums takeSums(ValueRange &values);

/// The zero-sized global that stands for the shared memory of a launch; made in
/// the module of `b` where it is missing.
StringRef getSharedMemoryName();

/// Replaces what feature maps emit and no instruction has, inside `root`.
void lowerDeviceMath(Operation *root);

} // namespace mlir::attn

#endif // ATTN_LIB_CODEGENGPU_CTABUILDER_H
