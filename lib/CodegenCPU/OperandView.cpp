//===- OperandView.cpp - A memref by dimensions of the iteration ----------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Everything is one flat memref and a linear position, so any strided layout
// works. A stride of 1 gives vector loads; one known only at run time a branch;
// any other gathers and scatters. Short rows are masked: no scalar tails.
//
//===----------------------------------------------------------------------===//

#include "OperandView.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"

using namespace mlir;
using namespace mlir::attn;

Value mlir::attn::firstLanes(KernelBuilder &k, int64_t live) {
  SmallVector<bool> lanes(k.lanes);
  std::fill_n(lanes.begin(), live, true);
  return arith::ConstantOp::create(
      k.b, k.loc, DenseElementsAttr::get(k.vectorOf(k.b.getI1Type()), lanes));
}

OperandView::OperandView(KernelBuilder &k, Value memref, AffineMap map) {
  auto type = cast<MemRefType>(memref.getType());
  element = type.getElementType();
  SmallVector<int64_t> staticStrides;
  int64_t staticOffset;
  LogicalResult strided = type.getStridesAndOffset(staticStrides, staticOffset);
  assert(succeeded(strided) && "checked by whyNotOnCPU");
  (void)strided;

  memref::ExtractStridedMetadataOp metadata;
  auto orDynamic = [&](int64_t value,
                       llvm::function_ref<Value()> dynamic) -> Value {
    if (!ShapedType::isDynamic(value))
      return k.index(value);
    if (!metadata)
      metadata = memref::ExtractStridedMetadataOp::create(k.b, k.loc, memref);
    return dynamic();
  };
  offset = orDynamic(staticOffset, [&] { return metadata.getOffset(); });
  strides.resize(map.getNumDims());
  for (auto [i, result] : llvm::enumerate(map.getResults()))
    strides[cast<AffineDimExpr>(result).getPosition()] = orDynamic(
        staticStrides[i], [&, i = i] { return metadata.getStrides()[i]; });

  // One past the last element.
  Value extent = k.add(offset, 1);
  for (auto [i, result] : llvm::enumerate(map.getResults())) {
    Value size = orDynamic(type.getDimSize(i),
                           [&, i = i] { return metadata.getSizes()[i]; });
    unsigned dim = cast<AffineDimExpr>(result).getPosition();
    extent = k.add(extent, k.mul(k.sub(size, k.index(1)), strides[dim]));
  }
  extent = k.max(extent, k.index(0));
  std::optional<int64_t> constant = getConstantIntValue(extent);
  auto flatType =
      MemRefType::get({constant ? *constant : ShapedType::kDynamic}, element,
                      MemRefLayoutAttrInterface(), type.getMemorySpace());
  flat = memref::ReinterpretCastOp::create(
      k.b, k.loc, flatType, memref, k.b.getIndexAttr(0),
      constant ? OpFoldResult(k.b.getIndexAttr(*constant))
               : OpFoldResult(extent),
      OpFoldResult(k.b.getIndexAttr(1)));
}

OperandView OperandView::at(KernelBuilder &k, unsigned dim,
                            Value position) const {
  OperandView moved = *this;
  if (flat && strides[dim])
    moved.offset = k.add(offset, k.mul(position, strides[dim]));
  return moved;
}

//===----------------------------------------------------------------------===//
// Floats
//===----------------------------------------------------------------------===//

/// The distances of the lanes along a stride.
static Value laneOffsets(KernelBuilder &k, Value stride) {
  VectorType type = k.vectorOf(k.b.getIndexType());
  Value steps = vector::StepOp::create(k.b, k.loc, type);
  return arith::MulIOp::create(
      k.b, k.loc, steps, vector::BroadcastOp::create(k.b, k.loc, type, stride));
}

/// All elements of a stride that may be 1: `contiguous` where it is, else
/// `other`.
static Value byStride(KernelBuilder &k, Value stride,
                      llvm::function_ref<Value()> contiguous,
                      llvm::function_ref<Value()> other) {
  if (std::optional<int64_t> constant = getConstantIntValue(stride))
    return *constant == 1 ? contiguous() : other();
  return k.either(k.equal(stride, k.index(1)), contiguous, other);
}

Value OperandView::loadMasked(KernelBuilder &k, unsigned dim, Value at,
                              Value mask, bool whole) const {
  VectorType type = k.vectorOf(element);
  Value position = k.add(offset, k.mul(at, strides[dim]));
  Value zero = arith::ConstantOp::create(k.b, k.loc, k.b.getZeroAttr(type));
  Value loaded = byStride(
      k, strides[dim],
      [&]() -> Value {
        if (whole)
          return vector::LoadOp::create(k.b, k.loc, type, flat, position);
        return vector::MaskedLoadOp::create(k.b, k.loc, type, flat, position,
                                            mask, zero);
      },
      [&]() -> Value {
        return vector::GatherOp::create(k.b, k.loc, type, flat, position,
                                        laneOffsets(k, strides[dim]), mask,
                                        zero);
      });
  return k.convert(loaded, k.accumulator);
}

