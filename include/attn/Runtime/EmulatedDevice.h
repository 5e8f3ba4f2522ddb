//===- EmulatedDevice.h - The emulator as a device ------------ -*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Puts the emulator behind the interface that compiled programs reach through
// mgpu…: a launch runs to its end, and what it did is kept for reports.
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_RUNTIME_EMULATEDDEVICE_H
#define ATTN_RUNTIME_EMULATEDDEVICE_H

#include "attn/Emulator/Emulator.h"
#include "attn/Runtime/Device.h"
#include "mlir/IR/BuiltinOps.h"
#include <map>
#include <vector>

namespace mlir::attn {

class EmulatedDevice : public Device {
public:
  EmulatedDevice(llvm::StringRef chip, const emulator::LaunchOptions &options);
  ~EmulatedDevice() override;

  llvm::ArrayRef<emulator::Finding> getFindings() const {
    return device.getFindings();
  }
  /// Of each kernel, over all of its launches.
  const std::map<std::string, emulator::Counters> &getCounters() const {
    return counters;
  }

  /// Buffers that the program had filled, and their bytes.
  uint64_t getFillCount() const { return fillCount; }
  uint64_t getFilledBytes() const { return filledBytes; }

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
  bool mayReuseMemory() const override { return false; }
  Problem copy(void *to, const void *from, size_t bytes, void *stream) override;
  Problem fill(void *memory, uint32_t value, unsigned width, size_t count,
               void *stream) override;

private:
  struct LoadedModule {
    std::unique_ptr<llvm::MemoryBuffer> object;
    std::unique_ptr<emulator::Module> module;
  };

  DeviceFacts facts;
  emulator::LaunchOptions options;
  emulator::Device device;
  std::map<std::string, emulator::Counters> counters;
  uint64_t fillCount = 0, filledBytes = 0;
  std::vector<std::unique_ptr<LoadedModule>> modules;
};

/// Each gpu.module of the llvm and nvvm dialects becomes a gpu.binary of code
/// for this host, which EmulatedDevice loads.
LogicalResult makeEmulatedBinaries(ModuleOp module);

} // namespace mlir::attn

#endif // ATTN_RUNTIME_EMULATEDDEVICE_H
