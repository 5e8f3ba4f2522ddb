//===- PackedState.cpp - A state as a factor of products ------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Columns of the result lie as features do: neighbours in a lane.
//
// bf16 has the range of f32. States in f16 are multiplied by a power of two,
// one for the head, so that the largest number is below 2^15; numbers 2^29
// times smaller still are normal. The normalizer is a sum of two such numbers,
// which lie in two columns.
//
//===----------------------------------------------------------------------===//

#include "PackedState.h"
#include "Logits.h"

using namespace mlir;
using namespace mlir::attn;

/// Times four numbers that a thread keeps from when it has seen the largest on;
/// a larger state is read twice.
static constexpr int64_t kHeldFours = 32;

PackedState::PackedState(int64_t rank, const FeatureOrder &order,
                         int64_t values, bool withNormalizer)
    : FeatureOrder(order), rank(rank), values(values),
      withNormalizer(withNormalizer) {
  for (int64_t first = 0; first < values;) {
    int64_t tiles = (values - first) / 8;
    int64_t count = tiles >= 4 ? 4 : tiles >= 2 ? 2 : 1;
    columnRuns.push_back({first, count});
    first += 8 * count;
  }
  rows = {rank * steps * 16, values};
}

int64_t PackedState::bytes() const {
  return rows.bytes() + (withNormalizer ? steps * 16 * 16 : 0);
}

void PackedState::allocate(CTABuilder &k) {
  memory = k.shared(rows.bytes());
  if (withNormalizer)
    normalizerMemory = k.shared(steps * 16 * 16);
  // Of two maxima by all warps, then the scale of the state.
  scratch = k.shared(2 * 4 * k.warps + 4);
}

void PackedState::move(CTABuilder &k, Value bytes) {
  for (Value *pointer : {&memory, &normalizerMemory, &scratch})
    if (*pointer)
      *pointer = k.at(*pointer, bytes);
}

void PackedState::loadScale(CTABuilder &k, Type type) {
  packed = type;
  if (packed.isF16())
    stateScale = k.load(k.b.getF32Type(), k.at(scratch, 2 * 4 * k.warps), 4);
}

//===----------------------------------------------------------------------===//
// Order
//===----------------------------------------------------------------------===//

Value PackedState::exists(CTABuilder &k, Value feature) const {
  if (live)
    return k.less(feature, live);
  return features == 16 * steps ? Value() : k.less(feature, features);
}

Value PackedState::columnOf(CTABuilder &k, Value column) const {
  Value result;
  for (const Run &run : columnRuns) {
    if (result && run.count == 4)
      continue;
    int64_t perLane = 2 * run.count;
    Value within = k.sub(column, k.i32(run.first));
    Value base = k.mul(k.div(within, 8 * run.count), 8 * run.count);
    within = k.rem(within, 8 * run.count);
    Value t = k.div(within, perLane), i = k.rem(within, perLane);
    Value place = k.add(k.add(base, run.first),
                        k.add(k.mul(k.div(i, 2), 8), k.mul(t, 2)));
    result =
        result ? k.select(k.less(column, run.first), result, place) : place;
  }
  return result;
}

Value PackedState::firstColumn(CTABuilder &k, const Run &run) const {
  return k.add(k.mul(k.member, 2 * run.count), run.first);
}

//===----------------------------------------------------------------------===//
// Filling
//===----------------------------------------------------------------------===//

PackedState::Four PackedState::loadFour(CTABuilder &k, const GlobalView &state,
                                        unsigned r, unsigned d, unsigned e,
                                        Value item) const {
  int64_t perRow = values / 4;
  Value column = k.mul(k.rem(item, perRow), 4);
  Value line = k.div(item, perRow);
  Value feature = k.rem(line, 16 * steps), term = k.div(line, 16 * steps);
  auto load = [&]() -> SmallVector<Value> {
    Value four = toF32(
        k,
        state.at(k, r, term).at(k, d, feature).at(k, e, column).load(k, e, 4));
    return {transform ? transform(feature, four) : four};
  };
  auto zeros = [&]() -> SmallVector<Value> {
    return {k.zeros(VectorType::get({4}, k.b.getF32Type()))};
  };
  Value isLive = exists(k, feature);
  Value four = isLive ? k.either(isLive, load, zeros)[0] : load()[0];
  return {k.add(k.mul(term, 16 * steps), rowOf(k, feature)), column, four};
}

