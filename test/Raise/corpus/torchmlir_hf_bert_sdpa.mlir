// Made by generate/generate.py: models, torchmlir: BERT with padding
// DEFINE: %{case} = --verify=raise --input=1x8xi64=3,1,4,1,5,9,2,6 --input=1x8xi64=1,1,1,1,1,1,0,0 --expected_output=@%S/expected/hf_bert_sdpa.0.npy
// RUN: attn-run %s %{case} | FileCheck %s
// RUN: attn-opt %s %fuse -o %t.mlir
// RUN: attn-run %t.mlir %{case} | FileCheck %s --check-prefix=FUSED

// CHECK: attention: 1 found{{$}}
// CHECK-NEXT: batch 1, heads 2, N 8, S 8, D 8, f32, not causal, mask: key padding, scale 1/sqrt(D)
// FUSED: attention: 1 found{{$}}
// FUSED-NEXT: batch 1, heads 2, N 8, S 8, D 8, f32, not causal, mask: key padding, scale 1/sqrt(D)

#map = affine_map<(d0, d1) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map3 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map4 = affine_map<(d0, d1, d2) -> (d2)>
#map5 = affine_map<(d0) -> (d0)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> ()>
#map8 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, 0)>
#map9 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map12 = affine_map<(d0, d1) -> (d1)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<1x8xi64>, %arg1: tensor<1x8xi64>) -> tensor<1x8x16xf32> {
    %c1_i64 = arith.constant 1 : i64
    %c0_i64 = arith.constant 0 : i64
    %c8_i64 = arith.constant 8 : i64
    %c1 = arith.constant 1 : index
    %c16 = arith.constant 16 : index
    %c12 = arith.constant 12 : index
    %cst = arith.constant 0.000000e+00 : f64
    %cst_0 = arith.constant 0.000000e+00 : f32
    %cst_1 = arith.constant 0xFF800000 : f32
    %true = arith.constant true
    %cst_2 = arith.constant 1.000000e+00 : f32
    %cst_3 = arith.constant 5.000000e-01 : f32
    %cst_4 = arith.constant dense<0.000000e+00> : tensor<1x2x8x8xf32>
    %cst_5 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_6 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_7 = arith.constant dense<true> : tensor<i1>
    %cst_8 = arith.constant dense_resource<torch_tensor_16_torch.float32_11> : tensor<16xf32>
    %cst_9 = arith.constant dense_resource<torch_tensor_16_torch.float32_10> : tensor<16xf32>
    %cst_10 = arith.constant dense_resource<torch_tensor_16_torch.float32_9> : tensor<16xf32>
    %cst_11 = arith.constant dense_resource<torch_tensor_16_16_torch.float32_6> : tensor<16x16xf32>
    %cst_12 = arith.constant dense_resource<torch_tensor_16_torch.float32_8> : tensor<16xf32>
    %cst_13 = arith.constant dense_resource<torch_tensor_16_16_torch.float32_5> : tensor<16x16xf32>
    %cst_14 = arith.constant dense_resource<torch_tensor_16_torch.float32_7> : tensor<16xf32>
    %cst_15 = arith.constant dense_resource<torch_tensor_16_torch.float32_6> : tensor<16xf32>
    %cst_16 = arith.constant dense_resource<torch_tensor_16_torch.float32_5> : tensor<16xf32>
    %cst_17 = arith.constant dense_resource<torch_tensor_16_16_torch.float32_4> : tensor<16x16xf32>
    %cst_18 = arith.constant 0.59460355750136051 : f64
    %cst_19 = arith.constant 0xFFF0000000000000 : f64
    %cst_20 = arith.constant dense_resource<torch_tensor_16_torch.float32_4> : tensor<16xf32>
    %cst_21 = arith.constant dense_resource<torch_tensor_16_16_torch.float32_3> : tensor<16x16xf32>
    %cst_22 = arith.constant dense_resource<torch_tensor_16_torch.float32_3> : tensor<16xf32>
    %cst_23 = arith.constant dense_resource<torch_tensor_16_16_torch.float32_2> : tensor<16x16xf32>
    %cst_24 = arith.constant dense_resource<torch_tensor_16_torch.float32_2> : tensor<16xf32>
    %cst_25 = arith.constant dense_resource<torch_tensor_16_16_torch.float32_1> : tensor<16x16xf32>
    %cst_26 = arith.constant dense_resource<torch_tensor_16_torch.float32_1> : tensor<16xf32>
    %cst_27 = arith.constant dense_resource<torch_tensor_16_torch.float32> : tensor<16xf32>
    %cst_28 = arith.constant 9.9999999999999998E-13 : f64
    %cst_29 = arith.constant dense_resource<torch_tensor_16_16_torch.float32> : tensor<16x16xf32>
    %cst_30 = arith.constant dense_resource<torch_tensor_1_16_torch.float32> : tensor<1x16xf32>
    %cst_31 = arith.constant dense_resource<torch_tensor_12_16_torch.float32> : tensor<12x16xf32>
    %c0 = arith.constant 0 : index
    %cst_32 = arith.constant 1.600000e+01 : f64
    %cst_33 = arith.constant 1.600000e+01 : f32
    %cst_34 = arith.constant 1.41421354 : f32
    %cst_35 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_1> : tensor<1x16xi64>
    %cst_36 = arith.constant dense_resource<torch_tensor_1_16_torch.int64> : tensor<1x16xi64>
    %extracted_slice = tensor.extract_slice %cst_36[0, 0] [1, 8] [1, 1] : tensor<1x16xi64> to tensor<1x8xi64>
    %0 = tensor.empty() : tensor<1x8xi64>
    %1 = linalg.fill ins(%c0_i64 : i64) outs(%0 : tensor<1x8xi64>) -> tensor<1x8xi64>
    %2 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice : tensor<1x8xi64>) outs(%1 : tensor<1x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      %127 = arith.index_cast %in : i64 to index
      %128 = arith.cmpi slt, %127, %c16 : index
      cf.assert %128, "index must be smaller than dim size"
      %129 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %129, "index must be larger or equal to 0"
      %extracted = tensor.extract %cst_35[%c0, %127] : tensor<1x16xi64>
      linalg.yield %extracted : i64
    } -> tensor<1x8xi64>
    %3 = tensor.empty() : tensor<1x8x16xf32>
    %4 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x8xi64>) outs(%3 : tensor<1x8x16xf32>) {
    ^bb0(%in: i64, %out: f32):
      %127 = arith.index_cast %in : i64 to index
      %128 = linalg.index 2 : index
      %129 = arith.cmpi slt, %127, %c12 : index
      cf.assert %129, "index must be smaller than dim size"
      %130 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %130, "index must be larger or equal to 0"
      %extracted = tensor.extract %cst_31[%127, %128] : tensor<12x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x16xf32>
    %5 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2 : tensor<1x8xi64>) outs(%3 : tensor<1x8x16xf32>) {
    ^bb0(%in: i64, %out: f32):
      %127 = arith.index_cast %in : i64 to index
      %128 = linalg.index 2 : index
      %129 = arith.cmpi slt, %127, %c1 : index
      cf.assert %129, "index must be smaller than dim size"
      %130 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %130, "index must be larger or equal to 0"
      %extracted = tensor.extract %cst_30[%127, %128] : tensor<1x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x16xf32>
    %6 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4, %5 : tensor<1x8x16xf32>, tensor<1x8x16xf32>) outs(%3 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %127 = arith.addf %in, %in_64 : f32
      linalg.yield %127 : f32
    } -> tensor<1x8x16xf32>
    %7 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice : tensor<1x8xi64>) outs(%3 : tensor<1x8x16xf32>) {
    ^bb0(%in: i64, %out: f32):
      %127 = arith.index_cast %in : i64 to index
      %128 = linalg.index 2 : index
      %129 = arith.cmpi slt, %127, %c16 : index
      cf.assert %129, "index must be smaller than dim size"
      %130 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %130, "index must be larger or equal to 0"
      %extracted = tensor.extract %cst_29[%127, %128] : tensor<16x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x16xf32>
    %8 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6, %7 : tensor<1x8x16xf32>, tensor<1x8x16xf32>) outs(%3 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %127 = arith.addf %in, %in_64 : f32
      linalg.yield %127 : f32
    } -> tensor<1x8x16xf32>
    %9 = tensor.empty() : tensor<1x8x16xf64>
    %10 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8 : tensor<1x8x16xf32>) outs(%9 : tensor<1x8x16xf64>) {
    ^bb0(%in: f32, %out: f64):
      %127 = arith.extf %in : f32 to f64
      linalg.yield %127 : f64
    } -> tensor<1x8x16xf64>
    %11 = tensor.empty() : tensor<1x8x1xf64>
    %12 = linalg.fill ins(%cst : f64) outs(%11 : tensor<1x8x1xf64>) -> tensor<1x8x1xf64>
    %13 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%10 : tensor<1x8x16xf64>) outs(%12 : tensor<1x8x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %127 = arith.addf %in, %out : f64
      linalg.yield %127 : f64
    } -> tensor<1x8x1xf64>
    %14 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13 : tensor<1x8x1xf64>) outs(%11 : tensor<1x8x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %127 = arith.divf %in, %cst_32 : f64
      linalg.yield %127 : f64
    } -> tensor<1x8x1xf64>
    %15 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10, %14 : tensor<1x8x16xf64>, tensor<1x8x1xf64>) outs(%9 : tensor<1x8x16xf64>) {
    ^bb0(%in: f64, %in_64: f64, %out: f64):
      %127 = arith.subf %in, %in_64 : f64
      linalg.yield %127 : f64
    } -> tensor<1x8x16xf64>
    %16 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15, %15 : tensor<1x8x16xf64>, tensor<1x8x16xf64>) outs(%9 : tensor<1x8x16xf64>) {
    ^bb0(%in: f64, %in_64: f64, %out: f64):
      %127 = arith.mulf %in, %in_64 : f64
      linalg.yield %127 : f64
    } -> tensor<1x8x16xf64>
    %17 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%16 : tensor<1x8x16xf64>) outs(%12 : tensor<1x8x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %127 = arith.addf %in, %out : f64
      linalg.yield %127 : f64
    } -> tensor<1x8x1xf64>
    %18 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17 : tensor<1x8x1xf64>) outs(%11 : tensor<1x8x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %127 = arith.divf %in, %cst_32 : f64
      linalg.yield %127 : f64
    } -> tensor<1x8x1xf64>
    %19 = tensor.empty() : tensor<1x8x1xf32>
    %20 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18 : tensor<1x8x1xf64>) outs(%19 : tensor<1x8x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %127 = arith.truncf %in : f64 to f32
      linalg.yield %127 : f32
    } -> tensor<1x8x1xf32>
    %21 = linalg.fill ins(%cst_0 : f32) outs(%19 : tensor<1x8x1xf32>) -> tensor<1x8x1xf32>
    %22 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%8 : tensor<1x8x16xf32>) outs(%21 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = arith.addf %in, %out : f32
      linalg.yield %127 : f32
    } -> tensor<1x8x1xf32>
    %23 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22 : tensor<1x8x1xf32>) outs(%19 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = arith.divf %in, %cst_33 : f32
      linalg.yield %127 : f32
    } -> tensor<1x8x1xf32>
    %24 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20 : tensor<1x8x1xf32>) outs(%19 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = arith.truncf %cst_28 : f64 to f32
      %128 = arith.addf %in, %127 : f32
      linalg.yield %128 : f32
    } -> tensor<1x8x1xf32>
    %25 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24 : tensor<1x8x1xf32>) outs(%19 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = math.rsqrt %in : f32
      linalg.yield %127 : f32
    } -> tensor<1x8x1xf32>
    %26 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8, %23 : tensor<1x8x16xf32>, tensor<1x8x1xf32>) outs(%3 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %127 = arith.subf %in, %in_64 : f32
      linalg.yield %127 : f32
    } -> tensor<1x8x16xf32>
    %27 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26, %25 : tensor<1x8x16xf32>, tensor<1x8x1xf32>) outs(%3 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %127 = arith.mulf %in, %in_64 : f32
      linalg.yield %127 : f32
    } -> tensor<1x8x16xf32>
    %28 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27, %cst_27 : tensor<1x8x16xf32>, tensor<16xf32>) outs(%3 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %127 = arith.mulf %in, %in_64 : f32
      linalg.yield %127 : f32
    } -> tensor<1x8x16xf32>
    %29 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28, %cst_26 : tensor<1x8x16xf32>, tensor<16xf32>) outs(%3 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %127 = arith.addf %in, %in_64 : f32
      linalg.yield %127 : f32
    } -> tensor<1x8x16xf32>
    %30 = tensor.empty() : tensor<1x8xi1>
    %31 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<1x8xi64>) outs(%30 : tensor<1x8xi1>) {
    ^bb0(%in: i64, %out: i1):
      %127 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %127 : i1
    } -> tensor<1x8xi1>
    %32 = tensor.empty() : tensor<1xi64>
    %33 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel"]} outs(%32 : tensor<1xi64>) {
    ^bb0(%out: i64):
      linalg.yield %c0_i64 : i64
    } -> tensor<1xi64>
    %34 = tensor.empty() : tensor<8xi64>
    %35 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel"]} outs(%34 : tensor<8xi64>) {
    ^bb0(%out: i64):
      %127 = linalg.index 0 : index
      %128 = arith.index_cast %127 : index to i64
      linalg.yield %128 : i64
    } -> tensor<8xi64>
    %expanded = tensor.expand_shape %33 [[0, 1, 2, 3]] output_shape [1, 1, 1, 1] : tensor<1xi64> into tensor<1x1x1x1xi64>
    %expanded_37 = tensor.expand_shape %35 [[0, 1, 2, 3]] output_shape [1, 1, 8, 1] : tensor<8xi64> into tensor<1x1x8x1xi64>
    %expanded_38 = tensor.expand_shape %35 [[0, 1, 2, 3]] output_shape [1, 1, 1, 8] : tensor<8xi64> into tensor<1x1x1x8xi64>
    %36 = tensor.empty() : tensor<1x1x8x1xi1>
    %37 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_37 : tensor<1x1x8x1xi64>) outs(%36 : tensor<1x1x8x1xi1>) {
    ^bb0(%in: i64, %out: i1):
      %127 = arith.cmpi sge, %in, %c0_i64 : i64
      linalg.yield %127 : i1
    } -> tensor<1x1x8x1xi1>
    %38 = linalg.generic {indexing_maps = [#map7, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_7, %37 : tensor<i1>, tensor<1x1x8x1xi1>) outs(%36 : tensor<1x1x8x1xi1>) {
    ^bb0(%in: i1, %in_64: i1, %out: i1):
      %127 = arith.andi %in, %in_64 : i1
      linalg.yield %127 : i1
    } -> tensor<1x1x8x1xi1>
    %39 = tensor.empty() : tensor<1x1x1x8xi1>
    %40 = linalg.generic {indexing_maps = [#map8, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_38 : tensor<1x1x1x1xi64>, tensor<1x1x1x8xi64>) outs(%39 : tensor<1x1x1x8xi1>) {
    ^bb0(%in: i64, %in_64: i64, %out: i1):
      %127 = arith.cmpi slt, %in, %c0_i64 : i64
      %128 = arith.addi %in, %c1_i64 : i64
      %129 = arith.select %127, %128, %in : i64
      %130 = arith.index_cast %129 : i64 to index
      %131 = arith.cmpi slt, %in_64, %c0_i64 : i64
      %132 = arith.addi %in_64, %c8_i64 : i64
      %133 = arith.select %131, %132, %in_64 : i64
      %134 = arith.index_cast %133 : i64 to index
      %extracted = tensor.extract %31[%130, %134] : tensor<1x8xi1>
      linalg.yield %extracted : i1
    } -> tensor<1x1x1x8xi1>
    %41 = tensor.empty() : tensor<1x1x8x8xi1>
    %42 = linalg.generic {indexing_maps = [#map10, #map11, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%38, %40 : tensor<1x1x8x1xi1>, tensor<1x1x1x8xi1>) outs(%41 : tensor<1x1x8x8xi1>) {
    ^bb0(%in: i1, %in_64: i1, %out: i1):
      %127 = arith.andi %in, %in_64 : i1
      linalg.yield %127 : i1
    } -> tensor<1x1x8x8xi1>
    %collapsed = tensor.collapse_shape %29 [[0, 1], [2]] : tensor<1x8x16xf32> into tensor<8x16xf32>
    %43 = tensor.empty() : tensor<16x16xf32>
    %transposed = linalg.transpose ins(%cst_25 : tensor<16x16xf32>) outs(%43 : tensor<16x16xf32>) permutation = [1, 0] 
    %44 = tensor.empty() : tensor<8x16xf32>
    %45 = linalg.fill ins(%cst_0 : f32) outs(%44 : tensor<8x16xf32>) -> tensor<8x16xf32>
    %46 = linalg.matmul ins(%collapsed, %transposed : tensor<8x16xf32>, tensor<16x16xf32>) outs(%45 : tensor<8x16xf32>) -> tensor<8x16xf32>
    %47 = linalg.generic {indexing_maps = [#map12, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_24 : tensor<16xf32>) outs(%44 : tensor<8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x16xf32>
    %48 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%46, %47 : tensor<8x16xf32>, tensor<8x16xf32>) outs(%44 : tensor<8x16xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %127 = arith.addf %in, %in_64 : f32
      linalg.yield %127 : f32
    } -> tensor<8x16xf32>
    %expanded_39 = tensor.expand_shape %48 [[0, 1], [2, 3]] output_shape [1, 8, 2, 8] : tensor<8x16xf32> into tensor<1x8x2x8xf32>
    %49 = tensor.empty() : tensor<1x2x8x8xf32>
    %transposed_40 = linalg.transpose ins(%expanded_39 : tensor<1x8x2x8xf32>) outs(%49 : tensor<1x2x8x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_41 = linalg.transpose ins(%cst_23 : tensor<16x16xf32>) outs(%43 : tensor<16x16xf32>) permutation = [1, 0] 
    %50 = linalg.matmul ins(%collapsed, %transposed_41 : tensor<8x16xf32>, tensor<16x16xf32>) outs(%45 : tensor<8x16xf32>) -> tensor<8x16xf32>
    %51 = linalg.generic {indexing_maps = [#map12, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_22 : tensor<16xf32>) outs(%44 : tensor<8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x16xf32>
    %52 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%50, %51 : tensor<8x16xf32>, tensor<8x16xf32>) outs(%44 : tensor<8x16xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %127 = arith.addf %in, %in_64 : f32
      linalg.yield %127 : f32
    } -> tensor<8x16xf32>
    %expanded_42 = tensor.expand_shape %52 [[0, 1], [2, 3]] output_shape [1, 8, 2, 8] : tensor<8x16xf32> into tensor<1x8x2x8xf32>
    %transposed_43 = linalg.transpose ins(%cst_21 : tensor<16x16xf32>) outs(%43 : tensor<16x16xf32>) permutation = [1, 0] 
    %53 = linalg.matmul ins(%collapsed, %transposed_43 : tensor<8x16xf32>, tensor<16x16xf32>) outs(%45 : tensor<8x16xf32>) -> tensor<8x16xf32>
    %54 = linalg.generic {indexing_maps = [#map12, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_20 : tensor<16xf32>) outs(%44 : tensor<8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x16xf32>
    %55 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%53, %54 : tensor<8x16xf32>, tensor<8x16xf32>) outs(%44 : tensor<8x16xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %127 = arith.addf %in, %in_64 : f32
      linalg.yield %127 : f32
    } -> tensor<8x16xf32>
    %expanded_44 = tensor.expand_shape %55 [[0, 1], [2, 3]] output_shape [1, 8, 2, 8] : tensor<8x16xf32> into tensor<1x8x2x8xf32>
    %transposed_45 = linalg.transpose ins(%expanded_44 : tensor<1x8x2x8xf32>) outs(%49 : tensor<1x2x8x8xf32>) permutation = [0, 2, 1, 3] 
    %56 = tensor.empty() : tensor<1x1x8x8xf32>
    %57 = linalg.generic {indexing_maps = [#map6, #map7, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%42, %cst_5, %cst_6 : tensor<1x1x8x8xi1>, tensor<f32>, tensor<f32>) outs(%56 : tensor<1x1x8x8xf32>) {
    ^bb0(%in: i1, %in_64: f32, %in_65: f32, %out: f32):
      %127 = arith.select %in, %in_64, %in_65 : f32
      linalg.yield %127 : f32
    } -> tensor<1x1x8x8xf32>
    %58 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_40 : tensor<1x2x8x8xf32>) outs(%49 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = arith.truncf %cst_18 : f64 to f32
      %128 = arith.mulf %in, %127 : f32
      linalg.yield %128 : f32
    } -> tensor<1x2x8x8xf32>
    %transposed_46 = linalg.transpose ins(%expanded_42 : tensor<1x8x2x8xf32>) outs(%49 : tensor<1x2x8x8xf32>) permutation = [0, 2, 3, 1] 
    %59 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_46 : tensor<1x2x8x8xf32>) outs(%49 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = arith.truncf %cst_18 : f64 to f32
      %128 = arith.mulf %in, %127 : f32
      linalg.yield %128 : f32
    } -> tensor<1x2x8x8xf32>
    %collapsed_47 = tensor.collapse_shape %58 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %collapsed_48 = tensor.collapse_shape %59 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %60 = tensor.empty() : tensor<2x8x8xf32>
    %61 = linalg.fill ins(%cst_0 : f32) outs(%60 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %62 = linalg.batch_matmul ins(%collapsed_47, %collapsed_48 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%61 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %expanded_49 = tensor.expand_shape %62 [[0, 1], [2], [3]] output_shape [1, 2, 8, 8] : tensor<2x8x8xf32> into tensor<1x2x8x8xf32>
    %63 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_49, %57 : tensor<1x2x8x8xf32>, tensor<1x1x8x8xf32>) outs(%49 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %127 = arith.addf %in, %in_64 : f32
      linalg.yield %127 : f32
    } -> tensor<1x2x8x8xf32>
    %64 = tensor.empty() : tensor<1x2x8xi64>
    %65 = linalg.fill ins(%c0_i64 : i64) outs(%64 : tensor<1x2x8xi64>) -> tensor<1x2x8xi64>
    %66 = tensor.empty() : tensor<1x2x8xf32>
    %67 = linalg.fill ins(%cst_1 : f32) outs(%66 : tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %68:2 = linalg.generic {indexing_maps = [#map6, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%63 : tensor<1x2x8x8xf32>) outs(%67, %65 : tensor<1x2x8xf32>, tensor<1x2x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_64: i64):
      %127 = linalg.index 3 : index
      %128 = arith.index_cast %127 : index to i64
      %129 = arith.maximumf %in, %out : f32
      %130 = arith.cmpf ogt, %in, %out : f32
      %131 = arith.select %130, %128, %out_64 : i64
      linalg.yield %129, %131 : f32, i64
    } -> (tensor<1x2x8xf32>, tensor<1x2x8xi64>)
    %expanded_50 = tensor.expand_shape %68#0 [[0], [1], [2, 3]] output_shape [1, 2, 8, 1] : tensor<1x2x8xf32> into tensor<1x2x8x1xf32>
    %69 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%63, %expanded_50 : tensor<1x2x8x8xf32>, tensor<1x2x8x1xf32>) outs(%49 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %127 = arith.subf %in, %in_64 : f32
      linalg.yield %127 : f32
    } -> tensor<1x2x8x8xf32>
    %70 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%69 : tensor<1x2x8x8xf32>) outs(%49 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = math.exp %in : f32
      linalg.yield %127 : f32
    } -> tensor<1x2x8x8xf32>
    %71 = tensor.empty() : tensor<1x2x8x1xf32>
    %72 = linalg.fill ins(%cst_0 : f32) outs(%71 : tensor<1x2x8x1xf32>) -> tensor<1x2x8x1xf32>
    %73 = linalg.generic {indexing_maps = [#map6, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%70 : tensor<1x2x8x8xf32>) outs(%72 : tensor<1x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = arith.addf %in, %out : f32
      linalg.yield %127 : f32
    } -> tensor<1x2x8x1xf32>
    %74 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%70, %73 : tensor<1x2x8x8xf32>, tensor<1x2x8x1xf32>) outs(%49 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %127 = arith.divf %in, %in_64 : f32
      linalg.yield %127 : f32
    } -> tensor<1x2x8x8xf32>
    %75 = tensor.empty() : tensor<1x2x8x8xi1>
    %76 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%63 : tensor<1x2x8x8xf32>) outs(%75 : tensor<1x2x8x8xi1>) {
    ^bb0(%in: f32, %out: i1):
      %127 = arith.extf %in : f32 to f64
      %128 = arith.cmpf oeq, %127, %cst_19 : f64
      linalg.yield %128 : i1
    } -> tensor<1x2x8x8xi1>
    %77 = tensor.empty() : tensor<1x2x8x1xi1>
    %78 = linalg.fill ins(%true : i1) outs(%77 : tensor<1x2x8x1xi1>) -> tensor<1x2x8x1xi1>
    %79 = linalg.generic {indexing_maps = [#map6, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%76 : tensor<1x2x8x8xi1>) outs(%78 : tensor<1x2x8x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %127 = arith.andi %in, %out : i1
      linalg.yield %127 : i1
    } -> tensor<1x2x8x1xi1>
    %80 = linalg.generic {indexing_maps = [#map10, #map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%79, %cst_4, %74 : tensor<1x2x8x1xi1>, tensor<1x2x8x8xf32>, tensor<1x2x8x8xf32>) outs(%49 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: i1, %in_64: f32, %in_65: f32, %out: f32):
      %127 = arith.select %in, %in_64, %in_65 : f32
      linalg.yield %127 : f32
    } -> tensor<1x2x8x8xf32>
    %collapsed_51 = tensor.collapse_shape %80 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %collapsed_52 = tensor.collapse_shape %transposed_45 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %81 = linalg.batch_matmul ins(%collapsed_51, %collapsed_52 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%61 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %expanded_53 = tensor.expand_shape %81 [[0, 1], [2], [3]] output_shape [1, 2, 8, 8] : tensor<2x8x8xf32> into tensor<1x2x8x8xf32>
    %82 = tensor.empty() : tensor<1x8x2x8xf32>
    %transposed_54 = linalg.transpose ins(%expanded_53 : tensor<1x2x8x8xf32>) outs(%82 : tensor<1x8x2x8xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_55 = tensor.collapse_shape %transposed_54 [[0, 1], [2, 3]] : tensor<1x8x2x8xf32> into tensor<8x16xf32>
    %transposed_56 = linalg.transpose ins(%cst_17 : tensor<16x16xf32>) outs(%43 : tensor<16x16xf32>) permutation = [1, 0] 
    %83 = linalg.matmul ins(%collapsed_55, %transposed_56 : tensor<8x16xf32>, tensor<16x16xf32>) outs(%45 : tensor<8x16xf32>) -> tensor<8x16xf32>
    %84 = linalg.generic {indexing_maps = [#map12, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_16 : tensor<16xf32>) outs(%44 : tensor<8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x16xf32>
    %85 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%83, %84 : tensor<8x16xf32>, tensor<8x16xf32>) outs(%44 : tensor<8x16xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %127 = arith.addf %in, %in_64 : f32
      linalg.yield %127 : f32
    } -> tensor<8x16xf32>
    %expanded_57 = tensor.expand_shape %85 [[0, 1], [2]] output_shape [1, 8, 16] : tensor<8x16xf32> into tensor<1x8x16xf32>
    %86 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_57, %29 : tensor<1x8x16xf32>, tensor<1x8x16xf32>) outs(%3 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %127 = arith.addf %in, %in_64 : f32
      linalg.yield %127 : f32
    } -> tensor<1x8x16xf32>
    %87 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%86 : tensor<1x8x16xf32>) outs(%9 : tensor<1x8x16xf64>) {
    ^bb0(%in: f32, %out: f64):
      %127 = arith.extf %in : f32 to f64
      linalg.yield %127 : f64
    } -> tensor<1x8x16xf64>
    %88 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%87 : tensor<1x8x16xf64>) outs(%12 : tensor<1x8x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %127 = arith.addf %in, %out : f64
      linalg.yield %127 : f64
    } -> tensor<1x8x1xf64>
    %89 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%88 : tensor<1x8x1xf64>) outs(%11 : tensor<1x8x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %127 = arith.divf %in, %cst_32 : f64
      linalg.yield %127 : f64
    } -> tensor<1x8x1xf64>
    %90 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%87, %89 : tensor<1x8x16xf64>, tensor<1x8x1xf64>) outs(%9 : tensor<1x8x16xf64>) {
    ^bb0(%in: f64, %in_64: f64, %out: f64):
      %127 = arith.subf %in, %in_64 : f64
      linalg.yield %127 : f64
    } -> tensor<1x8x16xf64>
    %91 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%90, %90 : tensor<1x8x16xf64>, tensor<1x8x16xf64>) outs(%9 : tensor<1x8x16xf64>) {
    ^bb0(%in: f64, %in_64: f64, %out: f64):
      %127 = arith.mulf %in, %in_64 : f64
      linalg.yield %127 : f64
    } -> tensor<1x8x16xf64>
    %92 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%91 : tensor<1x8x16xf64>) outs(%12 : tensor<1x8x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %127 = arith.addf %in, %out : f64
      linalg.yield %127 : f64
    } -> tensor<1x8x1xf64>
    %93 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%92 : tensor<1x8x1xf64>) outs(%11 : tensor<1x8x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %127 = arith.divf %in, %cst_32 : f64
      linalg.yield %127 : f64
    } -> tensor<1x8x1xf64>
    %94 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93 : tensor<1x8x1xf64>) outs(%19 : tensor<1x8x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %127 = arith.truncf %in : f64 to f32
      linalg.yield %127 : f32
    } -> tensor<1x8x1xf32>
    %95 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%86 : tensor<1x8x16xf32>) outs(%21 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = arith.addf %in, %out : f32
      linalg.yield %127 : f32
    } -> tensor<1x8x1xf32>
    %96 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%95 : tensor<1x8x1xf32>) outs(%19 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = arith.divf %in, %cst_33 : f32
      linalg.yield %127 : f32
    } -> tensor<1x8x1xf32>
    %97 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%94 : tensor<1x8x1xf32>) outs(%19 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = arith.truncf %cst_28 : f64 to f32
      %128 = arith.addf %in, %127 : f32
      linalg.yield %128 : f32
    } -> tensor<1x8x1xf32>
    %98 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%97 : tensor<1x8x1xf32>) outs(%19 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = math.rsqrt %in : f32
      linalg.yield %127 : f32
    } -> tensor<1x8x1xf32>
    %99 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%86, %96 : tensor<1x8x16xf32>, tensor<1x8x1xf32>) outs(%3 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %127 = arith.subf %in, %in_64 : f32
      linalg.yield %127 : f32
    } -> tensor<1x8x16xf32>
    %100 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99, %98 : tensor<1x8x16xf32>, tensor<1x8x1xf32>) outs(%3 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %127 = arith.mulf %in, %in_64 : f32
      linalg.yield %127 : f32
    } -> tensor<1x8x16xf32>
    %101 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100, %cst_15 : tensor<1x8x16xf32>, tensor<16xf32>) outs(%3 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %127 = arith.mulf %in, %in_64 : f32
      linalg.yield %127 : f32
    } -> tensor<1x8x16xf32>
    %102 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%101, %cst_14 : tensor<1x8x16xf32>, tensor<16xf32>) outs(%3 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %127 = arith.addf %in, %in_64 : f32
      linalg.yield %127 : f32
    } -> tensor<1x8x16xf32>
    %collapsed_58 = tensor.collapse_shape %102 [[0, 1], [2]] : tensor<1x8x16xf32> into tensor<8x16xf32>
    %transposed_59 = linalg.transpose ins(%cst_13 : tensor<16x16xf32>) outs(%43 : tensor<16x16xf32>) permutation = [1, 0] 
    %103 = linalg.matmul ins(%collapsed_58, %transposed_59 : tensor<8x16xf32>, tensor<16x16xf32>) outs(%45 : tensor<8x16xf32>) -> tensor<8x16xf32>
    %104 = linalg.generic {indexing_maps = [#map12, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_12 : tensor<16xf32>) outs(%44 : tensor<8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x16xf32>
    %105 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%103, %104 : tensor<8x16xf32>, tensor<8x16xf32>) outs(%44 : tensor<8x16xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %127 = arith.addf %in, %in_64 : f32
      linalg.yield %127 : f32
    } -> tensor<8x16xf32>
    %expanded_60 = tensor.expand_shape %105 [[0, 1], [2]] output_shape [1, 8, 16] : tensor<8x16xf32> into tensor<1x8x16xf32>
    %106 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_60 : tensor<1x8x16xf32>) outs(%3 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = arith.divf %in, %cst_34 : f32
      %128 = math.erf %127 : f32
      %129 = arith.addf %128, %cst_2 : f32
      %130 = arith.mulf %129, %cst_3 : f32
      %131 = arith.mulf %in, %130 : f32
      linalg.yield %131 : f32
    } -> tensor<1x8x16xf32>
    %collapsed_61 = tensor.collapse_shape %106 [[0, 1], [2]] : tensor<1x8x16xf32> into tensor<8x16xf32>
    %transposed_62 = linalg.transpose ins(%cst_11 : tensor<16x16xf32>) outs(%43 : tensor<16x16xf32>) permutation = [1, 0] 
    %107 = linalg.matmul ins(%collapsed_61, %transposed_62 : tensor<8x16xf32>, tensor<16x16xf32>) outs(%45 : tensor<8x16xf32>) -> tensor<8x16xf32>
    %108 = linalg.generic {indexing_maps = [#map12, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_10 : tensor<16xf32>) outs(%44 : tensor<8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x16xf32>
    %109 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%107, %108 : tensor<8x16xf32>, tensor<8x16xf32>) outs(%44 : tensor<8x16xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %127 = arith.addf %in, %in_64 : f32
      linalg.yield %127 : f32
    } -> tensor<8x16xf32>
    %expanded_63 = tensor.expand_shape %109 [[0, 1], [2]] output_shape [1, 8, 16] : tensor<8x16xf32> into tensor<1x8x16xf32>
    %110 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_63, %102 : tensor<1x8x16xf32>, tensor<1x8x16xf32>) outs(%3 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %127 = arith.addf %in, %in_64 : f32
      linalg.yield %127 : f32
    } -> tensor<1x8x16xf32>
    %111 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110 : tensor<1x8x16xf32>) outs(%9 : tensor<1x8x16xf64>) {
    ^bb0(%in: f32, %out: f64):
      %127 = arith.extf %in : f32 to f64
      linalg.yield %127 : f64
    } -> tensor<1x8x16xf64>
    %112 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%111 : tensor<1x8x16xf64>) outs(%12 : tensor<1x8x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %127 = arith.addf %in, %out : f64
      linalg.yield %127 : f64
    } -> tensor<1x8x1xf64>
    %113 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112 : tensor<1x8x1xf64>) outs(%11 : tensor<1x8x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %127 = arith.divf %in, %cst_32 : f64
      linalg.yield %127 : f64
    } -> tensor<1x8x1xf64>
    %114 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%111, %113 : tensor<1x8x16xf64>, tensor<1x8x1xf64>) outs(%9 : tensor<1x8x16xf64>) {
    ^bb0(%in: f64, %in_64: f64, %out: f64):
      %127 = arith.subf %in, %in_64 : f64
      linalg.yield %127 : f64
    } -> tensor<1x8x16xf64>
    %115 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114, %114 : tensor<1x8x16xf64>, tensor<1x8x16xf64>) outs(%9 : tensor<1x8x16xf64>) {
    ^bb0(%in: f64, %in_64: f64, %out: f64):
      %127 = arith.mulf %in, %in_64 : f64
      linalg.yield %127 : f64
    } -> tensor<1x8x16xf64>
    %116 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%115 : tensor<1x8x16xf64>) outs(%12 : tensor<1x8x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %127 = arith.addf %in, %out : f64
      linalg.yield %127 : f64
    } -> tensor<1x8x1xf64>
    %117 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116 : tensor<1x8x1xf64>) outs(%11 : tensor<1x8x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %127 = arith.divf %in, %cst_32 : f64
      linalg.yield %127 : f64
    } -> tensor<1x8x1xf64>
    %118 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%117 : tensor<1x8x1xf64>) outs(%19 : tensor<1x8x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %127 = arith.truncf %in : f64 to f32
      linalg.yield %127 : f32
    } -> tensor<1x8x1xf32>
    %119 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%110 : tensor<1x8x16xf32>) outs(%21 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = arith.addf %in, %out : f32
      linalg.yield %127 : f32
    } -> tensor<1x8x1xf32>
    %120 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%119 : tensor<1x8x1xf32>) outs(%19 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = arith.divf %in, %cst_33 : f32
      linalg.yield %127 : f32
    } -> tensor<1x8x1xf32>
    %121 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%118 : tensor<1x8x1xf32>) outs(%19 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = arith.truncf %cst_28 : f64 to f32
      %128 = arith.addf %in, %127 : f32
      linalg.yield %128 : f32
    } -> tensor<1x8x1xf32>
    %122 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%121 : tensor<1x8x1xf32>) outs(%19 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = math.rsqrt %in : f32
      linalg.yield %127 : f32
    } -> tensor<1x8x1xf32>
    %123 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110, %120 : tensor<1x8x16xf32>, tensor<1x8x1xf32>) outs(%3 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %127 = arith.subf %in, %in_64 : f32
      linalg.yield %127 : f32
    } -> tensor<1x8x16xf32>
    %124 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%123, %122 : tensor<1x8x16xf32>, tensor<1x8x1xf32>) outs(%3 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %127 = arith.mulf %in, %in_64 : f32
      linalg.yield %127 : f32
    } -> tensor<1x8x16xf32>
    %125 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%124, %cst_9 : tensor<1x8x16xf32>, tensor<16xf32>) outs(%3 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %127 = arith.mulf %in, %in_64 : f32
      linalg.yield %127 : f32
    } -> tensor<1x8x16xf32>
    %126 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%125, %cst_8 : tensor<1x8x16xf32>, tensor<16xf32>) outs(%3 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %127 = arith.addf %in, %in_64 : f32
      linalg.yield %127 : f32
    } -> tensor<1x8x16xf32>
    return %126 : tensor<1x8x16xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_16_torch.float32_11: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_16_torch.float32_10: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_16_torch.float32_9: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_16_16_torch.float32_6: "0x04000000DA76853A06E0A03C001FB23CB511103D4F507BBC5380E2BC2718AD3C101494BC708009BC92EA0FBD7711D93C6705AFBB0BF0A43B6909FBBCFD6294395009D8BBF71A743C14AA26BC4DDD42BCBDFABEBCC5D35EBC292847BCAC3DFDBB70B18D3C602E583B551501BCE09B3DBC1E2931BBA50055BC4181563B29BB1EBD9EFBBD3C354984BC38D507BD81F13FBC19C413BC0A3F65BC6DEEB1BB876F0F3C0EBC34BD157D4B3B1906C2BC7912B8BB255B02BDA9124A3D7BC219BBFD2C60BCEA37443CE0FCA8BB0DC5AEBCF8DC78BC57ED323C9796B33CD502CC3A58ED30BC4B9C44BC4BE72E3B8793AB3CE52C433C7398893C2E0AD3BC20B4D9BC009CFCBB097229BCB76FBF3C7D3A32BC44591E3B3412FE3B55B93B3C6C969F3B1771A53BC4F587BC064A2A3C5CA2203DA7EEE0BC5E10CD3CC4C60BBCC19AEF3CF89D5DBA66A9C5BCAFEC843C7D1C14BD06D53F3A0EE94FBCAEC539BB2CFF88BCCBBB2DBC0FDD9CBBD210EBBAE6ACE33813A9DF3B20197ABA38824D3CDE50A1BCD3AABBBC651EC23B1B82A53C5915EABC2D0A493CBF09023B64A7373B9280403C55FD623CAA22283AAA6D643C8EE9AFBCF4A5E7BA29AFA1BCE22AAB3C86B251BBBEFAA93CADFAC53CE78FE03C81CD85BA53B45A3DAA3024BCCF294E3C6E3A24BB54C041BC0015823CB83B86BC64E72EBD01C2563CAAA6383D7868DC3B6742E1BC354AA33BC298923C8E7994BC66A4DA3CF961CFBB8A423C3CDC78B33C73FCEC3C73DEFCBB46C7C0BCCF3E06BB817B4FBCCF59C7BC82E4523D8711033C09C0913BBFE0893C2BCA25BC2A59BBBB65169EBC061EFC3CA01C09BDC7B0EABBFF3B0BBC990DDCBCF68A0ABC1E13583DA99529BC398D043BAFD5ADBA4C9BE3BB598884B925AB6F3C588E00BD1303733CAB1F04BD64A2B33BC78E60BC8E2F28BA107FA1BB3B63EA3A4A757EBCA107423C6F8CC9BC46A0AB3B102B13BB09A507BC29EA7C3B5E8725BDD25B3FBCD21D143CD8B7A03C06C1F2BB8D5195BC8477ADBC7739AD3C4FDF7FBC50E0E4BC944F9F3A542698BC663A15BD6016F4BBF02D5FBCF91B713C233AA03C3DC67B3BBED1AD3C157069BC6EA145BB73E1B3BBAC9418BDD4DE14BB3218713CE96B073DCFDF923C2F9CA83A1875CEBCC3CD8FBC52566CBC9DE7EFBB5624A93C44E19CBC1879C0BCFB36C13C8617E73B7DA0603C1BDB993CEA705ABD7ED2123DAD26813B4F7E94BB53FFEB3C777BD9BC5E9B89BC0BB8D03C926A203C0E2E55BD47A8E8BB697EDA3B541AA03C20668C3BE75FEE3B9298DDBCED9CA0BC3B94E8BBE0D81DBC397F003CD48A053DD603A5BC2944473B52E53B3A5454D43CBA0910BD3BEEDFBB9B394EBCFB7F243C5557383D8579B1BC5EBE3D3C6B2695BC979FACBBD99510BCC628083C6FE0C93C1386C0BCB9FB77BC488722BCF998813CBB3C213BC2A312BC",
      torch_tensor_16_torch.float32_8: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_16_16_torch.float32_5: "0x0400000069DE12BC30547A3C389E59BC82D23ABC1375063D58CE21BC4927063CED3F8D3AD75DF3BC85682CBCAB9913BDB4E3D6BC4FD8C8BCD741973C79C54EBB703FDDBC8A54E1BC911310BDB0657B3A938AA9BC9BC7513DD449BA3A660B8A3B1BAF35BC2291D53CE4B691BCFFB10EBC0105DB3CB63B0D3CF87F38BCCBC8B1BCBBAAE83B2CF6203CE8E9A0B894F641BC09D6C9BAAF1CCB3CAAA091BCB04E4C3C1D467C3C9894373D2E882ABD17D2823CDCE8C53C1D841FBC06FB1FBC0E9374BC295D90BBDE21E13A5961EBBB99924CBDD358363CF7F1793B815A623CDB7D883CF8480C3CD307ADBCBDF7CD3CC2424CBC0C1B61BB74DB943CE5ADB43C306E753CB529DDBC41F9BDBBC714BE3BA80A0B3D90DAA63B6B8A073C70392CBC6A2CD7BC22D1773C41B0EA398BEA69BC05708EBC9C8E4A3CD9232FBD86E73FBC32C7C93AE170AB3CA758E73CAC41E3BCABD14E3BEFB5AFBBC5F7D039F92789BC5EF1D93A597C61BCA050CBBB659BEA3C8AEFE43B0414CCBAEAD3283B2D4CB43CF43099BC47CB47BCA12B243CA6A318BCB08705BD4EC639BBE7D3C5BB6D3BB63C8A7626BC87A8153CFDF0C43B397C5CBDEBC2A2BCF8443BBCFEE0FF3CDC0AB4BC90358DBB5775DC3BF95D413C096588BC9DB5E0BCDE60AB3C1DA2C3BBA1CB3A3C10E2333D09681039B37E7BBC39A1EE3CCAE061BAD24BE23AC9B11F3C4ADAC8BB3E4D6F3C6C2363BCE737BABB0A02073C5771A93BA9DC0F3C67CF8C3B385D2FBC9076CBBC89FE233C7048BEBBEEC7CABCA24D5EBBC28558BBA39D01BCB9BE683CAF71F23B586778BBACEBD23C64A79C3C529A21BD48311FBB9E97223CD04AAEBB1FF521BCF785E93B4F3DACBC5D8854BAA5C935BC34B3DE3B007037BD00D40CBD22EF853B4EF9A8BB442E65BC981A84BC2A6B063D332636BB723A79BC634E683CE09CE7BCF26D79BC1F910DBD1C80BBBCD581023CAE0B8BBBB529823B2113AD3C673045BB2E25733CC34A6E3CC92CABBB53EA81394B0053BC57DF63BCA687DDBC2D623A3C73E838BC6693C33AAFEB44BBF556373DFCD144BBB0D0B2BCC2C8083D17DB94BCAD36A03B6F70CDB9DC6A37BC204F223CB9779BBBC12736BC625EC3BB1BB31D3CA507833BF8778A3C90B29D3BB9B0DF3CE99846BC02EECB3C17A9A8BC95CE18BD5DAB72BC3F99963CF93439BCA5346CBC38714D3A766199BC47C2DEBBDDEC0DBC942AA83C291D14BCDF3A053D82B2293B2751713A42B03BBC771C0BBCB396943B98189DBC8A1CDC3BEF73393C9E9729BCFDE1363D2ED5963C8CD64EBC8C2818BDDB93E93C7C62C73B2CD6933C07FB1EBC760E803C12BF29BDF2AE78BD8DA00DBDEB41453C178D1F3D121AA53C690304BB02F8493BFBC9CC3C9DA0383BCB67E13CB4B1523AB2E30FBC66F506BC92A486BC79090ABD0BBBF4394917823CFEC3563BE75E453C",
      torch_tensor_16_torch.float32_7: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_16_torch.float32_6: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_16_torch.float32_5: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_16_16_torch.float32_4: "0x040000004EEE7D3BB9338EBC7B432CBC5024633C2468CBBCF83C7DBCEF5A43BB7C8406BD2D143B3A06EDB83B1CB1C03B0640223D9B95FDBC5900BD3C99D3313D0EB79D3AD472ECBAB2D7D33CAB317FBCA7EF0FBCF932A83C9D36F0BC0D12A3BCCD6707BC323E44BC0640133DB5AB083D138F593DC6F5CE3A8E7759BB0A6F38BC34DA003BFAC016BDE7B1A9BC457EE43BEB56763B2519443CF0873B3C188B2CBB3DA5B4BAB406853C2648523CE6019E3C391B63BCF3D3CABB4FE4913CD2AF5ABCDDDC463C5E09A13C6E7055BD56358A3B4BD4063B8CE98EBCE670B4BC901BDD3BCAD6503CC79D1ABC973D35BB3841D0BCD2647ABB4BE1423D8227C5BBCF605E3C5C25EEBBB5F46FBC8F76C5BA0E4DA13CDEB3F0BC8E91CEBAD30F35BAD8C4063DC75898BC262E2D3AE0A21ABDB9F4A33C3772AF3CAD7537BC2283BCBC2354F5BBDB315A3CAD91BDBC13F56CBC6E7AA5BCDEE65B3C3FE010BDAAB094BCCA0CE03CB7400A3D475A7BBCF79EA4BB70F09A3BC534E53BA09EA0BC3974783C9760753CD416F1BBB98B923C012C35BC3423C03A035A943B38EFBE3CA237363C57155DBC276D5F3C89F74ABC698C2A3CD73C3FBB0A6860BBBEC2A23C7BCD3ABCFB38173CAF8AEEBAA9F7073D473E683B0BBC21B8F07A133C41EE813CE0320C3D7275C4BB9468783BE061A2BB708D88B9DBA6DBBC3495EA3C5EC3F33BBCA1BA3C7071C43B357892BC540BF0BC2AFAF6BB891EE13CF00712BD90E8E6B9897F73BC3F8308BC6343F4BB29C82C3A5D11A5BC53AF25BD0AC0B93C53E380BCF5BDDDBB10AFB2BC7C68D6BC01CD60BC7B7A6B3BCB6184BCB1D621BCDB34A7BC786A43BC7299FEBC92F6FDBC8BD3593C90A780BC95C4DE3C5B0800BC55DCDDBC78E281BBFEF9B9BC55C0FD3AD3677C3C4958E43CA027E83B33E0B6BC72150C3D091D3F3CFE0F313C1BEEBABC8B0D2FBCF4FAA93CBD85F63CC6CBA93C3F208A3C062D143CADC186BCDBBD5CBB5C6ADC3B27DE503B3CD9B9BCAA34273C453DB23BFB4CD53C4654A83CC79AC33CB777C73B394EA83C0CD8743B9DBC6B3C50C0CBBB1920B8BC33FACCBB8E925F3D79F5E2BC921536BCAFF4CD3B762A9C3C58C48D3C624D333CA2D7E5B860C2903CF2FEE43CCA1D18BDEFC1803CD4138A3CEABCE33C41771BBDD8BEA93B33948ABD1DE0D2BB39CEF73C370FA1BC82D1953C95C780BC3D98B93B4155453C0771653BE6DCE73CAE3DDC3B193331BB80D0DD397D84183AD0DD53BC58C44A3D2F2AB7BCF289543C35DA153C834E003B25D8C53C49DC493B917D06BD76EFA33B74A7DEBCD34A523C7D6679BBF7C6CC377CEBBA3CF7D51BBC50A166BBD55AD13CD471AC3C2268DCBB14516ABB7D6FA3BCAF3E15BDE3036DBCF8DFA33CF898933BF8CD3BBD864654B9E16FD1BB94AE82BAD74C9FBCE575CDBCA3E392BCEB6998BC6FB79FBC",
      torch_tensor_16_torch.float32_4: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_16_16_torch.float32_3: "0x04000000106973BA531370BC44B101BC230E84394A805FBB459967BC8F538DBC78E2C0BCFD54D43B9BF9A2BC4F19CEBCD7780CBDB8DFCF3B2EC9B8BC2BF5473CEEC9D9BC373C56BCEEDCA6BB8FCC4C3B5798323C0116D8BB6192393C44F996BCD9DF60BC8FF7B4B9636AFF3B27AD05BC780BDD3B4CC4773C0005C13C8A92F6BBBBB11BBB9DFB09BC50FA0BBD9E91DE3B3CD3ACBCA0A38D3B2EF2193DCE07973B07ABA0BC779CAB3CEA316ABD5C7D81BC45ACB93A210CE4BC128BC5BC454C273D71D5853CA1FCBBBBE2FAE13C1ACE093DA151A63C6EF0D5BC3EA2743B45DDADBC5E1E233DD33E39BBCEE7C13A94F5A73CE3721A3AD4DC5EBB5BA2EEBC6EFC183C860356BC902F073CD5BD223C4A77453DC0EC92BC0F720BBCEA1F583A702B32BC0444A23CC9269ABCC50DCF3C095D183C804BE7BCCF1DAF3CAA90673D998300BCD378BD3C85D0E6BC46E79B3C0D5C91BC194B7139145D8B3C701B993CDC97FE3B9D47603D5FBC233D2D1F36BC6DB6883BC53537BDA7E9BBBC467D9E3CF5BE5C3C8F68FB3AFED9863C92B9293DDE0D003C17157A3C5FFF06BCAF48E3BC7DA433BCA050E5BB42FF133DCDF0A5BC2506803C349DD43ABC22CE3C8E7CA4BCA6A0D2BC3A279ABC2FBE6A3BD3BBAE3B643162BB6D38B73B222EE3BBCE8B3FBCD93F7D3C77D275BB056C593CC7A9853CA215813C42E86B3C46AB893B1CD7C8BC44E82C3C439A873A89FB833C317D1EBB395038BCAA11853CC58FAD3CFD50333C650CD03CFC7C443DC6AA1DBCEB14723C7DFE85BC3417393BF9143CBC83B7F7389B78103C01EE823CDD0D9A3B898EC33961F3753A52E0B6BCDF8584BAF34787BCF7E049BC3CEEDC3B20DC2C3BB42BD4BC84B59C3C3FDB873C6B2DB8BCDD4E853CD39A4C3C625C3F3C0E69C0BB0EBEEC3BE54772BC385314BDCF80903C6906A7BCBEC46E3BF9709FBCF960A53B8729033D508D573C30A8C4BB21608D3C0B5440BC0BF2A8BBC7F263BCA78752BDACA8583CFD0D7CBBCC9B703CB5694FBC25FB46BAB7DDBCBC22D42E3DE9DEA0BCD95BF33C59780D3C474D0C3CBCFA733CCA2FEDBC736737BAA250CD3B3403803BA192523C7C7ECBBBA6D9F8BBC5F120BC75F60DBD7E63033C0BDC86BC8F95D03BC747E0BC0532623BC960ACBB891516BC66D82DBDBD818BBC617631BB6ACACBBCC028B43C8E3FC339C9CE9C3C72416EBC1929973ACDB133BC1CE6CC3AA6319DBBC479943B57311F3CA0059EBB828157BDF5E036BC346CD6BBE428513A3921813C8E62053CF8463E3C83D0A1BC002F953C4244613D5705E8BB06120BBBF99E23BAFD36733B7380C0BB8EB4B6BCB76BAA3BD751C1BC2B79053C6F12F63B024B93BBB3C202BC61DA87BCD9E849BAA68D8E3CF0A992BC14E84E3CA9C3EA3B90F60BBCD4FB333AB0A9B3BC4B86273B53D8D43C031AF8BB9EF8DE3C045C943C",
      torch_tensor_16_torch.float32_3: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_16_16_torch.float32_2: "0x0400000038D919BA5BCE0CBDD4DAC0BB66EFFB3C077D0F3DEE7878BC9DFDF5BBDC25C3BCA170383C7A2516BD2B7F903CE00DDDBC900A363CD6358C3C74ED84BB2335F1BBB31856BCF72E92BC478B92BB309A0F3C47F1DFBC32E603BD1312553C25E3BCBBEDF42B3D66D284BB422804BC2D41163D197B083C47329F3C278D70BB6FC1493C408A6C3DC90C42BC60617A3C718410BC4A1419BDA4F03D3C865ACFBC96628D3C9D0426BABD33B8BB7BA9DB3BE785ADBB63F475BC2F189D3AF55697BC794124BB9DA337BCF2A4BC3CF9119B3B1910E73CB9507F3C57487D3DC13739BD971790BC72CCD83C4383923BE4FC9F3C8E4C21BBD9BD863B41CC103CEBAD2A3CB829E0BC3345473A3C2F96BBE43A97BBCEB421BC02BB01BDA18E00BB2B4AA9BB4050AEBA41E095BAB7173B3B0DF0BD3C662476BC5D3AB83C06C9EABCF826ADBB04E3CB3BFBCAD6BBEDB904BDA090B1BB6968B13C26E5D0BC4BE30CBACE62703CCF5504BC99F1D0BB986939BC47D247BC92E6A53A0F5399BB463960BCBCF8FE3C943B02BCA8708C3CEC63EC3C742B9CBB2B79883C363215BCE97E70BC1534E8BC49810C3BFD0A85BC9FB20FBD904D9FBC68AE89BC9D745D3C6E0E51BC35BA95BB4BAC4C3BD7145CBC6526213B4EC2893C8D90C33BE523D93B324440BC5B37DDBAA4E3A8BB8DCF2EBCA32A8FBCAFAB1FBC3E7754BB9CA8163C70FD973C6185AB3CEF785BBBC231D53CEEFF1C3CF90DBABC2CAB81BC7988683C44EC8D3AD7C382BC9E86D2BC017A383C8118D33CAB01DFBCE249F6BCA56748BBBEA41DBD67C20DBD2F28353B80F51CBD90A2453BAECB6BBB31F7033C8B2534BCAF33113DA530A63CD9C3243C97E7C73A68338D3CB3CCFDBCCC995ABC581EA9BC1ED66C3B9E4DCE3CA2D88BBC1B3794BCD1FB133D9660903C90D996BCC287F3BACF211FBB3ECE5D3C372B9F3CF590333C2BA0593B5967143DD03F4E3B2FDE5CBC03948B3B7C61E13CD5B4E03C30BE2EBD6CF0E43C8793093C029B223CCD1503BB3D8FBCBCBC30CDBA103BBFBC3590BD3C61153D3CE4113F3BE0520A3C355EFB3B737C48BC61F0883CA7082C3B7E36653A5201093C790E4D3C09A1573D338E1FBCFB5FD5BBAC13EC3C3B03813B4751B0BCD3D64A3DBBB021BC3968ACBBE61E02BB8B8AA9BBA6DCCBBB85EA56BC70F1D9BB60B8A03C8AD35C386DEF21BD3D7DA03C45D3B53C8B452FBCBD3D673CA4443CBB41E144BC5CFFCE3BCF2446BC0F09C5BBC6EAF5BBFD32F73B0EB538BBA70BBE3C38B5413DAF2FD23B7F65023CA4DA5EBC18E0C4BC52FFB03B827940BADE649FBC63D3813C0BEBBDBCE1E4AEB989EA59BC00A7843C86FD09BDFAB2813AD85AAC3A3E40B73B8EE4B0BC3777C53BAD7EA53CF7FE1BBBF16909BB1F2E963CCF522BBC56031F3C2010C8BC9881273DD07C5BBCEB41283B17F9D23A383DF43B",
      torch_tensor_16_torch.float32_2: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_16_16_torch.float32_1: "0x0400000072C777BCF8012F3DE79D133DD7DFCFBC1CA355BC6930F9B9F2DDB63C39F0313CF3FDE7BC8120E83C52EB953CD24EA9B9C212963CD866E63CB03AA13BFF9696BC0004EFBB2653DC3B52AD69BB414DA63C07842EBC5EE63F3AB2570EBC9714C6BCE49BB1BCA9A5523C113886BCC009A1BCAF240FBB02D8C9BC0E74B13C5B9D8EBC9747E83C37A25EBCAE45F2BCAC77873B71BE8DBC54AD40BC90B86FBB21AE283C7D51AA3B343205BCA17EAD3C09BA123BAB83BB37C058DE3B979054BCD0A2083C652E8C3C7035D03C9360BBBCE1BEA83B5C60CDBCD7AB5C3C29EC90BCA0D1E53C217002BCCEEC1D3CB511B2BCC423C7BCB51D5B3CF2ADA7BDA5B9F8BAC713D6BC1D22A9BCC1BC19BC905606BDE6A2893C449139BD5CE673BCD9C608BD389BED3C3CBE45BC3DAB093CBBC2CBBC62ECC03C26F29FBB2710C23C103EDCBB7236B63C9B87073BA72048BBEB46F43CA584E2BB50B8AEBBB24CBB3C27589BBAF69DA53CB40014BD3D8C9A3B98D62DBC6E68173D534E1C3B7CA7323D549F2A3C1577C9BA8CF20D3DB3B903BBB53A013C1467F6BBCA9DB23CC41FC1BBA1597EBCE63596BBB472B1BC699ACABC8505C2BC873626BB5B220E3D9079A5BCC2D2C0BB4C3A04BCD84D713B5EA24D3C93042C3DEC937B3CF79089BCF3BCE7BB1AE582BC4D6B303C8B189CBC0878193C9E9953BC801CD0BC5C223EB82F2DC53CB42243BCD2329E3C596E2B3CBB24E6BB192B613C650B063A383BF83CDDEC13BDF735A0BC3C08E7BAA3C312BDF4D152BC0788BDBC189C23BBDEC54D3C8D754BBC01B6123DE4E6CB3C4E4E1E3D9EE53EBC8CF8D6BCC223723CB04BF6BBDAF4053D6DCEA43B38D7C5BB0F0DA03B3CA490BC804A803A46BB093DB2D918BDBEE51FBC93F0A3BC8DD13B3BEDD099BC35A045BC2FF382BBBCBBC53BF3A3113C3055733C6D0C84BCB0BB84BB8A1B923C26E6773B12B1043DBBE1FBBB45FE19BD1D2ABC3B54ADAB3BD4C7EABB39DA683DDBBF51BC297A40BCC128B93C2B4924BC142447BCD4BD31BBE2D94EBC67575BB94E85723C9D930CBD8C2850B93C5A64BC51C00BBDFC7FC8BB2E30303D49998E3BA9981DBCCAEA493C9B94C0BBEF44B13BE6D9813CC1B13EBC01A0F43BC2C1E1BCADA5333CA47A343D41FC7ABC2FC6DD3C90A2233CAFA0FFBCF760B93C682584BA47A2333C2F5CCABCFFEC1BBC62988FBC5939A83B8C320C3DB29F8FBC66788D3CB611833C3419ECBAF35276BC6B42973A4BFE98BC91E098BC24EBBCBCD030B53CA191573BB32B6C3C26425C3B930788BC315311BC8F8E09BC2F5A303B48D5A03C881E10BD8FA92CBCEEA6D83C57E423BD241051BC0AEBBFBC1FE189BCBD7F2DBDED43CCBA4DB081BBEF20363C62AD01BD22A4F43A753969BC097413BC3DCDF9BC616828BD4E81C4BBC94E53BCDC004E3C59AD61BC8504BCBCB0B5603C",
      torch_tensor_16_torch.float32_1: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_16_torch.float32: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_16_16_torch.float32: "0x0400000023F76B3B52F5453B2D06BDBCDDFD93BC398D653BD587693C1E5010BCFB8FCCBC272840BC269A353C012DF5BCF90FFF3AD5C5B5BC877DCDBC77E71EBC6ED01BBB6DFD9DBBAFF0543C10A4133D79A4DE3BFB426EBA0EC0D13C6B2D43BAF877D3BC2F56C03BC283E6BCEAD337BB163684BC5473B93AF2980FBD33CCA0BC34D905BCB136133C2B6BBC39957285BA576E133DC67A7ABD56A70DBD15F89CBCCB20833CC2DA8ABA8941863CCC33EB3AD3F7433CFB12A13CDE0FF8BB2A52B6BC00BAB93CF1B78CBCCF320B3C81A7EE3B9C4DB23CF9AC63397D91B7BC1E2F58393BEECBBBC9C7563C920DA13A2ECCA4BB6B5263BCC1844A3B1BE98DBCEFB2B9BBCF361EBC1BE99E3C3EF39ABB713719BDFEBAD63B0B572BBCFA73983C4D7392BCA1A335BB2C61103C5EBE58BA1463643CC4F636BBEB0D903CA3F183BC6E8A2FBB444A8D3C39ACE73B68318ABCC1293EBB0509D23AAB1DE83C86C12D3DABED4CBCA333F5BC4DAE95BCFE365EBC27E4C0BC96DCA9BCF231BDBB8EA7433CAD75BDBC97918C3B1E3FA8BC8752523C597912BD0DCA11BD37120CBC86EB95BCE261DFBC87E1D6BCBB5547BA46FB39BC7DEC5ABB4A43113D005D043B959CEDBCE5DBDFBC8719933BFE4DDD3C17C57DBB7DF6AFBA58BED03C078E133D9419C7BC9D78B33C7ECC28BDA97C393CF854E63CB9B9103C47003EBCFEF9733B253F00BC39B00D3BF5008C3B7939E03CE09B023CC67659BC8B93A33BD77523B9F0B3E6BC6AC2ACBC4C26963C9DDD5ABCF631933C57D467BDD7F9BCBCFCB375BCB8180838E148D8BCC657713C706A193C49F51ABC064BA73C46DF253DA1B3303A6A360A3D6530AABB4C6C773B9C21F23A1040A7BC21EAD63B835368398B55233D6F22933C5D3C763C33800F3CA995473CD36EFD3C57843DBC013C353D6F7EBD3C19F8AEBCE91E1B3C74390E3CB0BA0D3C8D7037BD9DB6893CE566643B6A63C8BBB753A3BA2DF3833C4A58E23B90337BBB3BF69CBBDE331EBD4417B0BC84C91FBB25D6843A9EF972BC162996BB1889ECBBC610AD3B00DAFB3C9655033D4575CBBC1D94FEBBE0CC47BC974AF93AD3772ABC1539B83C8945B1BAAF3D343D0FB372BC5968EBBC9B83523B4E16C13CF6C29DBCC2B2C13B1DD329BC008C233D2591E3BB8D1EA93C79BB60BCBDB608BBB0DFA73C308F033CB5BD79BC8BE062BBA219743C70A1D43C003237BC474A81BC4BCD96BCF420B1BCE693FBB969E7F7BC9EC98B3B2D8E8FBC4DDA423C90A40EBDF91B953CCA2E933C0FBC32BABED0133DDF12113C7401583B59ABAB3CB8EBDBBB693E223C067CA6396780803C673B13BCD9C9393C84A0A6BC1328D5BCEABBC73CA18081BCFE4704BCD2BBD6BC74878CBC2EAFEABBE29EDB3C977FF4BCA2048ABC301363BB74A1F4BBDB19E6BA75594CBCA0E7BE3C09B18BBCFD42233C0AAFEA3B",
      torch_tensor_1_16_torch.float32: "0x040000002A00BB3B0BE0B3BA20361BBAA7A28ABC9D096FBC84239137159B83BC66EBF4BC97274ABBFED9303C0F32C53C59B64A3C9345823BB8BF0A3D994D773C9BE9313B",
      torch_tensor_12_16_torch.float32: "0x04000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000006561F83C8983093C1885B2BCA65F673B5DA8783CE985A7BA93E0E13B97EB273C75C7523C739197BC9E9C823CF5584B39CFFADCBA1210F9BCBB50B13CF5AB3E3CD8DEE63C0117B6BCA4550D3CD514103D5C63A4BC95C311BC36C79CBB4E0AF53B92AE4B3DAFDB023CF797263CC297D0BAEDEE32BA3EF9BC3C417965BC4E6E363BFE3FA8BA414BCABC0C25F23B8C77013C9D73C1BCF49907BCE0589EBA12EDCBBCE55474BC5EE2923C224B383B3659043D403606BCA30F79BA8568A4BAC3267DBCAB6D5EBCA11224BCC12E64BD478AA13CC7F0113DE9F6913CDD7C42BC76EDA1BC8EAA94BCB70005BD873E833C44AA233D14DF0D3D2B6509BBCF025B3CD46E123C591B163C2A5E5CBC002FDE3CC209C8BC0F447CBCC6FF83BC0D4F853C698B55B97CD8193C3929EB3B625888BB16F3A2BC30E3E9BBA1C1D93BBC1321BDBD30743C6EE9183DCEF49CBCF5074E3C69D123BA731F503CF82DB939F290043D955DECBAEB89063C9075A43C6676B5BC6075D43CFEC942BB94E5253D3E3B263C4E961ABCE8A88A3B4AC8AABC2AD7903C258B74BC999116BA0EB8BD3B3BCFD83C13A1A4BCE43A4E3C5E27DB3AB6F0A23B2DC086BC7437EEBB075A10BA77BC8E3C86DE033CE059E2BBB69D923CB97614BC826DE53CD4497A3CFB967A3BEA2E32BCEBBCADBCDBDA093D49FF403D4EAED5BBE9036FBC99EBDF3CD27712BD980D863B552908BD77A50BBD304649BC66CDE13B971D033CFBA873BB6529043C659A713C5BE9323C8248C93CC6FBD1BC40E39E3B2B0F893C1276DBBCF0AA9139D7F2B3BC2DA81C3CAED458B9ABB387BCE300FCBC02E2DD3B055DBA3C41C6F33C342CDD3CD9AD1BBBE2A9BE3C9772B0BC0D044C3BC942353CF5654A3C9C1E333C6A76183DBDDA233CA28FD73B15ABE6BB9774C73C221BB53C3D4E803C9D52B8BCC11CBFBC9C8887BC4AE51A3CF9A58ABAA46BA9BB45A3E3BC4639E539349F3C3C8B2533BA5B7FE53C",
      torch_tensor_1_16_torch.int64_1: "0x080000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_16_torch.int64: "0x0800000000000000000000000100000000000000020000000000000003000000000000000400000000000000050000000000000006000000000000000700000000000000080000000000000009000000000000000A000000000000000B000000000000000C000000000000000D000000000000000E000000000000000F00000000000000"
    }
  }
#-}

