// Made by generate/generate.py: masks, tosa: additive mask for each head
// DEFINE: %{case} = --verify=raise --input=random:1 --input=random:2 --input=random:3 --input=random:4 --expected_output=@%S/expected/additive_by_head.0.npy
// RUN: attn-run %s %{case} | FileCheck %s

// CHECK: attention: 1 found{{$}}
// CHECK-NEXT: batch 1, heads 2, N 8, S 8, D 8, f32, not causal, mask: additive, scale 1/sqrt(D)

#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, 0)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<1x2x8x8xf32>, %arg1: tensor<1x2x8x8xf32>, %arg2: tensor<1x2x8x8xf32>, %arg3: tensor<1x2x8x8xf32>) -> tensor<1x2x8x8xf32> {
    %true = arith.constant true
    %cst = arith.constant 1.000000e+00 : f32
    %cst_0 = arith.constant -3.40282347E+38 : f32
    %cst_1 = arith.constant 0.000000e+00 : f32
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<1x2x8x8xf32>
    %cst_3 = arith.constant dense<0.594603539> : tensor<1x1x1x1xf32>
    %cst_4 = arith.constant dense<0xFFF0000000000000> : tensor<1x1x1x1xf64>
    %0 = tensor.empty() : tensor<1x2x8x8xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %cst_3 : tensor<1x2x8x8xf32>, tensor<1x1x1x1xf32>) outs(%0 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %23 = arith.mulf %in, %in_14 : f32
      linalg.yield %23 : f32
    } -> tensor<1x2x8x8xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<1x2x8x8xf32>) outs(%0 : tensor<1x2x8x8xf32>) permutation = [0, 1, 3, 2] 
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed, %cst_3 : tensor<1x2x8x8xf32>, tensor<1x1x1x1xf32>) outs(%0 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %23 = arith.mulf %in, %in_14 : f32
      linalg.yield %23 : f32
    } -> tensor<1x2x8x8xf32>
    %collapsed = tensor.collapse_shape %1 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %collapsed_5 = tensor.collapse_shape %2 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %3 = tensor.empty() : tensor<2x8x8xf32>
    %4 = linalg.fill ins(%cst_1 : f32) outs(%3 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %5 = linalg.batch_matmul ins(%collapsed, %collapsed_5 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%4 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %expanded = tensor.expand_shape %5 [[0, 1], [2], [3]] output_shape [1, 2, 8, 8] : tensor<2x8x8xf32> into tensor<1x2x8x8xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %arg3 : tensor<1x2x8x8xf32>, tensor<1x2x8x8xf32>) outs(%0 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %23 = arith.addf %in, %in_14 : f32
      linalg.yield %23 : f32
    } -> tensor<1x2x8x8xf32>
    %7 = tensor.empty() : tensor<1x2x8xf32>
    %8 = linalg.fill ins(%cst_0 : f32) outs(%7 : tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %reduced = linalg.reduce ins(%6 : tensor<1x2x8x8xf32>) outs(%8 : tensor<1x2x8xf32>) dimensions = [3] 
      (%in: f32, %init: f32) {
        %23 = arith.maximumf %in, %init : f32
        linalg.yield %23 : f32
      }
    %expanded_6 = tensor.expand_shape %reduced [[0], [1], [2, 3]] output_shape [1, 2, 8, 1] : tensor<1x2x8xf32> into tensor<1x2x8x1xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6, %expanded_6 : tensor<1x2x8x8xf32>, tensor<1x2x8x1xf32>) outs(%0 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %23 = arith.subf %in, %in_14 : f32
      linalg.yield %23 : f32
    } -> tensor<1x2x8x8xf32>
    %10 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9 : tensor<1x2x8x8xf32>) outs(%0 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %23 = math.exp %in : f32
      linalg.yield %23 : f32
    } -> tensor<1x2x8x8xf32>
    %11 = linalg.fill ins(%cst_1 : f32) outs(%7 : tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %reduced_7 = linalg.reduce ins(%10 : tensor<1x2x8x8xf32>) outs(%11 : tensor<1x2x8xf32>) dimensions = [3] 
      (%in: f32, %init: f32) {
        %23 = arith.addf %in, %init : f32
        linalg.yield %23 : f32
      }
    %expanded_8 = tensor.expand_shape %reduced_7 [[0], [1], [2, 3]] output_shape [1, 2, 8, 1] : tensor<1x2x8xf32> into tensor<1x2x8x1xf32>
    %12 = tensor.empty() : tensor<1x2x8x1xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_8 : tensor<1x2x8x1xf32>) outs(%12 : tensor<1x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %23 = arith.divf %cst, %in : f32
      linalg.yield %23 : f32
    } -> tensor<1x2x8x1xf32>
    %14 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %13 : tensor<1x2x8x8xf32>, tensor<1x2x8x1xf32>) outs(%0 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %23 = arith.mulf %in, %in_14 : f32
      linalg.yield %23 : f32
    } -> tensor<1x2x8x8xf32>
    %15 = tensor.empty() : tensor<1x2x8x8xf64>
    %16 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6 : tensor<1x2x8x8xf32>) outs(%15 : tensor<1x2x8x8xf64>) {
    ^bb0(%in: f32, %out: f64):
      %23 = arith.extf %in : f32 to f64
      linalg.yield %23 : f64
    } -> tensor<1x2x8x8xf64>
    %17 = tensor.empty() : tensor<1x2x8x8xi1>
    %18 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16, %cst_4 : tensor<1x2x8x8xf64>, tensor<1x1x1x1xf64>) outs(%17 : tensor<1x2x8x8xi1>) {
    ^bb0(%in: f64, %in_14: f64, %out: i1):
      %23 = arith.cmpf oeq, %in, %in_14 : f64
      linalg.yield %23 : i1
    } -> tensor<1x2x8x8xi1>
    %19 = tensor.empty() : tensor<1x2x8xi1>
    %20 = linalg.fill ins(%true : i1) outs(%19 : tensor<1x2x8xi1>) -> tensor<1x2x8xi1>
    %reduced_9 = linalg.reduce ins(%18 : tensor<1x2x8x8xi1>) outs(%20 : tensor<1x2x8xi1>) dimensions = [3] 
      (%in: i1, %init: i1) {
        %23 = arith.andi %in, %init : i1
        linalg.yield %23 : i1
      }
    %expanded_10 = tensor.expand_shape %reduced_9 [[0], [1], [2, 3]] output_shape [1, 2, 8, 1] : tensor<1x2x8xi1> into tensor<1x2x8x1xi1>
    %21 = linalg.generic {indexing_maps = [#map2, #map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_10, %cst_2, %14 : tensor<1x2x8x1xi1>, tensor<1x2x8x8xf32>, tensor<1x2x8x8xf32>) outs(%0 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: i1, %in_14: f32, %in_15: f32, %out: f32):
      %23 = arith.select %in, %in_14, %in_15 : f32
      linalg.yield %23 : f32
    } -> tensor<1x2x8x8xf32>
    %collapsed_11 = tensor.collapse_shape %21 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %collapsed_12 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %22 = linalg.batch_matmul ins(%collapsed_11, %collapsed_12 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%4 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %expanded_13 = tensor.expand_shape %22 [[0, 1], [2], [3]] output_shape [1, 2, 8, 8] : tensor<2x8x8xf32> into tensor<1x2x8x8xf32>
    return %expanded_13 : tensor<1x2x8x8xf32>
  }
}

