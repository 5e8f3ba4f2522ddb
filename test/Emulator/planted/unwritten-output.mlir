// The last rows of an output are left as they were.
// RUN: not attn-emulate %s --kernel=bug --grid=1 --block=64 --arg=out:64xf32 | FileCheck %s
// RUN: attn-emulate %s --kernel=twin --grid=1 --block=64 --arg=out:64xf32 --schedules=4 | FileCheck %s --check-prefix=TWIN
// TWIN-NOT: {{(race|read|bounds|misaligned|divergence|deadlock|wait|output|operand|trap): }}
// TWIN: nothing found
gpu.module @kernels {
  gpu.func @bug(%out: memref<64xf32>) kernel {
    // CHECK: unwritten-output: 64 of 256 bytes of {{.*}} were never written, the first at byte 192
    %t = gpu.thread_id x
    %n = arith.constant 48 : index
    %one = arith.constant 1.0 : f32
    %low = arith.cmpi ult, %t, %n : index
    scf.if %low {
      memref.store %one, %out[%t] : memref<64xf32>
    }
    gpu.return
  }
  gpu.func @twin(%out: memref<64xf32>) kernel {
    %t = gpu.thread_id x
    %n = arith.constant 64 : index
    %one = arith.constant 1.0 : f32
    %low = arith.cmpi ult, %t, %n : index
    scf.if %low {
      memref.store %one, %out[%t] : memref<64xf32>
    }
    gpu.return
  }
}
