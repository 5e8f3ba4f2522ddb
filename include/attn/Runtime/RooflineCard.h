//===- RooflineCard.h - What a GPU would take at least -------- -*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What the emulator counted, with what ptxas and a disassembler say of the same
// kernels, against the card that the table of targets has for the chip: a time
// for each kernel and for the program, what limits it, and what the time leaves
// out.
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_RUNTIME_ROOFLINECARD_H
#define ATTN_RUNTIME_ROOFLINECARD_H

#include "attn/Runtime/EmulatedDevice.h"
#include "attn/Target/Roofline.h"

namespace mlir::attn {

/// Of one kernel; from ptxas and from a disassembler.
struct KernelResources {
  unsigned registers = 0, spillStores = 0, spillLoads = 0, stack = 0;
  /// Instructions in the machine code, by what they begin with: HMMA, MUFU, …;
  /// empty: there is no disassembler.
  std::map<std::string, uint64_t> instructions;
};

/// By the kernel's name; empty where there is no ptxas.
using ProgramResources = std::map<std::string, KernelResources>;

/// Of a program that was lowered to the stage `binary`; `toolkit` as in
/// findToolkitProgram.
ProgramResources readResources(ModuleOp module, llvm::StringRef toolkit);

class RooflineCard {
public:
  RooflineCard(const GPUTarget &target, ProgramResources resources)
      : target(target), resources(std::move(resources)) {}

  void add(const emulator::Counters &counters);
  /// Buffers that are filled beside kernels, each by a launch of the driver's.
  void addFills(uint64_t count, uint64_t bytes);

  /// Of a kernel's launch, beside its counters.
  llvm::json::Value toJSON(llvm::StringRef kernel) const;
  void print(llvm::raw_ostream &os, llvm::StringRef kernel) const;
  /// Of the card and of the whole program.
  llvm::json::Value toJSON() const;
  void print(llvm::raw_ostream &os) const;

private:
  struct Entry {
    std::string kernel;
    uint64_t launches;
    LaunchPrediction prediction;
  };
  const Entry *find(llvm::StringRef kernel) const;
  double getFillSeconds() const;
  double getSeconds() const;
  std::string getOmissions() const;

  const GPUTarget &target;
  ProgramResources resources;
  std::vector<Entry> entries;
  uint64_t fills = 0, filledBytes = 0;
};

} // namespace mlir::attn

#endif // ATTN_RUNTIME_ROOFLINECARD_H
