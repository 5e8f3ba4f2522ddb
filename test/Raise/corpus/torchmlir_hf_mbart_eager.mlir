// Made by generate/generate.py: models, torchmlir: MBart: encoder and decoder, three attentions
// DEFINE: %{case} = --verify=raise --input=1x8xi64=3,1,4,1,5,9,2,6 --input=1x8xi64=1,1,1,1,1,1,0,0 --expected_output=@%S/expected/hf_mbart_eager.0.npy
// RUN: attn-run %s %{case} | FileCheck %s
// RUN: attn-opt %s %fuse -o %t.mlir
// RUN: attn-run %t.mlir %{case} | FileCheck %s --check-prefix=FUSED

// CHECK: attention: 3 found{{$}}
// CHECK-NEXT: batch 1, heads 2, N 8, S 8, D 8, f32, not causal, mask: key padding, scale 1/sqrt(D)
// CHECK-NEXT: batch 1, heads 2, N 8, S 8, D 8, f32, causal, no mask, scale 1/sqrt(D)
// CHECK-NEXT: batch 1, heads 2, N 8, S 8, D 8, f32, not causal, mask: key padding, scale 1/sqrt(D)
// FUSED: attention: 3 found{{$}}
// FUSED-NEXT: batch 1, heads 2, N 8, S 8, D 8, f32, not causal, mask: key padding, scale 1/sqrt(D)
// FUSED-NEXT: batch 1, heads 2, N 8, S 8, D 8, f32, causal, no mask, scale 1/sqrt(D)
// FUSED-NEXT: batch 1, heads 2, N 8, S 8, D 8, f32, not causal, mask: key padding, scale 1/sqrt(D)

