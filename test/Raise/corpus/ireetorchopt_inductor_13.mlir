// Made by generate/generate.py: inductor, ireetorchopt: pattern 13 of inductor's fused attention
// DEFINE: %{case} = --verify=raise --input=random:1 --input=random:2 --input=random:3 --expected_output=@%S/expected/inductor_13.0.npy
// RUN: attn-run %s %{case} | FileCheck %s

// CHECK: attention: 1 found{{$}}
// CHECK-NEXT: batch 1, heads 4, N 8, S 8, D 8, f32, not causal, no mask, scale 1

#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<4x8x8xf32>, %arg1: tensor<4x8x8xf32>, %arg2: tensor<4x8x8xf32>) -> tensor<4x8x8xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %0 = tensor.empty() : tensor<4x8x8xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %2 = linalg.batch_matmul indexing_maps = [#map, #map1, #map2] ins(%arg0, %arg1 : tensor<4x8x8xf32>, tensor<4x8x8xf32>) outs(%1 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %3 = linalg.softmax dimension(2) ins(%2 : tensor<4x8x8xf32>) outs(%0 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %4 = linalg.batch_matmul ins(%3, %arg2 : tensor<4x8x8xf32>, tensor<4x8x8xf32>) outs(%1 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    return %4 : tensor<4x8x8xf32>
  }
}

