//===- Benchmark.cpp - Time and memory of a call --------------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The peak of resident memory is reset by writing 5 to /proc/self/clear_refs,
// and what the allocator holds free is given back first, so that it is not
// counted.
//
//===----------------------------------------------------------------------===//

#include "attn/Runtime/Benchmark.h"
#include "attn/Runtime/RuntimeAbi.h"
#include "llvm/ADT/ScopeExit.h"
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <malloc.h>

using namespace mlir;
using namespace mlir::attn;
using llvm::Expected;

using Clock = std::chrono::steady_clock;

// More would only fill memory with numbers.
static constexpr size_t mostRepetitions = 10000;
static constexpr size_t leastRepetitions = 5;

Expected<Timing> mlir::attn::measureTime(const CompiledFunction &function,
                                         llvm::ArrayRef<HostTensor> inputs,
                                         double minTotalSeconds) {
  // Whoever calls a program repeatedly lets it reuse its memory.
  attn_runtime_keep_buffers(attn_runtime_memory_limit() / 4);
  llvm::scope_exit giveBack([] { attn_runtime_keep_buffers(0); });
  std::vector<double> times;
  double total = 0;
  while (times.empty() ||
         (total < minTotalSeconds && times.size() < mostRepetitions) ||
         (times.size() < leastRepetitions && total < 2 * minTotalSeconds)) {
    auto start = Clock::now();
    auto results = function.run(inputs);
    std::chrono::duration<double> elapsed = Clock::now() - start;
    if (!results)
      return results.takeError();
    times.push_back(elapsed.count());
    total += elapsed.count();
  }
  std::sort(times.begin(), times.end());
  return Timing{times.front(), times[times.size() / 2], int64_t(times.size())};
}

/// A line such as "VmHWM:   1234 kB" of the process' status.
static std::optional<int64_t> readStatus(const char *key) {
  FILE *file = fopen("/proc/self/status", "r");
  if (!file)
    return std::nullopt;
  std::optional<int64_t> bytes;
  char line[256];
  std::string format = std::string(key) + ": %lld kB";
  long long value = 0;
  while (!bytes && fgets(line, sizeof line, file))
    if (sscanf(line, format.c_str(), &value) == 1)
      bytes = value * 1024;
  fclose(file);
  return bytes;
}

MemoryMeter::MemoryMeter() {
  malloc_trim(0);
  FILE *file = fopen("/proc/self/clear_refs", "w");
  if (!file)
    return;
  bool isReset = fputs("5", file) >= 0;
  isReset = fclose(file) == 0 && isReset;
  if (isReset)
    residentAtStart = readStatus("VmRSS");
}

std::optional<int64_t> MemoryMeter::peakBytes() const {
  std::optional<int64_t> peak = readStatus("VmHWM");
  if (!residentAtStart || !peak)
    return std::nullopt;
  return std::max<int64_t>(0, *peak - *residentAtStart);
}
