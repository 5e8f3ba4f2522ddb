// A transpose by blocks of 32 x 8 threads through a padded tile; sizes that are no multiples of the tile.
// RUN: attn-emulate %s --grid=3,2 --block=32,8 --arg=48x80xf32=random:3 '--arg=out:80x48xf32>%t.npy' --schedules=5 --counters | FileCheck %s
// RUN: attn-emulate %s --grid=2,3 --block=32,8 --arg=80x48xf32=@%t.npy '--arg=out:48x80xf32>%t.back.npy'
// RUN: attn-emulate %s --grid=3,2 --block=32,8 --arg=48x80xf32=@%t.back.npy '--arg=out:80x48xf32>%t.again.npy'
// RUN: %python -c "import numpy; a, b, c = (numpy.load('%t' + s) for s in ('.npy', '.back.npy', '.again.npy')); assert (a == b.T).all() and (a == c).all() and a.std() > 0.1"
// CHECK: 0.0 % of them for conflicts
// CHECK: 0.0 % of them for conflicts
// CHECK: nothing found
gpu.module @kernels {
  gpu.func @transpose(%x: memref<?x?xf32>, %out: memref<?x?xf32>) workgroup(%tile: memref<32x33xf32, #gpu.address_space<workgroup>>) kernel {
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c8 = arith.constant 8 : index
    %c32 = arith.constant 32 : index
    %tx = gpu.thread_id x
    %ty = gpu.thread_id y
    %bx = gpu.block_id x
    %by = gpu.block_id y
    %rows = memref.dim %x, %c0 : memref<?x?xf32>
    %columns = memref.dim %x, %c1 : memref<?x?xf32>
    %left = arith.muli %bx, %c32 : index
    %top = arith.muli %by, %c32 : index
    %column = arith.addi %left, %tx : index
    %outColumn = arith.addi %top, %tx : index
    scf.for %i = %ty to %c32 step %c8 {
      %row = arith.addi %top, %i : index
      %isRow = arith.cmpi ult, %row, %rows : index
      %isColumn = arith.cmpi ult, %column, %columns : index
      %isIn = arith.andi %isRow, %isColumn : i1
      scf.if %isIn {
        %v = memref.load %x[%row, %column] : memref<?x?xf32>
        memref.store %v, %tile[%i, %tx] : memref<32x33xf32, #gpu.address_space<workgroup>>
      }
    }
    gpu.barrier
    scf.for %i = %ty to %c32 step %c8 {
      %row = arith.addi %left, %i : index
      %isRow = arith.cmpi ult, %row, %columns : index
      %isColumn = arith.cmpi ult, %outColumn, %rows : index
      %isIn = arith.andi %isRow, %isColumn : i1
      scf.if %isIn {
        %v = memref.load %tile[%tx, %i] : memref<32x33xf32, #gpu.address_space<workgroup>>
        memref.store %v, %out[%row, %outColumn] : memref<?x?xf32>
      }
    }
    gpu.return
  }
}
