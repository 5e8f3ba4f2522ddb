// Made by generate/generate.py: heads, tosa: one learned query pools a sequence
// DEFINE: %{case} = --verify=raise --input=random:1 --expected_output=@%S/expected/pooling.0.npy
// RUN: attn-run %s %{case} | FileCheck %s

// CHECK: attention: 1 found{{$}}
// CHECK-NEXT: batch 1, heads 2, N 1, S 9, D 16, f32, not causal, no mask, scale 1/sqrt(D)

#map = affine_map<(d0, d1, d2, d3, d4, d5) -> (d1, d3, d5)>
#map1 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d1, d2, d3, d4, d5)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map3 = affine_map<(d0, d1, d2) -> (0, d1, 0)>
#map4 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
module {
  func.func @main(%arg0: tensor<2x9x16xf32>) -> tensor<2x1x16xf32> {
    %cst = arith.constant 1.000000e+00 : f32
    %cst_0 = arith.constant -3.40282347E+38 : f32
    %cst_1 = arith.constant 0.000000e+00 : f32
    %cst_2 = arith.constant dense_resource<torch_tensor_1_1_16_torch.float32> : tensor<1x1x16xf32>
    %cst_3 = arith.constant dense<2.500000e-01> : tensor<1x1x1xf32>
    %0 = tensor.empty() : tensor<2x1x1x1x1x16xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%cst_2 : tensor<1x1x16xf32>) outs(%0 : tensor<2x1x1x1x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x1x1x1x16xf32>
    %collapsed = tensor.collapse_shape %1 [[0], [1, 2, 3, 4], [5]] : tensor<2x1x1x1x1x16xf32> into tensor<2x1x16xf32>
    %2 = tensor.empty() : tensor<2x16x9xf32>
    %transposed = linalg.transpose ins(%arg0 : tensor<2x9x16xf32>) outs(%2 : tensor<2x16x9xf32>) permutation = [0, 2, 1] 
    %3 = tensor.empty() : tensor<2x1x9xf32>
    %4 = linalg.fill ins(%cst_1 : f32) outs(%3 : tensor<2x1x9xf32>) -> tensor<2x1x9xf32>
    %5 = linalg.batch_matmul ins(%collapsed, %transposed : tensor<2x1x16xf32>, tensor<2x16x9xf32>) outs(%4 : tensor<2x1x9xf32>) -> tensor<2x1x9xf32>
    %6 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5, %cst_3 : tensor<2x1x9xf32>, tensor<1x1x1xf32>) outs(%3 : tensor<2x1x9xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %18 = arith.mulf %in, %in_6 : f32
      linalg.yield %18 : f32
    } -> tensor<2x1x9xf32>
    %7 = tensor.empty() : tensor<2x1xf32>
    %8 = linalg.fill ins(%cst_0 : f32) outs(%7 : tensor<2x1xf32>) -> tensor<2x1xf32>
    %reduced = linalg.reduce ins(%6 : tensor<2x1x9xf32>) outs(%8 : tensor<2x1xf32>) dimensions = [2] 
      (%in: f32, %init: f32) {
        %18 = arith.maximumf %in, %init : f32
        linalg.yield %18 : f32
      }
    %expanded = tensor.expand_shape %reduced [[0], [1, 2]] output_shape [2, 1, 1] : tensor<2x1xf32> into tensor<2x1x1xf32>
    %9 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6, %expanded : tensor<2x1x9xf32>, tensor<2x1x1xf32>) outs(%3 : tensor<2x1x9xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %18 = arith.subf %in, %in_6 : f32
      linalg.yield %18 : f32
    } -> tensor<2x1x9xf32>
    %10 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9 : tensor<2x1x9xf32>) outs(%3 : tensor<2x1x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %18 = math.exp %in : f32
      linalg.yield %18 : f32
    } -> tensor<2x1x9xf32>
    %11 = linalg.fill ins(%cst_1 : f32) outs(%7 : tensor<2x1xf32>) -> tensor<2x1xf32>
    %reduced_4 = linalg.reduce ins(%10 : tensor<2x1x9xf32>) outs(%11 : tensor<2x1xf32>) dimensions = [2] 
      (%in: f32, %init: f32) {
        %18 = arith.addf %in, %init : f32
        linalg.yield %18 : f32
      }
    %expanded_5 = tensor.expand_shape %reduced_4 [[0], [1, 2]] output_shape [2, 1, 1] : tensor<2x1xf32> into tensor<2x1x1xf32>
    %12 = tensor.empty() : tensor<2x1x1xf32>
    %13 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_5 : tensor<2x1x1xf32>) outs(%12 : tensor<2x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %18 = arith.divf %cst, %in : f32
      linalg.yield %18 : f32
    } -> tensor<2x1x1xf32>
    %14 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10, %13 : tensor<2x1x9xf32>, tensor<2x1x1xf32>) outs(%3 : tensor<2x1x9xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %18 = arith.mulf %in, %in_6 : f32
      linalg.yield %18 : f32
    } -> tensor<2x1x9xf32>
    %15 = tensor.empty() : tensor<2x1x16xf32>
    %16 = linalg.fill ins(%cst_1 : f32) outs(%15 : tensor<2x1x16xf32>) -> tensor<2x1x16xf32>
    %17 = linalg.batch_matmul ins(%14, %arg0 : tensor<2x1x9xf32>, tensor<2x9x16xf32>) outs(%16 : tensor<2x1x16xf32>) -> tensor<2x1x16xf32>
    return %17 : tensor<2x1x16xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_1_1_16_torch.float32: "0x04000000851B90BF8A8093BFD64B80BE5D25DEBE1545593F8327313F6DCCA1BEC15F07C03801A53EF4B4A1BFFF30B33EBBC39D3E776FF53D936B9E3F8EF28E3F7C367DBE"
    }
  }
#-}

