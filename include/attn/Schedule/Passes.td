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
    that they stay contractions. Buffers of a function that are on the stack and of
    unknown size, or of more than 64 KB, go to the heap.

    ```mlir
    %t = linalg.transpose ins(%w : tensor<64x32xf32>) outs(%e : tensor<32x64xf32>) permutation = [1, 0]
    %0 = linalg.matmul ins(%x, %t : …) outs(%c : …)
    // ->
    %0 = linalg.generic {indexing_maps = [(m, n, k) -> (m, k), (m, n, k) -> (n, k), …]} ins(%x, %w : …)
    ```
  }];
  let dependentDialects = ["affine::AffineDialect", "arith::ArithDialect", "linalg::LinalgDialect",
                           "math::MathDialect", "memref::MemRefDialect", "tensor::TensorDialect"];
}

def HostSchedulePass : Pass<"attn-host-schedule", "ModuleOp"> {
  let summary = "distribute the operations around attention over threads";
  let description = [{
    Tiles linalg operations on tensors into `scf.forall`, outermost parallel dimensions
    first, so that each tile is worth waking a thread for: products of matrices in
    blocks of rows and columns of the result, everything else in blocks of rows. The
    fill of a result moves into the loop. Operations that are small as a whole, or are
    in a parallel loop already, stay as they are. Tiles depend on the shape only.
  }];
  let options = [
    Option<"grain", "grain", "int64_t", /*default=*/"1 << 20",
           "Operations that a tile has at least: some ten microseconds on one thread, a few "
           "times what waking another costs">,
    Option<"maxTiles", "max-tiles", "int64_t", /*default=*/"64",
           "Stop cutting once there are this many tiles">
  ];
  let dependentDialects = ["affine::AffineDialect", "arith::ArithDialect", "linalg::LinalgDialect",
                           "scf::SCFDialect", "tensor::TensorDialect"];
}

def ReadOnlyArgumentsPass : Pass<"attn-read-only-arguments", "ModuleOp"> {
  let summary = "let results not overwrite the caller's arguments";
  let description = [{
    Marks each tensor argument of a public function with `bufferization.writable =
    false`, unless the attribute is there. Bufferization then copies an argument before
    an operation writes it, a state for instance; `bufferization.writable = true` on an
    argument asks for the update in place.

    ```mlir
    func.func @main(%state: tensor<8x1x64x64xf32>) …
    // ->
    func.func @main(%state: tensor<8x1x64x64xf32> {bufferization.writable = false}) …
    ```
  }];
  let dependentDialects = ["bufferization::BufferizationDialect"];
}

def RuntimeChecksPass : Pass<"attn-runtime-checks", "ModuleOp"> {
  let summary = "check at run time what the verifier cannot know";
  let description = [{
    Emits a `cf.assert` for each constraint of an attn operation that depends on dynamic
    sizes or on values: equal sizes, positions below `max_length`. Operations of other
    dialects are trusted. Runs before operations are taken apart, so that each constraint is
    checked once, and of the operation that the program has.
  }];
  let dependentDialects = ["arith::ArithDialect", "cf::ControlFlowDialect", "memref::MemRefDialect",
                           "tensor::TensorDialect"];
}

def SchedulePass : Pass<"attn-schedule", "ModuleOp"> {
  let summary = "distribute attention over threads, by its tiling interface";
  let description = [{
    Tiles the operations of the attn dialect on tensors into `scf.forall`: each
    leading dimension of the keys by 1 (the last one by more where that is little work),
    and, where rows are independent, the queries into blocks of rows. Keys of a state are split into segments when the leading
    dimensions alone give too few tiles; the segments are those in which the state is
    summed anyway, merged in order. Causal attention, which runs along the sequence in
    order, is halved along the columns of v in that case. Tiles depend on the shape only, never on the number
    of threads, so that results do not either. What is marked `attn.device`, for a GPU, stays
    whole; so it does for `attn-chunk` and `attn-codegen-fallback`.

    ```mlir
    %0 = attn.linear_readout ins(%q, %s, %z : tensor<8x4096x64xf32>, …) outs(%o : …)
    // ->
    %0 = scf.forall (%h, %i) = (0, 0) to (8, 4096) step (1, 256) … {
      %1 = attn.linear_readout ins(%q[%h, %i], %s[%h], %z[%h]) query_offset(%i) outs(%o[%h, %i])
    ```
  }];
  let options = [
    Option<"minFlops", "min-flops", "int64_t", /*default=*/"1 << 20",
           "Leave an operation in one piece below this many floating-point operations: "
           "waking threads costs as much as a million of them">,
    Option<"minTileFlops", "min-tile-flops", "int64_t", /*default=*/"1 << 18",
           "Put several indices of the last leading dimension into one tile below this many">,
    Option<"queryBlock", "query-block", "int64_t", /*default=*/"128",
           "Rows of queries in a tile of softmax attention: each tile streams all keys, so "
           "that fewer rows read more">,
    Option<"readoutBlock", "readout-block", "int64_t", /*default=*/"256",
           "Rows of queries in a tile that reads a state">,
    Option<"splitBelow", "split-below", "int64_t", /*default=*/"8",
           "Split the keys of a state when the leading dimensions give fewer tiles than this">,
    Option<"splitValuesBelow", "split-values-below", "int64_t", /*default=*/"4",
           "Halve the columns of v in causal attention when the leading dimensions give "
           "fewer tiles than this">
  ];
  let dependentDialects = ["affine::AffineDialect", "arith::ArithDialect", "linalg::LinalgDialect",
                           "scf::SCFDialect", "tensor::TensorDialect"];
}

#endif // ATTN_SCHEDULE_PASSES_TD
