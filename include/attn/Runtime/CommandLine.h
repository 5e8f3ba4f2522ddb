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
  /// A CPU that the code generator knows; empty: this machine's.
  std::string cpu;
  std::optional<Stage> compileTo;
};
llvm::Error readProgramOptions(const llvm::opt::InputArgList &args,
                               ProgramOptions &options);

/// The row of the table of CPU targets that `cpu` belongs to.
std::string getTargetRow(llvm::StringRef cpu);

/// Usage and options, as --help begins.
void printOptions(Tool tool, const char *usage, const char *summary);
/// Stages and methods, as it goes on.
void printStagesAndMethods(llvm::raw_ostream &os);
/// A method with a key, for an example.
std::string getExampleMethod();

/// Writes an error as "error: ..." to stderr and returns the exit status: 1
/// where memory ran out, else 2.
int reportError(llvm::Error error);

/// A failure inside LLVM or of allocation ends the process with a message, not
/// by a signal: with status 2 and 1.
void installFailureHandlers();

void printVersion(llvm::StringRef tool);

} // namespace mlir::attn

#endif // ATTN_RUNTIME_COMMANDLINE_H
