// Made by generate/generate.py: models, torchmlir: OPT
// DEFINE: %{case} = --verify=raise --input=1x8xi64=3,1,4,1,5,9,2,6 --input=1x8xi64=1,1,1,1,1,1,0,0 --expected_output=@%S/expected/hf_opt_eager.0.npy
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
#map3 = affine_map<(d0, d1) -> (0, d1)>
#map4 = affine_map<(d0, d1) -> (d0, 0)>
#map5 = affine_map<(d0, d1) -> (d0, d1)>
#map6 = affine_map<(d0, d1) -> ()>
#map7 = affine_map<(d0, d1, d2) -> (d0, 0, d2)>
#map8 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map12 = affine_map<(d0, d1, d2, d3) -> ()>
#map13 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, 0)>
#map14 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>
#map15 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map16 = affine_map<(d0, d1, d2) -> (d2)>
#map17 = affine_map<(d0, d1) -> (d1)>
#map18 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map19 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<1x8xi64>, %arg1: tensor<1x8xi64>) -> tensor<1x8x16xf32> {
    %c2_i64 = arith.constant 2 : i64
    %c0_i64 = arith.constant 0 : i64
    %c1_i64 = arith.constant 1 : i64
    %c8_i64 = arith.constant 8 : i64
    %c12 = arith.constant 12 : index
    %c18 = arith.constant 18 : index
    %cst = arith.constant 0.000000e+00 : f64
    %cst_0 = arith.constant 0.000000e+00 : f32
    %cst_1 = arith.constant 0xFF800000 : f32
    %cst_2 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_4 = arith.constant dense<true> : tensor<i1>
    %cst_5 = arith.constant dense_resource<torch_tensor_16_torch.float32_11> : tensor<16xf32>
    %cst_6 = arith.constant dense_resource<torch_tensor_16_torch.float32_10> : tensor<16xf32>
    %cst_7 = arith.constant dense_resource<torch_tensor_16_torch.float32_9> : tensor<16xf32>
    %cst_8 = arith.constant dense_resource<torch_tensor_16_16_torch.float32_5> : tensor<16x16xf32>
    %cst_9 = arith.constant dense_resource<torch_tensor_16_torch.float32_8> : tensor<16xf32>
    %cst_10 = arith.constant dense_resource<torch_tensor_16_16_torch.float32_4> : tensor<16x16xf32>
    %cst_11 = arith.constant dense_resource<torch_tensor_16_torch.float32_7> : tensor<16xf32>
    %cst_12 = arith.constant dense_resource<torch_tensor_16_torch.float32_6> : tensor<16xf32>
    %cst_13 = arith.constant dense_resource<torch_tensor_16_torch.float32_5> : tensor<16xf32>
    %cst_14 = arith.constant dense_resource<torch_tensor_16_16_torch.float32_3> : tensor<16x16xf32>
    %cst_15 = arith.constant dense_resource<torch_tensor_16_torch.float32_4> : tensor<16xf32>
    %cst_16 = arith.constant dense_resource<torch_tensor_16_16_torch.float32_2> : tensor<16x16xf32>
    %cst_17 = arith.constant dense_resource<torch_tensor_16_torch.float32_3> : tensor<16xf32>
    %cst_18 = arith.constant dense_resource<torch_tensor_16_16_torch.float32_1> : tensor<16x16xf32>
    %cst_19 = arith.constant 0.35355339059327379 : f64
    %cst_20 = arith.constant dense_resource<torch_tensor_16_torch.float32_2> : tensor<16xf32>
    %cst_21 = arith.constant dense_resource<torch_tensor_16_16_torch.float32> : tensor<16x16xf32>
    %cst_22 = arith.constant dense_resource<torch_tensor_16_torch.float32_1> : tensor<16xf32>
    %cst_23 = arith.constant dense_resource<torch_tensor_16_torch.float32> : tensor<16xf32>
    %cst_24 = arith.constant 1.000000e-05 : f64
    %cst_25 = arith.constant dense_resource<torch_tensor_18_16_torch.float32> : tensor<18x16xf32>
    %cst_26 = arith.constant dense_resource<torch_tensor_12_16_torch.float32> : tensor<12x16xf32>
    %cst_27 = arith.constant 1.600000e+01 : f64
    %cst_28 = arith.constant 1.600000e+01 : f32
    %cst_29 = arith.constant dense<0> : tensor<i64>
    %cst_30 = arith.constant dense<1> : tensor<8x8xi64>
    %0 = tensor.empty() : tensor<1x8x16xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x8xi64>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: i64, %out: f32):
      %132 = arith.index_cast %in : i64 to index
      %133 = linalg.index 2 : index
      %134 = arith.cmpi slt, %132, %c12 : index
      cf.assert %134, "index must be smaller than dim size"
      %135 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %135, "index must be larger or equal to 0"
      %extracted = tensor.extract %cst_26[%132, %133] : tensor<12x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x16xf32>
    %2 = tensor.empty() : tensor<8xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<8xi64>) {
    ^bb0(%out: i64):
      %132 = linalg.index 0 : index
      %133 = arith.index_cast %132 : index to i64
      linalg.yield %133 : i64
    } -> tensor<8xi64>
    %expanded = tensor.expand_shape %3 [[0, 1]] output_shape [1, 8] : tensor<8xi64> into tensor<1x8xi64>
    %expanded_31 = tensor.expand_shape %3 [[0, 1]] output_shape [8, 1] : tensor<8xi64> into tensor<8x1xi64>
    %4 = tensor.empty() : tensor<8x8xi64>
    %5 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%expanded, %expanded_31 : tensor<1x8xi64>, tensor<8x1xi64>) outs(%4 : tensor<8x8xi64>) {
    ^bb0(%in: i64, %in_60: i64, %out: i64):
      %132 = arith.subi %in, %in_60 : i64
      linalg.yield %132 : i64
    } -> tensor<8x8xi64>
    %6 = tensor.empty() : tensor<8x8xi1>
    %7 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%5 : tensor<8x8xi64>) outs(%6 : tensor<8x8xi1>) {
    ^bb0(%in: i64, %out: i1):
      %132 = arith.cmpi sle, %in, %c0_i64 : i64
      linalg.yield %132 : i1
    } -> tensor<8x8xi1>
    %8 = linalg.generic {indexing_maps = [#map5, #map5, #map6, #map5], iterator_types = ["parallel", "parallel"]} ins(%7, %cst_30, %cst_29 : tensor<8x8xi1>, tensor<8x8xi64>, tensor<i64>) outs(%4 : tensor<8x8xi64>) {
    ^bb0(%in: i1, %in_60: i64, %in_61: i64, %out: i64):
      %132 = arith.select %in, %in_60, %in_61 : i64
      linalg.yield %132 : i64
    } -> tensor<8x8xi64>
    %expanded_32 = tensor.expand_shape %arg1 [[0], [1, 2]] output_shape [1, 1, 8] : tensor<1x8xi64> into tensor<1x1x8xi64>
    %9 = tensor.empty() : tensor<1x8x8xi64>
    %10 = linalg.generic {indexing_maps = [#map7, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_32, %8 : tensor<1x1x8xi64>, tensor<8x8xi64>) outs(%9 : tensor<1x8x8xi64>) {
    ^bb0(%in: i64, %in_60: i64, %out: i64):
      %132 = arith.muli %in, %in_60 : i64
      linalg.yield %132 : i64
    } -> tensor<1x8x8xi64>
    %11 = tensor.empty() : tensor<1x8xi64>
    %12 = linalg.fill ins(%c0_i64 : i64) outs(%11 : tensor<1x8xi64>) -> tensor<1x8xi64>
    %13 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "reduction"]} ins(%10 : tensor<1x8x8xi64>) outs(%12 : tensor<1x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      %132 = arith.addi %in, %out : i64
      linalg.yield %132 : i64
    } -> tensor<1x8xi64>
    %14 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%13, %arg1 : tensor<1x8xi64>, tensor<1x8xi64>) outs(%11 : tensor<1x8xi64>) {
    ^bb0(%in: i64, %in_60: i64, %out: i64):
      %132 = arith.muli %in, %in_60 : i64
      linalg.yield %132 : i64
    } -> tensor<1x8xi64>
    %15 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%14 : tensor<1x8xi64>) outs(%11 : tensor<1x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      %132 = arith.subi %in, %c1_i64 : i64
      linalg.yield %132 : i64
    } -> tensor<1x8xi64>
    %16 = tensor.empty() : tensor<1x8xi1>
    %17 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<1x8xi64>) outs(%16 : tensor<1x8xi1>) {
    ^bb0(%in: i64, %out: i1):
      %132 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %132 : i1
    } -> tensor<1x8xi1>
    %18 = tensor.empty() : tensor<1xi64>
    %19 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%18 : tensor<1xi64>) {
    ^bb0(%out: i64):
      linalg.yield %c0_i64 : i64
    } -> tensor<1xi64>
    %expanded_33 = tensor.expand_shape %19 [[0, 1, 2, 3]] output_shape [1, 1, 1, 1] : tensor<1xi64> into tensor<1x1x1x1xi64>
    %expanded_34 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 8, 1] : tensor<8xi64> into tensor<1x1x8x1xi64>
    %expanded_35 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 1, 8] : tensor<8xi64> into tensor<1x1x1x8xi64>
    %20 = tensor.empty() : tensor<1x1x8x8xi1>
    %21 = linalg.generic {indexing_maps = [#map9, #map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_35, %expanded_34 : tensor<1x1x1x8xi64>, tensor<1x1x8x1xi64>) outs(%20 : tensor<1x1x8x8xi1>) {
    ^bb0(%in: i64, %in_60: i64, %out: i1):
      %132 = arith.cmpi sle, %in, %in_60 : i64
      linalg.yield %132 : i1
    } -> tensor<1x1x8x8xi1>
    %22 = linalg.generic {indexing_maps = [#map12, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_4, %21 : tensor<i1>, tensor<1x1x8x8xi1>) outs(%20 : tensor<1x1x8x8xi1>) {
    ^bb0(%in: i1, %in_60: i1, %out: i1):
      %132 = arith.andi %in, %in_60 : i1
      linalg.yield %132 : i1
    } -> tensor<1x1x8x8xi1>
    %23 = tensor.empty() : tensor<1x1x1x8xi1>
    %24 = linalg.generic {indexing_maps = [#map13, #map14, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_33, %expanded_35 : tensor<1x1x1x1xi64>, tensor<1x1x1x8xi64>) outs(%23 : tensor<1x1x1x8xi1>) {
    ^bb0(%in: i64, %in_60: i64, %out: i1):
      %132 = arith.cmpi slt, %in, %c0_i64 : i64
      %133 = arith.addi %in, %c1_i64 : i64
      %134 = arith.select %132, %133, %in : i64
      %135 = arith.index_cast %134 : i64 to index
      %136 = arith.cmpi slt, %in_60, %c0_i64 : i64
      %137 = arith.addi %in_60, %c8_i64 : i64
      %138 = arith.select %136, %137, %in_60 : i64
      %139 = arith.index_cast %138 : i64 to index
      %extracted = tensor.extract %17[%135, %139] : tensor<1x8xi1>
      linalg.yield %extracted : i1
    } -> tensor<1x1x1x8xi1>
    %25 = linalg.generic {indexing_maps = [#map11, #map9, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22, %24 : tensor<1x1x8x8xi1>, tensor<1x1x1x8xi1>) outs(%20 : tensor<1x1x8x8xi1>) {
    ^bb0(%in: i1, %in_60: i1, %out: i1):
      %132 = arith.andi %in, %in_60 : i1
      linalg.yield %132 : i1
    } -> tensor<1x1x8x8xi1>
    %26 = tensor.empty() : tensor<1x1x8x8xf32>
    %27 = linalg.generic {indexing_maps = [#map11, #map12, #map12, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25, %cst_3, %cst_2 : tensor<1x1x8x8xi1>, tensor<f32>, tensor<f32>) outs(%26 : tensor<1x1x8x8xf32>) {
    ^bb0(%in: i1, %in_60: f32, %in_61: f32, %out: f32):
      %132 = arith.select %in, %in_60, %in_61 : f32
      linalg.yield %132 : f32
    } -> tensor<1x1x8x8xf32>
    %28 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%15 : tensor<1x8xi64>) outs(%11 : tensor<1x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      %132 = arith.addi %in, %c2_i64 : i64
      linalg.yield %132 : i64
    } -> tensor<1x8xi64>
    %29 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28 : tensor<1x8xi64>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: i64, %out: f32):
      %132 = arith.index_cast %in : i64 to index
      %133 = linalg.index 2 : index
      %134 = arith.cmpi slt, %132, %c18 : index
      cf.assert %134, "index must be smaller than dim size"
      %135 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %135, "index must be larger or equal to 0"
      %extracted = tensor.extract %cst_25[%132, %133] : tensor<18x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x16xf32>
    %30 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %29 : tensor<1x8x16xf32>, tensor<1x8x16xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %132 = arith.addf %in, %in_60 : f32
      linalg.yield %132 : f32
    } -> tensor<1x8x16xf32>
    %31 = tensor.empty() : tensor<1x8x16xf64>
    %32 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%30 : tensor<1x8x16xf32>) outs(%31 : tensor<1x8x16xf64>) {
    ^bb0(%in: f32, %out: f64):
      %132 = arith.extf %in : f32 to f64
      linalg.yield %132 : f64
    } -> tensor<1x8x16xf64>
    %33 = tensor.empty() : tensor<1x8x1xf64>
    %34 = linalg.fill ins(%cst : f64) outs(%33 : tensor<1x8x1xf64>) -> tensor<1x8x1xf64>
    %35 = linalg.generic {indexing_maps = [#map1, #map15], iterator_types = ["parallel", "parallel", "reduction"]} ins(%32 : tensor<1x8x16xf64>) outs(%34 : tensor<1x8x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %132 = arith.addf %in, %out : f64
      linalg.yield %132 : f64
    } -> tensor<1x8x1xf64>
    %36 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35 : tensor<1x8x1xf64>) outs(%33 : tensor<1x8x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %132 = arith.divf %in, %cst_27 : f64
      linalg.yield %132 : f64
    } -> tensor<1x8x1xf64>
    %37 = linalg.generic {indexing_maps = [#map1, #map15, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%32, %36 : tensor<1x8x16xf64>, tensor<1x8x1xf64>) outs(%31 : tensor<1x8x16xf64>) {
    ^bb0(%in: f64, %in_60: f64, %out: f64):
      %132 = arith.subf %in, %in_60 : f64
      linalg.yield %132 : f64
    } -> tensor<1x8x16xf64>
    %38 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%37, %37 : tensor<1x8x16xf64>, tensor<1x8x16xf64>) outs(%31 : tensor<1x8x16xf64>) {
    ^bb0(%in: f64, %in_60: f64, %out: f64):
      %132 = arith.mulf %in, %in_60 : f64
      linalg.yield %132 : f64
    } -> tensor<1x8x16xf64>
    %39 = linalg.generic {indexing_maps = [#map1, #map15], iterator_types = ["parallel", "parallel", "reduction"]} ins(%38 : tensor<1x8x16xf64>) outs(%34 : tensor<1x8x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %132 = arith.addf %in, %out : f64
      linalg.yield %132 : f64
    } -> tensor<1x8x1xf64>
    %40 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%39 : tensor<1x8x1xf64>) outs(%33 : tensor<1x8x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %132 = arith.divf %in, %cst_27 : f64
      linalg.yield %132 : f64
    } -> tensor<1x8x1xf64>
    %41 = tensor.empty() : tensor<1x8x1xf32>
    %42 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%40 : tensor<1x8x1xf64>) outs(%41 : tensor<1x8x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %132 = arith.truncf %in : f64 to f32
      linalg.yield %132 : f32
    } -> tensor<1x8x1xf32>
    %43 = linalg.fill ins(%cst_0 : f32) outs(%41 : tensor<1x8x1xf32>) -> tensor<1x8x1xf32>
    %44 = linalg.generic {indexing_maps = [#map1, #map15], iterator_types = ["parallel", "parallel", "reduction"]} ins(%30 : tensor<1x8x16xf32>) outs(%43 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %132 = arith.addf %in, %out : f32
      linalg.yield %132 : f32
    } -> tensor<1x8x1xf32>
    %45 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%44 : tensor<1x8x1xf32>) outs(%41 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %132 = arith.divf %in, %cst_28 : f32
      linalg.yield %132 : f32
    } -> tensor<1x8x1xf32>
    %46 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%42 : tensor<1x8x1xf32>) outs(%41 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %132 = arith.truncf %cst_24 : f64 to f32
      %133 = arith.addf %in, %132 : f32
      linalg.yield %133 : f32
    } -> tensor<1x8x1xf32>
    %47 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%46 : tensor<1x8x1xf32>) outs(%41 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %132 = math.rsqrt %in : f32
      linalg.yield %132 : f32
    } -> tensor<1x8x1xf32>
    %48 = linalg.generic {indexing_maps = [#map1, #map15, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%30, %45 : tensor<1x8x16xf32>, tensor<1x8x1xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %132 = arith.subf %in, %in_60 : f32
      linalg.yield %132 : f32
    } -> tensor<1x8x16xf32>
    %49 = linalg.generic {indexing_maps = [#map1, #map15, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%48, %47 : tensor<1x8x16xf32>, tensor<1x8x1xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %132 = arith.mulf %in, %in_60 : f32
      linalg.yield %132 : f32
    } -> tensor<1x8x16xf32>
    %50 = linalg.generic {indexing_maps = [#map1, #map16, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%49, %cst_23 : tensor<1x8x16xf32>, tensor<16xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %132 = arith.mulf %in, %in_60 : f32
      linalg.yield %132 : f32
    } -> tensor<1x8x16xf32>
    %51 = linalg.generic {indexing_maps = [#map1, #map16, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%50, %cst_22 : tensor<1x8x16xf32>, tensor<16xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %132 = arith.addf %in, %in_60 : f32
      linalg.yield %132 : f32
    } -> tensor<1x8x16xf32>
    %collapsed = tensor.collapse_shape %51 [[0, 1], [2]] : tensor<1x8x16xf32> into tensor<8x16xf32>
    %52 = tensor.empty() : tensor<16x16xf32>
    %transposed = linalg.transpose ins(%cst_21 : tensor<16x16xf32>) outs(%52 : tensor<16x16xf32>) permutation = [1, 0] 
    %53 = tensor.empty() : tensor<8x16xf32>
    %54 = linalg.fill ins(%cst_0 : f32) outs(%53 : tensor<8x16xf32>) -> tensor<8x16xf32>
    %55 = linalg.matmul ins(%collapsed, %transposed : tensor<8x16xf32>, tensor<16x16xf32>) outs(%54 : tensor<8x16xf32>) -> tensor<8x16xf32>
    %56 = linalg.generic {indexing_maps = [#map17, #map5], iterator_types = ["parallel", "parallel"]} ins(%cst_20 : tensor<16xf32>) outs(%53 : tensor<8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x16xf32>
    %57 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%55, %56 : tensor<8x16xf32>, tensor<8x16xf32>) outs(%53 : tensor<8x16xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %132 = arith.addf %in, %in_60 : f32
      linalg.yield %132 : f32
    } -> tensor<8x16xf32>
    %expanded_36 = tensor.expand_shape %57 [[0, 1], [2]] output_shape [1, 8, 16] : tensor<8x16xf32> into tensor<1x8x16xf32>
    %58 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_36 : tensor<1x8x16xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %132 = arith.truncf %cst_19 : f64 to f32
      %133 = arith.mulf %in, %132 : f32
      linalg.yield %133 : f32
    } -> tensor<1x8x16xf32>
    %expanded_37 = tensor.expand_shape %58 [[0], [1], [2, 3]] output_shape [1, 8, 2, 8] : tensor<1x8x16xf32> into tensor<1x8x2x8xf32>
    %59 = tensor.empty() : tensor<1x2x8x8xf32>
    %transposed_38 = linalg.transpose ins(%expanded_37 : tensor<1x8x2x8xf32>) outs(%59 : tensor<1x2x8x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_39 = linalg.transpose ins(%cst_18 : tensor<16x16xf32>) outs(%52 : tensor<16x16xf32>) permutation = [1, 0] 
    %60 = linalg.matmul ins(%collapsed, %transposed_39 : tensor<8x16xf32>, tensor<16x16xf32>) outs(%54 : tensor<8x16xf32>) -> tensor<8x16xf32>
    %61 = linalg.generic {indexing_maps = [#map17, #map5], iterator_types = ["parallel", "parallel"]} ins(%cst_17 : tensor<16xf32>) outs(%53 : tensor<8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x16xf32>
    %62 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%60, %61 : tensor<8x16xf32>, tensor<8x16xf32>) outs(%53 : tensor<8x16xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %132 = arith.addf %in, %in_60 : f32
      linalg.yield %132 : f32
    } -> tensor<8x16xf32>
    %transposed_40 = linalg.transpose ins(%cst_16 : tensor<16x16xf32>) outs(%52 : tensor<16x16xf32>) permutation = [1, 0] 
    %63 = linalg.matmul ins(%collapsed, %transposed_40 : tensor<8x16xf32>, tensor<16x16xf32>) outs(%54 : tensor<8x16xf32>) -> tensor<8x16xf32>
    %64 = linalg.generic {indexing_maps = [#map17, #map5], iterator_types = ["parallel", "parallel"]} ins(%cst_15 : tensor<16xf32>) outs(%53 : tensor<8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x16xf32>
    %65 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%63, %64 : tensor<8x16xf32>, tensor<8x16xf32>) outs(%53 : tensor<8x16xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %132 = arith.addf %in, %in_60 : f32
      linalg.yield %132 : f32
    } -> tensor<8x16xf32>
    %expanded_41 = tensor.expand_shape %62 [[0, 1], [2, 3]] output_shape [1, 8, 2, 8] : tensor<8x16xf32> into tensor<1x8x2x8xf32>
    %expanded_42 = tensor.expand_shape %65 [[0, 1], [2, 3]] output_shape [1, 8, 2, 8] : tensor<8x16xf32> into tensor<1x8x2x8xf32>
    %transposed_43 = linalg.transpose ins(%expanded_42 : tensor<1x8x2x8xf32>) outs(%59 : tensor<1x2x8x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_44 = linalg.transpose ins(%expanded_41 : tensor<1x8x2x8xf32>) outs(%59 : tensor<1x2x8x8xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_45 = tensor.collapse_shape %transposed_38 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %collapsed_46 = tensor.collapse_shape %transposed_44 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %66 = tensor.empty() : tensor<2x8x8xf32>
    %67 = linalg.fill ins(%cst_0 : f32) outs(%66 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %68 = linalg.batch_matmul ins(%collapsed_45, %collapsed_46 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%67 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %expanded_47 = tensor.expand_shape %68 [[0, 1], [2], [3]] output_shape [1, 2, 8, 8] : tensor<2x8x8xf32> into tensor<1x2x8x8xf32>
    %69 = linalg.generic {indexing_maps = [#map11, #map18, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_47, %27 : tensor<1x2x8x8xf32>, tensor<1x1x8x8xf32>) outs(%59 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %132 = arith.addf %in, %in_60 : f32
      linalg.yield %132 : f32
    } -> tensor<1x2x8x8xf32>
    %70 = tensor.empty() : tensor<1x2x8xi64>
    %71 = linalg.fill ins(%c0_i64 : i64) outs(%70 : tensor<1x2x8xi64>) -> tensor<1x2x8xi64>
    %72 = tensor.empty() : tensor<1x2x8xf32>
    %73 = linalg.fill ins(%cst_1 : f32) outs(%72 : tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %74:2 = linalg.generic {indexing_maps = [#map11, #map19, #map19], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%69 : tensor<1x2x8x8xf32>) outs(%73, %71 : tensor<1x2x8xf32>, tensor<1x2x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_60: i64):
      %132 = linalg.index 3 : index
      %133 = arith.index_cast %132 : index to i64
      %134 = arith.maximumf %in, %out : f32
      %135 = arith.cmpf ogt, %in, %out : f32
      %136 = arith.select %135, %133, %out_60 : i64
      linalg.yield %134, %136 : f32, i64
    } -> (tensor<1x2x8xf32>, tensor<1x2x8xi64>)
    %expanded_48 = tensor.expand_shape %74#0 [[0], [1], [2, 3]] output_shape [1, 2, 8, 1] : tensor<1x2x8xf32> into tensor<1x2x8x1xf32>
    %75 = linalg.generic {indexing_maps = [#map11, #map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%69, %expanded_48 : tensor<1x2x8x8xf32>, tensor<1x2x8x1xf32>) outs(%59 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %132 = arith.subf %in, %in_60 : f32
      linalg.yield %132 : f32
    } -> tensor<1x2x8x8xf32>
    %76 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%75 : tensor<1x2x8x8xf32>) outs(%59 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %132 = math.exp %in : f32
      linalg.yield %132 : f32
    } -> tensor<1x2x8x8xf32>
    %77 = tensor.empty() : tensor<1x2x8x1xf32>
    %78 = linalg.fill ins(%cst_0 : f32) outs(%77 : tensor<1x2x8x1xf32>) -> tensor<1x2x8x1xf32>
    %79 = linalg.generic {indexing_maps = [#map11, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%76 : tensor<1x2x8x8xf32>) outs(%78 : tensor<1x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %132 = arith.addf %in, %out : f32
      linalg.yield %132 : f32
    } -> tensor<1x2x8x1xf32>
    %80 = linalg.generic {indexing_maps = [#map11, #map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%76, %79 : tensor<1x2x8x8xf32>, tensor<1x2x8x1xf32>) outs(%59 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %132 = arith.divf %in, %in_60 : f32
      linalg.yield %132 : f32
    } -> tensor<1x2x8x8xf32>
    %collapsed_49 = tensor.collapse_shape %80 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %collapsed_50 = tensor.collapse_shape %transposed_43 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %81 = linalg.batch_matmul ins(%collapsed_49, %collapsed_50 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%67 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %expanded_51 = tensor.expand_shape %81 [[0, 1], [2], [3]] output_shape [1, 2, 8, 8] : tensor<2x8x8xf32> into tensor<1x2x8x8xf32>
    %82 = tensor.empty() : tensor<1x8x2x8xf32>
    %transposed_52 = linalg.transpose ins(%expanded_51 : tensor<1x2x8x8xf32>) outs(%82 : tensor<1x8x2x8xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_53 = tensor.collapse_shape %transposed_52 [[0, 1], [2, 3]] : tensor<1x8x2x8xf32> into tensor<8x16xf32>
    %transposed_54 = linalg.transpose ins(%cst_14 : tensor<16x16xf32>) outs(%52 : tensor<16x16xf32>) permutation = [1, 0] 
    %83 = linalg.matmul ins(%collapsed_53, %transposed_54 : tensor<8x16xf32>, tensor<16x16xf32>) outs(%54 : tensor<8x16xf32>) -> tensor<8x16xf32>
    %84 = linalg.generic {indexing_maps = [#map17, #map5], iterator_types = ["parallel", "parallel"]} ins(%cst_13 : tensor<16xf32>) outs(%53 : tensor<8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x16xf32>
    %85 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%83, %84 : tensor<8x16xf32>, tensor<8x16xf32>) outs(%53 : tensor<8x16xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %132 = arith.addf %in, %in_60 : f32
      linalg.yield %132 : f32
    } -> tensor<8x16xf32>
    %expanded_55 = tensor.expand_shape %85 [[0, 1], [2]] output_shape [1, 8, 16] : tensor<8x16xf32> into tensor<1x8x16xf32>
    %86 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%30, %expanded_55 : tensor<1x8x16xf32>, tensor<1x8x16xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %132 = arith.addf %in, %in_60 : f32
      linalg.yield %132 : f32
    } -> tensor<1x8x16xf32>
    %collapsed_56 = tensor.collapse_shape %86 [[0, 1], [2]] : tensor<1x8x16xf32> into tensor<8x16xf32>
    %87 = tensor.empty() : tensor<8x16xf64>
    %88 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%collapsed_56 : tensor<8x16xf32>) outs(%87 : tensor<8x16xf64>) {
    ^bb0(%in: f32, %out: f64):
      %132 = arith.extf %in : f32 to f64
      linalg.yield %132 : f64
    } -> tensor<8x16xf64>
    %89 = tensor.empty() : tensor<8x1xf64>
    %90 = linalg.fill ins(%cst : f64) outs(%89 : tensor<8x1xf64>) -> tensor<8x1xf64>
    %91 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "reduction"]} ins(%88 : tensor<8x16xf64>) outs(%90 : tensor<8x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %132 = arith.addf %in, %out : f64
      linalg.yield %132 : f64
    } -> tensor<8x1xf64>
    %92 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%91 : tensor<8x1xf64>) outs(%89 : tensor<8x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %132 = arith.divf %in, %cst_27 : f64
      linalg.yield %132 : f64
    } -> tensor<8x1xf64>
    %93 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%88, %92 : tensor<8x16xf64>, tensor<8x1xf64>) outs(%87 : tensor<8x16xf64>) {
    ^bb0(%in: f64, %in_60: f64, %out: f64):
      %132 = arith.subf %in, %in_60 : f64
      linalg.yield %132 : f64
    } -> tensor<8x16xf64>
    %94 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%93, %93 : tensor<8x16xf64>, tensor<8x16xf64>) outs(%87 : tensor<8x16xf64>) {
    ^bb0(%in: f64, %in_60: f64, %out: f64):
      %132 = arith.mulf %in, %in_60 : f64
      linalg.yield %132 : f64
    } -> tensor<8x16xf64>
    %95 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "reduction"]} ins(%94 : tensor<8x16xf64>) outs(%90 : tensor<8x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %132 = arith.addf %in, %out : f64
      linalg.yield %132 : f64
    } -> tensor<8x1xf64>
    %96 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%95 : tensor<8x1xf64>) outs(%89 : tensor<8x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %132 = arith.divf %in, %cst_27 : f64
      linalg.yield %132 : f64
    } -> tensor<8x1xf64>
    %97 = tensor.empty() : tensor<8x1xf32>
    %98 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%96 : tensor<8x1xf64>) outs(%97 : tensor<8x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %132 = arith.truncf %in : f64 to f32
      linalg.yield %132 : f32
    } -> tensor<8x1xf32>
    %99 = linalg.fill ins(%cst_0 : f32) outs(%97 : tensor<8x1xf32>) -> tensor<8x1xf32>
    %100 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "reduction"]} ins(%collapsed_56 : tensor<8x16xf32>) outs(%99 : tensor<8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %132 = arith.addf %in, %out : f32
      linalg.yield %132 : f32
    } -> tensor<8x1xf32>
    %101 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%100 : tensor<8x1xf32>) outs(%97 : tensor<8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %132 = arith.divf %in, %cst_28 : f32
      linalg.yield %132 : f32
    } -> tensor<8x1xf32>
    %102 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%98 : tensor<8x1xf32>) outs(%97 : tensor<8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %132 = arith.truncf %cst_24 : f64 to f32
      %133 = arith.addf %in, %132 : f32
      linalg.yield %133 : f32
    } -> tensor<8x1xf32>
    %103 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%102 : tensor<8x1xf32>) outs(%97 : tensor<8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %132 = math.rsqrt %in : f32
      linalg.yield %132 : f32
    } -> tensor<8x1xf32>
    %104 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%collapsed_56, %101 : tensor<8x16xf32>, tensor<8x1xf32>) outs(%53 : tensor<8x16xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %132 = arith.subf %in, %in_60 : f32
      linalg.yield %132 : f32
    } -> tensor<8x16xf32>
    %105 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%104, %103 : tensor<8x16xf32>, tensor<8x1xf32>) outs(%53 : tensor<8x16xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %132 = arith.mulf %in, %in_60 : f32
      linalg.yield %132 : f32
    } -> tensor<8x16xf32>
    %106 = linalg.generic {indexing_maps = [#map5, #map17, #map5], iterator_types = ["parallel", "parallel"]} ins(%105, %cst_12 : tensor<8x16xf32>, tensor<16xf32>) outs(%53 : tensor<8x16xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %132 = arith.mulf %in, %in_60 : f32
      linalg.yield %132 : f32
    } -> tensor<8x16xf32>
    %107 = linalg.generic {indexing_maps = [#map5, #map17, #map5], iterator_types = ["parallel", "parallel"]} ins(%106, %cst_11 : tensor<8x16xf32>, tensor<16xf32>) outs(%53 : tensor<8x16xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %132 = arith.addf %in, %in_60 : f32
      linalg.yield %132 : f32
    } -> tensor<8x16xf32>
    %transposed_57 = linalg.transpose ins(%cst_10 : tensor<16x16xf32>) outs(%52 : tensor<16x16xf32>) permutation = [1, 0] 
    %108 = linalg.matmul ins(%107, %transposed_57 : tensor<8x16xf32>, tensor<16x16xf32>) outs(%54 : tensor<8x16xf32>) -> tensor<8x16xf32>
    %109 = linalg.generic {indexing_maps = [#map17, #map5], iterator_types = ["parallel", "parallel"]} ins(%cst_9 : tensor<16xf32>) outs(%53 : tensor<8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x16xf32>
    %110 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%108, %109 : tensor<8x16xf32>, tensor<8x16xf32>) outs(%53 : tensor<8x16xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %132 = arith.addf %in, %in_60 : f32
      linalg.yield %132 : f32
    } -> tensor<8x16xf32>
    %111 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%110 : tensor<8x16xf32>) outs(%53 : tensor<8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %132 = arith.cmpf ugt, %in, %cst_0 : f32
      %133 = arith.select %132, %in, %cst_0 : f32
      linalg.yield %133 : f32
    } -> tensor<8x16xf32>
    %transposed_58 = linalg.transpose ins(%cst_8 : tensor<16x16xf32>) outs(%52 : tensor<16x16xf32>) permutation = [1, 0] 
    %112 = linalg.matmul ins(%111, %transposed_58 : tensor<8x16xf32>, tensor<16x16xf32>) outs(%54 : tensor<8x16xf32>) -> tensor<8x16xf32>
    %113 = linalg.generic {indexing_maps = [#map17, #map5], iterator_types = ["parallel", "parallel"]} ins(%cst_7 : tensor<16xf32>) outs(%53 : tensor<8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x16xf32>
    %114 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%112, %113 : tensor<8x16xf32>, tensor<8x16xf32>) outs(%53 : tensor<8x16xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %132 = arith.addf %in, %in_60 : f32
      linalg.yield %132 : f32
    } -> tensor<8x16xf32>
    %115 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%collapsed_56, %114 : tensor<8x16xf32>, tensor<8x16xf32>) outs(%53 : tensor<8x16xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %132 = arith.addf %in, %in_60 : f32
      linalg.yield %132 : f32
    } -> tensor<8x16xf32>
    %expanded_59 = tensor.expand_shape %115 [[0, 1], [2]] output_shape [1, 8, 16] : tensor<8x16xf32> into tensor<1x8x16xf32>
    %116 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_59 : tensor<1x8x16xf32>) outs(%31 : tensor<1x8x16xf64>) {
    ^bb0(%in: f32, %out: f64):
      %132 = arith.extf %in : f32 to f64
      linalg.yield %132 : f64
    } -> tensor<1x8x16xf64>
    %117 = linalg.generic {indexing_maps = [#map1, #map15], iterator_types = ["parallel", "parallel", "reduction"]} ins(%116 : tensor<1x8x16xf64>) outs(%34 : tensor<1x8x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %132 = arith.addf %in, %out : f64
      linalg.yield %132 : f64
    } -> tensor<1x8x1xf64>
    %118 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%117 : tensor<1x8x1xf64>) outs(%33 : tensor<1x8x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %132 = arith.divf %in, %cst_27 : f64
      linalg.yield %132 : f64
    } -> tensor<1x8x1xf64>
    %119 = linalg.generic {indexing_maps = [#map1, #map15, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116, %118 : tensor<1x8x16xf64>, tensor<1x8x1xf64>) outs(%31 : tensor<1x8x16xf64>) {
    ^bb0(%in: f64, %in_60: f64, %out: f64):
      %132 = arith.subf %in, %in_60 : f64
      linalg.yield %132 : f64
    } -> tensor<1x8x16xf64>
    %120 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%119, %119 : tensor<1x8x16xf64>, tensor<1x8x16xf64>) outs(%31 : tensor<1x8x16xf64>) {
    ^bb0(%in: f64, %in_60: f64, %out: f64):
      %132 = arith.mulf %in, %in_60 : f64
      linalg.yield %132 : f64
    } -> tensor<1x8x16xf64>
    %121 = linalg.generic {indexing_maps = [#map1, #map15], iterator_types = ["parallel", "parallel", "reduction"]} ins(%120 : tensor<1x8x16xf64>) outs(%34 : tensor<1x8x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %132 = arith.addf %in, %out : f64
      linalg.yield %132 : f64
    } -> tensor<1x8x1xf64>
    %122 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%121 : tensor<1x8x1xf64>) outs(%33 : tensor<1x8x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %132 = arith.divf %in, %cst_27 : f64
      linalg.yield %132 : f64
    } -> tensor<1x8x1xf64>
    %123 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%122 : tensor<1x8x1xf64>) outs(%41 : tensor<1x8x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %132 = arith.truncf %in : f64 to f32
      linalg.yield %132 : f32
    } -> tensor<1x8x1xf32>
    %124 = linalg.generic {indexing_maps = [#map1, #map15], iterator_types = ["parallel", "parallel", "reduction"]} ins(%expanded_59 : tensor<1x8x16xf32>) outs(%43 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %132 = arith.addf %in, %out : f32
      linalg.yield %132 : f32
    } -> tensor<1x8x1xf32>
    %125 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%124 : tensor<1x8x1xf32>) outs(%41 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %132 = arith.divf %in, %cst_28 : f32
      linalg.yield %132 : f32
    } -> tensor<1x8x1xf32>
    %126 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%123 : tensor<1x8x1xf32>) outs(%41 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %132 = arith.truncf %cst_24 : f64 to f32
      %133 = arith.addf %in, %132 : f32
      linalg.yield %133 : f32
    } -> tensor<1x8x1xf32>
    %127 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%126 : tensor<1x8x1xf32>) outs(%41 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %132 = math.rsqrt %in : f32
      linalg.yield %132 : f32
    } -> tensor<1x8x1xf32>
    %128 = linalg.generic {indexing_maps = [#map1, #map15, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_59, %125 : tensor<1x8x16xf32>, tensor<1x8x1xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %132 = arith.subf %in, %in_60 : f32
      linalg.yield %132 : f32
    } -> tensor<1x8x16xf32>
    %129 = linalg.generic {indexing_maps = [#map1, #map15, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%128, %127 : tensor<1x8x16xf32>, tensor<1x8x1xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %132 = arith.mulf %in, %in_60 : f32
      linalg.yield %132 : f32
    } -> tensor<1x8x16xf32>
    %130 = linalg.generic {indexing_maps = [#map1, #map16, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%129, %cst_6 : tensor<1x8x16xf32>, tensor<16xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %132 = arith.mulf %in, %in_60 : f32
      linalg.yield %132 : f32
    } -> tensor<1x8x16xf32>
    %131 = linalg.generic {indexing_maps = [#map1, #map16, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%130, %cst_5 : tensor<1x8x16xf32>, tensor<16xf32>) outs(%0 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %132 = arith.addf %in, %in_60 : f32
      linalg.yield %132 : f32
    } -> tensor<1x8x16xf32>
    return %131 : tensor<1x8x16xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_16_torch.float32_11: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_16_torch.float32_10: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_16_torch.float32_9: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_16_16_torch.float32_5: "0x040000008A54E1BC911310BDB0657B3A938AA9BC9BC7513DD449BA3A660B8A3B1BAF35BC2291D53CE4B691BCFFB10EBC0105DB3CB63B0D3CF87F38BCCBC8B1BCBBAAE83B2CF6203CE8E9A0B894F641BC09D6C9BAAF1CCB3CAAA091BCB04E4C3C1D467C3C9894373D2E882ABD17D2823CDCE8C53C1D841FBC06FB1FBC0E9374BC295D90BBDE21E13A5961EBBB99924CBDD358363CF7F1793B815A623CDB7D883CF8480C3CD307ADBCBDF7CD3CC2424CBC0C1B61BB74DB943CE5ADB43C306E753CB529DDBC41F9BDBBC714BE3BA80A0B3D90DAA63B6B8A073C70392CBC6A2CD7BC22D1773C41B0EA398BEA69BC05708EBC9C8E4A3CD9232FBD86E73FBC32C7C93AE170AB3CA758E73CAC41E3BCABD14E3BEFB5AFBBC5F7D039F92789BC5EF1D93A597C61BCA050CBBB659BEA3C8AEFE43B0414CCBAEAD3283B2D4CB43CF43099BC47CB47BCA12B243CA6A318BCB08705BD4EC639BBE7D3C5BB6D3BB63C8A7626BC87A8153CFDF0C43B397C5CBDEBC2A2BCF8443BBCFEE0FF3CDC0AB4BC90358DBB5775DC3BF95D413C096588BC9DB5E0BCDE60AB3C1DA2C3BBA1CB3A3C10E2333D09681039B37E7BBC39A1EE3CCAE061BAD24BE23AC9B11F3C4ADAC8BB3E4D6F3C6C2363BCE737BABB0A02073C5771A93BA9DC0F3C67CF8C3B385D2FBC9076CBBC89FE233C7048BEBBEEC7CABCA24D5EBBC28558BBA39D01BCB9BE683CAF71F23B586778BBACEBD23C64A79C3C529A21BD48311FBB9E97223CD04AAEBB1FF521BCF785E93B4F3DACBC5D8854BAA5C935BC34B3DE3B007037BD00D40CBD22EF853B4EF9A8BB442E65BC981A84BC2A6B063D332636BB723A79BC634E683CE09CE7BCF26D79BC1F910DBD1C80BBBCD581023CAE0B8BBBB529823B2113AD3C673045BB2E25733CC34A6E3CC92CABBB53EA81394B0053BC57DF63BCA687DDBC2D623A3C73E838BC6693C33AAFEB44BBF556373DFCD144BBB0D0B2BCC2C8083D17DB94BCAD36A03B6F70CDB9DC6A37BC204F223CB9779BBBC12736BC625EC3BB1BB31D3CA507833BF8778A3C90B29D3BB9B0DF3CE99846BC02EECB3C17A9A8BC95CE18BD5DAB72BC3F99963CF93439BCA5346CBC38714D3A766199BC47C2DEBBDDEC0DBC942AA83C291D14BCDF3A053D82B2293B2751713A42B03BBC771C0BBCB396943B98189DBC8A1CDC3BEF73393C9E9729BCFDE1363D2ED5963C8CD64EBC8C2818BDDB93E93C7C62C73B2CD6933C07FB1EBC760E803C12BF29BDF2AE78BD8DA00DBDEB41453C178D1F3D121AA53C690304BB02F8493BFBC9CC3C9DA0383BCB67E13CB4B1523AB2E30FBC66F506BC92A486BC79090ABD0BBBF4394917823CFEC3563BE75E453CDA76853A06E0A03C001FB23CB511103D4F507BBC5380E2BC2718AD3C101494BC708009BC92EA0FBD7711D93C6705AFBB0BF0A43B6909FBBCFD6294395009D8BB",
      torch_tensor_16_torch.float32_8: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_16_16_torch.float32_4: "0x04000000D472ECBAB2D7D33CAB317FBCA7EF0FBCF932A83C9D36F0BC0D12A3BCCD6707BC323E44BC0640133DB5AB083D138F593DC6F5CE3A8E7759BB0A6F38BC34DA003BFAC016BDE7B1A9BC457EE43BEB56763B2519443CF0873B3C188B2CBB3DA5B4BAB406853C2648523CE6019E3C391B63BCF3D3CABB4FE4913CD2AF5ABCDDDC463C5E09A13C6E7055BD56358A3B4BD4063B8CE98EBCE670B4BC901BDD3BCAD6503CC79D1ABC973D35BB3841D0BCD2647ABB4BE1423D8227C5BBCF605E3C5C25EEBBB5F46FBC8F76C5BA0E4DA13CDEB3F0BC8E91CEBAD30F35BAD8C4063DC75898BC262E2D3AE0A21ABDB9F4A33C3772AF3CAD7537BC2283BCBC2354F5BBDB315A3CAD91BDBC13F56CBC6E7AA5BCDEE65B3C3FE010BDAAB094BCCA0CE03CB7400A3D475A7BBCF79EA4BB70F09A3BC534E53BA09EA0BC3974783C9760753CD416F1BBB98B923C012C35BC3423C03A035A943B38EFBE3CA237363C57155DBC276D5F3C89F74ABC698C2A3CD73C3FBB0A6860BBBEC2A23C7BCD3ABCFB38173CAF8AEEBAA9F7073D473E683B0BBC21B8F07A133C41EE813CE0320C3D7275C4BB9468783BE061A2BB708D88B9DBA6DBBC3495EA3C5EC3F33BBCA1BA3C7071C43B357892BC540BF0BC2AFAF6BB891EE13CF00712BD90E8E6B9897F73BC3F8308BC6343F4BB29C82C3A5D11A5BC53AF25BD0AC0B93C53E380BCF5BDDDBB10AFB2BC7C68D6BC01CD60BC7B7A6B3BCB6184BCB1D621BCDB34A7BC786A43BC7299FEBC92F6FDBC8BD3593C90A780BC95C4DE3C5B0800BC55DCDDBC78E281BBFEF9B9BC55C0FD3AD3677C3C4958E43CA027E83B33E0B6BC72150C3D091D3F3CFE0F313C1BEEBABC8B0D2FBCF4FAA93CBD85F63CC6CBA93C3F208A3C062D143CADC186BCDBBD5CBB5C6ADC3B27DE503B3CD9B9BCAA34273C453DB23BFB4CD53C4654A83CC79AC33CB777C73B394EA83C0CD8743B9DBC6B3C50C0CBBB1920B8BC33FACCBB8E925F3D79F5E2BC921536BCAFF4CD3B762A9C3C58C48D3C624D333CA2D7E5B860C2903CF2FEE43CCA1D18BDEFC1803CD4138A3CEABCE33C41771BBDD8BEA93B33948ABD1DE0D2BB39CEF73C370FA1BC82D1953C95C780BC3D98B93B4155453C0771653BE6DCE73CAE3DDC3B193331BB80D0DD397D84183AD0DD53BC58C44A3D2F2AB7BCF289543C35DA153C834E003B25D8C53C49DC493B917D06BD76EFA33B74A7DEBCD34A523C7D6679BBF7C6CC377CEBBA3CF7D51BBC50A166BBD55AD13CD471AC3C2268DCBB14516ABB7D6FA3BCAF3E15BDE3036DBCF8DFA33CF898933BF8CD3BBD864654B9E16FD1BB94AE82BAD74C9FBCE575CDBCA3E392BCEB6998BC6FB79FBC69DE12BC30547A3C389E59BC82D23ABC1375063D58CE21BC4927063CED3F8D3AD75DF3BC85682CBCAB9913BDB4E3D6BC4FD8C8BCD741973C79C54EBB703FDDBC",
      torch_tensor_16_torch.float32_7: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_16_torch.float32_6: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_16_torch.float32_5: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_16_16_torch.float32_3: "0x04000000373C56BCEEDCA6BB8FCC4C3B5798323C0116D8BB6192393C44F996BCD9DF60BC8FF7B4B9636AFF3B27AD05BC780BDD3B4CC4773C0005C13C8A92F6BBBBB11BBB9DFB09BC50FA0BBD9E91DE3B3CD3ACBCA0A38D3B2EF2193DCE07973B07ABA0BC779CAB3CEA316ABD5C7D81BC45ACB93A210CE4BC128BC5BC454C273D71D5853CA1FCBBBBE2FAE13C1ACE093DA151A63C6EF0D5BC3EA2743B45DDADBC5E1E233DD33E39BBCEE7C13A94F5A73CE3721A3AD4DC5EBB5BA2EEBC6EFC183C860356BC902F073CD5BD223C4A77453DC0EC92BC0F720BBCEA1F583A702B32BC0444A23CC9269ABCC50DCF3C095D183C804BE7BCCF1DAF3CAA90673D998300BCD378BD3C85D0E6BC46E79B3C0D5C91BC194B7139145D8B3C701B993CDC97FE3B9D47603D5FBC233D2D1F36BC6DB6883BC53537BDA7E9BBBC467D9E3CF5BE5C3C8F68FB3AFED9863C92B9293DDE0D003C17157A3C5FFF06BCAF48E3BC7DA433BCA050E5BB42FF133DCDF0A5BC2506803C349DD43ABC22CE3C8E7CA4BCA6A0D2BC3A279ABC2FBE6A3BD3BBAE3B643162BB6D38B73B222EE3BBCE8B3FBCD93F7D3C77D275BB056C593CC7A9853CA215813C42E86B3C46AB893B1CD7C8BC44E82C3C439A873A89FB833C317D1EBB395038BCAA11853CC58FAD3CFD50333C650CD03CFC7C443DC6AA1DBCEB14723C7DFE85BC3417393BF9143CBC83B7F7389B78103C01EE823CDD0D9A3B898EC33961F3753A52E0B6BCDF8584BAF34787BCF7E049BC3CEEDC3B20DC2C3BB42BD4BC84B59C3C3FDB873C6B2DB8BCDD4E853CD39A4C3C625C3F3C0E69C0BB0EBEEC3BE54772BC385314BDCF80903C6906A7BCBEC46E3BF9709FBCF960A53B8729033D508D573C30A8C4BB21608D3C0B5440BC0BF2A8BBC7F263BCA78752BDACA8583CFD0D7CBBCC9B703CB5694FBC25FB46BAB7DDBCBC22D42E3DE9DEA0BCD95BF33C59780D3C474D0C3CBCFA733CCA2FEDBC736737BAA250CD3B3403803BA192523C7C7ECBBBA6D9F8BBC5F120BC75F60DBD7E63033C0BDC86BC8F95D03BC747E0BC0532623BC960ACBB891516BC66D82DBDBD818BBC617631BB6ACACBBCC028B43C8E3FC339C9CE9C3C72416EBC1929973ACDB133BC1CE6CC3AA6319DBBC479943B57311F3CA0059EBB828157BDF5E036BC346CD6BBE428513A3921813C8E62053CF8463E3C83D0A1BC002F953C4244613D5705E8BB06120BBBF99E23BAFD36733B7380C0BB8EB4B6BCB76BAA3BD751C1BC2B79053C6F12F63B024B93BBB3C202BC61DA87BCD9E849BAA68D8E3CF0A992BC14E84E3CA9C3EA3B90F60BBCD4FB333AB0A9B3BC4B86273B53D8D43C031AF8BB9EF8DE3C045C943C4EEE7D3BB9338EBC7B432CBC5024633C2468CBBCF83C7DBCEF5A43BB7C8406BD2D143B3A06EDB83B1CB1C03B0640223D9B95FDBC5900BD3C99D3313D0EB79D3A",
      torch_tensor_16_torch.float32_4: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_16_16_torch.float32_2: "0x040000000004EFBB2653DC3B52AD69BB414DA63C07842EBC5EE63F3AB2570EBC9714C6BCE49BB1BCA9A5523C113886BCC009A1BCAF240FBB02D8C9BC0E74B13C5B9D8EBC9747E83C37A25EBCAE45F2BCAC77873B71BE8DBC54AD40BC90B86FBB21AE283C7D51AA3B343205BCA17EAD3C09BA123BAB83BB37C058DE3B979054BCD0A2083C652E8C3C7035D03C9360BBBCE1BEA83B5C60CDBCD7AB5C3C29EC90BCA0D1E53C217002BCCEEC1D3CB511B2BCC423C7BCB51D5B3CF2ADA7BDA5B9F8BAC713D6BC1D22A9BCC1BC19BC905606BDE6A2893C449139BD5CE673BCD9C608BD389BED3C3CBE45BC3DAB093CBBC2CBBC62ECC03C26F29FBB2710C23C103EDCBB7236B63C9B87073BA72048BBEB46F43CA584E2BB50B8AEBBB24CBB3C27589BBAF69DA53CB40014BD3D8C9A3B98D62DBC6E68173D534E1C3B7CA7323D549F2A3C1577C9BA8CF20D3DB3B903BBB53A013C1467F6BBCA9DB23CC41FC1BBA1597EBCE63596BBB472B1BC699ACABC8505C2BC873626BB5B220E3D9079A5BCC2D2C0BB4C3A04BCD84D713B5EA24D3C93042C3DEC937B3CF79089BCF3BCE7BB1AE582BC4D6B303C8B189CBC0878193C9E9953BC801CD0BC5C223EB82F2DC53CB42243BCD2329E3C596E2B3CBB24E6BB192B613C650B063A383BF83CDDEC13BDF735A0BC3C08E7BAA3C312BDF4D152BC0788BDBC189C23BBDEC54D3C8D754BBC01B6123DE4E6CB3C4E4E1E3D9EE53EBC8CF8D6BCC223723CB04BF6BBDAF4053D6DCEA43B38D7C5BB0F0DA03B3CA490BC804A803A46BB093DB2D918BDBEE51FBC93F0A3BC8DD13B3BEDD099BC35A045BC2FF382BBBCBBC53BF3A3113C3055733C6D0C84BCB0BB84BB8A1B923C26E6773B12B1043DBBE1FBBB45FE19BD1D2ABC3B54ADAB3BD4C7EABB39DA683DDBBF51BC297A40BCC128B93C2B4924BC142447BCD4BD31BBE2D94EBC67575BB94E85723C9D930CBD8C2850B93C5A64BC51C00BBDFC7FC8BB2E30303D49998E3BA9981DBCCAEA493C9B94C0BBEF44B13BE6D9813CC1B13EBC01A0F43BC2C1E1BCADA5333CA47A343D41FC7ABC2FC6DD3C90A2233CAFA0FFBCF760B93C682584BA47A2333C2F5CCABCFFEC1BBC62988FBC5939A83B8C320C3DB29F8FBC66788D3CB611833C3419ECBAF35276BC6B42973A4BFE98BC91E098BC24EBBCBCD030B53CA191573BB32B6C3C26425C3B930788BC315311BC8F8E09BC2F5A303B48D5A03C881E10BD8FA92CBCEEA6D83C57E423BD241051BC0AEBBFBC1FE189BCBD7F2DBDED43CCBA4DB081BBEF20363C62AD01BD22A4F43A753969BC097413BC3DCDF9BC616828BD4E81C4BBC94E53BCDC004E3C59AD61BC8504BCBCB0B5603C38D919BA5BCE0CBDD4DAC0BB66EFFB3C077D0F3DEE7878BC9DFDF5BBDC25C3BCA170383C7A2516BD2B7F903CE00DDDBC900A363CD6358C3C74ED84BB2335F1BB",
      torch_tensor_16_torch.float32_3: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_16_16_torch.float32_1: "0x04000000B136133C2B6BBC39957285BA576E133DC67A7ABD56A70DBD15F89CBCCB20833CC2DA8ABA8941863CCC33EB3AD3F7433CFB12A13CDE0FF8BB2A52B6BC00BAB93CF1B78CBCCF320B3C81A7EE3B9C4DB23CF9AC63397D91B7BC1E2F58393BEECBBBC9C7563C920DA13A2ECCA4BB6B5263BCC1844A3B1BE98DBCEFB2B9BBCF361EBC1BE99E3C3EF39ABB713719BDFEBAD63B0B572BBCFA73983C4D7392BCA1A335BB2C61103C5EBE58BA1463643CC4F636BBEB0D903CA3F183BC6E8A2FBB444A8D3C39ACE73B68318ABCC1293EBB0509D23AAB1DE83C86C12D3DABED4CBCA333F5BC4DAE95BCFE365EBC27E4C0BC96DCA9BCF231BDBB8EA7433CAD75BDBC97918C3B1E3FA8BC8752523C597912BD0DCA11BD37120CBC86EB95BCE261DFBC87E1D6BCBB5547BA46FB39BC7DEC5ABB4A43113D005D043B959CEDBCE5DBDFBC8719933BFE4DDD3C17C57DBB7DF6AFBA58BED03C078E133D9419C7BC9D78B33C7ECC28BDA97C393CF854E63CB9B9103C47003EBCFEF9733B253F00BC39B00D3BF5008C3B7939E03CE09B023CC67659BC8B93A33BD77523B9F0B3E6BC6AC2ACBC4C26963C9DDD5ABCF631933C57D467BDD7F9BCBCFCB375BCB8180838E148D8BCC657713C706A193C49F51ABC064BA73C46DF253DA1B3303A6A360A3D6530AABB4C6C773B9C21F23A1040A7BC21EAD63B835368398B55233D6F22933C5D3C763C33800F3CA995473CD36EFD3C57843DBC013C353D6F7EBD3C19F8AEBCE91E1B3C74390E3CB0BA0D3C8D7037BD9DB6893CE566643B6A63C8BBB753A3BA2DF3833C4A58E23B90337BBB3BF69CBBDE331EBD4417B0BC84C91FBB25D6843A9EF972BC162996BB1889ECBBC610AD3B00DAFB3C9655033D4575CBBC1D94FEBBE0CC47BC974AF93AD3772ABC1539B83C8945B1BAAF3D343D0FB372BC5968EBBC9B83523B4E16C13CF6C29DBCC2B2C13B1DD329BC008C233D2591E3BB8D1EA93C79BB60BCBDB608BBB0DFA73C308F033CB5BD79BC8BE062BBA219743C70A1D43C003237BC474A81BC4BCD96BCF420B1BCE693FBB969E7F7BC9EC98B3B2D8E8FBC4DDA423C90A40EBDF91B953CCA2E933C0FBC32BABED0133DDF12113C7401583B59ABAB3CB8EBDBBB693E223C067CA6396780803C673B13BCD9C9393C84A0A6BC1328D5BCEABBC73CA18081BCFE4704BCD2BBD6BC74878CBC2EAFEABBE29EDB3C977FF4BCA2048ABC301363BB74A1F4BBDB19E6BA75594CBCA0E7BE3C09B18BBCFD42233C0AAFEA3B2A00BB3B0BE0B3BA20361BBAA7A28ABC9D096FBC84239137159B83BC66EBF4BC97274ABBFED9303C0F32C53C59B64A3C9345823BB8BF0A3D994D773C9BE9313B72C777BCF8012F3DE79D133DD7DFCFBC1CA355BC6930F9B9F2DDB63C39F0313CF3FDE7BC8120E83C52EB953CD24EA9B9C212963CD866E63CB03AA13BFF9696BC",
      torch_tensor_16_torch.float32_2: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_16_16_torch.float32: "0x04000000B31856BCF72E92BC478B92BB309A0F3C47F1DFBC32E603BD1312553C25E3BCBBEDF42B3D66D284BB422804BC2D41163D197B083C47329F3C278D70BB6FC1493C408A6C3DC90C42BC60617A3C718410BC4A1419BDA4F03D3C865ACFBC96628D3C9D0426BABD33B8BB7BA9DB3BE785ADBB63F475BC2F189D3AF55697BC794124BB9DA337BCF2A4BC3CF9119B3B1910E73CB9507F3C57487D3DC13739BD971790BC72CCD83C4383923BE4FC9F3C8E4C21BBD9BD863B41CC103CEBAD2A3CB829E0BC3345473A3C2F96BBE43A97BBCEB421BC02BB01BDA18E00BB2B4AA9BB4050AEBA41E095BAB7173B3B0DF0BD3C662476BC5D3AB83C06C9EABCF826ADBB04E3CB3BFBCAD6BBEDB904BDA090B1BB6968B13C26E5D0BC4BE30CBACE62703CCF5504BC99F1D0BB986939BC47D247BC92E6A53A0F5399BB463960BCBCF8FE3C943B02BCA8708C3CEC63EC3C742B9CBB2B79883C363215BCE97E70BC1534E8BC49810C3BFD0A85BC9FB20FBD904D9FBC68AE89BC9D745D3C6E0E51BC35BA95BB4BAC4C3BD7145CBC6526213B4EC2893C8D90C33BE523D93B324440BC5B37DDBAA4E3A8BB8DCF2EBCA32A8FBCAFAB1FBC3E7754BB9CA8163C70FD973C6185AB3CEF785BBBC231D53CEEFF1C3CF90DBABC2CAB81BC7988683C44EC8D3AD7C382BC9E86D2BC017A383C8118D33CAB01DFBCE249F6BCA56748BBBEA41DBD67C20DBD2F28353B80F51CBD90A2453BAECB6BBB31F7033C8B2534BCAF33113DA530A63CD9C3243C97E7C73A68338D3CB3CCFDBCCC995ABC581EA9BC1ED66C3B9E4DCE3CA2D88BBC1B3794BCD1FB133D9660903C90D996BCC287F3BACF211FBB3ECE5D3C372B9F3CF590333C2BA0593B5967143DD03F4E3B2FDE5CBC03948B3B7C61E13CD5B4E03C30BE2EBD6CF0E43C8793093C029B223CCD1503BB3D8FBCBCBC30CDBA103BBFBC3590BD3C61153D3CE4113F3BE0520A3C355EFB3B737C48BC61F0883CA7082C3B7E36653A5201093C790E4D3C09A1573D338E1FBCFB5FD5BBAC13EC3C3B03813B4751B0BCD3D64A3DBBB021BC3968ACBBE61E02BB8B8AA9BBA6DCCBBB85EA56BC70F1D9BB60B8A03C8AD35C386DEF21BD3D7DA03C45D3B53C8B452FBCBD3D673CA4443CBB41E144BC5CFFCE3BCF2446BC0F09C5BBC6EAF5BBFD32F73B0EB538BBA70BBE3C38B5413DAF2FD23B7F65023CA4DA5EBC18E0C4BC52FFB03B827940BADE649FBC63D3813C0BEBBDBCE1E4AEB989EA59BC00A7843C86FD09BDFAB2813AD85AAC3A3E40B73B8EE4B0BC3777C53BAD7EA53CF7FE1BBBF16909BB1F2E963CCF522BBC56031F3C2010C8BC9881273DD07C5BBCEB41283B17F9D23A383DF43B106973BA531370BC44B101BC230E84394A805FBB459967BC8F538DBC78E2C0BCFD54D43B9BF9A2BC4F19CEBCD7780CBDB8DFCF3B2EC9B8BC2BF5473CEEC9D9BC",
      torch_tensor_16_torch.float32_1: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_16_torch.float32: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_18_16_torch.float32: "0x04000000E61F933B44C78E3B56AC97BC3BF0E13BA7DBECBC794799BCD2020CBC9BB924BD82C18A3A829D9FBB6249F6BCD7DE3E3CB31BE3BCBBBFB73C54B3DA3C4F42693C3B687FBC1E46EBBCAB3DFEBCA7D8953B741A253B3B48AE3C2722CABC62CEAEBC1E3CCFBAA9B018BDDFFF0BBD8143AE3C4FF4CF3B9EB1F13B3B9B1F3AF95F00BD0E5BB6BC12835B3DB66198BC8B6F9EBB69FA903CD12B863BAA2CADBCFEE633BD90DB033BDC35B8BCD5EE07BCA14C3A3C1631A1BC58E3963CD48610BB2C6E19BDDB9FC8BC3757B4BBAA74A23CBF41813CAFADAC3C53FAECBC111723BC5FBE10BD2122AA3C7030933AB49068BC2A7D343C9201FC3C47C5DDBB9DF4F03C4E9ED2BB13B734BD72E6A43C46D6DD3B0C144E3B84F23D3D90E97DBBB23D02BCE78B88BC461C94BC8491003C0B9680BB113080BC148DA5BCE2D29FBC55F8673C571DE13C6561F83C8983093C1885B2BCA65F673B5DA8783CE985A7BA93E0E13B97EB273C75C7523C739197BC9E9C823CF5584B39CFFADCBA1210F9BCBB50B13CF5AB3E3CD8DEE63C0117B6BCA4550D3CD514103D5C63A4BC95C311BC36C79CBB4E0AF53B92AE4B3DAFDB023CF797263CC297D0BAEDEE32BA3EF9BC3C417965BC4E6E363BFE3FA8BA414BCABC0C25F23B8C77013C9D73C1BCF49907BCE0589EBA12EDCBBCE55474BC5EE2923C224B383B3659043D403606BCA30F79BA8568A4BAC3267DBCAB6D5EBCA11224BCC12E64BD478AA13CC7F0113DE9F6913CDD7C42BC76EDA1BC8EAA94BCB70005BD873E833C44AA233D14DF0D3D2B6509BBCF025B3CD46E123C591B163C2A5E5CBC002FDE3CC209C8BC0F447CBCC6FF83BC0D4F853C698B55B97CD8193C3929EB3B625888BB16F3A2BC30E3E9BBA1C1D93BBC1321BDBD30743C6EE9183DCEF49CBCF5074E3C69D123BA731F503CF82DB939F290043D955DECBAEB89063C9075A43C6676B5BC6075D43CFEC942BB94E5253D3E3B263C4E961ABCE8A88A3B4AC8AABC2AD7903C258B74BC999116BA0EB8BD3B3BCFD83C13A1A4BCE43A4E3C5E27DB3AB6F0A23B2DC086BC7437EEBB075A10BA77BC8E3C86DE033CE059E2BBB69D923CB97614BC826DE53CD4497A3CFB967A3BEA2E32BCEBBCADBCDBDA093D49FF403D4EAED5BBE9036FBC99EBDF3CD27712BD980D863B552908BD77A50BBD304649BC66CDE13B971D033CFBA873BB6529043C659A713C5BE9323C8248C93CC6FBD1BC40E39E3B2B0F893C1276DBBCF0AA9139D7F2B3BC2DA81C3CAED458B9ABB387BCE300FCBC02E2DD3B055DBA3C41C6F33C342CDD3CD9AD1BBBE2A9BE3C9772B0BC0D044C3BC942353CF5654A3C9C1E333C6A76183DBDDA233CA28FD73B15ABE6BB9774C73C221BB53C3D4E803C9D52B8BCC11CBFBC9C8887BC4AE51A3CF9A58ABAA46BA9BB45A3E3BC4639E539349F3C3C8B2533BA5B7FE53C23F76B3B52F5453B2D06BDBCDDFD93BC398D653BD587693C1E5010BCFB8FCCBC272840BC269A353C012DF5BCF90FFF3AD5C5B5BC877DCDBC77E71EBC6ED01BBB6DFD9DBBAFF0543C10A4133D79A4DE3BFB426EBA0EC0D13C6B2D43BAF877D3BC2F56C03BC283E6BCEAD337BB163684BC5473B93AF2980FBD33CCA0BC34D905BC",
      torch_tensor_12_16_torch.float32: "0x04000000BC79C2BC1FB086BC6149463CC346A2BCC20FA6BBD6D88A3A0BB8073D4814133CFD28A53B00E239BD0B28B73C76DC8B3B305ACA3B5D7D6DBC8ABDB3BC4F0DADBC00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000406CED376BE6A6BC22669BBC670E663C8B4DB1BACF08B13C30F935BCE60EE7BC004A79BCD7C523BCABEA99BC12A8493C59FC8FBB0198A9393239223D076DFA3C7FB91BBD7D43013C9C393E3CDBE1D7390184093CF0607EBC5920CCBC580DA63A0C4F553C8E76B1BC4D0D333C22F8D93C02245EBAD29537BC24A4633C3879B7BC62928ABAA9A0793CAE5F79BC098A89BC10D27DBCD73E81BC375433BC15F4B2BB8717133D86FC66BCF20ADABB47AC49BC67E7D4BCAE226D3CECD7093DB719E2BB9034CF3A1D87053C773AAA3CAF5F0FBC9766A23CC63A063C1919AC3C212C61BCE3479CBC8A416E3C74BC7BBC87A8D8BC9E741D3CFB0F0DBC827E3F3AE45E263B5E7E433CB41C97BB36CA0F3CA7B9F93BCF970C3D4F77A4B8007628BD416902BD5AB7A0BBEB6EC63B7906C23CF9EC5B3CF86CA4BC8CD81B3CB73D893C9931893C5F2082BC025AEDBBFE04313D2549CE3BA1BC7D3D3E337E398299833C771F64BC9866AEBC07379C3B17EC8A3906D60ABC20B3F2BA46928BBC57438EBA787C83BC7EEDB5BCE0F38C3BA590EBBB6E903D3CCAC57F3CC262D43C4D2082BC183DBBBCD924813AFA73063C43A7203A3CC1A4BA14BF3ABC806BC5BC76A4A63BCB16A7BA0339783BFC37873CC0D265BCB612813CC9A2B4BCBE66263B8D75153D6E933DBB724A0CBDB811ED3BA78E17BCD26130BDB6F32F3C6A973E3C1C17D9BC5E65D7BC21F72BBC64ACD5BC7C33B3BCD08B0BBD58855CBCD993253C2960F53CE4BA32BC30ABDABC0B7B1B3C1BB91E3C09580E3CF85770BCAA6F143CE1BBD43BD336D6BCB4E951BC2A7D13BCB23F7D3C2603D23C0ED91DBC3DA6C83CFA5F0FBCD8C8F33BC4F4D1BB41A5A5BC337EC4BC37CA8B3B2F15133D1F1C063C1797D93C0EFDA9BC"
    }
  }
#-}

