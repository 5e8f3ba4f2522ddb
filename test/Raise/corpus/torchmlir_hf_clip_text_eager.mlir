// Made by generate/generate.py: models, torchmlir: CLIP's text model, causal
// DEFINE: %{case} = --verify=raise --input=1x8xi64=3,1,4,1,5,9,2,6 --input=1x8xi64=1,1,1,1,1,1,1,1 --expected_output=@%S/expected/hf_clip_text_eager.0.npy
// RUN: attn-run %s %{case} | FileCheck %s
// RUN: attn-opt %s %fuse -o %t.mlir
// RUN: attn-run %t.mlir %{case} | FileCheck %s --check-prefix=FUSED

// CHECK: attention: 1 found{{$}}
// CHECK-NEXT: batch 1, heads 2, N 8, S 8, D 8, f32, causal, mask: key padding, scale 1/sqrt(D)
// FUSED: attention: 1 found{{$}}
// FUSED-NEXT: batch 1, heads 2, N 8, S 8, D 8, f32, causal, mask: key padding, scale 1/sqrt(D)

#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1) -> (d0, d1)>
#map3 = affine_map<(d0) -> (d0)>
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
    %c8_i64 = arith.constant 8 : i64
    %c16 = arith.constant 16 : index
    %c12 = arith.constant 12 : index
    %cst = arith.constant 0.000000e+00 : f64
    %cst_0 = arith.constant 0.000000e+00 : f32
    %cst_1 = arith.constant 0xFF800000 : f32
    %cst_2 = arith.constant 1.000000e+00 : f32
    %cst_3 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_4 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_5 = arith.constant dense<true> : tensor<i1>
    %cst_6 = arith.constant dense_resource<torch_tensor_16_torch.float32_11> : tensor<16xf32>
    %cst_7 = arith.constant dense_resource<torch_tensor_16_torch.float32_10> : tensor<16xf32>
    %cst_8 = arith.constant dense_resource<torch_tensor_16_torch.float32_9> : tensor<16xf32>
    %cst_9 = arith.constant dense_resource<torch_tensor_16_16_torch.float32_6> : tensor<16x16xf32>
    %cst_10 = arith.constant 1.702000e+00 : f64
    %cst_11 = arith.constant dense_resource<torch_tensor_16_torch.float32_8> : tensor<16xf32>
    %cst_12 = arith.constant dense_resource<torch_tensor_16_16_torch.float32_5> : tensor<16x16xf32>
    %cst_13 = arith.constant dense_resource<torch_tensor_16_torch.float32_7> : tensor<16xf32>
    %cst_14 = arith.constant dense_resource<torch_tensor_16_torch.float32_6> : tensor<16xf32>
    %cst_15 = arith.constant dense_resource<torch_tensor_16_torch.float32_5> : tensor<16xf32>
    %cst_16 = arith.constant dense_resource<torch_tensor_16_16_torch.float32_4> : tensor<16x16xf32>
    %cst_17 = arith.constant 0.35355339059327379 : f64
    %cst_18 = arith.constant dense_resource<torch_tensor_16_torch.float32_4> : tensor<16xf32>
    %cst_19 = arith.constant dense_resource<torch_tensor_16_16_torch.float32_3> : tensor<16x16xf32>
    %cst_20 = arith.constant dense_resource<torch_tensor_16_torch.float32_3> : tensor<16xf32>
    %cst_21 = arith.constant dense_resource<torch_tensor_16_16_torch.float32_2> : tensor<16x16xf32>
    %cst_22 = arith.constant dense_resource<torch_tensor_16_torch.float32_2> : tensor<16xf32>
    %cst_23 = arith.constant dense_resource<torch_tensor_16_16_torch.float32_1> : tensor<16x16xf32>
    %cst_24 = arith.constant dense_resource<torch_tensor_16_torch.float32_1> : tensor<16xf32>
    %cst_25 = arith.constant dense_resource<torch_tensor_16_torch.float32> : tensor<16xf32>
    %cst_26 = arith.constant 1.000000e-05 : f64
    %cst_27 = arith.constant dense_resource<torch_tensor_16_16_torch.float32> : tensor<16x16xf32>
    %cst_28 = arith.constant dense_resource<torch_tensor_12_16_torch.float32> : tensor<12x16xf32>
    %cst_29 = arith.constant 1.600000e+01 : f64
    %cst_30 = arith.constant 1.600000e+01 : f32
    %c1_i64 = arith.constant 1 : i64
    %c0_i64 = arith.constant 0 : i64
    %cst_31 = arith.constant dense_resource<torch_tensor_1_16_torch.int64> : tensor<1x16xi64>
    %extracted_slice = tensor.extract_slice %cst_31[0, 0] [1, 8] [1, 1] : tensor<1x16xi64> to tensor<1x8xi64>
    %0 = tensor.empty() : tensor<1x8x16xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x8xi64>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: i64, %out: f32):
      %116 = arith.index_cast %in : i64 to index
      %117 = linalg.index 2 : index
      %118 = arith.cmpi slt, %116, %c12 : index
      cf.assert %118, "index must be smaller than dim size"
      %119 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %119, "index must be larger or equal to 0"
      %extracted = tensor.extract %cst_28[%116, %117] : tensor<12x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x16xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice : tensor<1x8xi64>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: i64, %out: f32):
      %116 = arith.index_cast %in : i64 to index
      %117 = linalg.index 2 : index
      %118 = arith.cmpi slt, %116, %c16 : index
      cf.assert %118, "index must be smaller than dim size"
      %119 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %119, "index must be larger or equal to 0"
      %extracted = tensor.extract %cst_27[%116, %117] : tensor<16x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x16xf32>
    %3 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %2 : tensor<1x8x16xf32>, tensor<1x8x16xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_59: f32, %out: f32):
      %116 = arith.addf %in, %in_59 : f32
      linalg.yield %116 : f32
    } -> tensor<1x8x16xf32>
    %4 = tensor.empty() : tensor<1x8xi1>
    %5 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<1x8xi64>) outs(%4 : tensor<1x8xi1>) {
    ^bb0(%in: i64, %out: i1):
      %116 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %116 : i1
    } -> tensor<1x8xi1>
    %6 = tensor.empty() : tensor<1xi64>
    %7 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%6 : tensor<1xi64>) {
    ^bb0(%out: i64):
      linalg.yield %c0_i64 : i64
    } -> tensor<1xi64>
    %8 = tensor.empty() : tensor<8xi64>
    %9 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%8 : tensor<8xi64>) {
    ^bb0(%out: i64):
      %116 = linalg.index 0 : index
      %117 = arith.index_cast %116 : index to i64
      linalg.yield %117 : i64
    } -> tensor<8xi64>
    %expanded = tensor.expand_shape %7 [[0, 1, 2, 3]] output_shape [1, 1, 1, 1] : tensor<1xi64> into tensor<1x1x1x1xi64>
    %expanded_32 = tensor.expand_shape %9 [[0, 1, 2, 3]] output_shape [1, 1, 8, 1] : tensor<8xi64> into tensor<1x1x8x1xi64>
    %expanded_33 = tensor.expand_shape %9 [[0, 1, 2, 3]] output_shape [1, 1, 1, 8] : tensor<8xi64> into tensor<1x1x1x8xi64>
    %10 = tensor.empty() : tensor<1x1x8x8xi1>
    %11 = linalg.generic {indexing_maps = [#map4, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_33, %expanded_32 : tensor<1x1x1x8xi64>, tensor<1x1x8x1xi64>) outs(%10 : tensor<1x1x8x8xi1>) {
    ^bb0(%in: i64, %in_59: i64, %out: i1):
      %116 = arith.cmpi sle, %in, %in_59 : i64
      linalg.yield %116 : i1
    } -> tensor<1x1x8x8xi1>
    %12 = linalg.generic {indexing_maps = [#map7, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_5, %11 : tensor<i1>, tensor<1x1x8x8xi1>) outs(%10 : tensor<1x1x8x8xi1>) {
    ^bb0(%in: i1, %in_59: i1, %out: i1):
      %116 = arith.andi %in, %in_59 : i1
      linalg.yield %116 : i1
    } -> tensor<1x1x8x8xi1>
    %13 = tensor.empty() : tensor<1x1x1x8xi1>
    %14 = linalg.generic {indexing_maps = [#map8, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_33 : tensor<1x1x1x1xi64>, tensor<1x1x1x8xi64>) outs(%13 : tensor<1x1x1x8xi1>) {
    ^bb0(%in: i64, %in_59: i64, %out: i1):
      %116 = arith.cmpi slt, %in, %c0_i64 : i64
      %117 = arith.addi %in, %c1_i64 : i64
      %118 = arith.select %116, %117, %in : i64
      %119 = arith.index_cast %118 : i64 to index
      %120 = arith.cmpi slt, %in_59, %c0_i64 : i64
      %121 = arith.addi %in_59, %c8_i64 : i64
      %122 = arith.select %120, %121, %in_59 : i64
      %123 = arith.index_cast %122 : i64 to index
      %extracted = tensor.extract %5[%119, %123] : tensor<1x8xi1>
      linalg.yield %extracted : i1
    } -> tensor<1x1x1x8xi1>
    %15 = linalg.generic {indexing_maps = [#map6, #map4, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12, %14 : tensor<1x1x8x8xi1>, tensor<1x1x1x8xi1>) outs(%10 : tensor<1x1x8x8xi1>) {
    ^bb0(%in: i1, %in_59: i1, %out: i1):
      %116 = arith.andi %in, %in_59 : i1
      linalg.yield %116 : i1
    } -> tensor<1x1x8x8xi1>
    %16 = tensor.empty() : tensor<1x1x8x8xf32>
    %17 = linalg.generic {indexing_maps = [#map6, #map7, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15, %cst_4, %cst_3 : tensor<1x1x8x8xi1>, tensor<f32>, tensor<f32>) outs(%16 : tensor<1x1x8x8xf32>) {
    ^bb0(%in: i1, %in_59: f32, %in_60: f32, %out: f32):
      %116 = arith.select %in, %in_59, %in_60 : f32
      linalg.yield %116 : f32
    } -> tensor<1x1x8x8xf32>
    %18 = tensor.empty() : tensor<1x8x16xf64>
    %19 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3 : tensor<1x8x16xf32>) outs(%18 : tensor<1x8x16xf64>) {
    ^bb0(%in: f32, %out: f64):
      %116 = arith.extf %in : f32 to f64
      linalg.yield %116 : f64
    } -> tensor<1x8x16xf64>
    %20 = tensor.empty() : tensor<1x8x1xf64>
    %21 = linalg.fill ins(%cst : f64) outs(%20 : tensor<1x8x1xf64>) -> tensor<1x8x1xf64>
    %22 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%19 : tensor<1x8x16xf64>) outs(%21 : tensor<1x8x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %116 = arith.addf %in, %out : f64
      linalg.yield %116 : f64
    } -> tensor<1x8x1xf64>
    %23 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22 : tensor<1x8x1xf64>) outs(%20 : tensor<1x8x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %116 = arith.divf %in, %cst_29 : f64
      linalg.yield %116 : f64
    } -> tensor<1x8x1xf64>
    %24 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19, %23 : tensor<1x8x16xf64>, tensor<1x8x1xf64>) outs(%18 : tensor<1x8x16xf64>) {
    ^bb0(%in: f64, %in_59: f64, %out: f64):
      %116 = arith.subf %in, %in_59 : f64
      linalg.yield %116 : f64
    } -> tensor<1x8x16xf64>
    %25 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24, %24 : tensor<1x8x16xf64>, tensor<1x8x16xf64>) outs(%18 : tensor<1x8x16xf64>) {
    ^bb0(%in: f64, %in_59: f64, %out: f64):
      %116 = arith.mulf %in, %in_59 : f64
      linalg.yield %116 : f64
    } -> tensor<1x8x16xf64>
    %26 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%25 : tensor<1x8x16xf64>) outs(%21 : tensor<1x8x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %116 = arith.addf %in, %out : f64
      linalg.yield %116 : f64
    } -> tensor<1x8x1xf64>
    %27 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26 : tensor<1x8x1xf64>) outs(%20 : tensor<1x8x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %116 = arith.divf %in, %cst_29 : f64
      linalg.yield %116 : f64
    } -> tensor<1x8x1xf64>
    %28 = tensor.empty() : tensor<1x8x1xf32>
    %29 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27 : tensor<1x8x1xf64>) outs(%28 : tensor<1x8x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %116 = arith.truncf %in : f64 to f32
      linalg.yield %116 : f32
    } -> tensor<1x8x1xf32>
    %30 = linalg.fill ins(%cst_0 : f32) outs(%28 : tensor<1x8x1xf32>) -> tensor<1x8x1xf32>
    %31 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%3 : tensor<1x8x16xf32>) outs(%30 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = arith.addf %in, %out : f32
      linalg.yield %116 : f32
    } -> tensor<1x8x1xf32>
    %32 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%31 : tensor<1x8x1xf32>) outs(%28 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = arith.divf %in, %cst_30 : f32
      linalg.yield %116 : f32
    } -> tensor<1x8x1xf32>
    %33 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%29 : tensor<1x8x1xf32>) outs(%28 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = arith.truncf %cst_26 : f64 to f32
      %117 = arith.addf %in, %116 : f32
      linalg.yield %117 : f32
    } -> tensor<1x8x1xf32>
    %34 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33 : tensor<1x8x1xf32>) outs(%28 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = math.rsqrt %in : f32
      linalg.yield %116 : f32
    } -> tensor<1x8x1xf32>
    %35 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %32 : tensor<1x8x16xf32>, tensor<1x8x1xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_59: f32, %out: f32):
      %116 = arith.subf %in, %in_59 : f32
      linalg.yield %116 : f32
    } -> tensor<1x8x16xf32>
    %36 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35, %34 : tensor<1x8x16xf32>, tensor<1x8x1xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_59: f32, %out: f32):
      %116 = arith.mulf %in, %in_59 : f32
      linalg.yield %116 : f32
    } -> tensor<1x8x16xf32>
    %37 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%36, %cst_25 : tensor<1x8x16xf32>, tensor<16xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_59: f32, %out: f32):
      %116 = arith.mulf %in, %in_59 : f32
      linalg.yield %116 : f32
    } -> tensor<1x8x16xf32>
    %38 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%37, %cst_24 : tensor<1x8x16xf32>, tensor<16xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_59: f32, %out: f32):
      %116 = arith.addf %in, %in_59 : f32
      linalg.yield %116 : f32
    } -> tensor<1x8x16xf32>
    %collapsed = tensor.collapse_shape %38 [[0, 1], [2]] : tensor<1x8x16xf32> into tensor<8x16xf32>
    %39 = tensor.empty() : tensor<16x16xf32>
    %transposed = linalg.transpose ins(%cst_23 : tensor<16x16xf32>) outs(%39 : tensor<16x16xf32>) permutation = [1, 0] 
    %40 = tensor.empty() : tensor<8x16xf32>
    %41 = linalg.fill ins(%cst_0 : f32) outs(%40 : tensor<8x16xf32>) -> tensor<8x16xf32>
    %42 = linalg.matmul ins(%collapsed, %transposed : tensor<8x16xf32>, tensor<16x16xf32>) outs(%41 : tensor<8x16xf32>) -> tensor<8x16xf32>
    %43 = linalg.generic {indexing_maps = [#map12, #map2], iterator_types = ["parallel", "parallel"]} ins(%cst_22 : tensor<16xf32>) outs(%40 : tensor<8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x16xf32>
    %44 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%42, %43 : tensor<8x16xf32>, tensor<8x16xf32>) outs(%40 : tensor<8x16xf32>) {
    ^bb0(%in: f32, %in_59: f32, %out: f32):
      %116 = arith.addf %in, %in_59 : f32
      linalg.yield %116 : f32
    } -> tensor<8x16xf32>
    %transposed_34 = linalg.transpose ins(%cst_21 : tensor<16x16xf32>) outs(%39 : tensor<16x16xf32>) permutation = [1, 0] 
    %45 = linalg.matmul ins(%collapsed, %transposed_34 : tensor<8x16xf32>, tensor<16x16xf32>) outs(%41 : tensor<8x16xf32>) -> tensor<8x16xf32>
    %46 = linalg.generic {indexing_maps = [#map12, #map2], iterator_types = ["parallel", "parallel"]} ins(%cst_20 : tensor<16xf32>) outs(%40 : tensor<8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x16xf32>
    %47 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%45, %46 : tensor<8x16xf32>, tensor<8x16xf32>) outs(%40 : tensor<8x16xf32>) {
    ^bb0(%in: f32, %in_59: f32, %out: f32):
      %116 = arith.addf %in, %in_59 : f32
      linalg.yield %116 : f32
    } -> tensor<8x16xf32>
    %transposed_35 = linalg.transpose ins(%cst_19 : tensor<16x16xf32>) outs(%39 : tensor<16x16xf32>) permutation = [1, 0] 
    %48 = linalg.matmul ins(%collapsed, %transposed_35 : tensor<8x16xf32>, tensor<16x16xf32>) outs(%41 : tensor<8x16xf32>) -> tensor<8x16xf32>
    %49 = linalg.generic {indexing_maps = [#map12, #map2], iterator_types = ["parallel", "parallel"]} ins(%cst_18 : tensor<16xf32>) outs(%40 : tensor<8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x16xf32>
    %50 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%48, %49 : tensor<8x16xf32>, tensor<8x16xf32>) outs(%40 : tensor<8x16xf32>) {
    ^bb0(%in: f32, %in_59: f32, %out: f32):
      %116 = arith.addf %in, %in_59 : f32
      linalg.yield %116 : f32
    } -> tensor<8x16xf32>
    %expanded_36 = tensor.expand_shape %44 [[0, 1], [2, 3]] output_shape [1, 8, 2, 8] : tensor<8x16xf32> into tensor<1x8x2x8xf32>
    %51 = tensor.empty() : tensor<1x2x8x8xf32>
    %transposed_37 = linalg.transpose ins(%expanded_36 : tensor<1x8x2x8xf32>) outs(%51 : tensor<1x2x8x8xf32>) permutation = [0, 2, 1, 3] 
    %expanded_38 = tensor.expand_shape %47 [[0, 1], [2, 3]] output_shape [1, 8, 2, 8] : tensor<8x16xf32> into tensor<1x8x2x8xf32>
    %expanded_39 = tensor.expand_shape %50 [[0, 1], [2, 3]] output_shape [1, 8, 2, 8] : tensor<8x16xf32> into tensor<1x8x2x8xf32>
    %transposed_40 = linalg.transpose ins(%expanded_39 : tensor<1x8x2x8xf32>) outs(%51 : tensor<1x2x8x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_41 = linalg.transpose ins(%expanded_38 : tensor<1x8x2x8xf32>) outs(%51 : tensor<1x2x8x8xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_42 = tensor.collapse_shape %transposed_37 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %collapsed_43 = tensor.collapse_shape %transposed_41 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %52 = tensor.empty() : tensor<2x8x8xf32>
    %53 = linalg.fill ins(%cst_0 : f32) outs(%52 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %54 = linalg.batch_matmul ins(%collapsed_42, %collapsed_43 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%53 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %expanded_44 = tensor.expand_shape %54 [[0, 1], [2], [3]] output_shape [1, 2, 8, 8] : tensor<2x8x8xf32> into tensor<1x2x8x8xf32>
    %55 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_44 : tensor<1x2x8x8xf32>) outs(%51 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = arith.truncf %cst_17 : f64 to f32
      %117 = arith.mulf %in, %116 : f32
      linalg.yield %117 : f32
    } -> tensor<1x2x8x8xf32>
    %56 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%55, %17 : tensor<1x2x8x8xf32>, tensor<1x1x8x8xf32>) outs(%51 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %in_59: f32, %out: f32):
      %116 = arith.addf %in, %in_59 : f32
      linalg.yield %116 : f32
    } -> tensor<1x2x8x8xf32>
    %57 = tensor.empty() : tensor<1x2x8xi64>
    %58 = linalg.fill ins(%c0_i64 : i64) outs(%57 : tensor<1x2x8xi64>) -> tensor<1x2x8xi64>
    %59 = tensor.empty() : tensor<1x2x8xf32>
    %60 = linalg.fill ins(%cst_1 : f32) outs(%59 : tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %61:2 = linalg.generic {indexing_maps = [#map6, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%56 : tensor<1x2x8x8xf32>) outs(%60, %58 : tensor<1x2x8xf32>, tensor<1x2x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_59: i64):
      %116 = linalg.index 3 : index
      %117 = arith.index_cast %116 : index to i64
      %118 = arith.maximumf %in, %out : f32
      %119 = arith.cmpf ogt, %in, %out : f32
      %120 = arith.select %119, %117, %out_59 : i64
      linalg.yield %118, %120 : f32, i64
    } -> (tensor<1x2x8xf32>, tensor<1x2x8xi64>)
    %expanded_45 = tensor.expand_shape %61#0 [[0], [1], [2, 3]] output_shape [1, 2, 8, 1] : tensor<1x2x8xf32> into tensor<1x2x8x1xf32>
    %62 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%56, %expanded_45 : tensor<1x2x8x8xf32>, tensor<1x2x8x1xf32>) outs(%51 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %in_59: f32, %out: f32):
      %116 = arith.subf %in, %in_59 : f32
      linalg.yield %116 : f32
    } -> tensor<1x2x8x8xf32>
    %63 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%62 : tensor<1x2x8x8xf32>) outs(%51 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = math.exp %in : f32
      linalg.yield %116 : f32
    } -> tensor<1x2x8x8xf32>
    %64 = tensor.empty() : tensor<1x2x8x1xf32>
    %65 = linalg.fill ins(%cst_0 : f32) outs(%64 : tensor<1x2x8x1xf32>) -> tensor<1x2x8x1xf32>
    %66 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%63 : tensor<1x2x8x8xf32>) outs(%65 : tensor<1x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = arith.addf %in, %out : f32
      linalg.yield %116 : f32
    } -> tensor<1x2x8x1xf32>
    %67 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%63, %66 : tensor<1x2x8x8xf32>, tensor<1x2x8x1xf32>) outs(%51 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %in_59: f32, %out: f32):
      %116 = arith.divf %in, %in_59 : f32
      linalg.yield %116 : f32
    } -> tensor<1x2x8x8xf32>
    %collapsed_46 = tensor.collapse_shape %67 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %collapsed_47 = tensor.collapse_shape %transposed_40 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %68 = linalg.batch_matmul ins(%collapsed_46, %collapsed_47 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%53 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %expanded_48 = tensor.expand_shape %68 [[0, 1], [2], [3]] output_shape [1, 2, 8, 8] : tensor<2x8x8xf32> into tensor<1x2x8x8xf32>
    %69 = tensor.empty() : tensor<1x8x2x8xf32>
    %transposed_49 = linalg.transpose ins(%expanded_48 : tensor<1x2x8x8xf32>) outs(%69 : tensor<1x8x2x8xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_50 = tensor.collapse_shape %transposed_49 [[0, 1], [2, 3]] : tensor<1x8x2x8xf32> into tensor<8x16xf32>
    %transposed_51 = linalg.transpose ins(%cst_16 : tensor<16x16xf32>) outs(%39 : tensor<16x16xf32>) permutation = [1, 0] 
    %70 = linalg.matmul ins(%collapsed_50, %transposed_51 : tensor<8x16xf32>, tensor<16x16xf32>) outs(%41 : tensor<8x16xf32>) -> tensor<8x16xf32>
    %71 = linalg.generic {indexing_maps = [#map12, #map2], iterator_types = ["parallel", "parallel"]} ins(%cst_15 : tensor<16xf32>) outs(%40 : tensor<8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x16xf32>
    %72 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%70, %71 : tensor<8x16xf32>, tensor<8x16xf32>) outs(%40 : tensor<8x16xf32>) {
    ^bb0(%in: f32, %in_59: f32, %out: f32):
      %116 = arith.addf %in, %in_59 : f32
      linalg.yield %116 : f32
    } -> tensor<8x16xf32>
    %expanded_52 = tensor.expand_shape %72 [[0, 1], [2]] output_shape [1, 8, 16] : tensor<8x16xf32> into tensor<1x8x16xf32>
    %73 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %expanded_52 : tensor<1x8x16xf32>, tensor<1x8x16xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_59: f32, %out: f32):
      %116 = arith.addf %in, %in_59 : f32
      linalg.yield %116 : f32
    } -> tensor<1x8x16xf32>
    %74 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%73 : tensor<1x8x16xf32>) outs(%18 : tensor<1x8x16xf64>) {
    ^bb0(%in: f32, %out: f64):
      %116 = arith.extf %in : f32 to f64
      linalg.yield %116 : f64
    } -> tensor<1x8x16xf64>
    %75 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%74 : tensor<1x8x16xf64>) outs(%21 : tensor<1x8x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %116 = arith.addf %in, %out : f64
      linalg.yield %116 : f64
    } -> tensor<1x8x1xf64>
    %76 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%75 : tensor<1x8x1xf64>) outs(%20 : tensor<1x8x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %116 = arith.divf %in, %cst_29 : f64
      linalg.yield %116 : f64
    } -> tensor<1x8x1xf64>
    %77 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%74, %76 : tensor<1x8x16xf64>, tensor<1x8x1xf64>) outs(%18 : tensor<1x8x16xf64>) {
    ^bb0(%in: f64, %in_59: f64, %out: f64):
      %116 = arith.subf %in, %in_59 : f64
      linalg.yield %116 : f64
    } -> tensor<1x8x16xf64>
    %78 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%77, %77 : tensor<1x8x16xf64>, tensor<1x8x16xf64>) outs(%18 : tensor<1x8x16xf64>) {
    ^bb0(%in: f64, %in_59: f64, %out: f64):
      %116 = arith.mulf %in, %in_59 : f64
      linalg.yield %116 : f64
    } -> tensor<1x8x16xf64>
    %79 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%78 : tensor<1x8x16xf64>) outs(%21 : tensor<1x8x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %116 = arith.addf %in, %out : f64
      linalg.yield %116 : f64
    } -> tensor<1x8x1xf64>
    %80 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%79 : tensor<1x8x1xf64>) outs(%20 : tensor<1x8x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %116 = arith.divf %in, %cst_29 : f64
      linalg.yield %116 : f64
    } -> tensor<1x8x1xf64>
    %81 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%80 : tensor<1x8x1xf64>) outs(%28 : tensor<1x8x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %116 = arith.truncf %in : f64 to f32
      linalg.yield %116 : f32
    } -> tensor<1x8x1xf32>
    %82 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%73 : tensor<1x8x16xf32>) outs(%30 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = arith.addf %in, %out : f32
      linalg.yield %116 : f32
    } -> tensor<1x8x1xf32>
    %83 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%82 : tensor<1x8x1xf32>) outs(%28 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = arith.divf %in, %cst_30 : f32
      linalg.yield %116 : f32
    } -> tensor<1x8x1xf32>
    %84 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%81 : tensor<1x8x1xf32>) outs(%28 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = arith.truncf %cst_26 : f64 to f32
      %117 = arith.addf %in, %116 : f32
      linalg.yield %117 : f32
    } -> tensor<1x8x1xf32>
    %85 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%84 : tensor<1x8x1xf32>) outs(%28 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = math.rsqrt %in : f32
      linalg.yield %116 : f32
    } -> tensor<1x8x1xf32>
    %86 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%73, %83 : tensor<1x8x16xf32>, tensor<1x8x1xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_59: f32, %out: f32):
      %116 = arith.subf %in, %in_59 : f32
      linalg.yield %116 : f32
    } -> tensor<1x8x16xf32>
    %87 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%86, %85 : tensor<1x8x16xf32>, tensor<1x8x1xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_59: f32, %out: f32):
      %116 = arith.mulf %in, %in_59 : f32
      linalg.yield %116 : f32
    } -> tensor<1x8x16xf32>
    %88 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%87, %cst_14 : tensor<1x8x16xf32>, tensor<16xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_59: f32, %out: f32):
      %116 = arith.mulf %in, %in_59 : f32
      linalg.yield %116 : f32
    } -> tensor<1x8x16xf32>
    %89 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%88, %cst_13 : tensor<1x8x16xf32>, tensor<16xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_59: f32, %out: f32):
      %116 = arith.addf %in, %in_59 : f32
      linalg.yield %116 : f32
    } -> tensor<1x8x16xf32>
    %collapsed_53 = tensor.collapse_shape %89 [[0, 1], [2]] : tensor<1x8x16xf32> into tensor<8x16xf32>
    %transposed_54 = linalg.transpose ins(%cst_12 : tensor<16x16xf32>) outs(%39 : tensor<16x16xf32>) permutation = [1, 0] 
    %90 = linalg.matmul ins(%collapsed_53, %transposed_54 : tensor<8x16xf32>, tensor<16x16xf32>) outs(%41 : tensor<8x16xf32>) -> tensor<8x16xf32>
    %91 = linalg.generic {indexing_maps = [#map12, #map2], iterator_types = ["parallel", "parallel"]} ins(%cst_11 : tensor<16xf32>) outs(%40 : tensor<8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x16xf32>
    %92 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%90, %91 : tensor<8x16xf32>, tensor<8x16xf32>) outs(%40 : tensor<8x16xf32>) {
    ^bb0(%in: f32, %in_59: f32, %out: f32):
      %116 = arith.addf %in, %in_59 : f32
      linalg.yield %116 : f32
    } -> tensor<8x16xf32>
    %expanded_55 = tensor.expand_shape %92 [[0, 1], [2]] output_shape [1, 8, 16] : tensor<8x16xf32> into tensor<1x8x16xf32>
    %93 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_55 : tensor<1x8x16xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = arith.truncf %cst_10 : f64 to f32
      %117 = arith.mulf %in, %116 : f32
      linalg.yield %117 : f32
    } -> tensor<1x8x16xf32>
    %94 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93 : tensor<1x8x16xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = arith.negf %in : f32
      %117 = math.exp %116 : f32
      %118 = arith.addf %117, %cst_2 : f32
      %119 = arith.divf %cst_2, %118 : f32
      linalg.yield %119 : f32
    } -> tensor<1x8x16xf32>
    %95 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_55, %94 : tensor<1x8x16xf32>, tensor<1x8x16xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_59: f32, %out: f32):
      %116 = arith.mulf %in, %in_59 : f32
      linalg.yield %116 : f32
    } -> tensor<1x8x16xf32>
    %collapsed_56 = tensor.collapse_shape %95 [[0, 1], [2]] : tensor<1x8x16xf32> into tensor<8x16xf32>
    %transposed_57 = linalg.transpose ins(%cst_9 : tensor<16x16xf32>) outs(%39 : tensor<16x16xf32>) permutation = [1, 0] 
    %96 = linalg.matmul ins(%collapsed_56, %transposed_57 : tensor<8x16xf32>, tensor<16x16xf32>) outs(%41 : tensor<8x16xf32>) -> tensor<8x16xf32>
    %97 = linalg.generic {indexing_maps = [#map12, #map2], iterator_types = ["parallel", "parallel"]} ins(%cst_8 : tensor<16xf32>) outs(%40 : tensor<8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x16xf32>
    %98 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%96, %97 : tensor<8x16xf32>, tensor<8x16xf32>) outs(%40 : tensor<8x16xf32>) {
    ^bb0(%in: f32, %in_59: f32, %out: f32):
      %116 = arith.addf %in, %in_59 : f32
      linalg.yield %116 : f32
    } -> tensor<8x16xf32>
    %expanded_58 = tensor.expand_shape %98 [[0, 1], [2]] output_shape [1, 8, 16] : tensor<8x16xf32> into tensor<1x8x16xf32>
    %99 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%73, %expanded_58 : tensor<1x8x16xf32>, tensor<1x8x16xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_59: f32, %out: f32):
      %116 = arith.addf %in, %in_59 : f32
      linalg.yield %116 : f32
    } -> tensor<1x8x16xf32>
    %100 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99 : tensor<1x8x16xf32>) outs(%18 : tensor<1x8x16xf64>) {
    ^bb0(%in: f32, %out: f64):
      %116 = arith.extf %in : f32 to f64
      linalg.yield %116 : f64
    } -> tensor<1x8x16xf64>
    %101 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%100 : tensor<1x8x16xf64>) outs(%21 : tensor<1x8x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %116 = arith.addf %in, %out : f64
      linalg.yield %116 : f64
    } -> tensor<1x8x1xf64>
    %102 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%101 : tensor<1x8x1xf64>) outs(%20 : tensor<1x8x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %116 = arith.divf %in, %cst_29 : f64
      linalg.yield %116 : f64
    } -> tensor<1x8x1xf64>
    %103 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100, %102 : tensor<1x8x16xf64>, tensor<1x8x1xf64>) outs(%18 : tensor<1x8x16xf64>) {
    ^bb0(%in: f64, %in_59: f64, %out: f64):
      %116 = arith.subf %in, %in_59 : f64
      linalg.yield %116 : f64
    } -> tensor<1x8x16xf64>
    %104 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%103, %103 : tensor<1x8x16xf64>, tensor<1x8x16xf64>) outs(%18 : tensor<1x8x16xf64>) {
    ^bb0(%in: f64, %in_59: f64, %out: f64):
      %116 = arith.mulf %in, %in_59 : f64
      linalg.yield %116 : f64
    } -> tensor<1x8x16xf64>
    %105 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%104 : tensor<1x8x16xf64>) outs(%21 : tensor<1x8x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %116 = arith.addf %in, %out : f64
      linalg.yield %116 : f64
    } -> tensor<1x8x1xf64>
    %106 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105 : tensor<1x8x1xf64>) outs(%20 : tensor<1x8x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %116 = arith.divf %in, %cst_29 : f64
      linalg.yield %116 : f64
    } -> tensor<1x8x1xf64>
    %107 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106 : tensor<1x8x1xf64>) outs(%28 : tensor<1x8x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %116 = arith.truncf %in : f64 to f32
      linalg.yield %116 : f32
    } -> tensor<1x8x1xf32>
    %108 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%99 : tensor<1x8x16xf32>) outs(%30 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = arith.addf %in, %out : f32
      linalg.yield %116 : f32
    } -> tensor<1x8x1xf32>
    %109 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108 : tensor<1x8x1xf32>) outs(%28 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = arith.divf %in, %cst_30 : f32
      linalg.yield %116 : f32
    } -> tensor<1x8x1xf32>
    %110 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%107 : tensor<1x8x1xf32>) outs(%28 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = arith.truncf %cst_26 : f64 to f32
      %117 = arith.addf %in, %116 : f32
      linalg.yield %117 : f32
    } -> tensor<1x8x1xf32>
    %111 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110 : tensor<1x8x1xf32>) outs(%28 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = math.rsqrt %in : f32
      linalg.yield %116 : f32
    } -> tensor<1x8x1xf32>
    %112 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99, %109 : tensor<1x8x16xf32>, tensor<1x8x1xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_59: f32, %out: f32):
      %116 = arith.subf %in, %in_59 : f32
      linalg.yield %116 : f32
    } -> tensor<1x8x16xf32>
    %113 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112, %111 : tensor<1x8x16xf32>, tensor<1x8x1xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_59: f32, %out: f32):
      %116 = arith.mulf %in, %in_59 : f32
      linalg.yield %116 : f32
    } -> tensor<1x8x16xf32>
    %114 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113, %cst_7 : tensor<1x8x16xf32>, tensor<16xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_59: f32, %out: f32):
      %116 = arith.mulf %in, %in_59 : f32
      linalg.yield %116 : f32
    } -> tensor<1x8x16xf32>
    %115 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114, %cst_6 : tensor<1x8x16xf32>, tensor<16xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_59: f32, %out: f32):
      %116 = arith.addf %in, %in_59 : f32
      linalg.yield %116 : f32
    } -> tensor<1x8x16xf32>
    return %115 : tensor<1x8x16xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_16_torch.float32_11: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_16_torch.float32_10: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_16_torch.float32_9: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_16_16_torch.float32_6: "0x04000000576F90BDE15C13BE24CD0DBE8805133E4488D9BD88638A3BF565F33E6F478FBE8BE067BDA23CA13E1448FABDC1C5283E39954E3EF95D43BE4E6EC13CD690B53C0CB5B0BDBC60363E58F327BD802E3CBE2B87803D9E3A0EBE224E2FBEC8F4103C409A023E32F872BEF9CCD9BDB1E515BE4B251DBE2D4EBEBE6764953DE309C23DE4D016BD1AFE93BE3F85B93E19C6B2BDB13F11BEB36531BEA97F883D736CAEBDD85C033B10BDE03CCAA3A63D45BEFEBDD4F9CABA715A22BE33053BBE54B3B6BEB20D473DC71B0E3C46652FBDD8B6BDBEA9CABFBEB515313E17B716BF775C6EBE588B4FBE233449BE4B4301BE5A33693EF69AF7BDDCF6EABDE258B03E17DEB1BEDAACC33D4FC36B3E55EB833E72D541BD05D0803E096C8EBE2991023EE7F3753E8E6004BE3B791FBDE214353E596BA33E7FF9173E1FC4A2BD23FAEEBDBB30BD3EE56472BE0BA52ABE1B58F6BC11A43EBEC3EEFCBD661F2B3DBD6AD5BCD71BA1BE16F1A13DCD03F53D6305133D1CF6A13D12DA143EC2F8043E9E74E3BD949B6F3C6FB35A3DE2160D3D68B20C3E465CD0BD9BF27ABEEA04EDBEAB6A1B3D9F913D3E9317BFBC4858043E040FE83D1F7EE7BDBE08133C8DF09B3C684EB6BD5BC5B83D5443A83DD9F79D3EF9FAB2BD07EB3B3E6BFAC33D3DD0FCBDA592AC3DA094F23D918CAE3D7566183EAE844A3DF55D2C3D817F8A3E25C0EEBCE69897BC6F58AABB6CFC2FBD5B4E22BEDDFB5E3ED436BB3CB3E4B7BCF4124B3ED2AFEDBD421B87BE6732C9BE2A9F233ED81374BEB27724BE415ADE3DF8485FBE46577DBEC35DE8BCF1604DBE94E6C9BEB2FE56BE10AD313E1F3AB33E241F293D3B9B8F3E79B718BDA731823DD0B2D1BD54F013BD80914D3E63604FBDA570593EBDA2ABBEC75BE83D102719BE433FF2BD3B7DDEBDB1A2C4BB5FBC2FBE0FF6883D7F892DBEDB4307BAE2EB6ABED57D323D477BC13D81D27FBE28AB963EAEDD3C3E3FBE563E84FB00BE2221453D91B599BEF349A9BED50195BD613AA13E07747C3EDCEB07BE16CAE3BD33DAF93E309EA1BE0FA7C13D3408B73D5043943E2B98FCBD027147BE188647BD2BACA73D3E19CF3CEB7F873D7300B8BDCA7A3DBDC137313E689388BDA51CBDBD7CCF53BE8C6A9ABEF416C7BD0476393E353ED63ECD1A873DBC9970BC99A2983DEB08F53EB16E0FBEBA8FE4BDF0A68C3EAC21103E95668D3DDAA6253FB834A53E2220A33BA832AFBC525F35BC88C29BBCB8A5823D18093ABEE1B6163D87F38C3C1ADD8F3D908E08BD25053F3E66BEB8BDE65394BDDA1634BDC611433E63FFF53CC52DE5BD405A85BCD4C58DBDBA51BEBEB1871ABE5B25A0BD325531BD5AB7933D4918913C847A923ED22D28BE20EC793E854E66BE4787223D07A823BE71C89A3EB228EBBDE8E86B3E9B1358BE6A19BF3E28BFC5BDD24E87BE63AC8E3E1AB908BE",
      torch_tensor_16_torch.float32_8: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_16_16_torch.float32_5: "0x04000000E6FF013E714E173E32AF583EC954A2BE960DEB3DE57A32BEDF7FAC3E26D3DBBDB9DE68BE30C2BE3EFF5792BEE0D2073DB75A1D3D45233D3E5FCB03BEAA9E563E8C29043EDC744E3CF8A900BE6D58423E462A9ABB449E4DBEFC9C4BBE9A9B59BEED40043E6C56183E7D28A3BC0ADC0D3E8635A3BE217DD5BDDF9DD7BBC0E6313D0FE17A3E4F72E2BE24F5413E952F143E1190023E904607BE5D0C14BD17343FBE1CA1A13E7F0FF93BE16763BE94D282BE24D546BD6F2278BE97F9C9BD2D6056BE87DD6CBECDBE8D3EFEB3673EF02DD93D4DDBAEBD4C88A33D61298E3E26635C3D9A1889BE000EEBBD421DF2BD75CEEC3DFC4DDABDDCC21BBEB976A83DB1DEEBBDC0C4833D0017203DA358133ECD8DFE3D585ABB3C1AD20ABD33BB52BD1B1C343E9D54C1BDAEBCB43D557CBC3C463CB63D77FF143E87E9803E8FB788BEB9AF543E1D463BBD1383BC3C48503C3D5DF2663ED483A03DDDCCD5BD21592D3E85558D3D0E85AABDCC369A3EBD2AD1BDEA0797BDF5C12B3DC6E97FBECD188DBE04D8A5BC2FB9B7BEA6825FBE6BA6C9BD60210CBE7B21F33D0194353E0B5E96BB62A4943DA2114E3DAE33C63DC302463E2D434A3E2827C73AB114D8BC2CB752BE454EB0BD9B0CA63C45C4A93CA7106BBEB142273E61DE0F3D95603C3ECAC856BE11343B3E092888BDEF8278BCECDF8C3EE87FA53D2A076B3E89B36BBEFFB670BD899CB5BD57FB1F3E657A193DC8AE5D3E9B1B103E8C1B06BB36817C3E004A903CAAC6D03DFE9952BC838883BCDDB50F3ECC6F153D258CF23DC4B7553ECC365F3EC7C22ABEC2BFDABD844D603ECB32843E64D358BE61D7153EBB26FABC4962803E3408973DB16CBF3B36F7C6BE5EAAACBBCD7B113D29CC3B3E6BEB74BEE4938C3DB5A8D6BC2F2563B959F7693ECA3C35BECE39063E29F016BED986F73C72E3CABDFCEE9FBEA840A43EB5F52C3E030315BE21B0A73E0386A13CD860893DA9B19EBD5020343E220D2FBE3391923E04E98A3DACD1DFBDF565A23DC60F193DE8727A3D66328ABEC9191BBED2D5453C982DB33DD4E2E93DE746923DD3B7C8BE197412BE2BE5CB3A84DB56BE47AD673E05D5F3BD6D58063C406053BD30D510BD5DA716BDC1E2A3BED2E3B03DE23CD9BDCEE06EBE43C2373E398710BE8433E0BD9E08583ED141493E85C343BE250B4D3E5E2A923EDE1A333E943D923E734591BE6D440FBD0A1D9FBECA5BC83C71A832BE687D73BEAEF78E3CB481293EFC22D93DFCDD63BD85D72D3E15079BBCAA6898BE658F56BDA2272E3C7500A33D64D7E33D6FD1DCBC2737543E814CEA3C84FB7BBDB440E3BDF8BD91BE358BAC3E6E85E7BD2B15A23E7167C53D918CD0BD404553BD800AE7BDCA3F8B3DC728FEBD760377BCD8CD8F3E857B2ABEE1D4D13D647503BDCF8967BECD79543E2CBE213E91BAD43D5E33D9BD6A9427BE",
      torch_tensor_16_torch.float32_7: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_16_torch.float32_6: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_16_torch.float32_5: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_16_16_torch.float32_4: "0x0400000008E726BEEB30703EE788A63EFC46AFBD2056B6BD9C2290BEC44AB63D1A21D5BD235F15BECFCA90BE1A23FFBDF2FF29BDA83AC1BE60119B3ECB2A92BEC208993E3020593CAB89CDBE6843ADBED30F9CBE3067B13EFFAD9CBE0C71023ED2442E3D5CE3D93D56B68B3D068731BE094B213E81EB413E2880C0BD4424B3BE2177C63EAFBC383FC46F163E0EA5513E503EC1BD5813D43D3804EEBCA8CD953E9B2E47BCCE4684BEA1CD9F3EDCD8AC3EC8C4443EE7050EBDC3385C3E98988FBDF6AC4BBE238932BEB910A33DD35C213C543A3ABE8F51E03D5485FA3EE250B1BE0AF29EBDF416493E8EECD3BE9659D1BE966F3DBDF2CE673E1873073F267F8A3EEA0434BE8F448A3EC144CA3DA5590ABEC65B6F3F27C6B73CE58CF0BD03DBC43E8731C4BE3DD0043D8777FA3C42514F3E97B20EBCF636D53D1C6D04BD722380BE16AC463FFCF747BE7986063D79F28DBE7FBA153FD92D34BE365727BE311F8F3EBFFC60BE2E71FB3D06B115BEA718F83D52A4933E0C66B23E718BEBBE7E6AB4BCCA9A103E7A504C3D9D97233D4DCEB33CC95B83BE3F69D13CF1324C3E4CAF2A3EACD49EBEE8E39CBDFCD601BEB3E7EEBD098E95BE1BC400BFD6329A3E6020AB3EC7F4B2BEBC2C7CBE02C5A53DD643043ECCC59C3DE513EC3E5F3EF43D332B88B8774AC63D0A555E3EC04D10BD986C213DA157B23D690F893E27D3E7BECA363C3EFE0BA0BE3580993E11A99A3DC1560B3E3BA8813CB2D89EBE185257BE0F17E13DDE7E9E3E221C613EFDDB343E926D483E929756BEB5A480BE495A883CBF04B63E4583123C6D9C87BDA4C5FF3DC691D93BBD3835BDB10CB43B15C2F5BCFAD0B9BC8D8FC03EB4BC57BEA2B2E73AB3798BBCDFAAFEBCF6E31DBE6352EF3C6299BABEB6DB7B3D398BABBE38EC75BEAEE1B0BE279C76BDB8625F3D4C5D1D3E791BB93E06A0413EFB8226BEC14EF33E7ED5403E5A14773B652A6B3E9B44613E660262BEB593D4BD4EF585BEAE48CD3E211733BED1F0C13CB757053E3016833BF739BB3E38FD54BC2848F63DD73CD7BE27DFFA3EC6F8213E46EE2A3E7D57153ED7F02ABDD552993EC7F35ABE29C9ACBE9AE04EBDB8CBFE3DA315F73EC525593E115AB8BDCC052DBEF443D23DE3855FBEE93CE8BD1126DF3D03A811BE0E77073DE80926BE990E543EC141533E5E5A273FB9280DBD2910F53D1903CFBEC334143F3C1325BBBCA07BBEEAA1E1BBF8702C3DA02608BD49DE913EFC9567BE6639373E214DCDBD1BA0523E2B7DD43E12AA073E4D2EB8BD8E0264BEF6AC783D9BC552BEA51A8FBCB0C4DA3D06FA2BBE31C0843E1AC47E3E66B6CB3DA2ED283D2772A73BC0139A3E8ADD753D8828953EDB82ECBE03BDE9BAF0CB2A3E633A06BEEA2AC8BD9B5100BF50670FBED9078F3D713DC2BE26D1B2BEBA9F063FC4C085BED8F14B3E11B64D3E756DEF3D",
      torch_tensor_16_torch.float32_4: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_16_16_torch.float32_3: "0x04000000684A44BEC97C81BD6520DD3E5C2D743D6AB3253DE2CD093EE780B83C049739BE70E01C3DF48C313D8447ECBD85C22ABE35DA05BE893D95BE90DA9C3E22D60EBE4C866DBD6D87EEBD8F431DBCC8B2123B461360BC7143E93DF29F64BEACE7263ECCA901BDB17F943E45C75D3CB4C8713BE013583C1BD6993E6D8697BCEB1B05BEFF69E1BC12BBA0BD1DC3BCBDCEFED43D4B363E3EE01358BDE1FEC5BEB60DDF3DA2798F3D4F54903E867B0BBC7D39D53D9050193E46456A3E8C1B00BDE28E353E2E708DBDE81EA63EA0AE87BE8775FDBD4E3D833CBA2001BBBF50AE3DC5CA71BE9C1ED03D05AD023E139ABB3EF08BD63DA00C87BDA17E1B3ECAE285BE172FE1BD92AAEB3B61C302BD7AFC01BF1F75213EEA3BA13ED82DBFB9E178CE3C5D6CA7BD8AA93B3EDFDF4B3DBF17773EDC83B9BDFBB8A03D5A8C06BE409C60BCA7B0D8BAE2AD52BD8A161D3E197377BC4C9790BE7CCEFB3DF9D3173ED3BCB93DA0BEF03C3EB2D0BDC142173E33DE7A3EFCA2153CB8BADCBD73825CBDD83BD63DD43F55BCCE1F863E4D3648BE8EFC393E434628BD3114893E3AB7C7BD2B54843B1F58D23DA866AE3EDE66A83EF2A101BE83C2C1BE2E7BEBBD0EF319BBE5E7043E34B43CBE897B2C3EE4299E3D906B58BD6B63813EF67EAFBDE38F173ED42CCABE13F683BE41DB0FBEBB6662BE86180B3EC021E53D5BF919BD2760B2BE0B9F063E62DF8EBD83EF383EC755883E521611BEB8596BBEE1BAEABD72FA303EE3C51CBEE010A23D51F69DBEDDA29ABD3543A9BEEB83A8BC5C9A463E0982E13BD431CE3DB10FD13D23910DBD70D633BE8D3C45BDACF325BE97C7ADBD69ED83BE782E90BC900A00BE7235B23D6E190DBD04B530BE87B2343E2D8539BD4ABB723EBBF74E3DB4C3703D83BE36BE5198853C9C3388BDA518B83EFC07643EB7912DBEEE8547BE7FF8353E529923BE0590CE3CAF0B9D3DE990C23D034C353E4FFCE83D10B9AF3DED7B14BEB9A359BE1E55373E0684C43C97D8023E2E31E93D1447333ED4AD353E0A31FABC336ECC3DFB6A313DDF704F3EEA138F3E6CBFF0BD2048353DD23FA7BCF7EE96BD8C60F8BC7F3B08BE699D2CBE206EC0BC7A82C43DE527693E2A4C943CDA9449BE3C2CCEBD5DB0BC3E8C224BBD2433883D4D13253E290A3DBEF61FBF3C11B1ED3B3B8285BEB04E61BD57CB203DBA9C8CBDFF59F93E1BF6903E2BA634BE1636843D1B9BCFBC966CE5BD0080933E18EAEA3CD2A5AB3B07898A39F749803D75E814BD7F9A1D3EA30B17BED0ED24BD3543193DCD3136BE614099BDCACA8D3D320294BE4D90043E046759BEF344133EB77F1F3EBDEC923D0AC0E13D4F06A03E74C413BE482E9BBE20881B3EABA12A3E0DE91B3E823989BC39B1993E08CC1F3EB0B6193E279D86BDC08BD9BD64FDD9BDE300223E6E50133EC481933CA697D8BE0F82FDBD",
      torch_tensor_16_torch.float32_3: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_16_16_torch.float32_2: "0x040000001AFE4EBDE4A92EBEC5468B3E157D97BE41A681BD6CD599BD6C2073BED31199BD26BBEE3EC55DBBBD4573923CE10F40BCE1787BBDE26D12BB4066043E23098EBE163F063E3AFA91BE4378463D851AF8BD1ED2B9BB106E32BD6A7B813CD1910CBEEA5FD63D8BAE5EBE2F9F3D3D7599A2BC1BDE95BD8AB70B3D9CE2B6BE686CD3BDACA5A33DF591313E9A1A86BDAAF924BED6A73FBE47633F3ECF590DBEF9DF7CBEE903303C711A28BE16E0A4BE2CD786BDAE94F6BD0032053E1107313E46160B3D870B403E18F500BE5F5ADABCEFBD46BD5A94A8BEEA7AA4BCEA2F053EFE9E953E4F46223E234A3A3CF81A64BED8E11EBE208F02BEA78784BD90E03A3E5A542DBE98A754BE6379553EA8527F3D162EF83D04FD293E7758F1BE9937A23E71B10E3D461024BD115F823E474970BE1C0918BEA09A663E943CB13D6188EBBEB78680BD6067713DEDE3303ED11E1B3D43AF833DCED474BE367431BEA47B80BDEC65AEBD6EF88D3D788B933E495136BE0129DC3CF498CF3BD4976A3E19249FBE226977BD3ED9E3BD9ABFB53D8DABCB3E6C1544BE9AA3D13D03CA24BE45B93EBDEABE9FBDA86F963D5A0B5F3EEFB554BE22FE08BEFC91B3BDB92F0F3EC724B23CF703A2BDFA3744BD74E9EC3D7B5F2F3BC4B3B3BED6E7CABD68662ABCD2B5BC3C2C80963DBF1E213E76A5DCBD4904C7BC0BC6B23D469CD9BE107168BC13AC21BEE287553D860DA8BD8FCAAFBCFAA3CC3DA8FB06BE8F1AA23CFA03223D57970F3EC04A1E3DA2327A3ED3C70EBD114E2BBD6697A03DBF49453EF5F4723CC7A9223EE7126B3ECEF0ADBDB0F1F63D08202C3DFA6E5FBE09ABC13E4828DA3E90EEB13D3E5CC8BD1F821FBD2EDCB73D74F29ABE01C60D3E3731593E006FD33EB9BC033E135FEABD2955223DEA57BD3ECD7B803D3A437E3D7E5DCD3DF0709BBDD0CAF53D78EB633D727FBABE0C888D3DD73E1F3EF947D5BD45F3CF3DA11C91BDFE4DF7BDD8C723BBD40097BDD44E43BCA5A48DBE797C4DBE4D1B26BD307E1BBE9BDC763E173196BE339492BE33542CBE06E40FBEA10F033DBB8421BEA17F12BE958E063DAF3327BE346F07BE052B12BDAFF5803E67CE8F3DC363DDBDED0DAFBC353D97BD25D0A1BE8E1A5BBD649EFEBDBF42D13DEA0C6BBEE4E954BEBEA70BBE3FB98DBECDA0AF3EE84E27BEC90ED1BE5565663E3A8DC63D2CD285BEE82A1DBFF0B162BEB77A423D355BE9BDA4DD993EFC278CBE7DB0443C14E18ABEF666B93C95F264BD692491BD3E0425BD5955A33DA5B0903D9FBF0EBE0BA3043E4023483E31A42EBE3BB3A7BDD8F053BE9CEDE33BBCC2C8BD30525A3D94AE3BBE283341BE1FA973BD26D100BE42FBA63DD9A4AB3E2808A03EFA9993BDC8AA41BC07781CBE3C18343E56328B3EE08CBEBDF6DBC93D7AF7CEBC1F692EBE20548BBE61CD03BEF9C8A7BE80464FBD",
      torch_tensor_16_torch.float32_2: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_16_16_torch.float32_1: "0x040000005B09693E67142D3E2E8CB2BE71E2AFBC09A4B33D4A9140BD80F0B2BD2E01813DAF4C3EBE51D1EABB52D9C8BD140D763DF6ABCABE36989BBE49FA133D05B13ABD1936FDBD9FF411BE5383943E943FC9BC34AE09BE0F55003EFDE57FBEA7CA09BE29699CBE21294FBEFF30903D0BA019BDA2CF0F3DED383F3E7EDDD9BCEE51063E96A3033E951F3DBD9B890F3B2320E9BD0EC4FBBD1DC274BE36EDCD3DE24BCCBD2F15583C9191D9BC4B90CA3E2C75D9BC939045BE6B20973EC97624BE3E03313DFBFA62BB48A6CABDF153B33DE5C42BBD4C41C9BD9CDA57BD313CAE3DD7C4103DD8FC183E983B2E3D2E25773ECD6BDBBD0950613E65583ABE56D4A8BEA20E06BEB963263E6EA0CCBD867C02BED9FBE23B9D7629BEBB1D76BD86CE9CBD9FCC393EF1A4A3BD2033933EA57DBB3C614F053C545ECFBD96B299BD392B243D7B912DBEEE30733DFEE5CC3DF05FBBBD0F0FCA3EF1A5263EA586E4BDE41CA8BEDB08813E834A5C3D8256233E7FA6AFBDD87B0D3E868BBBBE246109BF357A9CBED8F0D93DE047B03EDA69363E01DB91BC6625DF3C1243623E84FCCB3C4A0A793E4FC9E83B14FA9EBD0D1C95BDC0C214BEC38298BE2432873B47BB0F3EE348ED3CDF10DA3D6575133C59BE313E41CC443EEA2C9F3E20D50ABE3B407ABE7A3E3F3EE39A23BE5CEB97BDAC019FBE2AD46F3E725F41BD6B3B363DF5AD8ABE17F2233B51B06EBDB5D9063ECE23B8BDFD4BD7BD250153BE0E31F6BD120ADCBDACE58BBDDD8C1C3E43D9EE3C479E8EBD7E7DD1BD97BCC3BC3656EBBD26FFEC3CEF5FAFBE46E7513E1F2812BE581396BEC911D4BD8A42A3BDA148FDBD969644BDBB799E3D76AFC7BE45D3E03C3A5E56BE785F4BBD410690BED842DF3ECEE1A9BC79AEF7BDF3CAD83DF7B43ABD581841BE917A09BE3AB0C53D3A6B463E0B67613C8C7AC3BDDB39D9BD2E3EC13C1A913D3EEEA3D73DE305183E0F2B69BEE18770BE5C8C8BBD6936BBBD6382533EA0EAC4BDC6F3AE3C155B8C3D5B68CF3D2F52303DFFC9363D4E3716BE0C25BC3D387AB13E728478BED790623EBE6E9ABD325D843EC6DAF4BB2D635ABEBDDC123E32A4A3BE52F2D33BEFB5E5BD4F40CDBC895C17BE46F3BFBDB44F2DBD4FDB81BC538C7B3ABA1C773D38290ABCA10EE33D063B32BE53584FBE1179563DCBDC363E645081BEA01EDE3D52AC8F3C28E9CA3CDAAFD43D5ACAFA3DE0C3B93B4D61FC3D855B42BE06F07FBC34A332BE7C1D3D3E5FAFE7BC74CD3B3EF9BC5A3EC31B783E22D513BCF1A2F13EF967B5BDCBC7E33DC372B5BC2411D6BDC2B80F3EE84E14BE493EC1BEB046ED3D3303CC3ED284733DFAE078BE5A69343DCFF7213E050B24BE5991713EB02065BDF2FFCF3D614A463EE6EA823E12B18BBDF8FD54BE515294BCE53CE5BDED405CBE7001E93EC3CF903D5E08213DC455183E6A2CB7BD",
      torch_tensor_16_torch.float32_1: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_16_torch.float32: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_16_16_torch.float32: "0x04000000A995473CD36EFD3C57843DBC013C353D6F7EBD3C19F8AEBCE91E1B3C74390E3CB0BA0D3C8D7037BD9DB6893CE566643B6A63C8BBB753A3BA2DF3833C4A58E23B90337BBB3BF69CBBDE331EBD4417B0BC84C91FBB25D6843A9EF972BC162996BB1889ECBBC610AD3B00DAFB3C9655033D4575CBBC1D94FEBBE0CC47BC974AF93AD3772ABC1539B83C8945B1BAAF3D343D0FB372BC5968EBBC9B83523B4E16C13CF6C29DBCC2B2C13B1DD329BC008C233D2591E3BB8D1EA93C79BB60BCBDB608BBB0DFA73C308F033CB5BD79BC8BE062BBA219743C70A1D43C003237BC474A81BC4BCD96BCF420B1BCE693FBB969E7F7BC9EC98B3B2D8E8FBC4DDA423C90A40EBDF91B953CCA2E933C0FBC32BABED0133DDF12113C7401583B59ABAB3CB8EBDBBB693E223C067CA6396780803C673B13BCD9C9393C84A0A6BC1328D5BCEABBC73CA18081BCFE4704BCD2BBD6BC74878CBC2EAFEABBE29EDB3C977FF4BCA2048ABC301363BB74A1F4BBDB19E6BA75594CBCA0E7BE3C09B18BBCFD42233C0AAFEA3B2A00BB3B0BE0B3BA20361BBAA7A28ABC9D096FBC84239137159B83BC66EBF4BC97274ABBFED9303C0F32C53C59B64A3C9345823BB8BF0A3D994D773C9BE9313B72C777BCF8012F3DE79D133DD7DFCFBC1CA355BC6930F9B9F2DDB63C39F0313CF3FDE7BC8120E83C52EB953CD24EA9B9C212963CD866E63CB03AA13BFF9696BC0004EFBB2653DC3B52AD69BB414DA63C07842EBC5EE63F3AB2570EBC9714C6BCE49BB1BCA9A5523C113886BCC009A1BCAF240FBB02D8C9BC0E74B13C5B9D8EBC9747E83C37A25EBCAE45F2BCAC77873B71BE8DBC54AD40BC90B86FBB21AE283C7D51AA3B343205BCA17EAD3C09BA123BAB83BB37C058DE3B979054BCD0A2083C652E8C3C7035D03C9360BBBCE1BEA83B5C60CDBCD7AB5C3C29EC90BCA0D1E53C217002BCCEEC1D3CB511B2BCC423C7BCB51D5B3CF2ADA7BDA5B9F8BAC713D6BC1D22A9BCC1BC19BC905606BDE6A2893C449139BD5CE673BCD9C608BD389BED3C3CBE45BC3DAB093CBBC2CBBC62ECC03C26F29FBB2710C23C103EDCBB7236B63C9B87073BA72048BBEB46F43CA584E2BB50B8AEBBB24CBB3C27589BBAF69DA53CB40014BD3D8C9A3B98D62DBC6E68173D534E1C3B7CA7323D549F2A3C1577C9BA8CF20D3DB3B903BBB53A013C1467F6BBCA9DB23CC41FC1BBA1597EBCE63596BBB472B1BC699ACABC8505C2BC873626BB5B220E3D9079A5BCC2D2C0BB4C3A04BCD84D713B5EA24D3C93042C3DEC937B3CF79089BCF3BCE7BB1AE582BC4D6B303C8B189CBC0878193C9E9953BC801CD0BC5C223EB82F2DC53CB42243BCD2329E3C596E2B3CBB24E6BB192B613C650B063A383BF83CDDEC13BDF735A0BC3C08E7BAA3C312BDF4D152BC0788BDBC189C23BBDEC54D3C8D754BBC01B6123DE4E6CB3C",
      torch_tensor_12_16_torch.float32: "0x04000000AED458B9ABB387BCE300FCBC02E2DD3B055DBA3C41C6F33C342CDD3CD9AD1BBBE2A9BE3C9772B0BC0D044C3BC942353CF5654A3C9C1E333C6A76183DBDDA233CA28FD73B15ABE6BB9774C73C221BB53C3D4E803C9D52B8BCC11CBFBC9C8887BC4AE51A3CF9A58ABAA46BA9BB45A3E3BC4639E539349F3C3C8B2533BA5B7FE53C23F76B3B52F5453B2D06BDBCDDFD93BC398D653BD587693C1E5010BCFB8FCCBC272840BC269A353C012DF5BCF90FFF3AD5C5B5BC877DCDBC77E71EBC6ED01BBB6DFD9DBBAFF0543C10A4133D79A4DE3BFB426EBA0EC0D13C6B2D43BAF877D3BC2F56C03BC283E6BCEAD337BB163684BC5473B93AF2980FBD33CCA0BC34D905BCB136133C2B6BBC39957285BA576E133DC67A7ABD56A70DBD15F89CBCCB20833CC2DA8ABA8941863CCC33EB3AD3F7433CFB12A13CDE0FF8BB2A52B6BC00BAB93CF1B78CBCCF320B3C81A7EE3B9C4DB23CF9AC63397D91B7BC1E2F58393BEECBBBC9C7563C920DA13A2ECCA4BB6B5263BCC1844A3B1BE98DBCEFB2B9BBCF361EBC1BE99E3C3EF39ABB713719BDFEBAD63B0B572BBCFA73983C4D7392BCA1A335BB2C61103C5EBE58BA1463643CC4F636BBEB0D903CA3F183BC6E8A2FBB444A8D3C39ACE73B68318ABCC1293EBB0509D23AAB1DE83C86C12D3DABED4CBCA333F5BC4DAE95BCFE365EBC27E4C0BC96DCA9BCF231BDBB8EA7433CAD75BDBC97918C3B1E3FA8BC8752523C597912BD0DCA11BD37120CBC86EB95BCE261DFBC87E1D6BCBB5547BA46FB39BC7DEC5ABB4A43113D005D043B959CEDBCE5DBDFBC8719933BFE4DDD3C17C57DBB7DF6AFBA58BED03C078E133D9419C7BC9D78B33C7ECC28BDA97C393CF854E63CB9B9103C47003EBCFEF9733B253F00BC39B00D3BF5008C3B7939E03CE09B023CC67659BC8B93A33BD77523B9F0B3E6BC6AC2ACBC4C26963C9DDD5ABCF631933C57D467BDD7F9BCBCFCB375BCB8180838E148D8BCC657713C706A193C49F51ABC064BA73C46DF253DA1B3303A6A360A3D6530AABB4C6C773B9C21F23A1040A7BC21EAD63B835368398B55233D6F22933C5D3C763C33800F3C",
      torch_tensor_1_16_torch.int64: "0x0800000000000000000000000100000000000000020000000000000003000000000000000400000000000000050000000000000006000000000000000700000000000000080000000000000009000000000000000A000000000000000B000000000000000C000000000000000D000000000000000E000000000000000F00000000000000"
    }
  }
#-}

