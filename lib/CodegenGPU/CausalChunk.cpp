//===- CausalChunk.cpp - The products of a chunk --------------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Scores: a warp has blocks of 16 rows by 16 keys. Results and state: a warp
// has 16 columns of v, and all rows or features.
//
//===----------------------------------------------------------------------===//

#include "CausalChunk.h"

using namespace mlir;
using namespace mlir::attn;

//===----------------------------------------------------------------------===//
// Scores
//===----------------------------------------------------------------------===//

SmallVector<SmallVector<Value>>
CausalKernel::rowWeights(const ChunkMemory &memory, Value row) {
  SmallVector<SmallVector<Value>> weights(2);
  for (int64_t half = 0; half < 2; ++half)
    for (int64_t term = 0; shape.hasFactors && term < shape.rank; ++term) {
      Value at = k.add(k.add(row, k.group), 8 * half + term * kFactorRow);
      weights[half].push_back(
          k.load(k.b.getF32Type(), k.at(memory.queryFactors, k.mul(at, 4)), 4));
    }
  return weights;
}

SmallVector<Sums>
CausalKernel::scoreBlock(const ChunkMemory &memory, Value row, Value column,
                         ArrayRef<SmallVector<Value>> weights) {
  SmallVector<Sums> block(2, k.zeroSums());
  int64_t rowBytes = shape.featureRows.rowBytes();
  Value left =
      k.at(k.at(memory.queries, matrixOffset(k, shape.featureRows, true)),
           k.mul(row, rowBytes));
  Value right =
      k.at(k.at(memory.keys, matrixOffset(k, shape.featureRows, false)),
           k.mul(column, rowBytes));
  for (int64_t step = 0; step < shape.featureTiles; ++step) {
    Quad a;
    llvm::copy(k.loadMatrices(k.at(left, step * 32), 4, false), a.begin());
    SmallVector<Value> b = k.loadMatrices(k.at(right, step * 32), 4, false);
    for (int64_t i = 0; i < 2; ++i)
      block[i] = k.multiply(a, b[2 * i], b[2 * i + 1], block[i], packed);
  }
  Type pairType = VectorType::get({2}, k.b.getF32Type());
  column = k.add(column, k.mul(k.member, 2));
  for (auto [tile, sum] : llvm::enumerate(block)) {
    SmallVector<Value> factors;
    for (int64_t term = 0; shape.hasFactors && term < shape.rank; ++term)
      factors.push_back(
          k.load(pairType,
                 k.at(k.at(memory.keyFactors, k.mul(column, 4)),
                      (term * kFactorRow + static_cast<int64_t>(tile) * 8) * 4),
                 8));
    for (int64_t i = 0; i < 4; ++i) {
      Value ownRow = k.add(k.add(row, k.group), 8 * (i / 2)), weight;
      for (auto [term, factor] : llvm::enumerate(factors)) {
        Value other = k.element(factor, i % 2);
        weight = weight ? k.fma(weights[i / 2][term], other, weight)
                        : k.mulf(weights[i / 2][term], other);
      }
      Value weighted = weight ? k.mulf(sum[i], weight) : sum[i];
      Value isLater = k.less(ownRow, k.add(column, tile * 8 + i % 2));
      sum[i] = k.select(isLater, k.constant(0.0), weighted);
    }
  }
  return block;
}

Value CausalKernel::scoreScale(Value step, Value row) {
  if (!packed.isF16())
    return Value();
  Value at = k.add(k.mul(step, kChunk), row);
  return k.load(k.b.getF32Type(), k.at(scoreScales, k.mul(at, 4)), 4);
}

