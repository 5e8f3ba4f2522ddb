// RUN: attn-opt %s -allow-unregistered-dialect -split-input-file --pass-pipeline='builtin.module(func.func(attn-raise))' | FileCheck %s

// IREE: any maps; the scale is an operand; a float or boolean mask.

// CHECK-DAG: #[[Q:.*]] = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d2, d1, d4)>
// CHECK-DAG: #[[K:.*]] = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d4, d3)>
// CHECK-DAG: #[[V:.*]] = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d3, d5)>
// CHECK-DAG: #[[M:.*]] = affine_map<(d0, d1, d2, d3, d4, d5) -> (d2, d3)>
// CHECK-DAG: #[[O:.*]] = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d1, d2, d5)>
// CHECK-LABEL: func @iree
//  CHECK-SAME: (%[[q:.*]]: tensor<2x?x3x8xf16>, %[[k:.*]]: tensor<2x8x7xf16>, %[[v:.*]]: tensor<2x7x4xf16>, %[[scale:.*]]: f16, %[[mask:.*]]: tensor<?x7xi1>,
//       CHECK: %[[empty:.*]] = tensor.empty(%{{.*}}) : tensor<2x3x?x4xf32>
//       CHECK: %[[o:.*]] = attn.softmax_attention ins(%[[q]], %[[k]], %[[v]] : {{.*}}) mask(%[[mask]] : tensor<?x7xi1>) scale(%[[scale]] : f16) outs(%[[empty]] : tensor<2x3x?x4xf32>)
//  CHECK-SAME: empty_row = #attn.empty_row<nan>, indexing_maps = [#[[Q]], #[[K]], #[[V]], #[[M]], #[[O]]]
//       CHECK: return %[[o]]
func.func @iree(%q: tensor<2x?x3x8xf16>, %k: tensor<2x8x7xf16>, %v: tensor<2x7x4xf16>, %scale: f16, %mask: tensor<?x7xi1>, %o: tensor<2x3x?x4xf32>) -> tensor<2x3x?x4xf32> {
  %0 = "iree_linalg_ext.attention"(%q, %k, %v, %scale, %mask, %o) <{indexing_maps = [
    affine_map<(b, h, n, s, d, e) -> (b, n, h, d)>, affine_map<(b, h, n, s, d, e) -> (b, d, s)>,
    affine_map<(b, h, n, s, d, e) -> (b, s, e)>, affine_map<(b, h, n, s, d, e) -> ()>,
    affine_map<(b, h, n, s, d, e) -> (n, s)>, affine_map<(b, h, n, s, d, e) -> (b, h, n, e)>]}> ({
  ^bb0(%score: f32):
    "iree_linalg_ext.yield"(%score) : (f32) -> ()
  }) {lowering_config = "some"} : (tensor<2x?x3x8xf16>, tensor<2x8x7xf16>, tensor<2x7x4xf16>, f16, tensor<?x7xi1>, tensor<2x3x?x4xf32>) -> tensor<2x3x?x4xf32>
  return %0 : tensor<2x3x?x4xf32>
}

// -----

// torch-mlir: the scale is 1/√D; nothing is left of the destination.

// CHECK-LABEL: func @tm_tensor
//       CHECK: %[[empty:.*]] = tensor.empty() : tensor<2x5x4xf32>
//  CHECK-NEXT: attn.softmax_attention ins(%{{.*}}, %{{.*}}, %{{.*}} : tensor<2x5x8xf32>, tensor<2x7x8xf32>, tensor<2x7x4xf32>) mask(%{{.*}} : tensor<2x5x7xf32>) outs(%[[empty]] : tensor<2x5x4xf32>) {empty_row = #attn.empty_row<nan>}
//  CHECK-NEXT: return
func.func @tm_tensor(%q: tensor<2x5x8xf32>, %k: tensor<2x7x8xf32>, %v: tensor<2x7x4xf32>, %mask: tensor<2x5x7xf32>) -> tensor<2x5x4xf32> {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<2x5x4xf32>
  %o = linalg.fill ins(%zero : f32) outs(%e : tensor<2x5x4xf32>) -> tensor<2x5x4xf32>
  %0 = "tm_tensor.attention"(%q, %k, %v, %mask, %o) <{operandSegmentSizes = array<i32: 4, 1>}> : (tensor<2x5x8xf32>, tensor<2x7x8xf32>, tensor<2x7x4xf32>, tensor<2x5x7xf32>, tensor<2x5x4xf32>) -> tensor<2x5x4xf32>
  return %0 : tensor<2x5x4xf32>
}

// -----

// ONNX: heads folded into the features, grouped; operands that are left out.

