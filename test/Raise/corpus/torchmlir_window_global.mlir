// Made by generate/generate.py: masks, torchmlir: sliding window and global tokens, as Longformer has them
// DEFINE: %{case} = --verify=raise --input=random:1 --input=random:2 --input=random:3 --expected_output=@%S/expected/window_global.0.npy
// RUN: attn-run %s %{case} | FileCheck %s
// RUN: attn-opt %s %fuse -o %t.mlir
// RUN: attn-run %t.mlir %{case} | FileCheck %s --check-prefix=FUSED

// CHECK: attention: 1 found{{$}}
// CHECK-NEXT: batch 1, heads 2, N 8, S 8, D 8, f32, not causal, mask: boolean, scale 1/sqrt(D)
// FUSED: attention: 1 found{{$}}
// FUSED-NEXT: batch 1, heads 2, N 8, S 8, D 8, f32, not causal, mask: boolean, scale 1/sqrt(D)

#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0, d1) -> (d0, 0)>
#map2 = affine_map<(d0, d1) -> (0, d1)>
#map3 = affine_map<(d0, d1) -> (d0, d1)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map6 = affine_map<(d0, d1, d2, d3) -> ()>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<1x2x8x8xf32>, %arg1: tensor<1x2x8x8xf32>, %arg2: tensor<1x2x8x8xf32>) -> tensor<1x2x8x8xf32> {
    %c2_i64 = arith.constant 2 : i64
    %c0_i64 = arith.constant 0 : i64
    %c1_i64 = arith.constant 1 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %true = arith.constant true
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_2 = arith.constant 2.8284271247461903 : f64
    %0 = tensor.empty() : tensor<8xi64>
    %1 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%0 : tensor<8xi64>) {
    ^bb0(%out: i64):
      %32 = linalg.index 0 : index
      %33 = arith.index_cast %32 : index to i64
      linalg.yield %33 : i64
    } -> tensor<8xi64>
    %expanded = tensor.expand_shape %1 [[0, 1]] output_shape [8, 1] : tensor<8xi64> into tensor<8x1xi64>
    %expanded_3 = tensor.expand_shape %1 [[0, 1]] output_shape [1, 8] : tensor<8xi64> into tensor<1x8xi64>
    %2 = tensor.empty() : tensor<8x8xi64>
    %3 = linalg.generic {indexing_maps = [#map1, #map2, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded, %expanded_3 : tensor<8x1xi64>, tensor<1x8xi64>) outs(%2 : tensor<8x8xi64>) {
    ^bb0(%in: i64, %in_10: i64, %out: i64):
      %32 = arith.subi %in, %in_10 : i64
      linalg.yield %32 : i64
    } -> tensor<8x8xi64>
    %4 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%3 : tensor<8x8xi64>) outs(%2 : tensor<8x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      %32 = math.absi %in : i64
      linalg.yield %32 : i64
    } -> tensor<8x8xi64>
    %5 = tensor.empty() : tensor<8x8xi1>
    %6 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%4 : tensor<8x8xi64>) outs(%5 : tensor<8x8xi1>) {
    ^bb0(%in: i64, %out: i1):
      %32 = arith.cmpi sle, %in, %c1_i64 : i64
      linalg.yield %32 : i1
    } -> tensor<8x8xi1>
    %7 = tensor.empty() : tensor<8x1xi1>
    %8 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded : tensor<8x1xi64>) outs(%7 : tensor<8x1xi1>) {
    ^bb0(%in: i64, %out: i1):
      %32 = arith.cmpi slt, %in, %c2_i64 : i64
      linalg.yield %32 : i1
    } -> tensor<8x1xi1>
    %9 = linalg.generic {indexing_maps = [#map3, #map1, #map3], iterator_types = ["parallel", "parallel"]} ins(%6, %8 : tensor<8x8xi1>, tensor<8x1xi1>) outs(%5 : tensor<8x8xi1>) {
    ^bb0(%in: i1, %in_10: i1, %out: i1):
      %32 = arith.ori %in, %in_10 : i1
      linalg.yield %32 : i1
    } -> tensor<8x8xi1>
    %10 = tensor.empty() : tensor<1x8xi1>
    %11 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded_3 : tensor<1x8xi64>) outs(%10 : tensor<1x8xi1>) {
    ^bb0(%in: i64, %out: i1):
      %32 = arith.cmpi slt, %in, %c2_i64 : i64
      linalg.yield %32 : i1
    } -> tensor<1x8xi1>
    %12 = linalg.generic {indexing_maps = [#map3, #map2, #map3], iterator_types = ["parallel", "parallel"]} ins(%9, %11 : tensor<8x8xi1>, tensor<1x8xi1>) outs(%5 : tensor<8x8xi1>) {
    ^bb0(%in: i1, %in_10: i1, %out: i1):
      %32 = arith.ori %in, %in_10 : i1
      linalg.yield %32 : i1
    } -> tensor<8x8xi1>
    %13 = tensor.empty() : tensor<1x2x8x8xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<1x2x8x8xf32>) outs(%13 : tensor<1x2x8x8xf32>) permutation = [0, 1, 3, 2] 
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %collapsed_4 = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %14 = tensor.empty() : tensor<2x8x8xf32>
    %15 = linalg.fill ins(%cst : f32) outs(%14 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %16 = linalg.batch_matmul ins(%collapsed, %collapsed_4 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%15 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %expanded_5 = tensor.expand_shape %16 [[0, 1], [2], [3]] output_shape [1, 2, 8, 8] : tensor<2x8x8xf32> into tensor<1x2x8x8xf32>
    %17 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_5 : tensor<1x2x8x8xf32>) outs(%13 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %32 = arith.truncf %cst_2 : f64 to f32
      %33 = arith.divf %in, %32 : f32
      linalg.yield %33 : f32
    } -> tensor<1x2x8x8xf32>
    %18 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%12 : tensor<8x8xi1>) outs(%5 : tensor<8x8xi1>) {
    ^bb0(%in: i1, %out: i1):
      %32 = arith.xori %in, %true : i1
      linalg.yield %32 : i1
    } -> tensor<8x8xi1>
    %19 = linalg.generic {indexing_maps = [#map5, #map6, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18, %cst_1, %17 : tensor<8x8xi1>, tensor<f32>, tensor<1x2x8x8xf32>) outs(%13 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: i1, %in_10: f32, %in_11: f32, %out: f32):
      %32 = arith.select %in, %in_10, %in_11 : f32
      linalg.yield %32 : f32
    } -> tensor<1x2x8x8xf32>
    %20 = tensor.empty() : tensor<1x2x8xi64>
    %21 = linalg.fill ins(%c0_i64 : i64) outs(%20 : tensor<1x2x8xi64>) -> tensor<1x2x8xi64>
    %22 = tensor.empty() : tensor<1x2x8xf32>
    %23 = linalg.fill ins(%cst_0 : f32) outs(%22 : tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %24:2 = linalg.generic {indexing_maps = [#map4, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%19 : tensor<1x2x8x8xf32>) outs(%23, %21 : tensor<1x2x8xf32>, tensor<1x2x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_10: i64):
      %32 = linalg.index 3 : index
      %33 = arith.index_cast %32 : index to i64
      %34 = arith.maximumf %in, %out : f32
      %35 = arith.cmpf ogt, %in, %out : f32
      %36 = arith.select %35, %33, %out_10 : i64
      linalg.yield %34, %36 : f32, i64
    } -> (tensor<1x2x8xf32>, tensor<1x2x8xi64>)
    %expanded_6 = tensor.expand_shape %24#0 [[0], [1], [2, 3]] output_shape [1, 2, 8, 1] : tensor<1x2x8xf32> into tensor<1x2x8x1xf32>
    %25 = linalg.generic {indexing_maps = [#map4, #map8, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19, %expanded_6 : tensor<1x2x8x8xf32>, tensor<1x2x8x1xf32>) outs(%13 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %32 = arith.subf %in, %in_10 : f32
      linalg.yield %32 : f32
    } -> tensor<1x2x8x8xf32>
    %26 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25 : tensor<1x2x8x8xf32>) outs(%13 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %32 = math.exp %in : f32
      linalg.yield %32 : f32
    } -> tensor<1x2x8x8xf32>
    %27 = tensor.empty() : tensor<1x2x8x1xf32>
    %28 = linalg.fill ins(%cst : f32) outs(%27 : tensor<1x2x8x1xf32>) -> tensor<1x2x8x1xf32>
    %29 = linalg.generic {indexing_maps = [#map4, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%26 : tensor<1x2x8x8xf32>) outs(%28 : tensor<1x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %32 = arith.addf %in, %out : f32
      linalg.yield %32 : f32
    } -> tensor<1x2x8x1xf32>
    %30 = linalg.generic {indexing_maps = [#map4, #map8, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26, %29 : tensor<1x2x8x8xf32>, tensor<1x2x8x1xf32>) outs(%13 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %32 = arith.divf %in, %in_10 : f32
      linalg.yield %32 : f32
    } -> tensor<1x2x8x8xf32>
    %collapsed_7 = tensor.collapse_shape %30 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %collapsed_8 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %31 = linalg.batch_matmul ins(%collapsed_7, %collapsed_8 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%15 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %expanded_9 = tensor.expand_shape %31 [[0, 1], [2], [3]] output_shape [1, 2, 8, 8] : tensor<2x8x8xf32> into tensor<1x2x8x8xf32>
    return %expanded_9 : tensor<1x2x8x8xf32>
  }
}