SmallVector<Value> PackedState::forState(CTABuilder &k, const GlobalView &state,
                                         unsigned r, unsigned d, unsigned e,
                                         ValueRange inits,
                                         TakeFour body) const {
  int64_t items = rank * 16 * steps * (values / 4);
  // Several loads under way.
  int64_t atOnce = items % (4 * k.threads()) == 0 ? 4 : 1;
  return k.loop(k.thread, k.i32(items), k.i32(k.threads() * atOnce), inits,
                [&](Value first, ValueRange carried) {
                  SmallVector<Four> loaded;
                  for (int64_t i = 0; i < atOnce; ++i)
                    loaded.push_back(loadFour(k, state, r, d, e,
                                              k.add(first, i * k.threads())));
                  SmallVector<Value> next(carried);
                  for (const Four &four : loaded)
                    next = body(four, next);
                  return next;
                });
}

Value mlir::attn::magnitude(CTABuilder &k, Value x) {
  Value bits = k.bitcast(x, k.b.getI32Type());
  bits = k.bitAnd(bits, 0x7fffffff);
  return k.select(k.less(bits, 0x7f800000), bits, k.i32(0));
}

std::pair<Value, Value> mlir::attn::powerOfTwo(CTABuilder &k, Value largest) {
  constexpr int64_t exponentOne = 1 << 23;
  Value exponent = k.div(largest, exponentOne);
  // Neither 2^n nor 2^-n may be subnormal.
  Value biased = k.min(k.sub(k.i32(127 + 14 + 127), exponent), k.i32(253));
  Type f32 = k.b.getF32Type();
  Value inverse = k.sub(k.i32(254), biased);
  return {k.bitcast(k.mul(biased, exponentOne), f32),
          k.bitcast(k.mul(inverse, exponentOne), f32)};
}

Value mlir::attn::packInTwo(CTABuilder &k, Value x, Type packed) {
  Value zero = k.constant(0.0);
  Value high = k.element(k.unpack(k.pack(k.pair(x, zero), packed), packed), 0);
  // Infinity and NaN have no rest.
  Value bits = k.bitAnd(k.bitcast(high, k.b.getI32Type()), 0x7fffffff);
  Value low = k.select(k.less(bits, 0x7f800000), k.subf(x, high), zero);
  return k.pack(k.pair(high, low), packed);
}

Value PackedState::chooseNormalizerScale(CTABuilder &k,
                                         const GlobalView &normalizer,
                                         unsigned r, unsigned d) {
  Value m =
      k.loop(k.thread, k.i32(rank * features), k.i32(k.threads()), k.i32(0),
             [&](Value item, ValueRange carried) -> SmallVector<Value> {
               Value z = normalizer.at(k, r, k.div(item, features))
                             .at(k, d, k.rem(item, features))
                             .load(k, d, 1);
               return {k.max(carried[0], magnitude(k, z))};
             })[0];
  Value scale;
  std::tie(scale, normalizerScale) =
      powerOfTwo(k, k.largestOfAll(m, k.at(scratch, 4 * k.warps)));
  return scale;
}

void PackedState::storeFour(CTABuilder &k, const Four &four,
                            Value scale) const {
  Value line = k.at(memory, k.mul(four.row, rows.rowBytes())), words[2];
  for (int64_t i = 0; i < 2; ++i) {
    Value pair = k.pair(k.element(four.numbers, 2 * i),
                        k.element(four.numbers, 2 * i + 1));
    if (scale)
      pair = k.mulf(pair, k.splat(scale));
    words[i] = k.pack(pair, packed);
  }
  // 64 columns on lie the same banks: there the second word goes first.
  Value isFar = values > 64 ? k.less(k.i32(63), four.column) : Value();
  for (int64_t i = 0; i < 2; ++i) {
    Value at = k.add(four.column, 2 * i), word = words[i];
    if (isFar) {
      at = k.select(isFar, k.add(four.column, 2 - 2 * i), at);
      word = k.select(isFar, words[1 - i], word);
    }
    k.store(word, k.at(line, k.mul(columnOf(k, at), 2)), 4);
  }
}

