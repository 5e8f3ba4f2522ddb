// Made by generate/generate.py: inductor, ireetorch: pattern 18 of inductor's fused attention
// DEFINE: %{case} = --verify=raise --input=random:1 --input=random:2 --input=random:3 --input=1x1x8x8xi1=1,0,0,0,0,0,0,0,1,1,0,0,0,0,0,0,1,1,1,0,0,0,0,0,1,1,1,1,0,0,0,0,1,1,1,1,1,0,0,0,1,1,1,1,1,1,0,0,1,1,1,1,1,1,1,0,1,1,1,1,1,1,1,1 --expected_output=@%S/expected/inductor_18.0.npy --expected_output=@%S/expected/inductor_18.1.npy --expected_output=@%S/expected/inductor_18.2.npy
// RUN: attn-run %s %{case} | FileCheck %s

// CHECK: attention: 1 found{{$}}
// CHECK-NEXT: batch 2, heads 2, N 8, S 8, D 8, f32, not causal, mask: boolean, scale 0.4

#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> ()>
#map2 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<2x8x2x8xf32>, %arg1: tensor<2x8x2x8xf32>, %arg2: tensor<2x8x2x8xf32>, %arg3: tensor<1x1x8x8xi1>) -> (tensor<2x2x8x8xf32>, tensor<2x2x8x8xf32>, tensor<2x2x8x8xf32>) {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_2 = arith.constant dense<2.500000e+00> : tensor<f32>
    %0 = tensor.empty() : tensor<2x2x8x8xf32>
    %transposed = linalg.transpose ins(%arg0 : tensor<2x8x2x8xf32>) outs(%0 : tensor<2x2x8x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_3 = linalg.transpose ins(%arg1 : tensor<2x8x2x8xf32>) outs(%0 : tensor<2x2x8x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_4 = linalg.transpose ins(%arg2 : tensor<2x8x2x8xf32>) outs(%0 : tensor<2x2x8x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_5 = linalg.transpose ins(%arg1 : tensor<2x8x2x8xf32>) outs(%0 : tensor<2x2x8x8xf32>) permutation = [0, 2, 3, 1] 
    %collapsed = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<2x2x8x8xf32> into tensor<4x8x8xf32>
    %collapsed_6 = tensor.collapse_shape %transposed_5 [[0, 1], [2], [3]] : tensor<2x2x8x8xf32> into tensor<4x8x8xf32>
    %1 = tensor.empty() : tensor<4x8x8xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %3 = linalg.batch_matmul ins(%collapsed, %collapsed_6 : tensor<4x8x8xf32>, tensor<4x8x8xf32>) outs(%2 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %expanded = tensor.expand_shape %3 [[0, 1], [2], [3]] output_shape [2, 2, 8, 8] : tensor<4x8x8xf32> into tensor<2x2x8x8xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %cst_2 : tensor<2x2x8x8xf32>, tensor<f32>) outs(%0 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %18 = arith.divf %in, %in_11 : f32
      linalg.yield %18 : f32
    } -> tensor<2x2x8x8xf32>
    %5 = linalg.generic {indexing_maps = [#map2, #map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg3, %4, %cst_1 : tensor<1x1x8x8xi1>, tensor<2x2x8x8xf32>, tensor<f32>) outs(%0 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: i1, %in_11: f32, %in_12: f32, %out: f32):
      %18 = arith.select %in, %in_11, %in_12 : f32
      linalg.yield %18 : f32
    } -> tensor<2x2x8x8xf32>
    %6 = tensor.empty() : tensor<2x2x8xi64>
    %7 = linalg.fill ins(%c0_i64 : i64) outs(%6 : tensor<2x2x8xi64>) -> tensor<2x2x8xi64>
    %8 = tensor.empty() : tensor<2x2x8xf32>
    %9 = linalg.fill ins(%cst_0 : f32) outs(%8 : tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %10:2 = linalg.generic {indexing_maps = [#map, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%5 : tensor<2x2x8x8xf32>) outs(%9, %7 : tensor<2x2x8xf32>, tensor<2x2x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_11: i64):
      %18 = linalg.index 3 : index
      %19 = arith.index_cast %18 : index to i64
      %20 = arith.maximumf %in, %out : f32
      %21 = arith.cmpf ogt, %in, %out : f32
      %22 = arith.select %21, %19, %out_11 : i64
      linalg.yield %20, %22 : f32, i64
    } -> (tensor<2x2x8xf32>, tensor<2x2x8xi64>)
    %expanded_7 = tensor.expand_shape %10#0 [[0], [1], [2, 3]] output_shape [2, 2, 8, 1] : tensor<2x2x8xf32> into tensor<2x2x8x1xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5, %expanded_7 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%0 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %18 = arith.subf %in, %in_11 : f32
      linalg.yield %18 : f32
    } -> tensor<2x2x8x8xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11 : tensor<2x2x8x8xf32>) outs(%0 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %18 = math.exp %in : f32
      linalg.yield %18 : f32
    } -> tensor<2x2x8x8xf32>
    %13 = tensor.empty() : tensor<2x2x8x1xf32>
    %14 = linalg.fill ins(%cst : f32) outs(%13 : tensor<2x2x8x1xf32>) -> tensor<2x2x8x1xf32>
    %15 = linalg.generic {indexing_maps = [#map, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%12 : tensor<2x2x8x8xf32>) outs(%14 : tensor<2x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %18 = arith.addf %in, %out : f32
      linalg.yield %18 : f32
    } -> tensor<2x2x8x1xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12, %15 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%0 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %18 = arith.divf %in, %in_11 : f32
      linalg.yield %18 : f32
    } -> tensor<2x2x8x8xf32>
    %collapsed_8 = tensor.collapse_shape %16 [[0, 1], [2], [3]] : tensor<2x2x8x8xf32> into tensor<4x8x8xf32>
    %collapsed_9 = tensor.collapse_shape %transposed_4 [[0, 1], [2], [3]] : tensor<2x2x8x8xf32> into tensor<4x8x8xf32>
    %17 = linalg.batch_matmul ins(%collapsed_8, %collapsed_9 : tensor<4x8x8xf32>, tensor<4x8x8xf32>) outs(%2 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %expanded_10 = tensor.expand_shape %17 [[0, 1], [2], [3]] output_shape [2, 2, 8, 8] : tensor<4x8x8xf32> into tensor<2x2x8x8xf32>
    return %expanded_10, %transposed_3, %transposed_4 : tensor<2x2x8x8xf32>, tensor<2x2x8x8xf32>, tensor<2x2x8x8xf32>
  }
}

