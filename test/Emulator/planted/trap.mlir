// An assertion fails.
// RUN: not attn-emulate %s --kernel=bug --grid=1 --block=64 --arg=out:64xf32 | FileCheck %s
// RUN: attn-emulate %s --kernel=twin --grid=1 --block=64 --arg=out:64xf32 --schedules=4 | FileCheck %s --check-prefix=TWIN
// TWIN-NOT: {{(race|read|bounds|misaligned|divergence|deadlock|wait|output|operand|trap): }}
// TWIN: nothing found
gpu.module @kernels {
  gpu.func @bug(%out: memref<64xf32>) kernel {
    %t = gpu.thread_id x
    %n = arith.constant 63 : index
    %ok = arith.cmpi ult, %t, %n : index
    cf.assert %ok, "too many threads"
    // CHECK: [[#@LINE-1]]:{{.*}}: trap: thread ({{[0-9]+}}, 0, 0) of block ({{[0-9]+}}, 0, 0) of 'bug' fails an assertion
    %one = arith.constant 1.0 : f32
    memref.store %one, %out[%t] : memref<64xf32>
    gpu.return
  }
  gpu.func @twin(%out: memref<64xf32>) kernel {
    %t = gpu.thread_id x
    %n = arith.constant 64 : index
    %ok = arith.cmpi ult, %t, %n : index
    cf.assert %ok, "too many threads"
    %one = arith.constant 1.0 : f32
    memref.store %one, %out[%t] : memref<64xf32>
    gpu.return
  }
}
