//===- GPUTargetTest.cpp - The table of GPUs ------------------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Rows hang together, and a device finds the row that runs on it.
//
//===----------------------------------------------------------------------===//

#include "attn/Target/GPUTarget.h"
#include "gtest/gtest.h"

using namespace mlir::attn;

TEST(GPUTarget, RowsHangTogether) {
  unsigned last = 0;
  for (const GPUTarget &target : getGPUTargets()) {
    SCOPED_TRACE(target.chip.str());
    EXPECT_EQ(findGPUTarget(target.chip), &target);
    EXPECT_TRUE(
        target.chip.starts_with("sm_" + std::to_string(target.capability)));
    EXPECT_GT(target.capability, last) << "rows are in order";
    last = target.capability;
    EXPECT_LT(target.sharedPerBlock, target.sharedPerMultiprocessor);
    EXPECT_TRUE(target.features.starts_with("+ptx"));
    EXPECT_FALSE(target.card.source.empty());
  }
}

TEST(GPUTarget, DevicesFindTheirRow) {
  auto chipOf = [](unsigned capability) {
    const GPUTarget *target = findGPUTargetFor(capability);
    return target ? target->chip.str() : "none";
  };
  EXPECT_EQ(chipOf(75), "none");
  EXPECT_EQ(chipOf(80), "sm_80");
  EXPECT_EQ(chipOf(86), "sm_80");
  EXPECT_EQ(chipOf(89), "sm_89");
  EXPECT_EQ(chipOf(90), "sm_90a");
  EXPECT_EQ(chipOf(100), "sm_100");
  EXPECT_EQ(chipOf(120), "sm_100");
}

TEST(GPUTarget, UnknownChips) {
  EXPECT_EQ(findGPUTarget("sm_90"), nullptr);
  EXPECT_EQ(listGPUTargets(), "sm_80, sm_89, sm_90a, sm_100");
}