#map = affine_map<(d0, d1) -> (d0, d1)>
#map1 = affine_map<(d0, d1) -> ()>
#map2 = affine_map<(d0, d1) -> (d0)>
#map3 = affine_map<(d0) -> (d0)>
#map4 = affine_map<(d0) -> ()>
#map5 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map6 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map7 = affine_map<(d0, d1) -> (d1)>
#map8 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map9 = affine_map<(d0, d1, d2) -> (d2)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map11 = affine_map<(d0, d1, d2, d3) -> ()>
#map12 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, 0)>
#map13 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map16 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map17 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<1x8xi64>, %arg1: tensor<1x8xi64>) -> tensor<1x8x16xf32> {
    %c2_i64 = arith.constant 2 : i64
    %c8_i64 = arith.constant 8 : i64
    %c1_i64 = arith.constant 1 : i64
    %c0_i64 = arith.constant 0 : i64
    %c-100_i64 = arith.constant -100 : i64
    %c8 = arith.constant 8 : index
    %c12 = arith.constant 12 : index
    %c18 = arith.constant 18 : index
    %cst = arith.constant 0.000000e+00 : f64
    %cst_0 = arith.constant 0.000000e+00 : f32
    %cst_1 = arith.constant 0xFF800000 : f32
    %cst_2 = arith.constant 1.000000e+00 : f32
    %cst_3 = arith.constant 5.000000e-01 : f32
    %cst_4 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_5 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_6 = arith.constant dense<true> : tensor<i1>
    %cst_7 = arith.constant dense_resource<torch_tensor_16_torch.float32_33> : tensor<16xf32>
    %cst_8 = arith.constant dense_resource<torch_tensor_16_torch.float32_32> : tensor<16xf32>
    %cst_9 = arith.constant dense_resource<torch_tensor_16_torch.float32_31> : tensor<16xf32>
    %cst_10 = arith.constant dense_resource<torch_tensor_16_16_torch.float32_15> : tensor<16x16xf32>
    %cst_11 = arith.constant dense_resource<torch_tensor_16_torch.float32_30> : tensor<16xf32>
    %cst_12 = arith.constant dense_resource<torch_tensor_16_16_torch.float32_14> : tensor<16x16xf32>
    %cst_13 = arith.constant dense_resource<torch_tensor_16_torch.float32_29> : tensor<16xf32>
    %cst_14 = arith.constant dense_resource<torch_tensor_16_torch.float32_28> : tensor<16xf32>
    %cst_15 = arith.constant dense_resource<torch_tensor_16_torch.float32_27> : tensor<16xf32>
    %cst_16 = arith.constant dense_resource<torch_tensor_16_16_torch.float32_13> : tensor<16x16xf32>
    %cst_17 = arith.constant dense_resource<torch_tensor_16_torch.float32_26> : tensor<16xf32>
    %cst_18 = arith.constant dense_resource<torch_tensor_16_16_torch.float32_12> : tensor<16x16xf32>
    %cst_19 = arith.constant dense_resource<torch_tensor_16_torch.float32_25> : tensor<16xf32>
    %cst_20 = arith.constant dense_resource<torch_tensor_16_16_torch.float32_11> : tensor<16x16xf32>
    %cst_21 = arith.constant dense_resource<torch_tensor_16_torch.float32_24> : tensor<16xf32>
    %cst_22 = arith.constant dense_resource<torch_tensor_16_16_torch.float32_10> : tensor<16x16xf32>
    %cst_23 = arith.constant dense_resource<torch_tensor_16_torch.float32_23> : tensor<16xf32>
    %cst_24 = arith.constant dense_resource<torch_tensor_16_torch.float32_22> : tensor<16xf32>
    %cst_25 = arith.constant dense_resource<torch_tensor_16_torch.float32_21> : tensor<16xf32>
    %cst_26 = arith.constant dense_resource<torch_tensor_16_16_torch.float32_9> : tensor<16x16xf32>
    %cst_27 = arith.constant dense_resource<torch_tensor_16_torch.float32_20> : tensor<16xf32>
    %cst_28 = arith.constant dense_resource<torch_tensor_16_16_torch.float32_8> : tensor<16x16xf32>
    %cst_29 = arith.constant dense_resource<torch_tensor_16_torch.float32_19> : tensor<16xf32>
    %cst_30 = arith.constant dense_resource<torch_tensor_16_16_torch.float32_7> : tensor<16x16xf32>
    %cst_31 = arith.constant dense_resource<torch_tensor_16_torch.float32_18> : tensor<16xf32>
    %cst_32 = arith.constant dense_resource<torch_tensor_16_16_torch.float32_6> : tensor<16x16xf32>
    %cst_33 = arith.constant dense_resource<torch_tensor_16_torch.float32_17> : tensor<16xf32>
    %cst_34 = arith.constant dense_resource<torch_tensor_16_torch.float32_16> : tensor<16xf32>
    %cst_35 = arith.constant dense_resource<torch_tensor_16_torch.float32_15> : tensor<16xf32>
    %cst_36 = arith.constant dense_resource<torch_tensor_16_torch.float32_14> : tensor<16xf32>
    %cst_37 = arith.constant dense_resource<torch_tensor_18_16_torch.float32_1> : tensor<18x16xf32>
    %cst_38 = arith.constant dense_resource<torch_tensor_16_torch.float32_13> : tensor<16xf32>
    %cst_39 = arith.constant dense_resource<torch_tensor_16_torch.float32_12> : tensor<16xf32>
    %cst_40 = arith.constant dense_resource<torch_tensor_16_torch.float32_11> : tensor<16xf32>
    %cst_41 = arith.constant dense_resource<torch_tensor_16_16_torch.float32_5> : tensor<16x16xf32>
    %cst_42 = arith.constant dense_resource<torch_tensor_16_torch.float32_10> : tensor<16xf32>
    %cst_43 = arith.constant dense_resource<torch_tensor_16_16_torch.float32_4> : tensor<16x16xf32>
    %cst_44 = arith.constant dense_resource<torch_tensor_16_torch.float32_9> : tensor<16xf32>
    %cst_45 = arith.constant dense_resource<torch_tensor_16_torch.float32_8> : tensor<16xf32>
    %cst_46 = arith.constant dense_resource<torch_tensor_16_torch.float32_7> : tensor<16xf32>
    %cst_47 = arith.constant dense_resource<torch_tensor_16_16_torch.float32_3> : tensor<16x16xf32>
    %cst_48 = arith.constant 0.35355339059327379 : f64
    %cst_49 = arith.constant dense_resource<torch_tensor_16_torch.float32_6> : tensor<16xf32>
    %cst_50 = arith.constant dense_resource<torch_tensor_16_16_torch.float32_2> : tensor<16x16xf32>
    %cst_51 = arith.constant dense_resource<torch_tensor_16_torch.float32_5> : tensor<16xf32>
    %cst_52 = arith.constant dense_resource<torch_tensor_16_16_torch.float32_1> : tensor<16x16xf32>
    %cst_53 = arith.constant dense_resource<torch_tensor_16_torch.float32_4> : tensor<16xf32>
    %cst_54 = arith.constant dense_resource<torch_tensor_16_16_torch.float32> : tensor<16x16xf32>
    %cst_55 = arith.constant dense_resource<torch_tensor_16_torch.float32_3> : tensor<16xf32>
    %cst_56 = arith.constant dense_resource<torch_tensor_16_torch.float32_2> : tensor<16xf32>
    %cst_57 = arith.constant dense_resource<torch_tensor_16_torch.float32_1> : tensor<16xf32>
    %cst_58 = arith.constant dense_resource<torch_tensor_16_torch.float32> : tensor<16xf32>
    %cst_59 = arith.constant 1.000000e-05 : f64
    %cst_60 = arith.constant dense_resource<torch_tensor_18_16_torch.float32> : tensor<18x16xf32>
    %cst_61 = arith.constant dense_resource<torch_tensor_12_16_torch.float32> : tensor<12x16xf32>
    %c0 = arith.constant 0 : index
    %cst_62 = arith.constant 1.600000e+01 : f64
    %cst_63 = arith.constant 1.600000e+01 : f32
    %cst_64 = arith.constant 1.41421354 : f32
    %cst_65 = arith.constant dense<0> : tensor<i64>
    %0 = tensor.empty() : tensor<1x8xi1>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg0 : tensor<1x8xi64>) outs(%0 : tensor<1x8xi1>) {
    ^bb0(%in: i64, %out: i1):
      %285 = arith.cmpi eq, %in, %c-100_i64 : i64
      linalg.yield %285 : i1
    } -> tensor<1x8xi1>
    %2 = tensor.empty() : tensor<1x8xi64>
    %3 = linalg.generic {indexing_maps = [#map, #map1, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%1, %cst_65, %arg0 : tensor<1x8xi1>, tensor<i64>, tensor<1x8xi64>) outs(%2 : tensor<1x8xi64>) {
    ^bb0(%in: i1, %in_145: i64, %in_146: i64, %out: i64):
      %285 = arith.select %in, %in_145, %in_146 : i64
      linalg.yield %285 : i64
    } -> tensor<1x8xi64>
    %4 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%3 : tensor<1x8xi64>) outs(%0 : tensor<1x8xi1>) {
    ^bb0(%in: i64, %out: i1):
      %285 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %285 : i1
    } -> tensor<1x8xi1>
    %5 = tensor.empty() : tensor<1xi64>
    %6 = linalg.fill ins(%c0_i64 : i64) outs(%5 : tensor<1xi64>) -> tensor<1xi64>
    %7 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "reduction"]} ins(%4 : tensor<1x8xi1>) outs(%6 : tensor<1xi64>) {
    ^bb0(%in: i1, %out: i64):
      %285 = arith.extui %in : i1 to i64
      %286 = arith.addi %285, %out : i64
      linalg.yield %286 : i64
    } -> tensor<1xi64>
    %8 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%7 : tensor<1xi64>) outs(%5 : tensor<1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %285 = arith.subi %in, %c1_i64 : i64
      linalg.yield %285 : i64
    } -> tensor<1xi64>
    %expanded = tensor.expand_shape %8 [[0, 1]] output_shape [1, 1] : tensor<1xi64> into tensor<1x1xi64>
    %9 = tensor.empty() : tensor<1x1xi64>
    %10 = linalg.fill ins(%c0_i64 : i64) outs(%9 : tensor<1x1xi64>) -> tensor<1x1xi64>
    %11 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%expanded : tensor<1x1xi64>) outs(%10 : tensor<1x1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %285 = arith.index_cast %in : i64 to index
      %286 = arith.cmpi slt, %285, %c8 : index
      cf.assert %286, "index must be smaller than dim size"
      %287 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %287, "index must be larger or equal to 0"
      %extracted = tensor.extract %3[%c0, %285] : tensor<1x8xi64>
      linalg.yield %extracted : i64
    } -> tensor<1x1xi64>
    %collapsed = tensor.collapse_shape %11 [] : tensor<1x1xi64> into tensor<i64>
    %extracted_slice = tensor.extract_slice %3[0, 0] [1, 7] [1, 1] : tensor<1x8xi64> to tensor<1x7xi64>
    %inserted_slice = tensor.insert_slice %extracted_slice into %3[0, 1] [1, 7] [1, 1] : tensor<1x7xi64> into tensor<1x8xi64>
    %12 = linalg.generic {indexing_maps = [#map4, #map3], iterator_types = ["parallel"]} ins(%collapsed : tensor<i64>) outs(%5 : tensor<1xi64>) {
    ^bb0(%in: i64, %out: i64):
      linalg.yield %in : i64
    } -> tensor<1xi64>
    %13 = tensor.empty() : tensor<8xi64>
    %14 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%13 : tensor<8xi64>) {
    ^bb0(%out: i64):
      %285 = linalg.index 0 : index
      %286 = arith.index_cast %285 : index to i64
      linalg.yield %286 : i64
    } -> tensor<8xi64>
    %expanded_66 = tensor.expand_shape %14 [[0, 1]] output_shape [1, 8] : tensor<8xi64> into tensor<1x8xi64>
    %15 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%expanded_66 : tensor<1x8xi64>) outs(%0 : tensor<1x8xi1>) {
    ^bb0(%in: i64, %out: i1):
      %285 = arith.cmpi eq, %in, %c0_i64 : i64
      linalg.yield %285 : i1
    } -> tensor<1x8xi1>
    %16 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel"]} ins(%12 : tensor<1xi64>) outs(%2 : tensor<1x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      linalg.yield %in : i64
    } -> tensor<1x8xi64>
    %17 = linalg.generic {indexing_maps = [#map, #map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%15, %16, %inserted_slice : tensor<1x8xi1>, tensor<1x8xi64>, tensor<1x8xi64>) outs(%2 : tensor<1x8xi64>) {
    ^bb0(%in: i1, %in_145: i64, %in_146: i64, %out: i64):
      %285 = arith.select %in, %in_145, %in_146 : i64
      linalg.yield %285 : i64
    } -> tensor<1x8xi64>
    %18 = tensor.empty() : tensor<1x8x16xf32>
    %19 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x8xi64>) outs(%18 : tensor<1x8x16xf32>) {
    ^bb0(%in: i64, %out: f32):
      %285 = arith.index_cast %in : i64 to index
      %286 = linalg.index 2 : index
      %287 = arith.cmpi slt, %285, %c12 : index
      cf.assert %287, "index must be smaller than dim size"
      %288 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %288, "index must be larger or equal to 0"
      %extracted = tensor.extract %cst_61[%285, %286] : tensor<12x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x16xf32>
    %20 = linalg.generic {indexing_maps = [#map7, #map], iterator_types = ["parallel", "parallel"]} ins(%14 : tensor<8xi64>) outs(%2 : tensor<1x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      linalg.yield %in : i64
    } -> tensor<1x8xi64>
    %21 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%20 : tensor<1x8xi64>) outs(%2 : tensor<1x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      %285 = arith.addi %in, %c2_i64 : i64
      linalg.yield %285 : i64
    } -> tensor<1x8xi64>
    %22 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21 : tensor<1x8xi64>) outs(%18 : tensor<1x8x16xf32>) {
    ^bb0(%in: i64, %out: f32):
      %285 = arith.index_cast %in : i64 to index
      %286 = linalg.index 2 : index
      %287 = arith.cmpi slt, %285, %c18 : index
      cf.assert %287, "index must be smaller than dim size"
      %288 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %288, "index must be larger or equal to 0"
      %extracted = tensor.extract %cst_60[%285, %286] : tensor<18x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x16xf32>
    %23 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19, %22 : tensor<1x8x16xf32>, tensor<1x8x16xf32>) outs(%18 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_145: f32, %out: f32):
      %285 = arith.addf %in, %in_145 : f32
      linalg.yield %285 : f32
    } -> tensor<1x8x16xf32>
    %24 = tensor.empty() : tensor<1x8x16xf64>
    %25 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23 : tensor<1x8x16xf32>) outs(%24 : tensor<1x8x16xf64>) {
    ^bb0(%in: f32, %out: f64):
      %285 = arith.extf %in : f32 to f64
      linalg.yield %285 : f64
    } -> tensor<1x8x16xf64>
    %26 = tensor.empty() : tensor<1x8x1xf64>
    %27 = linalg.fill ins(%cst : f64) outs(%26 : tensor<1x8x1xf64>) -> tensor<1x8x1xf64>
    %28 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%25 : tensor<1x8x16xf64>) outs(%27 : tensor<1x8x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %285 = arith.addf %in, %out : f64
      linalg.yield %285 : f64
    } -> tensor<1x8x1xf64>
    %29 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28 : tensor<1x8x1xf64>) outs(%26 : tensor<1x8x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %285 = arith.divf %in, %cst_62 : f64
      linalg.yield %285 : f64
    } -> tensor<1x8x1xf64>
    %30 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25, %29 : tensor<1x8x16xf64>, tensor<1x8x1xf64>) outs(%24 : tensor<1x8x16xf64>) {
    ^bb0(%in: f64, %in_145: f64, %out: f64):
      %285 = arith.subf %in, %in_145 : f64
      linalg.yield %285 : f64
    } -> tensor<1x8x16xf64>
    %31 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%30, %30 : tensor<1x8x16xf64>, tensor<1x8x16xf64>) outs(%24 : tensor<1x8x16xf64>) {
    ^bb0(%in: f64, %in_145: f64, %out: f64):
      %285 = arith.mulf %in, %in_145 : f64
      linalg.yield %285 : f64
    } -> tensor<1x8x16xf64>
    %32 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%31 : tensor<1x8x16xf64>) outs(%27 : tensor<1x8x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %285 = arith.addf %in, %out : f64
      linalg.yield %285 : f64
    } -> tensor<1x8x1xf64>
    %33 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%32 : tensor<1x8x1xf64>) outs(%26 : tensor<1x8x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %285 = arith.divf %in, %cst_62 : f64
      linalg.yield %285 : f64
    } -> tensor<1x8x1xf64>
    %34 = tensor.empty() : tensor<1x8x1xf32>
    %35 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33 : tensor<1x8x1xf64>) outs(%34 : tensor<1x8x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %285 = arith.truncf %in : f64 to f32
      linalg.yield %285 : f32
    } -> tensor<1x8x1xf32>
    %36 = linalg.fill ins(%cst_0 : f32) outs(%34 : tensor<1x8x1xf32>) -> tensor<1x8x1xf32>
    %37 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%23 : tensor<1x8x16xf32>) outs(%36 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %285 = arith.addf %in, %out : f32
      linalg.yield %285 : f32
    } -> tensor<1x8x1xf32>
    %38 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%37 : tensor<1x8x1xf32>) outs(%34 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %285 = arith.divf %in, %cst_63 : f32
      linalg.yield %285 : f32
    } -> tensor<1x8x1xf32>
    %39 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35 : tensor<1x8x1xf32>) outs(%34 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %285 = arith.truncf %cst_59 : f64 to f32
      %286 = arith.addf %in, %285 : f32
      linalg.yield %286 : f32
    } -> tensor<1x8x1xf32>
    %40 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%39 : tensor<1x8x1xf32>) outs(%34 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %285 = math.rsqrt %in : f32
      linalg.yield %285 : f32
    } -> tensor<1x8x1xf32>
    %41 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23, %38 : tensor<1x8x16xf32>, tensor<1x8x1xf32>) outs(%18 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_145: f32, %out: f32):
      %285 = arith.subf %in, %in_145 : f32
      linalg.yield %285 : f32
    } -> tensor<1x8x16xf32>
    %42 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%41, %40 : tensor<1x8x16xf32>, tensor<1x8x1xf32>) outs(%18 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_145: f32, %out: f32):
      %285 = arith.mulf %in, %in_145 : f32
      linalg.yield %285 : f32
    } -> tensor<1x8x16xf32>
    %43 = linalg.generic {indexing_maps = [#map6, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%42, %cst_58 : tensor<1x8x16xf32>, tensor<16xf32>) outs(%18 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_145: f32, %out: f32):
      %285 = arith.mulf %in, %in_145 : f32
      linalg.yield %285 : f32
    } -> tensor<1x8x16xf32>
    %44 = linalg.generic {indexing_maps = [#map6, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%43, %cst_57 : tensor<1x8x16xf32>, tensor<16xf32>) outs(%18 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_145: f32, %out: f32):
      %285 = arith.addf %in, %in_145 : f32
      linalg.yield %285 : f32
    } -> tensor<1x8x16xf32>
    %45 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<1x8xi64>) outs(%0 : tensor<1x8xi1>) {
    ^bb0(%in: i64, %out: i1):
      %285 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %285 : i1
    } -> tensor<1x8xi1>
    %46 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%5 : tensor<1xi64>) {
    ^bb0(%out: i64):
      linalg.yield %c0_i64 : i64
    } -> tensor<1xi64>
    %expanded_67 = tensor.expand_shape %46 [[0, 1, 2, 3]] output_shape [1, 1, 1, 1] : tensor<1xi64> into tensor<1x1x1x1xi64>
    %expanded_68 = tensor.expand_shape %14 [[0, 1, 2, 3]] output_shape [1, 1, 8, 1] : tensor<8xi64> into tensor<1x1x8x1xi64>
    %expanded_69 = tensor.expand_shape %14 [[0, 1, 2, 3]] output_shape [1, 1, 1, 8] : tensor<8xi64> into tensor<1x1x1x8xi64>
    %47 = tensor.empty() : tensor<1x1x8x1xi1>
    %48 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_68 : tensor<1x1x8x1xi64>) outs(%47 : tensor<1x1x8x1xi1>) {
    ^bb0(%in: i64, %out: i1):
      %285 = arith.cmpi sge, %in, %c0_i64 : i64
      linalg.yield %285 : i1
    } -> tensor<1x1x8x1xi1>
    %49 = linalg.generic {indexing_maps = [#map11, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_6, %48 : tensor<i1>, tensor<1x1x8x1xi1>) outs(%47 : tensor<1x1x8x1xi1>) {
    ^bb0(%in: i1, %in_145: i1, %out: i1):
      %285 = arith.andi %in, %in_145 : i1
      linalg.yield %285 : i1
    } -> tensor<1x1x8x1xi1>
    %50 = tensor.empty() : tensor<1x1x1x8xi1>
    %51 = linalg.generic {indexing_maps = [#map12, #map13, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_67, %expanded_69 : tensor<1x1x1x1xi64>, tensor<1x1x1x8xi64>) outs(%50 : tensor<1x1x1x8xi1>) {
    ^bb0(%in: i64, %in_145: i64, %out: i1):
      %285 = arith.cmpi slt, %in, %c0_i64 : i64
      %286 = arith.addi %in, %c1_i64 : i64
      %287 = arith.select %285, %286, %in : i64
      %288 = arith.index_cast %287 : i64 to index
      %289 = arith.cmpi slt, %in_145, %c0_i64 : i64
      %290 = arith.addi %in_145, %c8_i64 : i64
      %291 = arith.select %289, %290, %in_145 : i64
      %292 = arith.index_cast %291 : i64 to index
      %extracted = tensor.extract %45[%288, %292] : tensor<1x8xi1>
      linalg.yield %extracted : i1
    } -> tensor<1x1x1x8xi1>
    %52 = tensor.empty() : tensor<1x1x8x8xi1>
    %53 = linalg.generic {indexing_maps = [#map14, #map15, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%49, %51 : tensor<1x1x8x1xi1>, tensor<1x1x1x8xi1>) outs(%52 : tensor<1x1x8x8xi1>) {
    ^bb0(%in: i1, %in_145: i1, %out: i1):
      %285 = arith.andi %in, %in_145 : i1
      linalg.yield %285 : i1
    } -> tensor<1x1x8x8xi1>
    %54 = tensor.empty() : tensor<1x1x8x8xf32>
    %55 = linalg.generic {indexing_maps = [#map10, #map11, #map11, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%53, %cst_5, %cst_4 : tensor<1x1x8x8xi1>, tensor<f32>, tensor<f32>) outs(%54 : tensor<1x1x8x8xf32>) {
    ^bb0(%in: i1, %in_145: f32, %in_146: f32, %out: f32):
      %285 = arith.select %in, %in_145, %in_146 : f32
      linalg.yield %285 : f32
    } -> tensor<1x1x8x8xf32>
    %56 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%44 : tensor<1x8x16xf32>) outs(%24 : tensor<1x8x16xf64>) {
    ^bb0(%in: f32, %out: f64):
      %285 = arith.extf %in : f32 to f64
      linalg.yield %285 : f64
    } -> tensor<1x8x16xf64>
    %57 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%56 : tensor<1x8x16xf64>) outs(%27 : tensor<1x8x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %285 = arith.addf %in, %out : f64
      linalg.yield %285 : f64
    } -> tensor<1x8x1xf64>
    %58 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%57 : tensor<1x8x1xf64>) outs(%26 : tensor<1x8x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %285 = arith.divf %in, %cst_62 : f64
      linalg.yield %285 : f64
    } -> tensor<1x8x1xf64>
    %59 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%56, %58 : tensor<1x8x16xf64>, tensor<1x8x1xf64>) outs(%24 : tensor<1x8x16xf64>) {
    ^bb0(%in: f64, %in_145: f64, %out: f64):
      %285 = arith.subf %in, %in_145 : f64
      linalg.yield %285 : f64
    } -> tensor<1x8x16xf64>
    %60 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%59, %59 : tensor<1x8x16xf64>, tensor<1x8x16xf64>) outs(%24 : tensor<1x8x16xf64>) {
    ^bb0(%in: f64, %in_145: f64, %out: f64):
      %285 = arith.mulf %in, %in_145 : f64
      linalg.yield %285 : f64
    } -> tensor<1x8x16xf64>
    %61 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%60 : tensor<1x8x16xf64>) outs(%27 : tensor<1x8x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %285 = arith.addf %in, %out : f64
      linalg.yield %285 : f64
    } -> tensor<1x8x1xf64>
    %62 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%61 : tensor<1x8x1xf64>) outs(%26 : tensor<1x8x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %285 = arith.divf %in, %cst_62 : f64
      linalg.yield %285 : f64
    } -> tensor<1x8x1xf64>
    %63 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%62 : tensor<1x8x1xf64>) outs(%34 : tensor<1x8x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %285 = arith.truncf %in : f64 to f32
      linalg.yield %285 : f32
    } -> tensor<1x8x1xf32>
    %64 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%44 : tensor<1x8x16xf32>) outs(%36 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %285 = arith.addf %in, %out : f32
      linalg.yield %285 : f32
    } -> tensor<1x8x1xf32>
    %65 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%64 : tensor<1x8x1xf32>) outs(%34 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %285 = arith.divf %in, %cst_63 : f32
      linalg.yield %285 : f32
    } -> tensor<1x8x1xf32>
    %66 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%63 : tensor<1x8x1xf32>) outs(%34 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %285 = arith.truncf %cst_59 : f64 to f32
      %286 = arith.addf %in, %285 : f32
      linalg.yield %286 : f32
    } -> tensor<1x8x1xf32>
    %67 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%66 : tensor<1x8x1xf32>) outs(%34 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %285 = math.rsqrt %in : f32
      linalg.yield %285 : f32
    } -> tensor<1x8x1xf32>
    %68 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%44, %65 : tensor<1x8x16xf32>, tensor<1x8x1xf32>) outs(%18 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_145: f32, %out: f32):
      %285 = arith.subf %in, %in_145 : f32
      linalg.yield %285 : f32
    } -> tensor<1x8x16xf32>
    %69 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%68, %67 : tensor<1x8x16xf32>, tensor<1x8x1xf32>) outs(%18 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_145: f32, %out: f32):
      %285 = arith.mulf %in, %in_145 : f32
      linalg.yield %285 : f32
    } -> tensor<1x8x16xf32>
    %70 = linalg.generic {indexing_maps = [#map6, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%69, %cst_56 : tensor<1x8x16xf32>, tensor<16xf32>) outs(%18 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_145: f32, %out: f32):
      %285 = arith.mulf %in, %in_145 : f32
      linalg.yield %285 : f32
    } -> tensor<1x8x16xf32>
    %71 = linalg.generic {indexing_maps = [#map6, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%70, %cst_55 : tensor<1x8x16xf32>, tensor<16xf32>) outs(%18 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_145: f32, %out: f32):
      %285 = arith.addf %in, %in_145 : f32
      linalg.yield %285 : f32
    } -> tensor<1x8x16xf32>
    %collapsed_70 = tensor.collapse_shape %71 [[0, 1], [2]] : tensor<1x8x16xf32> into tensor<8x16xf32>
    %72 = tensor.empty() : tensor<16x16xf32>
    %transposed = linalg.transpose ins(%cst_54 : tensor<16x16xf32>) outs(%72 : tensor<16x16xf32>) permutation = [1, 0] 
    %73 = tensor.empty() : tensor<8x16xf32>
    %74 = linalg.fill ins(%cst_0 : f32) outs(%73 : tensor<8x16xf32>) -> tensor<8x16xf32>
    %75 = linalg.matmul ins(%collapsed_70, %transposed : tensor<8x16xf32>, tensor<16x16xf32>) outs(%74 : tensor<8x16xf32>) -> tensor<8x16xf32>
    %76 = linalg.generic {indexing_maps = [#map7, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_53 : tensor<16xf32>) outs(%73 : tensor<8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x16xf32>
    %77 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%75, %76 : tensor<8x16xf32>, tensor<8x16xf32>) outs(%73 : tensor<8x16xf32>) {
    ^bb0(%in: f32, %in_145: f32, %out: f32):
      %285 = arith.addf %in, %in_145 : f32
      linalg.yield %285 : f32
    } -> tensor<8x16xf32>
    %expanded_71 = tensor.expand_shape %77 [[0, 1], [2, 3]] output_shape [1, 8, 2, 8] : tensor<8x16xf32> into tensor<1x8x2x8xf32>
    %78 = tensor.empty() : tensor<1x2x8x8xf32>
    %transposed_72 = linalg.transpose ins(%expanded_71 : tensor<1x8x2x8xf32>) outs(%78 : tensor<1x2x8x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_73 = linalg.transpose ins(%cst_52 : tensor<16x16xf32>) outs(%72 : tensor<16x16xf32>) permutation = [1, 0] 
    %79 = linalg.matmul ins(%collapsed_70, %transposed_73 : tensor<8x16xf32>, tensor<16x16xf32>) outs(%74 : tensor<8x16xf32>) -> tensor<8x16xf32>
    %80 = linalg.generic {indexing_maps = [#map7, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_51 : tensor<16xf32>) outs(%73 : tensor<8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x16xf32>
    %81 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%79, %80 : tensor<8x16xf32>, tensor<8x16xf32>) outs(%73 : tensor<8x16xf32>) {
    ^bb0(%in: f32, %in_145: f32, %out: f32):
      %285 = arith.addf %in, %in_145 : f32
      linalg.yield %285 : f32
    } -> tensor<8x16xf32>
    %transposed_74 = linalg.transpose ins(%cst_50 : tensor<16x16xf32>) outs(%72 : tensor<16x16xf32>) permutation = [1, 0] 
    %82 = linalg.matmul ins(%collapsed_70, %transposed_74 : tensor<8x16xf32>, tensor<16x16xf32>) outs(%74 : tensor<8x16xf32>) -> tensor<8x16xf32>
    %83 = linalg.generic {indexing_maps = [#map7, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_49 : tensor<16xf32>) outs(%73 : tensor<8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x16xf32>
    %84 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%82, %83 : tensor<8x16xf32>, tensor<8x16xf32>) outs(%73 : tensor<8x16xf32>) {
    ^bb0(%in: f32, %in_145: f32, %out: f32):
      %285 = arith.addf %in, %in_145 : f32
      linalg.yield %285 : f32
    } -> tensor<8x16xf32>
    %expanded_75 = tensor.expand_shape %81 [[0, 1], [2, 3]] output_shape [1, 8, 2, 8] : tensor<8x16xf32> into tensor<1x8x2x8xf32>
    %expanded_76 = tensor.expand_shape %84 [[0, 1], [2, 3]] output_shape [1, 8, 2, 8] : tensor<8x16xf32> into tensor<1x8x2x8xf32>
    %transposed_77 = linalg.transpose ins(%expanded_76 : tensor<1x8x2x8xf32>) outs(%78 : tensor<1x2x8x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_78 = linalg.transpose ins(%expanded_75 : tensor<1x8x2x8xf32>) outs(%78 : tensor<1x2x8x8xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_79 = tensor.collapse_shape %transposed_72 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %collapsed_80 = tensor.collapse_shape %transposed_78 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %85 = tensor.empty() : tensor<2x8x8xf32>
    %86 = linalg.fill ins(%cst_0 : f32) outs(%85 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %87 = linalg.batch_matmul ins(%collapsed_79, %collapsed_80 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%86 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %expanded_81 = tensor.expand_shape %87 [[0, 1], [2], [3]] output_shape [1, 2, 8, 8] : tensor<2x8x8xf32> into tensor<1x2x8x8xf32>
    %88 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_81 : tensor<1x2x8x8xf32>) outs(%78 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %285 = arith.truncf %cst_48 : f64 to f32
      %286 = arith.mulf %in, %285 : f32
      linalg.yield %286 : f32
    } -> tensor<1x2x8x8xf32>
    %89 = linalg.generic {indexing_maps = [#map10, #map16, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%88, %55 : tensor<1x2x8x8xf32>, tensor<1x1x8x8xf32>) outs(%78 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %in_145: f32, %out: f32):
      %285 = arith.addf %in, %in_145 : f32
      linalg.yield %285 : f32
    } -> tensor<1x2x8x8xf32>
    %90 = tensor.empty() : tensor<1x2x8xi64>
    %91 = linalg.fill ins(%c0_i64 : i64) outs(%90 : tensor<1x2x8xi64>) -> tensor<1x2x8xi64>
    %92 = tensor.empty() : tensor<1x2x8xf32>
    %93 = linalg.fill ins(%cst_1 : f32) outs(%92 : tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %94:2 = linalg.generic {indexing_maps = [#map10, #map17, #map17], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%89 : tensor<1x2x8x8xf32>) outs(%93, %91 : tensor<1x2x8xf32>, tensor<1x2x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_145: i64):
      %285 = linalg.index 3 : index
      %286 = arith.index_cast %285 : index to i64
      %287 = arith.maximumf %in, %out : f32
      %288 = arith.cmpf ogt, %in, %out : f32
      %289 = arith.select %288, %286, %out_145 : i64
      linalg.yield %287, %289 : f32, i64
    } -> (tensor<1x2x8xf32>, tensor<1x2x8xi64>)
    %expanded_82 = tensor.expand_shape %94#0 [[0], [1], [2, 3]] output_shape [1, 2, 8, 1] : tensor<1x2x8xf32> into tensor<1x2x8x1xf32>
    %95 = linalg.generic {indexing_maps = [#map10, #map14, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%89, %expanded_82 : tensor<1x2x8x8xf32>, tensor<1x2x8x1xf32>) outs(%78 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %in_145: f32, %out: f32):
      %285 = arith.subf %in, %in_145 : f32
      linalg.yield %285 : f32
    } -> tensor<1x2x8x8xf32>
    %96 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%95 : tensor<1x2x8x8xf32>) outs(%78 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %285 = math.exp %in : f32
      linalg.yield %285 : f32
    } -> tensor<1x2x8x8xf32>
    %97 = tensor.empty() : tensor<1x2x8x1xf32>
    %98 = linalg.fill ins(%cst_0 : f32) outs(%97 : tensor<1x2x8x1xf32>) -> tensor<1x2x8x1xf32>
    %99 = linalg.generic {indexing_maps = [#map10, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%96 : tensor<1x2x8x8xf32>) outs(%98 : tensor<1x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %285 = arith.addf %in, %out : f32
      linalg.yield %285 : f32
    } -> tensor<1x2x8x1xf32>
    %100 = linalg.generic {indexing_maps = [#map10, #map14, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%96, %99 : tensor<1x2x8x8xf32>, tensor<1x2x8x1xf32>) outs(%78 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %in_145: f32, %out: f32):
      %285 = arith.divf %in, %in_145 : f32
      linalg.yield %285 : f32
    } -> tensor<1x2x8x8xf32>
    %collapsed_83 = tensor.collapse_shape %100 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %collapsed_84 = tensor.collapse_shape %transposed_77 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %101 = linalg.batch_matmul ins(%collapsed_83, %collapsed_84 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%86 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %expanded_85 = tensor.expand_shape %101 [[0, 1], [2], [3]] output_shape [1, 2, 8, 8] : tensor<2x8x8xf32> into tensor<1x2x8x8xf32>
    %102 = tensor.empty() : tensor<1x8x2x8xf32>
    %transposed_86 = linalg.transpose ins(%expanded_85 : tensor<1x2x8x8xf32>) outs(%102 : tensor<1x8x2x8xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_87 = tensor.collapse_shape %transposed_86 [[0, 1], [2, 3]] : tensor<1x8x2x8xf32> into tensor<8x16xf32>
    %transposed_88 = linalg.transpose ins(%cst_47 : tensor<16x16xf32>) outs(%72 : tensor<16x16xf32>) permutation = [1, 0] 
    %103 = linalg.matmul ins(%collapsed_87, %transposed_88 : tensor<8x16xf32>, tensor<16x16xf32>) outs(%74 : tensor<8x16xf32>) -> tensor<8x16xf32>
    %104 = linalg.generic {indexing_maps = [#map7, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_46 : tensor<16xf32>) outs(%73 : tensor<8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x16xf32>
    %105 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%103, %104 : tensor<8x16xf32>, tensor<8x16xf32>) outs(%73 : tensor<8x16xf32>) {
    ^bb0(%in: f32, %in_145: f32, %out: f32):
      %285 = arith.addf %in, %in_145 : f32
      linalg.yield %285 : f32
    } -> tensor<8x16xf32>
    %expanded_89 = tensor.expand_shape %105 [[0, 1], [2]] output_shape [1, 8, 16] : tensor<8x16xf32> into tensor<1x8x16xf32>
    %106 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%44, %expanded_89 : tensor<1x8x16xf32>, tensor<1x8x16xf32>) outs(%18 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_145: f32, %out: f32):
      %285 = arith.addf %in, %in_145 : f32
      linalg.yield %285 : f32
    } -> tensor<1x8x16xf32>
    %107 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106 : tensor<1x8x16xf32>) outs(%24 : tensor<1x8x16xf64>) {
    ^bb0(%in: f32, %out: f64):
      %285 = arith.extf %in : f32 to f64
      linalg.yield %285 : f64
    } -> tensor<1x8x16xf64>
    %108 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%107 : tensor<1x8x16xf64>) outs(%27 : tensor<1x8x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %285 = arith.addf %in, %out : f64
      linalg.yield %285 : f64
    } -> tensor<1x8x1xf64>
    %109 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108 : tensor<1x8x1xf64>) outs(%26 : tensor<1x8x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %285 = arith.divf %in, %cst_62 : f64
      linalg.yield %285 : f64
    } -> tensor<1x8x1xf64>
    %110 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%107, %109 : tensor<1x8x16xf64>, tensor<1x8x1xf64>) outs(%24 : tensor<1x8x16xf64>) {
    ^bb0(%in: f64, %in_145: f64, %out: f64):
      %285 = arith.subf %in, %in_145 : f64
      linalg.yield %285 : f64
    } -> tensor<1x8x16xf64>
    %111 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110, %110 : tensor<1x8x16xf64>, tensor<1x8x16xf64>) outs(%24 : tensor<1x8x16xf64>) {
    ^bb0(%in: f64, %in_145: f64, %out: f64):
      %285 = arith.mulf %in, %in_145 : f64
      linalg.yield %285 : f64
    } -> tensor<1x8x16xf64>
    %112 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%111 : tensor<1x8x16xf64>) outs(%27 : tensor<1x8x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %285 = arith.addf %in, %out : f64
      linalg.yield %285 : f64
    } -> tensor<1x8x1xf64>
    %113 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112 : tensor<1x8x1xf64>) outs(%26 : tensor<1x8x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %285 = arith.divf %in, %cst_62 : f64
      linalg.yield %285 : f64
    } -> tensor<1x8x1xf64>
    %114 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113 : tensor<1x8x1xf64>) outs(%34 : tensor<1x8x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %285 = arith.truncf %in : f64 to f32
      linalg.yield %285 : f32
    } -> tensor<1x8x1xf32>
    %115 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%106 : tensor<1x8x16xf32>) outs(%36 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %285 = arith.addf %in, %out : f32
      linalg.yield %285 : f32
    } -> tensor<1x8x1xf32>
    %116 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%115 : tensor<1x8x1xf32>) outs(%34 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %285 = arith.divf %in, %cst_63 : f32
      linalg.yield %285 : f32
    } -> tensor<1x8x1xf32>
    %117 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114 : tensor<1x8x1xf32>) outs(%34 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %285 = arith.truncf %cst_59 : f64 to f32
      %286 = arith.addf %in, %285 : f32
      linalg.yield %286 : f32
    } -> tensor<1x8x1xf32>
    %118 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%117 : tensor<1x8x1xf32>) outs(%34 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %285 = math.rsqrt %in : f32
      linalg.yield %285 : f32
    } -> tensor<1x8x1xf32>
    %119 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106, %116 : tensor<1x8x16xf32>, tensor<1x8x1xf32>) outs(%18 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_145: f32, %out: f32):
      %285 = arith.subf %in, %in_145 : f32
      linalg.yield %285 : f32
    } -> tensor<1x8x16xf32>
    %120 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%119, %118 : tensor<1x8x16xf32>, tensor<1x8x1xf32>) outs(%18 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_145: f32, %out: f32):
      %285 = arith.mulf %in, %in_145 : f32
      linalg.yield %285 : f32
    } -> tensor<1x8x16xf32>
    %121 = linalg.generic {indexing_maps = [#map6, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%120, %cst_45 : tensor<1x8x16xf32>, tensor<16xf32>) outs(%18 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_145: f32, %out: f32):
      %285 = arith.mulf %in, %in_145 : f32
      linalg.yield %285 : f32
    } -> tensor<1x8x16xf32>
    %122 = linalg.generic {indexing_maps = [#map6, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%121, %cst_44 : tensor<1x8x16xf32>, tensor<16xf32>) outs(%18 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_145: f32, %out: f32):
      %285 = arith.addf %in, %in_145 : f32
      linalg.yield %285 : f32
    } -> tensor<1x8x16xf32>
    %collapsed_90 = tensor.collapse_shape %122 [[0, 1], [2]] : tensor<1x8x16xf32> into tensor<8x16xf32>
    %transposed_91 = linalg.transpose ins(%cst_43 : tensor<16x16xf32>) outs(%72 : tensor<16x16xf32>) permutation = [1, 0] 
    %123 = linalg.matmul ins(%collapsed_90, %transposed_91 : tensor<8x16xf32>, tensor<16x16xf32>) outs(%74 : tensor<8x16xf32>) -> tensor<8x16xf32>
    %124 = linalg.generic {indexing_maps = [#map7, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_42 : tensor<16xf32>) outs(%73 : tensor<8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x16xf32>
    %125 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%123, %124 : tensor<8x16xf32>, tensor<8x16xf32>) outs(%73 : tensor<8x16xf32>) {
    ^bb0(%in: f32, %in_145: f32, %out: f32):
      %285 = arith.addf %in, %in_145 : f32
      linalg.yield %285 : f32
    } -> tensor<8x16xf32>
    %expanded_92 = tensor.expand_shape %125 [[0, 1], [2]] output_shape [1, 8, 16] : tensor<8x16xf32> into tensor<1x8x16xf32>
    %126 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_92 : tensor<1x8x16xf32>) outs(%18 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %285 = arith.divf %in, %cst_64 : f32
      %286 = math.erf %285 : f32
      %287 = arith.addf %286, %cst_2 : f32
      %288 = arith.mulf %287, %cst_3 : f32
      %289 = arith.mulf %in, %288 : f32
      linalg.yield %289 : f32
    } -> tensor<1x8x16xf32>
    %collapsed_93 = tensor.collapse_shape %126 [[0, 1], [2]] : tensor<1x8x16xf32> into tensor<8x16xf32>
    %transposed_94 = linalg.transpose ins(%cst_41 : tensor<16x16xf32>) outs(%72 : tensor<16x16xf32>) permutation = [1, 0] 
    %127 = linalg.matmul ins(%collapsed_93, %transposed_94 : tensor<8x16xf32>, tensor<16x16xf32>) outs(%74 : tensor<8x16xf32>) -> tensor<8x16xf32>
    %128 = linalg.generic {indexing_maps = [#map7, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_40 : tensor<16xf32>) outs(%73 : tensor<8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x16xf32>
    %129 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%127, %128 : tensor<8x16xf32>, tensor<8x16xf32>) outs(%73 : tensor<8x16xf32>) {
    ^bb0(%in: f32, %in_145: f32, %out: f32):
      %285 = arith.addf %in, %in_145 : f32
      linalg.yield %285 : f32
    } -> tensor<8x16xf32>
    %expanded_95 = tensor.expand_shape %129 [[0, 1], [2]] output_shape [1, 8, 16] : tensor<8x16xf32> into tensor<1x8x16xf32>
    %130 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106, %expanded_95 : tensor<1x8x16xf32>, tensor<1x8x16xf32>) outs(%18 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_145: f32, %out: f32):
      %285 = arith.addf %in, %in_145 : f32
      linalg.yield %285 : f32
    } -> tensor<1x8x16xf32>
    %131 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%130 : tensor<1x8x16xf32>) outs(%24 : tensor<1x8x16xf64>) {
    ^bb0(%in: f32, %out: f64):
      %285 = arith.extf %in : f32 to f64
      linalg.yield %285 : f64
    } -> tensor<1x8x16xf64>
    %132 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%131 : tensor<1x8x16xf64>) outs(%27 : tensor<1x8x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %285 = arith.addf %in, %out : f64
      linalg.yield %285 : f64
    } -> tensor<1x8x1xf64>
    %133 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%132 : tensor<1x8x1xf64>) outs(%26 : tensor<1x8x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %285 = arith.divf %in, %cst_62 : f64
      linalg.yield %285 : f64
    } -> tensor<1x8x1xf64>
    %134 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%131, %133 : tensor<1x8x16xf64>, tensor<1x8x1xf64>) outs(%24 : tensor<1x8x16xf64>) {
    ^bb0(%in: f64, %in_145: f64, %out: f64):
      %285 = arith.subf %in, %in_145 : f64
      linalg.yield %285 : f64
    } -> tensor<1x8x16xf64>
    %135 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%134, %134 : tensor<1x8x16xf64>, tensor<1x8x16xf64>) outs(%24 : tensor<1x8x16xf64>) {
    ^bb0(%in: f64, %in_145: f64, %out: f64):
      %285 = arith.mulf %in, %in_145 : f64
      linalg.yield %285 : f64
    } -> tensor<1x8x16xf64>
    %136 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%135 : tensor<1x8x16xf64>) outs(%27 : tensor<1x8x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %285 = arith.addf %in, %out : f64
      linalg.yield %285 : f64
    } -> tensor<1x8x1xf64>
    %137 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%136 : tensor<1x8x1xf64>) outs(%26 : tensor<1x8x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %285 = arith.divf %in, %cst_62 : f64
      linalg.yield %285 : f64
    } -> tensor<1x8x1xf64>
    %138 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%137 : tensor<1x8x1xf64>) outs(%34 : tensor<1x8x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %285 = arith.truncf %in : f64 to f32
      linalg.yield %285 : f32
    } -> tensor<1x8x1xf32>
    %139 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%130 : tensor<1x8x16xf32>) outs(%36 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %285 = arith.addf %in, %out : f32
      linalg.yield %285 : f32
    } -> tensor<1x8x1xf32>
    %140 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%139 : tensor<1x8x1xf32>) outs(%34 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %285 = arith.divf %in, %cst_63 : f32
      linalg.yield %285 : f32
    } -> tensor<1x8x1xf32>
    %141 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%138 : tensor<1x8x1xf32>) outs(%34 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %285 = arith.truncf %cst_59 : f64 to f32
      %286 = arith.addf %in, %285 : f32
      linalg.yield %286 : f32
    } -> tensor<1x8x1xf32>
    %142 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%141 : tensor<1x8x1xf32>) outs(%34 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %285 = math.rsqrt %in : f32
      linalg.yield %285 : f32
    } -> tensor<1x8x1xf32>
    %143 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%130, %140 : tensor<1x8x16xf32>, tensor<1x8x1xf32>) outs(%18 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_145: f32, %out: f32):
      %285 = arith.subf %in, %in_145 : f32
      linalg.yield %285 : f32
    } -> tensor<1x8x16xf32>
    %144 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%143, %142 : tensor<1x8x16xf32>, tensor<1x8x1xf32>) outs(%18 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_145: f32, %out: f32):
      %285 = arith.mulf %in, %in_145 : f32
      linalg.yield %285 : f32
    } -> tensor<1x8x16xf32>
    %145 = linalg.generic {indexing_maps = [#map6, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%144, %cst_39 : tensor<1x8x16xf32>, tensor<16xf32>) outs(%18 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_145: f32, %out: f32):
      %285 = arith.mulf %in, %in_145 : f32
      linalg.yield %285 : f32
    } -> tensor<1x8x16xf32>
    %146 = linalg.generic {indexing_maps = [#map6, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%145, %cst_38 : tensor<1x8x16xf32>, tensor<16xf32>) outs(%18 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_145: f32, %out: f32):
      %285 = arith.addf %in, %in_145 : f32
      linalg.yield %285 : f32
    } -> tensor<1x8x16xf32>
    %147 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17 : tensor<1x8xi64>) outs(%18 : tensor<1x8x16xf32>) {
    ^bb0(%in: i64, %out: f32):
      %285 = arith.index_cast %in : i64 to index
      %286 = linalg.index 2 : index
      %287 = arith.cmpi slt, %285, %c12 : index
      cf.assert %287, "index must be smaller than dim size"
      %288 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %288, "index must be larger or equal to 0"
      %extracted = tensor.extract %cst_61[%285, %286] : tensor<12x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x16xf32>
    %148 = linalg.generic {indexing_maps = [#map15, #map14, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_69, %expanded_68 : tensor<1x1x1x8xi64>, tensor<1x1x8x1xi64>) outs(%52 : tensor<1x1x8x8xi1>) {
    ^bb0(%in: i64, %in_145: i64, %out: i1):
      %285 = arith.cmpi sle, %in, %in_145 : i64
      linalg.yield %285 : i1
    } -> tensor<1x1x8x8xi1>
    %149 = linalg.generic {indexing_maps = [#map10, #map11, #map11, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%148, %cst_5, %cst_4 : tensor<1x1x8x8xi1>, tensor<f32>, tensor<f32>) outs(%54 : tensor<1x1x8x8xf32>) {
    ^bb0(%in: i1, %in_145: f32, %in_146: f32, %out: f32):
      %285 = arith.select %in, %in_145, %in_146 : f32
      linalg.yield %285 : f32
    } -> tensor<1x1x8x8xf32>
    %150 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%expanded_66 : tensor<1x8xi64>) outs(%2 : tensor<1x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      %285 = arith.addi %in, %c2_i64 : i64
      linalg.yield %285 : i64
    } -> tensor<1x8xi64>
    %151 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%150 : tensor<1x8xi64>) outs(%18 : tensor<1x8x16xf32>) {
    ^bb0(%in: i64, %out: f32):
      %285 = arith.index_cast %in : i64 to index
      %286 = linalg.index 2 : index
      %287 = arith.cmpi slt, %285, %c18 : index
      cf.assert %287, "index must be smaller than dim size"
      %288 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %288, "index must be larger or equal to 0"
      %extracted = tensor.extract %cst_37[%285, %286] : tensor<18x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x16xf32>
    %152 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%147, %151 : tensor<1x8x16xf32>, tensor<1x8x16xf32>) outs(%18 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_145: f32, %out: f32):
      %285 = arith.addf %in, %in_145 : f32
      linalg.yield %285 : f32
    } -> tensor<1x8x16xf32>
    %153 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%152 : tensor<1x8x16xf32>) outs(%24 : tensor<1x8x16xf64>) {
    ^bb0(%in: f32, %out: f64):
      %285 = arith.extf %in : f32 to f64
      linalg.yield %285 : f64
    } -> tensor<1x8x16xf64>
    %154 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%153 : tensor<1x8x16xf64>) outs(%27 : tensor<1x8x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %285 = arith.addf %in, %out : f64
      linalg.yield %285 : f64
    } -> tensor<1x8x1xf64>
    %155 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%154 : tensor<1x8x1xf64>) outs(%26 : tensor<1x8x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %285 = arith.divf %in, %cst_62 : f64
      linalg.yield %285 : f64
    } -> tensor<1x8x1xf64>
    %156 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%153, %155 : tensor<1x8x16xf64>, tensor<1x8x1xf64>) outs(%24 : tensor<1x8x16xf64>) {
    ^bb0(%in: f64, %in_145: f64, %out: f64):
      %285 = arith.subf %in, %in_145 : f64
      linalg.yield %285 : f64
    } -> tensor<1x8x16xf64>
    %157 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%156, %156 : tensor<1x8x16xf64>, tensor<1x8x16xf64>) outs(%24 : tensor<1x8x16xf64>) {
    ^bb0(%in: f64, %in_145: f64, %out: f64):
      %285 = arith.mulf %in, %in_145 : f64
      linalg.yield %285 : f64
    } -> tensor<1x8x16xf64>
    %158 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%157 : tensor<1x8x16xf64>) outs(%27 : tensor<1x8x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %285 = arith.addf %in, %out : f64
      linalg.yield %285 : f64
    } -> tensor<1x8x1xf64>
    %159 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%158 : tensor<1x8x1xf64>) outs(%26 : tensor<1x8x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %285 = arith.divf %in, %cst_62 : f64
      linalg.yield %285 : f64
    } -> tensor<1x8x1xf64>
    %160 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%159 : tensor<1x8x1xf64>) outs(%34 : tensor<1x8x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %285 = arith.truncf %in : f64 to f32
      linalg.yield %285 : f32
    } -> tensor<1x8x1xf32>
    %161 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%152 : tensor<1x8x16xf32>) outs(%36 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %285 = arith.addf %in, %out : f32
      linalg.yield %285 : f32
    } -> tensor<1x8x1xf32>
    %162 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%161 : tensor<1x8x1xf32>) outs(%34 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %285 = arith.divf %in, %cst_63 : f32
      linalg.yield %285 : f32
    } -> tensor<1x8x1xf32>
    %163 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%160 : tensor<1x8x1xf32>) outs(%34 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %285 = arith.truncf %cst_59 : f64 to f32
      %286 = arith.addf %in, %285 : f32
      linalg.yield %286 : f32
    } -> tensor<1x8x1xf32>
    %164 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%163 : tensor<1x8x1xf32>) outs(%34 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %285 = math.rsqrt %in : f32
      linalg.yield %285 : f32
    } -> tensor<1x8x1xf32>
    %165 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%152, %162 : tensor<1x8x16xf32>, tensor<1x8x1xf32>) outs(%18 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_145: f32, %out: f32):
      %285 = arith.subf %in, %in_145 : f32
      linalg.yield %285 : f32
    } -> tensor<1x8x16xf32>
    %166 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%165, %164 : tensor<1x8x16xf32>, tensor<1x8x1xf32>) outs(%18 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_145: f32, %out: f32):
      %285 = arith.mulf %in, %in_145 : f32
      linalg.yield %285 : f32
    } -> tensor<1x8x16xf32>
    %167 = linalg.generic {indexing_maps = [#map6, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%166, %cst_36 : tensor<1x8x16xf32>, tensor<16xf32>) outs(%18 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_145: f32, %out: f32):
      %285 = arith.mulf %in, %in_145 : f32
      linalg.yield %285 : f32
    } -> tensor<1x8x16xf32>
    %168 = linalg.generic {indexing_maps = [#map6, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%167, %cst_35 : tensor<1x8x16xf32>, tensor<16xf32>) outs(%18 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_145: f32, %out: f32):
      %285 = arith.addf %in, %in_145 : f32
      linalg.yield %285 : f32
    } -> tensor<1x8x16xf32>
    %169 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%168 : tensor<1x8x16xf32>) outs(%24 : tensor<1x8x16xf64>) {
    ^bb0(%in: f32, %out: f64):
      %285 = arith.extf %in : f32 to f64
      linalg.yield %285 : f64
    } -> tensor<1x8x16xf64>
    %170 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%169 : tensor<1x8x16xf64>) outs(%27 : tensor<1x8x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %285 = arith.addf %in, %out : f64
      linalg.yield %285 : f64
    } -> tensor<1x8x1xf64>
    %171 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%170 : tensor<1x8x1xf64>) outs(%26 : tensor<1x8x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %285 = arith.divf %in, %cst_62 : f64
      linalg.yield %285 : f64
    } -> tensor<1x8x1xf64>
    %172 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%169, %171 : tensor<1x8x16xf64>, tensor<1x8x1xf64>) outs(%24 : tensor<1x8x16xf64>) {
    ^bb0(%in: f64, %in_145: f64, %out: f64):
      %285 = arith.subf %in, %in_145 : f64
      linalg.yield %285 : f64
    } -> tensor<1x8x16xf64>
    %173 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%172, %172 : tensor<1x8x16xf64>, tensor<1x8x16xf64>) outs(%24 : tensor<1x8x16xf64>) {
    ^bb0(%in: f64, %in_145: f64, %out: f64):
      %285 = arith.mulf %in, %in_145 : f64
      linalg.yield %285 : f64
    } -> tensor<1x8x16xf64>
    %174 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%173 : tensor<1x8x16xf64>) outs(%27 : tensor<1x8x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %285 = arith.addf %in, %out : f64
      linalg.yield %285 : f64
    } -> tensor<1x8x1xf64>
    %175 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%174 : tensor<1x8x1xf64>) outs(%26 : tensor<1x8x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %285 = arith.divf %in, %cst_62 : f64
      linalg.yield %285 : f64
    } -> tensor<1x8x1xf64>
    %176 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%175 : tensor<1x8x1xf64>) outs(%34 : tensor<1x8x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %285 = arith.truncf %in : f64 to f32
      linalg.yield %285 : f32
    } -> tensor<1x8x1xf32>
    %177 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%168 : tensor<1x8x16xf32>) outs(%36 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %285 = arith.addf %in, %out : f32
      linalg.yield %285 : f32
    } -> tensor<1x8x1xf32>
    %178 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%177 : tensor<1x8x1xf32>) outs(%34 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %285 = arith.divf %in, %cst_63 : f32
      linalg.yield %285 : f32
    } -> tensor<1x8x1xf32>
    %179 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%176 : tensor<1x8x1xf32>) outs(%34 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %285 = arith.truncf %cst_59 : f64 to f32
      %286 = arith.addf %in, %285 : f32
      linalg.yield %286 : f32
    } -> tensor<1x8x1xf32>
    %180 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%179 : tensor<1x8x1xf32>) outs(%34 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %285 = math.rsqrt %in : f32
      linalg.yield %285 : f32
    } -> tensor<1x8x1xf32>
    %181 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%168, %178 : tensor<1x8x16xf32>, tensor<1x8x1xf32>) outs(%18 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_145: f32, %out: f32):
      %285 = arith.subf %in, %in_145 : f32
      linalg.yield %285 : f32
    } -> tensor<1x8x16xf32>
    %182 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%181, %180 : tensor<1x8x16xf32>, tensor<1x8x1xf32>) outs(%18 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_145: f32, %out: f32):
      %285 = arith.mulf %in, %in_145 : f32
      linalg.yield %285 : f32
    } -> tensor<1x8x16xf32>
    %183 = linalg.generic {indexing_maps = [#map6, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%182, %cst_34 : tensor<1x8x16xf32>, tensor<16xf32>) outs(%18 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_145: f32, %out: f32):
      %285 = arith.mulf %in, %in_145 : f32
      linalg.yield %285 : f32
    } -> tensor<1x8x16xf32>
    %184 = linalg.generic {indexing_maps = [#map6, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%183, %cst_33 : tensor<1x8x16xf32>, tensor<16xf32>) outs(%18 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_145: f32, %out: f32):
      %285 = arith.addf %in, %in_145 : f32
      linalg.yield %285 : f32
    } -> tensor<1x8x16xf32>
    %collapsed_96 = tensor.collapse_shape %184 [[0, 1], [2]] : tensor<1x8x16xf32> into tensor<8x16xf32>
    %transposed_97 = linalg.transpose ins(%cst_32 : tensor<16x16xf32>) outs(%72 : tensor<16x16xf32>) permutation = [1, 0] 
    %185 = linalg.matmul ins(%collapsed_96, %transposed_97 : tensor<8x16xf32>, tensor<16x16xf32>) outs(%74 : tensor<8x16xf32>) -> tensor<8x16xf32>
    %186 = linalg.generic {indexing_maps = [#map7, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_31 : tensor<16xf32>) outs(%73 : tensor<8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x16xf32>
    %187 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%185, %186 : tensor<8x16xf32>, tensor<8x16xf32>) outs(%73 : tensor<8x16xf32>) {
    ^bb0(%in: f32, %in_145: f32, %out: f32):
      %285 = arith.addf %in, %in_145 : f32
      linalg.yield %285 : f32
    } -> tensor<8x16xf32>
    %expanded_98 = tensor.expand_shape %187 [[0, 1], [2, 3]] output_shape [1, 8, 2, 8] : tensor<8x16xf32> into tensor<1x8x2x8xf32>
    %transposed_99 = linalg.transpose ins(%expanded_98 : tensor<1x8x2x8xf32>) outs(%78 : tensor<1x2x8x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_100 = linalg.transpose ins(%cst_30 : tensor<16x16xf32>) outs(%72 : tensor<16x16xf32>) permutation = [1, 0] 
    %188 = linalg.matmul ins(%collapsed_96, %transposed_100 : tensor<8x16xf32>, tensor<16x16xf32>) outs(%74 : tensor<8x16xf32>) -> tensor<8x16xf32>
    %189 = linalg.generic {indexing_maps = [#map7, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_29 : tensor<16xf32>) outs(%73 : tensor<8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x16xf32>
    %190 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%188, %189 : tensor<8x16xf32>, tensor<8x16xf32>) outs(%73 : tensor<8x16xf32>) {
    ^bb0(%in: f32, %in_145: f32, %out: f32):
      %285 = arith.addf %in, %in_145 : f32
      linalg.yield %285 : f32
    } -> tensor<8x16xf32>
    %transposed_101 = linalg.transpose ins(%cst_28 : tensor<16x16xf32>) outs(%72 : tensor<16x16xf32>) permutation = [1, 0] 
    %191 = linalg.matmul ins(%collapsed_96, %transposed_101 : tensor<8x16xf32>, tensor<16x16xf32>) outs(%74 : tensor<8x16xf32>) -> tensor<8x16xf32>
    %192 = linalg.generic {indexing_maps = [#map7, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_27 : tensor<16xf32>) outs(%73 : tensor<8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x16xf32>
    %193 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%191, %192 : tensor<8x16xf32>, tensor<8x16xf32>) outs(%73 : tensor<8x16xf32>) {
    ^bb0(%in: f32, %in_145: f32, %out: f32):
      %285 = arith.addf %in, %in_145 : f32
      linalg.yield %285 : f32
    } -> tensor<8x16xf32>
    %expanded_102 = tensor.expand_shape %190 [[0, 1], [2, 3]] output_shape [1, 8, 2, 8] : tensor<8x16xf32> into tensor<1x8x2x8xf32>
    %expanded_103 = tensor.expand_shape %193 [[0, 1], [2, 3]] output_shape [1, 8, 2, 8] : tensor<8x16xf32> into tensor<1x8x2x8xf32>
    %transposed_104 = linalg.transpose ins(%expanded_103 : tensor<1x8x2x8xf32>) outs(%78 : tensor<1x2x8x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_105 = linalg.transpose ins(%expanded_102 : tensor<1x8x2x8xf32>) outs(%78 : tensor<1x2x8x8xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_106 = tensor.collapse_shape %transposed_99 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %collapsed_107 = tensor.collapse_shape %transposed_105 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %194 = linalg.batch_matmul ins(%collapsed_106, %collapsed_107 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%86 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %expanded_108 = tensor.expand_shape %194 [[0, 1], [2], [3]] output_shape [1, 2, 8, 8] : tensor<2x8x8xf32> into tensor<1x2x8x8xf32>
    %195 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_108 : tensor<1x2x8x8xf32>) outs(%78 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %285 = arith.truncf %cst_48 : f64 to f32
      %286 = arith.mulf %in, %285 : f32
      linalg.yield %286 : f32
    } -> tensor<1x2x8x8xf32>
    %196 = linalg.generic {indexing_maps = [#map10, #map16, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%195, %149 : tensor<1x2x8x8xf32>, tensor<1x1x8x8xf32>) outs(%78 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %in_145: f32, %out: f32):
      %285 = arith.addf %in, %in_145 : f32
      linalg.yield %285 : f32
    } -> tensor<1x2x8x8xf32>
    %197:2 = linalg.generic {indexing_maps = [#map10, #map17, #map17], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%196 : tensor<1x2x8x8xf32>) outs(%93, %91 : tensor<1x2x8xf32>, tensor<1x2x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_145: i64):
      %285 = linalg.index 3 : index
      %286 = arith.index_cast %285 : index to i64
      %287 = arith.maximumf %in, %out : f32
      %288 = arith.cmpf ogt, %in, %out : f32
      %289 = arith.select %288, %286, %out_145 : i64
      linalg.yield %287, %289 : f32, i64
    } -> (tensor<1x2x8xf32>, tensor<1x2x8xi64>)
    %expanded_109 = tensor.expand_shape %197#0 [[0], [1], [2, 3]] output_shape [1, 2, 8, 1] : tensor<1x2x8xf32> into tensor<1x2x8x1xf32>
    %198 = linalg.generic {indexing_maps = [#map10, #map14, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%196, %expanded_109 : tensor<1x2x8x8xf32>, tensor<1x2x8x1xf32>) outs(%78 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %in_145: f32, %out: f32):
      %285 = arith.subf %in, %in_145 : f32
      linalg.yield %285 : f32
    } -> tensor<1x2x8x8xf32>
    %199 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%198 : tensor<1x2x8x8xf32>) outs(%78 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %285 = math.exp %in : f32
      linalg.yield %285 : f32
    } -> tensor<1x2x8x8xf32>
    %200 = linalg.generic {indexing_maps = [#map10, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%199 : tensor<1x2x8x8xf32>) outs(%98 : tensor<1x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %285 = arith.addf %in, %out : f32
      linalg.yield %285 : f32
    } -> tensor<1x2x8x1xf32>
    %201 = linalg.generic {indexing_maps = [#map10, #map14, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%199, %200 : tensor<1x2x8x8xf32>, tensor<1x2x8x1xf32>) outs(%78 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %in_145: f32, %out: f32):
      %285 = arith.divf %in, %in_145 : f32
      linalg.yield %285 : f32
    } -> tensor<1x2x8x8xf32>
    %collapsed_110 = tensor.collapse_shape %201 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %collapsed_111 = tensor.collapse_shape %transposed_104 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %202 = linalg.batch_matmul ins(%collapsed_110, %collapsed_111 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%86 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %expanded_112 = tensor.expand_shape %202 [[0, 1], [2], [3]] output_shape [1, 2, 8, 8] : tensor<2x8x8xf32> into tensor<1x2x8x8xf32>
    %transposed_113 = linalg.transpose ins(%expanded_112 : tensor<1x2x8x8xf32>) outs(%102 : tensor<1x8x2x8xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_114 = tensor.collapse_shape %transposed_113 [[0, 1], [2, 3]] : tensor<1x8x2x8xf32> into tensor<8x16xf32>
    %transposed_115 = linalg.transpose ins(%cst_26 : tensor<16x16xf32>) outs(%72 : tensor<16x16xf32>) permutation = [1, 0] 
    %203 = linalg.matmul ins(%collapsed_114, %transposed_115 : tensor<8x16xf32>, tensor<16x16xf32>) outs(%74 : tensor<8x16xf32>) -> tensor<8x16xf32>
    %204 = linalg.generic {indexing_maps = [#map7, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_25 : tensor<16xf32>) outs(%73 : tensor<8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x16xf32>
    %205 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%203, %204 : tensor<8x16xf32>, tensor<8x16xf32>) outs(%73 : tensor<8x16xf32>) {
    ^bb0(%in: f32, %in_145: f32, %out: f32):
      %285 = arith.addf %in, %in_145 : f32
      linalg.yield %285 : f32
    } -> tensor<8x16xf32>
    %expanded_116 = tensor.expand_shape %205 [[0, 1], [2]] output_shape [1, 8, 16] : tensor<8x16xf32> into tensor<1x8x16xf32>
    %206 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%168, %expanded_116 : tensor<1x8x16xf32>, tensor<1x8x16xf32>) outs(%18 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_145: f32, %out: f32):
      %285 = arith.addf %in, %in_145 : f32
      linalg.yield %285 : f32
    } -> tensor<1x8x16xf32>
    %207 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%206 : tensor<1x8x16xf32>) outs(%24 : tensor<1x8x16xf64>) {
    ^bb0(%in: f32, %out: f64):
      %285 = arith.extf %in : f32 to f64
      linalg.yield %285 : f64
    } -> tensor<1x8x16xf64>
    %208 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%207 : tensor<1x8x16xf64>) outs(%27 : tensor<1x8x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %285 = arith.addf %in, %out : f64
      linalg.yield %285 : f64
    } -> tensor<1x8x1xf64>
    %209 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%208 : tensor<1x8x1xf64>) outs(%26 : tensor<1x8x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %285 = arith.divf %in, %cst_62 : f64
      linalg.yield %285 : f64
    } -> tensor<1x8x1xf64>
    %210 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%207, %209 : tensor<1x8x16xf64>, tensor<1x8x1xf64>) outs(%24 : tensor<1x8x16xf64>) {
    ^bb0(%in: f64, %in_145: f64, %out: f64):
      %285 = arith.subf %in, %in_145 : f64
      linalg.yield %285 : f64
    } -> tensor<1x8x16xf64>
    %211 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%210, %210 : tensor<1x8x16xf64>, tensor<1x8x16xf64>) outs(%24 : tensor<1x8x16xf64>) {
    ^bb0(%in: f64, %in_145: f64, %out: f64):
      %285 = arith.mulf %in, %in_145 : f64
      linalg.yield %285 : f64
    } -> tensor<1x8x16xf64>
    %212 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%211 : tensor<1x8x16xf64>) outs(%27 : tensor<1x8x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %285 = arith.addf %in, %out : f64
      linalg.yield %285 : f64
    } -> tensor<1x8x1xf64>
    %213 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%212 : tensor<1x8x1xf64>) outs(%26 : tensor<1x8x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %285 = arith.divf %in, %cst_62 : f64
      linalg.yield %285 : f64
    } -> tensor<1x8x1xf64>
    %214 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%213 : tensor<1x8x1xf64>) outs(%34 : tensor<1x8x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %285 = arith.truncf %in : f64 to f32
      linalg.yield %285 : f32
    } -> tensor<1x8x1xf32>
    %215 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%206 : tensor<1x8x16xf32>) outs(%36 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %285 = arith.addf %in, %out : f32
      linalg.yield %285 : f32
    } -> tensor<1x8x1xf32>
    %216 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%215 : tensor<1x8x1xf32>) outs(%34 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %285 = arith.divf %in, %cst_63 : f32
      linalg.yield %285 : f32
    } -> tensor<1x8x1xf32>
    %217 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%214 : tensor<1x8x1xf32>) outs(%34 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %285 = arith.truncf %cst_59 : f64 to f32
      %286 = arith.addf %in, %285 : f32
      linalg.yield %286 : f32
    } -> tensor<1x8x1xf32>
    %218 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%217 : tensor<1x8x1xf32>) outs(%34 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %285 = math.rsqrt %in : f32
      linalg.yield %285 : f32
    } -> tensor<1x8x1xf32>
    %219 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%206, %216 : tensor<1x8x16xf32>, tensor<1x8x1xf32>) outs(%18 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_145: f32, %out: f32):
      %285 = arith.subf %in, %in_145 : f32
      linalg.yield %285 : f32
    } -> tensor<1x8x16xf32>
    %220 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%219, %218 : tensor<1x8x16xf32>, tensor<1x8x1xf32>) outs(%18 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_145: f32, %out: f32):
      %285 = arith.mulf %in, %in_145 : f32
      linalg.yield %285 : f32
    } -> tensor<1x8x16xf32>
    %221 = linalg.generic {indexing_maps = [#map6, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%220, %cst_24 : tensor<1x8x16xf32>, tensor<16xf32>) outs(%18 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_145: f32, %out: f32):
      %285 = arith.mulf %in, %in_145 : f32
      linalg.yield %285 : f32
    } -> tensor<1x8x16xf32>
    %222 = linalg.generic {indexing_maps = [#map6, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%221, %cst_23 : tensor<1x8x16xf32>, tensor<16xf32>) outs(%18 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_145: f32, %out: f32):
      %285 = arith.addf %in, %in_145 : f32
      linalg.yield %285 : f32
    } -> tensor<1x8x16xf32>
    %collapsed_117 = tensor.collapse_shape %222 [[0, 1], [2]] : tensor<1x8x16xf32> into tensor<8x16xf32>
    %transposed_118 = linalg.transpose ins(%cst_22 : tensor<16x16xf32>) outs(%72 : tensor<16x16xf32>) permutation = [1, 0] 
    %223 = linalg.matmul ins(%collapsed_117, %transposed_118 : tensor<8x16xf32>, tensor<16x16xf32>) outs(%74 : tensor<8x16xf32>) -> tensor<8x16xf32>
    %224 = linalg.generic {indexing_maps = [#map7, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_21 : tensor<16xf32>) outs(%73 : tensor<8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x16xf32>
    %225 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%223, %224 : tensor<8x16xf32>, tensor<8x16xf32>) outs(%73 : tensor<8x16xf32>) {
    ^bb0(%in: f32, %in_145: f32, %out: f32):
      %285 = arith.addf %in, %in_145 : f32
      linalg.yield %285 : f32
    } -> tensor<8x16xf32>
    %expanded_119 = tensor.expand_shape %225 [[0, 1], [2, 3]] output_shape [1, 8, 2, 8] : tensor<8x16xf32> into tensor<1x8x2x8xf32>
    %transposed_120 = linalg.transpose ins(%expanded_119 : tensor<1x8x2x8xf32>) outs(%78 : tensor<1x2x8x8xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_121 = tensor.collapse_shape %146 [[0, 1], [2]] : tensor<1x8x16xf32> into tensor<8x16xf32>
    %transposed_122 = linalg.transpose ins(%cst_20 : tensor<16x16xf32>) outs(%72 : tensor<16x16xf32>) permutation = [1, 0] 
    %226 = linalg.matmul ins(%collapsed_121, %transposed_122 : tensor<8x16xf32>, tensor<16x16xf32>) outs(%74 : tensor<8x16xf32>) -> tensor<8x16xf32>
    %227 = linalg.generic {indexing_maps = [#map7, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_19 : tensor<16xf32>) outs(%73 : tensor<8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x16xf32>
    %228 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%226, %227 : tensor<8x16xf32>, tensor<8x16xf32>) outs(%73 : tensor<8x16xf32>) {
    ^bb0(%in: f32, %in_145: f32, %out: f32):
      %285 = arith.addf %in, %in_145 : f32
      linalg.yield %285 : f32
    } -> tensor<8x16xf32>
    %transposed_123 = linalg.transpose ins(%cst_18 : tensor<16x16xf32>) outs(%72 : tensor<16x16xf32>) permutation = [1, 0] 
    %229 = linalg.matmul ins(%collapsed_121, %transposed_123 : tensor<8x16xf32>, tensor<16x16xf32>) outs(%74 : tensor<8x16xf32>) -> tensor<8x16xf32>
    %230 = linalg.generic {indexing_maps = [#map7, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_17 : tensor<16xf32>) outs(%73 : tensor<8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x16xf32>
    %231 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%229, %230 : tensor<8x16xf32>, tensor<8x16xf32>) outs(%73 : tensor<8x16xf32>) {
    ^bb0(%in: f32, %in_145: f32, %out: f32):
      %285 = arith.addf %in, %in_145 : f32
      linalg.yield %285 : f32
    } -> tensor<8x16xf32>
    %expanded_124 = tensor.expand_shape %228 [[0, 1], [2, 3]] output_shape [1, 8, 2, 8] : tensor<8x16xf32> into tensor<1x8x2x8xf32>
    %expanded_125 = tensor.expand_shape %231 [[0, 1], [2, 3]] output_shape [1, 8, 2, 8] : tensor<8x16xf32> into tensor<1x8x2x8xf32>
    %transposed_126 = linalg.transpose ins(%expanded_125 : tensor<1x8x2x8xf32>) outs(%78 : tensor<1x2x8x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_127 = linalg.transpose ins(%expanded_124 : tensor<1x8x2x8xf32>) outs(%78 : tensor<1x2x8x8xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_128 = tensor.collapse_shape %transposed_120 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %collapsed_129 = tensor.collapse_shape %transposed_127 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %232 = linalg.batch_matmul ins(%collapsed_128, %collapsed_129 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%86 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %expanded_130 = tensor.expand_shape %232 [[0, 1], [2], [3]] output_shape [1, 2, 8, 8] : tensor<2x8x8xf32> into tensor<1x2x8x8xf32>
    %233 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_130 : tensor<1x2x8x8xf32>) outs(%78 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %285 = arith.truncf %cst_48 : f64 to f32
      %286 = arith.mulf %in, %285 : f32
      linalg.yield %286 : f32
    } -> tensor<1x2x8x8xf32>
    %234 = linalg.generic {indexing_maps = [#map10, #map16, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%233, %55 : tensor<1x2x8x8xf32>, tensor<1x1x8x8xf32>) outs(%78 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %in_145: f32, %out: f32):
      %285 = arith.addf %in, %in_145 : f32
      linalg.yield %285 : f32
    } -> tensor<1x2x8x8xf32>
    %235:2 = linalg.generic {indexing_maps = [#map10, #map17, #map17], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%234 : tensor<1x2x8x8xf32>) outs(%93, %91 : tensor<1x2x8xf32>, tensor<1x2x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_145: i64):
      %285 = linalg.index 3 : index
      %286 = arith.index_cast %285 : index to i64
      %287 = arith.maximumf %in, %out : f32
      %288 = arith.cmpf ogt, %in, %out : f32
      %289 = arith.select %288, %286, %out_145 : i64
      linalg.yield %287, %289 : f32, i64
    } -> (tensor<1x2x8xf32>, tensor<1x2x8xi64>)
    %expanded_131 = tensor.expand_shape %235#0 [[0], [1], [2, 3]] output_shape [1, 2, 8, 1] : tensor<1x2x8xf32> into tensor<1x2x8x1xf32>
    %236 = linalg.generic {indexing_maps = [#map10, #map14, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%234, %expanded_131 : tensor<1x2x8x8xf32>, tensor<1x2x8x1xf32>) outs(%78 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %in_145: f32, %out: f32):
      %285 = arith.subf %in, %in_145 : f32
      linalg.yield %285 : f32
    } -> tensor<1x2x8x8xf32>
    %237 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%236 : tensor<1x2x8x8xf32>) outs(%78 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %285 = math.exp %in : f32
      linalg.yield %285 : f32
    } -> tensor<1x2x8x8xf32>
    %238 = linalg.generic {indexing_maps = [#map10, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%237 : tensor<1x2x8x8xf32>) outs(%98 : tensor<1x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %285 = arith.addf %in, %out : f32
      linalg.yield %285 : f32
    } -> tensor<1x2x8x1xf32>
    %239 = linalg.generic {indexing_maps = [#map10, #map14, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%237, %238 : tensor<1x2x8x8xf32>, tensor<1x2x8x1xf32>) outs(%78 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %in_145: f32, %out: f32):
      %285 = arith.divf %in, %in_145 : f32
      linalg.yield %285 : f32
    } -> tensor<1x2x8x8xf32>
    %collapsed_132 = tensor.collapse_shape %239 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %collapsed_133 = tensor.collapse_shape %transposed_126 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %240 = linalg.batch_matmul ins(%collapsed_132, %collapsed_133 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%86 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %expanded_134 = tensor.expand_shape %240 [[0, 1], [2], [3]] output_shape [1, 2, 8, 8] : tensor<2x8x8xf32> into tensor<1x2x8x8xf32>
    %transposed_135 = linalg.transpose ins(%expanded_134 : tensor<1x2x8x8xf32>) outs(%102 : tensor<1x8x2x8xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_136 = tensor.collapse_shape %transposed_135 [[0, 1], [2, 3]] : tensor<1x8x2x8xf32> into tensor<8x16xf32>
    %transposed_137 = linalg.transpose ins(%cst_16 : tensor<16x16xf32>) outs(%72 : tensor<16x16xf32>) permutation = [1, 0] 
    %241 = linalg.matmul ins(%collapsed_136, %transposed_137 : tensor<8x16xf32>, tensor<16x16xf32>) outs(%74 : tensor<8x16xf32>) -> tensor<8x16xf32>
    %242 = linalg.generic {indexing_maps = [#map7, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_15 : tensor<16xf32>) outs(%73 : tensor<8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x16xf32>
    %243 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%241, %242 : tensor<8x16xf32>, tensor<8x16xf32>) outs(%73 : tensor<8x16xf32>) {
    ^bb0(%in: f32, %in_145: f32, %out: f32):
      %285 = arith.addf %in, %in_145 : f32
      linalg.yield %285 : f32
    } -> tensor<8x16xf32>
    %expanded_138 = tensor.expand_shape %243 [[0, 1], [2]] output_shape [1, 8, 16] : tensor<8x16xf32> into tensor<1x8x16xf32>
    %244 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%206, %expanded_138 : tensor<1x8x16xf32>, tensor<1x8x16xf32>) outs(%18 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_145: f32, %out: f32):
      %285 = arith.addf %in, %in_145 : f32
      linalg.yield %285 : f32
    } -> tensor<1x8x16xf32>
    %245 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%244 : tensor<1x8x16xf32>) outs(%24 : tensor<1x8x16xf64>) {
    ^bb0(%in: f32, %out: f64):
      %285 = arith.extf %in : f32 to f64
      linalg.yield %285 : f64
    } -> tensor<1x8x16xf64>
    %246 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%245 : tensor<1x8x16xf64>) outs(%27 : tensor<1x8x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %285 = arith.addf %in, %out : f64
      linalg.yield %285 : f64
    } -> tensor<1x8x1xf64>
    %247 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%246 : tensor<1x8x1xf64>) outs(%26 : tensor<1x8x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %285 = arith.divf %in, %cst_62 : f64
      linalg.yield %285 : f64
    } -> tensor<1x8x1xf64>
    %248 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%245, %247 : tensor<1x8x16xf64>, tensor<1x8x1xf64>) outs(%24 : tensor<1x8x16xf64>) {
    ^bb0(%in: f64, %in_145: f64, %out: f64):
      %285 = arith.subf %in, %in_145 : f64
      linalg.yield %285 : f64
    } -> tensor<1x8x16xf64>
    %249 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%248, %248 : tensor<1x8x16xf64>, tensor<1x8x16xf64>) outs(%24 : tensor<1x8x16xf64>) {
    ^bb0(%in: f64, %in_145: f64, %out: f64):
      %285 = arith.mulf %in, %in_145 : f64
      linalg.yield %285 : f64
    } -> tensor<1x8x16xf64>
    %250 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%249 : tensor<1x8x16xf64>) outs(%27 : tensor<1x8x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %285 = arith.addf %in, %out : f64
      linalg.yield %285 : f64
    } -> tensor<1x8x1xf64>
    %251 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%250 : tensor<1x8x1xf64>) outs(%26 : tensor<1x8x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %285 = arith.divf %in, %cst_62 : f64
      linalg.yield %285 : f64
    } -> tensor<1x8x1xf64>
    %252 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%251 : tensor<1x8x1xf64>) outs(%34 : tensor<1x8x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %285 = arith.truncf %in : f64 to f32
      linalg.yield %285 : f32
    } -> tensor<1x8x1xf32>
    %253 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%244 : tensor<1x8x16xf32>) outs(%36 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %285 = arith.addf %in, %out : f32
      linalg.yield %285 : f32
    } -> tensor<1x8x1xf32>
    %254 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%253 : tensor<1x8x1xf32>) outs(%34 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %285 = arith.divf %in, %cst_63 : f32
      linalg.yield %285 : f32
    } -> tensor<1x8x1xf32>
    %255 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%252 : tensor<1x8x1xf32>) outs(%34 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %285 = arith.truncf %cst_59 : f64 to f32
      %286 = arith.addf %in, %285 : f32
      linalg.yield %286 : f32
    } -> tensor<1x8x1xf32>
    %256 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%255 : tensor<1x8x1xf32>) outs(%34 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %285 = math.rsqrt %in : f32
      linalg.yield %285 : f32
    } -> tensor<1x8x1xf32>
    %257 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%244, %254 : tensor<1x8x16xf32>, tensor<1x8x1xf32>) outs(%18 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_145: f32, %out: f32):
      %285 = arith.subf %in, %in_145 : f32
      linalg.yield %285 : f32
    } -> tensor<1x8x16xf32>
    %258 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%257, %256 : tensor<1x8x16xf32>, tensor<1x8x1xf32>) outs(%18 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_145: f32, %out: f32):
      %285 = arith.mulf %in, %in_145 : f32
      linalg.yield %285 : f32
    } -> tensor<1x8x16xf32>
    %259 = linalg.generic {indexing_maps = [#map6, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%258, %cst_14 : tensor<1x8x16xf32>, tensor<16xf32>) outs(%18 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_145: f32, %out: f32):
      %285 = arith.mulf %in, %in_145 : f32
      linalg.yield %285 : f32
    } -> tensor<1x8x16xf32>
    %260 = linalg.generic {indexing_maps = [#map6, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%259, %cst_13 : tensor<1x8x16xf32>, tensor<16xf32>) outs(%18 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_145: f32, %out: f32):
      %285 = arith.addf %in, %in_145 : f32
      linalg.yield %285 : f32
    } -> tensor<1x8x16xf32>
    %collapsed_139 = tensor.collapse_shape %260 [[0, 1], [2]] : tensor<1x8x16xf32> into tensor<8x16xf32>
    %transposed_140 = linalg.transpose ins(%cst_12 : tensor<16x16xf32>) outs(%72 : tensor<16x16xf32>) permutation = [1, 0] 
    %261 = linalg.matmul ins(%collapsed_139, %transposed_140 : tensor<8x16xf32>, tensor<16x16xf32>) outs(%74 : tensor<8x16xf32>) -> tensor<8x16xf32>
    %262 = linalg.generic {indexing_maps = [#map7, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_11 : tensor<16xf32>) outs(%73 : tensor<8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x16xf32>
    %263 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%261, %262 : tensor<8x16xf32>, tensor<8x16xf32>) outs(%73 : tensor<8x16xf32>) {
    ^bb0(%in: f32, %in_145: f32, %out: f32):
      %285 = arith.addf %in, %in_145 : f32
      linalg.yield %285 : f32
    } -> tensor<8x16xf32>
    %expanded_141 = tensor.expand_shape %263 [[0, 1], [2]] output_shape [1, 8, 16] : tensor<8x16xf32> into tensor<1x8x16xf32>
    %264 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_141 : tensor<1x8x16xf32>) outs(%18 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %285 = arith.divf %in, %cst_64 : f32
      %286 = math.erf %285 : f32
      %287 = arith.addf %286, %cst_2 : f32
      %288 = arith.mulf %287, %cst_3 : f32
      %289 = arith.mulf %in, %288 : f32
      linalg.yield %289 : f32
    } -> tensor<1x8x16xf32>
    %collapsed_142 = tensor.collapse_shape %264 [[0, 1], [2]] : tensor<1x8x16xf32> into tensor<8x16xf32>
    %transposed_143 = linalg.transpose ins(%cst_10 : tensor<16x16xf32>) outs(%72 : tensor<16x16xf32>) permutation = [1, 0] 
    %265 = linalg.matmul ins(%collapsed_142, %transposed_143 : tensor<8x16xf32>, tensor<16x16xf32>) outs(%74 : tensor<8x16xf32>) -> tensor<8x16xf32>
    %266 = linalg.generic {indexing_maps = [#map7, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_9 : tensor<16xf32>) outs(%73 : tensor<8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x16xf32>
    %267 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%265, %266 : tensor<8x16xf32>, tensor<8x16xf32>) outs(%73 : tensor<8x16xf32>) {
    ^bb0(%in: f32, %in_145: f32, %out: f32):
      %285 = arith.addf %in, %in_145 : f32
      linalg.yield %285 : f32
    } -> tensor<8x16xf32>
    %expanded_144 = tensor.expand_shape %267 [[0, 1], [2]] output_shape [1, 8, 16] : tensor<8x16xf32> into tensor<1x8x16xf32>
    %268 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%244, %expanded_144 : tensor<1x8x16xf32>, tensor<1x8x16xf32>) outs(%18 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_145: f32, %out: f32):
      %285 = arith.addf %in, %in_145 : f32
      linalg.yield %285 : f32
    } -> tensor<1x8x16xf32>
    %269 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%268 : tensor<1x8x16xf32>) outs(%24 : tensor<1x8x16xf64>) {
    ^bb0(%in: f32, %out: f64):
      %285 = arith.extf %in : f32 to f64
      linalg.yield %285 : f64
    } -> tensor<1x8x16xf64>
    %270 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%269 : tensor<1x8x16xf64>) outs(%27 : tensor<1x8x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %285 = arith.addf %in, %out : f64
      linalg.yield %285 : f64
    } -> tensor<1x8x1xf64>
    %271 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%270 : tensor<1x8x1xf64>) outs(%26 : tensor<1x8x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %285 = arith.divf %in, %cst_62 : f64
      linalg.yield %285 : f64
    } -> tensor<1x8x1xf64>
    %272 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%269, %271 : tensor<1x8x16xf64>, tensor<1x8x1xf64>) outs(%24 : tensor<1x8x16xf64>) {
    ^bb0(%in: f64, %in_145: f64, %out: f64):
      %285 = arith.subf %in, %in_145 : f64
      linalg.yield %285 : f64
    } -> tensor<1x8x16xf64>
    %273 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%272, %272 : tensor<1x8x16xf64>, tensor<1x8x16xf64>) outs(%24 : tensor<1x8x16xf64>) {
    ^bb0(%in: f64, %in_145: f64, %out: f64):
      %285 = arith.mulf %in, %in_145 : f64
      linalg.yield %285 : f64
    } -> tensor<1x8x16xf64>
    %274 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%273 : tensor<1x8x16xf64>) outs(%27 : tensor<1x8x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %285 = arith.addf %in, %out : f64
      linalg.yield %285 : f64
    } -> tensor<1x8x1xf64>
    %275 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%274 : tensor<1x8x1xf64>) outs(%26 : tensor<1x8x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %285 = arith.divf %in, %cst_62 : f64
      linalg.yield %285 : f64
    } -> tensor<1x8x1xf64>
    %276 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%275 : tensor<1x8x1xf64>) outs(%34 : tensor<1x8x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %285 = arith.truncf %in : f64 to f32
      linalg.yield %285 : f32
    } -> tensor<1x8x1xf32>
    %277 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%268 : tensor<1x8x16xf32>) outs(%36 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %285 = arith.addf %in, %out : f32
      linalg.yield %285 : f32
    } -> tensor<1x8x1xf32>
    %278 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%277 : tensor<1x8x1xf32>) outs(%34 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %285 = arith.divf %in, %cst_63 : f32
      linalg.yield %285 : f32
    } -> tensor<1x8x1xf32>
    %279 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%276 : tensor<1x8x1xf32>) outs(%34 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %285 = arith.truncf %cst_59 : f64 to f32
      %286 = arith.addf %in, %285 : f32
      linalg.yield %286 : f32
    } -> tensor<1x8x1xf32>
    %280 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%279 : tensor<1x8x1xf32>) outs(%34 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %285 = math.rsqrt %in : f32
      linalg.yield %285 : f32
    } -> tensor<1x8x1xf32>
    %281 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%268, %278 : tensor<1x8x16xf32>, tensor<1x8x1xf32>) outs(%18 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_145: f32, %out: f32):
      %285 = arith.subf %in, %in_145 : f32
      linalg.yield %285 : f32
    } -> tensor<1x8x16xf32>
    %282 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%281, %280 : tensor<1x8x16xf32>, tensor<1x8x1xf32>) outs(%18 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_145: f32, %out: f32):
      %285 = arith.mulf %in, %in_145 : f32
      linalg.yield %285 : f32
    } -> tensor<1x8x16xf32>
    %283 = linalg.generic {indexing_maps = [#map6, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%282, %cst_8 : tensor<1x8x16xf32>, tensor<16xf32>) outs(%18 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_145: f32, %out: f32):
      %285 = arith.mulf %in, %in_145 : f32
      linalg.yield %285 : f32
    } -> tensor<1x8x16xf32>
    %284 = linalg.generic {indexing_maps = [#map6, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%283, %cst_7 : tensor<1x8x16xf32>, tensor<16xf32>) outs(%18 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_145: f32, %out: f32):
      %285 = arith.addf %in, %in_145 : f32
      linalg.yield %285 : f32
    } -> tensor<1x8x16xf32>
    return %284 : tensor<1x8x16xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_16_torch.float32_33: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_16_torch.float32_32: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_16_torch.float32_31: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_16_16_torch.float32_15: "0x0400000005C45F3CFB8735BCC294A53C9424BF3C1D0106BDB7A6F8BC30620DBB4143ED3C3435A9BA2215263D9D1AB9BC926482BC7BDFF43C5E2E0CB9EBD3733A872B34BCEE17063B45F8D8BC3CE1C8BB398D3A3C32801CBC8047C4BC37B22D3CB9F70BBCC18600BD6643ED3C22C01BBBF8504A3CE5426D3B37995ABCDEE05ABC2526E1BCA6E79E3CC3E1083DEF22FEBA8A93BA3C7DBC08BD6F85E4BBCCEC71BCDD148ABAD3FCA8BCE4829E3BEE552CBD64782F3C3DEF3A3D3D3E373C329ED33CDB29C13C0D2A0EBCEA17C73B1D9DA43CC720B13B3C13573C6982F93B21D5B13B520B03BC49B7C33A5BEE79BB404DC33A3DB831BD7B1663BC1DC915BC777D933C73C649BB9B6026BCA76BEFBBB82AA0BCB79955BBE6CAE53B19C59ABC82658CBC86AC613C4FC3083DEF4D203BBE0616BD6DD3B4BC7D62013A8FFD7C3B5E148ABC4E881CBC474A043DACDC733C26CA7D3C1B3D193C7C42E13BC627543CEF43EA3B075E9F3B85BB06BC168F103DB900C8BC084BA2BCC5294CBCC9F92ABC4AFEE93C81719FBC3BDAFDBA17BE2BBC75315ABCCF69B8BCF8849CBC2D2DCBBB1A248539E6C97A3CEE99F2B9779E24BC6EEA833C6CF91FBD6EF6D5BB46FADB3BDED1D9BB1D03963C9DF326BC54F73A3C6F300CBCC7C754BBD5E86CBC998336B9A069813CAD95393D862531BC5318D13C2925893C86ADBB3C4A39243CE7A60F3D301050BDE28FF13B4C2B623CFCD1223D2D2C113C7E49A7BCD213F7BC6285083A1C873EBCBBEEC83C65C5A33CD8358CB9C5BB42BBD3773DBB453489BC7849913CE5302BBC0B18C23CB57A963CC79E813C0532C43C70EF223DC9CCA43C8F85593DF29848BC736CEFBB38DDB83B004E23BD5B5183BC0ABCFCBAAC57023D5E2372BCCFEDCE3CF94300BC1E201EBDBC39E0BB7E3E72BB976F0CBD5258AC3B9B08C7BCD2EF1B3C38E9E03C992140BB6F0EE83B6065D2BACB85823C461C7C3AB828B6BCDB370B3D703CEFBC73817D3C59A997BCD7D51A3C4D783CBD12556B3CF4C775BCDDC33FBC4ACD55BC618A2FBB0E59083CABDA1EBBE470B1BC664004BDBB07373D7EFA08BDAF55813977A204BC09B6283DBE11433CAAC744BC06C11ABDCE445A3B14D0C53C54B2813C850C913BC95DE73B5328043C6BB5F63A7382A83C46E09BBBA75190BCB82F263D426D9C3C66F7F2BB99FDDC3CB2B9163D9DC031BC908C85BCFC673ABCF0F1A9BBFC2FC7BA4EA0C3BBC923AEBB8916833CE797683CC290913CAD8E9CBCD97BAD3BCB53FABBD0852CBD476527BDD5DC4CBD3729263C8F4E06BDCFFDBFBA677D8CBC30AB3C3CA410473C82232FBCDD7740BDF1200D3D3A74963C065D463C691C933C9ED5023C56580E3CEBDC36BC4BC926BC9E4C8B3CADB3C73BA18995B95D76A03CFB121E3CC6CC43BC94A821BB5D24A53B89DD6FBCAA55A43B90E68DBB682E0ABD",
      torch_tensor_16_torch.float32_30: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_16_16_torch.float32_14: "0x0400000087E21438E91459BB6E1CC53C269F2A3CA66CF2BC0C85EEBC5B55983C97E4B93CB333B43C7772EABBD0E58B3BD77606B9426AAD3B92E8B5BC2F9A1EBC85925E3C496C67BC5025943CEBFB733A544BDD3CD2CF1DBC7580763B4E830BBC69FDDD3A5EF290BB35DFA0BCF3B114B95530B73BC51DA3BC9BBD593B7AE28EBCF2A02DBC2967893B30432D3C21E7923A2AEDB3BCD311BF3C7759033CDEF6B13C14EB19BCB0E0A4BAE645393B5546D23BD47E293A8DC79E3C26F9E7BB53CCB93BBE02773C56CF873C24EF2ABC016C7B3CD8CA0FBD0B902BBB0BC33CBB343D903B5D76833BC761DE39D084ABBCB9DC39BB02D6953C7C9BE93B27EA6BBC5B717ABC8982AF3AACF17E3C77A9303CB7A7913C7998A93B8DF7BEBC28391F3C8C9DF4BB09FFE9BBA479BFB935FD333DCE36DABCCDDACA3A29B5A73B125945BBB94ED03BDD605C3C6C3784BC57DFEDBB3734B03C39CD273C8237453CAE27CABA574424BDFAC112BC55818CBA3ACA053C8720A4BC5B3D5F3BDB47823BF3133FBD643CC6BB3C54403C5E0F233CC809003DCB173C3CA38E05BD5A1E063D8BBF0DB88AE1BC3B1C62D8BC2B7003BDAE2E2B3A3B07343B97F7543CC46A5A3C6687AD3CCBCE9BBBAE178CBC07290CBDD53EDB3C9246923C430F893CBE159B3CF4D31E3CCCF363BC3B9E393DEBFD2CBCD9B8EEBB81A16A3D1D0AD93C4092B2BC3F73233DD2531EBC66EAF7BBB6ED8CBC959C403B6FEE4FBC26E2D23B8B0D31BC80F343BCA134A7BC816FB4BCF8B7A8BCADE030BCC18D6CBB813E50BC07069F3BCF3903BD8AE884BC3FAC1CBAD9CB093C04AD1FBDC1D288BC7D09F13BF8E667BB7FE913BCE6CF77BB5CF7CCBC28E71F3DFC1F2A3DB4F2223D076D92BC8EDF913CF39A303D2A217EBCFFD58F3B554CA13C23E1783A9784593BEF1AC93CA3AE99BA292B623BF3C6363C87AC663C12FF803C816B293C7FFB813CC510B93CB86B043DC9FD99BBB7E23B3BE4C4CDBC297C19BBC8F3993CE79C863CF896CABCE61F6F3A05233FBC99179F3A2BC6903C3BF9E6BBA06752BB616BF0BBFB06E03CC598113C0E0920BC2F240DBBFB93C4BB3B3ED1BCE04521BB33589F3BAA5B233C4CEF84BB34D3C2BB07E1EDBB27EA8F3BAE3CEB3CDE57BDBC74A0E5BB65560FBCA62313BD9792A8BB7337013CB4A5423C344A1ABC0EF56A3CF8FC3ABD70CD51BCF63584BC701CAEBCB95B9E3A59FA14BCB9713FBCFAB3933C3BC70F3CD49D463C3E395DBC92D4133CF204833C86A64F3CB8528D3C0699003D350962BCDD9FD73B3211883C5D856CBC42E7B1BCDF0C113C8952123C2413673B0BD6C33C79B48CBCE0D41EBDEBFBA7BC3EFADABCFE15723C97C7E43BD7A3543C8DE42C3B39F195BB9C266D3B3245D1BC975C9F3C0FEA4C3C18A78DBCFB3FB53CFC6ADD3BB224833BD93F1BBC790E67BCE408133C6F1D86BC",
      torch_tensor_16_torch.float32_29: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_16_torch.float32_28: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_16_torch.float32_27: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_16_16_torch.float32_13: "0x040000002D3109BC0B701E3D386AF0BA5EC4E3BC6EE73A3ACEC57FBB2033B6BCD6AA2EBAE48BE63C754440BCD2B1DF3C7F0EA33CC978903C01C33EBB4BC2413D9BBDCFBAF4354FBD644A583BE60D0D3D8E8477BC020E973ACEB8A13B54868EBB007B013DCA73FC3C7105203C4C90723C127A46BCA6630A390BA700BD3BD137BC7A73853C9FA105BD143F13BCE2491F3C4FCB8BBC59C419BD07F5463977805CBCF55F423C675A143C0F1342BB455ABF3C4CF6FEBB695FB0BBA157033C2FA54BBC3D2F56BCAF1A88BB19FEF03C11D2123CB40F2F3C27225C3C5B2A103CB3F255BB247BD1BCA0D1083D72822C3A21305D3C3B930D3BD6FE07BDC483CABCB914CA3CD7ABB13C2EAF85BC367A88BC49BCCABBCC1B653C7454863CD9B07FBA597DDB3CB3D288BC6B5A3FBC4F64023B0D8022BCEAB0D2BC89F6D63BAE314A3C12DDD7BA32C319BBBC7D97BCAFA1D2BC593C3B3D7D15BC3C660D10BC6CABCE3BB4EC38BB5AB2923A93211CBC776A0A3D33B3263C0B539EBC04B666BBEC6C5F3D7200B6BB5B71A8BA81B7A93C02DD213D0A37753C2CDFD8BC9BA40FBB899D0F3C3488A3BC92DF67BB5517DB3B4077033CA80D083D2990D1BA93F46C3CC3B09D3BCD04453C3EE1993CC0498CBCA65680BC21A5E83CF9BC423B2FE4433D67B4C1BC33E964BCAD7C48BC6B011ABC5DD9043DEE32ACBCFDBF18BD1EE8643D1CAAEDBB1ECD8BBB9EC293BC64153B3C18AAE3BC777A84BCB96D8DBC379D193B1B6FBFBC4173A4BB3D2C1ABCABBC803B582B63BD6B95F3BB374CCEBCBC12773CCF4497BCA1CB8B3C402738BC19C1FE3C5318DA3AE1A98B3CC7CBF63B64A88A3B2B8D7E3CD2612CBC932546B9FBB92BBD3DED03BCF5FED03C8887233C41E7EBBC6F254C3C35B8F0BC87A22A3CAA0D47BB6F2493BC19BB68BCC2A10F3CAA5FB53CFC40A83CE0BCABBB2F02AFBC608EBDBB396BBC3C012C0B3C8E440BBC7296983CE476CDBC4F1730BD22C865BDECD9EEBCBD86F73BA694BD3CEF32B33C992C0E3C900147BBD89510BD4536A93CFD1E43BA1429743B745CA9BC0FB6B03B7049B5BCD2E07DBC2EEF95BC02BD073B3D8529BB2745973A6B5629BCFE51463C3E2A953C6F7B8AB9A48400BD75094C3D0818803C3782B7BC316007BB3C125EBC496FFD3B2265963C8E27BB3CED1ACCBB57D422BD52AE583CA8EE9BBB17383F3B1554BABCACD7DEBC384F473B2AD4E93C2793773CEEA560BC6D1E473C8728743CC15943BC21BC91BB5BC571BCF7E20BBBB5053C3CCB9AD4BCD51CC13C327E18BDC543A0BC8E85A4BC9C7DA5BCB02C633C780D4A3CFC83373D2255B8BC52B6D7BCD6EDB0BC1D7FCEBB483B85BC7C70A03C85773EBC77518FBC81F36B3C64AB2E3CC7C2183B92A6C63AD2038A3CA0F59DBCDB67893C81F91C3CF8522D3CC458E5BB778DB13CB02FBDBCAA26DA3B2ECE363B",
      torch_tensor_16_torch.float32_26: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_16_16_torch.float32_12: "0x04000000D976183BD70C97BC07D427BD18D2AFBC5BCBE1BBD85145BC97BF2DBBF7FC99BCDE3462BC70C9063CF9F8DE3C179DB8BBB5F1E93A755EF63BC7EB853B9390FBBB0460B9BBEE6CAEBB8C679EBC99523C3CDDDA89BCA488903C168BABBC64EB1F3D2599B2BC7BAFA7BCB549C3398711D33CB56C6BBBE0CC663C0FC0BCBA058F16BB471AFEBA7578603D47102D3C99F2D9BBCAE55ABC8A473DBCDF07063B493601BCB67AACBCA56FC2BB986BF43B20FD2A3D78BCE0BC1D103C3C581A863A67E2643CED4A02BBF8F850BB329CD1BBB6F5043D8960033D7C94F3BBFED521BC8BA46BBC05E1EFBCCC13683A294E843CAFEB6CBC8A1CD83B50FC6FBCD57A503DC2F4B43C0FFDEA3C8F0D9A3B131EAEBC65AFB2BBD965243DA37E163C2DDAA5BC324B853CC0A9F3BC104076BBCDEAB4BA1DBD8BBC6958F7B8F1C88E3B268B9CBA08CF96BB6B08933C865335BBB8BFF9BCF3715C3D8BF208BD209B963C3465B1BCF5B50DBC1C9EDF3B61BC26BCEE0B173DA29B76BB416148BC626E15BD8FAF91BB348EF93B39848CBCBDCFB0BB987E1C3B5C3B3DBC35C7503B5335F3B9B6C8053D4F0A43BC93007FB82D30B83BCD9C193B1222873C66ECD93B19A39AB92499CEBB606A343C0F99C0BCDD20863CD92AE43B6B63AE3C8F807ABC29F0A5BC020556BC61BB023D6D0637BC4A36FEBC3D8CFEBC996357BC24E216BC356F90BAF142893C07E88BBDED1F1D3DCD6F003C32A87B3BCC73A1BC329A25BBA494573BA6D5993B27D3B73AC49259BCE09528BDC0A8B73B1BC8753C729453BC2F0641BC820FB5BB0C6B8C3C23EA79BC57DD51BCE2F1C23C3D0890BB2E6116BCF8CB49BBE060103D19D57ABCAE2FE93B1B6902BDB8275F3C9E1C693C5FA08FBB6E25B73C78C4EBBC192DEF3B00279CBC17B338BCC1822BBBC4A2A1BC2688143C37E93ABC9B64D83A1242BCBC67FCCD3C04E58BBCD2C0AF3C6E6B3CBD2F13FF3AA0C8B2BAF8A28DBC2CDD64BCFE84003C1D7E3A3B1268E83BFD6C1C3C2E6B843BB00EBDBC494DF93B0B6E9FBC405E683C69318CBCB8D8D8BCF734D8BB021A113C77685FBB9424E5BA19679F3C590CD93CACD8F83CA575853C79D72C3C9390793C15CBE73CD079053CA5D5B6BA54096B3CC35E833C6BE791BC6B4169BCE0A6C23C85F7423BF2DBB23B43C78EBC490A52BCF1E291BC109F60BA82F8F93B93D993BC7812583C5345E13C6DCD88BCB4DF2E3DAAB137BC56D691BC9406A0BBE0AE67BC095203BD17B593BC155E9A3AA3B013BCCF5DF8BCA6D987BB019312BDBE83B8BCF069DEBC5FEB893B5F4114BC9F9C903C45689C3C9B3BCCBC84672DBD5C14D43C29D59E3B39267D3B08F90F3D14FD453C65FFC0BCE7B9903C4F88013DBD8BB93C46AE46BCB24DAA3CECF493BC021F78BC82AE0A3B9BB101BC46E366BC13F280BA3D268BBBA7789FBC296F323A",
      torch_tensor_16_torch.float32_25: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_16_16_torch.float32_11: "0x04000000C55491BC1995D3BCA25DC9BC97B3D1BCFEC45BBCEA1BBCBC2B01C8BCEED89F3CC740E73C6115D0BC7288243B385BE4BBF89E2F3C07633B3ACE19BD3C598C2EBCEB3D87BAA72EE1BB9E1032BC2F8F0C3CEF32D8BC1357913C8591B0BC40A5573B126A413C899FF0BB32838C3C52D6BE3CEC24DBBCE2FBB6BC7FB20FBC371259BB6914263DC79BA3BC98E6B1BDDE47D0BC8F4EBD3C7C58E4BCFE60D8BA29063ABC49E1B6BCB73059BCBD1488BC90D4773C8036973CE94840BCA0D6ABBBBE05EEBC96741FBD41DE37BCEAC5413D2F732ABC384B533A3DDA2BBAB89A3F3CF9955C3CC38BFC3CBB7EEFBBAC14823B3E358A3CAA1099BC7BA9763CE4C43ABBE001C33C79AEA7BA2E49F3BC132A5DBC126F943C925C01BD4EFBF9BB8503DB3C1B73933C984B613CB7B3BFBCFDFB34BD2FD0D73C77E1513CD6C106BCCD6A30BB75AE4E3CCF73383DD2DD9BBC2E657C3CE416D83BCDBDAC3A072C5F3CA46BB43C4658083C2F5A7EBC0E6B323C298ABABC13A16F3BE5D5E2BB9B98CA3B55A0683B757FD1BCAD302D3CB36E4F3C26221ABC2DB395BC1506E8B8A761E0BB757FEEBB8332963CF85AD13B65EED43B767B1F3C7E8EA53BBD4307BD648C05BD2EA8EDBB0D718ABCD9CD8A3C071CD03B25C0673D58F0ABBC609C10BD2684753C1D3697BCC581E2BBBB395CBCE609AD3CDD11073C921656BC5D1A743C4FD826BB8FBD033D67EE0F3DE70322BCB3B4AEBB99568DBB2961D4BC90E9753C4768D73CFC7FC8BAA920FF3CCF66C73C9C06F6BBA763F5BBB709DABCBCC9BD3CA981CB3BCE91AB3C2FA87C3CBD84153A897B8E3CF8BE2ABB035D863CBE9A73BC42C0923B334F32BCB730053D90C1F2BB42817BBBE913B1BCE188A6BCF21D46BAC1CB3F3CA32381BCB74B66BCB42F91BCEAA7513B6E76DB3B70652B3CD576FEBB84AD823CEE4FAFBC61B2FA3B7CB273B917C2BA3C706D2ABAD637253D3A338DBB4608123B251627BCD41F5EBC6492323CED74BF3BB8DE6F3C8F948CBC94CABDBC0DC4303D21A008BCEB9DE8BC0E09E03B20CF9E3C6450903C894479BC850762BC93C749BB3EC288BC4083093C47FD67BCB448CEBCE6CA803C24024EBC5924A23C7EAB4C3CC4C1B33CEC0DE63C5D8F173C472BBEBAEAB3D9391D42BD3C984A983932D38BB9D4CB32BC5DB24C3CB8E21A3C2A0371BBF242103DBEB6D63C32B4AFBB99E743BC8A531EBDD91D823CC5C5413B38FFE6BB60D928BAC705F4BBE2FCC5BA452F653C479B57BCAE878CBC7BB7EF3C643DB3BB2F5D323C3B3FF6BC1018593AD711C4BBA9F9C2BC709D0F3CBCE4483C99C8D2BB8FC103BD37EBB5BCB0D300BCE1A71DBC3903F7BC06B506BDD95F16BCA149C13CED389EBC345F0DBC72E8E93CD430DC3BEE711BBBCE5D253DD28D7BBC5972C2BAE48B393BCA8B983C90003ABC60DD803C099CB8BC1E49AEBC",
      torch_tensor_16_torch.float32_24: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_16_16_torch.float32_10: "0x04000000B214D23CB3083E3C0178ECBBEE50CF3B300B823B46E522BC34F7F1BBD043083D3CE86E3C2D412EBC1026C0BB5C4EFB3B69CA01BB8ED78BBC309DF93A39A8D0BCB98C27BB29EC07BB593BA23C05E92D3CA46ED0BCA0337C3CB29327BCDB87CBBCA2A0FDBBA73E22BDCEF21FBCAFB0B03C5CE2863C85ADD6BB57B7AB3C2192FDBCA1A389BC3B864A3B2DDBA13CAEF0293C3E69593CB53DCC3A7C0B903B2ECB4BBCD0FED43C72EFAF3BC69A58BC1C254D3DAD79823C57D021BB31D187BBAAE9BCBCFBC595BD62EEADBC49C5EFBC987E57BC429C0A3C21A5CBBB2DA1CABA8249AD3C8D83C33C60A236BC6CD0E83C9894443B84F2243B8D74CA3CB9CC44BCE9E216BC383EEABC38C5D13CF94A9FBC309D283D8DD2B0BC7256BEBCF9612FBCAF92A13B395B1A3DE0B0053CD732C13BAE8A933B4D8937BCDD7503395584B1BCAEEC443C332FBF3C61F3983CC4CBCDBBA99A973C933CF9BA2AD7D43C5D528C3C42D6423CC3C80B3B043F473BA73B423CBE7E1ABDBC16B3BABDC1F03C944D16BC1386F8BB9DB4DABCEB00443D00F2A53C6D040ABC179AB3BC575F5C3C7EFB2ABC75126FBC4EFA863C72A1163DDBEB02BDA5AAC93C576A02BD82E36ABBA3DA98BC9B6020BB051E3B3BDE23263A37253E3DBE1A1D3B0B4E333DA1D0CA3C04ED473CCFE190BBDF008A3DBD5500BB024FB4BCAC1EE6BB2DD049BD5CA037BBB9629C3B34DE8DBCB829813C11F712BD2F2FC33C735037BC261C1ABD00109F3B7FAA183CBBD6353B157A9EBC6DD21BBBBB10823CEE27AEBC8B887C3B73E6833C903F7ABB814C2FBC5234E53C752B99BC344C19BC4E44F0BB6F3FA6BC382F8239203BB4BCEE25BABB5A18123D025C16BC424914BC0F08533B2FEE7E3CFE7D3A3CF836E73C5AB320BB20AC88BBD34852BCCA13AC3B0AEE6D3CEB5B47BC151106BC8633DBBC3703F93C70AEA2BBCB92843CF4C8A5BCEAB99B3C82531E3DA956353AE6565A3C36F2883A330AA73CE2B9E33AC0D6CBBB3583BB3CD2C68CBB57649E3C92CBCABCCD7611BD97F1E0BCEDC211BDCAFD32BB1EB5B93B3EE0E13BF2CBE0BB3CAFD6BBC309F93CEB9C1E3C8A6F5FBCA900C4BC29AAB43C01B2C0BCA53DC3BC95E7ECBCB9A2ABBC720B75BCA336F5BC7D20E4BC8BE0903AB8B3883C70ED043D0A53C9BC29D3D83CDEEE44BB1D1D81BC7996823CDFF1933BB98561BC07F522BC5C0908BC951232BA5DCEA9BBA5A62BBD396B66BB96EA2C3967B7183CA6D6CF3C47EA813CCFB841B824FDD6BC2F83A5BCF397233DB734313C5DA223BC214BD53BFD4607BDE4FC4F3B581D383DF4DD053C4B10B93C0E4CC13CC5FB323CEB92ABBC018ED4BB3B6811BD92849EBB75EC13BC8C730F3CC409353BF0A832BDDC14B0BC4835003CB4B61F3BE27EDD3B69D7D13C475D033B6F6B97BC553234BBED5A383C01ABDEBBA284D539",
      torch_tensor_16_torch.float32_23: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_16_torch.float32_22: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_16_torch.float32_21: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_16_16_torch.float32_9: "0x040000005D61D93C5B58863CC1BC743CB2910EB82B4A903C247EAE3B650AA53CB532D9BB1CE815BC06D9923CE5A282BDF23E883C1E09E7BBDA03143CB217253DAEAC0A3C450C163B9895CABA97A293BCF26A163C600ACC3B8E68643C1C5BD43CB8205ABC870810BC86BC5E3D397FC8BC21D635BCBF63043C19073C3CDE086A3BBD6B12BC477328BD2AD23E3C4958ADBC2CAF4DBC18EB26BD4069E03CFD9BF03C4BB26BBC463D1EBCF6DBA0BB79291CBB89EC0CBD72D21B3C3DD6ABBC40A9583A9930B73C608A143B9CC4BA3CD4868B3C63060C3CD39821BCAB2FE93C0796D73CBBEF2E3D452960BBB63B813C308223BCBBCEA5BA3B45C6BAB45A6B3BAFA3FF3C9D9F833C91B884BC572493BCA0D182BC84A363BCBD4A813C2A98C03CBCEA513C2B3E3B3CEB5FAABC6193243DA01509BDC666DA3B516484BB12B6713C46DBDFBB097199BCAAE18B3BD836C63CA4BB033C3222FE3C8BEBFA3A1760033C1C1E4F3CE27A233C6DDFA2BB57DE5D3C9380A23C279823BCE2AD22BD141746BCCE6DC0BBA5798A3B56A9913CB4F507BCCAF0E1BC9AA8983C44BF61BB072F0C3C70499DBC5E3A0DBC341DFF3BE710A83C3BEE30BDE6193BBB8E7CB5BC74FA0ABD32FEE3BC65FC103CA6A575BBD5A8743C7E0E0BB789E9B83C0607E93CAF4F6A3B543ECF3C127476BC218AA73C82EF2D3D07C5DF3C2ED974BCEAA5ADBCCEE8213DB0D05DBC11DF813C82B18D3CAEACDC3CF466103C77F807BB84D9AC3CC2BB7D3C95E65B3C08A9993C65FE0D3C30EF3D3CBB9E7ABAB9D65ABC30B09F392292203CA0BAFA3C0ED1BBBB13F38DBCCB184D3C8B26EABCD90708BB62F2D3BC58E6D13B411F2DBDD5BEBE3AD261F3BC2CE3DABC7DF8A43C5389D83CA388F33C44BCD13B38446DBAC72804BD0DB909BBCCBA6E3C8C849DBC2F1CADBB02152A3C7B73C73BEDF98B3DFB37B3BB6A08DBBC106691BC6EBBC23C65EF3A3B4FABD5BBA7E3803B6DEB103AEFD8313BA67EABBC49A707BC4CC658BCDEC06FBC007DE83CCF26AE3C87054EBB590D803CEA1A92BB43446EBC86B3ACBCE038FC3C14CE9BBC54479F3C1EEF1F3D78D9033BE77D2CBCB62007BCF1CA183CA23F40BC26A3A33CAD93373D3E8E113DCCBEF13CAA5ABFBC9EEEA8BB37A21CBD648F2A3B97E9A33C70218DBCC7E20E3D782327BB2BDDBE3C852CD73C6006BDBC1E8CC63C8FC81A3D8DEC3FBB5B342BBCCE738E3C1785F73B9D7D9A3C7BD0DABBCF0CA6BCD463D33BE56C77BB5BFD08BDA97F8F3B8EBD8EBCB0E26EBCE541D23CE400AFBA18C830BD01B5BCBB577E243A595A7D3BDDF1ADBC5F7A9BBBE465B83BEFAC8C3CEA78BCBB3BEB11BAC3A60A3D02178ABC1CAF4C3C776B52BC3DE0EE3C8FDD91BB29B3A03C7D7EE53C2190AE3BC3889ABCA73417BCFC7FE5BBB70852BC8162AEBCC07AB1BCEF5CBFBC474784BC36DEB0BC",
      torch_tensor_16_torch.float32_20: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_16_16_torch.float32_8: "0x04000000ADEC98BA1A1E973C9C1E423C8905883C49D3423CDB3B993BB734E93C6EC3CBBCC5640D3C605AE4BCE6D628BD3E0292BC55798FBC09A17D3C897DFDBBEDEBCA3A02A8493B46416EBC7BD705BC2A3928BC9D5ECB3C89AA933C9B50C43CFB5C7BBBEBE39D3BD0B60ABD99D91B3CAF9942BCBE0F2DBC8E090F3DC970333C7BFEDC3B8B4E713CBBBE1EBC70D3D9BC0B575ABC9F79993C0E38A43A7BCA4E3C41793ABB519188BC93AF773CF2C9593D0BB5B7BA373EF5BC61E1FBBC7737493D5E022EBBA616BBBC7723C8BCF3D1C23B2F598D3C577C3A3BD7C11BBC40EB073D479F87BCE16A80BAD85488BC4B8DBA3C121B12BCD44E04BDE73837BDE07900BC55FCED3B428A09BC6B728ABCC5F64BBCA56E513C857E203B8C2409BD7E7A38BA307F913B0F4224BD10EF5B3C697629BD82B578BB6E5FDEBA624278BB7DA0F4BC01ED873A21F4D1BADF2783BB363280BCB745E1BB89D138BC2E24B33CFCD874BC6AAAD3BA52E2CA3C1809EFBC4056F3BC0C06F1BC779314BDCDC43D3C3B40D0BC1F20113B20487D3C447AB0BC3BFD353DA3D671BCA612DA3CBD5480BCFC435B3C024704BC791165BC0F6FB2BB24E0043CE0AF3DBD6FA4A23C8BD5DDBB12F3D1BC3386EBBCFB6B883CE4DA613D1981BA3BD0FF5A3BE4D8DEBC7B4F2D3C30506FBCA2CB343D7092513DD81F593C0289CF3A976DC23CE2DB18BC397E8DBC64F23D3BC990103DC6CA9E3C90A0AD3CD89F0C3C54B4BABCCB30643C5E5363BCEB30C6BCE27403BCF782113DA290E3BBE1CC7ABCD9FC603BF73BEABC580E863C037C9D3C2AE9F8BC50BCF6BB1DFF9E3C7865E13B98B3AFBC7B430DBC62C9DD3B84369D3C58A5B13C188DF0BBAE1B093BFD27233CCD7BAF3BA39B6FBCFD1C89BC9BAFADBBE455113DBBCE09BD4FE8703C494A14BCBD6EE33BA489953B6E9D17BC8E1C35BC94DA23BA53EE2A3D169B0FBD5071073B3366A73B99250B3C0756B4BC64EE87BC13CF423B054FED3B8BFEF23C358941BCB28B4FBBDDCE4D3D2F25E23C1933A73C342D01BC89DA9EBB0A3C313CBCA10B3C0053D23BD083943B26ED69BC5D73683B2ADFCB3C872309BD9BA4273D586C8EBB266F20BD8E554F3CCD3F82BBDB688FBA328779BCBC59283A0239E2BC34D9983C26DFA93C3F509FBC23E37E3BB972A8BB582F883BDEA065BCDCA848BB8CEBE9BC19C510BC8D8C21BC2799B93A58D841BCF7E005BB7D871F3C4BA7453C90DF5DBD649B3C3CE01DBFBC03E9F4BCA910C5BC7200B53CC6DA263BC42318BC5360A53C4B228C3C3BAE1DBD0767043D124EE8BAC91BCC3CBC5D3A3CE5DE873CFDC8AEBC9CF0993C21153C3DD7E1A53C1B0D80BC0A2CFCBC827838BDB2F084BCFB3A2ABCE9BDFABC80DD1DBBD841933C7F29073C82CA1DBD2FFE703C9220ECBB9DBBFCBA2CC771BC7B74483C2A8F95BAA5F9223BF98F893C",
      torch_tensor_16_torch.float32_19: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_16_16_torch.float32_7: "0x04000000765602BD1475A53C56C4983B3C59ED3CA0E40B3B8FB9F9BB21DA333C59AE9DBBFB76FFBCEE457FBC97D3A23ADA3400BAB3394A3C1596B23BC4F7B2BC8E0D953CA5DB6FBC34DA9FBCEFFC91BC00703FBC321F4CBC1FFA013CDDC59EBB244D9BBBF37972BB40AA1A3B9230CE3CBD8BA0BC39E845BD49A9FB3C7DF0653B5D6822BCA897993C3DDD873A3F59073DEB73CCBCDD7F543B7949823BABE0A43C7363B83C4A60C23CE75AB43C8C1A983BB9628ABC5E2079BBE714C3BA7CC5593C5C58A0BC813702BB4733A8380C1817BD9002EFBCD9E5A6BCC64974BC88169FBC4A8CB3BC745889BCE6D1E53BD5027EBBEE260CBDBB5923BC79F33ABC37178ABCF56EC5BCEA9D07BD22C2743C5C41033D306175BC3355DC3B24A42EBC82A7DB3BDC60F7BAE223143C12ABE4BAAF3FFA3CE7DA46BCEFB2BA3B836A14BDE64930BC46C98A3A4EFECABBFDDE253CF4BB063C6FB18ABCAE74793C62FFC93C1850CE3B0AE2E33BE2732BBBC2C71A3BA7DF26BC8338753BA4264EBB30F6A5BC0AB3DB3C3CF0C3BB2C56EABBE2A8A13BBCB7C6BCBD6EC23B981A043CA4BED93B2CEC613C6F4FC9BB070D48BBD7531B3BF836EF3CF29E60BC095FE73BA0A02BBCF092E6B914CA503BDD34AD3C8935923BEBC447BD33F3923B1B6EAF3CCFC4FEBC9522B8BA816C1EBC87F584BBBC47D038CC79893C18112F3D4E28793B298990BCC927E13BEAC2E1BBD53BBCBAB46D863CCF2ECBBA4524263A4CEC773CD924903BA7733CBB28689BBC0E8F8D3C1404CABC5755D33C2E8AC4BA161F0A3DABFF133D2DAF1CBC1E0FB3BC4A2F7D3C47A6863C6FFBDB3CB740CFBB790B3C3C89D3C1BCE5D1E3BC886301BD18C27ABBD75D16BD6409BDBA4EBF033DB569E83BC5F970BC9E47CD3A77AC823CA172F23B659BB43C812DC4BC47C8C1BB9B76673C2DAF8ABC8A38A83C37BF99BC890BABBB17F4D13B772B113B6F7A123D55B4F2BC1418A73C2031083D3013343CE92CADBCF7C2153DA63105BDD940893A40F144BCD5AB7A3BCE8DF6BB403902BDE1572A3C9C5C2DBCFC2840BCB23ACABB8E67393CAAF774BC8517AFBC854E73BB02C6AD3B139181BCF5B1A03C0CD764BB59CE933C591585BB0B97E3BCFFEC0FBD1235B73CCFB3E3BCB4DE8B3C247A49BC6C846A3B50063E3C5C0E833AF6CCA93CFBA70EBDC084C5BB04C0903CA73FD0BC01E07F3C1363673B933E5C3CE0799FBC8206F03A167481BC679FC2BCF9CA9DBC92E5C23C7BBF9138A3C795BB99B65BB94635D03B6DF193BCE1A6D13C67D9433C4808173D848319BA4EF4ABBCD8C7B3BCC0C9183BC628BFBB77A88A3C8C20A13C83BEF43B246DA9BCCEB4733C2EE843BDE6EE2FBCCFB6833C27200A3A875E8D3C07160E3C7883E6BB26D4E0BCE87A10BBAD89BD3CFBA3CA3C897D053CAB40743B83758A3CDA57073C4D2F80BC73170F3D",
      torch_tensor_16_torch.float32_18: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_16_16_torch.float32_6: "0x0400000068F608BC5E0C39BBBB65A7BCB677803CEF7B863CB04EEDBC8D1F1B3DAD13B13C5EA1313C54AE3B3CF9DBE0BC2C7B17BDD061E7BC821BC7B922F523B87C02D93C3479243B6972903933E7F43B1E559EBC0454053C5582193C44F3183DD226513B440700BD7C083CBDA629C0BCE6BEF8BC5D153FBD4FC0383B33A3E639664104BD69EC733D2D1C023B8EF129BC3884783C79E5F8BC9CFBCFBB121F063DF64B843C9D85183D5F6B97BC3CC8243D35BD7EBC22FB60BC221BAE3C46A87FBB27C815BB7C765A3C86C14C39D5E3BA3CA7F22FBCDB11C3BB38BB8039ED9697BBB016943AFCCDD5BBF62403BD14F48EBC9C7FF5BBCE3ECD3C3848EABB5819C8BCA72CF0BB2BE7993CE497133DA4D74E3C8BEDEDBA3DBB9F3B3BF3243CCF9F483CD4BD8139194C193C7BFD76BDBC0F2C3AFD36D23B81C0E4BC697E453D781EBE3C35CF993CECB7FEBCB212A0BA64894F3CBC976BBCD0CB4B3C098BD5BCE441C7BCB76AA73C9D9C293C8B5986BC336778BCE1F358BC4D3203BD97CF213D50CB783BB41C423CC5C000BD75FF6F3CBCC0ABBC7077F63ADD8CCC3C58FCD53C4441ABBB2684093C97559DBBB4A336BBCC565ABA4BE814BBD5A2D1BA2C8158BC74F411BD40AB93BC00264ABD346BADBC4E052EBD5EB679BCCBDB21BC52CD023D8614D8BB468E303B6FE309BC49B2B7BB8C4ADFBB1392DF3BEA1B7CBC6A665FBB657E3D3C4DF38ABCD640A3BC6D311E3CCF27D2BC638FFEBAFDAB863BD8AA85BC1BFC99BC44F1BCBB7722A03C948711BD75C610BD020BB33CF70FA1BCE6BF9ABB48F619BB53B87CBC543F45BC5739623B3C5B633AB936EABB122254BBDBC3303C795DC03C56C7183D093DF0BB4E1BB0BCE11D29BD16DA15BD4F560EBD6381953CE6DB193CDFE48B3A127C2A3DC4DD673CD63C0D3C21FAADBBC53E6FBCE18546BC58998ABCC99D893C1546E03B1277293A348083BB468ECE3CF4EE67BC5DC9DABC2BF314BC92C51C3DCF3BA63BC0F4A83BA0A1043D1CCAA7BC8322F63CBCF01CBD6B836DBB96A3A73C3814CCBCD432373CF5E000BD9A65863CB91DD5BC4305063CA78D00BD2A49B4BCB20EA4BCAFC9A53CEF6CD73CE3D38039B7A3B23CBD6C90BB1C76C73B7058FD3B880193BC3EA3E93A9B9E89BC823E98BA83A970BA851FA13C7298013C7044AFBC5356433CEC6E203C3134143CF38C7F3CBA4990BC8A06A5BCE6CB3EBB73EA323BD559533DF9811CBCFD96263C36A282BCC7032CBDE62ABE3B2205403B1EA186BC754264BC6965693ABA5E203D47B11C3CFEE4CABC0D1C28BDE7C26B3B20855BBCA3849FBAA2158C3C8AE5DDBCA19668BCA575A93BF7466C3C120911BCA1BCBA3CEAA3753BAE936A3B0E34A73B4D9FA4BBD26BF6BCC9D30F3CF396893C4CE6683C07640EBDD5D63CBC7CDAE4BB19D6193D3D00C3BC297888BBEFD42D3C24F6E6BC",
      torch_tensor_16_torch.float32_17: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_16_torch.float32_16: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_16_torch.float32_15: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_16_torch.float32_14: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_18_16_torch.float32_1: "0x04000000A9CE6E3B70CBA2BC1EB74BBC0DF946BCB51AE639D6C9953CAF9A6B3C27A11ABBFBE1AA3AB40AA13CA1D76A3C0247C63C000EA3BC5393D9BBE0A510BCD59E653D3CA9493C263BDBBCAA82D1BCEF9902BC9802BFBBCEF2D5BA1671A93CF51F33BC896D2E3C98657F3C7919BA3C137C00BBF8CB733CFD587F3CD42DEDBB2234643C097A12BD90BF37BC3215453C3714B9BC25343DBB542B02BC80E62A3D5EB6D4BB798D0438CA8AA73B4EC334BC0716B0BC5B24DCBC5EF6D33BD3A7CBB9D47C92BC2968AD3C6A7C793CF41E04BC1F4295BB80113F3BE61178BAC64D9F3C478F90BC41FCD03C3C4B5CBC14422DBBB3C3213D0B0EC6BBC53CFBBAE61F833C7343253CB540F3BB105466BC211FAB3B14BF663CF124813C8F836DBC07A9AE3B888606BC6FE3C43AB8E2D0BAC59AD6BCF844CBBC1960DABB985326BC8F16BA3B9880253CF09DDD3BD0D5773B015ABF3C392EBCBCD4E8EABA5EA6C5BCCC79093DEE1D1B3C4151FEBAA0A7B3BCC507C93CA47B36BC370C04BD9B851CBD868981BB091B913C05C7F43BCC38563D7094483BA4DB4FBCB793BF3C199408BDA49586BCBB0DA93C5B00CCBC4180CA3CA46E4C3CB515E5BBE18CF73C3EC1EC3AF4C61F3DE68842BAF812873A6770363C81540E3A14053C3D612246BC89CBEE3B69EB2CBAE275333C010398BCBDB7E3BCC18ADC3CD69D07BD7C37A7BC6A4A0C3D40A841BC7C234DB91C6D8F3C0B9C6A3A87BF96BCAA621E3B2200143CE2EC11BCB49620BC4138F53C348704BC4D802BBD109E573ACD3C8F3B6E542E3B408E7F3C0C63583D1C561FBCE1C38DBCADDF38BBEE69293C858294BC9A81813CCE90173C23AF10BC37AB773B3454143CA1CBAEBC8BF2C9BCB7ED23BD607076BC6093053DAAF2F6BB5C5E10BB40B1843BED17193D398811BC598CD1BCE0A007BD505F413B2173013AF6A4943C90754A3CB9B023BCEC3E7E3A0701DF3C04DAE1BB3E2140BD2700B23C894E5D3CC7BB9E3C3B9EEDBC8E03763C81C5BCBBCE7B963C1B43653C96639BBC09DBE53BFBD10EBBC0EC62BAABA8A6BC226895BCD97B943CE7FB8CBC3493183DE6BC3E3CA960D23C656DB3BBD81D6B3CBB0680BC54E117BDE9507B383D1AA6BCC057BE3C2C759A3C8588D7BC70E49B3BF360C03AA23AED3CA14C9EB993D2853CF25BB63B9D2DB6BCB0EC1DBD3DB55ABC789A33BDED23023D93FAAA3B331BB73CF20B573CA72994BAE9678FBCDDE066BB0E272DBCB035653C9200AC3C86E7B4BB4B5D2DBD39AFC4BCB8DDEC3CF68F193B3973E03AAED0BCBBDC402ABD5054CFBC4B31FF3B6090953B720A39BD9A5F8ABCBB6801BDC5915E3CC7516FBBED01C13C9549EC3C176097BC3665303D9DD12BBBC742443C38BFD53CAEEB3BBC400454BD7239B7BACBF1AABC1BBB873C8B4B11BD97B76FBCD376C0BCDBA99C3C94F270BC8E51C5BA7EFB21BCDD6A4EBD2AC57B3C51A613BC4941E9BB07EDB8BCBB913B3CF5290F3CEF88733C38AC753C835910BD0BCE02BD9CC078BCA1EC013D26EB1EBC02C4A4BAF8AD68BB76C7AC3C1C96DBBC350EBC3B423D173C9D08B63CB8D4B23C144E933C473ADB3B45DE343DAE76553B98DEF03C670BF1BC52D4E13CF6BB1BBC24BDE23B",
      torch_tensor_16_torch.float32_13: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_16_torch.float32_12: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_16_torch.float32_11: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_16_16_torch.float32_5: "0x040000003F99963CF93439BCA5346CBC38714D3A766199BC47C2DEBBDDEC0DBC942AA83C291D14BCDF3A053D82B2293B2751713A42B03BBC771C0BBCB396943B98189DBC8A1CDC3BEF73393C9E9729BCFDE1363D2ED5963C8CD64EBC8C2818BDDB93E93C7C62C73B2CD6933C07FB1EBC760E803C12BF29BDF2AE78BD8DA00DBDEB41453C178D1F3D121AA53C690304BB02F8493BFBC9CC3C9DA0383BCB67E13CB4B1523AB2E30FBC66F506BC92A486BC79090ABD0BBBF4394917823CFEC3563BE75E453CDA76853A06E0A03C001FB23CB511103D4F507BBC5380E2BC2718AD3C101494BC708009BC92EA0FBD7711D93C6705AFBB0BF0A43B6909FBBCFD6294395009D8BBF71A743C14AA26BC4DDD42BCBDFABEBCC5D35EBC292847BCAC3DFDBB70B18D3C602E583B551501BCE09B3DBC1E2931BBA50055BC4181563B29BB1EBD9EFBBD3C354984BC38D507BD81F13FBC19C413BC0A3F65BC6DEEB1BB876F0F3C0EBC34BD157D4B3B1906C2BC7912B8BB255B02BDA9124A3D7BC219BBFD2C60BCEA37443CE0FCA8BB0DC5AEBCF8DC78BC57ED323C9796B33CD502CC3A58ED30BC4B9C44BC4BE72E3B8793AB3CE52C433C7398893C2E0AD3BC20B4D9BC009CFCBB097229BCB76FBF3C7D3A32BC44591E3B3412FE3B55B93B3C6C969F3B1771A53BC4F587BC064A2A3C5CA2203DA7EEE0BC5E10CD3CC4C60BBCC19AEF3CF89D5DBA66A9C5BCAFEC843C7D1C14BD06D53F3A0EE94FBCAEC539BB2CFF88BCCBBB2DBC0FDD9CBBD210EBBAE6ACE33813A9DF3B20197ABA38824D3CDE50A1BCD3AABBBC651EC23B1B82A53C5915EABC2D0A493CBF09023B64A7373B9280403C55FD623CAA22283AAA6D643C8EE9AFBCF4A5E7BA29AFA1BCE22AAB3C86B251BBBEFAA93CADFAC53CE78FE03C81CD85BA53B45A3DAA3024BCCF294E3C6E3A24BB54C041BC0015823CB83B86BC64E72EBD01C2563CAAA6383D7868DC3B6742E1BC354AA33BC298923C8E7994BC66A4DA3CF961CFBB8A423C3CDC78B33C73FCEC3C73DEFCBB46C7C0BCCF3E06BB817B4FBCCF59C7BC82E4523D8711033C09C0913BBFE0893C2BCA25BC2A59BBBB65169EBC061EFC3CA01C09BDC7B0EABBFF3B0BBC990DDCBCF68A0ABC1E13583DA99529BC398D043BAFD5ADBA4C9BE3BB598884B925AB6F3C588E00BD1303733CAB1F04BD64A2B33BC78E60BC8E2F28BA107FA1BB3B63EA3A4A757EBCA107423C6F8CC9BC46A0AB3B102B13BB09A507BC29EA7C3B5E8725BDD25B3FBCD21D143CD8B7A03C06C1F2BB8D5195BC8477ADBC7739AD3C4FDF7FBC50E0E4BC944F9F3A542698BC663A15BD6016F4BBF02D5FBCF91B713C233AA03C3DC67B3BBED1AD3C157069BC6EA145BB73E1B3BBAC9418BDD4DE14BB3218713CE96B073DCFDF923C2F9CA83A1875CEBCC3CD8FBC52566CBC9DE7EFBB5624A93C44E19CBC",
      torch_tensor_16_torch.float32_10: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_16_16_torch.float32_4: "0x040000001DE0D2BB39CEF73C370FA1BC82D1953C95C780BC3D98B93B4155453C0771653BE6DCE73CAE3DDC3B193331BB80D0DD397D84183AD0DD53BC58C44A3D2F2AB7BCF289543C35DA153C834E003B25D8C53C49DC493B917D06BD76EFA33B74A7DEBCD34A523C7D6679BBF7C6CC377CEBBA3CF7D51BBC50A166BBD55AD13CD471AC3C2268DCBB14516ABB7D6FA3BCAF3E15BDE3036DBCF8DFA33CF898933BF8CD3BBD864654B9E16FD1BB94AE82BAD74C9FBCE575CDBCA3E392BCEB6998BC6FB79FBC69DE12BC30547A3C389E59BC82D23ABC1375063D58CE21BC4927063CED3F8D3AD75DF3BC85682CBCAB9913BDB4E3D6BC4FD8C8BCD741973C79C54EBB703FDDBC8A54E1BC911310BDB0657B3A938AA9BC9BC7513DD449BA3A660B8A3B1BAF35BC2291D53CE4B691BCFFB10EBC0105DB3CB63B0D3CF87F38BCCBC8B1BCBBAAE83B2CF6203CE8E9A0B894F641BC09D6C9BAAF1CCB3CAAA091BCB04E4C3C1D467C3C9894373D2E882ABD17D2823CDCE8C53C1D841FBC06FB1FBC0E9374BC295D90BBDE21E13A5961EBBB99924CBDD358363CF7F1793B815A623CDB7D883CF8480C3CD307ADBCBDF7CD3CC2424CBC0C1B61BB74DB943CE5ADB43C306E753CB529DDBC41F9BDBBC714BE3BA80A0B3D90DAA63B6B8A073C70392CBC6A2CD7BC22D1773C41B0EA398BEA69BC05708EBC9C8E4A3CD9232FBD86E73FBC32C7C93AE170AB3CA758E73CAC41E3BCABD14E3BEFB5AFBBC5F7D039F92789BC5EF1D93A597C61BCA050CBBB659BEA3C8AEFE43B0414CCBAEAD3283B2D4CB43CF43099BC47CB47BCA12B243CA6A318BCB08705BD4EC639BBE7D3C5BB6D3BB63C8A7626BC87A8153CFDF0C43B397C5CBDEBC2A2BCF8443BBCFEE0FF3CDC0AB4BC90358DBB5775DC3BF95D413C096588BC9DB5E0BCDE60AB3C1DA2C3BBA1CB3A3C10E2333D09681039B37E7BBC39A1EE3CCAE061BAD24BE23AC9B11F3C4ADAC8BB3E4D6F3C6C2363BCE737BABB0A02073C5771A93BA9DC0F3C67CF8C3B385D2FBC9076CBBC89FE233C7048BEBBEEC7CABCA24D5EBBC28558BBA39D01BCB9BE683CAF71F23B586778BBACEBD23C64A79C3C529A21BD48311FBB9E97223CD04AAEBB1FF521BCF785E93B4F3DACBC5D8854BAA5C935BC34B3DE3B007037BD00D40CBD22EF853B4EF9A8BB442E65BC981A84BC2A6B063D332636BB723A79BC634E683CE09CE7BCF26D79BC1F910DBD1C80BBBCD581023CAE0B8BBBB529823B2113AD3C673045BB2E25733CC34A6E3CC92CABBB53EA81394B0053BC57DF63BCA687DDBC2D623A3C73E838BC6693C33AAFEB44BBF556373DFCD144BBB0D0B2BCC2C8083D17DB94BCAD36A03B6F70CDB9DC6A37BC204F223CB9779BBBC12736BC625EC3BB1BB31D3CA507833BF8778A3C90B29D3BB9B0DF3CE99846BC02EECB3C17A9A8BC95CE18BD5DAB72BC",
      torch_tensor_16_torch.float32_9: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_16_torch.float32_8: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_16_torch.float32_7: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_16_16_torch.float32_3: "0x040000006ACACBBCC028B43C8E3FC339C9CE9C3C72416EBC1929973ACDB133BC1CE6CC3AA6319DBBC479943B57311F3CA0059EBB828157BDF5E036BC346CD6BBE428513A3921813C8E62053CF8463E3C83D0A1BC002F953C4244613D5705E8BB06120BBBF99E23BAFD36733B7380C0BB8EB4B6BCB76BAA3BD751C1BC2B79053C6F12F63B024B93BBB3C202BC61DA87BCD9E849BAA68D8E3CF0A992BC14E84E3CA9C3EA3B90F60BBCD4FB333AB0A9B3BC4B86273B53D8D43C031AF8BB9EF8DE3C045C943C4EEE7D3BB9338EBC7B432CBC5024633C2468CBBCF83C7DBCEF5A43BB7C8406BD2D143B3A06EDB83B1CB1C03B0640223D9B95FDBC5900BD3C99D3313D0EB79D3AD472ECBAB2D7D33CAB317FBCA7EF0FBCF932A83C9D36F0BC0D12A3BCCD6707BC323E44BC0640133DB5AB083D138F593DC6F5CE3A8E7759BB0A6F38BC34DA003BFAC016BDE7B1A9BC457EE43BEB56763B2519443CF0873B3C188B2CBB3DA5B4BAB406853C2648523CE6019E3C391B63BCF3D3CABB4FE4913CD2AF5ABCDDDC463C5E09A13C6E7055BD56358A3B4BD4063B8CE98EBCE670B4BC901BDD3BCAD6503CC79D1ABC973D35BB3841D0BCD2647ABB4BE1423D8227C5BBCF605E3C5C25EEBBB5F46FBC8F76C5BA0E4DA13CDEB3F0BC8E91CEBAD30F35BAD8C4063DC75898BC262E2D3AE0A21ABDB9F4A33C3772AF3CAD7537BC2283BCBC2354F5BBDB315A3CAD91BDBC13F56CBC6E7AA5BCDEE65B3C3FE010BDAAB094BCCA0CE03CB7400A3D475A7BBCF79EA4BB70F09A3BC534E53BA09EA0BC3974783C9760753CD416F1BBB98B923C012C35BC3423C03A035A943B38EFBE3CA237363C57155DBC276D5F3C89F74ABC698C2A3CD73C3FBB0A6860BBBEC2A23C7BCD3ABCFB38173CAF8AEEBAA9F7073D473E683B0BBC21B8F07A133C41EE813CE0320C3D7275C4BB9468783BE061A2BB708D88B9DBA6DBBC3495EA3C5EC3F33BBCA1BA3C7071C43B357892BC540BF0BC2AFAF6BB891EE13CF00712BD90E8E6B9897F73BC3F8308BC6343F4BB29C82C3A5D11A5BC53AF25BD0AC0B93C53E380BCF5BDDDBB10AFB2BC7C68D6BC01CD60BC7B7A6B3BCB6184BCB1D621BCDB34A7BC786A43BC7299FEBC92F6FDBC8BD3593C90A780BC95C4DE3C5B0800BC55DCDDBC78E281BBFEF9B9BC55C0FD3AD3677C3C4958E43CA027E83B33E0B6BC72150C3D091D3F3CFE0F313C1BEEBABC8B0D2FBCF4FAA93CBD85F63CC6CBA93C3F208A3C062D143CADC186BCDBBD5CBB5C6ADC3B27DE503B3CD9B9BCAA34273C453DB23BFB4CD53C4654A83CC79AC33CB777C73B394EA83C0CD8743B9DBC6B3C50C0CBBB1920B8BC33FACCBB8E925F3D79F5E2BC921536BCAFF4CD3B762A9C3C58C48D3C624D333CA2D7E5B860C2903CF2FEE43CCA1D18BDEFC1803CD4138A3CEABCE33C41771BBDD8BEA93B33948ABD",
      torch_tensor_16_torch.float32_6: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_16_16_torch.float32_2: "0x04000000682584BA47A2333C2F5CCABCFFEC1BBC62988FBC5939A83B8C320C3DB29F8FBC66788D3CB611833C3419ECBAF35276BC6B42973A4BFE98BC91E098BC24EBBCBCD030B53CA191573BB32B6C3C26425C3B930788BC315311BC8F8E09BC2F5A303B48D5A03C881E10BD8FA92CBCEEA6D83C57E423BD241051BC0AEBBFBC1FE189BCBD7F2DBDED43CCBA4DB081BBEF20363C62AD01BD22A4F43A753969BC097413BC3DCDF9BC616828BD4E81C4BBC94E53BCDC004E3C59AD61BC8504BCBCB0B5603C38D919BA5BCE0CBDD4DAC0BB66EFFB3C077D0F3DEE7878BC9DFDF5BBDC25C3BCA170383C7A2516BD2B7F903CE00DDDBC900A363CD6358C3C74ED84BB2335F1BBB31856BCF72E92BC478B92BB309A0F3C47F1DFBC32E603BD1312553C25E3BCBBEDF42B3D66D284BB422804BC2D41163D197B083C47329F3C278D70BB6FC1493C408A6C3DC90C42BC60617A3C718410BC4A1419BDA4F03D3C865ACFBC96628D3C9D0426BABD33B8BB7BA9DB3BE785ADBB63F475BC2F189D3AF55697BC794124BB9DA337BCF2A4BC3CF9119B3B1910E73CB9507F3C57487D3DC13739BD971790BC72CCD83C4383923BE4FC9F3C8E4C21BBD9BD863B41CC103CEBAD2A3CB829E0BC3345473A3C2F96BBE43A97BBCEB421BC02BB01BDA18E00BB2B4AA9BB4050AEBA41E095BAB7173B3B0DF0BD3C662476BC5D3AB83C06C9EABCF826ADBB04E3CB3BFBCAD6BBEDB904BDA090B1BB6968B13C26E5D0BC4BE30CBACE62703CCF5504BC99F1D0BB986939BC47D247BC92E6A53A0F5399BB463960BCBCF8FE3C943B02BCA8708C3CEC63EC3C742B9CBB2B79883C363215BCE97E70BC1534E8BC49810C3BFD0A85BC9FB20FBD904D9FBC68AE89BC9D745D3C6E0E51BC35BA95BB4BAC4C3BD7145CBC6526213B4EC2893C8D90C33BE523D93B324440BC5B37DDBAA4E3A8BB8DCF2EBCA32A8FBCAFAB1FBC3E7754BB9CA8163C70FD973C6185AB3CEF785BBBC231D53CEEFF1C3CF90DBABC2CAB81BC7988683C44EC8D3AD7C382BC9E86D2BC017A383C8118D33CAB01DFBCE249F6BCA56748BBBEA41DBD67C20DBD2F28353B80F51CBD90A2453BAECB6BBB31F7033C8B2534BCAF33113DA530A63CD9C3243C97E7C73A68338D3CB3CCFDBCCC995ABC581EA9BC1ED66C3B9E4DCE3CA2D88BBC1B3794BCD1FB133D9660903C90D996BCC287F3BACF211FBB3ECE5D3C372B9F3CF590333C2BA0593B5967143DD03F4E3B2FDE5CBC03948B3B7C61E13CD5B4E03C30BE2EBD6CF0E43C8793093C029B223CCD1503BB3D8FBCBCBC30CDBA103BBFBC3590BD3C61153D3CE4113F3BE0520A3C355EFB3B737C48BC61F0883CA7082C3B7E36653A5201093C790E4D3C09A1573D338E1FBCFB5FD5BBAC13EC3C3B03813B4751B0BCD3D64A3DBBB021BC3968ACBBE61E02BB8B8AA9BBA6DCCBBB85EA56BC",
      torch_tensor_16_torch.float32_5: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_16_16_torch.float32_1: "0x04000000F91B953CCA2E933C0FBC32BABED0133DDF12113C7401583B59ABAB3CB8EBDBBB693E223C067CA6396780803C673B13BCD9C9393C84A0A6BC1328D5BCEABBC73CA18081BCFE4704BCD2BBD6BC74878CBC2EAFEABBE29EDB3C977FF4BCA2048ABC301363BB74A1F4BBDB19E6BA75594CBCA0E7BE3C09B18BBCFD42233C0AAFEA3B2A00BB3B0BE0B3BA20361BBAA7A28ABC9D096FBC84239137159B83BC66EBF4BC97274ABBFED9303C0F32C53C59B64A3C9345823BB8BF0A3D994D773C9BE9313B72C777BCF8012F3DE79D133DD7DFCFBC1CA355BC6930F9B9F2DDB63C39F0313CF3FDE7BC8120E83C52EB953CD24EA9B9C212963CD866E63CB03AA13BFF9696BC0004EFBB2653DC3B52AD69BB414DA63C07842EBC5EE63F3AB2570EBC9714C6BCE49BB1BCA9A5523C113886BCC009A1BCAF240FBB02D8C9BC0E74B13C5B9D8EBC9747E83C37A25EBCAE45F2BCAC77873B71BE8DBC54AD40BC90B86FBB21AE283C7D51AA3B343205BCA17EAD3C09BA123BAB83BB37C058DE3B979054BCD0A2083C652E8C3C7035D03C9360BBBCE1BEA83B5C60CDBCD7AB5C3C29EC90BCA0D1E53C217002BCCEEC1D3CB511B2BCC423C7BCB51D5B3CF2ADA7BDA5B9F8BAC713D6BC1D22A9BCC1BC19BC905606BDE6A2893C449139BD5CE673BCD9C608BD389BED3C3CBE45BC3DAB093CBBC2CBBC62ECC03C26F29FBB2710C23C103EDCBB7236B63C9B87073BA72048BBEB46F43CA584E2BB50B8AEBBB24CBB3C27589BBAF69DA53CB40014BD3D8C9A3B98D62DBC6E68173D534E1C3B7CA7323D549F2A3C1577C9BA8CF20D3DB3B903BBB53A013C1467F6BBCA9DB23CC41FC1BBA1597EBCE63596BBB472B1BC699ACABC8505C2BC873626BB5B220E3D9079A5BCC2D2C0BB4C3A04BCD84D713B5EA24D3C93042C3DEC937B3CF79089BCF3BCE7BB1AE582BC4D6B303C8B189CBC0878193C9E9953BC801CD0BC5C223EB82F2DC53CB42243BCD2329E3C596E2B3CBB24E6BB192B613C650B063A383BF83CDDEC13BDF735A0BC3C08E7BAA3C312BDF4D152BC0788BDBC189C23BBDEC54D3C8D754BBC01B6123DE4E6CB3C4E4E1E3D9EE53EBC8CF8D6BCC223723CB04BF6BBDAF4053D6DCEA43B38D7C5BB0F0DA03B3CA490BC804A803A46BB093DB2D918BDBEE51FBC93F0A3BC8DD13B3BEDD099BC35A045BC2FF382BBBCBBC53BF3A3113C3055733C6D0C84BCB0BB84BB8A1B923C26E6773B12B1043DBBE1FBBB45FE19BD1D2ABC3B54ADAB3BD4C7EABB39DA683DDBBF51BC297A40BCC128B93C2B4924BC142447BCD4BD31BBE2D94EBC67575BB94E85723C9D930CBD8C2850B93C5A64BC51C00BBDFC7FC8BB2E30303D49998E3BA9981DBCCAEA493C9B94C0BBEF44B13BE6D9813CC1B13EBC01A0F43BC2C1E1BCADA5333CA47A343D41FC7ABC2FC6DD3C90A2233CAFA0FFBCF760B93C",
      torch_tensor_16_torch.float32_4: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_16_16_torch.float32: "0x0400000070F1D9BB60B8A03C8AD35C386DEF21BD3D7DA03C45D3B53C8B452FBCBD3D673CA4443CBB41E144BC5CFFCE3BCF2446BC0F09C5BBC6EAF5BBFD32F73B0EB538BBA70BBE3C38B5413DAF2FD23B7F65023CA4DA5EBC18E0C4BC52FFB03B827940BADE649FBC63D3813C0BEBBDBCE1E4AEB989EA59BC00A7843C86FD09BDFAB2813AD85AAC3A3E40B73B8EE4B0BC3777C53BAD7EA53CF7FE1BBBF16909BB1F2E963CCF522BBC56031F3C2010C8BC9881273DD07C5BBCEB41283B17F9D23A383DF43B106973BA531370BC44B101BC230E84394A805FBB459967BC8F538DBC78E2C0BCFD54D43B9BF9A2BC4F19CEBCD7780CBDB8DFCF3B2EC9B8BC2BF5473CEEC9D9BC373C56BCEEDCA6BB8FCC4C3B5798323C0116D8BB6192393C44F996BCD9DF60BC8FF7B4B9636AFF3B27AD05BC780BDD3B4CC4773C0005C13C8A92F6BBBBB11BBB9DFB09BC50FA0BBD9E91DE3B3CD3ACBCA0A38D3B2EF2193DCE07973B07ABA0BC779CAB3CEA316ABD5C7D81BC45ACB93A210CE4BC128BC5BC454C273D71D5853CA1FCBBBBE2FAE13C1ACE093DA151A63C6EF0D5BC3EA2743B45DDADBC5E1E233DD33E39BBCEE7C13A94F5A73CE3721A3AD4DC5EBB5BA2EEBC6EFC183C860356BC902F073CD5BD223C4A77453DC0EC92BC0F720BBCEA1F583A702B32BC0444A23CC9269ABCC50DCF3C095D183C804BE7BCCF1DAF3CAA90673D998300BCD378BD3C85D0E6BC46E79B3C0D5C91BC194B7139145D8B3C701B993CDC97FE3B9D47603D5FBC233D2D1F36BC6DB6883BC53537BDA7E9BBBC467D9E3CF5BE5C3C8F68FB3AFED9863C92B9293DDE0D003C17157A3C5FFF06BCAF48E3BC7DA433BCA050E5BB42FF133DCDF0A5BC2506803C349DD43ABC22CE3C8E7CA4BCA6A0D2BC3A279ABC2FBE6A3BD3BBAE3B643162BB6D38B73B222EE3BBCE8B3FBCD93F7D3C77D275BB056C593CC7A9853CA215813C42E86B3C46AB893B1CD7C8BC44E82C3C439A873A89FB833C317D1EBB395038BCAA11853CC58FAD3CFD50333C650CD03CFC7C443DC6AA1DBCEB14723C7DFE85BC3417393BF9143CBC83B7F7389B78103C01EE823CDD0D9A3B898EC33961F3753A52E0B6BCDF8584BAF34787BCF7E049BC3CEEDC3B20DC2C3BB42BD4BC84B59C3C3FDB873C6B2DB8BCDD4E853CD39A4C3C625C3F3C0E69C0BB0EBEEC3BE54772BC385314BDCF80903C6906A7BCBEC46E3BF9709FBCF960A53B8729033D508D573C30A8C4BB21608D3C0B5440BC0BF2A8BBC7F263BCA78752BDACA8583CFD0D7CBBCC9B703CB5694FBC25FB46BAB7DDBCBC22D42E3DE9DEA0BCD95BF33C59780D3C474D0C3CBCFA733CCA2FEDBC736737BAA250CD3B3403803BA192523C7C7ECBBBA6D9F8BBC5F120BC75F60DBD7E63033C0BDC86BC8F95D03BC747E0BC0532623BC960ACBB891516BC66D82DBDBD818BBC617631BB",
      torch_tensor_16_torch.float32_3: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_16_torch.float32_2: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_16_torch.float32_1: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_16_torch.float32: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_18_16_torch.float32: "0x04000000E059E2BBB69D923CB97614BC826DE53CD4497A3CFB967A3BEA2E32BCEBBCADBCDBDA093D49FF403D4EAED5BBE9036FBC99EBDF3CD27712BD980D863B552908BD77A50BBD304649BC66CDE13B971D033CFBA873BB6529043C659A713C5BE9323C8248C93CC6FBD1BC40E39E3B2B0F893C1276DBBCF0AA9139D7F2B3BC2DA81C3CAED458B9ABB387BCE300FCBC02E2DD3B055DBA3C41C6F33C342CDD3CD9AD1BBBE2A9BE3C9772B0BC0D044C3BC942353CF5654A3C9C1E333C6A76183DBDDA233CA28FD73B15ABE6BB9774C73C221BB53C3D4E803C9D52B8BCC11CBFBC9C8887BC4AE51A3CF9A58ABAA46BA9BB45A3E3BC4639E539349F3C3C8B2533BA5B7FE53C23F76B3B52F5453B2D06BDBCDDFD93BC398D653BD587693C1E5010BCFB8FCCBC272840BC269A353C012DF5BCF90FFF3AD5C5B5BC877DCDBC77E71EBC6ED01BBB6DFD9DBBAFF0543C10A4133D79A4DE3BFB426EBA0EC0D13C6B2D43BAF877D3BC2F56C03BC283E6BCEAD337BB163684BC5473B93AF2980FBD33CCA0BC34D905BCB136133C2B6BBC39957285BA576E133DC67A7ABD56A70DBD15F89CBCCB20833CC2DA8ABA8941863CCC33EB3AD3F7433CFB12A13CDE0FF8BB2A52B6BC00BAB93CF1B78CBCCF320B3C81A7EE3B9C4DB23CF9AC63397D91B7BC1E2F58393BEECBBBC9C7563C920DA13A2ECCA4BB6B5263BCC1844A3B1BE98DBCEFB2B9BBCF361EBC1BE99E3C3EF39ABB713719BDFEBAD63B0B572BBCFA73983C4D7392BCA1A335BB2C61103C5EBE58BA1463643CC4F636BBEB0D903CA3F183BC6E8A2FBB444A8D3C39ACE73B68318ABCC1293EBB0509D23AAB1DE83C86C12D3DABED4CBCA333F5BC4DAE95BCFE365EBC27E4C0BC96DCA9BCF231BDBB8EA7433CAD75BDBC97918C3B1E3FA8BC8752523C597912BD0DCA11BD37120CBC86EB95BCE261DFBC87E1D6BCBB5547BA46FB39BC7DEC5ABB4A43113D005D043B959CEDBCE5DBDFBC8719933BFE4DDD3C17C57DBB7DF6AFBA58BED03C078E133D9419C7BC9D78B33C7ECC28BDA97C393CF854E63CB9B9103C47003EBCFEF9733B253F00BC39B00D3BF5008C3B7939E03CE09B023CC67659BC8B93A33BD77523B9F0B3E6BC6AC2ACBC4C26963C9DDD5ABCF631933C57D467BDD7F9BCBCFCB375BCB8180838E148D8BCC657713C706A193C49F51ABC064BA73C46DF253DA1B3303A6A360A3D6530AABB4C6C773B9C21F23A1040A7BC21EAD63B835368398B55233D6F22933C5D3C763C33800F3CA995473CD36EFD3C57843DBC013C353D6F7EBD3C19F8AEBCE91E1B3C74390E3CB0BA0D3C8D7037BD9DB6893CE566643B6A63C8BBB753A3BA2DF3833C4A58E23B90337BBB3BF69CBBDE331EBD4417B0BC84C91FBB25D6843A9EF972BC162996BB1889ECBBC610AD3B00DAFB3C9655033D4575CBBC1D94FEBBE0CC47BC974AF93AD3772ABC1539B83C8945B1BAAF3D343D0FB372BC5968EBBC9B83523B4E16C13CF6C29DBCC2B2C13B1DD329BC008C233D2591E3BB8D1EA93C79BB60BCBDB608BBB0DFA73C308F033CB5BD79BC8BE062BBA219743C70A1D43C003237BC474A81BC4BCD96BCF420B1BCE693FBB969E7F7BC9EC98B3B2D8E8FBC4DDA423C90A40EBD",
      torch_tensor_12_16_torch.float32: "0x040000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000016E9A0BC7E10F0BCB2D2723CD601923B6D141EBD45EE82BB9E61313CE9D1FC3B22579EBC8211E5BC724BC43B173146BCD77A47BD8EF4EBBB25D03C3A685D0B3B4E0702BCE182523BA09B85BBB8D4F13C180AF23B70218B3C0101B03CE249803BA6765FBB2F65863C0B3EB13BB809813CDB74A33CF430B6B901CD293D073FD1BCEE5C4F3BC92BE8BC9D311EBD2EF80EBD50E3773CB593B8BCD09F463CB987443BF7461DBD6161C83CC2BBA9BCE382F53CD949FBBCC9E313BB8ABB75BC49A347BB3844AABC73FDA83C0EFDC3BC55AC8E393B63FABCA9EE2A3DCBB1D2BC4D3FAC3C199EA7BC327705BCD366B3BC4E105E3C805AC73C9BC9133BA1170E3B9B30C43B432CF3BBD4A5CCBB04FA46BD074AD7BB0D6996BC58749B3C2DCC83BCD90B30BC5452D93CE4CCCC3C6F0F96BCBF708EBC85AB59BC99C462BC52B0DC3BE65965BC5E3EC83B20E083BB07B2023D86415D3C803C34BC748B2EBB67EF29BA7099A63B42F9C0BB0B4015BDD2D9FBBC0793E1BC1D68C43BC77BBABC70D2073C8F6D5C3BC64F20BB767AAFBB543B64BC1909CBBB060145BDEBED063C4771D8BC1332CE3C4245AA3CA6A94B3CE1564DBDA15BCF3B4491A5BC23CD9BBC9FED83BBAEAB21BD184A4B3B992B903BE7B3C1BC9046233B89397E3C2EA6BEBC8B213DBC2291E6BC659E823CFCD7FCBCE1A30FBC23121D3CC6FE77BCA1BEA53C8FA4C83BFA27123D59D1D33ABFAA0FBDBB118CBB47C4D33C60B83ABCFB370CBD830AEC3CA73EE93C725F633A72D7CC3B0A657C3C54A9CBBC2B4DFBBCB2EE2FBB5D2D103CD92EF23BA5B5FCBB9062643CF590553B4AD8DEBB9FF201BBE463B3BC59A196BCAB109B3BCA06403B66F114BDF76215BDBEE35D3A0C4CF03B61E61E3D6288CD3CCBAC423C30FF45BC7FB39FBB493BD73CF81DDCBBB553DFBB0E1ED9BCC367F8BC1F2C0CBD550DDB3AE1731F3DE7D948BB6EABEB3CFB240A3C669283BB67A4193DDE8F8B3B"
    }
  }
#-}

