//===- Benchmark.h - Time, memory, and the machine's limits --- -*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Repeats a call until its time is known, measures the memory that it touches,
// and probes in the same run what this machine can do at most.
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_RUNTIME_BENCHMARK_H
#define ATTN_RUNTIME_BENCHMARK_H

#include "attn/Runtime/Jit.h"

namespace mlir::attn {

struct Timing {
  double minSeconds = 0, medianSeconds = 0;
  int64_t repetitions = 0;
};

/// Calls until `minTotalSeconds` have passed and at least five times, but a
/// call that takes longer than the whole time only once.
llvm::Expected<Timing> measureTime(const CompiledFunction &function,
                                   llvm::ArrayRef<HostTensor> inputs,
                                   double minTotalSeconds);

/// Measures the memory of a call: construct, call, ask.
class MemoryMeter {
public:
  MemoryMeter();
  /// Bytes at the peak beyond those at construction; none where the system does
  /// not tell.
  std::optional<int64_t> peakBytes() const;

private:
  std::optional<int64_t> residentAtStart;
};

struct MachineLimits {
  /// Fused multiply-adds in f32 registers, two operations each, all threads.
  double flopsPerSecond = 0;
  /// Bytes read and written by copies of memory, all threads.
  double bytesPerSecond = 0;
};

/// Takes a fraction of a second.
llvm::Expected<MachineLimits> probeMachine();

} // namespace mlir::attn

#endif // ATTN_RUNTIME_BENCHMARK_H