void CausalKernel::emitScores(const ChunkMemory &memory) {
  // Of eight warps the later four have the other half of the keys, and rows in
  // the opposite order: each part of a multiprocessor gets as many blocks.
  Value tile = k.warp, first = k.i32(0), end = k.add(tile, 1), part = first;
  if (shape.scoreParts() == 2) {
    part = k.div(k.warp, 4);
    tile = k.select(k.equal(part, 0), tile, k.sub(k.i32(7), tile));
    first = k.mul(part, 2);
    end = k.min(k.add(tile, 1), k.add(first, 2));
  }
  Value row = k.mul(tile, 16), own = k.add(row, k.group);
  SmallVector<SmallVector<Value>> weights = rowWeights(memory, row);
  int64_t rowBytes = shape.scoreRows.rowBytes();
  Value target = k.at(scores, k.add(k.mul(own, rowBytes), k.mul(k.member, 4)));
  Value isOne = k.equal(k.member, 0);
  SmallVector<Value> sums = k.loop(
      first, end, k.i32(1), {k.constant(0.0), k.constant(0.0)},
      [&](Value step, ValueRange carried) {
        RoundedScores rounded(
            k, scoreBlock(memory, row, k.mul(step, 16), weights), packed);
        SmallVector<Value> next;
        for (int64_t half = 0; half < 2; ++half) {
          for (int64_t i = 0; i < 2; ++i)
            k.store(rounded.words[i][half],
                    k.at(k.at(target, k.mul(step, 32)),
                         8 * half * rowBytes + 16 * i),
                    4);
          if (rounded.down[half])
            k.when(isOne, [&] {
              Value at = k.add(k.add(k.mul(step, kChunk), own), 8 * half);
              k.store(rounded.down[half], k.at(scoreScales, k.mul(at, 4)), 4);
            });
          next.push_back(k.addf(carried[half], rounded.sums[half]));
        }
        return next;
      });
  if (!shape.hasNormalizer)
    return;

  auto addNormalizer = [&] {
    Value left =
        k.at(k.at(memory.queries, matrixOffset(k, shape.featureRows, true)),
             k.mul(row, shape.featureRows.rowBytes()));
    Value right = k.at(normalizerMemory, k.mul(k.rem(k.lane, 16), 16));
    Sums ofState = k.zeroSums();
    for (int64_t step = 0; step < shape.featureTiles; ++step) {
      Quad a;
      llvm::copy(k.loadMatrices(k.at(left, step * 32), 4, false), a.begin());
      SmallVector<Value> b = k.loadMatrices(k.at(right, step * 256), 2, true);
      ofState = k.multiply(a, b[0], b[1], ofState, packed);
    }
    SmallVector<Value> total(sums);
    for (int64_t half = 0; half < 2; ++half) {
      Value z = normalizerOf(ofState, half);
      if (normalizerDown)
        z = k.mulf(z, normalizerDown);
      // Lane r of a group holds term r.
      for (int64_t term = 0; term < shape.rank; ++term) {
        Value weighted = shape.hasFactors ? k.mulf(z, weights[half][term]) : z;
        total[half] = k.select(k.equal(k.member, term),
                               k.addf(total[half], weighted), total[half]);
      }
    }
    return total;
  };
  // Once for each row.
  SmallVector<Value> total =
      shape.scoreParts() == 1 ? addNormalizer()
                              : k.either(k.equal(part, shape.scoreParts() - 1),
                                         addNormalizer, [&] { return sums; });
  for (int64_t half = 0; half < 2; ++half) {
    Value sum = k.sumOfGroup(total[half]);
    k.when(isOne, [&] {
      Value at = k.add(k.add(k.mul(part, kChunk), own), 8 * half);
      k.store(sum, k.at(rowSums, k.mul(at, 4)), 4);
    });
  }
}

//===----------------------------------------------------------------------===//
// Results
//===----------------------------------------------------------------------===//

Value CausalKernel::anyNonFinite() {
  Value any = k.i32(0);
  for (int64_t warp = 0; warp < shape.warps; ++warp)
    any = k.max(any, k.load(k.b.getI32Type(), k.at(flags, 4 * warp), 4));
  return k.differs(any, 0);
}

SmallVector<Value>
CausalKernel::whereColumns(llvm::function_ref<SmallVector<Value>()> then,
                           ArrayRef<Value> otherwise) {
  if (shape.isFull())
    return then();
  return k.either(k.less(k.mul(k.warp, 16), shape.values), then,
                  [&] { return SmallVector<Value>(otherwise); });
}

void CausalKernel::emitResults(const ChunkMemory &memory,
                               const StateSums &before, Value firstRow,
                               Value member) {
  whereColumns(
      [&]() -> SmallVector<Value> {
        chooseStateScale(before);
        Value nonFinite = anyNonFinite();
        for (int64_t first = 0; first < kChunk / 16;
             first += shape.rowsAtOnce())
          emitRows(memory, before, first, nonFinite, firstRow, member);
        return {};
      },
      {});
}

