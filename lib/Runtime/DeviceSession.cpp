//===- DeviceSession.cpp - The device of a run ----------------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A GPU chooses its row of the table of targets, and is compared with it.
//
//===----------------------------------------------------------------------===//

#include "attn/Runtime/DeviceSession.h"
#include "attn/Runtime/EmulatedDevice.h"
#include "attn/Target/GPUTarget.h"
#include "llvm/Support/raw_ostream.h"

using namespace mlir;
using namespace mlir::attn;
using llvm::createStringError;
using llvm::Error;
using llvm::Expected;

Expected<emulator::LaunchOptions>
mlir::attn::parseLaunchOptions(StringRef text) {
  emulator::LaunchOptions options;
  SmallVector<StringRef> parts;
  text.split(parts, ',', /*MaxSplit=*/-1, /*KeepEmpty=*/false);
  for (StringRef part : parts) {
    auto [key, value] = part.split('=');
    bool isWrong = false;
    if (key == "order" && value == "ascending")
      options.order = emulator::Order::Ascending;
    else if (key == "order" && value == "descending")
      options.order = emulator::Order::Descending;
    else if (key == "order" && value == "random")
      options.order = emulator::Order::Random;
    else if (key == "seed")
      isWrong = value.getAsInteger(10, options.seed);
    else if (key == "resident" && value == "all")
      options.resident = 0;
    else if (key == "resident")
      isWrong = value.getAsInteger(10, options.resident) || !options.resident;
    else if (key == "checks" && (value == "on" || value == "off"))
      options.checks = value == "on";
    else if (key == "schedules")
      isWrong = value.getAsInteger(10, options.schedules) || !options.schedules;
    else if (key == "seconds")
      isWrong = value.getAsDouble(options.seconds) || !(options.seconds > 0);
    else
      isWrong = true;
    if (isWrong)
      return createStringError(
          "--emulate: expected order=ascending|descending|random, seed=N, "
          "resident=N|all, schedules=N, checks=on|off or seconds=N, found '" +
          part + "'");
  }
  return options;
}

static Error missingDevice(const Twine &text) {
  return createStringError(std::make_error_code(std::errc::no_such_device),
                           text);
}

static std::string formatCapability(unsigned capability) {
  return std::to_string(capability / 10) + "." +
         std::to_string(capability % 10);
}

/// The row for a GPU, or for `asked` if that runs on it.
static Expected<const GPUTarget *> chooseTarget(const DeviceFacts &facts,
                                                StringRef asked) {
  const GPUTarget *own = findGPUTargetFor(facts.capability);
  std::string device = facts.name + " of compute capability " +
                       formatCapability(facts.capability);
  if (!own)
    return missingDevice("no kernels run on " + device +
                         "; targets are: " + listGPUTargets());
  if (asked.empty())
    return own;
  const GPUTarget *target = findGPUTarget(asked);
  bool isOfOneChip = target->chip.ends_with("a");
  if (target->capability > facts.capability ||
      (isOfOneChip && target->capability != facts.capability))
    return missingDevice("kernels for '" + asked + "' do not run on " + device +
                         ", whose target is '" + own->chip + "'");
  return target;
}

/// Where the table is wrong about a GPU, kernels may be, too.
static void compareWithTable(const DeviceFacts &facts,
                             const GPUTarget &target) {
  if (target.capability != facts.capability)
    return;
  for (auto [what, table, device] :
       {std::tuple("shared memory of a block", target.sharedPerBlock,
                   facts.sharedPerBlock),
        {"shared memory of a multiprocessor", target.sharedPerMultiprocessor,
         facts.sharedPerMultiprocessor},
        {"registers of a multiprocessor", target.registersPerMultiprocessor,
         facts.registersPerMultiprocessor},
        {"threads of a multiprocessor", target.threadsPerMultiprocessor,
         facts.threadsPerMultiprocessor}})
    if (device && table != device)
      llvm::errs() << "warning: " << what << ": the table of targets has "
                   << table << " for " << target.chip << ", the driver says "
                   << device << '\n';
}

Expected<std::unique_ptr<DeviceSession>>
DeviceSession::open(DeviceKind kind, StringRef chip,
                    const emulator::LaunchOptions &launch) {
  std::unique_ptr<DeviceSession> session(new DeviceSession());
  if (kind == DeviceKind::Emulate) {
    session->chip = chip.empty() ? GPUOptions().chip : chip.str();
    auto emulated = std::make_unique<EmulatedDevice>(session->chip, launch);
    session->emulated = emulated.get();
    session->device = std::move(emulated);
    setDevice(session->device.get());
    return session;
  }
  Problem problem = openCudaDevice(session->device);
  if (!problem.empty())
    return missingDevice(problem);
  const DeviceFacts &facts = session->device->getFacts();
  Expected<const GPUTarget *> target = chooseTarget(facts, chip);
  if (!target)
    return target.takeError();
  compareWithTable(facts, **target);
  session->chip = (*target)->chip.str();
  setDevice(session->device.get());
  return session;
}

DeviceSession::~DeviceSession() { setDevice(nullptr); }

std::string DeviceSession::describe() const {
  return device->getFacts().name + ", kernels for " + chip;
}

void DeviceSession::prepare(GPUOptions &options) const {
  options.chip = chip;
  if (emulated)
    options.makeBinaries = makeEmulatedBinaries;
}
