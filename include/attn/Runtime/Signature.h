//===- Signature.h - What a compiled function takes and gives - -*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The types of a function's arguments and results as they cross the boundary:
// tensors of any rank and scalars.
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_RUNTIME_SIGNATURE_H
#define ATTN_RUNTIME_SIGNATURE_H

#include "attn/Runtime/HostTensor.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"

namespace mlir::attn {

struct ValueType {
  ElementType type;
  /// Negative sizes are dynamic.
  SmallVector<int64_t> shape;
  bool isScalar = false;

  std::string str() const { return formatTensorType(type, shape); }
};

struct Signature {
  std::string function;
  SmallVector<ValueType> arguments, results;

  static llvm::Expected<Signature> get(func::FuncOp function);
};

/// The function of the given name; without a name `main`, else the only public
/// one.
llvm::Expected<func::FuncOp> selectFunction(ModuleOp module, StringRef name);

/// Makes the tensors what the function takes, where no value changes its
/// meaning: f32 is rounded to f16 or bf16, an integer is renamed to another of
/// its width. Refuses anything else by argument, with what is expected and what
/// was found.
llvm::Error matchInputs(const Signature &signature,
                        std::vector<HostTensor> &inputs);

} // namespace mlir::attn

#endif // ATTN_RUNTIME_SIGNATURE_H
