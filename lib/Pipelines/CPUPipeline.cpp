//===- CPUPipeline.cpp - attn-to-cpu --------------------------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The stages for the host's CPU, one after the other.
//
//===----------------------------------------------------------------------===//

#include "Stages.h"
#include "attn/CodegenCPU/Passes.h"
#include "mlir/Pass/PassOptions.h"
#include "mlir/Pass/PassRegistry.h"

using namespace mlir;
using namespace mlir::attn;

void mlir::attn::buildCPUPipeline(OpPassManager &pm,
                                  const PipelineOptions &options, Stage done) {
  auto reaches = [&](Stage stage) { return isBetween(done, stage, options); };
  addFrontStages(pm, options, done);
  if (reaches(Stage::Schedule))
    addSchedule(pm, /*withGPU=*/false);
  if (reaches(Stage::Bufferize))
    addBufferize(pm);
  if (reaches(Stage::Codegen)) {
    pm.addPass(createHostAssertPass());
    addHostCodegen(pm, options.target);
  }
  if (reaches(Stage::LLVM))
    addLLVM(pm, /*withGPU=*/false);
}

//===----------------------------------------------------------------------===//
// Registration
//===----------------------------------------------------------------------===//

namespace {
struct CPUPipelineFlags : PassPipelineOptions<CPUPipelineFlags> {
  CPUPipelineFlags() { addStages(stopAfter.getParser(), /*forGPU=*/false); }

  Option<std::string> approximate{
      *this, "approximate",
      llvm::cl::desc("Replace softmax attention: METHOD[,key=value...]; "
                     "exact if empty")};
  Option<std::string> target{
      *this, "target",
      llvm::cl::desc("The instruction set: generic, neon, avx2, avx512, "
                     "avx512-bf16 or host"),
      llvm::cl::init("host")};
  Option<Stage> stopAfter{*this, "stop-after",
                          llvm::cl::desc("The last stage to run"),
                          llvm::cl::init(Stage::LLVM)};
};
} // namespace

void mlir::attn::registerCPUPipeline() {
  PassPipelineRegistration<CPUPipelineFlags>(
      "attn-to-cpu",
      "from linalg on tensors to the LLVM dialect for the host's CPU",
      [](OpPassManager &pm, const CPUPipelineFlags &flags) {
        PipelineOptions options;
        options.approximate = flags.approximate;
        options.target = flags.target;
        options.stopAfter = flags.stopAfter;
        buildCPUPipeline(pm, options);
      });
}
