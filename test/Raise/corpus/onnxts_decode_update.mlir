// Made by generate/generate.py: heads, onnxts: decoding: the new key and value are written into the cache first
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
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<1x2x1x8xf32>, %arg1: tensor<1x2x1x8xf32>, %arg2: tensor<1x2x1x8xf32>, %arg3: tensor<1x2x16x8xf32>, %arg4: tensor<1x2x16x8xf32>, %arg5: tensor<1xi64>) -> (tensor<1x2x1x8xf32>, tensor<1x2x16x8xf32>, tensor<1x2x16x8xf32>) {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<8.000000e+00> : tensor<1xf32>
    %cst_2 = arith.constant dense<0xFF800000> : tensor<1xf32>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<1xf32>
    %cst_4 = arith.constant dense<1.000000e+00> : tensor<1xf32>
    %cst_5 = arith.constant dense<[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15]> : tensor<16xi64>
    %0 = tensor.empty() : tensor<16xi1>
    %1 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel"]} ins(%cst_5, %arg5 : tensor<16xi64>, tensor<1xi64>) outs(%0 : tensor<16xi1>) {
    ^bb0(%in: i64, %in_13: i64, %out: i1):
      %38 = arith.cmpi eq, %in, %in_13 : i64
      linalg.yield %38 : i1
    } -> tensor<16xi1>
    %expanded = tensor.expand_shape %1 [[0, 1]] output_shape [16, 1] : tensor<16xi1> into tensor<16x1xi1>
    %2 = tensor.empty() : tensor<1x2x16x8xf32>
    %3 = linalg.generic {indexing_maps = [#map2, #map3, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %arg1, %arg3 : tensor<16x1xi1>, tensor<1x2x1x8xf32>, tensor<1x2x16x8xf32>) outs(%2 : tensor<1x2x16x8xf32>) {
    ^bb0(%in: i1, %in_13: f32, %in_14: f32, %out: f32):
      %38 = arith.select %in, %in_13, %in_14 : f32
      linalg.yield %38 : f32
    } -> tensor<1x2x16x8xf32>
    %4 = linalg.generic {indexing_maps = [#map2, #map3, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %arg2, %arg4 : tensor<16x1xi1>, tensor<1x2x1x8xf32>, tensor<1x2x16x8xf32>) outs(%2 : tensor<1x2x16x8xf32>) {
    ^bb0(%in: i1, %in_13: f32, %in_14: f32, %out: f32):
      %38 = arith.select %in, %in_13, %in_14 : f32
      linalg.yield %38 : f32
    } -> tensor<1x2x16x8xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel"]} ins(%cst_5, %arg5 : tensor<16xi64>, tensor<1xi64>) outs(%0 : tensor<16xi1>) {
    ^bb0(%in: i64, %in_13: i64, %out: i1):
      %38 = arith.cmpi sle, %in, %in_13 : i64
      linalg.yield %38 : i1
    } -> tensor<16xi1>
    %expanded_6 = tensor.expand_shape %5 [[0, 1, 2, 3]] output_shape [1, 1, 1, 16] : tensor<16xi1> into tensor<1x1x1x16xi1>
    %6 = tensor.empty() : tensor<1xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_1 : tensor<1xf32>) outs(%6 : tensor<1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %38 = math.sqrt %in : f32
      linalg.yield %38 : f32
    } -> tensor<1xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel"]} ins(%cst_4, %7 : tensor<1xf32>, tensor<1xf32>) outs(%6 : tensor<1xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %38 = arith.divf %in, %in_13 : f32
      linalg.yield %38 : f32
    } -> tensor<1xf32>
    %9 = tensor.empty() : tensor<1x2x8x16xf32>
    %transposed = linalg.transpose ins(%3 : tensor<1x2x16x8xf32>) outs(%9 : tensor<1x2x8x16xf32>) permutation = [0, 1, 3, 2] 
    %10 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%8 : tensor<1xf32>) outs(%6 : tensor<1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %38 = math.sqrt %in : f32
      linalg.yield %38 : f32
    } -> tensor<1xf32>
    %11 = tensor.empty() : tensor<1x2x1x8xf32>
    %12 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %10 : tensor<1x2x1x8xf32>, tensor<1xf32>) outs(%11 : tensor<1x2x1x8xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %38 = arith.mulf %in, %in_13 : f32
      linalg.yield %38 : f32
    } -> tensor<1x2x1x8xf32>
    %13 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed, %10 : tensor<1x2x8x16xf32>, tensor<1xf32>) outs(%9 : tensor<1x2x8x16xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %38 = arith.mulf %in, %in_13 : f32
      linalg.yield %38 : f32
    } -> tensor<1x2x8x16xf32>
    %collapsed = tensor.collapse_shape %12 [[0, 1], [2], [3]] : tensor<1x2x1x8xf32> into tensor<2x1x8xf32>
    %collapsed_7 = tensor.collapse_shape %13 [[0, 1], [2], [3]] : tensor<1x2x8x16xf32> into tensor<2x8x16xf32>
    %14 = tensor.empty() : tensor<2x1x16xf32>
    %15 = linalg.fill ins(%cst : f32) outs(%14 : tensor<2x1x16xf32>) -> tensor<2x1x16xf32>
    %16 = linalg.batch_matmul ins(%collapsed, %collapsed_7 : tensor<2x1x8xf32>, tensor<2x8x16xf32>) outs(%15 : tensor<2x1x16xf32>) -> tensor<2x1x16xf32>
    %expanded_8 = tensor.expand_shape %16 [[0, 1], [2], [3]] output_shape [1, 2, 1, 16] : tensor<2x1x16xf32> into tensor<1x2x1x16xf32>
    %17 = tensor.empty() : tensor<1x1x1x16xf32>
    %18 = linalg.generic {indexing_maps = [#map4, #map5, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_6, %cst_3, %cst_2 : tensor<1x1x1x16xi1>, tensor<1xf32>, tensor<1xf32>) outs(%17 : tensor<1x1x1x16xf32>) {
    ^bb0(%in: i1, %in_13: f32, %in_14: f32, %out: f32):
      %38 = arith.select %in, %in_13, %in_14 : f32
      linalg.yield %38 : f32
    } -> tensor<1x1x1x16xf32>
    %19 = tensor.empty() : tensor<1x2x1x16xf32>
    %20 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_8, %18 : tensor<1x2x1x16xf32>, tensor<1x1x1x16xf32>) outs(%19 : tensor<1x2x1x16xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %38 = arith.addf %in, %in_13 : f32
      linalg.yield %38 : f32
    } -> tensor<1x2x1x16xf32>
    %21 = tensor.empty() : tensor<1x2x1xi64>
    %22 = linalg.fill ins(%c0_i64 : i64) outs(%21 : tensor<1x2x1xi64>) -> tensor<1x2x1xi64>
    %23 = tensor.empty() : tensor<1x2x1xf32>
    %24 = linalg.fill ins(%cst_0 : f32) outs(%23 : tensor<1x2x1xf32>) -> tensor<1x2x1xf32>
    %25:2 = linalg.generic {indexing_maps = [#map4, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%20 : tensor<1x2x1x16xf32>) outs(%24, %22 : tensor<1x2x1xf32>, tensor<1x2x1xi64>) {
    ^bb0(%in: f32, %out: f32, %out_13: i64):
      %38 = linalg.index 3 : index
      %39 = arith.index_cast %38 : index to i64
      %40 = arith.maximumf %in, %out : f32
      %41 = arith.cmpf ogt, %in, %out : f32
      %42 = arith.select %41, %39, %out_13 : i64
      linalg.yield %40, %42 : f32, i64
    } -> (tensor<1x2x1xf32>, tensor<1x2x1xi64>)
    %expanded_9 = tensor.expand_shape %25#0 [[0], [1], [2, 3]] output_shape [1, 2, 1, 1] : tensor<1x2x1xf32> into tensor<1x2x1x1xf32>
    %26 = linalg.generic {indexing_maps = [#map4, #map8, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20, %expanded_9 : tensor<1x2x1x16xf32>, tensor<1x2x1x1xf32>) outs(%19 : tensor<1x2x1x16xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %38 = arith.subf %in, %in_13 : f32
      linalg.yield %38 : f32
    } -> tensor<1x2x1x16xf32>
    %27 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26 : tensor<1x2x1x16xf32>) outs(%19 : tensor<1x2x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %38 = math.exp %in : f32
      linalg.yield %38 : f32
    } -> tensor<1x2x1x16xf32>
    %28 = tensor.empty() : tensor<1x2x1x1xf32>
    %29 = linalg.fill ins(%cst : f32) outs(%28 : tensor<1x2x1x1xf32>) -> tensor<1x2x1x1xf32>
    %30 = linalg.generic {indexing_maps = [#map4, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%27 : tensor<1x2x1x16xf32>) outs(%29 : tensor<1x2x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %38 = arith.addf %in, %out : f32
      linalg.yield %38 : f32
    } -> tensor<1x2x1x1xf32>
    %31 = linalg.generic {indexing_maps = [#map4, #map8, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27, %30 : tensor<1x2x1x16xf32>, tensor<1x2x1x1xf32>) outs(%19 : tensor<1x2x1x16xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %38 = arith.divf %in, %in_13 : f32
      linalg.yield %38 : f32
    } -> tensor<1x2x1x16xf32>
    %32 = tensor.empty() : tensor<1x2x1x16xi1>
    %33 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%31, %31 : tensor<1x2x1x16xf32>, tensor<1x2x1x16xf32>) outs(%32 : tensor<1x2x1x16xi1>) {
    ^bb0(%in: f32, %in_13: f32, %out: i1):
      %38 = arith.cmpf une, %in, %in_13 : f32
      linalg.yield %38 : i1
    } -> tensor<1x2x1x16xi1>
    %34 = linalg.generic {indexing_maps = [#map4, #map5, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33, %cst_3, %31 : tensor<1x2x1x16xi1>, tensor<1xf32>, tensor<1x2x1x16xf32>) outs(%19 : tensor<1x2x1x16xf32>) {
    ^bb0(%in: i1, %in_13: f32, %in_14: f32, %out: f32):
      %38 = arith.select %in, %in_13, %in_14 : f32
      linalg.yield %38 : f32
    } -> tensor<1x2x1x16xf32>
    %collapsed_10 = tensor.collapse_shape %34 [[0, 1], [2], [3]] : tensor<1x2x1x16xf32> into tensor<2x1x16xf32>
    %collapsed_11 = tensor.collapse_shape %4 [[0, 1], [2], [3]] : tensor<1x2x16x8xf32> into tensor<2x16x8xf32>
    %35 = tensor.empty() : tensor<2x1x8xf32>
    %36 = linalg.fill ins(%cst : f32) outs(%35 : tensor<2x1x8xf32>) -> tensor<2x1x8xf32>
    %37 = linalg.batch_matmul ins(%collapsed_10, %collapsed_11 : tensor<2x1x16xf32>, tensor<2x16x8xf32>) outs(%36 : tensor<2x1x8xf32>) -> tensor<2x1x8xf32>
    %expanded_12 = tensor.expand_shape %37 [[0, 1], [2], [3]] output_shape [1, 2, 1, 8] : tensor<2x1x8xf32> into tensor<1x2x1x8xf32>
    return %expanded_12, %3, %4 : tensor<1x2x1x8xf32>, tensor<1x2x16x8xf32>, tensor<1x2x16x8xf32>
  }
}

