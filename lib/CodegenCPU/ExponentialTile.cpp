//===- ExponentialTile.cpp - exp(ℓ) of a tile of tokens -------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// With p, a, b the coefficients of product and squares and μ a common shift:
//
//   rows = x̂ − μ [tokens, C],  columns = (w − μ)ᵀ [C, F]
//   ℓ = p · rows · columns + a ‖row‖² + b ‖column‖²      (≤ 0 for distances)
//
// A vector of the product is a row's logits of as many columns. Where a few
// columns are left over they are sums of lanes instead, of a row times a
// column.
//
// A masked key is a row of zeros with the term −∞, so that nothing it holds
// matters and no loop asks for the mask again.
//
//===----------------------------------------------------------------------===//

#include "ExponentialTile.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include <limits>

using namespace mlir;
using namespace mlir::attn;

Value mlir::attn::leastLogit(KernelBuilder &k) {
  return k.constant(-std::numeric_limits<double>::infinity());
}

Value mlir::attn::finiteShift(KernelBuilder &k, Value maximum) {
  Value none = arith::CmpFOp::create(k.b, k.loc, arith::CmpFPredicate::OEQ,
                                     maximum, leastLogit(k));
  return k.select(none, k.zero(), maximum);
}

/// The columns beyond whole vectors, if a vector of them costs more than sums
/// of lanes: t (C + 3 (lanes - 1)) operations for as many tokens, not C ·
/// lanes.
static int64_t getFewColumns(AttnKernel &k, int64_t features,
                             int64_t components) {
  int64_t few = features % k.lanes;
  return features > k.lanes && components >= k.lanes && few <= k.lanes / 4 ? few
                                                                           : 0;
}

ExponentialTile::ExponentialTile(AttnKernel &k, ExponentialMap map,
                                 bool isProjected, int64_t features,
                                 int64_t tokens)
    : map(map), isProjected(isProjected), features(features),
      stride(k.rowStride(features)),
      components(isProjected ? k.staticSize(Dim::Component) : features),
      componentStride(k.rowStride(components)), tokens(tokens),
      memory(k.scratch(tokens * stride)),
      fewColumns(isProjected ? getFewColumns(k, features, components) : 0),
      columnStride(stride > 4 * k.lanes ? stride + k.lanes : stride),
      rows(k.scratch(tokens * componentStride)), rowTerms(k.scratch(tokens)) {
  k.fill(rows, k.index(0), k.index(tokens * componentStride), k.zero());
  if (fewColumns)
    k.fill(memory, k.index(0), k.index(tokens * stride), k.zero());
  if (!isProjected)
    return;
  columns = k.scratch(componentStride * columnStride);
  projectionRows = k.scratch(k.lanes * componentStride);
  if (map.squaredProjection != 0)
    columnTerms = k.scratch(stride);
  if (map.isDistance) {
    shift = k.scratch(componentStride);
    k.fill(shift, k.index(0), k.index(componentStride), k.zero());
  }
}

ExponentialTile::ExponentialTile(AttnKernel &k, const ExponentialTile &packed)
    : ExponentialTile(packed) {
  memory = k.scratch(tokens * stride);
  rows = k.scratch(tokens * componentStride);
  rowTerms = k.scratch(tokens);
  k.fill(rows, k.index(0), k.index(tokens * componentStride), k.zero());
  if (fewColumns)
    k.fill(memory, k.index(0), k.index(tokens * stride), k.zero());
}

//===----------------------------------------------------------------------===//
// Operands
//===----------------------------------------------------------------------===//

