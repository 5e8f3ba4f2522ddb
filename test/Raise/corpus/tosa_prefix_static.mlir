// Made by generate/generate.py: masks, tosa: prefix-LM: the prefix is seen by all, its length known
// DEFINE: %{case} = --verify=raise --input=random:1 --input=random:2 --input=random:3 --expected_output=@%S/expected/prefix_static.0.npy
// RUN: attn-run %s %{case} | FileCheck %s

// CHECK: attention: 1 found{{$}}
// CHECK-NEXT: batch 1, heads 2, N 8, S 8, D 8, f32, not causal, mask: boolean, scale 1/sqrt(D)

#map = affine_map<(d0, d1) -> (d0, 0)>
#map1 = affine_map<(d0, d1) -> (0, d1)>
#map2 = affine_map<(d0, d1) -> (d0, d1)>
#map3 = affine_map<(d0, d1) -> (0, 0)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, 0)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<1x2x8x8xf32>, %arg1: tensor<1x2x8x8xf32>, %arg2: tensor<1x2x8x8xf32>) -> tensor<1x2x8x8xf32> {
    %true = arith.constant true
    %cst = arith.constant 1.000000e+00 : f32
    %cst_0 = arith.constant -3.40282347E+38 : f32
    %cst_1 = arith.constant 0.000000e+00 : f32
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<1x2x8x8xf32>
    %cst_3 = arith.constant dense<3> : tensor<1x1xi64>
    %cst_4 = arith.constant dense<0.000000e+00> : tensor<1x1xf32>
    %cst_5 = arith.constant dense<0xFF800000> : tensor<1x1xf32>
    %cst_6 = arith.constant dense<0.594603539> : tensor<1x1x1x1xf32>
    %cst_7 = arith.constant dense<0xFFF0000000000000> : tensor<1x1x1x1xf64>
    %cst_8 = arith.constant dense<[[0], [1], [2], [3], [4], [5], [6], [7]]> : tensor<8x1xi64>
    %cst_9 = arith.constant dense<[[0, 1, 2, 3, 4, 5, 6, 7]]> : tensor<1x8xi64>
    %0 = tensor.empty() : tensor<8x8xi1>
    %1 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel"]} ins(%cst_8, %cst_9 : tensor<8x1xi64>, tensor<1x8xi64>) outs(%0 : tensor<8x8xi1>) {
    ^bb0(%in: i64, %in_20: i64, %out: i1):
      %30 = arith.cmpi sge, %in, %in_20 : i64
      linalg.yield %30 : i1
    } -> tensor<8x8xi1>
    %2 = tensor.empty() : tensor<1x8xi1>
    %3 = linalg.generic {indexing_maps = [#map, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%cst_3, %cst_9 : tensor<1x1xi64>, tensor<1x8xi64>) outs(%2 : tensor<1x8xi1>) {
    ^bb0(%in: i64, %in_20: i64, %out: i1):
      %30 = arith.cmpi sgt, %in, %in_20 : i64
      linalg.yield %30 : i1
    } -> tensor<1x8xi1>
    %4 = linalg.generic {indexing_maps = [#map2, #map1, #map2], iterator_types = ["parallel", "parallel"]} ins(%1, %3 : tensor<8x8xi1>, tensor<1x8xi1>) outs(%0 : tensor<8x8xi1>) {
    ^bb0(%in: i1, %in_20: i1, %out: i1):
      %30 = arith.ori %in, %in_20 : i1
      linalg.yield %30 : i1
    } -> tensor<8x8xi1>
    %5 = tensor.empty() : tensor<8x8xf32>
    %6 = linalg.generic {indexing_maps = [#map2, #map3, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%4, %cst_4, %cst_5 : tensor<8x8xi1>, tensor<1x1xf32>, tensor<1x1xf32>) outs(%5 : tensor<8x8xf32>) {
    ^bb0(%in: i1, %in_20: f32, %in_21: f32, %out: f32):
      %30 = arith.select %in, %in_20, %in_21 : f32
      linalg.yield %30 : f32
    } -> tensor<8x8xf32>
    %7 = tensor.empty() : tensor<1x2x8x8xf32>
    %8 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %cst_6 : tensor<1x2x8x8xf32>, tensor<1x1x1x1xf32>) outs(%7 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %30 = arith.mulf %in, %in_20 : f32
      linalg.yield %30 : f32
    } -> tensor<1x2x8x8xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<1x2x8x8xf32>) outs(%7 : tensor<1x2x8x8xf32>) permutation = [0, 1, 3, 2] 
    %9 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed, %cst_6 : tensor<1x2x8x8xf32>, tensor<1x1x1x1xf32>) outs(%7 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %30 = arith.mulf %in, %in_20 : f32
      linalg.yield %30 : f32
    } -> tensor<1x2x8x8xf32>
    %collapsed = tensor.collapse_shape %8 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %collapsed_10 = tensor.collapse_shape %9 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %10 = tensor.empty() : tensor<2x8x8xf32>
    %11 = linalg.fill ins(%cst_1 : f32) outs(%10 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %12 = linalg.batch_matmul ins(%collapsed, %collapsed_10 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%11 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %expanded = tensor.expand_shape %12 [[0, 1], [2], [3]] output_shape [1, 2, 8, 8] : tensor<2x8x8xf32> into tensor<1x2x8x8xf32>
    %expanded_11 = tensor.expand_shape %6 [[0, 1, 2], [3]] output_shape [1, 1, 8, 8] : tensor<8x8xf32> into tensor<1x1x8x8xf32>
    %13 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_11 : tensor<1x2x8x8xf32>, tensor<1x1x8x8xf32>) outs(%7 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %30 = arith.addf %in, %in_20 : f32
      linalg.yield %30 : f32
    } -> tensor<1x2x8x8xf32>
    %14 = tensor.empty() : tensor<1x2x8xf32>
    %15 = linalg.fill ins(%cst_0 : f32) outs(%14 : tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %reduced = linalg.reduce ins(%13 : tensor<1x2x8x8xf32>) outs(%15 : tensor<1x2x8xf32>) dimensions = [3] 
      (%in: f32, %init: f32) {
        %30 = arith.maximumf %in, %init : f32
        linalg.yield %30 : f32
      }
    %expanded_12 = tensor.expand_shape %reduced [[0], [1], [2, 3]] output_shape [1, 2, 8, 1] : tensor<1x2x8xf32> into tensor<1x2x8x1xf32>
    %16 = linalg.generic {indexing_maps = [#map4, #map7, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13, %expanded_12 : tensor<1x2x8x8xf32>, tensor<1x2x8x1xf32>) outs(%7 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %30 = arith.subf %in, %in_20 : f32
      linalg.yield %30 : f32
    } -> tensor<1x2x8x8xf32>
    %17 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16 : tensor<1x2x8x8xf32>) outs(%7 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %30 = math.exp %in : f32
      linalg.yield %30 : f32
    } -> tensor<1x2x8x8xf32>
    %18 = linalg.fill ins(%cst_1 : f32) outs(%14 : tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %reduced_13 = linalg.reduce ins(%17 : tensor<1x2x8x8xf32>) outs(%18 : tensor<1x2x8xf32>) dimensions = [3] 
      (%in: f32, %init: f32) {
        %30 = arith.addf %in, %init : f32
        linalg.yield %30 : f32
      }
    %expanded_14 = tensor.expand_shape %reduced_13 [[0], [1], [2, 3]] output_shape [1, 2, 8, 1] : tensor<1x2x8xf32> into tensor<1x2x8x1xf32>
    %19 = tensor.empty() : tensor<1x2x8x1xf32>
    %20 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_14 : tensor<1x2x8x1xf32>) outs(%19 : tensor<1x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %30 = arith.divf %cst, %in : f32
      linalg.yield %30 : f32
    } -> tensor<1x2x8x1xf32>
    %21 = linalg.generic {indexing_maps = [#map4, #map7, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17, %20 : tensor<1x2x8x8xf32>, tensor<1x2x8x1xf32>) outs(%7 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %30 = arith.mulf %in, %in_20 : f32
      linalg.yield %30 : f32
    } -> tensor<1x2x8x8xf32>
    %22 = tensor.empty() : tensor<1x2x8x8xf64>
    %23 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13 : tensor<1x2x8x8xf32>) outs(%22 : tensor<1x2x8x8xf64>) {
    ^bb0(%in: f32, %out: f64):
      %30 = arith.extf %in : f32 to f64
      linalg.yield %30 : f64
    } -> tensor<1x2x8x8xf64>
    %24 = tensor.empty() : tensor<1x2x8x8xi1>
    %25 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23, %cst_7 : tensor<1x2x8x8xf64>, tensor<1x1x1x1xf64>) outs(%24 : tensor<1x2x8x8xi1>) {
    ^bb0(%in: f64, %in_20: f64, %out: i1):
      %30 = arith.cmpf oeq, %in, %in_20 : f64
      linalg.yield %30 : i1
    } -> tensor<1x2x8x8xi1>
    %26 = tensor.empty() : tensor<1x2x8xi1>
    %27 = linalg.fill ins(%true : i1) outs(%26 : tensor<1x2x8xi1>) -> tensor<1x2x8xi1>
    %reduced_15 = linalg.reduce ins(%25 : tensor<1x2x8x8xi1>) outs(%27 : tensor<1x2x8xi1>) dimensions = [3] 
      (%in: i1, %init: i1) {
        %30 = arith.andi %in, %init : i1
        linalg.yield %30 : i1
      }
    %expanded_16 = tensor.expand_shape %reduced_15 [[0], [1], [2, 3]] output_shape [1, 2, 8, 1] : tensor<1x2x8xi1> into tensor<1x2x8x1xi1>
    %28 = linalg.generic {indexing_maps = [#map7, #map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_16, %cst_2, %21 : tensor<1x2x8x1xi1>, tensor<1x2x8x8xf32>, tensor<1x2x8x8xf32>) outs(%7 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: i1, %in_20: f32, %in_21: f32, %out: f32):
      %30 = arith.select %in, %in_20, %in_21 : f32
      linalg.yield %30 : f32
    } -> tensor<1x2x8x8xf32>
    %collapsed_17 = tensor.collapse_shape %28 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %collapsed_18 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %29 = linalg.batch_matmul ins(%collapsed_17, %collapsed_18 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%11 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %expanded_19 = tensor.expand_shape %29 [[0, 1], [2], [3]] output_shape [1, 2, 8, 8] : tensor<2x8x8xf32> into tensor<1x2x8x8xf32>
    return %expanded_19 : tensor<1x2x8x8xf32>
  }
}

