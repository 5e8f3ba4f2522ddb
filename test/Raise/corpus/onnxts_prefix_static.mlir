// Made by generate/generate.py: masks, onnxts: prefix-LM: the prefix is seen by all, its length known
// DEFINE: %{case} = --verify=raise --input=random:1 --input=random:2 --input=random:3 --expected_output=@%S/expected/prefix_static.0.npy
// RUN: attn-run %s %{case} | FileCheck %s

// CHECK: attention: 1 found{{$}}
// CHECK-NEXT: batch 1, heads 2, N 8, S 8, D 8, f32, not causal, mask: boolean, scale 1/sqrt(D)

#map = affine_map<(d0, d1) -> (0, d1)>
#map1 = affine_map<(d0, d1) -> (d0, 0)>
#map2 = affine_map<(d0, d1) -> (d0, d1)>
#map3 = affine_map<(d0) -> (d0)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> (0)>
#map6 = affine_map<(d0, d1) -> (0)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<1x2x8x8xf32>, %arg1: tensor<1x2x8x8xf32>, %arg2: tensor<1x2x8x8xf32>) -> tensor<1x2x8x8xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<8.000000e+00> : tensor<1xf32>
    %cst_2 = arith.constant dense<0xFF800000> : tensor<1xf32>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<1xf32>
    %cst_4 = arith.constant dense<1.000000e+00> : tensor<1xf32>
    %cst_5 = arith.constant dense<[[true, true, true, false, false, false, false, false]]> : tensor<1x8xi1>
    %cst_6 = arith.constant dense<[[0, 1, 2, 3, 4, 5, 6, 7]]> : tensor<1x8xi64>
    %cst_7 = arith.constant dense<[[0], [1], [2], [3], [4], [5], [6], [7]]> : tensor<8x1xi64>
    %0 = tensor.empty() : tensor<8x8xi1>
    %1 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel"]} ins(%cst_6, %cst_7 : tensor<1x8xi64>, tensor<8x1xi64>) outs(%0 : tensor<8x8xi1>) {
    ^bb0(%in: i64, %in_13: i64, %out: i1):
      %31 = arith.cmpi sle, %in, %in_13 : i64
      linalg.yield %31 : i1
    } -> tensor<8x8xi1>
    %2 = linalg.generic {indexing_maps = [#map2, #map, #map2], iterator_types = ["parallel", "parallel"]} ins(%1, %cst_5 : tensor<8x8xi1>, tensor<1x8xi1>) outs(%0 : tensor<8x8xi1>) {
    ^bb0(%in: i1, %in_13: i1, %out: i1):
      %31 = arith.ori %in, %in_13 : i1
      linalg.yield %31 : i1
    } -> tensor<8x8xi1>
    %3 = tensor.empty() : tensor<1xf32>
    %4 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%cst_1 : tensor<1xf32>) outs(%3 : tensor<1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %31 = math.sqrt %in : f32
      linalg.yield %31 : f32
    } -> tensor<1xf32>
    %5 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%cst_4, %4 : tensor<1xf32>, tensor<1xf32>) outs(%3 : tensor<1xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %31 = arith.divf %in, %in_13 : f32
      linalg.yield %31 : f32
    } -> tensor<1xf32>
    %6 = tensor.empty() : tensor<1x2x8x8xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<1x2x8x8xf32>) outs(%6 : tensor<1x2x8x8xf32>) permutation = [0, 1, 3, 2] 
    %7 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%5 : tensor<1xf32>) outs(%3 : tensor<1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %31 = math.sqrt %in : f32
      linalg.yield %31 : f32
    } -> tensor<1xf32>
    %8 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %7 : tensor<1x2x8x8xf32>, tensor<1xf32>) outs(%6 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %31 = arith.mulf %in, %in_13 : f32
      linalg.yield %31 : f32
    } -> tensor<1x2x8x8xf32>
    %9 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed, %7 : tensor<1x2x8x8xf32>, tensor<1xf32>) outs(%6 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %31 = arith.mulf %in, %in_13 : f32
      linalg.yield %31 : f32
    } -> tensor<1x2x8x8xf32>
    %collapsed = tensor.collapse_shape %8 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %collapsed_8 = tensor.collapse_shape %9 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %10 = tensor.empty() : tensor<2x8x8xf32>
    %11 = linalg.fill ins(%cst : f32) outs(%10 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %12 = linalg.batch_matmul ins(%collapsed, %collapsed_8 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%11 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %expanded = tensor.expand_shape %12 [[0, 1], [2], [3]] output_shape [1, 2, 8, 8] : tensor<2x8x8xf32> into tensor<1x2x8x8xf32>
    %13 = tensor.empty() : tensor<8x8xf32>
    %14 = linalg.generic {indexing_maps = [#map2, #map6, #map6, #map2], iterator_types = ["parallel", "parallel"]} ins(%2, %cst_3, %cst_2 : tensor<8x8xi1>, tensor<1xf32>, tensor<1xf32>) outs(%13 : tensor<8x8xf32>) {
    ^bb0(%in: i1, %in_13: f32, %in_14: f32, %out: f32):
      %31 = arith.select %in, %in_13, %in_14 : f32
      linalg.yield %31 : f32
    } -> tensor<8x8xf32>
    %15 = linalg.generic {indexing_maps = [#map4, #map7, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %14 : tensor<1x2x8x8xf32>, tensor<8x8xf32>) outs(%6 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %31 = arith.addf %in, %in_13 : f32
      linalg.yield %31 : f32
    } -> tensor<1x2x8x8xf32>
    %16 = tensor.empty() : tensor<1x2x8xi64>
    %17 = linalg.fill ins(%c0_i64 : i64) outs(%16 : tensor<1x2x8xi64>) -> tensor<1x2x8xi64>
    %18 = tensor.empty() : tensor<1x2x8xf32>
    %19 = linalg.fill ins(%cst_0 : f32) outs(%18 : tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %20:2 = linalg.generic {indexing_maps = [#map4, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%15 : tensor<1x2x8x8xf32>) outs(%19, %17 : tensor<1x2x8xf32>, tensor<1x2x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_13: i64):
      %31 = linalg.index 3 : index
      %32 = arith.index_cast %31 : index to i64
      %33 = arith.maximumf %in, %out : f32
      %34 = arith.cmpf ogt, %in, %out : f32
      %35 = arith.select %34, %32, %out_13 : i64
      linalg.yield %33, %35 : f32, i64
    } -> (tensor<1x2x8xf32>, tensor<1x2x8xi64>)
    %expanded_9 = tensor.expand_shape %20#0 [[0], [1], [2, 3]] output_shape [1, 2, 8, 1] : tensor<1x2x8xf32> into tensor<1x2x8x1xf32>
    %21 = linalg.generic {indexing_maps = [#map4, #map9, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15, %expanded_9 : tensor<1x2x8x8xf32>, tensor<1x2x8x1xf32>) outs(%6 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %31 = arith.subf %in, %in_13 : f32
      linalg.yield %31 : f32
    } -> tensor<1x2x8x8xf32>
    %22 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21 : tensor<1x2x8x8xf32>) outs(%6 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %31 = math.exp %in : f32
      linalg.yield %31 : f32
    } -> tensor<1x2x8x8xf32>
    %23 = tensor.empty() : tensor<1x2x8x1xf32>
    %24 = linalg.fill ins(%cst : f32) outs(%23 : tensor<1x2x8x1xf32>) -> tensor<1x2x8x1xf32>
    %25 = linalg.generic {indexing_maps = [#map4, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%22 : tensor<1x2x8x8xf32>) outs(%24 : tensor<1x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %31 = arith.addf %in, %out : f32
      linalg.yield %31 : f32
    } -> tensor<1x2x8x1xf32>
    %26 = linalg.generic {indexing_maps = [#map4, #map9, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22, %25 : tensor<1x2x8x8xf32>, tensor<1x2x8x1xf32>) outs(%6 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %31 = arith.divf %in, %in_13 : f32
      linalg.yield %31 : f32
    } -> tensor<1x2x8x8xf32>
    %27 = tensor.empty() : tensor<1x2x8x8xi1>
    %28 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26, %26 : tensor<1x2x8x8xf32>, tensor<1x2x8x8xf32>) outs(%27 : tensor<1x2x8x8xi1>) {
    ^bb0(%in: f32, %in_13: f32, %out: i1):
      %31 = arith.cmpf une, %in, %in_13 : f32
      linalg.yield %31 : i1
    } -> tensor<1x2x8x8xi1>
    %29 = linalg.generic {indexing_maps = [#map4, #map5, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28, %cst_3, %26 : tensor<1x2x8x8xi1>, tensor<1xf32>, tensor<1x2x8x8xf32>) outs(%6 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: i1, %in_13: f32, %in_14: f32, %out: f32):
      %31 = arith.select %in, %in_13, %in_14 : f32
      linalg.yield %31 : f32
    } -> tensor<1x2x8x8xf32>
    %collapsed_10 = tensor.collapse_shape %29 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %collapsed_11 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %30 = linalg.batch_matmul ins(%collapsed_10, %collapsed_11 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%11 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %expanded_12 = tensor.expand_shape %30 [[0, 1], [2], [3]] output_shape [1, 2, 8, 8] : tensor<2x8x8xf32> into tensor<1x2x8x8xf32>
    return %expanded_12 : tensor<1x2x8x8xf32>
  }
}

