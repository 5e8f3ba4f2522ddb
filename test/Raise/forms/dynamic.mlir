// RUN: attn-opt %s --pass-pipeline='builtin.module(func.func(attn-raise{report}))' --mlir-disable-threading -o %t 2>&1 | FileCheck %s
// RUN: %python %S/../Inputs/before_and_after.py %s --raised 2 | FileCheck %s --check-prefix=EQUAL
// RUN: attn-opt %s --pass-pipeline='builtin.module(func.func(linalg-generalize-named-ops,linalg-fuse-elementwise-ops),canonicalize,cse)' -o %t.fused
// RUN: %python %S/../Inputs/before_and_after.py %t.fused --raised 2 | FileCheck %s --check-prefix=EQUAL
// EQUAL: equal: 2 raised

// Batches of a size known at run time, merged with the heads.

// CHECK: attention in @dynamic_batch: batch ?, heads 2, N 5, S 6, D 8, Dv 3, f32, no mask, scale 1, empty row zero
func.func @dynamic_batch(%q: tensor<?x2x5x8xf32>, %k: tensor<?x2x6x8xf32>, %v: tensor<?x2x6x3xf32>) -> tensor<?x2x5x3xf32> {
  %v1 = arith.constant 0 : index
  %v2 = tensor.dim %q, %v1 : tensor<?x2x5x8xf32>
  %v3 = tensor.empty(%v2) : tensor<?x2x5x6xf32>
  %v4 = arith.constant 0.0 : f32
  %v5 = linalg.fill ins(%v4 : f32) outs(%v3 : tensor<?x2x5x6xf32>) -> tensor<?x2x5x6xf32>
  %v6 = linalg.generic {indexing_maps = [affine_map<(x, h, i, j, d) -> (x, h, i, d)>, affine_map<(x, h, i, j, d) -> (x, h, j, d)>, affine_map<(x, h, i, j, d) -> (x, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%q, %k : tensor<?x2x5x8xf32>, tensor<?x2x6x8xf32>) outs(%v5 : tensor<?x2x5x6xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.mulf %a, %b : f32
    %1 = arith.addf %acc, %0 : f32
    linalg.yield %1 : f32
  } -> tensor<?x2x5x6xf32>
  %v7 = tensor.empty(%v2) : tensor<?x2x5xf32>
  %v8 = arith.constant 0xFF800000 : f32
  %v9 = linalg.fill ins(%v8 : f32) outs(%v7 : tensor<?x2x5xf32>) -> tensor<?x2x5xf32>
  %v10 = linalg.generic {indexing_maps = [affine_map<(x, h, i, j) -> (x, h, i, j)>, affine_map<(x, h, i, j) -> (x, h, i)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%v6 : tensor<?x2x5x6xf32>) outs(%v9 : tensor<?x2x5xf32>) {
  ^bb0(%a: f32, %acc: f32):
    %0 = arith.maximumf %a, %acc : f32
    linalg.yield %0 : f32
  } -> tensor<?x2x5xf32>
  %v11 = tensor.empty(%v2) : tensor<?x2x5x6xf32>
  %v12 = linalg.generic {indexing_maps = [affine_map<(x, h, i, j) -> (x, h, i, j)>, affine_map<(x, h, i, j) -> (x, h, i)>, affine_map<(x, h, i, j) -> (x, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%v6, %v10 : tensor<?x2x5x6xf32>, tensor<?x2x5xf32>) outs(%v11 : tensor<?x2x5x6xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.subf %a, %b : f32
    %1 = math.exp %0 : f32
    linalg.yield %1 : f32
  } -> tensor<?x2x5x6xf32>
  %v13 = tensor.empty(%v2) : tensor<?x2x5xf32>
  %v14 = arith.constant 0.0 : f32
  %v15 = linalg.fill ins(%v14 : f32) outs(%v13 : tensor<?x2x5xf32>) -> tensor<?x2x5xf32>
  %v16 = linalg.generic {indexing_maps = [affine_map<(x, h, i, j) -> (x, h, i, j)>, affine_map<(x, h, i, j) -> (x, h, i)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%v12 : tensor<?x2x5x6xf32>) outs(%v15 : tensor<?x2x5xf32>) {
  ^bb0(%a: f32, %acc: f32):
    %0 = arith.addf %a, %acc : f32
    linalg.yield %0 : f32
  } -> tensor<?x2x5xf32>
  %v17 = tensor.empty(%v2) : tensor<?x2x5x6xf32>
  %v18 = linalg.generic {indexing_maps = [affine_map<(x, h, i, j) -> (x, h, i, j)>, affine_map<(x, h, i, j) -> (x, h, i)>, affine_map<(x, h, i, j) -> (x, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%v12, %v16 : tensor<?x2x5x6xf32>, tensor<?x2x5xf32>) outs(%v17 : tensor<?x2x5x6xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.divf %a, %b : f32
    linalg.yield %0 : f32
  } -> tensor<?x2x5x6xf32>
  %v19 = tensor.empty(%v2) : tensor<?x2x5x3xf32>
  %v20 = arith.constant 0.0 : f32
  %v21 = linalg.fill ins(%v20 : f32) outs(%v19 : tensor<?x2x5x3xf32>) -> tensor<?x2x5x3xf32>
  %v22 = linalg.generic {indexing_maps = [affine_map<(x, h, i, j, e) -> (x, h, i, j)>, affine_map<(x, h, i, j, e) -> (x, h, j, e)>, affine_map<(x, h, i, j, e) -> (x, h, i, e)>], iterator_types = ["parallel", "parallel", "parallel", "reduction", "parallel"]} ins(%v18, %v : tensor<?x2x5x6xf32>, tensor<?x2x6x3xf32>) outs(%v21 : tensor<?x2x5x3xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.mulf %a, %b : f32
    %1 = arith.addf %acc, %0 : f32
    linalg.yield %1 : f32
  } -> tensor<?x2x5x3xf32>
  return %v22 : tensor<?x2x5x3xf32>
}

// CHECK: attention in @dynamic_split: batch ?, heads 2, N 5, S 6, D 8, Dv 3, f32, no mask, scale 1, empty row zero
func.func @dynamic_split(%q: tensor<?x5x16xf32>, %k: tensor<?x6x16xf32>, %v: tensor<?x6x6xf32>) -> tensor<?x5x6xf32> {
  %v1 = arith.constant 0 : index
  %v2 = tensor.dim %q, %v1 : tensor<?x5x16xf32>
  %v3 = tensor.expand_shape %q [[0], [1], [2, 3]] output_shape [%v2, 5, 2, 8] : tensor<?x5x16xf32> into tensor<?x5x2x8xf32>
  %v4 = tensor.empty(%v2) : tensor<?x2x5x8xf32>
  %v5 = linalg.transpose ins(%v3 : tensor<?x5x2x8xf32>) outs(%v4 : tensor<?x2x5x8xf32>) permutation = [0, 2, 1, 3]
  %v6 = tensor.collapse_shape %v5 [[0, 1], [2], [3]] : tensor<?x2x5x8xf32> into tensor<?x5x8xf32>
  %v7 = tensor.expand_shape %k [[0], [1], [2, 3]] output_shape [%v2, 6, 2, 8] : tensor<?x6x16xf32> into tensor<?x6x2x8xf32>
  %v8 = tensor.empty(%v2) : tensor<?x2x6x8xf32>
  %v9 = linalg.transpose ins(%v7 : tensor<?x6x2x8xf32>) outs(%v8 : tensor<?x2x6x8xf32>) permutation = [0, 2, 1, 3]
  %v10 = tensor.collapse_shape %v9 [[0, 1], [2], [3]] : tensor<?x2x6x8xf32> into tensor<?x6x8xf32>
  %v11 = tensor.expand_shape %v [[0], [1], [2, 3]] output_shape [%v2, 6, 2, 3] : tensor<?x6x6xf32> into tensor<?x6x2x3xf32>
  %v12 = tensor.empty(%v2) : tensor<?x2x6x3xf32>
  %v13 = linalg.transpose ins(%v11 : tensor<?x6x2x3xf32>) outs(%v12 : tensor<?x2x6x3xf32>) permutation = [0, 2, 1, 3]
  %v14 = tensor.collapse_shape %v13 [[0, 1], [2], [3]] : tensor<?x2x6x3xf32> into tensor<?x6x3xf32>
  %v15 = arith.constant 2 : index
  %v16 = arith.muli %v2, %v15 : index
  %v17 = tensor.empty(%v16) : tensor<?x5x6xf32>
  %v18 = arith.constant 0.0 : f32
  %v19 = linalg.fill ins(%v18 : f32) outs(%v17 : tensor<?x5x6xf32>) -> tensor<?x5x6xf32>
  %v20 = linalg.generic {indexing_maps = [affine_map<(x, i, j, d) -> (x, i, d)>, affine_map<(x, i, j, d) -> (x, j, d)>, affine_map<(x, i, j, d) -> (x, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%v6, %v10 : tensor<?x5x8xf32>, tensor<?x6x8xf32>) outs(%v19 : tensor<?x5x6xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.mulf %a, %b : f32
    %1 = arith.addf %acc, %0 : f32
    linalg.yield %1 : f32
  } -> tensor<?x5x6xf32>
  %v21 = tensor.empty(%v16) : tensor<?x5xf32>
  %v22 = arith.constant 0xFF800000 : f32
  %v23 = linalg.fill ins(%v22 : f32) outs(%v21 : tensor<?x5xf32>) -> tensor<?x5xf32>
  %v24 = linalg.generic {indexing_maps = [affine_map<(x, i, j) -> (x, i, j)>, affine_map<(x, i, j) -> (x, i)>], iterator_types = ["parallel", "parallel", "reduction"]} ins(%v20 : tensor<?x5x6xf32>) outs(%v23 : tensor<?x5xf32>) {
  ^bb0(%a: f32, %acc: f32):
    %0 = arith.maximumf %a, %acc : f32
    linalg.yield %0 : f32
  } -> tensor<?x5xf32>
  %v25 = tensor.empty(%v16) : tensor<?x5x6xf32>
  %v26 = linalg.generic {indexing_maps = [affine_map<(x, i, j) -> (x, i, j)>, affine_map<(x, i, j) -> (x, i)>, affine_map<(x, i, j) -> (x, i, j)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%v20, %v24 : tensor<?x5x6xf32>, tensor<?x5xf32>) outs(%v25 : tensor<?x5x6xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.subf %a, %b : f32
    %1 = math.exp %0 : f32
    linalg.yield %1 : f32
  } -> tensor<?x5x6xf32>
  %v27 = tensor.empty(%v16) : tensor<?x5xf32>
  %v28 = arith.constant 0.0 : f32
  %v29 = linalg.fill ins(%v28 : f32) outs(%v27 : tensor<?x5xf32>) -> tensor<?x5xf32>
  %v30 = linalg.generic {indexing_maps = [affine_map<(x, i, j) -> (x, i, j)>, affine_map<(x, i, j) -> (x, i)>], iterator_types = ["parallel", "parallel", "reduction"]} ins(%v26 : tensor<?x5x6xf32>) outs(%v29 : tensor<?x5xf32>) {
  ^bb0(%a: f32, %acc: f32):
    %0 = arith.addf %a, %acc : f32
    linalg.yield %0 : f32
  } -> tensor<?x5xf32>
  %v31 = tensor.empty(%v16) : tensor<?x5x6xf32>
  %v32 = linalg.generic {indexing_maps = [affine_map<(x, i, j) -> (x, i, j)>, affine_map<(x, i, j) -> (x, i)>, affine_map<(x, i, j) -> (x, i, j)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%v26, %v30 : tensor<?x5x6xf32>, tensor<?x5xf32>) outs(%v31 : tensor<?x5x6xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.divf %a, %b : f32
    linalg.yield %0 : f32
  } -> tensor<?x5x6xf32>
  %v33 = tensor.empty(%v16) : tensor<?x5x3xf32>
  %v34 = arith.constant 0.0 : f32
  %v35 = linalg.fill ins(%v34 : f32) outs(%v33 : tensor<?x5x3xf32>) -> tensor<?x5x3xf32>
  %v36 = linalg.generic {indexing_maps = [affine_map<(x, i, j, e) -> (x, i, j)>, affine_map<(x, i, j, e) -> (x, j, e)>, affine_map<(x, i, j, e) -> (x, i, e)>], iterator_types = ["parallel", "parallel", "reduction", "parallel"]} ins(%v32, %v14 : tensor<?x5x6xf32>, tensor<?x6x3xf32>) outs(%v35 : tensor<?x5x3xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.mulf %a, %b : f32
    %1 = arith.addf %acc, %0 : f32
    linalg.yield %1 : f32
  } -> tensor<?x5x3xf32>
  %v37 = tensor.expand_shape %v36 [[0, 1], [2], [3]] output_shape [%v2, 2, 5, 3] : tensor<?x5x3xf32> into tensor<?x2x5x3xf32>
  %v38 = tensor.empty(%v2) : tensor<?x5x2x3xf32>
  %v39 = linalg.transpose ins(%v37 : tensor<?x2x5x3xf32>) outs(%v38 : tensor<?x5x2x3xf32>) permutation = [0, 2, 1, 3]
  %v40 = tensor.collapse_shape %v39 [[0], [1], [2, 3]] : tensor<?x5x2x3xf32> into tensor<?x5x6xf32>
  return %v40 : tensor<?x5x6xf32>
}
