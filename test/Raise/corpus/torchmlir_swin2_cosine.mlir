// Made by generate/generate.py: masks, torchmlir: Swin v2: cosine attention, a scale for each head
// DEFINE: %{case} = --verify=raise --input=random:1 --input=random:2 --input=random:3 --expected_output=@%S/expected/swin2_cosine.0.npy
// RUN: attn-run %s %{case} | FileCheck %s
// RUN: attn-opt %s %fuse -o %t.mlir
// RUN: attn-run %t.mlir %{case} | FileCheck %s --check-prefix=FUSED

// CHECK: attention: 1 found{{$}}
// CHECK-NEXT: batch 4, heads 2, N 4, S 4, D 8, f32, not causal, mask: additive, scale 1
// FUSED: attention: 1 found{{$}}
// FUSED-NEXT: batch 4, heads 2, N 4, S 4, D 8, f32, not causal, mask: additive, scale 1

#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map3 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d1, 0, 0)>
#map5 = affine_map<(d0, d1) -> (d0)>
#map6 = affine_map<(d0, d1) -> (d0, d1)>
#map7 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, d3)>
module {
  func.func @main(%arg0: tensor<4x2x4x8xf32>, %arg1: tensor<4x2x4x8xf32>, %arg2: tensor<4x2x4x8xf32>) -> tensor<4x2x4x8xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %c9_i64 = arith.constant 9 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense_resource<torch_tensor_9_2_torch.float32> : tensor<9x2xf32>
    %cst_2 = arith.constant 4.6051701859880918 : f64
    %cst_3 = arith.constant dense_resource<torch_tensor_2_1_1_torch.float32> : tensor<2x1x1xf32>
    %cst_4 = arith.constant 9.9999999999999998E-13 : f64
    %cst_5 = arith.constant 5.000000e-01 : f32
    %cst_6 = arith.constant 2.000000e+00 : f32
    %cst_7 = arith.constant dense_resource<torch_tensor_4_4_torch.int64> : tensor<4x4xi64>
    %0 = tensor.empty() : tensor<4x2x4x1xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<4x2x4x1xf32>) -> tensor<4x2x4x1xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%arg0 : tensor<4x2x4x8xf32>) outs(%1 : tensor<4x2x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %38 = math.absf %in : f32
      %39 = math.powf %38, %cst_6 : f32
      %40 = arith.addf %39, %out : f32
      linalg.yield %40 : f32
    } -> tensor<4x2x4x1xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2 : tensor<4x2x4x1xf32>) outs(%0 : tensor<4x2x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %38 = math.powf %in, %cst_5 : f32
      linalg.yield %38 : f32
    } -> tensor<4x2x4x1xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%3 : tensor<4x2x4x1xf32>) outs(%0 : tensor<4x2x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %38 = arith.truncf %cst_4 : f64 to f32
      %39 = arith.cmpf ult, %in, %38 : f32
      %40 = arith.select %39, %38, %in : f32
      linalg.yield %40 : f32
    } -> tensor<4x2x4x1xf32>
    %5 = tensor.empty() : tensor<4x2x4x8xf32>
    %collapsed = tensor.collapse_shape %4 [[0], [1], [2, 3]] : tensor<4x2x4x1xf32> into tensor<4x2x4xf32>
    %6 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed : tensor<4x2x4xf32>) outs(%5 : tensor<4x2x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<4x2x4x8xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %6 : tensor<4x2x4x8xf32>, tensor<4x2x4x8xf32>) outs(%5 : tensor<4x2x4x8xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %38 = arith.divf %in, %in_19 : f32
      linalg.yield %38 : f32
    } -> tensor<4x2x4x8xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%arg1 : tensor<4x2x4x8xf32>) outs(%1 : tensor<4x2x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %38 = math.absf %in : f32
      %39 = math.powf %38, %cst_6 : f32
      %40 = arith.addf %39, %out : f32
      linalg.yield %40 : f32
    } -> tensor<4x2x4x1xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8 : tensor<4x2x4x1xf32>) outs(%0 : tensor<4x2x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %38 = math.powf %in, %cst_5 : f32
      linalg.yield %38 : f32
    } -> tensor<4x2x4x1xf32>
    %10 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9 : tensor<4x2x4x1xf32>) outs(%0 : tensor<4x2x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %38 = arith.truncf %cst_4 : f64 to f32
      %39 = arith.cmpf ult, %in, %38 : f32
      %40 = arith.select %39, %38, %in : f32
      linalg.yield %40 : f32
    } -> tensor<4x2x4x1xf32>
    %collapsed_8 = tensor.collapse_shape %10 [[0], [1], [2, 3]] : tensor<4x2x4x1xf32> into tensor<4x2x4xf32>
    %11 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_8 : tensor<4x2x4xf32>) outs(%5 : tensor<4x2x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<4x2x4x8xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1, %11 : tensor<4x2x4x8xf32>, tensor<4x2x4x8xf32>) outs(%5 : tensor<4x2x4x8xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %38 = arith.divf %in, %in_19 : f32
      linalg.yield %38 : f32
    } -> tensor<4x2x4x8xf32>
    %13 = tensor.empty() : tensor<4x2x8x4xf32>
    %transposed = linalg.transpose ins(%12 : tensor<4x2x4x8xf32>) outs(%13 : tensor<4x2x8x4xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_9 = tensor.collapse_shape %7 [[0, 1], [2], [3]] : tensor<4x2x4x8xf32> into tensor<8x4x8xf32>
    %collapsed_10 = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<4x2x8x4xf32> into tensor<8x8x4xf32>
    %14 = tensor.empty() : tensor<8x4x4xf32>
    %15 = linalg.fill ins(%cst : f32) outs(%14 : tensor<8x4x4xf32>) -> tensor<8x4x4xf32>
    %16 = linalg.batch_matmul ins(%collapsed_9, %collapsed_10 : tensor<8x4x8xf32>, tensor<8x8x4xf32>) outs(%15 : tensor<8x4x4xf32>) -> tensor<8x4x4xf32>
    %expanded = tensor.expand_shape %16 [[0, 1], [2], [3]] output_shape [4, 2, 4, 4] : tensor<8x4x4xf32> into tensor<4x2x4x4xf32>
    %17 = tensor.empty() : tensor<2x1x1xf32>
    %18 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_3 : tensor<2x1x1xf32>) outs(%17 : tensor<2x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %38 = arith.truncf %cst_2 : f64 to f32
      %39 = arith.cmpf ugt, %in, %38 : f32
      %40 = arith.select %39, %38, %in : f32
      linalg.yield %40 : f32
    } -> tensor<2x1x1xf32>
    %19 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18 : tensor<2x1x1xf32>) outs(%17 : tensor<2x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %38 = math.exp %in : f32
      linalg.yield %38 : f32
    } -> tensor<2x1x1xf32>
    %20 = tensor.empty() : tensor<4x2x4x4xf32>
    %21 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %19 : tensor<4x2x4x4xf32>, tensor<2x1x1xf32>) outs(%20 : tensor<4x2x4x4xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %38 = arith.mulf %in, %in_19 : f32
      linalg.yield %38 : f32
    } -> tensor<4x2x4x4xf32>
    %collapsed_11 = tensor.collapse_shape %cst_7 [[0, 1]] : tensor<4x4xi64> into tensor<16xi64>
    %22 = tensor.empty() : tensor<16x2xf32>
    %23 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel"]} ins(%collapsed_11 : tensor<16xi64>) outs(%22 : tensor<16x2xf32>) {
    ^bb0(%in: i64, %out: f32):
      %38 = arith.cmpi slt, %in, %c0_i64 : i64
      %39 = arith.addi %in, %c9_i64 : i64
      %40 = arith.select %38, %39, %in : i64
      %41 = arith.index_cast %40 : i64 to index
      %42 = linalg.index 1 : index
      %extracted = tensor.extract %cst_1[%41, %42] : tensor<9x2xf32>
      linalg.yield %extracted : f32
    } -> tensor<16x2xf32>
    %expanded_12 = tensor.expand_shape %23 [[0, 1], [2]] output_shape [4, 4, 2] : tensor<16x2xf32> into tensor<4x4x2xf32>
    %24 = tensor.empty() : tensor<2x4x4xf32>
    %transposed_13 = linalg.transpose ins(%expanded_12 : tensor<4x4x2xf32>) outs(%24 : tensor<2x4x4xf32>) permutation = [2, 0, 1] 
    %expanded_14 = tensor.expand_shape %transposed_13 [[0, 1], [2], [3]] output_shape [1, 2, 4, 4] : tensor<2x4x4xf32> into tensor<1x2x4x4xf32>
    %25 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21, %expanded_14 : tensor<4x2x4x4xf32>, tensor<1x2x4x4xf32>) outs(%20 : tensor<4x2x4x4xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %38 = arith.addf %in, %in_19 : f32
      linalg.yield %38 : f32
    } -> tensor<4x2x4x4xf32>
    %26 = tensor.empty() : tensor<4x2x4xi64>
    %27 = linalg.fill ins(%c0_i64 : i64) outs(%26 : tensor<4x2x4xi64>) -> tensor<4x2x4xi64>
    %28 = tensor.empty() : tensor<4x2x4xf32>
    %29 = linalg.fill ins(%cst_0 : f32) outs(%28 : tensor<4x2x4xf32>) -> tensor<4x2x4xf32>
    %30:2 = linalg.generic {indexing_maps = [#map, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%25 : tensor<4x2x4x4xf32>) outs(%29, %27 : tensor<4x2x4xf32>, tensor<4x2x4xi64>) {
    ^bb0(%in: f32, %out: f32, %out_19: i64):
      %38 = linalg.index 3 : index
      %39 = arith.index_cast %38 : index to i64
      %40 = arith.maximumf %in, %out : f32
      %41 = arith.cmpf ogt, %in, %out : f32
      %42 = arith.select %41, %39, %out_19 : i64
      linalg.yield %40, %42 : f32, i64
    } -> (tensor<4x2x4xf32>, tensor<4x2x4xi64>)
    %expanded_15 = tensor.expand_shape %30#0 [[0], [1], [2, 3]] output_shape [4, 2, 4, 1] : tensor<4x2x4xf32> into tensor<4x2x4x1xf32>
    %31 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25, %expanded_15 : tensor<4x2x4x4xf32>, tensor<4x2x4x1xf32>) outs(%20 : tensor<4x2x4x4xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %38 = arith.subf %in, %in_19 : f32
      linalg.yield %38 : f32
    } -> tensor<4x2x4x4xf32>
    %32 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%31 : tensor<4x2x4x4xf32>) outs(%20 : tensor<4x2x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %38 = math.exp %in : f32
      linalg.yield %38 : f32
    } -> tensor<4x2x4x4xf32>
    %33 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%32 : tensor<4x2x4x4xf32>) outs(%1 : tensor<4x2x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %38 = arith.addf %in, %out : f32
      linalg.yield %38 : f32
    } -> tensor<4x2x4x1xf32>
    %34 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%32, %33 : tensor<4x2x4x4xf32>, tensor<4x2x4x1xf32>) outs(%20 : tensor<4x2x4x4xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %38 = arith.divf %in, %in_19 : f32
      linalg.yield %38 : f32
    } -> tensor<4x2x4x4xf32>
    %collapsed_16 = tensor.collapse_shape %34 [[0, 1], [2], [3]] : tensor<4x2x4x4xf32> into tensor<8x4x4xf32>
    %collapsed_17 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<4x2x4x8xf32> into tensor<8x4x8xf32>
    %35 = tensor.empty() : tensor<8x4x8xf32>
    %36 = linalg.fill ins(%cst : f32) outs(%35 : tensor<8x4x8xf32>) -> tensor<8x4x8xf32>
    %37 = linalg.batch_matmul ins(%collapsed_16, %collapsed_17 : tensor<8x4x4xf32>, tensor<8x4x8xf32>) outs(%36 : tensor<8x4x8xf32>) -> tensor<8x4x8xf32>
    %expanded_18 = tensor.expand_shape %37 [[0, 1], [2], [3]] output_shape [4, 2, 4, 8] : tensor<8x4x8xf32> into tensor<4x2x4x8xf32>
    return %expanded_18 : tensor<4x2x4x8xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_9_2_torch.float32: "0x04000000851B90BF8A8093BF0410113F5D234B3F8B4D193F5B0DC7BFCAC6AEBE4E2FED3F55AAEF3E5F7F21BEEB8E31BEA4E13B3EC0D6B13F000DCB3F9C40723F33FB57BF308C6E3F3727A13F",
      torch_tensor_2_1_1_torch.float32: "0x040000000000C03F0000C03F",
      torch_tensor_4_4_torch.int64: "0x080000000400000000000000030000000000000001000000000000000000000000000000050000000000000004000000000000000200000000000000010000000000000007000000000000000600000000000000040000000000000003000000000000000800000000000000070000000000000005000000000000000400000000000000"
    }
  }
#-}

