// RUN: attn-opt %s --pass-pipeline='builtin.module(func.func(attn-raise{report}))' --mlir-disable-threading -o %t 2>&1 | FileCheck %s
// RUN: %python %S/Inputs/before_and_after.py %s --raised 5

// A16: weights that are zero where a condition fails are a mask if their sum leaves out the same keys, or if the
// scores mask them anyhow.

#both = affine_map<(i, j) -> (i, j)>
#row = affine_map<(i, j) -> (i)>

// Exponentials times a mask over their sum: a row without a key is 0 / 0.

// CHECK: attention in @masked_sum: batch 1, heads 1, N 4, S 6, D 16, Dv 5, f32, mask boolean, scale 1, empty row nan
func.func @masked_sum(%q: tensor<4x16xf32>, %k: tensor<16x6xf32>, %v: tensor<6x5xf32>, %m: tensor<4x6xi1>) -> tensor<4x5xf32> {
  %zero = arith.constant 0.0 : f32
  %none = arith.constant 0.0 : f32
  %hide = arith.constant 0xFF800000 : f32
  %big = arith.constant -1.0e9 : f32
  %se = tensor.empty() : tensor<4x6xf32>
  %re = tensor.empty() : tensor<4xf32>
  %oe = tensor.empty() : tensor<4x5xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<4x6xf32>) -> tensor<4x6xf32>
  %rz = linalg.fill ins(%zero : f32) outs(%re : tensor<4xf32>) -> tensor<4xf32>
  %rl = linalg.fill ins(%hide : f32) outs(%re : tensor<4xf32>) -> tensor<4xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<4x5xf32>) -> tensor<4x5xf32>
  %s = linalg.matmul ins(%q, %k : tensor<4x16xf32>, tensor<16x6xf32>) outs(%sz : tensor<4x6xf32>) -> tensor<4x6xf32>
  %max = linalg.reduce { arith.maximumf } ins(%s : tensor<4x6xf32>) outs(%rl : tensor<4xf32>) dimensions = [1]
  %e = linalg.generic {indexing_maps = [#both, #row, #both], iterator_types = ["parallel", "parallel"]} ins(%s, %max : tensor<4x6xf32>, tensor<4xf32>) outs(%se : tensor<4x6xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %0 = arith.subf %a, %b : f32
    %1 = math.exp %0 : f32
    linalg.yield %1 : f32
  } -> tensor<4x6xf32>
  %e1 = linalg.generic {indexing_maps = [#both, #both, #both], iterator_types = ["parallel", "parallel"]} ins(%e, %m : tensor<4x6xf32>, tensor<4x6xi1>) outs(%se : tensor<4x6xf32>) {
  ^bb0(%a: f32, %b: i1, %out: f32):
    %0 = arith.uitofp %b : i1 to f32
    %1 = arith.mulf %a, %0 : f32
    linalg.yield %1 : f32
  } -> tensor<4x6xf32>
  %l = linalg.reduce { arith.addf } ins(%e1 : tensor<4x6xf32>) outs(%rz : tensor<4xf32>) dimensions = [1]
  %p = linalg.generic {indexing_maps = [#both, #row, #both], iterator_types = ["parallel", "parallel"]} ins(%e1, %l : tensor<4x6xf32>, tensor<4xf32>) outs(%se : tensor<4x6xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %0 = arith.divf %a, %b : f32
    linalg.yield %0 : f32
  } -> tensor<4x6xf32>
  %o = linalg.matmul ins(%p, %v : tensor<4x6xf32>, tensor<6x5xf32>) outs(%oz : tensor<4x5xf32>) -> tensor<4x5xf32>
  return %o : tensor<4x5xf32>
}

// The weights are selected after the division too: zero.

// CHECK: attention in @selected: batch 1, heads 1, N 4, S 6, D 16, Dv 5, f32, mask boolean, scale 1, empty row zero
func.func @selected(%q: tensor<4x16xf32>, %k: tensor<16x6xf32>, %v: tensor<6x5xf32>, %m: tensor<4x6xi1>) -> tensor<4x5xf32> {
  %zero = arith.constant 0.0 : f32
  %none = arith.constant 0.0 : f32
  %hide = arith.constant 0xFF800000 : f32
  %big = arith.constant -1.0e9 : f32
  %se = tensor.empty() : tensor<4x6xf32>
  %re = tensor.empty() : tensor<4xf32>
  %oe = tensor.empty() : tensor<4x5xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<4x6xf32>) -> tensor<4x6xf32>
  %rz = linalg.fill ins(%zero : f32) outs(%re : tensor<4xf32>) -> tensor<4xf32>
  %rl = linalg.fill ins(%hide : f32) outs(%re : tensor<4xf32>) -> tensor<4xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<4x5xf32>) -> tensor<4x5xf32>
  %s = linalg.matmul ins(%q, %k : tensor<4x16xf32>, tensor<16x6xf32>) outs(%sz : tensor<4x6xf32>) -> tensor<4x6xf32>
  %max = linalg.reduce { arith.maximumf } ins(%s : tensor<4x6xf32>) outs(%rl : tensor<4xf32>) dimensions = [1]
  %e = linalg.generic {indexing_maps = [#both, #row, #both], iterator_types = ["parallel", "parallel"]} ins(%s, %max : tensor<4x6xf32>, tensor<4xf32>) outs(%se : tensor<4x6xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %0 = arith.subf %a, %b : f32
    %1 = math.exp %0 : f32
    linalg.yield %1 : f32
  } -> tensor<4x6xf32>
  %e1 = linalg.generic {indexing_maps = [#both, #both, #both], iterator_types = ["parallel", "parallel"]} ins(%e, %m : tensor<4x6xf32>, tensor<4x6xi1>) outs(%se : tensor<4x6xf32>) {
  ^bb0(%a: f32, %b: i1, %out: f32):
    %0 = arith.select %b, %a, %none : f32
    linalg.yield %0 : f32
  } -> tensor<4x6xf32>
  %l = linalg.reduce { arith.addf } ins(%e1 : tensor<4x6xf32>) outs(%rz : tensor<4xf32>) dimensions = [1]
  %p0 = linalg.generic {indexing_maps = [#both, #row, #both], iterator_types = ["parallel", "parallel"]} ins(%e, %l : tensor<4x6xf32>, tensor<4xf32>) outs(%se : tensor<4x6xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %0 = arith.divf %a, %b : f32
    linalg.yield %0 : f32
  } -> tensor<4x6xf32>
  %p = linalg.generic {indexing_maps = [#both, #both, #both], iterator_types = ["parallel", "parallel"]} ins(%p0, %m : tensor<4x6xf32>, tensor<4x6xi1>) outs(%se : tensor<4x6xf32>) {
  ^bb0(%a: f32, %b: i1, %out: f32):
    %0 = arith.select %b, %a, %none : f32
    linalg.yield %0 : f32
  } -> tensor<4x6xf32>
  %o = linalg.matmul ins(%p, %v : tensor<4x6xf32>, tensor<6x5xf32>) outs(%oz : tensor<4x5xf32>) -> tensor<4x5xf32>
  return %o : tensor<4x5xf32>
}

// The scores are masked, and so are the weights: zero.

// CHECK: attention in @before_and_after: batch 1, heads 1, N 4, S 6, D 16, Dv 5, f32, mask boolean, scale 1, empty row zero
func.func @before_and_after(%q: tensor<4x16xf32>, %k: tensor<16x6xf32>, %v: tensor<6x5xf32>, %m: tensor<4x6xi1>) -> tensor<4x5xf32> {
  %zero = arith.constant 0.0 : f32
  %none = arith.constant 0.0 : f32
  %hide = arith.constant 0xFF800000 : f32
  %big = arith.constant -1.0e9 : f32
  %se = tensor.empty() : tensor<4x6xf32>
  %re = tensor.empty() : tensor<4xf32>
  %oe = tensor.empty() : tensor<4x5xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<4x6xf32>) -> tensor<4x6xf32>
  %rz = linalg.fill ins(%zero : f32) outs(%re : tensor<4xf32>) -> tensor<4xf32>
  %rl = linalg.fill ins(%hide : f32) outs(%re : tensor<4xf32>) -> tensor<4xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<4x5xf32>) -> tensor<4x5xf32>
  %s = linalg.matmul ins(%q, %k : tensor<4x16xf32>, tensor<16x6xf32>) outs(%sz : tensor<4x6xf32>) -> tensor<4x6xf32>
  %w = linalg.generic {indexing_maps = [#both, #both, #both], iterator_types = ["parallel", "parallel"]} ins(%s, %m : tensor<4x6xf32>, tensor<4x6xi1>) outs(%se : tensor<4x6xf32>) {
  ^bb0(%a: f32, %b: i1, %out: f32):
    %0 = arith.select %b, %a, %hide : f32
    linalg.yield %0 : f32
  } -> tensor<4x6xf32>
  %max = linalg.reduce { arith.maximumf } ins(%w : tensor<4x6xf32>) outs(%rl : tensor<4xf32>) dimensions = [1]
  %e = linalg.generic {indexing_maps = [#both, #row, #both], iterator_types = ["parallel", "parallel"]} ins(%w, %max : tensor<4x6xf32>, tensor<4xf32>) outs(%se : tensor<4x6xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %0 = arith.subf %a, %b : f32
    %1 = math.exp %0 : f32
    linalg.yield %1 : f32
  } -> tensor<4x6xf32>
  %l = linalg.reduce { arith.addf } ins(%e : tensor<4x6xf32>) outs(%rz : tensor<4xf32>) dimensions = [1]
  %p0 = linalg.generic {indexing_maps = [#both, #row, #both], iterator_types = ["parallel", "parallel"]} ins(%e, %l : tensor<4x6xf32>, tensor<4xf32>) outs(%se : tensor<4x6xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %0 = arith.divf %a, %b : f32
    linalg.yield %0 : f32
  } -> tensor<4x6xf32>
  %p = linalg.generic {indexing_maps = [#both, #both, #both], iterator_types = ["parallel", "parallel"]} ins(%p0, %m : tensor<4x6xf32>, tensor<4x6xi1>) outs(%se : tensor<4x6xf32>) {
  ^bb0(%a: f32, %b: i1, %out: f32):
    %0 = arith.select %b, %a, %none : f32
    linalg.yield %0 : f32
  } -> tensor<4x6xf32>
  %o = linalg.matmul ins(%p, %v : tensor<4x6xf32>, tensor<6x5xf32>) outs(%oz : tensor<4x5xf32>) -> tensor<4x5xf32>
  return %o : tensor<4x5xf32>
}

// A factor after −∞ does nothing: 0 · NaN is NaN.

// CHECK: attention in @times_after: batch 1, heads 1, N 4, S 6, D 16, Dv 5, f32, mask boolean, scale 1, empty row nan
func.func @times_after(%q: tensor<4x16xf32>, %k: tensor<16x6xf32>, %v: tensor<6x5xf32>, %m: tensor<4x6xi1>) -> tensor<4x5xf32> {
  %zero = arith.constant 0.0 : f32
  %none = arith.constant 0.0 : f32
  %hide = arith.constant 0xFF800000 : f32
  %big = arith.constant -1.0e9 : f32
  %se = tensor.empty() : tensor<4x6xf32>
  %re = tensor.empty() : tensor<4xf32>
  %oe = tensor.empty() : tensor<4x5xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<4x6xf32>) -> tensor<4x6xf32>
  %rz = linalg.fill ins(%zero : f32) outs(%re : tensor<4xf32>) -> tensor<4xf32>
  %rl = linalg.fill ins(%hide : f32) outs(%re : tensor<4xf32>) -> tensor<4xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<4x5xf32>) -> tensor<4x5xf32>
  %s = linalg.matmul ins(%q, %k : tensor<4x16xf32>, tensor<16x6xf32>) outs(%sz : tensor<4x6xf32>) -> tensor<4x6xf32>
  %w = linalg.generic {indexing_maps = [#both, #both, #both], iterator_types = ["parallel", "parallel"]} ins(%s, %m : tensor<4x6xf32>, tensor<4x6xi1>) outs(%se : tensor<4x6xf32>) {
  ^bb0(%a: f32, %b: i1, %out: f32):
    %0 = arith.select %b, %a, %hide : f32
    linalg.yield %0 : f32
  } -> tensor<4x6xf32>
  %max = linalg.reduce { arith.maximumf } ins(%w : tensor<4x6xf32>) outs(%rl : tensor<4xf32>) dimensions = [1]
  %e = linalg.generic {indexing_maps = [#both, #row, #both], iterator_types = ["parallel", "parallel"]} ins(%w, %max : tensor<4x6xf32>, tensor<4xf32>) outs(%se : tensor<4x6xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %0 = arith.subf %a, %b : f32
    %1 = math.exp %0 : f32
    linalg.yield %1 : f32
  } -> tensor<4x6xf32>
  %l = linalg.reduce { arith.addf } ins(%e : tensor<4x6xf32>) outs(%rz : tensor<4xf32>) dimensions = [1]
  %p0 = linalg.generic {indexing_maps = [#both, #row, #both], iterator_types = ["parallel", "parallel"]} ins(%e, %l : tensor<4x6xf32>, tensor<4xf32>) outs(%se : tensor<4x6xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %0 = arith.divf %a, %b : f32
    linalg.yield %0 : f32
  } -> tensor<4x6xf32>
  %p = linalg.generic {indexing_maps = [#both, #both, #both], iterator_types = ["parallel", "parallel"]} ins(%p0, %m : tensor<4x6xf32>, tensor<4x6xi1>) outs(%se : tensor<4x6xf32>) {
  ^bb0(%a: f32, %b: i1, %out: f32):
    %0 = arith.uitofp %b : i1 to f32
    %1 = arith.mulf %a, %0 : f32
    linalg.yield %1 : f32
  } -> tensor<4x6xf32>
  %o = linalg.matmul ins(%p, %v : tensor<4x6xf32>, tensor<6x5xf32>) outs(%oz : tensor<4x5xf32>) -> tensor<4x5xf32>
  return %o : tensor<4x5xf32>
}

// After a finite number it gives zero, not the mean.

// CHECK: attention in @finite_number: batch 1, heads 1, N 4, S 6, D 16, Dv 5, f32, mask boolean, scale 1, empty row zero
func.func @finite_number(%q: tensor<4x16xf32>, %k: tensor<16x6xf32>, %v: tensor<6x5xf32>, %m: tensor<4x6xi1>) -> tensor<4x5xf32> {
  %zero = arith.constant 0.0 : f32
  %none = arith.constant 0.0 : f32
  %hide = arith.constant 0xFF800000 : f32
  %big = arith.constant -1.0e9 : f32
  %se = tensor.empty() : tensor<4x6xf32>
  %re = tensor.empty() : tensor<4xf32>
  %oe = tensor.empty() : tensor<4x5xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<4x6xf32>) -> tensor<4x6xf32>
  %rz = linalg.fill ins(%zero : f32) outs(%re : tensor<4xf32>) -> tensor<4xf32>
  %rl = linalg.fill ins(%hide : f32) outs(%re : tensor<4xf32>) -> tensor<4xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<4x5xf32>) -> tensor<4x5xf32>
  %s = linalg.matmul ins(%q, %k : tensor<4x16xf32>, tensor<16x6xf32>) outs(%sz : tensor<4x6xf32>) -> tensor<4x6xf32>
  %w = linalg.generic {indexing_maps = [#both, #both, #both], iterator_types = ["parallel", "parallel"]} ins(%s, %m : tensor<4x6xf32>, tensor<4x6xi1>) outs(%se : tensor<4x6xf32>) {
  ^bb0(%a: f32, %b: i1, %out: f32):
    %0 = arith.select %b, %a, %big : f32
    linalg.yield %0 : f32
  } -> tensor<4x6xf32>
  %max = linalg.reduce { arith.maximumf } ins(%w : tensor<4x6xf32>) outs(%rl : tensor<4xf32>) dimensions = [1]
  %e = linalg.generic {indexing_maps = [#both, #row, #both], iterator_types = ["parallel", "parallel"]} ins(%w, %max : tensor<4x6xf32>, tensor<4xf32>) outs(%se : tensor<4x6xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %0 = arith.subf %a, %b : f32
    %1 = math.exp %0 : f32
    linalg.yield %1 : f32
  } -> tensor<4x6xf32>
  %l = linalg.reduce { arith.addf } ins(%e : tensor<4x6xf32>) outs(%rz : tensor<4xf32>) dimensions = [1]
  %p0 = linalg.generic {indexing_maps = [#both, #row, #both], iterator_types = ["parallel", "parallel"]} ins(%e, %l : tensor<4x6xf32>, tensor<4xf32>) outs(%se : tensor<4x6xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %0 = arith.divf %a, %b : f32
    linalg.yield %0 : f32
  } -> tensor<4x6xf32>
  %p = linalg.generic {indexing_maps = [#both, #both, #both], iterator_types = ["parallel", "parallel"]} ins(%p0, %m : tensor<4x6xf32>, tensor<4x6xi1>) outs(%se : tensor<4x6xf32>) {
  ^bb0(%a: f32, %b: i1, %out: f32):
    %0 = arith.select %b, %a, %none : f32
    linalg.yield %0 : f32
  } -> tensor<4x6xf32>
  %o = linalg.matmul ins(%p, %v : tensor<4x6xf32>, tensor<6x5xf32>) outs(%oz : tensor<4x5xf32>) -> tensor<4x5xf32>
  return %o : tensor<4x5xf32>
}

// Another mask after the softmax than before it is none.

// CHECK: not raised in @other: the weights are masked after the softmax (linalg.generic)
func.func @other(%q: tensor<4x16xf32>, %k: tensor<16x6xf32>, %v: tensor<6x5xf32>, %m: tensor<4x6xi1>, %n: tensor<4x6xi1>) -> tensor<4x5xf32> {
  %zero = arith.constant 0.0 : f32
  %none = arith.constant 0.0 : f32
  %hide = arith.constant 0xFF800000 : f32
  %big = arith.constant -1.0e9 : f32
  %se = tensor.empty() : tensor<4x6xf32>
  %re = tensor.empty() : tensor<4xf32>
  %oe = tensor.empty() : tensor<4x5xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<4x6xf32>) -> tensor<4x6xf32>
  %rz = linalg.fill ins(%zero : f32) outs(%re : tensor<4xf32>) -> tensor<4xf32>
  %rl = linalg.fill ins(%hide : f32) outs(%re : tensor<4xf32>) -> tensor<4xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<4x5xf32>) -> tensor<4x5xf32>
  %s = linalg.matmul ins(%q, %k : tensor<4x16xf32>, tensor<16x6xf32>) outs(%sz : tensor<4x6xf32>) -> tensor<4x6xf32>
  %w = linalg.generic {indexing_maps = [#both, #both, #both], iterator_types = ["parallel", "parallel"]} ins(%s, %m : tensor<4x6xf32>, tensor<4x6xi1>) outs(%se : tensor<4x6xf32>) {
  ^bb0(%a: f32, %b: i1, %out: f32):
    %0 = arith.select %b, %a, %hide : f32
    linalg.yield %0 : f32
  } -> tensor<4x6xf32>
  %max = linalg.reduce { arith.maximumf } ins(%w : tensor<4x6xf32>) outs(%rl : tensor<4xf32>) dimensions = [1]
  %e = linalg.generic {indexing_maps = [#both, #row, #both], iterator_types = ["parallel", "parallel"]} ins(%w, %max : tensor<4x6xf32>, tensor<4xf32>) outs(%se : tensor<4x6xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %0 = arith.subf %a, %b : f32
    %1 = math.exp %0 : f32
    linalg.yield %1 : f32
  } -> tensor<4x6xf32>
  %l = linalg.reduce { arith.addf } ins(%e : tensor<4x6xf32>) outs(%rz : tensor<4xf32>) dimensions = [1]
  %p0 = linalg.generic {indexing_maps = [#both, #row, #both], iterator_types = ["parallel", "parallel"]} ins(%e, %l : tensor<4x6xf32>, tensor<4xf32>) outs(%se : tensor<4x6xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %0 = arith.divf %a, %b : f32
    linalg.yield %0 : f32
  } -> tensor<4x6xf32>
  %p = linalg.generic {indexing_maps = [#both, #both, #both], iterator_types = ["parallel", "parallel"]} ins(%p0, %n : tensor<4x6xf32>, tensor<4x6xi1>) outs(%se : tensor<4x6xf32>) {
  ^bb0(%a: f32, %b: i1, %out: f32):
    %0 = arith.select %b, %a, %none : f32
    linalg.yield %0 : f32
  } -> tensor<4x6xf32>
  %o = linalg.matmul ins(%p, %v : tensor<4x6xf32>, tensor<6x5xf32>) outs(%oz : tensor<4x5xf32>) -> tensor<4x5xf32>
  return %o : tensor<4x5xf32>
}

// Nor is a mask of the sum alone.

// CHECK: not raised in @sum_only: the weights are not divided by the sum of the same exponentials (linalg.generic)
func.func @sum_only(%q: tensor<4x16xf32>, %k: tensor<16x6xf32>, %v: tensor<6x5xf32>, %m: tensor<4x6xi1>) -> tensor<4x5xf32> {
  %zero = arith.constant 0.0 : f32
  %none = arith.constant 0.0 : f32
  %hide = arith.constant 0xFF800000 : f32
  %big = arith.constant -1.0e9 : f32
  %se = tensor.empty() : tensor<4x6xf32>
  %re = tensor.empty() : tensor<4xf32>
  %oe = tensor.empty() : tensor<4x5xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<4x6xf32>) -> tensor<4x6xf32>
  %rz = linalg.fill ins(%zero : f32) outs(%re : tensor<4xf32>) -> tensor<4xf32>
  %rl = linalg.fill ins(%hide : f32) outs(%re : tensor<4xf32>) -> tensor<4xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<4x5xf32>) -> tensor<4x5xf32>
  %s = linalg.matmul ins(%q, %k : tensor<4x16xf32>, tensor<16x6xf32>) outs(%sz : tensor<4x6xf32>) -> tensor<4x6xf32>
  %max = linalg.reduce { arith.maximumf } ins(%s : tensor<4x6xf32>) outs(%rl : tensor<4xf32>) dimensions = [1]
  %e = linalg.generic {indexing_maps = [#both, #row, #both], iterator_types = ["parallel", "parallel"]} ins(%s, %max : tensor<4x6xf32>, tensor<4xf32>) outs(%se : tensor<4x6xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %0 = arith.subf %a, %b : f32
    %1 = math.exp %0 : f32
    linalg.yield %1 : f32
  } -> tensor<4x6xf32>
  %e1 = linalg.generic {indexing_maps = [#both, #both, #both], iterator_types = ["parallel", "parallel"]} ins(%e, %m : tensor<4x6xf32>, tensor<4x6xi1>) outs(%se : tensor<4x6xf32>) {
  ^bb0(%a: f32, %b: i1, %out: f32):
    %0 = arith.select %b, %a, %none : f32
    linalg.yield %0 : f32
  } -> tensor<4x6xf32>
  %l = linalg.reduce { arith.addf } ins(%e1 : tensor<4x6xf32>) outs(%rz : tensor<4xf32>) dimensions = [1]
  %p = linalg.generic {indexing_maps = [#both, #row, #both], iterator_types = ["parallel", "parallel"]} ins(%e, %l : tensor<4x6xf32>, tensor<4xf32>) outs(%se : tensor<4x6xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %0 = arith.divf %a, %b : f32
    linalg.yield %0 : f32
  } -> tensor<4x6xf32>
  %o = linalg.matmul ins(%p, %v : tensor<4x6xf32>, tensor<6x5xf32>) outs(%oz : tensor<4x5xf32>) -> tensor<4x5xf32>
  return %o : tensor<4x5xf32>
}

// The maximum of scores under another mask may be −∞ where the row has a key.

// CHECK: not raised in @shifted_by_another: the shift of the scores may be infinite in a row with keys (linalg.reduce)
func.func @shifted_by_another(%q: tensor<4x16xf32>, %k: tensor<16x6xf32>, %v: tensor<6x5xf32>, %m: tensor<4x6xi1>, %n: tensor<4x6xi1>) -> tensor<4x5xf32> {
  %zero = arith.constant 0.0 : f32
  %none = arith.constant 0.0 : f32
  %hide = arith.constant 0xFF800000 : f32
  %big = arith.constant -1.0e9 : f32
  %se = tensor.empty() : tensor<4x6xf32>
  %re = tensor.empty() : tensor<4xf32>
  %oe = tensor.empty() : tensor<4x5xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<4x6xf32>) -> tensor<4x6xf32>
  %rz = linalg.fill ins(%zero : f32) outs(%re : tensor<4xf32>) -> tensor<4xf32>
  %rl = linalg.fill ins(%hide : f32) outs(%re : tensor<4xf32>) -> tensor<4xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<4x5xf32>) -> tensor<4x5xf32>
  %s = linalg.matmul ins(%q, %k : tensor<4x16xf32>, tensor<16x6xf32>) outs(%sz : tensor<4x6xf32>) -> tensor<4x6xf32>
  %w = linalg.generic {indexing_maps = [#both, #both, #both], iterator_types = ["parallel", "parallel"]} ins(%s, %m : tensor<4x6xf32>, tensor<4x6xi1>) outs(%se : tensor<4x6xf32>) {
  ^bb0(%a: f32, %b: i1, %out: f32):
    %0 = arith.select %b, %a, %hide : f32
    linalg.yield %0 : f32
  } -> tensor<4x6xf32>
  %w2 = linalg.generic {indexing_maps = [#both, #both, #both], iterator_types = ["parallel", "parallel"]} ins(%s, %n : tensor<4x6xf32>, tensor<4x6xi1>) outs(%se : tensor<4x6xf32>) {
  ^bb0(%a: f32, %b: i1, %out: f32):
    %0 = arith.select %b, %a, %hide : f32
    linalg.yield %0 : f32
  } -> tensor<4x6xf32>
  %max = linalg.reduce { arith.maximumf } ins(%w2 : tensor<4x6xf32>) outs(%rl : tensor<4xf32>) dimensions = [1]
  %e = linalg.generic {indexing_maps = [#both, #row, #both], iterator_types = ["parallel", "parallel"]} ins(%w, %max : tensor<4x6xf32>, tensor<4xf32>) outs(%se : tensor<4x6xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %0 = arith.subf %a, %b : f32
    %1 = math.exp %0 : f32
    linalg.yield %1 : f32
  } -> tensor<4x6xf32>
  %l = linalg.reduce { arith.addf } ins(%e : tensor<4x6xf32>) outs(%rz : tensor<4xf32>) dimensions = [1]
  %p = linalg.generic {indexing_maps = [#both, #row, #both], iterator_types = ["parallel", "parallel"]} ins(%e, %l : tensor<4x6xf32>, tensor<4xf32>) outs(%se : tensor<4x6xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %0 = arith.divf %a, %b : f32
    linalg.yield %0 : f32
  } -> tensor<4x6xf32>
  %o = linalg.matmul ins(%p, %v : tensor<4x6xf32>, tensor<6x5xf32>) outs(%oz : tensor<4x5xf32>) -> tensor<4x5xf32>
  return %o : tensor<4x5xf32>
}
