//===- GlobalView.cpp - An operand in global memory -----------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Memory that a launch is given starts at a multiple of 16 bytes, as every
// allocator has it; a view's static offset and strides, or the static sizes
// behind a dynamic stride of the identity layout, say the rest.
//
//===----------------------------------------------------------------------===//

#include "GlobalView.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"

using namespace mlir;
using namespace mlir::attn;

/// A number that divides dimension `dim`'s stride in `type`.
static int64_t getStrideDivisor(MemRefType type, ArrayRef<int64_t> strides,
                                unsigned dim) {
  if (!ShapedType::isDynamic(strides[dim]))
    return strides[dim];
  if (!type.getLayout().isIdentity())
    return 1;
  int64_t divisor = 1;
  for (int64_t size : type.getShape().drop_front(dim + 1))
    divisor *= ShapedType::isDynamic(size) ? 1 : size;
  return divisor;
}

GlobalView::GlobalView(CTABuilder &k, Value memref, AffineMap map) {
  OpBuilder &b = k.b;
  auto type = cast<MemRefType>(memref.getType());
  element = type.getElementType();
  SmallVector<int64_t> staticStrides;
  int64_t staticOffset;
  LogicalResult strided = type.getStridesAndOffset(staticStrides, staticOffset);
  assert(succeeded(strided) && "checked by whyNotOnGPU");
  (void)strided;

  memref::ExtractStridedMetadataOp metadata;
  auto orDynamic = [&](int64_t value,
                       llvm::function_ref<Value()> dynamic) -> Value {
    if (!ShapedType::isDynamic(value))
      return k.i64(value);
    if (!metadata)
      metadata = memref::ExtractStridedMetadataOp::create(b, k.loc, memref);
    return arith::IndexCastOp::create(b, k.loc, b.getI64Type(), dynamic());
  };
  Value offset = orDynamic(staticOffset, [&] { return metadata.getOffset(); });
  offsetDivisor = ShapedType::isDynamic(staticOffset) ? 1 : staticOffset;
  strides.resize(map.getNumDims());
  divisors.resize(map.getNumDims());
  isUnit.resize(map.getNumDims());
  for (auto [i, result] : llvm::enumerate(map.getResults())) {
    unsigned dim = cast<AffineDimExpr>(result).getPosition();
    strides[dim] = orDynamic(staticStrides[i],
                             [&, i = i] { return metadata.getStrides()[i]; });
    // Nobody moves along a dimension of size 1.
    divisors[dim] =
        type.getDimSize(i) == 1 ? 0 : getStrideDivisor(type, staticStrides, i);
    isUnit[dim] = staticStrides[i] == 1;
  }

  Value base = memref::ExtractAlignedPointerAsIndexOp::create(b, k.loc, memref);
  base = arith::IndexCastOp::create(b, k.loc, b.getI64Type(), base);
  pointer = LLVM::IntToPtrOp::create(
      b, k.loc, LLVM::LLVMPointerType::get(b.getContext(), /*addressSpace=*/1),
      base);
  if (staticOffset != 0)
    pointer = k.at(pointer, k.mul(offset, getElementBytes()));
}

int64_t GlobalView::getElementBytes() const {
  return llvm::divideCeil(element.getIntOrFloatBitWidth(), 8);
}

GlobalView GlobalView::at(CTABuilder &k, unsigned dim, Value position) const {
  GlobalView moved = *this;
  if (pointer && strides[dim])
    moved.pointer = k.at(pointer, k.mul(k.mul(k.wide(position), strides[dim]),
                                        getElementBytes()));
  return moved;
}

bool GlobalView::isVector(unsigned dim, int64_t count) const {
  if (!strides[dim] || !isUnit[dim] || offsetDivisor % count != 0)
    return false;
  for (auto [other, divisor] : llvm::enumerate(divisors))
    if (other != dim && divisor % count != 0)
      return false;
  return true;
}

Value GlobalView::stepBytes(CTABuilder &k, unsigned dim) const {
  return strides[dim] ? k.mul(strides[dim], getElementBytes()) : k.i64(0);
}

/// The type of an element in memory: i1 is a byte.
static Type inMemory(Type element, OpBuilder &b) {
  return element.isInteger(1) ? b.getI8Type() : element;
}

Value GlobalView::load(CTABuilder &k, unsigned dim, int64_t count) const {
  Type type = inMemory(element, k.b);
  int64_t bytes = getElementBytes();
  if (count == 1)
    return k.load(type, pointer, bytes);
  if (isVector(dim, count))
    return k.load(VectorType::get({count}, type), pointer, bytes * count);
  SmallVector<Value> elements;
  Value step = stepBytes(k, dim), at = pointer;
  for (int64_t i = 0; i < count; ++i, at = k.at(at, step))
    elements.push_back(k.load(type, at, bytes));
  return k.vector(elements);
}

void GlobalView::store(CTABuilder &k, Value value, unsigned dim,
                       int64_t count) const {
  int64_t bytes = getElementBytes();
  if (count == 1 || isVector(dim, count))
    return k.store(value, pointer, bytes * count);
  Value step = stepBytes(k, dim), at = pointer;
  for (int64_t i = 0; i < count; ++i, at = k.at(at, step))
    k.store(k.element(value, i), at, bytes);
}

SmallVector<Value> GlobalView::loadWords(CTABuilder &k, unsigned dim,
                                         int64_t count) const {
  VectorType type = VectorType::get({count}, k.b.getI32Type());
  Value words = isVector(dim, 2 * count)
                    ? k.load(type, pointer, 4 * count)
                    : k.bitcast(load(k, dim, 2 * count), type);
  SmallVector<Value> elements;
  for (int64_t i = 0; i < count; ++i)
    elements.push_back(k.element(words, i));
  return elements;
}

void GlobalView::storeWords(CTABuilder &k, ValueRange words,
                            unsigned dim) const {
  int64_t count = words.size();
  Value all = k.vector(words);
  if (isVector(dim, 2 * count))
    return k.store(all, pointer, 4 * count);
  store(k, k.bitcast(all, VectorType::get({2 * count}, element)), dim,
        2 * count);
}
