//===- Diagnostics.h - How messages look ---------------------- -*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Prints MLIR's diagnostics for people: place, message, and the source line if
// it is short.
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_LIB_RUNTIME_DIAGNOSTICS_H
#define ATTN_LIB_RUNTIME_DIAGNOSTICS_H

#include "mlir/IR/Diagnostics.h"
#include "mlir/IR/Location.h"
#include <memory>
#include <string>

namespace mlir::attn {

/// The first place in a file that a location names, or null.
FileLineColLoc findPlace(Location location);

/// file:line, or "unknown".
std::string formatPlace(Location location);

/// As long as the result lives, diagnostics go to stderr. `source` is the text
/// of `file` and outlives it.
std::unique_ptr<ScopedDiagnosticHandler>
printDiagnostics(MLIRContext &context, StringRef file, StringRef source);

} // namespace mlir::attn

#endif // ATTN_LIB_RUNTIME_DIAGNOSTICS_H
