// Made by generate/generate.py: operations, onnxop: ONNX Attention, grouped heads
// DEFINE: %{case} = --input=random:1 --input=random:2 --input=random:3 --expected_output=@%S/expected/onnx_grouped.0.npy
// RUN: attn-run %s %{case} | FileCheck %s

// CHECK: attention: 1 found{{$}}
// CHECK-NEXT: batch 2, 2 key heads of 2 query heads each, N 5, S 7, D 8, f32, not causal, no mask, scale 1/sqrt(D)

module {
  func.func @main(%arg0: tensor<2x4x5x8xf32>, %arg1: tensor<2x2x7x8xf32>, %arg2: tensor<2x2x7x8xf32>) -> tensor<2x4x5x8xf32> {
    %0 = "onnx.Attention"(%arg0, %arg1, %arg2) : (tensor<2x4x5x8xf32>, tensor<2x2x7x8xf32>, tensor<2x2x7x8xf32>) -> tensor<2x4x5x8xf32>
    return %0 : tensor<2x4x5x8xf32>
  }
}

