//===- ReadOnlyArguments.cpp - Arguments belong to the caller -------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
//   func.func @main(%x: tensor<4xf32>)
//   ->
//   func.func @main(%x: tensor<4xf32> {bufferization.writable = false})
//
// Bufferization takes an argument for writable by default, and a caller would
// find its state or its activations changed.
//
//===----------------------------------------------------------------------===//

#include "attn/Schedule/Passes.h"
#include "mlir/Dialect/Bufferization/IR/Bufferization.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/Interfaces/FunctionInterfaces.h"

namespace mlir::attn {
#define GEN_PASS_DEF_READONLYARGUMENTSPASS
#include "attn/Schedule/Passes.h.inc"
} // namespace mlir::attn

using namespace mlir;

namespace {
struct ReadOnlyArgumentsPass
    : attn::impl::ReadOnlyArgumentsPassBase<ReadOnlyArgumentsPass> {
  void runOnOperation() override {
    StringRef name = bufferization::BufferizationDialect::kWritableAttrName;
    Builder builder(&getContext());
    for (auto function : getOperation().getOps<FunctionOpInterface>()) {
      // A call inside the program may well pass a buffer on to be written.
      if (!function.isPublic() || function.isExternal())
        continue;
      for (unsigned i = 0; i < function.getNumArguments(); ++i)
        if (isa<TensorType>(function.getArgument(i).getType()) &&
            !function.getArgAttr(i, name))
          function.setArgAttr(i, name, builder.getBoolAttr(false));
    }
  }
};
} // namespace
