//===- CudaDevice.cpp - A GPU behind CUDA's driver library ----------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Opens the driver library when it is first needed. A failing call names the
// call, CUDA's error, and the kernel where there is one; a kernel that breaks
// while it runs is named by the call that waits for it.
//
//===----------------------------------------------------------------------===//

#include "CudaDriver.h"
#include "attn/Runtime/Device.h"
#include <cstdlib>
#include <cstring>
#include <dlfcn.h>
#include <map>
#include <mutex>
#include <vector>

using namespace mlir::attn;
using namespace mlir::attn::cuda;

//===----------------------------------------------------------------------===//
// The library
//===----------------------------------------------------------------------===//

static Problem openDriver(Driver &driver) {
  const char *path = std::getenv("ATTN_CUDA_DRIVER");
  if (!path || !*path)
    path = "libcuda.so.1";
  void *library = dlopen(path, RTLD_NOW | RTLD_LOCAL);
  if (!library)
    return std::string("no CUDA driver: ") + dlerror() +
           "; --device=emulate runs the same kernels without a GPU";
#define ATTN_CUDA_LOOKUP(member, name, ...)                                    \
  driver.member =                                                              \
      reinterpret_cast<decltype(driver.member)>(dlsym(library, name));
  ATTN_CUDA_FUNCTIONS(ATTN_CUDA_LOOKUP)
#undef ATTN_CUDA_LOOKUP
  const char *missing = nullptr;
#define ATTN_CUDA_CHECK(member, name, ...)                                     \
  if (!driver.member && std::strcmp(name, "cuLaunchKernelEx") != 0)            \
    missing = name;
  ATTN_CUDA_FUNCTIONS(ATTN_CUDA_CHECK)
#undef ATTN_CUDA_CHECK
  if (missing)
    return std::string("'") + path +
           "' is no CUDA driver that is new enough: " + "it has no '" +
           missing + "'";
  return "";
}

//===----------------------------------------------------------------------===//
// The device
//===----------------------------------------------------------------------===//

namespace {
struct LoadedKernel {
  Function function = nullptr;
  std::string name;
  uint32_t sharedBytes = 0;
};

class CudaDevice : public Device {
public:
  Problem open(int number);
  ~CudaDevice() override;

  const DeviceFacts &getFacts() const override { return facts; }

  Problem loadModule(const void *image, size_t bytes, void *&module) override;
  Problem unloadModule(void *module) override;
  Problem findKernel(void *module, const char *name, void *&kernel) override;
  Problem launch(void *kernel, const LaunchShape &shape, void *stream,
                 void **arguments, size_t count) override;

  Problem createStream(void *&stream) override;
  Problem destroyStream(void *stream) override;
  Problem synchronize(void *stream) override;
  Problem createEvent(void *&event) override;
  Problem destroyEvent(void *event) override;
  Problem recordEvent(void *event, void *stream) override;
  Problem waitForEvent(void *stream, void *event) override;
  Problem synchronizeEvent(void *event) override;

  Problem allocate(void *&memory, size_t bytes) override;
  Problem release(void *memory) override;
  Problem copy(void *to, const void *from, size_t bytes, void *stream) override;
  Problem fill(void *memory, uint32_t value, unsigned width, size_t count,
               void *stream) override;

private:
  /// What `call` says by its result, with the kernels that may be to blame.
  Problem check(Result result, const char *call, Stream stream = nullptr);
  std::string describe(Result result);
  /// What one of the driver's functions makes with these flags.
  template <typename Handle>
  Problem make(void *&made, Result (*create)(Handle *, unsigned),
               unsigned flags, const char *call) {
    enter();
    Handle handle = nullptr;
    Problem problem = check(create(&handle, flags), call);
    made = handle;
    return problem;
  }
  /// The driver's context belongs to a thread.
  void enter() { driver.ctxSetCurrent(context); }

  Driver driver = {};
  DeviceNumber device = 0;
  Context context = nullptr;
  DeviceFacts facts;

  std::mutex mutex;
  std::map<Module, std::map<std::string, std::unique_ptr<LoadedKernel>>>
      kernels;
  /// The last kernel of each stream.
  std::map<Stream, std::string> running;
};
} // namespace

Device::~Device() = default;

std::string CudaDevice::describe(Result result) {
  const char *name = nullptr, *text = nullptr;
  driver.getErrorName(result, &name);
  driver.getErrorString(result, &text);
  return (name ? name : "error " + std::to_string(result)) +
         (text ? std::string(", ") + text : "");
}

Problem CudaDevice::check(Result result, const char *call, Stream stream) {
  if (result == success)
    return "";
  std::lock_guard<std::mutex> lock(mutex);
  auto last = running.find(stream);
  std::string text = std::string(call) + ": " + describe(result);
  if (last != running.end() && !last->second.empty())
    return "kernel '" + last->second + "' failed: " + text;
  return text;
}

