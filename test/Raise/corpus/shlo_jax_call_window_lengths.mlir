// Made by generate/generate.py: jax_calls, shlo: jax.nn.dot_product_attention with lengths of keys and a window
// DEFINE: %{case} = --verify=raise --input=random:1 --input=random:2 --input=random:3 --input=2xi32=5,8 --expected_output=@%S/expected/jax_call_window_lengths.0.npy
// RUN: attn-run %s %{case} | FileCheck %s
// RUN: attn-opt %s %fuse -o %t.mlir
// RUN: attn-run %t.mlir %{case} | FileCheck %s --check-prefix=FUSED

// CHECK: attention: 1 found{{$}}
// CHECK-NEXT: batch 2, heads 2, N 8, S 8, D 8, f32, causal, mask: boolean, scale 1/sqrt(D)
// FUSED: attention: 1 found{{$}}
// FUSED-NEXT: batch 2, heads 2, N 8, S 8, D 8, f32, causal, mask: boolean, scale 1/sqrt(D)

#map = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d2, d1, d3, d5)>
#map1 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d4, d1, d5)>
#map2 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d1, d2, d3, d4)>
#map3 = affine_map<(d0, d1, d2, d3, d4) -> ()>
#map4 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map5 = affine_map<(d0, d1, d2, d3) -> ()>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map7 = affine_map<(d0, d1) -> (d0)>
#map8 = affine_map<(d0, d1) -> (d0, d1)>
#map9 = affine_map<(d0, d1) -> (d1)>
#map10 = affine_map<(d0, d1) -> ()>
#map11 = affine_map<(d0, d1) -> (d0, 0)>
#map12 = affine_map<(d0, d1) -> (0, d1)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map14 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map15 = affine_map<(d0) -> (d0)>
#map16 = affine_map<(d0, d1, d2) -> (d2)>
#map17 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map18 = affine_map<(d0, d1, d2) -> (d0)>
#map19 = affine_map<(d0, d1, d2) -> (0, d1, d2)>
#map20 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map21 = affine_map<(d0, d1, d2) -> ()>
#map22 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3)>
#map23 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, d3)>
#map24 = affine_map<(d0, d1, d2, d3, d4) -> (d1, d2, d3, d4)>
#map25 = affine_map<(d0, d1, d2, d3, d4) -> (d1, d2, d3, d0, d4)>
#map26 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map27 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, 0)>
#map28 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d5, d1, d2)>
#map29 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d3, d0, d1, d4, d5)>
#map30 = affine_map<(d0, d1, d2, d3, d4) -> (d1, d3, d4, d0, d2)>
#map31 = affine_map<(d0, d1, d2, d3, d4) -> (d3, d0, d1, d2, d4)>
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x8x2x8xf32>, %arg1: tensor<2x8x2x8xf32>, %arg2: tensor<2x8x2x8xf32>, %arg3: tensor<2xi32>) -> tensor<2x8x2x8xf32> {
    %cst = arith.constant 0xFF800000 : f32
    %cst_0 = arith.constant 0.000000e+00 : f32
    %cst_1 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_2 = arith.constant dense<-2.38197633E+38> : tensor<f32>
    %cst_3 = arith.constant dense<2> : tensor<i32>
    %cst_4 = arith.constant dense<true> : tensor<i1>
    %cst_5 = arith.constant dense<0.353553385> : tensor<f32>
    %cst_6 = arith.constant dense<[0, 1, 2, 3, 4, 5, 6, 7]> : tensor<8xi32>
    %expanded = tensor.expand_shape %arg0 [[0], [1], [2], [3, 4]] output_shape [2, 8, 2, 1, 8] : tensor<2x8x2x8xf32> into tensor<2x8x2x1x8xf32>
    %0 = tensor.empty() : tensor<2x2x8x1x8xf32>
    %1 = linalg.fill ins(%cst_0 : f32) outs(%0 : tensor<2x2x8x1x8xf32>) -> tensor<2x2x8x1x8xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%expanded, %arg1 : tensor<2x8x2x1x8xf32>, tensor<2x8x2x8xf32>) outs(%1 : tensor<2x2x8x1x8xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %71 = arith.mulf %in, %in_7 : f32
      %72 = arith.addf %out, %71 : f32
      linalg.yield %72 : f32
    } -> tensor<2x2x8x1x8xf32>
    %3 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%cst_5 : tensor<f32>) outs(%0 : tensor<2x2x8x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x8x1x8xf32>
    %4 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%2, %3 : tensor<2x2x8x1x8xf32>, tensor<2x2x8x1x8xf32>) outs(%0 : tensor<2x2x8x1x8xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %71 = arith.mulf %in, %in_7 : f32
      linalg.yield %71 : f32
    } -> tensor<2x2x8x1x8xf32>
    %5 = tensor.empty() : tensor<2x2x8x8xi1>
    %6 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_4 : tensor<i1>) outs(%5 : tensor<2x2x8x8xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x2x8x8xi1>
    %7 = tensor.empty() : tensor<8x1xi32>
    %8 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["parallel", "parallel"]} ins(%cst_6 : tensor<8xi32>) outs(%7 : tensor<8x1xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<8x1xi32>
    %9 = tensor.empty() : tensor<1x8xi32>
    %10 = linalg.generic {indexing_maps = [#map9, #map8], iterator_types = ["parallel", "parallel"]} ins(%cst_6 : tensor<8xi32>) outs(%9 : tensor<1x8xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<1x8xi32>
    %11 = linalg.generic {indexing_maps = [#map10, #map8], iterator_types = ["parallel", "parallel"]} ins(%cst_3 : tensor<i32>) outs(%9 : tensor<1x8xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<1x8xi32>
    %12 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%10, %11 : tensor<1x8xi32>, tensor<1x8xi32>) outs(%9 : tensor<1x8xi32>) {
    ^bb0(%in: i32, %in_7: i32, %out: i32):
      %71 = arith.addi %in, %in_7 : i32
      linalg.yield %71 : i32
    } -> tensor<1x8xi32>
    %13 = tensor.empty() : tensor<8x8xi32>
    %14 = linalg.generic {indexing_maps = [#map11, #map8], iterator_types = ["parallel", "parallel"]} ins(%8 : tensor<8x1xi32>) outs(%13 : tensor<8x8xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<8x8xi32>
    %15 = linalg.generic {indexing_maps = [#map12, #map8], iterator_types = ["parallel", "parallel"]} ins(%12 : tensor<1x8xi32>) outs(%13 : tensor<8x8xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<8x8xi32>
    %16 = tensor.empty() : tensor<8x8xi1>
    %17 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%14, %15 : tensor<8x8xi32>, tensor<8x8xi32>) outs(%16 : tensor<8x8xi1>) {
    ^bb0(%in: i32, %in_7: i32, %out: i1):
      %71 = arith.cmpi sle, %in, %in_7 : i32
      linalg.yield %71 : i1
    } -> tensor<8x8xi1>
    %18 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%10, %11 : tensor<1x8xi32>, tensor<1x8xi32>) outs(%9 : tensor<1x8xi32>) {
    ^bb0(%in: i32, %in_7: i32, %out: i32):
      %71 = arith.subi %in, %in_7 : i32
      linalg.yield %71 : i32
    } -> tensor<1x8xi32>
    %19 = linalg.generic {indexing_maps = [#map12, #map8], iterator_types = ["parallel", "parallel"]} ins(%18 : tensor<1x8xi32>) outs(%13 : tensor<8x8xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<8x8xi32>
    %20 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%14, %19 : tensor<8x8xi32>, tensor<8x8xi32>) outs(%16 : tensor<8x8xi1>) {
    ^bb0(%in: i32, %in_7: i32, %out: i1):
      %71 = arith.cmpi sge, %in, %in_7 : i32
      linalg.yield %71 : i1
    } -> tensor<8x8xi1>
    %21 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%20, %17 : tensor<8x8xi1>, tensor<8x8xi1>) outs(%16 : tensor<8x8xi1>) {
    ^bb0(%in: i1, %in_7: i1, %out: i1):
      %71 = arith.andi %in, %in_7 : i1
      linalg.yield %71 : i1
    } -> tensor<8x8xi1>
    %22 = tensor.empty() : tensor<1x1x8x8xi1>
    %23 = linalg.generic {indexing_maps = [#map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21 : tensor<8x8xi1>) outs(%22 : tensor<1x1x8x8xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<1x1x8x8xi1>
    %24 = linalg.generic {indexing_maps = [#map14, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23 : tensor<1x1x8x8xi1>) outs(%5 : tensor<2x2x8x8xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x2x8x8xi1>
    %25 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6, %24 : tensor<2x2x8x8xi1>, tensor<2x2x8x8xi1>) outs(%5 : tensor<2x2x8x8xi1>) {
    ^bb0(%in: i1, %in_7: i1, %out: i1):
      %71 = arith.andi %in, %in_7 : i1
      linalg.yield %71 : i1
    } -> tensor<2x2x8x8xi1>
    %26 = tensor.empty() : tensor<8xi32>
    %27 = linalg.generic {indexing_maps = [#map15], iterator_types = ["parallel"]} outs(%26 : tensor<8xi32>) {
    ^bb0(%out: i32):
      %71 = linalg.index 0 : index
      %72 = arith.index_cast %71 : index to i32
      linalg.yield %72 : i32
    } -> tensor<8xi32>
    %28 = tensor.empty() : tensor<1x1x8xi32>
    %29 = linalg.generic {indexing_maps = [#map16, #map17], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27 : tensor<8xi32>) outs(%28 : tensor<1x1x8xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<1x1x8xi32>
    %30 = tensor.empty() : tensor<2x1x1xi32>
    %31 = linalg.generic {indexing_maps = [#map18, #map17], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg3 : tensor<2xi32>) outs(%30 : tensor<2x1x1xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<2x1x1xi32>
    %32 = tensor.empty() : tensor<2x1x8xi32>
    %33 = linalg.generic {indexing_maps = [#map19, #map17], iterator_types = ["parallel", "parallel", "parallel"]} ins(%29 : tensor<1x1x8xi32>) outs(%32 : tensor<2x1x8xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<2x1x8xi32>
    %34 = linalg.generic {indexing_maps = [#map20, #map17], iterator_types = ["parallel", "parallel", "parallel"]} ins(%31 : tensor<2x1x1xi32>) outs(%32 : tensor<2x1x8xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<2x1x8xi32>
    %35 = tensor.empty() : tensor<2x1x8xi1>
    %36 = linalg.generic {indexing_maps = [#map17, #map17, #map17], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33, %34 : tensor<2x1x8xi32>, tensor<2x1x8xi32>) outs(%35 : tensor<2x1x8xi1>) {
    ^bb0(%in: i32, %in_7: i32, %out: i1):
      %71 = arith.cmpi slt, %in, %in_7 : i32
      linalg.yield %71 : i1
    } -> tensor<2x1x8xi1>
    %37 = linalg.generic {indexing_maps = [#map21, #map17], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_4 : tensor<i1>) outs(%35 : tensor<2x1x8xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x1x8xi1>
    %38 = linalg.generic {indexing_maps = [#map17, #map17, #map17], iterator_types = ["parallel", "parallel", "parallel"]} ins(%37, %36 : tensor<2x1x8xi1>, tensor<2x1x8xi1>) outs(%35 : tensor<2x1x8xi1>) {
    ^bb0(%in: i1, %in_7: i1, %out: i1):
      %71 = arith.andi %in, %in_7 : i1
      linalg.yield %71 : i1
    } -> tensor<2x1x8xi1>
    %39 = tensor.empty() : tensor<2x1x1x8xi1>
    %40 = linalg.generic {indexing_maps = [#map22, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%38 : tensor<2x1x8xi1>) outs(%39 : tensor<2x1x1x8xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x1x1x8xi1>
    %41 = linalg.generic {indexing_maps = [#map23, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%40 : tensor<2x1x1x8xi1>) outs(%5 : tensor<2x2x8x8xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x2x8x8xi1>
    %42 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25, %41 : tensor<2x2x8x8xi1>, tensor<2x2x8x8xi1>) outs(%5 : tensor<2x2x8x8xi1>) {
    ^bb0(%in: i1, %in_7: i1, %out: i1):
      %71 = arith.andi %in, %in_7 : i1
      linalg.yield %71 : i1
    } -> tensor<2x2x8x8xi1>
    %43 = tensor.empty() : tensor<2x2x8x8xf32>
    %44 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%43 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x8x8xf32>
    %45 = tensor.empty() : tensor<1x2x2x8x8xi1>
    %46 = linalg.generic {indexing_maps = [#map24, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%42 : tensor<2x2x8x8xi1>) outs(%45 : tensor<1x2x2x8x8xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<1x2x2x8x8xi1>
    %47 = tensor.empty() : tensor<1x2x2x8x8xf32>
    %48 = linalg.generic {indexing_maps = [#map24, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%44 : tensor<2x2x8x8xf32>) outs(%47 : tensor<1x2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x2x8x8xf32>
    %49 = linalg.generic {indexing_maps = [#map25, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%4 : tensor<2x2x8x1x8xf32>) outs(%47 : tensor<1x2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x2x8x8xf32>
    %50 = linalg.generic {indexing_maps = [#map4, #map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%46, %49, %48 : tensor<1x2x2x8x8xi1>, tensor<1x2x2x8x8xf32>, tensor<1x2x2x8x8xf32>) outs(%47 : tensor<1x2x2x8x8xf32>) {
    ^bb0(%in: i1, %in_7: f32, %in_8: f32, %out: f32):
      %71 = arith.select %in, %in_7, %in_8 : f32
      linalg.yield %71 : f32
    } -> tensor<1x2x2x8x8xf32>
    %51 = tensor.empty() : tensor<1x2x2x8xf32>
    %52 = linalg.fill ins(%cst : f32) outs(%51 : tensor<1x2x2x8xf32>) -> tensor<1x2x2x8xf32>
    %53 = linalg.generic {indexing_maps = [#map4, #map26], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%50 : tensor<1x2x2x8x8xf32>) outs(%52 : tensor<1x2x2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %71 = arith.maximumf %out, %in : f32
      linalg.yield %71 : f32
    } -> tensor<1x2x2x8xf32>
    %54 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%51 : tensor<1x2x2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x2x8xf32>
    %55 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%54, %53 : tensor<1x2x2x8xf32>, tensor<1x2x2x8xf32>) outs(%51 : tensor<1x2x2x8xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %71 = arith.maximumf %in, %in_7 : f32
      linalg.yield %71 : f32
    } -> tensor<1x2x2x8xf32>
    %56 = tensor.empty() : tensor<1x2x2x8x1xf32>
    %57 = linalg.generic {indexing_maps = [#map26, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%55 : tensor<1x2x2x8xf32>) outs(%56 : tensor<1x2x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x2x8x1xf32>
    %58 = linalg.generic {indexing_maps = [#map27, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%57 : tensor<1x2x2x8x1xf32>) outs(%47 : tensor<1x2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x2x8x8xf32>
    %59 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%50, %58 : tensor<1x2x2x8x8xf32>, tensor<1x2x2x8x8xf32>) outs(%47 : tensor<1x2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %71 = arith.subf %in, %in_7 : f32
      linalg.yield %71 : f32
    } -> tensor<1x2x2x8x8xf32>
    %60 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%59 : tensor<1x2x2x8x8xf32>) outs(%47 : tensor<1x2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %71 = math.exp %in : f32
      linalg.yield %71 : f32
    } -> tensor<1x2x2x8x8xf32>
    %61 = linalg.fill ins(%cst_0 : f32) outs(%51 : tensor<1x2x2x8xf32>) -> tensor<1x2x2x8xf32>
    %62 = linalg.generic {indexing_maps = [#map4, #map26], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%60 : tensor<1x2x2x8x8xf32>) outs(%61 : tensor<1x2x2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %71 = arith.addf %out, %in : f32
      linalg.yield %71 : f32
    } -> tensor<1x2x2x8xf32>
    %63 = linalg.generic {indexing_maps = [#map26, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%62 : tensor<1x2x2x8xf32>) outs(%56 : tensor<1x2x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x2x8x1xf32>
    %64 = linalg.generic {indexing_maps = [#map27, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%63 : tensor<1x2x2x8x1xf32>) outs(%47 : tensor<1x2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x2x8x8xf32>
    %65 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%60, %64 : tensor<1x2x2x8x8xf32>, tensor<1x2x2x8x8xf32>) outs(%47 : tensor<1x2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %71 = arith.divf %in, %in_7 : f32
      linalg.yield %71 : f32
    } -> tensor<1x2x2x8x8xf32>
    %66 = linalg.generic {indexing_maps = [#map28, #map29, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg2, %65 : tensor<2x8x2x8xf32>, tensor<1x2x2x8x8xf32>) outs(%1 : tensor<2x2x8x1x8xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %71 = arith.mulf %in, %in_7 : f32
      %72 = arith.addf %out, %71 : f32
      linalg.yield %72 : f32
    } -> tensor<2x2x8x1x8xf32>
    %67 = tensor.empty() : tensor<1x2x8x2x8xf32>
    %68 = linalg.generic {indexing_maps = [#map30, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%66 : tensor<2x2x8x1x8xf32>) outs(%67 : tensor<1x2x8x2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x8x2x8xf32>
    %69 = tensor.empty() : tensor<2x8x2x1x8xf32>
    %70 = linalg.generic {indexing_maps = [#map31, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%68 : tensor<1x2x8x2x8xf32>) outs(%69 : tensor<2x8x2x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x2x1x8xf32>
    %collapsed = tensor.collapse_shape %70 [[0], [1], [2], [3, 4]] : tensor<2x8x2x1x8xf32> into tensor<2x8x2x8xf32>
    return %collapsed : tensor<2x8x2x8xf32>
  }
}

