//===- KeyNormalizer.h - Exponentials of keys that add up to 1 --*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Logits of a tile of keys whose features lie in the warps of a CTA, 16 in
// each: made such that the exponentials of each key add up to 1.
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_LIB_CODEGENGPU_KEYNORMALIZER_H
#define ATTN_LIB_CODEGENGPU_KEYNORMALIZER_H

#include "Logits.h"

namespace mlir::attn {

class KeyNormalizer {
public:
  /// Allocates shared memory, for `tokens` at a time.
  KeyNormalizer(CTABuilder &k, int64_t tokens);

  /// Logits of features that there are not are −∞. All threads come here, and
  /// have met at a barrier since they did so before.
  void normalize(CTABuilder &k, LogitTile &logits) const;

private:
  const int64_t tokens;
  /// By warp and token the largest logit and the sum relative to it; by token
  /// what is added to its logits.
  Value parts, offsets;
};

} // namespace mlir::attn

#endif // ATTN_LIB_CODEGENGPU_KEYNORMALIZER_H
