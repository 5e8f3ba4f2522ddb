//===- CommandLine.h - Options that the tools share ----------- -*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Command lines of attn-run and attn-compile: one table (ToolOptions.td), read
// with llvm::opt (llvm::cl's global table belongs to libLLVM), the options that
// both have as checked values, and what their help texts share.
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_RUNTIME_COMMANDLINE_H
#define ATTN_RUNTIME_COMMANDLINE_H

#include "attn/Pipelines/Pipelines.h"
#include "llvm/Option/ArgList.h"
#include "llvm/Option/OptTable.h"
#include "llvm/Support/Error.h"
#include <optional>
#include <string>

namespace mlir::attn {

enum ToolOption {
  OPT_INVALID = 0,
#define OPTION(...) LLVM_MAKE_OPT_ID(__VA_ARGS__),
#include "attn/Runtime/ToolOptions.inc"
#undef OPTION
};

enum class Tool { Run, Compile };

/// Where kernels run.
enum class DeviceKind {
  CPU,     ///< there are none
  Emulate, ///< on the host, watched
  CUDA,    ///< on a GPU
};
llvm::StringRef spelling(DeviceKind device);

/// `--expected_output` and `--expected-output` are one option. Refuses unknown
/// ones, with the nearest known.
llvm::Expected<llvm::opt::InputArgList> parseCommandLine(Tool tool, int argc,
                                                         char **argv);

/// What both tools are asked for.
struct ProgramOptions {
  /// Empty: the function that the tool takes by default.
  std::string file, function;
  /// METHOD[,key=value...] of the registry; empty: exact.
  std::string approximate;
  DeviceKind device = DeviceKind::CPU;
  /// A CPU that the code generator knows; empty: this machine's.
  std::string cpu;
  /// Row of the table of GPU targets; empty: none was asked for.
  std::string chip;
  /// Folder of CUDA's toolkit, or empty.
  std::string toolkit;
  std::optional<Stage> compileTo;

  /// What they ask of a pipeline; for a GPU's kernels where the device has
  /// some.
  PipelineOptions getPipelineOptions() const;
};
llvm::Error readProgramOptions(const llvm::opt::InputArgList &args,
                               ProgramOptions &options);

/// The row of the table of CPU targets that `cpu` belongs to.
std::string getTargetRow(llvm::StringRef cpu);

/// Usage and options, as --help begins.
void printOptions(Tool tool, const char *usage, const char *summary);
/// Stages, targets and methods, as it goes on.
void printStagesAndMethods(llvm::raw_ostream &os);
/// A method with a key, for an example.
std::string getExampleMethod();

/// Writes an error as "error: ..." to stderr and returns the exit status: 1
/// where memory ran out or there is no such device, else 2.
int reportError(llvm::Error error);

/// A failure inside LLVM or of allocation ends the process with a message, not
/// by a signal: with status 2 and 1.
void installFailureHandlers();

void printVersion(llvm::StringRef tool);

} // namespace mlir::attn

#endif // ATTN_RUNTIME_COMMANDLINE_H
