//===- DeviceAbi.cpp - What compiled programs call for a device -----------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The functions mgpu… of MLIR's lowering of the gpu dialect, over the device
// that is set. What goes wrong ends the program with a message, as a failing
// check of a compiled program does.
//
// A program allocates and frees the same buffers in each call. Memory and
// streams that are given back are kept for the next call; memory for a stream
// goes to another only after all work on the device is done.
//
// With ATTN_POISON in the environment, memory is full of not-a-number when a
// program gets it, and lies between guard zones that are looked at when it is
// given back:
//
//   | guard 512 B | memory | guard 512 B |
//
//===----------------------------------------------------------------------===//

#include "attn/Runtime/Device.h"
#include "attn/Runtime/RuntimeAbi.h"
#include <algorithm>
#include <cstdlib>
#include <map>
#include <mutex>
#include <string>
#include <vector>

using namespace mlir::attn;

namespace {
/// Bytes of a guard zone, which leave memory aligned as it was, and what they
/// are: a number that kernels do not write by chance.
constexpr size_t kGuardBytes = 512;
constexpr unsigned char kGuard = 0xa5;

struct Block {
  void *memory;
  size_t bytes;
  /// Whose work may still use it.
  void *stream;
};

/// Memory that a program has.
struct LiveMemory {
  size_t bytes;
  /// The how manieth one it is, and the kernels that ran since then.
  unsigned number = 0;
  std::vector<std::string> kernels = {};
};

/// The device, and what is kept of it between calls.
class State {
public:
  Device &getDevice();
  void setDevice(Device *other);

  void *allocate(size_t bytes, void *stream);
  void release(void *memory, void *stream);
  void *createStream();
  void destroyStream(void *stream);

  void *findKernel(void *module, const char *name);
  void launch(void *kernel, const LaunchShape &shape, void *stream,
              void **arguments, size_t count);

private:
  /// Gives back what is kept.
  void trim();
  Problem allocateGuarded(void *&memory, size_t bytes);
  Problem giveBack(void *memory);
  /// Not-a-number, and guards.
  void poison(void *memory, size_t bytes, void *stream);
  void checkGuards(void *memory, const LiveMemory &live, void *stream);

  std::mutex mutex;
  std::unique_ptr<Device> opened;
  Device *device = nullptr;
  /// Not for a device that watches memory itself.
  bool isPoisoning() const { return poisons && device->mayReuseMemory(); }

  bool poisons = std::getenv("ATTN_POISON") != nullptr;
  unsigned allocations = 0;
  std::map<void *, LiveMemory> live;
  std::map<void *, std::string> kernelNames;
  std::vector<Block> kept;
  std::vector<void *> streams;
};
} // namespace

static State &getState() {
  // Never destroyed: programs unload their modules when the process ends.
  static State *state = new State;
  return *state;
}

static void require(const Problem &problem) {
  if (!problem.empty())
    attn_runtime_fail(problem.c_str());
}

Device &State::getDevice() {
  std::lock_guard<std::mutex> lock(mutex);
  if (!device) {
    require(openCudaDevice(opened));
    device = opened.get();
  }
  return *device;
}

void State::setDevice(Device *other) {
  std::lock_guard<std::mutex> lock(mutex);
  trim();
  device = other;
}

void State::trim() {
  for (Block &block : kept)
    require(giveBack(block.memory));
  kept.clear();
  for (void *stream : streams)
    require(device->destroyStream(stream));
  streams.clear();
}

Problem State::allocateGuarded(void *&memory, size_t bytes) {
  size_t guard = isPoisoning() ? kGuardBytes : 0;
  Problem problem = device->allocate(memory, bytes + 2 * guard);
  if (problem.empty())
    memory = static_cast<char *>(memory) + guard;
  return problem;
}

Problem State::giveBack(void *memory) {
  size_t guard = isPoisoning() ? kGuardBytes : 0;
  return device->release(static_cast<char *>(memory) - guard);
}

