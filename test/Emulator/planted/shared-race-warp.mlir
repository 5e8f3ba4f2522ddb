// Lanes of a warp do not run in step: they synchronize before they read from each other.
// RUN: not attn-emulate %s --kernel=bug --grid=1 --block=32 --arg=out:32xf32 | FileCheck %s
// RUN: attn-emulate %s --kernel=twin --grid=1 --block=32 --arg=out:32xf32 --schedules=4 | FileCheck %s --check-prefix=TWIN
// TWIN-NOT: {{(race|read|bounds|misaligned|divergence|deadlock|wait|output|operand|trap): }}
// TWIN: nothing found
gpu.module @kernels {
  gpu.func @bug(%out: memref<32xf32>) workgroup(%s: memref<32xf32, #gpu.address_space<workgroup>>) kernel {
    %c63 = arith.constant 31 : index
    %one = arith.constant 1.0 : f32
    %t = gpu.thread_id x
    %o = arith.subi %c63, %t : index
    memref.store %one, %s[%t] : memref<32xf32, #gpu.address_space<workgroup>>
    %v = memref.load %s[%o] : memref<32xf32, #gpu.address_space<workgroup>>
    // CHECK: [[#@LINE-1]]:{{.*}}: shared-race: thread ({{[0-9]+}}, 0, 0) of block ({{[0-9]+}}, 0, 0) of 'bug' reads shared byte {{[0-9]+}}, which thread ({{[0-9]+}}, 0, 0) wrote at {{.*}} with neither a barrier nor a synchronization of the warp between
    memref.store %v, %out[%t] : memref<32xf32>
    gpu.return
  }
  gpu.func @twin(%out: memref<32xf32>) workgroup(%s: memref<32xf32, #gpu.address_space<workgroup>>) kernel {
    %c63 = arith.constant 31 : index
    %one = arith.constant 1.0 : f32
    %t = gpu.thread_id x
    %o = arith.subi %c63, %t : index
    memref.store %one, %s[%t] : memref<32xf32, #gpu.address_space<workgroup>>
    %all = arith.constant -1 : i32
    nvvm.bar.warp.sync %all : i32
    %v = memref.load %s[%o] : memref<32xf32, #gpu.address_space<workgroup>>
    memref.store %v, %out[%t] : memref<32xf32>
    gpu.return
  }
}
