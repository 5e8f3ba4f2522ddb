//===- TileEmitter.cpp - Emit linalg over parts of an op ------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Maps, iterators, slices and loops, from the dimensions that tiles span.
//
//===----------------------------------------------------------------------===//

#include "TileEmitter.h"
#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/Utils/Utils.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "mlir/IR/TypeUtilities.h"
#include "llvm/ADT/SmallBitVector.h"
#include <limits>

using namespace mlir;
using namespace mlir::attn;

Value mlir::attn::convertFloat(OpBuilder &b, Location loc, Value value,
                               FloatType type) {
  auto from = cast<FloatType>(value.getType());
  if (from == type)
    return value;
  if (from.getWidth() < type.getWidth())
    return arith::ExtFOp::create(b, loc, type, value);
  return arith::TruncFOp::create(b, loc, type, value);
}

//===----------------------------------------------------------------------===//
// Element
//===----------------------------------------------------------------------===//

Value Element::index(unsigned dim) {
  auto *loop = llvm::find(loops, dim);
  assert(loop != loops.end() && "not a loop of this op");
  return linalg::IndexOp::create(b, loc, loop - loops.begin());
}

Value Element::position(unsigned dim, Value base) {
  Value value = index(dim);
  return base ? arith::AddIOp::create(b, loc, value, base) : value;
}

Value Element::constant(Type type, double value) {
  return arith::ConstantOp::create(b, loc, b.getFloatAttr(type, value));
}

Value Element::multiplyAdd(Value x, Value y, Value z) {
  return arith::AddFOp::create(b, loc, z, arith::MulFOp::create(b, loc, x, y));
}

Value Element::orElse(Value condition, Value value, double other) {
  if (!condition)
    return value;
  return arith::SelectOp::create(b, loc, condition, value,
                                 constant(value.getType(), other));
}

Value Visibility::isVisible(Element &e, Value mask) const {
  Value visible;
  if (mask && mask.getType().isInteger(1)) {
    visible = mask;
  } else if (mask) {
    // An additive mask hides by -inf; NaN stays visible and propagates.
    visible = arith::CmpFOp::create(
        e.b, e.loc, arith::CmpFPredicate::UNE, mask,
        e.constant(mask.getType(), -std::numeric_limits<double>::infinity()));
  }
  if (!causal)
    return visible;
  Value inOrder = arith::CmpIOp::create(e.b, e.loc, arith::CmpIPredicate::sle,
                                        e.position(emit.s, keyBase),
                                        e.position(emit.n, queryBase));
  if (!visible)
    return inOrder;
  return arith::AndIOp::create(e.b, e.loc, visible, inOrder);
}

//===----------------------------------------------------------------------===//
// The iteration space
//===----------------------------------------------------------------------===//

TileEmitter::TileEmitter(OpBuilder &b, AttnOpInterface op)
    : b(b), loc(op.getLoc()), type(getAccumulatorType(op)),
      lead(op.getNumLeadingDims()) {
  auto position = [&](Dim dim) {
    return op.getDimPosition(dim).value_or(kNone);
  };
  n = position(Dim::Query);
  s = position(Dim::Key);
  r = position(Dim::Rank);
  d = position(Dim::Feature);
  e = position(Dim::Value);
  c = position(Dim::Component);
  for (unsigned i = 0, end = op.getNumDims(); i < end; ++i)
    sizes.push_back(op.getDimSize(b, i));
}

FailureOr<SmallVector<Value>> mlir::attn::decomposeOnTensors(
    AttnOpInterface op, OpBuilder &b,
    function_ref<SmallVector<Value>(TileEmitter &)> body) {
  if (!op.hasTensorSemantics())
    return failure();
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPoint(op);
  TileEmitter emit(b, op);
  return body(emit);
}

TileEmitter::TileEmitter(OpBuilder &b, Location loc, Value state)
    : b(b), loc(loc),
      type(cast<FloatType>(getElementTypeOrSelf(state.getType()))), n(kNone),
      s(kNone), c(kNone), sizes(tensor::getMixedSizes(b, loc, state)) {
  lead = sizes.size() - 3;
  r = lead;
  d = lead + 1;
  e = lead + 2;
}

