// Made by generate/generate.py: operations, ireeonline: scaled_dot_product_attention, whole: causal
// DEFINE: %{case} = --verify=raise --input=random:1 --input=random:2 --input=random:3 --expected_output=@%S/expected/op_causal.0.npy
// RUN: attn-run %s %{case} | FileCheck %s

// CHECK: attention: 1 found{{$}}
// CHECK-NEXT: batch 1, heads 2, N 8, S 8, D 8, f32, causal, no mask, scale 1/sqrt(D)

#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2) -> ()>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d3, d2)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3)>
#map6 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map7 = affine_map<(d0, d1) -> (d0, d1)>
module {
  func.func @main(%arg0: tensor<1x2x8x8xf32>, %arg1: tensor<1x2x8x8xf32>, %arg2: tensor<1x2x8x8xf32>) -> tensor<1x2x8x8xf32> {
    %cst = arith.constant 0.510069728 : f32
    %cst_0 = arith.constant 1.44269502 : f32
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant -3.40282347E+38 : f32
    %cst_3 = arith.constant 0.000000e+00 : f32
    %cst_4 = arith.constant 0xFF800000 : f32
    %0 = tensor.empty() : tensor<1x2x8x8xf32>
    %1 = linalg.fill ins(%cst_3 : f32) outs(%0 : tensor<1x2x8x8xf32>) -> tensor<1x2x8x8xf32>
    %2 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%1 : tensor<1x2x8x8xf32>) {
    ^bb0(%out: f32):
      %19 = linalg.index 2 : index
      %20 = linalg.index 3 : index
      %21 = arith.cmpi sge, %19, %20 : index
      %22 = arith.select %21, %cst_3, %cst_4 : f32
      linalg.yield %22 : f32
    } -> tensor<1x2x8x8xf32>
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %collapsed_5 = tensor.collapse_shape %arg1 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %collapsed_6 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %collapsed_7 = tensor.collapse_shape %2 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %3 = tensor.empty() : tensor<2x8x8xf32>
    %4 = tensor.empty() : tensor<2x8xf32>
    %5 = linalg.fill ins(%cst_3 : f32) outs(%3 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %6 = linalg.fill ins(%cst_2 : f32) outs(%4 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %7 = linalg.fill ins(%cst_3 : f32) outs(%4 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %8 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst : f32) outs(%collapsed : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %19 = arith.mulf %in, %out : f32
      linalg.yield %19 : f32
    } -> tensor<2x8x8xf32>
    %9 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel", "reduction", "parallel"]} ins(%8, %collapsed_5 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%5 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %19 = arith.mulf %in, %in_8 : f32
      %20 = arith.addf %19, %out : f32
      linalg.yield %20 : f32
    } -> tensor<2x8x8xf32>
    %10 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_7 : tensor<2x8x8xf32>) outs(%9 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %19 = arith.mulf %in, %cst_0 : f32
      %20 = arith.addf %out, %19 : f32
      linalg.yield %20 : f32
    } -> tensor<2x8x8xf32>
    %11 = linalg.generic {indexing_maps = [#map2, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%10 : tensor<2x8x8xf32>) outs(%6 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %19 = arith.maximumf %in, %out : f32
      linalg.yield %19 : f32
    } -> tensor<2x8xf32>
    %12 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%11 : tensor<2x8xf32>) outs(%6 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %19 = arith.subf %out, %in : f32
      %20 = math.exp2 %19 : f32
      linalg.yield %20 : f32
    } -> tensor<2x8xf32>
    %13 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%12 : tensor<2x8xf32>) outs(%7 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %19 = arith.mulf %in, %out : f32
      linalg.yield %19 : f32
    } -> tensor<2x8xf32>
    %14 = linalg.generic {indexing_maps = [#map6, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11 : tensor<2x8xf32>) outs(%10 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %19 = arith.subf %out, %in : f32
      %20 = math.exp2 %19 : f32
      linalg.yield %20 : f32
    } -> tensor<2x8x8xf32>
    %15 = linalg.generic {indexing_maps = [#map2, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%14 : tensor<2x8x8xf32>) outs(%13 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %19 = arith.addf %in, %out : f32
      linalg.yield %19 : f32
    } -> tensor<2x8xf32>
    %16 = linalg.generic {indexing_maps = [#map6, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12 : tensor<2x8xf32>) outs(%5 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %19 = arith.mulf %in, %out : f32
      linalg.yield %19 : f32
    } -> tensor<2x8x8xf32>
    %17 = linalg.generic {indexing_maps = [#map5, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%14, %collapsed_6 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%16 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %19 = arith.mulf %in, %in_8 : f32
      %20 = arith.addf %19, %out : f32
      linalg.yield %20 : f32
    } -> tensor<2x8x8xf32>
    %18 = linalg.generic {indexing_maps = [#map6, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15, %17 : tensor<2x8xf32>, tensor<2x8x8xf32>) outs(%3 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %19 = arith.divf %cst_1, %in : f32
      %20 = arith.mulf %19, %in_8 : f32
      linalg.yield %20 : f32
    } -> tensor<2x8x8xf32>
    %expanded = tensor.expand_shape %18 [[0, 1], [2], [3]] output_shape [1, 2, 8, 8] : tensor<2x8x8xf32> into tensor<1x2x8x8xf32>
    return %expanded : tensor<1x2x8x8xf32>
  }
}

