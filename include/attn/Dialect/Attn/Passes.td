//===- Passes.td - Passes on the attn dialect --------------*- tablegen -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Passes that need nothing but the dialect's own interfaces.
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_DIALECT_PASSES_TD
#define ATTN_DIALECT_PASSES_TD

include "mlir/Pass/PassBase.td"

def DecomposePass : Pass<"attn-decompose"> {
  let summary = "Replace attention operations by linalg and scf";
  let description = [{
    Replaces every operation of the dialect on tensors by what its
    `AggregatedOpInterface` gives: linalg, scf, affine, tensor, arith and math
    only, so that any compiler can lower the result. Memory stays linear in the
    lengths of queries and keys, causal too. This is the reference that faster
    code is compared with, and the way out for what a code generator cannot take.

    An operation on memrefs is an error: decompose before bufferization.
  }];
  let dependentDialects = [
    "::mlir::affine::AffineDialect", "::mlir::arith::ArithDialect",
    "::mlir::linalg::LinalgDialect", "::mlir::math::MathDialect",
    "::mlir::scf::SCFDialect", "::mlir::tensor::TensorDialect"
  ];
  let statistics = [
    Statistic<"numDecomposed", "num-decomposed", "operations replaced">
  ];
}

#endif // ATTN_DIALECT_PASSES_TD
