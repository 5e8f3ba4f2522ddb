// Made by generate/generate.py: heads, onnxts: Nyström: the outer two of three softmaxes are attentions
// DEFINE: %{case} = --verify=raise --input=random:1 --input=random:2 --input=random:3 --expected_output=@%S/expected/nystrom.0.npy
// RUN: attn-run %s %{case} | FileCheck %s

// CHECK: attention: 2 found, 1 not recognised{{$}}
// CHECK-NEXT: batch 1, heads 2, N 4, S 8, D 8, f32, not causal, no mask, scale 0.5
// CHECK-NEXT: batch 1, heads 2, N 8, S 4, D 8, f32, not causal, no mask, scale 0.5
// CHECK-NEXT: attention not raised: the weights are divided by more than their sum, in 'linalg.generic'

#map = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map1 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d4)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map5 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map6 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map7 = affine_map<(d0, d1) -> (d0, d1)>
#map8 = affine_map<(d0, d1) -> (d0)>
#map9 = affine_map<(d0) -> (d0)>
#map10 = affine_map<(d0) -> ()>
#map11 = affine_map<(d0, d1, d2, d3) -> ()>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3)>
module {
  func.func @main(%arg0: tensor<1x2x8x8xf32>, %arg1: tensor<1x2x8x8xf32>, %arg2: tensor<1x2x8x8xf32>) -> tensor<1x2x8x8xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 2.000000e+00 : f32
    %expanded = tensor.expand_shape %arg0 [[0], [1], [2, 3], [4]] output_shape [1, 2, 4, 2, 8] : tensor<1x2x8x8xf32> into tensor<1x2x4x2x8xf32>
    %0 = tensor.empty() : tensor<1x2x4x8xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<1x2x4x8xf32>) -> tensor<1x2x4x8xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "reduction", "parallel"]} ins(%expanded : tensor<1x2x4x2x8xf32>) outs(%1 : tensor<1x2x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %73 = arith.addf %in, %out : f32
      linalg.yield %73 : f32
    } -> tensor<1x2x4x8xf32>
    %3 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2 : tensor<1x2x4x8xf32>) outs(%0 : tensor<1x2x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %73 = arith.divf %in, %cst_1 : f32
      linalg.yield %73 : f32
    } -> tensor<1x2x4x8xf32>
    %expanded_2 = tensor.expand_shape %arg1 [[0], [1], [2, 3], [4]] output_shape [1, 2, 4, 2, 8] : tensor<1x2x8x8xf32> into tensor<1x2x4x2x8xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "reduction", "parallel"]} ins(%expanded_2 : tensor<1x2x4x2x8xf32>) outs(%1 : tensor<1x2x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %73 = arith.addf %in, %out : f32
      linalg.yield %73 : f32
    } -> tensor<1x2x4x8xf32>
    %5 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4 : tensor<1x2x4x8xf32>) outs(%0 : tensor<1x2x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %73 = arith.divf %in, %cst_1 : f32
      linalg.yield %73 : f32
    } -> tensor<1x2x4x8xf32>
    %6 = tensor.empty() : tensor<1x2x8x4xf32>
    %transposed = linalg.transpose ins(%5 : tensor<1x2x4x8xf32>) outs(%6 : tensor<1x2x8x4xf32>) permutation = [0, 1, 3, 2] 
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %collapsed_3 = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<1x2x8x4xf32> into tensor<2x8x4xf32>
    %7 = tensor.empty() : tensor<2x8x4xf32>
    %8 = linalg.fill ins(%cst : f32) outs(%7 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %9 = linalg.batch_matmul ins(%collapsed, %collapsed_3 : tensor<2x8x8xf32>, tensor<2x8x4xf32>) outs(%8 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %expanded_4 = tensor.expand_shape %9 [[0, 1], [2], [3]] output_shape [1, 2, 8, 4] : tensor<2x8x4xf32> into tensor<1x2x8x4xf32>
    %10 = tensor.empty() : tensor<1x2x8xi64>
    %11 = linalg.fill ins(%c0_i64 : i64) outs(%10 : tensor<1x2x8xi64>) -> tensor<1x2x8xi64>
    %12 = tensor.empty() : tensor<1x2x8xf32>
    %13 = linalg.fill ins(%cst_0 : f32) outs(%12 : tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %14:2 = linalg.generic {indexing_maps = [#map2, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%expanded_4 : tensor<1x2x8x4xf32>) outs(%13, %11 : tensor<1x2x8xf32>, tensor<1x2x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_19: i64):
      %73 = linalg.index 3 : index
      %74 = arith.index_cast %73 : index to i64
      %75 = arith.maximumf %in, %out : f32
      %76 = arith.cmpf ogt, %in, %out : f32
      %77 = arith.select %76, %74, %out_19 : i64
      linalg.yield %75, %77 : f32, i64
    } -> (tensor<1x2x8xf32>, tensor<1x2x8xi64>)
    %expanded_5 = tensor.expand_shape %14#0 [[0], [1], [2, 3]] output_shape [1, 2, 8, 1] : tensor<1x2x8xf32> into tensor<1x2x8x1xf32>
    %15 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_4, %expanded_5 : tensor<1x2x8x4xf32>, tensor<1x2x8x1xf32>) outs(%6 : tensor<1x2x8x4xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %73 = arith.subf %in, %in_19 : f32
      linalg.yield %73 : f32
    } -> tensor<1x2x8x4xf32>
    %16 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15 : tensor<1x2x8x4xf32>) outs(%6 : tensor<1x2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %73 = math.exp %in : f32
      linalg.yield %73 : f32
    } -> tensor<1x2x8x4xf32>
    %17 = tensor.empty() : tensor<1x2x8x1xf32>
    %18 = linalg.fill ins(%cst : f32) outs(%17 : tensor<1x2x8x1xf32>) -> tensor<1x2x8x1xf32>
    %19 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%16 : tensor<1x2x8x4xf32>) outs(%18 : tensor<1x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %73 = arith.addf %in, %out : f32
      linalg.yield %73 : f32
    } -> tensor<1x2x8x1xf32>
    %20 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16, %19 : tensor<1x2x8x4xf32>, tensor<1x2x8x1xf32>) outs(%6 : tensor<1x2x8x4xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %73 = arith.divf %in, %in_19 : f32
      linalg.yield %73 : f32
    } -> tensor<1x2x8x4xf32>
    %collapsed_6 = tensor.collapse_shape %3 [[0, 1], [2], [3]] : tensor<1x2x4x8xf32> into tensor<2x4x8xf32>
    %21 = tensor.empty() : tensor<2x4x4xf32>
    %22 = linalg.fill ins(%cst : f32) outs(%21 : tensor<2x4x4xf32>) -> tensor<2x4x4xf32>
    %23 = linalg.batch_matmul ins(%collapsed_6, %collapsed_3 : tensor<2x4x8xf32>, tensor<2x8x4xf32>) outs(%22 : tensor<2x4x4xf32>) -> tensor<2x4x4xf32>
    %expanded_7 = tensor.expand_shape %23 [[0, 1], [2], [3]] output_shape [1, 2, 4, 4] : tensor<2x4x4xf32> into tensor<1x2x4x4xf32>
    %24 = tensor.empty() : tensor<1x2x4xi64>
    %25 = linalg.fill ins(%c0_i64 : i64) outs(%24 : tensor<1x2x4xi64>) -> tensor<1x2x4xi64>
    %26 = tensor.empty() : tensor<1x2x4xf32>
    %27 = linalg.fill ins(%cst_0 : f32) outs(%26 : tensor<1x2x4xf32>) -> tensor<1x2x4xf32>
    %28:2 = linalg.generic {indexing_maps = [#map2, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%expanded_7 : tensor<1x2x4x4xf32>) outs(%27, %25 : tensor<1x2x4xf32>, tensor<1x2x4xi64>) {
    ^bb0(%in: f32, %out: f32, %out_19: i64):
      %73 = linalg.index 3 : index
      %74 = arith.index_cast %73 : index to i64
      %75 = arith.maximumf %in, %out : f32
      %76 = arith.cmpf ogt, %in, %out : f32
      %77 = arith.select %76, %74, %out_19 : i64
      linalg.yield %75, %77 : f32, i64
    } -> (tensor<1x2x4xf32>, tensor<1x2x4xi64>)
    %expanded_8 = tensor.expand_shape %28#0 [[0], [1], [2, 3]] output_shape [1, 2, 4, 1] : tensor<1x2x4xf32> into tensor<1x2x4x1xf32>
    %29 = tensor.empty() : tensor<1x2x4x4xf32>
    %30 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_7, %expanded_8 : tensor<1x2x4x4xf32>, tensor<1x2x4x1xf32>) outs(%29 : tensor<1x2x4x4xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %73 = arith.subf %in, %in_19 : f32
      linalg.yield %73 : f32
    } -> tensor<1x2x4x4xf32>
    %31 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%30 : tensor<1x2x4x4xf32>) outs(%29 : tensor<1x2x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %73 = math.exp %in : f32
      linalg.yield %73 : f32
    } -> tensor<1x2x4x4xf32>
    %32 = tensor.empty() : tensor<1x2x4x1xf32>
    %33 = linalg.fill ins(%cst : f32) outs(%32 : tensor<1x2x4x1xf32>) -> tensor<1x2x4x1xf32>
    %34 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%31 : tensor<1x2x4x4xf32>) outs(%33 : tensor<1x2x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %73 = arith.addf %in, %out : f32
      linalg.yield %73 : f32
    } -> tensor<1x2x4x1xf32>
    %35 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%31, %34 : tensor<1x2x4x4xf32>, tensor<1x2x4x1xf32>) outs(%29 : tensor<1x2x4x4xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %73 = arith.divf %in, %in_19 : f32
      linalg.yield %73 : f32
    } -> tensor<1x2x4x4xf32>
    %36 = tensor.empty() : tensor<1x2x8x8xf32>
    %transposed_9 = linalg.transpose ins(%arg1 : tensor<1x2x8x8xf32>) outs(%36 : tensor<1x2x8x8xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_10 = tensor.collapse_shape %transposed_9 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %37 = tensor.empty() : tensor<2x4x8xf32>
    %38 = linalg.fill ins(%cst : f32) outs(%37 : tensor<2x4x8xf32>) -> tensor<2x4x8xf32>
    %39 = linalg.batch_matmul ins(%collapsed_6, %collapsed_10 : tensor<2x4x8xf32>, tensor<2x8x8xf32>) outs(%38 : tensor<2x4x8xf32>) -> tensor<2x4x8xf32>
    %expanded_11 = tensor.expand_shape %39 [[0, 1], [2], [3]] output_shape [1, 2, 4, 8] : tensor<2x4x8xf32> into tensor<1x2x4x8xf32>
    %40:2 = linalg.generic {indexing_maps = [#map2, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%expanded_11 : tensor<1x2x4x8xf32>) outs(%27, %25 : tensor<1x2x4xf32>, tensor<1x2x4xi64>) {
    ^bb0(%in: f32, %out: f32, %out_19: i64):
      %73 = linalg.index 3 : index
      %74 = arith.index_cast %73 : index to i64
      %75 = arith.maximumf %in, %out : f32
      %76 = arith.cmpf ogt, %in, %out : f32
      %77 = arith.select %76, %74, %out_19 : i64
      linalg.yield %75, %77 : f32, i64
    } -> (tensor<1x2x4xf32>, tensor<1x2x4xi64>)
    %expanded_12 = tensor.expand_shape %40#0 [[0], [1], [2, 3]] output_shape [1, 2, 4, 1] : tensor<1x2x4xf32> into tensor<1x2x4x1xf32>
    %41 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_11, %expanded_12 : tensor<1x2x4x8xf32>, tensor<1x2x4x1xf32>) outs(%0 : tensor<1x2x4x8xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %73 = arith.subf %in, %in_19 : f32
      linalg.yield %73 : f32
    } -> tensor<1x2x4x8xf32>
    %42 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%41 : tensor<1x2x4x8xf32>) outs(%0 : tensor<1x2x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %73 = math.exp %in : f32
      linalg.yield %73 : f32
    } -> tensor<1x2x4x8xf32>
    %43 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%42 : tensor<1x2x4x8xf32>) outs(%33 : tensor<1x2x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %73 = arith.addf %in, %out : f32
      linalg.yield %73 : f32
    } -> tensor<1x2x4x1xf32>
    %44 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%42, %43 : tensor<1x2x4x8xf32>, tensor<1x2x4x1xf32>) outs(%0 : tensor<1x2x4x8xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %73 = arith.divf %in, %in_19 : f32
      linalg.yield %73 : f32
    } -> tensor<1x2x4x8xf32>
    %transposed_13 = linalg.transpose ins(%35 : tensor<1x2x4x4xf32>) outs(%29 : tensor<1x2x4x4xf32>) permutation = [0, 1, 3, 2] 
    %45 = linalg.fill ins(%cst : f32) outs(%26 : tensor<1x2x4xf32>) -> tensor<1x2x4xf32>
    %46 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%35 : tensor<1x2x4x4xf32>) outs(%45 : tensor<1x2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %73 = arith.addf %in, %out : f32
      linalg.yield %73 : f32
    } -> tensor<1x2x4xf32>
    %47 = tensor.empty() : tensor<1x2xi64>
    %48 = linalg.fill ins(%c0_i64 : i64) outs(%47 : tensor<1x2xi64>) -> tensor<1x2xi64>
    %49 = tensor.empty() : tensor<1x2xf32>
    %50 = linalg.fill ins(%cst_0 : f32) outs(%49 : tensor<1x2xf32>) -> tensor<1x2xf32>
    %51:2 = linalg.generic {indexing_maps = [#map5, #map6, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%46 : tensor<1x2x4xf32>) outs(%50, %48 : tensor<1x2xf32>, tensor<1x2xi64>) {
    ^bb0(%in: f32, %out: f32, %out_19: i64):
      %73 = linalg.index 2 : index
      %74 = arith.index_cast %73 : index to i64
      %75 = arith.maximumf %in, %out : f32
      %76 = arith.cmpf ogt, %in, %out : f32
      %77 = arith.select %76, %74, %out_19 : i64
      linalg.yield %75, %77 : f32, i64
    } -> (tensor<1x2xf32>, tensor<1x2xi64>)
    %52 = tensor.empty() : tensor<1xi64>
    %53 = linalg.fill ins(%c0_i64 : i64) outs(%52 : tensor<1xi64>) -> tensor<1xi64>
    %54 = tensor.empty() : tensor<1xf32>
    %55 = linalg.fill ins(%cst_0 : f32) outs(%54 : tensor<1xf32>) -> tensor<1xf32>
    %56:2 = linalg.generic {indexing_maps = [#map7, #map8, #map8], iterator_types = ["parallel", "reduction"]} ins(%51#0 : tensor<1x2xf32>) outs(%55, %53 : tensor<1xf32>, tensor<1xi64>) {
    ^bb0(%in: f32, %out: f32, %out_19: i64):
      %73 = linalg.index 1 : index
      %74 = arith.index_cast %73 : index to i64
      %75 = arith.maximumf %in, %out : f32
      %76 = arith.cmpf ogt, %in, %out : f32
      %77 = arith.select %76, %74, %out_19 : i64
      linalg.yield %75, %77 : f32, i64
    } -> (tensor<1xf32>, tensor<1xi64>)
    %57 = tensor.empty() : tensor<i64>
    %58 = linalg.fill ins(%c0_i64 : i64) outs(%57 : tensor<i64>) -> tensor<i64>
    %59 = tensor.empty() : tensor<f32>
    %60 = linalg.fill ins(%cst_0 : f32) outs(%59 : tensor<f32>) -> tensor<f32>
    %61:2 = linalg.generic {indexing_maps = [#map9, #map10, #map10], iterator_types = ["reduction"]} ins(%56#0 : tensor<1xf32>) outs(%60, %58 : tensor<f32>, tensor<i64>) {
    ^bb0(%in: f32, %out: f32, %out_19: i64):
      %73 = arith.maximumf %in, %out : f32
      %74 = arith.cmpf ogt, %in, %out : f32
      %75 = arith.select %74, %c0_i64, %out_19 : i64
      linalg.yield %73, %75 : f32, i64
    } -> (tensor<f32>, tensor<i64>)
    %62 = linalg.generic {indexing_maps = [#map2, #map11, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_13, %61#0 : tensor<1x2x4x4xf32>, tensor<f32>) outs(%29 : tensor<1x2x4x4xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %73 = arith.divf %in, %in_19 : f32
      linalg.yield %73 : f32
    } -> tensor<1x2x4x4xf32>
    %63 = linalg.generic {indexing_maps = [#map2, #map12], iterator_types = ["parallel", "parallel", "reduction", "parallel"]} ins(%35 : tensor<1x2x4x4xf32>) outs(%45 : tensor<1x2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %73 = arith.addf %in, %out : f32
      linalg.yield %73 : f32
    } -> tensor<1x2x4xf32>
    %64:2 = linalg.generic {indexing_maps = [#map5, #map6, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%63 : tensor<1x2x4xf32>) outs(%50, %48 : tensor<1x2xf32>, tensor<1x2xi64>) {
    ^bb0(%in: f32, %out: f32, %out_19: i64):
      %73 = linalg.index 2 : index
      %74 = arith.index_cast %73 : index to i64
      %75 = arith.maximumf %in, %out : f32
      %76 = arith.cmpf ogt, %in, %out : f32
      %77 = arith.select %76, %74, %out_19 : i64
      linalg.yield %75, %77 : f32, i64
    } -> (tensor<1x2xf32>, tensor<1x2xi64>)
    %65:2 = linalg.generic {indexing_maps = [#map7, #map8, #map8], iterator_types = ["parallel", "reduction"]} ins(%64#0 : tensor<1x2xf32>) outs(%55, %53 : tensor<1xf32>, tensor<1xi64>) {
    ^bb0(%in: f32, %out: f32, %out_19: i64):
      %73 = linalg.index 1 : index
      %74 = arith.index_cast %73 : index to i64
      %75 = arith.maximumf %in, %out : f32
      %76 = arith.cmpf ogt, %in, %out : f32
      %77 = arith.select %76, %74, %out_19 : i64
      linalg.yield %75, %77 : f32, i64
    } -> (tensor<1xf32>, tensor<1xi64>)
    %66:2 = linalg.generic {indexing_maps = [#map9, #map10, #map10], iterator_types = ["reduction"]} ins(%65#0 : tensor<1xf32>) outs(%60, %58 : tensor<f32>, tensor<i64>) {
    ^bb0(%in: f32, %out: f32, %out_19: i64):
      %73 = arith.maximumf %in, %out : f32
      %74 = arith.cmpf ogt, %in, %out : f32
      %75 = arith.select %74, %c0_i64, %out_19 : i64
      linalg.yield %73, %75 : f32, i64
    } -> (tensor<f32>, tensor<i64>)
    %67 = linalg.generic {indexing_maps = [#map2, #map11, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%62, %66#0 : tensor<1x2x4x4xf32>, tensor<f32>) outs(%29 : tensor<1x2x4x4xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %73 = arith.divf %in, %in_19 : f32
      linalg.yield %73 : f32
    } -> tensor<1x2x4x4xf32>
    %collapsed_14 = tensor.collapse_shape %44 [[0, 1], [2], [3]] : tensor<1x2x4x8xf32> into tensor<2x4x8xf32>
    %collapsed_15 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %68 = linalg.batch_matmul ins(%collapsed_14, %collapsed_15 : tensor<2x4x8xf32>, tensor<2x8x8xf32>) outs(%38 : tensor<2x4x8xf32>) -> tensor<2x4x8xf32>
    %collapsed_16 = tensor.collapse_shape %67 [[0, 1], [2], [3]] : tensor<1x2x4x4xf32> into tensor<2x4x4xf32>
    %69 = linalg.batch_matmul ins(%collapsed_16, %68 : tensor<2x4x4xf32>, tensor<2x4x8xf32>) outs(%38 : tensor<2x4x8xf32>) -> tensor<2x4x8xf32>
    %collapsed_17 = tensor.collapse_shape %20 [[0, 1], [2], [3]] : tensor<1x2x8x4xf32> into tensor<2x8x4xf32>
    %70 = tensor.empty() : tensor<2x8x8xf32>
    %71 = linalg.fill ins(%cst : f32) outs(%70 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %72 = linalg.batch_matmul ins(%collapsed_17, %69 : tensor<2x8x4xf32>, tensor<2x4x8xf32>) outs(%71 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %expanded_18 = tensor.expand_shape %72 [[0, 1], [2], [3]] output_shape [1, 2, 8, 8] : tensor<2x8x8xf32> into tensor<1x2x8x8xf32>
    return %expanded_18 : tensor<1x2x8x8xf32>
  }
}

