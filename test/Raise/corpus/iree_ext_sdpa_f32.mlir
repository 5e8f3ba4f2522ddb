// RUN: attn-opt %s --pass-pipeline='builtin.module(func.func(attn-raise{report}))' -o %t 2>&1 | FileCheck %s
// RUN: FileCheck %s --check-prefix=IR < %t
// RUN: %python %S/../Inputs/before_and_after.py %s --raised 1 | FileCheck %s --check-prefix=EQUAL

// CHECK: attention in @main: batch 1, heads 2, N 32, S 32, D 16, f32, no mask, scale 1/sqrt(D), empty row zero
// IR: attn.softmax_attention ins({{.*}} : tensor<1x2x32x16xf32>, tensor<1x2x32x16xf32>, tensor<1x2x32x16xf32>) outs(%{{.*}} : tensor<1x2x32x16xf32>)
// EQUAL: equal: 1 raised

#map = affine_map<(d0, d1, d2) -> ()>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d3, d2)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3)>
#map5 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map6 = affine_map<(d0, d1) -> (d0, d1)>
module {
  func.func @main(%0: tensor<1x2x32x16xf32>, %1: tensor<1x2x32x16xf32>, %2: tensor<1x2x32x16xf32>) -> (tensor<1x2x32x16xf32>) {
    %cst = arith.constant 0.360673755 : f32
    %cst_0 = arith.constant 1.000000e+00 : f32
    %cst_1 = arith.constant -3.40282347E+38 : f32
    %cst_2 = arith.constant 0.000000e+00 : f32
    %collapsed = tensor.collapse_shape %0 [[0, 1], [2], [3]] : tensor<1x2x32x16xf32> into tensor<2x32x16xf32>
    %collapsed_3 = tensor.collapse_shape %1 [[0, 1], [2], [3]] : tensor<1x2x32x16xf32> into tensor<2x32x16xf32>
    %collapsed_4 = tensor.collapse_shape %2 [[0, 1], [2], [3]] : tensor<1x2x32x16xf32> into tensor<2x32x16xf32>
    %3 = tensor.empty() : tensor<2x32x16xf32>
    %4 = tensor.empty() : tensor<2x32xf32>
    %5 = linalg.fill ins(%cst_2 : f32) outs(%3 : tensor<2x32x16xf32>) -> tensor<2x32x16xf32>
    %6 = linalg.fill ins(%cst_1 : f32) outs(%4 : tensor<2x32xf32>) -> tensor<2x32xf32>
    %7 = linalg.fill ins(%cst_2 : f32) outs(%4 : tensor<2x32xf32>) -> tensor<2x32xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst : f32) outs(%collapsed : tensor<2x32x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %22 = arith.mulf %in, %out : f32
      linalg.yield %22 : f32
    } -> tensor<2x32x16xf32>
    %9 = tensor.empty() : tensor<2x32x32xf32>
    %10 = linalg.fill ins(%cst_2 : f32) outs(%9 : tensor<2x32x32xf32>) -> tensor<2x32x32xf32>
    %11 = linalg.generic {indexing_maps = [#map2, #map3, #map4], iterator_types = ["parallel", "parallel", "reduction", "parallel"]} ins(%8, %collapsed_3 : tensor<2x32x16xf32>, tensor<2x32x16xf32>) outs(%10 : tensor<2x32x32xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %22 = arith.mulf %in, %in_5 : f32
      %23 = arith.addf %22, %out : f32
      linalg.yield %23 : f32
    } -> tensor<2x32x32xf32>
    %12 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%11 : tensor<2x32x32xf32>) outs(%6 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %22 = arith.maximumf %in, %out : f32
      linalg.yield %22 : f32
    } -> tensor<2x32xf32>
    %13 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%12 : tensor<2x32xf32>) outs(%6 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %22 = arith.subf %out, %in : f32
      %23 = math.exp2 %22 : f32
      linalg.yield %23 : f32
    } -> tensor<2x32xf32>
    %14 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%13 : tensor<2x32xf32>) outs(%7 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %22 = arith.mulf %in, %out : f32
      linalg.yield %22 : f32
    } -> tensor<2x32xf32>
    %15 = linalg.generic {indexing_maps = [#map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12 : tensor<2x32xf32>) outs(%11 : tensor<2x32x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %22 = arith.subf %out, %in : f32
      %23 = math.exp2 %22 : f32
      linalg.yield %23 : f32
    } -> tensor<2x32x32xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%15 : tensor<2x32x32xf32>) outs(%14 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %22 = arith.addf %in, %out : f32
      linalg.yield %22 : f32
    } -> tensor<2x32xf32>
    %17 = linalg.generic {indexing_maps = [#map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13 : tensor<2x32xf32>) outs(%5 : tensor<2x32x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %22 = arith.mulf %in, %out : f32
      linalg.yield %22 : f32
    } -> tensor<2x32x16xf32>
    %18 = linalg.generic {indexing_maps = [#map4, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%15, %collapsed_4 : tensor<2x32x32xf32>, tensor<2x32x16xf32>) outs(%17 : tensor<2x32x16xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %22 = arith.mulf %in, %in_5 : f32
      %23 = arith.addf %22, %out : f32
      linalg.yield %23 : f32
    } -> tensor<2x32x16xf32>
    %19 = linalg.generic {indexing_maps = [#map5, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16, %18 : tensor<2x32xf32>, tensor<2x32x16xf32>) outs(%3 : tensor<2x32x16xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %22 = arith.divf %cst_0, %in : f32
      %23 = arith.mulf %22, %in_5 : f32
      linalg.yield %23 : f32
    } -> tensor<2x32x16xf32>
    %expanded = tensor.expand_shape %19 [[0, 1], [2], [3]] output_shape [1, 2, 32, 16] : tensor<2x32x16xf32> into tensor<1x2x32x16xf32>
    return %expanded : tensor<1x2x32x16xf32>
  }
}
