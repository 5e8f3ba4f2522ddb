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
                         bool withNormalizer)
    : rank(rank), features(k.staticSize(Dim::Feature)),
      featureStride(k.rowStride(features)), width(rank * featureStride),
      columns(columns), valueStride(k.padded(columns)) {
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
  rows = isDense ? k.rowsInPlace(first, Dim::Feature, Dim::Value, columns)
                 : nullptr;
  if (!rows)
    rows = copy(k, source, firstColumn);
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

SmallVector<ProductTerm, 2> PackedState::terms(AttnKernel &k,
                                               Value featureTile) const {
  // One term for all of the rank where no padding lies between.
  bool dense = features == featureStride;
  SmallVector<ProductTerm, 2> terms;
  for (int64_t r = 0, e = dense ? 1 : rank; r < e; ++r) {
    Value begin = k.index(r * featureStride);
    MatrixRows b = [&k, rows = rows, begin](Value depth, Value column) {
      return rows(k.add(depth, begin), column);
    };
    terms.push_back({featureTile, /*rowStride=*/width, /*depthStride=*/1, b,
                     k.index(dense ? width : features), begin});
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
    PackedState packed(k, rank, columns, bool(normalizer));
    Value features = k.scratch(tokens * width);
    Value factors = k.scratch(rank * tokens);
    Value sums = normalizer ? k.scratch(tokens) : Value();
    if (packed.featureStride != k.padded(packed.features))
      k.fill(features, k.index(0), k.index(tokens * width), k.zero());

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
          packFeatures(k, tile, first, count);
          k.zeroRowsBeyond(features, count, width);
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
