//===- AttnDialect.td - The attn dialect -------------------*- tablegen -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_DIALECT_TD
#define ATTN_DIALECT_TD

include "mlir/IR/OpBase.td"

def Attn_Dialect : Dialect {
  let name = "attn";
  let cppNamespace = "::mlir::attn";
  let summary = "Softmax attention and its linear relatives";
  let description = [{
    One formula and one pair of streaming operations for every attention whose
    sum can be re-associated:

    ```
    O = (φq(Q) ∘ wq) · state / z        state = (φk(K) ∘ wk)ᵀ V
    ```

    `attn.softmax_attention` is the exact operation a program is raised to.
    `attn.linear_attention` is the re-associated one as a user thinks of it; it
    splits into `attn.linear_state`, which streams keys and values, and
    `attn.linear_readout`, which streams queries. Feature maps φ and
    re-weightings w are attributes behind interfaces that generate code, so no
    pass knows a method by name.

    **Layout.** Every operation has an iteration space: leading dimensions
    (batch, key/value head, query group: any number of them, also none) followed
    by its trailing dimensions out of `n` (queries), `s` (keys), `r` (rank of the
    re-weighting), `d` (query/key features), `e` (value features, "Dv") and `c`
    (components of what a projection makes features of).
    `indexing_maps`, one projected permutation for each shaped operand, say how
    an operand's dimensions are ordered in memory and which leading dimensions it
    lacks. A transposed producer is a different map and costs no copy.
    Grouped-query attention is a leading dimension that key and value lack.
    Without `indexing_maps` every operand has all leading dimensions in order,
    followed by its own trailing dimensions.

    **Positions** of queries and keys count from 0, plus `query_offset` and
    `key_offset`.

    **Memory.** On memrefs, a destination must not overlap another operand. On tensors the
    operations have no effect and may be hoisted.
  }];
  let useDefaultAttributePrinterParser = 1;
  let dependentDialects = [
    "::mlir::affine::AffineDialect", "::mlir::arith::ArithDialect",
    "::mlir::cf::ControlFlowDialect", "::mlir::linalg::LinalgDialect", "::mlir::math::MathDialect",
    "::mlir::memref::MemRefDialect", "::mlir::scf::SCFDialect",
    "::mlir::tensor::TensorDialect"
  ];
}

#endif // ATTN_DIALECT_TD
