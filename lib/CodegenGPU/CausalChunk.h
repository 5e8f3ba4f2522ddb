//===- CausalChunk.h - A chunk of causal attention --------------*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The kernel of causal attn.linear_attention: LinearAttention.cpp moves data
// and runs along the chunks, CausalChunk.cpp multiplies.
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_LIB_CODEGENGPU_CAUSALCHUNK_H
#define ATTN_LIB_CODEGENGPU_CAUSALCHUNK_H

#include "ChunkRows.h"
#include "Kernels.h"
#include "PackedState.h"

namespace mlir::attn {

struct CausalShape {
  CausalShape(HostBuilder &host, LinearAttentionOp op);

  const int64_t rank, features, values, featureTiles, warps;
  const bool hasFactors, hasNormalizer;
  /// Columns of v that a CTA takes.
  int64_t block;
  /// 2: the next chunk is on its way while one is multiplied.
  int64_t stages;
  TokenRows featureRows, valueRows, stateRows;

  /// Of one table of factors.
  int64_t factorBytes() const;
  int64_t sharedBytes(int64_t stages) const;
  /// Halves that eight warps split the columns into.
  int64_t columnParts() const { return warps / 4; }
  int64_t valueTiles() const { return block / 8; }
};

/// A warp's 16 features of the state, in registers.
struct StateSums {
  SmallVector<Value> flatten() const;
  void assign(ValueRange values);

  SmallVector<SmallVector<Sums>> state; ///< by term and 8 columns
  SmallVector<Sums> normalizer;         ///< by term
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
  void packState(const StateSums &sums);
  SmallVector<Value> emitItem(Value item, ValueRange carried);
  SmallVector<Value> emitKeys(Value chunk, ValueRange carried);
  /// Waits for an item and begins to copy the next one.
  void awaitItem(Value item);

  void emitQueries(const ChunkMemory &memory, Value firstRow, Value member);
  /// The warp's rows of φ(q)·φ(k)ᵀ · w, 0 above the diagonal, by 8 columns.
  SmallVector<Sums> emitScores(const ChunkMemory &memory, Value rows,
                               ArrayRef<SmallVector<Value>> weights);
  /// sums += p · v; `words` are packed p, by 8 columns and row.
  void multiplyValues(Value values, ArrayRef<std::array<Value, 2>> words,
                      SmallVectorImpl<Sums> &sums);
  /// The same where a value may be NaN: later keys are not multiplied by 0 but
  /// left out.
  void multiplyFiniteRows(Value values, Value rows,
                          ArrayRef<std::array<Value, 2>> words,
                          SmallVectorImpl<Sums> &sums);
  Value anyNonFinite();
  /// Where a warp's tile of columns lies in a row: bytes.
  Value columnBytes(int64_t tile);
  int64_t warpTiles() const {
    return llvm::divideCeil(shape.valueTiles(), shape.columnParts());
  }
  void storeRows(Value firstRow, Value member, ArrayRef<Sums> sums,
                 ArrayRef<Value> scales);

  StateSums zeroState();
  /// The state before the first chunk.
  StateSums firstState();
  StateSums loadState(const GlobalView &state, const GlobalView &normalizer);
  void storeState(const StateSums &sums, const GlobalView &state,
                  const GlobalView &normalizer);
  void storeLastState(const StateSums &sums);
  StateSums addKeys(const ChunkMemory &memory, const StateSums &before);
  /// Calls `take` where this warp has features, with those of each half.
  void forFeatures(llvm::function_ref<void(int64_t half, Value feature)> take);

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
  /// Where the normalizer state is written while other blocks of columns may
  /// still read it; none where there is one block.
  GlobalView newNormalizer;
  GlobalView queryFactors, keyFactors;
  SmallVector<Value> groupSizes;
  Value block, lead, segment, segments, group, firstColumn, chunks, items;
  Value firstQuery, keyShift, numQueries, numKeys;
  Value queryBuffers, keyBuffers, stateMemory, normalizerMemory, flags, scratch;
  /// Powers of two of f16, and their inverses; null for bf16.
  Value stateUp, stateDown, normalizerUp, normalizerDown;
  const unsigned n, s, d, e, r;
};

} // namespace mlir::attn

#endif // ATTN_LIB_CODEGENGPU_CAUSALCHUNK_H
