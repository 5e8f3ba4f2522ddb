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

#include "attn/Methods/MethodRegistry.h"
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

namespace {
enum ID {
  OPT_INVALID = 0,
#define OPTION(...) LLVM_MAKE_OPT_ID(__VA_ARGS__),
#include "CompileOptions.inc"
#undef OPTION
};

#define OPTTABLE_STR_TABLE_CODE
#include "CompileOptions.inc"
#undef OPTTABLE_STR_TABLE_CODE

#define OPTTABLE_PREFIXES_TABLE_CODE
#include "CompileOptions.inc"
#undef OPTTABLE_PREFIXES_TABLE_CODE

constexpr OptTable::Info infoTable[] = {
#define OPTION(...) LLVM_CONSTRUCT_OPT_INFO(__VA_ARGS__),
#include "CompileOptions.inc"
#undef OPTION
};

struct CompileTable : GenericOptTable {
  CompileTable()
      : GenericOptTable(OptionStrTable, OptionPrefixesTable, infoTable) {}
};
} // namespace

static void printHelp(const CompileTable &table) {
  llvm::raw_ostream &os = llvm::outs();
  table.printHelp(os, "attn-compile FILE.mlir -o OUT.{mlir,ll,o} [options]",
                  "Finds the attention in a program and compiles the program "
                  "for a CPU",
                  /*ShowHidden=*/false, /*ShowAllAliases=*/false);
  const MethodRegistry &methods = MethodRegistry::get();
  std::string example;
  for (const Method *method : methods.list())
    if (example.empty() && !method->isExact())
      example = method->getExample();
  os << R"(
RESULTS
  OUT.mlir  the LLVM dialect, or what --compile-to names
  OUT.ll    optimized LLVM IR
  OUT.o     a position-independent object; link it with libAttnRuntime and libomp
            (and libmlir_float16_utils where it converts 16-bit floats)

EXAMPLES
  An object with the model's attention made linear, and a shared library of it:
    attn-compile model.mlir -o model.o --approximate=)"
     << example << R"(
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

STAGES
  )";
  llvm::interleaveComma(getStages(), os,
                        [&](Stage stage) { os << stringifyStage(stage); });
  os << "\n\nMETHODS\n";
  methods.printHelp(os);
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
  Expected<std::string> file = getProgramFile(args);
  if (!file)
    return file.takeError();
  std::string path = args.getLastArgValue(OPT_output).str();
  Expected<Output> output = chooseOutput(path);
  if (!output)
    return output.takeError();
  if (Error error = checkDevice(args.getLastArgValue(OPT_device, "cpu")))
    return error;
  Expected<std::string> cpu = checkTarget(args.getLastArgValue(OPT_target));
  if (!cpu)
    return cpu.takeError();
  CPUPipelineOptions options;
  options.target = getTargetRow(*cpu);
  if (const Arg *arg = args.getLastArg(OPT_approximate)) {
    options.approximate = arg->getValue();
    if (Error error = checkMethod(options.approximate))
      return error;
  }
  if (const Arg *arg = args.getLastArg(OPT_compile_to)) {
    Expected<Stage> stage = checkStage(arg->getValue());
    if (!stage)
      return stage.takeError();
    if (*output != Output::MLIR)
      return createStringError("--compile-to needs a result named .mlir, found "
                               "'" +
                               path + "'");
    options.stopAfter = *stage;
  }

  StringRef function = args.getLastArgValue(OPT_function);
  auto program = Program::load(*file, function, function.empty());
  if (!program)
    return program.takeError();
  if (!function.empty())
    (*program)->keepOnlyFunction();
  auto lowered = (*program)->lower(options);
  if (failed(lowered))
    return createStringError("'" + *file + "' cannot be compiled");
  switch (*output) {
  case Output::MLIR:
    return writeText(path,
                     [&](llvm::raw_ostream &os) { os << **lowered << '\n'; });
  case Output::LLVMIR:
    return writeLLVMIR(**lowered, path, *cpu);
  case Output::Object:
    return writeObject(**lowered, path, *cpu);
  }
  return Error::success();
}

int main(int argc, char **argv) {
  installFailureHandlers();
  CompileTable table;
  Expected<InputArgList> args = parseCommandLine(table, argc, argv);
  if (!args)
    return reportError(args.takeError());
  if (args->hasArg(OPT_help)) {
    printHelp(table);
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