void State::poison(void *memory, size_t bytes, void *stream) {
  auto *first = static_cast<char *>(memory);
  require(device->fill(first - kGuardBytes, kGuard, 1, kGuardBytes, stream));
  require(device->fill(first + bytes, kGuard, 1, kGuardBytes, stream));
  // All ones are not-a-number in every floating-point type.
  require(device->fill(first, 0xff, 1, bytes, stream));
}

void State::checkGuards(void *memory, const LiveMemory &live, void *stream) {
  auto *first = static_cast<char *>(memory);
  unsigned char before[kGuardBytes], behind[kGuardBytes];
  require(device->copy(before, first - kGuardBytes, kGuardBytes, stream));
  require(device->copy(behind, first + live.bytes, kGuardBytes, stream));
  require(device->synchronize(stream));
  auto isWritten = [](unsigned char byte) { return byte != kGuard; };
  std::string where;
  if (auto *found = std::find_if(behind, behind + kGuardBytes, isWritten);
      found != behind + kGuardBytes)
    where = std::to_string(found - behind) + " bytes behind its end";
  for (size_t i = kGuardBytes; where.empty() && i-- > 0;)
    if (isWritten(before[i]))
      where = std::to_string(kGuardBytes - i) + " bytes before its begin";
  if (where.empty())
    return;
  std::string text = "the device's memory beside buffer " +
                     std::to_string(live.number) + " of " +
                     std::to_string(live.bytes) + " bytes was written, " +
                     where + "; kernels that ran since it was allocated:";
  for (const std::string &kernel : live.kernels)
    text += " '" + kernel + "'";
  require(text);
}

void *State::allocate(size_t bytes, void *stream) {
  getDevice();
  std::lock_guard<std::mutex> lock(mutex);
  void *memory = nullptr;
  for (size_t i = 0; i < kept.size() && !memory; ++i)
    if (kept[i].bytes == bytes && kept[i].stream == stream) {
      memory = kept[i].memory;
      kept.erase(kept.begin() + ptrdiff_t(i));
    }
  if (!memory) {
    Problem problem = allocateGuarded(memory, bytes);
    if (!problem.empty() && !kept.empty()) {
      trim();
      problem = allocateGuarded(memory, bytes);
    }
    require(problem);
  }
  live[memory] = {bytes, ++allocations};
  if (isPoisoning())
    poison(memory, bytes, stream);
  return memory;
}

void State::release(void *memory, void *stream) {
  std::lock_guard<std::mutex> lock(mutex);
  auto found = live.find(memory);
  if (found == live.end())
    return;
  if (isPoisoning())
    checkGuards(memory, found->second, stream);
  if (device->mayReuseMemory())
    kept.push_back({memory, found->second.bytes, stream});
  else
    require(giveBack(memory));
  live.erase(found);
}

void *State::createStream() {
  Device &target = getDevice();
  std::lock_guard<std::mutex> lock(mutex);
  void *stream = nullptr;
  if (!streams.empty()) {
    stream = streams.back();
    streams.pop_back();
  } else {
    require(target.createStream(stream));
  }
  return stream;
}

void State::destroyStream(void *stream) {
  std::lock_guard<std::mutex> lock(mutex);
  streams.push_back(stream);
}

void *State::findKernel(void *module, const char *name) {
  void *kernel = nullptr;
  require(getDevice().findKernel(module, name, kernel));
  std::lock_guard<std::mutex> lock(mutex);
  if (isPoisoning())
    kernelNames[kernel] = name;
  return kernel;
}

void State::launch(void *kernel, const LaunchShape &shape, void *stream,
                   void **arguments, size_t count) {
  require(getDevice().launch(kernel, shape, stream, arguments, count));
  std::lock_guard<std::mutex> lock(mutex);
  if (!isPoisoning())
    return;
  const std::string &name = kernelNames[kernel];
  for (auto &[memory, own] : live)
    if (std::find(own.kernels.begin(), own.kernels.end(), name) ==
        own.kernels.end())
      own.kernels.push_back(name);
}

void mlir::attn::setDevice(Device *device) { getState().setDevice(device); }

//===----------------------------------------------------------------------===//
// mgpu…
//===----------------------------------------------------------------------===//

