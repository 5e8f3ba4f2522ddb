//===- CausalChunk.cpp - The products of a chunk --------------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Queries: a warp has 16 rows of the chunk (of eight warps, two have the same
// rows and half of the columns each). Keys: a warp has 16 features of the
// state.
//
//===----------------------------------------------------------------------===//

#include "CausalChunk.h"

using namespace mlir;
using namespace mlir::attn;

//===----------------------------------------------------------------------===//
// Queries
//===----------------------------------------------------------------------===//

Value CausalKernel::columnBytes(int64_t tile) {
  if (shape.columnParts() == 1)
    return k.i32(tile * 16);
  Value own = k.add(k.mul(k.div(k.warp, 4), warpTiles()), tile);
  return k.mul(k.min(own, k.i32(shape.valueTiles() - 1)), 16);
}

SmallVector<Sums>
CausalKernel::emitScores(const ChunkMemory &memory, Value rows,
                         ArrayRef<SmallVector<Value>> weights) {
  SmallVector<Sums> scores(kChunk / 8, k.zeroSums());
  int64_t rowBytes = shape.featureRows.rowBytes();
  Value left =
      k.at(k.at(memory.queries, matrixOffset(k, shape.featureRows, true)),
           k.mul(rows, rowBytes));
  Value right = k.at(memory.keys, matrixOffset(k, shape.featureRows, false));
  for (int64_t step = 0; step < shape.featureTiles; ++step) {
    Quad a;
    llvm::copy(k.loadMatrices(k.at(left, step * 32), 4, false), a.begin());
    for (int64_t tile = 0; tile < kChunk / 8; tile += 2) {
      SmallVector<Value> b = k.loadMatrices(
          k.at(right, tile * 8 * rowBytes + step * 32), 4, false);
      for (int64_t i = 0; i < 2; ++i)
        scores[tile + i] =
            k.multiply(a, b[2 * i], b[2 * i + 1], scores[tile + i], packed);
    }
  }
  Type pairType = VectorType::get({2}, k.b.getF32Type());
  Value columns = k.mul(k.member, 2);
  for (auto [tile, sum] : llvm::enumerate(scores)) {
    SmallVector<Value> factors;
    for (int64_t term = 0; shape.hasFactors && term < shape.rank; ++term)
      factors.push_back(
          k.load(pairType,
                 k.at(k.at(memory.keyFactors, k.mul(columns, 4)),
                      (term * kChunk + static_cast<int64_t>(tile) * 8) * 4),
                 8));
    for (int64_t i = 0; i < 4; ++i) {
      int64_t half = i / 2;
      Value row = k.add(k.add(rows, k.group), 8 * half);
      Value column = k.add(columns, tile * 8 + i % 2), weight;
      for (auto [term, factor] : llvm::enumerate(factors)) {
        Value other = k.element(factor, i % 2);
        weight = weight ? k.fma(weights[half][term], other, weight)
                        : k.mulf(weights[half][term], other);
      }
      Value weighted = weight ? k.mulf(sum[i], weight) : sum[i];
      sum[i] = k.select(k.less(row, column), k.constant(0.0), weighted);
    }
  }
  return scores;
}

Value CausalKernel::anyNonFinite() {
  Value any = k.i32(0);
  for (int64_t warp = 0; warp < shape.warps; ++warp)
    any = k.max(any, k.load(k.b.getI32Type(), k.at(flags, 4 * warp), 4));
  return k.differs(any, 0);
}

void CausalKernel::multiplyValues(Value values,
                                  ArrayRef<std::array<Value, 2>> words,
                                  SmallVectorImpl<Sums> &sums) {
  Value origin =
      k.at(values, k.mul(k.rem(k.lane, 16), shape.valueRows.rowBytes()));
  for (int64_t step = 0; step < kChunk / 16; ++step) {
    Quad a = {words[2 * step][0], words[2 * step][1], words[2 * step + 1][0],
              words[2 * step + 1][1]};
    for (auto [tile, sum] : llvm::enumerate(sums)) {
      Value at = k.at(k.at(origin, columnBytes(tile)),
                      step * 16 * shape.valueRows.rowBytes());
      SmallVector<Value> b = k.loadMatrices(at, 2, true);
      sum = k.multiply(a, b[0], b[1], sum, packed);
    }
  }
}

