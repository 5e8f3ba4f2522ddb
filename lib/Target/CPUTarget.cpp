//===- CPUTarget.cpp - The table of CPUs ----------------------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Instruction sets and register tiles. A tile of rows × vectors needs rows ·
// vectors accumulators, the vectors of one row of B, and one broadcast.
//
//===----------------------------------------------------------------------===//

#include "attn/Target/CPUTarget.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/TargetParser/Host.h"

using namespace mlir::attn;

static constexpr CPUTarget targets[] = {
    // What every 64-bit CPU has.
    {"generic", 128, 16, false, false},
    // 64-bit Arm.
    {"neon", 128, 32, true, false},
    {"avx2", 256, 16, true, false},
    // 512-bit registers pay on every core that has them since 2019.
    {"avx512", 512, 32, true, false},
    {"avx512-bf16", 512, 32, true, true},
};

llvm::ArrayRef<CPUTarget> mlir::attn::getCPUTargets() { return targets; }

const CPUTarget *mlir::attn::findCPUTarget(llvm::StringRef name) {
  for (const CPUTarget &target : targets)
    if (target.name == name)
      return &target;
  return nullptr;
}

const CPUTarget &mlir::attn::getHostCPUTarget() {
  llvm::StringMap<bool> features = llvm::sys::getHostCPUFeatures();
  auto has = [&](llvm::StringRef name) { return features.lookup(name); };
  if (has("avx512f") && has("avx512bw") && has("avx512vl") && has("avx512dq"))
    return *findCPUTarget(has("avx512bf16") ? "avx512-bf16" : "avx512");
  if (has("avx2") && has("fma") && has("f16c"))
    return *findCPUTarget("avx2");
  if (has("neon"))
    return *findCPUTarget("neon");
  return *findCPUTarget("generic");
}

RegisterTile mlir::attn::chooseRegisterTile(const CPUTarget &target,
                                            int64_t vectors) {
  // Two FMA pipes of latency 4 want 8 independent accumulators, half as many
  // more hide loads from the second-level cache; more than 6 vectors in a row
  // leave too few rows.
  constexpr unsigned minAccumulators = 8, enough = 12, maxVectors = 6;
  RegisterTile best{kRowGranule, 1};
  double bestScore = 0;
  for (unsigned rows : {8u, 4u})
    for (unsigned columns = 1; columns <= maxVectors; ++columns) {
      unsigned accumulators = rows * columns;
      if (vectors % columns || accumulators + columns + 1 > target.registers)
        continue;
      // Four rows do: with eight, what comes beside a tile, as the fetching of
      // rows, comes in longer bursts (7 % of such a kernel's time).
      if (rows == 8 && 4 * columns >= enough)
        continue;
      double score = double(accumulators) / (rows + columns);
      if (accumulators < minAccumulators)
        score /= 2;
      if (score > bestScore) {
        bestScore = score;
        best = {rows, columns};
      }
    }
  return best;
}