void ExponentialTile::packShift(AttnKernel &k, OperandView projection,
                                Value count) const {
  if (!shift)
    return;
  k.fill(shift, k.index(0), k.index(componentStride), k.zero());
  k.forRows(projection, Dim::Feature, k.index(0), count, Dim::Component,
            k.index(0), components, [&](Value, Value column, Value x) {
              // A row that is not finite keeps that to its own logits.
              Value finite =
                  arith::CmpFOp::create(k.b, k.loc, arith::CmpFPredicate::OEQ,
                                        k.subf(x, x), k.zero());
              x = k.select(finite, x, k.zero());
              k.store(k.addf(k.load(shift, column), x), shift, column);
            });
  Value number = arith::IndexCastOp::create(k.b, k.loc, k.b.getI64Type(),
                                            k.max(count, k.index(1)));
  Value divisor =
      k.splat(arith::SIToFPOp::create(k.b, k.loc, k.accumulator, number));
  k.loop(componentStride, k.lanes, [&](Value column) {
    k.store(k.divf(k.load(shift, column), divisor), shift, column);
  });
}

/// Σ x² of a row of `width` elements at `base`.
static Value sumOfSquares(AttnKernel &k, Value memory, Value base,
                          int64_t width) {
  Value sum = k.loop(k.index(0), k.index(width), k.lanes, ValueRange(k.zero()),
                     [&](Value column, ValueRange sum) -> SmallVector<Value> {
                       Value x = k.load(memory, k.add(base, column));
                       return {k.fma(x, x, sum[0])};
                     })[0];
  return k.sumLanes(sum);
}

void ExponentialTile::packProjection(
    AttnKernel &k, OperandView projection, Value first, Value count,
    llvm::function_ref<Value(Value row)> live) const {
  unsigned f = k.position(Dim::Feature), c = k.position(Dim::Component);
  if (columnTerms)
    k.fill(columnTerms, k.index(0), k.index(stride), k.zero());
  // The few columns come last: projectionRows keeps them.
  k.loop(fewColumns ? k.padded(features) : stride, k.lanes, [&](Value base) {
    k.fill(projectionRows, k.index(0), k.index(k.lanes * componentStride),
           k.zero());
    Value here = k.max(k.min(k.sub(count, base), k.index(k.lanes)), k.index(0));
    k.loop(k.index(0), here, 1, [&](Value row) {
      Value feature = k.add(base, row);
      OperandView source = projection.at(k, f, k.add(first, feature));
      Value isLive = live ? live(feature) : Value();
      Value at = k.mul(row, componentStride);
      k.forColumns(components, [&](Value column, int64_t lanes) {
        Value w = source.load(k, c, column, lanes);
        if (shift)
          w = k.subf(w, k.load(shift, column));
        if (isLive)
          w = k.select(isLive, w, k.zero());
        k.store(w, projectionRows, k.add(at, column));
      });
      if (columnTerms)
        k.store(
            k.mulf(sumOfSquares(k, projectionRows, at, k.padded(components)),
                   k.scalar(map.squaredProjection)),
            columnTerms, feature);
    });
    k.loop(componentStride, k.lanes, [&](Value column) {
      SmallVector<Value> square;
      for (int64_t i = 0; i < k.lanes; ++i) {
        Value w = k.load(projectionRows, k.add(column, i * componentStride));
        square.push_back(map.product == 1 ? w
                                          : k.mulf(w, k.constant(map.product)));
      }
      k.transpose(square);
      for (int64_t i = 0; i < k.lanes; ++i)
        k.store(square[i], columns,
                k.add(k.mul(k.add(column, i), columnStride), base));
    });
  });
}

void ExponentialTile::packAll(AttnKernel &k, OperandView projection) const {
  packShift(k, projection, k.index(features));
  packProjection(k, projection, k.index(0), k.index(features));
}

void ExponentialTile::excludePadding(AttnKernel &k) {
  if (features != stride && !fewColumns)
    excludeColumnsBeyond(k, k.index(features));
}

void ExponentialTile::excludeColumnsBeyond(AttnKernel &k, Value count) {
  if (!columnOffsets)
    columnOffsets = k.scratch(stride);
  k.loop(stride, k.lanes, [&](Value column) {
    Value inside = vector::CreateMaskOp::create(
        k.b, k.loc, k.vectorOf(k.b.getI1Type()), k.sub(count, column));
    k.store(k.select(inside, k.zero(), leastLogit(k)), columnOffsets, column);
  });
}

