//===- DecomposeNystrom.cpp - Attention through landmarks -----------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// nystrom_attention in the two streams that linear attention has:
//
//   A  = linear_readout(query landmarks; projection = key landmarks) of I
//   X  = inverse(A), with symmetric normalisation D^-½ X D^-½
//   S  = linear_state(keys, values; projection = query landmarks)
//   W  = X · S
//   O  = linear_readout(queries; projection = key landmarks) of W
//
//===----------------------------------------------------------------------===//

#include "TileEmitter.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/IR/TypeUtilities.h"

using namespace mlir;
using namespace mlir::attn;

namespace {
/// The attention's iteration space with a second and a third dimension of
/// landmarks, and a re-weighting of one term.
struct Landmarks {
  explicit Landmarks(TileEmitter &emit, AttnOpInterface op)
      : d(emit.d), c(*op.getDimPosition(Dim::Component)) {
    r = emit.sizes.size();
    emit.sizes.push_back(emit.b.getIndexAttr(1));
    g = emit.sizes.size();
    emit.sizes.push_back(emit.sizes[d]);
    unit = emit.sizes.size();
    emit.sizes.push_back(emit.sizes[d]);
  }
  /// Landmarks of the keys and of the queries, columns of I, components, terms.
  unsigned d, g, unit, c, r;
};
} // namespace

/// The tile with dimension `from` called `to`.
static Tile rename(Tile tile, unsigned from, unsigned to) {
  llvm::replace(tile.dims, from, to);
  return tile;
}

/// `tile` in the type of `emit`.
static Tile convert(const TileEmitter &emit, const Tile &tile) {
  if (getElementTypeOrSelf(tile.value.getType()) == emit.type)
    return tile;
  return emit.generic({tile}, emit.empty(tile.dims),
                      [](Element &e) { return e.args[0]; });
}

/// A projection of f64 makes all that uses it f64.
static Tile widen(const TileEmitter &emit, const Tile &tile) {
  return emit.type.isF64() ? convert(emit, tile) : tile;
}

/// Gives `op` the maps of its operands, whose dimensions are `space`.
static void setMaps(const TileEmitter &emit, Operation *op,
                    ArrayRef<unsigned> space, ArrayRef<Tile> operands) {
  SmallVector<AffineMap> maps;
  for (const Tile &tile : operands) {
    if (!tile)
      continue;
    SmallVector<AffineExpr> results;
    for (unsigned dim : tile.dims)
      results.push_back(
          emit.b.getAffineDimExpr(llvm::find(space, dim) - space.begin()));
    maps.push_back(
        AffineMap::get(space.size(), 0, results, emit.b.getContext()));
  }
  setIndexingMaps(op, maps);
}

/// φ(rows; key landmarks) · state into `output`. The state spans (r, d, e) of
/// `trailing` = (rows, r, d, e, c).
static Tile readout(const TileEmitter &emit, FeatureMapAttrInterface map,
                    const Tile &rows, const Tile &state, const Tile &landmarks,
                    Value scale, const Tile &output,
                    ArrayRef<unsigned> trailing) {
  auto op = LinearReadoutOp::create(
      emit.b, emit.loc, output.value.getType(), rows.value, state.value,
      /*normalizer_state=*/Value(), /*state_maximum=*/Value(), landmarks.value,
      scale, /*max_length=*/Value(), /*query_offset=*/Value(), output.value,
      map, /*reweighting=*/ReweightingAttrInterface(),
      /*normalizer=*/NormalizerAttr(), /*indexing_maps=*/ArrayAttr());
  setMaps(emit, op, emit.leadOf({output}, trailing),
          {rows, state, landmarks, output});
  return output.with(op->getResult(0));
}

/// The kernel matrix of the landmarks, A[g, d] = φ(query landmark g)_d.
static Tile landmarkMatrix(const TileEmitter &emit, const Landmarks &dims,
                           FeatureMapAttrInterface map,
                           const Tile &queryLandmarks,
                           const Tile &keyLandmarks) {
  Tile identity = emit.generic(
      {}, emit.empty({dims.r, dims.d, dims.unit}), [&](Element &e) -> Value {
        Value isDiagonal =
            arith::CmpIOp::create(e.b, e.loc, arith::CmpIPredicate::eq,
                                  e.index(dims.d), e.index(dims.unit));
        return e.orZero(isDiagonal, e.constant(emit.type, 1.0));
      });
  Tile output = emit.empty(
      emit.leadOf({queryLandmarks, keyLandmarks}, {dims.g, dims.unit}));
  Tile matrix = readout(emit, map, queryLandmarks, identity, keyLandmarks,
                        /*scale=*/Value(), output,
                        {dims.g, dims.r, dims.d, dims.unit, dims.c});
  return rename(matrix, dims.unit, dims.d);
}

