//===- CPUPipeline.cpp - attn-to-cpu --------------------------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The stages for the host's CPU, one function each.
//
//===----------------------------------------------------------------------===//

#include "attn/Approximate/Passes.h"
#include "attn/CodegenCPU/Passes.h"
#include "attn/Pipelines/Pipelines.h"
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
#include "mlir/Pass/PassManager.h"
#include "mlir/Pass/PassOptions.h"
#include "mlir/Pass/PassRegistry.h"
#include "mlir/Transforms/Passes.h"

using namespace mlir;
using namespace mlir::attn;

//===----------------------------------------------------------------------===//
// Stages
//===----------------------------------------------------------------------===//

static constexpr std::pair<Stage, StringLiteral> kStages[] = {
    {Stage::Input, "input"},
    {Stage::Raise, "raise"},
    {Stage::Approximate, "approximate"},
    {Stage::Reassociate, "reassociate"},
    {Stage::Schedule, "schedule"},
    {Stage::Bufferize, "bufferize"},
    {Stage::Codegen, "codegen"},
    {Stage::LLVM, "llvm"}};

StringRef mlir::attn::stringifyStage(Stage stage) {
  return kStages[static_cast<unsigned>(stage)].second;
}

std::optional<Stage> mlir::attn::symbolizeStage(StringRef name) {
  for (auto [stage, spelled] : kStages)
    if (spelled == name)
      return stage;
  return std::nullopt;
}

ArrayRef<Stage> mlir::attn::getStages() {
  static constexpr Stage stages[] = {
      Stage::Input,    Stage::Raise,     Stage::Approximate, Stage::Reassociate,
      Stage::Schedule, Stage::Bufferize, Stage::Codegen,     Stage::LLVM};
  return stages;
}

static void addCleanup(OpPassManager &pm) {
  pm.addPass(createCanonicalizerPass());
  pm.addPass(createCSEPass());
}

static void addSchedule(OpPassManager &pm) {
  pm.addPass(createRuntimeChecksPass());
  pm.addPass(createSchedulePass());
  pm.addPass(createChunkPass());
  pm.addPass(createCodegenFallbackPass());
  pm.addPass(createHostNormalizePass());
  addCleanup(pm);
  pm.addPass(createHostSchedulePass());
  addCleanup(pm);
}

/// Arguments are only read and results are fresh: a caller may keep both.
static void addBufferize(OpPassManager &pm) {
  pm.addPass(createReadOnlyArgumentsPass());
  pm.addPass(bufferization::createEmptyTensorEliminationPass());
  bufferization::OneShotBufferizePassOptions options;
  options.bufferizeFunctionBoundaries = true;
  options.functionBoundaryTypeConversion =
      bufferization::LayoutMapOption::IdentityLayoutMap;
  pm.addPass(bufferization::createOneShotBufferizePass(options));
  addCleanup(pm);
  pm.addNestedPass<func::FuncOp>(bufferization::createBufferLoopHoistingPass());
  pm.addNestedPass<func::FuncOp>(
      bufferization::createPromoteBuffersToStackPass());
  bufferization::buildBufferDeallocationPipeline(pm);
  // Clones of arguments that a function returns.
  pm.addPass(createConvertBufferizationToMemRefPass());
}

static void addCodegen(OpPassManager &pm, StringRef target) {
  pm.addPass(createHostAssertPass());
  CodegenCPUPassOptions kernels;
  kernels.target = target.str();
  pm.addNestedPass<func::FuncOp>(createCodegenCPUPass(kernels));
  HostLoopsPassOptions loops;
  loops.target = target.str();
  pm.addPass(createHostLoopsPass(loops));
  pm.addPass(createForallToParallelLoopPass());
  addCleanup(pm);
}

static void addLLVM(OpPassManager &pm) {
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
  pm.addPass(createReconcileUnrealizedCastsPass());
  HostCheckPassOptions check;
  check.target = "llvm";
  pm.addPass(createHostCheckPass(check));
}

void mlir::attn::buildCPUPipeline(OpPassManager &pm,
                                  const CPUPipelineOptions &options) {
  auto reaches = [&](Stage stage) { return options.stopAfter >= stage; };
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
  if (reaches(Stage::Reassociate))
    pm.addPass(createReassociatePass());
  if (reaches(Stage::Schedule)) {
    // Arithmetic on whole tensors.
    pm.addPass(createConvertElementwiseToLinalgPass());
    pm.addPass(createHostCheckPass());
    addSchedule(pm);
  }
  if (reaches(Stage::Bufferize))
    addBufferize(pm);
  if (reaches(Stage::Codegen))
    addCodegen(pm, options.target);
  if (reaches(Stage::LLVM))
    addLLVM(pm);
}

//===----------------------------------------------------------------------===//
// Registration
//===----------------------------------------------------------------------===//

namespace {
struct CPUPipelineFlags : PassPipelineOptions<CPUPipelineFlags> {
  Option<std::string> approximate{
      *this, "approximate",
      llvm::cl::desc("Replace softmax attention: METHOD[,key=value...]; "
                     "exact if empty")};
  Option<std::string> target{
      *this, "target",
      llvm::cl::desc(
          "The instruction set: generic, neon, avx2, avx512 or host"),
      llvm::cl::init("host")};
  Option<Stage> stopAfter{
      *this, "stop-after", llvm::cl::desc("The last stage to run"),
      llvm::cl::init(Stage::LLVM),
      llvm::cl::values(
          clEnumValN(Stage::Input, "input", "as written"),
          clEnumValN(Stage::Raise, "raise", "attention found"),
          clEnumValN(Stage::Approximate, "approximate",
                     "replaced by linear forms, where asked"),
          clEnumValN(Stage::Reassociate, "reassociate",
                     "order of the products chosen"),
          clEnumValN(Stage::Schedule, "schedule",
                     "tiled and distributed, on tensors"),
          clEnumValN(Stage::Bufferize, "bufferize", "on buffers"),
          clEnumValN(Stage::Codegen, "codegen", "loops and vectors"),
          clEnumValN(Stage::LLVM, "llvm", "the LLVM dialect"))};
};
} // namespace

void mlir::attn::registerPipelines() {
  PassPipelineRegistration<CPUPipelineFlags>(
      "attn-to-cpu",
      "from linalg on tensors to the LLVM dialect for the host's CPU",
      [](OpPassManager &pm, const CPUPipelineFlags &flags) {
        CPUPipelineOptions options;
        options.approximate = flags.approximate;
        options.target = flags.target;
        options.stopAfter = flags.stopAfter;
        buildCPUPipeline(pm, options);
      });
}
