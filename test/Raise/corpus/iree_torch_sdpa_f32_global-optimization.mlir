// RUN: attn-opt %s --pass-pipeline='builtin.module(func.func(attn-raise{report}))' -o %t 2>&1 | FileCheck %s
// RUN: FileCheck %s --check-prefix=IR < %t

// CHECK: attention in @main: batch 1, heads 2, N 32, S 32, D 16, f32, no mask, scale 1/sqrt(D), empty row zero
// IR: attn.softmax_attention ins({{.*}} : tensor<1x2x32x16xf32>, tensor<1x2x32x16xf32>, tensor<1x2x32x16xf32>) outs(%{{.*}} : tensor<1x2x32x16xf32>)
// EQUAL: equal: 1 raised

module {
  func.func @main(%0: tensor<1x2x32x16xf32>, %1: tensor<1x2x32x16xf32>, %2: tensor<1x2x32x16xf32>) -> (tensor<1x2x32x16xf32>) {
    %cst = arith.constant dense<0.000000e+00> : tensor<2x32x32xf32>
    %cst_0 = arith.constant 0.000000e+00 : f32
    %cst_1 = arith.constant 0xFF800000 : f32
    %true = arith.constant true
    %cst_2 = arith.constant 5.000000e-01 : f32
    %collapsed = tensor.collapse_shape %0 [[0, 1], [2], [3]] : tensor<1x2x32x16xf32> into tensor<2x32x16xf32>
    %4 = tensor.empty() : tensor<2x32x16xf32>
    %5 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed : tensor<2x32x16xf32>) outs(%4 : tensor<2x32x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %24 = arith.mulf %in, %cst_2 : f32
      linalg.yield %24 : f32
    } -> tensor<2x32x16xf32>
    %collapsed_3 = tensor.collapse_shape %1 [[0, 1], [2], [3]] : tensor<1x2x32x16xf32> into tensor<2x32x16xf32>
    %7 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_3 : tensor<2x32x16xf32>) outs(%4 : tensor<2x32x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %24 = arith.mulf %in, %cst_2 : f32
      linalg.yield %24 : f32
    } -> tensor<2x32x16xf32>
    %8 = tensor.empty() : tensor<2x32x32xf32>
    %9 = linalg.fill ins(%cst_0 : f32) outs(%8 : tensor<2x32x32xf32>) -> tensor<2x32x32xf32>
    %10 = linalg.batch_matmul indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>] ins(%5, %7 : tensor<2x32x16xf32>, tensor<2x32x16xf32>) outs(%9 : tensor<2x32x32xf32>) -> tensor<2x32x32xf32>
    %11 = linalg.softmax dimension(2) ins(%10 : tensor<2x32x32xf32>) outs(%8 : tensor<2x32x32xf32>) -> tensor<2x32x32xf32>
    %12 = tensor.empty() : tensor<2x32x32xi1>
    %13 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10 : tensor<2x32x32xf32>) outs(%12 : tensor<2x32x32xi1>) {
    ^bb0(%in: f32, %out: i1):
      %24 = arith.cmpf oeq, %in, %cst_1 : f32
      linalg.yield %24 : i1
    } -> tensor<2x32x32xi1>
    %14 = tensor.empty() : tensor<2x32xi1>
    %15 = linalg.fill ins(%true : i1) outs(%14 : tensor<2x32xi1>) -> tensor<2x32xi1>
    %16 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1)>], iterator_types = ["parallel", "parallel", "reduction"]} ins(%13 : tensor<2x32x32xi1>) outs(%15 : tensor<2x32xi1>) {
    ^bb0(%in: i1, %out: i1):
      %24 = arith.andi %in, %out : i1
      linalg.yield %24 : i1
    } -> tensor<2x32xi1>
    %17 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16, %cst, %11 : tensor<2x32xi1>, tensor<2x32x32xf32>, tensor<2x32x32xf32>) outs(%8 : tensor<2x32x32xf32>) {
    ^bb0(%in: i1, %in_5: f32, %in_6: f32, %out: f32):
      %24 = arith.select %in, %in_5, %in_6 : f32
      linalg.yield %24 : f32
    } -> tensor<2x32x32xf32>
    %collapsed_4 = tensor.collapse_shape %2 [[0, 1], [2], [3]] : tensor<1x2x32x16xf32> into tensor<2x32x16xf32>
    %19 = linalg.fill ins(%cst_0 : f32) outs(%4 : tensor<2x32x16xf32>) -> tensor<2x32x16xf32>
    %20 = linalg.batch_matmul ins(%17, %collapsed_4 : tensor<2x32x32xf32>, tensor<2x32x16xf32>) outs(%19 : tensor<2x32x16xf32>) -> tensor<2x32x16xf32>
    %expanded = tensor.expand_shape %20 [[0, 1], [2], [3]] output_shape [1, 2, 32, 16] : tensor<2x32x16xf32> into tensor<1x2x32x16xf32>
    return %expanded : tensor<1x2x32x16xf32>
  }
}
