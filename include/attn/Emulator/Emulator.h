//===- Emulator.h - Run GPU kernels on the host -----------------*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The IR that becomes PTX (a gpu.module of the llvm and nvvm dialects) compiled
// for the host instead, and a device that runs it with every thread of every
// block, checks each access and counts what the memory system would see:
//
//     auto object = makeEmulatedObject(gpuModule);          // x86-64 ELF
//     Device device;
//     auto module = device.load(**object);
//     void *x = *device.allocate(bytes, "x");
//     device.copyIn(x, host, bytes);
//     device.launch(**(*module)->find("saxpy"), {4}, {256}, 0, arguments);
//     device.copyOut(host, x, bytes);
//     for (const Finding &finding : device.getFindings()) …
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_EMULATOR_EMULATOR_H
#define ATTN_EMULATOR_EMULATOR_H

#include "attn/Emulator/Counters.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"
#include "llvm/Support/MemoryBuffer.h"
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace mlir {
class Operation;
} // namespace mlir

namespace mlir::attn::emulator {

//===----------------------------------------------------------------------===//
// Compilation
//===----------------------------------------------------------------------===//

struct ObjectOptions {
  /// Of LLVM's optimizer and code generator, 0 to 3.
  unsigned optLevel = 2;
};

/// Compiles a gpu.module of llvm and nvvm operations to an object of this
/// host. What is not emulated is refused by name: the diagnostics are emitted
/// at the operations, and the error says that there were some. The module is
/// left as it is.
llvm::Expected<std::unique_ptr<llvm::MemoryBuffer>>
makeEmulatedObject(Operation *gpuModule, const ObjectOptions &options = {});

/// Whether these bytes are such an object, not a cubin or PTX.
bool isEmulatedObject(llvm::StringRef bytes);

//===----------------------------------------------------------------------===//
// What is found
//===----------------------------------------------------------------------===//

struct Dim3 {
  uint32_t x = 1, y = 1, z = 1;
};

enum class FindingKind {
  SharedRace,
  GlobalRace,
  UninitializedRead,
  OutOfBounds,
  Misaligned,
  Divergence,
  Deadlock,
  AsyncBeforeWait,
  NonCoherentRead,
  MissingProxyFence,
  UnwrittenOutput,
  InvalidOperand,
  ScheduleDependent,
  Trap,
  TimeLimit,
};

/// "shared-race", "global-race", …
llvm::StringRef spelling(FindingKind kind);

struct Finding {
  FindingKind kind;
  std::string kernel;
  /// Of the operation: file:line:column.
  std::string location;
  Dim3 block{0, 0, 0}, thread{0, 0, 0};
  /// On the device; of shared memory, the offset in the block's.
  uint64_t address = 0;
  /// What happened, as a person would say it; names the kernel, the thread, the
  /// address and the other side of a race.
  std::string sentence;
  /// How often this operation did the same.
  uint64_t count = 1;
};

//===----------------------------------------------------------------------===//
// Running
//===----------------------------------------------------------------------===//

/// In which order blocks become resident, and warps and lanes take turns.
enum class Order { Ascending, Descending, Random };

struct LaunchOptions {
  Order order = Order::Ascending;
  uint64_t seed = 0;
  /// Blocks that run at the same time; 0 for all of the grid. Not more than
  /// 65536 threads are.
  unsigned resident = 4;
  /// Whether accesses are checked for races, initialization, … Without, only
  /// what would end the process is caught.
  bool checks = true;
  /// A launch that takes longer is ended; 0 for no limit.
  double seconds = 0;
  /// Bytes of shared memory that a block can have.
  uint64_t sharedLimit = 227 * 1024;
  /// Schedules that a launch runs in, each from the same memory: what they
  /// leave there must be the same. The first is counted.
  unsigned schedules = 1;
};

/// The schedule of this index: `first`, then descending, with one resident
/// block, and in random orders.
LaunchOptions scheduleOf(const LaunchOptions &first, unsigned index);

/// A function of a loaded module.
class Kernel {
public:
  virtual ~Kernel() = default;
  virtual llvm::StringRef getName() const = 0;
  /// Bytes of each argument, in order, as the lowered function has them: a
  /// memref is pointers and sizes.
  virtual llvm::ArrayRef<uint64_t> getArgumentBytes() const = 0;
  virtual bool isPointer(unsigned argument) const = 0;
  /// Bytes of static shared memory.
  virtual uint64_t getStaticShared() const = 0;
};

class Module {
public:
  virtual ~Module() = default;
  /// The kernel, or null.
  virtual const Kernel *find(llvm::StringRef name) const = 0;
  virtual std::vector<std::string> getKernelNames() const = 0;
};

/// Memory, loaded modules and findings. Calls run to their end; a device is
/// used by one host thread at a time.
class Device {
public:
  Device();
  ~Device();
  Device(const Device &) = delete;

  /// Memory between guard zones, uninitialized, aligned to 256 bytes. The name
  /// is for messages. Never null, also where `bytes` is 0.
  llvm::Expected<void *> allocate(uint64_t bytes, llvm::StringRef name = "");
  llvm::Error release(void *memory);
  llvm::Error copyIn(void *device, const void *host, uint64_t bytes);
  /// Bytes that nobody wrote are a finding (UnwrittenOutput).
  llvm::Error copyOut(void *host, const void *device, uint64_t bytes);
  llvm::Error copyWithin(void *to, const void *from, uint64_t bytes);
  /// `count` times the `width` (1, 2, 4) low bytes of `value`.
  llvm::Error fill(void *device, uint32_t value, unsigned width,
                   uint64_t count);
  /// Whether the address lies in memory of this device.
  bool owns(const void *address) const;

  /// The object stays alive as long as the module is.
  llvm::Expected<std::unique_ptr<Module>> load(llvm::MemoryBufferRef object);

  /// Runs a kernel to its end. `arguments` points to each argument, as for
  /// cuLaunchKernel. An error says why the launch was refused or could not end
  /// (deadlock); what else is wrong is among the findings.
  llvm::Error launch(const Kernel &kernel, Dim3 grid, Dim3 block,
                     uint64_t dynamicShared, llvm::ArrayRef<void *> arguments,
                     const LaunchOptions &options = {},
                     Counters *counters = nullptr);

  llvm::ArrayRef<Finding> getFindings() const;
  void clearFindings();

private:
  class Impl;
  std::unique_ptr<Impl> impl;
};

} // namespace mlir::attn::emulator

#endif // ATTN_EMULATOR_EMULATOR_H
