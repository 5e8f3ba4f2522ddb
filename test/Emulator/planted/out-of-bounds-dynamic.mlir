// A launch with less dynamic shared memory than the kernel takes.
// RUN: not attn-emulate %s --block=64 --shared=252 --arg=out:64xf32 | FileCheck %s
// RUN: attn-emulate %s --block=64 --shared=256 --arg=out:64xf32 --schedules=4 | FileCheck %s --check-prefix=TWIN
// TWIN-NOT: {{(race|read|bounds|misaligned|divergence|deadlock|wait|output|operand|trap): }}
// TWIN: nothing found
gpu.module @kernels {
  gpu.func @dynamic(%out: memref<64xf32>) kernel {
    %bytes = gpu.dynamic_shared_memory : memref<?xi8, #gpu.address_space<workgroup>>
    %zero = arith.constant 0 : index
    %one = arith.constant 1.0 : f32
    %s = memref.view %bytes[%zero][] : memref<?xi8, #gpu.address_space<workgroup>> to memref<64xf32, #gpu.address_space<workgroup>>
    %t = gpu.thread_id x
    // CHECK: [[#@LINE+1]]:{{.*}}: out-of-bounds: thread (63, 0, 0) of block (0, 0, 0) of 'dynamic' writes 4 bytes at shared byte 252 of 252
    memref.store %one, %s[%t] : memref<64xf32, #gpu.address_space<workgroup>>
    memref.store %one, %out[%t] : memref<64xf32>
    gpu.return
  }
}
