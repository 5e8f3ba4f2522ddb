// Made by generate/generate.py: jax_calls, shlo: jax.nn.dot_product_attention with a window of the past, a mask
// DEFINE: %{case} = --verify=raise --input=random:1 --input=random:2 --input=random:3 --input=1x1x8x8xi1=1,1,1,0,1,1,0,1,1,1,0,1,1,0,1,1,1,0,1,1,0,1,1,0,0,1,1,1,1,1,0,1,1,1,0,1,1,0,1,1,1,0,1,1,0,1,1,0,0,1,1,0,1,1,1,1,1,1,0,1,1,0,1,1 --expected_output=@%S/expected/jax_call_window_mask.0.npy
// RUN: attn-run %s %{case} | FileCheck %s
// RUN: attn-opt %s %fuse -o %t.mlir
// RUN: attn-run %t.mlir %{case} | FileCheck %s --check-prefix=FUSED

// CHECK: attention: 1 found{{$}}
// CHECK-NEXT: batch 1, heads 2, N 8, S 8, D 8, f32, causal, mask: boolean, scale 1/sqrt(D)
// FUSED: attention: 1 found{{$}}
// FUSED-NEXT: batch 1, heads 2, N 8, S 8, D 8, f32, causal, mask: boolean, scale 1/sqrt(D)

