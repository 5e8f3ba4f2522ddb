//===- ExponentialState.cpp - attn.linear_state of exp(ℓ) -----------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A CTA takes a block of features of one head, or of a segment of its keys; a
// warp 16 features, whose rows of the projection it holds in registers:
//
//   for each tile of tokens, the next ones on their way:
//     ℓ = w · kᵀ + what the tokens add; m' = max(m, max_j ℓ)
//     a = 2^(ℓ − m') rounded to 16 bits: the left factor where it is
//     sums = sums · 2^(m − m') + a · v, normalizer likewise with a; m = m'
//   state = both scaled to the larger maximum, or a partial state = sums, m
//
// Bounded exponentials, too, are summed relative to the largest, so that none
// is lost in f16; what they are relative to is multiplied in the end.
//
//===----------------------------------------------------------------------===//

#include "Kernels.h"
#include "KeyNormalizer.h"
#include "KeySegments.h"
#include "MaximumState.h"
#include "TokenRows.h"

using namespace mlir;
using namespace mlir::attn;

namespace {
/// Sizes that the kernels know.
struct Shape {
  Shape(HostBuilder &host, LinearStateOp op)
      : isProjected(bool(op.getProjection())),
        isUnbounded(op.getKeyMap().requiresMaximum()),
        components(
            host.staticSize(isProjected ? Dim::Component : Dim::Feature)),
        values(host.staticSize(Dim::Value)),
        warps(getWarps(host.staticSize(Dim::Feature))),
        tokens(std::max(components, values) <= 64 ? 64 : 32),
        stages(tokens == 64 ? 3 : 4),
        termParts(op.getKeyMap().getExponential()->squaredInput != 0 &&
                          kWarp * warps >= 2 * tokens
                      ? 2
                      : 1),
        keys{tokens, isProjected ? 16 * llvm::divideCeilSigned(components, 16)
                                 : 16 * warps},
        valueRows{tokens, values} {}

  static int64_t getWarps(int64_t features) {
    if (ShapedType::isDynamic(features))
      return 4;
    for (int64_t warps : {1, 2, 4})
      if (features <= 16 * warps)
        return warps;
    return 8;
  }

  const bool isProjected, isUnbounded;
  const int64_t components, values, warps, tokens, stages;
  /// Threads that form the squares of a token.
  const int64_t termParts;
  const TokenRows keys, valueRows;

  int64_t features() const { return 16 * warps; } ///< of a CTA
  int64_t termBytes() const { return termParts * tokens * 4; }
  int64_t stageBytes() const {
    return keys.bytes() + valueRows.bytes() + termBytes();
  }
  /// Where logits are products, too, those of the normalizer are few.
  RowSum rowSum() const { return isProjected ? RowSum::Multiply : RowSum::Add; }
  int64_t valueTiles() const { return values / 8; }
};

/// The sums of a warp in registers.
struct WarpSums {
  WarpSums(CTABuilder &k, const Shape &shape)
      : sums(shape.valueTiles(), k.zeroSums()), normalizer(k.zeroSums()),
        maxima(k) {}
  SmallVector<Value> flatten() const {
    SmallVector<Value> values(maxima.largest.begin(), maxima.largest.end());
    for (const Sums &tile : sums)
      append(values, tile);
    append(values, normalizer);
    return values;
  }
  void assign(ValueRange values) {
    llvm::copy(values.take_front(2), maxima.largest.begin());
    values = values.drop_front(2);
    for (Sums &tile : sums)
      tile = takeSums(values);
    normalizer = takeSums(values);
  }

  SmallVector<Sums> sums; ///< by 8 columns of v
  Sums normalizer;        ///< of rounded weights
  RowMaxima maxima;
};

class StateKernel {
public:
  StateKernel(HostBuilder &host, LinearStateOp op, const Shape &shape,
              const KeySegments &split, Value workspace, bool overwrites);
  void emit();

private:
  void bindOperands();
  void packProjection();
  void issue(Value tile);
  void addSquares(Value tile);
  LogitTile emitLogits(Value stage);
  /// Makes the exponentials of each key add up to 1.
  void normalizeRows(LogitTile &logits);
  void consume(Value tile, WarpSums &sums);
  /// Sums that the inverse of a matrix is multiplied with need more than the 8
  /// bits of bf16: weights are two numbers, then.
  bool splitsWeights() const { return packed.isBF16() && map.map.isDistance; }
  /// The largest logits of this lane's rows, with what all tokens share.
  std::array<Value, 2> finishMaxima(const WarpSums &sums);
  void addToState(const WarpSums &sums);
  void storePartial(const WarpSums &sums);
  Value stageOf(Value tile);
  Value termsOf(Value stage);
  /// This lane's row.
  Value featureOf(int64_t half);

