//===- Stages.cpp - Stages that pipelines share ---------------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The stages' names and passes.
//
//===----------------------------------------------------------------------===//

#include "Stages.h"
#include "attn/Approximate/Passes.h"
#include "attn/CodegenCPU/Passes.h"
#include "attn/Pipelines/RunPipeline.h"
#include "attn/Raise/Passes.h"
#include "attn/Reassociate/Passes.h"
#include "attn/Schedule/Passes.h"
#include "mlir/Conversion/Passes.h"
#include "mlir/Dialect/Arith/Transforms/Passes.h"
#include "mlir/Dialect/Bufferization/Pipelines/Passes.h"
#include "mlir/Dialect/Bufferization/Transforms/Passes.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/LLVMIR/Transforms/Passes.h"
#include "mlir/Dialect/Linalg/Passes.h"
#include "mlir/Dialect/MemRef/Transforms/Passes.h"
#include "mlir/Dialect/SCF/Transforms/Passes.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/Verifier.h"
#include "mlir/Pass/PassManager.h"
#include "mlir/Transforms/Passes.h"

using namespace mlir;
using namespace mlir::attn;

//===----------------------------------------------------------------------===//
// Stages
//===----------------------------------------------------------------------===//

namespace {
/// In the order of the enumeration.
struct StageName {
  Stage stage;
  StringLiteral name, result;
};
} // namespace

static constexpr StageName kStages[] = {
    {Stage::Input, "input", "as written"},
    {Stage::Raise, "raise", "attention found"},
    {Stage::Approximate, "approximate",
     "replaced by linear forms, where asked"},
    {Stage::Reassociate, "reassociate", "order of the products chosen"},
    {Stage::Schedule, "schedule",
     "the host's part tiled and distributed, on tensors"},
    {Stage::Bufferize, "bufferize", "on buffers"},
    {Stage::Codegen, "codegen", "loops and vectors, or launches of kernels"},
    {Stage::GPU, "gpu", "buffers on the device"},
    {Stage::NVVM, "nvvm", "kernels in the LLVM and NVVM dialects"},
    {Stage::Binary, "binary", "kernels as PTX or machine code"},
    {Stage::LLVM, "llvm", "the LLVM dialect"}};

static const StageName &lookUp(Stage stage) {
  return kStages[static_cast<unsigned>(stage)];
}

StringRef mlir::attn::stringifyStage(Stage stage) { return lookUp(stage).name; }

std::optional<Stage> mlir::attn::symbolizeStage(StringRef name) {
  for (const StageName &stage : kStages)
    if (stage.name == name)
      return stage.stage;
  return std::nullopt;
}

void mlir::attn::addStages(llvm::cl::parser<Stage> &parser, bool forGPU) {
  for (Stage stage : getStages(forGPU))
    parser.addLiteralOption(lookUp(stage).name, stage, lookUp(stage).result);
}

ArrayRef<Stage> mlir::attn::getStages(bool forGPU) {
  static constexpr Stage host[] = {
      Stage::Input,    Stage::Raise,     Stage::Approximate, Stage::Reassociate,
      Stage::Schedule, Stage::Bufferize, Stage::Codegen,     Stage::LLVM};
  static constexpr Stage gpu[] = {
      Stage::Input,    Stage::Raise,     Stage::Approximate, Stage::Reassociate,
      Stage::Schedule, Stage::Bufferize, Stage::Codegen,     Stage::GPU,
      Stage::NVVM,     Stage::Binary,    Stage::LLVM};
  return forGPU ? ArrayRef<Stage>(gpu) : ArrayRef<Stage>(host);
}

void mlir::attn::addCleanup(OpPassManager &pm) {
  pm.addPass(createCanonicalizerPass());
  pm.addPass(createCSEPass());
}

void mlir::attn::addFrontStages(OpPassManager &pm,
                                const PipelineOptions &options, Stage done) {
  auto reaches = [&](Stage stage) { return isBetween(done, stage, options); };
  if (reaches(Stage::Raise) && options.raise) {
    pm.addNestedPass<func::FuncOp>(createRaisePass());
    // What the raised operations have replaced goes away.
    addCleanup(pm);
  }
  if (reaches(Stage::Approximate) && !options.approximate.empty()) {
    ApproximatePassOptions approximate;
    approximate.method = options.approximate;
    pm.addPass(createApproximatePass(approximate, options.approximateListener));
  }
  if (reaches(Stage::Reassociate)) {
    // Before operations are taken apart: messages name what a program has.
    pm.addPass(createRuntimeChecksPass());
    pm.addPass(createReassociatePass());
  }
}

void mlir::attn::addSchedule(OpPassManager &pm, bool withGPU) {
  // Arithmetic on whole tensors.
  pm.addPass(createConvertElementwiseToLinalgPass());
  HostCheckPassOptions check;
  check.target = withGPU ? "gpu-input" : "input";
  pm.addPass(createHostCheckPass(check));
  pm.addPass(createSchedulePass());
  pm.addPass(createChunkPass());
  pm.addPass(createCodegenFallbackPass());
  pm.addPass(createHostNormalizePass());
  addCleanup(pm);
  pm.addPass(createHostSchedulePass());
  addCleanup(pm);
}

