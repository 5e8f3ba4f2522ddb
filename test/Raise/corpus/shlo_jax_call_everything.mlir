// Made by generate/generate.py: jax_calls, shlo: jax.nn.dot_product_attention with everything
// DEFINE: %{case} = --verify=raise --input=random:1 --input=random:2 --input=random:3 --input=random:4 --input=1x1x8x8xi1=1,1,1,0,1,1,0,1,1,1,0,1,1,0,1,1,1,0,1,1,0,1,1,0,0,1,1,1,1,1,0,1,1,1,0,1,1,0,1,1,1,0,1,1,0,1,1,0,0,1,1,0,1,1,1,1,1,1,0,1,1,0,1,1 --input=2xi32=6,8 --input=2xi32=7,8 --expected_output=@%S/expected/jax_call_everything.0.npy
// RUN: attn-run %s %{case} | FileCheck %s
// RUN: attn-opt %s %fuse -o %t.mlir
// RUN: attn-run %t.mlir %{case} | FileCheck %s --check-prefix=FUSED

// CHECK: attention: 1 found{{$}}
// CHECK-NEXT: batch 2, 2 key heads of 2 query heads each, N 8, S 8, D 8, f32, causal, mask: additive, scale 0.3
// FUSED: attention: 1 found{{$}}
// FUSED-NEXT: batch 2, 2 key heads of 2 query heads each, N 8, S 8, D 8, f32, causal, mask: additive, scale 0.3

