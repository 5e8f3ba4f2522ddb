//===- RunPipeline.h - The stages on a program ------------------*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What a program that compiles calls, where mlir-opt would run a pass manager.
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_PIPELINES_RUNPIPELINE_H
#define ATTN_PIPELINES_RUNPIPELINE_H

#include "attn/Pipelines/Pipelines.h"
#include "llvm/Support/LogicalResult.h"

namespace mlir::attn {

/// Runs the stages that the options ask for. On tensors and buffers each pass
/// is verified, kernels once at the end.
llvm::LogicalResult runPipeline(ModuleOp module,
                                const PipelineOptions &options);

} // namespace mlir::attn

#endif // ATTN_PIPELINES_RUNPIPELINE_H
