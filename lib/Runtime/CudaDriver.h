//===- CudaDriver.h - CUDA's driver library at run time --------- *- C++
//-*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The few functions of CUDA's driver that are called, with their types as the
// driver's interface documents them: no header and no library of CUDA is needed
// to build this.
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_LIB_RUNTIME_CUDADRIVER_H
#define ATTN_LIB_RUNTIME_CUDADRIVER_H

#include <cstddef>
#include <cstdint>

namespace mlir::attn::cuda {

using Result = int;
using DeviceNumber = int;
using DevicePointer = uint64_t;
using Context = struct ContextHandle *;
using Module = struct ModuleHandle *;
using Function = struct FunctionHandle *;
using Stream = struct StreamHandle *;
using Event = struct EventHandle *;

// CUresult
constexpr Result success = 0, outOfMemory = 2, noDevice = 100,
                 noBinaryForGPU = 209;

// CUdevice_attribute
enum Attribute : int {
  Multiprocessors = 16,
  ClockKHz = 13,
  L2Bytes = 38,
  ThreadsPerMultiprocessor = 39,
  CapabilityMajor = 75,
  CapabilityMinor = 76,
  SharedPerMultiprocessor = 81,
  RegistersPerMultiprocessor = 82,
  SharedPerBlockOptIn = 97,
};

// CUfunction_attribute
constexpr int maxDynamicSharedBytes = 8;

// CUjit_option
enum JitOption : int {
  InfoLog = 3,
  InfoLogBytes = 4,
  ErrorLog = 5,
  ErrorLogBytes = 6,
};

// CUstream_flags, CUevent_flags
constexpr unsigned nonBlocking = 1, disableTiming = 2;

// CUlaunchAttribute, with the only value that is used: a cluster's size.
struct LaunchAttribute {
  int id;
  char padding[4];
  union {
    unsigned cluster[3];
    char room[64];
  };
};
constexpr int clusterDimension = 4;

// CUlaunchConfig
struct LaunchConfig {
  unsigned gridX, gridY, gridZ, blockX, blockY, blockZ, sharedBytes;
  Stream stream;
  LaunchAttribute *attributes;
  unsigned numAttributes;
};

/// Calls X(type of the result's member, name in the library, parameters…).
#define ATTN_CUDA_FUNCTIONS(X)                                                 \
  X(init, "cuInit", unsigned)                                                  \
  X(driverGetVersion, "cuDriverGetVersion", int *)                             \
  X(getErrorName, "cuGetErrorName", Result, const char **)                     \
  X(getErrorString, "cuGetErrorString", Result, const char **)                 \
  X(deviceGetCount, "cuDeviceGetCount", int *)                                 \
  X(deviceGet, "cuDeviceGet", DeviceNumber *, int)                             \
  X(deviceGetName, "cuDeviceGetName", char *, int, DeviceNumber)               \
  X(deviceGetAttribute, "cuDeviceGetAttribute", int *, int, DeviceNumber)      \
  X(deviceTotalMem, "cuDeviceTotalMem_v2", size_t *, DeviceNumber)             \
  X(primaryCtxRetain, "cuDevicePrimaryCtxRetain", Context *, DeviceNumber)     \
  X(primaryCtxRelease, "cuDevicePrimaryCtxRelease_v2", DeviceNumber)           \
  X(ctxSetCurrent, "cuCtxSetCurrent", Context)                                 \
  X(moduleLoadDataEx, "cuModuleLoadDataEx", Module *, const void *, unsigned,  \
    int *, void **)                                                            \
  X(moduleUnload, "cuModuleUnload", Module)                                    \
  X(moduleGetFunction, "cuModuleGetFunction", Function *, Module,              \
    const char *)                                                              \
  X(funcSetAttribute, "cuFuncSetAttribute", Function, int, int)                \
  X(launchKernel, "cuLaunchKernel", Function, unsigned, unsigned, unsigned,    \
    unsigned, unsigned, unsigned, unsigned, Stream, void **, void **)          \
  X(launchKernelEx, "cuLaunchKernelEx", const LaunchConfig *, Function,        \
    void **, void **)                                                          \
  X(streamCreate, "cuStreamCreate", Stream *, unsigned)                        \
  X(streamDestroy, "cuStreamDestroy_v2", Stream)                               \
  X(streamSynchronize, "cuStreamSynchronize", Stream)                          \
  X(streamWaitEvent, "cuStreamWaitEvent", Stream, Event, unsigned)             \
  X(ctxSynchronize, "cuCtxSynchronize")                                        \
  X(eventCreate, "cuEventCreate", Event *, unsigned)                           \
  X(eventDestroy, "cuEventDestroy_v2", Event)                                  \
  X(eventRecord, "cuEventRecord", Event, Stream)                               \
  X(eventSynchronize, "cuEventSynchronize", Event)                             \
  X(memAlloc, "cuMemAlloc_v2", DevicePointer *, size_t)                        \
  X(memFree, "cuMemFree_v2", DevicePointer)                                    \
  X(memcpyAsync, "cuMemcpyAsync", DevicePointer, DevicePointer, size_t,        \
    Stream)                                                                    \
  X(memsetD8Async, "cuMemsetD8Async", DevicePointer, unsigned char, size_t,    \
    Stream)                                                                    \
  X(memsetD16Async, "cuMemsetD16Async", DevicePointer, unsigned short, size_t, \
    Stream)                                                                    \
  X(memsetD32Async, "cuMemsetD32Async", DevicePointer, unsigned, size_t, Stream)

/// The library's functions; those that an old one lacks are null.
struct Driver {
#define ATTN_CUDA_MEMBER(member, name, ...) Result (*member)(__VA_ARGS__);
  ATTN_CUDA_FUNCTIONS(ATTN_CUDA_MEMBER)
#undef ATTN_CUDA_MEMBER
};

} // namespace mlir::attn::cuda

#endif // ATTN_LIB_RUNTIME_CUDADRIVER_H
