// RUN: %python %S/../Inputs/mutations.py %s | FileCheck %s

// One change each to causal by positions, ALiBi, divided after the product with the values.
// All sizes are 4, so that a map with two results swapped is valid.

// CHECK: mutants

func.func @causal(%q: tensor<4x4x4x4xf32>, %k: tensor<4x4x4x4xf32>, %v: tensor<4x4x4x4xf32>, %slopes: tensor<4xf32>) -> tensor<4x4x4x4xf32> {
  %scale = arith.constant 0.25 : f32
  %hide = arith.constant -1.0e+09 : f32
  %offset = arith.constant 0 : index
  %zero = arith.constant 0.0 : f32
  %low = arith.constant 0xFF800000 : f32
  %e4 = tensor.empty() : tensor<4x4x4x4xf32>
  %e3 = tensor.empty() : tensor<4x4x4xf32>
  %z4 = linalg.fill ins(%zero : f32) outs(%e4 : tensor<4x4x4x4xf32>) -> tensor<4x4x4x4xf32>
  %z3 = linalg.fill ins(%zero : f32) outs(%e3 : tensor<4x4x4xf32>) -> tensor<4x4x4xf32>
  %l3 = linalg.fill ins(%low : f32) outs(%e3 : tensor<4x4x4xf32>) -> tensor<4x4x4xf32>
  %qs = linalg.generic {indexing_maps = [affine_map<(b, h, i, d) -> (b, h, i, d)>, affine_map<(b, h, i, d) -> (b, h, i, d)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%q : tensor<4x4x4x4xf32>) outs(%e4 : tensor<4x4x4x4xf32>) {
  ^bb0(%a: f32, %out: f32):
    %x = arith.mulf %a, %scale : f32
    linalg.yield %x : f32
  } -> tensor<4x4x4x4xf32>
  %s = linalg.generic {indexing_maps = [affine_map<(b, h, i, j, d) -> (b, h, i, d)>, affine_map<(b, h, i, j, d) -> (b, h, j, d)>, affine_map<(b, h, i, j, d) -> (b, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%qs, %k : tensor<4x4x4x4xf32>, tensor<4x4x4x4xf32>) outs(%z4 : tensor<4x4x4x4xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %x = arith.mulf %a, %b : f32
    %y = arith.addf %x, %acc : f32
    linalg.yield %y : f32
  } -> tensor<4x4x4x4xf32>
  %w = linalg.generic {indexing_maps = [affine_map<(b, h, i, j) -> (b, h, i, j)>, affine_map<(b, h, i, j) -> (h)>, affine_map<(b, h, i, j) -> (b, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%s, %slopes : tensor<4x4x4x4xf32>, tensor<4xf32>) outs(%e4 : tensor<4x4x4x4xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %d = arith.subi %j, %i : index
    %n = arith.index_cast %d : index to i64
    %r = arith.sitofp %n : i64 to f32
    %x = arith.mulf %b, %r : f32
    %y = arith.addf %a, %x : f32
    %l = arith.addi %i, %offset : index
    %c = arith.cmpi sle, %j, %l : index
    %z = arith.select %c, %y, %hide : f32
    linalg.yield %z : f32
  } -> tensor<4x4x4x4xf32>
  %max = linalg.generic {indexing_maps = [affine_map<(b, h, i, j) -> (b, h, i, j)>, affine_map<(b, h, i, j) -> (b, h, i)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%w : tensor<4x4x4x4xf32>) outs(%l3 : tensor<4x4x4xf32>) {
  ^bb0(%a: f32, %acc: f32):
    %y = arith.maximumf %a, %acc : f32
    linalg.yield %y : f32
  } -> tensor<4x4x4xf32>
  %p = linalg.generic {indexing_maps = [affine_map<(b, h, i, j) -> (b, h, i, j)>, affine_map<(b, h, i, j) -> (b, h, i)>, affine_map<(b, h, i, j) -> (b, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%w, %max : tensor<4x4x4x4xf32>, tensor<4x4x4xf32>) outs(%e4 : tensor<4x4x4x4xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %x = arith.subf %a, %b : f32
    %y = math.exp %x : f32
    linalg.yield %y : f32
  } -> tensor<4x4x4x4xf32>
  %sum = linalg.generic {indexing_maps = [affine_map<(b, h, i, j) -> (b, h, i, j)>, affine_map<(b, h, i, j) -> (b, h, i)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%p : tensor<4x4x4x4xf32>) outs(%z3 : tensor<4x4x4xf32>) {
  ^bb0(%a: f32, %acc: f32):
    %y = arith.addf %a, %acc : f32
    linalg.yield %y : f32
  } -> tensor<4x4x4xf32>
  %u = linalg.generic {indexing_maps = [affine_map<(b, h, i, j, e) -> (b, h, i, j)>, affine_map<(b, h, i, j, e) -> (b, h, j, e)>, affine_map<(b, h, i, j, e) -> (b, h, i, e)>], iterator_types = ["parallel", "parallel", "parallel", "reduction", "parallel"]} ins(%p, %v : tensor<4x4x4x4xf32>, tensor<4x4x4x4xf32>) outs(%z4 : tensor<4x4x4x4xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %x = arith.mulf %a, %b : f32
    %y = arith.addf %x, %acc : f32
    linalg.yield %y : f32
  } -> tensor<4x4x4x4xf32>
  %o = linalg.generic {indexing_maps = [affine_map<(b, h, i, e) -> (b, h, i, e)>, affine_map<(b, h, i, e) -> (b, h, i)>, affine_map<(b, h, i, e) -> (b, h, i, e)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%u, %sum : tensor<4x4x4x4xf32>, tensor<4x4x4xf32>) outs(%e4 : tensor<4x4x4x4xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %x = arith.divf %a, %b : f32
    linalg.yield %x : f32
  } -> tensor<4x4x4x4xf32>
  return %o : tensor<4x4x4x4xf32>
}
