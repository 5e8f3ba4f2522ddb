// Made by generate/generate.py: heads, torchmlir: rotary positions of a part of the features, interleaved, as GPT-J has it
// DEFINE: %{case} = --verify=raise --input=random:1 --input=random:2 --input=random:3 --expected_output=@%S/expected/rotary_partial.0.npy
// RUN: attn-run %s %{case} | FileCheck %s
// RUN: attn-opt %s %fuse -o %t.mlir
// RUN: attn-run %t.mlir %{case} | FileCheck %s --check-prefix=FUSED

// CHECK: attention: 1 found{{$}}
// CHECK-NEXT: batch 1, heads 2, N 8, S 8, D 8, f32, not causal, no mask, scale 1/sqrt(D)
// FUSED: attention: 1 found{{$}}
// FUSED-NEXT: batch 1, heads 2, N 8, S 8, D 8, f32, not causal, no mask, scale 1/sqrt(D)

#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0, d1) -> (d0, 0)>
#map2 = affine_map<(d0, d1) -> (0, d1)>
#map3 = affine_map<(d0, d1) -> (d0, d1)>
#map4 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map5 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<1x2x8x8xf32>, %arg1: tensor<1x2x8x8xf32>, %arg2: tensor<1x2x8x8xf32>) -> tensor<1x2x8x8xf32> {
    %c2_i64 = arith.constant 2 : i64
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %true = arith.constant true
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<1x2x8x8xf32>
    %cst_2 = arith.constant 0xFFF0000000000000 : f64
    %cst_3 = arith.constant 0.59460355750136051 : f64
    %cst_4 = arith.constant 4.000000e+00 : f32
    %cst_5 = arith.constant 1.000000e+04 : f32
    %0 = tensor.empty() : tensor<8xi64>
    %1 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%0 : tensor<8xi64>) {
    ^bb0(%out: i64):
      %49 = linalg.index 0 : index
      %50 = arith.index_cast %49 : index to i64
      linalg.yield %50 : i64
    } -> tensor<8xi64>
    %expanded = tensor.expand_shape %1 [[0, 1]] output_shape [8, 1] : tensor<8xi64> into tensor<8x1xi64>
    %2 = tensor.empty() : tensor<2xi64>
    %3 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%2 : tensor<2xi64>) {
    ^bb0(%out: i64):
      %49 = linalg.index 0 : index
      %50 = arith.index_cast %49 : index to i64
      %51 = arith.muli %50, %c2_i64 : i64
      linalg.yield %51 : i64
    } -> tensor<2xi64>
    %4 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%3 : tensor<2xi64>) outs(%2 : tensor<2xi64>) {
    ^bb0(%in: i64, %out: i64):
      %49 = arith.sitofp %in : i64 to f32
      %50 = arith.negf %49 : f32
      %51 = arith.fptosi %50 : f32 to i64
      linalg.yield %51 : i64
    } -> tensor<2xi64>
    %5 = tensor.empty() : tensor<2xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%4 : tensor<2xi64>) outs(%5 : tensor<2xf32>) {
    ^bb0(%in: i64, %out: f32):
      %49 = arith.sitofp %in : i64 to f32
      %50 = arith.divf %49, %cst_4 : f32
      linalg.yield %50 : f32
    } -> tensor<2xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%6 : tensor<2xf32>) outs(%5 : tensor<2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %49 = math.powf %cst_5, %in : f32
      linalg.yield %49 : f32
    } -> tensor<2xf32>
    %expanded_6 = tensor.expand_shape %7 [[0, 1]] output_shape [1, 2] : tensor<2xf32> into tensor<1x2xf32>
    %8 = tensor.empty() : tensor<8x2xf32>
    %9 = linalg.generic {indexing_maps = [#map1, #map2, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded, %expanded_6 : tensor<8x1xi64>, tensor<1x2xf32>) outs(%8 : tensor<8x2xf32>) {
    ^bb0(%in: i64, %in_31: f32, %out: f32):
      %49 = arith.sitofp %in : i64 to f32
      %50 = arith.mulf %49, %in_31 : f32
      linalg.yield %50 : f32
    } -> tensor<8x2xf32>
    %10 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%9 : tensor<8x2xf32>) outs(%8 : tensor<8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %49 = math.cos %in : f32
      linalg.yield %49 : f32
    } -> tensor<8x2xf32>
    %11 = tensor.empty() : tensor<8x2x2xf32>
    %12 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10 : tensor<8x2xf32>) outs(%11 : tensor<8x2x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x2x2xf32>
    %collapsed = tensor.collapse_shape %12 [[0], [1, 2]] : tensor<8x2x2xf32> into tensor<8x4xf32>
    %13 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%9 : tensor<8x2xf32>) outs(%8 : tensor<8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %49 = math.sin %in : f32
      linalg.yield %49 : f32
    } -> tensor<8x2xf32>
    %14 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13 : tensor<8x2xf32>) outs(%11 : tensor<8x2x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x2x2xf32>
    %collapsed_7 = tensor.collapse_shape %14 [[0], [1, 2]] : tensor<8x2x2xf32> into tensor<8x4xf32>
    %extracted_slice = tensor.extract_slice %arg0[0, 0, 0, 0] [1, 2, 8, 4] [1, 1, 1, 1] : tensor<1x2x8x8xf32> to tensor<1x2x8x4xf32>
    %extracted_slice_8 = tensor.extract_slice %extracted_slice[0, 0, 0, 1] [1, 2, 8, 2] [1, 1, 1, 2] : tensor<1x2x8x4xf32> to tensor<1x2x8x2xf32>
    %15 = tensor.empty() : tensor<1x2x8x2xf32>
    %16 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_8 : tensor<1x2x8x2xf32>) outs(%15 : tensor<1x2x8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %49 = arith.negf %in : f32
      linalg.yield %49 : f32
    } -> tensor<1x2x8x2xf32>
    %extracted_slice_9 = tensor.extract_slice %extracted_slice[0, 0, 0, 0] [1, 2, 8, 2] [1, 1, 1, 2] : tensor<1x2x8x4xf32> to tensor<1x2x8x2xf32>
    %expanded_10 = tensor.expand_shape %16 [[0], [1], [2], [3, 4]] output_shape [1, 2, 8, 2, 1] : tensor<1x2x8x2xf32> into tensor<1x2x8x2x1xf32>
    %expanded_11 = tensor.expand_shape %extracted_slice_9 [[0], [1], [2], [3, 4]] output_shape [1, 2, 8, 2, 1] : tensor<1x2x8x2xf32> into tensor<1x2x8x2x1xf32>
    %concat = tensor.concat dim(4) %expanded_10, %expanded_11 : (tensor<1x2x8x2x1xf32>, tensor<1x2x8x2x1xf32>) -> tensor<1x2x8x2x2xf32>
    %collapsed_12 = tensor.collapse_shape %concat [[0], [1], [2], [3, 4]] : tensor<1x2x8x2x2xf32> into tensor<1x2x8x4xf32>
    %17 = tensor.empty() : tensor<1x2x8x4xf32>
    %18 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %collapsed : tensor<1x2x8x4xf32>, tensor<8x4xf32>) outs(%17 : tensor<1x2x8x4xf32>) {
    ^bb0(%in: f32, %in_31: f32, %out: f32):
      %49 = arith.mulf %in, %in_31 : f32
      linalg.yield %49 : f32
    } -> tensor<1x2x8x4xf32>
    %19 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_12, %collapsed_7 : tensor<1x2x8x4xf32>, tensor<8x4xf32>) outs(%17 : tensor<1x2x8x4xf32>) {
    ^bb0(%in: f32, %in_31: f32, %out: f32):
      %49 = arith.mulf %in, %in_31 : f32
      linalg.yield %49 : f32
    } -> tensor<1x2x8x4xf32>
    %20 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18, %19 : tensor<1x2x8x4xf32>, tensor<1x2x8x4xf32>) outs(%17 : tensor<1x2x8x4xf32>) {
    ^bb0(%in: f32, %in_31: f32, %out: f32):
      %49 = arith.addf %in, %in_31 : f32
      linalg.yield %49 : f32
    } -> tensor<1x2x8x4xf32>
    %extracted_slice_13 = tensor.extract_slice %arg0[0, 0, 0, 4] [1, 2, 8, 4] [1, 1, 1, 1] : tensor<1x2x8x8xf32> to tensor<1x2x8x4xf32>
    %concat_14 = tensor.concat dim(3) %20, %extracted_slice_13 : (tensor<1x2x8x4xf32>, tensor<1x2x8x4xf32>) -> tensor<1x2x8x8xf32>
    %extracted_slice_15 = tensor.extract_slice %arg1[0, 0, 0, 0] [1, 2, 8, 4] [1, 1, 1, 1] : tensor<1x2x8x8xf32> to tensor<1x2x8x4xf32>
    %extracted_slice_16 = tensor.extract_slice %extracted_slice_15[0, 0, 0, 1] [1, 2, 8, 2] [1, 1, 1, 2] : tensor<1x2x8x4xf32> to tensor<1x2x8x2xf32>
    %21 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_16 : tensor<1x2x8x2xf32>) outs(%15 : tensor<1x2x8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %49 = arith.negf %in : f32
      linalg.yield %49 : f32
    } -> tensor<1x2x8x2xf32>
    %extracted_slice_17 = tensor.extract_slice %extracted_slice_15[0, 0, 0, 0] [1, 2, 8, 2] [1, 1, 1, 2] : tensor<1x2x8x4xf32> to tensor<1x2x8x2xf32>
    %expanded_18 = tensor.expand_shape %21 [[0], [1], [2], [3, 4]] output_shape [1, 2, 8, 2, 1] : tensor<1x2x8x2xf32> into tensor<1x2x8x2x1xf32>
    %expanded_19 = tensor.expand_shape %extracted_slice_17 [[0], [1], [2], [3, 4]] output_shape [1, 2, 8, 2, 1] : tensor<1x2x8x2xf32> into tensor<1x2x8x2x1xf32>
    %concat_20 = tensor.concat dim(4) %expanded_18, %expanded_19 : (tensor<1x2x8x2x1xf32>, tensor<1x2x8x2x1xf32>) -> tensor<1x2x8x2x2xf32>
    %collapsed_21 = tensor.collapse_shape %concat_20 [[0], [1], [2], [3, 4]] : tensor<1x2x8x2x2xf32> into tensor<1x2x8x4xf32>
    %22 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_15, %collapsed : tensor<1x2x8x4xf32>, tensor<8x4xf32>) outs(%17 : tensor<1x2x8x4xf32>) {
    ^bb0(%in: f32, %in_31: f32, %out: f32):
      %49 = arith.mulf %in, %in_31 : f32
      linalg.yield %49 : f32
    } -> tensor<1x2x8x4xf32>
    %23 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_21, %collapsed_7 : tensor<1x2x8x4xf32>, tensor<8x4xf32>) outs(%17 : tensor<1x2x8x4xf32>) {
    ^bb0(%in: f32, %in_31: f32, %out: f32):
      %49 = arith.mulf %in, %in_31 : f32
      linalg.yield %49 : f32
    } -> tensor<1x2x8x4xf32>
    %24 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22, %23 : tensor<1x2x8x4xf32>, tensor<1x2x8x4xf32>) outs(%17 : tensor<1x2x8x4xf32>) {
    ^bb0(%in: f32, %in_31: f32, %out: f32):
      %49 = arith.addf %in, %in_31 : f32
      linalg.yield %49 : f32
    } -> tensor<1x2x8x4xf32>
    %extracted_slice_22 = tensor.extract_slice %arg1[0, 0, 0, 4] [1, 2, 8, 4] [1, 1, 1, 1] : tensor<1x2x8x8xf32> to tensor<1x2x8x4xf32>
    %concat_23 = tensor.concat dim(3) %24, %extracted_slice_22 : (tensor<1x2x8x4xf32>, tensor<1x2x8x4xf32>) -> tensor<1x2x8x8xf32>
    %25 = tensor.empty() : tensor<1x2x8x8xf32>
    %26 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_14 : tensor<1x2x8x8xf32>) outs(%25 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %49 = arith.truncf %cst_3 : f64 to f32
      %50 = arith.mulf %in, %49 : f32
      linalg.yield %50 : f32
    } -> tensor<1x2x8x8xf32>
    %transposed = linalg.transpose ins(%concat_23 : tensor<1x2x8x8xf32>) outs(%25 : tensor<1x2x8x8xf32>) permutation = [0, 1, 3, 2] 
    %27 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed : tensor<1x2x8x8xf32>) outs(%25 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %49 = arith.truncf %cst_3 : f64 to f32
      %50 = arith.mulf %in, %49 : f32
      linalg.yield %50 : f32
    } -> tensor<1x2x8x8xf32>
    %collapsed_24 = tensor.collapse_shape %26 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %collapsed_25 = tensor.collapse_shape %27 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %28 = tensor.empty() : tensor<2x8x8xf32>
    %29 = linalg.fill ins(%cst : f32) outs(%28 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %30 = linalg.batch_matmul ins(%collapsed_24, %collapsed_25 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%29 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %expanded_26 = tensor.expand_shape %30 [[0, 1], [2], [3]] output_shape [1, 2, 8, 8] : tensor<2x8x8xf32> into tensor<1x2x8x8xf32>
    %31 = tensor.empty() : tensor<1x2x8xi64>
    %32 = linalg.fill ins(%c0_i64 : i64) outs(%31 : tensor<1x2x8xi64>) -> tensor<1x2x8xi64>
    %33 = tensor.empty() : tensor<1x2x8xf32>
    %34 = linalg.fill ins(%cst_0 : f32) outs(%33 : tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %35:2 = linalg.generic {indexing_maps = [#map6, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%expanded_26 : tensor<1x2x8x8xf32>) outs(%34, %32 : tensor<1x2x8xf32>, tensor<1x2x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_31: i64):
      %49 = linalg.index 3 : index
      %50 = arith.index_cast %49 : index to i64
      %51 = arith.maximumf %in, %out : f32
      %52 = arith.cmpf ogt, %in, %out : f32
      %53 = arith.select %52, %50, %out_31 : i64
      linalg.yield %51, %53 : f32, i64
    } -> (tensor<1x2x8xf32>, tensor<1x2x8xi64>)
    %expanded_27 = tensor.expand_shape %35#0 [[0], [1], [2, 3]] output_shape [1, 2, 8, 1] : tensor<1x2x8xf32> into tensor<1x2x8x1xf32>
    %36 = linalg.generic {indexing_maps = [#map6, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_26, %expanded_27 : tensor<1x2x8x8xf32>, tensor<1x2x8x1xf32>) outs(%25 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %in_31: f32, %out: f32):
      %49 = arith.subf %in, %in_31 : f32
      linalg.yield %49 : f32
    } -> tensor<1x2x8x8xf32>
    %37 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%36 : tensor<1x2x8x8xf32>) outs(%25 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %49 = math.exp %in : f32
      linalg.yield %49 : f32
    } -> tensor<1x2x8x8xf32>
    %38 = tensor.empty() : tensor<1x2x8x1xf32>
    %39 = linalg.fill ins(%cst : f32) outs(%38 : tensor<1x2x8x1xf32>) -> tensor<1x2x8x1xf32>
    %40 = linalg.generic {indexing_maps = [#map6, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%37 : tensor<1x2x8x8xf32>) outs(%39 : tensor<1x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %49 = arith.addf %in, %out : f32
      linalg.yield %49 : f32
    } -> tensor<1x2x8x1xf32>
    %41 = linalg.generic {indexing_maps = [#map6, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%37, %40 : tensor<1x2x8x8xf32>, tensor<1x2x8x1xf32>) outs(%25 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %in_31: f32, %out: f32):
      %49 = arith.divf %in, %in_31 : f32
      linalg.yield %49 : f32
    } -> tensor<1x2x8x8xf32>
    %42 = tensor.empty() : tensor<1x2x8x8xi1>
    %43 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_26 : tensor<1x2x8x8xf32>) outs(%42 : tensor<1x2x8x8xi1>) {
    ^bb0(%in: f32, %out: i1):
      %49 = arith.extf %in : f32 to f64
      %50 = arith.cmpf oeq, %49, %cst_2 : f64
      linalg.yield %50 : i1
    } -> tensor<1x2x8x8xi1>
    %44 = tensor.empty() : tensor<1x2x8x1xi1>
    %45 = linalg.fill ins(%true : i1) outs(%44 : tensor<1x2x8x1xi1>) -> tensor<1x2x8x1xi1>
    %46 = linalg.generic {indexing_maps = [#map6, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%43 : tensor<1x2x8x8xi1>) outs(%45 : tensor<1x2x8x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %49 = arith.andi %in, %out : i1
      linalg.yield %49 : i1
    } -> tensor<1x2x8x1xi1>
    %47 = linalg.generic {indexing_maps = [#map9, #map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%46, %cst_1, %41 : tensor<1x2x8x1xi1>, tensor<1x2x8x8xf32>, tensor<1x2x8x8xf32>) outs(%25 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: i1, %in_31: f32, %in_32: f32, %out: f32):
      %49 = arith.select %in, %in_31, %in_32 : f32
      linalg.yield %49 : f32
    } -> tensor<1x2x8x8xf32>
    %collapsed_28 = tensor.collapse_shape %47 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %collapsed_29 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %48 = linalg.batch_matmul ins(%collapsed_28, %collapsed_29 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%29 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %expanded_30 = tensor.expand_shape %48 [[0, 1], [2], [3]] output_shape [1, 2, 8, 8] : tensor<2x8x8xf32> into tensor<1x2x8x8xf32>
    return %expanded_30 : tensor<1x2x8x8xf32>
  }
}

