//===- AssembleKernels.cpp - PTX to machine code --------------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
//   gpu.binary @kernels [#gpu.object<#nvvm.target<chip = "sm_80">, assembly =
//   …>]
//   ->
//   gpu.binary @kernels [#gpu.object<#nvvm.target<chip = "sm_80">, bin = …>]
//
// by ptxas, whose words about registers and spills become properties of the
// object, and whose failure can be repeated by hand.
//
//===----------------------------------------------------------------------===//

#include "attn/Offload/Assembler.h"
#include "attn/Offload/Passes.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/LLVMIR/NVVMDialect.h"
#include "mlir/IR/Builders.h"
#include "mlir/IR/BuiltinOps.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/FileUtilities.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/Process.h"
#include "llvm/Support/Program.h"
#include "llvm/Support/Regex.h"
#include "llvm/Support/raw_ostream.h"

namespace mlir::attn {
#define GEN_PASS_DEF_ASSEMBLEKERNELSPASS
#include "attn/Offload/Passes.h.inc"
} // namespace mlir::attn

using namespace mlir;
using namespace mlir::attn;

//===----------------------------------------------------------------------===//
// ptxas
//===----------------------------------------------------------------------===//

static std::string findIn(StringRef folder, StringRef name) {
  SmallString<128> bin(folder);
  llvm::sys::path::append(bin, "bin");
  auto found = llvm::sys::findProgramByName(name, {bin.str(), folder});
  return found ? *found : "";
}

std::string mlir::attn::findToolkitProgram(StringRef name, StringRef toolkit) {
  if (!toolkit.empty())
    return findIn(toolkit, name);
  if (auto found = llvm::sys::findProgramByName(name))
    return *found;
  if (auto home = llvm::sys::Process::GetEnv("CUDA_HOME"))
    return findIn(*home, name);
  return "";
}

std::string mlir::attn::findAssembler(StringRef toolkit) {
  return findToolkitProgram("ptxas", toolkit);
}

/// What ptxas -v says of each function:
///
///   ptxas info    : Compiling entry function 'saxpy' for 'sm_80'
///       0 bytes stack frame, 0 bytes spill stores, 0 bytes spill loads
///   ptxas info    : Used 12 registers, used 1 barriers, 4096 bytes smem, …
static DictionaryAttr readResources(Builder &b, StringRef log) {
  static const llvm::Regex entry("entry function '([^']+)'");
  static const llvm::Regex stack("([0-9]+) bytes stack frame, ([0-9]+) bytes "
                                 "spill stores, ([0-9]+) bytes spill loads");
  static const llvm::Regex used("Used ([0-9]+) registers");
  static const llvm::Regex shared("([0-9]+) bytes smem");
  NamedAttrList functions, resources;
  std::string name;
  auto add = [&](StringRef key, StringRef digits) {
    int64_t number = 0;
    if (!digits.getAsInteger(10, number))
      resources.set(key, b.getI64IntegerAttr(number));
  };
  auto finish = [&] {
    if (!name.empty())
      functions.set(name, resources.getDictionary(b.getContext()));
    resources = {};
  };
  SmallVector<StringRef> lines, found;
  log.split(lines, '\n');
  for (StringRef line : lines) {
    if (entry.match(line, &found)) {
      finish();
      name = found[1].str();
    }
    if (stack.match(line, &found)) {
      add("stack", found[1]);
      add("spill_stores", found[2]);
      add("spill_loads", found[3]);
    }
    if (used.match(line, &found))
      add("registers", found[1]);
    if (shared.match(line, &found))
      add("shared", found[1]);
  }
  finish();
  return functions.getDictionary(b.getContext());
}

/// A function that the PTX calls and does not have, or nothing.
static StringRef findUndefined(StringRef ptx) {
  static const llvm::Regex external(
      "\\.extern[ \t]+\\.func[ \t\r\n]+(\\([^)]*\\)[ "
      "\t\r\n]*)?([A-Za-z_0-9]+)");
  SmallVector<StringRef> found;
  return external.match(ptx, &found) ? found[2] : StringRef();
}

//===----------------------------------------------------------------------===//
// The pass
//===----------------------------------------------------------------------===//

namespace {
/// A file that goes, unless it is kept.
struct TemporaryFile {
  explicit TemporaryFile(StringRef ending) {
    code = llvm::sys::fs::createTemporaryFile("attn-kernels", ending, path);
    if (!code)
      remover.setFile(path, /*deleteIt=*/true);
  }
  SmallString<128> path;
  std::error_code code;
  llvm::FileRemover remover;
};

struct AssembleKernelsPass
    : public attn::impl::AssembleKernelsPassBase<AssembleKernelsPass> {
  using AssembleKernelsPassBase::AssembleKernelsPassBase;

  void runOnOperation() override {
    WalkResult result = getOperation().walk([&](gpu::BinaryOp binary) {
      return failed(assemble(binary)) ? WalkResult::interrupt()
                                      : WalkResult::advance();
    });
    if (result.wasInterrupted())
      signalPassFailure();
  }

private:
  LogicalResult assemble(gpu::BinaryOp binary);
  FailureOr<gpu::ObjectAttr> assemble(gpu::BinaryOp binary,
                                      gpu::ObjectAttr object, StringRef ptxas);
};
} // namespace