void ExponentialTile::packTokens(AttnKernel &k, const LogitOperands &operands,
                                 Value first, Value count) const {
  unsigned along = k.position(getColumnDim()),
           row = k.position(operands.rowDim);
  bool isMasked = bool(operands.mask);
  k.loop(k.index(0), count, 1, [&](Value token) {
    OperandView source = operands.tokens.at(k, row, k.add(first, token));
    Value admitted;
    if (isMasked)
      admitted = emitAdmits(k, operands.mask, k.add(first, token));
    Value base = k.mul(token, componentStride);
    k.forColumns(components, [&](Value column, int64_t live) {
      Value x = source.load(k, along, column, live);
      if (operands.scale && shift)
        x = k.fma(x, operands.scale, k.subf(k.zero(), k.load(shift, column)));
      else if (operands.scale)
        x = k.mulf(x, operands.scale);
      else if (shift)
        x = k.subf(x, k.load(shift, column));
      if (isMasked)
        x = k.select(admitted, x, k.zero());
      k.store(x, rows, k.add(base, column));
    });
    Value term = k.scalar(0.0);
    if (map.squaredInput != 0)
      term = k.mulf(sumOfSquares(k, rows, base, k.padded(components)),
                    k.scalar(map.squaredInput));
    if (isMasked)
      term = k.select(admitted, term,
                      k.scalar(-std::numeric_limits<double>::infinity()));
    k.store(term, rowTerms, token);
  });
}

void ExponentialTile::fetchNext(AttnKernel &k, const LogitOperands &operands,
                                Value first) {
  beside = [&k, operands, columnDim = getColumnDim(), columns = components,
            next = k.add(first, tokens)](Value row, int64_t rows) {
    Value begin = k.add(next, row);
    k.prefetchRows(operands.tokens, operands.rowDim, begin, k.add(begin, rows),
                   columnDim, k.index(0), columns);
  };
}

//===----------------------------------------------------------------------===//
// Features
//===----------------------------------------------------------------------===//

Value ExponentialTile::finishLogit(
    AttnKernel &k, Value product, Value rowTerm,
    llvm::function_ref<Value(Value memory)> ofColumn) const {
  if (columnTerms)
    rowTerm = k.addf(rowTerm, ofColumn(columnTerms));
  Value x = k.addf(product, rowTerm);
  if (map.isDistance) {
    Value beyond = arith::CmpFOp::create(k.b, k.loc, arith::CmpFPredicate::OGT,
                                         x, k.zero());
    x = k.select(beyond, k.zero(), x);
  }
  return columnOffsets ? k.addf(x, ofColumn(columnOffsets)) : x;
}

void ExponentialTile::emitFewColumns(
    AttnKernel &k, Value count,
    llvm::function_ref<Value(Value logit)> function) const {
  k.loop(k.index(0), count, k.lanes, [&](Value token) {
    Value terms = k.load(rowTerms, token);
    k.loop(fewColumns, 1, [&](Value column) {
      SmallVector<Value> sums(k.lanes, k.zero());
      sums = k.loop(k.index(0), k.index(k.padded(components)), k.lanes, sums,
                    [&](Value component, ValueRange carried) {
                      SmallVector<Value> next;
                      Value w = k.load(
                          projectionRows,
                          k.add(k.mul(column, componentStride), component));
                      for (auto [i, sum] : llvm::enumerate(carried)) {
                        Value row = k.mul(k.add(token, i), componentStride);
                        next.push_back(
                            k.fma(k.load(rows, k.add(row, component)), w, sum));
                      }
                      return next;
                    });
      Value product = k.sumEach(sums);
      if (map.product != 1)
        product = k.mulf(product, k.constant(map.product));
      Value at = k.add(column, wholeColumns());
      Value result = function(finishLogit(k, product, terms, [&](Value memory) {
        return k.loadSplat(memory, at);
      }));
      for (int64_t i = 0; i < k.lanes; ++i)
        k.store(vector::ExtractOp::create(k.b, k.loc, result, i), memory,
                k.add(k.mul(k.add(token, i), stride), at));
    });
  });
}

