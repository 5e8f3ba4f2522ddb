//===- AttnKernel.cpp - What the kernels share ----------------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Operands, loops over leading dimensions, packing of tiles. A tile of 64
// tokens is read once from memory, passes through the feature map and lies in
// scratch in the accumulator type, padded to whole vectors with zeros. Dense
// values need none of that and are read where they lie.
//
//===----------------------------------------------------------------------===//

#include "AttnKernel.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"

using namespace mlir;
using namespace mlir::attn;

AttnKernel::AttnKernel(OpBuilder &b, AttnOpInterface op,
                       const CPUTarget &target, FloatType accumulator,
                       ScratchPool &pool)
    : KernelBuilder(b, op.getLoc(), target, accumulator, &pool), op(op),
      leading(op.getNumLeadingDims()) {}

//===----------------------------------------------------------------------===//
// Dimensions
//===----------------------------------------------------------------------===//

Value AttnKernel::size(Dim dim) {
  OpFoldResult size = op.getDimSize(b, position(dim));
  if (std::optional<int64_t> constant = getConstantIntValue(size))
    return index(*constant);
  return cast<Value>(size);
}

// Half of the smallest second-level cache of the last decade's cores.
static constexpr int64_t kCacheBytes = 128 * 1024;

/// Half of the smallest first-level cache.
static constexpr int64_t kFirstLevelBytes = 16 * 1024;

static constexpr int64_t kCacheLine = 64;

int64_t AttnKernel::vectorsAtOnce(int64_t stride) const {
  for (int64_t count : {4, 2})
    if (stride / lanes % count == 0)
      return count;
  return 1;
}

int64_t AttnKernel::tokensInTile(int64_t width) {
  int64_t bytes = accumulator.getWidth() / 8;
  int64_t tokens = 64;
  while (tokens > 16 && tokens * width * bytes > kCacheBytes)
    tokens /= 2;
  return tokens;
}

int64_t AttnKernel::tokensInStream(int64_t width) {
  int64_t tokens = tokensInTile(width);
  int64_t bytes = tokens * width * accumulator.getWidth() / 8;
  return tokens > 32 && bytes > kFirstLevelBytes ? tokens / 2 : tokens;
}

int64_t AttnKernel::valueBlock(int64_t rows, int64_t columns) {
  int64_t bytes = accumulator.getWidth() / 8;
  // Two vectors at least keep half of the register tile.
  int64_t block = std::max<int64_t>(2 * kCacheBytes / (rows * bytes), 32);
  return std::min(columns, std::max(2 * lanes, block / lanes * lanes));
}

bool AttnKernel::fitsCache(int64_t elements) {
  return elements * accumulator.getWidth() / 8 <= 2 * kCacheBytes;
}

llvm::SmallBitVector AttnKernel::leadingDims(OpOperand &operand) {
  llvm::SmallBitVector dims(leading.size());
  for (AffineExpr result : op.getMatchingMap(&operand).getResults())
    if (unsigned d = cast<AffineDimExpr>(result).getPosition(); d < dims.size())
      dims.set(d);
  return dims;
}

void AttnKernel::forLeading(const llvm::SmallBitVector &dims,
                            llvm::function_ref<void()> body, unsigned first) {
  while (first < dims.size() && !dims[first])
    ++first;
  if (first >= dims.size())
    return body();
  OpFoldResult size = op.getDimSize(b, first);
  std::optional<int64_t> constant = getConstantIntValue(size);
  Value end = constant ? index(*constant) : cast<Value>(size);
  loop(index(0), end, 1, [&](Value iv) {
    leading[first] = iv;
    forLeading(dims, body, first + 1);
    leading[first] = Value();
  });
}

void AttnKernel::forLeading(llvm::function_ref<void()> body) {
  forLeading(llvm::SmallBitVector(leading.size(), true), body);
}

void AttnKernel::forValueBlocks(
    int64_t columns, int64_t block,
    llvm::function_ref<void(Value first, int64_t width)> body) {
  int64_t whole = columns / block * block;
  loop(whole, block, [&](Value first) { body(first, block); });
  if (whole < columns)
    body(index(whole), columns - whole);
}

