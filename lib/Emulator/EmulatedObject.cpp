//===- EmulatedObject.cpp - Kernels as an object of the host --------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// gpu.module → host module → LLVM IR → relocatable ELF.
//
//===----------------------------------------------------------------------===//

#include "HostModule.h"
#include "attn/Emulator/Emulator.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/ExecutionEngine/OptUtils.h"
#include "mlir/Target/LLVMIR/Dialect/Builtin/BuiltinToLLVMIRTranslation.h"
#include "mlir/Target/LLVMIR/Dialect/LLVMIR/LLVMToLLVMIRTranslation.h"
#include "mlir/Target/LLVMIR/Export.h"
#include "llvm/BinaryFormat/ELF.h"
#include "llvm/ExecutionEngine/Orc/JITTargetMachineBuilder.h"
#include "llvm/IR/LLVMContext.h"
#include "llvm/IR/LegacyPassManager.h"
#include "llvm/IR/Module.h"
#include "llvm/Support/SmallVectorMemoryBuffer.h"
#include "llvm/Support/TargetSelect.h"
#include "llvm/Target/TargetMachine.h"

using namespace mlir;
using namespace mlir::attn;
using llvm::createStringError;
using llvm::Expected;

static Expected<std::unique_ptr<llvm::TargetMachine>> createTargetMachine() {
  [[maybe_unused]] static bool isInitialized = [] {
    llvm::InitializeNativeTarget();
    llvm::InitializeNativeTargetAsmPrinter();
    return true;
  }();
  auto builder = llvm::orc::JITTargetMachineBuilder::detectHost();
  if (!builder)
    return builder.takeError();
  builder->setRelocationModel(llvm::Reloc::PIC_);
  return builder->createTargetMachine();
}

Expected<std::unique_ptr<llvm::MemoryBuffer>>
emulator::makeEmulatedObject(Operation *gpuModule,
                             const ObjectOptions &options) {
  // A module without any operation of it is read without it.
  gpuModule->getContext()->loadDialect<LLVM::LLVMDialect>();
  KernelTable table;
  OwningOpRef<ModuleOp> host = makeHostModule(gpuModule, table);
  if (!host)
    return createStringError("the kernels hold what is not emulated");
  auto machine = createTargetMachine();
  if (!machine)
    return machine.takeError();
  DialectRegistry registry;
  registerBuiltinDialectTranslation(registry);
  registerLLVMDialectTranslation(registry);
  gpuModule->getContext()->appendDialectRegistry(registry);

  llvm::LLVMContext context;
  std::unique_ptr<llvm::Module> module =
      translateModuleToLLVMIR(*host, context, "kernels");
  if (!module)
    return createStringError("the kernels have no form in LLVM IR");
  module->setTargetTriple((*machine)->getTargetTriple());
  module->setDataLayout((*machine)->createDataLayout());
  module->setPICLevel(llvm::PICLevel::BigPIC);
  for (llvm::Function &function : *module)
    if (!function.isDeclaration()) {
      function.addFnAttr("target-cpu", (*machine)->getTargetCPU());
      function.addFnAttr("target-features",
                         (*machine)->getTargetFeatureString());
    }
  auto optimize = makeOptimizingTransformer(options.optLevel, /*sizeLevel=*/0,
                                            machine->get());
  if (llvm::Error error = optimize(module.get()))
    return std::move(error);

  llvm::SmallVector<char, 0> bytes;
  llvm::raw_svector_ostream os(bytes);
  llvm::legacy::PassManager passes;
  if ((*machine)->addPassesToEmitFile(passes, os, nullptr,
                                      llvm::CodeGenFileType::ObjectFile))
    return createStringError("this host's code generator writes no objects");
  passes.run(*module);
  return std::make_unique<llvm::SmallVectorMemoryBuffer>(
      std::move(bytes), "kernels", /*RequiresNullTerminator=*/false);
}

bool emulator::isEmulatedObject(llvm::StringRef bytes) {
  using namespace llvm::ELF;
  if (bytes.size() < sizeof(Elf64_Ehdr) || !bytes.starts_with(ElfMagic))
    return false;
  Elf64_Ehdr header;
  memcpy(&header, bytes.data(), sizeof(header));
  // Cubins are executables of another machine.
  return header.e_machine == EM_X86_64 || header.e_machine == EM_AARCH64;
}
