//===- Passes.td - The stage that approximates -------------*- tablegen -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_APPROXIMATE_PASSES_TD
#define ATTN_APPROXIMATE_PASSES_TD

include "mlir/Pass/PassBase.td"

def ApproximatePass : Pass<"attn-approximate"> {
  let summary = "replace softmax attention by an approximate method, if asked to";
  let description = [{
    Replaces each `attn.softmax_attention` by what the method builds from it. This
    changes numbers, so nothing happens unless a method is named, and never
    silently: each operation gets a remark that says what replaced it and what else
    changes (a dropped scale, the max-length used), or why it stays exact and what
    could be done about it. With MLIR's remark engine (`--remarks-filter`,
    category `attn-approximate`) those are optimization remarks, passed and
    missed; without, they are plain remarks.

    The keys of the method are written beside its name:

    ```
    attn-opt model.mlir --attn-raise --attn-approximate="method=cosformer max-length=4096"
    attn-opt model.mlir --pass-pipeline="builtin.module(attn-approximate{method=linear-elu,eps=1e-5})"
    ```

    A float mask is an additive bias and is refused, as is a boolean mask that
    depends on the query; key padding and causal masks carry over, as do offsets,
    query groups and the layout. `min-length=N` leaves attention over fewer keys
    exact, with a branch at run time where their number is dynamic.
    Attention whose probabilities something else reads, which attn-raise marks
    `attn.probabilities_used`, is refused: they would stay exact.
  }];
  let options = [
    Option<"method", "method", "std::string", "\"none\"",
           "METHOD[,key=value...]; the keys can also be written as options of their own">
  ];
  let statistics = [
    Statistic<"numApproximated", "num-approximated", "Number of softmax attentions replaced">,
    Statistic<"numDeclined", "num-declined", "Number of softmax attentions left exact">
  ];
  let dependentDialects = ["::mlir::attn::AttnDialect", "::mlir::arith::ArithDialect",
                           "::mlir::scf::SCFDialect"];
}

#endif // ATTN_APPROXIMATE_PASSES_TD
