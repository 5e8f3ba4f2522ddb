// Made by generate/generate.py: models, torchmlir: Whisper's encoder layer
// DEFINE: %{case} = --verify=raise --input=random:1 --expected_output=@%S/expected/hf_whisper_encoder_sdpa.0.npy
// RUN: attn-run %s %{case} | FileCheck %s
// RUN: attn-opt %s %fuse -o %t.mlir
// RUN: attn-run %t.mlir %{case} | FileCheck %s --check-prefix=FUSED

// CHECK: attention: 1 found{{$}}
// CHECK-NEXT: batch 1, heads 2, N 8, S 8, D 8, f32, not causal, no mask, scale 1/sqrt(D)
// FUSED: attention: 1 found{{$}}
// FUSED-NEXT: batch 1, heads 2, N 8, S 8, D 8, f32, not causal, no mask, scale 1/sqrt(D)

#map = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map2 = affine_map<(d0, d1, d2) -> (d2)>
#map3 = affine_map<(d0, d1) -> (d1)>
#map4 = affine_map<(d0, d1) -> (d0, d1)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<1x8x16xf32>) -> tensor<8x16xf32> {
    %cst = arith.constant 0.000000e+00 : f64
    %cst_0 = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %cst_1 = arith.constant 0xFF800000 : f32
    %true = arith.constant true
    %cst_2 = arith.constant 1.000000e+00 : f32
    %cst_3 = arith.constant 5.000000e-01 : f32
    %cst_4 = arith.constant dense<0.000000e+00> : tensor<1x2x8x8xf32>
    %cst_5 = arith.constant dense_resource<torch_tensor_16_torch.float32_8> : tensor<16xf32>
    %cst_6 = arith.constant dense_resource<torch_tensor_16_16_torch.float32_5> : tensor<16x16xf32>
    %cst_7 = arith.constant dense_resource<torch_tensor_16_torch.float32_7> : tensor<16xf32>
    %cst_8 = arith.constant dense_resource<torch_tensor_16_16_torch.float32_4> : tensor<16x16xf32>
    %cst_9 = arith.constant dense_resource<torch_tensor_16_torch.float32_6> : tensor<16xf32>
    %cst_10 = arith.constant dense_resource<torch_tensor_16_torch.float32_5> : tensor<16xf32>
    %cst_11 = arith.constant dense_resource<torch_tensor_16_torch.float32_4> : tensor<16xf32>
    %cst_12 = arith.constant dense_resource<torch_tensor_16_16_torch.float32_3> : tensor<16x16xf32>
    %cst_13 = arith.constant 0xFFF0000000000000 : f64
    %cst_14 = arith.constant dense_resource<torch_tensor_16_torch.float32_3> : tensor<16xf32>
    %cst_15 = arith.constant dense_resource<torch_tensor_16_16_torch.float32_2> : tensor<16x16xf32>
    %cst_16 = arith.constant dense_resource<torch_tensor_16_16_torch.float32_1> : tensor<16x16xf32>
    %cst_17 = arith.constant 0.35355339059327379 : f64
    %cst_18 = arith.constant dense_resource<torch_tensor_16_torch.float32_2> : tensor<16xf32>
    %cst_19 = arith.constant dense_resource<torch_tensor_16_16_torch.float32> : tensor<16x16xf32>
    %cst_20 = arith.constant dense_resource<torch_tensor_16_torch.float32_1> : tensor<16xf32>
    %cst_21 = arith.constant dense_resource<torch_tensor_16_torch.float32> : tensor<16xf32>
    %cst_22 = arith.constant 1.000000e-05 : f64
    %cst_23 = arith.constant 1.600000e+01 : f64
    %cst_24 = arith.constant 1.600000e+01 : f32
    %cst_25 = arith.constant 1.41421354 : f32
    %0 = tensor.empty() : tensor<1x8x16xf64>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x8x16xf32>) outs(%0 : tensor<1x8x16xf64>) {
    ^bb0(%in: f32, %out: f64):
      %84 = arith.extf %in : f32 to f64
      linalg.yield %84 : f64
    } -> tensor<1x8x16xf64>
    %2 = tensor.empty() : tensor<1x8x1xf64>
    %3 = linalg.fill ins(%cst : f64) outs(%2 : tensor<1x8x1xf64>) -> tensor<1x8x1xf64>
    %4 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1 : tensor<1x8x16xf64>) outs(%3 : tensor<1x8x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %84 = arith.addf %in, %out : f64
      linalg.yield %84 : f64
    } -> tensor<1x8x1xf64>
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4 : tensor<1x8x1xf64>) outs(%2 : tensor<1x8x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %84 = arith.divf %in, %cst_23 : f64
      linalg.yield %84 : f64
    } -> tensor<1x8x1xf64>
    %6 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %5 : tensor<1x8x16xf64>, tensor<1x8x1xf64>) outs(%0 : tensor<1x8x16xf64>) {
    ^bb0(%in: f64, %in_52: f64, %out: f64):
      %84 = arith.subf %in, %in_52 : f64
      linalg.yield %84 : f64
    } -> tensor<1x8x16xf64>
    %7 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6, %6 : tensor<1x8x16xf64>, tensor<1x8x16xf64>) outs(%0 : tensor<1x8x16xf64>) {
    ^bb0(%in: f64, %in_52: f64, %out: f64):
      %84 = arith.mulf %in, %in_52 : f64
      linalg.yield %84 : f64
    } -> tensor<1x8x16xf64>
    %8 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%7 : tensor<1x8x16xf64>) outs(%3 : tensor<1x8x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %84 = arith.addf %in, %out : f64
      linalg.yield %84 : f64
    } -> tensor<1x8x1xf64>
    %9 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8 : tensor<1x8x1xf64>) outs(%2 : tensor<1x8x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %84 = arith.divf %in, %cst_23 : f64
      linalg.yield %84 : f64
    } -> tensor<1x8x1xf64>
    %10 = tensor.empty() : tensor<1x8x1xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9 : tensor<1x8x1xf64>) outs(%10 : tensor<1x8x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %84 = arith.truncf %in : f64 to f32
      linalg.yield %84 : f32
    } -> tensor<1x8x1xf32>
    %12 = linalg.fill ins(%cst_0 : f32) outs(%10 : tensor<1x8x1xf32>) -> tensor<1x8x1xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%arg0 : tensor<1x8x16xf32>) outs(%12 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %84 = arith.addf %in, %out : f32
      linalg.yield %84 : f32
    } -> tensor<1x8x1xf32>
    %14 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13 : tensor<1x8x1xf32>) outs(%10 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %84 = arith.divf %in, %cst_24 : f32
      linalg.yield %84 : f32
    } -> tensor<1x8x1xf32>
    %15 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11 : tensor<1x8x1xf32>) outs(%10 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %84 = arith.truncf %cst_22 : f64 to f32
      %85 = arith.addf %in, %84 : f32
      linalg.yield %85 : f32
    } -> tensor<1x8x1xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15 : tensor<1x8x1xf32>) outs(%10 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %84 = math.rsqrt %in : f32
      linalg.yield %84 : f32
    } -> tensor<1x8x1xf32>
    %17 = tensor.empty() : tensor<1x8x16xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %14 : tensor<1x8x16xf32>, tensor<1x8x1xf32>) outs(%17 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %84 = arith.subf %in, %in_52 : f32
      linalg.yield %84 : f32
    } -> tensor<1x8x16xf32>
    %19 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18, %16 : tensor<1x8x16xf32>, tensor<1x8x1xf32>) outs(%17 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %84 = arith.mulf %in, %in_52 : f32
      linalg.yield %84 : f32
    } -> tensor<1x8x16xf32>
    %20 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19, %cst_21 : tensor<1x8x16xf32>, tensor<16xf32>) outs(%17 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %84 = arith.mulf %in, %in_52 : f32
      linalg.yield %84 : f32
    } -> tensor<1x8x16xf32>
    %21 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20, %cst_20 : tensor<1x8x16xf32>, tensor<16xf32>) outs(%17 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %84 = arith.addf %in, %in_52 : f32
      linalg.yield %84 : f32
    } -> tensor<1x8x16xf32>
    %collapsed = tensor.collapse_shape %21 [[0, 1], [2]] : tensor<1x8x16xf32> into tensor<8x16xf32>
    %22 = tensor.empty() : tensor<16x16xf32>
    %transposed = linalg.transpose ins(%cst_19 : tensor<16x16xf32>) outs(%22 : tensor<16x16xf32>) permutation = [1, 0] 
    %23 = tensor.empty() : tensor<8x16xf32>
    %24 = linalg.fill ins(%cst_0 : f32) outs(%23 : tensor<8x16xf32>) -> tensor<8x16xf32>
    %25 = linalg.matmul ins(%collapsed, %transposed : tensor<8x16xf32>, tensor<16x16xf32>) outs(%24 : tensor<8x16xf32>) -> tensor<8x16xf32>
    %26 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%cst_18 : tensor<16xf32>) outs(%23 : tensor<8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x16xf32>
    %27 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%25, %26 : tensor<8x16xf32>, tensor<8x16xf32>) outs(%23 : tensor<8x16xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %84 = arith.addf %in, %in_52 : f32
      linalg.yield %84 : f32
    } -> tensor<8x16xf32>
    %expanded = tensor.expand_shape %27 [[0, 1], [2]] output_shape [1, 8, 16] : tensor<8x16xf32> into tensor<1x8x16xf32>
    %28 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x8x16xf32>) outs(%17 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %84 = arith.truncf %cst_17 : f64 to f32
      %85 = arith.mulf %in, %84 : f32
      linalg.yield %85 : f32
    } -> tensor<1x8x16xf32>
    %expanded_26 = tensor.expand_shape %28 [[0], [1], [2, 3]] output_shape [1, 8, 2, 8] : tensor<1x8x16xf32> into tensor<1x8x2x8xf32>
    %29 = tensor.empty() : tensor<1x2x8x8xf32>
    %transposed_27 = linalg.transpose ins(%expanded_26 : tensor<1x8x2x8xf32>) outs(%29 : tensor<1x2x8x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_28 = linalg.transpose ins(%cst_16 : tensor<16x16xf32>) outs(%22 : tensor<16x16xf32>) permutation = [1, 0] 
    %30 = linalg.matmul ins(%collapsed, %transposed_28 : tensor<8x16xf32>, tensor<16x16xf32>) outs(%24 : tensor<8x16xf32>) -> tensor<8x16xf32>
    %expanded_29 = tensor.expand_shape %30 [[0, 1], [2, 3]] output_shape [1, 8, 2, 8] : tensor<8x16xf32> into tensor<1x8x2x8xf32>
    %transposed_30 = linalg.transpose ins(%cst_15 : tensor<16x16xf32>) outs(%22 : tensor<16x16xf32>) permutation = [1, 0] 
    %31 = linalg.matmul ins(%collapsed, %transposed_30 : tensor<8x16xf32>, tensor<16x16xf32>) outs(%24 : tensor<8x16xf32>) -> tensor<8x16xf32>
    %32 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%cst_14 : tensor<16xf32>) outs(%23 : tensor<8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x16xf32>
    %33 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%31, %32 : tensor<8x16xf32>, tensor<8x16xf32>) outs(%23 : tensor<8x16xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %84 = arith.addf %in, %in_52 : f32
      linalg.yield %84 : f32
    } -> tensor<8x16xf32>
    %expanded_31 = tensor.expand_shape %33 [[0, 1], [2, 3]] output_shape [1, 8, 2, 8] : tensor<8x16xf32> into tensor<1x8x2x8xf32>
    %transposed_32 = linalg.transpose ins(%expanded_31 : tensor<1x8x2x8xf32>) outs(%29 : tensor<1x2x8x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_33 = linalg.transpose ins(%expanded_29 : tensor<1x8x2x8xf32>) outs(%29 : tensor<1x2x8x8xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_34 = tensor.collapse_shape %transposed_27 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %collapsed_35 = tensor.collapse_shape %transposed_33 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %34 = tensor.empty() : tensor<2x8x8xf32>
    %35 = linalg.fill ins(%cst_0 : f32) outs(%34 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %36 = linalg.batch_matmul ins(%collapsed_34, %collapsed_35 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%35 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %expanded_36 = tensor.expand_shape %36 [[0, 1], [2], [3]] output_shape [1, 2, 8, 8] : tensor<2x8x8xf32> into tensor<1x2x8x8xf32>
    %37 = tensor.empty() : tensor<1x2x8xi64>
    %38 = linalg.fill ins(%c0_i64 : i64) outs(%37 : tensor<1x2x8xi64>) -> tensor<1x2x8xi64>
    %39 = tensor.empty() : tensor<1x2x8xf32>
    %40 = linalg.fill ins(%cst_1 : f32) outs(%39 : tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %41:2 = linalg.generic {indexing_maps = [#map5, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%expanded_36 : tensor<1x2x8x8xf32>) outs(%40, %38 : tensor<1x2x8xf32>, tensor<1x2x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_52: i64):
      %84 = linalg.index 3 : index
      %85 = arith.index_cast %84 : index to i64
      %86 = arith.maximumf %in, %out : f32
      %87 = arith.cmpf ogt, %in, %out : f32
      %88 = arith.select %87, %85, %out_52 : i64
      linalg.yield %86, %88 : f32, i64
    } -> (tensor<1x2x8xf32>, tensor<1x2x8xi64>)
    %expanded_37 = tensor.expand_shape %41#0 [[0], [1], [2, 3]] output_shape [1, 2, 8, 1] : tensor<1x2x8xf32> into tensor<1x2x8x1xf32>
    %42 = linalg.generic {indexing_maps = [#map5, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_36, %expanded_37 : tensor<1x2x8x8xf32>, tensor<1x2x8x1xf32>) outs(%29 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %84 = arith.subf %in, %in_52 : f32
      linalg.yield %84 : f32
    } -> tensor<1x2x8x8xf32>
    %43 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%42 : tensor<1x2x8x8xf32>) outs(%29 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %84 = math.exp %in : f32
      linalg.yield %84 : f32
    } -> tensor<1x2x8x8xf32>
    %44 = tensor.empty() : tensor<1x2x8x1xf32>
    %45 = linalg.fill ins(%cst_0 : f32) outs(%44 : tensor<1x2x8x1xf32>) -> tensor<1x2x8x1xf32>
    %46 = linalg.generic {indexing_maps = [#map5, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%43 : tensor<1x2x8x8xf32>) outs(%45 : tensor<1x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %84 = arith.addf %in, %out : f32
      linalg.yield %84 : f32
    } -> tensor<1x2x8x1xf32>
    %47 = linalg.generic {indexing_maps = [#map5, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%43, %46 : tensor<1x2x8x8xf32>, tensor<1x2x8x1xf32>) outs(%29 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %84 = arith.divf %in, %in_52 : f32
      linalg.yield %84 : f32
    } -> tensor<1x2x8x8xf32>
    %48 = tensor.empty() : tensor<1x2x8x8xi1>
    %49 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_36 : tensor<1x2x8x8xf32>) outs(%48 : tensor<1x2x8x8xi1>) {
    ^bb0(%in: f32, %out: i1):
      %84 = arith.extf %in : f32 to f64
      %85 = arith.cmpf oeq, %84, %cst_13 : f64
      linalg.yield %85 : i1
    } -> tensor<1x2x8x8xi1>
    %50 = tensor.empty() : tensor<1x2x8x1xi1>
    %51 = linalg.fill ins(%true : i1) outs(%50 : tensor<1x2x8x1xi1>) -> tensor<1x2x8x1xi1>
    %52 = linalg.generic {indexing_maps = [#map5, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%49 : tensor<1x2x8x8xi1>) outs(%51 : tensor<1x2x8x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %84 = arith.andi %in, %out : i1
      linalg.yield %84 : i1
    } -> tensor<1x2x8x1xi1>
    %53 = linalg.generic {indexing_maps = [#map7, #map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%52, %cst_4, %47 : tensor<1x2x8x1xi1>, tensor<1x2x8x8xf32>, tensor<1x2x8x8xf32>) outs(%29 : tensor<1x2x8x8xf32>) {
    ^bb0(%in: i1, %in_52: f32, %in_53: f32, %out: f32):
      %84 = arith.select %in, %in_52, %in_53 : f32
      linalg.yield %84 : f32
    } -> tensor<1x2x8x8xf32>
    %collapsed_38 = tensor.collapse_shape %53 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %collapsed_39 = tensor.collapse_shape %transposed_32 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %54 = linalg.batch_matmul ins(%collapsed_38, %collapsed_39 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%35 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %expanded_40 = tensor.expand_shape %54 [[0, 1], [2], [3]] output_shape [1, 2, 8, 8] : tensor<2x8x8xf32> into tensor<1x2x8x8xf32>
    %55 = tensor.empty() : tensor<1x8x2x8xf32>
    %transposed_41 = linalg.transpose ins(%expanded_40 : tensor<1x2x8x8xf32>) outs(%55 : tensor<1x8x2x8xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_42 = tensor.collapse_shape %transposed_41 [[0, 1], [2, 3]] : tensor<1x8x2x8xf32> into tensor<8x16xf32>
    %transposed_43 = linalg.transpose ins(%cst_12 : tensor<16x16xf32>) outs(%22 : tensor<16x16xf32>) permutation = [1, 0] 
    %56 = linalg.matmul ins(%collapsed_42, %transposed_43 : tensor<8x16xf32>, tensor<16x16xf32>) outs(%24 : tensor<8x16xf32>) -> tensor<8x16xf32>
    %57 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%cst_11 : tensor<16xf32>) outs(%23 : tensor<8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x16xf32>
    %58 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%56, %57 : tensor<8x16xf32>, tensor<8x16xf32>) outs(%23 : tensor<8x16xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %84 = arith.addf %in, %in_52 : f32
      linalg.yield %84 : f32
    } -> tensor<8x16xf32>
    %expanded_44 = tensor.expand_shape %58 [[0, 1], [2]] output_shape [1, 8, 16] : tensor<8x16xf32> into tensor<1x8x16xf32>
    %59 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %expanded_44 : tensor<1x8x16xf32>, tensor<1x8x16xf32>) outs(%17 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %84 = arith.addf %in, %in_52 : f32
      linalg.yield %84 : f32
    } -> tensor<1x8x16xf32>
    %60 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%59 : tensor<1x8x16xf32>) outs(%0 : tensor<1x8x16xf64>) {
    ^bb0(%in: f32, %out: f64):
      %84 = arith.extf %in : f32 to f64
      linalg.yield %84 : f64
    } -> tensor<1x8x16xf64>
    %61 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%60 : tensor<1x8x16xf64>) outs(%3 : tensor<1x8x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %84 = arith.addf %in, %out : f64
      linalg.yield %84 : f64
    } -> tensor<1x8x1xf64>
    %62 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%61 : tensor<1x8x1xf64>) outs(%2 : tensor<1x8x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %84 = arith.divf %in, %cst_23 : f64
      linalg.yield %84 : f64
    } -> tensor<1x8x1xf64>
    %63 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%60, %62 : tensor<1x8x16xf64>, tensor<1x8x1xf64>) outs(%0 : tensor<1x8x16xf64>) {
    ^bb0(%in: f64, %in_52: f64, %out: f64):
      %84 = arith.subf %in, %in_52 : f64
      linalg.yield %84 : f64
    } -> tensor<1x8x16xf64>
    %64 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%63, %63 : tensor<1x8x16xf64>, tensor<1x8x16xf64>) outs(%0 : tensor<1x8x16xf64>) {
    ^bb0(%in: f64, %in_52: f64, %out: f64):
      %84 = arith.mulf %in, %in_52 : f64
      linalg.yield %84 : f64
    } -> tensor<1x8x16xf64>
    %65 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%64 : tensor<1x8x16xf64>) outs(%3 : tensor<1x8x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %84 = arith.addf %in, %out : f64
      linalg.yield %84 : f64
    } -> tensor<1x8x1xf64>
    %66 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%65 : tensor<1x8x1xf64>) outs(%2 : tensor<1x8x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %84 = arith.divf %in, %cst_23 : f64
      linalg.yield %84 : f64
    } -> tensor<1x8x1xf64>
    %67 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%66 : tensor<1x8x1xf64>) outs(%10 : tensor<1x8x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %84 = arith.truncf %in : f64 to f32
      linalg.yield %84 : f32
    } -> tensor<1x8x1xf32>
    %68 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%59 : tensor<1x8x16xf32>) outs(%12 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %84 = arith.addf %in, %out : f32
      linalg.yield %84 : f32
    } -> tensor<1x8x1xf32>
    %69 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%68 : tensor<1x8x1xf32>) outs(%10 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %84 = arith.divf %in, %cst_24 : f32
      linalg.yield %84 : f32
    } -> tensor<1x8x1xf32>
    %70 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%67 : tensor<1x8x1xf32>) outs(%10 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %84 = arith.truncf %cst_22 : f64 to f32
      %85 = arith.addf %in, %84 : f32
      linalg.yield %85 : f32
    } -> tensor<1x8x1xf32>
    %71 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%70 : tensor<1x8x1xf32>) outs(%10 : tensor<1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %84 = math.rsqrt %in : f32
      linalg.yield %84 : f32
    } -> tensor<1x8x1xf32>
    %72 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%59, %69 : tensor<1x8x16xf32>, tensor<1x8x1xf32>) outs(%17 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %84 = arith.subf %in, %in_52 : f32
      linalg.yield %84 : f32
    } -> tensor<1x8x16xf32>
    %73 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%72, %71 : tensor<1x8x16xf32>, tensor<1x8x1xf32>) outs(%17 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %84 = arith.mulf %in, %in_52 : f32
      linalg.yield %84 : f32
    } -> tensor<1x8x16xf32>
    %74 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%73, %cst_10 : tensor<1x8x16xf32>, tensor<16xf32>) outs(%17 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %84 = arith.mulf %in, %in_52 : f32
      linalg.yield %84 : f32
    } -> tensor<1x8x16xf32>
    %75 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%74, %cst_9 : tensor<1x8x16xf32>, tensor<16xf32>) outs(%17 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %84 = arith.addf %in, %in_52 : f32
      linalg.yield %84 : f32
    } -> tensor<1x8x16xf32>
    %collapsed_45 = tensor.collapse_shape %75 [[0, 1], [2]] : tensor<1x8x16xf32> into tensor<8x16xf32>
    %transposed_46 = linalg.transpose ins(%cst_8 : tensor<16x16xf32>) outs(%22 : tensor<16x16xf32>) permutation = [1, 0] 
    %76 = linalg.matmul ins(%collapsed_45, %transposed_46 : tensor<8x16xf32>, tensor<16x16xf32>) outs(%24 : tensor<8x16xf32>) -> tensor<8x16xf32>
    %77 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%cst_7 : tensor<16xf32>) outs(%23 : tensor<8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x16xf32>
    %78 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%76, %77 : tensor<8x16xf32>, tensor<8x16xf32>) outs(%23 : tensor<8x16xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %84 = arith.addf %in, %in_52 : f32
      linalg.yield %84 : f32
    } -> tensor<8x16xf32>
    %expanded_47 = tensor.expand_shape %78 [[0, 1], [2]] output_shape [1, 8, 16] : tensor<8x16xf32> into tensor<1x8x16xf32>
    %79 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_47 : tensor<1x8x16xf32>) outs(%17 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %84 = arith.divf %in, %cst_25 : f32
      %85 = math.erf %84 : f32
      %86 = arith.addf %85, %cst_2 : f32
      %87 = arith.mulf %86, %cst_3 : f32
      %88 = arith.mulf %in, %87 : f32
      linalg.yield %88 : f32
    } -> tensor<1x8x16xf32>
    %collapsed_48 = tensor.collapse_shape %79 [[0, 1], [2]] : tensor<1x8x16xf32> into tensor<8x16xf32>
    %transposed_49 = linalg.transpose ins(%cst_6 : tensor<16x16xf32>) outs(%22 : tensor<16x16xf32>) permutation = [1, 0] 
    %80 = linalg.matmul ins(%collapsed_48, %transposed_49 : tensor<8x16xf32>, tensor<16x16xf32>) outs(%24 : tensor<8x16xf32>) -> tensor<8x16xf32>
    %81 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%cst_5 : tensor<16xf32>) outs(%23 : tensor<8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x16xf32>
    %82 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%80, %81 : tensor<8x16xf32>, tensor<8x16xf32>) outs(%23 : tensor<8x16xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %84 = arith.addf %in, %in_52 : f32
      linalg.yield %84 : f32
    } -> tensor<8x16xf32>
    %expanded_50 = tensor.expand_shape %82 [[0, 1], [2]] output_shape [1, 8, 16] : tensor<8x16xf32> into tensor<1x8x16xf32>
    %83 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%59, %expanded_50 : tensor<1x8x16xf32>, tensor<1x8x16xf32>) outs(%17 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %84 = arith.addf %in, %in_52 : f32
      linalg.yield %84 : f32
    } -> tensor<1x8x16xf32>
    %collapsed_51 = tensor.collapse_shape %83 [[0, 1], [2]] : tensor<1x8x16xf32> into tensor<8x16xf32>
    return %collapsed_51 : tensor<8x16xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_16_torch.float32_8: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_16_16_torch.float32_5: "0x0400000027E57DBC105716BD1C90DCBA64C54C3C542A5BBC1D08DABC99ED883A5D4F2BBC9E3CC3B75EBE233B02B3BBBCEE4DC63B14D923BA07A03CBD47F218BD438F69BBAF81E73B9C972CBB8D4B06BDB07248BD02EE8F3C6A93B8BBBA391E3CB568D0BBA95C5D3CDD0047BB6E30253C65FE2D3C012FC1BBD2DB623BEE91DEBC6D9B1A3CCB4DA2BBB8268E3CF737CF3B4ED2F13CED2F873C0DAF0CBCEBF336BDFDC5D73C37E124BD1D2BBF3CADF043BDE0E9A73BCB3BCEBB60FEFABC7E7D19BC4E0BB03B66AABCBC9BA216BD6D1B37BD3BE36EBCF512F23C3956933CD8A937BC259A883C3BA234BD1554763B7BEBC7BCAC10DFBC8A734D3BFD15E03B2B624B3CA7ACD5BCCBB704BD6AF4C4BA2410D03B6971703BFCCEDCBCE07E77BB4176963C864C17BC993DCFBBFCC1833B7CDE8E3CABD3AFBCF950463CE7B732BDF9167BBCCB0841BB9966D23C121B523CEE48ACBCD499A53C0846A2BC662E48BD214B253C7350B9BC4570C1BCBE1A133C70B1E2BCE2E35A3CF2D403BDD266D3BC5ED8BD3A89DA49BD7EE25DBC051C7FBD264973BDC5DF8EBCBE5F5FBC72A5F13BC78642BC5ADD83BB78F259BCCDB4113D1914563B77D4C63C5B60243DFD0BF0BCF5CB56BD9C28B13C22B0DF3B2D0E193CB29572BBE176B6368FB2B6BBA85600BD11C215BD5CD53FBADCC9C83AF3CD013D52DE8EBBCDC8BA3CA292A93BD82C033D2FA4C2BC130A0D3C39A074BCD838BE3B67E8AEBC644CE7BCF9A1543CD2EDFC3B5244ED3BB47556B86F23EABC26941A3C19C4B4BB8ABF0EBDB313C0BBE5EF263D623B073D46F2943CAB8BFDBAC913D4BCB815073B83E869BC294AD1BBF9BF783CD550BA3C2C48DA3B3415293B6426043C21E6063CE98A4FBCD53A72BC95959D3C8C0194BC4E280CBCF333673CF29DD33CEB52B8BC709B82BCAB1FD03B4BD5DFBC879568BCEA2AD83B3B72453C2F7783BB06124ABCB2EB653C949426BC56C30DBDC712F5BCE012A4BB0B5FA0BCDC2C32BD2DD3033C19B753BC27F5D8BCCB3F6B3C1B280F3D0B749A3C67BC2CBCFD3B083D3E3503BC6005313BD885A7BA623F83BC4AB648BBE18328BB196319BB5244503CCB68953A200C92395840B23ABCD78FBC1E7CACBC18CE283C9499F4BA75BAC0BB5105A3BCD3B7A43C3273103D58DCDCBC84ECE23B4522B13CF6F9283BC70FBC3BED7D843AC60EE0BBB2009CBCC0D670BD6E63C13B0E51DABC8E92243BB517D0BC8FEF98BC017A42BC42209B3CA602533BEA68343DF0C3BA3C099CA83C4DF4AB3C091C45BA8AE9D2BCACA8D33B80EC26BC2E62D6BCB4BEAD3A0F5E44BBA69138BB79EE983ADCAB7D3C2187C03BF55503BB12BF8ABCC13D0D3C6FA1093C23E3203CA38392BC0A5CA7BB387366BB99843FBA6720C5BC6A985A3D8A84E53C1974A9BC944DADBB67D2BB3C05124BB779ED38BC6F9F1ABC6EDBA4BC",
      torch_tensor_16_torch.float32_7: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_16_16_torch.float32_4: "0x04000000BDF57FBC3E312C3B3EB1B5BC09A73F3D15A166BC303256BC2A32B73CEBFD8FBC46EC203CE99A3FBC19C81E3C4AFBBC3CA959E43CA4BF16BDB5EEE6BA0D18393CDDC2823BE765513BC926E63A9023A8BCEB05063BF6AF823CFB795A3CA94DCBBCCDD1C8BBE63126BC35E618BC206EBFBC0ED224BDCA5FC53CB80ADB3C5B10E5BC4F64A1BC5E2FD43B974C293C42ABC83BF916173DE0501C3CC64BAEB6F4CFFD3BE74A8E3C70B538BB7B9F4E3B3447E43BE26FAF3C2D5E14BDF8E9703C26DCCCBC257BC43C20F7C53B905A323C0EF6A53ACF52CBBC24CE89BCC20E103CD4DFCA3C0112903CFC7F673C2046803CC45689BCDDA9A4BC0B88AE3AD5FBE83C4E893B3A0695ADBBB0B1233C933E0B3AB4F667BBA576E63903491DBB4AD8EDBA4E7AF63C5F128ABC5D4914394B87B2BAB7FC22BB8D194ABC7D2A193BCFD8EEBC7430A13B7C93DBBCFB639DBC8C68E2BC94D49DBB80F78E3B2E6D493CF7EFEC3C12D7773C892255BC86B71B3DD4D3763C81219E398881963CE82B903C60A590BC9D0C08BC6E77ABBCB761033D533C65BC7C3EF83AB7AD2A3C7BCAA7395BA6EF3C245088BAD29E1D3C89C009BDD18E203DE9524F3C97CA5A3C4E283F3CE0CD5ABB1041C43C23218CBC722ADDBCC96684BBBD11233C54221E3D74F98A3C67F8EBBB0F785DBCE491063C020E8FBCDDA114BCAFD00E3CA7703ABC30652D3B8F8754BC6CB7873C5234873C3B36563D01AF34BB24D71C3CDD7C04BD2DB43D3DD24B53B9B60AA1BCA06710BA8FB95C3BEB452EBB20B6BA3C073794BCE9866A3C906403BCDECC863C30FE073D7DA62D3C62C0EBBB27ED91BC04279F3BDEE486BC582CB7BA00030C3C4F215CBCC4EBA93CDD0CA33C4160023C693A583BAC54D6390038C53C965A9D3B33ECBE3CFD5D17BDB09715B9A49E5A3CDBCF2BBC771B00BC7E3F24BD7B8E37BC4914B73B90A0F8BCC0E2E4BC92512C3D2E34ABBC4D86823CB9A7833CD03B193C6E0BAE3A8DC119BA44114A3CB46527BB9BA40EBDFE75773C97175AB9DD5D1E3CAF5DA33C189A10BC5B2ECD3C7AAF9B3C8E00B7BC3011B23C752C0F3C65FF3EBB9C73CD3B1BD783BB6AE3203D10897F3C47810EBDF321E53BEE0BF53C62ED193C6628593CA6D58F3C14CC843B6DC4B9BC342AC43CA95BE03937AE6FBCB7C799BC79CCFEBC147681BC0D7698BB9B5A55BD20D512BDAF019C3C49FD2EBCF320803C73B274BB49506E3DDDA648BDA2C69BBBE96306BD454F203D2B22D63C445E80BCB360B33C3400C9BCE44B22BB1FCC203CF215A3BCCBEDB13C26AD083DFF4C013C743B4DBCD8C48B3C8215DFBB9087573C5B8740BCC69EE03A04BF823C1B62893C2A60E7BCF4AC24BC323DA9BC64F7283CB4E322BD47F7383D0E7E83BC3C7FF3BCEEDC903B0174BA3CFEF26CBC57889CBC67E7AB3C7952253DD8B7DEBCE322FB3C",
      torch_tensor_16_torch.float32_6: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_16_torch.float32_5: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_16_torch.float32_4: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_16_16_torch.float32_3: "0x0400000061AFBEBB0B2E8E3C40F7DFBA6CDE02BDC7E8633C466B893C491C283CACE5593BEAE33CBCD6E7883C4C0FE33C866F873A0BC847BC1D95C7BBFBE6413CE202C1BA72CAF23C1936B5BCF755A83CFE4D98BBA623F83C15C334BC6A8AEF39C1613E3C8BD91D3D816B183DFBA86ABC125F2FBD1B2255BCD0568BB9D495703C98CBAABC071D9C3C44270F3C94E1C3BBCA37EA3C3ED71EBCA62D893CEFFC36BD15E0EEBC393482BC41EACCBC50CA7B3CEF624F3C845C8BBB797221BDC5B0733C425001BC7462A73CF8CAF63C645183BCD203D5BC0E7454BCB62EA03C0CE58DBC71AF123C96F80EBDF0F50BBCEE3219BDCC8518BB40C1B33C441B4C3A47A03A3C7E383D3CBB2180BB3DC5A2BCA484B2BBD43396BC92491DBC67D0EEBC8B7F02BB8AC767BCD24B213CC66A7FBBDFEF9FBC708CA33CEAE9A7BB10B2DB3C6653BB3B45EAD93BB266A5BC2FD5F13A1D8DF6BBFB9F263DE963CE3CCE189DBC7796B4BC79B3A43CA51294BC87F53A3B39240E3CE119303C5C17A43CDDDF523CD40B1F3C776486BC1DFCC4BC02EFA53CA0DD313B4EDB6C3CB80F533C7C43A23CE46FA43C937262BB8207393C9294A03B0BC1BB3CCD7F013D65E659BCD713A43B756017BB009C08BC2ACE60BB639B76BCB03B9CBCFC2A2EBB39DC313C5007D33C3D39063B6173B6BC379B3ABC1EC82A3D55DBB7BB438CF63BC068953C6519ABBC89FC2C3B4A22573A35ADF1BCCAECCBBBCD88913B0A89FEBBF0AF613D3B34033D4181A3BCF553EF3B45E73BBBABA64FBC7380053DCA9E543B985B1B3A8EC6FA374F3AE83BB3C686BB7BA58E3CF3B588BCD24695BBA7B78A3B57E7A4BC18B50ABCE955003C4AF605BD45F76F3C2BC5C4BC014B853CA65C903C2AFB043C62534C3C78D6103D68BE85BC20740CBD71C58C3C22709A3C2B1D8D3C3367F8BA3B1B0B3DB9A1903C2D208B3C59ADF3BB6BE644BC464D45BCF9A0923C6555853C0D82053B7C0944BD057365BC99A255BCE8B8993C1D2AD53CDC5AE0BB0064E9BB387EB8BC7555E93B1B6708BC18323FBC8455B9BCAA4923BC879959BB5255F7BCA47CC63C0E18BBBC40E2C33CE1F58A3A4F8B03BDEBC6DDBC55C2C7BC7013E33CCB8CC8BC19F7263C69105F3BCA720B3CE9D4B23B303C63BC86744E3CAF37783C9966F6BB244DE5BC2009FE3CA2766C3D0F8F403C322C863C005AF7BB76BA073C9E5418BB8FBFBF3CF9F37EBA6450A9BC538CCC3C8A3EDD3C29DD7B3C1DCA35BB20F18C3C8FCDB7BB375A82BC938664BC3EB9D03B4B8B4E3A235F6EBC5B900F3C5455203DE4F6E2BC4073CBBB87B2803CA2A107BDE5FB05BD597A72BB7C5B943C1E602D3D9746B13CB06C66BC98FBB03CAF73013C961631BC7E30993D133BEB3AC6F319BC9DF9FB3CAC20FBBC4E002A3B7F4C203BE2AE843C27A736BA1875083C6B8129BB6904A4BCE94C7E3D",
      torch_tensor_16_torch.float32_3: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_16_16_torch.float32_2: "0x040000008A1CDC3BEF73393C9E9729BCFDE1363D2ED5963C8CD64EBC8C2818BDDB93E93C7C62C73B2CD6933C07FB1EBC760E803C12BF29BDF2AE78BD8DA00DBDEB41453C178D1F3D121AA53C690304BB02F8493BFBC9CC3C9DA0383BCB67E13CB4B1523AB2E30FBC66F506BC92A486BC79090ABD0BBBF4394917823CFEC3563BE75E453CDA76853A06E0A03C001FB23CB511103D4F507BBC5380E2BC2718AD3C101494BC708009BC92EA0FBD7711D93C6705AFBB0BF0A43B6909FBBCFD6294395009D8BBF71A743C14AA26BC4DDD42BCBDFABEBCC5D35EBC292847BCAC3DFDBB70B18D3C602E583B551501BCE09B3DBC1E2931BBA50055BC4181563B29BB1EBD9EFBBD3C354984BC38D507BD81F13FBC19C413BC0A3F65BC6DEEB1BB876F0F3C0EBC34BD157D4B3B1906C2BC7912B8BB255B02BDA9124A3D7BC219BBFD2C60BCEA37443CE0FCA8BB0DC5AEBCF8DC78BC57ED323C9796B33CD502CC3A58ED30BC4B9C44BC4BE72E3B8793AB3CE52C433C7398893C2E0AD3BC20B4D9BC009CFCBB097229BCB76FBF3C7D3A32BC44591E3B3412FE3B55B93B3C6C969F3B1771A53BC4F587BC064A2A3C5CA2203DA7EEE0BC5E10CD3CC4C60BBCC19AEF3CF89D5DBA66A9C5BCAFEC843C7D1C14BD06D53F3A0EE94FBCAEC539BB2CFF88BCCBBB2DBC0FDD9CBBD210EBBAE6ACE33813A9DF3B20197ABA38824D3CDE50A1BCD3AABBBC651EC23B1B82A53C5915EABC2D0A493CBF09023B64A7373B9280403C55FD623CAA22283AAA6D643C8EE9AFBCF4A5E7BA29AFA1BCE22AAB3C86B251BBBEFAA93CADFAC53CE78FE03C81CD85BA53B45A3DAA3024BCCF294E3C6E3A24BB54C041BC0015823CB83B86BC64E72EBD01C2563CAAA6383D7868DC3B6742E1BC354AA33BC298923C8E7994BC66A4DA3CF961CFBB8A423C3CDC78B33C73FCEC3C73DEFCBB46C7C0BCCF3E06BB817B4FBCCF59C7BC82E4523D8711033C09C0913BBFE0893C2BCA25BC2A59BBBB65169EBC061EFC3CA01C09BDC7B0EABBFF3B0BBC990DDCBCF68A0ABC1E13583DA99529BC398D043BAFD5ADBA4C9BE3BB598884B925AB6F3C588E00BD1303733CAB1F04BD64A2B33BC78E60BC8E2F28BA107FA1BB3B63EA3A4A757EBCA107423C6F8CC9BC46A0AB3B102B13BB09A507BC29EA7C3B5E8725BDD25B3FBCD21D143CD8B7A03C06C1F2BB8D5195BC8477ADBC7739AD3C4FDF7FBC50E0E4BC944F9F3A542698BC663A15BD6016F4BBF02D5FBCF91B713C233AA03C3DC67B3BBED1AD3C157069BC6EA145BB73E1B3BBAC9418BDD4DE14BB3218713CE96B073DCFDF923C2F9CA83A1875CEBCC3CD8FBC52566CBC9DE7EFBB5624A93C44E19CBC1879C0BCFB36C13C8617E73B7DA0603C1BDB993CEA705ABD7ED2123DAD26813B4F7E94BB53FFEB3C777BD9BC5E9B89BC0BB8D03C926A203C0E2E55BD47A8E8BB",
      torch_tensor_16_16_torch.float32_1: "0x04000000F289543C35DA153C834E003B25D8C53C49DC493B917D06BD76EFA33B74A7DEBCD34A523C7D6679BBF7C6CC377CEBBA3CF7D51BBC50A166BBD55AD13CD471AC3C2268DCBB14516ABB7D6FA3BCAF3E15BDE3036DBCF8DFA33CF898933BF8CD3BBD864654B9E16FD1BB94AE82BAD74C9FBCE575CDBCA3E392BCEB6998BC6FB79FBC69DE12BC30547A3C389E59BC82D23ABC1375063D58CE21BC4927063CED3F8D3AD75DF3BC85682CBCAB9913BDB4E3D6BC4FD8C8BCD741973C79C54EBB703FDDBC8A54E1BC911310BDB0657B3A938AA9BC9BC7513DD449BA3A660B8A3B1BAF35BC2291D53CE4B691BCFFB10EBC0105DB3CB63B0D3CF87F38BCCBC8B1BCBBAAE83B2CF6203CE8E9A0B894F641BC09D6C9BAAF1CCB3CAAA091BCB04E4C3C1D467C3C9894373D2E882ABD17D2823CDCE8C53C1D841FBC06FB1FBC0E9374BC295D90BBDE21E13A5961EBBB99924CBDD358363CF7F1793B815A623CDB7D883CF8480C3CD307ADBCBDF7CD3CC2424CBC0C1B61BB74DB943CE5ADB43C306E753CB529DDBC41F9BDBBC714BE3BA80A0B3D90DAA63B6B8A073C70392CBC6A2CD7BC22D1773C41B0EA398BEA69BC05708EBC9C8E4A3CD9232FBD86E73FBC32C7C93AE170AB3CA758E73CAC41E3BCABD14E3BEFB5AFBBC5F7D039F92789BC5EF1D93A597C61BCA050CBBB659BEA3C8AEFE43B0414CCBAEAD3283B2D4CB43CF43099BC47CB47BCA12B243CA6A318BCB08705BD4EC639BBE7D3C5BB6D3BB63C8A7626BC87A8153CFDF0C43B397C5CBDEBC2A2BCF8443BBCFEE0FF3CDC0AB4BC90358DBB5775DC3BF95D413C096588BC9DB5E0BCDE60AB3C1DA2C3BBA1CB3A3C10E2333D09681039B37E7BBC39A1EE3CCAE061BAD24BE23AC9B11F3C4ADAC8BB3E4D6F3C6C2363BCE737BABB0A02073C5771A93BA9DC0F3C67CF8C3B385D2FBC9076CBBC89FE233C7048BEBBEEC7CABCA24D5EBBC28558BBA39D01BCB9BE683CAF71F23B586778BBACEBD23C64A79C3C529A21BD48311FBB9E97223CD04AAEBB1FF521BCF785E93B4F3DACBC5D8854BAA5C935BC34B3DE3B007037BD00D40CBD22EF853B4EF9A8BB442E65BC981A84BC2A6B063D332636BB723A79BC634E683CE09CE7BCF26D79BC1F910DBD1C80BBBCD581023CAE0B8BBBB529823B2113AD3C673045BB2E25733CC34A6E3CC92CABBB53EA81394B0053BC57DF63BCA687DDBC2D623A3C73E838BC6693C33AAFEB44BBF556373DFCD144BBB0D0B2BCC2C8083D17DB94BCAD36A03B6F70CDB9DC6A37BC204F223CB9779BBBC12736BC625EC3BB1BB31D3CA507833BF8778A3C90B29D3BB9B0DF3CE99846BC02EECB3C17A9A8BC95CE18BD5DAB72BC3F99963CF93439BCA5346CBC38714D3A766199BC47C2DEBBDDEC0DBC942AA83C291D14BCDF3A053D82B2293B2751713A42B03BBC771C0BBCB396943B98189DBC",
      torch_tensor_16_torch.float32_2: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_16_16_torch.float32: "0x04000000697EDA3B541AA03C20668C3BE75FEE3B9298DDBCED9CA0BC3B94E8BBE0D81DBC397F003CD48A053DD603A5BC2944473B52E53B3A5454D43CBA0910BD3BEEDFBB9B394EBCFB7F243C5557383D8579B1BC5EBE3D3C6B2695BC979FACBBD99510BCC628083C6FE0C93C1386C0BCB9FB77BC488722BCF998813CBB3C213BC2A312BCCB98B1BB9E6D563CC0BA9E39DBA522BD32A637BC7E3A9ABA0FCD2A3BB937083C4BD4913CCEB447BC202134BBB1CE213C60F544BDD561D2BA365492BC1944C13BA31A18BCAB1B1FBB2F38393C6B5874BC36B8123BC5A3923BC2F6813C02458F3B0474E23CEF3A81BB2B0C9BBBCA59113C9590B23C42E6DB3AD639933CB9C3D43CE06E1DBC1E825F3C35CA9B3B9B3ACABCD2492F3D1874453DA90B213C705835BCD45E90BB4169263CF93D0CBD9551803C7994C43C2B5E3F3D45786E3CF72054BC3FED923BC55F2B3D8594E83BDB21E63B18E0393C75B00CBC3B775E3C194ACE3B6FCC28BD8119003CEF21903C410A41BC10373C3C195703BCAAD55FBCC03C94B92BAC08BCC6C5B0BA643300BD22FCB9BCB35796BB73BC8CBC0A6FDF3C24F007BD07AB04BD6DF99BBC293C82BCF03E6D3B993092BC699884BCF992733B795597BC952975BCD44B84BB2771E93C9728023C0B6148BCEF701EBBD0E208BCDB7412BD604FC6BB5D7466BCB4663D3C4EBED4BC19B5C0BC92CD7CBC094600BDDFF51E3D1D6E97BCAD373DBDCF87D03C5DB5333CEA3DF2BC7B408EBD532ECDBCCA05B03BC23553BC6F430B3DB5B5FDBCDE05B23AF265FBBC92CE273B3E38CFBB245E03BC1F5B95BB1FD5133C5DF5023C823381BC3219703CDB24B53C3C119EBCEAC817BCB0D3BFBC0A4C4E3A34B535BC069AC53BCDDEA9BC52DDAEBC5389DCBB032F69BC6722173CB75A1B3D24D8103DF69705BC9749AFBA949E8DBCCA00A33C0AF9FB3C69772CBCBDB3363C2B533BBBC6DB9DBC3436FCBC6B966EBC98DC17BDB29ABBBB79A9B1BCB565EABB1224483D0401DD3BACF9953BCA73793C58FE263B10FAA7BC14FD8D3B51B3A03B0CDB55BCDE8D9ABC774C72BCB41307BDC3F70D3DE24781BC94FBD6BB4EE457BCCB568EBAB5C684394FCFCABA4020533C73EDCEBCAD10973C30B76ABBE067063D1CBBC83A80D6DA393792C33A9D3C0B3D162509BB01F470BC81054CBB147A11BC17D92ABC07C8403C0B29AC3C3792C3BB863433BD92E2493CDFDB013CCBA1023D867D7CBA25FD403CBEC38A3C9C09D43C49E667BBE253A43CE70300BCF65A163D639CF5BCAC6765BC9E91ED3A12BF69B9B6C51D3C5ED8DABC4B5E3C3C6F8C6C3C3DCC293D792F423C2377F4BBD9BC8C3C005CF2BC30D04BBC004D553AE9B46CBBDB4C6BBD7822923CB1EE113D19092DB895E03A3BC68817BC3DDAA93CB086B83B90A4DF3CB9E827BC3078113CF08E73BC494BCBBA1D2044B9",
      torch_tensor_16_torch.float32_1: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_16_torch.float32: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F"
    }
  }
#-}

