//===- CausalExponentialChunk.cpp - The products of a chunk ---------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A warp has 16 rows of queries and of keys, and 16 of each 64 features of the
// state. Exponentials are bf16, which goes as far as f32; as a factor of values
// of f16 those of keys are rounded once more.
//
//===----------------------------------------------------------------------===//

#include "CausalExponential.h"
#include "PackedState.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include <cmath>
#include <limits>

using namespace mlir;
using namespace mlir::attn;

/// Sums below this, relative to the largest term of keys that the row need not
/// see, may have lost terms that it does see.
static const double kLeastSum = std::ldexp(1.0, -40);

QuerySums::QuerySums(CTABuilder &k, const CausalExponentialShape &shape)
    : maxima(k), results(shape.valueTiles(), k.zeroSums()),
      scores(kChunk / 8, k.zeroSums()) {
  weights.fill(k.constant(0.0));
}

SmallVector<Value> QuerySums::flatten() const {
  SmallVector<Value> values(maxima.largest.begin(), maxima.largest.end());
  values.append(weights.begin(), weights.end());
  for (const SmallVector<Sums> *all : {&results, &scores})
    for (const Sums &tile : *all)
      append(values, tile);
  return values;
}

void QuerySums::assign(ValueRange values) {
  llvm::copy(values.take_front(2), maxima.largest.begin());
  llvm::copy(values.slice(2, 2), weights.begin());
  values = values.drop_front(4);
  for (SmallVector<Sums> *all : {&results, &scores})
    for (Sums &tile : *all)
      tile = takeSums(values);
}

//===----------------------------------------------------------------------===//
// Logits
//===----------------------------------------------------------------------===//

SmallVector<Quad> CausalExponentialKernel::loadTokens(Value memory, Value first,
                                                      int64_t steps) {
  int64_t rowBytes = shape.tokenRows.rowBytes();
  Value origin = k.at(k.at(memory, matrixOffset(k, shape.tokenRows, true)),
                      k.add(k.mul(k.warp, 16 * rowBytes), k.mul(first, 2)));
  SmallVector<Quad> tokens(steps);
  for (auto [step, quad] : llvm::enumerate(tokens))
    llvm::copy(k.loadMatrices(k.at(origin, 32 * step), 4, false), quad.begin());
  return tokens;
}

std::array<Value, 2> CausalExponentialKernel::emitKeyTerms(Value counts) {
  std::array<Value, 2> terms;
  Value row = k.add(k.mul(k.warp, 16), k.group);
  for (int64_t half = 0; half < 2; ++half)
    terms[half] =
        k.load(k.b.getF32Type(), floatsOf(counts, k.add(row, 8 * half)), 4);
  if (keyMap.ofInput == 0)
    return terms;
  std::array<Value, 2> squares = emitSquareTerms(
      k, keyMap,
      loadTokens(keyMemory, k.i32(0), llvm::divideCeil(shape.components, 16)),
      shape.element, keyProjection);
  for (int64_t half = 0; half < 2; ++half)
    terms[half] = k.addf(terms[half], squares[half]);
  return terms;
}

void CausalExponentialKernel::storeColumnMaxima(const LogitTile &logits) {
  // Lanes of one member hold the same columns. Each time half of the columns go
  // to the other half of the lanes, until those of group g hold tile g.
  SmallVector<Value> columns;
  for (const std::array<Value, 4> &step : logits)
    for (int64_t i = 0; i < 4; i += 2)
      for (int64_t at = 0; at < 2; ++at)
        columns.push_back(k.maximumNumber(k.element(step[i], at),
                                          k.element(step[i + 1], at)));
  for (int64_t mask : {16, 8, 4}) {
    Value isHigh = k.differs(k.bitAnd(k.lane, mask), 0);
    size_t rest = columns.size() / 2;
    for (size_t i = 0; i < rest; ++i) {
      Value low = columns[i], high = columns[rest + i];
      Value received = k.shuffle(k.select(isHigh, low, high), mask);
      columns[i] = k.maximumNumber(k.select(isHigh, high, low), received);
    }
    columns.truncate(rest);
  }
  Value own = k.add(k.mul(k.warp, kFeatureBlock), k.mul(k.lane, 2));
  k.store(k.vector(columns), floatsOf(columnMaxima, own), 8);
}

