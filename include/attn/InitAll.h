//===- InitAll.h - Register dialect and passes ------------------*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// One call each for a tool or plugin: what the project adds to MLIR.
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_INITALL_H
#define ATTN_INITALL_H

#include "attn/Approximate/Passes.h"
#include "attn/CodegenCPU/Passes.h"
#include "attn/CodegenGPU/Passes.h"
#include "attn/Dialect/Attn/Attn.h"
#include "attn/Dialect/Attn/Passes.h"
#include "attn/Emulator/Passes.h"
#include "attn/Offload/LaunchEffects.h"
#include "attn/Offload/Passes.h"
#include "attn/Pipelines/Pipelines.h"
#include "attn/Raise/Passes.h"
#include "attn/Reassociate/Passes.h"
#include "attn/Schedule/Passes.h"

namespace mlir::attn {

/// The dialect and its external models.
inline void registerAllDialects(DialectRegistry &registry) {
  registry.insert<AttnDialect>();
  registerBufferizableOpInterfaceExternalModels(registry);
  registerLaunchEffects(registry);
}

/// The passes and pipelines of every room.
inline void registerAllPasses() {
  registerAttnApproximatePasses();
  registerAttnCodegenCPUPasses();
  registerAttnCodegenGPUPasses();
  registerAttnDialectPasses();
  registerAttnEmulatorPasses();
  registerAttnOffloadPasses();
  registerAttnRaisePasses();
  registerAttnReassociatePasses();
  registerAttnSchedulePasses();
  registerPipelines();
}

} // namespace mlir::attn

#endif // ATTN_INITALL_H