TileEmitter::TileEmitter(OpBuilder &b, Location loc, FloatType type,
                         unsigned lead, SmallVector<OpFoldResult> sizes)
    : b(b), loc(loc), type(type), lead(lead), sizes(std::move(sizes)) {}

TileEmitter TileEmitter::within(unsigned dim, OpFoldResult size) const {
  TileEmitter part(*this);
  part.sizes[dim] = size;
  return part;
}

Tile TileEmitter::operand(OpOperand &operand) const {
  Tile tile{operand.get(), {}};
  auto op = cast<AttnOpInterface>(operand.getOwner());
  for (AffineExpr result : op.getMatchingMap(&operand).getResults())
    tile.dims.push_back(cast<AffineDimExpr>(result).getPosition());
  return tile;
}

SmallVector<unsigned> TileEmitter::leadOf(ArrayRef<Tile> tiles,
                                          ArrayRef<unsigned> trailing) const {
  llvm::SmallBitVector spanned(lead);
  for (const Tile &tile : tiles)
    for (unsigned dim : tile.dims)
      if (dim < lead)
        spanned.set(dim);
  SmallVector<unsigned> dims(spanned.set_bits_begin(), spanned.set_bits_end());
  llvm::append_range(dims, trailing);
  return dims;
}

SmallVector<unsigned> TileEmitter::allLead(ArrayRef<unsigned> trailing) const {
  auto dims = llvm::to_vector(llvm::seq<unsigned>(0, lead));
  llvm::append_range(dims, trailing);
  return dims;
}

//===----------------------------------------------------------------------===//
// Tensors
//===----------------------------------------------------------------------===//

Tile TileEmitter::empty(ArrayRef<unsigned> dims) const {
  SmallVector<OpFoldResult> shape;
  for (unsigned dim : dims)
    shape.push_back(sizes[dim]);
  return Tile{tensor::EmptyOp::create(b, loc, shape, type),
              SmallVector<unsigned>(dims)};
}

static Tile fillWith(OpBuilder &b, Location loc, const Tile &tile,
                     double value) {
  Type element = getElementTypeOrSelf(tile.value.getType());
  Value scalar =
      arith::ConstantOp::create(b, loc, b.getFloatAttr(element, value));
  return tile.with(
      linalg::FillOp::create(b, loc, scalar, tile.value).getResult(0));
}

Tile TileEmitter::fill(ArrayRef<unsigned> dims, double value) const {
  return fillWith(b, loc, empty(dims), value);
}

Tile TileEmitter::emptyLike(const Tile &tile) const {
  SmallVector<OpFoldResult> shape = tensor::getMixedSizes(b, loc, tile.value);
  Type element = getElementTypeOrSelf(tile.value.getType());
  return tile.with(tensor::EmptyOp::create(b, loc, shape, element));
}

Tile TileEmitter::fillLike(const Tile &tile, double value) const {
  return fillWith(b, loc, emptyLike(tile), value);
}

//===----------------------------------------------------------------------===//
// Computations
//===----------------------------------------------------------------------===//

