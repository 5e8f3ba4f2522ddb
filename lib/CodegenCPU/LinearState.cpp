//===- LinearState.cpp - The kernel of attn.linear_state ------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
//   for each segment of 1024 keys: sum = 0
//     for each tile of keys: pack φ(k) · b_r and v; sum += φᵀ·v; z += Σ φ
//     state += sum
//
// of exponentials without a bound, with m' = max(m, max_j ℓ) for each tile:
//
//       sum = sum · e^(m − m') + (e^(ℓ − m'))ᵀ·v; z likewise; m = m'
//     state, z = both scaled to the larger maximum
//
//===----------------------------------------------------------------------===//

#include "LinearState.h"
#include "mlir/Dialect/Arith/IR/Arith.h"

using namespace mlir;
using namespace mlir::attn;

StateSum::StateSum(AttnKernel &k, FeatureMapAttrInterface map, int64_t rank,
                   int64_t tokens, int64_t columns, bool withNormalizer,
                   std::optional<ExponentialTile> tile)
    : rank(rank), features(k.staticSize(Dim::Feature)),
      featureStride(k.rowStride(features)), width(rank * featureStride),
      columns(columns), valueStride(k.padded(columns)), tokens(tokens),
      sum(k.scratch(width * valueStride)), exponentials(tile) {
  if (withNormalizer)
    normalizerSum = k.scratch(width);
  if (exponentials) {
    featureTile = exponentials->memory;
    if (map.normalizesRow())
      rowSums = k.scratch(tokens);
    if (map.requiresMaximum())
      for (Value *row : {&maxima, &decay, &memoryMaxima, &memoryDecay})
        *row = k.scratch(width);
    return;
  }
  sumsWhilePacking = canSumColumns(k, features, rank);
  featureTile = k.scratch(tokens * width);
  factors = k.scratch(rank * tokens);
  if (featureStride != k.padded(features))
    k.fill(featureTile, k.index(0), k.index(tokens * width), k.zero());
}

void StateSum::reset(AttnKernel &k) const {
  k.fill(sum, k.index(0), k.index(width * valueStride), k.zero());
  if (normalizerSum)
    k.fill(normalizerSum, k.index(0), k.index(width), k.zero());
  if (maxima)
    k.fill(maxima, k.index(0), k.index(width), leastLogit(k));
}

void StateSum::packExponentials(AttnKernel &k, const KeyValueStream &stream,
                                Value first, Value count) const {
  ExponentialTile tile = *exponentials;
  LogitOperands operands{stream.key, Dim::Key, stream.mask, stream.projection,
                         stream.scale};
  tile.packTokens(k, operands, first, count);
  tile.fetchNext(k, operands, first);
  if (maxima)
    return tile.byColumn(k, count, maxima, decay);
  if (!rowSums)
    return tile.bounded(k, count);
  tile.byRow(k, count, /*weights=*/Value(), rowSums);
  tile.divideRows(k, count, rowSums);
}

void StateSum::addTile(AttnKernel &k, const KeyValueStream &stream, Value first,
                       Value count, Value firstColumn) const {
  if (exponentials) {
    packExponentials(k, stream, first, count);
  } else {
    FeatureTile tile{
        stream.key,  Dim::Key,      stream.map,  stream.reweighting,
        false,       stream.offset, stream.mask, tokens,
        featureTile, Value(),       factors};
    if (normalizerSum && sumsWhilePacking)
      tile.sums = normalizerSum;
    packFeatures(k, tile, first, count);
  }
  // Several products would each pack values anew.
  PackingRows values{nullptr, nullptr};
  if (isDense())
    values = packingValueRows(k, stream.value, stream.mask, first, count,
                              firstColumn, columns, tokens);
  else
    values.others = valueRows(k, stream.value, stream.mask, first, count,
                              firstColumn, columns, tokens);
  // The next tile comes from memory while this one is multiplied.
  addTileProduct(k, values, count, [&](Value begin, Value end) {
    Value next = k.add(first, tokens);
    begin = k.add(next, begin);
    end = k.add(next, end);
    // Keys that are projected have come beside the projection.
    if (!stream.projection)
      k.prefetchRows(stream.key, Dim::Key, begin, end, Dim::Feature, k.index(0),
                     features);
    k.prefetchRows(stream.value, Dim::Key, begin, end, Dim::Value, firstColumn,
                   columns);
  });
}

void StateSum::emitProduct(
    AttnKernel &k, Value featureRows, const PackingRows &values, Value count,
    bool isDense, llvm::function_ref<void(Value, Value, Value, Value)> take,
    llvm::function_ref<void(Value begin, Value end)> beside) const {
  int64_t products = isDense ? 1 : rank, rowsOfOne = rank * features / products;
  k.loop(k.index(0), k.index(products), 1, [&](Value r) {
    MatrixProduct product;
    product.terms.push_back({featureRows, /*rowStride=*/1,
                             /*depthStride=*/width, values.others, count,
                             k.mul(r, featureStride)});
    product.terms.back().firstB = values.first;
    product.rows = k.index(rowsOfOne);
    product.columns = valueStride;
    product.result = [&](Value m, Value n, Value x) { take(r, m, n, x); };
    if (beside)
      product.beside = [&](Value m, int64_t rows) {
        Value row = k.add(k.mul(r, rowsOfOne), m);
        beside(k.share(row, tokens, rank * features),
               k.share(k.add(row, rows), tokens, rank * features));
      };
    attn::emitProduct(k, product);
  });
}

