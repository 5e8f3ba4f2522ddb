//===- AttnKernel.h - What the kernels share --------------------*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A KernelBuilder for one attn operation: its operands by dimension, loops over
// leading dimensions, tiles of tokens packed into scratch.
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_LIB_CODEGENCPU_ATTNKERNEL_H
#define ATTN_LIB_CODEGENCPU_ATTNKERNEL_H

#include "MatrixProduct.h"
#include "OperandView.h"
#include "attn/Dialect/Attn/Attn.h"

namespace mlir::attn {

/// Keys that are summed from zero before they are merged into a state.
constexpr int64_t kSegment = 1024;

/// A re-weighting with its operand; no attribute means all weights are 1.
struct Reweighting {
  ReweightingAttrInterface attribute;
  Value maxLength;
  explicit operator bool() const { return bool(attribute); }
};

/// One number for each row of a tile, by which the row is multiplied or
/// divided.
struct RowScale {
  Value memory;
  bool divides = false;

  /// A vector of row `row` scaled; as it is without memory.
  Value apply(KernelBuilder &k, Value x, Value row) const;
};

class AttnKernel : public KernelBuilder {
public:
  AttnKernel(OpBuilder &b, AttnOpInterface op, const CPUTarget &target,
             FloatType accumulator, ScratchPool &pool);

  AttnOpInterface op;

  //===------------------------------------------------------------------===//
  // Dimensions
  //===------------------------------------------------------------------===//

  unsigned position(Dim dim) { return *op.getDimPosition(dim); }
  int64_t staticSize(Dim dim) { return op.getStaticDimSize(position(dim)); }
  Value size(Dim dim);
  /// The distance of tokens' rows in scratch that hold `size` elements.
  int64_t rowStride(int64_t size) const {
    return llvm::alignTo(size, std::max(lanes, kRowGranule));
  }
  /// How many vectors of a row of `stride` elements a loop takes at once, so
  /// that their chains overlap.
  int64_t vectorsAtOnce(int64_t stride) const;
  /// Tokens in a tile whose rows have `width` elements: 64 unless they would
  /// take more than half of a small second-level cache.
  int64_t tokensInTile(int64_t width);
  /// The same for tokens that meet a state and are done with: 32 where 64 would
  /// take more than half of a small first-level cache, into which the next tile
  /// comes meanwhile.
  int64_t tokensInStream(int64_t width);
  /// Columns of v taken at once, so that `rows` × columns stay in that cache.
  int64_t valueBlock(int64_t rows, int64_t columns);
  /// True if `elements` of the accumulator type leave room for a tile in a
  /// second-level cache.
  bool fitsCache(int64_t elements);

  /// Loops over the leading dimensions in `dims` and binds them.
  void forLeading(const llvm::SmallBitVector &dims,
                  llvm::function_ref<void()> body, unsigned first = 0);
  void forLeading(llvm::function_ref<void()> body);
  /// The leading dimensions of an operand.
  llvm::SmallBitVector leadingDims(OpOperand &operand);
  /// Blocks of at most `block` columns of v: first column, static width.
  void
  forValueBlocks(int64_t columns, int64_t block,
                 llvm::function_ref<void(Value first, int64_t width)> body);
  /// Tiles of tokens from `begin` to `end`: first token and number of tokens.
  void forTiles(Value begin, Value end, int64_t tokens,
                llvm::function_ref<void(Value first, Value count)> body);

  /// The origin of an operand; create it outside of loops.
  OperandView origin(OpOperand &operand);
  /// Moved to the leading indices bound now.
  OperandView atLeading(OperandView view);

  //===------------------------------------------------------------------===//
  // Tiles in scratch
  //===------------------------------------------------------------------===//

  /// Calls `take` with each vector of `count` rows of a matrix in memory.
  void forRows(OperandView view, Dim rowDim, Value first, Value count,
               Dim columnDim, Value firstColumn, int64_t columns,
               llvm::function_ref<void(Value row, Value column, Value x)> take);

