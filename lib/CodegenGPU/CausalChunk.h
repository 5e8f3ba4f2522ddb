//===- CausalChunk.h - A chunk of causal attention --------------*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The kernel of causal attn.linear_attention: LinearAttention.cpp moves data
// and runs along the chunks, CausalChunk.cpp multiplies, CausalState.cpp keeps
// what came before.
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_LIB_CODEGENGPU_CAUSALCHUNK_H
#define ATTN_LIB_CODEGENGPU_CAUSALCHUNK_H

#include "ChunkRows.h"
#include "Kernels.h"
#include "PackedState.h"

namespace mlir::attn {

/// Numbers from a term's factors of a chunk to the next one's, in other banks.
constexpr int64_t kFactorRow = kChunk + 8;

struct CausalShape {
  CausalShape(HostBuilder &host, LinearAttentionOp op);

  /// `featureTiles` of 16, `warps` of 16 columns of v.
  const int64_t rank, features, values, featureTiles, warps;
  const bool hasFactors, hasNormalizer;
  /// 2: the next chunk is on its way while one is multiplied.
  int64_t stages;
  TokenRows featureRows, valueRows, scoreRows;

  /// Of one table of factors.
  int64_t factorBytes() const;
  int64_t sharedBytes(int64_t stages) const;
  /// Parts that eight warps split the scores of a row into.
  int64_t scoreParts() const { return warps / 4; }
  /// Tiles of 16 features that a warp sums the normalizer of.
  int64_t normalizerTiles() const {
    return hasNormalizer ? llvm::divideCeil(featureTiles, warps) : 0;
  }
  /// Tiles of 16 rows for which the state becomes a factor once: one where the
  /// state is more than 64 registers of a thread.
  int64_t rowsAtOnce() const { return rank * features > 128 ? 1 : 2; }
  /// Whether all warps have columns of v, be they zeros.
  bool isFull() const { return valueRows.columns == 16 * warps; }
  bool hasZeroColumns() const { return valueRows.columns >= values + 16; }
};

/// What a warp has of the state, in registers, transposed: its 16 columns of v
/// are rows here. So a product of keys leaves the state in the lanes that hold
/// it as a right factor.
struct StateSums {
  SmallVector<Value> flatten() const;
  void assign(ValueRange values);

  SmallVector<SmallVector<Sums>> state; ///< by term and 8 features
  /// By tile, features are rows: lane r of a group has two parts of term r,
  /// whose sum is the normalizer.
  SmallVector<Sums> normalizer;
};

/// Where the parts of a chunk lie in shared memory.
struct ChunkMemory {
  Value queries, queryFactors, keys, values, keyFactors;
};

/// What the kernels of one operation share, on the host. Few heads are walked
/// along in segments, as many as sizes say: a kernel forms the states of all
/// segments but the last, a second adds up what was before each in order, and
/// the third begins each segment with that.
struct CausalPlan : ChunkRange {
  CausalPlan(HostBuilder &host, LinearAttentionOp op, const CausalShape &shape);

  /// Segments, and chunks in each but the last.
  Value segments, segmentChunks;
  /// Tables of factors, or null.
  Value queryFactors, keyFactors;
  /// States by segment and head, null where there is one segment for sure.
  Value states, normalizers;
  bool isSplitForSure = false;
};

/// The view of a state in `memory` by segment and head; its other dimensions
/// are `dims` of the operation, which has `numDims`.
GlobalView viewOfPart(CTABuilder &k, KernelLaunch &launch, Value memory,
                      unsigned numDims, ArrayRef<unsigned> dims, Value segment,
                      Value lead);

/// The states of segments become those of all that was before them: sums in
/// order, of four neighbours by a thread.
void emitPrefix(HostBuilder &host, LinearAttentionOp op,
                const CausalShape &shape, const CausalPlan &plan);

class CausalKernel {
public:
  /// `formsStates`: the kernel of the states of segments, without queries.
  CausalKernel(HostBuilder &host, LinearAttentionOp op,
               const CausalShape &shape, const CausalPlan &plan,
               bool formsStates);
  void emit();

private:
  void bindOperands();
  void allocate();
  /// Begins to copy a chunk for one query head: an item.
  void issue(Value item);
  Value queryStage(Value item);
  Value keyStage(Value chunk);
  int64_t keyStageBytes() const {
    return shape.featureRows.bytes() + shape.valueRows.bytes() + kChunk * 4 +
           shape.factorBytes();
  }
  /// A view at a query head of the group.
  GlobalView atGroup(GlobalView view, Value member);
  /// φ of rows in place; 0 for rows that are not `valid`.
  void mapFeatures(FeatureMapAttrInterface map, Value rows, Value valid);
  /// Sets this warp's flag where it meets an infinity or NaN among the values.
  void flagNonFinite(Value rows);
  SmallVector<Value> emitItem(Value item, ValueRange carried);
  SmallVector<Value> emitKeys(Value chunk, ValueRange carried);
  /// Waits for an item and begins to copy the next one.
  void awaitItem(Value item);

