// RUN: attn-opt %s --attn-host-normalize --canonicalize --cse --split-input-file | FileCheck %s

// A transposed operand is read through the contraction's map.
// CHECK-DAG: #[[A:.*]] = affine_map<(d0, d1, d2) -> (d0, d2)>
// CHECK-DAG: #[[B:.*]] = affine_map<(d0, d1, d2) -> (d1, d2)>
// CHECK-DAG: #[[C:.*]] = affine_map<(d0, d1, d2) -> (d0, d1)>
// CHECK-LABEL: func.func @linear
// CHECK-SAME: (%[[X:.*]]: tensor<17x32xf32>, %[[W:.*]]: tensor<64x32xf32>)
func.func @linear(%x: tensor<17x32xf32>, %w: tensor<64x32xf32>) -> tensor<17x64xf32> {
  %zero = arith.constant 0.0 : f32
  %0 = tensor.empty() : tensor<32x64xf32>
  %t = linalg.transpose ins(%w : tensor<64x32xf32>) outs(%0 : tensor<32x64xf32>) permutation = [1, 0]
  %1 = tensor.empty() : tensor<17x64xf32>
  %2 = linalg.fill ins(%zero : f32) outs(%1 : tensor<17x64xf32>) -> tensor<17x64xf32>
  // CHECK-NOT: linalg.transpose
  // CHECK: linalg.generic {indexing_maps = [#[[A]], #[[B]], #[[C]]]
  // CHECK-SAME: ins(%[[X]], %[[W]] :
  %3 = linalg.matmul ins(%x, %t : tensor<17x32xf32>, tensor<32x64xf32>) outs(%2 : tensor<17x64xf32>) -> tensor<17x64xf32>
  return %3 : tensor<17x64xf32>
}

// -----

#id = affine_map<(d0, d1) -> (d0, d1)>
#row = affine_map<(d0, d1) -> (d0)>

// One loop for a chain; a value that is broadcast is not computed again and again.
// CHECK-LABEL: func.func @chain
func.func @chain(%x: tensor<8x32xf32>, %r: tensor<8xf32>) -> tensor<8x32xf32> {
  %0 = tensor.empty() : tensor<8x32xf32>
  %1 = tensor.empty() : tensor<8xf32>
  // CHECK: %[[EXP:.*]] = linalg.generic
  // CHECK: math.exp
  %2 = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]}
      ins(%r : tensor<8xf32>) outs(%1 : tensor<8xf32>) {
  ^bb0(%a: f32, %o: f32):
    %e = math.exp %a : f32
    linalg.yield %e : f32
  } -> tensor<8xf32>
  // CHECK: linalg.generic
  // CHECK-SAME: %[[EXP]]
  // CHECK: arith.mulf
  // CHECK-NEXT: math.tanh
  // CHECK-NOT: linalg.generic
  %3 = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]}
      ins(%x, %2 : tensor<8x32xf32>, tensor<8xf32>) outs(%0 : tensor<8x32xf32>) {
  ^bb0(%a: f32, %b: f32, %o: f32):
    %m = arith.mulf %a, %b : f32
    linalg.yield %m : f32
  } -> tensor<8x32xf32>
  %4 = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%3 : tensor<8x32xf32>) outs(%0 : tensor<8x32xf32>) {
  ^bb0(%a: f32, %o: f32):
    %t = math.tanh %a : f32
    linalg.yield %t : f32
  } -> tensor<8x32xf32>
  return %4 : tensor<8x32xf32>
}

// -----

// CHECK-LABEL: func.func @simpler
func.func @simpler(%a: tensor<4x8xf32>) -> tensor<9x8xf32> {
  %0 = tensor.empty() : tensor<4x8xf32>
  // CHECK-NOT: linalg.softmax
  // CHECK: arith.max
  // CHECK: math.exp
  %1 = linalg.softmax dimension(1) ins(%a : tensor<4x8xf32>) outs(%0 : tensor<4x8xf32>) -> tensor<4x8xf32>
  // CHECK-NOT: tensor.concat
  %2 = tensor.concat dim(0) %a, %1 : (tensor<4x8xf32>, tensor<4x8xf32>) -> tensor<8x8xf32>
  %zero = arith.constant 0.0 : f32
  // CHECK-NOT: tensor.pad
  %3 = tensor.pad %2 low[0, 0] high[1, 0] {
  ^bb0(%i: index, %j: index):
    tensor.yield %zero : f32
  } : tensor<8x8xf32> to tensor<9x8xf32>
  return %3 : tensor<9x8xf32>
}

