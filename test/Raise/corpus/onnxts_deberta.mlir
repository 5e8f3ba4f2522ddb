// Made by generate/generate.py: masks, onnxts: DeBERTa: content and position parts are added
// DEFINE: %{case} = --verify=raise --input=random:1 --input=random:2 --input=random:3 --input=random:4 --expected_output=@%S/expected/deberta.0.npy
// RUN: attn-run %s %{case} | FileCheck %s

// CHECK: attention: 1 found{{$}}
// CHECK-NEXT: batch 1, heads 2, N 8, S 8, D 8, f32, not causal, mask: additive, scale 0.204124

#map = affine_map<(d0, d1) -> (d0, d1)>
#map1 = affine_map<(d0, d1) -> ()>
#map2 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map3 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map4 = affine_map<(d0, d1, d2) -> ()>
#map5 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map6 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
module {
  func.func @main(%arg0: tensor<2x8x8xf32>, %arg1: tensor<2x8x8xf32>, %arg2: tensor<2x8x8xf32>, %arg3: tensor<2x16x8xf32>) -> tensor<2x8x8xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %c16 = arith.constant 16 : index
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<0.204124153> : tensor<f32>
    %c0_i64 = arith.constant 0 : i64
    %c16_i64 = arith.constant 16 : i64
    %cst_2 = arith.constant dense<[[8, 7, 6, 5, 4, 3, 2, 1], [9, 8, 7, 6, 5, 4, 3, 2], [10, 9, 8, 7, 6, 5, 4, 3], [11, 10, 9, 8, 7, 6, 5, 4], [12, 11, 10, 9, 8, 7, 6, 5], [13, 12, 11, 10, 9, 8, 7, 6], [14, 13, 12, 11, 10, 9, 8, 7], [15, 14, 13, 12, 11, 10, 9, 8]]> : tensor<8x8xi64>
    %cst_3 = arith.constant dense<0> : tensor<i64>
    %cst_4 = arith.constant dense<15> : tensor<i64>
    %0 = tensor.empty() : tensor<8x8xi64>
    %1 = linalg.generic {indexing_maps = [#map, #map1, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_2, %cst_3, %cst_4 : tensor<8x8xi64>, tensor<i64>, tensor<i64>) outs(%0 : tensor<8x8xi64>) {
    ^bb0(%in: i64, %in_7: i64, %in_8: i64, %out: i64):
      %34 = arith.maxsi %in, %in_7 : i64
      %35 = arith.minsi %34, %in_8 : i64
      linalg.yield %35 : i64
    } -> tensor<8x8xi64>
    %2 = tensor.empty() : tensor<2x8x8xi64>
    %3 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<8x8xi64>) outs(%2 : tensor<2x8x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      linalg.yield %in : i64
    } -> tensor<2x8x8xi64>
    %4 = tensor.empty() : tensor<2x8x8xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<2x8x8xf32>) outs(%4 : tensor<2x8x8xf32>) permutation = [0, 2, 1] 
    %5 = linalg.fill ins(%cst : f32) outs(%4 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %6 = linalg.batch_matmul ins(%arg0, %transposed : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%5 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %7 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6, %cst_1 : tensor<2x8x8xf32>, tensor<f32>) outs(%4 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %34 = arith.mulf %in, %in_7 : f32
      linalg.yield %34 : f32
    } -> tensor<2x8x8xf32>
    %8 = tensor.empty() : tensor<2x8x16xf32>
    %transposed_5 = linalg.transpose ins(%arg3 : tensor<2x16x8xf32>) outs(%8 : tensor<2x8x16xf32>) permutation = [0, 2, 1] 
    %9 = linalg.fill ins(%cst : f32) outs(%8 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %10 = linalg.batch_matmul ins(%arg0, %transposed_5 : tensor<2x8x8xf32>, tensor<2x8x16xf32>) outs(%9 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %11 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10, %cst_1 : tensor<2x8x16xf32>, tensor<f32>) outs(%8 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %34 = arith.mulf %in, %in_7 : f32
      linalg.yield %34 : f32
    } -> tensor<2x8x16xf32>
    %12 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3 : tensor<2x8x8xi64>) outs(%2 : tensor<2x8x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      %34 = arith.addi %in, %c16_i64 : i64
      linalg.yield %34 : i64
    } -> tensor<2x8x8xi64>
    %13 = tensor.empty() : tensor<2x8x8xi1>
    %14 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3 : tensor<2x8x8xi64>) outs(%13 : tensor<2x8x8xi1>) {
    ^bb0(%in: i64, %out: i1):
      %34 = arith.cmpi slt, %in, %c0_i64 : i64
      linalg.yield %34 : i1
    } -> tensor<2x8x8xi1>
    %15 = linalg.generic {indexing_maps = [#map3, #map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14, %12, %3 : tensor<2x8x8xi1>, tensor<2x8x8xi64>, tensor<2x8x8xi64>) outs(%2 : tensor<2x8x8xi64>) {
    ^bb0(%in: i1, %in_7: i64, %in_8: i64, %out: i64):
      %34 = arith.select %in, %in_7, %in_8 : i64
      linalg.yield %34 : i64
    } -> tensor<2x8x8xi64>
    %16 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15 : tensor<2x8x8xi64>) outs(%5 : tensor<2x8x8xf32>) {
    ^bb0(%in: i64, %out: f32):
      %34 = linalg.index 0 : index
      %35 = linalg.index 1 : index
      %36 = arith.index_cast %in : i64 to index
      %37 = arith.cmpi slt, %36, %c16 : index
      cf.assert %37, "index must be smaller than dim size"
      %38 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %38, "index must be larger or equal to 0"
      %extracted = tensor.extract %11[%34, %35, %36] : tensor<2x8x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x8x8xf32>
    %17 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7, %16 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%4 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %34 = arith.addf %in, %in_7 : f32
      linalg.yield %34 : f32
    } -> tensor<2x8x8xf32>
    %18 = linalg.batch_matmul ins(%arg1, %transposed_5 : tensor<2x8x8xf32>, tensor<2x8x16xf32>) outs(%9 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %19 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18, %cst_1 : tensor<2x8x16xf32>, tensor<f32>) outs(%8 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %34 = arith.mulf %in, %in_7 : f32
      linalg.yield %34 : f32
    } -> tensor<2x8x16xf32>
    %20 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15 : tensor<2x8x8xi64>) outs(%5 : tensor<2x8x8xf32>) {
    ^bb0(%in: i64, %out: f32):
      %34 = linalg.index 0 : index
      %35 = linalg.index 1 : index
      %36 = arith.index_cast %in : i64 to index
      %37 = arith.cmpi slt, %36, %c16 : index
      cf.assert %37, "index must be smaller than dim size"
      %38 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %38, "index must be larger or equal to 0"
      %extracted = tensor.extract %19[%34, %35, %36] : tensor<2x8x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x8x8xf32>
    %transposed_6 = linalg.transpose ins(%20 : tensor<2x8x8xf32>) outs(%4 : tensor<2x8x8xf32>) permutation = [0, 2, 1] 
    %21 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17, %transposed_6 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%4 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %34 = arith.addf %in, %in_7 : f32
      linalg.yield %34 : f32
    } -> tensor<2x8x8xf32>
    %22 = tensor.empty() : tensor<2x8xi64>
    %23 = linalg.fill ins(%c0_i64 : i64) outs(%22 : tensor<2x8xi64>) -> tensor<2x8xi64>
    %24 = tensor.empty() : tensor<2x8xf32>
    %25 = linalg.fill ins(%cst_0 : f32) outs(%24 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %26:2 = linalg.generic {indexing_maps = [#map3, #map5, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%21 : tensor<2x8x8xf32>) outs(%25, %23 : tensor<2x8xf32>, tensor<2x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_7: i64):
      %34 = linalg.index 2 : index
      %35 = arith.index_cast %34 : index to i64
      %36 = arith.maximumf %in, %out : f32
      %37 = arith.cmpf ogt, %in, %out : f32
      %38 = arith.select %37, %35, %out_7 : i64
      linalg.yield %36, %38 : f32, i64
    } -> (tensor<2x8xf32>, tensor<2x8xi64>)
    %expanded = tensor.expand_shape %26#0 [[0], [1, 2]] output_shape [2, 8, 1] : tensor<2x8xf32> into tensor<2x8x1xf32>
    %27 = linalg.generic {indexing_maps = [#map3, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21, %expanded : tensor<2x8x8xf32>, tensor<2x8x1xf32>) outs(%4 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %34 = arith.subf %in, %in_7 : f32
      linalg.yield %34 : f32
    } -> tensor<2x8x8xf32>
    %28 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27 : tensor<2x8x8xf32>) outs(%4 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %34 = math.exp %in : f32
      linalg.yield %34 : f32
    } -> tensor<2x8x8xf32>
    %29 = tensor.empty() : tensor<2x8x1xf32>
    %30 = linalg.fill ins(%cst : f32) outs(%29 : tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %31 = linalg.generic {indexing_maps = [#map3, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%28 : tensor<2x8x8xf32>) outs(%30 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %34 = arith.addf %in, %out : f32
      linalg.yield %34 : f32
    } -> tensor<2x8x1xf32>
    %32 = linalg.generic {indexing_maps = [#map3, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28, %31 : tensor<2x8x8xf32>, tensor<2x8x1xf32>) outs(%4 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %34 = arith.divf %in, %in_7 : f32
      linalg.yield %34 : f32
    } -> tensor<2x8x8xf32>
    %33 = linalg.batch_matmul ins(%32, %arg2 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%5 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    return %33 : tensor<2x8x8xf32>
  }
}