void AttnKernel::forTiles(
    Value begin, Value end, int64_t tokens,
    llvm::function_ref<void(Value first, Value count)> body) {
  loop(begin, end, tokens,
       [&](Value first) { body(first, min(sub(end, first), index(tokens))); });
}

OperandView AttnKernel::origin(OpOperand &operand) {
  return OperandView(*this, operand.get(), op.getMatchingMap(&operand));
}

OperandView AttnKernel::atLeading(OperandView view) {
  if (view)
    for (auto [dim, iv] : llvm::enumerate(leading))
      if (iv)
        view = view.at(*this, dim, iv);
  return view;
}

//===----------------------------------------------------------------------===//
// Tiles in scratch
//===----------------------------------------------------------------------===//

void AttnKernel::forRows(
    OperandView view, Dim rowDim, Value first, Value count, Dim columnDim,
    Value firstColumn, int64_t columns,
    llvm::function_ref<void(Value row, Value column, Value x)> take) {
  unsigned along = position(columnDim);
  OperandView tile =
      view.at(*this, position(rowDim), first).at(*this, along, firstColumn);
  loop(index(0), count, 1, [&](Value row) {
    OperandView here = tile.at(*this, position(rowDim), row);
    forColumns(columns, [&](Value column, int64_t live) {
      take(row, column, here.load(*this, along, column, live));
    });
  });
}

MatrixRows AttnKernel::rowsInPlace(OperandView view, Dim rowDim, Dim columnDim,
                                   int64_t columns) {
  // Rows further apart meet in few sets of a first-level cache.
  constexpr int64_t spread = 2;
  unsigned row = position(rowDim), along = position(columnDim);
  std::optional<int64_t> stride = view.getStride(row);
  if (columns % lanes || view.getStride(along) != 1 || !stride || *stride < 0 ||
      *stride > spread * columns || view.getElementType() != accumulator)
    return nullptr;
  return [this, view, row, along](Value m, Value n) {
    return view.at(*this, row, m).load(*this, along, n, lanes);
  };
}

void AttnKernel::prefetchRows(OperandView view, Dim rowDim, Value begin,
                              Value end, Dim columnDim, Value firstColumn,
                              int64_t columns) {
  unsigned along = position(columnDim);
  if (view.getStride(along) != 1)
    return;
  int64_t line = kCacheLine * 8 / view.getElementType().getIntOrFloatBitWidth();
  loop(begin, end, 1, [&](Value row) {
    OperandView here =
        view.at(*this, position(rowDim), row).at(*this, along, firstColumn);
    for (int64_t column = 0; column < columns; column += line)
      here.at(*this, along, index(column)).prefetch(*this);
    // A row that begins within a line ends in one more, which is the next
    // row's where rows are dense.
    if (view.getStride(position(rowDim)) != columns)
      here.at(*this, along, index(columns - 1)).prefetch(*this);
  });
}

void AttnKernel::emitFactors(const Reweighting &reweighting, bool ofQueries,
                             Value first, int64_t tokens, Value memory) {
  loop(tokens, lanes, [&](Value token) {
    SmallVector<Value> factors;
    Value at = positions(add(first, token));
    if (ofQueries)
      reweighting.attribute.emitQueryFactors(b, loc, at, reweighting.maxLength,
                                             accumulator, factors);
    else
      reweighting.attribute.emitKeyFactors(b, loc, at, reweighting.maxLength,
                                           accumulator, factors);
    for (auto [r, factor] : llvm::enumerate(factors))
      store(factor, memory, add(token, r * tokens));
  });
}

void AttnKernel::zeroRowsBeyond(Value memory, Value count, int64_t stride) {
  fill(memory, mul(count, stride), mul(roundUp(count, kRowGranule), stride),
       zero());
}

