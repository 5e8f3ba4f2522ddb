//===- Passes.td - Passes of Offload -----------------------*- tablegen -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_OFFLOAD_PASSES_TD
#define ATTN_OFFLOAD_PASSES_TD

include "mlir/Pass/PassBase.td"

def DeviceBuffersPass : Pass<"attn-device-buffers", "func::FuncOp"> {
  let summary = "give kernels buffers on the device";
  let description = [{
    Runs on host code on buffers. Each buffer that a `gpu.launch_func` takes gets one
    on the device (of a view: the buffer behind it), with copies only where the other
    side has newer contents:

    ```mlir
    gpu.launch_func @kernels::@state … args(%k, %s)      // reads k, writes s
    gpu.launch_func @kernels::@readout … args(%s, %o)    // reads s, writes o
    // ->
    %dk = gpu.alloc ()                 gpu.memcpy %dk, %k
    %ds = gpu.alloc ()                 gpu.launch_func @kernels::@state … args(%dk, %ds)
    %do = gpu.alloc ()                 gpu.launch_func @kernels::@readout … args(%ds, %do)
    gpu.memcpy %o, %do                 // s stays on the device
    gpu.dealloc …
    ```

    What a kernel does with an argument is told by an attribute of the argument of
    its `gpu.func`: `llvm.readonly`; or `attn.overwritten`, which says that every element
    is written and none is read before. Without one, a kernel that only loads from the
    argument reads it, and any other reads and writes it. Where a buffer is
    filled and goes to the device next, that happens there.

    Each block of the function is taken by itself: at its end the host has everything
    that outlives the block. A buffer that is only used on the device is not allocated
    on the host. Distinct arguments of the function, and allocations, do not overlap, as
    bufferization makes them; buffers that may overlap, because control flow chose one,
    are copied around each launch.
  }];
  let dependentDialects = ["gpu::GPUDialect", "memref::MemRefDialect"];
  let statistics = [
    Statistic<"numBuffers", "buffers", "buffers on the device">,
    Statistic<"numCopiesIn", "copies-in", "copies to the device">,
    Statistic<"numCopiesOut", "copies-out", "copies to the host">
  ];
}

def AssembleKernelsPass : Pass<"attn-assemble-kernels", "ModuleOp"> {
  let summary = "turn PTX into machine code, by ptxas";
  let description = [{
    Replaces the PTX in each `gpu.binary` by a cubin:

    ```mlir
    gpu.binary @kernels [#gpu.object<#nvvm.target<chip = "sm_80">, assembly = "…">]
    // ->
    gpu.binary @kernels [#gpu.object<#nvvm.target<chip = "sm_80">,
                         properties = {ptxas = {state = {registers = 96, spills = 0, …}}}, bin = "…">]
    ```

    ptxas is that of `toolkit`, or the one on PATH, or the one below CUDA_HOME. Without
    any, the PTX stays, for the driver to compile. Where ptxas fails, the message has what it
    said, the command that repeats it, and where the PTX is. A warning that wgmma
    instructions run one after the other is an error. So is PTX that calls a
    function that it does not have (libdevice's).
  }];
  let options = [
    Option<"toolkit", "toolkit", "std::string", /*default=*/"\"\"",
           "Folder of CUDA's toolkit, which has bin/ptxas">,
    Option<"required", "required", "bool", /*default=*/"false",
           "Whether it is an error if there is no ptxas">,
    Option<"keepPTX", "keep-ptx", "bool", /*default=*/"false",
           "Only look whether the PTX has what it calls">
  ];
}

#endif // ATTN_OFFLOAD_PASSES_TD
