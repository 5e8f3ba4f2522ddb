// Made by generate/generate.py: operations, onnxop: ONNX Attention, another scale
// DEFINE: %{case} = --input=random:1 --input=random:2 --input=random:3 --expected_output=@%S/expected/onnx_scale.0.npy
// RUN: attn-run %s %{case} | FileCheck %s

// CHECK: attention: 1 found{{$}}
// CHECK-NEXT: batch 1, heads 2, N 8, S 8, D 8, f32, not causal, no mask, scale 0.25

module {
  func.func @main(%arg0: tensor<1x2x8x8xf32>, %arg1: tensor<1x2x8x8xf32>, %arg2: tensor<1x2x8x8xf32>) -> tensor<1x2x8x8xf32> {
    %0 = "onnx.Attention"(%arg0, %arg1, %arg2) {scale = 2.500000e-01 : f32} : (tensor<1x2x8x8xf32>, tensor<1x2x8x8xf32>, tensor<1x2x8x8xf32>) -> tensor<1x2x8x8xf32>
    return %0 : tensor<1x2x8x8xf32>
  }
}

