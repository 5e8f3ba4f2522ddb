// Made by generate/generate.py: models, torchmlir: nn.TransformerDecoderLayer: causal, then across
// DEFINE: %{case} = --verify=raise --input=random:1 --input=random:2 --expected_output=@%S/expected/nn_decoder_layer.0.npy
// RUN: attn-run %s %{case} | FileCheck %s
// RUN: attn-opt %s %fuse -o %t.mlir
// RUN: attn-run %t.mlir %{case} | FileCheck %s --check-prefix=FUSED

// CHECK: attention: 2 found{{$}}
// CHECK-NEXT: batch 1, heads 2, N 5, S 5, D 8, f32, causal, no mask, scale 1/sqrt(D)
// CHECK-NEXT: batch 1, heads 2, N 5, S 8, D 8, f32, not causal, no mask, scale 1/sqrt(D)
// FUSED: attention: 2 found{{$}}
// FUSED-NEXT: batch 1, heads 2, N 5, S 5, D 8, f32, causal, no mask, scale 1/sqrt(D)
// FUSED-NEXT: batch 1, heads 2, N 5, S 8, D 8, f32, not causal, no mask, scale 1/sqrt(D)

#map = affine_map<(d0, d1) -> (d1)>
#map1 = affine_map<(d0, d1) -> (d0, d1)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map3 = affine_map<(d0) -> (d0)>
#map4 = affine_map<(d0, d1) -> (0, d1)>
#map5 = affine_map<(d0, d1) -> (d0, 0)>
#map6 = affine_map<(d0, d1) -> ()>
#map7 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map10 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map11 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map12 = affine_map<(d0, d1, d2) -> (d2)>
module {
  func.func @main(%arg0: tensor<1x5x16xf32>, %arg1: tensor<1x8x16xf32>) -> tensor<1x5x16xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0.000000e+00 : f64
    %cst_1 = arith.constant 0xFF800000 : f32
    %true = arith.constant true
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<1x2x5x8xf32>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<1x2x5x5xf32>
    %cst_4 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_5 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_6 = arith.constant dense<true> : tensor<5x5xi1>
    %cst_7 = arith.constant dense_resource<torch_tensor_16_torch.float32_9> : tensor<16xf32>
    %cst_8 = arith.constant dense_resource<torch_tensor_16_torch.float32_8> : tensor<16xf32>
    %cst_9 = arith.constant dense_resource<torch_tensor_16_torch.float32_7> : tensor<16xf32>
    %cst_10 = arith.constant dense_resource<torch_tensor_16_16_torch.float32_3> : tensor<16x16xf32>
    %cst_11 = arith.constant dense_resource<torch_tensor_16_torch.float32_6> : tensor<16xf32>
    %cst_12 = arith.constant dense_resource<torch_tensor_16_16_torch.float32_2> : tensor<16x16xf32>
    %cst_13 = arith.constant dense_resource<torch_tensor_16_torch.float32_5> : tensor<16xf32>
    %cst_14 = arith.constant dense_resource<torch_tensor_16_torch.float32_4> : tensor<16xf32>
    %cst_15 = arith.constant dense_resource<torch_tensor_16_torch.float32_3> : tensor<16xf32>
    %cst_16 = arith.constant dense_resource<torch_tensor_16_16_torch.float32_1> : tensor<16x16xf32>
    %cst_17 = arith.constant dense_resource<torch_tensor_48_torch.float32_1> : tensor<48xf32>
    %cst_18 = arith.constant dense_resource<torch_tensor_48_16_torch.float32_1> : tensor<48x16xf32>
    %cst_19 = arith.constant dense_resource<torch_tensor_16_torch.float32_2> : tensor<16xf32>
    %cst_20 = arith.constant dense_resource<torch_tensor_16_torch.float32_1> : tensor<16xf32>
    %cst_21 = arith.constant 1.000000e-05 : f64
    %cst_22 = arith.constant dense_resource<torch_tensor_16_torch.float32> : tensor<16xf32>
    %cst_23 = arith.constant dense_resource<torch_tensor_16_16_torch.float32> : tensor<16x16xf32>
    %cst_24 = arith.constant 0xFFF0000000000000 : f64
    %cst_25 = arith.constant 0.59460355750136051 : f64
    %cst_26 = arith.constant dense_resource<torch_tensor_48_torch.float32> : tensor<48xf32>
    %cst_27 = arith.constant dense_resource<torch_tensor_48_16_torch.float32> : tensor<48x16xf32>
    %cst_28 = arith.constant 1.600000e+01 : f64
    %cst_29 = arith.constant 1.600000e+01 : f32
    %0 = tensor.empty() : tensor<5x1x16xf32>
    %transposed = linalg.transpose ins(%arg0 : tensor<1x5x16xf32>) outs(%0 : tensor<5x1x16xf32>) permutation = [1, 0, 2] 
    %collapsed = tensor.collapse_shape %transposed [[0], [1, 2]] : tensor<5x1x16xf32> into tensor<5x16xf32>
    %1 = tensor.empty() : tensor<16x48xf32>
    %transposed_30 = linalg.transpose ins(%cst_27 : tensor<48x16xf32>) outs(%1 : tensor<16x48xf32>) permutation = [1, 0] 
    %2 = tensor.empty() : tensor<5x48xf32>
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<5x48xf32>) -> tensor<5x48xf32>
    %4 = linalg.matmul ins(%collapsed, %transposed_30 : tensor<5x16xf32>, tensor<16x48xf32>) outs(%3 : tensor<5x48xf32>) -> tensor<5x48xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%cst_26 : tensor<48xf32>) outs(%2 : tensor<5x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<5x48xf32>
    %6 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%4, %5 : tensor<5x48xf32>, tensor<5x48xf32>) outs(%2 : tensor<5x48xf32>) {
    ^bb0(%in: f32, %in_103: f32, %out: f32):
      %146 = arith.addf %in, %in_103 : f32
      linalg.yield %146 : f32
    } -> tensor<5x48xf32>
    %expanded = tensor.expand_shape %6 [[0, 1], [2, 3, 4]] output_shape [1, 5, 1, 3, 16] : tensor<5x48xf32> into tensor<1x5x1x3x16xf32>
    %7 = tensor.empty() : tensor<3x5x1x1x16xf32>
    %transposed_31 = linalg.transpose ins(%expanded : tensor<1x5x1x3x16xf32>) outs(%7 : tensor<3x5x1x1x16xf32>) permutation = [3, 1, 2, 0, 4] 
    %collapsed_32 = tensor.collapse_shape %transposed_31 [[0], [1], [2, 3], [4]] : tensor<3x5x1x1x16xf32> into tensor<3x5x1x16xf32>
    %extracted_slice = tensor.extract_slice %collapsed_32[0, 0, 0, 0] [1, 5, 1, 16] [1, 1, 1, 1] : tensor<3x5x1x16xf32> to tensor<1x5x1x16xf32>
    %extracted_slice_33 = tensor.extract_slice %collapsed_32[1, 0, 0, 0] [1, 5, 1, 16] [1, 1, 1, 1] : tensor<3x5x1x16xf32> to tensor<1x5x1x16xf32>
    %extracted_slice_34 = tensor.extract_slice %collapsed_32[2, 0, 0, 0] [1, 5, 1, 16] [1, 1, 1, 1] : tensor<3x5x1x16xf32> to tensor<1x5x1x16xf32>
    %collapsed_35 = tensor.collapse_shape %extracted_slice [[0, 1], [2, 3]] : tensor<1x5x1x16xf32> into tensor<5x16xf32>
    %expanded_36 = tensor.expand_shape %collapsed_35 [[0], [1, 2]] output_shape [5, 2, 8] : tensor<5x16xf32> into tensor<5x2x8xf32>
    %8 = tensor.empty() : tensor<2x5x8xf32>
    %transposed_37 = linalg.transpose ins(%expanded_36 : tensor<5x2x8xf32>) outs(%8 : tensor<2x5x8xf32>) permutation = [1, 0, 2] 
    %collapsed_38 = tensor.collapse_shape %extracted_slice_33 [[0, 1], [2, 3]] : tensor<1x5x1x16xf32> into tensor<5x16xf32>
    %expanded_39 = tensor.expand_shape %collapsed_38 [[0], [1, 2]] output_shape [5, 2, 8] : tensor<5x16xf32> into tensor<5x2x8xf32>
    %transposed_40 = linalg.transpose ins(%expanded_39 : tensor<5x2x8xf32>) outs(%8 : tensor<2x5x8xf32>) permutation = [1, 0, 2] 
    %collapsed_41 = tensor.collapse_shape %extracted_slice_34 [[0, 1], [2, 3]] : tensor<1x5x1x16xf32> into tensor<5x16xf32>
    %expanded_42 = tensor.expand_shape %collapsed_41 [[0], [1, 2]] output_shape [5, 2, 8] : tensor<5x16xf32> into tensor<5x2x8xf32>
    %transposed_43 = linalg.transpose ins(%expanded_42 : tensor<5x2x8xf32>) outs(%8 : tensor<2x5x8xf32>) permutation = [1, 0, 2] 
    %expanded_44 = tensor.expand_shape %transposed_37 [[0, 1], [2], [3]] output_shape [1, 2, 5, 8] : tensor<2x5x8xf32> into tensor<1x2x5x8xf32>
    %expanded_45 = tensor.expand_shape %transposed_40 [[0, 1], [2], [3]] output_shape [1, 2, 5, 8] : tensor<2x5x8xf32> into tensor<1x2x5x8xf32>
    %9 = tensor.empty() : tensor<1x2x5x8xf32>
    %10 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_44 : tensor<1x2x5x8xf32>) outs(%9 : tensor<1x2x5x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %146 = arith.truncf %cst_25 : f64 to f32
      %147 = arith.mulf %in, %146 : f32
      linalg.yield %147 : f32
    } -> tensor<1x2x5x8xf32>
    %11 = tensor.empty() : tensor<5xi64>
    %12 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%11 : tensor<5xi64>) {
    ^bb0(%out: i64):
      %146 = linalg.index 0 : index
      %147 = arith.index_cast %146 : index to i64
      linalg.yield %147 : i64
    } -> tensor<5xi64>
    %expanded_46 = tensor.expand_shape %12 [[0, 1]] output_shape [1, 5] : tensor<5xi64> into tensor<1x5xi64>
    %expanded_47 = tensor.expand_shape %12 [[0, 1]] output_shape [5, 1] : tensor<5xi64> into tensor<5x1xi64>
    %13 = tensor.empty() : tensor<5x5xi64>
    %14 = linalg.generic {indexing_maps = [#map4, #map5, #map1], iterator_types = ["parallel", "parallel"]} ins(%expanded_46, %expanded_47 : tensor<1x5xi64>, tensor<5x1xi64>) outs(%13 : tensor<5x5xi64>) {
    ^bb0(%in: i64, %in_103: i64, %out: i64):
      %146 = arith.subi %in, %in_103 : i64
      linalg.yield %146 : i64
    } -> tensor<5x5xi64>
    %15 = tensor.empty() : tensor<5x5xi1>
    %16 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%14 : tensor<5x5xi64>) outs(%15 : tensor<5x5xi1>) {
    ^bb0(%in: i64, %out: i1):
      %146 = arith.cmpi sle, %in, %c0_i64 : i64
      linalg.yield %146 : i1
    } -> tensor<5x5xi1>
    %17 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%16, %cst_6 : tensor<5x5xi1>, tensor<5x5xi1>) outs(%15 : tensor<5x5xi1>) {
    ^bb0(%in: i1, %in_103: i1, %out: i1):
      %146 = arith.andi %in, %in_103 : i1
      linalg.yield %146 : i1
    } -> tensor<5x5xi1>
    %18 = tensor.empty() : tensor<5x5xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map6, #map6, #map1], iterator_types = ["parallel", "parallel"]} ins(%17, %cst_4, %cst_5 : tensor<5x5xi1>, tensor<f32>, tensor<f32>) outs(%18 : tensor<5x5xf32>) {
    ^bb0(%in: i1, %in_103: f32, %in_104: f32, %out: f32):
      %146 = arith.select %in, %in_103, %in_104 : f32
      linalg.yield %146 : f32
    } -> tensor<5x5xf32>
    %20 = tensor.empty() : tensor<1x2x8x5xf32>
    %transposed_48 = linalg.transpose ins(%expanded_45 : tensor<1x2x5x8xf32>) outs(%20 : tensor<1x2x8x5xf32>) permutation = [0, 1, 3, 2] 
    %21 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_48 : tensor<1x2x8x5xf32>) outs(%20 : tensor<1x2x8x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      %146 = arith.truncf %cst_25 : f64 to f32
      %147 = arith.mulf %in, %146 : f32
      linalg.yield %147 : f32
    } -> tensor<1x2x8x5xf32>
    %collapsed_49 = tensor.collapse_shape %10 [[0, 1], [2], [3]] : tensor<1x2x5x8xf32> into tensor<2x5x8xf32>
    %collapsed_50 = tensor.collapse_shape %21 [[0, 1], [2], [3]] : tensor<1x2x8x5xf32> into tensor<2x8x5xf32>
    %22 = tensor.empty() : tensor<2x5x5xf32>
    %23 = linalg.fill ins(%cst : f32) outs(%22 : tensor<2x5x5xf32>) -> tensor<2x5x5xf32>
    %24 = linalg.batch_matmul ins(%collapsed_49, %collapsed_50 : tensor<2x5x8xf32>, tensor<2x8x5xf32>) outs(%23 : tensor<2x5x5xf32>) -> tensor<2x5x5xf32>
    %expanded_51 = tensor.expand_shape %24 [[0, 1], [2], [3]] output_shape [1, 2, 5, 5] : tensor<2x5x5xf32> into tensor<1x2x5x5xf32>
    %25 = tensor.empty() : tensor<1x2x5x5xf32>
    %26 = linalg.generic {indexing_maps = [#map2, #map7, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_51, %19 : tensor<1x2x5x5xf32>, tensor<5x5xf32>) outs(%25 : tensor<1x2x5x5xf32>) {
    ^bb0(%in: f32, %in_103: f32, %out: f32):
      %146 = arith.addf %in, %in_103 : f32
      linalg.yield %146 : f32
    } -> tensor<1x2x5x5xf32>
    %27 = tensor.empty() : tensor<1x2x5xi64>
    %28 = linalg.fill ins(%c0_i64 : i64) outs(%27 : tensor<1x2x5xi64>) -> tensor<1x2x5xi64>
    %29 = tensor.empty() : tensor<1x2x5xf32>
    %30 = linalg.fill ins(%cst_1 : f32) outs(%29 : tensor<1x2x5xf32>) -> tensor<1x2x5xf32>
    %31:2 = linalg.generic {indexing_maps = [#map2, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%26 : tensor<1x2x5x5xf32>) outs(%30, %28 : tensor<1x2x5xf32>, tensor<1x2x5xi64>) {
    ^bb0(%in: f32, %out: f32, %out_103: i64):
      %146 = linalg.index 3 : index
      %147 = arith.index_cast %146 : index to i64
      %148 = arith.maximumf %in, %out : f32
      %149 = arith.cmpf ogt, %in, %out : f32
      %150 = arith.select %149, %147, %out_103 : i64
      linalg.yield %148, %150 : f32, i64
    } -> (tensor<1x2x5xf32>, tensor<1x2x5xi64>)
    %expanded_52 = tensor.expand_shape %31#0 [[0], [1], [2, 3]] output_shape [1, 2, 5, 1] : tensor<1x2x5xf32> into tensor<1x2x5x1xf32>
    %32 = linalg.generic {indexing_maps = [#map2, #map9, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26, %expanded_52 : tensor<1x2x5x5xf32>, tensor<1x2x5x1xf32>) outs(%25 : tensor<1x2x5x5xf32>) {
    ^bb0(%in: f32, %in_103: f32, %out: f32):
      %146 = arith.subf %in, %in_103 : f32
      linalg.yield %146 : f32
    } -> tensor<1x2x5x5xf32>
    %33 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%32 : tensor<1x2x5x5xf32>) outs(%25 : tensor<1x2x5x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      %146 = math.exp %in : f32
      linalg.yield %146 : f32
    } -> tensor<1x2x5x5xf32>
    %34 = tensor.empty() : tensor<1x2x5x1xf32>
    %35 = linalg.fill ins(%cst : f32) outs(%34 : tensor<1x2x5x1xf32>) -> tensor<1x2x5x1xf32>
    %36 = linalg.generic {indexing_maps = [#map2, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%33 : tensor<1x2x5x5xf32>) outs(%35 : tensor<1x2x5x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %146 = arith.addf %in, %out : f32
      linalg.yield %146 : f32
    } -> tensor<1x2x5x1xf32>
    %37 = linalg.generic {indexing_maps = [#map2, #map9, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33, %36 : tensor<1x2x5x5xf32>, tensor<1x2x5x1xf32>) outs(%25 : tensor<1x2x5x5xf32>) {
    ^bb0(%in: f32, %in_103: f32, %out: f32):
      %146 = arith.divf %in, %in_103 : f32
      linalg.yield %146 : f32
    } -> tensor<1x2x5x5xf32>
    %38 = tensor.empty() : tensor<1x2x5x5xi1>
    %39 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26 : tensor<1x2x5x5xf32>) outs(%38 : tensor<1x2x5x5xi1>) {
    ^bb0(%in: f32, %out: i1):
      %146 = arith.extf %in : f32 to f64
      %147 = arith.cmpf oeq, %146, %cst_24 : f64
      linalg.yield %147 : i1
    } -> tensor<1x2x5x5xi1>
    %40 = tensor.empty() : tensor<1x2x5x1xi1>
    %41 = linalg.fill ins(%true : i1) outs(%40 : tensor<1x2x5x1xi1>) -> tensor<1x2x5x1xi1>
    %42 = linalg.generic {indexing_maps = [#map2, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%39 : tensor<1x2x5x5xi1>) outs(%41 : tensor<1x2x5x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %146 = arith.andi %in, %out : i1
      linalg.yield %146 : i1
    } -> tensor<1x2x5x1xi1>
    %43 = linalg.generic {indexing_maps = [#map9, #map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%42, %cst_3, %37 : tensor<1x2x5x1xi1>, tensor<1x2x5x5xf32>, tensor<1x2x5x5xf32>) outs(%25 : tensor<1x2x5x5xf32>) {
    ^bb0(%in: i1, %in_103: f32, %in_104: f32, %out: f32):
      %146 = arith.select %in, %in_103, %in_104 : f32
      linalg.yield %146 : f32
    } -> tensor<1x2x5x5xf32>
    %collapsed_53 = tensor.collapse_shape %43 [[0, 1], [2], [3]] : tensor<1x2x5x5xf32> into tensor<2x5x5xf32>
    %44 = linalg.fill ins(%cst : f32) outs(%8 : tensor<2x5x8xf32>) -> tensor<2x5x8xf32>
    %45 = linalg.batch_matmul ins(%collapsed_53, %transposed_43 : tensor<2x5x5xf32>, tensor<2x5x8xf32>) outs(%44 : tensor<2x5x8xf32>) -> tensor<2x5x8xf32>
    %expanded_54 = tensor.expand_shape %45 [[0, 1], [2], [3]] output_shape [1, 2, 5, 8] : tensor<2x5x8xf32> into tensor<1x2x5x8xf32>
    %46 = tensor.empty() : tensor<5x1x2x8xf32>
    %transposed_55 = linalg.transpose ins(%expanded_54 : tensor<1x2x5x8xf32>) outs(%46 : tensor<5x1x2x8xf32>) permutation = [2, 0, 1, 3] 
    %collapsed_56 = tensor.collapse_shape %transposed_55 [[0], [1, 2, 3]] : tensor<5x1x2x8xf32> into tensor<5x16xf32>
    %47 = tensor.empty() : tensor<16x16xf32>
    %transposed_57 = linalg.transpose ins(%cst_23 : tensor<16x16xf32>) outs(%47 : tensor<16x16xf32>) permutation = [1, 0] 
    %48 = tensor.empty() : tensor<5x16xf32>
    %49 = linalg.fill ins(%cst : f32) outs(%48 : tensor<5x16xf32>) -> tensor<5x16xf32>
    %50 = linalg.matmul ins(%collapsed_56, %transposed_57 : tensor<5x16xf32>, tensor<16x16xf32>) outs(%49 : tensor<5x16xf32>) -> tensor<5x16xf32>
    %51 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%cst_22 : tensor<16xf32>) outs(%48 : tensor<5x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<5x16xf32>
    %52 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%50, %51 : tensor<5x16xf32>, tensor<5x16xf32>) outs(%48 : tensor<5x16xf32>) {
    ^bb0(%in: f32, %in_103: f32, %out: f32):
      %146 = arith.addf %in, %in_103 : f32
      linalg.yield %146 : f32
    } -> tensor<5x16xf32>
    %expanded_58 = tensor.expand_shape %52 [[0], [1, 2]] output_shape [5, 1, 16] : tensor<5x16xf32> into tensor<5x1x16xf32>
    %53 = tensor.empty() : tensor<1x5x16xf32>
    %transposed_59 = linalg.transpose ins(%expanded_58 : tensor<5x1x16xf32>) outs(%53 : tensor<1x5x16xf32>) permutation = [1, 0, 2] 
    %54 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %transposed_59 : tensor<1x5x16xf32>, tensor<1x5x16xf32>) outs(%53 : tensor<1x5x16xf32>) {
    ^bb0(%in: f32, %in_103: f32, %out: f32):
      %146 = arith.addf %in, %in_103 : f32
      linalg.yield %146 : f32
    } -> tensor<1x5x16xf32>
    %55 = tensor.empty() : tensor<1x5x16xf64>
    %56 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%54 : tensor<1x5x16xf32>) outs(%55 : tensor<1x5x16xf64>) {
    ^bb0(%in: f32, %out: f64):
      %146 = arith.extf %in : f32 to f64
      linalg.yield %146 : f64
    } -> tensor<1x5x16xf64>
    %57 = tensor.empty() : tensor<1x5x1xf64>
    %58 = linalg.fill ins(%cst_0 : f64) outs(%57 : tensor<1x5x1xf64>) -> tensor<1x5x1xf64>
    %59 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%56 : tensor<1x5x16xf64>) outs(%58 : tensor<1x5x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %146 = arith.addf %in, %out : f64
      linalg.yield %146 : f64
    } -> tensor<1x5x1xf64>
    %60 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%59 : tensor<1x5x1xf64>) outs(%57 : tensor<1x5x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %146 = arith.divf %in, %cst_28 : f64
      linalg.yield %146 : f64
    } -> tensor<1x5x1xf64>
    %61 = linalg.generic {indexing_maps = [#map10, #map11, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%56, %60 : tensor<1x5x16xf64>, tensor<1x5x1xf64>) outs(%55 : tensor<1x5x16xf64>) {
    ^bb0(%in: f64, %in_103: f64, %out: f64):
      %146 = arith.subf %in, %in_103 : f64
      linalg.yield %146 : f64
    } -> tensor<1x5x16xf64>
    %62 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%61, %61 : tensor<1x5x16xf64>, tensor<1x5x16xf64>) outs(%55 : tensor<1x5x16xf64>) {
    ^bb0(%in: f64, %in_103: f64, %out: f64):
      %146 = arith.mulf %in, %in_103 : f64
      linalg.yield %146 : f64
    } -> tensor<1x5x16xf64>
    %63 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%62 : tensor<1x5x16xf64>) outs(%58 : tensor<1x5x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %146 = arith.addf %in, %out : f64
      linalg.yield %146 : f64
    } -> tensor<1x5x1xf64>
    %64 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%63 : tensor<1x5x1xf64>) outs(%57 : tensor<1x5x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %146 = arith.divf %in, %cst_28 : f64
      linalg.yield %146 : f64
    } -> tensor<1x5x1xf64>
    %65 = tensor.empty() : tensor<1x5x1xf32>
    %66 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%64 : tensor<1x5x1xf64>) outs(%65 : tensor<1x5x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %146 = arith.truncf %in : f64 to f32
      linalg.yield %146 : f32
    } -> tensor<1x5x1xf32>
    %67 = linalg.fill ins(%cst : f32) outs(%65 : tensor<1x5x1xf32>) -> tensor<1x5x1xf32>
    %68 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%54 : tensor<1x5x16xf32>) outs(%67 : tensor<1x5x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %146 = arith.addf %in, %out : f32
      linalg.yield %146 : f32
    } -> tensor<1x5x1xf32>
    %69 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%68 : tensor<1x5x1xf32>) outs(%65 : tensor<1x5x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %146 = arith.divf %in, %cst_29 : f32
      linalg.yield %146 : f32
    } -> tensor<1x5x1xf32>
    %70 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%66 : tensor<1x5x1xf32>) outs(%65 : tensor<1x5x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %146 = arith.truncf %cst_21 : f64 to f32
      %147 = arith.addf %in, %146 : f32
      linalg.yield %147 : f32
    } -> tensor<1x5x1xf32>
    %71 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%70 : tensor<1x5x1xf32>) outs(%65 : tensor<1x5x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %146 = math.rsqrt %in : f32
      linalg.yield %146 : f32
    } -> tensor<1x5x1xf32>
    %72 = linalg.generic {indexing_maps = [#map10, #map11, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%54, %69 : tensor<1x5x16xf32>, tensor<1x5x1xf32>) outs(%53 : tensor<1x5x16xf32>) {
    ^bb0(%in: f32, %in_103: f32, %out: f32):
      %146 = arith.subf %in, %in_103 : f32
      linalg.yield %146 : f32
    } -> tensor<1x5x16xf32>
    %73 = linalg.generic {indexing_maps = [#map10, #map11, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%72, %71 : tensor<1x5x16xf32>, tensor<1x5x1xf32>) outs(%53 : tensor<1x5x16xf32>) {
    ^bb0(%in: f32, %in_103: f32, %out: f32):
      %146 = arith.mulf %in, %in_103 : f32
      linalg.yield %146 : f32
    } -> tensor<1x5x16xf32>
    %74 = linalg.generic {indexing_maps = [#map10, #map12, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%73, %cst_20 : tensor<1x5x16xf32>, tensor<16xf32>) outs(%53 : tensor<1x5x16xf32>) {
    ^bb0(%in: f32, %in_103: f32, %out: f32):
      %146 = arith.mulf %in, %in_103 : f32
      linalg.yield %146 : f32
    } -> tensor<1x5x16xf32>
    %75 = linalg.generic {indexing_maps = [#map10, #map12, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%74, %cst_19 : tensor<1x5x16xf32>, tensor<16xf32>) outs(%53 : tensor<1x5x16xf32>) {
    ^bb0(%in: f32, %in_103: f32, %out: f32):
      %146 = arith.addf %in, %in_103 : f32
      linalg.yield %146 : f32
    } -> tensor<1x5x16xf32>
    %transposed_60 = linalg.transpose ins(%75 : tensor<1x5x16xf32>) outs(%0 : tensor<5x1x16xf32>) permutation = [1, 0, 2] 
    %76 = tensor.empty() : tensor<8x1x16xf32>
    %transposed_61 = linalg.transpose ins(%arg1 : tensor<1x8x16xf32>) outs(%76 : tensor<8x1x16xf32>) permutation = [1, 0, 2] 
    %extracted_slice_62 = tensor.extract_slice %cst_18[0, 0] [16, 16] [1, 1] : tensor<48x16xf32> to tensor<16x16xf32>
    %extracted_slice_63 = tensor.extract_slice %cst_18[16, 0] [32, 16] [1, 1] : tensor<48x16xf32> to tensor<32x16xf32>
    %extracted_slice_64 = tensor.extract_slice %cst_17[0] [16] [1] : tensor<48xf32> to tensor<16xf32>
    %extracted_slice_65 = tensor.extract_slice %cst_17[16] [32] [1] : tensor<48xf32> to tensor<32xf32>
    %collapsed_66 = tensor.collapse_shape %transposed_60 [[0], [1, 2]] : tensor<5x1x16xf32> into tensor<5x16xf32>
    %transposed_67 = linalg.transpose ins(%extracted_slice_62 : tensor<16x16xf32>) outs(%47 : tensor<16x16xf32>) permutation = [1, 0] 
    %77 = linalg.matmul ins(%collapsed_66, %transposed_67 : tensor<5x16xf32>, tensor<16x16xf32>) outs(%49 : tensor<5x16xf32>) -> tensor<5x16xf32>
    %78 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_64 : tensor<16xf32>) outs(%48 : tensor<5x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<5x16xf32>
    %79 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%77, %78 : tensor<5x16xf32>, tensor<5x16xf32>) outs(%48 : tensor<5x16xf32>) {
    ^bb0(%in: f32, %in_103: f32, %out: f32):
      %146 = arith.addf %in, %in_103 : f32
      linalg.yield %146 : f32
    } -> tensor<5x16xf32>
    %collapsed_68 = tensor.collapse_shape %transposed_61 [[0], [1, 2]] : tensor<8x1x16xf32> into tensor<8x16xf32>
    %80 = tensor.empty() : tensor<16x32xf32>
    %transposed_69 = linalg.transpose ins(%extracted_slice_63 : tensor<32x16xf32>) outs(%80 : tensor<16x32xf32>) permutation = [1, 0] 
    %81 = tensor.empty() : tensor<8x32xf32>
    %82 = linalg.fill ins(%cst : f32) outs(%81 : tensor<8x32xf32>) -> tensor<8x32xf32>
    %83 = linalg.matmul ins(%collapsed_68, %transposed_69 : tensor<8x16xf32>, tensor<16x32xf32>) outs(%82 : tensor<8x32xf32>) -> tensor<8x32xf32>
    %84 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_65 : tensor<32xf32>) outs(%81 : tensor<8x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x32xf32>
    %85 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%83, %84 : tensor<8x32xf32>, tensor<8x32xf32>) outs(%81 : tensor<8x32xf32>) {
    ^bb0(%in: f32, %in_103: f32, %out: f32):
      %146 = arith.addf %in, %in_103 : f32
      linalg.yield %146 : f32
    } -> tensor<8x32xf32>
    %expanded_70 = tensor.expand_shape %85 [[0, 1], [2, 3, 4]] output_shape [1, 8, 1, 2, 16] : tensor<8x32xf32> into tensor<1x8x1x2x16xf32>
    %86 = tensor.empty() : tensor<2x8x1x1x16xf32>
    %transposed_71 = linalg.transpose ins(%expanded_70 : tensor<1x8x1x2x16xf32>) outs(%86 : tensor<2x8x1x1x16xf32>) permutation = [3, 1, 2, 0, 4] 
    %collapsed_72 = tensor.collapse_shape %transposed_71 [[0], [1], [2, 3], [4]] : tensor<2x8x1x1x16xf32> into tensor<2x8x1x16xf32>
    %extracted_slice_73 = tensor.extract_slice %collapsed_72[0, 0, 0, 0] [1, 8, 1, 16] [1, 1, 1, 1] : tensor<2x8x1x16xf32> to tensor<1x8x1x16xf32>
    %extracted_slice_74 = tensor.extract_slice %collapsed_72[1, 0, 0, 0] [1, 8, 1, 16] [1, 1, 1, 1] : tensor<2x8x1x16xf32> to tensor<1x8x1x16xf32>
    %expanded_75 = tensor.expand_shape %79 [[0], [1, 2]] output_shape [5, 2, 8] : tensor<5x16xf32> into tensor<5x2x8xf32>
    %transposed_76 = linalg.transpose ins(%expanded_75 : tensor<5x2x8xf32>) outs(%8 : tensor<2x5x8xf32>) permutation = [1, 0, 2] 
    %collapsed_77 = tensor.collapse_shape %extracted_slice_73 [[0, 1], [2, 3]] : tensor<1x8x1x16xf32> into tensor<8x16xf32>
    %expanded_78 = tensor.expand_shape %collapsed_77 [[0], [1, 2]] output_shape [8, 2, 8] : tensor<8x16xf32> into tensor<8x2x8xf32>
    %87 = tensor.empty() : tensor<2x8x8xf32>
    %transposed_79 = linalg.transpose ins(%expanded_78 : tensor<8x2x8xf32>) outs(%87 : tensor<2x8x8xf32>) permutation = [1, 0, 2] 
    %collapsed_80 = tensor.collapse_shape %extracted_slice_74 [[0, 1], [2, 3]] : tensor<1x8x1x16xf32> into tensor<8x16xf32>
    %expanded_81 = tensor.expand_shape %collapsed_80 [[0], [1, 2]] output_shape [8, 2, 8] : tensor<8x16xf32> into tensor<8x2x8xf32>
    %transposed_82 = linalg.transpose ins(%expanded_81 : tensor<8x2x8xf32>) outs(%87 : tensor<2x8x8xf32>) permutation = [1, 0, 2] 
    %expanded_83 = tensor.expand_shape %transposed_76 [[0, 1], [2], [3]] output_shape [1, 2, 5, 8] : tensor<2x5x8xf32> into tensor<1x2x5x8xf32>
    %expanded_84 = tensor.expand_shape %transposed_79 [[0, 1], [2], [3]] output_shape [1, 2, 8, 8] : tensor<2x8x8xf32> into tensor<1x2x8x8xf32>
    %88 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_83 : tensor<1x2x5x8xf32>) outs(%9 : tensor<1x2x5x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %146 = arith.truncf %cst_25 : f64 to f32
      %147 = arith.mulf %in, %146 : f32
      linalg.yield %147 : f32
    } -> tensor<1x2x5x8xf32>
    %89 = tensor.empty() : tensor<1x2x8x8xf32>
    %transposed_85 = linalg.transpose ins(%expanded_84 : tensor<1x2x8x8xf32>) outs(%89 : tensor<1x2x8x8xf32>) permutation = [0, 1, 3, 2] 
    %90 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_85 : tensor<1x2x8x8xf32>) outs(%89 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %146 = arith.truncf %cst_25 : f64 to f32
      %147 = arith.mulf %in, %146 : f32
      linalg.yield %147 : f32
    } -> tensor<1x2x8x8xf32>
    %collapsed_86 = tensor.collapse_shape %88 [[0, 1], [2], [3]] : tensor<1x2x5x8xf32> into tensor<2x5x8xf32>
    %collapsed_87 = tensor.collapse_shape %90 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %91 = linalg.batch_matmul ins(%collapsed_86, %collapsed_87 : tensor<2x5x8xf32>, tensor<2x8x8xf32>) outs(%44 : tensor<2x5x8xf32>) -> tensor<2x5x8xf32>
    %expanded_88 = tensor.expand_shape %91 [[0, 1], [2], [3]] output_shape [1, 2, 5, 8] : tensor<2x5x8xf32> into tensor<1x2x5x8xf32>
    %92:2 = linalg.generic {indexing_maps = [#map2, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%expanded_88 : tensor<1x2x5x8xf32>) outs(%30, %28 : tensor<1x2x5xf32>, tensor<1x2x5xi64>) {
    ^bb0(%in: f32, %out: f32, %out_103: i64):
      %146 = linalg.index 3 : index
      %147 = arith.index_cast %146 : index to i64
      %148 = arith.maximumf %in, %out : f32
      %149 = arith.cmpf ogt, %in, %out : f32
      %150 = arith.select %149, %147, %out_103 : i64
      linalg.yield %148, %150 : f32, i64
    } -> (tensor<1x2x5xf32>, tensor<1x2x5xi64>)
    %expanded_89 = tensor.expand_shape %92#0 [[0], [1], [2, 3]] output_shape [1, 2, 5, 1] : tensor<1x2x5xf32> into tensor<1x2x5x1xf32>
    %93 = linalg.generic {indexing_maps = [#map2, #map9, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_88, %expanded_89 : tensor<1x2x5x8xf32>, tensor<1x2x5x1xf32>) outs(%9 : tensor<1x2x5x8xf32>) {
    ^bb0(%in: f32, %in_103: f32, %out: f32):
      %146 = arith.subf %in, %in_103 : f32
      linalg.yield %146 : f32
    } -> tensor<1x2x5x8xf32>
    %94 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%93 : tensor<1x2x5x8xf32>) outs(%9 : tensor<1x2x5x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %146 = math.exp %in : f32
      linalg.yield %146 : f32
    } -> tensor<1x2x5x8xf32>
    %95 = linalg.generic {indexing_maps = [#map2, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%94 : tensor<1x2x5x8xf32>) outs(%35 : tensor<1x2x5x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %146 = arith.addf %in, %out : f32
      linalg.yield %146 : f32
    } -> tensor<1x2x5x1xf32>
    %96 = linalg.generic {indexing_maps = [#map2, #map9, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%94, %95 : tensor<1x2x5x8xf32>, tensor<1x2x5x1xf32>) outs(%9 : tensor<1x2x5x8xf32>) {
    ^bb0(%in: f32, %in_103: f32, %out: f32):
      %146 = arith.divf %in, %in_103 : f32
      linalg.yield %146 : f32
    } -> tensor<1x2x5x8xf32>
    %97 = tensor.empty() : tensor<1x2x5x8xi1>
    %98 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_88 : tensor<1x2x5x8xf32>) outs(%97 : tensor<1x2x5x8xi1>) {
    ^bb0(%in: f32, %out: i1):
      %146 = arith.extf %in : f32 to f64
      %147 = arith.cmpf oeq, %146, %cst_24 : f64
      linalg.yield %147 : i1
    } -> tensor<1x2x5x8xi1>
    %99 = linalg.generic {indexing_maps = [#map2, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%98 : tensor<1x2x5x8xi1>) outs(%41 : tensor<1x2x5x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %146 = arith.andi %in, %out : i1
      linalg.yield %146 : i1
    } -> tensor<1x2x5x1xi1>
    %100 = linalg.generic {indexing_maps = [#map9, #map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%99, %cst_2, %96 : tensor<1x2x5x1xi1>, tensor<1x2x5x8xf32>, tensor<1x2x5x8xf32>) outs(%9 : tensor<1x2x5x8xf32>) {
    ^bb0(%in: i1, %in_103: f32, %in_104: f32, %out: f32):
      %146 = arith.select %in, %in_103, %in_104 : f32
      linalg.yield %146 : f32
    } -> tensor<1x2x5x8xf32>
    %collapsed_90 = tensor.collapse_shape %100 [[0, 1], [2], [3]] : tensor<1x2x5x8xf32> into tensor<2x5x8xf32>
    %101 = linalg.batch_matmul ins(%collapsed_90, %transposed_82 : tensor<2x5x8xf32>, tensor<2x8x8xf32>) outs(%44 : tensor<2x5x8xf32>) -> tensor<2x5x8xf32>
    %expanded_91 = tensor.expand_shape %101 [[0, 1], [2], [3]] output_shape [1, 2, 5, 8] : tensor<2x5x8xf32> into tensor<1x2x5x8xf32>
    %transposed_92 = linalg.transpose ins(%expanded_91 : tensor<1x2x5x8xf32>) outs(%46 : tensor<5x1x2x8xf32>) permutation = [2, 0, 1, 3] 
    %collapsed_93 = tensor.collapse_shape %transposed_92 [[0], [1, 2, 3]] : tensor<5x1x2x8xf32> into tensor<5x16xf32>
    %transposed_94 = linalg.transpose ins(%cst_16 : tensor<16x16xf32>) outs(%47 : tensor<16x16xf32>) permutation = [1, 0] 
    %102 = linalg.matmul ins(%collapsed_93, %transposed_94 : tensor<5x16xf32>, tensor<16x16xf32>) outs(%49 : tensor<5x16xf32>) -> tensor<5x16xf32>
    %103 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%cst_15 : tensor<16xf32>) outs(%48 : tensor<5x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<5x16xf32>
    %104 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%102, %103 : tensor<5x16xf32>, tensor<5x16xf32>) outs(%48 : tensor<5x16xf32>) {
    ^bb0(%in: f32, %in_103: f32, %out: f32):
      %146 = arith.addf %in, %in_103 : f32
      linalg.yield %146 : f32
    } -> tensor<5x16xf32>
    %expanded_95 = tensor.expand_shape %104 [[0], [1, 2]] output_shape [5, 1, 16] : tensor<5x16xf32> into tensor<5x1x16xf32>
    %transposed_96 = linalg.transpose ins(%expanded_95 : tensor<5x1x16xf32>) outs(%53 : tensor<1x5x16xf32>) permutation = [1, 0, 2] 
    %105 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%75, %transposed_96 : tensor<1x5x16xf32>, tensor<1x5x16xf32>) outs(%53 : tensor<1x5x16xf32>) {
    ^bb0(%in: f32, %in_103: f32, %out: f32):
      %146 = arith.addf %in, %in_103 : f32
      linalg.yield %146 : f32
    } -> tensor<1x5x16xf32>
    %106 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105 : tensor<1x5x16xf32>) outs(%55 : tensor<1x5x16xf64>) {
    ^bb0(%in: f32, %out: f64):
      %146 = arith.extf %in : f32 to f64
      linalg.yield %146 : f64
    } -> tensor<1x5x16xf64>
    %107 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%106 : tensor<1x5x16xf64>) outs(%58 : tensor<1x5x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %146 = arith.addf %in, %out : f64
      linalg.yield %146 : f64
    } -> tensor<1x5x1xf64>
    %108 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%107 : tensor<1x5x1xf64>) outs(%57 : tensor<1x5x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %146 = arith.divf %in, %cst_28 : f64
      linalg.yield %146 : f64
    } -> tensor<1x5x1xf64>
    %109 = linalg.generic {indexing_maps = [#map10, #map11, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106, %108 : tensor<1x5x16xf64>, tensor<1x5x1xf64>) outs(%55 : tensor<1x5x16xf64>) {
    ^bb0(%in: f64, %in_103: f64, %out: f64):
      %146 = arith.subf %in, %in_103 : f64
      linalg.yield %146 : f64
    } -> tensor<1x5x16xf64>
    %110 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109, %109 : tensor<1x5x16xf64>, tensor<1x5x16xf64>) outs(%55 : tensor<1x5x16xf64>) {
    ^bb0(%in: f64, %in_103: f64, %out: f64):
      %146 = arith.mulf %in, %in_103 : f64
      linalg.yield %146 : f64
    } -> tensor<1x5x16xf64>
    %111 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%110 : tensor<1x5x16xf64>) outs(%58 : tensor<1x5x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %146 = arith.addf %in, %out : f64
      linalg.yield %146 : f64
    } -> tensor<1x5x1xf64>
    %112 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%111 : tensor<1x5x1xf64>) outs(%57 : tensor<1x5x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %146 = arith.divf %in, %cst_28 : f64
      linalg.yield %146 : f64
    } -> tensor<1x5x1xf64>
    %113 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112 : tensor<1x5x1xf64>) outs(%65 : tensor<1x5x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %146 = arith.truncf %in : f64 to f32
      linalg.yield %146 : f32
    } -> tensor<1x5x1xf32>
    %114 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%105 : tensor<1x5x16xf32>) outs(%67 : tensor<1x5x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %146 = arith.addf %in, %out : f32
      linalg.yield %146 : f32
    } -> tensor<1x5x1xf32>
    %115 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114 : tensor<1x5x1xf32>) outs(%65 : tensor<1x5x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %146 = arith.divf %in, %cst_29 : f32
      linalg.yield %146 : f32
    } -> tensor<1x5x1xf32>
    %116 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113 : tensor<1x5x1xf32>) outs(%65 : tensor<1x5x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %146 = arith.truncf %cst_21 : f64 to f32
      %147 = arith.addf %in, %146 : f32
      linalg.yield %147 : f32
    } -> tensor<1x5x1xf32>
    %117 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116 : tensor<1x5x1xf32>) outs(%65 : tensor<1x5x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %146 = math.rsqrt %in : f32
      linalg.yield %146 : f32
    } -> tensor<1x5x1xf32>
    %118 = linalg.generic {indexing_maps = [#map10, #map11, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105, %115 : tensor<1x5x16xf32>, tensor<1x5x1xf32>) outs(%53 : tensor<1x5x16xf32>) {
    ^bb0(%in: f32, %in_103: f32, %out: f32):
      %146 = arith.subf %in, %in_103 : f32
      linalg.yield %146 : f32
    } -> tensor<1x5x16xf32>
    %119 = linalg.generic {indexing_maps = [#map10, #map11, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%118, %117 : tensor<1x5x16xf32>, tensor<1x5x1xf32>) outs(%53 : tensor<1x5x16xf32>) {
    ^bb0(%in: f32, %in_103: f32, %out: f32):
      %146 = arith.mulf %in, %in_103 : f32
      linalg.yield %146 : f32
    } -> tensor<1x5x16xf32>
    %120 = linalg.generic {indexing_maps = [#map10, #map12, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%119, %cst_14 : tensor<1x5x16xf32>, tensor<16xf32>) outs(%53 : tensor<1x5x16xf32>) {
    ^bb0(%in: f32, %in_103: f32, %out: f32):
      %146 = arith.mulf %in, %in_103 : f32
      linalg.yield %146 : f32
    } -> tensor<1x5x16xf32>
    %121 = linalg.generic {indexing_maps = [#map10, #map12, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%120, %cst_13 : tensor<1x5x16xf32>, tensor<16xf32>) outs(%53 : tensor<1x5x16xf32>) {
    ^bb0(%in: f32, %in_103: f32, %out: f32):
      %146 = arith.addf %in, %in_103 : f32
      linalg.yield %146 : f32
    } -> tensor<1x5x16xf32>
    %collapsed_97 = tensor.collapse_shape %121 [[0, 1], [2]] : tensor<1x5x16xf32> into tensor<5x16xf32>
    %transposed_98 = linalg.transpose ins(%cst_12 : tensor<16x16xf32>) outs(%47 : tensor<16x16xf32>) permutation = [1, 0] 
    %122 = linalg.matmul ins(%collapsed_97, %transposed_98 : tensor<5x16xf32>, tensor<16x16xf32>) outs(%49 : tensor<5x16xf32>) -> tensor<5x16xf32>
    %123 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%cst_11 : tensor<16xf32>) outs(%48 : tensor<5x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<5x16xf32>
    %124 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%122, %123 : tensor<5x16xf32>, tensor<5x16xf32>) outs(%48 : tensor<5x16xf32>) {
    ^bb0(%in: f32, %in_103: f32, %out: f32):
      %146 = arith.addf %in, %in_103 : f32
      linalg.yield %146 : f32
    } -> tensor<5x16xf32>
    %expanded_99 = tensor.expand_shape %124 [[0, 1], [2]] output_shape [1, 5, 16] : tensor<5x16xf32> into tensor<1x5x16xf32>
    %125 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_99 : tensor<1x5x16xf32>) outs(%53 : tensor<1x5x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %146 = arith.cmpf ugt, %in, %cst : f32
      %147 = arith.select %146, %in, %cst : f32
      linalg.yield %147 : f32
    } -> tensor<1x5x16xf32>
    %collapsed_100 = tensor.collapse_shape %125 [[0, 1], [2]] : tensor<1x5x16xf32> into tensor<5x16xf32>
    %transposed_101 = linalg.transpose ins(%cst_10 : tensor<16x16xf32>) outs(%47 : tensor<16x16xf32>) permutation = [1, 0] 
    %126 = linalg.matmul ins(%collapsed_100, %transposed_101 : tensor<5x16xf32>, tensor<16x16xf32>) outs(%49 : tensor<5x16xf32>) -> tensor<5x16xf32>
    %127 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%cst_9 : tensor<16xf32>) outs(%48 : tensor<5x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<5x16xf32>
    %128 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%126, %127 : tensor<5x16xf32>, tensor<5x16xf32>) outs(%48 : tensor<5x16xf32>) {
    ^bb0(%in: f32, %in_103: f32, %out: f32):
      %146 = arith.addf %in, %in_103 : f32
      linalg.yield %146 : f32
    } -> tensor<5x16xf32>
    %expanded_102 = tensor.expand_shape %128 [[0, 1], [2]] output_shape [1, 5, 16] : tensor<5x16xf32> into tensor<1x5x16xf32>
    %129 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%121, %expanded_102 : tensor<1x5x16xf32>, tensor<1x5x16xf32>) outs(%53 : tensor<1x5x16xf32>) {
    ^bb0(%in: f32, %in_103: f32, %out: f32):
      %146 = arith.addf %in, %in_103 : f32
      linalg.yield %146 : f32
    } -> tensor<1x5x16xf32>
    %130 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%129 : tensor<1x5x16xf32>) outs(%55 : tensor<1x5x16xf64>) {
    ^bb0(%in: f32, %out: f64):
      %146 = arith.extf %in : f32 to f64
      linalg.yield %146 : f64
    } -> tensor<1x5x16xf64>
    %131 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%130 : tensor<1x5x16xf64>) outs(%58 : tensor<1x5x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %146 = arith.addf %in, %out : f64
      linalg.yield %146 : f64
    } -> tensor<1x5x1xf64>
    %132 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%131 : tensor<1x5x1xf64>) outs(%57 : tensor<1x5x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %146 = arith.divf %in, %cst_28 : f64
      linalg.yield %146 : f64
    } -> tensor<1x5x1xf64>
    %133 = linalg.generic {indexing_maps = [#map10, #map11, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%130, %132 : tensor<1x5x16xf64>, tensor<1x5x1xf64>) outs(%55 : tensor<1x5x16xf64>) {
    ^bb0(%in: f64, %in_103: f64, %out: f64):
      %146 = arith.subf %in, %in_103 : f64
      linalg.yield %146 : f64
    } -> tensor<1x5x16xf64>
    %134 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%133, %133 : tensor<1x5x16xf64>, tensor<1x5x16xf64>) outs(%55 : tensor<1x5x16xf64>) {
    ^bb0(%in: f64, %in_103: f64, %out: f64):
      %146 = arith.mulf %in, %in_103 : f64
      linalg.yield %146 : f64
    } -> tensor<1x5x16xf64>
    %135 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%134 : tensor<1x5x16xf64>) outs(%58 : tensor<1x5x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %146 = arith.addf %in, %out : f64
      linalg.yield %146 : f64
    } -> tensor<1x5x1xf64>
    %136 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%135 : tensor<1x5x1xf64>) outs(%57 : tensor<1x5x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %146 = arith.divf %in, %cst_28 : f64
      linalg.yield %146 : f64
    } -> tensor<1x5x1xf64>
    %137 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%136 : tensor<1x5x1xf64>) outs(%65 : tensor<1x5x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %146 = arith.truncf %in : f64 to f32
      linalg.yield %146 : f32
    } -> tensor<1x5x1xf32>
    %138 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%129 : tensor<1x5x16xf32>) outs(%67 : tensor<1x5x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %146 = arith.addf %in, %out : f32
      linalg.yield %146 : f32
    } -> tensor<1x5x1xf32>
    %139 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%138 : tensor<1x5x1xf32>) outs(%65 : tensor<1x5x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %146 = arith.divf %in, %cst_29 : f32
      linalg.yield %146 : f32
    } -> tensor<1x5x1xf32>
    %140 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%137 : tensor<1x5x1xf32>) outs(%65 : tensor<1x5x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %146 = arith.truncf %cst_21 : f64 to f32
      %147 = arith.addf %in, %146 : f32
      linalg.yield %147 : f32
    } -> tensor<1x5x1xf32>
    %141 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%140 : tensor<1x5x1xf32>) outs(%65 : tensor<1x5x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %146 = math.rsqrt %in : f32
      linalg.yield %146 : f32
    } -> tensor<1x5x1xf32>
    %142 = linalg.generic {indexing_maps = [#map10, #map11, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%129, %139 : tensor<1x5x16xf32>, tensor<1x5x1xf32>) outs(%53 : tensor<1x5x16xf32>) {
    ^bb0(%in: f32, %in_103: f32, %out: f32):
      %146 = arith.subf %in, %in_103 : f32
      linalg.yield %146 : f32
    } -> tensor<1x5x16xf32>
    %143 = linalg.generic {indexing_maps = [#map10, #map11, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%142, %141 : tensor<1x5x16xf32>, tensor<1x5x1xf32>) outs(%53 : tensor<1x5x16xf32>) {
    ^bb0(%in: f32, %in_103: f32, %out: f32):
      %146 = arith.mulf %in, %in_103 : f32
      linalg.yield %146 : f32
    } -> tensor<1x5x16xf32>
    %144 = linalg.generic {indexing_maps = [#map10, #map12, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%143, %cst_8 : tensor<1x5x16xf32>, tensor<16xf32>) outs(%53 : tensor<1x5x16xf32>) {
    ^bb0(%in: f32, %in_103: f32, %out: f32):
      %146 = arith.mulf %in, %in_103 : f32
      linalg.yield %146 : f32
    } -> tensor<1x5x16xf32>
    %145 = linalg.generic {indexing_maps = [#map10, #map12, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%144, %cst_7 : tensor<1x5x16xf32>, tensor<16xf32>) outs(%53 : tensor<1x5x16xf32>) {
    ^bb0(%in: f32, %in_103: f32, %out: f32):
      %146 = arith.addf %in, %in_103 : f32
      linalg.yield %146 : f32
    } -> tensor<1x5x16xf32>
    return %145 : tensor<1x5x16xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_16_torch.float32_9: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_16_torch.float32_8: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_16_torch.float32_7: "0x0400000040FEECBCBAF152BE963D50BED078053D1EE579BE9C55883DACD36BBEA42132BED87954BDC84B74BEFEC04E3E56C1513E5AB705BEF081563D94F6023E28B3A23D",
      torch_tensor_16_16_torch.float32_3: "0x0400000098CDE53D6A336CBEA0EE483C209184BD56FB253E6042AC3D4435CD3D2AEC193E104165BDE03683BC7E604D3E4E554EBEC6F330BE50D2953C3CD1CABD00956A3CE223623E6069EDBC42465ABE64BEE8BD161A6B3E40F660BD2C80E0BDFC76E63DE088FD3CC0B561BE8231553EF228103EEA825E3E040DE03D709FACBD1824A7BD6420F83DA08146BD40C2483D9C0F78BED017FDBD602EBE3DA0ED49BCF424F6BDEC4C5FBE0EB4223E60E24DBD48877BBE1CFC763E2027F93DA41F19BE3AD63ABE4660773E00D1883AD2F619BE7A50133E584C55BD504B8C3CE85B05BEA6D458BEF2032ABE60E0E0BCA25439BEDC507C3E8053313B8802C4BD4C5ACA3D2CF662BE26F102BEC84EC03D7E8359BEAC2EFF3D2025AC3C647455BE0A107EBE64D1A13D9401F23D40B44CBD905E62BE708B13BE20ABD93C4004153C680F833D5810353D80B256BC1619073ED052783E4833553EFC9E683E3CCDACBDD0C0AEBDF082E2BC7C53973D283FCF3D008DB6BC6C5B25BEEA2641BEBA74763E78A789BDB0690ABD68E41CBE3CD4FDBD38E9603DC0A5D73DD867CABDF873BCBDF2CA4A3E22D803BE6AFF3EBE90C21FBD6698733EA0CF5E3D487D0D3D6000FFBCB6F81F3EF4C5FDBD20922D3EF8E9713D00B4E33C68F80C3DB4E11DBE08223E3E0674063EDA3848BE5E5B6EBEC0CD83BDFC122A3EE412FCBD30456D3EEAB500BED43E67BEF038E13D4AB61ABEF06B21BDE0B19FBD80BBA2BC4E125FBEB4CD6ABED018DC3DF011E8BC506D1ABE40B0D0BBD6A869BE10E8873D7C26F33DE645783E6A8E50BEB055F8BC0EEE0A3E2C9D6A3E082336BEA894D93DEC62D33DBE551A3E947D30BE92AF363E3402DFBD9A941DBE90524B3D2EDE583E5A8729BE32AE083E708CEABC1473A33DB2B2473EB4048B3D228554BEA0269ABD983D4B3D8AF557BE603D2A3DCC7609BE408C4BBDD429B73DAA084EBE0E5B24BE8086E93DC4317DBE1C2D303E726545BE00E883BBE835523D0408CA3D14E41EBE78CD093DF075DC3DDA925B3E14A740BE548DFEBD6827953D207E03BC78C12CBE6C7657BE564F63BEB22233BE58FED9BD2AC431BE449360BE60DD9F3C0022163EBC66F1BDA0CBCC3C00FA49BB6C53EF3DAA8931BEC076423CFAF26E3E5EC3363ED4B97DBE08271ABD00BA183B780FA9BD3C3028BEAC2132BE881A2A3E18C2A5BD20CC83BC903C963D5A211DBEC08AB63CA245183E20AE15BEBCF5943D40E70BBC0CC20C3E601B2A3E24D6873D0087F73B665F5CBEE0DACB3D12131C3EACF8B9BD7C317EBE12744F3E905C70BDC0DF4C3D70ED8FBD3842233EE8AB793E8078203ED8F0A2BDF866333E34D2F93DB0CEC73CFC334EBE6CD9DBBD72487DBEAE382B3EBC0D7D3EA21F153E0C98A33D7803723DC46F763E60C901BE34E4ABBD5CDB65BEE0CCCABCD07B8C3CA8278C3D5C1832BE",
      torch_tensor_16_torch.float32_6: "0x04000000609F91BC947D783E405743BD020C27BEF8AA2A3D542F90BD28610CBD1A0D783E800CEBBB6EA05F3E28C0083DA479BEBD54B03B3E32D311BE2086073C282B663D",
      torch_tensor_16_16_torch.float32_2: "0x04000000BC73C7BDE25E2BBE7A7A55BEAA4A4C3E805001BD8043E3BB8CCEFEBDCA6E323E108712BEA815CFBD5CD647BEF24357BE6E46633E9EAE45BE305F0DBD203494BD108ABB3DB4F1883D4E3F44BE34E8653E88027FBE308FCA3C1019ABBC684D6DBD9C742E3E2425583EC863053D80D6B4BDB6523E3E48D6203E30EB373DB0098CBDE0AF2C3CD82B643E3018DE3C70CB49BD66BE58BE9A2F09BE62E4383E203C10BCF06188BC485AC73DE86D28BE10598ABC940090BDCEF1053EC456503E8EBE203EBCDC3E3EA6C964BEC0C4B5BD1084F23C506F59BE40E48A3DA6CD27BEFC65DB3DB6314F3EB6FE5ABE6483563E60E6EE3DA0F028BE9809753EF8B75DBE20582CBE34B1FEBD406A4FBC40E1373DC84196BD1EA672BE6067ECBC363B423E9C1A453ECC26003E68AC143D20707E3D545A45BE3C54CF3DC6C77EBEC870D3BD588D86BD32FD3B3E40CDEEBB8438E9BDD8E6323DD46B54BE488E87BDACCC8D3DC0A287BC9014D7BCFA751C3EFC7642BECE4201BEFACC773EC0C34B3D00CC25BDBE9A043E70011A3E901C2BBDE844D5BD706127BD58E9B93D10BA02BDFEFD143EA4C350BE1434FBBDB228433E6856063D60344E3DF864A83DD8F671BDB4C0CCBD7CE2923D24B287BD9081D3BDD849073DC0AF773DD0EAB8BCB0212DBEC0D41ABD0E1511BEB2BC063E22A029BE3A1E4C3E70ECCB3D98375BBE54FA3D3EEC2A7DBE80256EBCDED51FBE003B5CBE70EACA3C683FF8BDC40B393E7E3E49BE607C543EAC711A3E5A38603E18EE95BD9EEA1CBED4132ABECEE1543E08A8FEBD402AFCBCF8D51DBDA82A303D7C1152BE406C4E3E9C6C3DBE8CCA7B3E6856C8BD7491E4BD58C00CBD9087973D48BB3DBD1A807FBEF410343EA4907D3ECC28013EB2807A3EB88B8B3D107BA0BC1EE74BBECABE5FBE564130BEFCE781BD1212153E343ED3BDE0151FBC803A67BB805727BE40C2DDBB862E773EF29B4C3E7AF9423EA0FCC9BC0049913BA8F30B3E084EAABDB47FCFBDDE075B3EA0D8693C58DA2CBEFAB4573EF0F5293D88F9083EAE565EBE80063E3D20951C3E38BA13BDF68211BEC0D04C3E5824EE3D0CD2913D402C723D80CFB43BB8CE123EB8DA5FBD6CB116BE9881C33D7099883D7CF1C23D4079E3BCA8E307BDE0C5A2BC6C01873D9E7144BE729B6EBE9C96BF3D34290CBE9048ACBCE8F08D3D28A00F3D9208253EC03A063D60847D3D8051B7BC0827173DECBCBB3D9CA52E3E269072BEC447D5BDF8B765BEA821CCBD680D1C3E7C8F72BE726165BEDA3A143E702D17BE0A1A3B3E9C889F3D3C85803D9E5E4B3EAE216DBEB2773B3E580AA63D4E8C2BBEC826793DB4B18EBD0883CDBD30CEDDBCDC63F1BD16DB5F3EFA565C3ED079DABCCC0363BE20937ABCF04F873CA41D2B3E00C9033CFC03953D04DA873D3A4111BE1CCB1EBE1ECE64BE00A900BBDC949E3D",
      torch_tensor_16_torch.float32_5: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_16_torch.float32_4: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_16_torch.float32_3: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_16_16_torch.float32_1: "0x04000000B40723BE02DE693ED8FB83BDF4A712BEF4FDF53D30A8183DCC44313E98BED53D6A9D76BEE4EA213E58D540BD084AE2BDE492223E64B53A3E9A0161BEE02FB9BC983A523E744AC63D12AC573E3476AFBD70380DBE0A235C3ED069D53D6AC1753E54DCD5BD7E5E24BE500DF0BC620B71BEF8B0C83D98D23C3E78D1753D405BCABC54DAFD3D107F22BE246E7A3E4E8D7EBEE63B75BE10F971BDB81C513EC00ECD3CA4A1C43D56A63BBE18B8BA3DC0D9E4BCC038CD3D50CC343E688EDE3D2036AEBC604F7CBCE28E20BE0431B9BDCA5B263E6C4FCDBD76FC1E3E3C06CBBD087D6EBD0058AE3B20EC6ABE009823BB006ECEBC20FCB7BCB0B34CBD18D3493EBAEC3C3E80812DBE74D6ED3D4CCD48BE32F059BE58829C3D80C9703BECD9EEBDB8E976BEB436C6BDFC01AB3D38F46CBEF6B178BEE0EA013D686C38BECC4660BE3C44C5BD68DD24BDE8A068BE34F02ABE7048863C986671BE80ED0FBDC64C25BE007831BE5C3BC93D620A45BE6C0142BEF8FD113E18743F3D7A24693EF4DA88BDC04DF7BD0089BDBC00C9A53AA83C433E18FF7EBEB0D191BCFC7BE23D90F90CBE841502BEE06EF73DA04B75BE88A4723D163146BEE47EFE3DEEE35ABED8631D3E845672BE622F57BE0073713B9CB9493EBE3C5BBEF061E4BD20D7603EE0B82BBD1C1DD43D844576BEA403A1BD4A0102BEDCD2573E1C80D43D06CC3ABEB018253D004F3CBB885DD2BD143212BEC0E6A9BD36C9493EA28337BE225C36BE38F69DBDC0828E3B5C5F8B3D80D3F53BC88076BDC4391BBE30BD37BD781BCEBD6CD44E3E5E3179BEBA4A23BE724750BE98243BBD767E473EE064603EB6DC5EBE807731BC6A43163E34B0E13DCAB0513E403BE3BB2A012CBE105A293E8092AFBDA28D043ED8597CBDF0A5D93DC840663E020B6E3E06FA68BEC65629BEECB1D3BD604023BECCA1753E80E0B4BCB0D029BEA8D5E3BDC4670DBEFCE3D03DDA4B5FBEF8B16EBED85A7CBEA86DDC3D2829FD3D0AFF1EBE18EE7D3DACF93C3EE0C9143DD8A858BDA04F973C309ADBBC52E5003EB0D32DBE78D1013EA249103E9A1A1BBE500A513E76707B3E58D8C9BD88688FBD7428FF3D3E8E48BE7879CA3D70E76E3D4A5D213E045D5EBE50AE54BE40F4E53D8C6DB83DB2466EBEC6C20EBE083C6ABE7E6737BEA403E7BD90D9533E00D44BBDAE08133E4A1E733EBC55E93D822C65BE34D3003E644BC33DB26A463EF4867CBEB0711D3EEE8B513E622C6EBE5046D63C528A5A3EDE303ABE40FFA73DC03DE23DAC30863DDC887E3E8A9B513EECA25B3ED046FFBCDEB5563ED4916EBE26250ABEA8035BBDD41798BD42776C3E1C7EF13DEED0243E34222E3EA03B3FBE9033EDBC7887153DD82A853DC0A4033E70BACBBDB8629ABDAE34563EAC6989BD04D431BE04942D3E105A2D3ED88BA0BDD8B74CBDB4E53CBEB4C855BE",
      torch_tensor_48_torch.float32_1: "0x04000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_48_16_torch.float32_1: "0x04000000873053BC02D863BE3284C03D9AC6463E368F9ABE49C45CBED23C683EC277943D9F619CBC0B30603D81AE3EBD57265BBEF47C92BEDA364E3EBF2915BDB5E2E8BD2BDBA1BD51022BBE3EBAB9BD449286BEB6A16A3E9007003E4D1F1EBEEF06D6BDD6A90C3E0B35E8BDB05AA53D82A8AC3D335E45BEF3149D3D8577993C07EB883EE1E2E2BD2633A1BD2312873E3F0480BE1D38B53CB30B973E34940CBE424A963E261B8B3ECED8913EFE58EFBC24D18D3EF79C08BE2CA6D6BD972DED3D7777843D13D82C3EA2FA943EF14444BEB766263E92CBD13D3169253E63AB143E5C91EABDD6CD77BECAF27A3EE5C932BE8573483EE95795BE0FF858BD09AE543BDFFE583DC5BFCA3CF097C53D3DA40BBD7292993D6F229B3E8FDF4ABEA2F188BCE95DEFBD648D893EF832863E34CC08BCDA5CD9BDF4B841BEB358603EA6BAACBC1EA5933E02CC323E1C38893E64FB773E83BF4BBE6A8BB73D8C0202BE2A511D3ECB84E1BC3024D93CE6D758BE641B8CBE2C23EC3DC6B8913D43E0D93C79F3543E90EC02BEFD98DE3DD0AE2CBEC2ED813DB6288FBDA4935B3E1E17893EFA27883E74AA613CA5E3383EDDA19CBEEBEA37BECB24603D3ED1DF3AC92576BE2BC60ABE0B7012BEB4519BBE6437EF3C17BC553E2881FE3D7DF814BE3AF48FBEDDF37CBE311BBA3B48AF573E26F2FDBDBC9B2ABED24127BE6C23D9BCF6DF94BEA7568ABE00529A3E9D8715BE783362BD2DC6A7BD99B889BE97185DBDD8F4BF3D55A0FEBD01CE55BC57F9BFBA0A109CBECED9633EC9437D3E0AC5553EB6EDCDBD7AD7233EFCE092BEEE209BBD76127FBD0873DDBD42AF033E53DD0EBE0A5C11BD8411B5BDB13793BEF91B4FBD4ADB84BEC9D2363E9B92273EC0DB923E5892D2BD4F1A7F3C91AC753DF27C9C3EF0B18F3E3F4422BECD6485BEE64A8DBE56FC16BED1CE833EDD99D23DEA41973E0166683ED774913B335242BE5B15993E2E827B3E1EBE073EC6452BBE04FF763E114BE43CDD514F3EE5DB023E537D263E418F89BE5DD92DBE970C3C3E1CA482BD696288BE6A908E3EA2F8D8BB63EC7C3E621075BE69E5D73D8932ECBDB2F003BEA8C982BD701BE8BDF5CD2B3E06496EBD41BA6D3E30168F3D99C841BDF31835BE328C8FBE1DEEB6BDE92B91BEEA5A68BDF8FBA33B9CA4A1BC77031ABEF09C593E9193303EDC7E9ABD3FC2F7BDBD1D453E3364883ED08A8FBEEF7B87BD0AC6E8BC8D09E3BD6ED5853E274039BD3BEA843E2C66C63ABD0908BDA4E236BE2D81D0BD720FCA3D2BB00A3E657D32BCE95F953EF60159BE456DF03D50328D3E97125ABD05EB783EBD63A53BF2C96ABEA2022CBEAB67E93D8AAE07BE2FD1963D924C9A3ED200D53DC9BFEABC35BD9C3D1CA434BE69B983BE14AF6BBE3B8B83BED7AF803D0249743D023E05BE925799BEDFD7293E0AE731BE286051BD537283BE18E230BE4BCB023E7A1092BE38CA32BE02116B3EBECB20BEB57A02BE8C10B0BDF505063E53AB4DBE507EFB3C650C003E7C15B6BC8FC5623DDE2D6FBEB5BF0D3EB45AEA3D2F4F1DBD53A081BEFBCFFA3D2B984C3EDB5B5BBDDDC7133ED26DE83DB2CEFABD1F20AEBC600D9C3E9377BD3AF59B79BEA8ECB6BC31FB1B3EB6B0CCBD663124BE3C24813E10DD253EBD1155BD2D25803C21A404BD7C95913D3149323C16BB3DBE105C683DEF34033C412BA23CF3F7EEBD5BABA03DE2897DBE1072BB3D02E7293E9F050ABDC68D73BE5FE391BA0DE1E339A67A87BEF7C25DBE0C00913E95776A3E0BC32D3E3234593E0266F13D2C74303E2CA94F3EFB7C92BDBE6D1FBD97905F3E453FE7B847034CBE4C1D73BE2C5A2F3E7BDA813EB27E733E6AB6503D4A6D583EEEEE8FBEDFE361BEA8D896BE509C7C3E229235BB255F10BEFD2ED43D93BBEABD6B1549BE10DCF13D9DA1653D2A8760BE6D834EBEC501133E8E676E3E0831CC3CD97B1DBEDB65173E89BA5A3D203F89BE402F4BBE3F40893DDB01423E6774C9BDC39A173E112D42BE1504963E44685F3EC6E86A3D3F7D0B3E8851DA3D150439BED2F92EBBF136A73DD9898DBDD254963E21D2F1BD10018CBE324415BE507E91BE112F813EA7BF0CBE39985CBE229207BD284353BE3EC823BED9D71F3E85666BBE4DDC133E3EA4643E9A0934BA8C380B3E11A12FBEE67F743E524A983EC303953DBADB8E3E2CB29BBE99B409BD4B30793D974288BE7193183E38FCEEBDD0CCE2BD4FC378BEB62D003EE62264BE531185BD2E480B3E3F336C3ED5CB8D3D75ECE9BD726008BE4BFB2F3EA5B0683DA7F7833E4225EC3DF5937C3E23A67CBE300F7C3E090E10BE58DBA7BD3835F03AE2306BBD6D13783DE4B18B3E14553BBEA2C1C13D3AFD7BBE4EEB443D9025813E4469533EEC3F863E54B9293EAF85CFBCC7B9A33D0E0303BE5511853E02FD1C3E797B65BEC68C873E10E294BB33FF5EBCA09EABBD3972A5BD9A147B3C7B1019BE79D391BEEB8021BEF79179BD95C36C3E49A7663EE4DA3BBE4B9F40BC87FBB4BD2FBB27BE7D895CBDED93D9BD1A402F3E697E1BBEEAF3403DA0EE30BE27B6C3BD6DD2763EEFEC19BE01D396BC71B8953E16A0D63DBC961FBE483F3CBEA4E5DBBDC55DC4BD4782083EC1698BBD5D37843EDE072CBE4216C4BDBA4DE43DED677A3E6AF6953E1DBC483D0B74533C84790CBE2A27313E77BD35BE91D2A4BD900683BE0CB596BE35402F3EBB67AA3C22F1793E3E7D793E4187243E18F3FA3D41BCA2BD9F85263ECBC4163EE213D93DF5CF10BC92543B3DC80FB23A468A63BE2991913D5B7E66BEA120183E96CE3ABE21D5CCBDE0B114BEF879773E07CC5CBE5918203E453F1D3E3FB15D3E631D9D3D4DEC2A3E65D9773E1509773DF536D53DD82975BEE032A8BD276EE33C0CF3173D5B8BDDBDCE689BBE6C13A3BD6011F03DDDFC863EC4908DBE3AB1153EA0C094BEBAEA95BE725944BE9AA625BDFC22AF3D57726EBE468F713EEEC38D3E36539A3C53367F3E26F10DBEBA10F8BD21D721BDAD08093DAFB75ABE1A0F7BBE9DB6F73D06CDB43D515C993E10AAFFBD8A71DD3DEF0BFDBDB8C61A3E44F28ABCFF6C683EA8302E3E247C823EC31F213EAC783C3C0819873E222A38BE5DDC933EE730993E3AC1953E677512BE022126BEC9B19E3C9D44C33D0A471D3EEB07FF3D597C853E261B9DBD90B9CDBD9C31D23D62BEAE3DBAE436BEBA9CF23C190D6EBE7CF6B7BD9D1BF6BD6E6B893E2B1E8DBE651E39BECF6A99BE78269E3DFF5271BEE9E1CA3DE0C859BE26D848BE5E2D20BE15353C3DEE0C903E8DD8923EEB7FBDBC998D99BE092BCFBDAAFBEEBDFE5F85BD9698EF3D19C81D3E6C030B3E4222B33DF0DAFDBDCDDD54BB709C1F3D872620BE9C61E0BC858D1CBDA51D94BE618D543ED397FDBCE18487BE740F783E73B428BE9802DE3DD9779B3EA63A683CFF68B43D1727F93D7BF76C3E3066C0BD936E30BE364AC4BC3D33753E95AAD73CF3D8593E723015BBC465C03DE26F2E3CE82D083CD02E95BE270D89BE6F83D03CCC2D1B3E249E523E11AA593C6329043EC021033E6C5487BEBFC989BE0F1973BE197FAC3BCF4046BE9FABC8BD08A33BBD93A8F43D4464913DE56D913E17678D3E860548BEABDC7CBA051A4F3D8FDB883E8D57C2BD8B70F6BD4A9C46BE1208673E50A7B1BD71DAEABDB910543E6A40903E7D6753BC35035DBEA2767F3EF275D6BD0D7C10BE226C5CBE33CA16BEA88C75BE09FA34BEF8CE8EBE6EC67CBD0821FC3D1E036EBE8C2FE0B93E3DE7BDFCA7173E91C7873E9D4026BD4BCD1DBEA9E870BE5E3538BEA70CB53D7BE08F3D02D9283E135A3ABDCA1A213EE9AA8BBE7791A83D5130983E03279BBEB5C322BE1CB7483E3E1544BDAA2027BEC4463F3E8223A83CD07B443C6176BEBDBD3A6C3EB4EA2D3E22AB603D60653F3D6C20223ED155433EC59C00BEBF6709BD18A6093EA5EE17BED695923E62C556BEFDAD103E453761BEBB54C93D92FD5A3E962F173D4766FBBC8861473E7B2161BEF68753BEBD9C85BEFAFE40BE6F33023CC62B0EBEA0B38B3D8748293C8478823E82F307BE958BABBDB65E4F3EAB8E9EBD9616963E3A0FF9BDE2C35BBB039294BD5247123ECA45F03D52F726BEDF994E3EB0619FBC61929EBD6262CABB01345A3E90C7993E2490183ED1735B3D9D9F4C3E311C03BEACDA23BEB816B5BD5BED4ABE66CF063EBF42EE3CC08AD6BD6CA5FEBC58EFC6BBC86A863EE1F08B3EC25F71BEA5D1E53D3024F23D62C5EF3D8CFA2ABD95D29C3D26CB9D3DDB94983E0C4096BE26F5EDBD5FF252BE1B1618BE3E3C763D3E383F3E6E196DBE3BED4B3EB7F2823E208B1ABE49E55A3D30F620BE564F863DA15C11BE",
      torch_tensor_16_torch.float32_2: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_16_torch.float32_1: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_16_torch.float32: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_16_16_torch.float32: "0x040000000054F5BA5E54093E16B352BE80663CBEF432C5BDEC4B893D404FA2BBCEFA4A3E70BFB5BC4C7B873DACBB9ABD704849BDB89174BE528B29BEE80ED3BD00BB173C6069CA3D189B193E8C8D2DBEFCF4DEBD98F7B93D4E94543E48BD52BD5C913F3E400D25BD10B5D83C4ACD673ECE7B6DBE662921BEE09E81BDDC93C7BD282F5D3E1AEF25BEC0B0EBBD1ADA32BE76C26FBE047015BE9E0E5C3EBC76E43D0027F83D406A573C3A3F03BEC03E2D3D9E066FBE1AFA38BEC6F903BE2685213E2619163EC811E3BD20CB13BC40BA233E827F7E3E2434CB3DC8550A3DFEA42B3EC0BB16BEF8D03E3D6C7A46BE186E31BED23E04BE8CAAE73DF8E7CD3D6AA417BEC8AD9A3D6E890C3E203F01BD40641C3C00446D3D00D11E3E48CF753E964745BEECA1BBBD9838C93DD01B543EE8C55E3E22E2613E78CA4B3DF89C5EBE9066BC3CAC2720BE8C946EBE3E74633EF0A6423EFE5D7FBE08AA3F3DC8802CBDB88228BD1C5FEABD8CE4C43D34A117BEDCB1BB3D1676013E5C43373E4871BF3D4A5F7DBE001126BE38A6FF3D1853563D96B347BEE86813BEF2D4703E547F2C3EB03EDFBDD4DC80BD78DD73BE803E93BB78C840BEA27745BE20B061BCA0BF193DF4ADD1BD98E7173E38C91BBE6849683ED06F2F3E64E157BE88DB7EBD80D2383C1867153DD0DD723D5CECC83DE059753CCCD1F9BDD445F23D569175BEA0BB17BE3C2B80BDEC66F9BD5C1DB3BDBAD251BE00D259BDF8E25A3D76C626BE403452BC0042373EF088D2BC80ACE33BC0ADB0BC103D4F3D60C6223EBA7E723E0693223EC40C733E601D94BC66F865BE40BAF2BDCE4F2E3E006BD4BADC7CFEBD022D44BE00946FBEEC1058BE70B44FBD56640C3E74670A3E02E576BE2EB01F3E8A5248BEF07B58BD1C9ACFBDF03C45BD100E49BDBAB865BE440A5DBE283C20BD80E1533BB896E8BDB8DEC03D3A6A66BEC0368ABCA221613E38D7D0BD362B673E386CB93DAE0767BE74F8213EF053ECBC708FE4BD14B64C3E54DF4EBEB0C2DB3CC06456BD16D0363E08EC8E3DCC04F63D40D1B43D003F76BD505A57BD00F752BE4CB60A3E26424B3E5C292F3EAC9334BE60AE363C907634BE88EC0CBE302C15BE34F9AE3DC48D18BE00BAB2BBA04F2C3C0406253EFA8341BE44BF2FBE3CA614BED62E333ECC0BB8BDE0EE573EA024B93D40AA013D00EDF3BA086D4ABD407A003D30D369BD003EE6BAC0A7023D983E48BE7A2D06BED8B74E3E86C14FBE200F93BCC03E7D3E10F4B83DC0F0E73B26DA5DBE2CA2FD3D085836BEA85691BDCCC8ABBD38A417BD8036333B9626533E80ABFF3C204C653E30991C3EC6D821BE54A2E53D24F734BE9CFFD8BD4097963DF00EA93DF20E403E28D2A4BD00D4D1397ACB033E5A9377BE4215393E30B153BE00D0613BE0182EBD0AD406BED857073DF2B0533EE8AA95BD56FC17BE845BBDBD",
      torch_tensor_48_torch.float32: "0x04000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_48_16_torch.float32: "0x04000000FB3794BE237A873D3FF32FBE1DC58BBE3277893EEA9C4BBE3AAC0EBDBEA6B33DADD11F3CC6F852BED96F7DBEBAE9793EEA384C3DDC0E823E1838D2BDEAB4B83D56658FBD8A175FBCDCF43EBE5113D43D0B42C63DFFF7CEBB7D078DBDAB4541BEC3D2583E1D6769BEC071003EB3DAD2BD3D4517BEC24C613D27DE22BED67A903DF249763DD4CB68BEF2CF503D288B053EA836F83D8EDE1DBD148480BEA25441BD39C9D93DA3CDE4BD1006EE3D68CD503E70B623BEBDE3453B73A5013EE897C43C2B85D13C3B991C3D0E7C76BE031FC53C031D593EE5438D3EC247383EF40E283DD76C123E3B8718BE4AE981BEBCCE86BE84649C3E4B07473ECCB958BE1656F53D70C56C3EFCB49C3E9A13893E86E9723EEFC28FBD9510DCBDB2B6803ECEB22F3EB8AD3CBEC1EF8C3EAB7C173E3DEB2A3E218444BEF5E7B33DB5D3DBBD7EFB743EA4AB61BD3F20F43D2FC35E3D2866053E6F18D5BDDCDE183EB0FE5ABE73A08D3D912254BE29A89ABE2DC97BBEB986773E2AA2293EE314933EE72D7B3E18008CBE41F755BEA1A54ABD9C9E4BBEA7B7593EE0086DBE5AF918BE9B7397BE080232BE07F0803ED75A803EA170603EB416723E3A658B3EBB91A0BDB7F4093E36AB8B3E4372CF3D74B79C3E6B9E223E87E8423E2978DBBD4D71163ED81B103D4AC195BD1BBE30BEF5ED2FBE4A4271BE407C523ECFE65E3EA6BC0EBD2A7035BE2B55723E8180483E4B73BA3CE30714BEA213903E9337003EB7046EBE120A963E0C176E3EA28FE4BD4541303EA02532BEA08A44BD811C853E9B474F3CC9BC5DBE5596D1BD0737AABDA1F571BD320BF03CABFB903E474B863CC09641BE588F803CFB55163E9C861B3E96468FBE2D6B60BD680069BEDEC705BED0EDE13D85A65EBE3A19E93D8A0F853E8883A43C8EF750BE66ABE0BDF1ED883D5E036FBE6CC41B3E06538EBE0CB396BE1D5398BE356B7EBDBFD4523E836094BE924D823E94D7FABD9EA8B73D01C5643C305C8DBE0003823E1AD2283E79D39B3ECC661E3E5CF44EBEE2D5823E54CE863CEEAE143EB8667BBE9E5CB4BD25ED99BE243DF4BD4547873DEA2C76BE25E3C73DBD4E283E93B62E3DE6C751BEF21673BE1A76C1BDEDA0093E7FA29A3EA34A343E473A0DBD61DCDB3D73CC99BE2CE585BE3B4C123E409731BE16D7163E8F555DBE124C1BBEA62081BE7B9D233EC894FFBCF14B713EB409423EFA7D2D3E1A50213C45E0C1BD415888BD01AD263D116C1B3EC4A85BBE4592833ED45C08BDCD5C83BEF1A329BEE5B58A3E355E8F3EDD3591BEB0225D3E7C211D3E4496393E49B5843EC9FA28BE6803C63D0E4F003E7B4BB9BDCAD9D13D916AB4BDACD8413EB9FBADBDCEC4E9BD37DD9D3DE46ADE3D252F19BE42BADD3C5EB4353EBE90F9BCA7D6BE3DB03D97BDA0C9DB3D6A1F63BE105E38BEB2251FBE2612903E02BCA8BD1D275BBAFAE717BED17F9C3E281C993EB4766CBE532C7EBE38A86DBE488CC1BAAAD79FBD08394DBE8EE9E0BD0EF26C3DA8D123BE98F28A3D06CC8FBD6CED17BEEC4C2C3D3BE7803E6CF953BED4F0683C333EE7BD38D6993E30BC94BE6A4996BEE7799A3EC95E46BE9C72703DCA7AD8BCB81884BDF80D8CBD903B473EAFC66F3C88A198BE301939BEA5C4D5BD9BC61D3E1CE64ABEABD1933EB0AA8BBD153261BD31AC753EC0951D3E24F5843EC55C353E5539BEBD890550BE9D9FBABC1EBF813EF874D2BD9F6191BEDC86003EC99B983E2284B2BD9BCE81BE85328EBEA9249D3D12EDBDBCBE541EBE5D807D3D9922EE3D2F5C793E3A6C733E62B93BBD783B8ABE9AA88DBE3E5F923E83990A3E0EAC083E6FA387BE462B913E3183943EFD898D3E203F84BEA39BECBD48A357BE0A74943E37B806BE4C250FBECF43243EEC0911BE3B6C1ABE1C67DBBC2E18F1BC9E3C74BE23B1823E954E0ABE4C6EDE3D8A5A883EE71E1E3E918F313DF862853ED396283D140F11BE454D943E446A943D74F498BE7985B2BDD49155BE3D72893EA81D4FBDB8E58EBEC1AD9DBC62E7443EB4E9A23D3948C63DAAF3E83C80C8E93D65C998BDC672F9BD228892BE80326CBE01E3073EE9A539BE47ED333DBB27C83D8698B13CB8474BBECBEB953EFC5136BEF5F0803E616B79BE31D796BD978D2A3EAE1A00BEF9B0833ECDC257BE15A683BEF9600DBE68BB4A3D2E58903E87AE15BEFA41E03DF1359DBDDCFC87BD0B8B663E27FC72BECD34053DEB6C933E7E552CBDB770733E3C1CC1BD31627C3E54A597BE47C034BDF5485CBD4A39CB3D3B04F63DBCBC703E5FD93ABD94EE46BC4BB6563E0BABA9BD736D893E55C150BECEB507BDD1B886BCFCE60B3E2F5B563E25C946BDF3E081BEA05A1B3E8D93BB3DB2E4FB3DD06841BE20CA493EA47B943E8DA5D93CA56D92BE23195C3E807868BE5125903DAA3F363DE6BE12BEC057DA3DC4378CBE2DD28E3D00C446BE599D07BD8551213D9C8E853E019815BE95DC483E6C511FBD06E814BE518388BE41D68FBEC519993E0D649CBD2B927A3C9901AA3DA01E553E00CC853E32487E3EE54A68BE22EF48BDC08739BE7C2333BECBBE943D3C26933E842C7BBEAAC03D3EAB8E22BE234674BDEEDF783E11D38DBDA264E43CC42B5BBE6072853E501F22BDF95065BEC69CB73DBAED5EBEC6CA78BE5CCD983C7F95783E5C73B1BD0692133EA9B6863E90F44F3ED57724BE807A09BD4A54C5BDD51E7CBEBAA704391DEA6B3E3514843E2806EA3C016C8E3D68BC07BE56AB6C3EE67602BE3ACC59BE1421413D99ED3B3E12578DBE6CB68D3E8C93E13D9AAA5BBE501387BD1A02883E008E70BE3147B7BD99AACD3D6F5789BE11E12B3EB235233EB974423EA5E447BEF4239C3EEFD939BED7819C3EB97296BECDAC8BBE6592403EDF12033D68B3903C5A9F2DBE268503BEE558B7BD3CB798BE175A823C3CCE5D3D8EE887B9EE7FCA3DB5BF943E4EBAA63D858DE5BDC00801BEEB9948BE215959BE96FA49BD61D05DBDD67A0B3E2B0406BE75F3793E47005CBEBD20643ADAEB8C3E1AE39B3E6B9E35BE00665F3D6B24143D530013BE36A6D8BD21D8A93D68055ABE6FED4E3D99AC073EFD1BF7BDA837823E2412A5BC32410E3E6A3F9B3EDFACBFBD98602A3E345CB3BD203237BD548A54BD9553F9BA13E3ECBD14FA923D97063D3C17BF463E29D87DBDCE87FB3C8543E9BD104983BE24C1FD3D1E7A203D8F21FBBDE903D4BDF6FDA33DFCC462BD2AE34C3EA2138E3CFBDDEC3D1C9B083E9ADC99BDCCA7073E215E673E89DA663C126D753D8C47363CCA14593E755F04BE64AA26BEB69F083ED56F88BEFCDAA03B1B3110BE85F14E3EDFF491BE361B3E3E4D199B3E3AC37D3D411EA7BC5D509A3E62FD05BE49FFC8BC644C09BE761F2DBD5E49883D2781273D1BE06CBD0CBE9CBE1F6F803CA69914BC28AB3C3DFD3E703E1C61983EBF033ABEFA669CBC0B40FBBDE47B90BE792564BEBF22933E55CF363E5F6A283EAA3E2E3EC41879BE6BB5033DD9E7913EB3FA2EBE97758B3E66D1A43DD7955C3E7C5006BE898B103EEBF88ABEAF439FBCE428D13DFC0DBC3D272F833E6D0C9A3EC59E8E3E3781523E326F5C3E3BD221BD505173BE02C9E8BD98CB0CBD106E29BE1245203E521EDC3D925B4A3DAF79973D6FB6893EF965E43DB87989BEBC9663BEB8300A3EBFE92A3D83E8183E12919CBE00AD90BE8C44403E168D483E43D48DBEBC06EE3D5ED274BE38716D3EB5C4C43D6F029B3E44929ABE8BEA96BE40FB533E822E8B3EAF18403E7D72503E680A84BED1F0623EEE0294BE9E168C3D4A604DBEB211F9BDA3115E3D188DF6BDF96E46BD819694BECECF93BE4EE7F23D65B604BE52C03EBE336EF7BD062B80BEC4A37ABE499C3B3EFF591F3E410E273D77452BBE69A0D03DAC5E613C211360BE5FF0863D5ABE8E3E86329ABE63E39BBEBDAF203D3F196C3E5CC83EBE8F0A8A3D08695C3EF455C13D5EB4873D2E699C3E61424C3E245730BE88CED83C1C2D203E2E418A3E16F99BBEDDC7293EE70EB6BD8A8299BE70318B3D4DB12ABE0DBA313DBB8F4BBEA7F16BBE76D4D4BC13A6D2BD1960373E4C42D83C72BB743E82076B3D2AA4C9BD1A5E543EA310893C35646B3D01AEC9BDF206903A202371BD3E3FD5BCEC8474BE5ECFF6BAB41F82BEE6E686BD35B5353E36045ABEB05653BE991D99BDACE6ABBD594F543DE634503D0BFE1E3EEBFC57BE1A03B1BC725B2F3E6B99873EAEF7B6BCE26A35BE4D42B43D088D323E7AE143BE2FF135BEF0940A3EB3BEAFBC091194BE88C734BE174CFE3DCCAFD4BD2869583E97DC773E8070363D6657C6BC820CC7BD94AA7DBC8C47643D6A7E6FBEEBDD95BD346682BEF66E403E"
    }
  }
#-}

