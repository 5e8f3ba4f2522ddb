//===- DeviceTest.cpp - Memory of the emulated device ---------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Copies know what was written, and where memory ends.
//
//===----------------------------------------------------------------------===//

#include "attn/Emulator/Emulator.h"
#include "gtest/gtest.h"

using namespace mlir::attn::emulator;
using llvm::cantFail;

static std::string textOf(llvm::Error error) {
  return llvm::toString(std::move(error));
}

TEST(Device, MemoryIsAligned) {
  Device device;
  for (uint64_t bytes : {0, 1, 100, 5000})
    EXPECT_EQ(uint64_t(cantFail(device.allocate(bytes))) % 256, 0u);
}

TEST(Device, CopiesOfWhatNobodyWroteAreFound) {
  Device device;
  char *memory = static_cast<char *>(cantFail(device.allocate(16, "result")));
  char host[16] = {1, 2, 3, 4};
  cantFail(device.copyIn(memory, host, 4));
  char back[16];
  cantFail(device.copyOut(back, memory, 4));
  EXPECT_TRUE(device.getFindings().empty());
  EXPECT_EQ(back[3], 4);
  cantFail(device.copyOut(back, memory, 16));
  ASSERT_EQ(device.getFindings().size(), 1u);
  const Finding &finding = device.getFindings().front();
  EXPECT_EQ(finding.kind, FindingKind::UnwrittenOutput);
  EXPECT_EQ(finding.sentence, "12 of 16 bytes of result were never written, "
                              "the first at byte 4");
  device.clearFindings();
  EXPECT_TRUE(device.getFindings().empty());
}

TEST(Device, WhatACopyBringsIsAsWrittenAsItsSource) {
  Device device;
  char *from = static_cast<char *>(cantFail(device.allocate(8)));
  char *to = static_cast<char *>(cantFail(device.allocate(8)));
  cantFail(device.fill(from, 0x01020304, 4, 1));
  cantFail(device.copyWithin(to, from, 8));
  char back[8];
  cantFail(device.copyOut(back, to, 4));
  EXPECT_TRUE(device.getFindings().empty());
  EXPECT_EQ(back[0], 4);
  cantFail(device.copyOut(back, to, 8));
  EXPECT_EQ(device.getFindings().size(), 1u);
}

TEST(Device, MemoryEnds) {
  Device device;
  char *memory = static_cast<char *>(cantFail(device.allocate(16)));
  char host[32] = {};
  EXPECT_TRUE(device.owns(memory));
  EXPECT_FALSE(device.owns(host));
  EXPECT_NE(textOf(device.copyIn(memory + 8, host, 16))
                .find("are not in one allocation of the emulated device"),
            std::string::npos);
  EXPECT_NE(textOf(device.copyOut(host, host, 1)).find("1 bytes at 0x"),
            std::string::npos);
  EXPECT_NE(textOf(device.release(host)).find("has not allocated"),
            std::string::npos);
  cantFail(device.release(memory));
  cantFail(device.release(nullptr));
  EXPECT_NE(textOf(device.release(memory)), "");
}

TEST(Device, OnlyObjectsOfTheHostAreLoaded) {
  Device device;
  auto module =
      device.load(llvm::MemoryBufferRef(".version 8.0\n.target sm_80", "ptx"));
  ASSERT_FALSE(bool(module));
  EXPECT_EQ(textOf(module.takeError()),
            "expected an object for the emulated device, found other bytes");
}
