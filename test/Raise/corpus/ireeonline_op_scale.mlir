// Made by generate/generate.py: operations, ireeonline: scaled_dot_product_attention, whole: another scale
// DEFINE: %{case} = --verify=raise --input=random:1 --input=random:2 --input=random:3 --expected_output=@%S/expected/op_scale.0.npy
// RUN: attn-run %s %{case} | FileCheck %s

// CHECK: attention: 1 found{{$}}
// CHECK-NEXT: batch 1, heads 2, N 8, S 8, D 8, f32, not causal, no mask, scale 0.3

#map = affine_map<(d0, d1, d2) -> ()>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d3, d2)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3)>
#map5 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map6 = affine_map<(d0, d1) -> (d0, d1)>
module {
  func.func @main(%arg0: tensor<1x2x8x8xf32>, %arg1: tensor<1x2x8x8xf32>, %arg2: tensor<1x2x8x8xf32>) -> tensor<1x2x8x8xf32> {
    %cst = arith.constant 0.432808518 : f32
    %cst_0 = arith.constant 1.000000e+00 : f32
    %cst_1 = arith.constant -3.40282347E+38 : f32
    %cst_2 = arith.constant 0.000000e+00 : f32
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %collapsed_3 = tensor.collapse_shape %arg1 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %collapsed_4 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %0 = tensor.empty() : tensor<2x8x8xf32>
    %1 = tensor.empty() : tensor<2x8xf32>
    %2 = linalg.fill ins(%cst_2 : f32) outs(%0 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %3 = linalg.fill ins(%cst_1 : f32) outs(%1 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %4 = linalg.fill ins(%cst_2 : f32) outs(%1 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst : f32) outs(%collapsed : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %15 = arith.mulf %in, %out : f32
      linalg.yield %15 : f32
    } -> tensor<2x8x8xf32>
    %6 = linalg.generic {indexing_maps = [#map2, #map3, #map4], iterator_types = ["parallel", "parallel", "reduction", "parallel"]} ins(%5, %collapsed_3 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%2 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %15 = arith.mulf %in, %in_5 : f32
      %16 = arith.addf %15, %out : f32
      linalg.yield %16 : f32
    } -> tensor<2x8x8xf32>
    %7 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%6 : tensor<2x8x8xf32>) outs(%3 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %15 = arith.maximumf %in, %out : f32
      linalg.yield %15 : f32
    } -> tensor<2x8xf32>
    %8 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%7 : tensor<2x8xf32>) outs(%3 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %15 = arith.subf %out, %in : f32
      %16 = math.exp2 %15 : f32
      linalg.yield %16 : f32
    } -> tensor<2x8xf32>
    %9 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%8 : tensor<2x8xf32>) outs(%4 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %15 = arith.mulf %in, %out : f32
      linalg.yield %15 : f32
    } -> tensor<2x8xf32>
    %10 = linalg.generic {indexing_maps = [#map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7 : tensor<2x8xf32>) outs(%6 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %15 = arith.subf %out, %in : f32
      %16 = math.exp2 %15 : f32
      linalg.yield %16 : f32
    } -> tensor<2x8x8xf32>
    %11 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%10 : tensor<2x8x8xf32>) outs(%9 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %15 = arith.addf %in, %out : f32
      linalg.yield %15 : f32
    } -> tensor<2x8xf32>
    %12 = linalg.generic {indexing_maps = [#map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8 : tensor<2x8xf32>) outs(%2 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %15 = arith.mulf %in, %out : f32
      linalg.yield %15 : f32
    } -> tensor<2x8x8xf32>
    %13 = linalg.generic {indexing_maps = [#map4, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%10, %collapsed_4 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%12 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %15 = arith.mulf %in, %in_5 : f32
      %16 = arith.addf %15, %out : f32
      linalg.yield %16 : f32
    } -> tensor<2x8x8xf32>
    %14 = linalg.generic {indexing_maps = [#map5, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11, %13 : tensor<2x8xf32>, tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %15 = arith.divf %cst_0, %in : f32
      %16 = arith.mulf %15, %in_5 : f32
      linalg.yield %16 : f32
    } -> tensor<2x8x8xf32>
    %expanded = tensor.expand_shape %14 [[0, 1], [2], [3]] output_shape [1, 2, 8, 8] : tensor<2x8x8xf32> into tensor<1x2x8x8xf32>
    return %expanded : tensor<1x2x8x8xf32>
  }
}