void AttnKernel::forColumnSums(
    Value memory, int64_t stride, int64_t width, Value count,
    llvm::function_ref<void(Value column, Value sum)> take) {
  // Eight sums at once hide the latency of the addition.
  for (int64_t start = 0; start < width; start += 8 * lanes) {
    int64_t vectors = std::min<int64_t>(8, (width - start) / lanes);
    SmallVector<Value> sums(vectors, zero());
    sums = loop(index(0), count, 1, sums, [&](Value row, ValueRange carried) {
      SmallVector<Value> next;
      Value base = add(mul(row, stride), start);
      for (auto [i, sum] : llvm::enumerate(carried))
        next.push_back(addf(sum, load(memory, add(base, i * lanes))));
      return next;
    });
    for (auto [i, sum] : llvm::enumerate(sums))
      take(index(start + i * lanes), sum);
  }
}

void AttnKernel::dotRows(Value memory, int64_t stride, int64_t width,
                         Value count, Value weights, Value target,
                         bool accumulate) {
  loop(index(0), count, 1, [&](Value row) {
    Value base = mul(row, stride);
    Value sum =
        loop(index(0), index(width), lanes, ValueRange(zero()),
             [&](Value column, ValueRange carried) -> SmallVector<Value> {
               return {fma(load(memory, add(base, column)),
                           load(weights, column), carried[0])};
             })[0];
    Value total = sumLanes(sum);
    if (accumulate)
      total = addf(loadScalar(target, row), total);
    store(total, target, row);
  });
}

RowScale AttnKernel::emitRowScale(NormalizerAttr normalizer, Value sums,
                                  int64_t tokens) {
  double epsilon = normalizer.getEpsilon().getValueAsDouble();
  // One division for a row, unless its inverse could overflow.
  bool divides = !(epsilon > 1e-30);
  loop(tokens, lanes, [&](Value token) {
    Value sum = load(sums, token);
    Value denominator = normalizer.getKind() == NormalizerKind::Clamp
                            ? maximum(sum, constant(epsilon))
                            : addf(sum, constant(epsilon));
    store(divides ? denominator : divf(constant(1.0), denominator), sums,
          token);
  });
  return {sums, divides};
}

Value RowScale::apply(KernelBuilder &k, Value x, Value row) const {
  if (!memory)
    return x;
  Value factor = k.loadSplat(memory, row);
  return divides ? k.divf(x, factor) : k.mulf(x, factor);
}

//===----------------------------------------------------------------------===//
// Keys, queries and values
//===----------------------------------------------------------------------===//

Value mlir::attn::emitAdmits(AttnKernel &k, OperandView mask, Value key) {
  return mask.at(k, k.position(Dim::Key), key).loadElement(k);
}

void mlir::attn::packFeatures(AttnKernel &k, const FeatureTile &tile,
                              Value first, Value count) {
  int64_t features = k.staticSize(Dim::Feature);
  int64_t stride = k.rowStride(features);
  int64_t rank = tile.reweighting ? tile.reweighting.attribute.getRank() : 1;
  if (tile.memory && tile.reweighting)
    k.emitFactors(tile.reweighting, tile.ofQueries,
                  tile.offset ? k.add(first, tile.offset) : first, tile.tokens,
                  tile.factors);
  unsigned along = k.position(Dim::Feature), rowDim = k.position(tile.rowDim);
  OperandView source = tile.source.at(k, rowDim, first);
  SmallVector<Value> zeros(tile.sums ? rank * k.padded(features) / k.lanes : 0,
                           k.zero());
  auto packRow = [&](Value row, ValueRange carried) {
    SmallVector<Value> sums;
    OperandView here = source.at(k, rowDim, row);
    k.forColumns(features, [&](Value column, int64_t live) {
      Value feature =
          tile.map.emitValue(k.b, k.loc, here.load(k, along, column, live));
      // The map of a padding lane need not be 0.
      if (live < k.lanes)
        feature = k.select(firstLanes(k, live), feature, k.zero());
      if (tile.mask)
        feature = k.select(emitAdmits(k, tile.mask, k.add(first, row)), feature,
                           k.zero());
      if (tile.plain)
        k.store(feature, tile.plain, k.add(k.mul(row, stride), column));
      if (!tile.memory)
        return;
      Value base = k.add(k.mul(row, rank * stride), column);
      for (int64_t r = 0; r < rank; ++r) {
        Value scaled = feature;
        if (tile.reweighting)
          scaled = k.mulf(
              feature, k.loadSplat(tile.factors, k.add(row, r * tile.tokens)));
        k.store(scaled, tile.memory, k.add(base, r * stride));
        if (tile.sums)
          sums.push_back(k.addf(carried[sums.size()], scaled));
      }
    });
    return sums;
  };
  SmallVector<Value> sums = k.loop(k.index(0), count, 1, zeros, packRow);
  for (auto [i, sum] : llvm::enumerate(sums)) {
    Value at =
        k.index(int64_t(i) % rank * stride + int64_t(i) / rank * k.lanes);
    k.store(k.addf(k.load(tile.sums, at), sum), tile.sums, at);
  }
}

