//===- LinearStreams.h - The parts of linear attention ----------*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The streams of keys and of queries and the quadratic form, emitted over tiles
// of any linear operation; the decompositions are put together from them.
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_LIB_DIALECT_ATTN_LINEARSTREAMS_H
#define ATTN_LIB_DIALECT_ATTN_LINEARSTREAMS_H

#include "TileEmitter.h"

namespace mlir::attn {

/// Some queries and the position of the first.
struct Queries {
  Tile query;
  FeatureMapAttrInterface map;
  OpFoldResult position;
};

/// Some keys with their values, the position of the first, and which count.
struct Keys {
  Tile key, value, mask;
  FeatureMapAttrInterface map;
  OpFoldResult position;
};

/// A state and its normalizer state (null = none).
struct State {
  Tile state, normalizer;
};

/// The rows of a result before the division; `denominator` is null without a
/// normaliser.
struct Rows {
  Tile numerator, denominator;
};

class LinearStreams {
public:
  LinearStreams(const TileEmitter &emit, ReweightingAttrInterface reweighting,
                NormalizerAttr normalizer, Value maxLength)
      : emit(emit), reweighting(reweighting), normalizer(normalizer),
        maxLength(maxLength) {}

  /// The same over `size` elements of dimension `dim`.
  LinearStreams within(unsigned dim, OpFoldResult size) const;
  Queries slice(const Queries &queries, OpFoldResult offset,
                OpFoldResult size) const;
  Keys slice(const Keys &keys, OpFoldResult offset, OpFoldResult size) const;

  /// A state of zeros for `keys`, with a normalizer state if there is a
  /// normaliser.
  State zeroState(const Keys &keys) const;
  /// state + Σ_j b(j) φ(k_j) v_jᵀ over `keys`, in segments of 1024 keys, each
  /// summed from zero.
  State accumulate(const Keys &keys, const State &state) const;
  /// The same for a few keys at once: one sum from zero, and no loop.
  State accumulateTile(const Keys &keys, const State &state) const;
  /// The rows a(i) φ(q_i) · state.
  Rows readout(const Queries &queries, const State &state) const;
  /// `rows` (null = 0) plus the rows that the scores of `queries` and `keys`
  /// give: the quadratic form.
  Rows attend(const Queries &queries, const Keys &keys, bool causal,
              Rows rows) const;
  /// Divides, into `output`.
  Tile finish(const Rows &rows, const Tile &output) const;
  /// readout and finish in tiles of queries, so that no features of all queries
  /// are held.
  Tile readoutAll(const Queries &queries, const State &state,
                  const Tile &output) const;

  const TileEmitter emit;

private:
  State sumTile(const Keys &keys, const State &state) const;
  State zeroLike(const State &state) const;
  State add(const State &part, const State &whole) const;
  bool hasRelativeForm() const;
  Tile factors(bool ofQueries, OpFoldResult position) const;
  Tile features(const Tile &x, FeatureMapAttrInterface map, unsigned dim,
                const Tile &factors, const Tile &mask, bool withRank) const;

  ReweightingAttrInterface reweighting;
  NormalizerAttr normalizer;
  Value maxLength;
};

} // namespace mlir::attn

#endif // ATTN_LIB_DIALECT_ATTN_LINEARSTREAMS_H