void CausalKernel::multiplyFiniteRows(Value values, Value rows,
                                      ArrayRef<std::array<Value, 2>> words,
                                      SmallVectorImpl<Sums> &sums) {
  Value origin =
      k.at(values, k.mul(k.rem(k.lane, 16), shape.valueRows.rowBytes()));
  // Of the word that begins at depth `first`, the half of depth `at`.
  auto halfOf = [&](Value at, int64_t first) {
    Value low = k.add(k.mul(k.member, 2), first);
    Value high = k.select(k.equal(at, k.add(low, 1)),
                          k.i32(static_cast<int32_t>(0xffff0000)), k.i32(0));
    return k.select(k.equal(at, low), k.i32(0xffff), high);
  };
  auto flatten = [&](ArrayRef<Sums> all) {
    SmallVector<Value> flat;
    for (const Sums &sum : all)
      append(flat, sum);
    return flat;
  };
  auto assign = [&](SmallVectorImpl<Sums> &all, ValueRange flat) {
    for (Sums &sum : all)
      sum = takeSums(flat);
  };
  // One key at a time, to the rows that see it.
  for (int64_t step = 0; step < kChunk / 16; ++step) {
    SmallVector<Value> last = k.loop(
        k.i32(0), k.i32(16), k.i32(1), flatten(sums),
        [&](Value at, ValueRange carried) {
          SmallVector<Sums> before(sums.size()), after;
          assign(before, carried);
          Value masks[] = {halfOf(at, 0), halfOf(at, 8)};
          Quad a;
          for (int64_t i = 0; i < 4; ++i)
            a[i] = k.logicalAnd(words[2 * step + i / 2][i % 2], masks[i / 2]);
          for (auto [tile, sum] : llvm::enumerate(before)) {
            Value from = k.at(k.at(origin, columnBytes(tile)),
                              step * 16 * shape.valueRows.rowBytes());
            SmallVector<Value> b = k.loadMatrices(from, 2, true);
            Sums next = k.multiply(a, k.logicalAnd(b[0], masks[0]),
                                   k.logicalAnd(b[1], masks[1]), sum, packed);
            for (int64_t i = 0; i < 4; ++i) {
              Value row = k.add(k.add(rows, k.group), 8 * (i / 2));
              next[i] =
                  k.select(k.less(row, k.add(at, 16 * step)), sum[i], next[i]);
            }
            after.push_back(next);
          }
          return flatten(after);
        });
    assign(sums, last);
  }
}

void CausalKernel::emitQueries(const ChunkMemory &memory, Value firstRow,
                               Value member) {
  Value rows = k.mul(k.rem(k.warp, 4), 16);
  Type f32 = k.b.getF32Type();
  SmallVector<SmallVector<Value>> weights(2);
  for (int64_t half = 0; half < 2; ++half)
    for (int64_t term = 0; shape.hasFactors && term < shape.rank; ++term) {
      Value row = k.add(k.add(rows, k.group), 8 * half + term * kChunk);
      weights[half].push_back(
          k.load(f32, k.at(memory.queryFactors, k.mul(row, 4)), 4));
    }

  // Scores of this chunk, rounded, and their sums.
  SmallVector<Sums> scores = emitScores(memory, rows, weights);
  RoundedScores rounded(k, scores, packed);

  // What the state holds of earlier chunks.
  int64_t rowBytes = shape.featureRows.rowBytes();
  Value left =
      k.at(k.at(memory.queries, matrixOffset(k, shape.featureRows, true)),
           k.mul(rows, rowBytes));
  Value right =
      k.at(stateMemory, k.mul(k.rem(k.lane, 16), shape.stateRows.rowBytes()));
  Value normalizerRight = k.at(normalizerMemory, k.mul(k.rem(k.lane, 16), 16));
  SmallVector<Sums> total;
  Sums normalizerSums = k.zeroSums();
  for (int64_t term = 0; term < shape.rank; ++term) {
    SmallVector<Sums> sums(warpTiles(), k.zeroSums());
    for (int64_t step = 0; step < shape.featureTiles; ++step) {
      Quad a;
      llvm::copy(k.loadMatrices(k.at(left, step * 32), 4, false), a.begin());
      if (term == 0 && shape.hasNormalizer) {
        SmallVector<Value> b =
            k.loadMatrices(k.at(normalizerRight, step * 256), 2, true);
        normalizerSums = k.multiply(a, b[0], b[1], normalizerSums, packed);
      }
      int64_t line =
          (term * shape.featureTiles + step) * 16 * shape.stateRows.rowBytes();
      for (auto [tile, sum] : llvm::enumerate(sums)) {
        SmallVector<Value> b =
            k.loadMatrices(k.at(k.at(right, columnBytes(tile)), line), 2, true);
        sum = k.multiply(a, b[0], b[1], sum, packed);
      }
    }
    for (auto [tile, sum] : llvm::enumerate(sums))
      for (int64_t i = 0; i < 4; ++i) {
        if (stateDown)
          sum[i] = k.mulf(sum[i], stateDown);
        if (!shape.hasFactors)
          continue;
        Value weight = weights[i / 2][term];
        sum[i] = term == 0 ? k.mulf(sum[i], weight)
                           : k.fma(sum[i], weight, total[tile][i]);
      }
    total = sums;
  }

  // Values of this chunk.
  SmallVector<Sums> sums = total;
  if (packed.isF16())
    sums.assign(warpTiles(), k.zeroSums());
  auto multiplied = [&](bool finite) {
    SmallVector<Sums> result = sums;
    if (finite)
      multiplyValues(memory.values, rounded.words, result);
    else
      multiplyFiniteRows(memory.values, rows, rounded.words, result);
    SmallVector<Value> flat;
    for (const Sums &sum : result)
      append(flat, sum);
    return flat;
  };
  SmallVector<Value> products = k.either(
      anyNonFinite(), [&] { return multiplied(false); },
      [&] { return multiplied(true); });
  ValueRange rest = products;
  for (auto [tile, sum] : llvm::enumerate(sums)) {
    sum = takeSums(rest);
    for (int64_t i = 0; packed.isF16() && i < 4; ++i)
      sum[i] = k.fma(sum[i], rounded.down[i / 2], total[tile][i]);
  }

  SmallVector<Value> scales(2);
  for (int64_t half = 0; shape.hasNormalizer && half < 2; ++half) {
    Value own = rounded.sums[half];
    Value ofState =
        k.addf(normalizerSums[2 * half], normalizerSums[2 * half + 1]);
    if (normalizerDown)
      ofState = k.mulf(ofState, normalizerDown);
    // Lane r of a group holds term r.
    for (int64_t term = 0; term < shape.rank; ++term) {
      Value weighted =
          shape.hasFactors ? k.mulf(ofState, weights[half][term]) : ofState;
      own = k.select(k.equal(k.member, term), k.addf(own, weighted), own);
    }
    scales[half] = emitReciprocal(k, op.getNormalizerAttr(), k.sumOfGroup(own));
  }
  storeRows(k.add(firstRow, k.wide(rows)), member, sums, scales);
}

