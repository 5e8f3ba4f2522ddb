// A lane shuffles with a mask that it is not in.
// RUN: not attn-emulate %s --kernel=bug --grid=1 --block=32 --arg=out:32xf32 | FileCheck %s
// RUN: attn-emulate %s --kernel=twin --grid=1 --block=32 --arg=out:32xf32 --schedules=4 | FileCheck %s --check-prefix=TWIN
// TWIN-NOT: {{(race|read|bounds|misaligned|divergence|deadlock|wait|output|operand|trap): }}
// TWIN: nothing found
gpu.module @kernels {
  gpu.func @bug(%out: memref<32xf32>) kernel {
    %t = gpu.thread_id x
    %one = arith.constant 1.0 : f32
    %mask = arith.constant 0x0000fffe : i32
    %by = arith.constant 0 : i32
    %clamp = arith.constant 31 : i32
    %v = nvvm.shfl.sync bfly %mask, %one, %by, %clamp : f32 -> f32
    // CHECK: [[#@LINE-1]]:{{.*}}: invalid-operand: thread ({{[0-9]+}}, 0, 0) of block ({{[0-9]+}}, 0, 0) of 'bug' is not in the mask of lanes that it gives to nvvm.shfl.sync
    memref.store %v, %out[%t] : memref<32xf32>
    gpu.return
  }
  gpu.func @twin(%out: memref<32xf32>) kernel {
    %t = gpu.thread_id x
    %one = arith.constant 1.0 : f32
    %mask = arith.constant -1 : i32
    %by = arith.constant 0 : i32
    %clamp = arith.constant 31 : i32
    %v = nvvm.shfl.sync bfly %mask, %one, %by, %clamp : f32 -> f32
    memref.store %v, %out[%t] : memref<32xf32>
    gpu.return
  }
}
