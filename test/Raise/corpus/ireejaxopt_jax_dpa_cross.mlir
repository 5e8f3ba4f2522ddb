// Made by generate/generate.py: jax_forms, ireejaxopt: jax.nn.dot_product_attention, another scale, more keys than queries
// DEFINE: %{case} = --verify=raise --input=random:1 --input=random:2 --input=random:3 --expected_output=@%S/expected/jax_dpa_cross.0.npy
// RUN: attn-run %s %{case} | FileCheck %s

// CHECK: attention: 1 found{{$}}
// CHECK-NEXT: batch 1, heads 2, N 5, S 9, D 8, f32, not causal, no mask, scale 0.3

#map = affine_map<(d0, d1, d2) -> (d1, d0, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2) -> (d2, d0, d1)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map6 = affine_map<(d0, d1, d2) -> (d1, d2, d0)>
module {
  func.func @main(%arg0: tensor<1x5x2x8xf32>, %arg1: tensor<1x9x2x8xf32>, %arg2: tensor<1x9x2x8xf32>) -> tensor<1x5x2x8xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 3.000000e-01 : f32
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2], [3]] : tensor<1x5x2x8xf32> into tensor<5x2x8xf32>
    %0 = tensor.empty() : tensor<2x5x8xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed : tensor<5x2x8xf32>) outs(%0 : tensor<2x5x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x5x8xf32>
    %collapsed_1 = tensor.collapse_shape %arg1 [[0, 1], [2], [3]] : tensor<1x9x2x8xf32> into tensor<9x2x8xf32>
    %2 = tensor.empty() : tensor<2x8x9xf32>
    %3 = linalg.generic {indexing_maps = [#map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_1 : tensor<9x2x8xf32>) outs(%2 : tensor<2x8x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x9xf32>
    %4 = tensor.empty() : tensor<2x5x9xf32>
    %5 = linalg.fill ins(%cst : f32) outs(%4 : tensor<2x5x9xf32>) -> tensor<2x5x9xf32>
    %6 = linalg.batch_matmul ins(%1, %3 : tensor<2x5x8xf32>, tensor<2x8x9xf32>) outs(%5 : tensor<2x5x9xf32>) -> tensor<2x5x9xf32>
    %7 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6 : tensor<2x5x9xf32>) outs(%4 : tensor<2x5x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %15 = arith.mulf %in, %cst_0 : f32
      linalg.yield %15 : f32
    } -> tensor<2x5x9xf32>
    %8 = linalg.softmax dimension(2) ins(%7 : tensor<2x5x9xf32>) outs(%4 : tensor<2x5x9xf32>) -> tensor<2x5x9xf32>
    %collapsed_2 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<1x9x2x8xf32> into tensor<9x2x8xf32>
    %9 = linalg.generic {indexing_maps = [#map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_2 : tensor<9x2x8xf32>) outs(%2 : tensor<2x8x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x9xf32>
    %10 = tensor.empty() : tensor<2x8x5xf32>
    %11 = linalg.fill ins(%cst : f32) outs(%10 : tensor<2x8x5xf32>) -> tensor<2x8x5xf32>
    %12 = linalg.batch_matmul indexing_maps = [#map3, #map4, #map5] ins(%9, %8 : tensor<2x8x9xf32>, tensor<2x5x9xf32>) outs(%11 : tensor<2x8x5xf32>) -> tensor<2x8x5xf32>
    %13 = tensor.empty() : tensor<5x2x8xf32>
    %14 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12 : tensor<2x8x5xf32>) outs(%13 : tensor<5x2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<5x2x8xf32>
    %expanded = tensor.expand_shape %14 [[0, 1], [2], [3]] output_shape [1, 5, 2, 8] : tensor<5x2x8xf32> into tensor<1x5x2x8xf32>
    return %expanded : tensor<1x5x2x8xf32>
  }
}

