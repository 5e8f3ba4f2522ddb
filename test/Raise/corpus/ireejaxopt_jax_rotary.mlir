// Made by generate/generate.py: jax_forms, ireejaxopt: rotary positions, complex numbers by halves
// DEFINE: %{case} = --verify=raise --input=random:1 --input=random:2 --input=random:3 --expected_output=@%S/expected/jax_rotary.0.npy
// RUN: attn-run %s %{case} | FileCheck %s

// CHECK: attention: 1 found{{$}}
// CHECK-NEXT: batch 1, heads 2, N 8, S 8, D 8, f32, not causal, no mask, scale 1/sqrt(D)

#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0, d1) -> (d0)>
#map2 = affine_map<(d0, d1) -> (d0, d1)>
#map3 = affine_map<(d0, d1) -> (d1)>
#map4 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map5 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<1x2x8x8xf32>, %arg1: tensor<1x2x8x8xf32>, %arg2: tensor<1x2x8x8xf32>) -> tensor<1x2x8x8xf32> {
    %c0_i32 = arith.constant 0 : i32
    %cst = arith.constant 4.000000e+00 : f32
    %cst_0 = arith.constant 1.000000e+04 : f32
    %cst_1 = arith.constant 0.000000e+00 : f32
    %cst_2 = arith.constant 2.82842708 : f32
    %0 = tensor.empty() : tensor<8xi32>
    %1 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%0 : tensor<8xi32>) {
    ^bb0(%out: i32):
      %39 = linalg.index 0 : index
      %40 = arith.index_cast %39 : index to i32
      linalg.yield %40 : i32
    } -> tensor<8xi32>
    %2 = tensor.empty() : tensor<8xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%1 : tensor<8xi32>) outs(%2 : tensor<8xf32>) {
    ^bb0(%in: i32, %out: f32):
      %39 = arith.sitofp %in : i32 to f32
      linalg.yield %39 : f32
    } -> tensor<8xf32>
    %4 = tensor.empty() : tensor<4xi32>
    %5 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%4 : tensor<4xi32>) {
    ^bb0(%out: i32):
      %39 = linalg.index 0 : index
      %40 = arith.index_cast %39 : index to i32
      linalg.yield %40 : i32
    } -> tensor<4xi32>
    %6 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%5 : tensor<4xi32>) outs(%4 : tensor<4xi32>) {
    ^bb0(%in: i32, %out: i32):
      %39 = arith.subi %c0_i32, %in : i32
      linalg.yield %39 : i32
    } -> tensor<4xi32>
    %7 = tensor.empty() : tensor<4xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%6 : tensor<4xi32>) outs(%7 : tensor<4xf32>) {
    ^bb0(%in: i32, %out: f32):
      %39 = arith.sitofp %in : i32 to f32
      linalg.yield %39 : f32
    } -> tensor<4xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%8 : tensor<4xf32>) outs(%7 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %39 = arith.divf %in, %cst : f32
      linalg.yield %39 : f32
    } -> tensor<4xf32>
    %10 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%9 : tensor<4xf32>) outs(%7 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %39 = math.powf %cst_0, %in : f32
      linalg.yield %39 : f32
    } -> tensor<4xf32>
    %11 = tensor.empty() : tensor<8x4xf32>
    %12 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel"]} ins(%3 : tensor<8xf32>) outs(%11 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x4xf32>
    %13 = linalg.generic {indexing_maps = [#map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%10 : tensor<4xf32>) outs(%11 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x4xf32>
    %14 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%12, %13 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%11 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %39 = arith.mulf %in, %in_13 : f32
      linalg.yield %39 : f32
    } -> tensor<8x4xf32>
    %extracted_slice = tensor.extract_slice %arg0[0, 0, 0, 0] [1, 2, 8, 4] [1, 1, 1, 1] : tensor<1x2x8x8xf32> to tensor<2x8x4xf32>
    %extracted_slice_3 = tensor.extract_slice %arg0[0, 0, 0, 4] [1, 2, 8, 4] [1, 1, 1, 1] : tensor<1x2x8x8xf32> to tensor<2x8x4xf32>
    %15 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%14 : tensor<8x4xf32>) outs(%11 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %39 = math.cos %in : f32
      linalg.yield %39 : f32
    } -> tensor<8x4xf32>
    %16 = tensor.empty() : tensor<2x8x4xf32>
    %17 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15 : tensor<8x4xf32>) outs(%16 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x4xf32>
    %18 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice, %17 : tensor<2x8x4xf32>, tensor<2x8x4xf32>) outs(%16 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %39 = arith.mulf %in, %in_13 : f32
      linalg.yield %39 : f32
    } -> tensor<2x8x4xf32>
    %19 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%14 : tensor<8x4xf32>) outs(%11 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %39 = math.sin %in : f32
      linalg.yield %39 : f32
    } -> tensor<8x4xf32>
    %20 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19 : tensor<8x4xf32>) outs(%16 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x4xf32>
    %21 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_3, %20 : tensor<2x8x4xf32>, tensor<2x8x4xf32>) outs(%16 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %39 = arith.mulf %in, %in_13 : f32
      linalg.yield %39 : f32
    } -> tensor<2x8x4xf32>
    %22 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18, %21 : tensor<2x8x4xf32>, tensor<2x8x4xf32>) outs(%16 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %39 = arith.subf %in, %in_13 : f32
      linalg.yield %39 : f32
    } -> tensor<2x8x4xf32>
    %23 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice, %20 : tensor<2x8x4xf32>, tensor<2x8x4xf32>) outs(%16 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %39 = arith.mulf %in, %in_13 : f32
      linalg.yield %39 : f32
    } -> tensor<2x8x4xf32>
    %24 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_3, %17 : tensor<2x8x4xf32>, tensor<2x8x4xf32>) outs(%16 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %39 = arith.mulf %in, %in_13 : f32
      linalg.yield %39 : f32
    } -> tensor<2x8x4xf32>
    %25 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23, %24 : tensor<2x8x4xf32>, tensor<2x8x4xf32>) outs(%16 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %39 = arith.addf %in, %in_13 : f32
      linalg.yield %39 : f32
    } -> tensor<2x8x4xf32>
    %26 = tensor.empty() : tensor<1x2x8x8xf32>
    %inserted_slice = tensor.insert_slice %22 into %26[0, 0, 0, 0] [1, 2, 8, 4] [1, 1, 1, 1] : tensor<2x8x4xf32> into tensor<1x2x8x8xf32>
    %inserted_slice_4 = tensor.insert_slice %25 into %inserted_slice[0, 0, 0, 4] [1, 2, 8, 4] [1, 1, 1, 1] : tensor<2x8x4xf32> into tensor<1x2x8x8xf32>
    %extracted_slice_5 = tensor.extract_slice %arg1[0, 0, 0, 0] [1, 2, 8, 4] [1, 1, 1, 1] : tensor<1x2x8x8xf32> to tensor<2x8x4xf32>
    %extracted_slice_6 = tensor.extract_slice %arg1[0, 0, 0, 4] [1, 2, 8, 4] [1, 1, 1, 1] : tensor<1x2x8x8xf32> to tensor<2x8x4xf32>
    %27 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_5, %17 : tensor<2x8x4xf32>, tensor<2x8x4xf32>) outs(%16 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %39 = arith.mulf %in, %in_13 : f32
      linalg.yield %39 : f32
    } -> tensor<2x8x4xf32>
    %28 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_6, %20 : tensor<2x8x4xf32>, tensor<2x8x4xf32>) outs(%16 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %39 = arith.mulf %in, %in_13 : f32
      linalg.yield %39 : f32
    } -> tensor<2x8x4xf32>
    %29 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27, %28 : tensor<2x8x4xf32>, tensor<2x8x4xf32>) outs(%16 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %39 = arith.subf %in, %in_13 : f32
      linalg.yield %39 : f32
    } -> tensor<2x8x4xf32>
    %30 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_5, %20 : tensor<2x8x4xf32>, tensor<2x8x4xf32>) outs(%16 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %39 = arith.mulf %in, %in_13 : f32
      linalg.yield %39 : f32
    } -> tensor<2x8x4xf32>
    %31 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_6, %17 : tensor<2x8x4xf32>, tensor<2x8x4xf32>) outs(%16 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %39 = arith.mulf %in, %in_13 : f32
      linalg.yield %39 : f32
    } -> tensor<2x8x4xf32>
    %32 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%30, %31 : tensor<2x8x4xf32>, tensor<2x8x4xf32>) outs(%16 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %39 = arith.addf %in, %in_13 : f32
      linalg.yield %39 : f32
    } -> tensor<2x8x4xf32>
    %inserted_slice_7 = tensor.insert_slice %29 into %26[0, 0, 0, 0] [1, 2, 8, 4] [1, 1, 1, 1] : tensor<2x8x4xf32> into tensor<1x2x8x8xf32>
    %inserted_slice_8 = tensor.insert_slice %32 into %inserted_slice_7[0, 0, 0, 4] [1, 2, 8, 4] [1, 1, 1, 1] : tensor<2x8x4xf32> into tensor<1x2x8x8xf32>
    %collapsed = tensor.collapse_shape %inserted_slice_8 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %33 = tensor.empty() : tensor<2x8x8xf32>
    %collapsed_9 = tensor.collapse_shape %inserted_slice_4 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %34 = linalg.fill ins(%cst_1 : f32) outs(%33 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %35 = linalg.batch_matmul indexing_maps = [#map6, #map7, #map8] ins(%collapsed_9, %collapsed : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%34 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %36 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35 : tensor<2x8x8xf32>) outs(%33 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %39 = arith.divf %in, %cst_2 : f32
      linalg.yield %39 : f32
    } -> tensor<2x8x8xf32>
    %expanded = tensor.expand_shape %36 [[0, 1], [2], [3]] output_shape [1, 2, 8, 8] : tensor<2x8x8xf32> into tensor<1x2x8x8xf32>
    %37 = linalg.softmax dimension(3) ins(%expanded : tensor<1x2x8x8xf32>) outs(%26 : tensor<1x2x8x8xf32>) -> tensor<1x2x8x8xf32>
    %collapsed_10 = tensor.collapse_shape %37 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %collapsed_11 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %38 = linalg.batch_matmul ins(%collapsed_10, %collapsed_11 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%34 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %expanded_12 = tensor.expand_shape %38 [[0, 1], [2], [3]] output_shape [1, 2, 8, 8] : tensor<2x8x8xf32> into tensor<1x2x8x8xf32>
    return %expanded_12 : tensor<1x2x8x8xf32>
  }
}

