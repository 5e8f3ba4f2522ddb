// Made by generate/generate.py: jax_calls, ireejaxopt: rotary positions, partial, causal
// DEFINE: %{case} = --verify=raise --input=random:1 --input=random:2 --input=random:3 --expected_output=@%S/expected/jax_rotary_partial.0.npy
// RUN: attn-run %s %{case} | FileCheck %s

// CHECK: attention: 1 found{{$}}
// CHECK-NEXT: batch 1, heads 2, N 8, S 8, D 8, f32, causal, no mask, scale 1/sqrt(D)

#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0, d1) -> (d1)>
#map2 = affine_map<(d0, d1) -> (d0, d1)>
#map3 = affine_map<(d0, d1) -> (d0)>
#map4 = affine_map<(d0, d1, d2) -> (d0, d2)>
#map5 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map6 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<1x2x8x8xf32>, %arg1: tensor<1x2x8x8xf32>, %arg2: tensor<1x2x8x8xf32>) -> tensor<1x2x8x8xf32> {
    %c0_i32 = arith.constant 0 : i32
    %cst = arith.constant 2.000000e+00 : f32
    %cst_0 = arith.constant 1.000000e+04 : f32
    %cst_1 = arith.constant 0.000000e+00 : f32
    %cst_2 = arith.constant 2.82842708 : f32
    %cst_3 = arith.constant -1.000000e+30 : f32
    %0 = tensor.empty() : tensor<8xi32>
    %1 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%0 : tensor<8xi32>) {
    ^bb0(%out: i32):
      %48 = linalg.index 0 : index
      %49 = arith.index_cast %48 : index to i32
      linalg.yield %49 : i32
    } -> tensor<8xi32>
    %2 = tensor.empty() : tensor<8x8xi32>
    %3 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel"]} ins(%1 : tensor<8xi32>) outs(%2 : tensor<8x8xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<8x8xi32>
    %4 = linalg.generic {indexing_maps = [#map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%1 : tensor<8xi32>) outs(%2 : tensor<8x8xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<8x8xi32>
    %5 = tensor.empty() : tensor<8x8xi1>
    %6 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%3, %4 : tensor<8x8xi32>, tensor<8x8xi32>) outs(%5 : tensor<8x8xi1>) {
    ^bb0(%in: i32, %in_25: i32, %out: i1):
      %48 = arith.cmpi sle, %in, %in_25 : i32
      linalg.yield %48 : i1
    } -> tensor<8x8xi1>
    %extracted_slice = tensor.extract_slice %arg0[0, 0, 0, 0] [1, 2, 8, 4] [1, 1, 1, 1] : tensor<1x2x8x8xf32> to tensor<2x8x4xf32>
    %7 = tensor.empty() : tensor<8xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%1 : tensor<8xi32>) outs(%7 : tensor<8xf32>) {
    ^bb0(%in: i32, %out: f32):
      %48 = arith.sitofp %in : i32 to f32
      linalg.yield %48 : f32
    } -> tensor<8xf32>
    %9 = tensor.empty() : tensor<2xi32>
    %10 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%9 : tensor<2xi32>) {
    ^bb0(%out: i32):
      %48 = linalg.index 0 : index
      %49 = arith.index_cast %48 : index to i32
      linalg.yield %49 : i32
    } -> tensor<2xi32>
    %11 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%10 : tensor<2xi32>) outs(%9 : tensor<2xi32>) {
    ^bb0(%in: i32, %out: i32):
      %48 = arith.subi %c0_i32, %in : i32
      linalg.yield %48 : i32
    } -> tensor<2xi32>
    %12 = tensor.empty() : tensor<2xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%11 : tensor<2xi32>) outs(%12 : tensor<2xf32>) {
    ^bb0(%in: i32, %out: f32):
      %48 = arith.sitofp %in : i32 to f32
      linalg.yield %48 : f32
    } -> tensor<2xf32>
    %14 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%13 : tensor<2xf32>) outs(%12 : tensor<2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %48 = arith.divf %in, %cst : f32
      linalg.yield %48 : f32
    } -> tensor<2xf32>
    %15 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%14 : tensor<2xf32>) outs(%12 : tensor<2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %48 = math.powf %cst_0, %in : f32
      linalg.yield %48 : f32
    } -> tensor<2xf32>
    %16 = tensor.empty() : tensor<8x2xf32>
    %17 = linalg.generic {indexing_maps = [#map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%8 : tensor<8xf32>) outs(%16 : tensor<8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x2xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel"]} ins(%15 : tensor<2xf32>) outs(%16 : tensor<8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x2xf32>
    %19 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%17, %18 : tensor<8x2xf32>, tensor<8x2xf32>) outs(%16 : tensor<8x2xf32>) {
    ^bb0(%in: f32, %in_25: f32, %out: f32):
      %48 = arith.mulf %in, %in_25 : f32
      linalg.yield %48 : f32
    } -> tensor<8x2xf32>
    %20 = tensor.empty() : tensor<8x2x2xf32>
    %21 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19 : tensor<8x2xf32>) outs(%20 : tensor<8x2x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x2x2xf32>
    %collapsed = tensor.collapse_shape %21 [[0], [1, 2]] : tensor<8x2x2xf32> into tensor<8x4xf32>
    %extracted_slice_4 = tensor.extract_slice %arg0[0, 0, 0, 0] [1, 2, 8, 2] [1, 1, 1, 1] : tensor<1x2x8x8xf32> to tensor<2x8x2xf32>
    %extracted_slice_5 = tensor.extract_slice %arg0[0, 0, 0, 2] [1, 2, 8, 2] [1, 1, 1, 1] : tensor<1x2x8x8xf32> to tensor<2x8x2xf32>
    %22 = tensor.empty() : tensor<8x4xf32>
    %23 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%collapsed : tensor<8x4xf32>) outs(%22 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %48 = math.cos %in : f32
      linalg.yield %48 : f32
    } -> tensor<8x4xf32>
    %24 = tensor.empty() : tensor<1x2x8x4xf32>
    %25 = tensor.empty() : tensor<2x8x4xf32>
    %26 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23 : tensor<8x4xf32>) outs(%25 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x4xf32>
    %27 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice, %26 : tensor<2x8x4xf32>, tensor<2x8x4xf32>) outs(%25 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %in_25: f32, %out: f32):
      %48 = arith.mulf %in, %in_25 : f32
      linalg.yield %48 : f32
    } -> tensor<2x8x4xf32>
    %28 = tensor.empty() : tensor<2x8x2xf32>
    %29 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_5 : tensor<2x8x2xf32>) outs(%28 : tensor<2x8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %48 = arith.negf %in : f32
      linalg.yield %48 : f32
    } -> tensor<2x8x2xf32>
    %inserted_slice = tensor.insert_slice %29 into %24[0, 0, 0, 0] [1, 2, 8, 2] [1, 1, 1, 1] : tensor<2x8x2xf32> into tensor<1x2x8x4xf32>
    %inserted_slice_6 = tensor.insert_slice %extracted_slice_4 into %inserted_slice[0, 0, 0, 2] [1, 2, 8, 2] [1, 1, 1, 1] : tensor<2x8x2xf32> into tensor<1x2x8x4xf32>
    %30 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%collapsed : tensor<8x4xf32>) outs(%22 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %48 = math.sin %in : f32
      linalg.yield %48 : f32
    } -> tensor<8x4xf32>
    %31 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%30 : tensor<8x4xf32>) outs(%25 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x4xf32>
    %collapsed_7 = tensor.collapse_shape %inserted_slice_6 [[0, 1], [2], [3]] : tensor<1x2x8x4xf32> into tensor<2x8x4xf32>
    %32 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_7, %31 : tensor<2x8x4xf32>, tensor<2x8x4xf32>) outs(%25 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %in_25: f32, %out: f32):
      %48 = arith.mulf %in, %in_25 : f32
      linalg.yield %48 : f32
    } -> tensor<2x8x4xf32>
    %33 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27, %32 : tensor<2x8x4xf32>, tensor<2x8x4xf32>) outs(%25 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %in_25: f32, %out: f32):
      %48 = arith.addf %in, %in_25 : f32
      linalg.yield %48 : f32
    } -> tensor<2x8x4xf32>
    %extracted_slice_8 = tensor.extract_slice %arg0[0, 0, 0, 4] [1, 2, 8, 4] [1, 1, 1, 1] : tensor<1x2x8x8xf32> to tensor<2x8x4xf32>
    %34 = tensor.empty() : tensor<1x2x8x8xf32>
    %inserted_slice_9 = tensor.insert_slice %33 into %34[0, 0, 0, 0] [1, 2, 8, 4] [1, 1, 1, 1] : tensor<2x8x4xf32> into tensor<1x2x8x8xf32>
    %inserted_slice_10 = tensor.insert_slice %extracted_slice_8 into %inserted_slice_9[0, 0, 0, 4] [1, 2, 8, 4] [1, 1, 1, 1] : tensor<2x8x4xf32> into tensor<1x2x8x8xf32>
    %extracted_slice_11 = tensor.extract_slice %arg1[0, 0, 0, 0] [1, 2, 8, 4] [1, 1, 1, 1] : tensor<1x2x8x8xf32> to tensor<2x8x4xf32>
    %extracted_slice_12 = tensor.extract_slice %arg1[0, 0, 0, 0] [1, 2, 8, 2] [1, 1, 1, 1] : tensor<1x2x8x8xf32> to tensor<2x8x2xf32>
    %extracted_slice_13 = tensor.extract_slice %arg1[0, 0, 0, 2] [1, 2, 8, 2] [1, 1, 1, 1] : tensor<1x2x8x8xf32> to tensor<2x8x2xf32>
    %35 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_11, %26 : tensor<2x8x4xf32>, tensor<2x8x4xf32>) outs(%25 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %in_25: f32, %out: f32):
      %48 = arith.mulf %in, %in_25 : f32
      linalg.yield %48 : f32
    } -> tensor<2x8x4xf32>
    %36 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_13 : tensor<2x8x2xf32>) outs(%28 : tensor<2x8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %48 = arith.negf %in : f32
      linalg.yield %48 : f32
    } -> tensor<2x8x2xf32>
    %inserted_slice_14 = tensor.insert_slice %36 into %24[0, 0, 0, 0] [1, 2, 8, 2] [1, 1, 1, 1] : tensor<2x8x2xf32> into tensor<1x2x8x4xf32>
    %inserted_slice_15 = tensor.insert_slice %extracted_slice_12 into %inserted_slice_14[0, 0, 0, 2] [1, 2, 8, 2] [1, 1, 1, 1] : tensor<2x8x2xf32> into tensor<1x2x8x4xf32>
    %collapsed_16 = tensor.collapse_shape %inserted_slice_15 [[0, 1], [2], [3]] : tensor<1x2x8x4xf32> into tensor<2x8x4xf32>
    %37 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_16, %31 : tensor<2x8x4xf32>, tensor<2x8x4xf32>) outs(%25 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %in_25: f32, %out: f32):
      %48 = arith.mulf %in, %in_25 : f32
      linalg.yield %48 : f32
    } -> tensor<2x8x4xf32>
    %38 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35, %37 : tensor<2x8x4xf32>, tensor<2x8x4xf32>) outs(%25 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %in_25: f32, %out: f32):
      %48 = arith.addf %in, %in_25 : f32
      linalg.yield %48 : f32
    } -> tensor<2x8x4xf32>
    %extracted_slice_17 = tensor.extract_slice %arg1[0, 0, 0, 4] [1, 2, 8, 4] [1, 1, 1, 1] : tensor<1x2x8x8xf32> to tensor<2x8x4xf32>
    %inserted_slice_18 = tensor.insert_slice %38 into %34[0, 0, 0, 0] [1, 2, 8, 4] [1, 1, 1, 1] : tensor<2x8x4xf32> into tensor<1x2x8x8xf32>
    %inserted_slice_19 = tensor.insert_slice %extracted_slice_17 into %inserted_slice_18[0, 0, 0, 4] [1, 2, 8, 4] [1, 1, 1, 1] : tensor<2x8x4xf32> into tensor<1x2x8x8xf32>
    %collapsed_20 = tensor.collapse_shape %inserted_slice_19 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %39 = tensor.empty() : tensor<2x8x8xf32>
    %collapsed_21 = tensor.collapse_shape %inserted_slice_10 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %40 = linalg.fill ins(%cst_1 : f32) outs(%39 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %41 = linalg.batch_matmul indexing_maps = [#map7, #map8, #map9] ins(%collapsed_21, %collapsed_20 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%40 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %42 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%41 : tensor<2x8x8xf32>) outs(%39 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %48 = arith.divf %in, %cst_2 : f32
      linalg.yield %48 : f32
    } -> tensor<2x8x8xf32>
    %43 = tensor.empty() : tensor<2x8x8xi1>
    %44 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6 : tensor<8x8xi1>) outs(%43 : tensor<2x8x8xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x8x8xi1>
    %45 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%44, %42 : tensor<2x8x8xi1>, tensor<2x8x8xf32>) outs(%39 : tensor<2x8x8xf32>) {
    ^bb0(%in: i1, %in_25: f32, %out: f32):
      %48 = arith.select %in, %in_25, %cst_3 : f32
      linalg.yield %48 : f32
    } -> tensor<2x8x8xf32>
    %expanded = tensor.expand_shape %45 [[0, 1], [2], [3]] output_shape [1, 2, 8, 8] : tensor<2x8x8xf32> into tensor<1x2x8x8xf32>
    %46 = linalg.softmax dimension(3) ins(%expanded : tensor<1x2x8x8xf32>) outs(%34 : tensor<1x2x8x8xf32>) -> tensor<1x2x8x8xf32>
    %collapsed_22 = tensor.collapse_shape %46 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %collapsed_23 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %47 = linalg.batch_matmul ins(%collapsed_22, %collapsed_23 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%40 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %expanded_24 = tensor.expand_shape %47 [[0, 1], [2], [3]] output_shape [1, 2, 8, 8] : tensor<2x8x8xf32> into tensor<1x2x8x8xf32>
    return %expanded_24 : tensor<1x2x8x8xf32>
  }
}

