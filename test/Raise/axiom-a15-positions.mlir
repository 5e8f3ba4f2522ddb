// RUN: attn-opt %s --pass-pipeline='builtin.module(func.func(attn-raise))' | FileCheck %s

// A15: positions that are written into a tensor part by part, and their sum, are positions: what is gathered at
// 0·8 + j, as TOSA and ONNX have it, is read at j.

#ij = affine_map<(i, j) -> (i, j)>
#j = affine_map<(i, j) -> (j)>
#row = affine_map<(i, j) -> (0, j)>

//     CHECK: func.func @gathered(%[[Q:.*]]: tensor<5x16xf32>, %[[K:.*]]: tensor<16x8xf32>, %[[V:.*]]: tensor<8x4xf32>, %[[M:.*]]: tensor<8xi1>)
// CHECK-NOT: linalg
//     CHECK: attn.softmax_attention ins(%[[Q]], %[[K]], %[[V]] : {{.*}}) mask(%[[M]] : tensor<8xi1>)
// CHECK-NOT: linalg
func.func @gathered(%q: tensor<5x16xf32>, %k: tensor<16x8xf32>, %v: tensor<8x4xf32>, %mask: tensor<8xi1>) -> tensor<5x4xf32> {
  %zero = arith.constant 0.0 : f32
  %low = arith.constant 0xFF800000 : f32
  %none = arith.constant 0 : i32
  %first = arith.constant dense<0> : tensor<8x1xi32>
  %strides = arith.constant dense<[[8, 1]]> : tensor<1x2xi32>
  %je = tensor.empty() : tensor<8x1xi32>
  %j = linalg.generic {indexing_maps = [#ij], iterator_types = ["parallel", "parallel"]} outs(%je : tensor<8x1xi32>) {
  ^bb0(%out: i32):
    %0 = linalg.index 0 : index
    %1 = arith.index_cast %0 : index to i32
    linalg.yield %1 : i32
  } -> tensor<8x1xi32>
  %pe = tensor.empty() : tensor<8x2xi32>
  %p0 = tensor.insert_slice %first into %pe[0, 0] [8, 1] [1, 1] : tensor<8x1xi32> into tensor<8x2xi32>
  %p1 = tensor.insert_slice %j into %p0[0, 1] [8, 1] [1, 1] : tensor<8x1xi32> into tensor<8x2xi32>
  %scaled = linalg.generic {indexing_maps = [#ij, #row, #ij], iterator_types = ["parallel", "parallel"]} ins(%p1, %strides : tensor<8x2xi32>, tensor<1x2xi32>) outs(%pe : tensor<8x2xi32>) {
  ^bb0(%in: i32, %by: i32, %out: i32):
    %0 = arith.muli %in, %by : i32
    linalg.yield %0 : i32
  } -> tensor<8x2xi32>
  %fe = tensor.empty() : tensor<8xi32>
  %fz = linalg.fill ins(%none : i32) outs(%fe : tensor<8xi32>) -> tensor<8xi32>
  %flat = linalg.reduce { arith.addi } ins(%scaled : tensor<8x2xi32>) outs(%fz : tensor<8xi32>) dimensions = [1]
  %se = tensor.empty() : tensor<5x8xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<5x8xf32>) -> tensor<5x8xf32>
  %s = linalg.matmul ins(%q, %k : tensor<5x16xf32>, tensor<16x8xf32>) outs(%sz : tensor<5x8xf32>) -> tensor<5x8xf32>
  %x = linalg.generic {indexing_maps = [#ij, #j, #ij], iterator_types = ["parallel", "parallel"]} ins(%s, %flat : tensor<5x8xf32>, tensor<8xi32>) outs(%se : tensor<5x8xf32>) {
  ^bb0(%in: f32, %at: i32, %out: f32):
    %0 = arith.index_cast %at : i32 to index
    %seen = tensor.extract %mask[%0] : tensor<8xi1>
    %1 = arith.select %seen, %in, %low : f32
    linalg.yield %1 : f32
  } -> tensor<5x8xf32>
  %p = linalg.softmax dimension(1) ins(%x : tensor<5x8xf32>) outs(%se : tensor<5x8xf32>) -> tensor<5x8xf32>
  %oe = tensor.empty() : tensor<5x4xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<5x4xf32>) -> tensor<5x4xf32>
  %o = linalg.matmul ins(%p, %v : tensor<5x8xf32>, tensor<8x4xf32>) outs(%oz : tensor<5x4xf32>) -> tensor<5x4xf32>
  return %o : tensor<5x4xf32>
}
