// RUN: env ATTN_TEST_PTXAS=ok attn-opt %s --attn-assemble-kernels=toolkit=%S/Inputs | FileCheck %s
// RUN: env ATTN_TEST_PTXAS=ok PATH=%S/Inputs:/usr/bin:/bin %attn_build/bin/attn-opt %s --attn-assemble-kernels | FileCheck %s
// RUN: env -u CUDA_HOME PATH=/nowhere %attn_build/bin/attn-opt %s --attn-assemble-kernels | FileCheck %s --check-prefix=KEPT

// What ptxas says of each kernel becomes a property of the object.
// CHECK: gpu.binary @kernels
// CHECK-SAME: O = 3 : i32
// CHECK-SAME: ptxas = {first = {registers = 12 : i64, shared = 4096 : i64, spill_loads = 2 : i64, spill_stores = 4 : i64, stack = 8 : i64}
// CHECK-SAME: second = {registers = 255 : i64, spill_loads = 0 : i64, spill_stores = 0 : i64, stack = 0 : i64}
// CHECK-SAME: bin = "CUBIN"
// Without an assembler PTX stays.
// KEPT: gpu.binary @kernels
// KEPT-SAME: assembly = ".version 7.0"
gpu.binary @kernels [#gpu.object<#nvvm.target<chip = "sm_80">, properties = {O = 3 : i32}, assembly = ".version 7.0">]

// Machine code is left as it is.
// CHECK: gpu.binary @other
// CHECK-SAME: bin = "machine"
gpu.binary @other [#gpu.object<#nvvm.target<chip = "sm_80">, bin = "machine">]
