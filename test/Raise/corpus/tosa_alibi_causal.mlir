// Made by generate/generate.py: masks, tosa: ALiBi: slope * (j - i), causal
// DEFINE: %{case} = --verify=raise --input=random:1 --input=random:2 --input=random:3 --expected_output=@%S/expected/alibi_causal.0.npy
// RUN: attn-run %s %{case} | FileCheck %s

// CHECK: attention: 1 found{{$}}
// CHECK-NEXT: batch 1, heads 2, N 8, S 8, D 8, f32, causal, mask: additive, scale 1/sqrt(D)

#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, 0)>
#map2 = affine_map<(d0, d1) -> (d0, d1)>
#map3 = affine_map<(d0, d1) -> (0, d1)>
#map4 = affine_map<(d0, d1) -> (d0, 0)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, 0)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<1x2x8x8xf32>, %arg1: tensor<1x2x8x8xf32>, %arg2: tensor<1x2x8x8xf32>) -> tensor<1x2x8x8xf32> {
    %cst = arith.constant 1.000000e+00 : f32
    %cst_0 = arith.constant -3.40282347E+38 : f32
    %cst_1 = arith.constant 0.000000e+00 : f32
    %cst_2 = arith.constant dense_resource<torch_tensor_2_torch.float32> : tensor<1x2x1x1xf32>
    %cst_3 = arith.constant dense<0.353553385> : tensor<1x1x1x1xf32>
    %cst_4 = arith.constant dense<0xFF800000> : tensor<1x1x1x1xf32>
    %cst_5 = arith.constant dense<[[0], [1], [2], [3], [4], [5], [6], [7]]> : tensor<8x1xi64>
    %cst_6 = arith.constant dense<[[0, 1, 2, 3, 4, 5, 6, 7]]> : tensor<1x8xi64>
    %0 = tensor.empty() : tensor<1x2x8x8xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<1x2x8x8xf32>) outs(%0 : tensor<1x2x8x8xf32>) permutation = [0, 1, 3, 2] 
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %collapsed_7 = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %1 = tensor.empty() : tensor<2x8x8xf32>
    %2 = linalg.fill ins(%cst_1 : f32) outs(%1 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %3 = linalg.batch_matmul ins(%collapsed, %collapsed_7 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%2 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %expanded = tensor.expand_shape %3 [[0, 1], [2], [3]] output_shape [1, 2, 8, 8] : tensor<2x8x8xf32> into tensor<1x2x8x8xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %cst_3 : tensor<1x2x8x8xf32>, tensor<1x1x1x1xf32>) outs(%0 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %29 = arith.mulf %in, %in_16 : f32
      linalg.yield %29 : f32
    } -> tensor<1x2x8x8xf32>
    %5 = tensor.empty() : tensor<8x1xi32>
    %6 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%cst_5 : tensor<8x1xi64>) outs(%5 : tensor<8x1xi32>) {
    ^bb0(%in: i64, %out: i32):
      %29 = arith.trunci %in : i64 to i32
      linalg.yield %29 : i32
    } -> tensor<8x1xi32>
    %7 = tensor.empty() : tensor<1x8xi32>
    %8 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%cst_6 : tensor<1x8xi64>) outs(%7 : tensor<1x8xi32>) {
    ^bb0(%in: i64, %out: i32):
      %29 = arith.trunci %in : i64 to i32
      linalg.yield %29 : i32
    } -> tensor<1x8xi32>
    %9 = tensor.empty() : tensor<8x8xi32>
    %10 = linalg.generic {indexing_maps = [#map3, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%8, %6 : tensor<1x8xi32>, tensor<8x1xi32>) outs(%9 : tensor<8x8xi32>) {
    ^bb0(%in: i32, %in_16: i32, %out: i32):
      %29 = arith.subi %in, %in_16 : i32
      linalg.yield %29 : i32
    } -> tensor<8x8xi32>
    %11 = tensor.empty() : tensor<8x8xi64>
    %12 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%10 : tensor<8x8xi32>) outs(%11 : tensor<8x8xi64>) {
    ^bb0(%in: i32, %out: i64):
      %29 = arith.extsi %in : i32 to i64
      linalg.yield %29 : i64
    } -> tensor<8x8xi64>
    %expanded_8 = tensor.expand_shape %12 [[0, 1, 2], [3]] output_shape [1, 1, 8, 8] : tensor<8x8xi64> into tensor<1x1x8x8xi64>
    %13 = tensor.empty() : tensor<1x1x8x8xf32>
    %14 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_8 : tensor<1x1x8x8xi64>) outs(%13 : tensor<1x1x8x8xf32>) {
    ^bb0(%in: i64, %out: f32):
      %29 = arith.sitofp %in : i64 to f32
      linalg.yield %29 : f32
    } -> tensor<1x1x8x8xf32>
    %15 = linalg.generic {indexing_maps = [#map5, #map6, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_2, %14 : tensor<1x2x1x1xf32>, tensor<1x1x8x8xf32>) outs(%0 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %29 = arith.mulf %in, %in_16 : f32
      linalg.yield %29 : f32
    } -> tensor<1x2x8x8xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4, %15 : tensor<1x2x8x8xf32>, tensor<1x2x8x8xf32>) outs(%0 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %29 = arith.addf %in, %in_16 : f32
      linalg.yield %29 : f32
    } -> tensor<1x2x8x8xf32>
    %17 = tensor.empty() : tensor<8x8xi1>
    %18 = linalg.generic {indexing_maps = [#map3, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%cst_6, %cst_5 : tensor<1x8xi64>, tensor<8x1xi64>) outs(%17 : tensor<8x8xi1>) {
    ^bb0(%in: i64, %in_16: i64, %out: i1):
      %29 = arith.cmpi sgt, %in, %in_16 : i64
      linalg.yield %29 : i1
    } -> tensor<8x8xi1>
    %expanded_9 = tensor.expand_shape %18 [[0, 1, 2], [3]] output_shape [1, 1, 8, 8] : tensor<8x8xi1> into tensor<1x1x8x8xi1>
    %19 = linalg.generic {indexing_maps = [#map6, #map1, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_9, %cst_4, %16 : tensor<1x1x8x8xi1>, tensor<1x1x1x1xf32>, tensor<1x2x8x8xf32>) outs(%0 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: i1, %in_16: f32, %in_17: f32, %out: f32):
      %29 = arith.select %in, %in_16, %in_17 : f32
      linalg.yield %29 : f32
    } -> tensor<1x2x8x8xf32>
    %20 = tensor.empty() : tensor<1x2x8xf32>
    %21 = linalg.fill ins(%cst_0 : f32) outs(%20 : tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %reduced = linalg.reduce ins(%19 : tensor<1x2x8x8xf32>) outs(%21 : tensor<1x2x8xf32>) dimensions = [3] 
      (%in: f32, %init: f32) {
        %29 = arith.maximumf %in, %init : f32
        linalg.yield %29 : f32
      }
    %expanded_10 = tensor.expand_shape %reduced [[0], [1], [2, 3]] output_shape [1, 2, 8, 1] : tensor<1x2x8xf32> into tensor<1x2x8x1xf32>
    %22 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19, %expanded_10 : tensor<1x2x8x8xf32>, tensor<1x2x8x1xf32>) outs(%0 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %29 = arith.subf %in, %in_16 : f32
      linalg.yield %29 : f32
    } -> tensor<1x2x8x8xf32>
    %23 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22 : tensor<1x2x8x8xf32>) outs(%0 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %29 = math.exp %in : f32
      linalg.yield %29 : f32
    } -> tensor<1x2x8x8xf32>
    %24 = linalg.fill ins(%cst_1 : f32) outs(%20 : tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %reduced_11 = linalg.reduce ins(%23 : tensor<1x2x8x8xf32>) outs(%24 : tensor<1x2x8xf32>) dimensions = [3] 
      (%in: f32, %init: f32) {
        %29 = arith.addf %in, %init : f32
        linalg.yield %29 : f32
      }
    %expanded_12 = tensor.expand_shape %reduced_11 [[0], [1], [2, 3]] output_shape [1, 2, 8, 1] : tensor<1x2x8xf32> into tensor<1x2x8x1xf32>
    %25 = tensor.empty() : tensor<1x2x8x1xf32>
    %26 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_12 : tensor<1x2x8x1xf32>) outs(%25 : tensor<1x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %29 = arith.divf %cst, %in : f32
      linalg.yield %29 : f32
    } -> tensor<1x2x8x1xf32>
    %27 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23, %26 : tensor<1x2x8x8xf32>, tensor<1x2x8x1xf32>) outs(%0 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %29 = arith.mulf %in, %in_16 : f32
      linalg.yield %29 : f32
    } -> tensor<1x2x8x8xf32>
    %collapsed_13 = tensor.collapse_shape %27 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %collapsed_14 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %28 = linalg.batch_matmul ins(%collapsed_13, %collapsed_14 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%2 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %expanded_15 = tensor.expand_shape %28 [[0, 1], [2], [3]] output_shape [1, 2, 8, 8] : tensor<2x8x8xf32> into tensor<1x2x8x8xf32>
    return %expanded_15 : tensor<1x2x8x8xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_2_torch.float32: "0x040000000000803E0000803D"
    }
  }
#-}

