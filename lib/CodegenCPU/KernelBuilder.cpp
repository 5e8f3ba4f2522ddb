//===- KernelBuilder.cpp - Loops, vectors and scratch ---------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Everything that is not mathematics: indices, control flow, memory.
//
//===----------------------------------------------------------------------===//

#include "KernelBuilder.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"

using namespace mlir;
using namespace mlir::attn;

KernelBuilder::KernelBuilder(OpBuilder &b, Location loc,
                             const CPUTarget &target, FloatType accumulator,
                             ScratchPool *pool)
    : b(b), loc(loc), target(target), accumulator(accumulator),
      lanes(target.vectorBits / accumulator.getWidth()),
      vectorType(VectorType::get({lanes}, accumulator)), pool(pool) {}

//===----------------------------------------------------------------------===//
// Indices
//===----------------------------------------------------------------------===//

Value KernelBuilder::index(int64_t value) {
  return arith::ConstantIndexOp::create(b, loc, value);
}

Value KernelBuilder::binaryIndex(
    Value x, Value y, llvm::function_ref<int64_t(int64_t, int64_t)> fold,
    llvm::function_ref<Value()> create) {
  std::optional<int64_t> a = getConstantIntValue(x);
  std::optional<int64_t> c = getConstantIntValue(y);
  return a && c ? index(fold(*a, *c)) : create();
}

Value KernelBuilder::add(Value x, Value y) {
  if (isConstantIntValue(x, 0))
    return y;
  if (isConstantIntValue(y, 0))
    return x;
  return binaryIndex(
      x, y, [](int64_t a, int64_t c) { return a + c; },
      [&]() -> Value { return arith::AddIOp::create(b, loc, x, y); });
}

Value KernelBuilder::sub(Value x, Value y) {
  if (isConstantIntValue(y, 0))
    return x;
  return binaryIndex(
      x, y, [](int64_t a, int64_t c) { return a - c; },
      [&]() -> Value { return arith::SubIOp::create(b, loc, x, y); });
}

Value KernelBuilder::mul(Value x, Value y) {
  if (isConstantIntValue(x, 1))
    return y;
  if (isConstantIntValue(y, 1))
    return x;
  return binaryIndex(
      x, y, [](int64_t a, int64_t c) { return a * c; },
      [&]() -> Value { return arith::MulIOp::create(b, loc, x, y); });
}

Value KernelBuilder::min(Value x, Value y) {
  return binaryIndex(
      x, y, [](int64_t a, int64_t c) { return std::min(a, c); },
      [&]() -> Value { return arith::MinSIOp::create(b, loc, x, y); });
}

Value KernelBuilder::max(Value x, Value y) {
  return binaryIndex(
      x, y, [](int64_t a, int64_t c) { return std::max(a, c); },
      [&]() -> Value { return arith::MaxSIOp::create(b, loc, x, y); });
}

Value KernelBuilder::roundUp(Value x, int64_t multiple) {
  if (std::optional<int64_t> constant = getConstantIntValue(x))
    return index(llvm::alignTo(*constant, multiple));
  Value blocks =
      arith::DivUIOp::create(b, loc, add(x, multiple - 1), index(multiple));
  return mul(blocks, multiple);
}

Value KernelBuilder::share(Value x, int64_t numerator, int64_t denominator) {
  if (std::optional<int64_t> constant = getConstantIntValue(x))
    return index(*constant * numerator / denominator);
  return arith::DivUIOp::create(b, loc, mul(x, numerator), index(denominator));
}

Value KernelBuilder::less(Value x, Value y) {
  return arith::CmpIOp::create(b, loc, arith::CmpIPredicate::slt, x, y);
}

Value KernelBuilder::equal(Value x, Value y) {
  std::optional<int64_t> a = getConstantIntValue(x), c = getConstantIntValue(y);
  if (a && c)
    return arith::ConstantOp::create(b, loc, b.getBoolAttr(*a == *c));
  return arith::CmpIOp::create(b, loc, arith::CmpIPredicate::eq, x, y);
}

Value KernelBuilder::positions(Value first) {
  VectorType type = vectorOf(b.getIndexType());
  Value steps = vector::StepOp::create(b, loc, type);
  Value start = vector::BroadcastOp::create(b, loc, type, first);
  return arith::AddIOp::create(b, loc, start, steps);
}

//===----------------------------------------------------------------------===//
// Control flow
//===----------------------------------------------------------------------===//

void KernelBuilder::loop(Value begin, Value end, int64_t step, Body body) {
  loop(begin, end, step, ValueRange(), [&](Value iv, ValueRange) {
    body(iv);
    return SmallVector<Value>();
  });
}

