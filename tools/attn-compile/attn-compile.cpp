//===- attn-compile.cpp - Compile a program ahead of time -----------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// attn-compile FILE.mlir -o OUT.{mlir,ll,o}: the program of attn-run as text,
// LLVM IR or an object to link. docs/Abi.md says how its functions are called.
//
//===----------------------------------------------------------------------===//

#include "attn/Runtime/CommandLine.h"
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
               "attn-compile FILE.mlir -o OUT.{mlir,ll,o} [options]",
               "Finds the attention in a program and compiles the program "
               "for a CPU");
  llvm::raw_ostream &os = llvm::outs();
  os << R"(
RESULTS
  OUT.mlir  the LLVM dialect, or what --compile-to names
  OUT.ll    optimized LLVM IR
  OUT.o     a position-independent object; link it with libAttnRuntime and libomp
            (and libmlir_float16_utils where it converts 16-bit floats)

EXAMPLES
  An object with the model's attention made linear, and a shared library of it:
    attn-compile model.mlir -o model.o --approximate=)"
     << getExampleMethod() << R"(
    cc -shared model.o -o libmodel.so -lAttnRuntime -lomp -lm

  The LLVM IR for another CPU:
    attn-compile model.mlir -o model.ll --target=x86-64-v3

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
enum class Output { MLIR, LLVMIR, Object };
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
  for (StringRef later : {".so", ".ptx", ".cubin"})
    if (ending == later)
      return createStringError("results of kind '" + ending +
                               "' are not part of this build; a result is "
                               "named .mlir, .ll or .o");
  return createStringError("expected a result named .mlir, .ll or .o, found '" +
                           path + "'");
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
  CPUPipelineOptions options;
  options.target = getTargetRow(asked.cpu);
  options.approximate = asked.approximate;
  if (asked.compileTo)
    options.stopAfter = *asked.compileTo;

  bool isWhole = asked.function.empty();
  auto program = Program::load(asked.file, asked.function, isWhole);
  if (!program)
    return program.takeError();
  if (!isWhole)
    (*program)->keepOnlyFunction();
  auto lowered = (*program)->lower(options);
  if (failed(lowered))
    return createStringError("'" + asked.file + "' cannot be compiled");
  switch (*output) {
  case Output::MLIR:
    return writeText(path,
                     [&](llvm::raw_ostream &os) { os << **lowered << '\n'; });
  case Output::LLVMIR:
    return writeLLVMIR(**lowered, path, asked.cpu);
  case Output::Object:
    return writeObject(**lowered, path, asked.cpu);
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
