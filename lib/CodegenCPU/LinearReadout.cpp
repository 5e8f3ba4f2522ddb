//===- LinearReadout.cpp - The kernel of attn.linear_readout --------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
//   pack state, z
//   for each tile of queries: pack φ(q) · a_r; den = φ·z
//     o = (φ·state) / den
//
//===----------------------------------------------------------------------===//

#include "LinearReadout.h"

using namespace mlir;
using namespace mlir::attn;

PackedState::PackedState(AttnKernel &k, int64_t rank, int64_t columns,
                         bool withNormalizer, bool multipliesPairs)
    : rank(rank), features(k.staticSize(Dim::Feature)),
      featureStride(k.rowStride(features)), width(rank * featureStride),
      columns(columns), valueStride(k.padded(columns)),
      multipliesPairs(multipliesPairs) {
  if (!withNormalizer)
    return;
  normalizer = k.scratch(width);
  if (featureStride != k.padded(features))
    k.fill(normalizer, k.index(0), k.index(width), k.zero());
}

void PackedState::pack(AttnKernel &k, OperandView source,
                       OperandView normalizerSource, Value firstColumn) {
  unsigned r = k.position(Dim::Rank), d = k.position(Dim::Feature);
  OperandView first =
      source.at(k, r, k.index(0)).at(k, k.position(Dim::Value), firstColumn);
  // One matrix for all of the rank where no padding lies between.
  std::optional<int64_t> stride = source.getStride(d);
  bool isDense = features == featureStride && stride &&
                 (rank == 1 || source.getStride(r) == features * *stride);
  rows = isDense && !multipliesPairs
             ? k.rowsInPlace(first, Dim::Feature, Dim::Value, columns)
             : nullptr;
  if (!rows)
    rows = multipliesPairs ? copyPairs(k, source, firstColumn)
                           : copy(k, source, firstColumn);
  if (!normalizerSource)
    return;
  k.loop(k.index(0), k.index(rank), 1, [&](Value term) {
    OperandView row = normalizerSource.at(k, r, term);
    k.forColumns(features, [&](Value column, int64_t live) {
      k.store(row.load(k, d, column, live), normalizer,
              k.add(k.mul(term, featureStride), column));
    });
  });
}

MatrixRows PackedState::copy(AttnKernel &k, OperandView source,
                             Value firstColumn) const {
  unsigned r = k.position(Dim::Rank), d = k.position(Dim::Feature),
           e = k.position(Dim::Value);
  Value state = k.scratch(width * valueStride);
  k.loop(k.index(0), k.index(rank), 1, [&](Value term) {
    Value base = k.mul(term, featureStride);
    k.loop(k.index(0), k.index(features), 1, [&](Value feature) {
      OperandView row =
          source.at(k, r, term).at(k, d, feature).at(k, e, firstColumn);
      Value at = k.mul(k.add(base, feature), valueStride);
      k.forColumns(columns, [&](Value column, int64_t live) {
        k.store(row.load(k, e, column, live), state, k.add(at, column));
      });
    });
  });
  return scratchRows(k, state, valueStride);
}

MatrixRows PackedState::copyPairs(AttnKernel &k, OperandView source,
                                  Value firstColumn) const {
  unsigned r = k.position(Dim::Rank), d = k.position(Dim::Feature),
           e = k.position(Dim::Value);
  Value state = k.scratch(width * valueStride, k.b.getBF16Type());
  k.loop(k.index(0), k.index(rank), 1, [&](Value term) {
    OperandView here = source.at(k, r, term).at(k, e, firstColumn);
    auto copyPair = [&](Value pair, bool hasSecond) {
      OperandView row = here.at(k, d, k.mul(pair, 2));
      OperandView next = row.at(k, d, k.index(1));
      Value base = k.add(k.mul(term, featureStride / 2), pair);
      k.forColumns(columns, [&](Value column, int64_t live) {
        Value x = row.load(k, e, column, live);
        Value y = hasSecond ? next.load(k, e, column, live) : k.zero();
        k.store(k.pairs(x, y), state,
                k.mul(k.add(k.mul(base, valueStride), column), 2));
      });
    };
    k.loop(features / 2, 1, [&](Value pair) { copyPair(pair, true); });
    if (features % 2)
      copyPair(k.index(features / 2), false);
  });
  return [&k, state, stride = valueStride](Value pair, Value column) {
    return k.loadPairs(state, k.mul(k.add(k.mul(pair, stride), column), 2));
  };
}

SmallVector<ProductTerm, 2> PackedState::terms(AttnKernel &k,
                                               Value featureTile) const {
  // One term for all of the rank where no padding lies between.
  bool dense = features == featureStride;
  int64_t elements = multipliesPairs ? 2 : 1;
  SmallVector<ProductTerm, 2> terms;
  for (int64_t r = 0, e = dense ? 1 : rank; r < e; ++r) {
    Value begin = k.index(r * featureStride / elements);
    MatrixRows b = [&k, rows = rows, begin](Value depth, Value column) {
      return rows(k.add(depth, begin), column);
    };
    int64_t depth = llvm::divideCeil(dense ? width : features, elements);
    ProductTerm term{featureTile,
                     /*rowStride=*/width,
                     /*depthStride=*/elements,
                     b,
                     k.index(depth),
                     k.index(r * featureStride)};
    term.multipliesPairs = multipliesPairs;
    terms.push_back(term);
  }
  return terms;
}