void ExponentialTile::emitProduct(
    AttnKernel &k, Value count,
    llvm::function_ref<void(Value row, Value column, Value x)> take) const {
  if (isProjected) {
    MatrixProduct product;
    product.terms.push_back({rows, /*rowStride=*/componentStride,
                             /*depthStride=*/1,
                             scratchRows(k, columns, columnStride),
                             k.index(components), Value()});
    product.rows = count;
    product.columns = wholeColumns();
    product.result = take;
    product.beside = beside;
    return attn::emitProduct(k, product);
  }
  k.loop(k.index(0), count, 1, [&](Value row) {
    Value base = k.mul(row, stride);
    k.loop(stride, k.lanes, [&](Value column) {
      Value x = k.load(rows, k.add(base, column));
      if (map.product != 1)
        x = k.mulf(x, k.constant(map.product));
      take(row, column, x);
    });
  });
}

Value ExponentialTile::finishAt(AttnKernel &k, Value row, Value column,
                                Value product) const {
  return finishLogit(k, product, k.loadSplat(rowTerms, row),
                     [&](Value memory) { return k.load(memory, column); });
}

void ExponentialTile::storeLogits(AttnKernel &k, Value count) const {
  emitProduct(k, count, [&](Value row, Value column, Value x) {
    k.store(finishAt(k, row, column, x), memory,
            k.add(k.mul(row, stride), column));
  });
  if (!fewColumns)
    return;
  // What a row or a column is later relative to lies in its padding, too.
  k.loop(k.index(0), count, 1, [&](Value row) {
    Value base = k.mul(row, stride);
    k.fill(memory, k.add(base, wholeColumns()), k.add(base, stride),
           leastLogit(k));
  });
  emitFewColumns(k, count, [](Value logit) { return logit; });
}

void ExponentialTile::bounded(AttnKernel &k, Value count) const {
  // In a loop of its own: inside the product an exponential would be written
  // out for each of its accumulators.
  emitProduct(k, count, [&](Value row, Value column, Value x) {
    k.store(x, memory, k.add(k.mul(row, stride), column));
  });
  int64_t step = k.vectorsAtOnce(wholeColumns());
  k.loop(k.index(0), count, 1, [&](Value row) {
    Value base = k.mul(row, stride);
    k.loop(wholeColumns(), step * k.lanes, [&](Value first) {
      for (int64_t i = 0; i < step; ++i) {
        Value column = k.add(first, i * k.lanes), at = k.add(base, column);
        Value logit = finishAt(k, row, column, k.load(memory, at));
        k.store(k.expOfNonPositive(logit), memory, at);
      }
    });
  });
  if (fewColumns)
    emitFewColumns(k, count,
                   [&](Value logit) { return k.expOfNonPositive(logit); });
}

