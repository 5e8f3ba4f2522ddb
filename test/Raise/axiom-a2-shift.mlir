// RUN: attn-opt %s --pass-pipeline='builtin.module(func.func(attn-raise))' --split-input-file | FileCheck %s

// A2: exp(x - m) / sum(exp(x - m)) does not depend on m if m does not depend on the key.

// CHECK-LABEL: @no_shift
// CHECK-SAME: (%[[Q:.*]]: tensor<4x16xf32>, %[[K:.*]]: tensor<16x6xf32>, %[[V:.*]]: tensor<6x5xf32>
// CHECK-NOT: linalg
// CHECK-NOT: math
// CHECK: attn.softmax_attention ins(%[[Q]], %[[K]], %[[V]] : tensor<4x16xf32>, tensor<16x6xf32>, tensor<6x5xf32>) outs(
func.func @no_shift(%q: tensor<4x16xf32>, %k: tensor<16x6xf32>, %v: tensor<6x5xf32>) -> tensor<4x5xf32> {
  %tze = tensor.empty() : tensor<4x6xf32>
  %tzc = arith.constant 0.0 : f32
  %tz = linalg.fill ins(%tzc : f32) outs(%tze : tensor<4x6xf32>) -> tensor<4x6xf32>
  %t = linalg.matmul ins(%q, %k : tensor<4x16xf32>, tensor<16x6xf32>) outs(%tz : tensor<4x6xf32>) -> tensor<4x6xf32>
  %tc = arith.constant dense<0.25> : tensor<4x6xf32>
  %ts = arith.mulf %t, %tc : tensor<4x6xf32>
  %ex = math.exp %ts : tensor<4x6xf32>
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

// -----

// CHECK-LABEL: @constant_shift
// CHECK-SAME: (%[[Q:.*]]: tensor<4x16xf32>, %[[K:.*]]: tensor<16x6xf32>, %[[V:.*]]: tensor<6x5xf32>
// CHECK-NOT: linalg
// CHECK-NOT: math
// CHECK: attn.softmax_attention ins(%[[Q]], %[[K]], %[[V]] : tensor<4x16xf32>, tensor<16x6xf32>, tensor<6x5xf32>) outs(
func.func @constant_shift(%q: tensor<4x16xf32>, %k: tensor<16x6xf32>, %v: tensor<6x5xf32>) -> tensor<4x5xf32> {
  %tze = tensor.empty() : tensor<4x6xf32>
  %tzc = arith.constant 0.0 : f32
  %tz = linalg.fill ins(%tzc : f32) outs(%tze : tensor<4x6xf32>) -> tensor<4x6xf32>
  %t = linalg.matmul ins(%q, %k : tensor<4x16xf32>, tensor<16x6xf32>) outs(%tz : tensor<4x6xf32>) -> tensor<4x6xf32>
  %tc = arith.constant dense<0.25> : tensor<4x6xf32>
  %ts = arith.mulf %t, %tc : tensor<4x6xf32>
  %c = arith.constant dense<3.0> : tensor<4x6xf32>
  %u = arith.addf %ts, %c : tensor<4x6xf32>
  %ex = math.exp %u : tensor<4x6xf32>
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

// -----

// CHECK-LABEL: @any_number_of_the_row
// CHECK-SAME: (%[[Q:.*]]: tensor<4x16xf32>, %[[K:.*]]: tensor<16x6xf32>, %[[V:.*]]: tensor<6x5xf32>
// CHECK-NOT: linalg
// CHECK-NOT: math
// CHECK: attn.softmax_attention ins(%[[Q]], %[[K]], %[[V]] : tensor<4x16xf32>, tensor<16x6xf32>, tensor<6x5xf32>) outs(
func.func @any_number_of_the_row(%q: tensor<4x16xf32>, %k: tensor<16x6xf32>, %v: tensor<6x5xf32>) -> tensor<4x5xf32> {
  %tze = tensor.empty() : tensor<4x6xf32>
  %tzc = arith.constant 0.0 : f32
  %tz = linalg.fill ins(%tzc : f32) outs(%tze : tensor<4x6xf32>) -> tensor<4x6xf32>
  %t = linalg.matmul ins(%q, %k : tensor<4x16xf32>, tensor<16x6xf32>) outs(%tz : tensor<4x6xf32>) -> tensor<4x6xf32>
  %tc = arith.constant dense<0.25> : tensor<4x6xf32>
  %ts = arith.mulf %t, %tc : tensor<4x6xf32>
  %meanie = tensor.empty() : tensor<4xf32>
  %meanic = arith.constant 0.0 : f32
  %meani = linalg.fill ins(%meanic : f32) outs(%meanie : tensor<4xf32>) -> tensor<4xf32>
  %mean = linalg.reduce { arith.addf } ins(%ts : tensor<4x6xf32>) outs(%meani : tensor<4xf32>) dimensions = [1]
  %mbe = tensor.empty() : tensor<4x6xf32>
  %mb = linalg.broadcast ins(%mean : tensor<4xf32>) outs(%mbe : tensor<4x6xf32>) dimensions = [1]
  %u = arith.subf %ts, %mb : tensor<4x6xf32>
  %ex = math.exp %u : tensor<4x6xf32>
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

// -----

// CHECK-LABEL: @clamped_maximum
// CHECK-SAME: (%[[Q:.*]]: tensor<4x16xf32>, %[[K:.*]]: tensor<16x6xf32>, %[[V:.*]]: tensor<6x5xf32>
// CHECK-NOT: linalg
// CHECK-NOT: math
// CHECK: attn.softmax_attention ins(%[[Q]], %[[K]], %[[V]] : tensor<4x16xf32>, tensor<16x6xf32>, tensor<6x5xf32>) outs(
func.func @clamped_maximum(%q: tensor<4x16xf32>, %k: tensor<16x6xf32>, %v: tensor<6x5xf32>) -> tensor<4x5xf32> {
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
  %low = arith.constant dense<0xFF800000> : tensor<4xf32>
  %m2 = arith.maximumf %m, %low : tensor<4xf32>
  %mbe = tensor.empty() : tensor<4x6xf32>
  %mb = linalg.broadcast ins(%m2 : tensor<4xf32>) outs(%mbe : tensor<4x6xf32>) dimensions = [1]
  %u = arith.subf %ts, %mb : tensor<4x6xf32>
  %ex = math.exp %u : tensor<4x6xf32>
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
