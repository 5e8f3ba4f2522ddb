// RUN: attn-opt %s --pass-pipeline='builtin.module(func.func(attn-raise{report}))' --mlir-disable-threading -o %t 2>&1 | FileCheck %s
// RUN: %python %S/../Inputs/before_and_after.py %s --raised 11 | FileCheck %s --check-prefix=EQUAL
// EQUAL: equal: 11 raised

// Scales of every spelling, known and at run time.

// A tensor of one number, of any rank.

// CHECK: attention in @rank_0: batch 2, heads 3, N 4, S 6, D 16, Dv 5, f32, no mask, scale run time, empty row zero
func.func @rank_0(%q: tensor<2x3x4x16xf32>, %k: tensor<2x3x6x16xf32>, %v: tensor<2x3x6x5xf32>, %c: tensor<f32>) -> tensor<2x3x4x5xf32> {
  %zero = arith.constant 0.0 : f32
  %low = arith.constant 0xFF800000 : f32
  %re = tensor.empty() : tensor<2x3x4xf32>
  %rl = linalg.fill ins(%low : f32) outs(%re : tensor<2x3x4xf32>) -> tensor<2x3x4xf32>
  %rz = linalg.fill ins(%zero : f32) outs(%re : tensor<2x3x4xf32>) -> tensor<2x3x4xf32>
  %se = tensor.empty() : tensor<2x3x4x6xf32>
  %oe = tensor.empty() : tensor<2x3x4x5xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<2x3x4x6xf32>) -> tensor<2x3x4x6xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<2x3x4x5xf32>) -> tensor<2x3x4x5xf32>
  %s = linalg.generic {indexing_maps = [affine_map<(b, h, i, j, d) -> (b, h, i, d)>, affine_map<(b, h, i, j, d) -> (b, h, j, d)>, affine_map<(b, h, i, j, d) -> (b, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%q, %k : tensor<2x3x4x16xf32>, tensor<2x3x6x16xf32>) outs(%sz : tensor<2x3x4x6xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %x = arith.mulf %a, %b : f32
    %y = arith.addf %acc, %x : f32
    linalg.yield %y : f32
  } -> tensor<2x3x4x6xf32>
  %w = linalg.generic {indexing_maps = [affine_map<(b, h, i, j) -> (b, h, i, j)>, affine_map<(b, h, i, j) -> ()>, affine_map<(b, h, i, j) -> (b, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%s, %c : tensor<2x3x4x6xf32>, tensor<f32>) outs(%se : tensor<2x3x4x6xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %y = arith.mulf %a, %b : f32
    linalg.yield %y : f32
  } -> tensor<2x3x4x6xf32>
  %maxp = linalg.reduce { arith.maximumf } ins(%w : tensor<2x3x4x6xf32>) outs(%rl : tensor<2x3x4xf32>) dimensions = [3]
  %expp = linalg.generic {indexing_maps = [affine_map<(b, h, i, j) -> (b, h, i, j)>, affine_map<(b, h, i, j) -> (b, h, i)>, affine_map<(b, h, i, j) -> (b, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%w, %maxp : tensor<2x3x4x6xf32>, tensor<2x3x4xf32>) outs(%se : tensor<2x3x4x6xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %x = arith.subf %a, %b : f32
    %y = math.exp %x : f32
    linalg.yield %y : f32
  } -> tensor<2x3x4x6xf32>
  %sump = linalg.reduce { arith.addf } ins(%expp : tensor<2x3x4x6xf32>) outs(%rz : tensor<2x3x4xf32>) dimensions = [3]
  %p = linalg.generic {indexing_maps = [affine_map<(b, h, i, j) -> (b, h, i, j)>, affine_map<(b, h, i, j) -> (b, h, i)>, affine_map<(b, h, i, j) -> (b, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expp, %sump : tensor<2x3x4x6xf32>, tensor<2x3x4xf32>) outs(%se : tensor<2x3x4x6xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %y = arith.divf %a, %b : f32
    linalg.yield %y : f32
  } -> tensor<2x3x4x6xf32>
  %o = linalg.generic {indexing_maps = [affine_map<(b, h, i, j, e) -> (b, h, i, j)>, affine_map<(b, h, i, j, e) -> (b, h, j, e)>, affine_map<(b, h, i, j, e) -> (b, h, i, e)>], iterator_types = ["parallel", "parallel", "parallel", "reduction", "parallel"]} ins(%p, %v : tensor<2x3x4x6xf32>, tensor<2x3x6x5xf32>) outs(%oz : tensor<2x3x4x5xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %x = arith.mulf %a, %b : f32
    %y = arith.addf %acc, %x : f32
    linalg.yield %y : f32
  } -> tensor<2x3x4x5xf32>
  return %o : tensor<2x3x4x5xf32>
}

// CHECK: attention in @one_element: batch 2, heads 3, N 4, S 6, D 16, Dv 5, f32, no mask, scale run time, empty row zero
func.func @one_element(%q: tensor<2x3x4x16xf32>, %k: tensor<2x3x6x16xf32>, %v: tensor<2x3x6x5xf32>, %c: tensor<1xf32>) -> tensor<2x3x4x5xf32> {
  %zero = arith.constant 0.0 : f32
  %low = arith.constant 0xFF800000 : f32
  %re = tensor.empty() : tensor<2x3x4xf32>
  %rl = linalg.fill ins(%low : f32) outs(%re : tensor<2x3x4xf32>) -> tensor<2x3x4xf32>
  %rz = linalg.fill ins(%zero : f32) outs(%re : tensor<2x3x4xf32>) -> tensor<2x3x4xf32>
  %se = tensor.empty() : tensor<2x3x4x6xf32>
  %oe = tensor.empty() : tensor<2x3x4x5xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<2x3x4x6xf32>) -> tensor<2x3x4x6xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<2x3x4x5xf32>) -> tensor<2x3x4x5xf32>
  %s = linalg.generic {indexing_maps = [affine_map<(b, h, i, j, d) -> (b, h, i, d)>, affine_map<(b, h, i, j, d) -> (b, h, j, d)>, affine_map<(b, h, i, j, d) -> (b, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%q, %k : tensor<2x3x4x16xf32>, tensor<2x3x6x16xf32>) outs(%sz : tensor<2x3x4x6xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %x = arith.mulf %a, %b : f32
    %y = arith.addf %acc, %x : f32
    linalg.yield %y : f32
  } -> tensor<2x3x4x6xf32>
  %w = linalg.generic {indexing_maps = [affine_map<(b, h, i, j) -> (b, h, i, j)>, affine_map<(b, h, i, j) -> (0)>, affine_map<(b, h, i, j) -> (b, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%s, %c : tensor<2x3x4x6xf32>, tensor<1xf32>) outs(%se : tensor<2x3x4x6xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %y = arith.divf %a, %b : f32
    linalg.yield %y : f32
  } -> tensor<2x3x4x6xf32>
  %maxp = linalg.reduce { arith.maximumf } ins(%w : tensor<2x3x4x6xf32>) outs(%rl : tensor<2x3x4xf32>) dimensions = [3]
  %expp = linalg.generic {indexing_maps = [affine_map<(b, h, i, j) -> (b, h, i, j)>, affine_map<(b, h, i, j) -> (b, h, i)>, affine_map<(b, h, i, j) -> (b, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%w, %maxp : tensor<2x3x4x6xf32>, tensor<2x3x4xf32>) outs(%se : tensor<2x3x4x6xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %x = arith.subf %a, %b : f32
    %y = math.exp %x : f32
    linalg.yield %y : f32
  } -> tensor<2x3x4x6xf32>
  %sump = linalg.reduce { arith.addf } ins(%expp : tensor<2x3x4x6xf32>) outs(%rz : tensor<2x3x4xf32>) dimensions = [3]
  %p = linalg.generic {indexing_maps = [affine_map<(b, h, i, j) -> (b, h, i, j)>, affine_map<(b, h, i, j) -> (b, h, i)>, affine_map<(b, h, i, j) -> (b, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expp, %sump : tensor<2x3x4x6xf32>, tensor<2x3x4xf32>) outs(%se : tensor<2x3x4x6xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %y = arith.divf %a, %b : f32
    linalg.yield %y : f32
  } -> tensor<2x3x4x6xf32>
  %o = linalg.generic {indexing_maps = [affine_map<(b, h, i, j, e) -> (b, h, i, j)>, affine_map<(b, h, i, j, e) -> (b, h, j, e)>, affine_map<(b, h, i, j, e) -> (b, h, i, e)>], iterator_types = ["parallel", "parallel", "parallel", "reduction", "parallel"]} ins(%p, %v : tensor<2x3x4x6xf32>, tensor<2x3x6x5xf32>) outs(%oz : tensor<2x3x4x5xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %x = arith.mulf %a, %b : f32
    %y = arith.addf %acc, %x : f32
    linalg.yield %y : f32
  } -> tensor<2x3x4x5xf32>
  return %o : tensor<2x3x4x5xf32>
}

// CHECK: attention in @four_units: batch 2, heads 3, N 4, S 6, D 16, Dv 5, f32, no mask, scale run time, empty row zero
func.func @four_units(%q: tensor<2x3x4x16xf32>, %k: tensor<2x3x6x16xf32>, %v: tensor<2x3x6x5xf32>, %c: tensor<1x1x1x1xf32>) -> tensor<2x3x4x5xf32> {
  %zero = arith.constant 0.0 : f32
  %low = arith.constant 0xFF800000 : f32
  %re = tensor.empty() : tensor<2x3x4xf32>
  %rl = linalg.fill ins(%low : f32) outs(%re : tensor<2x3x4xf32>) -> tensor<2x3x4xf32>
  %rz = linalg.fill ins(%zero : f32) outs(%re : tensor<2x3x4xf32>) -> tensor<2x3x4xf32>
  %se = tensor.empty() : tensor<2x3x4x6xf32>
  %oe = tensor.empty() : tensor<2x3x4x5xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<2x3x4x6xf32>) -> tensor<2x3x4x6xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<2x3x4x5xf32>) -> tensor<2x3x4x5xf32>
  %s = linalg.generic {indexing_maps = [affine_map<(b, h, i, j, d) -> (b, h, i, d)>, affine_map<(b, h, i, j, d) -> (b, h, j, d)>, affine_map<(b, h, i, j, d) -> (b, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%q, %k : tensor<2x3x4x16xf32>, tensor<2x3x6x16xf32>) outs(%sz : tensor<2x3x4x6xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %x = arith.mulf %a, %b : f32
    %y = arith.addf %acc, %x : f32
    linalg.yield %y : f32
  } -> tensor<2x3x4x6xf32>
  %w = linalg.generic {indexing_maps = [affine_map<(b, h, i, j) -> (b, h, i, j)>, affine_map<(b, h, i, j) -> (0, 0, 0, 0)>, affine_map<(b, h, i, j) -> (b, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%s, %c : tensor<2x3x4x6xf32>, tensor<1x1x1x1xf32>) outs(%se : tensor<2x3x4x6xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %y = arith.mulf %a, %b : f32
    linalg.yield %y : f32
  } -> tensor<2x3x4x6xf32>
  %maxp = linalg.reduce { arith.maximumf } ins(%w : tensor<2x3x4x6xf32>) outs(%rl : tensor<2x3x4xf32>) dimensions = [3]
  %expp = linalg.generic {indexing_maps = [affine_map<(b, h, i, j) -> (b, h, i, j)>, affine_map<(b, h, i, j) -> (b, h, i)>, affine_map<(b, h, i, j) -> (b, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%w, %maxp : tensor<2x3x4x6xf32>, tensor<2x3x4xf32>) outs(%se : tensor<2x3x4x6xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %x = arith.subf %a, %b : f32
    %y = math.exp %x : f32
    linalg.yield %y : f32
  } -> tensor<2x3x4x6xf32>
  %sump = linalg.reduce { arith.addf } ins(%expp : tensor<2x3x4x6xf32>) outs(%rz : tensor<2x3x4xf32>) dimensions = [3]
  %p = linalg.generic {indexing_maps = [affine_map<(b, h, i, j) -> (b, h, i, j)>, affine_map<(b, h, i, j) -> (b, h, i)>, affine_map<(b, h, i, j) -> (b, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expp, %sump : tensor<2x3x4x6xf32>, tensor<2x3x4xf32>) outs(%se : tensor<2x3x4x6xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %y = arith.divf %a, %b : f32
    linalg.yield %y : f32
  } -> tensor<2x3x4x6xf32>
  %o = linalg.generic {indexing_maps = [affine_map<(b, h, i, j, e) -> (b, h, i, j)>, affine_map<(b, h, i, j, e) -> (b, h, j, e)>, affine_map<(b, h, i, j, e) -> (b, h, i, e)>], iterator_types = ["parallel", "parallel", "parallel", "reduction", "parallel"]} ins(%p, %v : tensor<2x3x4x6xf32>, tensor<2x3x6x5xf32>) outs(%oz : tensor<2x3x4x5xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %x = arith.mulf %a, %b : f32
    %y = arith.addf %acc, %x : f32
    linalg.yield %y : f32
  } -> tensor<2x3x4x5xf32>
  return %o : tensor<2x3x4x5xf32>
}

// CHECK: attention in @four_units_known: batch 2, heads 3, N 4, S 6, D 16, Dv 5, f32, no mask, scale 0.5, empty row zero
func.func @four_units_known(%q: tensor<2x3x4x16xf32>, %k: tensor<2x3x6x16xf32>, %v: tensor<2x3x6x5xf32>) -> tensor<2x3x4x5xf32> {
  %zero = arith.constant 0.0 : f32
  %low = arith.constant 0xFF800000 : f32
  %re = tensor.empty() : tensor<2x3x4xf32>
  %rl = linalg.fill ins(%low : f32) outs(%re : tensor<2x3x4xf32>) -> tensor<2x3x4xf32>
  %rz = linalg.fill ins(%zero : f32) outs(%re : tensor<2x3x4xf32>) -> tensor<2x3x4xf32>
  %se = tensor.empty() : tensor<2x3x4x6xf32>
  %oe = tensor.empty() : tensor<2x3x4x5xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<2x3x4x6xf32>) -> tensor<2x3x4x6xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<2x3x4x5xf32>) -> tensor<2x3x4x5xf32>
  %c = arith.constant dense<0.5> : tensor<1x1x1x1xf32>
  %s = linalg.generic {indexing_maps = [affine_map<(b, h, i, j, d) -> (b, h, i, d)>, affine_map<(b, h, i, j, d) -> (b, h, j, d)>, affine_map<(b, h, i, j, d) -> (b, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%q, %k : tensor<2x3x4x16xf32>, tensor<2x3x6x16xf32>) outs(%sz : tensor<2x3x4x6xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %x = arith.mulf %a, %b : f32
    %y = arith.addf %acc, %x : f32
    linalg.yield %y : f32
  } -> tensor<2x3x4x6xf32>
  %w = linalg.generic {indexing_maps = [affine_map<(b, h, i, j) -> (b, h, i, j)>, affine_map<(b, h, i, j) -> (0, 0, 0, 0)>, affine_map<(b, h, i, j) -> (b, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%s, %c : tensor<2x3x4x6xf32>, tensor<1x1x1x1xf32>) outs(%se : tensor<2x3x4x6xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %y = arith.mulf %a, %b : f32
    linalg.yield %y : f32
  } -> tensor<2x3x4x6xf32>
  %maxp = linalg.reduce { arith.maximumf } ins(%w : tensor<2x3x4x6xf32>) outs(%rl : tensor<2x3x4xf32>) dimensions = [3]
  %expp = linalg.generic {indexing_maps = [affine_map<(b, h, i, j) -> (b, h, i, j)>, affine_map<(b, h, i, j) -> (b, h, i)>, affine_map<(b, h, i, j) -> (b, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%w, %maxp : tensor<2x3x4x6xf32>, tensor<2x3x4xf32>) outs(%se : tensor<2x3x4x6xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %x = arith.subf %a, %b : f32
    %y = math.exp %x : f32
    linalg.yield %y : f32
  } -> tensor<2x3x4x6xf32>
  %sump = linalg.reduce { arith.addf } ins(%expp : tensor<2x3x4x6xf32>) outs(%rz : tensor<2x3x4xf32>) dimensions = [3]
  %p = linalg.generic {indexing_maps = [affine_map<(b, h, i, j) -> (b, h, i, j)>, affine_map<(b, h, i, j) -> (b, h, i)>, affine_map<(b, h, i, j) -> (b, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expp, %sump : tensor<2x3x4x6xf32>, tensor<2x3x4xf32>) outs(%se : tensor<2x3x4x6xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %y = arith.divf %a, %b : f32
    linalg.yield %y : f32
  } -> tensor<2x3x4x6xf32>
  %o = linalg.generic {indexing_maps = [affine_map<(b, h, i, j, e) -> (b, h, i, j)>, affine_map<(b, h, i, j, e) -> (b, h, j, e)>, affine_map<(b, h, i, j, e) -> (b, h, i, e)>], iterator_types = ["parallel", "parallel", "parallel", "reduction", "parallel"]} ins(%p, %v : tensor<2x3x4x6xf32>, tensor<2x3x6x5xf32>) outs(%oz : tensor<2x3x4x5xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %x = arith.mulf %a, %b : f32
    %y = arith.addf %acc, %x : f32
    linalg.yield %y : f32
  } -> tensor<2x3x4x5xf32>
  return %o : tensor<2x3x4x5xf32>
}

// CHECK: attention in @splat: batch 2, heads 3, N 4, S 6, D 16, Dv 5, f32, no mask, scale 0.5, empty row zero
func.func @splat(%q: tensor<2x3x4x16xf32>, %k: tensor<2x3x6x16xf32>, %v: tensor<2x3x6x5xf32>) -> tensor<2x3x4x5xf32> {
  %zero = arith.constant 0.0 : f32
  %low = arith.constant 0xFF800000 : f32
  %re = tensor.empty() : tensor<2x3x4xf32>
  %rl = linalg.fill ins(%low : f32) outs(%re : tensor<2x3x4xf32>) -> tensor<2x3x4xf32>
  %rz = linalg.fill ins(%zero : f32) outs(%re : tensor<2x3x4xf32>) -> tensor<2x3x4xf32>
  %se = tensor.empty() : tensor<2x3x4x6xf32>
  %oe = tensor.empty() : tensor<2x3x4x5xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<2x3x4x6xf32>) -> tensor<2x3x4x6xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<2x3x4x5xf32>) -> tensor<2x3x4x5xf32>
  %c = arith.constant dense<0.5> : tensor<2x3x4x6xf32>
  %s = linalg.generic {indexing_maps = [affine_map<(b, h, i, j, d) -> (b, h, i, d)>, affine_map<(b, h, i, j, d) -> (b, h, j, d)>, affine_map<(b, h, i, j, d) -> (b, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%q, %k : tensor<2x3x4x16xf32>, tensor<2x3x6x16xf32>) outs(%sz : tensor<2x3x4x6xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %x = arith.mulf %a, %b : f32
    %y = arith.addf %acc, %x : f32
    linalg.yield %y : f32
  } -> tensor<2x3x4x6xf32>
  %w = linalg.generic {indexing_maps = [affine_map<(b, h, i, j) -> (b, h, i, j)>, affine_map<(b, h, i, j) -> (b, h, i, j)>, affine_map<(b, h, i, j) -> (b, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%s, %c : tensor<2x3x4x6xf32>, tensor<2x3x4x6xf32>) outs(%se : tensor<2x3x4x6xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %y = arith.mulf %a, %b : f32
    linalg.yield %y : f32
  } -> tensor<2x3x4x6xf32>
  %maxp = linalg.reduce { arith.maximumf } ins(%w : tensor<2x3x4x6xf32>) outs(%rl : tensor<2x3x4xf32>) dimensions = [3]
  %expp = linalg.generic {indexing_maps = [affine_map<(b, h, i, j) -> (b, h, i, j)>, affine_map<(b, h, i, j) -> (b, h, i)>, affine_map<(b, h, i, j) -> (b, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%w, %maxp : tensor<2x3x4x6xf32>, tensor<2x3x4xf32>) outs(%se : tensor<2x3x4x6xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %x = arith.subf %a, %b : f32
    %y = math.exp %x : f32
    linalg.yield %y : f32
  } -> tensor<2x3x4x6xf32>
  %sump = linalg.reduce { arith.addf } ins(%expp : tensor<2x3x4x6xf32>) outs(%rz : tensor<2x3x4xf32>) dimensions = [3]
  %p = linalg.generic {indexing_maps = [affine_map<(b, h, i, j) -> (b, h, i, j)>, affine_map<(b, h, i, j) -> (b, h, i)>, affine_map<(b, h, i, j) -> (b, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expp, %sump : tensor<2x3x4x6xf32>, tensor<2x3x4xf32>) outs(%se : tensor<2x3x4x6xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %y = arith.divf %a, %b : f32
    linalg.yield %y : f32
  } -> tensor<2x3x4x6xf32>
  %o = linalg.generic {indexing_maps = [affine_map<(b, h, i, j, e) -> (b, h, i, j)>, affine_map<(b, h, i, j, e) -> (b, h, j, e)>, affine_map<(b, h, i, j, e) -> (b, h, i, e)>], iterator_types = ["parallel", "parallel", "parallel", "reduction", "parallel"]} ins(%p, %v : tensor<2x3x4x6xf32>, tensor<2x3x6x5xf32>) outs(%oz : tensor<2x3x4x5xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %x = arith.mulf %a, %b : f32
    %y = arith.addf %acc, %x : f32
    linalg.yield %y : f32
  } -> tensor<2x3x4x5xf32>
  return %o : tensor<2x3x4x5xf32>
}

// A number of f64 is cut in the region; a root of a number.

// CHECK: attention in @wide_number: batch 2, heads 3, N 4, S 6, D 16, Dv 5, f32, no mask, scale 1/sqrt(D), empty row zero
func.func @wide_number(%q: tensor<2x3x4x16xf32>, %k: tensor<2x3x6x16xf32>, %v: tensor<2x3x6x5xf32>) -> tensor<2x3x4x5xf32> {
  %zero = arith.constant 0.0 : f32
  %low = arith.constant 0xFF800000 : f32
  %re = tensor.empty() : tensor<2x3x4xf32>
  %rl = linalg.fill ins(%low : f32) outs(%re : tensor<2x3x4xf32>) -> tensor<2x3x4xf32>
  %rz = linalg.fill ins(%zero : f32) outs(%re : tensor<2x3x4xf32>) -> tensor<2x3x4xf32>
  %se = tensor.empty() : tensor<2x3x4x6xf32>
  %oe = tensor.empty() : tensor<2x3x4x5xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<2x3x4x6xf32>) -> tensor<2x3x4x6xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<2x3x4x5xf32>) -> tensor<2x3x4x5xf32>
  %c = arith.constant 4.0 : f64
  %s = linalg.generic {indexing_maps = [affine_map<(b, h, i, j, d) -> (b, h, i, d)>, affine_map<(b, h, i, j, d) -> (b, h, j, d)>, affine_map<(b, h, i, j, d) -> (b, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%q, %k : tensor<2x3x4x16xf32>, tensor<2x3x6x16xf32>) outs(%sz : tensor<2x3x4x6xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %x = arith.mulf %a, %b : f32
    %y = arith.addf %acc, %x : f32
    linalg.yield %y : f32
  } -> tensor<2x3x4x6xf32>
  %w = linalg.generic {indexing_maps = [affine_map<(b, h, i, j) -> (b, h, i, j)>, affine_map<(b, h, i, j) -> (b, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%s : tensor<2x3x4x6xf32>) outs(%se : tensor<2x3x4x6xf32>) {
  ^bb0(%a: f32, %out: f32):
    %b = arith.truncf %c : f64 to f32
    %y = arith.divf %a, %b : f32
    linalg.yield %y : f32
  } -> tensor<2x3x4x6xf32>
  %maxp = linalg.reduce { arith.maximumf } ins(%w : tensor<2x3x4x6xf32>) outs(%rl : tensor<2x3x4xf32>) dimensions = [3]
  %expp = linalg.generic {indexing_maps = [affine_map<(b, h, i, j) -> (b, h, i, j)>, affine_map<(b, h, i, j) -> (b, h, i)>, affine_map<(b, h, i, j) -> (b, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%w, %maxp : tensor<2x3x4x6xf32>, tensor<2x3x4xf32>) outs(%se : tensor<2x3x4x6xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %x = arith.subf %a, %b : f32
    %y = math.exp %x : f32
    linalg.yield %y : f32
  } -> tensor<2x3x4x6xf32>
  %sump = linalg.reduce { arith.addf } ins(%expp : tensor<2x3x4x6xf32>) outs(%rz : tensor<2x3x4xf32>) dimensions = [3]
  %p = linalg.generic {indexing_maps = [affine_map<(b, h, i, j) -> (b, h, i, j)>, affine_map<(b, h, i, j) -> (b, h, i)>, affine_map<(b, h, i, j) -> (b, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expp, %sump : tensor<2x3x4x6xf32>, tensor<2x3x4xf32>) outs(%se : tensor<2x3x4x6xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %y = arith.divf %a, %b : f32
    linalg.yield %y : f32
  } -> tensor<2x3x4x6xf32>
  %o = linalg.generic {indexing_maps = [affine_map<(b, h, i, j, e) -> (b, h, i, j)>, affine_map<(b, h, i, j, e) -> (b, h, j, e)>, affine_map<(b, h, i, j, e) -> (b, h, i, e)>], iterator_types = ["parallel", "parallel", "parallel", "reduction", "parallel"]} ins(%p, %v : tensor<2x3x4x6xf32>, tensor<2x3x6x5xf32>) outs(%oz : tensor<2x3x4x5xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %x = arith.mulf %a, %b : f32
    %y = arith.addf %acc, %x : f32
    linalg.yield %y : f32
  } -> tensor<2x3x4x5xf32>
  return %o : tensor<2x3x4x5xf32>
}

// CHECK: attention in @root: batch 2, heads 3, N 4, S 6, D 16, Dv 5, f32, no mask, scale 1/sqrt(D), empty row zero
func.func @root(%q: tensor<2x3x4x16xf32>, %k: tensor<2x3x6x16xf32>, %v: tensor<2x3x6x5xf32>) -> tensor<2x3x4x5xf32> {
  %zero = arith.constant 0.0 : f32
  %low = arith.constant 0xFF800000 : f32
  %re = tensor.empty() : tensor<2x3x4xf32>
  %rl = linalg.fill ins(%low : f32) outs(%re : tensor<2x3x4xf32>) -> tensor<2x3x4xf32>
  %rz = linalg.fill ins(%zero : f32) outs(%re : tensor<2x3x4xf32>) -> tensor<2x3x4xf32>
  %se = tensor.empty() : tensor<2x3x4x6xf32>
  %oe = tensor.empty() : tensor<2x3x4x5xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<2x3x4x6xf32>) -> tensor<2x3x4x6xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<2x3x4x5xf32>) -> tensor<2x3x4x5xf32>
  %c = arith.constant 16.0 : f32
  %s = linalg.generic {indexing_maps = [affine_map<(b, h, i, j, d) -> (b, h, i, d)>, affine_map<(b, h, i, j, d) -> (b, h, j, d)>, affine_map<(b, h, i, j, d) -> (b, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%q, %k : tensor<2x3x4x16xf32>, tensor<2x3x6x16xf32>) outs(%sz : tensor<2x3x4x6xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %x = arith.mulf %a, %b : f32
    %y = arith.addf %acc, %x : f32
    linalg.yield %y : f32
  } -> tensor<2x3x4x6xf32>
  %w = linalg.generic {indexing_maps = [affine_map<(b, h, i, j) -> (b, h, i, j)>, affine_map<(b, h, i, j) -> (b, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%s : tensor<2x3x4x6xf32>) outs(%se : tensor<2x3x4x6xf32>) {
  ^bb0(%a: f32, %out: f32):
    %b = math.sqrt %c : f32
    %y = arith.divf %a, %b : f32
    linalg.yield %y : f32
  } -> tensor<2x3x4x6xf32>
  %maxp = linalg.reduce { arith.maximumf } ins(%w : tensor<2x3x4x6xf32>) outs(%rl : tensor<2x3x4xf32>) dimensions = [3]
  %expp = linalg.generic {indexing_maps = [affine_map<(b, h, i, j) -> (b, h, i, j)>, affine_map<(b, h, i, j) -> (b, h, i)>, affine_map<(b, h, i, j) -> (b, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%w, %maxp : tensor<2x3x4x6xf32>, tensor<2x3x4xf32>) outs(%se : tensor<2x3x4x6xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %x = arith.subf %a, %b : f32
    %y = math.exp %x : f32
    linalg.yield %y : f32
  } -> tensor<2x3x4x6xf32>
  %sump = linalg.reduce { arith.addf } ins(%expp : tensor<2x3x4x6xf32>) outs(%rz : tensor<2x3x4xf32>) dimensions = [3]
  %p = linalg.generic {indexing_maps = [affine_map<(b, h, i, j) -> (b, h, i, j)>, affine_map<(b, h, i, j) -> (b, h, i)>, affine_map<(b, h, i, j) -> (b, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expp, %sump : tensor<2x3x4x6xf32>, tensor<2x3x4xf32>) outs(%se : tensor<2x3x4x6xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %y = arith.divf %a, %b : f32
    linalg.yield %y : f32
  } -> tensor<2x3x4x6xf32>
  %o = linalg.generic {indexing_maps = [affine_map<(b, h, i, j, e) -> (b, h, i, j)>, affine_map<(b, h, i, j, e) -> (b, h, j, e)>, affine_map<(b, h, i, j, e) -> (b, h, i, e)>], iterator_types = ["parallel", "parallel", "parallel", "reduction", "parallel"]} ins(%p, %v : tensor<2x3x4x6xf32>, tensor<2x3x6x5xf32>) outs(%oz : tensor<2x3x4x5xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %x = arith.mulf %a, %b : f32
    %y = arith.addf %acc, %x : f32
    linalg.yield %y : f32
  } -> tensor<2x3x4x5xf32>
  return %o : tensor<2x3x4x5xf32>
}

// CHECK: attention in @root_at_run_time: batch 2, heads 3, N 4, S 6, D 16, Dv 5, f32, no mask, scale run time, empty row zero
func.func @root_at_run_time(%q: tensor<2x3x4x16xf32>, %k: tensor<2x3x6x16xf32>, %v: tensor<2x3x6x5xf32>, %c: tensor<f32>) -> tensor<2x3x4x5xf32> {
  %zero = arith.constant 0.0 : f32
  %low = arith.constant 0xFF800000 : f32
  %re = tensor.empty() : tensor<2x3x4xf32>
  %rl = linalg.fill ins(%low : f32) outs(%re : tensor<2x3x4xf32>) -> tensor<2x3x4xf32>
  %rz = linalg.fill ins(%zero : f32) outs(%re : tensor<2x3x4xf32>) -> tensor<2x3x4xf32>
  %se = tensor.empty() : tensor<2x3x4x6xf32>
  %oe = tensor.empty() : tensor<2x3x4x5xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<2x3x4x6xf32>) -> tensor<2x3x4x6xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<2x3x4x5xf32>) -> tensor<2x3x4x5xf32>
  %s = linalg.generic {indexing_maps = [affine_map<(b, h, i, j, d) -> (b, h, i, d)>, affine_map<(b, h, i, j, d) -> (b, h, j, d)>, affine_map<(b, h, i, j, d) -> (b, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%q, %k : tensor<2x3x4x16xf32>, tensor<2x3x6x16xf32>) outs(%sz : tensor<2x3x4x6xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %x = arith.mulf %a, %b : f32
    %y = arith.addf %acc, %x : f32
    linalg.yield %y : f32
  } -> tensor<2x3x4x6xf32>
  %w = linalg.generic {indexing_maps = [affine_map<(b, h, i, j) -> (b, h, i, j)>, affine_map<(b, h, i, j) -> ()>, affine_map<(b, h, i, j) -> (b, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%s, %c : tensor<2x3x4x6xf32>, tensor<f32>) outs(%se : tensor<2x3x4x6xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %x = math.sqrt %b : f32
    %y = arith.divf %a, %x : f32
    linalg.yield %y : f32
  } -> tensor<2x3x4x6xf32>
  %maxp = linalg.reduce { arith.maximumf } ins(%w : tensor<2x3x4x6xf32>) outs(%rl : tensor<2x3x4xf32>) dimensions = [3]
  %expp = linalg.generic {indexing_maps = [affine_map<(b, h, i, j) -> (b, h, i, j)>, affine_map<(b, h, i, j) -> (b, h, i)>, affine_map<(b, h, i, j) -> (b, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%w, %maxp : tensor<2x3x4x6xf32>, tensor<2x3x4xf32>) outs(%se : tensor<2x3x4x6xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %x = arith.subf %a, %b : f32
    %y = math.exp %x : f32
    linalg.yield %y : f32
  } -> tensor<2x3x4x6xf32>
  %sump = linalg.reduce { arith.addf } ins(%expp : tensor<2x3x4x6xf32>) outs(%rz : tensor<2x3x4xf32>) dimensions = [3]
  %p = linalg.generic {indexing_maps = [affine_map<(b, h, i, j) -> (b, h, i, j)>, affine_map<(b, h, i, j) -> (b, h, i)>, affine_map<(b, h, i, j) -> (b, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expp, %sump : tensor<2x3x4x6xf32>, tensor<2x3x4xf32>) outs(%se : tensor<2x3x4x6xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %y = arith.divf %a, %b : f32
    linalg.yield %y : f32
  } -> tensor<2x3x4x6xf32>
  %o = linalg.generic {indexing_maps = [affine_map<(b, h, i, j, e) -> (b, h, i, j)>, affine_map<(b, h, i, j, e) -> (b, h, j, e)>, affine_map<(b, h, i, j, e) -> (b, h, i, e)>], iterator_types = ["parallel", "parallel", "parallel", "reduction", "parallel"]} ins(%p, %v : tensor<2x3x4x6xf32>, tensor<2x3x6x5xf32>) outs(%oz : tensor<2x3x4x5xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %x = arith.mulf %a, %b : f32
    %y = arith.addf %acc, %x : f32
    linalg.yield %y : f32
  } -> tensor<2x3x4x5xf32>
  return %o : tensor<2x3x4x5xf32>
}

// CHECK: attention in @reciprocal_root: batch 2, heads 3, N 4, S 6, D 16, Dv 5, f32, no mask, scale 1/sqrt(D), empty row zero
func.func @reciprocal_root(%q: tensor<2x3x4x16xf32>, %k: tensor<2x3x6x16xf32>, %v: tensor<2x3x6x5xf32>) -> tensor<2x3x4x5xf32> {
  %zero = arith.constant 0.0 : f32
  %low = arith.constant 0xFF800000 : f32
  %re = tensor.empty() : tensor<2x3x4xf32>
  %rl = linalg.fill ins(%low : f32) outs(%re : tensor<2x3x4xf32>) -> tensor<2x3x4xf32>
  %rz = linalg.fill ins(%zero : f32) outs(%re : tensor<2x3x4xf32>) -> tensor<2x3x4xf32>
  %se = tensor.empty() : tensor<2x3x4x6xf32>
  %oe = tensor.empty() : tensor<2x3x4x5xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<2x3x4x6xf32>) -> tensor<2x3x4x6xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<2x3x4x5xf32>) -> tensor<2x3x4x5xf32>
  %c = arith.constant 16.0 : f32
  %s = linalg.generic {indexing_maps = [affine_map<(b, h, i, j, d) -> (b, h, i, d)>, affine_map<(b, h, i, j, d) -> (b, h, j, d)>, affine_map<(b, h, i, j, d) -> (b, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%q, %k : tensor<2x3x4x16xf32>, tensor<2x3x6x16xf32>) outs(%sz : tensor<2x3x4x6xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %x = arith.mulf %a, %b : f32
    %y = arith.addf %acc, %x : f32
    linalg.yield %y : f32
  } -> tensor<2x3x4x6xf32>
  %w = linalg.generic {indexing_maps = [affine_map<(b, h, i, j) -> (b, h, i, j)>, affine_map<(b, h, i, j) -> (b, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%s : tensor<2x3x4x6xf32>) outs(%se : tensor<2x3x4x6xf32>) {
  ^bb0(%a: f32, %out: f32):
    %b = math.rsqrt %c : f32
    %y = arith.mulf %a, %b : f32
    linalg.yield %y : f32
  } -> tensor<2x3x4x6xf32>
  %maxp = linalg.reduce { arith.maximumf } ins(%w : tensor<2x3x4x6xf32>) outs(%rl : tensor<2x3x4xf32>) dimensions = [3]
  %expp = linalg.generic {indexing_maps = [affine_map<(b, h, i, j) -> (b, h, i, j)>, affine_map<(b, h, i, j) -> (b, h, i)>, affine_map<(b, h, i, j) -> (b, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%w, %maxp : tensor<2x3x4x6xf32>, tensor<2x3x4xf32>) outs(%se : tensor<2x3x4x6xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %x = arith.subf %a, %b : f32
    %y = math.exp %x : f32
    linalg.yield %y : f32
  } -> tensor<2x3x4x6xf32>
  %sump = linalg.reduce { arith.addf } ins(%expp : tensor<2x3x4x6xf32>) outs(%rz : tensor<2x3x4xf32>) dimensions = [3]
  %p = linalg.generic {indexing_maps = [affine_map<(b, h, i, j) -> (b, h, i, j)>, affine_map<(b, h, i, j) -> (b, h, i)>, affine_map<(b, h, i, j) -> (b, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expp, %sump : tensor<2x3x4x6xf32>, tensor<2x3x4xf32>) outs(%se : tensor<2x3x4x6xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %y = arith.divf %a, %b : f32
    linalg.yield %y : f32
  } -> tensor<2x3x4x6xf32>
  %o = linalg.generic {indexing_maps = [affine_map<(b, h, i, j, e) -> (b, h, i, j)>, affine_map<(b, h, i, j, e) -> (b, h, j, e)>, affine_map<(b, h, i, j, e) -> (b, h, i, e)>], iterator_types = ["parallel", "parallel", "parallel", "reduction", "parallel"]} ins(%p, %v : tensor<2x3x4x6xf32>, tensor<2x3x6x5xf32>) outs(%oz : tensor<2x3x4x5xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %x = arith.mulf %a, %b : f32
    %y = arith.addf %acc, %x : f32
    linalg.yield %y : f32
  } -> tensor<2x3x4x5xf32>
  return %o : tensor<2x3x4x5xf32>
}

// A factor of both queries and keys.

// CHECK: attention in @on_both: batch 2, heads 3, N 4, S 6, D 16, Dv 5, f32, no mask, scale 1/sqrt(D), empty row zero
func.func @on_both(%q: tensor<2x3x4x16xf32>, %k: tensor<2x3x6x16xf32>, %v: tensor<2x3x6x5xf32>) -> tensor<2x3x4x5xf32> {
  %zero = arith.constant 0.0 : f32
  %low = arith.constant 0xFF800000 : f32
  %re = tensor.empty() : tensor<2x3x4xf32>
  %rl = linalg.fill ins(%low : f32) outs(%re : tensor<2x3x4xf32>) -> tensor<2x3x4xf32>
  %rz = linalg.fill ins(%zero : f32) outs(%re : tensor<2x3x4xf32>) -> tensor<2x3x4xf32>
  %se = tensor.empty() : tensor<2x3x4x6xf32>
  %oe = tensor.empty() : tensor<2x3x4x5xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<2x3x4x6xf32>) -> tensor<2x3x4x6xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<2x3x4x5xf32>) -> tensor<2x3x4x5xf32>
  %c = arith.constant 0.5 : f32
  %qe = tensor.empty() : tensor<2x3x4x16xf32>
  %ke = tensor.empty() : tensor<2x3x6x16xf32>
  %qs = linalg.generic {indexing_maps = [affine_map<(b, h, i, j) -> (b, h, i, j)>, affine_map<(b, h, i, j) -> (b, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%q : tensor<2x3x4x16xf32>) outs(%qe : tensor<2x3x4x16xf32>) {
  ^bb0(%a: f32, %out: f32):
    %y = arith.mulf %a, %c : f32
    linalg.yield %y : f32
  } -> tensor<2x3x4x16xf32>
  %ks = linalg.generic {indexing_maps = [affine_map<(b, h, i, j) -> (b, h, i, j)>, affine_map<(b, h, i, j) -> (b, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%k : tensor<2x3x6x16xf32>) outs(%ke : tensor<2x3x6x16xf32>) {
  ^bb0(%a: f32, %out: f32):
    %y = arith.mulf %a, %c : f32
    linalg.yield %y : f32
  } -> tensor<2x3x6x16xf32>
  %s = linalg.generic {indexing_maps = [affine_map<(b, h, i, j, d) -> (b, h, i, d)>, affine_map<(b, h, i, j, d) -> (b, h, j, d)>, affine_map<(b, h, i, j, d) -> (b, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%qs, %ks : tensor<2x3x4x16xf32>, tensor<2x3x6x16xf32>) outs(%sz : tensor<2x3x4x6xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %x = arith.mulf %a, %b : f32
    %y = arith.addf %acc, %x : f32
    linalg.yield %y : f32
  } -> tensor<2x3x4x6xf32>
  %maxp = linalg.reduce { arith.maximumf } ins(%s : tensor<2x3x4x6xf32>) outs(%rl : tensor<2x3x4xf32>) dimensions = [3]
  %expp = linalg.generic {indexing_maps = [affine_map<(b, h, i, j) -> (b, h, i, j)>, affine_map<(b, h, i, j) -> (b, h, i)>, affine_map<(b, h, i, j) -> (b, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%s, %maxp : tensor<2x3x4x6xf32>, tensor<2x3x4xf32>) outs(%se : tensor<2x3x4x6xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %x = arith.subf %a, %b : f32
    %y = math.exp %x : f32
    linalg.yield %y : f32
  } -> tensor<2x3x4x6xf32>
  %sump = linalg.reduce { arith.addf } ins(%expp : tensor<2x3x4x6xf32>) outs(%rz : tensor<2x3x4xf32>) dimensions = [3]
  %p = linalg.generic {indexing_maps = [affine_map<(b, h, i, j) -> (b, h, i, j)>, affine_map<(b, h, i, j) -> (b, h, i)>, affine_map<(b, h, i, j) -> (b, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expp, %sump : tensor<2x3x4x6xf32>, tensor<2x3x4xf32>) outs(%se : tensor<2x3x4x6xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %y = arith.divf %a, %b : f32
    linalg.yield %y : f32
  } -> tensor<2x3x4x6xf32>
  %o = linalg.generic {indexing_maps = [affine_map<(b, h, i, j, e) -> (b, h, i, j)>, affine_map<(b, h, i, j, e) -> (b, h, j, e)>, affine_map<(b, h, i, j, e) -> (b, h, i, e)>], iterator_types = ["parallel", "parallel", "parallel", "reduction", "parallel"]} ins(%p, %v : tensor<2x3x4x6xf32>, tensor<2x3x6x5xf32>) outs(%oz : tensor<2x3x4x5xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %x = arith.mulf %a, %b : f32
    %y = arith.addf %acc, %x : f32
    linalg.yield %y : f32
  } -> tensor<2x3x4x5xf32>
  return %o : tensor<2x3x4x5xf32>
}

// CHECK: attention in @nothing: batch 2, heads 3, N 4, S 6, D 16, Dv 5, f32, no mask, scale 1, empty row zero
func.func @nothing(%q: tensor<2x3x4x16xf32>, %k: tensor<2x3x6x16xf32>, %v: tensor<2x3x6x5xf32>) -> tensor<2x3x4x5xf32> {
  %zero = arith.constant 0.0 : f32
  %low = arith.constant 0xFF800000 : f32
  %re = tensor.empty() : tensor<2x3x4xf32>
  %rl = linalg.fill ins(%low : f32) outs(%re : tensor<2x3x4xf32>) -> tensor<2x3x4xf32>
  %rz = linalg.fill ins(%zero : f32) outs(%re : tensor<2x3x4xf32>) -> tensor<2x3x4xf32>
  %se = tensor.empty() : tensor<2x3x4x6xf32>
  %oe = tensor.empty() : tensor<2x3x4x5xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<2x3x4x6xf32>) -> tensor<2x3x4x6xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<2x3x4x5xf32>) -> tensor<2x3x4x5xf32>
  %s = linalg.generic {indexing_maps = [affine_map<(b, h, i, j, d) -> (b, h, i, d)>, affine_map<(b, h, i, j, d) -> (b, h, j, d)>, affine_map<(b, h, i, j, d) -> (b, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%q, %k : tensor<2x3x4x16xf32>, tensor<2x3x6x16xf32>) outs(%sz : tensor<2x3x4x6xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %x = arith.mulf %a, %b : f32
    %y = arith.addf %acc, %x : f32
    linalg.yield %y : f32
  } -> tensor<2x3x4x6xf32>
  %maxp = linalg.reduce { arith.maximumf } ins(%s : tensor<2x3x4x6xf32>) outs(%rl : tensor<2x3x4xf32>) dimensions = [3]
  %expp = linalg.generic {indexing_maps = [affine_map<(b, h, i, j) -> (b, h, i, j)>, affine_map<(b, h, i, j) -> (b, h, i)>, affine_map<(b, h, i, j) -> (b, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%s, %maxp : tensor<2x3x4x6xf32>, tensor<2x3x4xf32>) outs(%se : tensor<2x3x4x6xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %x = arith.subf %a, %b : f32
    %y = math.exp %x : f32
    linalg.yield %y : f32
  } -> tensor<2x3x4x6xf32>
  %sump = linalg.reduce { arith.addf } ins(%expp : tensor<2x3x4x6xf32>) outs(%rz : tensor<2x3x4xf32>) dimensions = [3]
  %p = linalg.generic {indexing_maps = [affine_map<(b, h, i, j) -> (b, h, i, j)>, affine_map<(b, h, i, j) -> (b, h, i)>, affine_map<(b, h, i, j) -> (b, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expp, %sump : tensor<2x3x4x6xf32>, tensor<2x3x4xf32>) outs(%se : tensor<2x3x4x6xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %y = arith.divf %a, %b : f32
    linalg.yield %y : f32
  } -> tensor<2x3x4x6xf32>
  %o = linalg.generic {indexing_maps = [affine_map<(b, h, i, j, e) -> (b, h, i, j)>, affine_map<(b, h, i, j, e) -> (b, h, j, e)>, affine_map<(b, h, i, j, e) -> (b, h, i, e)>], iterator_types = ["parallel", "parallel", "parallel", "reduction", "parallel"]} ins(%p, %v : tensor<2x3x4x6xf32>, tensor<2x3x6x5xf32>) outs(%oz : tensor<2x3x4x5xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %x = arith.mulf %a, %b : f32
    %y = arith.addf %acc, %x : f32
    linalg.yield %y : f32
  } -> tensor<2x3x4x5xf32>
  return %o : tensor<2x3x4x5xf32>
}
