//===- Passes.td - The stage that re-associates ------------*- tablegen -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_REASSOCIATE_PASSES_TD
#define ATTN_REASSOCIATE_PASSES_TD

include "mlir/Pass/PassBase.td"

def ReassociatePass : Pass<"attn-reassociate"> {
  let summary = "associate φ(Q) φ(K)ᵀ V to the left or to the right, by cost";
  let description = [{
    To the left, (φ(Q) φ(K)ᵀ) V costs N·S·(D + Dv); to the right, φ(Q) (φ(K)ᵀ V)
    costs R·D·Dv·(N + S). The pass chooses for each `attn.linear_attention` whose
    `order` is `auto`:

    * left: the attribute `order = left` says so;
    * right, bidirectional: `attn.linear_state` and `attn.linear_readout`;
    * right, causal: the attribute `order = right`; `attn-chunk` builds the loop.

    Cost counts floating-point operations and the bytes of what is formed between the
    two products (Cost.h). Where it depends on a size that is known at run time only,
    so does the choice:

    ```mlir
    %0 = scf.if %short { attn.linear_attention {order = left} … } else { attn.linear_state … }
    ```

    An operation that says its order keeps it. A state that the operation carries is
    carried on. `attn.nystrom_attention` has the right order only: it becomes the state,
    the inverse between landmarks, their product, and the readout.
  }];
  let options = [
    Option<"order", "order", "::mlir::attn::Order", "::mlir::attn::Order::Auto",
           "the order of operations whose own is auto",
           [{::llvm::cl::values(
             clEnumValN(::mlir::attn::Order::Auto, "auto", "by cost, at run time where sizes are dynamic"),
             clEnumValN(::mlir::attn::Order::Left, "left", "scores first"),
             clEnumValN(::mlir::attn::Order::Right, "right", "state first"))}]>
  ];
  let statistics = [
    Statistic<"numLeft", "num-left", "Number of operations associated to the left">,
    Statistic<"numRight", "num-right", "Number of operations associated to the right">,
    Statistic<"numBranches", "num-branches", "Number of choices left to run time">
  ];
  let dependentDialects = ["::mlir::affine::AffineDialect", "::mlir::attn::AttnDialect",
                           "::mlir::arith::ArithDialect", "::mlir::linalg::LinalgDialect",
                           "::mlir::math::MathDialect", "::mlir::scf::SCFDialect",
                           "::mlir::tensor::TensorDialect"];
}

def ChunkPass : Pass<"attn-chunk"> {
  let summary = "run causal linear attention in chunks that carry the state";
  let description = [{
    A causal `attn.linear_attention` whose order is not `left` becomes a loop over
    chunks of queries. Inside a chunk the scores are formed and masked; what came
    before is read from the state:

    ```mlir
    %r:3 = scf.for %i = %c0 to %n step %c64 iter_args(%o, %state, %z) {
      attn.linear_attention causal ins(%q[%i, 64], %k[%i, 64], %v[%i, 64])
        query_offset(%i) key_offset(%i) outs(%o[%i, 64], %state, %z) {order = #attn.order<left>}
    }
    ```

    so time is linear in N and S, and memory holds one state. With δ = query_offset −
    key_offset, query i sees keys up to i + δ:

    | N, S, δ | becomes |
    |---|---|
    | δ = 0, N = S, at most one chunk | the operation with `order = left` |
    | δ = 0, N = S | the loop above; a last, shorter chunk behind it |
    | any other, static or dynamic | `attn.linear_state` over the first min(δ, S) keys, which all queries see, if δ may be above 0; then the loop, where the chunk of queries [i, i + c) takes keys [i + δ, i + c + δ), cut to [0, S): fewer or none outside; then, only if the operation carries a state, `attn.linear_state` over the keys that no query saw |

    Operations on memrefs, and those whose key mask differs between the query heads of
    a group, have no such form and get `order = left`, with a remark.
  }];
  let options = [
    Option<"chunkSize", "chunk-size", "int64_t", /*default=*/"0",
           "number of queries in a chunk; 0: by cost, 16 or 32">
  ];
  let statistics = [
    Statistic<"numChunked", "num-chunked", "Number of operations that run in chunks">
  ];
  let dependentDialects = ["::mlir::affine::AffineDialect", "::mlir::attn::AttnDialect",
                           "::mlir::arith::ArithDialect", "::mlir::linalg::LinalgDialect",
                           "::mlir::scf::SCFDialect", "::mlir::tensor::TensorDialect"];
}

#endif // ATTN_REASSOCIATE_PASSES_TD
