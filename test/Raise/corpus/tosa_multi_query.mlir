// Made by generate/generate.py: heads, tosa: multi-query: one key head, broadcast by matmul
// DEFINE: %{case} = --verify=raise --input=random:1 --input=random:2 --input=random:3 --expected_output=@%S/expected/multi_query.0.npy
// RUN: attn-run %s %{case} | FileCheck %s

// CHECK: attention: 1 found{{$}}
// CHECK-NEXT: batch 1, 2 key heads of 4 query heads each, N 8, S 8, D 8, f32, not causal, no mask, scale 1/sqrt(D)

#map = affine_map<(d0, d1, d2, d3, d4, d5, d6, d7) -> (d1, d3, d5, d7)>
#map1 = affine_map<(d0, d1, d2, d3, d4, d5, d6, d7) -> (d0, d1, d2, d3, d4, d5, d6, d7)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map3 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, 0)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<2x4x8x8xf32>, %arg1: tensor<2x1x8x8xf32>, %arg2: tensor<2x1x8x8xf32>) -> tensor<2x4x8x8xf32> {
    %cst = arith.constant 1.000000e+00 : f32
    %cst_0 = arith.constant -3.40282347E+38 : f32
    %cst_1 = arith.constant 0.000000e+00 : f32
    %cst_2 = arith.constant dense<0.353553385> : tensor<1x1x1x1xf32>
    %0 = tensor.empty() : tensor<2x1x8x8xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<2x1x8x8xf32>) outs(%0 : tensor<2x1x8x8xf32>) permutation = [0, 1, 3, 2] 
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2], [3]] : tensor<2x4x8x8xf32> into tensor<8x8x8xf32>
    %1 = tensor.empty() : tensor<1x2x4x1x1x8x1x8xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed : tensor<2x1x8x8xf32>) outs(%1 : tensor<1x2x4x1x1x8x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x1x1x8x1x8xf32>
    %collapsed_3 = tensor.collapse_shape %2 [[0, 1, 2, 3, 4], [5, 6], [7]] : tensor<1x2x4x1x1x8x1x8xf32> into tensor<8x8x8xf32>
    %3 = tensor.empty() : tensor<8x8x8xf32>
    %4 = linalg.fill ins(%cst_1 : f32) outs(%3 : tensor<8x8x8xf32>) -> tensor<8x8x8xf32>
    %5 = linalg.batch_matmul ins(%collapsed, %collapsed_3 : tensor<8x8x8xf32>, tensor<8x8x8xf32>) outs(%4 : tensor<8x8x8xf32>) -> tensor<8x8x8xf32>
    %expanded = tensor.expand_shape %5 [[0, 1], [2], [3]] output_shape [2, 4, 8, 8] : tensor<8x8x8xf32> into tensor<2x4x8x8xf32>
    %6 = tensor.empty() : tensor<2x4x8x8xf32>
    %7 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %cst_2 : tensor<2x4x8x8xf32>, tensor<1x1x1x1xf32>) outs(%6 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %18 = arith.mulf %in, %in_10 : f32
      linalg.yield %18 : f32
    } -> tensor<2x4x8x8xf32>
    %8 = tensor.empty() : tensor<2x4x8xf32>
    %9 = linalg.fill ins(%cst_0 : f32) outs(%8 : tensor<2x4x8xf32>) -> tensor<2x4x8xf32>
    %reduced = linalg.reduce ins(%7 : tensor<2x4x8x8xf32>) outs(%9 : tensor<2x4x8xf32>) dimensions = [3] 
      (%in: f32, %init: f32) {
        %18 = arith.maximumf %in, %init : f32
        linalg.yield %18 : f32
      }
    %expanded_4 = tensor.expand_shape %reduced [[0], [1], [2, 3]] output_shape [2, 4, 8, 1] : tensor<2x4x8xf32> into tensor<2x4x8x1xf32>
    %10 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %expanded_4 : tensor<2x4x8x8xf32>, tensor<2x4x8x1xf32>) outs(%6 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %18 = arith.subf %in, %in_10 : f32
      linalg.yield %18 : f32
    } -> tensor<2x4x8x8xf32>
    %11 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10 : tensor<2x4x8x8xf32>) outs(%6 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %18 = math.exp %in : f32
      linalg.yield %18 : f32
    } -> tensor<2x4x8x8xf32>
    %12 = linalg.fill ins(%cst_1 : f32) outs(%8 : tensor<2x4x8xf32>) -> tensor<2x4x8xf32>
    %reduced_5 = linalg.reduce ins(%11 : tensor<2x4x8x8xf32>) outs(%12 : tensor<2x4x8xf32>) dimensions = [3] 
      (%in: f32, %init: f32) {
        %18 = arith.addf %in, %init : f32
        linalg.yield %18 : f32
      }
    %expanded_6 = tensor.expand_shape %reduced_5 [[0], [1], [2, 3]] output_shape [2, 4, 8, 1] : tensor<2x4x8xf32> into tensor<2x4x8x1xf32>
    %13 = tensor.empty() : tensor<2x4x8x1xf32>
    %14 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_6 : tensor<2x4x8x1xf32>) outs(%13 : tensor<2x4x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %18 = arith.divf %cst, %in : f32
      linalg.yield %18 : f32
    } -> tensor<2x4x8x1xf32>
    %15 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11, %14 : tensor<2x4x8x8xf32>, tensor<2x4x8x1xf32>) outs(%6 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %18 = arith.mulf %in, %in_10 : f32
      linalg.yield %18 : f32
    } -> tensor<2x4x8x8xf32>
    %collapsed_7 = tensor.collapse_shape %15 [[0, 1], [2], [3]] : tensor<2x4x8x8xf32> into tensor<8x8x8xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%arg2 : tensor<2x1x8x8xf32>) outs(%1 : tensor<1x2x4x1x1x8x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x1x1x8x1x8xf32>
    %collapsed_8 = tensor.collapse_shape %16 [[0, 1, 2, 3, 4], [5, 6], [7]] : tensor<1x2x4x1x1x8x1x8xf32> into tensor<8x8x8xf32>
    %17 = linalg.batch_matmul ins(%collapsed_7, %collapsed_8 : tensor<8x8x8xf32>, tensor<8x8x8xf32>) outs(%4 : tensor<8x8x8xf32>) -> tensor<8x8x8xf32>
    %expanded_9 = tensor.expand_shape %17 [[0, 1], [2], [3]] output_shape [2, 4, 8, 8] : tensor<8x8x8xf32> into tensor<2x4x8x8xf32>
    return %expanded_9 : tensor<2x4x8x8xf32>
  }
}

