// Prefix sums of f64 by doubling distances, two buffers in turn.
// RUN: attn-emulate %s --block=128 '--arg=128xf64=random:5' '--arg=out:128xf64>%t.npy' --arg=out:128xf64 --schedules=5 --same-results | FileCheck %s
// RUN: attn-emulate %s --block=128 --arg=128xf64=1 --arg=out:128xf64 --arg=out:128xf64 | FileCheck %s --check-prefix=ONES
// CHECK: nothing found
// ONES: argument 1: 128xf64=1 2 3 4 5 6 7 8 {{.*}} 127 128
// ONES: argument 2: 128xf64=1 0.5 0.3333333333333333 0.25 0.2
// ONES: nothing found
gpu.module @kernels {
  gpu.func @scan(%x: memref<128xf64>, %out: memref<128xf64>, %inverse: memref<128xf64>) workgroup(%s: memref<2x128xf64, #gpu.address_space<workgroup>>) kernel {
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c7 = arith.constant 7 : index
    %t = gpu.thread_id x
    %v = memref.load %x[%t] : memref<128xf64>
    memref.store %v, %s[%c0, %t] : memref<2x128xf64, #gpu.address_space<workgroup>>
    gpu.barrier
    %last = scf.for %i = %c0 to %c7 step %c1 iter_args(%from = %c0) -> index {
      %to = arith.subi %c1, %from : index
      %distance = arith.shli %c1, %i : index
      %own = memref.load %s[%from, %t] : memref<2x128xf64, #gpu.address_space<workgroup>>
      %has = arith.cmpi uge, %t, %distance : index
      %sum = scf.if %has -> f64 {
        %at = arith.subi %t, %distance : index
        %other = memref.load %s[%from, %at] : memref<2x128xf64, #gpu.address_space<workgroup>>
        %both = arith.addf %own, %other : f64
        scf.yield %both : f64
      } else {
        scf.yield %own : f64
      }
      memref.store %sum, %s[%to, %t] : memref<2x128xf64, #gpu.address_space<workgroup>>
      gpu.barrier
      scf.yield %to : index
    }
    %total = memref.load %s[%last, %t] : memref<2x128xf64, #gpu.address_space<workgroup>>
    memref.store %total, %out[%t] : memref<128xf64>
    %one = arith.constant 1.0 : f64
    %q = arith.divf %one, %total : f64
    memref.store %q, %inverse[%t] : memref<128xf64>
    gpu.return
  }
}
