// Made by generate/generate.py: operations, ireeonline: scaled_dot_product_attention, whole: more keys than queries, wide values
// DEFINE: %{case} = --verify=raise --input=random:1 --input=random:2 --input=random:3 --expected_output=@%S/expected/op_cross.0.npy
// RUN: attn-run %s %{case} | FileCheck %s

// CHECK: attention: 1 found{{$}}
// CHECK-NEXT: batch 2, heads 2, N 5, S 9, D 8, Dv 12, f32, not causal, no mask, scale 1/sqrt(D)

#map = affine_map<(d0, d1, d2) -> ()>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d3, d2)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3)>
#map5 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map6 = affine_map<(d0, d1) -> (d0, d1)>
module {
  func.func @main(%arg0: tensor<2x2x5x8xf32>, %arg1: tensor<2x2x9x8xf32>, %arg2: tensor<2x2x9x12xf32>) -> tensor<2x2x5x12xf32> {
    %cst = arith.constant 0.510069728 : f32
    %cst_0 = arith.constant 1.000000e+00 : f32
    %cst_1 = arith.constant -3.40282347E+38 : f32
    %cst_2 = arith.constant 0.000000e+00 : f32
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2], [3]] : tensor<2x2x5x8xf32> into tensor<4x5x8xf32>
    %collapsed_3 = tensor.collapse_shape %arg1 [[0, 1], [2], [3]] : tensor<2x2x9x8xf32> into tensor<4x9x8xf32>
    %collapsed_4 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<2x2x9x12xf32> into tensor<4x9x12xf32>
    %0 = tensor.empty() : tensor<4x5x12xf32>
    %1 = tensor.empty() : tensor<4x5xf32>
    %2 = linalg.fill ins(%cst_2 : f32) outs(%0 : tensor<4x5x12xf32>) -> tensor<4x5x12xf32>
    %3 = linalg.fill ins(%cst_1 : f32) outs(%1 : tensor<4x5xf32>) -> tensor<4x5xf32>
    %4 = linalg.fill ins(%cst_2 : f32) outs(%1 : tensor<4x5xf32>) -> tensor<4x5xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst : f32) outs(%collapsed : tensor<4x5x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %17 = arith.mulf %in, %out : f32
      linalg.yield %17 : f32
    } -> tensor<4x5x8xf32>
    %6 = tensor.empty() : tensor<4x5x9xf32>
    %7 = linalg.fill ins(%cst_2 : f32) outs(%6 : tensor<4x5x9xf32>) -> tensor<4x5x9xf32>
    %8 = linalg.generic {indexing_maps = [#map2, #map3, #map4], iterator_types = ["parallel", "parallel", "reduction", "parallel"]} ins(%5, %collapsed_3 : tensor<4x5x8xf32>, tensor<4x9x8xf32>) outs(%7 : tensor<4x5x9xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %17 = arith.mulf %in, %in_5 : f32
      %18 = arith.addf %17, %out : f32
      linalg.yield %18 : f32
    } -> tensor<4x5x9xf32>
    %9 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%8 : tensor<4x5x9xf32>) outs(%3 : tensor<4x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      %17 = arith.maximumf %in, %out : f32
      linalg.yield %17 : f32
    } -> tensor<4x5xf32>
    %10 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%9 : tensor<4x5xf32>) outs(%3 : tensor<4x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      %17 = arith.subf %out, %in : f32
      %18 = math.exp2 %17 : f32
      linalg.yield %18 : f32
    } -> tensor<4x5xf32>
    %11 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%10 : tensor<4x5xf32>) outs(%4 : tensor<4x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      %17 = arith.mulf %in, %out : f32
      linalg.yield %17 : f32
    } -> tensor<4x5xf32>
    %12 = linalg.generic {indexing_maps = [#map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9 : tensor<4x5xf32>) outs(%8 : tensor<4x5x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %17 = arith.subf %out, %in : f32
      %18 = math.exp2 %17 : f32
      linalg.yield %18 : f32
    } -> tensor<4x5x9xf32>
    %13 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%12 : tensor<4x5x9xf32>) outs(%11 : tensor<4x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      %17 = arith.addf %in, %out : f32
      linalg.yield %17 : f32
    } -> tensor<4x5xf32>
    %14 = linalg.generic {indexing_maps = [#map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10 : tensor<4x5xf32>) outs(%2 : tensor<4x5x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %17 = arith.mulf %in, %out : f32
      linalg.yield %17 : f32
    } -> tensor<4x5x12xf32>
    %15 = linalg.generic {indexing_maps = [#map4, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%12, %collapsed_4 : tensor<4x5x9xf32>, tensor<4x9x12xf32>) outs(%14 : tensor<4x5x12xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %17 = arith.mulf %in, %in_5 : f32
      %18 = arith.addf %17, %out : f32
      linalg.yield %18 : f32
    } -> tensor<4x5x12xf32>
    %16 = linalg.generic {indexing_maps = [#map5, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13, %15 : tensor<4x5xf32>, tensor<4x5x12xf32>) outs(%0 : tensor<4x5x12xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %17 = arith.divf %cst_0, %in : f32
      %18 = arith.mulf %17, %in_5 : f32
      linalg.yield %18 : f32
    } -> tensor<4x5x12xf32>
    %expanded = tensor.expand_shape %16 [[0, 1], [2], [3]] output_shape [2, 2, 5, 12] : tensor<4x5x12xf32> into tensor<2x2x5x12xf32>
    return %expanded : tensor<2x2x5x12xf32>
  }
}

