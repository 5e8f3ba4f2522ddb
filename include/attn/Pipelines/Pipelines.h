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
// Each stage can be the last one.
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_PIPELINES_PIPELINES_H
#define ATTN_PIPELINES_PIPELINES_H

#include "attn/Approximate/Report.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"
#include <optional>
#include <string>

namespace mlir {
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
  Codegen,     ///< loops and vectors
  LLVM,        ///< the LLVM dialect
};

/// The stage's name in options, such as `raise`.
llvm::StringRef stringifyStage(Stage stage);

/// The stage called `name`.
std::optional<Stage> symbolizeStage(llvm::StringRef name);

/// All stages, in order.
llvm::ArrayRef<Stage> getStages();

struct CPUPipelineOptions {
  /// Find attention; without it the program is compiled as written.
  bool raise = true;
  /// METHOD[,key=value…]; empty: exact.
  std::string approximate;
  /// Told what became of each softmax attention, instead of plain remarks.
  ApproximateListener approximateListener = {};
  /// Row of the table of CPU targets: generic, neon, avx2, avx512 or host.
  std::string target = "host";
  /// The last stage to run.
  Stage stopAfter = Stage::LLVM;
};

/// Add the passes from linalg on tensors to the LLVM dialect to `pm`, which
/// runs on a module.
void buildCPUPipeline(OpPassManager &pm, const CPUPipelineOptions &options);

/// Register `attn-to-cpu`.
void registerPipelines();

} // namespace mlir::attn

#endif // ATTN_PIPELINES_PIPELINES_H
