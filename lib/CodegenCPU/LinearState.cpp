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
//===----------------------------------------------------------------------===//

#include "LinearState.h"

using namespace mlir;
using namespace mlir::attn;

StateSum::StateSum(AttnKernel &k, int64_t rank, int64_t tokens, int64_t columns,
                   bool withNormalizer)
    : rank(rank), features(k.staticSize(Dim::Feature)),
      featureStride(k.rowStride(features)), width(rank * featureStride),
      columns(columns), valueStride(k.padded(columns)), tokens(tokens),
      featureTile(k.scratch(tokens * width)),
      valueTile(k.scratch(tokens * valueStride)),
      factors(k.scratch(rank * tokens)), sum(k.scratch(width * valueStride)) {
  if (withNormalizer)
    normalizerSum = k.scratch(width);
  if (featureStride != k.padded(features))
    k.fill(featureTile, k.index(0), k.index(tokens * width), k.zero());
}

void StateSum::reset(AttnKernel &k) const {
  k.fill(sum, k.index(0), k.index(width * valueStride), k.zero());
  if (normalizerSum)
    k.fill(normalizerSum, k.index(0), k.index(width), k.zero());
}

void StateSum::addTile(AttnKernel &k, const KeyValueStream &stream, Value first,
                       Value count, Value firstColumn) const {
  FeatureTile tile{stream.key,  Dim::Key,      stream.map,  stream.reweighting,
                   false,       stream.offset, stream.mask, tokens,
                   featureTile, Value(),       factors};
  packFeatures(k, tile, first, count);
  packValues(k, stream.value, stream.mask, first, count, firstColumn, columns,
             valueTile, valueStride);
  k.loop(k.index(0), k.index(rank), 1, [&](Value r) {
    Value origin = k.mul(r, featureStride);
    MatrixProduct product;
    product.terms.push_back({featureTile, /*rowStride=*/1,
                             /*depthStride=*/width,
                             scratchRows(k, valueTile, valueStride), count,
                             origin});
    product.rows = k.index(features);
    product.columns = valueStride;
    product.result = [&](Value m, Value n, Value x) {
      Value at = k.add(k.mul(k.add(origin, m), valueStride), n);
      k.store(k.addf(k.load(sum, at), x), sum, at);
    };
    emitProduct(k, product);
  });
  if (normalizerSum)
    k.forColumnSums(featureTile, width, width, count,
                    [&](Value column, Value x) {
                      k.store(k.addf(k.load(normalizerSum, column), x),
                              normalizerSum, column);
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
        row.store(k, k.addf(before, k.load(sum, k.add(base, column))), e,
                  column, live);
      });
    });
  });
}

void StateSum::addNormalizerTo(AttnKernel &k, OperandView normalizer) const {
  unsigned r = k.position(Dim::Rank), d = k.position(Dim::Feature);
  k.loop(k.index(0), k.index(rank), 1, [&](Value term) {
    OperandView row = normalizer.at(k, r, term);
    k.forColumns(features, [&](Value column, int64_t live) {
      Value before = row.load(k, d, column, live);
      Value x =
          k.load(normalizerSum, k.add(k.mul(term, featureStride), column));
      row.store(k, k.addf(before, x), d, column, live);
    });
  });
}

void StateSum::addSegments(AttnKernel &k, const KeyValueStream &stream,
                           Value length, OperandView state,
                           OperandView normalizer, Value firstColumn,
                           int64_t values) const {
  k.forTiles(k.index(0), length, kSegment, [&](Value begin, Value count) {
    reset(k);
    k.forTiles(begin, k.add(begin, count), tokens,
               [&](Value first, Value tokensHere) {
                 addTile(k, stream, first, tokensHere, firstColumn);
               });
    addTo(k, state, firstColumn);
    if (!normalizer)
      return;
    // Blocks of columns share one normalizer state: the last block, after which
    // nobody reads it, adds to it.
    auto add = [&] { addNormalizerTo(k, normalizer); };
    if (columns == values)
      add();
    else
      k.when(k.equal(k.add(firstColumn, columns), k.index(values)), add);
  });
}

void mlir::attn::emitLinearState(AttnKernel &k, LinearStateOp op) {
  int64_t rank = op.getReweightingRank();
  int64_t features = k.staticSize(Dim::Feature);
  int64_t values = k.staticSize(Dim::Value);
  int64_t width = rank * k.rowStride(features);
  int64_t block = k.valueBlock(width, values);
  int64_t tokens = k.tokensInTile(width);

  OperandView key = k.origin(op.getKeyMutable());
  OperandView value = k.origin(op.getValueMutable());
  OperandView mask, normalizer;
  if (op.getKeyMask())
    mask = k.origin(*op.getKeyMaskMutable().begin());
  OperandView state = k.origin(op.getOutputsMutable()[0]);
  if (op.getNormalizerState())
    normalizer = k.origin(op.getOutputsMutable()[1]);
  Value length = k.size(Dim::Key);

  k.forValueBlocks(values, block, [&](Value firstColumn, int64_t columns) {
    StateSum sum(k, rank, tokens, columns, bool(normalizer));
    k.forLeading([&] {
      KeyValueStream stream{k.atLeading(key),
                            k.atLeading(value),
                            k.atLeading(mask),
                            op.getKeyMap(),
                            {op.getReweightingAttr(), op.getMaxLength()},
                            op.getKeyOffset()};
      sum.addSegments(k, stream, length, k.atLeading(state),
                      k.atLeading(normalizer), firstColumn, values);
    });
  });
}
