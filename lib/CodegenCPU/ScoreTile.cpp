//===- ScoreTile.cpp - Scores of a tile of queries and keys ---------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A causal mask is one number for each row: how many keys of the tile the query
// sees. Products run over whole tiles, zeros included; since 0 · NaN would leak
// what a mask hides, values that are not finite take a path that skips masked
// keys one by one.
//
//===----------------------------------------------------------------------===//

#include "ScoreTile.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"

using namespace mlir;
using namespace mlir::attn;

ScoreTile::ScoreTile(AttnKernel &k, int64_t queries, int64_t keys, bool causal,
                     Value queryOffset, Value keyOffset)
    : queries(queries), keys(keys), causal(causal), queryOffset(queryOffset),
      keyOffset(keyOffset), scores(k.scratch(queries * keys)) {}

void ScoreTile::moveTo(AttnKernel &k, Value query, Value queryCount, Value key,
                       Value keyCount) {
  this->query = query;
  this->queryCount = queryCount;
  this->key = key;
  this->keyCount = keyCount;
}

/// The position of token `index` with its offset.
static Value positionOf(AttnKernel &k, Value index, Value offset) {
  return offset ? k.add(index, offset) : index;
}

Value ScoreTile::visibleKeys(AttnKernel &k, Value row) const {
  if (!causal)
    return keyCount;
  Value last = k.sub(positionOf(k, k.add(query, row), queryOffset),
                     positionOf(k, key, keyOffset));
  return k.max(k.min(k.add(last, 1), keyCount), k.index(0));
}

Value ScoreTile::below(AttnKernel &k, Value column, Value visible) const {
  VectorType type = k.vectorOf(k.b.getI32Type());
  SmallVector<int32_t> steps(k.lanes);
  for (int64_t i = 0; i < k.lanes; ++i)
    steps[i] = i;
  Value lanes = arith::ConstantOp::create(
      k.b, k.loc, DenseElementsAttr::get(type, ArrayRef<int32_t>(steps)));
  Value left = arith::IndexCastOp::create(k.b, k.loc, k.b.getI32Type(),
                                          k.sub(visible, column));
  return arith::CmpIOp::create(k.b, k.loc, arith::CmpIPredicate::slt, lanes,
                               k.splat(left));
}

Value ScoreTile::lastVisible(AttnKernel &k, Value first, Value count,
                             Value length) const {
  if (!causal)
    return length;
  Value end = positionOf(k, k.add(first, count), queryOffset);
  if (keyOffset)
    end = k.sub(end, keyOffset);
  return k.min(end, length);
}

void ScoreTile::product(AttnKernel &k, Value queryRows, int64_t width,
                        Value keyColumns,
                        std::function<void(Value, int64_t)> beside) const {
  MatrixProduct product;
  product.terms.push_back({queryRows, /*rowStride=*/width, /*depthStride=*/1,
                           scratchRows(k, keyColumns, keys), k.index(width),
                           Value()});
  product.rows = queryCount;
  product.columns = keys;
  product.result = [&](Value m, Value n, Value x) {
    k.store(x, scores, k.add(k.mul(m, keys), n));
  };
  product.beside = std::move(beside);
  emitProduct(k, product);
}

ProductTerm ScoreTile::term(AttnKernel &k, MatrixRows values) const {
  ProductTerm term{scores, /*rowStride=*/keys, /*depthStride=*/1,
                   values, keyCount,           Value()};
  if (causal)
    term.depthOfRows = [this, &k](Value m, int64_t count) {
      return visibleKeys(k, k.add(m, count - 1));
    };
  return term;
}

Value mlir::attn::emitAnyNotFinite(AttnKernel &k, MatrixRows rows,
                                   int64_t columns, Value count) {
  // x · 0 is NaN just for those.
  int64_t step = k.vectorsAtOnce(columns);
  SmallVector<Value> sums(step, k.zero());
  sums = k.loop(k.index(0), k.index(columns), step * k.lanes, sums,
                [&](Value column, ValueRange outer) {
                  return k.loop(k.index(0), count, 1, outer,
                                [&](Value row, ValueRange inner) {
                                  SmallVector<Value> next;
                                  for (auto [i, sum] : llvm::enumerate(inner)) {
                                    Value at = k.add(column, i * k.lanes);
                                    next.push_back(
                                        k.fma(rows(row, at), k.zero(), sum));
                                  }
                                  return next;
                                });
                });
  Value sum = sums[0];
  for (Value other : ArrayRef(sums).drop_front())
    sum = k.addf(sum, other);
  Value isNaN =
      arith::CmpFOp::create(k.b, k.loc, arith::CmpFPredicate::UNO, sum, sum);
  return vector::ReductionOp::create(k.b, k.loc, vector::CombiningKind::OR,
                                     isNaN);
}

void ScoreTile::accumulate(
    AttnKernel &k, MatrixRows values, int64_t valueStride, Value accumulators,
    Value decay, bool guarded,
    llvm::function_ref<Value(Value row, Value column)> admits) const {
  auto decayed = [&](Value row, Value column) {
    Value at = k.add(k.mul(row, valueStride), column);
    Value x = k.load(accumulators, at);
    return decay ? k.mulf(x, k.loadSplat(decay, row)) : x;
  };
  auto whole = [&] {
    MatrixProduct product;
    product.terms.push_back(term(k, values));
    product.rows = queryCount;
    product.columns = valueStride;
    product.init = decayed;
    product.result = [&](Value m, Value n, Value x) {
      k.store(x, accumulators, k.add(k.mul(m, valueStride), n));
    };
    emitProduct(k, product);
  };
  if (!guarded)
    return whole();
  auto oneByOne = [&] {
    k.loop(k.index(0), queryCount, 1, [&](Value row) {
      Value base = k.mul(row, valueStride);
      k.loop(valueStride, k.lanes, [&](Value column) {
        k.store(decayed(row, column), accumulators, k.add(base, column));
      });
      k.loop(k.index(0), visibleKeys(k, row), 1, [&](Value j) {
        auto addKey = [&] {
          Value p = k.loadSplat(scores, k.add(k.mul(row, keys), j));
          k.loop(valueStride, k.lanes, [&](Value column) {
            Value at = k.add(base, column);
            k.store(k.fma(p, values(j, column), k.load(accumulators, at)),
                    accumulators, at);
          });
        };
        Value admitted = admits ? admits(row, j) : Value();
        admitted ? k.when(admitted, addKey) : addKey();
      });
    });
  };
  k.when(emitAnyNotFinite(k, values, valueStride, keyCount), oneByOne, whole);
}

void mlir::attn::transposeTile(AttnKernel &k, Value rows, int64_t width,
                               int64_t keys, Value columns) {
  k.loop(keys, k.lanes, [&](Value j) {
    k.loop(width, k.lanes, [&](Value c) {
      SmallVector<Value> square;
      for (int64_t i = 0; i < k.lanes; ++i)
        square.push_back(k.load(rows, k.add(k.mul(k.add(j, i), width), c)));
      k.transpose(square);
      for (int64_t i = 0; i < k.lanes; ++i)
        k.store(square[i], columns, k.add(k.mul(k.add(c, i), keys), j));
    });
  });
}
