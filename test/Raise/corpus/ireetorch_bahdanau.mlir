// Made by generate/generate.py: near_misses, ireetorch: additive scores: tanh(q + k), as Bahdanau has it
// DEFINE: %{case} = --verify=raise --input=random:1 --input=random:2 --input=random:3 --input=random:4 --expected_output=@%S/expected/bahdanau.0.npy
// RUN: attn-run %s %{case} | FileCheck %s

// CHECK: attention: 0 found, 1 not recognised{{$}}
// CHECK-NEXT: attention not raised: only the keys have a dimension of the result, in 'linalg.batch_matmul'

#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map3 = affine_map<(d0, d1) -> (d0, d1)>
#map4 = affine_map<(d0, d1) -> (d1)>
#map5 = affine_map<(d0, d1) -> (d0)>
#map6 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map7 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map8 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
module {
  func.func @main(%arg0: tensor<1x8x8xf32>, %arg1: tensor<1x8x8xf32>, %arg2: tensor<1x8x8xf32>, %arg3: tensor<8xf32>) -> tensor<1x8x8xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %expanded = tensor.expand_shape %arg0 [[0], [1], [2, 3]] output_shape [1, 8, 1, 8] : tensor<1x8x8xf32> into tensor<1x8x1x8xf32>
    %expanded_1 = tensor.expand_shape %arg1 [[0], [1, 2], [3]] output_shape [1, 1, 8, 8] : tensor<1x8x8xf32> into tensor<1x1x8x8xf32>
    %0 = tensor.empty() : tensor<1x8x8x8xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_1 : tensor<1x8x1x8xf32>, tensor<1x1x8x8xf32>) outs(%0 : tensor<1x8x8x8xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %22 = arith.addf %in, %in_4 : f32
      linalg.yield %22 : f32
    } -> tensor<1x8x8x8xf32>
    %2 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1 : tensor<1x8x8x8xf32>) outs(%0 : tensor<1x8x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %22 = math.tanh %in : f32
      linalg.yield %22 : f32
    } -> tensor<1x8x8x8xf32>
    %collapsed = tensor.collapse_shape %2 [[0, 1, 2], [3]] : tensor<1x8x8x8xf32> into tensor<64x8xf32>
    %3 = tensor.empty() : tensor<64x8xf32>
    %4 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%collapsed, %arg3 : tensor<64x8xf32>, tensor<8xf32>) outs(%3 : tensor<64x8xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %22 = arith.mulf %in, %in_4 : f32
      linalg.yield %22 : f32
    } -> tensor<64x8xf32>
    %5 = tensor.empty() : tensor<64xf32>
    %6 = linalg.fill ins(%cst : f32) outs(%5 : tensor<64xf32>) -> tensor<64xf32>
    %7 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "reduction"]} ins(%4 : tensor<64x8xf32>) outs(%6 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %22 = arith.addf %in, %out : f32
      linalg.yield %22 : f32
    } -> tensor<64xf32>
    %expanded_2 = tensor.expand_shape %7 [[0, 1, 2]] output_shape [1, 8, 8] : tensor<64xf32> into tensor<1x8x8xf32>
    %8 = tensor.empty() : tensor<1x8xi64>
    %9 = linalg.fill ins(%c0_i64 : i64) outs(%8 : tensor<1x8xi64>) -> tensor<1x8xi64>
    %10 = tensor.empty() : tensor<1x8xf32>
    %11 = linalg.fill ins(%cst_0 : f32) outs(%10 : tensor<1x8xf32>) -> tensor<1x8xf32>
    %12:2 = linalg.generic {indexing_maps = [#map6, #map7, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%expanded_2 : tensor<1x8x8xf32>) outs(%11, %9 : tensor<1x8xf32>, tensor<1x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_4: i64):
      %22 = linalg.index 2 : index
      %23 = arith.index_cast %22 : index to i64
      %24 = arith.maximumf %in, %out : f32
      %25 = arith.cmpf ogt, %in, %out : f32
      %26 = arith.select %25, %23, %out_4 : i64
      linalg.yield %24, %26 : f32, i64
    } -> (tensor<1x8xf32>, tensor<1x8xi64>)
    %expanded_3 = tensor.expand_shape %12#0 [[0], [1, 2]] output_shape [1, 8, 1] : tensor<1x8xf32> into tensor<1x8x1xf32>
    %13 = tensor.empty() : tensor<1x8x8xf32>
    %14 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_2, %expanded_3 : tensor<1x8x8xf32>, tensor<1x8x1xf32>) outs(%13 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %22 = arith.subf %in, %in_4 : f32
      linalg.yield %22 : f32
    } -> tensor<1x8x8xf32>
    %15 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14 : tensor<1x8x8xf32>) outs(%13 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %22 = math.exp %in : f32
      linalg.yield %22 : f32
    } -> tensor<1x8x8xf32>
    %16 = tensor.empty() : tensor<1x8x1xf32>
    %17 = linalg.fill ins(%cst : f32) outs(%16 : tensor<1x8x1xf32>) -> tensor<1x8x1xf32>
    %18 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%15 : tensor<1x8x8xf32>) outs(%17 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %22 = arith.addf %in, %out : f32
      linalg.yield %22 : f32
    } -> tensor<1x8x1xf32>
    %19 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15, %18 : tensor<1x8x8xf32>, tensor<1x8x1xf32>) outs(%13 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %22 = arith.divf %in, %in_4 : f32
      linalg.yield %22 : f32
    } -> tensor<1x8x8xf32>
    %20 = linalg.fill ins(%cst : f32) outs(%13 : tensor<1x8x8xf32>) -> tensor<1x8x8xf32>
    %21 = linalg.batch_matmul ins(%19, %arg2 : tensor<1x8x8xf32>, tensor<1x8x8xf32>) outs(%20 : tensor<1x8x8xf32>) -> tensor<1x8x8xf32>
    return %21 : tensor<1x8x8xf32>
  }
}

