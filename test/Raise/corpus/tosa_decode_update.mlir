// Made by generate/generate.py: heads, tosa: decoding: the new key and value are written into the cache first
// DEFINE: %{case} = --verify=raise --input=random:1 --input=random:2 --input=random:3 --input=random:4 --input=random:5 --input=1xi64=6 --expected_output=@%S/expected/decode_update.0.npy --expected_output=@%S/expected/decode_update.1.npy --expected_output=@%S/expected/decode_update.2.npy
// RUN: attn-run %s %{case} | FileCheck %s

// CHECK: attention: 1 found{{$}}
// CHECK-NEXT: batch 1, heads 2, N 1, S 16, D 8, f32, not causal, mask: key padding, scale 1/sqrt(D)

#map = affine_map<(d0) -> (0)>
#map1 = affine_map<(d0) -> (d0)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, 0)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, 0)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
module {
  func.func @main(%arg0: tensor<1x2x1x8xf32>, %arg1: tensor<1x2x1x8xf32>, %arg2: tensor<1x2x1x8xf32>, %arg3: tensor<1x2x16x8xf32>, %arg4: tensor<1x2x16x8xf32>, %arg5: tensor<1xi64>) -> (tensor<1x2x1x8xf32>, tensor<1x2x16x8xf32>, tensor<1x2x16x8xf32>) {
    %true = arith.constant true
    %cst = arith.constant 1.000000e+00 : f32
    %cst_0 = arith.constant -3.40282347E+38 : f32
    %cst_1 = arith.constant 0.000000e+00 : f32
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<1x2x1x16xf32>
    %cst_3 = arith.constant dense<[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15]> : tensor<16xi64>
    %cst_4 = arith.constant dense<0.000000e+00> : tensor<1x1x1x1xf32>
    %cst_5 = arith.constant dense<0xFF800000> : tensor<1x1x1x1xf32>
    %cst_6 = arith.constant dense<0.594603539> : tensor<1x1x1x1xf32>
    %cst_7 = arith.constant dense<0xFFF0000000000000> : tensor<1x1x1x1xf64>
    %0 = tensor.empty() : tensor<16xi1>
    %1 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel"]} ins(%arg5, %cst_3 : tensor<1xi64>, tensor<16xi64>) outs(%0 : tensor<16xi1>) {
    ^bb0(%in: i64, %in_19: i64, %out: i1):
      %35 = arith.cmpi eq, %in, %in_19 : i64
      linalg.yield %35 : i1
    } -> tensor<16xi1>
    %expanded = tensor.expand_shape %1 [[0, 1, 2, 3]] output_shape [1, 1, 16, 1] : tensor<16xi1> into tensor<1x1x16x1xi1>
    %2 = tensor.empty() : tensor<1x2x16x8xf32>
    %3 = linalg.generic {indexing_maps = [#map2, #map3, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %arg1, %arg3 : tensor<1x1x16x1xi1>, tensor<1x2x1x8xf32>, tensor<1x2x16x8xf32>) outs(%2 : tensor<1x2x16x8xf32>) {
    ^bb0(%in: i1, %in_19: f32, %in_20: f32, %out: f32):
      %35 = arith.select %in, %in_19, %in_20 : f32
      linalg.yield %35 : f32
    } -> tensor<1x2x16x8xf32>
    %4 = linalg.generic {indexing_maps = [#map2, #map3, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %arg2, %arg4 : tensor<1x1x16x1xi1>, tensor<1x2x1x8xf32>, tensor<1x2x16x8xf32>) outs(%2 : tensor<1x2x16x8xf32>) {
    ^bb0(%in: i1, %in_19: f32, %in_20: f32, %out: f32):
      %35 = arith.select %in, %in_19, %in_20 : f32
      linalg.yield %35 : f32
    } -> tensor<1x2x16x8xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel"]} ins(%arg5, %cst_3 : tensor<1xi64>, tensor<16xi64>) outs(%0 : tensor<16xi1>) {
    ^bb0(%in: i64, %in_19: i64, %out: i1):
      %35 = arith.cmpi sge, %in, %in_19 : i64
      linalg.yield %35 : i1
    } -> tensor<16xi1>
    %expanded_8 = tensor.expand_shape %5 [[0, 1, 2, 3]] output_shape [1, 1, 1, 16] : tensor<16xi1> into tensor<1x1x1x16xi1>
    %6 = tensor.empty() : tensor<1x1x1x16xf32>
    %7 = linalg.generic {indexing_maps = [#map4, #map5, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_8, %cst_4, %cst_5 : tensor<1x1x1x16xi1>, tensor<1x1x1x1xf32>, tensor<1x1x1x1xf32>) outs(%6 : tensor<1x1x1x16xf32>) {
    ^bb0(%in: i1, %in_19: f32, %in_20: f32, %out: f32):
      %35 = arith.select %in, %in_19, %in_20 : f32
      linalg.yield %35 : f32
    } -> tensor<1x1x1x16xf32>
    %8 = tensor.empty() : tensor<1x2x1x8xf32>
    %9 = linalg.generic {indexing_maps = [#map4, #map2, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %cst_6 : tensor<1x2x1x8xf32>, tensor<1x1x1x1xf32>) outs(%8 : tensor<1x2x1x8xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %35 = arith.mulf %in, %in_19 : f32
      linalg.yield %35 : f32
    } -> tensor<1x2x1x8xf32>
    %10 = tensor.empty() : tensor<1x2x8x16xf32>
    %transposed = linalg.transpose ins(%3 : tensor<1x2x16x8xf32>) outs(%10 : tensor<1x2x8x16xf32>) permutation = [0, 1, 3, 2] 
    %11 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed, %cst_6 : tensor<1x2x8x16xf32>, tensor<1x1x1x1xf32>) outs(%10 : tensor<1x2x8x16xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %35 = arith.mulf %in, %in_19 : f32
      linalg.yield %35 : f32
    } -> tensor<1x2x8x16xf32>
    %collapsed = tensor.collapse_shape %9 [[0, 1], [2], [3]] : tensor<1x2x1x8xf32> into tensor<2x1x8xf32>
    %collapsed_9 = tensor.collapse_shape %11 [[0, 1], [2], [3]] : tensor<1x2x8x16xf32> into tensor<2x8x16xf32>
    %12 = tensor.empty() : tensor<2x1x16xf32>
    %13 = linalg.fill ins(%cst_1 : f32) outs(%12 : tensor<2x1x16xf32>) -> tensor<2x1x16xf32>
    %14 = linalg.batch_matmul ins(%collapsed, %collapsed_9 : tensor<2x1x8xf32>, tensor<2x8x16xf32>) outs(%13 : tensor<2x1x16xf32>) -> tensor<2x1x16xf32>
    %expanded_10 = tensor.expand_shape %14 [[0, 1], [2], [3]] output_shape [1, 2, 1, 16] : tensor<2x1x16xf32> into tensor<1x2x1x16xf32>
    %15 = tensor.empty() : tensor<1x2x1x16xf32>
    %16 = linalg.generic {indexing_maps = [#map4, #map7, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_10, %7 : tensor<1x2x1x16xf32>, tensor<1x1x1x16xf32>) outs(%15 : tensor<1x2x1x16xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %35 = arith.addf %in, %in_19 : f32
      linalg.yield %35 : f32
    } -> tensor<1x2x1x16xf32>
    %17 = tensor.empty() : tensor<1x2x1xf32>
    %18 = linalg.fill ins(%cst_0 : f32) outs(%17 : tensor<1x2x1xf32>) -> tensor<1x2x1xf32>
    %reduced = linalg.reduce ins(%16 : tensor<1x2x1x16xf32>) outs(%18 : tensor<1x2x1xf32>) dimensions = [3] 
      (%in: f32, %init: f32) {
        %35 = arith.maximumf %in, %init : f32
        linalg.yield %35 : f32
      }
    %expanded_11 = tensor.expand_shape %reduced [[0], [1], [2, 3]] output_shape [1, 2, 1, 1] : tensor<1x2x1xf32> into tensor<1x2x1x1xf32>
    %19 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16, %expanded_11 : tensor<1x2x1x16xf32>, tensor<1x2x1x1xf32>) outs(%15 : tensor<1x2x1x16xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %35 = arith.subf %in, %in_19 : f32
      linalg.yield %35 : f32
    } -> tensor<1x2x1x16xf32>
    %20 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19 : tensor<1x2x1x16xf32>) outs(%15 : tensor<1x2x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %35 = math.exp %in : f32
      linalg.yield %35 : f32
    } -> tensor<1x2x1x16xf32>
    %21 = linalg.fill ins(%cst_1 : f32) outs(%17 : tensor<1x2x1xf32>) -> tensor<1x2x1xf32>
    %reduced_12 = linalg.reduce ins(%20 : tensor<1x2x1x16xf32>) outs(%21 : tensor<1x2x1xf32>) dimensions = [3] 
      (%in: f32, %init: f32) {
        %35 = arith.addf %in, %init : f32
        linalg.yield %35 : f32
      }
    %expanded_13 = tensor.expand_shape %reduced_12 [[0], [1], [2, 3]] output_shape [1, 2, 1, 1] : tensor<1x2x1xf32> into tensor<1x2x1x1xf32>
    %22 = tensor.empty() : tensor<1x2x1x1xf32>
    %23 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_13 : tensor<1x2x1x1xf32>) outs(%22 : tensor<1x2x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %35 = arith.divf %cst, %in : f32
      linalg.yield %35 : f32
    } -> tensor<1x2x1x1xf32>
    %24 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20, %23 : tensor<1x2x1x16xf32>, tensor<1x2x1x1xf32>) outs(%15 : tensor<1x2x1x16xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %35 = arith.mulf %in, %in_19 : f32
      linalg.yield %35 : f32
    } -> tensor<1x2x1x16xf32>
    %25 = tensor.empty() : tensor<1x2x1x16xf64>
    %26 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16 : tensor<1x2x1x16xf32>) outs(%25 : tensor<1x2x1x16xf64>) {
    ^bb0(%in: f32, %out: f64):
      %35 = arith.extf %in : f32 to f64
      linalg.yield %35 : f64
    } -> tensor<1x2x1x16xf64>
    %27 = tensor.empty() : tensor<1x2x1x16xi1>
    %28 = linalg.generic {indexing_maps = [#map4, #map2, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26, %cst_7 : tensor<1x2x1x16xf64>, tensor<1x1x1x1xf64>) outs(%27 : tensor<1x2x1x16xi1>) {
    ^bb0(%in: f64, %in_19: f64, %out: i1):
      %35 = arith.cmpf oeq, %in, %in_19 : f64
      linalg.yield %35 : i1
    } -> tensor<1x2x1x16xi1>
    %29 = tensor.empty() : tensor<1x2x1xi1>
    %30 = linalg.fill ins(%true : i1) outs(%29 : tensor<1x2x1xi1>) -> tensor<1x2x1xi1>
    %reduced_14 = linalg.reduce ins(%28 : tensor<1x2x1x16xi1>) outs(%30 : tensor<1x2x1xi1>) dimensions = [3] 
      (%in: i1, %init: i1) {
        %35 = arith.andi %in, %init : i1
        linalg.yield %35 : i1
      }
    %expanded_15 = tensor.expand_shape %reduced_14 [[0], [1], [2, 3]] output_shape [1, 2, 1, 1] : tensor<1x2x1xi1> into tensor<1x2x1x1xi1>
    %31 = linalg.generic {indexing_maps = [#map5, #map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_15, %cst_2, %24 : tensor<1x2x1x1xi1>, tensor<1x2x1x16xf32>, tensor<1x2x1x16xf32>) outs(%15 : tensor<1x2x1x16xf32>) {
    ^bb0(%in: i1, %in_19: f32, %in_20: f32, %out: f32):
      %35 = arith.select %in, %in_19, %in_20 : f32
      linalg.yield %35 : f32
    } -> tensor<1x2x1x16xf32>
    %collapsed_16 = tensor.collapse_shape %31 [[0, 1], [2], [3]] : tensor<1x2x1x16xf32> into tensor<2x1x16xf32>
    %collapsed_17 = tensor.collapse_shape %4 [[0, 1], [2], [3]] : tensor<1x2x16x8xf32> into tensor<2x16x8xf32>
    %32 = tensor.empty() : tensor<2x1x8xf32>
    %33 = linalg.fill ins(%cst_1 : f32) outs(%32 : tensor<2x1x8xf32>) -> tensor<2x1x8xf32>
    %34 = linalg.batch_matmul ins(%collapsed_16, %collapsed_17 : tensor<2x1x16xf32>, tensor<2x16x8xf32>) outs(%33 : tensor<2x1x8xf32>) -> tensor<2x1x8xf32>
    %expanded_18 = tensor.expand_shape %34 [[0, 1], [2], [3]] output_shape [1, 2, 1, 8] : tensor<2x1x8xf32> into tensor<1x2x1x8xf32>
    return %expanded_18, %3, %4 : tensor<1x2x1x8xf32>, tensor<1x2x16x8xf32>, tensor<1x2x16x8xf32>
  }
}

