// RUN: attn-opt %s --pass-pipeline='builtin.module(func.func(attn-raise{report}))' --mlir-disable-threading -o %t 2>&1 | FileCheck %s
// RUN: %python %S/../Inputs/before_and_after.py %s --raised 15 | FileCheck %s --check-prefix=EQUAL
// RUN: attn-opt %s --pass-pipeline='builtin.module(func.func(linalg-generalize-named-ops,linalg-fuse-elementwise-ops),canonicalize,cse)' -o %t.fused
// RUN: %python %S/../Inputs/before_and_after.py %t.fused --raised 15 | FileCheck %s --check-prefix=EQUAL
// EQUAL: equal: 15 raised

// Layouts: operands and results transposed, sliced, shared, computed, with and without
// batch, heads and queries.

// CHECK: attention in @plain4d: batch 2, heads 2, N 5, S 6, D 8, Dv 3, f32, no mask, scale 0.3, empty row zero
func.func @plain4d(%q: tensor<2x2x5x8xf32>, %k: tensor<2x2x6x8xf32>, %v: tensor<2x2x6x3xf32>) -> tensor<2x2x5x3xf32> {
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
  %v7 = tensor.empty() : tensor<2x2x5xf32>
  %v8 = arith.constant 0xFF800000 : f32
  %v9 = linalg.fill ins(%v8 : f32) outs(%v7 : tensor<2x2x5xf32>) -> tensor<2x2x5xf32>
  %v10 = linalg.generic {indexing_maps = [affine_map<(x, h, i, j) -> (x, h, i, j)>, affine_map<(x, h, i, j) -> (x, h, i)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%v6 : tensor<2x2x5x6xf32>) outs(%v9 : tensor<2x2x5xf32>) {
  ^bb0(%a: f32, %acc: f32):
    %0 = arith.maximumf %a, %acc : f32
    linalg.yield %0 : f32
  } -> tensor<2x2x5xf32>
  %v11 = tensor.empty() : tensor<2x2x5x6xf32>
  %v12 = linalg.generic {indexing_maps = [affine_map<(x, h, i, j) -> (x, h, i, j)>, affine_map<(x, h, i, j) -> (x, h, i)>, affine_map<(x, h, i, j) -> (x, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%v6, %v10 : tensor<2x2x5x6xf32>, tensor<2x2x5xf32>) outs(%v11 : tensor<2x2x5x6xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.subf %a, %b : f32
    %1 = math.exp %0 : f32
    linalg.yield %1 : f32
  } -> tensor<2x2x5x6xf32>
  %v13 = tensor.empty() : tensor<2x2x5xf32>
  %v14 = arith.constant 0.0 : f32
  %v15 = linalg.fill ins(%v14 : f32) outs(%v13 : tensor<2x2x5xf32>) -> tensor<2x2x5xf32>
  %v16 = linalg.generic {indexing_maps = [affine_map<(x, h, i, j) -> (x, h, i, j)>, affine_map<(x, h, i, j) -> (x, h, i)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%v12 : tensor<2x2x5x6xf32>) outs(%v15 : tensor<2x2x5xf32>) {
  ^bb0(%a: f32, %acc: f32):
    %0 = arith.addf %a, %acc : f32
    linalg.yield %0 : f32
  } -> tensor<2x2x5xf32>
  %v17 = tensor.empty() : tensor<2x2x5x6xf32>
  %v18 = linalg.generic {indexing_maps = [affine_map<(x, h, i, j) -> (x, h, i, j)>, affine_map<(x, h, i, j) -> (x, h, i)>, affine_map<(x, h, i, j) -> (x, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%v12, %v16 : tensor<2x2x5x6xf32>, tensor<2x2x5xf32>) outs(%v17 : tensor<2x2x5x6xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.divf %a, %b : f32
    linalg.yield %0 : f32
  } -> tensor<2x2x5x6xf32>
  %v19 = tensor.empty() : tensor<2x2x5x3xf32>
  %v20 = arith.constant 0.0 : f32
  %v21 = linalg.fill ins(%v20 : f32) outs(%v19 : tensor<2x2x5x3xf32>) -> tensor<2x2x5x3xf32>
  %v22 = linalg.generic {indexing_maps = [affine_map<(x, h, i, j, e) -> (x, h, i, j)>, affine_map<(x, h, i, j, e) -> (x, h, j, e)>, affine_map<(x, h, i, j, e) -> (x, h, i, e)>], iterator_types = ["parallel", "parallel", "parallel", "reduction", "parallel"]} ins(%v18, %v : tensor<2x2x5x6xf32>, tensor<2x2x6x3xf32>) outs(%v21 : tensor<2x2x5x3xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.mulf %a, %b : f32
    %1 = arith.addf %acc, %0 : f32
    linalg.yield %1 : f32
  } -> tensor<2x2x5x3xf32>
  return %v22 : tensor<2x2x5x3xf32>
}

// CHECK: attention in @decode_dropped: batch 1, heads 2, N 1, S 6, D 8, Dv 3, f32, no mask, scale 1, empty row zero
func.func @decode_dropped(%q: tensor<2x8xf32>, %k: tensor<2x6x8xf32>, %v: tensor<2x6x3xf32>) -> tensor<2x3xf32> {
  %v1 = tensor.empty() : tensor<2x6xf32>
  %v2 = arith.constant 0.0 : f32
  %v3 = linalg.fill ins(%v2 : f32) outs(%v1 : tensor<2x6xf32>) -> tensor<2x6xf32>
  %v4 = linalg.generic {indexing_maps = [affine_map<(h, j, d) -> (h, d)>, affine_map<(h, j, d) -> (h, j, d)>, affine_map<(h, j, d) -> (h, j)>], iterator_types = ["parallel", "parallel", "reduction"]} ins(%q, %k : tensor<2x8xf32>, tensor<2x6x8xf32>) outs(%v3 : tensor<2x6xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.mulf %a, %b : f32
    %1 = arith.addf %acc, %0 : f32
    linalg.yield %1 : f32
  } -> tensor<2x6xf32>
  %v5 = tensor.empty() : tensor<2xf32>
  %v6 = arith.constant 0xFF800000 : f32
  %v7 = linalg.fill ins(%v6 : f32) outs(%v5 : tensor<2xf32>) -> tensor<2xf32>
  %v8 = linalg.generic {indexing_maps = [affine_map<(h, j) -> (h, j)>, affine_map<(h, j) -> (h)>], iterator_types = ["parallel", "reduction"]} ins(%v4 : tensor<2x6xf32>) outs(%v7 : tensor<2xf32>) {
  ^bb0(%a: f32, %acc: f32):
    %0 = arith.maximumf %a, %acc : f32
    linalg.yield %0 : f32
  } -> tensor<2xf32>
  %v9 = tensor.empty() : tensor<2x6xf32>
  %v10 = linalg.generic {indexing_maps = [affine_map<(h, j) -> (h, j)>, affine_map<(h, j) -> (h)>, affine_map<(h, j) -> (h, j)>], iterator_types = ["parallel", "parallel"]} ins(%v4, %v8 : tensor<2x6xf32>, tensor<2xf32>) outs(%v9 : tensor<2x6xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.subf %a, %b : f32
    %1 = math.exp %0 : f32
    linalg.yield %1 : f32
  } -> tensor<2x6xf32>
  %v11 = tensor.empty() : tensor<2xf32>
  %v12 = arith.constant 0.0 : f32
  %v13 = linalg.fill ins(%v12 : f32) outs(%v11 : tensor<2xf32>) -> tensor<2xf32>
  %v14 = linalg.generic {indexing_maps = [affine_map<(h, j) -> (h, j)>, affine_map<(h, j) -> (h)>], iterator_types = ["parallel", "reduction"]} ins(%v10 : tensor<2x6xf32>) outs(%v13 : tensor<2xf32>) {
  ^bb0(%a: f32, %acc: f32):
    %0 = arith.addf %a, %acc : f32
    linalg.yield %0 : f32
  } -> tensor<2xf32>
  %v15 = tensor.empty() : tensor<2x6xf32>
  %v16 = linalg.generic {indexing_maps = [affine_map<(h, j) -> (h, j)>, affine_map<(h, j) -> (h)>, affine_map<(h, j) -> (h, j)>], iterator_types = ["parallel", "parallel"]} ins(%v10, %v14 : tensor<2x6xf32>, tensor<2xf32>) outs(%v15 : tensor<2x6xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.divf %a, %b : f32
    linalg.yield %0 : f32
  } -> tensor<2x6xf32>
  %v17 = tensor.empty() : tensor<2x3xf32>
  %v18 = arith.constant 0.0 : f32
  %v19 = linalg.fill ins(%v18 : f32) outs(%v17 : tensor<2x3xf32>) -> tensor<2x3xf32>
  %v20 = linalg.generic {indexing_maps = [affine_map<(h, j, e) -> (h, j)>, affine_map<(h, j, e) -> (h, j, e)>, affine_map<(h, j, e) -> (h, e)>], iterator_types = ["parallel", "reduction", "parallel"]} ins(%v16, %v : tensor<2x6xf32>, tensor<2x6x3xf32>) outs(%v19 : tensor<2x3xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.mulf %a, %b : f32
    %1 = arith.addf %acc, %0 : f32
    linalg.yield %1 : f32
  } -> tensor<2x3xf32>
  return %v20 : tensor<2x3xf32>
}

// CHECK: attention in @decode_unit: batch 1, heads 2, N 1, S 6, D 8, Dv 3, f32, no mask, scale 0.3, empty row zero
func.func @decode_unit(%q: tensor<1x2x1x8xf32>, %k: tensor<1x2x6x8xf32>, %v: tensor<1x2x6x3xf32>) -> tensor<1x2x1x3xf32> {
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
  %v7 = tensor.empty() : tensor<1x2x1xf32>
  %v8 = arith.constant 0xFF800000 : f32
  %v9 = linalg.fill ins(%v8 : f32) outs(%v7 : tensor<1x2x1xf32>) -> tensor<1x2x1xf32>
  %v10 = linalg.generic {indexing_maps = [affine_map<(x, h, i, j) -> (x, h, i, j)>, affine_map<(x, h, i, j) -> (x, h, i)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%v6 : tensor<1x2x1x6xf32>) outs(%v9 : tensor<1x2x1xf32>) {
  ^bb0(%a: f32, %acc: f32):
    %0 = arith.maximumf %a, %acc : f32
    linalg.yield %0 : f32
  } -> tensor<1x2x1xf32>
  %v11 = tensor.empty() : tensor<1x2x1x6xf32>
  %v12 = linalg.generic {indexing_maps = [affine_map<(x, h, i, j) -> (x, h, i, j)>, affine_map<(x, h, i, j) -> (x, h, i)>, affine_map<(x, h, i, j) -> (x, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%v6, %v10 : tensor<1x2x1x6xf32>, tensor<1x2x1xf32>) outs(%v11 : tensor<1x2x1x6xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.subf %a, %b : f32
    %1 = math.exp %0 : f32
    linalg.yield %1 : f32
  } -> tensor<1x2x1x6xf32>
  %v13 = tensor.empty() : tensor<1x2x1xf32>
  %v14 = arith.constant 0.0 : f32
  %v15 = linalg.fill ins(%v14 : f32) outs(%v13 : tensor<1x2x1xf32>) -> tensor<1x2x1xf32>
  %v16 = linalg.generic {indexing_maps = [affine_map<(x, h, i, j) -> (x, h, i, j)>, affine_map<(x, h, i, j) -> (x, h, i)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%v12 : tensor<1x2x1x6xf32>) outs(%v15 : tensor<1x2x1xf32>) {
  ^bb0(%a: f32, %acc: f32):
    %0 = arith.addf %a, %acc : f32
    linalg.yield %0 : f32
  } -> tensor<1x2x1xf32>
  %v17 = tensor.empty() : tensor<1x2x1x6xf32>
  %v18 = linalg.generic {indexing_maps = [affine_map<(x, h, i, j) -> (x, h, i, j)>, affine_map<(x, h, i, j) -> (x, h, i)>, affine_map<(x, h, i, j) -> (x, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%v12, %v16 : tensor<1x2x1x6xf32>, tensor<1x2x1xf32>) outs(%v17 : tensor<1x2x1x6xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.divf %a, %b : f32
    linalg.yield %0 : f32
  } -> tensor<1x2x1x6xf32>
  %v19 = tensor.empty() : tensor<1x2x1x3xf32>
  %v20 = arith.constant 0.0 : f32
  %v21 = linalg.fill ins(%v20 : f32) outs(%v19 : tensor<1x2x1x3xf32>) -> tensor<1x2x1x3xf32>
  %v22 = linalg.generic {indexing_maps = [affine_map<(x, h, i, j, e) -> (x, h, i, j)>, affine_map<(x, h, i, j, e) -> (x, h, j, e)>, affine_map<(x, h, i, j, e) -> (x, h, i, e)>], iterator_types = ["parallel", "parallel", "parallel", "reduction", "parallel"]} ins(%v18, %v : tensor<1x2x1x6xf32>, tensor<1x2x6x3xf32>) outs(%v21 : tensor<1x2x1x3xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.mulf %a, %b : f32
    %1 = arith.addf %acc, %0 : f32
    linalg.yield %1 : f32
  } -> tensor<1x2x1x3xf32>
  return %v22 : tensor<1x2x1x3xf32>
}

// CHECK: attention in @transposed: batch 2, heads 2, N 5, S 6, D 8, Dv 3, f32, no mask, scale 1, empty row zero
func.func @transposed(%q: tensor<2x2x5x8xf32>, %k: tensor<2x2x6x8xf32>, %v: tensor<2x2x6x3xf32>) -> tensor<10x6xf32> {
  %v1 = tensor.empty() : tensor<2x2x6x5xf32>
  %v2 = arith.constant 0.0 : f32
  %v3 = linalg.fill ins(%v2 : f32) outs(%v1 : tensor<2x2x6x5xf32>) -> tensor<2x2x6x5xf32>
  %v4 = linalg.generic {indexing_maps = [affine_map<(x, h, j, i, d) -> (x, h, j, d)>, affine_map<(x, h, j, i, d) -> (x, h, i, d)>, affine_map<(x, h, j, i, d) -> (x, h, j, i)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%k, %q : tensor<2x2x6x8xf32>, tensor<2x2x5x8xf32>) outs(%v3 : tensor<2x2x6x5xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.mulf %a, %b : f32
    %1 = arith.addf %acc, %0 : f32
    linalg.yield %1 : f32
  } -> tensor<2x2x6x5xf32>
  %v5 = tensor.empty() : tensor<2x2x5xf32>
  %v6 = arith.constant 0xFF800000 : f32
  %v7 = linalg.fill ins(%v6 : f32) outs(%v5 : tensor<2x2x5xf32>) -> tensor<2x2x5xf32>
  %v8 = linalg.generic {indexing_maps = [affine_map<(x, h, j, i) -> (x, h, j, i)>, affine_map<(x, h, j, i) -> (x, h, i)>], iterator_types = ["parallel", "parallel", "reduction", "parallel"]} ins(%v4 : tensor<2x2x6x5xf32>) outs(%v7 : tensor<2x2x5xf32>) {
  ^bb0(%a: f32, %acc: f32):
    %0 = arith.maximumf %a, %acc : f32
    linalg.yield %0 : f32
  } -> tensor<2x2x5xf32>
  %v9 = tensor.empty() : tensor<2x2x6x5xf32>
  %v10 = linalg.generic {indexing_maps = [affine_map<(x, h, j, i) -> (x, h, j, i)>, affine_map<(x, h, j, i) -> (x, h, i)>, affine_map<(x, h, j, i) -> (x, h, j, i)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%v4, %v8 : tensor<2x2x6x5xf32>, tensor<2x2x5xf32>) outs(%v9 : tensor<2x2x6x5xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.subf %a, %b : f32
    %1 = math.exp %0 : f32
    linalg.yield %1 : f32
  } -> tensor<2x2x6x5xf32>
  %v11 = tensor.empty() : tensor<2x2x5xf32>
  %v12 = arith.constant 0.0 : f32
  %v13 = linalg.fill ins(%v12 : f32) outs(%v11 : tensor<2x2x5xf32>) -> tensor<2x2x5xf32>
  %v14 = linalg.generic {indexing_maps = [affine_map<(x, h, j, i) -> (x, h, j, i)>, affine_map<(x, h, j, i) -> (x, h, i)>], iterator_types = ["parallel", "parallel", "reduction", "parallel"]} ins(%v10 : tensor<2x2x6x5xf32>) outs(%v13 : tensor<2x2x5xf32>) {
  ^bb0(%a: f32, %acc: f32):
    %0 = arith.addf %a, %acc : f32
    linalg.yield %0 : f32
  } -> tensor<2x2x5xf32>
  %v15 = tensor.empty() : tensor<2x2x6x5xf32>
  %v16 = linalg.generic {indexing_maps = [affine_map<(x, h, j, i) -> (x, h, j, i)>, affine_map<(x, h, j, i) -> (x, h, i)>, affine_map<(x, h, j, i) -> (x, h, j, i)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%v10, %v14 : tensor<2x2x6x5xf32>, tensor<2x2x5xf32>) outs(%v15 : tensor<2x2x6x5xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.divf %a, %b : f32
    linalg.yield %0 : f32
  } -> tensor<2x2x6x5xf32>
  %v17 = tensor.empty() : tensor<2x2x3x5xf32>
  %v18 = arith.constant 0.0 : f32
  %v19 = linalg.fill ins(%v18 : f32) outs(%v17 : tensor<2x2x3x5xf32>) -> tensor<2x2x3x5xf32>
  %v20 = linalg.generic {indexing_maps = [affine_map<(x, h, e, i, j) -> (x, h, j, e)>, affine_map<(x, h, e, i, j) -> (x, h, j, i)>, affine_map<(x, h, e, i, j) -> (x, h, e, i)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%v, %v16 : tensor<2x2x6x3xf32>, tensor<2x2x6x5xf32>) outs(%v19 : tensor<2x2x3x5xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.mulf %a, %b : f32
    %1 = arith.addf %acc, %0 : f32
    linalg.yield %1 : f32
  } -> tensor<2x2x3x5xf32>
  %v22 = tensor.empty() : tensor<2x5x2x3xf32>
  %v21 = linalg.transpose ins(%v20 : tensor<2x2x3x5xf32>) outs(%v22 : tensor<2x5x2x3xf32>) permutation = [0, 3, 1, 2]
  %v23 = tensor.collapse_shape %v21 [[0, 1], [2, 3]] : tensor<2x5x2x3xf32> into tensor<10x6xf32>
  return %v23 : tensor<10x6xf32>
}

// CHECK: attention in @summed_over_heads: batch 1, heads 2, N 5, S 6, D 16, Dv 3, f32, no mask, scale 1, empty row zero
func.func @summed_over_heads(%q: tensor<2x5x2x8xf32>, %k: tensor<2x6x2x8xf32>, %v: tensor<2x6x3xf32>) -> tensor<2x5x3xf32> {
  %v1 = tensor.empty() : tensor<2x5x6xf32>
  %v2 = arith.constant 0.0 : f32
  %v3 = linalg.fill ins(%v2 : f32) outs(%v1 : tensor<2x5x6xf32>) -> tensor<2x5x6xf32>
  %v4 = linalg.generic {indexing_maps = [affine_map<(x, i, j, h, d) -> (x, i, h, d)>, affine_map<(x, i, j, h, d) -> (x, j, h, d)>, affine_map<(x, i, j, h, d) -> (x, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "reduction", "reduction"]} ins(%q, %k : tensor<2x5x2x8xf32>, tensor<2x6x2x8xf32>) outs(%v3 : tensor<2x5x6xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.mulf %a, %b : f32
    %1 = arith.addf %acc, %0 : f32
    linalg.yield %1 : f32
  } -> tensor<2x5x6xf32>
  %v5 = tensor.empty() : tensor<2x5xf32>
  %v6 = arith.constant 0xFF800000 : f32
  %v7 = linalg.fill ins(%v6 : f32) outs(%v5 : tensor<2x5xf32>) -> tensor<2x5xf32>
  %v8 = linalg.generic {indexing_maps = [affine_map<(x, i, j) -> (x, i, j)>, affine_map<(x, i, j) -> (x, i)>], iterator_types = ["parallel", "parallel", "reduction"]} ins(%v4 : tensor<2x5x6xf32>) outs(%v7 : tensor<2x5xf32>) {
  ^bb0(%a: f32, %acc: f32):
    %0 = arith.maximumf %a, %acc : f32
    linalg.yield %0 : f32
  } -> tensor<2x5xf32>
  %v9 = tensor.empty() : tensor<2x5x6xf32>
  %v10 = linalg.generic {indexing_maps = [affine_map<(x, i, j) -> (x, i, j)>, affine_map<(x, i, j) -> (x, i)>, affine_map<(x, i, j) -> (x, i, j)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%v4, %v8 : tensor<2x5x6xf32>, tensor<2x5xf32>) outs(%v9 : tensor<2x5x6xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.subf %a, %b : f32
    %1 = math.exp %0 : f32
    linalg.yield %1 : f32
  } -> tensor<2x5x6xf32>
  %v11 = tensor.empty() : tensor<2x5xf32>
  %v12 = arith.constant 0.0 : f32
  %v13 = linalg.fill ins(%v12 : f32) outs(%v11 : tensor<2x5xf32>) -> tensor<2x5xf32>
  %v14 = linalg.generic {indexing_maps = [affine_map<(x, i, j) -> (x, i, j)>, affine_map<(x, i, j) -> (x, i)>], iterator_types = ["parallel", "parallel", "reduction"]} ins(%v10 : tensor<2x5x6xf32>) outs(%v13 : tensor<2x5xf32>) {
  ^bb0(%a: f32, %acc: f32):
    %0 = arith.addf %a, %acc : f32
    linalg.yield %0 : f32
  } -> tensor<2x5xf32>
  %v15 = tensor.empty() : tensor<2x5x6xf32>
  %v16 = linalg.generic {indexing_maps = [affine_map<(x, i, j) -> (x, i, j)>, affine_map<(x, i, j) -> (x, i)>, affine_map<(x, i, j) -> (x, i, j)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%v10, %v14 : tensor<2x5x6xf32>, tensor<2x5xf32>) outs(%v15 : tensor<2x5x6xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.divf %a, %b : f32
    linalg.yield %0 : f32
  } -> tensor<2x5x6xf32>
  %v17 = tensor.empty() : tensor<2x5x3xf32>
  %v18 = arith.constant 0.0 : f32
  %v19 = linalg.fill ins(%v18 : f32) outs(%v17 : tensor<2x5x3xf32>) -> tensor<2x5x3xf32>
  %v20 = linalg.generic {indexing_maps = [affine_map<(x, i, j, e) -> (x, i, j)>, affine_map<(x, i, j, e) -> (x, j, e)>, affine_map<(x, i, j, e) -> (x, i, e)>], iterator_types = ["parallel", "parallel", "reduction", "parallel"]} ins(%v16, %v : tensor<2x5x6xf32>, tensor<2x6x3xf32>) outs(%v19 : tensor<2x5x3xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.mulf %a, %b : f32
    %1 = arith.addf %acc, %0 : f32
    linalg.yield %1 : f32
  } -> tensor<2x5x3xf32>
  return %v20 : tensor<2x5x3xf32>
}

// CHECK: attention in @latents: batch 2, heads 2, N 5, S 6, D 8, Dv 3, f32, no mask, scale 1, empty row zero
func.func @latents(%q: tensor<2x5x8xf32>, %k: tensor<2x2x6x8xf32>, %v: tensor<2x2x6x3xf32>) -> tensor<2x2x5x3xf32> {
  %v1 = tensor.empty() : tensor<2x2x5x6xf32>
  %v2 = arith.constant 0.0 : f32
  %v3 = linalg.fill ins(%v2 : f32) outs(%v1 : tensor<2x2x5x6xf32>) -> tensor<2x2x5x6xf32>
  %v4 = linalg.generic {indexing_maps = [affine_map<(x, h, i, j, d) -> (h, i, d)>, affine_map<(x, h, i, j, d) -> (x, h, j, d)>, affine_map<(x, h, i, j, d) -> (x, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%q, %k : tensor<2x5x8xf32>, tensor<2x2x6x8xf32>) outs(%v3 : tensor<2x2x5x6xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.mulf %a, %b : f32
    %1 = arith.addf %acc, %0 : f32
    linalg.yield %1 : f32
  } -> tensor<2x2x5x6xf32>
  %v5 = tensor.empty() : tensor<2x2x5xf32>
  %v6 = arith.constant 0xFF800000 : f32
  %v7 = linalg.fill ins(%v6 : f32) outs(%v5 : tensor<2x2x5xf32>) -> tensor<2x2x5xf32>
  %v8 = linalg.generic {indexing_maps = [affine_map<(x, h, i, j) -> (x, h, i, j)>, affine_map<(x, h, i, j) -> (x, h, i)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%v4 : tensor<2x2x5x6xf32>) outs(%v7 : tensor<2x2x5xf32>) {
  ^bb0(%a: f32, %acc: f32):
    %0 = arith.maximumf %a, %acc : f32
    linalg.yield %0 : f32
  } -> tensor<2x2x5xf32>
  %v9 = tensor.empty() : tensor<2x2x5x6xf32>
  %v10 = linalg.generic {indexing_maps = [affine_map<(x, h, i, j) -> (x, h, i, j)>, affine_map<(x, h, i, j) -> (x, h, i)>, affine_map<(x, h, i, j) -> (x, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%v4, %v8 : tensor<2x2x5x6xf32>, tensor<2x2x5xf32>) outs(%v9 : tensor<2x2x5x6xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.subf %a, %b : f32
    %1 = math.exp %0 : f32
    linalg.yield %1 : f32
  } -> tensor<2x2x5x6xf32>
  %v11 = tensor.empty() : tensor<2x2x5xf32>
  %v12 = arith.constant 0.0 : f32
  %v13 = linalg.fill ins(%v12 : f32) outs(%v11 : tensor<2x2x5xf32>) -> tensor<2x2x5xf32>
  %v14 = linalg.generic {indexing_maps = [affine_map<(x, h, i, j) -> (x, h, i, j)>, affine_map<(x, h, i, j) -> (x, h, i)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%v10 : tensor<2x2x5x6xf32>) outs(%v13 : tensor<2x2x5xf32>) {
  ^bb0(%a: f32, %acc: f32):
    %0 = arith.addf %a, %acc : f32
    linalg.yield %0 : f32
  } -> tensor<2x2x5xf32>
  %v15 = tensor.empty() : tensor<2x2x5x6xf32>
  %v16 = linalg.generic {indexing_maps = [affine_map<(x, h, i, j) -> (x, h, i, j)>, affine_map<(x, h, i, j) -> (x, h, i)>, affine_map<(x, h, i, j) -> (x, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%v10, %v14 : tensor<2x2x5x6xf32>, tensor<2x2x5xf32>) outs(%v15 : tensor<2x2x5x6xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.divf %a, %b : f32
    linalg.yield %0 : f32
  } -> tensor<2x2x5x6xf32>
  %v17 = tensor.empty() : tensor<2x2x5x3xf32>
  %v18 = arith.constant 0.0 : f32
  %v19 = linalg.fill ins(%v18 : f32) outs(%v17 : tensor<2x2x5x3xf32>) -> tensor<2x2x5x3xf32>
  %v20 = linalg.generic {indexing_maps = [affine_map<(x, h, i, j, e) -> (x, h, i, j)>, affine_map<(x, h, i, j, e) -> (x, h, j, e)>, affine_map<(x, h, i, j, e) -> (x, h, i, e)>], iterator_types = ["parallel", "parallel", "parallel", "reduction", "parallel"]} ins(%v16, %v : tensor<2x2x5x6xf32>, tensor<2x2x6x3xf32>) outs(%v19 : tensor<2x2x5x3xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.mulf %a, %b : f32
    %1 = arith.addf %acc, %0 : f32
    linalg.yield %1 : f32
  } -> tensor<2x2x5x3xf32>
  return %v20 : tensor<2x2x5x3xf32>
}

// CHECK: attention in @shared_keys: batch 2, heads 2, N 5, S 6, D 8, Dv 3, f32, no mask, scale 1, empty row zero
func.func @shared_keys(%q: tensor<2x2x5x8xf32>, %k: tensor<2x6x8xf32>, %v: tensor<2x2x6x3xf32>) -> tensor<2x2x5x3xf32> {
  %v1 = tensor.empty() : tensor<2x2x5x6xf32>
  %v2 = arith.constant 0.0 : f32
  %v3 = linalg.fill ins(%v2 : f32) outs(%v1 : tensor<2x2x5x6xf32>) -> tensor<2x2x5x6xf32>
  %v4 = linalg.generic {indexing_maps = [affine_map<(x, h, i, j, d) -> (x, h, i, d)>, affine_map<(x, h, i, j, d) -> (h, j, d)>, affine_map<(x, h, i, j, d) -> (x, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%q, %k : tensor<2x2x5x8xf32>, tensor<2x6x8xf32>) outs(%v3 : tensor<2x2x5x6xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.mulf %a, %b : f32
    %1 = arith.addf %acc, %0 : f32
    linalg.yield %1 : f32
  } -> tensor<2x2x5x6xf32>
  %v5 = tensor.empty() : tensor<2x2x5xf32>
  %v6 = arith.constant 0xFF800000 : f32
  %v7 = linalg.fill ins(%v6 : f32) outs(%v5 : tensor<2x2x5xf32>) -> tensor<2x2x5xf32>
  %v8 = linalg.generic {indexing_maps = [affine_map<(x, h, i, j) -> (x, h, i, j)>, affine_map<(x, h, i, j) -> (x, h, i)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%v4 : tensor<2x2x5x6xf32>) outs(%v7 : tensor<2x2x5xf32>) {
  ^bb0(%a: f32, %acc: f32):
    %0 = arith.maximumf %a, %acc : f32
    linalg.yield %0 : f32
  } -> tensor<2x2x5xf32>
  %v9 = tensor.empty() : tensor<2x2x5x6xf32>
  %v10 = linalg.generic {indexing_maps = [affine_map<(x, h, i, j) -> (x, h, i, j)>, affine_map<(x, h, i, j) -> (x, h, i)>, affine_map<(x, h, i, j) -> (x, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%v4, %v8 : tensor<2x2x5x6xf32>, tensor<2x2x5xf32>) outs(%v9 : tensor<2x2x5x6xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.subf %a, %b : f32
    %1 = math.exp %0 : f32
    linalg.yield %1 : f32
  } -> tensor<2x2x5x6xf32>
  %v11 = tensor.empty() : tensor<2x2x5xf32>
  %v12 = arith.constant 0.0 : f32
  %v13 = linalg.fill ins(%v12 : f32) outs(%v11 : tensor<2x2x5xf32>) -> tensor<2x2x5xf32>
  %v14 = linalg.generic {indexing_maps = [affine_map<(x, h, i, j) -> (x, h, i, j)>, affine_map<(x, h, i, j) -> (x, h, i)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%v10 : tensor<2x2x5x6xf32>) outs(%v13 : tensor<2x2x5xf32>) {
  ^bb0(%a: f32, %acc: f32):
    %0 = arith.addf %a, %acc : f32
    linalg.yield %0 : f32
  } -> tensor<2x2x5xf32>
  %v15 = tensor.empty() : tensor<2x2x5x6xf32>
  %v16 = linalg.generic {indexing_maps = [affine_map<(x, h, i, j) -> (x, h, i, j)>, affine_map<(x, h, i, j) -> (x, h, i)>, affine_map<(x, h, i, j) -> (x, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%v10, %v14 : tensor<2x2x5x6xf32>, tensor<2x2x5xf32>) outs(%v15 : tensor<2x2x5x6xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.divf %a, %b : f32
    linalg.yield %0 : f32
  } -> tensor<2x2x5x6xf32>
  %v17 = tensor.empty() : tensor<2x2x5x3xf32>
  %v18 = arith.constant 0.0 : f32
  %v19 = linalg.fill ins(%v18 : f32) outs(%v17 : tensor<2x2x5x3xf32>) -> tensor<2x2x5x3xf32>
  %v20 = linalg.generic {indexing_maps = [affine_map<(x, h, i, j, e) -> (x, h, i, j)>, affine_map<(x, h, i, j, e) -> (x, h, j, e)>, affine_map<(x, h, i, j, e) -> (x, h, i, e)>], iterator_types = ["parallel", "parallel", "parallel", "reduction", "parallel"]} ins(%v16, %v : tensor<2x2x5x6xf32>, tensor<2x2x6x3xf32>) outs(%v19 : tensor<2x2x5x3xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.mulf %a, %b : f32
    %1 = arith.addf %acc, %0 : f32
    linalg.yield %1 : f32
  } -> tensor<2x2x5x3xf32>
  return %v20 : tensor<2x2x5x3xf32>
}

// CHECK: attention in @fused_bias: batch 2, heads 2, N 5, S 6, D 8, Dv 3, f32, no mask, scale 1, empty row zero
func.func @fused_bias(%q: tensor<2x2x5x8xf32>, %k: tensor<2x2x6x8xf32>, %v: tensor<2x2x6x3xf32>, %qb: tensor<2x8xf32>) -> tensor<2x2x5x3xf32> {
  %v1 = tensor.empty() : tensor<2x2x5x6xf32>
  %v2 = arith.constant 0.0 : f32
  %v3 = linalg.fill ins(%v2 : f32) outs(%v1 : tensor<2x2x5x6xf32>) -> tensor<2x2x5x6xf32>
  %v4 = linalg.generic {indexing_maps = [affine_map<(x, h, i, j, d) -> (x, h, i, d)>, affine_map<(x, h, i, j, d) -> (h, d)>, affine_map<(x, h, i, j, d) -> (x, h, j, d)>, affine_map<(x, h, i, j, d) -> (x, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%q, %qb, %k : tensor<2x2x5x8xf32>, tensor<2x8xf32>, tensor<2x2x6x8xf32>) outs(%v3 : tensor<2x2x5x6xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32, %acc: f32):
    %0 = arith.addf %a, %b : f32
    %1 = arith.mulf %0, %c : f32
    %2 = arith.addf %acc, %1 : f32
    linalg.yield %2 : f32
  } -> tensor<2x2x5x6xf32>
  %v5 = tensor.empty() : tensor<2x2x5xf32>
  %v6 = arith.constant 0xFF800000 : f32
  %v7 = linalg.fill ins(%v6 : f32) outs(%v5 : tensor<2x2x5xf32>) -> tensor<2x2x5xf32>
  %v8 = linalg.generic {indexing_maps = [affine_map<(x, h, i, j) -> (x, h, i, j)>, affine_map<(x, h, i, j) -> (x, h, i)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%v4 : tensor<2x2x5x6xf32>) outs(%v7 : tensor<2x2x5xf32>) {
  ^bb0(%a: f32, %acc: f32):
    %0 = arith.maximumf %a, %acc : f32
    linalg.yield %0 : f32
  } -> tensor<2x2x5xf32>
  %v9 = tensor.empty() : tensor<2x2x5x6xf32>
  %v10 = linalg.generic {indexing_maps = [affine_map<(x, h, i, j) -> (x, h, i, j)>, affine_map<(x, h, i, j) -> (x, h, i)>, affine_map<(x, h, i, j) -> (x, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%v4, %v8 : tensor<2x2x5x6xf32>, tensor<2x2x5xf32>) outs(%v9 : tensor<2x2x5x6xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.subf %a, %b : f32
    %1 = math.exp %0 : f32
    linalg.yield %1 : f32
  } -> tensor<2x2x5x6xf32>
  %v11 = tensor.empty() : tensor<2x2x5xf32>
  %v12 = arith.constant 0.0 : f32
  %v13 = linalg.fill ins(%v12 : f32) outs(%v11 : tensor<2x2x5xf32>) -> tensor<2x2x5xf32>
  %v14 = linalg.generic {indexing_maps = [affine_map<(x, h, i, j) -> (x, h, i, j)>, affine_map<(x, h, i, j) -> (x, h, i)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%v10 : tensor<2x2x5x6xf32>) outs(%v13 : tensor<2x2x5xf32>) {
  ^bb0(%a: f32, %acc: f32):
    %0 = arith.addf %a, %acc : f32
    linalg.yield %0 : f32
  } -> tensor<2x2x5xf32>
  %v15 = tensor.empty() : tensor<2x2x5x6xf32>
  %v16 = linalg.generic {indexing_maps = [affine_map<(x, h, i, j) -> (x, h, i, j)>, affine_map<(x, h, i, j) -> (x, h, i)>, affine_map<(x, h, i, j) -> (x, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%v10, %v14 : tensor<2x2x5x6xf32>, tensor<2x2x5xf32>) outs(%v15 : tensor<2x2x5x6xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.divf %a, %b : f32
    linalg.yield %0 : f32
  } -> tensor<2x2x5x6xf32>
  %v17 = tensor.empty() : tensor<2x2x5x3xf32>
  %v18 = arith.constant 0.0 : f32
  %v19 = linalg.fill ins(%v18 : f32) outs(%v17 : tensor<2x2x5x3xf32>) -> tensor<2x2x5x3xf32>
  %v20 = linalg.generic {indexing_maps = [affine_map<(x, h, i, j, e) -> (x, h, i, j)>, affine_map<(x, h, i, j, e) -> (x, h, j, e)>, affine_map<(x, h, i, j, e) -> (x, h, i, e)>], iterator_types = ["parallel", "parallel", "parallel", "reduction", "parallel"]} ins(%v16, %v : tensor<2x2x5x6xf32>, tensor<2x2x6x3xf32>) outs(%v19 : tensor<2x2x5x3xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.mulf %a, %b : f32
    %1 = arith.addf %acc, %0 : f32
    linalg.yield %1 : f32
  } -> tensor<2x2x5x3xf32>
  return %v20 : tensor<2x2x5x3xf32>
}

// CHECK: attention in @cache_slices: batch 2, heads 2, N 5, S 6, D 8, Dv 3, f32, no mask, scale 0.3, empty row zero
func.func @cache_slices(%q: tensor<2x2x5x8xf32>, %k: tensor<2x2x32x8xf32>, %v: tensor<2x2x32x3xf32>) -> tensor<2x2x5x3xf32> {
  %v1 = tensor.extract_slice %k[0, 0, 0, 0] [2, 2, 6, 8] [1, 1, 1, 1] : tensor<2x2x32x8xf32> to tensor<2x2x6x8xf32>
  %v2 = tensor.extract_slice %v[0, 0, 4, 0] [2, 2, 6, 3] [1, 1, 1, 1] : tensor<2x2x32x3xf32> to tensor<2x2x6x3xf32>
  %v3 = tensor.empty() : tensor<2x2x5x6xf32>
  %v4 = arith.constant 0.0 : f32
  %v5 = linalg.fill ins(%v4 : f32) outs(%v3 : tensor<2x2x5x6xf32>) -> tensor<2x2x5x6xf32>
  %v6 = linalg.generic {indexing_maps = [affine_map<(x, h, i, j, d) -> (x, h, i, d)>, affine_map<(x, h, i, j, d) -> (x, h, j, d)>, affine_map<(x, h, i, j, d) -> (x, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%q, %v1 : tensor<2x2x5x8xf32>, tensor<2x2x6x8xf32>) outs(%v5 : tensor<2x2x5x6xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.mulf %a, %b : f32
    %1 = arith.addf %acc, %0 : f32
    linalg.yield %1 : f32
  } -> tensor<2x2x5x6xf32>
  %v7 = arith.constant dense<0.3> : tensor<2x2x5x6xf32>
  %v8 = arith.mulf %v6, %v7 : tensor<2x2x5x6xf32>
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
  %v21 = tensor.empty() : tensor<2x2x5x3xf32>
  %v22 = arith.constant 0.0 : f32
  %v23 = linalg.fill ins(%v22 : f32) outs(%v21 : tensor<2x2x5x3xf32>) -> tensor<2x2x5x3xf32>
  %v24 = linalg.generic {indexing_maps = [affine_map<(x, h, i, j, e) -> (x, h, i, j)>, affine_map<(x, h, i, j, e) -> (x, h, j, e)>, affine_map<(x, h, i, j, e) -> (x, h, i, e)>], iterator_types = ["parallel", "parallel", "parallel", "reduction", "parallel"]} ins(%v20, %v2 : tensor<2x2x5x6xf32>, tensor<2x2x6x3xf32>) outs(%v23 : tensor<2x2x5x3xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.mulf %a, %b : f32
    %1 = arith.addf %acc, %0 : f32
    linalg.yield %1 : f32
  } -> tensor<2x2x5x3xf32>
  return %v24 : tensor<2x2x5x3xf32>
}

// CHECK: attention in @strided_keys: batch 2, heads 2, N 5, S 6, D 8, Dv 3, f32, no mask, scale 0.3, empty row zero
func.func @strided_keys(%q: tensor<2x2x5x8xf32>, %k: tensor<2x2x32x8xf32>, %v: tensor<2x2x6x3xf32>) -> tensor<2x2x5x3xf32> {
  %v1 = tensor.extract_slice %k[0, 0, 0, 0] [2, 2, 6, 8] [1, 1, 2, 1] : tensor<2x2x32x8xf32> to tensor<2x2x6x8xf32>
  %v2 = tensor.empty() : tensor<2x2x5x6xf32>
  %v3 = arith.constant 0.0 : f32
  %v4 = linalg.fill ins(%v3 : f32) outs(%v2 : tensor<2x2x5x6xf32>) -> tensor<2x2x5x6xf32>
  %v5 = linalg.generic {indexing_maps = [affine_map<(x, h, i, j, d) -> (x, h, i, d)>, affine_map<(x, h, i, j, d) -> (x, h, j, d)>, affine_map<(x, h, i, j, d) -> (x, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%q, %v1 : tensor<2x2x5x8xf32>, tensor<2x2x6x8xf32>) outs(%v4 : tensor<2x2x5x6xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.mulf %a, %b : f32
    %1 = arith.addf %acc, %0 : f32
    linalg.yield %1 : f32
  } -> tensor<2x2x5x6xf32>
  %v6 = arith.constant dense<0.3> : tensor<2x2x5x6xf32>
  %v7 = arith.mulf %v5, %v6 : tensor<2x2x5x6xf32>
  %v8 = tensor.empty() : tensor<2x2x5xf32>
  %v9 = arith.constant 0xFF800000 : f32
  %v10 = linalg.fill ins(%v9 : f32) outs(%v8 : tensor<2x2x5xf32>) -> tensor<2x2x5xf32>
  %v11 = linalg.generic {indexing_maps = [affine_map<(x, h, i, j) -> (x, h, i, j)>, affine_map<(x, h, i, j) -> (x, h, i)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%v7 : tensor<2x2x5x6xf32>) outs(%v10 : tensor<2x2x5xf32>) {
  ^bb0(%a: f32, %acc: f32):
    %0 = arith.maximumf %a, %acc : f32
    linalg.yield %0 : f32
  } -> tensor<2x2x5xf32>
  %v12 = tensor.empty() : tensor<2x2x5x6xf32>
  %v13 = linalg.generic {indexing_maps = [affine_map<(x, h, i, j) -> (x, h, i, j)>, affine_map<(x, h, i, j) -> (x, h, i)>, affine_map<(x, h, i, j) -> (x, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%v7, %v11 : tensor<2x2x5x6xf32>, tensor<2x2x5xf32>) outs(%v12 : tensor<2x2x5x6xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.subf %a, %b : f32
    %1 = math.exp %0 : f32
    linalg.yield %1 : f32
  } -> tensor<2x2x5x6xf32>
  %v14 = tensor.empty() : tensor<2x2x5xf32>
  %v15 = arith.constant 0.0 : f32
  %v16 = linalg.fill ins(%v15 : f32) outs(%v14 : tensor<2x2x5xf32>) -> tensor<2x2x5xf32>
  %v17 = linalg.generic {indexing_maps = [affine_map<(x, h, i, j) -> (x, h, i, j)>, affine_map<(x, h, i, j) -> (x, h, i)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%v13 : tensor<2x2x5x6xf32>) outs(%v16 : tensor<2x2x5xf32>) {
  ^bb0(%a: f32, %acc: f32):
    %0 = arith.addf %a, %acc : f32
    linalg.yield %0 : f32
  } -> tensor<2x2x5xf32>
  %v18 = tensor.empty() : tensor<2x2x5x6xf32>
  %v19 = linalg.generic {indexing_maps = [affine_map<(x, h, i, j) -> (x, h, i, j)>, affine_map<(x, h, i, j) -> (x, h, i)>, affine_map<(x, h, i, j) -> (x, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%v13, %v17 : tensor<2x2x5x6xf32>, tensor<2x2x5xf32>) outs(%v18 : tensor<2x2x5x6xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.divf %a, %b : f32
    linalg.yield %0 : f32
  } -> tensor<2x2x5x6xf32>
  %v20 = tensor.empty() : tensor<2x2x5x3xf32>
  %v21 = arith.constant 0.0 : f32
  %v22 = linalg.fill ins(%v21 : f32) outs(%v20 : tensor<2x2x5x3xf32>) -> tensor<2x2x5x3xf32>
  %v23 = linalg.generic {indexing_maps = [affine_map<(x, h, i, j, e) -> (x, h, i, j)>, affine_map<(x, h, i, j, e) -> (x, h, j, e)>, affine_map<(x, h, i, j, e) -> (x, h, i, e)>], iterator_types = ["parallel", "parallel", "parallel", "reduction", "parallel"]} ins(%v19, %v : tensor<2x2x5x6xf32>, tensor<2x2x6x3xf32>) outs(%v22 : tensor<2x2x5x3xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.mulf %a, %b : f32
    %1 = arith.addf %acc, %0 : f32
    linalg.yield %1 : f32
  } -> tensor<2x2x5x3xf32>
  return %v23 : tensor<2x2x5x3xf32>
}

// CHECK: attention in @value_vector: batch 1, heads 1, N 5, S 6, D 8, Dv 1, f32, no mask, scale 1, empty row zero
func.func @value_vector(%q: tensor<5x8xf32>, %k: tensor<6x8xf32>, %v: tensor<6xf32>) -> tensor<5xf32> {
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
  %v17 = tensor.empty() : tensor<5xf32>
  %v18 = arith.constant 0.0 : f32
  %v19 = linalg.fill ins(%v18 : f32) outs(%v17 : tensor<5xf32>) -> tensor<5xf32>
  %v20 = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (j)>, affine_map<(i, j) -> (i)>], iterator_types = ["parallel", "reduction"]} ins(%v16, %v : tensor<5x6xf32>, tensor<6xf32>) outs(%v19 : tensor<5xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.mulf %a, %b : f32
    %1 = arith.addf %acc, %0 : f32
    linalg.yield %1 : f32
  } -> tensor<5xf32>
  return %v20 : tensor<5xf32>
}

// CHECK: attention in @self: batch 2, heads 2, N 6, S 6, D 8, f32, no mask, scale 1, empty row zero
func.func @self(%q: tensor<2x2x6x8xf32>) -> tensor<2x2x6x8xf32> {
  %v1 = tensor.empty() : tensor<2x2x6x6xf32>
  %v2 = arith.constant 0.0 : f32
  %v3 = linalg.fill ins(%v2 : f32) outs(%v1 : tensor<2x2x6x6xf32>) -> tensor<2x2x6x6xf32>
  %v4 = linalg.generic {indexing_maps = [affine_map<(x, h, i, j, d) -> (x, h, i, d)>, affine_map<(x, h, i, j, d) -> (x, h, j, d)>, affine_map<(x, h, i, j, d) -> (x, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%q, %q : tensor<2x2x6x8xf32>, tensor<2x2x6x8xf32>) outs(%v3 : tensor<2x2x6x6xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.mulf %a, %b : f32
    %1 = arith.addf %acc, %0 : f32
    linalg.yield %1 : f32
  } -> tensor<2x2x6x6xf32>
  %v5 = tensor.empty() : tensor<2x2x6xf32>
  %v6 = arith.constant 0xFF800000 : f32
  %v7 = linalg.fill ins(%v6 : f32) outs(%v5 : tensor<2x2x6xf32>) -> tensor<2x2x6xf32>
  %v8 = linalg.generic {indexing_maps = [affine_map<(x, h, i, j) -> (x, h, i, j)>, affine_map<(x, h, i, j) -> (x, h, i)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%v4 : tensor<2x2x6x6xf32>) outs(%v7 : tensor<2x2x6xf32>) {
  ^bb0(%a: f32, %acc: f32):
    %0 = arith.maximumf %a, %acc : f32
    linalg.yield %0 : f32
  } -> tensor<2x2x6xf32>
  %v9 = tensor.empty() : tensor<2x2x6x6xf32>
  %v10 = linalg.generic {indexing_maps = [affine_map<(x, h, i, j) -> (x, h, i, j)>, affine_map<(x, h, i, j) -> (x, h, i)>, affine_map<(x, h, i, j) -> (x, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%v4, %v8 : tensor<2x2x6x6xf32>, tensor<2x2x6xf32>) outs(%v9 : tensor<2x2x6x6xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.subf %a, %b : f32
    %1 = math.exp %0 : f32
    linalg.yield %1 : f32
  } -> tensor<2x2x6x6xf32>
  %v11 = tensor.empty() : tensor<2x2x6xf32>
  %v12 = arith.constant 0.0 : f32
  %v13 = linalg.fill ins(%v12 : f32) outs(%v11 : tensor<2x2x6xf32>) -> tensor<2x2x6xf32>
  %v14 = linalg.generic {indexing_maps = [affine_map<(x, h, i, j) -> (x, h, i, j)>, affine_map<(x, h, i, j) -> (x, h, i)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%v10 : tensor<2x2x6x6xf32>) outs(%v13 : tensor<2x2x6xf32>) {
  ^bb0(%a: f32, %acc: f32):
    %0 = arith.addf %a, %acc : f32
    linalg.yield %0 : f32
  } -> tensor<2x2x6xf32>
  %v15 = tensor.empty() : tensor<2x2x6x6xf32>
  %v16 = linalg.generic {indexing_maps = [affine_map<(x, h, i, j) -> (x, h, i, j)>, affine_map<(x, h, i, j) -> (x, h, i)>, affine_map<(x, h, i, j) -> (x, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%v10, %v14 : tensor<2x2x6x6xf32>, tensor<2x2x6xf32>) outs(%v15 : tensor<2x2x6x6xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.divf %a, %b : f32
    linalg.yield %0 : f32
  } -> tensor<2x2x6x6xf32>
  %v17 = tensor.empty() : tensor<2x2x6x8xf32>
  %v18 = arith.constant 0.0 : f32
  %v19 = linalg.fill ins(%v18 : f32) outs(%v17 : tensor<2x2x6x8xf32>) -> tensor<2x2x6x8xf32>
  %v20 = linalg.generic {indexing_maps = [affine_map<(x, h, i, j, e) -> (x, h, i, j)>, affine_map<(x, h, i, j, e) -> (x, h, j, e)>, affine_map<(x, h, i, j, e) -> (x, h, i, e)>], iterator_types = ["parallel", "parallel", "parallel", "reduction", "parallel"]} ins(%v16, %q : tensor<2x2x6x6xf32>, tensor<2x2x6x8xf32>) outs(%v19 : tensor<2x2x6x8xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.mulf %a, %b : f32
    %1 = arith.addf %acc, %0 : f32
    linalg.yield %1 : f32
  } -> tensor<2x2x6x8xf32>
  return %v20 : tensor<2x2x6x8xf32>
}

// CHECK: attention in @diagonal_keys: batch 1, heads 1, N 5, S 6, D 8, Dv 3, f32, no mask, scale 1, empty row zero
func.func @diagonal_keys(%q: tensor<5x8xf32>, %k: tensor<6x6x8xf32>, %v: tensor<6x3xf32>) -> tensor<5x3xf32> {
  %v1 = tensor.empty() : tensor<5x6xf32>
  %v2 = arith.constant 0.0 : f32
  %v3 = linalg.fill ins(%v2 : f32) outs(%v1 : tensor<5x6xf32>) -> tensor<5x6xf32>
  %v4 = linalg.generic {indexing_maps = [affine_map<(i, j, d) -> (i, d)>, affine_map<(i, j, d) -> (j, j, d)>, affine_map<(i, j, d) -> (i, j)>], iterator_types = ["parallel", "parallel", "reduction"]} ins(%q, %k : tensor<5x8xf32>, tensor<6x6x8xf32>) outs(%v3 : tensor<5x6xf32>) {
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
  %v17 = tensor.empty() : tensor<5x3xf32>
  %v18 = arith.constant 0.0 : f32
  %v19 = linalg.fill ins(%v18 : f32) outs(%v17 : tensor<5x3xf32>) -> tensor<5x3xf32>
  %v20 = linalg.generic {indexing_maps = [affine_map<(i, j, e) -> (i, j)>, affine_map<(i, j, e) -> (j, e)>, affine_map<(i, j, e) -> (i, e)>], iterator_types = ["parallel", "reduction", "parallel"]} ins(%v16, %v : tensor<5x6xf32>, tensor<6x3xf32>) outs(%v19 : tensor<5x3xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.mulf %a, %b : f32
    %1 = arith.addf %acc, %0 : f32
    linalg.yield %1 : f32
  } -> tensor<5x3xf32>
  return %v20 : tensor<5x3xf32>
}

// CHECK: attention in @keys_per_query: batch 1, heads 5, N 1, S 6, D 8, Dv 3, f32, no mask, scale 1, empty row zero
func.func @keys_per_query(%q: tensor<5x8xf32>, %k: tensor<5x6x8xf32>, %v: tensor<6x3xf32>) -> tensor<5x3xf32> {
  %v1 = tensor.empty() : tensor<5x6xf32>
  %v2 = arith.constant 0.0 : f32
  %v3 = linalg.fill ins(%v2 : f32) outs(%v1 : tensor<5x6xf32>) -> tensor<5x6xf32>
  %v4 = linalg.generic {indexing_maps = [affine_map<(i, j, d) -> (i, d)>, affine_map<(i, j, d) -> (i, j, d)>, affine_map<(i, j, d) -> (i, j)>], iterator_types = ["parallel", "parallel", "reduction"]} ins(%q, %k : tensor<5x8xf32>, tensor<5x6x8xf32>) outs(%v3 : tensor<5x6xf32>) {
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
  %v17 = tensor.empty() : tensor<5x3xf32>
  %v18 = arith.constant 0.0 : f32
  %v19 = linalg.fill ins(%v18 : f32) outs(%v17 : tensor<5x3xf32>) -> tensor<5x3xf32>
  %v20 = linalg.generic {indexing_maps = [affine_map<(i, j, e) -> (i, j)>, affine_map<(i, j, e) -> (j, e)>, affine_map<(i, j, e) -> (i, e)>], iterator_types = ["parallel", "reduction", "parallel"]} ins(%v16, %v : tensor<5x6xf32>, tensor<6x3xf32>) outs(%v19 : tensor<5x3xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.mulf %a, %b : f32
    %1 = arith.addf %acc, %0 : f32
    linalg.yield %1 : f32
  } -> tensor<5x3xf32>
  return %v20 : tensor<5x3xf32>
}

// CHECK: attention in @f64: batch 1, heads 1, N 5, S 6, D 8, Dv 3, f64, no mask, scale 1, empty row zero
func.func @f64(%q: tensor<5x8xf64>, %k: tensor<6x8xf64>, %v: tensor<6x3xf64>) -> tensor<5x3xf64> {
  %v1 = tensor.empty() : tensor<5x6xf64>
  %v2 = arith.constant 0.0 : f64
  %v3 = linalg.fill ins(%v2 : f64) outs(%v1 : tensor<5x6xf64>) -> tensor<5x6xf64>
  %v4 = linalg.generic {indexing_maps = [affine_map<(i, j, d) -> (i, d)>, affine_map<(i, j, d) -> (j, d)>, affine_map<(i, j, d) -> (i, j)>], iterator_types = ["parallel", "parallel", "reduction"]} ins(%q, %k : tensor<5x8xf64>, tensor<6x8xf64>) outs(%v3 : tensor<5x6xf64>) {
  ^bb0(%a: f64, %b: f64, %acc: f64):
    %0 = arith.mulf %a, %b : f64
    %1 = arith.addf %acc, %0 : f64
    linalg.yield %1 : f64
  } -> tensor<5x6xf64>
  %v5 = tensor.empty() : tensor<5xf64>
  %v6 = arith.constant 0xFFF0000000000000 : f64
  %v7 = linalg.fill ins(%v6 : f64) outs(%v5 : tensor<5xf64>) -> tensor<5xf64>
  %v8 = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (i)>], iterator_types = ["parallel", "reduction"]} ins(%v4 : tensor<5x6xf64>) outs(%v7 : tensor<5xf64>) {
  ^bb0(%a: f64, %acc: f64):
    %0 = arith.maximumf %a, %acc : f64
    linalg.yield %0 : f64
  } -> tensor<5xf64>
  %v9 = tensor.empty() : tensor<5x6xf64>
  %v10 = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (i)>, affine_map<(i, j) -> (i, j)>], iterator_types = ["parallel", "parallel"]} ins(%v4, %v8 : tensor<5x6xf64>, tensor<5xf64>) outs(%v9 : tensor<5x6xf64>) {
  ^bb0(%a: f64, %b: f64, %acc: f64):
    %0 = arith.subf %a, %b : f64
    %1 = math.exp %0 : f64
    linalg.yield %1 : f64
  } -> tensor<5x6xf64>
  %v11 = tensor.empty() : tensor<5xf64>
  %v12 = arith.constant 0.0 : f64
  %v13 = linalg.fill ins(%v12 : f64) outs(%v11 : tensor<5xf64>) -> tensor<5xf64>
  %v14 = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (i)>], iterator_types = ["parallel", "reduction"]} ins(%v10 : tensor<5x6xf64>) outs(%v13 : tensor<5xf64>) {
  ^bb0(%a: f64, %acc: f64):
    %0 = arith.addf %a, %acc : f64
    linalg.yield %0 : f64
  } -> tensor<5xf64>
  %v15 = tensor.empty() : tensor<5x6xf64>
  %v16 = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (i)>, affine_map<(i, j) -> (i, j)>], iterator_types = ["parallel", "parallel"]} ins(%v10, %v14 : tensor<5x6xf64>, tensor<5xf64>) outs(%v15 : tensor<5x6xf64>) {
  ^bb0(%a: f64, %b: f64, %acc: f64):
    %0 = arith.divf %a, %b : f64
    linalg.yield %0 : f64
  } -> tensor<5x6xf64>
  %v17 = tensor.empty() : tensor<5x3xf64>
  %v18 = arith.constant 0.0 : f64
  %v19 = linalg.fill ins(%v18 : f64) outs(%v17 : tensor<5x3xf64>) -> tensor<5x3xf64>
  %v20 = linalg.generic {indexing_maps = [affine_map<(i, j, e) -> (i, j)>, affine_map<(i, j, e) -> (j, e)>, affine_map<(i, j, e) -> (i, e)>], iterator_types = ["parallel", "reduction", "parallel"]} ins(%v16, %v : tensor<5x6xf64>, tensor<6x3xf64>) outs(%v19 : tensor<5x3xf64>) {
  ^bb0(%a: f64, %b: f64, %acc: f64):
    %0 = arith.mulf %a, %b : f64
    %1 = arith.addf %acc, %0 : f64
    linalg.yield %1 : f64
  } -> tensor<5x3xf64>
  return %v20 : tensor<5x3xf64>
}
