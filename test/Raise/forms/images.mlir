// RUN: attn-opt %s --pass-pipeline='builtin.module(func.func(attn-raise{report}))' --mlir-disable-threading -o %t 2>&1 | FileCheck %s
// RUN: %python %S/../Inputs/before_and_after.py %s --raised 8 | FileCheck %s --check-prefix=EQUAL
// RUN: attn-opt %s --pass-pipeline='builtin.module(func.func(linalg-generalize-named-ops,linalg-fuse-elementwise-ops),canonicalize,cse)' -o %t.fused
// RUN: %python %S/../Inputs/before_and_after.py %t.fused --raised 8 | FileCheck %s --check-prefix=EQUAL
// EQUAL: equal: 8 raised

// Keys and queries in the dimensions of an image: several summed variables are the digits of one (A14),
// in the order in which they lie in the operands, or the operand is transposed.

// CHECK: attention in @softmax_of_the_whole: batch 1, heads 1, N 6, S 6, D 4, f32, no mask, scale 1, empty row zero
func.func @softmax_of_the_whole(%q: tensor<4x2x3xf32>, %k: tensor<4x2x3xf32>, %v: tensor<4x2x3xf32>) -> tensor<4x2x3xf32> {
  %zero = arith.constant 0.0 : f32
  %low = arith.constant 0xFF800000 : f32
  %0 = tensor.empty() : tensor<2x3x2x3xf32>
  %1 = linalg.fill ins(%zero : f32) outs(%0 : tensor<2x3x2x3xf32>) -> tensor<2x3x2x3xf32>
  %2 = linalg.generic {indexing_maps = [affine_map<(h, w, y, x, c) -> (c, h, w)>, affine_map<(h, w, y, x, c) -> (c, y, x)>, affine_map<(h, w, y, x, c) -> (h, w, y, x)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%q, %k : tensor<4x2x3xf32>, tensor<4x2x3xf32>) outs(%1 : tensor<2x3x2x3xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %x = arith.mulf %a, %b : f32
    %y = arith.addf %acc, %x : f32
    linalg.yield %y : f32
  } -> tensor<2x3x2x3xf32>
  %3 = tensor.collapse_shape %2 [[0, 1], [2, 3]] : tensor<2x3x2x3xf32> into tensor<6x6xf32>
  %4 = tensor.empty() : tensor<6xf32>
  %5 = linalg.fill ins(%low : f32) outs(%4 : tensor<6xf32>) -> tensor<6xf32>
  %6 = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (i)>], iterator_types = ["parallel", "reduction"]} ins(%3 : tensor<6x6xf32>) outs(%5 : tensor<6xf32>) {
  ^bb0(%a: f32, %acc: f32):
    %x = arith.maximumf %a, %acc : f32
    linalg.yield %x : f32
  } -> tensor<6xf32>
  %7 = tensor.empty() : tensor<6x6xf32>
  %8 = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (i)>, affine_map<(i, j) -> (i, j)>], iterator_types = ["parallel", "parallel"]} ins(%3, %6 : tensor<6x6xf32>, tensor<6xf32>) outs(%7 : tensor<6x6xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %x = arith.subf %a, %b : f32
    %y = math.exp %x : f32
    linalg.yield %y : f32
  } -> tensor<6x6xf32>
  %9 = tensor.empty() : tensor<6xf32>
  %10 = linalg.fill ins(%zero : f32) outs(%9 : tensor<6xf32>) -> tensor<6xf32>
  %11 = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (i)>], iterator_types = ["parallel", "reduction"]} ins(%8 : tensor<6x6xf32>) outs(%10 : tensor<6xf32>) {
  ^bb0(%a: f32, %acc: f32):
    %x = arith.addf %a, %acc : f32
    linalg.yield %x : f32
  } -> tensor<6xf32>
  %12 = tensor.empty() : tensor<6x6xf32>
  %13 = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (i)>, affine_map<(i, j) -> (i, j)>], iterator_types = ["parallel", "parallel"]} ins(%8, %11 : tensor<6x6xf32>, tensor<6xf32>) outs(%12 : tensor<6x6xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %x = arith.divf %a, %b : f32
    linalg.yield %x : f32
  } -> tensor<6x6xf32>
  %14 = tensor.expand_shape %13 [[0, 1], [2, 3]] output_shape [2, 3, 2, 3] : tensor<6x6xf32> into tensor<2x3x2x3xf32>
  %15 = tensor.empty() : tensor<4x2x3xf32>
  %16 = linalg.fill ins(%zero : f32) outs(%15 : tensor<4x2x3xf32>) -> tensor<4x2x3xf32>
  %17 = linalg.generic {indexing_maps = [affine_map<(c, h, w, y, x) -> (c, y, x)>, affine_map<(c, h, w, y, x) -> (h, w, y, x)>, affine_map<(c, h, w, y, x) -> (c, h, w)>], iterator_types = ["parallel", "parallel", "parallel", "reduction", "reduction"]} ins(%v, %14 : tensor<4x2x3xf32>, tensor<2x3x2x3xf32>) outs(%16 : tensor<4x2x3xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %x = arith.mulf %a, %b : f32
    %y = arith.addf %acc, %x : f32
    linalg.yield %y : f32
  } -> tensor<4x2x3xf32>
  return %17 : tensor<4x2x3xf32>
}

