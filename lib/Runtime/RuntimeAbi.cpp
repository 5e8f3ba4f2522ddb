//===- RuntimeAbi.cpp - What compiled programs call -----------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Allocation and failure for compiled programs. A single request or a sum of
// live buffers above the memory of the machine is refused here with a message,
// because Linux would grant it and end the process without one at the first
// touch.
//
//===----------------------------------------------------------------------===//

#include "attn/Runtime/RuntimeAbi.h"

#include <atomic>
#include <inttypes.h>
#include <malloc.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <unistd.h>

// A cache line, and the widest vector.
static constexpr size_t minimumAlignment = 64;
// From here on a buffer asks for huge pages: a quarter of the page faults of a
// model's activations would otherwise cost more than their arithmetic.
static constexpr size_t hugePage = size_t(2) << 20;

// From here on a freed buffer may be kept.
static constexpr size_t largeBuffer = 2 * hugePage;

static std::atomic<uint64_t> liveBytes{0};

//===----------------------------------------------------------------------===//
// Kept buffers
//===----------------------------------------------------------------------===//

namespace {
struct KeptBuffer {
  void *pointer;
  size_t size;
};

/// A few buffers under a spin lock: large buffers are rare.
class Keeper {
public:
  void setLimit(uint64_t bytes) {
    Lock lock(*this);
    limit = bytes;
    while (total > limit)
      release();
  }

  /// A kept buffer that wastes at most a quarter, or null.
  void *take(size_t size) {
    Lock lock(*this);
    for (int i = 0; i < count; ++i) {
      // The allocator's own rounding is up to a huge page.
      if (kept[i].size < size || kept[i].size > size + size / 4 + hugePage)
        continue;
      void *pointer = kept[i].pointer;
      total -= kept[i].size;
      kept[i] = kept[--count];
      return pointer;
    }
    return nullptr;
  }

  bool keep(void *pointer, size_t size) {
    Lock lock(*this);
    if (size > limit || total > limit - size || count == most)
      return false;
    kept[count++] = {pointer, size};
    total += size;
    return true;
  }

private:
  struct Lock {
    explicit Lock(Keeper &keeper) : keeper(keeper) {
      while (keeper.isBusy.test_and_set(std::memory_order_acquire))
        ;
    }
    ~Lock() { keeper.isBusy.clear(std::memory_order_release); }
    Keeper &keeper;
  };

  void release() {
    total -= kept[--count].size;
    free(kept[count].pointer);
  }

  static constexpr int most = 32;
  std::atomic_flag isBusy = ATOMIC_FLAG_INIT;
  KeptBuffer kept[most] = {};
  int count = 0;
  uint64_t total = 0, limit = 0;
};
} // namespace

static Keeper keeper;

extern "C" void attn_runtime_keep_buffers(uint64_t bytes) {
  keeper.setLimit(bytes);
}

static uint64_t readMemoryLimit() {
  uint64_t limit =
      uint64_t(sysconf(_SC_PHYS_PAGES)) * uint64_t(sysconf(_SC_PAGESIZE));
  // Control groups, version 2 and 1.
  const char *paths[] = {"/sys/fs/cgroup/memory.max",
                         "/sys/fs/cgroup/memory/memory.limit_in_bytes"};
  for (const char *path : paths) {
    if (FILE *file = fopen(path, "r")) {
      uint64_t group = 0;
      if (fscanf(file, "%" SCNu64, &group) == 1 && group != 0 && group < limit)
        limit = group;
      fclose(file);
    }
  }
  return limit;
}

extern "C" uint64_t attn_runtime_memory_limit(void) {
  // A static with a constructor would need the C++ library's guards.
  static std::atomic<uint64_t> known{0};
  uint64_t limit = known.load(std::memory_order_relaxed);
  if (limit == 0)
    known.store(limit = readMemoryLimit(), std::memory_order_relaxed);
  return limit;
}

extern "C" void attn_runtime_fail(const char *message) {
  // Not exit(): other threads may still run, and destructors under them would
  // turn a clear message into a crash.
  fflush(stdout);
  fprintf(stderr, "error: %s\n", message);
  fflush(stderr);
  _exit(1);
}

static void refuse(size_t size, uint64_t live) {
  char message[256];
  snprintf(
      message, sizeof message,
      "out of memory: the program needs a buffer of %.1f GB beside %.1f GB "
      "in use; this machine has %.1f GB",
      double(size) / 1e9, double(live) / 1e9,
      double(attn_runtime_memory_limit()) / 1e9);
  attn_runtime_fail(message);
}

extern "C" void *_mlir_memref_to_llvm_aligned_alloc(size_t alignment,
                                                    size_t size) {
  uint64_t live = liveBytes.load(std::memory_order_relaxed);
  uint64_t limit = attn_runtime_memory_limit();
  if (size > limit || live > limit - size)
    refuse(size, live);
  if (alignment < minimumAlignment)
    alignment = minimumAlignment;
  void *pointer = nullptr;
  if (size >= largeBuffer) {
    if (alignment < hugePage)
      alignment = hugePage;
    // Kept buffers have this alignment, too.
    if (alignment == hugePage && (pointer = keeper.take(size))) {
      liveBytes.fetch_add(malloc_usable_size(pointer),
                          std::memory_order_relaxed);
      return pointer;
    }
  }
  // An empty buffer has an address, too.
  if (posix_memalign(&pointer, alignment, size ? size : 1) != 0)
    refuse(size, live);
#ifdef MADV_HUGEPAGE
  if (size >= largeBuffer)
    madvise(pointer, size / hugePage * hugePage, MADV_HUGEPAGE);
#endif
  liveBytes.fetch_add(malloc_usable_size(pointer), std::memory_order_relaxed);
  return pointer;
}

extern "C" void *_mlir_memref_to_llvm_alloc(size_t size) {
  return _mlir_memref_to_llvm_aligned_alloc(minimumAlignment, size);
}

extern "C" void _mlir_memref_to_llvm_free(void *pointer) {
  if (!pointer)
    return;
  size_t size = malloc_usable_size(pointer);
  liveBytes.fetch_sub(size, std::memory_order_relaxed);
  bool isAligned = reinterpret_cast<uintptr_t>(pointer) % hugePage == 0;
  if (size < largeBuffer || !isAligned || !keeper.keep(pointer, size))
    free(pointer);
}
