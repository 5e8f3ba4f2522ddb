//===- CausalExponentialSegments.cpp - Causal exp(ℓ) of few heads ---------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// How the sequence of few heads is cut into segments, and the kernel between
// the states of segments and the walk along each:
//
//   for each feature: before = the state that is carried, or none
//     for each segment in order: before, own = before + own, before
//   the state that is carried = before
//
// where + is at the larger maximum. A state that is carried goes this way also
// where there is one segment, so that nobody reads what another CTA writes.
//
//===----------------------------------------------------------------------===//

#include "CausalExponential.h"
#include "MaximumState.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"

using namespace mlir;
using namespace mlir::attn;

CausalExponentialPlan::CausalExponentialPlan(
    HostBuilder &host, LinearAttentionOp op,
    const CausalExponentialShape &shape)
    : ChunkRange(host, op, /*withLaterKeys=*/bool(op.getState())),
      isCarried(bool(op.getState())), row(getPartialRow(shape.values)) {
  Value zero = host.index(0), one = host.index(1);
  Value blocks = host.mul(host.leads(), host.index(shape.values / shape.block));
  // As in CausalPlan; but here products take most of the time, so that the
  // states may pass by with half as many bytes as the tokens.
  Value many = host.less(host.index(kManyBlocks / 3), blocks);
  Value wanted =
      host.ceilDiv(host.index(2 * kManyBlocks), host.max(blocks, one));
  int64_t least = llvm::divideCeil(4 * shape.features, kChunk);
  Value possible = host.max(host.ceilDiv(chunks, host.index(least)), one);
  Value parts = host.select(many, one, host.min(wanted, possible));
  segmentChunks = host.max(host.ceilDiv(chunks, parts), one);
  segments = host.max(host.ceilDiv(chunks, segmentChunks), one);
  // The last one's state is nobody's past.
  formed = isCarried ? segments : host.sub(segments, one);
  std::optional<int64_t> constant = getConstantIntValue(segments);
  if (constant && *constant == 1 && !isCarried)
    return;
  Value parted = isCarried
                     ? segments
                     : host.select(host.less(one, segments), segments, zero);
  Value rows = host.mul(host.leads(getStateLeadingDims(host.op)),
                        host.index(shape.features));
  states = host.workspace(host.mul(host.mul(parted, rows), host.index(row)));
}

Value CausalExponentialPlan::rowOf(CTABuilder &k, KernelLaunch &launch,
                                   Value segment, Value line,
                                   Value lines) const {
  Value place = k.add(k.mul(k.wide(segment), k.wide(lines)), k.wide(line));
  return launch.passMemory(k, states).at(k, 0, k.mul(place, row)).address();
}

void mlir::attn::emitExponentialPrefix(HostBuilder &host, LinearAttentionOp op,
                                       const CausalExponentialShape &shape,
                                       const CausalExponentialPlan &plan) {
  constexpr int64_t warps = 8;
  KernelLaunch launch(host, "_prefix", warps);
  CTABuilder k(launch.body, host.loc, warps);
  llvm::SmallBitVector ofKeys = getStateLeadingDims(host.op);
  SmallVector<Value> sizes = launch.passLeads(ofKeys);
  Value segments = launch.passSmall(plan.segments);
  Value formed = launch.passSmall(plan.formed);
  Value leads = launch.passSmall(host.leads(ofKeys));
  Value lines = k.mul(leads, shape.features);
  Value line = k.add(k.mul(k.block, warps), k.warp);
  Type f32 = k.b.getF32Type(), quad = VectorType::get({4}, f32);
  k.when(k.less(line, lines), [&] {
    Value feature = k.rem(line, shape.features);
    SmallVector<Value> indices =
        splitLeads(k, k.div(line, shape.features), sizes);
    // Lanes without columns read the first ones.
    Value column = k.mul(k.lane, 4);
    Value hasColumns = k.less(column, shape.values);
    column = k.select(hasColumns, column, k.i32(0));
    SmallVector<Value> before{k.zeros(quad), k.constant(0.0), leastLogit(k)};
    std::optional<MaximumState> memory;
    GlobalView target;
    if (plan.isCarried) {
      MutableArrayRef<OpOperand> outputs = op.getOutputsMutable();
      memory.emplace(host, outputs.drop_front(), launch, k, indices);
      target = memory->state.at(k, memory->d, feature).at(k, memory->e, column);
      before = {
          target.load(k, memory->e, 4),
          memory->normalizer.at(k, memory->d, feature).load(k, memory->d, 1),
          memory->loadMaximum(k, feature)};
      // What no key has added to is 0 whatever it holds.
      before[0] = k.select(isZero(k, before[1]), k.zeros(quad), before[0]);
    }
    SmallVector<Value> total = k.loop(
        k.i32(0), segments, k.i32(1), before,
        [&](Value segment, ValueRange carried) -> SmallVector<Value> {
          Value row = plan.rowOf(k, launch, segment, line, lines);
          Value numbers = k.at(row, shape.values * 4);
          Value mine = k.at(row, k.mul(column, 4));
          SmallVector<Value> own = k.either(
              k.less(segment, formed),
              [&]() -> SmallVector<Value> {
                return {k.load(quad, mine, 16), k.load(f32, numbers, 4),
                        k.load(f32, k.at(numbers, 4), 4)};
              },
              [&]() -> SmallVector<Value> {
                return {k.zeros(quad), k.constant(0.0), leastLogit(k)};
              });
          // All lanes have read what some overwrite.
          k.warpBarrier();
          k.when(hasColumns, [&] { k.store(carried[0], mine, 16); });
          k.when(k.less(k.lane, 4), [&] {
            k.store(k.pair(carried[1], carried[2]),
                    k.at(numbers, k.mul(k.lane, 8)), 8);
          });
          Meeting meeting(k, carried[2], own[2]);
          Value scaled = k.mulf(own[0], k.splat(meeting.ofHere, 4));
          return {k.fma(carried[0], k.splat(meeting.ofBefore, 4), scaled),
                  k.fma(carried[1], meeting.ofBefore,
                        k.mulf(own[1], meeting.ofHere)),
                  meeting.largest};
        });
    if (!memory)
      return;
    k.when(hasColumns, [&] { target.store(k, total[0], memory->e, 4); });
    k.when(k.equal(k.lane, 0),
           [&] { memory->storeMaximum(k, feature, total[1], total[2]); });
  });
  Value rows = host.mul(host.leads(ofKeys), host.index(shape.features));
  Value hasStates = host.less(host.index(0), plan.formed);
  rows = host.select(hasStates, rows, host.index(0));
  launch.launch(k, host.ceilDiv(rows, host.index(warps)));
}

