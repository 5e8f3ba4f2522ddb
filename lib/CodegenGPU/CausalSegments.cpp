//===- CausalSegments.cpp - Causal attention of few heads -----------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// How the sequence of few heads is cut into segments, which CTAs walk along
// each by itself, and the kernel between the states of segments and the walk:
//
//   for each number of a state: before = the carried one, or 0
//     for each segment in order: before, own = before + own, before
//
//===----------------------------------------------------------------------===//

#include "CausalChunk.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"

using namespace mlir;
using namespace mlir::attn;

CausalPlan::CausalPlan(HostBuilder &host, LinearAttentionOp op,
                       const CausalShape &shape)
    : ChunkRange(host, op, /*withLaterKeys=*/bool(op.getState())) {
  Value zero = host.index(0), one = host.index(1);
  llvm::SmallBitVector ofKeys = getStateLeadingDims(host.op);
  Value leads = host.leads(ofKeys);
  // Keys are read twice then, so one CTA for three multiprocessors is enough.
  Value many = host.less(host.index(kManyBlocks / 3), leads);
  // Two CTAs for each multiprocessor, of segments to whose tokens four passes
  // over a state are an eighth.
  Value wanted =
      host.ceilDiv(host.index(2 * kManyBlocks), host.max(leads, one));
  int64_t least = llvm::divideCeil(shape.rank * shape.features * 16, kChunk);
  Value possible = host.max(host.ceilDiv(chunks, host.index(least)), one);
  Value parts = host.select(many, one, host.min(wanted, possible));
  segmentChunks = host.max(host.ceilDiv(chunks, parts), one);
  segments = host.max(host.ceilDiv(chunks, segmentChunks), one);

  if (op.getReweightingAttr()) {
    auto table = [&](bool ofQueries, Value length, Value offset) {
      return host.factors(op.getReweightingAttr(), op.getMaxLength(), ofQueries,
                          length, offset);
    };
    queryFactors = table(true, host.size(Dim::Query), op.getQueryOffset());
    keyFactors = table(false, host.size(Dim::Key), op.getKeyOffset());
  }
  std::optional<int64_t> constant = getConstantIntValue(segments);
  isSplitForSure = constant && *constant > 1;
  if (constant && !isSplitForSure)
    return;
  Value parted = host.select(host.less(one, segments), segments, zero);
  SmallVector<Value> sizes{parted, leads, host.index(shape.rank),
                           host.index(shape.features)};
  if (shape.hasNormalizer)
    normalizers = host.workspace(sizes);
  sizes.push_back(host.index(shape.values));
  states = host.workspace(sizes);
}

GlobalView mlir::attn::viewOfPart(CTABuilder &k, KernelLaunch &launch,
                                  Value memory, unsigned numDims,
                                  ArrayRef<unsigned> dims, Value segment,
                                  Value lead) {
  SmallVector<unsigned> places{numDims, numDims + 1};
  llvm::append_range(places, dims);
  AffineMap map = AffineMap::getMultiDimMapWithTargets(numDims + 2, places,
                                                       k.b.getContext());
  return GlobalView(k, launch.pass(memory), map)
      .at(k, numDims, segment)
      .at(k, numDims + 1, lead);
}

void mlir::attn::emitPrefix(HostBuilder &host, LinearAttentionOp op,
                            const CausalShape &shape, const CausalPlan &plan) {
  constexpr int64_t warps = 4, unroll = 4;
  KernelLaunch launch(host, "_prefix", warps);
  CTABuilder k(launch.body, host.loc, warps);
  llvm::SmallBitVector ofKeys = getStateLeadingDims(host.op);
  unsigned dims = host.op.getNumDims(), d = host.position(Dim::Feature),
           e = host.position(Dim::Value), r = host.position(Dim::Rank);
  int64_t rows = shape.rank * shape.features,
          stateQuads = rows * shape.values / 4;
  int64_t quads = stateQuads + (plan.normalizers ? rows / 4 : 0);
  int64_t blocks = llvm::divideCeil(quads, k.threads());
  Value lead = k.div(k.block, blocks);
  Value quad = k.add(k.mul(k.rem(k.block, blocks), k.threads()), k.thread);
  Value segments = launch.passSmall(plan.segments);
  SmallVector<Value> indices = splitLeads(k, lead, launch.passLeads(ofKeys));
  Value none = k.i32(0);
  auto part = [&](Value memory, ArrayRef<unsigned> trailing) {
    return memory ? viewOfPart(k, launch, memory, dims, trailing, none, lead)
                  : GlobalView();
  };
  auto carried = [&](unsigned output) {
    if (!op.getState())
      return GlobalView();
    GlobalView view = launch.passOperand(k, op.getOutputsMutable()[output]);
    for (auto [dim, index] : llvm::enumerate(indices))
      if (ofKeys[dim])
        view = view.at(k, dim, index);
    return view;
  };
  GlobalView states = part(plan.states, {r, d, e}), state = carried(1);
  GlobalView normalizers = part(plan.normalizers, {r, d}), normalizer;
  if (normalizers)
    normalizer = carried(2);

  Type four = VectorType::get({4}, k.b.getF32Type());
  auto add = [&](const GlobalView &memory, const GlobalView &first,
                 unsigned dim) {
    k.loop(none, segments, k.i32(unroll),
           first ? first.load(k, dim, 4) : k.zeros(four),
           [&](Value segment, ValueRange carried) -> SmallVector<Value> {
             SmallVector<Value> own;
             for (int64_t i = 0; i < unroll; ++i) {
               // The last one has no state of its own.
               Value at = k.add(segment, i);
               own.push_back(k.either(
                   k.less(k.add(at, 1), segments),
                   [&]() -> SmallVector<Value> {
                     return {memory.at(k, dims, at).load(k, dim, 4)};
                   },
                   [&]() -> SmallVector<Value> { return {k.zeros(four)}; })[0]);
             }
             Value sum = carried[0];
             for (int64_t i = 0; i < unroll; ++i) {
               Value at = k.add(segment, i);
               Value isRead = k.less(at, segments);
               // Nothing is before the first one.
               if (!first)
                 isRead = k.logicalAnd(isRead, k.less(none, at));
               k.when(isRead,
                      [&] { memory.at(k, dims, at).store(k, sum, dim, 4); });
               sum = k.addf(sum, own[i]);
             }
             return {sum};
           });
  };
  auto at = [&](GlobalView view, Value row, Value column) {
    if (view)
      view = view.at(k, r, k.div(row, shape.features))
                 .at(k, d, k.rem(row, shape.features))
                 .at(k, e, column);
    return view;
  };
  k.when(
      k.less(quad, stateQuads),
      [&] {
        int64_t perRow = shape.values / 4;
        Value row = k.div(quad, perRow), column = k.mul(k.rem(quad, perRow), 4);
        add(at(states, row, column), at(state, row, column), e);
      },
      [&] {
        if (normalizers)
          k.when(k.less(quad, quads), [&] {
            Value row = k.mul(k.add(quad, -stateQuads), 4);
            add(at(normalizers, row, none), at(normalizer, row, none), d);
          });
      });
  // Not a branch on the host, around which memory would leave the device.
  Value all = host.mul(host.leads(ofKeys), host.index(blocks));
  Value isSplit = host.less(host.index(1), plan.segments);
  launch.launch(k, host.select(isSplit, all, host.index(0)));
}
