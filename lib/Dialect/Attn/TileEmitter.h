//===- TileEmitter.h - Emit linalg over parts of an op ----------*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What the decompositions are written in: a tile is a tensor that knows which
// dimensions of the operation's iteration space it spans, in which order, so a
// linalg.generic follows from its tiles and the code of one element.
//
//   Tile scores = emit.fill({lead..., n, s}, 0.0);
//   scores = emit.generic({query, key}, scores, [](Element &e) {
//     return e.multiplyAdd(e.args[0], e.args[1], e.args[2]);
//   });                                              // contracts over d
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_LIB_DIALECT_ATTN_TILEEMITTER_H
#define ATTN_LIB_DIALECT_ATTN_TILEEMITTER_H

#include "attn/Dialect/Attn/Attn.h"
#include "mlir/Dialect/Arith/IR/Arith.h"

namespace mlir::attn {

/// A tensor and the dimensions of the iteration space that it spans, in order.
/// A null value stands for an operand that is not there.
struct Tile {
  Value value;
  SmallVector<unsigned> dims;

  explicit operator bool() const { return bool(value); }
  Tile with(Value other) const { return Tile{other, dims}; }
};

/// The body of a linalg.generic: one element of each input, then of the output.
struct Element {
  OpBuilder &b;
  Location loc;
  SmallVector<Value> args;
  ArrayRef<unsigned> loops;

  /// The index in dimension `dim` of the iteration space, which the op has.
  Value index(unsigned dim);
  /// The index in dimension `dim`, plus `base` (null = 0).
  Value position(unsigned dim, Value base);
  /// A float constant of `type`.
  Value constant(Type type, double value);
  /// a · b + c, rounded twice (as any reference would).
  Value multiplyAdd(Value a, Value b, Value c);
  /// `value` if `condition` (null = true), otherwise `other`.
  Value orElse(Value condition, Value value, double other);
  Value orZero(Value condition, Value value) {
    return orElse(condition, value, 0.0);
  }
};

class TileEmitter {
public:
  /// Emits before `op`, whose iteration space it is.
  TileEmitter(OpBuilder &b, AttnOpInterface op);
  /// Over the dimensions of `state`, a tensor [lead…, R, D, Dv].
  TileEmitter(OpBuilder &b, Location loc, Value state);
  /// Over `sizes`, the first `lead` of which are leading dimensions.
  TileEmitter(OpBuilder &b, Location loc, FloatType type, unsigned lead,
              SmallVector<OpFoldResult> sizes);
  /// The same over a part of the iteration space, `size` long in `dim`.
  TileEmitter within(unsigned dim, OpFoldResult size) const;

  OpBuilder &b;
  Location loc;
  /// The type in which features and sums are formed.
  FloatType type;
  /// The trailing dimensions' positions; kNone where the op lacks one.
  static constexpr unsigned kNone = ~0u;
  unsigned n = kNone, s = kNone, r = kNone, d = kNone, e = kNone, c = kNone;
  /// The number of leading dimensions.
  unsigned lead;
  /// The size of each dimension.
  SmallVector<OpFoldResult> sizes;

  /// The operand as a tile.
  Tile operand(OpOperand &operand) const;
  /// The leading dimensions that any of `tiles` spans, in order, then
  /// `trailing`.
  SmallVector<unsigned> leadOf(ArrayRef<Tile> tiles,
                               ArrayRef<unsigned> trailing) const;
  /// All leading dimensions, then `trailing`.
  SmallVector<unsigned> allLead(ArrayRef<unsigned> trailing) const;

  /// A new tensor of `type`, uninitialised or filled.
  Tile empty(ArrayRef<unsigned> dims) const;
  Tile fill(ArrayRef<unsigned> dims, double value) const;
  /// The same of the type and layout of `tile`.
  Tile emptyLike(const Tile &tile) const;
  Tile fillLike(const Tile &tile, double value) const;

  /// `output` with each element replaced by `body`; what inputs span and the
  /// output does not is reduced, in order.
  Tile generic(ArrayRef<Tile> inputs, const Tile &output,
               function_ref<Value(Element &)> body) const;
  /// output += Σ a · b over what `output` lacks; terms that `mask` (i1, null =
  /// all true) excludes are left out even where they are NaN.
  Tile contract(const Tile &a, const Tile &b, const Tile &output,
                const Tile &mask = {}) const;
  /// output += input.
  Tile add(const Tile &input, const Tile &output) const;

  /// `size` elements from `offset` on in dimension `dim`; a tile that does not
  /// span it (or is null) as it is.
  Tile slice(const Tile &tile, unsigned dim, OpFoldResult offset,
             OpFoldResult size) const;
  /// `whole` with such a slice replaced by `part`.
  Tile insert(const Tile &part, const Tile &whole, unsigned dim,
              OpFoldResult offset, OpFoldResult size) const;

  /// Steps through [0, length) in parts of `step` (the last one may be
  /// shorter), carrying `tiles`; `body` gets where the part starts, how long it
  /// is and the carried tiles, and returns the new ones. A single part needs no
  /// loop.
  SmallVector<Tile>
  loop(OpFoldResult length, int64_t step, ArrayRef<Tile> tiles,
       function_ref<SmallVector<Tile>(OpFoldResult, OpFoldResult,
                                      ArrayRef<Tile>)>
           body) const;

  /// Arithmetic on indices; null operands are 0.
  OpFoldResult sum(OpFoldResult a, OpFoldResult b) const;
  OpFoldResult difference(OpFoldResult a, OpFoldResult b) const;
  /// `x` limited to [0, limit].
  OpFoldResult clamp(OpFoldResult x, OpFoldResult limit) const;
  /// As a value; null if it is 0.
  Value valueOrNull(OpFoldResult x) const;
};

/// The decomposition of an op on tensors: what `body` emits in its place.
FailureOr<SmallVector<Value>>
decomposeOnTensors(AttnOpInterface op, OpBuilder &b,
                   function_ref<SmallVector<Value>(TileEmitter &)> body);

/// Which keys a query sees.
struct Visibility {
  const TileEmitter &emit;
  bool causal;
  /// Positions of the first query and key (null = 0).
  Value queryBase, keyBase;

  /// True (i1) where key and query of `e` may attend; null if always. `mask` is
  /// the element of a mask, i1 or additive; null without one.
  Value isVisible(Element &e, Value mask = {}) const;
};

/// Rounds or extends a float to `type` inside or outside of a body.
Value convertFloat(OpBuilder &b, Location loc, Value value, FloatType type);

} // namespace mlir::attn

#endif // ATTN_LIB_DIALECT_ATTN_TILEEMITTER_H
