//===- Fiber.cpp - Threads that take turns --------------------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A switch pushes the registers that a callee keeps, exchanges the stack
// pointers and pops them. The sanitizers are told of each, or they would take
// the other stack for an overflow of this one.
//
//===----------------------------------------------------------------------===//

#include "Fiber.h"
#include <sys/mman.h>

#if defined(__has_feature)
#if __has_feature(address_sanitizer)
#define ATTN_FIBER_ASAN 1
#endif
#endif
#if defined(__SANITIZE_ADDRESS__)
#define ATTN_FIBER_ASAN 1
#endif
#ifdef ATTN_FIBER_ASAN
#include <sanitizer/asan_interface.h>
#include <sanitizer/common_interface_defs.h>
#endif

using namespace mlir::attn::emulator;

#if defined(__x86_64__)
// void attn_fiber_switch(void **save, void *restore)
asm(R"(
.text
.p2align 4
.globl attn_fiber_switch
.hidden attn_fiber_switch
.type attn_fiber_switch, @function
attn_fiber_switch:
  pushq %rbp
  pushq %rbx
  pushq %r12
  pushq %r13
  pushq %r14
  pushq %r15
  movq %rsp, (%rdi)
  movq %rsi, %rsp
  popq %r15
  popq %r14
  popq %r13
  popq %r12
  popq %rbx
  popq %rbp
  ret
.size attn_fiber_switch, . - attn_fiber_switch

.p2align 4
.globl attn_fiber_start
.hidden attn_fiber_start
.type attn_fiber_start, @function
attn_fiber_start:
  movq %r12, %rdi
  callq *%r13
  ud2
.size attn_fiber_start, . - attn_fiber_start
)");
extern "C" void attn_fiber_switch(void **save, void *restore);
extern "C" void attn_fiber_start();
#endif

void Fiber::prepare(char *memory, size_t bytes, void (*function)(void *),
                    void *value) {
  stack = memory;
  stackBytes = bytes;
  main = function;
  argument = value;
  fakeStack = nullptr;
#ifdef ATTN_FIBER_ASAN
  // Frames of a fiber that was given up may lie here.
  __asan_unpoison_memory_region(memory, bytes);
#endif
#if defined(__x86_64__)
  void **top = reinterpret_cast<void **>(memory + bytes);
  *--top = nullptr;
  *--top = nullptr;
  *--top = reinterpret_cast<void *>(&attn_fiber_start);
  *--top = nullptr;                                 // rbp
  *--top = nullptr;                                 // rbx
  *--top = this;                                    // r12
  *--top = reinterpret_cast<void *>(&Fiber::start); // r13
  *--top = nullptr;                                 // r14
  *--top = nullptr;                                 // r15
  stackPointer = top;
#else
  getcontext(&context);
  context.uc_stack.ss_sp = memory;
  context.uc_stack.ss_size = bytes;
  context.uc_link = nullptr;
  // makecontext passes ints: the pointer goes in halves.
  uint64_t bits = reinterpret_cast<uint64_t>(this);
  void (*entry)(unsigned, unsigned) = [](unsigned high, unsigned low) {
    Fiber::start(reinterpret_cast<Fiber *>(uint64_t(high) << 32 | low));
  };
  makecontext(&context, reinterpret_cast<void (*)()>(entry), 2,
              unsigned(bits >> 32), unsigned(bits));
#endif
}

void Fiber::start(Fiber *fiber) {
  fiber->arrive();
  fiber->main(fiber->argument);
  __builtin_trap();
}

/// Of the fiber that has just been switched to.
void Fiber::arrive() {
#ifdef ATTN_FIBER_ASAN
  const void *bottom;
  size_t bytes;
  __sanitizer_finish_switch_fiber(fakeStack, &bottom, &bytes);
  // The stack of the program itself is known from here.
  if (previous && !previous->stack) {
    previous->stack = static_cast<const char *>(bottom);
    previous->stackBytes = bytes;
  }
#endif
}

void Fiber::switchTo(Fiber &next, bool finished) {
  next.previous = this;
#ifdef ATTN_FIBER_ASAN
  __sanitizer_start_switch_fiber(finished ? nullptr : &fakeStack, next.stack,
                                 next.stackBytes);
#else
  (void)finished;
#endif
#if defined(__x86_64__)
  attn_fiber_switch(&stackPointer, next.stackPointer);
#else
  swapcontext(&context, &next.context);
#endif
  arrive();
}

//===----------------------------------------------------------------------===//
// Stacks
//===----------------------------------------------------------------------===//

#ifdef ATTN_FIBER_ASAN
constexpr size_t stackSize = 512 * 1024;
#else
constexpr size_t stackSize = 128 * 1024;
#endif
constexpr size_t guardSize = 4096;
constexpr size_t maxGuards = 8192;

bool FiberStacks::reserve(size_t wanted) {
  if (wanted <= count)
    return true;
  release();
  void *result = mmap(nullptr, wanted * stackSize, PROT_READ | PROT_WRITE,
                      MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
  if (result == MAP_FAILED)
    return false;
  memory = static_cast<char *>(result);
  count = wanted;
  // The system has a limit on separate pieces of memory, of which others want
  // some.
  for (size_t i = 0; i < count && count <= maxGuards; ++i)
    if (mprotect(memory + i * stackSize, guardSize, PROT_NONE))
      break;
  return true;
}

char *FiberStacks::get(size_t index) const {
  return memory + index * stackSize + guardSize;
}

size_t FiberStacks::getBytes() const { return stackSize - guardSize; }

void FiberStacks::release() {
  if (memory)
    munmap(memory, count * stackSize);
  memory = nullptr;
  count = 0;
}
