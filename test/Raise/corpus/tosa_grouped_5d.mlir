// Made by generate/generate.py: heads, tosa: grouped heads: queries in five dimensions
// DEFINE: %{case} = --verify=raise --input=random:1 --input=random:2 --input=random:3 --expected_output=@%S/expected/grouped_5d.0.npy
// RUN: attn-run %s %{case} | FileCheck %s

// CHECK: attention: 1 found{{$}}
// CHECK-NEXT: batch 1, 2 key heads of 2 query heads each, N 8, S 8, D 8, f32, not causal, no mask, scale 1/sqrt(D)

#map = affine_map<(d0, d1, d2, d3, d4, d5, d6, d7, d8, d9) -> (d1, d3, d5, d7, d9)>
#map1 = affine_map<(d0, d1, d2, d3, d4, d5, d6, d7, d8, d9) -> (d0, d1, d2, d3, d4, d5, d6, d7, d8, d9)>
#map2 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map3 = affine_map<(d0, d1, d2, d3, d4) -> (d0, 0, 0, 0, 0)>
#map4 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, 0)>
module {
  func.func @main(%arg0: tensor<1x2x2x8x8xf32>, %arg1: tensor<1x2x8x8xf32>, %arg2: tensor<1x2x8x8xf32>) -> tensor<1x2x2x8x8xf32> {
    %cst = arith.constant 1.000000e+00 : f32
    %cst_0 = arith.constant -3.40282347E+38 : f32
    %cst_1 = arith.constant 0.000000e+00 : f32
    %cst_2 = arith.constant dense<0.353553385> : tensor<1x1x1x1x1xf32>
    %expanded = tensor.expand_shape %arg1 [[0], [1, 2], [3], [4]] output_shape [1, 2, 1, 8, 8] : tensor<1x2x8x8xf32> into tensor<1x2x1x8x8xf32>
    %expanded_3 = tensor.expand_shape %arg2 [[0], [1, 2], [3], [4]] output_shape [1, 2, 1, 8, 8] : tensor<1x2x8x8xf32> into tensor<1x2x1x8x8xf32>
    %0 = tensor.empty() : tensor<1x2x1x8x8xf32>
    %transposed = linalg.transpose ins(%expanded : tensor<1x2x1x8x8xf32>) outs(%0 : tensor<1x2x1x8x8xf32>) permutation = [0, 1, 2, 4, 3] 
    %collapsed = tensor.collapse_shape %arg0 [[0, 1, 2], [3], [4]] : tensor<1x2x2x8x8xf32> into tensor<4x8x8xf32>
    %1 = tensor.empty() : tensor<1x1x1x2x2x1x1x8x1x8xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed : tensor<1x2x1x8x8xf32>) outs(%1 : tensor<1x1x1x2x2x1x1x8x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x1x2x2x1x1x8x1x8xf32>
    %collapsed_4 = tensor.collapse_shape %2 [[0, 1, 2, 3, 4, 5, 6], [7, 8], [9]] : tensor<1x1x1x2x2x1x1x8x1x8xf32> into tensor<4x8x8xf32>
    %3 = tensor.empty() : tensor<4x8x8xf32>
    %4 = linalg.fill ins(%cst_1 : f32) outs(%3 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %5 = linalg.batch_matmul ins(%collapsed, %collapsed_4 : tensor<4x8x8xf32>, tensor<4x8x8xf32>) outs(%4 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %expanded_5 = tensor.expand_shape %5 [[0, 1, 2], [3], [4]] output_shape [1, 2, 2, 8, 8] : tensor<4x8x8xf32> into tensor<1x2x2x8x8xf32>
    %6 = tensor.empty() : tensor<1x2x2x8x8xf32>
    %7 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_5, %cst_2 : tensor<1x2x2x8x8xf32>, tensor<1x1x1x1x1xf32>) outs(%6 : tensor<1x2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %18 = arith.mulf %in, %in_12 : f32
      linalg.yield %18 : f32
    } -> tensor<1x2x2x8x8xf32>
    %8 = tensor.empty() : tensor<1x2x2x8xf32>
    %9 = linalg.fill ins(%cst_0 : f32) outs(%8 : tensor<1x2x2x8xf32>) -> tensor<1x2x2x8xf32>
    %reduced = linalg.reduce ins(%7 : tensor<1x2x2x8x8xf32>) outs(%9 : tensor<1x2x2x8xf32>) dimensions = [4] 
      (%in: f32, %init: f32) {
        %18 = arith.maximumf %in, %init : f32
        linalg.yield %18 : f32
      }
    %expanded_6 = tensor.expand_shape %reduced [[0], [1], [2], [3, 4]] output_shape [1, 2, 2, 8, 1] : tensor<1x2x2x8xf32> into tensor<1x2x2x8x1xf32>
    %10 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%7, %expanded_6 : tensor<1x2x2x8x8xf32>, tensor<1x2x2x8x1xf32>) outs(%6 : tensor<1x2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %18 = arith.subf %in, %in_12 : f32
      linalg.yield %18 : f32
    } -> tensor<1x2x2x8x8xf32>
    %11 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%10 : tensor<1x2x2x8x8xf32>) outs(%6 : tensor<1x2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %18 = math.exp %in : f32
      linalg.yield %18 : f32
    } -> tensor<1x2x2x8x8xf32>
    %12 = linalg.fill ins(%cst_1 : f32) outs(%8 : tensor<1x2x2x8xf32>) -> tensor<1x2x2x8xf32>
    %reduced_7 = linalg.reduce ins(%11 : tensor<1x2x2x8x8xf32>) outs(%12 : tensor<1x2x2x8xf32>) dimensions = [4] 
      (%in: f32, %init: f32) {
        %18 = arith.addf %in, %init : f32
        linalg.yield %18 : f32
      }
    %expanded_8 = tensor.expand_shape %reduced_7 [[0], [1], [2], [3, 4]] output_shape [1, 2, 2, 8, 1] : tensor<1x2x2x8xf32> into tensor<1x2x2x8x1xf32>
    %13 = tensor.empty() : tensor<1x2x2x8x1xf32>
    %14 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_8 : tensor<1x2x2x8x1xf32>) outs(%13 : tensor<1x2x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %18 = arith.divf %cst, %in : f32
      linalg.yield %18 : f32
    } -> tensor<1x2x2x8x1xf32>
    %15 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%11, %14 : tensor<1x2x2x8x8xf32>, tensor<1x2x2x8x1xf32>) outs(%6 : tensor<1x2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %18 = arith.mulf %in, %in_12 : f32
      linalg.yield %18 : f32
    } -> tensor<1x2x2x8x8xf32>
    %collapsed_9 = tensor.collapse_shape %15 [[0, 1, 2], [3], [4]] : tensor<1x2x2x8x8xf32> into tensor<4x8x8xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_3 : tensor<1x2x1x8x8xf32>) outs(%1 : tensor<1x1x1x2x2x1x1x8x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x1x2x2x1x1x8x1x8xf32>
    %collapsed_10 = tensor.collapse_shape %16 [[0, 1, 2, 3, 4, 5, 6], [7, 8], [9]] : tensor<1x1x1x2x2x1x1x8x1x8xf32> into tensor<4x8x8xf32>
    %17 = linalg.batch_matmul ins(%collapsed_9, %collapsed_10 : tensor<4x8x8xf32>, tensor<4x8x8xf32>) outs(%4 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %expanded_11 = tensor.expand_shape %17 [[0, 1, 2], [3], [4]] output_shape [1, 2, 2, 8, 8] : tensor<4x8x8xf32> into tensor<1x2x2x8x8xf32>
    return %expanded_11 : tensor<1x2x2x8x8xf32>
  }
}