void CausalExponentialKernel::emitKeys(Value chunk) {
  k.waitForCopies(0);
  k.barrier();
  Value values = valueStage(k.rem(chunk, 2));
  std::array<Value, 2> keyTerms =
      emitKeyTerms(k.at(values, shape.valueRows.bytes()));
  k.loop(k.i32(0), k.i32(shape.featureBlocks()), k.i32(1), [&](Value block) {
    Value first = k.mul(block, kFeatureBlock);
    formKeyFeatures(first, emitLogits(first, keyTerms)[0]);
  });
  k.barrier();
  Value next = k.add(chunk, 1);
  k.when(k.less(next, chunks),
         [&] { issue({next, k.i32(-1), Value()}, k.rem(next, 2)); });
  addKeys(values);
}

void CausalExponentialKernel::forRows(
    llvm::function_ref<void(Value, int64_t, Value, Value)> take) {
  Value lines = k.mul(leads, shape.features);
  k.loop(k.i32(0), k.i32(shape.featureBlocks()), k.i32(1), [&](Value block) {
    for (int64_t half = 0; half < 2; ++half) {
      Value own = k.add(k.mul(block, kFeatureBlock), k.mul(k.warp, 16));
      Value feature = k.add(k.add(own, k.group), 8 * half);
      k.when(k.less(feature, shape.features), [&] {
        Value line = k.add(k.mul(lead, shape.features), feature);
        take(block, half, feature, plan.rowOf(k, launch, segment, line, lines));
      });
    }
  });
}

/// Of the four numbers that a lane holds, those of a row.
static Value halfOf(CTABuilder &k, Value four, int64_t half) {
  return k.at(four, 8 * half);
}

void CausalExponentialKernel::loadState() {
  Type f32 = k.b.getF32Type(), pairType = VectorType::get({2}, f32);
  forRows([&](Value block, int64_t half, Value feature, Value row) {
    Value mine = k.at(row, k.mul(k.add(firstColumn, k.mul(k.member, 2)), 4));
    for (int64_t tile = 0; tile < shape.valueTiles(); ++tile)
      k.store(k.load(pairType, k.at(mine, tile * 32), 8),
              halfOf(k, stateOf(block, tile), half), 8);
    Value numbers = k.load(pairType, k.at(row, shape.values * 4), 8);
    k.when(k.equal(k.member, 0), [&] {
      k.store(k.element(numbers, 0), floatsOf(normalizer, feature), 4);
      k.store(k.element(numbers, 1), floatsOf(maxima, feature), 4);
    });
  });
}

void CausalExponentialKernel::storeState() {
  Type f32 = k.b.getF32Type(), pairType = VectorType::get({2}, f32);
  // What one lane of four has written.
  k.barrier();
  forRows([&](Value block, int64_t half, Value feature, Value row) {
    Value mine = k.at(row, k.mul(k.add(firstColumn, k.mul(k.member, 2)), 4));
    for (int64_t tile = 0; tile < shape.valueTiles(); ++tile)
      k.store(k.load(pairType, halfOf(k, stateOf(block, tile), half), 8),
              k.at(mine, tile * 32), 8);
    // The last sector, by all four lanes.
    k.when(k.equal(firstColumn, 0), [&] {
      k.store(k.pair(k.load(f32, floatsOf(normalizer, feature), 4),
                     k.load(f32, floatsOf(maxima, feature), 4)),
              k.at(k.at(row, shape.values * 4), k.mul(k.member, 8)), 8);
    });
  });
}

void mlir::attn::emitCausalExponential(HostBuilder &host,
                                       LinearAttentionOp op) {
  CausalExponentialShape shape(op, host.target.sharedPerBlock);
  CausalExponentialPlan plan(host, op, shape);
  if (plan.states) {
    CausalExponentialKernel(host, op, shape, plan, /*formsStates=*/true).emit();
    emitExponentialPrefix(host, op, shape, plan);
  }
  CausalExponentialKernel(host, op, shape, plan, /*formsStates=*/false).emit();
  host.releaseWorkspace();
}
