// Made by generate/generate.py: near_misses, tosa: additive scores: tanh(q + k), as Bahdanau has it
// DEFINE: %{case} = --verify=raise --input=random:1 --input=random:2 --input=random:3 --input=random:4 --expected_output=@%S/expected/bahdanau.0.npy
// RUN: attn-run %s %{case} | FileCheck %s

// CHECK: attention: 0 found, 1 not recognised{{$}}
// CHECK-NEXT: attention not raised: only the keys have a dimension of the result, in 'linalg.batch_matmul'

#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map3 = affine_map<(d0, d1) -> (d0, d1)>
#map4 = affine_map<(d0, d1) -> (0, d1)>
#map5 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map6 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
module {
  func.func @main(%arg0: tensor<1x8x8xf32>, %arg1: tensor<1x8x8xf32>, %arg2: tensor<1x8x8xf32>, %arg3: tensor<8xf32>) -> tensor<1x8x8xf32> {
    %cst = arith.constant 1.000000e+00 : f32
    %cst_0 = arith.constant -3.40282347E+38 : f32
    %cst_1 = arith.constant 0.000000e+00 : f32
    %expanded = tensor.expand_shape %arg0 [[0], [1, 2], [3]] output_shape [1, 8, 1, 8] : tensor<1x8x8xf32> into tensor<1x8x1x8xf32>
    %expanded_2 = tensor.expand_shape %arg1 [[0, 1], [2], [3]] output_shape [1, 1, 8, 8] : tensor<1x8x8xf32> into tensor<1x1x8x8xf32>
    %0 = tensor.empty() : tensor<1x8x8x8xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_2 : tensor<1x8x1x8xf32>, tensor<1x1x8x8xf32>) outs(%0 : tensor<1x8x8x8xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %18 = arith.addf %in, %in_9 : f32
      linalg.yield %18 : f32
    } -> tensor<1x8x8x8xf32>
    %2 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1 : tensor<1x8x8x8xf32>) outs(%0 : tensor<1x8x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %18 = math.tanh %in : f32
      linalg.yield %18 : f32
    } -> tensor<1x8x8x8xf32>
    %collapsed = tensor.collapse_shape %2 [[0, 1, 2], [3]] : tensor<1x8x8x8xf32> into tensor<64x8xf32>
    %expanded_3 = tensor.expand_shape %arg3 [[0, 1]] output_shape [1, 8] : tensor<8xf32> into tensor<1x8xf32>
    %3 = tensor.empty() : tensor<64x8xf32>
    %4 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%collapsed, %expanded_3 : tensor<64x8xf32>, tensor<1x8xf32>) outs(%3 : tensor<64x8xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %18 = arith.mulf %in, %in_9 : f32
      linalg.yield %18 : f32
    } -> tensor<64x8xf32>
    %5 = tensor.empty() : tensor<64xf32>
    %6 = linalg.fill ins(%cst_1 : f32) outs(%5 : tensor<64xf32>) -> tensor<64xf32>
    %reduced = linalg.reduce ins(%4 : tensor<64x8xf32>) outs(%6 : tensor<64xf32>) dimensions = [1] 
      (%in: f32, %init: f32) {
        %18 = arith.addf %in, %init : f32
        linalg.yield %18 : f32
      }
    %expanded_4 = tensor.expand_shape %reduced [[0, 1, 2]] output_shape [1, 8, 8] : tensor<64xf32> into tensor<1x8x8xf32>
    %7 = tensor.empty() : tensor<1x8xf32>
    %8 = linalg.fill ins(%cst_0 : f32) outs(%7 : tensor<1x8xf32>) -> tensor<1x8xf32>
    %reduced_5 = linalg.reduce ins(%expanded_4 : tensor<1x8x8xf32>) outs(%8 : tensor<1x8xf32>) dimensions = [2] 
      (%in: f32, %init: f32) {
        %18 = arith.maximumf %in, %init : f32
        linalg.yield %18 : f32
      }
    %expanded_6 = tensor.expand_shape %reduced_5 [[0], [1, 2]] output_shape [1, 8, 1] : tensor<1x8xf32> into tensor<1x8x1xf32>
    %9 = tensor.empty() : tensor<1x8x8xf32>
    %10 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_4, %expanded_6 : tensor<1x8x8xf32>, tensor<1x8x1xf32>) outs(%9 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %18 = arith.subf %in, %in_9 : f32
      linalg.yield %18 : f32
    } -> tensor<1x8x8xf32>
    %11 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10 : tensor<1x8x8xf32>) outs(%9 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %18 = math.exp %in : f32
      linalg.yield %18 : f32
    } -> tensor<1x8x8xf32>
    %12 = linalg.fill ins(%cst_1 : f32) outs(%7 : tensor<1x8xf32>) -> tensor<1x8xf32>
    %reduced_7 = linalg.reduce ins(%11 : tensor<1x8x8xf32>) outs(%12 : tensor<1x8xf32>) dimensions = [2] 
      (%in: f32, %init: f32) {
        %18 = arith.addf %in, %init : f32
        linalg.yield %18 : f32
      }
    %expanded_8 = tensor.expand_shape %reduced_7 [[0], [1, 2]] output_shape [1, 8, 1] : tensor<1x8xf32> into tensor<1x8x1xf32>
    %13 = tensor.empty() : tensor<1x8x1xf32>
    %14 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_8 : tensor<1x8x1xf32>) outs(%13 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %18 = arith.divf %cst, %in : f32
      linalg.yield %18 : f32
    } -> tensor<1x8x1xf32>
    %15 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11, %14 : tensor<1x8x8xf32>, tensor<1x8x1xf32>) outs(%9 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %18 = arith.mulf %in, %in_9 : f32
      linalg.yield %18 : f32
    } -> tensor<1x8x8xf32>
    %16 = linalg.fill ins(%cst_1 : f32) outs(%9 : tensor<1x8x8xf32>) -> tensor<1x8x8xf32>
    %17 = linalg.batch_matmul ins(%15, %arg2 : tensor<1x8x8xf32>, tensor<1x8x8xf32>) outs(%16 : tensor<1x8x8xf32>) -> tensor<1x8x8xf32>
    return %17 : tensor<1x8x8xf32>
  }
}

