//===- CausalExponential.h - Causal attention of exp(ℓ) ---------*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The kernel of causal attn.linear_attention of exponential maps:
// CausalExponential.cpp moves data and runs along the chunks,
// CausalExponentialChunk.cpp multiplies.
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_LIB_CODEGENGPU_CAUSALEXPONENTIAL_H
#define ATTN_LIB_CODEGENGPU_CAUSALEXPONENTIAL_H

#include "ChunkRows.h"
#include "FeatureRows.h"
#include "Kernels.h"

namespace mlir::attn {

/// Features at a time, 16 for each of four warps.
constexpr int64_t kFeatureBlock = 64;

struct CausalExponentialShape {
  /// With blocks of columns as wide, and as many rows of the projection, as
  /// shared memory allows.
  CausalExponentialShape(LinearAttentionOp op, int64_t sharedLimit);

  int64_t sharedBytes() const;
  FeatureRows makeRows() const;
  /// Blocks of features, and features with those that only fill the last one.
  int64_t featureBlocks() const {
    return llvm::divideCeil(features, kFeatureBlock);
  }
  int64_t padded() const { return featureBlocks() * kFeatureBlock; }
  int64_t valueTiles() const { return block / 8; }
  bool isResident() const { return rowsAtOnce == padded(); }
  int64_t stateBytes() const { return padded() * block * 4; }
  /// Of values and of what says which keys count.
  int64_t valueStageBytes() const { return valueRows.bytes() + kChunk * 4; }

  const bool isProjected;
  /// True if logits of queries and keys come from the same rows.
  const bool sharesRows;
  const int64_t components, features, values;
  const Type element;
  /// Columns of v that a CTA takes.
  int64_t block;
  /// Rows of the projection in shared memory: all, or some of a block.
  int64_t rowsAtOnce;
  /// Queries or keys, and e^ℓ of keys.
  TokenRows tokenRows, keyFeatures;
  TokenRows valueRows, stateRows;
};

/// What is known of 16 queries of a warp after some features.
struct QuerySums {
  QuerySums(CTABuilder &k, const CausalExponentialShape &shape);
  SmallVector<Value> flatten() const;
  void assign(ValueRange values);

  RowMaxima maxima;
  /// By row: this lane's part of the sum of weights.
  std::array<Value, 2> weights;
  SmallVector<Sums> results; ///< by 8 columns of v: what the state gives
  SmallVector<Sums> scores;  ///< by 8 keys of the chunk
};

/// A step of the walk: the keys and queries of a chunk, or one of each.
struct ChunkWindow {
  /// A chunk; the one token in it, or -1; 1 if there were keys before (i32).
  Value chunk, token, hasPast;
};

/// What the kernels of one operation share, on the host. Few heads are walked
/// along in segments, as many as sizes say: a kernel forms the states of
/// segments, a second turns them into what was before each, and the third
/// begins each segment with that.
struct CausalExponentialPlan : ChunkRange {
  CausalExponentialPlan(HostBuilder &host, LinearAttentionOp op,
                        const CausalExponentialShape &shape);

  /// Row `line` of `lines`, a feature of a head, of a segment: sums,
  /// normalizer and maximum.
  Value rowOf(CTABuilder &k, KernelLaunch &launch, Value segment, Value line,
              Value lines) const;

  /// Segments, chunks in each but the last, and segments whose states are
  /// formed.
  Value segments, segmentChunks, formed;
  /// States by segment, head and feature; null where there is one segment for
  /// sure and no state is carried.
  Value states;
  const bool isCarried;
  /// Numbers of a feature.
  const int64_t row;
};

/// The states of segments become those of all that was before them, and the
/// state that is carried that of all.
void emitExponentialPrefix(HostBuilder &host, LinearAttentionOp op,
                           const CausalExponentialShape &shape,
                           const CausalExponentialPlan &plan);

class CausalExponentialKernel {
public:
  /// `formsStates`: the kernel of the states of segments, without queries.
  CausalExponentialKernel(HostBuilder &host, LinearAttentionOp op,
                          const CausalExponentialShape &shape,
                          const CausalExponentialPlan &plan, bool formsStates);
  void emit();

private:
  void bindOperands();
  void allocate();
  /// Begins to copy the tokens of a window, values to `stage`.
  void issue(const ChunkWindow &window, Value stage);
  Value valueStage(Value stage) {
    return k.at(valueMemory, k.mul(stage, shape.valueStageBytes()));
  }
  void fillRows(Value first);
  SmallVector<Value> emitWindow(ValueRange carried);
  /// A chunk of the kernel without queries.
  void emitKeys(Value chunk);
  /// The state of a segment in memory.
  void loadState();
  void storeState();
  /// Calls `take` with this lane's rows of the state, and where they lie.
  void forRows(llvm::function_ref<void(Value block, int64_t half, Value feature,
                                       Value row)>
                   take);
  /// The first of a chunk's queries.
  Value firstRow(Value chunk);

  /// This warp's 16 tokens as left factors, from component `first` on.
  SmallVector<Quad> loadTokens(Value memory, Value first, int64_t steps);
  /// What this lane's keys add to all their logits: −∞ of those that do not
  /// count.
  std::array<Value, 2> emitKeyTerms(Value counts);
  /// The logits of a block of features: of keys, with `keyTerms`, and of
  /// queries, if there are any.
  std::array<LogitTile, 2> emitLogits(Value first,
                                      const std::array<Value, 2> &keyTerms);
  /// Forms e^ℓ of keys, and the new maxima, in shared memory; wait at a barrier
  /// before they are read.
  void formKeyFeatures(Value first, const LogitTile &logits);
  /// Adds a block of features to the sums of queries.
  SmallVector<Value> addBlock(Value blockOfFeatures,
                              const std::array<Value, 2> &keyTerms,
                              ValueRange carried);
  void storeColumnMaxima(const LogitTile &logits);
  void storeKeyFeatures(Value first, const LogitTile &logits);
  /// The state before the chunk, relative to the new maxima, as a factor.
  void packState(Value blockOfFeatures);
  /// Adds the chunk's keys to the state.
  void addKeys(Value values);
  void storeRows(const ChunkWindow &window, const QuerySums &sums,
                 const RoundedScores &scores, Value values,
                 ArrayRef<Value> weights);
  /// Where this warp holds 8 columns of the state of 16 features.
  Value stateOf(Value blockOfFeatures, int64_t tile);
  Value floatsOf(Value memory, Value feature) {
    return k.at(memory, k.mul(feature, 4));
  }

  HostBuilder &host;
  LinearAttentionOp op;
  const CausalExponentialShape &shape;
  const CausalExponentialPlan &plan;
  const bool formsStates;
  KernelLaunch launch;
  CTABuilder k;
  const LogitMap queryMap, keyMap;
  const Type bf16;

  GlobalView query, key, value, mask, output;
  Projection queryProjection, keyProjection;
  FeatureRows queryRows, keyRows;
  Value firstColumn, lead, leads, segment, segments, chunks, firstQuery,
      keyShift, numQueries, numKeys;
  Value queryMemory, keyMemory, valueMemory, keyFeatureMemory;
  /// In f32 as lanes hold it, by block, warp and 8 columns.
  Value stateMemory;
  Value packedState, packedNormalizer;
  /// By feature: of the state, the maxima before and with the chunk's keys,
  /// what the state decays by, and its normalizer.
  Value maxima, newMaxima, decays, normalizer;
  Value columnMaxima, scratch;
  const unsigned n, s, c, e;
};

} // namespace mlir::attn

#endif // ATTN_LIB_CODEGENGPU_CAUSALEXPONENTIAL_H