SmallVector<Sums> CausalKernel::readState(const ChunkMemory &memory,
                                          const StateSums &before,
                                          int64_t first) {
  SmallVector<SmallVector<Sums>> sums(
      shape.rank, SmallVector<Sums>(2 * shape.rowsAtOnce(), k.zeroSums()));
  int64_t rowBytes = shape.featureRows.rowBytes();
  Value left = k.at(memory.queries, matrixOffset(k, shape.featureRows, true));
  for (int64_t step = 0; step < shape.featureTiles; ++step) {
    SmallVector<Quad> a(shape.rowsAtOnce());
    for (int64_t row = 0; row < shape.rowsAtOnce(); ++row)
      llvm::copy(
          k.loadMatrices(k.at(left, 16 * (first + row) * rowBytes + step * 32),
                         4, false),
          a[row].begin());
    for (int64_t term = 0; term < shape.rank; ++term)
      for (int64_t i = 0; i < 2; ++i) {
        Value b0 = stateWord(before, term, 2 * step, i);
        Value b1 = stateWord(before, term, 2 * step + 1, i);
        for (int64_t row = 0; row < shape.rowsAtOnce(); ++row) {
          Sums &sum = sums[term][2 * row + i];
          sum = k.multiply(a[row], b0, b1, sum, packed);
        }
      }
  }
  for (int64_t row = 0; row < shape.rowsAtOnce(); ++row) {
    SmallVector<SmallVector<Value>> weights =
        rowWeights(memory, k.i32(16 * (first + row)));
    for (int64_t i = 2 * row; i < 2 * row + 2; ++i)
      for (int64_t j = 0; j < 4; ++j) {
        Value total;
        for (int64_t term = 0; term < shape.rank; ++term) {
          Value sum = sums[term][i][j];
          if (stateDown)
            sum = k.mulf(sum, stateDown);
          if (shape.hasFactors) {
            Value weight = weights[j / 2][term];
            sum = total ? k.fma(sum, weight, total) : k.mulf(sum, weight);
          }
          total = sum;
        }
        sums[0][i][j] = total;
      }
  }
  return sums[0];
}

void CausalKernel::multiplyValues(const ChunkMemory &memory, int64_t first,
                                  MutableArrayRef<Sums> sums) {
  Value left = k.at(scores, matrixOffset(k, shape.scoreRows, true));
  Value right =
      k.at(k.at(memory.values, matrixOffset(k, shape.valueRows, true)),
           k.mul(k.warp, 32));
  for (int64_t step = 0; step < first + shape.rowsAtOnce(); ++step) {
    SmallVector<Value> b = k.loadMatrices(
        k.at(right, step * 16 * shape.valueRows.rowBytes()), 4, true);
    for (int64_t row = 0; row < shape.rowsAtOnce(); ++row) {
      int64_t tile = first + row;
      // Later keys.
      if (step > tile)
        continue;
      Quad a;
      int64_t at = tile * 16 * shape.scoreRows.rowBytes() + step * 32;
      llvm::copy(k.loadMatrices(k.at(left, at), 4, false), a.begin());
      Value down[2];
      for (int64_t half = 0; half < 2; ++half)
        down[half] =
            scoreScale(k.i32(step), k.add(k.group, 16 * tile + 8 * half));
      for (int64_t i = 0; i < 2; ++i) {
        Sums &sum = sums[2 * row + i];
        if (!down[0]) {
          sum = k.multiply(a, b[2 * i], b[2 * i + 1], sum, packed);
          continue;
        }
        Sums own = k.multiply(a, b[2 * i], b[2 * i + 1], k.zeroSums(), packed);
        for (int64_t j = 0; j < 4; ++j)
          sum[j] = k.fma(own[j], down[j / 2], sum[j]);
      }
    }
  }
}

