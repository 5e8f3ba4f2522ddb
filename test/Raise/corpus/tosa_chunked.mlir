// Made by generate/generate.py: masks, tosa: chunked causal attention, as Llama 4 has it
// DEFINE: %{case} = --verify=raise --input=random:1 --input=random:2 --input=random:3 --expected_output=@%S/expected/chunked.0.npy
// RUN: attn-run %s %{case} | FileCheck %s

// CHECK: attention: 1 found{{$}}
// CHECK-NEXT: batch 1, heads 2, N 8, S 8, D 8, f32, causal, mask: boolean, scale 1/sqrt(D)

#map = affine_map<(d0, d1) -> (d0, 0)>
#map1 = affine_map<(d0, d1) -> (0, d1)>
#map2 = affine_map<(d0, d1) -> (d0, d1)>
#map3 = affine_map<(d0, d1) -> (0, 0)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, 0)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<1x2x8x8xf32>, %arg1: tensor<1x2x8x8xf32>, %arg2: tensor<1x2x8x8xf32>) -> tensor<1x2x8x8xf32> {
    %cst = arith.constant 1.000000e+00 : f32
    %cst_0 = arith.constant -3.40282347E+38 : f32
    %cst_1 = arith.constant 0.000000e+00 : f32
    %true = arith.constant true
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<1x2x8x8xf32>
    %cst_3 = arith.constant dense<4> : tensor<1x1xi64>
    %cst_4 = arith.constant dense<1> : tensor<1x1xi64>
    %cst_5 = arith.constant dense<0> : tensor<1x1xi64>
    %cst_6 = arith.constant dense<0.000000e+00> : tensor<1x1xf32>
    %cst_7 = arith.constant dense<0xFF800000> : tensor<1x1xf32>
    %cst_8 = arith.constant dense<0.594603539> : tensor<1x1x1x1xf32>
    %cst_9 = arith.constant dense<0xFFF0000000000000> : tensor<1x1x1x1xf64>
    %cst_10 = arith.constant dense<[[0], [1], [2], [3], [4], [5], [6], [7]]> : tensor<8x1xi64>
    %cst_11 = arith.constant dense<[[0, 1, 2, 3, 4, 5, 6, 7]]> : tensor<1x8xi64>
    %0 = tensor.empty() : tensor<8x8xi1>
    %1 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel"]} ins(%cst_10, %cst_11 : tensor<8x1xi64>, tensor<1x8xi64>) outs(%0 : tensor<8x8xi1>) {
    ^bb0(%in: i64, %in_22: i64, %out: i1):
      %51 = arith.cmpi sge, %in, %in_22 : i64
      linalg.yield %51 : i1
    } -> tensor<8x8xi1>
    %2 = tensor.empty() : tensor<8x1xi64>
    %3 = linalg.generic {indexing_maps = [#map2, #map1, #map2], iterator_types = ["parallel", "parallel"]} ins(%cst_10, %cst_3 : tensor<8x1xi64>, tensor<1x1xi64>) outs(%2 : tensor<8x1xi64>) {
    ^bb0(%in: i64, %in_22: i64, %out: i64):
      %51 = arith.divsi %in, %in_22 : i64
      linalg.yield %51 : i64
    } -> tensor<8x1xi64>
    %4 = linalg.generic {indexing_maps = [#map2, #map1, #map2], iterator_types = ["parallel", "parallel"]} ins(%cst_10, %cst_3 : tensor<8x1xi64>, tensor<1x1xi64>) outs(%2 : tensor<8x1xi64>) {
    ^bb0(%in: i64, %in_22: i64, %out: i64):
      %51 = arith.muli %in, %in_22 : i64
      linalg.yield %51 : i64
    } -> tensor<8x1xi64>
    %5 = tensor.empty() : tensor<8x1xi1>
    %6 = linalg.generic {indexing_maps = [#map1, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%cst_5, %4 : tensor<1x1xi64>, tensor<8x1xi64>) outs(%5 : tensor<8x1xi1>) {
    ^bb0(%in: i64, %in_22: i64, %out: i1):
      %51 = arith.cmpi sgt, %in, %in_22 : i64
      linalg.yield %51 : i1
    } -> tensor<8x1xi1>
    %7 = linalg.generic {indexing_maps = [#map2, #map1, #map2], iterator_types = ["parallel", "parallel"]} ins(%3, %cst_3 : tensor<8x1xi64>, tensor<1x1xi64>) outs(%2 : tensor<8x1xi64>) {
    ^bb0(%in: i64, %in_22: i64, %out: i64):
      %51 = arith.muli %in, %in_22 : i64
      linalg.yield %51 : i64
    } -> tensor<8x1xi64>
    %8 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%7, %cst_10 : tensor<8x1xi64>, tensor<8x1xi64>) outs(%5 : tensor<8x1xi1>) {
    ^bb0(%in: i64, %in_22: i64, %out: i1):
      %51 = arith.cmpi eq, %in, %in_22 : i64
      linalg.yield %51 : i1
    } -> tensor<8x1xi1>
    %9 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%8 : tensor<8x1xi1>) outs(%5 : tensor<8x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %51 = arith.xori %in, %true : i1
      linalg.yield %51 : i1
    } -> tensor<8x1xi1>
    %10 = linalg.generic {indexing_maps = [#map2, #map1, #map2], iterator_types = ["parallel", "parallel"]} ins(%3, %cst_4 : tensor<8x1xi64>, tensor<1x1xi64>) outs(%2 : tensor<8x1xi64>) {
    ^bb0(%in: i64, %in_22: i64, %out: i64):
      %51 = arith.subi %in, %in_22 : i64
      linalg.yield %51 : i64
    } -> tensor<8x1xi64>
    %11 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%6, %9 : tensor<8x1xi1>, tensor<8x1xi1>) outs(%5 : tensor<8x1xi1>) {
    ^bb0(%in: i1, %in_22: i1, %out: i1):
      %51 = arith.andi %in, %in_22 : i1
      linalg.yield %51 : i1
    } -> tensor<8x1xi1>
    %12 = linalg.generic {indexing_maps = [#map2, #map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%11, %10, %3 : tensor<8x1xi1>, tensor<8x1xi64>, tensor<8x1xi64>) outs(%2 : tensor<8x1xi64>) {
    ^bb0(%in: i1, %in_22: i64, %in_23: i64, %out: i64):
      %51 = arith.select %in, %in_22, %in_23 : i64
      linalg.yield %51 : i64
    } -> tensor<8x1xi64>
    %13 = tensor.empty() : tensor<1x8xi64>
    %14 = linalg.generic {indexing_maps = [#map2, #map, #map2], iterator_types = ["parallel", "parallel"]} ins(%cst_11, %cst_3 : tensor<1x8xi64>, tensor<1x1xi64>) outs(%13 : tensor<1x8xi64>) {
    ^bb0(%in: i64, %in_22: i64, %out: i64):
      %51 = arith.divsi %in, %in_22 : i64
      linalg.yield %51 : i64
    } -> tensor<1x8xi64>
    %15 = linalg.generic {indexing_maps = [#map2, #map, #map2], iterator_types = ["parallel", "parallel"]} ins(%cst_11, %cst_3 : tensor<1x8xi64>, tensor<1x1xi64>) outs(%13 : tensor<1x8xi64>) {
    ^bb0(%in: i64, %in_22: i64, %out: i64):
      %51 = arith.muli %in, %in_22 : i64
      linalg.yield %51 : i64
    } -> tensor<1x8xi64>
    %16 = tensor.empty() : tensor<1x8xi1>
    %17 = linalg.generic {indexing_maps = [#map, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%cst_5, %15 : tensor<1x1xi64>, tensor<1x8xi64>) outs(%16 : tensor<1x8xi1>) {
    ^bb0(%in: i64, %in_22: i64, %out: i1):
      %51 = arith.cmpi sgt, %in, %in_22 : i64
      linalg.yield %51 : i1
    } -> tensor<1x8xi1>
    %18 = linalg.generic {indexing_maps = [#map2, #map, #map2], iterator_types = ["parallel", "parallel"]} ins(%14, %cst_3 : tensor<1x8xi64>, tensor<1x1xi64>) outs(%13 : tensor<1x8xi64>) {
    ^bb0(%in: i64, %in_22: i64, %out: i64):
      %51 = arith.muli %in, %in_22 : i64
      linalg.yield %51 : i64
    } -> tensor<1x8xi64>
    %19 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%18, %cst_11 : tensor<1x8xi64>, tensor<1x8xi64>) outs(%16 : tensor<1x8xi1>) {
    ^bb0(%in: i64, %in_22: i64, %out: i1):
      %51 = arith.cmpi eq, %in, %in_22 : i64
      linalg.yield %51 : i1
    } -> tensor<1x8xi1>
    %20 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%19 : tensor<1x8xi1>) outs(%16 : tensor<1x8xi1>) {
    ^bb0(%in: i1, %out: i1):
      %51 = arith.xori %in, %true : i1
      linalg.yield %51 : i1
    } -> tensor<1x8xi1>
    %21 = linalg.generic {indexing_maps = [#map2, #map, #map2], iterator_types = ["parallel", "parallel"]} ins(%14, %cst_4 : tensor<1x8xi64>, tensor<1x1xi64>) outs(%13 : tensor<1x8xi64>) {
    ^bb0(%in: i64, %in_22: i64, %out: i64):
      %51 = arith.subi %in, %in_22 : i64
      linalg.yield %51 : i64
    } -> tensor<1x8xi64>
    %22 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%17, %20 : tensor<1x8xi1>, tensor<1x8xi1>) outs(%16 : tensor<1x8xi1>) {
    ^bb0(%in: i1, %in_22: i1, %out: i1):
      %51 = arith.andi %in, %in_22 : i1
      linalg.yield %51 : i1
    } -> tensor<1x8xi1>
    %23 = linalg.generic {indexing_maps = [#map2, #map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%22, %21, %14 : tensor<1x8xi1>, tensor<1x8xi64>, tensor<1x8xi64>) outs(%13 : tensor<1x8xi64>) {
    ^bb0(%in: i1, %in_22: i64, %in_23: i64, %out: i64):
      %51 = arith.select %in, %in_22, %in_23 : i64
      linalg.yield %51 : i64
    } -> tensor<1x8xi64>
    %24 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel"]} ins(%12, %23 : tensor<8x1xi64>, tensor<1x8xi64>) outs(%0 : tensor<8x8xi1>) {
    ^bb0(%in: i64, %in_22: i64, %out: i1):
      %51 = arith.cmpi eq, %in, %in_22 : i64
      linalg.yield %51 : i1
    } -> tensor<8x8xi1>
    %25 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%1, %24 : tensor<8x8xi1>, tensor<8x8xi1>) outs(%0 : tensor<8x8xi1>) {
    ^bb0(%in: i1, %in_22: i1, %out: i1):
      %51 = arith.andi %in, %in_22 : i1
      linalg.yield %51 : i1
    } -> tensor<8x8xi1>
    %26 = tensor.empty() : tensor<8x8xf32>
    %27 = linalg.generic {indexing_maps = [#map2, #map3, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%25, %cst_6, %cst_7 : tensor<8x8xi1>, tensor<1x1xf32>, tensor<1x1xf32>) outs(%26 : tensor<8x8xf32>) {
    ^bb0(%in: i1, %in_22: f32, %in_23: f32, %out: f32):
      %51 = arith.select %in, %in_22, %in_23 : f32
      linalg.yield %51 : f32
    } -> tensor<8x8xf32>
    %28 = tensor.empty() : tensor<1x2x8x8xf32>
    %29 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %cst_8 : tensor<1x2x8x8xf32>, tensor<1x1x1x1xf32>) outs(%28 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %51 = arith.mulf %in, %in_22 : f32
      linalg.yield %51 : f32
    } -> tensor<1x2x8x8xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<1x2x8x8xf32>) outs(%28 : tensor<1x2x8x8xf32>) permutation = [0, 1, 3, 2] 
    %30 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed, %cst_8 : tensor<1x2x8x8xf32>, tensor<1x1x1x1xf32>) outs(%28 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %51 = arith.mulf %in, %in_22 : f32
      linalg.yield %51 : f32
    } -> tensor<1x2x8x8xf32>
    %collapsed = tensor.collapse_shape %29 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %collapsed_12 = tensor.collapse_shape %30 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %31 = tensor.empty() : tensor<2x8x8xf32>
    %32 = linalg.fill ins(%cst_1 : f32) outs(%31 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %33 = linalg.batch_matmul ins(%collapsed, %collapsed_12 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%32 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %expanded = tensor.expand_shape %33 [[0, 1], [2], [3]] output_shape [1, 2, 8, 8] : tensor<2x8x8xf32> into tensor<1x2x8x8xf32>
    %expanded_13 = tensor.expand_shape %27 [[0, 1, 2], [3]] output_shape [1, 1, 8, 8] : tensor<8x8xf32> into tensor<1x1x8x8xf32>
    %34 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_13 : tensor<1x2x8x8xf32>, tensor<1x1x8x8xf32>) outs(%28 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %51 = arith.addf %in, %in_22 : f32
      linalg.yield %51 : f32
    } -> tensor<1x2x8x8xf32>
    %35 = tensor.empty() : tensor<1x2x8xf32>
    %36 = linalg.fill ins(%cst_0 : f32) outs(%35 : tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %reduced = linalg.reduce ins(%34 : tensor<1x2x8x8xf32>) outs(%36 : tensor<1x2x8xf32>) dimensions = [3] 
      (%in: f32, %init: f32) {
        %51 = arith.maximumf %in, %init : f32
        linalg.yield %51 : f32
      }
    %expanded_14 = tensor.expand_shape %reduced [[0], [1], [2, 3]] output_shape [1, 2, 8, 1] : tensor<1x2x8xf32> into tensor<1x2x8x1xf32>
    %37 = linalg.generic {indexing_maps = [#map4, #map7, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34, %expanded_14 : tensor<1x2x8x8xf32>, tensor<1x2x8x1xf32>) outs(%28 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %51 = arith.subf %in, %in_22 : f32
      linalg.yield %51 : f32
    } -> tensor<1x2x8x8xf32>
    %38 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%37 : tensor<1x2x8x8xf32>) outs(%28 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %51 = math.exp %in : f32
      linalg.yield %51 : f32
    } -> tensor<1x2x8x8xf32>
    %39 = linalg.fill ins(%cst_1 : f32) outs(%35 : tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %reduced_15 = linalg.reduce ins(%38 : tensor<1x2x8x8xf32>) outs(%39 : tensor<1x2x8xf32>) dimensions = [3] 
      (%in: f32, %init: f32) {
        %51 = arith.addf %in, %init : f32
        linalg.yield %51 : f32
      }
    %expanded_16 = tensor.expand_shape %reduced_15 [[0], [1], [2, 3]] output_shape [1, 2, 8, 1] : tensor<1x2x8xf32> into tensor<1x2x8x1xf32>
    %40 = tensor.empty() : tensor<1x2x8x1xf32>
    %41 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_16 : tensor<1x2x8x1xf32>) outs(%40 : tensor<1x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %51 = arith.divf %cst, %in : f32
      linalg.yield %51 : f32
    } -> tensor<1x2x8x1xf32>
    %42 = linalg.generic {indexing_maps = [#map4, #map7, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%38, %41 : tensor<1x2x8x8xf32>, tensor<1x2x8x1xf32>) outs(%28 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %51 = arith.mulf %in, %in_22 : f32
      linalg.yield %51 : f32
    } -> tensor<1x2x8x8xf32>
    %43 = tensor.empty() : tensor<1x2x8x8xf64>
    %44 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34 : tensor<1x2x8x8xf32>) outs(%43 : tensor<1x2x8x8xf64>) {
    ^bb0(%in: f32, %out: f64):
      %51 = arith.extf %in : f32 to f64
      linalg.yield %51 : f64
    } -> tensor<1x2x8x8xf64>
    %45 = tensor.empty() : tensor<1x2x8x8xi1>
    %46 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%44, %cst_9 : tensor<1x2x8x8xf64>, tensor<1x1x1x1xf64>) outs(%45 : tensor<1x2x8x8xi1>) {
    ^bb0(%in: f64, %in_22: f64, %out: i1):
      %51 = arith.cmpf oeq, %in, %in_22 : f64
      linalg.yield %51 : i1
    } -> tensor<1x2x8x8xi1>
    %47 = tensor.empty() : tensor<1x2x8xi1>
    %48 = linalg.fill ins(%true : i1) outs(%47 : tensor<1x2x8xi1>) -> tensor<1x2x8xi1>
    %reduced_17 = linalg.reduce ins(%46 : tensor<1x2x8x8xi1>) outs(%48 : tensor<1x2x8xi1>) dimensions = [3] 
      (%in: i1, %init: i1) {
        %51 = arith.andi %in, %init : i1
        linalg.yield %51 : i1
      }
    %expanded_18 = tensor.expand_shape %reduced_17 [[0], [1], [2, 3]] output_shape [1, 2, 8, 1] : tensor<1x2x8xi1> into tensor<1x2x8x1xi1>
    %49 = linalg.generic {indexing_maps = [#map7, #map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_18, %cst_2, %42 : tensor<1x2x8x1xi1>, tensor<1x2x8x8xf32>, tensor<1x2x8x8xf32>) outs(%28 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: i1, %in_22: f32, %in_23: f32, %out: f32):
      %51 = arith.select %in, %in_22, %in_23 : f32
      linalg.yield %51 : f32
    } -> tensor<1x2x8x8xf32>
    %collapsed_19 = tensor.collapse_shape %49 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %collapsed_20 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %50 = linalg.batch_matmul ins(%collapsed_19, %collapsed_20 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%32 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %expanded_21 = tensor.expand_shape %50 [[0, 1], [2], [3]] output_shape [1, 2, 8, 8] : tensor<2x8x8xf32> into tensor<1x2x8x8xf32>
    return %expanded_21 : tensor<1x2x8x8xf32>
  }
}

