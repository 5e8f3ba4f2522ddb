// Made by generate/generate.py: jax_forms, ireejaxopt: bf16 with a softmax in f32
// DEFINE: %{case} = --verify=raise --input=random:1 --input=random:2 --input=random:3 --expected_output=@%S/expected/jax_bf16.0.npy
// RUN: attn-run %s %{case} | FileCheck %s

// CHECK: attention: 1 found{{$}}
// CHECK-NEXT: batch 1, heads 2, N 8, S 8, D 8, bf16, not causal, no mask, scale 0.100098

#map = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<1x2x8x8xbf16>, %arg1: tensor<1x2x8x8xbf16>, %arg2: tensor<1x2x8x8xbf16>) -> tensor<1x2x8x8xbf16> {
    %cst = arith.constant 1.000980e-01 : bf16
    %cst_0 = arith.constant 0.000000e+00 : bf16
    %cst_1 = arith.constant 0.000000e+00 : f32
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2], [3]] : tensor<1x2x8x8xbf16> into tensor<2x8x8xbf16>
    %0 = tensor.empty() : tensor<2x8x8xbf16>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed : tensor<2x8x8xbf16>) outs(%0 : tensor<2x8x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %11 = arith.mulf %in, %cst : bf16
      linalg.yield %11 : bf16
    } -> tensor<2x8x8xbf16>
    %collapsed_2 = tensor.collapse_shape %arg1 [[0, 1], [2], [3]] : tensor<1x2x8x8xbf16> into tensor<2x8x8xbf16>
    %2 = linalg.fill ins(%cst_0 : bf16) outs(%0 : tensor<2x8x8xbf16>) -> tensor<2x8x8xbf16>
    %3 = linalg.batch_matmul indexing_maps = [#map1, #map2, #map3] ins(%1, %collapsed_2 : tensor<2x8x8xbf16>, tensor<2x8x8xbf16>) outs(%2 : tensor<2x8x8xbf16>) -> tensor<2x8x8xbf16>
    %4 = tensor.empty() : tensor<2x8x8xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3 : tensor<2x8x8xbf16>) outs(%4 : tensor<2x8x8xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %11 = arith.extf %in : bf16 to f32
      linalg.yield %11 : f32
    } -> tensor<2x8x8xf32>
    %6 = tensor.empty() : tensor<1x2x8x8xf32>
    %expanded = tensor.expand_shape %5 [[0, 1], [2], [3]] output_shape [1, 2, 8, 8] : tensor<2x8x8xf32> into tensor<1x2x8x8xf32>
    %7 = linalg.softmax dimension(3) ins(%expanded : tensor<1x2x8x8xf32>) outs(%6 : tensor<1x2x8x8xf32>) -> tensor<1x2x8x8xf32>
    %collapsed_3 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<1x2x8x8xbf16> into tensor<2x8x8xbf16>
    %collapsed_4 = tensor.collapse_shape %7 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %8 = linalg.fill ins(%cst_1 : f32) outs(%4 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %9 = linalg.batch_matmul ins(%collapsed_4, %collapsed_3 : tensor<2x8x8xf32>, tensor<2x8x8xbf16>) outs(%8 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %10 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9 : tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %11 = arith.truncf %in : f32 to bf16
      linalg.yield %11 : bf16
    } -> tensor<2x8x8xbf16>
    %expanded_5 = tensor.expand_shape %10 [[0, 1], [2], [3]] output_shape [1, 2, 8, 8] : tensor<2x8x8xbf16> into tensor<1x2x8x8xbf16>
    return %expanded_5 : tensor<1x2x8x8xbf16>
  }
}