#map = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map1 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map2 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, 0, d3, d4)>
#map3 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d2, d1, d3, d5)>
#map4 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d4, d1, d5)>
#map5 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d1, d2, d3, d4)>
#map6 = affine_map<(d0, d1, d2, d3, d4) -> ()>
#map7 = affine_map<(d0, d1, d2, d3, d4) -> (d1, d2, d3, d0, d4)>
#map8 = affine_map<(d0, d1, d2, d3, d4) -> (d1, d2, d0, d3, d4)>
#map9 = affine_map<(d0, d1, d2, d3, d4) -> (d0, 0, d2, d3, d4)>
#map10 = affine_map<(d0, d1, d2, d3) -> ()>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map12 = affine_map<(d0, d1, d2, d3, d4) -> (d1, d2, d3, d4)>
#map13 = affine_map<(d0, d1, d2, d3, d4) -> (0, d1, d2, d3, d4)>
#map14 = affine_map<(d0, d1, d2, d3, d4) -> (d0, 0, 0, d3, d4)>
#map15 = affine_map<(d0, d1) -> ()>
#map16 = affine_map<(d0, d1) -> (d0, d1)>
#map17 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map18 = affine_map<(d0, d1, d2, d3, d4) -> (0, 0, 0, d3, d4)>
#map19 = affine_map<(d0, d1) -> (d0)>
#map20 = affine_map<(d0, d1) -> (d1)>
#map21 = affine_map<(d0, d1) -> (d0, 0)>
#map22 = affine_map<(d0, d1) -> (0, d1)>
#map23 = affine_map<(d0) -> (d0)>
#map24 = affine_map<(d0, d1, d2) -> (d1)>
#map25 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map26 = affine_map<(d0, d1, d2) -> (d0)>
#map27 = affine_map<(d0, d1, d2) -> (0, d1, d2)>
#map28 = affine_map<(d0, d1, d2) -> (d0, 0, d2)>
#map29 = affine_map<(d0, d1, d2) -> (d2)>
#map30 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map31 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3)>
#map32 = affine_map<(d0, d1, d2, d3, d4) -> (0, d1, 0, d3, d4)>
#map33 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map34 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, 0)>
#map35 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d5, d1, d2)>
#map36 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d3, d0, d1, d4, d5)>
#map37 = affine_map<(d0, d1, d2, d3, d4) -> (d1, d3, d4, d0, d2)>
#map38 = affine_map<(d0, d1, d2, d3) -> (d0, d1)>
#map39 = affine_map<(d0, d1, d2, d3, d4) -> (0, d1, d2, 0, 0)>
#map40 = affine_map<(d0, d1, d2, d3, d4) -> (d3, d0, d1, d2, d4)>
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x8x4x8xf32>, %arg1: tensor<2x8x2x8xf32>, %arg2: tensor<2x8x2x8xf32>, %arg3: tensor<1x4x8x8xf32>, %arg4: tensor<1x1x8x8xi1>, %arg5: tensor<2xi32>, %arg6: tensor<2xi32>) -> tensor<2x8x4x8xf32> {
    %cst = arith.constant 0xFF800000 : f32
    %cst_0 = arith.constant 0.000000e+00 : f32
    %cst_1 = arith.constant dense<false> : tensor<i1>
    %cst_2 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_3 = arith.constant dense<-2.38197633E+38> : tensor<f32>
    %cst_4 = arith.constant dense<0> : tensor<i32>
    %cst_5 = arith.constant dense<4> : tensor<i32>
    %cst_6 = arith.constant dense<true> : tensor<i1>
    %cst_7 = arith.constant dense<3.000000e-01> : tensor<f32>
    %cst_8 = arith.constant dense<[0, 1, 2, 3, 4, 5, 6, 7]> : tensor<8xi32>
    %expanded = tensor.expand_shape %arg0 [[0], [1], [2, 3], [4]] output_shape [2, 8, 2, 2, 8] : tensor<2x8x4x8xf32> into tensor<2x8x2x2x8xf32>
    %expanded_9 = tensor.expand_shape %arg3 [[0], [1, 2], [3], [4]] output_shape [1, 2, 2, 8, 8] : tensor<1x4x8x8xf32> into tensor<1x2x2x8x8xf32>
    %0 = tensor.empty() : tensor<1x1x1x8x8xi1>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%arg4 : tensor<1x1x8x8xi1>) outs(%0 : tensor<1x1x1x8x8xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<1x1x1x8x8xi1>
    %2 = tensor.empty() : tensor<1x1x2x8x8xi1>
    %3 = linalg.generic {indexing_maps = [#map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%1 : tensor<1x1x1x8x8xi1>) outs(%2 : tensor<1x1x2x8x8xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<1x1x2x8x8xi1>
    %4 = tensor.empty() : tensor<2x2x8x2x8xf32>
    %5 = linalg.fill ins(%cst_0 : f32) outs(%4 : tensor<2x2x8x2x8xf32>) -> tensor<2x2x8x2x8xf32>
    %6 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%expanded, %arg1 : tensor<2x8x2x2x8xf32>, tensor<2x8x2x8xf32>) outs(%5 : tensor<2x2x8x2x8xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %126 = arith.mulf %in, %in_10 : f32
      %127 = arith.addf %out, %126 : f32
      linalg.yield %127 : f32
    } -> tensor<2x2x8x2x8xf32>
    %7 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%cst_7 : tensor<f32>) outs(%4 : tensor<2x2x8x2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x8x2x8xf32>
    %8 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%6, %7 : tensor<2x2x8x2x8xf32>, tensor<2x2x8x2x8xf32>) outs(%4 : tensor<2x2x8x2x8xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %126 = arith.mulf %in, %in_10 : f32
      linalg.yield %126 : f32
    } -> tensor<2x2x8x2x8xf32>
    %9 = tensor.empty() : tensor<2x2x2x8x8xf32>
    %10 = linalg.generic {indexing_maps = [#map7, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%8 : tensor<2x2x8x2x8xf32>) outs(%9 : tensor<2x2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x8x8xf32>
    %11 = tensor.empty() : tensor<2x1x2x8x8xf32>
    %12 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_9 : tensor<1x2x2x8x8xf32>) outs(%11 : tensor<2x1x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x2x8x8xf32>
    %13 = linalg.generic {indexing_maps = [#map9, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%12 : tensor<2x1x2x8x8xf32>) outs(%9 : tensor<2x2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x8x8xf32>
    %14 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%10, %13 : tensor<2x2x2x8x8xf32>, tensor<2x2x2x8x8xf32>) outs(%9 : tensor<2x2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %126 = arith.addf %in, %in_10 : f32
      linalg.yield %126 : f32
    } -> tensor<2x2x2x8x8xf32>
    %15 = tensor.empty() : tensor<2x2x8x8xi1>
    %16 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_6 : tensor<i1>) outs(%15 : tensor<2x2x8x8xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x2x8x8xi1>
    %17 = tensor.empty() : tensor<1x2x2x8x8xi1>
    %18 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%16 : tensor<2x2x8x8xi1>) outs(%17 : tensor<1x2x2x8x8xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<1x2x2x8x8xi1>
    %19 = tensor.empty() : tensor<2x1x1x8x8xi1>
    %20 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%3 : tensor<1x1x2x8x8xi1>) outs(%19 : tensor<2x1x1x8x8xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x1x1x8x8xi1>
    %21 = tensor.empty() : tensor<2x2x2x8x8xi1>
    %22 = linalg.generic {indexing_maps = [#map13, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%18 : tensor<1x2x2x8x8xi1>) outs(%21 : tensor<2x2x2x8x8xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x2x2x8x8xi1>
    %23 = linalg.generic {indexing_maps = [#map14, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%20 : tensor<2x1x1x8x8xi1>) outs(%21 : tensor<2x2x2x8x8xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x2x2x8x8xi1>
    %24 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%22, %23 : tensor<2x2x2x8x8xi1>, tensor<2x2x2x8x8xi1>) outs(%21 : tensor<2x2x2x8x8xi1>) {
    ^bb0(%in: i1, %in_10: i1, %out: i1):
      %126 = arith.andi %in, %in_10 : i1
      linalg.yield %126 : i1
    } -> tensor<2x2x2x8x8xi1>
    %25 = tensor.empty() : tensor<8x8xi1>
    %26 = linalg.generic {indexing_maps = [#map15, #map16], iterator_types = ["parallel", "parallel"]} ins(%cst_6 : tensor<i1>) outs(%25 : tensor<8x8xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<8x8xi1>
    %27 = tensor.empty() : tensor<8x8xi32>
    %28 = linalg.generic {indexing_maps = [#map16], iterator_types = ["parallel", "parallel"]} outs(%27 : tensor<8x8xi32>) {
    ^bb0(%out: i32):
      %126 = linalg.index 0 : index
      %127 = arith.index_cast %126 : index to i32
      linalg.yield %127 : i32
    } -> tensor<8x8xi32>
    %29 = linalg.generic {indexing_maps = [#map15, #map16], iterator_types = ["parallel", "parallel"]} ins(%cst_4 : tensor<i32>) outs(%27 : tensor<8x8xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<8x8xi32>
    %30 = linalg.generic {indexing_maps = [#map16, #map16, #map16], iterator_types = ["parallel", "parallel"]} ins(%28, %29 : tensor<8x8xi32>, tensor<8x8xi32>) outs(%27 : tensor<8x8xi32>) {
    ^bb0(%in: i32, %in_10: i32, %out: i32):
      %126 = arith.addi %in, %in_10 : i32
      linalg.yield %126 : i32
    } -> tensor<8x8xi32>
    %31 = linalg.generic {indexing_maps = [#map16], iterator_types = ["parallel", "parallel"]} outs(%27 : tensor<8x8xi32>) {
    ^bb0(%out: i32):
      %126 = linalg.index 1 : index
      %127 = arith.index_cast %126 : index to i32
      linalg.yield %127 : i32
    } -> tensor<8x8xi32>
    %32 = linalg.generic {indexing_maps = [#map16, #map16, #map16], iterator_types = ["parallel", "parallel"]} ins(%30, %31 : tensor<8x8xi32>, tensor<8x8xi32>) outs(%25 : tensor<8x8xi1>) {
    ^bb0(%in: i32, %in_10: i32, %out: i1):
      %126 = arith.cmpi sge, %in, %in_10 : i32
      linalg.yield %126 : i1
    } -> tensor<8x8xi1>
    %33 = linalg.generic {indexing_maps = [#map15, #map16], iterator_types = ["parallel", "parallel"]} ins(%cst_1 : tensor<i1>) outs(%25 : tensor<8x8xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<8x8xi1>
    %34 = linalg.generic {indexing_maps = [#map16, #map16, #map16, #map16], iterator_types = ["parallel", "parallel"]} ins(%32, %26, %33 : tensor<8x8xi1>, tensor<8x8xi1>, tensor<8x8xi1>) outs(%25 : tensor<8x8xi1>) {
    ^bb0(%in: i1, %in_10: i1, %in_11: i1, %out: i1):
      %126 = arith.select %in, %in_10, %in_11 : i1
      linalg.yield %126 : i1
    } -> tensor<8x8xi1>
    %35 = tensor.empty() : tensor<1x1x8x8xi1>
    %36 = linalg.generic {indexing_maps = [#map17, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34 : tensor<8x8xi1>) outs(%35 : tensor<1x1x8x8xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<1x1x8x8xi1>
    %37 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%36 : tensor<1x1x8x8xi1>) outs(%0 : tensor<1x1x1x8x8xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<1x1x1x8x8xi1>
    %38 = linalg.generic {indexing_maps = [#map18, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%37 : tensor<1x1x1x8x8xi1>) outs(%21 : tensor<2x2x2x8x8xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x2x2x8x8xi1>
    %39 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%24, %38 : tensor<2x2x2x8x8xi1>, tensor<2x2x2x8x8xi1>) outs(%21 : tensor<2x2x2x8x8xi1>) {
    ^bb0(%in: i1, %in_10: i1, %out: i1):
      %126 = arith.andi %in, %in_10 : i1
      linalg.yield %126 : i1
    } -> tensor<2x2x2x8x8xi1>
    %40 = tensor.empty() : tensor<8x1xi32>
    %41 = linalg.generic {indexing_maps = [#map19, #map16], iterator_types = ["parallel", "parallel"]} ins(%cst_8 : tensor<8xi32>) outs(%40 : tensor<8x1xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<8x1xi32>
    %42 = tensor.empty() : tensor<1x8xi32>
    %43 = linalg.generic {indexing_maps = [#map20, #map16], iterator_types = ["parallel", "parallel"]} ins(%cst_8 : tensor<8xi32>) outs(%42 : tensor<1x8xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<1x8xi32>
    %44 = linalg.generic {indexing_maps = [#map15, #map16], iterator_types = ["parallel", "parallel"]} ins(%cst_5 : tensor<i32>) outs(%42 : tensor<1x8xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<1x8xi32>
    %45 = linalg.generic {indexing_maps = [#map16, #map16, #map16], iterator_types = ["parallel", "parallel"]} ins(%43, %44 : tensor<1x8xi32>, tensor<1x8xi32>) outs(%42 : tensor<1x8xi32>) {
    ^bb0(%in: i32, %in_10: i32, %out: i32):
      %126 = arith.addi %in, %in_10 : i32
      linalg.yield %126 : i32
    } -> tensor<1x8xi32>
    %46 = linalg.generic {indexing_maps = [#map21, #map16], iterator_types = ["parallel", "parallel"]} ins(%41 : tensor<8x1xi32>) outs(%27 : tensor<8x8xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<8x8xi32>
    %47 = linalg.generic {indexing_maps = [#map22, #map16], iterator_types = ["parallel", "parallel"]} ins(%45 : tensor<1x8xi32>) outs(%27 : tensor<8x8xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<8x8xi32>
    %48 = linalg.generic {indexing_maps = [#map16, #map16, #map16], iterator_types = ["parallel", "parallel"]} ins(%46, %47 : tensor<8x8xi32>, tensor<8x8xi32>) outs(%25 : tensor<8x8xi1>) {
    ^bb0(%in: i32, %in_10: i32, %out: i1):
      %126 = arith.cmpi sle, %in, %in_10 : i32
      linalg.yield %126 : i1
    } -> tensor<8x8xi1>
    %49 = linalg.generic {indexing_maps = [#map15, #map16], iterator_types = ["parallel", "parallel"]} ins(%cst_4 : tensor<i32>) outs(%42 : tensor<1x8xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<1x8xi32>
    %50 = linalg.generic {indexing_maps = [#map16, #map16, #map16], iterator_types = ["parallel", "parallel"]} ins(%43, %49 : tensor<1x8xi32>, tensor<1x8xi32>) outs(%42 : tensor<1x8xi32>) {
    ^bb0(%in: i32, %in_10: i32, %out: i32):
      %126 = arith.subi %in, %in_10 : i32
      linalg.yield %126 : i32
    } -> tensor<1x8xi32>
    %51 = linalg.generic {indexing_maps = [#map22, #map16], iterator_types = ["parallel", "parallel"]} ins(%50 : tensor<1x8xi32>) outs(%27 : tensor<8x8xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<8x8xi32>
    %52 = linalg.generic {indexing_maps = [#map16, #map16, #map16], iterator_types = ["parallel", "parallel"]} ins(%46, %51 : tensor<8x8xi32>, tensor<8x8xi32>) outs(%25 : tensor<8x8xi1>) {
    ^bb0(%in: i32, %in_10: i32, %out: i1):
      %126 = arith.cmpi sge, %in, %in_10 : i32
      linalg.yield %126 : i1
    } -> tensor<8x8xi1>
    %53 = linalg.generic {indexing_maps = [#map16, #map16, #map16], iterator_types = ["parallel", "parallel"]} ins(%52, %48 : tensor<8x8xi1>, tensor<8x8xi1>) outs(%25 : tensor<8x8xi1>) {
    ^bb0(%in: i1, %in_10: i1, %out: i1):
      %126 = arith.andi %in, %in_10 : i1
      linalg.yield %126 : i1
    } -> tensor<8x8xi1>
    %54 = linalg.generic {indexing_maps = [#map17, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%53 : tensor<8x8xi1>) outs(%35 : tensor<1x1x8x8xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<1x1x8x8xi1>
    %55 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%54 : tensor<1x1x8x8xi1>) outs(%0 : tensor<1x1x1x8x8xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<1x1x1x8x8xi1>
    %56 = linalg.generic {indexing_maps = [#map18, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%55 : tensor<1x1x1x8x8xi1>) outs(%21 : tensor<2x2x2x8x8xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x2x2x8x8xi1>
    %57 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%39, %56 : tensor<2x2x2x8x8xi1>, tensor<2x2x2x8x8xi1>) outs(%21 : tensor<2x2x2x8x8xi1>) {
    ^bb0(%in: i1, %in_10: i1, %out: i1):
      %126 = arith.andi %in, %in_10 : i1
      linalg.yield %126 : i1
    } -> tensor<2x2x2x8x8xi1>
    %58 = tensor.empty() : tensor<8xi32>
    %59 = linalg.generic {indexing_maps = [#map23], iterator_types = ["parallel"]} outs(%58 : tensor<8xi32>) {
    ^bb0(%out: i32):
      %126 = linalg.index 0 : index
      %127 = arith.index_cast %126 : index to i32
      linalg.yield %127 : i32
    } -> tensor<8xi32>
    %60 = tensor.empty() : tensor<1x8x1xi32>
    %61 = linalg.generic {indexing_maps = [#map24, #map25], iterator_types = ["parallel", "parallel", "parallel"]} ins(%59 : tensor<8xi32>) outs(%60 : tensor<1x8x1xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<1x8x1xi32>
    %62 = tensor.empty() : tensor<2x1x1xi32>
    %63 = linalg.generic {indexing_maps = [#map26, #map25], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg5 : tensor<2xi32>) outs(%62 : tensor<2x1x1xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<2x1x1xi32>
    %64 = tensor.empty() : tensor<2x8x1xi32>
    %65 = linalg.generic {indexing_maps = [#map27, #map25], iterator_types = ["parallel", "parallel", "parallel"]} ins(%61 : tensor<1x8x1xi32>) outs(%64 : tensor<2x8x1xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<2x8x1xi32>
    %66 = linalg.generic {indexing_maps = [#map28, #map25], iterator_types = ["parallel", "parallel", "parallel"]} ins(%63 : tensor<2x1x1xi32>) outs(%64 : tensor<2x8x1xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<2x8x1xi32>
    %67 = tensor.empty() : tensor<2x8x1xi1>
    %68 = linalg.generic {indexing_maps = [#map25, #map25, #map25], iterator_types = ["parallel", "parallel", "parallel"]} ins(%65, %66 : tensor<2x8x1xi32>, tensor<2x8x1xi32>) outs(%67 : tensor<2x8x1xi1>) {
    ^bb0(%in: i32, %in_10: i32, %out: i1):
      %126 = arith.cmpi slt, %in, %in_10 : i32
      linalg.yield %126 : i1
    } -> tensor<2x8x1xi1>
    %69 = tensor.empty() : tensor<1x1x8xi32>
    %70 = linalg.generic {indexing_maps = [#map29, #map25], iterator_types = ["parallel", "parallel", "parallel"]} ins(%59 : tensor<8xi32>) outs(%69 : tensor<1x1x8xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<1x1x8xi32>
    %71 = linalg.generic {indexing_maps = [#map26, #map25], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg6 : tensor<2xi32>) outs(%62 : tensor<2x1x1xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<2x1x1xi32>
    %72 = tensor.empty() : tensor<2x1x8xi32>
    %73 = linalg.generic {indexing_maps = [#map27, #map25], iterator_types = ["parallel", "parallel", "parallel"]} ins(%70 : tensor<1x1x8xi32>) outs(%72 : tensor<2x1x8xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<2x1x8xi32>
    %74 = linalg.generic {indexing_maps = [#map30, #map25], iterator_types = ["parallel", "parallel", "parallel"]} ins(%71 : tensor<2x1x1xi32>) outs(%72 : tensor<2x1x8xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<2x1x8xi32>
    %75 = tensor.empty() : tensor<2x1x8xi1>
    %76 = linalg.generic {indexing_maps = [#map25, #map25, #map25], iterator_types = ["parallel", "parallel", "parallel"]} ins(%73, %74 : tensor<2x1x8xi32>, tensor<2x1x8xi32>) outs(%75 : tensor<2x1x8xi1>) {
    ^bb0(%in: i32, %in_10: i32, %out: i1):
      %126 = arith.cmpi slt, %in, %in_10 : i32
      linalg.yield %126 : i1
    } -> tensor<2x1x8xi1>
    %77 = tensor.empty() : tensor<2x8x8xi1>
    %78 = linalg.generic {indexing_maps = [#map30, #map25], iterator_types = ["parallel", "parallel", "parallel"]} ins(%68 : tensor<2x8x1xi1>) outs(%77 : tensor<2x8x8xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x8x8xi1>
    %79 = linalg.generic {indexing_maps = [#map28, #map25], iterator_types = ["parallel", "parallel", "parallel"]} ins(%76 : tensor<2x1x8xi1>) outs(%77 : tensor<2x8x8xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x8x8xi1>
    %80 = linalg.generic {indexing_maps = [#map25, #map25, #map25], iterator_types = ["parallel", "parallel", "parallel"]} ins(%78, %79 : tensor<2x8x8xi1>, tensor<2x8x8xi1>) outs(%77 : tensor<2x8x8xi1>) {
    ^bb0(%in: i1, %in_10: i1, %out: i1):
      %126 = arith.andi %in, %in_10 : i1
      linalg.yield %126 : i1
    } -> tensor<2x8x8xi1>
    %81 = tensor.empty() : tensor<2x1x8x8xi1>
    %82 = linalg.generic {indexing_maps = [#map31, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%80 : tensor<2x8x8xi1>) outs(%81 : tensor<2x1x8x8xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x1x8x8xi1>
    %83 = tensor.empty() : tensor<1x2x1x8x8xi1>
    %84 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%82 : tensor<2x1x8x8xi1>) outs(%83 : tensor<1x2x1x8x8xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<1x2x1x8x8xi1>
    %85 = linalg.generic {indexing_maps = [#map32, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%84 : tensor<1x2x1x8x8xi1>) outs(%21 : tensor<2x2x2x8x8xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x2x2x8x8xi1>
    %86 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%57, %85 : tensor<2x2x2x8x8xi1>, tensor<2x2x2x8x8xi1>) outs(%21 : tensor<2x2x2x8x8xi1>) {
    ^bb0(%in: i1, %in_10: i1, %out: i1):
      %126 = arith.andi %in, %in_10 : i1
      linalg.yield %126 : i1
    } -> tensor<2x2x2x8x8xi1>
    %87 = tensor.empty() : tensor<2x2x8x8xf32>
    %88 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_3 : tensor<f32>) outs(%87 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x8x8xf32>
    %89 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%88 : tensor<2x2x8x8xf32>) outs(%9 : tensor<2x2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x8x8xf32>
    %90 = linalg.generic {indexing_maps = [#map1, #map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%86, %14, %89 : tensor<2x2x2x8x8xi1>, tensor<2x2x2x8x8xf32>, tensor<2x2x2x8x8xf32>) outs(%9 : tensor<2x2x2x8x8xf32>) {
    ^bb0(%in: i1, %in_10: f32, %in_11: f32, %out: f32):
      %126 = arith.select %in, %in_10, %in_11 : f32
      linalg.yield %126 : f32
    } -> tensor<2x2x2x8x8xf32>
    %91 = tensor.empty() : tensor<2x2x2x8xf32>
    %92 = linalg.fill ins(%cst : f32) outs(%91 : tensor<2x2x2x8xf32>) -> tensor<2x2x2x8xf32>
    %93 = linalg.generic {indexing_maps = [#map1, #map33], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%90 : tensor<2x2x2x8x8xf32>) outs(%92 : tensor<2x2x2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = arith.maximumf %out, %in : f32
      linalg.yield %126 : f32
    } -> tensor<2x2x2x8xf32>
    %94 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%91 : tensor<2x2x2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x8xf32>
    %95 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%94, %93 : tensor<2x2x2x8xf32>, tensor<2x2x2x8xf32>) outs(%91 : tensor<2x2x2x8xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %126 = arith.maximumf %in, %in_10 : f32
      linalg.yield %126 : f32
    } -> tensor<2x2x2x8xf32>
    %96 = tensor.empty() : tensor<2x2x2x8x1xf32>
    %97 = linalg.generic {indexing_maps = [#map33, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%95 : tensor<2x2x2x8xf32>) outs(%96 : tensor<2x2x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x8x1xf32>
    %98 = linalg.generic {indexing_maps = [#map34, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%97 : tensor<2x2x2x8x1xf32>) outs(%9 : tensor<2x2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x8x8xf32>
    %99 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%90, %98 : tensor<2x2x2x8x8xf32>, tensor<2x2x2x8x8xf32>) outs(%9 : tensor<2x2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %126 = arith.subf %in, %in_10 : f32
      linalg.yield %126 : f32
    } -> tensor<2x2x2x8x8xf32>
    %100 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%99 : tensor<2x2x2x8x8xf32>) outs(%9 : tensor<2x2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = math.exp %in : f32
      linalg.yield %126 : f32
    } -> tensor<2x2x2x8x8xf32>
    %101 = linalg.fill ins(%cst_0 : f32) outs(%91 : tensor<2x2x2x8xf32>) -> tensor<2x2x2x8xf32>
    %102 = linalg.generic {indexing_maps = [#map1, #map33], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%100 : tensor<2x2x2x8x8xf32>) outs(%101 : tensor<2x2x2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = arith.addf %out, %in : f32
      linalg.yield %126 : f32
    } -> tensor<2x2x2x8xf32>
    %103 = linalg.generic {indexing_maps = [#map33, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%102 : tensor<2x2x2x8xf32>) outs(%96 : tensor<2x2x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x8x1xf32>
    %104 = linalg.generic {indexing_maps = [#map34, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%103 : tensor<2x2x2x8x1xf32>) outs(%9 : tensor<2x2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x8x8xf32>
    %105 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%100, %104 : tensor<2x2x2x8x8xf32>, tensor<2x2x2x8x8xf32>) outs(%9 : tensor<2x2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %126 = arith.divf %in, %in_10 : f32
      linalg.yield %126 : f32
    } -> tensor<2x2x2x8x8xf32>
    %106 = linalg.generic {indexing_maps = [#map35, #map36, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg2, %105 : tensor<2x8x2x8xf32>, tensor<2x2x2x8x8xf32>) outs(%5 : tensor<2x2x8x2x8xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %126 = arith.mulf %in, %in_10 : f32
      %127 = arith.addf %out, %126 : f32
      linalg.yield %127 : f32
    } -> tensor<2x2x8x2x8xf32>
    %107 = linalg.generic {indexing_maps = [#map37, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%106 : tensor<2x2x8x2x8xf32>) outs(%4 : tensor<2x2x8x2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x8x2x8xf32>
    %108 = linalg.generic {indexing_maps = [#map20, #map16], iterator_types = ["parallel", "parallel"]} ins(%59 : tensor<8xi32>) outs(%42 : tensor<1x8xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<1x8xi32>
    %109 = tensor.empty() : tensor<2x1xi32>
    %110 = linalg.generic {indexing_maps = [#map19, #map16], iterator_types = ["parallel", "parallel"]} ins(%arg5 : tensor<2xi32>) outs(%109 : tensor<2x1xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<2x1xi32>
    %111 = tensor.empty() : tensor<2x8xi32>
    %112 = linalg.generic {indexing_maps = [#map22, #map16], iterator_types = ["parallel", "parallel"]} ins(%108 : tensor<1x8xi32>) outs(%111 : tensor<2x8xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<2x8xi32>
    %113 = linalg.generic {indexing_maps = [#map21, #map16], iterator_types = ["parallel", "parallel"]} ins(%110 : tensor<2x1xi32>) outs(%111 : tensor<2x8xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<2x8xi32>
    %114 = tensor.empty() : tensor<2x8xi1>
    %115 = linalg.generic {indexing_maps = [#map16, #map16, #map16], iterator_types = ["parallel", "parallel"]} ins(%112, %113 : tensor<2x8xi32>, tensor<2x8xi32>) outs(%114 : tensor<2x8xi1>) {
    ^bb0(%in: i32, %in_10: i32, %out: i1):
      %126 = arith.cmpi slt, %in, %in_10 : i32
      linalg.yield %126 : i1
    } -> tensor<2x8xi1>
    %116 = tensor.empty() : tensor<2x8x1x1xi1>
    %117 = linalg.generic {indexing_maps = [#map38, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%115 : tensor<2x8xi1>) outs(%116 : tensor<2x8x1x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x8x1x1xi1>
    %118 = tensor.empty() : tensor<2x8x1x1xf32>
    %119 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%117 : tensor<2x8x1x1xi1>) outs(%118 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: i1, %out: f32):
      %126 = arith.uitofp %in : i1 to f32
      linalg.yield %126 : f32
    } -> tensor<2x8x1x1xf32>
    %120 = tensor.empty() : tensor<1x2x8x1x1xf32>
    %121 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%119 : tensor<2x8x1x1xf32>) outs(%120 : tensor<1x2x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x8x1x1xf32>
    %122 = linalg.generic {indexing_maps = [#map39, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%121 : tensor<1x2x8x1x1xf32>) outs(%4 : tensor<2x2x8x2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x8x2x8xf32>
    %123 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%107, %122 : tensor<2x2x8x2x8xf32>, tensor<2x2x8x2x8xf32>) outs(%4 : tensor<2x2x8x2x8xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %126 = arith.mulf %in, %in_10 : f32
      linalg.yield %126 : f32
    } -> tensor<2x2x8x2x8xf32>
    %124 = tensor.empty() : tensor<2x8x2x2x8xf32>
    %125 = linalg.generic {indexing_maps = [#map40, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%123 : tensor<2x2x8x2x8xf32>) outs(%124 : tensor<2x8x2x2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x2x2x8xf32>
    %collapsed = tensor.collapse_shape %125 [[0], [1], [2, 3], [4]] : tensor<2x8x2x2x8xf32> into tensor<2x8x4x8xf32>
    return %collapsed : tensor<2x8x4x8xf32>
  }
}

