// Made by generate/generate.py: jax_forms, shlo: rotary positions, complex numbers by halves
// DEFINE: %{case} = --verify=raise --input=random:1 --input=random:2 --input=random:3 --expected_output=@%S/expected/jax_rotary.0.npy
// RUN: attn-run %s %{case} | FileCheck %s
// RUN: attn-opt %s %fuse -o %t.mlir
// RUN: attn-run %t.mlir %{case} | FileCheck %s --check-prefix=FUSED

// CHECK: attention: 1 found{{$}}
// CHECK-NEXT: batch 1, heads 2, N 8, S 8, D 8, f32, not causal, no mask, scale 1/sqrt(D)
// FUSED: attention: 0 found, 1 not recognised{{$}}
// FUSED-NEXT: attention not raised: the scores are not a scaled product of queries and keys, in 'linalg.generic'

#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0, d1) -> (d0)>
#map2 = affine_map<(d0, d1) -> (d0, d1)>
#map3 = affine_map<(d0) -> ()>
#map4 = affine_map<(d0, d1) -> (d1)>
#map5 = affine_map<(d0, d1) -> (d0, 0)>
#map6 = affine_map<(d0, d1) -> (0, d1)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map10 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d4)>
#map11 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map12 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map13 = affine_map<(d0, d1, d2, d3) -> ()>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map15 = affine_map<(d0, d1, d2) -> ()>
#map16 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map17 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map18 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d4, d3)>
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<1x2x8x8xf32>, %arg1: tensor<1x2x8x8xf32>, %arg2: tensor<1x2x8x8xf32>) -> tensor<1x2x8x8xf32> {
    %c4 = arith.constant 4 : index
    %c0 = arith.constant 0 : index
    %cst = arith.constant 0xFF800000 : f32
    %cst_0 = arith.constant 0.000000e+00 : f32
    %c0_i32 = arith.constant 0 : i32
    %cst_1 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_2 = arith.constant dense<2.82842708> : tensor<f32>
    %cst_3 = arith.constant dense<1.000000e+04> : tensor<f32>
    %cst_4 = arith.constant dense<4.000000e+00> : tensor<f32>
    %0 = tensor.empty() : tensor<8xi32>
    %1 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%0 : tensor<8xi32>) {
    ^bb0(%out: i32):
      %64 = linalg.index 0 : index
      %65 = arith.index_cast %64 : index to i32
      linalg.yield %65 : i32
    } -> tensor<8xi32>
    %2 = tensor.empty() : tensor<8x1xi32>
    %3 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel"]} ins(%1 : tensor<8xi32>) outs(%2 : tensor<8x1xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<8x1xi32>
    %4 = tensor.empty() : tensor<4xi32>
    %5 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%4 : tensor<4xi32>) {
    ^bb0(%out: i32):
      %64 = linalg.index 0 : index
      %65 = arith.index_cast %64 : index to i32
      linalg.yield %65 : i32
    } -> tensor<4xi32>
    %6 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%5 : tensor<4xi32>) outs(%4 : tensor<4xi32>) {
    ^bb0(%in: i32, %out: i32):
      %64 = arith.subi %c0_i32, %in : i32
      linalg.yield %64 : i32
    } -> tensor<4xi32>
    %7 = tensor.empty() : tensor<4xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%6 : tensor<4xi32>) outs(%7 : tensor<4xf32>) {
    ^bb0(%in: i32, %out: f32):
      %64 = arith.sitofp %in : i32 to f32
      linalg.yield %64 : f32
    } -> tensor<4xf32>
    %9 = linalg.generic {indexing_maps = [#map3, #map], iterator_types = ["parallel"]} ins(%cst_4 : tensor<f32>) outs(%7 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<4xf32>
    %10 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel"]} ins(%8, %9 : tensor<4xf32>, tensor<4xf32>) outs(%7 : tensor<4xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %64 = arith.divf %in, %in_8 : f32
      linalg.yield %64 : f32
    } -> tensor<4xf32>
    %11 = linalg.generic {indexing_maps = [#map3, #map], iterator_types = ["parallel"]} ins(%cst_3 : tensor<f32>) outs(%7 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<4xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel"]} ins(%11, %10 : tensor<4xf32>, tensor<4xf32>) outs(%7 : tensor<4xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %64 = math.powf %in, %in_8 : f32
      linalg.yield %64 : f32
    } -> tensor<4xf32>
    %13 = tensor.empty() : tensor<8x1xf32>
    %14 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%3 : tensor<8x1xi32>) outs(%13 : tensor<8x1xf32>) {
    ^bb0(%in: i32, %out: f32):
      %64 = arith.sitofp %in : i32 to f32
      linalg.yield %64 : f32
    } -> tensor<8x1xf32>
    %15 = tensor.empty() : tensor<1x4xf32>
    %16 = linalg.generic {indexing_maps = [#map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%12 : tensor<4xf32>) outs(%15 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x4xf32>
    %17 = tensor.empty() : tensor<8x4xf32>
    %18 = linalg.generic {indexing_maps = [#map5, #map2], iterator_types = ["parallel", "parallel"]} ins(%14 : tensor<8x1xf32>) outs(%17 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x4xf32>
    %19 = linalg.generic {indexing_maps = [#map6, #map2], iterator_types = ["parallel", "parallel"]} ins(%16 : tensor<1x4xf32>) outs(%17 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x4xf32>
    %20 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%18, %19 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%17 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %64 = arith.mulf %in, %in_8 : f32
      linalg.yield %64 : f32
    } -> tensor<8x4xf32>
    %extracted_slice = tensor.extract_slice %arg0[0, 0, 0, 0] [1, 2, 8, 4] [1, 1, 1, 1] : tensor<1x2x8x8xf32> to tensor<1x2x8x4xf32>
    %extracted_slice_5 = tensor.extract_slice %arg0[0, 0, 0, 4] [1, 2, 8, 4] [1, 1, 1, 1] : tensor<1x2x8x8xf32> to tensor<1x2x8x4xf32>
    %21 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%20 : tensor<8x4xf32>) outs(%17 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %64 = math.cos %in : f32
      linalg.yield %64 : f32
    } -> tensor<8x4xf32>
    %22 = tensor.empty() : tensor<1x1x8x4xf32>
    %23 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21 : tensor<8x4xf32>) outs(%22 : tensor<1x1x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x8x4xf32>
    %24 = tensor.empty() : tensor<1x2x8x4xf32>
    %25 = linalg.generic {indexing_maps = [#map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23 : tensor<1x1x8x4xf32>) outs(%24 : tensor<1x2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x8x4xf32>
    %26 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %25 : tensor<1x2x8x4xf32>, tensor<1x2x8x4xf32>) outs(%24 : tensor<1x2x8x4xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %64 = arith.mulf %in, %in_8 : f32
      linalg.yield %64 : f32
    } -> tensor<1x2x8x4xf32>
    %27 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%20 : tensor<8x4xf32>) outs(%17 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %64 = math.sin %in : f32
      linalg.yield %64 : f32
    } -> tensor<8x4xf32>
    %28 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27 : tensor<8x4xf32>) outs(%22 : tensor<1x1x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x8x4xf32>
    %29 = linalg.generic {indexing_maps = [#map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28 : tensor<1x1x8x4xf32>) outs(%24 : tensor<1x2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x8x4xf32>
    %30 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_5, %29 : tensor<1x2x8x4xf32>, tensor<1x2x8x4xf32>) outs(%24 : tensor<1x2x8x4xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %64 = arith.mulf %in, %in_8 : f32
      linalg.yield %64 : f32
    } -> tensor<1x2x8x4xf32>
    %31 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26, %30 : tensor<1x2x8x4xf32>, tensor<1x2x8x4xf32>) outs(%24 : tensor<1x2x8x4xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %64 = arith.subf %in, %in_8 : f32
      linalg.yield %64 : f32
    } -> tensor<1x2x8x4xf32>
    %32 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %29 : tensor<1x2x8x4xf32>, tensor<1x2x8x4xf32>) outs(%24 : tensor<1x2x8x4xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %64 = arith.mulf %in, %in_8 : f32
      linalg.yield %64 : f32
    } -> tensor<1x2x8x4xf32>
    %33 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_5, %25 : tensor<1x2x8x4xf32>, tensor<1x2x8x4xf32>) outs(%24 : tensor<1x2x8x4xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %64 = arith.mulf %in, %in_8 : f32
      linalg.yield %64 : f32
    } -> tensor<1x2x8x4xf32>
    %34 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%32, %33 : tensor<1x2x8x4xf32>, tensor<1x2x8x4xf32>) outs(%24 : tensor<1x2x8x4xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %64 = arith.addf %in, %in_8 : f32
      linalg.yield %64 : f32
    } -> tensor<1x2x8x4xf32>
    %35 = tensor.empty() : tensor<1x2x8x8xf32>
    %36 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%35 : tensor<1x2x8x8xf32>) {
    ^bb0(%out: f32):
      %64 = linalg.index 1 : index
      %65 = linalg.index 2 : index
      %66 = linalg.index 3 : index
      %67 = arith.cmpi ult, %66, %c4 : index
      %68 = scf.if %67 -> (f32) {
        %extracted = tensor.extract %31[%c0, %64, %65, %66] : tensor<1x2x8x4xf32>
        scf.yield %extracted : f32
      } else {
        %69 = arith.subi %66, %c4 : index
        %extracted = tensor.extract %34[%c0, %64, %65, %69] : tensor<1x2x8x4xf32>
        scf.yield %extracted : f32
      }
      linalg.yield %68 : f32
    } -> tensor<1x2x8x8xf32>
    %extracted_slice_6 = tensor.extract_slice %arg1[0, 0, 0, 0] [1, 2, 8, 4] [1, 1, 1, 1] : tensor<1x2x8x8xf32> to tensor<1x2x8x4xf32>
    %extracted_slice_7 = tensor.extract_slice %arg1[0, 0, 0, 4] [1, 2, 8, 4] [1, 1, 1, 1] : tensor<1x2x8x8xf32> to tensor<1x2x8x4xf32>
    %37 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_6, %25 : tensor<1x2x8x4xf32>, tensor<1x2x8x4xf32>) outs(%24 : tensor<1x2x8x4xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %64 = arith.mulf %in, %in_8 : f32
      linalg.yield %64 : f32
    } -> tensor<1x2x8x4xf32>
    %38 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_7, %29 : tensor<1x2x8x4xf32>, tensor<1x2x8x4xf32>) outs(%24 : tensor<1x2x8x4xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %64 = arith.mulf %in, %in_8 : f32
      linalg.yield %64 : f32
    } -> tensor<1x2x8x4xf32>
    %39 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%37, %38 : tensor<1x2x8x4xf32>, tensor<1x2x8x4xf32>) outs(%24 : tensor<1x2x8x4xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %64 = arith.subf %in, %in_8 : f32
      linalg.yield %64 : f32
    } -> tensor<1x2x8x4xf32>
    %40 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_6, %29 : tensor<1x2x8x4xf32>, tensor<1x2x8x4xf32>) outs(%24 : tensor<1x2x8x4xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %64 = arith.mulf %in, %in_8 : f32
      linalg.yield %64 : f32
    } -> tensor<1x2x8x4xf32>
    %41 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_7, %25 : tensor<1x2x8x4xf32>, tensor<1x2x8x4xf32>) outs(%24 : tensor<1x2x8x4xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %64 = arith.mulf %in, %in_8 : f32
      linalg.yield %64 : f32
    } -> tensor<1x2x8x4xf32>
    %42 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%40, %41 : tensor<1x2x8x4xf32>, tensor<1x2x8x4xf32>) outs(%24 : tensor<1x2x8x4xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %64 = arith.addf %in, %in_8 : f32
      linalg.yield %64 : f32
    } -> tensor<1x2x8x4xf32>
    %43 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%35 : tensor<1x2x8x8xf32>) {
    ^bb0(%out: f32):
      %64 = linalg.index 1 : index
      %65 = linalg.index 2 : index
      %66 = linalg.index 3 : index
      %67 = arith.cmpi ult, %66, %c4 : index
      %68 = scf.if %67 -> (f32) {
        %extracted = tensor.extract %39[%c0, %64, %65, %66] : tensor<1x2x8x4xf32>
        scf.yield %extracted : f32
      } else {
        %69 = arith.subi %66, %c4 : index
        %extracted = tensor.extract %42[%c0, %64, %65, %69] : tensor<1x2x8x4xf32>
        scf.yield %extracted : f32
      }
      linalg.yield %68 : f32
    } -> tensor<1x2x8x8xf32>
    %44 = linalg.fill ins(%cst_0 : f32) outs(%35 : tensor<1x2x8x8xf32>) -> tensor<1x2x8x8xf32>
    %45 = linalg.generic {indexing_maps = [#map10, #map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%36, %43 : tensor<1x2x8x8xf32>, tensor<1x2x8x8xf32>) outs(%44 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %64 = arith.mulf %in, %in_8 : f32
      %65 = arith.addf %out, %64 : f32
      linalg.yield %65 : f32
    } -> tensor<1x2x8x8xf32>
    %46 = linalg.generic {indexing_maps = [#map13, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%35 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x8x8xf32>
    %47 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%45, %46 : tensor<1x2x8x8xf32>, tensor<1x2x8x8xf32>) outs(%35 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %64 = arith.divf %in, %in_8 : f32
      linalg.yield %64 : f32
    } -> tensor<1x2x8x8xf32>
    %48 = tensor.empty() : tensor<1x2x8xf32>
    %49 = linalg.fill ins(%cst : f32) outs(%48 : tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %50 = linalg.generic {indexing_maps = [#map8, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%47 : tensor<1x2x8x8xf32>) outs(%49 : tensor<1x2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %64 = arith.maximumf %out, %in : f32
      linalg.yield %64 : f32
    } -> tensor<1x2x8xf32>
    %51 = linalg.generic {indexing_maps = [#map15, #map16], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%48 : tensor<1x2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x8xf32>
    %52 = linalg.generic {indexing_maps = [#map16, #map16, #map16], iterator_types = ["parallel", "parallel", "parallel"]} ins(%51, %50 : tensor<1x2x8xf32>, tensor<1x2x8xf32>) outs(%48 : tensor<1x2x8xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %64 = arith.maximumf %in, %in_8 : f32
      linalg.yield %64 : f32
    } -> tensor<1x2x8xf32>
    %53 = tensor.empty() : tensor<1x2x8x1xf32>
    %54 = linalg.generic {indexing_maps = [#map14, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%52 : tensor<1x2x8xf32>) outs(%53 : tensor<1x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x8x1xf32>
    %55 = linalg.generic {indexing_maps = [#map17, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%54 : tensor<1x2x8x1xf32>) outs(%35 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x8x8xf32>
    %56 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%47, %55 : tensor<1x2x8x8xf32>, tensor<1x2x8x8xf32>) outs(%35 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %64 = arith.subf %in, %in_8 : f32
      linalg.yield %64 : f32
    } -> tensor<1x2x8x8xf32>
    %57 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%56 : tensor<1x2x8x8xf32>) outs(%35 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %64 = math.exp %in : f32
      linalg.yield %64 : f32
    } -> tensor<1x2x8x8xf32>
    %58 = linalg.fill ins(%cst_0 : f32) outs(%48 : tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %59 = linalg.generic {indexing_maps = [#map8, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%57 : tensor<1x2x8x8xf32>) outs(%58 : tensor<1x2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %64 = arith.addf %out, %in : f32
      linalg.yield %64 : f32
    } -> tensor<1x2x8xf32>
    %60 = linalg.generic {indexing_maps = [#map14, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%59 : tensor<1x2x8xf32>) outs(%53 : tensor<1x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x8x1xf32>
    %61 = linalg.generic {indexing_maps = [#map17, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%60 : tensor<1x2x8x1xf32>) outs(%35 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x8x8xf32>
    %62 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%57, %61 : tensor<1x2x8x8xf32>, tensor<1x2x8x8xf32>) outs(%35 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %64 = arith.divf %in, %in_8 : f32
      linalg.yield %64 : f32
    } -> tensor<1x2x8x8xf32>
    %63 = linalg.generic {indexing_maps = [#map10, #map18, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%62, %arg2 : tensor<1x2x8x8xf32>, tensor<1x2x8x8xf32>) outs(%44 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %64 = arith.mulf %in, %in_8 : f32
      %65 = arith.addf %out, %64 : f32
      linalg.yield %65 : f32
    } -> tensor<1x2x8x8xf32>
    return %63 : tensor<1x2x8x8xf32>
  }
}