/// D^-½ `inverse` D^-½ with D = diag(matrix · 1).
static Tile normalizeSymmetrically(const TileEmitter &emit,
                                   const Landmarks &dims, const Tile &matrix,
                                   const Tile &inverse) {
  Tile sums = emit.add(matrix, emit.fill(emit.leadOf({matrix}, {dims.g}), 0.0));
  return emit.generic(
      {sums, rename(sums, dims.g, dims.d)}, inverse, [&](Element &e) -> Value {
        auto root = [&](Value x) {
          return math::SqrtOp::create(e.b, e.loc, x).getResult();
        };
        Value both =
            arith::MulFOp::create(e.b, e.loc, root(e.args[0]), root(e.args[1]));
        return arith::DivFOp::create(e.b, e.loc, e.args[2], both);
      });
}

/// Σ_j φ(k[j]) v[j]ᵀ, complete.
static Tile keyState(const TileEmitter &emit, const Landmarks &dims,
                     FeatureMapAttrInterface map, const Tile &key,
                     const Tile &value, const Tile &mask, const Tile &landmarks,
                     Value scale) {
  unsigned parts = getNumStateParts(map, /*hasNormalizer=*/false);
  SmallVector<Tile> operands{key, value, mask, landmarks};
  SmallVector<Value> zeros;
  for (unsigned part = 0; part < parts; ++part) {
    SmallVector<unsigned> trailing{dims.r, dims.g};
    if (part == 0)
      trailing.push_back(emit.e);
    operands.push_back(
        emit.fill(emit.leadOf({key, value, mask, landmarks}, trailing), 0.0));
    zeros.push_back(operands.back().value);
  }
  const Tile zero = operands[4];
  auto op = LinearStateOp::create(
      emit.b, emit.loc, TypeRange(ValueRange(zeros)), key.value, value.value,
      mask.value, landmarks.value, scale, /*max_length=*/Value(),
      /*key_offset=*/Value(), zeros, map,
      /*reweighting=*/ReweightingAttrInterface(),
      /*indexing_maps=*/ArrayAttr());
  setMaps(emit, op,
          emit.leadOf({zero}, {emit.s, dims.r, dims.g, emit.e, dims.c}),
          operands);
  if (map.normalizesSequence())
    return zero.with(normalizeState(emit.b, emit.loc, op->getResults()));
  return zero.with(op->getResult(0));
}

FailureOr<SmallVector<Value>>
NystromAttentionOp::decomposeOperation(OpBuilder &b) {
  return decomposeOnTensors(
      cast<AttnOpInterface>(getOperation()), b,
      [&](TileEmitter &emit) -> SmallVector<Value> {
        auto op = cast<AttnOpInterface>(getOperation());
        Landmarks dims(emit, op);
        Tile keyLandmarks = widen(emit, emit.operand(getKeyLandmarksMutable()));
        Tile queryLandmarks = keyLandmarks, mask;
        if (getQueryLandmarks())
          queryLandmarks =
              widen(emit, emit.operand(getQueryLandmarksMutable()[0]));
        if (getKeyMask())
          mask = emit.operand(getKeyMaskMutable()[0]);
        queryLandmarks = rename(queryLandmarks, dims.d, dims.g);

        Tile matrix = landmarkMatrix(emit, dims, getQueryMap(), queryLandmarks,
                                     keyLandmarks);
        TileEmitter inner(emit);
        inner.type = getInverse().getElementType(emit.type);
        Tile inverse{getInverse().emitInverse(b, getLoc(), matrix.value),
                     emit.leadOf({matrix}, {dims.d, dims.g})};
        if (getSymmetricNormalization())
          inverse = normalizeSymmetrically(inner, dims, matrix, inverse);

        Tile state = keyState(
            emit, dims, getKeyMap(), emit.operand(getKeyMutable()),
            emit.operand(getValueMutable()), mask, queryLandmarks, getScale());
        Tile core = inner.contract(
            inverse, state,
            inner.fill(inner.leadOf({inverse, state}, {dims.r, dims.d, emit.e}),
                       0.0));
        core = convert(emit, core);
        Tile output = readout(
            emit, getQueryMap(), emit.operand(getQueryMutable()), core,
            keyLandmarks, getScale(), emit.operand(getOutputsMutable()[0]),
            {emit.n, dims.r, dims.d, emit.e, dims.c});
        return SmallVector<Value>{output.value};
      });
}
