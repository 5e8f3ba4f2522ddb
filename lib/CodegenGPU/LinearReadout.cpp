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

#include "QueryRows.h"

using namespace mlir;
using namespace mlir::attn;

/// With a state of which one fits where two of others would, CTAs are larger.
static constexpr int64_t kWarps = 4;
static constexpr int64_t kWideWarps = 8;
static constexpr int64_t kWideBytes = 64 * 1024;
static constexpr int64_t kFewQueries = 128;

namespace {
class ReadoutKernel {
public:
  ReadoutKernel(HostBuilder &host, LinearReadoutOp op);
  void emit();

private:
  void emitRows(Value row, ValueRange words);

  HostBuilder &host;
  LinearReadoutOp op;
  PackedState packed;
  const bool isWide;
  KernelLaunch launch;
  CTABuilder k;
  Type element;
  QueryRows queries;
  GlobalView factors;
};
} // namespace

ReadoutKernel::ReadoutKernel(HostBuilder &host, LinearReadoutOp op)
    : host(host), op(op),
      packed(op.getReweightingRank(), host.staticSize(Dim::Feature),
             host.staticSize(Dim::Value), bool(op.getNormalizerState())),
      isWide(packed.bytes() > kWideBytes),
      launch(host, "", isWide ? kWideWarps : kWarps),
      k(launch.body, host.loc, isWide ? kWideWarps : kWarps),
      element(getElementTypeOrSelf(op.getQuery())), queries(host, op) {}

Value mlir::attn::emitReciprocal(CTABuilder &k, NormalizerAttr normalizer,
                                 Value sum) {
  Value epsilon = k.constant(normalizer.getEpsilon().getValueAsDouble());
  Value z = normalizer.getKind() == NormalizerKind::Clamp
                ? k.maximum(sum, epsilon)
                : k.addf(sum, epsilon);
  return k.divf(k.constant(1.0), z);
}

void ReadoutKernel::emitRows(Value row, ValueRange words) {
  SmallVector<Value> features;
  for (Value word : words) {
    Value pair = k.unpack(word, element);
    Value mapped = op.getQueryMap().emitValue(k.b, k.loc, pair);
    features.push_back(mapped == pair ? word : k.pack(mapped, element));
  }
  SmallVector<Quad> left = packed.arrange(features);

  Value scales[2];
  SmallVector<Value> weights[2];
  for (int64_t half = 0; half < 2 && factors; ++half) {
    Value token = k.min(queries.rowOf(k, row, half), queries.last);
    for (int64_t term = 0; term < packed.rank; ++term)
      weights[half].push_back(
          factors.at(k, 0, k.i32(term)).at(k, 1, token).load(k, 1, 1));
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
  queries.store(k, packed, row, total, scales);
}

void ReadoutKernel::emit() {
  // A CTA takes many rows for each state that it reads.
  int64_t many = std::max(packed.features, packed.values) <= 64 ? 512 : 1024;
  QueryShare share = QueryRows::share(host, many, kFewQueries, isWide);
  SmallVector<Value> indices = queries.bind(host, op, launch, k, share);
  auto operand = [&](OpOperand &of) {
    return atLeads(k, launch.passOperand(k, of), indices);
  };
  GlobalView state = operand(op.getStateMutable()), normalizer;
  if (op.getNormalizerState())
    normalizer = operand(*op.getNormalizerStateMutable().begin());
  if (op.getReweightingAttr())
    factors = launch.passMemory(
        k, host.factors(op.getReweightingAttr(), op.getMaxLength(),
                        /*ofQueries=*/true, host.size(Dim::Query),
                        op.getQueryOffset()));

  packed.allocate(k);
  packed.fill(k, state, normalizer, host.position(Dim::Rank),
              host.position(Dim::Feature), host.position(Dim::Value), element);
  k.barrier();

  Value begin = k.add(queries.first, k.wide(k.mul(k.warp, kQueryRows)));
  Value step = k.i64(k.warps * kQueryRows);
  k.loop(begin, queries.end, step, queries.load(k, packed, begin),
         [&](Value row, ValueRange words) {
           SmallVector<Value> next = queries.load(k, packed, k.add(row, step));
           emitRows(row, words);
           return next;
         });
  launch.launch(k, host.mul(host.leads(), share.perLead));
}

void mlir::attn::emitLinearReadout(HostBuilder &host, LinearReadoutOp op) {
  if (op.getQueryMap().isExponential())
    return emitExponentialReadout(host, op);
  ReadoutKernel(host, op).emit();
  host.releaseWorkspace();
}