  HostBuilder &host;
  LinearStateOp op;
  const Shape &shape;
  const KeySegments &split;
  Value workspace;
  const bool overwrites;
  KernelLaunch launch;
  CTABuilder k;
  Type packed;
  LogitMap map;

  GlobalView key, value, mask;
  Projection projection;
  std::optional<MaximumState> memory;
  /// The projection's rows as left factors by step, and what they add to all
  /// logits of a feature (or null).
  SmallVector<Quad> high, low;
  Value featureTerms[2];
  Value begin, end, tiles, lead, leads, segment, segments, features, part;
  Value buffers;
  /// Of keys that are normalised by row: all their features are this CTA's.
  std::optional<KeyNormalizer> normalizer;
  unsigned s, c, e;
};
} // namespace

StateKernel::StateKernel(HostBuilder &host, LinearStateOp op,
                         const Shape &shape, const KeySegments &split,
                         Value workspace, bool overwrites)
    : host(host), op(op), shape(shape), split(split), workspace(workspace),
      overwrites(overwrites), launch(host, "", shape.warps),
      k(launch.body, host.loc, shape.warps),
      packed(getElementTypeOrSelf(op.getKey())),
      map(host, launch, k, op.getKeyMap(), op.getScale()),
      s(host.position(Dim::Key)),
      c(host.position(shape.isProjected ? Dim::Component : Dim::Feature)),
      e(host.position(Dim::Value)) {}

void StateKernel::bindOperands() {
  SmallVector<Value> sizes = launch.passLeads();
  segments = launch.passSmall(split.segments);
  leads = launch.passSmall(host.leads());
  features = launch.passSmall(host.size(Dim::Feature));
  Value parts = k.div(k.add(features, shape.features() - 1), shape.features());
  // CTAs that read the same keys are neighbours.
  part = k.rem(k.block, parts);
  Value stream = k.div(k.block, parts);
  lead = k.div(stream, segments);
  segment = k.rem(stream, segments);
  SmallVector<Value> indices = splitLeads(k, lead, sizes);
  auto operand = [&](OpOperand &of) {
    return atLeads(k, launch.passOperand(k, of), indices);
  };
  key = operand(op.getKeyMutable());
  value = operand(op.getValueMutable());
  if (op.getKeyMask())
    mask = operand(*op.getKeyMaskMutable().begin());
  if (shape.isProjected)
    projection.view = operand(*op.getProjectionMutable().begin());
  memory.emplace(host, op.getOutputsMutable(), launch, k, indices);

  Value length = launch.passIndex(host.size(Dim::Key));
  Value tokens = launch.passIndex(split.tokens);
  begin = k.mul(k.wide(segment), tokens);
  end = k.min(k.add(begin, tokens), length);
  Value count = k.narrow(k.max(k.sub(end, begin), k.i64(0)));
  tiles = k.div(k.add(count, shape.tokens - 1), shape.tokens);
  buffers = k.shared(shape.stages * shape.stageBytes());
  if (op.getKeyMap().normalizesRow())
    normalizer.emplace(k, shape.tokens);
}

Value StateKernel::featureOf(int64_t half) {
  Value first = k.add(k.mul(part, shape.features()), k.mul(k.warp, 16));
  return k.add(k.add(first, k.group), 8 * half);
}

void StateKernel::packProjection() {
  projection.f = host.position(Dim::Feature);
  projection.c = c;
  projection.components = shape.components;
  projection.features = features;
  projection.isDistance = map.map.isDistance;
  projection.prepareShift(k);
  if (projection.shift)
    k.barrier();
  int64_t steps = llvm::divideCeil(shape.components, 16);
  high.resize(steps);
  low.resize(steps);
  for (int64_t half = 0; half < 2; ++half) {
    // Rows beyond the last are its copies; they are not stored.
    Value nearest = k.min(featureOf(half), k.sub(features, k.i32(1)));
    GlobalView row = projection.view.at(k, projection.f, nearest);
    Value term = k.zeros(VectorType::get({2}, k.b.getF32Type()));
    for (int64_t step = 0; step < steps; ++step)
      for (int64_t i = half; i < 4; i += 2) {
        int64_t first = 16 * step + 8 * (i / 2);
        if (first >= shape.components) {
          high[step][i] = low[step][i] = k.i32(0);
          continue;
        }
        Value component = k.add(k.mul(k.member, 2), first);
        Value pair = toF32(k, row.at(k, c, component).load(k, c, 2));
        Value shift = projection.loadShift(k, component);
        if (shift)
          pair = k.subf(pair, shift);
        SplitPair words(k, pair, packed);
        high[step][i] = words.high;
        low[step][i] = words.low;
        term = addColumnTerm(k, map, words.sum(k, packed), shift, term);
      }
    if (map.ofProjection != 0 || projection.shift)
      featureTerms[half] =
          k.sumOfGroup(k.addf(k.element(term, 0), k.element(term, 1)));
  }
}

