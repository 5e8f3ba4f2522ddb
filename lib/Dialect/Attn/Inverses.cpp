//===- Inverses.cpp - Inverses of small matrices --------------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Newton–Schulz iterations, one operation and its decomposition
//
//   %x = scf.for … iter_args(%x) { 2 %x − %x (%p %x) }
//
// and Cholesky's factorization, another operation, of all matrices of a batch
// at once.
//
//===----------------------------------------------------------------------===//

#include "TileEmitter.h"
#include "mlir/Dialect/Arith/Utils/Utils.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include <cmath>

using namespace mlir;
using namespace mlir::attn;

/// True (i1) where row and column are equal.
static Value isDiagonal(Element &e, unsigned row, unsigned column) {
  return arith::CmpIOp::create(e.b, e.loc, arith::CmpIPredicate::eq,
                               e.index(row), e.index(column));
}

/// matrix + ridge · I, spanning `dims` whose last two are row and column.
static Tile addRidge(const TileEmitter &emit, const Tile &matrix,
                     ArrayRef<unsigned> dims, FloatAttr ridge) {
  return emit.generic({matrix}, emit.empty(dims), [&](Element &e) -> Value {
    Value value = e.constant(emit.type, ridge.getValueAsDouble());
    Value added =
        e.orZero(isDiagonal(e, dims[dims.size() - 2], dims.back()), value);
    return arith::AddFOp::create(e.b, e.loc, e.args[0], added);
  });
}

namespace {
/// Square matrices [lead…, row, column], and a third dimension of their size
/// for products.
struct Matrices {
  const TileEmitter &emit;
  SmallVector<unsigned> lead;
  unsigned row, column, inner;

  SmallVector<unsigned> dims(ArrayRef<unsigned> trailing) const {
    SmallVector<unsigned> all(lead);
    llvm::append_range(all, trailing);
    return all;
  }
  Tile matrix(Value value) const { return {value, dims({row, column})}; }

  Tile multiply(const Tile &x, const Tile &y) const {
    return emit.contract(Tile{x.value, dims({row, inner})},
                         Tile{y.value, dims({inner, column})},
                         emit.fill(dims({row, column}), 0.0));
  }
  /// diagonal · I − factor · x.
  Tile complement(double diagonal, double factor, const Tile &x) const {
    return emit.generic({x}, emit.empty(x.dims), [&](Element &e) -> Value {
      Value added =
          e.orZero(isDiagonal(e, row, column), e.constant(emit.type, diagonal));
      return e.multiplyAdd(e.constant(emit.type, -factor), e.args[0], added);
    });
  }
  /// The largest sum of magnitudes of a column (‖x‖₁, `along` the rows), or of
  /// a row.
  Tile norm(const Tile &x, unsigned along) const {
    unsigned across = along == row ? column : row;
    Tile sums = emit.generic(
        {x}, emit.fill(dims({across}), 0.0), [](Element &e) -> Value {
          Value magnitude = math::AbsFOp::create(e.b, e.loc, e.args[0]);
          return arith::AddFOp::create(e.b, e.loc, e.args[1], magnitude);
        });
    return emit.generic({sums}, emit.fill(lead, 0.0), [](Element &e) -> Value {
      return arith::MaximumFOp::create(e.b, e.loc, e.args[0], e.args[1]);
    });
  }
  /// alpha / (m · n) · x.
  Tile scale(const Tile &x, FloatAttr alpha, const Tile &m,
             const Tile &n) const {
    return emit.generic(
        {x, m, n}, emit.empty(dims({row, column})), [&](Element &e) -> Value {
          Value product =
              arith::MulFOp::create(e.b, e.loc, e.args[1], e.args[2]);
          Value factor = arith::DivFOp::create(
              e.b, e.loc, e.constant(emit.type, alpha.getValueAsDouble()),
              product);
          return arith::MulFOp::create(e.b, e.loc, e.args[0], factor);
        });
  }
};
} // namespace

/// The operation `OpTy` of `matrix`, whose result is of `type`.
template <typename OpTy, typename AttrTy>
static Value emitInverseOp(OpBuilder &b, Location loc, Value matrix,
                           AttrTy attribute, Type type) {
  Value output = tensor::EmptyOp::create(
      b, loc, tensor::getMixedSizes(b, loc, matrix), type);
  return OpTy::create(b, loc, TypeRange(output.getType()), matrix, output,
                      attribute, /*indexing_maps=*/ArrayAttr())
      ->getResult(0);
}

