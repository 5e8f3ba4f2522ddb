// Made by generate/generate.py: inductor, torchmlir: pattern 13 of inductor's fused attention
// DEFINE: %{case} = --verify=raise --input=random:1 --input=random:2 --input=random:3 --expected_output=@%S/expected/inductor_13.0.npy
// RUN: attn-run %s %{case} | FileCheck %s
// RUN: attn-opt %s %fuse -o %t.mlir
// RUN: attn-run %t.mlir %{case} | FileCheck %s --check-prefix=FUSED

// CHECK: attention: 1 found{{$}}
// CHECK-NEXT: batch 1, heads 4, N 8, S 8, D 8, f32, not causal, no mask, scale 1
// FUSED: attention: 1 found{{$}}
// FUSED-NEXT: batch 1, heads 4, N 8, S 8, D 8, f32, not causal, no mask, scale 1

#map = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
module {
  func.func @main(%arg0: tensor<4x8x8xf32>, %arg1: tensor<4x8x8xf32>, %arg2: tensor<4x8x8xf32>) -> tensor<4x8x8xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %0 = tensor.empty() : tensor<4x8x8xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<4x8x8xf32>) outs(%0 : tensor<4x8x8xf32>) permutation = [0, 2, 1] 
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %2 = linalg.batch_matmul ins(%arg0, %transposed : tensor<4x8x8xf32>, tensor<4x8x8xf32>) outs(%1 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %3 = tensor.empty() : tensor<4x8xi64>
    %4 = linalg.fill ins(%c0_i64 : i64) outs(%3 : tensor<4x8xi64>) -> tensor<4x8xi64>
    %5 = tensor.empty() : tensor<4x8xf32>
    %6 = linalg.fill ins(%cst_0 : f32) outs(%5 : tensor<4x8xf32>) -> tensor<4x8xf32>
    %7:2 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%2 : tensor<4x8x8xf32>) outs(%6, %4 : tensor<4x8xf32>, tensor<4x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_1: i64):
      %15 = linalg.index 2 : index
      %16 = arith.index_cast %15 : index to i64
      %17 = arith.maximumf %in, %out : f32
      %18 = arith.cmpf ogt, %in, %out : f32
      %19 = arith.select %18, %16, %out_1 : i64
      linalg.yield %17, %19 : f32, i64
    } -> (tensor<4x8xf32>, tensor<4x8xi64>)
    %expanded = tensor.expand_shape %7#0 [[0], [1, 2]] output_shape [4, 8, 1] : tensor<4x8xf32> into tensor<4x8x1xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %expanded : tensor<4x8x8xf32>, tensor<4x8x1xf32>) outs(%0 : tensor<4x8x8xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %15 = arith.subf %in, %in_1 : f32
      linalg.yield %15 : f32
    } -> tensor<4x8x8xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8 : tensor<4x8x8xf32>) outs(%0 : tensor<4x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %15 = math.exp %in : f32
      linalg.yield %15 : f32
    } -> tensor<4x8x8xf32>
    %10 = tensor.empty() : tensor<4x8x1xf32>
    %11 = linalg.fill ins(%cst : f32) outs(%10 : tensor<4x8x1xf32>) -> tensor<4x8x1xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%9 : tensor<4x8x8xf32>) outs(%11 : tensor<4x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %15 = arith.addf %in, %out : f32
      linalg.yield %15 : f32
    } -> tensor<4x8x1xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9, %12 : tensor<4x8x8xf32>, tensor<4x8x1xf32>) outs(%0 : tensor<4x8x8xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %15 = arith.divf %in, %in_1 : f32
      linalg.yield %15 : f32
    } -> tensor<4x8x8xf32>
    %14 = linalg.batch_matmul ins(%13, %arg2 : tensor<4x8x8xf32>, tensor<4x8x8xf32>) outs(%1 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    return %14 : tensor<4x8x8xf32>
  }
}

