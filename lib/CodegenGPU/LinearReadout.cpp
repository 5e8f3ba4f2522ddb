//===- LinearReadout.cpp - The kernel of attn.linear_readout --------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A CTA packs the state of one head into shared memory, then each of its warps
// goes alone through tiles of 16 queries, the next ones on their way:
//
//   a = φ(q); den = Σ_r a_r · (a · z_r)
//   o = Σ_r a_r · (a · state_r) / den
//
// The factors a_r multiply sums in f32, not features: those of relu stay exact.
//
//===----------------------------------------------------------------------===//

#include "Kernels.h"
#include "PackedState.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"

using namespace mlir;
using namespace mlir::attn;

static constexpr int64_t kWarps = 4;
static constexpr int64_t kRows = 16;

namespace {
class ReadoutKernel {
public:
  ReadoutKernel(HostBuilder &host, LinearReadoutOp op);
  void emit();

private:
  /// Words of two rows of queries, from `row` (i64) on.
  SmallVector<Value> loadQueries(Value row);
  void emitRows(Value row, ValueRange words);
  void storeRow(Value row, const SmallVector<Sums> &sums, int64_t half,
                Value scale);

  HostBuilder &host;
  LinearReadoutOp op;
  KernelLaunch launch;
  CTABuilder k;
  PackedState packed;
  Type element;
  GlobalView query, output, factors;
  /// Queries, and the last one of this CTA.
  Value length, last;
  unsigned n, d, e, r;
};
} // namespace

ReadoutKernel::ReadoutKernel(HostBuilder &host, LinearReadoutOp op)
    : host(host), op(op), launch(host, "", kWarps),
      k(launch.body, host.loc, kWarps),
      packed(op.getReweightingRank(), host.staticSize(Dim::Feature),
             host.staticSize(Dim::Value), bool(op.getNormalizerState())),
      element(getElementTypeOrSelf(op.getQuery())),
      n(host.position(Dim::Query)), d(host.position(Dim::Feature)),
      e(host.position(Dim::Value)), r(host.position(Dim::Rank)) {}

SmallVector<Value> ReadoutKernel::loadQueries(Value row) {
  SmallVector<Value> words;
  for (int64_t half = 0; half < 2; ++half) {
    // Rows beyond the CTA's end read its last one; they are not stored.
    Value at = k.min(k.add(row, k.wide(k.add(k.group, 8 * half))), last);
    GlobalView line = query.at(k, n, at);
    for (const Run &run : packed.featureRuns) {
      Value feature = packed.firstFeature(k, run);
      auto load = [&](Value from) {
        return line.at(k, d, from).loadWords(k, d, 2 * run.count);
      };
      if (run.first + 16 * run.count <= packed.features) {
        words.append(load(feature));
        continue;
      }
      words.append(k.either(
          k.less(feature, packed.features), [&] { return load(feature); },
          [&] { return SmallVector<Value>(2 * run.count, k.i32(0)); }));
    }
  }
  return words;
}

Value mlir::attn::emitReciprocal(CTABuilder &k, NormalizerAttr normalizer,
                                 Value sum) {
  Value epsilon = k.constant(normalizer.getEpsilon().getValueAsDouble());
  Value z = normalizer.getKind() == NormalizerKind::Clamp
                ? k.maximum(sum, epsilon)
                : k.addf(sum, epsilon);
  return k.divf(k.constant(1.0), z);
}

void ReadoutKernel::storeRow(Value row, const SmallVector<Sums> &sums,
                             int64_t half, Value scale) {
  Type type = getElementTypeOrSelf(op.getOutput());
  GlobalView line = output.at(k, n, row);
  for (const Run &run : packed.columnRuns) {
    GlobalView at = line.at(k, e, packed.firstColumn(k, run));
    SmallVector<Value> numbers, words;
    for (int64_t tile = 0; tile < run.count; ++tile) {
      const Sums &sum = sums[run.first / 8 + tile];
      for (int64_t i = 0; i < 2; ++i) {
        Value x = sum[2 * half + i];
        numbers.push_back(scale ? k.mulf(x, scale) : x);
      }
      if (!type.isF32())
        words.push_back(
            k.pack(k.pair(numbers[2 * tile], numbers[2 * tile + 1]), type));
    }
    if (!type.isF32()) {
      at.storeWords(k, words, e);
      continue;
    }
    int64_t width = std::min<int64_t>(4, numbers.size());
    for (int64_t i = 0, size = numbers.size(); i < size; i += width)
      at.at(k, e, k.i32(i))
          .store(k, k.vector(ArrayRef<Value>(numbers).slice(i, width)), e,
                 width);
  }
}

