// Made by generate/generate.py: masks, torchmlir: prefix-LM: the prefix is seen by all, its length known
// DEFINE: %{case} = --verify=raise --input=random:1 --input=random:2 --input=random:3 --expected_output=@%S/expected/prefix_static.0.npy
// RUN: attn-run %s %{case} | FileCheck %s
// RUN: attn-opt %s %fuse -o %t.mlir
// RUN: attn-run %t.mlir %{case} | FileCheck %s --check-prefix=FUSED

// CHECK: attention: 1 found{{$}}
// CHECK-NEXT: batch 1, heads 2, N 8, S 8, D 8, f32, not causal, mask: boolean, scale 1/sqrt(D)
// FUSED: attention: 1 found{{$}}
// FUSED-NEXT: batch 1, heads 2, N 8, S 8, D 8, f32, not causal, mask: boolean, scale 1/sqrt(D)

#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0, d1) -> (0, d1)>
#map2 = affine_map<(d0, d1) -> (d0, 0)>
#map3 = affine_map<(d0, d1) -> (d0, d1)>
#map4 = affine_map<(d0, d1) -> ()>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<1x2x8x8xf32>, %arg1: tensor<1x2x8x8xf32>, %arg2: tensor<1x2x8x8xf32>) -> tensor<1x2x8x8xf32> {
    %c3_i64 = arith.constant 3 : i64
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %true = arith.constant true
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<1x2x8x8xf32>
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_3 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_4 = arith.constant 0.59460355750136051 : f64
    %cst_5 = arith.constant 0xFFF0000000000000 : f64
    %0 = tensor.empty() : tensor<8xi64>
    %1 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%0 : tensor<8xi64>) {
    ^bb0(%out: i64):
      %34 = linalg.index 0 : index
      %35 = arith.index_cast %34 : index to i64
      linalg.yield %35 : i64
    } -> tensor<8xi64>
    %expanded = tensor.expand_shape %1 [[0, 1]] output_shape [8, 1] : tensor<8xi64> into tensor<8x1xi64>
    %expanded_6 = tensor.expand_shape %1 [[0, 1]] output_shape [1, 8] : tensor<8xi64> into tensor<1x8xi64>
    %2 = tensor.empty() : tensor<8x8xi1>
    %3 = linalg.generic {indexing_maps = [#map1, #map2, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded_6, %expanded : tensor<1x8xi64>, tensor<8x1xi64>) outs(%2 : tensor<8x8xi1>) {
    ^bb0(%in: i64, %in_13: i64, %out: i1):
      %34 = arith.cmpi sle, %in, %in_13 : i64
      linalg.yield %34 : i1
    } -> tensor<8x8xi1>
    %4 = tensor.empty() : tensor<1x8xi1>
    %5 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded_6 : tensor<1x8xi64>) outs(%4 : tensor<1x8xi1>) {
    ^bb0(%in: i64, %out: i1):
      %34 = arith.cmpi slt, %in, %c3_i64 : i64
      linalg.yield %34 : i1
    } -> tensor<1x8xi1>
    %6 = linalg.generic {indexing_maps = [#map3, #map1, #map3], iterator_types = ["parallel", "parallel"]} ins(%3, %5 : tensor<8x8xi1>, tensor<1x8xi1>) outs(%2 : tensor<8x8xi1>) {
    ^bb0(%in: i1, %in_13: i1, %out: i1):
      %34 = arith.ori %in, %in_13 : i1
      linalg.yield %34 : i1
    } -> tensor<8x8xi1>
    %7 = tensor.empty() : tensor<8x8xf32>
    %8 = linalg.generic {indexing_maps = [#map3, #map4, #map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%6, %cst_2, %cst_3 : tensor<8x8xi1>, tensor<f32>, tensor<f32>) outs(%7 : tensor<8x8xf32>) {
    ^bb0(%in: i1, %in_13: f32, %in_14: f32, %out: f32):
      %34 = arith.select %in, %in_13, %in_14 : f32
      linalg.yield %34 : f32
    } -> tensor<8x8xf32>
    %9 = tensor.empty() : tensor<1x2x8x8xf32>
    %10 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x2x8x8xf32>) outs(%9 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %34 = arith.truncf %cst_4 : f64 to f32
      %35 = arith.mulf %in, %34 : f32
      linalg.yield %35 : f32
    } -> tensor<1x2x8x8xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<1x2x8x8xf32>) outs(%9 : tensor<1x2x8x8xf32>) permutation = [0, 1, 3, 2] 
    %11 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed : tensor<1x2x8x8xf32>) outs(%9 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %34 = arith.truncf %cst_4 : f64 to f32
      %35 = arith.mulf %in, %34 : f32
      linalg.yield %35 : f32
    } -> tensor<1x2x8x8xf32>
    %collapsed = tensor.collapse_shape %10 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %collapsed_7 = tensor.collapse_shape %11 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %12 = tensor.empty() : tensor<2x8x8xf32>
    %13 = linalg.fill ins(%cst : f32) outs(%12 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %14 = linalg.batch_matmul ins(%collapsed, %collapsed_7 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%13 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %expanded_8 = tensor.expand_shape %14 [[0, 1], [2], [3]] output_shape [1, 2, 8, 8] : tensor<2x8x8xf32> into tensor<1x2x8x8xf32>
    %15 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_8, %8 : tensor<1x2x8x8xf32>, tensor<8x8xf32>) outs(%9 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %34 = arith.addf %in, %in_13 : f32
      linalg.yield %34 : f32
    } -> tensor<1x2x8x8xf32>
    %16 = tensor.empty() : tensor<1x2x8xi64>
    %17 = linalg.fill ins(%c0_i64 : i64) outs(%16 : tensor<1x2x8xi64>) -> tensor<1x2x8xi64>
    %18 = tensor.empty() : tensor<1x2x8xf32>
    %19 = linalg.fill ins(%cst_0 : f32) outs(%18 : tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %20:2 = linalg.generic {indexing_maps = [#map5, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%15 : tensor<1x2x8x8xf32>) outs(%19, %17 : tensor<1x2x8xf32>, tensor<1x2x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_13: i64):
      %34 = linalg.index 3 : index
      %35 = arith.index_cast %34 : index to i64
      %36 = arith.maximumf %in, %out : f32
      %37 = arith.cmpf ogt, %in, %out : f32
      %38 = arith.select %37, %35, %out_13 : i64
      linalg.yield %36, %38 : f32, i64
    } -> (tensor<1x2x8xf32>, tensor<1x2x8xi64>)
    %expanded_9 = tensor.expand_shape %20#0 [[0], [1], [2, 3]] output_shape [1, 2, 8, 1] : tensor<1x2x8xf32> into tensor<1x2x8x1xf32>
    %21 = linalg.generic {indexing_maps = [#map5, #map8, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15, %expanded_9 : tensor<1x2x8x8xf32>, tensor<1x2x8x1xf32>) outs(%9 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %34 = arith.subf %in, %in_13 : f32
      linalg.yield %34 : f32
    } -> tensor<1x2x8x8xf32>
    %22 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21 : tensor<1x2x8x8xf32>) outs(%9 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %34 = math.exp %in : f32
      linalg.yield %34 : f32
    } -> tensor<1x2x8x8xf32>
    %23 = tensor.empty() : tensor<1x2x8x1xf32>
    %24 = linalg.fill ins(%cst : f32) outs(%23 : tensor<1x2x8x1xf32>) -> tensor<1x2x8x1xf32>
    %25 = linalg.generic {indexing_maps = [#map5, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%22 : tensor<1x2x8x8xf32>) outs(%24 : tensor<1x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %34 = arith.addf %in, %out : f32
      linalg.yield %34 : f32
    } -> tensor<1x2x8x1xf32>
    %26 = linalg.generic {indexing_maps = [#map5, #map8, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22, %25 : tensor<1x2x8x8xf32>, tensor<1x2x8x1xf32>) outs(%9 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %34 = arith.divf %in, %in_13 : f32
      linalg.yield %34 : f32
    } -> tensor<1x2x8x8xf32>
    %27 = tensor.empty() : tensor<1x2x8x8xi1>
    %28 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15 : tensor<1x2x8x8xf32>) outs(%27 : tensor<1x2x8x8xi1>) {
    ^bb0(%in: f32, %out: i1):
      %34 = arith.extf %in : f32 to f64
      %35 = arith.cmpf oeq, %34, %cst_5 : f64
      linalg.yield %35 : i1
    } -> tensor<1x2x8x8xi1>
    %29 = tensor.empty() : tensor<1x2x8x1xi1>
    %30 = linalg.fill ins(%true : i1) outs(%29 : tensor<1x2x8x1xi1>) -> tensor<1x2x8x1xi1>
    %31 = linalg.generic {indexing_maps = [#map5, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%28 : tensor<1x2x8x8xi1>) outs(%30 : tensor<1x2x8x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %34 = arith.andi %in, %out : i1
      linalg.yield %34 : i1
    } -> tensor<1x2x8x1xi1>
    %32 = linalg.generic {indexing_maps = [#map8, #map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%31, %cst_1, %26 : tensor<1x2x8x1xi1>, tensor<1x2x8x8xf32>, tensor<1x2x8x8xf32>) outs(%9 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: i1, %in_13: f32, %in_14: f32, %out: f32):
      %34 = arith.select %in, %in_13, %in_14 : f32
      linalg.yield %34 : f32
    } -> tensor<1x2x8x8xf32>
    %collapsed_10 = tensor.collapse_shape %32 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %collapsed_11 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %33 = linalg.batch_matmul ins(%collapsed_10, %collapsed_11 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%13 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %expanded_12 = tensor.expand_shape %33 [[0, 1], [2], [3]] output_shape [1, 2, 8, 8] : tensor<2x8x8xf32> into tensor<1x2x8x8xf32>
    return %expanded_12 : tensor<1x2x8x8xf32>
  }
}

