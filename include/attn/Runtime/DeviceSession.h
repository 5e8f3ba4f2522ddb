//===- DeviceSession.h - The device of a run ------------------ -*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Opens what a program's kernels run on, a GPU or the emulator, chooses the
// chip that they are compiled for, and tells what the emulator saw.
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_RUNTIME_DEVICESESSION_H
#define ATTN_RUNTIME_DEVICESESSION_H

#include "attn/Emulator/Emulator.h"
#include "attn/Runtime/CommandLine.h"
#include "attn/Runtime/Device.h"

namespace mlir::attn {

class EmulatedDevice;

/// order=…, seed=…, resident=…, checks=…
llvm::Expected<emulator::LaunchOptions>
parseLaunchOptions(llvm::StringRef text);

class DeviceSession {
public:
  /// Programs of this process use the device until the session ends. An error
  /// of a missing device has the code no_such_device.
  static llvm::Expected<std::unique_ptr<DeviceSession>>
  open(DeviceKind kind, llvm::StringRef chip,
       const emulator::LaunchOptions &launch);
  ~DeviceSession();

  /// Of the table of GPU targets.
  llvm::StringRef getChip() const { return chip; }
  /// "NVIDIA H100 80GB HBM3, kernels for sm_90a", for people.
  std::string describe() const;
  /// What `options` need so that programs run on this device.
  void prepare(GPUOptions &options) const;

  /// The emulator, or null.
  EmulatedDevice *getEmulator() { return emulated; }

private:
  DeviceSession() = default;

  std::string chip;
  std::unique_ptr<Device> device;
  /// The device, if it is the emulator.
  EmulatedDevice *emulated = nullptr;
};

} // namespace mlir::attn

#endif // ATTN_RUNTIME_DEVICESESSION_H
