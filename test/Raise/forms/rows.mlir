// RUN: attn-opt %s --pass-pipeline='builtin.module(func.func(attn-raise{report}))' --mlir-disable-threading -o %t 2>&1 | FileCheck %s
// RUN: %python %S/../Inputs/before_and_after.py %s --raised 2 | FileCheck %s --check-prefix=EQUAL
// RUN: attn-opt %s --pass-pipeline='builtin.module(func.func(linalg-generalize-named-ops,linalg-fuse-elementwise-ops),canonicalize,cse)' -o %t.fused
// RUN: %python %S/../Inputs/before_and_after.py %t.fused --raised 2 | FileCheck %s --check-prefix=EQUAL
// EQUAL: equal: 2 raised

// Numbers of a whole row: masks that are reduced, a maximum that is kept finite.

// CHECK: attention in @row_mask_by_reduction: batch 2, heads 2, N 5, S 6, D 8, Dv 3, f32, mask boolean, scale 0.3, empty row nan
func.func @row_mask_by_reduction(%q: tensor<2x2x5x8xf32>, %k: tensor<2x2x6x8xf32>, %v: tensor<2x2x6x3xf32>, %m: tensor<5x6xi1>) -> tensor<2x2x5x3xf32> {
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
  %v7 = tensor.empty() : tensor<5xi1>
  %v8 = arith.constant false
  %v9 = linalg.fill ins(%v8 : i1) outs(%v7 : tensor<5xi1>) -> tensor<5xi1>
  %v10 = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (i)>], iterator_types = ["parallel", "reduction"]} ins(%m : tensor<5x6xi1>) outs(%v9 : tensor<5xi1>) {
  ^bb0(%a: i1, %acc: i1):
    %0 = arith.ori %a, %acc : i1
    linalg.yield %0 : i1
  } -> tensor<5xi1>
  %v11 = arith.constant 0.0 : f32
  %v12 = arith.constant 0xFF800000 : f32
  %v13 = tensor.empty() : tensor<2x2x5x6xf32>
  %v14 = linalg.generic {indexing_maps = [affine_map<(x, h, i, j) -> (x, h, i, j)>, affine_map<(x, h, i, j) -> (i)>, affine_map<(x, h, i, j) -> (x, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%v6, %v10 : tensor<2x2x5x6xf32>, tensor<5xi1>) outs(%v13 : tensor<2x2x5x6xf32>) {
  ^bb0(%a: f32, %b: i1, %acc: f32):
    %x = arith.select %b, %v11, %v12 : f32
    %y = arith.addf %a, %x : f32
    linalg.yield %y : f32
  } -> tensor<2x2x5x6xf32>
  %v15 = tensor.empty() : tensor<2x2x5xf32>
  %v16 = arith.constant 0xFF800000 : f32
  %v17 = linalg.fill ins(%v16 : f32) outs(%v15 : tensor<2x2x5xf32>) -> tensor<2x2x5xf32>
  %v18 = linalg.generic {indexing_maps = [affine_map<(x, h, i, j) -> (x, h, i, j)>, affine_map<(x, h, i, j) -> (x, h, i)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%v14 : tensor<2x2x5x6xf32>) outs(%v17 : tensor<2x2x5xf32>) {
  ^bb0(%a: f32, %acc: f32):
    %0 = arith.maximumf %a, %acc : f32
    linalg.yield %0 : f32
  } -> tensor<2x2x5xf32>
  %v19 = tensor.empty() : tensor<2x2x5x6xf32>
  %v20 = linalg.generic {indexing_maps = [affine_map<(x, h, i, j) -> (x, h, i, j)>, affine_map<(x, h, i, j) -> (x, h, i)>, affine_map<(x, h, i, j) -> (x, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%v14, %v18 : tensor<2x2x5x6xf32>, tensor<2x2x5xf32>) outs(%v19 : tensor<2x2x5x6xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.subf %a, %b : f32
    %1 = math.exp %0 : f32
    linalg.yield %1 : f32
  } -> tensor<2x2x5x6xf32>
  %v21 = tensor.empty() : tensor<2x2x5xf32>
  %v22 = arith.constant 0.0 : f32
  %v23 = linalg.fill ins(%v22 : f32) outs(%v21 : tensor<2x2x5xf32>) -> tensor<2x2x5xf32>
  %v24 = linalg.generic {indexing_maps = [affine_map<(x, h, i, j) -> (x, h, i, j)>, affine_map<(x, h, i, j) -> (x, h, i)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%v20 : tensor<2x2x5x6xf32>) outs(%v23 : tensor<2x2x5xf32>) {
  ^bb0(%a: f32, %acc: f32):
    %0 = arith.addf %a, %acc : f32
    linalg.yield %0 : f32
  } -> tensor<2x2x5xf32>
  %v25 = tensor.empty() : tensor<2x2x5x6xf32>
  %v26 = linalg.generic {indexing_maps = [affine_map<(x, h, i, j) -> (x, h, i, j)>, affine_map<(x, h, i, j) -> (x, h, i)>, affine_map<(x, h, i, j) -> (x, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%v20, %v24 : tensor<2x2x5x6xf32>, tensor<2x2x5xf32>) outs(%v25 : tensor<2x2x5x6xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.divf %a, %b : f32
    linalg.yield %0 : f32
  } -> tensor<2x2x5x6xf32>
  %v27 = tensor.empty() : tensor<2x2x5x3xf32>
  %v28 = arith.constant 0.0 : f32
  %v29 = linalg.fill ins(%v28 : f32) outs(%v27 : tensor<2x2x5x3xf32>) -> tensor<2x2x5x3xf32>
  %v30 = linalg.generic {indexing_maps = [affine_map<(x, h, i, j, e) -> (x, h, i, j)>, affine_map<(x, h, i, j, e) -> (x, h, j, e)>, affine_map<(x, h, i, j, e) -> (x, h, i, e)>], iterator_types = ["parallel", "parallel", "parallel", "reduction", "parallel"]} ins(%v26, %v : tensor<2x2x5x6xf32>, tensor<2x2x6x3xf32>) outs(%v29 : tensor<2x2x5x3xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.mulf %a, %b : f32
    %1 = arith.addf %acc, %0 : f32
    linalg.yield %1 : f32
  } -> tensor<2x2x5x3xf32>
  return %v30 : tensor<2x2x5x3xf32>
}

// CHECK: attention in @finite_maximum: batch 2, heads 2, N 5, S 6, D 8, Dv 3, f32, no mask, scale 1, empty row zero
func.func @finite_maximum(%q: tensor<2x2x5x8xf32>, %k: tensor<2x2x6x8xf32>, %v: tensor<2x2x6x3xf32>) -> tensor<2x2x5x3xf32> {
  %v1 = tensor.empty() : tensor<2x2x5x6xf32>
  %v2 = arith.constant 0.0 : f32
  %v3 = linalg.fill ins(%v2 : f32) outs(%v1 : tensor<2x2x5x6xf32>) -> tensor<2x2x5x6xf32>
  %v4 = linalg.generic {indexing_maps = [affine_map<(x, h, i, j, d) -> (x, h, i, d)>, affine_map<(x, h, i, j, d) -> (x, h, j, d)>, affine_map<(x, h, i, j, d) -> (x, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%q, %k : tensor<2x2x5x8xf32>, tensor<2x2x6x8xf32>) outs(%v3 : tensor<2x2x5x6xf32>) {
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
  %v9 = arith.constant 0xFF800000 : f32
  %v10 = arith.constant 0.0 : f32
  %v11 = tensor.empty() : tensor<2x2x5xf32>
  %v12 = linalg.generic {indexing_maps = [affine_map<(x, h, i) -> (x, h, i)>, affine_map<(x, h, i) -> (x, h, i)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%v8 : tensor<2x2x5xf32>) outs(%v11 : tensor<2x2x5xf32>) {
  ^bb0(%a: f32, %acc: f32):
    %0 = arith.cmpf oeq, %a, %v9 : f32
    %1 = arith.select %0, %v10, %a : f32
    linalg.yield %1 : f32
  } -> tensor<2x2x5xf32>
  %v13 = tensor.empty() : tensor<2x2x5x6xf32>
  %v14 = linalg.generic {indexing_maps = [affine_map<(x, h, i, j) -> (x, h, i, j)>, affine_map<(x, h, i, j) -> (x, h, i)>, affine_map<(x, h, i, j) -> (x, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%v4, %v12 : tensor<2x2x5x6xf32>, tensor<2x2x5xf32>) outs(%v13 : tensor<2x2x5x6xf32>) {
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
  %v24 = linalg.generic {indexing_maps = [affine_map<(x, h, i, j, e) -> (x, h, i, j)>, affine_map<(x, h, i, j, e) -> (x, h, j, e)>, affine_map<(x, h, i, j, e) -> (x, h, i, e)>], iterator_types = ["parallel", "parallel", "parallel", "reduction", "parallel"]} ins(%v20, %v : tensor<2x2x5x6xf32>, tensor<2x2x6x3xf32>) outs(%v23 : tensor<2x2x5x3xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.mulf %a, %b : f32
    %1 = arith.addf %acc, %0 : f32
    linalg.yield %1 : f32
  } -> tensor<2x2x5x3xf32>
  return %v24 : tensor<2x2x5x3xf32>
}
