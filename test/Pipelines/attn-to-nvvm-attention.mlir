// RUN: attn-opt %S/../Runtime/Inputs/attention-f16.mlir --attn-to-nvvm="approximate=linear-elu stop-after=schedule" | FileCheck %s --check-prefix=SCHEDULE
// RUN: attn-opt %S/../Runtime/Inputs/attention-f16.mlir --attn-to-nvvm="approximate=linear-elu stop-after=codegen" | FileCheck %s --check-prefix=CODEGEN
// RUN: attn-opt %S/../Runtime/Inputs/attention-f16.mlir --attn-to-nvvm="approximate=linear-elu stop-after=gpu" | FileCheck %s --check-prefix=GPU
// RUN: attn-opt %S/../Runtime/Inputs/attention-f16.mlir --attn-to-nvvm="approximate=linear-elu assemble=0" | FileCheck %s --check-prefix=LLVM
// RUN: attn-opt %S/../Runtime/Inputs/attention-f16.mlir --attn-to-nvvm --remarks-filter=attn-codegen-gpu 2>&1 | FileCheck %s --check-prefix=EXACT

// What has a kernel stays whole; what is beside it goes its way.
// SCHEDULE: attn.linear_state
// SCHEDULE: attn.linear_readout
// CODEGEN: gpu.launch_func @kernels::@linear_state_0
// CODEGEN: gpu.launch_func @kernels::@linear_readout_0
// CODEGEN: linalg

// The state never leaves the device: keys, values and queries go there, the result comes back.
// GPU-LABEL: func.func @main
// GPU-COUNT-2: gpu.memcpy async
// GPU: gpu.launch_func async {{.*}} @kernels::@linear_state_0
// GPU: gpu.memcpy async
// GPU-NOT: gpu.memcpy
// GPU: gpu.launch_func async {{.*}} @kernels::@linear_readout_0
// GPU: gpu.memcpy async
// GPU-NOT: gpu.memcpy

// LLVM-DAG: gpu.binary @kernels
// LLVM-DAG: llvm.call @mgpuMemcpy

// Softmax attention itself has no kernel, and says so.
// EXACT: attention-f16.mlir:5:{{.*}}operation left as it is: there is no kernel for this operation
// EXACT-NOT: gpu.launch_func
