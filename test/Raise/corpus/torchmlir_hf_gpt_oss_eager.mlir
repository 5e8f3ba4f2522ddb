// Made by generate/generate.py: models, torchmlir: gpt-oss: a sink for each head
// DEFINE: %{case} = --verify=raise --input=random:1 --input=random:2 --input=random:3 --expected_output=@%S/expected/hf_gpt_oss_eager.0.npy
// RUN: attn-run %s %{case} | FileCheck %s
// RUN: attn-opt %s %fuse -o %t.mlir
// RUN: attn-run %t.mlir %{case} | FileCheck %s --check-prefix=FUSED

// CHECK: attention: 0 found, 1 not recognised{{$}}
// CHECK-NEXT: attention not raised: the softmax does not run over the keys, in 'linalg.generic'
// FUSED: attention: 0 found, 1 not recognised{{$}}
// FUSED-NEXT: attention not raised: the softmax does not run over the keys, in 'linalg.generic'

#map = affine_map<(d0, d1) -> (d1)>
#map1 = affine_map<(d0, d1) -> (d0, d1)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map4 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map5 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<1x8x16xf32>, %arg1: tensor<1x8x4xf32>, %arg2: tensor<1x8x4xf32>) -> tensor<1x8x16xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense_resource<torch_tensor_16_torch.float32_1> : tensor<16xf32>
    %cst_2 = arith.constant dense_resource<torch_tensor_16_16_torch.float32_1> : tensor<16x16xf32>
    %cst_3 = arith.constant dense_resource<torch_tensor_2_torch.float32> : tensor<2xf32>
    %cst_4 = arith.constant 0.35355339059327379 : f64
    %cst_5 = arith.constant dense_resource<torch_tensor_8_torch.float32_1> : tensor<8xf32>
    %cst_6 = arith.constant dense_resource<torch_tensor_8_16_torch.float32_1> : tensor<8x16xf32>
    %cst_7 = arith.constant dense_resource<torch_tensor_8_torch.float32> : tensor<8xf32>
    %cst_8 = arith.constant dense_resource<torch_tensor_8_16_torch.float32> : tensor<8x16xf32>
    %cst_9 = arith.constant dense_resource<torch_tensor_16_torch.float32> : tensor<16xf32>
    %cst_10 = arith.constant dense_resource<torch_tensor_16_16_torch.float32> : tensor<16x16xf32>
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<1x8x16xf32> into tensor<8x16xf32>
    %0 = tensor.empty() : tensor<16x16xf32>
    %transposed = linalg.transpose ins(%cst_10 : tensor<16x16xf32>) outs(%0 : tensor<16x16xf32>) permutation = [1, 0] 
    %1 = tensor.empty() : tensor<8x16xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<8x16xf32>) -> tensor<8x16xf32>
    %3 = linalg.matmul ins(%collapsed, %transposed : tensor<8x16xf32>, tensor<16x16xf32>) outs(%2 : tensor<8x16xf32>) -> tensor<8x16xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%cst_9 : tensor<16xf32>) outs(%1 : tensor<8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x16xf32>
    %5 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%3, %4 : tensor<8x16xf32>, tensor<8x16xf32>) outs(%1 : tensor<8x16xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %58 = arith.addf %in, %in_41 : f32
      linalg.yield %58 : f32
    } -> tensor<8x16xf32>
    %expanded = tensor.expand_shape %5 [[0, 1], [2, 3]] output_shape [1, 8, 2, 8] : tensor<8x16xf32> into tensor<1x8x2x8xf32>
    %6 = tensor.empty() : tensor<1x2x8x8xf32>
    %transposed_11 = linalg.transpose ins(%expanded : tensor<1x8x2x8xf32>) outs(%6 : tensor<1x2x8x8xf32>) permutation = [0, 2, 1, 3] 
    %7 = tensor.empty() : tensor<16x8xf32>
    %transposed_12 = linalg.transpose ins(%cst_8 : tensor<8x16xf32>) outs(%7 : tensor<16x8xf32>) permutation = [1, 0] 
    %8 = tensor.empty() : tensor<8x8xf32>
    %9 = linalg.fill ins(%cst : f32) outs(%8 : tensor<8x8xf32>) -> tensor<8x8xf32>
    %10 = linalg.matmul ins(%collapsed, %transposed_12 : tensor<8x16xf32>, tensor<16x8xf32>) outs(%9 : tensor<8x8xf32>) -> tensor<8x8xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%cst_7 : tensor<8xf32>) outs(%8 : tensor<8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x8xf32>
    %12 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%10, %11 : tensor<8x8xf32>, tensor<8x8xf32>) outs(%8 : tensor<8x8xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %58 = arith.addf %in, %in_41 : f32
      linalg.yield %58 : f32
    } -> tensor<8x8xf32>
    %expanded_13 = tensor.expand_shape %12 [[0, 1], [2, 3]] output_shape [1, 8, 1, 8] : tensor<8x8xf32> into tensor<1x8x1x8xf32>
    %13 = tensor.empty() : tensor<1x1x8x8xf32>
    %transposed_14 = linalg.transpose ins(%expanded_13 : tensor<1x8x1x8xf32>) outs(%13 : tensor<1x1x8x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_15 = linalg.transpose ins(%cst_6 : tensor<8x16xf32>) outs(%7 : tensor<16x8xf32>) permutation = [1, 0] 
    %14 = linalg.matmul ins(%collapsed, %transposed_15 : tensor<8x16xf32>, tensor<16x8xf32>) outs(%9 : tensor<8x8xf32>) -> tensor<8x8xf32>
    %15 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%cst_5 : tensor<8xf32>) outs(%8 : tensor<8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x8xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%14, %15 : tensor<8x8xf32>, tensor<8x8xf32>) outs(%8 : tensor<8x8xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %58 = arith.addf %in, %in_41 : f32
      linalg.yield %58 : f32
    } -> tensor<8x8xf32>
    %expanded_16 = tensor.expand_shape %16 [[0, 1], [2, 3]] output_shape [1, 8, 1, 8] : tensor<8x8xf32> into tensor<1x8x1x8xf32>
    %transposed_17 = linalg.transpose ins(%expanded_16 : tensor<1x8x1x8xf32>) outs(%13 : tensor<1x1x8x8xf32>) permutation = [0, 2, 1, 3] 
    %expanded_18 = tensor.expand_shape %arg1 [[0], [1, 2], [3]] output_shape [1, 1, 8, 4] : tensor<1x8x4xf32> into tensor<1x1x8x4xf32>
    %expanded_19 = tensor.expand_shape %arg2 [[0], [1, 2], [3]] output_shape [1, 1, 8, 4] : tensor<1x8x4xf32> into tensor<1x1x8x4xf32>
    %extracted_slice = tensor.extract_slice %transposed_11[0, 0, 0, 0] [1, 2, 8, 4] [1, 1, 1, 1] : tensor<1x2x8x8xf32> to tensor<1x2x8x4xf32>
    %extracted_slice_20 = tensor.extract_slice %transposed_11[0, 0, 0, 4] [1, 2, 8, 4] [1, 1, 1, 1] : tensor<1x2x8x8xf32> to tensor<1x2x8x4xf32>
    %17 = tensor.empty() : tensor<1x2x8x4xf32>
    %18 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %expanded_18 : tensor<1x2x8x4xf32>, tensor<1x1x8x4xf32>) outs(%17 : tensor<1x2x8x4xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %58 = arith.mulf %in, %in_41 : f32
      linalg.yield %58 : f32
    } -> tensor<1x2x8x4xf32>
    %19 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_20, %expanded_19 : tensor<1x2x8x4xf32>, tensor<1x1x8x4xf32>) outs(%17 : tensor<1x2x8x4xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %58 = arith.mulf %in, %in_41 : f32
      linalg.yield %58 : f32
    } -> tensor<1x2x8x4xf32>
    %20 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18, %19 : tensor<1x2x8x4xf32>, tensor<1x2x8x4xf32>) outs(%17 : tensor<1x2x8x4xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %58 = arith.subf %in, %in_41 : f32
      linalg.yield %58 : f32
    } -> tensor<1x2x8x4xf32>
    %21 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_20, %expanded_18 : tensor<1x2x8x4xf32>, tensor<1x1x8x4xf32>) outs(%17 : tensor<1x2x8x4xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %58 = arith.mulf %in, %in_41 : f32
      linalg.yield %58 : f32
    } -> tensor<1x2x8x4xf32>
    %22 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %expanded_19 : tensor<1x2x8x4xf32>, tensor<1x1x8x4xf32>) outs(%17 : tensor<1x2x8x4xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %58 = arith.mulf %in, %in_41 : f32
      linalg.yield %58 : f32
    } -> tensor<1x2x8x4xf32>
    %23 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21, %22 : tensor<1x2x8x4xf32>, tensor<1x2x8x4xf32>) outs(%17 : tensor<1x2x8x4xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %58 = arith.addf %in, %in_41 : f32
      linalg.yield %58 : f32
    } -> tensor<1x2x8x4xf32>
    %concat = tensor.concat dim(3) %20, %23 : (tensor<1x2x8x4xf32>, tensor<1x2x8x4xf32>) -> tensor<1x2x8x8xf32>
    %extracted_slice_21 = tensor.extract_slice %transposed_14[0, 0, 0, 0] [1, 1, 8, 4] [1, 1, 1, 1] : tensor<1x1x8x8xf32> to tensor<1x1x8x4xf32>
    %extracted_slice_22 = tensor.extract_slice %transposed_14[0, 0, 0, 4] [1, 1, 8, 4] [1, 1, 1, 1] : tensor<1x1x8x8xf32> to tensor<1x1x8x4xf32>
    %24 = tensor.empty() : tensor<1x1x8x4xf32>
    %25 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_21, %expanded_18 : tensor<1x1x8x4xf32>, tensor<1x1x8x4xf32>) outs(%24 : tensor<1x1x8x4xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %58 = arith.mulf %in, %in_41 : f32
      linalg.yield %58 : f32
    } -> tensor<1x1x8x4xf32>
    %26 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_22, %expanded_19 : tensor<1x1x8x4xf32>, tensor<1x1x8x4xf32>) outs(%24 : tensor<1x1x8x4xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %58 = arith.mulf %in, %in_41 : f32
      linalg.yield %58 : f32
    } -> tensor<1x1x8x4xf32>
    %27 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25, %26 : tensor<1x1x8x4xf32>, tensor<1x1x8x4xf32>) outs(%24 : tensor<1x1x8x4xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %58 = arith.subf %in, %in_41 : f32
      linalg.yield %58 : f32
    } -> tensor<1x1x8x4xf32>
    %28 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_22, %expanded_18 : tensor<1x1x8x4xf32>, tensor<1x1x8x4xf32>) outs(%24 : tensor<1x1x8x4xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %58 = arith.mulf %in, %in_41 : f32
      linalg.yield %58 : f32
    } -> tensor<1x1x8x4xf32>
    %29 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_21, %expanded_19 : tensor<1x1x8x4xf32>, tensor<1x1x8x4xf32>) outs(%24 : tensor<1x1x8x4xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %58 = arith.mulf %in, %in_41 : f32
      linalg.yield %58 : f32
    } -> tensor<1x1x8x4xf32>
    %30 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28, %29 : tensor<1x1x8x4xf32>, tensor<1x1x8x4xf32>) outs(%24 : tensor<1x1x8x4xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %58 = arith.addf %in, %in_41 : f32
      linalg.yield %58 : f32
    } -> tensor<1x1x8x4xf32>
    %concat_23 = tensor.concat dim(3) %27, %30 : (tensor<1x1x8x4xf32>, tensor<1x1x8x4xf32>) -> tensor<1x1x8x8xf32>
    %31 = tensor.empty() : tensor<1x1x2x8x8xf32>
    %32 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%concat_23 : tensor<1x1x8x8xf32>) outs(%31 : tensor<1x1x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x2x8x8xf32>
    %collapsed_24 = tensor.collapse_shape %32 [[0], [1, 2], [3], [4]] : tensor<1x1x2x8x8xf32> into tensor<1x2x8x8xf32>
    %33 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_17 : tensor<1x1x8x8xf32>) outs(%31 : tensor<1x1x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x2x8x8xf32>
    %transposed_25 = linalg.transpose ins(%collapsed_24 : tensor<1x2x8x8xf32>) outs(%6 : tensor<1x2x8x8xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_26 = tensor.collapse_shape %concat [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %collapsed_27 = tensor.collapse_shape %transposed_25 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %34 = tensor.empty() : tensor<2x8x8xf32>
    %35 = linalg.fill ins(%cst : f32) outs(%34 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %36 = linalg.batch_matmul ins(%collapsed_26, %collapsed_27 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%35 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %expanded_28 = tensor.expand_shape %36 [[0, 1], [2], [3]] output_shape [1, 2, 8, 8] : tensor<2x8x8xf32> into tensor<1x2x8x8xf32>
    %37 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_28 : tensor<1x2x8x8xf32>) outs(%6 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %58 = arith.truncf %cst_4 : f64 to f32
      %59 = arith.mulf %in, %58 : f32
      linalg.yield %59 : f32
    } -> tensor<1x2x8x8xf32>
    %38 = tensor.empty() : tensor<1x2x8x1xf32>
    %expanded_29 = tensor.expand_shape %cst_3 [[0, 1, 2]] output_shape [1, 2, 1] : tensor<2xf32> into tensor<1x2x1xf32>
    %39 = linalg.generic {indexing_maps = [#map6, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_29 : tensor<1x2x1xf32>) outs(%38 : tensor<1x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x8x1xf32>
    %concat_30 = tensor.concat dim(3) %37, %39 : (tensor<1x2x8x8xf32>, tensor<1x2x8x1xf32>) -> tensor<1x2x8x9xf32>
    %40 = tensor.empty() : tensor<1x2x8xi64>
    %41 = linalg.fill ins(%c0_i64 : i64) outs(%40 : tensor<1x2x8xi64>) -> tensor<1x2x8xi64>
    %42 = tensor.empty() : tensor<1x2x8xf32>
    %43 = linalg.fill ins(%cst_0 : f32) outs(%42 : tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %44:2 = linalg.generic {indexing_maps = [#map2, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%concat_30 : tensor<1x2x8x9xf32>) outs(%43, %41 : tensor<1x2x8xf32>, tensor<1x2x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_41: i64):
      %58 = linalg.index 3 : index
      %59 = arith.index_cast %58 : index to i64
      %60 = arith.maximumf %in, %out : f32
      %61 = arith.cmpf ogt, %in, %out : f32
      %62 = arith.select %61, %59, %out_41 : i64
      linalg.yield %60, %62 : f32, i64
    } -> (tensor<1x2x8xf32>, tensor<1x2x8xi64>)
    %expanded_31 = tensor.expand_shape %44#0 [[0], [1], [2, 3]] output_shape [1, 2, 8, 1] : tensor<1x2x8xf32> into tensor<1x2x8x1xf32>
    %45 = tensor.empty() : tensor<1x2x8x9xf32>
    %46 = linalg.generic {indexing_maps = [#map2, #map8, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_30, %expanded_31 : tensor<1x2x8x9xf32>, tensor<1x2x8x1xf32>) outs(%45 : tensor<1x2x8x9xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %58 = arith.subf %in, %in_41 : f32
      linalg.yield %58 : f32
    } -> tensor<1x2x8x9xf32>
    %47:2 = linalg.generic {indexing_maps = [#map2, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%46 : tensor<1x2x8x9xf32>) outs(%43, %41 : tensor<1x2x8xf32>, tensor<1x2x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_41: i64):
      %58 = linalg.index 3 : index
      %59 = arith.index_cast %58 : index to i64
      %60 = arith.maximumf %in, %out : f32
      %61 = arith.cmpf ogt, %in, %out : f32
      %62 = arith.select %61, %59, %out_41 : i64
      linalg.yield %60, %62 : f32, i64
    } -> (tensor<1x2x8xf32>, tensor<1x2x8xi64>)
    %expanded_32 = tensor.expand_shape %47#0 [[0], [1], [2, 3]] output_shape [1, 2, 8, 1] : tensor<1x2x8xf32> into tensor<1x2x8x1xf32>
    %48 = linalg.generic {indexing_maps = [#map2, #map8, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%46, %expanded_32 : tensor<1x2x8x9xf32>, tensor<1x2x8x1xf32>) outs(%45 : tensor<1x2x8x9xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %58 = arith.subf %in, %in_41 : f32
      linalg.yield %58 : f32
    } -> tensor<1x2x8x9xf32>
    %49 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%48 : tensor<1x2x8x9xf32>) outs(%45 : tensor<1x2x8x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %58 = math.exp %in : f32
      linalg.yield %58 : f32
    } -> tensor<1x2x8x9xf32>
    %50 = linalg.fill ins(%cst : f32) outs(%38 : tensor<1x2x8x1xf32>) -> tensor<1x2x8x1xf32>
    %51 = linalg.generic {indexing_maps = [#map2, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%49 : tensor<1x2x8x9xf32>) outs(%50 : tensor<1x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %58 = arith.addf %in, %out : f32
      linalg.yield %58 : f32
    } -> tensor<1x2x8x1xf32>
    %52 = linalg.generic {indexing_maps = [#map2, #map8, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%49, %51 : tensor<1x2x8x9xf32>, tensor<1x2x8x1xf32>) outs(%45 : tensor<1x2x8x9xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %58 = arith.divf %in, %in_41 : f32
      linalg.yield %58 : f32
    } -> tensor<1x2x8x9xf32>
    %extracted_slice_33 = tensor.extract_slice %52[0, 0, 0, 0] [1, 2, 8, 8] [1, 1, 1, 1] : tensor<1x2x8x9xf32> to tensor<1x2x8x8xf32>
    %collapsed_34 = tensor.collapse_shape %extracted_slice_33 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %collapsed_35 = tensor.collapse_shape %33 [[0, 1, 2], [3], [4]] : tensor<1x1x2x8x8xf32> into tensor<2x8x8xf32>
    %53 = linalg.batch_matmul ins(%collapsed_34, %collapsed_35 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%35 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %expanded_36 = tensor.expand_shape %53 [[0, 1], [2], [3]] output_shape [1, 2, 8, 8] : tensor<2x8x8xf32> into tensor<1x2x8x8xf32>
    %54 = tensor.empty() : tensor<1x8x2x8xf32>
    %transposed_37 = linalg.transpose ins(%expanded_36 : tensor<1x2x8x8xf32>) outs(%54 : tensor<1x8x2x8xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_38 = tensor.collapse_shape %transposed_37 [[0, 1], [2, 3]] : tensor<1x8x2x8xf32> into tensor<8x16xf32>
    %transposed_39 = linalg.transpose ins(%cst_2 : tensor<16x16xf32>) outs(%0 : tensor<16x16xf32>) permutation = [1, 0] 
    %55 = linalg.matmul ins(%collapsed_38, %transposed_39 : tensor<8x16xf32>, tensor<16x16xf32>) outs(%2 : tensor<8x16xf32>) -> tensor<8x16xf32>
    %56 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%cst_1 : tensor<16xf32>) outs(%1 : tensor<8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x16xf32>
    %57 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%55, %56 : tensor<8x16xf32>, tensor<8x16xf32>) outs(%1 : tensor<8x16xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %58 = arith.addf %in, %in_41 : f32
      linalg.yield %58 : f32
    } -> tensor<8x16xf32>
    %expanded_40 = tensor.expand_shape %57 [[0, 1], [2]] output_shape [1, 8, 16] : tensor<8x16xf32> into tensor<1x8x16xf32>
    return %expanded_40 : tensor<1x8x16xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_16_torch.float32_1: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_16_16_torch.float32_1: "0x04000000D3F7673C5BAE07BB3948BEBCB493DBBC196C19BD8B65CBBCA69F263D5C9B323B1D3324BC386D843C8FB1D43C932304BA3E12CD3C0FA591BC875C6DBCD4350D3C8BE9A2BCCC0C18BBEF87BF3C2FBBCC38AAD5CF3CED442B3DD96E0CBDE7BDB3BCA4AFAEBC2C03103CADF744BC409234BD21E5E83C741B9BBC34A6D13AB91F4A3BC5F9513CA771C03BAE78C6BC8B481BBC9034193A0CDD4FBCAE4919BC2955F73BD8CE65BC566C953C1D77403B3D67463C4B9FAD3B2C24003C19F4923C390625BD877CEDBB1063423A7D848E3B8C0508BC4B1AC0BC14884ABB27608DBCC0ED463D6EAF5BBC7CD0D63CE65E5A3C362E863C3B63103D970076BC6C696D3C4F3CD5BCE6253E3BB2EB943B5629A8BCB2B2183DE210613DCFF79E3B584CC2BC21AB533CA67A65BC22AB913C1C50B63CE52EAD3CA5BEDB3B8220D4BC4971A8BBE2AC1CBCDD121CBD26DE0ABDF393A53C1EF96ABCE9E7BB3CFB17C8BA7945113C87BB43BCF0449EBC46C7F7B975F9C03CAEFA51BC0B51CE3C786606BDA2FCE93CF193A13C55774A3CF4910DBD989AB2BBD9E2D43CD2BFB5BCAD191ABD4A21D5BC63CC7ABC3D8A1CBCCBA1C9BC067622BC67F2AD3C81DBCB3C337E34BCB9902ABC098DFC3C3DB33C3AAF1F90BC1994A0BC22200A3D652D9B3B5332003DEF5D92BBD7C9653B2B49E13AD2F6FD3B573BC1BCAD4A013D2D6D88BB4FFB1EBC333165BAB6FE17BB3CB5823C68F09EBBC0FE1BBC92C0F8BBAA8E6FB9ECDB13BC1C33AE3CA4A2A33B49FF8EBA4430853CE6E29CBC2FE4C63C40983BBC20F5CF3A9EFBB7BC04F3E7BCB77696BB907D4E3B2B43C2BCFD82D3BC78BF91387CA97CBC15D95A3DB66C1FBD946F353DFE2D093DF6839CBB33181DBDA9C05EBCEE4C51BD8F71DCBC73F71F3DCB40893C4C4FE73C2D29033CEC7A5F3CA90E91BC1DC4F83B140E21BC920E203C2437E0BB0409163C049CE03C1C6B703AD21493BCCABFDB3B121182BC9C54643CE08396BB52A240BCC7301BBC81E7063A9A6218BC859A63BC6CB35DBAB0DC93BCD708403C760D183CC5CDC7BCC4644FBD8BE353BD24A98EBC0DD1333BECBE1D3AEE32A73C224DEA3A2BDF1FBCD6B7AF3C046699BB18B0C1BCB9F7E2BB3DBDB03B49B580BC45AF733CC4EFA1BC486E12BAE6BD33BAF203F6BCC2C5A9BC2D6CAABBDC3F96BCD95765BC6A05B43C54321F3D5C15C6BC37CC21BA9828453C744CECBCCFD403BBC4D99CBA62985C3BF6C7843C67C3D3BBD6D31EBDF99CA4BC0FA581BBF414E6BC5C302EBC790FB8BB75A5E13B4370183CA90A243C60DB50BC48B481BC43C3693CE74CF2BC0431A4BBB2AED0BAD8E941BB603FB13C734B0439FF1B14BCB9553A3D086995BCD944273CFC312E3C80259DBC019417BBC1FB283CBBBD15BB55F63EBCF02C1F3B14EB5E3CBC2FE5BBCA14113D922C993CC4FF633CA0111C3D",
      torch_tensor_2_torch.float32: "0x040000004DB94E3C60A563BC",
      torch_tensor_8_torch.float32_1: "0x040000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_8_16_torch.float32_1: "0x04000000025B1ABCB288ABBC5D6D0B3C1835FEBCE6C6F53C2994A4BC19BC86B95B3A81BC4172ED3CE40E983BA3C3FFB84A51F1B99331B73CD685993B8FA105BD7003D53C3DC59C3BF5D416BD72D80ABD582FA6BC9D0712BCE94577BC21F6BA3C9CB369BCCEA0643C4187C6BC24F336BB16E888BBA045BA3C499180BC8A39803C46B19FBCCB88C53CF305713BA77BB53B590F08BCD960973B55ED6F3B7BE208BC136241BDA942C8BCD436AFBC6D1003BC02F9B3BC185CBDBCF57DD6BB39EEF63BA33BA33C7DB5B53C6783BA3C2BA5013C1DD11E3C9B7DE93C897535BD58FEA9BB2BCA52BC666F05BD8639C43B3B401C3C0478973A5759A3BC321CA53ADB332A3DC469BDBCA94E89BCDB4ABD387D99D8BAAF27BBBC6F9D273CADD2B33B692CCEBC4C13763CE19B8FBBCA014E3C3C60FBBCBC6A64BC07448A3B5C2C333CF856A9BCD9241DBD3DA9A63B6AC006BDBB7C0EBCE4412CBD3A04203D519F1ABCC9A8F73CA05F13BBE43F8F3CC94F6C3AEE3D1EBC9ACA133D6007A6BB82D7CD3CCEF22C3C10A4F43C37737B3B37C980BB9D842D3C149A39BCBC2479BB77F1123BAE6E3A3C1AD3083D3B327A3B22E733BDE9C445BCCF68A738814EAFBC520E403C3E691ABCF7F044BB45983FBCC5E8223D6624F5B98A31693CA026AEBC5711A8BA6A0FC13CFEC455BCA167CE3CD42DF73C060FD0BAF241863C4D07893C4F5CEDBB0B0BBDBC29E337BC",
      torch_tensor_8_torch.float32: "0x040000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_8_16_torch.float32: "0x04000000EB408ABC4C8C923CAA89953B3EDA5E3B1208803C429B2EBCB3A597BC5F1985BBFBE01D3C6C47183C70EC8BBC742400BDFC1A4EBBB7F5993CC57A43BBC5333CBB8294983D45F10D3D613A73BCCB973D3B5DF2CF3B0E604E3CBD271ABC8AEF8C3B5F5407BC0DFF15BDD05E31BA4BECEF3B1313F6B9D8CC13BC523934BD9BB6F03C2AA909BD7CD4BC3CE629143D3F5D00BD6524E53CBB4EB43B6C9FDABBCB165EBCE043D33CE674233C4A652DBCC0BF0B3B4D3D9FBC8FA0933BB0594DBC3B0E083D44D0823BA9B59E3CEB742DBC767B093DE4768BBC732D28BDDE79DDBC77A217BADF7A833CF33AAC3B8F22623C8F24023CCD8F373C004A0ABB20D9B53B29B0AB3C970B18BD670470BC32CE8E3CE9B378BC147C053D62853FBD1757B5BB3C23A93B8783363C43B0013DC65B0DBCD0F3F83BF14E8ABC12623EBAD79B003BD2DE9D3CAF547CBCCF3FC03C19C002BD1970843C447B083C121194BBAFD5D2BBE91D12BD9469193CB56091BC4FDFD8BA1267853CBDA85D3DC1662EBC52C1F53CAFA709BD89CE4BBDB3A7C7BC3D2DA8BBF5ECE43C185EEC3AE6D3E03A0F0B12BCD396EA3B0B3E19BDEB1D8CBC920CAF3C5DD1FB3A493760BC57B7023CEDFAA83B626D823B4CA04FBBB72A723CF63AA4BB1B6081BBBEB122BD87634EBCDE22483CD38439BB41CF5FBC0F03E33C640DD6BA9C8E5ABCF90A173C64B903BC6599383CCDEF98BC",
      torch_tensor_16_torch.float32: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_16_16_torch.float32: "0x0400000006D1F8BCF3B0C43CA4DC11BC983A823AD28863BB45537B3C6D834A3CB28C643DDBBA0D3CAE862E3D8EE5503D2B1EC43BDC463FBC004FD53B76A82E3BE8AF233B1519F5BC1D2BBF39FD7DE23B1D9C233A2F33033C96830B3CE68B893C1CFDCA3C6EAC2B3C93DA07BDAAAD333CD519E5BC69E821BD66EEC93C29C632BCE0F6B5BA23F16F3C620B45BB8EB667BC8430193C53A2B63B6CD6DA3C5249BD3CEF9493BA9D1A0D3CF7CD98BCA7A1F6BC766B073BA14BF93C4788EF3B951DEA3CF4C4EE3B5BEF093DF694A53C4DC84B3CA6293B3D2604013D877FCBBB320FF53C6564A43C5984EBBC46F4613A9CCD06BD90F7EFBC8577E53BF9CF0ABB30A572BC0FADBD3C9C7BEC3CD105823B9912B5BC66E126BD7D632E3D32FE85BB9E81193CD733C53C137BCD3BDFDE013D4506903CEC47613DFB7E2ABC50A93BBDA6299EBC22251BBDF7B2E2BB153A4B3CE4D5623C981C743C0F5E98BC9D6960BC89714E3C8E511F3D0286FE3B9CED903CA02CB5BCBB2EC4BC67B2E53C8DF5223C8FCB5E3C849FB53CE222843C4E1D49BB78EAB3BB7C1DBB3B3B83A43CEE8BC1BC962C093DDFEA12BDE54FD4BC343A84BC789B2D3D05D8EA3B1C32E23B674473BB1E4D50BBC59CC73CEE80B7BC965A16BCE1D7D3BC77AFB03C3388183B184FB03B0B2A1ABDD9D032BCB9A2913B8931BDBB55505B3C66DBF43CAAFBFE39AF1F23BC9CC5713CE51AD13C92C14ABB9C7EBABB5C524EBC66E5A2BB96FF833C2288B4BCFCC072BC4C04873CEBB39BBCDC0C583C39E260BC4B24BFBB0B2F193D011AB5BC45FA3CBB14ECE2BB5DBD863CB0209A3C27E334BD6B50093CE8ECA2BB3467DCBCAA88C4BBCEC133BD8223C7BBA61D89BB64A55F3C8FAA29BB8BF2C63CC6F04B3D2A3974BCBF900CBDFB02E03C6D54343D4B98383B89806C3C3E61F03C7E3AEEBCA9D405BD52FF72BC3C5CAD3C3DAF02BDFEBD4D3C62AEFCBC5D1D903B1EF08F3C0EA78EBA67D712BCCE56BD3CC5BED73C64F5B0BCA0EF53BC7843C03CFDE1FF3B8E0AB5BCB68E8A3C4E7A19BCBCA351BCF226F33A33A5CA3C7BA3773DAC241FBC5E289F3B19ED4CBBE6610ABDC790DA3C4F7B243D37BE99BB1606B0BC704C83BCDFC7913C6EE8B8BBF25D1ABCC4111F3D9C34643CA7353CBCC08B9DBC5FFC92BBEE00E7BCB482AE3C8813093C06BC693C128FEF3B8FF188BC7B971FBD3D77163D521909BC93A724BBF7C2ECBC05F9213881B0D63CE7462CBC18F932BA7DFAF03C1D0B3C3D8624C63CFF698C3AE7CEF2BB79B2AD3BBB40563BDD4676BC22F5BA3BCFC0093C8942C33C0A8ED1BA2D41C53C398D1B3D9BDDFD3C295C893B868D6E3AFC47553B7D5399BA2A237FBC943DA83C78864C3C74FBBE3B6684363C0BC574BC3DDC9B3A5E59B73CF8667539F9109839B3DE6CBC10C183BB79038EBCC495CC3CA03189BCF843933B"
    }
  }
#-}

