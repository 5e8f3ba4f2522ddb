// Made by generate/generate.py: masks, ireetorchopt: prefix-LM: the prefix is seen by all, its length known
// DEFINE: %{case} = --verify=raise --input=random:1 --input=random:2 --input=random:3 --expected_output=@%S/expected/prefix_static.0.npy
// RUN: attn-run %s %{case} | FileCheck %s

// CHECK: attention: 1 found{{$}}
// CHECK-NEXT: batch 1, heads 2, N 8, S 8, D 8, f32, not causal, mask: boolean, scale 1/sqrt(D)

#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0, d1) -> (d1)>
#map2 = affine_map<(d0, d1) -> (d0)>
#map3 = affine_map<(d0, d1) -> (d0, d1)>
#map4 = affine_map<(d0, d1) -> ()>
#map5 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map9 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map10 = affine_map<(d0, d1, d2) -> (d0, d1)>
module {
  func.func @main(%arg0: tensor<1x2x8x8xf32>, %arg1: tensor<1x2x8x8xf32>, %arg2: tensor<1x2x8x8xf32>) -> tensor<1x2x8x8xf32> {
    %cst = arith.constant dense<0.000000e+00> : tensor<2x8x8xf32>
    %c3_i64 = arith.constant 3 : i64
    %cst_0 = arith.constant 0.000000e+00 : f32
    %cst_1 = arith.constant 0xFF800000 : f32
    %true = arith.constant true
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_3 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_4 = arith.constant 0.594603539 : f32
    %0 = tensor.empty() : tensor<8xi64>
    %1 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%0 : tensor<8xi64>) {
    ^bb0(%out: i64):
      %23 = linalg.index 0 : index
      %24 = arith.index_cast %23 : index to i64
      linalg.yield %24 : i64
    } -> tensor<8xi64>
    %2 = tensor.empty() : tensor<8x8xi1>
    %3 = linalg.generic {indexing_maps = [#map1, #map2, #map3], iterator_types = ["parallel", "parallel"]} ins(%1, %1 : tensor<8xi64>, tensor<8xi64>) outs(%2 : tensor<8x8xi1>) {
    ^bb0(%in: i64, %in_7: i64, %out: i1):
      %23 = arith.cmpi sle, %in, %in_7 : i64
      linalg.yield %23 : i1
    } -> tensor<8x8xi1>
    %4 = tensor.empty() : tensor<8xi1>
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%1 : tensor<8xi64>) outs(%4 : tensor<8xi1>) {
    ^bb0(%in: i64, %out: i1):
      %23 = arith.cmpi slt, %in, %c3_i64 : i64
      linalg.yield %23 : i1
    } -> tensor<8xi1>
    %6 = linalg.generic {indexing_maps = [#map3, #map1, #map3], iterator_types = ["parallel", "parallel"]} ins(%3, %5 : tensor<8x8xi1>, tensor<8xi1>) outs(%2 : tensor<8x8xi1>) {
    ^bb0(%in: i1, %in_7: i1, %out: i1):
      %23 = arith.ori %in, %in_7 : i1
      linalg.yield %23 : i1
    } -> tensor<8x8xi1>
    %7 = tensor.empty() : tensor<8x8xf32>
    %8 = linalg.generic {indexing_maps = [#map3, #map4, #map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%6, %cst_2, %cst_3 : tensor<8x8xi1>, tensor<f32>, tensor<f32>) outs(%7 : tensor<8x8xf32>) {
    ^bb0(%in: i1, %in_7: f32, %in_8: f32, %out: f32):
      %23 = arith.select %in, %in_7, %in_8 : f32
      linalg.yield %23 : f32
    } -> tensor<8x8xf32>
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %9 = tensor.empty() : tensor<2x8x8xf32>
    %10 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed : tensor<2x8x8xf32>) outs(%9 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %23 = arith.mulf %in, %cst_4 : f32
      linalg.yield %23 : f32
    } -> tensor<2x8x8xf32>
    %collapsed_5 = tensor.collapse_shape %arg1 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %11 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_5 : tensor<2x8x8xf32>) outs(%9 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %23 = arith.mulf %in, %cst_4 : f32
      linalg.yield %23 : f32
    } -> tensor<2x8x8xf32>
    %12 = linalg.fill ins(%cst_0 : f32) outs(%9 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %13 = linalg.batch_matmul indexing_maps = [#map6, #map7, #map8] ins(%10, %11 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%12 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %14 = linalg.generic {indexing_maps = [#map5, #map9, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13, %8 : tensor<2x8x8xf32>, tensor<8x8xf32>) outs(%9 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %23 = arith.addf %in, %in_7 : f32
      linalg.yield %23 : f32
    } -> tensor<2x8x8xf32>
    %15 = linalg.softmax dimension(2) ins(%14 : tensor<2x8x8xf32>) outs(%9 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %16 = tensor.empty() : tensor<2x8x8xi1>
    %17 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14 : tensor<2x8x8xf32>) outs(%16 : tensor<2x8x8xi1>) {
    ^bb0(%in: f32, %out: i1):
      %23 = arith.cmpf oeq, %in, %cst_1 : f32
      linalg.yield %23 : i1
    } -> tensor<2x8x8xi1>
    %18 = tensor.empty() : tensor<2x8xi1>
    %19 = linalg.fill ins(%true : i1) outs(%18 : tensor<2x8xi1>) -> tensor<2x8xi1>
    %20 = linalg.generic {indexing_maps = [#map5, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%17 : tensor<2x8x8xi1>) outs(%19 : tensor<2x8xi1>) {
    ^bb0(%in: i1, %out: i1):
      %23 = arith.andi %in, %out : i1
      linalg.yield %23 : i1
    } -> tensor<2x8xi1>
    %21 = linalg.generic {indexing_maps = [#map10, #map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20, %cst, %15 : tensor<2x8xi1>, tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%9 : tensor<2x8x8xf32>) {
    ^bb0(%in: i1, %in_7: f32, %in_8: f32, %out: f32):
      %23 = arith.select %in, %in_7, %in_8 : f32
      linalg.yield %23 : f32
    } -> tensor<2x8x8xf32>
    %collapsed_6 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %22 = linalg.batch_matmul ins(%21, %collapsed_6 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%12 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %expanded = tensor.expand_shape %22 [[0, 1], [2], [3]] output_shape [1, 2, 8, 8] : tensor<2x8x8xf32> into tensor<1x2x8x8xf32>
    return %expanded : tensor<1x2x8x8xf32>
  }
}

