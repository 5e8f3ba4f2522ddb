// Made by generate/generate.py: heads, ireetorchopt: Nyström: the outer two of three softmaxes are attentions
// DEFINE: %{case} = --verify=raise --input=random:1 --input=random:2 --input=random:3 --expected_output=@%S/expected/nystrom.0.npy
// RUN: attn-run %s %{case} | FileCheck %s

// CHECK: attention: 2 found, 1 not recognised{{$}}
// CHECK-NEXT: batch 1, heads 2, N 4, S 8, D 8, f32, not causal, no mask, scale 0.5
// CHECK-NEXT: batch 1, heads 2, N 8, S 4, D 8, f32, not causal, no mask, scale 0.5
// CHECK-NEXT: attention not raised: the weights are divided by more than their sum, in 'linalg.generic'

#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map5 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map6 = affine_map<(d0, d1) -> (d0, d1)>
#map7 = affine_map<(d0, d1) -> ()>
#map8 = affine_map<(d0, d1, d2) -> ()>
#map9 = affine_map<(d0, d1, d2) -> (d0, d2)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d3, d1)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, d3, d2)>
module {
  func.func @main(%arg0: tensor<1x2x8x8xf32>, %arg1: tensor<1x2x8x8xf32>, %arg2: tensor<1x2x8x8xf32>) -> tensor<1x2x8x8xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 2.000000e+00 : f32
    %expanded = tensor.expand_shape %arg0 [[0], [1], [2, 3], [4]] output_shape [1, 2, 4, 2, 8] : tensor<1x2x8x8xf32> into tensor<1x2x4x2x8xf32>
    %collapsed = tensor.collapse_shape %expanded [[0, 1], [2], [3], [4]] : tensor<1x2x4x2x8xf32> into tensor<2x4x2x8xf32>
    %0 = tensor.empty() : tensor<2x4x8xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x4x8xf32>) -> tensor<2x4x8xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "parallel"]} ins(%collapsed : tensor<2x4x2x8xf32>) outs(%1 : tensor<2x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %31 = arith.addf %in, %out : f32
      linalg.yield %31 : f32
    } -> tensor<2x4x8xf32>
    %3 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2 : tensor<2x4x8xf32>) outs(%0 : tensor<2x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %31 = arith.divf %in, %cst_1 : f32
      linalg.yield %31 : f32
    } -> tensor<2x4x8xf32>
    %expanded_2 = tensor.expand_shape %arg1 [[0], [1], [2, 3], [4]] output_shape [1, 2, 4, 2, 8] : tensor<1x2x8x8xf32> into tensor<1x2x4x2x8xf32>
    %collapsed_3 = tensor.collapse_shape %expanded_2 [[0, 1], [2], [3], [4]] : tensor<1x2x4x2x8xf32> into tensor<2x4x2x8xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "parallel"]} ins(%collapsed_3 : tensor<2x4x2x8xf32>) outs(%1 : tensor<2x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %31 = arith.addf %in, %out : f32
      linalg.yield %31 : f32
    } -> tensor<2x4x8xf32>
    %5 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4 : tensor<2x4x8xf32>) outs(%0 : tensor<2x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %31 = arith.divf %in, %cst_1 : f32
      linalg.yield %31 : f32
    } -> tensor<2x4x8xf32>
    %6 = tensor.empty() : tensor<2x8x4xf32>
    %collapsed_4 = tensor.collapse_shape %arg0 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %7 = linalg.fill ins(%cst : f32) outs(%6 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %8 = linalg.batch_matmul indexing_maps = [#map1, #map3, #map4] ins(%collapsed_4, %5 : tensor<2x8x8xf32>, tensor<2x4x8xf32>) outs(%7 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %9 = linalg.softmax dimension(2) ins(%8 : tensor<2x8x4xf32>) outs(%6 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %10 = tensor.empty() : tensor<2x4x4xf32>
    %11 = linalg.fill ins(%cst : f32) outs(%10 : tensor<2x4x4xf32>) -> tensor<2x4x4xf32>
    %12 = linalg.batch_matmul indexing_maps = [#map1, #map3, #map4] ins(%3, %5 : tensor<2x4x8xf32>, tensor<2x4x8xf32>) outs(%11 : tensor<2x4x4xf32>) -> tensor<2x4x4xf32>
    %13 = tensor.empty() : tensor<2x4xf32>
    %14 = linalg.fill ins(%cst : f32) outs(%13 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %15 = linalg.softmax dimension(2) ins(%12 : tensor<2x4x4xf32>) outs(%10 : tensor<2x4x4xf32>) -> tensor<2x4x4xf32>
    %collapsed_5 = tensor.collapse_shape %arg1 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %16 = tensor.empty() : tensor<2x8x8xf32>
    %17 = linalg.batch_matmul indexing_maps = [#map1, #map3, #map4] ins(%3, %collapsed_5 : tensor<2x4x8xf32>, tensor<2x8x8xf32>) outs(%1 : tensor<2x4x8xf32>) -> tensor<2x4x8xf32>
    %18 = linalg.softmax dimension(2) ins(%17 : tensor<2x4x8xf32>) outs(%0 : tensor<2x4x8xf32>) -> tensor<2x4x8xf32>
    %19 = linalg.generic {indexing_maps = [#map2, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%15 : tensor<2x4x4xf32>) outs(%14 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %31 = arith.addf %in, %out : f32
      linalg.yield %31 : f32
    } -> tensor<2x4xf32>
    %20 = tensor.empty() : tensor<f32>
    %21 = linalg.fill ins(%cst_0 : f32) outs(%20 : tensor<f32>) -> tensor<f32>
    %22 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["reduction", "reduction"]} ins(%19 : tensor<2x4xf32>) outs(%21 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %31 = arith.maximumf %in, %out : f32
      linalg.yield %31 : f32
    } -> tensor<f32>
    %23 = linalg.generic {indexing_maps = [#map2, #map8, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15, %22 : tensor<2x4x4xf32>, tensor<f32>) outs(%10 : tensor<2x4x4xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %31 = arith.divf %in, %in_8 : f32
      linalg.yield %31 : f32
    } -> tensor<2x4x4xf32>
    %24 = linalg.generic {indexing_maps = [#map2, #map9], iterator_types = ["parallel", "reduction", "parallel"]} ins(%15 : tensor<2x4x4xf32>) outs(%14 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %31 = arith.addf %in, %out : f32
      linalg.yield %31 : f32
    } -> tensor<2x4xf32>
    %25 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["reduction", "reduction"]} ins(%24 : tensor<2x4xf32>) outs(%21 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %31 = arith.maximumf %in, %out : f32
      linalg.yield %31 : f32
    } -> tensor<f32>
    %26 = linalg.generic {indexing_maps = [#map2, #map8, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23, %25 : tensor<2x4x4xf32>, tensor<f32>) outs(%10 : tensor<2x4x4xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %31 = arith.divf %in, %in_8 : f32
      linalg.yield %31 : f32
    } -> tensor<2x4x4xf32>
    %collapsed_6 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %27 = linalg.batch_matmul ins(%18, %collapsed_6 : tensor<2x4x8xf32>, tensor<2x8x8xf32>) outs(%1 : tensor<2x4x8xf32>) -> tensor<2x4x8xf32>
    %28 = linalg.batch_matmul indexing_maps = [#map10, #map11, #map4] ins(%26, %27 : tensor<2x4x4xf32>, tensor<2x4x8xf32>) outs(%1 : tensor<2x4x8xf32>) -> tensor<2x4x8xf32>
    %29 = linalg.fill ins(%cst : f32) outs(%16 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %30 = linalg.batch_matmul ins(%9, %28 : tensor<2x8x4xf32>, tensor<2x4x8xf32>) outs(%29 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %expanded_7 = tensor.expand_shape %30 [[0, 1], [2], [3]] output_shape [1, 2, 8, 8] : tensor<2x8x8xf32> into tensor<1x2x8x8xf32>
    return %expanded_7 : tensor<1x2x8x8xf32>
  }
}

