// Made by generate/generate.py: heads, torchmlir: one learned query pools a sequence
// DEFINE: %{case} = --verify=raise --input=random:1 --expected_output=@%S/expected/pooling.0.npy
// RUN: attn-run %s %{case} | FileCheck %s
// RUN: attn-opt %s %fuse -o %t.mlir
// RUN: attn-run %t.mlir %{case} | FileCheck %s --check-prefix=FUSED

// CHECK: attention: 1 found{{$}}
// CHECK-NEXT: batch 1, heads 2, N 1, S 9, D 16, f32, not causal, no mask, scale 1/sqrt(D)
// FUSED: attention: 1 found{{$}}
// FUSED-NEXT: batch 1, heads 2, N 1, S 9, D 16, f32, not causal, no mask, scale 1/sqrt(D)

#map = affine_map<(d0, d1, d2) -> (d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map3 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
module {
  func.func @main(%arg0: tensor<2x9x16xf32>) -> tensor<2x1x16xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense_resource<torch_tensor_1_1_16_torch.float32> : tensor<1x1x16xf32>
    %cst_2 = arith.constant 2.500000e-01 : f32
    %0 = tensor.empty() : tensor<2x1x16xf32>
    %collapsed = tensor.collapse_shape %cst_1 [[0, 1], [2]] : tensor<1x1x16xf32> into tensor<1x16xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed : tensor<1x16xf32>) outs(%0 : tensor<2x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x16xf32>
    %2 = tensor.empty() : tensor<2x16x9xf32>
    %transposed = linalg.transpose ins(%arg0 : tensor<2x9x16xf32>) outs(%2 : tensor<2x16x9xf32>) permutation = [0, 2, 1] 
    %3 = tensor.empty() : tensor<2x1x9xf32>
    %4 = linalg.fill ins(%cst : f32) outs(%3 : tensor<2x1x9xf32>) -> tensor<2x1x9xf32>
    %5 = linalg.batch_matmul ins(%1, %transposed : tensor<2x1x16xf32>, tensor<2x16x9xf32>) outs(%4 : tensor<2x1x9xf32>) -> tensor<2x1x9xf32>
    %6 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5 : tensor<2x1x9xf32>) outs(%3 : tensor<2x1x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %20 = arith.mulf %in, %cst_2 : f32
      linalg.yield %20 : f32
    } -> tensor<2x1x9xf32>
    %7 = tensor.empty() : tensor<2x1xi64>
    %8 = linalg.fill ins(%c0_i64 : i64) outs(%7 : tensor<2x1xi64>) -> tensor<2x1xi64>
    %9 = tensor.empty() : tensor<2x1xf32>
    %10 = linalg.fill ins(%cst_0 : f32) outs(%9 : tensor<2x1xf32>) -> tensor<2x1xf32>
    %11:2 = linalg.generic {indexing_maps = [#map1, #map2, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%6 : tensor<2x1x9xf32>) outs(%10, %8 : tensor<2x1xf32>, tensor<2x1xi64>) {
    ^bb0(%in: f32, %out: f32, %out_3: i64):
      %20 = linalg.index 2 : index
      %21 = arith.index_cast %20 : index to i64
      %22 = arith.maximumf %in, %out : f32
      %23 = arith.cmpf ogt, %in, %out : f32
      %24 = arith.select %23, %21, %out_3 : i64
      linalg.yield %22, %24 : f32, i64
    } -> (tensor<2x1xf32>, tensor<2x1xi64>)
    %expanded = tensor.expand_shape %11#0 [[0], [1, 2]] output_shape [2, 1, 1] : tensor<2x1xf32> into tensor<2x1x1xf32>
    %12 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6, %expanded : tensor<2x1x9xf32>, tensor<2x1x1xf32>) outs(%3 : tensor<2x1x9xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %20 = arith.subf %in, %in_3 : f32
      linalg.yield %20 : f32
    } -> tensor<2x1x9xf32>
    %13 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12 : tensor<2x1x9xf32>) outs(%3 : tensor<2x1x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %20 = math.exp %in : f32
      linalg.yield %20 : f32
    } -> tensor<2x1x9xf32>
    %14 = tensor.empty() : tensor<2x1x1xf32>
    %15 = linalg.fill ins(%cst : f32) outs(%14 : tensor<2x1x1xf32>) -> tensor<2x1x1xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%13 : tensor<2x1x9xf32>) outs(%15 : tensor<2x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %20 = arith.addf %in, %out : f32
      linalg.yield %20 : f32
    } -> tensor<2x1x1xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13, %16 : tensor<2x1x9xf32>, tensor<2x1x1xf32>) outs(%3 : tensor<2x1x9xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %20 = arith.divf %in, %in_3 : f32
      linalg.yield %20 : f32
    } -> tensor<2x1x9xf32>
    %18 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x1x16xf32>) -> tensor<2x1x16xf32>
    %19 = linalg.batch_matmul ins(%17, %arg0 : tensor<2x1x9xf32>, tensor<2x9x16xf32>) outs(%18 : tensor<2x1x16xf32>) -> tensor<2x1x16xf32>
    return %19 : tensor<2x1x16xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_1_1_16_torch.float32: "0x04000000851B90BF8A8093BFD64B80BE5D25DEBE1545593F8327313F6DCCA1BEC15F07C03801A53EF4B4A1BFFF30B33EBBC39D3E776FF53D936B9E3F8EF28E3F7C367DBE"
    }
  }
#-}

