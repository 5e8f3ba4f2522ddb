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
#include "mlir/Target/LLVMIR/Export.h"
#include "llvm/IR/IRBuilder.h"
#include "llvm/IR/LLVMContext.h"
#include "llvm/IR/LegacyPassManager.h"
#include "llvm/IR/Module.h"
#include "llvm/MC/TargetRegistry.h"
#include "llvm/Passes/PassBuilder.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/SmallVectorMemoryBuffer.h"
#include "llvm/Support/raw_ostream.h"
#include "llvm/Target/TargetMachine.h"
#include "llvm/Transforms/Scalar/LoopUnrollPass.h"

using namespace mlir;
using namespace mlir::attn;
using llvm::createStringError;
using llvm::Error;
using llvm::Expected;

/// Adds `void packedEntry(void **arguments)`, which calls `name` with what the
/// pointers point to; where it returns a value, the last pointer is for that.
static Error addPackedEntry(llvm::Module &module, StringRef name) {
  llvm::Function *function = module.getFunction(name);
  if (!function || function->isDeclaration())
    return createStringError("there is no function '" + name + "'");
  llvm::IRBuilder<> b(module.getContext());
  llvm::Type *pointer = b.getPtrTy();
  auto *entry = llvm::Function::Create(
      llvm::FunctionType::get(b.getVoidTy(), pointer, /*isVarArg=*/false),
      llvm::GlobalValue::ExternalLinkage, packedEntry, module);
  b.SetInsertPoint(
      llvm::BasicBlock::Create(module.getContext(), "entry", entry));
  auto load = [&](unsigned index) -> llvm::Value * {
    return b.CreateLoad(pointer,
                        b.CreateConstGEP1_64(pointer, entry->getArg(0), index));
  };
  SmallVector<llvm::Value *> arguments;
  for (auto [i, argument] : llvm::enumerate(function->args()))
    arguments.push_back(b.CreateLoad(argument.getType(), load(i)));
  llvm::Value *result = b.CreateCall(function, arguments);
  if (!result->getType()->isVoidTy())
    b.CreateStore(result, load(arguments.size()));
  b.CreateRetVoid();
  return Error::success();
}

/// Moves what runs when a program is loaded, such as the loading of kernels, to
/// a function: objects in memory have no loader that would call it.
static void addPackedInitializer(llvm::Module &module) {
  llvm::GlobalVariable *list = module.getNamedGlobal("llvm.global_ctors");
  if (!list)
    return;
  llvm::IRBuilder<> b(module.getContext());
  auto *initializer = llvm::Function::Create(
      llvm::FunctionType::get(b.getVoidTy(), /*isVarArg=*/false),
      llvm::GlobalValue::ExternalLinkage, packedInitializer, module);
  b.SetInsertPoint(
      llvm::BasicBlock::Create(module.getContext(), "entry", initializer));
  auto *entries = llvm::cast<llvm::ConstantArray>(list->getInitializer());
  for (llvm::Value *entry : entries->operands())
    b.CreateCall(llvm::cast<llvm::Function>(
        llvm::cast<llvm::ConstantStruct>(entry)->getOperand(1)));
  b.CreateRetVoid();
  list->eraseFromParent();
  // The device outlives the program, and unloads what is left.
  if (llvm::GlobalVariable *atEnd = module.getNamedGlobal("llvm.global_dtors"))
    atEnd->eraseFromParent();
}

/// LLVM's pipeline for -O3, but loops are unrolled only where nothing is left
/// of them: kernels hold as many chains as registers before, and a second copy
/// of a register tile's loop would cost a fifth of the time that LLVM takes.
static void optimize(llvm::Module &module, llvm::TargetMachine &machine) {
  llvm::PipelineTuningOptions tuning;
  tuning.LoopVectorization = tuning.SLPVectorization = true;
  tuning.LoopInterleaving = true;
  tuning.LoopUnrolling = false;
  llvm::LoopAnalysisManager loops;
  llvm::FunctionAnalysisManager functions;
  llvm::CGSCCAnalysisManager graphs;
  llvm::ModuleAnalysisManager modules;
  llvm::PassBuilder builder(&machine, tuning);
  builder.registerLoopOptimizerEndEPCallback(
      [](llvm::LoopPassManager &passes, llvm::OptimizationLevel level) {
        passes.addPass(llvm::LoopFullUnrollPass(level.getSpeedupLevel()));
      });
  builder.registerModuleAnalyses(modules);
  builder.registerCGSCCAnalyses(graphs);
  builder.registerFunctionAnalyses(functions);
  builder.registerLoopAnalyses(loops);
  builder.crossRegisterProxies(loops, functions, graphs, modules);
  builder.buildPerModuleDefaultPipeline(llvm::OptimizationLevel::O3)
      .run(module, modules);
}

/// Calls `write` with the optimized module and its code generator.
static Error withOptimizedModule(
    ModuleOp module, StringRef cpu, StringRef entry,
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
  if (!entry.empty()) {
    if (Error error = addPackedEntry(*translated, entry))
      return error;
    addPackedInitializer(*translated);
  }
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
  optimize(*translated, **machine);
  return write(*translated, **machine);
}

Error mlir::attn::writeLLVMIR(ModuleOp module, StringRef path, StringRef cpu) {
  return withOptimizedModule(
      module, cpu, /*entry=*/"",
      [&](llvm::Module &translated, llvm::TargetMachine &) {
        return writeText(path, [&](llvm::raw_ostream &os) {
          translated.print(os, nullptr);
        });
      });
}

Expected<std::unique_ptr<llvm::MemoryBuffer>>
mlir::attn::makeObject(ModuleOp module, StringRef cpu, StringRef entry) {
  std::unique_ptr<llvm::MemoryBuffer> object;
  Error error = withOptimizedModule(
      module, cpu, entry,
      [&](llvm::Module &translated, llvm::TargetMachine &machine) -> Error {
        llvm::SmallVector<char, 0> bytes;
        llvm::raw_svector_ostream os(bytes);
        llvm::legacy::PassManager passes;
        if (machine.addPassesToEmitFile(passes, os, nullptr,
                                        llvm::CodeGenFileType::ObjectFile))
          return createStringError("this CPU's code generator writes no "
                                   "object files");
        passes.run(translated);
        object = std::make_unique<llvm::SmallVectorMemoryBuffer>(
            std::move(bytes), /*RequiresNullTerminator=*/false);
        return Error::success();
      });
  if (error)
    return std::move(error);
  return object;
}

Error mlir::attn::writeObject(ModuleOp module, StringRef path, StringRef cpu) {
  auto object = makeObject(module, cpu);
  if (!object)
    return object.takeError();
  return writeText(
      path, [&](llvm::raw_ostream &file) { file << (*object)->getBuffer(); });
}
