// Made by generate/generate.py: operations, onnxts: scaled_dot_product_attention, whole: more keys than queries, wide values
// DEFINE: %{case} = --verify=raise --input=random:1 --input=random:2 --input=random:3 --expected_output=@%S/expected/op_cross.0.npy
// RUN: attn-run %s %{case} | FileCheck %s

// CHECK: attention: 1 found{{$}}
// CHECK-NEXT: batch 2, heads 2, N 5, S 9, D 8, Dv 12, f32, not causal, no mask, scale 1/sqrt(D)

#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map2 = affine_map<(d0, d1, d2, d3) -> (0)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<2x2x5x8xf32>, %arg1: tensor<2x2x9x8xf32>, %arg2: tensor<2x2x9x12xf32>) -> tensor<2x2x5x12xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<1.000000e+00> : tensor<1xf32>
    %cst_2 = arith.constant dense<8.000000e+00> : tensor<1xf32>
    %0 = tensor.empty() : tensor<1xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_2 : tensor<1xf32>) outs(%0 : tensor<1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %26 = math.sqrt %in : f32
      linalg.yield %26 : f32
    } -> tensor<1xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel"]} ins(%cst_1, %1 : tensor<1xf32>, tensor<1xf32>) outs(%0 : tensor<1xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %26 = arith.divf %in, %in_8 : f32
      linalg.yield %26 : f32
    } -> tensor<1xf32>
    %3 = tensor.empty() : tensor<2x2x8x9xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<2x2x9x8xf32>) outs(%3 : tensor<2x2x8x9xf32>) permutation = [0, 1, 3, 2] 
    %4 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%2 : tensor<1xf32>) outs(%0 : tensor<1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %26 = math.sqrt %in : f32
      linalg.yield %26 : f32
    } -> tensor<1xf32>
    %5 = tensor.empty() : tensor<2x2x5x8xf32>
    %6 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %4 : tensor<2x2x5x8xf32>, tensor<1xf32>) outs(%5 : tensor<2x2x5x8xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %26 = arith.mulf %in, %in_8 : f32
      linalg.yield %26 : f32
    } -> tensor<2x2x5x8xf32>
    %7 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed, %4 : tensor<2x2x8x9xf32>, tensor<1xf32>) outs(%3 : tensor<2x2x8x9xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %26 = arith.mulf %in, %in_8 : f32
      linalg.yield %26 : f32
    } -> tensor<2x2x8x9xf32>
    %collapsed = tensor.collapse_shape %6 [[0, 1], [2], [3]] : tensor<2x2x5x8xf32> into tensor<4x5x8xf32>
    %collapsed_3 = tensor.collapse_shape %7 [[0, 1], [2], [3]] : tensor<2x2x8x9xf32> into tensor<4x8x9xf32>
    %8 = tensor.empty() : tensor<4x5x9xf32>
    %9 = linalg.fill ins(%cst : f32) outs(%8 : tensor<4x5x9xf32>) -> tensor<4x5x9xf32>
    %10 = linalg.batch_matmul ins(%collapsed, %collapsed_3 : tensor<4x5x8xf32>, tensor<4x8x9xf32>) outs(%9 : tensor<4x5x9xf32>) -> tensor<4x5x9xf32>
    %expanded = tensor.expand_shape %10 [[0, 1], [2], [3]] output_shape [2, 2, 5, 9] : tensor<4x5x9xf32> into tensor<2x2x5x9xf32>
    %11 = tensor.empty() : tensor<2x2x5xi64>
    %12 = linalg.fill ins(%c0_i64 : i64) outs(%11 : tensor<2x2x5xi64>) -> tensor<2x2x5xi64>
    %13 = tensor.empty() : tensor<2x2x5xf32>
    %14 = linalg.fill ins(%cst_0 : f32) outs(%13 : tensor<2x2x5xf32>) -> tensor<2x2x5xf32>
    %15:2 = linalg.generic {indexing_maps = [#map1, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%expanded : tensor<2x2x5x9xf32>) outs(%14, %12 : tensor<2x2x5xf32>, tensor<2x2x5xi64>) {
    ^bb0(%in: f32, %out: f32, %out_8: i64):
      %26 = linalg.index 3 : index
      %27 = arith.index_cast %26 : index to i64
      %28 = arith.maximumf %in, %out : f32
      %29 = arith.cmpf ogt, %in, %out : f32
      %30 = arith.select %29, %27, %out_8 : i64
      linalg.yield %28, %30 : f32, i64
    } -> (tensor<2x2x5xf32>, tensor<2x2x5xi64>)
    %expanded_4 = tensor.expand_shape %15#0 [[0], [1], [2, 3]] output_shape [2, 2, 5, 1] : tensor<2x2x5xf32> into tensor<2x2x5x1xf32>
    %16 = tensor.empty() : tensor<2x2x5x9xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_4 : tensor<2x2x5x9xf32>, tensor<2x2x5x1xf32>) outs(%16 : tensor<2x2x5x9xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %26 = arith.subf %in, %in_8 : f32
      linalg.yield %26 : f32
    } -> tensor<2x2x5x9xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17 : tensor<2x2x5x9xf32>) outs(%16 : tensor<2x2x5x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %26 = math.exp %in : f32
      linalg.yield %26 : f32
    } -> tensor<2x2x5x9xf32>
    %19 = tensor.empty() : tensor<2x2x5x1xf32>
    %20 = linalg.fill ins(%cst : f32) outs(%19 : tensor<2x2x5x1xf32>) -> tensor<2x2x5x1xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%18 : tensor<2x2x5x9xf32>) outs(%20 : tensor<2x2x5x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %26 = arith.addf %in, %out : f32
      linalg.yield %26 : f32
    } -> tensor<2x2x5x1xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18, %21 : tensor<2x2x5x9xf32>, tensor<2x2x5x1xf32>) outs(%16 : tensor<2x2x5x9xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %26 = arith.divf %in, %in_8 : f32
      linalg.yield %26 : f32
    } -> tensor<2x2x5x9xf32>
    %collapsed_5 = tensor.collapse_shape %22 [[0, 1], [2], [3]] : tensor<2x2x5x9xf32> into tensor<4x5x9xf32>
    %collapsed_6 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<2x2x9x12xf32> into tensor<4x9x12xf32>
    %23 = tensor.empty() : tensor<4x5x12xf32>
    %24 = linalg.fill ins(%cst : f32) outs(%23 : tensor<4x5x12xf32>) -> tensor<4x5x12xf32>
    %25 = linalg.batch_matmul ins(%collapsed_5, %collapsed_6 : tensor<4x5x9xf32>, tensor<4x9x12xf32>) outs(%24 : tensor<4x5x12xf32>) -> tensor<4x5x12xf32>
    %expanded_7 = tensor.expand_shape %25 [[0, 1], [2], [3]] output_shape [2, 2, 5, 12] : tensor<4x5x12xf32> into tensor<2x2x5x12xf32>
    return %expanded_7 : tensor<2x2x5x12xf32>
  }
}

