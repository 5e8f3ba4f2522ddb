// RUN: attn-opt %s --pass-pipeline='builtin.module(func.func(attn-raise))' --split-input-file | FileCheck %s

// A12: a size computed in i64, with checks for negative numbers, is the size that it
// started from; an assertion makes two sizes one.

// CHECK-LABEL: @lengths_in_i64
// CHECK-SAME: (%[[Q:.*]]: tensor<?x16xf32>, %[[K:.*]]: tensor<?x16xf32>, %[[V:.*]]: tensor<?x16xf32>)
// CHECK: cf.assert
// CHECK-NOT: linalg
// CHECK: attn.softmax_attention ins(%[[Q]], %[[K]], %[[V]] : tensor<?x16xf32>, tensor<?x16xf32>, tensor<?x16xf32>)
func.func @lengths_in_i64(%q: tensor<?x16xf32>, %k: tensor<?x16xf32>, %v: tensor<?x16xf32>) -> tensor<?x16xf32> {
  %c0 = arith.constant 0 : index
  %z64 = arith.constant 0 : i64
  %two = arith.constant 2 : i64
  %n = tensor.dim %q, %c0 : tensor<?x16xf32>
  %s = tensor.dim %k, %c0 : tensor<?x16xf32>
  %n64 = arith.index_cast %n : index to i64
  %s64 = arith.index_cast %s : index to i64
  %same = arith.cmpi eq, %n, %s : index
  cf.assert %same, "expected equal lengths"
  %neg = arith.cmpi slt, %n64, %z64 : i64
  %n2 = arith.muli %n64, %n64 : i64
  %pick = arith.select %neg, %two, %n2 : i64
  %n1 = arith.divsi %pick, %s64 : i64
  %cst = arith.constant 0.0 : f32
  %low = arith.constant 0xFF800000 : f32
  %se = tensor.empty(%n, %s) : tensor<?x?xf32>
  %sz = linalg.fill ins(%cst : f32) outs(%se : tensor<?x?xf32>) -> tensor<?x?xf32>
  %t = linalg.generic {indexing_maps = [affine_map<(i, j, d) -> (i, d)>, affine_map<(i, j, d) -> (j, d)>, affine_map<(i, j, d) -> (i, j)>], iterator_types = ["parallel", "parallel", "reduction"]} ins(%q, %k : tensor<?x16xf32>, tensor<?x16xf32>) outs(%sz : tensor<?x?xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.mulf %a, %b : f32
    %1 = arith.addf %acc, %0 : f32
    linalg.yield %1 : f32
  } -> tensor<?x?xf32>
  %one = arith.constant 1 : i64
  %shape = tensor.from_elements %one, %n1, %n64 : tensor<3xi64>
  %r = tensor.reshape %t(%shape) : (tensor<?x?xf32>, tensor<3xi64>) -> tensor<1x?x?xf32>
  %pe = tensor.empty(%n, %n) : tensor<1x?x?xf32>
  %p = linalg.softmax dimension(2) ins(%r : tensor<1x?x?xf32>) outs(%pe : tensor<1x?x?xf32>) -> tensor<1x?x?xf32>
  %p2 = tensor.collapse_shape %p [[0, 1], [2]] : tensor<1x?x?xf32> into tensor<?x?xf32>
  %oe = tensor.empty(%n) : tensor<?x16xf32>
  %oz = linalg.fill ins(%cst : f32) outs(%oe : tensor<?x16xf32>) -> tensor<?x16xf32>
  %o = linalg.matmul ins(%p2, %v : tensor<?x?xf32>, tensor<?x16xf32>) outs(%oz : tensor<?x16xf32>) -> tensor<?x16xf32>
  return %o : tensor<?x16xf32>
}
