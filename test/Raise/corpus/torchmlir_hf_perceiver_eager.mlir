// Made by generate/generate.py: models, torchmlir: Perceiver: cross-attention of latents, then among them
// DEFINE: %{case} = --verify=raise --input=random:1 --expected_output=@%S/expected/hf_perceiver_eager.0.npy
// RUN: attn-run %s %{case} | FileCheck %s
// RUN: attn-opt %s %fuse -o %t.mlir
// RUN: attn-run %t.mlir %{case} | FileCheck %s --check-prefix=FUSED

// CHECK: attention: 2 found{{$}}
// CHECK-NEXT: batch 1, heads 1, N 4, S 8, D 8, f32, not causal, no mask, scale 1/sqrt(D)
// CHECK-NEXT: batch 1, heads 2, N 4, S 4, D 8, f32, not causal, no mask, scale 1/sqrt(D)
// FUSED: attention: 2 found{{$}}
// FUSED-NEXT: batch 1, heads 1, N 4, S 8, D 8, f32, not causal, no mask, scale 1/sqrt(D)
// FUSED-NEXT: batch 1, heads 2, N 4, S 4, D 8, f32, not causal, no mask, scale 1/sqrt(D)

#map = affine_map<(d0, d1, d2) -> (d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> ()>
#map5 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, 0)>
#map6 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map9 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map10 = affine_map<(d0, d1, d2) -> (d2)>
#map11 = affine_map<(d0, d1) -> (d1)>
#map12 = affine_map<(d0, d1) -> (d0, d1)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<1x8x8xf32>) -> tensor<1x4x16xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f64
    %cst_0 = arith.constant 0.000000e+00 : f32
    %cst_1 = arith.constant 0xFF800000 : f32
    %cst_2 = arith.constant 1.000000e+00 : f32
    %cst_3 = arith.constant 5.000000e-01 : f32
    %cst_4 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_5 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_6 = arith.constant dense<true> : tensor<i1>
    %cst_7 = arith.constant dense_resource<torch_tensor_16_torch.float32_16> : tensor<16xf32>
    %cst_8 = arith.constant dense_resource<torch_tensor_16_16_torch.float32_7> : tensor<16x16xf32>
    %cst_9 = arith.constant dense_resource<torch_tensor_16_torch.float32_15> : tensor<16xf32>
    %cst_10 = arith.constant dense_resource<torch_tensor_16_16_torch.float32_6> : tensor<16x16xf32>
    %cst_11 = arith.constant dense_resource<torch_tensor_16_torch.float32_14> : tensor<16xf32>
    %cst_12 = arith.constant dense_resource<torch_tensor_16_torch.float32_13> : tensor<16xf32>
    %cst_13 = arith.constant dense_resource<torch_tensor_16_torch.float32_12> : tensor<16xf32>
    %cst_14 = arith.constant dense_resource<torch_tensor_16_16_torch.float32_5> : tensor<16x16xf32>
    %cst_15 = arith.constant dense_resource<torch_tensor_16_torch.float32_11> : tensor<16xf32>
    %cst_16 = arith.constant dense_resource<torch_tensor_16_16_torch.float32_4> : tensor<16x16xf32>
    %cst_17 = arith.constant dense_resource<torch_tensor_16_torch.float32_10> : tensor<16xf32>
    %cst_18 = arith.constant dense_resource<torch_tensor_16_16_torch.float32_3> : tensor<16x16xf32>
    %cst_19 = arith.constant dense_resource<torch_tensor_16_torch.float32_9> : tensor<16xf32>
    %cst_20 = arith.constant dense_resource<torch_tensor_16_16_torch.float32_2> : tensor<16x16xf32>
    %cst_21 = arith.constant dense_resource<torch_tensor_16_torch.float32_8> : tensor<16xf32>
    %cst_22 = arith.constant dense_resource<torch_tensor_16_torch.float32_7> : tensor<16xf32>
    %cst_23 = arith.constant dense_resource<torch_tensor_16_torch.float32_6> : tensor<16xf32>
    %cst_24 = arith.constant dense_resource<torch_tensor_16_16_torch.float32_1> : tensor<16x16xf32>
    %cst_25 = arith.constant dense_resource<torch_tensor_16_torch.float32_5> : tensor<16xf32>
    %cst_26 = arith.constant dense_resource<torch_tensor_16_16_torch.float32> : tensor<16x16xf32>
    %cst_27 = arith.constant dense_resource<torch_tensor_16_torch.float32_4> : tensor<16xf32>
    %cst_28 = arith.constant dense_resource<torch_tensor_16_torch.float32_3> : tensor<16xf32>
    %cst_29 = arith.constant dense_resource<torch_tensor_16_torch.float32_2> : tensor<16xf32>
    %cst_30 = arith.constant dense_resource<torch_tensor_16_8_torch.float32> : tensor<16x8xf32>
    %cst_31 = arith.constant 2.8284271247461903 : f64
    %cst_32 = arith.constant dense_resource<torch_tensor_8_torch.float32_4> : tensor<8xf32>
    %cst_33 = arith.constant dense_resource<torch_tensor_8_8_torch.float32_1> : tensor<8x8xf32>
    %cst_34 = arith.constant dense_resource<torch_tensor_8_torch.float32_3> : tensor<8xf32>
    %cst_35 = arith.constant dense_resource<torch_tensor_8_8_torch.float32> : tensor<8x8xf32>
    %cst_36 = arith.constant dense_resource<torch_tensor_8_torch.float32_2> : tensor<8xf32>
    %cst_37 = arith.constant dense_resource<torch_tensor_8_16_torch.float32> : tensor<8x16xf32>
    %cst_38 = arith.constant dense_resource<torch_tensor_8_torch.float32_1> : tensor<8xf32>
    %cst_39 = arith.constant dense_resource<torch_tensor_8_torch.float32> : tensor<8xf32>
    %cst_40 = arith.constant dense_resource<torch_tensor_16_torch.float32_1> : tensor<16xf32>
    %cst_41 = arith.constant dense_resource<torch_tensor_16_torch.float32> : tensor<16xf32>
    %cst_42 = arith.constant 1.000000e-05 : f64
    %cst_43 = arith.constant dense_resource<torch_tensor_4_16_torch.float32> : tensor<4x16xf32>
    %true = arith.constant true
    %cst_44 = arith.constant 1.600000e+01 : f64
    %cst_45 = arith.constant 1.600000e+01 : f32
    %cst_46 = arith.constant 8.000000e+00 : f64
    %cst_47 = arith.constant 8.000000e+00 : f32
    %cst_48 = arith.constant 1.41421354 : f32
    %0 = tensor.empty() : tensor<1x4x16xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_43 : tensor<4x16xf32>) outs(%0 : tensor<1x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x4x16xf32>
    %2 = tensor.empty() : tensor<1xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<1xi64>) {
    ^bb0(%out: i64):
      linalg.yield %c0_i64 : i64
    } -> tensor<1xi64>
    %4 = tensor.empty() : tensor<4xi64>
    %5 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%4 : tensor<4xi64>) {
    ^bb0(%out: i64):
      %200 = linalg.index 0 : index
      %201 = arith.index_cast %200 : index to i64
      linalg.yield %201 : i64
    } -> tensor<4xi64>
    %6 = tensor.empty() : tensor<8xi64>
    %7 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%6 : tensor<8xi64>) {
    ^bb0(%out: i64):
      %200 = linalg.index 0 : index
      %201 = arith.index_cast %200 : index to i64
      linalg.yield %201 : i64
    } -> tensor<8xi64>
    %expanded = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 1, 1] : tensor<1xi64> into tensor<1x1x1x1xi64>
    %expanded_49 = tensor.expand_shape %5 [[0, 1, 2, 3]] output_shape [1, 1, 4, 1] : tensor<4xi64> into tensor<1x1x4x1xi64>
    %expanded_50 = tensor.expand_shape %7 [[0, 1, 2, 3]] output_shape [1, 1, 1, 8] : tensor<8xi64> into tensor<1x1x1x8xi64>
    %8 = tensor.empty() : tensor<1x1x4x1xi1>
    %9 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_49 : tensor<1x1x4x1xi64>) outs(%8 : tensor<1x1x4x1xi1>) {
    ^bb0(%in: i64, %out: i1):
      %200 = arith.cmpi sge, %in, %c0_i64 : i64
      linalg.yield %200 : i1
    } -> tensor<1x1x4x1xi1>
    %10 = linalg.generic {indexing_maps = [#map4, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_6, %9 : tensor<i1>, tensor<1x1x4x1xi1>) outs(%8 : tensor<1x1x4x1xi1>) {
    ^bb0(%in: i1, %in_104: i1, %out: i1):
      %200 = arith.andi %in, %in_104 : i1
      linalg.yield %200 : i1
    } -> tensor<1x1x4x1xi1>
    %11 = tensor.empty() : tensor<1x1x1x8xi1>
    %12 = linalg.generic {indexing_maps = [#map5, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_50 : tensor<1x1x1x1xi64>, tensor<1x1x1x8xi64>) outs(%11 : tensor<1x1x1x8xi1>) {
    ^bb0(%in: i64, %in_104: i64, %out: i1):
      linalg.yield %true : i1
    } -> tensor<1x1x1x8xi1>
    %13 = tensor.empty() : tensor<1x1x4x8xi1>
    %14 = linalg.generic {indexing_maps = [#map7, #map8, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %12 : tensor<1x1x4x1xi1>, tensor<1x1x1x8xi1>) outs(%13 : tensor<1x1x4x8xi1>) {
    ^bb0(%in: i1, %in_104: i1, %out: i1):
      %200 = arith.andi %in, %in_104 : i1
      linalg.yield %200 : i1
    } -> tensor<1x1x4x8xi1>
    %15 = tensor.empty() : tensor<1x1x4x8xf32>
    %16 = linalg.generic {indexing_maps = [#map3, #map4, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14, %cst_5, %cst_4 : tensor<1x1x4x8xi1>, tensor<f32>, tensor<f32>) outs(%15 : tensor<1x1x4x8xf32>) {
    ^bb0(%in: i1, %in_104: f32, %in_105: f32, %out: f32):
      %200 = arith.select %in, %in_104, %in_105 : f32
      linalg.yield %200 : f32
    } -> tensor<1x1x4x8xf32>
    %17 = tensor.empty() : tensor<1x4x16xf64>
    %18 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<1x4x16xf32>) outs(%17 : tensor<1x4x16xf64>) {
    ^bb0(%in: f32, %out: f64):
      %200 = arith.extf %in : f32 to f64
      linalg.yield %200 : f64
    } -> tensor<1x4x16xf64>
    %19 = tensor.empty() : tensor<1x4x1xf64>
    %20 = linalg.fill ins(%cst : f64) outs(%19 : tensor<1x4x1xf64>) -> tensor<1x4x1xf64>
    %21 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%18 : tensor<1x4x16xf64>) outs(%20 : tensor<1x4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %200 = arith.addf %in, %out : f64
      linalg.yield %200 : f64
    } -> tensor<1x4x1xf64>
    %22 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21 : tensor<1x4x1xf64>) outs(%19 : tensor<1x4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %200 = arith.divf %in, %cst_44 : f64
      linalg.yield %200 : f64
    } -> tensor<1x4x1xf64>
    %23 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18, %22 : tensor<1x4x16xf64>, tensor<1x4x1xf64>) outs(%17 : tensor<1x4x16xf64>) {
    ^bb0(%in: f64, %in_104: f64, %out: f64):
      %200 = arith.subf %in, %in_104 : f64
      linalg.yield %200 : f64
    } -> tensor<1x4x16xf64>
    %24 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23, %23 : tensor<1x4x16xf64>, tensor<1x4x16xf64>) outs(%17 : tensor<1x4x16xf64>) {
    ^bb0(%in: f64, %in_104: f64, %out: f64):
      %200 = arith.mulf %in, %in_104 : f64
      linalg.yield %200 : f64
    } -> tensor<1x4x16xf64>
    %25 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%24 : tensor<1x4x16xf64>) outs(%20 : tensor<1x4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %200 = arith.addf %in, %out : f64
      linalg.yield %200 : f64
    } -> tensor<1x4x1xf64>
    %26 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25 : tensor<1x4x1xf64>) outs(%19 : tensor<1x4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %200 = arith.divf %in, %cst_44 : f64
      linalg.yield %200 : f64
    } -> tensor<1x4x1xf64>
    %27 = tensor.empty() : tensor<1x4x1xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26 : tensor<1x4x1xf64>) outs(%27 : tensor<1x4x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %200 = arith.truncf %in : f64 to f32
      linalg.yield %200 : f32
    } -> tensor<1x4x1xf32>
    %29 = linalg.fill ins(%cst_0 : f32) outs(%27 : tensor<1x4x1xf32>) -> tensor<1x4x1xf32>
    %30 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1 : tensor<1x4x16xf32>) outs(%29 : tensor<1x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %200 = arith.addf %in, %out : f32
      linalg.yield %200 : f32
    } -> tensor<1x4x1xf32>
    %31 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%30 : tensor<1x4x1xf32>) outs(%27 : tensor<1x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %200 = arith.divf %in, %cst_45 : f32
      linalg.yield %200 : f32
    } -> tensor<1x4x1xf32>
    %32 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28 : tensor<1x4x1xf32>) outs(%27 : tensor<1x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %200 = arith.truncf %cst_42 : f64 to f32
      %201 = arith.addf %in, %200 : f32
      linalg.yield %201 : f32
    } -> tensor<1x4x1xf32>
    %33 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%32 : tensor<1x4x1xf32>) outs(%27 : tensor<1x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %200 = math.rsqrt %in : f32
      linalg.yield %200 : f32
    } -> tensor<1x4x1xf32>
    %34 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %31 : tensor<1x4x16xf32>, tensor<1x4x1xf32>) outs(%0 : tensor<1x4x16xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %200 = arith.subf %in, %in_104 : f32
      linalg.yield %200 : f32
    } -> tensor<1x4x16xf32>
    %35 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%34, %33 : tensor<1x4x16xf32>, tensor<1x4x1xf32>) outs(%0 : tensor<1x4x16xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %200 = arith.mulf %in, %in_104 : f32
      linalg.yield %200 : f32
    } -> tensor<1x4x16xf32>
    %36 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35, %cst_41 : tensor<1x4x16xf32>, tensor<16xf32>) outs(%0 : tensor<1x4x16xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %200 = arith.mulf %in, %in_104 : f32
      linalg.yield %200 : f32
    } -> tensor<1x4x16xf32>
    %37 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%36, %cst_40 : tensor<1x4x16xf32>, tensor<16xf32>) outs(%0 : tensor<1x4x16xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %200 = arith.addf %in, %in_104 : f32
      linalg.yield %200 : f32
    } -> tensor<1x4x16xf32>
    %38 = tensor.empty() : tensor<1x8x8xf64>
    %39 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x8x8xf32>) outs(%38 : tensor<1x8x8xf64>) {
    ^bb0(%in: f32, %out: f64):
      %200 = arith.extf %in : f32 to f64
      linalg.yield %200 : f64
    } -> tensor<1x8x8xf64>
    %40 = tensor.empty() : tensor<1x8x1xf64>
    %41 = linalg.fill ins(%cst : f64) outs(%40 : tensor<1x8x1xf64>) -> tensor<1x8x1xf64>
    %42 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%39 : tensor<1x8x8xf64>) outs(%41 : tensor<1x8x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %200 = arith.addf %in, %out : f64
      linalg.yield %200 : f64
    } -> tensor<1x8x1xf64>
    %43 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%42 : tensor<1x8x1xf64>) outs(%40 : tensor<1x8x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %200 = arith.divf %in, %cst_46 : f64
      linalg.yield %200 : f64
    } -> tensor<1x8x1xf64>
    %44 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%39, %43 : tensor<1x8x8xf64>, tensor<1x8x1xf64>) outs(%38 : tensor<1x8x8xf64>) {
    ^bb0(%in: f64, %in_104: f64, %out: f64):
      %200 = arith.subf %in, %in_104 : f64
      linalg.yield %200 : f64
    } -> tensor<1x8x8xf64>
    %45 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%44, %44 : tensor<1x8x8xf64>, tensor<1x8x8xf64>) outs(%38 : tensor<1x8x8xf64>) {
    ^bb0(%in: f64, %in_104: f64, %out: f64):
      %200 = arith.mulf %in, %in_104 : f64
      linalg.yield %200 : f64
    } -> tensor<1x8x8xf64>
    %46 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%45 : tensor<1x8x8xf64>) outs(%41 : tensor<1x8x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %200 = arith.addf %in, %out : f64
      linalg.yield %200 : f64
    } -> tensor<1x8x1xf64>
    %47 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%46 : tensor<1x8x1xf64>) outs(%40 : tensor<1x8x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %200 = arith.divf %in, %cst_46 : f64
      linalg.yield %200 : f64
    } -> tensor<1x8x1xf64>
    %48 = tensor.empty() : tensor<1x8x1xf32>
    %49 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%47 : tensor<1x8x1xf64>) outs(%48 : tensor<1x8x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %200 = arith.truncf %in : f64 to f32
      linalg.yield %200 : f32
    } -> tensor<1x8x1xf32>
    %50 = linalg.fill ins(%cst_0 : f32) outs(%48 : tensor<1x8x1xf32>) -> tensor<1x8x1xf32>
    %51 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%arg0 : tensor<1x8x8xf32>) outs(%50 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %200 = arith.addf %in, %out : f32
      linalg.yield %200 : f32
    } -> tensor<1x8x1xf32>
    %52 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%51 : tensor<1x8x1xf32>) outs(%48 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %200 = arith.divf %in, %cst_47 : f32
      linalg.yield %200 : f32
    } -> tensor<1x8x1xf32>
    %53 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%49 : tensor<1x8x1xf32>) outs(%48 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %200 = arith.truncf %cst_42 : f64 to f32
      %201 = arith.addf %in, %200 : f32
      linalg.yield %201 : f32
    } -> tensor<1x8x1xf32>
    %54 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%53 : tensor<1x8x1xf32>) outs(%48 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %200 = math.rsqrt %in : f32
      linalg.yield %200 : f32
    } -> tensor<1x8x1xf32>
    %55 = tensor.empty() : tensor<1x8x8xf32>
    %56 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %52 : tensor<1x8x8xf32>, tensor<1x8x1xf32>) outs(%55 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %200 = arith.subf %in, %in_104 : f32
      linalg.yield %200 : f32
    } -> tensor<1x8x8xf32>
    %57 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%56, %54 : tensor<1x8x8xf32>, tensor<1x8x1xf32>) outs(%55 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %200 = arith.mulf %in, %in_104 : f32
      linalg.yield %200 : f32
    } -> tensor<1x8x8xf32>
    %58 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%57, %cst_39 : tensor<1x8x8xf32>, tensor<8xf32>) outs(%55 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %200 = arith.mulf %in, %in_104 : f32
      linalg.yield %200 : f32
    } -> tensor<1x8x8xf32>
    %59 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%58, %cst_38 : tensor<1x8x8xf32>, tensor<8xf32>) outs(%55 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %200 = arith.addf %in, %in_104 : f32
      linalg.yield %200 : f32
    } -> tensor<1x8x8xf32>
    %collapsed = tensor.collapse_shape %37 [[0, 1], [2]] : tensor<1x4x16xf32> into tensor<4x16xf32>
    %60 = tensor.empty() : tensor<16x8xf32>
    %transposed = linalg.transpose ins(%cst_37 : tensor<8x16xf32>) outs(%60 : tensor<16x8xf32>) permutation = [1, 0] 
    %61 = tensor.empty() : tensor<4x8xf32>
    %62 = linalg.fill ins(%cst_0 : f32) outs(%61 : tensor<4x8xf32>) -> tensor<4x8xf32>
    %63 = linalg.matmul ins(%collapsed, %transposed : tensor<4x16xf32>, tensor<16x8xf32>) outs(%62 : tensor<4x8xf32>) -> tensor<4x8xf32>
    %64 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel"]} ins(%cst_36 : tensor<8xf32>) outs(%61 : tensor<4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<4x8xf32>
    %65 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel"]} ins(%63, %64 : tensor<4x8xf32>, tensor<4x8xf32>) outs(%61 : tensor<4x8xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %200 = arith.addf %in, %in_104 : f32
      linalg.yield %200 : f32
    } -> tensor<4x8xf32>
    %collapsed_51 = tensor.collapse_shape %59 [[0, 1], [2]] : tensor<1x8x8xf32> into tensor<8x8xf32>
    %66 = tensor.empty() : tensor<8x8xf32>
    %transposed_52 = linalg.transpose ins(%cst_35 : tensor<8x8xf32>) outs(%66 : tensor<8x8xf32>) permutation = [1, 0] 
    %67 = linalg.fill ins(%cst_0 : f32) outs(%66 : tensor<8x8xf32>) -> tensor<8x8xf32>
    %68 = linalg.matmul ins(%collapsed_51, %transposed_52 : tensor<8x8xf32>, tensor<8x8xf32>) outs(%67 : tensor<8x8xf32>) -> tensor<8x8xf32>
    %69 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel"]} ins(%cst_34 : tensor<8xf32>) outs(%66 : tensor<8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x8xf32>
    %70 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel"]} ins(%68, %69 : tensor<8x8xf32>, tensor<8x8xf32>) outs(%66 : tensor<8x8xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %200 = arith.addf %in, %in_104 : f32
      linalg.yield %200 : f32
    } -> tensor<8x8xf32>
    %transposed_53 = linalg.transpose ins(%cst_33 : tensor<8x8xf32>) outs(%66 : tensor<8x8xf32>) permutation = [1, 0] 
    %71 = linalg.matmul ins(%collapsed_51, %transposed_53 : tensor<8x8xf32>, tensor<8x8xf32>) outs(%67 : tensor<8x8xf32>) -> tensor<8x8xf32>
    %72 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel"]} ins(%cst_32 : tensor<8xf32>) outs(%66 : tensor<8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x8xf32>
    %73 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel"]} ins(%71, %72 : tensor<8x8xf32>, tensor<8x8xf32>) outs(%66 : tensor<8x8xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %200 = arith.addf %in, %in_104 : f32
      linalg.yield %200 : f32
    } -> tensor<8x8xf32>
    %expanded_54 = tensor.expand_shape %65 [[0, 1], [2, 3]] output_shape [1, 4, 1, 8] : tensor<4x8xf32> into tensor<1x4x1x8xf32>
    %transposed_55 = linalg.transpose ins(%expanded_54 : tensor<1x4x1x8xf32>) outs(%15 : tensor<1x1x4x8xf32>) permutation = [0, 2, 1, 3] 
    %expanded_56 = tensor.expand_shape %70 [[0, 1], [2, 3]] output_shape [1, 8, 1, 8] : tensor<8x8xf32> into tensor<1x8x1x8xf32>
    %expanded_57 = tensor.expand_shape %73 [[0, 1], [2, 3]] output_shape [1, 8, 1, 8] : tensor<8x8xf32> into tensor<1x8x1x8xf32>
    %74 = tensor.empty() : tensor<1x1x8x8xf32>
    %transposed_58 = linalg.transpose ins(%expanded_57 : tensor<1x8x1x8xf32>) outs(%74 : tensor<1x1x8x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_59 = linalg.transpose ins(%expanded_56 : tensor<1x8x1x8xf32>) outs(%74 : tensor<1x1x8x8xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_60 = tensor.collapse_shape %transposed_55 [[0], [1, 2], [3]] : tensor<1x1x4x8xf32> into tensor<1x4x8xf32>
    %collapsed_61 = tensor.collapse_shape %transposed_59 [[0], [1, 2], [3]] : tensor<1x1x8x8xf32> into tensor<1x8x8xf32>
    %75 = tensor.empty() : tensor<1x4x8xf32>
    %76 = linalg.fill ins(%cst_0 : f32) outs(%75 : tensor<1x4x8xf32>) -> tensor<1x4x8xf32>
    %77 = linalg.batch_matmul ins(%collapsed_60, %collapsed_61 : tensor<1x4x8xf32>, tensor<1x8x8xf32>) outs(%76 : tensor<1x4x8xf32>) -> tensor<1x4x8xf32>
    %expanded_62 = tensor.expand_shape %77 [[0], [1, 2], [3]] output_shape [1, 1, 4, 8] : tensor<1x4x8xf32> into tensor<1x1x4x8xf32>
    %78 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_62 : tensor<1x1x4x8xf32>) outs(%15 : tensor<1x1x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %200 = arith.truncf %cst_31 : f64 to f32
      %201 = arith.divf %in, %200 : f32
      linalg.yield %201 : f32
    } -> tensor<1x1x4x8xf32>
    %79 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%78, %16 : tensor<1x1x4x8xf32>, tensor<1x1x4x8xf32>) outs(%15 : tensor<1x1x4x8xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %200 = arith.addf %in, %in_104 : f32
      linalg.yield %200 : f32
    } -> tensor<1x1x4x8xf32>
    %80 = tensor.empty() : tensor<1x1x4xi64>
    %81 = linalg.fill ins(%c0_i64 : i64) outs(%80 : tensor<1x1x4xi64>) -> tensor<1x1x4xi64>
    %82 = tensor.empty() : tensor<1x1x4xf32>
    %83 = linalg.fill ins(%cst_1 : f32) outs(%82 : tensor<1x1x4xf32>) -> tensor<1x1x4xf32>
    %84:2 = linalg.generic {indexing_maps = [#map3, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%79 : tensor<1x1x4x8xf32>) outs(%83, %81 : tensor<1x1x4xf32>, tensor<1x1x4xi64>) {
    ^bb0(%in: f32, %out: f32, %out_104: i64):
      %200 = linalg.index 3 : index
      %201 = arith.index_cast %200 : index to i64
      %202 = arith.maximumf %in, %out : f32
      %203 = arith.cmpf ogt, %in, %out : f32
      %204 = arith.select %203, %201, %out_104 : i64
      linalg.yield %202, %204 : f32, i64
    } -> (tensor<1x1x4xf32>, tensor<1x1x4xi64>)
    %expanded_63 = tensor.expand_shape %84#0 [[0], [1], [2, 3]] output_shape [1, 1, 4, 1] : tensor<1x1x4xf32> into tensor<1x1x4x1xf32>
    %85 = linalg.generic {indexing_maps = [#map3, #map7, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%79, %expanded_63 : tensor<1x1x4x8xf32>, tensor<1x1x4x1xf32>) outs(%15 : tensor<1x1x4x8xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %200 = arith.subf %in, %in_104 : f32
      linalg.yield %200 : f32
    } -> tensor<1x1x4x8xf32>
    %86 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%85 : tensor<1x1x4x8xf32>) outs(%15 : tensor<1x1x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %200 = math.exp %in : f32
      linalg.yield %200 : f32
    } -> tensor<1x1x4x8xf32>
    %87 = tensor.empty() : tensor<1x1x4x1xf32>
    %88 = linalg.fill ins(%cst_0 : f32) outs(%87 : tensor<1x1x4x1xf32>) -> tensor<1x1x4x1xf32>
    %89 = linalg.generic {indexing_maps = [#map3, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%86 : tensor<1x1x4x8xf32>) outs(%88 : tensor<1x1x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %200 = arith.addf %in, %out : f32
      linalg.yield %200 : f32
    } -> tensor<1x1x4x1xf32>
    %90 = linalg.generic {indexing_maps = [#map3, #map7, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%86, %89 : tensor<1x1x4x8xf32>, tensor<1x1x4x1xf32>) outs(%15 : tensor<1x1x4x8xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %200 = arith.divf %in, %in_104 : f32
      linalg.yield %200 : f32
    } -> tensor<1x1x4x8xf32>
    %collapsed_64 = tensor.collapse_shape %90 [[0], [1, 2], [3]] : tensor<1x1x4x8xf32> into tensor<1x4x8xf32>
    %collapsed_65 = tensor.collapse_shape %transposed_58 [[0], [1, 2], [3]] : tensor<1x1x8x8xf32> into tensor<1x8x8xf32>
    %91 = linalg.batch_matmul ins(%collapsed_64, %collapsed_65 : tensor<1x4x8xf32>, tensor<1x8x8xf32>) outs(%76 : tensor<1x4x8xf32>) -> tensor<1x4x8xf32>
    %expanded_66 = tensor.expand_shape %91 [[0], [1, 2], [3]] output_shape [1, 1, 4, 8] : tensor<1x4x8xf32> into tensor<1x1x4x8xf32>
    %92 = tensor.empty() : tensor<1x4x1x8xf32>
    %transposed_67 = linalg.transpose ins(%expanded_66 : tensor<1x1x4x8xf32>) outs(%92 : tensor<1x4x1x8xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_68 = tensor.collapse_shape %transposed_67 [[0, 1], [2, 3]] : tensor<1x4x1x8xf32> into tensor<4x8xf32>
    %93 = tensor.empty() : tensor<8x16xf32>
    %transposed_69 = linalg.transpose ins(%cst_30 : tensor<16x8xf32>) outs(%93 : tensor<8x16xf32>) permutation = [1, 0] 
    %94 = tensor.empty() : tensor<4x16xf32>
    %95 = linalg.fill ins(%cst_0 : f32) outs(%94 : tensor<4x16xf32>) -> tensor<4x16xf32>
    %96 = linalg.matmul ins(%collapsed_68, %transposed_69 : tensor<4x8xf32>, tensor<8x16xf32>) outs(%95 : tensor<4x16xf32>) -> tensor<4x16xf32>
    %97 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel"]} ins(%cst_29 : tensor<16xf32>) outs(%94 : tensor<4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<4x16xf32>
    %98 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel"]} ins(%96, %97 : tensor<4x16xf32>, tensor<4x16xf32>) outs(%94 : tensor<4x16xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %200 = arith.addf %in, %in_104 : f32
      linalg.yield %200 : f32
    } -> tensor<4x16xf32>
    %expanded_70 = tensor.expand_shape %98 [[0, 1], [2]] output_shape [1, 4, 16] : tensor<4x16xf32> into tensor<1x4x16xf32>
    %99 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_70, %1 : tensor<1x4x16xf32>, tensor<1x4x16xf32>) outs(%0 : tensor<1x4x16xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %200 = arith.addf %in, %in_104 : f32
      linalg.yield %200 : f32
    } -> tensor<1x4x16xf32>
    %100 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99 : tensor<1x4x16xf32>) outs(%17 : tensor<1x4x16xf64>) {
    ^bb0(%in: f32, %out: f64):
      %200 = arith.extf %in : f32 to f64
      linalg.yield %200 : f64
    } -> tensor<1x4x16xf64>
    %101 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%100 : tensor<1x4x16xf64>) outs(%20 : tensor<1x4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %200 = arith.addf %in, %out : f64
      linalg.yield %200 : f64
    } -> tensor<1x4x1xf64>
    %102 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%101 : tensor<1x4x1xf64>) outs(%19 : tensor<1x4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %200 = arith.divf %in, %cst_44 : f64
      linalg.yield %200 : f64
    } -> tensor<1x4x1xf64>
    %103 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100, %102 : tensor<1x4x16xf64>, tensor<1x4x1xf64>) outs(%17 : tensor<1x4x16xf64>) {
    ^bb0(%in: f64, %in_104: f64, %out: f64):
      %200 = arith.subf %in, %in_104 : f64
      linalg.yield %200 : f64
    } -> tensor<1x4x16xf64>
    %104 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%103, %103 : tensor<1x4x16xf64>, tensor<1x4x16xf64>) outs(%17 : tensor<1x4x16xf64>) {
    ^bb0(%in: f64, %in_104: f64, %out: f64):
      %200 = arith.mulf %in, %in_104 : f64
      linalg.yield %200 : f64
    } -> tensor<1x4x16xf64>
    %105 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%104 : tensor<1x4x16xf64>) outs(%20 : tensor<1x4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %200 = arith.addf %in, %out : f64
      linalg.yield %200 : f64
    } -> tensor<1x4x1xf64>
    %106 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105 : tensor<1x4x1xf64>) outs(%19 : tensor<1x4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %200 = arith.divf %in, %cst_44 : f64
      linalg.yield %200 : f64
    } -> tensor<1x4x1xf64>
    %107 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106 : tensor<1x4x1xf64>) outs(%27 : tensor<1x4x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %200 = arith.truncf %in : f64 to f32
      linalg.yield %200 : f32
    } -> tensor<1x4x1xf32>
    %108 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%99 : tensor<1x4x16xf32>) outs(%29 : tensor<1x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %200 = arith.addf %in, %out : f32
      linalg.yield %200 : f32
    } -> tensor<1x4x1xf32>
    %109 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108 : tensor<1x4x1xf32>) outs(%27 : tensor<1x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %200 = arith.divf %in, %cst_45 : f32
      linalg.yield %200 : f32
    } -> tensor<1x4x1xf32>
    %110 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%107 : tensor<1x4x1xf32>) outs(%27 : tensor<1x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %200 = arith.truncf %cst_42 : f64 to f32
      %201 = arith.addf %in, %200 : f32
      linalg.yield %201 : f32
    } -> tensor<1x4x1xf32>
    %111 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110 : tensor<1x4x1xf32>) outs(%27 : tensor<1x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %200 = math.rsqrt %in : f32
      linalg.yield %200 : f32
    } -> tensor<1x4x1xf32>
    %112 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99, %109 : tensor<1x4x16xf32>, tensor<1x4x1xf32>) outs(%0 : tensor<1x4x16xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %200 = arith.subf %in, %in_104 : f32
      linalg.yield %200 : f32
    } -> tensor<1x4x16xf32>
    %113 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112, %111 : tensor<1x4x16xf32>, tensor<1x4x1xf32>) outs(%0 : tensor<1x4x16xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %200 = arith.mulf %in, %in_104 : f32
      linalg.yield %200 : f32
    } -> tensor<1x4x16xf32>
    %114 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113, %cst_28 : tensor<1x4x16xf32>, tensor<16xf32>) outs(%0 : tensor<1x4x16xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %200 = arith.mulf %in, %in_104 : f32
      linalg.yield %200 : f32
    } -> tensor<1x4x16xf32>
    %115 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114, %cst_27 : tensor<1x4x16xf32>, tensor<16xf32>) outs(%0 : tensor<1x4x16xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %200 = arith.addf %in, %in_104 : f32
      linalg.yield %200 : f32
    } -> tensor<1x4x16xf32>
    %collapsed_71 = tensor.collapse_shape %115 [[0, 1], [2]] : tensor<1x4x16xf32> into tensor<4x16xf32>
    %116 = tensor.empty() : tensor<16x16xf32>
    %transposed_72 = linalg.transpose ins(%cst_26 : tensor<16x16xf32>) outs(%116 : tensor<16x16xf32>) permutation = [1, 0] 
    %117 = linalg.matmul ins(%collapsed_71, %transposed_72 : tensor<4x16xf32>, tensor<16x16xf32>) outs(%95 : tensor<4x16xf32>) -> tensor<4x16xf32>
    %118 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel"]} ins(%cst_25 : tensor<16xf32>) outs(%94 : tensor<4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<4x16xf32>
    %119 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel"]} ins(%117, %118 : tensor<4x16xf32>, tensor<4x16xf32>) outs(%94 : tensor<4x16xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %200 = arith.addf %in, %in_104 : f32
      linalg.yield %200 : f32
    } -> tensor<4x16xf32>
    %expanded_73 = tensor.expand_shape %119 [[0, 1], [2]] output_shape [1, 4, 16] : tensor<4x16xf32> into tensor<1x4x16xf32>
    %120 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_73 : tensor<1x4x16xf32>) outs(%0 : tensor<1x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %200 = arith.divf %in, %cst_48 : f32
      %201 = math.erf %200 : f32
      %202 = arith.addf %201, %cst_2 : f32
      %203 = arith.mulf %202, %cst_3 : f32
      %204 = arith.mulf %in, %203 : f32
      linalg.yield %204 : f32
    } -> tensor<1x4x16xf32>
    %collapsed_74 = tensor.collapse_shape %120 [[0, 1], [2]] : tensor<1x4x16xf32> into tensor<4x16xf32>
    %transposed_75 = linalg.transpose ins(%cst_24 : tensor<16x16xf32>) outs(%116 : tensor<16x16xf32>) permutation = [1, 0] 
    %121 = linalg.matmul ins(%collapsed_74, %transposed_75 : tensor<4x16xf32>, tensor<16x16xf32>) outs(%95 : tensor<4x16xf32>) -> tensor<4x16xf32>
    %122 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel"]} ins(%cst_23 : tensor<16xf32>) outs(%94 : tensor<4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<4x16xf32>
    %123 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel"]} ins(%121, %122 : tensor<4x16xf32>, tensor<4x16xf32>) outs(%94 : tensor<4x16xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %200 = arith.addf %in, %in_104 : f32
      linalg.yield %200 : f32
    } -> tensor<4x16xf32>
    %expanded_76 = tensor.expand_shape %123 [[0, 1], [2]] output_shape [1, 4, 16] : tensor<4x16xf32> into tensor<1x4x16xf32>
    %124 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_76, %99 : tensor<1x4x16xf32>, tensor<1x4x16xf32>) outs(%0 : tensor<1x4x16xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %200 = arith.addf %in, %in_104 : f32
      linalg.yield %200 : f32
    } -> tensor<1x4x16xf32>
    %125 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%124 : tensor<1x4x16xf32>) outs(%17 : tensor<1x4x16xf64>) {
    ^bb0(%in: f32, %out: f64):
      %200 = arith.extf %in : f32 to f64
      linalg.yield %200 : f64
    } -> tensor<1x4x16xf64>
    %126 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%125 : tensor<1x4x16xf64>) outs(%20 : tensor<1x4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %200 = arith.addf %in, %out : f64
      linalg.yield %200 : f64
    } -> tensor<1x4x1xf64>
    %127 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%126 : tensor<1x4x1xf64>) outs(%19 : tensor<1x4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %200 = arith.divf %in, %cst_44 : f64
      linalg.yield %200 : f64
    } -> tensor<1x4x1xf64>
    %128 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%125, %127 : tensor<1x4x16xf64>, tensor<1x4x1xf64>) outs(%17 : tensor<1x4x16xf64>) {
    ^bb0(%in: f64, %in_104: f64, %out: f64):
      %200 = arith.subf %in, %in_104 : f64
      linalg.yield %200 : f64
    } -> tensor<1x4x16xf64>
    %129 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%128, %128 : tensor<1x4x16xf64>, tensor<1x4x16xf64>) outs(%17 : tensor<1x4x16xf64>) {
    ^bb0(%in: f64, %in_104: f64, %out: f64):
      %200 = arith.mulf %in, %in_104 : f64
      linalg.yield %200 : f64
    } -> tensor<1x4x16xf64>
    %130 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%129 : tensor<1x4x16xf64>) outs(%20 : tensor<1x4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %200 = arith.addf %in, %out : f64
      linalg.yield %200 : f64
    } -> tensor<1x4x1xf64>
    %131 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%130 : tensor<1x4x1xf64>) outs(%19 : tensor<1x4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %200 = arith.divf %in, %cst_44 : f64
      linalg.yield %200 : f64
    } -> tensor<1x4x1xf64>
    %132 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%131 : tensor<1x4x1xf64>) outs(%27 : tensor<1x4x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %200 = arith.truncf %in : f64 to f32
      linalg.yield %200 : f32
    } -> tensor<1x4x1xf32>
    %133 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%124 : tensor<1x4x16xf32>) outs(%29 : tensor<1x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %200 = arith.addf %in, %out : f32
      linalg.yield %200 : f32
    } -> tensor<1x4x1xf32>
    %134 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%133 : tensor<1x4x1xf32>) outs(%27 : tensor<1x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %200 = arith.divf %in, %cst_45 : f32
      linalg.yield %200 : f32
    } -> tensor<1x4x1xf32>
    %135 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%132 : tensor<1x4x1xf32>) outs(%27 : tensor<1x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %200 = arith.truncf %cst_42 : f64 to f32
      %201 = arith.addf %in, %200 : f32
      linalg.yield %201 : f32
    } -> tensor<1x4x1xf32>
    %136 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%135 : tensor<1x4x1xf32>) outs(%27 : tensor<1x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %200 = math.rsqrt %in : f32
      linalg.yield %200 : f32
    } -> tensor<1x4x1xf32>
    %137 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%124, %134 : tensor<1x4x16xf32>, tensor<1x4x1xf32>) outs(%0 : tensor<1x4x16xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %200 = arith.subf %in, %in_104 : f32
      linalg.yield %200 : f32
    } -> tensor<1x4x16xf32>
    %138 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%137, %136 : tensor<1x4x16xf32>, tensor<1x4x1xf32>) outs(%0 : tensor<1x4x16xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %200 = arith.mulf %in, %in_104 : f32
      linalg.yield %200 : f32
    } -> tensor<1x4x16xf32>
    %139 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%138, %cst_22 : tensor<1x4x16xf32>, tensor<16xf32>) outs(%0 : tensor<1x4x16xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %200 = arith.mulf %in, %in_104 : f32
      linalg.yield %200 : f32
    } -> tensor<1x4x16xf32>
    %140 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%139, %cst_21 : tensor<1x4x16xf32>, tensor<16xf32>) outs(%0 : tensor<1x4x16xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %200 = arith.addf %in, %in_104 : f32
      linalg.yield %200 : f32
    } -> tensor<1x4x16xf32>
    %collapsed_77 = tensor.collapse_shape %140 [[0, 1], [2]] : tensor<1x4x16xf32> into tensor<4x16xf32>
    %transposed_78 = linalg.transpose ins(%cst_20 : tensor<16x16xf32>) outs(%116 : tensor<16x16xf32>) permutation = [1, 0] 
    %141 = linalg.matmul ins(%collapsed_77, %transposed_78 : tensor<4x16xf32>, tensor<16x16xf32>) outs(%95 : tensor<4x16xf32>) -> tensor<4x16xf32>
    %142 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel"]} ins(%cst_19 : tensor<16xf32>) outs(%94 : tensor<4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<4x16xf32>
    %143 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel"]} ins(%141, %142 : tensor<4x16xf32>, tensor<4x16xf32>) outs(%94 : tensor<4x16xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %200 = arith.addf %in, %in_104 : f32
      linalg.yield %200 : f32
    } -> tensor<4x16xf32>
    %transposed_79 = linalg.transpose ins(%cst_18 : tensor<16x16xf32>) outs(%116 : tensor<16x16xf32>) permutation = [1, 0] 
    %144 = linalg.matmul ins(%collapsed_77, %transposed_79 : tensor<4x16xf32>, tensor<16x16xf32>) outs(%95 : tensor<4x16xf32>) -> tensor<4x16xf32>
    %145 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel"]} ins(%cst_17 : tensor<16xf32>) outs(%94 : tensor<4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<4x16xf32>
    %146 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel"]} ins(%144, %145 : tensor<4x16xf32>, tensor<4x16xf32>) outs(%94 : tensor<4x16xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %200 = arith.addf %in, %in_104 : f32
      linalg.yield %200 : f32
    } -> tensor<4x16xf32>
    %transposed_80 = linalg.transpose ins(%cst_16 : tensor<16x16xf32>) outs(%116 : tensor<16x16xf32>) permutation = [1, 0] 
    %147 = linalg.matmul ins(%collapsed_77, %transposed_80 : tensor<4x16xf32>, tensor<16x16xf32>) outs(%95 : tensor<4x16xf32>) -> tensor<4x16xf32>
    %148 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel"]} ins(%cst_15 : tensor<16xf32>) outs(%94 : tensor<4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<4x16xf32>
    %149 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel"]} ins(%147, %148 : tensor<4x16xf32>, tensor<4x16xf32>) outs(%94 : tensor<4x16xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %200 = arith.addf %in, %in_104 : f32
      linalg.yield %200 : f32
    } -> tensor<4x16xf32>
    %expanded_81 = tensor.expand_shape %143 [[0, 1], [2, 3]] output_shape [1, 4, 2, 8] : tensor<4x16xf32> into tensor<1x4x2x8xf32>
    %150 = tensor.empty() : tensor<1x2x4x8xf32>
    %transposed_82 = linalg.transpose ins(%expanded_81 : tensor<1x4x2x8xf32>) outs(%150 : tensor<1x2x4x8xf32>) permutation = [0, 2, 1, 3] 
    %expanded_83 = tensor.expand_shape %146 [[0, 1], [2, 3]] output_shape [1, 4, 2, 8] : tensor<4x16xf32> into tensor<1x4x2x8xf32>
    %expanded_84 = tensor.expand_shape %149 [[0, 1], [2, 3]] output_shape [1, 4, 2, 8] : tensor<4x16xf32> into tensor<1x4x2x8xf32>
    %transposed_85 = linalg.transpose ins(%expanded_84 : tensor<1x4x2x8xf32>) outs(%150 : tensor<1x2x4x8xf32>) permutation = [0, 2, 1, 3] 
    %151 = tensor.empty() : tensor<1x2x8x4xf32>
    %transposed_86 = linalg.transpose ins(%expanded_83 : tensor<1x4x2x8xf32>) outs(%151 : tensor<1x2x8x4xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_87 = tensor.collapse_shape %transposed_82 [[0, 1], [2], [3]] : tensor<1x2x4x8xf32> into tensor<2x4x8xf32>
    %collapsed_88 = tensor.collapse_shape %transposed_86 [[0, 1], [2], [3]] : tensor<1x2x8x4xf32> into tensor<2x8x4xf32>
    %152 = tensor.empty() : tensor<2x4x4xf32>
    %153 = linalg.fill ins(%cst_0 : f32) outs(%152 : tensor<2x4x4xf32>) -> tensor<2x4x4xf32>
    %154 = linalg.batch_matmul ins(%collapsed_87, %collapsed_88 : tensor<2x4x8xf32>, tensor<2x8x4xf32>) outs(%153 : tensor<2x4x4xf32>) -> tensor<2x4x4xf32>
    %expanded_89 = tensor.expand_shape %154 [[0, 1], [2], [3]] output_shape [1, 2, 4, 4] : tensor<2x4x4xf32> into tensor<1x2x4x4xf32>
    %155 = tensor.empty() : tensor<1x2x4x4xf32>
    %156 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_89 : tensor<1x2x4x4xf32>) outs(%155 : tensor<1x2x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %200 = arith.truncf %cst_31 : f64 to f32
      %201 = arith.divf %in, %200 : f32
      linalg.yield %201 : f32
    } -> tensor<1x2x4x4xf32>
    %157 = tensor.empty() : tensor<1x2x4xi64>
    %158 = linalg.fill ins(%c0_i64 : i64) outs(%157 : tensor<1x2x4xi64>) -> tensor<1x2x4xi64>
    %159 = tensor.empty() : tensor<1x2x4xf32>
    %160 = linalg.fill ins(%cst_1 : f32) outs(%159 : tensor<1x2x4xf32>) -> tensor<1x2x4xf32>
    %161:2 = linalg.generic {indexing_maps = [#map3, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%156 : tensor<1x2x4x4xf32>) outs(%160, %158 : tensor<1x2x4xf32>, tensor<1x2x4xi64>) {
    ^bb0(%in: f32, %out: f32, %out_104: i64):
      %200 = linalg.index 3 : index
      %201 = arith.index_cast %200 : index to i64
      %202 = arith.maximumf %in, %out : f32
      %203 = arith.cmpf ogt, %in, %out : f32
      %204 = arith.select %203, %201, %out_104 : i64
      linalg.yield %202, %204 : f32, i64
    } -> (tensor<1x2x4xf32>, tensor<1x2x4xi64>)
    %expanded_90 = tensor.expand_shape %161#0 [[0], [1], [2, 3]] output_shape [1, 2, 4, 1] : tensor<1x2x4xf32> into tensor<1x2x4x1xf32>
    %162 = linalg.generic {indexing_maps = [#map3, #map7, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%156, %expanded_90 : tensor<1x2x4x4xf32>, tensor<1x2x4x1xf32>) outs(%155 : tensor<1x2x4x4xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %200 = arith.subf %in, %in_104 : f32
      linalg.yield %200 : f32
    } -> tensor<1x2x4x4xf32>
    %163 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%162 : tensor<1x2x4x4xf32>) outs(%155 : tensor<1x2x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %200 = math.exp %in : f32
      linalg.yield %200 : f32
    } -> tensor<1x2x4x4xf32>
    %164 = tensor.empty() : tensor<1x2x4x1xf32>
    %165 = linalg.fill ins(%cst_0 : f32) outs(%164 : tensor<1x2x4x1xf32>) -> tensor<1x2x4x1xf32>
    %166 = linalg.generic {indexing_maps = [#map3, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%163 : tensor<1x2x4x4xf32>) outs(%165 : tensor<1x2x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %200 = arith.addf %in, %out : f32
      linalg.yield %200 : f32
    } -> tensor<1x2x4x1xf32>
    %167 = linalg.generic {indexing_maps = [#map3, #map7, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%163, %166 : tensor<1x2x4x4xf32>, tensor<1x2x4x1xf32>) outs(%155 : tensor<1x2x4x4xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %200 = arith.divf %in, %in_104 : f32
      linalg.yield %200 : f32
    } -> tensor<1x2x4x4xf32>
    %collapsed_91 = tensor.collapse_shape %167 [[0, 1], [2], [3]] : tensor<1x2x4x4xf32> into tensor<2x4x4xf32>
    %collapsed_92 = tensor.collapse_shape %transposed_85 [[0, 1], [2], [3]] : tensor<1x2x4x8xf32> into tensor<2x4x8xf32>
    %168 = tensor.empty() : tensor<2x4x8xf32>
    %169 = linalg.fill ins(%cst_0 : f32) outs(%168 : tensor<2x4x8xf32>) -> tensor<2x4x8xf32>
    %170 = linalg.batch_matmul ins(%collapsed_91, %collapsed_92 : tensor<2x4x4xf32>, tensor<2x4x8xf32>) outs(%169 : tensor<2x4x8xf32>) -> tensor<2x4x8xf32>
    %expanded_93 = tensor.expand_shape %170 [[0, 1], [2], [3]] output_shape [1, 2, 4, 8] : tensor<2x4x8xf32> into tensor<1x2x4x8xf32>
    %171 = tensor.empty() : tensor<1x4x2x8xf32>
    %transposed_94 = linalg.transpose ins(%expanded_93 : tensor<1x2x4x8xf32>) outs(%171 : tensor<1x4x2x8xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_95 = tensor.collapse_shape %transposed_94 [[0, 1], [2, 3]] : tensor<1x4x2x8xf32> into tensor<4x16xf32>
    %transposed_96 = linalg.transpose ins(%cst_14 : tensor<16x16xf32>) outs(%116 : tensor<16x16xf32>) permutation = [1, 0] 
    %172 = linalg.matmul ins(%collapsed_95, %transposed_96 : tensor<4x16xf32>, tensor<16x16xf32>) outs(%95 : tensor<4x16xf32>) -> tensor<4x16xf32>
    %173 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel"]} ins(%cst_13 : tensor<16xf32>) outs(%94 : tensor<4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<4x16xf32>
    %174 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel"]} ins(%172, %173 : tensor<4x16xf32>, tensor<4x16xf32>) outs(%94 : tensor<4x16xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %200 = arith.addf %in, %in_104 : f32
      linalg.yield %200 : f32
    } -> tensor<4x16xf32>
    %expanded_97 = tensor.expand_shape %174 [[0, 1], [2]] output_shape [1, 4, 16] : tensor<4x16xf32> into tensor<1x4x16xf32>
    %175 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_97, %124 : tensor<1x4x16xf32>, tensor<1x4x16xf32>) outs(%0 : tensor<1x4x16xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %200 = arith.addf %in, %in_104 : f32
      linalg.yield %200 : f32
    } -> tensor<1x4x16xf32>
    %176 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%175 : tensor<1x4x16xf32>) outs(%17 : tensor<1x4x16xf64>) {
    ^bb0(%in: f32, %out: f64):
      %200 = arith.extf %in : f32 to f64
      linalg.yield %200 : f64
    } -> tensor<1x4x16xf64>
    %177 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%176 : tensor<1x4x16xf64>) outs(%20 : tensor<1x4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %200 = arith.addf %in, %out : f64
      linalg.yield %200 : f64
    } -> tensor<1x4x1xf64>
    %178 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%177 : tensor<1x4x1xf64>) outs(%19 : tensor<1x4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %200 = arith.divf %in, %cst_44 : f64
      linalg.yield %200 : f64
    } -> tensor<1x4x1xf64>
    %179 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%176, %178 : tensor<1x4x16xf64>, tensor<1x4x1xf64>) outs(%17 : tensor<1x4x16xf64>) {
    ^bb0(%in: f64, %in_104: f64, %out: f64):
      %200 = arith.subf %in, %in_104 : f64
      linalg.yield %200 : f64
    } -> tensor<1x4x16xf64>
    %180 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%179, %179 : tensor<1x4x16xf64>, tensor<1x4x16xf64>) outs(%17 : tensor<1x4x16xf64>) {
    ^bb0(%in: f64, %in_104: f64, %out: f64):
      %200 = arith.mulf %in, %in_104 : f64
      linalg.yield %200 : f64
    } -> tensor<1x4x16xf64>
    %181 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%180 : tensor<1x4x16xf64>) outs(%20 : tensor<1x4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %200 = arith.addf %in, %out : f64
      linalg.yield %200 : f64
    } -> tensor<1x4x1xf64>
    %182 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%181 : tensor<1x4x1xf64>) outs(%19 : tensor<1x4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %200 = arith.divf %in, %cst_44 : f64
      linalg.yield %200 : f64
    } -> tensor<1x4x1xf64>
    %183 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%182 : tensor<1x4x1xf64>) outs(%27 : tensor<1x4x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %200 = arith.truncf %in : f64 to f32
      linalg.yield %200 : f32
    } -> tensor<1x4x1xf32>
    %184 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%175 : tensor<1x4x16xf32>) outs(%29 : tensor<1x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %200 = arith.addf %in, %out : f32
      linalg.yield %200 : f32
    } -> tensor<1x4x1xf32>
    %185 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%184 : tensor<1x4x1xf32>) outs(%27 : tensor<1x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %200 = arith.divf %in, %cst_45 : f32
      linalg.yield %200 : f32
    } -> tensor<1x4x1xf32>
    %186 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%183 : tensor<1x4x1xf32>) outs(%27 : tensor<1x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %200 = arith.truncf %cst_42 : f64 to f32
      %201 = arith.addf %in, %200 : f32
      linalg.yield %201 : f32
    } -> tensor<1x4x1xf32>
    %187 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%186 : tensor<1x4x1xf32>) outs(%27 : tensor<1x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %200 = math.rsqrt %in : f32
      linalg.yield %200 : f32
    } -> tensor<1x4x1xf32>
    %188 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%175, %185 : tensor<1x4x16xf32>, tensor<1x4x1xf32>) outs(%0 : tensor<1x4x16xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %200 = arith.subf %in, %in_104 : f32
      linalg.yield %200 : f32
    } -> tensor<1x4x16xf32>
    %189 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%188, %187 : tensor<1x4x16xf32>, tensor<1x4x1xf32>) outs(%0 : tensor<1x4x16xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %200 = arith.mulf %in, %in_104 : f32
      linalg.yield %200 : f32
    } -> tensor<1x4x16xf32>
    %190 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%189, %cst_12 : tensor<1x4x16xf32>, tensor<16xf32>) outs(%0 : tensor<1x4x16xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %200 = arith.mulf %in, %in_104 : f32
      linalg.yield %200 : f32
    } -> tensor<1x4x16xf32>
    %191 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%190, %cst_11 : tensor<1x4x16xf32>, tensor<16xf32>) outs(%0 : tensor<1x4x16xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %200 = arith.addf %in, %in_104 : f32
      linalg.yield %200 : f32
    } -> tensor<1x4x16xf32>
    %collapsed_98 = tensor.collapse_shape %191 [[0, 1], [2]] : tensor<1x4x16xf32> into tensor<4x16xf32>
    %transposed_99 = linalg.transpose ins(%cst_10 : tensor<16x16xf32>) outs(%116 : tensor<16x16xf32>) permutation = [1, 0] 
    %192 = linalg.matmul ins(%collapsed_98, %transposed_99 : tensor<4x16xf32>, tensor<16x16xf32>) outs(%95 : tensor<4x16xf32>) -> tensor<4x16xf32>
    %193 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel"]} ins(%cst_9 : tensor<16xf32>) outs(%94 : tensor<4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<4x16xf32>
    %194 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel"]} ins(%192, %193 : tensor<4x16xf32>, tensor<4x16xf32>) outs(%94 : tensor<4x16xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %200 = arith.addf %in, %in_104 : f32
      linalg.yield %200 : f32
    } -> tensor<4x16xf32>
    %expanded_100 = tensor.expand_shape %194 [[0, 1], [2]] output_shape [1, 4, 16] : tensor<4x16xf32> into tensor<1x4x16xf32>
    %195 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_100 : tensor<1x4x16xf32>) outs(%0 : tensor<1x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %200 = arith.divf %in, %cst_48 : f32
      %201 = math.erf %200 : f32
      %202 = arith.addf %201, %cst_2 : f32
      %203 = arith.mulf %202, %cst_3 : f32
      %204 = arith.mulf %in, %203 : f32
      linalg.yield %204 : f32
    } -> tensor<1x4x16xf32>
    %collapsed_101 = tensor.collapse_shape %195 [[0, 1], [2]] : tensor<1x4x16xf32> into tensor<4x16xf32>
    %transposed_102 = linalg.transpose ins(%cst_8 : tensor<16x16xf32>) outs(%116 : tensor<16x16xf32>) permutation = [1, 0] 
    %196 = linalg.matmul ins(%collapsed_101, %transposed_102 : tensor<4x16xf32>, tensor<16x16xf32>) outs(%95 : tensor<4x16xf32>) -> tensor<4x16xf32>
    %197 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel"]} ins(%cst_7 : tensor<16xf32>) outs(%94 : tensor<4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<4x16xf32>
    %198 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel"]} ins(%196, %197 : tensor<4x16xf32>, tensor<4x16xf32>) outs(%94 : tensor<4x16xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %200 = arith.addf %in, %in_104 : f32
      linalg.yield %200 : f32
    } -> tensor<4x16xf32>
    %expanded_103 = tensor.expand_shape %198 [[0, 1], [2]] output_shape [1, 4, 16] : tensor<4x16xf32> into tensor<1x4x16xf32>
    %199 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_103, %175 : tensor<1x4x16xf32>, tensor<1x4x16xf32>) outs(%0 : tensor<1x4x16xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %200 = arith.addf %in, %in_104 : f32
      linalg.yield %200 : f32
    } -> tensor<1x4x16xf32>
    return %199 : tensor<1x4x16xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_16_torch.float32_16: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_16_16_torch.float32_7: "0x04000000C2C885BB877F1B3CA0053D3C9B57093D85B04F3CD8B1BC3CE7ACF5BBABCB41BAD957073CD92F0D3C3CD34A39F0BDA03B19D9C63C7B75043B0EE036BC0739E8BA57A174BC4B1B8C3AE4A813BC9C73D93CE5D8AEBCE77093BC6BC5213BC567DFBADE7FDFBCE13455BA697610BD3F899E3BAE55D43CD284F23B311A06BD76058B3B8F75D4BC575E843CEF99803C9EE6163CF4B38FBB8525D13BF0B6BEBC549537BD8425223B9CEDEDBB34EA61BCAD88AE3C6B0C573CC3331D3C24C519BD18DE69BB3C0562BC70A2CCBB8659503C51D19A3B9D55F73B180AB0BB1D6D5C3BF5F167BC7072843C94E123BD61FC393C13A25D3CEB0B07BC5BC0653C42A9673D25ABC73BE29FA7BBD8B3D63CF7D6F63C42E01DBC5041AE3C4B4D8A3BFB90D73CC18F8FBCCD3DA83CF7AAB0BBCC78623BD09C09BB1EFA37BD475CBFBAAC8D633CDC5EE4BB2422A03C73CE3BBB670ACEBC774E18BCD49BD03CF3F1BFBAA9E206BD5777763C19C67CBD17100E3912F1453C5C8D113C4C78E23BCD37C73B79FD61BB3552543CF70F41BD2F163E3CF20C48BCF9C8943C185112BC8F302FBC6E1F503CBC705C3A99816EBB14438FBB0F6443BC309F36BC29E48F3999A3AA3C5A5611BC3465063CCDB38DBB9E41BB3C42A2C3BC4FC814BC7CBDB53C5C5B7ABC342A943C01C06D3C8C6F613B3944783C99AEBDBC2B81213C5EC0A5BCE6CC10BC13EA3E3C53345E3CCF96AE3A067986BC740D003C12B646BC94E2AA3C1D03303CAB41F9B634E233BD2A71713C0BA4E83C24A11FBCA4BA28BC45FE88BC8B1C8A3B54BB7ABCB08ABB3CEE775DBB3F24863C4E22633BA9171B3D62CD9D3CC170183BE578FFBCF36813BDA9A946BCD5A08FBAEFCB8EBAB95E01BC84F2D6BB1D78CBBA079109BDF4CF1E3CEF0BBDBC9ED1FEBB9005F63CCF23B0BBCB8FE2BC4A1342BC6987EE3BADD1C2BCF586EEBB79CD70BCDB6D4F3C33F8BF3C5D3A113B4BCE843B577480BC76AA073DA536E9BC5395A1BC60BBF0BCCE9B2EBC9376BE3C39BB4F3BB9D4EBBA162F253C1EEA0CBDB090A0BBCE1317BCE1EF793BF20651BC554D55B9B485F4BB35A2F7BBFB21AEBA9397E53B0BB2DBBC0B5B093CDCF2D03B0A11203C81A75C3C8666473C2DC1B93C43CE82BC90203C3BBB05163DA49CA33C52F1ECBA4BC7D7BCAE9E753C77F7A7B9A168BC3CC037883B4388F33B174E63BCE768E53C2685A6BC5355753C9DF4C03CA2573E3BC90E05BDFB9908BB126E9E3C84421F3CCF50DABCDB9DA73C2A490C3C1CF285BCE06AA93CFBE227BCF36CB0BC124087BB4D43043D174979BCD39411BC82ADBEBCA956F1BBB032A3BC2EF3323D6982A5BCD6B784BC66E128BCBCA3FE3C5F939B3B706C083DED74CBBAF5D1BFBC5E2FB0BC9D15E2BB5CDAD5BA7B1115BCC58928BC84B308BCEABB91BB0E5A2ABDE47ABA3C7818C23CBB6D9EBB",
      torch_tensor_16_torch.float32_15: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_16_16_torch.float32_6: "0x04000000196AD33C066926BD5220CBBCB0A59EBC9815403CF368BB3AF804A13C333873BA709CE33C58A7EE3C0E68903CA32A69BC0729613C407EE4BAAB21BA3B02D1363CFDBF63BC6DC0C83C443D943C83C1723C1DD680BB6413A0BCD19E8ABCAFA79DBC07F126BC30F0103BEA75D13C173947BCCBCDD4BC1EA5D73A77C5DCBACD0012BCF959C2BC562428BC35349BBC57CC8A3AF7DAB4BBFD2F8BBC36388DBC338F0D3D459869BC2ED6BB3B49AED83A8DB3BABB2ACCFD3B264D393C2E074E3C1229C53CDC4E363CB21C9C3B7BEF36BC6F05383C22AE16BDE453D8B8BCF4663D87FDF2BCCDEB933C7BA73ABB90AF173C7CF0BF3BE2818C3CF4CEB9BB3242A13BC625E93BC3D57FBC69974D3BD761B1BAC558703C0A89423CBEF9EBBB608E25BC7233A53CE51EDDBC296B893CC477CDBC64AC0D3CBB3CDDBA79242ABD60D09D3BB9D4403CCE10C3BCB74288BC3B4192BB701736BC1B6490BA6102C936792EF53BF8DC8A3CB26F683BB356CDBC8F61603C702F963CCBC4CF397BB5B4394618A7BC3EBB29BDAD680C3B1504D3BC974685BC942F5CBC60319ABB3778DE3A1B7C5D3CD82FCDBCC3431BBC69475E3C43276E3B9E2E54BB87E4AB3CBD0D96BC608A5BBB9C5BF23BB8D627BCB0DABCBCC20A02BD774B1B3C6C28A1BB56F4A9B8DE0F14BD925923BD6B41B83C7F9815BD77B1F7BCE8B9913BC63D76BCE55C35BB1CF023BBD51A5ABCE40FC13C0F677BBB082D9ABC7463A4BCEF4AF0BB176A92BCDBEB8CBC00AE9FBB15CE6D3CB1BE21BD8E8233BD791688BC19DBFBBCD8BEE5BBCF7D00BD067585BC4AB06C3CA4E48BBC9C6EC7BBE509F1BB647DE03B1B4C21BC839313BD4B6304BBB5A958BA54A573BC098FD0BC8139A13C6E70903BC0E4BD3CEF5463BB0E226C3CA7672FBD1577323AD49471BA87B6023AE2441FBD4FBD813C2EC43F3C908E9CBAC273B53C6B204EBC100C43BC8F8F903C6689F03C0247CDBAD56F4CBD8D6D063D1D9C93BC703AF83C3DF4C4BC8012CC3C78982F3C158C043C990D013C099BF83CBE7ECD3B66788C3C0DF5BE3CA78216B94AE9D43BCFD6E03B1DE496BC2B98F9B9039812BBA226523BC74295BCAE9D903DF42081BB47F4733CC4272FBD79227EBC42EB523BAD1CB03BBBBC10BBA3BD75BC976E5BBC9BB8A4BC62F7133CA9810A3C2EC59A3CB443C23C3422893CFBDB18BB42BF443C2E4697BCDD35E3BC4BFC193C302F053CE9B9D33C6F2F593C8045F3BB9D5655BC2473CABC9D3A56BD8F6295BC95E60ABD4F33083DB56CBB3C1790BA3C3954DC3CC5E5B13B4208873A79D1CEBCC2C893BC4271593CCC9FD63CA0178B3CE444A6BC128A29BC606E4B3CCE3354BC19671DBC748ED7BA51F786BBB26D50BB906EC9BA856031BCCC60F0BB3BCD0EBDA4158DBCDE3C3F3DC27F983B22C7283CCDB006BCA6FF093DB49959BC376502BC",
      torch_tensor_16_torch.float32_14: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_16_torch.float32_13: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_16_torch.float32_12: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_16_16_torch.float32_5: "0x040000002F963D3C1E061FBC473DF53B8F043CBC0CB2633C8EA5E03BC71C96BB79A69BBB61D04A3CBDE7E33C0A203EBD5B198DBCB9DF91BBB29221B940A41F3CC2AA5B3C07CD9D3C8E57F13BFDB7B6BC2A2EA93B4D8ABDBA554BB63B8E5803BC06A9DE3CC42B8EBCB87BB8BB786BD63C97E8A23CE6E0043C9F8F0C3C00F7093C44D90B3CC072283AD8FE54BB6FCA3C3B8DD11ABD98A3C0BBF3C2E3BC4E4DFEBC6B75033D9DDA0BBD341C6F3B1BC44EBC46E0803BF6260C3CF62595B9D93DD8BC46755DBD3528B4BB551A4C3B6D4C15BC06E194BC0A26DEBC72A112BB981902BA4007D43C4EC9FD3C409D053D54D9C8BCE4D05EBCB4C282BCEB42E33CFBD787BBE61EA6BB108ECEBC53D6FE3CCC279B3BB449B83CD35AC33CD9AA033DD29CEBBCF430723C5EAD9D3B816252BBF810AEBB1466E33CE73194BC5B7EFCB949944EBCED1F483C5582DCBCE34B873CAF07283C5795A0BA8495D9BC153606BCE5EAA9BCF42F4DBCDC71C8BAC4123E3C20C41C3DEF2E783B418417BCA41EB3BC53C5613C3355153D02D3D53B63A5093BB9D0283C72D69BBC32D757BCCB6025BD57D4A03CA09003BCEEACFF3CA02D2ABB11B619BD129D273C3B8D15BD303FEB3B96F483BC17DFE6BC4BF71DBD3310A93B67DA693D52B2C4BC5B85F0BAF207203CB443DF3BEEB546BDC7432D3CA5CE553BEB9E75BC2F75993C3DD9063D0695D2BCF74017BDE0C3B1BC4FF0A73C80E4A73B128C4E3DF10A143DFA5E123D6A10593C89FA64BC891FDFBC648A173C4B69A1BCDD9CB63AAAE08D382F8FA93AE05D0DBDE74C9BBB020B4CB9157CB83C3DD7E9B91E26523CE41050BBE97182BC46A337BC4001A63C67242DBD526A5F3C224F8DBC79805A3CD7903C3C1D0638BC2770DCBBAC9652BCAE565038BBFC783B29032A3CC96EBF3CB493BBBB404C0D3CE18FC1BBE967EABB2B49CCBBC48B893C959655BC3414BABB96110D3C0939873BD8FD7A3C898DBBBCFC2526BC164E82BCAA87D83BBBDC973C7B9789BCE5DB633CE6AB583A327F123D72E9AA3C627B173C9B191A3BB27D42BA329A2C3C648D04BD0A60793C9E23413BDD227D3CC48AB93BE7CF94BC8C157FBC4E7003BCEB3355BB19F580BC4DB082BBB2C6C03C1CB3623CD00DF0BADE686BBC17CC33BD99A3963B0536F03C7BB8373D5C691F3B53C9E83C999A093C61B974BC48039C3C463BF2BA8BDBF83CD329713AC77A3EBD3D201EBC54C7BDBBED4F89BB8A055EBCA05D2ABD4BC7183D13C3303C974634BB20F532BC6FB17FBCF91828BC0C4913BCABA3023D72339C3C67F2623CD4CD82BCCAD128BBAC7D15BC4FF12B3D4FCAFFBC6F650C3D840566BC8E45BCBB5DEC0BBD6547EC3C22BF1FBCDDB7453C7D6ED9BBD0A4C6BCB98DDBBCD04A9ABC95AC213B92BAF9BCA5460EBD3CBC48BCA52858BB2DFE11BCA522CD3CD8DC343CD8C5CB3C",
      torch_tensor_16_torch.float32_11: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_16_16_torch.float32_4: "0x040000005FA59FBAC46F9D3C0BD6273C867F3ABAB817DE3C40DBAE3CFBADC9BB0A23263C1C7BA93BBC529EBC93D9D43C4EF6C5BC8C79D4BBD3BBC03B6002003D8DE3A4BBC762B23C98654EBC943B94BC221ACABC54DF933A2623B4BCA1514B3C171F2FBB3D4CBD3BCDE1C3BC523D993CF2C09D3C816588BCEA2B5DBCCC88143DC7F5B33CA195A0BC65995F3C0E9778BCF9BA2ABCFCF2CA3BEE108ABCDCDED83CC78077BC2280F7BB2FCE62BC5E0D56BC5D25B1BB371E213D0F96EFBC0718B23B4DE5BCBCC54CCABA39B1B83B884F023D8D5DB33BCF8A873C9E8D55BCB06B52BDD30CD83C4E03EE3B636780BC52DA433CAD29493C9271213DA671BBBB132D86BC3B274B3C641765BD7DC0E23B2B4AD93BBF0696BC8A4770BC5218633CE69BEFBC2A4499BCC4BB29BC2140B8BCE783543CB5017D3C012BF03BF515CC3C30BCFABB1B340EBB78E0D8BA2937B23C0AFF5E3DD9FDFC3C45B0153B720B1BBD5D72953B598675BC48D010BC9F5585BC5BFD00BC194E6CBC1B36693C89AD07BDEFD32F3C247D88BA9805C3BC51758BBC787EAFBBBAA3833C090F04BC450593BC80AE4BBCBDE223BCC72A193DC9BCE8BC6C20D2BAD7B34EBB245CB039CE23DFBCCFEA8E3C63F980BB4F80C23CA1BF33BDF2042DBC798ABC39EF9BA43B30D7783B250FD5BB95A133BB027992BBA243653C34A8F2BC10F563BCFDD6943B0B1E163B573485BC7418D2BCC0E127BCF48C953C22322C3B196EAD3BB79BC63C3888B93CB96C6B3C803FB7BCCB65443CDFE99ABC154EA03A29C6BD3C41D8623C95D5E53B4C9378BC755CB43C6FEFFD3B3CA5B5BC6955923B656195BC032800BD560E97BC2DCE04BD2A6698BC6D89B53BFF3781BC67C715BCD638853CE4D61CBCCB0200BC5F1B13BC803CA2BCE47647BB53D2CC3BC75DF6BC7D336CBC2AC88F3CE270053C3BCF91BC15CA453C60A038BB6086263DC69C2ABC4B30AE3C9E4BA5BCE9887E3B34BBC6BB04949EBC7B101FBCD0BC273C73F0CBBC2774EFBC4228BBBB4FC2FB3C46A03B3CCD6D203DED9D32BA694CA9BCAE08AABC4E8A2E3C214ECCBC8CC4A1BB672E00BA981BAE3C5D438F3CEE30B93B0254F6BCD192103DA6CF16BCF95A1EBBC655433C1D62A53C0F978D3C19FA1ABC2F21993CB0C9923CE6FBD9BB4FDCB7BC86BE16BDF65E023DE48A3239C75D27BC81CE0A3D2F83CDBB20C6ABB9C11098BC9309FC3C45693E3C2A75323C82A4CCBB6A0F0EBCC7D569BB4DB7BF3CA76D00BBCB14063C78B7C73CA03347BC18FFCABBF55D393D62D69D3CC799233D9CC8A13C522E30BCF4BCA53CE1B4863C70D4393C2779313B7B8D9ABC454149BC6EB4203AB5DF953C48379F3C74461BBC7D95263D9D03853CAFEF0DBC4E08F7BCC57CE93CC2A70CBD8FA202BC9C1B63BC8291DF3B4536F63CB8D2A73CB1211C3C59EBA63BA65030BB79448FBB",
      torch_tensor_16_torch.float32_10: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_16_16_torch.float32_3: "0x040000007EEC8F3C2010A13C0465D7BC944398BCB65081BB3C52E5BC800DCCBCF0914CBB27CF0BBC80318DBC24A7B23CB48114BB0EC71FBB3034A23C6671C73C322DA63C27644EBC5E4CF3BCDD83943CC9AB0D3CD5E9E4BCF795C2BC80FD1EBD100909BDED9EC33B625376BCCB678ABB8B41533C455B1D3D1B933ABCD7A2093C2BC817BD7B51063D1C553CBACB7A553C3597783CE7E43E3CFE749EBAF4640FBC917C06BD97F00E3CF7AA883C3BB3ADBC7E56403D6EDDFDBBBD1A413CEB8E9BBB0B9A6ABC8F0062BC86F5C23CCD25283D134C4D3CAE710E3DC6A3ADBCBDCE6BBC40B4D1BBB22098BC2E0EE3BCA465A03C7E19493B7377F23AAD1D9ABC8A66953CF9F01A3CD5DBEA3C595F9C3CBB1ADB3B0B2C5E3CCE5E3CBB6513A9BB19D9AF3CDDBB863CAB48313DA7EE3DBB8FD130BC3703AD3C348465BC141393BCC9ECD73C4510B63C6475C3BB7F54883ABEF6A7BCD501E5BC56561B3CBD7E7A3C01AFBF3CD738093BF58EC53BAF2403BDFFD88ABC38CD6E3C34B6573C14371B3DF2AF30BC2B4C133C244A0D3DEA2684BC6700BA3C32E4283B527E743C9626ABBCA023C1BB59DCB63CC485993C3F5C02BCC1B4E03B479F013BAD35293C99CB233DE41A30BB644BCB3C57086BB9540DC6BC9364003D62C0343D847D0A3DD73B633BE54A713C3DCA233D9300E6BCCFEBD93C1CD8F8BC082C973C8BC186BC7D2A96BC0EE2853C2147D63C23D89A3CA49037BD8F3AC63A9AE8883CF79B63BB3902F8BCECE066BC47F01FBDD5201ABDA9C236BD66D8CCBC0ABD5C3B37DD0E3DEFE731BC069084BC2F81923CCFFB423BB3F4E43CBAAE9E3BB4B11E3C65C4A5BC96BE1A3C4059B6BC6C8A153CF525F93CAD1B033C6AF632BB1069E23CA7D414BC1C3ADFBB1062183C0CC68C3CE70694BAA23D523C2EA50FBCC782133C12FDBDBC365D8EBC02C6AD3CDDAD2BBA1596613B4085BD3C79384ABC7E4FBD3CD99193BC906AEE3B854002BDD4F9AE3CAB2052BC2DAC483BEEC29F3ABBF3FA3CC4AE88BC2456A63C2402DC3C1E92CABCF4B0083CDE5FADBCCFA8563C9835B8390784A83B25ACC23CEF3ABC3CBCFBCFBCCE63193D492B7EBC52E77E3B5779253CBE4EC13CE7B3EA3CF47EA63CC6A058BC62DBD73C47EDE33B1054B63CCF5E85BB7B9449BC1203C1BAA1E5AABBF0E81FBDC45ED63B656D37BC8CAFE3BB6F90F139599411BD78A3B3BBA0DEA8BC9BCF6D3B0A1FF7BBBE5B7D3BD7A6DC3C1402D9BB28551EBCBF47003D62BE98BC32AACD3B270A363D5697023D9F6A833B14A5193C98BF8DB9825D2A3CF0E865BBF77226BC79BFD83C048D0EBDC6A703BDD5EA05BD071CC73A7BCB1DBC375EE03A823C303C49630FBA308C6E3C09E438BBCEBB5FBDACF95FBC0F60463C1DFB563A1EF877BC7D440C3D84870E3D30632E3C428E513A35AD8B3C69C4D13C9B5285BA5EDCA7BC",
      torch_tensor_16_torch.float32_9: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_16_16_torch.float32_2: "0x04000000E1C2B13C943439BC6CB671BC57E8153B72FF6E3A3482B2BC925FE93B41A92F3C80CCC2BCCEE2E0BA96B11B3CCD5C823C579F443B9EFB2A3C985CD03C1D27A03C738DA5BCF919A53C8E8046BC0FA80F3DD00C343D94313FBC92199A388A9FB63AC104E03B9F008CBB5EC9A8BB6130A93BDCA13ABCF882CC3A5787023D87E9803C6D15883BEEA7403CAF51C6BCD0EB5C3C18D7273CA2E6CBBC00593A3A9E9135BD22883B3DADD8A9BCEB8FCABCD09B0FBD2A2C603CADE01F3BE6EC4BBC6B1BB73BB96B8CBCE7A958BAE72613BCF94306395290B53C617207BD133C74BC14CF4F3B665881BCC71F073D015CAB3BE988A53C5E0CC0BC3DE925BA94924ABD58DAA3BC3387CFBC72C298B85E2EB63C5765FD3B3FFF1DBC624C31BB12A7E2BA2933503CE073103C85F9CF3C5313F33AF558003B1702C9BC7F2DA13C428B023CC56D4E3D5C0AC03ABD5F9F3CE5E1FEBC50149DBC42B485BBB46EF13C5A178F3C6718F7BC611731BD01B2FB3A0B52A8BC90FC1BBD2357113CCE24E5BCEF872B3CF3153F3D9C5CF4BCF7D262BDB999013DA5AF2B3C02044CBA4570F2BA42BE9EBCD2BFE3BC580E3CBDE1FDB53CF39B29BC304F09BC06FFF73B10F70D3C60513B3A3ED5ADBC462380BC0D7DAABB45FE0EBC00870F3CA6282A3B53B8363CC2B78A3CC5811CBCCBDD8E3C8E2BF83CF4151ABD8531983CC31D07BD799CBF3C53B0D1BCA511F4BC8E6C44BC5E26D03BA0DFC0BB10DF2DBCC54B773CC3CDF13A8561A5BCD363BDBC3E6C7B3C376F0DBD6A048CBCCA32CEBC7C9CC9BC10CECE3CE1F9933CC908083B59C4103D9BE503BCF3B561BC3BB40CBCBC10DE3B2504AB3A75CC11BD85E4C63C2E33CC3C9B98963BE62ABB3A9232903CEBA77A3B83D418BCD2606E3CDD0BEDBACFA7C93BA14C063C7D3CEABB13FA30BC7E1641BB2B44D63CB337463DD32D513C89BA00BC22F13FBC7B40B03C7E2F7EBB7D4F23BDAA3705BD90CD263CE41F3AB933A438BC235521BC3B9C22BCD3E9B0BB6CAC9CBA9DCDD63B6A03733C9EC40EBDE90781BC457DF2BC3F9F083CE1E3073C306C413CAF460F3DBBFA72BB41EBC43B91B610BC7B83823BFBE8C63C78C791B7E2818D3C8185B1BAC4B44BBC7B209A3BC070623C206D673B183F3F3A6420E1BAC2AF803C548F16BDF8B4C4BBF61D0CBD18BD1E3C84FC303D601881BAF71AF43B58BFADBC4BFAA3BCED221BBC73C99D3C93BE643B19C5983CE93E4E3AE225E1BBC303EDBC7EBB5CBCEF852A3C9EFEB6BB5C8FF0BBEFB78EBCF5C0543C69D088BC3440AE3C5CE515BD2FDBF13C18BDABBC5DB2B8BC2063C53C8493A3BC8024A6BC4633A9BC0C1AA03C03459D3CEB8675BCF987803C2A33DC3C868AD33C5769023B98F22A3D47A72D3C07243CBDE7013B3C05BBDCBC400A0BBDD512893C3869F8BCB8D415BC4F136B3CD2AC4F3CC07B013D",
      torch_tensor_16_torch.float32_8: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_16_torch.float32_7: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_16_torch.float32_6: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_16_16_torch.float32_1: "0x040000009DEABEBC94E2953C67A358BC2A66FDBB615C44BC0078323C7E7B983C7CC8BBBCD4888B3B6C39EBB937AD0A3D15C6753BD2F34EBCB82BCCBB940691BC8BE30CBC567F863C9ECCB5BC775BBA3C59AE9BBCA3FDF7BCF5BFC0BC409F6DBC2123793CDB36AE3B27D39FBC491AECBC20A6593CA7E587BC4C5F17BD9B247F3A378051BC3E78B4BC465A09BB0449053C8B721A3830AEC5BCFF910B3D14C7D23B752C9CBC9CE7643C8B83CDBAAD022ABB8728FCBACC081F3B3E9581BBD6AEA63C7B5E38BD2C370F3D66904CBC21162EBBB764D13C461B35BC413D4CBCBC6FF3BADD25303C35523BBCAB126D3B1A66893BEC296DBC2FC058BC944A0BBC441BDD3CA042D1BA3202423CFEEB243DF6EE15BC9D4C8CBAEF630ABD79DAA43AAD560DBCC1D4DBBA8FA168BC113B9BBC22B0A63C257F083DB5A3A0BC18142ABC4D8E0ABC2FC4A83AE7D14C3B5F0E86BC1D1D0DBB661C3FB919A6733C7E6BB1BC6D4E98BCB429FA3C2745493C905D2F3D38F1483CE058713B9BB0033CF4F284BC8F65C53CCED46C3BA6650ABC3584F739DE694DBC4B4B4ABB7C55A8BCF9949E3C90D5F2BBD026AF3C84E22F3CFC995A3CD72B2C3C334C4F3CD07808BBA470BD3CA6A0A4BB0746B8BB850D313DBCC86FBC48FDA0BC84A661BB7D1635BD8A5C99BAF5ED36BBF583F53A9073213C4050D9BBF24AB03CF20753BB399A0E3C6ED8A538CD6BC43BC262CB3BAAB3F23BB1B809BBB04339BC8409023C8F2204BD082A9FBCC039973C266745BC83A96C3B4F9608BDA0DA1E3C70CF97BC82BDDDBB3B97A23829ADBE3B456C5BBA8971A03C33A4BEBA4F277E3CC45E03BC5793F4BBF2BC7FBC52591EBD6409B53C078438BB978F62BC0EE0463CC928BD3C619AE63BE200AFBC30A0633B32FC7EBC7EEABE3C4A92AEBB6D8F843CF8E9DC3BFB00B93B061F063D508873BC94829ABA50F92B3CD3683DBC8260D63B850AA33B0B53943CC72E9FBBBD59973CE1A2883BFBDD38BC0B8714BDC19A823C1B16A6BCA922E13CDCFE8E3CD2F5723C5E20C83CD02079BBCCD5F53B012D5C3C395C913C648C89BB74E2B93CE7070B3DAFAA1A3A2F372FBB46DA8A3B810DB23B4235C8BC184CA5BC46580B3DEB488F3CD4FFE73BA93AC83CB94A3D3B6749643C0AD436BD3D76C43C5B861FBB2D9AA33C1031663B39FF483DDBC9D93B48D80EBD6123E83C15E5D9BAD0D908BD86AC0CBC0B6244BC782C263D6925653BBE5FF0BCDE35CF3A698EBDBB2E63063D71108BBC3E1E3E3C8028F33CEAEC4BBC90616E3C7C18533C87F6F33BC10E9BBC621A2C3C399445BACE036C3B6D479F3C072FCC3CE90730BC15D712BC201F8FBCAEFBE5BB026554BC04681D3B9785993CC9500A3C18A9553C2285C7BCA4E91BBC53C67CBC73DFA33CBB1C8A3B04A838BC4B0F9CBCD7C010BBEB33783CEDA780BCB872003BFB58453C",
      torch_tensor_16_torch.float32_5: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_16_16_torch.float32: "0x04000000942E893C2D740D3C50FD04BCAE4E213C14A3733C183F3C3C80EF5ABCE1A5E8BBCEF2D5BA4E2FBE3CEC88EA3C5B261F3CD27284BCC8B18C3C8A7845BDA184833CC58C34BDC6FCD4BCBC4BC0BBD91392BC9E328FBB6E0F6E3B8B15CA3C3866B9BB906F65BD42C2E3390A91923BFD49A1BCE619CF3C9D7036B9535137BCC2E05FBDBB298E3CEB119F3B594362BC92E9ECBCCAE15B3BDCBF2DBBB076A73CF5E5E43C6F938639B78A913AE95B77B9DC55503D34B09ABBC9D85BBBB769133C0AAB123C820C003DFDC22E3B20E2A53BA981E1BC46FC96BC8CCD083C32DC803B3A921F3CBC3DB83C793FA7BCAE127D3C9457233CE8520ABCC8DD013D45C4E3BC4AC9563C7BC5E4BC4AE2B83C3785C3BC3C0D33BB8435A3BBEA4CC1BC546200BCF3A5E33C183EB4B9B3D33EBC1463993C2CFD75B8E2D4C43C290ABD3CE99221BCB8464C3BCC496FBC89CE8EBC724DB8BCD29A1C3D927B333CF80BD8BCBEA0B1BC7BC4353C077C1D3DAFC3113D2B26B53C381E663C1DBE713CB6DF043CBC01383CC5D3583B031E95BC00BFD7BCCB3E3F3C6A6A7F3B3C89AC3A0417253C2D67053CC59DC8BCC1FAA6BC7856B5BC012330BD32CB37BDE1FC393C1DCB78BC865B5ABC782231BC31EC813B3808B2BB3B8E06BC94D511BB422755BD33DC1A3C85817FBBB4528FBC6517CABB657C433CBD1BE0BCCF3FF43CE00FC83A56B803BDDBADF5BCAFE4733C0A22ACBCAD21A33B4623B43CF7D0BCBC5DAD033CE694683B95E282BB6B47C93ADB39263C44A859BCE95AC3BC6119F83C4AA6EB3CD4102F3A243029BCDD4F1BBDBC08A03C90A1BCBA3E5A2A3C4AE9053C2037EB3C8B5884BC521B6EBBC4183CBC8AC6DBBB3EF34BBB588EE43BD2F3AC3CD8C1713CE75701BCFBD2433C5B07003994459FBC77B2E23B9B8B6FBAA2FA1C3C3E5E4A3C69A9BA3C762D06BCBC8BBF3B19BDFB3B797AF9BA1D98D63B4278F1BAD70A353CA2F9553CD3415BBC99C4B53C49BEFD3C39D267BCAA6A253D65E22D3D6A63A9BC37D3DFBC12F2953C7938A03BD5F9553C1C23BB3A0FDA503C78561FBD3CC05B3CD0DE1C3A0091473DE7C7103D7DF72EBC3DC72D3DD4B676BCB408B73CF0BA04BD0654EABC90BE0A3BE58A573DB869C0BCB42448BC2E81B8BA262A3E3CBFAB183D483021BDD04DA5BC6258243A92B4EB3CB467823BCF9659BB1E1B3F3D5411E3BC4A5DA63CD1580D3D127067BC85D8F93C5075A83BBDBF10BD674C2FBD225768BBBE13FF3AF761F73A1CAF463CE4F4043DC98341BCCE2DCBBC342BED3ABCC2243D43FF85BC2BD293BCF9E2FA3A7BCB343CC1DD26BB8A3762BC021969BC642F893C927B24BC2336103C37D6E0BB04B2B83B7268BD3C523CD63CC6E4563C31B48BBBDC16D7BC007080BCB5CEC83BC29D743C4F938E3CE8DD893C3843FB3C50FD8D3C7D3C59BC6ECB523CCF03E33C",
      torch_tensor_16_torch.float32_4: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_16_torch.float32_3: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_16_torch.float32_2: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_16_8_torch.float32: "0x04000000502170BB753B493CBE7306BB39EC1E3CFDDE923C072EDCBBD78338BC1C79973CB312D9BAFC98D93CB284BEBCF3C6073CC78AD7BC994E493D19FE083DC184293C4DFA9E3CC14383BCCEF6B53BDDC31EBDC1264EBC41191D3BEFC3A83C936CD43CFF3A0DBB6A28753C2E3F73BC2FE1E13B8486063D5408D6BBBE6DF03B6C666DBC829863BD4BD4003BD925E33CF64984BCC6F2B2BC3E119BBCD6141C37EEED88BC104F5BBD51E69A3C697B60BC6BC7903D35609CBCD87EC73C2C8EF8BC4B1B63BA0B2157BCCFE15CBC9C6759BC255969BCC01FC4BB94CFC7BB0E8B943CABBA00BC93DB023DA7755C3C644645BB709EDE3CCF39503C947FC93BD962CBBC0D8330BC475F01BC6F263D3B2F313ABC644DCCBC3BA39C3C9D481ABB7DE332BD19BE1EBCB2705ABCCDC737BCFBA3AC3C299E7EBCD81657BCCF01113DC78732BC6B90DE3CD8DA1E3C859CCA3C6140223D309D9DBB6D00433B18A4D23BC704CEBCCC82FBBB3C8606BB3277BFBCB166863C10595F3CF5A9F8BC8198E83CB41B92BCF2010A3D72BF853CF96B023DBE088EBCE66AE93C4A720C3C469F0BBD870ECE3CD63E91BCD2AAB03C14EE0EBCF91FC13C0FBCE4BC84CEA1BC43108E3B54C07A3C222796BB9287563C528E7CBC5B915F3CE13CA63CD28A84BB8D77153C9546F53B99B3DF3B54B206BCCD83C13CE04F243C57E014BD21A29FBB753889BC248FCE3C65AAC63C",
      torch_tensor_8_torch.float32_4: "0x040000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_8_8_torch.float32_1: "0x0400000082BBC43C87C391BC211D3FBD45D56B3C0AA87A3C121134BC8F5285BB1713433DB332C2BC365489BB82FA49BC29F4F23B95FB72BC2465B73B1B207A3CF0AD113DDCACFFBC2ACA3CBB9B19F93C176E4DBC9B2362BBECEFF5BCFB55A2BCE181EABC5516FE3CB162053D10109DBC205DB4BCC28C393C92BA0DBC780E843C6420013C4027813CC93F5C3A61E226BDD3B51B3DC1D1CCBA93B9103C30899D3C7EE540BC4B5DFEBC2468173CEE7AE4BCE152FD3AFC99C0BCE2F468BC64F69CBC69504ABB577AAB3C27DDDBBC6A6D09BD3796623C5BBF733BD48D2F3B99077ABC354D703C0F14ECBC7237543C64E891BC725203BDEF89C9BB70ABCEBC53C6183C1BA7AA3B",
      torch_tensor_8_torch.float32_3: "0x040000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_8_8_torch.float32: "0x04000000DA149ABC4637C1BAEF703B3C9B6F253DC8D219BC2A98163CAEEBA33B06CE103CC07FC9BC89B8483C8C70F2BC06DBE43B60BCBA3CAD14043D2444873CE26CD13C6B2849BBAF9DADBC4E2B9DBB993201BCAE287EBCE41EAA3CC0FE6DBC8177A93BD83A753B521183BCCA2DA1BCBB5FFABAD10E91BC573EC8B7B82DE33CD31804BC14D83CBD6DAD403B6715A63CD948AABC340B993C4A7DC9BC94CB193B5CA17F3C5CB24CBB055CCC3BDE839CBCE266E6BC54071BBC1447C7BC04BAC4BCB9591CBD375C143C4E7A9C3CBE32C7BB7367B33BD9EBBE3C495D8E3CEFB08B3C62ACFABBFDFBCBBCFE3D9B3BEC25D9BC0FEE24BC6611CD3B221CB2BB489F913CE5C9B13B",
      torch_tensor_8_torch.float32_2: "0x040000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_8_16_torch.float32: "0x04000000FD8F023C67CD123DAD48903CC141E93A542748BD25D1AE3C463206BC5E0E193CC8C88F3BF23A6F3CC5B4B1BBC4332CBB805E52BC18032F3CD74E103C78FDEB3A420AE9BCA4839CBCEC9C633C5402963C6C9AE4BB51EF0E3C7012AA3B50AFAFBC8489153CA79B893AFD5F6B3C390EB7BA8B4D023DFFF607BD87A2DC3C392BEDB9D9A0B9BCC4A8BCBB4F99F2B91CA57EBB2BAAC7BA27EBB2BB1428EFBB1943FE3C2BE99EBC03C1073A146E043DCDC816BCEC6DD43C09B09FBC12D90C3D06B14ABD926512BD958292BCC63314BBA9EF693CFBEC593AC05217BD20F08C39BDC5EBBC6156AC3CB52B013DE76AC13CCBB7EEBCE596C33BE739BB3CD2819DBC01811ABCF963C2BA3B4A7A3A4CCE5EBC0BFC3CBD7EEF34BCD00EEABBAB4C21BC576115BC8FF7023C29D2973AA1B3EDBB5590B13CB3AADEBA148F0ABD42BA1CBD732F643C2B28C03CE5B3933C84F1C2BC7024C4BC12E51939A6A3533B44C7ABBC248F1DBC2633003C2F15AD3CB7E418BB54284F3C17AB893C303833BDE083C63B83A99CBCA7A9EDBBDEE27C3CC0FA2B3CDB699CBCF0B3B1BCC74A2CBCC5DF9EBCD414ADBC823B36BD724D72BBC98D36BC670BD8BBD4968E3BBC1533BCE5E5233BC365173C90B3F2BCD77A873A225014BBEB2583BCF827453C0A0775BCE69AADBB004095BCAB50743B36F40F3C5085F73B773C8EBCDE7E663CAA7C48BBB2545739176A08BD",
      torch_tensor_8_torch.float32_1: "0x040000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_8_torch.float32: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_16_torch.float32_1: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_16_torch.float32: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_4_16_torch.float32: "0x0400000026F154BCCBC8E1BC42FFA23C675661BCFB8FFB3BC056E1BC5727DCBC9791893C20D4A2BCC900FFBC09755D3CCB2C60BC648FABBC49C829BCA5D6013C15BB78BCD04A38BB1CA841BCC58F823C45F43DBD1E71EB388FA98EBC3BAD6A39DE58BCBC3C10DABBB9F12E3C4B99C0BAAE2CF3B9932B6E3BABE495BC336268BB5E7916397077123D5EB64CBCB52DEFBCF7FAC53C827CB13C60AC4C3C143977BBE53EF43B920DEB3CFEF5213B85BA463CD580CFBC8F53CEBCDB76A3BCF507E93C8BA1C33B04765739C2B1F43CA136ADBB57343C3A2A6776BC729CF2BB96B328BC6D0C033C5255A43B85BD98BBE3F7683B4058DFB91DA089BA1E6F4F3B6F755D3CE7C1233C"
    }
  }
#-}

