//===- RooflineTest.cpp - Predictions by hand -----------------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Residency as CUDA's occupancy calculator has it, and the time of each unit.
//
//===----------------------------------------------------------------------===//

#include "attn/Target/Roofline.h"
#include "gtest/gtest.h"

using namespace mlir::attn;

static const GPUTarget &sm80() { return *findGPUTarget("sm_80"); }

TEST(Roofline, RegistersAreOfWarps) {
  LaunchDemand demand{.blocks = 1, .threadsPerBlock = 128, .registers = 128};
  Residency found = findResidency(sm80(), demand);
  EXPECT_EQ(found.blocks, 4u);
  EXPECT_EQ(found.limiter, "registers");
  EXPECT_DOUBLE_EQ(found.occupancy, 0.25);
  // 253 become 256 of each thread.
  demand.registers = 253;
  EXPECT_EQ(findResidency(sm80(), demand).blocks, 2u);
  // 168 registers: 12 warps, by fours.
  demand.registers = 161;
  EXPECT_EQ(findResidency(sm80(), demand).blocks, 3u);
}

TEST(Roofline, SharedMemoryThreadsAndBlocks) {
  LaunchDemand demand{
      .blocks = 1, .threadsPerBlock = 128, .sharedPerBlock = 80 * 1024};
  EXPECT_EQ(findResidency(sm80(), demand).blocks, 2u);
  EXPECT_EQ(findResidency(sm80(), demand).limiter, "shared memory");
  demand.sharedPerBlock = 82 * 1024; // with 1 KB more, twice is too much
  EXPECT_EQ(findResidency(sm80(), demand).blocks, 1u);
  demand = {.blocks = 1, .threadsPerBlock = 1024};
  EXPECT_EQ(findResidency(sm80(), demand).limiter, "threads");
  demand = {.blocks = 1, .threadsPerBlock = 32};
  EXPECT_EQ(findResidency(sm80(), demand).limiter, "blocks");
  EXPECT_EQ(findResidency(sm80(), demand).blocks, 32u);
}

static double secondsOf(const LaunchPrediction &prediction,
                        llvm::StringRef unit) {
  for (const UnitTime &time : prediction.units)
    if (time.unit == unit)
      return time.seconds;
  return -1;
}

TEST(Roofline, TheSlowestUnitLimits) {
  LaunchDemand demand{.blocks = 108, .threadsPerBlock = 128};
  demand.memoryBytes = 2039e6; // a millisecond
  demand.tensorFlops = 108 * 2048 * 1410e6 * 0.5e-3;
  LaunchPrediction prediction = predictLaunch(sm80(), demand);
  EXPECT_EQ(prediction.units.front().unit, "memory");
  EXPECT_NEAR(secondsOf(prediction, "memory"), 1e-3, 1e-9);
  EXPECT_NEAR(secondsOf(prediction, "tensor cores"), 0.5e-3, 1e-9);
  EXPECT_NEAR(prediction.seconds, 1e-3 + kLaunchSeconds, 1e-9);
}

TEST(Roofline, TheBusiestMultiprocessorCounts) {
  // One CTA more than multiprocessors: one of these has two.
  LaunchDemand demand{.blocks = 109, .threadsPerBlock = 128};
  demand.specialOperations = 109 * 16 * 1410e6 * 1e-3;
  LaunchPrediction prediction = predictLaunch(sm80(), demand);
  EXPECT_EQ(prediction.units.front().unit, "special functions");
  EXPECT_NEAR(prediction.units.front().seconds, 2e-3, 1e-9);
  // A single one leaves all others idle.
  demand.blocks = 1;
  demand.specialOperations /= 109;
  EXPECT_NEAR(predictLaunch(sm80(), demand).units.front().seconds, 1e-3, 1e-9);
}

TEST(Roofline, WhatIsNotKnownLimitsNothing) {
  LaunchDemand demand{.blocks = 8, .threadsPerBlock = 128};
  demand.l2Bytes = 1e9;
  EXPECT_GT(secondsOf(predictLaunch(sm80(), demand), "L2"), 0);
  EXPECT_EQ(secondsOf(predictLaunch(*findGPUTarget("sm_90a"), demand), "L2"),
            -1);
  // Products of mma.sync: 62 % of what wgmma has.
  demand.tensorFlops = 1e12;
  demand.blocks = 132;
  EXPECT_NEAR(secondsOf(predictLaunch(*findGPUTarget("sm_90a"), demand),
                        "tensor cores"),
              1e12 / (132 * 4096 * 0.62 * 1830e6), 1e-9);
}

TEST(Roofline, NoBlocks) {
  EXPECT_EQ(predictLaunch(sm80(), {}).seconds, kLaunchSeconds);
}
