//===- RunOptions.cpp - Command line of attn-run --------------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Checks what can be checked before a file is opened.
//
//===----------------------------------------------------------------------===//

#include "RunOptions.h"
#include "attn/Runtime/DeviceSession.h"
#include "llvm/Support/raw_ostream.h"

using namespace mlir::attn;
using namespace llvm::opt;
using llvm::createStringError;
using llvm::Error;
using llvm::Expected;
using llvm::StringRef;
using llvm::Twine;

static void printHelp() {
  printOptions(Tool::Run, "attn-run FILE.mlir [options]",
               "Finds the attention in a program, compiles the program for "
               "this machine, and runs it: on its CPU, with kernels on a GPU, "
               "or with a GPU's kernels emulated");
  llvm::raw_ostream &os = llvm::outs();
  os << R"(
FILE.mlir is a program of linalg on tensors, as torch-mlir, StableHLO and TOSA lower
to; - is standard input. Without --approximate it is run exactly.

EXAMPLES
  Run a model on a NumPy array and print the result:
    attn-run model.mlir --input=@x.npy

  Two inputs, the result to a file, and a check against a known result:
    attn-run model.mlir --input=@ids.npy --input=2x8xi64=1 --output=@y.npy --expected_output=@y0.npy

  Make its attention linear, and see what that changes:
)";
  os << "    attn-run model.mlir --input=@x.npy --approximate="
     << getExampleMethod() << " --compare=exact\n";
  os << R"(
  Time it on one thread, with random inputs:
    attn-run model.mlir --input=1x8x4096x64xf32=random --threads=1 --benchmark

  Run its kernels for a GPU without one, watch every access, and count:
    attn-run model.mlir --input=@x.npy --device=emulate --target=sm_90a --counters=@card.json

  See the attention that was found, or any later stage:
    attn-run model.mlir --compile-to=raise

VALUES
  @x.npy        a NumPy file; f32 is rounded for f16 and bf16 arguments
  2x3xf32=1,2,3,4,5,6    4xf32=0.5 (every element)    f32=nan    2xi1=true,false
  random[:seed]          the argument's own shape, normally distributed
  1x8x64x16xf32=random[:seed]
)";
  printStagesAndMethods(os);
  os << R"(
ENVIRONMENT
  ATTN_CACHE_DIR    where machine code is kept for later runs (default: attn-mlir in the
                    user's cache folder; empty: nowhere)
  ATTN_CUDA_DRIVER  CUDA's driver library (default: libcuda.so.1)
  ATTN_POISON       if set, buffers of a GPU are filled with not-a-number first, and what
                    is written beside them is found
  CUDA_HOME         where ptxas is, if not on PATH; without it the driver compiles
  OMP_NUM_THREADS   number of threads, where --threads does not say

EXIT STATUS
  0  all is well
  1  a wrong result (--expected_output, --verify, what the emulator finds), no such
     device, or the program refused at run time
  2  bad usage, bad input, or a program that cannot be compiled
)";
}

static Expected<std::string> parseFileValue(StringRef option, StringRef value) {
  if (value.consume_front("@") && !value.empty())
    return value.str();
  return createStringError(option + ": expected @FILE, found '" + value + "'");
}

static Error requireChoice(const InputArgList &args, ToolOption id,
                           StringRef option, StringRef choice, bool &isGiven) {
  const Arg *arg = args.getLastArg(id);
  if (!arg)
    return Error::success();
  if (choice != arg->getValue())
    return createStringError(option + ": expected '" + choice + "', found '" +
                             arg->getValue() + "'");
  isGiven = true;
  return Error::success();
}

/// What is of the emulator alone, and what is not of it.
static Error fillEmulation(const InputArgList &args, RunOptions &options) {
  bool emulates = options.device == DeviceKind::Emulate;
  for (auto [id, name] : {std::pair(OPT_counters, "--counters"),
                          std::pair(OPT_emulate, "--emulate")})
    if (args.hasArg(id) && !emulates)
      return createStringError(Twine(name) +
                               " is of device 'emulate', found device '" +
                               spelling(options.device) + "'");
  if (emulates && args.hasArg(OPT_benchmark, OPT_benchmark_file))
    return createStringError("--benchmark times a machine, and device "
                             "'emulate' is none; --counters counts what its "
                             "kernels do");
  if (const Arg *arg = args.getLastArg(OPT_counters)) {
    Expected<std::string> path = parseFileValue("--counters", arg->getValue());
    if (!path)
      return path.takeError();
    options.counters = true;
    options.countersFile = *path;
  }
  Expected<emulator::LaunchOptions> launch =
      parseLaunchOptions(args.getLastArgValue(OPT_emulate));
  if (!launch)
    return launch.takeError();
  options.launch = *launch;
  return Error::success();
}

static Error fill(const InputArgList &args, RunOptions &options) {
  if (Error error = readProgramOptions(args, options))
    return error;
  if (!options.cpu.empty())
    return createStringError("programs run on target 'host', found '" +
                             options.cpu +
                             "'; attn-compile makes code for others");
  options.inputs = args.getAllArgValues(OPT_input);
  options.expected = args.getAllArgValues(OPT_expected_output);
  for (const std::string &value : args.getAllArgValues(OPT_output)) {
    Expected<std::string> path = parseFileValue("--output", value);
    if (!path)
      return path.takeError();
    options.outputs.push_back(*path);
  }

  if (Error error = fillEmulation(args, options))
    return error;

  options.asWritten = args.hasArg(OPT_as_written);
  if (Error error = requireChoice(args, OPT_compare, "--compare", "exact",
                                  options.compareExact))
    return error;
  if (options.compareExact && options.approximate.empty())
    return createStringError("--compare=exact needs --approximate=METHOD: "
                             "without it the program is exact");
  if (Error error = requireChoice(args, OPT_verify, "--verify", "raise",
                                  options.verifyRaise))
    return error;

  if (const Arg *arg = args.getLastArg(OPT_threads))
    if (StringRef(arg->getValue()).getAsInteger(10, options.threads) ||
        options.threads < 1 || options.threads > 4096)
      return createStringError("--threads: expected a number from 1 to 4096, "
                               "found '" +
                               Twine(arg->getValue()) + "'");

  options.benchmark = args.hasArg(OPT_benchmark, OPT_benchmark_file);
  if (const Arg *arg = args.getLastArg(OPT_benchmark_file)) {
    Expected<std::string> path = parseFileValue("--benchmark", arg->getValue());
    if (!path)
      return path.takeError();
    options.benchmarkFile = *path;
  }
  options.dumpFolder = args.getLastArgValue(OPT_dump_dir);
  return Error::success();
}

Expected<std::optional<RunOptions>> mlir::attn::parseRunOptions(int argc,
                                                                char **argv) {
  Expected<InputArgList> args = parseCommandLine(Tool::Run, argc, argv);
  if (!args)
    return args.takeError();
  if (args->hasArg(OPT_help)) {
    printHelp();
    return std::nullopt;
  }
  if (args->hasArg(OPT_version)) {
    printVersion("attn-run");
    return std::nullopt;
  }
  RunOptions options;
  if (Error error = fill(*args, options))
    return std::move(error);
  return options;
}