  /// φ(q)·φ(k)ᵀ · w into shared memory, rounded, without the blocks above the
  /// diagonal and 0 above it; and the sums of rows with what the state's
  /// normalizer adds.
  void emitScores(const ChunkMemory &memory);
  /// A block of 16 rows by 16 keys, from `row` and `column` on.
  SmallVector<Sums> scoreBlock(const ChunkMemory &memory, Value row,
                               Value column,
                               ArrayRef<SmallVector<Value>> weights);
  /// Factors of this lane's two rows of a tile from `row` on, by half and term.
  SmallVector<SmallVector<Value>> rowWeights(const ChunkMemory &memory,
                                             Value row);
  /// The warp's columns of the result.
  void emitResults(const ChunkMemory &memory, const StateSums &before,
                   Value firstRow, Value member);
  /// The same of `rowsAtOnce` tiles of 16 rows from tile `first` on.
  void emitRows(const ChunkMemory &memory, const StateSums &before,
                int64_t first, Value nonFinite, Value firstRow, Value member);
  /// What the state of before gives those rows, by tile and 8 columns.
  SmallVector<Sums> readState(const ChunkMemory &memory,
                              const StateSums &before, int64_t first);
  /// Two numbers of the state along the depth of a product.
  Value stateWord(const StateSums &sums, int64_t term, int64_t tile,
                  int64_t half);
  /// sums += p · v.
  void multiplyValues(const ChunkMemory &memory, int64_t first,
                      MutableArrayRef<Sums> sums);
  /// The same where a value may be NaN: later keys are not multiplied by 0 but
  /// left out.
  void multiplyFiniteRows(const ChunkMemory &memory, int64_t first,
                          MutableArrayRef<Sums> sums);
  /// What undoes the scale of the scores of `row` and 16 keys from 16 · `step`
  /// on; null for bf16.
  Value scoreScale(Value step, Value row);
  Value anyNonFinite();

  StateSums zeroState();
  /// The state before the first chunk.
  StateSums firstState();
  StateSums loadState(const GlobalView &state, const GlobalView &normalizer);
  void storeState(const StateSums &sums, const GlobalView &state,
                  const GlobalView &normalizer);
  void storeLastState(const StateSums &sums);
  /// Chooses this warp's scale of the state as a factor in f16.
  void chooseStateScale(const StateSums &sums);
  /// Says how large the normalizer is in f16, before a barrier.
  void noteNormalizer(const StateSums &sums);
  /// Writes the normalizer to shared memory as a factor, after that barrier.
  void packNormalizer(const StateSums &sums);
  /// This lane's number of a tile's normalizer.
  Value normalizerOf(const Sums &tile, int64_t half) {
    return k.addf(tile[2 * half], tile[2 * half + 1]);
  }
  /// This lane's feature in row `half` of a tile of the normalizer.
  Value normalizerFeature(int64_t tile, int64_t half);
  StateSums addKeys(const ChunkMemory &memory, const StateSums &before);
  void addColumns(const ChunkMemory &memory, StateSums &sums);
  void addNormalizer(const ChunkMemory &memory, int64_t tile, Sums &sums);
  /// The values of `then` where this warp has columns of v, else `otherwise`.
  SmallVector<Value> whereColumns(llvm::function_ref<SmallVector<Value>()> then,
                                  ArrayRef<Value> otherwise);

  HostBuilder &host;
  LinearAttentionOp op;
  const CausalShape &shape;
  const CausalPlan &plan;
  const bool formsStates;
  KernelLaunch launch;
  CTABuilder k;
  const Type packed;
  const llvm::SmallBitVector ofKeys;

  GlobalView query, key, value, mask, output, state, normalizer;
  /// Of this segment.
  GlobalView partState, partNormalizer;
  GlobalView queryFactors, keyFactors;
  SmallVector<Value> groupSizes;
  Value lead, segment, segments, group, chunks, items;
  Value firstQuery, keyShift, numQueries, numKeys;
  Value queryBuffers, keyBuffers, scores, scoreScales, rowSums,
      normalizerMemory;
  Value flags, scratch;
  /// Powers of two of f16, and what undoes them; null for bf16.
  Value stateUp, stateDown, normalizerDown;
  const unsigned n, s, d, e, r;
};

} // namespace mlir::attn

#endif // ATTN_LIB_CODEGENGPU_CAUSALCHUNK_H