Value StateKernel::stageOf(Value tile) {
  return k.at(buffers, k.mul(k.rem(tile, shape.stages), shape.stageBytes()));
}

Value StateKernel::termsOf(Value stage) {
  return k.at(stage, shape.keys.bytes() + shape.valueRows.bytes());
}

void StateKernel::issue(Value tile) {
  k.when(k.less(tile, tiles), [&] {
    Value stage = stageOf(tile);
    Value first = k.add(begin, k.wide(k.mul(tile, shape.tokens)));
    Value left = k.narrow(k.min(k.sub(end, first), k.i64(shape.tokens)));
    auto isValid = [&](Value row) {
      return isAdmittedInTile(k, mask, s, first, left, row);
    };
    copyRows(k, key, s, first, c, shape.components, shape.keys, stage, isValid);
    Value to = k.at(stage, shape.keys.bytes());
    copyRows(k, value, s, first, e, shape.values, shape.valueRows, to, isValid);
    // The logits of a key that is none are −∞.
    k.deal(shape.termParts * shape.tokens, [&](Value item) {
      Value valid = isValid(k.rem(item, shape.tokens));
      k.store(k.select(valid, k.constant(0.0), leastLogit(k)),
              k.at(termsOf(stage), k.mul(item, 4)), 4);
    });
  });
  // Also where there is no tile left, so that groups count tiles.
  k.commitCopies();
}

void StateKernel::addSquares(Value tile) {
  Value stage = stageOf(tile);
  int64_t units = llvm::divideCeil(shape.components, 8);
  int64_t perPart = llvm::divideCeil(units, shape.termParts);
  k.deal(shape.termParts * shape.tokens, [&](Value item) {
    Value token = k.rem(item, shape.tokens);
    Value first = k.mul(k.div(item, shape.tokens), perPart);
    Value row = k.at(stage, k.mul(token, shape.keys.rowBytes()));
    Value sum = k.zeros(VectorType::get({2}, k.b.getF32Type()));
    for (int64_t i = 0; i < perPart; ++i) {
      // A unit beyond the last is added as 0.
      Value unit = k.add(first, i);
      bool isPadded = shape.termParts * perPart > units;
      Value at = isPadded ? k.min(unit, k.i32(units - 1)) : unit;
      Value words = k.load(VectorType::get({4}, k.b.getI32Type()),
                           k.at(row, k.mul(at, 16)), 16);
      Value before = sum;
      for (int64_t w = 0; w < 4; ++w)
        sum = map.addSquares(
            k, k.element(words, w), packed,
            projection.loadShift(k, k.add(k.mul(at, 8), 2 * w)), sum);
      if (isPadded)
        sum = k.select(k.less(unit, units), sum, before);
    }
    Value at = k.at(termsOf(stage), k.mul(item, 4));
    Value total = k.addf(k.element(sum, 0), k.element(sum, 1));
    Value term = k.load(k.b.getF32Type(), at, 4);
    k.store(k.fma(total, k.constant(map.ofInput), term), at, 4);
  });
}

LogitTile StateKernel::emitLogits(Value stage) {
  Type pairType = VectorType::get({2}, k.b.getF32Type());
  Value keys = k.at(stage, matrixOffset(k, shape.keys, false));
  if (!shape.isProjected)
    keys = k.at(keys, k.mul(k.warp, 32));
  Value terms = k.at(termsOf(stage), k.mul(k.member, 8));
  LogitTile tile;
  for (int64_t token = 0; token < shape.tokens; token += 16) {
    Value offsets[2];
    for (int64_t late = 0; late < 2; ++late)
      for (int64_t i = 0; i < shape.termParts; ++i) {
        Value at = k.at(terms, (i * shape.tokens + token + 8 * late) * 4);
        Value term = k.load(pairType, at, 8);
        offsets[late] = i == 0 ? term : k.addf(offsets[late], term);
      }
    Value rows = k.at(keys, token * shape.keys.rowBytes());
    if (!shape.isProjected) {
      SmallVector<Value> words = k.loadMatrices(rows, 4, true);
      std::array<Value, 4> step;
      for (int64_t i = 0; i < 4; ++i)
        step[i] = k.fma(k.unpack(words[i], packed), k.splat(map.slope),
                        offsets[i / 2]);
      tile.push_back(step);
      continue;
    }
    Sums sums[] = {k.zeroSums(), k.zeroSums()};
    for (int64_t step = 0, steps = high.size(); step < steps; ++step) {
      SmallVector<Value> right =
          k.loadMatrices(k.at(rows, 32 * step), 4, false);
      for (const Quad &left : {low[step], high[step]})
        for (int64_t i = 0; i < 2; ++i)
          sums[i] =
              k.multiply(left, right[2 * i], right[2 * i + 1], sums[i], packed);
    }
    tile.push_back(
        finishLogits(k, sums[0], sums[1], map.slope, offsets[0], offsets[1]));
  }
  return tile;
}

