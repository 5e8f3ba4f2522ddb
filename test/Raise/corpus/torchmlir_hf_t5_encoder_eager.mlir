// Made by generate/generate.py: models, torchmlir: T5's encoder: relative bias, no scale
// DEFINE: %{case} = --verify=raise --input=1x8xi64=3,1,4,1,5,9,2,6 --input=1x8xi64=1,1,1,1,1,1,0,0 --expected_output=@%S/expected/hf_t5_encoder_eager.0.npy
// RUN: attn-run %s %{case} | FileCheck %s
// RUN: attn-opt %s %fuse -o %t.mlir
// RUN: attn-run %t.mlir %{case} | FileCheck %s --check-prefix=FUSED

// CHECK: attention: 1 found{{$}}
// CHECK-NEXT: batch 1, heads 2, N 8, S 8, D 8, f32, not causal, mask: additive, scale 1
// FUSED: attention: 1 found{{$}}
// FUSED-NEXT: batch 1, heads 2, N 8, S 8, D 8, f32, not causal, mask: additive, scale 1

#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1) -> (d0, d1)>
#map3 = affine_map<(d0) -> (d0)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> ()>
#map6 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, 0)>
#map7 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map10 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map11 = affine_map<(d0, d1, d2) -> (d2)>
#map12 = affine_map<(d0, d1) -> (0, d1)>
#map13 = affine_map<(d0, d1) -> (d0, 0)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<1x8xi64>, %arg1: tensor<1x8xi64>) -> tensor<1x8x16xf32> {
    %c2_i64 = arith.constant 2 : i64
    %c8_i64 = arith.constant 8 : i64
    %c1_i64 = arith.constant 1 : i64
    %c0_i64 = arith.constant 0 : i64
    %c4_i64 = arith.constant 4 : i64
    %c8 = arith.constant 8 : index
    %c12 = arith.constant 12 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_3 = arith.constant dense<true> : tensor<i1>
    %cst_4 = arith.constant dense_resource<torch_tensor_16_torch.float32_2> : tensor<16xf32>
    %cst_5 = arith.constant dense_resource<torch_tensor_16_16_torch.float32_5> : tensor<16x16xf32>
    %cst_6 = arith.constant dense_resource<torch_tensor_16_16_torch.float32_4> : tensor<16x16xf32>
    %cst_7 = arith.constant dense_resource<torch_tensor_16_torch.float32_1> : tensor<16xf32>
    %cst_8 = arith.constant dense_resource<torch_tensor_16_16_torch.float32_3> : tensor<16x16xf32>
    %cst_9 = arith.constant dense_resource<torch_tensor_8_2_torch.float32> : tensor<8x2xf32>
    %cst_10 = arith.constant 2.0794415416798357 : f64
    %cst_11 = arith.constant dense_resource<torch_tensor_16_16_torch.float32_2> : tensor<16x16xf32>
    %cst_12 = arith.constant dense_resource<torch_tensor_16_16_torch.float32_1> : tensor<16x16xf32>
    %cst_13 = arith.constant dense_resource<torch_tensor_16_16_torch.float32> : tensor<16x16xf32>
    %cst_14 = arith.constant dense_resource<torch_tensor_16_torch.float32> : tensor<16xf32>
    %cst_15 = arith.constant 9.9999999999999995E-7 : f64
    %cst_16 = arith.constant dense_resource<torch_tensor_12_16_torch.float32> : tensor<12x16xf32>
    %cst_17 = arith.constant 1.600000e+01 : f32
    %cst_18 = arith.constant 2.000000e+00 : f32
    %cst_19 = arith.constant dense<3> : tensor<8x8xi64>
    %0 = tensor.empty() : tensor<1x8x16xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x8xi64>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: i64, %out: f32):
      %92 = arith.index_cast %in : i64 to index
      %93 = linalg.index 2 : index
      %94 = arith.cmpi slt, %92, %c12 : index
      cf.assert %94, "index must be smaller than dim size"
      %95 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %95, "index must be larger or equal to 0"
      %extracted = tensor.extract %cst_16[%92, %93] : tensor<12x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x16xf32>
    %2 = tensor.empty() : tensor<1x8xi1>
    %3 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<1x8xi64>) outs(%2 : tensor<1x8xi1>) {
    ^bb0(%in: i64, %out: i1):
      %92 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %92 : i1
    } -> tensor<1x8xi1>
    %4 = tensor.empty() : tensor<1xi64>
    %5 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%4 : tensor<1xi64>) {
    ^bb0(%out: i64):
      linalg.yield %c0_i64 : i64
    } -> tensor<1xi64>
    %6 = tensor.empty() : tensor<8xi64>
    %7 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%6 : tensor<8xi64>) {
    ^bb0(%out: i64):
      %92 = linalg.index 0 : index
      %93 = arith.index_cast %92 : index to i64
      linalg.yield %93 : i64
    } -> tensor<8xi64>
    %expanded = tensor.expand_shape %5 [[0, 1, 2, 3]] output_shape [1, 1, 1, 1] : tensor<1xi64> into tensor<1x1x1x1xi64>
    %expanded_20 = tensor.expand_shape %7 [[0, 1, 2, 3]] output_shape [1, 1, 8, 1] : tensor<8xi64> into tensor<1x1x8x1xi64>
    %expanded_21 = tensor.expand_shape %7 [[0, 1, 2, 3]] output_shape [1, 1, 1, 8] : tensor<8xi64> into tensor<1x1x1x8xi64>
    %8 = tensor.empty() : tensor<1x1x8x1xi1>
    %9 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_20 : tensor<1x1x8x1xi64>) outs(%8 : tensor<1x1x8x1xi1>) {
    ^bb0(%in: i64, %out: i1):
      %92 = arith.cmpi sge, %in, %c0_i64 : i64
      linalg.yield %92 : i1
    } -> tensor<1x1x8x1xi1>
    %10 = linalg.generic {indexing_maps = [#map5, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_3, %9 : tensor<i1>, tensor<1x1x8x1xi1>) outs(%8 : tensor<1x1x8x1xi1>) {
    ^bb0(%in: i1, %in_51: i1, %out: i1):
      %92 = arith.andi %in, %in_51 : i1
      linalg.yield %92 : i1
    } -> tensor<1x1x8x1xi1>
    %11 = tensor.empty() : tensor<1x1x1x8xi1>
    %12 = linalg.generic {indexing_maps = [#map6, #map7, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_21 : tensor<1x1x1x1xi64>, tensor<1x1x1x8xi64>) outs(%11 : tensor<1x1x1x8xi1>) {
    ^bb0(%in: i64, %in_51: i64, %out: i1):
      %92 = arith.cmpi slt, %in, %c0_i64 : i64
      %93 = arith.addi %in, %c1_i64 : i64
      %94 = arith.select %92, %93, %in : i64
      %95 = arith.index_cast %94 : i64 to index
      %96 = arith.cmpi slt, %in_51, %c0_i64 : i64
      %97 = arith.addi %in_51, %c8_i64 : i64
      %98 = arith.select %96, %97, %in_51 : i64
      %99 = arith.index_cast %98 : i64 to index
      %extracted = tensor.extract %3[%95, %99] : tensor<1x8xi1>
      linalg.yield %extracted : i1
    } -> tensor<1x1x1x8xi1>
    %13 = tensor.empty() : tensor<1x1x8x8xi1>
    %14 = linalg.generic {indexing_maps = [#map8, #map9, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %12 : tensor<1x1x8x1xi1>, tensor<1x1x1x8xi1>) outs(%13 : tensor<1x1x8x8xi1>) {
    ^bb0(%in: i1, %in_51: i1, %out: i1):
      %92 = arith.andi %in, %in_51 : i1
      linalg.yield %92 : i1
    } -> tensor<1x1x8x8xi1>
    %15 = tensor.empty() : tensor<1x1x8x8xf32>
    %16 = linalg.generic {indexing_maps = [#map4, #map5, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14, %cst_2, %cst_1 : tensor<1x1x8x8xi1>, tensor<f32>, tensor<f32>) outs(%15 : tensor<1x1x8x8xf32>) {
    ^bb0(%in: i1, %in_51: f32, %in_52: f32, %out: f32):
      %92 = arith.select %in, %in_51, %in_52 : f32
      linalg.yield %92 : f32
    } -> tensor<1x1x8x8xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<1x8x16xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %92 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %92 : f32
    } -> tensor<1x8x16xf32>
    %18 = tensor.empty() : tensor<1x8x1xf32>
    %19 = linalg.fill ins(%cst : f32) outs(%18 : tensor<1x8x1xf32>) -> tensor<1x8x1xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%17 : tensor<1x8x16xf32>) outs(%19 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %92 = arith.addf %in, %out : f32
      linalg.yield %92 : f32
    } -> tensor<1x8x1xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20 : tensor<1x8x1xf32>) outs(%18 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %92 = arith.divf %in, %cst_17 : f32
      linalg.yield %92 : f32
    } -> tensor<1x8x1xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21 : tensor<1x8x1xf32>) outs(%18 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %92 = arith.truncf %cst_15 : f64 to f32
      %93 = arith.addf %in, %92 : f32
      linalg.yield %93 : f32
    } -> tensor<1x8x1xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22 : tensor<1x8x1xf32>) outs(%18 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %92 = math.rsqrt %in : f32
      linalg.yield %92 : f32
    } -> tensor<1x8x1xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %23 : tensor<1x8x16xf32>, tensor<1x8x1xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %92 = arith.mulf %in, %in_51 : f32
      linalg.yield %92 : f32
    } -> tensor<1x8x16xf32>
    %25 = linalg.generic {indexing_maps = [#map11, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_14, %24 : tensor<16xf32>, tensor<1x8x16xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %92 = arith.mulf %in, %in_51 : f32
      linalg.yield %92 : f32
    } -> tensor<1x8x16xf32>
    %26 = tensor.empty() : tensor<16x16xf32>
    %transposed = linalg.transpose ins(%cst_13 : tensor<16x16xf32>) outs(%26 : tensor<16x16xf32>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %25 [[0, 1], [2]] : tensor<1x8x16xf32> into tensor<8x16xf32>
    %27 = tensor.empty() : tensor<8x16xf32>
    %28 = linalg.fill ins(%cst : f32) outs(%27 : tensor<8x16xf32>) -> tensor<8x16xf32>
    %29 = linalg.matmul ins(%collapsed, %transposed : tensor<8x16xf32>, tensor<16x16xf32>) outs(%28 : tensor<8x16xf32>) -> tensor<8x16xf32>
    %expanded_22 = tensor.expand_shape %29 [[0, 1], [2, 3]] output_shape [1, 8, 2, 8] : tensor<8x16xf32> into tensor<1x8x2x8xf32>
    %30 = tensor.empty() : tensor<1x2x8x8xf32>
    %transposed_23 = linalg.transpose ins(%expanded_22 : tensor<1x8x2x8xf32>) outs(%30 : tensor<1x2x8x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_24 = linalg.transpose ins(%cst_12 : tensor<16x16xf32>) outs(%26 : tensor<16x16xf32>) permutation = [1, 0] 
    %31 = linalg.matmul ins(%collapsed, %transposed_24 : tensor<8x16xf32>, tensor<16x16xf32>) outs(%28 : tensor<8x16xf32>) -> tensor<8x16xf32>
    %expanded_25 = tensor.expand_shape %31 [[0, 1], [2, 3]] output_shape [1, 8, 2, 8] : tensor<8x16xf32> into tensor<1x8x2x8xf32>
    %transposed_26 = linalg.transpose ins(%cst_11 : tensor<16x16xf32>) outs(%26 : tensor<16x16xf32>) permutation = [1, 0] 
    %32 = linalg.matmul ins(%collapsed, %transposed_26 : tensor<8x16xf32>, tensor<16x16xf32>) outs(%28 : tensor<8x16xf32>) -> tensor<8x16xf32>
    %expanded_27 = tensor.expand_shape %32 [[0, 1], [2, 3]] output_shape [1, 8, 2, 8] : tensor<8x16xf32> into tensor<1x8x2x8xf32>
    %transposed_28 = linalg.transpose ins(%expanded_27 : tensor<1x8x2x8xf32>) outs(%30 : tensor<1x2x8x8xf32>) permutation = [0, 2, 1, 3] 
    %expanded_29 = tensor.expand_shape %7 [[0, 1]] output_shape [8, 1] : tensor<8xi64> into tensor<8x1xi64>
    %expanded_30 = tensor.expand_shape %7 [[0, 1]] output_shape [1, 8] : tensor<8xi64> into tensor<1x8xi64>
    %33 = tensor.empty() : tensor<8x8xi64>
    %34 = linalg.generic {indexing_maps = [#map12, #map13, #map2], iterator_types = ["parallel", "parallel"]} ins(%expanded_30, %expanded_29 : tensor<1x8xi64>, tensor<8x1xi64>) outs(%33 : tensor<8x8xi64>) {
    ^bb0(%in: i64, %in_51: i64, %out: i64):
      %92 = arith.subi %in, %in_51 : i64
      linalg.yield %92 : i64
    } -> tensor<8x8xi64>
    %35 = tensor.empty() : tensor<8x8xi1>
    %36 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%34 : tensor<8x8xi64>) outs(%35 : tensor<8x8xi1>) {
    ^bb0(%in: i64, %out: i1):
      %92 = arith.cmpi sgt, %in, %c0_i64 : i64
      linalg.yield %92 : i1
    } -> tensor<8x8xi1>
    %37 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%36 : tensor<8x8xi1>) outs(%33 : tensor<8x8xi64>) {
    ^bb0(%in: i1, %out: i64):
      %92 = arith.extui %in : i1 to i64
      linalg.yield %92 : i64
    } -> tensor<8x8xi64>
    %38 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%37 : tensor<8x8xi64>) outs(%33 : tensor<8x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      %92 = arith.muli %in, %c4_i64 : i64
      linalg.yield %92 : i64
    } -> tensor<8x8xi64>
    %39 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%34 : tensor<8x8xi64>) outs(%33 : tensor<8x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      %92 = math.absi %in : i64
      linalg.yield %92 : i64
    } -> tensor<8x8xi64>
    %40 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%39 : tensor<8x8xi64>) outs(%35 : tensor<8x8xi1>) {
    ^bb0(%in: i64, %out: i1):
      %92 = arith.cmpi slt, %in, %c2_i64 : i64
      linalg.yield %92 : i1
    } -> tensor<8x8xi1>
    %41 = tensor.empty() : tensor<8x8xf32>
    %42 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%39 : tensor<8x8xi64>) outs(%41 : tensor<8x8xf32>) {
    ^bb0(%in: i64, %out: f32):
      %92 = arith.sitofp %in : i64 to f32
      linalg.yield %92 : f32
    } -> tensor<8x8xf32>
    %43 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%42 : tensor<8x8xf32>) outs(%41 : tensor<8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %92 = arith.divf %in, %cst_18 : f32
      linalg.yield %92 : f32
    } -> tensor<8x8xf32>
    %44 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%43 : tensor<8x8xf32>) outs(%41 : tensor<8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %92 = math.log %in : f32
      linalg.yield %92 : f32
    } -> tensor<8x8xf32>
    %45 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%44 : tensor<8x8xf32>) outs(%41 : tensor<8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %92 = arith.truncf %cst_10 : f64 to f32
      %93 = arith.divf %in, %92 : f32
      linalg.yield %93 : f32
    } -> tensor<8x8xf32>
    %46 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%45 : tensor<8x8xf32>) outs(%41 : tensor<8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %92 = arith.mulf %in, %cst_18 : f32
      linalg.yield %92 : f32
    } -> tensor<8x8xf32>
    %47 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%46 : tensor<8x8xf32>) outs(%33 : tensor<8x8xi64>) {
    ^bb0(%in: f32, %out: i64):
      %92 = arith.fptosi %in : f32 to i64
      linalg.yield %92 : i64
    } -> tensor<8x8xi64>
    %48 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%47 : tensor<8x8xi64>) outs(%33 : tensor<8x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      %92 = arith.addi %in, %c2_i64 : i64
      linalg.yield %92 : i64
    } -> tensor<8x8xi64>
    %49 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%48, %cst_19 : tensor<8x8xi64>, tensor<8x8xi64>) outs(%33 : tensor<8x8xi64>) {
    ^bb0(%in: i64, %in_51: i64, %out: i64):
      %92 = arith.minsi %in, %in_51 : i64
      linalg.yield %92 : i64
    } -> tensor<8x8xi64>
    %50 = linalg.generic {indexing_maps = [#map2, #map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%40, %39, %49 : tensor<8x8xi1>, tensor<8x8xi64>, tensor<8x8xi64>) outs(%33 : tensor<8x8xi64>) {
    ^bb0(%in: i1, %in_51: i64, %in_52: i64, %out: i64):
      %92 = arith.select %in, %in_51, %in_52 : i64
      linalg.yield %92 : i64
    } -> tensor<8x8xi64>
    %51 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%38, %50 : tensor<8x8xi64>, tensor<8x8xi64>) outs(%33 : tensor<8x8xi64>) {
    ^bb0(%in: i64, %in_51: i64, %out: i64):
      %92 = arith.addi %in, %in_51 : i64
      linalg.yield %92 : i64
    } -> tensor<8x8xi64>
    %52 = tensor.empty() : tensor<8x8x2xf32>
    %53 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%51 : tensor<8x8xi64>) outs(%52 : tensor<8x8x2xf32>) {
    ^bb0(%in: i64, %out: f32):
      %92 = arith.index_cast %in : i64 to index
      %93 = linalg.index 2 : index
      %94 = arith.cmpi slt, %92, %c8 : index
      cf.assert %94, "index must be smaller than dim size"
      %95 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %95, "index must be larger or equal to 0"
      %extracted = tensor.extract %cst_9[%92, %93] : tensor<8x2xf32>
      linalg.yield %extracted : f32
    } -> tensor<8x8x2xf32>
    %54 = tensor.empty() : tensor<2x8x8xf32>
    %transposed_31 = linalg.transpose ins(%53 : tensor<8x8x2xf32>) outs(%54 : tensor<2x8x8xf32>) permutation = [2, 0, 1] 
    %expanded_32 = tensor.expand_shape %transposed_31 [[0, 1], [2], [3]] output_shape [1, 2, 8, 8] : tensor<2x8x8xf32> into tensor<1x2x8x8xf32>
    %transposed_33 = linalg.transpose ins(%expanded_25 : tensor<1x8x2x8xf32>) outs(%30 : tensor<1x2x8x8xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_34 = tensor.collapse_shape %transposed_23 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %collapsed_35 = tensor.collapse_shape %transposed_33 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %55 = linalg.fill ins(%cst : f32) outs(%54 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %56 = linalg.batch_matmul ins(%collapsed_34, %collapsed_35 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%55 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %expanded_36 = tensor.expand_shape %56 [[0, 1], [2], [3]] output_shape [1, 2, 8, 8] : tensor<2x8x8xf32> into tensor<1x2x8x8xf32>
    %57 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_36, %expanded_32 : tensor<1x2x8x8xf32>, tensor<1x2x8x8xf32>) outs(%30 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %92 = arith.addf %in, %in_51 : f32
      linalg.yield %92 : f32
    } -> tensor<1x2x8x8xf32>
    %58 = linalg.generic {indexing_maps = [#map4, #map14, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%57, %16 : tensor<1x2x8x8xf32>, tensor<1x1x8x8xf32>) outs(%30 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %92 = arith.addf %in, %in_51 : f32
      linalg.yield %92 : f32
    } -> tensor<1x2x8x8xf32>
    %59 = tensor.empty() : tensor<1x2x8xi64>
    %60 = linalg.fill ins(%c0_i64 : i64) outs(%59 : tensor<1x2x8xi64>) -> tensor<1x2x8xi64>
    %61 = tensor.empty() : tensor<1x2x8xf32>
    %62 = linalg.fill ins(%cst_0 : f32) outs(%61 : tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %63:2 = linalg.generic {indexing_maps = [#map4, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%58 : tensor<1x2x8x8xf32>) outs(%62, %60 : tensor<1x2x8xf32>, tensor<1x2x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_51: i64):
      %92 = linalg.index 3 : index
      %93 = arith.index_cast %92 : index to i64
      %94 = arith.maximumf %in, %out : f32
      %95 = arith.cmpf ogt, %in, %out : f32
      %96 = arith.select %95, %93, %out_51 : i64
      linalg.yield %94, %96 : f32, i64
    } -> (tensor<1x2x8xf32>, tensor<1x2x8xi64>)
    %expanded_37 = tensor.expand_shape %63#0 [[0], [1], [2, 3]] output_shape [1, 2, 8, 1] : tensor<1x2x8xf32> into tensor<1x2x8x1xf32>
    %64 = linalg.generic {indexing_maps = [#map4, #map8, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%58, %expanded_37 : tensor<1x2x8x8xf32>, tensor<1x2x8x1xf32>) outs(%30 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %92 = arith.subf %in, %in_51 : f32
      linalg.yield %92 : f32
    } -> tensor<1x2x8x8xf32>
    %65 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%64 : tensor<1x2x8x8xf32>) outs(%30 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %92 = math.exp %in : f32
      linalg.yield %92 : f32
    } -> tensor<1x2x8x8xf32>
    %66 = tensor.empty() : tensor<1x2x8x1xf32>
    %67 = linalg.fill ins(%cst : f32) outs(%66 : tensor<1x2x8x1xf32>) -> tensor<1x2x8x1xf32>
    %68 = linalg.generic {indexing_maps = [#map4, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%65 : tensor<1x2x8x8xf32>) outs(%67 : tensor<1x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %92 = arith.addf %in, %out : f32
      linalg.yield %92 : f32
    } -> tensor<1x2x8x1xf32>
    %69 = linalg.generic {indexing_maps = [#map4, #map8, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%65, %68 : tensor<1x2x8x8xf32>, tensor<1x2x8x1xf32>) outs(%30 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %92 = arith.divf %in, %in_51 : f32
      linalg.yield %92 : f32
    } -> tensor<1x2x8x8xf32>
    %collapsed_38 = tensor.collapse_shape %69 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %collapsed_39 = tensor.collapse_shape %transposed_28 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %70 = linalg.batch_matmul ins(%collapsed_38, %collapsed_39 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%55 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %expanded_40 = tensor.expand_shape %70 [[0, 1], [2], [3]] output_shape [1, 2, 8, 8] : tensor<2x8x8xf32> into tensor<1x2x8x8xf32>
    %71 = tensor.empty() : tensor<1x8x2x8xf32>
    %transposed_41 = linalg.transpose ins(%expanded_40 : tensor<1x2x8x8xf32>) outs(%71 : tensor<1x8x2x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_42 = linalg.transpose ins(%cst_8 : tensor<16x16xf32>) outs(%26 : tensor<16x16xf32>) permutation = [1, 0] 
    %collapsed_43 = tensor.collapse_shape %transposed_41 [[0, 1], [2, 3]] : tensor<1x8x2x8xf32> into tensor<8x16xf32>
    %72 = linalg.matmul ins(%collapsed_43, %transposed_42 : tensor<8x16xf32>, tensor<16x16xf32>) outs(%28 : tensor<8x16xf32>) -> tensor<8x16xf32>
    %expanded_44 = tensor.expand_shape %72 [[0, 1], [2]] output_shape [1, 8, 16] : tensor<8x16xf32> into tensor<1x8x16xf32>
    %73 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %expanded_44 : tensor<1x8x16xf32>, tensor<1x8x16xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %92 = arith.addf %in, %in_51 : f32
      linalg.yield %92 : f32
    } -> tensor<1x8x16xf32>
    %74 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%73 : tensor<1x8x16xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %92 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %92 : f32
    } -> tensor<1x8x16xf32>
    %75 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%74 : tensor<1x8x16xf32>) outs(%19 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %92 = arith.addf %in, %out : f32
      linalg.yield %92 : f32
    } -> tensor<1x8x1xf32>
    %76 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%75 : tensor<1x8x1xf32>) outs(%18 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %92 = arith.divf %in, %cst_17 : f32
      linalg.yield %92 : f32
    } -> tensor<1x8x1xf32>
    %77 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%76 : tensor<1x8x1xf32>) outs(%18 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %92 = arith.truncf %cst_15 : f64 to f32
      %93 = arith.addf %in, %92 : f32
      linalg.yield %93 : f32
    } -> tensor<1x8x1xf32>
    %78 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%77 : tensor<1x8x1xf32>) outs(%18 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %92 = math.rsqrt %in : f32
      linalg.yield %92 : f32
    } -> tensor<1x8x1xf32>
    %79 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%73, %78 : tensor<1x8x16xf32>, tensor<1x8x1xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %92 = arith.mulf %in, %in_51 : f32
      linalg.yield %92 : f32
    } -> tensor<1x8x16xf32>
    %80 = linalg.generic {indexing_maps = [#map11, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_7, %79 : tensor<16xf32>, tensor<1x8x16xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %92 = arith.mulf %in, %in_51 : f32
      linalg.yield %92 : f32
    } -> tensor<1x8x16xf32>
    %transposed_45 = linalg.transpose ins(%cst_6 : tensor<16x16xf32>) outs(%26 : tensor<16x16xf32>) permutation = [1, 0] 
    %collapsed_46 = tensor.collapse_shape %80 [[0, 1], [2]] : tensor<1x8x16xf32> into tensor<8x16xf32>
    %81 = linalg.matmul ins(%collapsed_46, %transposed_45 : tensor<8x16xf32>, tensor<16x16xf32>) outs(%28 : tensor<8x16xf32>) -> tensor<8x16xf32>
    %expanded_47 = tensor.expand_shape %81 [[0, 1], [2]] output_shape [1, 8, 16] : tensor<8x16xf32> into tensor<1x8x16xf32>
    %82 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_47 : tensor<1x8x16xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %92 = arith.cmpf ugt, %in, %cst : f32
      %93 = arith.select %92, %in, %cst : f32
      linalg.yield %93 : f32
    } -> tensor<1x8x16xf32>
    %transposed_48 = linalg.transpose ins(%cst_5 : tensor<16x16xf32>) outs(%26 : tensor<16x16xf32>) permutation = [1, 0] 
    %collapsed_49 = tensor.collapse_shape %82 [[0, 1], [2]] : tensor<1x8x16xf32> into tensor<8x16xf32>
    %83 = linalg.matmul ins(%collapsed_49, %transposed_48 : tensor<8x16xf32>, tensor<16x16xf32>) outs(%28 : tensor<8x16xf32>) -> tensor<8x16xf32>
    %expanded_50 = tensor.expand_shape %83 [[0, 1], [2]] output_shape [1, 8, 16] : tensor<8x16xf32> into tensor<1x8x16xf32>
    %84 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%73, %expanded_50 : tensor<1x8x16xf32>, tensor<1x8x16xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %92 = arith.addf %in, %in_51 : f32
      linalg.yield %92 : f32
    } -> tensor<1x8x16xf32>
    %85 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%84 : tensor<1x8x16xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %92 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %92 : f32
    } -> tensor<1x8x16xf32>
    %86 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%85 : tensor<1x8x16xf32>) outs(%19 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %92 = arith.addf %in, %out : f32
      linalg.yield %92 : f32
    } -> tensor<1x8x1xf32>
    %87 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%86 : tensor<1x8x1xf32>) outs(%18 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %92 = arith.divf %in, %cst_17 : f32
      linalg.yield %92 : f32
    } -> tensor<1x8x1xf32>
    %88 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%87 : tensor<1x8x1xf32>) outs(%18 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %92 = arith.truncf %cst_15 : f64 to f32
      %93 = arith.addf %in, %92 : f32
      linalg.yield %93 : f32
    } -> tensor<1x8x1xf32>
    %89 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%88 : tensor<1x8x1xf32>) outs(%18 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %92 = math.rsqrt %in : f32
      linalg.yield %92 : f32
    } -> tensor<1x8x1xf32>
    %90 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%84, %89 : tensor<1x8x16xf32>, tensor<1x8x1xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %92 = arith.mulf %in, %in_51 : f32
      linalg.yield %92 : f32
    } -> tensor<1x8x16xf32>
    %91 = linalg.generic {indexing_maps = [#map11, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_4, %90 : tensor<16xf32>, tensor<1x8x16xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %92 = arith.mulf %in, %in_51 : f32
      linalg.yield %92 : f32
    } -> tensor<1x8x16xf32>
    return %91 : tensor<1x8x16xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_16_torch.float32_2: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_16_16_torch.float32_5: "0x04000000C141533E5E5A273FB9280DBD2910F53D1903CFBEC334143F3C1325BBBCA07BBEEAA1E1BBF8702C3DA02608BD49DE913EFC9567BE6639373E214DCDBD1BA0523E2B7DD43E12AA073E4D2EB8BD8E0264BEF6AC783D9BC552BEA51A8FBCB0C4DA3D06FA2BBE31C0843E1AC47E3E66B6CB3DA2ED283D2772A73BC0139A3E8ADD753D8828953EDB82ECBE03BDE9BAF0CB2A3E633A06BEEA2AC8BD9B5100BF50670FBED9078F3D713DC2BE26D1B2BEBA9F063FC4C085BED8F14B3E11B64D3E756DEF3DEEF8873C6D3EF0BB7DDD1D3E75C702BD33E1DEBE2F54413E6E622ABBA972F73D62427F3EC6F0E1BD374CA03E2F42733E6FF88EBE6E1D8B3E77B5DF3D873715BD5282A03D1A004EBD5663FB3E15A3473E00AADEBE8602B33D5271BF3EE982F03D90A7293ED4BD603EDF7E4F3D752191BEF940993E9C47AF3B1B403BBE0E4870BEBF0FC7BE80484ABE74386EBDC9AE26BF036DE5BEA2C2733EE1B508BE7C33483E6A2B3FBDB92E3A3F5DC21CBF5D6673BD1CFCD1BEDC7BFA3EB24AA73E4A9348BE8C238C3E29089DBE9496FDBCF13EFB3D4BD27EBEC7018B3E8C8ED53E4F08CA3D735620BE92635A3ECE48AEBDE961283EBF6916BE0B7CAF3C774A4C3E4BA9563E21C3B4BE1FA700BECF3784BE4601043EC983FEBE3081103FF6744DBE673BBEBE3459623DA1AA913ED71D39BE089574BEC94C863E6F28013FA1FFADBE4233C43E075B46BE09E8EABE9650ACBC36FA1F3E12392BBE5756AABE3FF3553C01D605BE5C8798B974D9FF3CDAA392BEE2EC9A3D980100BC065D13BF90FAEEBEED7736BD51DDB43D72D606BD0CD6D1BE9A991CBFE3E3603E2B3390BD333AF73DCED1A2BD64F02C3EAD781BBDD60D013EBFEE073EB9EC96BDBC3B313D02E2ADBEDB92F13D8D997DBD801C5E3EB9E3A13D4DECBC3EE33A533E84D1DBBD90EE0EBFAE92A83EF3CF00BFAF59953E071419BFB72E833DB71EA1BDBB16C4BE16D4EFBDD588893D206593BE125EEBBE6D0D0FBF86A13ABED01EBD3EB936663EB17C0FBEDA70553EBE1E0DBFB171403DF82F9CBE0745AEBE4482203D2E11AF3DB2E41E3EE3EEA6BE2D5FCFBEF3DE99BC9C8CA23D9AD83B3DB581ACBE1F5B41BDC6186B3E9267ECBD20E8A1BD1ADF4D3DA23B5F3E5E5D89BE43EF1A3EAD9F0BBFF32944BEDFCE16BD2860A43E2625243EFA9886BE2E60813E6D8D7DBE40641CBFB222013EDAC690BEB61F97BEC9D9E53DA01AB1BE09022B3EBBFCCDBE5428A5BE0A51943CBBB21DBFF3582DBEE44D47BF26113EBFA43D5FBECD822EBE41C9BC3D4CF917BEDD094EBD6E452ABE81AAE33EB43F273DFD559B3E476B003F5E89BBBE58CF27BFBA678A3E9BC1AE3D2726EF3DF3843DBDE08C8E3880BB8EBD6787C8BE3BFFE9BEB0DE15BCB4DD9C3CCCD1CA3E613B5FBDE0EC913E8F7A843D12F6CC3E451098BEBE5FDC3D",
      torch_tensor_16_16_torch.float32_4: "0x0400000052CFBCBEFE509FBDC165633D10DBC6BD7451303F9D01CD3EF6797FBE98F9BA3DAECC12BD363A22BEB498D03E0E1C263D1EBFF23B1FEBC3398E6DB53D789652BD90E25E3E4C9C55BEA93E69BDF6BE583DBCD480BEF6BAD8BD3D86C83DD450D1BE2E793B3E0ABA99BE3245503EC490613E72C8CF3D25A11F3E1C4FE23E83F950BE7275DBBE81F45B3E364F713E947D5C3EA010C2BC8C5AD93EB1FC613E4762593E6E5FBEBD04D419BE5F241ABE851B653E6E55503E349BD03C692719BFDC4133BE08E726BEEB30703EE788A63EFC46AFBD2056B6BD9C2290BEC44AB63D1A21D5BD235F15BECFCA90BE1A23FFBDF2FF29BDA83AC1BE60119B3ECB2A92BEC208993E3020593CAB89CDBE6843ADBED30F9CBE3067B13EFFAD9CBE0C71023ED2442E3D5CE3D93D56B68B3D068731BE094B213E81EB413E2880C0BD4424B3BE2177C63EAFBC383FC46F163E0EA5513E503EC1BD5813D43D3804EEBCA8CD953E9B2E47BCCE4684BEA1CD9F3EDCD8AC3EC8C4443EE7050EBDC3385C3E98988FBDF6AC4BBE238932BEB910A33DD35C213C543A3ABE8F51E03D5485FA3EE250B1BE0AF29EBDF416493E8EECD3BE9659D1BE966F3DBDF2CE673E1873073F267F8A3EEA0434BE8F448A3EC144CA3DA5590ABEC65B6F3F27C6B73CE58CF0BD03DBC43E8731C4BE3DD0043D8777FA3C42514F3E97B20EBCF636D53D1C6D04BD722380BE16AC463FFCF747BE7986063D79F28DBE7FBA153FD92D34BE365727BE311F8F3EBFFC60BE2E71FB3D06B115BEA718F83D52A4933E0C66B23E718BEBBE7E6AB4BCCA9A103E7A504C3D9D97233D4DCEB33CC95B83BE3F69D13CF1324C3E4CAF2A3EACD49EBEE8E39CBDFCD601BEB3E7EEBD098E95BE1BC400BFD6329A3E6020AB3EC7F4B2BEBC2C7CBE02C5A53DD643043ECCC59C3DE513EC3E5F3EF43D332B88B8774AC63D0A555E3EC04D10BD986C213DA157B23D690F893E27D3E7BECA363C3EFE0BA0BE3580993E11A99A3DC1560B3E3BA8813CB2D89EBE185257BE0F17E13DDE7E9E3E221C613EFDDB343E926D483E929756BEB5A480BE495A883CBF04B63E4583123C6D9C87BDA4C5FF3DC691D93BBD3835BDB10CB43B15C2F5BCFAD0B9BC8D8FC03EB4BC57BEA2B2E73AB3798BBCDFAAFEBCF6E31DBE6352EF3C6299BABEB6DB7B3D398BABBE38EC75BEAEE1B0BE279C76BDB8625F3D4C5D1D3E791BB93E06A0413EFB8226BEC14EF33E7ED5403E5A14773B652A6B3E9B44613E660262BEB593D4BD4EF585BEAE48CD3E211733BED1F0C13CB757053E3016833BF739BB3E38FD54BC2848F63DD73CD7BE27DFFA3EC6F8213E46EE2A3E7D57153ED7F02ABDD552993EC7F35ABE29C9ACBE9AE04EBDB8CBFE3DA315F73EC525593E115AB8BDCC052DBEF443D23DE3855FBEE93CE8BD1126DF3D03A811BE0E77073DE80926BE990E543E",
      torch_tensor_16_torch.float32_1: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_16_16_torch.float32_3: "0x0400000043BDB43E4F8BB1BECE93213D234689BD9241A33B764E56BE9244AA3C262930BEFDD69EBD6749B73E24DBB23DA36F9FBC8FE5033D83DB8C3E7E5C6FBED0161CBE1642003EB47FEEBD04A4D0BEED2211BD8D8D9ABD6D5E8E3E9C0C02BE54D7E93D46DC993D0D412CBF8F507EBEE24D12BEC7E7C73E7CA88CBEB1A35CBDAC3BAC3D6B11173EDF1D55BEE38DAFBEAEE3853EA7D698BD16EF113E9D880C3F8EA2E13AFC7A44BEF56DBA3E9E7730BC3CCBB03CCB85F93D8AEA9CBD59F43A3EAD7331BEAD7B91BD30F3D23D8C60843DC9C8E03D11045C3DD40009BEA1F49EBEDB1E003E98A894BD326C9EBEA7AC2DBD802829BD4F86CABD01D5353ED168BD3DBD1042BD1FC8A43E8CC5743E2181FCBE01BDF8BCE80CFE3D732A88BD010FFDBDA970B63DE68F86BE890A26BC89050EBE01FCAD3D804F0FBF410BDCBEA545513DC50284BD250C33BE8E694EBE7207D23ED84D0EBDA9B542BE3E7D353E8FF2B4BEE5DD42BEC032DDBE167C92BEDDEACB3D404259BD2B614B3DF236873ED10D1ABD0CF53D3E692A3A3EFDBA85BD22FE4A3B3BD824BE7C0632BEFA11ADBEB39C113E9A7510BE28CB983C21D819BDF03B0F3F0DC419BD0AB38BBEAFB9D53E559668BE6F557A3DD77FA0BB7C4B0FBEA29BFD3D11EB72BD0F4F0EBEBDA198BDDA67F63DF2BB4C3D745B583E0267763D11C2AE3E76271BBEF2519F3E1AC483BEC9C2EEBEE1953DBE734F6B3E63B110BE218938BE7480203C48A86FBEC807AEBD1AC2DDBD4461833E916DE7BDFD2BD03E7693043D67873C3CB4A112BE7A5CD9BD782B683D6E7675BE4CF6AB3D93E2103E747E04BE8EE00E3F19AD6B3E9E9721BE5BBFEDBE837BB63EF1C49B3DA5FE663E3B68F8BD9916483E469D04BFAD4842BFDD4ADDBE801B1A3E744CF93E5EFC803E5445CEBCC2C91D3DCCFD9F3E7B3D103D1719B03ED59A243CC6D3E0BD6FDFD2BD256152BECEAED7BE2132BF3B62444B3E1FC9273D25321A3EB589503C0A5E7B3E38288B3EAB1BE13EBE5644BE41F4B0BEDF3A873E595F67BEB0D8D6BD84DEE0BEA595A93E39BC88BD89DB803D5A1FC4BEACDA673B47C7A8BD11B53E3EE03402BEE43C18BEE43395BE72152EBE60971BBE2FD8C5BD3F655D3E3BE4283D55B1C9BDC72114BE20680ABD816826BEFB94273D7004F8BE946C943E63B24EBE283DD4BEADF415BE67E2E6BD401933BE45028BBD441EE03DEB320DBFB9F91E3DC49497BE6FCE8FBD6AAECBBE94DE1D3FE03FF0BC26232FBEAF4B193E8F0584BDF28988BEA26C42BE6CC90B3EA64D8C3E37629F3C6D390ABE1B9A19BEB3A4083D420B863E137B183E34FE563EF4DFA4BEB914AABEE059C5BD176104BE478F953EB23D0BBE7B6BF73C397EC63DCBA8123E095B793D5A40813D037054BED509053EB0FDFA3E73BAAFBECA34A03E9266DABDE730BB3E6A232DBC586C9ABE",
      torch_tensor_8_2_torch.float32: "0x04000000D1B14F3E836CE7BE6DDE153C136E22BE702211BDB50E56BEB7BA07BE681975BD24A5B7BC14DFB13A17BCAE3DA16343BCBC8D203E5B0E7CBE759D92BEBFA7973D",
      torch_tensor_16_16_torch.float32_2: "0x04000000CF1994BE771F39BEA64781BE5ECC2B3E635EE2BE0A5468BEFE09AF3E1F05D83E885E44BE319C80BDAF17723D3A11B33DDBF77ABECD1A423E76B33F3ED659BCBD52FA643E618A0DBE811B963CA5CC673DE42A953E775B0E3EACB82CBE478D2E3E63911EBEB23D053E886715BD48512FBD49507E3E88F011BE0949EC3D595CBABCF972D43EA870353DD2B5FCB91770E63D46044B3E7E0FDB3EC17B99BDB411423DEEB87DBDFF5C55BB5B9AABBE9144B73EA270BE3D5BCE913EA078993DD3DB64BEDA88BBBE71F3C0BDDBDFAF3E682CE4BEB165B4BBA33B3EBE124DD5BDA6D4BEBD60FC063C91F580BEF97001BF081E913E326349BE683CADBDC5988BBEA181A7BE29A02FBEB0F7373DCED84EBE75DFFCBD4BA182BE2EAB18BEE1E7C6BEA268C6BE452D2A3ED10549BE9509AE3E0F0DC8BD2354ADBEDCF14ABD4F4B91BE433EC63C1D31453EF964B23EF55EB53D28DF8EBE82E1DA3EAF4E153E7F540A3E050A92BE95C208BE0FCC843E7C98C03E33A7843E62D2573E5986E73D9E8E52BE53742CBD1833AC3D8F2D233DB73191BE25A1023EDE3F8B3D24A4A63ED781833EECD0983E87D59B3D1D7D833ECA483F3D5B2B383E3F2E9FBD14D98FBE7823A0BD7FAA2E3FC74FB1BEDA400EBE29E7A03D5902743ECA825D3E75140C3E7790B3BAB72F623E2DE7B23E8CAEEDBE052F493EFBBE573E97EBB13E56EAF2BE199D843D908758BF17BFA4BD1D99C13EC6A77BBE5B176A3ED93749BEF0FE903D9B2A1A3E4E40333D9424B53E3010AC3DEC6F0ABDE44AAD3B034FEE3B4B8525BE65691E3FF5188FBEC50B263EF324EA3DAD7AC83CDD909A3E19B41D3D3324D2BE1413803DD3F2ADBE754A243E12D842BD71FB9F39F907923E527EF3BD072E34BDF78EA33EEEB8863E5B31ACBD580F37BD345E7FBEF231E9BE0A2B39BEFA06803E049F663DEAB812BF19D725BB689FA3BDC7304CBC10E878BE1B84A0BEAF8365BE80256EBE9E8E79BE847BE5BDC691433E9C032ABE76F411BEEE16D23E6AD2FCBD639DD13DE3B35C3C5021BEBEA8B106BE1CA0E6BEE5E1A7BEFEE89CBEE0566C3E478A21BD90D9ACBE0C0AB0BE931EE1BE7267443C437484BEF1E3233FAE89913CD0B1573DCDF00DBE63D9A63EC5AD63BE1EF6DEBDE91BAB3E4CADDC3DFA2310BEDFE48ABE62C5B53DA580FB3D7B6D7BBAA48817BE37AF9DBC69AE9E3E0A8B63BE7A9D1F3EC716453E176C0F3F643A05BF44684C3EEC9D9A3E6E3EF9BD3AF8F9BDE3123FBE919161BD76E2AF3C0EE4B7BD88D21FBF65750E3E0945433DB5D6303EA644553E0432DB3D1D2E87BE8CE9A03E28941FBE22DD2FBDE596683EDB278D3E16BE3F3E96C8ACBEBB6A94BD3C80943DA740D93EC15A823D48C8D33DE08C06BEB31AA8BE639B413EB359B73B3DBF36BE088F5EBE6A3F1E3E02D408BFE1EC15BE9FA39D3C30F0853E",
      torch_tensor_16_16_torch.float32_1: "0x04000000E852B4BE5D99733ED41F63BEAC823C3B70C1593EDF3A6F3EA4E6C63DF3372F3F55D6FF3E5B480EBE0B9D553D02220FBF8BCE92BEBDA3773E30752C3EB069C43C9DB4523EFA98043FAB15C83D7A60433E05EFD2BDC990B1BE82580CBEFD26B3BDD83EE73E20A481BE9A09483ED11AA63C230BA13E4F8180BE828DA4BE4BDD70BE9564373DBD82883D96B630BD15248F3D0B7CB1BD39A515BEE2D9453E6D0C40BD64DC293E47D9503ECDB1493E744D383E9E1B573D0EE89CBE7515073E09E1533C07394E3E9DA3F7BCADFE0FBE9AEB4F3E5298873E46170C3EAF89A23EA581193FD55AF6BD58203D3EA35D51BE219A103D63F012BE5F87C13A72BCE13DE2934C3EA9B5703D5BC7983B2426403C40DF8EBE2C114FBC6C6053BEC1B71DBE1F9AAC3DF90B073D25C2A5BE9FDB743E9246543E7CE38FBE394B503EF5D81F3E2D80153E135296BD7BF4B83D2B483DBE08C2E7BE44C9613E027D82BEB5893A3D852079BEC333813DE3F0CC3E6766283E66A399BD34E65C3EA94116BE19FD83BDAC1532BEFB7924BFC743293EEEEA44BDB8F93B3E960A22BE35741BBC378D93BEBB95083F4D5C7BBEC21FBE3E0C0CDD3DBF38DB3DE39B3E3E564DB9BED2480FBCFF66A03D0105483D8E82243ED1FA9EBD0A6AC2BDC479FBBD17D1DDBE754BCD3DD1B752BED8F4A23D1438AFBE14B7303D9DAB86BDA681EABD10D107BFB8FA59BE7CA40ABD23369FBED6BF8C3EA789983B1B03753E21233ABE38306C3CE8620CBEC613A03C939D75BD43FE673D18BDF83DCAE876BD2E5D28BFC0DF0EBE8984A7BDF267233CE9C3493EFE69D03D72A7143ECDD57CBE7019693E54FD2F3F2C44B5BD294CD9BC65A8FFBBF6023E3D5A6496BD0FBD8EBE2724853DF00797BE548DD03D673EC03D332566BD3850CCBD384554BEEABD1DBC53BD5E3E882965BE50A5213EDC68B73D41B1DABDBE9C0C3C925C8CBEEBE0023D0149A63E53D4C1BD3C32AE3EC6CF673E2D62463DD2305EBEB89406BE5F74313E5CE99EBEA2D745BE0B9F18BD022FD2BEC327123C2D79903D5E8A963D0A84FD3EE11CC6BE46A8933E50ED0A3F066E763CB6B9B8BC8380A53ECE5E47BE75E6E0BDD367833EABAABBBE35CC7EBE3192D3BD975019BE0914E63E4B8CD53EC7F7293F03B0A13C67E529BDC01610BEF254C93C878DEBBEFD9284BEA682B23DE873403DA533193E3482123EABCC06BD18218DBC79DA4F3E5E48243EF7E2763E456D31BE96759EBDBCF4633E5CD92ABE8D5C1B3EA39E7B3ED6BF26BF57F3573DB5ABD23CEB4C5FBE34F88CBE89BDAC3DCE27233E8896F1BD1E980DBDF4B2A2BEC49E43BD0340183FDE069ABDA2BB2D3E300DBABD2E773BBEA0449ABC67087C3E860CBCBEB761A1BC5D740DBC9293D23EB80A6EBE0E4C073C7E9EF1BE3117803E3B11893EEF530FBE734693BEBCA9BFBDF3762A3E",
      torch_tensor_16_16_torch.float32: "0x040000009A50EDBCA9A412BEF32EC4BC8402C43D76CCE6BD1BA91BBBB5CB843D0C3612BD37DAE6BC91DA4CBD07C65CBDCB4BB73BB466A9BC0CBC77BD6FDA0C3E61E30FBD732A9B3DA496023E798BACBC7BC8963D0AD724BD3CDB84BD874600BED23C1B3C39FE92BDDBC31EBEB001B0BD251E98BD15AD743D12FA66BD4C6DA5BC4622623C6C2873BD190C323C2134983D0912D83C87E8EF3C256D54BD6669F4BB1599BABCF22341BD9E2D9EBDAD6930BD67BE6ABCB274263D43EDA73D7881BD3D2B7C72BC798CEB3D3A762D3D2F90CDBDD4438FBD2675803DDDCD9C3BED7990BDB499E8BDDBD14B3DE33AE93DC563F6BD780E08BE0E6B5DBC532C2EBE9C9F1CBEEE26483CB56A2DBEA05B5A3C894282BC82CD113D2B0947BD4B6D203EA39DB73D970A363D92DDDC3B9F019C3DAF340CBEA38571BDF2D9BABDBAD5823C5BEFE33D7D829ABD9BC1A3BD1A80233E11849F3DC8AAA6BD638806BC58D12FBC1C10753DBDDBAF3D0165463DD571703CE8F6233E1BE0633CE10674BDAB369A3C5103F93D9044F83DC31041BEC6F1FC3D7300183DC8A7333D7CD410BCB054D0BD9AB4E2BB3748D3BD9A70D13DE5E8503DB91A533CDCD3183DCEDC0A3D0A825DBD314C973D82123E3C303F7D3BEA5E173DBF8E623D1A3D6E3E1A4930BD8ABFEBBC4F6A023E478A8E3C1ECEC2BD941B603EF1A432BD197CBEBCB1C30FBC7D51BBBCDB3CE1BC73736DBDA0CBF0BC8A92B13D1EFB733935EA32BE3551B13DF4E3C83D50A641BDE17C7F3D440250BC0B8659BDBCB3E43C87EB5ABD06B2D9BCEED907BD3E8F083D19134CBCFEF8D13DDD04563EA739E83CB011103DA53876BDC384D9BD688EC33C0DA854BB6F1BB0BD43708F3DF6D4D1BD833BC1BAFFC370BDC08F923D8E7518BE744C8F3B516DBE3B3277CA3CD670C3BDBB2BDA3C01D9B63D525A2CBC81D217BC5DEDA53D99493DBDADAF2F3D5B0ADDBDEA11393E758072BD68E6393C2D18E93BA1EC063D6E7786BBCD9F84BD904A0FBDDBE6913AAAEF76BC02E27FBD25259CBD041CD5BD8E98EA3C4C10B4BD90B5E3BD7E331BBE9EABE53C5529CCBD93EC5C3DF99FF0BDDEB26CBDFC5BB8BCEC45623C5152453D56BEEEBCA1074D3DCFCDA6BD177478BD35F1C7BA38190D3D64B113BDE938F43C84DF883D2B42D53D9B3608BDFD042CBC737318BDB3A71ABEF8E7F53C54F2BEBD9B7D9C3C82162A3EDFDDA63CCC83B1BDF99ABD3D2C6081BE37118FBD3C24CD3B8AF5FBBDAA41DABD00D7383EE7DD933DB5B2CFBCCDACF93D2A41183E14C2B73D235FECBD7024873C4218C0BDEA38343E50AB4CBCC13CD63B1092B93DB6A42A3B113B76BCF9D303BEFD06293D3C746CBD515C153D42CE333DD02B5A3E9C54A2BD27111ABD49C96E3BFFD944BDAA47B33DA150AABDA8C3E43DE256283D158CFFBD697AC13D80D87F3E43FD0DBDC456D13D",
      torch_tensor_16_torch.float32: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_12_16_torch.float32: "0x04000000CB87CC3D2048723F0E9BA13ED5C3903F2FF486BF539567BFB030A93D671972BD311EB3BE2E7D3D3FAAB8CDBF14C11CBF97CFA0BEF47ACF3FD33ECB3FF45BAA3EF90C253FBA3214BF581A1DC0D5824F3F4B94223FCB3500BE4F9AD23F3260ACBFD78E4B3FF810193FB1FE11C0196DE03D2C88B73F055B77BEA5309CBEF64BEB3F363507BE586C3E3E2F130B3DAE8A98BF86F7EABE51CB6BBFF0560F3F07715EBF3FC394BFC275A13C87474B3EC6A900406B690E40DFE99C3D9E3223BF7A1236BF4DEAEF3DCC1617C0145FE4BFF5C3383F61C6D13FD9C08F3F9E05F8BFCADE323ECC0F943E36C77E3F8F6E9B3FE7FFA23FE95F593EB6DC833F56A2833FEDDFB7BD92ADE63FB4CB79BFC152273F8DB051BF808A383FB4A4893ED73A853F1D48893FD2610FBFBD1C873FF51E1BBD069B4ABE7D5B843F43BD3FBDC7A5ECBE9BC1543FD31DABBEC9DFABBFA2F5583EA903863F1A4747BFA0C5313F2F5C693F4F7D04C03A85193F81B2703F094C1EBFA025CD3F2203413C4C561A3FB660663EC61FE73F71686ABF1792DABF5F3F293E9FF83C3CA603B33F8189143F14F26CBFD6E691BEFF67623F1D34C2BF6E54F33D563370BF70A44F3EF1EDB4BF8B7CC1BFE600B53EE2D8373FC6FA553F0F38993F2B92E5BF2735263FAF687CBF7DF3F33F8A701BBFFAA9A4BFFCE2064017F6CEBF7215403E5D885E3E98BD853FAE623ABF55C2973FDDE73A3F9EFC913D52F535BF476C893FBE05DABCE06491BFEEF98FBF39DF99BFEC083B3F1970573F90BDE6BDA39E483FFFCFE6BF99F516BFCA7618BD2D977B3EFA65B13F331F20C01326893F0491513FC5A4383F034F3FBF365F51BE873387BF1294E43FC61C303DD8CCA0BFD402B9BF8B988CBE2575AFBF60D10EBF259697BF357DA7BF4A75C83FBED6A33FAE91193FDE48F7BE0E45E73E030CC93F5DD69B3E17E2C1BF723526BF5E332BBF8D72273F5C5D1ABF91475CBF663EEE3E03C926BF5059BA3EB766623E0961503F2EFF333F807A043E785244BE6E0295BEB5B67E3F90B408BFCC99FF3E8D47053E24DC003F01B7523F354FB63FDA58C1BF5B64963F"
    }
  }
#-}