// CHECK: attention in @softmax_of_two: batch 1, heads 1, N 6, S 6, D 4, f32, no mask, scale 1, empty row zero
func.func @softmax_of_two(%q: tensor<4x2x3xf32>, %k: tensor<4x2x3xf32>, %v: tensor<4x2x3xf32>) -> tensor<4x2x3xf32> {
  %zero = arith.constant 0.0 : f32
  %low = arith.constant 0xFF800000 : f32
  %0 = tensor.empty() : tensor<2x3x2x3xf32>
  %1 = linalg.fill ins(%zero : f32) outs(%0 : tensor<2x3x2x3xf32>) -> tensor<2x3x2x3xf32>
  %2 = linalg.generic {indexing_maps = [affine_map<(h, w, y, x, c) -> (c, h, w)>, affine_map<(h, w, y, x, c) -> (c, y, x)>, affine_map<(h, w, y, x, c) -> (h, w, y, x)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%q, %k : tensor<4x2x3xf32>, tensor<4x2x3xf32>) outs(%1 : tensor<2x3x2x3xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %x = arith.mulf %a, %b : f32
    %y = arith.addf %acc, %x : f32
    linalg.yield %y : f32
  } -> tensor<2x3x2x3xf32>
  %3 = tensor.empty() : tensor<2x3xf32>
  %4 = linalg.fill ins(%low : f32) outs(%3 : tensor<2x3xf32>) -> tensor<2x3xf32>
  %5 = linalg.generic {indexing_maps = [affine_map<(h, w, y, x) -> (h, w, y, x)>, affine_map<(h, w, y, x) -> (h, w)>], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%2 : tensor<2x3x2x3xf32>) outs(%4 : tensor<2x3xf32>) {
  ^bb0(%a: f32, %acc: f32):
    %x = arith.maximumf %a, %acc : f32
    linalg.yield %x : f32
  } -> tensor<2x3xf32>
  %6 = tensor.empty() : tensor<2x3x2x3xf32>
  %7 = linalg.generic {indexing_maps = [affine_map<(h, w, y, x) -> (h, w, y, x)>, affine_map<(h, w, y, x) -> (h, w)>, affine_map<(h, w, y, x) -> (h, w, y, x)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2, %5 : tensor<2x3x2x3xf32>, tensor<2x3xf32>) outs(%6 : tensor<2x3x2x3xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %x = arith.subf %a, %b : f32
    %y = math.exp %x : f32
    linalg.yield %y : f32
  } -> tensor<2x3x2x3xf32>
  %8 = tensor.empty() : tensor<2x3xf32>
  %9 = linalg.fill ins(%zero : f32) outs(%8 : tensor<2x3xf32>) -> tensor<2x3xf32>
  %10 = linalg.generic {indexing_maps = [affine_map<(h, w, y, x) -> (h, w, y, x)>, affine_map<(h, w, y, x) -> (h, w)>], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%7 : tensor<2x3x2x3xf32>) outs(%9 : tensor<2x3xf32>) {
  ^bb0(%a: f32, %acc: f32):
    %x = arith.addf %a, %acc : f32
    linalg.yield %x : f32
  } -> tensor<2x3xf32>
  %11 = tensor.empty() : tensor<2x3x2x3xf32>
  %12 = linalg.generic {indexing_maps = [affine_map<(h, w, y, x) -> (h, w, y, x)>, affine_map<(h, w, y, x) -> (h, w)>, affine_map<(h, w, y, x) -> (h, w, y, x)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %10 : tensor<2x3x2x3xf32>, tensor<2x3xf32>) outs(%11 : tensor<2x3x2x3xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %x = arith.divf %a, %b : f32
    linalg.yield %x : f32
  } -> tensor<2x3x2x3xf32>
  %13 = tensor.empty() : tensor<4x2x3xf32>
  %14 = linalg.fill ins(%zero : f32) outs(%13 : tensor<4x2x3xf32>) -> tensor<4x2x3xf32>
  %15 = linalg.generic {indexing_maps = [affine_map<(c, h, w, y, x) -> (c, y, x)>, affine_map<(c, h, w, y, x) -> (h, w, y, x)>, affine_map<(c, h, w, y, x) -> (c, h, w)>], iterator_types = ["parallel", "parallel", "parallel", "reduction", "reduction"]} ins(%v, %12 : tensor<4x2x3xf32>, tensor<2x3x2x3xf32>) outs(%14 : tensor<4x2x3xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %x = arith.mulf %a, %b : f32
    %y = arith.addf %acc, %x : f32
    linalg.yield %y : f32
  } -> tensor<4x2x3xf32>
  return %15 : tensor<4x2x3xf32>
}

// CHECK: attention in @loops_in_another_order: batch 1, heads 1, N 6, S 6, D 4, f32, no mask, scale 1, empty row zero
func.func @loops_in_another_order(%q: tensor<4x2x3xf32>, %k: tensor<4x2x3xf32>, %v: tensor<4x2x3xf32>) -> tensor<4x2x3xf32> {
  %zero = arith.constant 0.0 : f32
  %low = arith.constant 0xFF800000 : f32
  %0 = tensor.empty() : tensor<2x3x2x3xf32>
  %1 = linalg.fill ins(%zero : f32) outs(%0 : tensor<2x3x2x3xf32>) -> tensor<2x3x2x3xf32>
  %2 = linalg.generic {indexing_maps = [affine_map<(h, w, y, x, c) -> (c, h, w)>, affine_map<(h, w, y, x, c) -> (c, y, x)>, affine_map<(h, w, y, x, c) -> (h, w, y, x)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%q, %k : tensor<4x2x3xf32>, tensor<4x2x3xf32>) outs(%1 : tensor<2x3x2x3xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %x = arith.mulf %a, %b : f32
    %y = arith.addf %acc, %x : f32
    linalg.yield %y : f32
  } -> tensor<2x3x2x3xf32>
  %3 = tensor.collapse_shape %2 [[0, 1], [2, 3]] : tensor<2x3x2x3xf32> into tensor<6x6xf32>
  %4 = tensor.empty() : tensor<6xf32>
  %5 = linalg.fill ins(%low : f32) outs(%4 : tensor<6xf32>) -> tensor<6xf32>
  %6 = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (i)>], iterator_types = ["parallel", "reduction"]} ins(%3 : tensor<6x6xf32>) outs(%5 : tensor<6xf32>) {
  ^bb0(%a: f32, %acc: f32):
    %x = arith.maximumf %a, %acc : f32
    linalg.yield %x : f32
  } -> tensor<6xf32>
  %7 = tensor.empty() : tensor<6x6xf32>
  %8 = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (i)>, affine_map<(i, j) -> (i, j)>], iterator_types = ["parallel", "parallel"]} ins(%3, %6 : tensor<6x6xf32>, tensor<6xf32>) outs(%7 : tensor<6x6xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %x = arith.subf %a, %b : f32
    %y = math.exp %x : f32
    linalg.yield %y : f32
  } -> tensor<6x6xf32>
  %9 = tensor.empty() : tensor<6xf32>
  %10 = linalg.fill ins(%zero : f32) outs(%9 : tensor<6xf32>) -> tensor<6xf32>
  %11 = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (i)>], iterator_types = ["parallel", "reduction"]} ins(%8 : tensor<6x6xf32>) outs(%10 : tensor<6xf32>) {
  ^bb0(%a: f32, %acc: f32):
    %x = arith.addf %a, %acc : f32
    linalg.yield %x : f32
  } -> tensor<6xf32>
  %12 = tensor.empty() : tensor<6x6xf32>
  %13 = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (i)>, affine_map<(i, j) -> (i, j)>], iterator_types = ["parallel", "parallel"]} ins(%8, %11 : tensor<6x6xf32>, tensor<6xf32>) outs(%12 : tensor<6x6xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %x = arith.divf %a, %b : f32
    linalg.yield %x : f32
  } -> tensor<6x6xf32>
  %14 = tensor.expand_shape %13 [[0, 1], [2, 3]] output_shape [2, 3, 2, 3] : tensor<6x6xf32> into tensor<2x3x2x3xf32>
  %15 = tensor.empty() : tensor<4x2x3xf32>
  %16 = linalg.fill ins(%zero : f32) outs(%15 : tensor<4x2x3xf32>) -> tensor<4x2x3xf32>
  %17 = linalg.generic {indexing_maps = [affine_map<(c, h, w, x, y) -> (c, y, x)>, affine_map<(c, h, w, x, y) -> (h, w, y, x)>, affine_map<(c, h, w, x, y) -> (c, h, w)>], iterator_types = ["parallel", "parallel", "parallel", "reduction", "reduction"]} ins(%v, %14 : tensor<4x2x3xf32>, tensor<2x3x2x3xf32>) outs(%16 : tensor<4x2x3xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %x = arith.mulf %a, %b : f32
    %y = arith.addf %acc, %x : f32
    linalg.yield %y : f32
  } -> tensor<4x2x3xf32>
  return %17 : tensor<4x2x3xf32>
}