void CausalExponentialKernel::storeKeyFeatures(Value first,
                                               const LogitTile &logits) {
  Type pairType = VectorType::get({2}, k.b.getF32Type());
  Value row = k.add(k.mul(k.warp, 16), k.group);
  Value column = k.add(first, k.mul(k.member, 2));
  Value references = floatsOf(newMaxima, column);
  Value target =
      k.at(keyFeatureMemory,
           k.add(k.mul(row, shape.keyFeatures.rowBytes()), k.mul(column, 2)));
  for (auto [step, pairs] : llvm::enumerate(logits))
    for (int64_t i = 0; i < 4; ++i) {
      int64_t offset = 16 * step + 8 * (i / 2);
      Value reference = k.load(pairType, k.at(references, offset * 4), 8);
      SmallVector<Value> powers;
      for (int64_t at = 0; at < 2; ++at)
        powers.push_back(
            k.exp2(k.subf(k.element(pairs[i], at),
                          finiteMaximum(k, k.element(reference, at)))));
      k.store(
          k.pack(k.vector(powers), bf16),
          k.at(target, 8 * (i % 2) * shape.keyFeatures.rowBytes() + offset * 2),
          4);
    }
}

std::array<LogitTile, 2>
CausalExponentialKernel::emitLogits(Value first,
                                    const std::array<Value, 2> &keyTerms) {
  int64_t rowsAtOnce = std::min(shape.rowsAtOnce, kFeatureBlock);
  std::array<LogitTile, 2> tiles;
  for (int64_t part = 0; part < kFeatureBlock; part += rowsAtOnce) {
    Value place = first;
    if (!shape.isResident()) {
      // All are done with the part before.
      if (part > 0)
        k.barrier();
      fillRows(k.add(first, part));
      place = Value();
    }
    auto append = [&](LogitTile &tile, Value memory, const FeatureRows &rows,
                      Value slope) {
      int64_t steps = rowsAtOnce / 16;
      SmallVector<Quad> tokens =
          shape.isProjected
              ? loadTokens(memory, k.i32(0), rows.components.steps)
              : loadTokens(memory, first, steps);
      llvm::append_range(tile, rows.logits(k, tokens, slope, place, steps));
    };
    append(tiles[0], keyMemory, keyRows, keyMap.slope);
    if (!formsStates)
      append(tiles[1], queryMemory, queryRows, queryMap.slope);
  }
  for (std::array<Value, 4> &step : tiles[0])
    for (int64_t i = 0; i < 4; ++i)
      step[i] = k.addf(step[i], k.splat(keyTerms[i % 2]));
  return tiles;
}

void CausalExponentialKernel::formKeyFeatures(Value first,
                                              const LogitTile &logits) {
  storeColumnMaxima(logits);
  k.barrier();
  k.deal(kFeatureBlock, [&](Value feature) {
    Type f32 = k.b.getF32Type();
    Value at = k.add(first, feature);
    Value before = k.load(f32, floatsOf(maxima, at), 4), largest = before;
    for (int64_t warp = 0; warp < k.warps; ++warp) {
      Value here = k.add(feature, warp * kFeatureBlock);
      largest = k.maximumNumber(largest,
                                k.load(f32, floatsOf(columnMaxima, here), 4));
    }
    k.store(largest, floatsOf(newMaxima, at), 4);
    k.store(k.exp2(k.subf(before, finiteMaximum(k, largest))),
            floatsOf(decays, at), 4);
  });
  k.barrier();
  storeKeyFeatures(first, logits);
}

//===----------------------------------------------------------------------===//
// Queries
//===----------------------------------------------------------------------===//

