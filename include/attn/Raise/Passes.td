//===- Passes.td - Raising ---------------------------------*- tablegen -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_RAISE_PASSES
#define ATTN_RAISE_PASSES

include "mlir/Pass/PassBase.td"

def RaisePass : Pass<"attn-raise"> {
  let summary = "find attention by what it computes";
  let description = [{
    Replaces whatever computes Σ_j softmax_j(scale · Σ_d q[…, i, d] · k[…, j, d] +
    mask)[j] · v[…, j, e] by `attn.softmax_attention`. What each tensor computes is
    written as an expression over positions; docs/Raising.md lists the axioms by
    which two spellings are equal. Transposes, reshapes, grouped heads and
    broadcast masks end in the operation's maps. What is softmax-like and is not
    raised is left as it is, with a remark that names the reason and the operation
    that stopped it; an analysis remark counts the looks at what a value computes. Runs
    on a function or on all functions of a module.

    A finite mask value c ≤ -1e4 is read as a mask under the assumption
    |score| ≤ |c|/4; `strict` turns this and other assumptions off.
  }];
  let options = [
    Option<"strict", "strict", "bool", /*default=*/"false",
           "assume nothing about the size of scores or run-time shapes">,
    Option<"report", "report", "bool", /*default=*/"false",
           "print what was found, and why the rest was not raised, to stderr">
  ];
  let dependentDialects = [
    "::mlir::arith::ArithDialect", "::mlir::attn::AttnDialect", "::mlir::cf::ControlFlowDialect",
    "::mlir::linalg::LinalgDialect", "::mlir::math::MathDialect", "::mlir::tensor::TensorDialect"
  ];
  let statistics = [
    Statistic<"numRaised", "raised", "attentions raised">,
    Statistic<"numRefused", "refused", "softmaxes left as they are">
  ];
}

#endif // ATTN_RAISE_PASSES