void CausalKernel::storeRows(Value firstRow, Value member, ArrayRef<Sums> sums,
                             ArrayRef<Value> scales) {
  int64_t tiles = sums.size();
  bool isWhole = tiles * shape.columnParts() == shape.valueTiles();
  storeResults(k, atGroup(output, member), n, e, sums, scales,
               k.mul(k.div(k.warp, 4), tiles), isWhole ? 0 : shape.valueTiles(),
               [&](int64_t half) -> ResultRow {
                 Value row = k.add(firstRow, k.wide(k.add(k.group, 8 * half)));
                 return {row, k.logicalAnd(k.less(k.i64(-1), row),
                                           k.less(row, numQueries))};
               });
}

//===----------------------------------------------------------------------===//
// Keys
//===----------------------------------------------------------------------===//

SmallVector<Value> StateSums::flatten() const {
  SmallVector<Value> values;
  for (const SmallVector<Sums> &term : state)
    for (const Sums &tile : term)
      append(values, tile);
  for (const Sums &term : normalizer)
    append(values, term);
  return values;
}

void StateSums::assign(ValueRange values) {
  for (SmallVector<Sums> &term : state)
    for (Sums &tile : term)
      tile = takeSums(values);
  for (Sums &term : normalizer)
    term = takeSums(values);
}

StateSums CausalKernel::zeroState() {
  StateSums sums;
  sums.state.assign(shape.rank,
                    SmallVector<Sums>(shape.valueTiles(), k.zeroSums()));
  if (shape.hasNormalizer)
    sums.normalizer.assign(shape.rank, k.zeroSums());
  return sums;
}

void CausalKernel::forFeatures(llvm::function_ref<void(int64_t, Value)> take) {
  for (int64_t half = 0; half < 2; ++half) {
    Value feature = k.add(k.add(k.mul(k.warp, 16), k.group), 8 * half);
    if (shape.features == 16 * shape.warps)
      take(half, feature);
    else
      k.when(k.less(feature, shape.features), [&] { take(half, feature); });
  }
}

