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
//===----------------------------------------------------------------------===//

#include "attn/Runtime/Device.h"
#include "attn/Runtime/RuntimeAbi.h"
#include <cstdlib>
#include <map>
#include <mutex>
#include <vector>

using namespace mlir::attn;

namespace {
struct Block {
  void *memory;
  size_t bytes;
  /// Whose work may still use it.
  void *stream;
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
  void synchronize(void *stream);

private:
  /// Gives back what is kept.
  void trim();

  std::mutex mutex;
  std::unique_ptr<Device> opened;
  Device *device = nullptr;
  /// Whether programs get memory full of not-a-number, so that what a kernel
  /// forgets to write is seen.
  bool poison = std::getenv("ATTN_POISON") != nullptr;
  std::map<void *, size_t> live;
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
    require(device->release(block.memory));
  kept.clear();
  for (void *stream : streams)
    require(device->destroyStream(stream));
  streams.clear();
}

void *State::allocate(size_t bytes, void *stream) {
  Device &target = getDevice();
  std::lock_guard<std::mutex> lock(mutex);
  void *memory = nullptr;
  for (size_t i = 0; i < kept.size() && !memory; ++i)
    if (kept[i].bytes == bytes && kept[i].stream == stream) {
      memory = kept[i].memory;
      kept.erase(kept.begin() + ptrdiff_t(i));
    }
  if (!memory) {
    Problem problem = target.allocate(memory, bytes);
    if (!problem.empty() && !kept.empty()) {
      trim();
      problem = target.allocate(memory, bytes);
    }
    require(problem);
  }
  live[memory] = bytes;
  // All ones are not-a-number in every floating-point type.
  if (poison && target.mayReuseMemory())
    require(target.fill(memory, 0xff, 1, bytes, stream));
  return memory;
}

void State::release(void *memory, void *stream) {
  std::lock_guard<std::mutex> lock(mutex);
  auto found = live.find(memory);
  if (found == live.end())
    return;
  if (device->mayReuseMemory())
    kept.push_back({memory, found->second, stream});
  else
    require(device->release(memory));
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
  void *kernel = nullptr;
  require(getState().getDevice().findKernel(module, name, kernel));
  return kernel;
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
  require(
      getState().getDevice().launch(kernel, shape, stream, arguments, count));
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
  require(
      getState().getDevice().launch(kernel, shape, stream, arguments, count));
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
