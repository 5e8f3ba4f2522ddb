// Made by generate/generate.py: heads, onnxts: [N, B, C], as nn.MultiheadAttention folds it
// DEFINE: %{case} = --verify=raise --input=random:1 --input=random:2 --input=random:3 --expected_output=@%S/expected/sequence_first.0.npy
// RUN: attn-run %s %{case} | FileCheck %s

// CHECK: attention: 1 found{{$}}
// CHECK-NEXT: batch 2, heads 2, N 8, S 8, D 8, f32, not causal, no mask, scale 1/sqrt(D)

#map = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> ()>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map3 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
module {
  func.func @main(%arg0: tensor<8x2x16xf32>, %arg1: tensor<8x2x16xf32>, %arg2: tensor<8x2x16xf32>) -> tensor<8x2x16xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<0.353553385> : tensor<f32>
    %collapsed = tensor.collapse_shape %arg0 [[0], [1, 2]] : tensor<8x2x16xf32> into tensor<8x32xf32>
    %expanded = tensor.expand_shape %collapsed [[0], [1, 2]] output_shape [8, 4, 8] : tensor<8x32xf32> into tensor<8x4x8xf32>
    %0 = tensor.empty() : tensor<4x8x8xf32>
    %transposed = linalg.transpose ins(%expanded : tensor<8x4x8xf32>) outs(%0 : tensor<4x8x8xf32>) permutation = [1, 0, 2] 
    %collapsed_2 = tensor.collapse_shape %arg1 [[0], [1, 2]] : tensor<8x2x16xf32> into tensor<8x32xf32>
    %expanded_3 = tensor.expand_shape %collapsed_2 [[0], [1, 2]] output_shape [8, 4, 8] : tensor<8x32xf32> into tensor<8x4x8xf32>
    %collapsed_4 = tensor.collapse_shape %arg2 [[0], [1, 2]] : tensor<8x2x16xf32> into tensor<8x32xf32>
    %expanded_5 = tensor.expand_shape %collapsed_4 [[0], [1, 2]] output_shape [8, 4, 8] : tensor<8x32xf32> into tensor<8x4x8xf32>
    %transposed_6 = linalg.transpose ins(%expanded_5 : tensor<8x4x8xf32>) outs(%0 : tensor<4x8x8xf32>) permutation = [1, 0, 2] 
    %1 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed, %cst_1 : tensor<4x8x8xf32>, tensor<f32>) outs(%0 : tensor<4x8x8xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %17 = arith.mulf %in, %in_12 : f32
      linalg.yield %17 : f32
    } -> tensor<4x8x8xf32>
    %transposed_7 = linalg.transpose ins(%expanded_3 : tensor<8x4x8xf32>) outs(%0 : tensor<4x8x8xf32>) permutation = [1, 2, 0] 
    %2 = linalg.fill ins(%cst : f32) outs(%0 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %3 = linalg.batch_matmul ins(%1, %transposed_7 : tensor<4x8x8xf32>, tensor<4x8x8xf32>) outs(%2 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %4 = tensor.empty() : tensor<4x8xi64>
    %5 = linalg.fill ins(%c0_i64 : i64) outs(%4 : tensor<4x8xi64>) -> tensor<4x8xi64>
    %6 = tensor.empty() : tensor<4x8xf32>
    %7 = linalg.fill ins(%cst_0 : f32) outs(%6 : tensor<4x8xf32>) -> tensor<4x8xf32>
    %8:2 = linalg.generic {indexing_maps = [#map, #map2, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%3 : tensor<4x8x8xf32>) outs(%7, %5 : tensor<4x8xf32>, tensor<4x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_12: i64):
      %17 = linalg.index 2 : index
      %18 = arith.index_cast %17 : index to i64
      %19 = arith.maximumf %in, %out : f32
      %20 = arith.cmpf ogt, %in, %out : f32
      %21 = arith.select %20, %18, %out_12 : i64
      linalg.yield %19, %21 : f32, i64
    } -> (tensor<4x8xf32>, tensor<4x8xi64>)
    %expanded_8 = tensor.expand_shape %8#0 [[0], [1, 2]] output_shape [4, 8, 1] : tensor<4x8xf32> into tensor<4x8x1xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %expanded_8 : tensor<4x8x8xf32>, tensor<4x8x1xf32>) outs(%0 : tensor<4x8x8xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %17 = arith.subf %in, %in_12 : f32
      linalg.yield %17 : f32
    } -> tensor<4x8x8xf32>
    %10 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9 : tensor<4x8x8xf32>) outs(%0 : tensor<4x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %17 = math.exp %in : f32
      linalg.yield %17 : f32
    } -> tensor<4x8x8xf32>
    %11 = tensor.empty() : tensor<4x8x1xf32>
    %12 = linalg.fill ins(%cst : f32) outs(%11 : tensor<4x8x1xf32>) -> tensor<4x8x1xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%10 : tensor<4x8x8xf32>) outs(%12 : tensor<4x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %17 = arith.addf %in, %out : f32
      linalg.yield %17 : f32
    } -> tensor<4x8x1xf32>
    %14 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10, %13 : tensor<4x8x8xf32>, tensor<4x8x1xf32>) outs(%0 : tensor<4x8x8xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %17 = arith.divf %in, %in_12 : f32
      linalg.yield %17 : f32
    } -> tensor<4x8x8xf32>
    %15 = linalg.batch_matmul ins(%14, %transposed_6 : tensor<4x8x8xf32>, tensor<4x8x8xf32>) outs(%2 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %16 = tensor.empty() : tensor<8x4x8xf32>
    %transposed_9 = linalg.transpose ins(%15 : tensor<4x8x8xf32>) outs(%16 : tensor<8x4x8xf32>) permutation = [1, 0, 2] 
    %collapsed_10 = tensor.collapse_shape %transposed_9 [[0], [1, 2]] : tensor<8x4x8xf32> into tensor<8x32xf32>
    %expanded_11 = tensor.expand_shape %collapsed_10 [[0], [1, 2]] output_shape [8, 2, 16] : tensor<8x32xf32> into tensor<8x2x16xf32>
    return %expanded_11 : tensor<8x2x16xf32>
  }
}