// CHECK: attention in @values_transposed: batch 1, heads 1, N 6, S 6, D 4, f32, no mask, scale 1, empty row zero
func.func @values_transposed(%q: tensor<4x2x3xf32>, %k: tensor<4x2x3xf32>, %v: tensor<4x3x2xf32>) -> tensor<4x2x3xf32> {
  %zero = arith.constant 0.0 : f32
  %low = arith.constant 0xFF800000 : f32
  %0 = tensor.empty() : tensor<2x3x2x3xf32>
  %1 = linalg.fill ins(%zero : f32) outs(%0 : tensor<2x3x2x3xf32>) -> tensor<2x3x2x3xf32>
  %2 = linalg.generic {indexing_maps = [affine_map<(h, w, y, x, c) -> (c, h, w)>, affine_map<(h, w, y, x, c) -> (c, y, x)>, affine_map<(h, w, y, x, c) -> (h, w, y, x)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%q, %k : tensor<4x2x3xf32>, tensor<4x2x3xf32>) outs(%1 : tensor<2x3x2x3xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %x = arith.mulf %a, %b : f32
    %y = arith.addf %acc, %x : f32
    linalg.yield %y : f32
  } -> tensor<2x3x2x3xf32>
  %3 = tensor.collapse_shape %2 [[0, 1], [2, 3]] : tensor<2x3x2x3xf32> into tensor<6x6xf32>
  %4 = tensor.empty() : tensor<6xf32>
  %5 = linalg.fill ins(%low : f32) outs(%4 : tensor<6xf32>) -> tensor<6xf32>
  %6 = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (i)>], iterator_types = ["parallel", "reduction"]} ins(%3 : tensor<6x6xf32>) outs(%5 : tensor<6xf32>) {
  ^bb0(%a: f32, %acc: f32):
    %x = arith.maximumf %a, %acc : f32
    linalg.yield %x : f32
  } -> tensor<6xf32>
  %7 = tensor.empty() : tensor<6x6xf32>
  %8 = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (i)>, affine_map<(i, j) -> (i, j)>], iterator_types = ["parallel", "parallel"]} ins(%3, %6 : tensor<6x6xf32>, tensor<6xf32>) outs(%7 : tensor<6x6xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %x = arith.subf %a, %b : f32
    %y = math.exp %x : f32
    linalg.yield %y : f32
  } -> tensor<6x6xf32>
  %9 = tensor.empty() : tensor<6xf32>
  %10 = linalg.fill ins(%zero : f32) outs(%9 : tensor<6xf32>) -> tensor<6xf32>
  %11 = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (i)>], iterator_types = ["parallel", "reduction"]} ins(%8 : tensor<6x6xf32>) outs(%10 : tensor<6xf32>) {
  ^bb0(%a: f32, %acc: f32):
    %x = arith.addf %a, %acc : f32
    linalg.yield %x : f32
  } -> tensor<6xf32>
  %12 = tensor.empty() : tensor<6x6xf32>
  %13 = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (i)>, affine_map<(i, j) -> (i, j)>], iterator_types = ["parallel", "parallel"]} ins(%8, %11 : tensor<6x6xf32>, tensor<6xf32>) outs(%12 : tensor<6x6xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %x = arith.divf %a, %b : f32
    linalg.yield %x : f32
  } -> tensor<6x6xf32>
  %14 = tensor.expand_shape %13 [[0, 1], [2, 3]] output_shape [2, 3, 2, 3] : tensor<6x6xf32> into tensor<2x3x2x3xf32>
  %15 = tensor.empty() : tensor<4x2x3xf32>
  %16 = linalg.fill ins(%zero : f32) outs(%15 : tensor<4x2x3xf32>) -> tensor<4x2x3xf32>
  %17 = linalg.generic {indexing_maps = [affine_map<(c, h, w, y, x) -> (c, x, y)>, affine_map<(c, h, w, y, x) -> (h, w, y, x)>, affine_map<(c, h, w, y, x) -> (c, h, w)>], iterator_types = ["parallel", "parallel", "parallel", "reduction", "reduction"]} ins(%v, %14 : tensor<4x3x2xf32>, tensor<2x3x2x3xf32>) outs(%16 : tensor<4x2x3xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %x = arith.mulf %a, %b : f32
    %y = arith.addf %acc, %x : f32
    linalg.yield %y : f32
  } -> tensor<4x2x3xf32>
  return %17 : tensor<4x2x3xf32>
}

