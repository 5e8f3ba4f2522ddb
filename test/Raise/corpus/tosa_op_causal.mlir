// Made by generate/generate.py: operations, tosa: scaled_dot_product_attention, whole: causal
// DEFINE: %{case} = --verify=raise --input=random:1 --input=random:2 --input=random:3 --expected_output=@%S/expected/op_causal.0.npy
// RUN: attn-run %s %{case} | FileCheck %s

// CHECK: attention: 1 found{{$}}
// CHECK-NEXT: batch 1, heads 2, N 8, S 8, D 8, f32, causal, no mask, scale 1/sqrt(D)

#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, 0)>
#map2 = affine_map<(d0, d1) -> (d0, d1)>
#map3 = affine_map<(d0, d1) -> (0, d1)>
#map4 = affine_map<(d0, d1) -> (d0, 0)>
#map5 = affine_map<(d0, d1) -> (0, 0)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<1x2x8x8xf32>, %arg1: tensor<1x2x8x8xf32>, %arg2: tensor<1x2x8x8xf32>) -> tensor<1x2x8x8xf32> {
    %true = arith.constant true
    %cst = arith.constant 1.000000e+00 : f32
    %cst_0 = arith.constant -3.40282347E+38 : f32
    %cst_1 = arith.constant 0.000000e+00 : f32
    %cst_2 = arith.constant dense<[[0], [1], [2], [3], [4], [5], [6], [7]]> : tensor<8x1xi64>
    %cst_3 = arith.constant dense<[[0, 1, 2, 3, 4, 5, 6, 7]]> : tensor<1x8xi64>
    %cst_4 = arith.constant dense<0.000000e+00> : tensor<1x2x8x8xf32>
    %cst_5 = arith.constant dense<true> : tensor<8x8xi1>
    %cst_6 = arith.constant dense<0.594603539> : tensor<1x1x1x1xf32>
    %cst_7 = arith.constant dense<0> : tensor<1x1xi64>
    %cst_8 = arith.constant dense<0.000000e+00> : tensor<1x1xf32>
    %cst_9 = arith.constant dense<0xFF800000> : tensor<1x1xf32>
    %cst_10 = arith.constant dense<0xFFF0000000000000> : tensor<1x1x1x1xf64>
    %0 = tensor.empty() : tensor<1x2x8x8xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %cst_6 : tensor<1x2x8x8xf32>, tensor<1x1x1x1xf32>) outs(%0 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %36 = arith.mulf %in, %in_21 : f32
      linalg.yield %36 : f32
    } -> tensor<1x2x8x8xf32>
    %2 = tensor.empty() : tensor<8x1xi32>
    %3 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%cst_2 : tensor<8x1xi64>) outs(%2 : tensor<8x1xi32>) {
    ^bb0(%in: i64, %out: i32):
      %36 = arith.trunci %in : i64 to i32
      linalg.yield %36 : i32
    } -> tensor<8x1xi32>
    %4 = tensor.empty() : tensor<1x8xi32>
    %5 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%cst_3 : tensor<1x8xi64>) outs(%4 : tensor<1x8xi32>) {
    ^bb0(%in: i64, %out: i32):
      %36 = arith.trunci %in : i64 to i32
      linalg.yield %36 : i32
    } -> tensor<1x8xi32>
    %6 = tensor.empty() : tensor<8x8xi32>
    %7 = linalg.generic {indexing_maps = [#map3, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%5, %3 : tensor<1x8xi32>, tensor<8x1xi32>) outs(%6 : tensor<8x8xi32>) {
    ^bb0(%in: i32, %in_21: i32, %out: i32):
      %36 = arith.subi %in, %in_21 : i32
      linalg.yield %36 : i32
    } -> tensor<8x8xi32>
    %8 = tensor.empty() : tensor<8x8xi64>
    %9 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%7 : tensor<8x8xi32>) outs(%8 : tensor<8x8xi64>) {
    ^bb0(%in: i32, %out: i64):
      %36 = arith.extsi %in : i32 to i64
      linalg.yield %36 : i64
    } -> tensor<8x8xi64>
    %10 = tensor.empty() : tensor<8x8xi1>
    %11 = linalg.generic {indexing_maps = [#map5, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%cst_7, %9 : tensor<1x1xi64>, tensor<8x8xi64>) outs(%10 : tensor<8x8xi1>) {
    ^bb0(%in: i64, %in_21: i64, %out: i1):
      %36 = arith.cmpi sge, %in, %in_21 : i64
      linalg.yield %36 : i1
    } -> tensor<8x8xi1>
    %12 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%11, %cst_5 : tensor<8x8xi1>, tensor<8x8xi1>) outs(%10 : tensor<8x8xi1>) {
    ^bb0(%in: i1, %in_21: i1, %out: i1):
      %36 = arith.andi %in, %in_21 : i1
      linalg.yield %36 : i1
    } -> tensor<8x8xi1>
    %13 = tensor.empty() : tensor<8x8xf32>
    %14 = linalg.generic {indexing_maps = [#map2, #map5, #map5, #map2], iterator_types = ["parallel", "parallel"]} ins(%12, %cst_8, %cst_9 : tensor<8x8xi1>, tensor<1x1xf32>, tensor<1x1xf32>) outs(%13 : tensor<8x8xf32>) {
    ^bb0(%in: i1, %in_21: f32, %in_22: f32, %out: f32):
      %36 = arith.select %in, %in_21, %in_22 : f32
      linalg.yield %36 : f32
    } -> tensor<8x8xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<1x2x8x8xf32>) outs(%0 : tensor<1x2x8x8xf32>) permutation = [0, 1, 3, 2] 
    %15 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed, %cst_6 : tensor<1x2x8x8xf32>, tensor<1x1x1x1xf32>) outs(%0 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %36 = arith.mulf %in, %in_21 : f32
      linalg.yield %36 : f32
    } -> tensor<1x2x8x8xf32>
    %collapsed = tensor.collapse_shape %1 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %collapsed_11 = tensor.collapse_shape %15 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %16 = tensor.empty() : tensor<2x8x8xf32>
    %17 = linalg.fill ins(%cst_1 : f32) outs(%16 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %18 = linalg.batch_matmul ins(%collapsed, %collapsed_11 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%17 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %expanded = tensor.expand_shape %18 [[0, 1], [2], [3]] output_shape [1, 2, 8, 8] : tensor<2x8x8xf32> into tensor<1x2x8x8xf32>
    %expanded_12 = tensor.expand_shape %14 [[0, 1, 2], [3]] output_shape [1, 1, 8, 8] : tensor<8x8xf32> into tensor<1x1x8x8xf32>
    %19 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_12 : tensor<1x2x8x8xf32>, tensor<1x1x8x8xf32>) outs(%0 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %36 = arith.addf %in, %in_21 : f32
      linalg.yield %36 : f32
    } -> tensor<1x2x8x8xf32>
    %20 = tensor.empty() : tensor<1x2x8xf32>
    %21 = linalg.fill ins(%cst_0 : f32) outs(%20 : tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %reduced = linalg.reduce ins(%19 : tensor<1x2x8x8xf32>) outs(%21 : tensor<1x2x8xf32>) dimensions = [3] 
      (%in: f32, %init: f32) {
        %36 = arith.maximumf %in, %init : f32
        linalg.yield %36 : f32
      }
    %expanded_13 = tensor.expand_shape %reduced [[0], [1], [2, 3]] output_shape [1, 2, 8, 1] : tensor<1x2x8xf32> into tensor<1x2x8x1xf32>
    %22 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19, %expanded_13 : tensor<1x2x8x8xf32>, tensor<1x2x8x1xf32>) outs(%0 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %36 = arith.subf %in, %in_21 : f32
      linalg.yield %36 : f32
    } -> tensor<1x2x8x8xf32>
    %23 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22 : tensor<1x2x8x8xf32>) outs(%0 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %36 = math.exp %in : f32
      linalg.yield %36 : f32
    } -> tensor<1x2x8x8xf32>
    %24 = linalg.fill ins(%cst_1 : f32) outs(%20 : tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %reduced_14 = linalg.reduce ins(%23 : tensor<1x2x8x8xf32>) outs(%24 : tensor<1x2x8xf32>) dimensions = [3] 
      (%in: f32, %init: f32) {
        %36 = arith.addf %in, %init : f32
        linalg.yield %36 : f32
      }
    %expanded_15 = tensor.expand_shape %reduced_14 [[0], [1], [2, 3]] output_shape [1, 2, 8, 1] : tensor<1x2x8xf32> into tensor<1x2x8x1xf32>
    %25 = tensor.empty() : tensor<1x2x8x1xf32>
    %26 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_15 : tensor<1x2x8x1xf32>) outs(%25 : tensor<1x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %36 = arith.divf %cst, %in : f32
      linalg.yield %36 : f32
    } -> tensor<1x2x8x1xf32>
    %27 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23, %26 : tensor<1x2x8x8xf32>, tensor<1x2x8x1xf32>) outs(%0 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %36 = arith.mulf %in, %in_21 : f32
      linalg.yield %36 : f32
    } -> tensor<1x2x8x8xf32>
    %28 = tensor.empty() : tensor<1x2x8x8xf64>
    %29 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19 : tensor<1x2x8x8xf32>) outs(%28 : tensor<1x2x8x8xf64>) {
    ^bb0(%in: f32, %out: f64):
      %36 = arith.extf %in : f32 to f64
      linalg.yield %36 : f64
    } -> tensor<1x2x8x8xf64>
    %30 = tensor.empty() : tensor<1x2x8x8xi1>
    %31 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29, %cst_10 : tensor<1x2x8x8xf64>, tensor<1x1x1x1xf64>) outs(%30 : tensor<1x2x8x8xi1>) {
    ^bb0(%in: f64, %in_21: f64, %out: i1):
      %36 = arith.cmpf oeq, %in, %in_21 : f64
      linalg.yield %36 : i1
    } -> tensor<1x2x8x8xi1>
    %32 = tensor.empty() : tensor<1x2x8xi1>
    %33 = linalg.fill ins(%true : i1) outs(%32 : tensor<1x2x8xi1>) -> tensor<1x2x8xi1>
    %reduced_16 = linalg.reduce ins(%31 : tensor<1x2x8x8xi1>) outs(%33 : tensor<1x2x8xi1>) dimensions = [3] 
      (%in: i1, %init: i1) {
        %36 = arith.andi %in, %init : i1
        linalg.yield %36 : i1
      }
    %expanded_17 = tensor.expand_shape %reduced_16 [[0], [1], [2, 3]] output_shape [1, 2, 8, 1] : tensor<1x2x8xi1> into tensor<1x2x8x1xi1>
    %34 = linalg.generic {indexing_maps = [#map7, #map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_17, %cst_4, %27 : tensor<1x2x8x1xi1>, tensor<1x2x8x8xf32>, tensor<1x2x8x8xf32>) outs(%0 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: i1, %in_21: f32, %in_22: f32, %out: f32):
      %36 = arith.select %in, %in_21, %in_22 : f32
      linalg.yield %36 : f32
    } -> tensor<1x2x8x8xf32>
    %collapsed_18 = tensor.collapse_shape %34 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %collapsed_19 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %35 = linalg.batch_matmul ins(%collapsed_18, %collapsed_19 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%17 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %expanded_20 = tensor.expand_shape %35 [[0, 1], [2], [3]] output_shape [1, 2, 8, 8] : tensor<2x8x8xf32> into tensor<1x2x8x8xf32>
    return %expanded_20 : tensor<1x2x8x8xf32>
  }
}

