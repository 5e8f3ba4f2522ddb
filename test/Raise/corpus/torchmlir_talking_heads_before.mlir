// Made by generate/generate.py: near_misses, torchmlir: talking heads: scores are mixed over the heads
// DEFINE: %{case} = --verify=raise --input=random:1 --input=random:2 --input=random:3 --input=random:4 --expected_output=@%S/expected/talking_heads_before.0.npy
// RUN: attn-run %s %{case} | FileCheck %s
// RUN: attn-opt %s %fuse -o %t.mlir
// RUN: attn-run %t.mlir %{case} | FileCheck %s --check-prefix=FUSED

// CHECK: attention: 0 found, 1 not recognised{{$}}
// CHECK-NEXT: attention not raised: only the keys have a dimension of the result, in 'tensor.expand_shape'
// FUSED: attention: 0 found, 1 not recognised{{$}}
// FUSED-NEXT: attention not raised: only the keys have a dimension of the result, in 'linalg.generic'

#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<1x2x8x8xf32>, %arg1: tensor<1x2x8x8xf32>, %arg2: tensor<1x2x8x8xf32>, %arg3: tensor<2x2xf32>) -> tensor<1x2x8x8xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 2.8284271247461903 : f64
    %0 = tensor.empty() : tensor<1x2x8x8xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<1x2x8x8xf32>) outs(%0 : tensor<1x2x8x8xf32>) permutation = [0, 1, 3, 2] 
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %collapsed_2 = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %1 = tensor.empty() : tensor<2x8x8xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %3 = linalg.batch_matmul ins(%collapsed, %collapsed_2 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%2 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %expanded = tensor.expand_shape %3 [[0, 1], [2], [3]] output_shape [1, 2, 8, 8] : tensor<2x8x8xf32> into tensor<1x2x8x8xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x2x8x8xf32>) outs(%0 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %22 = arith.truncf %cst_1 : f64 to f32
      %23 = arith.divf %in, %22 : f32
      linalg.yield %23 : f32
    } -> tensor<1x2x8x8xf32>
    %expanded_3 = tensor.expand_shape %4 [[0], [1], [2], [3, 4]] output_shape [1, 2, 8, 8, 1] : tensor<1x2x8x8xf32> into tensor<1x2x8x8x1xf32>
    %expanded_4 = tensor.expand_shape %arg3 [[0, 1], [2]] output_shape [1, 2, 2] : tensor<2x2xf32> into tensor<1x2x2xf32>
    %5 = tensor.empty() : tensor<2x1x8x8x1xf32>
    %transposed_5 = linalg.transpose ins(%expanded_3 : tensor<1x2x8x8x1xf32>) outs(%5 : tensor<2x1x8x8x1xf32>) permutation = [1, 0, 2, 3, 4] 
    %collapsed_6 = tensor.collapse_shape %transposed_5 [[0], [1, 2, 3, 4]] : tensor<2x1x8x8x1xf32> into tensor<2x64xf32>
    %expanded_7 = tensor.expand_shape %collapsed_6 [[0, 1], [2]] output_shape [1, 2, 64] : tensor<2x64xf32> into tensor<1x2x64xf32>
    %6 = tensor.empty() : tensor<1x2x64xf32>
    %7 = linalg.fill ins(%cst : f32) outs(%6 : tensor<1x2x64xf32>) -> tensor<1x2x64xf32>
    %8 = linalg.batch_matmul ins(%expanded_4, %expanded_7 : tensor<1x2x2xf32>, tensor<1x2x64xf32>) outs(%7 : tensor<1x2x64xf32>) -> tensor<1x2x64xf32>
    %collapsed_8 = tensor.collapse_shape %8 [[0, 1], [2]] : tensor<1x2x64xf32> into tensor<2x64xf32>
    %expanded_9 = tensor.expand_shape %collapsed_8 [[0], [1, 2, 3, 4]] output_shape [2, 1, 1, 8, 8] : tensor<2x64xf32> into tensor<2x1x1x8x8xf32>
    %9 = tensor.empty() : tensor<1x2x8x8x1xf32>
    %transposed_10 = linalg.transpose ins(%expanded_9 : tensor<2x1x1x8x8xf32>) outs(%9 : tensor<1x2x8x8x1xf32>) permutation = [2, 0, 3, 4, 1] 
    %collapsed_11 = tensor.collapse_shape %transposed_10 [[0], [1], [2], [3, 4]] : tensor<1x2x8x8x1xf32> into tensor<1x2x8x8xf32>
    %10 = tensor.empty() : tensor<1x2x8xi64>
    %11 = linalg.fill ins(%c0_i64 : i64) outs(%10 : tensor<1x2x8xi64>) -> tensor<1x2x8xi64>
    %12 = tensor.empty() : tensor<1x2x8xf32>
    %13 = linalg.fill ins(%cst_0 : f32) outs(%12 : tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %14:2 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%collapsed_11 : tensor<1x2x8x8xf32>) outs(%13, %11 : tensor<1x2x8xf32>, tensor<1x2x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_16: i64):
      %22 = linalg.index 3 : index
      %23 = arith.index_cast %22 : index to i64
      %24 = arith.maximumf %in, %out : f32
      %25 = arith.cmpf ogt, %in, %out : f32
      %26 = arith.select %25, %23, %out_16 : i64
      linalg.yield %24, %26 : f32, i64
    } -> (tensor<1x2x8xf32>, tensor<1x2x8xi64>)
    %expanded_12 = tensor.expand_shape %14#0 [[0], [1], [2, 3]] output_shape [1, 2, 8, 1] : tensor<1x2x8xf32> into tensor<1x2x8x1xf32>
    %15 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_11, %expanded_12 : tensor<1x2x8x8xf32>, tensor<1x2x8x1xf32>) outs(%0 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %22 = arith.subf %in, %in_16 : f32
      linalg.yield %22 : f32
    } -> tensor<1x2x8x8xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15 : tensor<1x2x8x8xf32>) outs(%0 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %22 = math.exp %in : f32
      linalg.yield %22 : f32
    } -> tensor<1x2x8x8xf32>
    %17 = tensor.empty() : tensor<1x2x8x1xf32>
    %18 = linalg.fill ins(%cst : f32) outs(%17 : tensor<1x2x8x1xf32>) -> tensor<1x2x8x1xf32>
    %19 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%16 : tensor<1x2x8x8xf32>) outs(%18 : tensor<1x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %22 = arith.addf %in, %out : f32
      linalg.yield %22 : f32
    } -> tensor<1x2x8x1xf32>
    %20 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16, %19 : tensor<1x2x8x8xf32>, tensor<1x2x8x1xf32>) outs(%0 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %22 = arith.divf %in, %in_16 : f32
      linalg.yield %22 : f32
    } -> tensor<1x2x8x8xf32>
    %collapsed_13 = tensor.collapse_shape %20 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %collapsed_14 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %21 = linalg.batch_matmul ins(%collapsed_13, %collapsed_14 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%2 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %expanded_15 = tensor.expand_shape %21 [[0, 1], [2], [3]] output_shape [1, 2, 8, 8] : tensor<2x8x8xf32> into tensor<1x2x8x8xf32>
    return %expanded_15 : tensor<1x2x8x8xf32>
  }
}