// CHECK: attention in @image_to_text: batch 1, heads 2x1, N 3, S 5, D 4, f32, no mask, scale 1, empty row zero
func.func @image_to_text(%q: tensor<4x2x3xf32>, %k: tensor<4x5xf32>, %v: tensor<4x5xf32>) -> tensor<4x2x3xf32> {
  %zero = arith.constant 0.0 : f32
  %low = arith.constant 0xFF800000 : f32
  %0 = tensor.empty() : tensor<2x3x5xf32>
  %1 = linalg.fill ins(%zero : f32) outs(%0 : tensor<2x3x5xf32>) -> tensor<2x3x5xf32>
  %2 = linalg.generic {indexing_maps = [affine_map<(h, w, j, c) -> (c, h, w)>, affine_map<(h, w, j, c) -> (c, j)>, affine_map<(h, w, j, c) -> (h, w, j)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%q, %k : tensor<4x2x3xf32>, tensor<4x5xf32>) outs(%1 : tensor<2x3x5xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %x = arith.mulf %a, %b : f32
    %y = arith.addf %acc, %x : f32
    linalg.yield %y : f32
  } -> tensor<2x3x5xf32>
  %3 = tensor.empty() : tensor<2x3xf32>
  %4 = linalg.fill ins(%low : f32) outs(%3 : tensor<2x3xf32>) -> tensor<2x3xf32>
  %5 = linalg.generic {indexing_maps = [affine_map<(h, w, j) -> (h, w, j)>, affine_map<(h, w, j) -> (h, w)>], iterator_types = ["parallel", "parallel", "reduction"]} ins(%2 : tensor<2x3x5xf32>) outs(%4 : tensor<2x3xf32>) {
  ^bb0(%a: f32, %acc: f32):
    %x = arith.maximumf %a, %acc : f32
    linalg.yield %x : f32
  } -> tensor<2x3xf32>
  %6 = tensor.empty() : tensor<2x3x5xf32>
  %7 = linalg.generic {indexing_maps = [affine_map<(h, w, j) -> (h, w, j)>, affine_map<(h, w, j) -> (h, w)>, affine_map<(h, w, j) -> (h, w, j)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %5 : tensor<2x3x5xf32>, tensor<2x3xf32>) outs(%6 : tensor<2x3x5xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %x = arith.subf %a, %b : f32
    %y = math.exp %x : f32
    linalg.yield %y : f32
  } -> tensor<2x3x5xf32>
  %8 = tensor.empty() : tensor<2x3xf32>
  %9 = linalg.fill ins(%zero : f32) outs(%8 : tensor<2x3xf32>) -> tensor<2x3xf32>
  %10 = linalg.generic {indexing_maps = [affine_map<(h, w, j) -> (h, w, j)>, affine_map<(h, w, j) -> (h, w)>], iterator_types = ["parallel", "parallel", "reduction"]} ins(%7 : tensor<2x3x5xf32>) outs(%9 : tensor<2x3xf32>) {
  ^bb0(%a: f32, %acc: f32):
    %x = arith.addf %a, %acc : f32
    linalg.yield %x : f32
  } -> tensor<2x3xf32>
  %11 = tensor.empty() : tensor<2x3x5xf32>
  %12 = linalg.generic {indexing_maps = [affine_map<(h, w, j) -> (h, w, j)>, affine_map<(h, w, j) -> (h, w)>, affine_map<(h, w, j) -> (h, w, j)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7, %10 : tensor<2x3x5xf32>, tensor<2x3xf32>) outs(%11 : tensor<2x3x5xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %x = arith.divf %a, %b : f32
    linalg.yield %x : f32
  } -> tensor<2x3x5xf32>
  %13 = tensor.empty() : tensor<4x2x3xf32>
  %14 = linalg.fill ins(%zero : f32) outs(%13 : tensor<4x2x3xf32>) -> tensor<4x2x3xf32>
  %15 = linalg.generic {indexing_maps = [affine_map<(c, h, w, j) -> (c, j)>, affine_map<(c, h, w, j) -> (h, w, j)>, affine_map<(c, h, w, j) -> (c, h, w)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%v, %12 : tensor<4x5xf32>, tensor<2x3x5xf32>) outs(%14 : tensor<4x2x3xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %x = arith.mulf %a, %b : f32
    %y = arith.addf %acc, %x : f32
    linalg.yield %y : f32
  } -> tensor<4x2x3xf32>
  return %15 : tensor<4x2x3xf32>
}

// CHECK: attention in @text_to_image: batch 1, heads 1, N 5, S 6, D 4, f32, no mask, scale 1, empty row zero
func.func @text_to_image(%q: tensor<5x4xf32>, %k: tensor<4x2x3xf32>, %v: tensor<4x2x3xf32>) -> tensor<5x4xf32> {
  %zero = arith.constant 0.0 : f32
  %low = arith.constant 0xFF800000 : f32
  %0 = tensor.empty() : tensor<5x2x3xf32>
  %1 = linalg.fill ins(%zero : f32) outs(%0 : tensor<5x2x3xf32>) -> tensor<5x2x3xf32>
  %2 = linalg.generic {indexing_maps = [affine_map<(i, y, x, c) -> (i, c)>, affine_map<(i, y, x, c) -> (c, y, x)>, affine_map<(i, y, x, c) -> (i, y, x)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%q, %k : tensor<5x4xf32>, tensor<4x2x3xf32>) outs(%1 : tensor<5x2x3xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %x = arith.mulf %a, %b : f32
    %y = arith.addf %acc, %x : f32
    linalg.yield %y : f32
  } -> tensor<5x2x3xf32>
  %3 = tensor.empty() : tensor<5xf32>
  %4 = linalg.fill ins(%low : f32) outs(%3 : tensor<5xf32>) -> tensor<5xf32>
  %5 = linalg.generic {indexing_maps = [affine_map<(i, y, x) -> (i, y, x)>, affine_map<(i, y, x) -> (i)>], iterator_types = ["parallel", "reduction", "reduction"]} ins(%2 : tensor<5x2x3xf32>) outs(%4 : tensor<5xf32>) {
  ^bb0(%a: f32, %acc: f32):
    %x = arith.maximumf %a, %acc : f32
    linalg.yield %x : f32
  } -> tensor<5xf32>
  %6 = tensor.empty() : tensor<5x2x3xf32>
  %7 = linalg.generic {indexing_maps = [affine_map<(i, y, x) -> (i, y, x)>, affine_map<(i, y, x) -> (i)>, affine_map<(i, y, x) -> (i, y, x)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %5 : tensor<5x2x3xf32>, tensor<5xf32>) outs(%6 : tensor<5x2x3xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %x = arith.subf %a, %b : f32
    %y = math.exp %x : f32
    linalg.yield %y : f32
  } -> tensor<5x2x3xf32>
  %8 = tensor.empty() : tensor<5xf32>
  %9 = linalg.fill ins(%zero : f32) outs(%8 : tensor<5xf32>) -> tensor<5xf32>
  %10 = linalg.generic {indexing_maps = [affine_map<(i, y, x) -> (i, y, x)>, affine_map<(i, y, x) -> (i)>], iterator_types = ["parallel", "reduction", "reduction"]} ins(%7 : tensor<5x2x3xf32>) outs(%9 : tensor<5xf32>) {
  ^bb0(%a: f32, %acc: f32):
    %x = arith.addf %a, %acc : f32
    linalg.yield %x : f32
  } -> tensor<5xf32>
  %11 = tensor.empty() : tensor<5x2x3xf32>
  %12 = linalg.generic {indexing_maps = [affine_map<(i, y, x) -> (i, y, x)>, affine_map<(i, y, x) -> (i)>, affine_map<(i, y, x) -> (i, y, x)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7, %10 : tensor<5x2x3xf32>, tensor<5xf32>) outs(%11 : tensor<5x2x3xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %x = arith.divf %a, %b : f32
    linalg.yield %x : f32
  } -> tensor<5x2x3xf32>
  %13 = tensor.empty() : tensor<5x4xf32>
  %14 = linalg.fill ins(%zero : f32) outs(%13 : tensor<5x4xf32>) -> tensor<5x4xf32>
  %15 = linalg.generic {indexing_maps = [affine_map<(i, c, y, x) -> (c, y, x)>, affine_map<(i, c, y, x) -> (i, y, x)>, affine_map<(i, c, y, x) -> (i, c)>], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%v, %12 : tensor<4x2x3xf32>, tensor<5x2x3xf32>) outs(%14 : tensor<5x4xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %x = arith.mulf %a, %b : f32
    %y = arith.addf %acc, %x : f32
    linalg.yield %y : f32
  } -> tensor<5x4xf32>
  return %15 : tensor<5x4xf32>
}

// CHECK: attention in @bias_of_rows: batch 1, heads 1, N 6, S 6, D 4, f32, mask additive, scale 1, empty row nan
func.func @bias_of_rows(%q: tensor<4x2x3xf32>, %k: tensor<4x2x3xf32>, %v: tensor<4x2x3xf32>, %bias: tensor<2x2xf32>) -> tensor<4x2x3xf32> {
  %zero = arith.constant 0.0 : f32
  %low = arith.constant 0xFF800000 : f32
  %0 = tensor.empty() : tensor<2x3x2x3xf32>
  %1 = linalg.fill ins(%zero : f32) outs(%0 : tensor<2x3x2x3xf32>) -> tensor<2x3x2x3xf32>
  %2 = linalg.generic {indexing_maps = [affine_map<(h, w, y, x, c) -> (c, h, w)>, affine_map<(h, w, y, x, c) -> (c, y, x)>, affine_map<(h, w, y, x, c) -> (h, w, y, x)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%q, %k : tensor<4x2x3xf32>, tensor<4x2x3xf32>) outs(%1 : tensor<2x3x2x3xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %x = arith.mulf %a, %b : f32
    %y = arith.addf %acc, %x : f32
    linalg.yield %y : f32
  } -> tensor<2x3x2x3xf32>
  %3 = tensor.empty() : tensor<2x3x2x3xf32>
  %4 = linalg.generic {indexing_maps = [affine_map<(h, w, y, x) -> (h, w, y, x)>, affine_map<(h, w, y, x) -> (h, y)>, affine_map<(h, w, y, x) -> (h, w, y, x)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2, %bias : tensor<2x3x2x3xf32>, tensor<2x2xf32>) outs(%3 : tensor<2x3x2x3xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %x = arith.addf %a, %b : f32
    linalg.yield %x : f32
  } -> tensor<2x3x2x3xf32>
  %5 = tensor.collapse_shape %4 [[0, 1], [2, 3]] : tensor<2x3x2x3xf32> into tensor<6x6xf32>
  %6 = tensor.empty() : tensor<6xf32>
  %7 = linalg.fill ins(%low : f32) outs(%6 : tensor<6xf32>) -> tensor<6xf32>
  %8 = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (i)>], iterator_types = ["parallel", "reduction"]} ins(%5 : tensor<6x6xf32>) outs(%7 : tensor<6xf32>) {
  ^bb0(%a: f32, %acc: f32):
    %x = arith.maximumf %a, %acc : f32
    linalg.yield %x : f32
  } -> tensor<6xf32>
  %9 = tensor.empty() : tensor<6x6xf32>
  %10 = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (i)>, affine_map<(i, j) -> (i, j)>], iterator_types = ["parallel", "parallel"]} ins(%5, %8 : tensor<6x6xf32>, tensor<6xf32>) outs(%9 : tensor<6x6xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %x = arith.subf %a, %b : f32
    %y = math.exp %x : f32
    linalg.yield %y : f32
  } -> tensor<6x6xf32>
  %11 = tensor.empty() : tensor<6xf32>
  %12 = linalg.fill ins(%zero : f32) outs(%11 : tensor<6xf32>) -> tensor<6xf32>
  %13 = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (i)>], iterator_types = ["parallel", "reduction"]} ins(%10 : tensor<6x6xf32>) outs(%12 : tensor<6xf32>) {
  ^bb0(%a: f32, %acc: f32):
    %x = arith.addf %a, %acc : f32
    linalg.yield %x : f32
  } -> tensor<6xf32>
  %14 = tensor.empty() : tensor<6x6xf32>
  %15 = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (i)>, affine_map<(i, j) -> (i, j)>], iterator_types = ["parallel", "parallel"]} ins(%10, %13 : tensor<6x6xf32>, tensor<6xf32>) outs(%14 : tensor<6x6xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %x = arith.divf %a, %b : f32
    linalg.yield %x : f32
  } -> tensor<6x6xf32>
  %16 = tensor.expand_shape %15 [[0, 1], [2, 3]] output_shape [2, 3, 2, 3] : tensor<6x6xf32> into tensor<2x3x2x3xf32>
  %17 = tensor.empty() : tensor<4x2x3xf32>
  %18 = linalg.fill ins(%zero : f32) outs(%17 : tensor<4x2x3xf32>) -> tensor<4x2x3xf32>
  %19 = linalg.generic {indexing_maps = [affine_map<(c, h, w, y, x) -> (c, y, x)>, affine_map<(c, h, w, y, x) -> (h, w, y, x)>, affine_map<(c, h, w, y, x) -> (c, h, w)>], iterator_types = ["parallel", "parallel", "parallel", "reduction", "reduction"]} ins(%v, %16 : tensor<4x2x3xf32>, tensor<2x3x2x3xf32>) outs(%18 : tensor<4x2x3xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %x = arith.mulf %a, %b : f32
    %y = arith.addf %acc, %x : f32
    linalg.yield %y : f32
  } -> tensor<4x2x3xf32>
  return %19 : tensor<4x2x3xf32>
}

// CHECK: attention in @video: batch 1, heads 1, N 5, S 12, D 4, f32, no mask, scale 1, empty row zero
func.func @video(%q: tensor<5x4xf32>, %k: tensor<4x2x2x3xf32>, %v: tensor<4x2x2x3xf32>) -> tensor<5x4xf32> {
  %zero = arith.constant 0.0 : f32
  %low = arith.constant 0xFF800000 : f32
  %0 = tensor.empty() : tensor<5x2x2x3xf32>
  %1 = linalg.fill ins(%zero : f32) outs(%0 : tensor<5x2x2x3xf32>) -> tensor<5x2x2x3xf32>
  %2 = linalg.generic {indexing_maps = [affine_map<(i, t, y, x, c) -> (i, c)>, affine_map<(i, t, y, x, c) -> (c, t, y, x)>, affine_map<(i, t, y, x, c) -> (i, t, y, x)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%q, %k : tensor<5x4xf32>, tensor<4x2x2x3xf32>) outs(%1 : tensor<5x2x2x3xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %x = arith.mulf %a, %b : f32
    %y = arith.addf %acc, %x : f32
    linalg.yield %y : f32
  } -> tensor<5x2x2x3xf32>
  %3 = tensor.collapse_shape %2 [[0], [1, 2, 3]] : tensor<5x2x2x3xf32> into tensor<5x12xf32>
  %4 = tensor.empty() : tensor<5xf32>
  %5 = linalg.fill ins(%low : f32) outs(%4 : tensor<5xf32>) -> tensor<5xf32>
  %6 = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (i)>], iterator_types = ["parallel", "reduction"]} ins(%3 : tensor<5x12xf32>) outs(%5 : tensor<5xf32>) {
  ^bb0(%a: f32, %acc: f32):
    %x = arith.maximumf %a, %acc : f32
    linalg.yield %x : f32
  } -> tensor<5xf32>
  %7 = tensor.empty() : tensor<5x12xf32>
  %8 = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (i)>, affine_map<(i, j) -> (i, j)>], iterator_types = ["parallel", "parallel"]} ins(%3, %6 : tensor<5x12xf32>, tensor<5xf32>) outs(%7 : tensor<5x12xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %x = arith.subf %a, %b : f32
    %y = math.exp %x : f32
    linalg.yield %y : f32
  } -> tensor<5x12xf32>
  %9 = tensor.empty() : tensor<5xf32>
  %10 = linalg.fill ins(%zero : f32) outs(%9 : tensor<5xf32>) -> tensor<5xf32>
  %11 = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (i)>], iterator_types = ["parallel", "reduction"]} ins(%8 : tensor<5x12xf32>) outs(%10 : tensor<5xf32>) {
  ^bb0(%a: f32, %acc: f32):
    %x = arith.addf %a, %acc : f32
    linalg.yield %x : f32
  } -> tensor<5xf32>
  %12 = tensor.empty() : tensor<5x12xf32>
  %13 = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (i)>, affine_map<(i, j) -> (i, j)>], iterator_types = ["parallel", "parallel"]} ins(%8, %11 : tensor<5x12xf32>, tensor<5xf32>) outs(%12 : tensor<5x12xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %x = arith.divf %a, %b : f32
    linalg.yield %x : f32
  } -> tensor<5x12xf32>
  %14 = tensor.expand_shape %13 [[0], [1, 2, 3]] output_shape [5, 2, 2, 3] : tensor<5x12xf32> into tensor<5x2x2x3xf32>
  %15 = tensor.empty() : tensor<5x4xf32>
  %16 = linalg.fill ins(%zero : f32) outs(%15 : tensor<5x4xf32>) -> tensor<5x4xf32>
  %17 = linalg.generic {indexing_maps = [affine_map<(i, c, t, y, x) -> (c, t, y, x)>, affine_map<(i, c, t, y, x) -> (i, t, y, x)>, affine_map<(i, c, t, y, x) -> (i, c)>], iterator_types = ["parallel", "parallel", "reduction", "reduction", "reduction"]} ins(%v, %14 : tensor<4x2x2x3xf32>, tensor<5x2x2x3xf32>) outs(%16 : tensor<5x4xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %x = arith.mulf %a, %b : f32
    %y = arith.addf %acc, %x : f32
    linalg.yield %y : f32
  } -> tensor<5x4xf32>
  return %17 : tensor<5x4xf32>
}
