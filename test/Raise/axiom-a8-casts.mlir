// RUN: attn-opt %s --pass-pipeline='builtin.module(func.func(attn-raise))' --split-input-file | FileCheck %s

// A8: casts between floats are transparent inside; an operand is read in the narrowest
// type that it was in, never in a wider one than the program asked for.

// CHECK-LABEL: @all_in_f32
// CHECK-SAME: (%[[Q:.*]]: tensor<4x16xf16>, %[[K:.*]]: tensor<16x6xf16>, %[[V:.*]]: tensor<6x5xf16>)
// CHECK-NOT: linalg
// CHECK: attn.softmax_attention ins(%[[Q]], %[[K]], %[[V]] : tensor<4x16xf16>, tensor<16x6xf16>, tensor<6x5xf16>) outs(%{{.*}} : tensor<4x5xf16>)
func.func @all_in_f32(%q: tensor<4x16xf16>, %k: tensor<16x6xf16>, %v: tensor<6x5xf16>) -> tensor<4x5xf16> {
  %qf = arith.extf %q : tensor<4x16xf16> to tensor<4x16xf32>
  %kf = arith.extf %k : tensor<16x6xf16> to tensor<16x6xf32>
  %vf = arith.extf %v : tensor<6x5xf16> to tensor<6x5xf32>
  %tze = tensor.empty() : tensor<4x6xf32>
  %tzc = arith.constant 0.0 : f32
  %tz = linalg.fill ins(%tzc : f32) outs(%tze : tensor<4x6xf32>) -> tensor<4x6xf32>
  %t = linalg.matmul ins(%qf, %kf : tensor<4x16xf32>, tensor<16x6xf32>) outs(%tz : tensor<4x6xf32>) -> tensor<4x6xf32>
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
  %sbe = tensor.empty() : tensor<4x6xf32>
  %sb = linalg.broadcast ins(%sum : tensor<4xf32>) outs(%sbe : tensor<4x6xf32>) dimensions = [1]
  %p = arith.divf %ex, %sb : tensor<4x6xf32>
  %oze = tensor.empty() : tensor<4x5xf32>
  %ozc = arith.constant 0.0 : f32
  %oz = linalg.fill ins(%ozc : f32) outs(%oze : tensor<4x5xf32>) -> tensor<4x5xf32>
  %o = linalg.matmul ins(%p, %vf : tensor<4x6xf32>, tensor<6x5xf32>) outs(%oz : tensor<4x5xf32>) -> tensor<4x5xf32>
  %r = arith.truncf %o : tensor<4x5xf32> to tensor<4x5xf16>
  return %r : tensor<4x5xf16>
}

// -----

// CHECK-LABEL: @weights_in_f16
// CHECK-NOT: linalg
// CHECK: attn.softmax_attention ins(%{{.*}} : tensor<4x16xf16>, tensor<16x6xf16>, tensor<6x5xf16>) outs(%{{.*}} : tensor<4x5xf16>)
func.func @weights_in_f16(%q: tensor<4x16xf16>, %k: tensor<16x6xf16>, %v: tensor<6x5xf16>) -> tensor<4x5xf16> {
  %tze = tensor.empty() : tensor<4x6xf32>
  %tzc = arith.constant 0.0 : f32
  %tz = linalg.fill ins(%tzc : f32) outs(%tze : tensor<4x6xf32>) -> tensor<4x6xf32>
  %t = linalg.matmul ins(%q, %k : tensor<4x16xf16>, tensor<16x6xf16>) outs(%tz : tensor<4x6xf32>) -> tensor<4x6xf32>
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
  %sbe = tensor.empty() : tensor<4x6xf32>
  %sb = linalg.broadcast ins(%sum : tensor<4xf32>) outs(%sbe : tensor<4x6xf32>) dimensions = [1]
  %p = arith.divf %ex, %sb : tensor<4x6xf32>
  %ph = arith.truncf %p : tensor<4x6xf32> to tensor<4x6xf16>
  %oze = tensor.empty() : tensor<4x5xf32>
  %ozc = arith.constant 0.0 : f32
  %oz = linalg.fill ins(%ozc : f32) outs(%oze : tensor<4x5xf32>) -> tensor<4x5xf32>
  %o = linalg.matmul ins(%ph, %v : tensor<4x6xf16>, tensor<6x5xf16>) outs(%oz : tensor<4x5xf32>) -> tensor<4x5xf32>
  %r = arith.truncf %o : tensor<4x5xf32> to tensor<4x5xf16>
  return %r : tensor<4x5xf16>
}

// -----

// CHECK-LABEL: @a_rounded_query_stays_rounded
// CHECK: %[[H:.*]] = arith.truncf
// CHECK: attn.softmax_attention ins(%[[H]],
func.func @a_rounded_query_stays_rounded(%q: tensor<4x16xf32>, %k: tensor<16x6xf16>, %v: tensor<6x5xf32>) -> tensor<4x5xf32> {
  %qh = arith.truncf %q : tensor<4x16xf32> to tensor<4x16xf16>
  %tze = tensor.empty() : tensor<4x6xf32>
  %tzc = arith.constant 0.0 : f32
  %tz = linalg.fill ins(%tzc : f32) outs(%tze : tensor<4x6xf32>) -> tensor<4x6xf32>
  %t = linalg.matmul ins(%qh, %k : tensor<4x16xf16>, tensor<16x6xf16>) outs(%tz : tensor<4x6xf32>) -> tensor<4x6xf32>
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
  %sbe = tensor.empty() : tensor<4x6xf32>
  %sb = linalg.broadcast ins(%sum : tensor<4xf32>) outs(%sbe : tensor<4x6xf32>) dimensions = [1]
  %p = arith.divf %ex, %sb : tensor<4x6xf32>
  %oze = tensor.empty() : tensor<4x5xf32>
  %ozc = arith.constant 0.0 : f32
  %oz = linalg.fill ins(%ozc : f32) outs(%oze : tensor<4x5xf32>) -> tensor<4x5xf32>
  %o = linalg.matmul ins(%p, %v : tensor<4x6xf32>, tensor<6x5xf32>) outs(%oz : tensor<4x5xf32>) -> tensor<4x5xf32>
  return %o : tensor<4x5xf32>
}