void ExponentialTile::byRow(AttnKernel &k, Value count, Value weights,
                            Value sums, std::optional<RowMaxima> online) const {
  storeLogits(k, count);
  int64_t step = k.vectorsAtOnce(stride);
  // What is left of the lanes of a row, for as many rows as there are lanes:
  // folded together they are a vector, and no chain of a row's own lanes.
  Value rowParts = k.scratch(k.lanes * k.lanes), rowShifts = k.scratch(k.lanes);
  auto forRow = [&](Value first, Value i, Value none, auto combine) {
    Value base = k.mul(k.add(first, i), stride);
    SmallVector<Value> folded(step, none);
    folded = k.loop(k.index(0), k.index(stride), step * k.lanes, folded,
                    [&](Value column, ValueRange carried) {
                      SmallVector<Value> next;
                      for (auto [j, before] : llvm::enumerate(carried)) {
                        Value at = k.add(column, j * k.lanes);
                        next.push_back(combine(k.add(base, at), at, before));
                      }
                      return next;
                    });
    return folded;
  };
  auto storeFolded = [&](Value i, SmallVector<Value> vectors, auto combine) {
    for (size_t j = 1; j < vectors.size(); ++j)
      vectors[0] = combine(vectors[0], vectors[j]);
    k.store(vectors[0], rowParts, k.mul(i, k.lanes));
  };
  auto loadFolded = [&] {
    SmallVector<Value> parts;
    for (int64_t i = 0; i < k.lanes; ++i)
      parts.push_back(k.load(rowParts, k.index(i * k.lanes)));
    return parts;
  };
  auto larger = [&](Value x, Value y) { return k.larger(x, y); };
  auto sum = [&](Value x, Value y) { return k.addf(x, y); };
  k.loop(k.index(0), count, k.lanes, [&](Value first) {
    k.loop(k.lanes, 1, [&](Value i) {
      // NaN passes by here and is met again below.
      storeFolded(i,
                  forRow(first, i, leastLogit(k),
                         [&](Value at, Value, Value before) {
                           return k.larger(k.load(memory, at), before);
                         }),
                  larger);
    });
    Value maximum = k.foldEach(loadFolded(), larger);
    Value decay;
    if (online) {
      Value before = k.load(online->maxima, first);
      maximum = k.larger(maximum, before);
      decay = k.expOfNonPositive(k.subf(before, finiteShift(k, maximum)));
      k.store(maximum, online->maxima, first);
      k.store(decay, online->decay, first);
    }
    k.store(finiteShift(k, maximum), rowShifts, k.index(0));
    k.loop(k.lanes, 1, [&](Value i) {
      Value relative = k.loadSplat(rowShifts, i);
      storeFolded(i,
                  forRow(first, i, k.zero(),
                         [&](Value at, Value column, Value before) {
                           Value x = k.subf(k.load(memory, at), relative);
                           x = k.expOfNonPositive(x);
                           k.store(x, memory, at);
                           return weights ? k.fma(x, k.load(weights, column),
                                                  before)
                                          : k.addf(x, before);
                         }),
                  sum);
    });
    Value total = k.foldEach(loadFolded(), sum);
    if (online)
      total = k.fma(k.load(sums, first), decay, total);
    k.store(total, sums, first);
  });
}

void ExponentialTile::divideRows(AttnKernel &k, Value count, Value sums) const {
  k.loop(k.index(0), count, 1, [&](Value row) {
    Value sum = k.loadSplat(sums, row);
    Value isNone = arith::CmpFOp::create(k.b, k.loc, arith::CmpFPredicate::OEQ,
                                         sum, k.zero());
    Value inverse = k.select(isNone, k.zero(), k.divf(k.constant(1.0), sum));
    Value base = k.mul(row, stride);
    k.loop(stride, k.lanes, [&](Value column) {
      Value at = k.add(base, column);
      k.store(k.mulf(k.load(memory, at), inverse), memory, at);
    });
  });
}

void ExponentialTile::byColumn(AttnKernel &k, Value count, Value maxima,
                               Value decay) const {
  storeLogits(k, count);
  int64_t step = k.vectorsAtOnce(stride);
  k.loop(stride, step * k.lanes, [&](Value column) {
    auto at = [&](Value row, int64_t i) {
      return k.add(k.add(k.mul(row, stride), column), i * k.lanes);
    };
    SmallVector<Value> before, relative;
    for (int64_t i = 0; i < step; ++i)
      before.push_back(k.load(maxima, k.add(column, i * k.lanes)));
    SmallVector<Value> after = k.loop(
        k.index(0), count, 1, before, [&](Value row, ValueRange carried) {
          SmallVector<Value> next;
          for (auto [i, largest] : llvm::enumerate(carried))
            next.push_back(k.larger(k.load(memory, at(row, i)), largest));
          return next;
        });
    for (int64_t i = 0; i < step; ++i) {
      Value here = k.add(column, i * k.lanes);
      relative.push_back(finiteShift(k, after[i]));
      k.store(after[i], maxima, here);
      k.store(k.expOfNonPositive(k.subf(before[i], relative[i])), decay, here);
    }
    k.loop(k.index(0), count, 1, [&](Value row) {
      for (int64_t i = 0; i < step; ++i) {
        Value x = k.subf(k.load(memory, at(row, i)), relative[i]);
        k.store(k.expOfNonPositive(x), memory, at(row, i));
      }
    });
  });
}
