//===- MergeState.cpp - The kernels of attn.merge_state -------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
//   outputs[…, e] += inputs[…, e], a kernel for each pair
//
// and of a state with maxima m in one kernel, for each feature:
//
//   m' = max(m_out, m_in)
//   outputs = outputs · e^(m_out − m') + inputs · e^(m_in − m')
//
// A row is taken by as many lanes of a warp as it has vectors, so that whoever
// reads its maximum is in the warp that writes it.
//
//===----------------------------------------------------------------------===//

#include "Kernels.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "llvm/Support/MathExtras.h"
#include <limits>

using namespace mlir;
using namespace mlir::attn;

static constexpr int64_t kWarps = 4;

namespace {
/// Rows of memory [lead…, row, column], dealt to groups of lanes.
class MergeKernel {
public:
  MergeKernel(HostBuilder &host, StringRef suffix, Value memory);

  /// This thread's row of `memref`, whose dimensions are those of the memory
  /// or all but the last.
  GlobalView atRow(Value memref);
  /// outputs = outputs · outputFactor + inputs · inputFactor, along the row; a
  /// plain sum without factors.
  void mergeRow(Value input, Value output, Value inputFactor,
                Value outputFactor);
  /// The same for the numbers of a row, and its maximum.
  void mergeScales(ValueRange inputs, ValueRange outputs);
  void launch();

private:
  Value sizeOf(unsigned dim);

  HostBuilder &host;
  const Value memory;
  const unsigned rank;
  int64_t perLane = 1, lanes = kWarp;
  KernelLaunch kernel;
  CTABuilder k;
  /// Of the leading dimensions and the row, and whether there is such a row.
  SmallVector<Value> indices;
  Value isThere, columns, blocks;
};
} // namespace

MergeKernel::MergeKernel(HostBuilder &host, StringRef suffix, Value memory)
    : host(host), memory(memory),
      rank(cast<MemRefType>(memory.getType()).getRank()),
      kernel(host, suffix, kWarps), k(kernel.body, host.loc, kWarps) {
  int64_t width = cast<MemRefType>(memory.getType()).getDimSize(rank - 1);
  if (!ShapedType::isDynamic(width)) {
    perLane = width % 4 == 0 ? 4 : 1;
    lanes = std::clamp<int64_t>(llvm::PowerOf2Ceil(width / perLane), 1, kWarp);
  }
  int64_t rowsOfBlock = kWarps * kWarp / lanes;
  Value leads = host.index(1);
  SmallVector<Value> leading;
  for (unsigned dim = 0; dim + 2 < rank; ++dim) {
    Value size = sizeOf(dim);
    leads = host.mul(leads, size);
    leading.push_back(kernel.passSmall(size));
  }
  Value rows = sizeOf(rank - 2);
  Value blocksOfLead = host.ceilDiv(rows, host.index(rowsOfBlock));
  blocks = host.mul(leads, blocksOfLead);
  Value perLead = kernel.passSmall(blocksOfLead);
  indices = splitLeads(k, k.div(k.block, perLead), leading);
  Value row = k.add(k.mul(k.rem(k.block, perLead), rowsOfBlock),
                    k.div(k.thread, lanes));
  isThere = k.less(row, kernel.passSmall(rows));
  indices.push_back(k.select(isThere, row, k.i32(0)));
  columns = k.select(isThere, kernel.passSmall(sizeOf(rank - 1)), k.i32(0));
}

Value MergeKernel::sizeOf(unsigned dim) {
  auto type = cast<MemRefType>(memory.getType());
  return type.isDynamicDim(dim)
             ? Value(memref::DimOp::create(host.b, host.loc, memory, dim))
             : host.index(type.getDimSize(dim));
}

GlobalView MergeKernel::atRow(Value memref) {
  return atLeads(k, kernel.passMemory(k, memref), indices);
}

void MergeKernel::mergeRow(Value input, Value output, Value inputFactor,
                           Value outputFactor) {
  GlobalView from = atRow(input), to = atRow(output);
  unsigned last = rank - 1;
  auto scaled = [&](Value x, Value factor) {
    if (!factor)
      return x;
    return k.mulf(x, perLane == 1 ? factor : k.splat(factor, perLane));
  };
  k.loop(k.mul(k.rem(k.thread, lanes), perLane), columns,
         k.i32(lanes * perLane), [&](Value column) {
           GlobalView there = to.at(k, last, column);
           Value x = from.at(k, last, column).load(k, last, perLane);
           Value sum =
               k.addf(scaled(there.load(k, last, perLane), outputFactor),
                      scaled(x, inputFactor));
           there.store(k, sum, last, perLane);
         });
}

void MergeKernel::mergeScales(ValueRange inputs, ValueRange outputs) {
  unsigned last = rank - 2;
  SmallVector<GlobalView> views;
  for (Value part : {inputs[1], inputs[2], outputs[1], outputs[2]})
    views.push_back(atRow(part));
  // Of a row that is not there, which another warp may be writing, nothing.
  SmallVector<Value> numbers = k.either(
      isThere,
      [&] {
        SmallVector<Value> loaded;
        for (const GlobalView &view : views)
          loaded.push_back(view.load(k, last, 1));
        return loaded;
      },
      [&] { return SmallVector<Value>(4, k.constant(0.0)); });
  Value least = k.constant(-std::numeric_limits<double>::infinity());
  auto isEqual = [&](Value x, Value y) -> Value {
    return arith::CmpFOp::create(k.b, k.loc, arith::CmpFPredicate::OEQ, x, y);
  };
  auto maximumOf = [&](Value normalizer, Value maximum) {
    return k.select(isEqual(normalizer, k.constant(0.0)), least, maximum);
  };
  Value ofInput = maximumOf(numbers[0], numbers[1]);
  Value ofOutput = maximumOf(numbers[2], numbers[3]);
  Value largest = k.maximum(ofInput, ofOutput);
  // That of no key is written as 0.
  largest = k.select(isEqual(largest, least), k.constant(0.0), largest);
  auto factor = [&](Value maximum) -> Value {
    return math::ExpOp::create(k.b, k.loc, k.subf(maximum, largest));
  };
  Value inputFactor = factor(ofInput), outputFactor = factor(ofOutput);
  mergeRow(inputs[0], outputs[0], inputFactor, outputFactor);
  Value sum =
      k.addf(k.mulf(numbers[2], outputFactor), k.mulf(numbers[0], inputFactor));
  // After all lanes of the row have read what is written.
  k.warpBarrier();
  Value isFirst = k.equal(k.rem(k.thread, lanes), 0);
  k.when(k.logicalAnd(isThere, isFirst), [&] {
    views[2].store(k, sum, last, 1);
    views[3].store(k, largest, last, 1);
  });
}

void MergeKernel::launch() { kernel.launch(k, blocks); }

void mlir::attn::emitMergeState(HostBuilder &host, MergeStateOp op) {
  if (op.getInputs().size() == 3) {
    MergeKernel merge(host, "", op.getOutputs()[0]);
    merge.mergeScales(op.getInputs(), op.getOutputs());
    return merge.launch();
  }
  for (auto [i, input, output] :
       llvm::enumerate(op.getInputs(), op.getOutputs())) {
    MergeKernel merge(host, i == 0 ? "" : "_normalizer", output);
    merge.mergeRow(input, output, Value(), Value());
    merge.launch();
  }
}