LogicalResult AssembleKernelsPass::assemble(gpu::BinaryOp binary) {
  std::string ptxas = keepPTX ? "" : findAssembler(toolkit);
  if (ptxas.empty() && !keepPTX && !toolkit.empty())
    return binary.emitError() << "there is no ptxas in '" << toolkit << "'";
  if (ptxas.empty() && !keepPTX && required)
    return binary.emitError(
        "machine code needs ptxas of CUDA's toolkit, and there is none on PATH "
        "or below CUDA_HOME");
  SmallVector<Attribute> objects;
  for (Attribute attribute : binary.getObjects()) {
    auto object = cast<gpu::ObjectAttr>(attribute);
    if (object.getFormat() == gpu::CompilationTarget::Assembly) {
      StringRef missing = findUndefined(object.getObject().getValue());
      if (!missing.empty()) {
        InFlightDiagnostic error = binary.emitError()
                                   << "the kernels call '" << missing
                                   << "', which they lack";
        if (missing.starts_with("__nv_"))
          error.attachNote() << "libdevice of CUDA's toolkit has it, which is "
                                "looked for below CUDA_HOME";
        return error;
      }
    }
    if (object.getFormat() != gpu::CompilationTarget::Assembly ||
        ptxas.empty()) {
      objects.push_back(object);
      continue;
    }
    FailureOr<gpu::ObjectAttr> assembled = assemble(binary, object, ptxas);
    if (failed(assembled))
      return failure();
    objects.push_back(*assembled);
  }
  binary.setObjectsAttr(ArrayAttr::get(&getContext(), objects));
  return success();
}

FailureOr<gpu::ObjectAttr> AssembleKernelsPass::assemble(gpu::BinaryOp binary,
                                                         gpu::ObjectAttr object,
                                                         StringRef ptxas) {
  auto target = dyn_cast<NVVM::NVVMTargetAttr>(object.getTarget());
  if (!target) {
    binary.emitError("expected PTX of an #nvvm.target");
    return failure();
  }
  TemporaryFile ptx("ptx"), cubin("cubin"), log("log");
  for (const TemporaryFile *file : {&ptx, &cubin, &log})
    if (file->code) {
      binary.emitError() << "cannot write a temporary file: "
                         << file->code.message();
      return failure();
    }
  {
    std::error_code code;
    llvm::raw_fd_ostream os(ptx.path, code);
    // As a string of C, for the driver.
    os << object.getObject().getValue().rtrim('\0');
  }
  std::string arch = ("-arch=" + target.getChip()).str();
  SmallVector<StringRef> arguments = {ptxas,    arch, "-O3",     "-v",
                                      ptx.path, "-o", cubin.path};
  std::string problem;
  int status = llvm::sys::ExecuteAndWait(
      ptxas, arguments, /*Env=*/std::nullopt,
      /*Redirects=*/{StringRef(""), log.path.str(), log.path.str()},
      /*SecondsToWait=*/0, /*MemoryLimit=*/0, &problem);
  std::string said;
  if (auto buffer = llvm::MemoryBuffer::getFile(log.path))
    said = (*buffer)->getBuffer().trim().str();

  // Products that run one after the other are right and several times slower.
  bool isSerialized = StringRef(said).contains_insensitive("wgmma") &&
                      StringRef(said).contains_insensitive("serializ");
  auto machine = llvm::MemoryBuffer::getFile(cubin.path, /*IsText=*/false);
  if (status || isSerialized || !machine || (*machine)->getBufferSize() == 0) {
    ptx.remover.releaseFile();
    InFlightDiagnostic error = binary.emitError();
    if (status)
      error << "ptxas failed on the kernels for " << target.getChip()
            << (status > 0 ? ", status " + std::to_string(status)
                           : ": " + problem);
    else if (isSerialized)
      error << "ptxas makes the wgmma instructions of the kernels for "
            << target.getChip() << " run one after the other";
    else
      error << "ptxas wrote no machine code for " << target.getChip();
    if (!said.empty())
      error.attachNote() << "it said: " << said;
    error.attachNote() << "repeat it by: " << ptxas << " " << arch << " -O3 -v "
                       << ptx.path << " -o /dev/null";
    return failure();
  }
  Builder b(&getContext());
  NamedAttrList properties;
  if (DictionaryAttr known = object.getProperties())
    properties.append(known.getValue());
  properties.set("ptxas", readResources(b, said));
  return gpu::ObjectAttr::get(
      object.getTarget(), gpu::CompilationTarget::Binary,
      b.getStringAttr((*machine)->getBuffer()),
      properties.getDictionary(&getContext()), object.getKernels());
}