void PackedState::fillState(CTABuilder &k, const GlobalView &state, unsigned r,
                            unsigned d, unsigned e) {
  auto largerOf = [&](const Four &four, Value m) {
    for (int64_t i = 0; i < 4; ++i)
      m = k.max(m, magnitude(k, k.element(four.numbers, i)));
    return m;
  };
  Value scale;
  auto chooseScale = [&](Value largest) {
    std::tie(scale, stateScale) =
        powerOfTwo(k, k.largestOfAll(largest, scratch));
    k.when(k.equal(k.thread, 0),
           [&] { k.store(stateScale, k.at(scratch, 2 * 4 * k.warps), 4); });
  };
  int64_t items = rank * 16 * steps * (values / 4);
  if (packed.isF16() && items % k.threads() == 0 &&
      items / k.threads() <= kHeldFours) {
    SmallVector<Four> held;
    Value largest = k.i32(0);
    for (int64_t first = 0; first < items; first += k.threads())
      held.push_back(loadFour(k, state, r, d, e, k.add(k.thread, first)));
    for (const Four &four : held)
      largest = largerOf(four, largest);
    chooseScale(largest);
    for (const Four &four : held)
      storeFour(k, four, scale);
    return;
  }
  if (packed.isF16())
    chooseScale(
        forState(k, state, r, d, e, k.i32(0),
                 [&](const Four &four, ValueRange m) -> SmallVector<Value> {
                   return {largerOf(four, m[0])};
                 })[0]);
  forState(k, state, r, d, e, ValueRange(),
           [&](const Four &four, ValueRange) -> SmallVector<Value> {
             storeFour(k, four, scale);
             return {};
           });
}

void PackedState::fill(CTABuilder &k, const GlobalView &state,
                       const GlobalView &normalizer, unsigned r, unsigned d,
                       unsigned e, Type type) {
  packed = type;
  fillState(k, state, r, d, e);
  Value scaleNormalizer;
  if (packed.isF16() && normalizer)
    scaleNormalizer = chooseNormalizerScale(k, normalizer, r, d);
  if (!withNormalizer)
    return;
  // A row: the words of the terms, then zeros.
  k.deal(16 * steps, [&](Value feature) {
    Value line = k.at(normalizerMemory, k.mul(rowOf(k, feature), 16));
    SmallVector<Value> words;
    for (int64_t term = 0; term < 4; ++term) {
      if (term >= rank) {
        words.push_back(k.i32(0));
        continue;
      }
      Value isLive = exists(k, feature);
      auto load = [&]() -> SmallVector<Value> {
        if (!normalizer)
          return {k.constant(1.0)};
        return {
            normalizer.at(k, r, k.i32(term)).at(k, d, feature).load(k, d, 1)};
      };
      auto zero = [&]() -> SmallVector<Value> { return {k.constant(0.0)}; };
      Value z = isLive ? k.either(isLive, load, zero)[0] : load()[0];
      if (scaleNormalizer)
        z = k.mulf(z, scaleNormalizer);
      words.push_back(packInTwo(k, z, packed));
    }
    k.store(k.vector(words), line, 16);
  });
}

//===----------------------------------------------------------------------===//
// Products
//===----------------------------------------------------------------------===//

SmallVector<Sums> PackedState::multiply(CTABuilder &k, ArrayRef<Quad> left,
                                        int64_t term, int64_t first,
                                        int64_t tiles) const {
  if (!tiles)
    tiles = values / 8;
  SmallVector<Sums> sums(tiles, k.zeroSums());
  Value origin = k.at(k.at(memory, matrixOffset(k, rows, /*tokensFirst=*/true)),
                      first * 16);
  for (int64_t step = 0; step < steps; ++step) {
    int64_t line = (term * steps + step) * 16 * rows.rowBytes();
    for (int64_t tile = 0; tile < tiles; tile += 2) {
      int64_t count = std::min<int64_t>(2, tiles - tile);
      SmallVector<Value> right =
          k.loadMatrices(k.at(origin, line + tile * 16), 2 * count, true);
      for (int64_t i = 0; i < count; ++i)
        sums[tile + i] = k.multiply(left[step], right[2 * i], right[2 * i + 1],
                                    sums[tile + i], packed);
    }
  }
  return sums;
}

Sums PackedState::multiplyNormalizer(CTABuilder &k, ArrayRef<Quad> left) const {
  Sums sums = k.zeroSums();
  Value origin = k.at(normalizerMemory, k.mul(k.rem(k.lane, 16), 16));
  for (int64_t step = 0; step < steps; ++step) {
    SmallVector<Value> right =
        k.loadMatrices(k.at(origin, step * 256), 2, true);
    sums = k.multiply(left[step], right[0], right[1], sums, packed);
  }
  return sums;
}
