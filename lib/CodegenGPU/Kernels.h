//===- Kernels.h - The kernels, one per operation ---------------*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Each writes the launches of an operation in front of it, and the kernels.
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_LIB_CODEGENGPU_KERNELS_H
#define ATTN_LIB_CODEGENGPU_KERNELS_H

#include "KernelLaunch.h"

namespace mlir::attn {

/// As many CTAs as keep every multiprocessor of a large device busy.
constexpr int64_t kManyBlocks = 132;

/// Adds to the state, or overwrites it.
void emitLinearState(HostBuilder &host, LinearStateOp op,
                     bool overwrites = false);
void emitLinearReadout(HostBuilder &host, LinearReadoutOp op);
/// The same of exponential maps.
void emitExponentialState(HostBuilder &host, LinearStateOp op, bool overwrites);
void emitExponentialReadout(HostBuilder &host, LinearReadoutOp op);
/// Of a causal operation.
void emitLinearAttention(HostBuilder &host, LinearAttentionOp op);
/// Of one with exponential maps.
void emitCausalExponential(HostBuilder &host, LinearAttentionOp op);
/// Of one that is not causal.
void emitBidirectionalAttention(HostBuilder &host, LinearAttentionOp op);
void emitLinearAttentionStep(HostBuilder &host, LinearAttentionStepOp op);
/// Of one for which isExponentialOfF32 is true.
void emitExponentialRows(HostBuilder &host, LinearReadoutOp op);
void emitMergeState(HostBuilder &host, MergeStateOp op);
void emitSegmentMean(HostBuilder &host, SegmentMeanOp op);
void emitNewtonInverse(HostBuilder &host, NewtonInverseOp op);
void emitCholeskyInverse(HostBuilder &host, CholeskyInverseOp op);

/// True for queries of f32 and an exponential map, which have a kernel of their
/// own.
bool isExponentialOfF32(LinearReadoutOp op);

/// Rows (r, d) of a state in the registers of a step's kernel: of narrow ones,
/// what code for each 32 of them is worth.
constexpr int64_t kMostStepRows = 1024;

/// A kernel that puts the numbers [heads, R · D] of `from`, which CTAs of the
/// kernel before read where they belong, into the operand.
void emitSumsCopy(HostBuilder &host, StringRef suffix, OpOperand &to,
                  Value from, Value heads);

/// Shared memory that the kernels of inverses need for matrices of `size` rows.
int64_t getNewtonSharedBytes(NewtonAttr newton, int64_t size);
int64_t getCholeskySharedBytes(int64_t size);

/// Shared memory that the kernel of a causal operation with exponential maps
/// needs at least.
int64_t getCausalExponentialBytes(LinearAttentionOp op);

/// What the sums of a row are multiplied by, from the sum of its weights.
Value emitReciprocal(CTABuilder &k, NormalizerAttr normalizer, Value sum);

} // namespace mlir::attn

#endif // ATTN_LIB_CODEGENGPU_KERNELS_H
