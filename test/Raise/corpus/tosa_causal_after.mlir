// Made by generate/generate.py: near_misses, tosa: a causal mask after the softmax
// DEFINE: %{case} = --verify=raise --input=random:1 --input=random:2 --input=random:3 --expected_output=@%S/expected/causal_after.0.npy
// RUN: attn-run %s %{case} | FileCheck %s

// CHECK: attention: 0 found, 1 not recognised{{$}}
// CHECK-NEXT: attention not raised: the weights are masked after the softmax, in 'linalg.generic'

#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, 0)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map3 = affine_map<(d0, d1) -> (d0, d1)>
#map4 = affine_map<(d0, d1) -> (0, d1)>
#map5 = affine_map<(d0, d1) -> (d0, 0)>
#map6 = affine_map<(d0, d1) -> (0, 0)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
module {
  func.func @main(%arg0: tensor<1x2x8x8xf32>, %arg1: tensor<1x2x8x8xf32>, %arg2: tensor<1x2x8x8xf32>) -> tensor<1x2x8x8xf32> {
    %cst = arith.constant dense<[[0], [1], [2], [3], [4], [5], [6], [7]]> : tensor<8x1xi64>
    %cst_0 = arith.constant dense<[[0, 1, 2, 3, 4, 5, 6, 7]]> : tensor<1x8xi64>
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant -3.40282347E+38 : f32
    %cst_3 = arith.constant 0.000000e+00 : f32
    %cst_4 = arith.constant dense<0.353553385> : tensor<1x1x1x1xf32>
    %cst_5 = arith.constant dense<0> : tensor<1x1xi64>
    %cst_6 = arith.constant dense<0.000000e+00> : tensor<1x1x1x1xf32>
    %0 = tensor.empty() : tensor<1x2x8x8xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<1x2x8x8xf32>) outs(%0 : tensor<1x2x8x8xf32>) permutation = [0, 1, 3, 2] 
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %collapsed_7 = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %1 = tensor.empty() : tensor<2x8x8xf32>
    %2 = linalg.fill ins(%cst_3 : f32) outs(%1 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %3 = linalg.batch_matmul ins(%collapsed, %collapsed_7 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%2 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %expanded = tensor.expand_shape %3 [[0, 1], [2], [3]] output_shape [1, 2, 8, 8] : tensor<2x8x8xf32> into tensor<1x2x8x8xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %cst_4 : tensor<1x2x8x8xf32>, tensor<1x1x1x1xf32>) outs(%0 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %25 = arith.mulf %in, %in_15 : f32
      linalg.yield %25 : f32
    } -> tensor<1x2x8x8xf32>
    %5 = tensor.empty() : tensor<1x2x8xf32>
    %6 = linalg.fill ins(%cst_2 : f32) outs(%5 : tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %reduced = linalg.reduce ins(%4 : tensor<1x2x8x8xf32>) outs(%6 : tensor<1x2x8xf32>) dimensions = [3] 
      (%in: f32, %init: f32) {
        %25 = arith.maximumf %in, %init : f32
        linalg.yield %25 : f32
      }
    %expanded_8 = tensor.expand_shape %reduced [[0], [1], [2, 3]] output_shape [1, 2, 8, 1] : tensor<1x2x8xf32> into tensor<1x2x8x1xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4, %expanded_8 : tensor<1x2x8x8xf32>, tensor<1x2x8x1xf32>) outs(%0 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %25 = arith.subf %in, %in_15 : f32
      linalg.yield %25 : f32
    } -> tensor<1x2x8x8xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7 : tensor<1x2x8x8xf32>) outs(%0 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %25 = math.exp %in : f32
      linalg.yield %25 : f32
    } -> tensor<1x2x8x8xf32>
    %9 = linalg.fill ins(%cst_3 : f32) outs(%5 : tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %reduced_9 = linalg.reduce ins(%8 : tensor<1x2x8x8xf32>) outs(%9 : tensor<1x2x8xf32>) dimensions = [3] 
      (%in: f32, %init: f32) {
        %25 = arith.addf %in, %init : f32
        linalg.yield %25 : f32
      }
    %expanded_10 = tensor.expand_shape %reduced_9 [[0], [1], [2, 3]] output_shape [1, 2, 8, 1] : tensor<1x2x8xf32> into tensor<1x2x8x1xf32>
    %10 = tensor.empty() : tensor<1x2x8x1xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_10 : tensor<1x2x8x1xf32>) outs(%10 : tensor<1x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %25 = arith.divf %cst_1, %in : f32
      linalg.yield %25 : f32
    } -> tensor<1x2x8x1xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8, %11 : tensor<1x2x8x8xf32>, tensor<1x2x8x1xf32>) outs(%0 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %25 = arith.mulf %in, %in_15 : f32
      linalg.yield %25 : f32
    } -> tensor<1x2x8x8xf32>
    %13 = tensor.empty() : tensor<8x1xi32>
    %14 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%cst : tensor<8x1xi64>) outs(%13 : tensor<8x1xi32>) {
    ^bb0(%in: i64, %out: i32):
      %25 = arith.trunci %in : i64 to i32
      linalg.yield %25 : i32
    } -> tensor<8x1xi32>
    %15 = tensor.empty() : tensor<1x8xi32>
    %16 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%cst_0 : tensor<1x8xi64>) outs(%15 : tensor<1x8xi32>) {
    ^bb0(%in: i64, %out: i32):
      %25 = arith.trunci %in : i64 to i32
      linalg.yield %25 : i32
    } -> tensor<1x8xi32>
    %17 = tensor.empty() : tensor<8x8xi32>
    %18 = linalg.generic {indexing_maps = [#map4, #map5, #map3], iterator_types = ["parallel", "parallel"]} ins(%16, %14 : tensor<1x8xi32>, tensor<8x1xi32>) outs(%17 : tensor<8x8xi32>) {
    ^bb0(%in: i32, %in_15: i32, %out: i32):
      %25 = arith.subi %in, %in_15 : i32
      linalg.yield %25 : i32
    } -> tensor<8x8xi32>
    %19 = tensor.empty() : tensor<8x8xi64>
    %20 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%18 : tensor<8x8xi32>) outs(%19 : tensor<8x8xi64>) {
    ^bb0(%in: i32, %out: i64):
      %25 = arith.extsi %in : i32 to i64
      linalg.yield %25 : i64
    } -> tensor<8x8xi64>
    %21 = tensor.empty() : tensor<8x8xi1>
    %22 = linalg.generic {indexing_maps = [#map6, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%cst_5, %20 : tensor<1x1xi64>, tensor<8x8xi64>) outs(%21 : tensor<8x8xi1>) {
    ^bb0(%in: i64, %in_15: i64, %out: i1):
      %25 = arith.cmpi sge, %in, %in_15 : i64
      linalg.yield %25 : i1
    } -> tensor<8x8xi1>
    %expanded_11 = tensor.expand_shape %22 [[0, 1, 2], [3]] output_shape [1, 1, 8, 8] : tensor<8x8xi1> into tensor<1x1x8x8xi1>
    %23 = linalg.generic {indexing_maps = [#map7, #map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_11, %12, %cst_6 : tensor<1x1x8x8xi1>, tensor<1x2x8x8xf32>, tensor<1x1x1x1xf32>) outs(%0 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: i1, %in_15: f32, %in_16: f32, %out: f32):
      %25 = arith.select %in, %in_15, %in_16 : f32
      linalg.yield %25 : f32
    } -> tensor<1x2x8x8xf32>
    %collapsed_12 = tensor.collapse_shape %23 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %collapsed_13 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %24 = linalg.batch_matmul ins(%collapsed_12, %collapsed_13 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%2 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %expanded_14 = tensor.expand_shape %24 [[0, 1], [2], [3]] output_shape [1, 2, 8, 8] : tensor<2x8x8xf32> into tensor<1x2x8x8xf32>
    return %expanded_14 : tensor<1x2x8x8xf32>
  }
}

