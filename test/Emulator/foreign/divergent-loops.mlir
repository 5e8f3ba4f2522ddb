// Each thread goes round as often as its number asks; lanes that are alike add up under their own mask; wide indices.
// RUN: attn-emulate %s --kernel=collatz --grid=2 --block=40 --arg=out:80xi64 --arg=out:80xi32 --schedules=5 --same-results | FileCheck %s
// CHECK: argument 0: 80xi64=0 1 7 2 5 8 16 3 19 6 14 9 9 17 17 4
// CHECK: argument 1: 80xi32=11 11 10 11 11 10
// CHECK: nothing found
// RUN: attn-emulate %s --kernel=wide --block=32 --arg=64xi32=random:1 --arg=out:32xi64 --arg=out:32xi1 | FileCheck %s --check-prefix=WIDE
// WIDE: argument 1: 32xi64=0 12884901888 25769803776 38654705664
// WIDE: argument 2: 32xi1=0 1 1 1
// WIDE: nothing found
gpu.module @kernels {
  gpu.func @collatz(%steps: memref<80xi64>, %alike: memref<80xi32>) kernel {
    %one = arith.constant 1 : i64
    %two = arith.constant 2 : i64
    %three = arith.constant 3 : i64
    %none = arith.constant 0 : i64
    %t = gpu.thread_id x
    %b = gpu.block_id x
    %threads = gpu.block_dim x
    %first = arith.muli %b, %threads : index
    %i = arith.addi %first, %t : index
    %n = arith.index_cast %i : index to i64
    %begin = arith.addi %n, %one : i64
    %end:2 = scf.while (%v = %begin, %count = %none) : (i64, i64) -> (i64, i64) {
      %goes = arith.cmpi ne, %v, %one : i64
      scf.condition(%goes) %v, %count : i64, i64
    } do {
    ^bb0(%v: i64, %count: i64):
      %bit = arith.andi %v, %one : i64
      %isOdd = arith.cmpi eq, %bit, %one : i64
      %next = scf.if %isOdd -> i64 {
        %triple = arith.muli %v, %three : i64
        %up = arith.addi %triple, %one : i64
        scf.yield %up : i64
      } else {
        %half = arith.divui %v, %two : i64
        scf.yield %half : i64
      }
      %more = arith.addi %count, %one : i64
      scf.yield %next, %more : i64, i64
    }
    memref.store %end#1, %steps[%i] : memref<80xi64>
    // Lanes of a warp whose thread numbers agree modulo 3; the second warp of a block has 8.
    %c3 = arith.constant 3 : index
    %c32 = arith.constant 32 : index
    %class = arith.remui %t, %c3 : index
    %key = arith.index_cast %class : index to i32
    %isFull = arith.cmpi ult, %t, %c32 : index
    %all = arith.constant -1 : i32
    %eight = arith.constant 255 : i32
    %living = arith.select %isFull, %all, %eight : i32
    %mask = nvvm.match.sync any %living, %key : i32 -> i32
    %unit = arith.constant 1 : i32
    %sum = nvvm.redux.sync add %unit, %mask : i32 -> i32
    memref.store %sum, %alike[%i] : memref<80xi32>
    gpu.return
  }

  // Products beyond 32 bits, which come back.
  gpu.func @wide(%x: memref<64xi32>, %out: memref<32xi64>, %flags: memref<32xi1>) kernel {
    %t = gpu.thread_id x
    %n = arith.index_cast %t : index to i64
    %big = arith.constant 12884901888 : i64
    %product = arith.muli %n, %big : i64
    memref.store %product, %out[%t] : memref<32xi64>
    %q = arith.divui %product, %big : i64
    %two = arith.constant 2 : i64
    %at = arith.muli %q, %two : i64
    %index = arith.index_cast %at : i64 to index
    %v = memref.load %x[%index] : memref<64xi32>
    %zero = arith.constant 0 : i64
    %isBig = arith.cmpi ugt, %product, %zero : i64
    memref.store %isBig, %flags[%t] : memref<32xi1>
    gpu.return
  }
}
