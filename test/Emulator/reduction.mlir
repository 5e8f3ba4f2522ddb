// A sum over a block: a tree in shared memory, then shuffles in the first warp. In any order the same.
// RUN: attn-emulate %s --grid=2 --block=128 --arg=256xf32=1 --arg=out:2xf32 --schedules=5 --counters | FileCheck %s

// CHECK: schedule 0
// CHECK-NEXT: argument 1: 2xf32=128 128
// CHECK-NEXT: kernel 'sum': 1 launch, 2 blocks, 256 threads, 512 bytes of shared memory
// CHECK: shared {{ *}}read {{.*}} 0.0 % of them for conflicts
// CHECK: barriers 6, atomics 0, exponentials 0
// CHECK: schedule 4
// CHECK-NEXT: nothing found
gpu.module @kernels {
  gpu.func @sum(%x: memref<256xf32>, %out: memref<2xf32>)
      workgroup(%part: memref<128xf32, #gpu.address_space<workgroup>>) kernel {
    %c0 = arith.constant 0 : index
    %c32 = arith.constant 32 : index
    %c64 = arith.constant 64 : index
    %i = gpu.global_id x
    %t = gpu.thread_id x
    %b = gpu.block_id x
    %v = memref.load %x[%i] : memref<256xf32>
    memref.store %v, %part[%t] : memref<128xf32, #gpu.address_space<workgroup>>
    gpu.barrier
    %low = arith.cmpi ult, %t, %c64 : index
    scf.if %low {
      %j = arith.addi %t, %c64 : index
      %l = memref.load %part[%t] : memref<128xf32, #gpu.address_space<workgroup>>
      %h = memref.load %part[%j] : memref<128xf32, #gpu.address_space<workgroup>>
      %s = arith.addf %l, %h : f32
      memref.store %s, %part[%t] : memref<128xf32, #gpu.address_space<workgroup>>
    }
    gpu.barrier
    %first = arith.cmpi ult, %t, %c32 : index
    scf.if %first {
      %j = arith.addi %t, %c32 : index
      %l = memref.load %part[%t] : memref<128xf32, #gpu.address_space<workgroup>>
      %h = memref.load %part[%j] : memref<128xf32, #gpu.address_space<workgroup>>
      %s0 = arith.addf %l, %h : f32
      %width = arith.constant 32 : i32
      %o16 = arith.constant 16 : i32
      %s16, %p16 = gpu.shuffle xor %s0, %o16, %width : f32
      %s1 = arith.addf %s0, %s16 : f32
      %o8 = arith.constant 8 : i32
      %s8, %p8 = gpu.shuffle xor %s1, %o8, %width : f32
      %s2 = arith.addf %s1, %s8 : f32
      %o4 = arith.constant 4 : i32
      %s4, %p4 = gpu.shuffle xor %s2, %o4, %width : f32
      %s3 = arith.addf %s2, %s4 : f32
      %o2 = arith.constant 2 : i32
      %sh2, %p2 = gpu.shuffle xor %s3, %o2, %width : f32
      %s5 = arith.addf %s3, %sh2 : f32
      %o1 = arith.constant 1 : i32
      %sh1, %p1 = gpu.shuffle xor %s5, %o1, %width : f32
      %s6 = arith.addf %s5, %sh1 : f32
      %leads = arith.cmpi eq, %t, %c0 : index
      scf.if %leads {
        memref.store %s6, %out[%b] : memref<2xf32>
      }
    }
    gpu.barrier
    gpu.return
  }
}
