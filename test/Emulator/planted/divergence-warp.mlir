// A shuffle for the whole warp, under a condition that half of it does not meet.
// RUN: not attn-emulate %s --kernel=bug --grid=1 --block=32 --arg=inout:32xf32=0 | FileCheck %s
// RUN: attn-emulate %s --kernel=twin --grid=1 --block=32 --arg=inout:32xf32=0 --schedules=4 | FileCheck %s --check-prefix=TWIN
// TWIN-NOT: {{(race|read|bounds|misaligned|divergence|deadlock|wait|output|operand|trap): }}
// TWIN: nothing found
gpu.module @kernels {
  gpu.func @bug(%out: memref<32xf32>) kernel {
    %t = gpu.thread_id x
    %n = arith.constant 16 : index
    %one = arith.constant 1.0 : f32
    %width = arith.constant 32 : i32
    %by = arith.constant 1 : i32
    %low = arith.cmpi ult, %t, %n : index
    scf.if %low {
      %v, %p = gpu.shuffle xor %one, %by, %width : f32
      // CHECK: [[#@LINE-1]]:{{.*}}: divergence: thread ({{[0-9]+}}, 0, 0) of block ({{[0-9]+}}, 0, 0) of 'bug' waits at nvvm.shfl.sync, where all lanes of the warp have to come, but thread (16, 0, 0) of the same warp is at nvvm.barrier
      memref.store %v, %out[%t] : memref<32xf32>
    }
    gpu.barrier
    gpu.return
  }
  gpu.func @twin(%out: memref<32xf32>) kernel {
    %t = gpu.thread_id x
    %n = arith.constant 32 : index
    %one = arith.constant 1.0 : f32
    %width = arith.constant 32 : i32
    %by = arith.constant 1 : i32
    %low = arith.cmpi ult, %t, %n : index
    scf.if %low {
      %v, %p = gpu.shuffle xor %one, %by, %width : f32
      memref.store %v, %out[%t] : memref<32xf32>
    }
    gpu.barrier
    gpu.return
  }
}
