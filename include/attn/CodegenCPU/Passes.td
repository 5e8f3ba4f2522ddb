//===- Passes.td - Passes of CodegenCPU --------------------*- tablegen -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_CODEGENCPU_PASSES_TD
#define ATTN_CODEGENCPU_PASSES_TD

include "mlir/Pass/PassBase.td"

def CodegenCPUPass : InterfacePass<"attn-codegen-cpu", "::mlir::FunctionOpInterface"> {
  let summary = "lower attn operations on memrefs to register tiles";
  let description = [{
    Replaces each attn operation on memrefs by loops over tiles of tokens and, inside,
    register tiles of `vector.fma`: scf, memref, vector, arith and math on vectors of
    one dimension. The sizes D, C and Dv must be static, but for the D features that a
    read-out projects on; everything else may be dynamic, and memrefs may be strided. Leading dimensions become `scf.for`: threads
    come from the loops around the operation.

    Scratch is on the stack, of a fixed size, at the head of the function or of the
    parallel body around the operation, shared by operations that run in turn; nothing
    is allocated on the heap. Sums run in an order that depends on the shape only.

    An operation that the pass cannot take is left, with a remark that says why.
  }];
  let options = [
    Option<"target", "target", "std::string", /*default=*/"\"\"",
           "instruction set: generic, neon, avx2, avx512, avx512-bf16 or host; if empty, the string "
           "attribute 'attn.target' of an enclosing operation, or else generic">
  ];
  let dependentDialects = [
    "::mlir::arith::ArithDialect", "::mlir::math::MathDialect", "::mlir::memref::MemRefDialect",
    "::mlir::scf::SCFDialect", "::mlir::vector::VectorDialect", "::mlir::LLVM::LLVMDialect"
  ];
  let statistics = [
    Statistic<"numGenerated", "generated", "operations turned into register tiles">,
    Statistic<"numLeft", "left", "operations left as they are">
  ];
}

def CodegenFallbackPass : Pass<"attn-codegen-fallback"> {
  let summary = "decompose what attn-codegen-cpu would leave";
  let description = [{
    Replaces the attn operations on tensors that `attn-codegen-cpu` has no kernel
    for, such as those with a dynamic feature size, by their decomposition to linalg
    and scf, with a remark that says why. Runs before bufferization.
  }];
  let dependentDialects = [
    "::mlir::affine::AffineDialect", "::mlir::arith::ArithDialect", "::mlir::linalg::LinalgDialect",
    "::mlir::math::MathDialect", "::mlir::scf::SCFDialect", "::mlir::tensor::TensorDialect"
  ];
  let statistics = [Statistic<"numDecomposed", "decomposed", "operations decomposed">];
}

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
    left over. `target=gpu-input` and `target=gpu-llvm` take kernels, and what launches
    them, as well.
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
    that are not both contiguous. Products of matrices, convolutions among them, become
    tiles of the result in registers over a packed panel:

    ```mlir
    linalg.matmul ins(%a, %b) outs(%c)
    // ->
    pack %b[k:k+512, n:n+32]
    %acc:16 = scf.for … { vector.fma … }      // c[m:m+8, n:n+32]
    ```

    Everything else runs one of its loops in vectors, with a mask for what is left;
    what cannot (a division of integers, a nested check) in scalars. Sums are formed in
    an order that depends on the shape only.
  }];
  let options = [
    Option<"target", "target", "std::string", /*default=*/"\"\"",
           "instruction set: generic, neon, avx2, avx512, avx512-bf16 or host; if empty, the string "
           "attribute 'attn.target' of the module, or else avx512">
  ];
  let dependentDialects = ["affine::AffineDialect", "arith::ArithDialect", "linalg::LinalgDialect",
                           "memref::MemRefDialect", "scf::SCFDialect", "vector::VectorDialect"];
}

def HostMathPass : Pass<"attn-host-math", "ModuleOp"> {
  let summary = "arithmetic for exponentials and the like on vectors";
  let description = [{
    Replaces functions of the math dialect on vectors of f32, for which the backend would
    call the library once a lane, by polynomials; functions of f16 and bf16 by those of
    f32. What has no polynomial here that is exact to a few units in the last place stays
    and becomes a library call.
  }];
  let dependentDialects = ["arith::ArithDialect", "func::FuncDialect", "math::MathDialect",
                           "vector::VectorDialect"];
}

def HostScopesPass : Pass<"attn-host-scopes", "ModuleOp"> {
  let summary = "save and restore the stack around scopes";
  let description = [{
    Replaces `memref.alloca_scope`, of which control flow in blocks cannot stand
    inside, by its body between `llvm.intr.stacksave` and `llvm.intr.stackrestore`; a
    scope that allocates nothing by its body alone. Allocations of a fixed size in the
    body of an `scf.for`, which is a scope too, move in front of the loop.
  }];
  let dependentDialects = ["LLVM::LLVMDialect"];
}

def HostThreadsPass : Pass<"attn-host-threads", "ModuleOp"> {
  let summary = "wake threads for more than one tile only";
  let description = [{
    Gives each `omp.parallel` around one loop the condition that the loop has more than
    one iteration, and the loop a dynamic schedule: tiles of causal attention differ in
    work. A loop of constant bounds that is soon over, as a decode step, keeps the static
    one: a thread's share then stays in its caches from call to call. Which thread runs a
    tile does not change its result.
  }];
  let dependentDialects = ["arith::ArithDialect", "omp::OpenMPDialect"];
}

#endif // ATTN_CODEGENCPU_PASSES_TD