/// What `invert` makes of the matrices of `op`, in the place of its output.
template <typename OpTy>
static FailureOr<SmallVector<Value>>
decomposeMatrix(OpTy inverse, OpBuilder &b,
                function_ref<Tile(const Matrices &, const Tile &)> invert) {
  auto op = cast<AttnOpInterface>(inverse.getOperation());
  return decomposeOnTensors(
      op, b, [&](TileEmitter &emit) -> SmallVector<Value> {
        unsigned column = *op.getDimPosition(Dim::Component);
        unsigned inner = emit.sizes.size();
        emit.sizes.push_back(emit.sizes[emit.d]);
        Tile a = emit.operand(inverse.getMatrixMutable());
        Matrices m{emit, emit.leadOf({a}, {}), emit.d, column, inner};
        Tile output = emit.generic({invert(m, a)},
                                   emit.operand(inverse.getOutputsMutable()[0]),
                                   [](Element &e) { return e.args[0]; });
        return SmallVector<Value>{output.value};
      });
}

//===----------------------------------------------------------------------===//
// Newton
//===----------------------------------------------------------------------===//

/// 2 x − x (p x), in place of x.
static Tile iterateSecondOrder(const Matrices &m, const Tile &p,
                               const Tile &x) {
  Tile xpx = m.multiply(x, m.multiply(p, x));
  return m.emit.generic({xpx}, x, [&](Element &e) -> Value {
    Value twice = arith::AddFOp::create(e.b, e.loc, e.args[1], e.args[1]);
    return arith::SubFOp::create(e.b, e.loc, twice, e.args[0]);
  });
}

/// ¼ x (13 I − p x (15 I − p x (7 I − p x))), in place of x: the correction
/// x (¼ (…) − I) is added to it.
static Tile iterateThirdOrder(const Matrices &m, const Tile &p, const Tile &x) {
  Tile px = m.multiply(p, x);
  Tile inner = m.complement(7.0, 1.0, px);
  inner = m.complement(15.0, 1.0, m.multiply(px, inner));
  inner = m.complement(2.25, 0.25, m.multiply(px, inner));
  return m.emit.add(m.multiply(x, inner), x);
}

Value NewtonAttr::emitInverse(OpBuilder &b, Location loc, Value matrix) const {
  return emitInverseOp<NewtonInverseOp>(b, loc, matrix, *this,
                                        getElementTypeOrSelf(matrix));
}

FailureOr<SmallVector<Value>>
NewtonInverseOp::decomposeOperation(OpBuilder &b) {
  return decomposeMatrix(*this, b, [&](const Matrices &m, const Tile &a) {
    NewtonAttr newton = getNewton();
    bool isSecondOrder = newton.getScheme() == NewtonScheme::SecondOrder;
    Tile p = addRidge(m.emit, a, m.dims({m.row, m.column}), newton.getRidge());
    Tile x = p;
    if (isSecondOrder) {
      Tile norm = m.norm(newton.getNormOf() == NormOf::Ridged ? p : a, m.row);
      x = m.scale(p, newton.getAlpha(), norm, norm);
    } else {
      Tile transposed{p.value, m.dims({m.column, m.row})};
      x = m.scale(transposed, newton.getAlpha(), m.norm(p, m.row),
                  m.norm(p, m.column));
    }
    return m.emit.loop(b.getIndexAttr(newton.getIterations()), /*step=*/1, {x},
                       [&](OpFoldResult, OpFoldResult,
                           ArrayRef<Tile> before) -> SmallVector<Tile> {
                         return {isSecondOrder
                                     ? iterateSecondOrder(m, p, before[0])
                                     : iterateThirdOrder(m, p, before[0])};
                       })[0];
  });
}

//===----------------------------------------------------------------------===//
// Cholesky
//===----------------------------------------------------------------------===//

/// Element `at` of dimension `dim`, which the tile then lacks.
static Tile dropDim(const TileEmitter &emit, const Tile &tile, unsigned dim,
                    Value at) {
  Tile part;
  SmallVector<OpFoldResult> offsets, sizes;
  SmallVector<int64_t> shape;
  auto type = cast<RankedTensorType>(tile.value.getType());
  for (auto [index, spanned] : llvm::enumerate(tile.dims)) {
    bool isDropped = spanned == dim;
    offsets.push_back(isDropped ? OpFoldResult(at) : emit.b.getIndexAttr(0));
    sizes.push_back(isDropped ? emit.b.getIndexAttr(1) : emit.sizes[spanned]);
    if (isDropped)
      continue;
    part.dims.push_back(spanned);
    shape.push_back(type.getDimSize(index));
  }
  SmallVector<OpFoldResult> strides(offsets.size(), emit.b.getIndexAttr(1));
  part.value = tensor::ExtractSliceOp::create(
      emit.b, emit.loc, RankedTensorType::get(shape, type.getElementType()),
      tile.value, offsets, sizes, strides);
  return part;
}

