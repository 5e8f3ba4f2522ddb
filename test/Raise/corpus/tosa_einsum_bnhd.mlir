// Made by generate/generate.py: heads, tosa: [B, N, H, D] by einsum
// DEFINE: %{case} = --verify=raise --input=random:1 --input=random:2 --input=random:3 --expected_output=@%S/expected/einsum_bnhd.0.npy
// RUN: attn-run %s %{case} | FileCheck %s

// CHECK: attention: 1 found{{$}}
// CHECK-NEXT: batch 1, heads 2, N 8, S 8, D 8, f32, not causal, no mask, scale 1/sqrt(D)

#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, 0)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<1x8x2x8xf32>, %arg1: tensor<1x8x2x8xf32>, %arg2: tensor<1x8x2x8xf32>) -> tensor<1x8x2x8xf32> {
    %cst = arith.constant 1.000000e+00 : f32
    %cst_0 = arith.constant -3.40282347E+38 : f32
    %cst_1 = arith.constant 0.000000e+00 : f32
    %cst_2 = arith.constant dense<0.353553385> : tensor<1x1x1x1xf32>
    %expanded = tensor.expand_shape %arg0 [[0], [1], [2], [3, 4]] output_shape [1, 8, 2, 8, 1] : tensor<1x8x2x8xf32> into tensor<1x8x2x8x1xf32>
    %expanded_3 = tensor.expand_shape %arg1 [[0], [1], [2], [3, 4]] output_shape [1, 8, 2, 8, 1] : tensor<1x8x2x8xf32> into tensor<1x8x2x8x1xf32>
    %0 = tensor.empty() : tensor<2x8x8x1x1xf32>
    %transposed = linalg.transpose ins(%expanded : tensor<1x8x2x8x1xf32>) outs(%0 : tensor<2x8x8x1x1xf32>) permutation = [2, 1, 3, 0, 4] 
    %collapsed = tensor.collapse_shape %transposed [[0], [1], [2, 3, 4]] : tensor<2x8x8x1x1xf32> into tensor<2x8x8xf32>
    %1 = tensor.empty() : tensor<2x8x1x8x1xf32>
    %transposed_4 = linalg.transpose ins(%expanded_3 : tensor<1x8x2x8x1xf32>) outs(%1 : tensor<2x8x1x8x1xf32>) permutation = [2, 3, 0, 1, 4] 
    %collapsed_5 = tensor.collapse_shape %transposed_4 [[0], [1, 2], [3, 4]] : tensor<2x8x1x8x1xf32> into tensor<2x8x8xf32>
    %2 = tensor.empty() : tensor<2x8x8xf32>
    %3 = linalg.fill ins(%cst_1 : f32) outs(%2 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %4 = linalg.batch_matmul ins(%collapsed, %collapsed_5 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%3 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %expanded_6 = tensor.expand_shape %4 [[0, 1], [2], [3]] output_shape [1, 2, 8, 8] : tensor<2x8x8xf32> into tensor<1x2x8x8xf32>
    %5 = tensor.empty() : tensor<1x2x8x8xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_6, %cst_2 : tensor<1x2x8x8xf32>, tensor<1x1x1x1xf32>) outs(%5 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %17 = arith.mulf %in, %in_17 : f32
      linalg.yield %17 : f32
    } -> tensor<1x2x8x8xf32>
    %7 = tensor.empty() : tensor<1x2x8xf32>
    %8 = linalg.fill ins(%cst_0 : f32) outs(%7 : tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %reduced = linalg.reduce ins(%6 : tensor<1x2x8x8xf32>) outs(%8 : tensor<1x2x8xf32>) dimensions = [3] 
      (%in: f32, %init: f32) {
        %17 = arith.maximumf %in, %init : f32
        linalg.yield %17 : f32
      }
    %expanded_7 = tensor.expand_shape %reduced [[0], [1], [2, 3]] output_shape [1, 2, 8, 1] : tensor<1x2x8xf32> into tensor<1x2x8x1xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6, %expanded_7 : tensor<1x2x8x8xf32>, tensor<1x2x8x1xf32>) outs(%5 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %17 = arith.subf %in, %in_17 : f32
      linalg.yield %17 : f32
    } -> tensor<1x2x8x8xf32>
    %10 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9 : tensor<1x2x8x8xf32>) outs(%5 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %17 = math.exp %in : f32
      linalg.yield %17 : f32
    } -> tensor<1x2x8x8xf32>
    %11 = linalg.fill ins(%cst_1 : f32) outs(%7 : tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %reduced_8 = linalg.reduce ins(%10 : tensor<1x2x8x8xf32>) outs(%11 : tensor<1x2x8xf32>) dimensions = [3] 
      (%in: f32, %init: f32) {
        %17 = arith.addf %in, %init : f32
        linalg.yield %17 : f32
      }
    %expanded_9 = tensor.expand_shape %reduced_8 [[0], [1], [2, 3]] output_shape [1, 2, 8, 1] : tensor<1x2x8xf32> into tensor<1x2x8x1xf32>
    %12 = tensor.empty() : tensor<1x2x8x1xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_9 : tensor<1x2x8x1xf32>) outs(%12 : tensor<1x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %17 = arith.divf %cst, %in : f32
      linalg.yield %17 : f32
    } -> tensor<1x2x8x1xf32>
    %14 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %13 : tensor<1x2x8x8xf32>, tensor<1x2x8x1xf32>) outs(%5 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %17 = arith.mulf %in, %in_17 : f32
      linalg.yield %17 : f32
    } -> tensor<1x2x8x8xf32>
    %expanded_10 = tensor.expand_shape %arg2 [[0], [1], [2], [3, 4]] output_shape [1, 8, 2, 8, 1] : tensor<1x8x2x8xf32> into tensor<1x8x2x8x1xf32>
    %collapsed_11 = tensor.collapse_shape %14 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %transposed_12 = linalg.transpose ins(%expanded_10 : tensor<1x8x2x8x1xf32>) outs(%1 : tensor<2x8x1x8x1xf32>) permutation = [2, 1, 0, 3, 4] 
    %collapsed_13 = tensor.collapse_shape %transposed_12 [[0], [1, 2], [3, 4]] : tensor<2x8x1x8x1xf32> into tensor<2x8x8xf32>
    %15 = linalg.batch_matmul ins(%collapsed_11, %collapsed_13 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%3 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %expanded_14 = tensor.expand_shape %15 [[0], [1, 2, 3], [4]] output_shape [2, 8, 1, 1, 8] : tensor<2x8x8xf32> into tensor<2x8x1x1x8xf32>
    %16 = tensor.empty() : tensor<1x8x2x8x1xf32>
    %transposed_15 = linalg.transpose ins(%expanded_14 : tensor<2x8x1x1x8xf32>) outs(%16 : tensor<1x8x2x8x1xf32>) permutation = [3, 1, 0, 4, 2] 
    %collapsed_16 = tensor.collapse_shape %transposed_15 [[0], [1], [2], [3, 4]] : tensor<1x8x2x8x1xf32> into tensor<1x8x2x8xf32>
    return %collapsed_16 : tensor<1x8x2x8xf32>
  }
}

