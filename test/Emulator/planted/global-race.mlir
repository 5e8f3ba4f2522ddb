// The same in global memory, within a block.
// RUN: not attn-emulate %s --kernel=bug --grid=1 --block=64 --arg=out:64xf32 --arg=out:64xf32 | FileCheck %s
// RUN: attn-emulate %s --kernel=twin --grid=1 --block=64 --arg=out:64xf32 --arg=out:64xf32 --schedules=4 | FileCheck %s --check-prefix=TWIN
// TWIN-NOT: {{(race|read|bounds|misaligned|divergence|deadlock|wait|output|operand|trap): }}
// TWIN: nothing found
gpu.module @kernels {
  gpu.func @bug(%x: memref<64xf32>, %out: memref<64xf32>) kernel {
    %c63 = arith.constant 63 : index
    %one = arith.constant 1.0 : f32
    %t = gpu.thread_id x
    %o = arith.subi %c63, %t : index
    memref.store %one, %x[%t] : memref<64xf32>
    %v = memref.load %x[%o] : memref<64xf32>
    // CHECK: [[#@LINE-1]]:{{.*}}: global-race: thread ({{[0-9]+}}, 0, 0) of block ({{[0-9]+}}, 0, 0) of 'bug' reads byte {{[0-9]+}} of argument {{.*}}, which thread ({{[0-9]+}}, 0, 0) wrote at {{.*}} with no barrier between
    memref.store %v, %out[%t] : memref<64xf32>
    gpu.return
  }
  gpu.func @twin(%x: memref<64xf32>, %out: memref<64xf32>) kernel {
    %c63 = arith.constant 63 : index
    %one = arith.constant 1.0 : f32
    %t = gpu.thread_id x
    %o = arith.subi %c63, %t : index
    memref.store %one, %x[%t] : memref<64xf32>
    gpu.barrier
    %v = memref.load %x[%o] : memref<64xf32>
    memref.store %v, %out[%t] : memref<64xf32>
    gpu.return
  }
}
