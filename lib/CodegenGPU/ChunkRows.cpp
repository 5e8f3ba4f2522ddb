//===- ChunkRows.cpp - Rows of a causal chunk -----------------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Four lanes hold a row of eight columns, two each. They exchange words, so
// that each stores 16 bytes.
//
//===----------------------------------------------------------------------===//

#include "ChunkRows.h"
#include "PackedState.h"

using namespace mlir;
using namespace mlir::attn;

ChunkRange::ChunkRange(HostBuilder &host, LinearAttentionOp op,
                       bool withLaterKeys) {
  Value zero = host.index(0), chunk = host.index(kChunk);
  auto orZero = [&](Value offset) { return offset ? offset : zero; };
  shift = host.sub(orZero(op.getQueryOffset()), orZero(op.getKeyOffset()));
  if (op.getQueryOffset() == op.getKeyOffset())
    shift = zero;
  Value chunksBefore = host.ceilDiv(host.max(shift, zero), chunk);
  Value after = host.ceilDiv(host.size(Dim::Query), chunk);
  if (withLaterKeys) {
    Value later = host.max(host.sub(host.size(Dim::Key), shift), zero);
    after = host.max(after, host.ceilDiv(later, chunk));
  }
  chunks = host.add(chunksBefore, after);
  before = host.mul(chunksBefore, chunk);
}

RoundedScores::RoundedScores(CTABuilder &k, ArrayRef<Sums> scores,
                             Type packed) {
  Value up[2];
  for (int64_t half = 0; packed.isF16() && half < 2; ++half) {
    Value largest = k.i32(0);
    for (const Sums &sum : scores)
      for (int64_t i = 0; i < 2; ++i)
        largest = k.max(largest, magnitude(k, sum[2 * half + i]));
    for (int64_t lanes : {1, 2})
      largest = k.max(largest, k.shuffle(largest, lanes));
    std::tie(up[half], down[half]) = powerOfTwo(k, largest);
  }
  Value pairs[2];
  for (const Sums &sum : scores) {
    std::array<Value, 2> row;
    for (int64_t half = 0; half < 2; ++half) {
      Value pair = k.pair(sum[2 * half], sum[2 * half + 1]);
      if (up[half])
        pair = k.mulf(pair, k.splat(up[half]));
      row[half] = k.pack(pair, packed);
      Value rounded = k.unpack(row[half], packed);
      pairs[half] = pairs[half] ? k.addf(pairs[half], rounded) : rounded;
    }
    words.push_back(row);
  }
  for (int64_t half = 0; half < 2; ++half) {
    sums[half] = k.addf(k.element(pairs[half], 0), k.element(pairs[half], 1));
    if (down[half])
      sums[half] = k.mulf(sums[half], down[half]);
  }
}

Value mlir::attn::findNonFinite(CTABuilder &k, const TokenRows &rows,
                                Value memory, Type packed) {
  int64_t units = rows.columns / 8;
  int64_t exponent = packed.isF16() ? 0x7c00 : 0x7f80;
  Type four = VectorType::get({4}, k.b.getI32Type());
  Value found = k.i32(0);
  // Not dealt: every lane takes part in what follows.
  for (int64_t first = 0; first < rows.rows * units; first += k.threads()) {
    Value item = k.min(k.add(k.thread, first), k.i32(rows.rows * units - 1));
    Value at = k.at(memory, k.add(k.mul(k.div(item, units), rows.rowBytes()),
                                  k.mul(k.rem(item, units), 16)));
    Value words = k.load(four, at, 16);
    for (int64_t i = 0; i < 4; ++i)
      for (int64_t half : {exponent, exponent << 16}) {
        Value bits = k.bitAnd(k.element(words, i), half);
        found = k.select(k.equal(bits, half), k.i32(1), found);
      }
  }
  return found;
}

/// Exchanges words among the four lanes of a group: lane t gets word t of each.
static void transposeWords(CTABuilder &k, MutableArrayRef<Value> words) {
  for (int64_t bit : {1, 2}) {
    Value isHigh = k.differs(k.bitAnd(k.member, bit), 0);
    for (int64_t i = 0; i < 4; ++i) {
      if (i & bit)
        continue;
      Value &low = words[i], &high = words[i + bit];
      Value received = k.shuffle(k.select(isHigh, low, high), bit);
      low = k.select(isHigh, received, low);
      high = k.select(isHigh, high, received);
    }
  }
}

void mlir::attn::storeResults(CTABuilder &k, const GlobalView &head, unsigned n,
                              unsigned e, ArrayRef<Sums> sums,
                              ArrayRef<Value> scales, Value firstTile,
                              int64_t liveTiles,
                              llvm::function_ref<ResultRow(int64_t)> rowOf) {
  Type type = head.getElementType();
  int64_t tiles = sums.size();
  bool transposes = liveTiles == 0 && tiles % 2 == 0 && !type.isF32();
  int64_t quads = transposes ? tiles / 4 * 4 : 0;
  SmallVector<Value> pairs[2];
  ResultRow rows[2];
  for (int64_t half = 0; half < 2; ++half) {
    for (const Sums &sum : sums) {
      Value pair = k.pair(sum[2 * half], sum[2 * half + 1]);
      if (scales[half])
        pair = k.mulf(pair, k.splat(scales[half]));
      pairs[half].push_back(type.isF32() ? pair : k.pack(pair, type));
    }
    MutableArrayRef<Value> words(pairs[half]);
    for (int64_t first = 0; first < quads; first += 4)
      transposeWords(k, words.slice(first, 4));
    rows[half] = rowOf(half);
    k.when(rows[half].isLive, [&] {
      GlobalView line = head.at(k, n, rows[half].row);
      for (int64_t first = 0; first < quads; first += 4) {
        Value column = k.mul(k.add(k.add(firstTile, k.member), first), 8);
        line.at(k, e, column).storeWords(k, words.slice(first, 4), e);
      }
      if (transposes)
        return;
      for (auto [tile, pair] : llvm::enumerate(words)) {
        Value own = k.add(firstTile, tile);
        auto store = [&, pair = pair] {
          GlobalView at =
              line.at(k, e, k.add(k.mul(own, 8), k.mul(k.member, 2)));
          if (type.isF32())
            at.store(k, pair, e, 2);
          else
            at.storeWords(k, pair, e);
        };
        if (liveTiles == 0)
          store();
        else
          k.when(k.less(own, liveTiles), store);
      }
    });
  }
  if (!transposes || quads == tiles)
    return;
  // Two tiles of two rows.
  SmallVector<Value> words;
  for (int64_t half = 0; half < 2; ++half)
    words.append({pairs[half][quads], pairs[half][quads + 1]});
  transposeWords(k, words);
  Value isEarly = k.less(k.member, 2);
  k.when(k.select(isEarly, rows[0].isLive, rows[1].isLive), [&] {
    Value row = k.select(isEarly, rows[0].row, rows[1].row);
    Value tile = k.add(k.add(firstTile, k.rem(k.member, 2)), quads);
    head.at(k, n, row).at(k, e, k.mul(tile, 8)).storeWords(k, words, e);
  });
}
