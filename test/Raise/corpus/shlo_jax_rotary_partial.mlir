// Made by generate/generate.py: jax_calls, shlo: rotary positions, partial, causal
// DEFINE: %{case} = --verify=raise --input=random:1 --input=random:2 --input=random:3 --expected_output=@%S/expected/jax_rotary_partial.0.npy
// RUN: attn-run %s %{case} | FileCheck %s
// RUN: attn-opt %s %fuse -o %t.mlir
// RUN: attn-run %t.mlir %{case} | FileCheck %s --check-prefix=FUSED

// CHECK: attention: 1 found{{$}}
// CHECK-NEXT: batch 1, heads 2, N 8, S 8, D 8, f32, causal, no mask, scale 1/sqrt(D)
// FUSED: attention: 0 found, 1 not recognised{{$}}
// FUSED-NEXT: attention not raised: the scores are not a scaled product of queries and keys, in 'linalg.generic'

#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0, d1) -> (d1)>
#map2 = affine_map<(d0, d1) -> (d0, d1)>
#map3 = affine_map<(d0, d1) -> (d0)>
#map4 = affine_map<(d0, d1) -> (0, d1)>
#map5 = affine_map<(d0, d1) -> (d0, 0)>
#map6 = affine_map<(d0) -> ()>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3, d2)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d1, d2, d3)>
#map13 = affine_map<(d0, d1, d2, d3) -> ()>
#map14 = affine_map<() -> ()>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map16 = affine_map<(d0, d1, d2) -> ()>
#map17 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map18 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<1x2x8x8xf32>, %arg1: tensor<1x2x8x8xf32>, %arg2: tensor<1x2x8x8xf32>) -> tensor<1x2x8x8xf32> {
    %c4 = arith.constant 4 : index
    %c2 = arith.constant 2 : index
    %c0 = arith.constant 0 : index
    %cst = arith.constant 0xFF800000 : f32
    %cst_0 = arith.constant -1.000000e+30 : f32
    %cst_1 = arith.constant 0.000000e+00 : f32
    %c0_i32 = arith.constant 0 : i32
    %cst_2 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_3 = arith.constant dense<2.82842708> : tensor<f32>
    %cst_4 = arith.constant dense<1.000000e+04> : tensor<f32>
    %cst_5 = arith.constant dense<2.000000e+00> : tensor<f32>
    %0 = tensor.empty() : tensor<8xi32>
    %1 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%0 : tensor<8xi32>) {
    ^bb0(%out: i32):
      %83 = linalg.index 0 : index
      %84 = arith.index_cast %83 : index to i32
      linalg.yield %84 : i32
    } -> tensor<8xi32>
    %2 = tensor.empty() : tensor<1x8xi32>
    %3 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel"]} ins(%1 : tensor<8xi32>) outs(%2 : tensor<1x8xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<1x8xi32>
    %4 = tensor.empty() : tensor<8x1xi32>
    %5 = linalg.generic {indexing_maps = [#map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%1 : tensor<8xi32>) outs(%4 : tensor<8x1xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<8x1xi32>
    %6 = tensor.empty() : tensor<8x8xi32>
    %7 = linalg.generic {indexing_maps = [#map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%3 : tensor<1x8xi32>) outs(%6 : tensor<8x8xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<8x8xi32>
    %8 = linalg.generic {indexing_maps = [#map5, #map2], iterator_types = ["parallel", "parallel"]} ins(%5 : tensor<8x1xi32>) outs(%6 : tensor<8x8xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<8x8xi32>
    %9 = tensor.empty() : tensor<8x8xi1>
    %10 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%7, %8 : tensor<8x8xi32>, tensor<8x8xi32>) outs(%9 : tensor<8x8xi1>) {
    ^bb0(%in: i32, %in_17: i32, %out: i1):
      %83 = arith.cmpi sle, %in, %in_17 : i32
      linalg.yield %83 : i1
    } -> tensor<8x8xi1>
    %extracted_slice = tensor.extract_slice %arg0[0, 0, 0, 0] [1, 2, 8, 4] [1, 1, 1, 1] : tensor<1x2x8x8xf32> to tensor<1x2x8x4xf32>
    %11 = tensor.empty() : tensor<2xi32>
    %12 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%11 : tensor<2xi32>) {
    ^bb0(%out: i32):
      %83 = linalg.index 0 : index
      %84 = arith.index_cast %83 : index to i32
      linalg.yield %84 : i32
    } -> tensor<2xi32>
    %13 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%12 : tensor<2xi32>) outs(%11 : tensor<2xi32>) {
    ^bb0(%in: i32, %out: i32):
      %83 = arith.subi %c0_i32, %in : i32
      linalg.yield %83 : i32
    } -> tensor<2xi32>
    %14 = tensor.empty() : tensor<2xf32>
    %15 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%13 : tensor<2xi32>) outs(%14 : tensor<2xf32>) {
    ^bb0(%in: i32, %out: f32):
      %83 = arith.sitofp %in : i32 to f32
      linalg.yield %83 : f32
    } -> tensor<2xf32>
    %16 = linalg.generic {indexing_maps = [#map6, #map], iterator_types = ["parallel"]} ins(%cst_5 : tensor<f32>) outs(%14 : tensor<2xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel"]} ins(%15, %16 : tensor<2xf32>, tensor<2xf32>) outs(%14 : tensor<2xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %83 = arith.divf %in, %in_17 : f32
      linalg.yield %83 : f32
    } -> tensor<2xf32>
    %18 = linalg.generic {indexing_maps = [#map6, #map], iterator_types = ["parallel"]} ins(%cst_4 : tensor<f32>) outs(%14 : tensor<2xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2xf32>
    %19 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel"]} ins(%18, %17 : tensor<2xf32>, tensor<2xf32>) outs(%14 : tensor<2xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %83 = math.powf %in, %in_17 : f32
      linalg.yield %83 : f32
    } -> tensor<2xf32>
    %20 = tensor.empty() : tensor<8x1xf32>
    %21 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%5 : tensor<8x1xi32>) outs(%20 : tensor<8x1xf32>) {
    ^bb0(%in: i32, %out: f32):
      %83 = arith.sitofp %in : i32 to f32
      linalg.yield %83 : f32
    } -> tensor<8x1xf32>
    %22 = tensor.empty() : tensor<1x2xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel"]} ins(%19 : tensor<2xf32>) outs(%22 : tensor<1x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2xf32>
    %24 = tensor.empty() : tensor<8x2xf32>
    %25 = linalg.generic {indexing_maps = [#map5, #map2], iterator_types = ["parallel", "parallel"]} ins(%21 : tensor<8x1xf32>) outs(%24 : tensor<8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x2xf32>
    %26 = linalg.generic {indexing_maps = [#map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%23 : tensor<1x2xf32>) outs(%24 : tensor<8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x2xf32>
    %27 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%25, %26 : tensor<8x2xf32>, tensor<8x2xf32>) outs(%24 : tensor<8x2xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %83 = arith.mulf %in, %in_17 : f32
      linalg.yield %83 : f32
    } -> tensor<8x2xf32>
    %expanded = tensor.expand_shape %27 [[0, 1], [2, 3]] output_shape [1, 8, 1, 2] : tensor<8x2xf32> into tensor<1x8x1x2xf32>
    %28 = tensor.empty() : tensor<1x8x2x2xf32>
    %29 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x8x1x2xf32>) outs(%28 : tensor<1x8x2x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x2x2xf32>
    %collapsed = tensor.collapse_shape %29 [[0, 1], [2, 3]] : tensor<1x8x2x2xf32> into tensor<8x4xf32>
    %extracted_slice_6 = tensor.extract_slice %extracted_slice[0, 0, 0, 0] [1, 2, 8, 2] [1, 1, 1, 1] : tensor<1x2x8x4xf32> to tensor<1x2x8x2xf32>
    %extracted_slice_7 = tensor.extract_slice %extracted_slice[0, 0, 0, 2] [1, 2, 8, 2] [1, 1, 1, 1] : tensor<1x2x8x4xf32> to tensor<1x2x8x2xf32>
    %30 = tensor.empty() : tensor<8x4xf32>
    %31 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%collapsed : tensor<8x4xf32>) outs(%30 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %83 = math.cos %in : f32
      linalg.yield %83 : f32
    } -> tensor<8x4xf32>
    %32 = tensor.empty() : tensor<1x1x8x4xf32>
    %33 = linalg.generic {indexing_maps = [#map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%31 : tensor<8x4xf32>) outs(%32 : tensor<1x1x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x8x4xf32>
    %34 = tensor.empty() : tensor<1x2x8x4xf32>
    %35 = linalg.generic {indexing_maps = [#map10, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33 : tensor<1x1x8x4xf32>) outs(%34 : tensor<1x2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x8x4xf32>
    %36 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %35 : tensor<1x2x8x4xf32>, tensor<1x2x8x4xf32>) outs(%34 : tensor<1x2x8x4xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %83 = arith.mulf %in, %in_17 : f32
      linalg.yield %83 : f32
    } -> tensor<1x2x8x4xf32>
    %37 = tensor.empty() : tensor<1x2x8x2xf32>
    %38 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_7 : tensor<1x2x8x2xf32>) outs(%37 : tensor<1x2x8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %83 = arith.negf %in : f32
      linalg.yield %83 : f32
    } -> tensor<1x2x8x2xf32>
    %39 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%34 : tensor<1x2x8x4xf32>) {
    ^bb0(%out: f32):
      %83 = linalg.index 1 : index
      %84 = linalg.index 2 : index
      %85 = linalg.index 3 : index
      %86 = arith.cmpi ult, %85, %c2 : index
      %87 = scf.if %86 -> (f32) {
        %extracted = tensor.extract %38[%c0, %83, %84, %85] : tensor<1x2x8x2xf32>
        scf.yield %extracted : f32
      } else {
        %88 = arith.subi %85, %c2 : index
        %extracted = tensor.extract %extracted_slice_6[%c0, %83, %84, %88] : tensor<1x2x8x2xf32>
        scf.yield %extracted : f32
      }
      linalg.yield %87 : f32
    } -> tensor<1x2x8x4xf32>
    %40 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%collapsed : tensor<8x4xf32>) outs(%30 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %83 = math.sin %in : f32
      linalg.yield %83 : f32
    } -> tensor<8x4xf32>
    %41 = linalg.generic {indexing_maps = [#map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%40 : tensor<8x4xf32>) outs(%32 : tensor<1x1x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x8x4xf32>
    %42 = linalg.generic {indexing_maps = [#map10, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%41 : tensor<1x1x8x4xf32>) outs(%34 : tensor<1x2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x8x4xf32>
    %43 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%39, %42 : tensor<1x2x8x4xf32>, tensor<1x2x8x4xf32>) outs(%34 : tensor<1x2x8x4xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %83 = arith.mulf %in, %in_17 : f32
      linalg.yield %83 : f32
    } -> tensor<1x2x8x4xf32>
    %44 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%36, %43 : tensor<1x2x8x4xf32>, tensor<1x2x8x4xf32>) outs(%34 : tensor<1x2x8x4xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %83 = arith.addf %in, %in_17 : f32
      linalg.yield %83 : f32
    } -> tensor<1x2x8x4xf32>
    %extracted_slice_8 = tensor.extract_slice %arg0[0, 0, 0, 4] [1, 2, 8, 4] [1, 1, 1, 1] : tensor<1x2x8x8xf32> to tensor<1x2x8x4xf32>
    %45 = tensor.empty() : tensor<1x2x8x8xf32>
    %46 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%45 : tensor<1x2x8x8xf32>) {
    ^bb0(%out: f32):
      %83 = linalg.index 1 : index
      %84 = linalg.index 2 : index
      %85 = linalg.index 3 : index
      %86 = arith.cmpi ult, %85, %c4 : index
      %87 = scf.if %86 -> (f32) {
        %extracted = tensor.extract %44[%c0, %83, %84, %85] : tensor<1x2x8x4xf32>
        scf.yield %extracted : f32
      } else {
        %88 = arith.subi %85, %c4 : index
        %extracted = tensor.extract %extracted_slice_8[%c0, %83, %84, %88] : tensor<1x2x8x4xf32>
        scf.yield %extracted : f32
      }
      linalg.yield %87 : f32
    } -> tensor<1x2x8x8xf32>
    %extracted_slice_9 = tensor.extract_slice %arg1[0, 0, 0, 0] [1, 2, 8, 4] [1, 1, 1, 1] : tensor<1x2x8x8xf32> to tensor<1x2x8x4xf32>
    %extracted_slice_10 = tensor.extract_slice %extracted_slice_9[0, 0, 0, 0] [1, 2, 8, 2] [1, 1, 1, 1] : tensor<1x2x8x4xf32> to tensor<1x2x8x2xf32>
    %extracted_slice_11 = tensor.extract_slice %extracted_slice_9[0, 0, 0, 2] [1, 2, 8, 2] [1, 1, 1, 1] : tensor<1x2x8x4xf32> to tensor<1x2x8x2xf32>
    %47 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_9, %35 : tensor<1x2x8x4xf32>, tensor<1x2x8x4xf32>) outs(%34 : tensor<1x2x8x4xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %83 = arith.mulf %in, %in_17 : f32
      linalg.yield %83 : f32
    } -> tensor<1x2x8x4xf32>
    %48 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_11 : tensor<1x2x8x2xf32>) outs(%37 : tensor<1x2x8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %83 = arith.negf %in : f32
      linalg.yield %83 : f32
    } -> tensor<1x2x8x2xf32>
    %49 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%34 : tensor<1x2x8x4xf32>) {
    ^bb0(%out: f32):
      %83 = linalg.index 1 : index
      %84 = linalg.index 2 : index
      %85 = linalg.index 3 : index
      %86 = arith.cmpi ult, %85, %c2 : index
      %87 = scf.if %86 -> (f32) {
        %extracted = tensor.extract %48[%c0, %83, %84, %85] : tensor<1x2x8x2xf32>
        scf.yield %extracted : f32
      } else {
        %88 = arith.subi %85, %c2 : index
        %extracted = tensor.extract %extracted_slice_10[%c0, %83, %84, %88] : tensor<1x2x8x2xf32>
        scf.yield %extracted : f32
      }
      linalg.yield %87 : f32
    } -> tensor<1x2x8x4xf32>
    %50 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%49, %42 : tensor<1x2x8x4xf32>, tensor<1x2x8x4xf32>) outs(%34 : tensor<1x2x8x4xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %83 = arith.mulf %in, %in_17 : f32
      linalg.yield %83 : f32
    } -> tensor<1x2x8x4xf32>
    %51 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%47, %50 : tensor<1x2x8x4xf32>, tensor<1x2x8x4xf32>) outs(%34 : tensor<1x2x8x4xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %83 = arith.addf %in, %in_17 : f32
      linalg.yield %83 : f32
    } -> tensor<1x2x8x4xf32>
    %extracted_slice_12 = tensor.extract_slice %arg1[0, 0, 0, 4] [1, 2, 8, 4] [1, 1, 1, 1] : tensor<1x2x8x8xf32> to tensor<1x2x8x4xf32>
    %52 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%45 : tensor<1x2x8x8xf32>) {
    ^bb0(%out: f32):
      %83 = linalg.index 1 : index
      %84 = linalg.index 2 : index
      %85 = linalg.index 3 : index
      %86 = arith.cmpi ult, %85, %c4 : index
      %87 = scf.if %86 -> (f32) {
        %extracted = tensor.extract %51[%c0, %83, %84, %85] : tensor<1x2x8x4xf32>
        scf.yield %extracted : f32
      } else {
        %88 = arith.subi %85, %c4 : index
        %extracted = tensor.extract %extracted_slice_12[%c0, %83, %84, %88] : tensor<1x2x8x4xf32>
        scf.yield %extracted : f32
      }
      linalg.yield %87 : f32
    } -> tensor<1x2x8x8xf32>
    %53 = linalg.generic {indexing_maps = [#map11, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%52 : tensor<1x2x8x8xf32>) outs(%45 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x8x8xf32>
    %collapsed_13 = tensor.collapse_shape %46 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %collapsed_14 = tensor.collapse_shape %53 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %54 = tensor.empty() : tensor<2x8x8xf32>
    %55 = linalg.fill ins(%cst_1 : f32) outs(%54 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %56 = linalg.batch_matmul ins(%collapsed_13, %collapsed_14 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%55 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %57 = linalg.generic {indexing_maps = [#map12, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%56 : tensor<2x8x8xf32>) outs(%45 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x8x8xf32>
    %58 = linalg.generic {indexing_maps = [#map13, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_3 : tensor<f32>) outs(%45 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x8x8xf32>
    %59 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%57, %58 : tensor<1x2x8x8xf32>, tensor<1x2x8x8xf32>) outs(%45 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %83 = arith.divf %in, %in_17 : f32
      linalg.yield %83 : f32
    } -> tensor<1x2x8x8xf32>
    %60 = tensor.empty() : tensor<f32>
    %61 = linalg.generic {indexing_maps = [#map14], iterator_types = []} outs(%60 : tensor<f32>) {
    ^bb0(%out: f32):
      linalg.yield %cst_0 : f32
    } -> tensor<f32>
    %62 = tensor.empty() : tensor<1x2x8x8xi1>
    %63 = linalg.generic {indexing_maps = [#map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10 : tensor<8x8xi1>) outs(%62 : tensor<1x2x8x8xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<1x2x8x8xi1>
    %64 = linalg.generic {indexing_maps = [#map13, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%61 : tensor<f32>) outs(%45 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x8x8xf32>
    %65 = linalg.generic {indexing_maps = [#map8, #map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%63, %59, %64 : tensor<1x2x8x8xi1>, tensor<1x2x8x8xf32>, tensor<1x2x8x8xf32>) outs(%45 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: i1, %in_17: f32, %in_18: f32, %out: f32):
      %83 = arith.select %in, %in_17, %in_18 : f32
      linalg.yield %83 : f32
    } -> tensor<1x2x8x8xf32>
    %66 = tensor.empty() : tensor<1x2x8xf32>
    %67 = linalg.fill ins(%cst : f32) outs(%66 : tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %68 = linalg.generic {indexing_maps = [#map8, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%65 : tensor<1x2x8x8xf32>) outs(%67 : tensor<1x2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %83 = arith.maximumf %out, %in : f32
      linalg.yield %83 : f32
    } -> tensor<1x2x8xf32>
    %69 = linalg.generic {indexing_maps = [#map16, #map17], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%66 : tensor<1x2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x8xf32>
    %70 = linalg.generic {indexing_maps = [#map17, #map17, #map17], iterator_types = ["parallel", "parallel", "parallel"]} ins(%69, %68 : tensor<1x2x8xf32>, tensor<1x2x8xf32>) outs(%66 : tensor<1x2x8xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %83 = arith.maximumf %in, %in_17 : f32
      linalg.yield %83 : f32
    } -> tensor<1x2x8xf32>
    %71 = tensor.empty() : tensor<1x2x8x1xf32>
    %72 = linalg.generic {indexing_maps = [#map15, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%70 : tensor<1x2x8xf32>) outs(%71 : tensor<1x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x8x1xf32>
    %73 = linalg.generic {indexing_maps = [#map18, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%72 : tensor<1x2x8x1xf32>) outs(%45 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x8x8xf32>
    %74 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%65, %73 : tensor<1x2x8x8xf32>, tensor<1x2x8x8xf32>) outs(%45 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %83 = arith.subf %in, %in_17 : f32
      linalg.yield %83 : f32
    } -> tensor<1x2x8x8xf32>
    %75 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%74 : tensor<1x2x8x8xf32>) outs(%45 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %83 = math.exp %in : f32
      linalg.yield %83 : f32
    } -> tensor<1x2x8x8xf32>
    %76 = linalg.fill ins(%cst_1 : f32) outs(%66 : tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %77 = linalg.generic {indexing_maps = [#map8, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%75 : tensor<1x2x8x8xf32>) outs(%76 : tensor<1x2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %83 = arith.addf %out, %in : f32
      linalg.yield %83 : f32
    } -> tensor<1x2x8xf32>
    %78 = linalg.generic {indexing_maps = [#map15, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%77 : tensor<1x2x8xf32>) outs(%71 : tensor<1x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x8x1xf32>
    %79 = linalg.generic {indexing_maps = [#map18, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%78 : tensor<1x2x8x1xf32>) outs(%45 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x8x8xf32>
    %80 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%75, %79 : tensor<1x2x8x8xf32>, tensor<1x2x8x8xf32>) outs(%45 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %83 = arith.divf %in, %in_17 : f32
      linalg.yield %83 : f32
    } -> tensor<1x2x8x8xf32>
    %collapsed_15 = tensor.collapse_shape %80 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %collapsed_16 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %81 = linalg.batch_matmul ins(%collapsed_15, %collapsed_16 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%55 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %82 = linalg.generic {indexing_maps = [#map12, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%81 : tensor<2x8x8xf32>) outs(%45 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x8x8xf32>
    return %82 : tensor<1x2x8x8xf32>
  }
}

