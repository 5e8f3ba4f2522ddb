// A kernel adds to an output that nobody has cleared.
// RUN: not attn-emulate %s --kernel=bug --grid=1 --block=64 --arg=out:64xf32 | FileCheck %s
// RUN: attn-emulate %s --kernel=twin --grid=1 --block=64 --arg=out:64xf32 --schedules=4 | FileCheck %s --check-prefix=TWIN
// TWIN-NOT: {{(race|read|bounds|misaligned|divergence|deadlock|wait|output|operand|trap): }}
// TWIN: nothing found
gpu.module @kernels {
  gpu.func @bug(%out: memref<64xf32>) kernel {
    %t = gpu.thread_id x
    %one = arith.constant 1.0 : f32
    %v = memref.load %out[%t] : memref<64xf32>
    // CHECK: [[#@LINE-1]]:{{.*}}: uninitialized-read: thread ({{[0-9]+}}, 0, 0) of block ({{[0-9]+}}, 0, 0) of 'bug' reads 4 bytes at byte 0 of argument {{[01]}} of 256, which nobody has written
    %w = arith.addf %v, %one : f32
    memref.store %w, %out[%t] : memref<64xf32>
    gpu.return
  }
  gpu.func @twin(%out: memref<64xf32>) kernel {
    %t = gpu.thread_id x
    %one = arith.constant 1.0 : f32
    %v = arith.constant 0.0 : f32
    %w = arith.addf %v, %one : f32
    memref.store %w, %out[%t] : memref<64xf32>
    gpu.return
  }
}