/// Arguments are only read and results are fresh: a caller may keep both.
void mlir::attn::addBufferize(OpPassManager &pm) {
  pm.addPass(createReadOnlyArgumentsPass());
  pm.addPass(bufferization::createEmptyTensorEliminationPass());
  bufferization::OneShotBufferizePassOptions options;
  options.bufferizeFunctionBoundaries = true;
  options.functionBoundaryTypeConversion =
      bufferization::LayoutMapOption::IdentityLayoutMap;
  // A loop of the program may carry a tensor that each round makes anew.
  options.allowReturnAllocsFromLoops = true;
  pm.addPass(bufferization::createOneShotBufferizePass(options));
  addCleanup(pm);
  pm.addNestedPass<func::FuncOp>(bufferization::createBufferLoopHoistingPass());
  pm.addNestedPass<func::FuncOp>(
      bufferization::createPromoteBuffersToStackPass());
  bufferization::buildBufferDeallocationPipeline(pm);
  // Clones of arguments that a function returns.
  pm.addPass(createConvertBufferizationToMemRefPass());
}

void mlir::attn::addHostCodegen(OpPassManager &pm, StringRef target) {
  CodegenCPUPassOptions kernels;
  kernels.target = target.str();
  pm.addNestedPass<func::FuncOp>(createCodegenCPUPass(kernels));
  HostLoopsPassOptions loops;
  loops.target = target.str();
  pm.addPass(createHostLoopsPass(loops));
  pm.addPass(createForallToParallelLoopPass());
  addCleanup(pm);
}

void mlir::attn::addLLVM(OpPassManager &pm, bool withGPU) {
  pm.addPass(createConvertSCFToOpenMPPass());
  pm.addPass(createHostThreadsPass());
  pm.addPass(createHostScopesPass());
  pm.addPass(createSCFToControlFlowPass());
  pm.addPass(memref::createExpandStridedMetadataPass());
  pm.addPass(createLowerAffinePass());
  addCleanup(pm);
  pm.addNestedPass<func::FuncOp>(LLVM::createLLVMRequestCWrappersPass());
  pm.addPass(createHostMathPass());
  pm.addPass(memref::createExpandOpsPass());
  pm.addPass(createConvertMathToFuncs());
  // Intrinsics first: math.fma is an instruction, libm would make it a call.
  pm.addPass(createConvertMathToLLVMPass());
  pm.addPass(createConvertMathToLibmPass());
  pm.addPass(createConvertVectorToLLVMPass());
  arith::ArithExpandOpsPassOptions arithExpand;
  arithExpand.includeBf16 = true;
  pm.addPass(arith::createArithExpandOpsPass(arithExpand));
  pm.addPass(createArithToLLVMConversionPass());
  pm.addPass(createConvertIndexToLLVMPass());
  FinalizeMemRefToLLVMConversionPassOptions memref;
  memref.useGenericFunctions = true;
  pm.addPass(createFinalizeMemRefToLLVMConversionPass(memref));
  pm.addPass(createConvertOpenMPToLLVMPass());
  pm.addPass(createConvertControlFlowToLLVMPass());
  pm.addPass(createConvertFuncToLLVMPass());
  pm.addPass(createUBToLLVMConversionPass());
  if (withGPU)
    pm.addPass(createGpuToLLVMConversionPass());
  pm.addPass(createReconcileUnrealizedCastsPass());
  HostCheckPassOptions check;
  check.target = withGPU ? "gpu-llvm" : "llvm";
  pm.addPass(createHostCheckPass(check));
}

static void addRemaining(OpPassManager &pm, const PipelineOptions &options,
                         Stage done) {
  if (options.gpu)
    buildNVVMPipeline(pm, options, done);
  else
    buildCPUPipeline(pm, options, done);
}

void mlir::attn::buildPipeline(OpPassManager &pm,
                               const PipelineOptions &options) {
  addRemaining(pm, options, /*done=*/Stage::Input);
}

LogicalResult mlir::attn::runPipeline(ModuleOp module,
                                      const PipelineOptions &options) {
  PipelineOptions onTensors = options;
  onTensors.stopAfter = std::min(options.stopAfter, Stage::Bufferize);
  PassManager front(module.getContext());
  front.addPass(createSymbolDCEPass());
  addRemaining(front, onTensors, /*done=*/Stage::Input);
  if (failed(front.run(module)))
    return failure();
  if (options.stopAfter == onTensors.stopAfter)
    return success();
  // Kernels are thousands of operations: to verify them after each pass takes
  // longer than the passes.
  PassManager back(module.getContext());
  back.enableVerifier(false);
  addRemaining(back, options, /*done=*/onTensors.stopAfter);
  return failure(failed(back.run(module)) || failed(verify(module)));
}

void mlir::attn::registerPipelines() {
  registerCPUPipeline();
  registerNVVMPipeline();
}
