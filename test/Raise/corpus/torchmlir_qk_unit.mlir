// Made by generate/generate.py: heads, torchmlir: QK-norm: unit length and a learned scale
// DEFINE: %{case} = --verify=raise --input=random:1 --input=random:2 --input=random:3 --input=random:4 --expected_output=@%S/expected/qk_unit.0.npy
// RUN: attn-run %s %{case} | FileCheck %s
// RUN: attn-opt %s %fuse -o %t.mlir
// RUN: attn-run %t.mlir %{case} | FileCheck %s --check-prefix=FUSED

// CHECK: attention: 1 found{{$}}
// CHECK-NEXT: batch 1, heads 2, N 8, S 8, D 8, f32, not causal, no mask, scale run time
// FUSED: attention: 1 found{{$}}
// FUSED-NEXT: batch 1, heads 2, N 8, S 8, D 8, f32, not causal, no mask, scale run time

#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map3 = affine_map<(d0, d1, d2, d3) -> (0)>
module {
  func.func @main(%arg0: tensor<1x2x8x8xf32>, %arg1: tensor<1x2x8x8xf32>, %arg2: tensor<1x2x8x8xf32>, %arg3: tensor<1xf32>) -> tensor<1x2x8x8xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 9.9999999999999998E-13 : f64
    %cst_2 = arith.constant 5.000000e-01 : f32
    %cst_3 = arith.constant 2.000000e+00 : f32
    %0 = tensor.empty() : tensor<1x2x8x1xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<1x2x8x1xf32>) -> tensor<1x2x8x1xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%arg0 : tensor<1x2x8x8xf32>) outs(%1 : tensor<1x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %27 = math.absf %in : f32
      %28 = math.powf %27, %cst_3 : f32
      %29 = arith.addf %28, %out : f32
      linalg.yield %29 : f32
    } -> tensor<1x2x8x1xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2 : tensor<1x2x8x1xf32>) outs(%0 : tensor<1x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %27 = math.powf %in, %cst_2 : f32
      linalg.yield %27 : f32
    } -> tensor<1x2x8x1xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%3 : tensor<1x2x8x1xf32>) outs(%0 : tensor<1x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %27 = arith.truncf %cst_1 : f64 to f32
      %28 = arith.cmpf ult, %in, %27 : f32
      %29 = arith.select %28, %27, %in : f32
      linalg.yield %29 : f32
    } -> tensor<1x2x8x1xf32>
    %5 = tensor.empty() : tensor<1x2x8x8xf32>
    %collapsed = tensor.collapse_shape %4 [[0], [1], [2, 3]] : tensor<1x2x8x1xf32> into tensor<1x2x8xf32>
    %6 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed : tensor<1x2x8xf32>) outs(%5 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x8x8xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %6 : tensor<1x2x8x8xf32>, tensor<1x2x8x8xf32>) outs(%5 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %27 = arith.divf %in, %in_11 : f32
      linalg.yield %27 : f32
    } -> tensor<1x2x8x8xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%arg1 : tensor<1x2x8x8xf32>) outs(%1 : tensor<1x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %27 = math.absf %in : f32
      %28 = math.powf %27, %cst_3 : f32
      %29 = arith.addf %28, %out : f32
      linalg.yield %29 : f32
    } -> tensor<1x2x8x1xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8 : tensor<1x2x8x1xf32>) outs(%0 : tensor<1x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %27 = math.powf %in, %cst_2 : f32
      linalg.yield %27 : f32
    } -> tensor<1x2x8x1xf32>
    %10 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9 : tensor<1x2x8x1xf32>) outs(%0 : tensor<1x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %27 = arith.truncf %cst_1 : f64 to f32
      %28 = arith.cmpf ult, %in, %27 : f32
      %29 = arith.select %28, %27, %in : f32
      linalg.yield %29 : f32
    } -> tensor<1x2x8x1xf32>
    %collapsed_4 = tensor.collapse_shape %10 [[0], [1], [2, 3]] : tensor<1x2x8x1xf32> into tensor<1x2x8xf32>
    %11 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_4 : tensor<1x2x8xf32>) outs(%5 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x8x8xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1, %11 : tensor<1x2x8x8xf32>, tensor<1x2x8x8xf32>) outs(%5 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %27 = arith.divf %in, %in_11 : f32
      linalg.yield %27 : f32
    } -> tensor<1x2x8x8xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12, %arg3 : tensor<1x2x8x8xf32>, tensor<1xf32>) outs(%5 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %27 = arith.mulf %in, %in_11 : f32
      linalg.yield %27 : f32
    } -> tensor<1x2x8x8xf32>
    %transposed = linalg.transpose ins(%13 : tensor<1x2x8x8xf32>) outs(%5 : tensor<1x2x8x8xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_5 = tensor.collapse_shape %7 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %collapsed_6 = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %14 = tensor.empty() : tensor<2x8x8xf32>
    %15 = linalg.fill ins(%cst : f32) outs(%14 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %16 = linalg.batch_matmul ins(%collapsed_5, %collapsed_6 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%15 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %expanded = tensor.expand_shape %16 [[0, 1], [2], [3]] output_shape [1, 2, 8, 8] : tensor<2x8x8xf32> into tensor<1x2x8x8xf32>
    %17 = tensor.empty() : tensor<1x2x8xi64>
    %18 = linalg.fill ins(%c0_i64 : i64) outs(%17 : tensor<1x2x8xi64>) -> tensor<1x2x8xi64>
    %19 = tensor.empty() : tensor<1x2x8xf32>
    %20 = linalg.fill ins(%cst_0 : f32) outs(%19 : tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %21:2 = linalg.generic {indexing_maps = [#map, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%expanded : tensor<1x2x8x8xf32>) outs(%20, %18 : tensor<1x2x8xf32>, tensor<1x2x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_11: i64):
      %27 = linalg.index 3 : index
      %28 = arith.index_cast %27 : index to i64
      %29 = arith.maximumf %in, %out : f32
      %30 = arith.cmpf ogt, %in, %out : f32
      %31 = arith.select %30, %28, %out_11 : i64
      linalg.yield %29, %31 : f32, i64
    } -> (tensor<1x2x8xf32>, tensor<1x2x8xi64>)
    %expanded_7 = tensor.expand_shape %21#0 [[0], [1], [2, 3]] output_shape [1, 2, 8, 1] : tensor<1x2x8xf32> into tensor<1x2x8x1xf32>
    %22 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_7 : tensor<1x2x8x8xf32>, tensor<1x2x8x1xf32>) outs(%5 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %27 = arith.subf %in, %in_11 : f32
      linalg.yield %27 : f32
    } -> tensor<1x2x8x8xf32>
    %23 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22 : tensor<1x2x8x8xf32>) outs(%5 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %27 = math.exp %in : f32
      linalg.yield %27 : f32
    } -> tensor<1x2x8x8xf32>
    %24 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%23 : tensor<1x2x8x8xf32>) outs(%1 : tensor<1x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %27 = arith.addf %in, %out : f32
      linalg.yield %27 : f32
    } -> tensor<1x2x8x1xf32>
    %25 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23, %24 : tensor<1x2x8x8xf32>, tensor<1x2x8x1xf32>) outs(%5 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %27 = arith.divf %in, %in_11 : f32
      linalg.yield %27 : f32
    } -> tensor<1x2x8x8xf32>
    %collapsed_8 = tensor.collapse_shape %25 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %collapsed_9 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %26 = linalg.batch_matmul ins(%collapsed_8, %collapsed_9 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%15 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %expanded_10 = tensor.expand_shape %26 [[0, 1], [2], [3]] output_shape [1, 2, 8, 8] : tensor<2x8x8xf32> into tensor<1x2x8x8xf32>
    return %expanded_10 : tensor<1x2x8x8xf32>
  }
}

