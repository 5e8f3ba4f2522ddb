// RUN: %python %S/../Inputs/mutations.py %s | FileCheck %s

// One change each to a boolean mask, and a guard that sets rows without a key to zero.
// All sizes are 4, so that a map with two results swapped is valid.

// CHECK: mutants

func.func @guarded(%q: tensor<4x4x4x4xf32>, %k: tensor<4x4x4x4xf32>, %v: tensor<4x4x4x4xf32>, %m: tensor<4x4xi1>) -> tensor<4x4x4x4xf32> {
  %scale = arith.constant 0.25 : f32
  %hide = arith.constant 0xFF800000 : f32
  %none = arith.constant 0.0 : f32
  %yes = arith.constant true
  %zero = arith.constant 0.0 : f32
  %low = arith.constant 0xFF800000 : f32
  %e4 = tensor.empty() : tensor<4x4x4x4xf32>
  %e3 = tensor.empty() : tensor<4x4x4xf32>
  %z4 = linalg.fill ins(%zero : f32) outs(%e4 : tensor<4x4x4x4xf32>) -> tensor<4x4x4x4xf32>
  %z3 = linalg.fill ins(%zero : f32) outs(%e3 : tensor<4x4x4xf32>) -> tensor<4x4x4xf32>
  %l3 = linalg.fill ins(%low : f32) outs(%e3 : tensor<4x4x4xf32>) -> tensor<4x4x4xf32>
  %e3b = tensor.empty() : tensor<4x4x4xi1>
  %e4b = tensor.empty() : tensor<4x4x4x4xi1>
  %t3 = linalg.fill ins(%yes : i1) outs(%e3b : tensor<4x4x4xi1>) -> tensor<4x4x4xi1>
  %s = linalg.generic {indexing_maps = [affine_map<(b, h, i, j, d) -> (b, h, i, d)>, affine_map<(b, h, i, j, d) -> (b, h, j, d)>, affine_map<(b, h, i, j, d) -> (b, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%q, %k : tensor<4x4x4x4xf32>, tensor<4x4x4x4xf32>) outs(%z4 : tensor<4x4x4x4xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %x = arith.mulf %a, %b : f32
    %y = arith.addf %x, %acc : f32
    linalg.yield %y : f32
  } -> tensor<4x4x4x4xf32>
  %w = linalg.generic {indexing_maps = [affine_map<(b, h, i, j) -> (b, h, i, j)>, affine_map<(b, h, i, j) -> (i, j)>, affine_map<(b, h, i, j) -> (b, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%s, %m : tensor<4x4x4x4xf32>, tensor<4x4xi1>) outs(%e4 : tensor<4x4x4x4xf32>) {
  ^bb0(%a: f32, %b: i1, %out: f32):
    %x = arith.mulf %a, %scale : f32
    %y = arith.select %b, %x, %hide : f32
    linalg.yield %y : f32
  } -> tensor<4x4x4x4xf32>
  %max = linalg.generic {indexing_maps = [affine_map<(b, h, i, j) -> (b, h, i, j)>, affine_map<(b, h, i, j) -> (b, h, i)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%w : tensor<4x4x4x4xf32>) outs(%l3 : tensor<4x4x4xf32>) {
  ^bb0(%a: f32, %acc: f32):
    %y = arith.maximumf %a, %acc : f32
    linalg.yield %y : f32
  } -> tensor<4x4x4xf32>
  %p0 = linalg.generic {indexing_maps = [affine_map<(b, h, i, j) -> (b, h, i, j)>, affine_map<(b, h, i, j) -> (b, h, i)>, affine_map<(b, h, i, j) -> (b, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%w, %max : tensor<4x4x4x4xf32>, tensor<4x4x4xf32>) outs(%e4 : tensor<4x4x4x4xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %x = arith.subf %a, %b : f32
    %y = math.exp %x : f32
    linalg.yield %y : f32
  } -> tensor<4x4x4x4xf32>
  %sum = linalg.generic {indexing_maps = [affine_map<(b, h, i, j) -> (b, h, i, j)>, affine_map<(b, h, i, j) -> (b, h, i)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%p0 : tensor<4x4x4x4xf32>) outs(%z3 : tensor<4x4x4xf32>) {
  ^bb0(%a: f32, %acc: f32):
    %y = arith.addf %a, %acc : f32
    linalg.yield %y : f32
  } -> tensor<4x4x4xf32>
  %hidden = linalg.generic {indexing_maps = [affine_map<(b, h, i, j) -> (b, h, i, j)>, affine_map<(b, h, i, j) -> (b, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%w : tensor<4x4x4x4xf32>) outs(%e4b : tensor<4x4x4x4xi1>) {
  ^bb0(%a: f32, %out: i1):
    %x = arith.cmpf oeq, %a, %low : f32
    linalg.yield %x : i1
  } -> tensor<4x4x4x4xi1>
  %empty = linalg.generic {indexing_maps = [affine_map<(b, h, i, j) -> (b, h, i, j)>, affine_map<(b, h, i, j) -> (b, h, i)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%hidden : tensor<4x4x4x4xi1>) outs(%t3 : tensor<4x4x4xi1>) {
  ^bb0(%a: i1, %acc: i1):
    %y = arith.andi %a, %acc : i1
    linalg.yield %y : i1
  } -> tensor<4x4x4xi1>
  %p = linalg.generic {indexing_maps = [affine_map<(b, h, i, j) -> (b, h, i, j)>, affine_map<(b, h, i, j) -> (b, h, i)>, affine_map<(b, h, i, j) -> (b, h, i)>, affine_map<(b, h, i, j) -> (b, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%p0, %sum, %empty : tensor<4x4x4x4xf32>, tensor<4x4x4xf32>, tensor<4x4x4xi1>) outs(%e4 : tensor<4x4x4x4xf32>) {
  ^bb0(%a: f32, %b: f32, %c: i1, %out: f32):
    %x = arith.divf %a, %b : f32
    %y = arith.select %c, %none, %x : f32
    linalg.yield %y : f32
  } -> tensor<4x4x4x4xf32>
  %o = linalg.generic {indexing_maps = [affine_map<(b, h, i, j, e) -> (b, h, i, j)>, affine_map<(b, h, i, j, e) -> (b, h, j, e)>, affine_map<(b, h, i, j, e) -> (b, h, i, e)>], iterator_types = ["parallel", "parallel", "parallel", "reduction", "parallel"]} ins(%p, %v : tensor<4x4x4x4xf32>, tensor<4x4x4x4xf32>) outs(%z4 : tensor<4x4x4x4xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %x = arith.mulf %a, %b : f32
    %y = arith.addf %x, %acc : f32
    linalg.yield %y : f32
  } -> tensor<4x4x4x4xf32>
  return %o : tensor<4x4x4x4xf32>
}
