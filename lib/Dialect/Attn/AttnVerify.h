//===- AttnVerify.h - Parts of the verifiers --------------------*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_LIB_DIALECT_ATTN_ATTNVERIFY_H
#define ATTN_LIB_DIALECT_ATTN_ATTNVERIFY_H

#include "attn/Dialect/Attn/Attn.h"

namespace mlir::attn {

/// (C1) to (C6), (C13), (C14): kinds, maps, sizes, leading dimensions.
LogicalResult verifyLayout(AttnOpInterface op);

/// (C12) States are of the type in which sums are formed.
LogicalResult verifyStateTypes(AttnOpInterface op);

/// (C20) `map` and the projection of `what` ("query", "key") go together.
LogicalResult verifyFeatureMap(Operation *op, FeatureMapAttrInterface map,
                               Value projection, StringRef what);

/// The same, (C22), (C23) and (C25) of a query map; `hasMaximum` if it reads a
/// state with a maximum.
LogicalResult verifyQueryMap(Operation *op, FeatureMapAttrInterface map,
                             Value projection, NormalizerAttr normalizer,
                             bool hasMaximum);

/// (C21), (C24) What goes only with, or not with, exponential maps.
LogicalResult verifyExponential(Operation *op, bool anyExponential, Value scale,
                                ReweightingAttrInterface reweighting);

} // namespace mlir::attn

#endif // ATTN_LIB_DIALECT_ATTN_ATTNVERIFY_H