Problem CudaDevice::open(int number) {
  if (Problem problem = openDriver(driver); !problem.empty())
    return problem;
  int count = 0;
  Result result = driver.init(0);
  if (result == success)
    result = driver.deviceGetCount(&count);
  if (result == noDevice || (result == success && count == 0))
    return "no CUDA device: the driver is there, and finds none";
  if (result != success)
    return "the CUDA driver does not start: " + describe(result);
  if (number >= count)
    return "no CUDA device " + std::to_string(number) + ": there are " +
           std::to_string(count);
  if (Problem problem = check(driver.deviceGet(&device, number), "cuDeviceGet");
      !problem.empty())
    return problem;
  if (Problem problem = check(driver.primaryCtxRetain(&context, device),
                              "cuDevicePrimaryCtxRetain");
      !problem.empty())
    return problem;
  enter();

  char name[256] = {};
  driver.deviceGetName(name, sizeof name - 1, device);
  facts.name = name;
  auto ask = [&](Attribute attribute) {
    int value = 0;
    driver.deviceGetAttribute(&value, attribute, device);
    return unsigned(value);
  };
  facts.capability = 10 * ask(CapabilityMajor) + ask(CapabilityMinor);
  facts.multiprocessors = ask(Multiprocessors);
  facts.clockKHz = ask(ClockKHz);
  facts.l2Bytes = ask(L2Bytes);
  facts.sharedPerBlock = ask(SharedPerBlockOptIn);
  facts.sharedPerMultiprocessor = ask(SharedPerMultiprocessor);
  facts.registersPerMultiprocessor = ask(RegistersPerMultiprocessor);
  facts.threadsPerMultiprocessor = ask(ThreadsPerMultiprocessor);
  size_t memory = 0;
  driver.deviceTotalMem(&memory, device);
  facts.memoryBytes = memory;
  driver.driverGetVersion(&facts.driverVersion);
  return "";
}

CudaDevice::~CudaDevice() {
  if (context)
    driver.primaryCtxRelease(device);
}

//===----------------------------------------------------------------------===//
// Kernels
//===----------------------------------------------------------------------===//

Problem CudaDevice::loadModule(const void *image, size_t, void *&module) {
  enter();
  // PTX is compiled here; the log says where that fails.
  std::vector<char> log(16384);
  int options[] = {ErrorLog, ErrorLogBytes};
  void *values[] = {log.data(), reinterpret_cast<void *>(log.size() - 1)};
  Module loaded = nullptr;
  Result result = driver.moduleLoadDataEx(&loaded, image, 2, options, values);
  module = loaded;
  if (result == success)
    return "";
  std::string text = "cuModuleLoadDataEx: " + describe(result);
  if (result == noBinaryForGPU)
    text += " (the kernels are for another chip than " + facts.name +
            " of compute capability " + std::to_string(facts.capability / 10) +
            "." + std::to_string(facts.capability % 10) + ")";
  if (log[0])
    text += std::string("; the driver said: ") + log.data();
  return text;
}

Problem CudaDevice::unloadModule(void *module) {
  enter();
  auto *loaded = static_cast<Module>(module);
  {
    std::lock_guard<std::mutex> lock(mutex);
    kernels.erase(loaded);
  }
  return check(driver.moduleUnload(loaded), "cuModuleUnload");
}

Problem CudaDevice::findKernel(void *module, const char *name, void *&kernel) {
  enter();
  auto *loaded = static_cast<Module>(module);
  std::lock_guard<std::mutex> lock(mutex);
  std::unique_ptr<LoadedKernel> &entry = kernels[loaded][name];
  if (!entry) {
    auto found = std::make_unique<LoadedKernel>();
    found->name = name;
    Result result = driver.moduleGetFunction(&found->function, loaded, name);
    if (result != success)
      return std::string("there is no kernel '") + name +
             "': cuModuleGetFunction: " + describe(result);
    entry = std::move(found);
  }
  kernel = entry.get();
  return "";
}

Problem CudaDevice::launch(void *kernel, const LaunchShape &shape, void *stream,
                           void **arguments, size_t) {
  enter();
  auto &loaded = *static_cast<LoadedKernel *>(kernel);
  auto *queue = static_cast<Stream>(stream);
  Result result = success;
  const char *call = "cuLaunchKernel";
  for (uint64_t size : shape.grid)
    if (size == 0)
      return ""; // an empty grid has nothing to do
  if (Problem problem = shape.check(); !problem.empty())
    return "kernel '" + loaded.name + "' was not launched: " + problem;
  // Without asking a kernel has 48 KB, less what it declares itself.
  if (shape.sharedBytes > loaded.sharedBytes) {
    call = "cuFuncSetAttribute";
    result = driver.funcSetAttribute(loaded.function, maxDynamicSharedBytes,
                                     int(shape.sharedBytes));
    if (result == success)
      loaded.sharedBytes = shape.sharedBytes;
  }
  auto at = [](uint64_t size) { return unsigned(size); };
  const auto &grid = shape.grid, &block = shape.block;
  if (result == success && shape.cluster[0] == 0) {
    call = "cuLaunchKernel";
    result = driver.launchKernel(loaded.function, at(grid[0]), at(grid[1]),
                                 at(grid[2]), at(block[0]), at(block[1]),
                                 at(block[2]), shape.sharedBytes, queue,
                                 arguments, nullptr);
  } else if (result == success) {
    call = "cuLaunchKernelEx";
    if (!driver.launchKernelEx)
      return "kernel '" + loaded.name +
             "' has clusters, which this CUDA driver is too old for";
    LaunchAttribute cluster = {};
    cluster.id = clusterDimension;
    for (int i = 0; i < 3; ++i)
      cluster.cluster[i] = at(shape.cluster[i]);
    LaunchConfig config = {at(grid[0]),       at(grid[1]),
                           at(grid[2]),       at(block[0]),
                           at(block[1]),      at(block[2]),
                           shape.sharedBytes, queue,
                           &cluster,          1};
    result =
        driver.launchKernelEx(&config, loaded.function, arguments, nullptr);
  }
  if (result != success)
    return "kernel '" + loaded.name + "' was not launched: " + call + ": " +
           describe(result);
  std::lock_guard<std::mutex> lock(mutex);
  running[queue] = loaded.name;
  return "";
}

