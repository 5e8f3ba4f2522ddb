// RUN: attn-opt %s --pass-pipeline='builtin.module(func.func(attn-raise))' --split-input-file | FileCheck %s

// A3: exp2(x) = exp(x ln 2); the folded log2 e leaves the scale.

// CHECK-LABEL: @log2e_in_the_scale
// CHECK-SAME: (%[[Q:.*]]: tensor<4x16xf32>, %[[K:.*]]: tensor<16x6xf32>, %[[V:.*]]: tensor<6x5xf32>
// CHECK-NOT: linalg
// CHECK-NOT: math
// CHECK: attn.softmax_attention ins(%[[Q]], %[[K]], %[[V]] : tensor<4x16xf32>, tensor<16x6xf32>, tensor<6x5xf32>) outs(
func.func @log2e_in_the_scale(%q: tensor<4x16xf32>, %k: tensor<16x6xf32>, %v: tensor<6x5xf32>) -> tensor<4x5xf32> {
  %tze = tensor.empty() : tensor<4x6xf32>
  %tzc = arith.constant 0.0 : f32
  %tz = linalg.fill ins(%tzc : f32) outs(%tze : tensor<4x6xf32>) -> tensor<4x6xf32>
  %t = linalg.matmul ins(%q, %k : tensor<4x16xf32>, tensor<16x6xf32>) outs(%tz : tensor<4x6xf32>) -> tensor<4x6xf32>
  %tc = arith.constant dense<0.360673755> : tensor<4x6xf32>
  %ts = arith.mulf %t, %tc : tensor<4x6xf32>
  %mie = tensor.empty() : tensor<4xf32>
  %mic = arith.constant -3.40282347E+38 : f32
  %mi = linalg.fill ins(%mic : f32) outs(%mie : tensor<4xf32>) -> tensor<4xf32>
  %m = linalg.reduce { arith.maximumf } ins(%ts : tensor<4x6xf32>) outs(%mi : tensor<4xf32>) dimensions = [1]
  %mbe = tensor.empty() : tensor<4x6xf32>
  %mb = linalg.broadcast ins(%m : tensor<4xf32>) outs(%mbe : tensor<4x6xf32>) dimensions = [1]
  %u = arith.subf %ts, %mb : tensor<4x6xf32>
  %ex = math.exp2 %u : tensor<4x6xf32>
  %sumie = tensor.empty() : tensor<4xf32>
  %sumic = arith.constant 0.0 : f32
  %sumi = linalg.fill ins(%sumic : f32) outs(%sumie : tensor<4xf32>) -> tensor<4xf32>
  %sum = linalg.reduce { arith.addf } ins(%ex : tensor<4x6xf32>) outs(%sumi : tensor<4xf32>) dimensions = [1]
  %sbe = tensor.empty() : tensor<4x6xf32>
  %sb = linalg.broadcast ins(%sum : tensor<4xf32>) outs(%sbe : tensor<4x6xf32>) dimensions = [1]
  %p = arith.divf %ex, %sb : tensor<4x6xf32>
  %oze = tensor.empty() : tensor<4x5xf32>
  %ozc = arith.constant 0.0 : f32
  %oz = linalg.fill ins(%ozc : f32) outs(%oze : tensor<4x5xf32>) -> tensor<4x5xf32>
  %o = linalg.matmul ins(%p, %v : tensor<4x6xf32>, tensor<6x5xf32>) outs(%oz : tensor<4x5xf32>) -> tensor<4x5xf32>
  return %o : tensor<4x5xf32>
}
