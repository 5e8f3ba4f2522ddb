// Made by generate/generate.py: heads, torchmlir: grouped heads by einsum
// DEFINE: %{case} = --verify=raise --input=random:1 --input=random:2 --input=random:3 --expected_output=@%S/expected/grouped_einsum.0.npy
// RUN: attn-run %s %{case} | FileCheck %s
// RUN: attn-opt %s %fuse -o %t.mlir
// RUN: attn-run %t.mlir %{case} | FileCheck %s --check-prefix=FUSED

// CHECK: attention: 1 found{{$}}
// CHECK-NEXT: batch 1, 2 key heads of 2 query heads each, N 8, S 8, D 8, f32, not causal, no mask, scale 1/sqrt(D)
// FUSED: attention: 1 found{{$}}
// FUSED-NEXT: batch 1, 2 key heads of 2 query heads each, N 8, S 8, D 8, f32, not causal, no mask, scale 1/sqrt(D)

#map = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map1 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map2 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, 0)>
module {
  func.func @main(%arg0: tensor<1x8x2x2x8xf32>, %arg1: tensor<1x8x2x8xf32>, %arg2: tensor<1x8x2x8xf32>) -> tensor<1x8x2x2x8xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 0.35355339059327379 : f64
    %expanded = tensor.expand_shape %arg0 [[0], [1], [2], [3], [4, 5]] output_shape [1, 8, 2, 2, 8, 1] : tensor<1x8x2x2x8xf32> into tensor<1x8x2x2x8x1xf32>
    %expanded_2 = tensor.expand_shape %arg1 [[0], [1], [2], [3, 4, 5]] output_shape [1, 8, 2, 8, 1, 1] : tensor<1x8x2x8xf32> into tensor<1x8x2x8x1x1xf32>
    %0 = tensor.empty() : tensor<2x2x8x8x1x1xf32>
    %transposed = linalg.transpose ins(%expanded : tensor<1x8x2x2x8x1xf32>) outs(%0 : tensor<2x2x8x8x1x1xf32>) permutation = [2, 3, 1, 4, 0, 5] 
    %collapsed = tensor.collapse_shape %transposed [[0], [1, 2], [3, 4, 5]] : tensor<2x2x8x8x1x1xf32> into tensor<2x16x8xf32>
    %1 = tensor.empty() : tensor<2x8x1x8x1x1xf32>
    %transposed_3 = linalg.transpose ins(%expanded_2 : tensor<1x8x2x8x1x1xf32>) outs(%1 : tensor<2x8x1x8x1x1xf32>) permutation = [2, 3, 0, 1, 4, 5] 
    %collapsed_4 = tensor.collapse_shape %transposed_3 [[0], [1], [2, 3, 4, 5]] : tensor<2x8x1x8x1x1xf32> into tensor<2x8x8xf32>
    %2 = tensor.empty() : tensor<2x16x8xf32>
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<2x16x8xf32>) -> tensor<2x16x8xf32>
    %4 = linalg.batch_matmul ins(%collapsed, %collapsed_4 : tensor<2x16x8xf32>, tensor<2x8x8xf32>) outs(%3 : tensor<2x16x8xf32>) -> tensor<2x16x8xf32>
    %expanded_5 = tensor.expand_shape %4 [[0], [1, 2], [3, 4, 5]] output_shape [2, 2, 8, 1, 1, 8] : tensor<2x16x8xf32> into tensor<2x2x8x1x1x8xf32>
    %5 = tensor.empty() : tensor<1x2x2x8x8x1xf32>
    %transposed_6 = linalg.transpose ins(%expanded_5 : tensor<2x2x8x1x1x8xf32>) outs(%5 : tensor<1x2x2x8x8x1xf32>) permutation = [4, 0, 1, 2, 5, 3] 
    %collapsed_7 = tensor.collapse_shape %transposed_6 [[0], [1], [2], [3], [4, 5]] : tensor<1x2x2x8x8x1xf32> into tensor<1x2x2x8x8xf32>
    %6 = tensor.empty() : tensor<1x2x2x8x8xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_7 : tensor<1x2x2x8x8xf32>) outs(%6 : tensor<1x2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %22 = arith.truncf %cst_1 : f64 to f32
      %23 = arith.mulf %in, %22 : f32
      linalg.yield %23 : f32
    } -> tensor<1x2x2x8x8xf32>
    %8 = tensor.empty() : tensor<1x2x2x8xi64>
    %9 = linalg.fill ins(%c0_i64 : i64) outs(%8 : tensor<1x2x2x8xi64>) -> tensor<1x2x2x8xi64>
    %10 = tensor.empty() : tensor<1x2x2x8xf32>
    %11 = linalg.fill ins(%cst_0 : f32) outs(%10 : tensor<1x2x2x8xf32>) -> tensor<1x2x2x8xf32>
    %12:2 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%7 : tensor<1x2x2x8x8xf32>) outs(%11, %9 : tensor<1x2x2x8xf32>, tensor<1x2x2x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_18: i64):
      %22 = linalg.index 4 : index
      %23 = arith.index_cast %22 : index to i64
      %24 = arith.maximumf %in, %out : f32
      %25 = arith.cmpf ogt, %in, %out : f32
      %26 = arith.select %25, %23, %out_18 : i64
      linalg.yield %24, %26 : f32, i64
    } -> (tensor<1x2x2x8xf32>, tensor<1x2x2x8xi64>)
    %expanded_8 = tensor.expand_shape %12#0 [[0], [1], [2], [3, 4]] output_shape [1, 2, 2, 8, 1] : tensor<1x2x2x8xf32> into tensor<1x2x2x8x1xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%7, %expanded_8 : tensor<1x2x2x8x8xf32>, tensor<1x2x2x8x1xf32>) outs(%6 : tensor<1x2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %22 = arith.subf %in, %in_18 : f32
      linalg.yield %22 : f32
    } -> tensor<1x2x2x8x8xf32>
    %14 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%13 : tensor<1x2x2x8x8xf32>) outs(%6 : tensor<1x2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %22 = math.exp %in : f32
      linalg.yield %22 : f32
    } -> tensor<1x2x2x8x8xf32>
    %15 = tensor.empty() : tensor<1x2x2x8x1xf32>
    %16 = linalg.fill ins(%cst : f32) outs(%15 : tensor<1x2x2x8x1xf32>) -> tensor<1x2x2x8x1xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%14 : tensor<1x2x2x8x8xf32>) outs(%16 : tensor<1x2x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %22 = arith.addf %in, %out : f32
      linalg.yield %22 : f32
    } -> tensor<1x2x2x8x1xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%14, %17 : tensor<1x2x2x8x8xf32>, tensor<1x2x2x8x1xf32>) outs(%6 : tensor<1x2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %22 = arith.divf %in, %in_18 : f32
      linalg.yield %22 : f32
    } -> tensor<1x2x2x8x8xf32>
    %expanded_9 = tensor.expand_shape %18 [[0], [1], [2], [3], [4, 5]] output_shape [1, 2, 2, 8, 8, 1] : tensor<1x2x2x8x8xf32> into tensor<1x2x2x8x8x1xf32>
    %expanded_10 = tensor.expand_shape %arg2 [[0], [1], [2], [3, 4, 5]] output_shape [1, 8, 2, 8, 1, 1] : tensor<1x8x2x8xf32> into tensor<1x8x2x8x1x1xf32>
    %19 = tensor.empty() : tensor<2x8x2x8x1x1xf32>
    %transposed_11 = linalg.transpose ins(%expanded_9 : tensor<1x2x2x8x8x1xf32>) outs(%19 : tensor<2x8x2x8x1x1xf32>) permutation = [1, 3, 2, 4, 0, 5] 
    %collapsed_12 = tensor.collapse_shape %transposed_11 [[0], [1, 2], [3, 4, 5]] : tensor<2x8x2x8x1x1xf32> into tensor<2x16x8xf32>
    %transposed_13 = linalg.transpose ins(%expanded_10 : tensor<1x8x2x8x1x1xf32>) outs(%1 : tensor<2x8x1x8x1x1xf32>) permutation = [2, 1, 0, 3, 4, 5] 
    %collapsed_14 = tensor.collapse_shape %transposed_13 [[0], [1], [2, 3, 4, 5]] : tensor<2x8x1x8x1x1xf32> into tensor<2x8x8xf32>
    %20 = linalg.batch_matmul ins(%collapsed_12, %collapsed_14 : tensor<2x16x8xf32>, tensor<2x8x8xf32>) outs(%3 : tensor<2x16x8xf32>) -> tensor<2x16x8xf32>
    %expanded_15 = tensor.expand_shape %20 [[0], [1, 2], [3, 4, 5]] output_shape [2, 8, 2, 1, 1, 8] : tensor<2x16x8xf32> into tensor<2x8x2x1x1x8xf32>
    %21 = tensor.empty() : tensor<1x8x2x2x8x1xf32>
    %transposed_16 = linalg.transpose ins(%expanded_15 : tensor<2x8x2x1x1x8xf32>) outs(%21 : tensor<1x8x2x2x8x1xf32>) permutation = [4, 1, 0, 2, 5, 3] 
    %collapsed_17 = tensor.collapse_shape %transposed_16 [[0], [1], [2], [3], [4, 5]] : tensor<1x8x2x2x8x1xf32> into tensor<1x8x2x2x8xf32>
    return %collapsed_17 : tensor<1x8x2x2x8xf32>
  }
}

