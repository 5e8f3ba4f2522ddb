// Made by generate/generate.py: models, torchmlir: BLOOM: ALiBi
// DEFINE: %{case} = --verify=raise --input=1x8xi64=3,1,4,1,5,9,2,6 --input=1x8xi64=1,1,1,1,1,1,0,0 --expected_output=@%S/expected/hf_bloom_eager.0.npy
// RUN: attn-run %s %{case} | FileCheck %s
// RUN: attn-opt %s %fuse -o %t.mlir
// RUN: attn-run %t.mlir %{case} | FileCheck %s --check-prefix=FUSED

// CHECK: attention: 1 found{{$}}
// CHECK-NEXT: batch 1, heads 2, N 8, S 8, D 8, f32, causal, mask: additive, scale 1/sqrt(D)
// FUSED: attention: 1 found{{$}}
// FUSED-NEXT: batch 1, heads 2, N 8, S 8, D 8, f32, causal, mask: additive, scale 1/sqrt(D)

#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map3 = affine_map<(d0, d1, d2) -> (d2)>
#map4 = affine_map<(d0) -> (d0)>
#map5 = affine_map<(d0) -> ()>
#map6 = affine_map<(d0, d1) -> (0, d1)>
#map7 = affine_map<(d0, d1) -> (d0, 0)>
#map8 = affine_map<(d0, d1) -> (d0, d1)>
#map9 = affine_map<(d0, d1) -> ()>
#map10 = affine_map<(d0, d1, d2) -> (d0, 0, d2)>
#map11 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map12 = affine_map<(d0, d1, d2) -> (d1, 0)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map16 = affine_map<(d0, d1, d2, d3) -> ()>
#map17 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, 0)>
#map18 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>
#map19 = affine_map<(d0, d1) -> (d1)>
#map20 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map21 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<1x8xi64>, %arg1: tensor<1x8xi64>) -> tensor<1x8x16xf32> {
    %c8_i64 = arith.constant 8 : i64
    %c1_i64 = arith.constant 1 : i64
    %c0_i64 = arith.constant 0 : i64
    %c12 = arith.constant 12 : index
    %cst = arith.constant 0.000000e+00 : f64
    %cst_0 = arith.constant 0.000000e+00 : f32
    %cst_1 = arith.constant 0xFF800000 : f32
    %cst_2 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_4 = arith.constant dense<true> : tensor<i1>
    %cst_5 = arith.constant dense<6.250000e-02> : tensor<f32>
    %cst_6 = arith.constant dense_resource<torch_tensor_16_torch.float32_9> : tensor<16xf32>
    %cst_7 = arith.constant dense_resource<torch_tensor_16_torch.float32_8> : tensor<16xf32>
    %cst_8 = arith.constant dense_resource<torch_tensor_16_torch.float32_7> : tensor<16xf32>
    %cst_9 = arith.constant dense_resource<torch_tensor_16_64_torch.float32> : tensor<16x64xf32>
    %cst_10 = arith.constant 4.471500e-02 : f64
    %cst_11 = arith.constant 0.79788455999999996 : f64
    %cst_12 = arith.constant dense_resource<torch_tensor_64_torch.float32> : tensor<64xf32>
    %cst_13 = arith.constant dense_resource<torch_tensor_64_16_torch.float32> : tensor<64x16xf32>
    %cst_14 = arith.constant dense_resource<torch_tensor_16_torch.float32_6> : tensor<16xf32>
    %cst_15 = arith.constant dense_resource<torch_tensor_16_torch.float32_5> : tensor<16xf32>
    %cst_16 = arith.constant dense_resource<torch_tensor_16_torch.float32_4> : tensor<16xf32>
    %cst_17 = arith.constant dense_resource<torch_tensor_16_16_torch.float32> : tensor<16x16xf32>
    %cst_18 = arith.constant 0.35355339059327373 : f64
    %cst_19 = arith.constant dense_resource<torch_tensor_48_torch.float32> : tensor<48xf32>
    %cst_20 = arith.constant dense_resource<torch_tensor_48_16_torch.float32> : tensor<48x16xf32>
    %cst_21 = arith.constant dense_resource<torch_tensor_16_torch.float32_3> : tensor<16xf32>
    %cst_22 = arith.constant dense_resource<torch_tensor_16_torch.float32_2> : tensor<16xf32>
    %cst_23 = arith.constant dense_resource<torch_tensor_16_torch.float32_1> : tensor<16xf32>
    %cst_24 = arith.constant dense_resource<torch_tensor_16_torch.float32> : tensor<16xf32>
    %cst_25 = arith.constant 1.000000e-05 : f64
    %cst_26 = arith.constant dense_resource<torch_tensor_12_16_torch.float32> : tensor<12x16xf32>
    %cst_27 = arith.constant 1.600000e+01 : f64
    %cst_28 = arith.constant 1.600000e+01 : f32
    %c1_i32 = arith.constant 1 : i32
    %cst_29 = arith.constant 5.000000e-01 : f32
    %cst_30 = arith.constant 1.000000e+00 : f32
    %cst_31 = arith.constant dense<0> : tensor<i64>
    %cst_32 = arith.constant dense<1> : tensor<8x8xi64>
    %0 = tensor.empty() : tensor<1x8x16xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x8xi64>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: i64, %out: f32):
      %156 = arith.index_cast %in : i64 to index
      %157 = linalg.index 2 : index
      %158 = arith.cmpi slt, %156, %c12 : index
      cf.assert %158, "index must be smaller than dim size"
      %159 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %159, "index must be larger or equal to 0"
      %extracted = tensor.extract %cst_26[%156, %157] : tensor<12x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x16xf32>
    %2 = tensor.empty() : tensor<1x8x16xf64>
    %3 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<1x8x16xf32>) outs(%2 : tensor<1x8x16xf64>) {
    ^bb0(%in: f32, %out: f64):
      %156 = arith.extf %in : f32 to f64
      linalg.yield %156 : f64
    } -> tensor<1x8x16xf64>
    %4 = tensor.empty() : tensor<1x8x1xf64>
    %5 = linalg.fill ins(%cst : f64) outs(%4 : tensor<1x8x1xf64>) -> tensor<1x8x1xf64>
    %6 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%3 : tensor<1x8x16xf64>) outs(%5 : tensor<1x8x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %156 = arith.addf %in, %out : f64
      linalg.yield %156 : f64
    } -> tensor<1x8x1xf64>
    %7 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6 : tensor<1x8x1xf64>) outs(%4 : tensor<1x8x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %156 = arith.divf %in, %cst_27 : f64
      linalg.yield %156 : f64
    } -> tensor<1x8x1xf64>
    %8 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %7 : tensor<1x8x16xf64>, tensor<1x8x1xf64>) outs(%2 : tensor<1x8x16xf64>) {
    ^bb0(%in: f64, %in_69: f64, %out: f64):
      %156 = arith.subf %in, %in_69 : f64
      linalg.yield %156 : f64
    } -> tensor<1x8x16xf64>
    %9 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8, %8 : tensor<1x8x16xf64>, tensor<1x8x16xf64>) outs(%2 : tensor<1x8x16xf64>) {
    ^bb0(%in: f64, %in_69: f64, %out: f64):
      %156 = arith.mulf %in, %in_69 : f64
      linalg.yield %156 : f64
    } -> tensor<1x8x16xf64>
    %10 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%9 : tensor<1x8x16xf64>) outs(%5 : tensor<1x8x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %156 = arith.addf %in, %out : f64
      linalg.yield %156 : f64
    } -> tensor<1x8x1xf64>
    %11 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10 : tensor<1x8x1xf64>) outs(%4 : tensor<1x8x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %156 = arith.divf %in, %cst_27 : f64
      linalg.yield %156 : f64
    } -> tensor<1x8x1xf64>
    %12 = tensor.empty() : tensor<1x8x1xf32>
    %13 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11 : tensor<1x8x1xf64>) outs(%12 : tensor<1x8x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %156 = arith.truncf %in : f64 to f32
      linalg.yield %156 : f32
    } -> tensor<1x8x1xf32>
    %14 = linalg.fill ins(%cst_0 : f32) outs(%12 : tensor<1x8x1xf32>) -> tensor<1x8x1xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1 : tensor<1x8x16xf32>) outs(%14 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %156 = arith.addf %in, %out : f32
      linalg.yield %156 : f32
    } -> tensor<1x8x1xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15 : tensor<1x8x1xf32>) outs(%12 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %156 = arith.divf %in, %cst_28 : f32
      linalg.yield %156 : f32
    } -> tensor<1x8x1xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13 : tensor<1x8x1xf32>) outs(%12 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %156 = arith.truncf %cst_25 : f64 to f32
      %157 = arith.addf %in, %156 : f32
      linalg.yield %157 : f32
    } -> tensor<1x8x1xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17 : tensor<1x8x1xf32>) outs(%12 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %156 = math.rsqrt %in : f32
      linalg.yield %156 : f32
    } -> tensor<1x8x1xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %16 : tensor<1x8x16xf32>, tensor<1x8x1xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %156 = arith.subf %in, %in_69 : f32
      linalg.yield %156 : f32
    } -> tensor<1x8x16xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19, %18 : tensor<1x8x16xf32>, tensor<1x8x1xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %156 = arith.mulf %in, %in_69 : f32
      linalg.yield %156 : f32
    } -> tensor<1x8x16xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20, %cst_24 : tensor<1x8x16xf32>, tensor<16xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %156 = arith.mulf %in, %in_69 : f32
      linalg.yield %156 : f32
    } -> tensor<1x8x16xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21, %cst_23 : tensor<1x8x16xf32>, tensor<16xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %156 = arith.addf %in, %in_69 : f32
      linalg.yield %156 : f32
    } -> tensor<1x8x16xf32>
    %23 = tensor.empty() : tensor<2xi32>
    %24 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel"]} outs(%23 : tensor<2xi32>) {
    ^bb0(%out: i32):
      %156 = linalg.index 0 : index
      %157 = arith.index_cast %156 : index to i64
      %158 = arith.trunci %157 : i64 to i32
      %159 = arith.addi %158, %c1_i32 : i32
      linalg.yield %159 : i32
    } -> tensor<2xi32>
    %25 = tensor.empty() : tensor<2xf32>
    %26 = linalg.generic {indexing_maps = [#map5, #map4, #map4], iterator_types = ["parallel"]} ins(%cst_5, %24 : tensor<f32>, tensor<2xi32>) outs(%25 : tensor<2xf32>) {
    ^bb0(%in: f32, %in_69: i32, %out: f32):
      %156 = arith.extf %in : f32 to f64
      %157 = arith.sitofp %in_69 : i32 to f64
      %158 = math.powf %156, %157 : f64
      %159 = arith.truncf %158 : f64 to f32
      linalg.yield %159 : f32
    } -> tensor<2xf32>
    %27 = tensor.empty() : tensor<8xi64>
    %28 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel"]} outs(%27 : tensor<8xi64>) {
    ^bb0(%out: i64):
      %156 = linalg.index 0 : index
      %157 = arith.index_cast %156 : index to i64
      linalg.yield %157 : i64
    } -> tensor<8xi64>
    %expanded = tensor.expand_shape %28 [[0, 1]] output_shape [1, 8] : tensor<8xi64> into tensor<1x8xi64>
    %expanded_33 = tensor.expand_shape %28 [[0, 1]] output_shape [8, 1] : tensor<8xi64> into tensor<8x1xi64>
    %29 = tensor.empty() : tensor<8x8xi64>
    %30 = linalg.generic {indexing_maps = [#map6, #map7, #map8], iterator_types = ["parallel", "parallel"]} ins(%expanded, %expanded_33 : tensor<1x8xi64>, tensor<8x1xi64>) outs(%29 : tensor<8x8xi64>) {
    ^bb0(%in: i64, %in_69: i64, %out: i64):
      %156 = arith.subi %in, %in_69 : i64
      linalg.yield %156 : i64
    } -> tensor<8x8xi64>
    %31 = tensor.empty() : tensor<8x8xi1>
    %32 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%30 : tensor<8x8xi64>) outs(%31 : tensor<8x8xi1>) {
    ^bb0(%in: i64, %out: i1):
      %156 = arith.cmpi sle, %in, %c0_i64 : i64
      linalg.yield %156 : i1
    } -> tensor<8x8xi1>
    %33 = linalg.generic {indexing_maps = [#map8, #map8, #map9, #map8], iterator_types = ["parallel", "parallel"]} ins(%32, %cst_32, %cst_31 : tensor<8x8xi1>, tensor<8x8xi64>, tensor<i64>) outs(%29 : tensor<8x8xi64>) {
    ^bb0(%in: i1, %in_69: i64, %in_70: i64, %out: i64):
      %156 = arith.select %in, %in_69, %in_70 : i64
      linalg.yield %156 : i64
    } -> tensor<8x8xi64>
    %expanded_34 = tensor.expand_shape %arg1 [[0], [1, 2]] output_shape [1, 1, 8] : tensor<1x8xi64> into tensor<1x1x8xi64>
    %34 = tensor.empty() : tensor<1x8x8xi64>
    %35 = linalg.generic {indexing_maps = [#map10, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_34, %33 : tensor<1x1x8xi64>, tensor<8x8xi64>) outs(%34 : tensor<1x8x8xi64>) {
    ^bb0(%in: i64, %in_69: i64, %out: i64):
      %156 = arith.muli %in, %in_69 : i64
      linalg.yield %156 : i64
    } -> tensor<1x8x8xi64>
    %36 = tensor.empty() : tensor<1x8xi64>
    %37 = linalg.fill ins(%c0_i64 : i64) outs(%36 : tensor<1x8xi64>) -> tensor<1x8xi64>
    %38 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "reduction"]} ins(%35 : tensor<1x8x8xi64>) outs(%37 : tensor<1x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      %156 = arith.addi %in, %out : i64
      linalg.yield %156 : i64
    } -> tensor<1x8xi64>
    %39 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%38 : tensor<1x8xi64>) outs(%36 : tensor<1x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      %156 = arith.subi %in, %c1_i64 : i64
      linalg.yield %156 : i64
    } -> tensor<1x8xi64>
    %40 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%39, %arg1 : tensor<1x8xi64>, tensor<1x8xi64>) outs(%36 : tensor<1x8xi64>) {
    ^bb0(%in: i64, %in_69: i64, %out: i64):
      %156 = arith.muli %in, %in_69 : i64
      linalg.yield %156 : i64
    } -> tensor<1x8xi64>
    %expanded_35 = tensor.expand_shape %40 [[0], [1, 2]] output_shape [1, 1, 8] : tensor<1x8xi64> into tensor<1x1x8xi64>
    %expanded_36 = tensor.expand_shape %26 [[0, 1]] output_shape [2, 1] : tensor<2xf32> into tensor<2x1xf32>
    %41 = tensor.empty() : tensor<1x2x8xf32>
    %42 = linalg.generic {indexing_maps = [#map12, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_36, %expanded_35 : tensor<2x1xf32>, tensor<1x1x8xi64>) outs(%41 : tensor<1x2x8xf32>) {
    ^bb0(%in: f32, %in_69: i64, %out: f32):
      %156 = arith.sitofp %in_69 : i64 to f32
      %157 = arith.mulf %in, %156 : f32
      linalg.yield %157 : f32
    } -> tensor<1x2x8xf32>
    %collapsed = tensor.collapse_shape %42 [[0, 1], [2]] : tensor<1x2x8xf32> into tensor<2x8xf32>
    %expanded_37 = tensor.expand_shape %collapsed [[0], [1, 2]] output_shape [2, 1, 8] : tensor<2x8xf32> into tensor<2x1x8xf32>
    %43 = tensor.empty() : tensor<1x8xi1>
    %44 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<1x8xi64>) outs(%43 : tensor<1x8xi1>) {
    ^bb0(%in: i64, %out: i1):
      %156 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %156 : i1
    } -> tensor<1x8xi1>
    %45 = tensor.empty() : tensor<1xi64>
    %46 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel"]} outs(%45 : tensor<1xi64>) {
    ^bb0(%out: i64):
      linalg.yield %c0_i64 : i64
    } -> tensor<1xi64>
    %expanded_38 = tensor.expand_shape %46 [[0, 1, 2, 3]] output_shape [1, 1, 1, 1] : tensor<1xi64> into tensor<1x1x1x1xi64>
    %expanded_39 = tensor.expand_shape %28 [[0, 1, 2, 3]] output_shape [1, 1, 8, 1] : tensor<8xi64> into tensor<1x1x8x1xi64>
    %expanded_40 = tensor.expand_shape %28 [[0, 1, 2, 3]] output_shape [1, 1, 1, 8] : tensor<8xi64> into tensor<1x1x1x8xi64>
    %47 = tensor.empty() : tensor<1x1x8x8xi1>
    %48 = linalg.generic {indexing_maps = [#map13, #map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_40, %expanded_39 : tensor<1x1x1x8xi64>, tensor<1x1x8x1xi64>) outs(%47 : tensor<1x1x8x8xi1>) {
    ^bb0(%in: i64, %in_69: i64, %out: i1):
      %156 = arith.cmpi sle, %in, %in_69 : i64
      linalg.yield %156 : i1
    } -> tensor<1x1x8x8xi1>
    %49 = linalg.generic {indexing_maps = [#map16, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_4, %48 : tensor<i1>, tensor<1x1x8x8xi1>) outs(%47 : tensor<1x1x8x8xi1>) {
    ^bb0(%in: i1, %in_69: i1, %out: i1):
      %156 = arith.andi %in, %in_69 : i1
      linalg.yield %156 : i1
    } -> tensor<1x1x8x8xi1>
    %50 = tensor.empty() : tensor<1x1x1x8xi1>
    %51 = linalg.generic {indexing_maps = [#map17, #map18, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_38, %expanded_40 : tensor<1x1x1x1xi64>, tensor<1x1x1x8xi64>) outs(%50 : tensor<1x1x1x8xi1>) {
    ^bb0(%in: i64, %in_69: i64, %out: i1):
      %156 = arith.cmpi slt, %in, %c0_i64 : i64
      %157 = arith.addi %in, %c1_i64 : i64
      %158 = arith.select %156, %157, %in : i64
      %159 = arith.index_cast %158 : i64 to index
      %160 = arith.cmpi slt, %in_69, %c0_i64 : i64
      %161 = arith.addi %in_69, %c8_i64 : i64
      %162 = arith.select %160, %161, %in_69 : i64
      %163 = arith.index_cast %162 : i64 to index
      %extracted = tensor.extract %44[%159, %163] : tensor<1x8xi1>
      linalg.yield %extracted : i1
    } -> tensor<1x1x1x8xi1>
    %52 = linalg.generic {indexing_maps = [#map15, #map13, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%49, %51 : tensor<1x1x8x8xi1>, tensor<1x1x1x8xi1>) outs(%47 : tensor<1x1x8x8xi1>) {
    ^bb0(%in: i1, %in_69: i1, %out: i1):
      %156 = arith.andi %in, %in_69 : i1
      linalg.yield %156 : i1
    } -> tensor<1x1x8x8xi1>
    %53 = tensor.empty() : tensor<1x1x8x8xf32>
    %54 = linalg.generic {indexing_maps = [#map15, #map16, #map16, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%52, %cst_3, %cst_2 : tensor<1x1x8x8xi1>, tensor<f32>, tensor<f32>) outs(%53 : tensor<1x1x8x8xf32>) {
    ^bb0(%in: i1, %in_69: f32, %in_70: f32, %out: f32):
      %156 = arith.select %in, %in_69, %in_70 : f32
      linalg.yield %156 : f32
    } -> tensor<1x1x8x8xf32>
    %55 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22 : tensor<1x8x16xf32>) outs(%2 : tensor<1x8x16xf64>) {
    ^bb0(%in: f32, %out: f64):
      %156 = arith.extf %in : f32 to f64
      linalg.yield %156 : f64
    } -> tensor<1x8x16xf64>
    %56 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%55 : tensor<1x8x16xf64>) outs(%5 : tensor<1x8x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %156 = arith.addf %in, %out : f64
      linalg.yield %156 : f64
    } -> tensor<1x8x1xf64>
    %57 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%56 : tensor<1x8x1xf64>) outs(%4 : tensor<1x8x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %156 = arith.divf %in, %cst_27 : f64
      linalg.yield %156 : f64
    } -> tensor<1x8x1xf64>
    %58 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%55, %57 : tensor<1x8x16xf64>, tensor<1x8x1xf64>) outs(%2 : tensor<1x8x16xf64>) {
    ^bb0(%in: f64, %in_69: f64, %out: f64):
      %156 = arith.subf %in, %in_69 : f64
      linalg.yield %156 : f64
    } -> tensor<1x8x16xf64>
    %59 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%58, %58 : tensor<1x8x16xf64>, tensor<1x8x16xf64>) outs(%2 : tensor<1x8x16xf64>) {
    ^bb0(%in: f64, %in_69: f64, %out: f64):
      %156 = arith.mulf %in, %in_69 : f64
      linalg.yield %156 : f64
    } -> tensor<1x8x16xf64>
    %60 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%59 : tensor<1x8x16xf64>) outs(%5 : tensor<1x8x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %156 = arith.addf %in, %out : f64
      linalg.yield %156 : f64
    } -> tensor<1x8x1xf64>
    %61 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%60 : tensor<1x8x1xf64>) outs(%4 : tensor<1x8x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %156 = arith.divf %in, %cst_27 : f64
      linalg.yield %156 : f64
    } -> tensor<1x8x1xf64>
    %62 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%61 : tensor<1x8x1xf64>) outs(%12 : tensor<1x8x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %156 = arith.truncf %in : f64 to f32
      linalg.yield %156 : f32
    } -> tensor<1x8x1xf32>
    %63 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%22 : tensor<1x8x16xf32>) outs(%14 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %156 = arith.addf %in, %out : f32
      linalg.yield %156 : f32
    } -> tensor<1x8x1xf32>
    %64 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%63 : tensor<1x8x1xf32>) outs(%12 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %156 = arith.divf %in, %cst_28 : f32
      linalg.yield %156 : f32
    } -> tensor<1x8x1xf32>
    %65 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%62 : tensor<1x8x1xf32>) outs(%12 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %156 = arith.truncf %cst_25 : f64 to f32
      %157 = arith.addf %in, %156 : f32
      linalg.yield %157 : f32
    } -> tensor<1x8x1xf32>
    %66 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%65 : tensor<1x8x1xf32>) outs(%12 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %156 = math.rsqrt %in : f32
      linalg.yield %156 : f32
    } -> tensor<1x8x1xf32>
    %67 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22, %64 : tensor<1x8x16xf32>, tensor<1x8x1xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %156 = arith.subf %in, %in_69 : f32
      linalg.yield %156 : f32
    } -> tensor<1x8x16xf32>
    %68 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%67, %66 : tensor<1x8x16xf32>, tensor<1x8x1xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %156 = arith.mulf %in, %in_69 : f32
      linalg.yield %156 : f32
    } -> tensor<1x8x16xf32>
    %69 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%68, %cst_22 : tensor<1x8x16xf32>, tensor<16xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %156 = arith.mulf %in, %in_69 : f32
      linalg.yield %156 : f32
    } -> tensor<1x8x16xf32>
    %70 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%69, %cst_21 : tensor<1x8x16xf32>, tensor<16xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %156 = arith.addf %in, %in_69 : f32
      linalg.yield %156 : f32
    } -> tensor<1x8x16xf32>
    %collapsed_41 = tensor.collapse_shape %70 [[0, 1], [2]] : tensor<1x8x16xf32> into tensor<8x16xf32>
    %71 = tensor.empty() : tensor<16x48xf32>
    %transposed = linalg.transpose ins(%cst_20 : tensor<48x16xf32>) outs(%71 : tensor<16x48xf32>) permutation = [1, 0] 
    %72 = tensor.empty() : tensor<8x48xf32>
    %73 = linalg.fill ins(%cst_0 : f32) outs(%72 : tensor<8x48xf32>) -> tensor<8x48xf32>
    %74 = linalg.matmul ins(%collapsed_41, %transposed : tensor<8x16xf32>, tensor<16x48xf32>) outs(%73 : tensor<8x48xf32>) -> tensor<8x48xf32>
    %75 = linalg.generic {indexing_maps = [#map19, #map8], iterator_types = ["parallel", "parallel"]} ins(%cst_19 : tensor<48xf32>) outs(%72 : tensor<8x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x48xf32>
    %76 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%74, %75 : tensor<8x48xf32>, tensor<8x48xf32>) outs(%72 : tensor<8x48xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %156 = arith.addf %in, %in_69 : f32
      linalg.yield %156 : f32
    } -> tensor<8x48xf32>
    %expanded_42 = tensor.expand_shape %76 [[0, 1], [2, 3, 4]] output_shape [1, 8, 2, 3, 8] : tensor<8x48xf32> into tensor<1x8x2x3x8xf32>
    %extracted_slice = tensor.extract_slice %expanded_42[0, 0, 0, 0, 0] [1, 8, 2, 1, 8] [1, 1, 1, 1, 1] : tensor<1x8x2x3x8xf32> to tensor<1x8x2x1x8xf32>
    %collapsed_43 = tensor.collapse_shape %extracted_slice [[0], [1], [2, 3], [4]] : tensor<1x8x2x1x8xf32> into tensor<1x8x2x8xf32>
    %77 = tensor.empty() : tensor<1x2x8x8xf32>
    %transposed_44 = linalg.transpose ins(%collapsed_43 : tensor<1x8x2x8xf32>) outs(%77 : tensor<1x2x8x8xf32>) permutation = [0, 2, 1, 3] 
    %extracted_slice_45 = tensor.extract_slice %expanded_42[0, 0, 0, 1, 0] [1, 8, 2, 1, 8] [1, 1, 1, 1, 1] : tensor<1x8x2x3x8xf32> to tensor<1x8x2x1x8xf32>
    %collapsed_46 = tensor.collapse_shape %extracted_slice_45 [[0], [1], [2, 3], [4]] : tensor<1x8x2x1x8xf32> into tensor<1x8x2x8xf32>
    %transposed_47 = linalg.transpose ins(%collapsed_46 : tensor<1x8x2x8xf32>) outs(%77 : tensor<1x2x8x8xf32>) permutation = [0, 2, 1, 3] 
    %extracted_slice_48 = tensor.extract_slice %expanded_42[0, 0, 0, 2, 0] [1, 8, 2, 1, 8] [1, 1, 1, 1, 1] : tensor<1x8x2x3x8xf32> to tensor<1x8x2x1x8xf32>
    %collapsed_49 = tensor.collapse_shape %extracted_slice_48 [[0], [1], [2, 3], [4]] : tensor<1x8x2x1x8xf32> into tensor<1x8x2x8xf32>
    %transposed_50 = linalg.transpose ins(%collapsed_49 : tensor<1x8x2x8xf32>) outs(%77 : tensor<1x2x8x8xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_51 = tensor.collapse_shape %transposed_44 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %collapsed_52 = tensor.collapse_shape %transposed_47 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %78 = tensor.empty() : tensor<2x8x8xf32>
    %transposed_53 = linalg.transpose ins(%collapsed_52 : tensor<2x8x8xf32>) outs(%78 : tensor<2x8x8xf32>) permutation = [0, 2, 1] 
    %collapsed_54 = tensor.collapse_shape %transposed_50 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %79 = linalg.fill ins(%cst_0 : f32) outs(%78 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %80 = linalg.batch_matmul ins(%collapsed_51, %transposed_53 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%79 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %81 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%80 : tensor<2x8x8xf32>) outs(%78 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %156 = arith.truncf %cst_18 : f64 to f32
      %157 = arith.mulf %in, %156 : f32
      linalg.yield %157 : f32
    } -> tensor<2x8x8xf32>
    %82 = linalg.generic {indexing_maps = [#map10, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_37, %81 : tensor<2x1x8xf32>, tensor<2x8x8xf32>) outs(%78 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %156 = arith.addf %in, %in_69 : f32
      linalg.yield %156 : f32
    } -> tensor<2x8x8xf32>
    %expanded_55 = tensor.expand_shape %82 [[0, 1], [2], [3]] output_shape [1, 2, 8, 8] : tensor<2x8x8xf32> into tensor<1x2x8x8xf32>
    %83 = linalg.generic {indexing_maps = [#map15, #map20, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_55, %54 : tensor<1x2x8x8xf32>, tensor<1x1x8x8xf32>) outs(%77 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %156 = arith.addf %in, %in_69 : f32
      linalg.yield %156 : f32
    } -> tensor<1x2x8x8xf32>
    %84 = tensor.empty() : tensor<1x2x8xi64>
    %85 = linalg.fill ins(%c0_i64 : i64) outs(%84 : tensor<1x2x8xi64>) -> tensor<1x2x8xi64>
    %86 = linalg.fill ins(%cst_1 : f32) outs(%41 : tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %87:2 = linalg.generic {indexing_maps = [#map15, #map21, #map21], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%83 : tensor<1x2x8x8xf32>) outs(%86, %85 : tensor<1x2x8xf32>, tensor<1x2x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_69: i64):
      %156 = linalg.index 3 : index
      %157 = arith.index_cast %156 : index to i64
      %158 = arith.maximumf %in, %out : f32
      %159 = arith.cmpf ogt, %in, %out : f32
      %160 = arith.select %159, %157, %out_69 : i64
      linalg.yield %158, %160 : f32, i64
    } -> (tensor<1x2x8xf32>, tensor<1x2x8xi64>)
    %expanded_56 = tensor.expand_shape %87#0 [[0], [1], [2, 3]] output_shape [1, 2, 8, 1] : tensor<1x2x8xf32> into tensor<1x2x8x1xf32>
    %88 = linalg.generic {indexing_maps = [#map15, #map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%83, %expanded_56 : tensor<1x2x8x8xf32>, tensor<1x2x8x1xf32>) outs(%77 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %156 = arith.subf %in, %in_69 : f32
      linalg.yield %156 : f32
    } -> tensor<1x2x8x8xf32>
    %89 = linalg.generic {indexing_maps = [#map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%88 : tensor<1x2x8x8xf32>) outs(%77 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %156 = math.exp %in : f32
      linalg.yield %156 : f32
    } -> tensor<1x2x8x8xf32>
    %90 = tensor.empty() : tensor<1x2x8x1xf32>
    %91 = linalg.fill ins(%cst_0 : f32) outs(%90 : tensor<1x2x8x1xf32>) -> tensor<1x2x8x1xf32>
    %92 = linalg.generic {indexing_maps = [#map15, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%89 : tensor<1x2x8x8xf32>) outs(%91 : tensor<1x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %156 = arith.addf %in, %out : f32
      linalg.yield %156 : f32
    } -> tensor<1x2x8x1xf32>
    %93 = linalg.generic {indexing_maps = [#map15, #map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%89, %92 : tensor<1x2x8x8xf32>, tensor<1x2x8x1xf32>) outs(%77 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %156 = arith.divf %in, %in_69 : f32
      linalg.yield %156 : f32
    } -> tensor<1x2x8x8xf32>
    %collapsed_57 = tensor.collapse_shape %93 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %94 = linalg.batch_matmul ins(%collapsed_57, %collapsed_54 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%79 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %expanded_58 = tensor.expand_shape %94 [[0, 1], [2], [3]] output_shape [1, 2, 8, 8] : tensor<2x8x8xf32> into tensor<1x2x8x8xf32>
    %95 = tensor.empty() : tensor<1x8x2x8xf32>
    %transposed_59 = linalg.transpose ins(%expanded_58 : tensor<1x2x8x8xf32>) outs(%95 : tensor<1x8x2x8xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_60 = tensor.collapse_shape %transposed_59 [[0, 1], [2, 3]] : tensor<1x8x2x8xf32> into tensor<8x16xf32>
    %96 = tensor.empty() : tensor<16x16xf32>
    %transposed_61 = linalg.transpose ins(%cst_17 : tensor<16x16xf32>) outs(%96 : tensor<16x16xf32>) permutation = [1, 0] 
    %97 = tensor.empty() : tensor<8x16xf32>
    %98 = linalg.fill ins(%cst_0 : f32) outs(%97 : tensor<8x16xf32>) -> tensor<8x16xf32>
    %99 = linalg.matmul ins(%collapsed_60, %transposed_61 : tensor<8x16xf32>, tensor<16x16xf32>) outs(%98 : tensor<8x16xf32>) -> tensor<8x16xf32>
    %100 = linalg.generic {indexing_maps = [#map19, #map8], iterator_types = ["parallel", "parallel"]} ins(%cst_16 : tensor<16xf32>) outs(%97 : tensor<8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x16xf32>
    %101 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%99, %100 : tensor<8x16xf32>, tensor<8x16xf32>) outs(%97 : tensor<8x16xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %156 = arith.addf %in, %in_69 : f32
      linalg.yield %156 : f32
    } -> tensor<8x16xf32>
    %expanded_62 = tensor.expand_shape %101 [[0, 1], [2]] output_shape [1, 8, 16] : tensor<8x16xf32> into tensor<1x8x16xf32>
    %102 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22, %expanded_62 : tensor<1x8x16xf32>, tensor<1x8x16xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %156 = arith.addf %in, %in_69 : f32
      linalg.yield %156 : f32
    } -> tensor<1x8x16xf32>
    %103 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102 : tensor<1x8x16xf32>) outs(%2 : tensor<1x8x16xf64>) {
    ^bb0(%in: f32, %out: f64):
      %156 = arith.extf %in : f32 to f64
      linalg.yield %156 : f64
    } -> tensor<1x8x16xf64>
    %104 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%103 : tensor<1x8x16xf64>) outs(%5 : tensor<1x8x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %156 = arith.addf %in, %out : f64
      linalg.yield %156 : f64
    } -> tensor<1x8x1xf64>
    %105 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104 : tensor<1x8x1xf64>) outs(%4 : tensor<1x8x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %156 = arith.divf %in, %cst_27 : f64
      linalg.yield %156 : f64
    } -> tensor<1x8x1xf64>
    %106 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%103, %105 : tensor<1x8x16xf64>, tensor<1x8x1xf64>) outs(%2 : tensor<1x8x16xf64>) {
    ^bb0(%in: f64, %in_69: f64, %out: f64):
      %156 = arith.subf %in, %in_69 : f64
      linalg.yield %156 : f64
    } -> tensor<1x8x16xf64>
    %107 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106, %106 : tensor<1x8x16xf64>, tensor<1x8x16xf64>) outs(%2 : tensor<1x8x16xf64>) {
    ^bb0(%in: f64, %in_69: f64, %out: f64):
      %156 = arith.mulf %in, %in_69 : f64
      linalg.yield %156 : f64
    } -> tensor<1x8x16xf64>
    %108 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%107 : tensor<1x8x16xf64>) outs(%5 : tensor<1x8x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %156 = arith.addf %in, %out : f64
      linalg.yield %156 : f64
    } -> tensor<1x8x1xf64>
    %109 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108 : tensor<1x8x1xf64>) outs(%4 : tensor<1x8x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %156 = arith.divf %in, %cst_27 : f64
      linalg.yield %156 : f64
    } -> tensor<1x8x1xf64>
    %110 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109 : tensor<1x8x1xf64>) outs(%12 : tensor<1x8x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %156 = arith.truncf %in : f64 to f32
      linalg.yield %156 : f32
    } -> tensor<1x8x1xf32>
    %111 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%102 : tensor<1x8x16xf32>) outs(%14 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %156 = arith.addf %in, %out : f32
      linalg.yield %156 : f32
    } -> tensor<1x8x1xf32>
    %112 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%111 : tensor<1x8x1xf32>) outs(%12 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %156 = arith.divf %in, %cst_28 : f32
      linalg.yield %156 : f32
    } -> tensor<1x8x1xf32>
    %113 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110 : tensor<1x8x1xf32>) outs(%12 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %156 = arith.truncf %cst_25 : f64 to f32
      %157 = arith.addf %in, %156 : f32
      linalg.yield %157 : f32
    } -> tensor<1x8x1xf32>
    %114 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113 : tensor<1x8x1xf32>) outs(%12 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %156 = math.rsqrt %in : f32
      linalg.yield %156 : f32
    } -> tensor<1x8x1xf32>
    %115 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102, %112 : tensor<1x8x16xf32>, tensor<1x8x1xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %156 = arith.subf %in, %in_69 : f32
      linalg.yield %156 : f32
    } -> tensor<1x8x16xf32>
    %116 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%115, %114 : tensor<1x8x16xf32>, tensor<1x8x1xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %156 = arith.mulf %in, %in_69 : f32
      linalg.yield %156 : f32
    } -> tensor<1x8x16xf32>
    %117 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116, %cst_15 : tensor<1x8x16xf32>, tensor<16xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %156 = arith.mulf %in, %in_69 : f32
      linalg.yield %156 : f32
    } -> tensor<1x8x16xf32>
    %118 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%117, %cst_14 : tensor<1x8x16xf32>, tensor<16xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %156 = arith.addf %in, %in_69 : f32
      linalg.yield %156 : f32
    } -> tensor<1x8x16xf32>
    %collapsed_63 = tensor.collapse_shape %118 [[0, 1], [2]] : tensor<1x8x16xf32> into tensor<8x16xf32>
    %119 = tensor.empty() : tensor<16x64xf32>
    %transposed_64 = linalg.transpose ins(%cst_13 : tensor<64x16xf32>) outs(%119 : tensor<16x64xf32>) permutation = [1, 0] 
    %120 = tensor.empty() : tensor<8x64xf32>
    %121 = linalg.fill ins(%cst_0 : f32) outs(%120 : tensor<8x64xf32>) -> tensor<8x64xf32>
    %122 = linalg.matmul ins(%collapsed_63, %transposed_64 : tensor<8x16xf32>, tensor<16x64xf32>) outs(%121 : tensor<8x64xf32>) -> tensor<8x64xf32>
    %123 = linalg.generic {indexing_maps = [#map19, #map8], iterator_types = ["parallel", "parallel"]} ins(%cst_12 : tensor<64xf32>) outs(%120 : tensor<8x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x64xf32>
    %124 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%122, %123 : tensor<8x64xf32>, tensor<8x64xf32>) outs(%120 : tensor<8x64xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %156 = arith.addf %in, %in_69 : f32
      linalg.yield %156 : f32
    } -> tensor<8x64xf32>
    %expanded_65 = tensor.expand_shape %124 [[0, 1], [2]] output_shape [1, 8, 64] : tensor<8x64xf32> into tensor<1x8x64xf32>
    %125 = tensor.empty() : tensor<1x8x64xf32>
    %126 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_65 : tensor<1x8x64xf32>) outs(%125 : tensor<1x8x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %156 = arith.mulf %in, %cst_29 : f32
      linalg.yield %156 : f32
    } -> tensor<1x8x64xf32>
    %127 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_65 : tensor<1x8x64xf32>) outs(%125 : tensor<1x8x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %156 = arith.truncf %cst_11 : f64 to f32
      %157 = arith.mulf %in, %156 : f32
      linalg.yield %157 : f32
    } -> tensor<1x8x64xf32>
    %128 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_65 : tensor<1x8x64xf32>) outs(%125 : tensor<1x8x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %156 = arith.truncf %cst_10 : f64 to f32
      %157 = arith.mulf %in, %156 : f32
      linalg.yield %157 : f32
    } -> tensor<1x8x64xf32>
    %129 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%128, %expanded_65 : tensor<1x8x64xf32>, tensor<1x8x64xf32>) outs(%125 : tensor<1x8x64xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %156 = arith.mulf %in, %in_69 : f32
      linalg.yield %156 : f32
    } -> tensor<1x8x64xf32>
    %130 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%129 : tensor<1x8x64xf32>) outs(%125 : tensor<1x8x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %156 = arith.addf %in, %cst_30 : f32
      linalg.yield %156 : f32
    } -> tensor<1x8x64xf32>
    %131 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%127, %130 : tensor<1x8x64xf32>, tensor<1x8x64xf32>) outs(%125 : tensor<1x8x64xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %156 = arith.mulf %in, %in_69 : f32
      linalg.yield %156 : f32
    } -> tensor<1x8x64xf32>
    %132 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%131 : tensor<1x8x64xf32>) outs(%125 : tensor<1x8x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %156 = math.tanh %in : f32
      linalg.yield %156 : f32
    } -> tensor<1x8x64xf32>
    %133 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%132 : tensor<1x8x64xf32>) outs(%125 : tensor<1x8x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %156 = arith.addf %in, %cst_30 : f32
      linalg.yield %156 : f32
    } -> tensor<1x8x64xf32>
    %134 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%126, %133 : tensor<1x8x64xf32>, tensor<1x8x64xf32>) outs(%125 : tensor<1x8x64xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %156 = arith.mulf %in, %in_69 : f32
      linalg.yield %156 : f32
    } -> tensor<1x8x64xf32>
    %collapsed_66 = tensor.collapse_shape %134 [[0, 1], [2]] : tensor<1x8x64xf32> into tensor<8x64xf32>
    %135 = tensor.empty() : tensor<64x16xf32>
    %transposed_67 = linalg.transpose ins(%cst_9 : tensor<16x64xf32>) outs(%135 : tensor<64x16xf32>) permutation = [1, 0] 
    %136 = linalg.matmul ins(%collapsed_66, %transposed_67 : tensor<8x64xf32>, tensor<64x16xf32>) outs(%98 : tensor<8x16xf32>) -> tensor<8x16xf32>
    %137 = linalg.generic {indexing_maps = [#map19, #map8], iterator_types = ["parallel", "parallel"]} ins(%cst_8 : tensor<16xf32>) outs(%97 : tensor<8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x16xf32>
    %138 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%136, %137 : tensor<8x16xf32>, tensor<8x16xf32>) outs(%97 : tensor<8x16xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %156 = arith.addf %in, %in_69 : f32
      linalg.yield %156 : f32
    } -> tensor<8x16xf32>
    %expanded_68 = tensor.expand_shape %138 [[0, 1], [2]] output_shape [1, 8, 16] : tensor<8x16xf32> into tensor<1x8x16xf32>
    %139 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102, %expanded_68 : tensor<1x8x16xf32>, tensor<1x8x16xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %156 = arith.addf %in, %in_69 : f32
      linalg.yield %156 : f32
    } -> tensor<1x8x16xf32>
    %140 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%139 : tensor<1x8x16xf32>) outs(%2 : tensor<1x8x16xf64>) {
    ^bb0(%in: f32, %out: f64):
      %156 = arith.extf %in : f32 to f64
      linalg.yield %156 : f64
    } -> tensor<1x8x16xf64>
    %141 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%140 : tensor<1x8x16xf64>) outs(%5 : tensor<1x8x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %156 = arith.addf %in, %out : f64
      linalg.yield %156 : f64
    } -> tensor<1x8x1xf64>
    %142 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%141 : tensor<1x8x1xf64>) outs(%4 : tensor<1x8x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %156 = arith.divf %in, %cst_27 : f64
      linalg.yield %156 : f64
    } -> tensor<1x8x1xf64>
    %143 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%140, %142 : tensor<1x8x16xf64>, tensor<1x8x1xf64>) outs(%2 : tensor<1x8x16xf64>) {
    ^bb0(%in: f64, %in_69: f64, %out: f64):
      %156 = arith.subf %in, %in_69 : f64
      linalg.yield %156 : f64
    } -> tensor<1x8x16xf64>
    %144 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%143, %143 : tensor<1x8x16xf64>, tensor<1x8x16xf64>) outs(%2 : tensor<1x8x16xf64>) {
    ^bb0(%in: f64, %in_69: f64, %out: f64):
      %156 = arith.mulf %in, %in_69 : f64
      linalg.yield %156 : f64
    } -> tensor<1x8x16xf64>
    %145 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%144 : tensor<1x8x16xf64>) outs(%5 : tensor<1x8x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %156 = arith.addf %in, %out : f64
      linalg.yield %156 : f64
    } -> tensor<1x8x1xf64>
    %146 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%145 : tensor<1x8x1xf64>) outs(%4 : tensor<1x8x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %156 = arith.divf %in, %cst_27 : f64
      linalg.yield %156 : f64
    } -> tensor<1x8x1xf64>
    %147 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%146 : tensor<1x8x1xf64>) outs(%12 : tensor<1x8x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %156 = arith.truncf %in : f64 to f32
      linalg.yield %156 : f32
    } -> tensor<1x8x1xf32>
    %148 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%139 : tensor<1x8x16xf32>) outs(%14 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %156 = arith.addf %in, %out : f32
      linalg.yield %156 : f32
    } -> tensor<1x8x1xf32>
    %149 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%148 : tensor<1x8x1xf32>) outs(%12 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %156 = arith.divf %in, %cst_28 : f32
      linalg.yield %156 : f32
    } -> tensor<1x8x1xf32>
    %150 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%147 : tensor<1x8x1xf32>) outs(%12 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %156 = arith.truncf %cst_25 : f64 to f32
      %157 = arith.addf %in, %156 : f32
      linalg.yield %157 : f32
    } -> tensor<1x8x1xf32>
    %151 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%150 : tensor<1x8x1xf32>) outs(%12 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %156 = math.rsqrt %in : f32
      linalg.yield %156 : f32
    } -> tensor<1x8x1xf32>
    %152 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%139, %149 : tensor<1x8x16xf32>, tensor<1x8x1xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %156 = arith.subf %in, %in_69 : f32
      linalg.yield %156 : f32
    } -> tensor<1x8x16xf32>
    %153 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%152, %151 : tensor<1x8x16xf32>, tensor<1x8x1xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %156 = arith.mulf %in, %in_69 : f32
      linalg.yield %156 : f32
    } -> tensor<1x8x16xf32>
    %154 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%153, %cst_7 : tensor<1x8x16xf32>, tensor<16xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %156 = arith.mulf %in, %in_69 : f32
      linalg.yield %156 : f32
    } -> tensor<1x8x16xf32>
    %155 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%154, %cst_6 : tensor<1x8x16xf32>, tensor<16xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %156 = arith.addf %in, %in_69 : f32
      linalg.yield %156 : f32
    } -> tensor<1x8x16xf32>
    return %155 : tensor<1x8x16xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_16_torch.float32_9: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_16_torch.float32_8: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_16_torch.float32_7: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_16_64_torch.float32: "0x04000000664A163BBEA7193BB0C1D4BC0E63973C0D37823BE97FAA3C8D66C2BCEA6FA93C2A78F6BB49EDE0BAAC02FF3C0DCB153C19B9D43C1D55D5BCC5DED9BB3D6024BC8BCC903C9BE98A3BF2A4C83C786E823CBDC272B98B8AE43C7698023B66F63C3C609DBEBAC219EEBA6212823C3241873B65875B3C706FC13CC107CA3C198E9ABC32FD45BC0604CB3C004EEF3C8E3FC4BCF29E873C3E6962BB5466E83CD7B2083CFC412D3A4A1534BD6B471CBA3EAD833B93F9A93C09ADDDBC0A79FE3B844942BBA296CDB714C3D33C9409A4BC83F9723C149D88BC2009603B38A237BC5CC110BD19AA143D9B8B9C3CBBDE86BC1BC6173DC231123B69AEF83B26A20FBC1A08A33C38709EBC50A8043D5074FB3BEF934ABC74FC123C1B898A3B30AEE23BBD29FABC93618CBC5D0FB33A6B2C223C82B0533C1165043C54AB35BDF98D84BC7C8B38398077C2BCA1B0D13C0FB15CBCF030733AD250BFBB701683BB315B88BB1C5514BD3D1A203C099F44BC3335D8BCCB51A63CDFCF82BC7DEC4ABC0688C33C3928B63C642FB1BC8F95B93C3D4B043D781BA23CA15C043D0C7C03BDB6AB81BB560310BD0758353BE7B3A1BCC261DCBC4066013B7F6B993C9887443CE53DCEBBFD579D3CA6500CBBDAF109BD9B32C2BB80A09D3A4A88133CEE374E3C9BDC47BB5313C03C2710543B8A11E4BB8AAF4DBC21E903BD372B1C3D908C51BC54B3123D75AB323CD0C13CBC6138BFBB4C1D51BC6511FC3BEA0966BC3492DFBA1628023D9B4D9ABCF8EA3D3C25F76DBB8790D1BCA64FC03C9764923C458A403C6D9644BC06AD97BC42BA02BCA96085BC0B5880BC9B11853C44E344BCAF82FA39894C5C3D6FAE01BD07DFD1BB58EF113D6C8762BC62C1983C3DFABA3C7BD3B0BCDB122F3BA655243BE6EF1FBCD211A53CF20298BB9452AABC19A9E83B21BB80BC0DAB9EBC0933833A746A6C3C30E9DBBC732145BCE7AB87BC663B8EBCA93E2CBDE236073CAB9F2F3CC78088BB96F205BDFBE9273DBECE21BCD67683BCCA8FA0BCC716F73BC9DE1DBCB5CA6D39FC684B3B3BD3163C389166BC7BB637B907F292BC7E45A9BC935C25BDA429B43B379F803AFEBF9EBBB0B52BBD09972DBD6447A03C6D6988BD6BBDD7BC01D9BBBCD81BB6BCA3FD69BCAF11D33C541B60BC58AA54BC7C9C1F3DC1FC20BDE01A313C6463D53CA3CCEE3C3470AFBBF82CE93CDBE700BD015A6C3C6B9CDE3CD5A06FBCC75690BB76E5A33C09E9133D3D8D893CAE5113BC214C58BC4E3C2B3DDE63DBBC30739ABC1DF75EBB668CACBCB3ED64BCEEE19A3BB82941BBA9D111BDAB92123C1BC35D3C7911853B3797123CAEB9863C5BB4703C87DE4DBC40DED83A0AF2C53B2A667F3B47B07E3C1B963CBCC521E3BC798656BDC8AA8C3B0094AB3CF2F42CBBDC916F3C1809523CF38551BC8214853AF5230D3B3B0125BC4D3C273C564B183CF9F90E3D99FE21BC8215AA3C1461313C13D264BCF2311C3C128F5B3CDBFB1D3CDBEF893C734CB73B42029C3B52B5FA3CA41758BBCE3509BBD92D1ABACC489FBB17E792BC6AD2C93C6A72293BF77026BB38CDB73C292157BCA091F4BC461A36BDEF17943CEBE9DCBCEADB94BC2540493C3418CABC4B4CE5BC5D5052BB37E3B9BC59BD36BD5797C2BC61D0A03CC237223D4912993B47FA013D2F398ABB1DADEB3B22CC3DBC1EE685BB2A0FBA3C20B2BBBBE2CDC43CCE581BBD924E523C2F9E8ABCCF415BBCCD5F49BC62F931BAD30E9FBC1BEDF73B5E119DBC1DDB74B869A0D4BC568DA13B981E2F3C3D8BE7BCA05E083D22F1AA3C025DC23CB57B69BCD36BB23B291F0BBD093919BDAADD06BC4EED113D9D7EE43C3C0B76BCE22B4EBCF923623DA44712BD38462F3C65A9253C3A31063D539F64BC8783B4BC9D96B4BB86C2173CBB713B3BD747F53B148A26BC567FABBB3466A03C863AF7BB202A2BBC7EB5BFBCF7C20BBD053234BC32DCA73C1EE9413DCB90F43B49C4D9BA4A260A3CBCC75D3DF7D181BCC5DE4EBC859BFE3CF673823C6FF6FF3B4DEE953D0087153DF5A4133A2E921EBBD628A4BA4EFA0CBB387FEC3B5061A8BC3C69883B2A26FF3AE635023CC23177BB44E4AC3C013627BC3D4006BC8AFFA2BB848EB03CD0A65E3BD06D4FBCD564F1BA6D5100BCE0412CBD58DD8BBC92F210BCDA80A0BB8DB2053C2B53033BC893043DDE3798BC3334E23C2973D0BC9B1A933BF41F94BCF3170C3D73D754BC6B85D53CF891C3BC9CF62C3DD9FA32BCF7EEF4BC1A22013DC27E77BC6089B6BBAF28593CD81DB5BB9C5C7F3BC0394F3CAD9B9E3C5816C33C7B9738BC4117443D14EED0BCAD251ABC6233C1BC86C8233DC49D963CCD3425BD13E8B4BC227714BDA4DE023CE047DFBB9F9F8CBCADBB20BCF22608BC2656E9BCC0FC223DC6358CBC96821B3BA9BA6A3C4B1A7BBCB22B363C7AF211BD980A023DF0E3C5BC2A9D6ABC1B9924BD573D8ABC7E5D30BC3BA88BBC06514CBC4441803C2F85B4BC9C4735BD529254BD7B3EC73C9E04A4BBF04F123C8221F7BBDCDDE53CA12CA8BA94BA383CDB8005BDC484DC3BB0C0223D8C3A5A3CDDAD27BD99DF343C93855CBDE0A222BDD3E20D3C5E8035BC9BA9A6BC930C323C6476D4BCB0198ABC60C3943C1DF2D8BC89FE1B3D4D3B18BCB02380BC4CC64DBB6F6E13BD39955F3C40FA56BC6BA9D1BCBD83913CBA68843A4F32FB3CA0239EBB9234DE3B2FC6833B52D2523CA7779CBC6F26E33C07B248BCB5F2323C9914B8BB2BA03D3CCDBC833C5466DA3959C4933CE2E8A73C323AD7BB758EF3BBCEA701BD156ADA3B34D2B1BB2F9B1739FBE58B3CCBD3883C8B73783C53BCFABC3B9612BC80FCB73B84E026BB25AAC23CCED5E53AB863FA3C7253EDBC08B3833C51C28EBC60C8913BDE74B5BA9212FABBD4BCD5BC74CFD93CE545D8BB12E832BC1FD1893C6ECE27BBA2D4E4BB2BBDBFBAA6E6BFBB537BDC3AF03B38BC67D874B8824AFF3CF5E1C53B255AAF3C14FB133C42182E3CB41C6E3C80BD4ABCE59EC73BC170B3BBF9C530BCEED50BBC29B5C33C51FA843C4A50B83CB278C93B495CE03C509BD83B8752553DF7AC283C4F3DA93C89D52C3DF3B9BDBC8BC4703C9BF20F3DBE1249BCFB3DA6BBBBAFE5BC9BB2693C20972ABDC4F8D53CD0051F3C4C7E9ABC17262BBC792DEABB7207103C304C2F3C343EE53C06CA62BCBD6825BC0259C03C1D610BBAB2604F3C809D34BCCF0097BB9F91143C46869C3C4490DE3BCB53D5BCA7ADA5BB150A3ABB1F7085BC41ED06BB2ABCF13B296DD7BB5219D3BBBB729BBBEF2C90BB4C93093C9251663C675D023D733D9B3C635378BC584A943AB57E6BBB7721003D62E11CBCCF46143CBCD7DC3B7F9680BB1EAF033C6273A13C45DD00BD465C9CBC5447A3BCEAD439BCBB47AD3C47682B3DABC00FBC206956BDA69EC0BB3759C5BCA6EC023C616AC73C84F8973C6991FABB599587BBB814EA3B59E2013DF9C2B0BC818089BB2C2C09BC8D5534BD34AE7B3C578793B78F3B8ABCD3E542BC1E9B5CBD198887BB8B92263A5EE964BB578892BCC12597BBA426E1B9303D393C40123EBB54D7B03CF722743C453F11BDC084D0BC3309DCBABE8769BB700B15BD7CE996B9BB64D63C502817BD1D1054BC1905C63C0BEFDA3B8A989D3CD38D4ABC3442AF3C1DF718BDB25BBDBCF9DA253D5DFBD9BCBE78233C3E911FBB76D40EBB779C44BCBE10D5BCCF28613C2F6DAABCD69415BBDD72BC3CA25714BC343AC73C3230843CD7082C3D4054B93CC0AADD3C02DE28BCE213D8BBF4139DBC67387B3990721D3CB23BF13BD70EB73A7D36813CEDB0B13CB4ED1D3DABA4353C87368D3A8ADF51BC87F41F3DB29D933CD9BA93BCF2740BBC47C8193DCA58BA3B84E2003D2F321BBC49F373BC690406BD9035DDBCF762A8BC98EB54BC441081BDA7049538E91E3E3CADAC113D1C546FBC5EB0843C1604943AC5C3A63BD2E0DFBCAE25EB3BAFFAD8B9933015B93968213D62ADBDBC527F153C78D4B23B85A6C4BCA086A0BC0591B4BC004297BC37AFA13C18A604BCE40B8EBC04031ABC390E3ABCFC52B53BB94E1E3DA6DE86BCCFD524BBFE0D973B46F1B1BBE4AF4DBBD7AA84BC05B8CBBB4277EBBA97618BBB24AE38BD39E2113C95ECC83CC5A6473B853FBCBCE6CB78BCEEEA9F3C216665BCE98BC9BC00AA18BDAC6355BCD34DBCBA557578BC2B539F3CEEF8563C00D2203D309C9C3CC4CB973B6C50CD3BED454B3C4747EB3C38B9453C5E011EBCD4F07EBC2F9D273C985236BCB711E83C7EED9B3BE3EE98BC33A7B93CC980EBBA43D716BDBB70933C8DD5933C5C2AAFBB81FA833CC92E02BA8E17623C8F27DFBC6563DABCA5AB553D6132883C8B04A2BC0EA780BC00EF0DBC2DD9AA3B905DE7BBBD712BBD0747503CD7E5F6BCFBD18CBBAA44EB3B53296BBCDBA8A7BB27132CBC5C0573BC04E70BBC035703BC74A4B73C26B62CBCA0ED18BCFC6D6BBC0ED56FBCFDB5B33CCBB2523C15CE8B3C5FAB813CAAA96E3D3882B8BBA071183D655EA8BB4BCFBCBBC0FF9F3BD470093D2AC3DCBBD90821BD05AA033C0E4C053B07C9823B19A8253DE6FE863CA5AF3ABCAB28E5BB60481F3D0BA4DABC0DF82F3CF9E9C9BB3BEE4BB9ABE443BDE48CDE3B1E9DACBC79334FBCAFB5CF39825676BCE9B4CD3A426A17BD20F4DEBA63EFF33CF37A743CD752EE3C20F261BC2A6D9B3BDE68243B4B8354BC1893803C0303103D5C0CC9BBEF6092BC58EE813C5019413CAB44F63C6286873C377B183C47899C3C5E93373C47A7C43C6B469EBCF83444BC2B77033BA0FF01BCE15652BB2FE0BB3C197E8E3A23380F3C679149BA776F90BC9C65AA3B47B6DDBCDC57893C29DD183C19FA06B9BB3985BBE9A09CBCC98F6CBC0995E53CBC41CFBBCBF2AC3C1DC51EBB90B50C3BD304E23C77E1A83CF61A9CBBCCFFFEBAB14A973C669661BBD2D7A73AB5F6D23B22A414BD93AC483D05C7703C7783D03B3C1EC2BCD0D418BC773DB3BBC62F66BC7E37DA3B725AADBCFDD6FE3C220D74BCD95CE6BA09B014BA6086D0BC2C1373BC82D640BCAB82B03C945693B9E5D42ABD20729B3B27E62E3C41E8E1BCA9F7163CC0CC053CA1E96D3C160686BAD9AF49BB120A163DAF8A583CF904563CCFCEAD3C53AC563CACCE11BAE150F33CD831073D2B4F26BD195A22BCDBA3693B0097AA3CDB40ED3C0ED260BB303C07BCF8DC01BC707D9DBB05E8683CDE0B7B3C2DEEC73B3242A8BAEFEAD4BC4F1D383CA0548EBB6037213C0B13D53C27B2743BE7D2123D50CB973BA95115BCFDBA99BCB2CD103C5416003C62D9C03C01B9053B80B82E3CF0B64C3BB40B993B5CEE253D19A017BCC78C84BC12A303BB25E9703AA5136B3A6D7F1ABD4C8DDF3C098D313AEA8987BC001675BC8C3AFFBC62C8E6BB50DE7EBC011FDF3BA1E6483C2A804ABCE4A7183D9C9856BAB0F0353D9C48C33BE77E6D3C74937B3CB465473C3D4E013D5E66DFBC35A1B8BC5EBFF13C369A8B3AD097503C2A0CE73C6AFF973C9308B33C85A275BC02FDD33B8A751E3C28DD92BC8E62A93C99B52DBDB7F1BFBC44711EBC7DB2E4BC3B93F1BB8318A03C878E093DE5CFF5BC62D386BC5BAECC3BE0C0A4BC6762B4BCE49B4C3A230475BC803E88BC18DF3B3B13D944BDDA448D3C888FA23BAE122A3BA01E753C21D2D5BCC7189C3CB7B25F3C2476183C649C0ABC2961DCBC1437453D868496BB10E89EBCCBB81ABCF89A573D029793BC39A3293DDD9731BCEB60D13C7875A4BCCD23AABC87035BBC094D673C9B83A5BB19B333BC0D0394BCB4DBCB3BDC8E5ABC78D63D3C49A291BC",
      torch_tensor_64_torch.float32: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_64_16_torch.float32: "0x04000000071D9C3C44270F3C94E1C3BBCA37EA3C3ED71EBCA62D893CEFFC36BD15E0EEBC393482BC41EACCBC50CA7B3CEF624F3C845C8BBB797221BDC5B0733C425001BC7462A73CF8CAF63C645183BCD203D5BC0E7454BCB62EA03C0CE58DBC71AF123C96F80EBDF0F50BBCEE3219BDCC8518BB40C1B33C441B4C3A47A03A3C7E383D3CBB2180BB3DC5A2BCA484B2BBD43396BC92491DBC67D0EEBC8B7F02BB8AC767BCD24B213CC66A7FBBDFEF9FBC708CA33CEAE9A7BB10B2DB3C6653BB3B45EAD93BB266A5BC2FD5F13A1D8DF6BBFB9F263DE963CE3CCE189DBC7796B4BC79B3A43CA51294BC87F53A3B39240E3CE119303C5C17A43CDDDF523CD40B1F3C776486BC1DFCC4BC02EFA53CA0DD313B4EDB6C3CB80F533C7C43A23CE46FA43C937262BB8207393C9294A03B0BC1BB3CCD7F013D65E659BCD713A43B756017BB009C08BC2ACE60BB639B76BCB03B9CBCFC2A2EBB39DC313C5007D33C3D39063B6173B6BC379B3ABC1EC82A3D55DBB7BB438CF63BC068953C6519ABBC89FC2C3B4A22573A35ADF1BCCAECCBBBCD88913B0A89FEBBF0AF613D3B34033D4181A3BCF553EF3B45E73BBBABA64FBC7380053DCA9E543B985B1B3A8EC6FA374F3AE83BB3C686BB7BA58E3CF3B588BCD24695BBA7B78A3B57E7A4BC18B50ABCE955003C4AF605BD45F76F3C2BC5C4BC014B853CA65C903C2AFB043C62534C3C78D6103D68BE85BC20740CBD71C58C3C22709A3C2B1D8D3C3367F8BA3B1B0B3DB9A1903C2D208B3C59ADF3BB6BE644BC464D45BCF9A0923C6555853C0D82053B7C0944BD057365BC99A255BCE8B8993C1D2AD53CDC5AE0BB0064E9BB387EB8BC7555E93B1B6708BC18323FBC8455B9BCAA4923BC879959BB5255F7BCA47CC63C0E18BBBC40E2C33CE1F58A3A4F8B03BDEBC6DDBC55C2C7BC7013E33CCB8CC8BC19F7263C69105F3BCA720B3CE9D4B23B303C63BC86744E3CAF37783C9966F6BB244DE5BC2009FE3CA2766C3D0F8F403C322C863C005AF7BB76BA073C9E5418BB8FBFBF3CF9F37EBA6450A9BC538CCC3C8A3EDD3C29DD7B3C1DCA35BB20F18C3C8FCDB7BB375A82BC938664BC3EB9D03B4B8B4E3A235F6EBC5B900F3C5455203DE4F6E2BC4073CBBB87B2803CA2A107BDE5FB05BD597A72BB7C5B943C1E602D3D9746B13CB06C66BC98FBB03CAF73013C961631BC7E30993D133BEB3AC6F319BC9DF9FB3CAC20FBBC4E002A3B7F4C203BE2AE843C27A736BA1875083C6B8129BB6904A4BCE94C7E3DBDF57FBC3E312C3B3EB1B5BC09A73F3D15A166BC303256BC2A32B73CEBFD8FBC46EC203CE99A3FBC19C81E3C4AFBBC3CA959E43CA4BF16BDB5EEE6BA0D18393CDDC2823BE765513BC926E63A9023A8BCEB05063BF6AF823CFB795A3CA94DCBBCCDD1C8BBE63126BC35E618BC206EBFBC0ED224BDCA5FC53CB80ADB3C5B10E5BC4F64A1BC5E2FD43B974C293C42ABC83BF916173DE0501C3CC64BAEB6F4CFFD3BE74A8E3C70B538BB7B9F4E3B3447E43BE26FAF3C2D5E14BDF8E9703C26DCCCBC257BC43C20F7C53B905A323C0EF6A53ACF52CBBC24CE89BCC20E103CD4DFCA3C0112903CFC7F673C2046803CC45689BCDDA9A4BC0B88AE3AD5FBE83C4E893B3A0695ADBBB0B1233C933E0B3AB4F667BBA576E63903491DBB4AD8EDBA4E7AF63C5F128ABC5D4914394B87B2BAB7FC22BB8D194ABC7D2A193BCFD8EEBC7430A13B7C93DBBCFB639DBC8C68E2BC94D49DBB80F78E3B2E6D493CF7EFEC3C12D7773C892255BC86B71B3DD4D3763C81219E398881963CE82B903C60A590BC9D0C08BC6E77ABBCB761033D533C65BC7C3EF83AB7AD2A3C7BCAA7395BA6EF3C245088BAD29E1D3C89C009BDD18E203DE9524F3C97CA5A3C4E283F3CE0CD5ABB1041C43C23218CBC722ADDBCC96684BBBD11233C54221E3D74F98A3C67F8EBBB0F785DBCE491063C020E8FBCDDA114BCAFD00E3CA7703ABC30652D3B8F8754BC6CB7873C5234873C3B36563D01AF34BB24D71C3CDD7C04BD2DB43D3DD24B53B9B60AA1BCA06710BA8FB95C3BEB452EBB20B6BA3C073794BCE9866A3C906403BCDECC863C30FE073D7DA62D3C62C0EBBB27ED91BC04279F3BDEE486BC582CB7BA00030C3C4F215CBCC4EBA93CDD0CA33C4160023C693A583BAC54D6390038C53C965A9D3B33ECBE3CFD5D17BDB09715B9A49E5A3CDBCF2BBC771B00BC7E3F24BD7B8E37BC4914B73B90A0F8BCC0E2E4BC92512C3D2E34ABBC4D86823CB9A7833CD03B193C6E0BAE3A8DC119BA44114A3CB46527BB9BA40EBDFE75773C97175AB9DD5D1E3CAF5DA33C189A10BC5B2ECD3C7AAF9B3C8E00B7BC3011B23C752C0F3C65FF3EBB9C73CD3B1BD783BB6AE3203D10897F3C47810EBDF321E53BEE0BF53C62ED193C6628593CA6D58F3C14CC843B6DC4B9BC342AC43CA95BE03937AE6FBCB7C799BC79CCFEBC147681BC0D7698BB9B5A55BD20D512BDAF019C3C49FD2EBCF320803C73B274BB49506E3DDDA648BDA2C69BBBE96306BD454F203D2B22D63C445E80BCB360B33C3400C9BCE44B22BB1FCC203CF215A3BCCBEDB13C26AD083DFF4C013C743B4DBCD8C48B3C8215DFBB9087573C5B8740BCC69EE03A04BF823C1B62893C2A60E7BCF4AC24BC323DA9BC64F7283CB4E322BD47F7383D0E7E83BC3C7FF3BCEEDC903B0174BA3CFEF26CBC57889CBC67E7AB3C7952253DD8B7DEBCE322FB3C27E57DBC105716BD1C90DCBA64C54C3C542A5BBC1D08DABC99ED883A5D4F2BBC9E3CC3B75EBE233B02B3BBBCEE4DC63B14D923BA07A03CBD47F218BD438F69BBAF81E73B9C972CBB8D4B06BDB07248BD02EE8F3C6A93B8BBBA391E3CB568D0BBA95C5D3CDD0047BB6E30253C65FE2D3C012FC1BBD2DB623BEE91DEBC6D9B1A3CCB4DA2BBB8268E3CF737CF3B4ED2F13CED2F873C0DAF0CBCEBF336BDFDC5D73C37E124BD1D2BBF3CADF043BDE0E9A73BCB3BCEBB60FEFABC7E7D19BC4E0BB03B66AABCBC9BA216BD6D1B37BD3BE36EBCF512F23C3956933CD8A937BC259A883C3BA234BD1554763B7BEBC7BCAC10DFBC8A734D3BFD15E03B2B624B3CA7ACD5BCCBB704BD6AF4C4BA2410D03B6971703BFCCEDCBCE07E77BB4176963C864C17BC993DCFBBFCC1833B7CDE8E3CABD3AFBCF950463CE7B732BDF9167BBCCB0841BB9966D23C121B523CEE48ACBCD499A53C0846A2BC662E48BD214B253C7350B9BC4570C1BCBE1A133C70B1E2BCE2E35A3CF2D403BDD266D3BC5ED8BD3A89DA49BD7EE25DBC051C7FBD264973BDC5DF8EBCBE5F5FBC72A5F13BC78642BC5ADD83BB78F259BCCDB4113D1914563B77D4C63C5B60243DFD0BF0BCF5CB56BD9C28B13C22B0DF3B2D0E193CB29572BBE176B6368FB2B6BBA85600BD11C215BD5CD53FBADCC9C83AF3CD013D52DE8EBBCDC8BA3CA292A93BD82C033D2FA4C2BC130A0D3C39A074BCD838BE3B67E8AEBC644CE7BCF9A1543CD2EDFC3B5244ED3BB47556B86F23EABC26941A3C19C4B4BB8ABF0EBDB313C0BBE5EF263D623B073D46F2943CAB8BFDBAC913D4BCB815073B83E869BC294AD1BBF9BF783CD550BA3C2C48DA3B3415293B6426043C21E6063CE98A4FBCD53A72BC95959D3C8C0194BC4E280CBCF333673CF29DD33CEB52B8BC709B82BCAB1FD03B4BD5DFBC879568BCEA2AD83B3B72453C2F7783BB06124ABCB2EB653C949426BC56C30DBDC712F5BCE012A4BB0B5FA0BCDC2C32BD2DD3033C19B753BC27F5D8BCCB3F6B3C1B280F3D0B749A3C67BC2CBCFD3B083D3E3503BC6005313BD885A7BA623F83BC4AB648BBE18328BB196319BB5244503CCB68953A200C92395840B23ABCD78FBC1E7CACBC18CE283C9499F4BA75BAC0BB5105A3BCD3B7A43C3273103D58DCDCBC84ECE23B4522B13CF6F9283BC70FBC3BED7D843AC60EE0BBB2009CBCC0D670BD6E63C13B0E51DABC8E92243BB517D0BC8FEF98BC017A42BC42209B3CA602533BEA68343DF0C3BA3C099CA83C4DF4AB3C091C45BA8AE9D2BCACA8D33B80EC26BC2E62D6BCB4BEAD3A0F5E44BBA69138BB79EE983ADCAB7D3C2187C03BF55503BB12BF8ABCC13D0D3C6FA1093C23E3203CA38392BC0A5CA7BB387366BB99843FBA6720C5BC6A985A3D8A84E53C1974A9BC944DADBB67D2BB3C05124BB779ED38BC6F9F1ABC6EDBA4BCDDC7A63CF28B7ABA481C11BDFBB69C3BC0AC0C3DE6F20BBD8DB9C63CC6F8343AEF38993A18E344BC3F2C0CBDF8F694BC0AEB5B3C2153813C73F534BC4F8D0DBC4BB51FBDDD2E803CBE03663B2F502A3B2E405ABC1B7EC43B90D7DDBA348EEEBBA20EAFBCC1BA20BDC3DC9CBC776C3CBCEE27E0BAA9E8EEBC071C8A3C7709B83CC0B3A6BCA689543CD59E58BBA4CE803C0972E73C7CF3A3BC5294A7BC41CE6C3C73959C3B1B4A923B7576453D01C063BC37C9B63BE16E3ABC1B5037BC6665003B1BFD953C862BCDBC382FC33CC113A83C2AA746BBB936BBBBC797D2BC022E9EBC966DA23C6F34A93C42A8023D8FBC8DBC9CF82BBD5291C03C5871883C2EFFAFBC44E6023B700F9B3CF3DACE3B954CB93CADBDACBC9B3694BC3D90D83A89F19ABA5D45E5BBC08B723C62A903BD38A548BC84D6CDBB92C9043DBA13023D4C0FDA3BCE43533C92B13DBC7B1749BD9DCE843CF919503CE51B24BB28C9063D17A4DCBCF046823CC2EC433C9BDF3ABDFBA10F3BBDEBEA3CBB4E9EBB58ECC7BB0497163DE9102DBBE1BD733B1304323ADE40C3BCF96016BC86E896BC8579373CD15C8EBC8E6ABEBC35ABCE394C19823B59B0243D7E49363D6FD9C83AA1E450BC690D69BCB68B193BDC6441BD5F2812BDF27F6C3C8641063D1501B83CEABB1EBD35F4643BDC84BD3BDB0EA33CEAF3C63CB7A3D03CA91E8B3B97C8A83CDE7DA83C105CEBBA49A2133D87DE9FBC7C2C563C8D3386BC66366C3CFB2EB03BC188AA3C77B8AF3C738737BC96F1AC3C068E46BAE5AA81BBDD6AA93C226D75BA567417BCFD29883C7407DBBBB9FFDBBCA5DA8A3BCE89AB3C54137FBC528C633CB759953C279629BD9281443CD70B9A3CC49E4ABC474B033D400E77392E8D453C1871933B60EB133D670596BC9EE20BBD09A3583B13E271396423E53CA5203E3C2BA597BC12C1BABB66E6903CA094F8BC27BB1B3B74BA99BC1FE4843BF796E7BCA7A9F7BC3BAFE73B0C536B3C6AF2883CCB1EC43CE8EC12BDEABE543CAD8AA1BCF4201C3D73F646BC17C5D2BCA9A72C3D897404BD02DE753BC06B8E3B1E30AB3CCA926EBC6D40C23C433D6F3CF3DCBA3A17E868BCC1E6AF3CCB880BBAB81ABABC264AB8BCC4F4C4BC94676F3C57E1893C85AC13BB8765803C51B813BD5D3A41BC692743BA9704A13BE411E33CBCF44CBDE58CAF3C5F1F863C06586C3C03E074BC7FFF85BBC10EADBC494A123D826C613A00D3CDBC6BD0ECBC74F6B3BBF295E0BC8FCE36BCDD07C2BCD362D6BC104B003DB5B6D13C8291443C1D431EBC3C03143C87AB003DC978C73BA22BF8BC4ABF54BC07235BBC2F55563C389645BC9AFA8CBCDB79183C2C7C55BCCC86EE3B94E5903BD25C853C5965663C8F92293BD74A7BBB6EBBBEBB4B04A33C99FB2EBCA195233C06992A3BD2F0243C86DB863C255BE93CF87BF7BC7480C03C4080A9BB219F2A3B2771AA3B7407D13C1448113C898241BC97E59C3C8CD7FF3B3C561ABC21940B3DF9503DBC94B208BC10759B3B4CA0E7BCA269FFBCCD1A16BB944926BD694CCABC478336BCBEA97DBC8F0E5C3C8558A43CD41808BA1689063C2483BA3B5064333C0A38B33C2911B73CAF403439F49243BBC9B7BEBCE0921FBC",
      torch_tensor_16_torch.float32_6: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_16_torch.float32_5: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_16_torch.float32_4: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_16_16_torch.float32: "0x04000000CB98B1BB9E6D563CC0BA9E39DBA522BD32A637BC7E3A9ABA0FCD2A3BB937083C4BD4913CCEB447BC202134BBB1CE213C60F544BDD561D2BA365492BC1944C13BA31A18BCAB1B1FBB2F38393C6B5874BC36B8123BC5A3923BC2F6813C02458F3B0474E23CEF3A81BB2B0C9BBBCA59113C9590B23C42E6DB3AD639933CB9C3D43CE06E1DBC1E825F3C35CA9B3B9B3ACABCD2492F3D1874453DA90B213C705835BCD45E90BB4169263CF93D0CBD9551803C7994C43C2B5E3F3D45786E3CF72054BC3FED923BC55F2B3D8594E83BDB21E63B18E0393C75B00CBC3B775E3C194ACE3B6FCC28BD8119003CEF21903C410A41BC10373C3C195703BCAAD55FBCC03C94B92BAC08BCC6C5B0BA643300BD22FCB9BCB35796BB73BC8CBC0A6FDF3C24F007BD07AB04BD6DF99BBC293C82BCF03E6D3B993092BC699884BCF992733B795597BC952975BCD44B84BB2771E93C9728023C0B6148BCEF701EBBD0E208BCDB7412BD604FC6BB5D7466BCB4663D3C4EBED4BC19B5C0BC92CD7CBC094600BDDFF51E3D1D6E97BCAD373DBDCF87D03C5DB5333CEA3DF2BC7B408EBD532ECDBCCA05B03BC23553BC6F430B3DB5B5FDBCDE05B23AF265FBBC92CE273B3E38CFBB245E03BC1F5B95BB1FD5133C5DF5023C823381BC3219703CDB24B53C3C119EBCEAC817BCB0D3BFBC0A4C4E3A34B535BC069AC53BCDDEA9BC52DDAEBC5389DCBB032F69BC6722173CB75A1B3D24D8103DF69705BC9749AFBA949E8DBCCA00A33C0AF9FB3C69772CBCBDB3363C2B533BBBC6DB9DBC3436FCBC6B966EBC98DC17BDB29ABBBB79A9B1BCB565EABB1224483D0401DD3BACF9953BCA73793C58FE263B10FAA7BC14FD8D3B51B3A03B0CDB55BCDE8D9ABC774C72BCB41307BDC3F70D3DE24781BC94FBD6BB4EE457BCCB568EBAB5C684394FCFCABA4020533C73EDCEBCAD10973C30B76ABBE067063D1CBBC83A80D6DA393792C33A9D3C0B3D162509BB01F470BC81054CBB147A11BC17D92ABC07C8403C0B29AC3C3792C3BB863433BD92E2493CDFDB013CCBA1023D867D7CBA25FD403CBEC38A3C9C09D43C49E667BBE253A43CE70300BCF65A163D639CF5BCAC6765BC9E91ED3A12BF69B9B6C51D3C5ED8DABC4B5E3C3C6F8C6C3C3DCC293D792F423C2377F4BBD9BC8C3C005CF2BC30D04BBC004D553AE9B46CBBDB4C6BBD7822923CB1EE113D19092DB895E03A3BC68817BC3DDAA93CB086B83B90A4DF3CB9E827BC3078113CF08E73BC494BCBBA1D2044B961AFBEBB0B2E8E3C40F7DFBA6CDE02BDC7E8633C466B893C491C283CACE5593BEAE33CBCD6E7883C4C0FE33C866F873A0BC847BC1D95C7BBFBE6413CE202C1BA72CAF23C1936B5BCF755A83CFE4D98BBA623F83C15C334BC6A8AEF39C1613E3C8BD91D3D816B183DFBA86ABC125F2FBD1B2255BCD0568BB9D495703C98CBAABC",
      torch_tensor_48_torch.float32: "0x04000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_48_16_torch.float32: "0x040000004EEE7D3BB9338EBC7B432CBC5024633C2468CBBCF83C7DBCEF5A43BB7C8406BD2D143B3A06EDB83B1CB1C03B0640223D9B95FDBC5900BD3C99D3313D0EB79D3AD472ECBAB2D7D33CAB317FBCA7EF0FBCF932A83C9D36F0BC0D12A3BCCD6707BC323E44BC0640133DB5AB083D138F593DC6F5CE3A8E7759BB0A6F38BC34DA003BFAC016BDE7B1A9BC457EE43BEB56763B2519443CF0873B3C188B2CBB3DA5B4BAB406853C2648523CE6019E3C391B63BCF3D3CABB4FE4913CD2AF5ABCDDDC463C5E09A13C6E7055BD56358A3B4BD4063B8CE98EBCE670B4BC901BDD3BCAD6503CC79D1ABC973D35BB3841D0BCD2647ABB4BE1423D8227C5BBCF605E3C5C25EEBBB5F46FBC8F76C5BA0E4DA13CDEB3F0BC8E91CEBAD30F35BAD8C4063DC75898BC262E2D3AE0A21ABDB9F4A33C3772AF3CAD7537BC2283BCBC2354F5BBDB315A3CAD91BDBC13F56CBC6E7AA5BCDEE65B3C3FE010BDAAB094BCCA0CE03CB7400A3D475A7BBCF79EA4BB70F09A3BC534E53BA09EA0BC3974783C9760753CD416F1BBB98B923C012C35BC3423C03A035A943B38EFBE3CA237363C57155DBC276D5F3C89F74ABC698C2A3CD73C3FBB0A6860BBBEC2A23C7BCD3ABCFB38173CAF8AEEBAA9F7073D473E683B0BBC21B8F07A133C41EE813CE0320C3D7275C4BB9468783BE061A2BB708D88B9DBA6DBBC3495EA3C5EC3F33BBCA1BA3C7071C43B357892BC540BF0BC2AFAF6BB891EE13CF00712BD90E8E6B9897F73BC3F8308BC6343F4BB29C82C3A5D11A5BC53AF25BD0AC0B93C53E380BCF5BDDDBB10AFB2BC7C68D6BC01CD60BC7B7A6B3BCB6184BCB1D621BCDB34A7BC786A43BC7299FEBC92F6FDBC8BD3593C90A780BC95C4DE3C5B0800BC55DCDDBC78E281BBFEF9B9BC55C0FD3AD3677C3C4958E43CA027E83B33E0B6BC72150C3D091D3F3CFE0F313C1BEEBABC8B0D2FBCF4FAA93CBD85F63CC6CBA93C3F208A3C062D143CADC186BCDBBD5CBB5C6ADC3B27DE503B3CD9B9BCAA34273C453DB23BFB4CD53C4654A83CC79AC33CB777C73B394EA83C0CD8743B9DBC6B3C50C0CBBB1920B8BC33FACCBB8E925F3D79F5E2BC921536BCAFF4CD3B762A9C3C58C48D3C624D333CA2D7E5B860C2903CF2FEE43CCA1D18BDEFC1803CD4138A3CEABCE33C41771BBDD8BEA93B33948ABD1DE0D2BB39CEF73C370FA1BC82D1953C95C780BC3D98B93B4155453C0771653BE6DCE73CAE3DDC3B193331BB80D0DD397D84183AD0DD53BC58C44A3D2F2AB7BCF289543C35DA153C834E003B25D8C53C49DC493B917D06BD76EFA33B74A7DEBCD34A523C7D6679BBF7C6CC377CEBBA3CF7D51BBC50A166BBD55AD13CD471AC3C2268DCBB14516ABB7D6FA3BCAF3E15BDE3036DBCF8DFA33CF898933BF8CD3BBD864654B9E16FD1BB94AE82BAD74C9FBCE575CDBCA3E392BCEB6998BC6FB79FBC69DE12BC30547A3C389E59BC82D23ABC1375063D58CE21BC4927063CED3F8D3AD75DF3BC85682CBCAB9913BDB4E3D6BC4FD8C8BCD741973C79C54EBB703FDDBC8A54E1BC911310BDB0657B3A938AA9BC9BC7513DD449BA3A660B8A3B1BAF35BC2291D53CE4B691BCFFB10EBC0105DB3CB63B0D3CF87F38BCCBC8B1BCBBAAE83B2CF6203CE8E9A0B894F641BC09D6C9BAAF1CCB3CAAA091BCB04E4C3C1D467C3C9894373D2E882ABD17D2823CDCE8C53C1D841FBC06FB1FBC0E9374BC295D90BBDE21E13A5961EBBB99924CBDD358363CF7F1793B815A623CDB7D883CF8480C3CD307ADBCBDF7CD3CC2424CBC0C1B61BB74DB943CE5ADB43C306E753CB529DDBC41F9BDBBC714BE3BA80A0B3D90DAA63B6B8A073C70392CBC6A2CD7BC22D1773C41B0EA398BEA69BC05708EBC9C8E4A3CD9232FBD86E73FBC32C7C93AE170AB3CA758E73CAC41E3BCABD14E3BEFB5AFBBC5F7D039F92789BC5EF1D93A597C61BCA050CBBB659BEA3C8AEFE43B0414CCBAEAD3283B2D4CB43CF43099BC47CB47BCA12B243CA6A318BCB08705BD4EC639BBE7D3C5BB6D3BB63C8A7626BC87A8153CFDF0C43B397C5CBDEBC2A2BCF8443BBCFEE0FF3CDC0AB4BC90358DBB5775DC3BF95D413C096588BC9DB5E0BCDE60AB3C1DA2C3BBA1CB3A3C10E2333D09681039B37E7BBC39A1EE3CCAE061BAD24BE23AC9B11F3C4ADAC8BB3E4D6F3C6C2363BCE737BABB0A02073C5771A93BA9DC0F3C67CF8C3B385D2FBC9076CBBC89FE233C7048BEBBEEC7CABCA24D5EBBC28558BBA39D01BCB9BE683CAF71F23B586778BBACEBD23C64A79C3C529A21BD48311FBB9E97223CD04AAEBB1FF521BCF785E93B4F3DACBC5D8854BAA5C935BC34B3DE3B007037BD00D40CBD22EF853B4EF9A8BB442E65BC981A84BC2A6B063D332636BB723A79BC634E683CE09CE7BCF26D79BC1F910DBD1C80BBBCD581023CAE0B8BBBB529823B2113AD3C673045BB2E25733CC34A6E3CC92CABBB53EA81394B0053BC57DF63BCA687DDBC2D623A3C73E838BC6693C33AAFEB44BBF556373DFCD144BBB0D0B2BCC2C8083D17DB94BCAD36A03B6F70CDB9DC6A37BC204F223CB9779BBBC12736BC625EC3BB1BB31D3CA507833BF8778A3C90B29D3BB9B0DF3CE99846BC02EECB3C17A9A8BC95CE18BD5DAB72BC3F99963CF93439BCA5346CBC38714D3A766199BC47C2DEBBDDEC0DBC942AA83C291D14BCDF3A053D82B2293B2751713A42B03BBC771C0BBCB396943B98189DBC8A1CDC3BEF73393C9E9729BCFDE1363D2ED5963C8CD64EBC8C2818BDDB93E93C7C62C73B2CD6933C07FB1EBC760E803C12BF29BDF2AE78BD8DA00DBDEB41453C178D1F3D121AA53C690304BB02F8493BFBC9CC3C9DA0383BCB67E13CB4B1523AB2E30FBC66F506BC92A486BC79090ABD0BBBF4394917823CFEC3563BE75E453CDA76853A06E0A03C001FB23CB511103D4F507BBC5380E2BC2718AD3C101494BC708009BC92EA0FBD7711D93C6705AFBB0BF0A43B6909FBBCFD6294395009D8BBF71A743C14AA26BC4DDD42BCBDFABEBCC5D35EBC292847BCAC3DFDBB70B18D3C602E583B551501BCE09B3DBC1E2931BBA50055BC4181563B29BB1EBD9EFBBD3C354984BC38D507BD81F13FBC19C413BC0A3F65BC6DEEB1BB876F0F3C0EBC34BD157D4B3B1906C2BC7912B8BB255B02BDA9124A3D7BC219BBFD2C60BCEA37443CE0FCA8BB0DC5AEBCF8DC78BC57ED323C9796B33CD502CC3A58ED30BC4B9C44BC4BE72E3B8793AB3CE52C433C7398893C2E0AD3BC20B4D9BC009CFCBB097229BCB76FBF3C7D3A32BC44591E3B3412FE3B55B93B3C6C969F3B1771A53BC4F587BC064A2A3C5CA2203DA7EEE0BC5E10CD3CC4C60BBCC19AEF3CF89D5DBA66A9C5BCAFEC843C7D1C14BD06D53F3A0EE94FBCAEC539BB2CFF88BCCBBB2DBC0FDD9CBBD210EBBAE6ACE33813A9DF3B20197ABA38824D3CDE50A1BCD3AABBBC651EC23B1B82A53C5915EABC2D0A493CBF09023B64A7373B9280403C55FD623CAA22283AAA6D643C8EE9AFBCF4A5E7BA29AFA1BCE22AAB3C86B251BBBEFAA93CADFAC53CE78FE03C81CD85BA53B45A3DAA3024BCCF294E3C6E3A24BB54C041BC0015823CB83B86BC64E72EBD01C2563CAAA6383D7868DC3B6742E1BC354AA33BC298923C8E7994BC66A4DA3CF961CFBB8A423C3CDC78B33C73FCEC3C73DEFCBB46C7C0BCCF3E06BB817B4FBCCF59C7BC82E4523D8711033C09C0913BBFE0893C2BCA25BC2A59BBBB65169EBC061EFC3CA01C09BDC7B0EABBFF3B0BBC990DDCBCF68A0ABC1E13583DA99529BC398D043BAFD5ADBA4C9BE3BB598884B925AB6F3C588E00BD1303733CAB1F04BD64A2B33BC78E60BC8E2F28BA107FA1BB3B63EA3A4A757EBCA107423C6F8CC9BC46A0AB3B102B13BB09A507BC29EA7C3B5E8725BDD25B3FBCD21D143CD8B7A03C06C1F2BB8D5195BC8477ADBC7739AD3C4FDF7FBC50E0E4BC944F9F3A542698BC663A15BD6016F4BBF02D5FBCF91B713C233AA03C3DC67B3BBED1AD3C157069BC6EA145BB73E1B3BBAC9418BDD4DE14BB3218713CE96B073DCFDF923C2F9CA83A1875CEBCC3CD8FBC52566CBC9DE7EFBB5624A93C44E19CBC1879C0BCFB36C13C8617E73B7DA0603C1BDB993CEA705ABD7ED2123DAD26813B4F7E94BB53FFEB3C777BD9BC5E9B89BC0BB8D03C926A203C0E2E55BD47A8E8BB697EDA3B541AA03C20668C3BE75FEE3B9298DDBCED9CA0BC3B94E8BBE0D81DBC397F003CD48A053DD603A5BC2944473B52E53B3A5454D43CBA0910BD3BEEDFBB9B394EBCFB7F243C5557383D8579B1BC5EBE3D3C6B2695BC979FACBBD99510BCC628083C6FE0C93C1386C0BCB9FB77BC488722BCF998813CBB3C213BC2A312BC",
      torch_tensor_16_torch.float32_3: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_16_torch.float32_2: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_16_torch.float32_1: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_16_torch.float32: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_12_16_torch.float32: "0x04000000902F073CD5BD223C4A77453DC0EC92BC0F720BBCEA1F583A702B32BC0444A23CC9269ABCC50DCF3C095D183C804BE7BCCF1DAF3CAA90673D998300BCD378BD3C85D0E6BC46E79B3C0D5C91BC194B7139145D8B3C701B993CDC97FE3B9D47603D5FBC233D2D1F36BC6DB6883BC53537BDA7E9BBBC467D9E3CF5BE5C3C8F68FB3AFED9863C92B9293DDE0D003C17157A3C5FFF06BCAF48E3BC7DA433BCA050E5BB42FF133DCDF0A5BC2506803C349DD43ABC22CE3C8E7CA4BCA6A0D2BC3A279ABC2FBE6A3BD3BBAE3B643162BB6D38B73B222EE3BBCE8B3FBCD93F7D3C77D275BB056C593CC7A9853CA215813C42E86B3C46AB893B1CD7C8BC44E82C3C439A873A89FB833C317D1EBB395038BCAA11853CC58FAD3CFD50333C650CD03CFC7C443DC6AA1DBCEB14723C7DFE85BC3417393BF9143CBC83B7F7389B78103C01EE823CDD0D9A3B898EC33961F3753A52E0B6BCDF8584BAF34787BCF7E049BC3CEEDC3B20DC2C3BB42BD4BC84B59C3C3FDB873C6B2DB8BCDD4E853CD39A4C3C625C3F3C0E69C0BB0EBEEC3BE54772BC385314BDCF80903C6906A7BCBEC46E3BF9709FBCF960A53B8729033D508D573C30A8C4BB21608D3C0B5440BC0BF2A8BBC7F263BCA78752BDACA8583CFD0D7CBBCC9B703CB5694FBC25FB46BAB7DDBCBC22D42E3DE9DEA0BCD95BF33C59780D3C474D0C3CBCFA733CCA2FEDBC736737BAA250CD3B3403803BA192523C7C7ECBBBA6D9F8BBC5F120BC75F60DBD7E63033C0BDC86BC8F95D03BC747E0BC0532623BC960ACBB891516BC66D82DBDBD818BBC617631BB6ACACBBCC028B43C8E3FC339C9CE9C3C72416EBC1929973ACDB133BC1CE6CC3AA6319DBBC479943B57311F3CA0059EBB828157BDF5E036BC346CD6BBE428513A3921813C8E62053CF8463E3C83D0A1BC002F953C4244613D5705E8BB06120BBBF99E23BAFD36733B7380C0BB8EB4B6BCB76BAA3BD751C1BC2B79053C6F12F63B024B93BBB3C202BC61DA87BCD9E849BAA68D8E3CF0A992BC14E84E3CA9C3EA3B90F60BBCD4FB333AB0A9B3BC4B86273B53D8D43C031AF8BB9EF8DE3C045C943C"
    }
  }
#-}