//===----------------------------------------------------------------------===//
// Streams and events
//===----------------------------------------------------------------------===//

Problem CudaDevice::createStream(void *&stream) {
  return make(stream, driver.streamCreate, nonBlocking, "cuStreamCreate");
}

Problem CudaDevice::destroyStream(void *stream) {
  enter();
  auto *queue = static_cast<Stream>(stream);
  Problem problem =
      check(driver.streamDestroy(queue), "cuStreamDestroy", queue);
  std::lock_guard<std::mutex> lock(mutex);
  running.erase(queue);
  return problem;
}

Problem CudaDevice::synchronize(void *stream) {
  enter();
  auto *queue = static_cast<Stream>(stream);
  return check(driver.streamSynchronize(queue), "cuStreamSynchronize", queue);
}

Problem CudaDevice::createEvent(void *&event) {
  return make(event, driver.eventCreate, disableTiming, "cuEventCreate");
}

Problem CudaDevice::destroyEvent(void *event) {
  enter();
  return check(driver.eventDestroy(static_cast<Event>(event)),
               "cuEventDestroy");
}

Problem CudaDevice::recordEvent(void *event, void *stream) {
  enter();
  auto *queue = static_cast<Stream>(stream);
  return check(driver.eventRecord(static_cast<Event>(event), queue),
               "cuEventRecord", queue);
}

Problem CudaDevice::waitForEvent(void *stream, void *event) {
  enter();
  auto *queue = static_cast<Stream>(stream);
  return check(driver.streamWaitEvent(queue, static_cast<Event>(event), 0),
               "cuStreamWaitEvent", queue);
}

Problem CudaDevice::synchronizeEvent(void *event) {
  enter();
  return check(driver.eventSynchronize(static_cast<Event>(event)),
               "cuEventSynchronize");
}

//===----------------------------------------------------------------------===//
// Memory
//===----------------------------------------------------------------------===//

Problem CudaDevice::allocate(void *&memory, size_t bytes) {
  enter();
  DevicePointer pointer = 0;
  Result result = driver.memAlloc(&pointer, bytes ? bytes : 1);
  memory = reinterpret_cast<void *>(pointer);
  if (result == outOfMemory)
    return "out of memory: the program needs a buffer of " +
           std::to_string(bytes) + " bytes on " + facts.name + ", which has " +
           std::to_string(facts.memoryBytes);
  return check(result, "cuMemAlloc");
}

Problem CudaDevice::release(void *memory) {
  enter();
  return check(driver.memFree(reinterpret_cast<DevicePointer>(memory)),
               "cuMemFree");
}

Problem CudaDevice::copy(void *to, const void *from, size_t bytes,
                         void *stream) {
  enter();
  auto *queue = static_cast<Stream>(stream);
  if (bytes == 0)
    return "";
  // One space of addresses: the driver knows whose they are.
  return check(driver.memcpyAsync(reinterpret_cast<DevicePointer>(to),
                                  reinterpret_cast<DevicePointer>(from), bytes,
                                  queue),
               "cuMemcpyAsync", queue);
}

Problem CudaDevice::fill(void *memory, uint32_t value, unsigned width,
                         size_t count, void *stream) {
  enter();
  auto *queue = static_cast<Stream>(stream);
  auto pointer = reinterpret_cast<DevicePointer>(memory);
  if (count == 0)
    return "";
  Result result =
      width == 4 ? driver.memsetD32Async(pointer, value, count, queue)
      : width == 2
          ? driver.memsetD16Async(pointer, (unsigned short)value, count, queue)
          : driver.memsetD8Async(pointer, (unsigned char)value, count, queue);
  return check(result, "cuMemset", queue);
}

Problem mlir::attn::openCudaDevice(std::unique_ptr<Device> &device,
                                   int number) {
  auto opened = std::make_unique<CudaDevice>();
  Problem problem = opened->open(number);
  if (problem.empty())
    device = std::move(opened);
  return problem;
}
