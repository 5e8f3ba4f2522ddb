//===- ObjectFile.cpp - LLVM IR and objects ahead of time -----------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A module of the LLVM dialect becomes optimized LLVM IR and an object that any
// linker takes. Its function f is called as _mlir_ciface_f with memref
// descriptors; it needs libAttnRuntime and OpenMP's library.
//
//===----------------------------------------------------------------------===//

#include "attn/Runtime/Program.h"
#include "mlir/ExecutionEngine/OptUtils.h"
#include "mlir/Target/LLVMIR/Export.h"
#include "llvm/IR/LLVMContext.h"
#include "llvm/IR/LegacyPassManager.h"
#include "llvm/IR/Module.h"
#include "llvm/MC/TargetRegistry.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/raw_ostream.h"
#include "llvm/Target/TargetMachine.h"

using namespace mlir;
using namespace mlir::attn;
using llvm::createStringError;
using llvm::Error;

/// Calls `write` with the optimized module and its code generator.
static Error withOptimizedModule(
    ModuleOp module, StringRef cpu,
    llvm::function_ref<Error(llvm::Module &, llvm::TargetMachine &)> write) {
  auto machine = createHostTargetMachine(cpu);
  if (!machine)
    return machine.takeError();
  llvm::LLVMContext context;
  std::unique_ptr<llvm::Module> translated =
      translateModuleToLLVMIR(module, context);
  if (!translated)
    return createStringError("the program has no form in LLVM IR");
  translated->setTargetTriple((*machine)->getTargetTriple());
  translated->setDataLayout((*machine)->createDataLayout());
  translated->setPICLevel(llvm::PICLevel::BigPIC);
  // Only the C interface is called from outside. Without its plain form a
  // function may be called `main` and be linked into a program.
  for (llvm::Function &function : *translated)
    if (llvm::Function *interface = translated->getFunction(
            ("_mlir_ciface_" + function.getName()).str());
        interface && !interface->isDeclaration() && !function.isDeclaration())
      function.setLinkage(llvm::GlobalValue::InternalLinkage);
  // An object may be linked with others that were made for other CPUs, so each
  // function says what it was made for.
  for (llvm::Function &function : *translated) {
    if (function.isDeclaration())
      continue;
    function.addFnAttr("target-cpu", (*machine)->getTargetCPU());
    function.addFnAttr("target-features", (*machine)->getTargetFeatureString());
  }
  auto optimize = makeOptimizingTransformer(/*optLevel=*/3, /*sizeLevel=*/0,
                                            machine->get());
  if (Error error = optimize(translated.get()))
    return error;
  return write(*translated, **machine);
}

Error mlir::attn::writeLLVMIR(ModuleOp module, StringRef path, StringRef cpu) {
  return withOptimizedModule(
      module, cpu, [&](llvm::Module &translated, llvm::TargetMachine &) {
        return writeText(path, [&](llvm::raw_ostream &os) {
          translated.print(os, nullptr);
        });
      });
}

Error mlir::attn::writeObject(ModuleOp module, StringRef path, StringRef cpu) {
  return withOptimizedModule(
      module, cpu,
      [&](llvm::Module &translated, llvm::TargetMachine &machine) -> Error {
        llvm::SmallVector<char, 0> object;
        llvm::raw_svector_ostream os(object);
        llvm::legacy::PassManager passes;
        if (machine.addPassesToEmitFile(passes, os, nullptr,
                                        llvm::CodeGenFileType::ObjectFile))
          return createStringError("this CPU's code generator writes no "
                                   "object files");
        passes.run(translated);
        return writeText(path, [&](llvm::raw_ostream &file) {
          file.write(object.data(), object.size());
        });
      });
}
