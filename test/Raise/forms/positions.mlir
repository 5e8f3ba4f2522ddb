// RUN: attn-opt %s --pass-pipeline='builtin.module(func.func(attn-raise{report}))' --mlir-disable-threading -o %t 2>&1 | FileCheck %s
// RUN: %python %S/../Inputs/before_and_after.py %s --raised 14 | FileCheck %s --check-prefix=EQUAL
// RUN: attn-opt %s --pass-pipeline='builtin.module(func.func(linalg-generalize-named-ops,linalg-fuse-elementwise-ops),canonicalize,cse)' -o %t.fused
// RUN: %python %S/../Inputs/before_and_after.py %t.fused --raised 14 | FileCheck %s --check-prefix=EQUAL
// EQUAL: equal: 14 raised

// Masks on positions: causal with offsets, windows, prefixes, blocks; constants recognised
// by value.

// CHECK: attention in @causal: batch 2, heads 2, N 5, S 6, D 8, Dv 3, f32, causal, no mask, scale 0.3, empty row zero
func.func @causal(%q: tensor<2x2x5x8xf32>, %k: tensor<2x2x6x8xf32>, %v: tensor<2x2x6x3xf32>) -> tensor<2x2x5x3xf32> {
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
  %v8 = tensor.empty() : tensor<2x2x5x6xf32>
  %v9 = linalg.generic {indexing_maps = [affine_map<(x, h, i, j) -> (x, h, i, j)>, affine_map<(x, h, i, j) -> (x, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%v6 : tensor<2x2x5x6xf32>) outs(%v8 : tensor<2x2x5x6xf32>) {
  ^bb0(%a: f32, %acc: f32):
    %ii = linalg.index 2 : index
    %jj = linalg.index 3 : index
    %c = arith.cmpi sge, %ii, %jj : index
    %w = arith.select %c, %a, %v7 : f32
    linalg.yield %w : f32
  } -> tensor<2x2x5x6xf32>
  %v10 = tensor.empty() : tensor<2x2x5xf32>
  %v11 = arith.constant 0xFF800000 : f32
  %v12 = linalg.fill ins(%v11 : f32) outs(%v10 : tensor<2x2x5xf32>) -> tensor<2x2x5xf32>
  %v13 = linalg.generic {indexing_maps = [affine_map<(x, h, i, j) -> (x, h, i, j)>, affine_map<(x, h, i, j) -> (x, h, i)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%v9 : tensor<2x2x5x6xf32>) outs(%v12 : tensor<2x2x5xf32>) {
  ^bb0(%a: f32, %acc: f32):
    %0 = arith.maximumf %a, %acc : f32
    linalg.yield %0 : f32
  } -> tensor<2x2x5xf32>
  %v14 = tensor.empty() : tensor<2x2x5x6xf32>
  %v15 = linalg.generic {indexing_maps = [affine_map<(x, h, i, j) -> (x, h, i, j)>, affine_map<(x, h, i, j) -> (x, h, i)>, affine_map<(x, h, i, j) -> (x, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%v9, %v13 : tensor<2x2x5x6xf32>, tensor<2x2x5xf32>) outs(%v14 : tensor<2x2x5x6xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.subf %a, %b : f32
    %1 = math.exp %0 : f32
    linalg.yield %1 : f32
  } -> tensor<2x2x5x6xf32>
  %v16 = tensor.empty() : tensor<2x2x5xf32>
  %v17 = arith.constant 0.0 : f32
  %v18 = linalg.fill ins(%v17 : f32) outs(%v16 : tensor<2x2x5xf32>) -> tensor<2x2x5xf32>
  %v19 = linalg.generic {indexing_maps = [affine_map<(x, h, i, j) -> (x, h, i, j)>, affine_map<(x, h, i, j) -> (x, h, i)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%v15 : tensor<2x2x5x6xf32>) outs(%v18 : tensor<2x2x5xf32>) {
  ^bb0(%a: f32, %acc: f32):
    %0 = arith.addf %a, %acc : f32
    linalg.yield %0 : f32
  } -> tensor<2x2x5xf32>
  %v20 = tensor.empty() : tensor<2x2x5x6xf32>
  %v21 = linalg.generic {indexing_maps = [affine_map<(x, h, i, j) -> (x, h, i, j)>, affine_map<(x, h, i, j) -> (x, h, i)>, affine_map<(x, h, i, j) -> (x, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%v15, %v19 : tensor<2x2x5x6xf32>, tensor<2x2x5xf32>) outs(%v20 : tensor<2x2x5x6xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.divf %a, %b : f32
    linalg.yield %0 : f32
  } -> tensor<2x2x5x6xf32>
  %v22 = tensor.empty() : tensor<2x2x5x3xf32>
  %v23 = arith.constant 0.0 : f32
  %v24 = linalg.fill ins(%v23 : f32) outs(%v22 : tensor<2x2x5x3xf32>) -> tensor<2x2x5x3xf32>
  %v25 = linalg.generic {indexing_maps = [affine_map<(x, h, i, j, e) -> (x, h, i, j)>, affine_map<(x, h, i, j, e) -> (x, h, j, e)>, affine_map<(x, h, i, j, e) -> (x, h, i, e)>], iterator_types = ["parallel", "parallel", "parallel", "reduction", "parallel"]} ins(%v21, %v : tensor<2x2x5x6xf32>, tensor<2x2x6x3xf32>) outs(%v24 : tensor<2x2x5x3xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.mulf %a, %b : f32
    %1 = arith.addf %acc, %0 : f32
    linalg.yield %1 : f32
  } -> tensor<2x2x5x3xf32>
  return %v25 : tensor<2x2x5x3xf32>
}

// CHECK: attention in @causal_bottom_right: batch 2, heads 2, N 5, S 6, D 8, Dv 3, f32, causal, no mask, scale 0.3, empty row zero
func.func @causal_bottom_right(%q: tensor<2x2x5x8xf32>, %k: tensor<2x2x6x8xf32>, %v: tensor<2x2x6x3xf32>) -> tensor<2x2x5x3xf32> {
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
  %v8 = arith.constant 1 : index
  %v9 = tensor.empty() : tensor<2x2x5x6xf32>
  %v10 = linalg.generic {indexing_maps = [affine_map<(x, h, i, j) -> (x, h, i, j)>, affine_map<(x, h, i, j) -> (x, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%v6 : tensor<2x2x5x6xf32>) outs(%v9 : tensor<2x2x5x6xf32>) {
  ^bb0(%a: f32, %acc: f32):
    %ii = linalg.index 2 : index
    %jj = linalg.index 3 : index
    %s0 = arith.addi %ii, %v8 : index
    %c = arith.cmpi sge, %s0, %jj : index
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

// CHECK: attention in @causal_strict_nan: batch 2, heads 2, N 5, S 6, D 8, Dv 3, f32, causal, no mask, scale 0.3, empty row nan
func.func @causal_strict_nan(%q: tensor<2x2x5x8xf32>, %k: tensor<2x2x6x8xf32>, %v: tensor<2x2x6x3xf32>) -> tensor<2x2x5x3xf32> {
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
  %v8 = arith.constant 1 : index
  %v9 = tensor.empty() : tensor<2x2x5x6xf32>
  %v10 = linalg.generic {indexing_maps = [affine_map<(x, h, i, j) -> (x, h, i, j)>, affine_map<(x, h, i, j) -> (x, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%v6 : tensor<2x2x5x6xf32>) outs(%v9 : tensor<2x2x5x6xf32>) {
  ^bb0(%a: f32, %acc: f32):
    %ii = linalg.index 2 : index
    %jj = linalg.index 3 : index
    %s0 = arith.addi %jj, %v8 : index
    %c = arith.cmpi sge, %ii, %s0 : index
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

// CHECK: attention in @causal_strict_mean: batch 2, heads 2, N 5, S 6, D 8, Dv 3, f32, causal, no mask, scale 0.3, empty row mean
func.func @causal_strict_mean(%q: tensor<2x2x5x8xf32>, %k: tensor<2x2x6x8xf32>, %v: tensor<2x2x6x3xf32>) -> tensor<2x2x5x3xf32> {
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
  %v8 = arith.constant 1 : index
  %v9 = tensor.empty() : tensor<2x2x5x6xf32>
  %v10 = linalg.generic {indexing_maps = [affine_map<(x, h, i, j) -> (x, h, i, j)>, affine_map<(x, h, i, j) -> (x, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%v6 : tensor<2x2x5x6xf32>) outs(%v9 : tensor<2x2x5x6xf32>) {
  ^bb0(%a: f32, %acc: f32):
    %ii = linalg.index 2 : index
    %jj = linalg.index 3 : index
    %s0 = arith.addi %jj, %v8 : index
    %c = arith.cmpi sge, %ii, %s0 : index
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

// CHECK: attention in @window: batch 2, heads 2, N 5, S 6, D 8, Dv 3, f32, causal, mask boolean, scale 0.3, empty row nan
func.func @window(%q: tensor<2x2x5x8xf32>, %k: tensor<2x2x6x8xf32>, %v: tensor<2x2x6x3xf32>) -> tensor<2x2x5x3xf32> {
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
  %v8 = arith.constant 2 : index
  %v9 = tensor.empty() : tensor<2x2x5x6xf32>
  %v10 = linalg.generic {indexing_maps = [affine_map<(x, h, i, j) -> (x, h, i, j)>, affine_map<(x, h, i, j) -> (x, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%v6 : tensor<2x2x5x6xf32>) outs(%v9 : tensor<2x2x5x6xf32>) {
  ^bb0(%a: f32, %acc: f32):
    %ii = linalg.index 2 : index
    %jj = linalg.index 3 : index
    %c0 = arith.cmpi sge, %ii, %jj : index
    %s0 = arith.addi %jj, %v8 : index
    %c1 = arith.cmpi sge, %s0, %ii : index
    %c = arith.andi %c0, %c1 : i1
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

// CHECK: attention in @prefix_lm: batch 2, heads 2, N 5, S 6, D 8, Dv 3, f32, mask boolean, scale 0.3, empty row nan
func.func @prefix_lm(%q: tensor<2x2x5x8xf32>, %k: tensor<2x2x6x8xf32>, %v: tensor<2x2x6x3xf32>) -> tensor<2x2x5x3xf32> {
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
  %v8 = arith.constant 2 : index
  %v9 = tensor.empty() : tensor<2x2x5x6xf32>
  %v10 = linalg.generic {indexing_maps = [affine_map<(x, h, i, j) -> (x, h, i, j)>, affine_map<(x, h, i, j) -> (x, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%v6 : tensor<2x2x5x6xf32>) outs(%v9 : tensor<2x2x5x6xf32>) {
  ^bb0(%a: f32, %acc: f32):
    %ii = linalg.index 2 : index
    %jj = linalg.index 3 : index
    %c0 = arith.cmpi sge, %ii, %jj : index
    %c1 = arith.cmpi slt, %jj, %v8 : index
    %c = arith.ori %c0, %c1 : i1
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

// CHECK: attention in @anti_causal: batch 2, heads 2, N 5, S 6, D 8, Dv 3, f32, mask boolean, scale 0.3, empty row nan
func.func @anti_causal(%q: tensor<2x2x5x8xf32>, %k: tensor<2x2x6x8xf32>, %v: tensor<2x2x6x3xf32>) -> tensor<2x2x5x3xf32> {
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
  %v8 = tensor.empty() : tensor<2x2x5x6xf32>
  %v9 = linalg.generic {indexing_maps = [affine_map<(x, h, i, j) -> (x, h, i, j)>, affine_map<(x, h, i, j) -> (x, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%v6 : tensor<2x2x5x6xf32>) outs(%v8 : tensor<2x2x5x6xf32>) {
  ^bb0(%a: f32, %acc: f32):
    %ii = linalg.index 2 : index
    %jj = linalg.index 3 : index
    %c = arith.cmpi sle, %ii, %jj : index
    %w = arith.select %c, %a, %v7 : f32
    linalg.yield %w : f32
  } -> tensor<2x2x5x6xf32>
  %v10 = tensor.empty() : tensor<2x2x5xf32>
  %v11 = arith.constant 0xFF800000 : f32
  %v12 = linalg.fill ins(%v11 : f32) outs(%v10 : tensor<2x2x5xf32>) -> tensor<2x2x5xf32>
  %v13 = linalg.generic {indexing_maps = [affine_map<(x, h, i, j) -> (x, h, i, j)>, affine_map<(x, h, i, j) -> (x, h, i)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%v9 : tensor<2x2x5x6xf32>) outs(%v12 : tensor<2x2x5xf32>) {
  ^bb0(%a: f32, %acc: f32):
    %0 = arith.maximumf %a, %acc : f32
    linalg.yield %0 : f32
  } -> tensor<2x2x5xf32>
  %v14 = tensor.empty() : tensor<2x2x5x6xf32>
  %v15 = linalg.generic {indexing_maps = [affine_map<(x, h, i, j) -> (x, h, i, j)>, affine_map<(x, h, i, j) -> (x, h, i)>, affine_map<(x, h, i, j) -> (x, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%v9, %v13 : tensor<2x2x5x6xf32>, tensor<2x2x5xf32>) outs(%v14 : tensor<2x2x5x6xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.subf %a, %b : f32
    %1 = math.exp %0 : f32
    linalg.yield %1 : f32
  } -> tensor<2x2x5x6xf32>
  %v16 = tensor.empty() : tensor<2x2x5xf32>
  %v17 = arith.constant 0.0 : f32
  %v18 = linalg.fill ins(%v17 : f32) outs(%v16 : tensor<2x2x5xf32>) -> tensor<2x2x5xf32>
  %v19 = linalg.generic {indexing_maps = [affine_map<(x, h, i, j) -> (x, h, i, j)>, affine_map<(x, h, i, j) -> (x, h, i)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%v15 : tensor<2x2x5x6xf32>) outs(%v18 : tensor<2x2x5xf32>) {
  ^bb0(%a: f32, %acc: f32):
    %0 = arith.addf %a, %acc : f32
    linalg.yield %0 : f32
  } -> tensor<2x2x5xf32>
  %v20 = tensor.empty() : tensor<2x2x5x6xf32>
  %v21 = linalg.generic {indexing_maps = [affine_map<(x, h, i, j) -> (x, h, i, j)>, affine_map<(x, h, i, j) -> (x, h, i)>, affine_map<(x, h, i, j) -> (x, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%v15, %v19 : tensor<2x2x5x6xf32>, tensor<2x2x5xf32>) outs(%v20 : tensor<2x2x5x6xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.divf %a, %b : f32
    linalg.yield %0 : f32
  } -> tensor<2x2x5x6xf32>
  %v22 = tensor.empty() : tensor<2x2x5x3xf32>
  %v23 = arith.constant 0.0 : f32
  %v24 = linalg.fill ins(%v23 : f32) outs(%v22 : tensor<2x2x5x3xf32>) -> tensor<2x2x5x3xf32>
  %v25 = linalg.generic {indexing_maps = [affine_map<(x, h, i, j, e) -> (x, h, i, j)>, affine_map<(x, h, i, j, e) -> (x, h, j, e)>, affine_map<(x, h, i, j, e) -> (x, h, i, e)>], iterator_types = ["parallel", "parallel", "parallel", "reduction", "parallel"]} ins(%v21, %v : tensor<2x2x5x6xf32>, tensor<2x2x6x3xf32>) outs(%v24 : tensor<2x2x5x3xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.mulf %a, %b : f32
    %1 = arith.addf %acc, %0 : f32
    linalg.yield %1 : f32
  } -> tensor<2x2x5x3xf32>
  return %v25 : tensor<2x2x5x3xf32>
}

// CHECK: attention in @block_diagonal: batch 2, heads 2, N 5, S 6, D 8, Dv 3, f32, mask boolean, scale 0.3, empty row nan
func.func @block_diagonal(%q: tensor<2x2x5x8xf32>, %k: tensor<2x2x6x8xf32>, %v: tensor<2x2x6x3xf32>) -> tensor<2x2x5x3xf32> {
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
  %v8 = arith.constant 3 : index
  %v9 = tensor.empty() : tensor<2x2x5x6xf32>
  %v10 = linalg.generic {indexing_maps = [affine_map<(x, h, i, j) -> (x, h, i, j)>, affine_map<(x, h, i, j) -> (x, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%v6 : tensor<2x2x5x6xf32>) outs(%v9 : tensor<2x2x5x6xf32>) {
  ^bb0(%a: f32, %acc: f32):
    %ii = linalg.index 2 : index
    %jj = linalg.index 3 : index
    %x0 = arith.divui %ii, %v8 : index
    %x1 = arith.divui %jj, %v8 : index
    %c = arith.cmpi eq, %x0, %x1 : index
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

// CHECK: attention in @key_range: batch 2, heads 2, N 5, S 6, D 8, Dv 3, f32, mask key padding, scale 0.3, empty row nan
func.func @key_range(%q: tensor<2x2x5x8xf32>, %k: tensor<2x2x6x8xf32>, %v: tensor<2x2x6x3xf32>) -> tensor<2x2x5x3xf32> {
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
  %v7 = arith.constant dense<0.0> : tensor<2x2x5x6xf32>
  %v8 = arith.constant 0xFF800000 : f32
  %v9 = arith.constant 3 : index
  %v10 = tensor.empty() : tensor<2x2x5x6xf32>
  %v11 = linalg.generic {indexing_maps = [affine_map<(x, h, i, j) -> (x, h, i, j)>, affine_map<(x, h, i, j) -> (x, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%v6 : tensor<2x2x5x6xf32>) outs(%v10 : tensor<2x2x5x6xf32>) {
  ^bb0(%a: f32, %acc: f32):
    %jj = linalg.index 3 : index
    %c = arith.cmpi sle, %jj, %v9 : index
    %w = arith.select %c, %a, %v8 : f32
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

// CHECK: attention in @decode_prefix: batch 1, heads 2, N 1, S 6, D 8, Dv 3, f32, mask key padding, scale 0.3, empty row nan
func.func @decode_prefix(%q: tensor<1x2x1x8xf32>, %k: tensor<1x2x6x8xf32>, %v: tensor<1x2x6x3xf32>) -> tensor<1x2x1x3xf32> {
  %v1 = tensor.empty() : tensor<1x2x1x6xf32>
  %v2 = arith.constant 0.0 : f32
  %v3 = linalg.fill ins(%v2 : f32) outs(%v1 : tensor<1x2x1x6xf32>) -> tensor<1x2x1x6xf32>
  %v4 = linalg.generic {indexing_maps = [affine_map<(x, h, i, j, d) -> (x, h, i, d)>, affine_map<(x, h, i, j, d) -> (x, h, j, d)>, affine_map<(x, h, i, j, d) -> (x, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%q, %k : tensor<1x2x1x8xf32>, tensor<1x2x6x8xf32>) outs(%v3 : tensor<1x2x1x6xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.mulf %a, %b : f32
    %1 = arith.addf %acc, %0 : f32
    linalg.yield %1 : f32
  } -> tensor<1x2x1x6xf32>
  %v5 = arith.constant dense<0.3> : tensor<1x2x1x6xf32>
  %v6 = arith.mulf %v4, %v5 : tensor<1x2x1x6xf32>
  %v7 = arith.constant dense<0.0> : tensor<1x2x1x6xf32>
  %v8 = arith.constant 0xFF800000 : f32
  %v9 = arith.constant 3 : index
  %v10 = tensor.empty() : tensor<1x2x1x6xf32>
  %v11 = linalg.generic {indexing_maps = [affine_map<(x, h, i, j) -> (x, h, i, j)>, affine_map<(x, h, i, j) -> (x, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%v6 : tensor<1x2x1x6xf32>) outs(%v10 : tensor<1x2x1x6xf32>) {
  ^bb0(%a: f32, %acc: f32):
    %jj = linalg.index 3 : index
    %c = arith.cmpi sle, %jj, %v9 : index
    %w = arith.select %c, %a, %v8 : f32
    linalg.yield %w : f32
  } -> tensor<1x2x1x6xf32>
  %v12 = tensor.empty() : tensor<1x2x1xf32>
  %v13 = arith.constant 0xFF800000 : f32
  %v14 = linalg.fill ins(%v13 : f32) outs(%v12 : tensor<1x2x1xf32>) -> tensor<1x2x1xf32>
  %v15 = linalg.generic {indexing_maps = [affine_map<(x, h, i, j) -> (x, h, i, j)>, affine_map<(x, h, i, j) -> (x, h, i)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%v11 : tensor<1x2x1x6xf32>) outs(%v14 : tensor<1x2x1xf32>) {
  ^bb0(%a: f32, %acc: f32):
    %0 = arith.maximumf %a, %acc : f32
    linalg.yield %0 : f32
  } -> tensor<1x2x1xf32>
  %v16 = tensor.empty() : tensor<1x2x1x6xf32>
  %v17 = linalg.generic {indexing_maps = [affine_map<(x, h, i, j) -> (x, h, i, j)>, affine_map<(x, h, i, j) -> (x, h, i)>, affine_map<(x, h, i, j) -> (x, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%v11, %v15 : tensor<1x2x1x6xf32>, tensor<1x2x1xf32>) outs(%v16 : tensor<1x2x1x6xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.subf %a, %b : f32
    %1 = math.exp %0 : f32
    linalg.yield %1 : f32
  } -> tensor<1x2x1x6xf32>
  %v18 = tensor.empty() : tensor<1x2x1xf32>
  %v19 = arith.constant 0.0 : f32
  %v20 = linalg.fill ins(%v19 : f32) outs(%v18 : tensor<1x2x1xf32>) -> tensor<1x2x1xf32>
  %v21 = linalg.generic {indexing_maps = [affine_map<(x, h, i, j) -> (x, h, i, j)>, affine_map<(x, h, i, j) -> (x, h, i)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%v17 : tensor<1x2x1x6xf32>) outs(%v20 : tensor<1x2x1xf32>) {
  ^bb0(%a: f32, %acc: f32):
    %0 = arith.addf %a, %acc : f32
    linalg.yield %0 : f32
  } -> tensor<1x2x1xf32>
  %v22 = tensor.empty() : tensor<1x2x1x6xf32>
  %v23 = linalg.generic {indexing_maps = [affine_map<(x, h, i, j) -> (x, h, i, j)>, affine_map<(x, h, i, j) -> (x, h, i)>, affine_map<(x, h, i, j) -> (x, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%v17, %v21 : tensor<1x2x1x6xf32>, tensor<1x2x1xf32>) outs(%v22 : tensor<1x2x1x6xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.divf %a, %b : f32
    linalg.yield %0 : f32
  } -> tensor<1x2x1x6xf32>
  %v24 = tensor.empty() : tensor<1x2x1x3xf32>
  %v25 = arith.constant 0.0 : f32
  %v26 = linalg.fill ins(%v25 : f32) outs(%v24 : tensor<1x2x1x3xf32>) -> tensor<1x2x1x3xf32>
  %v27 = linalg.generic {indexing_maps = [affine_map<(x, h, i, j, e) -> (x, h, i, j)>, affine_map<(x, h, i, j, e) -> (x, h, j, e)>, affine_map<(x, h, i, j, e) -> (x, h, i, e)>], iterator_types = ["parallel", "parallel", "parallel", "reduction", "parallel"]} ins(%v23, %v : tensor<1x2x1x6xf32>, tensor<1x2x6x3xf32>) outs(%v26 : tensor<1x2x1x3xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.mulf %a, %b : f32
    %1 = arith.addf %acc, %0 : f32
    linalg.yield %1 : f32
  } -> tensor<1x2x1x3xf32>
  return %v27 : tensor<1x2x1x3xf32>
}

// CHECK: attention in @dense_i1: batch 2, heads 2, N 5, S 6, D 8, Dv 3, f32, causal, no mask, scale 0.3, empty row zero
func.func @dense_i1(%q: tensor<2x2x5x8xf32>, %k: tensor<2x2x6x8xf32>, %v: tensor<2x2x6x3xf32>) -> tensor<2x2x5x3xf32> {
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
  %v7 = arith.constant dense<[[true, false, false, false, false, false], [true, true, false, false, false, false], [true, true, true, false, false, false], [true, true, true, true, false, false], [true, true, true, true, true, false]]> : tensor<5x6xi1>
  %v8 = arith.constant 0xFF800000 : f32
  %v9 = tensor.empty() : tensor<2x2x5x6xf32>
  %v10 = linalg.generic {indexing_maps = [affine_map<(x, h, i, j) -> (x, h, i, j)>, affine_map<(x, h, i, j) -> (i, j)>, affine_map<(x, h, i, j) -> (x, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%v6, %v7 : tensor<2x2x5x6xf32>, tensor<5x6xi1>) outs(%v9 : tensor<2x2x5x6xf32>) {
  ^bb0(%a: f32, %b: i1, %acc: f32):
    %w = arith.select %b, %a, %v8 : f32
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

// CHECK: attention in @dense_float: batch 2, heads 2, N 5, S 6, D 8, Dv 3, f32, causal, no mask, scale 0.3, empty row zero
func.func @dense_float(%q: tensor<2x2x5x8xf32>, %k: tensor<2x2x6x8xf32>, %v: tensor<2x2x6x3xf32>) -> tensor<2x2x5x3xf32> {
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
  %v7 = arith.constant dense<[[0.0, 0.0, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000], [0.0, 0.0, 0.0, 0xFF800000, 0xFF800000, 0xFF800000], [0.0, 0.0, 0.0, 0.0, 0xFF800000, 0xFF800000], [0.0, 0.0, 0.0, 0.0, 0.0, 0xFF800000], [0.0, 0.0, 0.0, 0.0, 0.0, 0.0]]> : tensor<5x6xf32>
  %v8 = tensor.empty() : tensor<2x2x5x6xf32>
  %v9 = linalg.generic {indexing_maps = [affine_map<(x, h, i, j) -> (x, h, i, j)>, affine_map<(x, h, i, j) -> (i, j)>, affine_map<(x, h, i, j) -> (x, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%v6, %v7 : tensor<2x2x5x6xf32>, tensor<5x6xf32>) outs(%v8 : tensor<2x2x5x6xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %w = arith.addf %a, %b : f32
    linalg.yield %w : f32
  } -> tensor<2x2x5x6xf32>
  %v10 = tensor.empty() : tensor<2x2x5xf32>
  %v11 = arith.constant 0xFF800000 : f32
  %v12 = linalg.fill ins(%v11 : f32) outs(%v10 : tensor<2x2x5xf32>) -> tensor<2x2x5xf32>
  %v13 = linalg.generic {indexing_maps = [affine_map<(x, h, i, j) -> (x, h, i, j)>, affine_map<(x, h, i, j) -> (x, h, i)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%v9 : tensor<2x2x5x6xf32>) outs(%v12 : tensor<2x2x5xf32>) {
  ^bb0(%a: f32, %acc: f32):
    %0 = arith.maximumf %a, %acc : f32
    linalg.yield %0 : f32
  } -> tensor<2x2x5xf32>
  %v14 = tensor.empty() : tensor<2x2x5x6xf32>
  %v15 = linalg.generic {indexing_maps = [affine_map<(x, h, i, j) -> (x, h, i, j)>, affine_map<(x, h, i, j) -> (x, h, i)>, affine_map<(x, h, i, j) -> (x, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%v9, %v13 : tensor<2x2x5x6xf32>, tensor<2x2x5xf32>) outs(%v14 : tensor<2x2x5x6xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.subf %a, %b : f32
    %1 = math.exp %0 : f32
    linalg.yield %1 : f32
  } -> tensor<2x2x5x6xf32>
  %v16 = tensor.empty() : tensor<2x2x5xf32>
  %v17 = arith.constant 0.0 : f32
  %v18 = linalg.fill ins(%v17 : f32) outs(%v16 : tensor<2x2x5xf32>) -> tensor<2x2x5xf32>
  %v19 = linalg.generic {indexing_maps = [affine_map<(x, h, i, j) -> (x, h, i, j)>, affine_map<(x, h, i, j) -> (x, h, i)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%v15 : tensor<2x2x5x6xf32>) outs(%v18 : tensor<2x2x5xf32>) {
  ^bb0(%a: f32, %acc: f32):
    %0 = arith.addf %a, %acc : f32
    linalg.yield %0 : f32
  } -> tensor<2x2x5xf32>
  %v20 = tensor.empty() : tensor<2x2x5x6xf32>
  %v21 = linalg.generic {indexing_maps = [affine_map<(x, h, i, j) -> (x, h, i, j)>, affine_map<(x, h, i, j) -> (x, h, i)>, affine_map<(x, h, i, j) -> (x, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%v15, %v19 : tensor<2x2x5x6xf32>, tensor<2x2x5xf32>) outs(%v20 : tensor<2x2x5x6xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.divf %a, %b : f32
    linalg.yield %0 : f32
  } -> tensor<2x2x5x6xf32>
  %v22 = tensor.empty() : tensor<2x2x5x3xf32>
  %v23 = arith.constant 0.0 : f32
  %v24 = linalg.fill ins(%v23 : f32) outs(%v22 : tensor<2x2x5x3xf32>) -> tensor<2x2x5x3xf32>
  %v25 = linalg.generic {indexing_maps = [affine_map<(x, h, i, j, e) -> (x, h, i, j)>, affine_map<(x, h, i, j, e) -> (x, h, j, e)>, affine_map<(x, h, i, j, e) -> (x, h, i, e)>], iterator_types = ["parallel", "parallel", "parallel", "reduction", "parallel"]} ins(%v21, %v : tensor<2x2x5x6xf32>, tensor<2x2x6x3xf32>) outs(%v24 : tensor<2x2x5x3xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.mulf %a, %b : f32
    %1 = arith.addf %acc, %0 : f32
    linalg.yield %1 : f32
  } -> tensor<2x2x5x3xf32>
  return %v25 : tensor<2x2x5x3xf32>
}

// CHECK: attention in @dense_window: batch 2, heads 2, N 5, S 6, D 8, Dv 3, f32, mask boolean, scale 0.3, empty row nan
func.func @dense_window(%q: tensor<2x2x5x8xf32>, %k: tensor<2x2x6x8xf32>, %v: tensor<2x2x6x3xf32>) -> tensor<2x2x5x3xf32> {
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
  %v7 = arith.constant dense<[[true, true, false, false, false, false], [true, true, true, false, false, false], [false, true, true, true, false, false], [false, false, true, true, true, false], [false, false, false, true, true, true]]> : tensor<5x6xi1>
  %v8 = arith.constant 0xFF800000 : f32
  %v9 = tensor.empty() : tensor<2x2x5x6xf32>
  %v10 = linalg.generic {indexing_maps = [affine_map<(x, h, i, j) -> (x, h, i, j)>, affine_map<(x, h, i, j) -> (i, j)>, affine_map<(x, h, i, j) -> (x, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%v6, %v7 : tensor<2x2x5x6xf32>, tensor<5x6xi1>) outs(%v9 : tensor<2x2x5x6xf32>) {
  ^bb0(%a: f32, %b: i1, %acc: f32):
    %w = arith.select %b, %a, %v8 : f32
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

// CHECK: attention in @guard_causal: batch 2, heads 2, N 5, S 6, D 8, Dv 3, f32, causal, no mask, scale 1, empty row zero
func.func @guard_causal(%q: tensor<2x2x5x8xf32>, %k: tensor<2x2x6x8xf32>, %v: tensor<2x2x6x3xf32>) -> tensor<2x2x5x3xf32> {
  %v1 = tensor.empty() : tensor<2x2x5x6xf32>
  %v2 = arith.constant 0.0 : f32
  %v3 = linalg.fill ins(%v2 : f32) outs(%v1 : tensor<2x2x5x6xf32>) -> tensor<2x2x5x6xf32>
  %v4 = linalg.generic {indexing_maps = [affine_map<(x, h, i, j, d) -> (x, h, i, d)>, affine_map<(x, h, i, j, d) -> (x, h, j, d)>, affine_map<(x, h, i, j, d) -> (x, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%q, %k : tensor<2x2x5x8xf32>, tensor<2x2x6x8xf32>) outs(%v3 : tensor<2x2x5x6xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.mulf %a, %b : f32
    %1 = arith.addf %acc, %0 : f32
    linalg.yield %1 : f32
  } -> tensor<2x2x5x6xf32>
  %v5 = arith.constant 0xFF800000 : f32
  %v6 = arith.constant 1 : index
  %v7 = tensor.empty() : tensor<2x2x5x6xf32>
  %v8 = linalg.generic {indexing_maps = [affine_map<(x, h, i, j) -> (x, h, i, j)>, affine_map<(x, h, i, j) -> (x, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%v4 : tensor<2x2x5x6xf32>) outs(%v7 : tensor<2x2x5x6xf32>) {
  ^bb0(%a: f32, %acc: f32):
    %ii = linalg.index 2 : index
    %jj = linalg.index 3 : index
    %s0 = arith.addi %jj, %v6 : index
    %c = arith.cmpi sge, %ii, %s0 : index
    %w = arith.select %c, %a, %v5 : f32
    linalg.yield %w : f32
  } -> tensor<2x2x5x6xf32>
  %v9 = tensor.empty() : tensor<2x2x5xf32>
  %v10 = arith.constant 0xFF800000 : f32
  %v11 = linalg.fill ins(%v10 : f32) outs(%v9 : tensor<2x2x5xf32>) -> tensor<2x2x5xf32>
  %v12 = linalg.generic {indexing_maps = [affine_map<(x, h, i, j) -> (x, h, i, j)>, affine_map<(x, h, i, j) -> (x, h, i)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%v8 : tensor<2x2x5x6xf32>) outs(%v11 : tensor<2x2x5xf32>) {
  ^bb0(%a: f32, %acc: f32):
    %0 = arith.maximumf %a, %acc : f32
    linalg.yield %0 : f32
  } -> tensor<2x2x5xf32>
  %v13 = tensor.empty() : tensor<2x2x5x6xf32>
  %v14 = linalg.generic {indexing_maps = [affine_map<(x, h, i, j) -> (x, h, i, j)>, affine_map<(x, h, i, j) -> (x, h, i)>, affine_map<(x, h, i, j) -> (x, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%v8, %v12 : tensor<2x2x5x6xf32>, tensor<2x2x5xf32>) outs(%v13 : tensor<2x2x5x6xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.subf %a, %b : f32
    %1 = math.exp %0 : f32
    linalg.yield %1 : f32
  } -> tensor<2x2x5x6xf32>
  %v15 = tensor.empty() : tensor<2x2x5xf32>
  %v16 = arith.constant 0.0 : f32
  %v17 = linalg.fill ins(%v16 : f32) outs(%v15 : tensor<2x2x5xf32>) -> tensor<2x2x5xf32>
  %v18 = linalg.generic {indexing_maps = [affine_map<(x, h, i, j) -> (x, h, i, j)>, affine_map<(x, h, i, j) -> (x, h, i)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%v14 : tensor<2x2x5x6xf32>) outs(%v17 : tensor<2x2x5xf32>) {
  ^bb0(%a: f32, %acc: f32):
    %0 = arith.addf %a, %acc : f32
    linalg.yield %0 : f32
  } -> tensor<2x2x5xf32>
  %v19 = tensor.empty() : tensor<2x2x5x6xf32>
  %v20 = linalg.generic {indexing_maps = [affine_map<(x, h, i, j) -> (x, h, i, j)>, affine_map<(x, h, i, j) -> (x, h, i)>, affine_map<(x, h, i, j) -> (x, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%v14, %v18 : tensor<2x2x5x6xf32>, tensor<2x2x5xf32>) outs(%v19 : tensor<2x2x5x6xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.divf %a, %b : f32
    linalg.yield %0 : f32
  } -> tensor<2x2x5x6xf32>
  %v21 = arith.constant dense<0xFF800000> : tensor<2x2x5x6xf32>
  %v22 = arith.cmpf oeq, %v8, %v21 : tensor<2x2x5x6xf32>
  %v23 = tensor.empty() : tensor<2x2x5xi1>
  %v24 = arith.constant true
  %v25 = linalg.fill ins(%v24 : i1) outs(%v23 : tensor<2x2x5xi1>) -> tensor<2x2x5xi1>
  %v26 = linalg.generic {indexing_maps = [affine_map<(x, h, i, j) -> (x, h, i, j)>, affine_map<(x, h, i, j) -> (x, h, i)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%v22 : tensor<2x2x5x6xi1>) outs(%v25 : tensor<2x2x5xi1>) {
  ^bb0(%a: i1, %acc: i1):
    %0 = arith.andi %a, %acc : i1
    linalg.yield %0 : i1
  } -> tensor<2x2x5xi1>
  %v27 = arith.constant 0.0 : f32
  %v28 = tensor.empty() : tensor<2x2x5x6xf32>
  %v29 = linalg.generic {indexing_maps = [affine_map<(x, h, i, j) -> (x, h, i, j)>, affine_map<(x, h, i, j) -> (x, h, i)>, affine_map<(x, h, i, j) -> (x, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%v20, %v26 : tensor<2x2x5x6xf32>, tensor<2x2x5xi1>) outs(%v28 : tensor<2x2x5x6xf32>) {
  ^bb0(%a: f32, %b: i1, %acc: f32):
    %0 = arith.select %b, %v27, %a : f32
    linalg.yield %0 : f32
  } -> tensor<2x2x5x6xf32>
  %v30 = tensor.empty() : tensor<2x2x5x3xf32>
  %v31 = arith.constant 0.0 : f32
  %v32 = linalg.fill ins(%v31 : f32) outs(%v30 : tensor<2x2x5x3xf32>) -> tensor<2x2x5x3xf32>
  %v33 = linalg.generic {indexing_maps = [affine_map<(x, h, i, j, e) -> (x, h, i, j)>, affine_map<(x, h, i, j, e) -> (x, h, j, e)>, affine_map<(x, h, i, j, e) -> (x, h, i, e)>], iterator_types = ["parallel", "parallel", "parallel", "reduction", "parallel"]} ins(%v29, %v : tensor<2x2x5x6xf32>, tensor<2x2x6x3xf32>) outs(%v32 : tensor<2x2x5x3xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.mulf %a, %b : f32
    %1 = arith.addf %acc, %0 : f32
    linalg.yield %1 : f32
  } -> tensor<2x2x5x3xf32>
  return %v33 : tensor<2x2x5x3xf32>
}