Tile TileEmitter::generic(ArrayRef<Tile> inputs, const Tile &output,
                          function_ref<Value(Element &)> body) const {
  // The output's dimensions are the parallel loops, in its order; what else the
  // inputs span is reduced.
  SmallVector<unsigned> loops(output.dims);
  SmallVector<utils::IteratorType> iterators(loops.size(),
                                             utils::IteratorType::parallel);
  llvm::SmallBitVector reduced(sizes.size());
  for (const Tile &input : inputs)
    for (unsigned dim : input.dims)
      if (!llvm::is_contained(output.dims, dim))
        reduced.set(dim);
  for (unsigned dim : reduced.set_bits()) {
    loops.push_back(dim);
    iterators.push_back(utils::IteratorType::reduction);
  }

  SmallVector<AffineMap> maps;
  SmallVector<Value> values;
  auto addTile = [&](const Tile &tile) {
    SmallVector<AffineExpr> results;
    for (unsigned dim : tile.dims)
      results.push_back(
          b.getAffineDimExpr(llvm::find(loops, dim) - loops.begin()));
    maps.push_back(AffineMap::get(loops.size(), 0, results, b.getContext()));
    values.push_back(tile.value);
  };
  for (const Tile &input : inputs)
    addTile(input);
  addTile(output);

  auto op = linalg::GenericOp::create(
      b, loc, output.value.getType(), ArrayRef(values).drop_back(),
      output.value, maps, iterators,
      [&](OpBuilder &nested, Location nestedLoc, ValueRange args) {
        Element element{nested, nestedLoc, SmallVector<Value>(args), loops};
        auto outputType = cast<FloatType>(element.args.back().getType());
        // Arithmetic is in the accumulator type whatever the operands hold.
        for (Value &arg : element.args)
          if (isa<FloatType>(arg.getType()))
            arg = convertFloat(nested, nestedLoc, arg, type);
        Value result = body(element);
        linalg::YieldOp::create(
            nested, nestedLoc,
            convertFloat(nested, nestedLoc, result, outputType));
      });
  return output.with(op.getResult(0));
}

Tile TileEmitter::contract(const Tile &x, const Tile &y, const Tile &output,
                           const Tile &mask) const {
  if (!mask)
    return generic({x, y}, output, [](Element &e) {
      return e.multiplyAdd(e.args[0], e.args[1], e.args[2]);
    });
  return generic({x, y, mask}, output, [](Element &e) -> Value {
    Value product = arith::MulFOp::create(e.b, e.loc, e.args[0], e.args[1]);
    return arith::AddFOp::create(e.b, e.loc, e.args[3],
                                 e.orZero(e.args[2], product));
  });
}

Tile TileEmitter::add(const Tile &input, const Tile &output) const {
  return generic({input}, output, [](Element &e) -> Value {
    return arith::AddFOp::create(e.b, e.loc, e.args[1], e.args[0]);
  });
}

//===----------------------------------------------------------------------===//
// Parts
//===----------------------------------------------------------------------===//

/// The offsets, sizes and strides of a slice of `tile` in its `index`-th
/// dimension; false if it is all of the tile.
static bool getSlice(const TileEmitter &emit, const Tile &tile, unsigned dim,
                     OpFoldResult offset, OpFoldResult size,
                     SmallVector<OpFoldResult> &offsets,
                     SmallVector<OpFoldResult> &shape,
                     SmallVector<OpFoldResult> &strides) {
  auto *found = llvm::find(tile.dims, dim);
  if (!tile.value || found == tile.dims.end())
    return false;
  unsigned index = found - tile.dims.begin();
  auto tensorType = cast<RankedTensorType>(tile.value.getType());
  if (isConstantIntValue(offset, 0) && !tensorType.isDynamicDim(index) &&
      isConstantIntValue(size, tensorType.getDimSize(index)))
    return false;
  offsets.assign(tile.dims.size(), emit.b.getIndexAttr(0));
  strides.assign(tile.dims.size(), emit.b.getIndexAttr(1));
  shape = tensor::getMixedSizes(emit.b, emit.loc, tile.value);
  offsets[index] = offset;
  shape[index] = size;
  return true;
}

Tile TileEmitter::slice(const Tile &tile, unsigned dim, OpFoldResult offset,
                        OpFoldResult size) const {
  SmallVector<OpFoldResult> offsets, shape, strides;
  if (!getSlice(*this, tile, dim, offset, size, offsets, shape, strides))
    return tile;
  return tile.with(tensor::ExtractSliceOp::create(b, loc, tile.value, offsets,
                                                  shape, strides));
}

Tile TileEmitter::insert(const Tile &part, const Tile &whole, unsigned dim,
                         OpFoldResult offset, OpFoldResult size) const {
  SmallVector<OpFoldResult> offsets, shape, strides;
  if (!getSlice(*this, whole, dim, offset, size, offsets, shape, strides))
    return part;
  return whole.with(tensor::InsertSliceOp::create(
      b, loc, part.value, whole.value, offsets, shape, strides));
}

