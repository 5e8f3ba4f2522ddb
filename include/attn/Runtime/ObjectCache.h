//===- ObjectCache.h - Machine code of earlier runs -------------*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A folder of what programs were compiled to, so that a second run need not
// compile. A key stands for everything that the code depends on: the program's
// text, the options, this machine's CPU, and this compiler with its plugins.
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_RUNTIME_OBJECTCACHE_H
#define ATTN_RUNTIME_OBJECTCACHE_H

#include "attn/Runtime/Program.h"

namespace mlir::attn {

/// What a compilation gives.
struct CompiledObject {
  std::unique_ptr<llvm::MemoryBuffer> code;
  CompileReport report;
};

/// The entry of `program` compiled with `options`, or what `compile` makes,
/// which is kept. The folder is the environment's ATTN_CACHE_DIR, or attn-mlir
/// in the user's cache folder; with an empty ATTN_CACHE_DIR, or where the
/// folder cannot be made, nothing is kept. Entries that were not used for a
/// week go, and the oldest beyond 512 MiB.
llvm::Expected<CompiledObject>
findOrCompile(StringRef program, const PipelineOptions &options,
              llvm::function_ref<llvm::Expected<CompiledObject>()> compile);

} // namespace mlir::attn

#endif // ATTN_RUNTIME_OBJECTCACHE_H
