//===- AttnDecompose.cpp - Aggregated decompositions ----------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The reference decomposition to linalg + scf that any compiler can lower.
//
//===----------------------------------------------------------------------===//

#include "attn/Dialect/Attn/Attn.h"

using namespace mlir;
using namespace mlir::attn;

FailureOr<SmallVector<Value>>
SoftmaxAttentionOp::decomposeOperation(OpBuilder &) {
  return failure();
}
void SoftmaxAttentionOp::generateRuntimeVerification(
    OpBuilder &, Location, function_ref<std::string(Operation *, StringRef)>) {}
FailureOr<SmallVector<Value>>
LinearAttentionOp::decomposeOperation(OpBuilder &) {
  return failure();
}
void LinearAttentionOp::generateRuntimeVerification(
    OpBuilder &, Location, function_ref<std::string(Operation *, StringRef)>) {}
FailureOr<SmallVector<Value>>
LinearAttentionStepOp::decomposeOperation(OpBuilder &) {
  return failure();
}
void LinearAttentionStepOp::generateRuntimeVerification(
    OpBuilder &, Location, function_ref<std::string(Operation *, StringRef)>) {}
FailureOr<SmallVector<Value>> LinearStateOp::decomposeOperation(OpBuilder &) {
  return failure();
}
void LinearStateOp::generateRuntimeVerification(
    OpBuilder &, Location, function_ref<std::string(Operation *, StringRef)>) {}
FailureOr<SmallVector<Value>> LinearReadoutOp::decomposeOperation(OpBuilder &) {
  return failure();
}
void LinearReadoutOp::generateRuntimeVerification(
    OpBuilder &, Location, function_ref<std::string(Operation *, StringRef)>) {}
FailureOr<SmallVector<Value>> MergeStateOp::decomposeOperation(OpBuilder &) {
  return failure();
}