SmallVector<Tile> TileEmitter::loop(
    OpFoldResult length, int64_t step, ArrayRef<Tile> tiles,
    function_ref<SmallVector<Tile>(OpFoldResult, OpFoldResult, ArrayRef<Tile>)>
        body) const {
  std::optional<int64_t> constant = getConstantIntValue(length);
  if (constant && *constant <= 0)
    return SmallVector<Tile>(tiles);
  if (constant && *constant <= step)
    return body(b.getIndexAttr(0), length, tiles);

  SmallVector<Value> inits;
  for (const Tile &tile : tiles)
    inits.push_back(tile.value);
  Value lower = arith::ConstantIndexOp::create(b, loc, 0);
  Value upper = getValueOrCreateConstantIndexOp(b, loc, length);
  Value stepValue = arith::ConstantIndexOp::create(b, loc, step);
  auto forOp = scf::ForOp::create(b, loc, lower, upper, stepValue, inits);
  {
    OpBuilder::InsertionGuard guard(b);
    if (inits.empty())
      b.setInsertionPoint(forOp.getBody()->getTerminator());
    else
      b.setInsertionPointToStart(forOp.getBody());
    OpFoldResult iv = forOp.getInductionVar();
    OpFoldResult size = b.getIndexAttr(step);
    if (!constant || *constant % step != 0) {
      AffineExpr i, l;
      bindDims(b.getContext(), i);
      bindSymbols(b.getContext(), l);
      size = affine::makeComposedFoldedAffineMin(
          b, loc,
          AffineMap::get(1, 1, {b.getAffineConstantExpr(step), l - i},
                         b.getContext()),
          {iv, length});
    }
    SmallVector<Tile> carried;
    for (auto [tile, arg] : llvm::zip_equal(tiles, forOp.getRegionIterArgs()))
      carried.push_back(tile.with(arg));
    SmallVector<Value> yielded;
    for (const Tile &tile : body(iv, size, carried))
      yielded.push_back(tile.value);
    if (!inits.empty())
      scf::YieldOp::create(b, loc, yielded);
  }
  SmallVector<Tile> results;
  for (auto [tile, result] : llvm::zip_equal(tiles, forOp.getResults()))
    results.push_back(tile.with(result));
  return results;
}

//===----------------------------------------------------------------------===//
// Indices
//===----------------------------------------------------------------------===//

OpFoldResult TileEmitter::sum(OpFoldResult x, OpFoldResult y) const {
  if (!x)
    x = b.getIndexAttr(0);
  if (!y)
    y = b.getIndexAttr(0);
  AffineExpr i, j;
  bindDims(b.getContext(), i, j);
  return affine::makeComposedFoldedAffineApply(b, loc, i + j, {x, y});
}

OpFoldResult TileEmitter::difference(OpFoldResult x, OpFoldResult y) const {
  if (!x)
    x = b.getIndexAttr(0);
  if (!y)
    y = b.getIndexAttr(0);
  if (x == y)
    return b.getIndexAttr(0);
  AffineExpr i, j;
  bindDims(b.getContext(), i, j);
  return affine::makeComposedFoldedAffineApply(b, loc, i - j, {x, y});
}

OpFoldResult TileEmitter::clamp(OpFoldResult x, OpFoldResult limit) const {
  AffineExpr i, l;
  bindDims(b.getContext(), i, l);
  MLIRContext *context = b.getContext();
  OpFoldResult atLeastZero = affine::makeComposedFoldedAffineMax(
      b, loc, AffineMap::get(1, 0, {i, b.getAffineConstantExpr(0)}, context),
      {x});
  return affine::makeComposedFoldedAffineMin(
      b, loc, AffineMap::get(2, 0, {i, l}, context), {atLeastZero, limit});
}

Value TileEmitter::valueOrNull(OpFoldResult x) const {
  if (!x || isConstantIntValue(x, 0))
    return {};
  return getValueOrCreateConstantIndexOp(b, loc, x);
}
