// Made by generate/generate.py: jax_calls, ireejaxopt: jax.nn.dot_product_attention, causal, more keys than queries
// DEFINE: %{case} = --verify=raise --input=random:1 --input=random:2 --input=random:3 --expected_output=@%S/expected/jax_call_causal_cross.0.npy
// RUN: attn-run %s %{case} | FileCheck %s

// CHECK: attention: 1 found{{$}}
// CHECK-NEXT: batch 1, heads 2, N 5, S 9, D 8, f32, causal, no mask, scale 1/sqrt(D)

#map = affine_map<(d0, d1, d2) -> (d1, d0, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2) -> (d2, d0, d1)>
#map3 = affine_map<(d0, d1) -> (d0, d1)>
#map4 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map8 = affine_map<(d0, d1, d2) -> (d1, d2, d0)>
module {
  func.func @main(%arg0: tensor<1x5x2x8xf32>, %arg1: tensor<1x9x2x8xf32>, %arg2: tensor<1x9x2x8xf32>) -> tensor<1x5x2x8xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0.353553385 : f32
    %cst_1 = arith.constant -2.38197633E+38 : f32
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2], [3]] : tensor<1x5x2x8xf32> into tensor<5x2x8xf32>
    %0 = tensor.empty() : tensor<2x5x8xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed : tensor<5x2x8xf32>) outs(%0 : tensor<2x5x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x5x8xf32>
    %collapsed_2 = tensor.collapse_shape %arg1 [[0, 1], [2], [3]] : tensor<1x9x2x8xf32> into tensor<9x2x8xf32>
    %2 = tensor.empty() : tensor<2x8x9xf32>
    %3 = linalg.generic {indexing_maps = [#map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_2 : tensor<9x2x8xf32>) outs(%2 : tensor<2x8x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x9xf32>
    %4 = tensor.empty() : tensor<2x5x9xf32>
    %5 = linalg.fill ins(%cst : f32) outs(%4 : tensor<2x5x9xf32>) -> tensor<2x5x9xf32>
    %6 = linalg.batch_matmul ins(%1, %3 : tensor<2x5x8xf32>, tensor<2x8x9xf32>) outs(%5 : tensor<2x5x9xf32>) -> tensor<2x5x9xf32>
    %7 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6 : tensor<2x5x9xf32>) outs(%4 : tensor<2x5x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %24 = arith.mulf %in, %cst_0 : f32
      linalg.yield %24 : f32
    } -> tensor<2x5x9xf32>
    %8 = tensor.empty() : tensor<5x9xi32>
    %9 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel"]} outs(%8 : tensor<5x9xi32>) {
    ^bb0(%out: i32):
      %24 = linalg.index 0 : index
      %25 = arith.index_cast %24 : index to i32
      linalg.yield %25 : i32
    } -> tensor<5x9xi32>
    %10 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel"]} outs(%8 : tensor<5x9xi32>) {
    ^bb0(%out: i32):
      %24 = linalg.index 1 : index
      %25 = arith.index_cast %24 : index to i32
      linalg.yield %25 : i32
    } -> tensor<5x9xi32>
    %11 = tensor.empty() : tensor<5x9xi1>
    %12 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%9, %10 : tensor<5x9xi32>, tensor<5x9xi32>) outs(%11 : tensor<5x9xi1>) {
    ^bb0(%in: i32, %in_6: i32, %out: i1):
      %24 = arith.cmpi sge, %in, %in_6 : i32
      linalg.yield %24 : i1
    } -> tensor<5x9xi1>
    %13 = tensor.empty() : tensor<2x5x9xi1>
    %14 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12 : tensor<5x9xi1>) outs(%13 : tensor<2x5x9xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x5x9xi1>
    %15 = tensor.empty() : tensor<1x1x2x5x9xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14, %7 : tensor<2x5x9xi1>, tensor<2x5x9xf32>) outs(%4 : tensor<2x5x9xf32>) {
    ^bb0(%in: i1, %in_6: f32, %out: f32):
      %24 = arith.select %in, %in_6, %cst_1 : f32
      linalg.yield %24 : f32
    } -> tensor<2x5x9xf32>
    %expanded = tensor.expand_shape %16 [[0, 1, 2], [3], [4]] output_shape [1, 1, 2, 5, 9] : tensor<2x5x9xf32> into tensor<1x1x2x5x9xf32>
    %17 = linalg.softmax dimension(4) ins(%expanded : tensor<1x1x2x5x9xf32>) outs(%15 : tensor<1x1x2x5x9xf32>) -> tensor<1x1x2x5x9xf32>
    %collapsed_3 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<1x9x2x8xf32> into tensor<9x2x8xf32>
    %18 = linalg.generic {indexing_maps = [#map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_3 : tensor<9x2x8xf32>) outs(%2 : tensor<2x8x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x9xf32>
    %collapsed_4 = tensor.collapse_shape %17 [[0, 1, 2], [3], [4]] : tensor<1x1x2x5x9xf32> into tensor<2x5x9xf32>
    %19 = tensor.empty() : tensor<2x8x5xf32>
    %20 = linalg.fill ins(%cst : f32) outs(%19 : tensor<2x8x5xf32>) -> tensor<2x8x5xf32>
    %21 = linalg.batch_matmul indexing_maps = [#map5, #map6, #map7] ins(%18, %collapsed_4 : tensor<2x8x9xf32>, tensor<2x5x9xf32>) outs(%20 : tensor<2x8x5xf32>) -> tensor<2x8x5xf32>
    %22 = tensor.empty() : tensor<5x2x8xf32>
    %23 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21 : tensor<2x8x5xf32>) outs(%22 : tensor<5x2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<5x2x8xf32>
    %expanded_5 = tensor.expand_shape %23 [[0, 1], [2], [3]] output_shape [1, 5, 2, 8] : tensor<5x2x8xf32> into tensor<1x5x2x8xf32>
    return %expanded_5 : tensor<1x5x2x8xf32>
  }
}

