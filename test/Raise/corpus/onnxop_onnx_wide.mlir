// Made by generate/generate.py: operations, onnxop: ONNX Attention, wide values, folded and grouped
// DEFINE: %{case} = --input=random:1 --input=random:2 --input=random:3 --expected_output=@%S/expected/onnx_wide.0.npy
// RUN: attn-run %s %{case} | FileCheck %s

// CHECK: attention: 1 found{{$}}
// CHECK-NEXT: batch 2, 2 key heads of 2 query heads each, N 5, S 7, D 8, Dv 12, f32, not causal, no mask, scale 1/sqrt(D)

module {
  func.func @main(%arg0: tensor<2x5x32xf32>, %arg1: tensor<2x7x16xf32>, %arg2: tensor<2x7x24xf32>) -> tensor<2x5x48xf32> {
    %0 = "onnx.Attention"(%arg0, %arg1, %arg2) {kv_num_heads = 2 : si64, q_num_heads = 4 : si64} : (tensor<2x5x32xf32>, tensor<2x7x16xf32>, tensor<2x7x24xf32>) -> tensor<2x5x48xf32>
    return %0 : tensor<2x5x48xf32>
  }
}

