// Made by generate/generate.py: heads, tosa: latent attention: content and rotary parts concatenated
// DEFINE: %{case} = --verify=raise --input=random:1 --input=random:2 --input=random:3 --input=random:4 --input=random:5 --expected_output=@%S/expected/two_parts.0.npy
// RUN: attn-run %s %{case} | FileCheck %s

// CHECK: attention: 1 found{{$}}
// CHECK-NEXT: batch 1, heads 2, N 8, S 8, D 12, Dv 8, f32, not causal, no mask, scale 1/sqrt(D)

#map = affine_map<(d0, d1, d2, d3, d4, d5, d6, d7) -> (d1, d3, d5, d7)>
#map1 = affine_map<(d0, d1, d2, d3, d4, d5, d6, d7) -> (d0, d1, d2, d3, d4, d5, d6, d7)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, 0)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<1x2x8x8xf32>, %arg1: tensor<1x2x8x8xf32>, %arg2: tensor<1x2x8x8xf32>, %arg3: tensor<1x2x8x4xf32>, %arg4: tensor<1x1x8x4xf32>) -> tensor<1x2x8x8xf32> {
    %cst = arith.constant 1.000000e+00 : f32
    %cst_0 = arith.constant -3.40282347E+38 : f32
    %cst_1 = arith.constant 0.000000e+00 : f32
    %cst_2 = arith.constant dense<0.288675129> : tensor<1x1x1x1xf32>
    %0 = tensor.empty() : tensor<1x2x8x12xf32>
    %inserted_slice = tensor.insert_slice %arg0 into %0[0, 0, 0, 0] [1, 2, 8, 8] [1, 1, 1, 1] : tensor<1x2x8x8xf32> into tensor<1x2x8x12xf32>
    %inserted_slice_3 = tensor.insert_slice %arg3 into %inserted_slice[0, 0, 0, 8] [1, 2, 8, 4] [1, 1, 1, 1] : tensor<1x2x8x4xf32> into tensor<1x2x8x12xf32>
    %1 = tensor.empty() : tensor<1x1x2x1x1x8x1x4xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%arg4 : tensor<1x1x8x4xf32>) outs(%1 : tensor<1x1x2x1x1x8x1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x2x1x1x8x1x4xf32>
    %collapsed = tensor.collapse_shape %2 [[0, 1], [2, 3, 4], [5, 6], [7]] : tensor<1x1x2x1x1x8x1x4xf32> into tensor<1x2x8x4xf32>
    %inserted_slice_4 = tensor.insert_slice %arg1 into %0[0, 0, 0, 0] [1, 2, 8, 8] [1, 1, 1, 1] : tensor<1x2x8x8xf32> into tensor<1x2x8x12xf32>
    %inserted_slice_5 = tensor.insert_slice %collapsed into %inserted_slice_4[0, 0, 0, 8] [1, 2, 8, 4] [1, 1, 1, 1] : tensor<1x2x8x4xf32> into tensor<1x2x8x12xf32>
    %3 = tensor.empty() : tensor<1x2x12x8xf32>
    %transposed = linalg.transpose ins(%inserted_slice_5 : tensor<1x2x8x12xf32>) outs(%3 : tensor<1x2x12x8xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_6 = tensor.collapse_shape %inserted_slice_3 [[0, 1], [2], [3]] : tensor<1x2x8x12xf32> into tensor<2x8x12xf32>
    %collapsed_7 = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<1x2x12x8xf32> into tensor<2x12x8xf32>
    %4 = tensor.empty() : tensor<2x8x8xf32>
    %5 = linalg.fill ins(%cst_1 : f32) outs(%4 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %6 = linalg.batch_matmul ins(%collapsed_6, %collapsed_7 : tensor<2x8x12xf32>, tensor<2x12x8xf32>) outs(%5 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %expanded = tensor.expand_shape %6 [[0, 1], [2], [3]] output_shape [1, 2, 8, 8] : tensor<2x8x8xf32> into tensor<1x2x8x8xf32>
    %7 = tensor.empty() : tensor<1x2x8x8xf32>
    %8 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %cst_2 : tensor<1x2x8x8xf32>, tensor<1x1x1x1xf32>) outs(%7 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %18 = arith.mulf %in, %in_14 : f32
      linalg.yield %18 : f32
    } -> tensor<1x2x8x8xf32>
    %9 = tensor.empty() : tensor<1x2x8xf32>
    %10 = linalg.fill ins(%cst_0 : f32) outs(%9 : tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %reduced = linalg.reduce ins(%8 : tensor<1x2x8x8xf32>) outs(%10 : tensor<1x2x8xf32>) dimensions = [3] 
      (%in: f32, %init: f32) {
        %18 = arith.maximumf %in, %init : f32
        linalg.yield %18 : f32
      }
    %expanded_8 = tensor.expand_shape %reduced [[0], [1], [2, 3]] output_shape [1, 2, 8, 1] : tensor<1x2x8xf32> into tensor<1x2x8x1xf32>
    %11 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8, %expanded_8 : tensor<1x2x8x8xf32>, tensor<1x2x8x1xf32>) outs(%7 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %18 = arith.subf %in, %in_14 : f32
      linalg.yield %18 : f32
    } -> tensor<1x2x8x8xf32>
    %12 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11 : tensor<1x2x8x8xf32>) outs(%7 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %18 = math.exp %in : f32
      linalg.yield %18 : f32
    } -> tensor<1x2x8x8xf32>
    %13 = linalg.fill ins(%cst_1 : f32) outs(%9 : tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %reduced_9 = linalg.reduce ins(%12 : tensor<1x2x8x8xf32>) outs(%13 : tensor<1x2x8xf32>) dimensions = [3] 
      (%in: f32, %init: f32) {
        %18 = arith.addf %in, %init : f32
        linalg.yield %18 : f32
      }
    %expanded_10 = tensor.expand_shape %reduced_9 [[0], [1], [2, 3]] output_shape [1, 2, 8, 1] : tensor<1x2x8xf32> into tensor<1x2x8x1xf32>
    %14 = tensor.empty() : tensor<1x2x8x1xf32>
    %15 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_10 : tensor<1x2x8x1xf32>) outs(%14 : tensor<1x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %18 = arith.divf %cst, %in : f32
      linalg.yield %18 : f32
    } -> tensor<1x2x8x1xf32>
    %16 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12, %15 : tensor<1x2x8x8xf32>, tensor<1x2x8x1xf32>) outs(%7 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %18 = arith.mulf %in, %in_14 : f32
      linalg.yield %18 : f32
    } -> tensor<1x2x8x8xf32>
    %collapsed_11 = tensor.collapse_shape %16 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %collapsed_12 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %17 = linalg.batch_matmul ins(%collapsed_11, %collapsed_12 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%5 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %expanded_13 = tensor.expand_shape %17 [[0, 1], [2], [3]] output_shape [1, 2, 8, 8] : tensor<2x8x8xf32> into tensor<1x2x8x8xf32>
    return %expanded_13 : tensor<1x2x8x8xf32>
  }
}

