// Made by generate/generate.py: jax_forms, shlo: one query against a cache that is updated
// DEFINE: %{case} = --verify=raise --input=random:1 --input=random:2 --input=random:3 --input=random:4 --input=random:5 --input=i32=6 --expected_output=@%S/expected/jax_decode.0.npy
// RUN: attn-run %s %{case} | FileCheck %s
// RUN: attn-opt %s %fuse -o %t.mlir
// RUN: attn-run %t.mlir %{case} | FileCheck %s --check-prefix=FUSED

// CHECK: attention: 1 found{{$}}
// CHECK-NEXT: batch 1, heads 2, N 1, S 12, D 8, f32, not causal, mask: key padding, scale 1/sqrt(D)
// FUSED: attention: 1 found{{$}}
// FUSED-NEXT: batch 1, heads 2, N 1, S 12, D 8, f32, not causal, mask: key padding, scale 1/sqrt(D)

#map = affine_map<() -> ()>
#map1 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d4)>
#map2 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map3 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> ()>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map6 = affine_map<(d0) -> (d0)>
#map7 = affine_map<(d0) -> ()>
#map8 = affine_map<(d0, d1, d2, d3) -> (d3)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map10 = affine_map<(d0, d1, d2) -> ()>
#map11 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map13 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d4, d3)>
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<1x2x1x8xf32>, %arg1: tensor<1x2x1x8xf32>, %arg2: tensor<1x2x1x8xf32>, %arg3: tensor<1x2x12x8xf32>, %arg4: tensor<1x2x12x8xf32>, %arg5: tensor<i32>) -> tensor<1x2x1x8xf32> {
    %cst = arith.constant 0xFF800000 : f32
    %cst_0 = arith.constant -1.000000e+30 : f32
    %cst_1 = arith.constant 0.000000e+00 : f32
    %c11 = arith.constant 11 : index
    %c0 = arith.constant 0 : index
    %c12_i32 = arith.constant 12 : i32
    %c0_i32 = arith.constant 0 : i32
    %cst_2 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_3 = arith.constant dense<2.82842708> : tensor<f32>
    %0 = tensor.empty() : tensor<i1>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = []} ins(%arg5 : tensor<i32>) outs(%0 : tensor<i1>) {
    ^bb0(%in: i32, %out: i1):
      %42 = arith.cmpi slt, %in, %c0_i32 : i32
      linalg.yield %42 : i1
    } -> tensor<i1>
    %2 = tensor.empty() : tensor<i32>
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = []} ins(%arg5 : tensor<i32>) outs(%2 : tensor<i32>) {
    ^bb0(%in: i32, %out: i32):
      %42 = arith.addi %in, %c12_i32 : i32
      linalg.yield %42 : i32
    } -> tensor<i32>
    %4 = linalg.generic {indexing_maps = [#map, #map, #map, #map], iterator_types = []} ins(%1, %3, %arg5 : tensor<i1>, tensor<i32>, tensor<i32>) outs(%2 : tensor<i32>) {
    ^bb0(%in: i1, %in_5: i32, %in_6: i32, %out: i32):
      %42 = arith.select %in, %in_5, %in_6 : i32
      linalg.yield %42 : i32
    } -> tensor<i32>
    %extracted = tensor.extract %4[] : tensor<i32>
    %5 = arith.index_cast %extracted : i32 to index
    %6 = arith.maxsi %5, %c0 : index
    %7 = arith.minsi %6, %c11 : index
    %inserted_slice = tensor.insert_slice %arg1 into %arg3[0, 0, %7, 0] [1, 2, 1, 8] [1, 1, 1, 1] : tensor<1x2x1x8xf32> into tensor<1x2x12x8xf32>
    %inserted_slice_4 = tensor.insert_slice %arg2 into %arg4[0, 0, %7, 0] [1, 2, 1, 8] [1, 1, 1, 1] : tensor<1x2x1x8xf32> into tensor<1x2x12x8xf32>
    %8 = tensor.empty() : tensor<1x2x1x12xf32>
    %9 = linalg.fill ins(%cst_1 : f32) outs(%8 : tensor<1x2x1x12xf32>) -> tensor<1x2x1x12xf32>
    %10 = linalg.generic {indexing_maps = [#map1, #map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg0, %inserted_slice : tensor<1x2x1x8xf32>, tensor<1x2x12x8xf32>) outs(%9 : tensor<1x2x1x12xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %42 = arith.mulf %in, %in_5 : f32
      %43 = arith.addf %out, %42 : f32
      linalg.yield %43 : f32
    } -> tensor<1x2x1x12xf32>
    %11 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_3 : tensor<f32>) outs(%8 : tensor<1x2x1x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x1x12xf32>
    %12 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %11 : tensor<1x2x1x12xf32>, tensor<1x2x1x12xf32>) outs(%8 : tensor<1x2x1x12xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %42 = arith.divf %in, %in_5 : f32
      linalg.yield %42 : f32
    } -> tensor<1x2x1x12xf32>
    %13 = tensor.empty() : tensor<12xi32>
    %14 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel"]} outs(%13 : tensor<12xi32>) {
    ^bb0(%out: i32):
      %42 = linalg.index 0 : index
      %43 = arith.index_cast %42 : index to i32
      linalg.yield %43 : i32
    } -> tensor<12xi32>
    %15 = linalg.generic {indexing_maps = [#map7, #map6], iterator_types = ["parallel"]} ins(%arg5 : tensor<i32>) outs(%13 : tensor<12xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<12xi32>
    %16 = tensor.empty() : tensor<12xi1>
    %17 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel"]} ins(%14, %15 : tensor<12xi32>, tensor<12xi32>) outs(%16 : tensor<12xi1>) {
    ^bb0(%in: i32, %in_5: i32, %out: i1):
      %42 = arith.cmpi sle, %in, %in_5 : i32
      linalg.yield %42 : i1
    } -> tensor<12xi1>
    %18 = tensor.empty() : tensor<f32>
    %19 = linalg.generic {indexing_maps = [#map], iterator_types = []} outs(%18 : tensor<f32>) {
    ^bb0(%out: f32):
      linalg.yield %cst_0 : f32
    } -> tensor<f32>
    %20 = tensor.empty() : tensor<1x2x1x12xi1>
    %21 = linalg.generic {indexing_maps = [#map8, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17 : tensor<12xi1>) outs(%20 : tensor<1x2x1x12xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<1x2x1x12xi1>
    %22 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19 : tensor<f32>) outs(%8 : tensor<1x2x1x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x1x12xf32>
    %23 = linalg.generic {indexing_maps = [#map5, #map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21, %12, %22 : tensor<1x2x1x12xi1>, tensor<1x2x1x12xf32>, tensor<1x2x1x12xf32>) outs(%8 : tensor<1x2x1x12xf32>) {
    ^bb0(%in: i1, %in_5: f32, %in_6: f32, %out: f32):
      %42 = arith.select %in, %in_5, %in_6 : f32
      linalg.yield %42 : f32
    } -> tensor<1x2x1x12xf32>
    %24 = tensor.empty() : tensor<1x2x1xf32>
    %25 = linalg.fill ins(%cst : f32) outs(%24 : tensor<1x2x1xf32>) -> tensor<1x2x1xf32>
    %26 = linalg.generic {indexing_maps = [#map5, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%23 : tensor<1x2x1x12xf32>) outs(%25 : tensor<1x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %42 = arith.maximumf %out, %in : f32
      linalg.yield %42 : f32
    } -> tensor<1x2x1xf32>
    %27 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%24 : tensor<1x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x1xf32>
    %28 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27, %26 : tensor<1x2x1xf32>, tensor<1x2x1xf32>) outs(%24 : tensor<1x2x1xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %42 = arith.maximumf %in, %in_5 : f32
      linalg.yield %42 : f32
    } -> tensor<1x2x1xf32>
    %29 = tensor.empty() : tensor<1x2x1x1xf32>
    %30 = linalg.generic {indexing_maps = [#map9, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28 : tensor<1x2x1xf32>) outs(%29 : tensor<1x2x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x1x1xf32>
    %31 = linalg.generic {indexing_maps = [#map12, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%30 : tensor<1x2x1x1xf32>) outs(%8 : tensor<1x2x1x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x1x12xf32>
    %32 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23, %31 : tensor<1x2x1x12xf32>, tensor<1x2x1x12xf32>) outs(%8 : tensor<1x2x1x12xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %42 = arith.subf %in, %in_5 : f32
      linalg.yield %42 : f32
    } -> tensor<1x2x1x12xf32>
    %33 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%32 : tensor<1x2x1x12xf32>) outs(%8 : tensor<1x2x1x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %42 = math.exp %in : f32
      linalg.yield %42 : f32
    } -> tensor<1x2x1x12xf32>
    %34 = linalg.fill ins(%cst_1 : f32) outs(%24 : tensor<1x2x1xf32>) -> tensor<1x2x1xf32>
    %35 = linalg.generic {indexing_maps = [#map5, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%33 : tensor<1x2x1x12xf32>) outs(%34 : tensor<1x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %42 = arith.addf %out, %in : f32
      linalg.yield %42 : f32
    } -> tensor<1x2x1xf32>
    %36 = linalg.generic {indexing_maps = [#map9, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%35 : tensor<1x2x1xf32>) outs(%29 : tensor<1x2x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x1x1xf32>
    %37 = linalg.generic {indexing_maps = [#map12, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%36 : tensor<1x2x1x1xf32>) outs(%8 : tensor<1x2x1x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x1x12xf32>
    %38 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33, %37 : tensor<1x2x1x12xf32>, tensor<1x2x1x12xf32>) outs(%8 : tensor<1x2x1x12xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %42 = arith.divf %in, %in_5 : f32
      linalg.yield %42 : f32
    } -> tensor<1x2x1x12xf32>
    %39 = tensor.empty() : tensor<1x2x1x8xf32>
    %40 = linalg.fill ins(%cst_1 : f32) outs(%39 : tensor<1x2x1x8xf32>) -> tensor<1x2x1x8xf32>
    %41 = linalg.generic {indexing_maps = [#map1, #map13, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%38, %inserted_slice_4 : tensor<1x2x1x12xf32>, tensor<1x2x12x8xf32>) outs(%40 : tensor<1x2x1x8xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %42 = arith.mulf %in, %in_5 : f32
      %43 = arith.addf %out, %42 : f32
      linalg.yield %43 : f32
    } -> tensor<1x2x1x8xf32>
    return %41 : tensor<1x2x1x8xf32>
  }
}

