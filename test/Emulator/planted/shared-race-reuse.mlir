// A tile is written again while others may still read it.
// RUN: not attn-emulate %s --kernel=bug --grid=1 --block=64 --arg=out:64xf32 | FileCheck %s
// RUN: attn-emulate %s --kernel=twin --grid=1 --block=64 --arg=out:64xf32 --schedules=4 | FileCheck %s --check-prefix=TWIN
// TWIN-NOT: {{(race|read|bounds|misaligned|divergence|deadlock|wait|output|operand|trap): }}
// TWIN: nothing found
gpu.module @kernels {
  gpu.func @bug(%out: memref<64xf32>) workgroup(%s: memref<64xf32, #gpu.address_space<workgroup>>) kernel {
    %c63 = arith.constant 63 : index
    %one = arith.constant 1.0 : f32
    %two = arith.constant 2.0 : f32
    %t = gpu.thread_id x
    %o = arith.subi %c63, %t : index
    memref.store %one, %s[%t] : memref<64xf32, #gpu.address_space<workgroup>>
    gpu.barrier
    %v = memref.load %s[%o] : memref<64xf32, #gpu.address_space<workgroup>>
    memref.store %two, %s[%t] : memref<64xf32, #gpu.address_space<workgroup>>
    // CHECK: [[#@LINE-1]]:{{.*}}: shared-race: thread ({{[0-9]+}}, 0, 0) of block ({{[0-9]+}}, 0, 0) of 'bug' writes shared byte {{[0-9]+}}, which thread ({{[0-9]+}}, 0, 0) read at {{.*}}:[[#@LINE-2]]:{{[0-9]+}} with no barrier between
    memref.store %v, %out[%t] : memref<64xf32>
    gpu.return
  }
  gpu.func @twin(%out: memref<64xf32>) workgroup(%s: memref<64xf32, #gpu.address_space<workgroup>>) kernel {
    %c63 = arith.constant 63 : index
    %one = arith.constant 1.0 : f32
    %two = arith.constant 2.0 : f32
    %t = gpu.thread_id x
    %o = arith.subi %c63, %t : index
    memref.store %one, %s[%t] : memref<64xf32, #gpu.address_space<workgroup>>
    gpu.barrier
    %v = memref.load %s[%o] : memref<64xf32, #gpu.address_space<workgroup>>
    gpu.barrier
    memref.store %two, %s[%t] : memref<64xf32, #gpu.address_space<workgroup>>
    memref.store %v, %out[%t] : memref<64xf32>
    gpu.return
  }
}
