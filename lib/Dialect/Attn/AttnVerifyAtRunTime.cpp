//===- AttnVerifyAtRunTime.cpp - Checks at run time -----------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What the verifier cannot know.
//
//===----------------------------------------------------------------------===//

#include "attn/Dialect/Attn/Attn.h"

using namespace mlir;
using namespace mlir::attn;

void SoftmaxAttentionOp::generateRuntimeVerification(
    OpBuilder &, Location, function_ref<std::string(Operation *, StringRef)>) {}
void LinearAttentionOp::generateRuntimeVerification(
    OpBuilder &, Location, function_ref<std::string(Operation *, StringRef)>) {}
void LinearAttentionStepOp::generateRuntimeVerification(
    OpBuilder &, Location, function_ref<std::string(Operation *, StringRef)>) {}
void LinearStateOp::generateRuntimeVerification(
    OpBuilder &, Location, function_ref<std::string(Operation *, StringRef)>) {}
void LinearReadoutOp::generateRuntimeVerification(
    OpBuilder &, Location, function_ref<std::string(Operation *, StringRef)>) {}
