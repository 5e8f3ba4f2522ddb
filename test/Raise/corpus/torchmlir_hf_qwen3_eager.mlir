// Made by generate/generate.py: models, torchmlir: Qwen 3: normalised queries and keys
// DEFINE: %{case} = --verify=raise --input=1x8xi64=3,1,4,1,5,9,2,6 --input=1x8xi64=1,1,1,1,1,1,0,0 --expected_output=@%S/expected/hf_qwen3_eager.0.npy
// RUN: attn-run %s %{case} | FileCheck %s
// RUN: attn-opt %s %fuse -o %t.mlir
// RUN: attn-run %t.mlir %{case} | FileCheck %s --check-prefix=FUSED

// CHECK: attention: 1 found{{$}}
// CHECK-NEXT: batch 1, 1 key heads of 2 query heads each, N 8, S 8, D 8, f32, causal, mask: key padding, scale 1/sqrt(D)
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
#map12 = affine_map<(d0, d1, d2, d3) -> (d3)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map14 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map15 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map16 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<1x8xi64>, %arg1: tensor<1x8xi64>) -> tensor<1x8x16xf32> {
    %c2_i64 = arith.constant 2 : i64
    %c1_i64 = arith.constant 1 : i64
    %c8_i64 = arith.constant 8 : i64
    %c0_i64 = arith.constant 0 : i64
    %c12 = arith.constant 12 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_4 = arith.constant dense<true> : tensor<i1>
    %cst_5 = arith.constant dense_resource<torch_tensor_16_torch.float32_2> : tensor<16xf32>
    %cst_6 = arith.constant dense_resource<torch_tensor_16_16_torch.float32_4> : tensor<16x16xf32>
    %cst_7 = arith.constant dense_resource<torch_tensor_16_16_torch.float32_3> : tensor<16x16xf32>
    %cst_8 = arith.constant dense_resource<torch_tensor_16_16_torch.float32_2> : tensor<16x16xf32>
    %cst_9 = arith.constant dense_resource<torch_tensor_16_torch.float32_1> : tensor<16xf32>
    %cst_10 = arith.constant dense_resource<torch_tensor_16_16_torch.float32_1> : tensor<16x16xf32>
    %cst_11 = arith.constant 0.35355339059327379 : f64
    %cst_12 = arith.constant dense_resource<torch_tensor_8_16_torch.float32_1> : tensor<8x16xf32>
    %cst_13 = arith.constant dense_resource<torch_tensor_8_torch.float32_1> : tensor<8xf32>
    %cst_14 = arith.constant dense_resource<torch_tensor_8_16_torch.float32> : tensor<8x16xf32>
    %cst_15 = arith.constant dense_resource<torch_tensor_8_torch.float32> : tensor<8xf32>
    %cst_16 = arith.constant dense_resource<torch_tensor_16_16_torch.float32> : tensor<16x16xf32>
    %cst_17 = arith.constant dense_resource<torch_tensor_16_torch.float32> : tensor<16xf32>
    %cst_18 = arith.constant 9.9999999999999995E-7 : f64
    %cst_19 = arith.constant dense_resource<torch_tensor_4_torch.float32> : tensor<4xf32>
    %cst_20 = arith.constant dense_resource<torch_tensor_12_16_torch.float32> : tensor<12x16xf32>
    %cst_21 = arith.constant 1.600000e+01 : f32
    %cst_22 = arith.constant 8.000000e+00 : f32
    %0 = tensor.empty() : tensor<1x8x16xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x8xi64>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: i64, %out: f32):
      %114 = arith.index_cast %in : i64 to index
      %115 = linalg.index 2 : index
      %116 = arith.cmpi slt, %114, %c12 : index
      cf.assert %116, "index must be smaller than dim size"
      %117 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %117, "index must be larger or equal to 0"
      %extracted = tensor.extract %cst_20[%114, %115] : tensor<12x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x16xf32>
    %2 = tensor.empty() : tensor<8xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<8xi64>) {
    ^bb0(%out: i64):
      %114 = linalg.index 0 : index
      %115 = arith.index_cast %114 : index to i64
      linalg.yield %115 : i64
    } -> tensor<8xi64>
    %4 = tensor.empty() : tensor<1x8xi1>
    %5 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<1x8xi64>) outs(%4 : tensor<1x8xi1>) {
    ^bb0(%in: i64, %out: i1):
      %114 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %114 : i1
    } -> tensor<1x8xi1>
    %6 = tensor.empty() : tensor<1xi64>
    %7 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%6 : tensor<1xi64>) {
    ^bb0(%out: i64):
      linalg.yield %c0_i64 : i64
    } -> tensor<1xi64>
    %expanded = tensor.expand_shape %7 [[0, 1, 2, 3]] output_shape [1, 1, 1, 1] : tensor<1xi64> into tensor<1x1x1x1xi64>
    %expanded_23 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 8, 1] : tensor<8xi64> into tensor<1x1x8x1xi64>
    %expanded_24 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 1, 8] : tensor<8xi64> into tensor<1x1x1x8xi64>
    %8 = tensor.empty() : tensor<1x1x8x8xi1>
    %9 = linalg.generic {indexing_maps = [#map4, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_24, %expanded_23 : tensor<1x1x1x8xi64>, tensor<1x1x8x1xi64>) outs(%8 : tensor<1x1x8x8xi1>) {
    ^bb0(%in: i64, %in_62: i64, %out: i1):
      %114 = arith.cmpi sle, %in, %in_62 : i64
      linalg.yield %114 : i1
    } -> tensor<1x1x8x8xi1>
    %10 = linalg.generic {indexing_maps = [#map7, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_4, %9 : tensor<i1>, tensor<1x1x8x8xi1>) outs(%8 : tensor<1x1x8x8xi1>) {
    ^bb0(%in: i1, %in_62: i1, %out: i1):
      %114 = arith.andi %in, %in_62 : i1
      linalg.yield %114 : i1
    } -> tensor<1x1x8x8xi1>
    %11 = tensor.empty() : tensor<1x1x1x8xi1>
    %12 = linalg.generic {indexing_maps = [#map8, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_24 : tensor<1x1x1x1xi64>, tensor<1x1x1x8xi64>) outs(%11 : tensor<1x1x1x8xi1>) {
    ^bb0(%in: i64, %in_62: i64, %out: i1):
      %114 = arith.cmpi slt, %in, %c0_i64 : i64
      %115 = arith.addi %in, %c1_i64 : i64
      %116 = arith.select %114, %115, %in : i64
      %117 = arith.index_cast %116 : i64 to index
      %118 = arith.cmpi slt, %in_62, %c0_i64 : i64
      %119 = arith.addi %in_62, %c8_i64 : i64
      %120 = arith.select %118, %119, %in_62 : i64
      %121 = arith.index_cast %120 : i64 to index
      %extracted = tensor.extract %5[%117, %121] : tensor<1x8xi1>
      linalg.yield %extracted : i1
    } -> tensor<1x1x1x8xi1>
    %13 = linalg.generic {indexing_maps = [#map6, #map4, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %12 : tensor<1x1x8x8xi1>, tensor<1x1x1x8xi1>) outs(%8 : tensor<1x1x8x8xi1>) {
    ^bb0(%in: i1, %in_62: i1, %out: i1):
      %114 = arith.andi %in, %in_62 : i1
      linalg.yield %114 : i1
    } -> tensor<1x1x8x8xi1>
    %14 = tensor.empty() : tensor<1x1x8x8xf32>
    %15 = linalg.generic {indexing_maps = [#map6, #map7, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13, %cst_3, %cst_2 : tensor<1x1x8x8xi1>, tensor<f32>, tensor<f32>) outs(%14 : tensor<1x1x8x8xf32>) {
    ^bb0(%in: i1, %in_62: f32, %in_63: f32, %out: f32):
      %114 = arith.select %in, %in_62, %in_63 : f32
      linalg.yield %114 : f32
    } -> tensor<1x1x8x8xf32>
    %expanded_25 = tensor.expand_shape %3 [[0, 1, 2]] output_shape [1, 8, 1] : tensor<8xi64> into tensor<1x8x1xi64>
    %16 = tensor.empty() : tensor<1x8x1xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_25 : tensor<1x8x1xi64>) outs(%16 : tensor<1x8x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %114 = arith.sitofp %in : i64 to f32
      linalg.yield %114 : f32
    } -> tensor<1x8x1xf32>
    %18 = tensor.empty() : tensor<1x8x4xf32>
    %19 = linalg.generic {indexing_maps = [#map10, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17, %cst_19 : tensor<1x8x1xf32>, tensor<4xf32>) outs(%18 : tensor<1x8x4xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %114 = arith.mulf %in, %in_62 : f32
      linalg.yield %114 : f32
    } -> tensor<1x8x4xf32>
    %concat = tensor.concat dim(2) %19, %19 : (tensor<1x8x4xf32>, tensor<1x8x4xf32>) -> tensor<1x8x8xf32>
    %20 = tensor.empty() : tensor<1x8x8xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x8x8xf32>) outs(%20 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %114 = math.cos %in : f32
      linalg.yield %114 : f32
    } -> tensor<1x8x8xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x8x8xf32>) outs(%20 : tensor<1x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %114 = math.sin %in : f32
      linalg.yield %114 : f32
    } -> tensor<1x8x8xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<1x8x16xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %114 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %114 : f32
    } -> tensor<1x8x16xf32>
    %24 = linalg.fill ins(%cst : f32) outs(%16 : tensor<1x8x1xf32>) -> tensor<1x8x1xf32>
    %25 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%23 : tensor<1x8x16xf32>) outs(%24 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %114 = arith.addf %in, %out : f32
      linalg.yield %114 : f32
    } -> tensor<1x8x1xf32>
    %26 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25 : tensor<1x8x1xf32>) outs(%16 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %114 = arith.divf %in, %cst_21 : f32
      linalg.yield %114 : f32
    } -> tensor<1x8x1xf32>
    %27 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26 : tensor<1x8x1xf32>) outs(%16 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %114 = arith.truncf %cst_18 : f64 to f32
      %115 = arith.addf %in, %114 : f32
      linalg.yield %115 : f32
    } -> tensor<1x8x1xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27 : tensor<1x8x1xf32>) outs(%16 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %114 = math.rsqrt %in : f32
      linalg.yield %114 : f32
    } -> tensor<1x8x1xf32>
    %29 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %28 : tensor<1x8x16xf32>, tensor<1x8x1xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %114 = arith.mulf %in, %in_62 : f32
      linalg.yield %114 : f32
    } -> tensor<1x8x16xf32>
    %30 = linalg.generic {indexing_maps = [#map11, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_17, %29 : tensor<16xf32>, tensor<1x8x16xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %114 = arith.mulf %in, %in_62 : f32
      linalg.yield %114 : f32
    } -> tensor<1x8x16xf32>
    %31 = tensor.empty() : tensor<16x16xf32>
    %transposed = linalg.transpose ins(%cst_16 : tensor<16x16xf32>) outs(%31 : tensor<16x16xf32>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %30 [[0, 1], [2]] : tensor<1x8x16xf32> into tensor<8x16xf32>
    %32 = tensor.empty() : tensor<8x16xf32>
    %33 = linalg.fill ins(%cst : f32) outs(%32 : tensor<8x16xf32>) -> tensor<8x16xf32>
    %34 = linalg.matmul ins(%collapsed, %transposed : tensor<8x16xf32>, tensor<16x16xf32>) outs(%33 : tensor<8x16xf32>) -> tensor<8x16xf32>
    %expanded_26 = tensor.expand_shape %34 [[0, 1], [2, 3]] output_shape [1, 8, 2, 8] : tensor<8x16xf32> into tensor<1x8x2x8xf32>
    %35 = tensor.empty() : tensor<1x8x2x8xf32>
    %36 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_26 : tensor<1x8x2x8xf32>) outs(%35 : tensor<1x8x2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %114 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %114 : f32
    } -> tensor<1x8x2x8xf32>
    %37 = tensor.empty() : tensor<1x8x2x1xf32>
    %38 = linalg.fill ins(%cst : f32) outs(%37 : tensor<1x8x2x1xf32>) -> tensor<1x8x2x1xf32>
    %39 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%36 : tensor<1x8x2x8xf32>) outs(%38 : tensor<1x8x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %114 = arith.addf %in, %out : f32
      linalg.yield %114 : f32
    } -> tensor<1x8x2x1xf32>
    %40 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%39 : tensor<1x8x2x1xf32>) outs(%37 : tensor<1x8x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %114 = arith.divf %in, %cst_22 : f32
      linalg.yield %114 : f32
    } -> tensor<1x8x2x1xf32>
    %41 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%40 : tensor<1x8x2x1xf32>) outs(%37 : tensor<1x8x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %114 = arith.truncf %cst_18 : f64 to f32
      %115 = arith.addf %in, %114 : f32
      linalg.yield %115 : f32
    } -> tensor<1x8x2x1xf32>
    %42 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%41 : tensor<1x8x2x1xf32>) outs(%37 : tensor<1x8x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %114 = math.rsqrt %in : f32
      linalg.yield %114 : f32
    } -> tensor<1x8x2x1xf32>
    %43 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_26, %42 : tensor<1x8x2x8xf32>, tensor<1x8x2x1xf32>) outs(%35 : tensor<1x8x2x8xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %114 = arith.mulf %in, %in_62 : f32
      linalg.yield %114 : f32
    } -> tensor<1x8x2x8xf32>
    %44 = linalg.generic {indexing_maps = [#map12, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_15, %43 : tensor<8xf32>, tensor<1x8x2x8xf32>) outs(%35 : tensor<1x8x2x8xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %114 = arith.mulf %in, %in_62 : f32
      linalg.yield %114 : f32
    } -> tensor<1x8x2x8xf32>
    %45 = tensor.empty() : tensor<1x2x8x8xf32>
    %transposed_27 = linalg.transpose ins(%44 : tensor<1x8x2x8xf32>) outs(%45 : tensor<1x2x8x8xf32>) permutation = [0, 2, 1, 3] 
    %46 = tensor.empty() : tensor<16x8xf32>
    %transposed_28 = linalg.transpose ins(%cst_14 : tensor<8x16xf32>) outs(%46 : tensor<16x8xf32>) permutation = [1, 0] 
    %47 = tensor.empty() : tensor<8x8xf32>
    %48 = linalg.fill ins(%cst : f32) outs(%47 : tensor<8x8xf32>) -> tensor<8x8xf32>
    %49 = linalg.matmul ins(%collapsed, %transposed_28 : tensor<8x16xf32>, tensor<16x8xf32>) outs(%48 : tensor<8x8xf32>) -> tensor<8x8xf32>
    %expanded_29 = tensor.expand_shape %49 [[0, 1], [2, 3]] output_shape [1, 8, 1, 8] : tensor<8x8xf32> into tensor<1x8x1x8xf32>
    %50 = tensor.empty() : tensor<1x8x1x8xf32>
    %51 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_29 : tensor<1x8x1x8xf32>) outs(%50 : tensor<1x8x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %114 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %114 : f32
    } -> tensor<1x8x1x8xf32>
    %52 = tensor.empty() : tensor<1x8x1x1xf32>
    %53 = linalg.fill ins(%cst : f32) outs(%52 : tensor<1x8x1x1xf32>) -> tensor<1x8x1x1xf32>
    %54 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%51 : tensor<1x8x1x8xf32>) outs(%53 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %114 = arith.addf %in, %out : f32
      linalg.yield %114 : f32
    } -> tensor<1x8x1x1xf32>
    %55 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%54 : tensor<1x8x1x1xf32>) outs(%52 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %114 = arith.divf %in, %cst_22 : f32
      linalg.yield %114 : f32
    } -> tensor<1x8x1x1xf32>
    %56 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%55 : tensor<1x8x1x1xf32>) outs(%52 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %114 = arith.truncf %cst_18 : f64 to f32
      %115 = arith.addf %in, %114 : f32
      linalg.yield %115 : f32
    } -> tensor<1x8x1x1xf32>
    %57 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%56 : tensor<1x8x1x1xf32>) outs(%52 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %114 = math.rsqrt %in : f32
      linalg.yield %114 : f32
    } -> tensor<1x8x1x1xf32>
    %58 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_29, %57 : tensor<1x8x1x8xf32>, tensor<1x8x1x1xf32>) outs(%50 : tensor<1x8x1x8xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %114 = arith.mulf %in, %in_62 : f32
      linalg.yield %114 : f32
    } -> tensor<1x8x1x8xf32>
    %59 = linalg.generic {indexing_maps = [#map12, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_13, %58 : tensor<8xf32>, tensor<1x8x1x8xf32>) outs(%50 : tensor<1x8x1x8xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %114 = arith.mulf %in, %in_62 : f32
      linalg.yield %114 : f32
    } -> tensor<1x8x1x8xf32>
    %transposed_30 = linalg.transpose ins(%59 : tensor<1x8x1x8xf32>) outs(%14 : tensor<1x1x8x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_31 = linalg.transpose ins(%cst_12 : tensor<8x16xf32>) outs(%46 : tensor<16x8xf32>) permutation = [1, 0] 
    %60 = linalg.matmul ins(%collapsed, %transposed_31 : tensor<8x16xf32>, tensor<16x8xf32>) outs(%48 : tensor<8x8xf32>) -> tensor<8x8xf32>
    %expanded_32 = tensor.expand_shape %60 [[0, 1], [2, 3]] output_shape [1, 8, 1, 8] : tensor<8x8xf32> into tensor<1x8x1x8xf32>
    %transposed_33 = linalg.transpose ins(%expanded_32 : tensor<1x8x1x8xf32>) outs(%14 : tensor<1x1x8x8xf32>) permutation = [0, 2, 1, 3] 
    %expanded_34 = tensor.expand_shape %21 [[0], [1, 2], [3]] output_shape [1, 1, 8, 8] : tensor<1x8x8xf32> into tensor<1x1x8x8xf32>
    %expanded_35 = tensor.expand_shape %22 [[0], [1, 2], [3]] output_shape [1, 1, 8, 8] : tensor<1x8x8xf32> into tensor<1x1x8x8xf32>
    %61 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_27, %expanded_34 : tensor<1x2x8x8xf32>, tensor<1x1x8x8xf32>) outs(%45 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %114 = arith.mulf %in, %in_62 : f32
      linalg.yield %114 : f32
    } -> tensor<1x2x8x8xf32>
    %extracted_slice = tensor.extract_slice %transposed_27[0, 0, 0, 0] [1, 2, 8, 4] [1, 1, 1, 1] : tensor<1x2x8x8xf32> to tensor<1x2x8x4xf32>
    %extracted_slice_36 = tensor.extract_slice %transposed_27[0, 0, 0, 4] [1, 2, 8, 4] [1, 1, 1, 1] : tensor<1x2x8x8xf32> to tensor<1x2x8x4xf32>
    %62 = tensor.empty() : tensor<1x2x8x4xf32>
    %63 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_36 : tensor<1x2x8x4xf32>) outs(%62 : tensor<1x2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %114 = arith.negf %in : f32
      linalg.yield %114 : f32
    } -> tensor<1x2x8x4xf32>
    %concat_37 = tensor.concat dim(3) %63, %extracted_slice : (tensor<1x2x8x4xf32>, tensor<1x2x8x4xf32>) -> tensor<1x2x8x8xf32>
    %64 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_37, %expanded_35 : tensor<1x2x8x8xf32>, tensor<1x1x8x8xf32>) outs(%45 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %114 = arith.mulf %in, %in_62 : f32
      linalg.yield %114 : f32
    } -> tensor<1x2x8x8xf32>
    %65 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%61, %64 : tensor<1x2x8x8xf32>, tensor<1x2x8x8xf32>) outs(%45 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %114 = arith.addf %in, %in_62 : f32
      linalg.yield %114 : f32
    } -> tensor<1x2x8x8xf32>
    %66 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_30, %expanded_34 : tensor<1x1x8x8xf32>, tensor<1x1x8x8xf32>) outs(%14 : tensor<1x1x8x8xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %114 = arith.mulf %in, %in_62 : f32
      linalg.yield %114 : f32
    } -> tensor<1x1x8x8xf32>
    %extracted_slice_38 = tensor.extract_slice %transposed_30[0, 0, 0, 0] [1, 1, 8, 4] [1, 1, 1, 1] : tensor<1x1x8x8xf32> to tensor<1x1x8x4xf32>
    %extracted_slice_39 = tensor.extract_slice %transposed_30[0, 0, 0, 4] [1, 1, 8, 4] [1, 1, 1, 1] : tensor<1x1x8x8xf32> to tensor<1x1x8x4xf32>
    %67 = tensor.empty() : tensor<1x1x8x4xf32>
    %68 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_39 : tensor<1x1x8x4xf32>) outs(%67 : tensor<1x1x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %114 = arith.negf %in : f32
      linalg.yield %114 : f32
    } -> tensor<1x1x8x4xf32>
    %concat_40 = tensor.concat dim(3) %68, %extracted_slice_38 : (tensor<1x1x8x4xf32>, tensor<1x1x8x4xf32>) -> tensor<1x1x8x8xf32>
    %69 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_40, %expanded_35 : tensor<1x1x8x8xf32>, tensor<1x1x8x8xf32>) outs(%14 : tensor<1x1x8x8xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %114 = arith.mulf %in, %in_62 : f32
      linalg.yield %114 : f32
    } -> tensor<1x1x8x8xf32>
    %70 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%66, %69 : tensor<1x1x8x8xf32>, tensor<1x1x8x8xf32>) outs(%14 : tensor<1x1x8x8xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %114 = arith.addf %in, %in_62 : f32
      linalg.yield %114 : f32
    } -> tensor<1x1x8x8xf32>
    %71 = tensor.empty() : tensor<1x1x2x8x8xf32>
    %72 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%70 : tensor<1x1x8x8xf32>) outs(%71 : tensor<1x1x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x2x8x8xf32>
    %collapsed_41 = tensor.collapse_shape %72 [[0], [1, 2], [3], [4]] : tensor<1x1x2x8x8xf32> into tensor<1x2x8x8xf32>
    %73 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_33 : tensor<1x1x8x8xf32>) outs(%71 : tensor<1x1x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x2x8x8xf32>
    %transposed_42 = linalg.transpose ins(%collapsed_41 : tensor<1x2x8x8xf32>) outs(%45 : tensor<1x2x8x8xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_43 = tensor.collapse_shape %65 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %collapsed_44 = tensor.collapse_shape %transposed_42 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %74 = tensor.empty() : tensor<2x8x8xf32>
    %75 = linalg.fill ins(%cst : f32) outs(%74 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %76 = linalg.batch_matmul ins(%collapsed_43, %collapsed_44 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%75 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %expanded_45 = tensor.expand_shape %76 [[0, 1], [2], [3]] output_shape [1, 2, 8, 8] : tensor<2x8x8xf32> into tensor<1x2x8x8xf32>
    %77 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_45 : tensor<1x2x8x8xf32>) outs(%45 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %114 = arith.truncf %cst_11 : f64 to f32
      %115 = arith.mulf %in, %114 : f32
      linalg.yield %115 : f32
    } -> tensor<1x2x8x8xf32>
    %78 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%77, %15 : tensor<1x2x8x8xf32>, tensor<1x1x8x8xf32>) outs(%45 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %114 = arith.addf %in, %in_62 : f32
      linalg.yield %114 : f32
    } -> tensor<1x2x8x8xf32>
    %79 = tensor.empty() : tensor<1x2x8xi64>
    %80 = linalg.fill ins(%c0_i64 : i64) outs(%79 : tensor<1x2x8xi64>) -> tensor<1x2x8xi64>
    %81 = tensor.empty() : tensor<1x2x8xf32>
    %82 = linalg.fill ins(%cst_0 : f32) outs(%81 : tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %83:2 = linalg.generic {indexing_maps = [#map6, #map16, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%78 : tensor<1x2x8x8xf32>) outs(%82, %80 : tensor<1x2x8xf32>, tensor<1x2x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_62: i64):
      %114 = linalg.index 3 : index
      %115 = arith.index_cast %114 : index to i64
      %116 = arith.maximumf %in, %out : f32
      %117 = arith.cmpf ogt, %in, %out : f32
      %118 = arith.select %117, %115, %out_62 : i64
      linalg.yield %116, %118 : f32, i64
    } -> (tensor<1x2x8xf32>, tensor<1x2x8xi64>)
    %expanded_46 = tensor.expand_shape %83#0 [[0], [1], [2, 3]] output_shape [1, 2, 8, 1] : tensor<1x2x8xf32> into tensor<1x2x8x1xf32>
    %84 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%78, %expanded_46 : tensor<1x2x8x8xf32>, tensor<1x2x8x1xf32>) outs(%45 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %114 = arith.subf %in, %in_62 : f32
      linalg.yield %114 : f32
    } -> tensor<1x2x8x8xf32>
    %85 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%84 : tensor<1x2x8x8xf32>) outs(%45 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %114 = math.exp %in : f32
      linalg.yield %114 : f32
    } -> tensor<1x2x8x8xf32>
    %86 = tensor.empty() : tensor<1x2x8x1xf32>
    %87 = linalg.fill ins(%cst : f32) outs(%86 : tensor<1x2x8x1xf32>) -> tensor<1x2x8x1xf32>
    %88 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%85 : tensor<1x2x8x8xf32>) outs(%87 : tensor<1x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %114 = arith.addf %in, %out : f32
      linalg.yield %114 : f32
    } -> tensor<1x2x8x1xf32>
    %89 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%85, %88 : tensor<1x2x8x8xf32>, tensor<1x2x8x1xf32>) outs(%45 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %114 = arith.divf %in, %in_62 : f32
      linalg.yield %114 : f32
    } -> tensor<1x2x8x8xf32>
    %collapsed_47 = tensor.collapse_shape %89 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %collapsed_48 = tensor.collapse_shape %73 [[0, 1, 2], [3], [4]] : tensor<1x1x2x8x8xf32> into tensor<2x8x8xf32>
    %90 = linalg.batch_matmul ins(%collapsed_47, %collapsed_48 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%75 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %expanded_49 = tensor.expand_shape %90 [[0, 1], [2], [3]] output_shape [1, 2, 8, 8] : tensor<2x8x8xf32> into tensor<1x2x8x8xf32>
    %transposed_50 = linalg.transpose ins(%expanded_49 : tensor<1x2x8x8xf32>) outs(%35 : tensor<1x8x2x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_51 = linalg.transpose ins(%cst_10 : tensor<16x16xf32>) outs(%31 : tensor<16x16xf32>) permutation = [1, 0] 
    %collapsed_52 = tensor.collapse_shape %transposed_50 [[0, 1], [2, 3]] : tensor<1x8x2x8xf32> into tensor<8x16xf32>
    %91 = linalg.matmul ins(%collapsed_52, %transposed_51 : tensor<8x16xf32>, tensor<16x16xf32>) outs(%33 : tensor<8x16xf32>) -> tensor<8x16xf32>
    %expanded_53 = tensor.expand_shape %91 [[0, 1], [2]] output_shape [1, 8, 16] : tensor<8x16xf32> into tensor<1x8x16xf32>
    %92 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %expanded_53 : tensor<1x8x16xf32>, tensor<1x8x16xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %114 = arith.addf %in, %in_62 : f32
      linalg.yield %114 : f32
    } -> tensor<1x8x16xf32>
    %93 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%92 : tensor<1x8x16xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %114 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %114 : f32
    } -> tensor<1x8x16xf32>
    %94 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%93 : tensor<1x8x16xf32>) outs(%24 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %114 = arith.addf %in, %out : f32
      linalg.yield %114 : f32
    } -> tensor<1x8x1xf32>
    %95 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%94 : tensor<1x8x1xf32>) outs(%16 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %114 = arith.divf %in, %cst_21 : f32
      linalg.yield %114 : f32
    } -> tensor<1x8x1xf32>
    %96 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%95 : tensor<1x8x1xf32>) outs(%16 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %114 = arith.truncf %cst_18 : f64 to f32
      %115 = arith.addf %in, %114 : f32
      linalg.yield %115 : f32
    } -> tensor<1x8x1xf32>
    %97 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%96 : tensor<1x8x1xf32>) outs(%16 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %114 = math.rsqrt %in : f32
      linalg.yield %114 : f32
    } -> tensor<1x8x1xf32>
    %98 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%92, %97 : tensor<1x8x16xf32>, tensor<1x8x1xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %114 = arith.mulf %in, %in_62 : f32
      linalg.yield %114 : f32
    } -> tensor<1x8x16xf32>
    %99 = linalg.generic {indexing_maps = [#map11, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_9, %98 : tensor<16xf32>, tensor<1x8x16xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %114 = arith.mulf %in, %in_62 : f32
      linalg.yield %114 : f32
    } -> tensor<1x8x16xf32>
    %transposed_54 = linalg.transpose ins(%cst_8 : tensor<16x16xf32>) outs(%31 : tensor<16x16xf32>) permutation = [1, 0] 
    %collapsed_55 = tensor.collapse_shape %99 [[0, 1], [2]] : tensor<1x8x16xf32> into tensor<8x16xf32>
    %100 = linalg.matmul ins(%collapsed_55, %transposed_54 : tensor<8x16xf32>, tensor<16x16xf32>) outs(%33 : tensor<8x16xf32>) -> tensor<8x16xf32>
    %expanded_56 = tensor.expand_shape %100 [[0, 1], [2]] output_shape [1, 8, 16] : tensor<8x16xf32> into tensor<1x8x16xf32>
    %101 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_56 : tensor<1x8x16xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %114 = arith.negf %in : f32
      %115 = math.exp %114 : f32
      %116 = arith.addf %115, %cst_1 : f32
      %117 = arith.divf %cst_1, %116 : f32
      linalg.yield %117 : f32
    } -> tensor<1x8x16xf32>
    %102 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_56, %101 : tensor<1x8x16xf32>, tensor<1x8x16xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %114 = arith.mulf %in, %in_62 : f32
      linalg.yield %114 : f32
    } -> tensor<1x8x16xf32>
    %transposed_57 = linalg.transpose ins(%cst_7 : tensor<16x16xf32>) outs(%31 : tensor<16x16xf32>) permutation = [1, 0] 
    %103 = linalg.matmul ins(%collapsed_55, %transposed_57 : tensor<8x16xf32>, tensor<16x16xf32>) outs(%33 : tensor<8x16xf32>) -> tensor<8x16xf32>
    %expanded_58 = tensor.expand_shape %103 [[0, 1], [2]] output_shape [1, 8, 16] : tensor<8x16xf32> into tensor<1x8x16xf32>
    %104 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102, %expanded_58 : tensor<1x8x16xf32>, tensor<1x8x16xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %114 = arith.mulf %in, %in_62 : f32
      linalg.yield %114 : f32
    } -> tensor<1x8x16xf32>
    %transposed_59 = linalg.transpose ins(%cst_6 : tensor<16x16xf32>) outs(%31 : tensor<16x16xf32>) permutation = [1, 0] 
    %collapsed_60 = tensor.collapse_shape %104 [[0, 1], [2]] : tensor<1x8x16xf32> into tensor<8x16xf32>
    %105 = linalg.matmul ins(%collapsed_60, %transposed_59 : tensor<8x16xf32>, tensor<16x16xf32>) outs(%33 : tensor<8x16xf32>) -> tensor<8x16xf32>
    %expanded_61 = tensor.expand_shape %105 [[0, 1], [2]] output_shape [1, 8, 16] : tensor<8x16xf32> into tensor<1x8x16xf32>
    %106 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%92, %expanded_61 : tensor<1x8x16xf32>, tensor<1x8x16xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %114 = arith.addf %in, %in_62 : f32
      linalg.yield %114 : f32
    } -> tensor<1x8x16xf32>
    %107 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106 : tensor<1x8x16xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %114 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %114 : f32
    } -> tensor<1x8x16xf32>
    %108 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%107 : tensor<1x8x16xf32>) outs(%24 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %114 = arith.addf %in, %out : f32
      linalg.yield %114 : f32
    } -> tensor<1x8x1xf32>
    %109 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108 : tensor<1x8x1xf32>) outs(%16 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %114 = arith.divf %in, %cst_21 : f32
      linalg.yield %114 : f32
    } -> tensor<1x8x1xf32>
    %110 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109 : tensor<1x8x1xf32>) outs(%16 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %114 = arith.truncf %cst_18 : f64 to f32
      %115 = arith.addf %in, %114 : f32
      linalg.yield %115 : f32
    } -> tensor<1x8x1xf32>
    %111 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110 : tensor<1x8x1xf32>) outs(%16 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %114 = math.rsqrt %in : f32
      linalg.yield %114 : f32
    } -> tensor<1x8x1xf32>
    %112 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106, %111 : tensor<1x8x16xf32>, tensor<1x8x1xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %114 = arith.mulf %in, %in_62 : f32
      linalg.yield %114 : f32
    } -> tensor<1x8x16xf32>
    %113 = linalg.generic {indexing_maps = [#map11, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_5, %112 : tensor<16xf32>, tensor<1x8x16xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %114 = arith.mulf %in, %in_62 : f32
      linalg.yield %114 : f32
    } -> tensor<1x8x16xf32>
    return %113 : tensor<1x8x16xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_16_torch.float32_2: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_16_16_torch.float32_4: "0x04000000D7145CBC6526213B4EC2893C8D90C33BE523D93B324440BC5B37DDBAA4E3A8BB8DCF2EBCA32A8FBCAFAB1FBC3E7754BB9CA8163C70FD973C6185AB3CEF785BBBC231D53CEEFF1C3CF90DBABC2CAB81BC7988683C44EC8D3AD7C382BC9E86D2BC017A383C8118D33CAB01DFBCE249F6BCA56748BBBEA41DBD67C20DBD2F28353B80F51CBD90A2453BAECB6BBB31F7033C8B2534BCAF33113DA530A63CD9C3243C97E7C73A68338D3CB3CCFDBCCC995ABC581EA9BC1ED66C3B9E4DCE3CA2D88BBC1B3794BCD1FB133D9660903C90D996BCC287F3BACF211FBB3ECE5D3C372B9F3CF590333C2BA0593B5967143DD03F4E3B2FDE5CBC03948B3B7C61E13CD5B4E03C30BE2EBD6CF0E43C8793093C029B223CCD1503BB3D8FBCBCBC30CDBA103BBFBC3590BD3C61153D3CE4113F3BE0520A3C355EFB3B737C48BC61F0883CA7082C3B7E36653A5201093C790E4D3C09A1573D338E1FBCFB5FD5BBAC13EC3C3B03813B4751B0BCD3D64A3DBBB021BC3968ACBBE61E02BB8B8AA9BBA6DCCBBB85EA56BC70F1D9BB60B8A03C8AD35C386DEF21BD3D7DA03C45D3B53C8B452FBCBD3D673CA4443CBB41E144BC5CFFCE3BCF2446BC0F09C5BBC6EAF5BBFD32F73B0EB538BBA70BBE3C38B5413DAF2FD23B7F65023CA4DA5EBC18E0C4BC52FFB03B827940BADE649FBC63D3813C0BEBBDBCE1E4AEB989EA59BC00A7843C86FD09BDFAB2813AD85AAC3A3E40B73B8EE4B0BC3777C53BAD7EA53CF7FE1BBBF16909BB1F2E963CCF522BBC56031F3C2010C8BC9881273DD07C5BBCEB41283B17F9D23A383DF43B106973BA531370BC44B101BC230E84394A805FBB459967BC8F538DBC78E2C0BCFD54D43B9BF9A2BC4F19CEBCD7780CBDB8DFCF3B2EC9B8BC2BF5473CEEC9D9BC373C56BCEEDCA6BB8FCC4C3B5798323C0116D8BB6192393C44F996BCD9DF60BC8FF7B4B9636AFF3B27AD05BC780BDD3B4CC4773C0005C13C8A92F6BBBBB11BBB9DFB09BC50FA0BBD9E91DE3B3CD3ACBCA0A38D3B2EF2193DCE07973B07ABA0BC779CAB3CEA316ABD5C7D81BC45ACB93A210CE4BC128BC5BC454C273D71D5853CA1FCBBBBE2FAE13C1ACE093DA151A63C6EF0D5BC3EA2743B45DDADBC5E1E233DD33E39BBCEE7C13A94F5A73CE3721A3AD4DC5EBB5BA2EEBC6EFC183C860356BC902F073CD5BD223C4A77453DC0EC92BC0F720BBCEA1F583A702B32BC0444A23CC9269ABCC50DCF3C095D183C804BE7BCCF1DAF3CAA90673D998300BCD378BD3C85D0E6BC46E79B3C0D5C91BC194B7139145D8B3C701B993CDC97FE3B9D47603D5FBC233D2D1F36BC6DB6883BC53537BDA7E9BBBC467D9E3CF5BE5C3C8F68FB3AFED9863C92B9293DDE0D003C17157A3C5FFF06BCAF48E3BC7DA433BCA050E5BB42FF133DCDF0A5BC2506803C349DD43ABC22CE3C8E7CA4BCA6A0D2BC3A279ABC",
      torch_tensor_16_16_torch.float32_3: "0x04000000D84D713B5EA24D3C93042C3DEC937B3CF79089BCF3BCE7BB1AE582BC4D6B303C8B189CBC0878193C9E9953BC801CD0BC5C223EB82F2DC53CB42243BCD2329E3C596E2B3CBB24E6BB192B613C650B063A383BF83CDDEC13BDF735A0BC3C08E7BAA3C312BDF4D152BC0788BDBC189C23BBDEC54D3C8D754BBC01B6123DE4E6CB3C4E4E1E3D9EE53EBC8CF8D6BCC223723CB04BF6BBDAF4053D6DCEA43B38D7C5BB0F0DA03B3CA490BC804A803A46BB093DB2D918BDBEE51FBC93F0A3BC8DD13B3BEDD099BC35A045BC2FF382BBBCBBC53BF3A3113C3055733C6D0C84BCB0BB84BB8A1B923C26E6773B12B1043DBBE1FBBB45FE19BD1D2ABC3B54ADAB3BD4C7EABB39DA683DDBBF51BC297A40BCC128B93C2B4924BC142447BCD4BD31BBE2D94EBC67575BB94E85723C9D930CBD8C2850B93C5A64BC51C00BBDFC7FC8BB2E30303D49998E3BA9981DBCCAEA493C9B94C0BBEF44B13BE6D9813CC1B13EBC01A0F43BC2C1E1BCADA5333CA47A343D41FC7ABC2FC6DD3C90A2233CAFA0FFBCF760B93C682584BA47A2333C2F5CCABCFFEC1BBC62988FBC5939A83B8C320C3DB29F8FBC66788D3CB611833C3419ECBAF35276BC6B42973A4BFE98BC91E098BC24EBBCBCD030B53CA191573BB32B6C3C26425C3B930788BC315311BC8F8E09BC2F5A303B48D5A03C881E10BD8FA92CBCEEA6D83C57E423BD241051BC0AEBBFBC1FE189BCBD7F2DBDED43CCBA4DB081BBEF20363C62AD01BD22A4F43A753969BC097413BC3DCDF9BC616828BD4E81C4BBC94E53BCDC004E3C59AD61BC8504BCBCB0B5603C38D919BA5BCE0CBDD4DAC0BB66EFFB3C077D0F3DEE7878BC9DFDF5BBDC25C3BCA170383C7A2516BD2B7F903CE00DDDBC900A363CD6358C3C74ED84BB2335F1BBB31856BCF72E92BC478B92BB309A0F3C47F1DFBC32E603BD1312553C25E3BCBBEDF42B3D66D284BB422804BC2D41163D197B083C47329F3C278D70BB6FC1493C408A6C3DC90C42BC60617A3C718410BC4A1419BDA4F03D3C865ACFBC96628D3C9D0426BABD33B8BB7BA9DB3BE785ADBB63F475BC2F189D3AF55697BC794124BB9DA337BCF2A4BC3CF9119B3B1910E73CB9507F3C57487D3DC13739BD971790BC72CCD83C4383923BE4FC9F3C8E4C21BBD9BD863B41CC103CEBAD2A3CB829E0BC3345473A3C2F96BBE43A97BBCEB421BC02BB01BDA18E00BB2B4AA9BB4050AEBA41E095BAB7173B3B0DF0BD3C662476BC5D3AB83C06C9EABCF826ADBB04E3CB3BFBCAD6BBEDB904BDA090B1BB6968B13C26E5D0BC4BE30CBACE62703CCF5504BC99F1D0BB986939BC47D247BC92E6A53A0F5399BB463960BCBCF8FE3C943B02BCA8708C3CEC63EC3C742B9CBB2B79883C363215BCE97E70BC1534E8BC49810C3BFD0A85BC9FB20FBD904D9FBC68AE89BC9D745D3C6E0E51BC35BA95BB4BAC4C3B",
      torch_tensor_16_16_torch.float32_2: "0x040000007939E03CE09B023CC67659BC8B93A33BD77523B9F0B3E6BC6AC2ACBC4C26963C9DDD5ABCF631933C57D467BDD7F9BCBCFCB375BCB8180838E148D8BCC657713C706A193C49F51ABC064BA73C46DF253DA1B3303A6A360A3D6530AABB4C6C773B9C21F23A1040A7BC21EAD63B835368398B55233D6F22933C5D3C763C33800F3CA995473CD36EFD3C57843DBC013C353D6F7EBD3C19F8AEBCE91E1B3C74390E3CB0BA0D3C8D7037BD9DB6893CE566643B6A63C8BBB753A3BA2DF3833C4A58E23B90337BBB3BF69CBBDE331EBD4417B0BC84C91FBB25D6843A9EF972BC162996BB1889ECBBC610AD3B00DAFB3C9655033D4575CBBC1D94FEBBE0CC47BC974AF93AD3772ABC1539B83C8945B1BAAF3D343D0FB372BC5968EBBC9B83523B4E16C13CF6C29DBCC2B2C13B1DD329BC008C233D2591E3BB8D1EA93C79BB60BCBDB608BBB0DFA73C308F033CB5BD79BC8BE062BBA219743C70A1D43C003237BC474A81BC4BCD96BCF420B1BCE693FBB969E7F7BC9EC98B3B2D8E8FBC4DDA423C90A40EBDF91B953CCA2E933C0FBC32BABED0133DDF12113C7401583B59ABAB3CB8EBDBBB693E223C067CA6396780803C673B13BCD9C9393C84A0A6BC1328D5BCEABBC73CA18081BCFE4704BCD2BBD6BC74878CBC2EAFEABBE29EDB3C977FF4BCA2048ABC301363BB74A1F4BBDB19E6BA75594CBCA0E7BE3C09B18BBCFD42233C0AAFEA3B2A00BB3B0BE0B3BA20361BBAA7A28ABC9D096FBC84239137159B83BC66EBF4BC97274ABBFED9303C0F32C53C59B64A3C9345823BB8BF0A3D994D773C9BE9313B72C777BCF8012F3DE79D133DD7DFCFBC1CA355BC6930F9B9F2DDB63C39F0313CF3FDE7BC8120E83C52EB953CD24EA9B9C212963CD866E63CB03AA13BFF9696BC0004EFBB2653DC3B52AD69BB414DA63C07842EBC5EE63F3AB2570EBC9714C6BCE49BB1BCA9A5523C113886BCC009A1BCAF240FBB02D8C9BC0E74B13C5B9D8EBC9747E83C37A25EBCAE45F2BCAC77873B71BE8DBC54AD40BC90B86FBB21AE283C7D51AA3B343205BCA17EAD3C09BA123BAB83BB37C058DE3B979054BCD0A2083C652E8C3C7035D03C9360BBBCE1BEA83B5C60CDBCD7AB5C3C29EC90BCA0D1E53C217002BCCEEC1D3CB511B2BCC423C7BCB51D5B3CF2ADA7BDA5B9F8BAC713D6BC1D22A9BCC1BC19BC905606BDE6A2893C449139BD5CE673BCD9C608BD389BED3C3CBE45BC3DAB093CBBC2CBBC62ECC03C26F29FBB2710C23C103EDCBB7236B63C9B87073BA72048BBEB46F43CA584E2BB50B8AEBBB24CBB3C27589BBAF69DA53CB40014BD3D8C9A3B98D62DBC6E68173D534E1C3B7CA7323D549F2A3C1577C9BA8CF20D3DB3B903BBB53A013C1467F6BBCA9DB23CC41FC1BBA1597EBCE63596BBB472B1BC699ACABC8505C2BC873626BB5B220E3D9079A5BCC2D2C0BB4C3A04BC",
      torch_tensor_16_torch.float32_1: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_16_16_torch.float32_1: "0x04000000AB6D5EBCA11224BCC12E64BD478AA13CC7F0113DE9F6913CDD7C42BC76EDA1BC8EAA94BCB70005BD873E833C44AA233D14DF0D3D2B6509BBCF025B3CD46E123C591B163C2A5E5CBC002FDE3CC209C8BC0F447CBCC6FF83BC0D4F853C698B55B97CD8193C3929EB3B625888BB16F3A2BC30E3E9BBA1C1D93BBC1321BDBD30743C6EE9183DCEF49CBCF5074E3C69D123BA731F503CF82DB939F290043D955DECBAEB89063C9075A43C6676B5BC6075D43CFEC942BB94E5253D3E3B263C4E961ABCE8A88A3B4AC8AABC2AD7903C258B74BC999116BA0EB8BD3B3BCFD83C13A1A4BCE43A4E3C5E27DB3AB6F0A23B2DC086BC7437EEBB075A10BA77BC8E3C86DE033CE059E2BBB69D923CB97614BC826DE53CD4497A3CFB967A3BEA2E32BCEBBCADBCDBDA093D49FF403D4EAED5BBE9036FBC99EBDF3CD27712BD980D863B552908BD77A50BBD304649BC66CDE13B971D033CFBA873BB6529043C659A713C5BE9323C8248C93CC6FBD1BC40E39E3B2B0F893C1276DBBCF0AA9139D7F2B3BC2DA81C3CAED458B9ABB387BCE300FCBC02E2DD3B055DBA3C41C6F33C342CDD3CD9AD1BBBE2A9BE3C9772B0BC0D044C3BC942353CF5654A3C9C1E333C6A76183DBDDA233CA28FD73B15ABE6BB9774C73C221BB53C3D4E803C9D52B8BCC11CBFBC9C8887BC4AE51A3CF9A58ABAA46BA9BB45A3E3BC4639E539349F3C3C8B2533BA5B7FE53C23F76B3B52F5453B2D06BDBCDDFD93BC398D653BD587693C1E5010BCFB8FCCBC272840BC269A353C012DF5BCF90FFF3AD5C5B5BC877DCDBC77E71EBC6ED01BBB6DFD9DBBAFF0543C10A4133D79A4DE3BFB426EBA0EC0D13C6B2D43BAF877D3BC2F56C03BC283E6BCEAD337BB163684BC5473B93AF2980FBD33CCA0BC34D905BCB136133C2B6BBC39957285BA576E133DC67A7ABD56A70DBD15F89CBCCB20833CC2DA8ABA8941863CCC33EB3AD3F7433CFB12A13CDE0FF8BB2A52B6BC00BAB93CF1B78CBCCF320B3C81A7EE3B9C4DB23CF9AC63397D91B7BC1E2F58393BEECBBBC9C7563C920DA13A2ECCA4BB6B5263BCC1844A3B1BE98DBCEFB2B9BBCF361EBC1BE99E3C3EF39ABB713719BDFEBAD63B0B572BBCFA73983C4D7392BCA1A335BB2C61103C5EBE58BA1463643CC4F636BBEB0D903CA3F183BC6E8A2FBB444A8D3C39ACE73B68318ABCC1293EBB0509D23AAB1DE83C86C12D3DABED4CBCA333F5BC4DAE95BCFE365EBC27E4C0BC96DCA9BCF231BDBB8EA7433CAD75BDBC97918C3B1E3FA8BC8752523C597912BD0DCA11BD37120CBC86EB95BCE261DFBC87E1D6BCBB5547BA46FB39BC7DEC5ABB4A43113D005D043B959CEDBCE5DBDFBC8719933BFE4DDD3C17C57DBB7DF6AFBA58BED03C078E133D9419C7BC9D78B33C7ECC28BDA97C393CF854E63CB9B9103C47003EBCFEF9733B253F00BC39B00D3BF5008C3B",
      torch_tensor_8_16_torch.float32_1: "0x04000000E61F933B44C78E3B56AC97BC3BF0E13BA7DBECBC794799BCD2020CBC9BB924BD82C18A3A829D9FBB6249F6BCD7DE3E3CB31BE3BCBBBFB73C54B3DA3C4F42693C3B687FBC1E46EBBCAB3DFEBCA7D8953B741A253B3B48AE3C2722CABC62CEAEBC1E3CCFBAA9B018BDDFFF0BBD8143AE3C4FF4CF3B9EB1F13B3B9B1F3AF95F00BD0E5BB6BC12835B3DB66198BC8B6F9EBB69FA903CD12B863BAA2CADBCFEE633BD90DB033BDC35B8BCD5EE07BCA14C3A3C1631A1BC58E3963CD48610BB2C6E19BDDB9FC8BC3757B4BBAA74A23CBF41813CAFADAC3C53FAECBC111723BC5FBE10BD2122AA3C7030933AB49068BC2A7D343C9201FC3C47C5DDBB9DF4F03C4E9ED2BB13B734BD72E6A43C46D6DD3B0C144E3B84F23D3D90E97DBBB23D02BCE78B88BC461C94BC8491003C0B9680BB113080BC148DA5BCE2D29FBC55F8673C571DE13C6561F83C8983093C1885B2BCA65F673B5DA8783CE985A7BA93E0E13B97EB273C75C7523C739197BC9E9C823CF5584B39CFFADCBA1210F9BCBB50B13CF5AB3E3CD8DEE63C0117B6BCA4550D3CD514103D5C63A4BC95C311BC36C79CBB4E0AF53B92AE4B3DAFDB023CF797263CC297D0BAEDEE32BA3EF9BC3C417965BC4E6E363BFE3FA8BA414BCABC0C25F23B8C77013C9D73C1BCF49907BCE0589EBA12EDCBBCE55474BC5EE2923C224B383B3659043D403606BCA30F79BA8568A4BAC3267DBC",
      torch_tensor_8_torch.float32_1: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_8_16_torch.float32: "0x0400000062928ABAA9A0793CAE5F79BC098A89BC10D27DBCD73E81BC375433BC15F4B2BB8717133D86FC66BCF20ADABB47AC49BC67E7D4BCAE226D3CECD7093DB719E2BB9034CF3A1D87053C773AAA3CAF5F0FBC9766A23CC63A063C1919AC3C212C61BCE3479CBC8A416E3C74BC7BBC87A8D8BC9E741D3CFB0F0DBC827E3F3AE45E263B5E7E433CB41C97BB36CA0F3CA7B9F93BCF970C3D4F77A4B8007628BD416902BD5AB7A0BBEB6EC63B7906C23CF9EC5B3CF86CA4BC8CD81B3CB73D893C9931893C5F2082BC025AEDBBFE04313D2549CE3BA1BC7D3D3E337E398299833C771F64BC9866AEBC07379C3B17EC8A3906D60ABC20B3F2BA46928BBC57438EBA787C83BC7EEDB5BCE0F38C3BA590EBBB6E903D3CCAC57F3CC262D43C4D2082BC183DBBBCD924813AFA73063C43A7203A3CC1A4BA14BF3ABC806BC5BC76A4A63BCB16A7BA0339783BFC37873CC0D265BCB612813CC9A2B4BCBE66263B8D75153D6E933DBB724A0CBDB811ED3BA78E17BCD26130BDB6F32F3C6A973E3C1C17D9BC5E65D7BC21F72BBC64ACD5BC7C33B3BCD08B0BBD58855CBCD993253C2960F53CE4BA32BC30ABDABC0B7B1B3C1BB91E3C09580E3CF85770BCAA6F143CE1BBD43BD336D6BCB4E951BC2A7D13BCB23F7D3C2603D23C0ED91DBC3DA6C83CFA5F0FBCD8C8F33BC4F4D1BB41A5A5BC337EC4BC37CA8B3B2F15133D1F1C063C1797D93C0EFDA9BC",
      torch_tensor_8_torch.float32: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_16_16_torch.float32: "0x04000000DC3F96BCD95765BC6A05B43C54321F3D5C15C6BC37CC21BA9828453C744CECBCCFD403BBC4D99CBA62985C3BF6C7843C67C3D3BBD6D31EBDF99CA4BC0FA581BBF414E6BC5C302EBC790FB8BB75A5E13B4370183CA90A243C60DB50BC48B481BC43C3693CE74CF2BC0431A4BBB2AED0BAD8E941BB603FB13C734B0439FF1B14BCB9553A3D086995BCD944273CFC312E3C80259DBC019417BBC1FB283CBBBD15BB55F63EBCF02C1F3B14EB5E3CBC2FE5BBCA14113D922C993CC4FF633CA0111C3D079400BA60264E3C45E2B4BB89745B39471DBE3C044A343B14736DBC576556BC2DC71CBC186AB8BB7805203BB362A53C495AA93CBDC51F3C3ACC97BC99593CBCAB356F3CCD2798BCAE6E643BD4C7143BB24AE3BCCB5F6CBDAD0D9ABAE6AF2D3C9CD2FDBC67C7223C9709093DCA7ECEBB4F58C2BBCBDCE9BB745AD93A30F929BCFE0BDCBA171FD63CACC46B3C727D85BBF78FBD3C7C0012BC42AE4F3C50BBF2BC15D30D3DBE3AB1BB6076B33C401809BD82A1E73C67C667BC026490BCC92D41BC260389BC2B5C16BDB6231C3C86B921BBC999A7BBF7EFCF3BA8B789BC3DBD813CC2C266BC2F0080BB65B4B5BB49063F3C8674C23B042C3BBCB3358C3C40C20BBBDB7742BC4000BFBC827D393C59F1043D6A55A9BA05E14BBCA52B8E3CED45BBBB3004463C35ECC13A0B2283BCBE05FFBA1414FBBCFBD7F9BB37B408BD5B15B23CBC225A3CF0F2903C2F10193CDC6C53BC9E7810BCF26DD3BB74C8A2BC396C86BC8C9CD1BBFD44CBBBC712073C0618EDBC4745C1BC927588BC30A4143C497F86BC2295A53C6A18DB3C1B7C693BC95FC9B9222727BC32F7293A3704ADBC611E87BB963D9F3C415056BD3EE204BB1D2E8D3C6B32CCBB8B9D7C3C55E389BC7725133D9E257C3B69F268BB9D9CD23B73F4193DA5C8A43CF2AC8E3C0F2662BC4F84C3BCD239883C5C2B3C3CA18CAD3BD72AA83C4C7AF2BBFD17783C8F79D13B8C2DFB3C9F10863C1CFDCC3C25C415BC05E6B1BC65DF613A4F44223C7D4799BCCEAD52BCBC1DD1BC22335ABCE9E981BB55FF323D985D6BBAEB51BEBCD80442BCA059743CBC79C2BC1FB086BC6149463CC346A2BCC20FA6BBD6D88A3A0BB8073D4814133CFD28A53B00E239BD0B28B73C76DC8B3B305ACA3B5D7D6DBC8ABDB3BC4F0DADBC8F65093D20A4C23BD77A7C3CAAB52FBBC5C8793B02B6E63C6AEC373CA442863C6291BBBCE0063E3B53EF0CBC418FD0BC7D4FE33B58CF79BBD393A43B73DEDD3C406CED376BE6A6BC22669BBC670E663C8B4DB1BACF08B13C30F935BCE60EE7BC004A79BCD7C523BCABEA99BC12A8493C59FC8FBB0198A9393239223D076DFA3C7FB91BBD7D43013C9C393E3CDBE1D7390184093CF0607EBC5920CCBC580DA63A0C4F553C8E76B1BC4D0D333C22F8D93C02245EBAD29537BC24A4633C3879B7BC",
      torch_tensor_16_torch.float32: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_4_torch.float32: "0x040000000000803FCDCCCC3D0AD7233C6F12833A",
      torch_tensor_12_16_torch.float32: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000C5F9513CA771C03BAE78C6BC8B481BBC9034193A0CDD4FBCAE4919BC2955F73BD8CE65BC566C953C1D77403B3D67463C4B9FAD3B2C24003C19F4923C390625BD877CEDBB1063423A7D848E3B8C0508BC4B1AC0BC14884ABB27608DBCC0ED463D6EAF5BBC7CD0D63CE65E5A3C362E863C3B63103D970076BC6C696D3C4F3CD5BCE6253E3BB2EB943B5629A8BCB2B2183DE210613DCFF79E3B584CC2BC21AB533CA67A65BC22AB913C1C50B63CE52EAD3CA5BEDB3B8220D4BC4971A8BBE2AC1CBCDD121CBD26DE0ABDF393A53C1EF96ABCE9E7BB3CFB17C8BA7945113C87BB43BCF0449EBC46C7F7B975F9C03CAEFA51BC0B51CE3C786606BDA2FCE93CF193A13C55774A3CF4910DBD989AB2BBD9E2D43CD2BFB5BCAD191ABD4A21D5BC63CC7ABC3D8A1CBCCBA1C9BC067622BC67F2AD3C81DBCB3C337E34BCB9902ABC098DFC3C3DB33C3AAF1F90BC1994A0BC22200A3D652D9B3B5332003DEF5D92BBD7C9653B2B49E13AD2F6FD3B573BC1BCAD4A013D2D6D88BB4FFB1EBC333165BAB6FE17BB3CB5823C68F09EBBC0FE1BBC92C0F8BBAA8E6FB9ECDB13BC1C33AE3CA4A2A33B49FF8EBA4430853CE6E29CBC2FE4C63C40983BBC20F5CF3A9EFBB7BC04F3E7BCB77696BB907D4E3B2B43C2BCFD82D3BC78BF91387CA97CBC15D95A3DB66C1FBD946F353DFE2D093DF6839CBB33181DBDA9C05EBCEE4C51BD8F71DCBC73F71F3DCB40893C4C4FE73C2D29033CEC7A5F3CA90E91BC1DC4F83B140E21BC920E203C2437E0BB0409163C049CE03C1C6B703AD21493BCCABFDB3B121182BC9C54643CE08396BB52A240BCC7301BBC81E7063A9A6218BC859A63BC6CB35DBAB0DC93BCD708403C760D183CC5CDC7BCC4644FBD8BE353BD24A98EBC0DD1333BECBE1D3AEE32A73C224DEA3A2BDF1FBCD6B7AF3C046699BB18B0C1BCB9F7E2BB3DBDB03B49B580BC45AF733CC4EFA1BC486E12BAE6BD33BAF203F6BCC2C5A9BC2D6CAABB"
    }
  }
#-}

