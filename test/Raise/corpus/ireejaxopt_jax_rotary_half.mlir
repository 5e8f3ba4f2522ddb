// Made by generate/generate.py: jax_calls, ireejaxopt: rotary positions, half, causal
// DEFINE: %{case} = --verify=raise --input=random:1 --input=random:2 --input=random:3 --expected_output=@%S/expected/jax_rotary_half.0.npy
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
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<1x2x8x8xf32>, %arg1: tensor<1x2x8x8xf32>, %arg2: tensor<1x2x8x8xf32>) -> tensor<1x2x8x8xf32> {
    %c1 = arith.constant 1 : index
    %c0_i32 = arith.constant 0 : i32
    %cst = arith.constant 4.000000e+00 : f32
    %cst_0 = arith.constant 1.000000e+04 : f32
    %cst_1 = arith.constant 0.000000e+00 : f32
    %cst_2 = arith.constant 2.82842708 : f32
    %cst_3 = arith.constant -1.000000e+30 : f32
    %0 = tensor.empty() : tensor<8xi32>
    %1 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%0 : tensor<8xi32>) {
    ^bb0(%out: i32):
      %46 = linalg.index 0 : index
      %47 = arith.index_cast %46 : index to i32
      linalg.yield %47 : i32
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
    ^bb0(%in: i32, %in_15: i32, %out: i1):
      %46 = arith.cmpi sle, %in, %in_15 : i32
      linalg.yield %46 : i1
    } -> tensor<8x8xi1>
    %7 = tensor.empty() : tensor<8xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%1 : tensor<8xi32>) outs(%7 : tensor<8xf32>) {
    ^bb0(%in: i32, %out: f32):
      %46 = arith.sitofp %in : i32 to f32
      linalg.yield %46 : f32
    } -> tensor<8xf32>
    %9 = tensor.empty() : tensor<4xi32>
    %10 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%9 : tensor<4xi32>) {
    ^bb0(%out: i32):
      %46 = linalg.index 0 : index
      %47 = arith.index_cast %46 : index to i32
      linalg.yield %47 : i32
    } -> tensor<4xi32>
    %11 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%10 : tensor<4xi32>) outs(%9 : tensor<4xi32>) {
    ^bb0(%in: i32, %out: i32):
      %46 = arith.subi %c0_i32, %in : i32
      linalg.yield %46 : i32
    } -> tensor<4xi32>
    %12 = tensor.empty() : tensor<4xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%11 : tensor<4xi32>) outs(%12 : tensor<4xf32>) {
    ^bb0(%in: i32, %out: f32):
      %46 = arith.sitofp %in : i32 to f32
      linalg.yield %46 : f32
    } -> tensor<4xf32>
    %14 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%13 : tensor<4xf32>) outs(%12 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %46 = arith.divf %in, %cst : f32
      linalg.yield %46 : f32
    } -> tensor<4xf32>
    %15 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%14 : tensor<4xf32>) outs(%12 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %46 = math.powf %cst_0, %in : f32
      linalg.yield %46 : f32
    } -> tensor<4xf32>
    %16 = tensor.empty() : tensor<8x4xf32>
    %17 = linalg.generic {indexing_maps = [#map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%8 : tensor<8xf32>) outs(%16 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x4xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel"]} ins(%15 : tensor<4xf32>) outs(%16 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x4xf32>
    %19 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%17, %18 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%16 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %46 = arith.mulf %in, %in_15 : f32
      linalg.yield %46 : f32
    } -> tensor<8x4xf32>
    %20 = tensor.empty() : tensor<8x2x4xf32>
    %21 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19 : tensor<8x4xf32>) outs(%20 : tensor<8x2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x2x4xf32>
    %collapsed = tensor.collapse_shape %21 [[0], [1, 2]] : tensor<8x2x4xf32> into tensor<8x8xf32>
    %22 = tensor.empty() : tensor<8x8xf32>
    %23 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%collapsed : tensor<8x8xf32>) outs(%22 : tensor<8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %46 = math.cos %in : f32
      linalg.yield %46 : f32
    } -> tensor<8x8xf32>
    %24 = tensor.empty() : tensor<1x2x8x8xf32>
    %25 = tensor.empty() : tensor<2x8x8xf32>
    %26 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23 : tensor<8x8xf32>) outs(%25 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %collapsed_4 = tensor.collapse_shape %arg0 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %27 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_4, %26 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%25 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %46 = arith.mulf %in, %in_15 : f32
      linalg.yield %46 : f32
    } -> tensor<2x8x8xf32>
    %expanded = tensor.expand_shape %arg0 [[0], [1], [2], [3, 4]] output_shape [1, 2, 8, 2, 4] : tensor<1x2x8x8xf32> into tensor<1x2x8x2x4xf32>
    %collapsed_5 = tensor.collapse_shape %expanded [[0, 1], [2], [3], [4]] : tensor<1x2x8x2x4xf32> into tensor<2x8x2x4xf32>
    %28 = tensor.empty() : tensor<2x8x2x4xf32>
    %29 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%28 : tensor<2x8x2x4xf32>) {
    ^bb0(%out: f32):
      %46 = linalg.index 0 : index
      %47 = linalg.index 1 : index
      %48 = linalg.index 2 : index
      %49 = linalg.index 3 : index
      %50 = arith.subi %c1, %48 : index
      %extracted = tensor.extract %collapsed_5[%46, %47, %50, %49] : tensor<2x8x2x4xf32>
      %51 = arith.negf %extracted : f32
      %52 = arith.cmpi eq, %50, %c1 : index
      %53 = arith.select %52, %51, %extracted : f32
      linalg.yield %53 : f32
    } -> tensor<2x8x2x4xf32>
    %30 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%collapsed : tensor<8x8xf32>) outs(%22 : tensor<8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %46 = math.sin %in : f32
      linalg.yield %46 : f32
    } -> tensor<8x8xf32>
    %31 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%30 : tensor<8x8xf32>) outs(%25 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %collapsed_6 = tensor.collapse_shape %29 [[0], [1], [2, 3]] : tensor<2x8x2x4xf32> into tensor<2x8x8xf32>
    %32 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_6, %31 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%25 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %46 = arith.mulf %in, %in_15 : f32
      linalg.yield %46 : f32
    } -> tensor<2x8x8xf32>
    %33 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27, %32 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%25 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %46 = arith.addf %in, %in_15 : f32
      linalg.yield %46 : f32
    } -> tensor<2x8x8xf32>
    %collapsed_7 = tensor.collapse_shape %arg1 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %34 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_7, %26 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%25 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %46 = arith.mulf %in, %in_15 : f32
      linalg.yield %46 : f32
    } -> tensor<2x8x8xf32>
    %expanded_8 = tensor.expand_shape %arg1 [[0], [1], [2], [3, 4]] output_shape [1, 2, 8, 2, 4] : tensor<1x2x8x8xf32> into tensor<1x2x8x2x4xf32>
    %collapsed_9 = tensor.collapse_shape %expanded_8 [[0, 1], [2], [3], [4]] : tensor<1x2x8x2x4xf32> into tensor<2x8x2x4xf32>
    %35 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%28 : tensor<2x8x2x4xf32>) {
    ^bb0(%out: f32):
      %46 = linalg.index 0 : index
      %47 = linalg.index 1 : index
      %48 = linalg.index 2 : index
      %49 = linalg.index 3 : index
      %50 = arith.subi %c1, %48 : index
      %extracted = tensor.extract %collapsed_9[%46, %47, %50, %49] : tensor<2x8x2x4xf32>
      %51 = arith.negf %extracted : f32
      %52 = arith.cmpi eq, %50, %c1 : index
      %53 = arith.select %52, %51, %extracted : f32
      linalg.yield %53 : f32
    } -> tensor<2x8x2x4xf32>
    %collapsed_10 = tensor.collapse_shape %35 [[0], [1], [2, 3]] : tensor<2x8x2x4xf32> into tensor<2x8x8xf32>
    %36 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_10, %31 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%25 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %46 = arith.mulf %in, %in_15 : f32
      linalg.yield %46 : f32
    } -> tensor<2x8x8xf32>
    %37 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%34, %36 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%25 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %46 = arith.addf %in, %in_15 : f32
      linalg.yield %46 : f32
    } -> tensor<2x8x8xf32>
    %38 = linalg.fill ins(%cst_1 : f32) outs(%25 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %39 = linalg.batch_matmul indexing_maps = [#map8, #map9, #map10] ins(%33, %37 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%38 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %40 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%39 : tensor<2x8x8xf32>) outs(%25 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %46 = arith.divf %in, %cst_2 : f32
      linalg.yield %46 : f32
    } -> tensor<2x8x8xf32>
    %41 = tensor.empty() : tensor<2x8x8xi1>
    %42 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6 : tensor<8x8xi1>) outs(%41 : tensor<2x8x8xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x8x8xi1>
    %43 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%42, %40 : tensor<2x8x8xi1>, tensor<2x8x8xf32>) outs(%25 : tensor<2x8x8xf32>) {
    ^bb0(%in: i1, %in_15: f32, %out: f32):
      %46 = arith.select %in, %in_15, %cst_3 : f32
      linalg.yield %46 : f32
    } -> tensor<2x8x8xf32>
    %expanded_11 = tensor.expand_shape %43 [[0, 1], [2], [3]] output_shape [1, 2, 8, 8] : tensor<2x8x8xf32> into tensor<1x2x8x8xf32>
    %44 = linalg.softmax dimension(3) ins(%expanded_11 : tensor<1x2x8x8xf32>) outs(%24 : tensor<1x2x8x8xf32>) -> tensor<1x2x8x8xf32>
    %collapsed_12 = tensor.collapse_shape %44 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %collapsed_13 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %45 = linalg.batch_matmul ins(%collapsed_12, %collapsed_13 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%38 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %expanded_14 = tensor.expand_shape %45 [[0, 1], [2], [3]] output_shape [1, 2, 8, 8] : tensor<2x8x8xf32> into tensor<1x2x8x8xf32>
    return %expanded_14 : tensor<1x2x8x8xf32>
  }
}

