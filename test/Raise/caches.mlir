// RUN: attn-opt %s -allow-unregistered-dialect --pass-pipeline='builtin.module(func.func(attn-raise))' | FileCheck %s

// Keys and values are written into caches by operations of a dialect that is not registered, as index_copy and
// index_put become tm_tensor.scatter: the attention that reads the caches is found, the rest stays as it is.

// CHECK-LABEL: func @scattered
//       CHECK: %[[K:.*]] = "tm_tensor.scatter"
//       CHECK: %[[V:.*]] = "tm_tensor.scatter"
//   CHECK-NOT: linalg.batch_matmul
//       CHECK: attn.softmax_attention ins(%{{.*}}, %[[K]], %[[V]] : tensor<2x1x8xf32>, tensor<2x12x8xf32>, tensor<2x12x8xf32>) mask(%{{.*}} : tensor<12xi1>)
//   CHECK-NOT: math.exp
//       CHECK: return %{{.*}}, %[[K]], %[[V]]
func.func @scattered(%q: tensor<2x1x8xf32>, %k: tensor<2x8xf32>, %v: tensor<2x8xf32>, %keys: tensor<2x12x8xf32>, %values: tensor<2x12x8xf32>, %where: tensor<2x2xi32>, %seen: tensor<12xi1>)
    -> (tensor<2x1x8xf32>, tensor<2x12x8xf32>, tensor<2x12x8xf32>) {
  %zero = arith.constant 0.0 : f32
  %low = arith.constant 0xFF800000 : f32
  %0 = "tm_tensor.scatter"(%k, %where, %keys) <{dimension_map = array<i64: 0, 1>, operandSegmentSizes = array<i32: 2, 1>, unique_indices = false}> ({
  ^bb0(%new: f32, %old: f32):
    "tm_tensor.yield"(%new) : (f32) -> ()
  }) : (tensor<2x8xf32>, tensor<2x2xi32>, tensor<2x12x8xf32>) -> tensor<2x12x8xf32>
  %1 = "tm_tensor.scatter"(%v, %where, %values) <{dimension_map = array<i64: 0, 1>, operandSegmentSizes = array<i32: 2, 1>, unique_indices = false}> ({
  ^bb0(%new: f32, %old: f32):
    "tm_tensor.yield"(%new) : (f32) -> ()
  }) : (tensor<2x8xf32>, tensor<2x2xi32>, tensor<2x12x8xf32>) -> tensor<2x12x8xf32>
  %te = tensor.empty() : tensor<2x8x12xf32>
  %t = linalg.transpose ins(%0 : tensor<2x12x8xf32>) outs(%te : tensor<2x8x12xf32>) permutation = [0, 2, 1]
  %se = tensor.empty() : tensor<2x1x12xf32>
  %sf = linalg.fill ins(%zero : f32) outs(%se : tensor<2x1x12xf32>) -> tensor<2x1x12xf32>
  %s = linalg.batch_matmul ins(%q, %t : tensor<2x1x8xf32>, tensor<2x8x12xf32>) outs(%sf : tensor<2x1x12xf32>) -> tensor<2x1x12xf32>
  %w = linalg.generic {indexing_maps = [affine_map<(b, i, j) -> (b, i, j)>, affine_map<(b, i, j) -> (j)>, affine_map<(b, i, j) -> (b, i, j)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%s, %seen : tensor<2x1x12xf32>, tensor<12xi1>) outs(%se : tensor<2x1x12xf32>) {
  ^bb0(%a: f32, %b: i1, %out: f32):
    %x = arith.select %b, %a, %low : f32
    linalg.yield %x : f32
  } -> tensor<2x1x12xf32>
  %p = linalg.softmax dimension(2) ins(%w : tensor<2x1x12xf32>) outs(%se : tensor<2x1x12xf32>) -> tensor<2x1x12xf32>
  %oe = tensor.empty() : tensor<2x1x8xf32>
  %of = linalg.fill ins(%zero : f32) outs(%oe : tensor<2x1x8xf32>) -> tensor<2x1x8xf32>
  %o = linalg.batch_matmul ins(%p, %1 : tensor<2x1x12xf32>, tensor<2x12x8xf32>) outs(%of : tensor<2x1x8xf32>) -> tensor<2x1x8xf32>
  return %o, %0, %1 : tensor<2x1x8xf32>, tensor<2x12x8xf32>, tensor<2x12x8xf32>
}
