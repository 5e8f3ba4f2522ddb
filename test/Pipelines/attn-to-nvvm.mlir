// RUN: attn-opt %S/../Runtime/Inputs/saxpy.mlir --attn-to-nvvm=stop-after=bufferize | FileCheck %s --check-prefix=BUFFERIZE
// RUN: attn-opt %S/../Runtime/Inputs/saxpy.mlir --attn-to-nvvm=stop-after=gpu | FileCheck %s --check-prefix=GPU
// RUN: attn-opt %S/../Runtime/Inputs/saxpy.mlir --attn-to-nvvm=stop-after=nvvm | FileCheck %s --check-prefix=NVVM
// RUN: attn-opt %S/../Runtime/Inputs/saxpy.mlir --attn-to-nvvm="target=sm_90a stop-after=nvvm" | FileCheck %s --check-prefix=HOPPER
// RUN: attn-opt %S/../Runtime/Inputs/saxpy.mlir --attn-to-nvvm="stop-after=binary assemble=0" | FileCheck %s --check-prefix=BINARY
// RUN: attn-opt %S/../Runtime/Inputs/saxpy.mlir --attn-to-nvvm=assemble=0 | FileCheck %s --check-prefix=LLVM
// RUN: not attn-opt %S/../Runtime/Inputs/saxpy.mlir --attn-to-nvvm=target=sm_70 2>&1 | FileCheck %s --check-prefix=UNKNOWN
// RUN: not attn-opt %S/../Runtime/Inputs/saxpy.mlir --attn-to-cpu 2>&1 | FileCheck %s --check-prefix=CPU

// UNKNOWN: unknown target 'sm_70', expected one of sm_80, sm_89, sm_90a, sm_100
// CPU: cannot lower 'gpu.

// BUFFERIZE-LABEL: func.func @main
// BUFFERIZE: gpu.launch_func @kernels::@saxpy

// Between the two launches nothing is copied.
// GPU-LABEL: func.func @main
// GPU: gpu.alloc async
// GPU: gpu.memcpy async
// GPU: gpu.launch_func async
// GPU-NOT: gpu.memcpy
// GPU: gpu.launch_func async
// GPU: gpu.memcpy async
// GPU: gpu.wait [
// GPU-NOT: linalg

// NVVM: gpu.module @kernels [#nvvm.target<O = 3, chip = "sm_80", features = "+ptx70">]
// NVVM: llvm.func @saxpy({{.*}}nvvm.kernel
// NVVM: nvvm.read.ptx.sreg.tid.x
// NVVM-NOT: gpu.thread_id
// HOPPER: gpu.module @kernels [#nvvm.target<O = 3, chip = "sm_90a", features = "+ptx80">]

// BINARY: gpu.binary @kernels
// BINARY-SAME: .version 7.0
// BINARY-SAME: .target sm_80
// BINARY-SAME: .visible .entry saxpy(

// LLVM: gpu.binary @kernels
// LLVM: llvm.func @main
// LLVM: llvm.call @mgpuMemAlloc
// LLVM: gpu.launch_func <%{{.*}} : !llvm.ptr> @kernels::@saxpy
// LLVM: llvm.func @_mlir_ciface_main
