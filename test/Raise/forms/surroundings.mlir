// RUN: attn-opt %s --pass-pipeline='builtin.module(func.func(attn-raise{report}))' --mlir-disable-threading -o %t 2>&1 | FileCheck %s
// RUN: %python %S/../Inputs/before_and_after.py %s --raised 5 | FileCheck %s --check-prefix=EQUAL
// EQUAL: equal: 5 raised

// Attention under a condition, between calls, beside another one, with a dropout of nothing.

// CHECK: attention in @under_a_condition: batch 2, heads 3, N 4, S 6
func.func @under_a_condition(%q: tensor<2x3x4x16xf32>, %k: tensor<2x3x6x16xf32>, %v: tensor<2x3x6x5xf32>, %c: tensor<i1>) -> tensor<2x3x4x5xf32> {
  %zero = arith.constant 0.0 : f32
  %low = arith.constant 0xFF800000 : f32
  %re = tensor.empty() : tensor<2x3x4xf32>
  %rl = linalg.fill ins(%low : f32) outs(%re : tensor<2x3x4xf32>) -> tensor<2x3x4xf32>
  %rz = linalg.fill ins(%zero : f32) outs(%re : tensor<2x3x4xf32>) -> tensor<2x3x4xf32>
  %se = tensor.empty() : tensor<2x3x4x6xf32>
  %oe = tensor.empty() : tensor<2x3x4x5xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<2x3x4x6xf32>) -> tensor<2x3x4x6xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<2x3x4x5xf32>) -> tensor<2x3x4x5xf32>
  %chosen = tensor.extract %c[] : tensor<i1>
  %r = scf.if %chosen -> (tensor<2x3x4x5xf32>) {
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
    scf.yield %o : tensor<2x3x4x5xf32>
  } else {
    scf.yield %oz : tensor<2x3x4x5xf32>
  }
  return %r : tensor<2x3x4x5xf32>
}

// CHECK: attention in @between_calls: batch 2, heads 3, N 4, S 6
func.func private @twice(%x: tensor<2x3x4x5xf32>) -> tensor<2x3x4x5xf32> {
  %r = arith.addf %x, %x : tensor<2x3x4x5xf32>
  return %r : tensor<2x3x4x5xf32>
}

func.func @between_calls(%q: tensor<2x3x4x16xf32>, %k: tensor<2x3x6x16xf32>, %v: tensor<2x3x6x5xf32>) -> tensor<2x3x4x5xf32> {
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
  %r = func.call @twice(%o) : (tensor<2x3x4x5xf32>) -> tensor<2x3x4x5xf32>
  return %r : tensor<2x3x4x5xf32>
}

