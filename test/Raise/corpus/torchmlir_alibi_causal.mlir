// Made by generate/generate.py: masks, torchmlir: ALiBi: slope * (j - i), causal
// DEFINE: %{case} = --verify=raise --input=random:1 --input=random:2 --input=random:3 --expected_output=@%S/expected/alibi_causal.0.npy
// RUN: attn-run %s %{case} | FileCheck %s
// RUN: attn-opt %s %fuse -o %t.mlir
// RUN: attn-run %t.mlir %{case} | FileCheck %s --check-prefix=FUSED

// CHECK: attention: 1 found{{$}}
// CHECK-NEXT: batch 1, heads 2, N 8, S 8, D 8, f32, causal, mask: additive, scale 1/sqrt(D)
// FUSED: attention: 1 found{{$}}
// FUSED-NEXT: batch 1, heads 2, N 8, S 8, D 8, f32, causal, mask: additive, scale 1/sqrt(D)

#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map2 = affine_map<(d0, d1) -> (0, d1)>
#map3 = affine_map<(d0, d1) -> (d0, 0)>
#map4 = affine_map<(d0, d1) -> (d0, d1)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, 0)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> ()>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<1x2x8x8xf32>, %arg1: tensor<1x2x8x8xf32>, %arg2: tensor<1x2x8x8xf32>) -> tensor<1x2x8x8xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_2 = arith.constant 2.8284271247461903 : f64
    %cst_3 = arith.constant dense_resource<torch_tensor_2_torch.float32> : tensor<2xf32>
    %0 = tensor.empty() : tensor<8xi64>
    %1 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%0 : tensor<8xi64>) {
    ^bb0(%out: i64):
      %26 = linalg.index 0 : index
      %27 = arith.index_cast %26 : index to i64
      linalg.yield %27 : i64
    } -> tensor<8xi64>
    %expanded = tensor.expand_shape %1 [[0, 1]] output_shape [8, 1] : tensor<8xi64> into tensor<8x1xi64>
    %expanded_4 = tensor.expand_shape %1 [[0, 1]] output_shape [1, 8] : tensor<8xi64> into tensor<1x8xi64>
    %expanded_5 = tensor.expand_shape %cst_3 [[0, 1, 2, 3]] output_shape [1, 2, 1, 1] : tensor<2xf32> into tensor<1x2x1x1xf32>
    %2 = tensor.empty() : tensor<1x2x8x8xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<1x2x8x8xf32>) outs(%2 : tensor<1x2x8x8xf32>) permutation = [0, 1, 3, 2] 
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %collapsed_6 = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %3 = tensor.empty() : tensor<2x8x8xf32>
    %4 = linalg.fill ins(%cst : f32) outs(%3 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %5 = linalg.batch_matmul ins(%collapsed, %collapsed_6 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%4 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %expanded_7 = tensor.expand_shape %5 [[0, 1], [2], [3]] output_shape [1, 2, 8, 8] : tensor<2x8x8xf32> into tensor<1x2x8x8xf32>
    %6 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_7 : tensor<1x2x8x8xf32>) outs(%2 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %26 = arith.truncf %cst_2 : f64 to f32
      %27 = arith.divf %in, %26 : f32
      linalg.yield %27 : f32
    } -> tensor<1x2x8x8xf32>
    %7 = tensor.empty() : tensor<8x8xi64>
    %8 = linalg.generic {indexing_maps = [#map2, #map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%expanded_4, %expanded : tensor<1x8xi64>, tensor<8x1xi64>) outs(%7 : tensor<8x8xi64>) {
    ^bb0(%in: i64, %in_12: i64, %out: i64):
      %26 = arith.subi %in, %in_12 : i64
      linalg.yield %26 : i64
    } -> tensor<8x8xi64>
    %9 = linalg.generic {indexing_maps = [#map5, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_5, %8 : tensor<1x2x1x1xf32>, tensor<8x8xi64>) outs(%2 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %in_12: i64, %out: f32):
      %26 = arith.sitofp %in_12 : i64 to f32
      %27 = arith.mulf %in, %26 : f32
      linalg.yield %27 : f32
    } -> tensor<1x2x8x8xf32>
    %10 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6, %9 : tensor<1x2x8x8xf32>, tensor<1x2x8x8xf32>) outs(%2 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %26 = arith.addf %in, %in_12 : f32
      linalg.yield %26 : f32
    } -> tensor<1x2x8x8xf32>
    %11 = tensor.empty() : tensor<8x8xi1>
    %12 = linalg.generic {indexing_maps = [#map2, #map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%expanded_4, %expanded : tensor<1x8xi64>, tensor<8x1xi64>) outs(%11 : tensor<8x8xi1>) {
    ^bb0(%in: i64, %in_12: i64, %out: i1):
      %26 = arith.cmpi sgt, %in, %in_12 : i64
      linalg.yield %26 : i1
    } -> tensor<8x8xi1>
    %13 = linalg.generic {indexing_maps = [#map6, #map7, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12, %cst_1, %10 : tensor<8x8xi1>, tensor<f32>, tensor<1x2x8x8xf32>) outs(%2 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: i1, %in_12: f32, %in_13: f32, %out: f32):
      %26 = arith.select %in, %in_12, %in_13 : f32
      linalg.yield %26 : f32
    } -> tensor<1x2x8x8xf32>
    %14 = tensor.empty() : tensor<1x2x8xi64>
    %15 = linalg.fill ins(%c0_i64 : i64) outs(%14 : tensor<1x2x8xi64>) -> tensor<1x2x8xi64>
    %16 = tensor.empty() : tensor<1x2x8xf32>
    %17 = linalg.fill ins(%cst_0 : f32) outs(%16 : tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %18:2 = linalg.generic {indexing_maps = [#map1, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%13 : tensor<1x2x8x8xf32>) outs(%17, %15 : tensor<1x2x8xf32>, tensor<1x2x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_12: i64):
      %26 = linalg.index 3 : index
      %27 = arith.index_cast %26 : index to i64
      %28 = arith.maximumf %in, %out : f32
      %29 = arith.cmpf ogt, %in, %out : f32
      %30 = arith.select %29, %27, %out_12 : i64
      linalg.yield %28, %30 : f32, i64
    } -> (tensor<1x2x8xf32>, tensor<1x2x8xi64>)
    %expanded_8 = tensor.expand_shape %18#0 [[0], [1], [2, 3]] output_shape [1, 2, 8, 1] : tensor<1x2x8xf32> into tensor<1x2x8x1xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13, %expanded_8 : tensor<1x2x8x8xf32>, tensor<1x2x8x1xf32>) outs(%2 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %26 = arith.subf %in, %in_12 : f32
      linalg.yield %26 : f32
    } -> tensor<1x2x8x8xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19 : tensor<1x2x8x8xf32>) outs(%2 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %26 = math.exp %in : f32
      linalg.yield %26 : f32
    } -> tensor<1x2x8x8xf32>
    %21 = tensor.empty() : tensor<1x2x8x1xf32>
    %22 = linalg.fill ins(%cst : f32) outs(%21 : tensor<1x2x8x1xf32>) -> tensor<1x2x8x1xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%20 : tensor<1x2x8x8xf32>) outs(%22 : tensor<1x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %26 = arith.addf %in, %out : f32
      linalg.yield %26 : f32
    } -> tensor<1x2x8x1xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20, %23 : tensor<1x2x8x8xf32>, tensor<1x2x8x1xf32>) outs(%2 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %26 = arith.divf %in, %in_12 : f32
      linalg.yield %26 : f32
    } -> tensor<1x2x8x8xf32>
    %collapsed_9 = tensor.collapse_shape %24 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %collapsed_10 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %25 = linalg.batch_matmul ins(%collapsed_9, %collapsed_10 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%4 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %expanded_11 = tensor.expand_shape %25 [[0, 1], [2], [3]] output_shape [1, 2, 8, 8] : tensor<2x8x8xf32> into tensor<1x2x8x8xf32>
    return %expanded_11 : tensor<1x2x8x8xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_2_torch.float32: "0x040000000000803E0000803D"
    }
  }
#-}

