// Made by generate/generate.py: jax_forms, ireejaxopt: jax.nn.dot_product_attention, two queries for each key head
// DEFINE: %{case} = --verify=raise --input=random:1 --input=random:2 --input=random:3 --expected_output=@%S/expected/jax_dpa_grouped.0.npy
// RUN: attn-run %s %{case} | FileCheck %s

// CHECK: attention: 1 found{{$}}
// CHECK-NEXT: batch 1, 2 key heads of 2 query heads each, N 8, S 8, D 8, f32, not causal, no mask, scale 1/sqrt(D)

#map = affine_map<(d0, d1, d2, d3) -> (d1, d0, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map2 = affine_map<(d0, d1, d2) -> (d2, d0, d1)>
#map3 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d1, d2, d0, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d2, d0, d3, d1)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d1, d3, d2, d0)>
module {
  func.func @main(%arg0: tensor<1x8x4x8xf32>, %arg1: tensor<1x8x2x8xf32>, %arg2: tensor<1x8x2x8xf32>) -> tensor<1x8x4x8xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0.353553385 : f32
    %cst_1 = arith.constant 0xFF800000 : f32
    %expanded = tensor.expand_shape %arg0 [[0], [1], [2, 3], [4]] output_shape [1, 8, 2, 2, 8] : tensor<1x8x4x8xf32> into tensor<1x8x2x2x8xf32>
    %collapsed = tensor.collapse_shape %expanded [[0, 1], [2], [3], [4]] : tensor<1x8x2x2x8xf32> into tensor<8x2x2x8xf32>
    %0 = tensor.empty() : tensor<2x8x2x8xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed : tensor<8x2x2x8xf32>) outs(%0 : tensor<2x8x2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x2x8xf32>
    %collapsed_2 = tensor.collapse_shape %arg1 [[0, 1], [2], [3]] : tensor<1x8x2x8xf32> into tensor<8x2x8xf32>
    %2 = tensor.empty() : tensor<2x8x8xf32>
    %3 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_2 : tensor<8x2x8xf32>) outs(%2 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %collapsed_3 = tensor.collapse_shape %1 [[0], [1, 2], [3]] : tensor<2x8x2x8xf32> into tensor<2x16x8xf32>
    %4 = tensor.empty() : tensor<2x16x8xf32>
    %5 = linalg.fill ins(%cst : f32) outs(%4 : tensor<2x16x8xf32>) -> tensor<2x16x8xf32>
    %6 = linalg.batch_matmul ins(%collapsed_3, %3 : tensor<2x16x8xf32>, tensor<2x8x8xf32>) outs(%5 : tensor<2x16x8xf32>) -> tensor<2x16x8xf32>
    %expanded_4 = tensor.expand_shape %6 [[0], [1, 2], [3]] output_shape [2, 8, 2, 8] : tensor<2x16x8xf32> into tensor<2x8x2x8xf32>
    %7 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_4 : tensor<2x8x2x8xf32>) outs(%0 : tensor<2x8x2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %25 = arith.mulf %in, %cst_0 : f32
      linalg.yield %25 : f32
    } -> tensor<2x8x2x8xf32>
    %8 = tensor.empty() : tensor<2x2x8xf32>
    %9 = linalg.fill ins(%cst_1 : f32) outs(%8 : tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %10 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%7 : tensor<2x8x2x8xf32>) outs(%9 : tensor<2x2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %25 = arith.maximumf %out, %in : f32
      linalg.yield %25 : f32
    } -> tensor<2x2x8xf32>
    %11 = tensor.empty() : tensor<2x2x8x8xf32>
    %12 = linalg.generic {indexing_maps = [#map5, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10 : tensor<2x2x8xf32>) outs(%11 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x8x8xf32>
    %13 = linalg.generic {indexing_maps = [#map4, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %12 : tensor<2x8x2x8xf32>, tensor<2x2x8x8xf32>) outs(%11 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %25 = arith.subf %in, %in_10 : f32
      linalg.yield %25 : f32
    } -> tensor<2x2x8x8xf32>
    %14 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13 : tensor<2x2x8x8xf32>) outs(%11 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %25 = math.exp %in : f32
      linalg.yield %25 : f32
    } -> tensor<2x2x8x8xf32>
    %15 = linalg.fill ins(%cst : f32) outs(%8 : tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%14 : tensor<2x2x8x8xf32>) outs(%15 : tensor<2x2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %25 = arith.addf %out, %in : f32
      linalg.yield %25 : f32
    } -> tensor<2x2x8xf32>
    %17 = linalg.generic {indexing_maps = [#map5, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16 : tensor<2x2x8xf32>) outs(%11 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x8x8xf32>
    %collapsed_5 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<1x8x2x8xf32> into tensor<8x2x8xf32>
    %18 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_5 : tensor<8x2x8xf32>) outs(%2 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %19 = linalg.generic {indexing_maps = [#map6, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14, %17 : tensor<2x2x8x8xf32>, tensor<2x2x8x8xf32>) outs(%0 : tensor<2x8x2x8xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %25 = arith.divf %in, %in_10 : f32
      linalg.yield %25 : f32
    } -> tensor<2x8x2x8xf32>
    %collapsed_6 = tensor.collapse_shape %19 [[0], [1], [2, 3]] : tensor<2x8x2x8xf32> into tensor<2x8x16xf32>
    %20 = tensor.empty() : tensor<2x8x16xf32>
    %21 = linalg.fill ins(%cst : f32) outs(%20 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %22 = linalg.batch_matmul ins(%18, %collapsed_6 : tensor<2x8x8xf32>, tensor<2x8x16xf32>) outs(%21 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %expanded_7 = tensor.expand_shape %22 [[0], [1], [2, 3]] output_shape [2, 8, 2, 8] : tensor<2x8x16xf32> into tensor<2x8x2x8xf32>
    %23 = tensor.empty() : tensor<8x2x2x8xf32>
    %24 = linalg.generic {indexing_maps = [#map7, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_7 : tensor<2x8x2x8xf32>) outs(%23 : tensor<8x2x2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x2x2x8xf32>
    %expanded_8 = tensor.expand_shape %24 [[0, 1], [2], [3], [4]] output_shape [1, 8, 2, 2, 8] : tensor<8x2x2x8xf32> into tensor<1x8x2x2x8xf32>
    %collapsed_9 = tensor.collapse_shape %expanded_8 [[0], [1], [2, 3], [4]] : tensor<1x8x2x2x8xf32> into tensor<1x8x4x8xf32>
    return %collapsed_9 : tensor<1x8x4x8xf32>
  }
}

