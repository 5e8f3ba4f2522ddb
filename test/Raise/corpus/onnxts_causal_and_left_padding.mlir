// Made by generate/generate.py: masks, onnxts: causal and left padding: leading rows attend to nothing
// DEFINE: %{case} = --verify=raise --input=random:1 --input=random:2 --input=random:3 --input=1x8xi1=0,0,0,1,1,1,1,1 --expected_output=@%S/expected/causal_and_left_padding.0.npy
// RUN: attn-run %s %{case} | FileCheck %s

// CHECK: attention: 1 found{{$}}
// CHECK-NEXT: batch 1, heads 2, N 8, S 8, D 8, f32, causal, mask: key padding, scale 1/sqrt(D)

#map = affine_map<(d0, d1) -> (d0, 0)>
#map1 = affine_map<(d0, d1) -> (0, d1)>
#map2 = affine_map<(d0, d1) -> (d0, d1)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map6 = affine_map<(d0) -> (d0)>
#map7 = affine_map<(d0, d1, d2, d3) -> (0)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<1x2x8x8xf32>, %arg1: tensor<1x2x8x8xf32>, %arg2: tensor<1x2x8x8xf32>, %arg3: tensor<1x8xi1>) -> tensor<1x2x8x8xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<8.000000e+00> : tensor<1xf32>
    %cst_2 = arith.constant dense<0xFF800000> : tensor<1xf32>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<1xf32>
    %cst_4 = arith.constant dense<1.000000e+00> : tensor<1xf32>
    %cst_5 = arith.constant dense<[[0], [1], [2], [3], [4], [5], [6], [7]]> : tensor<8x1xi64>
    %cst_6 = arith.constant dense<[[0, 1, 2, 3, 4, 5, 6, 7]]> : tensor<1x8xi64>
    %0 = tensor.empty() : tensor<8x8xi1>
    %1 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel"]} ins(%cst_5, %cst_6 : tensor<8x1xi64>, tensor<1x8xi64>) outs(%0 : tensor<8x8xi1>) {
    ^bb0(%in: i64, %in_13: i64, %out: i1):
      %32 = arith.cmpi sge, %in, %in_13 : i64
      linalg.yield %32 : i1
    } -> tensor<8x8xi1>
    %expanded = tensor.expand_shape %arg3 [[0], [1, 2, 3]] output_shape [1, 1, 1, 8] : tensor<1x8xi1> into tensor<1x1x1x8xi1>
    %2 = tensor.empty() : tensor<1x1x8x8xi1>
    %3 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1, %expanded : tensor<8x8xi1>, tensor<1x1x1x8xi1>) outs(%2 : tensor<1x1x8x8xi1>) {
    ^bb0(%in: i1, %in_13: i1, %out: i1):
      %32 = arith.andi %in, %in_13 : i1
      linalg.yield %32 : i1
    } -> tensor<1x1x8x8xi1>
    %4 = tensor.empty() : tensor<1xf32>
    %5 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel"]} ins(%cst_1 : tensor<1xf32>) outs(%4 : tensor<1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %32 = math.sqrt %in : f32
      linalg.yield %32 : f32
    } -> tensor<1xf32>
    %6 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel"]} ins(%cst_4, %5 : tensor<1xf32>, tensor<1xf32>) outs(%4 : tensor<1xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %32 = arith.divf %in, %in_13 : f32
      linalg.yield %32 : f32
    } -> tensor<1xf32>
    %7 = tensor.empty() : tensor<1x2x8x8xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<1x2x8x8xf32>) outs(%7 : tensor<1x2x8x8xf32>) permutation = [0, 1, 3, 2] 
    %8 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel"]} ins(%6 : tensor<1xf32>) outs(%4 : tensor<1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %32 = math.sqrt %in : f32
      linalg.yield %32 : f32
    } -> tensor<1xf32>
    %9 = linalg.generic {indexing_maps = [#map5, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %8 : tensor<1x2x8x8xf32>, tensor<1xf32>) outs(%7 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %32 = arith.mulf %in, %in_13 : f32
      linalg.yield %32 : f32
    } -> tensor<1x2x8x8xf32>
    %10 = linalg.generic {indexing_maps = [#map5, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed, %8 : tensor<1x2x8x8xf32>, tensor<1xf32>) outs(%7 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %32 = arith.mulf %in, %in_13 : f32
      linalg.yield %32 : f32
    } -> tensor<1x2x8x8xf32>
    %collapsed = tensor.collapse_shape %9 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %collapsed_7 = tensor.collapse_shape %10 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %11 = tensor.empty() : tensor<2x8x8xf32>
    %12 = linalg.fill ins(%cst : f32) outs(%11 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %13 = linalg.batch_matmul ins(%collapsed, %collapsed_7 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%12 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %expanded_8 = tensor.expand_shape %13 [[0, 1], [2], [3]] output_shape [1, 2, 8, 8] : tensor<2x8x8xf32> into tensor<1x2x8x8xf32>
    %14 = tensor.empty() : tensor<1x1x8x8xf32>
    %15 = linalg.generic {indexing_maps = [#map5, #map7, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%3, %cst_3, %cst_2 : tensor<1x1x8x8xi1>, tensor<1xf32>, tensor<1xf32>) outs(%14 : tensor<1x1x8x8xf32>) {
    ^bb0(%in: i1, %in_13: f32, %in_14: f32, %out: f32):
      %32 = arith.select %in, %in_13, %in_14 : f32
      linalg.yield %32 : f32
    } -> tensor<1x1x8x8xf32>
    %16 = linalg.generic {indexing_maps = [#map5, #map8, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_8, %15 : tensor<1x2x8x8xf32>, tensor<1x1x8x8xf32>) outs(%7 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %32 = arith.addf %in, %in_13 : f32
      linalg.yield %32 : f32
    } -> tensor<1x2x8x8xf32>
    %17 = tensor.empty() : tensor<1x2x8xi64>
    %18 = linalg.fill ins(%c0_i64 : i64) outs(%17 : tensor<1x2x8xi64>) -> tensor<1x2x8xi64>
    %19 = tensor.empty() : tensor<1x2x8xf32>
    %20 = linalg.fill ins(%cst_0 : f32) outs(%19 : tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %21:2 = linalg.generic {indexing_maps = [#map5, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%16 : tensor<1x2x8x8xf32>) outs(%20, %18 : tensor<1x2x8xf32>, tensor<1x2x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_13: i64):
      %32 = linalg.index 3 : index
      %33 = arith.index_cast %32 : index to i64
      %34 = arith.maximumf %in, %out : f32
      %35 = arith.cmpf ogt, %in, %out : f32
      %36 = arith.select %35, %33, %out_13 : i64
      linalg.yield %34, %36 : f32, i64
    } -> (tensor<1x2x8xf32>, tensor<1x2x8xi64>)
    %expanded_9 = tensor.expand_shape %21#0 [[0], [1], [2, 3]] output_shape [1, 2, 8, 1] : tensor<1x2x8xf32> into tensor<1x2x8x1xf32>
    %22 = linalg.generic {indexing_maps = [#map5, #map10, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16, %expanded_9 : tensor<1x2x8x8xf32>, tensor<1x2x8x1xf32>) outs(%7 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %32 = arith.subf %in, %in_13 : f32
      linalg.yield %32 : f32
    } -> tensor<1x2x8x8xf32>
    %23 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22 : tensor<1x2x8x8xf32>) outs(%7 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %32 = math.exp %in : f32
      linalg.yield %32 : f32
    } -> tensor<1x2x8x8xf32>
    %24 = tensor.empty() : tensor<1x2x8x1xf32>
    %25 = linalg.fill ins(%cst : f32) outs(%24 : tensor<1x2x8x1xf32>) -> tensor<1x2x8x1xf32>
    %26 = linalg.generic {indexing_maps = [#map5, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%23 : tensor<1x2x8x8xf32>) outs(%25 : tensor<1x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %32 = arith.addf %in, %out : f32
      linalg.yield %32 : f32
    } -> tensor<1x2x8x1xf32>
    %27 = linalg.generic {indexing_maps = [#map5, #map10, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23, %26 : tensor<1x2x8x8xf32>, tensor<1x2x8x1xf32>) outs(%7 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %32 = arith.divf %in, %in_13 : f32
      linalg.yield %32 : f32
    } -> tensor<1x2x8x8xf32>
    %28 = tensor.empty() : tensor<1x2x8x8xi1>
    %29 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27, %27 : tensor<1x2x8x8xf32>, tensor<1x2x8x8xf32>) outs(%28 : tensor<1x2x8x8xi1>) {
    ^bb0(%in: f32, %in_13: f32, %out: i1):
      %32 = arith.cmpf une, %in, %in_13 : f32
      linalg.yield %32 : i1
    } -> tensor<1x2x8x8xi1>
    %30 = linalg.generic {indexing_maps = [#map5, #map7, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29, %cst_3, %27 : tensor<1x2x8x8xi1>, tensor<1xf32>, tensor<1x2x8x8xf32>) outs(%7 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: i1, %in_13: f32, %in_14: f32, %out: f32):
      %32 = arith.select %in, %in_13, %in_14 : f32
      linalg.yield %32 : f32
    } -> tensor<1x2x8x8xf32>
    %collapsed_10 = tensor.collapse_shape %30 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %collapsed_11 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %31 = linalg.batch_matmul ins(%collapsed_10, %collapsed_11 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%12 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %expanded_12 = tensor.expand_shape %31 [[0, 1], [2], [3]] output_shape [1, 2, 8, 8] : tensor<2x8x8xf32> into tensor<1x2x8x8xf32>
    return %expanded_12 : tensor<1x2x8x8xf32>
  }
}

