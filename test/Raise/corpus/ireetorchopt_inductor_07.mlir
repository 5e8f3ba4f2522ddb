// Made by generate/generate.py: inductor, ireetorchopt: pattern 7 of inductor's fused attention
// DEFINE: %{case} = --verify=raise --input=random:1 --input=random:2 --input=random:3 --expected_output=@%S/expected/inductor_07.0.npy
// RUN: attn-run %s %{case} | FileCheck %s

// CHECK: attention: 1 found{{$}}
// CHECK-NEXT: batch 2, heads 2, N 8, S 8, D 8, f16, not causal, no mask, scale 0.4

#map = affine_map<(d0, d1, d2, d3) -> (d0, d2, d1, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d3, d1, d2)>
#map3 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<2x8x2x8xf16>, %arg1: tensor<2x8x2x8xf16>, %arg2: tensor<2x8x2x8xf16>) -> tensor<2x2x8x8xf16> {
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 2.500000e+00 : f16
    %0 = tensor.empty() : tensor<2x2x8x8xf16>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x8x2x8xf16>) outs(%0 : tensor<2x2x8x8xf16>) {
    ^bb0(%in: f16, %out: f16):
      linalg.yield %in : f16
    } -> tensor<2x2x8x8xf16>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg2 : tensor<2x8x2x8xf16>) outs(%0 : tensor<2x2x8x8xf16>) {
    ^bb0(%in: f16, %out: f16):
      linalg.yield %in : f16
    } -> tensor<2x2x8x8xf16>
    %3 = linalg.generic {indexing_maps = [#map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1 : tensor<2x8x2x8xf16>) outs(%0 : tensor<2x2x8x8xf16>) {
    ^bb0(%in: f16, %out: f16):
      linalg.yield %in : f16
    } -> tensor<2x2x8x8xf16>
    %collapsed = tensor.collapse_shape %1 [[0, 1], [2], [3]] : tensor<2x2x8x8xf16> into tensor<4x8x8xf16>
    %collapsed_1 = tensor.collapse_shape %3 [[0, 1], [2], [3]] : tensor<2x2x8x8xf16> into tensor<4x8x8xf16>
    %4 = tensor.empty() : tensor<4x8x8xf32>
    %5 = linalg.fill ins(%cst : f32) outs(%4 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %6 = linalg.batch_matmul ins(%collapsed, %collapsed_1 : tensor<4x8x8xf16>, tensor<4x8x8xf16>) outs(%5 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %7 = tensor.empty() : tensor<4x8x8xf16>
    %8 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6 : tensor<4x8x8xf32>) outs(%7 : tensor<4x8x8xf16>) {
    ^bb0(%in: f32, %out: f16):
      %16 = arith.truncf %in : f32 to f16
      linalg.yield %16 : f16
    } -> tensor<4x8x8xf16>
    %expanded = tensor.expand_shape %8 [[0, 1], [2], [3]] output_shape [2, 2, 8, 8] : tensor<4x8x8xf16> into tensor<2x2x8x8xf16>
    %9 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x2x8x8xf16>) outs(%0 : tensor<2x2x8x8xf16>) {
    ^bb0(%in: f16, %out: f16):
      %16 = arith.divf %in, %cst_0 : f16
      linalg.yield %16 : f16
    } -> tensor<2x2x8x8xf16>
    %10 = tensor.empty() : tensor<2x2x8x8xf32>
    %11 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9 : tensor<2x2x8x8xf16>) outs(%10 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f16, %out: f32):
      %16 = arith.extf %in : f16 to f32
      linalg.yield %16 : f32
    } -> tensor<2x2x8x8xf32>
    %12 = linalg.softmax dimension(3) ins(%11 : tensor<2x2x8x8xf32>) outs(%10 : tensor<2x2x8x8xf32>) -> tensor<2x2x8x8xf32>
    %13 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12 : tensor<2x2x8x8xf32>) outs(%0 : tensor<2x2x8x8xf16>) {
    ^bb0(%in: f32, %out: f16):
      %16 = arith.truncf %in : f32 to f16
      linalg.yield %16 : f16
    } -> tensor<2x2x8x8xf16>
    %collapsed_2 = tensor.collapse_shape %13 [[0, 1], [2], [3]] : tensor<2x2x8x8xf16> into tensor<4x8x8xf16>
    %collapsed_3 = tensor.collapse_shape %2 [[0, 1], [2], [3]] : tensor<2x2x8x8xf16> into tensor<4x8x8xf16>
    %14 = linalg.batch_matmul ins(%collapsed_2, %collapsed_3 : tensor<4x8x8xf16>, tensor<4x8x8xf16>) outs(%5 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %15 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14 : tensor<4x8x8xf32>) outs(%7 : tensor<4x8x8xf16>) {
    ^bb0(%in: f32, %out: f16):
      %16 = arith.truncf %in : f32 to f16
      linalg.yield %16 : f16
    } -> tensor<4x8x8xf16>
    %expanded_4 = tensor.expand_shape %15 [[0, 1], [2], [3]] output_shape [2, 2, 8, 8] : tensor<4x8x8xf16> into tensor<2x2x8x8xf16>
    return %expanded_4 : tensor<2x2x8x8xf16>
  }
}

