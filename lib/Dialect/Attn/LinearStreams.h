//===- LinearStreams.h - The parts of linear attention ----------*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The streams of keys and of queries and the quadratic form, emitted over tiles
// of any linear operation; the decompositions are put together from them.
// LinearExponentials.cpp has what exponential feature maps need.
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_LIB_DIALECT_ATTN_LINEARSTREAMS_H
#define ATTN_LIB_DIALECT_ATTN_LINEARSTREAMS_H

#include "TileEmitter.h"

namespace mlir::attn {

/// Some queries and the position of the first; `projection` is null without
/// one.
struct Queries {
  Tile query, projection;
  FeatureMapAttrInterface map;
  OpFoldResult position;
};

/// Some keys with their values, the position of the first, and which count.
struct Keys {
  Tile key, value, mask, projection;
  FeatureMapAttrInterface map;
  OpFoldResult position;
};

/// A state, its normalizer state and its maximum (null = none).
struct State {
  Tile state, normalizer, maximum;

  /// The parts that there are, in order, and back.
  SmallVector<Tile> pack() const;
  static State unpack(ArrayRef<Tile> parts);
  /// Tensors in the canonical layout, which are all that `emit` spans.
  static State canonical(const TileEmitter &emit, ValueRange parts);
};

/// `part` and `whole` as one state, in the place of `whole`: their sum, where
/// there are maxima rescaled to the larger one.
State mergeStates(const TileEmitter &emit, const State &part,
                  const State &whole);

/// The sums of `state` divided by its normalizer state; 0 where that is 0.
Tile normalizeState(const TileEmitter &emit, const State &state);

/// The rows of a result before the division; `denominator` is null without a
/// normaliser.
struct Rows {
  Tile numerator, denominator;
};

class LinearStreams {
public:
  /// `scale` is what exponential maps multiply queries and keys by.
  LinearStreams(const TileEmitter &emit, ReweightingAttrInterface reweighting,
                NormalizerAttr normalizer, Value maxLength, Value scale);

  /// The same over `size` elements of dimension `dim`.
  LinearStreams within(unsigned dim, OpFoldResult size) const;
  Queries slice(const Queries &queries, OpFoldResult offset,
                OpFoldResult size) const;
  Keys slice(const Keys &keys, OpFoldResult offset, OpFoldResult size) const;

  /// A state of zeros for `keys`, with all parts that their map and the
  /// normaliser want.
  State zeroState(const Keys &keys) const;
  /// state + Σ_j b(j) φ(k_j) v_jᵀ over `keys`, in segments of 1024 keys, each
  /// summed from zero.
  State accumulate(const Keys &keys, const State &state) const;
  /// The same for a few keys at once: one sum from zero, and no loop.
  State accumulateTile(const Keys &keys, const State &state) const;
  /// The state that queries read: divided by its normalizer state where `keys`
  /// are normalised over the sequence.
  State finishState(const Keys &keys, const State &state) const;

  /// The rows that `queries` read from `state` and that their scores with
  /// `keys` give, the quadratic form. Either may be null. With a normaliser,
  /// exponential rows are relative to their largest term.
  Rows attend(const Queries &queries, const State &state, const Keys &keys,
              bool causal) const;
  /// Divides, into `output`.
  Tile finish(const Rows &rows, const Tile &output) const;
  /// Rows from the state in tiles of queries, so that no features of all
  /// queries are held.
  Tile readoutAll(const Queries &queries, const State &state,
                  const Tile &output) const;

  const TileEmitter emit;

private:
  // LinearStreams.cpp
  Tile factors(bool ofQueries, OpFoldResult position) const;
  /// [lead, dim, d] features, or [lead, dim, r, d] times `factors`; 0 where
  /// `mask` excludes.
  Tile features(const Tile &x, const Tile &projection,
                FeatureMapAttrInterface map, unsigned dim, const Tile &factors,
                const Tile &mask) const;
  State zeroLike(const State &state) const;
  State sumTile(const Keys &keys, const State &state) const;
  Rows addState(const Tile &features, const State &state, Rows rows) const;
  Tile scoresOfFeatures(const Tile &queryFeatures, const Tile &keyFeatures,
                        const Tile &mask, const Visibility &visibility) const;
  Rows addScores(const Tile &scores, const Keys &keys,
                 const Visibility &visibility, Rows rows) const;
  bool hasRelativeForm() const;

  // LinearExponentials.cpp
  /// [lead, dim, d] logits of an exponential map; -inf where masked.
  Tile logits(const Tile &x, const Tile &projection,
              FeatureMapAttrInterface map, unsigned dim) const;
  Tile keyLogits(const Keys &keys) const;
  Tile softmax(const Tile &logits, unsigned dim) const;
  State sumExponentials(const Keys &keys, const State &zero) const;
  Rows attendExponentials(const Queries &queries, const State &state,
                          const Keys &keys, const Tile &keyFeatures,
                          const Visibility &visibility, Rows rows) const;
  Tile largestTerm(const Tile &logits, const State &state, const Tile &ofKeys,
                   bool areLogits, const Visibility &visibility) const;
  Tile relativeFeatures(const Tile &logits, const Tile &largest,
                        const State &state) const;
  Tile scoresOfLogits(const Tile &logits, const Tile &keyLogits,
                      const Tile &largest, const Visibility &visibility) const;

  ReweightingAttrInterface reweighting;
  NormalizerAttr normalizer;
  Value maxLength, scale;
};

} // namespace mlir::attn

#endif // ATTN_LIB_DIALECT_ATTN_LINEARSTREAMS_H
