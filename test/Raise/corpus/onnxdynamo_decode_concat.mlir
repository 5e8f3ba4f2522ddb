// Made by generate/generate.py: heads, onnxdynamo: decoding: the cache grows by concatenation
// DEFINE: %{case} = --verify=raise --input=random:1 --input=random:2 --input=random:3 --input=random:4 --input=random:5 --expected_output=@%S/expected/decode_concat.0.npy --expected_output=@%S/expected/decode_concat.1.npy --expected_output=@%S/expected/decode_concat.2.npy
// RUN: attn-run %s %{case} | FileCheck %s

// CHECK: attention: 1 found{{$}}
// CHECK-NEXT: batch 1, heads 2, N 1, S 8, D 8, f32, not causal, no mask, scale 1/sqrt(D)

#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> ()>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<1x2x1x8xf32>, %arg1: tensor<1x2x1x8xf32>, %arg2: tensor<1x2x1x8xf32>, %arg3: tensor<1x2x7x8xf32>, %arg4: tensor<1x2x7x8xf32>) -> (tensor<1x2x1x8xf32>, tensor<1x2x8x8xf32>, tensor<1x2x8x8xf32>) {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<0.353553385> : tensor<f32>
    %concat = tensor.concat dim(2) %arg3, %arg1 : (tensor<1x2x7x8xf32>, tensor<1x2x1x8xf32>) -> tensor<1x2x8x8xf32>
    %concat_2 = tensor.concat dim(2) %arg4, %arg2 : (tensor<1x2x7x8xf32>, tensor<1x2x1x8xf32>) -> tensor<1x2x8x8xf32>
    %0 = tensor.empty() : tensor<1x2x8x8xf32>
    %transposed = linalg.transpose ins(%concat : tensor<1x2x8x8xf32>) outs(%0 : tensor<1x2x8x8xf32>) permutation = [0, 1, 3, 2] 
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2], [3]] : tensor<1x2x1x8xf32> into tensor<2x1x8xf32>
    %collapsed_3 = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %1 = tensor.empty() : tensor<2x1x8xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<2x1x8xf32>) -> tensor<2x1x8xf32>
    %3 = linalg.batch_matmul ins(%collapsed, %collapsed_3 : tensor<2x1x8xf32>, tensor<2x8x8xf32>) outs(%2 : tensor<2x1x8xf32>) -> tensor<2x1x8xf32>
    %expanded = tensor.expand_shape %3 [[0, 1], [2], [3]] output_shape [1, 2, 1, 8] : tensor<2x1x8xf32> into tensor<1x2x1x8xf32>
    %4 = tensor.empty() : tensor<1x2x1x8xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %cst_1 : tensor<1x2x1x8xf32>, tensor<f32>) outs(%4 : tensor<1x2x1x8xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %18 = arith.mulf %in, %in_8 : f32
      linalg.yield %18 : f32
    } -> tensor<1x2x1x8xf32>
    %6 = tensor.empty() : tensor<1x2x1xi64>
    %7 = linalg.fill ins(%c0_i64 : i64) outs(%6 : tensor<1x2x1xi64>) -> tensor<1x2x1xi64>
    %8 = tensor.empty() : tensor<1x2x1xf32>
    %9 = linalg.fill ins(%cst_0 : f32) outs(%8 : tensor<1x2x1xf32>) -> tensor<1x2x1xf32>
    %10:2 = linalg.generic {indexing_maps = [#map, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%5 : tensor<1x2x1x8xf32>) outs(%9, %7 : tensor<1x2x1xf32>, tensor<1x2x1xi64>) {
    ^bb0(%in: f32, %out: f32, %out_8: i64):
      %18 = linalg.index 3 : index
      %19 = arith.index_cast %18 : index to i64
      %20 = arith.maximumf %in, %out : f32
      %21 = arith.cmpf ogt, %in, %out : f32
      %22 = arith.select %21, %19, %out_8 : i64
      linalg.yield %20, %22 : f32, i64
    } -> (tensor<1x2x1xf32>, tensor<1x2x1xi64>)
    %expanded_4 = tensor.expand_shape %10#0 [[0], [1], [2, 3]] output_shape [1, 2, 1, 1] : tensor<1x2x1xf32> into tensor<1x2x1x1xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5, %expanded_4 : tensor<1x2x1x8xf32>, tensor<1x2x1x1xf32>) outs(%4 : tensor<1x2x1x8xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %18 = arith.subf %in, %in_8 : f32
      linalg.yield %18 : f32
    } -> tensor<1x2x1x8xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11 : tensor<1x2x1x8xf32>) outs(%4 : tensor<1x2x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %18 = math.exp %in : f32
      linalg.yield %18 : f32
    } -> tensor<1x2x1x8xf32>
    %13 = tensor.empty() : tensor<1x2x1x1xf32>
    %14 = linalg.fill ins(%cst : f32) outs(%13 : tensor<1x2x1x1xf32>) -> tensor<1x2x1x1xf32>
    %15 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%12 : tensor<1x2x1x8xf32>) outs(%14 : tensor<1x2x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %18 = arith.addf %in, %out : f32
      linalg.yield %18 : f32
    } -> tensor<1x2x1x1xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12, %15 : tensor<1x2x1x8xf32>, tensor<1x2x1x1xf32>) outs(%4 : tensor<1x2x1x8xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %18 = arith.divf %in, %in_8 : f32
      linalg.yield %18 : f32
    } -> tensor<1x2x1x8xf32>
    %collapsed_5 = tensor.collapse_shape %16 [[0, 1], [2], [3]] : tensor<1x2x1x8xf32> into tensor<2x1x8xf32>
    %collapsed_6 = tensor.collapse_shape %concat_2 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %17 = linalg.batch_matmul ins(%collapsed_5, %collapsed_6 : tensor<2x1x8xf32>, tensor<2x8x8xf32>) outs(%2 : tensor<2x1x8xf32>) -> tensor<2x1x8xf32>
    %expanded_7 = tensor.expand_shape %17 [[0, 1], [2], [3]] output_shape [1, 2, 1, 8] : tensor<2x1x8xf32> into tensor<1x2x1x8xf32>
    return %expanded_7, %concat, %concat_2 : tensor<1x2x1x8xf32>, tensor<1x2x8x8xf32>, tensor<1x2x8x8xf32>
  }
}

