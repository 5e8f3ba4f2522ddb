//===- Inverses.cpp - Inverses of small matrices --------------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "attn/Dialect/Attn/Attn.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;
using namespace mlir::attn;

Value NewtonAttr::emitInverse(OpBuilder &b, Location loc, Value matrix) const {
  auto type = cast<RankedTensorType>(matrix.getType());
  Value output = tensor::EmptyOp::create(
      b, loc, tensor::getMixedSizes(b, loc, matrix), type.getElementType());
  return NewtonInverseOp::create(b, loc, TypeRange(type), matrix, output, *this,
                                 /*indexing_maps=*/ArrayAttr())
      ->getResult(0);
}

Value CholeskyAttr::emitInverse(OpBuilder &, Location, Value) const {
  return {};
}
