//===- LinearReadout.h - Queries against a state ----------------*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A state packed for products with tiles of query features.
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_LIB_CODEGENCPU_LINEARREADOUT_H
#define ATTN_LIB_CODEGENCPU_LINEARREADOUT_H

#include "AttnKernel.h"

namespace mlir::attn {

/// `columns` columns of a state: a copy in scratch, unless they can be read in
/// place.
struct PackedState {
  PackedState(AttnKernel &k, int64_t rank, int64_t columns,
              bool withNormalizer);

  /// Takes the state, and the normalizer state unless null.
  void pack(AttnKernel &k, OperandView state, OperandView normalizer,
            Value firstColumn);
  /// The terms of scaled features [tokens, R · stride] times the state.
  SmallVector<ProductTerm, 2> terms(AttnKernel &k, Value featureTile) const;

  int64_t rank, features, featureStride, width, columns, valueStride;
  Value normalizer;

private:
  MatrixRows copy(AttnKernel &k, OperandView state, Value firstColumn) const;

  /// Those of term r start at r · featureStride.
  MatrixRows rows;
};

/// Writes the first `count` rows of a product, scaled, to `output`.
std::function<void(Value, Value, Value)>
storeRows(AttnKernel &k, OperandView output, Value first, Value count,
          Value firstColumn, int64_t columns, RowScale scale);

/// Calls `take` with each vector of `count` rows in scratch.
void forScratchRows(AttnKernel &k, Value memory, int64_t stride, Value count,
                    llvm::function_ref<void(Value, Value, Value)> take);

} // namespace mlir::attn

#endif // ATTN_LIB_CODEGENCPU_LINEARREADOUT_H
