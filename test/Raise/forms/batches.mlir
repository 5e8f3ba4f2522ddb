// RUN: attn-opt %s --pass-pipeline='builtin.module(func.func(attn-raise{report}))' --mlir-disable-threading -o %t 2>&1 | FileCheck %s
// RUN: %python %S/../Inputs/before_and_after.py %s --raised 16 | FileCheck %s --check-prefix=EQUAL
// RUN: attn-opt %s --pass-pipeline='builtin.module(func.func(linalg-generalize-named-ops,linalg-fuse-elementwise-ops),canonicalize,cse)' -o %t.fused
// RUN: %python %S/../Inputs/before_and_after.py %t.fused --raised 16 | FileCheck %s --check-prefix=EQUAL
// EQUAL: equal: 16 raised

// Batches and heads that some operands lack, and attention over one feature.

// Only the values have a batch, or heads.

// CHECK: attention in @values_have_a_batch: batch 2, heads 3, N 5, S 6, D 8, Dv 4, f32, no mask, scale 1, empty row zero
func.func @values_have_a_batch(%q: tensor<3x5x8xf32>, %k: tensor<3x6x8xf32>, %v: tensor<2x3x6x4xf32>) -> tensor<2x3x5x4xf32> {
  %v1 = tensor.empty() : tensor<3x5x6xf32>
  %v2 = arith.constant 0.0 : f32
  %v3 = linalg.fill ins(%v2 : f32) outs(%v1 : tensor<3x5x6xf32>) -> tensor<3x5x6xf32>
  %v4 = linalg.generic {indexing_maps = [affine_map<(h, i, j, d) -> (h, i, d)>, affine_map<(h, i, j, d) -> (h, j, d)>, affine_map<(h, i, j, d) -> (h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%q, %k : tensor<3x5x8xf32>, tensor<3x6x8xf32>) outs(%v3 : tensor<3x5x6xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.mulf %a, %b : f32
    %1 = arith.addf %acc, %0 : f32
    linalg.yield %1 : f32
  } -> tensor<3x5x6xf32>
  %v5 = tensor.empty() : tensor<3x5xf32>
  %v6 = arith.constant 0xFF800000 : f32
  %v7 = linalg.fill ins(%v6 : f32) outs(%v5 : tensor<3x5xf32>) -> tensor<3x5xf32>
  %v8 = linalg.generic {indexing_maps = [affine_map<(h, i, j) -> (h, i, j)>, affine_map<(h, i, j) -> (h, i)>], iterator_types = ["parallel", "parallel", "reduction"]} ins(%v4 : tensor<3x5x6xf32>) outs(%v7 : tensor<3x5xf32>) {
  ^bb0(%a: f32, %acc: f32):
    %0 = arith.maximumf %a, %acc : f32
    linalg.yield %0 : f32
  } -> tensor<3x5xf32>
  %v9 = tensor.empty() : tensor<3x5x6xf32>
  %v10 = linalg.generic {indexing_maps = [affine_map<(h, i, j) -> (h, i, j)>, affine_map<(h, i, j) -> (h, i)>, affine_map<(h, i, j) -> (h, i, j)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%v4, %v8 : tensor<3x5x6xf32>, tensor<3x5xf32>) outs(%v9 : tensor<3x5x6xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.subf %a, %b : f32
    %1 = math.exp %0 : f32
    linalg.yield %1 : f32
  } -> tensor<3x5x6xf32>
  %v11 = tensor.empty() : tensor<3x5xf32>
  %v12 = arith.constant 0.0 : f32
  %v13 = linalg.fill ins(%v12 : f32) outs(%v11 : tensor<3x5xf32>) -> tensor<3x5xf32>
  %v14 = linalg.generic {indexing_maps = [affine_map<(h, i, j) -> (h, i, j)>, affine_map<(h, i, j) -> (h, i)>], iterator_types = ["parallel", "parallel", "reduction"]} ins(%v10 : tensor<3x5x6xf32>) outs(%v13 : tensor<3x5xf32>) {
  ^bb0(%a: f32, %acc: f32):
    %0 = arith.addf %a, %acc : f32
    linalg.yield %0 : f32
  } -> tensor<3x5xf32>
  %v15 = tensor.empty() : tensor<3x5x6xf32>
  %v16 = linalg.generic {indexing_maps = [affine_map<(h, i, j) -> (h, i, j)>, affine_map<(h, i, j) -> (h, i)>, affine_map<(h, i, j) -> (h, i, j)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%v10, %v14 : tensor<3x5x6xf32>, tensor<3x5xf32>) outs(%v15 : tensor<3x5x6xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.divf %a, %b : f32
    linalg.yield %0 : f32
  } -> tensor<3x5x6xf32>
  %v17 = tensor.empty() : tensor<2x3x5x4xf32>
  %v18 = arith.constant 0.0 : f32
  %v19 = linalg.fill ins(%v18 : f32) outs(%v17 : tensor<2x3x5x4xf32>) -> tensor<2x3x5x4xf32>
  %v20 = linalg.generic {indexing_maps = [affine_map<(b, h, i, e, j) -> (h, i, j)>, affine_map<(b, h, i, e, j) -> (b, h, j, e)>, affine_map<(b, h, i, e, j) -> (b, h, i, e)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%v16, %v : tensor<3x5x6xf32>, tensor<2x3x6x4xf32>) outs(%v19 : tensor<2x3x5x4xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.mulf %a, %b : f32
    %1 = arith.addf %acc, %0 : f32
    linalg.yield %1 : f32
  } -> tensor<2x3x5x4xf32>
  return %v20 : tensor<2x3x5x4xf32>
}

// CHECK: attention in @values_have_heads: batch 2, heads 3, N 5, S 6, D 8, Dv 4, f32, no mask, scale 1, empty row zero
func.func @values_have_heads(%q: tensor<2x5x8xf32>, %k: tensor<2x6x8xf32>, %v: tensor<2x3x6x4xf32>) -> tensor<2x5x3x4xf32> {
  %v1 = tensor.empty() : tensor<2x5x6xf32>
  %v2 = arith.constant 0.0 : f32
  %v3 = linalg.fill ins(%v2 : f32) outs(%v1 : tensor<2x5x6xf32>) -> tensor<2x5x6xf32>
  %v4 = linalg.generic {indexing_maps = [affine_map<(b, i, j, d) -> (b, i, d)>, affine_map<(b, i, j, d) -> (b, j, d)>, affine_map<(b, i, j, d) -> (b, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%q, %k : tensor<2x5x8xf32>, tensor<2x6x8xf32>) outs(%v3 : tensor<2x5x6xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.mulf %a, %b : f32
    %1 = arith.addf %acc, %0 : f32
    linalg.yield %1 : f32
  } -> tensor<2x5x6xf32>
  %v5 = tensor.empty() : tensor<2x5xf32>
  %v6 = arith.constant 0xFF800000 : f32
  %v7 = linalg.fill ins(%v6 : f32) outs(%v5 : tensor<2x5xf32>) -> tensor<2x5xf32>
  %v8 = linalg.generic {indexing_maps = [affine_map<(b, i, j) -> (b, i, j)>, affine_map<(b, i, j) -> (b, i)>], iterator_types = ["parallel", "parallel", "reduction"]} ins(%v4 : tensor<2x5x6xf32>) outs(%v7 : tensor<2x5xf32>) {
  ^bb0(%a: f32, %acc: f32):
    %0 = arith.maximumf %a, %acc : f32
    linalg.yield %0 : f32
  } -> tensor<2x5xf32>
  %v9 = tensor.empty() : tensor<2x5x6xf32>
  %v10 = linalg.generic {indexing_maps = [affine_map<(b, i, j) -> (b, i, j)>, affine_map<(b, i, j) -> (b, i)>, affine_map<(b, i, j) -> (b, i, j)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%v4, %v8 : tensor<2x5x6xf32>, tensor<2x5xf32>) outs(%v9 : tensor<2x5x6xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.subf %a, %b : f32
    %1 = math.exp %0 : f32
    linalg.yield %1 : f32
  } -> tensor<2x5x6xf32>
  %v11 = tensor.empty() : tensor<2x5xf32>
  %v12 = arith.constant 0.0 : f32
  %v13 = linalg.fill ins(%v12 : f32) outs(%v11 : tensor<2x5xf32>) -> tensor<2x5xf32>
  %v14 = linalg.generic {indexing_maps = [affine_map<(b, i, j) -> (b, i, j)>, affine_map<(b, i, j) -> (b, i)>], iterator_types = ["parallel", "parallel", "reduction"]} ins(%v10 : tensor<2x5x6xf32>) outs(%v13 : tensor<2x5xf32>) {
  ^bb0(%a: f32, %acc: f32):
    %0 = arith.addf %a, %acc : f32
    linalg.yield %0 : f32
  } -> tensor<2x5xf32>
  %v15 = tensor.empty() : tensor<2x5x6xf32>
  %v16 = linalg.generic {indexing_maps = [affine_map<(b, i, j) -> (b, i, j)>, affine_map<(b, i, j) -> (b, i)>, affine_map<(b, i, j) -> (b, i, j)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%v10, %v14 : tensor<2x5x6xf32>, tensor<2x5xf32>) outs(%v15 : tensor<2x5x6xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.divf %a, %b : f32
    linalg.yield %0 : f32
  } -> tensor<2x5x6xf32>
  %v17 = tensor.empty() : tensor<2x5x3x4xf32>
  %v18 = arith.constant 0.0 : f32
  %v19 = linalg.fill ins(%v18 : f32) outs(%v17 : tensor<2x5x3x4xf32>) -> tensor<2x5x3x4xf32>
  %v20 = linalg.generic {indexing_maps = [affine_map<(b, i, h, e, j) -> (b, i, j)>, affine_map<(b, i, h, e, j) -> (b, h, j, e)>, affine_map<(b, i, h, e, j) -> (b, i, h, e)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%v16, %v : tensor<2x5x6xf32>, tensor<2x3x6x4xf32>) outs(%v19 : tensor<2x5x3x4xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.mulf %a, %b : f32
    %1 = arith.addf %acc, %0 : f32
    linalg.yield %1 : f32
  } -> tensor<2x5x3x4xf32>
  return %v20 : tensor<2x5x3x4xf32>
}

// CHECK: attention in @only_values_have_both: batch 2, heads 3, N 5, S 6, D 8, Dv 4, f32, no mask, scale 1, empty row zero
func.func @only_values_have_both(%q: tensor<5x8xf32>, %k: tensor<6x8xf32>, %v: tensor<2x3x6x4xf32>) -> tensor<2x3x5x4xf32> {
  %v1 = tensor.empty() : tensor<5x6xf32>
  %v2 = arith.constant 0.0 : f32
  %v3 = linalg.fill ins(%v2 : f32) outs(%v1 : tensor<5x6xf32>) -> tensor<5x6xf32>
  %v4 = linalg.generic {indexing_maps = [affine_map<(i, j, d) -> (i, d)>, affine_map<(i, j, d) -> (j, d)>, affine_map<(i, j, d) -> (i, j)>], iterator_types = ["parallel", "parallel", "reduction"]} ins(%q, %k : tensor<5x8xf32>, tensor<6x8xf32>) outs(%v3 : tensor<5x6xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.mulf %a, %b : f32
    %1 = arith.addf %acc, %0 : f32
    linalg.yield %1 : f32
  } -> tensor<5x6xf32>
  %v5 = tensor.empty() : tensor<5xf32>
  %v6 = arith.constant 0xFF800000 : f32
  %v7 = linalg.fill ins(%v6 : f32) outs(%v5 : tensor<5xf32>) -> tensor<5xf32>
  %v8 = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (i)>], iterator_types = ["parallel", "reduction"]} ins(%v4 : tensor<5x6xf32>) outs(%v7 : tensor<5xf32>) {
  ^bb0(%a: f32, %acc: f32):
    %0 = arith.maximumf %a, %acc : f32
    linalg.yield %0 : f32
  } -> tensor<5xf32>
  %v9 = tensor.empty() : tensor<5x6xf32>
  %v10 = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (i)>, affine_map<(i, j) -> (i, j)>], iterator_types = ["parallel", "parallel"]} ins(%v4, %v8 : tensor<5x6xf32>, tensor<5xf32>) outs(%v9 : tensor<5x6xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.subf %a, %b : f32
    %1 = math.exp %0 : f32
    linalg.yield %1 : f32
  } -> tensor<5x6xf32>
  %v11 = tensor.empty() : tensor<5xf32>
  %v12 = arith.constant 0.0 : f32
  %v13 = linalg.fill ins(%v12 : f32) outs(%v11 : tensor<5xf32>) -> tensor<5xf32>
  %v14 = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (i)>], iterator_types = ["parallel", "reduction"]} ins(%v10 : tensor<5x6xf32>) outs(%v13 : tensor<5xf32>) {
  ^bb0(%a: f32, %acc: f32):
    %0 = arith.addf %a, %acc : f32
    linalg.yield %0 : f32
  } -> tensor<5xf32>
  %v15 = tensor.empty() : tensor<5x6xf32>
  %v16 = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (i)>, affine_map<(i, j) -> (i, j)>], iterator_types = ["parallel", "parallel"]} ins(%v10, %v14 : tensor<5x6xf32>, tensor<5xf32>) outs(%v15 : tensor<5x6xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.divf %a, %b : f32
    linalg.yield %0 : f32
  } -> tensor<5x6xf32>
  %v17 = tensor.empty() : tensor<2x3x5x4xf32>
  %v18 = arith.constant 0.0 : f32
  %v19 = linalg.fill ins(%v18 : f32) outs(%v17 : tensor<2x3x5x4xf32>) -> tensor<2x3x5x4xf32>
  %v20 = linalg.generic {indexing_maps = [affine_map<(b, h, i, e, j) -> (i, j)>, affine_map<(b, h, i, e, j) -> (b, h, j, e)>, affine_map<(b, h, i, e, j) -> (b, h, i, e)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%v16, %v : tensor<5x6xf32>, tensor<2x3x6x4xf32>) outs(%v19 : tensor<2x3x5x4xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.mulf %a, %b : f32
    %1 = arith.addf %acc, %0 : f32
    linalg.yield %1 : f32
  } -> tensor<2x3x5x4xf32>
  return %v20 : tensor<2x3x5x4xf32>
}

// The features of the values in two dimensions that lie together: one.

// CHECK: attention in @values_in_two: batch 1, heads 3, N 5, S 6, D 8, Dv 12, f32, no mask, scale 1, empty row zero
func.func @values_in_two(%q: tensor<3x5x8xf32>, %k: tensor<3x6x8xf32>, %v: tensor<3x6x4x3xf32>) -> tensor<3x5x4x3xf32> {
  %v1 = tensor.empty() : tensor<3x5x6xf32>
  %v2 = arith.constant 0.0 : f32
  %v3 = linalg.fill ins(%v2 : f32) outs(%v1 : tensor<3x5x6xf32>) -> tensor<3x5x6xf32>
  %v4 = linalg.generic {indexing_maps = [affine_map<(h, i, j, d) -> (h, i, d)>, affine_map<(h, i, j, d) -> (h, j, d)>, affine_map<(h, i, j, d) -> (h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%q, %k : tensor<3x5x8xf32>, tensor<3x6x8xf32>) outs(%v3 : tensor<3x5x6xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.mulf %a, %b : f32
    %1 = arith.addf %acc, %0 : f32
    linalg.yield %1 : f32
  } -> tensor<3x5x6xf32>
  %v5 = tensor.empty() : tensor<3x5xf32>
  %v6 = arith.constant 0xFF800000 : f32
  %v7 = linalg.fill ins(%v6 : f32) outs(%v5 : tensor<3x5xf32>) -> tensor<3x5xf32>
  %v8 = linalg.generic {indexing_maps = [affine_map<(h, i, j) -> (h, i, j)>, affine_map<(h, i, j) -> (h, i)>], iterator_types = ["parallel", "parallel", "reduction"]} ins(%v4 : tensor<3x5x6xf32>) outs(%v7 : tensor<3x5xf32>) {
  ^bb0(%a: f32, %acc: f32):
    %0 = arith.maximumf %a, %acc : f32
    linalg.yield %0 : f32
  } -> tensor<3x5xf32>
  %v9 = tensor.empty() : tensor<3x5x6xf32>
  %v10 = linalg.generic {indexing_maps = [affine_map<(h, i, j) -> (h, i, j)>, affine_map<(h, i, j) -> (h, i)>, affine_map<(h, i, j) -> (h, i, j)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%v4, %v8 : tensor<3x5x6xf32>, tensor<3x5xf32>) outs(%v9 : tensor<3x5x6xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.subf %a, %b : f32
    %1 = math.exp %0 : f32
    linalg.yield %1 : f32
  } -> tensor<3x5x6xf32>
  %v11 = tensor.empty() : tensor<3x5xf32>
  %v12 = arith.constant 0.0 : f32
  %v13 = linalg.fill ins(%v12 : f32) outs(%v11 : tensor<3x5xf32>) -> tensor<3x5xf32>
  %v14 = linalg.generic {indexing_maps = [affine_map<(h, i, j) -> (h, i, j)>, affine_map<(h, i, j) -> (h, i)>], iterator_types = ["parallel", "parallel", "reduction"]} ins(%v10 : tensor<3x5x6xf32>) outs(%v13 : tensor<3x5xf32>) {
  ^bb0(%a: f32, %acc: f32):
    %0 = arith.addf %a, %acc : f32
    linalg.yield %0 : f32
  } -> tensor<3x5xf32>
  %v15 = tensor.empty() : tensor<3x5x6xf32>
  %v16 = linalg.generic {indexing_maps = [affine_map<(h, i, j) -> (h, i, j)>, affine_map<(h, i, j) -> (h, i)>, affine_map<(h, i, j) -> (h, i, j)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%v10, %v14 : tensor<3x5x6xf32>, tensor<3x5xf32>) outs(%v15 : tensor<3x5x6xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.divf %a, %b : f32
    linalg.yield %0 : f32
  } -> tensor<3x5x6xf32>
  %v17 = tensor.empty() : tensor<3x5x4x3xf32>
  %v18 = arith.constant 0.0 : f32
  %v19 = linalg.fill ins(%v18 : f32) outs(%v17 : tensor<3x5x4x3xf32>) -> tensor<3x5x4x3xf32>
  %v20 = linalg.generic {indexing_maps = [affine_map<(h, i, e, w, j) -> (h, i, j)>, affine_map<(h, i, e, w, j) -> (h, j, e, w)>, affine_map<(h, i, e, w, j) -> (h, i, e, w)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%v16, %v : tensor<3x5x6xf32>, tensor<3x6x4x3xf32>) outs(%v19 : tensor<3x5x4x3xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.mulf %a, %b : f32
    %1 = arith.addf %acc, %0 : f32
    linalg.yield %1 : f32
  } -> tensor<3x5x4x3xf32>
  return %v20 : tensor<3x5x4x3xf32>
}

// The same, transposed: the inner one is the features.

// CHECK: attention in @values_in_two_transposed: batch 3, heads 3, N 5, S 6, D 8, Dv 4, f32, no mask, scale 1, empty row zero
func.func @values_in_two_transposed(%q: tensor<3x5x8xf32>, %k: tensor<3x6x8xf32>, %v: tensor<3x6x4x3xf32>) -> tensor<3x5x3x4xf32> {
  %v1 = tensor.empty() : tensor<3x5x6xf32>
  %v2 = arith.constant 0.0 : f32
  %v3 = linalg.fill ins(%v2 : f32) outs(%v1 : tensor<3x5x6xf32>) -> tensor<3x5x6xf32>
  %v4 = linalg.generic {indexing_maps = [affine_map<(h, i, j, d) -> (h, i, d)>, affine_map<(h, i, j, d) -> (h, j, d)>, affine_map<(h, i, j, d) -> (h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%q, %k : tensor<3x5x8xf32>, tensor<3x6x8xf32>) outs(%v3 : tensor<3x5x6xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.mulf %a, %b : f32
    %1 = arith.addf %acc, %0 : f32
    linalg.yield %1 : f32
  } -> tensor<3x5x6xf32>
  %v5 = tensor.empty() : tensor<3x5xf32>
  %v6 = arith.constant 0xFF800000 : f32
  %v7 = linalg.fill ins(%v6 : f32) outs(%v5 : tensor<3x5xf32>) -> tensor<3x5xf32>
  %v8 = linalg.generic {indexing_maps = [affine_map<(h, i, j) -> (h, i, j)>, affine_map<(h, i, j) -> (h, i)>], iterator_types = ["parallel", "parallel", "reduction"]} ins(%v4 : tensor<3x5x6xf32>) outs(%v7 : tensor<3x5xf32>) {
  ^bb0(%a: f32, %acc: f32):
    %0 = arith.maximumf %a, %acc : f32
    linalg.yield %0 : f32
  } -> tensor<3x5xf32>
  %v9 = tensor.empty() : tensor<3x5x6xf32>
  %v10 = linalg.generic {indexing_maps = [affine_map<(h, i, j) -> (h, i, j)>, affine_map<(h, i, j) -> (h, i)>, affine_map<(h, i, j) -> (h, i, j)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%v4, %v8 : tensor<3x5x6xf32>, tensor<3x5xf32>) outs(%v9 : tensor<3x5x6xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.subf %a, %b : f32
    %1 = math.exp %0 : f32
    linalg.yield %1 : f32
  } -> tensor<3x5x6xf32>
  %v11 = tensor.empty() : tensor<3x5xf32>
  %v12 = arith.constant 0.0 : f32
  %v13 = linalg.fill ins(%v12 : f32) outs(%v11 : tensor<3x5xf32>) -> tensor<3x5xf32>
  %v14 = linalg.generic {indexing_maps = [affine_map<(h, i, j) -> (h, i, j)>, affine_map<(h, i, j) -> (h, i)>], iterator_types = ["parallel", "parallel", "reduction"]} ins(%v10 : tensor<3x5x6xf32>) outs(%v13 : tensor<3x5xf32>) {
  ^bb0(%a: f32, %acc: f32):
    %0 = arith.addf %a, %acc : f32
    linalg.yield %0 : f32
  } -> tensor<3x5xf32>
  %v15 = tensor.empty() : tensor<3x5x6xf32>
  %v16 = linalg.generic {indexing_maps = [affine_map<(h, i, j) -> (h, i, j)>, affine_map<(h, i, j) -> (h, i)>, affine_map<(h, i, j) -> (h, i, j)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%v10, %v14 : tensor<3x5x6xf32>, tensor<3x5xf32>) outs(%v15 : tensor<3x5x6xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.divf %a, %b : f32
    linalg.yield %0 : f32
  } -> tensor<3x5x6xf32>
  %v17 = tensor.empty() : tensor<3x5x3x4xf32>
  %v18 = arith.constant 0.0 : f32
  %v19 = linalg.fill ins(%v18 : f32) outs(%v17 : tensor<3x5x3x4xf32>) -> tensor<3x5x3x4xf32>
  %v20 = linalg.generic {indexing_maps = [affine_map<(h, i, w, e, j) -> (h, i, j)>, affine_map<(h, i, w, e, j) -> (h, j, e, w)>, affine_map<(h, i, w, e, j) -> (h, i, w, e)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%v16, %v : tensor<3x5x6xf32>, tensor<3x6x4x3xf32>) outs(%v19 : tensor<3x5x3x4xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.mulf %a, %b : f32
    %1 = arith.addf %acc, %0 : f32
    linalg.yield %1 : f32
  } -> tensor<3x5x3x4xf32>
  return %v20 : tensor<3x5x3x4xf32>
}

// Keys or values are shared over the batch, where the others are not.

// CHECK: attention in @values_are_shared: batch 2, heads 3, N 5, S 6, D 8, Dv 4, f32, no mask, scale 1, empty row zero
func.func @values_are_shared(%q: tensor<2x3x5x8xf32>, %k: tensor<2x3x6x8xf32>, %v: tensor<3x6x4xf32>) -> tensor<2x3x5x4xf32> {
  %v1 = tensor.empty() : tensor<2x3x5x6xf32>
  %v2 = arith.constant 0.0 : f32
  %v3 = linalg.fill ins(%v2 : f32) outs(%v1 : tensor<2x3x5x6xf32>) -> tensor<2x3x5x6xf32>
  %v4 = linalg.generic {indexing_maps = [affine_map<(b, h, i, j, d) -> (b, h, i, d)>, affine_map<(b, h, i, j, d) -> (b, h, j, d)>, affine_map<(b, h, i, j, d) -> (b, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%q, %k : tensor<2x3x5x8xf32>, tensor<2x3x6x8xf32>) outs(%v3 : tensor<2x3x5x6xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.mulf %a, %b : f32
    %1 = arith.addf %acc, %0 : f32
    linalg.yield %1 : f32
  } -> tensor<2x3x5x6xf32>
  %v5 = tensor.empty() : tensor<2x3x5xf32>
  %v6 = arith.constant 0xFF800000 : f32
  %v7 = linalg.fill ins(%v6 : f32) outs(%v5 : tensor<2x3x5xf32>) -> tensor<2x3x5xf32>
  %v8 = linalg.generic {indexing_maps = [affine_map<(b, h, i, j) -> (b, h, i, j)>, affine_map<(b, h, i, j) -> (b, h, i)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%v4 : tensor<2x3x5x6xf32>) outs(%v7 : tensor<2x3x5xf32>) {
  ^bb0(%a: f32, %acc: f32):
    %0 = arith.maximumf %a, %acc : f32
    linalg.yield %0 : f32
  } -> tensor<2x3x5xf32>
  %v9 = tensor.empty() : tensor<2x3x5x6xf32>
  %v10 = linalg.generic {indexing_maps = [affine_map<(b, h, i, j) -> (b, h, i, j)>, affine_map<(b, h, i, j) -> (b, h, i)>, affine_map<(b, h, i, j) -> (b, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%v4, %v8 : tensor<2x3x5x6xf32>, tensor<2x3x5xf32>) outs(%v9 : tensor<2x3x5x6xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.subf %a, %b : f32
    %1 = math.exp %0 : f32
    linalg.yield %1 : f32
  } -> tensor<2x3x5x6xf32>
  %v11 = tensor.empty() : tensor<2x3x5xf32>
  %v12 = arith.constant 0.0 : f32
  %v13 = linalg.fill ins(%v12 : f32) outs(%v11 : tensor<2x3x5xf32>) -> tensor<2x3x5xf32>
  %v14 = linalg.generic {indexing_maps = [affine_map<(b, h, i, j) -> (b, h, i, j)>, affine_map<(b, h, i, j) -> (b, h, i)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%v10 : tensor<2x3x5x6xf32>) outs(%v13 : tensor<2x3x5xf32>) {
  ^bb0(%a: f32, %acc: f32):
    %0 = arith.addf %a, %acc : f32
    linalg.yield %0 : f32
  } -> tensor<2x3x5xf32>
  %v15 = tensor.empty() : tensor<2x3x5x6xf32>
  %v16 = linalg.generic {indexing_maps = [affine_map<(b, h, i, j) -> (b, h, i, j)>, affine_map<(b, h, i, j) -> (b, h, i)>, affine_map<(b, h, i, j) -> (b, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%v10, %v14 : tensor<2x3x5x6xf32>, tensor<2x3x5xf32>) outs(%v15 : tensor<2x3x5x6xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.divf %a, %b : f32
    linalg.yield %0 : f32
  } -> tensor<2x3x5x6xf32>
  %v17 = tensor.empty() : tensor<2x3x5x4xf32>
  %v18 = arith.constant 0.0 : f32
  %v19 = linalg.fill ins(%v18 : f32) outs(%v17 : tensor<2x3x5x4xf32>) -> tensor<2x3x5x4xf32>
  %v20 = linalg.generic {indexing_maps = [affine_map<(b, h, i, e, j) -> (b, h, i, j)>, affine_map<(b, h, i, e, j) -> (h, j, e)>, affine_map<(b, h, i, e, j) -> (b, h, i, e)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%v16, %v : tensor<2x3x5x6xf32>, tensor<3x6x4xf32>) outs(%v19 : tensor<2x3x5x4xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.mulf %a, %b : f32
    %1 = arith.addf %acc, %0 : f32
    linalg.yield %1 : f32
  } -> tensor<2x3x5x4xf32>
  return %v20 : tensor<2x3x5x4xf32>
}

// CHECK: attention in @keys_are_shared: batch 2, heads 3, N 5, S 6, D 8, Dv 4, f32, no mask, scale 1, empty row zero
func.func @keys_are_shared(%q: tensor<2x3x5x8xf32>, %k: tensor<3x6x8xf32>, %v: tensor<2x3x6x4xf32>) -> tensor<2x3x5x4xf32> {
  %v1 = tensor.empty() : tensor<2x3x5x6xf32>
  %v2 = arith.constant 0.0 : f32
  %v3 = linalg.fill ins(%v2 : f32) outs(%v1 : tensor<2x3x5x6xf32>) -> tensor<2x3x5x6xf32>
  %v4 = linalg.generic {indexing_maps = [affine_map<(b, h, i, j, d) -> (b, h, i, d)>, affine_map<(b, h, i, j, d) -> (h, j, d)>, affine_map<(b, h, i, j, d) -> (b, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%q, %k : tensor<2x3x5x8xf32>, tensor<3x6x8xf32>) outs(%v3 : tensor<2x3x5x6xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.mulf %a, %b : f32
    %1 = arith.addf %acc, %0 : f32
    linalg.yield %1 : f32
  } -> tensor<2x3x5x6xf32>
  %v5 = tensor.empty() : tensor<2x3x5xf32>
  %v6 = arith.constant 0xFF800000 : f32
  %v7 = linalg.fill ins(%v6 : f32) outs(%v5 : tensor<2x3x5xf32>) -> tensor<2x3x5xf32>
  %v8 = linalg.generic {indexing_maps = [affine_map<(b, h, i, j) -> (b, h, i, j)>, affine_map<(b, h, i, j) -> (b, h, i)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%v4 : tensor<2x3x5x6xf32>) outs(%v7 : tensor<2x3x5xf32>) {
  ^bb0(%a: f32, %acc: f32):
    %0 = arith.maximumf %a, %acc : f32
    linalg.yield %0 : f32
  } -> tensor<2x3x5xf32>
  %v9 = tensor.empty() : tensor<2x3x5x6xf32>
  %v10 = linalg.generic {indexing_maps = [affine_map<(b, h, i, j) -> (b, h, i, j)>, affine_map<(b, h, i, j) -> (b, h, i)>, affine_map<(b, h, i, j) -> (b, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%v4, %v8 : tensor<2x3x5x6xf32>, tensor<2x3x5xf32>) outs(%v9 : tensor<2x3x5x6xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.subf %a, %b : f32
    %1 = math.exp %0 : f32
    linalg.yield %1 : f32
  } -> tensor<2x3x5x6xf32>
  %v11 = tensor.empty() : tensor<2x3x5xf32>
  %v12 = arith.constant 0.0 : f32
  %v13 = linalg.fill ins(%v12 : f32) outs(%v11 : tensor<2x3x5xf32>) -> tensor<2x3x5xf32>
  %v14 = linalg.generic {indexing_maps = [affine_map<(b, h, i, j) -> (b, h, i, j)>, affine_map<(b, h, i, j) -> (b, h, i)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%v10 : tensor<2x3x5x6xf32>) outs(%v13 : tensor<2x3x5xf32>) {
  ^bb0(%a: f32, %acc: f32):
    %0 = arith.addf %a, %acc : f32
    linalg.yield %0 : f32
  } -> tensor<2x3x5xf32>
  %v15 = tensor.empty() : tensor<2x3x5x6xf32>
  %v16 = linalg.generic {indexing_maps = [affine_map<(b, h, i, j) -> (b, h, i, j)>, affine_map<(b, h, i, j) -> (b, h, i)>, affine_map<(b, h, i, j) -> (b, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%v10, %v14 : tensor<2x3x5x6xf32>, tensor<2x3x5xf32>) outs(%v15 : tensor<2x3x5x6xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.divf %a, %b : f32
    linalg.yield %0 : f32
  } -> tensor<2x3x5x6xf32>
  %v17 = tensor.empty() : tensor<2x3x5x4xf32>
  %v18 = arith.constant 0.0 : f32
  %v19 = linalg.fill ins(%v18 : f32) outs(%v17 : tensor<2x3x5x4xf32>) -> tensor<2x3x5x4xf32>
  %v20 = linalg.generic {indexing_maps = [affine_map<(b, h, i, e, j) -> (b, h, i, j)>, affine_map<(b, h, i, e, j) -> (b, h, j, e)>, affine_map<(b, h, i, e, j) -> (b, h, i, e)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%v16, %v : tensor<2x3x5x6xf32>, tensor<2x3x6x4xf32>) outs(%v19 : tensor<2x3x5x4xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.mulf %a, %b : f32
    %1 = arith.addf %acc, %0 : f32
    linalg.yield %1 : f32
  } -> tensor<2x3x5x4xf32>
  return %v20 : tensor<2x3x5x4xf32>
}

// CHECK: attention in @keys_of_a_head_values_of_a_batch: batch 2, heads 3, N 5, S 6, D 8, Dv 4, f32, no mask, scale 1, empty row zero
func.func @keys_of_a_head_values_of_a_batch(%q: tensor<2x3x5x8xf32>, %k: tensor<3x6x8xf32>, %v: tensor<2x6x4xf32>) -> tensor<2x3x5x4xf32> {
  %v1 = tensor.empty() : tensor<2x3x5x6xf32>
  %v2 = arith.constant 0.0 : f32
  %v3 = linalg.fill ins(%v2 : f32) outs(%v1 : tensor<2x3x5x6xf32>) -> tensor<2x3x5x6xf32>
  %v4 = linalg.generic {indexing_maps = [affine_map<(b, h, i, j, d) -> (b, h, i, d)>, affine_map<(b, h, i, j, d) -> (h, j, d)>, affine_map<(b, h, i, j, d) -> (b, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%q, %k : tensor<2x3x5x8xf32>, tensor<3x6x8xf32>) outs(%v3 : tensor<2x3x5x6xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.mulf %a, %b : f32
    %1 = arith.addf %acc, %0 : f32
    linalg.yield %1 : f32
  } -> tensor<2x3x5x6xf32>
  %v5 = tensor.empty() : tensor<2x3x5xf32>
  %v6 = arith.constant 0xFF800000 : f32
  %v7 = linalg.fill ins(%v6 : f32) outs(%v5 : tensor<2x3x5xf32>) -> tensor<2x3x5xf32>
  %v8 = linalg.generic {indexing_maps = [affine_map<(b, h, i, j) -> (b, h, i, j)>, affine_map<(b, h, i, j) -> (b, h, i)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%v4 : tensor<2x3x5x6xf32>) outs(%v7 : tensor<2x3x5xf32>) {
  ^bb0(%a: f32, %acc: f32):
    %0 = arith.maximumf %a, %acc : f32
    linalg.yield %0 : f32
  } -> tensor<2x3x5xf32>
  %v9 = tensor.empty() : tensor<2x3x5x6xf32>
  %v10 = linalg.generic {indexing_maps = [affine_map<(b, h, i, j) -> (b, h, i, j)>, affine_map<(b, h, i, j) -> (b, h, i)>, affine_map<(b, h, i, j) -> (b, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%v4, %v8 : tensor<2x3x5x6xf32>, tensor<2x3x5xf32>) outs(%v9 : tensor<2x3x5x6xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.subf %a, %b : f32
    %1 = math.exp %0 : f32
    linalg.yield %1 : f32
  } -> tensor<2x3x5x6xf32>
  %v11 = tensor.empty() : tensor<2x3x5xf32>
  %v12 = arith.constant 0.0 : f32
  %v13 = linalg.fill ins(%v12 : f32) outs(%v11 : tensor<2x3x5xf32>) -> tensor<2x3x5xf32>
  %v14 = linalg.generic {indexing_maps = [affine_map<(b, h, i, j) -> (b, h, i, j)>, affine_map<(b, h, i, j) -> (b, h, i)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%v10 : tensor<2x3x5x6xf32>) outs(%v13 : tensor<2x3x5xf32>) {
  ^bb0(%a: f32, %acc: f32):
    %0 = arith.addf %a, %acc : f32
    linalg.yield %0 : f32
  } -> tensor<2x3x5xf32>
  %v15 = tensor.empty() : tensor<2x3x5x6xf32>
  %v16 = linalg.generic {indexing_maps = [affine_map<(b, h, i, j) -> (b, h, i, j)>, affine_map<(b, h, i, j) -> (b, h, i)>, affine_map<(b, h, i, j) -> (b, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%v10, %v14 : tensor<2x3x5x6xf32>, tensor<2x3x5xf32>) outs(%v15 : tensor<2x3x5x6xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.divf %a, %b : f32
    linalg.yield %0 : f32
  } -> tensor<2x3x5x6xf32>
  %v17 = tensor.empty() : tensor<2x3x5x4xf32>
  %v18 = arith.constant 0.0 : f32
  %v19 = linalg.fill ins(%v18 : f32) outs(%v17 : tensor<2x3x5x4xf32>) -> tensor<2x3x5x4xf32>
  %v20 = linalg.generic {indexing_maps = [affine_map<(b, h, i, e, j) -> (b, h, i, j)>, affine_map<(b, h, i, e, j) -> (b, j, e)>, affine_map<(b, h, i, e, j) -> (b, h, i, e)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%v16, %v : tensor<2x3x5x6xf32>, tensor<2x6x4xf32>) outs(%v19 : tensor<2x3x5x4xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.mulf %a, %b : f32
    %1 = arith.addf %acc, %0 : f32
    linalg.yield %1 : f32
  } -> tensor<2x3x5x4xf32>
  return %v20 : tensor<2x3x5x4xf32>
}

// CHECK: attention in @queries_are_shared: batch 2, heads 3, N 5, S 6, D 8, Dv 4, f32, no mask, scale 1, empty row zero
func.func @queries_are_shared(%q: tensor<3x5x8xf32>, %k: tensor<2x3x6x8xf32>, %v: tensor<2x3x6x4xf32>) -> tensor<2x3x5x4xf32> {
  %v1 = tensor.empty() : tensor<2x3x5x6xf32>
  %v2 = arith.constant 0.0 : f32
  %v3 = linalg.fill ins(%v2 : f32) outs(%v1 : tensor<2x3x5x6xf32>) -> tensor<2x3x5x6xf32>
  %v4 = linalg.generic {indexing_maps = [affine_map<(b, h, i, j, d) -> (h, i, d)>, affine_map<(b, h, i, j, d) -> (b, h, j, d)>, affine_map<(b, h, i, j, d) -> (b, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%q, %k : tensor<3x5x8xf32>, tensor<2x3x6x8xf32>) outs(%v3 : tensor<2x3x5x6xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.mulf %a, %b : f32
    %1 = arith.addf %acc, %0 : f32
    linalg.yield %1 : f32
  } -> tensor<2x3x5x6xf32>
  %v5 = tensor.empty() : tensor<2x3x5xf32>
  %v6 = arith.constant 0xFF800000 : f32
  %v7 = linalg.fill ins(%v6 : f32) outs(%v5 : tensor<2x3x5xf32>) -> tensor<2x3x5xf32>
  %v8 = linalg.generic {indexing_maps = [affine_map<(b, h, i, j) -> (b, h, i, j)>, affine_map<(b, h, i, j) -> (b, h, i)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%v4 : tensor<2x3x5x6xf32>) outs(%v7 : tensor<2x3x5xf32>) {
  ^bb0(%a: f32, %acc: f32):
    %0 = arith.maximumf %a, %acc : f32
    linalg.yield %0 : f32
  } -> tensor<2x3x5xf32>
  %v9 = tensor.empty() : tensor<2x3x5x6xf32>
  %v10 = linalg.generic {indexing_maps = [affine_map<(b, h, i, j) -> (b, h, i, j)>, affine_map<(b, h, i, j) -> (b, h, i)>, affine_map<(b, h, i, j) -> (b, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%v4, %v8 : tensor<2x3x5x6xf32>, tensor<2x3x5xf32>) outs(%v9 : tensor<2x3x5x6xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.subf %a, %b : f32
    %1 = math.exp %0 : f32
    linalg.yield %1 : f32
  } -> tensor<2x3x5x6xf32>
  %v11 = tensor.empty() : tensor<2x3x5xf32>
  %v12 = arith.constant 0.0 : f32
  %v13 = linalg.fill ins(%v12 : f32) outs(%v11 : tensor<2x3x5xf32>) -> tensor<2x3x5xf32>
  %v14 = linalg.generic {indexing_maps = [affine_map<(b, h, i, j) -> (b, h, i, j)>, affine_map<(b, h, i, j) -> (b, h, i)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%v10 : tensor<2x3x5x6xf32>) outs(%v13 : tensor<2x3x5xf32>) {
  ^bb0(%a: f32, %acc: f32):
    %0 = arith.addf %a, %acc : f32
    linalg.yield %0 : f32
  } -> tensor<2x3x5xf32>
  %v15 = tensor.empty() : tensor<2x3x5x6xf32>
  %v16 = linalg.generic {indexing_maps = [affine_map<(b, h, i, j) -> (b, h, i, j)>, affine_map<(b, h, i, j) -> (b, h, i)>, affine_map<(b, h, i, j) -> (b, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%v10, %v14 : tensor<2x3x5x6xf32>, tensor<2x3x5xf32>) outs(%v15 : tensor<2x3x5x6xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.divf %a, %b : f32
    linalg.yield %0 : f32
  } -> tensor<2x3x5x6xf32>
  %v17 = tensor.empty() : tensor<2x3x5x4xf32>
  %v18 = arith.constant 0.0 : f32
  %v19 = linalg.fill ins(%v18 : f32) outs(%v17 : tensor<2x3x5x4xf32>) -> tensor<2x3x5x4xf32>
  %v20 = linalg.generic {indexing_maps = [affine_map<(b, h, i, e, j) -> (b, h, i, j)>, affine_map<(b, h, i, e, j) -> (b, h, j, e)>, affine_map<(b, h, i, e, j) -> (b, h, i, e)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%v16, %v : tensor<2x3x5x6xf32>, tensor<2x3x6x4xf32>) outs(%v19 : tensor<2x3x5x4xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.mulf %a, %b : f32
    %1 = arith.addf %acc, %0 : f32
    linalg.yield %1 : f32
  } -> tensor<2x3x5x4xf32>
  return %v20 : tensor<2x3x5x4xf32>
}

// CHECK: attention in @queries_are_learned: batch 2, heads 3, N 5, S 6, D 8, Dv 4, f32, no mask, scale 1, empty row zero
func.func @queries_are_learned(%q: tensor<5x8xf32>, %k: tensor<2x3x6x8xf32>, %v: tensor<2x3x6x4xf32>) -> tensor<2x5x3x4xf32> {
  %v1 = tensor.empty() : tensor<2x3x5x6xf32>
  %v2 = arith.constant 0.0 : f32
  %v3 = linalg.fill ins(%v2 : f32) outs(%v1 : tensor<2x3x5x6xf32>) -> tensor<2x3x5x6xf32>
  %v4 = linalg.generic {indexing_maps = [affine_map<(b, h, i, j, d) -> (i, d)>, affine_map<(b, h, i, j, d) -> (b, h, j, d)>, affine_map<(b, h, i, j, d) -> (b, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%q, %k : tensor<5x8xf32>, tensor<2x3x6x8xf32>) outs(%v3 : tensor<2x3x5x6xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.mulf %a, %b : f32
    %1 = arith.addf %acc, %0 : f32
    linalg.yield %1 : f32
  } -> tensor<2x3x5x6xf32>
  %v5 = tensor.empty() : tensor<2x3x5xf32>
  %v6 = arith.constant 0xFF800000 : f32
  %v7 = linalg.fill ins(%v6 : f32) outs(%v5 : tensor<2x3x5xf32>) -> tensor<2x3x5xf32>
  %v8 = linalg.generic {indexing_maps = [affine_map<(b, h, i, j) -> (b, h, i, j)>, affine_map<(b, h, i, j) -> (b, h, i)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%v4 : tensor<2x3x5x6xf32>) outs(%v7 : tensor<2x3x5xf32>) {
  ^bb0(%a: f32, %acc: f32):
    %0 = arith.maximumf %a, %acc : f32
    linalg.yield %0 : f32
  } -> tensor<2x3x5xf32>
  %v9 = tensor.empty() : tensor<2x3x5x6xf32>
  %v10 = linalg.generic {indexing_maps = [affine_map<(b, h, i, j) -> (b, h, i, j)>, affine_map<(b, h, i, j) -> (b, h, i)>, affine_map<(b, h, i, j) -> (b, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%v4, %v8 : tensor<2x3x5x6xf32>, tensor<2x3x5xf32>) outs(%v9 : tensor<2x3x5x6xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.subf %a, %b : f32
    %1 = math.exp %0 : f32
    linalg.yield %1 : f32
  } -> tensor<2x3x5x6xf32>
  %v11 = tensor.empty() : tensor<2x3x5xf32>
  %v12 = arith.constant 0.0 : f32
  %v13 = linalg.fill ins(%v12 : f32) outs(%v11 : tensor<2x3x5xf32>) -> tensor<2x3x5xf32>
  %v14 = linalg.generic {indexing_maps = [affine_map<(b, h, i, j) -> (b, h, i, j)>, affine_map<(b, h, i, j) -> (b, h, i)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%v10 : tensor<2x3x5x6xf32>) outs(%v13 : tensor<2x3x5xf32>) {
  ^bb0(%a: f32, %acc: f32):
    %0 = arith.addf %a, %acc : f32
    linalg.yield %0 : f32
  } -> tensor<2x3x5xf32>
  %v15 = tensor.empty() : tensor<2x3x5x6xf32>
  %v16 = linalg.generic {indexing_maps = [affine_map<(b, h, i, j) -> (b, h, i, j)>, affine_map<(b, h, i, j) -> (b, h, i)>, affine_map<(b, h, i, j) -> (b, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%v10, %v14 : tensor<2x3x5x6xf32>, tensor<2x3x5xf32>) outs(%v15 : tensor<2x3x5x6xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.divf %a, %b : f32
    linalg.yield %0 : f32
  } -> tensor<2x3x5x6xf32>
  %v17 = tensor.empty() : tensor<2x5x3x4xf32>
  %v18 = arith.constant 0.0 : f32
  %v19 = linalg.fill ins(%v18 : f32) outs(%v17 : tensor<2x5x3x4xf32>) -> tensor<2x5x3x4xf32>
  %v20 = linalg.generic {indexing_maps = [affine_map<(b, i, h, e, j) -> (b, h, i, j)>, affine_map<(b, i, h, e, j) -> (b, h, j, e)>, affine_map<(b, i, h, e, j) -> (b, i, h, e)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%v16, %v : tensor<2x3x5x6xf32>, tensor<2x3x6x4xf32>) outs(%v19 : tensor<2x5x3x4xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.mulf %a, %b : f32
    %1 = arith.addf %acc, %0 : f32
    linalg.yield %1 : f32
  } -> tensor<2x5x3x4xf32>
  return %v20 : tensor<2x5x3x4xf32>
}

// Only keys have a batch; the scores have it, and the values do not.

// CHECK: attention in @only_keys_have_a_batch: batch 2, heads 3, N 5, S 6, D 8, Dv 4, f32, no mask, scale 1, empty row zero
func.func @only_keys_have_a_batch(%q: tensor<3x5x8xf32>, %k: tensor<2x3x6x8xf32>, %v: tensor<3x6x4xf32>) -> tensor<2x3x5x4xf32> {
  %v1 = tensor.empty() : tensor<2x3x5x6xf32>
  %v2 = arith.constant 0.0 : f32
  %v3 = linalg.fill ins(%v2 : f32) outs(%v1 : tensor<2x3x5x6xf32>) -> tensor<2x3x5x6xf32>
  %v4 = linalg.generic {indexing_maps = [affine_map<(b, h, i, j, d) -> (h, i, d)>, affine_map<(b, h, i, j, d) -> (b, h, j, d)>, affine_map<(b, h, i, j, d) -> (b, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%q, %k : tensor<3x5x8xf32>, tensor<2x3x6x8xf32>) outs(%v3 : tensor<2x3x5x6xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.mulf %a, %b : f32
    %1 = arith.addf %acc, %0 : f32
    linalg.yield %1 : f32
  } -> tensor<2x3x5x6xf32>
  %v5 = tensor.empty() : tensor<2x3x5xf32>
  %v6 = arith.constant 0xFF800000 : f32
  %v7 = linalg.fill ins(%v6 : f32) outs(%v5 : tensor<2x3x5xf32>) -> tensor<2x3x5xf32>
  %v8 = linalg.generic {indexing_maps = [affine_map<(b, h, i, j) -> (b, h, i, j)>, affine_map<(b, h, i, j) -> (b, h, i)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%v4 : tensor<2x3x5x6xf32>) outs(%v7 : tensor<2x3x5xf32>) {
  ^bb0(%a: f32, %acc: f32):
    %0 = arith.maximumf %a, %acc : f32
    linalg.yield %0 : f32
  } -> tensor<2x3x5xf32>
  %v9 = tensor.empty() : tensor<2x3x5x6xf32>
  %v10 = linalg.generic {indexing_maps = [affine_map<(b, h, i, j) -> (b, h, i, j)>, affine_map<(b, h, i, j) -> (b, h, i)>, affine_map<(b, h, i, j) -> (b, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%v4, %v8 : tensor<2x3x5x6xf32>, tensor<2x3x5xf32>) outs(%v9 : tensor<2x3x5x6xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.subf %a, %b : f32
    %1 = math.exp %0 : f32
    linalg.yield %1 : f32
  } -> tensor<2x3x5x6xf32>
  %v11 = tensor.empty() : tensor<2x3x5xf32>
  %v12 = arith.constant 0.0 : f32
  %v13 = linalg.fill ins(%v12 : f32) outs(%v11 : tensor<2x3x5xf32>) -> tensor<2x3x5xf32>
  %v14 = linalg.generic {indexing_maps = [affine_map<(b, h, i, j) -> (b, h, i, j)>, affine_map<(b, h, i, j) -> (b, h, i)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%v10 : tensor<2x3x5x6xf32>) outs(%v13 : tensor<2x3x5xf32>) {
  ^bb0(%a: f32, %acc: f32):
    %0 = arith.addf %a, %acc : f32
    linalg.yield %0 : f32
  } -> tensor<2x3x5xf32>
  %v15 = tensor.empty() : tensor<2x3x5x6xf32>
  %v16 = linalg.generic {indexing_maps = [affine_map<(b, h, i, j) -> (b, h, i, j)>, affine_map<(b, h, i, j) -> (b, h, i)>, affine_map<(b, h, i, j) -> (b, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%v10, %v14 : tensor<2x3x5x6xf32>, tensor<2x3x5xf32>) outs(%v15 : tensor<2x3x5x6xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.divf %a, %b : f32
    linalg.yield %0 : f32
  } -> tensor<2x3x5x6xf32>
  %v17 = tensor.empty() : tensor<2x3x5x4xf32>
  %v18 = arith.constant 0.0 : f32
  %v19 = linalg.fill ins(%v18 : f32) outs(%v17 : tensor<2x3x5x4xf32>) -> tensor<2x3x5x4xf32>
  %v20 = linalg.generic {indexing_maps = [affine_map<(b, h, i, e, j) -> (b, h, i, j)>, affine_map<(b, h, i, e, j) -> (h, j, e)>, affine_map<(b, h, i, e, j) -> (b, h, i, e)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%v16, %v : tensor<2x3x5x6xf32>, tensor<3x6x4xf32>) outs(%v19 : tensor<2x3x5x4xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.mulf %a, %b : f32
    %1 = arith.addf %acc, %0 : f32
    linalg.yield %1 : f32
  } -> tensor<2x3x5x4xf32>
  return %v20 : tensor<2x3x5x4xf32>
}

// Only the bias has heads.

// CHECK: attention in @only_the_bias_has_heads: batch 1, heads 3x2, N 5, S 6, D 8, Dv 4, f32, mask additive, scale 1, empty row nan
func.func @only_the_bias_has_heads(%q: tensor<2x5x8xf32>, %k: tensor<2x6x8xf32>, %v: tensor<2x6x4xf32>, %m: tensor<3x5x6xf32>) -> tensor<2x3x5x4xf32> {
  %v1 = tensor.empty() : tensor<2x5x6xf32>
  %v2 = arith.constant 0.0 : f32
  %v3 = linalg.fill ins(%v2 : f32) outs(%v1 : tensor<2x5x6xf32>) -> tensor<2x5x6xf32>
  %v4 = linalg.generic {indexing_maps = [affine_map<(b, i, j, d) -> (b, i, d)>, affine_map<(b, i, j, d) -> (b, j, d)>, affine_map<(b, i, j, d) -> (b, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%q, %k : tensor<2x5x8xf32>, tensor<2x6x8xf32>) outs(%v3 : tensor<2x5x6xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.mulf %a, %b : f32
    %1 = arith.addf %acc, %0 : f32
    linalg.yield %1 : f32
  } -> tensor<2x5x6xf32>
  %v5 = tensor.empty() : tensor<2x3x5x6xf32>
  %v6 = linalg.generic {indexing_maps = [affine_map<(b, h, i, j) -> (b, i, j)>, affine_map<(b, h, i, j) -> (h, i, j)>, affine_map<(b, h, i, j) -> (b, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%v4, %m : tensor<2x5x6xf32>, tensor<3x5x6xf32>) outs(%v5 : tensor<2x3x5x6xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.addf %a, %b : f32
    linalg.yield %0 : f32
  } -> tensor<2x3x5x6xf32>
  %v7 = tensor.empty() : tensor<2x3x5xf32>
  %v8 = arith.constant 0xFF800000 : f32
  %v9 = linalg.fill ins(%v8 : f32) outs(%v7 : tensor<2x3x5xf32>) -> tensor<2x3x5xf32>
  %v10 = linalg.generic {indexing_maps = [affine_map<(b, h, i, j) -> (b, h, i, j)>, affine_map<(b, h, i, j) -> (b, h, i)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%v6 : tensor<2x3x5x6xf32>) outs(%v9 : tensor<2x3x5xf32>) {
  ^bb0(%a: f32, %acc: f32):
    %0 = arith.maximumf %a, %acc : f32
    linalg.yield %0 : f32
  } -> tensor<2x3x5xf32>
  %v11 = tensor.empty() : tensor<2x3x5x6xf32>
  %v12 = linalg.generic {indexing_maps = [affine_map<(b, h, i, j) -> (b, h, i, j)>, affine_map<(b, h, i, j) -> (b, h, i)>, affine_map<(b, h, i, j) -> (b, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%v6, %v10 : tensor<2x3x5x6xf32>, tensor<2x3x5xf32>) outs(%v11 : tensor<2x3x5x6xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.subf %a, %b : f32
    %1 = math.exp %0 : f32
    linalg.yield %1 : f32
  } -> tensor<2x3x5x6xf32>
  %v13 = tensor.empty() : tensor<2x3x5xf32>
  %v14 = arith.constant 0.0 : f32
  %v15 = linalg.fill ins(%v14 : f32) outs(%v13 : tensor<2x3x5xf32>) -> tensor<2x3x5xf32>
  %v16 = linalg.generic {indexing_maps = [affine_map<(b, h, i, j) -> (b, h, i, j)>, affine_map<(b, h, i, j) -> (b, h, i)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%v12 : tensor<2x3x5x6xf32>) outs(%v15 : tensor<2x3x5xf32>) {
  ^bb0(%a: f32, %acc: f32):
    %0 = arith.addf %a, %acc : f32
    linalg.yield %0 : f32
  } -> tensor<2x3x5xf32>
  %v17 = tensor.empty() : tensor<2x3x5x6xf32>
  %v18 = linalg.generic {indexing_maps = [affine_map<(b, h, i, j) -> (b, h, i, j)>, affine_map<(b, h, i, j) -> (b, h, i)>, affine_map<(b, h, i, j) -> (b, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%v12, %v16 : tensor<2x3x5x6xf32>, tensor<2x3x5xf32>) outs(%v17 : tensor<2x3x5x6xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.divf %a, %b : f32
    linalg.yield %0 : f32
  } -> tensor<2x3x5x6xf32>
  %v19 = tensor.empty() : tensor<2x3x5x4xf32>
  %v20 = arith.constant 0.0 : f32
  %v21 = linalg.fill ins(%v20 : f32) outs(%v19 : tensor<2x3x5x4xf32>) -> tensor<2x3x5x4xf32>
  %v22 = linalg.generic {indexing_maps = [affine_map<(b, h, i, e, j) -> (b, h, i, j)>, affine_map<(b, h, i, e, j) -> (b, j, e)>, affine_map<(b, h, i, e, j) -> (b, h, i, e)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%v18, %v : tensor<2x3x5x6xf32>, tensor<2x6x4xf32>) outs(%v21 : tensor<2x3x5x4xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.mulf %a, %b : f32
    %1 = arith.addf %acc, %0 : f32
    linalg.yield %1 : f32
  } -> tensor<2x3x5x4xf32>
  return %v22 : tensor<2x3x5x4xf32>
}

// One feature, of the scores, of the values, and with scales.

// CHECK: attention in @one_feature: batch 1, heads 1, N 5, S 6, D 1, f32, no mask, scale 1/sqrt(D), empty row zero
func.func @one_feature(%q: tensor<5x1xf32>, %k: tensor<6x1xf32>, %v: tensor<6x1xf32>) -> tensor<5x1xf32> {
  %v1 = tensor.empty() : tensor<5x6xf32>
  %v2 = arith.constant 0.0 : f32
  %v3 = linalg.fill ins(%v2 : f32) outs(%v1 : tensor<5x6xf32>) -> tensor<5x6xf32>
  %v4 = linalg.generic {indexing_maps = [affine_map<(i, j, u) -> (i, u)>, affine_map<(i, j, u) -> (j, u)>, affine_map<(i, j, u) -> (i, j)>], iterator_types = ["parallel", "parallel", "reduction"]} ins(%q, %k : tensor<5x1xf32>, tensor<6x1xf32>) outs(%v3 : tensor<5x6xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.mulf %a, %b : f32
    %1 = arith.addf %acc, %0 : f32
    linalg.yield %1 : f32
  } -> tensor<5x6xf32>
  %v5 = tensor.empty() : tensor<5xf32>
  %v6 = arith.constant 0xFF800000 : f32
  %v7 = linalg.fill ins(%v6 : f32) outs(%v5 : tensor<5xf32>) -> tensor<5xf32>
  %v8 = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (i)>], iterator_types = ["parallel", "reduction"]} ins(%v4 : tensor<5x6xf32>) outs(%v7 : tensor<5xf32>) {
  ^bb0(%a: f32, %acc: f32):
    %0 = arith.maximumf %a, %acc : f32
    linalg.yield %0 : f32
  } -> tensor<5xf32>
  %v9 = tensor.empty() : tensor<5x6xf32>
  %v10 = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (i)>, affine_map<(i, j) -> (i, j)>], iterator_types = ["parallel", "parallel"]} ins(%v4, %v8 : tensor<5x6xf32>, tensor<5xf32>) outs(%v9 : tensor<5x6xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.subf %a, %b : f32
    %1 = math.exp %0 : f32
    linalg.yield %1 : f32
  } -> tensor<5x6xf32>
  %v11 = tensor.empty() : tensor<5xf32>
  %v12 = arith.constant 0.0 : f32
  %v13 = linalg.fill ins(%v12 : f32) outs(%v11 : tensor<5xf32>) -> tensor<5xf32>
  %v14 = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (i)>], iterator_types = ["parallel", "reduction"]} ins(%v10 : tensor<5x6xf32>) outs(%v13 : tensor<5xf32>) {
  ^bb0(%a: f32, %acc: f32):
    %0 = arith.addf %a, %acc : f32
    linalg.yield %0 : f32
  } -> tensor<5xf32>
  %v15 = tensor.empty() : tensor<5x6xf32>
  %v16 = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (i)>, affine_map<(i, j) -> (i, j)>], iterator_types = ["parallel", "parallel"]} ins(%v10, %v14 : tensor<5x6xf32>, tensor<5xf32>) outs(%v15 : tensor<5x6xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.divf %a, %b : f32
    linalg.yield %0 : f32
  } -> tensor<5x6xf32>
  %v17 = tensor.empty() : tensor<5x1xf32>
  %v18 = arith.constant 0.0 : f32
  %v19 = linalg.fill ins(%v18 : f32) outs(%v17 : tensor<5x1xf32>) -> tensor<5x1xf32>
  %v20 = linalg.generic {indexing_maps = [affine_map<(i, w, j) -> (i, j)>, affine_map<(i, w, j) -> (j, w)>, affine_map<(i, w, j) -> (i, w)>], iterator_types = ["parallel", "parallel", "reduction"]} ins(%v16, %v : tensor<5x6xf32>, tensor<6x1xf32>) outs(%v19 : tensor<5x1xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.mulf %a, %b : f32
    %1 = arith.addf %acc, %0 : f32
    linalg.yield %1 : f32
  } -> tensor<5x1xf32>
  return %v20 : tensor<5x1xf32>
}

// CHECK: attention in @one_feature_of_the_scores: batch 2, heads 3, N 5, S 6, D 1, Dv 4, f32, no mask, scale 0.3, empty row zero
func.func @one_feature_of_the_scores(%q: tensor<2x3x5x1xf32>, %k: tensor<2x3x6x1xf32>, %v: tensor<2x3x6x4xf32>) -> tensor<2x3x5x4xf32> {
  %v1 = tensor.empty() : tensor<2x3x5x6xf32>
  %v2 = arith.constant 0.0 : f32
  %v3 = linalg.fill ins(%v2 : f32) outs(%v1 : tensor<2x3x5x6xf32>) -> tensor<2x3x5x6xf32>
  %v4 = linalg.generic {indexing_maps = [affine_map<(b, h, i, j, u) -> (b, h, i, u)>, affine_map<(b, h, i, j, u) -> (b, h, j, u)>, affine_map<(b, h, i, j, u) -> (b, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%q, %k : tensor<2x3x5x1xf32>, tensor<2x3x6x1xf32>) outs(%v3 : tensor<2x3x5x6xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.mulf %a, %b : f32
    %1 = arith.addf %acc, %0 : f32
    linalg.yield %1 : f32
  } -> tensor<2x3x5x6xf32>
  %v5 = arith.constant 0.3 : f32
  %v6 = tensor.empty() : tensor<2x3x5x6xf32>
  %v7 = linalg.generic {indexing_maps = [affine_map<(b, h, i, j) -> (b, h, i, j)>, affine_map<(b, h, i, j) -> (b, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%v4 : tensor<2x3x5x6xf32>) outs(%v6 : tensor<2x3x5x6xf32>) {
  ^bb0(%a: f32, %acc: f32):
    %0 = arith.mulf %a, %v5 : f32
    linalg.yield %0 : f32
  } -> tensor<2x3x5x6xf32>
  %v8 = tensor.empty() : tensor<2x3x5xf32>
  %v9 = arith.constant 0xFF800000 : f32
  %v10 = linalg.fill ins(%v9 : f32) outs(%v8 : tensor<2x3x5xf32>) -> tensor<2x3x5xf32>
  %v11 = linalg.generic {indexing_maps = [affine_map<(b, h, i, j) -> (b, h, i, j)>, affine_map<(b, h, i, j) -> (b, h, i)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%v7 : tensor<2x3x5x6xf32>) outs(%v10 : tensor<2x3x5xf32>) {
  ^bb0(%a: f32, %acc: f32):
    %0 = arith.maximumf %a, %acc : f32
    linalg.yield %0 : f32
  } -> tensor<2x3x5xf32>
  %v12 = tensor.empty() : tensor<2x3x5x6xf32>
  %v13 = linalg.generic {indexing_maps = [affine_map<(b, h, i, j) -> (b, h, i, j)>, affine_map<(b, h, i, j) -> (b, h, i)>, affine_map<(b, h, i, j) -> (b, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%v7, %v11 : tensor<2x3x5x6xf32>, tensor<2x3x5xf32>) outs(%v12 : tensor<2x3x5x6xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.subf %a, %b : f32
    %1 = math.exp %0 : f32
    linalg.yield %1 : f32
  } -> tensor<2x3x5x6xf32>
  %v14 = tensor.empty() : tensor<2x3x5xf32>
  %v15 = arith.constant 0.0 : f32
  %v16 = linalg.fill ins(%v15 : f32) outs(%v14 : tensor<2x3x5xf32>) -> tensor<2x3x5xf32>
  %v17 = linalg.generic {indexing_maps = [affine_map<(b, h, i, j) -> (b, h, i, j)>, affine_map<(b, h, i, j) -> (b, h, i)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%v13 : tensor<2x3x5x6xf32>) outs(%v16 : tensor<2x3x5xf32>) {
  ^bb0(%a: f32, %acc: f32):
    %0 = arith.addf %a, %acc : f32
    linalg.yield %0 : f32
  } -> tensor<2x3x5xf32>
  %v18 = tensor.empty() : tensor<2x3x5x6xf32>
  %v19 = linalg.generic {indexing_maps = [affine_map<(b, h, i, j) -> (b, h, i, j)>, affine_map<(b, h, i, j) -> (b, h, i)>, affine_map<(b, h, i, j) -> (b, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%v13, %v17 : tensor<2x3x5x6xf32>, tensor<2x3x5xf32>) outs(%v18 : tensor<2x3x5x6xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.divf %a, %b : f32
    linalg.yield %0 : f32
  } -> tensor<2x3x5x6xf32>
  %v20 = tensor.empty() : tensor<2x3x5x4xf32>
  %v21 = arith.constant 0.0 : f32
  %v22 = linalg.fill ins(%v21 : f32) outs(%v20 : tensor<2x3x5x4xf32>) -> tensor<2x3x5x4xf32>
  %v23 = linalg.generic {indexing_maps = [affine_map<(b, h, i, e, j) -> (b, h, i, j)>, affine_map<(b, h, i, e, j) -> (b, h, j, e)>, affine_map<(b, h, i, e, j) -> (b, h, i, e)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%v19, %v : tensor<2x3x5x6xf32>, tensor<2x3x6x4xf32>) outs(%v22 : tensor<2x3x5x4xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.mulf %a, %b : f32
    %1 = arith.addf %acc, %0 : f32
    linalg.yield %1 : f32
  } -> tensor<2x3x5x4xf32>
  return %v23 : tensor<2x3x5x4xf32>
}

// CHECK: attention in @one_feature_grouped: batch 2, heads 2x3, N 5, S 6, D 1, Dv 4, f32, no mask, scale 1/sqrt(D), empty row zero
func.func @one_feature_grouped(%q: tensor<2x3x2x5x1xf32>, %k: tensor<2x3x6x1xf32>, %v: tensor<2x3x6x4xf32>) -> tensor<2x3x2x5x4xf32> {
  %v1 = tensor.empty() : tensor<2x3x2x5x6xf32>
  %v2 = arith.constant 0.0 : f32
  %v3 = linalg.fill ins(%v2 : f32) outs(%v1 : tensor<2x3x2x5x6xf32>) -> tensor<2x3x2x5x6xf32>
  %v4 = linalg.generic {indexing_maps = [affine_map<(b, h, g, i, j, u) -> (b, h, g, i, u)>, affine_map<(b, h, g, i, j, u) -> (b, h, j, u)>, affine_map<(b, h, g, i, j, u) -> (b, h, g, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%q, %k : tensor<2x3x2x5x1xf32>, tensor<2x3x6x1xf32>) outs(%v3 : tensor<2x3x2x5x6xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.mulf %a, %b : f32
    %1 = arith.addf %acc, %0 : f32
    linalg.yield %1 : f32
  } -> tensor<2x3x2x5x6xf32>
  %v5 = tensor.empty() : tensor<2x3x2x5xf32>
  %v6 = arith.constant 0xFF800000 : f32
  %v7 = linalg.fill ins(%v6 : f32) outs(%v5 : tensor<2x3x2x5xf32>) -> tensor<2x3x2x5xf32>
  %v8 = linalg.generic {indexing_maps = [affine_map<(b, h, g, i, j) -> (b, h, g, i, j)>, affine_map<(b, h, g, i, j) -> (b, h, g, i)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%v4 : tensor<2x3x2x5x6xf32>) outs(%v7 : tensor<2x3x2x5xf32>) {
  ^bb0(%a: f32, %acc: f32):
    %0 = arith.maximumf %a, %acc : f32
    linalg.yield %0 : f32
  } -> tensor<2x3x2x5xf32>
  %v9 = tensor.empty() : tensor<2x3x2x5x6xf32>
  %v10 = linalg.generic {indexing_maps = [affine_map<(b, h, g, i, j) -> (b, h, g, i, j)>, affine_map<(b, h, g, i, j) -> (b, h, g, i)>, affine_map<(b, h, g, i, j) -> (b, h, g, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%v4, %v8 : tensor<2x3x2x5x6xf32>, tensor<2x3x2x5xf32>) outs(%v9 : tensor<2x3x2x5x6xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.subf %a, %b : f32
    %1 = math.exp %0 : f32
    linalg.yield %1 : f32
  } -> tensor<2x3x2x5x6xf32>
  %v11 = tensor.empty() : tensor<2x3x2x5xf32>
  %v12 = arith.constant 0.0 : f32
  %v13 = linalg.fill ins(%v12 : f32) outs(%v11 : tensor<2x3x2x5xf32>) -> tensor<2x3x2x5xf32>
  %v14 = linalg.generic {indexing_maps = [affine_map<(b, h, g, i, j) -> (b, h, g, i, j)>, affine_map<(b, h, g, i, j) -> (b, h, g, i)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%v10 : tensor<2x3x2x5x6xf32>) outs(%v13 : tensor<2x3x2x5xf32>) {
  ^bb0(%a: f32, %acc: f32):
    %0 = arith.addf %a, %acc : f32
    linalg.yield %0 : f32
  } -> tensor<2x3x2x5xf32>
  %v15 = tensor.empty() : tensor<2x3x2x5x6xf32>
  %v16 = linalg.generic {indexing_maps = [affine_map<(b, h, g, i, j) -> (b, h, g, i, j)>, affine_map<(b, h, g, i, j) -> (b, h, g, i)>, affine_map<(b, h, g, i, j) -> (b, h, g, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%v10, %v14 : tensor<2x3x2x5x6xf32>, tensor<2x3x2x5xf32>) outs(%v15 : tensor<2x3x2x5x6xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.divf %a, %b : f32
    linalg.yield %0 : f32
  } -> tensor<2x3x2x5x6xf32>
  %v17 = tensor.empty() : tensor<2x3x2x5x4xf32>
  %v18 = arith.constant 0.0 : f32
  %v19 = linalg.fill ins(%v18 : f32) outs(%v17 : tensor<2x3x2x5x4xf32>) -> tensor<2x3x2x5x4xf32>
  %v20 = linalg.generic {indexing_maps = [affine_map<(b, h, g, i, e, j) -> (b, h, g, i, j)>, affine_map<(b, h, g, i, e, j) -> (b, h, j, e)>, affine_map<(b, h, g, i, e, j) -> (b, h, g, i, e)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%v16, %v : tensor<2x3x2x5x6xf32>, tensor<2x3x6x4xf32>) outs(%v19 : tensor<2x3x2x5x4xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.mulf %a, %b : f32
    %1 = arith.addf %acc, %0 : f32
    linalg.yield %1 : f32
  } -> tensor<2x3x2x5x4xf32>
  return %v20 : tensor<2x3x2x5x4xf32>
}

// CHECK: attention in @one_feature_a_batch_of_values: batch 2, heads 3, N 5, S 6, D 1, Dv 4, f32, mask additive, scale 1/sqrt(D), empty row nan
func.func @one_feature_a_batch_of_values(%q: tensor<3x5x1xf32>, %k: tensor<3x6x1xf32>, %v: tensor<2x3x6x4xf32>, %m: tensor<5x6xf32>) -> tensor<2x3x5x4xf32> {
  %v1 = tensor.empty() : tensor<3x5x6xf32>
  %v2 = arith.constant 0.0 : f32
  %v3 = linalg.fill ins(%v2 : f32) outs(%v1 : tensor<3x5x6xf32>) -> tensor<3x5x6xf32>
  %v4 = linalg.generic {indexing_maps = [affine_map<(h, i, j, u) -> (h, i, u)>, affine_map<(h, i, j, u) -> (h, j, u)>, affine_map<(h, i, j, u) -> (h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%q, %k : tensor<3x5x1xf32>, tensor<3x6x1xf32>) outs(%v3 : tensor<3x5x6xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.mulf %a, %b : f32
    %1 = arith.addf %acc, %0 : f32
    linalg.yield %1 : f32
  } -> tensor<3x5x6xf32>
  %v5 = tensor.empty() : tensor<3x5x6xf32>
  %v6 = linalg.generic {indexing_maps = [affine_map<(h, i, j) -> (h, i, j)>, affine_map<(h, i, j) -> (i, j)>, affine_map<(h, i, j) -> (h, i, j)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%v4, %m : tensor<3x5x6xf32>, tensor<5x6xf32>) outs(%v5 : tensor<3x5x6xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.addf %a, %b : f32
    linalg.yield %0 : f32
  } -> tensor<3x5x6xf32>
  %v7 = tensor.empty() : tensor<3x5xf32>
  %v8 = arith.constant 0xFF800000 : f32
  %v9 = linalg.fill ins(%v8 : f32) outs(%v7 : tensor<3x5xf32>) -> tensor<3x5xf32>
  %v10 = linalg.generic {indexing_maps = [affine_map<(h, i, j) -> (h, i, j)>, affine_map<(h, i, j) -> (h, i)>], iterator_types = ["parallel", "parallel", "reduction"]} ins(%v6 : tensor<3x5x6xf32>) outs(%v9 : tensor<3x5xf32>) {
  ^bb0(%a: f32, %acc: f32):
    %0 = arith.maximumf %a, %acc : f32
    linalg.yield %0 : f32
  } -> tensor<3x5xf32>
  %v11 = tensor.empty() : tensor<3x5x6xf32>
  %v12 = linalg.generic {indexing_maps = [affine_map<(h, i, j) -> (h, i, j)>, affine_map<(h, i, j) -> (h, i)>, affine_map<(h, i, j) -> (h, i, j)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%v6, %v10 : tensor<3x5x6xf32>, tensor<3x5xf32>) outs(%v11 : tensor<3x5x6xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.subf %a, %b : f32
    %1 = math.exp %0 : f32
    linalg.yield %1 : f32
  } -> tensor<3x5x6xf32>
  %v13 = tensor.empty() : tensor<3x5xf32>
  %v14 = arith.constant 0.0 : f32
  %v15 = linalg.fill ins(%v14 : f32) outs(%v13 : tensor<3x5xf32>) -> tensor<3x5xf32>
  %v16 = linalg.generic {indexing_maps = [affine_map<(h, i, j) -> (h, i, j)>, affine_map<(h, i, j) -> (h, i)>], iterator_types = ["parallel", "parallel", "reduction"]} ins(%v12 : tensor<3x5x6xf32>) outs(%v15 : tensor<3x5xf32>) {
  ^bb0(%a: f32, %acc: f32):
    %0 = arith.addf %a, %acc : f32
    linalg.yield %0 : f32
  } -> tensor<3x5xf32>
  %v17 = tensor.empty() : tensor<3x5x6xf32>
  %v18 = linalg.generic {indexing_maps = [affine_map<(h, i, j) -> (h, i, j)>, affine_map<(h, i, j) -> (h, i)>, affine_map<(h, i, j) -> (h, i, j)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%v12, %v16 : tensor<3x5x6xf32>, tensor<3x5xf32>) outs(%v17 : tensor<3x5x6xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.divf %a, %b : f32
    linalg.yield %0 : f32
  } -> tensor<3x5x6xf32>
  %v19 = tensor.empty() : tensor<2x3x5x4xf32>
  %v20 = arith.constant 0.0 : f32
  %v21 = linalg.fill ins(%v20 : f32) outs(%v19 : tensor<2x3x5x4xf32>) -> tensor<2x3x5x4xf32>
  %v22 = linalg.generic {indexing_maps = [affine_map<(b, h, i, e, j) -> (h, i, j)>, affine_map<(b, h, i, e, j) -> (b, h, j, e)>, affine_map<(b, h, i, e, j) -> (b, h, i, e)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%v18, %v : tensor<3x5x6xf32>, tensor<2x3x6x4xf32>) outs(%v21 : tensor<2x3x5x4xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.mulf %a, %b : f32
    %1 = arith.addf %acc, %0 : f32
    linalg.yield %1 : f32
  } -> tensor<2x3x5x4xf32>
  return %v22 : tensor<2x3x5x4xf32>
}
