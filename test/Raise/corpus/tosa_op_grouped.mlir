// Made by generate/generate.py: operations, tosa: scaled_dot_product_attention, whole: grouped heads
// DEFINE: %{case} = --verify=raise --input=random:1 --input=random:2 --input=random:3 --expected_output=@%S/expected/op_grouped.0.npy
// RUN: attn-run %s %{case} | FileCheck %s

// CHECK: attention: 1 found{{$}}
// CHECK-NEXT: batch 1, 2 key heads of 2 query heads each, N 8, S 8, D 8, f32, not causal, no mask, scale 1/sqrt(D)

#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, 0)>
#map2 = affine_map<(d0, d1, d2, d3, d4, d5, d6, d7, d8, d9) -> (d1, d3, d5, d7, d9)>
#map3 = affine_map<(d0, d1, d2, d3, d4, d5, d6, d7, d8, d9) -> (d0, d1, d2, d3, d4, d5, d6, d7, d8, d9)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<1x4x8x8xf32>, %arg1: tensor<1x2x8x8xf32>, %arg2: tensor<1x2x8x8xf32>) -> tensor<1x4x8x8xf32> {
    %true = arith.constant true
    %cst = arith.constant 1.000000e+00 : f32
    %cst_0 = arith.constant -3.40282347E+38 : f32
    %cst_1 = arith.constant 0.000000e+00 : f32
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<1x4x8x8xf32>
    %cst_3 = arith.constant dense<0.594603539> : tensor<1x1x1x1xf32>
    %cst_4 = arith.constant dense<0xFFF0000000000000> : tensor<1x1x1x1xf64>
    %0 = tensor.empty() : tensor<1x4x8x8xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %cst_3 : tensor<1x4x8x8xf32>, tensor<1x1x1x1xf32>) outs(%0 : tensor<1x4x8x8xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %25 = arith.mulf %in, %in_17 : f32
      linalg.yield %25 : f32
    } -> tensor<1x4x8x8xf32>
    %expanded = tensor.expand_shape %arg1 [[0], [1, 2], [3], [4]] output_shape [1, 2, 1, 8, 8] : tensor<1x2x8x8xf32> into tensor<1x2x1x8x8xf32>
    %2 = tensor.empty() : tensor<1x1x1x2x2x1x1x8x1x8xf32>
    %3 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x2x1x8x8xf32>) outs(%2 : tensor<1x1x1x2x2x1x1x8x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x1x2x2x1x1x8x1x8xf32>
    %collapsed = tensor.collapse_shape %3 [[0, 1, 2], [3, 4, 5, 6], [7, 8], [9]] : tensor<1x1x1x2x2x1x1x8x1x8xf32> into tensor<1x4x8x8xf32>
    %expanded_5 = tensor.expand_shape %arg2 [[0], [1, 2], [3], [4]] output_shape [1, 2, 1, 8, 8] : tensor<1x2x8x8xf32> into tensor<1x2x1x8x8xf32>
    %4 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_5 : tensor<1x2x1x8x8xf32>) outs(%2 : tensor<1x1x1x2x2x1x1x8x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x1x2x2x1x1x8x1x8xf32>
    %transposed = linalg.transpose ins(%collapsed : tensor<1x4x8x8xf32>) outs(%0 : tensor<1x4x8x8xf32>) permutation = [0, 1, 3, 2] 
    %5 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed, %cst_3 : tensor<1x4x8x8xf32>, tensor<1x1x1x1xf32>) outs(%0 : tensor<1x4x8x8xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %25 = arith.mulf %in, %in_17 : f32
      linalg.yield %25 : f32
    } -> tensor<1x4x8x8xf32>
    %collapsed_6 = tensor.collapse_shape %1 [[0, 1], [2], [3]] : tensor<1x4x8x8xf32> into tensor<4x8x8xf32>
    %collapsed_7 = tensor.collapse_shape %5 [[0, 1], [2], [3]] : tensor<1x4x8x8xf32> into tensor<4x8x8xf32>
    %6 = tensor.empty() : tensor<4x8x8xf32>
    %7 = linalg.fill ins(%cst_1 : f32) outs(%6 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %8 = linalg.batch_matmul ins(%collapsed_6, %collapsed_7 : tensor<4x8x8xf32>, tensor<4x8x8xf32>) outs(%7 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %expanded_8 = tensor.expand_shape %8 [[0, 1], [2], [3]] output_shape [1, 4, 8, 8] : tensor<4x8x8xf32> into tensor<1x4x8x8xf32>
    %9 = tensor.empty() : tensor<1x4x8xf32>
    %10 = linalg.fill ins(%cst_0 : f32) outs(%9 : tensor<1x4x8xf32>) -> tensor<1x4x8xf32>
    %reduced = linalg.reduce ins(%expanded_8 : tensor<1x4x8x8xf32>) outs(%10 : tensor<1x4x8xf32>) dimensions = [3] 
      (%in: f32, %init: f32) {
        %25 = arith.maximumf %in, %init : f32
        linalg.yield %25 : f32
      }
    %expanded_9 = tensor.expand_shape %reduced [[0], [1], [2, 3]] output_shape [1, 4, 8, 1] : tensor<1x4x8xf32> into tensor<1x4x8x1xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_8, %expanded_9 : tensor<1x4x8x8xf32>, tensor<1x4x8x1xf32>) outs(%0 : tensor<1x4x8x8xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %25 = arith.subf %in, %in_17 : f32
      linalg.yield %25 : f32
    } -> tensor<1x4x8x8xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11 : tensor<1x4x8x8xf32>) outs(%0 : tensor<1x4x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %25 = math.exp %in : f32
      linalg.yield %25 : f32
    } -> tensor<1x4x8x8xf32>
    %13 = linalg.fill ins(%cst_1 : f32) outs(%9 : tensor<1x4x8xf32>) -> tensor<1x4x8xf32>
    %reduced_10 = linalg.reduce ins(%12 : tensor<1x4x8x8xf32>) outs(%13 : tensor<1x4x8xf32>) dimensions = [3] 
      (%in: f32, %init: f32) {
        %25 = arith.addf %in, %init : f32
        linalg.yield %25 : f32
      }
    %expanded_11 = tensor.expand_shape %reduced_10 [[0], [1], [2, 3]] output_shape [1, 4, 8, 1] : tensor<1x4x8xf32> into tensor<1x4x8x1xf32>
    %14 = tensor.empty() : tensor<1x4x8x1xf32>
    %15 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_11 : tensor<1x4x8x1xf32>) outs(%14 : tensor<1x4x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %25 = arith.divf %cst, %in : f32
      linalg.yield %25 : f32
    } -> tensor<1x4x8x1xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12, %15 : tensor<1x4x8x8xf32>, tensor<1x4x8x1xf32>) outs(%0 : tensor<1x4x8x8xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %25 = arith.mulf %in, %in_17 : f32
      linalg.yield %25 : f32
    } -> tensor<1x4x8x8xf32>
    %17 = tensor.empty() : tensor<1x4x8x8xf64>
    %18 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_8 : tensor<1x4x8x8xf32>) outs(%17 : tensor<1x4x8x8xf64>) {
    ^bb0(%in: f32, %out: f64):
      %25 = arith.extf %in : f32 to f64
      linalg.yield %25 : f64
    } -> tensor<1x4x8x8xf64>
    %19 = tensor.empty() : tensor<1x4x8x8xi1>
    %20 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18, %cst_4 : tensor<1x4x8x8xf64>, tensor<1x1x1x1xf64>) outs(%19 : tensor<1x4x8x8xi1>) {
    ^bb0(%in: f64, %in_17: f64, %out: i1):
      %25 = arith.cmpf oeq, %in, %in_17 : f64
      linalg.yield %25 : i1
    } -> tensor<1x4x8x8xi1>
    %21 = tensor.empty() : tensor<1x4x8xi1>
    %22 = linalg.fill ins(%true : i1) outs(%21 : tensor<1x4x8xi1>) -> tensor<1x4x8xi1>
    %reduced_12 = linalg.reduce ins(%20 : tensor<1x4x8x8xi1>) outs(%22 : tensor<1x4x8xi1>) dimensions = [3] 
      (%in: i1, %init: i1) {
        %25 = arith.andi %in, %init : i1
        linalg.yield %25 : i1
      }
    %expanded_13 = tensor.expand_shape %reduced_12 [[0], [1], [2, 3]] output_shape [1, 4, 8, 1] : tensor<1x4x8xi1> into tensor<1x4x8x1xi1>
    %23 = linalg.generic {indexing_maps = [#map4, #map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_13, %cst_2, %16 : tensor<1x4x8x1xi1>, tensor<1x4x8x8xf32>, tensor<1x4x8x8xf32>) outs(%0 : tensor<1x4x8x8xf32>) {
    ^bb0(%in: i1, %in_17: f32, %in_18: f32, %out: f32):
      %25 = arith.select %in, %in_17, %in_18 : f32
      linalg.yield %25 : f32
    } -> tensor<1x4x8x8xf32>
    %collapsed_14 = tensor.collapse_shape %23 [[0, 1], [2], [3]] : tensor<1x4x8x8xf32> into tensor<4x8x8xf32>
    %collapsed_15 = tensor.collapse_shape %4 [[0, 1, 2, 3, 4, 5, 6], [7, 8], [9]] : tensor<1x1x1x2x2x1x1x8x1x8xf32> into tensor<4x8x8xf32>
    %24 = linalg.batch_matmul ins(%collapsed_14, %collapsed_15 : tensor<4x8x8xf32>, tensor<4x8x8xf32>) outs(%7 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %expanded_16 = tensor.expand_shape %24 [[0, 1], [2], [3]] output_shape [1, 4, 8, 8] : tensor<4x8x8xf32> into tensor<1x4x8x8xf32>
    return %expanded_16 : tensor<1x4x8x8xf32>
  }
}

