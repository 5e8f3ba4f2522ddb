// RUN: attn-opt %s --pass-pipeline='builtin.module(func.func(attn-raise))' --split-input-file | FileCheck %s

// A1: a factor that does not depend on the summed variable leaves the sum.

// CHECK-LABEL: @on_queries_and_keys
// CHECK-SAME: (%[[Q:.*]]: tensor<4x16xf32>, %[[K:.*]]: tensor<16x6xf32>, %[[V:.*]]: tensor<6x5xf32>
// CHECK-NOT: linalg
// CHECK-NOT: math
// CHECK: attn.softmax_attention ins(%[[Q]], %[[K]], %[[V]] : tensor<4x16xf32>, tensor<16x6xf32>, tensor<6x5xf32>) outs(
func.func @on_queries_and_keys(%q: tensor<4x16xf32>, %k: tensor<16x6xf32>, %v: tensor<6x5xf32>) -> tensor<4x5xf32> {
  %qc = arith.constant dense<0.5> : tensor<4x16xf32>
  %qs = arith.mulf %q, %qc : tensor<4x16xf32>
  %kc = arith.constant dense<0.5> : tensor<16x6xf32>
  %ks = arith.mulf %k, %kc : tensor<16x6xf32>
  %sze = tensor.empty() : tensor<4x6xf32>
  %szc = arith.constant 0.0 : f32
  %sz = linalg.fill ins(%szc : f32) outs(%sze : tensor<4x6xf32>) -> tensor<4x6xf32>
  %s = linalg.matmul ins(%qs, %ks : tensor<4x16xf32>, tensor<16x6xf32>) outs(%sz : tensor<4x6xf32>) -> tensor<4x6xf32>
  %mie = tensor.empty() : tensor<4xf32>
  %mic = arith.constant 0xFF800000 : f32
  %mi = linalg.fill ins(%mic : f32) outs(%mie : tensor<4xf32>) -> tensor<4xf32>
  %m = linalg.reduce { arith.maximumf } ins(%s : tensor<4x6xf32>) outs(%mi : tensor<4xf32>) dimensions = [1]
  %mbe = tensor.empty() : tensor<4x6xf32>
  %mb = linalg.broadcast ins(%m : tensor<4xf32>) outs(%mbe : tensor<4x6xf32>) dimensions = [1]
  %x = arith.subf %s, %mb : tensor<4x6xf32>
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

// CHECK-LABEL: @divided_queries
// CHECK-SAME: (%[[Q:.*]]: tensor<4x16xf32>, %[[K:.*]]: tensor<16x6xf32>, %[[V:.*]]: tensor<6x5xf32>
// CHECK-NOT: linalg
// CHECK-NOT: math
// CHECK: attn.softmax_attention ins(%[[Q]], %[[K]], %[[V]] : tensor<4x16xf32>, tensor<16x6xf32>, tensor<6x5xf32>) outs(
func.func @divided_queries(%q: tensor<4x16xf32>, %k: tensor<16x6xf32>, %v: tensor<6x5xf32>) -> tensor<4x5xf32> {
  %c = arith.constant dense<4.0> : tensor<4x16xf32>
  %qs = arith.divf %q, %c : tensor<4x16xf32>
  %sze = tensor.empty() : tensor<4x6xf32>
  %szc = arith.constant 0.0 : f32
  %sz = linalg.fill ins(%szc : f32) outs(%sze : tensor<4x6xf32>) -> tensor<4x6xf32>
  %s = linalg.matmul ins(%qs, %k : tensor<4x16xf32>, tensor<16x6xf32>) outs(%sz : tensor<4x6xf32>) -> tensor<4x6xf32>
  %mie = tensor.empty() : tensor<4xf32>
  %mic = arith.constant 0xFF800000 : f32
  %mi = linalg.fill ins(%mic : f32) outs(%mie : tensor<4xf32>) -> tensor<4xf32>
  %m = linalg.reduce { arith.maximumf } ins(%s : tensor<4x6xf32>) outs(%mi : tensor<4xf32>) dimensions = [1]
  %mbe = tensor.empty() : tensor<4x6xf32>
  %mb = linalg.broadcast ins(%m : tensor<4xf32>) outs(%mbe : tensor<4x6xf32>) dimensions = [1]
  %x = arith.subf %s, %mb : tensor<4x6xf32>
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

// CHECK-LABEL: @in_the_body
// CHECK-SAME: (%[[Q:.*]]: tensor<4x16xf32>, %[[K:.*]]: tensor<16x6xf32>, %[[V:.*]]: tensor<6x5xf32>
// CHECK-NOT: linalg
// CHECK-NOT: math
// CHECK: attn.softmax_attention ins(%[[Q]], %[[K]], %[[V]] : tensor<4x16xf32>, tensor<16x6xf32>, tensor<6x5xf32>) outs(
func.func @in_the_body(%q: tensor<4x16xf32>, %k: tensor<16x6xf32>, %v: tensor<6x5xf32>) -> tensor<4x5xf32> {
  %sze = tensor.empty() : tensor<4x6xf32>
  %szc = arith.constant 0.0 : f32
  %sz = linalg.fill ins(%szc : f32) outs(%sze : tensor<4x6xf32>) -> tensor<4x6xf32>
  %c = arith.constant 0.5 : f32
  %s = linalg.generic {indexing_maps = [affine_map<(i, j, d) -> (i, d)>, affine_map<(i, j, d) -> (d, j)>, affine_map<(i, j, d) -> (i, j)>], iterator_types = ["parallel", "parallel", "reduction"]} ins(%q, %k : tensor<4x16xf32>, tensor<16x6xf32>) outs(%sz : tensor<4x6xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.mulf %a, %c : f32
    %1 = arith.mulf %b, %c : f32
    %2 = arith.mulf %0, %1 : f32
    %3 = arith.addf %acc, %2 : f32
    linalg.yield %3 : f32
  } -> tensor<4x6xf32>
  %mie = tensor.empty() : tensor<4xf32>
  %mic = arith.constant 0xFF800000 : f32
  %mi = linalg.fill ins(%mic : f32) outs(%mie : tensor<4xf32>) -> tensor<4xf32>
  %m = linalg.reduce { arith.maximumf } ins(%s : tensor<4x6xf32>) outs(%mi : tensor<4xf32>) dimensions = [1]
  %mbe = tensor.empty() : tensor<4x6xf32>
  %mb = linalg.broadcast ins(%m : tensor<4xf32>) outs(%mbe : tensor<4x6xf32>) dimensions = [1]
  %x = arith.subf %s, %mb : tensor<4x6xf32>
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

// CHECK-LABEL: @another_scale
// CHECK-SAME: (%[[Q:.*]]: tensor<4x16xf32>, %[[K:.*]]: tensor<16x6xf32>, %[[V:.*]]: tensor<6x5xf32>
// CHECK: %[[C:.*]] = arith.constant 3.000000e-01 : f32
// CHECK-NOT: linalg
// CHECK: attn.softmax_attention ins(%[[Q]], %[[K]], %[[V]] : tensor<4x16xf32>, tensor<16x6xf32>, tensor<6x5xf32>) scale(%[[C]] : f32) outs(
func.func @another_scale(%q: tensor<4x16xf32>, %k: tensor<16x6xf32>, %v: tensor<6x5xf32>) -> tensor<4x5xf32> {
  %qc = arith.constant dense<0.3> : tensor<4x16xf32>
  %qs = arith.mulf %q, %qc : tensor<4x16xf32>
  %sze = tensor.empty() : tensor<4x6xf32>
  %szc = arith.constant 0.0 : f32
  %sz = linalg.fill ins(%szc : f32) outs(%sze : tensor<4x6xf32>) -> tensor<4x6xf32>
  %s = linalg.matmul ins(%qs, %k : tensor<4x16xf32>, tensor<16x6xf32>) outs(%sz : tensor<4x6xf32>) -> tensor<4x6xf32>
  %mie = tensor.empty() : tensor<4xf32>
  %mic = arith.constant 0xFF800000 : f32
  %mi = linalg.fill ins(%mic : f32) outs(%mie : tensor<4xf32>) -> tensor<4xf32>
  %m = linalg.reduce { arith.maximumf } ins(%s : tensor<4x6xf32>) outs(%mi : tensor<4xf32>) dimensions = [1]
  %mbe = tensor.empty() : tensor<4x6xf32>
  %mb = linalg.broadcast ins(%m : tensor<4xf32>) outs(%mbe : tensor<4x6xf32>) dimensions = [1]
  %x = arith.subf %s, %mb : tensor<4x6xf32>
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

// A factor that each query has of its own is the query's, once for all keys.

// CHECK-LABEL: @scale_of_each_query
// CHECK-SAME: (%[[Q:.*]]: tensor<4x16xf32>, %[[K:.*]]: tensor<16x6xf32>, %[[V:.*]]: tensor<6x5xf32>, %[[R:.*]]: tensor<4xf32>, %[[N:.*]]: tensor<4xf32>
// CHECK: %[[SCALED:.*]] = linalg.generic {{.*}} ins(%{{.*}}, %{{.*}}, %{{.*}} : {{.*}}) outs(%{{.*}} : tensor<4x16xf32>)
// CHECK-DAG: arith.mulf
// CHECK-DAG: arith.divf
// CHECK: %[[SCALE:.*]] = arith.constant 5.000000e-01 : f32
// CHECK: attn.softmax_attention ins(%[[SCALED]], %[[K]], %[[V]] : tensor<4x16xf32>, tensor<16x6xf32>, tensor<6x5xf32>) scale(%[[SCALE]] : f32) outs(
#both = affine_map<(i, j) -> (i, j)>
#row = affine_map<(i, j) -> (i)>
func.func @scale_of_each_query(%q: tensor<4x16xf32>, %k: tensor<16x6xf32>, %v: tensor<6x5xf32>, %r: tensor<4xf32>, %n: tensor<4xf32>) -> tensor<4x5xf32> {
  %zero = arith.constant 0.0 : f32
  %half = arith.constant 0.5 : f32
  %se = tensor.empty() : tensor<4x6xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<4x6xf32>) -> tensor<4x6xf32>
  %s = linalg.matmul ins(%q, %k : tensor<4x16xf32>, tensor<16x6xf32>) outs(%sz : tensor<4x6xf32>) -> tensor<4x6xf32>
  %x = linalg.generic {indexing_maps = [#both, #row, #row, #both], iterator_types = ["parallel", "parallel"]} ins(%s, %r, %n : tensor<4x6xf32>, tensor<4xf32>, tensor<4xf32>) outs(%se : tensor<4x6xf32>) {
  ^bb0(%in: f32, %factor: f32, %norm: f32, %out: f32):
    %0 = arith.mulf %in, %factor : f32
    %1 = arith.divf %0, %norm : f32
    %2 = arith.mulf %1, %half : f32
    linalg.yield %2 : f32
  } -> tensor<4x6xf32>
  %p = linalg.softmax dimension(1) ins(%x : tensor<4x6xf32>) outs(%se : tensor<4x6xf32>) -> tensor<4x6xf32>
  %oe = tensor.empty() : tensor<4x5xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<4x5xf32>) -> tensor<4x5xf32>
  %o = linalg.matmul ins(%p, %v : tensor<4x6xf32>, tensor<6x5xf32>) outs(%oz : tensor<4x5xf32>) -> tensor<4x5xf32>
  return %o : tensor<4x5xf32>
}

// -----

// One that the pair of query and key has is no factor of either.

// CHECK-LABEL: @scale_of_each_pair
// CHECK-NOT: attn.softmax_attention
#both = affine_map<(i, j) -> (i, j)>
func.func @scale_of_each_pair(%q: tensor<4x16xf32>, %k: tensor<16x6xf32>, %v: tensor<6x5xf32>, %r: tensor<4x6xf32>) -> tensor<4x5xf32> {
  %zero = arith.constant 0.0 : f32
  %se = tensor.empty() : tensor<4x6xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<4x6xf32>) -> tensor<4x6xf32>
  %s = linalg.generic {indexing_maps = [affine_map<(i, j, d) -> (i, d)>, affine_map<(i, j, d) -> (d, j)>, affine_map<(i, j, d) -> (i, j)>, affine_map<(i, j, d) -> (i, j)>], iterator_types = ["parallel", "parallel", "reduction"]} ins(%q, %k, %r : tensor<4x16xf32>, tensor<16x6xf32>, tensor<4x6xf32>) outs(%sz : tensor<4x6xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32, %out: f32):
    %0 = arith.mulf %a, %b : f32
    %1 = arith.mulf %0, %c : f32
    %2 = arith.addf %out, %1 : f32
    linalg.yield %2 : f32
  } -> tensor<4x6xf32>
  %p = linalg.softmax dimension(1) ins(%s : tensor<4x6xf32>) outs(%se : tensor<4x6xf32>) -> tensor<4x6xf32>
  %oe = tensor.empty() : tensor<4x5xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<4x5xf32>) -> tensor<4x5xf32>
  %o = linalg.matmul ins(%p, %v : tensor<4x6xf32>, tensor<6x5xf32>) outs(%oz : tensor<4x5xf32>) -> tensor<4x5xf32>
  return %o : tensor<4x5xf32>
}
