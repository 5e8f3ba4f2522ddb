// Made by generate/generate.py: heads, torchmlir: f64
// DEFINE: %{case} = --verify=raise --input=random:1 --input=random:2 --input=random:3 --expected_output=@%S/expected/f64_plain.0.npy
// RUN: attn-run %s %{case} | FileCheck %s
// RUN: attn-opt %s %fuse -o %t.mlir
// RUN: attn-run %t.mlir %{case} | FileCheck %s --check-prefix=FUSED

// CHECK: attention: 1 found{{$}}
// CHECK-NEXT: batch 1, heads 2, N 8, S 8, D 8, f64, not causal, no mask, scale 1/sqrt(D)
// FUSED: attention: 1 found{{$}}
// FUSED-NEXT: batch 1, heads 2, N 8, S 8, D 8, f64, not causal, no mask, scale 1/sqrt(D)

#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<1x2x8x8xf64>, %arg1: tensor<1x2x8x8xf64>, %arg2: tensor<1x2x8x8xf64>) -> tensor<1x2x8x8xf64> {
    %cst = arith.constant 0.000000e+00 : f64
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFFF0000000000000 : f64
    %cst_1 = arith.constant 0.35355339059327379 : f64
    %0 = tensor.empty() : tensor<1x2x8x8xf64>
    %transposed = linalg.transpose ins(%arg1 : tensor<1x2x8x8xf64>) outs(%0 : tensor<1x2x8x8xf64>) permutation = [0, 1, 3, 2] 
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2], [3]] : tensor<1x2x8x8xf64> into tensor<2x8x8xf64>
    %collapsed_2 = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<1x2x8x8xf64> into tensor<2x8x8xf64>
    %1 = tensor.empty() : tensor<2x8x8xf64>
    %2 = linalg.fill ins(%cst : f64) outs(%1 : tensor<2x8x8xf64>) -> tensor<2x8x8xf64>
    %3 = linalg.batch_matmul ins(%collapsed, %collapsed_2 : tensor<2x8x8xf64>, tensor<2x8x8xf64>) outs(%2 : tensor<2x8x8xf64>) -> tensor<2x8x8xf64>
    %expanded = tensor.expand_shape %3 [[0, 1], [2], [3]] output_shape [1, 2, 8, 8] : tensor<2x8x8xf64> into tensor<1x2x8x8xf64>
    %4 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x2x8x8xf64>) outs(%0 : tensor<1x2x8x8xf64>) {
    ^bb0(%in: f64, %out: f64):
      %17 = arith.mulf %in, %cst_1 : f64
      linalg.yield %17 : f64
    } -> tensor<1x2x8x8xf64>
    %5 = tensor.empty() : tensor<1x2x8xi64>
    %6 = linalg.fill ins(%c0_i64 : i64) outs(%5 : tensor<1x2x8xi64>) -> tensor<1x2x8xi64>
    %7 = tensor.empty() : tensor<1x2x8xf64>
    %8 = linalg.fill ins(%cst_0 : f64) outs(%7 : tensor<1x2x8xf64>) -> tensor<1x2x8xf64>
    %9:2 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%4 : tensor<1x2x8x8xf64>) outs(%8, %6 : tensor<1x2x8xf64>, tensor<1x2x8xi64>) {
    ^bb0(%in: f64, %out: f64, %out_7: i64):
      %17 = linalg.index 3 : index
      %18 = arith.index_cast %17 : index to i64
      %19 = arith.maximumf %in, %out : f64
      %20 = arith.cmpf ogt, %in, %out : f64
      %21 = arith.select %20, %18, %out_7 : i64
      linalg.yield %19, %21 : f64, i64
    } -> (tensor<1x2x8xf64>, tensor<1x2x8xi64>)
    %expanded_3 = tensor.expand_shape %9#0 [[0], [1], [2, 3]] output_shape [1, 2, 8, 1] : tensor<1x2x8xf64> into tensor<1x2x8x1xf64>
    %10 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4, %expanded_3 : tensor<1x2x8x8xf64>, tensor<1x2x8x1xf64>) outs(%0 : tensor<1x2x8x8xf64>) {
    ^bb0(%in: f64, %in_7: f64, %out: f64):
      %17 = arith.subf %in, %in_7 : f64
      linalg.yield %17 : f64
    } -> tensor<1x2x8x8xf64>
    %11 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10 : tensor<1x2x8x8xf64>) outs(%0 : tensor<1x2x8x8xf64>) {
    ^bb0(%in: f64, %out: f64):
      %17 = math.exp %in : f64
      linalg.yield %17 : f64
    } -> tensor<1x2x8x8xf64>
    %12 = tensor.empty() : tensor<1x2x8x1xf64>
    %13 = linalg.fill ins(%cst : f64) outs(%12 : tensor<1x2x8x1xf64>) -> tensor<1x2x8x1xf64>
    %14 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%11 : tensor<1x2x8x8xf64>) outs(%13 : tensor<1x2x8x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %17 = arith.addf %in, %out : f64
      linalg.yield %17 : f64
    } -> tensor<1x2x8x1xf64>
    %15 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11, %14 : tensor<1x2x8x8xf64>, tensor<1x2x8x1xf64>) outs(%0 : tensor<1x2x8x8xf64>) {
    ^bb0(%in: f64, %in_7: f64, %out: f64):
      %17 = arith.divf %in, %in_7 : f64
      linalg.yield %17 : f64
    } -> tensor<1x2x8x8xf64>
    %collapsed_4 = tensor.collapse_shape %15 [[0, 1], [2], [3]] : tensor<1x2x8x8xf64> into tensor<2x8x8xf64>
    %collapsed_5 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<1x2x8x8xf64> into tensor<2x8x8xf64>
    %16 = linalg.batch_matmul ins(%collapsed_4, %collapsed_5 : tensor<2x8x8xf64>, tensor<2x8x8xf64>) outs(%2 : tensor<2x8x8xf64>) -> tensor<2x8x8xf64>
    %expanded_6 = tensor.expand_shape %16 [[0, 1], [2], [3]] output_shape [1, 2, 8, 8] : tensor<2x8x8xf64> into tensor<1x2x8x8xf64>
    return %expanded_6 : tensor<1x2x8x8xf64>
  }
}

