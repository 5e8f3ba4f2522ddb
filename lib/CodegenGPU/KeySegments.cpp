//===- KeySegments.cpp - Splitting a sequence over CTAs -------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// As many segments as give two CTAs to each multiprocessor of a large device,
// but none so short that its partial state counts beside its keys.
//
//===----------------------------------------------------------------------===//

#include "KeySegments.h"
#include "Kernels.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"

using namespace mlir;
using namespace mlir::attn;

// A segment's partial state is a few percent of the bytes of its keys.
static constexpr int64_t kSegmentTokens = 2048;

KeySegments::KeySegments(HostBuilder &host, Value leads, int64_t tileTokens) {
  Value length = host.size(Dim::Key);
  // Two CTAs for each multiprocessor.
  Value wanted =
      host.ceilDiv(host.index(2 * kManyBlocks), host.max(leads, host.index(1)));
  Value possible =
      host.max(host.ceilDiv(length, host.index(kSegmentTokens)), host.index(1));
  Value many = host.less(host.index(kManyBlocks - 1), leads);
  Value parts = host.select(many, host.index(1), host.min(wanted, possible));
  Value tile = host.index(tileTokens);
  tokens = host.mul(host.ceilDiv(host.ceilDiv(length, parts), tile), tile);
  tokens = host.max(tokens, tile);
  segments = host.max(host.ceilDiv(length, tokens), host.index(1));
}

Value KeySegments::workspace(HostBuilder &host, Value numbers) const {
  if (!mayBeSplit())
    return Value();
  // Nothing where the state is summed in one piece.
  Value isSplit = host.less(host.index(1), segments);
  Value partials = host.select(isSplit, segments, host.index(0));
  return host.workspace(host.mul(partials, numbers));
}

void KeySegments::store(CTABuilder &k, Value segmentsInKernel,
                        llvm::function_ref<void()> whole,
                        llvm::function_ref<void()> partial) const {
  if (!mayBeSplit())
    whole();
  else if (getConstantIntValue(segments))
    partial();
  else
    k.when(k.equal(segmentsInKernel, 1), whole, partial);
}

bool KeySegments::mayBeSplit() const {
  return getConstantIntValue(segments) != 1;
}

Value KeySegments::blocksIfSplit(HostBuilder &host, Value blocks) const {
  return host.select(host.less(host.index(1), segments), blocks, host.index(0));
}
