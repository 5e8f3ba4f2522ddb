// Made by generate/generate.py: heads, tosa: multi-query: heads and positions in one dimension, as StarCoder has it
// DEFINE: %{case} = --verify=raise --input=random:1 --input=random:2 --input=random:3 --expected_output=@%S/expected/multi_query_folded.0.npy
// RUN: attn-run %s %{case} | FileCheck %s

// CHECK: attention: 1 found{{$}}
// CHECK-NEXT: batch 1, 2 key heads of 4 query heads each, N 8, S 8, D 8, f32, not causal, no mask, scale 1/sqrt(D)

#map = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (0, 0, 0)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<2x8x4x8xf32>, %arg1: tensor<2x8x8xf32>, %arg2: tensor<2x8x8xf32>) -> tensor<2x8x32xf32> {
    %cst = arith.constant 1.000000e+00 : f32
    %cst_0 = arith.constant -3.40282347E+38 : f32
    %cst_1 = arith.constant 0.000000e+00 : f32
    %cst_2 = arith.constant dense<0.353553385> : tensor<1x1x1xf32>
    %collapsed = tensor.collapse_shape %arg0 [[0], [1, 2], [3]] : tensor<2x8x4x8xf32> into tensor<2x32x8xf32>
    %0 = tensor.empty() : tensor<2x8x8xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) permutation = [0, 2, 1] 
    %1 = tensor.empty() : tensor<2x32x8xf32>
    %2 = linalg.fill ins(%cst_1 : f32) outs(%1 : tensor<2x32x8xf32>) -> tensor<2x32x8xf32>
    %3 = linalg.batch_matmul ins(%collapsed, %transposed : tensor<2x32x8xf32>, tensor<2x8x8xf32>) outs(%2 : tensor<2x32x8xf32>) -> tensor<2x32x8xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %cst_2 : tensor<2x32x8xf32>, tensor<1x1x1xf32>) outs(%1 : tensor<2x32x8xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %15 = arith.mulf %in, %in_9 : f32
      linalg.yield %15 : f32
    } -> tensor<2x32x8xf32>
    %expanded = tensor.expand_shape %4 [[0], [1, 2], [3]] output_shape [2, 8, 4, 8] : tensor<2x32x8xf32> into tensor<2x8x4x8xf32>
    %5 = tensor.empty() : tensor<2x8x4xf32>
    %6 = linalg.fill ins(%cst_0 : f32) outs(%5 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %reduced = linalg.reduce ins(%expanded : tensor<2x8x4x8xf32>) outs(%6 : tensor<2x8x4xf32>) dimensions = [3] 
      (%in: f32, %init: f32) {
        %15 = arith.maximumf %in, %init : f32
        linalg.yield %15 : f32
      }
    %expanded_3 = tensor.expand_shape %reduced [[0], [1], [2, 3]] output_shape [2, 8, 4, 1] : tensor<2x8x4xf32> into tensor<2x8x4x1xf32>
    %7 = tensor.empty() : tensor<2x8x4x8xf32>
    %8 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_3 : tensor<2x8x4x8xf32>, tensor<2x8x4x1xf32>) outs(%7 : tensor<2x8x4x8xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %15 = arith.subf %in, %in_9 : f32
      linalg.yield %15 : f32
    } -> tensor<2x8x4x8xf32>
    %9 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8 : tensor<2x8x4x8xf32>) outs(%7 : tensor<2x8x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %15 = math.exp %in : f32
      linalg.yield %15 : f32
    } -> tensor<2x8x4x8xf32>
    %10 = linalg.fill ins(%cst_1 : f32) outs(%5 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %reduced_4 = linalg.reduce ins(%9 : tensor<2x8x4x8xf32>) outs(%10 : tensor<2x8x4xf32>) dimensions = [3] 
      (%in: f32, %init: f32) {
        %15 = arith.addf %in, %init : f32
        linalg.yield %15 : f32
      }
    %expanded_5 = tensor.expand_shape %reduced_4 [[0], [1], [2, 3]] output_shape [2, 8, 4, 1] : tensor<2x8x4xf32> into tensor<2x8x4x1xf32>
    %11 = tensor.empty() : tensor<2x8x4x1xf32>
    %12 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_5 : tensor<2x8x4x1xf32>) outs(%11 : tensor<2x8x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %15 = arith.divf %cst, %in : f32
      linalg.yield %15 : f32
    } -> tensor<2x8x4x1xf32>
    %13 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9, %12 : tensor<2x8x4x8xf32>, tensor<2x8x4x1xf32>) outs(%7 : tensor<2x8x4x8xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %15 = arith.mulf %in, %in_9 : f32
      linalg.yield %15 : f32
    } -> tensor<2x8x4x8xf32>
    %collapsed_6 = tensor.collapse_shape %13 [[0], [1, 2], [3]] : tensor<2x8x4x8xf32> into tensor<2x32x8xf32>
    %14 = linalg.batch_matmul ins(%collapsed_6, %arg2 : tensor<2x32x8xf32>, tensor<2x8x8xf32>) outs(%2 : tensor<2x32x8xf32>) -> tensor<2x32x8xf32>
    %collapsed_7 = tensor.collapse_shape %14 [[0], [1, 2]] : tensor<2x32x8xf32> into tensor<2x256xf32>
    %expanded_8 = tensor.expand_shape %collapsed_7 [[0], [1, 2]] output_shape [2, 8, 32] : tensor<2x256xf32> into tensor<2x8x32xf32>
    return %expanded_8 : tensor<2x8x32xf32>
  }
}

