// Made by generate/generate.py: masks, ireetorchopt: DeBERTa: content and position parts are added
// DEFINE: %{case} = --verify=raise --input=random:1 --input=random:2 --input=random:3 --input=random:4 --expected_output=@%S/expected/deberta.0.npy
// RUN: attn-run %s %{case} | FileCheck %s

// CHECK: attention: 1 found{{$}}
// CHECK-NEXT: batch 1, heads 2, N 8, S 8, D 8, f32, not causal, mask: additive, scale 0.204124

#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0, d1) -> (d0)>
#map2 = affine_map<(d0, d1) -> (d1)>
#map3 = affine_map<(d0, d1) -> (d0, d1)>
#map4 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map5 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map9 = affine_map<(d0, d1, d2) -> (d0, d2, d1)>
module {
  func.func @main(%arg0: tensor<2x8x8xf32>, %arg1: tensor<2x8x8xf32>, %arg2: tensor<2x8x8xf32>, %arg3: tensor<2x16x8xf32>) -> tensor<2x8x8xf32> {
    %c15_i64 = arith.constant 15 : i64
    %c0_i64 = arith.constant 0 : i64
    %c8_i64 = arith.constant 8 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %c16 = arith.constant 16 : index
    %cst_0 = arith.constant 0.204124138 : f32
    %0 = tensor.empty() : tensor<8xi64>
    %1 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%0 : tensor<8xi64>) {
    ^bb0(%out: i64):
      %25 = linalg.index 0 : index
      %26 = arith.index_cast %25 : index to i64
      linalg.yield %26 : i64
    } -> tensor<8xi64>
    %2 = tensor.empty() : tensor<8x8xi64>
    %3 = linalg.generic {indexing_maps = [#map1, #map2, #map3], iterator_types = ["parallel", "parallel"]} ins(%1, %1 : tensor<8xi64>, tensor<8xi64>) outs(%2 : tensor<8x8xi64>) {
    ^bb0(%in: i64, %in_1: i64, %out: i64):
      %25 = arith.subi %in, %in_1 : i64
      linalg.yield %25 : i64
    } -> tensor<8x8xi64>
    %4 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%3 : tensor<8x8xi64>) outs(%2 : tensor<8x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      %25 = arith.addi %in, %c8_i64 : i64
      linalg.yield %25 : i64
    } -> tensor<8x8xi64>
    %5 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%4 : tensor<8x8xi64>) outs(%2 : tensor<8x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      %25 = arith.maxsi %in, %c0_i64 : i64
      %26 = arith.minui %25, %c15_i64 : i64
      linalg.yield %26 : i64
    } -> tensor<8x8xi64>
    %6 = tensor.empty() : tensor<2x8x8xi64>
    %7 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5 : tensor<8x8xi64>) outs(%6 : tensor<2x8x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      linalg.yield %in : i64
    } -> tensor<2x8x8xi64>
    %8 = tensor.empty() : tensor<2x8x8xf32>
    %9 = linalg.fill ins(%cst : f32) outs(%8 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %10 = linalg.batch_matmul indexing_maps = [#map6, #map7, #map8] ins(%arg0, %arg1 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%9 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %11 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10 : tensor<2x8x8xf32>) outs(%8 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %25 = arith.mulf %in, %cst_0 : f32
      linalg.yield %25 : f32
    } -> tensor<2x8x8xf32>
    %12 = tensor.empty() : tensor<2x8x16xf32>
    %13 = linalg.fill ins(%cst : f32) outs(%12 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %14 = linalg.batch_matmul indexing_maps = [#map6, #map7, #map8] ins(%arg0, %arg3 : tensor<2x8x8xf32>, tensor<2x16x8xf32>) outs(%13 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %15 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14 : tensor<2x8x16xf32>) outs(%12 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %25 = arith.mulf %in, %cst_0 : f32
      linalg.yield %25 : f32
    } -> tensor<2x8x16xf32>
    %16 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7 : tensor<2x8x8xi64>) outs(%9 : tensor<2x8x8xf32>) {
    ^bb0(%in: i64, %out: f32):
      %25 = linalg.index 0 : index
      %26 = linalg.index 1 : index
      %27 = arith.index_cast %in : i64 to index
      %28 = arith.cmpi slt, %27, %c16 : index
      cf.assert %28, "index must be smaller than dim size"
      %29 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %29, "index must be larger or equal to 0"
      %extracted = tensor.extract %15[%25, %26, %27] : tensor<2x8x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x8x8xf32>
    %17 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11, %16 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%8 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %25 = arith.addf %in, %in_1 : f32
      linalg.yield %25 : f32
    } -> tensor<2x8x8xf32>
    %18 = linalg.batch_matmul indexing_maps = [#map6, #map7, #map8] ins(%arg1, %arg3 : tensor<2x8x8xf32>, tensor<2x16x8xf32>) outs(%13 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %19 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18 : tensor<2x8x16xf32>) outs(%12 : tensor<2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %25 = arith.mulf %in, %cst_0 : f32
      linalg.yield %25 : f32
    } -> tensor<2x8x16xf32>
    %20 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7 : tensor<2x8x8xi64>) outs(%9 : tensor<2x8x8xf32>) {
    ^bb0(%in: i64, %out: f32):
      %25 = linalg.index 0 : index
      %26 = linalg.index 1 : index
      %27 = arith.index_cast %in : i64 to index
      %28 = arith.cmpi slt, %27, %c16 : index
      cf.assert %28, "index must be smaller than dim size"
      %29 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %29, "index must be larger or equal to 0"
      %extracted = tensor.extract %19[%25, %26, %27] : tensor<2x8x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x8x8xf32>
    %21 = linalg.generic {indexing_maps = [#map9, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7 : tensor<2x8x8xi64>) outs(%9 : tensor<2x8x8xf32>) {
    ^bb0(%in: i64, %out: f32):
      %25 = linalg.index 0 : index
      %26 = linalg.index 2 : index
      %27 = arith.index_cast %in : i64 to index
      %28 = arith.cmpi slt, %27, %c16 : index
      cf.assert %28, "index must be smaller than dim size"
      %29 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %29, "index must be larger or equal to 0"
      %extracted = tensor.extract %19[%25, %26, %27] : tensor<2x8x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x8x8xf32>
    %22 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17, %21 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%8 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %25 = arith.addf %in, %in_1 : f32
      linalg.yield %25 : f32
    } -> tensor<2x8x8xf32>
    %23 = linalg.softmax dimension(2) ins(%22 : tensor<2x8x8xf32>) outs(%8 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %24 = linalg.batch_matmul ins(%23, %arg2 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%9 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    return %24 : tensor<2x8x8xf32>
  }
}

