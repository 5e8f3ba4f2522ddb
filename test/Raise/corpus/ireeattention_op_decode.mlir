// Made by generate/generate.py: operations, ireeattention: scaled_dot_product_attention, whole: one query
// DEFINE: %{case} = --input=random:1 --input=random:2 --input=random:3 --expected_output=@%S/expected/op_decode.0.npy
// RUN: attn-run %s %{case} | FileCheck %s

// CHECK: attention: 1 found{{$}}
// CHECK-NEXT: batch 1, heads 2, N 1, S 8, D 8, f32, not causal, no mask, scale 0.353553

module {
  func.func @main(%arg0: tensor<1x2x1x8xf32>, %arg1: tensor<1x2x8x8xf32>, %arg2: tensor<1x2x8x8xf32>) -> tensor<1x2x1x8xf32> {
    %cst = arith.constant 0.353553385 : f32
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2], [3]] : tensor<1x2x1x8xf32> into tensor<2x1x8xf32>
    %collapsed_0 = tensor.collapse_shape %arg1 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %collapsed_1 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %0 = tensor.empty() : tensor<2x1x8xf32>
    %1 = "iree_linalg_ext.attention"(%collapsed, %collapsed_0, %collapsed_1, %cst, %0) <{indexing_maps = [affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3)>, affine_map<(d0, d1, d2, d3, d4) -> (d0, d4, d3)>, affine_map<(d0, d1, d2, d3, d4) -> (d0, d4, d2)>, affine_map<(d0, d1, d2, d3, d4) -> ()>, affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2)>]}> ({
    ^bb0(%arg3: f32):
      "iree_linalg_ext.yield"(%arg3) : (f32) -> ()
    }) : (tensor<2x1x8xf32>, tensor<2x8x8xf32>, tensor<2x8x8xf32>, f32, tensor<2x1x8xf32>) -> tensor<2x1x8xf32>
    %expanded = tensor.expand_shape %1 [[0, 1], [2], [3]] output_shape [1, 2, 1, 8] : tensor<2x1x8xf32> into tensor<1x2x1x8xf32>
    return %expanded : tensor<1x2x1x8xf32>
  }
}

