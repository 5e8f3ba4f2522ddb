// RUN: attn-opt %s --pass-pipeline='builtin.module(func.func(attn-raise))' --split-input-file | FileCheck %s

// A4: a division by the sum, by its reciprocal, after the second product, or as a
// logarithm in the exponent.

// CHECK-LABEL: @reciprocal
// CHECK-SAME: (%[[Q:.*]]: tensor<4x16xf32>, %[[K:.*]]: tensor<16x6xf32>, %[[V:.*]]: tensor<6x5xf32>
// CHECK-NOT: linalg
// CHECK-NOT: math
// CHECK: attn.softmax_attention ins(%[[Q]], %[[K]], %[[V]] : tensor<4x16xf32>, tensor<16x6xf32>, tensor<6x5xf32>) outs(
func.func @reciprocal(%q: tensor<4x16xf32>, %k: tensor<16x6xf32>, %v: tensor<6x5xf32>) -> tensor<4x5xf32> {
  %tze = tensor.empty() : tensor<4x6xf32>
  %tzc = arith.constant 0.0 : f32
  %tz = linalg.fill ins(%tzc : f32) outs(%tze : tensor<4x6xf32>) -> tensor<4x6xf32>
  %t = linalg.matmul ins(%q, %k : tensor<4x16xf32>, tensor<16x6xf32>) outs(%tz : tensor<4x6xf32>) -> tensor<4x6xf32>
  %tc = arith.constant dense<0.25> : tensor<4x6xf32>
  %ts = arith.mulf %t, %tc : tensor<4x6xf32>
  %mie = tensor.empty() : tensor<4xf32>
  %mic = arith.constant 0xFF800000 : f32
  %mi = linalg.fill ins(%mic : f32) outs(%mie : tensor<4xf32>) -> tensor<4xf32>
  %m = linalg.reduce { arith.maximumf } ins(%ts : tensor<4x6xf32>) outs(%mi : tensor<4xf32>) dimensions = [1]
  %mbe = tensor.empty() : tensor<4x6xf32>
  %mb = linalg.broadcast ins(%m : tensor<4xf32>) outs(%mbe : tensor<4x6xf32>) dimensions = [1]
  %x = arith.subf %ts, %mb : tensor<4x6xf32>
  %ex = math.exp %x : tensor<4x6xf32>
  %sumie = tensor.empty() : tensor<4xf32>
  %sumic = arith.constant 0.0 : f32
  %sumi = linalg.fill ins(%sumic : f32) outs(%sumie : tensor<4xf32>) -> tensor<4xf32>
  %sum = linalg.reduce { arith.addf } ins(%ex : tensor<4x6xf32>) outs(%sumi : tensor<4xf32>) dimensions = [1]
  %one = arith.constant dense<1.0> : tensor<4xf32>
  %rc = arith.divf %one, %sum : tensor<4xf32>
  %rbe = tensor.empty() : tensor<4x6xf32>
  %rb = linalg.broadcast ins(%rc : tensor<4xf32>) outs(%rbe : tensor<4x6xf32>) dimensions = [1]
  %p = arith.mulf %rb, %ex : tensor<4x6xf32>
  %oze = tensor.empty() : tensor<4x5xf32>
  %ozc = arith.constant 0.0 : f32
  %oz = linalg.fill ins(%ozc : f32) outs(%oze : tensor<4x5xf32>) -> tensor<4x5xf32>
  %o = linalg.matmul ins(%p, %v : tensor<4x6xf32>, tensor<6x5xf32>) outs(%oz : tensor<4x5xf32>) -> tensor<4x5xf32>
  return %o : tensor<4x5xf32>
}

// -----

