// Made by generate/generate.py: near_misses, torchmlir: slot attention: softmax over slots, then normalised over inputs
// DEFINE: %{case} = --verify=raise --input=random:1 --input=random:2 --input=random:3 --expected_output=@%S/expected/slots.0.npy
// RUN: attn-run %s %{case} | FileCheck %s
// RUN: attn-opt %s %fuse -o %t.mlir
// RUN: attn-run %t.mlir %{case} | FileCheck %s --check-prefix=FUSED

// CHECK: attention: 0 found, 1 not recognised{{$}}
// CHECK-NEXT: attention not raised: something is added to the weights, in 'linalg.generic'
// FUSED: attention: 0 found, 1 not recognised{{$}}
// FUSED-NEXT: attention not raised: something is added to the weights, in 'linalg.generic'

#map = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d2)>
#map2 = affine_map<(d0, d1, d2) -> (d0, 0, d2)>
#map3 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
module {
  func.func @main(%arg0: tensor<1x4x8xf32>, %arg1: tensor<1x8x8xf32>, %arg2: tensor<1x8x8xf32>) -> tensor<1x4x8xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 1.000000e-08 : f64
    %cst_2 = arith.constant 2.8284271247461903 : f64
    %0 = tensor.empty() : tensor<1x8x8xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<1x8x8xf32>) outs(%0 : tensor<1x8x8xf32>) permutation = [0, 2, 1] 
    %1 = tensor.empty() : tensor<1x4x8xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<1x4x8xf32>) -> tensor<1x4x8xf32>
    %3 = linalg.batch_matmul ins(%arg0, %transposed : tensor<1x4x8xf32>, tensor<1x8x8xf32>) outs(%2 : tensor<1x4x8xf32>) -> tensor<1x4x8xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3 : tensor<1x4x8xf32>) outs(%1 : tensor<1x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %22 = arith.truncf %cst_2 : f64 to f32
      %23 = arith.divf %in, %22 : f32
      linalg.yield %23 : f32
    } -> tensor<1x4x8xf32>
    %5 = tensor.empty() : tensor<1x8xi64>
    %6 = linalg.fill ins(%c0_i64 : i64) outs(%5 : tensor<1x8xi64>) -> tensor<1x8xi64>
    %7 = tensor.empty() : tensor<1x8xf32>
    %8 = linalg.fill ins(%cst_0 : f32) outs(%7 : tensor<1x8xf32>) -> tensor<1x8xf32>
    %9:2 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "reduction", "parallel"]} ins(%4 : tensor<1x4x8xf32>) outs(%8, %6 : tensor<1x8xf32>, tensor<1x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_3: i64):
      %22 = linalg.index 1 : index
      %23 = arith.index_cast %22 : index to i64
      %24 = arith.maximumf %in, %out : f32
      %25 = arith.cmpf ogt, %in, %out : f32
      %26 = arith.select %25, %23, %out_3 : i64
      linalg.yield %24, %26 : f32, i64
    } -> (tensor<1x8xf32>, tensor<1x8xi64>)
    %expanded = tensor.expand_shape %9#0 [[0, 1], [2]] output_shape [1, 1, 8] : tensor<1x8xf32> into tensor<1x1x8xf32>
    %10 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4, %expanded : tensor<1x4x8xf32>, tensor<1x1x8xf32>) outs(%1 : tensor<1x4x8xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %22 = arith.subf %in, %in_3 : f32
      linalg.yield %22 : f32
    } -> tensor<1x4x8xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10 : tensor<1x4x8xf32>) outs(%1 : tensor<1x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %22 = math.exp %in : f32
      linalg.yield %22 : f32
    } -> tensor<1x4x8xf32>
    %12 = tensor.empty() : tensor<1x1x8xf32>
    %13 = linalg.fill ins(%cst : f32) outs(%12 : tensor<1x1x8xf32>) -> tensor<1x1x8xf32>
    %14 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "reduction", "parallel"]} ins(%11 : tensor<1x4x8xf32>) outs(%13 : tensor<1x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %22 = arith.addf %in, %out : f32
      linalg.yield %22 : f32
    } -> tensor<1x1x8xf32>
    %15 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11, %14 : tensor<1x4x8xf32>, tensor<1x1x8xf32>) outs(%1 : tensor<1x4x8xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %22 = arith.divf %in, %in_3 : f32
      linalg.yield %22 : f32
    } -> tensor<1x4x8xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15 : tensor<1x4x8xf32>) outs(%1 : tensor<1x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %22 = arith.truncf %cst_1 : f64 to f32
      %23 = arith.addf %in, %22 : f32
      linalg.yield %23 : f32
    } -> tensor<1x4x8xf32>
    %17 = tensor.empty() : tensor<1x4x1xf32>
    %18 = linalg.fill ins(%cst : f32) outs(%17 : tensor<1x4x1xf32>) -> tensor<1x4x1xf32>
    %19 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%16 : tensor<1x4x8xf32>) outs(%18 : tensor<1x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %22 = arith.addf %in, %out : f32
      linalg.yield %22 : f32
    } -> tensor<1x4x1xf32>
    %20 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16, %19 : tensor<1x4x8xf32>, tensor<1x4x1xf32>) outs(%1 : tensor<1x4x8xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %22 = arith.divf %in, %in_3 : f32
      linalg.yield %22 : f32
    } -> tensor<1x4x8xf32>
    %21 = linalg.batch_matmul ins(%20, %arg2 : tensor<1x4x8xf32>, tensor<1x8x8xf32>) outs(%2 : tensor<1x4x8xf32>) -> tensor<1x4x8xf32>
    return %21 : tensor<1x4x8xf32>
  }
}

