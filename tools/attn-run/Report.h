//===- Report.h - What attn-run says -------------------------- -*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The report for people on standard output, and the figures as JSON.
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_TOOLS_ATTN_RUN_REPORT_H
#define ATTN_TOOLS_ATTN_RUN_REPORT_H

#include "RunOptions.h"
#include "attn/Runtime/Benchmark.h"
#include "attn/Runtime/Compare.h"
#include "attn/Runtime/EmulatedDevice.h"
#include "attn/Runtime/Program.h"
#include "attn/Runtime/RooflineCard.h"

namespace mlir::attn {

/// Everything that --benchmark tells.
struct Figures {
  double compileSeconds = 0;
  Timing timing;
  std::optional<Timing> exactTiming;
  std::optional<double> flops;
  /// Of inputs and results: what has to be read and written at least.
  double bytes = 0;
  /// Inputs, results, and what the call allocated beside them.
  std::optional<int64_t> peakBytes;
  MachineLimits limits;
  int threads = 1;
};

/// The program, its attentions, and what was done to them; where its kernels
/// run, unless on the CPU.
void printProgram(const RunOptions &options, const Signature &signature,
                  const CompileReport &report, StringRef device);

/// What the emulator found; whether that was nothing.
bool printFindings(const EmulatedDevice &emulator);
/// What it counted, and what a GPU would take for that, as a table and, where
/// asked for, as JSON.
llvm::Error reportCounters(const RunOptions &options, const GPUTarget &target,
                           const EmulatedDevice &emulator,
                           ProgramResources resources);

void printResult(size_t index, const HostTensor &result, bool isChecked);

/// "expected[0]: right: ..." Returns whether it is.
bool printCheck(StringRef what, size_t index, const HostTensor &found,
                const HostTensor &expected);

/// Error of an approximation; no bound applies.
void printApproximation(size_t index, const HostTensor &found,
                        const HostTensor &exact);

void printFigures(const RunOptions &options, const Figures &figures);
llvm::Error writeFigures(const RunOptions &options, const Figures &figures);

/// Says on a terminal what takes so long; erased by the next line.
class Progress {
public:
  explicit Progress(StringRef what);
  ~Progress();

private:
  bool isShown;
};

} // namespace mlir::attn

#endif // ATTN_TOOLS_ATTN_RUN_REPORT_H
