// Made by generate/generate.py: jax_forms, ireejaxopt: jax.nn.dot_product_attention, one key head
// DEFINE: %{case} = --verify=raise --input=random:1 --input=random:2 --input=random:3 --expected_output=@%S/expected/jax_dpa_multi_query.0.npy
// RUN: attn-run %s %{case} | FileCheck %s

// CHECK: attention: 1 found{{$}}
// CHECK-NEXT: batch 1, 2 key heads of 4 query heads each, N 8, S 8, D 8, f32, not causal, no mask, scale 1/sqrt(D)

#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d1, d2, d0, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d2, d0, d3, d1)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d3, d1)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d3, d2)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d3, d2, d1)>
module {
  func.func @main(%arg0: tensor<2x8x4x8xf32>, %arg1: tensor<2x8x1x8xf32>, %arg2: tensor<2x8x1x8xf32>) -> tensor<2x8x4x8xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0.353553385 : f32
    %cst_1 = arith.constant 0xFF800000 : f32
    %collapsed = tensor.collapse_shape %arg1 [[0], [1, 2], [3]] : tensor<2x8x1x8xf32> into tensor<2x8x8xf32>
    %collapsed_2 = tensor.collapse_shape %arg0 [[0], [1, 2], [3]] : tensor<2x8x4x8xf32> into tensor<2x32x8xf32>
    %0 = tensor.empty() : tensor<2x32x8xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x32x8xf32>) -> tensor<2x32x8xf32>
    %2 = linalg.batch_matmul indexing_maps = [#map, #map1, #map2] ins(%collapsed_2, %collapsed : tensor<2x32x8xf32>, tensor<2x8x8xf32>) outs(%1 : tensor<2x32x8xf32>) -> tensor<2x32x8xf32>
    %expanded = tensor.expand_shape %2 [[0], [1, 2], [3]] output_shape [2, 8, 4, 8] : tensor<2x32x8xf32> into tensor<2x8x4x8xf32>
    %3 = tensor.empty() : tensor<2x8x4x8xf32>
    %4 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x8x4x8xf32>) outs(%3 : tensor<2x8x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %20 = arith.mulf %in, %cst_0 : f32
      linalg.yield %20 : f32
    } -> tensor<2x8x4x8xf32>
    %5 = tensor.empty() : tensor<4x2x8xf32>
    %6 = linalg.fill ins(%cst_1 : f32) outs(%5 : tensor<4x2x8xf32>) -> tensor<4x2x8xf32>
    %7 = linalg.generic {indexing_maps = [#map4, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%4 : tensor<2x8x4x8xf32>) outs(%6 : tensor<4x2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %20 = arith.maximumf %out, %in : f32
      linalg.yield %20 : f32
    } -> tensor<4x2x8xf32>
    %8 = tensor.empty() : tensor<4x2x8x8xf32>
    %9 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7 : tensor<4x2x8xf32>) outs(%8 : tensor<4x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<4x2x8x8xf32>
    %10 = linalg.generic {indexing_maps = [#map4, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4, %9 : tensor<2x8x4x8xf32>, tensor<4x2x8x8xf32>) outs(%8 : tensor<4x2x8x8xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %20 = arith.subf %in, %in_6 : f32
      linalg.yield %20 : f32
    } -> tensor<4x2x8x8xf32>
    %11 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10 : tensor<4x2x8x8xf32>) outs(%8 : tensor<4x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %20 = math.exp %in : f32
      linalg.yield %20 : f32
    } -> tensor<4x2x8x8xf32>
    %12 = linalg.fill ins(%cst : f32) outs(%5 : tensor<4x2x8xf32>) -> tensor<4x2x8xf32>
    %13 = linalg.generic {indexing_maps = [#map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%11 : tensor<4x2x8x8xf32>) outs(%12 : tensor<4x2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %20 = arith.addf %out, %in : f32
      linalg.yield %20 : f32
    } -> tensor<4x2x8xf32>
    %14 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13 : tensor<4x2x8xf32>) outs(%8 : tensor<4x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<4x2x8x8xf32>
    %collapsed_3 = tensor.collapse_shape %arg2 [[0], [1, 2], [3]] : tensor<2x8x1x8xf32> into tensor<2x8x8xf32>
    %15 = linalg.generic {indexing_maps = [#map5, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11, %14 : tensor<4x2x8x8xf32>, tensor<4x2x8x8xf32>) outs(%3 : tensor<2x8x4x8xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %20 = arith.divf %in, %in_6 : f32
      linalg.yield %20 : f32
    } -> tensor<2x8x4x8xf32>
    %collapsed_4 = tensor.collapse_shape %15 [[0], [1], [2, 3]] : tensor<2x8x4x8xf32> into tensor<2x8x32xf32>
    %16 = tensor.empty() : tensor<2x8x32xf32>
    %17 = linalg.fill ins(%cst : f32) outs(%16 : tensor<2x8x32xf32>) -> tensor<2x8x32xf32>
    %18 = linalg.batch_matmul indexing_maps = [#map6, #map7, #map2] ins(%collapsed_3, %collapsed_4 : tensor<2x8x8xf32>, tensor<2x8x32xf32>) outs(%17 : tensor<2x8x32xf32>) -> tensor<2x8x32xf32>
    %expanded_5 = tensor.expand_shape %18 [[0], [1], [2, 3]] output_shape [2, 8, 4, 8] : tensor<2x8x32xf32> into tensor<2x8x4x8xf32>
    %19 = linalg.generic {indexing_maps = [#map8, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_5 : tensor<2x8x4x8xf32>) outs(%3 : tensor<2x8x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x4x8xf32>
    return %19 : tensor<2x8x4x8xf32>
  }
}

