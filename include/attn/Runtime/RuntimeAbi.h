//===- RuntimeAbi.h - What compiled programs call ------------- -*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The few C functions that a compiled program calls, jitted or ahead of time.
// They live in libAttnRuntime, which depends on the C library alone.
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_RUNTIME_RUNTIMEABI_H
#define ATTN_RUNTIME_RUNTIMEABI_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#define ATTN_RUNTIME_EXPORT __attribute__((visibility("default")))

/// Ends the program with status 1 after printing `error: <message>`. Called
/// when a check of the compiled program fails, from any of its threads.
ATTN_RUNTIME_EXPORT __attribute__((noreturn)) void
attn_runtime_fail(const char *message);

/// Memory for the buffers of a compiled program, aligned to 64 bytes at least.
/// Never null: a request that the machine cannot fulfil ends the program as
/// attn_runtime_fail does.
ATTN_RUNTIME_EXPORT void *_mlir_memref_to_llvm_alloc(size_t size);
ATTN_RUNTIME_EXPORT void *_mlir_memref_to_llvm_aligned_alloc(size_t alignment,
                                                             size_t size);
ATTN_RUNTIME_EXPORT void _mlir_memref_to_llvm_free(void *pointer);

/// Keeps large buffers that are freed for the next ones of about their size, up
/// to so many bytes; 0 (as at the start) gives everything back to the system. A
/// program that is called again and again saves the page faults of fresh
/// memory.
ATTN_RUNTIME_EXPORT void attn_runtime_keep_buffers(uint64_t bytes);

/// The memory that buffers may take together: what the machine (or the control
/// group that this process is in) has.
ATTN_RUNTIME_EXPORT uint64_t attn_runtime_memory_limit(void);

#ifdef __cplusplus
}
#endif

#endif /* ATTN_RUNTIME_RUNTIMEABI_H */
