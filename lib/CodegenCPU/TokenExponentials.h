//===- TokenExponentials.h - exp(ℓ) of one token ----------------*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The features of an exponential map for one token: the projection is read once
// and where it lies, as the state is.
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_LIB_CODEGENCPU_TOKENEXPONENTIALS_H
#define ATTN_LIB_CODEGENCPU_TOKENEXPONENTIALS_H

#include "AttnKernel.h"

namespace mlir::attn {

struct TokenExponentials {
  TokenExponentials(AttnKernel &k, ExponentialMap map, bool isProjected);

  /// memory = ℓ of the token; −∞ beyond the features.
  void emitLogits(AttnKernel &k, OperandView token, OperandView projection,
                  Value scale) const;
  /// memory = e^ℓ, of distances.
  void bounded(AttnKernel &k) const;
  /// memory = e^(ℓ + offsets − M) with M the largest exponent where `weights`
  /// is not 0; elsewhere 0. Offsets are 0 and weights 1 if null.
  void relative(AttnKernel &k, Value offsets, Value weights) const;
  /// relative, divided by the sum.
  void normalized(AttnKernel &k) const;
  /// maxima' = max(ℓ, maxima); memory = e^(ℓ − maxima'), decay = e^(maxima −
  /// maxima'), maxima = maxima'.
  void raise(AttnKernel &k, Value maxima, Value decay) const;

  ExponentialMap map;
  bool isProjected;
  int64_t features, stride, components;
  Value memory;

private:
  Value row;
};

} // namespace mlir::attn

#endif // ATTN_LIB_CODEGENCPU_TOKENEXPONENTIALS_H
