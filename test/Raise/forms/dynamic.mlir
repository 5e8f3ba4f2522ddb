// RUN: attn-opt %s --pass-pipeline='builtin.module(func.func(attn-raise{report}))' --mlir-disable-threading -o %t 2>&1 | FileCheck %s
// RUN: %python %S/../Inputs/before_and_after.py %s --raised 5 | FileCheck %s --check-prefix=EQUAL
// RUN: attn-opt %s --pass-pipeline='builtin.module(func.func(linalg-generalize-named-ops,linalg-fuse-elementwise-ops),canonicalize,cse)' -o %t.fused
// RUN: %python %S/../Inputs/before_and_after.py %t.fused --raised 5 | FileCheck %s --check-prefix=EQUAL
// EQUAL: equal: 5 raised

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

// A batch that only some operands have.

// CHECK: attention in @only_values_have_a_dynamic_batch: batch ?, heads 3, N 5, S ?, D 8, Dv 4, f32, no mask, scale 1, empty row zero
func.func @only_values_have_a_dynamic_batch(%q: tensor<3x5x8xf32>, %k: tensor<3x?x8xf32>, %v: tensor<?x3x?x4xf32>) -> tensor<?x3x5x4xf32> {
  %atb = arith.constant 0 : index
  %nb = tensor.dim %v, %atb : tensor<?x3x?x4xf32>
  %atj = arith.constant 1 : index
  %nj = tensor.dim %k, %atj : tensor<3x?x8xf32>
  %v1 = tensor.empty(%nj) : tensor<3x5x?xf32>
  %v2 = arith.constant 0.0 : f32
  %v3 = linalg.fill ins(%v2 : f32) outs(%v1 : tensor<3x5x?xf32>) -> tensor<3x5x?xf32>
  %v4 = linalg.generic {indexing_maps = [affine_map<(h, i, j, d) -> (h, i, d)>, affine_map<(h, i, j, d) -> (h, j, d)>, affine_map<(h, i, j, d) -> (h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%q, %k : tensor<3x5x8xf32>, tensor<3x?x8xf32>) outs(%v3 : tensor<3x5x?xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.mulf %a, %b : f32
    %1 = arith.addf %acc, %0 : f32
    linalg.yield %1 : f32
  } -> tensor<3x5x?xf32>
  %v5 = tensor.empty() : tensor<3x5xf32>
  %v6 = arith.constant 0xFF800000 : f32
  %v7 = linalg.fill ins(%v6 : f32) outs(%v5 : tensor<3x5xf32>) -> tensor<3x5xf32>
  %v8 = linalg.generic {indexing_maps = [affine_map<(h, i, j) -> (h, i, j)>, affine_map<(h, i, j) -> (h, i)>], iterator_types = ["parallel", "parallel", "reduction"]} ins(%v4 : tensor<3x5x?xf32>) outs(%v7 : tensor<3x5xf32>) {
  ^bb0(%a: f32, %acc: f32):
    %0 = arith.maximumf %a, %acc : f32
    linalg.yield %0 : f32
  } -> tensor<3x5xf32>
  %v9 = tensor.empty(%nj) : tensor<3x5x?xf32>
  %v10 = linalg.generic {indexing_maps = [affine_map<(h, i, j) -> (h, i, j)>, affine_map<(h, i, j) -> (h, i)>, affine_map<(h, i, j) -> (h, i, j)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%v4, %v8 : tensor<3x5x?xf32>, tensor<3x5xf32>) outs(%v9 : tensor<3x5x?xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.subf %a, %b : f32
    %1 = math.exp %0 : f32
    linalg.yield %1 : f32
  } -> tensor<3x5x?xf32>
  %v11 = tensor.empty() : tensor<3x5xf32>
  %v12 = arith.constant 0.0 : f32
  %v13 = linalg.fill ins(%v12 : f32) outs(%v11 : tensor<3x5xf32>) -> tensor<3x5xf32>
  %v14 = linalg.generic {indexing_maps = [affine_map<(h, i, j) -> (h, i, j)>, affine_map<(h, i, j) -> (h, i)>], iterator_types = ["parallel", "parallel", "reduction"]} ins(%v10 : tensor<3x5x?xf32>) outs(%v13 : tensor<3x5xf32>) {
  ^bb0(%a: f32, %acc: f32):
    %0 = arith.addf %a, %acc : f32
    linalg.yield %0 : f32
  } -> tensor<3x5xf32>
  %v15 = tensor.empty(%nj) : tensor<3x5x?xf32>
  %v16 = linalg.generic {indexing_maps = [affine_map<(h, i, j) -> (h, i, j)>, affine_map<(h, i, j) -> (h, i)>, affine_map<(h, i, j) -> (h, i, j)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%v10, %v14 : tensor<3x5x?xf32>, tensor<3x5xf32>) outs(%v15 : tensor<3x5x?xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.divf %a, %b : f32
    linalg.yield %0 : f32
  } -> tensor<3x5x?xf32>
  %v17 = tensor.empty(%nb) : tensor<?x3x5x4xf32>
  %v18 = arith.constant 0.0 : f32
  %v19 = linalg.fill ins(%v18 : f32) outs(%v17 : tensor<?x3x5x4xf32>) -> tensor<?x3x5x4xf32>
  %v20 = linalg.generic {indexing_maps = [affine_map<(b, h, i, e, j) -> (h, i, j)>, affine_map<(b, h, i, e, j) -> (b, h, j, e)>, affine_map<(b, h, i, e, j) -> (b, h, i, e)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%v16, %v : tensor<3x5x?xf32>, tensor<?x3x?x4xf32>) outs(%v19 : tensor<?x3x5x4xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.mulf %a, %b : f32
    %1 = arith.addf %acc, %0 : f32
    linalg.yield %1 : f32
  } -> tensor<?x3x5x4xf32>
  return %v20 : tensor<?x3x5x4xf32>
}

// CHECK: attention in @only_keys_have_a_dynamic_batch: batch ?, heads 3, N 5, S 6, D 8, Dv 4, f32, no mask, scale 1, empty row zero
func.func @only_keys_have_a_dynamic_batch(%q: tensor<3x5x8xf32>, %k: tensor<?x3x6x8xf32>, %v: tensor<3x6x4xf32>) -> tensor<?x3x5x4xf32> {
  %atb = arith.constant 0 : index
  %nb = tensor.dim %k, %atb : tensor<?x3x6x8xf32>
  %v1 = tensor.empty(%nb) : tensor<?x3x5x6xf32>
  %v2 = arith.constant 0.0 : f32
  %v3 = linalg.fill ins(%v2 : f32) outs(%v1 : tensor<?x3x5x6xf32>) -> tensor<?x3x5x6xf32>
  %v4 = linalg.generic {indexing_maps = [affine_map<(b, h, i, j, d) -> (h, i, d)>, affine_map<(b, h, i, j, d) -> (b, h, j, d)>, affine_map<(b, h, i, j, d) -> (b, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%q, %k : tensor<3x5x8xf32>, tensor<?x3x6x8xf32>) outs(%v3 : tensor<?x3x5x6xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.mulf %a, %b : f32
    %1 = arith.addf %acc, %0 : f32
    linalg.yield %1 : f32
  } -> tensor<?x3x5x6xf32>
  %v5 = tensor.empty(%nb) : tensor<?x3x5xf32>
  %v6 = arith.constant 0xFF800000 : f32
  %v7 = linalg.fill ins(%v6 : f32) outs(%v5 : tensor<?x3x5xf32>) -> tensor<?x3x5xf32>
  %v8 = linalg.generic {indexing_maps = [affine_map<(b, h, i, j) -> (b, h, i, j)>, affine_map<(b, h, i, j) -> (b, h, i)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%v4 : tensor<?x3x5x6xf32>) outs(%v7 : tensor<?x3x5xf32>) {
  ^bb0(%a: f32, %acc: f32):
    %0 = arith.maximumf %a, %acc : f32
    linalg.yield %0 : f32
  } -> tensor<?x3x5xf32>
  %v9 = tensor.empty(%nb) : tensor<?x3x5x6xf32>
  %v10 = linalg.generic {indexing_maps = [affine_map<(b, h, i, j) -> (b, h, i, j)>, affine_map<(b, h, i, j) -> (b, h, i)>, affine_map<(b, h, i, j) -> (b, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%v4, %v8 : tensor<?x3x5x6xf32>, tensor<?x3x5xf32>) outs(%v9 : tensor<?x3x5x6xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.subf %a, %b : f32
    %1 = math.exp %0 : f32
    linalg.yield %1 : f32
  } -> tensor<?x3x5x6xf32>
  %v11 = tensor.empty(%nb) : tensor<?x3x5xf32>
  %v12 = arith.constant 0.0 : f32
  %v13 = linalg.fill ins(%v12 : f32) outs(%v11 : tensor<?x3x5xf32>) -> tensor<?x3x5xf32>
  %v14 = linalg.generic {indexing_maps = [affine_map<(b, h, i, j) -> (b, h, i, j)>, affine_map<(b, h, i, j) -> (b, h, i)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%v10 : tensor<?x3x5x6xf32>) outs(%v13 : tensor<?x3x5xf32>) {
  ^bb0(%a: f32, %acc: f32):
    %0 = arith.addf %a, %acc : f32
    linalg.yield %0 : f32
  } -> tensor<?x3x5xf32>
  %v15 = tensor.empty(%nb) : tensor<?x3x5x6xf32>
  %v16 = linalg.generic {indexing_maps = [affine_map<(b, h, i, j) -> (b, h, i, j)>, affine_map<(b, h, i, j) -> (b, h, i)>, affine_map<(b, h, i, j) -> (b, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%v10, %v14 : tensor<?x3x5x6xf32>, tensor<?x3x5xf32>) outs(%v15 : tensor<?x3x5x6xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.divf %a, %b : f32
    linalg.yield %0 : f32
  } -> tensor<?x3x5x6xf32>
  %v17 = tensor.empty(%nb) : tensor<?x3x5x4xf32>
  %v18 = arith.constant 0.0 : f32
  %v19 = linalg.fill ins(%v18 : f32) outs(%v17 : tensor<?x3x5x4xf32>) -> tensor<?x3x5x4xf32>
  %v20 = linalg.generic {indexing_maps = [affine_map<(b, h, i, e, j) -> (b, h, i, j)>, affine_map<(b, h, i, e, j) -> (h, j, e)>, affine_map<(b, h, i, e, j) -> (b, h, i, e)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%v16, %v : tensor<?x3x5x6xf32>, tensor<3x6x4xf32>) outs(%v19 : tensor<?x3x5x4xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.mulf %a, %b : f32
    %1 = arith.addf %acc, %0 : f32
    linalg.yield %1 : f32
  } -> tensor<?x3x5x4xf32>
  return %v20 : tensor<?x3x5x4xf32>
}

// CHECK: attention in @only_the_bias_has_a_dynamic_batch: batch 1, heads ?x3, N 5, S 6, D 8, Dv 4, f32, mask additive, scale 1, empty row nan
func.func @only_the_bias_has_a_dynamic_batch(%q: tensor<3x5x8xf32>, %k: tensor<3x6x8xf32>, %v: tensor<3x6x4xf32>, %m: tensor<?x5x6xf32>) -> tensor<?x3x5x4xf32> {
  %atb = arith.constant 0 : index
  %nb = tensor.dim %m, %atb : tensor<?x5x6xf32>
  %v1 = tensor.empty() : tensor<3x5x6xf32>
  %v2 = arith.constant 0.0 : f32
  %v3 = linalg.fill ins(%v2 : f32) outs(%v1 : tensor<3x5x6xf32>) -> tensor<3x5x6xf32>
  %v4 = linalg.generic {indexing_maps = [affine_map<(h, i, j, d) -> (h, i, d)>, affine_map<(h, i, j, d) -> (h, j, d)>, affine_map<(h, i, j, d) -> (h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%q, %k : tensor<3x5x8xf32>, tensor<3x6x8xf32>) outs(%v3 : tensor<3x5x6xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.mulf %a, %b : f32
    %1 = arith.addf %acc, %0 : f32
    linalg.yield %1 : f32
  } -> tensor<3x5x6xf32>
  %v5 = tensor.empty(%nb) : tensor<?x3x5x6xf32>
  %v6 = linalg.generic {indexing_maps = [affine_map<(b, h, i, j) -> (h, i, j)>, affine_map<(b, h, i, j) -> (b, i, j)>, affine_map<(b, h, i, j) -> (b, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%v4, %m : tensor<3x5x6xf32>, tensor<?x5x6xf32>) outs(%v5 : tensor<?x3x5x6xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.addf %a, %b : f32
    linalg.yield %0 : f32
  } -> tensor<?x3x5x6xf32>
  %v7 = tensor.empty(%nb) : tensor<?x3x5xf32>
  %v8 = arith.constant 0xFF800000 : f32
  %v9 = linalg.fill ins(%v8 : f32) outs(%v7 : tensor<?x3x5xf32>) -> tensor<?x3x5xf32>
  %v10 = linalg.generic {indexing_maps = [affine_map<(b, h, i, j) -> (b, h, i, j)>, affine_map<(b, h, i, j) -> (b, h, i)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%v6 : tensor<?x3x5x6xf32>) outs(%v9 : tensor<?x3x5xf32>) {
  ^bb0(%a: f32, %acc: f32):
    %0 = arith.maximumf %a, %acc : f32
    linalg.yield %0 : f32
  } -> tensor<?x3x5xf32>
  %v11 = tensor.empty(%nb) : tensor<?x3x5x6xf32>
  %v12 = linalg.generic {indexing_maps = [affine_map<(b, h, i, j) -> (b, h, i, j)>, affine_map<(b, h, i, j) -> (b, h, i)>, affine_map<(b, h, i, j) -> (b, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%v6, %v10 : tensor<?x3x5x6xf32>, tensor<?x3x5xf32>) outs(%v11 : tensor<?x3x5x6xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.subf %a, %b : f32
    %1 = math.exp %0 : f32
    linalg.yield %1 : f32
  } -> tensor<?x3x5x6xf32>
  %v13 = tensor.empty(%nb) : tensor<?x3x5xf32>
  %v14 = arith.constant 0.0 : f32
  %v15 = linalg.fill ins(%v14 : f32) outs(%v13 : tensor<?x3x5xf32>) -> tensor<?x3x5xf32>
  %v16 = linalg.generic {indexing_maps = [affine_map<(b, h, i, j) -> (b, h, i, j)>, affine_map<(b, h, i, j) -> (b, h, i)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%v12 : tensor<?x3x5x6xf32>) outs(%v15 : tensor<?x3x5xf32>) {
  ^bb0(%a: f32, %acc: f32):
    %0 = arith.addf %a, %acc : f32
    linalg.yield %0 : f32
  } -> tensor<?x3x5xf32>
  %v17 = tensor.empty(%nb) : tensor<?x3x5x6xf32>
  %v18 = linalg.generic {indexing_maps = [affine_map<(b, h, i, j) -> (b, h, i, j)>, affine_map<(b, h, i, j) -> (b, h, i)>, affine_map<(b, h, i, j) -> (b, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%v12, %v16 : tensor<?x3x5x6xf32>, tensor<?x3x5xf32>) outs(%v17 : tensor<?x3x5x6xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.divf %a, %b : f32
    linalg.yield %0 : f32
  } -> tensor<?x3x5x6xf32>
  %v19 = tensor.empty(%nb) : tensor<?x3x5x4xf32>
  %v20 = arith.constant 0.0 : f32
  %v21 = linalg.fill ins(%v20 : f32) outs(%v19 : tensor<?x3x5x4xf32>) -> tensor<?x3x5x4xf32>
  %v22 = linalg.generic {indexing_maps = [affine_map<(b, h, i, e, j) -> (b, h, i, j)>, affine_map<(b, h, i, e, j) -> (h, j, e)>, affine_map<(b, h, i, e, j) -> (b, h, i, e)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%v18, %v : tensor<?x3x5x6xf32>, tensor<3x6x4xf32>) outs(%v21 : tensor<?x3x5x4xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.mulf %a, %b : f32
    %1 = arith.addf %acc, %0 : f32
    linalg.yield %1 : f32
  } -> tensor<?x3x5x4xf32>
  return %v22 : tensor<?x3x5x4xf32>
}
