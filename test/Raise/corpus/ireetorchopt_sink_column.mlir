// Made by generate/generate.py: near_misses, ireetorchopt: attention sinks: a column is concatenated to the scores and cut off the weights, as gpt-oss has it
// DEFINE: %{case} = --verify=raise --input=random:1 --input=random:2 --input=random:3 --input=random:4 --expected_output=@%S/expected/sink_column.0.npy
// RUN: attn-run %s %{case} | FileCheck %s

// CHECK: attention: 0 found, 1 not recognised{{$}}
// CHECK-NEXT: attention not raised: the softmax does not run over the keys, in 'linalg.softmax'

#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map3 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map4 = affine_map<(d0, d1) -> (d0)>
#map5 = affine_map<(d0, d1) -> (d0, d1)>
module {
  func.func @main(%arg0: tensor<1x2x8x8xf32>, %arg1: tensor<1x2x8x8xf32>, %arg2: tensor<1x2x8x8xf32>, %arg3: tensor<2xf32>) -> tensor<1x2x8x8xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 2.82842708 : f32
    %collapsed = tensor.collapse_shape %arg1 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %0 = tensor.empty() : tensor<2x8x8xf32>
    %collapsed_1 = tensor.collapse_shape %arg0 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %2 = linalg.batch_matmul indexing_maps = [#map, #map1, #map2] ins(%collapsed_1, %collapsed : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%1 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %3 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2 : tensor<2x8x8xf32>) outs(%0 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %10 = arith.divf %in, %cst_0 : f32
      linalg.yield %10 : f32
    } -> tensor<2x8x8xf32>
    %4 = tensor.empty() : tensor<2x8xf32>
    %5 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%arg3 : tensor<2xf32>) outs(%4 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8xf32>
    %6 = tensor.empty() : tensor<1x2x8x9xf32>
    %inserted_slice = tensor.insert_slice %3 into %6[0, 0, 0, 0] [1, 2, 8, 8] [1, 1, 1, 1] : tensor<2x8x8xf32> into tensor<1x2x8x9xf32>
    %inserted_slice_2 = tensor.insert_slice %5 into %inserted_slice[0, 0, 0, 8] [1, 2, 8, 1] [1, 1, 1, 1] : tensor<2x8xf32> into tensor<1x2x8x9xf32>
    %collapsed_3 = tensor.collapse_shape %inserted_slice_2 [[0, 1], [2], [3]] : tensor<1x2x8x9xf32> into tensor<2x8x9xf32>
    %7 = tensor.empty() : tensor<2x8x9xf32>
    %8 = linalg.softmax dimension(2) ins(%collapsed_3 : tensor<2x8x9xf32>) outs(%7 : tensor<2x8x9xf32>) -> tensor<2x8x9xf32>
    %expanded = tensor.expand_shape %8 [[0, 1], [2], [3]] output_shape [1, 2, 8, 9] : tensor<2x8x9xf32> into tensor<1x2x8x9xf32>
    %extracted_slice = tensor.extract_slice %expanded[0, 0, 0, 0] [1, 2, 8, 8] [1, 1, 1, 1] : tensor<1x2x8x9xf32> to tensor<2x8x8xf32>
    %collapsed_4 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %9 = linalg.batch_matmul ins(%extracted_slice, %collapsed_4 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%1 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %expanded_5 = tensor.expand_shape %9 [[0, 1], [2], [3]] output_shape [1, 2, 8, 8] : tensor<2x8x8xf32> into tensor<1x2x8x8xf32>
    return %expanded_5 : tensor<1x2x8x8xf32>
  }
}

