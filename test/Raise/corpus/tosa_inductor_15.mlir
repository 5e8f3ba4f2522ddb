// Made by generate/generate.py: inductor, tosa: pattern 15 of inductor's fused attention
// DEFINE: %{case} = --verify=raise --input=random:1 --input=random:2 --input=random:3 --input=2x8xi64=1,1,1,1,1,1,1,1,1,1,1,1,1,0,0,0 --expected_output=@%S/expected/inductor_15.0.npy
// RUN: attn-run %s %{case} | FileCheck %s

// CHECK: attention: 1 found{{$}}
// CHECK-NEXT: batch 2, heads 2, N 8, S 8, D 8, f32, not causal, mask: key padding, scale 0.4

#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, 0)>
#map2 = affine_map<(d0, d1) -> (d0, d1)>
#map3 = affine_map<(d0, d1) -> (0, 0)>
#map4 = affine_map<(d0, d1, d2, d3, d4, d5, d6, d7) -> (d1, d3, d5, d7)>
#map5 = affine_map<(d0, d1, d2, d3, d4, d5, d6, d7) -> (d0, d1, d2, d3, d4, d5, d6, d7)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<2x8x2x8xf32>, %arg1: tensor<2x8x2x8xf32>, %arg2: tensor<2x8x2x8xf32>, %arg3: tensor<2x8xi64>) -> tensor<2x2x8x8xf32> {
    %cst = arith.constant 1.000000e+00 : f32
    %cst_0 = arith.constant -3.40282347E+38 : f32
    %cst_1 = arith.constant 0.000000e+00 : f32
    %cst_2 = arith.constant dense<4.000000e-01> : tensor<1x1x1x1xf32>
    %cst_3 = arith.constant dense<0> : tensor<1x1xi64>
    %cst_4 = arith.constant dense<0xFF800000> : tensor<1x1x1x1xf32>
    %0 = tensor.empty() : tensor<2x2x8x8xf32>
    %transposed = linalg.transpose ins(%arg0 : tensor<2x8x2x8xf32>) outs(%0 : tensor<2x2x8x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_5 = linalg.transpose ins(%arg2 : tensor<2x8x2x8xf32>) outs(%0 : tensor<2x2x8x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_6 = linalg.transpose ins(%arg1 : tensor<2x8x2x8xf32>) outs(%0 : tensor<2x2x8x8xf32>) permutation = [0, 2, 3, 1] 
    %collapsed = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<2x2x8x8xf32> into tensor<4x8x8xf32>
    %collapsed_7 = tensor.collapse_shape %transposed_6 [[0, 1], [2], [3]] : tensor<2x2x8x8xf32> into tensor<4x8x8xf32>
    %1 = tensor.empty() : tensor<4x8x8xf32>
    %2 = linalg.fill ins(%cst_1 : f32) outs(%1 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %3 = linalg.batch_matmul ins(%collapsed, %collapsed_7 : tensor<4x8x8xf32>, tensor<4x8x8xf32>) outs(%2 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %expanded = tensor.expand_shape %3 [[0, 1], [2], [3]] output_shape [2, 2, 8, 8] : tensor<4x8x8xf32> into tensor<2x2x8x8xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %cst_2 : tensor<2x2x8x8xf32>, tensor<1x1x1x1xf32>) outs(%0 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %19 = arith.mulf %in, %in_16 : f32
      linalg.yield %19 : f32
    } -> tensor<2x2x8x8xf32>
    %5 = tensor.empty() : tensor<2x8xi1>
    %6 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%arg3, %cst_3 : tensor<2x8xi64>, tensor<1x1xi64>) outs(%5 : tensor<2x8xi1>) {
    ^bb0(%in: i64, %in_16: i64, %out: i1):
      %19 = arith.cmpi eq, %in, %in_16 : i64
      linalg.yield %19 : i1
    } -> tensor<2x8xi1>
    %expanded_8 = tensor.expand_shape %6 [[0, 1, 2], [3]] output_shape [2, 1, 1, 8] : tensor<2x8xi1> into tensor<2x1x1x8xi1>
    %7 = tensor.empty() : tensor<1x2x2x1x8x1x1x8xi1>
    %8 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_8 : tensor<2x1x1x8xi1>) outs(%7 : tensor<1x2x2x1x8x1x1x8xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<1x2x2x1x8x1x1x8xi1>
    %collapsed_9 = tensor.collapse_shape %8 [[0, 1], [2, 3], [4, 5, 6], [7]] : tensor<1x2x2x1x8x1x1x8xi1> into tensor<2x2x8x8xi1>
    %9 = linalg.generic {indexing_maps = [#map, #map1, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_9, %cst_4, %4 : tensor<2x2x8x8xi1>, tensor<1x1x1x1xf32>, tensor<2x2x8x8xf32>) outs(%0 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: i1, %in_16: f32, %in_17: f32, %out: f32):
      %19 = arith.select %in, %in_16, %in_17 : f32
      linalg.yield %19 : f32
    } -> tensor<2x2x8x8xf32>
    %10 = tensor.empty() : tensor<2x2x8xf32>
    %11 = linalg.fill ins(%cst_0 : f32) outs(%10 : tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %reduced = linalg.reduce ins(%9 : tensor<2x2x8x8xf32>) outs(%11 : tensor<2x2x8xf32>) dimensions = [3] 
      (%in: f32, %init: f32) {
        %19 = arith.maximumf %in, %init : f32
        linalg.yield %19 : f32
      }
    %expanded_10 = tensor.expand_shape %reduced [[0], [1], [2, 3]] output_shape [2, 2, 8, 1] : tensor<2x2x8xf32> into tensor<2x2x8x1xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9, %expanded_10 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%0 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %19 = arith.subf %in, %in_16 : f32
      linalg.yield %19 : f32
    } -> tensor<2x2x8x8xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12 : tensor<2x2x8x8xf32>) outs(%0 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %19 = math.exp %in : f32
      linalg.yield %19 : f32
    } -> tensor<2x2x8x8xf32>
    %14 = linalg.fill ins(%cst_1 : f32) outs(%10 : tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %reduced_11 = linalg.reduce ins(%13 : tensor<2x2x8x8xf32>) outs(%14 : tensor<2x2x8xf32>) dimensions = [3] 
      (%in: f32, %init: f32) {
        %19 = arith.addf %in, %init : f32
        linalg.yield %19 : f32
      }
    %expanded_12 = tensor.expand_shape %reduced_11 [[0], [1], [2, 3]] output_shape [2, 2, 8, 1] : tensor<2x2x8xf32> into tensor<2x2x8x1xf32>
    %15 = tensor.empty() : tensor<2x2x8x1xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_12 : tensor<2x2x8x1xf32>) outs(%15 : tensor<2x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %19 = arith.divf %cst, %in : f32
      linalg.yield %19 : f32
    } -> tensor<2x2x8x1xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13, %16 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%0 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %19 = arith.mulf %in, %in_16 : f32
      linalg.yield %19 : f32
    } -> tensor<2x2x8x8xf32>
    %collapsed_13 = tensor.collapse_shape %17 [[0, 1], [2], [3]] : tensor<2x2x8x8xf32> into tensor<4x8x8xf32>
    %collapsed_14 = tensor.collapse_shape %transposed_5 [[0, 1], [2], [3]] : tensor<2x2x8x8xf32> into tensor<4x8x8xf32>
    %18 = linalg.batch_matmul ins(%collapsed_13, %collapsed_14 : tensor<4x8x8xf32>, tensor<4x8x8xf32>) outs(%2 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %expanded_15 = tensor.expand_shape %18 [[0, 1], [2], [3]] output_shape [2, 2, 8, 8] : tensor<4x8x8xf32> into tensor<2x2x8x8xf32>
    return %expanded_15 : tensor<2x2x8x8xf32>
  }
}

