// Made by generate/generate.py: heads, torchmlir: rotary positions by rotate_half
// DEFINE: %{case} = --verify=raise --input=random:1 --input=random:2 --input=random:3 --expected_output=@%S/expected/rotary.0.npy
// RUN: attn-run %s %{case} | FileCheck %s
// RUN: attn-opt %s %fuse -o %t.mlir
// RUN: attn-run %t.mlir %{case} | FileCheck %s --check-prefix=FUSED

// CHECK: attention: 1 found{{$}}
// CHECK-NEXT: batch 1, heads 2, N 8, S 8, D 8, f32, causal, no mask, scale 1/sqrt(D)
// FUSED: attention: 1 found{{$}}
// FUSED-NEXT: batch 1, heads 2, N 8, S 8, D 8, f32, causal, no mask, scale 1/sqrt(D)

#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0, d1) -> (d0, 0)>
#map2 = affine_map<(d0, d1) -> (0, d1)>
#map3 = affine_map<(d0, d1) -> (d0, d1)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map6 = affine_map<(d0, d1) -> ()>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<1x2x8x8xf32>, %arg1: tensor<1x2x8x8xf32>, %arg2: tensor<1x2x8x8xf32>) -> tensor<1x2x8x8xf32> {
    %c2_i64 = arith.constant 2 : i64
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %true = arith.constant true
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<1x2x8x8xf32>
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_3 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_4 = arith.constant dense<true> : tensor<8x8xi1>
    %cst_5 = arith.constant 0xFFF0000000000000 : f64
    %cst_6 = arith.constant 0.59460355750136051 : f64
    %cst_7 = arith.constant 8.000000e+00 : f32
    %cst_8 = arith.constant 1.000000e+04 : f32
    %0 = tensor.empty() : tensor<8xi64>
    %1 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%0 : tensor<8xi64>) {
    ^bb0(%out: i64):
      %53 = linalg.index 0 : index
      %54 = arith.index_cast %53 : index to i64
      linalg.yield %54 : i64
    } -> tensor<8xi64>
    %expanded = tensor.expand_shape %1 [[0, 1]] output_shape [8, 1] : tensor<8xi64> into tensor<8x1xi64>
    %2 = tensor.empty() : tensor<4xi64>
    %3 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%2 : tensor<4xi64>) {
    ^bb0(%out: i64):
      %53 = linalg.index 0 : index
      %54 = arith.index_cast %53 : index to i64
      %55 = arith.muli %54, %c2_i64 : i64
      linalg.yield %55 : i64
    } -> tensor<4xi64>
    %4 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%3 : tensor<4xi64>) outs(%2 : tensor<4xi64>) {
    ^bb0(%in: i64, %out: i64):
      %53 = arith.sitofp %in : i64 to f32
      %54 = arith.negf %53 : f32
      %55 = arith.fptosi %54 : f32 to i64
      linalg.yield %55 : i64
    } -> tensor<4xi64>
    %5 = tensor.empty() : tensor<4xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%4 : tensor<4xi64>) outs(%5 : tensor<4xf32>) {
    ^bb0(%in: i64, %out: f32):
      %53 = arith.sitofp %in : i64 to f32
      %54 = arith.divf %53, %cst_7 : f32
      linalg.yield %54 : f32
    } -> tensor<4xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%6 : tensor<4xf32>) outs(%5 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %53 = math.powf %cst_8, %in : f32
      linalg.yield %53 : f32
    } -> tensor<4xf32>
    %expanded_9 = tensor.expand_shape %7 [[0, 1]] output_shape [1, 4] : tensor<4xf32> into tensor<1x4xf32>
    %8 = tensor.empty() : tensor<8x4xf32>
    %9 = linalg.generic {indexing_maps = [#map1, #map2, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded, %expanded_9 : tensor<8x1xi64>, tensor<1x4xf32>) outs(%8 : tensor<8x4xf32>) {
    ^bb0(%in: i64, %in_22: f32, %out: f32):
      %53 = arith.sitofp %in : i64 to f32
      %54 = arith.mulf %53, %in_22 : f32
      linalg.yield %54 : f32
    } -> tensor<8x4xf32>
    %concat = tensor.concat dim(1) %9, %9 : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x8xf32>
    %10 = tensor.empty() : tensor<8x8xf32>
    %11 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%concat : tensor<8x8xf32>) outs(%10 : tensor<8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %53 = math.cos %in : f32
      linalg.yield %53 : f32
    } -> tensor<8x8xf32>
    %12 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%concat : tensor<8x8xf32>) outs(%10 : tensor<8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %53 = math.sin %in : f32
      linalg.yield %53 : f32
    } -> tensor<8x8xf32>
    %extracted_slice = tensor.extract_slice %arg0[0, 0, 0, 4] [1, 2, 8, 4] [1, 1, 1, 1] : tensor<1x2x8x8xf32> to tensor<1x2x8x4xf32>
    %13 = tensor.empty() : tensor<1x2x8x4xf32>
    %14 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice : tensor<1x2x8x4xf32>) outs(%13 : tensor<1x2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %53 = arith.negf %in : f32
      linalg.yield %53 : f32
    } -> tensor<1x2x8x4xf32>
    %extracted_slice_10 = tensor.extract_slice %arg0[0, 0, 0, 0] [1, 2, 8, 4] [1, 1, 1, 1] : tensor<1x2x8x8xf32> to tensor<1x2x8x4xf32>
    %concat_11 = tensor.concat dim(3) %14, %extracted_slice_10 : (tensor<1x2x8x4xf32>, tensor<1x2x8x4xf32>) -> tensor<1x2x8x8xf32>
    %15 = tensor.empty() : tensor<1x2x8x8xf32>
    %16 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %11 : tensor<1x2x8x8xf32>, tensor<8x8xf32>) outs(%15 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %53 = arith.mulf %in, %in_22 : f32
      linalg.yield %53 : f32
    } -> tensor<1x2x8x8xf32>
    %17 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_11, %12 : tensor<1x2x8x8xf32>, tensor<8x8xf32>) outs(%15 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %53 = arith.mulf %in, %in_22 : f32
      linalg.yield %53 : f32
    } -> tensor<1x2x8x8xf32>
    %18 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16, %17 : tensor<1x2x8x8xf32>, tensor<1x2x8x8xf32>) outs(%15 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %53 = arith.addf %in, %in_22 : f32
      linalg.yield %53 : f32
    } -> tensor<1x2x8x8xf32>
    %extracted_slice_12 = tensor.extract_slice %arg1[0, 0, 0, 4] [1, 2, 8, 4] [1, 1, 1, 1] : tensor<1x2x8x8xf32> to tensor<1x2x8x4xf32>
    %19 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_12 : tensor<1x2x8x4xf32>) outs(%13 : tensor<1x2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %53 = arith.negf %in : f32
      linalg.yield %53 : f32
    } -> tensor<1x2x8x4xf32>
    %extracted_slice_13 = tensor.extract_slice %arg1[0, 0, 0, 0] [1, 2, 8, 4] [1, 1, 1, 1] : tensor<1x2x8x8xf32> to tensor<1x2x8x4xf32>
    %concat_14 = tensor.concat dim(3) %19, %extracted_slice_13 : (tensor<1x2x8x4xf32>, tensor<1x2x8x4xf32>) -> tensor<1x2x8x8xf32>
    %20 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1, %11 : tensor<1x2x8x8xf32>, tensor<8x8xf32>) outs(%15 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %53 = arith.mulf %in, %in_22 : f32
      linalg.yield %53 : f32
    } -> tensor<1x2x8x8xf32>
    %21 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_14, %12 : tensor<1x2x8x8xf32>, tensor<8x8xf32>) outs(%15 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %53 = arith.mulf %in, %in_22 : f32
      linalg.yield %53 : f32
    } -> tensor<1x2x8x8xf32>
    %22 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20, %21 : tensor<1x2x8x8xf32>, tensor<1x2x8x8xf32>) outs(%15 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %53 = arith.addf %in, %in_22 : f32
      linalg.yield %53 : f32
    } -> tensor<1x2x8x8xf32>
    %23 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18 : tensor<1x2x8x8xf32>) outs(%15 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %53 = arith.truncf %cst_6 : f64 to f32
      %54 = arith.mulf %in, %53 : f32
      linalg.yield %54 : f32
    } -> tensor<1x2x8x8xf32>
    %expanded_15 = tensor.expand_shape %1 [[0, 1]] output_shape [1, 8] : tensor<8xi64> into tensor<1x8xi64>
    %24 = tensor.empty() : tensor<8x8xi64>
    %25 = linalg.generic {indexing_maps = [#map2, #map1, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded_15, %expanded : tensor<1x8xi64>, tensor<8x1xi64>) outs(%24 : tensor<8x8xi64>) {
    ^bb0(%in: i64, %in_22: i64, %out: i64):
      %53 = arith.subi %in, %in_22 : i64
      linalg.yield %53 : i64
    } -> tensor<8x8xi64>
    %26 = tensor.empty() : tensor<8x8xi1>
    %27 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%25 : tensor<8x8xi64>) outs(%26 : tensor<8x8xi1>) {
    ^bb0(%in: i64, %out: i1):
      %53 = arith.cmpi sle, %in, %c0_i64 : i64
      linalg.yield %53 : i1
    } -> tensor<8x8xi1>
    %28 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%27, %cst_4 : tensor<8x8xi1>, tensor<8x8xi1>) outs(%26 : tensor<8x8xi1>) {
    ^bb0(%in: i1, %in_22: i1, %out: i1):
      %53 = arith.andi %in, %in_22 : i1
      linalg.yield %53 : i1
    } -> tensor<8x8xi1>
    %29 = linalg.generic {indexing_maps = [#map3, #map6, #map6, #map3], iterator_types = ["parallel", "parallel"]} ins(%28, %cst_2, %cst_3 : tensor<8x8xi1>, tensor<f32>, tensor<f32>) outs(%10 : tensor<8x8xf32>) {
    ^bb0(%in: i1, %in_22: f32, %in_23: f32, %out: f32):
      %53 = arith.select %in, %in_22, %in_23 : f32
      linalg.yield %53 : f32
    } -> tensor<8x8xf32>
    %transposed = linalg.transpose ins(%22 : tensor<1x2x8x8xf32>) outs(%15 : tensor<1x2x8x8xf32>) permutation = [0, 1, 3, 2] 
    %30 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed : tensor<1x2x8x8xf32>) outs(%15 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %53 = arith.truncf %cst_6 : f64 to f32
      %54 = arith.mulf %in, %53 : f32
      linalg.yield %54 : f32
    } -> tensor<1x2x8x8xf32>
    %collapsed = tensor.collapse_shape %23 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %collapsed_16 = tensor.collapse_shape %30 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %31 = tensor.empty() : tensor<2x8x8xf32>
    %32 = linalg.fill ins(%cst : f32) outs(%31 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %33 = linalg.batch_matmul ins(%collapsed, %collapsed_16 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%32 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %expanded_17 = tensor.expand_shape %33 [[0, 1], [2], [3]] output_shape [1, 2, 8, 8] : tensor<2x8x8xf32> into tensor<1x2x8x8xf32>
    %34 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_17, %29 : tensor<1x2x8x8xf32>, tensor<8x8xf32>) outs(%15 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %53 = arith.addf %in, %in_22 : f32
      linalg.yield %53 : f32
    } -> tensor<1x2x8x8xf32>
    %35 = tensor.empty() : tensor<1x2x8xi64>
    %36 = linalg.fill ins(%c0_i64 : i64) outs(%35 : tensor<1x2x8xi64>) -> tensor<1x2x8xi64>
    %37 = tensor.empty() : tensor<1x2x8xf32>
    %38 = linalg.fill ins(%cst_0 : f32) outs(%37 : tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %39:2 = linalg.generic {indexing_maps = [#map4, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%34 : tensor<1x2x8x8xf32>) outs(%38, %36 : tensor<1x2x8xf32>, tensor<1x2x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_22: i64):
      %53 = linalg.index 3 : index
      %54 = arith.index_cast %53 : index to i64
      %55 = arith.maximumf %in, %out : f32
      %56 = arith.cmpf ogt, %in, %out : f32
      %57 = arith.select %56, %54, %out_22 : i64
      linalg.yield %55, %57 : f32, i64
    } -> (tensor<1x2x8xf32>, tensor<1x2x8xi64>)
    %expanded_18 = tensor.expand_shape %39#0 [[0], [1], [2, 3]] output_shape [1, 2, 8, 1] : tensor<1x2x8xf32> into tensor<1x2x8x1xf32>
    %40 = linalg.generic {indexing_maps = [#map4, #map8, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34, %expanded_18 : tensor<1x2x8x8xf32>, tensor<1x2x8x1xf32>) outs(%15 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %53 = arith.subf %in, %in_22 : f32
      linalg.yield %53 : f32
    } -> tensor<1x2x8x8xf32>
    %41 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%40 : tensor<1x2x8x8xf32>) outs(%15 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %53 = math.exp %in : f32
      linalg.yield %53 : f32
    } -> tensor<1x2x8x8xf32>
    %42 = tensor.empty() : tensor<1x2x8x1xf32>
    %43 = linalg.fill ins(%cst : f32) outs(%42 : tensor<1x2x8x1xf32>) -> tensor<1x2x8x1xf32>
    %44 = linalg.generic {indexing_maps = [#map4, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%41 : tensor<1x2x8x8xf32>) outs(%43 : tensor<1x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %53 = arith.addf %in, %out : f32
      linalg.yield %53 : f32
    } -> tensor<1x2x8x1xf32>
    %45 = linalg.generic {indexing_maps = [#map4, #map8, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%41, %44 : tensor<1x2x8x8xf32>, tensor<1x2x8x1xf32>) outs(%15 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %53 = arith.divf %in, %in_22 : f32
      linalg.yield %53 : f32
    } -> tensor<1x2x8x8xf32>
    %46 = tensor.empty() : tensor<1x2x8x8xi1>
    %47 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34 : tensor<1x2x8x8xf32>) outs(%46 : tensor<1x2x8x8xi1>) {
    ^bb0(%in: f32, %out: i1):
      %53 = arith.extf %in : f32 to f64
      %54 = arith.cmpf oeq, %53, %cst_5 : f64
      linalg.yield %54 : i1
    } -> tensor<1x2x8x8xi1>
    %48 = tensor.empty() : tensor<1x2x8x1xi1>
    %49 = linalg.fill ins(%true : i1) outs(%48 : tensor<1x2x8x1xi1>) -> tensor<1x2x8x1xi1>
    %50 = linalg.generic {indexing_maps = [#map4, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%47 : tensor<1x2x8x8xi1>) outs(%49 : tensor<1x2x8x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %53 = arith.andi %in, %out : i1
      linalg.yield %53 : i1
    } -> tensor<1x2x8x1xi1>
    %51 = linalg.generic {indexing_maps = [#map8, #map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%50, %cst_1, %45 : tensor<1x2x8x1xi1>, tensor<1x2x8x8xf32>, tensor<1x2x8x8xf32>) outs(%15 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: i1, %in_22: f32, %in_23: f32, %out: f32):
      %53 = arith.select %in, %in_22, %in_23 : f32
      linalg.yield %53 : f32
    } -> tensor<1x2x8x8xf32>
    %collapsed_19 = tensor.collapse_shape %51 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %collapsed_20 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %52 = linalg.batch_matmul ins(%collapsed_19, %collapsed_20 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%32 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %expanded_21 = tensor.expand_shape %52 [[0, 1], [2], [3]] output_shape [1, 2, 8, 8] : tensor<2x8x8xf32> into tensor<1x2x8x8xf32>
    return %expanded_21 : tensor<1x2x8x8xf32>
  }
}

