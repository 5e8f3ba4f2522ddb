// A store behind a shared variable.
// RUN: not attn-emulate %s --kernel=bug --grid=1 --block=64 --arg=out:64xf32 | FileCheck %s
// RUN: attn-emulate %s --kernel=twin --grid=1 --block=64 --arg=out:64xf32 --schedules=4 | FileCheck %s --check-prefix=TWIN
// TWIN-NOT: {{(race|read|bounds|misaligned|divergence|deadlock|wait|output|operand|trap): }}
// TWIN: nothing found
gpu.module @kernels {
  gpu.func @bug(%out: memref<64xf32>) workgroup(%s: memref<64xf32, #gpu.address_space<workgroup>>) kernel {
    %t = gpu.thread_id x
    %k = arith.constant 1 : index
    %i = arith.addi %t, %k : index
    %one = arith.constant 1.0 : f32
    memref.store %one, %s[%i] : memref<64xf32, #gpu.address_space<workgroup>>
    // CHECK: [[#@LINE-1]]:{{.*}}: out-of-bounds: thread ({{[0-9]+}}, 0, 0) of block ({{[0-9]+}}, 0, 0) of 'bug' writes 4 bytes at shared byte 256, which is in no variable
    memref.store %one, %out[%t] : memref<64xf32>
    gpu.return
  }
  gpu.func @twin(%out: memref<64xf32>) workgroup(%s: memref<64xf32, #gpu.address_space<workgroup>>) kernel {
    %t = gpu.thread_id x
    %k = arith.constant 0 : index
    %i = arith.addi %t, %k : index
    %one = arith.constant 1.0 : f32
    memref.store %one, %s[%i] : memref<64xf32, #gpu.address_space<workgroup>>
    memref.store %one, %out[%t] : memref<64xf32>
    gpu.return
  }
}
