// RUN: attn-opt %s --pass-pipeline='builtin.module(func.func(attn-raise{report}))' -o %t 2>&1 | FileCheck %s
// RUN: FileCheck %s --check-prefix=IR < %t
// RUN: %python %S/../Inputs/before_and_after.py %s --raised 1 | FileCheck %s --check-prefix=EQUAL

// CHECK: attention in @main: batch 1, heads 2, N 32, S 32, D 16, f32, no mask, scale 1/sqrt(D), empty row zero
// IR: attn.softmax_attention ins({{.*}} : tensor<1x2x32x16xf32>, tensor<1x2x32x16xf32>, tensor<1x2x32x16xf32>) outs(%{{.*}} : tensor<1x2x32x16xf32>)
// EQUAL: equal: 1 raised

#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d4)>
#map2 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map3 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map4 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map6 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, 0)>
#map7 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d4, d3)>
module {
  func.func @main(%arg0: tensor<1x2x32x16xf32>, %arg1: tensor<1x2x32x16xf32>, %arg2: tensor<1x2x32x16xf32>) -> tensor<1x2x32x16xf32> {
    %true = arith.constant true
    %cst = arith.constant 0xFF800000 : f32
    %cst_0 = arith.constant 0xFFF0000000000000 : f64
    %cst_1 = arith.constant 5.000000e-01 : f32
    %cst_2 = arith.constant 0.000000e+00 : f32
    %0 = tensor.empty() : tensor<1x2x32x32xf32>
    %1 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%0 : tensor<1x2x32x32xf32>) {
    ^bb0(%out: f32):
      linalg.yield %cst_2 : f32
    } -> tensor<1x2x32x32xf32>
    %2 = linalg.generic {indexing_maps = [#map1, #map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg0, %arg1 : tensor<1x2x32x16xf32>, tensor<1x2x32x16xf32>) outs(%1 : tensor<1x2x32x32xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %15 = arith.mulf %in_3, %cst_1 : f32
      %16 = arith.mulf %in, %cst_1 : f32
      %17 = arith.mulf %16, %15 : f32
      %18 = arith.addf %out, %17 : f32
      linalg.yield %18 : f32
    } -> tensor<1x2x32x32xf32>
    %3 = tensor.empty() : tensor<1x2x32x1xf32>
    %4 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%3 : tensor<1x2x32x1xf32>) {
    ^bb0(%out: f32):
      linalg.yield %cst : f32
    } -> tensor<1x2x32x1xf32>
    %expanded = tensor.expand_shape %2 [[0], [1], [2, 3], [4]] output_shape [1, 2, 32, 1, 32] : tensor<1x2x32x32xf32> into tensor<1x2x32x1x32xf32>
    %5 = linalg.generic {indexing_maps = [#map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%expanded : tensor<1x2x32x1x32xf32>) outs(%4 : tensor<1x2x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %15 = arith.maximumf %in, %out : f32
      linalg.yield %15 : f32
    } -> tensor<1x2x32x1xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2, %5 : tensor<1x2x32x32xf32>, tensor<1x2x32x1xf32>) outs(%0 : tensor<1x2x32x32xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %15 = arith.subf %in, %in_3 : f32
      %16 = math.exp %15 : f32
      linalg.yield %16 : f32
    } -> tensor<1x2x32x32xf32>
    %7 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%3 : tensor<1x2x32x1xf32>) {
    ^bb0(%out: f32):
      linalg.yield %cst_2 : f32
    } -> tensor<1x2x32x1xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%6 : tensor<1x2x32x32xf32>) outs(%7 : tensor<1x2x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %15 = arith.addf %in, %out : f32
      linalg.yield %15 : f32
    } -> tensor<1x2x32x1xf32>
    %9 = tensor.empty() : tensor<1x2x32x1xi1>
    %10 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%9 : tensor<1x2x32x1xi1>) {
    ^bb0(%out: i1):
      linalg.yield %true : i1
    } -> tensor<1x2x32x1xi1>
    %11 = linalg.generic {indexing_maps = [#map, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%2 : tensor<1x2x32x32xf32>) outs(%10 : tensor<1x2x32x1xi1>) {
    ^bb0(%in: f32, %out: i1):
      %15 = arith.extf %in : f32 to f64
      %16 = arith.cmpf oeq, %15, %cst_0 : f64
      %17 = arith.andi %16, %out : i1
      linalg.yield %17 : i1
    } -> tensor<1x2x32x1xi1>
    %12 = tensor.empty() : tensor<1x2x32x16xf32>
    %13 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%12 : tensor<1x2x32x16xf32>) {
    ^bb0(%out: f32):
      linalg.yield %cst_2 : f32
    } -> tensor<1x2x32x16xf32>
    %14 = linalg.generic {indexing_maps = [#map6, #map1, #map6, #map7, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%11, %6, %8, %arg2 : tensor<1x2x32x1xi1>, tensor<1x2x32x32xf32>, tensor<1x2x32x1xf32>, tensor<1x2x32x16xf32>) outs(%13 : tensor<1x2x32x16xf32>) {
    ^bb0(%in: i1, %in_3: f32, %in_4: f32, %in_5: f32, %out: f32):
      %15 = arith.divf %in_3, %in_4 : f32
      %16 = arith.select %in, %cst_2, %15 : f32
      %17 = arith.mulf %16, %in_5 : f32
      %18 = arith.addf %out, %17 : f32
      linalg.yield %18 : f32
    } -> tensor<1x2x32x16xf32>
    return %14 : tensor<1x2x32x16xf32>
  }
}

