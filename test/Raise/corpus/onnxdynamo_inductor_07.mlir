// Made by generate/generate.py: inductor, onnxdynamo: pattern 7 of inductor's fused attention
// DEFINE: %{case} = --verify=raise --input=random:1 --input=random:2 --input=random:3 --expected_output=@%S/expected/inductor_07.0.npy
// RUN: attn-run %s %{case} | FileCheck %s

// CHECK: attention: 1 found{{$}}
// CHECK-NEXT: batch 2, heads 2, N 8, S 8, D 8, f16, not causal, no mask, scale 0.4

#map = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map2 = affine_map<(d0, d1, d2, d3) -> ()>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<2x8x2x8xf16>, %arg1: tensor<2x8x2x8xf16>, %arg2: tensor<2x8x2x8xf16>) -> tensor<2x2x8x8xf16> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<2.500000e+00> : tensor<f16>
    %0 = tensor.empty() : tensor<2x2x8x8xf16>
    %transposed = linalg.transpose ins(%arg0 : tensor<2x8x2x8xf16>) outs(%0 : tensor<2x2x8x8xf16>) permutation = [0, 2, 1, 3] 
    %transposed_2 = linalg.transpose ins(%arg2 : tensor<2x8x2x8xf16>) outs(%0 : tensor<2x2x8x8xf16>) permutation = [0, 2, 1, 3] 
    %transposed_3 = linalg.transpose ins(%arg1 : tensor<2x8x2x8xf16>) outs(%0 : tensor<2x2x8x8xf16>) permutation = [0, 2, 3, 1] 
    %collapsed = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<2x2x8x8xf16> into tensor<4x8x8xf16>
    %collapsed_4 = tensor.collapse_shape %transposed_3 [[0, 1], [2], [3]] : tensor<2x2x8x8xf16> into tensor<4x8x8xf16>
    %1 = tensor.empty() : tensor<4x8x8xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %3 = linalg.batch_matmul ins(%collapsed, %collapsed_4 : tensor<4x8x8xf16>, tensor<4x8x8xf16>) outs(%2 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %4 = tensor.empty() : tensor<4x8x8xf16>
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3 : tensor<4x8x8xf32>) outs(%4 : tensor<4x8x8xf16>) {
    ^bb0(%in: f32, %out: f16):
      %23 = arith.truncf %in : f32 to f16
      linalg.yield %23 : f16
    } -> tensor<4x8x8xf16>
    %expanded = tensor.expand_shape %5 [[0, 1], [2], [3]] output_shape [2, 2, 8, 8] : tensor<4x8x8xf16> into tensor<2x2x8x8xf16>
    %6 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %cst_1 : tensor<2x2x8x8xf16>, tensor<f16>) outs(%0 : tensor<2x2x8x8xf16>) {
    ^bb0(%in: f16, %in_9: f16, %out: f16):
      %23 = arith.divf %in, %in_9 : f16
      linalg.yield %23 : f16
    } -> tensor<2x2x8x8xf16>
    %7 = tensor.empty() : tensor<2x2x8x8xf32>
    %8 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6 : tensor<2x2x8x8xf16>) outs(%7 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f16, %out: f32):
      %23 = arith.extf %in : f16 to f32
      linalg.yield %23 : f32
    } -> tensor<2x2x8x8xf32>
    %9 = tensor.empty() : tensor<2x2x8xi64>
    %10 = linalg.fill ins(%c0_i64 : i64) outs(%9 : tensor<2x2x8xi64>) -> tensor<2x2x8xi64>
    %11 = tensor.empty() : tensor<2x2x8xf32>
    %12 = linalg.fill ins(%cst_0 : f32) outs(%11 : tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %13:2 = linalg.generic {indexing_maps = [#map1, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%8 : tensor<2x2x8x8xf32>) outs(%12, %10 : tensor<2x2x8xf32>, tensor<2x2x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_9: i64):
      %23 = linalg.index 3 : index
      %24 = arith.index_cast %23 : index to i64
      %25 = arith.maximumf %in, %out : f32
      %26 = arith.cmpf ogt, %in, %out : f32
      %27 = arith.select %26, %24, %out_9 : i64
      linalg.yield %25, %27 : f32, i64
    } -> (tensor<2x2x8xf32>, tensor<2x2x8xi64>)
    %expanded_5 = tensor.expand_shape %13#0 [[0], [1], [2, 3]] output_shape [2, 2, 8, 1] : tensor<2x2x8xf32> into tensor<2x2x8x1xf32>
    %14 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8, %expanded_5 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%7 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %23 = arith.subf %in, %in_9 : f32
      linalg.yield %23 : f32
    } -> tensor<2x2x8x8xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14 : tensor<2x2x8x8xf32>) outs(%7 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %23 = math.exp %in : f32
      linalg.yield %23 : f32
    } -> tensor<2x2x8x8xf32>
    %16 = tensor.empty() : tensor<2x2x8x1xf32>
    %17 = linalg.fill ins(%cst : f32) outs(%16 : tensor<2x2x8x1xf32>) -> tensor<2x2x8x1xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%15 : tensor<2x2x8x8xf32>) outs(%17 : tensor<2x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %23 = arith.addf %in, %out : f32
      linalg.yield %23 : f32
    } -> tensor<2x2x8x1xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15, %18 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%7 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %23 = arith.divf %in, %in_9 : f32
      linalg.yield %23 : f32
    } -> tensor<2x2x8x8xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19 : tensor<2x2x8x8xf32>) outs(%0 : tensor<2x2x8x8xf16>) {
    ^bb0(%in: f32, %out: f16):
      %23 = arith.truncf %in : f32 to f16
      linalg.yield %23 : f16
    } -> tensor<2x2x8x8xf16>
    %collapsed_6 = tensor.collapse_shape %20 [[0, 1], [2], [3]] : tensor<2x2x8x8xf16> into tensor<4x8x8xf16>
    %collapsed_7 = tensor.collapse_shape %transposed_2 [[0, 1], [2], [3]] : tensor<2x2x8x8xf16> into tensor<4x8x8xf16>
    %21 = linalg.batch_matmul ins(%collapsed_6, %collapsed_7 : tensor<4x8x8xf16>, tensor<4x8x8xf16>) outs(%2 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %22 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21 : tensor<4x8x8xf32>) outs(%4 : tensor<4x8x8xf16>) {
    ^bb0(%in: f32, %out: f16):
      %23 = arith.truncf %in : f32 to f16
      linalg.yield %23 : f16
    } -> tensor<4x8x8xf16>
    %expanded_8 = tensor.expand_shape %22 [[0, 1], [2], [3]] output_shape [2, 2, 8, 8] : tensor<4x8x8xf16> into tensor<2x2x8x8xf16>
    return %expanded_8 : tensor<2x2x8x8xf16>
  }
}

