// Made by generate/generate.py: heads, onnxdynamo: one learned query pools a sequence
// DEFINE: %{case} = --verify=raise --input=random:1 --expected_output=@%S/expected/pooling.0.npy
// RUN: attn-run %s %{case} | FileCheck %s

// CHECK: attention: 1 found{{$}}
// CHECK-NEXT: batch 1, heads 2, N 1, S 9, D 16, f32, not causal, no mask, scale 1/sqrt(D)

#map = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> ()>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map3 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
module {
  func.func @main(%arg0: tensor<2x9x16xf32>) -> tensor<2x1x16xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<[[[-1.12583983, -1.1523602, -0.250578582, -0.433878809, 0.848710358, 0.69200915, -0.31601277, -2.11521935, 0.322274923, -1.26333475, 0.349983186, 0.30813393, 0.119841509, 1.2376579, 1.11677718, -0.247278154]], [[-1.12583983, -1.1523602, -0.250578582, -0.433878809, 0.848710358, 0.69200915, -0.31601277, -2.11521935, 0.322274923, -1.26333475, 0.349983186, 0.30813393, 0.119841509, 1.2376579, 1.11677718, -0.247278154]]]> : tensor<2x1x16xf32>
    %cst_2 = arith.constant dense<2.500000e-01> : tensor<f32>
    %0 = tensor.empty() : tensor<2x16x9xf32>
    %transposed = linalg.transpose ins(%arg0 : tensor<2x9x16xf32>) outs(%0 : tensor<2x16x9xf32>) permutation = [0, 2, 1] 
    %1 = tensor.empty() : tensor<2x1x9xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<2x1x9xf32>) -> tensor<2x1x9xf32>
    %3 = linalg.batch_matmul ins(%cst_1, %transposed : tensor<2x1x16xf32>, tensor<2x16x9xf32>) outs(%2 : tensor<2x1x9xf32>) -> tensor<2x1x9xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %cst_2 : tensor<2x1x9xf32>, tensor<f32>) outs(%1 : tensor<2x1x9xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %19 = arith.mulf %in, %in_3 : f32
      linalg.yield %19 : f32
    } -> tensor<2x1x9xf32>
    %5 = tensor.empty() : tensor<2x1xi64>
    %6 = linalg.fill ins(%c0_i64 : i64) outs(%5 : tensor<2x1xi64>) -> tensor<2x1xi64>
    %7 = tensor.empty() : tensor<2x1xf32>
    %8 = linalg.fill ins(%cst_0 : f32) outs(%7 : tensor<2x1xf32>) -> tensor<2x1xf32>
    %9:2 = linalg.generic {indexing_maps = [#map, #map2, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%4 : tensor<2x1x9xf32>) outs(%8, %6 : tensor<2x1xf32>, tensor<2x1xi64>) {
    ^bb0(%in: f32, %out: f32, %out_3: i64):
      %19 = linalg.index 2 : index
      %20 = arith.index_cast %19 : index to i64
      %21 = arith.maximumf %in, %out : f32
      %22 = arith.cmpf ogt, %in, %out : f32
      %23 = arith.select %22, %20, %out_3 : i64
      linalg.yield %21, %23 : f32, i64
    } -> (tensor<2x1xf32>, tensor<2x1xi64>)
    %expanded = tensor.expand_shape %9#0 [[0], [1, 2]] output_shape [2, 1, 1] : tensor<2x1xf32> into tensor<2x1x1xf32>
    %10 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4, %expanded : tensor<2x1x9xf32>, tensor<2x1x1xf32>) outs(%1 : tensor<2x1x9xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %19 = arith.subf %in, %in_3 : f32
      linalg.yield %19 : f32
    } -> tensor<2x1x9xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10 : tensor<2x1x9xf32>) outs(%1 : tensor<2x1x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %19 = math.exp %in : f32
      linalg.yield %19 : f32
    } -> tensor<2x1x9xf32>
    %12 = tensor.empty() : tensor<2x1x1xf32>
    %13 = linalg.fill ins(%cst : f32) outs(%12 : tensor<2x1x1xf32>) -> tensor<2x1x1xf32>
    %14 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%11 : tensor<2x1x9xf32>) outs(%13 : tensor<2x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %19 = arith.addf %in, %out : f32
      linalg.yield %19 : f32
    } -> tensor<2x1x1xf32>
    %15 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11, %14 : tensor<2x1x9xf32>, tensor<2x1x1xf32>) outs(%1 : tensor<2x1x9xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %19 = arith.divf %in, %in_3 : f32
      linalg.yield %19 : f32
    } -> tensor<2x1x9xf32>
    %16 = tensor.empty() : tensor<2x1x16xf32>
    %17 = linalg.fill ins(%cst : f32) outs(%16 : tensor<2x1x16xf32>) -> tensor<2x1x16xf32>
    %18 = linalg.batch_matmul ins(%15, %arg0 : tensor<2x1x9xf32>, tensor<2x9x16xf32>) outs(%17 : tensor<2x1x16xf32>) -> tensor<2x1x16xf32>
    return %18 : tensor<2x1x16xf32>
  }
}

