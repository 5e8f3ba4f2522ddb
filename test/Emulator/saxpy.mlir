// A kernel without any cooperation, its numbers and what it costs; the last block is half idle.
// RUN: attn-emulate %s --grid=3 --block=64 --arg=f32=2 --arg=160xf32=1 --arg=inout:160xf32=3 --counters | FileCheck %s
// RUN: attn-emulate %s --grid=3 --block=64 --arg=f32=2 --arg=160xf32=1 --arg=inout:160xf32=3 --counters=@%t.json --order=descending --resident=1
// RUN: FileCheck %s --input-file=%t.json --check-prefix=JSON
// RUN: attn-emulate %s --grid=3 --block=64 --arg=f32=2 --arg=160xf32=1 --arg=inout:160xf32=3 --no-checks | FileCheck %s --check-prefix=FAST
// RUN: %exits 1 attn-emulate %s --grid=3 --block=64 --arg=f32=2 --arg=160xf32=1 --arg=160xf32=3 | FileCheck %s --check-prefix=GIVEN
// GIVEN: argument 2 was written, and is given as memory that is only read; expected inout: or out: before its type

// CHECK: argument 2: 160xf32=5 5 5
// CHECK: kernel 'saxpy': 1 launch, 3 blocks, 192 threads, 0 bytes of shared memory
// CHECK-NEXT: argument 1 {{ *}}read {{ *}}640 bytes DRAM 1.00x L2 1.00x sectors full 100.0 %
// CHECK-NEXT: argument 2 {{ *}}read {{ *}}640 bytes DRAM 1.00x L2 1.00x sectors full 100.0 %
// CHECK-NEXT: argument 2 {{ *}}written {{ *}}640 bytes DRAM 1.00x L2 1.00x sectors full 100.0 %
// CHECK: operations of threads:{{.*}} float 320,{{.*}} memory 480,
// CHECK: nothing found
// JSON: "requests": 5
// FAST: argument 2: 160xf32=5 5 5
// FAST: nothing found
gpu.module @kernels {
  gpu.func @saxpy(%a: f32, %x: memref<160xf32>, %y: memref<160xf32>) kernel {
    %size = arith.constant 160 : index
    %i = gpu.global_id x
    %inside = arith.cmpi ult, %i, %size : index
    scf.if %inside {
      %u = memref.load %x[%i] : memref<160xf32>
      %v = memref.load %y[%i] : memref<160xf32>
      %p = arith.mulf %a, %u : f32
      %s = arith.addf %p, %v : f32
      memref.store %s, %y[%i] : memref<160xf32>
    }
    gpu.return
  }
}