SmallVector<Value> CausalExponentialKernel::addBlock(
    Value block, const std::array<Value, 2> &keyTerms, ValueRange carried) {
  QuerySums sums(k, shape);
  sums.assign(carried);
  Value first = k.mul(block, kFeatureBlock);
  auto [keyLogits, queryLogits] = emitLogits(first, keyTerms);
  formKeyFeatures(first, keyLogits);
  packState(block);
  Type pairType = VectorType::get({2}, k.b.getF32Type());
  Value references = floatsOf(newMaxima, k.add(first, k.mul(k.member, 2)));
  for (auto [step, pairs] : llvm::enumerate(queryLogits))
    for (int64_t i = 0; i < 4; ++i)
      pairs[i] = k.addf(
          pairs[i],
          k.load(pairType, k.at(references, (16 * step + 8 * (i / 2)) * 4), 8));
  sums.maxima.include(k, queryLogits);
  SmallVector<Quad> left = emitExponentials(k, queryLogits, sums.maxima, bf16);
  for (SmallVector<Sums> *all : {&sums.results, &sums.scores})
    for (Sums &sum : *all)
      decaySums(k, sum, sums.maxima.decay);
  k.barrier();

  multiplyRows(k, left, shape.stateRows, packedState, sums.results, bf16);
  Sums weights = k.zeroSums();
  Value normalizers = k.at(packedNormalizer, k.mul(k.rem(k.lane, 16), 16));
  Value keys = k.at(k.at(keyFeatureMemory, k.mul(first, 2)),
                    matrixOffset(k, shape.keyFeatures, false));
  for (auto [step, factor] : llvm::enumerate(left)) {
    SmallVector<Value> z =
        k.loadMatrices(k.at(normalizers, step * 256), 2, true);
    weights = k.multiply(factor, z[0], z[1], weights, bf16);
    for (int64_t tile = 0; tile < kChunk / 8; tile += 2) {
      SmallVector<Value> right = k.loadMatrices(
          k.at(keys, tile * 8 * shape.keyFeatures.rowBytes() + step * 32), 4,
          false);
      for (int64_t i = 0; i < 2; ++i)
        sums.scores[tile + i] =
            k.multiply(factor, right[2 * i], right[2 * i + 1],
                       sums.scores[tile + i], bf16);
    }
  }
  for (int64_t half = 0; half < 2; ++half)
    sums.weights[half] =
        k.fma(sums.weights[half], sums.maxima.decay[half],
              k.addf(weights[2 * half], weights[2 * half + 1]));
  return sums.flatten();
}

