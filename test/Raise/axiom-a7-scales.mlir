// RUN: attn-opt %s --pass-pipeline='builtin.module(func.func(attn-raise))' --split-input-file | FileCheck %s

// A7: scales of the scores multiply, whatever their spelling.

// CHECK-LABEL: @multiplied_and_divided
// CHECK-SAME: (%[[Q:.*]]: tensor<4x16xf32>, %[[K:.*]]: tensor<16x6xf32>, %[[V:.*]]: tensor<6x5xf32>
// CHECK-NOT: linalg
// CHECK-NOT: math
// CHECK: attn.softmax_attention ins(%[[Q]], %[[K]], %[[V]] : tensor<4x16xf32>, tensor<16x6xf32>, tensor<6x5xf32>) outs(
func.func @multiplied_and_divided(%q: tensor<4x16xf32>, %k: tensor<16x6xf32>, %v: tensor<6x5xf32>) -> tensor<4x5xf32> {
  %tze = tensor.empty() : tensor<4x6xf32>
  %tzc = arith.constant 0.0 : f32
  %tz = linalg.fill ins(%tzc : f32) outs(%tze : tensor<4x6xf32>) -> tensor<4x6xf32>
  %t = linalg.matmul ins(%q, %k : tensor<4x16xf32>, tensor<16x6xf32>) outs(%tz : tensor<4x6xf32>) -> tensor<4x6xf32>
  %c1 = arith.constant dense<2.0> : tensor<4x6xf32>
  %u = arith.mulf %t, %c1 : tensor<4x6xf32>
  %c2 = arith.constant dense<8.0> : tensor<4x6xf32>
  %w = arith.divf %u, %c2 : tensor<4x6xf32>
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

// CHECK-LABEL: @at_run_time
// CHECK-SAME: (%[[Q:.*]]: tensor<4x16xf32>, %[[K:.*]]: tensor<16x6xf32>, %[[V:.*]]: tensor<6x5xf32>
// CHECK-SAME: , %[[C:.*]]: f32)
// CHECK: %[[F:.*]] = arith.mulf %{{.*}}, %[[C]] : f32
// CHECK-NOT: linalg
// CHECK: attn.softmax_attention ins(%[[Q]], %[[K]], %[[V]] : tensor<4x16xf32>, tensor<16x6xf32>, tensor<6x5xf32>) scale(%[[F]] : f32) outs(
func.func @at_run_time(%q: tensor<4x16xf32>, %k: tensor<16x6xf32>, %v: tensor<6x5xf32>, %c: f32) -> tensor<4x5xf32> {
  %tze = tensor.empty() : tensor<4x6xf32>
  %tzc = arith.constant 0.0 : f32
  %tz = linalg.fill ins(%tzc : f32) outs(%tze : tensor<4x6xf32>) -> tensor<4x6xf32>
  %t = linalg.matmul ins(%q, %k : tensor<4x16xf32>, tensor<16x6xf32>) outs(%tz : tensor<4x6xf32>) -> tensor<4x6xf32>
  %cst = arith.constant 1.0 : f32
  %sq = tensor.splat %c : tensor<4x6xf32>
  %w = arith.mulf %t, %sq : tensor<4x6xf32>
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

// CHECK-LABEL: @a_root_of_a_constant
// CHECK-SAME: (%[[Q:.*]]: tensor<4x16xf32>, %[[K:.*]]: tensor<16x6xf32>, %[[V:.*]]: tensor<6x5xf32>
// CHECK-NOT: linalg
// CHECK-NOT: math
// CHECK: attn.softmax_attention ins(%[[Q]], %[[K]], %[[V]] : tensor<4x16xf32>, tensor<16x6xf32>, tensor<6x5xf32>) outs(
func.func @a_root_of_a_constant(%q: tensor<4x16xf32>, %k: tensor<16x6xf32>, %v: tensor<6x5xf32>) -> tensor<4x5xf32> {
  %tze = tensor.empty() : tensor<4x6xf32>
  %tzc = arith.constant 0.0 : f32
  %tz = linalg.fill ins(%tzc : f32) outs(%tze : tensor<4x6xf32>) -> tensor<4x6xf32>
  %t = linalg.matmul ins(%q, %k : tensor<4x16xf32>, tensor<16x6xf32>) outs(%tz : tensor<4x6xf32>) -> tensor<4x6xf32>
  %sixteen = arith.constant dense<16.0> : tensor<1xf32>
  %rt = math.sqrt %sixteen : tensor<1xf32>
  %ce = tensor.empty() : tensor<4x6xf32>
  %cb = linalg.generic {indexing_maps = [affine_map<(i, j) -> (0)>, affine_map<(i, j) -> (i, j)>], iterator_types = ["parallel", "parallel"]} ins(%rt : tensor<1xf32>) outs(%ce : tensor<4x6xf32>) {
  ^bb0(%a: f32, %u: f32):
    linalg.yield %a : f32
  } -> tensor<4x6xf32>
  %w = arith.divf %t, %cb : tensor<4x6xf32>
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

// CHECK-LABEL: @none
// CHECK-SAME: (%[[Q:.*]]: tensor<4x16xf32>, %[[K:.*]]: tensor<16x6xf32>, %[[V:.*]]: tensor<6x5xf32>
// CHECK: %[[C:.*]] = arith.constant 1.000000e+00 : f32
// CHECK-NOT: linalg
// CHECK: attn.softmax_attention ins(%[[Q]], %[[K]], %[[V]] : tensor<4x16xf32>, tensor<16x6xf32>, tensor<6x5xf32>) scale(%[[C]] : f32) outs(
func.func @none(%q: tensor<4x16xf32>, %k: tensor<16x6xf32>, %v: tensor<6x5xf32>) -> tensor<4x5xf32> {
  %tze = tensor.empty() : tensor<4x6xf32>
  %tzc = arith.constant 0.0 : f32
  %tz = linalg.fill ins(%tzc : f32) outs(%tze : tensor<4x6xf32>) -> tensor<4x6xf32>
  %t = linalg.matmul ins(%q, %k : tensor<4x16xf32>, tensor<16x6xf32>) outs(%tz : tensor<4x6xf32>) -> tensor<4x6xf32>
  %mie = tensor.empty() : tensor<4xf32>
  %mic = arith.constant 0xFF800000 : f32
  %mi = linalg.fill ins(%mic : f32) outs(%mie : tensor<4xf32>) -> tensor<4xf32>
  %m = linalg.reduce { arith.maximumf } ins(%t : tensor<4x6xf32>) outs(%mi : tensor<4xf32>) dimensions = [1]
  %mbe = tensor.empty() : tensor<4x6xf32>
  %mb = linalg.broadcast ins(%m : tensor<4xf32>) outs(%mbe : tensor<4x6xf32>) dimensions = [1]
  %x = arith.subf %t, %mb : tensor<4x6xf32>
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
