//===- LinearState.h - Sums over keys ---------------------------*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A partial state in scratch, tile by tile of keys.
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_LIB_CODEGENCPU_LINEARSTATE_H
#define ATTN_LIB_CODEGENCPU_LINEARSTATE_H

#include "AttnKernel.h"

namespace mlir::attn {

/// Keys and values at bound leading dimensions.
struct KeyValueStream {
  OperandView key, value, mask;
  FeatureMapAttrInterface map;
  Reweighting reweighting;
  Value offset;
};

/// state[r, d, e] and normalizer[r, d] summed in scratch, for `columns` columns
/// of v.
struct StateSum {
  StateSum(AttnKernel &k, int64_t rank, int64_t tokens, int64_t columns,
           bool withNormalizer);

  /// Back to zero.
  void reset(AttnKernel &k) const;
  /// Adds at most `tokens` keys.
  void addTile(AttnKernel &k, const KeyValueStream &stream, Value first,
               Value count, Value firstColumn) const;
  /// Adds the sum to the state in memory.
  void addTo(AttnKernel &k, OperandView state, Value firstColumn) const;
  /// The same for the normalizer state.
  void addNormalizerTo(AttnKernel &k, OperandView normalizer) const;

  /// Adds `length` keys to the state in memory, in segments; `values` is the
  /// number of all columns of v.
  void addSegments(AttnKernel &k, const KeyValueStream &stream, Value length,
                   OperandView state, OperandView normalizer, Value firstColumn,
                   int64_t values) const;

  int64_t rank, features, featureStride, width, columns, valueStride, tokens;
  Value featureTile, valueTile, factors, sum, normalizerSum;
};

} // namespace mlir::attn

#endif // ATTN_LIB_CODEGENCPU_LINEARSTATE_H