void StateSum::addTileProduct(
    AttnKernel &k, const PackingRows &values, Value count,
    llvm::function_ref<void(Value begin, Value end)> beside) const {
  auto add = [&](Value r, Value m, Value n, Value x) {
    Value feature = k.add(k.mul(r, featureStride), m);
    Value at = k.add(k.mul(feature, valueStride), n);
    Value before = k.load(sum, at);
    x = decay ? k.fma(before, k.loadSplat(decay, feature), x)
              : k.addf(before, x);
    k.store(x, sum, at);
  };
  emitProduct(k, featureTile, values, count, isDense(), add, beside);
  if (!normalizerSum || sumsWhilePacking)
    return;
  k.forColumnSums(featureTile, width, width, count, [&](Value column, Value x) {
    Value before = k.load(normalizerSum, column);
    x = decay ? k.fma(before, k.load(decay, column), x) : k.addf(before, x);
    k.store(x, normalizerSum, column);
  });
}

Value mlir::attn::maximumOfKeys(KernelBuilder &k, Value normalizer,
                                Value maximum) {
  Value isNone = arith::CmpFOp::create(k.b, k.loc, arith::CmpFPredicate::OEQ,
                                       normalizer, k.zero());
  return k.select(isNone, leastLogit(k), maximum);
}

void StateSum::loadMaxima(AttnKernel &k, const StateView &view) const {
  unsigned r = k.position(Dim::Rank), d = k.position(Dim::Feature);
  OperandView z = view.normalizer.at(k, r, k.index(0));
  OperandView m = view.maximum.at(k, r, k.index(0));
  k.forColumns(features, [&](Value column, int64_t live) {
    k.store(maximumOfKeys(k, z.load(k, d, column, live),
                          m.load(k, d, column, live)),
            memoryMaxima, column);
  });
}

void StateSum::emitMergeFactors(AttnKernel &k) const {
  k.loop(width, k.lanes, [&](Value column) {
    Value here = k.load(maxima, column), before = k.load(memoryMaxima, column);
    Value largest = k.larger(before, here);
    Value shift = finiteShift(k, largest);
    k.store(largest, memoryMaxima, column);
    k.store(k.expOfNonPositive(k.subf(here, shift)), decay, column);
    k.store(k.expOfNonPositive(k.subf(before, shift)), memoryDecay, column);
  });
}

void StateSum::addTo(AttnKernel &k, OperandView state,
                     Value firstColumn) const {
  unsigned r = k.position(Dim::Rank), d = k.position(Dim::Feature),
           e = k.position(Dim::Value);
  k.loop(k.index(0), k.index(rank), 1, [&](Value term) {
    k.loop(k.index(0), k.index(features), 1, [&](Value feature) {
      OperandView row =
          state.at(k, r, term).at(k, d, feature).at(k, e, firstColumn);
      Value base =
          k.mul(k.add(k.mul(term, featureStride), feature), valueStride);
      k.forColumns(columns, [&](Value column, int64_t live) {
        Value before = row.load(k, e, column, live);
        Value x = k.load(sum, k.add(base, column));
        if (maxima) {
          before = k.mulf(before, k.loadSplat(memoryDecay, feature));
          x = k.mulf(x, k.loadSplat(decay, feature));
        }
        row.store(k, k.addf(before, x), e, column, live);
      });
    });
  });
}

void StateSum::addNormalizerTo(AttnKernel &k, const StateView &view) const {
  unsigned r = k.position(Dim::Rank), d = k.position(Dim::Feature);
  k.loop(k.index(0), k.index(rank), 1, [&](Value term) {
    OperandView row = view.normalizer.at(k, r, term);
    OperandView maximum = view.maximum.at(k, r, term);
    k.forColumns(features, [&](Value column, int64_t live) {
      Value before = row.load(k, d, column, live);
      Value x =
          k.load(normalizerSum, k.add(k.mul(term, featureStride), column));
      if (maxima) {
        before = k.mulf(before, k.load(memoryDecay, column));
        x = k.mulf(x, k.load(decay, column));
        // That of no key, which counts for nothing, is written as 0.
        maximum.store(k, finiteShift(k, k.load(memoryMaxima, column)), d,
                      column, live);
      }
      row.store(k, k.addf(before, x), d, column, live);
    });
  });
}

