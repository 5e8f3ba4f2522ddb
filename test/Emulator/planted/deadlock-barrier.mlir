// A named barrier that waits for more warps than come.
// RUN: not attn-emulate %s --kernel=bug --grid=1 --block=64 --arg=out:64xf32 | FileCheck %s
// RUN: attn-emulate %s --kernel=twin --grid=1 --block=64 --arg=out:64xf32 --schedules=4 | FileCheck %s --check-prefix=TWIN
// TWIN-NOT: {{(race|read|bounds|misaligned|divergence|deadlock|wait|output|operand|trap): }}
// TWIN: nothing found
gpu.module @kernels {
  gpu.func @bug(%out: memref<64xf32>) kernel {
    %t = gpu.thread_id x
    %c32 = arith.constant 32 : index
    %id = arith.constant 1 : i32
    %count = arith.constant 64 : i32
    %one = arith.constant 1.0 : f32
    %low = arith.cmpi ult, %t, %c32 : index
    scf.if %low {
      nvvm.barrier id = %id number_of_threads = %count
      // CHECK: [[#@LINE-1]]:{{.*}}: deadlock: thread ({{[0-9]+}}, 0, 0) of block ({{[0-9]+}}, 0, 0) of 'bug' waits at nvvm.barrier with 31 others of its block, for more than will come
    }
    memref.store %one, %out[%t] : memref<64xf32>
    gpu.return
  }
  gpu.func @twin(%out: memref<64xf32>) kernel {
    %t = gpu.thread_id x
    %c32 = arith.constant 32 : index
    %id = arith.constant 1 : i32
    %count = arith.constant 32 : i32
    %one = arith.constant 1.0 : f32
    %low = arith.cmpi ult, %t, %c32 : index
    scf.if %low {
      nvvm.barrier id = %id number_of_threads = %count
    }
    memref.store %one, %out[%t] : memref<64xf32>
    gpu.return
  }
}
