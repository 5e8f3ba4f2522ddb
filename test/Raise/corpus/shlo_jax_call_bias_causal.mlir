// Made by generate/generate.py: jax_calls, shlo: jax.nn.dot_product_attention with a bias of all heads, causal
// DEFINE: %{case} = --verify=raise --input=random:1 --input=random:2 --input=random:3 --input=random:4 --expected_output=@%S/expected/jax_call_bias_causal.0.npy
// RUN: attn-run %s %{case} | FileCheck %s
// RUN: attn-opt %s %fuse -o %t.mlir
// RUN: attn-run %t.mlir %{case} | FileCheck %s --check-prefix=FUSED

// CHECK: attention: 1 found{{$}}
// CHECK-NEXT: batch 1, heads 2, N 8, S 8, D 8, f32, causal, mask: additive, scale 1/sqrt(D)
// FUSED: attention: 1 found{{$}}
// FUSED-NEXT: batch 1, heads 2, N 8, S 8, D 8, f32, causal, mask: additive, scale 1/sqrt(D)

#map = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map1 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map2 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d2, d1, d3, d5)>
#map3 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d4, d1, d5)>
#map4 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d1, d2, d3, d4)>
#map5 = affine_map<(d0, d1, d2, d3, d4) -> ()>
#map6 = affine_map<(d0, d1, d2, d3, d4) -> (d1, d2, d3, d0, d4)>
#map7 = affine_map<(d0, d1, d2, d3, d4) -> (d1, d2, d0, d3, d4)>
#map8 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, 0, d3, d4)>
#map9 = affine_map<(d0, d1, d2, d3) -> ()>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map11 = affine_map<(d0, d1) -> ()>
#map12 = affine_map<(d0, d1) -> (d0, d1)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map15 = affine_map<(d0, d1, d2, d3, d4) -> (d1, d2, d3, d4)>
#map16 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map17 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, 0)>
#map18 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d5, d1, d2)>
#map19 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d3, d0, d1, d4, d5)>
#map20 = affine_map<(d0, d1, d2, d3, d4) -> (d1, d3, d4, d0, d2)>
#map21 = affine_map<(d0, d1, d2, d3, d4) -> (d3, d0, d1, d2, d4)>
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<1x8x2x8xf32>, %arg1: tensor<1x8x2x8xf32>, %arg2: tensor<1x8x2x8xf32>, %arg3: tensor<1x1x8x8xf32>) -> tensor<1x8x2x8xf32> {
    %cst = arith.constant 0xFF800000 : f32
    %cst_0 = arith.constant 0.000000e+00 : f32
    %cst_1 = arith.constant dense<0> : tensor<i32>
    %cst_2 = arith.constant dense<false> : tensor<i1>
    %cst_3 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_4 = arith.constant dense<-2.38197633E+38> : tensor<f32>
    %cst_5 = arith.constant dense<true> : tensor<i1>
    %cst_6 = arith.constant dense<0.353553385> : tensor<f32>
    %expanded = tensor.expand_shape %arg0 [[0], [1], [2], [3, 4]] output_shape [1, 8, 2, 1, 8] : tensor<1x8x2x8xf32> into tensor<1x8x2x1x8xf32>
    %0 = tensor.empty() : tensor<1x1x1x8x8xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%arg3 : tensor<1x1x8x8xf32>) outs(%0 : tensor<1x1x1x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x1x8x8xf32>
    %2 = tensor.empty() : tensor<1x2x8x1x8xf32>
    %3 = linalg.fill ins(%cst_0 : f32) outs(%2 : tensor<1x2x8x1x8xf32>) -> tensor<1x2x8x1x8xf32>
    %4 = linalg.generic {indexing_maps = [#map2, #map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%expanded, %arg1 : tensor<1x8x2x1x8xf32>, tensor<1x8x2x8xf32>) outs(%3 : tensor<1x2x8x1x8xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %54 = arith.mulf %in, %in_7 : f32
      %55 = arith.addf %out, %54 : f32
      linalg.yield %55 : f32
    } -> tensor<1x2x8x1x8xf32>
    %5 = linalg.generic {indexing_maps = [#map5, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%cst_6 : tensor<f32>) outs(%2 : tensor<1x2x8x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x8x1x8xf32>
    %6 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%4, %5 : tensor<1x2x8x1x8xf32>, tensor<1x2x8x1x8xf32>) outs(%2 : tensor<1x2x8x1x8xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %54 = arith.mulf %in, %in_7 : f32
      linalg.yield %54 : f32
    } -> tensor<1x2x8x1x8xf32>
    %7 = tensor.empty() : tensor<1x1x2x8x8xf32>
    %8 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%6 : tensor<1x2x8x1x8xf32>) outs(%7 : tensor<1x1x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x2x8x8xf32>
    %9 = linalg.generic {indexing_maps = [#map7, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%1 : tensor<1x1x1x8x8xf32>) outs(%0 : tensor<1x1x1x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x1x8x8xf32>
    %10 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%9 : tensor<1x1x1x8x8xf32>) outs(%7 : tensor<1x1x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x2x8x8xf32>
    %11 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%8, %10 : tensor<1x1x2x8x8xf32>, tensor<1x1x2x8x8xf32>) outs(%7 : tensor<1x1x2x8x8xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %54 = arith.addf %in, %in_7 : f32
      linalg.yield %54 : f32
    } -> tensor<1x1x2x8x8xf32>
    %12 = tensor.empty() : tensor<1x2x8x8xi1>
    %13 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_5 : tensor<i1>) outs(%12 : tensor<1x2x8x8xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<1x2x8x8xi1>
    %14 = tensor.empty() : tensor<8x8xi1>
    %15 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel"]} ins(%cst_5 : tensor<i1>) outs(%14 : tensor<8x8xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<8x8xi1>
    %16 = tensor.empty() : tensor<8x8xi32>
    %17 = linalg.generic {indexing_maps = [#map12], iterator_types = ["parallel", "parallel"]} outs(%16 : tensor<8x8xi32>) {
    ^bb0(%out: i32):
      %54 = linalg.index 0 : index
      %55 = arith.index_cast %54 : index to i32
      linalg.yield %55 : i32
    } -> tensor<8x8xi32>
    %18 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel"]} ins(%cst_1 : tensor<i32>) outs(%16 : tensor<8x8xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<8x8xi32>
    %19 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel"]} ins(%17, %18 : tensor<8x8xi32>, tensor<8x8xi32>) outs(%16 : tensor<8x8xi32>) {
    ^bb0(%in: i32, %in_7: i32, %out: i32):
      %54 = arith.addi %in, %in_7 : i32
      linalg.yield %54 : i32
    } -> tensor<8x8xi32>
    %20 = linalg.generic {indexing_maps = [#map12], iterator_types = ["parallel", "parallel"]} outs(%16 : tensor<8x8xi32>) {
    ^bb0(%out: i32):
      %54 = linalg.index 1 : index
      %55 = arith.index_cast %54 : index to i32
      linalg.yield %55 : i32
    } -> tensor<8x8xi32>
    %21 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel"]} ins(%19, %20 : tensor<8x8xi32>, tensor<8x8xi32>) outs(%14 : tensor<8x8xi1>) {
    ^bb0(%in: i32, %in_7: i32, %out: i1):
      %54 = arith.cmpi sge, %in, %in_7 : i32
      linalg.yield %54 : i1
    } -> tensor<8x8xi1>
    %22 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel"]} ins(%cst_2 : tensor<i1>) outs(%14 : tensor<8x8xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<8x8xi1>
    %23 = linalg.generic {indexing_maps = [#map12, #map12, #map12, #map12], iterator_types = ["parallel", "parallel"]} ins(%21, %15, %22 : tensor<8x8xi1>, tensor<8x8xi1>, tensor<8x8xi1>) outs(%14 : tensor<8x8xi1>) {
    ^bb0(%in: i1, %in_7: i1, %in_8: i1, %out: i1):
      %54 = arith.select %in, %in_7, %in_8 : i1
      linalg.yield %54 : i1
    } -> tensor<8x8xi1>
    %24 = tensor.empty() : tensor<1x1x8x8xi1>
    %25 = linalg.generic {indexing_maps = [#map13, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23 : tensor<8x8xi1>) outs(%24 : tensor<1x1x8x8xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<1x1x8x8xi1>
    %26 = linalg.generic {indexing_maps = [#map14, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25 : tensor<1x1x8x8xi1>) outs(%12 : tensor<1x2x8x8xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<1x2x8x8xi1>
    %27 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13, %26 : tensor<1x2x8x8xi1>, tensor<1x2x8x8xi1>) outs(%12 : tensor<1x2x8x8xi1>) {
    ^bb0(%in: i1, %in_7: i1, %out: i1):
      %54 = arith.andi %in, %in_7 : i1
      linalg.yield %54 : i1
    } -> tensor<1x2x8x8xi1>
    %28 = tensor.empty() : tensor<1x2x8x8xf32>
    %29 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_4 : tensor<f32>) outs(%28 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x8x8xf32>
    %30 = tensor.empty() : tensor<1x1x2x8x8xi1>
    %31 = linalg.generic {indexing_maps = [#map15, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%27 : tensor<1x2x8x8xi1>) outs(%30 : tensor<1x1x2x8x8xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<1x1x2x8x8xi1>
    %32 = linalg.generic {indexing_maps = [#map15, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%29 : tensor<1x2x8x8xf32>) outs(%7 : tensor<1x1x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x2x8x8xf32>
    %33 = linalg.generic {indexing_maps = [#map1, #map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%31, %11, %32 : tensor<1x1x2x8x8xi1>, tensor<1x1x2x8x8xf32>, tensor<1x1x2x8x8xf32>) outs(%7 : tensor<1x1x2x8x8xf32>) {
    ^bb0(%in: i1, %in_7: f32, %in_8: f32, %out: f32):
      %54 = arith.select %in, %in_7, %in_8 : f32
      linalg.yield %54 : f32
    } -> tensor<1x1x2x8x8xf32>
    %34 = tensor.empty() : tensor<1x1x2x8xf32>
    %35 = linalg.fill ins(%cst : f32) outs(%34 : tensor<1x1x2x8xf32>) -> tensor<1x1x2x8xf32>
    %36 = linalg.generic {indexing_maps = [#map1, #map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%33 : tensor<1x1x2x8x8xf32>) outs(%35 : tensor<1x1x2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %54 = arith.maximumf %out, %in : f32
      linalg.yield %54 : f32
    } -> tensor<1x1x2x8xf32>
    %37 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_3 : tensor<f32>) outs(%34 : tensor<1x1x2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x2x8xf32>
    %38 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%37, %36 : tensor<1x1x2x8xf32>, tensor<1x1x2x8xf32>) outs(%34 : tensor<1x1x2x8xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %54 = arith.maximumf %in, %in_7 : f32
      linalg.yield %54 : f32
    } -> tensor<1x1x2x8xf32>
    %39 = tensor.empty() : tensor<1x1x2x8x1xf32>
    %40 = linalg.generic {indexing_maps = [#map16, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%38 : tensor<1x1x2x8xf32>) outs(%39 : tensor<1x1x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x2x8x1xf32>
    %41 = linalg.generic {indexing_maps = [#map17, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%40 : tensor<1x1x2x8x1xf32>) outs(%7 : tensor<1x1x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x2x8x8xf32>
    %42 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%33, %41 : tensor<1x1x2x8x8xf32>, tensor<1x1x2x8x8xf32>) outs(%7 : tensor<1x1x2x8x8xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %54 = arith.subf %in, %in_7 : f32
      linalg.yield %54 : f32
    } -> tensor<1x1x2x8x8xf32>
    %43 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%42 : tensor<1x1x2x8x8xf32>) outs(%7 : tensor<1x1x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %54 = math.exp %in : f32
      linalg.yield %54 : f32
    } -> tensor<1x1x2x8x8xf32>
    %44 = linalg.fill ins(%cst_0 : f32) outs(%34 : tensor<1x1x2x8xf32>) -> tensor<1x1x2x8xf32>
    %45 = linalg.generic {indexing_maps = [#map1, #map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%43 : tensor<1x1x2x8x8xf32>) outs(%44 : tensor<1x1x2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %54 = arith.addf %out, %in : f32
      linalg.yield %54 : f32
    } -> tensor<1x1x2x8xf32>
    %46 = linalg.generic {indexing_maps = [#map16, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%45 : tensor<1x1x2x8xf32>) outs(%39 : tensor<1x1x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x2x8x1xf32>
    %47 = linalg.generic {indexing_maps = [#map17, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%46 : tensor<1x1x2x8x1xf32>) outs(%7 : tensor<1x1x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x2x8x8xf32>
    %48 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%43, %47 : tensor<1x1x2x8x8xf32>, tensor<1x1x2x8x8xf32>) outs(%7 : tensor<1x1x2x8x8xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %54 = arith.divf %in, %in_7 : f32
      linalg.yield %54 : f32
    } -> tensor<1x1x2x8x8xf32>
    %49 = linalg.generic {indexing_maps = [#map18, #map19, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg2, %48 : tensor<1x8x2x8xf32>, tensor<1x1x2x8x8xf32>) outs(%3 : tensor<1x2x8x1x8xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %54 = arith.mulf %in, %in_7 : f32
      %55 = arith.addf %out, %54 : f32
      linalg.yield %55 : f32
    } -> tensor<1x2x8x1x8xf32>
    %50 = tensor.empty() : tensor<1x1x8x2x8xf32>
    %51 = linalg.generic {indexing_maps = [#map20, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%49 : tensor<1x2x8x1x8xf32>) outs(%50 : tensor<1x1x8x2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x8x2x8xf32>
    %52 = tensor.empty() : tensor<1x8x2x1x8xf32>
    %53 = linalg.generic {indexing_maps = [#map21, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%51 : tensor<1x1x8x2x8xf32>) outs(%52 : tensor<1x8x2x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x2x1x8xf32>
    %collapsed = tensor.collapse_shape %53 [[0], [1], [2], [3, 4]] : tensor<1x8x2x1x8xf32> into tensor<1x8x2x8xf32>
    return %collapsed : tensor<1x8x2x8xf32>
  }
}

