// Made by generate/generate.py: jax_calls, shlo: jax.nn.dot_product_attention with lengths of queries
// DEFINE: %{case} = --verify=raise --input=random:1 --input=random:2 --input=random:3 --input=2xi32=5,8 --expected_output=@%S/expected/jax_call_query_lengths.0.npy
// RUN: attn-run %s %{case} | FileCheck %s
// RUN: attn-opt %s %fuse -o %t.mlir
// RUN: attn-run %t.mlir %{case} | FileCheck %s --check-prefix=FUSED

// CHECK: attention: 1 found{{$}}
// CHECK-NEXT: batch 2, heads 2, N 8, S 8, D 8, f32, not causal, mask: boolean, scale 1/sqrt(D)
// FUSED: attention: 1 found{{$}}
// FUSED-NEXT: batch 2, heads 2, N 8, S 8, D 8, f32, not causal, mask: boolean, scale 1/sqrt(D)

#map = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d2, d1, d3, d5)>
#map1 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d4, d1, d5)>
#map2 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d1, d2, d3, d4)>
#map3 = affine_map<(d0, d1, d2, d3, d4) -> ()>
#map4 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map5 = affine_map<(d0, d1, d2, d3) -> ()>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map7 = affine_map<(d0) -> (d0)>
#map8 = affine_map<(d0, d1, d2) -> (d1)>
#map9 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map10 = affine_map<(d0, d1, d2) -> (d0)>
#map11 = affine_map<(d0, d1, d2) -> (0, d1, d2)>
#map12 = affine_map<(d0, d1, d2) -> (d0, 0, d2)>
#map13 = affine_map<(d0, d1, d2) -> ()>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, 0)>
#map16 = affine_map<(d0, d1, d2, d3, d4) -> (d1, d2, d3, d4)>
#map17 = affine_map<(d0, d1, d2, d3, d4) -> (d1, d2, d3, d0, d4)>
#map18 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map19 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, 0)>
#map20 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d5, d1, d2)>
#map21 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d3, d0, d1, d4, d5)>
#map22 = affine_map<(d0, d1, d2, d3, d4) -> (d1, d3, d4, d0, d2)>
#map23 = affine_map<(d0, d1) -> (d1)>
#map24 = affine_map<(d0, d1) -> (d0, d1)>
#map25 = affine_map<(d0, d1) -> (d0)>
#map26 = affine_map<(d0, d1) -> (0, d1)>
#map27 = affine_map<(d0, d1) -> (d0, 0)>
#map28 = affine_map<(d0, d1, d2, d3) -> (d0, d1)>
#map29 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, 0, 0)>
#map30 = affine_map<(d0, d1, d2, d3, d4) -> (d3, d0, d1, d2, d4)>
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x8x2x8xf32>, %arg1: tensor<2x8x2x8xf32>, %arg2: tensor<2x8x2x8xf32>, %arg3: tensor<2xi32>) -> tensor<2x8x2x8xf32> {
    %cst = arith.constant 0xFF800000 : f32
    %cst_0 = arith.constant 0.000000e+00 : f32
    %cst_1 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_2 = arith.constant dense<-2.38197633E+38> : tensor<f32>
    %cst_3 = arith.constant dense<true> : tensor<i1>
    %cst_4 = arith.constant dense<0.353553385> : tensor<f32>
    %expanded = tensor.expand_shape %arg0 [[0], [1], [2], [3, 4]] output_shape [2, 8, 2, 1, 8] : tensor<2x8x2x8xf32> into tensor<2x8x2x1x8xf32>
    %0 = tensor.empty() : tensor<2x2x8x1x8xf32>
    %1 = linalg.fill ins(%cst_0 : f32) outs(%0 : tensor<2x2x8x1x8xf32>) -> tensor<2x2x8x1x8xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%expanded, %arg1 : tensor<2x8x2x1x8xf32>, tensor<2x8x2x8xf32>) outs(%1 : tensor<2x2x8x1x8xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %69 = arith.mulf %in, %in_5 : f32
      %70 = arith.addf %out, %69 : f32
      linalg.yield %70 : f32
    } -> tensor<2x2x8x1x8xf32>
    %3 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%cst_4 : tensor<f32>) outs(%0 : tensor<2x2x8x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x8x1x8xf32>
    %4 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%2, %3 : tensor<2x2x8x1x8xf32>, tensor<2x2x8x1x8xf32>) outs(%0 : tensor<2x2x8x1x8xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %69 = arith.mulf %in, %in_5 : f32
      linalg.yield %69 : f32
    } -> tensor<2x2x8x1x8xf32>
    %5 = tensor.empty() : tensor<2x2x8x8xi1>
    %6 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_3 : tensor<i1>) outs(%5 : tensor<2x2x8x8xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x2x8x8xi1>
    %7 = tensor.empty() : tensor<8xi32>
    %8 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel"]} outs(%7 : tensor<8xi32>) {
    ^bb0(%out: i32):
      %69 = linalg.index 0 : index
      %70 = arith.index_cast %69 : index to i32
      linalg.yield %70 : i32
    } -> tensor<8xi32>
    %9 = tensor.empty() : tensor<1x8x1xi32>
    %10 = linalg.generic {indexing_maps = [#map8, #map9], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8 : tensor<8xi32>) outs(%9 : tensor<1x8x1xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<1x8x1xi32>
    %11 = tensor.empty() : tensor<2x1x1xi32>
    %12 = linalg.generic {indexing_maps = [#map10, #map9], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg3 : tensor<2xi32>) outs(%11 : tensor<2x1x1xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<2x1x1xi32>
    %13 = tensor.empty() : tensor<2x8x1xi32>
    %14 = linalg.generic {indexing_maps = [#map11, #map9], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10 : tensor<1x8x1xi32>) outs(%13 : tensor<2x8x1xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<2x8x1xi32>
    %15 = linalg.generic {indexing_maps = [#map12, #map9], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12 : tensor<2x1x1xi32>) outs(%13 : tensor<2x8x1xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<2x8x1xi32>
    %16 = tensor.empty() : tensor<2x8x1xi1>
    %17 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14, %15 : tensor<2x8x1xi32>, tensor<2x8x1xi32>) outs(%16 : tensor<2x8x1xi1>) {
    ^bb0(%in: i32, %in_5: i32, %out: i1):
      %69 = arith.cmpi slt, %in, %in_5 : i32
      linalg.yield %69 : i1
    } -> tensor<2x8x1xi1>
    %18 = linalg.generic {indexing_maps = [#map13, #map9], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_3 : tensor<i1>) outs(%16 : tensor<2x8x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x8x1xi1>
    %19 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17, %18 : tensor<2x8x1xi1>, tensor<2x8x1xi1>) outs(%16 : tensor<2x8x1xi1>) {
    ^bb0(%in: i1, %in_5: i1, %out: i1):
      %69 = arith.andi %in, %in_5 : i1
      linalg.yield %69 : i1
    } -> tensor<2x8x1xi1>
    %20 = tensor.empty() : tensor<2x1x8x1xi1>
    %21 = linalg.generic {indexing_maps = [#map14, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19 : tensor<2x8x1xi1>) outs(%20 : tensor<2x1x8x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x1x8x1xi1>
    %22 = linalg.generic {indexing_maps = [#map15, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21 : tensor<2x1x8x1xi1>) outs(%5 : tensor<2x2x8x8xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x2x8x8xi1>
    %23 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6, %22 : tensor<2x2x8x8xi1>, tensor<2x2x8x8xi1>) outs(%5 : tensor<2x2x8x8xi1>) {
    ^bb0(%in: i1, %in_5: i1, %out: i1):
      %69 = arith.andi %in, %in_5 : i1
      linalg.yield %69 : i1
    } -> tensor<2x2x8x8xi1>
    %24 = tensor.empty() : tensor<2x2x8x8xf32>
    %25 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%24 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x8x8xf32>
    %26 = tensor.empty() : tensor<1x2x2x8x8xi1>
    %27 = linalg.generic {indexing_maps = [#map16, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%23 : tensor<2x2x8x8xi1>) outs(%26 : tensor<1x2x2x8x8xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<1x2x2x8x8xi1>
    %28 = tensor.empty() : tensor<1x2x2x8x8xf32>
    %29 = linalg.generic {indexing_maps = [#map16, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%25 : tensor<2x2x8x8xf32>) outs(%28 : tensor<1x2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x2x8x8xf32>
    %30 = linalg.generic {indexing_maps = [#map17, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%4 : tensor<2x2x8x1x8xf32>) outs(%28 : tensor<1x2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x2x8x8xf32>
    %31 = linalg.generic {indexing_maps = [#map4, #map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%27, %30, %29 : tensor<1x2x2x8x8xi1>, tensor<1x2x2x8x8xf32>, tensor<1x2x2x8x8xf32>) outs(%28 : tensor<1x2x2x8x8xf32>) {
    ^bb0(%in: i1, %in_5: f32, %in_6: f32, %out: f32):
      %69 = arith.select %in, %in_5, %in_6 : f32
      linalg.yield %69 : f32
    } -> tensor<1x2x2x8x8xf32>
    %32 = tensor.empty() : tensor<1x2x2x8xf32>
    %33 = linalg.fill ins(%cst : f32) outs(%32 : tensor<1x2x2x8xf32>) -> tensor<1x2x2x8xf32>
    %34 = linalg.generic {indexing_maps = [#map4, #map18], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%31 : tensor<1x2x2x8x8xf32>) outs(%33 : tensor<1x2x2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %69 = arith.maximumf %out, %in : f32
      linalg.yield %69 : f32
    } -> tensor<1x2x2x8xf32>
    %35 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%32 : tensor<1x2x2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x2x8xf32>
    %36 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%35, %34 : tensor<1x2x2x8xf32>, tensor<1x2x2x8xf32>) outs(%32 : tensor<1x2x2x8xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %69 = arith.maximumf %in, %in_5 : f32
      linalg.yield %69 : f32
    } -> tensor<1x2x2x8xf32>
    %37 = tensor.empty() : tensor<1x2x2x8x1xf32>
    %38 = linalg.generic {indexing_maps = [#map18, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%36 : tensor<1x2x2x8xf32>) outs(%37 : tensor<1x2x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x2x8x1xf32>
    %39 = linalg.generic {indexing_maps = [#map19, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%38 : tensor<1x2x2x8x1xf32>) outs(%28 : tensor<1x2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x2x8x8xf32>
    %40 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%31, %39 : tensor<1x2x2x8x8xf32>, tensor<1x2x2x8x8xf32>) outs(%28 : tensor<1x2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %69 = arith.subf %in, %in_5 : f32
      linalg.yield %69 : f32
    } -> tensor<1x2x2x8x8xf32>
    %41 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%40 : tensor<1x2x2x8x8xf32>) outs(%28 : tensor<1x2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %69 = math.exp %in : f32
      linalg.yield %69 : f32
    } -> tensor<1x2x2x8x8xf32>
    %42 = linalg.fill ins(%cst_0 : f32) outs(%32 : tensor<1x2x2x8xf32>) -> tensor<1x2x2x8xf32>
    %43 = linalg.generic {indexing_maps = [#map4, #map18], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%41 : tensor<1x2x2x8x8xf32>) outs(%42 : tensor<1x2x2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %69 = arith.addf %out, %in : f32
      linalg.yield %69 : f32
    } -> tensor<1x2x2x8xf32>
    %44 = linalg.generic {indexing_maps = [#map18, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%43 : tensor<1x2x2x8xf32>) outs(%37 : tensor<1x2x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x2x8x1xf32>
    %45 = linalg.generic {indexing_maps = [#map19, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%44 : tensor<1x2x2x8x1xf32>) outs(%28 : tensor<1x2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x2x8x8xf32>
    %46 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%41, %45 : tensor<1x2x2x8x8xf32>, tensor<1x2x2x8x8xf32>) outs(%28 : tensor<1x2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %69 = arith.divf %in, %in_5 : f32
      linalg.yield %69 : f32
    } -> tensor<1x2x2x8x8xf32>
    %47 = linalg.generic {indexing_maps = [#map20, #map21, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg2, %46 : tensor<2x8x2x8xf32>, tensor<1x2x2x8x8xf32>) outs(%1 : tensor<2x2x8x1x8xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %69 = arith.mulf %in, %in_5 : f32
      %70 = arith.addf %out, %69 : f32
      linalg.yield %70 : f32
    } -> tensor<2x2x8x1x8xf32>
    %48 = tensor.empty() : tensor<1x2x8x2x8xf32>
    %49 = linalg.generic {indexing_maps = [#map22, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%47 : tensor<2x2x8x1x8xf32>) outs(%48 : tensor<1x2x8x2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x8x2x8xf32>
    %50 = tensor.empty() : tensor<1x8xi32>
    %51 = linalg.generic {indexing_maps = [#map23, #map24], iterator_types = ["parallel", "parallel"]} ins(%8 : tensor<8xi32>) outs(%50 : tensor<1x8xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<1x8xi32>
    %52 = tensor.empty() : tensor<2x1xi32>
    %53 = linalg.generic {indexing_maps = [#map25, #map24], iterator_types = ["parallel", "parallel"]} ins(%arg3 : tensor<2xi32>) outs(%52 : tensor<2x1xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<2x1xi32>
    %54 = tensor.empty() : tensor<2x8xi32>
    %55 = linalg.generic {indexing_maps = [#map26, #map24], iterator_types = ["parallel", "parallel"]} ins(%51 : tensor<1x8xi32>) outs(%54 : tensor<2x8xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<2x8xi32>
    %56 = linalg.generic {indexing_maps = [#map27, #map24], iterator_types = ["parallel", "parallel"]} ins(%53 : tensor<2x1xi32>) outs(%54 : tensor<2x8xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<2x8xi32>
    %57 = tensor.empty() : tensor<2x8xi1>
    %58 = linalg.generic {indexing_maps = [#map24, #map24, #map24], iterator_types = ["parallel", "parallel"]} ins(%55, %56 : tensor<2x8xi32>, tensor<2x8xi32>) outs(%57 : tensor<2x8xi1>) {
    ^bb0(%in: i32, %in_5: i32, %out: i1):
      %69 = arith.cmpi slt, %in, %in_5 : i32
      linalg.yield %69 : i1
    } -> tensor<2x8xi1>
    %59 = tensor.empty() : tensor<2x8x1x1xi1>
    %60 = linalg.generic {indexing_maps = [#map28, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%58 : tensor<2x8xi1>) outs(%59 : tensor<2x8x1x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x8x1x1xi1>
    %61 = tensor.empty() : tensor<2x8x1x1xf32>
    %62 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%60 : tensor<2x8x1x1xi1>) outs(%61 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: i1, %out: f32):
      %69 = arith.uitofp %in : i1 to f32
      linalg.yield %69 : f32
    } -> tensor<2x8x1x1xf32>
    %63 = tensor.empty() : tensor<1x2x8x1x1xf32>
    %64 = linalg.generic {indexing_maps = [#map16, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%62 : tensor<2x8x1x1xf32>) outs(%63 : tensor<1x2x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x8x1x1xf32>
    %65 = linalg.generic {indexing_maps = [#map29, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%64 : tensor<1x2x8x1x1xf32>) outs(%48 : tensor<1x2x8x2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x8x2x8xf32>
    %66 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%49, %65 : tensor<1x2x8x2x8xf32>, tensor<1x2x8x2x8xf32>) outs(%48 : tensor<1x2x8x2x8xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %69 = arith.mulf %in, %in_5 : f32
      linalg.yield %69 : f32
    } -> tensor<1x2x8x2x8xf32>
    %67 = tensor.empty() : tensor<2x8x2x1x8xf32>
    %68 = linalg.generic {indexing_maps = [#map30, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%66 : tensor<1x2x8x2x8xf32>) outs(%67 : tensor<2x8x2x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x2x1x8xf32>
    %collapsed = tensor.collapse_shape %68 [[0], [1], [2], [3, 4]] : tensor<2x8x2x1x8xf32> into tensor<2x8x2x8xf32>
    return %collapsed : tensor<2x8x2x8xf32>
  }
}

