//===- LinearParts.h - The two streams of linear attention ------*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Builds, from ranges of the queries and keys of a linear_attention, the
// operations that it consists of. Maps, masks, positions and attributes carry
// over; the caller thinks in ranges only.
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_LIB_REASSOCIATE_LINEARPARTS_H
#define ATTN_LIB_REASSOCIATE_LINEARPARTS_H

#include "attn/Dialect/Attn/Attn.h"

namespace mlir::attn {

/// Some queries or keys: [offset, offset + size).
struct TokenRange {
  OpFoldResult offset, size;
};

class LinearParts {
public:
  explicit LinearParts(LinearAttentionOp op);

  /// Why the operation cannot be taken apart; empty if it can.
  StringRef whyNot() const;

  TokenRange allQueries(OpBuilder &builder);
  TokenRange allKeys(OpBuilder &builder);

  /// The state before the first key: what the operation carries, or zeros. With
  /// the normalizer state, if there is a normaliser.
  SmallVector<Value> initialState(OpBuilder &builder);

  /// attn.linear_state: `state` after these keys.
  SmallVector<Value> accumulate(OpBuilder &builder, TokenRange keys,
                                ValueRange state);

  /// attn.linear_readout of all queries: the new `output`.
  Value readout(OpBuilder &builder, ValueRange state, Value output);

  /// attn.linear_attention {order = left} of these queries and keys, which are
  /// those after `state`. Returns the new `output`, with its rows replaced, and
  /// the state after the keys.
  SmallVector<Value> attend(OpBuilder &builder, TokenRange queries,
                            TokenRange keys, Value output, ValueRange state);

private:
  /// The part of a shaped operand with `map` that is `range` of `dim`.
  Value slice(OpBuilder &builder, Value value, AffineMap map, unsigned dim,
              TokenRange range);
  /// True if `range` is all of `dim`.
  bool isAll(unsigned dim, TokenRange range);
  /// The map over a space with only the dimensions `kept`.
  static AffineMap project(AffineMap map, ArrayRef<unsigned> kept);
  /// Positions of the dimensions of a part: leading ones as `map` has them, if
  /// `onlyLeadingOf`, and all trailing ones but `without`.
  SmallVector<unsigned> keepDims(Dim without, AffineMap onlyLeadingOf,
                                 bool withComponents);

  LinearAttentionOp op;
  AttnOpInterface structured;
  unsigned queryDim, keyDim;
  AffineMap queryMap, keyMap, valueMap, maskMap, queryProjectionMap,
      keyProjectionMap, outputMap;
  /// Of state, normalizer state and maximum.
  SmallVector<AffineMap, 3> stateMaps;
};

/// Says at `op` why it stays whole: an optimization remark of category `pass`
/// where MLIR collects those, else a plain one.
void remarkStaysWhole(LinearAttentionOp op, StringRef pass,
                      const Twine &message);

} // namespace mlir::attn

#endif // ATTN_LIB_REASSOCIATE_LINEARPARTS_H
