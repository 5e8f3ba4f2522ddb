// Made by generate/generate.py: heads, onnxdynamo: grouped heads: queries in five dimensions
// DEFINE: %{case} = --verify=raise --input=random:1 --input=random:2 --input=random:3 --expected_output=@%S/expected/grouped_5d.0.npy
// RUN: attn-run %s %{case} | FileCheck %s

// CHECK: attention: 1 found{{$}}
// CHECK-NEXT: batch 1, 2 key heads of 2 query heads each, N 8, S 8, D 8, f32, not causal, no mask, scale 1/sqrt(D)

#map = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map1 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map2 = affine_map<(d0, d1, d2, d3, d4) -> ()>
#map3 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map4 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, 0)>
module {
  func.func @main(%arg0: tensor<1x2x2x8x8xf32>, %arg1: tensor<1x2x8x8xf32>, %arg2: tensor<1x2x8x8xf32>) -> tensor<1x2x2x8x8xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<0.353553385> : tensor<f32>
    %expanded = tensor.expand_shape %arg1 [[0], [1], [2, 3], [4]] output_shape [1, 2, 1, 8, 8] : tensor<1x2x8x8xf32> into tensor<1x2x1x8x8xf32>
    %0 = tensor.empty() : tensor<1x2x1x8x8xf32>
    %transposed = linalg.transpose ins(%expanded : tensor<1x2x1x8x8xf32>) outs(%0 : tensor<1x2x1x8x8xf32>) permutation = [0, 1, 2, 4, 3] 
    %1 = tensor.empty() : tensor<1x2x2x8x8xf32>
    %collapsed = tensor.collapse_shape %transposed [[0], [1, 2], [3], [4]] : tensor<1x2x1x8x8xf32> into tensor<1x2x8x8xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%collapsed : tensor<1x2x8x8xf32>) outs(%1 : tensor<1x2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x2x8x8xf32>
    %collapsed_2 = tensor.collapse_shape %arg0 [[0, 1, 2], [3], [4]] : tensor<1x2x2x8x8xf32> into tensor<4x8x8xf32>
    %collapsed_3 = tensor.collapse_shape %2 [[0, 1, 2], [3], [4]] : tensor<1x2x2x8x8xf32> into tensor<4x8x8xf32>
    %3 = tensor.empty() : tensor<4x8x8xf32>
    %4 = linalg.fill ins(%cst : f32) outs(%3 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %5 = linalg.batch_matmul ins(%collapsed_2, %collapsed_3 : tensor<4x8x8xf32>, tensor<4x8x8xf32>) outs(%4 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %expanded_4 = tensor.expand_shape %5 [[0, 1, 2], [3], [4]] output_shape [1, 2, 2, 8, 8] : tensor<4x8x8xf32> into tensor<1x2x2x8x8xf32>
    %6 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_4, %cst_1 : tensor<1x2x2x8x8xf32>, tensor<f32>) outs(%1 : tensor<1x2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %20 = arith.mulf %in, %in_9 : f32
      linalg.yield %20 : f32
    } -> tensor<1x2x2x8x8xf32>
    %7 = tensor.empty() : tensor<1x2x2x8xi64>
    %8 = linalg.fill ins(%c0_i64 : i64) outs(%7 : tensor<1x2x2x8xi64>) -> tensor<1x2x2x8xi64>
    %9 = tensor.empty() : tensor<1x2x2x8xf32>
    %10 = linalg.fill ins(%cst_0 : f32) outs(%9 : tensor<1x2x2x8xf32>) -> tensor<1x2x2x8xf32>
    %11:2 = linalg.generic {indexing_maps = [#map1, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%6 : tensor<1x2x2x8x8xf32>) outs(%10, %8 : tensor<1x2x2x8xf32>, tensor<1x2x2x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_9: i64):
      %20 = linalg.index 4 : index
      %21 = arith.index_cast %20 : index to i64
      %22 = arith.maximumf %in, %out : f32
      %23 = arith.cmpf ogt, %in, %out : f32
      %24 = arith.select %23, %21, %out_9 : i64
      linalg.yield %22, %24 : f32, i64
    } -> (tensor<1x2x2x8xf32>, tensor<1x2x2x8xi64>)
    %expanded_5 = tensor.expand_shape %11#0 [[0], [1], [2], [3, 4]] output_shape [1, 2, 2, 8, 1] : tensor<1x2x2x8xf32> into tensor<1x2x2x8x1xf32>
    %12 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%6, %expanded_5 : tensor<1x2x2x8x8xf32>, tensor<1x2x2x8x1xf32>) outs(%1 : tensor<1x2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %20 = arith.subf %in, %in_9 : f32
      linalg.yield %20 : f32
    } -> tensor<1x2x2x8x8xf32>
    %13 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%12 : tensor<1x2x2x8x8xf32>) outs(%1 : tensor<1x2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %20 = math.exp %in : f32
      linalg.yield %20 : f32
    } -> tensor<1x2x2x8x8xf32>
    %14 = tensor.empty() : tensor<1x2x2x8x1xf32>
    %15 = linalg.fill ins(%cst : f32) outs(%14 : tensor<1x2x2x8x1xf32>) -> tensor<1x2x2x8x1xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%13 : tensor<1x2x2x8x8xf32>) outs(%15 : tensor<1x2x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %20 = arith.addf %in, %out : f32
      linalg.yield %20 : f32
    } -> tensor<1x2x2x8x1xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%13, %16 : tensor<1x2x2x8x8xf32>, tensor<1x2x2x8x1xf32>) outs(%1 : tensor<1x2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %20 = arith.divf %in, %in_9 : f32
      linalg.yield %20 : f32
    } -> tensor<1x2x2x8x8xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%arg2 : tensor<1x2x8x8xf32>) outs(%1 : tensor<1x2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x2x8x8xf32>
    %collapsed_6 = tensor.collapse_shape %17 [[0, 1, 2], [3], [4]] : tensor<1x2x2x8x8xf32> into tensor<4x8x8xf32>
    %collapsed_7 = tensor.collapse_shape %18 [[0, 1, 2], [3], [4]] : tensor<1x2x2x8x8xf32> into tensor<4x8x8xf32>
    %19 = linalg.batch_matmul ins(%collapsed_6, %collapsed_7 : tensor<4x8x8xf32>, tensor<4x8x8xf32>) outs(%4 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %expanded_8 = tensor.expand_shape %19 [[0, 1, 2], [3], [4]] output_shape [1, 2, 2, 8, 8] : tensor<4x8x8xf32> into tensor<1x2x2x8x8xf32>
    return %expanded_8 : tensor<1x2x2x8x8xf32>
  }
}

