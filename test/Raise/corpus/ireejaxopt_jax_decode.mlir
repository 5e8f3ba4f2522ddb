// Made by generate/generate.py: jax_forms, ireejaxopt: one query against a cache that is updated
// DEFINE: %{case} = --verify=raise --input=random:1 --input=random:2 --input=random:3 --input=random:4 --input=random:5 --input=i32=6 --expected_output=@%S/expected/jax_decode.0.npy
// RUN: attn-run %s %{case} | FileCheck %s

// CHECK: attention: 1 found{{$}}
// CHECK-NEXT: batch 1, heads 2, N 1, S 12, D 8, f32, not causal, mask: key padding, scale 1/sqrt(D)

#map = affine_map<() -> ()>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map4 = affine_map<(d0, d1) -> (d0, d1)>
#map5 = affine_map<(d0) -> (d0)>
#map6 = affine_map<(d0) -> ()>
#map7 = affine_map<(d0, d1) -> (d1)>
module {
  func.func @main(%arg0: tensor<1x2x1x8xf32>, %arg1: tensor<1x2x1x8xf32>, %arg2: tensor<1x2x1x8xf32>, %arg3: tensor<1x2x12x8xf32>, %arg4: tensor<1x2x12x8xf32>, %arg5: tensor<i32>) -> tensor<1x2x1x8xf32> {
    %c0_i32 = arith.constant 0 : i32
    %c12_i32 = arith.constant 12 : i32
    %c0 = arith.constant 0 : index
    %c11 = arith.constant 11 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 2.82842708 : f32
    %cst_1 = arith.constant -1.000000e+30 : f32
    %0 = tensor.empty() : tensor<i1>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = []} ins(%arg5 : tensor<i32>) outs(%0 : tensor<i1>) {
    ^bb0(%in: i32, %out: i1):
      %26 = arith.cmpi slt, %in, %c0_i32 : i32
      linalg.yield %26 : i1
    } -> tensor<i1>
    %2 = tensor.empty() : tensor<i32>
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = []} ins(%arg5 : tensor<i32>) outs(%2 : tensor<i32>) {
    ^bb0(%in: i32, %out: i32):
      %26 = arith.addi %in, %c12_i32 : i32
      linalg.yield %26 : i32
    } -> tensor<i32>
    %4 = linalg.generic {indexing_maps = [#map, #map, #map, #map], iterator_types = []} ins(%1, %3, %arg5 : tensor<i1>, tensor<i32>, tensor<i32>) outs(%2 : tensor<i32>) {
    ^bb0(%in: i1, %in_10: i32, %in_11: i32, %out: i32):
      %26 = arith.select %in, %in_10, %in_11 : i32
      linalg.yield %26 : i32
    } -> tensor<i32>
    %extracted = tensor.extract %4[] : tensor<i32>
    %5 = arith.index_cast %extracted : i32 to index
    %6 = arith.maxsi %5, %c0 : index
    %7 = arith.minui %6, %c11 : index
    %collapsed = tensor.collapse_shape %arg1 [[0, 1], [2, 3]] : tensor<1x2x1x8xf32> into tensor<2x8xf32>
    %inserted_slice = tensor.insert_slice %collapsed into %arg3[0, 0, %7, 0] [1, 2, 1, 8] [1, 1, 1, 1] : tensor<2x8xf32> into tensor<1x2x12x8xf32>
    %collapsed_2 = tensor.collapse_shape %arg2 [[0, 1], [2, 3]] : tensor<1x2x1x8xf32> into tensor<2x8xf32>
    %inserted_slice_3 = tensor.insert_slice %collapsed_2 into %arg4[0, 0, %7, 0] [1, 2, 1, 8] [1, 1, 1, 1] : tensor<2x8xf32> into tensor<1x2x12x8xf32>
    %collapsed_4 = tensor.collapse_shape %inserted_slice [[0, 1], [2], [3]] : tensor<1x2x12x8xf32> into tensor<2x12x8xf32>
    %collapsed_5 = tensor.collapse_shape %arg0 [[0, 1], [2], [3]] : tensor<1x2x1x8xf32> into tensor<2x1x8xf32>
    %8 = tensor.empty() : tensor<2x1x12xf32>
    %9 = linalg.fill ins(%cst : f32) outs(%8 : tensor<2x1x12xf32>) -> tensor<2x1x12xf32>
    %10 = linalg.batch_matmul indexing_maps = [#map1, #map2, #map3] ins(%collapsed_5, %collapsed_4 : tensor<2x1x8xf32>, tensor<2x12x8xf32>) outs(%9 : tensor<2x1x12xf32>) -> tensor<2x1x12xf32>
    %11 = tensor.empty() : tensor<1x2x1x12xf32>
    %collapsed_6 = tensor.collapse_shape %10 [[0, 1], [2]] : tensor<2x1x12xf32> into tensor<2x12xf32>
    %12 = tensor.empty() : tensor<2x12xf32>
    %13 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%collapsed_6 : tensor<2x12xf32>) outs(%12 : tensor<2x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %26 = arith.divf %in, %cst_0 : f32
      linalg.yield %26 : f32
    } -> tensor<2x12xf32>
    %14 = tensor.empty() : tensor<12xi32>
    %15 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel"]} outs(%14 : tensor<12xi32>) {
    ^bb0(%out: i32):
      %26 = linalg.index 0 : index
      %27 = arith.index_cast %26 : index to i32
      linalg.yield %27 : i32
    } -> tensor<12xi32>
    %16 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel"]} ins(%arg5 : tensor<i32>) outs(%14 : tensor<12xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<12xi32>
    %17 = tensor.empty() : tensor<12xi1>
    %18 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel"]} ins(%15, %16 : tensor<12xi32>, tensor<12xi32>) outs(%17 : tensor<12xi1>) {
    ^bb0(%in: i32, %in_10: i32, %out: i1):
      %26 = arith.cmpi sle, %in, %in_10 : i32
      linalg.yield %26 : i1
    } -> tensor<12xi1>
    %19 = tensor.empty() : tensor<2x12xi1>
    %20 = linalg.generic {indexing_maps = [#map7, #map4], iterator_types = ["parallel", "parallel"]} ins(%18 : tensor<12xi1>) outs(%19 : tensor<2x12xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x12xi1>
    %21 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%20, %13 : tensor<2x12xi1>, tensor<2x12xf32>) outs(%12 : tensor<2x12xf32>) {
    ^bb0(%in: i1, %in_10: f32, %out: f32):
      %26 = arith.select %in, %in_10, %cst_1 : f32
      linalg.yield %26 : f32
    } -> tensor<2x12xf32>
    %expanded = tensor.expand_shape %21 [[0, 1, 2], [3]] output_shape [1, 2, 1, 12] : tensor<2x12xf32> into tensor<1x2x1x12xf32>
    %22 = linalg.softmax dimension(3) ins(%expanded : tensor<1x2x1x12xf32>) outs(%11 : tensor<1x2x1x12xf32>) -> tensor<1x2x1x12xf32>
    %collapsed_7 = tensor.collapse_shape %22 [[0, 1], [2], [3]] : tensor<1x2x1x12xf32> into tensor<2x1x12xf32>
    %collapsed_8 = tensor.collapse_shape %inserted_slice_3 [[0, 1], [2], [3]] : tensor<1x2x12x8xf32> into tensor<2x12x8xf32>
    %23 = tensor.empty() : tensor<2x1x8xf32>
    %24 = linalg.fill ins(%cst : f32) outs(%23 : tensor<2x1x8xf32>) -> tensor<2x1x8xf32>
    %25 = linalg.batch_matmul ins(%collapsed_7, %collapsed_8 : tensor<2x1x12xf32>, tensor<2x12x8xf32>) outs(%24 : tensor<2x1x8xf32>) -> tensor<2x1x8xf32>
    %expanded_9 = tensor.expand_shape %25 [[0, 1], [2], [3]] output_shape [1, 2, 1, 8] : tensor<2x1x8xf32> into tensor<1x2x1x8xf32>
    return %expanded_9 : tensor<1x2x1x8xf32>
  }
}

