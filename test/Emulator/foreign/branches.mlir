// Lanes meet at operations with a mask wherever those stand in the program.
// RUN: attn-emulate %s --kernel=exchange --block=32 --arg=out:32xi32 --schedules=4 --same-results | FileCheck %s
// RUN: attn-emulate %s --kernel=tell --block=32 --arg=out:32xi32 --schedules=4 --same-results | FileCheck %s --check-prefix=TELL
// CHECK: argument 0: 32xi32=256 272 288 304 320 336 352 368 384 400 416 432 448 464 480 496 0 2 4 6
// CHECK: nothing found
// TELL: argument 0: 32xi32=0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15
// TELL: nothing found
gpu.module @kernels {
  gpu.func @exchange(%out: memref<32xi32>) kernel {
    %t = gpu.thread_id x
    %n = arith.constant 16 : index
    %low = arith.cmpi ult, %t, %n : index
    %i = arith.index_cast %t : index to i32
    %all = arith.constant -1 : i32
    %distance = arith.constant 16 : i32
    %clamp = arith.constant 31 : i32
    scf.if %low {
      %r = nvvm.shfl.sync bfly %all, %i, %distance, %clamp : i32 -> i32
      memref.store %r, %out[%t] : memref<32xi32>
    } else {
      %own = arith.muli %i, %distance : i32
      %r = nvvm.shfl.sync bfly %all, %own, %distance, %clamp : i32 -> i32
      %twice = arith.addi %r, %r : i32
      memref.store %twice, %out[%t] : memref<32xi32>
    }
    gpu.return
  }
  gpu.func @tell(%out: memref<32xi32>) kernel {
    %t = gpu.thread_id x
    %n = arith.constant 16 : index
    %low = arith.cmpi ult, %t, %n : index
    %i = arith.index_cast %t : index to i32
    %all = arith.constant -1 : i32
    scf.if %low {
      memref.store %i, %out[%t] : memref<32xi32>
      nvvm.bar.warp.sync %all : i32
    } else {
      nvvm.bar.warp.sync %all : i32
      %other = arith.subi %t, %n : index
      %told = memref.load %out[%other] : memref<32xi32>
      memref.store %told, %out[%t] : memref<32xi32>
    }
    gpu.return
  }
}
