// Made by generate/generate.py: heads, ireetorchopt: decoding: the new key and value are written into the cache first
// DEFINE: %{case} = --verify=raise --input=random:1 --input=random:2 --input=random:3 --input=random:4 --input=random:5 --input=1xi64=6 --expected_output=@%S/expected/decode_update.0.npy --expected_output=@%S/expected/decode_update.1.npy --expected_output=@%S/expected/decode_update.2.npy
// RUN: attn-run %s %{case} | FileCheck %s

// CHECK: attention: 1 found{{$}}
// CHECK-NEXT: batch 1, heads 2, N 1, S 16, D 8, f32, not causal, mask: key padding, scale 1/sqrt(D)

#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0) -> ()>
#map2 = affine_map<(d0, d1, d2) -> (d1)>
#map3 = affine_map<(d0, d1, d2) -> (d0, d2)>
#map4 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map5 = affine_map<(d0, d1) -> (d0, d1)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map9 = affine_map<(d0, d1) -> (d1)>
#map10 = affine_map<(d0, d1) -> (d0)>
module {
  func.func @main(%arg0: tensor<1x2x1x8xf32>, %arg1: tensor<1x2x1x8xf32>, %arg2: tensor<1x2x1x8xf32>, %arg3: tensor<1x2x16x8xf32>, %arg4: tensor<1x2x16x8xf32>, %arg5: tensor<1xi64>) -> (tensor<1x2x1x8xf32>, tensor<1x2x16x8xf32>, tensor<1x2x16x8xf32>) {
    %cst = arith.constant dense<0.000000e+00> : tensor<2x16xf32>
    %cst_0 = arith.constant 0.000000e+00 : f32
    %cst_1 = arith.constant 0xFF800000 : f32
    %true = arith.constant true
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_3 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_4 = arith.constant 0.594603539 : f32
    %0 = tensor.empty() : tensor<16xi64>
    %1 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%0 : tensor<16xi64>) {
    ^bb0(%out: i64):
      %28 = linalg.index 0 : index
      %29 = arith.index_cast %28 : index to i64
      linalg.yield %29 : i64
    } -> tensor<16xi64>
    %2 = tensor.empty() : tensor<16xi1>
    %collapsed = tensor.collapse_shape %arg5 [] : tensor<1xi64> into tensor<i64>
    %3 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel"]} ins(%1, %collapsed : tensor<16xi64>, tensor<i64>) outs(%2 : tensor<16xi1>) {
    ^bb0(%in: i64, %in_15: i64, %out: i1):
      %28 = arith.cmpi eq, %in, %in_15 : i64
      linalg.yield %28 : i1
    } -> tensor<16xi1>
    %collapsed_5 = tensor.collapse_shape %arg1 [[0, 1, 2], [3]] : tensor<1x2x1x8xf32> into tensor<2x8xf32>
    %collapsed_6 = tensor.collapse_shape %arg3 [[0, 1], [2], [3]] : tensor<1x2x16x8xf32> into tensor<2x16x8xf32>
    %4 = tensor.empty() : tensor<2x16x8xf32>
    %5 = linalg.generic {indexing_maps = [#map2, #map3, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %collapsed_5, %collapsed_6 : tensor<16xi1>, tensor<2x8xf32>, tensor<2x16x8xf32>) outs(%4 : tensor<2x16x8xf32>) {
    ^bb0(%in: i1, %in_15: f32, %in_16: f32, %out: f32):
      %28 = arith.select %in, %in_15, %in_16 : f32
      linalg.yield %28 : f32
    } -> tensor<2x16x8xf32>
    %expanded = tensor.expand_shape %5 [[0, 1], [2], [3]] output_shape [1, 2, 16, 8] : tensor<2x16x8xf32> into tensor<1x2x16x8xf32>
    %collapsed_7 = tensor.collapse_shape %arg2 [[0, 1, 2], [3]] : tensor<1x2x1x8xf32> into tensor<2x8xf32>
    %collapsed_8 = tensor.collapse_shape %arg4 [[0, 1], [2], [3]] : tensor<1x2x16x8xf32> into tensor<2x16x8xf32>
    %6 = linalg.generic {indexing_maps = [#map2, #map3, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %collapsed_7, %collapsed_8 : tensor<16xi1>, tensor<2x8xf32>, tensor<2x16x8xf32>) outs(%4 : tensor<2x16x8xf32>) {
    ^bb0(%in: i1, %in_15: f32, %in_16: f32, %out: f32):
      %28 = arith.select %in, %in_15, %in_16 : f32
      linalg.yield %28 : f32
    } -> tensor<2x16x8xf32>
    %expanded_9 = tensor.expand_shape %6 [[0, 1], [2], [3]] output_shape [1, 2, 16, 8] : tensor<2x16x8xf32> into tensor<1x2x16x8xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel"]} ins(%1, %collapsed : tensor<16xi64>, tensor<i64>) outs(%2 : tensor<16xi1>) {
    ^bb0(%in: i64, %in_15: i64, %out: i1):
      %28 = arith.cmpi sle, %in, %in_15 : i64
      linalg.yield %28 : i1
    } -> tensor<16xi1>
    %8 = tensor.empty() : tensor<16xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map1, #map1, #map], iterator_types = ["parallel"]} ins(%7, %cst_2, %cst_3 : tensor<16xi1>, tensor<f32>, tensor<f32>) outs(%8 : tensor<16xf32>) {
    ^bb0(%in: i1, %in_15: f32, %in_16: f32, %out: f32):
      %28 = arith.select %in, %in_15, %in_16 : f32
      linalg.yield %28 : f32
    } -> tensor<16xf32>
    %collapsed_10 = tensor.collapse_shape %arg0 [[0, 1, 2], [3]] : tensor<1x2x1x8xf32> into tensor<2x8xf32>
    %10 = tensor.empty() : tensor<2x8xf32>
    %11 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%collapsed_10 : tensor<2x8xf32>) outs(%10 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %28 = arith.mulf %in, %cst_4 : f32
      linalg.yield %28 : f32
    } -> tensor<2x8xf32>
    %12 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5 : tensor<2x16x8xf32>) outs(%4 : tensor<2x16x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %28 = arith.mulf %in, %cst_4 : f32
      linalg.yield %28 : f32
    } -> tensor<2x16x8xf32>
    %expanded_11 = tensor.expand_shape %11 [[0, 1], [2]] output_shape [2, 1, 8] : tensor<2x8xf32> into tensor<2x1x8xf32>
    %13 = tensor.empty() : tensor<2x1x16xf32>
    %14 = linalg.fill ins(%cst_0 : f32) outs(%13 : tensor<2x1x16xf32>) -> tensor<2x1x16xf32>
    %15 = linalg.batch_matmul indexing_maps = [#map6, #map7, #map8] ins(%expanded_11, %12 : tensor<2x1x8xf32>, tensor<2x16x8xf32>) outs(%14 : tensor<2x1x16xf32>) -> tensor<2x1x16xf32>
    %collapsed_12 = tensor.collapse_shape %15 [[0, 1], [2]] : tensor<2x1x16xf32> into tensor<2x16xf32>
    %16 = tensor.empty() : tensor<2x16xf32>
    %17 = linalg.generic {indexing_maps = [#map5, #map9, #map5], iterator_types = ["parallel", "parallel"]} ins(%collapsed_12, %9 : tensor<2x16xf32>, tensor<16xf32>) outs(%16 : tensor<2x16xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %28 = arith.addf %in, %in_15 : f32
      linalg.yield %28 : f32
    } -> tensor<2x16xf32>
    %18 = linalg.softmax dimension(1) ins(%17 : tensor<2x16xf32>) outs(%16 : tensor<2x16xf32>) -> tensor<2x16xf32>
    %19 = tensor.empty() : tensor<2x16xi1>
    %20 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%17 : tensor<2x16xf32>) outs(%19 : tensor<2x16xi1>) {
    ^bb0(%in: f32, %out: i1):
      %28 = arith.cmpf oeq, %in, %cst_1 : f32
      linalg.yield %28 : i1
    } -> tensor<2x16xi1>
    %21 = tensor.empty() : tensor<2xi1>
    %22 = linalg.fill ins(%true : i1) outs(%21 : tensor<2xi1>) -> tensor<2xi1>
    %23 = linalg.generic {indexing_maps = [#map5, #map10], iterator_types = ["parallel", "reduction"]} ins(%20 : tensor<2x16xi1>) outs(%22 : tensor<2xi1>) {
    ^bb0(%in: i1, %out: i1):
      %28 = arith.andi %in, %out : i1
      linalg.yield %28 : i1
    } -> tensor<2xi1>
    %24 = linalg.generic {indexing_maps = [#map10, #map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%23, %cst, %18 : tensor<2xi1>, tensor<2x16xf32>, tensor<2x16xf32>) outs(%16 : tensor<2x16xf32>) {
    ^bb0(%in: i1, %in_15: f32, %in_16: f32, %out: f32):
      %28 = arith.select %in, %in_15, %in_16 : f32
      linalg.yield %28 : f32
    } -> tensor<2x16xf32>
    %expanded_13 = tensor.expand_shape %24 [[0, 1], [2]] output_shape [2, 1, 16] : tensor<2x16xf32> into tensor<2x1x16xf32>
    %25 = tensor.empty() : tensor<2x1x8xf32>
    %26 = linalg.fill ins(%cst_0 : f32) outs(%25 : tensor<2x1x8xf32>) -> tensor<2x1x8xf32>
    %27 = linalg.batch_matmul ins(%expanded_13, %6 : tensor<2x1x16xf32>, tensor<2x16x8xf32>) outs(%26 : tensor<2x1x8xf32>) -> tensor<2x1x8xf32>
    %expanded_14 = tensor.expand_shape %27 [[0, 1], [2], [3]] output_shape [1, 2, 1, 8] : tensor<2x1x8xf32> into tensor<1x2x1x8xf32>
    return %expanded_14, %expanded, %expanded_9 : tensor<1x2x1x8xf32>, tensor<1x2x16x8xf32>, tensor<1x2x16x8xf32>
  }
}

