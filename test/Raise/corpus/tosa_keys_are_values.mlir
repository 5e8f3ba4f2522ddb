// Made by generate/generate.py: heads, tosa: keys are values
// DEFINE: %{case} = --verify=raise --input=random:1 --input=random:2 --expected_output=@%S/expected/keys_are_values.0.npy
// RUN: attn-run %s %{case} | FileCheck %s

// CHECK: attention: 1 found{{$}}
// CHECK-NEXT: batch 1, heads 2, N 8, S 8, D 8, f32, not causal, no mask, scale 1/sqrt(D)

#map = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (0, 0, 0)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
module {
  func.func @main(%arg0: tensor<2x8x8xf32>, %arg1: tensor<2x8x8xf32>) -> tensor<2x8x8xf32> {
    %cst = arith.constant 1.000000e+00 : f32
    %cst_0 = arith.constant -3.40282347E+38 : f32
    %cst_1 = arith.constant 0.000000e+00 : f32
    %cst_2 = arith.constant dense<0.353553385> : tensor<1x1x1xf32>
    %0 = tensor.empty() : tensor<2x8x8xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) permutation = [0, 2, 1] 
    %1 = linalg.fill ins(%cst_1 : f32) outs(%0 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %2 = linalg.batch_matmul ins(%arg0, %transposed : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%1 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %cst_2 : tensor<2x8x8xf32>, tensor<1x1x1xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %13 = arith.mulf %in, %in_5 : f32
      linalg.yield %13 : f32
    } -> tensor<2x8x8xf32>
    %4 = tensor.empty() : tensor<2x8xf32>
    %5 = linalg.fill ins(%cst_0 : f32) outs(%4 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %reduced = linalg.reduce ins(%3 : tensor<2x8x8xf32>) outs(%5 : tensor<2x8xf32>) dimensions = [2] 
      (%in: f32, %init: f32) {
        %13 = arith.maximumf %in, %init : f32
        linalg.yield %13 : f32
      }
    %expanded = tensor.expand_shape %reduced [[0], [1, 2]] output_shape [2, 8, 1] : tensor<2x8xf32> into tensor<2x8x1xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %expanded : tensor<2x8x8xf32>, tensor<2x8x1xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %13 = arith.subf %in, %in_5 : f32
      linalg.yield %13 : f32
    } -> tensor<2x8x8xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6 : tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %13 = math.exp %in : f32
      linalg.yield %13 : f32
    } -> tensor<2x8x8xf32>
    %8 = linalg.fill ins(%cst_1 : f32) outs(%4 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %reduced_3 = linalg.reduce ins(%7 : tensor<2x8x8xf32>) outs(%8 : tensor<2x8xf32>) dimensions = [2] 
      (%in: f32, %init: f32) {
        %13 = arith.addf %in, %init : f32
        linalg.yield %13 : f32
      }
    %expanded_4 = tensor.expand_shape %reduced_3 [[0], [1, 2]] output_shape [2, 8, 1] : tensor<2x8xf32> into tensor<2x8x1xf32>
    %9 = tensor.empty() : tensor<2x8x1xf32>
    %10 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_4 : tensor<2x8x1xf32>) outs(%9 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %13 = arith.divf %cst, %in : f32
      linalg.yield %13 : f32
    } -> tensor<2x8x1xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7, %10 : tensor<2x8x8xf32>, tensor<2x8x1xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %13 = arith.mulf %in, %in_5 : f32
      linalg.yield %13 : f32
    } -> tensor<2x8x8xf32>
    %12 = linalg.batch_matmul ins(%11, %arg1 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%1 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    return %12 : tensor<2x8x8xf32>
  }
}