#define ATTN_MGPU extern "C" ATTN_DEVICE_EXPORT

ATTN_MGPU void *mgpuModuleLoad(void *data, size_t bytes) {
  void *module = nullptr;
  require(getState().getDevice().loadModule(data, bytes, module));
  return module;
}

ATTN_MGPU void *mgpuModuleLoadJIT(void *data, int) {
  return mgpuModuleLoad(data, 0);
}

ATTN_MGPU void mgpuModuleUnload(void *module) {
  // At the end of the process, when the driver may be gone already.
  (void)getState().getDevice().unloadModule(module);
}

ATTN_MGPU void *mgpuModuleGetFunction(void *module, const char *name) {
  return getState().findKernel(module, name);
}

ATTN_MGPU void mgpuLaunchKernel(void *kernel, intptr_t gridX, intptr_t gridY,
                                intptr_t gridZ, intptr_t blockX,
                                intptr_t blockY, intptr_t blockZ,
                                int32_t sharedBytes, void *stream,
                                void **arguments, void **, size_t count) {
  LaunchShape shape = {{uint64_t(gridX), uint64_t(gridY), uint64_t(gridZ)},
                       {uint64_t(blockX), uint64_t(blockY), uint64_t(blockZ)},
                       {0, 0, 0},
                       uint32_t(sharedBytes)};
  getState().launch(kernel, shape, stream, arguments, count);
}

ATTN_MGPU void
mgpuLaunchClusterKernel(void *kernel, intptr_t clusterX, intptr_t clusterY,
                        intptr_t clusterZ, intptr_t gridX, intptr_t gridY,
                        intptr_t gridZ, intptr_t blockX, intptr_t blockY,
                        intptr_t blockZ, int32_t sharedBytes, void *stream,
                        void **arguments, void **, size_t count) {
  LaunchShape shape = {
      {uint64_t(gridX), uint64_t(gridY), uint64_t(gridZ)},
      {uint64_t(blockX), uint64_t(blockY), uint64_t(blockZ)},
      {uint64_t(clusterX), uint64_t(clusterY), uint64_t(clusterZ)},
      uint32_t(sharedBytes)};
  getState().launch(kernel, shape, stream, arguments, count);
}

ATTN_MGPU void *mgpuStreamCreate() { return getState().createStream(); }

ATTN_MGPU void mgpuStreamDestroy(void *stream) {
  getState().destroyStream(stream);
}

ATTN_MGPU void mgpuStreamSynchronize(void *stream) {
  require(getState().getDevice().synchronize(stream));
}

ATTN_MGPU void mgpuStreamWaitEvent(void *stream, void *event) {
  require(getState().getDevice().waitForEvent(stream, event));
}

ATTN_MGPU void *mgpuEventCreate() {
  void *event = nullptr;
  require(getState().getDevice().createEvent(event));
  return event;
}

ATTN_MGPU void mgpuEventDestroy(void *event) {
  require(getState().getDevice().destroyEvent(event));
}

ATTN_MGPU void mgpuEventSynchronize(void *event) {
  require(getState().getDevice().synchronizeEvent(event));
}

ATTN_MGPU void mgpuEventRecord(void *event, void *stream) {
  require(getState().getDevice().recordEvent(event, stream));
}

ATTN_MGPU void *mgpuMemAlloc(uint64_t bytes, void *stream, bool) {
  return getState().allocate(bytes, stream);
}

ATTN_MGPU void mgpuMemFree(void *memory, void *stream) {
  getState().release(memory, stream);
}

ATTN_MGPU void mgpuMemcpy(void *to, void *from, size_t bytes, void *stream) {
  require(getState().getDevice().copy(to, from, bytes, stream));
}

ATTN_MGPU void mgpuMemset32(void *memory, unsigned value, size_t count,
                            void *stream) {
  require(getState().getDevice().fill(memory, value, 4, count, stream));
}

ATTN_MGPU void mgpuMemset16(void *memory, unsigned short value, size_t count,
                            void *stream) {
  require(getState().getDevice().fill(memory, value, 2, count, stream));
}
