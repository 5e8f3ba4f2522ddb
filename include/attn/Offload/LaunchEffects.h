//===- LaunchEffects.h - What a launch does to memory -----------*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Upstream's gpu.launch_func says nothing of its effects, and the deallocation
// of buffers refuses such operations: programs with launches could not be
// bufferized.
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_OFFLOAD_LAUNCHEFFECTS_H
#define ATTN_OFFLOAD_LAUNCHEFFECTS_H

namespace mlir {
class DialectRegistry;
} // namespace mlir

namespace mlir::attn {

/// Gives gpu.launch_func memory effects: it reads and writes the buffers among
/// its arguments.
void registerLaunchEffects(DialectRegistry &registry);

} // namespace mlir::attn

#endif // ATTN_OFFLOAD_LAUNCHEFFECTS_H
