// Made by generate/generate.py: models, torchmlir: DINOv2 with registers
// DEFINE: %{case} = --verify=raise --input=random:1 --expected_output=@%S/expected/hf_dinov2_registers_eager.0.npy
// RUN: attn-run %s %{case} | FileCheck %s
// RUN: attn-opt %s %fuse -o %t.mlir
// RUN: attn-run %t.mlir %{case} | FileCheck %s --check-prefix=FUSED

// CHECK: attention: 1 found{{$}}
// CHECK-NEXT: batch 1, heads 2, N 7, S 7, D 8, f32, not causal, no mask, scale 1/sqrt(D)
// FUSED: attention: 1 found{{$}}
// FUSED-NEXT: batch 1, heads 2, N 7, S 7, D 8, f32, not causal, no mask, scale 1/sqrt(D)

#map = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map1 = affine_map<(d0) -> (d0)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map4 = affine_map<(d0, d1, d2, d3) -> ()>
#map5 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map6 = affine_map<(d0, d1, d2) -> (d2)>
#map7 = affine_map<(d0, d1) -> (d1)>
#map8 = affine_map<(d0, d1) -> (d0, d1)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<1x1x8x8xf32>) -> tensor<1x7x16xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0.000000e+00 : f64
    %cst_1 = arith.constant 0xFF800000 : f32
    %cst_2 = arith.constant 1.000000e+00 : f32
    %cst_3 = arith.constant 5.000000e-01 : f32
    %cst_4 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_5 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_6 = arith.constant dense_resource<torch_tensor_16_torch.float32_14> : tensor<16xf32>
    %cst_7 = arith.constant dense_resource<torch_tensor_16_torch.float32_13> : tensor<16xf32>
    %cst_8 = arith.constant dense_resource<torch_tensor_16_torch.float32_12> : tensor<16xf32>
    %cst_9 = arith.constant dense_resource<torch_tensor_16_torch.float32_11> : tensor<16xf32>
    %cst_10 = arith.constant dense_resource<torch_tensor_16_16_torch.float32_5> : tensor<16x16xf32>
    %cst_11 = arith.constant dense_resource<torch_tensor_16_torch.float32_10> : tensor<16xf32>
    %cst_12 = arith.constant dense_resource<torch_tensor_16_16_torch.float32_4> : tensor<16x16xf32>
    %cst_13 = arith.constant dense_resource<torch_tensor_16_torch.float32_9> : tensor<16xf32>
    %cst_14 = arith.constant dense_resource<torch_tensor_16_torch.float32_8> : tensor<16xf32>
    %cst_15 = arith.constant dense_resource<torch_tensor_16_torch.float32_7> : tensor<16xf32>
    %cst_16 = arith.constant dense_resource<torch_tensor_16_torch.float32_6> : tensor<16xf32>
    %cst_17 = arith.constant dense_resource<torch_tensor_16_16_torch.float32_3> : tensor<16x16xf32>
    %cst_18 = arith.constant 0.35355339059327379 : f64
    %cst_19 = arith.constant dense_resource<torch_tensor_16_torch.float32_5> : tensor<16xf32>
    %cst_20 = arith.constant dense_resource<torch_tensor_16_16_torch.float32_2> : tensor<16x16xf32>
    %cst_21 = arith.constant dense_resource<torch_tensor_16_torch.float32_4> : tensor<16xf32>
    %cst_22 = arith.constant dense_resource<torch_tensor_16_16_torch.float32_1> : tensor<16x16xf32>
    %cst_23 = arith.constant dense_resource<torch_tensor_16_torch.float32_3> : tensor<16xf32>
    %cst_24 = arith.constant dense_resource<torch_tensor_16_16_torch.float32> : tensor<16x16xf32>
    %cst_25 = arith.constant dense_resource<torch_tensor_16_torch.float32_2> : tensor<16xf32>
    %cst_26 = arith.constant dense_resource<torch_tensor_16_torch.float32_1> : tensor<16xf32>
    %cst_27 = arith.constant 9.9999999999999995E-7 : f64
    %cst_28 = arith.constant dense_resource<torch_tensor_1_5_16_torch.float32> : tensor<1x5x16xf32>
    %cst_29 = arith.constant dense_resource<torch_tensor_16_torch.float32> : tensor<16xf32>
    %cst_30 = arith.constant dense_resource<torch_tensor_16_1_4_4_torch.float32> : tensor<16x1x4x4xf32>
    %cst_31 = arith.constant dense_resource<torch_tensor_1_1_16_torch.float32> : tensor<1x1x16xf32>
    %cst_32 = arith.constant dense_resource<torch_tensor_1_2_16_torch.float32> : tensor<1x2x16xf32>
    %cst_33 = arith.constant 1.600000e+01 : f64
    %cst_34 = arith.constant 1.600000e+01 : f32
    %cst_35 = arith.constant 1.41421354 : f32
    %0 = tensor.empty() : tensor<1x16x2x2xf32>
    %broadcasted = linalg.broadcast ins(%cst_29 : tensor<16xf32>) outs(%0 : tensor<1x16x2x2xf32>) dimensions = [0, 2, 3] 
    %1 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<4> : vector<2xi64>} ins(%arg0, %cst_30 : tensor<1x1x8x8xf32>, tensor<16x1x4x4xf32>) outs(%broadcasted : tensor<1x16x2x2xf32>) -> tensor<1x16x2x2xf32>
    %collapsed = tensor.collapse_shape %1 [[0], [1], [2, 3]] : tensor<1x16x2x2xf32> into tensor<1x16x4xf32>
    %2 = tensor.empty() : tensor<1x4x16xf32>
    %transposed = linalg.transpose ins(%collapsed : tensor<1x16x4xf32>) outs(%2 : tensor<1x4x16xf32>) permutation = [0, 2, 1] 
    %concat = tensor.concat dim(1) %cst_31, %transposed : (tensor<1x1x16xf32>, tensor<1x4x16xf32>) -> tensor<1x5x16xf32>
    %3 = tensor.empty() : tensor<1x5x16xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat, %cst_28 : tensor<1x5x16xf32>, tensor<1x5x16xf32>) outs(%3 : tensor<1x5x16xf32>) {
    ^bb0(%in: f32, %in_66: f32, %out: f32):
      %116 = arith.addf %in, %in_66 : f32
      linalg.yield %116 : f32
    } -> tensor<1x5x16xf32>
    %extracted_slice = tensor.extract_slice %4[0, 0, 0] [1, 1, 16] [1, 1, 1] : tensor<1x5x16xf32> to tensor<1x1x16xf32>
    %extracted_slice_36 = tensor.extract_slice %4[0, 1, 0] [1, 4, 16] [1, 1, 1] : tensor<1x5x16xf32> to tensor<1x4x16xf32>
    %concat_37 = tensor.concat dim(1) %extracted_slice, %cst_32, %extracted_slice_36 : (tensor<1x1x16xf32>, tensor<1x2x16xf32>, tensor<1x4x16xf32>) -> tensor<1x7x16xf32>
    %5 = tensor.empty() : tensor<7xi64>
    %6 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel"]} outs(%5 : tensor<7xi64>) {
    ^bb0(%out: i64):
      %116 = linalg.index 0 : index
      %117 = arith.index_cast %116 : index to i64
      linalg.yield %117 : i64
    } -> tensor<7xi64>
    %expanded = tensor.expand_shape %6 [[0, 1, 2, 3]] output_shape [1, 1, 7, 1] : tensor<7xi64> into tensor<1x1x7x1xi64>
    %7 = tensor.empty() : tensor<1x1x7x1xi1>
    %8 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x1x7x1xi64>) outs(%7 : tensor<1x1x7x1xi1>) {
    ^bb0(%in: i64, %out: i1):
      %116 = arith.cmpi sge, %in, %c0_i64 : i64
      linalg.yield %116 : i1
    } -> tensor<1x1x7x1xi1>
    %9 = tensor.empty() : tensor<1x1x7x7xi1>
    %collapsed_38 = tensor.collapse_shape %8 [[0], [1], [2, 3]] : tensor<1x1x7x1xi1> into tensor<1x1x7xi1>
    %10 = linalg.generic {indexing_maps = [#map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_38 : tensor<1x1x7xi1>) outs(%9 : tensor<1x1x7x7xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<1x1x7x7xi1>
    %11 = tensor.empty() : tensor<1x1x7x7xf32>
    %12 = linalg.generic {indexing_maps = [#map2, #map4, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %cst_5, %cst_4 : tensor<1x1x7x7xi1>, tensor<f32>, tensor<f32>) outs(%11 : tensor<1x1x7x7xf32>) {
    ^bb0(%in: i1, %in_66: f32, %in_67: f32, %out: f32):
      %116 = arith.select %in, %in_66, %in_67 : f32
      linalg.yield %116 : f32
    } -> tensor<1x1x7x7xf32>
    %13 = tensor.empty() : tensor<1x7x16xf64>
    %14 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat_37 : tensor<1x7x16xf32>) outs(%13 : tensor<1x7x16xf64>) {
    ^bb0(%in: f32, %out: f64):
      %116 = arith.extf %in : f32 to f64
      linalg.yield %116 : f64
    } -> tensor<1x7x16xf64>
    %15 = tensor.empty() : tensor<1x7x1xf64>
    %16 = linalg.fill ins(%cst_0 : f64) outs(%15 : tensor<1x7x1xf64>) -> tensor<1x7x1xf64>
    %17 = linalg.generic {indexing_maps = [#map, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%14 : tensor<1x7x16xf64>) outs(%16 : tensor<1x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %116 = arith.addf %in, %out : f64
      linalg.yield %116 : f64
    } -> tensor<1x7x1xf64>
    %18 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17 : tensor<1x7x1xf64>) outs(%15 : tensor<1x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %116 = arith.divf %in, %cst_33 : f64
      linalg.yield %116 : f64
    } -> tensor<1x7x1xf64>
    %19 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14, %18 : tensor<1x7x16xf64>, tensor<1x7x1xf64>) outs(%13 : tensor<1x7x16xf64>) {
    ^bb0(%in: f64, %in_66: f64, %out: f64):
      %116 = arith.subf %in, %in_66 : f64
      linalg.yield %116 : f64
    } -> tensor<1x7x16xf64>
    %20 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19, %19 : tensor<1x7x16xf64>, tensor<1x7x16xf64>) outs(%13 : tensor<1x7x16xf64>) {
    ^bb0(%in: f64, %in_66: f64, %out: f64):
      %116 = arith.mulf %in, %in_66 : f64
      linalg.yield %116 : f64
    } -> tensor<1x7x16xf64>
    %21 = linalg.generic {indexing_maps = [#map, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%20 : tensor<1x7x16xf64>) outs(%16 : tensor<1x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %116 = arith.addf %in, %out : f64
      linalg.yield %116 : f64
    } -> tensor<1x7x1xf64>
    %22 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21 : tensor<1x7x1xf64>) outs(%15 : tensor<1x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %116 = arith.divf %in, %cst_33 : f64
      linalg.yield %116 : f64
    } -> tensor<1x7x1xf64>
    %23 = tensor.empty() : tensor<1x7x1xf32>
    %24 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22 : tensor<1x7x1xf64>) outs(%23 : tensor<1x7x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %116 = arith.truncf %in : f64 to f32
      linalg.yield %116 : f32
    } -> tensor<1x7x1xf32>
    %25 = linalg.fill ins(%cst : f32) outs(%23 : tensor<1x7x1xf32>) -> tensor<1x7x1xf32>
    %26 = linalg.generic {indexing_maps = [#map, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%concat_37 : tensor<1x7x16xf32>) outs(%25 : tensor<1x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = arith.addf %in, %out : f32
      linalg.yield %116 : f32
    } -> tensor<1x7x1xf32>
    %27 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26 : tensor<1x7x1xf32>) outs(%23 : tensor<1x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = arith.divf %in, %cst_34 : f32
      linalg.yield %116 : f32
    } -> tensor<1x7x1xf32>
    %28 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24 : tensor<1x7x1xf32>) outs(%23 : tensor<1x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = arith.truncf %cst_27 : f64 to f32
      %117 = arith.addf %in, %116 : f32
      linalg.yield %117 : f32
    } -> tensor<1x7x1xf32>
    %29 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28 : tensor<1x7x1xf32>) outs(%23 : tensor<1x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = math.rsqrt %in : f32
      linalg.yield %116 : f32
    } -> tensor<1x7x1xf32>
    %30 = tensor.empty() : tensor<1x7x16xf32>
    %31 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat_37, %27 : tensor<1x7x16xf32>, tensor<1x7x1xf32>) outs(%30 : tensor<1x7x16xf32>) {
    ^bb0(%in: f32, %in_66: f32, %out: f32):
      %116 = arith.subf %in, %in_66 : f32
      linalg.yield %116 : f32
    } -> tensor<1x7x16xf32>
    %32 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%31, %29 : tensor<1x7x16xf32>, tensor<1x7x1xf32>) outs(%30 : tensor<1x7x16xf32>) {
    ^bb0(%in: f32, %in_66: f32, %out: f32):
      %116 = arith.mulf %in, %in_66 : f32
      linalg.yield %116 : f32
    } -> tensor<1x7x16xf32>
    %33 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%32, %cst_26 : tensor<1x7x16xf32>, tensor<16xf32>) outs(%30 : tensor<1x7x16xf32>) {
    ^bb0(%in: f32, %in_66: f32, %out: f32):
      %116 = arith.mulf %in, %in_66 : f32
      linalg.yield %116 : f32
    } -> tensor<1x7x16xf32>
    %34 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33, %cst_25 : tensor<1x7x16xf32>, tensor<16xf32>) outs(%30 : tensor<1x7x16xf32>) {
    ^bb0(%in: f32, %in_66: f32, %out: f32):
      %116 = arith.addf %in, %in_66 : f32
      linalg.yield %116 : f32
    } -> tensor<1x7x16xf32>
    %collapsed_39 = tensor.collapse_shape %34 [[0, 1], [2]] : tensor<1x7x16xf32> into tensor<7x16xf32>
    %35 = tensor.empty() : tensor<16x16xf32>
    %transposed_40 = linalg.transpose ins(%cst_24 : tensor<16x16xf32>) outs(%35 : tensor<16x16xf32>) permutation = [1, 0] 
    %36 = tensor.empty() : tensor<7x16xf32>
    %37 = linalg.fill ins(%cst : f32) outs(%36 : tensor<7x16xf32>) -> tensor<7x16xf32>
    %38 = linalg.matmul ins(%collapsed_39, %transposed_40 : tensor<7x16xf32>, tensor<16x16xf32>) outs(%37 : tensor<7x16xf32>) -> tensor<7x16xf32>
    %39 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["parallel", "parallel"]} ins(%cst_23 : tensor<16xf32>) outs(%36 : tensor<7x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<7x16xf32>
    %40 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%38, %39 : tensor<7x16xf32>, tensor<7x16xf32>) outs(%36 : tensor<7x16xf32>) {
    ^bb0(%in: f32, %in_66: f32, %out: f32):
      %116 = arith.addf %in, %in_66 : f32
      linalg.yield %116 : f32
    } -> tensor<7x16xf32>
    %expanded_41 = tensor.expand_shape %40 [[0, 1], [2, 3]] output_shape [1, 7, 2, 8] : tensor<7x16xf32> into tensor<1x7x2x8xf32>
    %41 = tensor.empty() : tensor<1x2x7x8xf32>
    %transposed_42 = linalg.transpose ins(%expanded_41 : tensor<1x7x2x8xf32>) outs(%41 : tensor<1x2x7x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_43 = linalg.transpose ins(%cst_22 : tensor<16x16xf32>) outs(%35 : tensor<16x16xf32>) permutation = [1, 0] 
    %42 = linalg.matmul ins(%collapsed_39, %transposed_43 : tensor<7x16xf32>, tensor<16x16xf32>) outs(%37 : tensor<7x16xf32>) -> tensor<7x16xf32>
    %43 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["parallel", "parallel"]} ins(%cst_21 : tensor<16xf32>) outs(%36 : tensor<7x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<7x16xf32>
    %44 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%42, %43 : tensor<7x16xf32>, tensor<7x16xf32>) outs(%36 : tensor<7x16xf32>) {
    ^bb0(%in: f32, %in_66: f32, %out: f32):
      %116 = arith.addf %in, %in_66 : f32
      linalg.yield %116 : f32
    } -> tensor<7x16xf32>
    %expanded_44 = tensor.expand_shape %44 [[0, 1], [2, 3]] output_shape [1, 7, 2, 8] : tensor<7x16xf32> into tensor<1x7x2x8xf32>
    %transposed_45 = linalg.transpose ins(%cst_20 : tensor<16x16xf32>) outs(%35 : tensor<16x16xf32>) permutation = [1, 0] 
    %45 = linalg.matmul ins(%collapsed_39, %transposed_45 : tensor<7x16xf32>, tensor<16x16xf32>) outs(%37 : tensor<7x16xf32>) -> tensor<7x16xf32>
    %46 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["parallel", "parallel"]} ins(%cst_19 : tensor<16xf32>) outs(%36 : tensor<7x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<7x16xf32>
    %47 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%45, %46 : tensor<7x16xf32>, tensor<7x16xf32>) outs(%36 : tensor<7x16xf32>) {
    ^bb0(%in: f32, %in_66: f32, %out: f32):
      %116 = arith.addf %in, %in_66 : f32
      linalg.yield %116 : f32
    } -> tensor<7x16xf32>
    %expanded_46 = tensor.expand_shape %47 [[0, 1], [2, 3]] output_shape [1, 7, 2, 8] : tensor<7x16xf32> into tensor<1x7x2x8xf32>
    %transposed_47 = linalg.transpose ins(%expanded_46 : tensor<1x7x2x8xf32>) outs(%41 : tensor<1x2x7x8xf32>) permutation = [0, 2, 1, 3] 
    %48 = tensor.empty() : tensor<1x2x8x7xf32>
    %transposed_48 = linalg.transpose ins(%expanded_44 : tensor<1x7x2x8xf32>) outs(%48 : tensor<1x2x8x7xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_49 = tensor.collapse_shape %transposed_42 [[0, 1], [2], [3]] : tensor<1x2x7x8xf32> into tensor<2x7x8xf32>
    %collapsed_50 = tensor.collapse_shape %transposed_48 [[0, 1], [2], [3]] : tensor<1x2x8x7xf32> into tensor<2x8x7xf32>
    %49 = tensor.empty() : tensor<2x7x7xf32>
    %50 = linalg.fill ins(%cst : f32) outs(%49 : tensor<2x7x7xf32>) -> tensor<2x7x7xf32>
    %51 = linalg.batch_matmul ins(%collapsed_49, %collapsed_50 : tensor<2x7x8xf32>, tensor<2x8x7xf32>) outs(%50 : tensor<2x7x7xf32>) -> tensor<2x7x7xf32>
    %expanded_51 = tensor.expand_shape %51 [[0, 1], [2], [3]] output_shape [1, 2, 7, 7] : tensor<2x7x7xf32> into tensor<1x2x7x7xf32>
    %52 = tensor.empty() : tensor<1x2x7x7xf32>
    %53 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_51 : tensor<1x2x7x7xf32>) outs(%52 : tensor<1x2x7x7xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = arith.truncf %cst_18 : f64 to f32
      %117 = arith.mulf %in, %116 : f32
      linalg.yield %117 : f32
    } -> tensor<1x2x7x7xf32>
    %54 = linalg.generic {indexing_maps = [#map2, #map9, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%53, %12 : tensor<1x2x7x7xf32>, tensor<1x1x7x7xf32>) outs(%52 : tensor<1x2x7x7xf32>) {
    ^bb0(%in: f32, %in_66: f32, %out: f32):
      %116 = arith.addf %in, %in_66 : f32
      linalg.yield %116 : f32
    } -> tensor<1x2x7x7xf32>
    %55 = tensor.empty() : tensor<1x2x7xi64>
    %56 = linalg.fill ins(%c0_i64 : i64) outs(%55 : tensor<1x2x7xi64>) -> tensor<1x2x7xi64>
    %57 = tensor.empty() : tensor<1x2x7xf32>
    %58 = linalg.fill ins(%cst_1 : f32) outs(%57 : tensor<1x2x7xf32>) -> tensor<1x2x7xf32>
    %59:2 = linalg.generic {indexing_maps = [#map2, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%54 : tensor<1x2x7x7xf32>) outs(%58, %56 : tensor<1x2x7xf32>, tensor<1x2x7xi64>) {
    ^bb0(%in: f32, %out: f32, %out_66: i64):
      %116 = linalg.index 3 : index
      %117 = arith.index_cast %116 : index to i64
      %118 = arith.maximumf %in, %out : f32
      %119 = arith.cmpf ogt, %in, %out : f32
      %120 = arith.select %119, %117, %out_66 : i64
      linalg.yield %118, %120 : f32, i64
    } -> (tensor<1x2x7xf32>, tensor<1x2x7xi64>)
    %expanded_52 = tensor.expand_shape %59#0 [[0], [1], [2, 3]] output_shape [1, 2, 7, 1] : tensor<1x2x7xf32> into tensor<1x2x7x1xf32>
    %60 = linalg.generic {indexing_maps = [#map2, #map10, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%54, %expanded_52 : tensor<1x2x7x7xf32>, tensor<1x2x7x1xf32>) outs(%52 : tensor<1x2x7x7xf32>) {
    ^bb0(%in: f32, %in_66: f32, %out: f32):
      %116 = arith.subf %in, %in_66 : f32
      linalg.yield %116 : f32
    } -> tensor<1x2x7x7xf32>
    %61 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%60 : tensor<1x2x7x7xf32>) outs(%52 : tensor<1x2x7x7xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = math.exp %in : f32
      linalg.yield %116 : f32
    } -> tensor<1x2x7x7xf32>
    %62 = tensor.empty() : tensor<1x2x7x1xf32>
    %63 = linalg.fill ins(%cst : f32) outs(%62 : tensor<1x2x7x1xf32>) -> tensor<1x2x7x1xf32>
    %64 = linalg.generic {indexing_maps = [#map2, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%61 : tensor<1x2x7x7xf32>) outs(%63 : tensor<1x2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = arith.addf %in, %out : f32
      linalg.yield %116 : f32
    } -> tensor<1x2x7x1xf32>
    %65 = linalg.generic {indexing_maps = [#map2, #map10, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%61, %64 : tensor<1x2x7x7xf32>, tensor<1x2x7x1xf32>) outs(%52 : tensor<1x2x7x7xf32>) {
    ^bb0(%in: f32, %in_66: f32, %out: f32):
      %116 = arith.divf %in, %in_66 : f32
      linalg.yield %116 : f32
    } -> tensor<1x2x7x7xf32>
    %collapsed_53 = tensor.collapse_shape %65 [[0, 1], [2], [3]] : tensor<1x2x7x7xf32> into tensor<2x7x7xf32>
    %collapsed_54 = tensor.collapse_shape %transposed_47 [[0, 1], [2], [3]] : tensor<1x2x7x8xf32> into tensor<2x7x8xf32>
    %66 = tensor.empty() : tensor<2x7x8xf32>
    %67 = linalg.fill ins(%cst : f32) outs(%66 : tensor<2x7x8xf32>) -> tensor<2x7x8xf32>
    %68 = linalg.batch_matmul ins(%collapsed_53, %collapsed_54 : tensor<2x7x7xf32>, tensor<2x7x8xf32>) outs(%67 : tensor<2x7x8xf32>) -> tensor<2x7x8xf32>
    %expanded_55 = tensor.expand_shape %68 [[0, 1], [2], [3]] output_shape [1, 2, 7, 8] : tensor<2x7x8xf32> into tensor<1x2x7x8xf32>
    %69 = tensor.empty() : tensor<1x7x2x8xf32>
    %transposed_56 = linalg.transpose ins(%expanded_55 : tensor<1x2x7x8xf32>) outs(%69 : tensor<1x7x2x8xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_57 = tensor.collapse_shape %transposed_56 [[0, 1], [2, 3]] : tensor<1x7x2x8xf32> into tensor<7x16xf32>
    %transposed_58 = linalg.transpose ins(%cst_17 : tensor<16x16xf32>) outs(%35 : tensor<16x16xf32>) permutation = [1, 0] 
    %70 = linalg.matmul ins(%collapsed_57, %transposed_58 : tensor<7x16xf32>, tensor<16x16xf32>) outs(%37 : tensor<7x16xf32>) -> tensor<7x16xf32>
    %71 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["parallel", "parallel"]} ins(%cst_16 : tensor<16xf32>) outs(%36 : tensor<7x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<7x16xf32>
    %72 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%70, %71 : tensor<7x16xf32>, tensor<7x16xf32>) outs(%36 : tensor<7x16xf32>) {
    ^bb0(%in: f32, %in_66: f32, %out: f32):
      %116 = arith.addf %in, %in_66 : f32
      linalg.yield %116 : f32
    } -> tensor<7x16xf32>
    %expanded_59 = tensor.expand_shape %72 [[0, 1], [2]] output_shape [1, 7, 16] : tensor<7x16xf32> into tensor<1x7x16xf32>
    %73 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_59, %cst_15 : tensor<1x7x16xf32>, tensor<16xf32>) outs(%30 : tensor<1x7x16xf32>) {
    ^bb0(%in: f32, %in_66: f32, %out: f32):
      %116 = arith.mulf %in, %in_66 : f32
      linalg.yield %116 : f32
    } -> tensor<1x7x16xf32>
    %74 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%73, %concat_37 : tensor<1x7x16xf32>, tensor<1x7x16xf32>) outs(%30 : tensor<1x7x16xf32>) {
    ^bb0(%in: f32, %in_66: f32, %out: f32):
      %116 = arith.addf %in, %in_66 : f32
      linalg.yield %116 : f32
    } -> tensor<1x7x16xf32>
    %75 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%74 : tensor<1x7x16xf32>) outs(%13 : tensor<1x7x16xf64>) {
    ^bb0(%in: f32, %out: f64):
      %116 = arith.extf %in : f32 to f64
      linalg.yield %116 : f64
    } -> tensor<1x7x16xf64>
    %76 = linalg.generic {indexing_maps = [#map, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%75 : tensor<1x7x16xf64>) outs(%16 : tensor<1x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %116 = arith.addf %in, %out : f64
      linalg.yield %116 : f64
    } -> tensor<1x7x1xf64>
    %77 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%76 : tensor<1x7x1xf64>) outs(%15 : tensor<1x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %116 = arith.divf %in, %cst_33 : f64
      linalg.yield %116 : f64
    } -> tensor<1x7x1xf64>
    %78 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%75, %77 : tensor<1x7x16xf64>, tensor<1x7x1xf64>) outs(%13 : tensor<1x7x16xf64>) {
    ^bb0(%in: f64, %in_66: f64, %out: f64):
      %116 = arith.subf %in, %in_66 : f64
      linalg.yield %116 : f64
    } -> tensor<1x7x16xf64>
    %79 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%78, %78 : tensor<1x7x16xf64>, tensor<1x7x16xf64>) outs(%13 : tensor<1x7x16xf64>) {
    ^bb0(%in: f64, %in_66: f64, %out: f64):
      %116 = arith.mulf %in, %in_66 : f64
      linalg.yield %116 : f64
    } -> tensor<1x7x16xf64>
    %80 = linalg.generic {indexing_maps = [#map, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%79 : tensor<1x7x16xf64>) outs(%16 : tensor<1x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %116 = arith.addf %in, %out : f64
      linalg.yield %116 : f64
    } -> tensor<1x7x1xf64>
    %81 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%80 : tensor<1x7x1xf64>) outs(%15 : tensor<1x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %116 = arith.divf %in, %cst_33 : f64
      linalg.yield %116 : f64
    } -> tensor<1x7x1xf64>
    %82 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%81 : tensor<1x7x1xf64>) outs(%23 : tensor<1x7x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %116 = arith.truncf %in : f64 to f32
      linalg.yield %116 : f32
    } -> tensor<1x7x1xf32>
    %83 = linalg.generic {indexing_maps = [#map, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%74 : tensor<1x7x16xf32>) outs(%25 : tensor<1x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = arith.addf %in, %out : f32
      linalg.yield %116 : f32
    } -> tensor<1x7x1xf32>
    %84 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%83 : tensor<1x7x1xf32>) outs(%23 : tensor<1x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = arith.divf %in, %cst_34 : f32
      linalg.yield %116 : f32
    } -> tensor<1x7x1xf32>
    %85 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%82 : tensor<1x7x1xf32>) outs(%23 : tensor<1x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = arith.truncf %cst_27 : f64 to f32
      %117 = arith.addf %in, %116 : f32
      linalg.yield %117 : f32
    } -> tensor<1x7x1xf32>
    %86 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%85 : tensor<1x7x1xf32>) outs(%23 : tensor<1x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = math.rsqrt %in : f32
      linalg.yield %116 : f32
    } -> tensor<1x7x1xf32>
    %87 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%74, %84 : tensor<1x7x16xf32>, tensor<1x7x1xf32>) outs(%30 : tensor<1x7x16xf32>) {
    ^bb0(%in: f32, %in_66: f32, %out: f32):
      %116 = arith.subf %in, %in_66 : f32
      linalg.yield %116 : f32
    } -> tensor<1x7x16xf32>
    %88 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%87, %86 : tensor<1x7x16xf32>, tensor<1x7x1xf32>) outs(%30 : tensor<1x7x16xf32>) {
    ^bb0(%in: f32, %in_66: f32, %out: f32):
      %116 = arith.mulf %in, %in_66 : f32
      linalg.yield %116 : f32
    } -> tensor<1x7x16xf32>
    %89 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%88, %cst_14 : tensor<1x7x16xf32>, tensor<16xf32>) outs(%30 : tensor<1x7x16xf32>) {
    ^bb0(%in: f32, %in_66: f32, %out: f32):
      %116 = arith.mulf %in, %in_66 : f32
      linalg.yield %116 : f32
    } -> tensor<1x7x16xf32>
    %90 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%89, %cst_13 : tensor<1x7x16xf32>, tensor<16xf32>) outs(%30 : tensor<1x7x16xf32>) {
    ^bb0(%in: f32, %in_66: f32, %out: f32):
      %116 = arith.addf %in, %in_66 : f32
      linalg.yield %116 : f32
    } -> tensor<1x7x16xf32>
    %collapsed_60 = tensor.collapse_shape %90 [[0, 1], [2]] : tensor<1x7x16xf32> into tensor<7x16xf32>
    %transposed_61 = linalg.transpose ins(%cst_12 : tensor<16x16xf32>) outs(%35 : tensor<16x16xf32>) permutation = [1, 0] 
    %91 = linalg.matmul ins(%collapsed_60, %transposed_61 : tensor<7x16xf32>, tensor<16x16xf32>) outs(%37 : tensor<7x16xf32>) -> tensor<7x16xf32>
    %92 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["parallel", "parallel"]} ins(%cst_11 : tensor<16xf32>) outs(%36 : tensor<7x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<7x16xf32>
    %93 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%91, %92 : tensor<7x16xf32>, tensor<7x16xf32>) outs(%36 : tensor<7x16xf32>) {
    ^bb0(%in: f32, %in_66: f32, %out: f32):
      %116 = arith.addf %in, %in_66 : f32
      linalg.yield %116 : f32
    } -> tensor<7x16xf32>
    %expanded_62 = tensor.expand_shape %93 [[0, 1], [2]] output_shape [1, 7, 16] : tensor<7x16xf32> into tensor<1x7x16xf32>
    %94 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_62 : tensor<1x7x16xf32>) outs(%30 : tensor<1x7x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = arith.divf %in, %cst_35 : f32
      %117 = math.erf %116 : f32
      %118 = arith.addf %117, %cst_2 : f32
      %119 = arith.mulf %118, %cst_3 : f32
      %120 = arith.mulf %in, %119 : f32
      linalg.yield %120 : f32
    } -> tensor<1x7x16xf32>
    %collapsed_63 = tensor.collapse_shape %94 [[0, 1], [2]] : tensor<1x7x16xf32> into tensor<7x16xf32>
    %transposed_64 = linalg.transpose ins(%cst_10 : tensor<16x16xf32>) outs(%35 : tensor<16x16xf32>) permutation = [1, 0] 
    %95 = linalg.matmul ins(%collapsed_63, %transposed_64 : tensor<7x16xf32>, tensor<16x16xf32>) outs(%37 : tensor<7x16xf32>) -> tensor<7x16xf32>
    %96 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["parallel", "parallel"]} ins(%cst_9 : tensor<16xf32>) outs(%36 : tensor<7x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<7x16xf32>
    %97 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%95, %96 : tensor<7x16xf32>, tensor<7x16xf32>) outs(%36 : tensor<7x16xf32>) {
    ^bb0(%in: f32, %in_66: f32, %out: f32):
      %116 = arith.addf %in, %in_66 : f32
      linalg.yield %116 : f32
    } -> tensor<7x16xf32>
    %expanded_65 = tensor.expand_shape %97 [[0, 1], [2]] output_shape [1, 7, 16] : tensor<7x16xf32> into tensor<1x7x16xf32>
    %98 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_65, %cst_8 : tensor<1x7x16xf32>, tensor<16xf32>) outs(%30 : tensor<1x7x16xf32>) {
    ^bb0(%in: f32, %in_66: f32, %out: f32):
      %116 = arith.mulf %in, %in_66 : f32
      linalg.yield %116 : f32
    } -> tensor<1x7x16xf32>
    %99 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98, %74 : tensor<1x7x16xf32>, tensor<1x7x16xf32>) outs(%30 : tensor<1x7x16xf32>) {
    ^bb0(%in: f32, %in_66: f32, %out: f32):
      %116 = arith.addf %in, %in_66 : f32
      linalg.yield %116 : f32
    } -> tensor<1x7x16xf32>
    %100 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99 : tensor<1x7x16xf32>) outs(%13 : tensor<1x7x16xf64>) {
    ^bb0(%in: f32, %out: f64):
      %116 = arith.extf %in : f32 to f64
      linalg.yield %116 : f64
    } -> tensor<1x7x16xf64>
    %101 = linalg.generic {indexing_maps = [#map, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%100 : tensor<1x7x16xf64>) outs(%16 : tensor<1x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %116 = arith.addf %in, %out : f64
      linalg.yield %116 : f64
    } -> tensor<1x7x1xf64>
    %102 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%101 : tensor<1x7x1xf64>) outs(%15 : tensor<1x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %116 = arith.divf %in, %cst_33 : f64
      linalg.yield %116 : f64
    } -> tensor<1x7x1xf64>
    %103 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100, %102 : tensor<1x7x16xf64>, tensor<1x7x1xf64>) outs(%13 : tensor<1x7x16xf64>) {
    ^bb0(%in: f64, %in_66: f64, %out: f64):
      %116 = arith.subf %in, %in_66 : f64
      linalg.yield %116 : f64
    } -> tensor<1x7x16xf64>
    %104 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%103, %103 : tensor<1x7x16xf64>, tensor<1x7x16xf64>) outs(%13 : tensor<1x7x16xf64>) {
    ^bb0(%in: f64, %in_66: f64, %out: f64):
      %116 = arith.mulf %in, %in_66 : f64
      linalg.yield %116 : f64
    } -> tensor<1x7x16xf64>
    %105 = linalg.generic {indexing_maps = [#map, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%104 : tensor<1x7x16xf64>) outs(%16 : tensor<1x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %116 = arith.addf %in, %out : f64
      linalg.yield %116 : f64
    } -> tensor<1x7x1xf64>
    %106 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105 : tensor<1x7x1xf64>) outs(%15 : tensor<1x7x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %116 = arith.divf %in, %cst_33 : f64
      linalg.yield %116 : f64
    } -> tensor<1x7x1xf64>
    %107 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106 : tensor<1x7x1xf64>) outs(%23 : tensor<1x7x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %116 = arith.truncf %in : f64 to f32
      linalg.yield %116 : f32
    } -> tensor<1x7x1xf32>
    %108 = linalg.generic {indexing_maps = [#map, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%99 : tensor<1x7x16xf32>) outs(%25 : tensor<1x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = arith.addf %in, %out : f32
      linalg.yield %116 : f32
    } -> tensor<1x7x1xf32>
    %109 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108 : tensor<1x7x1xf32>) outs(%23 : tensor<1x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = arith.divf %in, %cst_34 : f32
      linalg.yield %116 : f32
    } -> tensor<1x7x1xf32>
    %110 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%107 : tensor<1x7x1xf32>) outs(%23 : tensor<1x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = arith.truncf %cst_27 : f64 to f32
      %117 = arith.addf %in, %116 : f32
      linalg.yield %117 : f32
    } -> tensor<1x7x1xf32>
    %111 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110 : tensor<1x7x1xf32>) outs(%23 : tensor<1x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = math.rsqrt %in : f32
      linalg.yield %116 : f32
    } -> tensor<1x7x1xf32>
    %112 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99, %109 : tensor<1x7x16xf32>, tensor<1x7x1xf32>) outs(%30 : tensor<1x7x16xf32>) {
    ^bb0(%in: f32, %in_66: f32, %out: f32):
      %116 = arith.subf %in, %in_66 : f32
      linalg.yield %116 : f32
    } -> tensor<1x7x16xf32>
    %113 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112, %111 : tensor<1x7x16xf32>, tensor<1x7x1xf32>) outs(%30 : tensor<1x7x16xf32>) {
    ^bb0(%in: f32, %in_66: f32, %out: f32):
      %116 = arith.mulf %in, %in_66 : f32
      linalg.yield %116 : f32
    } -> tensor<1x7x16xf32>
    %114 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113, %cst_7 : tensor<1x7x16xf32>, tensor<16xf32>) outs(%30 : tensor<1x7x16xf32>) {
    ^bb0(%in: f32, %in_66: f32, %out: f32):
      %116 = arith.mulf %in, %in_66 : f32
      linalg.yield %116 : f32
    } -> tensor<1x7x16xf32>
    %115 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114, %cst_6 : tensor<1x7x16xf32>, tensor<16xf32>) outs(%30 : tensor<1x7x16xf32>) {
    ^bb0(%in: f32, %in_66: f32, %out: f32):
      %116 = arith.addf %in, %in_66 : f32
      linalg.yield %116 : f32
    } -> tensor<1x7x16xf32>
    return %115 : tensor<1x7x16xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_16_torch.float32_14: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_16_torch.float32_13: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_16_torch.float32_12: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_16_torch.float32_11: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_16_16_torch.float32_5: "0x04000000A2766C3D0F8F403C322C863C005AF7BB76BA073C9E5418BB8FBFBF3CF9F37EBA6450A9BC538CCC3C8A3EDD3C29DD7B3C1DCA35BB20F18C3C8FCDB7BB375A82BC938664BC3EB9D03B4B8B4E3A235F6EBC5B900F3C5455203DE4F6E2BC4073CBBB87B2803CA2A107BDE5FB05BD597A72BB7C5B943C1E602D3D9746B13CB06C66BC98FBB03CAF73013C961631BC7E30993D133BEB3AC6F319BC9DF9FB3CAC20FBBC4E002A3B7F4C203BE2AE843C27A736BA1875083C6B8129BB6904A4BCE94C7E3DBDF57FBC3E312C3B3EB1B5BC09A73F3D15A166BC303256BC2A32B73CEBFD8FBC46EC203CE99A3FBC19C81E3C4AFBBC3CA959E43CA4BF16BDB5EEE6BA0D18393CDDC2823BE765513BC926E63A9023A8BCEB05063BF6AF823CFB795A3CA94DCBBCCDD1C8BBE63126BC35E618BC206EBFBC0ED224BDCA5FC53CB80ADB3C5B10E5BC4F64A1BC5E2FD43B974C293C42ABC83BF916173DE0501C3CC64BAEB6F4CFFD3BE74A8E3C70B538BB7B9F4E3B3447E43BE26FAF3C2D5E14BDF8E9703C26DCCCBC257BC43C20F7C53B905A323C0EF6A53ACF52CBBC24CE89BCC20E103CD4DFCA3C0112903CFC7F673C2046803CC45689BCDDA9A4BC0B88AE3AD5FBE83C4E893B3A0695ADBBB0B1233C933E0B3AB4F667BBA576E63903491DBB4AD8EDBA4E7AF63C5F128ABC5D4914394B87B2BAB7FC22BB8D194ABC7D2A193BCFD8EEBC7430A13B7C93DBBCFB639DBC8C68E2BC94D49DBB80F78E3B2E6D493CF7EFEC3C12D7773C892255BC86B71B3DD4D3763C81219E398881963CE82B903C60A590BC9D0C08BC6E77ABBCB761033D533C65BC7C3EF83AB7AD2A3C7BCAA7395BA6EF3C245088BAD29E1D3C89C009BDD18E203DE9524F3C97CA5A3C4E283F3CE0CD5ABB1041C43C23218CBC722ADDBCC96684BBBD11233C54221E3D74F98A3C67F8EBBB0F785DBCE491063C020E8FBCDDA114BCAFD00E3CA7703ABC30652D3B8F8754BC6CB7873C5234873C3B36563D01AF34BB24D71C3CDD7C04BD2DB43D3DD24B53B9B60AA1BCA06710BA8FB95C3BEB452EBB20B6BA3C073794BCE9866A3C906403BCDECC863C30FE073D7DA62D3C62C0EBBB27ED91BC04279F3BDEE486BC582CB7BA00030C3C4F215CBCC4EBA93CDD0CA33C4160023C693A583BAC54D6390038C53C965A9D3B33ECBE3CFD5D17BDB09715B9A49E5A3CDBCF2BBC771B00BC7E3F24BD7B8E37BC4914B73B90A0F8BCC0E2E4BC92512C3D2E34ABBC4D86823CB9A7833CD03B193C6E0BAE3A8DC119BA44114A3CB46527BB9BA40EBDFE75773C97175AB9DD5D1E3CAF5DA33C189A10BC5B2ECD3C7AAF9B3C8E00B7BC3011B23C752C0F3C65FF3EBB9C73CD3B1BD783BB6AE3203D10897F3C47810EBDF321E53BEE0BF53C62ED193C6628593CA6D58F3C14CC843B6DC4B9BC342AC43CA95BE03937AE6FBCB7C799BC",
      torch_tensor_16_torch.float32_10: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_16_16_torch.float32_4: "0x04000000D21D143CD8B7A03C06C1F2BB8D5195BC8477ADBC7739AD3C4FDF7FBC50E0E4BC944F9F3A542698BC663A15BD6016F4BBF02D5FBCF91B713C233AA03C3DC67B3BBED1AD3C157069BC6EA145BB73E1B3BBAC9418BDD4DE14BB3218713CE96B073DCFDF923C2F9CA83A1875CEBCC3CD8FBC52566CBC9DE7EFBB5624A93C44E19CBC1879C0BCFB36C13C8617E73B7DA0603C1BDB993CEA705ABD7ED2123DAD26813B4F7E94BB53FFEB3C777BD9BC5E9B89BC0BB8D03C926A203C0E2E55BD47A8E8BB697EDA3B541AA03C20668C3BE75FEE3B9298DDBCED9CA0BC3B94E8BBE0D81DBC397F003CD48A053DD603A5BC2944473B52E53B3A5454D43CBA0910BD3BEEDFBB9B394EBCFB7F243C5557383D8579B1BC5EBE3D3C6B2695BC979FACBBD99510BCC628083C6FE0C93C1386C0BCB9FB77BC488722BCF998813CBB3C213BC2A312BCCB98B1BB9E6D563CC0BA9E39DBA522BD32A637BC7E3A9ABA0FCD2A3BB937083C4BD4913CCEB447BC202134BBB1CE213C60F544BDD561D2BA365492BC1944C13BA31A18BCAB1B1FBB2F38393C6B5874BC36B8123BC5A3923BC2F6813C02458F3B0474E23CEF3A81BB2B0C9BBBCA59113C9590B23C42E6DB3AD639933CB9C3D43CE06E1DBC1E825F3C35CA9B3B9B3ACABCD2492F3D1874453DA90B213C705835BCD45E90BB4169263CF93D0CBD9551803C7994C43C2B5E3F3D45786E3CF72054BC3FED923BC55F2B3D8594E83BDB21E63B18E0393C75B00CBC3B775E3C194ACE3B6FCC28BD8119003CEF21903C410A41BC10373C3C195703BCAAD55FBCC03C94B92BAC08BCC6C5B0BA643300BD22FCB9BCB35796BB73BC8CBC0A6FDF3C24F007BD07AB04BD6DF99BBC293C82BCF03E6D3B993092BC699884BCF992733B795597BC952975BCD44B84BB2771E93C9728023C0B6148BCEF701EBBD0E208BCDB7412BD604FC6BB5D7466BCB4663D3C4EBED4BC19B5C0BC92CD7CBC094600BDDFF51E3D1D6E97BCAD373DBDCF87D03C5DB5333CEA3DF2BC7B408EBD532ECDBCCA05B03BC23553BC6F430B3DB5B5FDBCDE05B23AF265FBBC92CE273B3E38CFBB245E03BC1F5B95BB1FD5133C5DF5023C823381BC3219703CDB24B53C3C119EBCEAC817BCB0D3BFBC0A4C4E3A34B535BC069AC53BCDDEA9BC52DDAEBC5389DCBB032F69BC6722173CB75A1B3D24D8103DF69705BC9749AFBA949E8DBCCA00A33C0AF9FB3C69772CBCBDB3363C2B533BBBC6DB9DBC3436FCBC6B966EBC98DC17BDB29ABBBB79A9B1BCB565EABB1224483D0401DD3BACF9953BCA73793C58FE263B10FAA7BC14FD8D3B51B3A03B0CDB55BCDE8D9ABC774C72BCB41307BDC3F70D3DE24781BC94FBD6BB4EE457BCCB568EBAB5C684394FCFCABA4020533C73EDCEBCAD10973C30B76ABBE067063D1CBBC83A80D6DA393792C33A9D3C0B3D162509BB01F470BC",
      torch_tensor_16_torch.float32_9: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_16_torch.float32_8: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_16_torch.float32_7: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_16_torch.float32_6: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_16_16_torch.float32_3: "0x040000005C6ADC3B27DE503B3CD9B9BCAA34273C453DB23BFB4CD53C4654A83CC79AC33CB777C73B394EA83C0CD8743B9DBC6B3C50C0CBBB1920B8BC33FACCBB8E925F3D79F5E2BC921536BCAFF4CD3B762A9C3C58C48D3C624D333CA2D7E5B860C2903CF2FEE43CCA1D18BDEFC1803CD4138A3CEABCE33C41771BBDD8BEA93B33948ABD1DE0D2BB39CEF73C370FA1BC82D1953C95C780BC3D98B93B4155453C0771653BE6DCE73CAE3DDC3B193331BB80D0DD397D84183AD0DD53BC58C44A3D2F2AB7BCF289543C35DA153C834E003B25D8C53C49DC493B917D06BD76EFA33B74A7DEBCD34A523C7D6679BBF7C6CC377CEBBA3CF7D51BBC50A166BBD55AD13CD471AC3C2268DCBB14516ABB7D6FA3BCAF3E15BDE3036DBCF8DFA33CF898933BF8CD3BBD864654B9E16FD1BB94AE82BAD74C9FBCE575CDBCA3E392BCEB6998BC6FB79FBC69DE12BC30547A3C389E59BC82D23ABC1375063D58CE21BC4927063CED3F8D3AD75DF3BC85682CBCAB9913BDB4E3D6BC4FD8C8BCD741973C79C54EBB703FDDBC8A54E1BC911310BDB0657B3A938AA9BC9BC7513DD449BA3A660B8A3B1BAF35BC2291D53CE4B691BCFFB10EBC0105DB3CB63B0D3CF87F38BCCBC8B1BCBBAAE83B2CF6203CE8E9A0B894F641BC09D6C9BAAF1CCB3CAAA091BCB04E4C3C1D467C3C9894373D2E882ABD17D2823CDCE8C53C1D841FBC06FB1FBC0E9374BC295D90BBDE21E13A5961EBBB99924CBDD358363CF7F1793B815A623CDB7D883CF8480C3CD307ADBCBDF7CD3CC2424CBC0C1B61BB74DB943CE5ADB43C306E753CB529DDBC41F9BDBBC714BE3BA80A0B3D90DAA63B6B8A073C70392CBC6A2CD7BC22D1773C41B0EA398BEA69BC05708EBC9C8E4A3CD9232FBD86E73FBC32C7C93AE170AB3CA758E73CAC41E3BCABD14E3BEFB5AFBBC5F7D039F92789BC5EF1D93A597C61BCA050CBBB659BEA3C8AEFE43B0414CCBAEAD3283B2D4CB43CF43099BC47CB47BCA12B243CA6A318BCB08705BD4EC639BBE7D3C5BB6D3BB63C8A7626BC87A8153CFDF0C43B397C5CBDEBC2A2BCF8443BBCFEE0FF3CDC0AB4BC90358DBB5775DC3BF95D413C096588BC9DB5E0BCDE60AB3C1DA2C3BBA1CB3A3C10E2333D09681039B37E7BBC39A1EE3CCAE061BAD24BE23AC9B11F3C4ADAC8BB3E4D6F3C6C2363BCE737BABB0A02073C5771A93BA9DC0F3C67CF8C3B385D2FBC9076CBBC89FE233C7048BEBBEEC7CABCA24D5EBBC28558BBA39D01BCB9BE683CAF71F23B586778BBACEBD23C64A79C3C529A21BD48311FBB9E97223CD04AAEBB1FF521BCF785E93B4F3DACBC5D8854BAA5C935BC34B3DE3B007037BD00D40CBD22EF853B4EF9A8BB442E65BC981A84BC2A6B063D332636BB723A79BC634E683CE09CE7BCF26D79BC1F910DBD1C80BBBCD581023CAE0B8BBBB529823B2113AD3C673045BB2E25733C",
      torch_tensor_16_torch.float32_5: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_16_16_torch.float32_2: "0x0400000030BE2EBD6CF0E43C8793093C029B223CCD1503BB3D8FBCBCBC30CDBA103BBFBC3590BD3C61153D3CE4113F3BE0520A3C355EFB3B737C48BC61F0883CA7082C3B7E36653A5201093C790E4D3C09A1573D338E1FBCFB5FD5BBAC13EC3C3B03813B4751B0BCD3D64A3DBBB021BC3968ACBBE61E02BB8B8AA9BBA6DCCBBB85EA56BC70F1D9BB60B8A03C8AD35C386DEF21BD3D7DA03C45D3B53C8B452FBCBD3D673CA4443CBB41E144BC5CFFCE3BCF2446BC0F09C5BBC6EAF5BBFD32F73B0EB538BBA70BBE3C38B5413DAF2FD23B7F65023CA4DA5EBC18E0C4BC52FFB03B827940BADE649FBC63D3813C0BEBBDBCE1E4AEB989EA59BC00A7843C86FD09BDFAB2813AD85AAC3A3E40B73B8EE4B0BC3777C53BAD7EA53CF7FE1BBBF16909BB1F2E963CCF522BBC56031F3C2010C8BC9881273DD07C5BBCEB41283B17F9D23A383DF43B106973BA531370BC44B101BC230E84394A805FBB459967BC8F538DBC78E2C0BCFD54D43B9BF9A2BC4F19CEBCD7780CBDB8DFCF3B2EC9B8BC2BF5473CEEC9D9BC373C56BCEEDCA6BB8FCC4C3B5798323C0116D8BB6192393C44F996BCD9DF60BC8FF7B4B9636AFF3B27AD05BC780BDD3B4CC4773C0005C13C8A92F6BBBBB11BBB9DFB09BC50FA0BBD9E91DE3B3CD3ACBCA0A38D3B2EF2193DCE07973B07ABA0BC779CAB3CEA316ABD5C7D81BC45ACB93A210CE4BC128BC5BC454C273D71D5853CA1FCBBBBE2FAE13C1ACE093DA151A63C6EF0D5BC3EA2743B45DDADBC5E1E233DD33E39BBCEE7C13A94F5A73CE3721A3AD4DC5EBB5BA2EEBC6EFC183C860356BC902F073CD5BD223C4A77453DC0EC92BC0F720BBCEA1F583A702B32BC0444A23CC9269ABCC50DCF3C095D183C804BE7BCCF1DAF3CAA90673D998300BCD378BD3C85D0E6BC46E79B3C0D5C91BC194B7139145D8B3C701B993CDC97FE3B9D47603D5FBC233D2D1F36BC6DB6883BC53537BDA7E9BBBC467D9E3CF5BE5C3C8F68FB3AFED9863C92B9293DDE0D003C17157A3C5FFF06BCAF48E3BC7DA433BCA050E5BB42FF133DCDF0A5BC2506803C349DD43ABC22CE3C8E7CA4BCA6A0D2BC3A279ABC2FBE6A3BD3BBAE3B643162BB6D38B73B222EE3BBCE8B3FBCD93F7D3C77D275BB056C593CC7A9853CA215813C42E86B3C46AB893B1CD7C8BC44E82C3C439A873A89FB833C317D1EBB395038BCAA11853CC58FAD3CFD50333C650CD03CFC7C443DC6AA1DBCEB14723C7DFE85BC3417393BF9143CBC83B7F7389B78103C01EE823CDD0D9A3B898EC33961F3753A52E0B6BCDF8584BAF34787BCF7E049BC3CEEDC3B20DC2C3BB42BD4BC84B59C3C3FDB873C6B2DB8BCDD4E853CD39A4C3C625C3F3C0E69C0BB0EBEEC3BE54772BC385314BDCF80903C6906A7BCBEC46E3BF9709FBCF960A53B8729033D508D573C30A8C4BB21608D3C0B5440BC0BF2A8BBC7F263BC",
      torch_tensor_16_torch.float32_4: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_16_16_torch.float32_1: "0x04000000D3772ABC1539B83C8945B1BAAF3D343D0FB372BC5968EBBC9B83523B4E16C13CF6C29DBCC2B2C13B1DD329BC008C233D2591E3BB8D1EA93C79BB60BCBDB608BBB0DFA73C308F033CB5BD79BC8BE062BBA219743C70A1D43C003237BC474A81BC4BCD96BCF420B1BCE693FBB969E7F7BC9EC98B3B2D8E8FBC4DDA423C90A40EBDF91B953CCA2E933C0FBC32BABED0133DDF12113C7401583B59ABAB3CB8EBDBBB693E223C067CA6396780803C673B13BCD9C9393C84A0A6BC1328D5BCEABBC73CA18081BCFE4704BCD2BBD6BC74878CBC2EAFEABBE29EDB3C977FF4BCA2048ABC301363BB74A1F4BBDB19E6BA75594CBCA0E7BE3C09B18BBCFD42233C0AAFEA3B2A00BB3B0BE0B3BA20361BBAA7A28ABC9D096FBC84239137159B83BC66EBF4BC97274ABBFED9303C0F32C53C59B64A3C9345823BB8BF0A3D994D773C9BE9313B72C777BCF8012F3DE79D133DD7DFCFBC1CA355BC6930F9B9F2DDB63C39F0313CF3FDE7BC8120E83C52EB953CD24EA9B9C212963CD866E63CB03AA13BFF9696BC0004EFBB2653DC3B52AD69BB414DA63C07842EBC5EE63F3AB2570EBC9714C6BCE49BB1BCA9A5523C113886BCC009A1BCAF240FBB02D8C9BC0E74B13C5B9D8EBC9747E83C37A25EBCAE45F2BCAC77873B71BE8DBC54AD40BC90B86FBB21AE283C7D51AA3B343205BCA17EAD3C09BA123BAB83BB37C058DE3B979054BCD0A2083C652E8C3C7035D03C9360BBBCE1BEA83B5C60CDBCD7AB5C3C29EC90BCA0D1E53C217002BCCEEC1D3CB511B2BCC423C7BCB51D5B3CF2ADA7BDA5B9F8BAC713D6BC1D22A9BCC1BC19BC905606BDE6A2893C449139BD5CE673BCD9C608BD389BED3C3CBE45BC3DAB093CBBC2CBBC62ECC03C26F29FBB2710C23C103EDCBB7236B63C9B87073BA72048BBEB46F43CA584E2BB50B8AEBBB24CBB3C27589BBAF69DA53CB40014BD3D8C9A3B98D62DBC6E68173D534E1C3B7CA7323D549F2A3C1577C9BA8CF20D3DB3B903BBB53A013C1467F6BBCA9DB23CC41FC1BBA1597EBCE63596BBB472B1BC699ACABC8505C2BC873626BB5B220E3D9079A5BCC2D2C0BB4C3A04BCD84D713B5EA24D3C93042C3DEC937B3CF79089BCF3BCE7BB1AE582BC4D6B303C8B189CBC0878193C9E9953BC801CD0BC5C223EB82F2DC53CB42243BCD2329E3C596E2B3CBB24E6BB192B613C650B063A383BF83CDDEC13BDF735A0BC3C08E7BAA3C312BDF4D152BC0788BDBC189C23BBDEC54D3C8D754BBC01B6123DE4E6CB3C4E4E1E3D9EE53EBC8CF8D6BCC223723CB04BF6BBDAF4053D6DCEA43B38D7C5BB0F0DA03B3CA490BC804A803A46BB093DB2D918BDBEE51FBC93F0A3BC8DD13B3BEDD099BC35A045BC2FF382BBBCBBC53BF3A3113C3055733C6D0C84BCB0BB84BB8A1B923C26E6773B12B1043DBBE1FBBB45FE19BD1D2ABC3B54ADAB3BD4C7EABB",
      torch_tensor_16_torch.float32_3: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_16_16_torch.float32: "0x040000007EEDB5BCE0F38C3BA590EBBB6E903D3CCAC57F3CC262D43C4D2082BC183DBBBCD924813AFA73063C43A7203A3CC1A4BA14BF3ABC806BC5BC76A4A63BCB16A7BA0339783BFC37873CC0D265BCB612813CC9A2B4BCBE66263B8D75153D6E933DBB724A0CBDB811ED3BA78E17BCD26130BDB6F32F3C6A973E3C1C17D9BC5E65D7BC21F72BBC64ACD5BC7C33B3BCD08B0BBD58855CBCD993253C2960F53CE4BA32BC30ABDABC0B7B1B3C1BB91E3C09580E3CF85770BCAA6F143CE1BBD43BD336D6BCB4E951BC2A7D13BCB23F7D3C2603D23C0ED91DBC3DA6C83CFA5F0FBCD8C8F33BC4F4D1BB41A5A5BC337EC4BC37CA8B3B2F15133D1F1C063C1797D93C0EFDA9BCE61F933B44C78E3B56AC97BC3BF0E13BA7DBECBC794799BCD2020CBC9BB924BD82C18A3A829D9FBB6249F6BCD7DE3E3CB31BE3BCBBBFB73C54B3DA3C4F42693C3B687FBC1E46EBBCAB3DFEBCA7D8953B741A253B3B48AE3C2722CABC62CEAEBC1E3CCFBAA9B018BDDFFF0BBD8143AE3C4FF4CF3B9EB1F13B3B9B1F3AF95F00BD0E5BB6BC12835B3DB66198BC8B6F9EBB69FA903CD12B863BAA2CADBCFEE633BD90DB033BDC35B8BCD5EE07BCA14C3A3C1631A1BC58E3963CD48610BB2C6E19BDDB9FC8BC3757B4BBAA74A23CBF41813CAFADAC3C53FAECBC111723BC5FBE10BD2122AA3C7030933AB49068BC2A7D343C9201FC3C47C5DDBB9DF4F03C4E9ED2BB13B734BD72E6A43C46D6DD3B0C144E3B84F23D3D90E97DBBB23D02BCE78B88BC461C94BC8491003C0B9680BB113080BC148DA5BCE2D29FBC55F8673C571DE13C6561F83C8983093C1885B2BCA65F673B5DA8783CE985A7BA93E0E13B97EB273C75C7523C739197BC9E9C823CF5584B39CFFADCBA1210F9BCBB50B13CF5AB3E3CD8DEE63C0117B6BCA4550D3CD514103D5C63A4BC95C311BC36C79CBB4E0AF53B92AE4B3DAFDB023CF797263CC297D0BAEDEE32BA3EF9BC3C417965BC4E6E363BFE3FA8BA414BCABC0C25F23B8C77013C9D73C1BCF49907BCE0589EBA12EDCBBCE55474BC5EE2923C224B383B3659043D403606BCA30F79BA8568A4BAC3267DBCAB6D5EBCA11224BCC12E64BD478AA13CC7F0113DE9F6913CDD7C42BC76EDA1BC8EAA94BCB70005BD873E833C44AA233D14DF0D3D2B6509BBCF025B3CD46E123C591B163C2A5E5CBC002FDE3CC209C8BC0F447CBCC6FF83BC0D4F853C698B55B97CD8193C3929EB3B625888BB16F3A2BC30E3E9BBA1C1D93BBC1321BDBD30743C6EE9183DCEF49CBCF5074E3C69D123BA731F503CF82DB939F290043D955DECBAEB89063C9075A43C6676B5BC6075D43CFEC942BB94E5253D3E3B263C4E961ABCE8A88A3B4AC8AABC2AD7903C258B74BC999116BA0EB8BD3B3BCFD83C13A1A4BCE43A4E3C5E27DB3AB6F0A23B2DC086BC7437EEBB075A10BA77BC8E3C86DE033C",
      torch_tensor_16_torch.float32_2: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_16_torch.float32_1: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_1_5_16_torch.float32: "0x04000000E411E33CBCF44CBDE58CAF3C5F1F863C06586C3C03E074BC7FFF85BBC10EADBC494A123D826C613A00D3CDBC6BD0ECBC74F6B3BBF295E0BC8FCE36BCDD07C2BCD362D6BC104B003DB5B6D13C8291443C1D431EBC3C03143C87AB003DC978C73BA22BF8BC4ABF54BC07235BBC2F55563C389645BC9AFA8CBCDB79183C2C7C55BCCC86EE3B94E5903BD25C853C5965663C8F92293BD74A7BBB6EBBBEBB4B04A33C99FB2EBCA195233C06992A3BD2F0243C86DB863C255BE93CF87BF7BC7480C03C4080A9BB219F2A3B2771AA3B7407D13C1448113C898241BC97E59C3C8CD7FF3B3C561ABC21940B3DF9503DBC94B208BC10759B3B4CA0E7BCA269FFBCCD1A16BB944926BD694CCABC478336BCBEA97DBC8F0E5C3C8558A43CD41808BA1689063C2483BA3B5064333C0A38B33C2911B73CAF403439F49243BBC9B7BEBCE0921FBC",
      torch_tensor_16_torch.float32: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_16_1_4_4_torch.float32: "0x04000000F6F9283BC70FBC3BED7D843AC60EE0BBB2009CBCC0D670BD6E63C13B0E51DABC8E92243BB517D0BC8FEF98BC017A42BC42209B3CA602533BEA68343DF0C3BA3C099CA83C4DF4AB3C091C45BA8AE9D2BCACA8D33B80EC26BC2E62D6BCB4BEAD3A0F5E44BBA69138BB79EE983ADCAB7D3C2187C03BF55503BB12BF8ABCC13D0D3C6FA1093C23E3203CA38392BC0A5CA7BB387366BB99843FBA6720C5BC6A985A3D8A84E53C1974A9BC944DADBB67D2BB3C05124BB779ED38BC6F9F1ABC6EDBA4BCDDC7A63CF28B7ABA481C11BDFBB69C3BC0AC0C3DE6F20BBD8DB9C63CC6F8343AEF38993A18E344BC3F2C0CBDF8F694BC0AEB5B3C2153813C73F534BC4F8D0DBC4BB51FBDDD2E803CBE03663B2F502A3B2E405ABC1B7EC43B90D7DDBA348EEEBBA20EAFBCC1BA20BDC3DC9CBC776C3CBCEE27E0BAA9E8EEBC071C8A3C7709B83CC0B3A6BCA689543CD59E58BBA4CE803C0972E73C7CF3A3BC5294A7BC41CE6C3C73959C3B1B4A923B7576453D01C063BC37C9B63BE16E3ABC1B5037BC6665003B1BFD953C862BCDBC382FC33CC113A83C2AA746BBB936BBBBC797D2BC022E9EBC966DA23C6F34A93C42A8023D8FBC8DBC9CF82BBD5291C03C5871883C2EFFAFBC44E6023B700F9B3CF3DACE3B954CB93CADBDACBC9B3694BC3D90D83A89F19ABA5D45E5BBC08B723C62A903BD38A548BC84D6CDBB92C9043DBA13023D4C0FDA3BCE43533C92B13DBC7B1749BD9DCE843CF919503CE51B24BB28C9063D17A4DCBCF046823CC2EC433C9BDF3ABDFBA10F3BBDEBEA3CBB4E9EBB58ECC7BB0497163DE9102DBBE1BD733B1304323ADE40C3BCF96016BC86E896BC8579373CD15C8EBC8E6ABEBC35ABCE394C19823B59B0243D7E49363D6FD9C83AA1E450BC690D69BCB68B193BDC6441BD5F2812BDF27F6C3C8641063D1501B83CEABB1EBD35F4643BDC84BD3BDB0EA33CEAF3C63CB7A3D03CA91E8B3B97C8A83CDE7DA83C105CEBBA49A2133D87DE9FBC7C2C563C8D3386BC66366C3CFB2EB03BC188AA3C77B8AF3C738737BC96F1AC3C068E46BAE5AA81BBDD6AA93C226D75BA567417BCFD29883C7407DBBBB9FFDBBCA5DA8A3BCE89AB3C54137FBC528C633CB759953C279629BD9281443CD70B9A3CC49E4ABC474B033D400E77392E8D453C1871933B60EB133D670596BC9EE20BBD09A3583B13E271396423E53CA5203E3C2BA597BC12C1BABB66E6903CA094F8BC27BB1B3B74BA99BC1FE4843BF796E7BCA7A9F7BC3BAFE73B0C536B3C6AF2883CCB1EC43CE8EC12BDEABE543CAD8AA1BCF4201C3D73F646BC17C5D2BCA9A72C3D897404BD02DE753BC06B8E3B1E30AB3CCA926EBC6D40C23C433D6F3CF3DCBA3A17E868BCC1E6AF3CCB880BBAB81ABABC264AB8BCC4F4C4BC94676F3C57E1893C85AC13BB8765803C51B813BD5D3A41BC692743BA9704A13B",
      torch_tensor_1_1_16_torch.float32: "0x04000000664A163BBEA7193BB0C1D4BC0E63973C0D37823BE97FAA3C8D66C2BCEA6FA93C2A78F6BB49EDE0BAAC02FF3C0DCB153C19B9D43C1D55D5BCC5DED9BB3D6024BC",
      torch_tensor_1_2_16_torch.float32: "0x040000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000"
    }
  }
#-}

