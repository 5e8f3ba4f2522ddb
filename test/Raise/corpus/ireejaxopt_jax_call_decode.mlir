// Made by generate/generate.py: jax_calls, ireejaxopt: jax.nn.dot_product_attention, one query
// DEFINE: %{case} = --verify=raise --input=random:1 --input=random:2 --input=random:3 --expected_output=@%S/expected/jax_call_decode.0.npy
// RUN: attn-run %s %{case} | FileCheck %s

// CHECK: attention: 1 found{{$}}
// CHECK-NEXT: batch 1, heads 2, N 1, S 9, D 8, f32, not causal, no mask, scale 1/sqrt(D)

#map = affine_map<(d0, d1, d2) -> (d2, d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1) -> (d0, d1)>
module {
  func.func @main(%arg0: tensor<1x1x2x8xf32>, %arg1: tensor<1x9x2x8xf32>, %arg2: tensor<1x9x2x8xf32>) -> tensor<1x1x2x8xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0.353553385 : f32
    %collapsed = tensor.collapse_shape %arg1 [[0, 1], [2], [3]] : tensor<1x9x2x8xf32> into tensor<9x2x8xf32>
    %0 = tensor.empty() : tensor<2x8x9xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed : tensor<9x2x8xf32>) outs(%0 : tensor<2x8x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x9xf32>
    %collapsed_1 = tensor.collapse_shape %arg0 [[0, 1, 2, 3]] : tensor<1x1x2x8xf32> into tensor<16xf32>
    %expanded = tensor.expand_shape %collapsed_1 [[0, 1, 2]] output_shape [2, 1, 8] : tensor<16xf32> into tensor<2x1x8xf32>
    %2 = tensor.empty() : tensor<2x1x9xf32>
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<2x1x9xf32>) -> tensor<2x1x9xf32>
    %4 = linalg.batch_matmul ins(%expanded, %1 : tensor<2x1x8xf32>, tensor<2x8x9xf32>) outs(%3 : tensor<2x1x9xf32>) -> tensor<2x1x9xf32>
    %collapsed_2 = tensor.collapse_shape %4 [[0, 1], [2]] : tensor<2x1x9xf32> into tensor<2x9xf32>
    %5 = tensor.empty() : tensor<2x9xf32>
    %6 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%collapsed_2 : tensor<2x9xf32>) outs(%5 : tensor<2x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %12 = arith.mulf %in, %cst_0 : f32
      linalg.yield %12 : f32
    } -> tensor<2x9xf32>
    %7 = linalg.softmax dimension(1) ins(%6 : tensor<2x9xf32>) outs(%5 : tensor<2x9xf32>) -> tensor<2x9xf32>
    %collapsed_3 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<1x9x2x8xf32> into tensor<9x2x8xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_3 : tensor<9x2x8xf32>) outs(%0 : tensor<2x8x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x9xf32>
    %expanded_4 = tensor.expand_shape %7 [[0], [1, 2]] output_shape [2, 9, 1] : tensor<2x9xf32> into tensor<2x9x1xf32>
    %9 = tensor.empty() : tensor<2x8x1xf32>
    %10 = linalg.fill ins(%cst : f32) outs(%9 : tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %11 = linalg.batch_matmul ins(%8, %expanded_4 : tensor<2x8x9xf32>, tensor<2x9x1xf32>) outs(%10 : tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %collapsed_5 = tensor.collapse_shape %11 [[0, 1, 2]] : tensor<2x8x1xf32> into tensor<16xf32>
    %expanded_6 = tensor.expand_shape %collapsed_5 [[0, 1, 2, 3]] output_shape [1, 1, 2, 8] : tensor<16xf32> into tensor<1x1x2x8xf32>
    return %expanded_6 : tensor<1x1x2x8xf32>
  }
}