// CHECK-DAG: #[[Q:.*]] = affine_map<(d0, d1, d2, d3, d4, d5, d6) -> (d0, d3, d1, d2, d5)>
// CHECK-DAG: #[[K:.*]] = affine_map<(d0, d1, d2, d3, d4, d5, d6) -> (d0, d4, d1, d5)>
// CHECK-DAG: #[[V:.*]] = affine_map<(d0, d1, d2, d3, d4, d5, d6) -> (d0, d4, d1, d6)>
// CHECK-DAG: #[[O:.*]] = affine_map<(d0, d1, d2, d3, d4, d5, d6) -> (d0, d3, d1, d2, d6)>
// CHECK-LABEL: func @onnx_folded
//   CHECK-NOT: onnx
//       CHECK: %[[q:.*]] = tensor.expand_shape %{{.*}} {{\[\[}}0], [1], [2, 3, 4]] {{.*}} : tensor<?x5x32xf32> into tensor<?x5x2x2x8xf32>
//       CHECK: %[[k:.*]] = tensor.expand_shape %{{.*}} {{\[\[}}0], [1], [2, 3]] {{.*}} : tensor<?x7x16xf32> into tensor<?x7x2x8xf32>
//       CHECK: %[[v:.*]] = tensor.expand_shape %{{.*}} {{\[\[}}0], [1], [2, 3]] {{.*}} : tensor<?x7x24xf32> into tensor<?x7x2x12xf32>
//       CHECK: %[[scale:.*]] = arith.constant 2.500000e-01 : f32
//       CHECK: %[[o:.*]] = attn.softmax_attention causal ins(%[[q]], %[[k]], %[[v]] : {{.*}}) scale(%[[scale]] : f32) outs({{.*}} : tensor<?x5x2x2x12xf32>)
//  CHECK-SAME: indexing_maps = [#[[Q]], #[[K]], #[[V]], #[[O]]]
//       CHECK: tensor.collapse_shape %[[o]] {{\[\[}}0], [1], [2, 3, 4]] : tensor<?x5x2x2x12xf32> into tensor<?x5x48xf32>
func.func @onnx_folded(%q: tensor<?x5x32xf32>, %k: tensor<?x7x16xf32>, %v: tensor<?x7x24xf32>) -> tensor<?x5x48xf32> {
  %none = "onnx.NoValue"() {value} : () -> none
  %0:4 = "onnx.Attention"(%q, %k, %v, %none, %none, %none) {onnx_node_name = "a", is_causal = 1 : si64, q_num_heads = 4 : si64, kv_num_heads = 2 : si64, scale = 0.25 : f32, softcap = 0.0 : f32, softmax_precision = 1 : si64}
    : (tensor<?x5x32xf32>, tensor<?x7x16xf32>, tensor<?x7x24xf32>, none, none, none) -> (tensor<?x5x48xf32>, none, none, none)
  return %0#0 : tensor<?x5x48xf32>
}

// -----

// ONNX: the mask's unit dimensions go, its heads are split as the queries' are; as torch-mlir names it.

// CHECK-LABEL: func @onnx_mask
//       CHECK: tensor.expand_shape %{{.*}} {{\[\[}}0], [1, 2], [3], [4]] {{.*}} : tensor<3x4x5x8xf32> into tensor<3x2x2x5x8xf32>
//       CHECK: %[[split:.*]] = tensor.expand_shape %{{.*}} {{\[\[}}0], [1, 2], [3], [4]] {{.*}} : tensor<1x4x1x7xi1> into tensor<1x2x2x1x7xi1>
//       CHECK: %[[mask:.*]] = tensor.collapse_shape %[[split]] {{\[\[}}0, 1], [2], [3, 4]] : tensor<1x2x2x1x7xi1> into tensor<2x2x7xi1>
//       CHECK: attn.softmax_attention ins({{.*}}) mask(%[[mask]] : tensor<2x2x7xi1>) outs({{.*}}) {indexing_maps =
//       CHECK: tensor.collapse_shape %{{.*}} : tensor<3x2x2x5x8xf32> into tensor<3x4x5x8xf32>
func.func @onnx_mask(%q: tensor<3x4x5x8xf32>, %k: tensor<3x2x7x8xf32>, %v: tensor<3x2x7x8xf32>, %mask: tensor<1x4x1x7xi1>) -> tensor<3x4x5x8xf32> {
  %0 = "torch.operator"(%q, %k, %v, %mask) <{name = "onnx.Attention"}> {torch.onnx.is_causal = 0 : si64} : (tensor<3x4x5x8xf32>, tensor<3x2x7x8xf32>, tensor<3x2x7x8xf32>, tensor<1x4x1x7xi1>) -> tensor<3x4x5x8xf32>
  return %0 : tensor<3x4x5x8xf32>
}
