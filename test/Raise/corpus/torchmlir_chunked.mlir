// Made by generate/generate.py: masks, torchmlir: chunked causal attention, as Llama 4 has it
// DEFINE: %{case} = --verify=raise --input=random:1 --input=random:2 --input=random:3 --expected_output=@%S/expected/chunked.0.npy
// RUN: attn-run %s %{case} | FileCheck %s
// RUN: attn-opt %s %fuse -o %t.mlir
// RUN: attn-run %t.mlir %{case} | FileCheck %s --check-prefix=FUSED

// CHECK: attention: 1 found{{$}}
// CHECK-NEXT: batch 1, heads 2, N 8, S 8, D 8, f32, causal, mask: boolean, scale 1/sqrt(D)
// FUSED: attention: 1 found{{$}}
// FUSED-NEXT: batch 1, heads 2, N 8, S 8, D 8, f32, causal, mask: boolean, scale 1/sqrt(D)

#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0, d1) -> (0, d1)>
#map2 = affine_map<(d0, d1) -> (d0, 0)>
#map3 = affine_map<(d0, d1) -> (d0, d1)>
#map4 = affine_map<(d0, d1) -> ()>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<1x2x8x8xf32>, %arg1: tensor<1x2x8x8xf32>, %arg2: tensor<1x2x8x8xf32>) -> tensor<1x2x8x8xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %true = arith.constant true
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<1x2x8x8xf32>
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_3 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_4 = arith.constant 0.59460355750136051 : f64
    %cst_5 = arith.constant 0xFFF0000000000000 : f64
    %cst_6 = arith.constant dense<4> : tensor<i64>
    %0 = tensor.empty() : tensor<8xi64>
    %1 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%0 : tensor<8xi64>) {
    ^bb0(%out: i64):
      %37 = linalg.index 0 : index
      %38 = arith.index_cast %37 : index to i64
      linalg.yield %38 : i64
    } -> tensor<8xi64>
    %expanded = tensor.expand_shape %1 [[0, 1]] output_shape [8, 1] : tensor<8xi64> into tensor<8x1xi64>
    %expanded_7 = tensor.expand_shape %1 [[0, 1]] output_shape [1, 8] : tensor<8xi64> into tensor<1x8xi64>
    %2 = tensor.empty() : tensor<8x8xi1>
    %3 = linalg.generic {indexing_maps = [#map1, #map2, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded_7, %expanded : tensor<1x8xi64>, tensor<8x1xi64>) outs(%2 : tensor<8x8xi1>) {
    ^bb0(%in: i64, %in_14: i64, %out: i1):
      %37 = arith.cmpi sle, %in, %in_14 : i64
      linalg.yield %37 : i1
    } -> tensor<8x8xi1>
    %4 = tensor.empty() : tensor<8x1xi64>
    %5 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded, %cst_6 : tensor<8x1xi64>, tensor<i64>) outs(%4 : tensor<8x1xi64>) {
    ^bb0(%in: i64, %in_14: i64, %out: i64):
      %37 = arith.sitofp %in : i64 to f64
      %38 = arith.sitofp %in_14 : i64 to f64
      %39 = arith.divf %37, %38 : f64
      %40 = math.floor %39 : f64
      %41 = arith.fptosi %40 : f64 to i64
      linalg.yield %41 : i64
    } -> tensor<8x1xi64>
    %6 = tensor.empty() : tensor<1x8xi64>
    %7 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded_7, %cst_6 : tensor<1x8xi64>, tensor<i64>) outs(%6 : tensor<1x8xi64>) {
    ^bb0(%in: i64, %in_14: i64, %out: i64):
      %37 = arith.sitofp %in : i64 to f64
      %38 = arith.sitofp %in_14 : i64 to f64
      %39 = arith.divf %37, %38 : f64
      %40 = math.floor %39 : f64
      %41 = arith.fptosi %40 : f64 to i64
      linalg.yield %41 : i64
    } -> tensor<1x8xi64>
    %8 = linalg.generic {indexing_maps = [#map2, #map1, #map3], iterator_types = ["parallel", "parallel"]} ins(%5, %7 : tensor<8x1xi64>, tensor<1x8xi64>) outs(%2 : tensor<8x8xi1>) {
    ^bb0(%in: i64, %in_14: i64, %out: i1):
      %37 = arith.cmpi eq, %in, %in_14 : i64
      linalg.yield %37 : i1
    } -> tensor<8x8xi1>
    %9 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%3, %8 : tensor<8x8xi1>, tensor<8x8xi1>) outs(%2 : tensor<8x8xi1>) {
    ^bb0(%in: i1, %in_14: i1, %out: i1):
      %37 = arith.andi %in, %in_14 : i1
      linalg.yield %37 : i1
    } -> tensor<8x8xi1>
    %10 = tensor.empty() : tensor<8x8xf32>
    %11 = linalg.generic {indexing_maps = [#map3, #map4, #map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%9, %cst_2, %cst_3 : tensor<8x8xi1>, tensor<f32>, tensor<f32>) outs(%10 : tensor<8x8xf32>) {
    ^bb0(%in: i1, %in_14: f32, %in_15: f32, %out: f32):
      %37 = arith.select %in, %in_14, %in_15 : f32
      linalg.yield %37 : f32
    } -> tensor<8x8xf32>
    %12 = tensor.empty() : tensor<1x2x8x8xf32>
    %13 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x2x8x8xf32>) outs(%12 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %37 = arith.truncf %cst_4 : f64 to f32
      %38 = arith.mulf %in, %37 : f32
      linalg.yield %38 : f32
    } -> tensor<1x2x8x8xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<1x2x8x8xf32>) outs(%12 : tensor<1x2x8x8xf32>) permutation = [0, 1, 3, 2] 
    %14 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed : tensor<1x2x8x8xf32>) outs(%12 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %37 = arith.truncf %cst_4 : f64 to f32
      %38 = arith.mulf %in, %37 : f32
      linalg.yield %38 : f32
    } -> tensor<1x2x8x8xf32>
    %collapsed = tensor.collapse_shape %13 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %collapsed_8 = tensor.collapse_shape %14 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %15 = tensor.empty() : tensor<2x8x8xf32>
    %16 = linalg.fill ins(%cst : f32) outs(%15 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %17 = linalg.batch_matmul ins(%collapsed, %collapsed_8 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%16 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %expanded_9 = tensor.expand_shape %17 [[0, 1], [2], [3]] output_shape [1, 2, 8, 8] : tensor<2x8x8xf32> into tensor<1x2x8x8xf32>
    %18 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_9, %11 : tensor<1x2x8x8xf32>, tensor<8x8xf32>) outs(%12 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %37 = arith.addf %in, %in_14 : f32
      linalg.yield %37 : f32
    } -> tensor<1x2x8x8xf32>
    %19 = tensor.empty() : tensor<1x2x8xi64>
    %20 = linalg.fill ins(%c0_i64 : i64) outs(%19 : tensor<1x2x8xi64>) -> tensor<1x2x8xi64>
    %21 = tensor.empty() : tensor<1x2x8xf32>
    %22 = linalg.fill ins(%cst_0 : f32) outs(%21 : tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %23:2 = linalg.generic {indexing_maps = [#map5, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%18 : tensor<1x2x8x8xf32>) outs(%22, %20 : tensor<1x2x8xf32>, tensor<1x2x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_14: i64):
      %37 = linalg.index 3 : index
      %38 = arith.index_cast %37 : index to i64
      %39 = arith.maximumf %in, %out : f32
      %40 = arith.cmpf ogt, %in, %out : f32
      %41 = arith.select %40, %38, %out_14 : i64
      linalg.yield %39, %41 : f32, i64
    } -> (tensor<1x2x8xf32>, tensor<1x2x8xi64>)
    %expanded_10 = tensor.expand_shape %23#0 [[0], [1], [2, 3]] output_shape [1, 2, 8, 1] : tensor<1x2x8xf32> into tensor<1x2x8x1xf32>
    %24 = linalg.generic {indexing_maps = [#map5, #map8, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18, %expanded_10 : tensor<1x2x8x8xf32>, tensor<1x2x8x1xf32>) outs(%12 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %37 = arith.subf %in, %in_14 : f32
      linalg.yield %37 : f32
    } -> tensor<1x2x8x8xf32>
    %25 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24 : tensor<1x2x8x8xf32>) outs(%12 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %37 = math.exp %in : f32
      linalg.yield %37 : f32
    } -> tensor<1x2x8x8xf32>
    %26 = tensor.empty() : tensor<1x2x8x1xf32>
    %27 = linalg.fill ins(%cst : f32) outs(%26 : tensor<1x2x8x1xf32>) -> tensor<1x2x8x1xf32>
    %28 = linalg.generic {indexing_maps = [#map5, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%25 : tensor<1x2x8x8xf32>) outs(%27 : tensor<1x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %37 = arith.addf %in, %out : f32
      linalg.yield %37 : f32
    } -> tensor<1x2x8x1xf32>
    %29 = linalg.generic {indexing_maps = [#map5, #map8, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25, %28 : tensor<1x2x8x8xf32>, tensor<1x2x8x1xf32>) outs(%12 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %37 = arith.divf %in, %in_14 : f32
      linalg.yield %37 : f32
    } -> tensor<1x2x8x8xf32>
    %30 = tensor.empty() : tensor<1x2x8x8xi1>
    %31 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18 : tensor<1x2x8x8xf32>) outs(%30 : tensor<1x2x8x8xi1>) {
    ^bb0(%in: f32, %out: i1):
      %37 = arith.extf %in : f32 to f64
      %38 = arith.cmpf oeq, %37, %cst_5 : f64
      linalg.yield %38 : i1
    } -> tensor<1x2x8x8xi1>
    %32 = tensor.empty() : tensor<1x2x8x1xi1>
    %33 = linalg.fill ins(%true : i1) outs(%32 : tensor<1x2x8x1xi1>) -> tensor<1x2x8x1xi1>
    %34 = linalg.generic {indexing_maps = [#map5, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%31 : tensor<1x2x8x8xi1>) outs(%33 : tensor<1x2x8x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %37 = arith.andi %in, %out : i1
      linalg.yield %37 : i1
    } -> tensor<1x2x8x1xi1>
    %35 = linalg.generic {indexing_maps = [#map8, #map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34, %cst_1, %29 : tensor<1x2x8x1xi1>, tensor<1x2x8x8xf32>, tensor<1x2x8x8xf32>) outs(%12 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: i1, %in_14: f32, %in_15: f32, %out: f32):
      %37 = arith.select %in, %in_14, %in_15 : f32
      linalg.yield %37 : f32
    } -> tensor<1x2x8x8xf32>
    %collapsed_11 = tensor.collapse_shape %35 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %collapsed_12 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %36 = linalg.batch_matmul ins(%collapsed_11, %collapsed_12 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%16 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %expanded_13 = tensor.expand_shape %36 [[0, 1], [2], [3]] output_shape [1, 2, 8, 8] : tensor<2x8x8xf32> into tensor<1x2x8x8xf32>
    return %expanded_13 : tensor<1x2x8x8xf32>
  }
}

