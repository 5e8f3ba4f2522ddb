//===- Device.h - What runs kernels ---------------------------- *- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// One interface for a GPU behind CUDA's driver library and for the emulator.
// Compiled programs reach it through the C functions mgpu… that MLIR's lowering
// of the gpu dialect calls (DeviceAbi.cpp). It needs no LLVM: programs compiled
// ahead of time link libAttnDeviceRuntime.
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_RUNTIME_DEVICE_H
#define ATTN_RUNTIME_DEVICE_H

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>

#define ATTN_DEVICE_EXPORT __attribute__((visibility("default")))

namespace mlir::attn {

/// What went wrong, as a person reads it; empty: nothing.
using Problem = std::string;

struct LaunchShape {
  uint64_t grid[3] = {1, 1, 1}, block[3] = {1, 1, 1};
  /// Blocks of a cluster; 0: no clusters.
  uint64_t cluster[3] = {0, 0, 0};
  uint32_t sharedBytes = 0;

  /// Why no device takes these sizes, which a program computes in 64 bits.
  Problem check() const {
    for (uint64_t size :
         {grid[0], grid[1], grid[2], block[0], block[1], block[2]})
      if (size > UINT32_MAX)
        return "expected sizes below 2^32, found " +
               std::to_string(int64_t(size));
    return "";
  }
};

/// What a device says of itself; 0 is unknown.
struct DeviceFacts {
  std::string name;
  /// Compute capability, ten times.
  unsigned capability = 0;
  unsigned multiprocessors = 0, clockKHz = 0, l2Bytes = 0;
  unsigned sharedPerBlock = 0, sharedPerMultiprocessor = 0;
  unsigned registersPerMultiprocessor = 0, threadsPerMultiprocessor = 0;
  uint64_t memoryBytes = 0;
  /// Of the driver, ten times the major version of CUDA and more: 13000.
  int driverVersion = 0;
};

/// Handles are the device's own. A stream is a queue: calls that take one may
/// return before their work is done; memory of the host stays as it is until
/// synchronize.
class ATTN_DEVICE_EXPORT Device {
public:
  virtual ~Device();

  virtual const DeviceFacts &getFacts() const = 0;

  /// PTX (ends with a zero), a cubin or an emulated object. `bytes` is 0 where
  /// the caller does not know.
  virtual Problem loadModule(const void *image, size_t bytes,
                             void *&module) = 0;
  virtual Problem unloadModule(void *module) = 0;
  virtual Problem findKernel(void *module, const char *name, void *&kernel) = 0;
  /// `arguments` points to each argument.
  virtual Problem launch(void *kernel, const LaunchShape &shape, void *stream,
                         void **arguments, size_t count) = 0;

  virtual Problem createStream(void *&stream) = 0;
  virtual Problem destroyStream(void *stream) = 0;
  virtual Problem synchronize(void *stream) = 0;

  virtual Problem createEvent(void *&event) = 0;
  virtual Problem destroyEvent(void *event) = 0;
  virtual Problem recordEvent(void *event, void *stream) = 0;
  virtual Problem waitForEvent(void *stream, void *event) = 0;
  virtual Problem synchronizeEvent(void *event) = 0;

  /// Never null, also where `bytes` is 0.
  virtual Problem allocate(void *&memory, size_t bytes) = 0;
  virtual Problem release(void *memory) = 0;
  /// Whether memory may be kept for the next allocation instead of released;
  /// not where what is in it is watched.
  virtual bool mayReuseMemory() const { return true; }
  /// Between the host and the device, or within the device.
  virtual Problem copy(void *to, const void *from, size_t bytes,
                       void *stream) = 0;
  /// `count` elements of `width` bytes: 1, 2 or 4.
  virtual Problem fill(void *memory, uint32_t value, unsigned width,
                       size_t count, void *stream) = 0;
};

/// The GPU of that number behind CUDA's driver library, which is opened here:
/// libcuda.so.1, or the environment's ATTN_CUDA_DRIVER.
ATTN_DEVICE_EXPORT Problem openCudaDevice(std::unique_ptr<Device> &device,
                                          int number = 0);

/// The device of programs that run from now on; without one, the first GPU is
/// opened when a program asks for it. The device outlives the programs.
ATTN_DEVICE_EXPORT void setDevice(Device *device);

} // namespace mlir::attn

#endif // ATTN_RUNTIME_DEVICE_H
