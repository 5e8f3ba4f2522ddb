//===- SumsCopy.cpp - What all CTAs of a head read, one of them writes ----===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// CTAs of a kernel run in any order. Where several have a block of the columns
// of one state each, all read its normalizer, and the one that changes it
// leaves the new one elsewhere:
//
//   to[head, r, d] = from[head · R · D + r · D + d]
//
//===----------------------------------------------------------------------===//

#include "Kernels.h"

using namespace mlir;
using namespace mlir::attn;

void mlir::attn::emitSumsCopy(HostBuilder &host, StringRef suffix,
                              OpOperand &to, Value from, Value heads) {
  constexpr int64_t warps = 4;
  KernelLaunch launch(host, suffix, warps);
  CTABuilder k(launch.body, host.loc, warps);
  unsigned d = host.position(Dim::Feature), r = host.position(Dim::Rank);
  int64_t features = host.staticSize(Dim::Feature);
  int64_t numbers = host.op.getReweightingRank() * features;
  int64_t blocks = llvm::divideCeil(numbers, k.threads());
  Value head = k.div(k.block, blocks);
  Value item = k.add(k.mul(k.rem(k.block, blocks), k.threads()), k.thread);
  llvm::SmallBitVector ofKeys = getStateLeadingDims(host.op);
  SmallVector<Value> indices = splitLeads(k, head, launch.passLeads(ofKeys));
  GlobalView target = launch.passOperand(k, to);
  for (auto [dim, index] : llvm::enumerate(indices))
    if (ofKeys[dim])
      target = target.at(k, dim, index);
  GlobalView source = launch.passMemory(k, from);
  k.when(k.less(item, numbers), [&] {
    Value at = k.add(k.mul(k.wide(head), numbers), k.wide(item));
    target.at(k, r, k.div(item, features))
        .at(k, d, k.rem(item, features))
        .store(k, source.at(k, 0, at).load(k, 0, 1), d, 1);
  });
  launch.launch(k, host.mul(heads, host.index(blocks)));
}