SmallVector<Value> CausalExponentialKernel::emitWindow(ValueRange carried) {
  ChunkWindow window{carried[0], carried[1], carried[2]};
  Value stage = carried[3];
  k.waitForCopies(0);
  k.barrier();
  Value values = valueStage(stage);
  Value counts = k.at(values, shape.valueRows.bytes());
  std::array<Value, 2> keyTerms = emitKeyTerms(counts);
  QuerySums sums(k, shape);
  SmallVector<Value> totals =
      k.loop(k.i32(0), k.i32(shape.featureBlocks()), k.i32(1), sums.flatten(),
             [&](Value block, ValueRange carried) {
               return addBlock(block, keyTerms, carried);
             });
  sums.assign(totals);

  Value rows = k.add(k.mul(k.warp, 16), k.group);
  for (auto [tile, sum] : llvm::enumerate(sums.scores))
    for (int64_t i = 0; i < 4; ++i) {
      Value column = k.add(k.mul(k.member, 2), 8 * tile + i % 2);
      Value isLater = k.less(k.add(rows, 8 * (i / 2)), column);
      sum[i] = k.select(isLater, k.constant(0.0), sum[i]);
    }
  RoundedScores scores(k, sums.scores, shape.element);
  Value weights[2];
  for (int64_t half = 0; half < 2; ++half)
    weights[half] = k.sumOfGroup(k.addf(sums.weights[half], scores.sums[half]));

  // The chunk's first key that counts.
  Value firstKey = k.i32(kChunk);
  for (int64_t late : {1, 0}) {
    Value row = k.add(k.lane, kWarp * late);
    Value term = k.load(k.b.getF32Type(), floatsOf(counts, row), 4);
    firstKey = k.select(isZero(k, term), row, firstKey);
  }
  for (int64_t lanes = 1; lanes < kWarp; lanes *= 2)
    firstKey = k.min(firstKey, k.shuffle(firstKey, lanes));

  Value again = findNonFinite(k, shape.valueRows, values, shape.element);
  auto compare = [&](arith::CmpFPredicate predicate, Value x,
                     double y) -> Value {
    return arith::CmpFOp::create(k.b, k.loc, predicate, x, k.constant(y));
  };
  Value one = k.i32(1), zero = k.i32(0);
  Value first = firstRow(window.chunk);
  for (int64_t half = 0; half < 2; ++half) {
    Value row = k.add(rows, 8 * half), place = k.add(first, k.wide(row));
    Value isSmall =
        compare(arith::CmpFPredicate::OLT, weights[half], kLeastSum);
    // Rows without any key have no sum.
    Value sees = k.select(k.less(row, firstKey), window.hasPast, one);
    Value isFar = k.select(isSmall, sees, zero);
    isFar =
        k.select(compare(arith::CmpFPredicate::OEQ, sums.maxima.largest[half],
                         std::numeric_limits<double>::infinity()),
                 one, isFar);
    Value isQuery =
        k.logicalAnd(k.less(k.i64(-1), place), k.less(place, numQueries));
    again = k.max(again, k.select(isQuery, isFar, zero));
  }
  // A single token sees nothing later.
  Value isWhole = k.less(window.token, 0);
  again = k.largestOfAll(k.select(isWhole, again, zero), scratch);
  Value isDone = k.equal(again, 0);

  Value isLast =
      k.equal(k.select(isWhole, k.i32(kChunk - 1), window.token), kChunk - 1);
  Value after = k.select(isLast, k.add(window.chunk, 1), window.chunk);
  Value token = k.select(isLast, k.i32(-1), k.add(window.token, 1));
  Value hasKey = k.select(k.less(firstKey, kChunk), one, window.hasPast);
  ChunkWindow next{k.select(isDone, after, window.chunk),
                   k.select(isDone, token, zero),
                   k.select(isDone, hasKey, window.hasPast)};
  Value nextStage = k.sub(one, stage);
  k.when(k.less(next.chunk, chunks), [&] { issue(next, nextStage); });
  k.when(isDone, [&] {
    storeRows(window, sums, scores, values, weights);
    addKeys(values);
  });
  return {next.chunk, next.token, next.hasPast, nextStage};
}

void CausalExponentialKernel::storeRows(const ChunkWindow &window,
                                        const QuerySums &sums,
                                        const RoundedScores &scores,
                                        Value values, ArrayRef<Value> weights) {
  SmallVector<Quad> left;
  for (size_t i = 0; i < scores.words.size(); i += 2)
    left.push_back({scores.words[i][0], scores.words[i][1],
                    scores.words[i + 1][0], scores.words[i + 1][1]});
  SmallVector<Sums> results = sums.results;
  if (scores.down[0])
    results.assign(results.size(), k.zeroSums());
  multiplyRows(k, left, shape.valueRows, values, results, shape.element);
  for (auto [result, before] : llvm::zip_equal(results, sums.results))
    for (int64_t i = 0; scores.down[0] && i < 4; ++i)
      result[i] = k.fma(result[i], scores.down[i / 2], before[i]);
  SmallVector<Value> scales;
  for (Value weight : weights)
    scales.push_back(unlessZero(k, weight, k.divf(k.constant(1.0), weight),
                                k.constant(0.0)));
  Value first = firstRow(window.chunk), isWhole = k.less(window.token, 0);
  storeResults(k, output, n, e, results, scales, k.i32(0), /*liveTiles=*/0,
               [&](int64_t half) -> ResultRow {
                 Value own = k.add(k.add(k.mul(k.warp, 16), k.group), 8 * half);
                 Value row = k.add(first, k.wide(own));
                 Value isOwn =
                     k.equal(own, k.select(isWhole, own, window.token));
                 Value isLive = k.logicalAnd(k.less(k.i64(-1), row),
                                             k.less(row, numQueries));
                 return {row, k.logicalAnd(isOwn, isLive)};
               });
}

//===----------------------------------------------------------------------===//
// The state
//===----------------------------------------------------------------------===//

