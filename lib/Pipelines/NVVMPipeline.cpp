//===- NVVMPipeline.cpp - attn-to-nvvm ------------------------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The stages for a program of which a GPU runs some operations. The rest takes
// the way of the CPU's pipeline:
//
//   codegen   operations with a kernel become launches
//   gpu       launches take buffers on the device; the host's part has loops
//   nvvm      kernels in the LLVM and NVVM dialects, for one chip
//   binary    kernels as PTX, or machine code
//   llvm      the host's part, which loads and launches them
//
//===----------------------------------------------------------------------===//

#include "Stages.h"
#include "attn/CodegenCPU/Passes.h"
#include "attn/CodegenGPU/Passes.h"
#include "attn/Dialect/Attn/Attn.h"
#include "attn/Dialect/Attn/Placement.h"
#include "attn/Offload/Passes.h"
#include "attn/Target/GPUTarget.h"
#include "mlir/Conversion/Passes.h"
#include "mlir/Dialect/Arith/Transforms/Passes.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/GPU/Transforms/Passes.h"
#include "mlir/Dialect/MemRef/Transforms/Passes.h"
#include "mlir/IR/Remarks.h"
#include "mlir/Pass/PassOptions.h"
#include "mlir/Pass/PassRegistry.h"
#include "mlir/Transforms/Passes.h"

using namespace mlir;
using namespace mlir::attn;

//===----------------------------------------------------------------------===//
// Stages
//===----------------------------------------------------------------------===//

namespace {
/// Marks the operations on tensors that become kernels, and says why others do
/// not: the host's stages leave marked ones whole.
class PlaceOperationsPass
    : public PassWrapper<PlaceOperationsPass, OperationPass<ModuleOp>> {
public:
  MLIR_DEFINE_EXPLICIT_INTERNAL_INLINE_TYPE_ID(PlaceOperationsPass)

  explicit PlaceOperationsPass(const GPUTarget &target) : target(target) {}

  StringRef getName() const override { return "PlaceOperations"; }
  void runOnOperation() override {
    getOperation().walk([&](Operation *op) {
      if (!isa<AttnDialect>(op->getDialect()) || op->getNumResults() == 0)
        return;
      std::optional<std::string> reason = whyNotOnGPU(op, target);
      if (!reason)
        op->setAttr(kDeviceAttr, UnitAttr::get(&getContext()));
      else
        remark::missed(op->getLoc(), remark::RemarkOpts::name("codegen-gpu")
                                         .category("attn-codegen-gpu"))
            << ("operation left as it is: " + *reason);
    });
  }

private:
  const GPUTarget &target;
};
} // namespace

static void addCodegen(OpPassManager &pm, const GPUOptions &options) {
  CodegenGPUPassOptions kernels;
  kernels.target = options.chip;
  pm.addPass(createHostAssertPass());
  pm.addPass(createCodegenGPUPass(kernels));
  addCleanup(pm);
}

static void addGPU(OpPassManager &pm, const PipelineOptions &options) {
  pm.addNestedPass<func::FuncOp>(createDeviceBuffersPass());
  addHostCodegen(pm, options.target);
  pm.addNestedPass<func::FuncOp>(createGpuAsyncRegionPass());
}

static void addNVVM(OpPassManager &pm, const GPUTarget &target) {
  OpPassManager &kernels = pm.nest<gpu::GPUModuleOp>();
  kernels.addPass(createConvertNVGPUToNVVMPass());
  kernels.addPass(createConvertVectorToSCFPass());
  kernels.addPass(memref::createExpandStridedMetadataPass());
  kernels.addPass(createLowerAffinePass());
  kernels.addPass(createSCFToControlFlowPass());
  kernels.addPass(arith::createArithExpandOpsPass());
  kernels.addPass(createConvertGpuOpsToNVVMOps());
  kernels.addPass(createConvertVectorToLLVMPass());
  addCleanup(kernels);
  kernels.addPass(createReconcileUnrealizedCastsPass());
  GpuNVVMAttachTargetOptions attach;
  attach.chip = target.chip.str();
  attach.features = target.features.str();
  attach.optLevel = 3;
  pm.addPass(createGpuNVVMAttachTarget(attach));
}

namespace {
/// Kernels by what the options ask for instead of PTX.
class MakeBinariesPass
    : public PassWrapper<MakeBinariesPass, OperationPass<ModuleOp>> {
public:
  MLIR_DEFINE_EXPLICIT_INTERNAL_INLINE_TYPE_ID(MakeBinariesPass)

  explicit MakeBinariesPass(std::function<LogicalResult(ModuleOp)> make)
      : make(std::move(make)) {}

  StringRef getName() const override { return "MakeBinaries"; }
  void runOnOperation() override {
    if (failed(make(getOperation())))
      signalPassFailure();
  }

private:
  std::function<LogicalResult(ModuleOp)> make;
};
} // namespace

