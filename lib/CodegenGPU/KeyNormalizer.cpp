//===- KeyNormalizer.cpp - Exponentials of keys that add up to 1 ----------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
//   each warp:    m_w = max_f ℓ, s_w = Σ_f 2^(ℓ − m_w) of its features
//   each token:   m = max_w m_w, offset = −m − log2 Σ_w s_w 2^(m_w − m)
//   each logit:   ℓ + offset
//
// A logit rather than a quotient, so that sums of small exponentials stay
// relative to their own largest one.
//
//===----------------------------------------------------------------------===//

#include "KeyNormalizer.h"

using namespace mlir;
using namespace mlir::attn;

KeyNormalizer::KeyNormalizer(CTABuilder &k, int64_t tokens)
    : tokens(tokens), parts(k.shared(k.warps * tokens * 8)),
      offsets(k.shared(tokens * 4)) {}

void KeyNormalizer::normalize(CTABuilder &k, LogitTile &logits) const {
  Type f32 = k.b.getF32Type(), pairType = VectorType::get({2}, f32);
  // Lanes with the same columns of a fragment are four apart.
  auto overRows = [&](Value x, llvm::function_ref<Value(Value, Value)> meet) {
    for (int64_t mask = 4; mask < kWarp; mask *= 2)
      x = meet(x, k.shuffle(x, mask));
    return x;
  };
  auto larger = [&](Value x, Value y) { return k.maximum(x, y); };
  auto sum = [&](Value x, Value y) { return k.addf(x, y); };
  Value mine = k.at(parts, k.mul(k.warp, tokens * 8));
  for (auto [i, step] : llvm::enumerate(logits))
    for (int64_t late = 0; late < 2; ++late) {
      SmallVector<Value> both;
      for (int64_t token = 0; token < 2; ++token) {
        Value x = k.element(step[2 * late], token),
              y = k.element(step[2 * late + 1], token);
        Value largest = overRows(k.maximum(x, y), larger);
        Value shift = finiteMaximum(k, largest);
        Value total =
            k.addf(k.exp2(k.subf(x, shift)), k.exp2(k.subf(y, shift)));
        both.append({largest, overRows(total, sum)});
      }
      Value at = k.add(k.mul(k.member, 16), int64_t(16 * i + 8 * late) * 8);
      k.when(k.equal(k.group, 0),
             [&] { k.store(k.vector(both), k.at(mine, at), 16); });
    }
  k.barrier();
  k.deal(tokens, [&](Value token) {
    Value column = k.at(parts, k.mul(token, 8)), largest, total;
    SmallVector<Value> ofWarps;
    for (int64_t warp = 0; warp < k.warps; ++warp) {
      ofWarps.push_back(k.load(pairType, k.at(column, warp * tokens * 8), 8));
      Value here = k.element(ofWarps.back(), 0);
      largest = largest ? k.maximum(largest, here) : here;
    }
    largest = finiteMaximum(k, largest);
    for (Value part : ofWarps) {
      Value factor = k.exp2(k.subf(k.element(part, 0), largest));
      total = total ? k.fma(k.element(part, 1), factor, total)
                    : k.mulf(k.element(part, 1), factor);
    }
    // Of a key that is none all logits are −∞, and stay so.
    Value offset =
        unlessZero(k, total, k.addf(largest, k.log2(total)), k.constant(0.0));
    k.store(k.subf(k.constant(0.0), offset), k.at(offsets, k.mul(token, 4)), 4);
  });
  k.barrier();
  for (auto [i, step] : llvm::enumerate(logits))
    for (int64_t late = 0; late < 2; ++late) {
      Value at = k.add(k.mul(k.member, 8), int64_t(16 * i + 8 * late) * 4);
      Value offset = k.load(pairType, k.at(offsets, at), 8);
      for (int64_t half = 0; half < 2; ++half)
        step[2 * late + half] = k.addf(step[2 * late + half], offset);
    }
}
