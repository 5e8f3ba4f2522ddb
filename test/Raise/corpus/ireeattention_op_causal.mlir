// Made by generate/generate.py: operations, ireeattention: scaled_dot_product_attention, whole: causal
// DEFINE: %{case} = --input=random:1 --input=random:2 --input=random:3 --expected_output=@%S/expected/op_causal.0.npy
// RUN: attn-run %s %{case} | FileCheck %s

// CHECK: attention: 1 found{{$}}
// CHECK-NEXT: batch 1, heads 2, N 8, S 8, D 8, f32, not causal, mask: additive, scale 0.353553

#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
module {
  func.func @main(%arg0: tensor<1x2x8x8xf32>, %arg1: tensor<1x2x8x8xf32>, %arg2: tensor<1x2x8x8xf32>) -> tensor<1x2x8x8xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 0.353553385 : f32
    %0 = tensor.empty() : tensor<1x2x8x8xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<1x2x8x8xf32>) -> tensor<1x2x8x8xf32>
    %2 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%1 : tensor<1x2x8x8xf32>) {
    ^bb0(%out: f32):
      %5 = linalg.index 2 : index
      %6 = linalg.index 3 : index
      %7 = arith.cmpi sge, %5, %6 : index
      %8 = arith.select %7, %cst, %cst_0 : f32
      linalg.yield %8 : f32
    } -> tensor<1x2x8x8xf32>
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %collapsed_2 = tensor.collapse_shape %arg1 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %collapsed_3 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %collapsed_4 = tensor.collapse_shape %2 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %3 = tensor.empty() : tensor<2x8x8xf32>
    %4 = "iree_linalg_ext.attention"(%collapsed, %collapsed_2, %collapsed_3, %cst_1, %collapsed_4, %3) <{indexing_maps = [affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3)>, affine_map<(d0, d1, d2, d3, d4) -> (d0, d4, d3)>, affine_map<(d0, d1, d2, d3, d4) -> (d0, d4, d2)>, affine_map<(d0, d1, d2, d3, d4) -> ()>, affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d4)>, affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2)>]}> ({
    ^bb0(%arg3: f32):
      "iree_linalg_ext.yield"(%arg3) : (f32) -> ()
    }) : (tensor<2x8x8xf32>, tensor<2x8x8xf32>, tensor<2x8x8xf32>, f32, tensor<2x8x8xf32>, tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %expanded = tensor.expand_shape %4 [[0, 1], [2], [3]] output_shape [1, 2, 8, 8] : tensor<2x8x8xf32> into tensor<1x2x8x8xf32>
    return %expanded : tensor<1x2x8x8xf32>
  }
}

