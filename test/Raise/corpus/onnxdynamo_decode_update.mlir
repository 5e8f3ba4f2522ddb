// Made by generate/generate.py: heads, onnxdynamo: decoding: the new key and value are written into the cache first
// DEFINE: %{case} = --verify=raise --input=random:1 --input=random:2 --input=random:3 --input=random:4 --input=random:5 --input=1xi64=6 --expected_output=@%S/expected/decode_update.0.npy --expected_output=@%S/expected/decode_update.1.npy --expected_output=@%S/expected/decode_update.2.npy
// RUN: attn-run %s %{case} | FileCheck %s

// CHECK: attention: 1 found{{$}}
// CHECK-NEXT: batch 1, heads 2, N 1, S 16, D 8, f32, not causal, mask: key padding, scale 1/sqrt(D)

#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0) -> (0)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d2, 0)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> (0)>
#map6 = affine_map<(d0, d1, d2, d3) -> ()>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<1x2x1x8xf32>, %arg1: tensor<1x2x1x8xf32>, %arg2: tensor<1x2x1x8xf32>, %arg3: tensor<1x2x16x8xf32>, %arg4: tensor<1x2x16x8xf32>, %arg5: tensor<1xi64>) -> (tensor<1x2x1x8xf32>, tensor<1x2x16x8xf32>, tensor<1x2x16x8xf32>) {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<0.594603539> : tensor<1xf32>
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_3 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_4 = arith.constant dense<[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15]> : tensor<16xi64>
    %0 = tensor.empty() : tensor<16xi1>
    %1 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel"]} ins(%cst_4, %arg5 : tensor<16xi64>, tensor<1xi64>) outs(%0 : tensor<16xi1>) {
    ^bb0(%in: i64, %in_14: i64, %out: i1):
      %35 = arith.cmpi eq, %in, %in_14 : i64
      linalg.yield %35 : i1
    } -> tensor<16xi1>
    %expanded = tensor.expand_shape %1 [[0, 1]] output_shape [16, 1] : tensor<16xi1> into tensor<16x1xi1>
    %2 = tensor.empty() : tensor<1x2x16x8xf32>
    %3 = linalg.generic {indexing_maps = [#map2, #map3, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %arg1, %arg3 : tensor<16x1xi1>, tensor<1x2x1x8xf32>, tensor<1x2x16x8xf32>) outs(%2 : tensor<1x2x16x8xf32>) {
    ^bb0(%in: i1, %in_14: f32, %in_15: f32, %out: f32):
      %35 = arith.select %in, %in_14, %in_15 : f32
      linalg.yield %35 : f32
    } -> tensor<1x2x16x8xf32>
    %4 = linalg.generic {indexing_maps = [#map2, #map3, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %arg2, %arg4 : tensor<16x1xi1>, tensor<1x2x1x8xf32>, tensor<1x2x16x8xf32>) outs(%2 : tensor<1x2x16x8xf32>) {
    ^bb0(%in: i1, %in_14: f32, %in_15: f32, %out: f32):
      %35 = arith.select %in, %in_14, %in_15 : f32
      linalg.yield %35 : f32
    } -> tensor<1x2x16x8xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel"]} ins(%cst_4, %arg5 : tensor<16xi64>, tensor<1xi64>) outs(%0 : tensor<16xi1>) {
    ^bb0(%in: i64, %in_14: i64, %out: i1):
      %35 = arith.cmpi sle, %in, %in_14 : i64
      linalg.yield %35 : i1
    } -> tensor<16xi1>
    %expanded_5 = tensor.expand_shape %5 [[0, 1, 2, 3]] output_shape [1, 1, 1, 16] : tensor<16xi1> into tensor<1x1x1x16xi1>
    %collapsed = tensor.collapse_shape %3 [[0, 1], [2], [3]] : tensor<1x2x16x8xf32> into tensor<2x16x8xf32>
    %6 = tensor.empty() : tensor<2x8x16xf32>
    %transposed = linalg.transpose ins(%collapsed : tensor<2x16x8xf32>) outs(%6 : tensor<2x8x16xf32>) permutation = [0, 2, 1] 
    %expanded_6 = tensor.expand_shape %transposed [[0, 1], [2], [3]] output_shape [1, 2, 8, 16] : tensor<2x8x16xf32> into tensor<1x2x8x16xf32>
    %7 = tensor.empty() : tensor<1x2x1x8xf32>
    %8 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %cst_1 : tensor<1x2x1x8xf32>, tensor<1xf32>) outs(%7 : tensor<1x2x1x8xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %35 = arith.mulf %in, %in_14 : f32
      linalg.yield %35 : f32
    } -> tensor<1x2x1x8xf32>
    %9 = tensor.empty() : tensor<1x2x8x16xf32>
    %10 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_6, %cst_1 : tensor<1x2x8x16xf32>, tensor<1xf32>) outs(%9 : tensor<1x2x8x16xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %35 = arith.mulf %in, %in_14 : f32
      linalg.yield %35 : f32
    } -> tensor<1x2x8x16xf32>
    %11 = tensor.empty() : tensor<1x1x1x16xf32>
    %12 = linalg.generic {indexing_maps = [#map4, #map6, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_5, %cst_2, %cst_3 : tensor<1x1x1x16xi1>, tensor<f32>, tensor<f32>) outs(%11 : tensor<1x1x1x16xf32>) {
    ^bb0(%in: i1, %in_14: f32, %in_15: f32, %out: f32):
      %35 = arith.select %in, %in_14, %in_15 : f32
      linalg.yield %35 : f32
    } -> tensor<1x1x1x16xf32>
    %collapsed_7 = tensor.collapse_shape %8 [[0, 1], [2], [3]] : tensor<1x2x1x8xf32> into tensor<2x1x8xf32>
    %collapsed_8 = tensor.collapse_shape %10 [[0, 1], [2], [3]] : tensor<1x2x8x16xf32> into tensor<2x8x16xf32>
    %13 = tensor.empty() : tensor<2x1x16xf32>
    %14 = linalg.fill ins(%cst : f32) outs(%13 : tensor<2x1x16xf32>) -> tensor<2x1x16xf32>
    %15 = linalg.batch_matmul ins(%collapsed_7, %collapsed_8 : tensor<2x1x8xf32>, tensor<2x8x16xf32>) outs(%14 : tensor<2x1x16xf32>) -> tensor<2x1x16xf32>
    %expanded_9 = tensor.expand_shape %15 [[0, 1], [2], [3]] output_shape [1, 2, 1, 16] : tensor<2x1x16xf32> into tensor<1x2x1x16xf32>
    %16 = tensor.empty() : tensor<1x2x1x16xf32>
    %17 = linalg.generic {indexing_maps = [#map4, #map7, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_9, %12 : tensor<1x2x1x16xf32>, tensor<1x1x1x16xf32>) outs(%16 : tensor<1x2x1x16xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %35 = arith.addf %in, %in_14 : f32
      linalg.yield %35 : f32
    } -> tensor<1x2x1x16xf32>
    %18 = tensor.empty() : tensor<1x2x1xi64>
    %19 = linalg.fill ins(%c0_i64 : i64) outs(%18 : tensor<1x2x1xi64>) -> tensor<1x2x1xi64>
    %20 = tensor.empty() : tensor<1x2x1xf32>
    %21 = linalg.fill ins(%cst_0 : f32) outs(%20 : tensor<1x2x1xf32>) -> tensor<1x2x1xf32>
    %22:2 = linalg.generic {indexing_maps = [#map4, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%17 : tensor<1x2x1x16xf32>) outs(%21, %19 : tensor<1x2x1xf32>, tensor<1x2x1xi64>) {
    ^bb0(%in: f32, %out: f32, %out_14: i64):
      %35 = linalg.index 3 : index
      %36 = arith.index_cast %35 : index to i64
      %37 = arith.maximumf %in, %out : f32
      %38 = arith.cmpf ogt, %in, %out : f32
      %39 = arith.select %38, %36, %out_14 : i64
      linalg.yield %37, %39 : f32, i64
    } -> (tensor<1x2x1xf32>, tensor<1x2x1xi64>)
    %expanded_10 = tensor.expand_shape %22#0 [[0], [1], [2, 3]] output_shape [1, 2, 1, 1] : tensor<1x2x1xf32> into tensor<1x2x1x1xf32>
    %23 = linalg.generic {indexing_maps = [#map4, #map9, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17, %expanded_10 : tensor<1x2x1x16xf32>, tensor<1x2x1x1xf32>) outs(%16 : tensor<1x2x1x16xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %35 = arith.subf %in, %in_14 : f32
      linalg.yield %35 : f32
    } -> tensor<1x2x1x16xf32>
    %24 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23 : tensor<1x2x1x16xf32>) outs(%16 : tensor<1x2x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %35 = math.exp %in : f32
      linalg.yield %35 : f32
    } -> tensor<1x2x1x16xf32>
    %25 = tensor.empty() : tensor<1x2x1x1xf32>
    %26 = linalg.fill ins(%cst : f32) outs(%25 : tensor<1x2x1x1xf32>) -> tensor<1x2x1x1xf32>
    %27 = linalg.generic {indexing_maps = [#map4, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%24 : tensor<1x2x1x16xf32>) outs(%26 : tensor<1x2x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %35 = arith.addf %in, %out : f32
      linalg.yield %35 : f32
    } -> tensor<1x2x1x1xf32>
    %28 = linalg.generic {indexing_maps = [#map4, #map9, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24, %27 : tensor<1x2x1x16xf32>, tensor<1x2x1x1xf32>) outs(%16 : tensor<1x2x1x16xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %35 = arith.divf %in, %in_14 : f32
      linalg.yield %35 : f32
    } -> tensor<1x2x1x16xf32>
    %29 = tensor.empty() : tensor<1x2x1x16xi1>
    %30 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28, %28 : tensor<1x2x1x16xf32>, tensor<1x2x1x16xf32>) outs(%29 : tensor<1x2x1x16xi1>) {
    ^bb0(%in: f32, %in_14: f32, %out: i1):
      %35 = arith.cmpf une, %in, %in_14 : f32
      linalg.yield %35 : i1
    } -> tensor<1x2x1x16xi1>
    %31 = linalg.generic {indexing_maps = [#map4, #map6, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%30, %cst_2, %28 : tensor<1x2x1x16xi1>, tensor<f32>, tensor<1x2x1x16xf32>) outs(%16 : tensor<1x2x1x16xf32>) {
    ^bb0(%in: i1, %in_14: f32, %in_15: f32, %out: f32):
      %35 = arith.select %in, %in_14, %in_15 : f32
      linalg.yield %35 : f32
    } -> tensor<1x2x1x16xf32>
    %collapsed_11 = tensor.collapse_shape %31 [[0, 1], [2], [3]] : tensor<1x2x1x16xf32> into tensor<2x1x16xf32>
    %collapsed_12 = tensor.collapse_shape %4 [[0, 1], [2], [3]] : tensor<1x2x16x8xf32> into tensor<2x16x8xf32>
    %32 = tensor.empty() : tensor<2x1x8xf32>
    %33 = linalg.fill ins(%cst : f32) outs(%32 : tensor<2x1x8xf32>) -> tensor<2x1x8xf32>
    %34 = linalg.batch_matmul ins(%collapsed_11, %collapsed_12 : tensor<2x1x16xf32>, tensor<2x16x8xf32>) outs(%33 : tensor<2x1x8xf32>) -> tensor<2x1x8xf32>
    %expanded_13 = tensor.expand_shape %34 [[0, 1], [2], [3]] output_shape [1, 2, 1, 8] : tensor<2x1x8xf32> into tensor<1x2x1x8xf32>
    return %expanded_13, %3, %4 : tensor<1x2x1x8xf32>, tensor<1x2x16x8xf32>, tensor<1x2x16x8xf32>
  }
}