void CausalKernel::multiplyFiniteRows(const ChunkMemory &memory, int64_t first,
                                      MutableArrayRef<Sums> sums) {
  Type word = k.b.getI32Type();
  Value right =
      k.at(memory.values, k.add(k.mul(k.warp, 32), k.mul(k.member, 4)));
  for (int64_t row = 0; row < shape.rowsAtOnce(); ++row) {
    int64_t tile = first + row;
    MutableArrayRef<Sums> own = sums.slice(2 * row, 2);
    SmallVector<Value> flat;
    for (const Sums &sum : own)
      append(flat, sum);
    // One key at a time, to the rows that see it.
    SmallVector<Value> last = k.loop(
        k.i32(0), k.i32(16 * tile + 16), k.i32(1), flat,
        [&](Value key, ValueRange carried) {
          SmallVector<Value> next(carried);
          Value from = k.at(right, k.mul(key, shape.valueRows.rowBytes()));
          Value values[2];
          for (int64_t i = 0; i < 2; ++i)
            values[i] = k.unpack(k.load(word, k.at(from, 16 * i), 4), packed);
          for (int64_t half = 0; half < 2; ++half) {
            Value at = k.add(k.group, 16 * tile + 8 * half);
            Value score = k.unpack(
                k.load(word,
                       k.at(scores, k.add(k.mul(at, shape.scoreRows.rowBytes()),
                                          k.mul(k.div(key, 2), 4))),
                       4),
                packed);
            Value p = k.select(k.equal(k.rem(key, 2), 0), k.element(score, 0),
                               k.element(score, 1));
            if (Value down = scoreScale(k.div(key, 16), at))
              p = k.mulf(p, down);
            for (int64_t i = 0; i < 2; ++i)
              for (int64_t j = 0; j < 2; ++j) {
                Value &sum = next[4 * i + 2 * half + j];
                sum = k.select(k.less(at, key), sum,
                               k.fma(p, k.element(values[i], j), sum));
              }
          }
          return next;
        });
    ValueRange rest = last;
    for (Sums &sum : own)
      sum = takeSums(rest);
  }
}

void CausalKernel::emitRows(const ChunkMemory &memory, const StateSums &before,
                            int64_t first, Value nonFinite, Value firstRow,
                            Value member) {
  SmallVector<Sums> sums = readState(memory, before, first);
  auto multiplied = [&](bool finite) {
    SmallVector<Sums> result = sums;
    if (finite)
      multiplyValues(memory, first, result);
    else
      multiplyFiniteRows(memory, first, result);
    SmallVector<Value> flat;
    for (const Sums &sum : result)
      append(flat, sum);
    return flat;
  };
  SmallVector<Value> products = k.either(
      nonFinite, [&] { return multiplied(false); },
      [&] { return multiplied(true); });
  ValueRange rest = products;
  for (Sums &sum : sums)
    sum = takeSums(rest);

  bool isWhole = shape.values % 16 == 0;
  for (int64_t row = 0; row < shape.rowsAtOnce(); ++row) {
    int64_t tile = first + row;
    SmallVector<Value> scales(2);
    for (int64_t half = 0; shape.hasNormalizer && half < 2; ++half) {
      Value sum;
      for (int64_t part = 0; part < shape.scoreParts(); ++part) {
        Value at = k.add(k.group, part * kChunk + 16 * tile + 8 * half);
        Value own = k.load(k.b.getF32Type(), k.at(rowSums, k.mul(at, 4)), 4);
        sum = sum ? k.addf(sum, own) : own;
      }
      scales[half] = emitReciprocal(k, op.getNormalizerAttr(), sum);
    }
    storeResults(
        k, atGroup(output, member), n, e,
        ArrayRef<Sums>(sums).slice(2 * row, 2), scales, k.mul(k.warp, 2),
        isWhole ? 0 : shape.values / 8, [&](int64_t half) -> ResultRow {
          Value at = k.add(k.group, 16 * tile + 8 * half);
          Value own = k.add(firstRow, k.wide(at));
          Value exists =
              k.logicalAnd(k.less(k.i64(-1), own), k.less(own, numQueries));
          if (isWhole && shape.hasZeroColumns())
            exists =
                k.logicalAnd(exists, k.less(k.mul(k.warp, 16), shape.values));
          return {own, exists};
        });
  }
}

//===----------------------------------------------------------------------===//
// Keys
//===----------------------------------------------------------------------===//