  /// Rows of `columns` elements as a product reads them in memory, where they
  /// are of the accumulator type and close together; else null.
  MatrixRows rowsInPlace(OperandView view, Dim rowDim, Dim columnDim,
                         int64_t columns);
  /// Asks for rows [begin, end) ahead of their use. They need not exist: what
  /// follows an operand in memory is often read next.
  void prefetchRows(OperandView view, Dim rowDim, Value begin, Value end,
                    Dim columnDim, Value firstColumn, int64_t columns);

  /// Factors of `tokens` positions from `first` on: term r of token t at
  /// memory[r · tokens + t].
  void emitFactors(const Reweighting &reweighting, bool ofQueries, Value first,
                   int64_t tokens, Value memory);

  /// Zeroes the rows [count, tokens rounded up to the granule).
  void zeroRowsBeyond(Value memory, Value count, int64_t stride);

  /// Calls `take` with the sums over `count` rows of each vector column.
  void forColumnSums(Value memory, int64_t stride, int64_t width, Value count,
                     llvm::function_ref<void(Value column, Value sum)> take);

  /// target[i] (+)= Σ_c rows[i · stride + c] · weights[c].
  void dotRows(Value memory, int64_t stride, int64_t width, Value count,
               Value weights, Value target, bool accumulate);

  /// Turns the sums of `tokens` rows into what divides or multiplies a row.
  RowScale emitRowScale(NormalizerAttr normalizer, Value sums, int64_t tokens);

private:
  SmallVector<Value> leading;
};

/// The features of a tile of tokens.
struct FeatureTile {
  OperandView source;
  Dim rowDim;
  FeatureMapAttrInterface map;
  Reweighting reweighting;
  bool ofQueries;
  Value offset;     ///< of positions, or null
  OperandView mask; ///< of keys, or none
  int64_t tokens;   ///< rows of scratch
  Value memory;     ///< scaled features [tokens, R · stride]; may be null
  Value plain;      ///< features without factors [tokens, stride]; may be null
  Value factors;    ///< scratch [R, tokens]
  Value sums = {};  ///< the columns of `memory` are added to it; may be null
};

/// True if the sums of a FeatureTile's columns leave registers for its rows.
bool canSumColumns(const AttnKernel &k, int64_t features, int64_t rank);

/// Fills a FeatureTile's scratch with `count` tokens from `first` on.
void packFeatures(AttnKernel &k, const FeatureTile &tile, Value first,
                  Value count);

/// `count` rows of values as a product reads them: where they are, or packed.
MatrixRows valueRows(AttnKernel &k, OperandView values, OperandView mask,
                     Value first, Value count, Value firstColumn,
                     int64_t columns, int64_t tokens);

/// Rows of a product's B. What `first` gives to the first rows of C, it also
/// writes where `others` reads it; or it is null.
struct PackingRows {
  MatrixRows first, others;
};

/// The same for a product that reads all rows of `columns` before others do:
/// those that have to be packed are packed by it.
PackingRows packingValueRows(AttnKernel &k, OperandView values,
                             OperandView mask, Value first, Value count,
                             Value firstColumn, int64_t columns,
                             int64_t tokens);

/// Fills memory[row · stride + column] with values; a masked key's are 0.
void packValues(AttnKernel &k, OperandView values, OperandView mask,
                Value first, Value count, Value firstColumn, int64_t columns,
                Value memory, int64_t stride);

/// True for a key that `mask` admits.
Value emitAdmits(AttnKernel &k, OperandView mask, Value key);

//===----------------------------------------------------------------------===//
// The kernels, one per operation
//===----------------------------------------------------------------------===//

void emitLinearState(AttnKernel &k, LinearStateOp op);
void emitLinearReadout(AttnKernel &k, LinearReadoutOp op);
void emitExponentialReadout(AttnKernel &k, LinearReadoutOp op);
void emitLinearAttention(AttnKernel &k, LinearAttentionOp op);
void emitLinearAttentionStep(AttnKernel &k, LinearAttentionStepOp op);
void emitSoftmaxAttention(AttnKernel &k, SoftmaxAttentionOp op);
void emitSegmentMean(AttnKernel &k, SegmentMeanOp op);
void emitNewtonInverse(AttnKernel &k, NewtonInverseOp op);
void emitMergeState(KernelBuilder &k, MergeStateOp op);

} // namespace mlir::attn

#endif // ATTN_LIB_CODEGENCPU_ATTNKERNEL_H