// Of landmarks that are alike an exact inverse has elements up to 1/ridge, of
// which all but 1/m cancel in the product: f32 would keep three digits.
FloatType CholeskyAttr::getElementType(FloatType accumulator) const {
  return Float64Type::get(accumulator.getContext());
}

Value CholeskyAttr::emitInverse(OpBuilder &b, Location loc,
                                Value matrix) const {
  return emitInverseOp<CholeskyInverseOp>(b, loc, matrix, *this,
                                          b.getF64Type());
}

// Elimination on [P | I] leaves [Lᵀ | L⁻¹], and the inverse is L⁻ᵀ L⁻¹. Of a
// matrix that is not positive definite some pivot has no root: NaN reaches all
// later rows of L⁻¹, and so all of the product.
static Tile invert(const TileEmitter &emit, const Matrices &m, const Tile &p) {
  OpBuilder &b = emit.b;
  Location loc = emit.loc;
  unsigned row = m.row, column = m.column;

  auto eliminate = [&](OpFoldResult step, OpFoldResult,
                       ArrayRef<Tile> before) -> SmallVector<Tile> {
    Value at = getValueOrCreateConstantIndexOp(b, loc, step);
    Tile pivotRow = dropDim(emit, before[0], row, at);
    Tile pivot = dropDim(emit, pivotRow, column, at);
    auto overRoot = [&](const Tile &x) {
      return emit.generic({x, pivot}, emit.empty(x.dims), [&](Element &e) {
        Value isPositive =
            arith::CmpFOp::create(e.b, e.loc, arith::CmpFPredicate::OGT,
                                  e.args[1], e.constant(emit.type, 0.0));
        Value nan = e.constant(emit.type, std::nan(""));
        Value root = arith::SelectOp::create(
            e.b, e.loc, isPositive, math::SqrtOp::create(e.b, e.loc, e.args[1]),
            nan);
        return arith::DivFOp::create(e.b, e.loc, e.args[0], root).getResult();
      });
    };
    Tile u = overRoot(pivotRow);
    Tile y = overRoot(dropDim(emit, before[1], row, at));
    // What each row below the pivot's loses of it.
    Tile below{u.value, m.dims({row})};
    below =
        emit.generic({below}, emit.empty(below.dims), [&](Element &e) -> Value {
          Value isBelow = arith::CmpIOp::create(
              e.b, e.loc, arith::CmpIPredicate::sgt, e.index(row), at);
          return e.orZero(isBelow, e.args[0]);
        });
    auto update = [&](const Tile &x, const Tile &from) {
      return emit.generic({below, x}, from, [&](Element &e) -> Value {
        Value product = arith::MulFOp::create(e.b, e.loc, e.args[0], e.args[1]);
        return arith::SubFOp::create(e.b, e.loc, e.args[2], product);
      });
    };
    Tile factor = update(u, before[0]), inverse = update(y, before[1]);
    SmallVector<OpFoldResult> offsets, sizes;
    for (unsigned dim : p.dims) {
      offsets.push_back(dim == row ? step : b.getIndexAttr(0));
      sizes.push_back(dim == row ? b.getIndexAttr(1) : emit.sizes[dim]);
    }
    SmallVector<OpFoldResult> strides(p.dims.size(), b.getIndexAttr(1));
    return {factor,
            inverse.with(tensor::InsertSliceOp::create(
                b, loc, y.value, inverse.value, offsets, sizes, strides))};
  };

  Tile identity =
      emit.generic({}, emit.empty(p.dims), [&](Element &e) -> Value {
        return e.orZero(isDiagonal(e, row, column), e.constant(emit.type, 1.0));
      });
  Tile inverse =
      emit.loop(emit.sizes[row], /*step=*/1, {p, identity}, eliminate)[1];
  return emit.contract(Tile{inverse.value, m.dims({m.inner, row})},
                       Tile{inverse.value, m.dims({m.inner, column})},
                       emit.fill(p.dims, 0.0));
}

FailureOr<SmallVector<Value>>
CholeskyInverseOp::decomposeOperation(OpBuilder &b) {
  return decomposeMatrix(*this, b, [&](const Matrices &m, const Tile &a) {
    return invert(m.emit, m,
                  addRidge(m.emit, a, m.dims({m.row, m.column}),
                           getCholesky().getRidge()));
  });
}
