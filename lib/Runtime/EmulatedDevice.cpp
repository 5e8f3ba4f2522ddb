//===- EmulatedDevice.cpp - The emulator as a device ----------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// There is one queue, and it is always empty: every call runs to its end.
//
//===----------------------------------------------------------------------===//

#include "attn/Runtime/EmulatedDevice.h"
#include "attn/Target/GPUTarget.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/IR/Builders.h"

using namespace mlir;
using namespace mlir::attn;

static Problem toProblem(llvm::Error error) {
  return error ? llvm::toString(std::move(error)) : "";
}

EmulatedDevice::EmulatedDevice(StringRef chip,
                               const emulator::LaunchOptions &options)
    : options(options) {
  const GPUTarget *target = findGPUTarget(chip);
  assert(target && "callers look the chip up");
  facts.name = "emulator";
  facts.capability = target->capability;
  facts.multiprocessors = 1;
  facts.sharedPerBlock = target->sharedPerBlock;
  facts.sharedPerMultiprocessor = target->sharedPerMultiprocessor;
  facts.registersPerMultiprocessor = target->registersPerMultiprocessor;
  facts.threadsPerMultiprocessor = target->threadsPerMultiprocessor;
  this->options.sharedLimit = target->sharedPerBlock;
}

EmulatedDevice::~EmulatedDevice() = default;

//===----------------------------------------------------------------------===//
// Kernels
//===----------------------------------------------------------------------===//

Problem EmulatedDevice::loadModule(const void *image, size_t bytes,
                                   void *&module) {
  StringRef text(static_cast<const char *>(image), bytes);
  if (!emulator::isEmulatedObject(text))
    return "the kernels are for a GPU, not for the emulator";
  auto loaded = std::make_unique<LoadedModule>();
  loaded->object = llvm::MemoryBuffer::getMemBufferCopy(text, "kernels");
  auto made = device.load(loaded->object->getMemBufferRef());
  if (!made)
    return toProblem(made.takeError());
  loaded->module = std::move(*made);
  modules.push_back(std::move(loaded));
  module = modules.back().get();
  return "";
}

Problem EmulatedDevice::unloadModule(void *module) {
  llvm::erase_if(modules,
                 [&](const auto &other) { return other.get() == module; });
  return "";
}

Problem EmulatedDevice::findKernel(void *module, const char *name,
                                   void *&kernel) {
  auto *loaded = static_cast<LoadedModule *>(module);
  const emulator::Kernel *found = loaded->module->find(name);
  if (!found)
    return std::string("there is no kernel '") + name + "'";
  kernel = const_cast<emulator::Kernel *>(found);
  return "";
}

Problem EmulatedDevice::launch(void *kernel, const LaunchShape &shape, void *,
                               void **arguments, size_t count) {
  auto &found = *static_cast<const emulator::Kernel *>(kernel);
  std::string name = found.getName().str();
  if (shape.cluster[0] > 1 || shape.cluster[1] > 1 || shape.cluster[2] > 1)
    return "kernel '" + name + "' has clusters, which are not emulated";
  auto size = [](const uint64_t (&sizes)[3]) {
    return emulator::Dim3{uint32_t(sizes[0]), uint32_t(sizes[1]),
                          uint32_t(sizes[2])};
  };
  if (llvm::is_contained(shape.grid, 0u))
    return "";
  if (Problem problem = shape.check(); !problem.empty())
    return "kernel '" + name + "' was not launched: " + problem;
  if (count != found.getArgumentBytes().size())
    return "kernel '" + name + "' has " +
           std::to_string(found.getArgumentBytes().size()) +
           " arguments, found " + std::to_string(count);
  emulator::Counters launched;
  if (auto error = device.launch(
          found, size(shape.grid), size(shape.block), shape.sharedBytes,
          llvm::ArrayRef(arguments, count), options, &launched)) {
    Problem problem = toProblem(std::move(error));
    // The program ends here; the last finding is the problem.
    ArrayRef<emulator::Finding> findings = device.getFindings();
    for (const emulator::Finding &other :
         findings.drop_back(findings.empty() ? 0 : 1))
      problem += "\nemulator: " + emulator::spelling(other.kind).str() + ": " +
                 other.location + ": " + other.sentence;
    return problem;
  }
  auto [it, isNew] = counters.try_emplace(name, launched);
  if (!isNew)
    it->second.add(launched);
  return "";
}

//===----------------------------------------------------------------------===//
// Streams and events: nothing is ever pending
//===----------------------------------------------------------------------===//

Problem EmulatedDevice::createStream(void *&stream) {
  stream = this;
  return "";
}
Problem EmulatedDevice::destroyStream(void *) { return ""; }
Problem EmulatedDevice::synchronize(void *) { return ""; }
Problem EmulatedDevice::createEvent(void *&event) {
  event = this;
  return "";
}
Problem EmulatedDevice::destroyEvent(void *) { return ""; }
Problem EmulatedDevice::recordEvent(void *, void *) { return ""; }
Problem EmulatedDevice::waitForEvent(void *, void *) { return ""; }
Problem EmulatedDevice::synchronizeEvent(void *) { return ""; }

//===----------------------------------------------------------------------===//
// Memory
//===----------------------------------------------------------------------===//

Problem EmulatedDevice::allocate(void *&memory, size_t bytes) {
  auto made = device.allocate(bytes);
  if (!made)
    return toProblem(made.takeError());
  memory = *made;
  return "";
}

Problem EmulatedDevice::release(void *memory) {
  return toProblem(device.release(memory));
}

Problem EmulatedDevice::copy(void *to, const void *from, size_t bytes, void *) {
  bool isFromHere = device.owns(from), isToHere = device.owns(to);
  if (isFromHere && isToHere)
    return toProblem(device.copyWithin(to, from, bytes));
  if (isToHere)
    return toProblem(device.copyIn(to, from, bytes));
  if (isFromHere)
    return toProblem(device.copyOut(to, from, bytes));
  return bytes == 0 ? "" : "a copy between buffers that are not the device's";
}

Problem EmulatedDevice::fill(void *memory, uint32_t value, unsigned width,
                             size_t count, void *) {
  ++fillCount;
  filledBytes += width * count;
  return toProblem(device.fill(memory, value, width, count));
}

//===----------------------------------------------------------------------===//
// Binaries
//===----------------------------------------------------------------------===//

LogicalResult mlir::attn::makeEmulatedBinaries(ModuleOp module) {
  for (auto kernels :
       llvm::make_early_inc_range(module.getOps<gpu::GPUModuleOp>())) {
    auto object = emulator::makeEmulatedObject(kernels);
    if (!object)
      return kernels.emitError() << llvm::toString(object.takeError());
    if (!kernels.getTargetsAttr() || kernels.getTargetsAttr().empty())
      return kernels.emitError("expected a target");
    OpBuilder b(kernels);
    auto binary = gpu::ObjectAttr::get(kernels.getTargetsAttr()[0],
                                       gpu::CompilationTarget::Binary,
                                       b.getStringAttr((*object)->getBuffer()));
    gpu::BinaryOp::create(b, kernels.getLoc(), kernels.getName(),
                          /*offloadingHandler=*/nullptr,
                          ArrayRef<Attribute>{binary});
    kernels.erase();
  }
  return success();
}
