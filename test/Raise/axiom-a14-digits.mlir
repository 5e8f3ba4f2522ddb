// RUN: attn-opt %s --pass-pipeline='builtin.module(func.func(attn-raise),canonicalize)' --split-input-file | FileCheck %s

// A14: a sum over several variables is one over the number whose digits they are; the softmax may run over
// the number or over the digits. Digits in another order are another number: that operand is transposed.

// CHECK-LABEL: @softmax_of_two
//   CHECK-NOT: linalg.generic
//       CHECK: attn.softmax_attention ins({{.*}} : tensor<4x6xf32>, tensor<4x6xf32>, tensor<4x6xf32>)
//       CHECK: tensor.expand_shape {{.*}} : tensor<4x6xf32> into tensor<4x2x3xf32>
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

// -----

// CHECK-LABEL: @values_transposed
//       CHECK: %[[V:.*]] = linalg.generic {{.*}} ins(%arg2 : tensor<4x3x2xf32>)
//   CHECK-NOT: linalg.generic
//       CHECK: attn.softmax_attention
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
