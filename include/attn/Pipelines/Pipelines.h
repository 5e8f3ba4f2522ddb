//===- Pipelines.h - The stages in order ------------------------*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// From linalg on tensors to the LLVM dialect for the host's CPU:
//
//   raise → approximate → reassociate → schedule → bufferize → codegen → llvm
//
// and with kernels for a GPU:
//
//   … → codegen → gpu → nvvm → binary → llvm
//
// Each stage can be the last one.
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_PIPELINES_PIPELINES_H
#define ATTN_PIPELINES_PIPELINES_H

#include "attn/Approximate/Report.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"
#include <functional>
#include <optional>
#include <string>

namespace llvm {
struct LogicalResult;
} // namespace llvm

namespace mlir {
class ModuleOp;
class OpPassManager;
} // namespace mlir

namespace mlir::attn {

/// The stages, in order; a pipeline stops after one.
enum class Stage {
  Input,       ///< as written
  Raise,       ///< softmax attention found
  Approximate, ///< replaced by linear forms, where asked
  Reassociate, ///< (Q Kᵀ) V or Q (Kᵀ V) chosen
  Schedule,    ///< tiled and distributed over threads, on tensors
  Bufferize,   ///< on buffers
  Codegen,     ///< loops and vectors; launches of kernels for a GPU
  GPU,         ///< buffers on the device; the host's part in loops
  NVVM,        ///< kernels in the LLVM and NVVM dialects
  Binary,      ///< kernels as PTX or machine code
  LLVM,        ///< the LLVM dialect
};

/// The stage's name in options, such as `raise`.
llvm::StringRef stringifyStage(Stage stage);

/// The stage called `name`.
std::optional<Stage> symbolizeStage(llvm::StringRef name);

/// All stages of a pipeline, in order.
llvm::ArrayRef<Stage> getStages(bool forGPU);

/// What kernels become.
struct GPUOptions {
  /// Row of the table of GPU targets.
  std::string chip = "sm_80";
  /// Whether PTX becomes machine code where ptxas is found; and whether it must
  /// be.
  bool assemble = true, requireMachineCode = false;
  /// Folder of CUDA's toolkit; empty: PATH, then CUDA_HOME.
  std::string toolkit;
  /// Takes the place of PTX: turns each gpu.module of the llvm and nvvm
  /// dialects into a gpu.binary.
  std::function<llvm::LogicalResult(ModuleOp)> makeBinaries = {};
};

struct PipelineOptions {
  /// Find attention; without it the program is compiled as written.
  bool raise = true;
  /// METHOD[,key=value…]; empty: exact.
  std::string approximate;
  /// Told what became of each softmax attention, instead of plain remarks.
  ApproximateListener approximateListener = {};
  /// Row of the table of CPU targets: generic, neon, avx2, avx512 or host.
  std::string target = "host";
  /// Kernels for a GPU; none: everything runs on the host.
  std::optional<GPUOptions> gpu = {};
  /// The last stage to run.
  Stage stopAfter = Stage::LLVM;
};

/// Add the passes from linalg on tensors to the LLVM dialect to `pm`, which
/// runs on a module: those for a GPU where the options ask for one.
void buildPipeline(OpPassManager &pm, const PipelineOptions &options);

/// Register `attn-to-cpu` and `attn-to-nvvm`.
void registerPipelines();

} // namespace mlir::attn

#endif // ATTN_PIPELINES_PIPELINES_H
