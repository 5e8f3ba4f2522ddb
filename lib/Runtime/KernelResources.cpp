//===- KernelResources.cpp - What machine code takes ----------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Registers and spills are properties of a binary that ptxas made; instructions
// are counted in what nvdisasm prints of it:
//
//         .section        .text.saxpy,"ax",@progbits
//         /*0000*/                   MOV R1, c[0x0][0x28] ;
//         /*0010*/              @!P0 LDG.E.128 R4, [R2.64] ;
//
//===----------------------------------------------------------------------===//

#include "attn/Offload/Assembler.h"
#include "attn/Runtime/RooflineCard.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/FileUtilities.h"
#include "llvm/Support/Program.h"
#include "llvm/Support/Regex.h"
#include "llvm/Support/raw_ostream.h"

using namespace mlir;
using namespace mlir::attn;

static void readProperties(gpu::ObjectAttr object,
                           ProgramResources &resources) {
  DictionaryAttr properties = object.getProperties();
  auto kernels =
      properties ? properties.getAs<DictionaryAttr>("ptxas") : DictionaryAttr();
  if (!kernels)
    return;
  for (NamedAttribute kernel : kernels) {
    auto said = dyn_cast<DictionaryAttr>(kernel.getValue());
    if (!said)
      continue;
    auto read = [&](StringRef key) {
      auto number = said.getAs<IntegerAttr>(key);
      return number ? unsigned(number.getInt()) : 0u;
    };
    KernelResources &own = resources[kernel.getName().str()];
    own.registers = read("registers");
    own.spillStores = read("spill_stores");
    own.spillLoads = read("spill_loads");
    own.stack = read("stack");
  }
}

static void countInstructions(StringRef text, ProgramResources &resources) {
  static const llvm::Regex section("\\.section[ \t]+\\.text\\.([A-Za-z_0-9]+)");
  static const llvm::Regex instruction(
      "/\\*[0-9a-f]+\\*/[ \t]+(@!?U?P[0-9T]+[ \t]+)?([A-Z][A-Z0-9]*)");
  KernelResources *own = nullptr;
  SmallVector<StringRef> lines, found;
  text.split(lines, '\n');
  for (StringRef line : lines) {
    if (section.match(line, &found)) {
      auto known = resources.find(found[1].str());
      own = known == resources.end() ? nullptr : &known->second;
    } else if (own && instruction.match(line, &found) && found[2] != "NOP") {
      ++own->instructions[found[2].str()];
    }
  }
}

/// Nothing where there is no disassembler, or it does not know the chip.
static void disassemble(StringRef cubin, StringRef toolkit,
                        ProgramResources &resources) {
  std::string nvdisasm = findToolkitProgram("nvdisasm", toolkit);
  if (nvdisasm.empty())
    return;
  SmallString<128> machine, text;
  if (llvm::sys::fs::createTemporaryFile("attn-kernels", "cubin", machine) ||
      llvm::sys::fs::createTemporaryFile("attn-kernels", "sass", text))
    return;
  llvm::FileRemover removesMachine(machine), removesText(text);
  std::error_code code;
  llvm::raw_fd_ostream(machine, code) << cubin;
  if (code ||
      llvm::sys::ExecuteAndWait(nvdisasm, {nvdisasm, "-c", machine},
                                /*Env=*/std::nullopt,
                                {StringRef(""), text.str(), StringRef("")}))
    return;
  if (auto buffer = llvm::MemoryBuffer::getFile(text))
    countInstructions((*buffer)->getBuffer(), resources);
}

ProgramResources mlir::attn::readResources(ModuleOp module, StringRef toolkit) {
  ProgramResources resources;
  for (auto binary : module.getOps<gpu::BinaryOp>())
    for (auto object : binary.getObjects().getAsRange<gpu::ObjectAttr>()) {
      if (object.getFormat() != gpu::CompilationTarget::Binary)
        continue;
      readProperties(object, resources);
      disassemble(object.getObject().getValue(), toolkit, resources);
    }
  return resources;
}
