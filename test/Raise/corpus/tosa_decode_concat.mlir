// Made by generate/generate.py: heads, tosa: decoding: the cache grows by concatenation
// DEFINE: %{case} = --verify=raise --input=random:1 --input=random:2 --input=random:3 --input=random:4 --input=random:5 --expected_output=@%S/expected/decode_concat.0.npy --expected_output=@%S/expected/decode_concat.1.npy --expected_output=@%S/expected/decode_concat.2.npy
// RUN: attn-run %s %{case} | FileCheck %s

// CHECK: attention: 1 found{{$}}
// CHECK-NEXT: batch 1, heads 2, N 1, S 8, D 8, f32, not causal, no mask, scale 1/sqrt(D)

#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, 0)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<1x2x1x8xf32>, %arg1: tensor<1x2x1x8xf32>, %arg2: tensor<1x2x1x8xf32>, %arg3: tensor<1x2x7x8xf32>, %arg4: tensor<1x2x7x8xf32>) -> (tensor<1x2x1x8xf32>, tensor<1x2x8x8xf32>, tensor<1x2x8x8xf32>) {
    %cst = arith.constant 1.000000e+00 : f32
    %cst_0 = arith.constant -3.40282347E+38 : f32
    %cst_1 = arith.constant 0.000000e+00 : f32
    %cst_2 = arith.constant dense<0.353553385> : tensor<1x1x1x1xf32>
    %0 = tensor.empty() : tensor<1x2x8x8xf32>
    %inserted_slice = tensor.insert_slice %arg3 into %0[0, 0, 0, 0] [1, 2, 7, 8] [1, 1, 1, 1] : tensor<1x2x7x8xf32> into tensor<1x2x8x8xf32>
    %inserted_slice_3 = tensor.insert_slice %arg1 into %inserted_slice[0, 0, 7, 0] [1, 2, 1, 8] [1, 1, 1, 1] : tensor<1x2x1x8xf32> into tensor<1x2x8x8xf32>
    %inserted_slice_4 = tensor.insert_slice %arg4 into %0[0, 0, 0, 0] [1, 2, 7, 8] [1, 1, 1, 1] : tensor<1x2x7x8xf32> into tensor<1x2x8x8xf32>
    %inserted_slice_5 = tensor.insert_slice %arg2 into %inserted_slice_4[0, 0, 7, 0] [1, 2, 1, 8] [1, 1, 1, 1] : tensor<1x2x1x8xf32> into tensor<1x2x8x8xf32>
    %transposed = linalg.transpose ins(%inserted_slice_3 : tensor<1x2x8x8xf32>) outs(%0 : tensor<1x2x8x8xf32>) permutation = [0, 1, 3, 2] 
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2], [3]] : tensor<1x2x1x8xf32> into tensor<2x1x8xf32>
    %collapsed_6 = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %1 = tensor.empty() : tensor<2x1x8xf32>
    %2 = linalg.fill ins(%cst_1 : f32) outs(%1 : tensor<2x1x8xf32>) -> tensor<2x1x8xf32>
    %3 = linalg.batch_matmul ins(%collapsed, %collapsed_6 : tensor<2x1x8xf32>, tensor<2x8x8xf32>) outs(%2 : tensor<2x1x8xf32>) -> tensor<2x1x8xf32>
    %expanded = tensor.expand_shape %3 [[0, 1], [2], [3]] output_shape [1, 2, 1, 8] : tensor<2x1x8xf32> into tensor<1x2x1x8xf32>
    %4 = tensor.empty() : tensor<1x2x1x8xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %cst_2 : tensor<1x2x1x8xf32>, tensor<1x1x1x1xf32>) outs(%4 : tensor<1x2x1x8xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %15 = arith.mulf %in, %in_13 : f32
      linalg.yield %15 : f32
    } -> tensor<1x2x1x8xf32>
    %6 = tensor.empty() : tensor<1x2x1xf32>
    %7 = linalg.fill ins(%cst_0 : f32) outs(%6 : tensor<1x2x1xf32>) -> tensor<1x2x1xf32>
    %reduced = linalg.reduce ins(%5 : tensor<1x2x1x8xf32>) outs(%7 : tensor<1x2x1xf32>) dimensions = [3] 
      (%in: f32, %init: f32) {
        %15 = arith.maximumf %in, %init : f32
        linalg.yield %15 : f32
      }
    %expanded_7 = tensor.expand_shape %reduced [[0], [1], [2, 3]] output_shape [1, 2, 1, 1] : tensor<1x2x1xf32> into tensor<1x2x1x1xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5, %expanded_7 : tensor<1x2x1x8xf32>, tensor<1x2x1x1xf32>) outs(%4 : tensor<1x2x1x8xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %15 = arith.subf %in, %in_13 : f32
      linalg.yield %15 : f32
    } -> tensor<1x2x1x8xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8 : tensor<1x2x1x8xf32>) outs(%4 : tensor<1x2x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %15 = math.exp %in : f32
      linalg.yield %15 : f32
    } -> tensor<1x2x1x8xf32>
    %10 = linalg.fill ins(%cst_1 : f32) outs(%6 : tensor<1x2x1xf32>) -> tensor<1x2x1xf32>
    %reduced_8 = linalg.reduce ins(%9 : tensor<1x2x1x8xf32>) outs(%10 : tensor<1x2x1xf32>) dimensions = [3] 
      (%in: f32, %init: f32) {
        %15 = arith.addf %in, %init : f32
        linalg.yield %15 : f32
      }
    %expanded_9 = tensor.expand_shape %reduced_8 [[0], [1], [2, 3]] output_shape [1, 2, 1, 1] : tensor<1x2x1xf32> into tensor<1x2x1x1xf32>
    %11 = tensor.empty() : tensor<1x2x1x1xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_9 : tensor<1x2x1x1xf32>) outs(%11 : tensor<1x2x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %15 = arith.divf %cst, %in : f32
      linalg.yield %15 : f32
    } -> tensor<1x2x1x1xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9, %12 : tensor<1x2x1x8xf32>, tensor<1x2x1x1xf32>) outs(%4 : tensor<1x2x1x8xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %15 = arith.mulf %in, %in_13 : f32
      linalg.yield %15 : f32
    } -> tensor<1x2x1x8xf32>
    %collapsed_10 = tensor.collapse_shape %13 [[0, 1], [2], [3]] : tensor<1x2x1x8xf32> into tensor<2x1x8xf32>
    %collapsed_11 = tensor.collapse_shape %inserted_slice_5 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %14 = linalg.batch_matmul ins(%collapsed_10, %collapsed_11 : tensor<2x1x8xf32>, tensor<2x8x8xf32>) outs(%2 : tensor<2x1x8xf32>) -> tensor<2x1x8xf32>
    %expanded_12 = tensor.expand_shape %14 [[0, 1], [2], [3]] output_shape [1, 2, 1, 8] : tensor<2x1x8xf32> into tensor<1x2x1x8xf32>
    return %expanded_12, %inserted_slice_3, %inserted_slice_5 : tensor<1x2x1x8xf32>, tensor<1x2x8x8xf32>, tensor<1x2x8x8xf32>
  }
}

