//===- Passes.td - Passes of Schedule ----------------------*- tablegen -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_SCHEDULE_PASSES_TD
#define ATTN_SCHEDULE_PASSES_TD

include "mlir/Pass/PassBase.td"

def HostNormalizePass : Pass<"attn-host-normalize", "ModuleOp"> {
  let summary = "bring the operations around attention to one form";
  let description = [{
    Turns `linalg.softmax`, `tensor.concat` and `tensor.pad` into simpler operations,
    named operations into `linalg.generic`, drops dimensions of size 1, and fuses
    elementwise producers into their users: where the user is the only one or the
    producer is cheap. Contractions take in transposed and broadcast operands only, so
    that they stay contractions.

    ```mlir
    %t = linalg.transpose ins(%w : tensor<64x32xf32>) outs(%e : tensor<32x64xf32>) permutation = [1, 0]
    %0 = linalg.matmul ins(%x, %t : …) outs(%c : …)
    // ->
    %0 = linalg.generic {indexing_maps = [(m, n, k) -> (m, k), (m, n, k) -> (n, k), …]} ins(%x, %w : …)
    ```
  }];
  let dependentDialects = ["affine::AffineDialect", "arith::ArithDialect", "linalg::LinalgDialect",
                           "math::MathDialect", "tensor::TensorDialect"];
}

#endif // ATTN_SCHEDULE_PASSES_TD
