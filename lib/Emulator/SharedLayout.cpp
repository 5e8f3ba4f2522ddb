//===- SharedLayout.cpp - Where shared variables lie ----------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A variable that several kernels reach has one place that suits all of them.
//
//===----------------------------------------------------------------------===//

#include "SharedLayout.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;
using namespace mlir::attn::emulator;

constexpr unsigned sharedSpace = 3;
constexpr uint64_t gap = 128;

/// Names of the globals that a function and what it calls mention.
static void collect(ModuleOp host, StringRef function,
                    llvm::StringSet<> &functions, llvm::StringSet<> &globals) {
  auto callee = host.lookupSymbol<LLVM::LLVMFuncOp>(function);
  if (!callee || !functions.insert(function).second)
    return;
  callee.walk([&](Operation *op) {
    if (auto address = dyn_cast<LLVM::AddressOfOp>(op))
      globals.insert(address.getGlobalName());
    else if (auto call = dyn_cast<LLVM::CallOp>(op); call && call.getCallee())
      collect(host, *call.getCallee(), functions, globals);
  });
}

SharedLayout::SharedLayout(ModuleOp host,
                           llvm::function_ref<bool(Operation *)> isKernel) {
  llvm::StringMap<llvm::StringSet<>> reached;
  for (auto function : host.getOps<LLVM::LLVMFuncOp>())
    if (isKernel(function)) {
      llvm::StringSet<> functions;
      collect(host, function.getName(), functions, reached[function.getName()]);
      kernels[function.getName()];
    }
  for (auto global : host.getOps<LLVM::GlobalOp>()) {
    if (global.getAddrSpace() != sharedSpace)
      continue;
    StringRef name = global.getSymName();
    DataLayout layout = DataLayout::closest(global);
    uint64_t bytes = layout.getTypeSize(global.getType());
    if (bytes == 0) {
      places[name] = {/*isDynamic=*/true, 0};
      continue;
    }
    uint64_t alignment = global.getAlignment().value_or(
        layout.getTypeABIAlignment(global.getType()));
    alignment = std::max<uint64_t>(alignment, 16);
    uint64_t offset = 0;
    for (auto &[kernel, use] : kernels)
      if (reached[kernel].contains(name))
        offset = std::max(offset, use.spanned);
    offset = llvm::alignTo(offset, alignment);
    places[name] = {/*isDynamic=*/false, offset};
    for (auto &[kernel, use] : kernels)
      if (reached[kernel].contains(name)) {
        use.declared = llvm::alignTo(use.declared, alignment) + bytes;
        use.spanned = offset + bytes + gap;
        use.pieces.push_back({offset, bytes});
      }
  }
}

std::optional<SharedPlace> SharedLayout::find(StringRef global) const {
  auto place = places.find(global);
  if (place == places.end())
    return std::nullopt;
  return place->second;
}

void SharedLayout::describe(KernelRow &row) const {
  const Use &use = kernels.find(row.name)->second;
  row.declaredShared = use.declared;
  row.spannedShared = llvm::alignTo(use.spanned, 128);
  row.sharedPieces = use.pieces;
}
