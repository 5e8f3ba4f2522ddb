#map = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map1 = affine_map<(d0) -> (d0)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map4 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map5 = affine_map<(d0, d1, d2) -> (d2)>
#map6 = affine_map<(d0, d1) -> (d1)>
#map7 = affine_map<(d0, d1) -> (d0, d1)>
#map8 = affine_map<(d0, d1, d2, d3) -> ()>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<965184xf32>, %arg1: tensor<1x3x112x112xf32>) -> tensor<1x197x192xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0.000000e+00 : f64
    %cst_1 = arith.constant 0xFF800000 : f32
    %true = arith.constant true
    %cst_2 = arith.constant 1.000000e+00 : f32
    %cst_3 = arith.constant 5.000000e-01 : f32
    %cst_4 = arith.constant dense<0.000000e+00> : tensor<1x3x197x197xf32>
    %cst_5 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_6 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_7 = arith.constant 0.35355339059327379 : f64
    %cst_8 = arith.constant 0xFFF0000000000000 : f64
    %cst_9 = arith.constant 9.9999999999999998E-13 : f64
    %cst_10 = arith.constant 1.920000e+02 : f64
    %cst_11 = arith.constant 1.920000e+02 : f32
    %cst_12 = arith.constant 1.41421354 : f32
    %extracted_slice = tensor.extract_slice %arg0[0] [192] [1] : tensor<965184xf32> to tensor<192xf32>
    %expanded = tensor.expand_shape %extracted_slice [[0, 1, 2]] output_shape [1, 1, 192] : tensor<192xf32> into tensor<1x1x192xf32>
    %extracted_slice_13 = tensor.extract_slice %arg0[192] [37824] [1] : tensor<965184xf32> to tensor<37824xf32>
    %expanded_14 = tensor.expand_shape %extracted_slice_13 [[0, 1, 2]] output_shape [1, 197, 192] : tensor<37824xf32> into tensor<1x197x192xf32>
    %extracted_slice_15 = tensor.extract_slice %arg0[38016] [36864] [1] : tensor<965184xf32> to tensor<36864xf32>
    %expanded_16 = tensor.expand_shape %extracted_slice_15 [[0, 1, 2, 3]] output_shape [192, 3, 8, 8] : tensor<36864xf32> into tensor<192x3x8x8xf32>
    %extracted_slice_17 = tensor.extract_slice %arg0[74880] [192] [1] : tensor<965184xf32> to tensor<192xf32>
    %extracted_slice_18 = tensor.extract_slice %arg0[75072] [36864] [1] : tensor<965184xf32> to tensor<36864xf32>
    %expanded_19 = tensor.expand_shape %extracted_slice_18 [[0, 1]] output_shape [192, 192] : tensor<36864xf32> into tensor<192x192xf32>
    %extracted_slice_20 = tensor.extract_slice %arg0[111936] [192] [1] : tensor<965184xf32> to tensor<192xf32>
    %extracted_slice_21 = tensor.extract_slice %arg0[112128] [36864] [1] : tensor<965184xf32> to tensor<36864xf32>
    %expanded_22 = tensor.expand_shape %extracted_slice_21 [[0, 1]] output_shape [192, 192] : tensor<36864xf32> into tensor<192x192xf32>
    %extracted_slice_23 = tensor.extract_slice %arg0[148992] [192] [1] : tensor<965184xf32> to tensor<192xf32>
    %extracted_slice_24 = tensor.extract_slice %arg0[149184] [36864] [1] : tensor<965184xf32> to tensor<36864xf32>
    %expanded_25 = tensor.expand_shape %extracted_slice_24 [[0, 1]] output_shape [192, 192] : tensor<36864xf32> into tensor<192x192xf32>
    %extracted_slice_26 = tensor.extract_slice %arg0[186048] [192] [1] : tensor<965184xf32> to tensor<192xf32>
    %extracted_slice_27 = tensor.extract_slice %arg0[186240] [36864] [1] : tensor<965184xf32> to tensor<36864xf32>
    %expanded_28 = tensor.expand_shape %extracted_slice_27 [[0, 1]] output_shape [192, 192] : tensor<36864xf32> into tensor<192x192xf32>
    %extracted_slice_29 = tensor.extract_slice %arg0[223104] [192] [1] : tensor<965184xf32> to tensor<192xf32>
    %extracted_slice_30 = tensor.extract_slice %arg0[223296] [192] [1] : tensor<965184xf32> to tensor<192xf32>
    %extracted_slice_31 = tensor.extract_slice %arg0[223488] [192] [1] : tensor<965184xf32> to tensor<192xf32>
    %extracted_slice_32 = tensor.extract_slice %arg0[223680] [192] [1] : tensor<965184xf32> to tensor<192xf32>
    %extracted_slice_33 = tensor.extract_slice %arg0[223872] [192] [1] : tensor<965184xf32> to tensor<192xf32>
    %extracted_slice_34 = tensor.extract_slice %arg0[224064] [147456] [1] : tensor<965184xf32> to tensor<147456xf32>
    %expanded_35 = tensor.expand_shape %extracted_slice_34 [[0, 1]] output_shape [768, 192] : tensor<147456xf32> into tensor<768x192xf32>
    %extracted_slice_36 = tensor.extract_slice %arg0[371520] [768] [1] : tensor<965184xf32> to tensor<768xf32>
    %extracted_slice_37 = tensor.extract_slice %arg0[372288] [147456] [1] : tensor<965184xf32> to tensor<147456xf32>
    %expanded_38 = tensor.expand_shape %extracted_slice_37 [[0, 1]] output_shape [192, 768] : tensor<147456xf32> into tensor<192x768xf32>
    %extracted_slice_39 = tensor.extract_slice %arg0[519744] [192] [1] : tensor<965184xf32> to tensor<192xf32>
    %extracted_slice_40 = tensor.extract_slice %arg0[519936] [36864] [1] : tensor<965184xf32> to tensor<36864xf32>
    %expanded_41 = tensor.expand_shape %extracted_slice_40 [[0, 1]] output_shape [192, 192] : tensor<36864xf32> into tensor<192x192xf32>
    %extracted_slice_42 = tensor.extract_slice %arg0[556800] [192] [1] : tensor<965184xf32> to tensor<192xf32>
    %extracted_slice_43 = tensor.extract_slice %arg0[556992] [36864] [1] : tensor<965184xf32> to tensor<36864xf32>
    %expanded_44 = tensor.expand_shape %extracted_slice_43 [[0, 1]] output_shape [192, 192] : tensor<36864xf32> into tensor<192x192xf32>
    %extracted_slice_45 = tensor.extract_slice %arg0[593856] [192] [1] : tensor<965184xf32> to tensor<192xf32>
    %extracted_slice_46 = tensor.extract_slice %arg0[594048] [36864] [1] : tensor<965184xf32> to tensor<36864xf32>
    %expanded_47 = tensor.expand_shape %extracted_slice_46 [[0, 1]] output_shape [192, 192] : tensor<36864xf32> into tensor<192x192xf32>
    %extracted_slice_48 = tensor.extract_slice %arg0[630912] [192] [1] : tensor<965184xf32> to tensor<192xf32>
    %extracted_slice_49 = tensor.extract_slice %arg0[631104] [36864] [1] : tensor<965184xf32> to tensor<36864xf32>
    %expanded_50 = tensor.expand_shape %extracted_slice_49 [[0, 1]] output_shape [192, 192] : tensor<36864xf32> into tensor<192x192xf32>
    %extracted_slice_51 = tensor.extract_slice %arg0[667968] [192] [1] : tensor<965184xf32> to tensor<192xf32>
    %extracted_slice_52 = tensor.extract_slice %arg0[668160] [192] [1] : tensor<965184xf32> to tensor<192xf32>
    %extracted_slice_53 = tensor.extract_slice %arg0[668352] [192] [1] : tensor<965184xf32> to tensor<192xf32>
    %extracted_slice_54 = tensor.extract_slice %arg0[668544] [192] [1] : tensor<965184xf32> to tensor<192xf32>
    %extracted_slice_55 = tensor.extract_slice %arg0[668736] [192] [1] : tensor<965184xf32> to tensor<192xf32>
    %extracted_slice_56 = tensor.extract_slice %arg0[668928] [147456] [1] : tensor<965184xf32> to tensor<147456xf32>
    %expanded_57 = tensor.expand_shape %extracted_slice_56 [[0, 1]] output_shape [768, 192] : tensor<147456xf32> into tensor<768x192xf32>
    %extracted_slice_58 = tensor.extract_slice %arg0[816384] [768] [1] : tensor<965184xf32> to tensor<768xf32>
    %extracted_slice_59 = tensor.extract_slice %arg0[817152] [147456] [1] : tensor<965184xf32> to tensor<147456xf32>
    %expanded_60 = tensor.expand_shape %extracted_slice_59 [[0, 1]] output_shape [192, 768] : tensor<147456xf32> into tensor<192x768xf32>
    %extracted_slice_61 = tensor.extract_slice %arg0[964608] [192] [1] : tensor<965184xf32> to tensor<192xf32>
    %extracted_slice_62 = tensor.extract_slice %arg0[964800] [192] [1] : tensor<965184xf32> to tensor<192xf32>
    %extracted_slice_63 = tensor.extract_slice %arg0[964992] [192] [1] : tensor<965184xf32> to tensor<192xf32>
    %0 = tensor.empty() : tensor<1x192x14x14xf32>
    %broadcasted = linalg.broadcast ins(%extracted_slice_17 : tensor<192xf32>) outs(%0 : tensor<1x192x14x14xf32>) dimensions = [0, 2, 3] 
    %1 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<8> : vector<2xi64>} ins(%arg1, %expanded_16 : tensor<1x3x112x112xf32>, tensor<192x3x8x8xf32>) outs(%broadcasted : tensor<1x192x14x14xf32>) -> tensor<1x192x14x14xf32>
    %collapsed = tensor.collapse_shape %1 [[0], [1], [2, 3]] : tensor<1x192x14x14xf32> into tensor<1x192x196xf32>
    %2 = tensor.empty() : tensor<1x196x192xf32>
    %transposed = linalg.transpose ins(%collapsed : tensor<1x192x196xf32>) outs(%2 : tensor<1x196x192xf32>) permutation = [0, 2, 1] 
    %concat = tensor.concat dim(1) %expanded, %transposed : (tensor<1x1x192xf32>, tensor<1x196x192xf32>) -> tensor<1x197x192xf32>
    %3 = tensor.empty() : tensor<1x197x192xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat, %expanded_14 : tensor<1x197x192xf32>, tensor<1x197x192xf32>) outs(%3 : tensor<1x197x192xf32>) {
    ^bb0(%in: f32, %in_120: f32, %out: f32):
      %191 = arith.addf %in, %in_120 : f32
      linalg.yield %191 : f32
    } -> tensor<1x197x192xf32>
    %5 = tensor.empty() : tensor<197xi64>
    %6 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel"]} outs(%5 : tensor<197xi64>) {
    ^bb0(%out: i64):
      %191 = linalg.index 0 : index
      %192 = arith.index_cast %191 : index to i64
      linalg.yield %192 : i64
    } -> tensor<197xi64>
    %expanded_64 = tensor.expand_shape %6 [[0, 1, 2, 3]] output_shape [1, 1, 197, 1] : tensor<197xi64> into tensor<1x1x197x1xi64>
    %7 = tensor.empty() : tensor<1x1x197x1xi1>
    %8 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_64 : tensor<1x1x197x1xi64>) outs(%7 : tensor<1x1x197x1xi1>) {
    ^bb0(%in: i64, %out: i1):
      %191 = arith.cmpi sge, %in, %c0_i64 : i64
      linalg.yield %191 : i1
    } -> tensor<1x1x197x1xi1>
    %9 = tensor.empty() : tensor<1x1x197x197xi1>
    %collapsed_65 = tensor.collapse_shape %8 [[0], [1], [2, 3]] : tensor<1x1x197x1xi1> into tensor<1x1x197xi1>
    %10 = linalg.generic {indexing_maps = [#map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_65 : tensor<1x1x197xi1>) outs(%9 : tensor<1x1x197x197xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<1x1x197x197xi1>
    %11 = tensor.empty() : tensor<1x197x192xf64>
    %12 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4 : tensor<1x197x192xf32>) outs(%11 : tensor<1x197x192xf64>) {
    ^bb0(%in: f32, %out: f64):
      %191 = arith.extf %in : f32 to f64
      linalg.yield %191 : f64
    } -> tensor<1x197x192xf64>
    %13 = tensor.empty() : tensor<1x197x1xf64>
    %14 = linalg.fill ins(%cst_0 : f64) outs(%13 : tensor<1x197x1xf64>) -> tensor<1x197x1xf64>
    %15 = linalg.generic {indexing_maps = [#map, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%12 : tensor<1x197x192xf64>) outs(%14 : tensor<1x197x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %191 = arith.addf %in, %out : f64
      linalg.yield %191 : f64
    } -> tensor<1x197x1xf64>
    %16 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15 : tensor<1x197x1xf64>) outs(%13 : tensor<1x197x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %191 = arith.divf %in, %cst_10 : f64
      linalg.yield %191 : f64
    } -> tensor<1x197x1xf64>
    %17 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12, %16 : tensor<1x197x192xf64>, tensor<1x197x1xf64>) outs(%11 : tensor<1x197x192xf64>) {
    ^bb0(%in: f64, %in_120: f64, %out: f64):
      %191 = arith.subf %in, %in_120 : f64
      linalg.yield %191 : f64
    } -> tensor<1x197x192xf64>
    %18 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17, %17 : tensor<1x197x192xf64>, tensor<1x197x192xf64>) outs(%11 : tensor<1x197x192xf64>) {
    ^bb0(%in: f64, %in_120: f64, %out: f64):
      %191 = arith.mulf %in, %in_120 : f64
      linalg.yield %191 : f64
    } -> tensor<1x197x192xf64>
    %19 = linalg.generic {indexing_maps = [#map, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%18 : tensor<1x197x192xf64>) outs(%14 : tensor<1x197x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %191 = arith.addf %in, %out : f64
      linalg.yield %191 : f64
    } -> tensor<1x197x1xf64>
    %20 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19 : tensor<1x197x1xf64>) outs(%13 : tensor<1x197x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %191 = arith.divf %in, %cst_10 : f64
      linalg.yield %191 : f64
    } -> tensor<1x197x1xf64>
    %21 = tensor.empty() : tensor<1x197x1xf32>
    %22 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20 : tensor<1x197x1xf64>) outs(%21 : tensor<1x197x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %191 = arith.truncf %in : f64 to f32
      linalg.yield %191 : f32
    } -> tensor<1x197x1xf32>
    %23 = linalg.fill ins(%cst : f32) outs(%21 : tensor<1x197x1xf32>) -> tensor<1x197x1xf32>
    %24 = linalg.generic {indexing_maps = [#map, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%4 : tensor<1x197x192xf32>) outs(%23 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = arith.addf %in, %out : f32
      linalg.yield %191 : f32
    } -> tensor<1x197x1xf32>
    %25 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24 : tensor<1x197x1xf32>) outs(%21 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = arith.divf %in, %cst_11 : f32
      linalg.yield %191 : f32
    } -> tensor<1x197x1xf32>
    %26 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22 : tensor<1x197x1xf32>) outs(%21 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = arith.truncf %cst_9 : f64 to f32
      %192 = arith.addf %in, %191 : f32
      linalg.yield %192 : f32
    } -> tensor<1x197x1xf32>
    %27 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26 : tensor<1x197x1xf32>) outs(%21 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = math.rsqrt %in : f32
      linalg.yield %191 : f32
    } -> tensor<1x197x1xf32>
    %28 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4, %25 : tensor<1x197x192xf32>, tensor<1x197x1xf32>) outs(%3 : tensor<1x197x192xf32>) {
    ^bb0(%in: f32, %in_120: f32, %out: f32):
      %191 = arith.subf %in, %in_120 : f32
      linalg.yield %191 : f32
    } -> tensor<1x197x192xf32>
    %29 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28, %27 : tensor<1x197x192xf32>, tensor<1x197x1xf32>) outs(%3 : tensor<1x197x192xf32>) {
    ^bb0(%in: f32, %in_120: f32, %out: f32):
      %191 = arith.mulf %in, %in_120 : f32
      linalg.yield %191 : f32
    } -> tensor<1x197x192xf32>
    %30 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%29, %extracted_slice_30 : tensor<1x197x192xf32>, tensor<192xf32>) outs(%3 : tensor<1x197x192xf32>) {
    ^bb0(%in: f32, %in_120: f32, %out: f32):
      %191 = arith.mulf %in, %in_120 : f32
      linalg.yield %191 : f32
    } -> tensor<1x197x192xf32>
    %31 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%30, %extracted_slice_31 : tensor<1x197x192xf32>, tensor<192xf32>) outs(%3 : tensor<1x197x192xf32>) {
    ^bb0(%in: f32, %in_120: f32, %out: f32):
      %191 = arith.addf %in, %in_120 : f32
      linalg.yield %191 : f32
    } -> tensor<1x197x192xf32>
    %collapsed_66 = tensor.collapse_shape %31 [[0, 1], [2]] : tensor<1x197x192xf32> into tensor<197x192xf32>
    %32 = tensor.empty() : tensor<192x192xf32>
    %transposed_67 = linalg.transpose ins(%expanded_19 : tensor<192x192xf32>) outs(%32 : tensor<192x192xf32>) permutation = [1, 0] 
    %33 = tensor.empty() : tensor<197x192xf32>
    %34 = linalg.fill ins(%cst : f32) outs(%33 : tensor<197x192xf32>) -> tensor<197x192xf32>
    %35 = linalg.matmul ins(%collapsed_66, %transposed_67 : tensor<197x192xf32>, tensor<192x192xf32>) outs(%34 : tensor<197x192xf32>) -> tensor<197x192xf32>
    %36 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_20 : tensor<192xf32>) outs(%33 : tensor<197x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<197x192xf32>
    %37 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%35, %36 : tensor<197x192xf32>, tensor<197x192xf32>) outs(%33 : tensor<197x192xf32>) {
    ^bb0(%in: f32, %in_120: f32, %out: f32):
      %191 = arith.addf %in, %in_120 : f32
      linalg.yield %191 : f32
    } -> tensor<197x192xf32>
    %expanded_68 = tensor.expand_shape %37 [[0, 1], [2, 3]] output_shape [1, 197, 3, 64] : tensor<197x192xf32> into tensor<1x197x3x64xf32>
    %38 = tensor.empty() : tensor<1x3x197x64xf32>
    %transposed_69 = linalg.transpose ins(%expanded_68 : tensor<1x197x3x64xf32>) outs(%38 : tensor<1x3x197x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_70 = linalg.transpose ins(%expanded_22 : tensor<192x192xf32>) outs(%32 : tensor<192x192xf32>) permutation = [1, 0] 
    %39 = linalg.matmul ins(%collapsed_66, %transposed_70 : tensor<197x192xf32>, tensor<192x192xf32>) outs(%34 : tensor<197x192xf32>) -> tensor<197x192xf32>
    %40 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_23 : tensor<192xf32>) outs(%33 : tensor<197x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<197x192xf32>
    %41 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%39, %40 : tensor<197x192xf32>, tensor<197x192xf32>) outs(%33 : tensor<197x192xf32>) {
    ^bb0(%in: f32, %in_120: f32, %out: f32):
      %191 = arith.addf %in, %in_120 : f32
      linalg.yield %191 : f32
    } -> tensor<197x192xf32>
    %expanded_71 = tensor.expand_shape %41 [[0, 1], [2, 3]] output_shape [1, 197, 3, 64] : tensor<197x192xf32> into tensor<1x197x3x64xf32>
    %transposed_72 = linalg.transpose ins(%expanded_25 : tensor<192x192xf32>) outs(%32 : tensor<192x192xf32>) permutation = [1, 0] 
    %42 = linalg.matmul ins(%collapsed_66, %transposed_72 : tensor<197x192xf32>, tensor<192x192xf32>) outs(%34 : tensor<197x192xf32>) -> tensor<197x192xf32>
    %43 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_26 : tensor<192xf32>) outs(%33 : tensor<197x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<197x192xf32>
    %44 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%42, %43 : tensor<197x192xf32>, tensor<197x192xf32>) outs(%33 : tensor<197x192xf32>) {
    ^bb0(%in: f32, %in_120: f32, %out: f32):
      %191 = arith.addf %in, %in_120 : f32
      linalg.yield %191 : f32
    } -> tensor<197x192xf32>
    %expanded_73 = tensor.expand_shape %44 [[0, 1], [2, 3]] output_shape [1, 197, 3, 64] : tensor<197x192xf32> into tensor<1x197x3x64xf32>
    %transposed_74 = linalg.transpose ins(%expanded_73 : tensor<1x197x3x64xf32>) outs(%38 : tensor<1x3x197x64xf32>) permutation = [0, 2, 1, 3] 
    %45 = tensor.empty() : tensor<1x1x197x197xf32>
    %46 = linalg.generic {indexing_maps = [#map2, #map8, #map8, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %cst_5, %cst_6 : tensor<1x1x197x197xi1>, tensor<f32>, tensor<f32>) outs(%45 : tensor<1x1x197x197xf32>) {
    ^bb0(%in: i1, %in_120: f32, %in_121: f32, %out: f32):
      %191 = arith.select %in, %in_120, %in_121 : f32
      linalg.yield %191 : f32
    } -> tensor<1x1x197x197xf32>
    %47 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_69 : tensor<1x3x197x64xf32>) outs(%38 : tensor<1x3x197x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = arith.truncf %cst_7 : f64 to f32
      %192 = arith.mulf %in, %191 : f32
      linalg.yield %192 : f32
    } -> tensor<1x3x197x64xf32>
    %48 = tensor.empty() : tensor<1x3x64x197xf32>
    %transposed_75 = linalg.transpose ins(%expanded_71 : tensor<1x197x3x64xf32>) outs(%48 : tensor<1x3x64x197xf32>) permutation = [0, 2, 3, 1] 
    %49 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_75 : tensor<1x3x64x197xf32>) outs(%48 : tensor<1x3x64x197xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = arith.truncf %cst_7 : f64 to f32
      %192 = arith.mulf %in, %191 : f32
      linalg.yield %192 : f32
    } -> tensor<1x3x64x197xf32>
    %collapsed_76 = tensor.collapse_shape %47 [[0, 1], [2], [3]] : tensor<1x3x197x64xf32> into tensor<3x197x64xf32>
    %collapsed_77 = tensor.collapse_shape %49 [[0, 1], [2], [3]] : tensor<1x3x64x197xf32> into tensor<3x64x197xf32>
    %50 = tensor.empty() : tensor<3x197x197xf32>
    %51 = linalg.fill ins(%cst : f32) outs(%50 : tensor<3x197x197xf32>) -> tensor<3x197x197xf32>
    %52 = linalg.batch_matmul ins(%collapsed_76, %collapsed_77 : tensor<3x197x64xf32>, tensor<3x64x197xf32>) outs(%51 : tensor<3x197x197xf32>) -> tensor<3x197x197xf32>
    %expanded_78 = tensor.expand_shape %52 [[0, 1], [2], [3]] output_shape [1, 3, 197, 197] : tensor<3x197x197xf32> into tensor<1x3x197x197xf32>
    %53 = tensor.empty() : tensor<1x3x197x197xf32>
    %54 = linalg.generic {indexing_maps = [#map2, #map9, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_78, %46 : tensor<1x3x197x197xf32>, tensor<1x1x197x197xf32>) outs(%53 : tensor<1x3x197x197xf32>) {
    ^bb0(%in: f32, %in_120: f32, %out: f32):
      %191 = arith.addf %in, %in_120 : f32
      linalg.yield %191 : f32
    } -> tensor<1x3x197x197xf32>
    %55 = tensor.empty() : tensor<1x3x197xi64>
    %56 = linalg.fill ins(%c0_i64 : i64) outs(%55 : tensor<1x3x197xi64>) -> tensor<1x3x197xi64>
    %57 = tensor.empty() : tensor<1x3x197xf32>
    %58 = linalg.fill ins(%cst_1 : f32) outs(%57 : tensor<1x3x197xf32>) -> tensor<1x3x197xf32>
    %59:2 = linalg.generic {indexing_maps = [#map2, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%54 : tensor<1x3x197x197xf32>) outs(%58, %56 : tensor<1x3x197xf32>, tensor<1x3x197xi64>) {
    ^bb0(%in: f32, %out: f32, %out_120: i64):
      %191 = linalg.index 3 : index
      %192 = arith.index_cast %191 : index to i64
      %193 = arith.maximumf %in, %out : f32
      %194 = arith.cmpf ogt, %in, %out : f32
      %195 = arith.select %194, %192, %out_120 : i64
      linalg.yield %193, %195 : f32, i64
    } -> (tensor<1x3x197xf32>, tensor<1x3x197xi64>)
    %expanded_79 = tensor.expand_shape %59#0 [[0], [1], [2, 3]] output_shape [1, 3, 197, 1] : tensor<1x3x197xf32> into tensor<1x3x197x1xf32>
    %60 = linalg.generic {indexing_maps = [#map2, #map10, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%54, %expanded_79 : tensor<1x3x197x197xf32>, tensor<1x3x197x1xf32>) outs(%53 : tensor<1x3x197x197xf32>) {
    ^bb0(%in: f32, %in_120: f32, %out: f32):
      %191 = arith.subf %in, %in_120 : f32
      linalg.yield %191 : f32
    } -> tensor<1x3x197x197xf32>
    %61 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%60 : tensor<1x3x197x197xf32>) outs(%53 : tensor<1x3x197x197xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = math.exp %in : f32
      linalg.yield %191 : f32
    } -> tensor<1x3x197x197xf32>
    %62 = tensor.empty() : tensor<1x3x197x1xf32>
    %63 = linalg.fill ins(%cst : f32) outs(%62 : tensor<1x3x197x1xf32>) -> tensor<1x3x197x1xf32>
    %64 = linalg.generic {indexing_maps = [#map2, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%61 : tensor<1x3x197x197xf32>) outs(%63 : tensor<1x3x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = arith.addf %in, %out : f32
      linalg.yield %191 : f32
    } -> tensor<1x3x197x1xf32>
    %65 = linalg.generic {indexing_maps = [#map2, #map10, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%61, %64 : tensor<1x3x197x197xf32>, tensor<1x3x197x1xf32>) outs(%53 : tensor<1x3x197x197xf32>) {
    ^bb0(%in: f32, %in_120: f32, %out: f32):
      %191 = arith.divf %in, %in_120 : f32
      linalg.yield %191 : f32
    } -> tensor<1x3x197x197xf32>
    %66 = tensor.empty() : tensor<1x3x197x197xi1>
    %67 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%54 : tensor<1x3x197x197xf32>) outs(%66 : tensor<1x3x197x197xi1>) {
    ^bb0(%in: f32, %out: i1):
      %191 = arith.extf %in : f32 to f64
      %192 = arith.cmpf oeq, %191, %cst_8 : f64
      linalg.yield %192 : i1
    } -> tensor<1x3x197x197xi1>
    %68 = tensor.empty() : tensor<1x3x197x1xi1>
    %69 = linalg.fill ins(%true : i1) outs(%68 : tensor<1x3x197x1xi1>) -> tensor<1x3x197x1xi1>
    %70 = linalg.generic {indexing_maps = [#map2, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%67 : tensor<1x3x197x197xi1>) outs(%69 : tensor<1x3x197x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %191 = arith.andi %in, %out : i1
      linalg.yield %191 : i1
    } -> tensor<1x3x197x1xi1>
    %71 = linalg.generic {indexing_maps = [#map10, #map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%70, %cst_4, %65 : tensor<1x3x197x1xi1>, tensor<1x3x197x197xf32>, tensor<1x3x197x197xf32>) outs(%53 : tensor<1x3x197x197xf32>) {
    ^bb0(%in: i1, %in_120: f32, %in_121: f32, %out: f32):
      %191 = arith.select %in, %in_120, %in_121 : f32
      linalg.yield %191 : f32
    } -> tensor<1x3x197x197xf32>
    %collapsed_80 = tensor.collapse_shape %71 [[0, 1], [2], [3]] : tensor<1x3x197x197xf32> into tensor<3x197x197xf32>
    %collapsed_81 = tensor.collapse_shape %transposed_74 [[0, 1], [2], [3]] : tensor<1x3x197x64xf32> into tensor<3x197x64xf32>
    %72 = tensor.empty() : tensor<3x197x64xf32>
    %73 = linalg.fill ins(%cst : f32) outs(%72 : tensor<3x197x64xf32>) -> tensor<3x197x64xf32>
    %74 = linalg.batch_matmul ins(%collapsed_80, %collapsed_81 : tensor<3x197x197xf32>, tensor<3x197x64xf32>) outs(%73 : tensor<3x197x64xf32>) -> tensor<3x197x64xf32>
    %expanded_82 = tensor.expand_shape %74 [[0, 1], [2], [3]] output_shape [1, 3, 197, 64] : tensor<3x197x64xf32> into tensor<1x3x197x64xf32>
    %75 = tensor.empty() : tensor<1x197x3x64xf32>
    %transposed_83 = linalg.transpose ins(%expanded_82 : tensor<1x3x197x64xf32>) outs(%75 : tensor<1x197x3x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_84 = tensor.collapse_shape %transposed_83 [[0, 1], [2, 3]] : tensor<1x197x3x64xf32> into tensor<197x192xf32>
    %transposed_85 = linalg.transpose ins(%expanded_28 : tensor<192x192xf32>) outs(%32 : tensor<192x192xf32>) permutation = [1, 0] 
    %76 = linalg.matmul ins(%collapsed_84, %transposed_85 : tensor<197x192xf32>, tensor<192x192xf32>) outs(%34 : tensor<197x192xf32>) -> tensor<197x192xf32>
    %77 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_29 : tensor<192xf32>) outs(%33 : tensor<197x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<197x192xf32>
    %78 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%76, %77 : tensor<197x192xf32>, tensor<197x192xf32>) outs(%33 : tensor<197x192xf32>) {
    ^bb0(%in: f32, %in_120: f32, %out: f32):
      %191 = arith.addf %in, %in_120 : f32
      linalg.yield %191 : f32
    } -> tensor<197x192xf32>
    %expanded_86 = tensor.expand_shape %78 [[0, 1], [2]] output_shape [1, 197, 192] : tensor<197x192xf32> into tensor<1x197x192xf32>
    %79 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_86, %4 : tensor<1x197x192xf32>, tensor<1x197x192xf32>) outs(%3 : tensor<1x197x192xf32>) {
    ^bb0(%in: f32, %in_120: f32, %out: f32):
      %191 = arith.addf %in, %in_120 : f32
      linalg.yield %191 : f32
    } -> tensor<1x197x192xf32>
    %80 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%79 : tensor<1x197x192xf32>) outs(%11 : tensor<1x197x192xf64>) {
    ^bb0(%in: f32, %out: f64):
      %191 = arith.extf %in : f32 to f64
      linalg.yield %191 : f64
    } -> tensor<1x197x192xf64>
    %81 = linalg.generic {indexing_maps = [#map, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%80 : tensor<1x197x192xf64>) outs(%14 : tensor<1x197x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %191 = arith.addf %in, %out : f64
      linalg.yield %191 : f64
    } -> tensor<1x197x1xf64>
    %82 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%81 : tensor<1x197x1xf64>) outs(%13 : tensor<1x197x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %191 = arith.divf %in, %cst_10 : f64
      linalg.yield %191 : f64
    } -> tensor<1x197x1xf64>
    %83 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%80, %82 : tensor<1x197x192xf64>, tensor<1x197x1xf64>) outs(%11 : tensor<1x197x192xf64>) {
    ^bb0(%in: f64, %in_120: f64, %out: f64):
      %191 = arith.subf %in, %in_120 : f64
      linalg.yield %191 : f64
    } -> tensor<1x197x192xf64>
    %84 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%83, %83 : tensor<1x197x192xf64>, tensor<1x197x192xf64>) outs(%11 : tensor<1x197x192xf64>) {
    ^bb0(%in: f64, %in_120: f64, %out: f64):
      %191 = arith.mulf %in, %in_120 : f64
      linalg.yield %191 : f64
    } -> tensor<1x197x192xf64>
    %85 = linalg.generic {indexing_maps = [#map, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%84 : tensor<1x197x192xf64>) outs(%14 : tensor<1x197x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %191 = arith.addf %in, %out : f64
      linalg.yield %191 : f64
    } -> tensor<1x197x1xf64>
    %86 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%85 : tensor<1x197x1xf64>) outs(%13 : tensor<1x197x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %191 = arith.divf %in, %cst_10 : f64
      linalg.yield %191 : f64
    } -> tensor<1x197x1xf64>
    %87 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%86 : tensor<1x197x1xf64>) outs(%21 : tensor<1x197x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %191 = arith.truncf %in : f64 to f32
      linalg.yield %191 : f32
    } -> tensor<1x197x1xf32>
    %88 = linalg.generic {indexing_maps = [#map, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%79 : tensor<1x197x192xf32>) outs(%23 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = arith.addf %in, %out : f32
      linalg.yield %191 : f32
    } -> tensor<1x197x1xf32>
    %89 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%88 : tensor<1x197x1xf32>) outs(%21 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = arith.divf %in, %cst_11 : f32
      linalg.yield %191 : f32
    } -> tensor<1x197x1xf32>
    %90 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%87 : tensor<1x197x1xf32>) outs(%21 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = arith.truncf %cst_9 : f64 to f32
      %192 = arith.addf %in, %191 : f32
      linalg.yield %192 : f32
    } -> tensor<1x197x1xf32>
    %91 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%90 : tensor<1x197x1xf32>) outs(%21 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = math.rsqrt %in : f32
      linalg.yield %191 : f32
    } -> tensor<1x197x1xf32>
    %92 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%79, %89 : tensor<1x197x192xf32>, tensor<1x197x1xf32>) outs(%3 : tensor<1x197x192xf32>) {
    ^bb0(%in: f32, %in_120: f32, %out: f32):
      %191 = arith.subf %in, %in_120 : f32
      linalg.yield %191 : f32
    } -> tensor<1x197x192xf32>
    %93 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%92, %91 : tensor<1x197x192xf32>, tensor<1x197x1xf32>) outs(%3 : tensor<1x197x192xf32>) {
    ^bb0(%in: f32, %in_120: f32, %out: f32):
      %191 = arith.mulf %in, %in_120 : f32
      linalg.yield %191 : f32
    } -> tensor<1x197x192xf32>
    %94 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93, %extracted_slice_32 : tensor<1x197x192xf32>, tensor<192xf32>) outs(%3 : tensor<1x197x192xf32>) {
    ^bb0(%in: f32, %in_120: f32, %out: f32):
      %191 = arith.mulf %in, %in_120 : f32
      linalg.yield %191 : f32
    } -> tensor<1x197x192xf32>
    %95 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%94, %extracted_slice_33 : tensor<1x197x192xf32>, tensor<192xf32>) outs(%3 : tensor<1x197x192xf32>) {
    ^bb0(%in: f32, %in_120: f32, %out: f32):
      %191 = arith.addf %in, %in_120 : f32
      linalg.yield %191 : f32
    } -> tensor<1x197x192xf32>
    %collapsed_87 = tensor.collapse_shape %95 [[0, 1], [2]] : tensor<1x197x192xf32> into tensor<197x192xf32>
    %96 = tensor.empty() : tensor<192x768xf32>
    %transposed_88 = linalg.transpose ins(%expanded_35 : tensor<768x192xf32>) outs(%96 : tensor<192x768xf32>) permutation = [1, 0] 
    %97 = tensor.empty() : tensor<197x768xf32>
    %98 = linalg.fill ins(%cst : f32) outs(%97 : tensor<197x768xf32>) -> tensor<197x768xf32>
    %99 = linalg.matmul ins(%collapsed_87, %transposed_88 : tensor<197x192xf32>, tensor<192x768xf32>) outs(%98 : tensor<197x768xf32>) -> tensor<197x768xf32>
    %100 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_36 : tensor<768xf32>) outs(%97 : tensor<197x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<197x768xf32>
    %101 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%99, %100 : tensor<197x768xf32>, tensor<197x768xf32>) outs(%97 : tensor<197x768xf32>) {
    ^bb0(%in: f32, %in_120: f32, %out: f32):
      %191 = arith.addf %in, %in_120 : f32
      linalg.yield %191 : f32
    } -> tensor<197x768xf32>
    %expanded_89 = tensor.expand_shape %101 [[0, 1], [2]] output_shape [1, 197, 768] : tensor<197x768xf32> into tensor<1x197x768xf32>
    %102 = tensor.empty() : tensor<1x197x768xf32>
    %103 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_89 : tensor<1x197x768xf32>) outs(%102 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = arith.divf %in, %cst_12 : f32
      %192 = math.erf %191 : f32
      %193 = arith.addf %192, %cst_2 : f32
      %194 = arith.mulf %193, %cst_3 : f32
      %195 = arith.mulf %in, %194 : f32
      linalg.yield %195 : f32
    } -> tensor<1x197x768xf32>
    %collapsed_90 = tensor.collapse_shape %103 [[0, 1], [2]] : tensor<1x197x768xf32> into tensor<197x768xf32>
    %104 = tensor.empty() : tensor<768x192xf32>
    %transposed_91 = linalg.transpose ins(%expanded_38 : tensor<192x768xf32>) outs(%104 : tensor<768x192xf32>) permutation = [1, 0] 
    %105 = linalg.matmul ins(%collapsed_90, %transposed_91 : tensor<197x768xf32>, tensor<768x192xf32>) outs(%34 : tensor<197x192xf32>) -> tensor<197x192xf32>
    %106 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_39 : tensor<192xf32>) outs(%33 : tensor<197x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<197x192xf32>
    %107 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%105, %106 : tensor<197x192xf32>, tensor<197x192xf32>) outs(%33 : tensor<197x192xf32>) {
    ^bb0(%in: f32, %in_120: f32, %out: f32):
      %191 = arith.addf %in, %in_120 : f32
      linalg.yield %191 : f32
    } -> tensor<197x192xf32>
    %expanded_92 = tensor.expand_shape %107 [[0, 1], [2]] output_shape [1, 197, 192] : tensor<197x192xf32> into tensor<1x197x192xf32>
    %108 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_92, %79 : tensor<1x197x192xf32>, tensor<1x197x192xf32>) outs(%3 : tensor<1x197x192xf32>) {
    ^bb0(%in: f32, %in_120: f32, %out: f32):
      %191 = arith.addf %in, %in_120 : f32
      linalg.yield %191 : f32
    } -> tensor<1x197x192xf32>
    %109 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108 : tensor<1x197x192xf32>) outs(%11 : tensor<1x197x192xf64>) {
    ^bb0(%in: f32, %out: f64):
      %191 = arith.extf %in : f32 to f64
      linalg.yield %191 : f64
    } -> tensor<1x197x192xf64>
    %110 = linalg.generic {indexing_maps = [#map, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%109 : tensor<1x197x192xf64>) outs(%14 : tensor<1x197x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %191 = arith.addf %in, %out : f64
      linalg.yield %191 : f64
    } -> tensor<1x197x1xf64>
    %111 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110 : tensor<1x197x1xf64>) outs(%13 : tensor<1x197x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %191 = arith.divf %in, %cst_10 : f64
      linalg.yield %191 : f64
    } -> tensor<1x197x1xf64>
    %112 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109, %111 : tensor<1x197x192xf64>, tensor<1x197x1xf64>) outs(%11 : tensor<1x197x192xf64>) {
    ^bb0(%in: f64, %in_120: f64, %out: f64):
      %191 = arith.subf %in, %in_120 : f64
      linalg.yield %191 : f64
    } -> tensor<1x197x192xf64>
    %113 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112, %112 : tensor<1x197x192xf64>, tensor<1x197x192xf64>) outs(%11 : tensor<1x197x192xf64>) {
    ^bb0(%in: f64, %in_120: f64, %out: f64):
      %191 = arith.mulf %in, %in_120 : f64
      linalg.yield %191 : f64
    } -> tensor<1x197x192xf64>
    %114 = linalg.generic {indexing_maps = [#map, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%113 : tensor<1x197x192xf64>) outs(%14 : tensor<1x197x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %191 = arith.addf %in, %out : f64
      linalg.yield %191 : f64
    } -> tensor<1x197x1xf64>
    %115 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114 : tensor<1x197x1xf64>) outs(%13 : tensor<1x197x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %191 = arith.divf %in, %cst_10 : f64
      linalg.yield %191 : f64
    } -> tensor<1x197x1xf64>
    %116 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%115 : tensor<1x197x1xf64>) outs(%21 : tensor<1x197x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %191 = arith.truncf %in : f64 to f32
      linalg.yield %191 : f32
    } -> tensor<1x197x1xf32>
    %117 = linalg.generic {indexing_maps = [#map, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%108 : tensor<1x197x192xf32>) outs(%23 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = arith.addf %in, %out : f32
      linalg.yield %191 : f32
    } -> tensor<1x197x1xf32>
    %118 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%117 : tensor<1x197x1xf32>) outs(%21 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = arith.divf %in, %cst_11 : f32
      linalg.yield %191 : f32
    } -> tensor<1x197x1xf32>
    %119 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116 : tensor<1x197x1xf32>) outs(%21 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = arith.truncf %cst_9 : f64 to f32
      %192 = arith.addf %in, %191 : f32
      linalg.yield %192 : f32
    } -> tensor<1x197x1xf32>
    %120 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%119 : tensor<1x197x1xf32>) outs(%21 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = math.rsqrt %in : f32
      linalg.yield %191 : f32
    } -> tensor<1x197x1xf32>
    %121 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108, %118 : tensor<1x197x192xf32>, tensor<1x197x1xf32>) outs(%3 : tensor<1x197x192xf32>) {
    ^bb0(%in: f32, %in_120: f32, %out: f32):
      %191 = arith.subf %in, %in_120 : f32
      linalg.yield %191 : f32
    } -> tensor<1x197x192xf32>
    %122 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%121, %120 : tensor<1x197x192xf32>, tensor<1x197x1xf32>) outs(%3 : tensor<1x197x192xf32>) {
    ^bb0(%in: f32, %in_120: f32, %out: f32):
      %191 = arith.mulf %in, %in_120 : f32
      linalg.yield %191 : f32
    } -> tensor<1x197x192xf32>
    %123 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%122, %extracted_slice_52 : tensor<1x197x192xf32>, tensor<192xf32>) outs(%3 : tensor<1x197x192xf32>) {
    ^bb0(%in: f32, %in_120: f32, %out: f32):
      %191 = arith.mulf %in, %in_120 : f32
      linalg.yield %191 : f32
    } -> tensor<1x197x192xf32>
    %124 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%123, %extracted_slice_53 : tensor<1x197x192xf32>, tensor<192xf32>) outs(%3 : tensor<1x197x192xf32>) {
    ^bb0(%in: f32, %in_120: f32, %out: f32):
      %191 = arith.addf %in, %in_120 : f32
      linalg.yield %191 : f32
    } -> tensor<1x197x192xf32>
    %collapsed_93 = tensor.collapse_shape %124 [[0, 1], [2]] : tensor<1x197x192xf32> into tensor<197x192xf32>
    %transposed_94 = linalg.transpose ins(%expanded_41 : tensor<192x192xf32>) outs(%32 : tensor<192x192xf32>) permutation = [1, 0] 
    %125 = linalg.matmul ins(%collapsed_93, %transposed_94 : tensor<197x192xf32>, tensor<192x192xf32>) outs(%34 : tensor<197x192xf32>) -> tensor<197x192xf32>
    %126 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_42 : tensor<192xf32>) outs(%33 : tensor<197x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<197x192xf32>
    %127 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%125, %126 : tensor<197x192xf32>, tensor<197x192xf32>) outs(%33 : tensor<197x192xf32>) {
    ^bb0(%in: f32, %in_120: f32, %out: f32):
      %191 = arith.addf %in, %in_120 : f32
      linalg.yield %191 : f32
    } -> tensor<197x192xf32>
    %expanded_95 = tensor.expand_shape %127 [[0, 1], [2, 3]] output_shape [1, 197, 3, 64] : tensor<197x192xf32> into tensor<1x197x3x64xf32>
    %transposed_96 = linalg.transpose ins(%expanded_95 : tensor<1x197x3x64xf32>) outs(%38 : tensor<1x3x197x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_97 = linalg.transpose ins(%expanded_44 : tensor<192x192xf32>) outs(%32 : tensor<192x192xf32>) permutation = [1, 0] 
    %128 = linalg.matmul ins(%collapsed_93, %transposed_97 : tensor<197x192xf32>, tensor<192x192xf32>) outs(%34 : tensor<197x192xf32>) -> tensor<197x192xf32>
    %129 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_45 : tensor<192xf32>) outs(%33 : tensor<197x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<197x192xf32>
    %130 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%128, %129 : tensor<197x192xf32>, tensor<197x192xf32>) outs(%33 : tensor<197x192xf32>) {
    ^bb0(%in: f32, %in_120: f32, %out: f32):
      %191 = arith.addf %in, %in_120 : f32
      linalg.yield %191 : f32
    } -> tensor<197x192xf32>
    %expanded_98 = tensor.expand_shape %130 [[0, 1], [2, 3]] output_shape [1, 197, 3, 64] : tensor<197x192xf32> into tensor<1x197x3x64xf32>
    %transposed_99 = linalg.transpose ins(%expanded_47 : tensor<192x192xf32>) outs(%32 : tensor<192x192xf32>) permutation = [1, 0] 
    %131 = linalg.matmul ins(%collapsed_93, %transposed_99 : tensor<197x192xf32>, tensor<192x192xf32>) outs(%34 : tensor<197x192xf32>) -> tensor<197x192xf32>
    %132 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_48 : tensor<192xf32>) outs(%33 : tensor<197x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<197x192xf32>
    %133 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%131, %132 : tensor<197x192xf32>, tensor<197x192xf32>) outs(%33 : tensor<197x192xf32>) {
    ^bb0(%in: f32, %in_120: f32, %out: f32):
      %191 = arith.addf %in, %in_120 : f32
      linalg.yield %191 : f32
    } -> tensor<197x192xf32>
    %expanded_100 = tensor.expand_shape %133 [[0, 1], [2, 3]] output_shape [1, 197, 3, 64] : tensor<197x192xf32> into tensor<1x197x3x64xf32>
    %transposed_101 = linalg.transpose ins(%expanded_100 : tensor<1x197x3x64xf32>) outs(%38 : tensor<1x3x197x64xf32>) permutation = [0, 2, 1, 3] 
    %134 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_96 : tensor<1x3x197x64xf32>) outs(%38 : tensor<1x3x197x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = arith.truncf %cst_7 : f64 to f32
      %192 = arith.mulf %in, %191 : f32
      linalg.yield %192 : f32
    } -> tensor<1x3x197x64xf32>
    %transposed_102 = linalg.transpose ins(%expanded_98 : tensor<1x197x3x64xf32>) outs(%48 : tensor<1x3x64x197xf32>) permutation = [0, 2, 3, 1] 
    %135 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_102 : tensor<1x3x64x197xf32>) outs(%48 : tensor<1x3x64x197xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = arith.truncf %cst_7 : f64 to f32
      %192 = arith.mulf %in, %191 : f32
      linalg.yield %192 : f32
    } -> tensor<1x3x64x197xf32>
    %collapsed_103 = tensor.collapse_shape %134 [[0, 1], [2], [3]] : tensor<1x3x197x64xf32> into tensor<3x197x64xf32>
    %collapsed_104 = tensor.collapse_shape %135 [[0, 1], [2], [3]] : tensor<1x3x64x197xf32> into tensor<3x64x197xf32>
    %136 = linalg.batch_matmul ins(%collapsed_103, %collapsed_104 : tensor<3x197x64xf32>, tensor<3x64x197xf32>) outs(%51 : tensor<3x197x197xf32>) -> tensor<3x197x197xf32>
    %expanded_105 = tensor.expand_shape %136 [[0, 1], [2], [3]] output_shape [1, 3, 197, 197] : tensor<3x197x197xf32> into tensor<1x3x197x197xf32>
    %137 = linalg.generic {indexing_maps = [#map2, #map9, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_105, %46 : tensor<1x3x197x197xf32>, tensor<1x1x197x197xf32>) outs(%53 : tensor<1x3x197x197xf32>) {
    ^bb0(%in: f32, %in_120: f32, %out: f32):
      %191 = arith.addf %in, %in_120 : f32
      linalg.yield %191 : f32
    } -> tensor<1x3x197x197xf32>
    %138:2 = linalg.generic {indexing_maps = [#map2, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%137 : tensor<1x3x197x197xf32>) outs(%58, %56 : tensor<1x3x197xf32>, tensor<1x3x197xi64>) {
    ^bb0(%in: f32, %out: f32, %out_120: i64):
      %191 = linalg.index 3 : index
      %192 = arith.index_cast %191 : index to i64
      %193 = arith.maximumf %in, %out : f32
      %194 = arith.cmpf ogt, %in, %out : f32
      %195 = arith.select %194, %192, %out_120 : i64
      linalg.yield %193, %195 : f32, i64
    } -> (tensor<1x3x197xf32>, tensor<1x3x197xi64>)
    %expanded_106 = tensor.expand_shape %138#0 [[0], [1], [2, 3]] output_shape [1, 3, 197, 1] : tensor<1x3x197xf32> into tensor<1x3x197x1xf32>
    %139 = linalg.generic {indexing_maps = [#map2, #map10, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%137, %expanded_106 : tensor<1x3x197x197xf32>, tensor<1x3x197x1xf32>) outs(%53 : tensor<1x3x197x197xf32>) {
    ^bb0(%in: f32, %in_120: f32, %out: f32):
      %191 = arith.subf %in, %in_120 : f32
      linalg.yield %191 : f32
    } -> tensor<1x3x197x197xf32>
    %140 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%139 : tensor<1x3x197x197xf32>) outs(%53 : tensor<1x3x197x197xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = math.exp %in : f32
      linalg.yield %191 : f32
    } -> tensor<1x3x197x197xf32>
    %141 = linalg.generic {indexing_maps = [#map2, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%140 : tensor<1x3x197x197xf32>) outs(%63 : tensor<1x3x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = arith.addf %in, %out : f32
      linalg.yield %191 : f32
    } -> tensor<1x3x197x1xf32>
    %142 = linalg.generic {indexing_maps = [#map2, #map10, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%140, %141 : tensor<1x3x197x197xf32>, tensor<1x3x197x1xf32>) outs(%53 : tensor<1x3x197x197xf32>) {
    ^bb0(%in: f32, %in_120: f32, %out: f32):
      %191 = arith.divf %in, %in_120 : f32
      linalg.yield %191 : f32
    } -> tensor<1x3x197x197xf32>
    %143 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%137 : tensor<1x3x197x197xf32>) outs(%66 : tensor<1x3x197x197xi1>) {
    ^bb0(%in: f32, %out: i1):
      %191 = arith.extf %in : f32 to f64
      %192 = arith.cmpf oeq, %191, %cst_8 : f64
      linalg.yield %192 : i1
    } -> tensor<1x3x197x197xi1>
    %144 = linalg.generic {indexing_maps = [#map2, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%143 : tensor<1x3x197x197xi1>) outs(%69 : tensor<1x3x197x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %191 = arith.andi %in, %out : i1
      linalg.yield %191 : i1
    } -> tensor<1x3x197x1xi1>
    %145 = linalg.generic {indexing_maps = [#map10, #map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%144, %cst_4, %142 : tensor<1x3x197x1xi1>, tensor<1x3x197x197xf32>, tensor<1x3x197x197xf32>) outs(%53 : tensor<1x3x197x197xf32>) {
    ^bb0(%in: i1, %in_120: f32, %in_121: f32, %out: f32):
      %191 = arith.select %in, %in_120, %in_121 : f32
      linalg.yield %191 : f32
    } -> tensor<1x3x197x197xf32>
    %collapsed_107 = tensor.collapse_shape %145 [[0, 1], [2], [3]] : tensor<1x3x197x197xf32> into tensor<3x197x197xf32>
    %collapsed_108 = tensor.collapse_shape %transposed_101 [[0, 1], [2], [3]] : tensor<1x3x197x64xf32> into tensor<3x197x64xf32>
    %146 = linalg.batch_matmul ins(%collapsed_107, %collapsed_108 : tensor<3x197x197xf32>, tensor<3x197x64xf32>) outs(%73 : tensor<3x197x64xf32>) -> tensor<3x197x64xf32>
    %expanded_109 = tensor.expand_shape %146 [[0, 1], [2], [3]] output_shape [1, 3, 197, 64] : tensor<3x197x64xf32> into tensor<1x3x197x64xf32>
    %transposed_110 = linalg.transpose ins(%expanded_109 : tensor<1x3x197x64xf32>) outs(%75 : tensor<1x197x3x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_111 = tensor.collapse_shape %transposed_110 [[0, 1], [2, 3]] : tensor<1x197x3x64xf32> into tensor<197x192xf32>
    %transposed_112 = linalg.transpose ins(%expanded_50 : tensor<192x192xf32>) outs(%32 : tensor<192x192xf32>) permutation = [1, 0] 
    %147 = linalg.matmul ins(%collapsed_111, %transposed_112 : tensor<197x192xf32>, tensor<192x192xf32>) outs(%34 : tensor<197x192xf32>) -> tensor<197x192xf32>
    %148 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_51 : tensor<192xf32>) outs(%33 : tensor<197x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<197x192xf32>
    %149 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%147, %148 : tensor<197x192xf32>, tensor<197x192xf32>) outs(%33 : tensor<197x192xf32>) {
    ^bb0(%in: f32, %in_120: f32, %out: f32):
      %191 = arith.addf %in, %in_120 : f32
      linalg.yield %191 : f32
    } -> tensor<197x192xf32>
    %expanded_113 = tensor.expand_shape %149 [[0, 1], [2]] output_shape [1, 197, 192] : tensor<197x192xf32> into tensor<1x197x192xf32>
    %150 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_113, %108 : tensor<1x197x192xf32>, tensor<1x197x192xf32>) outs(%3 : tensor<1x197x192xf32>) {
    ^bb0(%in: f32, %in_120: f32, %out: f32):
      %191 = arith.addf %in, %in_120 : f32
      linalg.yield %191 : f32
    } -> tensor<1x197x192xf32>
    %151 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%150 : tensor<1x197x192xf32>) outs(%11 : tensor<1x197x192xf64>) {
    ^bb0(%in: f32, %out: f64):
      %191 = arith.extf %in : f32 to f64
      linalg.yield %191 : f64
    } -> tensor<1x197x192xf64>
    %152 = linalg.generic {indexing_maps = [#map, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%151 : tensor<1x197x192xf64>) outs(%14 : tensor<1x197x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %191 = arith.addf %in, %out : f64
      linalg.yield %191 : f64
    } -> tensor<1x197x1xf64>
    %153 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%152 : tensor<1x197x1xf64>) outs(%13 : tensor<1x197x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %191 = arith.divf %in, %cst_10 : f64
      linalg.yield %191 : f64
    } -> tensor<1x197x1xf64>
    %154 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%151, %153 : tensor<1x197x192xf64>, tensor<1x197x1xf64>) outs(%11 : tensor<1x197x192xf64>) {
    ^bb0(%in: f64, %in_120: f64, %out: f64):
      %191 = arith.subf %in, %in_120 : f64
      linalg.yield %191 : f64
    } -> tensor<1x197x192xf64>
    %155 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%154, %154 : tensor<1x197x192xf64>, tensor<1x197x192xf64>) outs(%11 : tensor<1x197x192xf64>) {
    ^bb0(%in: f64, %in_120: f64, %out: f64):
      %191 = arith.mulf %in, %in_120 : f64
      linalg.yield %191 : f64
    } -> tensor<1x197x192xf64>
    %156 = linalg.generic {indexing_maps = [#map, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%155 : tensor<1x197x192xf64>) outs(%14 : tensor<1x197x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %191 = arith.addf %in, %out : f64
      linalg.yield %191 : f64
    } -> tensor<1x197x1xf64>
    %157 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%156 : tensor<1x197x1xf64>) outs(%13 : tensor<1x197x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %191 = arith.divf %in, %cst_10 : f64
      linalg.yield %191 : f64
    } -> tensor<1x197x1xf64>
    %158 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%157 : tensor<1x197x1xf64>) outs(%21 : tensor<1x197x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %191 = arith.truncf %in : f64 to f32
      linalg.yield %191 : f32
    } -> tensor<1x197x1xf32>
    %159 = linalg.generic {indexing_maps = [#map, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%150 : tensor<1x197x192xf32>) outs(%23 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = arith.addf %in, %out : f32
      linalg.yield %191 : f32
    } -> tensor<1x197x1xf32>
    %160 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%159 : tensor<1x197x1xf32>) outs(%21 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = arith.divf %in, %cst_11 : f32
      linalg.yield %191 : f32
    } -> tensor<1x197x1xf32>
    %161 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%158 : tensor<1x197x1xf32>) outs(%21 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = arith.truncf %cst_9 : f64 to f32
      %192 = arith.addf %in, %191 : f32
      linalg.yield %192 : f32
    } -> tensor<1x197x1xf32>
    %162 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%161 : tensor<1x197x1xf32>) outs(%21 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = math.rsqrt %in : f32
      linalg.yield %191 : f32
    } -> tensor<1x197x1xf32>
    %163 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%150, %160 : tensor<1x197x192xf32>, tensor<1x197x1xf32>) outs(%3 : tensor<1x197x192xf32>) {
    ^bb0(%in: f32, %in_120: f32, %out: f32):
      %191 = arith.subf %in, %in_120 : f32
      linalg.yield %191 : f32
    } -> tensor<1x197x192xf32>
    %164 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%163, %162 : tensor<1x197x192xf32>, tensor<1x197x1xf32>) outs(%3 : tensor<1x197x192xf32>) {
    ^bb0(%in: f32, %in_120: f32, %out: f32):
      %191 = arith.mulf %in, %in_120 : f32
      linalg.yield %191 : f32
    } -> tensor<1x197x192xf32>
    %165 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%164, %extracted_slice_54 : tensor<1x197x192xf32>, tensor<192xf32>) outs(%3 : tensor<1x197x192xf32>) {
    ^bb0(%in: f32, %in_120: f32, %out: f32):
      %191 = arith.mulf %in, %in_120 : f32
      linalg.yield %191 : f32
    } -> tensor<1x197x192xf32>
    %166 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%165, %extracted_slice_55 : tensor<1x197x192xf32>, tensor<192xf32>) outs(%3 : tensor<1x197x192xf32>) {
    ^bb0(%in: f32, %in_120: f32, %out: f32):
      %191 = arith.addf %in, %in_120 : f32
      linalg.yield %191 : f32
    } -> tensor<1x197x192xf32>
    %collapsed_114 = tensor.collapse_shape %166 [[0, 1], [2]] : tensor<1x197x192xf32> into tensor<197x192xf32>
    %transposed_115 = linalg.transpose ins(%expanded_57 : tensor<768x192xf32>) outs(%96 : tensor<192x768xf32>) permutation = [1, 0] 
    %167 = linalg.matmul ins(%collapsed_114, %transposed_115 : tensor<197x192xf32>, tensor<192x768xf32>) outs(%98 : tensor<197x768xf32>) -> tensor<197x768xf32>
    %168 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_58 : tensor<768xf32>) outs(%97 : tensor<197x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<197x768xf32>
    %169 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%167, %168 : tensor<197x768xf32>, tensor<197x768xf32>) outs(%97 : tensor<197x768xf32>) {
    ^bb0(%in: f32, %in_120: f32, %out: f32):
      %191 = arith.addf %in, %in_120 : f32
      linalg.yield %191 : f32
    } -> tensor<197x768xf32>
    %expanded_116 = tensor.expand_shape %169 [[0, 1], [2]] output_shape [1, 197, 768] : tensor<197x768xf32> into tensor<1x197x768xf32>
    %170 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_116 : tensor<1x197x768xf32>) outs(%102 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = arith.divf %in, %cst_12 : f32
      %192 = math.erf %191 : f32
      %193 = arith.addf %192, %cst_2 : f32
      %194 = arith.mulf %193, %cst_3 : f32
      %195 = arith.mulf %in, %194 : f32
      linalg.yield %195 : f32
    } -> tensor<1x197x768xf32>
    %collapsed_117 = tensor.collapse_shape %170 [[0, 1], [2]] : tensor<1x197x768xf32> into tensor<197x768xf32>
    %transposed_118 = linalg.transpose ins(%expanded_60 : tensor<192x768xf32>) outs(%104 : tensor<768x192xf32>) permutation = [1, 0] 
    %171 = linalg.matmul ins(%collapsed_117, %transposed_118 : tensor<197x768xf32>, tensor<768x192xf32>) outs(%34 : tensor<197x192xf32>) -> tensor<197x192xf32>
    %172 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_61 : tensor<192xf32>) outs(%33 : tensor<197x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<197x192xf32>
    %173 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%171, %172 : tensor<197x192xf32>, tensor<197x192xf32>) outs(%33 : tensor<197x192xf32>) {
    ^bb0(%in: f32, %in_120: f32, %out: f32):
      %191 = arith.addf %in, %in_120 : f32
      linalg.yield %191 : f32
    } -> tensor<197x192xf32>
    %expanded_119 = tensor.expand_shape %173 [[0, 1], [2]] output_shape [1, 197, 192] : tensor<197x192xf32> into tensor<1x197x192xf32>
    %174 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_119, %150 : tensor<1x197x192xf32>, tensor<1x197x192xf32>) outs(%3 : tensor<1x197x192xf32>) {
    ^bb0(%in: f32, %in_120: f32, %out: f32):
      %191 = arith.addf %in, %in_120 : f32
      linalg.yield %191 : f32
    } -> tensor<1x197x192xf32>
    %175 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%174 : tensor<1x197x192xf32>) outs(%11 : tensor<1x197x192xf64>) {
    ^bb0(%in: f32, %out: f64):
      %191 = arith.extf %in : f32 to f64
      linalg.yield %191 : f64
    } -> tensor<1x197x192xf64>
    %176 = linalg.generic {indexing_maps = [#map, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%175 : tensor<1x197x192xf64>) outs(%14 : tensor<1x197x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %191 = arith.addf %in, %out : f64
      linalg.yield %191 : f64
    } -> tensor<1x197x1xf64>
    %177 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%176 : tensor<1x197x1xf64>) outs(%13 : tensor<1x197x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %191 = arith.divf %in, %cst_10 : f64
      linalg.yield %191 : f64
    } -> tensor<1x197x1xf64>
    %178 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%175, %177 : tensor<1x197x192xf64>, tensor<1x197x1xf64>) outs(%11 : tensor<1x197x192xf64>) {
    ^bb0(%in: f64, %in_120: f64, %out: f64):
      %191 = arith.subf %in, %in_120 : f64
      linalg.yield %191 : f64
    } -> tensor<1x197x192xf64>
    %179 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%178, %178 : tensor<1x197x192xf64>, tensor<1x197x192xf64>) outs(%11 : tensor<1x197x192xf64>) {
    ^bb0(%in: f64, %in_120: f64, %out: f64):
      %191 = arith.mulf %in, %in_120 : f64
      linalg.yield %191 : f64
    } -> tensor<1x197x192xf64>
    %180 = linalg.generic {indexing_maps = [#map, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%179 : tensor<1x197x192xf64>) outs(%14 : tensor<1x197x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %191 = arith.addf %in, %out : f64
      linalg.yield %191 : f64
    } -> tensor<1x197x1xf64>
    %181 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%180 : tensor<1x197x1xf64>) outs(%13 : tensor<1x197x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %191 = arith.divf %in, %cst_10 : f64
      linalg.yield %191 : f64
    } -> tensor<1x197x1xf64>
    %182 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%181 : tensor<1x197x1xf64>) outs(%21 : tensor<1x197x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %191 = arith.truncf %in : f64 to f32
      linalg.yield %191 : f32
    } -> tensor<1x197x1xf32>
    %183 = linalg.generic {indexing_maps = [#map, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%174 : tensor<1x197x192xf32>) outs(%23 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = arith.addf %in, %out : f32
      linalg.yield %191 : f32
    } -> tensor<1x197x1xf32>
    %184 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%183 : tensor<1x197x1xf32>) outs(%21 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = arith.divf %in, %cst_11 : f32
      linalg.yield %191 : f32
    } -> tensor<1x197x1xf32>
    %185 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%182 : tensor<1x197x1xf32>) outs(%21 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = arith.truncf %cst_9 : f64 to f32
      %192 = arith.addf %in, %191 : f32
      linalg.yield %192 : f32
    } -> tensor<1x197x1xf32>
    %186 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%185 : tensor<1x197x1xf32>) outs(%21 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = math.rsqrt %in : f32
      linalg.yield %191 : f32
    } -> tensor<1x197x1xf32>
    %187 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%174, %184 : tensor<1x197x192xf32>, tensor<1x197x1xf32>) outs(%3 : tensor<1x197x192xf32>) {
    ^bb0(%in: f32, %in_120: f32, %out: f32):
      %191 = arith.subf %in, %in_120 : f32
      linalg.yield %191 : f32
    } -> tensor<1x197x192xf32>
    %188 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%187, %186 : tensor<1x197x192xf32>, tensor<1x197x1xf32>) outs(%3 : tensor<1x197x192xf32>) {
    ^bb0(%in: f32, %in_120: f32, %out: f32):
      %191 = arith.mulf %in, %in_120 : f32
      linalg.yield %191 : f32
    } -> tensor<1x197x192xf32>
    %189 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%188, %extracted_slice_62 : tensor<1x197x192xf32>, tensor<192xf32>) outs(%3 : tensor<1x197x192xf32>) {
    ^bb0(%in: f32, %in_120: f32, %out: f32):
      %191 = arith.mulf %in, %in_120 : f32
      linalg.yield %191 : f32
    } -> tensor<1x197x192xf32>
    %190 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%189, %extracted_slice_63 : tensor<1x197x192xf32>, tensor<192xf32>) outs(%3 : tensor<1x197x192xf32>) {
    ^bb0(%in: f32, %in_120: f32, %out: f32):
      %191 = arith.addf %in, %in_120 : f32
      linalg.yield %191 : f32
    } -> tensor<1x197x192xf32>
    return %190 : tensor<1x197x192xf32>
  }
}
