// Made by generate/generate.py: jax_forms, shlo: bf16 with a softmax in f32
// DEFINE: %{case} = --verify=raise --input=random:1 --input=random:2 --input=random:3 --expected_output=@%S/expected/jax_bf16.0.npy
// RUN: attn-run %s %{case} | FileCheck %s
// RUN: attn-opt %s %fuse -o %t.mlir
// RUN: attn-run %t.mlir %{case} | FileCheck %s --check-prefix=FUSED

// CHECK: attention: 1 found{{$}}
// CHECK-NEXT: batch 1, heads 2, N 8, S 8, D 8, bf16, not causal, no mask, scale 1
// FUSED: attention: 1 found{{$}}
// FUSED-NEXT: batch 1, heads 2, N 8, S 8, D 8, bf16, not causal, no mask, scale 0.100098

#map = affine_map<(d0, d1, d2, d3) -> ()>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3, d2)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d1, d2, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map5 = affine_map<(d0, d1, d2) -> ()>
#map6 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<1x2x8x8xbf16>, %arg1: tensor<1x2x8x8xbf16>, %arg2: tensor<1x2x8x8xbf16>) -> tensor<1x2x8x8xbf16> {
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 0.000000e+00 : bf16
    %cst_2 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_3 = arith.constant dense<1.000980e-01> : tensor<bf16>
    %0 = tensor.empty() : tensor<1x2x8x8xbf16>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_3 : tensor<bf16>) outs(%0 : tensor<1x2x8x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<1x2x8x8xbf16>
    %2 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %1 : tensor<1x2x8x8xbf16>, tensor<1x2x8x8xbf16>) outs(%0 : tensor<1x2x8x8xbf16>) {
    ^bb0(%in: bf16, %in_7: bf16, %out: bf16):
      %31 = arith.mulf %in, %in_7 : bf16
      linalg.yield %31 : bf16
    } -> tensor<1x2x8x8xbf16>
    %3 = linalg.generic {indexing_maps = [#map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1 : tensor<1x2x8x8xbf16>) outs(%0 : tensor<1x2x8x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<1x2x8x8xbf16>
    %collapsed = tensor.collapse_shape %2 [[0, 1], [2], [3]] : tensor<1x2x8x8xbf16> into tensor<2x8x8xbf16>
    %collapsed_4 = tensor.collapse_shape %3 [[0, 1], [2], [3]] : tensor<1x2x8x8xbf16> into tensor<2x8x8xbf16>
    %4 = tensor.empty() : tensor<2x8x8xbf16>
    %5 = linalg.fill ins(%cst_1 : bf16) outs(%4 : tensor<2x8x8xbf16>) -> tensor<2x8x8xbf16>
    %6 = linalg.batch_matmul ins(%collapsed, %collapsed_4 : tensor<2x8x8xbf16>, tensor<2x8x8xbf16>) outs(%5 : tensor<2x8x8xbf16>) -> tensor<2x8x8xbf16>
    %7 = linalg.generic {indexing_maps = [#map3, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6 : tensor<2x8x8xbf16>) outs(%0 : tensor<1x2x8x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<1x2x8x8xbf16>
    %8 = tensor.empty() : tensor<1x2x8x8xf32>
    %9 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7 : tensor<1x2x8x8xbf16>) outs(%8 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %31 = arith.extf %in : bf16 to f32
      linalg.yield %31 : f32
    } -> tensor<1x2x8x8xf32>
    %10 = tensor.empty() : tensor<1x2x8xf32>
    %11 = linalg.fill ins(%cst_0 : f32) outs(%10 : tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %12 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%9 : tensor<1x2x8x8xf32>) outs(%11 : tensor<1x2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %31 = arith.maximumf %out, %in : f32
      linalg.yield %31 : f32
    } -> tensor<1x2x8xf32>
    %13 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%10 : tensor<1x2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x8xf32>
    %14 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13, %12 : tensor<1x2x8xf32>, tensor<1x2x8xf32>) outs(%10 : tensor<1x2x8xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %31 = arith.maximumf %in, %in_7 : f32
      linalg.yield %31 : f32
    } -> tensor<1x2x8xf32>
    %15 = tensor.empty() : tensor<1x2x8x1xf32>
    %16 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14 : tensor<1x2x8xf32>) outs(%15 : tensor<1x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x8x1xf32>
    %17 = linalg.generic {indexing_maps = [#map7, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16 : tensor<1x2x8x1xf32>) outs(%8 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x8x8xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9, %17 : tensor<1x2x8x8xf32>, tensor<1x2x8x8xf32>) outs(%8 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %31 = arith.subf %in, %in_7 : f32
      linalg.yield %31 : f32
    } -> tensor<1x2x8x8xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18 : tensor<1x2x8x8xf32>) outs(%8 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %31 = math.exp %in : f32
      linalg.yield %31 : f32
    } -> tensor<1x2x8x8xf32>
    %20 = linalg.fill ins(%cst : f32) outs(%10 : tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%19 : tensor<1x2x8x8xf32>) outs(%20 : tensor<1x2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %31 = arith.addf %out, %in : f32
      linalg.yield %31 : f32
    } -> tensor<1x2x8xf32>
    %22 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21 : tensor<1x2x8xf32>) outs(%15 : tensor<1x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x8x1xf32>
    %23 = linalg.generic {indexing_maps = [#map7, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22 : tensor<1x2x8x1xf32>) outs(%8 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x8x8xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19, %23 : tensor<1x2x8x8xf32>, tensor<1x2x8x8xf32>) outs(%8 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %31 = arith.divf %in, %in_7 : f32
      linalg.yield %31 : f32
    } -> tensor<1x2x8x8xf32>
    %25 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg2 : tensor<1x2x8x8xbf16>) outs(%8 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %31 = arith.extf %in : bf16 to f32
      linalg.yield %31 : f32
    } -> tensor<1x2x8x8xf32>
    %collapsed_5 = tensor.collapse_shape %24 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %collapsed_6 = tensor.collapse_shape %25 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %26 = tensor.empty() : tensor<2x8x8xf32>
    %27 = linalg.fill ins(%cst : f32) outs(%26 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %28 = linalg.batch_matmul ins(%collapsed_5, %collapsed_6 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%27 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %29 = linalg.generic {indexing_maps = [#map3, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28 : tensor<2x8x8xf32>) outs(%8 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x8x8xf32>
    %30 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29 : tensor<1x2x8x8xf32>) outs(%0 : tensor<1x2x8x8xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %31 = arith.truncf %in : f32 to bf16
      linalg.yield %31 : bf16
    } -> tensor<1x2x8x8xbf16>
    return %30 : tensor<1x2x8x8xbf16>
  }
}

