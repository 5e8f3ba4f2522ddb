//===- CommandLine.h - Options that the tools share ----------- -*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Command lines of attn-run and attn-compile: parsing with llvm::opt
// (llvm::cl's global table belongs to libLLVM), and the options that both have.
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_RUNTIME_COMMANDLINE_H
#define ATTN_RUNTIME_COMMANDLINE_H

#include "attn/Pipelines/Pipelines.h"
#include "llvm/Option/ArgList.h"
#include "llvm/Option/OptTable.h"
#include "llvm/Support/Error.h"

namespace mlir::attn {

/// `--expected_output` and `--expected-output` are one option. Refuses unknown
/// ones, with the nearest known.
llvm::Expected<llvm::opt::InputArgList>
parseCommandLine(const llvm::opt::OptTable &table, int argc, char **argv);

/// The one FILE of the command line.
llvm::Expected<std::string> getProgramFile(const llvm::opt::InputArgList &args);

llvm::Error checkDevice(llvm::StringRef device);

/// "host", or a CPU that the code generator knows. Returns "" for the host.
llvm::Expected<std::string> checkTarget(llvm::StringRef target);

/// The row of the table of CPU targets that a checked target belongs to.
std::string getTargetRow(llvm::StringRef cpu);

/// METHOD[,key=value...] of the registry.
llvm::Error checkMethod(llvm::StringRef text);

llvm::Expected<Stage> checkStage(llvm::StringRef name);

/// Writes an error as "error: ..." to stderr and returns the exit status: 1
/// where memory ran out, else 2.
int reportError(llvm::Error error);

/// A failure inside LLVM or of allocation ends the process with a message, not
/// by a signal: with status 2 and 1.
void installFailureHandlers();

void printVersion(llvm::StringRef tool);

} // namespace mlir::attn

#endif // ATTN_RUNTIME_COMMANDLINE_H
