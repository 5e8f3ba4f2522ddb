// RUN: attn-opt %s --pass-pipeline='builtin.module(func.func(attn-raise{report}))' --mlir-disable-threading -o %t 2>&1 | FileCheck %s
// RUN: %python %S/../Inputs/before_and_after.py %s --raised 0 | FileCheck %s --check-prefix=EQUAL
// RUN: attn-opt %s --pass-pipeline='builtin.module(func.func(linalg-generalize-named-ops,linalg-fuse-elementwise-ops),canonicalize,cse)' -o %t.fused
// RUN: %python %S/../Inputs/before_and_after.py %t.fused --raised 0 | FileCheck %s --check-prefix=EQUAL
// EQUAL: equal: 0 raised

// Left as they are: no attention, or one that no map can express.

// The values leave the sum, which is then over weights alone.
// CHECK: not raised in @v_of_query: the softmax is not multiplied by values (linalg.generic)
func.func @v_of_query(%q: tensor<2x2x5x8xf32>, %k: tensor<2x2x6x8xf32>, %v: tensor<2x2x5x3xf32>) -> tensor<2x2x5x3xf32> {
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
  %v20 = linalg.generic {indexing_maps = [affine_map<(x, h, i, j, e) -> (x, h, i, j)>, affine_map<(x, h, i, j, e) -> (x, h, i, e)>, affine_map<(x, h, i, j, e) -> (x, h, i, e)>], iterator_types = ["parallel", "parallel", "parallel", "reduction", "parallel"]} ins(%v16, %v : tensor<2x2x5x6xf32>, tensor<2x2x5x3xf32>) outs(%v19 : tensor<2x2x5x3xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.mulf %a, %b : f32
    %1 = arith.addf %acc, %0 : f32
    linalg.yield %1 : f32
  } -> tensor<2x2x5x3xf32>
  return %v20 : tensor<2x2x5x3xf32>
}

// CHECK: not raised in @queries_per_key: the scores are not a product of one query and one key (linalg.generic)
func.func @queries_per_key(%q: tensor<5x6x8xf32>, %k: tensor<6x8xf32>, %v: tensor<6x3xf32>) -> tensor<5x3xf32> {
  %v1 = tensor.empty() : tensor<5x6xf32>
  %v2 = arith.constant 0.0 : f32
  %v3 = linalg.fill ins(%v2 : f32) outs(%v1 : tensor<5x6xf32>) -> tensor<5x6xf32>
  %v4 = linalg.generic {indexing_maps = [affine_map<(i, j, d) -> (i, j, d)>, affine_map<(i, j, d) -> (j, d)>, affine_map<(i, j, d) -> (i, j)>], iterator_types = ["parallel", "parallel", "reduction"]} ins(%q, %k : tensor<5x6x8xf32>, tensor<6x8xf32>) outs(%v3 : tensor<5x6xf32>) {
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

// CHECK: not raised in @shift_of_the_key: the shift of the scores depends on the key (linalg.generic)
func.func @shift_of_the_key(%q: tensor<2x2x5x8xf32>, %k: tensor<2x2x6x8xf32>, %v: tensor<2x2x6x3xf32>) -> tensor<2x2x5x3xf32> {
  %v1 = tensor.empty() : tensor<2x2x5x6xf32>
  %v2 = arith.constant 0.0 : f32
  %v3 = linalg.fill ins(%v2 : f32) outs(%v1 : tensor<2x2x5x6xf32>) -> tensor<2x2x5x6xf32>
  %v4 = linalg.generic {indexing_maps = [affine_map<(x, h, i, j, d) -> (x, h, i, d)>, affine_map<(x, h, i, j, d) -> (x, h, j, d)>, affine_map<(x, h, i, j, d) -> (x, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%q, %k : tensor<2x2x5x8xf32>, tensor<2x2x6x8xf32>) outs(%v3 : tensor<2x2x5x6xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %0 = arith.mulf %a, %b : f32
    %1 = arith.addf %acc, %0 : f32
    linalg.yield %1 : f32
  } -> tensor<2x2x5x6xf32>
  %v5 = tensor.empty() : tensor<2x2x6xf32>
  %v6 = arith.constant 0xFF800000 : f32
  %v7 = linalg.fill ins(%v6 : f32) outs(%v5 : tensor<2x2x6xf32>) -> tensor<2x2x6xf32>
  %v8 = linalg.generic {indexing_maps = [affine_map<(x, h, i, j) -> (x, h, i, j)>, affine_map<(x, h, i, j) -> (x, h, j)>], iterator_types = ["parallel", "parallel", "reduction", "parallel"]} ins(%v4 : tensor<2x2x5x6xf32>) outs(%v7 : tensor<2x2x6xf32>) {
  ^bb0(%a: f32, %acc: f32):
    %0 = arith.maximumf %a, %acc : f32
    linalg.yield %0 : f32
  } -> tensor<2x2x6xf32>
  %v9 = tensor.empty() : tensor<2x2x5x6xf32>
  %v10 = linalg.generic {indexing_maps = [affine_map<(x, h, i, j) -> (x, h, i, j)>, affine_map<(x, h, i, j) -> (x, h, j)>, affine_map<(x, h, i, j) -> (x, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%v4, %v8 : tensor<2x2x5x6xf32>, tensor<2x2x6xf32>) outs(%v9 : tensor<2x2x5x6xf32>) {
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
