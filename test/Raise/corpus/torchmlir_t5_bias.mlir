// Made by generate/generate.py: masks, torchmlir: T5's relative position bias, both directions
// DEFINE: %{case} = --verify=raise --input=random:1 --input=random:2 --input=random:3 --expected_output=@%S/expected/t5_bias.0.npy
// RUN: attn-run %s %{case} | FileCheck %s
// RUN: attn-opt %s %fuse -o %t.mlir
// RUN: attn-run %t.mlir %{case} | FileCheck %s --check-prefix=FUSED

// CHECK: attention: 1 found{{$}}
// CHECK-NEXT: batch 1, heads 2, N 8, S 8, D 8, f32, not causal, mask: additive, scale 1
// FUSED: attention: 1 found{{$}}
// FUSED-NEXT: batch 1, heads 2, N 8, S 8, D 8, f32, not causal, mask: additive, scale 1

#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0, d1) -> (0, d1)>
#map2 = affine_map<(d0, d1) -> (d0, 0)>
#map3 = affine_map<(d0, d1) -> (d0, d1)>
#map4 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map5 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<1x2x8x8xf32>, %arg1: tensor<1x2x8x8xf32>, %arg2: tensor<1x2x8x8xf32>) -> tensor<1x2x8x8xf32> {
    %c3_i64 = arith.constant 3 : i64
    %c2_i64 = arith.constant 2 : i64
    %c4_i64 = arith.constant 4 : i64
    %c0_i64 = arith.constant 0 : i64
    %c8 = arith.constant 8 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense_resource<torch_tensor_8_2_torch.float32> : tensor<8x2xf32>
    %cst_2 = arith.constant 2.0794415416798357 : f64
    %cst_3 = arith.constant 2.000000e+00 : f32
    %cst_4 = arith.constant dense<0> : tensor<8x8xi64>
    %0 = tensor.empty() : tensor<8xi64>
    %1 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%0 : tensor<8xi64>) {
    ^bb0(%out: i64):
      %41 = linalg.index 0 : index
      %42 = arith.index_cast %41 : index to i64
      linalg.yield %42 : i64
    } -> tensor<8xi64>
    %expanded = tensor.expand_shape %1 [[0, 1]] output_shape [8, 1] : tensor<8xi64> into tensor<8x1xi64>
    %expanded_5 = tensor.expand_shape %1 [[0, 1]] output_shape [1, 8] : tensor<8xi64> into tensor<1x8xi64>
    %2 = tensor.empty() : tensor<8x8xi64>
    %3 = linalg.generic {indexing_maps = [#map1, #map2, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded_5, %expanded : tensor<1x8xi64>, tensor<8x1xi64>) outs(%2 : tensor<8x8xi64>) {
    ^bb0(%in: i64, %in_14: i64, %out: i64):
      %41 = arith.subi %in, %in_14 : i64
      linalg.yield %41 : i64
    } -> tensor<8x8xi64>
    %4 = tensor.empty() : tensor<8x8xi1>
    %5 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%3 : tensor<8x8xi64>) outs(%4 : tensor<8x8xi1>) {
    ^bb0(%in: i64, %out: i1):
      %41 = arith.cmpi sgt, %in, %c0_i64 : i64
      linalg.yield %41 : i1
    } -> tensor<8x8xi1>
    %6 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%5 : tensor<8x8xi1>) outs(%2 : tensor<8x8xi64>) {
    ^bb0(%in: i1, %out: i64):
      %41 = arith.extui %in : i1 to i64
      linalg.yield %41 : i64
    } -> tensor<8x8xi64>
    %7 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%6 : tensor<8x8xi64>) outs(%2 : tensor<8x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      %41 = arith.muli %in, %c4_i64 : i64
      linalg.yield %41 : i64
    } -> tensor<8x8xi64>
    %8 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%cst_4, %7 : tensor<8x8xi64>, tensor<8x8xi64>) outs(%2 : tensor<8x8xi64>) {
    ^bb0(%in: i64, %in_14: i64, %out: i64):
      %41 = arith.addi %in, %in_14 : i64
      linalg.yield %41 : i64
    } -> tensor<8x8xi64>
    %9 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%3 : tensor<8x8xi64>) outs(%2 : tensor<8x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      %41 = math.absi %in : i64
      linalg.yield %41 : i64
    } -> tensor<8x8xi64>
    %10 = tensor.empty() : tensor<8x8xf32>
    %11 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%9 : tensor<8x8xi64>) outs(%10 : tensor<8x8xf32>) {
    ^bb0(%in: i64, %out: f32):
      %41 = arith.sitofp %in : i64 to f32
      linalg.yield %41 : f32
    } -> tensor<8x8xf32>
    %12 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%11 : tensor<8x8xf32>) outs(%10 : tensor<8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %41 = arith.divf %in, %cst_3 : f32
      linalg.yield %41 : f32
    } -> tensor<8x8xf32>
    %13 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%12 : tensor<8x8xf32>) outs(%10 : tensor<8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %41 = math.log %in : f32
      linalg.yield %41 : f32
    } -> tensor<8x8xf32>
    %14 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%13 : tensor<8x8xf32>) outs(%10 : tensor<8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %41 = arith.truncf %cst_2 : f64 to f32
      %42 = arith.divf %in, %41 : f32
      linalg.yield %42 : f32
    } -> tensor<8x8xf32>
    %15 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%14 : tensor<8x8xf32>) outs(%10 : tensor<8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %41 = arith.mulf %in, %cst_3 : f32
      linalg.yield %41 : f32
    } -> tensor<8x8xf32>
    %16 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%15 : tensor<8x8xf32>) outs(%2 : tensor<8x8xi64>) {
    ^bb0(%in: f32, %out: i64):
      %41 = arith.fptosi %in : f32 to i64
      linalg.yield %41 : i64
    } -> tensor<8x8xi64>
    %17 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%16 : tensor<8x8xi64>) outs(%2 : tensor<8x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      %41 = arith.addi %in, %c2_i64 : i64
      linalg.yield %41 : i64
    } -> tensor<8x8xi64>
    %18 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%9 : tensor<8x8xi64>) outs(%4 : tensor<8x8xi1>) {
    ^bb0(%in: i64, %out: i1):
      %41 = arith.cmpi slt, %in, %c2_i64 : i64
      linalg.yield %41 : i1
    } -> tensor<8x8xi1>
    %19 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%17 : tensor<8x8xi64>) outs(%2 : tensor<8x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      %41 = arith.minsi %in, %c3_i64 : i64
      linalg.yield %41 : i64
    } -> tensor<8x8xi64>
    %20 = linalg.generic {indexing_maps = [#map3, #map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%18, %9, %19 : tensor<8x8xi1>, tensor<8x8xi64>, tensor<8x8xi64>) outs(%2 : tensor<8x8xi64>) {
    ^bb0(%in: i1, %in_14: i64, %in_15: i64, %out: i64):
      %41 = arith.select %in, %in_14, %in_15 : i64
      linalg.yield %41 : i64
    } -> tensor<8x8xi64>
    %21 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%8, %20 : tensor<8x8xi64>, tensor<8x8xi64>) outs(%2 : tensor<8x8xi64>) {
    ^bb0(%in: i64, %in_14: i64, %out: i64):
      %41 = arith.addi %in, %in_14 : i64
      linalg.yield %41 : i64
    } -> tensor<8x8xi64>
    %22 = tensor.empty() : tensor<8x8x2xf32>
    %23 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21 : tensor<8x8xi64>) outs(%22 : tensor<8x8x2xf32>) {
    ^bb0(%in: i64, %out: f32):
      %41 = arith.index_cast %in : i64 to index
      %42 = linalg.index 2 : index
      %43 = arith.cmpi slt, %41, %c8 : index
      cf.assert %43, "index must be smaller than dim size"
      %44 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %44, "index must be larger or equal to 0"
      %extracted = tensor.extract %cst_1[%41, %42] : tensor<8x2xf32>
      linalg.yield %extracted : f32
    } -> tensor<8x8x2xf32>
    %24 = tensor.empty() : tensor<2x8x8xf32>
    %transposed = linalg.transpose ins(%23 : tensor<8x8x2xf32>) outs(%24 : tensor<2x8x8xf32>) permutation = [2, 0, 1] 
    %expanded_6 = tensor.expand_shape %transposed [[0, 1], [2], [3]] output_shape [1, 2, 8, 8] : tensor<2x8x8xf32> into tensor<1x2x8x8xf32>
    %25 = tensor.empty() : tensor<1x2x8x8xf32>
    %transposed_7 = linalg.transpose ins(%arg1 : tensor<1x2x8x8xf32>) outs(%25 : tensor<1x2x8x8xf32>) permutation = [0, 1, 3, 2] 
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %collapsed_8 = tensor.collapse_shape %transposed_7 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %26 = linalg.fill ins(%cst : f32) outs(%24 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %27 = linalg.batch_matmul ins(%collapsed, %collapsed_8 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%26 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %expanded_9 = tensor.expand_shape %27 [[0, 1], [2], [3]] output_shape [1, 2, 8, 8] : tensor<2x8x8xf32> into tensor<1x2x8x8xf32>
    %28 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_9, %expanded_6 : tensor<1x2x8x8xf32>, tensor<1x2x8x8xf32>) outs(%25 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %41 = arith.addf %in, %in_14 : f32
      linalg.yield %41 : f32
    } -> tensor<1x2x8x8xf32>
    %29 = tensor.empty() : tensor<1x2x8xi64>
    %30 = linalg.fill ins(%c0_i64 : i64) outs(%29 : tensor<1x2x8xi64>) -> tensor<1x2x8xi64>
    %31 = tensor.empty() : tensor<1x2x8xf32>
    %32 = linalg.fill ins(%cst_0 : f32) outs(%31 : tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %33:2 = linalg.generic {indexing_maps = [#map6, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%28 : tensor<1x2x8x8xf32>) outs(%32, %30 : tensor<1x2x8xf32>, tensor<1x2x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_14: i64):
      %41 = linalg.index 3 : index
      %42 = arith.index_cast %41 : index to i64
      %43 = arith.maximumf %in, %out : f32
      %44 = arith.cmpf ogt, %in, %out : f32
      %45 = arith.select %44, %42, %out_14 : i64
      linalg.yield %43, %45 : f32, i64
    } -> (tensor<1x2x8xf32>, tensor<1x2x8xi64>)
    %expanded_10 = tensor.expand_shape %33#0 [[0], [1], [2, 3]] output_shape [1, 2, 8, 1] : tensor<1x2x8xf32> into tensor<1x2x8x1xf32>
    %34 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28, %expanded_10 : tensor<1x2x8x8xf32>, tensor<1x2x8x1xf32>) outs(%25 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %41 = arith.subf %in, %in_14 : f32
      linalg.yield %41 : f32
    } -> tensor<1x2x8x8xf32>
    %35 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34 : tensor<1x2x8x8xf32>) outs(%25 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %41 = math.exp %in : f32
      linalg.yield %41 : f32
    } -> tensor<1x2x8x8xf32>
    %36 = tensor.empty() : tensor<1x2x8x1xf32>
    %37 = linalg.fill ins(%cst : f32) outs(%36 : tensor<1x2x8x1xf32>) -> tensor<1x2x8x1xf32>
    %38 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%35 : tensor<1x2x8x8xf32>) outs(%37 : tensor<1x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %41 = arith.addf %in, %out : f32
      linalg.yield %41 : f32
    } -> tensor<1x2x8x1xf32>
    %39 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%35, %38 : tensor<1x2x8x8xf32>, tensor<1x2x8x1xf32>) outs(%25 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %41 = arith.divf %in, %in_14 : f32
      linalg.yield %41 : f32
    } -> tensor<1x2x8x8xf32>
    %collapsed_11 = tensor.collapse_shape %39 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %collapsed_12 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %40 = linalg.batch_matmul ins(%collapsed_11, %collapsed_12 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%26 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %expanded_13 = tensor.expand_shape %40 [[0, 1], [2], [3]] output_shape [1, 2, 8, 8] : tensor<2x8x8xf32> into tensor<1x2x8x8xf32>
    return %expanded_13 : tensor<1x2x8x8xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_8_2_torch.float32: "0x04000000851B90BF8A8093BFD64B80BE5D25DEBE1545593F8327313F6DCCA1BEC15F07C03801A53EF4B4A1BFFF30B33EBBC39D3E776FF53D936B9E3F8EF28E3F7C367DBE"
    }
  }
#-}

