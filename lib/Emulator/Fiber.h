//===- Fiber.h - Threads that take turns ------------------------*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A fiber has a stack and gives up the processor by naming who is next. On
// x86-64 a switch saves six registers; elsewhere ucontext does it.
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_LIB_EMULATOR_FIBER_H
#define ATTN_LIB_EMULATOR_FIBER_H

#include <cstddef>
#include <cstdint>
#if !defined(__x86_64__)
#include <ucontext.h>
#endif

namespace mlir::attn::emulator {

class Fiber {
public:
  /// Makes this fiber start in `main(argument)` on this stack when it is
  /// switched to; `main` never returns.
  void prepare(char *stack, size_t bytes, void (*main)(void *), void *argument);

  /// Gives up this fiber, which runs, for another, until someone switches back.
  /// Who has `finished` never comes back.
  void switchTo(Fiber &next, bool finished = false);

  const char *getStack() const { return stack; }
  size_t getStackBytes() const { return stackBytes; }

private:
  static void start(Fiber *fiber);
  void arrive();

  const char *stack = nullptr;
  size_t stackBytes = 0;
  void (*main)(void *) = nullptr;
  void *argument = nullptr;
  /// Who switched to this one, for the sanitizer.
  Fiber *previous = nullptr;
  void *fakeStack = nullptr;
#if defined(__x86_64__)
  void *stackPointer = nullptr;
#else
  ucontext_t context;
#endif
};

/// Stacks of many fibers in one piece of memory, each above a page that must
/// not be touched.
class FiberStacks {
public:
  FiberStacks() = default;
  FiberStacks(const FiberStacks &) = delete;
  ~FiberStacks() { release(); }

  /// False if there is not so much address space.
  bool reserve(size_t count);
  char *get(size_t index) const;
  size_t getBytes() const;

private:
  void release();
  char *memory = nullptr;
  size_t count = 0;
};

} // namespace mlir::attn::emulator

#endif // ATTN_LIB_EMULATOR_FIBER_H
