//===- Passes.td - Passes of CodegenGPU --------------------*- tablegen -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_CODEGENGPU_PASSES_TD
#define ATTN_CODEGENGPU_PASSES_TD

include "mlir/Pass/PassBase.td"

def CodegenGPUPass : Pass<"attn-codegen-gpu", "ModuleOp"> {
  let summary = "lower attn operations on memrefs to launches of GPU kernels";
  let description = [{
    Replaces each attn operation on memrefs by launches of kernels in the module
    `@kernels`, in front of which the host computes grid sizes and the factors of a
    re-weighting (in f64, rounded once to f32):

    ```mlir
    attn.linear_state ins(%k, %v) outs(%s, %z) …
    // ->
    gpu.launch_func @kernels::@linear_state_0 blocks in (%b, %c1, %c1) threads in (%c128, %c1, %c1)
      dynamic_shared_memory_size %bytes args(%s, %z, %k, %v, %n : …)
    ```

    | operation | kernels |
    |---|---|
    | `attn.linear_state` | a CTA for each head or segment of its keys; the sum of segments |
    | `attn.linear_readout` | a CTA for some hundred queries of a head |
    | these of exponential maps | the same, and a CTA for each 128 features; logits stay in registers |
    | `attn.linear_attention`, bidirectional, in whatever order | these two |
    | `attn.linear_attention`, causal | a CTA for each head and block of columns of v, in chunks of 64 tokens; of few heads for each segment of those, behind kernels that form the states between segments |
    | `attn.linear_attention_step` | a CTA for each head, exponential maps with any number of features that its registers hold; operands may be f32 |
    | `attn.linear_readout` of f32 queries, an exponential map with a projection, not divided by the state's normalizer | a CTA for 32 queries |
    | `attn.merge_state` | some lanes for each row, with and without maxima |
    | `attn.segment_mean` | a CTA for each segment; with a key mask a kernel before that finds the segments |
    | `attn.newton_inverse` | a CTA for each matrix of up to 128 rows, as shared memory allows, in f32 |
    | `attn.cholesky_inverse` | a CTA for each matrix that shared memory holds, in f64 |

    Kernels multiply f16 and bf16 by `mma.sync` with f32 sums; states are f32. Feature maps
    of causal attention are pointwise. The sizes
    D (or C, of what an exponential map projects) and Dv must be static multiples of 8 up to 128; everything else may be dynamic, and
    memrefs may be strided: where rows are not of neighbouring elements at a multiple of 16
    bytes, they are read element by element. All memory that operands point to begins at a
    multiple of 16 bytes. Sums run in an order that depends on the shape only: keys of few
    heads are split into segments, whose partial states a second kernel adds up in order.
    Partial states and factors are `memref.alloc`s that only launches (and the loop that
    fills the factors) use.

    An operation that the pass cannot take is left, with a remark that says why.
  }];
  let options = [
    Option<"target", "target", "std::string", /*default=*/"\"sm_80\"",
           "the chip: sm_80, sm_89, sm_90a or sm_100">
  ];
  let dependentDialects = [
    "::mlir::arith::ArithDialect", "::mlir::gpu::GPUDialect", "::mlir::LLVM::LLVMDialect",
    "::mlir::math::MathDialect", "::mlir::memref::MemRefDialect", "::mlir::NVVM::NVVMDialect",
    "::mlir::scf::SCFDialect", "::mlir::vector::VectorDialect"
  ];
  let statistics = [
    Statistic<"numGenerated", "generated", "operations turned into kernels">,
    Statistic<"numLeft", "left", "operations left as they are">
  ];
}

#endif // ATTN_CODEGENGPU_PASSES_TD