void CausalKernel::addColumns(const ChunkMemory &memory, StateSums &sums) {
  Value left =
      k.at(k.at(memory.values, matrixOffset(k, shape.valueRows, false)),
           k.mul(k.warp, 32));
  Value right = k.at(memory.keys, matrixOffset(k, shape.featureRows, true));
  Value weights = k.at(memory.keyFactors, k.mul(k.member, 8));
  Type pairType = VectorType::get({2}, k.b.getF32Type());
  int64_t tiles = shape.features / 8;
  for (int64_t token = 0; token < kChunk; token += 16) {
    Quad values;
    llvm::copy(
        k.loadMatrices(k.at(left, token * shape.valueRows.rowBytes()), 4, true),
        values.begin());
    SmallVector<Quad> scaled(shape.rank, values);
    for (int64_t term = 0; shape.hasFactors && term < shape.rank; ++term)
      for (int64_t i = 0; i < 4; ++i) {
        // Registers 2 and 3 are of tokens 8 to 15.
        Value factor = k.load(
            pairType,
            k.at(weights, (term * kFactorRow + token + 8 * (i / 2)) * 4), 8);
        scaled[term][i] =
            k.pack(k.mulf(k.unpack(values[i], packed), factor), packed);
      }
    for (int64_t tile = 0; tile < tiles; tile += 2) {
      int64_t count = std::min<int64_t>(2, tiles - tile);
      SmallVector<Value> b = k.loadMatrices(
          k.at(right, token * shape.featureRows.rowBytes() + tile * 16),
          2 * count, true);
      for (int64_t i = 0; i < count; ++i)
        for (int64_t term = 0; term < shape.rank; ++term) {
          Sums &sum = sums.state[term][tile + i];
          sum = k.multiply(scaled[term], b[2 * i], b[2 * i + 1], sum, packed);
        }
    }
  }
}

void CausalKernel::addNormalizer(const ChunkMemory &memory, int64_t tile,
                                 Sums &sums) {
  Value left =
      k.at(k.at(memory.keys, matrixOffset(k, shape.featureRows, false)),
           k.mul(k.add(k.warp, tile * shape.warps), 32));
  // Columns 2 · r and 2 · r + 1 are the two parts of the factors of term r.
  Value isRest = k.differs(k.rem(k.group, 2), 0);
  Value term = k.min(k.div(k.group, 2), k.i32(shape.rank - 1));
  Value weights = k.at(memory.keyFactors,
                       k.add(k.mul(term, kFactorRow * 4), k.mul(k.member, 8)));
  Value one =
      k.select(isRest, k.i32(0), k.pack(k.splat(k.constant(1.0)), packed));
  auto word = [&](int64_t token) {
    if (!shape.hasFactors)
      return one;
    Value pair = k.load(VectorType::get({2}, k.b.getF32Type()),
                        k.at(weights, token * 4), 8);
    Value high = k.pack(pair, packed);
    Value rest = k.pack(k.subf(pair, k.unpack(high, packed)), packed);
    return k.select(isRest, rest, high);
  };
  for (int64_t token = 0; token < kChunk; token += 16) {
    Quad features;
    llvm::copy(k.loadMatrices(k.at(left, token * shape.featureRows.rowBytes()),
                              4, true),
               features.begin());
    sums = k.multiply(features, word(token), word(token + 8), sums, packed);
  }
}

StateSums CausalKernel::addKeys(const ChunkMemory &memory,
                                const StateSums &before) {
  StateSums sums = before;
  sums.normalizer.clear();
  sums.assign(whereColumns(
      [&] {
        addColumns(memory, sums);
        return sums.flatten();
      },
      sums.flatten()));
  for (auto [i, tile] : llvm::enumerate(before.normalizer)) {
    auto add = [&, i = i, tile = tile] {
      Sums next = tile;
      addNormalizer(memory, i, next);
      return SmallVector<Value>(next.begin(), next.end());
    };
    auto none = [&, tile = tile] {
      return SmallVector<Value>(tile.begin(), tile.end());
    };
    int64_t first = i * shape.warps;
    SmallVector<Value> next =
        first + shape.warps <= shape.featureTiles
            ? add()
            : k.either(k.less(k.add(k.warp, first), shape.featureTiles), add,
                       none);
    ValueRange rest = next;
    sums.normalizer.push_back(takeSums(rest));
  }
  return sums;
}
