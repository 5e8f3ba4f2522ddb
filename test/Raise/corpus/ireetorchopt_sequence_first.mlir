// Made by generate/generate.py: heads, ireetorchopt: [N, B, C], as nn.MultiheadAttention folds it
// DEFINE: %{case} = --verify=raise --input=random:1 --input=random:2 --input=random:3 --expected_output=@%S/expected/sequence_first.0.npy
// RUN: attn-run %s %{case} | FileCheck %s

// CHECK: attention: 1 found{{$}}
// CHECK-NEXT: batch 2, heads 2, N 8, S 8, D 8, f32, not causal, no mask, scale 1/sqrt(D)

#map = affine_map<(d0, d1, d2) -> (d1, d0, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2) -> (d2, d0, d1)>
module {
  func.func @main(%arg0: tensor<8x2x16xf32>, %arg1: tensor<8x2x16xf32>, %arg2: tensor<8x2x16xf32>) -> tensor<8x2x16xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0.353553385 : f32
    %collapsed = tensor.collapse_shape %arg0 [[0], [1, 2]] : tensor<8x2x16xf32> into tensor<8x32xf32>
    %expanded = tensor.expand_shape %collapsed [[0], [1, 2]] output_shape [8, 4, 8] : tensor<8x32xf32> into tensor<8x4x8xf32>
    %0 = tensor.empty() : tensor<4x8x8xf32>
    %collapsed_1 = tensor.collapse_shape %arg1 [[0], [1, 2]] : tensor<8x2x16xf32> into tensor<8x32xf32>
    %expanded_2 = tensor.expand_shape %collapsed_1 [[0], [1, 2]] output_shape [8, 4, 8] : tensor<8x32xf32> into tensor<8x4x8xf32>
    %collapsed_3 = tensor.collapse_shape %arg2 [[0], [1, 2]] : tensor<8x2x16xf32> into tensor<8x32xf32>
    %expanded_4 = tensor.expand_shape %collapsed_3 [[0], [1, 2]] output_shape [8, 4, 8] : tensor<8x32xf32> into tensor<8x4x8xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_4 : tensor<8x4x8xf32>) outs(%0 : tensor<4x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<4x8x8xf32>
    %2 = tensor.empty() : tensor<8x4x8xf32>
    %3 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded : tensor<8x4x8xf32>) outs(%2 : tensor<8x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %11 = arith.mulf %in, %cst_0 : f32
      linalg.yield %11 : f32
    } -> tensor<8x4x8xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3 : tensor<8x4x8xf32>) outs(%0 : tensor<4x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<4x8x8xf32>
    %5 = linalg.generic {indexing_maps = [#map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_2 : tensor<8x4x8xf32>) outs(%0 : tensor<4x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<4x8x8xf32>
    %6 = linalg.fill ins(%cst : f32) outs(%0 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %7 = linalg.batch_matmul ins(%4, %5 : tensor<4x8x8xf32>, tensor<4x8x8xf32>) outs(%6 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %8 = linalg.softmax dimension(2) ins(%7 : tensor<4x8x8xf32>) outs(%0 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %9 = linalg.batch_matmul ins(%8, %1 : tensor<4x8x8xf32>, tensor<4x8x8xf32>) outs(%6 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %10 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9 : tensor<4x8x8xf32>) outs(%2 : tensor<8x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x4x8xf32>
    %collapsed_5 = tensor.collapse_shape %10 [[0], [1, 2]] : tensor<8x4x8xf32> into tensor<8x32xf32>
    %expanded_6 = tensor.expand_shape %collapsed_5 [[0], [1, 2]] output_shape [8, 2, 16] : tensor<8x32xf32> into tensor<8x2x16xf32>
    return %expanded_6 : tensor<8x2x16xf32>
  }
}

