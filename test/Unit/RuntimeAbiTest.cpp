//===- RuntimeAbiTest.cpp - What compiled programs call -------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Alignment, reuse of kept buffers, and the end of a program that fails.
//
//===----------------------------------------------------------------------===//

#include "attn/Runtime/RuntimeAbi.h"
#include "gtest/gtest.h"
#include <cstring>

static constexpr size_t large = size_t(8) << 20;

TEST(RuntimeAbi, Alignment) {
  for (size_t alignment : {1, 8, 64, 128, 4096})
    for (size_t size : {size_t(0), size_t(1), size_t(100), large}) {
      void *pointer = _mlir_memref_to_llvm_aligned_alloc(alignment, size);
      EXPECT_EQ(reinterpret_cast<uintptr_t>(pointer) % alignment, 0u);
      EXPECT_EQ(reinterpret_cast<uintptr_t>(pointer) % 64, 0u);
      std::memset(pointer, 1, size);
      _mlir_memref_to_llvm_free(pointer);
    }
  _mlir_memref_to_llvm_free(nullptr);
}

TEST(RuntimeAbi, KeptBuffersAreReused) {
  attn_runtime_keep_buffers(2 * large + large / 2);
  void *first = _mlir_memref_to_llvm_alloc(large);
  void *second = _mlir_memref_to_llvm_alloc(large);
  EXPECT_NE(first, second);
  _mlir_memref_to_llvm_free(first);
  EXPECT_EQ(_mlir_memref_to_llvm_alloc(large - 100), first);
  _mlir_memref_to_llvm_free(first);
  // Too small, and too large a waste.
  void *other = _mlir_memref_to_llvm_alloc(2 * large);
  EXPECT_NE(other, first);
  void *half = _mlir_memref_to_llvm_alloc(large / 2);
  EXPECT_NE(half, first);
  _mlir_memref_to_llvm_free(half);
  _mlir_memref_to_llvm_free(other);
  _mlir_memref_to_llvm_free(second);
  attn_runtime_keep_buffers(0);
}

TEST(RuntimeAbiDeathTest, Failure) {
  EXPECT_EXIT(attn_runtime_fail("no such row"), testing::ExitedWithCode(1),
              "^error: no such row\n$");
}

TEST(RuntimeAbiDeathTest, OutOfMemory) {
  // More than any machine has, and a size that wraps in a sum.
  EXPECT_EXIT(_mlir_memref_to_llvm_alloc(uint64_t(1) << 50),
              testing::ExitedWithCode(1),
              "^error: out of memory: the program needs a buffer of 1125899.9 "
              "GB beside [0-9.]+ GB in use; this machine has [0-9.]+ GB\n$");
  EXPECT_EXIT(_mlir_memref_to_llvm_aligned_alloc(64, ~size_t(0)),
              testing::ExitedWithCode(1), "^error: out of memory: ");
}
