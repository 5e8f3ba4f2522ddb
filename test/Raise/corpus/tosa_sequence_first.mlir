// Made by generate/generate.py: heads, tosa: [N, B, C], as nn.MultiheadAttention folds it
// DEFINE: %{case} = --verify=raise --input=random:1 --input=random:2 --input=random:3 --expected_output=@%S/expected/sequence_first.0.npy
// RUN: attn-run %s %{case} | FileCheck %s

// CHECK: attention: 1 found{{$}}
// CHECK-NEXT: batch 2, heads 2, N 8, S 8, D 8, f32, not causal, no mask, scale 1/sqrt(D)

#map = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (0, 0, 0)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
module {
  func.func @main(%arg0: tensor<8x2x16xf32>, %arg1: tensor<8x2x16xf32>, %arg2: tensor<8x2x16xf32>) -> tensor<8x2x16xf32> {
    %cst = arith.constant 1.000000e+00 : f32
    %cst_0 = arith.constant -3.40282347E+38 : f32
    %cst_1 = arith.constant 0.000000e+00 : f32
    %cst_2 = arith.constant dense<0.353553385> : tensor<1x1x1xf32>
    %collapsed = tensor.collapse_shape %arg0 [[0], [1, 2]] : tensor<8x2x16xf32> into tensor<8x32xf32>
    %expanded = tensor.expand_shape %collapsed [[0], [1, 2]] output_shape [8, 4, 8] : tensor<8x32xf32> into tensor<8x4x8xf32>
    %0 = tensor.empty() : tensor<4x8x8xf32>
    %transposed = linalg.transpose ins(%expanded : tensor<8x4x8xf32>) outs(%0 : tensor<4x8x8xf32>) permutation = [1, 0, 2] 
    %collapsed_3 = tensor.collapse_shape %arg1 [[0], [1, 2]] : tensor<8x2x16xf32> into tensor<8x32xf32>
    %expanded_4 = tensor.expand_shape %collapsed_3 [[0], [1, 2]] output_shape [8, 4, 8] : tensor<8x32xf32> into tensor<8x4x8xf32>
    %collapsed_5 = tensor.collapse_shape %arg2 [[0], [1, 2]] : tensor<8x2x16xf32> into tensor<8x32xf32>
    %expanded_6 = tensor.expand_shape %collapsed_5 [[0], [1, 2]] output_shape [8, 4, 8] : tensor<8x32xf32> into tensor<8x4x8xf32>
    %transposed_7 = linalg.transpose ins(%expanded_6 : tensor<8x4x8xf32>) outs(%0 : tensor<4x8x8xf32>) permutation = [1, 0, 2] 
    %1 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed, %cst_2 : tensor<4x8x8xf32>, tensor<1x1x1xf32>) outs(%0 : tensor<4x8x8xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %14 = arith.mulf %in, %in_15 : f32
      linalg.yield %14 : f32
    } -> tensor<4x8x8xf32>
    %transposed_8 = linalg.transpose ins(%expanded_4 : tensor<8x4x8xf32>) outs(%0 : tensor<4x8x8xf32>) permutation = [1, 2, 0] 
    %2 = linalg.fill ins(%cst_1 : f32) outs(%0 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %3 = linalg.batch_matmul ins(%1, %transposed_8 : tensor<4x8x8xf32>, tensor<4x8x8xf32>) outs(%2 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %4 = tensor.empty() : tensor<4x8xf32>
    %5 = linalg.fill ins(%cst_0 : f32) outs(%4 : tensor<4x8xf32>) -> tensor<4x8xf32>
    %reduced = linalg.reduce ins(%3 : tensor<4x8x8xf32>) outs(%5 : tensor<4x8xf32>) dimensions = [2] 
      (%in: f32, %init: f32) {
        %14 = arith.maximumf %in, %init : f32
        linalg.yield %14 : f32
      }
    %expanded_9 = tensor.expand_shape %reduced [[0], [1, 2]] output_shape [4, 8, 1] : tensor<4x8xf32> into tensor<4x8x1xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %expanded_9 : tensor<4x8x8xf32>, tensor<4x8x1xf32>) outs(%0 : tensor<4x8x8xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %14 = arith.subf %in, %in_15 : f32
      linalg.yield %14 : f32
    } -> tensor<4x8x8xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6 : tensor<4x8x8xf32>) outs(%0 : tensor<4x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %14 = math.exp %in : f32
      linalg.yield %14 : f32
    } -> tensor<4x8x8xf32>
    %8 = linalg.fill ins(%cst_1 : f32) outs(%4 : tensor<4x8xf32>) -> tensor<4x8xf32>
    %reduced_10 = linalg.reduce ins(%7 : tensor<4x8x8xf32>) outs(%8 : tensor<4x8xf32>) dimensions = [2] 
      (%in: f32, %init: f32) {
        %14 = arith.addf %in, %init : f32
        linalg.yield %14 : f32
      }
    %expanded_11 = tensor.expand_shape %reduced_10 [[0], [1, 2]] output_shape [4, 8, 1] : tensor<4x8xf32> into tensor<4x8x1xf32>
    %9 = tensor.empty() : tensor<4x8x1xf32>
    %10 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_11 : tensor<4x8x1xf32>) outs(%9 : tensor<4x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %14 = arith.divf %cst, %in : f32
      linalg.yield %14 : f32
    } -> tensor<4x8x1xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7, %10 : tensor<4x8x8xf32>, tensor<4x8x1xf32>) outs(%0 : tensor<4x8x8xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %14 = arith.mulf %in, %in_15 : f32
      linalg.yield %14 : f32
    } -> tensor<4x8x8xf32>
    %12 = linalg.batch_matmul ins(%11, %transposed_7 : tensor<4x8x8xf32>, tensor<4x8x8xf32>) outs(%2 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %13 = tensor.empty() : tensor<8x4x8xf32>
    %transposed_12 = linalg.transpose ins(%12 : tensor<4x8x8xf32>) outs(%13 : tensor<8x4x8xf32>) permutation = [1, 0, 2] 
    %collapsed_13 = tensor.collapse_shape %transposed_12 [[0], [1, 2]] : tensor<8x4x8xf32> into tensor<8x32xf32>
    %expanded_14 = tensor.expand_shape %collapsed_13 [[0], [1, 2]] output_shape [8, 2, 16] : tensor<8x32xf32> into tensor<8x2x16xf32>
    return %expanded_14 : tensor<8x2x16xf32>
  }
}

