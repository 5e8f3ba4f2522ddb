// RUN: attn-opt %s --pass-pipeline='builtin.module(func.func(attn-raise{report}))' --mlir-disable-threading -o %t 2>&1 | FileCheck %s
// RUN: %python %S/../Inputs/before_and_after.py %s --raised 10 | FileCheck %s --check-prefix=EQUAL
// RUN: attn-opt %s --pass-pipeline='builtin.module(func.func(linalg-generalize-named-ops,linalg-fuse-elementwise-ops),canonicalize,cse)' -o %t.fused
// RUN: %python %S/../Inputs/before_and_after.py %t.fused --raised 10 | FileCheck %s --check-prefix=EQUAL
// EQUAL: equal: 10 raised

// Masks that are tensors: boolean, padding, lengths; by key, query, head, batch.

// CHECK: attention in @bool_ns: batch 2, heads 2, N 5, S 6, D 8, Dv 3, f32, mask boolean, scale 0.3, empty row nan
func.func @bool_ns(%q: tensor<2x2x5x8xf32>, %k: tensor<2x2x6x8xf32>, %v: tensor<2x2x6x3xf32>, %m: tensor<5x6xi1>) -> tensor<2x2x5x3xf32> {
  %v1 = tensor.empty() : tensor<2x2x5x6xf32>
  %v2 = arith.constant 0.0 : f32
  %v3 = linalg.fill ins(%v2 : f32) outs(%v1 : tensor<2x2x5x6xf32>) -> tensor<2x2x5x6xf32>
  %v4 = linalg.generic {indexing_maps = [affine_map<(x, h, i, j, d) -> (x, h, i, d)>, affine_map<(x, h, i, j, d) -> (x, h, j, d)>, affine_map<(x, h, i, j, d) -> (x, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%q, %k : tensor<2x2x5x8xf32>, tensor<2x2x6x8xf32>) outs(%v3 : tensor<2x2x5x6xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.mulf %a, %b : f32
    %1 = arith.addf %acc, %0 : f32
    linalg.yield %1 : f32
  } -> tensor<2x2x5x6xf32>
  %v5 = arith.constant dense<0.3> : tensor<2x2x5x6xf32>
  %v6 = arith.mulf %v4, %v5 : tensor<2x2x5x6xf32>
  %v7 = arith.constant 0xFF800000 : f32
  %v8 = arith.constant 0.0 : f32
  %v9 = tensor.empty() : tensor<2x2x5x6xf32>
  %v10 = linalg.generic {indexing_maps = [affine_map<(x, h, i, j) -> (x, h, i, j)>, affine_map<(x, h, i, j) -> (i, j)>, affine_map<(x, h, i, j) -> (x, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%v6, %m : tensor<2x2x5x6xf32>, tensor<5x6xi1>) outs(%v9 : tensor<2x2x5x6xf32>) {
  ^bb0(%a: f32, %b: i1, %acc: f32):
    %w = arith.select %b, %a, %v7 : f32
    linalg.yield %w : f32
  } -> tensor<2x2x5x6xf32>
  %v11 = tensor.empty() : tensor<2x2x5xf32>
  %v12 = arith.constant 0xFF800000 : f32
  %v13 = linalg.fill ins(%v12 : f32) outs(%v11 : tensor<2x2x5xf32>) -> tensor<2x2x5xf32>
  %v14 = linalg.generic {indexing_maps = [affine_map<(x, h, i, j) -> (x, h, i, j)>, affine_map<(x, h, i, j) -> (x, h, i)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%v10 : tensor<2x2x5x6xf32>) outs(%v13 : tensor<2x2x5xf32>) {
  ^bb0(%a: f32, %acc: f32):
    %0 = arith.maximumf %a, %acc : f32
    linalg.yield %0 : f32
  } -> tensor<2x2x5xf32>
  %v15 = tensor.empty() : tensor<2x2x5x6xf32>
  %v16 = linalg.generic {indexing_maps = [affine_map<(x, h, i, j) -> (x, h, i, j)>, affine_map<(x, h, i, j) -> (x, h, i)>, affine_map<(x, h, i, j) -> (x, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%v10, %v14 : tensor<2x2x5x6xf32>, tensor<2x2x5xf32>) outs(%v15 : tensor<2x2x5x6xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.subf %a, %b : f32
    %1 = math.exp %0 : f32
    linalg.yield %1 : f32
  } -> tensor<2x2x5x6xf32>
  %v17 = tensor.empty() : tensor<2x2x5xf32>
  %v18 = arith.constant 0.0 : f32
  %v19 = linalg.fill ins(%v18 : f32) outs(%v17 : tensor<2x2x5xf32>) -> tensor<2x2x5xf32>
  %v20 = linalg.generic {indexing_maps = [affine_map<(x, h, i, j) -> (x, h, i, j)>, affine_map<(x, h, i, j) -> (x, h, i)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%v16 : tensor<2x2x5x6xf32>) outs(%v19 : tensor<2x2x5xf32>) {
  ^bb0(%a: f32, %acc: f32):
    %0 = arith.addf %a, %acc : f32
    linalg.yield %0 : f32
  } -> tensor<2x2x5xf32>
  %v21 = tensor.empty() : tensor<2x2x5x6xf32>
  %v22 = linalg.generic {indexing_maps = [affine_map<(x, h, i, j) -> (x, h, i, j)>, affine_map<(x, h, i, j) -> (x, h, i)>, affine_map<(x, h, i, j) -> (x, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%v16, %v20 : tensor<2x2x5x6xf32>, tensor<2x2x5xf32>) outs(%v21 : tensor<2x2x5x6xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.divf %a, %b : f32
    linalg.yield %0 : f32
  } -> tensor<2x2x5x6xf32>
  %v23 = tensor.empty() : tensor<2x2x5x3xf32>
  %v24 = arith.constant 0.0 : f32
  %v25 = linalg.fill ins(%v24 : f32) outs(%v23 : tensor<2x2x5x3xf32>) -> tensor<2x2x5x3xf32>
  %v26 = linalg.generic {indexing_maps = [affine_map<(x, h, i, j, e) -> (x, h, i, j)>, affine_map<(x, h, i, j, e) -> (x, h, j, e)>, affine_map<(x, h, i, j, e) -> (x, h, i, e)>], iterator_types = ["parallel", "parallel", "parallel", "reduction", "parallel"]} ins(%v22, %v : tensor<2x2x5x6xf32>, tensor<2x2x6x3xf32>) outs(%v25 : tensor<2x2x5x3xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.mulf %a, %b : f32
    %1 = arith.addf %acc, %0 : f32
    linalg.yield %1 : f32
  } -> tensor<2x2x5x3xf32>
  return %v26 : tensor<2x2x5x3xf32>
}

// CHECK: attention in @bool_ns_mean: batch 2, heads 2, N 5, S 6, D 8, Dv 3, f32, mask boolean, scale 0.3, empty row mean
func.func @bool_ns_mean(%q: tensor<2x2x5x8xf32>, %k: tensor<2x2x6x8xf32>, %v: tensor<2x2x6x3xf32>, %m: tensor<5x6xi1>) -> tensor<2x2x5x3xf32> {
  %v1 = tensor.empty() : tensor<2x2x5x6xf32>
  %v2 = arith.constant 0.0 : f32
  %v3 = linalg.fill ins(%v2 : f32) outs(%v1 : tensor<2x2x5x6xf32>) -> tensor<2x2x5x6xf32>
  %v4 = linalg.generic {indexing_maps = [affine_map<(x, h, i, j, d) -> (x, h, i, d)>, affine_map<(x, h, i, j, d) -> (x, h, j, d)>, affine_map<(x, h, i, j, d) -> (x, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%q, %k : tensor<2x2x5x8xf32>, tensor<2x2x6x8xf32>) outs(%v3 : tensor<2x2x5x6xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.mulf %a, %b : f32
    %1 = arith.addf %acc, %0 : f32
    linalg.yield %1 : f32
  } -> tensor<2x2x5x6xf32>
  %v5 = arith.constant dense<0.3> : tensor<2x2x5x6xf32>
  %v6 = arith.mulf %v4, %v5 : tensor<2x2x5x6xf32>
  %v7 = arith.constant -1.0e9 : f32
  %v8 = arith.constant 0.0 : f32
  %v9 = tensor.empty() : tensor<2x2x5x6xf32>
  %v10 = linalg.generic {indexing_maps = [affine_map<(x, h, i, j) -> (x, h, i, j)>, affine_map<(x, h, i, j) -> (i, j)>, affine_map<(x, h, i, j) -> (x, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%v6, %m : tensor<2x2x5x6xf32>, tensor<5x6xi1>) outs(%v9 : tensor<2x2x5x6xf32>) {
  ^bb0(%a: f32, %b: i1, %acc: f32):
    %w = arith.select %b, %a, %v7 : f32
    linalg.yield %w : f32
  } -> tensor<2x2x5x6xf32>
  %v11 = tensor.empty() : tensor<2x2x5xf32>
  %v12 = arith.constant 0xFF800000 : f32
  %v13 = linalg.fill ins(%v12 : f32) outs(%v11 : tensor<2x2x5xf32>) -> tensor<2x2x5xf32>
  %v14 = linalg.generic {indexing_maps = [affine_map<(x, h, i, j) -> (x, h, i, j)>, affine_map<(x, h, i, j) -> (x, h, i)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%v10 : tensor<2x2x5x6xf32>) outs(%v13 : tensor<2x2x5xf32>) {
  ^bb0(%a: f32, %acc: f32):
    %0 = arith.maximumf %a, %acc : f32
    linalg.yield %0 : f32
  } -> tensor<2x2x5xf32>
  %v15 = tensor.empty() : tensor<2x2x5x6xf32>
  %v16 = linalg.generic {indexing_maps = [affine_map<(x, h, i, j) -> (x, h, i, j)>, affine_map<(x, h, i, j) -> (x, h, i)>, affine_map<(x, h, i, j) -> (x, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%v10, %v14 : tensor<2x2x5x6xf32>, tensor<2x2x5xf32>) outs(%v15 : tensor<2x2x5x6xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.subf %a, %b : f32
    %1 = math.exp %0 : f32
    linalg.yield %1 : f32
  } -> tensor<2x2x5x6xf32>
  %v17 = tensor.empty() : tensor<2x2x5xf32>
  %v18 = arith.constant 0.0 : f32
  %v19 = linalg.fill ins(%v18 : f32) outs(%v17 : tensor<2x2x5xf32>) -> tensor<2x2x5xf32>
  %v20 = linalg.generic {indexing_maps = [affine_map<(x, h, i, j) -> (x, h, i, j)>, affine_map<(x, h, i, j) -> (x, h, i)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%v16 : tensor<2x2x5x6xf32>) outs(%v19 : tensor<2x2x5xf32>) {
  ^bb0(%a: f32, %acc: f32):
    %0 = arith.addf %a, %acc : f32
    linalg.yield %0 : f32
  } -> tensor<2x2x5xf32>
  %v21 = tensor.empty() : tensor<2x2x5x6xf32>
  %v22 = linalg.generic {indexing_maps = [affine_map<(x, h, i, j) -> (x, h, i, j)>, affine_map<(x, h, i, j) -> (x, h, i)>, affine_map<(x, h, i, j) -> (x, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%v16, %v20 : tensor<2x2x5x6xf32>, tensor<2x2x5xf32>) outs(%v21 : tensor<2x2x5x6xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.divf %a, %b : f32
    linalg.yield %0 : f32
  } -> tensor<2x2x5x6xf32>
  %v23 = tensor.empty() : tensor<2x2x5x3xf32>
  %v24 = arith.constant 0.0 : f32
  %v25 = linalg.fill ins(%v24 : f32) outs(%v23 : tensor<2x2x5x3xf32>) -> tensor<2x2x5x3xf32>
  %v26 = linalg.generic {indexing_maps = [affine_map<(x, h, i, j, e) -> (x, h, i, j)>, affine_map<(x, h, i, j, e) -> (x, h, j, e)>, affine_map<(x, h, i, j, e) -> (x, h, i, e)>], iterator_types = ["parallel", "parallel", "parallel", "reduction", "parallel"]} ins(%v22, %v : tensor<2x2x5x6xf32>, tensor<2x2x6x3xf32>) outs(%v25 : tensor<2x2x5x3xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.mulf %a, %b : f32
    %1 = arith.addf %acc, %0 : f32
    linalg.yield %1 : f32
  } -> tensor<2x2x5x3xf32>
  return %v26 : tensor<2x2x5x3xf32>
}

// CHECK: attention in @bool_ns_add_mean: batch 2, heads 2, N 5, S 6, D 8, Dv 3, f32, mask boolean, scale 0.3, empty row mean
func.func @bool_ns_add_mean(%q: tensor<2x2x5x8xf32>, %k: tensor<2x2x6x8xf32>, %v: tensor<2x2x6x3xf32>, %m: tensor<5x6xi1>) -> tensor<2x2x5x3xf32> {
  %v1 = tensor.empty() : tensor<2x2x5x6xf32>
  %v2 = arith.constant 0.0 : f32
  %v3 = linalg.fill ins(%v2 : f32) outs(%v1 : tensor<2x2x5x6xf32>) -> tensor<2x2x5x6xf32>
  %v4 = linalg.generic {indexing_maps = [affine_map<(x, h, i, j, d) -> (x, h, i, d)>, affine_map<(x, h, i, j, d) -> (x, h, j, d)>, affine_map<(x, h, i, j, d) -> (x, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%q, %k : tensor<2x2x5x8xf32>, tensor<2x2x6x8xf32>) outs(%v3 : tensor<2x2x5x6xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.mulf %a, %b : f32
    %1 = arith.addf %acc, %0 : f32
    linalg.yield %1 : f32
  } -> tensor<2x2x5x6xf32>
  %v5 = arith.constant dense<0.3> : tensor<2x2x5x6xf32>
  %v6 = arith.mulf %v4, %v5 : tensor<2x2x5x6xf32>
  %v7 = arith.constant -1.0e9 : f32
  %v8 = arith.constant 0.0 : f32
  %v9 = tensor.empty() : tensor<2x2x5x6xf32>
  %v10 = linalg.generic {indexing_maps = [affine_map<(x, h, i, j) -> (x, h, i, j)>, affine_map<(x, h, i, j) -> (i, j)>, affine_map<(x, h, i, j) -> (x, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%v6, %m : tensor<2x2x5x6xf32>, tensor<5x6xi1>) outs(%v9 : tensor<2x2x5x6xf32>) {
  ^bb0(%a: f32, %b: i1, %acc: f32):
    %mm = arith.select %b, %v8, %v7 : f32
    %ww = arith.addf %a, %mm : f32
    linalg.yield %ww : f32
  } -> tensor<2x2x5x6xf32>
  %v11 = tensor.empty() : tensor<2x2x5xf32>
  %v12 = arith.constant 0xFF800000 : f32
  %v13 = linalg.fill ins(%v12 : f32) outs(%v11 : tensor<2x2x5xf32>) -> tensor<2x2x5xf32>
  %v14 = linalg.generic {indexing_maps = [affine_map<(x, h, i, j) -> (x, h, i, j)>, affine_map<(x, h, i, j) -> (x, h, i)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%v10 : tensor<2x2x5x6xf32>) outs(%v13 : tensor<2x2x5xf32>) {
  ^bb0(%a: f32, %acc: f32):
    %0 = arith.maximumf %a, %acc : f32
    linalg.yield %0 : f32
  } -> tensor<2x2x5xf32>
  %v15 = tensor.empty() : tensor<2x2x5x6xf32>
  %v16 = linalg.generic {indexing_maps = [affine_map<(x, h, i, j) -> (x, h, i, j)>, affine_map<(x, h, i, j) -> (x, h, i)>, affine_map<(x, h, i, j) -> (x, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%v10, %v14 : tensor<2x2x5x6xf32>, tensor<2x2x5xf32>) outs(%v15 : tensor<2x2x5x6xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.subf %a, %b : f32
    %1 = math.exp %0 : f32
    linalg.yield %1 : f32
  } -> tensor<2x2x5x6xf32>
  %v17 = tensor.empty() : tensor<2x2x5xf32>
  %v18 = arith.constant 0.0 : f32
  %v19 = linalg.fill ins(%v18 : f32) outs(%v17 : tensor<2x2x5xf32>) -> tensor<2x2x5xf32>
  %v20 = linalg.generic {indexing_maps = [affine_map<(x, h, i, j) -> (x, h, i, j)>, affine_map<(x, h, i, j) -> (x, h, i)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%v16 : tensor<2x2x5x6xf32>) outs(%v19 : tensor<2x2x5xf32>) {
  ^bb0(%a: f32, %acc: f32):
    %0 = arith.addf %a, %acc : f32
    linalg.yield %0 : f32
  } -> tensor<2x2x5xf32>
  %v21 = tensor.empty() : tensor<2x2x5x6xf32>
  %v22 = linalg.generic {indexing_maps = [affine_map<(x, h, i, j) -> (x, h, i, j)>, affine_map<(x, h, i, j) -> (x, h, i)>, affine_map<(x, h, i, j) -> (x, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%v16, %v20 : tensor<2x2x5x6xf32>, tensor<2x2x5xf32>) outs(%v21 : tensor<2x2x5x6xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.divf %a, %b : f32
    linalg.yield %0 : f32
  } -> tensor<2x2x5x6xf32>
  %v23 = tensor.empty() : tensor<2x2x5x3xf32>
  %v24 = arith.constant 0.0 : f32
  %v25 = linalg.fill ins(%v24 : f32) outs(%v23 : tensor<2x2x5x3xf32>) -> tensor<2x2x5x3xf32>
  %v26 = linalg.generic {indexing_maps = [affine_map<(x, h, i, j, e) -> (x, h, i, j)>, affine_map<(x, h, i, j, e) -> (x, h, j, e)>, affine_map<(x, h, i, j, e) -> (x, h, i, e)>], iterator_types = ["parallel", "parallel", "parallel", "reduction", "parallel"]} ins(%v22, %v : tensor<2x2x5x6xf32>, tensor<2x2x6x3xf32>) outs(%v25 : tensor<2x2x5x3xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.mulf %a, %b : f32
    %1 = arith.addf %acc, %0 : f32
    linalg.yield %1 : f32
  } -> tensor<2x2x5x3xf32>
  return %v26 : tensor<2x2x5x3xf32>
}

// CHECK: attention in @bool_not_bs: batch 2, heads 2, N 5, S 6, D 8, Dv 3, f32, mask key padding, scale 0.3, empty row nan
func.func @bool_not_bs(%q: tensor<2x2x5x8xf32>, %k: tensor<2x2x6x8xf32>, %v: tensor<2x2x6x3xf32>, %m: tensor<2x6xi1>) -> tensor<2x2x5x3xf32> {
  %v1 = tensor.empty() : tensor<2x2x5x6xf32>
  %v2 = arith.constant 0.0 : f32
  %v3 = linalg.fill ins(%v2 : f32) outs(%v1 : tensor<2x2x5x6xf32>) -> tensor<2x2x5x6xf32>
  %v4 = linalg.generic {indexing_maps = [affine_map<(x, h, i, j, d) -> (x, h, i, d)>, affine_map<(x, h, i, j, d) -> (x, h, j, d)>, affine_map<(x, h, i, j, d) -> (x, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%q, %k : tensor<2x2x5x8xf32>, tensor<2x2x6x8xf32>) outs(%v3 : tensor<2x2x5x6xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.mulf %a, %b : f32
    %1 = arith.addf %acc, %0 : f32
    linalg.yield %1 : f32
  } -> tensor<2x2x5x6xf32>
  %v5 = arith.constant dense<0.3> : tensor<2x2x5x6xf32>
  %v6 = arith.mulf %v4, %v5 : tensor<2x2x5x6xf32>
  %v7 = arith.constant 0xFF800000 : f32
  %v8 = arith.constant 0.0 : f32
  %v9 = tensor.empty() : tensor<2x2x5x6xf32>
  %v10 = linalg.generic {indexing_maps = [affine_map<(x, h, i, j) -> (x, h, i, j)>, affine_map<(x, h, i, j) -> (x, j)>, affine_map<(x, h, i, j) -> (x, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%v6, %m : tensor<2x2x5x6xf32>, tensor<2x6xi1>) outs(%v9 : tensor<2x2x5x6xf32>) {
  ^bb0(%a: f32, %b: i1, %acc: f32):
    %w = arith.select %b, %v7, %a : f32
    linalg.yield %w : f32
  } -> tensor<2x2x5x6xf32>
  %v11 = tensor.empty() : tensor<2x2x5xf32>
  %v12 = arith.constant 0xFF800000 : f32
  %v13 = linalg.fill ins(%v12 : f32) outs(%v11 : tensor<2x2x5xf32>) -> tensor<2x2x5xf32>
  %v14 = linalg.generic {indexing_maps = [affine_map<(x, h, i, j) -> (x, h, i, j)>, affine_map<(x, h, i, j) -> (x, h, i)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%v10 : tensor<2x2x5x6xf32>) outs(%v13 : tensor<2x2x5xf32>) {
  ^bb0(%a: f32, %acc: f32):
    %0 = arith.maximumf %a, %acc : f32
    linalg.yield %0 : f32
  } -> tensor<2x2x5xf32>
  %v15 = tensor.empty() : tensor<2x2x5x6xf32>
  %v16 = linalg.generic {indexing_maps = [affine_map<(x, h, i, j) -> (x, h, i, j)>, affine_map<(x, h, i, j) -> (x, h, i)>, affine_map<(x, h, i, j) -> (x, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%v10, %v14 : tensor<2x2x5x6xf32>, tensor<2x2x5xf32>) outs(%v15 : tensor<2x2x5x6xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.subf %a, %b : f32
    %1 = math.exp %0 : f32
    linalg.yield %1 : f32
  } -> tensor<2x2x5x6xf32>
  %v17 = tensor.empty() : tensor<2x2x5xf32>
  %v18 = arith.constant 0.0 : f32
  %v19 = linalg.fill ins(%v18 : f32) outs(%v17 : tensor<2x2x5xf32>) -> tensor<2x2x5xf32>
  %v20 = linalg.generic {indexing_maps = [affine_map<(x, h, i, j) -> (x, h, i, j)>, affine_map<(x, h, i, j) -> (x, h, i)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%v16 : tensor<2x2x5x6xf32>) outs(%v19 : tensor<2x2x5xf32>) {
  ^bb0(%a: f32, %acc: f32):
    %0 = arith.addf %a, %acc : f32
    linalg.yield %0 : f32
  } -> tensor<2x2x5xf32>
  %v21 = tensor.empty() : tensor<2x2x5x6xf32>
  %v22 = linalg.generic {indexing_maps = [affine_map<(x, h, i, j) -> (x, h, i, j)>, affine_map<(x, h, i, j) -> (x, h, i)>, affine_map<(x, h, i, j) -> (x, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%v16, %v20 : tensor<2x2x5x6xf32>, tensor<2x2x5xf32>) outs(%v21 : tensor<2x2x5x6xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.divf %a, %b : f32
    linalg.yield %0 : f32
  } -> tensor<2x2x5x6xf32>
  %v23 = tensor.empty() : tensor<2x2x5x3xf32>
  %v24 = arith.constant 0.0 : f32
  %v25 = linalg.fill ins(%v24 : f32) outs(%v23 : tensor<2x2x5x3xf32>) -> tensor<2x2x5x3xf32>
  %v26 = linalg.generic {indexing_maps = [affine_map<(x, h, i, j, e) -> (x, h, i, j)>, affine_map<(x, h, i, j, e) -> (x, h, j, e)>, affine_map<(x, h, i, j, e) -> (x, h, i, e)>], iterator_types = ["parallel", "parallel", "parallel", "reduction", "parallel"]} ins(%v22, %v : tensor<2x2x5x6xf32>, tensor<2x2x6x3xf32>) outs(%v25 : tensor<2x2x5x3xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.mulf %a, %b : f32
    %1 = arith.addf %acc, %0 : f32
    linalg.yield %1 : f32
  } -> tensor<2x2x5x3xf32>
  return %v26 : tensor<2x2x5x3xf32>
}

// CHECK: attention in @bool_full: batch 2, heads 2, N 5, S 6, D 8, Dv 3, f32, mask boolean, scale 0.3, empty row nan
func.func @bool_full(%q: tensor<2x2x5x8xf32>, %k: tensor<2x2x6x8xf32>, %v: tensor<2x2x6x3xf32>, %m: tensor<2x2x5x6xi1>) -> tensor<2x2x5x3xf32> {
  %v1 = tensor.empty() : tensor<2x2x5x6xf32>
  %v2 = arith.constant 0.0 : f32
  %v3 = linalg.fill ins(%v2 : f32) outs(%v1 : tensor<2x2x5x6xf32>) -> tensor<2x2x5x6xf32>
  %v4 = linalg.generic {indexing_maps = [affine_map<(x, h, i, j, d) -> (x, h, i, d)>, affine_map<(x, h, i, j, d) -> (x, h, j, d)>, affine_map<(x, h, i, j, d) -> (x, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%q, %k : tensor<2x2x5x8xf32>, tensor<2x2x6x8xf32>) outs(%v3 : tensor<2x2x5x6xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.mulf %a, %b : f32
    %1 = arith.addf %acc, %0 : f32
    linalg.yield %1 : f32
  } -> tensor<2x2x5x6xf32>
  %v5 = arith.constant dense<0.3> : tensor<2x2x5x6xf32>
  %v6 = arith.mulf %v4, %v5 : tensor<2x2x5x6xf32>
  %v7 = arith.constant 0xFF800000 : f32
  %v8 = arith.constant 0.0 : f32
  %v9 = tensor.empty() : tensor<2x2x5x6xf32>
  %v10 = linalg.generic {indexing_maps = [affine_map<(x, h, i, j) -> (x, h, i, j)>, affine_map<(x, h, i, j) -> (x, h, i, j)>, affine_map<(x, h, i, j) -> (x, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%v6, %m : tensor<2x2x5x6xf32>, tensor<2x2x5x6xi1>) outs(%v9 : tensor<2x2x5x6xf32>) {
  ^bb0(%a: f32, %b: i1, %acc: f32):
    %mm = arith.select %b, %v8, %v7 : f32
    %ww = arith.addf %a, %mm : f32
    linalg.yield %ww : f32
  } -> tensor<2x2x5x6xf32>
  %v11 = tensor.empty() : tensor<2x2x5xf32>
  %v12 = arith.constant 0xFF800000 : f32
  %v13 = linalg.fill ins(%v12 : f32) outs(%v11 : tensor<2x2x5xf32>) -> tensor<2x2x5xf32>
  %v14 = linalg.generic {indexing_maps = [affine_map<(x, h, i, j) -> (x, h, i, j)>, affine_map<(x, h, i, j) -> (x, h, i)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%v10 : tensor<2x2x5x6xf32>) outs(%v13 : tensor<2x2x5xf32>) {
  ^bb0(%a: f32, %acc: f32):
    %0 = arith.maximumf %a, %acc : f32
    linalg.yield %0 : f32
  } -> tensor<2x2x5xf32>
  %v15 = tensor.empty() : tensor<2x2x5x6xf32>
  %v16 = linalg.generic {indexing_maps = [affine_map<(x, h, i, j) -> (x, h, i, j)>, affine_map<(x, h, i, j) -> (x, h, i)>, affine_map<(x, h, i, j) -> (x, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%v10, %v14 : tensor<2x2x5x6xf32>, tensor<2x2x5xf32>) outs(%v15 : tensor<2x2x5x6xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.subf %a, %b : f32
    %1 = math.exp %0 : f32
    linalg.yield %1 : f32
  } -> tensor<2x2x5x6xf32>
  %v17 = tensor.empty() : tensor<2x2x5xf32>
  %v18 = arith.constant 0.0 : f32
  %v19 = linalg.fill ins(%v18 : f32) outs(%v17 : tensor<2x2x5xf32>) -> tensor<2x2x5xf32>
  %v20 = linalg.generic {indexing_maps = [affine_map<(x, h, i, j) -> (x, h, i, j)>, affine_map<(x, h, i, j) -> (x, h, i)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%v16 : tensor<2x2x5x6xf32>) outs(%v19 : tensor<2x2x5xf32>) {
  ^bb0(%a: f32, %acc: f32):
    %0 = arith.addf %a, %acc : f32
    linalg.yield %0 : f32
  } -> tensor<2x2x5xf32>
  %v21 = tensor.empty() : tensor<2x2x5x6xf32>
  %v22 = linalg.generic {indexing_maps = [affine_map<(x, h, i, j) -> (x, h, i, j)>, affine_map<(x, h, i, j) -> (x, h, i)>, affine_map<(x, h, i, j) -> (x, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%v16, %v20 : tensor<2x2x5x6xf32>, tensor<2x2x5xf32>) outs(%v21 : tensor<2x2x5x6xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.divf %a, %b : f32
    linalg.yield %0 : f32
  } -> tensor<2x2x5x6xf32>
  %v23 = tensor.empty() : tensor<2x2x5x3xf32>
  %v24 = arith.constant 0.0 : f32
  %v25 = linalg.fill ins(%v24 : f32) outs(%v23 : tensor<2x2x5x3xf32>) -> tensor<2x2x5x3xf32>
  %v26 = linalg.generic {indexing_maps = [affine_map<(x, h, i, j, e) -> (x, h, i, j)>, affine_map<(x, h, i, j, e) -> (x, h, j, e)>, affine_map<(x, h, i, j, e) -> (x, h, i, e)>], iterator_types = ["parallel", "parallel", "parallel", "reduction", "parallel"]} ins(%v22, %v : tensor<2x2x5x6xf32>, tensor<2x2x6x3xf32>) outs(%v25 : tensor<2x2x5x3xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.mulf %a, %b : f32
    %1 = arith.addf %acc, %0 : f32
    linalg.yield %1 : f32
  } -> tensor<2x2x5x3xf32>
  return %v26 : tensor<2x2x5x3xf32>
}

// CHECK: attention in @bool_b11s: batch 2, heads 2, N 5, S 6, D 8, Dv 3, f32, mask key padding, scale 0.3, empty row mean
func.func @bool_b11s(%q: tensor<2x2x5x8xf32>, %k: tensor<2x2x6x8xf32>, %v: tensor<2x2x6x3xf32>, %m: tensor<2x1x1x6xi1>) -> tensor<2x2x5x3xf32> {
  %v1 = tensor.empty() : tensor<2x2x5x6xf32>
  %v2 = arith.constant 0.0 : f32
  %v3 = linalg.fill ins(%v2 : f32) outs(%v1 : tensor<2x2x5x6xf32>) -> tensor<2x2x5x6xf32>
  %v4 = linalg.generic {indexing_maps = [affine_map<(x, h, i, j, d) -> (x, h, i, d)>, affine_map<(x, h, i, j, d) -> (x, h, j, d)>, affine_map<(x, h, i, j, d) -> (x, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%q, %k : tensor<2x2x5x8xf32>, tensor<2x2x6x8xf32>) outs(%v3 : tensor<2x2x5x6xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.mulf %a, %b : f32
    %1 = arith.addf %acc, %0 : f32
    linalg.yield %1 : f32
  } -> tensor<2x2x5x6xf32>
  %v5 = arith.constant dense<0.3> : tensor<2x2x5x6xf32>
  %v6 = arith.mulf %v4, %v5 : tensor<2x2x5x6xf32>
  %v7 = arith.constant -3.40282347E+38 : f32
  %v8 = arith.constant 0.0 : f32
  %v9 = tensor.empty() : tensor<2x2x5x6xf32>
  %v10 = linalg.generic {indexing_maps = [affine_map<(x, h, i, j) -> (x, h, i, j)>, affine_map<(x, h, i, j) -> (x, 0, 0, j)>, affine_map<(x, h, i, j) -> (x, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%v6, %m : tensor<2x2x5x6xf32>, tensor<2x1x1x6xi1>) outs(%v9 : tensor<2x2x5x6xf32>) {
  ^bb0(%a: f32, %b: i1, %acc: f32):
    %mm = arith.select %b, %v8, %v7 : f32
    %ww = arith.addf %a, %mm : f32
    linalg.yield %ww : f32
  } -> tensor<2x2x5x6xf32>
  %v11 = tensor.empty() : tensor<2x2x5xf32>
  %v12 = arith.constant 0xFF800000 : f32
  %v13 = linalg.fill ins(%v12 : f32) outs(%v11 : tensor<2x2x5xf32>) -> tensor<2x2x5xf32>
  %v14 = linalg.generic {indexing_maps = [affine_map<(x, h, i, j) -> (x, h, i, j)>, affine_map<(x, h, i, j) -> (x, h, i)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%v10 : tensor<2x2x5x6xf32>) outs(%v13 : tensor<2x2x5xf32>) {
  ^bb0(%a: f32, %acc: f32):
    %0 = arith.maximumf %a, %acc : f32
    linalg.yield %0 : f32
  } -> tensor<2x2x5xf32>
  %v15 = tensor.empty() : tensor<2x2x5x6xf32>
  %v16 = linalg.generic {indexing_maps = [affine_map<(x, h, i, j) -> (x, h, i, j)>, affine_map<(x, h, i, j) -> (x, h, i)>, affine_map<(x, h, i, j) -> (x, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%v10, %v14 : tensor<2x2x5x6xf32>, tensor<2x2x5xf32>) outs(%v15 : tensor<2x2x5x6xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.subf %a, %b : f32
    %1 = math.exp %0 : f32
    linalg.yield %1 : f32
  } -> tensor<2x2x5x6xf32>
  %v17 = tensor.empty() : tensor<2x2x5xf32>
  %v18 = arith.constant 0.0 : f32
  %v19 = linalg.fill ins(%v18 : f32) outs(%v17 : tensor<2x2x5xf32>) -> tensor<2x2x5xf32>
  %v20 = linalg.generic {indexing_maps = [affine_map<(x, h, i, j) -> (x, h, i, j)>, affine_map<(x, h, i, j) -> (x, h, i)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%v16 : tensor<2x2x5x6xf32>) outs(%v19 : tensor<2x2x5xf32>) {
  ^bb0(%a: f32, %acc: f32):
    %0 = arith.addf %a, %acc : f32
    linalg.yield %0 : f32
  } -> tensor<2x2x5xf32>
  %v21 = tensor.empty() : tensor<2x2x5x6xf32>
  %v22 = linalg.generic {indexing_maps = [affine_map<(x, h, i, j) -> (x, h, i, j)>, affine_map<(x, h, i, j) -> (x, h, i)>, affine_map<(x, h, i, j) -> (x, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%v16, %v20 : tensor<2x2x5x6xf32>, tensor<2x2x5xf32>) outs(%v21 : tensor<2x2x5x6xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.divf %a, %b : f32
    linalg.yield %0 : f32
  } -> tensor<2x2x5x6xf32>
  %v23 = tensor.empty() : tensor<2x2x5x3xf32>
  %v24 = arith.constant 0.0 : f32
  %v25 = linalg.fill ins(%v24 : f32) outs(%v23 : tensor<2x2x5x3xf32>) -> tensor<2x2x5x3xf32>
  %v26 = linalg.generic {indexing_maps = [affine_map<(x, h, i, j, e) -> (x, h, i, j)>, affine_map<(x, h, i, j, e) -> (x, h, j, e)>, affine_map<(x, h, i, j, e) -> (x, h, i, e)>], iterator_types = ["parallel", "parallel", "parallel", "reduction", "parallel"]} ins(%v22, %v : tensor<2x2x5x6xf32>, tensor<2x2x6x3xf32>) outs(%v25 : tensor<2x2x5x3xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.mulf %a, %b : f32
    %1 = arith.addf %acc, %0 : f32
    linalg.yield %1 : f32
  } -> tensor<2x2x5x3xf32>
  return %v26 : tensor<2x2x5x3xf32>
}

// CHECK: attention in @bool_transposed: batch 2, heads 2, N 5, S 6, D 8, Dv 3, f32, mask boolean, scale 0.3, empty row nan
func.func @bool_transposed(%q: tensor<2x2x5x8xf32>, %k: tensor<2x2x6x8xf32>, %v: tensor<2x2x6x3xf32>, %m: tensor<6x5xi1>) -> tensor<2x2x5x3xf32> {
  %v1 = tensor.empty() : tensor<2x2x5x6xf32>
  %v2 = arith.constant 0.0 : f32
  %v3 = linalg.fill ins(%v2 : f32) outs(%v1 : tensor<2x2x5x6xf32>) -> tensor<2x2x5x6xf32>
  %v4 = linalg.generic {indexing_maps = [affine_map<(x, h, i, j, d) -> (x, h, i, d)>, affine_map<(x, h, i, j, d) -> (x, h, j, d)>, affine_map<(x, h, i, j, d) -> (x, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%q, %k : tensor<2x2x5x8xf32>, tensor<2x2x6x8xf32>) outs(%v3 : tensor<2x2x5x6xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.mulf %a, %b : f32
    %1 = arith.addf %acc, %0 : f32
    linalg.yield %1 : f32
  } -> tensor<2x2x5x6xf32>
  %v5 = arith.constant dense<0.3> : tensor<2x2x5x6xf32>
  %v6 = arith.mulf %v4, %v5 : tensor<2x2x5x6xf32>
  %v7 = arith.constant 0xFF800000 : f32
  %v8 = arith.constant 0.0 : f32
  %v9 = tensor.empty() : tensor<2x2x5x6xf32>
  %v10 = linalg.generic {indexing_maps = [affine_map<(x, h, i, j) -> (x, h, i, j)>, affine_map<(x, h, i, j) -> (j, i)>, affine_map<(x, h, i, j) -> (x, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%v6, %m : tensor<2x2x5x6xf32>, tensor<6x5xi1>) outs(%v9 : tensor<2x2x5x6xf32>) {
  ^bb0(%a: f32, %b: i1, %acc: f32):
    %w = arith.select %b, %a, %v7 : f32
    linalg.yield %w : f32
  } -> tensor<2x2x5x6xf32>
  %v11 = tensor.empty() : tensor<2x2x5xf32>
  %v12 = arith.constant 0xFF800000 : f32
  %v13 = linalg.fill ins(%v12 : f32) outs(%v11 : tensor<2x2x5xf32>) -> tensor<2x2x5xf32>
  %v14 = linalg.generic {indexing_maps = [affine_map<(x, h, i, j) -> (x, h, i, j)>, affine_map<(x, h, i, j) -> (x, h, i)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%v10 : tensor<2x2x5x6xf32>) outs(%v13 : tensor<2x2x5xf32>) {
  ^bb0(%a: f32, %acc: f32):
    %0 = arith.maximumf %a, %acc : f32
    linalg.yield %0 : f32
  } -> tensor<2x2x5xf32>
  %v15 = tensor.empty() : tensor<2x2x5x6xf32>
  %v16 = linalg.generic {indexing_maps = [affine_map<(x, h, i, j) -> (x, h, i, j)>, affine_map<(x, h, i, j) -> (x, h, i)>, affine_map<(x, h, i, j) -> (x, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%v10, %v14 : tensor<2x2x5x6xf32>, tensor<2x2x5xf32>) outs(%v15 : tensor<2x2x5x6xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.subf %a, %b : f32
    %1 = math.exp %0 : f32
    linalg.yield %1 : f32
  } -> tensor<2x2x5x6xf32>
  %v17 = tensor.empty() : tensor<2x2x5xf32>
  %v18 = arith.constant 0.0 : f32
  %v19 = linalg.fill ins(%v18 : f32) outs(%v17 : tensor<2x2x5xf32>) -> tensor<2x2x5xf32>
  %v20 = linalg.generic {indexing_maps = [affine_map<(x, h, i, j) -> (x, h, i, j)>, affine_map<(x, h, i, j) -> (x, h, i)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%v16 : tensor<2x2x5x6xf32>) outs(%v19 : tensor<2x2x5xf32>) {
  ^bb0(%a: f32, %acc: f32):
    %0 = arith.addf %a, %acc : f32
    linalg.yield %0 : f32
  } -> tensor<2x2x5xf32>
  %v21 = tensor.empty() : tensor<2x2x5x6xf32>
  %v22 = linalg.generic {indexing_maps = [affine_map<(x, h, i, j) -> (x, h, i, j)>, affine_map<(x, h, i, j) -> (x, h, i)>, affine_map<(x, h, i, j) -> (x, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%v16, %v20 : tensor<2x2x5x6xf32>, tensor<2x2x5xf32>) outs(%v21 : tensor<2x2x5x6xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.divf %a, %b : f32
    linalg.yield %0 : f32
  } -> tensor<2x2x5x6xf32>
  %v23 = tensor.empty() : tensor<2x2x5x3xf32>
  %v24 = arith.constant 0.0 : f32
  %v25 = linalg.fill ins(%v24 : f32) outs(%v23 : tensor<2x2x5x3xf32>) -> tensor<2x2x5x3xf32>
  %v26 = linalg.generic {indexing_maps = [affine_map<(x, h, i, j, e) -> (x, h, i, j)>, affine_map<(x, h, i, j, e) -> (x, h, j, e)>, affine_map<(x, h, i, j, e) -> (x, h, i, e)>], iterator_types = ["parallel", "parallel", "parallel", "reduction", "parallel"]} ins(%v22, %v : tensor<2x2x5x6xf32>, tensor<2x2x6x3xf32>) outs(%v25 : tensor<2x2x5x3xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.mulf %a, %b : f32
    %1 = arith.addf %acc, %0 : f32
    linalg.yield %1 : f32
  } -> tensor<2x2x5x3xf32>
  return %v26 : tensor<2x2x5x3xf32>
}

// CHECK: attention in @bool_rows: batch 2, heads 2, N 5, S 6, D 8, Dv 3, f32, mask boolean, scale 0.3, empty row nan
func.func @bool_rows(%q: tensor<2x2x5x8xf32>, %k: tensor<2x2x6x8xf32>, %v: tensor<2x2x6x3xf32>, %m: tensor<5xi1>) -> tensor<2x2x5x3xf32> {
  %v1 = tensor.empty() : tensor<2x2x5x6xf32>
  %v2 = arith.constant 0.0 : f32
  %v3 = linalg.fill ins(%v2 : f32) outs(%v1 : tensor<2x2x5x6xf32>) -> tensor<2x2x5x6xf32>
  %v4 = linalg.generic {indexing_maps = [affine_map<(x, h, i, j, d) -> (x, h, i, d)>, affine_map<(x, h, i, j, d) -> (x, h, j, d)>, affine_map<(x, h, i, j, d) -> (x, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%q, %k : tensor<2x2x5x8xf32>, tensor<2x2x6x8xf32>) outs(%v3 : tensor<2x2x5x6xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.mulf %a, %b : f32
    %1 = arith.addf %acc, %0 : f32
    linalg.yield %1 : f32
  } -> tensor<2x2x5x6xf32>
  %v5 = arith.constant dense<0.3> : tensor<2x2x5x6xf32>
  %v6 = arith.mulf %v4, %v5 : tensor<2x2x5x6xf32>
  %v7 = arith.constant 0xFF800000 : f32
  %v8 = arith.constant 0.0 : f32
  %v9 = tensor.empty() : tensor<2x2x5x6xf32>
  %v10 = linalg.generic {indexing_maps = [affine_map<(x, h, i, j) -> (x, h, i, j)>, affine_map<(x, h, i, j) -> (i)>, affine_map<(x, h, i, j) -> (x, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%v6, %m : tensor<2x2x5x6xf32>, tensor<5xi1>) outs(%v9 : tensor<2x2x5x6xf32>) {
  ^bb0(%a: f32, %b: i1, %acc: f32):
    %w = arith.select %b, %a, %v7 : f32
    linalg.yield %w : f32
  } -> tensor<2x2x5x6xf32>
  %v11 = tensor.empty() : tensor<2x2x5xf32>
  %v12 = arith.constant 0xFF800000 : f32
  %v13 = linalg.fill ins(%v12 : f32) outs(%v11 : tensor<2x2x5xf32>) -> tensor<2x2x5xf32>
  %v14 = linalg.generic {indexing_maps = [affine_map<(x, h, i, j) -> (x, h, i, j)>, affine_map<(x, h, i, j) -> (x, h, i)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%v10 : tensor<2x2x5x6xf32>) outs(%v13 : tensor<2x2x5xf32>) {
  ^bb0(%a: f32, %acc: f32):
    %0 = arith.maximumf %a, %acc : f32
    linalg.yield %0 : f32
  } -> tensor<2x2x5xf32>
  %v15 = tensor.empty() : tensor<2x2x5x6xf32>
  %v16 = linalg.generic {indexing_maps = [affine_map<(x, h, i, j) -> (x, h, i, j)>, affine_map<(x, h, i, j) -> (x, h, i)>, affine_map<(x, h, i, j) -> (x, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%v10, %v14 : tensor<2x2x5x6xf32>, tensor<2x2x5xf32>) outs(%v15 : tensor<2x2x5x6xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.subf %a, %b : f32
    %1 = math.exp %0 : f32
    linalg.yield %1 : f32
  } -> tensor<2x2x5x6xf32>
  %v17 = tensor.empty() : tensor<2x2x5xf32>
  %v18 = arith.constant 0.0 : f32
  %v19 = linalg.fill ins(%v18 : f32) outs(%v17 : tensor<2x2x5xf32>) -> tensor<2x2x5xf32>
  %v20 = linalg.generic {indexing_maps = [affine_map<(x, h, i, j) -> (x, h, i, j)>, affine_map<(x, h, i, j) -> (x, h, i)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%v16 : tensor<2x2x5x6xf32>) outs(%v19 : tensor<2x2x5xf32>) {
  ^bb0(%a: f32, %acc: f32):
    %0 = arith.addf %a, %acc : f32
    linalg.yield %0 : f32
  } -> tensor<2x2x5xf32>
  %v21 = tensor.empty() : tensor<2x2x5x6xf32>
  %v22 = linalg.generic {indexing_maps = [affine_map<(x, h, i, j) -> (x, h, i, j)>, affine_map<(x, h, i, j) -> (x, h, i)>, affine_map<(x, h, i, j) -> (x, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%v16, %v20 : tensor<2x2x5x6xf32>, tensor<2x2x5xf32>) outs(%v21 : tensor<2x2x5x6xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.divf %a, %b : f32
    linalg.yield %0 : f32
  } -> tensor<2x2x5x6xf32>
  %v23 = tensor.empty() : tensor<2x2x5x3xf32>
  %v24 = arith.constant 0.0 : f32
  %v25 = linalg.fill ins(%v24 : f32) outs(%v23 : tensor<2x2x5x3xf32>) -> tensor<2x2x5x3xf32>
  %v26 = linalg.generic {indexing_maps = [affine_map<(x, h, i, j, e) -> (x, h, i, j)>, affine_map<(x, h, i, j, e) -> (x, h, j, e)>, affine_map<(x, h, i, j, e) -> (x, h, i, e)>], iterator_types = ["parallel", "parallel", "parallel", "reduction", "parallel"]} ins(%v22, %v : tensor<2x2x5x6xf32>, tensor<2x2x6x3xf32>) outs(%v25 : tensor<2x2x5x3xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.mulf %a, %b : f32
    %1 = arith.addf %acc, %0 : f32
    linalg.yield %1 : f32
  } -> tensor<2x2x5x3xf32>
  return %v26 : tensor<2x2x5x3xf32>
}

// CHECK: attention in @i64_padding: batch 2, heads 2, N 5, S 6, D 8, Dv 3, f32, mask key padding, scale 0.3, empty row nan
func.func @i64_padding(%q: tensor<2x2x5x8xf32>, %k: tensor<2x2x6x8xf32>, %v: tensor<2x2x6x3xf32>, %m: tensor<2x6xi64>) -> tensor<2x2x5x3xf32> {
  %v1 = tensor.empty() : tensor<2x2x5x6xf32>
  %v2 = arith.constant 0.0 : f32
  %v3 = linalg.fill ins(%v2 : f32) outs(%v1 : tensor<2x2x5x6xf32>) -> tensor<2x2x5x6xf32>
  %v4 = linalg.generic {indexing_maps = [affine_map<(x, h, i, j, d) -> (x, h, i, d)>, affine_map<(x, h, i, j, d) -> (x, h, j, d)>, affine_map<(x, h, i, j, d) -> (x, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%q, %k : tensor<2x2x5x8xf32>, tensor<2x2x6x8xf32>) outs(%v3 : tensor<2x2x5x6xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.mulf %a, %b : f32
    %1 = arith.addf %acc, %0 : f32
    linalg.yield %1 : f32
  } -> tensor<2x2x5x6xf32>
  %v5 = arith.constant dense<0.3> : tensor<2x2x5x6xf32>
  %v6 = arith.mulf %v4, %v5 : tensor<2x2x5x6xf32>
  %v7 = arith.constant 0xFF800000 : f32
  %v8 = arith.constant 0.0 : f32
  %v9 = arith.constant 0 : i64
  %v10 = tensor.empty() : tensor<2x2x5x6xf32>
  %v11 = linalg.generic {indexing_maps = [affine_map<(x, h, i, j) -> (x, h, i, j)>, affine_map<(x, h, i, j) -> (x, j)>, affine_map<(x, h, i, j) -> (x, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%v6, %m : tensor<2x2x5x6xf32>, tensor<2x6xi64>) outs(%v10 : tensor<2x2x5x6xf32>) {
  ^bb0(%a: f32, %b: i64, %acc: f32):
    %c = arith.cmpi ne, %b, %v9 : i64
    %w = arith.select %c, %a, %v7 : f32
    linalg.yield %w : f32
  } -> tensor<2x2x5x6xf32>
  %v12 = tensor.empty() : tensor<2x2x5xf32>
  %v13 = arith.constant 0xFF800000 : f32
  %v14 = linalg.fill ins(%v13 : f32) outs(%v12 : tensor<2x2x5xf32>) -> tensor<2x2x5xf32>
  %v15 = linalg.generic {indexing_maps = [affine_map<(x, h, i, j) -> (x, h, i, j)>, affine_map<(x, h, i, j) -> (x, h, i)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%v11 : tensor<2x2x5x6xf32>) outs(%v14 : tensor<2x2x5xf32>) {
  ^bb0(%a: f32, %acc: f32):
    %0 = arith.maximumf %a, %acc : f32
    linalg.yield %0 : f32
  } -> tensor<2x2x5xf32>
  %v16 = tensor.empty() : tensor<2x2x5x6xf32>
  %v17 = linalg.generic {indexing_maps = [affine_map<(x, h, i, j) -> (x, h, i, j)>, affine_map<(x, h, i, j) -> (x, h, i)>, affine_map<(x, h, i, j) -> (x, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%v11, %v15 : tensor<2x2x5x6xf32>, tensor<2x2x5xf32>) outs(%v16 : tensor<2x2x5x6xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.subf %a, %b : f32
    %1 = math.exp %0 : f32
    linalg.yield %1 : f32
  } -> tensor<2x2x5x6xf32>
  %v18 = tensor.empty() : tensor<2x2x5xf32>
  %v19 = arith.constant 0.0 : f32
  %v20 = linalg.fill ins(%v19 : f32) outs(%v18 : tensor<2x2x5xf32>) -> tensor<2x2x5xf32>
  %v21 = linalg.generic {indexing_maps = [affine_map<(x, h, i, j) -> (x, h, i, j)>, affine_map<(x, h, i, j) -> (x, h, i)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%v17 : tensor<2x2x5x6xf32>) outs(%v20 : tensor<2x2x5xf32>) {
  ^bb0(%a: f32, %acc: f32):
    %0 = arith.addf %a, %acc : f32
    linalg.yield %0 : f32
  } -> tensor<2x2x5xf32>
  %v22 = tensor.empty() : tensor<2x2x5x6xf32>
  %v23 = linalg.generic {indexing_maps = [affine_map<(x, h, i, j) -> (x, h, i, j)>, affine_map<(x, h, i, j) -> (x, h, i)>, affine_map<(x, h, i, j) -> (x, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%v17, %v21 : tensor<2x2x5x6xf32>, tensor<2x2x5xf32>) outs(%v22 : tensor<2x2x5x6xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.divf %a, %b : f32
    linalg.yield %0 : f32
  } -> tensor<2x2x5x6xf32>
  %v24 = tensor.empty() : tensor<2x2x5x3xf32>
  %v25 = arith.constant 0.0 : f32
  %v26 = linalg.fill ins(%v25 : f32) outs(%v24 : tensor<2x2x5x3xf32>) -> tensor<2x2x5x3xf32>
  %v27 = linalg.generic {indexing_maps = [affine_map<(x, h, i, j, e) -> (x, h, i, j)>, affine_map<(x, h, i, j, e) -> (x, h, j, e)>, affine_map<(x, h, i, j, e) -> (x, h, i, e)>], iterator_types = ["parallel", "parallel", "parallel", "reduction", "parallel"]} ins(%v23, %v : tensor<2x2x5x6xf32>, tensor<2x2x6x3xf32>) outs(%v26 : tensor<2x2x5x3xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.mulf %a, %b : f32
    %1 = arith.addf %acc, %0 : f32
    linalg.yield %1 : f32
  } -> tensor<2x2x5x3xf32>
  return %v27 : tensor<2x2x5x3xf32>
}

// CHECK: attention in @lengths: batch 2, heads 2, N 5, S 6, D 8, Dv 3, f32, mask key padding, scale 0.3, empty row nan
func.func @lengths(%q: tensor<2x2x5x8xf32>, %k: tensor<2x2x6x8xf32>, %v: tensor<2x2x6x3xf32>, %m: tensor<2xi64>) -> tensor<2x2x5x3xf32> {
  %v1 = tensor.empty() : tensor<2x2x5x6xf32>
  %v2 = arith.constant 0.0 : f32
  %v3 = linalg.fill ins(%v2 : f32) outs(%v1 : tensor<2x2x5x6xf32>) -> tensor<2x2x5x6xf32>
  %v4 = linalg.generic {indexing_maps = [affine_map<(x, h, i, j, d) -> (x, h, i, d)>, affine_map<(x, h, i, j, d) -> (x, h, j, d)>, affine_map<(x, h, i, j, d) -> (x, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%q, %k : tensor<2x2x5x8xf32>, tensor<2x2x6x8xf32>) outs(%v3 : tensor<2x2x5x6xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.mulf %a, %b : f32
    %1 = arith.addf %acc, %0 : f32
    linalg.yield %1 : f32
  } -> tensor<2x2x5x6xf32>
  %v5 = arith.constant dense<0.3> : tensor<2x2x5x6xf32>
  %v6 = arith.mulf %v4, %v5 : tensor<2x2x5x6xf32>
  %v7 = arith.constant 0xFF800000 : f32
  %v8 = arith.constant 0.0 : f32
  %v9 = tensor.empty() : tensor<2x2x5x6xf32>
  %v10 = linalg.generic {indexing_maps = [affine_map<(x, h, i, j) -> (x, h, i, j)>, affine_map<(x, h, i, j) -> (x)>, affine_map<(x, h, i, j) -> (x, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%v6, %m : tensor<2x2x5x6xf32>, tensor<2xi64>) outs(%v9 : tensor<2x2x5x6xf32>) {
  ^bb0(%a: f32, %b: i64, %acc: f32):
    %jj = linalg.index 3 : index
    %j6 = arith.index_cast %jj : index to i64
    %c = arith.cmpi slt, %j6, %b : i64
    %w = arith.select %c, %a, %v7 : f32
    linalg.yield %w : f32
  } -> tensor<2x2x5x6xf32>
  %v11 = tensor.empty() : tensor<2x2x5xf32>
  %v12 = arith.constant 0xFF800000 : f32
  %v13 = linalg.fill ins(%v12 : f32) outs(%v11 : tensor<2x2x5xf32>) -> tensor<2x2x5xf32>
  %v14 = linalg.generic {indexing_maps = [affine_map<(x, h, i, j) -> (x, h, i, j)>, affine_map<(x, h, i, j) -> (x, h, i)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%v10 : tensor<2x2x5x6xf32>) outs(%v13 : tensor<2x2x5xf32>) {
  ^bb0(%a: f32, %acc: f32):
    %0 = arith.maximumf %a, %acc : f32
    linalg.yield %0 : f32
  } -> tensor<2x2x5xf32>
  %v15 = tensor.empty() : tensor<2x2x5x6xf32>
  %v16 = linalg.generic {indexing_maps = [affine_map<(x, h, i, j) -> (x, h, i, j)>, affine_map<(x, h, i, j) -> (x, h, i)>, affine_map<(x, h, i, j) -> (x, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%v10, %v14 : tensor<2x2x5x6xf32>, tensor<2x2x5xf32>) outs(%v15 : tensor<2x2x5x6xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.subf %a, %b : f32
    %1 = math.exp %0 : f32
    linalg.yield %1 : f32
  } -> tensor<2x2x5x6xf32>
  %v17 = tensor.empty() : tensor<2x2x5xf32>
  %v18 = arith.constant 0.0 : f32
  %v19 = linalg.fill ins(%v18 : f32) outs(%v17 : tensor<2x2x5xf32>) -> tensor<2x2x5xf32>
  %v20 = linalg.generic {indexing_maps = [affine_map<(x, h, i, j) -> (x, h, i, j)>, affine_map<(x, h, i, j) -> (x, h, i)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%v16 : tensor<2x2x5x6xf32>) outs(%v19 : tensor<2x2x5xf32>) {
  ^bb0(%a: f32, %acc: f32):
    %0 = arith.addf %a, %acc : f32
    linalg.yield %0 : f32
  } -> tensor<2x2x5xf32>
  %v21 = tensor.empty() : tensor<2x2x5x6xf32>
  %v22 = linalg.generic {indexing_maps = [affine_map<(x, h, i, j) -> (x, h, i, j)>, affine_map<(x, h, i, j) -> (x, h, i)>, affine_map<(x, h, i, j) -> (x, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%v16, %v20 : tensor<2x2x5x6xf32>, tensor<2x2x5xf32>) outs(%v21 : tensor<2x2x5x6xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.divf %a, %b : f32
    linalg.yield %0 : f32
  } -> tensor<2x2x5x6xf32>
  %v23 = tensor.empty() : tensor<2x2x5x3xf32>
  %v24 = arith.constant 0.0 : f32
  %v25 = linalg.fill ins(%v24 : f32) outs(%v23 : tensor<2x2x5x3xf32>) -> tensor<2x2x5x3xf32>
  %v26 = linalg.generic {indexing_maps = [affine_map<(x, h, i, j, e) -> (x, h, i, j)>, affine_map<(x, h, i, j, e) -> (x, h, j, e)>, affine_map<(x, h, i, j, e) -> (x, h, i, e)>], iterator_types = ["parallel", "parallel", "parallel", "reduction", "parallel"]} ins(%v22, %v : tensor<2x2x5x6xf32>, tensor<2x2x6x3xf32>) outs(%v25 : tensor<2x2x5x3xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.mulf %a, %b : f32
    %1 = arith.addf %acc, %0 : f32
    linalg.yield %1 : f32
  } -> tensor<2x2x5x3xf32>
  return %v26 : tensor<2x2x5x3xf32>
}