void ReadoutKernel::emitRows(Value row, ValueRange words) {
  SmallVector<Value> features;
  for (Value word : words) {
    Value pair = k.unpack(word, element);
    Value mapped = op.getQueryMap().emitValue(k.b, k.loc, pair);
    features.push_back(mapped == pair ? word : k.pack(mapped, element));
  }
  SmallVector<Quad> left = packed.arrange(features);

  Value rows[2], scales[2];
  SmallVector<Value> weights[2];
  for (int64_t half = 0; half < 2; ++half) {
    rows[half] = k.add(row, k.wide(k.add(k.group, 8 * half)));
    if (factors)
      for (int64_t term = 0; term < packed.rank; ++term)
        weights[half].push_back(factors.at(k, 0, k.i32(term))
                                    .at(k, 1, k.min(rows[half], last))
                                    .load(k, 1, 1));
  }

  if (op.getNormalizerAttr()) {
    Sums sums = packed.multiplyNormalizer(k, left);
    for (int64_t half = 0; half < 2; ++half) {
      Value sum = k.addf(sums[2 * half], sums[2 * half + 1]);
      // Lane r of a group holds term r.
      Value own = k.constant(0.0);
      for (int64_t term = 0; term < packed.rank; ++term)
        own = k.select(k.equal(k.member, term),
                       factors ? k.mulf(sum, weights[half][term]) : sum, own);
      Value all = k.sumOfGroup(own);
      if (packed.normalizerScale)
        all = k.mulf(all, packed.normalizerScale);
      scales[half] = emitReciprocal(k, op.getNormalizerAttr(), all);
    }
  }
  if (packed.stateScale)
    for (Value &scale : scales)
      scale = scale ? k.mulf(scale, packed.stateScale) : packed.stateScale;

  SmallVector<Sums> total;
  for (int64_t term = 0; term < packed.rank; ++term) {
    SmallVector<Sums> sums = packed.multiply(k, left, term);
    if (factors)
      for (auto [tile, sum] : llvm::enumerate(sums))
        for (int64_t i = 0; i < 4; ++i) {
          Value weight = weights[i / 2][term];
          sum[i] = term == 0 ? k.mulf(sum[i], weight)
                             : k.fma(sum[i], weight, total[tile][i]);
        }
    total = sums;
  }
  for (int64_t half = 0; half < 2; ++half)
    k.when(k.less(rows[half], length),
           [&] { storeRow(rows[half], total, half, scales[half]); });
}

void ReadoutKernel::emit() {
  // A CTA takes many rows for each state that it reads, unless that leaves too
  // few CTAs: a function of sizes alone.
  Value queries = host.size(Dim::Query), leads = host.leads();
  int64_t many = std::max(packed.features, packed.values) <= 64 ? 512 : 1024;
  int64_t few = 2 * kWarps * kRows;
  Value blocks = host.mul(leads, host.ceilDiv(queries, host.index(many)));
  Value perBlock = host.select(host.less(blocks, host.index(2 * kManyBlocks)),
                               host.index(few), host.index(many));
  Value perLead = host.ceilDiv(queries, perBlock);

  SmallVector<Value> sizes = launch.passLeads();
  length = launch.passIndex(queries);
  Value rowsOfBlock = launch.passIndex(perBlock);
  Value parts = launch.passSmall(perLead);
  Value part = k.rem(k.block, parts);
  SmallVector<Value> indices = splitLeads(k, k.div(k.block, parts), sizes);
  auto operand = [&](OpOperand &of) {
    return atLeads(k, launch.passOperand(k, of), indices);
  };
  query = operand(op.getQueryMutable());
  output = operand(op.getOutputsMutable()[0]);
  GlobalView state = operand(op.getStateMutable()), normalizer;
  if (op.getNormalizerState())
    normalizer = operand(*op.getNormalizerStateMutable().begin());
  if (op.getReweightingAttr())
    factors = launch.passMemory(
        k, host.factors(op.getReweightingAttr(), op.getMaxLength(),
                        /*ofQueries=*/true, queries, op.getQueryOffset()));

  packed.allocate(k);
  packed.fill(k, state, normalizer, r, d, e, element);
  k.barrier();

  Value first = k.mul(k.wide(part), rowsOfBlock);
  Value end = k.min(k.add(first, rowsOfBlock), length);
  last = k.sub(end, k.i64(1));
  Value begin = k.add(first, k.wide(k.mul(k.warp, kRows)));
  Value step = k.i64(kWarps * kRows);
  k.loop(begin, end, step, loadQueries(begin),
         [&](Value row, ValueRange words) {
           SmallVector<Value> next = loadQueries(k.add(row, step));
           emitRows(row, words);
           return next;
         });
  launch.launch(k, host.mul(leads, perLead));
}

void mlir::attn::emitLinearReadout(HostBuilder &host, LinearReadoutOp op) {
  ReadoutKernel(host, op).emit();
  host.releaseWorkspace();
}
