// A barrier that some lanes of a warp do not come to.
// RUN: not attn-emulate %s --kernel=bug --grid=1 --block=64 --arg=out:64xf32 | FileCheck %s
// RUN: attn-emulate %s --kernel=twin --grid=1 --block=64 --arg=out:64xf32 --schedules=4 | FileCheck %s --check-prefix=TWIN
// TWIN-NOT: {{(race|read|bounds|misaligned|divergence|deadlock|wait|output|operand|trap): }}
// TWIN: nothing found
gpu.module @kernels {
  gpu.func @bug(%out: memref<64xf32>) kernel {
    %t = gpu.thread_id x
    %n = arith.constant 40 : index
    %low = arith.cmpi ult, %t, %n : index
    scf.if %low {
      gpu.barrier
      // CHECK: [[#@LINE-1]]:{{.*}}: divergence: thread ({{[0-9]+}}, 0, 0) of block ({{[0-9]+}}, 0, 0) of 'bug' waits at nvvm.barrier0, where all lanes of the warp have to come, but thread (40, 0, 0) of the same warp has ended before
    }
    %one = arith.constant 1.0 : f32
    memref.store %one, %out[%t] : memref<64xf32>
    gpu.return
  }
  gpu.func @twin(%out: memref<64xf32>) kernel {
    %t = gpu.thread_id x
    %n = arith.constant 64 : index
    %low = arith.cmpi ult, %t, %n : index
    scf.if %low {
      gpu.barrier
    }
    %one = arith.constant 1.0 : f32
    memref.store %one, %out[%t] : memref<64xf32>
    gpu.return
  }
}