StateSums CausalKernel::loadState(const GlobalView &state,
                                  const GlobalView &normalizer) {
  StateSums sums = zeroState();
  if (!state)
    return sums;
  for (int64_t half = 0; half < 2; ++half) {
    Value feature = k.add(k.add(k.mul(k.warp, 16), k.group), 8 * half);
    SmallVector<Value> loaded = k.either(
        k.less(feature, shape.features),
        [&] {
          SmallVector<Value> values;
          for (int64_t term = 0; term < shape.rank; ++term) {
            GlobalView line = state.at(k, r, k.i32(term)).at(k, d, feature);
            for (int64_t tile = 0; tile < shape.valueTiles(); ++tile) {
              Value pair = line.at(k, e, k.add(k.mul(k.member, 2), tile * 8))
                               .load(k, e, 2);
              values.append({k.element(pair, 0), k.element(pair, 1)});
            }
            if (shape.hasNormalizer)
              values.append(2, normalizer.at(k, r, k.i32(term))
                                   .at(k, d, feature)
                                   .load(k, d, 1));
          }
          return values;
        },
        [&] {
          int64_t numbers = shape.rank * (2 * shape.valueTiles() +
                                          (shape.hasNormalizer ? 2 : 0));
          return SmallVector<Value>(numbers, k.constant(0.0));
        });
    auto next = loaded.begin();
    for (int64_t term = 0; term < shape.rank; ++term) {
      for (Sums &sum : sums.state[term])
        for (int64_t i = 0; i < 2; ++i)
          sum[2 * half + i] = *next++;
      for (int64_t i = 0; shape.hasNormalizer && i < 2; ++i)
        sums.normalizer[term][2 * half + i] = *next++;
    }
  }
  return sums;
}

void CausalKernel::storeState(const StateSums &sums, const GlobalView &state,
                              const GlobalView &normalizer) {
  forFeatures([&](int64_t half, Value feature) {
    for (int64_t term = 0; term < shape.rank; ++term) {
      GlobalView line = state.at(k, r, k.i32(term)).at(k, d, feature);
      for (auto [tile, sum] : llvm::enumerate(sums.state[term]))
        line.at(k, e, k.add(k.mul(k.member, 2), tile * 8))
            .store(k, k.pair(sum[2 * half], sum[2 * half + 1]), e, 2);
      if (!shape.hasNormalizer)
        continue;
      // One lane of one block of columns.
      Value first = k.logicalAnd(k.equal(k.member, 0), k.equal(block, 0));
      k.when(first, [&] {
        Value z = sums.normalizer[term][2 * half];
        if (newNormalizer)
          return newNormalizer.at(k, 0, k.add(feature, term * shape.features))
              .store(k, z, 0, 1);
        normalizer.at(k, r, k.i32(term)).at(k, d, feature).store(k, z, d, 1);
      });
    }
  });
}

StateSums CausalKernel::addKeys(const ChunkMemory &memory,
                                const StateSums &before) {
  auto add = [&] {
    StateSums sums = before;
    Value keys =
        k.at(k.at(memory.keys, matrixOffset(k, shape.featureRows, false)),
             k.mul(k.warp, 32));
    Value values = k.at(memory.values, matrixOffset(k, shape.valueRows, true));
    Value weights = k.at(memory.keyFactors, k.mul(k.member, 8));
    Type pairType = VectorType::get({2}, k.b.getF32Type());
    Value ones = k.pack(k.splat(k.constant(1.0)), packed);
    for (int64_t token = 0; token < kChunk; token += 16) {
      Quad features;
      llvm::copy(k.loadMatrices(
                     k.at(keys, token * shape.featureRows.rowBytes()), 4, true),
                 features.begin());
      SmallVector<Quad> scaled(shape.rank, features);
      for (int64_t term = 0; shape.hasFactors && term < shape.rank; ++term)
        for (int64_t i = 0; i < 4; ++i) {
          // Registers 2 and 3 are of tokens 8 to 15.
          Value factor = k.load(
              pairType,
              k.at(weights, (term * kChunk + token + 8 * (i / 2)) * 4), 8);
          scaled[term][i] =
              k.pack(k.mulf(k.unpack(features[i], packed), factor), packed);
        }
      for (auto [term, sum] : llvm::enumerate(sums.normalizer))
        sum = k.multiply(scaled[term], ones, ones, sum, packed);
      for (int64_t tile = 0; tile < shape.valueTiles(); tile += 2) {
        int64_t count = std::min<int64_t>(2, shape.valueTiles() - tile);
        SmallVector<Value> right = k.loadMatrices(
            k.at(values, token * shape.valueRows.rowBytes() + tile * 16),
            2 * count, true);
        for (int64_t i = 0; i < count; ++i)
          for (int64_t term = 0; term < shape.rank; ++term) {
            Sums &sum = sums.state[term][tile + i];
            sum = k.multiply(scaled[term], right[2 * i], right[2 * i + 1], sum,
                             packed);
          }
      }
    }
    return sums;
  };
  if (shape.featureTiles == shape.warps)
    return add();
  StateSums sums = before;
  sums.assign(k.either(
      k.less(k.warp, shape.featureTiles), [&] { return add().flatten(); },
      [&] { return before.flatten(); }));
  return sums;
}
