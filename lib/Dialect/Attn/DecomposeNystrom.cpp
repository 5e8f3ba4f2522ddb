//===- DecomposeNystrom.cpp - Attention through landmarks -----------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "attn/Dialect/Attn/Attn.h"

using namespace mlir;
using namespace mlir::attn;

FailureOr<SmallVector<Value>>
NystromAttentionOp::decomposeOperation(OpBuilder &) {
  return failure();
}

FailureOr<SmallVector<Value>> SegmentMeanOp::decomposeOperation(OpBuilder &) {
  return failure();
}

FailureOr<SmallVector<Value>> NewtonInverseOp::decomposeOperation(OpBuilder &) {
  return failure();
}
