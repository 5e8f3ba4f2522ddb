//===- attn-compile.cpp - Compile a program ahead of time -----------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// attn-compile FILE.mlir -o OUT.{mlir,ll,o,ptx,cubin}: the program of attn-run
// as text, LLVM IR or an object to link, or its kernels alone. docs/Abi.md says
// how its functions are called.
//
//===----------------------------------------------------------------------===//

#include "attn/Runtime/CommandLine.h"
#include "attn/Runtime/KernelFile.h"
#include "attn/Runtime/Program.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/raw_ostream.h"

using namespace mlir::attn;
using namespace llvm::opt;
using llvm::createStringError;
using llvm::Error;
using llvm::Expected;
using llvm::StringRef;

static void printHelp() {
  printOptions(Tool::Compile,
               "attn-compile FILE.mlir -o OUT.{mlir,ll,o,ptx,cubin} [options]",
               "Finds the attention in a program and compiles the program "
               "for a CPU, or for one with a GPU");
  llvm::raw_ostream &os = llvm::outs();
  os << R"(
RESULTS
  OUT.mlir  the LLVM dialect, or what --compile-to names
  OUT.ll    optimized LLVM IR
  OUT.o     a position-independent object; link it with libAttnRuntime and libomp
            (and libmlir_float16_utils where it converts 16-bit floats); with --device=cuda
            libAttnDeviceRuntime, too: it has the kernels in it, and opens CUDA's driver when
            it runs
  OUT.ptx   with --device=cuda: the program's kernels, for the driver to compile
  OUT.cubin with --device=cuda: the same as machine code, by ptxas of CUDA's toolkit

EXAMPLES
  An object with the model's attention made linear, and a shared library of it:
    attn-compile model.mlir -o model.o --approximate=)"
     << getExampleMethod() << R"(
    cc -shared model.o -o libmodel.so -lAttnRuntime -lomp -lm

  The LLVM IR for another CPU:
    attn-compile model.mlir -o model.ll --target=x86-64-v3

  The kernels for a GPU, and the program that launches them:
    attn-compile model.mlir -o model.ptx --device=cuda --target=sm_90a
    attn-compile model.mlir -o model.o --device=cuda --target=sm_90a

  The attention that was found:
    attn-compile model.mlir -o raised.mlir --compile-to=raise

CALLING IT
  A function f of tensors is called as
    void _mlir_ciface_f(struct Results *, struct Memref *arg0, struct Memref *arg1, ...)
  with struct Memref { T *allocated, *aligned; int64_t offset, sizes[rank], strides[rank]; }
  and Results all results' memrefs in order. The caller frees a result's 'allocated' with
  _mlir_memref_to_llvm_free. Arguments are only read. docs/Abi.md has an example in C.
)";
  printStagesAndMethods(os);
  os << R"(
EXIT STATUS
  0  all is well
  2  bad usage, bad input, or a program that cannot be compiled
)";
}

namespace {
enum class Output { MLIR, LLVMIR, Object, PTX, Cubin };
} // namespace

static Expected<Output> chooseOutput(StringRef path) {
  if (path.empty())
    return createStringError("expected where the result goes, as in -o OUT.o; "
                             "--help shows examples");
  StringRef ending = llvm::sys::path::extension(path);
  if (ending == ".mlir" || path == "-")
    return Output::MLIR;
  if (ending == ".ll")
    return Output::LLVMIR;
  if (ending == ".o")
    return Output::Object;
  if (ending == ".ptx")
    return Output::PTX;
  if (ending == ".cubin")
    return Output::Cubin;
  if (ending == ".so")
    return createStringError("a result of kind '.so' is linked from an object: "
                             "expected one named .mlir, .ll, .o, .ptx or "
                             ".cubin");
  return createStringError("expected a result named .mlir, .ll, .o, .ptx or "
                           ".cubin, found '" +
                           path + "'");
}

/// What device and result ask of each other.
static Error checkDevice(const ProgramOptions &asked, Output output,
                         StringRef path) {
  if (asked.device == DeviceKind::Emulate)
    return createStringError("device 'emulate' is of attn-run, which runs the "
                             "kernels; expected device 'cpu' or 'cuda'");
  bool isKernels = output == Output::PTX || output == Output::Cubin;
  if (isKernels && asked.device != DeviceKind::CUDA)
    return createStringError(
        "'" + path + "' holds kernels of a GPU: expected --device=cuda");
  return Error::success();
}

static Error compile(const InputArgList &args) {
  ProgramOptions asked;
  if (Error error = readProgramOptions(args, asked))
    return error;
  std::string path = args.getLastArgValue(OPT_result).str();
  Expected<Output> output = chooseOutput(path);
  if (!output)
    return output.takeError();
  if (asked.compileTo && *output != Output::MLIR)
    return createStringError("--compile-to needs a result named .mlir, found "
                             "'" +
                             path + "'");
  if (Error error = checkDevice(asked, *output, path))
    return error;
  PipelineOptions options = asked.getPipelineOptions();
  CompileReport report;
  bool isKernels = *output == Output::PTX || *output == Output::Cubin;
  if (isKernels) {
    options.stopAfter = Stage::Binary;
    options.gpu->assemble = *output == Output::Cubin;
    options.gpu->requireMachineCode = true;
  }

  bool isWhole = asked.function.empty();
  auto program = Program::load(asked.file, asked.function, isWhole);
  if (!program)
    return program.takeError();
  if (!isWhole)
    (*program)->keepOnlyFunction();
  std::string dumpFolder = args.getLastArgValue(OPT_dump_dir).str();
  if (!dumpFolder.empty())
    if (Error error = (*program)->dumpStages(dumpFolder, options))
      return error;
  auto lowered = (*program)->lower(options, options.gpu ? &report : nullptr);
  if (failed(lowered))
    return createStringError("'" + asked.file + "' cannot be compiled");
  for (const PlacedNote &note : report.onHost)
    llvm::errs() << note.place << ": note: " << note.text << '\n';
  switch (*output) {
  case Output::MLIR:
    return writeText(path,
                     [&](llvm::raw_ostream &os) { os << **lowered << '\n'; });
  case Output::LLVMIR:
    return writeLLVMIR(**lowered, path, asked.cpu);
  case Output::Object:
    return writeObject(**lowered, path, asked.cpu);
  case Output::PTX:
  case Output::Cubin:
    return writeKernels(**lowered, path, report);
  }
  return Error::success();
}

int main(int argc, char **argv) {
  installFailureHandlers();
  Expected<InputArgList> args = parseCommandLine(Tool::Compile, argc, argv);
  if (!args)
    return reportError(args.takeError());
  if (args->hasArg(OPT_help)) {
    printHelp();
    return 0;
  }
  if (args->hasArg(OPT_version)) {
    printVersion("attn-compile");
    return 0;
  }
  if (Error error = compile(*args))
    return reportError(std::move(error));
  return 0;
}
