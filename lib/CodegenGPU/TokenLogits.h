//===- TokenLogits.h - The logits of one token ------------------*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The logits of an exponential map for one token, which all threads of a CTA
// form in f32 in shared memory. The projection is read where it lies.
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_LIB_CODEGENGPU_TOKENLOGITS_H
#define ATTN_LIB_CODEGENGPU_TOKENLOGITS_H

#include "Logits.h"

namespace mlir::attn {

/// Shared memory of logits; one after the other may use it.
struct TokenLogits {
  /// `components` of what is projected.
  TokenLogits(CTABuilder &k, int64_t features, int64_t components);

  /// ℓ = Σ p x̂ w + a x̂² + b w², or Σ a (x̂ − w)² of distances, for each row w of
  /// the projection; without one p x̂ + a ‖x̂‖². `along` is the dimension of x,
  /// `f` that of features. Whoever reads what was there before has done so;
  /// the logits are there when this ends.
  void form(CTABuilder &k, const LogitMap &map, const GlobalView &token,
            unsigned along, const GlobalView &projection, unsigned f) const;
  Value load(CTABuilder &k, Value feature) const;

private:
  void project(CTABuilder &k, const LogitMap &map, unsigned along,
               const GlobalView &projection, unsigned f) const;

  int64_t features, components;
  Value row, logits;
};

} // namespace mlir::attn

#endif // ATTN_LIB_CODEGENGPU_TOKENLOGITS_H
