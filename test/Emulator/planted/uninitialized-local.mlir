// A local variable is read before it is written.
// RUN: not attn-emulate %s --kernel=bug --grid=1 --block=64 --arg=out:64xf32 | FileCheck %s
// RUN: attn-emulate %s --kernel=twin --grid=1 --block=64 --arg=out:64xf32 --schedules=4 | FileCheck %s --check-prefix=TWIN
// TWIN-NOT: {{(race|read|bounds|misaligned|divergence|deadlock|wait|output|operand|trap): }}
// TWIN: nothing found
gpu.module @kernels {
  gpu.func @bug(%out: memref<64xf32>) kernel {
    %t = gpu.thread_id x
    %z = arith.constant 0 : index
    %u = arith.constant 1 : index
    %one = arith.constant 1.0 : f32
    %p = memref.alloca() : memref<2xf32>
    memref.store %one, %p[%z] : memref<2xf32>
    %v = memref.load %p[%u] : memref<2xf32>
    // CHECK: [[#@LINE-1]]:{{.*}}: uninitialized-read: thread ({{[0-9]+}}, 0, 0) of block ({{[0-9]+}}, 0, 0) of 'bug' reads 4 bytes at {{.*}}, which nobody has written
    memref.store %v, %out[%t] : memref<64xf32>
    gpu.return
  }
  gpu.func @twin(%out: memref<64xf32>) kernel {
    %t = gpu.thread_id x
    %z = arith.constant 0 : index
    %u = arith.constant 1 : index
    %one = arith.constant 1.0 : f32
    %p = memref.alloca() : memref<2xf32>
    memref.store %one, %p[%z] : memref<2xf32>
    %v = memref.load %p[%z] : memref<2xf32>
    memref.store %v, %out[%t] : memref<64xf32>
    gpu.return
  }
}
