// RUN: attn-opt %s --pass-pipeline='builtin.module(func.func(attn-raise))' --split-input-file | FileCheck %s

// A13: arithmetic on a select of two numbers is a select; so is the sum of two under one condition.
// s·m + c·(1 − m), with m of zeros and ones, masks.

#both = affine_map<(i, j) -> (i, j)>

// CHECK-LABEL: @causal_by_arithmetic
//   CHECK-NOT: linalg
//       CHECK: attn.softmax_attention causal ins({{.*}}) outs(%{{.*}} : tensor<6x5xf32>) {indexing_maps
func.func @causal_by_arithmetic(%q: tensor<6x16xf32>, %k: tensor<16x6xf32>, %v: tensor<6x5xf32>) -> tensor<6x5xf32> {
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %low = arith.constant -1.0e4 : f32
  %scale = arith.constant 0.25 : f32
  %se = tensor.empty() : tensor<6x6xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<6x6xf32>) -> tensor<6x6xf32>
  %s = linalg.matmul ins(%q, %k : tensor<6x16xf32>, tensor<16x6xf32>) outs(%sz : tensor<6x6xf32>) -> tensor<6x6xf32>
  %m = linalg.generic {indexing_maps = [#both], iterator_types = ["parallel", "parallel"]} outs(%se : tensor<6x6xf32>) {
  ^bb0(%out: f32):
    %i = linalg.index 0 : index
    %j = linalg.index 1 : index
    %seen = arith.cmpi sle, %j, %i : index
    %0 = arith.select %seen, %one, %zero : f32
    linalg.yield %0 : f32
  } -> tensor<6x6xf32>
  %x = linalg.generic {indexing_maps = [#both, #both, #both], iterator_types = ["parallel", "parallel"]} ins(%s, %m : tensor<6x6xf32>, tensor<6x6xf32>) outs(%se : tensor<6x6xf32>) {
  ^bb0(%in: f32, %mask: f32, %out: f32):
    %0 = arith.mulf %in, %scale : f32
    %1 = arith.mulf %0, %mask : f32
    %2 = arith.subf %one, %mask : f32
    %3 = arith.mulf %2, %low : f32
    %4 = arith.addf %1, %3 : f32
    linalg.yield %4 : f32
  } -> tensor<6x6xf32>
  %p = linalg.softmax dimension(1) ins(%x : tensor<6x6xf32>) outs(%se : tensor<6x6xf32>) -> tensor<6x6xf32>
  %oe = tensor.empty() : tensor<6x5xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<6x5xf32>) -> tensor<6x5xf32>
  %o = linalg.matmul ins(%p, %v : tensor<6x6xf32>, tensor<6x5xf32>) outs(%oz : tensor<6x5xf32>) -> tensor<6x5xf32>
  return %o : tensor<6x5xf32>
}

// -----

// Under two conditions there is no one mask.

#both = affine_map<(i, j) -> (i, j)>

// CHECK-LABEL: @two_conditions
//   CHECK-NOT: attn.softmax_attention
func.func @two_conditions(%q: tensor<6x16xf32>, %k: tensor<16x6xf32>, %v: tensor<6x5xf32>) -> tensor<6x5xf32> {
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %low = arith.constant -1.0e4 : f32
  %se = tensor.empty() : tensor<6x6xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<6x6xf32>) -> tensor<6x6xf32>
  %s = linalg.matmul ins(%q, %k : tensor<6x16xf32>, tensor<16x6xf32>) outs(%sz : tensor<6x6xf32>) -> tensor<6x6xf32>
  %x = linalg.generic {indexing_maps = [#both, #both], iterator_types = ["parallel", "parallel"]} ins(%s : tensor<6x6xf32>) outs(%se : tensor<6x6xf32>) {
  ^bb0(%in: f32, %out: f32):
    %i = linalg.index 0 : index
    %j = linalg.index 1 : index
    %seen = arith.cmpi sle, %j, %i : index
    %other = arith.cmpi slt, %j, %i : index
    %m = arith.select %seen, %one, %zero : f32
    %n = arith.select %other, %zero, %low : f32
    %0 = arith.mulf %in, %m : f32
    %1 = arith.addf %0, %n : f32
    linalg.yield %1 : f32
  } -> tensor<6x6xf32>
  %p = linalg.softmax dimension(1) ins(%x : tensor<6x6xf32>) outs(%se : tensor<6x6xf32>) -> tensor<6x6xf32>
  %oe = tensor.empty() : tensor<6x5xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<6x5xf32>) -> tensor<6x5xf32>
  %o = linalg.matmul ins(%p, %v : tensor<6x6xf32>, tensor<6x5xf32>) outs(%oz : tensor<6x5xf32>) -> tensor<6x5xf32>
  return %o : tensor<6x5xf32>
}