#map = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map1 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map2 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d2, d1, d3, d5)>
#map3 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d4, d1, d5)>
#map4 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d1, d2, d3, d4)>
#map5 = affine_map<(d0, d1, d2, d3, d4) -> ()>
#map6 = affine_map<(d0, d1, d2, d3) -> ()>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map8 = affine_map<(d0, d1, d2, d3, d4) -> (d1, d2, d3, d4)>
#map9 = affine_map<(d0, d1, d2, d3, d4) -> (d1, d2, d0, d3, d4)>
#map10 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, 0, d3, d4)>
#map11 = affine_map<(d0, d1) -> (d0)>
#map12 = affine_map<(d0, d1) -> (d0, d1)>
#map13 = affine_map<(d0, d1) -> (d1)>
#map14 = affine_map<(d0, d1) -> ()>
#map15 = affine_map<(d0, d1) -> (d0, 0)>
#map16 = affine_map<(d0, d1) -> (0, d1)>
#map17 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map18 = affine_map<(d0, d1, d2, d3, d4) -> (d1, d2, d3, d0, d4)>
#map19 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map20 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, 0)>
#map21 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d5, d1, d2)>
#map22 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d3, d0, d1, d4, d5)>
#map23 = affine_map<(d0, d1, d2, d3, d4) -> (d1, d3, d4, d0, d2)>
#map24 = affine_map<(d0, d1, d2, d3, d4) -> (d3, d0, d1, d2, d4)>
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<1x8x2x8xf32>, %arg1: tensor<1x8x2x8xf32>, %arg2: tensor<1x8x2x8xf32>, %arg3: tensor<1x1x8x8xi1>) -> tensor<1x8x2x8xf32> {
    %cst = arith.constant 0xFF800000 : f32
    %cst_0 = arith.constant 0.000000e+00 : f32
    %cst_1 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_2 = arith.constant dense<-2.38197633E+38> : tensor<f32>
    %cst_3 = arith.constant dense<0> : tensor<i32>
    %cst_4 = arith.constant dense<3> : tensor<i32>
    %cst_5 = arith.constant dense<true> : tensor<i1>
    %cst_6 = arith.constant dense<0.353553385> : tensor<f32>
    %cst_7 = arith.constant dense<[0, 1, 2, 3, 4, 5, 6, 7]> : tensor<8xi32>
    %expanded = tensor.expand_shape %arg0 [[0], [1], [2], [3, 4]] output_shape [1, 8, 2, 1, 8] : tensor<1x8x2x8xf32> into tensor<1x8x2x1x8xf32>
    %0 = tensor.empty() : tensor<1x1x1x8x8xi1>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%arg3 : tensor<1x1x8x8xi1>) outs(%0 : tensor<1x1x1x8x8xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<1x1x1x8x8xi1>
    %2 = tensor.empty() : tensor<1x2x8x1x8xf32>
    %3 = linalg.fill ins(%cst_0 : f32) outs(%2 : tensor<1x2x8x1x8xf32>) -> tensor<1x2x8x1x8xf32>
    %4 = linalg.generic {indexing_maps = [#map2, #map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%expanded, %arg1 : tensor<1x8x2x1x8xf32>, tensor<1x8x2x8xf32>) outs(%3 : tensor<1x2x8x1x8xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %61 = arith.mulf %in, %in_8 : f32
      %62 = arith.addf %out, %61 : f32
      linalg.yield %62 : f32
    } -> tensor<1x2x8x1x8xf32>
    %5 = linalg.generic {indexing_maps = [#map5, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%cst_6 : tensor<f32>) outs(%2 : tensor<1x2x8x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x8x1x8xf32>
    %6 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%4, %5 : tensor<1x2x8x1x8xf32>, tensor<1x2x8x1x8xf32>) outs(%2 : tensor<1x2x8x1x8xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %61 = arith.mulf %in, %in_8 : f32
      linalg.yield %61 : f32
    } -> tensor<1x2x8x1x8xf32>
    %7 = tensor.empty() : tensor<1x2x8x8xi1>
    %8 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_5 : tensor<i1>) outs(%7 : tensor<1x2x8x8xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<1x2x8x8xi1>
    %9 = tensor.empty() : tensor<1x1x2x8x8xi1>
    %10 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%8 : tensor<1x2x8x8xi1>) outs(%9 : tensor<1x1x2x8x8xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<1x1x2x8x8xi1>
    %11 = linalg.generic {indexing_maps = [#map9, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%1 : tensor<1x1x1x8x8xi1>) outs(%0 : tensor<1x1x1x8x8xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<1x1x1x8x8xi1>
    %12 = linalg.generic {indexing_maps = [#map10, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%11 : tensor<1x1x1x8x8xi1>) outs(%9 : tensor<1x1x2x8x8xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<1x1x2x8x8xi1>
    %13 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%10, %12 : tensor<1x1x2x8x8xi1>, tensor<1x1x2x8x8xi1>) outs(%9 : tensor<1x1x2x8x8xi1>) {
    ^bb0(%in: i1, %in_8: i1, %out: i1):
      %61 = arith.andi %in, %in_8 : i1
      linalg.yield %61 : i1
    } -> tensor<1x1x2x8x8xi1>
    %14 = tensor.empty() : tensor<8x1xi32>
    %15 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel"]} ins(%cst_7 : tensor<8xi32>) outs(%14 : tensor<8x1xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<8x1xi32>
    %16 = tensor.empty() : tensor<1x8xi32>
    %17 = linalg.generic {indexing_maps = [#map13, #map12], iterator_types = ["parallel", "parallel"]} ins(%cst_7 : tensor<8xi32>) outs(%16 : tensor<1x8xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<1x8xi32>
    %18 = linalg.generic {indexing_maps = [#map14, #map12], iterator_types = ["parallel", "parallel"]} ins(%cst_4 : tensor<i32>) outs(%16 : tensor<1x8xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<1x8xi32>
    %19 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel"]} ins(%17, %18 : tensor<1x8xi32>, tensor<1x8xi32>) outs(%16 : tensor<1x8xi32>) {
    ^bb0(%in: i32, %in_8: i32, %out: i32):
      %61 = arith.addi %in, %in_8 : i32
      linalg.yield %61 : i32
    } -> tensor<1x8xi32>
    %20 = tensor.empty() : tensor<8x8xi32>
    %21 = linalg.generic {indexing_maps = [#map15, #map12], iterator_types = ["parallel", "parallel"]} ins(%15 : tensor<8x1xi32>) outs(%20 : tensor<8x8xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<8x8xi32>
    %22 = linalg.generic {indexing_maps = [#map16, #map12], iterator_types = ["parallel", "parallel"]} ins(%19 : tensor<1x8xi32>) outs(%20 : tensor<8x8xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<8x8xi32>
    %23 = tensor.empty() : tensor<8x8xi1>
    %24 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel"]} ins(%21, %22 : tensor<8x8xi32>, tensor<8x8xi32>) outs(%23 : tensor<8x8xi1>) {
    ^bb0(%in: i32, %in_8: i32, %out: i1):
      %61 = arith.cmpi sle, %in, %in_8 : i32
      linalg.yield %61 : i1
    } -> tensor<8x8xi1>
    %25 = linalg.generic {indexing_maps = [#map14, #map12], iterator_types = ["parallel", "parallel"]} ins(%cst_3 : tensor<i32>) outs(%16 : tensor<1x8xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<1x8xi32>
    %26 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel"]} ins(%17, %25 : tensor<1x8xi32>, tensor<1x8xi32>) outs(%16 : tensor<1x8xi32>) {
    ^bb0(%in: i32, %in_8: i32, %out: i32):
      %61 = arith.subi %in, %in_8 : i32
      linalg.yield %61 : i32
    } -> tensor<1x8xi32>
    %27 = linalg.generic {indexing_maps = [#map16, #map12], iterator_types = ["parallel", "parallel"]} ins(%26 : tensor<1x8xi32>) outs(%20 : tensor<8x8xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<8x8xi32>
    %28 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel"]} ins(%21, %27 : tensor<8x8xi32>, tensor<8x8xi32>) outs(%23 : tensor<8x8xi1>) {
    ^bb0(%in: i32, %in_8: i32, %out: i1):
      %61 = arith.cmpi sge, %in, %in_8 : i32
      linalg.yield %61 : i1
    } -> tensor<8x8xi1>
    %29 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel"]} ins(%28, %24 : tensor<8x8xi1>, tensor<8x8xi1>) outs(%23 : tensor<8x8xi1>) {
    ^bb0(%in: i1, %in_8: i1, %out: i1):
      %61 = arith.andi %in, %in_8 : i1
      linalg.yield %61 : i1
    } -> tensor<8x8xi1>
    %30 = tensor.empty() : tensor<1x1x8x8xi1>
    %31 = linalg.generic {indexing_maps = [#map17, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29 : tensor<8x8xi1>) outs(%30 : tensor<1x1x8x8xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<1x1x8x8xi1>
    %32 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%31 : tensor<1x1x8x8xi1>) outs(%0 : tensor<1x1x1x8x8xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<1x1x1x8x8xi1>
    %33 = linalg.generic {indexing_maps = [#map10, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%32 : tensor<1x1x1x8x8xi1>) outs(%9 : tensor<1x1x2x8x8xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<1x1x2x8x8xi1>
    %34 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%13, %33 : tensor<1x1x2x8x8xi1>, tensor<1x1x2x8x8xi1>) outs(%9 : tensor<1x1x2x8x8xi1>) {
    ^bb0(%in: i1, %in_8: i1, %out: i1):
      %61 = arith.andi %in, %in_8 : i1
      linalg.yield %61 : i1
    } -> tensor<1x1x2x8x8xi1>
    %35 = tensor.empty() : tensor<1x2x8x8xf32>
    %36 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%35 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x8x8xf32>
    %37 = tensor.empty() : tensor<1x1x2x8x8xf32>
    %38 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%36 : tensor<1x2x8x8xf32>) outs(%37 : tensor<1x1x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x2x8x8xf32>
    %39 = linalg.generic {indexing_maps = [#map18, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%6 : tensor<1x2x8x1x8xf32>) outs(%37 : tensor<1x1x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x2x8x8xf32>
    %40 = linalg.generic {indexing_maps = [#map1, #map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%34, %39, %38 : tensor<1x1x2x8x8xi1>, tensor<1x1x2x8x8xf32>, tensor<1x1x2x8x8xf32>) outs(%37 : tensor<1x1x2x8x8xf32>) {
    ^bb0(%in: i1, %in_8: f32, %in_9: f32, %out: f32):
      %61 = arith.select %in, %in_8, %in_9 : f32
      linalg.yield %61 : f32
    } -> tensor<1x1x2x8x8xf32>
    %41 = tensor.empty() : tensor<1x1x2x8xf32>
    %42 = linalg.fill ins(%cst : f32) outs(%41 : tensor<1x1x2x8xf32>) -> tensor<1x1x2x8xf32>
    %43 = linalg.generic {indexing_maps = [#map1, #map19], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%40 : tensor<1x1x2x8x8xf32>) outs(%42 : tensor<1x1x2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %61 = arith.maximumf %out, %in : f32
      linalg.yield %61 : f32
    } -> tensor<1x1x2x8xf32>
    %44 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%41 : tensor<1x1x2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x2x8xf32>
    %45 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%44, %43 : tensor<1x1x2x8xf32>, tensor<1x1x2x8xf32>) outs(%41 : tensor<1x1x2x8xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %61 = arith.maximumf %in, %in_8 : f32
      linalg.yield %61 : f32
    } -> tensor<1x1x2x8xf32>
    %46 = tensor.empty() : tensor<1x1x2x8x1xf32>
    %47 = linalg.generic {indexing_maps = [#map19, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%45 : tensor<1x1x2x8xf32>) outs(%46 : tensor<1x1x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x2x8x1xf32>
    %48 = linalg.generic {indexing_maps = [#map20, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%47 : tensor<1x1x2x8x1xf32>) outs(%37 : tensor<1x1x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x2x8x8xf32>
    %49 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%40, %48 : tensor<1x1x2x8x8xf32>, tensor<1x1x2x8x8xf32>) outs(%37 : tensor<1x1x2x8x8xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %61 = arith.subf %in, %in_8 : f32
      linalg.yield %61 : f32
    } -> tensor<1x1x2x8x8xf32>
    %50 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%49 : tensor<1x1x2x8x8xf32>) outs(%37 : tensor<1x1x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %61 = math.exp %in : f32
      linalg.yield %61 : f32
    } -> tensor<1x1x2x8x8xf32>
    %51 = linalg.fill ins(%cst_0 : f32) outs(%41 : tensor<1x1x2x8xf32>) -> tensor<1x1x2x8xf32>
    %52 = linalg.generic {indexing_maps = [#map1, #map19], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%50 : tensor<1x1x2x8x8xf32>) outs(%51 : tensor<1x1x2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %61 = arith.addf %out, %in : f32
      linalg.yield %61 : f32
    } -> tensor<1x1x2x8xf32>
    %53 = linalg.generic {indexing_maps = [#map19, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%52 : tensor<1x1x2x8xf32>) outs(%46 : tensor<1x1x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x2x8x1xf32>
    %54 = linalg.generic {indexing_maps = [#map20, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%53 : tensor<1x1x2x8x1xf32>) outs(%37 : tensor<1x1x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x2x8x8xf32>
    %55 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%50, %54 : tensor<1x1x2x8x8xf32>, tensor<1x1x2x8x8xf32>) outs(%37 : tensor<1x1x2x8x8xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %61 = arith.divf %in, %in_8 : f32
      linalg.yield %61 : f32
    } -> tensor<1x1x2x8x8xf32>
    %56 = linalg.generic {indexing_maps = [#map21, #map22, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg2, %55 : tensor<1x8x2x8xf32>, tensor<1x1x2x8x8xf32>) outs(%3 : tensor<1x2x8x1x8xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %61 = arith.mulf %in, %in_8 : f32
      %62 = arith.addf %out, %61 : f32
      linalg.yield %62 : f32
    } -> tensor<1x2x8x1x8xf32>
    %57 = tensor.empty() : tensor<1x1x8x2x8xf32>
    %58 = linalg.generic {indexing_maps = [#map23, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%56 : tensor<1x2x8x1x8xf32>) outs(%57 : tensor<1x1x8x2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x8x2x8xf32>
    %59 = tensor.empty() : tensor<1x8x2x1x8xf32>
    %60 = linalg.generic {indexing_maps = [#map24, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%58 : tensor<1x1x8x2x8xf32>) outs(%59 : tensor<1x8x2x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x2x1x8xf32>
    %collapsed = tensor.collapse_shape %60 [[0], [1], [2], [3, 4]] : tensor<1x8x2x1x8xf32> into tensor<1x8x2x8xf32>
    return %collapsed : tensor<1x8x2x8xf32>
  }
}

