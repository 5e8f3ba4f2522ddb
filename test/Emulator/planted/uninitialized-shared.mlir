// Half of the shared memory is never filled.
// RUN: not attn-emulate %s --kernel=bug --grid=1 --block=64 --arg=out:64xf32 | FileCheck %s
// RUN: attn-emulate %s --kernel=twin --grid=1 --block=64 --arg=out:64xf32 --schedules=4 | FileCheck %s --check-prefix=TWIN
// TWIN-NOT: {{(race|read|bounds|misaligned|divergence|deadlock|wait|output|operand|trap): }}
// TWIN: nothing found
gpu.module @kernels {
  gpu.func @bug(%out: memref<64xf32>) workgroup(%s: memref<64xf32, #gpu.address_space<workgroup>>) kernel {
    %t = gpu.thread_id x
    %n = arith.constant 32 : index
    %one = arith.constant 1.0 : f32
    %writes = arith.cmpi ult, %t, %n : index
    scf.if %writes {
      memref.store %one, %s[%t] : memref<64xf32, #gpu.address_space<workgroup>>
    }
    gpu.barrier
    %v = memref.load %s[%t] : memref<64xf32, #gpu.address_space<workgroup>>
    // CHECK: [[#@LINE-1]]:{{.*}}: uninitialized-read: thread ({{[0-9]+}}, 0, 0) of block ({{[0-9]+}}, 0, 0) of 'bug' reads 4 bytes at shared byte {{[0-9]+}}, which nobody has written (and 31 times more)
    memref.store %v, %out[%t] : memref<64xf32>
    gpu.return
  }
  gpu.func @twin(%out: memref<64xf32>) workgroup(%s: memref<64xf32, #gpu.address_space<workgroup>>) kernel {
    %t = gpu.thread_id x
    %n = arith.constant 64 : index
    %one = arith.constant 1.0 : f32
    %writes = arith.cmpi ult, %t, %n : index
    scf.if %writes {
      memref.store %one, %s[%t] : memref<64xf32, #gpu.address_space<workgroup>>
    }
    gpu.barrier
    %v = memref.load %s[%t] : memref<64xf32, #gpu.address_space<workgroup>>
    memref.store %v, %out[%t] : memref<64xf32>
    gpu.return
  }
}
