//===- Logits.h - Exponential maps in registers -----------------*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Logits as powers of two, in the registers of a left factor; exponentials
// relative to the largest of a row, which grows while columns stream by; and a
// projection, of f32, as a sum of two 16-bit factors.
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_LIB_CODEGENGPU_LOGITS_H
#define ATTN_LIB_CODEGENGPU_LOGITS_H

#include "KernelLaunch.h"

namespace mlir::attn {

/// Logits of 16 rows by steps of 16 columns: what becomes the registers of a
/// left factor, as pairs of f32. Registers 0 and 2 are of the row lane/4,
/// 1 and 3 of the row lane/4 + 8.
using LogitTile = SmallVector<std::array<Value, 4>>;

/// slope · sums + offsets, for two neighbouring tiles of sums and the offsets
/// of their columns, which are pairs.
std::array<Value, 4> finishLogits(CTABuilder &k, const Sums &early,
                                  const Sums &late, Value slope,
                                  Value earlyOffset, Value lateOffset);

/// The largest logit of this lane's two rows; it grows.
struct RowMaxima {
  /// None so far.
  explicit RowMaxima(CTABuilder &k);
  void include(CTABuilder &k, const LogitTile &tile);

  std::array<Value, 2> largest;
  /// What sums so far are to be multiplied by since the last tile.
  std::array<Value, 2> decay;
};

/// 2^(ℓ − largest) rounded: a left factor. `rests` gets what rounding lost.
SmallVector<Quad> emitExponentials(CTABuilder &k, const LogitTile &tile,
                                   const RowMaxima &maxima, Type packed,
                                   SmallVector<Quad> *rests = nullptr);

/// sums · decay, of their rows.
void decaySums(CTABuilder &k, Sums &sums, const std::array<Value, 2> &decay);

/// x, 0 where it is −∞: what exponentials may be relative to.
Value finiteMaximum(CTABuilder &k, Value x);
/// −∞.
Value leastLogit(CTABuilder &k);
/// True if x is 0; a normalizer of 0 is that of no key.
Value isZero(CTABuilder &k, Value x);
/// `x` if `z` is not 0, else `other`.
Value unlessZero(CTABuilder &k, Value z, Value x, Value other);
/// A number, or a vector, as f32.
Value toF32(CTABuilder &k, Value x);

/// The numbers of a map, times log2 e.
struct LogitMap {
  LogitMap(HostBuilder &host, KernelLaunch &launch, CTABuilder &k,
           FeatureMapAttrInterface map, Value scale);

  const ExponentialMap map;
  /// What inputs are multiplied by; null for 1.
  Value scale;
  /// What products are multiplied by: f32.
  Value slope;
  /// Of ‖x̂ − μ‖² and of ‖w − μ‖².
  double ofInput, ofProjection;

  /// scale · words − shift, squared and added to the pair `sum`.
  Value addSquares(CTABuilder &k, Value word, Type packed, Value shift,
                   Value sum) const;
};

/// A projection: [features, components].
struct Projection {
  explicit operator bool() const { return bool(view); }

  /// Allocates and fills the common shift of distances, in shared memory: the
  /// mean of the first rows, by component, or by where `place` puts it. Wait at
  /// a barrier before it is read.
  void prepareShift(CTABuilder &k,
                    llvm::function_ref<Value(Value component)> place = nullptr);
  /// The shift of two neighbours from `place` on, or null.
  Value loadShift(CTABuilder &k, Value place) const;

  GlobalView view;
  unsigned f = 0, c = 0;
  int64_t components = 0;
  /// Rows that there are (i32).
  Value features;
  bool isDistance = false;
  /// [components] of f32, padded with zeros to a multiple of 16; or null.
  Value shift;
};

/// What the squares of this lane's two rows, which lie as a left factor in the
/// order of a product, add to all their logits.
std::array<Value, 2> emitSquareTerms(CTABuilder &k, const LogitMap &map,
                                     ArrayRef<Quad> rows, Type packed,
                                     const Projection &projection);

/// Two numbers as words of 16 bits whose sum they are, to twice their
/// precision.
struct SplitPair {
  SplitPair(CTABuilder &k, Value pair, Type packed);
  Value high, low;
  /// high + low.
  Value sum(CTABuilder &k, Type packed) const;
};

/// The part of the term of a column that two of its numbers make: ‖w‖² and ⟨μ,
/// w⟩ with the coefficients of the map, added to the pair `sum`.
Value addColumnTerm(CTABuilder &k, const LogitMap &map, Value pair, Value shift,
                    Value sum);

} // namespace mlir::attn

#endif // ATTN_LIB_CODEGENGPU_LOGITS_H
