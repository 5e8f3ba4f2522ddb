// Made by generate/generate.py: masks, torchmlir: Swin: windows with a relative position bias
// DEFINE: %{case} = --verify=raise --input=random:1 --input=random:2 --input=random:3 --expected_output=@%S/expected/swin.0.npy
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
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<4x2x4x8xf32>, %arg1: tensor<4x2x4x8xf32>, %arg2: tensor<4x2x4x8xf32>) -> tensor<4x2x4x8xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %c9_i64 = arith.constant 9 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense_resource<torch_tensor_9_2_torch.float32> : tensor<9x2xf32>
    %cst_2 = arith.constant 0.35355339059327379 : f64
    %cst_3 = arith.constant dense_resource<torch_tensor_4_4_torch.int64> : tensor<4x4xi64>
    %0 = tensor.empty() : tensor<4x2x4x8xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0 : tensor<4x2x4x8xf32>) outs(%0 : tensor<4x2x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %25 = arith.truncf %cst_2 : f64 to f32
      %26 = arith.mulf %in, %25 : f32
      linalg.yield %26 : f32
    } -> tensor<4x2x4x8xf32>
    %2 = tensor.empty() : tensor<4x2x8x4xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<4x2x4x8xf32>) outs(%2 : tensor<4x2x8x4xf32>) permutation = [0, 1, 3, 2] 
    %collapsed = tensor.collapse_shape %1 [[0, 1], [2], [3]] : tensor<4x2x4x8xf32> into tensor<8x4x8xf32>
    %collapsed_4 = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<4x2x8x4xf32> into tensor<8x8x4xf32>
    %3 = tensor.empty() : tensor<8x4x4xf32>
    %4 = linalg.fill ins(%cst : f32) outs(%3 : tensor<8x4x4xf32>) -> tensor<8x4x4xf32>
    %5 = linalg.batch_matmul ins(%collapsed, %collapsed_4 : tensor<8x4x8xf32>, tensor<8x8x4xf32>) outs(%4 : tensor<8x4x4xf32>) -> tensor<8x4x4xf32>
    %expanded = tensor.expand_shape %5 [[0, 1], [2], [3]] output_shape [4, 2, 4, 4] : tensor<8x4x4xf32> into tensor<4x2x4x4xf32>
    %collapsed_5 = tensor.collapse_shape %cst_3 [[0, 1]] : tensor<4x4xi64> into tensor<16xi64>
    %6 = tensor.empty() : tensor<16x2xf32>
    %7 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel"]} ins(%collapsed_5 : tensor<16xi64>) outs(%6 : tensor<16x2xf32>) {
    ^bb0(%in: i64, %out: f32):
      %25 = arith.cmpi slt, %in, %c0_i64 : i64
      %26 = arith.addi %in, %c9_i64 : i64
      %27 = arith.select %25, %26, %in : i64
      %28 = arith.index_cast %27 : i64 to index
      %29 = linalg.index 1 : index
      %extracted = tensor.extract %cst_1[%28, %29] : tensor<9x2xf32>
      linalg.yield %extracted : f32
    } -> tensor<16x2xf32>
    %expanded_6 = tensor.expand_shape %7 [[0, 1], [2]] output_shape [4, 4, 2] : tensor<16x2xf32> into tensor<4x4x2xf32>
    %8 = tensor.empty() : tensor<2x4x4xf32>
    %transposed_7 = linalg.transpose ins(%expanded_6 : tensor<4x4x2xf32>) outs(%8 : tensor<2x4x4xf32>) permutation = [2, 0, 1] 
    %expanded_8 = tensor.expand_shape %transposed_7 [[0, 1], [2], [3]] output_shape [1, 2, 4, 4] : tensor<2x4x4xf32> into tensor<1x2x4x4xf32>
    %9 = tensor.empty() : tensor<4x2x4x4xf32>
    %10 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_8 : tensor<4x2x4x4xf32>, tensor<1x2x4x4xf32>) outs(%9 : tensor<4x2x4x4xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %25 = arith.addf %in, %in_13 : f32
      linalg.yield %25 : f32
    } -> tensor<4x2x4x4xf32>
    %11 = tensor.empty() : tensor<4x2x4xi64>
    %12 = linalg.fill ins(%c0_i64 : i64) outs(%11 : tensor<4x2x4xi64>) -> tensor<4x2x4xi64>
    %13 = tensor.empty() : tensor<4x2x4xf32>
    %14 = linalg.fill ins(%cst_0 : f32) outs(%13 : tensor<4x2x4xf32>) -> tensor<4x2x4xf32>
    %15:2 = linalg.generic {indexing_maps = [#map, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%10 : tensor<4x2x4x4xf32>) outs(%14, %12 : tensor<4x2x4xf32>, tensor<4x2x4xi64>) {
    ^bb0(%in: f32, %out: f32, %out_13: i64):
      %25 = linalg.index 3 : index
      %26 = arith.index_cast %25 : index to i64
      %27 = arith.maximumf %in, %out : f32
      %28 = arith.cmpf ogt, %in, %out : f32
      %29 = arith.select %28, %26, %out_13 : i64
      linalg.yield %27, %29 : f32, i64
    } -> (tensor<4x2x4xf32>, tensor<4x2x4xi64>)
    %expanded_9 = tensor.expand_shape %15#0 [[0], [1], [2, 3]] output_shape [4, 2, 4, 1] : tensor<4x2x4xf32> into tensor<4x2x4x1xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %expanded_9 : tensor<4x2x4x4xf32>, tensor<4x2x4x1xf32>) outs(%9 : tensor<4x2x4x4xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %25 = arith.subf %in, %in_13 : f32
      linalg.yield %25 : f32
    } -> tensor<4x2x4x4xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16 : tensor<4x2x4x4xf32>) outs(%9 : tensor<4x2x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %25 = math.exp %in : f32
      linalg.yield %25 : f32
    } -> tensor<4x2x4x4xf32>
    %18 = tensor.empty() : tensor<4x2x4x1xf32>
    %19 = linalg.fill ins(%cst : f32) outs(%18 : tensor<4x2x4x1xf32>) -> tensor<4x2x4x1xf32>
    %20 = linalg.generic {indexing_maps = [#map, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%17 : tensor<4x2x4x4xf32>) outs(%19 : tensor<4x2x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %25 = arith.addf %in, %out : f32
      linalg.yield %25 : f32
    } -> tensor<4x2x4x1xf32>
    %21 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17, %20 : tensor<4x2x4x4xf32>, tensor<4x2x4x1xf32>) outs(%9 : tensor<4x2x4x4xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %25 = arith.divf %in, %in_13 : f32
      linalg.yield %25 : f32
    } -> tensor<4x2x4x4xf32>
    %collapsed_10 = tensor.collapse_shape %21 [[0, 1], [2], [3]] : tensor<4x2x4x4xf32> into tensor<8x4x4xf32>
    %collapsed_11 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<4x2x4x8xf32> into tensor<8x4x8xf32>
    %22 = tensor.empty() : tensor<8x4x8xf32>
    %23 = linalg.fill ins(%cst : f32) outs(%22 : tensor<8x4x8xf32>) -> tensor<8x4x8xf32>
    %24 = linalg.batch_matmul ins(%collapsed_10, %collapsed_11 : tensor<8x4x4xf32>, tensor<8x4x8xf32>) outs(%23 : tensor<8x4x8xf32>) -> tensor<8x4x8xf32>
    %expanded_12 = tensor.expand_shape %24 [[0, 1], [2], [3]] output_shape [4, 2, 4, 8] : tensor<8x4x8xf32> into tensor<4x2x4x8xf32>
    return %expanded_12 : tensor<4x2x4x8xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_9_2_torch.float32: "0x04000000851B90BF8A8093BF0410113F5D234B3F8B4D193F5B0DC7BFCAC6AEBE4E2FED3F55AAEF3E5F7F21BEEB8E31BEA4E13B3EC0D6B13F000DCB3F9C40723F33FB57BF308C6E3F3727A13F",
      torch_tensor_4_4_torch.int64: "0x080000000400000000000000030000000000000001000000000000000000000000000000050000000000000004000000000000000200000000000000010000000000000007000000000000000600000000000000040000000000000003000000000000000800000000000000070000000000000005000000000000000400000000000000"
    }
  }
#-}