Value OperandView::load(KernelBuilder &k, unsigned dim, Value column,
                        int64_t live) const {
  return loadMasked(k, dim, column, firstLanes(k, live), live == k.lanes);
}

Value OperandView::load(KernelBuilder &k, unsigned dim, Value column,
                        Value mask) const {
  if (!has(dim))
    return k.splat(k.convert(loadElement(k), k.accumulator));
  return loadMasked(k, dim, column, mask, /*whole=*/false);
}

Value OperandView::loadElement(KernelBuilder &k) const {
  return memref::LoadOp::create(k.b, k.loc, flat, offset);
}

void OperandView::storeElement(KernelBuilder &k, Value value) const {
  memref::StoreOp::create(k.b, k.loc, k.convert(value, element), flat, offset);
}

void OperandView::store(KernelBuilder &k, Value value, unsigned dim,
                        Value column, int64_t live) const {
  storeMasked(k, value, dim, column, firstLanes(k, live), live == k.lanes);
}

void OperandView::store(KernelBuilder &k, Value value, unsigned dim,
                        Value column, Value mask) const {
  storeMasked(k, value, dim, column, mask, /*whole=*/false);
}

void OperandView::storeMasked(KernelBuilder &k, Value value, unsigned dim,
                              Value column, Value mask, bool whole) const {
  value = k.convert(value, element);
  Value position = k.add(offset, k.mul(column, strides[dim]));
  auto contiguous = [&] {
    if (whole)
      vector::StoreOp::create(k.b, k.loc, value, flat, position);
    else
      vector::MaskedStoreOp::create(k.b, k.loc, flat, position, mask, value);
  };
  auto scattered = [&] {
    vector::ScatterOp::create(k.b, k.loc, /*result=*/Type(), flat, position,
                              laneOffsets(k, strides[dim]), mask, value,
                              IntegerAttr());
  };
  if (std::optional<int64_t> constant = getConstantIntValue(strides[dim]))
    *constant == 1 ? contiguous() : scattered();
  else
    k.when(k.equal(strides[dim], k.index(1)), contiguous, scattered);
}

void OperandView::prefetch(KernelBuilder &k) const {
  // To the first level: tiles leave room for the next one.
  memref::PrefetchOp::create(k.b, k.loc, flat, offset, /*isWrite=*/false,
                             /*localityHint=*/3, /*isDataCache=*/true);
}

std::optional<int64_t> OperandView::getStride(unsigned dim) const {
  if (!flat || !has(dim))
    return std::nullopt;
  return getConstantIntValue(strides[dim]);
}

//===----------------------------------------------------------------------===//
// Booleans
//===----------------------------------------------------------------------===//

Value OperandView::loadBooleans(KernelBuilder &k, unsigned dim, Value column,
                                Value mask) const {
  if (!has(dim)) {
    Value value = vector::BroadcastOp::create(
        k.b, k.loc, k.vectorOf(k.b.getI1Type()), loadElement(k));
    return k.logicalAnd(value, mask);
  }
  // A vector of i1 in memory would be bits, but memrefs hold a byte for each:
  // read bytes through a pointer.
  OpBuilder &b = k.b;
  Type i64 = b.getI64Type();
  VectorType bytes = k.vectorOf(b.getI8Type());
  Value zero = arith::ConstantOp::create(b, k.loc, b.getZeroAttr(bytes));
  Value base = memref::ExtractAlignedPointerAsIndexOp::create(b, k.loc, flat);
  Value position = k.add(offset, k.mul(column, strides[dim]));
  Value address =
      arith::IndexCastOp::create(b, k.loc, i64, k.add(base, position));
  Type pointerType = LLVM::LLVMPointerType::get(b.getContext());
  Value pointer = LLVM::IntToPtrOp::create(b, k.loc, pointerType, address);
  auto contiguous = [&]() -> Value {
    return LLVM::MaskedLoadOp::create(b, k.loc, bytes, pointer, mask, zero, 1);
  };
  auto strided = [&]() -> Value {
    Value offsets = arith::IndexCastOp::create(b, k.loc, k.vectorOf(i64),
                                               laneOffsets(k, strides[dim]));
    Value pointers =
        LLVM::GEPOp::create(b, k.loc, k.vectorOf(pointerType), b.getI8Type(),
                            pointer, ArrayRef<LLVM::GEPArg>{offsets});
    return LLVM::masked_gather::create(b, k.loc, bytes, pointers, mask, zero,
                                       1);
  };
  Value loaded = byStride(k, strides[dim], contiguous, strided);
  return arith::CmpIOp::create(b, k.loc, arith::CmpIPredicate::ne, loaded,
                               zero);
}
