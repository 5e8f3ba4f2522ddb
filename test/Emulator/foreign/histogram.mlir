// Bytes counted by atomics of shared memory, then of global memory.
// RUN: attn-emulate %s --grid=3 --block=64 --arg=300xi8=7 --arg=inout:16xi32=0 --schedules=5 --same-results | FileCheck %s
// RUN: attn-emulate %s --grid=3 --block=64 --arg=8xi8=-1,0,1,2,15,16,-16,127 --arg=inout:16xi32=5 --counters | FileCheck %s --check-prefix=FEW
// CHECK: argument 1: 16xi32=0 0 0 0 0 0 0 300 0 0 0 0 0 0 0 0
// CHECK: nothing found
// FEW: argument 1: 16xi32=8 6 6 5 5 5 5 5 5 5 5 5 5 5 5 8
// FEW: atomics 56,
// FEW: nothing found
gpu.module @kernels {
  gpu.func @histogram(%x: memref<?xi8>, %bins: memref<16xi32>) workgroup(%s: memref<16xi32, #gpu.address_space<workgroup>>) kernel {
    %c0 = arith.constant 0 : index
    %c16 = arith.constant 16 : index
    %i0 = arith.constant 0 : i32
    %i1 = arith.constant 1 : i32
    %i15 = arith.constant 15 : i32
    %t = gpu.thread_id x
    %b = gpu.block_id x
    %threads = gpu.block_dim x
    %blocks = gpu.grid_dim x
    %size = memref.dim %x, %c0 : memref<?xi8>
    %isBin = arith.cmpi ult, %t, %c16 : index
    scf.if %isBin {
      memref.store %i0, %s[%t] : memref<16xi32, #gpu.address_space<workgroup>>
    }
    gpu.barrier
    %first = arith.muli %b, %threads : index
    %begin = arith.addi %first, %t : index
    %stride = arith.muli %threads, %blocks : index
    scf.for %i = %begin to %size step %stride {
      %v = memref.load %x[%i] : memref<?xi8>
      %wide = arith.extsi %v : i8 to i32
      %bin = arith.andi %wide, %i15 : i32
      %at = arith.index_castui %bin : i32 to index
      %old = memref.atomic_rmw addi %i1, %s[%at] : (i32, memref<16xi32, #gpu.address_space<workgroup>>) -> i32
    }
    gpu.barrier
    scf.if %isBin {
      %n = memref.load %s[%t] : memref<16xi32, #gpu.address_space<workgroup>>
      %old = memref.atomic_rmw addi %n, %bins[%t] : (i32, memref<16xi32>) -> i32
    }
    gpu.return
  }
}
