// Made by generate/generate.py: near_misses, torchmlir: weights from the queries and a matrix (dense synthesizer)
// DEFINE: %{case} = --verify=raise --input=random:1 --input=random:2 --input=random:3 --expected_output=@%S/expected/synthesizer.0.npy
// RUN: attn-run %s %{case} | FileCheck %s
// RUN: attn-opt %s %fuse -o %t.mlir
// RUN: attn-run %t.mlir %{case} | FileCheck %s --check-prefix=FUSED

// CHECK: attention: 1 found{{$}}
// CHECK-NEXT: batch 1, heads 1, N 8, S 8, D 8, f32, not causal, no mask, scale 1
// FUSED: attention: 1 found{{$}}
// FUSED-NEXT: batch 1, heads 1, N 8, S 8, D 8, f32, not causal, no mask, scale 1

#map = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
module {
  func.func @main(%arg0: tensor<1x8x8xf32>, %arg1: tensor<8x8xf32>, %arg2: tensor<1x8x8xf32>) -> tensor<1x8x8xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<1x8x8xf32> into tensor<8x8xf32>
    %0 = tensor.empty() : tensor<8x8xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<8x8xf32>) -> tensor<8x8xf32>
    %2 = linalg.matmul ins(%collapsed, %arg1 : tensor<8x8xf32>, tensor<8x8xf32>) outs(%1 : tensor<8x8xf32>) -> tensor<8x8xf32>
    %expanded = tensor.expand_shape %2 [[0, 1], [2]] output_shape [1, 8, 8] : tensor<8x8xf32> into tensor<1x8x8xf32>
    %3 = tensor.empty() : tensor<1x8xi64>
    %4 = linalg.fill ins(%c0_i64 : i64) outs(%3 : tensor<1x8xi64>) -> tensor<1x8xi64>
    %5 = tensor.empty() : tensor<1x8xf32>
    %6 = linalg.fill ins(%cst_0 : f32) outs(%5 : tensor<1x8xf32>) -> tensor<1x8xf32>
    %7:2 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%expanded : tensor<1x8x8xf32>) outs(%6, %4 : tensor<1x8xf32>, tensor<1x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_2: i64):
      %17 = linalg.index 2 : index
      %18 = arith.index_cast %17 : index to i64
      %19 = arith.maximumf %in, %out : f32
      %20 = arith.cmpf ogt, %in, %out : f32
      %21 = arith.select %20, %18, %out_2 : i64
      linalg.yield %19, %21 : f32, i64
    } -> (tensor<1x8xf32>, tensor<1x8xi64>)
    %expanded_1 = tensor.expand_shape %7#0 [[0], [1, 2]] output_shape [1, 8, 1] : tensor<1x8xf32> into tensor<1x8x1xf32>
    %8 = tensor.empty() : tensor<1x8x8xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded, %expanded_1 : tensor<1x8x8xf32>, tensor<1x8x1xf32>) outs(%8 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %17 = arith.subf %in, %in_2 : f32
      linalg.yield %17 : f32
    } -> tensor<1x8x8xf32>
    %10 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9 : tensor<1x8x8xf32>) outs(%8 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %17 = math.exp %in : f32
      linalg.yield %17 : f32
    } -> tensor<1x8x8xf32>
    %11 = tensor.empty() : tensor<1x8x1xf32>
    %12 = linalg.fill ins(%cst : f32) outs(%11 : tensor<1x8x1xf32>) -> tensor<1x8x1xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%10 : tensor<1x8x8xf32>) outs(%12 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %17 = arith.addf %in, %out : f32
      linalg.yield %17 : f32
    } -> tensor<1x8x1xf32>
    %14 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10, %13 : tensor<1x8x8xf32>, tensor<1x8x1xf32>) outs(%8 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %17 = arith.divf %in, %in_2 : f32
      linalg.yield %17 : f32
    } -> tensor<1x8x8xf32>
    %15 = linalg.fill ins(%cst : f32) outs(%8 : tensor<1x8x8xf32>) -> tensor<1x8x8xf32>
    %16 = linalg.batch_matmul ins(%14, %arg2 : tensor<1x8x8xf32>, tensor<1x8x8xf32>) outs(%15 : tensor<1x8x8xf32>) -> tensor<1x8x8xf32>
    return %16 : tensor<1x8x8xf32>
  }
}

