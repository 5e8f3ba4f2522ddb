// Made by generate/generate.py: jax_calls, ireejaxopt: jax.nn.dot_product_attention, grouped heads with lengths of keys
// DEFINE: %{case} = --verify=raise --input=random:1 --input=random:2 --input=random:3 --input=2xi32=3,8 --expected_output=@%S/expected/jax_call_grouped_lengths.0.npy
// RUN: attn-run %s %{case} | FileCheck %s

// CHECK: attention: 1 found{{$}}
// CHECK-NEXT: batch 2, 2 key heads of 2 query heads each, N 8, S 8, D 8, f32, not causal, mask: key padding, scale 1/sqrt(D)

#map = affine_map<(d0, d1, d2, d3, d4) -> (d0, d2, d1, d3, d4)>
#map1 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d3, d1, d2)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map4 = affine_map<(d0) -> (d0)>
#map5 = affine_map<(d0, d1) -> (d1)>
#map6 = affine_map<(d0, d1) -> (d0, d1)>
#map7 = affine_map<(d0, d1) -> (d0)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d3)>
#map9 = affine_map<(d0, d1, d2, d3, d4) -> (d1, d2, d3, d4)>
#map10 = affine_map<(d0, d1, d2, d3, d4) -> (d1, d2, d3, d0, d4)>
#map11 = affine_map<(d0, d1, d2, d3, d4) -> (d3, d0, d1, d4, d2)>
#map12 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d2, d4, d3, d1)>
module {
  func.func @main(%arg0: tensor<2x8x4x8xf32>, %arg1: tensor<2x8x2x8xf32>, %arg2: tensor<2x8x2x8xf32>, %arg3: tensor<2xi32>) -> tensor<2x8x4x8xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0.353553385 : f32
    %cst_1 = arith.constant -2.38197633E+38 : f32
    %expanded = tensor.expand_shape %arg0 [[0], [1], [2, 3], [4]] output_shape [2, 8, 2, 2, 8] : tensor<2x8x4x8xf32> into tensor<2x8x2x2x8xf32>
    %0 = tensor.empty() : tensor<2x2x8x2x8xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x8x2x2x8xf32>) outs(%0 : tensor<2x2x8x2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x8x2x8xf32>
    %2 = tensor.empty() : tensor<2x2x8x8xf32>
    %3 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1 : tensor<2x8x2x8xf32>) outs(%2 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x8x8xf32>
    %collapsed = tensor.collapse_shape %1 [[0, 1], [2, 3], [4]] : tensor<2x2x8x2x8xf32> into tensor<4x16x8xf32>
    %collapsed_2 = tensor.collapse_shape %3 [[0, 1], [2], [3]] : tensor<2x2x8x8xf32> into tensor<4x8x8xf32>
    %4 = tensor.empty() : tensor<4x16x8xf32>
    %5 = linalg.fill ins(%cst : f32) outs(%4 : tensor<4x16x8xf32>) -> tensor<4x16x8xf32>
    %6 = linalg.batch_matmul ins(%collapsed, %collapsed_2 : tensor<4x16x8xf32>, tensor<4x8x8xf32>) outs(%5 : tensor<4x16x8xf32>) -> tensor<4x16x8xf32>
    %expanded_3 = tensor.expand_shape %6 [[0, 1], [2, 3], [4]] output_shape [2, 2, 8, 2, 8] : tensor<4x16x8xf32> into tensor<2x2x8x2x8xf32>
    %7 = tensor.empty() : tensor<8xi32>
    %8 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel"]} outs(%7 : tensor<8xi32>) {
    ^bb0(%out: i32):
      %29 = linalg.index 0 : index
      %30 = arith.index_cast %29 : index to i32
      linalg.yield %30 : i32
    } -> tensor<8xi32>
    %9 = tensor.empty() : tensor<2x8xi32>
    %10 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel"]} ins(%8 : tensor<8xi32>) outs(%9 : tensor<2x8xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<2x8xi32>
    %11 = linalg.generic {indexing_maps = [#map7, #map6], iterator_types = ["parallel", "parallel"]} ins(%arg3 : tensor<2xi32>) outs(%9 : tensor<2x8xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<2x8xi32>
    %12 = tensor.empty() : tensor<2x8xi1>
    %13 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%10, %11 : tensor<2x8xi32>, tensor<2x8xi32>) outs(%12 : tensor<2x8xi1>) {
    ^bb0(%in: i32, %in_8: i32, %out: i1):
      %29 = arith.cmpi slt, %in, %in_8 : i32
      linalg.yield %29 : i1
    } -> tensor<2x8xi1>
    %14 = tensor.empty() : tensor<2x2x8x8xi1>
    %15 = linalg.generic {indexing_maps = [#map8, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13 : tensor<2x8xi1>) outs(%14 : tensor<2x2x8x8xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x2x8x8xi1>
    %16 = tensor.empty() : tensor<2x2x2x8x8xi1>
    %17 = linalg.generic {indexing_maps = [#map9, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%15 : tensor<2x2x8x8xi1>) outs(%16 : tensor<2x2x2x8x8xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x2x2x8x8xi1>
    %18 = tensor.empty() : tensor<2x2x2x8x8xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_3 : tensor<2x2x8x2x8xf32>) outs(%0 : tensor<2x2x8x2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %29 = arith.mulf %in, %cst_0 : f32
      linalg.yield %29 : f32
    } -> tensor<2x2x8x2x8xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%17, %19 : tensor<2x2x2x8x8xi1>, tensor<2x2x8x2x8xf32>) outs(%18 : tensor<2x2x2x8x8xf32>) {
    ^bb0(%in: i1, %in_8: f32, %out: f32):
      %29 = arith.select %in, %in_8, %cst_1 : f32
      linalg.yield %29 : f32
    } -> tensor<2x2x2x8x8xf32>
    %21 = linalg.softmax dimension(4) ins(%20 : tensor<2x2x2x8x8xf32>) outs(%18 : tensor<2x2x2x8x8xf32>) -> tensor<2x2x2x8x8xf32>
    %22 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg2 : tensor<2x8x2x8xf32>) outs(%2 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x8x8xf32>
    %23 = linalg.generic {indexing_maps = [#map11, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%21 : tensor<2x2x2x8x8xf32>) outs(%0 : tensor<2x2x8x2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x8x2x8xf32>
    %collapsed_4 = tensor.collapse_shape %22 [[0, 1], [2], [3]] : tensor<2x2x8x8xf32> into tensor<4x8x8xf32>
    %collapsed_5 = tensor.collapse_shape %23 [[0, 1], [2], [3, 4]] : tensor<2x2x8x2x8xf32> into tensor<4x8x16xf32>
    %24 = tensor.empty() : tensor<4x8x16xf32>
    %25 = linalg.fill ins(%cst : f32) outs(%24 : tensor<4x8x16xf32>) -> tensor<4x8x16xf32>
    %26 = linalg.batch_matmul ins(%collapsed_4, %collapsed_5 : tensor<4x8x8xf32>, tensor<4x8x16xf32>) outs(%25 : tensor<4x8x16xf32>) -> tensor<4x8x16xf32>
    %expanded_6 = tensor.expand_shape %26 [[0, 1], [2], [3, 4]] output_shape [2, 2, 8, 2, 8] : tensor<4x8x16xf32> into tensor<2x2x8x2x8xf32>
    %27 = tensor.empty() : tensor<2x8x2x2x8xf32>
    %28 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_6 : tensor<2x2x8x2x8xf32>) outs(%27 : tensor<2x8x2x2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x2x2x8xf32>
    %collapsed_7 = tensor.collapse_shape %28 [[0], [1], [2, 3], [4]] : tensor<2x8x2x2x8xf32> into tensor<2x8x4x8xf32>
    return %collapsed_7 : tensor<2x8x4x8xf32>
  }
}

