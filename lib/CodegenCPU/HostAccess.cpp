//===- HostAccess.cpp - Vectors of a loop's operands ----------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
//   contiguous:  vector.load, vector.maskedload where lanes are missing
//   apart:       one load a lane
//
// A buffer of i1 holds a byte an element, a vector of i1 a bit a lane: such a
// buffer is read and written as one of i8, which it becomes in the LLVM
// dialect.
//
//===----------------------------------------------------------------------===//

#include "HostAccess.h"
#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"

using namespace mlir;
using namespace mlir::attn;

Access mlir::attn::getAccess(MemRefType type, AffineMap map, unsigned dim) {
  SmallVector<unsigned> users;
  for (auto [index, result] : llvm::enumerate(map.getResults()))
    if (result.isFunctionOfDim(dim))
      users.push_back(index);
  if (users.empty())
    return Access::Uniform;
  if (users.size() != 1 || users.front() + 1 != map.getNumResults())
    return Access::Apart;
  // The last index grows by one with the loop.
  AffineExpr result = map.getResults().back();
  MLIRContext *context = map.getContext();
  AffineExpr position = getAffineDimExpr(dim, context);
  AffineExpr step =
      simplifyAffineExpr(result.replace(position, position + 1) - result,
                         map.getNumDims(), map.getNumSymbols());
  if (step != getAffineConstantExpr(1, context))
    return Access::Apart;
  SmallVector<int64_t> strides;
  int64_t offset;
  if (failed(type.getStridesAndOffset(strides, offset)) || strides.back() != 1)
    return Access::Apart;
  return Access::Contiguous;
}

/// `buffer`, as bytes if it holds i1.
static Value asBytes(OpBuilder &b, Location loc, Value buffer) {
  auto type = cast<MemRefType>(buffer.getType());
  if (!type.getElementType().isInteger(1))
    return buffer;
  auto bytes =
      cast<MemRefType>(type.clone(type.getShape(), b.getIntegerType(8)));
  return UnrealizedConversionCastOp::create(b, loc, bytes, buffer).getResult(0);
}

Value HostAccess::index(int64_t index) {
  return arith::ConstantIndexOp::create(b, loc, index);
}

SmallVector<Value> HostAccess::getIndices(AffineMap map,
                                          ArrayRef<Value> positions) {
  SmallVector<Value> indices;
  for (AffineExpr result : map.getResults()) {
    if (auto dim = dyn_cast<AffineDimExpr>(result)) {
      indices.push_back(positions[dim.getPosition()]);
      continue;
    }
    SmallVector<OpFoldResult> operands;
    for (unsigned d = 0, e = map.getNumDims(); d < e; ++d)
      operands.push_back(result.isFunctionOfDim(d)
                             ? OpFoldResult(positions[d])
                             : OpFoldResult(b.getIndexAttr(0)));
    OpFoldResult value = affine::makeComposedFoldedAffineApply(
        b, loc, AffineMap::get(map.getNumDims(), 0, result), operands);
    indices.push_back(getValueOrCreateConstantIndexOp(b, loc, value));
  }
  return indices;
}

Value HostAccess::loadElement(Value buffer, AffineMap map,
                              ArrayRef<Value> positions) {
  return memref::LoadOp::create(b, loc, buffer, getIndices(map, positions));
}

Value HostAccess::getLanePosition(Value first, int64_t lane,
                                  const Lanes &lanes) {
  Value position = first;
  if (lane != 0)
    position = arith::AddIOp::create(b, loc, first, index(lane));
  // The first lane, too: a whole vector may lie beyond the end.
  if (lanes.mask)
    position = arith::MinSIOp::create(b, loc, position, lanes.last);
  return position;
}

Value HostAccess::load(Value buffer, AffineMap map, ArrayRef<Value> positions,
                       const Lanes &lanes) {
  auto type = cast<MemRefType>(buffer.getType());
  Type element = type.getElementType();
  switch (getAccess(type, map, lanes.dim)) {
  case Access::Uniform:
    return loadElement(buffer, map, positions);
  case Access::Contiguous: {
    Value bytes = asBytes(b, loc, buffer);
    auto vector = VectorType::get(
        lanes.count, cast<MemRefType>(bytes.getType()).getElementType());
    SmallVector<Value> indices = getIndices(map, positions);
    Value loaded;
    if (lanes.mask) {
      Value zero = arith::ConstantOp::create(b, loc, b.getZeroAttr(vector));
      loaded = vector::MaskedLoadOp::create(b, loc, vector, bytes, indices,
                                            lanes.mask, zero);
    } else {
      loaded = vector::LoadOp::create(b, loc, vector, bytes, indices);
    }
    if (bytes == buffer)
      return loaded;
    return arith::TruncIOp::create(
        b, loc, VectorType::get(lanes.count, element), loaded);
  }
  case Access::Apart: {
    SmallVector<Value> elements;
    SmallVector<Value> moved(positions);
    for (int64_t lane = 0; lane < lanes.count; ++lane) {
      moved[lanes.dim] = getLanePosition(positions[lanes.dim], lane, lanes);
      elements.push_back(loadElement(buffer, map, moved));
    }
    return vector::FromElementsOp::create(
        b, loc, VectorType::get(lanes.count, element), elements);
  }
  }
  llvm_unreachable("all kinds of access are covered");
}

void HostAccess::store(Value vector, Value buffer, AffineMap map,
                       ArrayRef<Value> positions, const Lanes &lanes) {
  Value bytes = asBytes(b, loc, buffer);
  if (bytes != buffer)
    vector = arith::ExtUIOp::create(
        b, loc, VectorType::get(lanes.count, b.getIntegerType(8)), vector);
  SmallVector<Value> indices = getIndices(map, positions);
  if (lanes.mask)
    vector::MaskedStoreOp::create(b, loc, bytes, indices, lanes.mask, vector);
  else
    vector::StoreOp::create(b, loc, vector, bytes, indices);
}

Value HostAccess::broadcast(Value value, int64_t count) {
  if (isa<VectorType>(value.getType()))
    return value;
  return vector::BroadcastOp::create(
      b, loc, VectorType::get(count, value.getType()), value);
}