Value CausalExponentialKernel::stateOf(Value block, int64_t tile) {
  Value part = k.add(k.mul(block, k.warps), k.warp);
  Value place = k.add(k.mul(part, shape.valueTiles() * kWarp), k.lane);
  return k.at(k.at(stateMemory, k.mul(place, 16)), tile * kWarp * 16);
}

void CausalExponentialKernel::packState(Value block) {
  Type f32 = k.b.getF32Type(), quad = VectorType::get({4}, f32);
  Value own = k.add(k.mul(k.warp, 16), k.group);
  Value feature = k.add(k.mul(block, kFeatureBlock), own);
  Value factors[2];
  for (int64_t half = 0; half < 2; ++half)
    factors[half] = k.load(f32, floatsOf(decays, k.add(feature, 8 * half)), 4);
  int64_t rowBytes = shape.stateRows.rowBytes();
  Value target =
      k.at(packedState, k.add(k.mul(own, rowBytes), k.mul(k.member, 4)));
  for (int64_t tile = 0; tile < shape.valueTiles(); ++tile) {
    Value four = k.load(quad, stateOf(block, tile), 16);
    for (int64_t half = 0; half < 2; ++half) {
      Value pair =
          k.pair(k.element(four, 2 * half), k.element(four, 2 * half + 1));
      k.store(k.pack(k.mulf(pair, k.splat(factors[half])), bf16),
              k.at(target, 8 * half * rowBytes + tile * 16), 4);
    }
  }
  k.when(k.equal(k.member, 0), [&] {
    for (int64_t half = 0; half < 2; ++half) {
      Value z = k.load(f32, floatsOf(normalizer, k.add(feature, 8 * half)), 4);
      k.store(packInTwo(k, k.mulf(z, factors[half]), bf16),
              k.at(packedNormalizer, k.mul(k.add(own, 8 * half), 16)), 4);
    }
  });
}

void CausalExponentialKernel::addKeys(Value values) {
  Type f32 = k.b.getF32Type(), quad = VectorType::get({4}, f32);
  Value ones = k.pack(k.splat(k.constant(1.0)), shape.element);
  k.loop(k.i32(0), k.i32(shape.featureBlocks()), k.i32(1), [&](Value block) {
    Value own = k.add(k.mul(block, kFeatureBlock), k.mul(k.warp, 16));
    Value keys = k.at(k.at(keyFeatureMemory, k.mul(own, 2)),
                      matrixOffset(k, shape.keyFeatures, false));
    SmallVector<Quad> left(kChunk / 16);
    for (auto [step, words] : llvm::enumerate(left)) {
      llvm::copy(
          k.loadMatrices(k.at(keys, 16 * step * shape.keyFeatures.rowBytes()),
                         4, true),
          words.begin());
      for (Value &word : words)
        if (shape.element != bf16)
          word = k.pack(k.unpack(word, bf16), shape.element);
    }
    Value feature = k.add(own, k.group);
    std::array<Value, 2> factors;
    for (int64_t half = 0; half < 2; ++half)
      factors[half] =
          k.load(f32, floatsOf(decays, k.add(feature, 8 * half)), 4);
    SmallVector<Sums> sums(shape.valueTiles());
    for (auto [tile, sum] : llvm::enumerate(sums)) {
      Value four = k.load(quad, stateOf(block, tile), 16);
      for (int64_t i = 0; i < 4; ++i)
        sum[i] = k.element(four, i);
      decaySums(k, sum, factors);
    }
    multiplyRows(k, left, shape.valueRows, values, sums, shape.element);
    for (auto [tile, sum] : llvm::enumerate(sums))
      k.store(k.vector(ArrayRef<Value>(sum)), stateOf(block, tile), 16);
    Sums weights = k.zeroSums();
    for (const Quad &factor : left)
      weights = k.multiply(factor, ones, ones, weights, shape.element);
    k.when(k.equal(k.member, 0), [&] {
      for (int64_t half = 0; half < 2; ++half) {
        Value place = k.add(feature, 8 * half);
        Value z = floatsOf(normalizer, place);
        k.store(k.fma(k.load(f32, z, 4), factors[half], weights[2 * half]), z,
                4);
        k.store(k.load(f32, floatsOf(newMaxima, place), 4),
                floatsOf(maxima, place), 4);
      }
    });
  });
}
