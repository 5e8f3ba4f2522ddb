// Made by generate/generate.py: operations, onnxdynamo: scaled_dot_product_attention, whole: more keys than queries, wide values
// DEFINE: %{case} = --verify=raise --input=random:1 --input=random:2 --input=random:3 --expected_output=@%S/expected/op_cross.0.npy
// RUN: attn-run %s %{case} | FileCheck %s

// CHECK: attention: 1 found{{$}}
// CHECK-NEXT: batch 2, heads 2, N 5, S 9, D 8, Dv 12, f32, not causal, no mask, scale 1/sqrt(D)

#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (0)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<2x2x5x8xf32>, %arg1: tensor<2x2x9x8xf32>, %arg2: tensor<2x2x9x12xf32>) -> tensor<2x2x5x12xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<0.594603539> : tensor<1xf32>
    %collapsed = tensor.collapse_shape %arg1 [[0, 1], [2], [3]] : tensor<2x2x9x8xf32> into tensor<4x9x8xf32>
    %0 = tensor.empty() : tensor<4x8x9xf32>
    %transposed = linalg.transpose ins(%collapsed : tensor<4x9x8xf32>) outs(%0 : tensor<4x8x9xf32>) permutation = [0, 2, 1] 
    %expanded = tensor.expand_shape %transposed [[0, 1], [2], [3]] output_shape [2, 2, 8, 9] : tensor<4x8x9xf32> into tensor<2x2x8x9xf32>
    %1 = tensor.empty() : tensor<2x2x5x8xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %cst_1 : tensor<2x2x5x8xf32>, tensor<1xf32>) outs(%1 : tensor<2x2x5x8xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %23 = arith.mulf %in, %in_9 : f32
      linalg.yield %23 : f32
    } -> tensor<2x2x5x8xf32>
    %3 = tensor.empty() : tensor<2x2x8x9xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %cst_1 : tensor<2x2x8x9xf32>, tensor<1xf32>) outs(%3 : tensor<2x2x8x9xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %23 = arith.mulf %in, %in_9 : f32
      linalg.yield %23 : f32
    } -> tensor<2x2x8x9xf32>
    %collapsed_2 = tensor.collapse_shape %2 [[0, 1], [2], [3]] : tensor<2x2x5x8xf32> into tensor<4x5x8xf32>
    %collapsed_3 = tensor.collapse_shape %4 [[0, 1], [2], [3]] : tensor<2x2x8x9xf32> into tensor<4x8x9xf32>
    %5 = tensor.empty() : tensor<4x5x9xf32>
    %6 = linalg.fill ins(%cst : f32) outs(%5 : tensor<4x5x9xf32>) -> tensor<4x5x9xf32>
    %7 = linalg.batch_matmul ins(%collapsed_2, %collapsed_3 : tensor<4x5x8xf32>, tensor<4x8x9xf32>) outs(%6 : tensor<4x5x9xf32>) -> tensor<4x5x9xf32>
    %expanded_4 = tensor.expand_shape %7 [[0, 1], [2], [3]] output_shape [2, 2, 5, 9] : tensor<4x5x9xf32> into tensor<2x2x5x9xf32>
    %8 = tensor.empty() : tensor<2x2x5xi64>
    %9 = linalg.fill ins(%c0_i64 : i64) outs(%8 : tensor<2x2x5xi64>) -> tensor<2x2x5xi64>
    %10 = tensor.empty() : tensor<2x2x5xf32>
    %11 = linalg.fill ins(%cst_0 : f32) outs(%10 : tensor<2x2x5xf32>) -> tensor<2x2x5xf32>
    %12:2 = linalg.generic {indexing_maps = [#map, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%expanded_4 : tensor<2x2x5x9xf32>) outs(%11, %9 : tensor<2x2x5xf32>, tensor<2x2x5xi64>) {
    ^bb0(%in: f32, %out: f32, %out_9: i64):
      %23 = linalg.index 3 : index
      %24 = arith.index_cast %23 : index to i64
      %25 = arith.maximumf %in, %out : f32
      %26 = arith.cmpf ogt, %in, %out : f32
      %27 = arith.select %26, %24, %out_9 : i64
      linalg.yield %25, %27 : f32, i64
    } -> (tensor<2x2x5xf32>, tensor<2x2x5xi64>)
    %expanded_5 = tensor.expand_shape %12#0 [[0], [1], [2, 3]] output_shape [2, 2, 5, 1] : tensor<2x2x5xf32> into tensor<2x2x5x1xf32>
    %13 = tensor.empty() : tensor<2x2x5x9xf32>
    %14 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_4, %expanded_5 : tensor<2x2x5x9xf32>, tensor<2x2x5x1xf32>) outs(%13 : tensor<2x2x5x9xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %23 = arith.subf %in, %in_9 : f32
      linalg.yield %23 : f32
    } -> tensor<2x2x5x9xf32>
    %15 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14 : tensor<2x2x5x9xf32>) outs(%13 : tensor<2x2x5x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %23 = math.exp %in : f32
      linalg.yield %23 : f32
    } -> tensor<2x2x5x9xf32>
    %16 = tensor.empty() : tensor<2x2x5x1xf32>
    %17 = linalg.fill ins(%cst : f32) outs(%16 : tensor<2x2x5x1xf32>) -> tensor<2x2x5x1xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%15 : tensor<2x2x5x9xf32>) outs(%17 : tensor<2x2x5x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %23 = arith.addf %in, %out : f32
      linalg.yield %23 : f32
    } -> tensor<2x2x5x1xf32>
    %19 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15, %18 : tensor<2x2x5x9xf32>, tensor<2x2x5x1xf32>) outs(%13 : tensor<2x2x5x9xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %23 = arith.divf %in, %in_9 : f32
      linalg.yield %23 : f32
    } -> tensor<2x2x5x9xf32>
    %collapsed_6 = tensor.collapse_shape %19 [[0, 1], [2], [3]] : tensor<2x2x5x9xf32> into tensor<4x5x9xf32>
    %collapsed_7 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<2x2x9x12xf32> into tensor<4x9x12xf32>
    %20 = tensor.empty() : tensor<4x5x12xf32>
    %21 = linalg.fill ins(%cst : f32) outs(%20 : tensor<4x5x12xf32>) -> tensor<4x5x12xf32>
    %22 = linalg.batch_matmul ins(%collapsed_6, %collapsed_7 : tensor<4x5x9xf32>, tensor<4x9x12xf32>) outs(%21 : tensor<4x5x12xf32>) -> tensor<4x5x12xf32>
    %expanded_8 = tensor.expand_shape %22 [[0, 1], [2], [3]] output_shape [2, 2, 5, 12] : tensor<4x5x12xf32> into tensor<2x2x5x12xf32>
    return %expanded_8 : tensor<2x2x5x12xf32>
  }
}

