// Made by generate/generate.py: models, torchmlir: Falcon: one key head, ALiBi
// DEFINE: %{case} = --verify=raise --input=1x8xi64=3,1,4,1,5,9,2,6 --input=1x8xi64=1,1,1,1,1,1,0,0 --expected_output=@%S/expected/hf_falcon_eager.0.npy
// RUN: attn-run %s %{case} | FileCheck %s
// RUN: attn-opt %s %fuse -o %t.mlir
// RUN: attn-run %t.mlir %{case} | FileCheck %s --check-prefix=FUSED

// CHECK: attention: 1 found{{$}}
// CHECK-NEXT: batch 1, 1 key heads of 2 query heads each, N 8, S 8, D 8, f32, causal, mask: additive, scale 1/sqrt(D)
// FUSED: attention: 1 found{{$}}
// FUSED-NEXT: batch 1, 1 key heads of 2 query heads each, N 8, S 8, D 8, f32, causal, mask: additive, scale 1/sqrt(D)

#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0) -> ()>
#map4 = affine_map<(d0, d1) -> (0, d1)>
#map5 = affine_map<(d0, d1) -> (d0, 0)>
#map6 = affine_map<(d0, d1) -> (d0, d1)>
#map7 = affine_map<(d0, d1) -> ()>
#map8 = affine_map<(d0, d1, d2) -> (d0, 0, d2)>
#map9 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map10 = affine_map<(d0, d1, d2) -> (d1, 0)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map14 = affine_map<(d0, d1, d2, d3) -> ()>
#map15 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, 0)>
#map16 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>
#map17 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map18 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map19 = affine_map<(d0, d1, d2) -> (d2)>
#map20 = affine_map<(d0, d1, d2, d3) -> (d1, 0, 0)>
#map21 = affine_map<(d0, d1, d2, d3) -> (0, 0)>
#map22 = affine_map<(d0, d1, d2, d3) -> (d3)>
#map23 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3)>
#map24 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<1x8xi64>, %arg1: tensor<1x8xi64>) -> tensor<1x8x16xf32> {
    %c8_i64 = arith.constant 8 : i64
    %c1_i64 = arith.constant 1 : i64
    %c0_i64 = arith.constant 0 : i64
    %c12 = arith.constant 12 : index
    %cst = arith.constant 0.000000e+00 : f64
    %cst_0 = arith.constant 0.000000e+00 : f32
    %c4_i64 = arith.constant 4 : i64
    %cst_1 = arith.constant 0xFF800000 : f32
    %cst_2 = arith.constant 1.000000e+00 : f32
    %cst_3 = arith.constant 5.000000e-01 : f32
    %cst_4 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_5 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_6 = arith.constant dense<true> : tensor<i1>
    %cst_7 = arith.constant dense<6.250000e-02> : tensor<f32>
    %cst_8 = arith.constant dense_resource<torch_tensor_16_torch.float32_3> : tensor<16xf32>
    %cst_9 = arith.constant dense_resource<torch_tensor_16_torch.float32_2> : tensor<16xf32>
    %cst_10 = arith.constant dense_resource<torch_tensor_16_16_torch.float32_2> : tensor<16x16xf32>
    %cst_11 = arith.constant dense_resource<torch_tensor_16_16_torch.float32_1> : tensor<16x16xf32>
    %cst_12 = arith.constant dense_resource<torch_tensor_16_16_torch.float32> : tensor<16x16xf32>
    %cst_13 = arith.constant 0.35355339059327373 : f64
    %cst_14 = arith.constant dense_resource<torch_tensor_32_16_torch.float32> : tensor<32x16xf32>
    %cst_15 = arith.constant dense_resource<torch_tensor_16_torch.float32_1> : tensor<16xf32>
    %cst_16 = arith.constant dense_resource<torch_tensor_16_torch.float32> : tensor<16xf32>
    %cst_17 = arith.constant 1.000000e-05 : f64
    %cst_18 = arith.constant 2.8284271247461903 : f64
    %cst_19 = arith.constant dense_resource<torch_tensor_12_16_torch.float32> : tensor<12x16xf32>
    %c1_i32 = arith.constant 1 : i32
    %cst_20 = arith.constant -1.000000e+00 : f32
    %cst_21 = arith.constant 1.600000e+01 : f64
    %cst_22 = arith.constant 1.600000e+01 : f32
    %cst_23 = arith.constant 1.41421354 : f32
    %cst_24 = arith.constant dense<0> : tensor<i64>
    %cst_25 = arith.constant dense<1> : tensor<8x8xi64>
    %cst_26 = arith.constant dense<-2> : tensor<1x1xi64>
    %cst_27 = arith.constant dense<-1> : tensor<1x1xi64>
    %0 = tensor.empty() : tensor<1x8x16xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x8xi64>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: i64, %out: f32):
      %117 = arith.index_cast %in : i64 to index
      %118 = linalg.index 2 : index
      %119 = arith.cmpi slt, %117, %c12 : index
      cf.assert %119, "index must be smaller than dim size"
      %120 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %120, "index must be larger or equal to 0"
      %extracted = tensor.extract %cst_19[%117, %118] : tensor<12x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x16xf32>
    %2 = tensor.empty() : tensor<2xi32>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<2xi32>) {
    ^bb0(%out: i32):
      %117 = linalg.index 0 : index
      %118 = arith.index_cast %117 : index to i64
      %119 = arith.trunci %118 : i64 to i32
      %120 = arith.addi %119, %c1_i32 : i32
      linalg.yield %120 : i32
    } -> tensor<2xi32>
    %4 = tensor.empty() : tensor<2xf32>
    %5 = linalg.generic {indexing_maps = [#map3, #map2, #map2], iterator_types = ["parallel"]} ins(%cst_7, %3 : tensor<f32>, tensor<2xi32>) outs(%4 : tensor<2xf32>) {
    ^bb0(%in: f32, %in_61: i32, %out: f32):
      %117 = arith.extf %in : f32 to f64
      %118 = arith.sitofp %in_61 : i32 to f64
      %119 = math.powf %117, %118 : f64
      %120 = arith.truncf %119 : f64 to f32
      linalg.yield %120 : f32
    } -> tensor<2xf32>
    %6 = tensor.empty() : tensor<8xi64>
    %7 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%6 : tensor<8xi64>) {
    ^bb0(%out: i64):
      %117 = linalg.index 0 : index
      %118 = arith.index_cast %117 : index to i64
      linalg.yield %118 : i64
    } -> tensor<8xi64>
    %expanded = tensor.expand_shape %7 [[0, 1]] output_shape [1, 8] : tensor<8xi64> into tensor<1x8xi64>
    %expanded_28 = tensor.expand_shape %7 [[0, 1]] output_shape [8, 1] : tensor<8xi64> into tensor<8x1xi64>
    %8 = tensor.empty() : tensor<8x8xi64>
    %9 = linalg.generic {indexing_maps = [#map4, #map5, #map6], iterator_types = ["parallel", "parallel"]} ins(%expanded, %expanded_28 : tensor<1x8xi64>, tensor<8x1xi64>) outs(%8 : tensor<8x8xi64>) {
    ^bb0(%in: i64, %in_61: i64, %out: i64):
      %117 = arith.subi %in, %in_61 : i64
      linalg.yield %117 : i64
    } -> tensor<8x8xi64>
    %10 = tensor.empty() : tensor<8x8xi1>
    %11 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%9 : tensor<8x8xi64>) outs(%10 : tensor<8x8xi1>) {
    ^bb0(%in: i64, %out: i1):
      %117 = arith.cmpi sle, %in, %c0_i64 : i64
      linalg.yield %117 : i1
    } -> tensor<8x8xi1>
    %12 = linalg.generic {indexing_maps = [#map6, #map6, #map7, #map6], iterator_types = ["parallel", "parallel"]} ins(%11, %cst_25, %cst_24 : tensor<8x8xi1>, tensor<8x8xi64>, tensor<i64>) outs(%8 : tensor<8x8xi64>) {
    ^bb0(%in: i1, %in_61: i64, %in_62: i64, %out: i64):
      %117 = arith.select %in, %in_61, %in_62 : i64
      linalg.yield %117 : i64
    } -> tensor<8x8xi64>
    %expanded_29 = tensor.expand_shape %arg1 [[0], [1, 2]] output_shape [1, 1, 8] : tensor<1x8xi64> into tensor<1x1x8xi64>
    %13 = tensor.empty() : tensor<1x8x8xi64>
    %14 = linalg.generic {indexing_maps = [#map8, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_29, %12 : tensor<1x1x8xi64>, tensor<8x8xi64>) outs(%13 : tensor<1x8x8xi64>) {
    ^bb0(%in: i64, %in_61: i64, %out: i64):
      %117 = arith.muli %in, %in_61 : i64
      linalg.yield %117 : i64
    } -> tensor<1x8x8xi64>
    %15 = tensor.empty() : tensor<1x8xi64>
    %16 = linalg.fill ins(%c0_i64 : i64) outs(%15 : tensor<1x8xi64>) -> tensor<1x8xi64>
    %17 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "reduction"]} ins(%14 : tensor<1x8x8xi64>) outs(%16 : tensor<1x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      %117 = arith.addi %in, %out : i64
      linalg.yield %117 : i64
    } -> tensor<1x8xi64>
    %18 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%17 : tensor<1x8xi64>) outs(%15 : tensor<1x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      %117 = arith.subi %in, %c1_i64 : i64
      linalg.yield %117 : i64
    } -> tensor<1x8xi64>
    %19 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%18, %arg1 : tensor<1x8xi64>, tensor<1x8xi64>) outs(%15 : tensor<1x8xi64>) {
    ^bb0(%in: i64, %in_61: i64, %out: i64):
      %117 = arith.muli %in, %in_61 : i64
      linalg.yield %117 : i64
    } -> tensor<1x8xi64>
    %expanded_30 = tensor.expand_shape %19 [[0], [1, 2]] output_shape [1, 1, 8] : tensor<1x8xi64> into tensor<1x1x8xi64>
    %expanded_31 = tensor.expand_shape %5 [[0, 1]] output_shape [2, 1] : tensor<2xf32> into tensor<2x1xf32>
    %20 = tensor.empty() : tensor<2x1xbf16>
    %21 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%expanded_31 : tensor<2x1xf32>) outs(%20 : tensor<2x1xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %117 = arith.truncf %in : f32 to bf16
      linalg.yield %117 : bf16
    } -> tensor<2x1xbf16>
    %22 = tensor.empty() : tensor<1x2x8xbf16>
    %23 = linalg.generic {indexing_maps = [#map10, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21, %expanded_30 : tensor<2x1xbf16>, tensor<1x1x8xi64>) outs(%22 : tensor<1x2x8xbf16>) {
    ^bb0(%in: bf16, %in_61: i64, %out: bf16):
      %117 = arith.sitofp %in_61 : i64 to bf16
      %118 = arith.mulf %in, %117 : bf16
      linalg.yield %118 : bf16
    } -> tensor<1x2x8xbf16>
    %collapsed = tensor.collapse_shape %23 [[0, 1], [2]] : tensor<1x2x8xbf16> into tensor<2x8xbf16>
    %expanded_32 = tensor.expand_shape %collapsed [[0], [1, 2]] output_shape [2, 1, 8] : tensor<2x8xbf16> into tensor<2x1x8xbf16>
    %24 = tensor.empty() : tensor<2x1x8xf32>
    %25 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_32 : tensor<2x1x8xbf16>) outs(%24 : tensor<2x1x8xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %117 = arith.extf %in : bf16 to f32
      linalg.yield %117 : f32
    } -> tensor<2x1x8xf32>
    %26 = tensor.empty() : tensor<1x8xi1>
    %27 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<1x8xi64>) outs(%26 : tensor<1x8xi1>) {
    ^bb0(%in: i64, %out: i1):
      %117 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %117 : i1
    } -> tensor<1x8xi1>
    %28 = tensor.empty() : tensor<1xi64>
    %29 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%28 : tensor<1xi64>) {
    ^bb0(%out: i64):
      linalg.yield %c0_i64 : i64
    } -> tensor<1xi64>
    %expanded_33 = tensor.expand_shape %29 [[0, 1, 2, 3]] output_shape [1, 1, 1, 1] : tensor<1xi64> into tensor<1x1x1x1xi64>
    %expanded_34 = tensor.expand_shape %7 [[0, 1, 2, 3]] output_shape [1, 1, 8, 1] : tensor<8xi64> into tensor<1x1x8x1xi64>
    %expanded_35 = tensor.expand_shape %7 [[0, 1, 2, 3]] output_shape [1, 1, 1, 8] : tensor<8xi64> into tensor<1x1x1x8xi64>
    %30 = tensor.empty() : tensor<1x1x8x8xi1>
    %31 = linalg.generic {indexing_maps = [#map11, #map12, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_35, %expanded_34 : tensor<1x1x1x8xi64>, tensor<1x1x8x1xi64>) outs(%30 : tensor<1x1x8x8xi1>) {
    ^bb0(%in: i64, %in_61: i64, %out: i1):
      %117 = arith.cmpi sle, %in, %in_61 : i64
      linalg.yield %117 : i1
    } -> tensor<1x1x8x8xi1>
    %32 = linalg.generic {indexing_maps = [#map14, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_6, %31 : tensor<i1>, tensor<1x1x8x8xi1>) outs(%30 : tensor<1x1x8x8xi1>) {
    ^bb0(%in: i1, %in_61: i1, %out: i1):
      %117 = arith.andi %in, %in_61 : i1
      linalg.yield %117 : i1
    } -> tensor<1x1x8x8xi1>
    %33 = tensor.empty() : tensor<1x1x1x8xi1>
    %34 = linalg.generic {indexing_maps = [#map15, #map16, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_33, %expanded_35 : tensor<1x1x1x1xi64>, tensor<1x1x1x8xi64>) outs(%33 : tensor<1x1x1x8xi1>) {
    ^bb0(%in: i64, %in_61: i64, %out: i1):
      %117 = arith.cmpi slt, %in, %c0_i64 : i64
      %118 = arith.addi %in, %c1_i64 : i64
      %119 = arith.select %117, %118, %in : i64
      %120 = arith.index_cast %119 : i64 to index
      %121 = arith.cmpi slt, %in_61, %c0_i64 : i64
      %122 = arith.addi %in_61, %c8_i64 : i64
      %123 = arith.select %121, %122, %in_61 : i64
      %124 = arith.index_cast %123 : i64 to index
      %extracted = tensor.extract %27[%120, %124] : tensor<1x8xi1>
      linalg.yield %extracted : i1
    } -> tensor<1x1x1x8xi1>
    %35 = linalg.generic {indexing_maps = [#map13, #map11, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%32, %34 : tensor<1x1x8x8xi1>, tensor<1x1x1x8xi1>) outs(%30 : tensor<1x1x8x8xi1>) {
    ^bb0(%in: i1, %in_61: i1, %out: i1):
      %117 = arith.andi %in, %in_61 : i1
      linalg.yield %117 : i1
    } -> tensor<1x1x8x8xi1>
    %36 = tensor.empty() : tensor<1x1x8x8xf32>
    %37 = linalg.generic {indexing_maps = [#map13, #map14, #map14, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%35, %cst_5, %cst_4 : tensor<1x1x8x8xi1>, tensor<f32>, tensor<f32>) outs(%36 : tensor<1x1x8x8xf32>) {
    ^bb0(%in: i1, %in_61: f32, %in_62: f32, %out: f32):
      %117 = arith.select %in, %in_61, %in_62 : f32
      linalg.yield %117 : f32
    } -> tensor<1x1x8x8xf32>
    %expanded_36 = tensor.expand_shape %25 [[0, 1], [2], [3]] output_shape [1, 2, 1, 8] : tensor<2x1x8xf32> into tensor<1x2x1x8xf32>
    %38 = tensor.empty() : tensor<1x2x1x8xf32>
    %39 = linalg.generic {indexing_maps = [#map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_36 : tensor<1x2x1x8xf32>) outs(%38 : tensor<1x2x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %117 = arith.truncf %cst_18 : f64 to f32
      %118 = arith.divf %in, %117 : f32
      linalg.yield %118 : f32
    } -> tensor<1x2x1x8xf32>
    %40 = linalg.generic {indexing_maps = [#map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%37 : tensor<1x1x8x8xf32>) outs(%30 : tensor<1x1x8x8xi1>) {
    ^bb0(%in: f32, %out: i1):
      %117 = arith.cmpf olt, %in, %cst_20 : f32
      linalg.yield %117 : i1
    } -> tensor<1x1x8x8xi1>
    %41 = tensor.empty() : tensor<1x2x8x8xf32>
    %42 = linalg.generic {indexing_maps = [#map17, #map14, #map11, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%40, %cst_4, %39 : tensor<1x1x8x8xi1>, tensor<f32>, tensor<1x2x1x8xf32>) outs(%41 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: i1, %in_61: f32, %in_62: f32, %out: f32):
      %117 = arith.select %in, %in_61, %in_62 : f32
      linalg.yield %117 : f32
    } -> tensor<1x2x8x8xf32>
    %43 = tensor.empty() : tensor<1x8x16xf64>
    %44 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<1x8x16xf32>) outs(%43 : tensor<1x8x16xf64>) {
    ^bb0(%in: f32, %out: f64):
      %117 = arith.extf %in : f32 to f64
      linalg.yield %117 : f64
    } -> tensor<1x8x16xf64>
    %45 = tensor.empty() : tensor<1x8x1xf64>
    %46 = linalg.fill ins(%cst : f64) outs(%45 : tensor<1x8x1xf64>) -> tensor<1x8x1xf64>
    %47 = linalg.generic {indexing_maps = [#map1, #map18], iterator_types = ["parallel", "parallel", "reduction"]} ins(%44 : tensor<1x8x16xf64>) outs(%46 : tensor<1x8x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %117 = arith.addf %in, %out : f64
      linalg.yield %117 : f64
    } -> tensor<1x8x1xf64>
    %48 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%47 : tensor<1x8x1xf64>) outs(%45 : tensor<1x8x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %117 = arith.divf %in, %cst_21 : f64
      linalg.yield %117 : f64
    } -> tensor<1x8x1xf64>
    %49 = linalg.generic {indexing_maps = [#map1, #map18, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%44, %48 : tensor<1x8x16xf64>, tensor<1x8x1xf64>) outs(%43 : tensor<1x8x16xf64>) {
    ^bb0(%in: f64, %in_61: f64, %out: f64):
      %117 = arith.subf %in, %in_61 : f64
      linalg.yield %117 : f64
    } -> tensor<1x8x16xf64>
    %50 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%49, %49 : tensor<1x8x16xf64>, tensor<1x8x16xf64>) outs(%43 : tensor<1x8x16xf64>) {
    ^bb0(%in: f64, %in_61: f64, %out: f64):
      %117 = arith.mulf %in, %in_61 : f64
      linalg.yield %117 : f64
    } -> tensor<1x8x16xf64>
    %51 = linalg.generic {indexing_maps = [#map1, #map18], iterator_types = ["parallel", "parallel", "reduction"]} ins(%50 : tensor<1x8x16xf64>) outs(%46 : tensor<1x8x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %117 = arith.addf %in, %out : f64
      linalg.yield %117 : f64
    } -> tensor<1x8x1xf64>
    %52 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%51 : tensor<1x8x1xf64>) outs(%45 : tensor<1x8x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %117 = arith.divf %in, %cst_21 : f64
      linalg.yield %117 : f64
    } -> tensor<1x8x1xf64>
    %53 = tensor.empty() : tensor<1x8x1xf32>
    %54 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%52 : tensor<1x8x1xf64>) outs(%53 : tensor<1x8x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %117 = arith.truncf %in : f64 to f32
      linalg.yield %117 : f32
    } -> tensor<1x8x1xf32>
    %55 = linalg.fill ins(%cst_0 : f32) outs(%53 : tensor<1x8x1xf32>) -> tensor<1x8x1xf32>
    %56 = linalg.generic {indexing_maps = [#map1, #map18], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1 : tensor<1x8x16xf32>) outs(%55 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %117 = arith.addf %in, %out : f32
      linalg.yield %117 : f32
    } -> tensor<1x8x1xf32>
    %57 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%56 : tensor<1x8x1xf32>) outs(%53 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %117 = arith.divf %in, %cst_22 : f32
      linalg.yield %117 : f32
    } -> tensor<1x8x1xf32>
    %58 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%54 : tensor<1x8x1xf32>) outs(%53 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %117 = arith.truncf %cst_17 : f64 to f32
      %118 = arith.addf %in, %117 : f32
      linalg.yield %118 : f32
    } -> tensor<1x8x1xf32>
    %59 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%58 : tensor<1x8x1xf32>) outs(%53 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %117 = math.rsqrt %in : f32
      linalg.yield %117 : f32
    } -> tensor<1x8x1xf32>
    %60 = linalg.generic {indexing_maps = [#map1, #map18, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %57 : tensor<1x8x16xf32>, tensor<1x8x1xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_61: f32, %out: f32):
      %117 = arith.subf %in, %in_61 : f32
      linalg.yield %117 : f32
    } -> tensor<1x8x16xf32>
    %61 = linalg.generic {indexing_maps = [#map1, #map18, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%60, %59 : tensor<1x8x16xf32>, tensor<1x8x1xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_61: f32, %out: f32):
      %117 = arith.mulf %in, %in_61 : f32
      linalg.yield %117 : f32
    } -> tensor<1x8x16xf32>
    %62 = linalg.generic {indexing_maps = [#map1, #map19, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%61, %cst_16 : tensor<1x8x16xf32>, tensor<16xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_61: f32, %out: f32):
      %117 = arith.mulf %in, %in_61 : f32
      linalg.yield %117 : f32
    } -> tensor<1x8x16xf32>
    %63 = linalg.generic {indexing_maps = [#map1, #map19, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%62, %cst_15 : tensor<1x8x16xf32>, tensor<16xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_61: f32, %out: f32):
      %117 = arith.addf %in, %in_61 : f32
      linalg.yield %117 : f32
    } -> tensor<1x8x16xf32>
    %64 = tensor.empty() : tensor<16x32xf32>
    %transposed = linalg.transpose ins(%cst_14 : tensor<32x16xf32>) outs(%64 : tensor<16x32xf32>) permutation = [1, 0] 
    %collapsed_37 = tensor.collapse_shape %63 [[0, 1], [2]] : tensor<1x8x16xf32> into tensor<8x16xf32>
    %65 = tensor.empty() : tensor<8x32xf32>
    %66 = linalg.fill ins(%cst_0 : f32) outs(%65 : tensor<8x32xf32>) -> tensor<8x32xf32>
    %67 = linalg.matmul ins(%collapsed_37, %transposed : tensor<8x16xf32>, tensor<16x32xf32>) outs(%66 : tensor<8x32xf32>) -> tensor<8x32xf32>
    %expanded_38 = tensor.expand_shape %67 [[0, 1], [2, 3]] output_shape [1, 8, 4, 8] : tensor<8x32xf32> into tensor<1x8x4x8xf32>
    %extracted_slice = tensor.extract_slice %expanded_38[0, 0, 0, 0] [1, 8, 2, 8] [1, 1, 1, 1] : tensor<1x8x4x8xf32> to tensor<1x8x2x8xf32>
    %expanded_39 = tensor.expand_shape %7 [[0, 1, 2]] output_shape [8, 1, 1] : tensor<8xi64> into tensor<8x1x1xi64>
    %68 = tensor.empty() : tensor<1x8x1x8xf32>
    %69 = linalg.generic {indexing_maps = [#map15, #map20, #map21, #map22, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_33, %expanded_39, %cst_26, %7 : tensor<1x1x1x1xi64>, tensor<8x1x1xi64>, tensor<1x1xi64>, tensor<8xi64>) outs(%68 : tensor<1x8x1x8xf32>) {
    ^bb0(%in: i64, %in_61: i64, %in_62: i64, %in_63: i64, %out: f32):
      %117 = arith.cmpi slt, %in, %c0_i64 : i64
      %118 = arith.addi %in, %c1_i64 : i64
      %119 = arith.select %117, %118, %in : i64
      %120 = arith.index_cast %119 : i64 to index
      %121 = arith.cmpi slt, %in_61, %c0_i64 : i64
      %122 = arith.addi %in_61, %c8_i64 : i64
      %123 = arith.select %121, %122, %in_61 : i64
      %124 = arith.index_cast %123 : i64 to index
      %125 = arith.cmpi slt, %in_62, %c0_i64 : i64
      %126 = arith.addi %in_62, %c4_i64 : i64
      %127 = arith.select %125, %126, %in_62 : i64
      %128 = arith.index_cast %127 : i64 to index
      %129 = arith.cmpi slt, %in_63, %c0_i64 : i64
      %130 = arith.addi %in_63, %c8_i64 : i64
      %131 = arith.select %129, %130, %in_63 : i64
      %132 = arith.index_cast %131 : i64 to index
      %extracted = tensor.extract %expanded_38[%120, %124, %128, %132] : tensor<1x8x4x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x1x8xf32>
    %70 = linalg.generic {indexing_maps = [#map15, #map20, #map21, #map22, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_33, %expanded_39, %cst_27, %7 : tensor<1x1x1x1xi64>, tensor<8x1x1xi64>, tensor<1x1xi64>, tensor<8xi64>) outs(%68 : tensor<1x8x1x8xf32>) {
    ^bb0(%in: i64, %in_61: i64, %in_62: i64, %in_63: i64, %out: f32):
      %117 = arith.cmpi slt, %in, %c0_i64 : i64
      %118 = arith.addi %in, %c1_i64 : i64
      %119 = arith.select %117, %118, %in : i64
      %120 = arith.index_cast %119 : i64 to index
      %121 = arith.cmpi slt, %in_61, %c0_i64 : i64
      %122 = arith.addi %in_61, %c8_i64 : i64
      %123 = arith.select %121, %122, %in_61 : i64
      %124 = arith.index_cast %123 : i64 to index
      %125 = arith.cmpi slt, %in_62, %c0_i64 : i64
      %126 = arith.addi %in_62, %c4_i64 : i64
      %127 = arith.select %125, %126, %in_62 : i64
      %128 = arith.index_cast %127 : i64 to index
      %129 = arith.cmpi slt, %in_63, %c0_i64 : i64
      %130 = arith.addi %in_63, %c8_i64 : i64
      %131 = arith.select %129, %130, %in_63 : i64
      %132 = arith.index_cast %131 : i64 to index
      %extracted = tensor.extract %expanded_38[%120, %124, %128, %132] : tensor<1x8x4x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x1x8xf32>
    %transposed_40 = linalg.transpose ins(%extracted_slice : tensor<1x8x2x8xf32>) outs(%41 : tensor<1x2x8x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_41 = linalg.transpose ins(%70 : tensor<1x8x1x8xf32>) outs(%36 : tensor<1x1x8x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_42 = linalg.transpose ins(%69 : tensor<1x8x1x8xf32>) outs(%36 : tensor<1x1x8x8xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_43 = tensor.collapse_shape %transposed_40 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %collapsed_44 = tensor.collapse_shape %transposed_42 [[0, 1], [2], [3]] : tensor<1x1x8x8xf32> into tensor<1x8x8xf32>
    %71 = linalg.generic {indexing_maps = [#map23, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_44 : tensor<1x8x8xf32>) outs(%41 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x8x8xf32>
    %collapsed_45 = tensor.collapse_shape %71 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %72 = tensor.empty() : tensor<2x8x8xf32>
    %73 = linalg.fill ins(%cst_0 : f32) outs(%72 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %74 = linalg.batch_matmul ins(%collapsed_43, %collapsed_45 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%73 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %expanded_46 = tensor.expand_shape %74 [[0, 1], [2], [3]] output_shape [1, 2, 8, 8] : tensor<2x8x8xf32> into tensor<1x2x8x8xf32>
    %75 = linalg.generic {indexing_maps = [#map13, #map11, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_46, %expanded_36 : tensor<1x2x8x8xf32>, tensor<1x2x1x8xf32>) outs(%41 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %in_61: f32, %out: f32):
      %117 = arith.addf %in, %in_61 : f32
      linalg.yield %117 : f32
    } -> tensor<1x2x8x8xf32>
    %76 = linalg.generic {indexing_maps = [#map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%75 : tensor<1x2x8x8xf32>) outs(%41 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %117 = arith.truncf %cst_13 : f64 to f32
      %118 = arith.mulf %in, %117 : f32
      linalg.yield %118 : f32
    } -> tensor<1x2x8x8xf32>
    %77 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%76, %42 : tensor<1x2x8x8xf32>, tensor<1x2x8x8xf32>) outs(%41 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %in_61: f32, %out: f32):
      %117 = arith.addf %in, %in_61 : f32
      linalg.yield %117 : f32
    } -> tensor<1x2x8x8xf32>
    %78 = tensor.empty() : tensor<1x2x8xi64>
    %79 = linalg.fill ins(%c0_i64 : i64) outs(%78 : tensor<1x2x8xi64>) -> tensor<1x2x8xi64>
    %80 = tensor.empty() : tensor<1x2x8xf32>
    %81 = linalg.fill ins(%cst_1 : f32) outs(%80 : tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %82:2 = linalg.generic {indexing_maps = [#map13, #map24, #map24], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%77 : tensor<1x2x8x8xf32>) outs(%81, %79 : tensor<1x2x8xf32>, tensor<1x2x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_61: i64):
      %117 = linalg.index 3 : index
      %118 = arith.index_cast %117 : index to i64
      %119 = arith.maximumf %in, %out : f32
      %120 = arith.cmpf ogt, %in, %out : f32
      %121 = arith.select %120, %118, %out_61 : i64
      linalg.yield %119, %121 : f32, i64
    } -> (tensor<1x2x8xf32>, tensor<1x2x8xi64>)
    %expanded_47 = tensor.expand_shape %82#0 [[0], [1], [2, 3]] output_shape [1, 2, 8, 1] : tensor<1x2x8xf32> into tensor<1x2x8x1xf32>
    %83 = linalg.generic {indexing_maps = [#map13, #map12, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%77, %expanded_47 : tensor<1x2x8x8xf32>, tensor<1x2x8x1xf32>) outs(%41 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %in_61: f32, %out: f32):
      %117 = arith.subf %in, %in_61 : f32
      linalg.yield %117 : f32
    } -> tensor<1x2x8x8xf32>
    %84 = linalg.generic {indexing_maps = [#map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%83 : tensor<1x2x8x8xf32>) outs(%41 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %117 = math.exp %in : f32
      linalg.yield %117 : f32
    } -> tensor<1x2x8x8xf32>
    %85 = tensor.empty() : tensor<1x2x8x1xf32>
    %86 = linalg.fill ins(%cst_0 : f32) outs(%85 : tensor<1x2x8x1xf32>) -> tensor<1x2x8x1xf32>
    %87 = linalg.generic {indexing_maps = [#map13, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%84 : tensor<1x2x8x8xf32>) outs(%86 : tensor<1x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %117 = arith.addf %in, %out : f32
      linalg.yield %117 : f32
    } -> tensor<1x2x8x1xf32>
    %88 = linalg.generic {indexing_maps = [#map13, #map12, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%84, %87 : tensor<1x2x8x8xf32>, tensor<1x2x8x1xf32>) outs(%41 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %in_61: f32, %out: f32):
      %117 = arith.divf %in, %in_61 : f32
      linalg.yield %117 : f32
    } -> tensor<1x2x8x8xf32>
    %collapsed_48 = tensor.collapse_shape %88 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %collapsed_49 = tensor.collapse_shape %transposed_41 [[0, 1], [2], [3]] : tensor<1x1x8x8xf32> into tensor<1x8x8xf32>
    %89 = linalg.generic {indexing_maps = [#map23, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_49 : tensor<1x8x8xf32>) outs(%41 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x8x8xf32>
    %collapsed_50 = tensor.collapse_shape %89 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %90 = linalg.batch_matmul ins(%collapsed_48, %collapsed_50 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%73 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %expanded_51 = tensor.expand_shape %90 [[0, 1], [2], [3]] output_shape [1, 2, 8, 8] : tensor<2x8x8xf32> into tensor<1x2x8x8xf32>
    %91 = tensor.empty() : tensor<1x8x2x8xf32>
    %transposed_52 = linalg.transpose ins(%expanded_51 : tensor<1x2x8x8xf32>) outs(%91 : tensor<1x8x2x8xf32>) permutation = [0, 2, 1, 3] 
    %92 = tensor.empty() : tensor<16x16xf32>
    %transposed_53 = linalg.transpose ins(%cst_12 : tensor<16x16xf32>) outs(%92 : tensor<16x16xf32>) permutation = [1, 0] 
    %collapsed_54 = tensor.collapse_shape %transposed_52 [[0, 1], [2, 3]] : tensor<1x8x2x8xf32> into tensor<8x16xf32>
    %93 = tensor.empty() : tensor<8x16xf32>
    %94 = linalg.fill ins(%cst_0 : f32) outs(%93 : tensor<8x16xf32>) -> tensor<8x16xf32>
    %95 = linalg.matmul ins(%collapsed_54, %transposed_53 : tensor<8x16xf32>, tensor<16x16xf32>) outs(%94 : tensor<8x16xf32>) -> tensor<8x16xf32>
    %expanded_55 = tensor.expand_shape %95 [[0, 1], [2]] output_shape [1, 8, 16] : tensor<8x16xf32> into tensor<1x8x16xf32>
    %transposed_56 = linalg.transpose ins(%cst_11 : tensor<16x16xf32>) outs(%92 : tensor<16x16xf32>) permutation = [1, 0] 
    %96 = linalg.matmul ins(%collapsed_37, %transposed_56 : tensor<8x16xf32>, tensor<16x16xf32>) outs(%94 : tensor<8x16xf32>) -> tensor<8x16xf32>
    %expanded_57 = tensor.expand_shape %96 [[0, 1], [2]] output_shape [1, 8, 16] : tensor<8x16xf32> into tensor<1x8x16xf32>
    %97 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_57 : tensor<1x8x16xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %117 = arith.divf %in, %cst_23 : f32
      %118 = math.erf %117 : f32
      %119 = arith.addf %118, %cst_2 : f32
      %120 = arith.mulf %119, %cst_3 : f32
      %121 = arith.mulf %in, %120 : f32
      linalg.yield %121 : f32
    } -> tensor<1x8x16xf32>
    %transposed_58 = linalg.transpose ins(%cst_10 : tensor<16x16xf32>) outs(%92 : tensor<16x16xf32>) permutation = [1, 0] 
    %collapsed_59 = tensor.collapse_shape %97 [[0, 1], [2]] : tensor<1x8x16xf32> into tensor<8x16xf32>
    %98 = linalg.matmul ins(%collapsed_59, %transposed_58 : tensor<8x16xf32>, tensor<16x16xf32>) outs(%94 : tensor<8x16xf32>) -> tensor<8x16xf32>
    %expanded_60 = tensor.expand_shape %98 [[0, 1], [2]] output_shape [1, 8, 16] : tensor<8x16xf32> into tensor<1x8x16xf32>
    %99 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_60, %expanded_55 : tensor<1x8x16xf32>, tensor<1x8x16xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_61: f32, %out: f32):
      %117 = arith.addf %in, %in_61 : f32
      linalg.yield %117 : f32
    } -> tensor<1x8x16xf32>
    %100 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %99 : tensor<1x8x16xf32>, tensor<1x8x16xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_61: f32, %out: f32):
      %117 = arith.addf %in, %in_61 : f32
      linalg.yield %117 : f32
    } -> tensor<1x8x16xf32>
    %101 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100 : tensor<1x8x16xf32>) outs(%43 : tensor<1x8x16xf64>) {
    ^bb0(%in: f32, %out: f64):
      %117 = arith.extf %in : f32 to f64
      linalg.yield %117 : f64
    } -> tensor<1x8x16xf64>
    %102 = linalg.generic {indexing_maps = [#map1, #map18], iterator_types = ["parallel", "parallel", "reduction"]} ins(%101 : tensor<1x8x16xf64>) outs(%46 : tensor<1x8x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %117 = arith.addf %in, %out : f64
      linalg.yield %117 : f64
    } -> tensor<1x8x1xf64>
    %103 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102 : tensor<1x8x1xf64>) outs(%45 : tensor<1x8x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %117 = arith.divf %in, %cst_21 : f64
      linalg.yield %117 : f64
    } -> tensor<1x8x1xf64>
    %104 = linalg.generic {indexing_maps = [#map1, #map18, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%101, %103 : tensor<1x8x16xf64>, tensor<1x8x1xf64>) outs(%43 : tensor<1x8x16xf64>) {
    ^bb0(%in: f64, %in_61: f64, %out: f64):
      %117 = arith.subf %in, %in_61 : f64
      linalg.yield %117 : f64
    } -> tensor<1x8x16xf64>
    %105 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104, %104 : tensor<1x8x16xf64>, tensor<1x8x16xf64>) outs(%43 : tensor<1x8x16xf64>) {
    ^bb0(%in: f64, %in_61: f64, %out: f64):
      %117 = arith.mulf %in, %in_61 : f64
      linalg.yield %117 : f64
    } -> tensor<1x8x16xf64>
    %106 = linalg.generic {indexing_maps = [#map1, #map18], iterator_types = ["parallel", "parallel", "reduction"]} ins(%105 : tensor<1x8x16xf64>) outs(%46 : tensor<1x8x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %117 = arith.addf %in, %out : f64
      linalg.yield %117 : f64
    } -> tensor<1x8x1xf64>
    %107 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106 : tensor<1x8x1xf64>) outs(%45 : tensor<1x8x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %117 = arith.divf %in, %cst_21 : f64
      linalg.yield %117 : f64
    } -> tensor<1x8x1xf64>
    %108 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%107 : tensor<1x8x1xf64>) outs(%53 : tensor<1x8x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %117 = arith.truncf %in : f64 to f32
      linalg.yield %117 : f32
    } -> tensor<1x8x1xf32>
    %109 = linalg.generic {indexing_maps = [#map1, #map18], iterator_types = ["parallel", "parallel", "reduction"]} ins(%100 : tensor<1x8x16xf32>) outs(%55 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %117 = arith.addf %in, %out : f32
      linalg.yield %117 : f32
    } -> tensor<1x8x1xf32>
    %110 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109 : tensor<1x8x1xf32>) outs(%53 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %117 = arith.divf %in, %cst_22 : f32
      linalg.yield %117 : f32
    } -> tensor<1x8x1xf32>
    %111 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108 : tensor<1x8x1xf32>) outs(%53 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %117 = arith.truncf %cst_17 : f64 to f32
      %118 = arith.addf %in, %117 : f32
      linalg.yield %118 : f32
    } -> tensor<1x8x1xf32>
    %112 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%111 : tensor<1x8x1xf32>) outs(%53 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %117 = math.rsqrt %in : f32
      linalg.yield %117 : f32
    } -> tensor<1x8x1xf32>
    %113 = linalg.generic {indexing_maps = [#map1, #map18, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100, %110 : tensor<1x8x16xf32>, tensor<1x8x1xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_61: f32, %out: f32):
      %117 = arith.subf %in, %in_61 : f32
      linalg.yield %117 : f32
    } -> tensor<1x8x16xf32>
    %114 = linalg.generic {indexing_maps = [#map1, #map18, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113, %112 : tensor<1x8x16xf32>, tensor<1x8x1xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_61: f32, %out: f32):
      %117 = arith.mulf %in, %in_61 : f32
      linalg.yield %117 : f32
    } -> tensor<1x8x16xf32>
    %115 = linalg.generic {indexing_maps = [#map1, #map19, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114, %cst_9 : tensor<1x8x16xf32>, tensor<16xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_61: f32, %out: f32):
      %117 = arith.mulf %in, %in_61 : f32
      linalg.yield %117 : f32
    } -> tensor<1x8x16xf32>
    %116 = linalg.generic {indexing_maps = [#map1, #map19, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%115, %cst_8 : tensor<1x8x16xf32>, tensor<16xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_61: f32, %out: f32):
      %117 = arith.addf %in, %in_61 : f32
      linalg.yield %117 : f32
    } -> tensor<1x8x16xf32>
    return %116 : tensor<1x8x16xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_16_torch.float32_3: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_16_torch.float32_2: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_16_16_torch.float32_2: "0x04000000F95D413C096588BC9DB5E0BCDE60AB3C1DA2C3BBA1CB3A3C10E2333D09681039B37E7BBC39A1EE3CCAE061BAD24BE23AC9B11F3C4ADAC8BB3E4D6F3C6C2363BCE737BABB0A02073C5771A93BA9DC0F3C67CF8C3B385D2FBC9076CBBC89FE233C7048BEBBEEC7CABCA24D5EBBC28558BBA39D01BCB9BE683CAF71F23B586778BBACEBD23C64A79C3C529A21BD48311FBB9E97223CD04AAEBB1FF521BCF785E93B4F3DACBC5D8854BAA5C935BC34B3DE3B007037BD00D40CBD22EF853B4EF9A8BB442E65BC981A84BC2A6B063D332636BB723A79BC634E683CE09CE7BCF26D79BC1F910DBD1C80BBBCD581023CAE0B8BBBB529823B2113AD3C673045BB2E25733CC34A6E3CC92CABBB53EA81394B0053BC57DF63BCA687DDBC2D623A3C73E838BC6693C33AAFEB44BBF556373DFCD144BBB0D0B2BCC2C8083D17DB94BCAD36A03B6F70CDB9DC6A37BC204F223CB9779BBBC12736BC625EC3BB1BB31D3CA507833BF8778A3C90B29D3BB9B0DF3CE99846BC02EECB3C17A9A8BC95CE18BD5DAB72BC3F99963CF93439BCA5346CBC38714D3A766199BC47C2DEBBDDEC0DBC942AA83C291D14BCDF3A053D82B2293B2751713A42B03BBC771C0BBCB396943B98189DBC8A1CDC3BEF73393C9E9729BCFDE1363D2ED5963C8CD64EBC8C2818BDDB93E93C7C62C73B2CD6933C07FB1EBC760E803C12BF29BDF2AE78BD8DA00DBDEB41453C178D1F3D121AA53C690304BB02F8493BFBC9CC3C9DA0383BCB67E13CB4B1523AB2E30FBC66F506BC92A486BC79090ABD0BBBF4394917823CFEC3563BE75E453CDA76853A06E0A03C001FB23CB511103D4F507BBC5380E2BC2718AD3C101494BC708009BC92EA0FBD7711D93C6705AFBB0BF0A43B6909FBBCFD6294395009D8BBF71A743C14AA26BC4DDD42BCBDFABEBCC5D35EBC292847BCAC3DFDBB70B18D3C602E583B551501BCE09B3DBC1E2931BBA50055BC4181563B29BB1EBD9EFBBD3C354984BC38D507BD81F13FBC19C413BC0A3F65BC6DEEB1BB876F0F3C0EBC34BD157D4B3B1906C2BC7912B8BB255B02BDA9124A3D7BC219BBFD2C60BCEA37443CE0FCA8BB0DC5AEBCF8DC78BC57ED323C9796B33CD502CC3A58ED30BC4B9C44BC4BE72E3B8793AB3CE52C433C7398893C2E0AD3BC20B4D9BC009CFCBB097229BCB76FBF3C7D3A32BC44591E3B3412FE3B55B93B3C6C969F3B1771A53BC4F587BC064A2A3C5CA2203DA7EEE0BC5E10CD3CC4C60BBCC19AEF3CF89D5DBA66A9C5BCAFEC843C7D1C14BD06D53F3A0EE94FBCAEC539BB2CFF88BCCBBB2DBC0FDD9CBBD210EBBAE6ACE33813A9DF3B20197ABA38824D3CDE50A1BCD3AABBBC651EC23B1B82A53C5915EABC2D0A493CBF09023B64A7373B9280403C55FD623CAA22283AAA6D643C8EE9AFBCF4A5E7BA29AFA1BCE22AAB3C86B251BBBEFAA93CADFAC53C",
      torch_tensor_16_16_torch.float32_1: "0x040000002FBE6A3BD3BBAE3B643162BB6D38B73B222EE3BBCE8B3FBCD93F7D3C77D275BB056C593CC7A9853CA215813C42E86B3C46AB893B1CD7C8BC44E82C3C439A873A89FB833C317D1EBB395038BCAA11853CC58FAD3CFD50333C650CD03CFC7C443DC6AA1DBCEB14723C7DFE85BC3417393BF9143CBC83B7F7389B78103C01EE823CDD0D9A3B898EC33961F3753A52E0B6BCDF8584BAF34787BCF7E049BC3CEEDC3B20DC2C3BB42BD4BC84B59C3C3FDB873C6B2DB8BCDD4E853CD39A4C3C625C3F3C0E69C0BB0EBEEC3BE54772BC385314BDCF80903C6906A7BCBEC46E3BF9709FBCF960A53B8729033D508D573C30A8C4BB21608D3C0B5440BC0BF2A8BBC7F263BCA78752BDACA8583CFD0D7CBBCC9B703CB5694FBC25FB46BAB7DDBCBC22D42E3DE9DEA0BCD95BF33C59780D3C474D0C3CBCFA733CCA2FEDBC736737BAA250CD3B3403803BA192523C7C7ECBBBA6D9F8BBC5F120BC75F60DBD7E63033C0BDC86BC8F95D03BC747E0BC0532623BC960ACBB891516BC66D82DBDBD818BBC617631BB6ACACBBCC028B43C8E3FC339C9CE9C3C72416EBC1929973ACDB133BC1CE6CC3AA6319DBBC479943B57311F3CA0059EBB828157BDF5E036BC346CD6BBE428513A3921813C8E62053CF8463E3C83D0A1BC002F953C4244613D5705E8BB06120BBBF99E23BAFD36733B7380C0BB8EB4B6BCB76BAA3BD751C1BC2B79053C6F12F63B024B93BBB3C202BC61DA87BCD9E849BAA68D8E3CF0A992BC14E84E3CA9C3EA3B90F60BBCD4FB333AB0A9B3BC4B86273B53D8D43C031AF8BB9EF8DE3C045C943C4EEE7D3BB9338EBC7B432CBC5024633C2468CBBCF83C7DBCEF5A43BB7C8406BD2D143B3A06EDB83B1CB1C03B0640223D9B95FDBC5900BD3C99D3313D0EB79D3AD472ECBAB2D7D33CAB317FBCA7EF0FBCF932A83C9D36F0BC0D12A3BCCD6707BC323E44BC0640133DB5AB083D138F593DC6F5CE3A8E7759BB0A6F38BC34DA003BFAC016BDE7B1A9BC457EE43BEB56763B2519443CF0873B3C188B2CBB3DA5B4BAB406853C2648523CE6019E3C391B63BCF3D3CABB4FE4913CD2AF5ABCDDDC463C5E09A13C6E7055BD56358A3B4BD4063B8CE98EBCE670B4BC901BDD3BCAD6503CC79D1ABC973D35BB3841D0BCD2647ABB4BE1423D8227C5BBCF605E3C5C25EEBBB5F46FBC8F76C5BA0E4DA13CDEB3F0BC8E91CEBAD30F35BAD8C4063DC75898BC262E2D3AE0A21ABDB9F4A33C3772AF3CAD7537BC2283BCBC2354F5BBDB315A3CAD91BDBC13F56CBC6E7AA5BCDEE65B3C3FE010BDAAB094BCCA0CE03CB7400A3D475A7BBCF79EA4BB70F09A3BC534E53BA09EA0BC3974783C9760753CD416F1BBB98B923C012C35BC3423C03A035A943B38EFBE3CA237363C57155DBC276D5F3C89F74ABC698C2A3CD73C3FBB0A6860BBBEC2A23C7BCD3ABCFB38173CAF8AEEBA",
      torch_tensor_16_16_torch.float32: "0x04000000D84D713B5EA24D3C93042C3DEC937B3CF79089BCF3BCE7BB1AE582BC4D6B303C8B189CBC0878193C9E9953BC801CD0BC5C223EB82F2DC53CB42243BCD2329E3C596E2B3CBB24E6BB192B613C650B063A383BF83CDDEC13BDF735A0BC3C08E7BAA3C312BDF4D152BC0788BDBC189C23BBDEC54D3C8D754BBC01B6123DE4E6CB3C4E4E1E3D9EE53EBC8CF8D6BCC223723CB04BF6BBDAF4053D6DCEA43B38D7C5BB0F0DA03B3CA490BC804A803A46BB093DB2D918BDBEE51FBC93F0A3BC8DD13B3BEDD099BC35A045BC2FF382BBBCBBC53BF3A3113C3055733C6D0C84BCB0BB84BB8A1B923C26E6773B12B1043DBBE1FBBB45FE19BD1D2ABC3B54ADAB3BD4C7EABB39DA683DDBBF51BC297A40BCC128B93C2B4924BC142447BCD4BD31BBE2D94EBC67575BB94E85723C9D930CBD8C2850B93C5A64BC51C00BBDFC7FC8BB2E30303D49998E3BA9981DBCCAEA493C9B94C0BBEF44B13BE6D9813CC1B13EBC01A0F43BC2C1E1BCADA5333CA47A343D41FC7ABC2FC6DD3C90A2233CAFA0FFBCF760B93C682584BA47A2333C2F5CCABCFFEC1BBC62988FBC5939A83B8C320C3DB29F8FBC66788D3CB611833C3419ECBAF35276BC6B42973A4BFE98BC91E098BC24EBBCBCD030B53CA191573BB32B6C3C26425C3B930788BC315311BC8F8E09BC2F5A303B48D5A03C881E10BD8FA92CBCEEA6D83C57E423BD241051BC0AEBBFBC1FE189BCBD7F2DBDED43CCBA4DB081BBEF20363C62AD01BD22A4F43A753969BC097413BC3DCDF9BC616828BD4E81C4BBC94E53BCDC004E3C59AD61BC8504BCBCB0B5603C38D919BA5BCE0CBDD4DAC0BB66EFFB3C077D0F3DEE7878BC9DFDF5BBDC25C3BCA170383C7A2516BD2B7F903CE00DDDBC900A363CD6358C3C74ED84BB2335F1BBB31856BCF72E92BC478B92BB309A0F3C47F1DFBC32E603BD1312553C25E3BCBBEDF42B3D66D284BB422804BC2D41163D197B083C47329F3C278D70BB6FC1493C408A6C3DC90C42BC60617A3C718410BC4A1419BDA4F03D3C865ACFBC96628D3C9D0426BABD33B8BB7BA9DB3BE785ADBB63F475BC2F189D3AF55697BC794124BB9DA337BCF2A4BC3CF9119B3B1910E73CB9507F3C57487D3DC13739BD971790BC72CCD83C4383923BE4FC9F3C8E4C21BBD9BD863B41CC103CEBAD2A3CB829E0BC3345473A3C2F96BBE43A97BBCEB421BC02BB01BDA18E00BB2B4AA9BB4050AEBA41E095BAB7173B3B0DF0BD3C662476BC5D3AB83C06C9EABCF826ADBB04E3CB3BFBCAD6BBEDB904BDA090B1BB6968B13C26E5D0BC4BE30CBACE62703CCF5504BC99F1D0BB986939BC47D247BC92E6A53A0F5399BB463960BCBCF8FE3C943B02BCA8708C3CEC63EC3C742B9CBB2B79883C363215BCE97E70BC1534E8BC49810C3BFD0A85BC9FB20FBD904D9FBC68AE89BC9D745D3C6E0E51BC35BA95BB4BAC4C3B",
      torch_tensor_32_16_torch.float32: "0x0400000062928ABAA9A0793CAE5F79BC098A89BC10D27DBCD73E81BC375433BC15F4B2BB8717133D86FC66BCF20ADABB47AC49BC67E7D4BCAE226D3CECD7093DB719E2BB9034CF3A1D87053C773AAA3CAF5F0FBC9766A23CC63A063C1919AC3C212C61BCE3479CBC8A416E3C74BC7BBC87A8D8BC9E741D3CFB0F0DBC827E3F3AE45E263B5E7E433CB41C97BB36CA0F3CA7B9F93BCF970C3D4F77A4B8007628BD416902BD5AB7A0BBEB6EC63B7906C23CF9EC5B3CF86CA4BC8CD81B3CB73D893C9931893C5F2082BC025AEDBBFE04313D2549CE3BA1BC7D3D3E337E398299833C771F64BC9866AEBC07379C3B17EC8A3906D60ABC20B3F2BA46928BBC57438EBA787C83BC7EEDB5BCE0F38C3BA590EBBB6E903D3CCAC57F3CC262D43C4D2082BC183DBBBCD924813AFA73063C43A7203A3CC1A4BA14BF3ABC806BC5BC76A4A63BCB16A7BA0339783BFC37873CC0D265BCB612813CC9A2B4BCBE66263B8D75153D6E933DBB724A0CBDB811ED3BA78E17BCD26130BDB6F32F3C6A973E3C1C17D9BC5E65D7BC21F72BBC64ACD5BC7C33B3BCD08B0BBD58855CBCD993253C2960F53CE4BA32BC30ABDABC0B7B1B3C1BB91E3C09580E3CF85770BCAA6F143CE1BBD43BD336D6BCB4E951BC2A7D13BCB23F7D3C2603D23C0ED91DBC3DA6C83CFA5F0FBCD8C8F33BC4F4D1BB41A5A5BC337EC4BC37CA8B3B2F15133D1F1C063C1797D93C0EFDA9BCE61F933B44C78E3B56AC97BC3BF0E13BA7DBECBC794799BCD2020CBC9BB924BD82C18A3A829D9FBB6249F6BCD7DE3E3CB31BE3BCBBBFB73C54B3DA3C4F42693C3B687FBC1E46EBBCAB3DFEBCA7D8953B741A253B3B48AE3C2722CABC62CEAEBC1E3CCFBAA9B018BDDFFF0BBD8143AE3C4FF4CF3B9EB1F13B3B9B1F3AF95F00BD0E5BB6BC12835B3DB66198BC8B6F9EBB69FA903CD12B863BAA2CADBCFEE633BD90DB033BDC35B8BCD5EE07BCA14C3A3C1631A1BC58E3963CD48610BB2C6E19BDDB9FC8BC3757B4BBAA74A23CBF41813CAFADAC3C53FAECBC111723BC5FBE10BD2122AA3C7030933AB49068BC2A7D343C9201FC3C47C5DDBB9DF4F03C4E9ED2BB13B734BD72E6A43C46D6DD3B0C144E3B84F23D3D90E97DBBB23D02BCE78B88BC461C94BC8491003C0B9680BB113080BC148DA5BCE2D29FBC55F8673C571DE13C6561F83C8983093C1885B2BCA65F673B5DA8783CE985A7BA93E0E13B97EB273C75C7523C739197BC9E9C823CF5584B39CFFADCBA1210F9BCBB50B13CF5AB3E3CD8DEE63C0117B6BCA4550D3CD514103D5C63A4BC95C311BC36C79CBB4E0AF53B92AE4B3DAFDB023CF797263CC297D0BAEDEE32BA3EF9BC3C417965BC4E6E363BFE3FA8BA414BCABC0C25F23B8C77013C9D73C1BCF49907BCE0589EBA12EDCBBCE55474BC5EE2923C224B383B3659043D403606BCA30F79BA8568A4BAC3267DBCAB6D5EBCA11224BCC12E64BD478AA13CC7F0113DE9F6913CDD7C42BC76EDA1BC8EAA94BCB70005BD873E833C44AA233D14DF0D3D2B6509BBCF025B3CD46E123C591B163C2A5E5CBC002FDE3CC209C8BC0F447CBCC6FF83BC0D4F853C698B55B97CD8193C3929EB3B625888BB16F3A2BC30E3E9BBA1C1D93BBC1321BDBD30743C6EE9183DCEF49CBCF5074E3C69D123BA731F503CF82DB939F290043D955DECBAEB89063C9075A43C6676B5BC6075D43CFEC942BB94E5253D3E3B263C4E961ABCE8A88A3B4AC8AABC2AD7903C258B74BC999116BA0EB8BD3B3BCFD83C13A1A4BCE43A4E3C5E27DB3AB6F0A23B2DC086BC7437EEBB075A10BA77BC8E3C86DE033CE059E2BBB69D923CB97614BC826DE53CD4497A3CFB967A3BEA2E32BCEBBCADBCDBDA093D49FF403D4EAED5BBE9036FBC99EBDF3CD27712BD980D863B552908BD77A50BBD304649BC66CDE13B971D033CFBA873BB6529043C659A713C5BE9323C8248C93CC6FBD1BC40E39E3B2B0F893C1276DBBCF0AA9139D7F2B3BC2DA81C3CAED458B9ABB387BCE300FCBC02E2DD3B055DBA3C41C6F33C342CDD3CD9AD1BBBE2A9BE3C9772B0BC0D044C3BC942353CF5654A3C9C1E333C6A76183DBDDA233CA28FD73B15ABE6BB9774C73C221BB53C3D4E803C9D52B8BCC11CBFBC9C8887BC4AE51A3CF9A58ABAA46BA9BB45A3E3BC4639E539349F3C3C8B2533BA5B7FE53C23F76B3B52F5453B2D06BDBCDDFD93BC398D653BD587693C1E5010BCFB8FCCBC272840BC269A353C012DF5BCF90FFF3AD5C5B5BC877DCDBC77E71EBC6ED01BBB6DFD9DBBAFF0543C10A4133D79A4DE3BFB426EBA0EC0D13C6B2D43BAF877D3BC2F56C03BC283E6BCEAD337BB163684BC5473B93AF2980FBD33CCA0BC34D905BCB136133C2B6BBC39957285BA576E133DC67A7ABD56A70DBD15F89CBCCB20833CC2DA8ABA8941863CCC33EB3AD3F7433CFB12A13CDE0FF8BB2A52B6BC00BAB93CF1B78CBCCF320B3C81A7EE3B9C4DB23CF9AC63397D91B7BC1E2F58393BEECBBBC9C7563C920DA13A2ECCA4BB6B5263BCC1844A3B1BE98DBCEFB2B9BBCF361EBC1BE99E3C3EF39ABB713719BDFEBAD63B0B572BBCFA73983C4D7392BCA1A335BB2C61103C5EBE58BA1463643CC4F636BBEB0D903CA3F183BC6E8A2FBB444A8D3C39ACE73B68318ABCC1293EBB0509D23AAB1DE83C86C12D3DABED4CBCA333F5BC4DAE95BCFE365EBC27E4C0BC96DCA9BCF231BDBB8EA7433CAD75BDBC97918C3B1E3FA8BC8752523C597912BD0DCA11BD37120CBC86EB95BCE261DFBC87E1D6BCBB5547BA46FB39BC7DEC5ABB4A43113D005D043B959CEDBCE5DBDFBC8719933BFE4DDD3C17C57DBB7DF6AFBA58BED03C078E133D9419C7BC9D78B33C7ECC28BDA97C393CF854E63CB9B9103C47003EBCFEF9733B253F00BC39B00D3BF5008C3B",
      torch_tensor_16_torch.float32_1: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_16_torch.float32: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_12_16_torch.float32: "0x040000008294983D45F10D3D613A73BCCB973D3B5DF2CF3B0E604E3CBD271ABC8AEF8C3B5F5407BC0DFF15BDD05E31BA4BECEF3B1313F6B9D8CC13BC523934BD9BB6F03C2AA909BD7CD4BC3CE629143D3F5D00BD6524E53CBB4EB43B6C9FDABBCB165EBCE043D33CE674233C4A652DBCC0BF0B3B4D3D9FBC8FA0933BB0594DBC3B0E083D44D0823BA9B59E3CEB742DBC767B093DE4768BBC732D28BDDE79DDBC77A217BADF7A833CF33AAC3B8F22623C8F24023CCD8F373C004A0ABB20D9B53B29B0AB3C970B18BD670470BC32CE8E3CE9B378BC147C053D62853FBD1757B5BB3C23A93B8783363C43B0013DC65B0DBCD0F3F83BF14E8ABC12623EBAD79B003BD2DE9D3CAF547CBCCF3FC03C19C002BD1970843C447B083C121194BBAFD5D2BBE91D12BD9469193CB56091BC4FDFD8BA1267853CBDA85D3DC1662EBC52C1F53CAFA709BD89CE4BBDB3A7C7BC3D2DA8BBF5ECE43C185EEC3AE6D3E03A0F0B12BCD396EA3B0B3E19BDEB1D8CBC920CAF3C5DD1FB3A493760BC57B7023CEDFAA83B626D823B4CA04FBBB72A723CF63AA4BB1B6081BBBEB122BD87634EBCDE22483CD38439BB41CF5FBC0F03E33C640DD6BA9C8E5ABCF90A173C64B903BC6599383CCDEF98BC025B1ABCB288ABBC5D6D0B3C1835FEBCE6C6F53C2994A4BC19BC86B95B3A81BC4172ED3CE40E983BA3C3FFB84A51F1B99331B73CD685993B8FA105BD7003D53C3DC59C3BF5D416BD72D80ABD582FA6BC9D0712BCE94577BC21F6BA3C9CB369BCCEA0643C4187C6BC24F336BB16E888BBA045BA3C499180BC8A39803C46B19FBCCB88C53CF305713BA77BB53B590F08BCD960973B55ED6F3B7BE208BC136241BDA942C8BCD436AFBC6D1003BC02F9B3BC185CBDBCF57DD6BB39EEF63BA33BA33C7DB5B53C6783BA3C2BA5013C1DD11E3C9B7DE93C897535BD58FEA9BB2BCA52BC666F05BD8639C43B3B401C3C0478973A5759A3BC321CA53ADB332A3DC469BDBCA94E89BCDB4ABD387D99D8BAAF27BBBC6F9D273CADD2B33B692CCEBC4C13763CE19B8FBBCA014E3C3C60FBBCBC6A64BC07448A3B5C2C333CF856A9BCD9241DBD"
    }
  }
#-}

