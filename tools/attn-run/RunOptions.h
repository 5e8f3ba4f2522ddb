//===- RunOptions.h - Command line of attn-run ---------------- -*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The options of attn-run as typed values, and its help.
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_TOOLS_ATTN_RUN_RUNOPTIONS_H
#define ATTN_TOOLS_ATTN_RUN_RUNOPTIONS_H

#include "attn/Emulator/Emulator.h"
#include "attn/Runtime/CommandLine.h"
#include <vector>

namespace mlir::attn {

struct RunOptions : ProgramOptions {
  /// As written on the command line.
  std::vector<std::string> inputs, expected;
  /// Paths.
  std::vector<std::string> outputs;
  bool asWritten = false, compareExact = false, verifyRaise = false;
  /// 0: as the environment says.
  int threads = 0;
  bool benchmark = false;
  /// Path of the figures, or empty.
  std::string benchmarkFile;
  std::string dumpFolder;
  /// How the emulator runs.
  emulator::LaunchOptions launch;
  bool counters = false;
  /// Path of what it counted, or empty.
  std::string countersFile;
};

/// Nothing if help or version was asked for and printed.
llvm::Expected<std::optional<RunOptions>> parseRunOptions(int argc,
                                                          char **argv);

} // namespace mlir::attn

#endif // ATTN_TOOLS_ATTN_RUN_RUNOPTIONS_H
