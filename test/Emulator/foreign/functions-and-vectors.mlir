// Functions with local arrays and a switch; vectors of f32, i8 and f16; numbers of 8 and 16 bits; constants of the module.
// RUN: attn-emulate %s --kernel=calls --block=32 --arg=out:32xi32 --schedules=3 --same-results | FileCheck %s --check-prefix=CALLS
// RUN: attn-emulate %s --kernel=vectors --block=8 --arg=8x4xf32=1.5 --arg=8x8xi8=100 --arg=out:8x4xf32 --arg=out:8x8xi8 --arg=out:8xf16 | FileCheck %s --check-prefix=VECTORS
gpu.module @kernels {
  llvm.mlir.global internal constant @table(dense<[2, 3, 5, 7]> : tensor<4xi32>) {addr_space = 4 : i32} : !llvm.array<4 x i32>
  llvm.mlir.global internal @sum(0 : i32) {addr_space = 1 : i32} : i32

  // A local array, filled backwards; the sum of its first numbers.
  llvm.func @prefix(%n: i32) -> i32 {
    %size = llvm.mlir.constant(8 : i32) : i32
    %zero = llvm.mlir.constant(0 : i32) : i32
    %one = llvm.mlir.constant(1 : i32) : i32
    %array = llvm.alloca %size x i32 : (i32) -> !llvm.ptr
    llvm.br ^fill(%size : i32)
  ^fill(%i: i32):
    %j = llvm.sub %i, %one : i32
    %to = llvm.getelementptr %array[%j] : (!llvm.ptr, i32) -> !llvm.ptr, i32
    llvm.store %j, %to : i32, !llvm.ptr
    %goes = llvm.icmp "ne" %j, %zero : i32
    llvm.cond_br %goes, ^fill(%j : i32), ^add(%zero, %zero : i32, i32)
  ^add(%k: i32, %sum: i32):
    %more = llvm.icmp "slt" %k, %n : i32
    llvm.cond_br %more, ^next, ^end
  ^next:
    %from = llvm.getelementptr %array[%k] : (!llvm.ptr, i32) -> !llvm.ptr, i32
    %v = llvm.load %from : !llvm.ptr -> i32
    %total = llvm.add %sum, %v : i32
    %k1 = llvm.add %k, %one : i32
    llvm.br ^add(%k1, %total : i32, i32)
  ^end:
    llvm.return %sum : i32
  }

  // CALLS: argument 0: 32xi32=2 3 5 -1 0 0 1 3 6 10 15 21 28
  // CALLS: nothing found
  llvm.func @calls(%out: !llvm.ptr<1>) attributes {nvvm.kernel} {
    %three = llvm.mlir.constant(3 : i32) : i32
    %four = llvm.mlir.constant(4 : i32) : i32
    %eight = llvm.mlir.constant(8 : i32) : i32
    %minus = llvm.mlir.constant(-1 : i32) : i32
    %t = nvvm.read.ptx.sreg.tid.x : i32
    %to = llvm.getelementptr %out[%t] : (!llvm.ptr<1>, i32) -> !llvm.ptr<1>, i32
    llvm.switch %t : i32, ^call [0: ^constant, 1: ^constant, 2: ^constant, 3: ^other(%minus : i32)]
  ^constant:
    %table = llvm.mlir.addressof @table : !llvm.ptr<4>
    %from = llvm.getelementptr %table[%t] : (!llvm.ptr<4>, i32) -> !llvm.ptr<4>, i32
    %c = llvm.load %from : !llvm.ptr<4> -> i32
    llvm.br ^other(%c : i32)
  ^call:
    %n = llvm.sub %t, %four : i32
    %fewer = llvm.intr.umin(%n, %eight) : (i32, i32) -> i32
    %sum = llvm.call @prefix(%fewer) : (i32) -> i32
    llvm.br ^other(%sum : i32)
  ^other(%v: i32):
    llvm.store %v, %to : i32, !llvm.ptr<1>
    llvm.return
  }

  // 2 x + 1 with its elements turned round; bytes that overflow; a sum of halves.
  // VECTORS: argument 2: 8x4xf32=[4 4 4 4]
  // VECTORS: argument 3: 8x8xi8=[-56 -56 -56 -56 -56 -56 -56 -56]
  // VECTORS: argument 4: 8xf16=6 6 6 6 6 6 6 6
  // VECTORS: nothing found
  gpu.func @vectors(%x: memref<8x4xf32>, %b: memref<8x8xi8>, %out: memref<8x4xf32>, %bytes: memref<8x8xi8>, %halves: memref<8xf16>) kernel {
    %c0 = arith.constant 0 : index
    %t = gpu.thread_id x
    %v = vector.load %x[%t, %c0] {alignment = 16 : i64} : memref<8x4xf32>, vector<4xf32>
    %two = arith.constant dense<2.0> : vector<4xf32>
    %one = arith.constant dense<1.0> : vector<4xf32>
    %twice = math.fma %v, %two, %one : vector<4xf32>
    %turned = vector.shuffle %twice, %twice [3, 2, 1, 0] : vector<4xf32>, vector<4xf32>
    vector.store %turned, %out[%t, %c0] {alignment = 16 : i64} : memref<8x4xf32>, vector<4xf32>
    %w = vector.load %b[%t, %c0] {alignment = 8 : i64} : memref<8x8xi8>, vector<8xi8>
    %sum = arith.addi %w, %w : vector<8xi8>
    vector.store %sum, %bytes[%t, %c0] {alignment = 8 : i64} : memref<8x8xi8>, vector<8xi8>
    %h = arith.truncf %v : vector<4xf32> to vector<4xf16>
    %total = vector.reduction <add>, %h : vector<4xf16> into f16
    memref.store %total, %halves[%t] : memref<8xf16>
    gpu.return
  }
}
