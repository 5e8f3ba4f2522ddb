//===- FeatureRows.h - Logits of some features ------------------*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What makes logits of tokens, in shared memory: rows of the projection and
// what is added to the logits of each.
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_LIB_CODEGENGPU_FEATUREROWS_H
#define ATTN_LIB_CODEGENGPU_FEATUREROWS_H

#include "FeatureOrder.h"
#include "Logits.h"
#include "TokenRows.h"

namespace mlir::attn {

struct FeatureRows {
  /// Of tokens of the type `element`, whose components lie in the order
  /// `components`.
  FeatureRows(int64_t features, bool isProjected,
              const FeatureOrder &components, Type element);

  int64_t bytes() const;
  void allocate(CTABuilder &k);
  /// Stands for the memory of others like them, `bytes` (i32) on.
  void move(CTABuilder &k, Value bytes);
  /// Fills in the rows of the projection from feature `first` (i32) on, of
  /// which there are `live`, by all threads.
  void fillProjection(CTABuilder &k, const Projection &projection, Value first,
                      Value live);
  /// Fills in what is added: to `base` of a feature, if there is one. After a
  /// barrier; wait at another one before logits are formed.
  void fillOffsets(CTABuilder &k, const LogitMap &map,
                   const Projection &projection, Value live,
                   llvm::function_ref<Value(Value feature)> base = nullptr);

  /// The logits of tokens, without what their own squares add: −∞ of features
  /// that there are not. Of `steps` · 16 features from `first` (i32) on, or of
  /// all.
  LogitTile logits(CTABuilder &k, ArrayRef<Quad> tokens, Value slope,
                   Value first = Value(), int64_t steps = 0) const;

  bool isProjected;
  FeatureOrder components;
  /// Of the features.
  FeatureOrder order;

private:
  Value rowOf(CTABuilder &k, Value memory, Value feature) const;

  Type element;
  TokenRows rows;
  Value high, low, offsets;
};

} // namespace mlir::attn

#endif // ATTN_LIB_CODEGENGPU_FEATUREROWS_H
