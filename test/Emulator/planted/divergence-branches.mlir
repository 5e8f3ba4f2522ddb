// Both branches have a barrier, but the lanes of a warp come to different ones.
// RUN: not attn-emulate %s --kernel=bug --grid=1 --block=32 --arg=out:32xf32 | FileCheck %s
// RUN: attn-emulate %s --kernel=twin --grid=1 --block=64 --arg=out:64xf32 --schedules=4 | FileCheck %s --check-prefix=TWIN
// RUN: attn-emulate %s --kernel=unaligned --grid=1 --block=64 --arg=out:64xf32 --schedules=4 | FileCheck %s --check-prefix=TWIN
// TWIN-NOT: {{(race|read|bounds|misaligned|divergence|deadlock|wait|output|operand|trap): }}
// TWIN: nothing found
gpu.module @kernels {
  gpu.func @bug(%out: memref<32xf32>) kernel {
    %t = gpu.thread_id x
    %n = arith.constant 16 : index
    %one = arith.constant 1.0 : f32
    %two = arith.constant 2.0 : f32
    %low = arith.cmpi ult, %t, %n : index
    scf.if %low {
      gpu.barrier
      // CHECK: [[#@LINE-1]]:{{.*}}: divergence: thread (0, 0, 0) of block (0, 0, 0) of 'bug' waits at nvvm.barrier0, where all lanes of the warp have to come, but thread (16, 0, 0) of the same warp is at nvvm.barrier0 at
      memref.store %one, %out[%t] : memref<32xf32>
    } else {
      memref.store %two, %out[%t] : memref<32xf32>
      gpu.barrier
    }
    gpu.return
  }
  // Whole warps may.
  gpu.func @twin(%out: memref<64xf32>) kernel {
    %t = gpu.thread_id x
    %n = arith.constant 32 : index
    %one = arith.constant 1.0 : f32
    %two = arith.constant 2.0 : f32
    %low = arith.cmpi ult, %t, %n : index
    scf.if %low {
      gpu.barrier
      memref.store %one, %out[%t] : memref<64xf32>
    } else {
      memref.store %two, %out[%t] : memref<64xf32>
      gpu.barrier
    }
    gpu.return
  }
  // So may lanes at barriers that are not aligned.
  gpu.func @unaligned(%out: memref<64xf32>) kernel {
    %t = gpu.thread_id x
    %n = arith.constant 16 : index
    %one = arith.constant 1.0 : f32
    %two = arith.constant 2.0 : f32
    %low = arith.cmpi ult, %t, %n : index
    scf.if %low {
      nvvm.inline_ptx "barrier.sync 0;"
      memref.store %one, %out[%t] : memref<64xf32>
    } else {
      memref.store %two, %out[%t] : memref<64xf32>
      nvvm.inline_ptx "barrier.sync 0;"
    }
    gpu.return
  }
}
