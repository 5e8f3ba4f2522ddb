// Made by generate/generate.py: jax_forms, shlo: ALiBi
// DEFINE: %{case} = --verify=raise --input=random:1 --input=random:2 --input=random:3 --expected_output=@%S/expected/jax_alibi.0.npy
// RUN: attn-run %s %{case} | FileCheck %s
// RUN: attn-opt %s %fuse -o %t.mlir
// RUN: attn-run %t.mlir %{case} | FileCheck %s --check-prefix=FUSED

// CHECK: attention: 1 found{{$}}
// CHECK-NEXT: batch 1, heads 2, N 8, S 8, D 8, f32, not causal, mask: additive, scale 1/sqrt(D)
// FUSED: attention: 1 found{{$}}
// FUSED-NEXT: batch 1, heads 2, N 8, S 8, D 8, f32, not causal, mask: additive, scale 1/sqrt(D)

#map = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d4)>
#map1 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map2 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map3 = affine_map<(d0, d1, d2, d3) -> ()>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map5 = affine_map<(d0, d1, d2) -> (d0)>
#map6 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map7 = affine_map<(d0) -> (d0)>
#map8 = affine_map<(d0, d1) -> (d0)>
#map9 = affine_map<(d0, d1) -> (d0, d1)>
#map10 = affine_map<(d0, d1) -> (d1)>
#map11 = affine_map<(d0, d1) -> (d0, 0)>
#map12 = affine_map<(d0, d1) -> (0, d1)>
#map13 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map14 = affine_map<(d0, d1, d2) -> (d0, 0, 0)>
#map15 = affine_map<(d0, d1, d2) -> (0, d1, d2)>
#map16 = affine_map<(d0, d1, d2, d3) -> (d1, d2, d3)>
#map17 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map18 = affine_map<(d0, d1, d2) -> ()>
#map19 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map20 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d4, d3)>
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<1x2x8x8xf32>, %arg1: tensor<1x2x8x8xf32>, %arg2: tensor<1x2x8x8xf32>) -> tensor<1x2x8x8xf32> {
    %cst = arith.constant 0xFF800000 : f32
    %c0_i32 = arith.constant 0 : i32
    %cst_0 = arith.constant 0.000000e+00 : f32
    %cst_1 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_2 = arith.constant dense<2.82842708> : tensor<f32>
    %cst_3 = arith.constant dense<[5.000000e-01, 2.500000e-01]> : tensor<2xf32>
    %0 = tensor.empty() : tensor<1x2x8x8xf32>
    %1 = linalg.fill ins(%cst_0 : f32) outs(%0 : tensor<1x2x8x8xf32>) -> tensor<1x2x8x8xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg0, %arg1 : tensor<1x2x8x8xf32>, tensor<1x2x8x8xf32>) outs(%1 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %44 = arith.mulf %in, %in_4 : f32
      %45 = arith.addf %out, %44 : f32
      linalg.yield %45 : f32
    } -> tensor<1x2x8x8xf32>
    %3 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%0 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x8x8xf32>
    %4 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2, %3 : tensor<1x2x8x8xf32>, tensor<1x2x8x8xf32>) outs(%0 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %44 = arith.divf %in, %in_4 : f32
      linalg.yield %44 : f32
    } -> tensor<1x2x8x8xf32>
    %5 = tensor.empty() : tensor<2x1x1xf32>
    %6 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_3 : tensor<2xf32>) outs(%5 : tensor<2x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x1xf32>
    %7 = tensor.empty() : tensor<8xi32>
    %8 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel"]} outs(%7 : tensor<8xi32>) {
    ^bb0(%out: i32):
      %44 = linalg.index 0 : index
      %45 = arith.index_cast %44 : index to i32
      linalg.yield %45 : i32
    } -> tensor<8xi32>
    %9 = tensor.empty() : tensor<8x1xi32>
    %10 = linalg.generic {indexing_maps = [#map8, #map9], iterator_types = ["parallel", "parallel"]} ins(%8 : tensor<8xi32>) outs(%9 : tensor<8x1xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<8x1xi32>
    %11 = tensor.empty() : tensor<1x8xi32>
    %12 = linalg.generic {indexing_maps = [#map10, #map9], iterator_types = ["parallel", "parallel"]} ins(%8 : tensor<8xi32>) outs(%11 : tensor<1x8xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<1x8xi32>
    %13 = tensor.empty() : tensor<8x8xi32>
    %14 = linalg.generic {indexing_maps = [#map11, #map9], iterator_types = ["parallel", "parallel"]} ins(%10 : tensor<8x1xi32>) outs(%13 : tensor<8x8xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<8x8xi32>
    %15 = linalg.generic {indexing_maps = [#map12, #map9], iterator_types = ["parallel", "parallel"]} ins(%12 : tensor<1x8xi32>) outs(%13 : tensor<8x8xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<8x8xi32>
    %16 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%14, %15 : tensor<8x8xi32>, tensor<8x8xi32>) outs(%13 : tensor<8x8xi32>) {
    ^bb0(%in: i32, %in_4: i32, %out: i32):
      %44 = arith.subi %in, %in_4 : i32
      linalg.yield %44 : i32
    } -> tensor<8x8xi32>
    %17 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%16 : tensor<8x8xi32>) outs(%13 : tensor<8x8xi32>) {
    ^bb0(%in: i32, %out: i32):
      %44 = arith.cmpi sge, %in, %c0_i32 : i32
      %45 = arith.subi %c0_i32, %in : i32
      %46 = arith.select %44, %in, %45 : i32
      linalg.yield %46 : i32
    } -> tensor<8x8xi32>
    %18 = tensor.empty() : tensor<8x8xf32>
    %19 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%17 : tensor<8x8xi32>) outs(%18 : tensor<8x8xf32>) {
    ^bb0(%in: i32, %out: f32):
      %44 = arith.sitofp %in : i32 to f32
      linalg.yield %44 : f32
    } -> tensor<8x8xf32>
    %20 = tensor.empty() : tensor<1x8x8xf32>
    %21 = linalg.generic {indexing_maps = [#map13, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19 : tensor<8x8xf32>) outs(%20 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x8xf32>
    %22 = tensor.empty() : tensor<2x8x8xf32>
    %23 = linalg.generic {indexing_maps = [#map14, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6 : tensor<2x1x1xf32>) outs(%22 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %24 = linalg.generic {indexing_maps = [#map15, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21 : tensor<1x8x8xf32>) outs(%22 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %25 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23, %24 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%22 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %44 = arith.mulf %in, %in_4 : f32
      linalg.yield %44 : f32
    } -> tensor<2x8x8xf32>
    %26 = linalg.generic {indexing_maps = [#map16, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25 : tensor<2x8x8xf32>) outs(%0 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x8x8xf32>
    %27 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4, %26 : tensor<1x2x8x8xf32>, tensor<1x2x8x8xf32>) outs(%0 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %44 = arith.subf %in, %in_4 : f32
      linalg.yield %44 : f32
    } -> tensor<1x2x8x8xf32>
    %28 = tensor.empty() : tensor<1x2x8xf32>
    %29 = linalg.fill ins(%cst : f32) outs(%28 : tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %30 = linalg.generic {indexing_maps = [#map4, #map17], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%27 : tensor<1x2x8x8xf32>) outs(%29 : tensor<1x2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %44 = arith.maximumf %out, %in : f32
      linalg.yield %44 : f32
    } -> tensor<1x2x8xf32>
    %31 = linalg.generic {indexing_maps = [#map18, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%28 : tensor<1x2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x8xf32>
    %32 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%31, %30 : tensor<1x2x8xf32>, tensor<1x2x8xf32>) outs(%28 : tensor<1x2x8xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %44 = arith.maximumf %in, %in_4 : f32
      linalg.yield %44 : f32
    } -> tensor<1x2x8xf32>
    %33 = tensor.empty() : tensor<1x2x8x1xf32>
    %34 = linalg.generic {indexing_maps = [#map17, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%32 : tensor<1x2x8xf32>) outs(%33 : tensor<1x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x8x1xf32>
    %35 = linalg.generic {indexing_maps = [#map19, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34 : tensor<1x2x8x1xf32>) outs(%0 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x8x8xf32>
    %36 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27, %35 : tensor<1x2x8x8xf32>, tensor<1x2x8x8xf32>) outs(%0 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %44 = arith.subf %in, %in_4 : f32
      linalg.yield %44 : f32
    } -> tensor<1x2x8x8xf32>
    %37 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%36 : tensor<1x2x8x8xf32>) outs(%0 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %44 = math.exp %in : f32
      linalg.yield %44 : f32
    } -> tensor<1x2x8x8xf32>
    %38 = linalg.fill ins(%cst_0 : f32) outs(%28 : tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %39 = linalg.generic {indexing_maps = [#map4, #map17], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%37 : tensor<1x2x8x8xf32>) outs(%38 : tensor<1x2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %44 = arith.addf %out, %in : f32
      linalg.yield %44 : f32
    } -> tensor<1x2x8xf32>
    %40 = linalg.generic {indexing_maps = [#map17, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%39 : tensor<1x2x8xf32>) outs(%33 : tensor<1x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x8x1xf32>
    %41 = linalg.generic {indexing_maps = [#map19, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%40 : tensor<1x2x8x1xf32>) outs(%0 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x8x8xf32>
    %42 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%37, %41 : tensor<1x2x8x8xf32>, tensor<1x2x8x8xf32>) outs(%0 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %44 = arith.divf %in, %in_4 : f32
      linalg.yield %44 : f32
    } -> tensor<1x2x8x8xf32>
    %43 = linalg.generic {indexing_maps = [#map, #map20, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%42, %arg2 : tensor<1x2x8x8xf32>, tensor<1x2x8x8xf32>) outs(%1 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %44 = arith.mulf %in, %in_4 : f32
      %45 = arith.addf %out, %44 : f32
      linalg.yield %45 : f32
    } -> tensor<1x2x8x8xf32>
    return %43 : tensor<1x2x8x8xf32>
  }
}

