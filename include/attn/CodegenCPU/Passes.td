//===- Passes.td - Passes of CodegenCPU --------------------*- tablegen -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_CODEGENCPU_PASSES_TD
#define ATTN_CODEGENCPU_PASSES_TD

include "mlir/Pass/PassBase.td"

def HostAssertPass : Pass<"attn-host-assert", "ModuleOp"> {
  let summary = "call the runtime where a run-time check fails";
  let description = [{
    Replaces each `cf.assert` by a call of the runtime, which prints the message
    and exits:

    ```mlir
    cf.assert %ok, "queries and keys differ in size"
    // ->
    %failed = arith.xori %ok, %true : i1
    scf.if %failed {
      %message = llvm.mlir.addressof @attn_message_0 : !llvm.ptr
      llvm.call @attn_runtime_fail(%message) : (!llvm.ptr) -> ()
    }
    ```
  }];
  let dependentDialects = ["arith::ArithDialect", "LLVM::LLVMDialect", "scf::SCFDialect"];
}

def HostCheckPass : Pass<"attn-host-check", "ModuleOp"> {
  let summary = "refuse what cannot be lowered, by name and place";
  let description = [{
    Reports the first operation (`target=input`) that the pipeline for the host has
    no lowering for, so that a program that cannot be compiled gives one message
    instead of the last conversion's; with `target=llvm`, the first that has been
    left over.
  }];
  let options = [
    Option<"target", "target", "std::string", [{"input"}],
           "What to accept: `input`, all the pipeline lowers; `llvm`, the LLVM dialect">
  ];
}

def HostLoopsPass : Pass<"attn-host-loops", "ModuleOp"> {
  let summary = "loops for linalg operations and copies on buffers";
  let description = [{
    Emits loops for `linalg` operations on buffers, and for copies between buffers
    that are not both contiguous.
  }];
  let dependentDialects = ["affine::AffineDialect", "arith::ArithDialect", "linalg::LinalgDialect",
                           "memref::MemRefDialect", "scf::SCFDialect", "vector::VectorDialect"];
}

#endif // ATTN_CODEGENCPU_PASSES_TD
