//===- TokenRows.cpp - Tokens in shared memory ----------------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A thread copies units of 16 bytes: by cp.async, which fills with zeros what
// it does not read, or element by element where memory is not laid out so.
//
//===----------------------------------------------------------------------===//

#include "TokenRows.h"

using namespace mlir;
using namespace mlir::attn;

void mlir::attn::copyRows(CTABuilder &k, const GlobalView &source,
                          unsigned rowDim, Value first, unsigned columnDim,
                          int64_t live, const TokenRows &rows, Value target,
                          RowCondition isValid) {
  int64_t units = rows.columns / 8;
  k.deal(rows.rows * units, [&](Value item) {
    Value row = k.div(item, units), unit = k.rem(item, units);
    Value column = k.mul(unit, 8);
    Value valid = isValid(row);
    if (live < rows.columns)
      valid = k.logicalAnd(valid, k.less(column, live));
    // Nothing outside of the operand is addressed.
    Value token = k.add(first, k.wide(row));
    GlobalView from = source.at(k, rowDim, k.select(valid, token, k.i64(0)))
                          .at(k, columnDim, k.select(valid, column, k.i32(0)));
    Value to =
        k.at(target, k.add(k.mul(row, rows.rowBytes()), k.mul(unit, 16)));
    if (source.isVector(columnDim, 8))
      return k.copyAsync(to, from.address(), 16, valid);
    Type element = source.getElementType();
    SmallVector<Value> loaded = k.either(
        valid,
        [&]() -> SmallVector<Value> { return {from.load(k, columnDim, 8)}; },
        [&]() -> SmallVector<Value> {
          return {k.zeros(VectorType::get({8}, element))};
        });
    k.store(loaded[0], to, 16);
  });
}

Value mlir::attn::matrixOffset(CTABuilder &k, const TokenRows &rows,
                               bool tokensFirst) {
  Value matrix = k.div(k.lane, 8), row = k.rem(k.lane, 8);
  Value low = k.rem(matrix, 2), high = k.div(matrix, 2);
  Value token = k.add(row, k.mul(tokensFirst ? low : high, 8));
  Value column = k.mul(tokensFirst ? high : low, 16);
  return k.add(k.mul(token, rows.rowBytes()), column);
}

Value mlir::attn::isAdmitted(CTABuilder &k, const GlobalView &mask, unsigned s,
                             Value token, Value within) {
  if (!mask)
    return within;
  return k.either(
      within,
      [&]() -> SmallVector<Value> {
        return {k.differs(mask.at(k, s, token).load(k, s, 1), 0)};
      },
      [&]() -> SmallVector<Value> { return {within}; })[0];
}

Value mlir::attn::isAdmittedInTile(CTABuilder &k, const GlobalView &mask,
                                   unsigned s, Value first, Value left,
                                   Value row) {
  Value inside = k.less(row, left);
  if (!mask)
    return inside;
  Value token = k.add(first, k.wide(row));
  Value byte = mask.at(k, s, k.select(inside, token, k.i64(0))).load(k, s, 1);
  return k.logicalAnd(inside, k.differs(byte, 0));
}

void mlir::attn::addRows(CTABuilder &k, const Quad &left, Sums &sums,
                         Type packed, RowSum how) {
  if (how == RowSum::Multiply) {
    Value ones = k.pack(k.splat(k.constant(1.0)), packed);
    sums = k.multiply(left, ones, ones, sums, packed);
    return;
  }
  for (int64_t i = 0; i < 4; ++i) {
    Value pair = k.unpack(left[i], packed), &sum = sums[2 * (i % 2)];
    sum = k.addf(sum, k.addf(k.element(pair, 0), k.element(pair, 1)));
  }
}

void mlir::attn::finishRows(CTABuilder &k, Sums &sums, RowSum how) {
  if (how == RowSum::Multiply)
    return;
  for (int64_t half = 0; half < 2; ++half)
    sums[2 * half] = k.sumOfGroup(sums[2 * half]);
}

void mlir::attn::multiplyRows(CTABuilder &k, ArrayRef<Quad> left,
                              const TokenRows &rows, Value memory,
                              MutableArrayRef<Sums> sums, Type packed) {
  Value origin = k.at(memory, matrixOffset(k, rows, /*tokensFirst=*/true));
  int64_t tiles = sums.size();
  for (auto [step, factor] : llvm::enumerate(left))
    for (int64_t tile = 0; tile < tiles; tile += 2) {
      int64_t count = std::min<int64_t>(2, tiles - tile);
      SmallVector<Value> right =
          k.loadMatrices(k.at(origin, 16 * step * rows.rowBytes() + tile * 16),
                         2 * count, true);
      for (int64_t i = 0; i < count; ++i)
        sums[tile + i] = k.multiply(factor, right[2 * i], right[2 * i + 1],
                                    sums[tile + i], packed);
    }
}
