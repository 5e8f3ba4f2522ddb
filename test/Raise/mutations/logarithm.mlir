// RUN: %python %S/../Inputs/mutations.py %s | FileCheck %s

// One change each to an additive mask, weights by the logarithm of their sum.
// All sizes are 4, so that a map with two results swapped is valid.

// CHECK: mutants

func.func @logarithm(%q: tensor<4x4x4x4xf32>, %k: tensor<4x4x4x4xf32>, %v: tensor<4x4x4x4xf32>, %m: tensor<4x4x4x4xf32>) -> tensor<4x4x4x4xf32> {
  %one = arith.constant 1.0 : f32
  %zero = arith.constant 0.0 : f32
  %low = arith.constant 0xFF800000 : f32
  %e4 = tensor.empty() : tensor<4x4x4x4xf32>
  %e3 = tensor.empty() : tensor<4x4x4xf32>
  %z4 = linalg.fill ins(%zero : f32) outs(%e4 : tensor<4x4x4x4xf32>) -> tensor<4x4x4x4xf32>
  %z3 = linalg.fill ins(%zero : f32) outs(%e3 : tensor<4x4x4xf32>) -> tensor<4x4x4xf32>
  %l3 = linalg.fill ins(%low : f32) outs(%e3 : tensor<4x4x4xf32>) -> tensor<4x4x4xf32>
  %s = linalg.generic {indexing_maps = [affine_map<(b, h, i, j, d) -> (b, h, i, d)>, affine_map<(b, h, i, j, d) -> (b, h, j, d)>, affine_map<(b, h, i, j, d) -> (b, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%q, %k : tensor<4x4x4x4xf32>, tensor<4x4x4x4xf32>) outs(%z4 : tensor<4x4x4x4xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %x = arith.mulf %a, %b : f32
    %y = arith.addf %x, %acc : f32
    linalg.yield %y : f32
  } -> tensor<4x4x4x4xf32>
  %w = linalg.generic {indexing_maps = [affine_map<(b, h, i, j) -> (b, h, i, j)>, affine_map<(b, h, i, j) -> (b, h, i, j)>, affine_map<(b, h, i, j) -> (b, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%s, %m : tensor<4x4x4x4xf32>, tensor<4x4x4x4xf32>) outs(%e4 : tensor<4x4x4x4xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %x = arith.mulf %a, %one : f32
    %y = arith.addf %x, %b : f32
    linalg.yield %y : f32
  } -> tensor<4x4x4x4xf32>
  %max = linalg.generic {indexing_maps = [affine_map<(b, h, i, j) -> (b, h, i, j)>, affine_map<(b, h, i, j) -> (b, h, i)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%w : tensor<4x4x4x4xf32>) outs(%l3 : tensor<4x4x4xf32>) {
  ^bb0(%a: f32, %acc: f32):
    %y = arith.maximumf %a, %acc : f32
    linalg.yield %y : f32
  } -> tensor<4x4x4xf32>
  %x0 = linalg.generic {indexing_maps = [affine_map<(b, h, i, j) -> (b, h, i, j)>, affine_map<(b, h, i, j) -> (b, h, i)>, affine_map<(b, h, i, j) -> (b, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%w, %max : tensor<4x4x4x4xf32>, tensor<4x4x4xf32>) outs(%e4 : tensor<4x4x4x4xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %x = arith.subf %a, %b : f32
    %y = math.exp %x : f32
    linalg.yield %y : f32
  } -> tensor<4x4x4x4xf32>
  %sum = linalg.generic {indexing_maps = [affine_map<(b, h, i, j) -> (b, h, i, j)>, affine_map<(b, h, i, j) -> (b, h, i)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%x0 : tensor<4x4x4x4xf32>) outs(%z3 : tensor<4x4x4xf32>) {
  ^bb0(%a: f32, %acc: f32):
    %y = arith.addf %a, %acc : f32
    linalg.yield %y : f32
  } -> tensor<4x4x4xf32>
  %lse = linalg.generic {indexing_maps = [affine_map<(b, h, i) -> (b, h, i)>, affine_map<(b, h, i) -> (b, h, i)>, affine_map<(b, h, i) -> (b, h, i)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%sum, %max : tensor<4x4x4xf32>, tensor<4x4x4xf32>) outs(%e3 : tensor<4x4x4xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %x = math.log %a : f32
    %y = arith.addf %x, %b : f32
    linalg.yield %y : f32
  } -> tensor<4x4x4xf32>
  %p = linalg.generic {indexing_maps = [affine_map<(b, h, i, j) -> (b, h, i, j)>, affine_map<(b, h, i, j) -> (b, h, i)>, affine_map<(b, h, i, j) -> (b, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%w, %lse : tensor<4x4x4x4xf32>, tensor<4x4x4xf32>) outs(%e4 : tensor<4x4x4x4xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %x = arith.subf %a, %b : f32
    %y = math.exp %x : f32
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
