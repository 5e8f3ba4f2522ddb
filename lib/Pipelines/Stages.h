//===- Stages.h - Stages that pipelines share -------------------*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// One function a stage: what the host's part of a program goes through, with
// kernels for a GPU beside it or without.
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_LIB_PIPELINES_STAGES_H
#define ATTN_LIB_PIPELINES_STAGES_H

#include "attn/Pipelines/Pipelines.h"
#include "mlir/Pass/PassManager.h"
#include "llvm/Support/CommandLine.h"

namespace mlir::attn {

/// Lets an option name the stages of a pipeline.
void addStages(llvm::cl::parser<Stage> &parser, bool forGPU);

void addCleanup(OpPassManager &pm);

/// Whether `stage` is one of those after `done` that the options ask for.
inline bool isBetween(Stage done, Stage stage, const PipelineOptions &options) {
  return done < stage && stage <= options.stopAfter;
}

/// From the program as written to the order of its products: what does not
/// depend on where it runs. Those up to `done` have run.
void addFrontStages(OpPassManager &pm, const PipelineOptions &options,
                    Stage done);

/// Tiles for threads and vectors, on tensors. What is marked as the device's
/// (see kDeviceAttr) is left whole.
void addSchedule(OpPassManager &pm, bool withGPU);

void addBufferize(OpPassManager &pm);

/// Register tiles and loops.
void addHostCodegen(OpPassManager &pm, llvm::StringRef target);

void addLLVM(OpPassManager &pm, bool withGPU);

void buildCPUPipeline(OpPassManager &pm, const PipelineOptions &options,
                      Stage done = Stage::Input);
void buildNVVMPipeline(OpPassManager &pm, const PipelineOptions &options,
                       Stage done = Stage::Input);

void registerCPUPipeline();
void registerNVVMPipeline();

} // namespace mlir::attn

#endif // ATTN_LIB_PIPELINES_STAGES_H
