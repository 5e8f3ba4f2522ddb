// Sums of 64-bit integers: lanes by shuffles, warps through dynamic shared memory, blocks by the one that ends last.
// RUN: attn-emulate %s --grid=5 --block=96 --shared=24 --arg=1000xi64=-3000000000 --arg=inout:5xi64=0 --arg=inout:1xi32=0 --arg=out:1xi64 --schedules=6 --same-results | FileCheck %s
// RUN: attn-emulate %s --grid=5 --block=96 --shared=24 --arg=1000xi64=-3000000000 --arg=inout:5xi64=0 --arg=inout:1xi32=0 --arg=out:1xi64 --schedules=6 --resident=1 | FileCheck %s
// CHECK: argument 3: 1xi64=-3000000000000
// CHECK: nothing found
gpu.module @kernels {
  gpu.func @sum(%x: memref<1000xi64>, %parts: memref<5xi64>, %counter: memref<1xi32>, %out: memref<1xi64>) kernel {
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c3 = arith.constant 3 : index
    %c5 = arith.constant 5 : index
    %c32 = arith.constant 32 : index
    %size = arith.constant 1000 : index
    %zero = arith.constant 0 : i64
    %bits = arith.constant 32 : i64
    %one = arith.constant 1 : i32
    %four = arith.constant 4 : i32
    %mask = arith.constant -1 : i32
    %clamp = arith.constant 31 : i32
    %dynamic = gpu.dynamic_shared_memory : memref<?xi8, #gpu.address_space<workgroup>>
    %warps = memref.view %dynamic[%c0][] : memref<?xi8, #gpu.address_space<workgroup>> to memref<3xi64, #gpu.address_space<workgroup>>
    %t = gpu.thread_id x
    %b = gpu.block_id x
    %threads = gpu.block_dim x
    %blocks = gpu.grid_dim x
    %first = arith.muli %b, %threads : index
    %begin = arith.addi %first, %t : index
    %stride = arith.muli %threads, %blocks : index
    %own = scf.for %i = %begin to %size step %stride iter_args(%sum = %zero) -> i64 {
      %v = memref.load %x[%i] : memref<1000xi64>
      %next = arith.addi %sum, %v : i64
      scf.yield %next : i64
    }
    // 64 bits go in two halves.
    %o0 = arith.constant 16 : i32
    %low0 = arith.trunci %own : i64 to i32
    %shifted0 = arith.shrui %own, %bits : i64
    %high0 = arith.trunci %shifted0 : i64 to i32
    %lowOf0 = nvvm.shfl.sync bfly %mask, %low0, %o0, %clamp : i32 -> i32
    %highOf0 = nvvm.shfl.sync bfly %mask, %high0, %o0, %clamp : i32 -> i32
    %wl0 = arith.extui %lowOf0 : i32 to i64
    %wh0 = arith.extui %highOf0 : i32 to i64
    %up0 = arith.shli %wh0, %bits : i64
    %other0 = arith.ori %wl0, %up0 : i64
    %s0 = arith.addi %own, %other0 : i64
    %o1 = arith.constant 8 : i32
    %low1 = arith.trunci %s0 : i64 to i32
    %shifted1 = arith.shrui %s0, %bits : i64
    %high1 = arith.trunci %shifted1 : i64 to i32
    %lowOf1 = nvvm.shfl.sync bfly %mask, %low1, %o1, %clamp : i32 -> i32
    %highOf1 = nvvm.shfl.sync bfly %mask, %high1, %o1, %clamp : i32 -> i32
    %wl1 = arith.extui %lowOf1 : i32 to i64
    %wh1 = arith.extui %highOf1 : i32 to i64
    %up1 = arith.shli %wh1, %bits : i64
    %other1 = arith.ori %wl1, %up1 : i64
    %s1 = arith.addi %s0, %other1 : i64
    %o2 = arith.constant 4 : i32
    %low2 = arith.trunci %s1 : i64 to i32
    %shifted2 = arith.shrui %s1, %bits : i64
    %high2 = arith.trunci %shifted2 : i64 to i32
    %lowOf2 = nvvm.shfl.sync bfly %mask, %low2, %o2, %clamp : i32 -> i32
    %highOf2 = nvvm.shfl.sync bfly %mask, %high2, %o2, %clamp : i32 -> i32
    %wl2 = arith.extui %lowOf2 : i32 to i64
    %wh2 = arith.extui %highOf2 : i32 to i64
    %up2 = arith.shli %wh2, %bits : i64
    %other2 = arith.ori %wl2, %up2 : i64
    %s2 = arith.addi %s1, %other2 : i64
    %o3 = arith.constant 2 : i32
    %low3 = arith.trunci %s2 : i64 to i32
    %shifted3 = arith.shrui %s2, %bits : i64
    %high3 = arith.trunci %shifted3 : i64 to i32
    %lowOf3 = nvvm.shfl.sync bfly %mask, %low3, %o3, %clamp : i32 -> i32
    %highOf3 = nvvm.shfl.sync bfly %mask, %high3, %o3, %clamp : i32 -> i32
    %wl3 = arith.extui %lowOf3 : i32 to i64
    %wh3 = arith.extui %highOf3 : i32 to i64
    %up3 = arith.shli %wh3, %bits : i64
    %other3 = arith.ori %wl3, %up3 : i64
    %s3 = arith.addi %s2, %other3 : i64
    %o4 = arith.constant 1 : i32
    %low4 = arith.trunci %s3 : i64 to i32
    %shifted4 = arith.shrui %s3, %bits : i64
    %high4 = arith.trunci %shifted4 : i64 to i32
    %lowOf4 = nvvm.shfl.sync bfly %mask, %low4, %o4, %clamp : i32 -> i32
    %highOf4 = nvvm.shfl.sync bfly %mask, %high4, %o4, %clamp : i32 -> i32
    %wl4 = arith.extui %lowOf4 : i32 to i64
    %wh4 = arith.extui %highOf4 : i32 to i64
    %up4 = arith.shli %wh4, %bits : i64
    %other4 = arith.ori %wl4, %up4 : i64
    %s4 = arith.addi %s3, %other4 : i64
    %lane = arith.remui %t, %c32 : index
    %warp = arith.divui %t, %c32 : index
    %isFirstLane = arith.cmpi eq, %lane, %c0 : index
    scf.if %isFirstLane {
      memref.store %s4, %warps[%warp] : memref<3xi64, #gpu.address_space<workgroup>>
    }
    gpu.barrier
    %leads = arith.cmpi eq, %t, %c0 : index
    scf.if %leads {
      %block = scf.for %i = %c0 to %c3 step %c1 iter_args(%sum = %zero) -> i64 {
        %v = memref.load %warps[%i] : memref<3xi64, #gpu.address_space<workgroup>>
        %next = arith.addi %sum, %v : i64
        scf.yield %next : i64
      }
      memref.store %block, %parts[%b] : memref<5xi64>
      %address = memref.extract_aligned_pointer_as_index %counter : memref<1xi32> -> index
      %word = arith.index_cast %address : index to i64
      %before = nvvm.inline_ptx "atom.acq_rel.gpu.global.add.u32 $0, [$1], $2;" ro(%word, %one : i64, i32) -> i32
      %isLast = arith.cmpi eq, %before, %four : i32
      scf.if %isLast {
        %all = scf.for %i = %c0 to %c5 step %c1 iter_args(%sum = %zero) -> i64 {
          %v = memref.load %parts[%i] : memref<5xi64>
          %next = arith.addi %sum, %v : i64
          scf.yield %next : i64
        }
        memref.store %all, %out[%c0] : memref<1xi64>
      }
    }
    gpu.return
  }
}
