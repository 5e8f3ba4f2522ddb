// Made by generate/generate.py: masks, torchmlir: query and key padding by an outer product; rows of padded queries are empty
// DEFINE: %{case} = --verify=raise --input=random:1 --input=random:2 --input=random:3 --input=1x8xi1=1,1,1,1,1,1,0,0 --expected_output=@%S/expected/padding_outer.0.npy
// RUN: attn-run %s %{case} | FileCheck %s
// RUN: attn-opt %s %fuse -o %t.mlir
// RUN: attn-run %t.mlir %{case} | FileCheck %s --check-prefix=FUSED

// CHECK: attention: 1 found{{$}}
// CHECK-NEXT: batch 1, heads 2, N 8, S 8, D 8, f32, not causal, mask: boolean, scale 1/sqrt(D)
// FUSED: attention: 1 found{{$}}
// FUSED-NEXT: batch 1, heads 2, N 8, S 8, D 8, f32, not causal, mask: boolean, scale 1/sqrt(D)

#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map3 = affine_map<(d0, d1, d2, d3) -> ()>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<1x2x8x8xf32>, %arg1: tensor<1x2x8x8xf32>, %arg2: tensor<1x2x8x8xf32>, %arg3: tensor<1x8xi1>) -> tensor<1x2x8x8xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %true = arith.constant true
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<1x2x8x8xf32>
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_3 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_4 = arith.constant 0.59460355750136051 : f64
    %cst_5 = arith.constant 0xFFF0000000000000 : f64
    %expanded = tensor.expand_shape %arg3 [[0], [1, 2, 3]] output_shape [1, 1, 8, 1] : tensor<1x8xi1> into tensor<1x1x8x1xi1>
    %expanded_6 = tensor.expand_shape %arg3 [[0], [1, 2, 3]] output_shape [1, 1, 1, 8] : tensor<1x8xi1> into tensor<1x1x1x8xi1>
    %0 = tensor.empty() : tensor<1x1x8x8xi1>
    %1 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_6 : tensor<1x1x8x1xi1>, tensor<1x1x1x8xi1>) outs(%0 : tensor<1x1x8x8xi1>) {
    ^bb0(%in: i1, %in_13: i1, %out: i1):
      %29 = arith.andi %in, %in_13 : i1
      linalg.yield %29 : i1
    } -> tensor<1x1x8x8xi1>
    %2 = tensor.empty() : tensor<1x1x8x8xf32>
    %3 = linalg.generic {indexing_maps = [#map2, #map3, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1, %cst_2, %cst_3 : tensor<1x1x8x8xi1>, tensor<f32>, tensor<f32>) outs(%2 : tensor<1x1x8x8xf32>) {
    ^bb0(%in: i1, %in_13: f32, %in_14: f32, %out: f32):
      %29 = arith.select %in, %in_13, %in_14 : f32
      linalg.yield %29 : f32
    } -> tensor<1x1x8x8xf32>
    %4 = tensor.empty() : tensor<1x2x8x8xf32>
    %5 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x2x8x8xf32>) outs(%4 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %29 = arith.truncf %cst_4 : f64 to f32
      %30 = arith.mulf %in, %29 : f32
      linalg.yield %30 : f32
    } -> tensor<1x2x8x8xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<1x2x8x8xf32>) outs(%4 : tensor<1x2x8x8xf32>) permutation = [0, 1, 3, 2] 
    %6 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed : tensor<1x2x8x8xf32>) outs(%4 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %29 = arith.truncf %cst_4 : f64 to f32
      %30 = arith.mulf %in, %29 : f32
      linalg.yield %30 : f32
    } -> tensor<1x2x8x8xf32>
    %collapsed = tensor.collapse_shape %5 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %collapsed_7 = tensor.collapse_shape %6 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %7 = tensor.empty() : tensor<2x8x8xf32>
    %8 = linalg.fill ins(%cst : f32) outs(%7 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %9 = linalg.batch_matmul ins(%collapsed, %collapsed_7 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%8 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %expanded_8 = tensor.expand_shape %9 [[0, 1], [2], [3]] output_shape [1, 2, 8, 8] : tensor<2x8x8xf32> into tensor<1x2x8x8xf32>
    %10 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_8, %3 : tensor<1x2x8x8xf32>, tensor<1x1x8x8xf32>) outs(%4 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %29 = arith.addf %in, %in_13 : f32
      linalg.yield %29 : f32
    } -> tensor<1x2x8x8xf32>
    %11 = tensor.empty() : tensor<1x2x8xi64>
    %12 = linalg.fill ins(%c0_i64 : i64) outs(%11 : tensor<1x2x8xi64>) -> tensor<1x2x8xi64>
    %13 = tensor.empty() : tensor<1x2x8xf32>
    %14 = linalg.fill ins(%cst_0 : f32) outs(%13 : tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %15:2 = linalg.generic {indexing_maps = [#map2, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%10 : tensor<1x2x8x8xf32>) outs(%14, %12 : tensor<1x2x8xf32>, tensor<1x2x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_13: i64):
      %29 = linalg.index 3 : index
      %30 = arith.index_cast %29 : index to i64
      %31 = arith.maximumf %in, %out : f32
      %32 = arith.cmpf ogt, %in, %out : f32
      %33 = arith.select %32, %30, %out_13 : i64
      linalg.yield %31, %33 : f32, i64
    } -> (tensor<1x2x8xf32>, tensor<1x2x8xi64>)
    %expanded_9 = tensor.expand_shape %15#0 [[0], [1], [2, 3]] output_shape [1, 2, 8, 1] : tensor<1x2x8xf32> into tensor<1x2x8x1xf32>
    %16 = linalg.generic {indexing_maps = [#map2, #map, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %expanded_9 : tensor<1x2x8x8xf32>, tensor<1x2x8x1xf32>) outs(%4 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %29 = arith.subf %in, %in_13 : f32
      linalg.yield %29 : f32
    } -> tensor<1x2x8x8xf32>
    %17 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16 : tensor<1x2x8x8xf32>) outs(%4 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %29 = math.exp %in : f32
      linalg.yield %29 : f32
    } -> tensor<1x2x8x8xf32>
    %18 = tensor.empty() : tensor<1x2x8x1xf32>
    %19 = linalg.fill ins(%cst : f32) outs(%18 : tensor<1x2x8x1xf32>) -> tensor<1x2x8x1xf32>
    %20 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%17 : tensor<1x2x8x8xf32>) outs(%19 : tensor<1x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %29 = arith.addf %in, %out : f32
      linalg.yield %29 : f32
    } -> tensor<1x2x8x1xf32>
    %21 = linalg.generic {indexing_maps = [#map2, #map, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17, %20 : tensor<1x2x8x8xf32>, tensor<1x2x8x1xf32>) outs(%4 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %29 = arith.divf %in, %in_13 : f32
      linalg.yield %29 : f32
    } -> tensor<1x2x8x8xf32>
    %22 = tensor.empty() : tensor<1x2x8x8xi1>
    %23 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10 : tensor<1x2x8x8xf32>) outs(%22 : tensor<1x2x8x8xi1>) {
    ^bb0(%in: f32, %out: i1):
      %29 = arith.extf %in : f32 to f64
      %30 = arith.cmpf oeq, %29, %cst_5 : f64
      linalg.yield %30 : i1
    } -> tensor<1x2x8x8xi1>
    %24 = tensor.empty() : tensor<1x2x8x1xi1>
    %25 = linalg.fill ins(%true : i1) outs(%24 : tensor<1x2x8x1xi1>) -> tensor<1x2x8x1xi1>
    %26 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%23 : tensor<1x2x8x8xi1>) outs(%25 : tensor<1x2x8x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %29 = arith.andi %in, %out : i1
      linalg.yield %29 : i1
    } -> tensor<1x2x8x1xi1>
    %27 = linalg.generic {indexing_maps = [#map, #map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26, %cst_1, %21 : tensor<1x2x8x1xi1>, tensor<1x2x8x8xf32>, tensor<1x2x8x8xf32>) outs(%4 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: i1, %in_13: f32, %in_14: f32, %out: f32):
      %29 = arith.select %in, %in_13, %in_14 : f32
      linalg.yield %29 : f32
    } -> tensor<1x2x8x8xf32>
    %collapsed_10 = tensor.collapse_shape %27 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %collapsed_11 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %28 = linalg.batch_matmul ins(%collapsed_10, %collapsed_11 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%8 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %expanded_12 = tensor.expand_shape %28 [[0, 1], [2], [3]] output_shape [1, 2, 8, 8] : tensor<2x8x8xf32> into tensor<1x2x8x8xf32>
    return %expanded_12 : tensor<1x2x8x8xf32>
  }
}