// -----

#id = affine_map<(d0, d1) -> (d0, d1)>
#row = affine_map<(d0, d1) -> (d0)>

// An index that nobody uses costs nothing.
// CHECK-LABEL: func.func @max_and_argmax
func.func @max_and_argmax(%x: tensor<8x32xf32>, %m: tensor<8xf32>, %i: tensor<8xi64>) -> tensor<8xf32> {
  // CHECK-NOT: linalg.index
  // CHECK: arith.maximumf
  %0:2 = linalg.generic {indexing_maps = [#id, #row, #row], iterator_types = ["parallel", "reduction"]}
      ins(%x : tensor<8x32xf32>) outs(%m, %i : tensor<8xf32>, tensor<8xi64>) {
  ^bb0(%a: f32, %o: f32, %n: i64):
    %j = linalg.index 1 : index
    %k = arith.index_cast %j : index to i64
    %max = arith.maximumf %a, %o : f32
    %gt = arith.cmpf ogt, %a, %o : f32
    %s = arith.select %gt, %k, %n : i64
    linalg.yield %max, %s : f32, i64
  } -> (tensor<8xf32>, tensor<8xi64>)
  return %0#0 : tensor<8xf32>
}

// -----

#id = affine_map<(d0, d1) -> (d0, d1)>
#row = affine_map<(d0, d1) -> (d0)>

// The sum of a row of one element adds to its destination: once, not for every
// element that it is broadcast to.
// CHECK-LABEL: func.func @sum_of_one
func.func @sum_of_one(%x: tensor<8x1xf32>, %s: tensor<8xf32>, %y: tensor<8x32xf32>) -> tensor<8x32xf32> {
  // CHECK: arith.addf
  // CHECK-NEXT: linalg.yield
  // CHECK: linalg.generic
  // CHECK: arith.mulf
  // CHECK-NEXT: linalg.yield
  %0 = linalg.generic {indexing_maps = [#id, #row], iterator_types = ["parallel", "reduction"]}
      ins(%x : tensor<8x1xf32>) outs(%s : tensor<8xf32>) {
  ^bb0(%a: f32, %o: f32):
    %m = arith.addf %a, %o : f32
    linalg.yield %m : f32
  } -> tensor<8xf32>
  %1 = tensor.empty() : tensor<8x32xf32>
  %2 = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]}
      ins(%y, %0 : tensor<8x32xf32>, tensor<8xf32>) outs(%1 : tensor<8x32xf32>) {
  ^bb0(%a: f32, %b: f32, %o: f32):
    %m = arith.mulf %a, %b : f32
    linalg.yield %m : f32
  } -> tensor<8x32xf32>
  return %2 : tensor<8x32xf32>
}

// A stack may not hold a buffer of unknown size, nor a large one. In a kernel there is nothing else.
// CHECK-LABEL: func.func @buffers
//       CHECK: memref.alloc(%{{.*}}) : memref<?xf32>
//       CHECK: memref.alloc() : memref<16385xf32>
//       CHECK: memref.alloca() : memref<16384xf32>
func.func @buffers(%n: index) -> (memref<?xf32>, memref<16385xf32>, memref<16384xf32>) {
  %unknown = memref.alloca(%n) : memref<?xf32>
  %large = memref.alloca() : memref<16385xf32>
  %small = memref.alloca() : memref<16384xf32>
  return %unknown, %large, %small : memref<?xf32>, memref<16385xf32>, memref<16384xf32>
}

gpu.module @kernels {
  // CHECK-LABEL: gpu.func @kernel
  //       CHECK: memref.alloca(%{{.*}}) : memref<?xf32>
  gpu.func @kernel(%n: index, %x: memref<?xf32>, %i: index) kernel {
    %local = memref.alloca(%n) : memref<?xf32>
    memref.copy %x, %local : memref<?xf32> to memref<?xf32>
    %one = memref.load %local[%i] : memref<?xf32>
    memref.store %one, %x[%n] : memref<?xf32>
    gpu.return
  }
}
