// Made by generate/generate.py: inductor, tosa: pattern 7 of inductor's fused attention
// DEFINE: %{case} = --verify=raise --input=random:1 --input=random:2 --input=random:3 --expected_output=@%S/expected/inductor_07.0.npy
// RUN: attn-run %s %{case} | FileCheck %s

// CHECK: attention: 1 found{{$}}
// CHECK-NEXT: batch 2, heads 2, N 8, S 8, D 8, f16, not causal, no mask, scale 0.399902

#map = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map2 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, 0)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<2x8x2x8xf16>, %arg1: tensor<2x8x2x8xf16>, %arg2: tensor<2x8x2x8xf16>) -> tensor<2x2x8x8xf16> {
    %cst = arith.constant 1.000000e+00 : f32
    %cst_0 = arith.constant -3.40282347E+38 : f32
    %cst_1 = arith.constant 0.000000e+00 : f32
    %cst_2 = arith.constant dense<3.999020e-01> : tensor<1x1x1x1xf16>
    %0 = tensor.empty() : tensor<2x2x8x8xf16>
    %transposed = linalg.transpose ins(%arg0 : tensor<2x8x2x8xf16>) outs(%0 : tensor<2x2x8x8xf16>) permutation = [0, 2, 1, 3] 
    %transposed_3 = linalg.transpose ins(%arg2 : tensor<2x8x2x8xf16>) outs(%0 : tensor<2x2x8x8xf16>) permutation = [0, 2, 1, 3] 
    %transposed_4 = linalg.transpose ins(%arg1 : tensor<2x8x2x8xf16>) outs(%0 : tensor<2x2x8x8xf16>) permutation = [0, 2, 3, 1] 
    %collapsed = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<2x2x8x8xf16> into tensor<4x8x8xf16>
    %collapsed_5 = tensor.collapse_shape %transposed_4 [[0, 1], [2], [3]] : tensor<2x2x8x8xf16> into tensor<4x8x8xf16>
    %1 = tensor.empty() : tensor<4x8x8xf32>
    %2 = linalg.fill ins(%cst_1 : f32) outs(%1 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %3 = linalg.batch_matmul ins(%collapsed, %collapsed_5 : tensor<4x8x8xf16>, tensor<4x8x8xf16>) outs(%2 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %4 = tensor.empty() : tensor<4x8x8xf16>
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3 : tensor<4x8x8xf32>) outs(%4 : tensor<4x8x8xf16>) {
    ^bb0(%in: f32, %out: f16):
      %20 = arith.truncf %in : f32 to f16
      linalg.yield %20 : f16
    } -> tensor<4x8x8xf16>
    %expanded = tensor.expand_shape %5 [[0, 1], [2], [3]] output_shape [2, 2, 8, 8] : tensor<4x8x8xf16> into tensor<2x2x8x8xf16>
    %6 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %cst_2 : tensor<2x2x8x8xf16>, tensor<1x1x1x1xf16>) outs(%0 : tensor<2x2x8x8xf16>) {
    ^bb0(%in: f16, %in_12: f16, %out: f16):
      %20 = arith.mulf %in, %in_12 : f16
      linalg.yield %20 : f16
    } -> tensor<2x2x8x8xf16>
    %7 = tensor.empty() : tensor<2x2x8x8xf32>
    %8 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6 : tensor<2x2x8x8xf16>) outs(%7 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f16, %out: f32):
      %20 = arith.extf %in : f16 to f32
      linalg.yield %20 : f32
    } -> tensor<2x2x8x8xf32>
    %9 = tensor.empty() : tensor<2x2x8xf32>
    %10 = linalg.fill ins(%cst_0 : f32) outs(%9 : tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %reduced = linalg.reduce ins(%8 : tensor<2x2x8x8xf32>) outs(%10 : tensor<2x2x8xf32>) dimensions = [3] 
      (%in: f32, %init: f32) {
        %20 = arith.maximumf %in, %init : f32
        linalg.yield %20 : f32
      }
    %expanded_6 = tensor.expand_shape %reduced [[0], [1], [2, 3]] output_shape [2, 2, 8, 1] : tensor<2x2x8xf32> into tensor<2x2x8x1xf32>
    %11 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8, %expanded_6 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%7 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %20 = arith.subf %in, %in_12 : f32
      linalg.yield %20 : f32
    } -> tensor<2x2x8x8xf32>
    %12 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11 : tensor<2x2x8x8xf32>) outs(%7 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %20 = math.exp %in : f32
      linalg.yield %20 : f32
    } -> tensor<2x2x8x8xf32>
    %13 = linalg.fill ins(%cst_1 : f32) outs(%9 : tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %reduced_7 = linalg.reduce ins(%12 : tensor<2x2x8x8xf32>) outs(%13 : tensor<2x2x8xf32>) dimensions = [3] 
      (%in: f32, %init: f32) {
        %20 = arith.addf %in, %init : f32
        linalg.yield %20 : f32
      }
    %expanded_8 = tensor.expand_shape %reduced_7 [[0], [1], [2, 3]] output_shape [2, 2, 8, 1] : tensor<2x2x8xf32> into tensor<2x2x8x1xf32>
    %14 = tensor.empty() : tensor<2x2x8x1xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_8 : tensor<2x2x8x1xf32>) outs(%14 : tensor<2x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %20 = arith.divf %cst, %in : f32
      linalg.yield %20 : f32
    } -> tensor<2x2x8x1xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12, %15 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%7 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %20 = arith.mulf %in, %in_12 : f32
      linalg.yield %20 : f32
    } -> tensor<2x2x8x8xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16 : tensor<2x2x8x8xf32>) outs(%0 : tensor<2x2x8x8xf16>) {
    ^bb0(%in: f32, %out: f16):
      %20 = arith.truncf %in : f32 to f16
      linalg.yield %20 : f16
    } -> tensor<2x2x8x8xf16>
    %collapsed_9 = tensor.collapse_shape %17 [[0, 1], [2], [3]] : tensor<2x2x8x8xf16> into tensor<4x8x8xf16>
    %collapsed_10 = tensor.collapse_shape %transposed_3 [[0, 1], [2], [3]] : tensor<2x2x8x8xf16> into tensor<4x8x8xf16>
    %18 = linalg.batch_matmul ins(%collapsed_9, %collapsed_10 : tensor<4x8x8xf16>, tensor<4x8x8xf16>) outs(%2 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %19 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18 : tensor<4x8x8xf32>) outs(%4 : tensor<4x8x8xf16>) {
    ^bb0(%in: f32, %out: f16):
      %20 = arith.truncf %in : f32 to f16
      linalg.yield %20 : f16
    } -> tensor<4x8x8xf16>
    %expanded_11 = tensor.expand_shape %19 [[0, 1], [2], [3]] output_shape [2, 2, 8, 8] : tensor<4x8x8xf16> into tensor<2x2x8x8xf16>
    return %expanded_11 : tensor<2x2x8x8xf16>
  }
}

