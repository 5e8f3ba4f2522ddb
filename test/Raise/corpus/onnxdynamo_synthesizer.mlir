// Made by generate/generate.py: near_misses, onnxdynamo: weights from the queries and a matrix (dense synthesizer)
// DEFINE: %{case} = --verify=raise --input=random:1 --input=random:2 --input=random:3 --expected_output=@%S/expected/synthesizer.0.npy
// RUN: attn-run %s %{case} | FileCheck %s

// CHECK: attention: 1 found{{$}}
// CHECK-NEXT: batch 1, heads 1, N 8, S 8, D 8, f32, not causal, no mask, scale 1

#map = affine_map<(d0, d1, d2) -> (d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map3 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
module {
  func.func @main(%arg0: tensor<1x8x8xf32>, %arg1: tensor<8x8xf32>, %arg2: tensor<1x8x8xf32>) -> tensor<1x8x8xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %0 = tensor.empty() : tensor<1x8x8xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg1 : tensor<8x8xf32>) outs(%0 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x8xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%0 : tensor<1x8x8xf32>) -> tensor<1x8x8xf32>
    %3 = linalg.batch_matmul ins(%arg0, %1 : tensor<1x8x8xf32>, tensor<1x8x8xf32>) outs(%2 : tensor<1x8x8xf32>) -> tensor<1x8x8xf32>
    %4 = tensor.empty() : tensor<1x8xi64>
    %5 = linalg.fill ins(%c0_i64 : i64) outs(%4 : tensor<1x8xi64>) -> tensor<1x8xi64>
    %6 = tensor.empty() : tensor<1x8xf32>
    %7 = linalg.fill ins(%cst_0 : f32) outs(%6 : tensor<1x8xf32>) -> tensor<1x8xf32>
    %8:2 = linalg.generic {indexing_maps = [#map1, #map2, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%3 : tensor<1x8x8xf32>) outs(%7, %5 : tensor<1x8xf32>, tensor<1x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_1: i64):
      %16 = linalg.index 2 : index
      %17 = arith.index_cast %16 : index to i64
      %18 = arith.maximumf %in, %out : f32
      %19 = arith.cmpf ogt, %in, %out : f32
      %20 = arith.select %19, %17, %out_1 : i64
      linalg.yield %18, %20 : f32, i64
    } -> (tensor<1x8xf32>, tensor<1x8xi64>)
    %expanded = tensor.expand_shape %8#0 [[0], [1, 2]] output_shape [1, 8, 1] : tensor<1x8xf32> into tensor<1x8x1xf32>
    %9 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %expanded : tensor<1x8x8xf32>, tensor<1x8x1xf32>) outs(%0 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %16 = arith.subf %in, %in_1 : f32
      linalg.yield %16 : f32
    } -> tensor<1x8x8xf32>
    %10 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9 : tensor<1x8x8xf32>) outs(%0 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %16 = math.exp %in : f32
      linalg.yield %16 : f32
    } -> tensor<1x8x8xf32>
    %11 = tensor.empty() : tensor<1x8x1xf32>
    %12 = linalg.fill ins(%cst : f32) outs(%11 : tensor<1x8x1xf32>) -> tensor<1x8x1xf32>
    %13 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%10 : tensor<1x8x8xf32>) outs(%12 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %16 = arith.addf %in, %out : f32
      linalg.yield %16 : f32
    } -> tensor<1x8x1xf32>
    %14 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10, %13 : tensor<1x8x8xf32>, tensor<1x8x1xf32>) outs(%0 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %16 = arith.divf %in, %in_1 : f32
      linalg.yield %16 : f32
    } -> tensor<1x8x8xf32>
    %15 = linalg.batch_matmul ins(%14, %arg2 : tensor<1x8x8xf32>, tensor<1x8x8xf32>) outs(%2 : tensor<1x8x8xf32>) -> tensor<1x8x8xf32>
    return %15 : tensor<1x8x8xf32>
  }
}

