// Made by generate/generate.py: jax_calls, ireejaxopt: jax.nn.dot_product_attention with everything
// DEFINE: %{case} = --verify=raise --input=random:1 --input=random:2 --input=random:3 --input=random:4 --input=1x1x8x8xi1=1,1,1,0,1,1,0,1,1,1,0,1,1,0,1,1,1,0,1,1,0,1,1,0,0,1,1,1,1,1,0,1,1,1,0,1,1,0,1,1,1,0,1,1,0,1,1,0,0,1,1,0,1,1,1,1,1,1,0,1,1,0,1,1 --input=2xi32=6,8 --input=2xi32=7,8 --expected_output=@%S/expected/jax_call_everything.0.npy
// RUN: attn-run %s %{case} | FileCheck %s

// CHECK: attention: 1 found{{$}}
// CHECK-NEXT: batch 2, 2 key heads of 2 query heads each, N 8, S 8, D 8, f32, causal, mask: additive, scale 0.3

#map = affine_map<(d0, d1, d2) -> (d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d2, d1, d3, d4)>
#map3 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d3, d1, d2)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map6 = affine_map<(d0, d1, d2, d3, d4) -> (d2, d0, d3, d4)>
#map7 = affine_map<(d0, d1, d2, d3, d4) -> (d1, d2, d3, d0, d4)>
#map8 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d3, d4)>
#map9 = affine_map<(d0, d1) -> (d0, d1)>
#map10 = affine_map<(d0, d1, d2, d3, d4) -> (d3, d4)>
#map11 = affine_map<(d0) -> (d0)>
#map12 = affine_map<(d0, d1) -> (d0)>
#map13 = affine_map<(d0, d1) -> (d1)>
#map14 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map15 = affine_map<(d0, d1, d2) -> (d0, d2)>
#map16 = affine_map<(d0, d1, d2, d3, d4) -> (d1, d3, d4)>
#map17 = affine_map<(d0, d1, d2, d3, d4) -> (d3, d0, d1, d4, d2)>
#map18 = affine_map<(d0, d1, d2, d3, d4) -> (d1, d2)>
#map19 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d2, d4, d3, d1)>
#map20 = affine_map<(d0, d1, d2, d3, d4) -> (d3, d0, d1, d2, d4)>
module {
  func.func @main(%arg0: tensor<2x8x4x8xf32>, %arg1: tensor<2x8x2x8xf32>, %arg2: tensor<2x8x2x8xf32>, %arg3: tensor<1x4x8x8xf32>, %arg4: tensor<1x1x8x8xi1>, %arg5: tensor<2xi32>, %arg6: tensor<2xi32>) -> tensor<2x8x4x8xf32> {
    %cst = arith.constant dense<[0, 1, 2, 3, 4, 5, 6, 7]> : tensor<8xi32>
    %cst_0 = arith.constant 0.000000e+00 : f32
    %cst_1 = arith.constant 3.000000e-01 : f32
    %c4_i32 = arith.constant 4 : i32
    %cst_2 = arith.constant -2.38197633E+38 : f32
    %expanded = tensor.expand_shape %arg0 [[0], [1], [2, 3], [4]] output_shape [2, 8, 2, 2, 8] : tensor<2x8x4x8xf32> into tensor<2x8x2x2x8xf32>
    %expanded_3 = tensor.expand_shape %arg3 [[0], [1, 2], [3], [4]] output_shape [1, 2, 2, 8, 8] : tensor<1x4x8x8xf32> into tensor<1x2x2x8x8xf32>
    %collapsed = tensor.collapse_shape %arg4 [[0, 1, 2], [3]] : tensor<1x1x8x8xi1> into tensor<8x8xi1>
    %0 = tensor.empty() : tensor<2x8x8xi1>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed : tensor<8x8xi1>) outs(%0 : tensor<2x8x8xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x8x8xi1>
    %2 = tensor.empty() : tensor<2x2x8x2x8xf32>
    %3 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x8x2x2x8xf32>) outs(%2 : tensor<2x2x8x2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x8x2x8xf32>
    %4 = tensor.empty() : tensor<2x2x8x8xf32>
    %5 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1 : tensor<2x8x2x8xf32>) outs(%4 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x8x8xf32>
    %collapsed_4 = tensor.collapse_shape %3 [[0, 1], [2, 3], [4]] : tensor<2x2x8x2x8xf32> into tensor<4x16x8xf32>
    %collapsed_5 = tensor.collapse_shape %5 [[0, 1], [2], [3]] : tensor<2x2x8x8xf32> into tensor<4x8x8xf32>
    %6 = tensor.empty() : tensor<4x16x8xf32>
    %7 = linalg.fill ins(%cst_0 : f32) outs(%6 : tensor<4x16x8xf32>) -> tensor<4x16x8xf32>
    %8 = linalg.batch_matmul ins(%collapsed_4, %collapsed_5 : tensor<4x16x8xf32>, tensor<4x8x8xf32>) outs(%7 : tensor<4x16x8xf32>) -> tensor<4x16x8xf32>
    %expanded_6 = tensor.expand_shape %8 [[0, 1], [2, 3], [4]] output_shape [2, 2, 8, 2, 8] : tensor<4x16x8xf32> into tensor<2x2x8x2x8xf32>
    %9 = tensor.empty() : tensor<2x2x2x8x8xf32>
    %10 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_6 : tensor<2x2x8x2x8xf32>) outs(%2 : tensor<2x2x8x2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %57 = arith.mulf %in, %cst_1 : f32
      linalg.yield %57 : f32
    } -> tensor<2x2x8x2x8xf32>
    %collapsed_7 = tensor.collapse_shape %expanded_3 [[0, 1], [2], [3], [4]] : tensor<1x2x2x8x8xf32> into tensor<2x2x8x8xf32>
    %11 = linalg.generic {indexing_maps = [#map6, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_7 : tensor<2x2x8x8xf32>) outs(%9 : tensor<2x2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x8x8xf32>
    %12 = linalg.generic {indexing_maps = [#map7, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%10, %11 : tensor<2x2x8x2x8xf32>, tensor<2x2x2x8x8xf32>) outs(%9 : tensor<2x2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %57 = arith.addf %in, %in_12 : f32
      linalg.yield %57 : f32
    } -> tensor<2x2x2x8x8xf32>
    %13 = tensor.empty() : tensor<2x2x2x8x8xi1>
    %14 = linalg.generic {indexing_maps = [#map8, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%1 : tensor<2x8x8xi1>) outs(%13 : tensor<2x2x2x8x8xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x2x2x8x8xi1>
    %15 = tensor.empty() : tensor<8x8xi32>
    %16 = linalg.generic {indexing_maps = [#map9], iterator_types = ["parallel", "parallel"]} outs(%15 : tensor<8x8xi32>) {
    ^bb0(%out: i32):
      %57 = linalg.index 0 : index
      %58 = arith.index_cast %57 : index to i32
      linalg.yield %58 : i32
    } -> tensor<8x8xi32>
    %17 = linalg.generic {indexing_maps = [#map9], iterator_types = ["parallel", "parallel"]} outs(%15 : tensor<8x8xi32>) {
    ^bb0(%out: i32):
      %57 = linalg.index 1 : index
      %58 = arith.index_cast %57 : index to i32
      linalg.yield %58 : i32
    } -> tensor<8x8xi32>
    %18 = tensor.empty() : tensor<8x8xi1>
    %19 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%16, %17 : tensor<8x8xi32>, tensor<8x8xi32>) outs(%18 : tensor<8x8xi1>) {
    ^bb0(%in: i32, %in_12: i32, %out: i1):
      %57 = arith.cmpi sge, %in, %in_12 : i32
      linalg.yield %57 : i1
    } -> tensor<8x8xi1>
    %20 = linalg.generic {indexing_maps = [#map10, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%19 : tensor<8x8xi1>) outs(%13 : tensor<2x2x2x8x8xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x2x2x8x8xi1>
    %21 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%14, %20 : tensor<2x2x2x8x8xi1>, tensor<2x2x2x8x8xi1>) outs(%13 : tensor<2x2x2x8x8xi1>) {
    ^bb0(%in: i1, %in_12: i1, %out: i1):
      %57 = arith.andi %in, %in_12 : i1
      linalg.yield %57 : i1
    } -> tensor<2x2x2x8x8xi1>
    %22 = tensor.empty() : tensor<8xi32>
    %23 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel"]} ins(%cst : tensor<8xi32>) outs(%22 : tensor<8xi32>) {
    ^bb0(%in: i32, %out: i32):
      %57 = arith.addi %in, %c4_i32 : i32
      linalg.yield %57 : i32
    } -> tensor<8xi32>
    %24 = linalg.generic {indexing_maps = [#map12, #map9], iterator_types = ["parallel", "parallel"]} ins(%cst : tensor<8xi32>) outs(%15 : tensor<8x8xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<8x8xi32>
    %25 = linalg.generic {indexing_maps = [#map13, #map9], iterator_types = ["parallel", "parallel"]} ins(%23 : tensor<8xi32>) outs(%15 : tensor<8x8xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<8x8xi32>
    %26 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%24, %25 : tensor<8x8xi32>, tensor<8x8xi32>) outs(%18 : tensor<8x8xi1>) {
    ^bb0(%in: i32, %in_12: i32, %out: i1):
      %57 = arith.cmpi sle, %in, %in_12 : i32
      linalg.yield %57 : i1
    } -> tensor<8x8xi1>
    %27 = linalg.generic {indexing_maps = [#map13, #map9], iterator_types = ["parallel", "parallel"]} ins(%cst : tensor<8xi32>) outs(%15 : tensor<8x8xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<8x8xi32>
    %28 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%24, %27 : tensor<8x8xi32>, tensor<8x8xi32>) outs(%18 : tensor<8x8xi1>) {
    ^bb0(%in: i32, %in_12: i32, %out: i1):
      %57 = arith.cmpi sge, %in, %in_12 : i32
      linalg.yield %57 : i1
    } -> tensor<8x8xi1>
    %29 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%28, %26 : tensor<8x8xi1>, tensor<8x8xi1>) outs(%18 : tensor<8x8xi1>) {
    ^bb0(%in: i1, %in_12: i1, %out: i1):
      %57 = arith.andi %in, %in_12 : i1
      linalg.yield %57 : i1
    } -> tensor<8x8xi1>
    %30 = linalg.generic {indexing_maps = [#map10, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%29 : tensor<8x8xi1>) outs(%13 : tensor<2x2x2x8x8xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x2x2x8x8xi1>
    %31 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%21, %30 : tensor<2x2x2x8x8xi1>, tensor<2x2x2x8x8xi1>) outs(%13 : tensor<2x2x2x8x8xi1>) {
    ^bb0(%in: i1, %in_12: i1, %out: i1):
      %57 = arith.andi %in, %in_12 : i1
      linalg.yield %57 : i1
    } -> tensor<2x2x2x8x8xi1>
    %32 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel"]} outs(%22 : tensor<8xi32>) {
    ^bb0(%out: i32):
      %57 = linalg.index 0 : index
      %58 = arith.index_cast %57 : index to i32
      linalg.yield %58 : i32
    } -> tensor<8xi32>
    %33 = tensor.empty() : tensor<2x8xi32>
    %34 = linalg.generic {indexing_maps = [#map13, #map9], iterator_types = ["parallel", "parallel"]} ins(%32 : tensor<8xi32>) outs(%33 : tensor<2x8xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<2x8xi32>
    %35 = linalg.generic {indexing_maps = [#map12, #map9], iterator_types = ["parallel", "parallel"]} ins(%arg5 : tensor<2xi32>) outs(%33 : tensor<2x8xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<2x8xi32>
    %36 = tensor.empty() : tensor<2x8xi1>
    %37 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%34, %35 : tensor<2x8xi32>, tensor<2x8xi32>) outs(%36 : tensor<2x8xi1>) {
    ^bb0(%in: i32, %in_12: i32, %out: i1):
      %57 = arith.cmpi slt, %in, %in_12 : i32
      linalg.yield %57 : i1
    } -> tensor<2x8xi1>
    %38 = linalg.generic {indexing_maps = [#map12, #map9], iterator_types = ["parallel", "parallel"]} ins(%arg6 : tensor<2xi32>) outs(%33 : tensor<2x8xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<2x8xi32>
    %39 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%34, %38 : tensor<2x8xi32>, tensor<2x8xi32>) outs(%36 : tensor<2x8xi1>) {
    ^bb0(%in: i32, %in_12: i32, %out: i1):
      %57 = arith.cmpi slt, %in, %in_12 : i32
      linalg.yield %57 : i1
    } -> tensor<2x8xi1>
    %40 = linalg.generic {indexing_maps = [#map14, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%37 : tensor<2x8xi1>) outs(%0 : tensor<2x8x8xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x8x8xi1>
    %41 = linalg.generic {indexing_maps = [#map15, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%39 : tensor<2x8xi1>) outs(%0 : tensor<2x8x8xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x8x8xi1>
    %42 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%40, %41 : tensor<2x8x8xi1>, tensor<2x8x8xi1>) outs(%0 : tensor<2x8x8xi1>) {
    ^bb0(%in: i1, %in_12: i1, %out: i1):
      %57 = arith.andi %in, %in_12 : i1
      linalg.yield %57 : i1
    } -> tensor<2x8x8xi1>
    %43 = linalg.generic {indexing_maps = [#map16, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%42 : tensor<2x8x8xi1>) outs(%13 : tensor<2x2x2x8x8xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x2x2x8x8xi1>
    %44 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%31, %43 : tensor<2x2x2x8x8xi1>, tensor<2x2x2x8x8xi1>) outs(%13 : tensor<2x2x2x8x8xi1>) {
    ^bb0(%in: i1, %in_12: i1, %out: i1):
      %57 = arith.andi %in, %in_12 : i1
      linalg.yield %57 : i1
    } -> tensor<2x2x2x8x8xi1>
    %45 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%44, %12 : tensor<2x2x2x8x8xi1>, tensor<2x2x2x8x8xf32>) outs(%9 : tensor<2x2x2x8x8xf32>) {
    ^bb0(%in: i1, %in_12: f32, %out: f32):
      %57 = arith.select %in, %in_12, %cst_2 : f32
      linalg.yield %57 : f32
    } -> tensor<2x2x2x8x8xf32>
    %46 = linalg.softmax dimension(4) ins(%45 : tensor<2x2x2x8x8xf32>) outs(%9 : tensor<2x2x2x8x8xf32>) -> tensor<2x2x2x8x8xf32>
    %47 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg2 : tensor<2x8x2x8xf32>) outs(%4 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x8x8xf32>
    %48 = linalg.generic {indexing_maps = [#map17, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%46 : tensor<2x2x2x8x8xf32>) outs(%2 : tensor<2x2x8x2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x8x2x8xf32>
    %collapsed_8 = tensor.collapse_shape %47 [[0, 1], [2], [3]] : tensor<2x2x8x8xf32> into tensor<4x8x8xf32>
    %collapsed_9 = tensor.collapse_shape %48 [[0, 1], [2], [3, 4]] : tensor<2x2x8x2x8xf32> into tensor<4x8x16xf32>
    %49 = tensor.empty() : tensor<4x8x16xf32>
    %50 = linalg.fill ins(%cst_0 : f32) outs(%49 : tensor<4x8x16xf32>) -> tensor<4x8x16xf32>
    %51 = linalg.batch_matmul ins(%collapsed_8, %collapsed_9 : tensor<4x8x8xf32>, tensor<4x8x16xf32>) outs(%50 : tensor<4x8x16xf32>) -> tensor<4x8x16xf32>
    %expanded_10 = tensor.expand_shape %51 [[0, 1], [2], [3, 4]] output_shape [2, 2, 8, 2, 8] : tensor<4x8x16xf32> into tensor<2x2x8x2x8xf32>
    %52 = tensor.empty() : tensor<2x8xf32>
    %53 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%37 : tensor<2x8xi1>) outs(%52 : tensor<2x8xf32>) {
    ^bb0(%in: i1, %out: f32):
      %57 = arith.uitofp %in : i1 to f32
      linalg.yield %57 : f32
    } -> tensor<2x8xf32>
    %54 = linalg.generic {indexing_maps = [#map18, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%53 : tensor<2x8xf32>) outs(%2 : tensor<2x2x8x2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x8x2x8xf32>
    %55 = tensor.empty() : tensor<2x8x2x2x8xf32>
    %56 = linalg.generic {indexing_maps = [#map19, #map20, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_10, %54 : tensor<2x2x8x2x8xf32>, tensor<2x2x8x2x8xf32>) outs(%55 : tensor<2x8x2x2x8xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %57 = arith.mulf %in, %in_12 : f32
      linalg.yield %57 : f32
    } -> tensor<2x8x2x2x8xf32>
    %collapsed_11 = tensor.collapse_shape %56 [[0], [1], [2, 3], [4]] : tensor<2x8x2x2x8xf32> into tensor<2x8x4x8xf32>
    return %collapsed_11 : tensor<2x8x4x8xf32>
  }
}

