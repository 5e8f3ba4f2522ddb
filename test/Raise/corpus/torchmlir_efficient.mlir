// Made by generate/generate.py: near_misses, torchmlir: efficient attention: softmax over features and over positions
// DEFINE: %{case} = --verify=raise --input=random:1 --input=random:2 --input=random:3 --expected_output=@%S/expected/efficient.0.npy
// RUN: attn-run %s %{case} | FileCheck %s
// RUN: attn-opt %s %fuse -o %t.mlir
// RUN: attn-run %t.mlir %{case} | FileCheck %s --check-prefix=FUSED

// CHECK: attention: 0 found, 2 not recognised{{$}}
// CHECK-NEXT: attention not raised: the scores are not a scaled product of queries and keys, in 'linalg.generic'
// CHECK-NEXT: attention not raised: the scores are not a scaled product of queries and keys, in 'linalg.generic'
// FUSED: attention: 0 found, 2 not recognised{{$}}
// FUSED-NEXT: attention not raised: the scores are not a scaled product of queries and keys, in 'linalg.generic'
// FUSED-NEXT: attention not raised: the scores are not a scaled product of queries and keys, in 'linalg.generic'

#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
module {
  func.func @main(%arg0: tensor<1x2x8x8xf32>, %arg1: tensor<1x2x8x8xf32>, %arg2: tensor<1x2x8x8xf32>) -> tensor<1x2x8x8xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0xFF800000 : f32
    %cst_0 = arith.constant 0.000000e+00 : f32
    %0 = tensor.empty() : tensor<1x2x8xi64>
    %1 = linalg.fill ins(%c0_i64 : i64) outs(%0 : tensor<1x2x8xi64>) -> tensor<1x2x8xi64>
    %2 = tensor.empty() : tensor<1x2x8xf32>
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4:2 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%arg0 : tensor<1x2x8x8xf32>) outs(%3, %1 : tensor<1x2x8xf32>, tensor<1x2x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_5: i64):
      %23 = linalg.index 3 : index
      %24 = arith.index_cast %23 : index to i64
      %25 = arith.maximumf %in, %out : f32
      %26 = arith.cmpf ogt, %in, %out : f32
      %27 = arith.select %26, %24, %out_5 : i64
      linalg.yield %25, %27 : f32, i64
    } -> (tensor<1x2x8xf32>, tensor<1x2x8xi64>)
    %expanded = tensor.expand_shape %4#0 [[0], [1], [2, 3]] output_shape [1, 2, 8, 1] : tensor<1x2x8xf32> into tensor<1x2x8x1xf32>
    %5 = tensor.empty() : tensor<1x2x8x8xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %expanded : tensor<1x2x8x8xf32>, tensor<1x2x8x1xf32>) outs(%5 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %23 = arith.subf %in, %in_5 : f32
      linalg.yield %23 : f32
    } -> tensor<1x2x8x8xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6 : tensor<1x2x8x8xf32>) outs(%5 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %23 = math.exp %in : f32
      linalg.yield %23 : f32
    } -> tensor<1x2x8x8xf32>
    %8 = tensor.empty() : tensor<1x2x8x1xf32>
    %9 = linalg.fill ins(%cst_0 : f32) outs(%8 : tensor<1x2x8x1xf32>) -> tensor<1x2x8x1xf32>
    %10 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%7 : tensor<1x2x8x8xf32>) outs(%9 : tensor<1x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %23 = arith.addf %in, %out : f32
      linalg.yield %23 : f32
    } -> tensor<1x2x8x1xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %10 : tensor<1x2x8x8xf32>, tensor<1x2x8x1xf32>) outs(%5 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %23 = arith.divf %in, %in_5 : f32
      linalg.yield %23 : f32
    } -> tensor<1x2x8x8xf32>
    %12:2 = linalg.generic {indexing_maps = [#map, #map3, #map3], iterator_types = ["parallel", "parallel", "reduction", "parallel"]} ins(%arg1 : tensor<1x2x8x8xf32>) outs(%3, %1 : tensor<1x2x8xf32>, tensor<1x2x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_5: i64):
      %23 = linalg.index 2 : index
      %24 = arith.index_cast %23 : index to i64
      %25 = arith.maximumf %in, %out : f32
      %26 = arith.cmpf ogt, %in, %out : f32
      %27 = arith.select %26, %24, %out_5 : i64
      linalg.yield %25, %27 : f32, i64
    } -> (tensor<1x2x8xf32>, tensor<1x2x8xi64>)
    %expanded_1 = tensor.expand_shape %12#0 [[0], [1, 2], [3]] output_shape [1, 2, 1, 8] : tensor<1x2x8xf32> into tensor<1x2x1x8xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1, %expanded_1 : tensor<1x2x8x8xf32>, tensor<1x2x1x8xf32>) outs(%5 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %23 = arith.subf %in, %in_5 : f32
      linalg.yield %23 : f32
    } -> tensor<1x2x8x8xf32>
    %14 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13 : tensor<1x2x8x8xf32>) outs(%5 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %23 = math.exp %in : f32
      linalg.yield %23 : f32
    } -> tensor<1x2x8x8xf32>
    %15 = tensor.empty() : tensor<1x2x1x8xf32>
    %16 = linalg.fill ins(%cst_0 : f32) outs(%15 : tensor<1x2x1x8xf32>) -> tensor<1x2x1x8xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map4], iterator_types = ["parallel", "parallel", "reduction", "parallel"]} ins(%14 : tensor<1x2x8x8xf32>) outs(%16 : tensor<1x2x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %23 = arith.addf %in, %out : f32
      linalg.yield %23 : f32
    } -> tensor<1x2x1x8xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14, %17 : tensor<1x2x8x8xf32>, tensor<1x2x1x8xf32>) outs(%5 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %23 = arith.divf %in, %in_5 : f32
      linalg.yield %23 : f32
    } -> tensor<1x2x8x8xf32>
    %transposed = linalg.transpose ins(%18 : tensor<1x2x8x8xf32>) outs(%5 : tensor<1x2x8x8xf32>) permutation = [0, 1, 3, 2] 
    %collapsed = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %collapsed_2 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %19 = tensor.empty() : tensor<2x8x8xf32>
    %20 = linalg.fill ins(%cst_0 : f32) outs(%19 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %21 = linalg.batch_matmul ins(%collapsed, %collapsed_2 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%20 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %collapsed_3 = tensor.collapse_shape %11 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %22 = linalg.batch_matmul ins(%collapsed_3, %21 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%20 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %expanded_4 = tensor.expand_shape %22 [[0, 1], [2], [3]] output_shape [1, 2, 8, 8] : tensor<2x8x8xf32> into tensor<1x2x8x8xf32>
    return %expanded_4 : tensor<1x2x8x8xf32>
  }
}

