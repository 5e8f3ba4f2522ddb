// RUN: attn-opt %s --pass-pipeline='builtin.module(func.func(attn-raise))' --split-input-file | FileCheck %s

// A11: the neutral start of a reduction goes away, and 0 · exp(x) = 0: the first step
// of the online form rescales nothing.

// CHECK-LABEL: @online_form
// CHECK-SAME: (%[[Q:.*]]: tensor<4x16xf32>, %[[K:.*]]: tensor<16x6xf32>, %[[V:.*]]: tensor<6x5xf32>
// CHECK-NOT: linalg
// CHECK-NOT: math
// CHECK: attn.softmax_attention ins(%[[Q]], %[[K]], %[[V]] : tensor<4x16xf32>, tensor<16x6xf32>, tensor<6x5xf32>) outs(
func.func @online_form(%q: tensor<4x16xf32>, %k: tensor<16x6xf32>, %v: tensor<6x5xf32>) -> tensor<4x5xf32> {
  %tze = tensor.empty() : tensor<4x6xf32>
  %tzc = arith.constant 0.0 : f32
  %tz = linalg.fill ins(%tzc : f32) outs(%tze : tensor<4x6xf32>) -> tensor<4x6xf32>
  %t = linalg.matmul ins(%q, %k : tensor<4x16xf32>, tensor<16x6xf32>) outs(%tz : tensor<4x6xf32>) -> tensor<4x6xf32>
  %tc = arith.constant dense<0.25> : tensor<4x6xf32>
  %ts = arith.mulf %t, %tc : tensor<4x6xf32>
  %lowe = tensor.empty() : tensor<4xf32>
  %lowc = arith.constant -3.40282347E+38 : f32
  %low = linalg.fill ins(%lowc : f32) outs(%lowe : tensor<4xf32>) -> tensor<4xf32>
  %m = linalg.reduce { arith.maximumf } ins(%ts : tensor<4x6xf32>) outs(%low : tensor<4xf32>) dimensions = [1]
  %dm = arith.subf %low, %m : tensor<4xf32>
  %re = math.exp %dm : tensor<4xf32>
  %ze = tensor.empty() : tensor<4xf32>
  %zc = arith.constant 0.0 : f32
  %z = linalg.fill ins(%zc : f32) outs(%ze : tensor<4xf32>) -> tensor<4xf32>
  %z1 = arith.mulf %re, %z : tensor<4xf32>
  %mbe = tensor.empty() : tensor<4x6xf32>
  %mb = linalg.broadcast ins(%m : tensor<4xf32>) outs(%mbe : tensor<4x6xf32>) dimensions = [1]
  %x = arith.subf %ts, %mb : tensor<4x6xf32>
  %ex = math.exp %x : tensor<4x6xf32>
  %sum = linalg.reduce { arith.addf } ins(%ex : tensor<4x6xf32>) outs(%z1 : tensor<4xf32>) dimensions = [1]
  %oze = tensor.empty() : tensor<4x5xf32>
  %ozc = arith.constant 0.0 : f32
  %oz = linalg.fill ins(%ozc : f32) outs(%oze : tensor<4x5xf32>) -> tensor<4x5xf32>
  %rebe = tensor.empty() : tensor<4x5xf32>
  %reb = linalg.broadcast ins(%re : tensor<4xf32>) outs(%rebe : tensor<4x5xf32>) dimensions = [1]
  %oz1 = arith.mulf %reb, %oz : tensor<4x5xf32>
  %acc = linalg.matmul ins(%ex, %v : tensor<4x6xf32>, tensor<6x5xf32>) outs(%oz1 : tensor<4x5xf32>) -> tensor<4x5xf32>
  %one = arith.constant dense<1.0> : tensor<4xf32>
  %ri = arith.divf %one, %sum : tensor<4xf32>
  %rbe = tensor.empty() : tensor<4x5xf32>
  %rb = linalg.broadcast ins(%ri : tensor<4xf32>) outs(%rbe : tensor<4x5xf32>) dimensions = [1]
  %o = arith.mulf %rb, %acc : tensor<4x5xf32>
  return %o : tensor<4x5xf32>
}