// CHECK: attention in @keys_shared: batch 2, heads 3, N 4, S 6
// CHECK: attention in @keys_shared: batch 2, heads 3, N 4, S 6
func.func @keys_shared(%q: tensor<2x3x4x16xf32>, %k: tensor<2x3x6x16xf32>, %v: tensor<2x3x6x5xf32>, %u: tensor<2x3x4x16xf32>) -> (tensor<2x3x4x5xf32>, tensor<2x3x4x5xf32>) {
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
  %s2 = linalg.generic {indexing_maps = [affine_map<(b, h, i, j, d) -> (b, h, i, d)>, affine_map<(b, h, i, j, d) -> (b, h, j, d)>, affine_map<(b, h, i, j, d) -> (b, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%u, %k : tensor<2x3x4x16xf32>, tensor<2x3x6x16xf32>) outs(%sz : tensor<2x3x4x6xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %x = arith.mulf %a, %b : f32
    %y = arith.addf %acc, %x : f32
    linalg.yield %y : f32
  } -> tensor<2x3x4x6xf32>
  %maxp2 = linalg.reduce { arith.maximumf } ins(%s2 : tensor<2x3x4x6xf32>) outs(%rl : tensor<2x3x4xf32>) dimensions = [3]
  %expp2 = linalg.generic {indexing_maps = [affine_map<(b, h, i, j) -> (b, h, i, j)>, affine_map<(b, h, i, j) -> (b, h, i)>, affine_map<(b, h, i, j) -> (b, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%s2, %maxp2 : tensor<2x3x4x6xf32>, tensor<2x3x4xf32>) outs(%se : tensor<2x3x4x6xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %x = arith.subf %a, %b : f32
    %y = math.exp %x : f32
    linalg.yield %y : f32
  } -> tensor<2x3x4x6xf32>
  %sump2 = linalg.reduce { arith.addf } ins(%expp2 : tensor<2x3x4x6xf32>) outs(%rz : tensor<2x3x4xf32>) dimensions = [3]
  %p2 = linalg.generic {indexing_maps = [affine_map<(b, h, i, j) -> (b, h, i, j)>, affine_map<(b, h, i, j) -> (b, h, i)>, affine_map<(b, h, i, j) -> (b, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expp2, %sump2 : tensor<2x3x4x6xf32>, tensor<2x3x4xf32>) outs(%se : tensor<2x3x4x6xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %y = arith.divf %a, %b : f32
    linalg.yield %y : f32
  } -> tensor<2x3x4x6xf32>
  %o2 = linalg.generic {indexing_maps = [affine_map<(b, h, i, j, e) -> (b, h, i, j)>, affine_map<(b, h, i, j, e) -> (b, h, j, e)>, affine_map<(b, h, i, j, e) -> (b, h, i, e)>], iterator_types = ["parallel", "parallel", "parallel", "reduction", "parallel"]} ins(%p2, %v : tensor<2x3x4x6xf32>, tensor<2x3x6x5xf32>) outs(%oz : tensor<2x3x4x5xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %x = arith.mulf %a, %b : f32
    %y = arith.addf %acc, %x : f32
    linalg.yield %y : f32
  } -> tensor<2x3x4x5xf32>
  return %o, %o2 : tensor<2x3x4x5xf32>, tensor<2x3x4x5xf32>
}

// CHECK: attention in @no_dropout: batch 2, heads 3, N 4, S 6
func.func @no_dropout(%q: tensor<2x3x4x16xf32>, %k: tensor<2x3x6x16xf32>, %v: tensor<2x3x6x5xf32>) -> tensor<2x3x4x5xf32> {
  %zero = arith.constant 0.0 : f32
  %low = arith.constant 0xFF800000 : f32
  %re = tensor.empty() : tensor<2x3x4xf32>
  %rl = linalg.fill ins(%low : f32) outs(%re : tensor<2x3x4xf32>) -> tensor<2x3x4xf32>
  %rz = linalg.fill ins(%zero : f32) outs(%re : tensor<2x3x4xf32>) -> tensor<2x3x4xf32>
  %se = tensor.empty() : tensor<2x3x4x6xf32>
  %oe = tensor.empty() : tensor<2x3x4x5xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<2x3x4x6xf32>) -> tensor<2x3x4x6xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<2x3x4x5xf32>) -> tensor<2x3x4x5xf32>
  %keep = arith.constant 1.0 : f32
  %s = linalg.generic {indexing_maps = [affine_map<(b, h, i, j, d) -> (b, h, i, d)>, affine_map<(b, h, i, j, d) -> (b, h, j, d)>, affine_map<(b, h, i, j, d) -> (b, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%q, %k : tensor<2x3x4x16xf32>, tensor<2x3x6x16xf32>) outs(%sz : tensor<2x3x4x6xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %x = arith.mulf %a, %b : f32
    %y = arith.addf %acc, %x : f32
    linalg.yield %y : f32
  } -> tensor<2x3x4x6xf32>
  %maxp0 = linalg.reduce { arith.maximumf } ins(%s : tensor<2x3x4x6xf32>) outs(%rl : tensor<2x3x4xf32>) dimensions = [3]
  %expp0 = linalg.generic {indexing_maps = [affine_map<(b, h, i, j) -> (b, h, i, j)>, affine_map<(b, h, i, j) -> (b, h, i)>, affine_map<(b, h, i, j) -> (b, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%s, %maxp0 : tensor<2x3x4x6xf32>, tensor<2x3x4xf32>) outs(%se : tensor<2x3x4x6xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %x = arith.subf %a, %b : f32
    %y = math.exp %x : f32
    linalg.yield %y : f32
  } -> tensor<2x3x4x6xf32>
  %sump0 = linalg.reduce { arith.addf } ins(%expp0 : tensor<2x3x4x6xf32>) outs(%rz : tensor<2x3x4xf32>) dimensions = [3]
  %p0 = linalg.generic {indexing_maps = [affine_map<(b, h, i, j) -> (b, h, i, j)>, affine_map<(b, h, i, j) -> (b, h, i)>, affine_map<(b, h, i, j) -> (b, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expp0, %sump0 : tensor<2x3x4x6xf32>, tensor<2x3x4xf32>) outs(%se : tensor<2x3x4x6xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %y = arith.divf %a, %b : f32
    linalg.yield %y : f32
  } -> tensor<2x3x4x6xf32>
  %p = linalg.generic {indexing_maps = [affine_map<(b, h, i, j) -> (b, h, i, j)>, affine_map<(b, h, i, j) -> (b, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%p0 : tensor<2x3x4x6xf32>) outs(%se : tensor<2x3x4x6xf32>) {
  ^bb0(%a: f32, %out: f32):
    %y = arith.divf %a, %keep : f32
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
