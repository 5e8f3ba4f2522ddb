// RUN: attn-opt %s --pass-pipeline='builtin.module(func.func(attn-raise{report}))' -o %t 2>&1 | FileCheck %s
// RUN: FileCheck %s --check-prefix=IR < %t
// RUN: %python %S/../Inputs/before_and_after.py %s --raised 1 | FileCheck %s --check-prefix=EQUAL

// CHECK: attention in @main: batch 1, heads 2, N 32, S 32, D 16, f32, no mask, scale 1/sqrt(D), empty row zero
// IR: attn.softmax_attention ins({{.*}} : tensor<1x2x32x16xf32>, tensor<1x2x32x16xf32>, tensor<1x2x32x16xf32>) outs(%{{.*}} : tensor<1x2x32x16xf32>)
// EQUAL: equal: 1 raised

#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3, d2)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d1, d2, d3)>
#map3 = affine_map<(d0, d1, d2, d3) -> ()>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map5 = affine_map<(d0, d1, d2) -> ()>
#map6 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module @jit__lambda {
  func.func public @main(%arg0: tensor<1x2x32x16xf32>, %arg1: tensor<1x2x32x16xf32>, %arg2: tensor<1x2x32x16xf32>) -> tensor<1x2x32x16xf32> {
    %cst = arith.constant 0xFF800000 : f32
    %cst_0 = arith.constant 0.000000e+00 : f32
    %cst_1 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_2 = arith.constant dense<4.000000e+00> : tensor<f32>
    %0 = tensor.empty() : tensor<1x2x16x32xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1 : tensor<1x2x32x16xf32>) outs(%0 : tensor<1x2x16x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x16x32xf32>
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2], [3]] : tensor<1x2x32x16xf32> into tensor<2x32x16xf32>
    %collapsed_3 = tensor.collapse_shape %1 [[0, 1], [2], [3]] : tensor<1x2x16x32xf32> into tensor<2x16x32xf32>
    %2 = tensor.empty() : tensor<2x32x32xf32>
    %3 = linalg.fill ins(%cst_0 : f32) outs(%2 : tensor<2x32x32xf32>) -> tensor<2x32x32xf32>
    %4 = linalg.batch_matmul ins(%collapsed, %collapsed_3 : tensor<2x32x16xf32>, tensor<2x16x32xf32>) outs(%3 : tensor<2x32x32xf32>) -> tensor<2x32x32xf32>
    %5 = tensor.empty() : tensor<1x2x32x32xf32>
    %6 = linalg.generic {indexing_maps = [#map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4 : tensor<2x32x32xf32>) outs(%5 : tensor<1x2x32x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x32x32xf32>
    %7 = linalg.generic {indexing_maps = [#map3, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%5 : tensor<1x2x32x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x32x32xf32>
    %8 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6, %7 : tensor<1x2x32x32xf32>, tensor<1x2x32x32xf32>) outs(%5 : tensor<1x2x32x32xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %29 = arith.divf %in, %in_6 : f32
      linalg.yield %29 : f32
    } -> tensor<1x2x32x32xf32>
    %9 = tensor.empty() : tensor<1x2x32xf32>
    %10 = linalg.fill ins(%cst : f32) outs(%9 : tensor<1x2x32xf32>) -> tensor<1x2x32xf32>
    %11 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%8 : tensor<1x2x32x32xf32>) outs(%10 : tensor<1x2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %29 = arith.maximumf %out, %in : f32
      linalg.yield %29 : f32
    } -> tensor<1x2x32xf32>
    %12 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%9 : tensor<1x2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x32xf32>
    %13 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12, %11 : tensor<1x2x32xf32>, tensor<1x2x32xf32>) outs(%9 : tensor<1x2x32xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %29 = arith.maximumf %in, %in_6 : f32
      linalg.yield %29 : f32
    } -> tensor<1x2x32xf32>
    %14 = tensor.empty() : tensor<1x2x32x1xf32>
    %15 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13 : tensor<1x2x32xf32>) outs(%14 : tensor<1x2x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x32x1xf32>
    %16 = linalg.generic {indexing_maps = [#map7, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15 : tensor<1x2x32x1xf32>) outs(%5 : tensor<1x2x32x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x32x32xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8, %16 : tensor<1x2x32x32xf32>, tensor<1x2x32x32xf32>) outs(%5 : tensor<1x2x32x32xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %29 = arith.subf %in, %in_6 : f32
      linalg.yield %29 : f32
    } -> tensor<1x2x32x32xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17 : tensor<1x2x32x32xf32>) outs(%5 : tensor<1x2x32x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %29 = math.exp %in : f32
      linalg.yield %29 : f32
    } -> tensor<1x2x32x32xf32>
    %19 = linalg.fill ins(%cst_0 : f32) outs(%9 : tensor<1x2x32xf32>) -> tensor<1x2x32xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%18 : tensor<1x2x32x32xf32>) outs(%19 : tensor<1x2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %29 = arith.addf %out, %in : f32
      linalg.yield %29 : f32
    } -> tensor<1x2x32xf32>
    %21 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20 : tensor<1x2x32xf32>) outs(%14 : tensor<1x2x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x32x1xf32>
    %22 = linalg.generic {indexing_maps = [#map7, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21 : tensor<1x2x32x1xf32>) outs(%5 : tensor<1x2x32x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x32x32xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18, %22 : tensor<1x2x32x32xf32>, tensor<1x2x32x32xf32>) outs(%5 : tensor<1x2x32x32xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %29 = arith.divf %in, %in_6 : f32
      linalg.yield %29 : f32
    } -> tensor<1x2x32x32xf32>
    %collapsed_4 = tensor.collapse_shape %23 [[0, 1], [2], [3]] : tensor<1x2x32x32xf32> into tensor<2x32x32xf32>
    %collapsed_5 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<1x2x32x16xf32> into tensor<2x32x16xf32>
    %24 = tensor.empty() : tensor<2x32x16xf32>
    %25 = linalg.fill ins(%cst_0 : f32) outs(%24 : tensor<2x32x16xf32>) -> tensor<2x32x16xf32>
    %26 = linalg.batch_matmul ins(%collapsed_4, %collapsed_5 : tensor<2x32x32xf32>, tensor<2x32x16xf32>) outs(%25 : tensor<2x32x16xf32>) -> tensor<2x32x16xf32>
    %27 = tensor.empty() : tensor<1x2x32x16xf32>
    %28 = linalg.generic {indexing_maps = [#map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26 : tensor<2x32x16xf32>) outs(%27 : tensor<1x2x32x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x32x16xf32>
    return %28 : tensor<1x2x32x16xf32>
  }
}

