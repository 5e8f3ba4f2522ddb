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
#include "mlir/Conversion/Passes.h"
#include "mlir/Dialect/MemRef/Transforms/Passes.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/InitAllDialects.h"
#include "mlir/InitAllExtensions.h"
#include "mlir/Parser/Parser.h"
#include "mlir/Pass/PassManager.h"
#include "mlir/Pass/PassRegistry.h"
#include "mlir/Support/FileUtilities.h"
#include "mlir/Transforms/Passes.h"
#include "llvm/Support/SourceMgr.h"

using namespace mlir;
using llvm::createStringError;
using llvm::Expected;

constexpr char lowering[] =
    "builtin.module("
    "convert-nvgpu-to-nvvm,"
    "gpu.module(convert-vector-to-scf,lower-affine,convert-scf-to-cf,"
    "expand-strided-metadata,lower-affine,convert-gpu-to-nvvm,canonicalize,cse,"
    "reconcile-unrealized-casts))";

Expected<std::unique_ptr<llvm::MemoryBuffer>>
attn::compileKernelFile(llvm::StringRef path) {
  DialectRegistry registry;
  registerAllDialects(registry);
  registerAllExtensions(registry);
  registerConversionPasses();
  registerTransformsPasses();
  memref::registerMemRefPasses();
  MLIRContext context(registry, MLIRContext::Threading::DISABLED);

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

  Operation *gpuModule = nullptr;
  bool isLowered = true;
  module->walk([&](Operation *op) {
    StringRef name = op->getName().getStringRef();
    if (name == "gpu.module") {
      if (!gpuModule)
        gpuModule = op;
    } else if (name == "gpu.func") {
      isLowered = false;
    }
  });
  if (!gpuModule)
    return createStringError("'" + path + "' has no gpu.module");
  if (!isLowered) {
    PassManager passes(&context);
    if (failed(parsePassPipeline(
            StringRef(lowering)
                .drop_front(StringRef("builtin.module(").size())
                .drop_back(),
            passes)) ||
        failed(passes.run(*module)))
      return createStringError("the kernels of '" + path +
                               "' are not lowered to llvm and nvvm");
    gpuModule = nullptr;
    module->walk([&](Operation *op) {
      if (!gpuModule && op->getName().getStringRef() == "gpu.module")
        gpuModule = op;
    });
  }
  return emulator::makeEmulatedObject(gpuModule);
}
