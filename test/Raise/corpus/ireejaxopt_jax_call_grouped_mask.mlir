// Made by generate/generate.py: jax_calls, ireejaxopt: jax.nn.dot_product_attention, grouped heads and a mask
// DEFINE: %{case} = --verify=raise --input=random:1 --input=random:2 --input=random:3 --input=1x1x8x8xi1=1,1,1,0,1,1,0,1,1,1,0,1,1,0,1,1,1,0,1,1,0,1,1,0,0,1,1,1,1,1,0,1,1,1,0,1,1,0,1,1,1,0,1,1,0,1,1,0,0,1,1,0,1,1,1,1,1,1,0,1,1,0,1,1 --expected_output=@%S/expected/jax_call_grouped_mask.0.npy
// RUN: attn-run %s %{case} | FileCheck %s

// CHECK: attention: 1 found{{$}}
// CHECK-NEXT: batch 1, 2 key heads of 2 query heads each, N 8, S 8, D 8, f32, not causal, mask: boolean, scale 1/sqrt(D)

#map = affine_map<(d0, d1, d2) -> (d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d1, d0, d2, d3)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map4 = affine_map<(d0, d1, d2) -> (d2, d0, d1)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d1, d2, d0, d3)>
#map7 = affine_map<(d0, d1, d2, d3, d4) -> (d2, d3, d0, d4, d1)>
#map8 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d1, d3, d2, d0)>
module {
  func.func @main(%arg0: tensor<1x8x4x8xf32>, %arg1: tensor<1x8x2x8xf32>, %arg2: tensor<1x8x2x8xf32>, %arg3: tensor<1x1x8x8xi1>) -> tensor<1x8x4x8xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0.353553385 : f32
    %cst_1 = arith.constant -2.38197633E+38 : f32
    %expanded = tensor.expand_shape %arg0 [[0], [1], [2, 3], [4]] output_shape [1, 8, 2, 2, 8] : tensor<1x8x4x8xf32> into tensor<1x8x2x2x8xf32>
    %collapsed = tensor.collapse_shape %arg3 [[0, 1, 2], [3]] : tensor<1x1x8x8xi1> into tensor<8x8xi1>
    %0 = tensor.empty() : tensor<2x8x8xi1>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed : tensor<8x8xi1>) outs(%0 : tensor<2x8x8xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x8x8xi1>
    %collapsed_2 = tensor.collapse_shape %expanded [[0, 1], [2], [3], [4]] : tensor<1x8x2x2x8xf32> into tensor<8x2x2x8xf32>
    %2 = tensor.empty() : tensor<2x8x2x8xf32>
    %3 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_2 : tensor<8x2x2x8xf32>) outs(%2 : tensor<2x8x2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x2x8xf32>
    %collapsed_3 = tensor.collapse_shape %arg1 [[0, 1], [2], [3]] : tensor<1x8x2x8xf32> into tensor<8x2x8xf32>
    %4 = tensor.empty() : tensor<2x8x8xf32>
    %5 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_3 : tensor<8x2x8xf32>) outs(%4 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %collapsed_4 = tensor.collapse_shape %3 [[0], [1, 2], [3]] : tensor<2x8x2x8xf32> into tensor<2x16x8xf32>
    %6 = tensor.empty() : tensor<2x16x8xf32>
    %7 = linalg.fill ins(%cst : f32) outs(%6 : tensor<2x16x8xf32>) -> tensor<2x16x8xf32>
    %8 = linalg.batch_matmul ins(%collapsed_4, %5 : tensor<2x16x8xf32>, tensor<2x8x8xf32>) outs(%7 : tensor<2x16x8xf32>) -> tensor<2x16x8xf32>
    %expanded_5 = tensor.expand_shape %8 [[0], [1, 2], [3]] output_shape [2, 8, 2, 8] : tensor<2x16x8xf32> into tensor<2x8x2x8xf32>
    %9 = tensor.empty() : tensor<2x2x8x8xi1>
    %10 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1 : tensor<2x8x8xi1>) outs(%9 : tensor<2x2x8x8xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x2x8x8xi1>
    %11 = tensor.empty() : tensor<2x1x2x8x8xf32>
    %12 = tensor.empty() : tensor<2x2x8x8xf32>
    %13 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_5 : tensor<2x8x2x8xf32>) outs(%2 : tensor<2x8x2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %24 = arith.mulf %in, %cst_0 : f32
      linalg.yield %24 : f32
    } -> tensor<2x8x2x8xf32>
    %14 = linalg.generic {indexing_maps = [#map3, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %13 : tensor<2x2x8x8xi1>, tensor<2x8x2x8xf32>) outs(%12 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: i1, %in_12: f32, %out: f32):
      %24 = arith.select %in, %in_12, %cst_1 : f32
      linalg.yield %24 : f32
    } -> tensor<2x2x8x8xf32>
    %expanded_6 = tensor.expand_shape %14 [[0, 1], [2], [3], [4]] output_shape [2, 1, 2, 8, 8] : tensor<2x2x8x8xf32> into tensor<2x1x2x8x8xf32>
    %15 = linalg.softmax dimension(4) ins(%expanded_6 : tensor<2x1x2x8x8xf32>) outs(%11 : tensor<2x1x2x8x8xf32>) -> tensor<2x1x2x8x8xf32>
    %collapsed_7 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<1x8x2x8xf32> into tensor<8x2x8xf32>
    %16 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_7 : tensor<8x2x8xf32>) outs(%4 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %17 = tensor.empty() : tensor<2x8x2x1x8xf32>
    %18 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%15 : tensor<2x1x2x8x8xf32>) outs(%17 : tensor<2x8x2x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x2x1x8xf32>
    %collapsed_8 = tensor.collapse_shape %18 [[0], [1], [2, 3, 4]] : tensor<2x8x2x1x8xf32> into tensor<2x8x16xf32>
    %19 = tensor.empty() : tensor<2x8x16xf32>
    %20 = linalg.fill ins(%cst : f32) outs(%19 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %21 = linalg.batch_matmul ins(%16, %collapsed_8 : tensor<2x8x8xf32>, tensor<2x8x16xf32>) outs(%20 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %expanded_9 = tensor.expand_shape %21 [[0], [1], [2, 3]] output_shape [2, 8, 2, 8] : tensor<2x8x16xf32> into tensor<2x8x2x8xf32>
    %22 = tensor.empty() : tensor<8x2x2x8xf32>
    %23 = linalg.generic {indexing_maps = [#map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_9 : tensor<2x8x2x8xf32>) outs(%22 : tensor<8x2x2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x2x2x8xf32>
    %expanded_10 = tensor.expand_shape %23 [[0, 1], [2], [3], [4]] output_shape [1, 8, 2, 2, 8] : tensor<8x2x2x8xf32> into tensor<1x8x2x2x8xf32>
    %collapsed_11 = tensor.collapse_shape %expanded_10 [[0], [1], [2, 3], [4]] : tensor<1x8x2x2x8xf32> into tensor<1x8x4x8xf32>
    return %collapsed_11 : tensor<1x8x4x8xf32>
  }
}