void StateKernel::normalizeRows(LogitTile &logits) {
  for (int64_t half = 0; half < 2; ++half) {
    Value isThere = k.less(featureOf(half), features);
    for (std::array<Value, 4> &step : logits)
      for (int64_t i = half; i < 4; i += 2) {
        // What a feature adds to all its logits counts now.
        if (featureTerms[half])
          step[i] = k.addf(step[i], k.splat(featureTerms[half]));
        step[i] = k.select(isThere, step[i], k.splat(leastLogit(k)));
      }
  }
  normalizer->normalize(k, logits);
}

void StateKernel::consume(Value tile, WarpSums &sums) {
  Value stage = stageOf(tile);
  LogitTile logits = emitLogits(stage);
  if (normalizer)
    normalizeRows(logits);
  sums.maxima.include(k, logits);
  SmallVector<Quad> rests;
  SmallVector<Quad> left = emitExponentials(k, logits, sums.maxima, packed,
                                            splitsWeights() ? &rests : nullptr);
  for (Sums &sum : sums.sums)
    decaySums(k, sum, sums.maxima.decay);
  decaySums(k, sums.normalizer, sums.maxima.decay);
  Value values = k.at(k.at(stage, matrixOffset(k, shape.valueRows, true)),
                      shape.keys.bytes());
  for (auto [step, factor] : llvm::enumerate(left)) {
    SmallVector<Quad, 2> factors{factor};
    if (splitsWeights())
      factors.push_back(rests[step]);
    for (const Quad &part : factors)
      addRows(k, part, sums.normalizer, packed, shape.rowSum());
    for (int64_t tile8 = 0; tile8 < shape.valueTiles(); tile8 += 2) {
      int64_t count = std::min<int64_t>(2, shape.valueTiles() - tile8);
      SmallVector<Value> right = k.loadMatrices(
          k.at(values, 16 * step * shape.valueRows.rowBytes() + tile8 * 16),
          2 * count, true);
      for (int64_t i = 0; i < count; ++i) {
        Sums &sum = sums.sums[tile8 + i];
        for (const Quad &part : factors)
          sum = k.multiply(part, right[2 * i], right[2 * i + 1], sum, packed);
      }
    }
  }
}

std::array<Value, 2> StateKernel::finishMaxima(const WarpSums &sums) {
  std::array<Value, 2> maxima = sums.maxima.largest;
  for (int64_t half = 0; half < 2; ++half) {
    Value &m = maxima[half];
    if (normalizer)
      continue;
    if (featureTerms[half])
      m = k.addf(m, featureTerms[half]);
    else if (!shape.isProjected && map.ofProjection != 0)
      m = k.addf(m, k.constant(map.ofProjection));
    if (map.map.isDistance)
      m = k.minimum(m, k.constant(0.0));
  }
  return maxima;
}

