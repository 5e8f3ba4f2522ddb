//===- SharedLayout.h - Where shared variables lie --------------*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Shared variables of a kernel, one after the other with gaps of 128 bytes,
// which no bank notices, and dynamic shared memory behind them.
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_LIB_EMULATOR_SHAREDLAYOUT_H
#define ATTN_LIB_EMULATOR_SHAREDLAYOUT_H

#include "KernelTable.h"
#include "mlir/IR/BuiltinOps.h"
#include "llvm/ADT/STLFunctionalExtras.h"
#include "llvm/ADT/StringMap.h"
#include <optional>

namespace mlir::attn::emulator {

struct SharedPlace {
  /// Behind the static variables of the kernel, whose size the launch says.
  bool isDynamic = false;
  uint64_t offset = 0;
};

class SharedLayout {
public:
  SharedLayout(ModuleOp host, llvm::function_ref<bool(Operation *)> isKernel);

  /// Nothing for what is not shared memory.
  std::optional<SharedPlace> find(StringRef global) const;
  /// Fills the row of the kernel that it names.
  void describe(KernelRow &row) const;

private:
  struct Use {
    uint64_t declared = 0, spanned = 0;
    std::vector<SharedPiece> pieces;
  };
  llvm::StringMap<SharedPlace> places;
  llvm::StringMap<Use> kernels;
};

} // namespace mlir::attn::emulator

#endif // ATTN_LIB_EMULATOR_SHAREDLAYOUT_H
