// Made by generate/generate.py: masks, torchmlir: key padding by lengths: arange < length
// DEFINE: %{case} = --verify=raise --input=random:1 --input=random:2 --input=random:3 --input=2xi64=5,8 --expected_output=@%S/expected/padding_lengths.0.npy
// RUN: attn-run %s %{case} | FileCheck %s
// RUN: attn-opt %s %fuse -o %t.mlir
// RUN: attn-run %t.mlir %{case} | FileCheck %s --check-prefix=FUSED

// CHECK: attention: 1 found{{$}}
// CHECK-NEXT: batch 2, heads 2, N 8, S 8, D 8, f32, not causal, mask: key padding, scale 1/sqrt(D)
// FUSED: attention: 1 found{{$}}
// FUSED-NEXT: batch 2, heads 2, N 8, S 8, D 8, f32, not causal, mask: key padding, scale 1/sqrt(D)

#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0, d1) -> (0, d1)>
#map2 = affine_map<(d0, d1) -> (d0, 0)>
#map3 = affine_map<(d0, d1) -> (d0, d1)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> ()>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<2x2x8x8xf32>, %arg1: tensor<2x2x8x8xf32>, %arg2: tensor<2x2x8x8xf32>, %arg3: tensor<2xi64>) -> tensor<2x2x8x8xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %true = arith.constant true
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<2x2x8x8xf32>
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_3 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_4 = arith.constant 0.59460355750136051 : f64
    %cst_5 = arith.constant 0xFFF0000000000000 : f64
    %0 = tensor.empty() : tensor<8xi64>
    %1 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%0 : tensor<8xi64>) {
    ^bb0(%out: i64):
      %31 = linalg.index 0 : index
      %32 = arith.index_cast %31 : index to i64
      linalg.yield %32 : i64
    } -> tensor<8xi64>
    %expanded = tensor.expand_shape %1 [[0, 1]] output_shape [1, 8] : tensor<8xi64> into tensor<1x8xi64>
    %expanded_6 = tensor.expand_shape %arg3 [[0, 1]] output_shape [2, 1] : tensor<2xi64> into tensor<2x1xi64>
    %2 = tensor.empty() : tensor<2x8xi1>
    %3 = linalg.generic {indexing_maps = [#map1, #map2, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded, %expanded_6 : tensor<1x8xi64>, tensor<2x1xi64>) outs(%2 : tensor<2x8xi1>) {
    ^bb0(%in: i64, %in_14: i64, %out: i1):
      %31 = arith.cmpi slt, %in, %in_14 : i64
      linalg.yield %31 : i1
    } -> tensor<2x8xi1>
    %expanded_7 = tensor.expand_shape %3 [[0], [1, 2, 3]] output_shape [2, 1, 1, 8] : tensor<2x8xi1> into tensor<2x1x1x8xi1>
    %4 = tensor.empty() : tensor<2x1x1x8xf32>
    %5 = linalg.generic {indexing_maps = [#map4, #map5, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_7, %cst_2, %cst_3 : tensor<2x1x1x8xi1>, tensor<f32>, tensor<f32>) outs(%4 : tensor<2x1x1x8xf32>) {
    ^bb0(%in: i1, %in_14: f32, %in_15: f32, %out: f32):
      %31 = arith.select %in, %in_14, %in_15 : f32
      linalg.yield %31 : f32
    } -> tensor<2x1x1x8xf32>
    %6 = tensor.empty() : tensor<2x2x8x8xf32>
    %7 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x2x8x8xf32>) outs(%6 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %31 = arith.truncf %cst_4 : f64 to f32
      %32 = arith.mulf %in, %31 : f32
      linalg.yield %32 : f32
    } -> tensor<2x2x8x8xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<2x2x8x8xf32>) outs(%6 : tensor<2x2x8x8xf32>) permutation = [0, 1, 3, 2] 
    %8 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed : tensor<2x2x8x8xf32>) outs(%6 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %31 = arith.truncf %cst_4 : f64 to f32
      %32 = arith.mulf %in, %31 : f32
      linalg.yield %32 : f32
    } -> tensor<2x2x8x8xf32>
    %collapsed = tensor.collapse_shape %7 [[0, 1], [2], [3]] : tensor<2x2x8x8xf32> into tensor<4x8x8xf32>
    %collapsed_8 = tensor.collapse_shape %8 [[0, 1], [2], [3]] : tensor<2x2x8x8xf32> into tensor<4x8x8xf32>
    %9 = tensor.empty() : tensor<4x8x8xf32>
    %10 = linalg.fill ins(%cst : f32) outs(%9 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %11 = linalg.batch_matmul ins(%collapsed, %collapsed_8 : tensor<4x8x8xf32>, tensor<4x8x8xf32>) outs(%10 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %expanded_9 = tensor.expand_shape %11 [[0, 1], [2], [3]] output_shape [2, 2, 8, 8] : tensor<4x8x8xf32> into tensor<2x2x8x8xf32>
    %12 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_9, %5 : tensor<2x2x8x8xf32>, tensor<2x1x1x8xf32>) outs(%6 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %31 = arith.addf %in, %in_14 : f32
      linalg.yield %31 : f32
    } -> tensor<2x2x8x8xf32>
    %13 = tensor.empty() : tensor<2x2x8xi64>
    %14 = linalg.fill ins(%c0_i64 : i64) outs(%13 : tensor<2x2x8xi64>) -> tensor<2x2x8xi64>
    %15 = tensor.empty() : tensor<2x2x8xf32>
    %16 = linalg.fill ins(%cst_0 : f32) outs(%15 : tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %17:2 = linalg.generic {indexing_maps = [#map4, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%12 : tensor<2x2x8x8xf32>) outs(%16, %14 : tensor<2x2x8xf32>, tensor<2x2x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_14: i64):
      %31 = linalg.index 3 : index
      %32 = arith.index_cast %31 : index to i64
      %33 = arith.maximumf %in, %out : f32
      %34 = arith.cmpf ogt, %in, %out : f32
      %35 = arith.select %34, %32, %out_14 : i64
      linalg.yield %33, %35 : f32, i64
    } -> (tensor<2x2x8xf32>, tensor<2x2x8xi64>)
    %expanded_10 = tensor.expand_shape %17#0 [[0], [1], [2, 3]] output_shape [2, 2, 8, 1] : tensor<2x2x8xf32> into tensor<2x2x8x1xf32>
    %18 = linalg.generic {indexing_maps = [#map4, #map8, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12, %expanded_10 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%6 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %31 = arith.subf %in, %in_14 : f32
      linalg.yield %31 : f32
    } -> tensor<2x2x8x8xf32>
    %19 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18 : tensor<2x2x8x8xf32>) outs(%6 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %31 = math.exp %in : f32
      linalg.yield %31 : f32
    } -> tensor<2x2x8x8xf32>
    %20 = tensor.empty() : tensor<2x2x8x1xf32>
    %21 = linalg.fill ins(%cst : f32) outs(%20 : tensor<2x2x8x1xf32>) -> tensor<2x2x8x1xf32>
    %22 = linalg.generic {indexing_maps = [#map4, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%19 : tensor<2x2x8x8xf32>) outs(%21 : tensor<2x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %31 = arith.addf %in, %out : f32
      linalg.yield %31 : f32
    } -> tensor<2x2x8x1xf32>
    %23 = linalg.generic {indexing_maps = [#map4, #map8, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19, %22 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%6 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %31 = arith.divf %in, %in_14 : f32
      linalg.yield %31 : f32
    } -> tensor<2x2x8x8xf32>
    %24 = tensor.empty() : tensor<2x2x8x8xi1>
    %25 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12 : tensor<2x2x8x8xf32>) outs(%24 : tensor<2x2x8x8xi1>) {
    ^bb0(%in: f32, %out: i1):
      %31 = arith.extf %in : f32 to f64
      %32 = arith.cmpf oeq, %31, %cst_5 : f64
      linalg.yield %32 : i1
    } -> tensor<2x2x8x8xi1>
    %26 = tensor.empty() : tensor<2x2x8x1xi1>
    %27 = linalg.fill ins(%true : i1) outs(%26 : tensor<2x2x8x1xi1>) -> tensor<2x2x8x1xi1>
    %28 = linalg.generic {indexing_maps = [#map4, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%25 : tensor<2x2x8x8xi1>) outs(%27 : tensor<2x2x8x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %31 = arith.andi %in, %out : i1
      linalg.yield %31 : i1
    } -> tensor<2x2x8x1xi1>
    %29 = linalg.generic {indexing_maps = [#map8, #map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28, %cst_1, %23 : tensor<2x2x8x1xi1>, tensor<2x2x8x8xf32>, tensor<2x2x8x8xf32>) outs(%6 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: i1, %in_14: f32, %in_15: f32, %out: f32):
      %31 = arith.select %in, %in_14, %in_15 : f32
      linalg.yield %31 : f32
    } -> tensor<2x2x8x8xf32>
    %collapsed_11 = tensor.collapse_shape %29 [[0, 1], [2], [3]] : tensor<2x2x8x8xf32> into tensor<4x8x8xf32>
    %collapsed_12 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<2x2x8x8xf32> into tensor<4x8x8xf32>
    %30 = linalg.batch_matmul ins(%collapsed_11, %collapsed_12 : tensor<4x8x8xf32>, tensor<4x8x8xf32>) outs(%10 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %expanded_13 = tensor.expand_shape %30 [[0, 1], [2], [3]] output_shape [2, 2, 8, 8] : tensor<4x8x8xf32> into tensor<2x2x8x8xf32>
    return %expanded_13 : tensor<2x2x8x8xf32>
  }
}