// CHECK-LABEL: @after_the_values
// CHECK-SAME: (%[[Q:.*]]: tensor<4x16xf32>, %[[K:.*]]: tensor<16x6xf32>, %[[V:.*]]: tensor<6x5xf32>
// CHECK-NOT: linalg
// CHECK-NOT: math
// CHECK: attn.softmax_attention ins(%[[Q]], %[[K]], %[[V]] : tensor<4x16xf32>, tensor<16x6xf32>, tensor<6x5xf32>) outs(
func.func @after_the_values(%q: tensor<4x16xf32>, %k: tensor<16x6xf32>, %v: tensor<6x5xf32>) -> tensor<4x5xf32> {
  %tze = tensor.empty() : tensor<4x6xf32>
  %tzc = arith.constant 0.0 : f32
  %tz = linalg.fill ins(%tzc : f32) outs(%tze : tensor<4x6xf32>) -> tensor<4x6xf32>
  %t = linalg.matmul ins(%q, %k : tensor<4x16xf32>, tensor<16x6xf32>) outs(%tz : tensor<4x6xf32>) -> tensor<4x6xf32>
  %tc = arith.constant dense<0.25> : tensor<4x6xf32>
  %ts = arith.mulf %t, %tc : tensor<4x6xf32>
  %mie = tensor.empty() : tensor<4xf32>
  %mic = arith.constant 0xFF800000 : f32
  %mi = linalg.fill ins(%mic : f32) outs(%mie : tensor<4xf32>) -> tensor<4xf32>
  %m = linalg.reduce { arith.maximumf } ins(%ts : tensor<4x6xf32>) outs(%mi : tensor<4xf32>) dimensions = [1]
  %mbe = tensor.empty() : tensor<4x6xf32>
  %mb = linalg.broadcast ins(%m : tensor<4xf32>) outs(%mbe : tensor<4x6xf32>) dimensions = [1]
  %x = arith.subf %ts, %mb : tensor<4x6xf32>
  %ex = math.exp %x : tensor<4x6xf32>
  %sumie = tensor.empty() : tensor<4xf32>
  %sumic = arith.constant 0.0 : f32
  %sumi = linalg.fill ins(%sumic : f32) outs(%sumie : tensor<4xf32>) -> tensor<4xf32>
  %sum = linalg.reduce { arith.addf } ins(%ex : tensor<4x6xf32>) outs(%sumi : tensor<4xf32>) dimensions = [1]
  %oze = tensor.empty() : tensor<4x5xf32>
  %ozc = arith.constant 0.0 : f32
  %oz = linalg.fill ins(%ozc : f32) outs(%oze : tensor<4x5xf32>) -> tensor<4x5xf32>
  %o = linalg.matmul ins(%ex, %v : tensor<4x6xf32>, tensor<6x5xf32>) outs(%oz : tensor<4x5xf32>) -> tensor<4x5xf32>
  %sbe = tensor.empty() : tensor<4x5xf32>
  %sb = linalg.broadcast ins(%sum : tensor<4xf32>) outs(%sbe : tensor<4x5xf32>) dimensions = [1]
  %r = arith.divf %o, %sb : tensor<4x5xf32>
  return %r : tensor<4x5xf32>
}

// -----

// CHECK-LABEL: @log_softmax
// CHECK-SAME: (%[[Q:.*]]: tensor<4x16xf32>, %[[K:.*]]: tensor<16x6xf32>, %[[V:.*]]: tensor<6x5xf32>
// CHECK-NOT: linalg
// CHECK-NOT: math
// CHECK: attn.softmax_attention ins(%[[Q]], %[[K]], %[[V]] : tensor<4x16xf32>, tensor<16x6xf32>, tensor<6x5xf32>) outs(
func.func @log_softmax(%q: tensor<4x16xf32>, %k: tensor<16x6xf32>, %v: tensor<6x5xf32>) -> tensor<4x5xf32> {
  %tze = tensor.empty() : tensor<4x6xf32>
  %tzc = arith.constant 0.0 : f32
  %tz = linalg.fill ins(%tzc : f32) outs(%tze : tensor<4x6xf32>) -> tensor<4x6xf32>
  %t = linalg.matmul ins(%q, %k : tensor<4x16xf32>, tensor<16x6xf32>) outs(%tz : tensor<4x6xf32>) -> tensor<4x6xf32>
  %tc = arith.constant dense<0.25> : tensor<4x6xf32>
  %ts = arith.mulf %t, %tc : tensor<4x6xf32>
  %mie = tensor.empty() : tensor<4xf32>
  %mic = arith.constant 0xFF800000 : f32
  %mi = linalg.fill ins(%mic : f32) outs(%mie : tensor<4xf32>) -> tensor<4xf32>
  %m = linalg.reduce { arith.maximumf } ins(%ts : tensor<4x6xf32>) outs(%mi : tensor<4xf32>) dimensions = [1]
  %mbe = tensor.empty() : tensor<4x6xf32>
  %mb = linalg.broadcast ins(%m : tensor<4xf32>) outs(%mbe : tensor<4x6xf32>) dimensions = [1]
  %x = arith.subf %ts, %mb : tensor<4x6xf32>
  %ex = math.exp %x : tensor<4x6xf32>
  %sumie = tensor.empty() : tensor<4xf32>
  %sumic = arith.constant 0.0 : f32
  %sumi = linalg.fill ins(%sumic : f32) outs(%sumie : tensor<4xf32>) -> tensor<4xf32>
  %sum = linalg.reduce { arith.addf } ins(%ex : tensor<4x6xf32>) outs(%sumi : tensor<4xf32>) dimensions = [1]
  %lg = math.log %sum : tensor<4xf32>
  %lbe = tensor.empty() : tensor<4x6xf32>
  %lb = linalg.broadcast ins(%lg : tensor<4xf32>) outs(%lbe : tensor<4x6xf32>) dimensions = [1]
  %y = arith.subf %x, %lb : tensor<4x6xf32>
  %p = math.exp %y : tensor<4x6xf32>
  %oze = tensor.empty() : tensor<4x5xf32>
  %ozc = arith.constant 0.0 : f32
  %oz = linalg.fill ins(%ozc : f32) outs(%oze : tensor<4x5xf32>) -> tensor<4x5xf32>
  %o = linalg.matmul ins(%p, %v : tensor<4x6xf32>, tensor<6x5xf32>) outs(%oz : tensor<4x5xf32>) -> tensor<4x5xf32>
  return %o : tensor<4x5xf32>
}
