// Made by generate/generate.py: heads, onnxts: one learned query pools a sequence
// DEFINE: %{case} = --verify=raise --input=random:1 --expected_output=@%S/expected/pooling.0.npy
// RUN: attn-run %s %{case} | FileCheck %s

// CHECK: attention: 1 found{{$}}
// CHECK-NEXT: batch 1, heads 2, N 1, S 9, D 16, f32, not causal, no mask, scale 0.25

#map = affine_map<(d0, d1, d2) -> (d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<() -> ()>
#map3 = affine_map<(d0, d1, d2) -> ()>
#map4 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map5 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
module {
  func.func @main(%arg0: tensor<2x9x16xf32>) -> tensor<2x1x16xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<1.600000e+01> : tensor<f32>
    %cst_2 = arith.constant dense<[[-1.12583983, -1.1523602, -0.250578582, -0.433878809, 0.848710358, 0.69200915, -0.31601277, -2.11521935, 0.322274923, -1.26333475, 0.349983186, 0.30813393, 0.119841509, 1.2376579, 1.11677718, -0.247278154]]> : tensor<1x16xf32>
    %cst_3 = arith.constant -5.000000e-01 : f32
    %0 = tensor.empty() : tensor<2x1x16xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_2 : tensor<1x16xf32>) outs(%0 : tensor<2x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x16xf32>
    %2 = tensor.empty() : tensor<2x16x9xf32>
    %transposed = linalg.transpose ins(%arg0 : tensor<2x9x16xf32>) outs(%2 : tensor<2x16x9xf32>) permutation = [0, 2, 1] 
    %3 = tensor.empty() : tensor<2x1x9xf32>
    %4 = linalg.fill ins(%cst : f32) outs(%3 : tensor<2x1x9xf32>) -> tensor<2x1x9xf32>
    %5 = linalg.batch_matmul ins(%1, %transposed : tensor<2x1x16xf32>, tensor<2x16x9xf32>) outs(%4 : tensor<2x1x9xf32>) -> tensor<2x1x9xf32>
    %6 = tensor.empty() : tensor<f32>
    %7 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = []} ins(%cst_1 : tensor<f32>) outs(%6 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %22 = math.powf %in, %cst_3 : f32
      linalg.yield %22 : f32
    } -> tensor<f32>
    %8 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5, %7 : tensor<2x1x9xf32>, tensor<f32>) outs(%3 : tensor<2x1x9xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %22 = arith.mulf %in, %in_4 : f32
      linalg.yield %22 : f32
    } -> tensor<2x1x9xf32>
    %9 = tensor.empty() : tensor<2x1xi64>
    %10 = linalg.fill ins(%c0_i64 : i64) outs(%9 : tensor<2x1xi64>) -> tensor<2x1xi64>
    %11 = tensor.empty() : tensor<2x1xf32>
    %12 = linalg.fill ins(%cst_0 : f32) outs(%11 : tensor<2x1xf32>) -> tensor<2x1xf32>
    %13:2 = linalg.generic {indexing_maps = [#map1, #map4, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%8 : tensor<2x1x9xf32>) outs(%12, %10 : tensor<2x1xf32>, tensor<2x1xi64>) {
    ^bb0(%in: f32, %out: f32, %out_4: i64):
      %22 = linalg.index 2 : index
      %23 = arith.index_cast %22 : index to i64
      %24 = arith.maximumf %in, %out : f32
      %25 = arith.cmpf ogt, %in, %out : f32
      %26 = arith.select %25, %23, %out_4 : i64
      linalg.yield %24, %26 : f32, i64
    } -> (tensor<2x1xf32>, tensor<2x1xi64>)
    %expanded = tensor.expand_shape %13#0 [[0], [1, 2]] output_shape [2, 1, 1] : tensor<2x1xf32> into tensor<2x1x1xf32>
    %14 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8, %expanded : tensor<2x1x9xf32>, tensor<2x1x1xf32>) outs(%3 : tensor<2x1x9xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %22 = arith.subf %in, %in_4 : f32
      linalg.yield %22 : f32
    } -> tensor<2x1x9xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14 : tensor<2x1x9xf32>) outs(%3 : tensor<2x1x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %22 = math.exp %in : f32
      linalg.yield %22 : f32
    } -> tensor<2x1x9xf32>
    %16 = tensor.empty() : tensor<2x1x1xf32>
    %17 = linalg.fill ins(%cst : f32) outs(%16 : tensor<2x1x1xf32>) -> tensor<2x1x1xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%15 : tensor<2x1x9xf32>) outs(%17 : tensor<2x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %22 = arith.addf %in, %out : f32
      linalg.yield %22 : f32
    } -> tensor<2x1x1xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15, %18 : tensor<2x1x9xf32>, tensor<2x1x1xf32>) outs(%3 : tensor<2x1x9xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %22 = arith.divf %in, %in_4 : f32
      linalg.yield %22 : f32
    } -> tensor<2x1x9xf32>
    %20 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x1x16xf32>) -> tensor<2x1x16xf32>
    %21 = linalg.batch_matmul ins(%19, %arg0 : tensor<2x1x9xf32>, tensor<2x9x16xf32>) outs(%20 : tensor<2x1x16xf32>) -> tensor<2x1x16xf32>
    return %21 : tensor<2x1x16xf32>
  }
}

