//===- AttnVerifyMaps.cpp - Verification of feature maps ------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Which feature maps go with which operands and attributes; labels as in
// docs/Spec.md.
//
//===----------------------------------------------------------------------===//

#include "AttnVerify.h"

using namespace mlir;
using namespace mlir::attn;

/// A feature map with its projection, `what` it is of.
LogicalResult mlir::attn::verifyFeatureMap(Operation *op,
                                           FeatureMapAttrInterface map,
                                           Value projection, StringRef what) {
  // (C20)
  std::optional<ExponentialMap> exponential = map.getExponential();
  if (projection && !exponential)
    return op->emitOpError("expected no projection of the ")
           << what << " with the pointwise map " << Attribute(map);
  if (!projection && exponential && exponential->isDistance)
    return op->emitOpError("expected a projection of the ")
           << what << ", which " << Attribute(map) << " requires";
  return success();
}

LogicalResult mlir::attn::verifyQueryMap(Operation *op,
                                         FeatureMapAttrInterface map,
                                         Value projection,
                                         NormalizerAttr normalizer,
                                         bool hasMaximum) {
  if (failed(verifyFeatureMap(op, map, projection, "query")))
    return failure();
  // (C22)
  if (map.normalizesSequence())
    return op->emitOpError("expected a query map that is not normalised over "
                           "the sequence, found ")
           << Attribute(map);
  // (C23)
  if (map.requiresMaximum() && !normalizer)
    return op->emitOpError("expected a normalizer, or a query map that is "
                           "normalised by row, found ")
           << Attribute(map);
  if (map.normalizesRow() && normalizer)
    return op->emitOpError("expected no normalizer with the query map ")
           << Attribute(map) << ", which is normalised by row";
  // (C25)
  if (hasMaximum && !map.isExponential())
    return op->emitOpError("expected an exponential query map for keys with a "
                           "maximum, found ")
           << Attribute(map);
  return success();
}

/// What belongs to exponential maps, or does not go with them.
LogicalResult
mlir::attn::verifyExponential(Operation *op, bool anyExponential, Value scale,
                              ReweightingAttrInterface reweighting) {
  // (C21)
  if (scale && !anyExponential)
    return op->emitOpError("expected no scale with pointwise maps");
  // (C24)
  if (reweighting && anyExponential)
    return op->emitOpError("expected no re-weighting with an exponential map, "
                           "found ")
           << Attribute(reweighting);
  return success();
}
