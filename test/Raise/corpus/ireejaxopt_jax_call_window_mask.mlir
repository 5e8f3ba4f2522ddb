// Made by generate/generate.py: jax_calls, ireejaxopt: jax.nn.dot_product_attention with a window of the past, a mask
// DEFINE: %{case} = --verify=raise --input=random:1 --input=random:2 --input=random:3 --input=1x1x8x8xi1=1,1,1,0,1,1,0,1,1,1,0,1,1,0,1,1,1,0,1,1,0,1,1,0,0,1,1,1,1,1,0,1,1,1,0,1,1,0,1,1,1,0,1,1,0,1,1,0,0,1,1,0,1,1,1,1,1,1,0,1,1,0,1,1 --expected_output=@%S/expected/jax_call_window_mask.0.npy
// RUN: attn-run %s %{case} | FileCheck %s

// CHECK: attention: 1 found{{$}}
// CHECK-NEXT: batch 1, heads 2, N 8, S 8, D 8, f32, causal, mask: boolean, scale 1/sqrt(D)

#map = affine_map<(d0, d1, d2) -> (d1, d0, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2) -> (d2, d0, d1)>
#map3 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map4 = affine_map<(d0) -> (d0)>
#map5 = affine_map<(d0, d1) -> (d0)>
#map6 = affine_map<(d0, d1) -> (d0, d1)>
#map7 = affine_map<(d0, d1) -> (d1)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map11 = affine_map<(d0, d1, d2) -> (d1, d2, d0)>
module {
  func.func @main(%arg0: tensor<1x8x2x8xf32>, %arg1: tensor<1x8x2x8xf32>, %arg2: tensor<1x8x2x8xf32>, %arg3: tensor<1x1x8x8xi1>) -> tensor<1x8x2x8xf32> {
    %cst = arith.constant dense<[0, 1, 2, 3, 4, 5, 6, 7]> : tensor<8xi32>
    %cst_0 = arith.constant 0.000000e+00 : f32
    %cst_1 = arith.constant 0.353553385 : f32
    %c3_i32 = arith.constant 3 : i32
    %cst_2 = arith.constant -2.38197633E+38 : f32
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2], [3]] : tensor<1x8x2x8xf32> into tensor<8x2x8xf32>
    %0 = tensor.empty() : tensor<2x8x8xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed : tensor<8x2x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %collapsed_3 = tensor.collapse_shape %arg1 [[0, 1], [2], [3]] : tensor<1x8x2x8xf32> into tensor<8x2x8xf32>
    %2 = linalg.generic {indexing_maps = [#map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_3 : tensor<8x2x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %3 = linalg.fill ins(%cst_0 : f32) outs(%0 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %4 = linalg.batch_matmul ins(%1, %2 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%3 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %5 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4 : tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %27 = arith.mulf %in, %cst_1 : f32
      linalg.yield %27 : f32
    } -> tensor<2x8x8xf32>
    %collapsed_4 = tensor.collapse_shape %arg3 [[0, 1, 2], [3]] : tensor<1x1x8x8xi1> into tensor<8x8xi1>
    %6 = tensor.empty() : tensor<2x8x8xi1>
    %7 = linalg.generic {indexing_maps = [#map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_4 : tensor<8x8xi1>) outs(%6 : tensor<2x8x8xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x8x8xi1>
    %8 = tensor.empty() : tensor<8xi32>
    %9 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%cst : tensor<8xi32>) outs(%8 : tensor<8xi32>) {
    ^bb0(%in: i32, %out: i32):
      %27 = arith.addi %in, %c3_i32 : i32
      linalg.yield %27 : i32
    } -> tensor<8xi32>
    %10 = tensor.empty() : tensor<8x8xi32>
    %11 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel"]} ins(%cst : tensor<8xi32>) outs(%10 : tensor<8x8xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<8x8xi32>
    %12 = linalg.generic {indexing_maps = [#map7, #map6], iterator_types = ["parallel", "parallel"]} ins(%9 : tensor<8xi32>) outs(%10 : tensor<8x8xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<8x8xi32>
    %13 = tensor.empty() : tensor<8x8xi1>
    %14 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%11, %12 : tensor<8x8xi32>, tensor<8x8xi32>) outs(%13 : tensor<8x8xi1>) {
    ^bb0(%in: i32, %in_8: i32, %out: i1):
      %27 = arith.cmpi sle, %in, %in_8 : i32
      linalg.yield %27 : i1
    } -> tensor<8x8xi1>
    %15 = linalg.generic {indexing_maps = [#map7, #map6], iterator_types = ["parallel", "parallel"]} ins(%cst : tensor<8xi32>) outs(%10 : tensor<8x8xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<8x8xi32>
    %16 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%11, %15 : tensor<8x8xi32>, tensor<8x8xi32>) outs(%13 : tensor<8x8xi1>) {
    ^bb0(%in: i32, %in_8: i32, %out: i1):
      %27 = arith.cmpi sge, %in, %in_8 : i32
      linalg.yield %27 : i1
    } -> tensor<8x8xi1>
    %17 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%16, %14 : tensor<8x8xi1>, tensor<8x8xi1>) outs(%13 : tensor<8x8xi1>) {
    ^bb0(%in: i1, %in_8: i1, %out: i1):
      %27 = arith.andi %in, %in_8 : i1
      linalg.yield %27 : i1
    } -> tensor<8x8xi1>
    %18 = linalg.generic {indexing_maps = [#map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17 : tensor<8x8xi1>) outs(%6 : tensor<2x8x8xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x8x8xi1>
    %19 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7, %18 : tensor<2x8x8xi1>, tensor<2x8x8xi1>) outs(%6 : tensor<2x8x8xi1>) {
    ^bb0(%in: i1, %in_8: i1, %out: i1):
      %27 = arith.andi %in, %in_8 : i1
      linalg.yield %27 : i1
    } -> tensor<2x8x8xi1>
    %20 = tensor.empty() : tensor<1x1x2x8x8xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19, %5 : tensor<2x8x8xi1>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: i1, %in_8: f32, %out: f32):
      %27 = arith.select %in, %in_8, %cst_2 : f32
      linalg.yield %27 : f32
    } -> tensor<2x8x8xf32>
    %expanded = tensor.expand_shape %21 [[0, 1, 2], [3], [4]] output_shape [1, 1, 2, 8, 8] : tensor<2x8x8xf32> into tensor<1x1x2x8x8xf32>
    %22 = linalg.softmax dimension(4) ins(%expanded : tensor<1x1x2x8x8xf32>) outs(%20 : tensor<1x1x2x8x8xf32>) -> tensor<1x1x2x8x8xf32>
    %collapsed_5 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<1x8x2x8xf32> into tensor<8x2x8xf32>
    %23 = linalg.generic {indexing_maps = [#map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_5 : tensor<8x2x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %collapsed_6 = tensor.collapse_shape %22 [[0, 1, 2], [3], [4]] : tensor<1x1x2x8x8xf32> into tensor<2x8x8xf32>
    %24 = linalg.batch_matmul indexing_maps = [#map8, #map9, #map10] ins(%23, %collapsed_6 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%3 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %25 = tensor.empty() : tensor<8x2x8xf32>
    %26 = linalg.generic {indexing_maps = [#map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24 : tensor<2x8x8xf32>) outs(%25 : tensor<8x2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x2x8xf32>
    %expanded_7 = tensor.expand_shape %26 [[0, 1], [2], [3]] output_shape [1, 8, 2, 8] : tensor<8x2x8xf32> into tensor<1x8x2x8xf32>
    return %expanded_7 : tensor<1x8x2x8xf32>
  }
}