bool mlir::attn::canSumColumns(const AttnKernel &k, int64_t features,
                               int64_t rank) {
  int64_t vectors = rank * k.padded(features) / k.lanes;
  return vectors <= std::min<int64_t>(8, k.target.registers / 2);
}

void mlir::attn::packValues(AttnKernel &k, OperandView values, OperandView mask,
                            Value first, Value count, Value firstColumn,
                            int64_t columns, Value memory, int64_t stride) {
  k.forRows(values, Dim::Key, first, count, Dim::Value, firstColumn, columns,
            [&](Value row, Value column, Value x) {
              if (mask)
                x = k.select(emitAdmits(k, mask, k.add(first, row)), x,
                             k.zero());
              k.store(x, memory, k.add(k.mul(row, stride), column));
            });
}

/// Values of keys from `first` on as a product reads them in memory, or null.
static MatrixRows valuesInPlace(AttnKernel &k, OperandView values,
                                OperandView mask, Value first,
                                Value firstColumn, int64_t columns) {
  OperandView here = values.at(k, k.position(Dim::Key), first)
                         .at(k, k.position(Dim::Value), firstColumn);
  return mask ? nullptr : k.rowsInPlace(here, Dim::Key, Dim::Value, columns);
}

MatrixRows mlir::attn::valueRows(AttnKernel &k, OperandView values,
                                 OperandView mask, Value first, Value count,
                                 Value firstColumn, int64_t columns,
                                 int64_t tokens) {
  if (MatrixRows rows =
          valuesInPlace(k, values, mask, first, firstColumn, columns))
    return rows;
  int64_t stride = k.padded(columns);
  Value memory = k.scratch(tokens * stride);
  packValues(k, values, mask, first, count, firstColumn, columns, memory,
             stride);
  return scratchRows(k, memory, stride);
}

PackingRows mlir::attn::packingValueRows(AttnKernel &k, OperandView values,
                                         OperandView mask, Value first,
                                         Value count, Value firstColumn,
                                         int64_t columns, int64_t tokens) {
  if (MatrixRows rows =
          valuesInPlace(k, values, mask, first, firstColumn, columns))
    return {nullptr, rows};
  if (columns % k.lanes)
    return {nullptr, valueRows(k, values, mask, first, count, firstColumn,
                               columns, tokens)};
  Value memory = k.scratch(tokens * columns);
  unsigned rowDim = k.position(Dim::Key), along = k.position(Dim::Value);
  OperandView tile = values.at(k, rowDim, first).at(k, along, firstColumn);
  MatrixRows pack = [=, &k](Value row, Value column) {
    Value x = tile.at(k, rowDim, row).load(k, along, column, k.lanes);
    if (mask)
      x = k.select(emitAdmits(k, mask, k.add(first, row)), x, k.zero());
    k.store(x, memory, k.add(k.mul(row, columns), column));
    return x;
  };
  return {pack, scratchRows(k, memory, columns)};
}