std::function<void(Value, Value, Value)>
mlir::attn::storeRows(AttnKernel &k, OperandView output, Value first,
                      Value count, Value firstColumn, int64_t columns,
                      RowScale scale) {
  unsigned n = k.position(Dim::Query), e = k.position(Dim::Value);
  output = output.at(k, n, first).at(k, e, firstColumn);
  return [=, &k](Value m, Value column, Value x) {
    k.when(k.less(m, count), [&] {
      Value scaled = scale.apply(k, x, m);
      OperandView row = output.at(k, n, m);
      k.forLanes(column, columns,
                 [&](int64_t live) { row.store(k, scaled, e, column, live); });
    });
  };
}

void mlir::attn::forScratchRows(
    AttnKernel &k, Value memory, int64_t stride, Value count,
    llvm::function_ref<void(Value, Value, Value)> take) {
  k.loop(k.index(0), count, 1, [&](Value row) {
    Value base = k.mul(row, stride);
    k.forColumns(stride, [&](Value column, int64_t) {
      take(row, column, k.load(memory, k.add(base, column)));
    });
  });
}

/// Whether queries meet the state as pairs of bf16 (PackedState): where the
/// result is no more exact.
static bool multipliesPairs(const AttnKernel &k, const OperandView &query,
                            const OperandView &output) {
  return k.target.hasBF16 && k.accumulator.isF32() &&
         query.getElementType().isBF16() && output.getElementType().isBF16();
}

/// Fills a FeatureTile's scratch with features in bf16.
static void packRounded(AttnKernel &k, const FeatureTile &tile, Value first,
                        Value count) {
  FeatureRows rows(k, tile, first);
  k.loop(k.index(0), count, 1, [&](Value row) {
    Value base = k.mul(row, rows.rank * rows.stride);
    k.forColumns(rows.features, [&](Value column, int64_t live) {
      Value feature = rows.feature(row, column, live);
      for (int64_t r = 0; r < rows.rank; ++r)
        k.store(k.convert(rows.scaled(feature, row, r), k.b.getBF16Type()),
                tile.memory, k.add(k.add(base, column), r * rows.stride));
    });
  });
}

void mlir::attn::emitLinearReadout(AttnKernel &k, LinearReadoutOp op) {
  if (op.getQueryMap().isExponential())
    return emitExponentialReadout(k, op);
  int64_t rank = op.getReweightingRank();
  int64_t values = k.staticSize(Dim::Value);
  int64_t width = rank * k.rowStride(k.staticSize(Dim::Feature));
  int64_t block = k.valueBlock(width, values);
  int64_t tokens = k.tokensInStream(width);

  OperandView query = k.origin(op.getQueryMutable());
  OperandView state = k.origin(op.getStateMutable());
  OperandView normalizer;
  if (op.getNormalizerState())
    normalizer = k.origin(*op.getNormalizerStateMutable().begin());
  OperandView output = k.origin(op.getOutputsMutable()[0]);
  Value length = k.size(Dim::Query);
  Reweighting reweighting{op.getReweightingAttr(), op.getMaxLength()};

  k.forValueBlocks(values, block, [&](Value firstColumn, int64_t columns) {
    bool isPaired = multipliesPairs(k, query, output);
    PackedState packed(k, rank, columns, bool(normalizer), isPaired);
    Value zero =
        isPaired ? k.convert(k.zero(), query.getElementType()) : k.zero();
    Value features =
        k.scratch(tokens * width, getElementTypeOrSelf(zero.getType()));
    Value factors = k.scratch(rank * tokens);
    Value sums = normalizer ? k.scratch(tokens) : Value();
    k.fill(features, k.index(0), k.index(tokens * width), zero);

    // Leading dimensions that the state lacks share one packed state.
    llvm::SmallBitVector ofState = k.leadingDims(op.getStateMutable());
    llvm::SmallBitVector others = ofState;
    others.flip();
    k.forLeading(ofState, [&] {
      packed.pack(k, k.atLeading(state), k.atLeading(normalizer), firstColumn);
      k.forLeading(others, [&] {
        FeatureTile tile{k.atLeading(query),
                         Dim::Query,
                         op.getQueryMap(),
                         reweighting,
                         true,
                         op.getQueryOffset(),
                         OperandView(),
                         tokens,
                         features,
                         Value(),
                         factors};
        OperandView out = k.atLeading(output);
        k.forTiles(k.index(0), length, tokens, [&](Value first, Value count) {
          isPaired ? packRounded(k, tile, first, count)
                   : packFeatures(k, tile, first, count);
          RowScale scale;
          if (sums) {
            k.dotRows(features, width, width, count, packed.normalizer, sums,
                      /*accumulate=*/false);
            scale = k.emitRowScale(op.getNormalizerAttr(), sums, tokens);
          }
          MatrixProduct product;
          product.terms = packed.terms(k, features);
          product.rows = count;
          product.columns = packed.valueStride;
          product.result =
              storeRows(k, out, first, count, firstColumn, columns, scale);
          product.beside = [&](Value m, int64_t rows) {
            Value next = k.add(k.add(first, tokens), m);
            k.prefetchRows(tile.source, Dim::Query, next, k.add(next, rows),
                           Dim::Feature, k.index(0),
                           k.staticSize(Dim::Feature));
          };
          emitProduct(k, product);
        });
      });
    });
  });
}
