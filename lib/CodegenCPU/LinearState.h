//===- LinearState.h - Sums over keys ---------------------------*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A partial state in scratch, tile by tile of keys. That of exponentials
// without a bound is held relative to the largest logit of each feature.
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_LIB_CODEGENCPU_LINEARSTATE_H
#define ATTN_LIB_CODEGENCPU_LINEARSTATE_H

#include "ExponentialTile.h"

namespace mlir::attn {

/// Keys and values at bound leading dimensions.
struct KeyValueStream {
  OperandView key, value, mask;
  FeatureMapAttrInterface map;
  Reweighting reweighting;
  Value offset;
  OperandView projection; ///< of an exponential map, or none
  Value scale;            ///< a splat, or null
};

/// A state in memory: normalizer and maximum may be absent.
struct StateView {
  OperandView state, normalizer, maximum;
};

/// state[r, d, e] and normalizer[r, d] summed in scratch, for `columns` columns
/// of v.
struct StateSum {
  /// `exponentials` is the tile of an exponential map, its projection packed
  /// before keys are added.
  StateSum(AttnKernel &k, FeatureMapAttrInterface map, int64_t rank,
           int64_t tokens, int64_t columns, bool withNormalizer,
           std::optional<ExponentialTile> exponentials);

  /// Back to zero.
  void reset(AttnKernel &k) const;
  /// Adds at most `tokens` keys.
  void addTile(AttnKernel &k, const KeyValueStream &stream, Value first,
               Value count, Value firstColumn) const;
  /// Adds the sum to the state in memory.
  void addTo(AttnKernel &k, OperandView state, Value firstColumn) const;
  /// The same for the normalizer state and the maximum.
  void addNormalizerTo(AttnKernel &k, const StateView &view) const;

  /// Adds `length` keys to the state in memory, in segments; `values` is the
  /// number of all columns of v.
  void addSegments(AttnKernel &k, const KeyValueStream &stream, Value length,
                   const StateView &view, Value firstColumn,
                   int64_t values) const;

  /// Adds `count` keys, at most a segment, whose features [count, width] are
  /// packed straight to the state in memory. Those of exponentials without a
  /// bound are e^(ℓ − largest). `beside` as for addProduct.
  void addPacked(
      AttnKernel &k, Value features, Value largest, MatrixRows values,
      Value count, const StateView &view, Value firstColumn, int64_t allValues,
      llvm::function_ref<void(Value begin, Value end)> beside = nullptr) const;

  int64_t rank, features, featureStride, width, columns, valueStride, tokens;
  Value featureTile, factors, sum, normalizerSum;

private:
  /// Whether the rows of all terms are one product: no padding lies between.
  bool isDense() const { return rank == 1 || featureStride == features; }
  /// Calls `take` with the sums over `count` keys of φ · v, for feature m of
  /// term r, or where the terms' rows are dense with m among all of them and
  /// r = 0. Between its steps `beside` takes shares of a tile's tokens.
  void emitProduct(
      AttnKernel &k, Value features, const PackingRows &values, Value count,
      bool isDense,
      llvm::function_ref<void(Value r, Value m, Value column, Value x)> take,
      llvm::function_ref<void(Value begin, Value end)> beside) const;
  /// Adds the product of the feature tile and `count` values to the sum.
  void
  addTileProduct(AttnKernel &k, const PackingRows &values, Value count,
                 llvm::function_ref<void(Value begin, Value end)> beside) const;
  void mergeNormalizer(AttnKernel &k, const StateView &view, Value firstColumn,
                       int64_t values) const;
  void mergeInto(AttnKernel &k, const StateView &view, Value firstColumn,
                 int64_t values) const;
  void packExponentials(AttnKernel &k, const KeyValueStream &stream,
                        Value first, Value count) const;
  void loadMaxima(AttnKernel &k, const StateView &view) const;
  void emitMergeFactors(AttnKernel &k) const;

  std::optional<ExponentialTile> exponentials;
  /// Whether the normalizer is summed while keys are packed.
  bool sumsWhilePacking = false;
  /// Sums of rows, where they are normalised.
  Value rowSums;
  /// The largest logits, and by what older sums are multiplied; or null.
  Value maxima, decay;
  /// Those of the state in memory, which the last block of columns writes back,
  /// and by what it is multiplied.
  Value memoryMaxima, memoryDecay;
};

/// m where z is not 0, −∞ elsewhere.
Value maximumOfKeys(KernelBuilder &k, Value normalizer, Value maximum);

} // namespace mlir::attn

#endif // ATTN_LIB_CODEGENCPU_LINEARSTATE_H
