// Made by generate/generate.py: heads, onnxdynamo: multi-query: heads and positions in one dimension, as StarCoder has it
// DEFINE: %{case} = --verify=raise --input=random:1 --input=random:2 --input=random:3 --expected_output=@%S/expected/multi_query_folded.0.npy
// RUN: attn-run %s %{case} | FileCheck %s

// CHECK: attention: 1 found{{$}}
// CHECK-NEXT: batch 1, 2 key heads of 4 query heads each, N 8, S 8, D 8, f32, not causal, no mask, scale 1/sqrt(D)

#map = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> ()>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<2x8x4x8xf32>, %arg1: tensor<2x8x8xf32>, %arg2: tensor<2x8x8xf32>) -> tensor<2x8x32xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<2.82842708> : tensor<f32>
    %collapsed = tensor.collapse_shape %arg0 [[0], [1, 2], [3]] : tensor<2x8x4x8xf32> into tensor<2x32x8xf32>
    %0 = tensor.empty() : tensor<2x8x8xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) permutation = [0, 2, 1] 
    %1 = tensor.empty() : tensor<2x32x8xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<2x32x8xf32>) -> tensor<2x32x8xf32>
    %3 = linalg.batch_matmul ins(%collapsed, %transposed : tensor<2x32x8xf32>, tensor<2x8x8xf32>) outs(%2 : tensor<2x32x8xf32>) -> tensor<2x32x8xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %cst_1 : tensor<2x32x8xf32>, tensor<f32>) outs(%1 : tensor<2x32x8xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %18 = arith.divf %in, %in_6 : f32
      linalg.yield %18 : f32
    } -> tensor<2x32x8xf32>
    %expanded = tensor.expand_shape %4 [[0], [1, 2], [3]] output_shape [2, 8, 4, 8] : tensor<2x32x8xf32> into tensor<2x8x4x8xf32>
    %5 = tensor.empty() : tensor<2x8x4xi64>
    %6 = linalg.fill ins(%c0_i64 : i64) outs(%5 : tensor<2x8x4xi64>) -> tensor<2x8x4xi64>
    %7 = tensor.empty() : tensor<2x8x4xf32>
    %8 = linalg.fill ins(%cst_0 : f32) outs(%7 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %9:2 = linalg.generic {indexing_maps = [#map2, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%expanded : tensor<2x8x4x8xf32>) outs(%8, %6 : tensor<2x8x4xf32>, tensor<2x8x4xi64>) {
    ^bb0(%in: f32, %out: f32, %out_6: i64):
      %18 = linalg.index 3 : index
      %19 = arith.index_cast %18 : index to i64
      %20 = arith.maximumf %in, %out : f32
      %21 = arith.cmpf ogt, %in, %out : f32
      %22 = arith.select %21, %19, %out_6 : i64
      linalg.yield %20, %22 : f32, i64
    } -> (tensor<2x8x4xf32>, tensor<2x8x4xi64>)
    %expanded_2 = tensor.expand_shape %9#0 [[0], [1], [2, 3]] output_shape [2, 8, 4, 1] : tensor<2x8x4xf32> into tensor<2x8x4x1xf32>
    %10 = tensor.empty() : tensor<2x8x4x8xf32>
    %11 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_2 : tensor<2x8x4x8xf32>, tensor<2x8x4x1xf32>) outs(%10 : tensor<2x8x4x8xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %18 = arith.subf %in, %in_6 : f32
      linalg.yield %18 : f32
    } -> tensor<2x8x4x8xf32>
    %12 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11 : tensor<2x8x4x8xf32>) outs(%10 : tensor<2x8x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %18 = math.exp %in : f32
      linalg.yield %18 : f32
    } -> tensor<2x8x4x8xf32>
    %13 = tensor.empty() : tensor<2x8x4x1xf32>
    %14 = linalg.fill ins(%cst : f32) outs(%13 : tensor<2x8x4x1xf32>) -> tensor<2x8x4x1xf32>
    %15 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%12 : tensor<2x8x4x8xf32>) outs(%14 : tensor<2x8x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %18 = arith.addf %in, %out : f32
      linalg.yield %18 : f32
    } -> tensor<2x8x4x1xf32>
    %16 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12, %15 : tensor<2x8x4x8xf32>, tensor<2x8x4x1xf32>) outs(%10 : tensor<2x8x4x8xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %18 = arith.divf %in, %in_6 : f32
      linalg.yield %18 : f32
    } -> tensor<2x8x4x8xf32>
    %collapsed_3 = tensor.collapse_shape %16 [[0], [1, 2], [3]] : tensor<2x8x4x8xf32> into tensor<2x32x8xf32>
    %17 = linalg.batch_matmul ins(%collapsed_3, %arg2 : tensor<2x32x8xf32>, tensor<2x8x8xf32>) outs(%2 : tensor<2x32x8xf32>) -> tensor<2x32x8xf32>
    %collapsed_4 = tensor.collapse_shape %17 [[0], [1, 2]] : tensor<2x32x8xf32> into tensor<2x256xf32>
    %expanded_5 = tensor.expand_shape %collapsed_4 [[0], [1, 2]] output_shape [2, 8, 32] : tensor<2x256xf32> into tensor<2x8x32xf32>
    return %expanded_5 : tensor<2x8x32xf32>
  }
}