/// PTX. Upstream says an error where CUDA_HOME has no libdevice, and goes on;
/// what a kernel then lacks is said later, by its name.
static LogicalResult makePTX(ModuleOp module) {
  std::vector<Diagnostic> errors;
  {
    ScopedDiagnosticHandler handler(
        module.getContext(), [&](Diagnostic &diagnostic) {
          if (diagnostic.getSeverity() != DiagnosticSeverity::Error)
            return failure();
          errors.push_back(std::move(diagnostic));
          return success();
        });
    gpu::TargetOptions options(/*toolkitPath=*/"", /*librariesToLink=*/{},
                               /*cmdOptions=*/"", /*elfSection=*/"",
                               gpu::CompilationTarget::Assembly);
    if (succeeded(gpu::transformGpuModulesToBinaries(
            module, gpu::OffloadingLLVMTranslationAttrInterface(), options)))
      return success();
  }
  for (Diagnostic &error : errors)
    module.getContext()->getDiagEngine().emit(std::move(error));
  return failure();
}

static void addBinary(OpPassManager &pm, const GPUOptions &options) {
  if (options.makeBinaries) {
    pm.addPass(std::make_unique<MakeBinariesPass>(options.makeBinaries));
    return;
  }
  pm.addNestedPass<gpu::GPUModuleOp>(createConvertNVVMToLLVMPass());
  pm.addPass(std::make_unique<MakeBinariesPass>(makePTX));
  AssembleKernelsPassOptions assemble;
  assemble.keepPTX = !options.assemble;
  assemble.toolkit = options.toolkit;
  assemble.required = options.requireMachineCode;
  pm.addPass(createAssembleKernelsPass(assemble));
}

void mlir::attn::buildNVVMPipeline(OpPassManager &pm,
                                   const PipelineOptions &options, Stage done) {
  const GPUTarget *target = findGPUTarget(options.gpu->chip);
  assert(target && "callers look the chip up");
  auto reaches = [&](Stage stage) { return isBetween(done, stage, options); };
  addFrontStages(pm, options, done);
  if (reaches(Stage::Schedule)) {
    pm.addPass(std::make_unique<PlaceOperationsPass>(*target));
    addSchedule(pm, /*withGPU=*/true);
  }
  if (reaches(Stage::Bufferize))
    addBufferize(pm);
  if (reaches(Stage::Codegen))
    addCodegen(pm, *options.gpu);
  if (reaches(Stage::GPU))
    addGPU(pm, options);
  if (reaches(Stage::NVVM))
    addNVVM(pm, *target);
  if (reaches(Stage::Binary))
    addBinary(pm, *options.gpu);
  if (reaches(Stage::LLVM))
    addLLVM(pm, /*withGPU=*/true);
}

//===----------------------------------------------------------------------===//
// Registration
//===----------------------------------------------------------------------===//

namespace {
struct NVVMPipelineFlags : PassPipelineOptions<NVVMPipelineFlags> {
  NVVMPipelineFlags() { addStages(stopAfter.getParser(), /*forGPU=*/true); }

  Option<std::string> approximate{
      *this, "approximate",
      llvm::cl::desc("Replace softmax attention: METHOD[,key=value...]; "
                     "exact if empty")};
  Option<std::string> target{
      *this, "target",
      llvm::cl::desc("The chip: sm_80, sm_89, sm_90a or sm_100"),
      llvm::cl::init("sm_80")};
  Option<std::string> host{
      *this, "host",
      llvm::cl::desc("The host's instruction set: generic, neon, avx2, avx512, "
                     "avx512-bf16 or host"),
      llvm::cl::init("host")};
  Option<std::string> toolkit{
      *this, "toolkit",
      llvm::cl::desc("Folder of CUDA's toolkit; PATH and CUDA_HOME if empty")};
  Option<bool> assemble{
      *this, "assemble",
      llvm::cl::desc("Make machine code of PTX, where there is ptxas"),
      llvm::cl::init(true)};
  Option<Stage> stopAfter{*this, "stop-after",
                          llvm::cl::desc("The last stage to run"),
                          llvm::cl::init(Stage::LLVM)};
};
} // namespace

/// Refuses a chip that the table does not have when the pipeline is built.
static LogicalResult
buildFromFlags(OpPassManager &pm, StringRef text,
               llvm::function_ref<LogicalResult(const Twine &)> error) {
  NVVMPipelineFlags flags;
  if (failed(flags.parseFromString(text)))
    return failure();
  if (!findGPUTarget(flags.target))
    return error("unknown target '" + flags.target + "', expected one of " +
                 listGPUTargets());
  PipelineOptions options;
  options.approximate = flags.approximate;
  options.target = flags.host;
  options.stopAfter = flags.stopAfter;
  options.gpu.emplace();
  options.gpu->chip = flags.target;
  options.gpu->toolkit = flags.toolkit;
  options.gpu->assemble = flags.assemble;
  buildNVVMPipeline(pm, options);
  return success();
}

void mlir::attn::registerNVVMPipeline() {
  registerPassPipeline(
      "attn-to-nvvm",
      "from linalg on tensors to a program with kernels for a GPU",
      buildFromFlags,
      [](llvm::function_ref<void(const mlir::detail::PassOptions &)> handler) {
        handler(NVVMPipelineFlags());
      });
}