void StateKernel::addToState(const WarpSums &sums) {
  std::array<Value, 2> maxima = finishMaxima(sums);
  Value factors[2], earlier[2];
  for (int64_t half = 0; half < 2; ++half) {
    if (!shape.isUnbounded) {
      factors[half] = k.exp2(maxima[half]);
      continue;
    }
    if (overwrites)
      continue;
    Value feature = featureOf(half);
    Value before = k.either(
        k.less(feature, features),
        [&]() -> SmallVector<Value> {
          return {memory->loadMaximum(k, feature)};
        },
        [&]() -> SmallVector<Value> { return {leastLogit(k)}; })[0];
    Meeting meeting(k, before, maxima[half]);
    maxima[half] = meeting.largest;
    factors[half] = meeting.ofHere;
    earlier[half] = meeting.ofBefore;
  }
  // All lanes of a row have read its maximum.
  if (shape.isUnbounded && !overwrites)
    k.warpBarrier();
  auto meet = [&](Value here, Value before, int64_t half) {
    bool isVector = isa<VectorType>(here.getType());
    auto times = [&](Value x, Value factor) {
      return factor ? k.mulf(x, isVector ? k.splat(factor) : factor) : x;
    };
    here = times(here, factors[half]);
    return before ? k.addf(times(before, earlier[half]), here) : here;
  };
  for (int64_t half = 0; half < 2; ++half) {
    Value feature = featureOf(half);
    k.when(k.less(feature, features), [&] {
      GlobalView row = memory->state.at(k, memory->d, feature);
      for (auto [tile, sum] : llvm::enumerate(sums.sums)) {
        GlobalView at = row.at(k, e, k.add(k.mul(k.member, 2), tile * 8));
        Value before = overwrites ? Value() : at.load(k, e, 2);
        at.store(k,
                 meet(k.pair(sum[2 * half], sum[2 * half + 1]), before, half),
                 e, 2);
      }
      if (!memory->normalizer)
        return;
      k.when(k.equal(k.member, 0), [&] {
        GlobalView at = memory->normalizer.at(k, memory->d, feature);
        Value before = overwrites ? Value() : at.load(k, memory->d, 1);
        memory->storeMaximum(k, feature,
                             meet(sums.normalizer[2 * half], before, half),
                             maxima[half]);
      });
    });
  }
}

void StateKernel::storePartial(const WarpSums &sums) {
  std::array<Value, 2> maxima = finishMaxima(sums);
  GlobalView target = launch.passMemory(k, workspace);
  Value head = k.add(k.mul(k.wide(segment), k.wide(leads)), k.wide(lead));
  for (int64_t half = 0; half < 2; ++half) {
    Value feature = featureOf(half);
    k.when(k.less(feature, features), [&] {
      Value row = k.add(k.mul(head, k.wide(features)), k.wide(feature));
      Value origin =
          target.at(k, 0, k.mul(row, getPartialRow(shape.values))).address();
      Value mine = k.at(origin, k.mul(k.member, 8));
      for (auto [tile, sum] : llvm::enumerate(sums.sums))
        k.store(k.pair(sum[2 * half], sum[2 * half + 1]), k.at(mine, tile * 32),
                8);
      // The last sector: normalizer and maximum, by all four lanes.
      k.store(k.pair(sums.normalizer[2 * half], maxima[half]),
              k.at(mine, shape.values * 4), 8);
    });
  }
}

void StateKernel::emit() {
  bindOperands();
  for (int64_t stage = 0; stage + 1 < shape.stages; ++stage)
    issue(k.i32(stage));
  if (shape.isProjected)
    packProjection();
  WarpSums sums(k, shape);
  SmallVector<Value> totals = k.loop(k.i32(0), tiles, k.i32(1), sums.flatten(),
                                     [&](Value tile, ValueRange carried) {
                                       k.waitForCopies(shape.stages - 2);
                                       // The tile is there, and the one before
                                       // is done with.
                                       k.barrier();
                                       issue(k.add(tile, shape.stages - 1));
                                       if (map.ofInput != 0) {
                                         addSquares(tile);
                                         k.barrier();
                                       }
                                       WarpSums next = sums;
                                       next.assign(carried);
                                       consume(tile, next);
                                       return next.flatten();
                                     });
  sums.assign(totals);
  finishRows(k, sums.normalizer, shape.rowSum());
  split.store(
      k, segments, [&] { addToState(sums); }, [&] { storePartial(sums); });
  Value parts =
      host.ceilDiv(host.size(Dim::Feature), host.index(shape.features()));
  // ptxas would spill for the sake of more CTAs.
  bool isWide = shape.warps == 8 && shape.components > 32;
  if (!shape.isProjected || splitsWeights() || (map.map.isDistance && isWide))
    launch.preferRegisters();
  launch.launch(k, host.mul(host.mul(host.leads(), split.segments), parts));
}

void mlir::attn::emitExponentialState(HostBuilder &host, LinearStateOp op,
                                      bool overwrites) {
  Shape shape(host, op);
  KeySegments split(host, host.leads(), shape.tokens);
  Value rows = host.mul(host.leads(), host.size(Dim::Feature));
  Value workspace = split.workspace(
      host, host.mul(rows, host.index(getPartialRow(shape.values))));
  StateKernel(host, op, shape, split, workspace, overwrites).emit();
  if (split.mayBeSplit())
    emitMaximumMerge(host, op, split, workspace, overwrites);
  host.releaseWorkspace();
}
