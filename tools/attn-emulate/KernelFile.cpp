//===- KernelFile.cpp - The kernels of a file -----------------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Parse, lower as for PTX, and compile for the emulator instead.
//
//===----------------------------------------------------------------------===//

#include "KernelFile.h"
#include "attn/Emulator/Emulator.h"
#include "mlir/Conversion/Passes.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/MemRef/Transforms/Passes.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/InitAllDialects.h"
#include "mlir/InitAllExtensions.h"
#include "mlir/Parser/Parser.h"
#include "mlir/Pass/PassManager.h"
#include "mlir/Pass/PassRegistry.h"
#include "mlir/Support/FileUtilities.h"
#include "mlir/Transforms/Passes.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/SourceMgr.h"

using namespace mlir;
using namespace mlir::attn;
using llvm::createStringError;
using llvm::Expected;

constexpr char lowering[] =
    "convert-nvgpu-to-nvvm,"
    "gpu.module(convert-vector-to-scf,lower-affine,convert-scf-to-cf,"
    "expand-strided-metadata,lower-affine,convert-gpu-to-nvvm,canonicalize,cse,"
    "reconcile-unrealized-casts)";

static std::string print(Type type) {
  std::string text;
  llvm::raw_string_ostream(text) << type;
  return text;
}

/// Whether strides and offset may be those of memory without gaps.
static bool isContiguous(MemRefType type) {
  SmallVector<int64_t> strides;
  int64_t offset, stride = 1;
  if (failed(type.getStridesAndOffset(strides, offset)))
    return false;
  bool mayBe = offset == 0 || ShapedType::isDynamic(offset);
  for (auto [found, size] :
       llvm::reverse(llvm::zip(strides, type.getShape()))) {
    mayBe &= found == stride || ShapedType::isDynamic(found) ||
             ShapedType::isDynamic(stride);
    stride = ShapedType::isDynamic(size) || ShapedType::isDynamic(stride)
                 ? ShapedType::kDynamic
                 : stride * size;
  }
  return mayBe;
}

static KernelParameter describe(Type type) {
  KernelParameter parameter;
  parameter.spelling = print(type);
  Type element = type;
  if (auto memref = dyn_cast<MemRefType>(type)) {
    element = memref.getElementType();
    parameter.isContiguous = isContiguous(memref);
    parameter.shape.emplace();
    for (int64_t size : memref.getShape())
      parameter.shape->push_back(ShapedType::isDynamic(size) ? -1 : size);
  } else {
    parameter.isNumber = type.isIntOrIndexOrFloat();
  }
  parameter.type = parseElementType(print(element));
  if (element.isIntOrFloat())
    parameter.elementBytes =
        llvm::divideCeil(element.getIntOrFloatBitWidth(), 8);
  if (isa<UnrankedMemRefType>(type))
    parameter.isContiguous = false;
  // Any elements stand for vectors, in any number.
  if (isa<VectorType>(element) && parameter.shape)
    llvm::fill(*parameter.shape, -1);
  return parameter;
}

static bool isKernel(FunctionOpInterface function) {
  return function->hasAttr(gpu::GPUDialect::getKernelFuncAttrName()) ||
         function->hasAttr("nvvm.kernel");
}

/// The kernel to run.
static Expected<FunctionOpInterface>
selectKernel(ModuleOp module, StringRef path, StringRef name) {
  SmallVector<FunctionOpInterface> kernels;
  bool hasModule = false;
  module->walk([&](gpu::GPUModuleOp gpuModule) {
    hasModule = true;
    for (auto function : gpuModule.getOps<FunctionOpInterface>())
      if (isKernel(function))
        kernels.push_back(function);
  });
  if (kernels.empty())
    return createStringError("'" + path + "' has no " +
                             (hasModule ? "kernel" : "gpu.module"));
  if (name.empty() && kernels.size() == 1)
    return kernels.front();
  for (FunctionOpInterface kernel : kernels)
    if (kernel.getName() == name)
      return kernel;
  std::string names = llvm::join(
      llvm::map_range(kernels,
                      [](FunctionOpInterface k) { return k.getName(); }),
      ", ");
  return createStringError("expected --kernel= to be one of " + names +
                           ", found " +
                           (name.empty() ? "none" : "'" + name.str() + "'"));
}

/// A module with the kernel and what it may call, but no other kernel.
static OwningOpRef<ModuleOp> isolate(FunctionOpInterface kernel,
                                     ModuleOp module) {
  auto gpuModule = kernel->getParentOfType<gpu::GPUModuleOp>();
  for (auto other :
       llvm::make_early_inc_range(gpuModule.getOps<FunctionOpInterface>()))
    if (isKernel(other) && other != kernel)
      other->erase();
  OwningOpRef<ModuleOp> own = ModuleOp::create(module.getLoc());
  (*own)->setAttrs(module->getAttrDictionary());
  gpuModule->moveBefore(own->getBody(), own->getBody()->end());
  return own;
}

Expected<CompiledKernel> attn::compileKernelFile(StringRef path,
                                                 StringRef kernelName) {
  DialectRegistry registry;
  registerAllDialects(registry);
  registerAllExtensions(registry);
  registerConversionPasses();
  registerTransformsPasses();
  memref::registerMemRefPasses();
  MLIRContext context(registry, MLIRContext::Threading::DISABLED);
  context.printOpOnDiagnostic(false);

  std::string why;
  std::unique_ptr<llvm::MemoryBuffer> file = openInputFile(path, &why);
  if (!file)
    return createStringError(why);
  auto sources = std::make_shared<llvm::SourceMgr>();
  sources->AddNewSourceBuffer(std::move(file), llvm::SMLoc());
  SourceMgrDiagnosticHandler diagnostics(*sources, &context);
  OwningOpRef<ModuleOp> module = parseSourceFile<ModuleOp>(sources, &context);
  if (!module)
    return createStringError("'" + path + "' is not a module");
  auto kernel = selectKernel(*module, path, kernelName);
  if (!kernel)
    return kernel.takeError();
  CompiledKernel compiled;
  compiled.name = kernel->getName().str();
  compiled.isLowered = !isa<gpu::GPUFuncOp>(**kernel);
  for (Type type : kernel->getArgumentTypes())
    compiled.parameters.push_back(describe(type));

  module = isolate(*kernel, *module);
  if (module->walk([](gpu::GPUFuncOp) { return WalkResult::interrupt(); })
          .wasInterrupted()) {
    PassManager passes(&context);
    if (failed(parsePassPipeline(lowering, passes)) ||
        failed(passes.run(*module)))
      return createStringError("the kernels of '" + path +
                               "' are not lowered to llvm and nvvm");
  }
  auto object =
      emulator::makeEmulatedObject(*module->getOps<gpu::GPUModuleOp>().begin());
  if (!object)
    return object.takeError();
  compiled.object = std::move(*object);
  return compiled;
}