SmallVector<Value> KernelBuilder::loop(Value begin, Value end, int64_t step,
                                       ValueRange inits, CarryingBody body) {
  std::optional<int64_t> first = getConstantIntValue(begin);
  std::optional<int64_t> last = getConstantIntValue(end);
  if (first && last && *last - *first <= step) {
    // At most one trip.
    if (*first >= *last)
      return llvm::to_vector(inits);
    return body(begin, inits);
  }
  auto loop = scf::ForOp::create(b, loc, begin, end, index(step), inits);
  OpBuilder::InsertionGuard guard(b);
  if (inits.empty()) {
    b.setInsertionPoint(loop.getBody()->getTerminator());
    body(loop.getInductionVar(), ValueRange());
    return {};
  }
  b.setInsertionPointToStart(loop.getBody());
  SmallVector<Value> yielded =
      body(loop.getInductionVar(), loop.getRegionIterArgs());
  scf::YieldOp::create(b, loc, yielded);
  return llvm::to_vector_of<Value>(loop.getResults());
}

void KernelBuilder::when(Value condition, llvm::function_ref<void()> then,
                         llvm::function_ref<void()> otherwise) {
  if (std::optional<int64_t> known = getConstantIntValue(condition)) {
    if (*known)
      then();
    else if (otherwise)
      otherwise();
    return;
  }
  auto branch = scf::IfOp::create(b, loc, condition, bool(otherwise));
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPoint(branch.thenBlock()->getTerminator());
  then();
  if (!otherwise)
    return;
  b.setInsertionPoint(branch.elseBlock()->getTerminator());
  otherwise();
}

Value KernelBuilder::either(Value condition, llvm::function_ref<Value()> then,
                            llvm::function_ref<Value()> otherwise) {
  auto build = [](llvm::function_ref<Value()> make, KernelBuilder &k) {
    return [make, &k](OpBuilder &nested, Location loc) {
      OpBuilder::InsertionGuard guard(k.b);
      k.b.setInsertionPointToEnd(nested.getInsertionBlock());
      scf::YieldOp::create(k.b, loc, make());
    };
  };
  return scf::IfOp::create(b, loc, condition, build(then, *this),
                           build(otherwise, *this))
      .getResult(0);
}

void KernelBuilder::whenBelow(Value index, int64_t limit,
                              llvm::function_ref<void()> body) {
  if (limit % kRowGranule == 0)
    return body();
  when(less(index, this->index(limit)), body);
}

void KernelBuilder::forLanes(Value column, int64_t columns,
                             llvm::function_ref<void(int64_t live)> body) {
  int64_t tail = columns % lanes;
  if (!tail)
    return body(lanes);
  // Only the last vector of a row is short.
  when(
      equal(column, index(columns - tail)), [&] { body(tail); },
      [&] { body(lanes); });
}

void KernelBuilder::forColumns(
    int64_t columns,
    llvm::function_ref<void(Value column, int64_t live)> body) {
  // Eight unrolled vectors cover D = 128 on 512 bits; more would only grow the
  // code.
  constexpr int64_t unrolled = 8;
  int64_t whole = columns / lanes * lanes;
  if (whole > unrolled * lanes)
    loop(whole, lanes, [&](Value column) { body(column, lanes); });
  else
    for (int64_t column = 0; column < whole; column += lanes)
      body(index(column), lanes);
  if (whole < columns)
    body(index(whole), columns - whole);
}

//===----------------------------------------------------------------------===//
// Scratch
//===----------------------------------------------------------------------===//

Value KernelBuilder::scratch(int64_t elements, Type element) {
  return pool->take(b, loc, MemRefType::get({elements}, element));
}

Value KernelBuilder::load(Value memory, Value at) {
  Type element = cast<MemRefType>(memory.getType()).getElementType();
  return vector::LoadOp::create(b, loc, vectorOf(element), memory, at);
}

Value KernelBuilder::loadScalar(Value memory, Value at) {
  return memref::LoadOp::create(b, loc, memory, at);
}

Value KernelBuilder::loadSplat(Value memory, Value at) {
  return splat(loadScalar(memory, at));
}

void KernelBuilder::store(Value value, Value memory, Value at) {
  if (isa<VectorType>(value.getType()))
    vector::StoreOp::create(b, loc, value, memory, at);
  else
    memref::StoreOp::create(b, loc, value, memory, at);
}

void KernelBuilder::fill(Value memory, Value begin, Value end, Value vector) {
  loop(begin, end, lanes, [&](Value at) { store(vector, memory, at); });
}
