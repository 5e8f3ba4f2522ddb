// RUN: attn-opt %s --pass-pipeline='builtin.module(func.func(attn-raise))' --split-input-file | FileCheck %s

// A5: -inf where a key is masked, selected or added, is a boolean mask; so is a finite
// number <= -1e4, if |score| <= |number| / 4. What rows without a key give differs.

// CHECK-LABEL: @select_infinite
// CHECK-SAME: (%[[Q:.*]]: tensor<4x16xf32>, %[[K:.*]]: tensor<16x6xf32>, %[[V:.*]]: tensor<6x5xf32>, %[[M:.*]]: tensor<4x6xi1>)
// CHECK-NOT: linalg
// CHECK: attn.softmax_attention ins(%[[Q]], %[[K]], %[[V]] : tensor<4x16xf32>, tensor<16x6xf32>, tensor<6x5xf32>) mask(%[[M]] : tensor<4x6xi1>) outs(
// CHECK-SAME: empty_row = #attn.empty_row<nan>
func.func @select_infinite(%q: tensor<4x16xf32>, %k: tensor<16x6xf32>, %v: tensor<6x5xf32>, %mask: tensor<4x6xi1>) -> tensor<4x5xf32> {
  %tze = tensor.empty() : tensor<4x6xf32>
  %tzc = arith.constant 0.0 : f32
  %tz = linalg.fill ins(%tzc : f32) outs(%tze : tensor<4x6xf32>) -> tensor<4x6xf32>
  %t = linalg.matmul ins(%q, %k : tensor<4x16xf32>, tensor<16x6xf32>) outs(%tz : tensor<4x6xf32>) -> tensor<4x6xf32>
  %tc = arith.constant dense<0.25> : tensor<4x6xf32>
  %ts = arith.mulf %t, %tc : tensor<4x6xf32>
  %neg = arith.constant dense<0xFF800000> : tensor<4x6xf32>
  %w = arith.select %mask, %ts, %neg : tensor<4x6xi1>, tensor<4x6xf32>
  %mie = tensor.empty() : tensor<4xf32>
  %mic = arith.constant 0xFF800000 : f32
  %mi = linalg.fill ins(%mic : f32) outs(%mie : tensor<4xf32>) -> tensor<4xf32>
  %m = linalg.reduce { arith.maximumf } ins(%w : tensor<4x6xf32>) outs(%mi : tensor<4xf32>) dimensions = [1]
  %mbe = tensor.empty() : tensor<4x6xf32>
  %mb = linalg.broadcast ins(%m : tensor<4xf32>) outs(%mbe : tensor<4x6xf32>) dimensions = [1]
  %x = arith.subf %w, %mb : tensor<4x6xf32>
  %ex = math.exp %x : tensor<4x6xf32>
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

// CHECK-LABEL: @add_infinite
// CHECK-SAME: (%[[Q:.*]]: tensor<4x16xf32>, %[[K:.*]]: tensor<16x6xf32>, %[[V:.*]]: tensor<6x5xf32>, %[[M:.*]]: tensor<4x6xi1>)
// CHECK-NOT: linalg
// CHECK: attn.softmax_attention ins(%[[Q]], %[[K]], %[[V]] : tensor<4x16xf32>, tensor<16x6xf32>, tensor<6x5xf32>) mask(%[[M]] : tensor<4x6xi1>) outs(
// CHECK-SAME: empty_row = #attn.empty_row<nan>
func.func @add_infinite(%q: tensor<4x16xf32>, %k: tensor<16x6xf32>, %v: tensor<6x5xf32>, %mask: tensor<4x6xi1>) -> tensor<4x5xf32> {
  %tze = tensor.empty() : tensor<4x6xf32>
  %tzc = arith.constant 0.0 : f32
  %tz = linalg.fill ins(%tzc : f32) outs(%tze : tensor<4x6xf32>) -> tensor<4x6xf32>
  %t = linalg.matmul ins(%q, %k : tensor<4x16xf32>, tensor<16x6xf32>) outs(%tz : tensor<4x6xf32>) -> tensor<4x6xf32>
  %tc = arith.constant dense<0.25> : tensor<4x6xf32>
  %ts = arith.mulf %t, %tc : tensor<4x6xf32>
  %neg = arith.constant dense<0xFF800000> : tensor<4x6xf32>
  %zero = arith.constant dense<0.0> : tensor<4x6xf32>
  %bias = arith.select %mask, %zero, %neg : tensor<4x6xi1>, tensor<4x6xf32>
  %w = arith.addf %ts, %bias : tensor<4x6xf32>
  %mie = tensor.empty() : tensor<4xf32>
  %mic = arith.constant 0xFF800000 : f32
  %mi = linalg.fill ins(%mic : f32) outs(%mie : tensor<4xf32>) -> tensor<4xf32>
  %m = linalg.reduce { arith.maximumf } ins(%w : tensor<4x6xf32>) outs(%mi : tensor<4xf32>) dimensions = [1]
  %mbe = tensor.empty() : tensor<4x6xf32>
  %mb = linalg.broadcast ins(%m : tensor<4xf32>) outs(%mbe : tensor<4x6xf32>) dimensions = [1]
  %x = arith.subf %w, %mb : tensor<4x6xf32>
  %ex = math.exp %x : tensor<4x6xf32>
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

// CHECK-LABEL: @select_finite
// CHECK-SAME: (%[[Q:.*]]: tensor<4x16xf32>, %[[K:.*]]: tensor<16x6xf32>, %[[V:.*]]: tensor<6x5xf32>, %[[M:.*]]: tensor<4x6xi1>)
// CHECK-NOT: linalg
// CHECK: attn.softmax_attention ins(%[[Q]], %[[K]], %[[V]] : tensor<4x16xf32>, tensor<16x6xf32>, tensor<6x5xf32>) mask(%[[M]] : tensor<4x6xi1>) outs(
// CHECK-SAME: empty_row = #attn.empty_row<mean>
func.func @select_finite(%q: tensor<4x16xf32>, %k: tensor<16x6xf32>, %v: tensor<6x5xf32>, %mask: tensor<4x6xi1>) -> tensor<4x5xf32> {
  %tze = tensor.empty() : tensor<4x6xf32>
  %tzc = arith.constant 0.0 : f32
  %tz = linalg.fill ins(%tzc : f32) outs(%tze : tensor<4x6xf32>) -> tensor<4x6xf32>
  %t = linalg.matmul ins(%q, %k : tensor<4x16xf32>, tensor<16x6xf32>) outs(%tz : tensor<4x6xf32>) -> tensor<4x6xf32>
  %tc = arith.constant dense<0.25> : tensor<4x6xf32>
  %ts = arith.mulf %t, %tc : tensor<4x6xf32>
  %neg = arith.constant dense<-1.0e+09> : tensor<4x6xf32>
  %w = arith.select %mask, %ts, %neg : tensor<4x6xi1>, tensor<4x6xf32>
  %mie = tensor.empty() : tensor<4xf32>
  %mic = arith.constant 0xFF800000 : f32
  %mi = linalg.fill ins(%mic : f32) outs(%mie : tensor<4xf32>) -> tensor<4xf32>
  %m = linalg.reduce { arith.maximumf } ins(%w : tensor<4x6xf32>) outs(%mi : tensor<4xf32>) dimensions = [1]
  %mbe = tensor.empty() : tensor<4x6xf32>
  %mb = linalg.broadcast ins(%m : tensor<4xf32>) outs(%mbe : tensor<4x6xf32>) dimensions = [1]
  %x = arith.subf %w, %mb : tensor<4x6xf32>
  %ex = math.exp %x : tensor<4x6xf32>
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

// CHECK-LABEL: @add_lowest
// CHECK-SAME: (%[[Q:.*]]: tensor<4x16xf32>, %[[K:.*]]: tensor<16x6xf32>, %[[V:.*]]: tensor<6x5xf32>, %[[M:.*]]: tensor<4x6xi1>)
// CHECK-NOT: linalg
// CHECK: attn.softmax_attention ins(%[[Q]], %[[K]], %[[V]] : tensor<4x16xf32>, tensor<16x6xf32>, tensor<6x5xf32>) mask(%[[M]] : tensor<4x6xi1>) outs(
// CHECK-SAME: empty_row = #attn.empty_row<mean>
func.func @add_lowest(%q: tensor<4x16xf32>, %k: tensor<16x6xf32>, %v: tensor<6x5xf32>, %mask: tensor<4x6xi1>) -> tensor<4x5xf32> {
  %tze = tensor.empty() : tensor<4x6xf32>
  %tzc = arith.constant 0.0 : f32
  %tz = linalg.fill ins(%tzc : f32) outs(%tze : tensor<4x6xf32>) -> tensor<4x6xf32>
  %t = linalg.matmul ins(%q, %k : tensor<4x16xf32>, tensor<16x6xf32>) outs(%tz : tensor<4x6xf32>) -> tensor<4x6xf32>
  %tc = arith.constant dense<0.25> : tensor<4x6xf32>
  %ts = arith.mulf %t, %tc : tensor<4x6xf32>
  %neg = arith.constant dense<-3.40282347E+38> : tensor<4x6xf32>
  %zero = arith.constant dense<0.0> : tensor<4x6xf32>
  %bias = arith.select %mask, %zero, %neg : tensor<4x6xi1>, tensor<4x6xf32>
  %w = arith.addf %ts, %bias : tensor<4x6xf32>
  %mie = tensor.empty() : tensor<4xf32>
  %mic = arith.constant 0xFF800000 : f32
  %mi = linalg.fill ins(%mic : f32) outs(%mie : tensor<4xf32>) -> tensor<4xf32>
  %m = linalg.reduce { arith.maximumf } ins(%w : tensor<4x6xf32>) outs(%mi : tensor<4xf32>) dimensions = [1]
  %mbe = tensor.empty() : tensor<4x6xf32>
  %mb = linalg.broadcast ins(%m : tensor<4xf32>) outs(%mbe : tensor<4x6xf32>) dimensions = [1]
  %x = arith.subf %w, %mb : tensor<4x6xf32>
  %ex = math.exp %x : tensor<4x6xf32>
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

// CHECK-LABEL: @small_bias_stays_added
// CHECK-SAME: (%[[Q:.*]]: tensor<4x16xf32>, %[[K:.*]]: tensor<16x6xf32>, %[[V:.*]]: tensor<6x5xf32>, %[[M:.*]]: tensor<4x6xi1>)
// CHECK: %[[BIAS:.*]] = linalg.generic {{.*}} ins(%[[M]] : tensor<4x6xi1>)
// CHECK: attn.softmax_attention ins(%[[Q]], %[[K]], %[[V]] : tensor<4x16xf32>, tensor<16x6xf32>, tensor<6x5xf32>) mask(%[[BIAS]] : tensor<4x6xf32>) outs(
func.func @small_bias_stays_added(%q: tensor<4x16xf32>, %k: tensor<16x6xf32>, %v: tensor<6x5xf32>, %mask: tensor<4x6xi1>) -> tensor<4x5xf32> {
  %tze = tensor.empty() : tensor<4x6xf32>
  %tzc = arith.constant 0.0 : f32
  %tz = linalg.fill ins(%tzc : f32) outs(%tze : tensor<4x6xf32>) -> tensor<4x6xf32>
  %t = linalg.matmul ins(%q, %k : tensor<4x16xf32>, tensor<16x6xf32>) outs(%tz : tensor<4x6xf32>) -> tensor<4x6xf32>
  %tc = arith.constant dense<0.25> : tensor<4x6xf32>
  %ts = arith.mulf %t, %tc : tensor<4x6xf32>
  %neg = arith.constant dense<-1.0e+02> : tensor<4x6xf32>
  %zero = arith.constant dense<0.0> : tensor<4x6xf32>
  %bias = arith.select %mask, %zero, %neg : tensor<4x6xi1>, tensor<4x6xf32>
  %w = arith.addf %ts, %bias : tensor<4x6xf32>
  %mie = tensor.empty() : tensor<4xf32>
  %mic = arith.constant 0xFF800000 : f32
  %mi = linalg.fill ins(%mic : f32) outs(%mie : tensor<4xf32>) -> tensor<4xf32>
  %m = linalg.reduce { arith.maximumf } ins(%w : tensor<4x6xf32>) outs(%mi : tensor<4xf32>) dimensions = [1]
  %mbe = tensor.empty() : tensor<4x6xf32>
  %mb = linalg.broadcast ins(%m : tensor<4xf32>) outs(%mbe : tensor<4x6xf32>) dimensions = [1]
  %x = arith.subf %w, %mb : tensor<4x6xf32>
  %ex = math.exp %x : tensor<4x6xf32>
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
