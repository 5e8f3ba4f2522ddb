//===- Schedules.cpp - A launch in several orders -------------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Each schedule begins with the memory that the first one found, and has to
// leave what the first one left.
//
//===----------------------------------------------------------------------===//

#include "Schedules.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/Twine.h"

using namespace mlir::attn::emulator;

LaunchOptions mlir::attn::emulator::scheduleOf(const LaunchOptions &first,
                                               unsigned index) {
  LaunchOptions options = first;
  if (index == 1)
    options.order = Order::Descending;
  if (index == 2)
    options.resident = 1;
  if (index > 2) {
    options.order = Order::Random;
    options.seed = first.seed + index;
    options.resident = index % 2 ? 0 : first.resident;
  }
  return options;
}

MemoryImage::MemoryImage(Memory &memory) {
  for (auto &[address, region] : memory.getRegions())
    parts.push_back(
        {&region, {region.data, region.data + region.bytes}, region.state});
}

void MemoryImage::restore() const {
  for (const Part &part : parts) {
    llvm::copy(part.bytes, part.region->data);
    part.region->state = part.state;
  }
}

std::string MemoryImage::findOther(const KernelRow &kernel,
                                   void *const *arguments) const {
  for (const Part &part : parts) {
    const char *data = part.region->data;
    size_t at =
        std::mismatch(part.bytes.begin(), part.bytes.end(), data).first -
        part.bytes.begin();
    if (at == part.bytes.size())
      continue;
    std::string name =
        part.region->name.empty() ? "some memory" : part.region->name;
    for (unsigned i = 0; i < kernel.isPointer.size(); ++i)
      if (part.region->name.empty() && kernel.isPointer[i] &&
          *static_cast<char *const *>(arguments[i]) == data) {
        name = "argument " + std::to_string(i);
        break;
      }
    return ("byte " + llvm::Twine(at) + " of " + name + " of " +
            llvm::Twine(part.bytes.size()))
        .str();
  }
  return "";
}
