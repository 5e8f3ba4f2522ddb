// Made by generate/generate.py: near_misses, tosa: weights from the queries and a matrix (dense synthesizer)
// DEFINE: %{case} = --verify=raise --input=random:1 --input=random:2 --input=random:3 --expected_output=@%S/expected/synthesizer.0.npy
// RUN: attn-run %s %{case} | FileCheck %s

// CHECK: attention: 1 found{{$}}
// CHECK-NEXT: batch 1, heads 1, N 8, S 8, D 8, f32, not causal, no mask, scale 1

#map = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
module {
  func.func @main(%arg0: tensor<1x8x8xf32>, %arg1: tensor<8x8xf32>, %arg2: tensor<1x8x8xf32>) -> tensor<1x8x8xf32> {
    %cst = arith.constant 1.000000e+00 : f32
    %cst_0 = arith.constant -3.40282347E+38 : f32
    %cst_1 = arith.constant 0.000000e+00 : f32
    %expanded = tensor.expand_shape %arg1 [[0, 1], [2]] output_shape [1, 8, 8] : tensor<8x8xf32> into tensor<1x8x8xf32>
    %0 = tensor.empty() : tensor<1x8x8xf32>
    %1 = linalg.fill ins(%cst_1 : f32) outs(%0 : tensor<1x8x8xf32>) -> tensor<1x8x8xf32>
    %2 = linalg.batch_matmul ins(%arg0, %expanded : tensor<1x8x8xf32>, tensor<1x8x8xf32>) outs(%1 : tensor<1x8x8xf32>) -> tensor<1x8x8xf32>
    %3 = tensor.empty() : tensor<1x8xf32>
    %4 = linalg.fill ins(%cst_0 : f32) outs(%3 : tensor<1x8xf32>) -> tensor<1x8xf32>
    %reduced = linalg.reduce ins(%2 : tensor<1x8x8xf32>) outs(%4 : tensor<1x8xf32>) dimensions = [2] 
      (%in: f32, %init: f32) {
        %12 = arith.maximumf %in, %init : f32
        linalg.yield %12 : f32
      }
    %expanded_2 = tensor.expand_shape %reduced [[0], [1, 2]] output_shape [1, 8, 1] : tensor<1x8xf32> into tensor<1x8x1xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %expanded_2 : tensor<1x8x8xf32>, tensor<1x8x1xf32>) outs(%0 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %12 = arith.subf %in, %in_5 : f32
      linalg.yield %12 : f32
    } -> tensor<1x8x8xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5 : tensor<1x8x8xf32>) outs(%0 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %12 = math.exp %in : f32
      linalg.yield %12 : f32
    } -> tensor<1x8x8xf32>
    %7 = linalg.fill ins(%cst_1 : f32) outs(%3 : tensor<1x8xf32>) -> tensor<1x8xf32>
    %reduced_3 = linalg.reduce ins(%6 : tensor<1x8x8xf32>) outs(%7 : tensor<1x8xf32>) dimensions = [2] 
      (%in: f32, %init: f32) {
        %12 = arith.addf %in, %init : f32
        linalg.yield %12 : f32
      }
    %expanded_4 = tensor.expand_shape %reduced_3 [[0], [1, 2]] output_shape [1, 8, 1] : tensor<1x8xf32> into tensor<1x8x1xf32>
    %8 = tensor.empty() : tensor<1x8x1xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_4 : tensor<1x8x1xf32>) outs(%8 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %12 = arith.divf %cst, %in : f32
      linalg.yield %12 : f32
    } -> tensor<1x8x1xf32>
    %10 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6, %9 : tensor<1x8x8xf32>, tensor<1x8x1xf32>) outs(%0 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %12 = arith.mulf %in, %in_5 : f32
      linalg.yield %12 : f32
    } -> tensor<1x8x8xf32>
    %11 = linalg.batch_matmul ins(%10, %arg2 : tensor<1x8x8xf32>, tensor<1x8x8xf32>) outs(%1 : tensor<1x8x8xf32>) -> tensor<1x8x8xf32>
    return %11 : tensor<1x8x8xf32>
  }
}

