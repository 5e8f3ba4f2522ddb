// Made by generate/generate.py: masks, torchmlir: DeBERTa: content and position parts are added
// DEFINE: %{case} = --verify=raise --input=random:1 --input=random:2 --input=random:3 --input=random:4 --expected_output=@%S/expected/deberta.0.npy
// RUN: attn-run %s %{case} | FileCheck %s
// RUN: attn-opt %s %fuse -o %t.mlir
// RUN: attn-run %t.mlir %{case} | FileCheck %s --check-prefix=FUSED

// CHECK: attention: 1 found{{$}}
// CHECK-NEXT: batch 1, heads 2, N 8, S 8, D 8, f32, not causal, mask: additive, scale 0.204124
// FUSED: attention: 1 found{{$}}
// FUSED-NEXT: batch 1, heads 2, N 8, S 8, D 8, f32, not causal, mask: additive, scale 0.204124

#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0, d1) -> (d0, 0)>
#map2 = affine_map<(d0, d1) -> (0, d1)>
#map3 = affine_map<(d0, d1) -> (d0, d1)>
#map4 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map5 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map6 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map7 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
module {
  func.func @main(%arg0: tensor<2x8x8xf32>, %arg1: tensor<2x8x8xf32>, %arg2: tensor<2x8x8xf32>, %arg3: tensor<2x16x8xf32>) -> tensor<2x8x8xf32> {
    %c15_i64 = arith.constant 15 : i64
    %c0_i64 = arith.constant 0 : i64
    %c8_i64 = arith.constant 8 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %c16 = arith.constant 16 : index
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 0.20412414523193154 : f64
    %0 = tensor.empty() : tensor<8xi64>
    %1 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%0 : tensor<8xi64>) {
    ^bb0(%out: i64):
      %34 = linalg.index 0 : index
      %35 = arith.index_cast %34 : index to i64
      linalg.yield %35 : i64
    } -> tensor<8xi64>
    %expanded = tensor.expand_shape %1 [[0, 1]] output_shape [8, 1] : tensor<8xi64> into tensor<8x1xi64>
    %expanded_2 = tensor.expand_shape %1 [[0, 1]] output_shape [1, 8] : tensor<8xi64> into tensor<1x8xi64>
    %2 = tensor.empty() : tensor<8x8xi64>
    %3 = linalg.generic {indexing_maps = [#map1, #map2, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded, %expanded_2 : tensor<8x1xi64>, tensor<1x8xi64>) outs(%2 : tensor<8x8xi64>) {
    ^bb0(%in: i64, %in_6: i64, %out: i64):
      %34 = arith.subi %in, %in_6 : i64
      linalg.yield %34 : i64
    } -> tensor<8x8xi64>
    %4 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%3 : tensor<8x8xi64>) outs(%2 : tensor<8x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      %34 = arith.addi %in, %c8_i64 : i64
      linalg.yield %34 : i64
    } -> tensor<8x8xi64>
    %5 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%4 : tensor<8x8xi64>) outs(%2 : tensor<8x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      %34 = arith.maxsi %in, %c0_i64 : i64
      %35 = arith.minsi %34, %c15_i64 : i64
      linalg.yield %35 : i64
    } -> tensor<8x8xi64>
    %6 = tensor.empty() : tensor<2x8x8xi64>
    %7 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5 : tensor<8x8xi64>) outs(%6 : tensor<2x8x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      linalg.yield %in : i64
    } -> tensor<2x8x8xi64>
    %8 = tensor.empty() : tensor<2x8x8xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<2x8x8xf32>) outs(%8 : tensor<2x8x8xf32>) permutation = [0, 2, 1] 
    %9 = linalg.fill ins(%cst : f32) outs(%8 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %10 = linalg.batch_matmul ins(%arg0, %transposed : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%9 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %11 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10 : tensor<2x8x8xf32>) outs(%8 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %34 = arith.truncf %cst_1 : f64 to f32
      %35 = arith.mulf %in, %34 : f32
      linalg.yield %35 : f32
    } -> tensor<2x8x8xf32>
    %12 = tensor.empty() : tensor<2x8x16xf32>
    %transposed_3 = linalg.transpose ins(%arg3 : tensor<2x16x8xf32>) outs(%12 : tensor<2x8x16xf32>) permutation = [0, 2, 1] 
    %13 = linalg.fill ins(%cst : f32) outs(%12 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %14 = linalg.batch_matmul ins(%arg0, %transposed_3 : tensor<2x8x8xf32>, tensor<2x8x16xf32>) outs(%13 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %15 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14 : tensor<2x8x16xf32>) outs(%12 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %34 = arith.truncf %cst_1 : f64 to f32
      %35 = arith.mulf %in, %34 : f32
      linalg.yield %35 : f32
    } -> tensor<2x8x16xf32>
    %16 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7 : tensor<2x8x8xi64>) outs(%9 : tensor<2x8x8xf32>) {
    ^bb0(%in: i64, %out: f32):
      %34 = linalg.index 0 : index
      %35 = linalg.index 1 : index
      %36 = arith.index_cast %in : i64 to index
      %37 = arith.cmpi slt, %36, %c16 : index
      cf.assert %37, "index must be smaller than dim size"
      %38 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %38, "index must be larger or equal to 0"
      %extracted = tensor.extract %15[%34, %35, %36] : tensor<2x8x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x8x8xf32>
    %17 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11, %16 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%8 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %34 = arith.addf %in, %in_6 : f32
      linalg.yield %34 : f32
    } -> tensor<2x8x8xf32>
    %18 = linalg.batch_matmul ins(%arg1, %transposed_3 : tensor<2x8x8xf32>, tensor<2x8x16xf32>) outs(%13 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %19 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18 : tensor<2x8x16xf32>) outs(%12 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %34 = arith.truncf %cst_1 : f64 to f32
      %35 = arith.mulf %in, %34 : f32
      linalg.yield %35 : f32
    } -> tensor<2x8x16xf32>
    %20 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7 : tensor<2x8x8xi64>) outs(%9 : tensor<2x8x8xf32>) {
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
    %transposed_4 = linalg.transpose ins(%20 : tensor<2x8x8xf32>) outs(%8 : tensor<2x8x8xf32>) permutation = [0, 2, 1] 
    %21 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17, %transposed_4 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%8 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %34 = arith.addf %in, %in_6 : f32
      linalg.yield %34 : f32
    } -> tensor<2x8x8xf32>
    %22 = tensor.empty() : tensor<2x8xi64>
    %23 = linalg.fill ins(%c0_i64 : i64) outs(%22 : tensor<2x8xi64>) -> tensor<2x8xi64>
    %24 = tensor.empty() : tensor<2x8xf32>
    %25 = linalg.fill ins(%cst_0 : f32) outs(%24 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %26:2 = linalg.generic {indexing_maps = [#map5, #map6, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%21 : tensor<2x8x8xf32>) outs(%25, %23 : tensor<2x8xf32>, tensor<2x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_6: i64):
      %34 = linalg.index 2 : index
      %35 = arith.index_cast %34 : index to i64
      %36 = arith.maximumf %in, %out : f32
      %37 = arith.cmpf ogt, %in, %out : f32
      %38 = arith.select %37, %35, %out_6 : i64
      linalg.yield %36, %38 : f32, i64
    } -> (tensor<2x8xf32>, tensor<2x8xi64>)
    %expanded_5 = tensor.expand_shape %26#0 [[0], [1, 2]] output_shape [2, 8, 1] : tensor<2x8xf32> into tensor<2x8x1xf32>
    %27 = linalg.generic {indexing_maps = [#map5, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21, %expanded_5 : tensor<2x8x8xf32>, tensor<2x8x1xf32>) outs(%8 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %34 = arith.subf %in, %in_6 : f32
      linalg.yield %34 : f32
    } -> tensor<2x8x8xf32>
    %28 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27 : tensor<2x8x8xf32>) outs(%8 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %34 = math.exp %in : f32
      linalg.yield %34 : f32
    } -> tensor<2x8x8xf32>
    %29 = tensor.empty() : tensor<2x8x1xf32>
    %30 = linalg.fill ins(%cst : f32) outs(%29 : tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %31 = linalg.generic {indexing_maps = [#map5, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%28 : tensor<2x8x8xf32>) outs(%30 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %34 = arith.addf %in, %out : f32
      linalg.yield %34 : f32
    } -> tensor<2x8x1xf32>
    %32 = linalg.generic {indexing_maps = [#map5, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28, %31 : tensor<2x8x8xf32>, tensor<2x8x1xf32>) outs(%8 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %34 = arith.divf %in, %in_6 : f32
      linalg.yield %34 : f32
    } -> tensor<2x8x8xf32>
    %33 = linalg.batch_matmul ins(%32, %arg2 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%9 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    return %33 : tensor<2x8x8xf32>
  }
}

