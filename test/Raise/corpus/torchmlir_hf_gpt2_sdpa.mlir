// Made by generate/generate.py: models, torchmlir: GPT-2 with padding
// DEFINE: %{case} = --verify=raise --input=1x8xi64=3,1,4,1,5,9,2,6 --input=1x8xi64=1,1,1,1,1,1,0,0 --expected_output=@%S/expected/hf_gpt2_sdpa.0.npy
// RUN: attn-run %s %{case} | FileCheck %s
// RUN: attn-opt %s %fuse -o %t.mlir
// RUN: attn-run %t.mlir %{case} | FileCheck %s --check-prefix=FUSED

// CHECK: attention: 1 found{{$}}
// CHECK-NEXT: batch 1, heads 2, N 8, S 8, D 8, f32, causal, mask: key padding, scale 1/sqrt(D)
// FUSED: attention: 1 found{{$}}
// FUSED-NEXT: batch 1, heads 2, N 8, S 8, D 8, f32, causal, mask: key padding, scale 1/sqrt(D)

#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1) -> (d0, d1)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> ()>
#map8 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, 0)>
#map9 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>
#map10 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map11 = affine_map<(d0, d1, d2) -> (d2)>
#map12 = affine_map<(d0, d1) -> (d1)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<1x8xi64>, %arg1: tensor<1x8xi64>) -> tensor<1x8x16xf32> {
    %c3_i64 = arith.constant 3 : i64
    %c1_i64 = arith.constant 1 : i64
    %c0_i64 = arith.constant 0 : i64
    %c8_i64 = arith.constant 8 : i64
    %c16 = arith.constant 16 : index
    %c12 = arith.constant 12 : index
    %cst = arith.constant 0.000000e+00 : f64
    %cst_0 = arith.constant 0.000000e+00 : f32
    %cst_1 = arith.constant 0xFF800000 : f32
    %true = arith.constant true
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<1x2x8x8xf32>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_4 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_5 = arith.constant dense<true> : tensor<i1>
    %cst_6 = arith.constant dense_resource<torch_tensor_16_torch.float32_8> : tensor<16xf32>
    %cst_7 = arith.constant dense_resource<torch_tensor_16_torch.float32_7> : tensor<16xf32>
    %cst_8 = arith.constant dense_resource<torch_tensor_16_torch.float32_6> : tensor<16xf32>
    %cst_9 = arith.constant dense_resource<torch_tensor_16_16_torch.float32_3> : tensor<16x16xf32>
    %cst_10 = arith.constant 0.79788456080286541 : f64
    %cst_11 = arith.constant 4.471500e-02 : f64
    %cst_12 = arith.constant dense_resource<torch_tensor_16_torch.float32_5> : tensor<16xf32>
    %cst_13 = arith.constant dense_resource<torch_tensor_16_16_torch.float32_2> : tensor<16x16xf32>
    %cst_14 = arith.constant dense_resource<torch_tensor_16_torch.float32_4> : tensor<16xf32>
    %cst_15 = arith.constant dense_resource<torch_tensor_16_torch.float32_3> : tensor<16xf32>
    %cst_16 = arith.constant dense_resource<torch_tensor_16_torch.float32_2> : tensor<16xf32>
    %cst_17 = arith.constant dense_resource<torch_tensor_16_16_torch.float32_1> : tensor<16x16xf32>
    %cst_18 = arith.constant 0.59460355750136051 : f64
    %cst_19 = arith.constant 0xFFF0000000000000 : f64
    %cst_20 = arith.constant dense_resource<torch_tensor_48_torch.float32> : tensor<48xf32>
    %cst_21 = arith.constant dense_resource<torch_tensor_16_48_torch.float32> : tensor<16x48xf32>
    %cst_22 = arith.constant dense_resource<torch_tensor_16_torch.float32_1> : tensor<16xf32>
    %cst_23 = arith.constant dense_resource<torch_tensor_16_torch.float32> : tensor<16xf32>
    %cst_24 = arith.constant 1.000000e-05 : f64
    %cst_25 = arith.constant dense_resource<torch_tensor_16_16_torch.float32> : tensor<16x16xf32>
    %cst_26 = arith.constant dense_resource<torch_tensor_12_16_torch.float32> : tensor<12x16xf32>
    %cst_27 = arith.constant 1.600000e+01 : f64
    %cst_28 = arith.constant 1.600000e+01 : f32
    %cst_29 = arith.constant 5.000000e-01 : f32
    %cst_30 = arith.constant 1.000000e+00 : f32
    %0 = tensor.empty() : tensor<1x8x16xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x8xi64>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: i64, %out: f32):
      %123 = arith.index_cast %in : i64 to index
      %124 = linalg.index 2 : index
      %125 = arith.cmpi slt, %123, %c12 : index
      cf.assert %125, "index must be smaller than dim size"
      %126 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %126, "index must be larger or equal to 0"
      %extracted = tensor.extract %cst_26[%123, %124] : tensor<12x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x16xf32>
    %2 = tensor.empty() : tensor<8xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<8xi64>) {
    ^bb0(%out: i64):
      %123 = linalg.index 0 : index
      %124 = arith.index_cast %123 : index to i64
      linalg.yield %124 : i64
    } -> tensor<8xi64>
    %expanded = tensor.expand_shape %3 [[0, 1]] output_shape [1, 8] : tensor<8xi64> into tensor<1x8xi64>
    %4 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x8xi64>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: i64, %out: f32):
      %123 = arith.index_cast %in : i64 to index
      %124 = linalg.index 2 : index
      %125 = arith.cmpi slt, %123, %c16 : index
      cf.assert %125, "index must be smaller than dim size"
      %126 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %126, "index must be larger or equal to 0"
      %extracted = tensor.extract %cst_25[%123, %124] : tensor<16x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x16xf32>
    %5 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %4 : tensor<1x8x16xf32>, tensor<1x8x16xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %123 = arith.addf %in, %in_56 : f32
      linalg.yield %123 : f32
    } -> tensor<1x8x16xf32>
    %6 = tensor.empty() : tensor<1x8xi1>
    %7 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<1x8xi64>) outs(%6 : tensor<1x8xi1>) {
    ^bb0(%in: i64, %out: i1):
      %123 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %123 : i1
    } -> tensor<1x8xi1>
    %8 = tensor.empty() : tensor<1xi64>
    %9 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%8 : tensor<1xi64>) {
    ^bb0(%out: i64):
      linalg.yield %c0_i64 : i64
    } -> tensor<1xi64>
    %expanded_31 = tensor.expand_shape %9 [[0, 1, 2, 3]] output_shape [1, 1, 1, 1] : tensor<1xi64> into tensor<1x1x1x1xi64>
    %expanded_32 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 8, 1] : tensor<8xi64> into tensor<1x1x8x1xi64>
    %expanded_33 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 1, 8] : tensor<8xi64> into tensor<1x1x1x8xi64>
    %10 = tensor.empty() : tensor<1x1x8x8xi1>
    %11 = linalg.generic {indexing_maps = [#map4, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_33, %expanded_32 : tensor<1x1x1x8xi64>, tensor<1x1x8x1xi64>) outs(%10 : tensor<1x1x8x8xi1>) {
    ^bb0(%in: i64, %in_56: i64, %out: i1):
      %123 = arith.cmpi sle, %in, %in_56 : i64
      linalg.yield %123 : i1
    } -> tensor<1x1x8x8xi1>
    %12 = linalg.generic {indexing_maps = [#map7, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_5, %11 : tensor<i1>, tensor<1x1x8x8xi1>) outs(%10 : tensor<1x1x8x8xi1>) {
    ^bb0(%in: i1, %in_56: i1, %out: i1):
      %123 = arith.andi %in, %in_56 : i1
      linalg.yield %123 : i1
    } -> tensor<1x1x8x8xi1>
    %13 = tensor.empty() : tensor<1x1x1x8xi1>
    %14 = linalg.generic {indexing_maps = [#map8, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_31, %expanded_33 : tensor<1x1x1x1xi64>, tensor<1x1x1x8xi64>) outs(%13 : tensor<1x1x1x8xi1>) {
    ^bb0(%in: i64, %in_56: i64, %out: i1):
      %123 = arith.cmpi slt, %in, %c0_i64 : i64
      %124 = arith.addi %in, %c1_i64 : i64
      %125 = arith.select %123, %124, %in : i64
      %126 = arith.index_cast %125 : i64 to index
      %127 = arith.cmpi slt, %in_56, %c0_i64 : i64
      %128 = arith.addi %in_56, %c8_i64 : i64
      %129 = arith.select %127, %128, %in_56 : i64
      %130 = arith.index_cast %129 : i64 to index
      %extracted = tensor.extract %7[%126, %130] : tensor<1x8xi1>
      linalg.yield %extracted : i1
    } -> tensor<1x1x1x8xi1>
    %15 = linalg.generic {indexing_maps = [#map6, #map4, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12, %14 : tensor<1x1x8x8xi1>, tensor<1x1x1x8xi1>) outs(%10 : tensor<1x1x8x8xi1>) {
    ^bb0(%in: i1, %in_56: i1, %out: i1):
      %123 = arith.andi %in, %in_56 : i1
      linalg.yield %123 : i1
    } -> tensor<1x1x8x8xi1>
    %16 = tensor.empty() : tensor<1x8x16xf64>
    %17 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5 : tensor<1x8x16xf32>) outs(%16 : tensor<1x8x16xf64>) {
    ^bb0(%in: f32, %out: f64):
      %123 = arith.extf %in : f32 to f64
      linalg.yield %123 : f64
    } -> tensor<1x8x16xf64>
    %18 = tensor.empty() : tensor<1x8x1xf64>
    %19 = linalg.fill ins(%cst : f64) outs(%18 : tensor<1x8x1xf64>) -> tensor<1x8x1xf64>
    %20 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%17 : tensor<1x8x16xf64>) outs(%19 : tensor<1x8x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %123 = arith.addf %in, %out : f64
      linalg.yield %123 : f64
    } -> tensor<1x8x1xf64>
    %21 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20 : tensor<1x8x1xf64>) outs(%18 : tensor<1x8x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %123 = arith.divf %in, %cst_27 : f64
      linalg.yield %123 : f64
    } -> tensor<1x8x1xf64>
    %22 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17, %21 : tensor<1x8x16xf64>, tensor<1x8x1xf64>) outs(%16 : tensor<1x8x16xf64>) {
    ^bb0(%in: f64, %in_56: f64, %out: f64):
      %123 = arith.subf %in, %in_56 : f64
      linalg.yield %123 : f64
    } -> tensor<1x8x16xf64>
    %23 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22, %22 : tensor<1x8x16xf64>, tensor<1x8x16xf64>) outs(%16 : tensor<1x8x16xf64>) {
    ^bb0(%in: f64, %in_56: f64, %out: f64):
      %123 = arith.mulf %in, %in_56 : f64
      linalg.yield %123 : f64
    } -> tensor<1x8x16xf64>
    %24 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%23 : tensor<1x8x16xf64>) outs(%19 : tensor<1x8x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %123 = arith.addf %in, %out : f64
      linalg.yield %123 : f64
    } -> tensor<1x8x1xf64>
    %25 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24 : tensor<1x8x1xf64>) outs(%18 : tensor<1x8x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %123 = arith.divf %in, %cst_27 : f64
      linalg.yield %123 : f64
    } -> tensor<1x8x1xf64>
    %26 = tensor.empty() : tensor<1x8x1xf32>
    %27 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25 : tensor<1x8x1xf64>) outs(%26 : tensor<1x8x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %123 = arith.truncf %in : f64 to f32
      linalg.yield %123 : f32
    } -> tensor<1x8x1xf32>
    %28 = linalg.fill ins(%cst_0 : f32) outs(%26 : tensor<1x8x1xf32>) -> tensor<1x8x1xf32>
    %29 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%5 : tensor<1x8x16xf32>) outs(%28 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = arith.addf %in, %out : f32
      linalg.yield %123 : f32
    } -> tensor<1x8x1xf32>
    %30 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%29 : tensor<1x8x1xf32>) outs(%26 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = arith.divf %in, %cst_28 : f32
      linalg.yield %123 : f32
    } -> tensor<1x8x1xf32>
    %31 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27 : tensor<1x8x1xf32>) outs(%26 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = arith.truncf %cst_24 : f64 to f32
      %124 = arith.addf %in, %123 : f32
      linalg.yield %124 : f32
    } -> tensor<1x8x1xf32>
    %32 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%31 : tensor<1x8x1xf32>) outs(%26 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = math.rsqrt %in : f32
      linalg.yield %123 : f32
    } -> tensor<1x8x1xf32>
    %33 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5, %30 : tensor<1x8x16xf32>, tensor<1x8x1xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %123 = arith.subf %in, %in_56 : f32
      linalg.yield %123 : f32
    } -> tensor<1x8x16xf32>
    %34 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33, %32 : tensor<1x8x16xf32>, tensor<1x8x1xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %123 = arith.mulf %in, %in_56 : f32
      linalg.yield %123 : f32
    } -> tensor<1x8x16xf32>
    %35 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%34, %cst_23 : tensor<1x8x16xf32>, tensor<16xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %123 = arith.mulf %in, %in_56 : f32
      linalg.yield %123 : f32
    } -> tensor<1x8x16xf32>
    %36 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35, %cst_22 : tensor<1x8x16xf32>, tensor<16xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %123 = arith.addf %in, %in_56 : f32
      linalg.yield %123 : f32
    } -> tensor<1x8x16xf32>
    %collapsed = tensor.collapse_shape %36 [[0, 1], [2]] : tensor<1x8x16xf32> into tensor<8x16xf32>
    %37 = tensor.empty() : tensor<8x48xf32>
    %38 = linalg.fill ins(%cst_0 : f32) outs(%37 : tensor<8x48xf32>) -> tensor<8x48xf32>
    %39 = linalg.matmul ins(%collapsed, %cst_21 : tensor<8x16xf32>, tensor<16x48xf32>) outs(%38 : tensor<8x48xf32>) -> tensor<8x48xf32>
    %40 = linalg.generic {indexing_maps = [#map12, #map3], iterator_types = ["parallel", "parallel"]} ins(%cst_20 : tensor<48xf32>) outs(%37 : tensor<8x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x48xf32>
    %41 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%39, %40 : tensor<8x48xf32>, tensor<8x48xf32>) outs(%37 : tensor<8x48xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %123 = arith.addf %in, %in_56 : f32
      linalg.yield %123 : f32
    } -> tensor<8x48xf32>
    %expanded_34 = tensor.expand_shape %41 [[0, 1], [2]] output_shape [1, 8, 48] : tensor<8x48xf32> into tensor<1x8x48xf32>
    %extracted_slice = tensor.extract_slice %expanded_34[0, 0, 0] [1, 8, 16] [1, 1, 1] : tensor<1x8x48xf32> to tensor<1x8x16xf32>
    %extracted_slice_35 = tensor.extract_slice %expanded_34[0, 0, 16] [1, 8, 16] [1, 1, 1] : tensor<1x8x48xf32> to tensor<1x8x16xf32>
    %extracted_slice_36 = tensor.extract_slice %expanded_34[0, 0, 32] [1, 8, 16] [1, 1, 1] : tensor<1x8x48xf32> to tensor<1x8x16xf32>
    %expanded_37 = tensor.expand_shape %extracted_slice_35 [[0], [1], [2, 3]] output_shape [1, 8, 2, 8] : tensor<1x8x16xf32> into tensor<1x8x2x8xf32>
    %expanded_38 = tensor.expand_shape %extracted_slice_36 [[0], [1], [2, 3]] output_shape [1, 8, 2, 8] : tensor<1x8x16xf32> into tensor<1x8x2x8xf32>
    %42 = tensor.empty() : tensor<1x2x8x8xf32>
    %transposed = linalg.transpose ins(%expanded_38 : tensor<1x8x2x8xf32>) outs(%42 : tensor<1x2x8x8xf32>) permutation = [0, 2, 1, 3] 
    %expanded_39 = tensor.expand_shape %extracted_slice [[0], [1], [2, 3]] output_shape [1, 8, 2, 8] : tensor<1x8x16xf32> into tensor<1x8x2x8xf32>
    %transposed_40 = linalg.transpose ins(%expanded_39 : tensor<1x8x2x8xf32>) outs(%42 : tensor<1x2x8x8xf32>) permutation = [0, 2, 1, 3] 
    %43 = tensor.empty() : tensor<1x1x8x8xf32>
    %44 = linalg.generic {indexing_maps = [#map6, #map7, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15, %cst_3, %cst_4 : tensor<1x1x8x8xi1>, tensor<f32>, tensor<f32>) outs(%43 : tensor<1x1x8x8xf32>) {
    ^bb0(%in: i1, %in_56: f32, %in_57: f32, %out: f32):
      %123 = arith.select %in, %in_56, %in_57 : f32
      linalg.yield %123 : f32
    } -> tensor<1x1x8x8xf32>
    %45 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_40 : tensor<1x2x8x8xf32>) outs(%42 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = arith.truncf %cst_18 : f64 to f32
      %124 = arith.mulf %in, %123 : f32
      linalg.yield %124 : f32
    } -> tensor<1x2x8x8xf32>
    %transposed_41 = linalg.transpose ins(%expanded_37 : tensor<1x8x2x8xf32>) outs(%42 : tensor<1x2x8x8xf32>) permutation = [0, 2, 3, 1] 
    %46 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_41 : tensor<1x2x8x8xf32>) outs(%42 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = arith.truncf %cst_18 : f64 to f32
      %124 = arith.mulf %in, %123 : f32
      linalg.yield %124 : f32
    } -> tensor<1x2x8x8xf32>
    %collapsed_42 = tensor.collapse_shape %45 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %collapsed_43 = tensor.collapse_shape %46 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %47 = tensor.empty() : tensor<2x8x8xf32>
    %48 = linalg.fill ins(%cst_0 : f32) outs(%47 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %49 = linalg.batch_matmul ins(%collapsed_42, %collapsed_43 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%48 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %expanded_44 = tensor.expand_shape %49 [[0, 1], [2], [3]] output_shape [1, 2, 8, 8] : tensor<2x8x8xf32> into tensor<1x2x8x8xf32>
    %50 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_44, %44 : tensor<1x2x8x8xf32>, tensor<1x1x8x8xf32>) outs(%42 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %123 = arith.addf %in, %in_56 : f32
      linalg.yield %123 : f32
    } -> tensor<1x2x8x8xf32>
    %51 = tensor.empty() : tensor<1x2x8xi64>
    %52 = linalg.fill ins(%c0_i64 : i64) outs(%51 : tensor<1x2x8xi64>) -> tensor<1x2x8xi64>
    %53 = tensor.empty() : tensor<1x2x8xf32>
    %54 = linalg.fill ins(%cst_1 : f32) outs(%53 : tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %55:2 = linalg.generic {indexing_maps = [#map6, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%50 : tensor<1x2x8x8xf32>) outs(%54, %52 : tensor<1x2x8xf32>, tensor<1x2x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_56: i64):
      %123 = linalg.index 3 : index
      %124 = arith.index_cast %123 : index to i64
      %125 = arith.maximumf %in, %out : f32
      %126 = arith.cmpf ogt, %in, %out : f32
      %127 = arith.select %126, %124, %out_56 : i64
      linalg.yield %125, %127 : f32, i64
    } -> (tensor<1x2x8xf32>, tensor<1x2x8xi64>)
    %expanded_45 = tensor.expand_shape %55#0 [[0], [1], [2, 3]] output_shape [1, 2, 8, 1] : tensor<1x2x8xf32> into tensor<1x2x8x1xf32>
    %56 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%50, %expanded_45 : tensor<1x2x8x8xf32>, tensor<1x2x8x1xf32>) outs(%42 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %123 = arith.subf %in, %in_56 : f32
      linalg.yield %123 : f32
    } -> tensor<1x2x8x8xf32>
    %57 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%56 : tensor<1x2x8x8xf32>) outs(%42 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = math.exp %in : f32
      linalg.yield %123 : f32
    } -> tensor<1x2x8x8xf32>
    %58 = tensor.empty() : tensor<1x2x8x1xf32>
    %59 = linalg.fill ins(%cst_0 : f32) outs(%58 : tensor<1x2x8x1xf32>) -> tensor<1x2x8x1xf32>
    %60 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%57 : tensor<1x2x8x8xf32>) outs(%59 : tensor<1x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = arith.addf %in, %out : f32
      linalg.yield %123 : f32
    } -> tensor<1x2x8x1xf32>
    %61 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%57, %60 : tensor<1x2x8x8xf32>, tensor<1x2x8x1xf32>) outs(%42 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %123 = arith.divf %in, %in_56 : f32
      linalg.yield %123 : f32
    } -> tensor<1x2x8x8xf32>
    %62 = tensor.empty() : tensor<1x2x8x8xi1>
    %63 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%50 : tensor<1x2x8x8xf32>) outs(%62 : tensor<1x2x8x8xi1>) {
    ^bb0(%in: f32, %out: i1):
      %123 = arith.extf %in : f32 to f64
      %124 = arith.cmpf oeq, %123, %cst_19 : f64
      linalg.yield %124 : i1
    } -> tensor<1x2x8x8xi1>
    %64 = tensor.empty() : tensor<1x2x8x1xi1>
    %65 = linalg.fill ins(%true : i1) outs(%64 : tensor<1x2x8x1xi1>) -> tensor<1x2x8x1xi1>
    %66 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%63 : tensor<1x2x8x8xi1>) outs(%65 : tensor<1x2x8x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %123 = arith.andi %in, %out : i1
      linalg.yield %123 : i1
    } -> tensor<1x2x8x1xi1>
    %67 = linalg.generic {indexing_maps = [#map5, #map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%66, %cst_2, %61 : tensor<1x2x8x1xi1>, tensor<1x2x8x8xf32>, tensor<1x2x8x8xf32>) outs(%42 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: i1, %in_56: f32, %in_57: f32, %out: f32):
      %123 = arith.select %in, %in_56, %in_57 : f32
      linalg.yield %123 : f32
    } -> tensor<1x2x8x8xf32>
    %collapsed_46 = tensor.collapse_shape %67 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %collapsed_47 = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %68 = linalg.batch_matmul ins(%collapsed_46, %collapsed_47 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%48 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %expanded_48 = tensor.expand_shape %68 [[0, 1], [2], [3]] output_shape [1, 2, 8, 8] : tensor<2x8x8xf32> into tensor<1x2x8x8xf32>
    %69 = tensor.empty() : tensor<1x8x2x8xf32>
    %transposed_49 = linalg.transpose ins(%expanded_48 : tensor<1x2x8x8xf32>) outs(%69 : tensor<1x8x2x8xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_50 = tensor.collapse_shape %transposed_49 [[0, 1], [2, 3]] : tensor<1x8x2x8xf32> into tensor<8x16xf32>
    %70 = tensor.empty() : tensor<8x16xf32>
    %71 = linalg.fill ins(%cst_0 : f32) outs(%70 : tensor<8x16xf32>) -> tensor<8x16xf32>
    %72 = linalg.matmul ins(%collapsed_50, %cst_17 : tensor<8x16xf32>, tensor<16x16xf32>) outs(%71 : tensor<8x16xf32>) -> tensor<8x16xf32>
    %73 = linalg.generic {indexing_maps = [#map12, #map3], iterator_types = ["parallel", "parallel"]} ins(%cst_16 : tensor<16xf32>) outs(%70 : tensor<8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x16xf32>
    %74 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%72, %73 : tensor<8x16xf32>, tensor<8x16xf32>) outs(%70 : tensor<8x16xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %123 = arith.addf %in, %in_56 : f32
      linalg.yield %123 : f32
    } -> tensor<8x16xf32>
    %expanded_51 = tensor.expand_shape %74 [[0, 1], [2]] output_shape [1, 8, 16] : tensor<8x16xf32> into tensor<1x8x16xf32>
    %75 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_51, %5 : tensor<1x8x16xf32>, tensor<1x8x16xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %123 = arith.addf %in, %in_56 : f32
      linalg.yield %123 : f32
    } -> tensor<1x8x16xf32>
    %76 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%75 : tensor<1x8x16xf32>) outs(%16 : tensor<1x8x16xf64>) {
    ^bb0(%in: f32, %out: f64):
      %123 = arith.extf %in : f32 to f64
      linalg.yield %123 : f64
    } -> tensor<1x8x16xf64>
    %77 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%76 : tensor<1x8x16xf64>) outs(%19 : tensor<1x8x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %123 = arith.addf %in, %out : f64
      linalg.yield %123 : f64
    } -> tensor<1x8x1xf64>
    %78 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%77 : tensor<1x8x1xf64>) outs(%18 : tensor<1x8x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %123 = arith.divf %in, %cst_27 : f64
      linalg.yield %123 : f64
    } -> tensor<1x8x1xf64>
    %79 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%76, %78 : tensor<1x8x16xf64>, tensor<1x8x1xf64>) outs(%16 : tensor<1x8x16xf64>) {
    ^bb0(%in: f64, %in_56: f64, %out: f64):
      %123 = arith.subf %in, %in_56 : f64
      linalg.yield %123 : f64
    } -> tensor<1x8x16xf64>
    %80 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%79, %79 : tensor<1x8x16xf64>, tensor<1x8x16xf64>) outs(%16 : tensor<1x8x16xf64>) {
    ^bb0(%in: f64, %in_56: f64, %out: f64):
      %123 = arith.mulf %in, %in_56 : f64
      linalg.yield %123 : f64
    } -> tensor<1x8x16xf64>
    %81 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%80 : tensor<1x8x16xf64>) outs(%19 : tensor<1x8x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %123 = arith.addf %in, %out : f64
      linalg.yield %123 : f64
    } -> tensor<1x8x1xf64>
    %82 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%81 : tensor<1x8x1xf64>) outs(%18 : tensor<1x8x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %123 = arith.divf %in, %cst_27 : f64
      linalg.yield %123 : f64
    } -> tensor<1x8x1xf64>
    %83 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%82 : tensor<1x8x1xf64>) outs(%26 : tensor<1x8x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %123 = arith.truncf %in : f64 to f32
      linalg.yield %123 : f32
    } -> tensor<1x8x1xf32>
    %84 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%75 : tensor<1x8x16xf32>) outs(%28 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = arith.addf %in, %out : f32
      linalg.yield %123 : f32
    } -> tensor<1x8x1xf32>
    %85 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%84 : tensor<1x8x1xf32>) outs(%26 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = arith.divf %in, %cst_28 : f32
      linalg.yield %123 : f32
    } -> tensor<1x8x1xf32>
    %86 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%83 : tensor<1x8x1xf32>) outs(%26 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = arith.truncf %cst_24 : f64 to f32
      %124 = arith.addf %in, %123 : f32
      linalg.yield %124 : f32
    } -> tensor<1x8x1xf32>
    %87 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%86 : tensor<1x8x1xf32>) outs(%26 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = math.rsqrt %in : f32
      linalg.yield %123 : f32
    } -> tensor<1x8x1xf32>
    %88 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%75, %85 : tensor<1x8x16xf32>, tensor<1x8x1xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %123 = arith.subf %in, %in_56 : f32
      linalg.yield %123 : f32
    } -> tensor<1x8x16xf32>
    %89 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%88, %87 : tensor<1x8x16xf32>, tensor<1x8x1xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %123 = arith.mulf %in, %in_56 : f32
      linalg.yield %123 : f32
    } -> tensor<1x8x16xf32>
    %90 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%89, %cst_15 : tensor<1x8x16xf32>, tensor<16xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %123 = arith.mulf %in, %in_56 : f32
      linalg.yield %123 : f32
    } -> tensor<1x8x16xf32>
    %91 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%90, %cst_14 : tensor<1x8x16xf32>, tensor<16xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %123 = arith.addf %in, %in_56 : f32
      linalg.yield %123 : f32
    } -> tensor<1x8x16xf32>
    %collapsed_52 = tensor.collapse_shape %91 [[0, 1], [2]] : tensor<1x8x16xf32> into tensor<8x16xf32>
    %92 = linalg.matmul ins(%collapsed_52, %cst_13 : tensor<8x16xf32>, tensor<16x16xf32>) outs(%71 : tensor<8x16xf32>) -> tensor<8x16xf32>
    %93 = linalg.generic {indexing_maps = [#map12, #map3], iterator_types = ["parallel", "parallel"]} ins(%cst_12 : tensor<16xf32>) outs(%70 : tensor<8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x16xf32>
    %94 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%92, %93 : tensor<8x16xf32>, tensor<8x16xf32>) outs(%70 : tensor<8x16xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %123 = arith.addf %in, %in_56 : f32
      linalg.yield %123 : f32
    } -> tensor<8x16xf32>
    %expanded_53 = tensor.expand_shape %94 [[0, 1], [2]] output_shape [1, 8, 16] : tensor<8x16xf32> into tensor<1x8x16xf32>
    %95 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_53 : tensor<1x8x16xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = arith.mulf %in, %cst_29 : f32
      linalg.yield %123 : f32
    } -> tensor<1x8x16xf32>
    %96 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_53 : tensor<1x8x16xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = math.fpowi %in, %c3_i64 : f32, i64
      linalg.yield %123 : f32
    } -> tensor<1x8x16xf32>
    %97 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%96 : tensor<1x8x16xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = arith.truncf %cst_11 : f64 to f32
      %124 = arith.mulf %in, %123 : f32
      linalg.yield %124 : f32
    } -> tensor<1x8x16xf32>
    %98 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_53, %97 : tensor<1x8x16xf32>, tensor<1x8x16xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %123 = arith.addf %in, %in_56 : f32
      linalg.yield %123 : f32
    } -> tensor<1x8x16xf32>
    %99 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98 : tensor<1x8x16xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = arith.truncf %cst_10 : f64 to f32
      %124 = arith.mulf %in, %123 : f32
      linalg.yield %124 : f32
    } -> tensor<1x8x16xf32>
    %100 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99 : tensor<1x8x16xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = math.tanh %in : f32
      linalg.yield %123 : f32
    } -> tensor<1x8x16xf32>
    %101 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100 : tensor<1x8x16xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = arith.addf %in, %cst_30 : f32
      linalg.yield %123 : f32
    } -> tensor<1x8x16xf32>
    %102 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%95, %101 : tensor<1x8x16xf32>, tensor<1x8x16xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %123 = arith.mulf %in, %in_56 : f32
      linalg.yield %123 : f32
    } -> tensor<1x8x16xf32>
    %collapsed_54 = tensor.collapse_shape %102 [[0, 1], [2]] : tensor<1x8x16xf32> into tensor<8x16xf32>
    %103 = linalg.matmul ins(%collapsed_54, %cst_9 : tensor<8x16xf32>, tensor<16x16xf32>) outs(%71 : tensor<8x16xf32>) -> tensor<8x16xf32>
    %104 = linalg.generic {indexing_maps = [#map12, #map3], iterator_types = ["parallel", "parallel"]} ins(%cst_8 : tensor<16xf32>) outs(%70 : tensor<8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x16xf32>
    %105 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%103, %104 : tensor<8x16xf32>, tensor<8x16xf32>) outs(%70 : tensor<8x16xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %123 = arith.addf %in, %in_56 : f32
      linalg.yield %123 : f32
    } -> tensor<8x16xf32>
    %expanded_55 = tensor.expand_shape %105 [[0, 1], [2]] output_shape [1, 8, 16] : tensor<8x16xf32> into tensor<1x8x16xf32>
    %106 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%75, %expanded_55 : tensor<1x8x16xf32>, tensor<1x8x16xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %123 = arith.addf %in, %in_56 : f32
      linalg.yield %123 : f32
    } -> tensor<1x8x16xf32>
    %107 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106 : tensor<1x8x16xf32>) outs(%16 : tensor<1x8x16xf64>) {
    ^bb0(%in: f32, %out: f64):
      %123 = arith.extf %in : f32 to f64
      linalg.yield %123 : f64
    } -> tensor<1x8x16xf64>
    %108 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%107 : tensor<1x8x16xf64>) outs(%19 : tensor<1x8x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %123 = arith.addf %in, %out : f64
      linalg.yield %123 : f64
    } -> tensor<1x8x1xf64>
    %109 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108 : tensor<1x8x1xf64>) outs(%18 : tensor<1x8x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %123 = arith.divf %in, %cst_27 : f64
      linalg.yield %123 : f64
    } -> tensor<1x8x1xf64>
    %110 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%107, %109 : tensor<1x8x16xf64>, tensor<1x8x1xf64>) outs(%16 : tensor<1x8x16xf64>) {
    ^bb0(%in: f64, %in_56: f64, %out: f64):
      %123 = arith.subf %in, %in_56 : f64
      linalg.yield %123 : f64
    } -> tensor<1x8x16xf64>
    %111 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110, %110 : tensor<1x8x16xf64>, tensor<1x8x16xf64>) outs(%16 : tensor<1x8x16xf64>) {
    ^bb0(%in: f64, %in_56: f64, %out: f64):
      %123 = arith.mulf %in, %in_56 : f64
      linalg.yield %123 : f64
    } -> tensor<1x8x16xf64>
    %112 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%111 : tensor<1x8x16xf64>) outs(%19 : tensor<1x8x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %123 = arith.addf %in, %out : f64
      linalg.yield %123 : f64
    } -> tensor<1x8x1xf64>
    %113 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112 : tensor<1x8x1xf64>) outs(%18 : tensor<1x8x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %123 = arith.divf %in, %cst_27 : f64
      linalg.yield %123 : f64
    } -> tensor<1x8x1xf64>
    %114 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113 : tensor<1x8x1xf64>) outs(%26 : tensor<1x8x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %123 = arith.truncf %in : f64 to f32
      linalg.yield %123 : f32
    } -> tensor<1x8x1xf32>
    %115 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%106 : tensor<1x8x16xf32>) outs(%28 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = arith.addf %in, %out : f32
      linalg.yield %123 : f32
    } -> tensor<1x8x1xf32>
    %116 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%115 : tensor<1x8x1xf32>) outs(%26 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = arith.divf %in, %cst_28 : f32
      linalg.yield %123 : f32
    } -> tensor<1x8x1xf32>
    %117 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114 : tensor<1x8x1xf32>) outs(%26 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = arith.truncf %cst_24 : f64 to f32
      %124 = arith.addf %in, %123 : f32
      linalg.yield %124 : f32
    } -> tensor<1x8x1xf32>
    %118 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%117 : tensor<1x8x1xf32>) outs(%26 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = math.rsqrt %in : f32
      linalg.yield %123 : f32
    } -> tensor<1x8x1xf32>
    %119 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106, %116 : tensor<1x8x16xf32>, tensor<1x8x1xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %123 = arith.subf %in, %in_56 : f32
      linalg.yield %123 : f32
    } -> tensor<1x8x16xf32>
    %120 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%119, %118 : tensor<1x8x16xf32>, tensor<1x8x1xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %123 = arith.mulf %in, %in_56 : f32
      linalg.yield %123 : f32
    } -> tensor<1x8x16xf32>
    %121 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%120, %cst_7 : tensor<1x8x16xf32>, tensor<16xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %123 = arith.mulf %in, %in_56 : f32
      linalg.yield %123 : f32
    } -> tensor<1x8x16xf32>
    %122 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%121, %cst_6 : tensor<1x8x16xf32>, tensor<16xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %123 = arith.addf %in, %in_56 : f32
      linalg.yield %123 : f32
    } -> tensor<1x8x16xf32>
    return %122 : tensor<1x8x16xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_16_torch.float32_8: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_16_torch.float32_7: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_16_torch.float32_6: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_16_16_torch.float32_3: "0x0400000016CA9E3CC5393DBAB9A51A3D2A33E8BB8CC7113CF940E8BABB0009BCBAF6373CA3D53DBCF659F7BC52DB173C6891023D20DA9B3B4E489FBC3FED663BAD514F3CA0F951BC769A9A3C48A492BBAF1E053CD8CF7D3C1293A73C2BCEB2BB9F5088BC01DABDBA55B612BC5AF68CBCA41F153DDA5BB93B301F4E3B23FD423C4A76EABBAA7984BBC8915FBC1A46B23CC8E7C1BC87F3A5BB38E8C4BBDF999BBCDBEDC3BBB2C9183D2FD4EFBBD274BB3AE2D675BA34F1A0BBEE6D3BB9A378293C41CEB5BCDFD52B3CE4D9BABC930A7E3B4AC91EBCBFD9EDB9EC6364BBB0BCA53AD9ED33BC2533093C30848EBC46B7723B9520D0BA9DD4BFBB73D6323BD217EABC9E4F07BCE677D13B2F4A633C2BA7ABBB172B53BCB55175BCF5F9743CD5ED34BC06D7A1BCB04C613A152C57BC5A0AD3BC8A98ACBBCCCF1DBC717D2A3C6898623C0708323B50D1753CC31025BCF5BE0BBBC1637EBB22C8D7BCD988D2BAC47A2A3CD483BF3C28B64F3C60736E3AC8FC91BC855E4BBC991D27BC65A3A9BBEB336F3C9BDC5DBC571988BC9C9F883C1A68A33BD0D51E3CC895593C0F761ABD53A3CF3CAFA5363B5A0052BB16E0A63C7FC899BC059B42BC2996933CE6DCE23BAFBD16BD7A83A4BB997F9A3B6C6B623CD88D463B6A8EA83B28B19CBC1C2463BC4D75A4BBC73ADFBBDEB8B53B7ADBBC3CCD5D69BC0BE70C3BC5DC043ABA23963C53B3CBBCC4579EBBB7D211BC55A3E83B5059023DB3FC7ABC442B063C18EE52BC582074BB7D79CCBBEB8EC03B96BF8E3C842288BCC5592FBC95D9E5BB5447373C1D06E43A3C61CFBBED287BBBA69F173C367A6039D104E6BC0EDC01BCAE1C5ABA928CF13A10A4C03BD53B4E3CB2360DBCCEBDFEBA88D4E43B4C450BBD3DC394BABCF04EBCE2A8883B8C1BD7BB4603E1BA4EF8023C3DC72CBC287ECF3A40614F3BF4CB373C1F9D4A3B6720A03C55C236BB34455BBB978ECD3B5B877C3C0D7E9B3A7935503C7F72963CDFA4DEBB520B1E3CF5515C3B58FF8EBC2AE5F73CE69E0B3DB8C0E33B093B00BCAC2B4CBB4557EB3B0F55C6BC5378353CC7008B3C4851073DA59F283C68FF15BC2AC94F3B0D5CF23C8175A43B63BAA23B096F033CF6F6C6BB994E1D3C61DE913B9CB7EEBC0529B53B8ED54B3CFB7F08BC9216053C3EBEB9BB65461EBCA4A351B9BD48C1BB80FE79BAA04DB5BCDD8283BCD39D54BBEC0747BCD4FD9D3CD53EC0BCFA9EBBBCBC945CBC1C2E38BC16C2273B60BE4EBCA5843BBCA03B2C3BB70456BC245B2DBC58183BBB8411A53C6F12B83B7DB00DBCD311E0BA0696C1BBE71ECFBCF4398CBBBAF422BC47ED053CAA6E96BCC54388BC3BC232BCFF67B5BCD3CDE03C8F2756BC06CC05BD0E74933C6925FE3B754AABBCAE2C49BDB81591BCFEEE783B185915BCBDF2C43C6166B3BC2FC37B3AF0C3B1BC9750ED3AC68692BB34C8B9BB",
      torch_tensor_16_torch.float32_5: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_16_16_torch.float32_2: "0x04000000A9F7073D473E683B0BBC21B8F07A133C41EE813CE0320C3D7275C4BB9468783BE061A2BB708D88B9DBA6DBBC3495EA3C5EC3F33BBCA1BA3C7071C43B357892BC540BF0BC2AFAF6BB891EE13CF00712BD90E8E6B9897F73BC3F8308BC6343F4BB29C82C3A5D11A5BC53AF25BD0AC0B93C53E380BCF5BDDDBB10AFB2BC7C68D6BC01CD60BC7B7A6B3BCB6184BCB1D621BCDB34A7BC786A43BC7299FEBC92F6FDBC8BD3593C90A780BC95C4DE3C5B0800BC55DCDDBC78E281BBFEF9B9BC55C0FD3AD3677C3C4958E43CA027E83B33E0B6BC72150C3D091D3F3CFE0F313C1BEEBABC8B0D2FBCF4FAA93CBD85F63CC6CBA93C3F208A3C062D143CADC186BCDBBD5CBB5C6ADC3B27DE503B3CD9B9BCAA34273C453DB23BFB4CD53C4654A83CC79AC33CB777C73B394EA83C0CD8743B9DBC6B3C50C0CBBB1920B8BC33FACCBB8E925F3D79F5E2BC921536BCAFF4CD3B762A9C3C58C48D3C624D333CA2D7E5B860C2903CF2FEE43CCA1D18BDEFC1803CD4138A3CEABCE33C41771BBDD8BEA93B33948ABD1DE0D2BB39CEF73C370FA1BC82D1953C95C780BC3D98B93B4155453C0771653BE6DCE73CAE3DDC3B193331BB80D0DD397D84183AD0DD53BC58C44A3D2F2AB7BCF289543C35DA153C834E003B25D8C53C49DC493B917D06BD76EFA33B74A7DEBCD34A523C7D6679BBF7C6CC377CEBBA3CF7D51BBC50A166BBD55AD13CD471AC3C2268DCBB14516ABB7D6FA3BCAF3E15BDE3036DBCF8DFA33CF898933BF8CD3BBD864654B9E16FD1BB94AE82BAD74C9FBCE575CDBCA3E392BCEB6998BC6FB79FBC69DE12BC30547A3C389E59BC82D23ABC1375063D58CE21BC4927063CED3F8D3AD75DF3BC85682CBCAB9913BDB4E3D6BC4FD8C8BCD741973C79C54EBB703FDDBC8A54E1BC911310BDB0657B3A938AA9BC9BC7513DD449BA3A660B8A3B1BAF35BC2291D53CE4B691BCFFB10EBC0105DB3CB63B0D3CF87F38BCCBC8B1BCBBAAE83B2CF6203CE8E9A0B894F641BC09D6C9BAAF1CCB3CAAA091BCB04E4C3C1D467C3C9894373D2E882ABD17D2823CDCE8C53C1D841FBC06FB1FBC0E9374BC295D90BBDE21E13A5961EBBB99924CBDD358363CF7F1793B815A623CDB7D883CF8480C3CD307ADBCBDF7CD3CC2424CBC0C1B61BB74DB943CE5ADB43C306E753CB529DDBC41F9BDBBC714BE3BA80A0B3D90DAA63B6B8A073C70392CBC6A2CD7BC22D1773C41B0EA398BEA69BC05708EBC9C8E4A3CD9232FBD86E73FBC32C7C93AE170AB3CA758E73CAC41E3BCABD14E3BEFB5AFBBC5F7D039F92789BC5EF1D93A597C61BCA050CBBB659BEA3C8AEFE43B0414CCBAEAD3283B2D4CB43CF43099BC47CB47BCA12B243CA6A318BCB08705BD4EC639BBE7D3C5BB6D3BB63C8A7626BC87A8153CFDF0C43B397C5CBDEBC2A2BCF8443BBCFEE0FF3CDC0AB4BC90358DBB5775DC3B",
      torch_tensor_16_torch.float32_4: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_16_torch.float32_3: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_16_torch.float32_2: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_16_16_torch.float32_1: "0x0400000001FD253B5A1C773B4BF11FBB708E813B03A4A0BB8D7107BC0A13333C8FD22DBB94BD193C3E073D3C958D363CC6CF263C84B1423BF9038EBC1F87F43B61C53F3ACBA63A3C2823E0BA495402BC20303C3C0274753C7597FD3BC91C933C2BF00A3D94F9DEBB782D2B3C0B7F3DBCFCE0023B77FE04BC8A29AF382150CC3B9E29393C8FDD593B8F478A39D5E92D3A235081BC6D6A3BBAF9503FBCF6BF0EBCB6389C3BF475F43A010796BCBC9E5D3C4721403CAC3B82BCAC863C3C6CAD103C0550073CFF0D88BBF366A73B84512BBC6AC3D1BCBB5B4C3C85356CBCB8D5283BEA7B61BC86E1693BCB7DB93C156B183CB80E8BBB66EF473C24FF07BCCCEC6EBB0F2F21BCFBDD14BD7233193CC33A32BBCE222A3CC0A912BC6AB30CBA698C85BCBB3EF73C6E8163BCA514AC3CA711C83BB36AC63BFE842C3C60B7A7BCB0AF01BAFB2D913B7A09353BBEE5143C5DE48FBBB2F6AFBB1A9CE3BBFFC3C8BCC5CFB93B5EB83EBCC77D933B16979EBCBDF11F3B86C773BB4140D4BBB9DAF5BCDB4A45BC42F8FABA0E1A90BC97C87E3CB60F8A3979C25D3CE17828BCF6C5553A5E20FEBBA8E2903A484E5EBBEDF9513BED21E13B107A5FBBBC6218BD975001BCA69E97BBF4E5133AF99D363C85A2BC3BDB8B063C1BD764BC3AFA523C9E491F3D4310A4BBDDACC4BA1F65E7B995FA2B3B8A1E88BB313181BCE702713B9AB288BC81C2BC3BCAFFAD3BC24D50BB60ECB8BB0E2040BC89C50EBACF99493CFA694FBC164E123CE000A63B11F0C5BB1089FE39E6147EBC61EAEC3A1081963C306FAFBB18AA9D3CDACF513C668E333BA41A49BC159EF3BB119D203C90D48FBC011133BC12230ABB8B3CBEBCE148043A29C3823BF240883BCF74E53CAD4FB3BCE7A4853C177CFB3CF30A5F3AC231A7BA99CB953C0D7334BC738ECBBB96DE6D3C42DBA9BCD59D66BC057EBFBBC4C30ABC393ED03C1748C13C5DD6193DC557923ABCC519BB136A02BC8939B63AB632D5BC21FC6FBCB291A13B38302E3B92A90A3CBD9A043C5C03F4BAA5787FBA9F203C3C14B1143CCB745F3CA49620BCC76B8FBB7C524E3C8AA21ABC019E0C3C79BD633C9EEC16BDC474433B68ADBE3AC71B4ABCA02E7FBCC3589C3BE6AB133C17A9DABB0D2800BB234293BC1F0E31BB0FCD093DBF688BBBBF3E1D3C0565A8BBA8AC29BCA5A08BBA331D643CD433AABCE81092BAB00700BA9097BE3C6E7357BCF4E9F4394BB0DABC65DE673C4A1E783CBFB901BC5C4C85BC3B79ADBB77491A3CA90B86BCDB8D27BC85056ABC7C7E1B3CB3E2CCBC904752BC606D9E3CDC84C33CB0BB31BC27CF68BBFC1D5B3BBE12A23B852663BCFAAE2F3C09822D3CCD79AABB3F3F4F3C9D1B00BC9BDC873A05CD513BD402873CDCD8003C5D541CBC7FFC1D3CF0840FBC2431F13BB63907BBE6AD1EBBAC2D663CE41604BC6CDCD53BAAACA8BA",
      torch_tensor_48_torch.float32: "0x04000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_16_48_torch.float32: "0x04000000AB6D5EBCA11224BCC12E64BD478AA13CC7F0113DE9F6913CDD7C42BC76EDA1BC8EAA94BCB70005BD873E833C44AA233D14DF0D3D2B6509BBCF025B3CD46E123C591B163C2A5E5CBC002FDE3CC209C8BC0F447CBCC6FF83BC0D4F853C698B55B97CD8193C3929EB3B625888BB16F3A2BC30E3E9BBA1C1D93BBC1321BDBD30743C6EE9183DCEF49CBCF5074E3C69D123BA731F503CF82DB939F290043D955DECBAEB89063C9075A43C6676B5BC6075D43CFEC942BB94E5253D3E3B263C4E961ABCE8A88A3B4AC8AABC2AD7903C258B74BC999116BA0EB8BD3B3BCFD83C13A1A4BCE43A4E3C5E27DB3AB6F0A23B2DC086BC7437EEBB075A10BA77BC8E3C86DE033CE059E2BBB69D923CB97614BC826DE53CD4497A3CFB967A3BEA2E32BCEBBCADBCDBDA093D49FF403D4EAED5BBE9036FBC99EBDF3CD27712BD980D863B552908BD77A50BBD304649BC66CDE13B971D033CFBA873BB6529043C659A713C5BE9323C8248C93CC6FBD1BC40E39E3B2B0F893C1276DBBCF0AA9139D7F2B3BC2DA81C3CAED458B9ABB387BCE300FCBC02E2DD3B055DBA3C41C6F33C342CDD3CD9AD1BBBE2A9BE3C9772B0BC0D044C3BC942353CF5654A3C9C1E333C6A76183DBDDA233CA28FD73B15ABE6BB9774C73C221BB53C3D4E803C9D52B8BCC11CBFBC9C8887BC4AE51A3CF9A58ABAA46BA9BB45A3E3BC4639E539349F3C3C8B2533BA5B7FE53C23F76B3B52F5453B2D06BDBCDDFD93BC398D653BD587693C1E5010BCFB8FCCBC272840BC269A353C012DF5BCF90FFF3AD5C5B5BC877DCDBC77E71EBC6ED01BBB6DFD9DBBAFF0543C10A4133D79A4DE3BFB426EBA0EC0D13C6B2D43BAF877D3BC2F56C03BC283E6BCEAD337BB163684BC5473B93AF2980FBD33CCA0BC34D905BCB136133C2B6BBC39957285BA576E133DC67A7ABD56A70DBD15F89CBCCB20833CC2DA8ABA8941863CCC33EB3AD3F7433CFB12A13CDE0FF8BB2A52B6BC00BAB93CF1B78CBCCF320B3C81A7EE3B9C4DB23CF9AC63397D91B7BC1E2F58393BEECBBBC9C7563C920DA13A2ECCA4BB6B5263BCC1844A3B1BE98DBCEFB2B9BBCF361EBC1BE99E3C3EF39ABB713719BDFEBAD63B0B572BBCFA73983C4D7392BCA1A335BB2C61103C5EBE58BA1463643CC4F636BBEB0D903CA3F183BC6E8A2FBB444A8D3C39ACE73B68318ABCC1293EBB0509D23AAB1DE83C86C12D3DABED4CBCA333F5BC4DAE95BCFE365EBC27E4C0BC96DCA9BCF231BDBB8EA7433CAD75BDBC97918C3B1E3FA8BC8752523C597912BD0DCA11BD37120CBC86EB95BCE261DFBC87E1D6BCBB5547BA46FB39BC7DEC5ABB4A43113D005D043B959CEDBCE5DBDFBC8719933BFE4DDD3C17C57DBB7DF6AFBA58BED03C078E133D9419C7BC9D78B33C7ECC28BDA97C393CF854E63CB9B9103C47003EBCFEF9733B253F00BC39B00D3BF5008C3B7939E03CE09B023CC67659BC8B93A33BD77523B9F0B3E6BC6AC2ACBC4C26963C9DDD5ABCF631933C57D467BDD7F9BCBCFCB375BCB8180838E148D8BCC657713C706A193C49F51ABC064BA73C46DF253DA1B3303A6A360A3D6530AABB4C6C773B9C21F23A1040A7BC21EAD63B835368398B55233D6F22933C5D3C763C33800F3CA995473CD36EFD3C57843DBC013C353D6F7EBD3C19F8AEBCE91E1B3C74390E3CB0BA0D3C8D7037BD9DB6893CE566643B6A63C8BBB753A3BA2DF3833C4A58E23B90337BBB3BF69CBBDE331EBD4417B0BC84C91FBB25D6843A9EF972BC162996BB1889ECBBC610AD3B00DAFB3C9655033D4575CBBC1D94FEBBE0CC47BC974AF93AD3772ABC1539B83C8945B1BAAF3D343D0FB372BC5968EBBC9B83523B4E16C13CF6C29DBCC2B2C13B1DD329BC008C233D2591E3BB8D1EA93C79BB60BCBDB608BBB0DFA73C308F033CB5BD79BC8BE062BBA219743C70A1D43C003237BC474A81BC4BCD96BCF420B1BCE693FBB969E7F7BC9EC98B3B2D8E8FBC4DDA423C90A40EBDF91B953CCA2E933C0FBC32BABED0133DDF12113C7401583B59ABAB3CB8EBDBBB693E223C067CA6396780803C673B13BCD9C9393C84A0A6BC1328D5BCEABBC73CA18081BCFE4704BCD2BBD6BC74878CBC2EAFEABBE29EDB3C977FF4BCA2048ABC301363BB74A1F4BBDB19E6BA75594CBCA0E7BE3C09B18BBCFD42233C0AAFEA3B2A00BB3B0BE0B3BA20361BBAA7A28ABC9D096FBC84239137159B83BC66EBF4BC97274ABBFED9303C0F32C53C59B64A3C9345823BB8BF0A3D994D773C9BE9313B72C777BCF8012F3DE79D133DD7DFCFBC1CA355BC6930F9B9F2DDB63C39F0313CF3FDE7BC8120E83C52EB953CD24EA9B9C212963CD866E63CB03AA13BFF9696BC0004EFBB2653DC3B52AD69BB414DA63C07842EBC5EE63F3AB2570EBC9714C6BCE49BB1BCA9A5523C113886BCC009A1BCAF240FBB02D8C9BC0E74B13C5B9D8EBC9747E83C37A25EBCAE45F2BCAC77873B71BE8DBC54AD40BC90B86FBB21AE283C7D51AA3B343205BCA17EAD3C09BA123BAB83BB37C058DE3B979054BCD0A2083C652E8C3C7035D03C9360BBBCE1BEA83B5C60CDBCD7AB5C3C29EC90BCA0D1E53C217002BCCEEC1D3CB511B2BCC423C7BCB51D5B3CF2ADA7BDA5B9F8BAC713D6BC1D22A9BCC1BC19BC905606BDE6A2893C449139BD5CE673BCD9C608BD389BED3C3CBE45BC3DAB093CBBC2CBBC62ECC03C26F29FBB2710C23C103EDCBB7236B63C9B87073BA72048BBEB46F43CA584E2BB50B8AEBBB24CBB3C27589BBAF69DA53CB40014BD3D8C9A3B98D62DBC6E68173D534E1C3B7CA7323D549F2A3C1577C9BA8CF20D3DB3B903BBB53A013C1467F6BBCA9DB23CC41FC1BBA1597EBCE63596BBB472B1BC699ACABC8505C2BC873626BB5B220E3D9079A5BCC2D2C0BB4C3A04BCD84D713B5EA24D3C93042C3DEC937B3CF79089BCF3BCE7BB1AE582BC4D6B303C8B189CBC0878193C9E9953BC801CD0BC5C223EB82F2DC53CB42243BCD2329E3C596E2B3CBB24E6BB192B613C650B063A383BF83CDDEC13BDF735A0BC3C08E7BAA3C312BDF4D152BC0788BDBC189C23BBDEC54D3C8D754BBC01B6123DE4E6CB3C4E4E1E3D9EE53EBC8CF8D6BCC223723CB04BF6BBDAF4053D6DCEA43B38D7C5BB0F0DA03B3CA490BC804A803A46BB093DB2D918BDBEE51FBC93F0A3BC8DD13B3BEDD099BC35A045BC2FF382BBBCBBC53BF3A3113C3055733C6D0C84BCB0BB84BB8A1B923C26E6773B12B1043DBBE1FBBB45FE19BD1D2ABC3B54ADAB3BD4C7EABB39DA683DDBBF51BC297A40BCC128B93C2B4924BC142447BCD4BD31BBE2D94EBC67575BB94E85723C9D930CBD8C2850B93C5A64BC51C00BBDFC7FC8BB2E30303D49998E3BA9981DBCCAEA493C9B94C0BBEF44B13BE6D9813CC1B13EBC01A0F43BC2C1E1BCADA5333CA47A343D41FC7ABC2FC6DD3C90A2233CAFA0FFBCF760B93C682584BA47A2333C2F5CCABCFFEC1BBC62988FBC5939A83B8C320C3DB29F8FBC66788D3CB611833C3419ECBAF35276BC6B42973A4BFE98BC91E098BC24EBBCBCD030B53CA191573BB32B6C3C26425C3B930788BC315311BC8F8E09BC2F5A303B48D5A03C881E10BD8FA92CBCEEA6D83C57E423BD241051BC0AEBBFBC1FE189BCBD7F2DBDED43CCBA4DB081BBEF20363C62AD01BD22A4F43A753969BC097413BC3DCDF9BC616828BD4E81C4BBC94E53BCDC004E3C59AD61BC8504BCBCB0B5603C38D919BA5BCE0CBDD4DAC0BB66EFFB3C077D0F3DEE7878BC9DFDF5BBDC25C3BCA170383C7A2516BD2B7F903CE00DDDBC900A363CD6358C3C74ED84BB2335F1BBB31856BCF72E92BC478B92BB309A0F3C47F1DFBC32E603BD1312553C25E3BCBBEDF42B3D66D284BB422804BC2D41163D197B083C47329F3C278D70BB6FC1493C408A6C3DC90C42BC60617A3C718410BC4A1419BDA4F03D3C865ACFBC96628D3C9D0426BABD33B8BB7BA9DB3BE785ADBB63F475BC2F189D3AF55697BC794124BB9DA337BCF2A4BC3CF9119B3B1910E73CB9507F3C57487D3DC13739BD971790BC72CCD83C4383923BE4FC9F3C8E4C21BBD9BD863B41CC103CEBAD2A3CB829E0BC3345473A3C2F96BBE43A97BBCEB421BC02BB01BDA18E00BB2B4AA9BB4050AEBA41E095BAB7173B3B0DF0BD3C662476BC5D3AB83C06C9EABCF826ADBB04E3CB3BFBCAD6BBEDB904BDA090B1BB6968B13C26E5D0BC4BE30CBACE62703CCF5504BC99F1D0BB986939BC47D247BC92E6A53A0F5399BB463960BCBCF8FE3C943B02BCA8708C3CEC63EC3C742B9CBB2B79883C363215BCE97E70BC1534E8BC49810C3BFD0A85BC9FB20FBD904D9FBC68AE89BC9D745D3C6E0E51BC35BA95BB4BAC4C3B",
      torch_tensor_16_torch.float32_1: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_16_torch.float32: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_16_16_torch.float32: "0x0400000062928ABAA9A0793CAE5F79BC098A89BC10D27DBCD73E81BC375433BC15F4B2BB8717133D86FC66BCF20ADABB47AC49BC67E7D4BCAE226D3CECD7093DB719E2BB9034CF3A1D87053C773AAA3CAF5F0FBC9766A23CC63A063C1919AC3C212C61BCE3479CBC8A416E3C74BC7BBC87A8D8BC9E741D3CFB0F0DBC827E3F3AE45E263B5E7E433CB41C97BB36CA0F3CA7B9F93BCF970C3D4F77A4B8007628BD416902BD5AB7A0BBEB6EC63B7906C23CF9EC5B3CF86CA4BC8CD81B3CB73D893C9931893C5F2082BC025AEDBBFE04313D2549CE3BA1BC7D3D3E337E398299833C771F64BC9866AEBC07379C3B17EC8A3906D60ABC20B3F2BA46928BBC57438EBA787C83BC7EEDB5BCE0F38C3BA590EBBB6E903D3CCAC57F3CC262D43C4D2082BC183DBBBCD924813AFA73063C43A7203A3CC1A4BA14BF3ABC806BC5BC76A4A63BCB16A7BA0339783BFC37873CC0D265BCB612813CC9A2B4BCBE66263B8D75153D6E933DBB724A0CBDB811ED3BA78E17BCD26130BDB6F32F3C6A973E3C1C17D9BC5E65D7BC21F72BBC64ACD5BC7C33B3BCD08B0BBD58855CBCD993253C2960F53CE4BA32BC30ABDABC0B7B1B3C1BB91E3C09580E3CF85770BCAA6F143CE1BBD43BD336D6BCB4E951BC2A7D13BCB23F7D3C2603D23C0ED91DBC3DA6C83CFA5F0FBCD8C8F33BC4F4D1BB41A5A5BC337EC4BC37CA8B3B2F15133D1F1C063C1797D93C0EFDA9BCE61F933B44C78E3B56AC97BC3BF0E13BA7DBECBC794799BCD2020CBC9BB924BD82C18A3A829D9FBB6249F6BCD7DE3E3CB31BE3BCBBBFB73C54B3DA3C4F42693C3B687FBC1E46EBBCAB3DFEBCA7D8953B741A253B3B48AE3C2722CABC62CEAEBC1E3CCFBAA9B018BDDFFF0BBD8143AE3C4FF4CF3B9EB1F13B3B9B1F3AF95F00BD0E5BB6BC12835B3DB66198BC8B6F9EBB69FA903CD12B863BAA2CADBCFEE633BD90DB033BDC35B8BCD5EE07BCA14C3A3C1631A1BC58E3963CD48610BB2C6E19BDDB9FC8BC3757B4BBAA74A23CBF41813CAFADAC3C53FAECBC111723BC5FBE10BD2122AA3C7030933AB49068BC2A7D343C9201FC3C47C5DDBB9DF4F03C4E9ED2BB13B734BD72E6A43C46D6DD3B0C144E3B84F23D3D90E97DBBB23D02BCE78B88BC461C94BC8491003C0B9680BB113080BC148DA5BCE2D29FBC55F8673C571DE13C6561F83C8983093C1885B2BCA65F673B5DA8783CE985A7BA93E0E13B97EB273C75C7523C739197BC9E9C823CF5584B39CFFADCBA1210F9BCBB50B13CF5AB3E3CD8DEE63C0117B6BCA4550D3CD514103D5C63A4BC95C311BC36C79CBB4E0AF53B92AE4B3DAFDB023CF797263CC297D0BAEDEE32BA3EF9BC3C417965BC4E6E363BFE3FA8BA414BCABC0C25F23B8C77013C9D73C1BCF49907BCE0589EBA12EDCBBCE55474BC5EE2923C224B383B3659043D403606BCA30F79BA8568A4BAC3267DBC",
      torch_tensor_12_16_torch.float32: "0x04000000AB356F3CCD2798BCAE6E643BD4C7143BB24AE3BCCB5F6CBDAD0D9ABAE6AF2D3C9CD2FDBC67C7223C9709093DCA7ECEBB4F58C2BBCBDCE9BB745AD93A30F929BCFE0BDCBA171FD63CACC46B3C727D85BBF78FBD3C7C0012BC42AE4F3C50BBF2BC15D30D3DBE3AB1BB6076B33C401809BD82A1E73C67C667BC026490BCC92D41BC260389BC2B5C16BDB6231C3C86B921BBC999A7BBF7EFCF3BA8B789BC3DBD813CC2C266BC2F0080BB65B4B5BB49063F3C8674C23B042C3BBCB3358C3C40C20BBBDB7742BC4000BFBC827D393C59F1043D6A55A9BA05E14BBCA52B8E3CED45BBBB3004463C35ECC13A0B2283BCBE05FFBA1414FBBCFBD7F9BB37B408BD5B15B23CBC225A3CF0F2903C2F10193CDC6C53BC9E7810BCF26DD3BB74C8A2BC396C86BC8C9CD1BBFD44CBBBC712073C0618EDBC4745C1BC927588BC30A4143C497F86BC2295A53C6A18DB3C1B7C693BC95FC9B9222727BC32F7293A3704ADBC611E87BB963D9F3C415056BD3EE204BB1D2E8D3C6B32CCBB8B9D7C3C55E389BC7725133D9E257C3B69F268BB9D9CD23B73F4193DA5C8A43CF2AC8E3C0F2662BC4F84C3BCD239883C5C2B3C3CA18CAD3BD72AA83C4C7AF2BBFD17783C8F79D13B8C2DFB3C9F10863C1CFDCC3C25C415BC05E6B1BC65DF613A4F44223C7D4799BCCEAD52BCBC1DD1BC22335ABCE9E981BB55FF323D985D6BBAEB51BEBCD80442BCA059743CBC79C2BC1FB086BC6149463CC346A2BCC20FA6BBD6D88A3A0BB8073D4814133CFD28A53B00E239BD0B28B73C76DC8B3B305ACA3B5D7D6DBC8ABDB3BC4F0DADBC8F65093D20A4C23BD77A7C3CAAB52FBBC5C8793B02B6E63C6AEC373CA442863C6291BBBCE0063E3B53EF0CBC418FD0BC7D4FE33B58CF79BBD393A43B73DEDD3C406CED376BE6A6BC22669BBC670E663C8B4DB1BACF08B13C30F935BCE60EE7BC004A79BCD7C523BCABEA99BC12A8493C59FC8FBB0198A9393239223D076DFA3C7FB91BBD7D43013C9C393E3CDBE1D7390184093CF0607EBC5920CCBC580DA63A0C4F553C8E76B1BC4D0D333C22F8D93C02245EBAD29537BC24A4633C3879B7BC"
    }
  }
#-}

