// Made by generate/generate.py: masks, torchmlir: Swin: shifted windows, bias and mask
// DEFINE: %{case} = --verify=raise --input=random:1 --input=random:2 --input=random:3 --expected_output=@%S/expected/swin_shifted.0.npy
// RUN: attn-run %s %{case} | FileCheck %s
// RUN: attn-opt %s %fuse -o %t.mlir
// RUN: attn-run %t.mlir %{case} | FileCheck %s --check-prefix=FUSED

// CHECK: attention: 1 found{{$}}
// CHECK-NEXT: batch 4, heads 2, N 4, S 4, D 8, f32, not causal, mask: additive, scale 1/sqrt(D)
// FUSED: attention: 1 found{{$}}
// FUSED-NEXT: batch 4, heads 2, N 4, S 4, D 8, f32, not causal, mask: additive, scale 1/sqrt(D)

#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1) -> (d0)>
#map2 = affine_map<(d0, d1) -> (d0, d1)>
#map3 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, d3)>
#map4 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map5 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, 0, d3, d4)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<4x2x4x8xf32>, %arg1: tensor<4x2x4x8xf32>, %arg2: tensor<4x2x4x8xf32>) -> tensor<4x2x4x8xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %c9_i64 = arith.constant 9 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense_resource<torch_tensor_4_4_4_torch.float32> : tensor<4x4x4xf32>
    %cst_2 = arith.constant dense_resource<torch_tensor_9_2_torch.float32> : tensor<9x2xf32>
    %cst_3 = arith.constant 0.35355339059327379 : f64
    %cst_4 = arith.constant dense_resource<torch_tensor_4_4_torch.int64> : tensor<4x4xi64>
    %0 = tensor.empty() : tensor<4x2x4x8xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0 : tensor<4x2x4x8xf32>) outs(%0 : tensor<4x2x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %27 = arith.truncf %cst_3 : f64 to f32
      %28 = arith.mulf %in, %27 : f32
      linalg.yield %28 : f32
    } -> tensor<4x2x4x8xf32>
    %2 = tensor.empty() : tensor<4x2x8x4xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<4x2x4x8xf32>) outs(%2 : tensor<4x2x8x4xf32>) permutation = [0, 1, 3, 2] 
    %collapsed = tensor.collapse_shape %1 [[0, 1], [2], [3]] : tensor<4x2x4x8xf32> into tensor<8x4x8xf32>
    %collapsed_5 = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<4x2x8x4xf32> into tensor<8x8x4xf32>
    %3 = tensor.empty() : tensor<8x4x4xf32>
    %4 = linalg.fill ins(%cst : f32) outs(%3 : tensor<8x4x4xf32>) -> tensor<8x4x4xf32>
    %5 = linalg.batch_matmul ins(%collapsed, %collapsed_5 : tensor<8x4x8xf32>, tensor<8x8x4xf32>) outs(%4 : tensor<8x4x4xf32>) -> tensor<8x4x4xf32>
    %expanded = tensor.expand_shape %5 [[0, 1], [2], [3]] output_shape [4, 2, 4, 4] : tensor<8x4x4xf32> into tensor<4x2x4x4xf32>
    %collapsed_6 = tensor.collapse_shape %cst_4 [[0, 1]] : tensor<4x4xi64> into tensor<16xi64>
    %6 = tensor.empty() : tensor<16x2xf32>
    %7 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel"]} ins(%collapsed_6 : tensor<16xi64>) outs(%6 : tensor<16x2xf32>) {
    ^bb0(%in: i64, %out: f32):
      %27 = arith.cmpi slt, %in, %c0_i64 : i64
      %28 = arith.addi %in, %c9_i64 : i64
      %29 = arith.select %27, %28, %in : i64
      %30 = arith.index_cast %29 : i64 to index
      %31 = linalg.index 1 : index
      %extracted = tensor.extract %cst_2[%30, %31] : tensor<9x2xf32>
      linalg.yield %extracted : f32
    } -> tensor<16x2xf32>
    %expanded_7 = tensor.expand_shape %7 [[0, 1], [2]] output_shape [4, 4, 2] : tensor<16x2xf32> into tensor<4x4x2xf32>
    %8 = tensor.empty() : tensor<2x4x4xf32>
    %transposed_8 = linalg.transpose ins(%expanded_7 : tensor<4x4x2xf32>) outs(%8 : tensor<2x4x4xf32>) permutation = [2, 0, 1] 
    %expanded_9 = tensor.expand_shape %transposed_8 [[0, 1], [2], [3]] output_shape [1, 2, 4, 4] : tensor<2x4x4xf32> into tensor<1x2x4x4xf32>
    %9 = tensor.empty() : tensor<4x2x4x4xf32>
    %10 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_9 : tensor<4x2x4x4xf32>, tensor<1x2x4x4xf32>) outs(%9 : tensor<4x2x4x4xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %27 = arith.addf %in, %in_17 : f32
      linalg.yield %27 : f32
    } -> tensor<4x2x4x4xf32>
    %expanded_10 = tensor.expand_shape %10 [[0, 1], [2], [3], [4]] output_shape [1, 4, 2, 4, 4] : tensor<4x2x4x4xf32> into tensor<1x4x2x4x4xf32>
    %expanded_11 = tensor.expand_shape %cst_1 [[0, 1], [2, 3], [4]] output_shape [1, 4, 1, 4, 4] : tensor<4x4x4xf32> into tensor<1x4x1x4x4xf32>
    %11 = tensor.empty() : tensor<1x4x2x4x4xf32>
    %12 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_10, %expanded_11 : tensor<1x4x2x4x4xf32>, tensor<1x4x1x4x4xf32>) outs(%11 : tensor<1x4x2x4x4xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %27 = arith.addf %in, %in_17 : f32
      linalg.yield %27 : f32
    } -> tensor<1x4x2x4x4xf32>
    %collapsed_12 = tensor.collapse_shape %12 [[0, 1], [2], [3], [4]] : tensor<1x4x2x4x4xf32> into tensor<4x2x4x4xf32>
    %13 = tensor.empty() : tensor<4x2x4xi64>
    %14 = linalg.fill ins(%c0_i64 : i64) outs(%13 : tensor<4x2x4xi64>) -> tensor<4x2x4xi64>
    %15 = tensor.empty() : tensor<4x2x4xf32>
    %16 = linalg.fill ins(%cst_0 : f32) outs(%15 : tensor<4x2x4xf32>) -> tensor<4x2x4xf32>
    %17:2 = linalg.generic {indexing_maps = [#map, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%collapsed_12 : tensor<4x2x4x4xf32>) outs(%16, %14 : tensor<4x2x4xf32>, tensor<4x2x4xi64>) {
    ^bb0(%in: f32, %out: f32, %out_17: i64):
      %27 = linalg.index 3 : index
      %28 = arith.index_cast %27 : index to i64
      %29 = arith.maximumf %in, %out : f32
      %30 = arith.cmpf ogt, %in, %out : f32
      %31 = arith.select %30, %28, %out_17 : i64
      linalg.yield %29, %31 : f32, i64
    } -> (tensor<4x2x4xf32>, tensor<4x2x4xi64>)
    %expanded_13 = tensor.expand_shape %17#0 [[0], [1], [2, 3]] output_shape [4, 2, 4, 1] : tensor<4x2x4xf32> into tensor<4x2x4x1xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_12, %expanded_13 : tensor<4x2x4x4xf32>, tensor<4x2x4x1xf32>) outs(%9 : tensor<4x2x4x4xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %27 = arith.subf %in, %in_17 : f32
      linalg.yield %27 : f32
    } -> tensor<4x2x4x4xf32>
    %19 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18 : tensor<4x2x4x4xf32>) outs(%9 : tensor<4x2x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %27 = math.exp %in : f32
      linalg.yield %27 : f32
    } -> tensor<4x2x4x4xf32>
    %20 = tensor.empty() : tensor<4x2x4x1xf32>
    %21 = linalg.fill ins(%cst : f32) outs(%20 : tensor<4x2x4x1xf32>) -> tensor<4x2x4x1xf32>
    %22 = linalg.generic {indexing_maps = [#map, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%19 : tensor<4x2x4x4xf32>) outs(%21 : tensor<4x2x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %27 = arith.addf %in, %out : f32
      linalg.yield %27 : f32
    } -> tensor<4x2x4x1xf32>
    %23 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19, %22 : tensor<4x2x4x4xf32>, tensor<4x2x4x1xf32>) outs(%9 : tensor<4x2x4x4xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %27 = arith.divf %in, %in_17 : f32
      linalg.yield %27 : f32
    } -> tensor<4x2x4x4xf32>
    %collapsed_14 = tensor.collapse_shape %23 [[0, 1], [2], [3]] : tensor<4x2x4x4xf32> into tensor<8x4x4xf32>
    %collapsed_15 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<4x2x4x8xf32> into tensor<8x4x8xf32>
    %24 = tensor.empty() : tensor<8x4x8xf32>
    %25 = linalg.fill ins(%cst : f32) outs(%24 : tensor<8x4x8xf32>) -> tensor<8x4x8xf32>
    %26 = linalg.batch_matmul ins(%collapsed_14, %collapsed_15 : tensor<8x4x4xf32>, tensor<8x4x8xf32>) outs(%25 : tensor<8x4x8xf32>) -> tensor<8x4x8xf32>
    %expanded_16 = tensor.expand_shape %26 [[0, 1], [2], [3]] output_shape [4, 2, 4, 8] : tensor<8x4x8xf32> into tensor<4x2x4x8xf32>
    return %expanded_16 : tensor<4x2x4x8xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_4_4_4_torch.float32: "0x0400000000000080000000800000008000000080000000800000008000000080000000800000008000000080000000800000008000000080000000800000008000000080000000800000C8C2000000800000C8C20000C8C2000000800000C8C200000080000000800000C8C2000000800000C8C20000C8C2000000800000C8C20000008000000080000000800000C8C20000C8C200000080000000800000C8C20000C8C20000C8C20000C8C200000080000000800000C8C20000C8C20000008000000080000000800000C8C20000C8C20000C8C20000C8C2000000800000C8C20000C8C20000C8C20000C8C2000000800000C8C20000C8C20000C8C20000C8C200000080",
      torch_tensor_9_2_torch.float32: "0x04000000851B90BF8A8093BF0410113F5D234B3F8B4D193F5B0DC7BFCAC6AEBE4E2FED3F55AAEF3E5F7F21BEEB8E31BEA4E13B3EC0D6B13F000DCB3F9C40723F33FB57BF308C6E3F3727A13F",
      torch_tensor_4_4_torch.int64: "0x080000000400000000000000030000000000000001000000000000000000000000000000050000000000000004000000000000000200000000000000010000000000000007000000000000000600000000000000040000000000000003000000000000000800000000000000070000000000000005000000000000000400000000000000"
    }
  }
#-}

