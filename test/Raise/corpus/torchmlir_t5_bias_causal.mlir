// Made by generate/generate.py: masks, torchmlir: T5's relative position bias of a decoder
// DEFINE: %{case} = --verify=raise --input=random:1 --input=random:2 --input=random:3 --expected_output=@%S/expected/t5_bias_causal.0.npy
// RUN: attn-run %s %{case} | FileCheck %s
// RUN: attn-opt %s %fuse -o %t.mlir
// RUN: attn-run %t.mlir %{case} | FileCheck %s --check-prefix=FUSED

// CHECK: attention: 1 found{{$}}
// CHECK-NEXT: batch 1, heads 2, N 8, S 8, D 8, f32, causal, mask: additive, scale 1
// FUSED: attention: 1 found{{$}}
// FUSED-NEXT: batch 1, heads 2, N 8, S 8, D 8, f32, causal, mask: additive, scale 1

#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0, d1) -> (0, d1)>
#map2 = affine_map<(d0, d1) -> (d0, 0)>
#map3 = affine_map<(d0, d1) -> (d0, d1)>
#map4 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map5 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map6 = affine_map<(d0, d1) -> ()>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<1x2x8x8xf32>, %arg1: tensor<1x2x8x8xf32>, %arg2: tensor<1x2x8x8xf32>) -> tensor<1x2x8x8xf32> {
    %c7_i64 = arith.constant 7 : i64
    %c4_i64 = arith.constant 4 : i64
    %c0_i64 = arith.constant 0 : i64
    %c8 = arith.constant 8 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_3 = arith.constant dense_resource<torch_tensor_8_2_torch.float32> : tensor<8x2xf32>
    %cst_4 = arith.constant 1.3862943611198906 : f64
    %cst_5 = arith.constant 4.000000e+00 : f32
    %cst_6 = arith.constant dense<0> : tensor<8x8xi64>
    %0 = tensor.empty() : tensor<8xi64>
    %1 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%0 : tensor<8xi64>) {
    ^bb0(%out: i64):
      %41 = linalg.index 0 : index
      %42 = arith.index_cast %41 : index to i64
      linalg.yield %42 : i64
    } -> tensor<8xi64>
    %expanded = tensor.expand_shape %1 [[0, 1]] output_shape [8, 1] : tensor<8xi64> into tensor<8x1xi64>
    %expanded_7 = tensor.expand_shape %1 [[0, 1]] output_shape [1, 8] : tensor<8xi64> into tensor<1x8xi64>
    %2 = tensor.empty() : tensor<8x8xi64>
    %3 = linalg.generic {indexing_maps = [#map1, #map2, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded_7, %expanded : tensor<1x8xi64>, tensor<8x1xi64>) outs(%2 : tensor<8x8xi64>) {
    ^bb0(%in: i64, %in_16: i64, %out: i64):
      %41 = arith.subi %in, %in_16 : i64
      linalg.yield %41 : i64
    } -> tensor<8x8xi64>
    %4 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%3, %cst_6 : tensor<8x8xi64>, tensor<8x8xi64>) outs(%2 : tensor<8x8xi64>) {
    ^bb0(%in: i64, %in_16: i64, %out: i64):
      %41 = arith.minsi %in, %in_16 : i64
      linalg.yield %41 : i64
    } -> tensor<8x8xi64>
    %5 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%4 : tensor<8x8xi64>) outs(%2 : tensor<8x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      %41 = arith.sitofp %in : i64 to f32
      %42 = arith.negf %41 : f32
      %43 = arith.fptosi %42 : f32 to i64
      linalg.yield %43 : i64
    } -> tensor<8x8xi64>
    %6 = tensor.empty() : tensor<8x8xf32>
    %7 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%5 : tensor<8x8xi64>) outs(%6 : tensor<8x8xf32>) {
    ^bb0(%in: i64, %out: f32):
      %41 = arith.sitofp %in : i64 to f32
      linalg.yield %41 : f32
    } -> tensor<8x8xf32>
    %8 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%7 : tensor<8x8xf32>) outs(%6 : tensor<8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %41 = arith.divf %in, %cst_5 : f32
      linalg.yield %41 : f32
    } -> tensor<8x8xf32>
    %9 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%8 : tensor<8x8xf32>) outs(%6 : tensor<8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %41 = math.log %in : f32
      linalg.yield %41 : f32
    } -> tensor<8x8xf32>
    %10 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%9 : tensor<8x8xf32>) outs(%6 : tensor<8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %41 = arith.truncf %cst_4 : f64 to f32
      %42 = arith.divf %in, %41 : f32
      linalg.yield %42 : f32
    } -> tensor<8x8xf32>
    %11 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%10 : tensor<8x8xf32>) outs(%6 : tensor<8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %41 = arith.mulf %in, %cst_5 : f32
      linalg.yield %41 : f32
    } -> tensor<8x8xf32>
    %12 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%11 : tensor<8x8xf32>) outs(%2 : tensor<8x8xi64>) {
    ^bb0(%in: f32, %out: i64):
      %41 = arith.fptosi %in : f32 to i64
      linalg.yield %41 : i64
    } -> tensor<8x8xi64>
    %13 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%12 : tensor<8x8xi64>) outs(%2 : tensor<8x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      %41 = arith.addi %in, %c4_i64 : i64
      linalg.yield %41 : i64
    } -> tensor<8x8xi64>
    %14 = tensor.empty() : tensor<8x8xi1>
    %15 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%5 : tensor<8x8xi64>) outs(%14 : tensor<8x8xi1>) {
    ^bb0(%in: i64, %out: i1):
      %41 = arith.cmpi slt, %in, %c4_i64 : i64
      linalg.yield %41 : i1
    } -> tensor<8x8xi1>
    %16 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%13 : tensor<8x8xi64>) outs(%2 : tensor<8x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      %41 = arith.minsi %in, %c7_i64 : i64
      linalg.yield %41 : i64
    } -> tensor<8x8xi64>
    %17 = linalg.generic {indexing_maps = [#map3, #map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%15, %5, %16 : tensor<8x8xi1>, tensor<8x8xi64>, tensor<8x8xi64>) outs(%2 : tensor<8x8xi64>) {
    ^bb0(%in: i1, %in_16: i64, %in_17: i64, %out: i64):
      %41 = arith.select %in, %in_16, %in_17 : i64
      linalg.yield %41 : i64
    } -> tensor<8x8xi64>
    %18 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%cst_6, %17 : tensor<8x8xi64>, tensor<8x8xi64>) outs(%2 : tensor<8x8xi64>) {
    ^bb0(%in: i64, %in_16: i64, %out: i64):
      %41 = arith.addi %in, %in_16 : i64
      linalg.yield %41 : i64
    } -> tensor<8x8xi64>
    %19 = tensor.empty() : tensor<8x8x2xf32>
    %20 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18 : tensor<8x8xi64>) outs(%19 : tensor<8x8x2xf32>) {
    ^bb0(%in: i64, %out: f32):
      %41 = arith.index_cast %in : i64 to index
      %42 = linalg.index 2 : index
      %43 = arith.cmpi slt, %41, %c8 : index
      cf.assert %43, "index must be smaller than dim size"
      %44 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %44, "index must be larger or equal to 0"
      %extracted = tensor.extract %cst_3[%41, %42] : tensor<8x2xf32>
      linalg.yield %extracted : f32
    } -> tensor<8x8x2xf32>
    %21 = tensor.empty() : tensor<2x8x8xf32>
    %transposed = linalg.transpose ins(%20 : tensor<8x8x2xf32>) outs(%21 : tensor<2x8x8xf32>) permutation = [2, 0, 1] 
    %expanded_8 = tensor.expand_shape %transposed [[0, 1], [2], [3]] output_shape [1, 2, 8, 8] : tensor<2x8x8xf32> into tensor<1x2x8x8xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map2, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded_7, %expanded : tensor<1x8xi64>, tensor<8x1xi64>) outs(%14 : tensor<8x8xi1>) {
    ^bb0(%in: i64, %in_16: i64, %out: i1):
      %41 = arith.cmpi sgt, %in, %in_16 : i64
      linalg.yield %41 : i1
    } -> tensor<8x8xi1>
    %23 = linalg.generic {indexing_maps = [#map3, #map6, #map6, #map3], iterator_types = ["parallel", "parallel"]} ins(%22, %cst_1, %cst_2 : tensor<8x8xi1>, tensor<f32>, tensor<f32>) outs(%6 : tensor<8x8xf32>) {
    ^bb0(%in: i1, %in_16: f32, %in_17: f32, %out: f32):
      %41 = arith.select %in, %in_16, %in_17 : f32
      linalg.yield %41 : f32
    } -> tensor<8x8xf32>
    %24 = tensor.empty() : tensor<1x2x8x8xf32>
    %25 = linalg.generic {indexing_maps = [#map7, #map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_8, %23 : tensor<1x2x8x8xf32>, tensor<8x8xf32>) outs(%24 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %41 = arith.addf %in, %in_16 : f32
      linalg.yield %41 : f32
    } -> tensor<1x2x8x8xf32>
    %transposed_9 = linalg.transpose ins(%arg1 : tensor<1x2x8x8xf32>) outs(%24 : tensor<1x2x8x8xf32>) permutation = [0, 1, 3, 2] 
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %collapsed_10 = tensor.collapse_shape %transposed_9 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %26 = linalg.fill ins(%cst : f32) outs(%21 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %27 = linalg.batch_matmul ins(%collapsed, %collapsed_10 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%26 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %expanded_11 = tensor.expand_shape %27 [[0, 1], [2], [3]] output_shape [1, 2, 8, 8] : tensor<2x8x8xf32> into tensor<1x2x8x8xf32>
    %28 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_11, %25 : tensor<1x2x8x8xf32>, tensor<1x2x8x8xf32>) outs(%24 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %41 = arith.addf %in, %in_16 : f32
      linalg.yield %41 : f32
    } -> tensor<1x2x8x8xf32>
    %29 = tensor.empty() : tensor<1x2x8xi64>
    %30 = linalg.fill ins(%c0_i64 : i64) outs(%29 : tensor<1x2x8xi64>) -> tensor<1x2x8xi64>
    %31 = tensor.empty() : tensor<1x2x8xf32>
    %32 = linalg.fill ins(%cst_0 : f32) outs(%31 : tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %33:2 = linalg.generic {indexing_maps = [#map7, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%28 : tensor<1x2x8x8xf32>) outs(%32, %30 : tensor<1x2x8xf32>, tensor<1x2x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_16: i64):
      %41 = linalg.index 3 : index
      %42 = arith.index_cast %41 : index to i64
      %43 = arith.maximumf %in, %out : f32
      %44 = arith.cmpf ogt, %in, %out : f32
      %45 = arith.select %44, %42, %out_16 : i64
      linalg.yield %43, %45 : f32, i64
    } -> (tensor<1x2x8xf32>, tensor<1x2x8xi64>)
    %expanded_12 = tensor.expand_shape %33#0 [[0], [1], [2, 3]] output_shape [1, 2, 8, 1] : tensor<1x2x8xf32> into tensor<1x2x8x1xf32>
    %34 = linalg.generic {indexing_maps = [#map7, #map10, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28, %expanded_12 : tensor<1x2x8x8xf32>, tensor<1x2x8x1xf32>) outs(%24 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %41 = arith.subf %in, %in_16 : f32
      linalg.yield %41 : f32
    } -> tensor<1x2x8x8xf32>
    %35 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34 : tensor<1x2x8x8xf32>) outs(%24 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %41 = math.exp %in : f32
      linalg.yield %41 : f32
    } -> tensor<1x2x8x8xf32>
    %36 = tensor.empty() : tensor<1x2x8x1xf32>
    %37 = linalg.fill ins(%cst : f32) outs(%36 : tensor<1x2x8x1xf32>) -> tensor<1x2x8x1xf32>
    %38 = linalg.generic {indexing_maps = [#map7, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%35 : tensor<1x2x8x8xf32>) outs(%37 : tensor<1x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %41 = arith.addf %in, %out : f32
      linalg.yield %41 : f32
    } -> tensor<1x2x8x1xf32>
    %39 = linalg.generic {indexing_maps = [#map7, #map10, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%35, %38 : tensor<1x2x8x8xf32>, tensor<1x2x8x1xf32>) outs(%24 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %41 = arith.divf %in, %in_16 : f32
      linalg.yield %41 : f32
    } -> tensor<1x2x8x8xf32>
    %collapsed_13 = tensor.collapse_shape %39 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %collapsed_14 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %40 = linalg.batch_matmul ins(%collapsed_13, %collapsed_14 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%26 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %expanded_15 = tensor.expand_shape %40 [[0, 1], [2], [3]] output_shape [1, 2, 8, 8] : tensor<2x8x8xf32> into tensor<1x2x8x8xf32>
    return %expanded_15 : tensor<1x2x8x8xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_8_2_torch.float32: "0x04000000851B90BF8A8093BFD64B80BE5D25DEBE1545593F8327313F6DCCA1BEC15F07C03801A53EF4B4A1BFFF30B33EBBC39D3E776FF53D936B9E3F8EF28E3F7C367DBE"
    }
  }
#-}

