// A load one element behind the end.
// RUN: not attn-emulate %s --kernel=bug --grid=1 --block=64 --arg=64xf32=1 --arg=out:64xf32 | FileCheck %s
// RUN: attn-emulate %s --kernel=twin --grid=1 --block=64 --arg=64xf32=1 --arg=out:64xf32 --schedules=4 | FileCheck %s --check-prefix=TWIN
// TWIN-NOT: {{(race|read|bounds|misaligned|divergence|deadlock|wait|output|operand|trap): }}
// TWIN: nothing found
gpu.module @kernels {
  gpu.func @bug(%x: memref<64xf32>, %out: memref<64xf32>) kernel {
    %t = gpu.thread_id x
    %k = arith.constant 1 : index
    %i = arith.addi %t, %k : index
    %v = memref.load %x[%i] : memref<64xf32>
    // CHECK: [[#@LINE-1]]:{{.*}}: out-of-bounds: thread ({{[0-9]+}}, 0, 0) of block ({{[0-9]+}}, 0, 0) of 'bug' reads 4 bytes at byte 256 of argument 0 of 256
    memref.store %v, %out[%t] : memref<64xf32>
    gpu.return
  }
  gpu.func @twin(%x: memref<64xf32>, %out: memref<64xf32>) kernel {
    %t = gpu.thread_id x
    %k = arith.constant 0 : index
    %i = arith.addi %t, %k : index
    %v = memref.load %x[%i] : memref<64xf32>
    memref.store %v, %out[%t] : memref<64xf32>
    gpu.return
  }
}