void StateSum::addSegments(AttnKernel &k, const KeyValueStream &stream,
                           Value length, const StateView &view,
                           Value firstColumn, int64_t values) const {
  if (maxima)
    loadMaxima(k, view);
  k.forTiles(k.index(0), length, kSegment, [&](Value begin, Value count) {
    reset(k);
    k.forTiles(begin, k.add(begin, count), tokens,
               [&](Value first, Value tokensHere) {
                 addTile(k, stream, first, tokensHere, firstColumn);
               });
    mergeInto(k, view, firstColumn, values);
  });
}

void StateSum::mergeInto(AttnKernel &k, const StateView &view,
                         Value firstColumn, int64_t values) const {
  if (maxima)
    emitMergeFactors(k);
  addTo(k, view.state, firstColumn);
  if (view.normalizer)
    mergeNormalizer(k, view, firstColumn, values);
}

void StateSum::mergeNormalizer(AttnKernel &k, const StateView &view,
                               Value firstColumn, int64_t values) const {
  // Blocks of columns share one normalizer state: the last block, after which
  // nobody reads it, adds to it.
  auto add = [&] { addNormalizerTo(k, view); };
  if (columns == values)
    add();
  else
    k.when(k.equal(k.add(firstColumn, columns), k.index(values)), add);
}

void StateSum::addPacked(
    AttnKernel &k, Value featureRows, Value largest, MatrixRows values,
    Value count, const StateView &view, Value firstColumn, int64_t allValues,
    llvm::function_ref<void(Value begin, Value end)> beside) const {
  if (maxima) {
    k.loop(width, k.lanes, [&](Value column) {
      k.store(k.load(largest, column), maxima, column);
    });
    loadMaxima(k, view);
    emitMergeFactors(k);
  }
  unsigned r = k.position(Dim::Rank), d = k.position(Dim::Feature),
           e = k.position(Dim::Value);
  OperandView state = view.state.at(k, e, firstColumn);
  auto add = [&](Value term, Value feature, Value column, Value x) {
    OperandView row = state.at(k, r, term).at(k, d, feature);
    k.whenBelow(feature, features, [&] {
      k.forLanes(column, columns, [&](int64_t live) {
        Value before = row.load(k, e, column, live);
        if (maxima) {
          before = k.mulf(before, k.loadSplat(memoryDecay, feature));
          x = k.mulf(x, k.loadSplat(decay, feature));
        }
        row.store(k, k.addf(before, x), e, column, live);
      });
    });
  };
  emitProduct(k, featureRows, {nullptr, values}, count, /*isDense=*/false, add,
              beside);
  if (!view.normalizer)
    return;
  k.forColumnSums(featureRows, width, width, count, [&](Value column, Value x) {
    k.store(x, normalizerSum, column);
  });
  mergeNormalizer(k, view, firstColumn, allValues);
}

void mlir::attn::emitLinearState(AttnKernel &k, LinearStateOp op) {
  int64_t rank = op.getReweightingRank();
  int64_t features = k.staticSize(Dim::Feature);
  int64_t values = k.staticSize(Dim::Value);
  int64_t width = rank * k.rowStride(features);
  int64_t block = k.valueBlock(width, values);
  // Logits and exponentials take longer tiles: they are loops of their own.
  int64_t tokens = op.getKeyMap().isExponential() ? k.tokensInTile(width)
                                                  : k.tokensInStream(width);

  OperandView key = k.origin(op.getKeyMutable());
  OperandView value = k.origin(op.getValueMutable());
  OperandView mask, projection;
  if (op.getKeyMask())
    mask = k.origin(*op.getKeyMaskMutable().begin());
  if (op.getProjection())
    projection = k.origin(*op.getProjectionMutable().begin());
  Value scale;
  if (op.getScale())
    scale = k.splat(k.convert(op.getScale(), k.accumulator));
  StateView origin{k.origin(op.getOutputsMutable()[0]), {}, {}};
  if (op.getNormalizerState())
    origin.normalizer = k.origin(op.getOutputsMutable()[1]);
  if (op.getStateMaximum())
    origin.maximum = k.origin(op.getOutputsMutable()[2]);
  Value length = k.size(Dim::Key);

  k.forValueBlocks(values, block, [&](Value firstColumn, int64_t columns) {
    std::optional<ExponentialTile> exponentials;
    if (op.getKeyMap().isExponential()) {
      exponentials.emplace(k, *op.getKeyMap().getExponential(),
                           bool(projection), features, tokens);
      exponentials->excludePadding(k);
    }
    StateSum sum(k, op.getKeyMap(), rank, tokens, columns,
                 bool(origin.normalizer), exponentials);
    k.forLeading([&] {
      KeyValueStream stream{k.atLeading(key),
                            k.atLeading(value),
                            k.atLeading(mask),
                            op.getKeyMap(),
                            {op.getReweightingAttr(), op.getMaxLength()},
                            op.getKeyOffset(),
                            k.atLeading(projection),
                            scale};
      if (projection)
        exponentials->packAll(k, stream.projection);
      StateView view{k.atLeading(origin.state), k.atLeading(origin.normalizer),
                     k.atLeading(origin.maximum)};
      sum.addSegments(k, stream, length, view, firstColumn, values);
    });
  });
}
