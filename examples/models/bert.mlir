#map = affine_map<(d0, d1) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map3 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map4 = affine_map<(d0, d1, d2) -> (d2)>
#map5 = affine_map<(d0) -> (d0)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> ()>
#map8 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, 0)>
#map9 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map12 = affine_map<(d0, d1) -> (d1)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<462592xf32>, %arg1: tensor<1x256xi64>, %arg2: tensor<1x256xi64>) -> tensor<1x256x128xf32> {
    %c256_i64 = arith.constant 256 : i64
    %c0_i64 = arith.constant 0 : i64
    %c1_i64 = arith.constant 1 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %c256 = arith.constant 256 : index
    %c2 = arith.constant 2 : index
    %cst_0 = arith.constant 0.000000e+00 : f64
    %cst_1 = arith.constant 0xFF800000 : f32
    %true = arith.constant true
    %cst_2 = arith.constant 1.000000e+00 : f32
    %cst_3 = arith.constant 5.000000e-01 : f32
    %cst_4 = arith.constant dense<0.000000e+00> : tensor<1x2x256x256xf32>
    %cst_5 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_6 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_7 = arith.constant dense<true> : tensor<i1>
    %cst_8 = arith.constant 0.35355339059327379 : f64
    %cst_9 = arith.constant 0xFFF0000000000000 : f64
    %cst_10 = arith.constant 9.9999999999999998E-13 : f64
    %c0 = arith.constant 0 : index
    %cst_11 = arith.constant 1.280000e+02 : f64
    %cst_12 = arith.constant 1.280000e+02 : f32
    %cst_13 = arith.constant 1.41421354 : f32
    %cst_14 = arith.constant dense_resource<torch_tensor_1_256_torch.int64_1> : tensor<1x256xi64>
    %cst_15 = arith.constant dense_resource<torch_tensor_1_256_torch.int64> : tensor<1x256xi64>
    %extracted_slice = tensor.extract_slice %arg0[0] [32768] [1] : tensor<462592xf32> to tensor<32768xf32>
    %expanded = tensor.expand_shape %extracted_slice [[0, 1]] output_shape [256, 128] : tensor<32768xf32> into tensor<256x128xf32>
    %extracted_slice_16 = tensor.extract_slice %arg0[32768] [32768] [1] : tensor<462592xf32> to tensor<32768xf32>
    %expanded_17 = tensor.expand_shape %extracted_slice_16 [[0, 1]] output_shape [256, 128] : tensor<32768xf32> into tensor<256x128xf32>
    %extracted_slice_18 = tensor.extract_slice %arg0[65536] [256] [1] : tensor<462592xf32> to tensor<256xf32>
    %expanded_19 = tensor.expand_shape %extracted_slice_18 [[0, 1]] output_shape [2, 128] : tensor<256xf32> into tensor<2x128xf32>
    %extracted_slice_20 = tensor.extract_slice %arg0[65792] [128] [1] : tensor<462592xf32> to tensor<128xf32>
    %extracted_slice_21 = tensor.extract_slice %arg0[65920] [128] [1] : tensor<462592xf32> to tensor<128xf32>
    %extracted_slice_22 = tensor.extract_slice %arg0[66048] [16384] [1] : tensor<462592xf32> to tensor<16384xf32>
    %expanded_23 = tensor.expand_shape %extracted_slice_22 [[0, 1]] output_shape [128, 128] : tensor<16384xf32> into tensor<128x128xf32>
    %extracted_slice_24 = tensor.extract_slice %arg0[82432] [128] [1] : tensor<462592xf32> to tensor<128xf32>
    %extracted_slice_25 = tensor.extract_slice %arg0[82560] [16384] [1] : tensor<462592xf32> to tensor<16384xf32>
    %expanded_26 = tensor.expand_shape %extracted_slice_25 [[0, 1]] output_shape [128, 128] : tensor<16384xf32> into tensor<128x128xf32>
    %extracted_slice_27 = tensor.extract_slice %arg0[98944] [128] [1] : tensor<462592xf32> to tensor<128xf32>
    %extracted_slice_28 = tensor.extract_slice %arg0[99072] [16384] [1] : tensor<462592xf32> to tensor<16384xf32>
    %expanded_29 = tensor.expand_shape %extracted_slice_28 [[0, 1]] output_shape [128, 128] : tensor<16384xf32> into tensor<128x128xf32>
    %extracted_slice_30 = tensor.extract_slice %arg0[115456] [128] [1] : tensor<462592xf32> to tensor<128xf32>
    %extracted_slice_31 = tensor.extract_slice %arg0[115584] [16384] [1] : tensor<462592xf32> to tensor<16384xf32>
    %expanded_32 = tensor.expand_shape %extracted_slice_31 [[0, 1]] output_shape [128, 128] : tensor<16384xf32> into tensor<128x128xf32>
    %extracted_slice_33 = tensor.extract_slice %arg0[131968] [128] [1] : tensor<462592xf32> to tensor<128xf32>
    %extracted_slice_34 = tensor.extract_slice %arg0[132096] [128] [1] : tensor<462592xf32> to tensor<128xf32>
    %extracted_slice_35 = tensor.extract_slice %arg0[132224] [128] [1] : tensor<462592xf32> to tensor<128xf32>
    %extracted_slice_36 = tensor.extract_slice %arg0[132352] [65536] [1] : tensor<462592xf32> to tensor<65536xf32>
    %expanded_37 = tensor.expand_shape %extracted_slice_36 [[0, 1]] output_shape [512, 128] : tensor<65536xf32> into tensor<512x128xf32>
    %extracted_slice_38 = tensor.extract_slice %arg0[197888] [512] [1] : tensor<462592xf32> to tensor<512xf32>
    %extracted_slice_39 = tensor.extract_slice %arg0[198400] [65536] [1] : tensor<462592xf32> to tensor<65536xf32>
    %expanded_40 = tensor.expand_shape %extracted_slice_39 [[0, 1]] output_shape [128, 512] : tensor<65536xf32> into tensor<128x512xf32>
    %extracted_slice_41 = tensor.extract_slice %arg0[263936] [128] [1] : tensor<462592xf32> to tensor<128xf32>
    %extracted_slice_42 = tensor.extract_slice %arg0[264064] [128] [1] : tensor<462592xf32> to tensor<128xf32>
    %extracted_slice_43 = tensor.extract_slice %arg0[264192] [128] [1] : tensor<462592xf32> to tensor<128xf32>
    %extracted_slice_44 = tensor.extract_slice %arg0[264320] [16384] [1] : tensor<462592xf32> to tensor<16384xf32>
    %expanded_45 = tensor.expand_shape %extracted_slice_44 [[0, 1]] output_shape [128, 128] : tensor<16384xf32> into tensor<128x128xf32>
    %extracted_slice_46 = tensor.extract_slice %arg0[280704] [128] [1] : tensor<462592xf32> to tensor<128xf32>
    %extracted_slice_47 = tensor.extract_slice %arg0[280832] [16384] [1] : tensor<462592xf32> to tensor<16384xf32>
    %expanded_48 = tensor.expand_shape %extracted_slice_47 [[0, 1]] output_shape [128, 128] : tensor<16384xf32> into tensor<128x128xf32>
    %extracted_slice_49 = tensor.extract_slice %arg0[297216] [128] [1] : tensor<462592xf32> to tensor<128xf32>
    %extracted_slice_50 = tensor.extract_slice %arg0[297344] [16384] [1] : tensor<462592xf32> to tensor<16384xf32>
    %expanded_51 = tensor.expand_shape %extracted_slice_50 [[0, 1]] output_shape [128, 128] : tensor<16384xf32> into tensor<128x128xf32>
    %extracted_slice_52 = tensor.extract_slice %arg0[313728] [128] [1] : tensor<462592xf32> to tensor<128xf32>
    %extracted_slice_53 = tensor.extract_slice %arg0[313856] [16384] [1] : tensor<462592xf32> to tensor<16384xf32>
    %expanded_54 = tensor.expand_shape %extracted_slice_53 [[0, 1]] output_shape [128, 128] : tensor<16384xf32> into tensor<128x128xf32>
    %extracted_slice_55 = tensor.extract_slice %arg0[330240] [128] [1] : tensor<462592xf32> to tensor<128xf32>
    %extracted_slice_56 = tensor.extract_slice %arg0[330368] [128] [1] : tensor<462592xf32> to tensor<128xf32>
    %extracted_slice_57 = tensor.extract_slice %arg0[330496] [128] [1] : tensor<462592xf32> to tensor<128xf32>
    %extracted_slice_58 = tensor.extract_slice %arg0[330624] [65536] [1] : tensor<462592xf32> to tensor<65536xf32>
    %expanded_59 = tensor.expand_shape %extracted_slice_58 [[0, 1]] output_shape [512, 128] : tensor<65536xf32> into tensor<512x128xf32>
    %extracted_slice_60 = tensor.extract_slice %arg0[396160] [512] [1] : tensor<462592xf32> to tensor<512xf32>
    %extracted_slice_61 = tensor.extract_slice %arg0[396672] [65536] [1] : tensor<462592xf32> to tensor<65536xf32>
    %expanded_62 = tensor.expand_shape %extracted_slice_61 [[0, 1]] output_shape [128, 512] : tensor<65536xf32> into tensor<128x512xf32>
    %extracted_slice_63 = tensor.extract_slice %arg0[462208] [128] [1] : tensor<462592xf32> to tensor<128xf32>
    %extracted_slice_64 = tensor.extract_slice %arg0[462336] [128] [1] : tensor<462592xf32> to tensor<128xf32>
    %extracted_slice_65 = tensor.extract_slice %arg0[462464] [128] [1] : tensor<462592xf32> to tensor<128xf32>
    %0 = tensor.empty() : tensor<1x256xi64>
    %1 = linalg.fill ins(%c0_i64 : i64) outs(%0 : tensor<1x256xi64>) -> tensor<1x256xi64>
    %2 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_15 : tensor<1x256xi64>) outs(%1 : tensor<1x256xi64>) {
    ^bb0(%in: i64, %out: i64):
      %202 = arith.index_cast %in : i64 to index
      %203 = arith.cmpi slt, %202, %c256 : index
      cf.assert %203, "index must be smaller than dim size"
      %204 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %204, "index must be larger or equal to 0"
      %extracted = tensor.extract %cst_14[%c0, %202] : tensor<1x256xi64>
      linalg.yield %extracted : i64
    } -> tensor<1x256xi64>
    %3 = tensor.empty() : tensor<1x256x128xf32>
    %4 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg1 : tensor<1x256xi64>) outs(%3 : tensor<1x256x128xf32>) {
    ^bb0(%in: i64, %out: f32):
      %202 = arith.index_cast %in : i64 to index
      %203 = linalg.index 2 : index
      %204 = arith.cmpi slt, %202, %c256 : index
      cf.assert %204, "index must be smaller than dim size"
      %205 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %205, "index must be larger or equal to 0"
      %extracted = tensor.extract %expanded[%202, %203] : tensor<256x128xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x256x128xf32>
    %5 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2 : tensor<1x256xi64>) outs(%3 : tensor<1x256x128xf32>) {
    ^bb0(%in: i64, %out: f32):
      %202 = arith.index_cast %in : i64 to index
      %203 = linalg.index 2 : index
      %204 = arith.cmpi slt, %202, %c2 : index
      cf.assert %204, "index must be smaller than dim size"
      %205 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %205, "index must be larger or equal to 0"
      %extracted = tensor.extract %expanded_19[%202, %203] : tensor<2x128xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x256x128xf32>
    %6 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4, %5 : tensor<1x256x128xf32>, tensor<1x256x128xf32>) outs(%3 : tensor<1x256x128xf32>) {
    ^bb0(%in: f32, %in_121: f32, %out: f32):
      %202 = arith.addf %in, %in_121 : f32
      linalg.yield %202 : f32
    } -> tensor<1x256x128xf32>
    %7 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_15 : tensor<1x256xi64>) outs(%3 : tensor<1x256x128xf32>) {
    ^bb0(%in: i64, %out: f32):
      %202 = arith.index_cast %in : i64 to index
      %203 = linalg.index 2 : index
      %204 = arith.cmpi slt, %202, %c256 : index
      cf.assert %204, "index must be smaller than dim size"
      %205 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %205, "index must be larger or equal to 0"
      %extracted = tensor.extract %expanded_17[%202, %203] : tensor<256x128xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x256x128xf32>
    %8 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6, %7 : tensor<1x256x128xf32>, tensor<1x256x128xf32>) outs(%3 : tensor<1x256x128xf32>) {
    ^bb0(%in: f32, %in_121: f32, %out: f32):
      %202 = arith.addf %in, %in_121 : f32
      linalg.yield %202 : f32
    } -> tensor<1x256x128xf32>
    %9 = tensor.empty() : tensor<1x256x128xf64>
    %10 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8 : tensor<1x256x128xf32>) outs(%9 : tensor<1x256x128xf64>) {
    ^bb0(%in: f32, %out: f64):
      %202 = arith.extf %in : f32 to f64
      linalg.yield %202 : f64
    } -> tensor<1x256x128xf64>
    %11 = tensor.empty() : tensor<1x256x1xf64>
    %12 = linalg.fill ins(%cst_0 : f64) outs(%11 : tensor<1x256x1xf64>) -> tensor<1x256x1xf64>
    %13 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%10 : tensor<1x256x128xf64>) outs(%12 : tensor<1x256x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %202 = arith.addf %in, %out : f64
      linalg.yield %202 : f64
    } -> tensor<1x256x1xf64>
    %14 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13 : tensor<1x256x1xf64>) outs(%11 : tensor<1x256x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %202 = arith.divf %in, %cst_11 : f64
      linalg.yield %202 : f64
    } -> tensor<1x256x1xf64>
    %15 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10, %14 : tensor<1x256x128xf64>, tensor<1x256x1xf64>) outs(%9 : tensor<1x256x128xf64>) {
    ^bb0(%in: f64, %in_121: f64, %out: f64):
      %202 = arith.subf %in, %in_121 : f64
      linalg.yield %202 : f64
    } -> tensor<1x256x128xf64>
    %16 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15, %15 : tensor<1x256x128xf64>, tensor<1x256x128xf64>) outs(%9 : tensor<1x256x128xf64>) {
    ^bb0(%in: f64, %in_121: f64, %out: f64):
      %202 = arith.mulf %in, %in_121 : f64
      linalg.yield %202 : f64
    } -> tensor<1x256x128xf64>
    %17 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%16 : tensor<1x256x128xf64>) outs(%12 : tensor<1x256x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %202 = arith.addf %in, %out : f64
      linalg.yield %202 : f64
    } -> tensor<1x256x1xf64>
    %18 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17 : tensor<1x256x1xf64>) outs(%11 : tensor<1x256x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %202 = arith.divf %in, %cst_11 : f64
      linalg.yield %202 : f64
    } -> tensor<1x256x1xf64>
    %19 = tensor.empty() : tensor<1x256x1xf32>
    %20 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18 : tensor<1x256x1xf64>) outs(%19 : tensor<1x256x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %202 = arith.truncf %in : f64 to f32
      linalg.yield %202 : f32
    } -> tensor<1x256x1xf32>
    %21 = linalg.fill ins(%cst : f32) outs(%19 : tensor<1x256x1xf32>) -> tensor<1x256x1xf32>
    %22 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%8 : tensor<1x256x128xf32>) outs(%21 : tensor<1x256x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %202 = arith.addf %in, %out : f32
      linalg.yield %202 : f32
    } -> tensor<1x256x1xf32>
    %23 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22 : tensor<1x256x1xf32>) outs(%19 : tensor<1x256x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %202 = arith.divf %in, %cst_12 : f32
      linalg.yield %202 : f32
    } -> tensor<1x256x1xf32>
    %24 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20 : tensor<1x256x1xf32>) outs(%19 : tensor<1x256x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %202 = arith.truncf %cst_10 : f64 to f32
      %203 = arith.addf %in, %202 : f32
      linalg.yield %203 : f32
    } -> tensor<1x256x1xf32>
    %25 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24 : tensor<1x256x1xf32>) outs(%19 : tensor<1x256x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %202 = math.rsqrt %in : f32
      linalg.yield %202 : f32
    } -> tensor<1x256x1xf32>
    %26 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8, %23 : tensor<1x256x128xf32>, tensor<1x256x1xf32>) outs(%3 : tensor<1x256x128xf32>) {
    ^bb0(%in: f32, %in_121: f32, %out: f32):
      %202 = arith.subf %in, %in_121 : f32
      linalg.yield %202 : f32
    } -> tensor<1x256x128xf32>
    %27 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26, %25 : tensor<1x256x128xf32>, tensor<1x256x1xf32>) outs(%3 : tensor<1x256x128xf32>) {
    ^bb0(%in: f32, %in_121: f32, %out: f32):
      %202 = arith.mulf %in, %in_121 : f32
      linalg.yield %202 : f32
    } -> tensor<1x256x128xf32>
    %28 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27, %extracted_slice_20 : tensor<1x256x128xf32>, tensor<128xf32>) outs(%3 : tensor<1x256x128xf32>) {
    ^bb0(%in: f32, %in_121: f32, %out: f32):
      %202 = arith.mulf %in, %in_121 : f32
      linalg.yield %202 : f32
    } -> tensor<1x256x128xf32>
    %29 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28, %extracted_slice_21 : tensor<1x256x128xf32>, tensor<128xf32>) outs(%3 : tensor<1x256x128xf32>) {
    ^bb0(%in: f32, %in_121: f32, %out: f32):
      %202 = arith.addf %in, %in_121 : f32
      linalg.yield %202 : f32
    } -> tensor<1x256x128xf32>
    %30 = tensor.empty() : tensor<1x256xi1>
    %31 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg2 : tensor<1x256xi64>) outs(%30 : tensor<1x256xi1>) {
    ^bb0(%in: i64, %out: i1):
      %202 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %202 : i1
    } -> tensor<1x256xi1>
    %32 = tensor.empty() : tensor<1xi64>
    %33 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel"]} outs(%32 : tensor<1xi64>) {
    ^bb0(%out: i64):
      linalg.yield %c0_i64 : i64
    } -> tensor<1xi64>
    %34 = tensor.empty() : tensor<256xi64>
    %35 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel"]} outs(%34 : tensor<256xi64>) {
    ^bb0(%out: i64):
      %202 = linalg.index 0 : index
      %203 = arith.index_cast %202 : index to i64
      linalg.yield %203 : i64
    } -> tensor<256xi64>
    %expanded_66 = tensor.expand_shape %33 [[0, 1, 2, 3]] output_shape [1, 1, 1, 1] : tensor<1xi64> into tensor<1x1x1x1xi64>
    %expanded_67 = tensor.expand_shape %35 [[0, 1, 2, 3]] output_shape [1, 1, 256, 1] : tensor<256xi64> into tensor<1x1x256x1xi64>
    %expanded_68 = tensor.expand_shape %35 [[0, 1, 2, 3]] output_shape [1, 1, 1, 256] : tensor<256xi64> into tensor<1x1x1x256xi64>
    %36 = tensor.empty() : tensor<1x1x256x1xi1>
    %37 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_67 : tensor<1x1x256x1xi64>) outs(%36 : tensor<1x1x256x1xi1>) {
    ^bb0(%in: i64, %out: i1):
      %202 = arith.cmpi sge, %in, %c0_i64 : i64
      linalg.yield %202 : i1
    } -> tensor<1x1x256x1xi1>
    %38 = linalg.generic {indexing_maps = [#map7, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_7, %37 : tensor<i1>, tensor<1x1x256x1xi1>) outs(%36 : tensor<1x1x256x1xi1>) {
    ^bb0(%in: i1, %in_121: i1, %out: i1):
      %202 = arith.andi %in, %in_121 : i1
      linalg.yield %202 : i1
    } -> tensor<1x1x256x1xi1>
    %39 = tensor.empty() : tensor<1x1x1x256xi1>
    %40 = linalg.generic {indexing_maps = [#map8, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_66, %expanded_68 : tensor<1x1x1x1xi64>, tensor<1x1x1x256xi64>) outs(%39 : tensor<1x1x1x256xi1>) {
    ^bb0(%in: i64, %in_121: i64, %out: i1):
      %202 = arith.cmpi slt, %in, %c0_i64 : i64
      %203 = arith.addi %in, %c1_i64 : i64
      %204 = arith.select %202, %203, %in : i64
      %205 = arith.index_cast %204 : i64 to index
      %206 = arith.cmpi slt, %in_121, %c0_i64 : i64
      %207 = arith.addi %in_121, %c256_i64 : i64
      %208 = arith.select %206, %207, %in_121 : i64
      %209 = arith.index_cast %208 : i64 to index
      %extracted = tensor.extract %31[%205, %209] : tensor<1x256xi1>
      linalg.yield %extracted : i1
    } -> tensor<1x1x1x256xi1>
    %41 = tensor.empty() : tensor<1x1x256x256xi1>
    %42 = linalg.generic {indexing_maps = [#map10, #map11, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%38, %40 : tensor<1x1x256x1xi1>, tensor<1x1x1x256xi1>) outs(%41 : tensor<1x1x256x256xi1>) {
    ^bb0(%in: i1, %in_121: i1, %out: i1):
      %202 = arith.andi %in, %in_121 : i1
      linalg.yield %202 : i1
    } -> tensor<1x1x256x256xi1>
    %collapsed = tensor.collapse_shape %29 [[0, 1], [2]] : tensor<1x256x128xf32> into tensor<256x128xf32>
    %43 = tensor.empty() : tensor<128x128xf32>
    %transposed = linalg.transpose ins(%expanded_23 : tensor<128x128xf32>) outs(%43 : tensor<128x128xf32>) permutation = [1, 0] 
    %44 = tensor.empty() : tensor<256x128xf32>
    %45 = linalg.fill ins(%cst : f32) outs(%44 : tensor<256x128xf32>) -> tensor<256x128xf32>
    %46 = linalg.matmul ins(%collapsed, %transposed : tensor<256x128xf32>, tensor<128x128xf32>) outs(%45 : tensor<256x128xf32>) -> tensor<256x128xf32>
    %47 = linalg.generic {indexing_maps = [#map12, #map], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_24 : tensor<128xf32>) outs(%44 : tensor<256x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<256x128xf32>
    %48 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%46, %47 : tensor<256x128xf32>, tensor<256x128xf32>) outs(%44 : tensor<256x128xf32>) {
    ^bb0(%in: f32, %in_121: f32, %out: f32):
      %202 = arith.addf %in, %in_121 : f32
      linalg.yield %202 : f32
    } -> tensor<256x128xf32>
    %expanded_69 = tensor.expand_shape %48 [[0, 1], [2, 3]] output_shape [1, 256, 2, 64] : tensor<256x128xf32> into tensor<1x256x2x64xf32>
    %49 = tensor.empty() : tensor<1x2x256x64xf32>
    %transposed_70 = linalg.transpose ins(%expanded_69 : tensor<1x256x2x64xf32>) outs(%49 : tensor<1x2x256x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_71 = linalg.transpose ins(%expanded_26 : tensor<128x128xf32>) outs(%43 : tensor<128x128xf32>) permutation = [1, 0] 
    %50 = linalg.matmul ins(%collapsed, %transposed_71 : tensor<256x128xf32>, tensor<128x128xf32>) outs(%45 : tensor<256x128xf32>) -> tensor<256x128xf32>
    %51 = linalg.generic {indexing_maps = [#map12, #map], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_27 : tensor<128xf32>) outs(%44 : tensor<256x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<256x128xf32>
    %52 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%50, %51 : tensor<256x128xf32>, tensor<256x128xf32>) outs(%44 : tensor<256x128xf32>) {
    ^bb0(%in: f32, %in_121: f32, %out: f32):
      %202 = arith.addf %in, %in_121 : f32
      linalg.yield %202 : f32
    } -> tensor<256x128xf32>
    %expanded_72 = tensor.expand_shape %52 [[0, 1], [2, 3]] output_shape [1, 256, 2, 64] : tensor<256x128xf32> into tensor<1x256x2x64xf32>
    %transposed_73 = linalg.transpose ins(%expanded_29 : tensor<128x128xf32>) outs(%43 : tensor<128x128xf32>) permutation = [1, 0] 
    %53 = linalg.matmul ins(%collapsed, %transposed_73 : tensor<256x128xf32>, tensor<128x128xf32>) outs(%45 : tensor<256x128xf32>) -> tensor<256x128xf32>
    %54 = linalg.generic {indexing_maps = [#map12, #map], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_30 : tensor<128xf32>) outs(%44 : tensor<256x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<256x128xf32>
    %55 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%53, %54 : tensor<256x128xf32>, tensor<256x128xf32>) outs(%44 : tensor<256x128xf32>) {
    ^bb0(%in: f32, %in_121: f32, %out: f32):
      %202 = arith.addf %in, %in_121 : f32
      linalg.yield %202 : f32
    } -> tensor<256x128xf32>
    %expanded_74 = tensor.expand_shape %55 [[0, 1], [2, 3]] output_shape [1, 256, 2, 64] : tensor<256x128xf32> into tensor<1x256x2x64xf32>
    %transposed_75 = linalg.transpose ins(%expanded_74 : tensor<1x256x2x64xf32>) outs(%49 : tensor<1x2x256x64xf32>) permutation = [0, 2, 1, 3] 
    %56 = tensor.empty() : tensor<1x1x256x256xf32>
    %57 = linalg.generic {indexing_maps = [#map6, #map7, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%42, %cst_5, %cst_6 : tensor<1x1x256x256xi1>, tensor<f32>, tensor<f32>) outs(%56 : tensor<1x1x256x256xf32>) {
    ^bb0(%in: i1, %in_121: f32, %in_122: f32, %out: f32):
      %202 = arith.select %in, %in_121, %in_122 : f32
      linalg.yield %202 : f32
    } -> tensor<1x1x256x256xf32>
    %58 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_70 : tensor<1x2x256x64xf32>) outs(%49 : tensor<1x2x256x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %202 = arith.truncf %cst_8 : f64 to f32
      %203 = arith.mulf %in, %202 : f32
      linalg.yield %203 : f32
    } -> tensor<1x2x256x64xf32>
    %59 = tensor.empty() : tensor<1x2x64x256xf32>
    %transposed_76 = linalg.transpose ins(%expanded_72 : tensor<1x256x2x64xf32>) outs(%59 : tensor<1x2x64x256xf32>) permutation = [0, 2, 3, 1] 
    %60 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_76 : tensor<1x2x64x256xf32>) outs(%59 : tensor<1x2x64x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %202 = arith.truncf %cst_8 : f64 to f32
      %203 = arith.mulf %in, %202 : f32
      linalg.yield %203 : f32
    } -> tensor<1x2x64x256xf32>
    %collapsed_77 = tensor.collapse_shape %58 [[0, 1], [2], [3]] : tensor<1x2x256x64xf32> into tensor<2x256x64xf32>
    %collapsed_78 = tensor.collapse_shape %60 [[0, 1], [2], [3]] : tensor<1x2x64x256xf32> into tensor<2x64x256xf32>
    %61 = tensor.empty() : tensor<2x256x256xf32>
    %62 = linalg.fill ins(%cst : f32) outs(%61 : tensor<2x256x256xf32>) -> tensor<2x256x256xf32>
    %63 = linalg.batch_matmul ins(%collapsed_77, %collapsed_78 : tensor<2x256x64xf32>, tensor<2x64x256xf32>) outs(%62 : tensor<2x256x256xf32>) -> tensor<2x256x256xf32>
    %expanded_79 = tensor.expand_shape %63 [[0, 1], [2], [3]] output_shape [1, 2, 256, 256] : tensor<2x256x256xf32> into tensor<1x2x256x256xf32>
    %64 = tensor.empty() : tensor<1x2x256x256xf32>
    %65 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_79, %57 : tensor<1x2x256x256xf32>, tensor<1x1x256x256xf32>) outs(%64 : tensor<1x2x256x256xf32>) {
    ^bb0(%in: f32, %in_121: f32, %out: f32):
      %202 = arith.addf %in, %in_121 : f32
      linalg.yield %202 : f32
    } -> tensor<1x2x256x256xf32>
    %66 = tensor.empty() : tensor<1x2x256xi64>
    %67 = linalg.fill ins(%c0_i64 : i64) outs(%66 : tensor<1x2x256xi64>) -> tensor<1x2x256xi64>
    %68 = tensor.empty() : tensor<1x2x256xf32>
    %69 = linalg.fill ins(%cst_1 : f32) outs(%68 : tensor<1x2x256xf32>) -> tensor<1x2x256xf32>
    %70:2 = linalg.generic {indexing_maps = [#map6, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%65 : tensor<1x2x256x256xf32>) outs(%69, %67 : tensor<1x2x256xf32>, tensor<1x2x256xi64>) {
    ^bb0(%in: f32, %out: f32, %out_121: i64):
      %202 = linalg.index 3 : index
      %203 = arith.index_cast %202 : index to i64
      %204 = arith.maximumf %in, %out : f32
      %205 = arith.cmpf ogt, %in, %out : f32
      %206 = arith.select %205, %203, %out_121 : i64
      linalg.yield %204, %206 : f32, i64
    } -> (tensor<1x2x256xf32>, tensor<1x2x256xi64>)
    %expanded_80 = tensor.expand_shape %70#0 [[0], [1], [2, 3]] output_shape [1, 2, 256, 1] : tensor<1x2x256xf32> into tensor<1x2x256x1xf32>
    %71 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%65, %expanded_80 : tensor<1x2x256x256xf32>, tensor<1x2x256x1xf32>) outs(%64 : tensor<1x2x256x256xf32>) {
    ^bb0(%in: f32, %in_121: f32, %out: f32):
      %202 = arith.subf %in, %in_121 : f32
      linalg.yield %202 : f32
    } -> tensor<1x2x256x256xf32>
    %72 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%71 : tensor<1x2x256x256xf32>) outs(%64 : tensor<1x2x256x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %202 = math.exp %in : f32
      linalg.yield %202 : f32
    } -> tensor<1x2x256x256xf32>
    %73 = tensor.empty() : tensor<1x2x256x1xf32>
    %74 = linalg.fill ins(%cst : f32) outs(%73 : tensor<1x2x256x1xf32>) -> tensor<1x2x256x1xf32>
    %75 = linalg.generic {indexing_maps = [#map6, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%72 : tensor<1x2x256x256xf32>) outs(%74 : tensor<1x2x256x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %202 = arith.addf %in, %out : f32
      linalg.yield %202 : f32
    } -> tensor<1x2x256x1xf32>
    %76 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%72, %75 : tensor<1x2x256x256xf32>, tensor<1x2x256x1xf32>) outs(%64 : tensor<1x2x256x256xf32>) {
    ^bb0(%in: f32, %in_121: f32, %out: f32):
      %202 = arith.divf %in, %in_121 : f32
      linalg.yield %202 : f32
    } -> tensor<1x2x256x256xf32>
    %77 = tensor.empty() : tensor<1x2x256x256xi1>
    %78 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%65 : tensor<1x2x256x256xf32>) outs(%77 : tensor<1x2x256x256xi1>) {
    ^bb0(%in: f32, %out: i1):
      %202 = arith.extf %in : f32 to f64
      %203 = arith.cmpf oeq, %202, %cst_9 : f64
      linalg.yield %203 : i1
    } -> tensor<1x2x256x256xi1>
    %79 = tensor.empty() : tensor<1x2x256x1xi1>
    %80 = linalg.fill ins(%true : i1) outs(%79 : tensor<1x2x256x1xi1>) -> tensor<1x2x256x1xi1>
    %81 = linalg.generic {indexing_maps = [#map6, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%78 : tensor<1x2x256x256xi1>) outs(%80 : tensor<1x2x256x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %202 = arith.andi %in, %out : i1
      linalg.yield %202 : i1
    } -> tensor<1x2x256x1xi1>
    %82 = linalg.generic {indexing_maps = [#map10, #map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%81, %cst_4, %76 : tensor<1x2x256x1xi1>, tensor<1x2x256x256xf32>, tensor<1x2x256x256xf32>) outs(%64 : tensor<1x2x256x256xf32>) {
    ^bb0(%in: i1, %in_121: f32, %in_122: f32, %out: f32):
      %202 = arith.select %in, %in_121, %in_122 : f32
      linalg.yield %202 : f32
    } -> tensor<1x2x256x256xf32>
    %collapsed_81 = tensor.collapse_shape %82 [[0, 1], [2], [3]] : tensor<1x2x256x256xf32> into tensor<2x256x256xf32>
    %collapsed_82 = tensor.collapse_shape %transposed_75 [[0, 1], [2], [3]] : tensor<1x2x256x64xf32> into tensor<2x256x64xf32>
    %83 = tensor.empty() : tensor<2x256x64xf32>
    %84 = linalg.fill ins(%cst : f32) outs(%83 : tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %85 = linalg.batch_matmul ins(%collapsed_81, %collapsed_82 : tensor<2x256x256xf32>, tensor<2x256x64xf32>) outs(%84 : tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %expanded_83 = tensor.expand_shape %85 [[0, 1], [2], [3]] output_shape [1, 2, 256, 64] : tensor<2x256x64xf32> into tensor<1x2x256x64xf32>
    %86 = tensor.empty() : tensor<1x256x2x64xf32>
    %transposed_84 = linalg.transpose ins(%expanded_83 : tensor<1x2x256x64xf32>) outs(%86 : tensor<1x256x2x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_85 = tensor.collapse_shape %transposed_84 [[0, 1], [2, 3]] : tensor<1x256x2x64xf32> into tensor<256x128xf32>
    %transposed_86 = linalg.transpose ins(%expanded_32 : tensor<128x128xf32>) outs(%43 : tensor<128x128xf32>) permutation = [1, 0] 
    %87 = linalg.matmul ins(%collapsed_85, %transposed_86 : tensor<256x128xf32>, tensor<128x128xf32>) outs(%45 : tensor<256x128xf32>) -> tensor<256x128xf32>
    %88 = linalg.generic {indexing_maps = [#map12, #map], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_33 : tensor<128xf32>) outs(%44 : tensor<256x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<256x128xf32>
    %89 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%87, %88 : tensor<256x128xf32>, tensor<256x128xf32>) outs(%44 : tensor<256x128xf32>) {
    ^bb0(%in: f32, %in_121: f32, %out: f32):
      %202 = arith.addf %in, %in_121 : f32
      linalg.yield %202 : f32
    } -> tensor<256x128xf32>
    %expanded_87 = tensor.expand_shape %89 [[0, 1], [2]] output_shape [1, 256, 128] : tensor<256x128xf32> into tensor<1x256x128xf32>
    %90 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_87, %29 : tensor<1x256x128xf32>, tensor<1x256x128xf32>) outs(%3 : tensor<1x256x128xf32>) {
    ^bb0(%in: f32, %in_121: f32, %out: f32):
      %202 = arith.addf %in, %in_121 : f32
      linalg.yield %202 : f32
    } -> tensor<1x256x128xf32>
    %91 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%90 : tensor<1x256x128xf32>) outs(%9 : tensor<1x256x128xf64>) {
    ^bb0(%in: f32, %out: f64):
      %202 = arith.extf %in : f32 to f64
      linalg.yield %202 : f64
    } -> tensor<1x256x128xf64>
    %92 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%91 : tensor<1x256x128xf64>) outs(%12 : tensor<1x256x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %202 = arith.addf %in, %out : f64
      linalg.yield %202 : f64
    } -> tensor<1x256x1xf64>
    %93 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%92 : tensor<1x256x1xf64>) outs(%11 : tensor<1x256x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %202 = arith.divf %in, %cst_11 : f64
      linalg.yield %202 : f64
    } -> tensor<1x256x1xf64>
    %94 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%91, %93 : tensor<1x256x128xf64>, tensor<1x256x1xf64>) outs(%9 : tensor<1x256x128xf64>) {
    ^bb0(%in: f64, %in_121: f64, %out: f64):
      %202 = arith.subf %in, %in_121 : f64
      linalg.yield %202 : f64
    } -> tensor<1x256x128xf64>
    %95 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%94, %94 : tensor<1x256x128xf64>, tensor<1x256x128xf64>) outs(%9 : tensor<1x256x128xf64>) {
    ^bb0(%in: f64, %in_121: f64, %out: f64):
      %202 = arith.mulf %in, %in_121 : f64
      linalg.yield %202 : f64
    } -> tensor<1x256x128xf64>
    %96 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%95 : tensor<1x256x128xf64>) outs(%12 : tensor<1x256x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %202 = arith.addf %in, %out : f64
      linalg.yield %202 : f64
    } -> tensor<1x256x1xf64>
    %97 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%96 : tensor<1x256x1xf64>) outs(%11 : tensor<1x256x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %202 = arith.divf %in, %cst_11 : f64
      linalg.yield %202 : f64
    } -> tensor<1x256x1xf64>
    %98 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%97 : tensor<1x256x1xf64>) outs(%19 : tensor<1x256x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %202 = arith.truncf %in : f64 to f32
      linalg.yield %202 : f32
    } -> tensor<1x256x1xf32>
    %99 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%90 : tensor<1x256x128xf32>) outs(%21 : tensor<1x256x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %202 = arith.addf %in, %out : f32
      linalg.yield %202 : f32
    } -> tensor<1x256x1xf32>
    %100 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99 : tensor<1x256x1xf32>) outs(%19 : tensor<1x256x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %202 = arith.divf %in, %cst_12 : f32
      linalg.yield %202 : f32
    } -> tensor<1x256x1xf32>
    %101 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98 : tensor<1x256x1xf32>) outs(%19 : tensor<1x256x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %202 = arith.truncf %cst_10 : f64 to f32
      %203 = arith.addf %in, %202 : f32
      linalg.yield %203 : f32
    } -> tensor<1x256x1xf32>
    %102 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%101 : tensor<1x256x1xf32>) outs(%19 : tensor<1x256x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %202 = math.rsqrt %in : f32
      linalg.yield %202 : f32
    } -> tensor<1x256x1xf32>
    %103 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%90, %100 : tensor<1x256x128xf32>, tensor<1x256x1xf32>) outs(%3 : tensor<1x256x128xf32>) {
    ^bb0(%in: f32, %in_121: f32, %out: f32):
      %202 = arith.subf %in, %in_121 : f32
      linalg.yield %202 : f32
    } -> tensor<1x256x128xf32>
    %104 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%103, %102 : tensor<1x256x128xf32>, tensor<1x256x1xf32>) outs(%3 : tensor<1x256x128xf32>) {
    ^bb0(%in: f32, %in_121: f32, %out: f32):
      %202 = arith.mulf %in, %in_121 : f32
      linalg.yield %202 : f32
    } -> tensor<1x256x128xf32>
    %105 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104, %extracted_slice_34 : tensor<1x256x128xf32>, tensor<128xf32>) outs(%3 : tensor<1x256x128xf32>) {
    ^bb0(%in: f32, %in_121: f32, %out: f32):
      %202 = arith.mulf %in, %in_121 : f32
      linalg.yield %202 : f32
    } -> tensor<1x256x128xf32>
    %106 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105, %extracted_slice_35 : tensor<1x256x128xf32>, tensor<128xf32>) outs(%3 : tensor<1x256x128xf32>) {
    ^bb0(%in: f32, %in_121: f32, %out: f32):
      %202 = arith.addf %in, %in_121 : f32
      linalg.yield %202 : f32
    } -> tensor<1x256x128xf32>
    %collapsed_88 = tensor.collapse_shape %106 [[0, 1], [2]] : tensor<1x256x128xf32> into tensor<256x128xf32>
    %107 = tensor.empty() : tensor<128x512xf32>
    %transposed_89 = linalg.transpose ins(%expanded_37 : tensor<512x128xf32>) outs(%107 : tensor<128x512xf32>) permutation = [1, 0] 
    %108 = tensor.empty() : tensor<256x512xf32>
    %109 = linalg.fill ins(%cst : f32) outs(%108 : tensor<256x512xf32>) -> tensor<256x512xf32>
    %110 = linalg.matmul ins(%collapsed_88, %transposed_89 : tensor<256x128xf32>, tensor<128x512xf32>) outs(%109 : tensor<256x512xf32>) -> tensor<256x512xf32>
    %111 = linalg.generic {indexing_maps = [#map12, #map], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_38 : tensor<512xf32>) outs(%108 : tensor<256x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<256x512xf32>
    %112 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%110, %111 : tensor<256x512xf32>, tensor<256x512xf32>) outs(%108 : tensor<256x512xf32>) {
    ^bb0(%in: f32, %in_121: f32, %out: f32):
      %202 = arith.addf %in, %in_121 : f32
      linalg.yield %202 : f32
    } -> tensor<256x512xf32>
    %expanded_90 = tensor.expand_shape %112 [[0, 1], [2]] output_shape [1, 256, 512] : tensor<256x512xf32> into tensor<1x256x512xf32>
    %113 = tensor.empty() : tensor<1x256x512xf32>
    %114 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_90 : tensor<1x256x512xf32>) outs(%113 : tensor<1x256x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %202 = arith.divf %in, %cst_13 : f32
      %203 = math.erf %202 : f32
      %204 = arith.addf %203, %cst_2 : f32
      %205 = arith.mulf %204, %cst_3 : f32
      %206 = arith.mulf %in, %205 : f32
      linalg.yield %206 : f32
    } -> tensor<1x256x512xf32>
    %collapsed_91 = tensor.collapse_shape %114 [[0, 1], [2]] : tensor<1x256x512xf32> into tensor<256x512xf32>
    %115 = tensor.empty() : tensor<512x128xf32>
    %transposed_92 = linalg.transpose ins(%expanded_40 : tensor<128x512xf32>) outs(%115 : tensor<512x128xf32>) permutation = [1, 0] 
    %116 = linalg.matmul ins(%collapsed_91, %transposed_92 : tensor<256x512xf32>, tensor<512x128xf32>) outs(%45 : tensor<256x128xf32>) -> tensor<256x128xf32>
    %117 = linalg.generic {indexing_maps = [#map12, #map], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_41 : tensor<128xf32>) outs(%44 : tensor<256x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<256x128xf32>
    %118 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%116, %117 : tensor<256x128xf32>, tensor<256x128xf32>) outs(%44 : tensor<256x128xf32>) {
    ^bb0(%in: f32, %in_121: f32, %out: f32):
      %202 = arith.addf %in, %in_121 : f32
      linalg.yield %202 : f32
    } -> tensor<256x128xf32>
    %expanded_93 = tensor.expand_shape %118 [[0, 1], [2]] output_shape [1, 256, 128] : tensor<256x128xf32> into tensor<1x256x128xf32>
    %119 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_93, %106 : tensor<1x256x128xf32>, tensor<1x256x128xf32>) outs(%3 : tensor<1x256x128xf32>) {
    ^bb0(%in: f32, %in_121: f32, %out: f32):
      %202 = arith.addf %in, %in_121 : f32
      linalg.yield %202 : f32
    } -> tensor<1x256x128xf32>
    %120 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%119 : tensor<1x256x128xf32>) outs(%9 : tensor<1x256x128xf64>) {
    ^bb0(%in: f32, %out: f64):
      %202 = arith.extf %in : f32 to f64
      linalg.yield %202 : f64
    } -> tensor<1x256x128xf64>
    %121 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%120 : tensor<1x256x128xf64>) outs(%12 : tensor<1x256x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %202 = arith.addf %in, %out : f64
      linalg.yield %202 : f64
    } -> tensor<1x256x1xf64>
    %122 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%121 : tensor<1x256x1xf64>) outs(%11 : tensor<1x256x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %202 = arith.divf %in, %cst_11 : f64
      linalg.yield %202 : f64
    } -> tensor<1x256x1xf64>
    %123 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%120, %122 : tensor<1x256x128xf64>, tensor<1x256x1xf64>) outs(%9 : tensor<1x256x128xf64>) {
    ^bb0(%in: f64, %in_121: f64, %out: f64):
      %202 = arith.subf %in, %in_121 : f64
      linalg.yield %202 : f64
    } -> tensor<1x256x128xf64>
    %124 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%123, %123 : tensor<1x256x128xf64>, tensor<1x256x128xf64>) outs(%9 : tensor<1x256x128xf64>) {
    ^bb0(%in: f64, %in_121: f64, %out: f64):
      %202 = arith.mulf %in, %in_121 : f64
      linalg.yield %202 : f64
    } -> tensor<1x256x128xf64>
    %125 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%124 : tensor<1x256x128xf64>) outs(%12 : tensor<1x256x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %202 = arith.addf %in, %out : f64
      linalg.yield %202 : f64
    } -> tensor<1x256x1xf64>
    %126 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%125 : tensor<1x256x1xf64>) outs(%11 : tensor<1x256x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %202 = arith.divf %in, %cst_11 : f64
      linalg.yield %202 : f64
    } -> tensor<1x256x1xf64>
    %127 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%126 : tensor<1x256x1xf64>) outs(%19 : tensor<1x256x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %202 = arith.truncf %in : f64 to f32
      linalg.yield %202 : f32
    } -> tensor<1x256x1xf32>
    %128 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%119 : tensor<1x256x128xf32>) outs(%21 : tensor<1x256x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %202 = arith.addf %in, %out : f32
      linalg.yield %202 : f32
    } -> tensor<1x256x1xf32>
    %129 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%128 : tensor<1x256x1xf32>) outs(%19 : tensor<1x256x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %202 = arith.divf %in, %cst_12 : f32
      linalg.yield %202 : f32
    } -> tensor<1x256x1xf32>
    %130 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%127 : tensor<1x256x1xf32>) outs(%19 : tensor<1x256x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %202 = arith.truncf %cst_10 : f64 to f32
      %203 = arith.addf %in, %202 : f32
      linalg.yield %203 : f32
    } -> tensor<1x256x1xf32>
    %131 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%130 : tensor<1x256x1xf32>) outs(%19 : tensor<1x256x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %202 = math.rsqrt %in : f32
      linalg.yield %202 : f32
    } -> tensor<1x256x1xf32>
    %132 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%119, %129 : tensor<1x256x128xf32>, tensor<1x256x1xf32>) outs(%3 : tensor<1x256x128xf32>) {
    ^bb0(%in: f32, %in_121: f32, %out: f32):
      %202 = arith.subf %in, %in_121 : f32
      linalg.yield %202 : f32
    } -> tensor<1x256x128xf32>
    %133 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%132, %131 : tensor<1x256x128xf32>, tensor<1x256x1xf32>) outs(%3 : tensor<1x256x128xf32>) {
    ^bb0(%in: f32, %in_121: f32, %out: f32):
      %202 = arith.mulf %in, %in_121 : f32
      linalg.yield %202 : f32
    } -> tensor<1x256x128xf32>
    %134 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%133, %extracted_slice_42 : tensor<1x256x128xf32>, tensor<128xf32>) outs(%3 : tensor<1x256x128xf32>) {
    ^bb0(%in: f32, %in_121: f32, %out: f32):
      %202 = arith.mulf %in, %in_121 : f32
      linalg.yield %202 : f32
    } -> tensor<1x256x128xf32>
    %135 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%134, %extracted_slice_43 : tensor<1x256x128xf32>, tensor<128xf32>) outs(%3 : tensor<1x256x128xf32>) {
    ^bb0(%in: f32, %in_121: f32, %out: f32):
      %202 = arith.addf %in, %in_121 : f32
      linalg.yield %202 : f32
    } -> tensor<1x256x128xf32>
    %collapsed_94 = tensor.collapse_shape %135 [[0, 1], [2]] : tensor<1x256x128xf32> into tensor<256x128xf32>
    %transposed_95 = linalg.transpose ins(%expanded_45 : tensor<128x128xf32>) outs(%43 : tensor<128x128xf32>) permutation = [1, 0] 
    %136 = linalg.matmul ins(%collapsed_94, %transposed_95 : tensor<256x128xf32>, tensor<128x128xf32>) outs(%45 : tensor<256x128xf32>) -> tensor<256x128xf32>
    %137 = linalg.generic {indexing_maps = [#map12, #map], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_46 : tensor<128xf32>) outs(%44 : tensor<256x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<256x128xf32>
    %138 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%136, %137 : tensor<256x128xf32>, tensor<256x128xf32>) outs(%44 : tensor<256x128xf32>) {
    ^bb0(%in: f32, %in_121: f32, %out: f32):
      %202 = arith.addf %in, %in_121 : f32
      linalg.yield %202 : f32
    } -> tensor<256x128xf32>
    %expanded_96 = tensor.expand_shape %138 [[0, 1], [2, 3]] output_shape [1, 256, 2, 64] : tensor<256x128xf32> into tensor<1x256x2x64xf32>
    %transposed_97 = linalg.transpose ins(%expanded_96 : tensor<1x256x2x64xf32>) outs(%49 : tensor<1x2x256x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_98 = linalg.transpose ins(%expanded_48 : tensor<128x128xf32>) outs(%43 : tensor<128x128xf32>) permutation = [1, 0] 
    %139 = linalg.matmul ins(%collapsed_94, %transposed_98 : tensor<256x128xf32>, tensor<128x128xf32>) outs(%45 : tensor<256x128xf32>) -> tensor<256x128xf32>
    %140 = linalg.generic {indexing_maps = [#map12, #map], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_49 : tensor<128xf32>) outs(%44 : tensor<256x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<256x128xf32>
    %141 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%139, %140 : tensor<256x128xf32>, tensor<256x128xf32>) outs(%44 : tensor<256x128xf32>) {
    ^bb0(%in: f32, %in_121: f32, %out: f32):
      %202 = arith.addf %in, %in_121 : f32
      linalg.yield %202 : f32
    } -> tensor<256x128xf32>
    %expanded_99 = tensor.expand_shape %141 [[0, 1], [2, 3]] output_shape [1, 256, 2, 64] : tensor<256x128xf32> into tensor<1x256x2x64xf32>
    %transposed_100 = linalg.transpose ins(%expanded_51 : tensor<128x128xf32>) outs(%43 : tensor<128x128xf32>) permutation = [1, 0] 
    %142 = linalg.matmul ins(%collapsed_94, %transposed_100 : tensor<256x128xf32>, tensor<128x128xf32>) outs(%45 : tensor<256x128xf32>) -> tensor<256x128xf32>
    %143 = linalg.generic {indexing_maps = [#map12, #map], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_52 : tensor<128xf32>) outs(%44 : tensor<256x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<256x128xf32>
    %144 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%142, %143 : tensor<256x128xf32>, tensor<256x128xf32>) outs(%44 : tensor<256x128xf32>) {
    ^bb0(%in: f32, %in_121: f32, %out: f32):
      %202 = arith.addf %in, %in_121 : f32
      linalg.yield %202 : f32
    } -> tensor<256x128xf32>
    %expanded_101 = tensor.expand_shape %144 [[0, 1], [2, 3]] output_shape [1, 256, 2, 64] : tensor<256x128xf32> into tensor<1x256x2x64xf32>
    %transposed_102 = linalg.transpose ins(%expanded_101 : tensor<1x256x2x64xf32>) outs(%49 : tensor<1x2x256x64xf32>) permutation = [0, 2, 1, 3] 
    %145 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_97 : tensor<1x2x256x64xf32>) outs(%49 : tensor<1x2x256x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %202 = arith.truncf %cst_8 : f64 to f32
      %203 = arith.mulf %in, %202 : f32
      linalg.yield %203 : f32
    } -> tensor<1x2x256x64xf32>
    %transposed_103 = linalg.transpose ins(%expanded_99 : tensor<1x256x2x64xf32>) outs(%59 : tensor<1x2x64x256xf32>) permutation = [0, 2, 3, 1] 
    %146 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_103 : tensor<1x2x64x256xf32>) outs(%59 : tensor<1x2x64x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %202 = arith.truncf %cst_8 : f64 to f32
      %203 = arith.mulf %in, %202 : f32
      linalg.yield %203 : f32
    } -> tensor<1x2x64x256xf32>
    %collapsed_104 = tensor.collapse_shape %145 [[0, 1], [2], [3]] : tensor<1x2x256x64xf32> into tensor<2x256x64xf32>
    %collapsed_105 = tensor.collapse_shape %146 [[0, 1], [2], [3]] : tensor<1x2x64x256xf32> into tensor<2x64x256xf32>
    %147 = linalg.batch_matmul ins(%collapsed_104, %collapsed_105 : tensor<2x256x64xf32>, tensor<2x64x256xf32>) outs(%62 : tensor<2x256x256xf32>) -> tensor<2x256x256xf32>
    %expanded_106 = tensor.expand_shape %147 [[0, 1], [2], [3]] output_shape [1, 2, 256, 256] : tensor<2x256x256xf32> into tensor<1x2x256x256xf32>
    %148 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_106, %57 : tensor<1x2x256x256xf32>, tensor<1x1x256x256xf32>) outs(%64 : tensor<1x2x256x256xf32>) {
    ^bb0(%in: f32, %in_121: f32, %out: f32):
      %202 = arith.addf %in, %in_121 : f32
      linalg.yield %202 : f32
    } -> tensor<1x2x256x256xf32>
    %149:2 = linalg.generic {indexing_maps = [#map6, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%148 : tensor<1x2x256x256xf32>) outs(%69, %67 : tensor<1x2x256xf32>, tensor<1x2x256xi64>) {
    ^bb0(%in: f32, %out: f32, %out_121: i64):
      %202 = linalg.index 3 : index
      %203 = arith.index_cast %202 : index to i64
      %204 = arith.maximumf %in, %out : f32
      %205 = arith.cmpf ogt, %in, %out : f32
      %206 = arith.select %205, %203, %out_121 : i64
      linalg.yield %204, %206 : f32, i64
    } -> (tensor<1x2x256xf32>, tensor<1x2x256xi64>)
    %expanded_107 = tensor.expand_shape %149#0 [[0], [1], [2, 3]] output_shape [1, 2, 256, 1] : tensor<1x2x256xf32> into tensor<1x2x256x1xf32>
    %150 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%148, %expanded_107 : tensor<1x2x256x256xf32>, tensor<1x2x256x1xf32>) outs(%64 : tensor<1x2x256x256xf32>) {
    ^bb0(%in: f32, %in_121: f32, %out: f32):
      %202 = arith.subf %in, %in_121 : f32
      linalg.yield %202 : f32
    } -> tensor<1x2x256x256xf32>
    %151 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%150 : tensor<1x2x256x256xf32>) outs(%64 : tensor<1x2x256x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %202 = math.exp %in : f32
      linalg.yield %202 : f32
    } -> tensor<1x2x256x256xf32>
    %152 = linalg.generic {indexing_maps = [#map6, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%151 : tensor<1x2x256x256xf32>) outs(%74 : tensor<1x2x256x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %202 = arith.addf %in, %out : f32
      linalg.yield %202 : f32
    } -> tensor<1x2x256x1xf32>
    %153 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%151, %152 : tensor<1x2x256x256xf32>, tensor<1x2x256x1xf32>) outs(%64 : tensor<1x2x256x256xf32>) {
    ^bb0(%in: f32, %in_121: f32, %out: f32):
      %202 = arith.divf %in, %in_121 : f32
      linalg.yield %202 : f32
    } -> tensor<1x2x256x256xf32>
    %154 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%148 : tensor<1x2x256x256xf32>) outs(%77 : tensor<1x2x256x256xi1>) {
    ^bb0(%in: f32, %out: i1):
      %202 = arith.extf %in : f32 to f64
      %203 = arith.cmpf oeq, %202, %cst_9 : f64
      linalg.yield %203 : i1
    } -> tensor<1x2x256x256xi1>
    %155 = linalg.generic {indexing_maps = [#map6, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%154 : tensor<1x2x256x256xi1>) outs(%80 : tensor<1x2x256x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %202 = arith.andi %in, %out : i1
      linalg.yield %202 : i1
    } -> tensor<1x2x256x1xi1>
    %156 = linalg.generic {indexing_maps = [#map10, #map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%155, %cst_4, %153 : tensor<1x2x256x1xi1>, tensor<1x2x256x256xf32>, tensor<1x2x256x256xf32>) outs(%64 : tensor<1x2x256x256xf32>) {
    ^bb0(%in: i1, %in_121: f32, %in_122: f32, %out: f32):
      %202 = arith.select %in, %in_121, %in_122 : f32
      linalg.yield %202 : f32
    } -> tensor<1x2x256x256xf32>
    %collapsed_108 = tensor.collapse_shape %156 [[0, 1], [2], [3]] : tensor<1x2x256x256xf32> into tensor<2x256x256xf32>
    %collapsed_109 = tensor.collapse_shape %transposed_102 [[0, 1], [2], [3]] : tensor<1x2x256x64xf32> into tensor<2x256x64xf32>
    %157 = linalg.batch_matmul ins(%collapsed_108, %collapsed_109 : tensor<2x256x256xf32>, tensor<2x256x64xf32>) outs(%84 : tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %expanded_110 = tensor.expand_shape %157 [[0, 1], [2], [3]] output_shape [1, 2, 256, 64] : tensor<2x256x64xf32> into tensor<1x2x256x64xf32>
    %transposed_111 = linalg.transpose ins(%expanded_110 : tensor<1x2x256x64xf32>) outs(%86 : tensor<1x256x2x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_112 = tensor.collapse_shape %transposed_111 [[0, 1], [2, 3]] : tensor<1x256x2x64xf32> into tensor<256x128xf32>
    %transposed_113 = linalg.transpose ins(%expanded_54 : tensor<128x128xf32>) outs(%43 : tensor<128x128xf32>) permutation = [1, 0] 
    %158 = linalg.matmul ins(%collapsed_112, %transposed_113 : tensor<256x128xf32>, tensor<128x128xf32>) outs(%45 : tensor<256x128xf32>) -> tensor<256x128xf32>
    %159 = linalg.generic {indexing_maps = [#map12, #map], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_55 : tensor<128xf32>) outs(%44 : tensor<256x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<256x128xf32>
    %160 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%158, %159 : tensor<256x128xf32>, tensor<256x128xf32>) outs(%44 : tensor<256x128xf32>) {
    ^bb0(%in: f32, %in_121: f32, %out: f32):
      %202 = arith.addf %in, %in_121 : f32
      linalg.yield %202 : f32
    } -> tensor<256x128xf32>
    %expanded_114 = tensor.expand_shape %160 [[0, 1], [2]] output_shape [1, 256, 128] : tensor<256x128xf32> into tensor<1x256x128xf32>
    %161 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_114, %135 : tensor<1x256x128xf32>, tensor<1x256x128xf32>) outs(%3 : tensor<1x256x128xf32>) {
    ^bb0(%in: f32, %in_121: f32, %out: f32):
      %202 = arith.addf %in, %in_121 : f32
      linalg.yield %202 : f32
    } -> tensor<1x256x128xf32>
    %162 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%161 : tensor<1x256x128xf32>) outs(%9 : tensor<1x256x128xf64>) {
    ^bb0(%in: f32, %out: f64):
      %202 = arith.extf %in : f32 to f64
      linalg.yield %202 : f64
    } -> tensor<1x256x128xf64>
    %163 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%162 : tensor<1x256x128xf64>) outs(%12 : tensor<1x256x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %202 = arith.addf %in, %out : f64
      linalg.yield %202 : f64
    } -> tensor<1x256x1xf64>
    %164 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%163 : tensor<1x256x1xf64>) outs(%11 : tensor<1x256x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %202 = arith.divf %in, %cst_11 : f64
      linalg.yield %202 : f64
    } -> tensor<1x256x1xf64>
    %165 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%162, %164 : tensor<1x256x128xf64>, tensor<1x256x1xf64>) outs(%9 : tensor<1x256x128xf64>) {
    ^bb0(%in: f64, %in_121: f64, %out: f64):
      %202 = arith.subf %in, %in_121 : f64
      linalg.yield %202 : f64
    } -> tensor<1x256x128xf64>
    %166 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%165, %165 : tensor<1x256x128xf64>, tensor<1x256x128xf64>) outs(%9 : tensor<1x256x128xf64>) {
    ^bb0(%in: f64, %in_121: f64, %out: f64):
      %202 = arith.mulf %in, %in_121 : f64
      linalg.yield %202 : f64
    } -> tensor<1x256x128xf64>
    %167 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%166 : tensor<1x256x128xf64>) outs(%12 : tensor<1x256x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %202 = arith.addf %in, %out : f64
      linalg.yield %202 : f64
    } -> tensor<1x256x1xf64>
    %168 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%167 : tensor<1x256x1xf64>) outs(%11 : tensor<1x256x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %202 = arith.divf %in, %cst_11 : f64
      linalg.yield %202 : f64
    } -> tensor<1x256x1xf64>
    %169 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%168 : tensor<1x256x1xf64>) outs(%19 : tensor<1x256x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %202 = arith.truncf %in : f64 to f32
      linalg.yield %202 : f32
    } -> tensor<1x256x1xf32>
    %170 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%161 : tensor<1x256x128xf32>) outs(%21 : tensor<1x256x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %202 = arith.addf %in, %out : f32
      linalg.yield %202 : f32
    } -> tensor<1x256x1xf32>
    %171 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%170 : tensor<1x256x1xf32>) outs(%19 : tensor<1x256x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %202 = arith.divf %in, %cst_12 : f32
      linalg.yield %202 : f32
    } -> tensor<1x256x1xf32>
    %172 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%169 : tensor<1x256x1xf32>) outs(%19 : tensor<1x256x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %202 = arith.truncf %cst_10 : f64 to f32
      %203 = arith.addf %in, %202 : f32
      linalg.yield %203 : f32
    } -> tensor<1x256x1xf32>
    %173 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%172 : tensor<1x256x1xf32>) outs(%19 : tensor<1x256x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %202 = math.rsqrt %in : f32
      linalg.yield %202 : f32
    } -> tensor<1x256x1xf32>
    %174 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%161, %171 : tensor<1x256x128xf32>, tensor<1x256x1xf32>) outs(%3 : tensor<1x256x128xf32>) {
    ^bb0(%in: f32, %in_121: f32, %out: f32):
      %202 = arith.subf %in, %in_121 : f32
      linalg.yield %202 : f32
    } -> tensor<1x256x128xf32>
    %175 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%174, %173 : tensor<1x256x128xf32>, tensor<1x256x1xf32>) outs(%3 : tensor<1x256x128xf32>) {
    ^bb0(%in: f32, %in_121: f32, %out: f32):
      %202 = arith.mulf %in, %in_121 : f32
      linalg.yield %202 : f32
    } -> tensor<1x256x128xf32>
    %176 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%175, %extracted_slice_56 : tensor<1x256x128xf32>, tensor<128xf32>) outs(%3 : tensor<1x256x128xf32>) {
    ^bb0(%in: f32, %in_121: f32, %out: f32):
      %202 = arith.mulf %in, %in_121 : f32
      linalg.yield %202 : f32
    } -> tensor<1x256x128xf32>
    %177 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%176, %extracted_slice_57 : tensor<1x256x128xf32>, tensor<128xf32>) outs(%3 : tensor<1x256x128xf32>) {
    ^bb0(%in: f32, %in_121: f32, %out: f32):
      %202 = arith.addf %in, %in_121 : f32
      linalg.yield %202 : f32
    } -> tensor<1x256x128xf32>
    %collapsed_115 = tensor.collapse_shape %177 [[0, 1], [2]] : tensor<1x256x128xf32> into tensor<256x128xf32>
    %transposed_116 = linalg.transpose ins(%expanded_59 : tensor<512x128xf32>) outs(%107 : tensor<128x512xf32>) permutation = [1, 0] 
    %178 = linalg.matmul ins(%collapsed_115, %transposed_116 : tensor<256x128xf32>, tensor<128x512xf32>) outs(%109 : tensor<256x512xf32>) -> tensor<256x512xf32>
    %179 = linalg.generic {indexing_maps = [#map12, #map], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_60 : tensor<512xf32>) outs(%108 : tensor<256x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<256x512xf32>
    %180 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%178, %179 : tensor<256x512xf32>, tensor<256x512xf32>) outs(%108 : tensor<256x512xf32>) {
    ^bb0(%in: f32, %in_121: f32, %out: f32):
      %202 = arith.addf %in, %in_121 : f32
      linalg.yield %202 : f32
    } -> tensor<256x512xf32>
    %expanded_117 = tensor.expand_shape %180 [[0, 1], [2]] output_shape [1, 256, 512] : tensor<256x512xf32> into tensor<1x256x512xf32>
    %181 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_117 : tensor<1x256x512xf32>) outs(%113 : tensor<1x256x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %202 = arith.divf %in, %cst_13 : f32
      %203 = math.erf %202 : f32
      %204 = arith.addf %203, %cst_2 : f32
      %205 = arith.mulf %204, %cst_3 : f32
      %206 = arith.mulf %in, %205 : f32
      linalg.yield %206 : f32
    } -> tensor<1x256x512xf32>
    %collapsed_118 = tensor.collapse_shape %181 [[0, 1], [2]] : tensor<1x256x512xf32> into tensor<256x512xf32>
    %transposed_119 = linalg.transpose ins(%expanded_62 : tensor<128x512xf32>) outs(%115 : tensor<512x128xf32>) permutation = [1, 0] 
    %182 = linalg.matmul ins(%collapsed_118, %transposed_119 : tensor<256x512xf32>, tensor<512x128xf32>) outs(%45 : tensor<256x128xf32>) -> tensor<256x128xf32>
    %183 = linalg.generic {indexing_maps = [#map12, #map], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_63 : tensor<128xf32>) outs(%44 : tensor<256x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<256x128xf32>
    %184 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%182, %183 : tensor<256x128xf32>, tensor<256x128xf32>) outs(%44 : tensor<256x128xf32>) {
    ^bb0(%in: f32, %in_121: f32, %out: f32):
      %202 = arith.addf %in, %in_121 : f32
      linalg.yield %202 : f32
    } -> tensor<256x128xf32>
    %expanded_120 = tensor.expand_shape %184 [[0, 1], [2]] output_shape [1, 256, 128] : tensor<256x128xf32> into tensor<1x256x128xf32>
    %185 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_120, %177 : tensor<1x256x128xf32>, tensor<1x256x128xf32>) outs(%3 : tensor<1x256x128xf32>) {
    ^bb0(%in: f32, %in_121: f32, %out: f32):
      %202 = arith.addf %in, %in_121 : f32
      linalg.yield %202 : f32
    } -> tensor<1x256x128xf32>
    %186 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%185 : tensor<1x256x128xf32>) outs(%9 : tensor<1x256x128xf64>) {
    ^bb0(%in: f32, %out: f64):
      %202 = arith.extf %in : f32 to f64
      linalg.yield %202 : f64
    } -> tensor<1x256x128xf64>
    %187 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%186 : tensor<1x256x128xf64>) outs(%12 : tensor<1x256x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %202 = arith.addf %in, %out : f64
      linalg.yield %202 : f64
    } -> tensor<1x256x1xf64>
    %188 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%187 : tensor<1x256x1xf64>) outs(%11 : tensor<1x256x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %202 = arith.divf %in, %cst_11 : f64
      linalg.yield %202 : f64
    } -> tensor<1x256x1xf64>
    %189 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%186, %188 : tensor<1x256x128xf64>, tensor<1x256x1xf64>) outs(%9 : tensor<1x256x128xf64>) {
    ^bb0(%in: f64, %in_121: f64, %out: f64):
      %202 = arith.subf %in, %in_121 : f64
      linalg.yield %202 : f64
    } -> tensor<1x256x128xf64>
    %190 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%189, %189 : tensor<1x256x128xf64>, tensor<1x256x128xf64>) outs(%9 : tensor<1x256x128xf64>) {
    ^bb0(%in: f64, %in_121: f64, %out: f64):
      %202 = arith.mulf %in, %in_121 : f64
      linalg.yield %202 : f64
    } -> tensor<1x256x128xf64>
    %191 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%190 : tensor<1x256x128xf64>) outs(%12 : tensor<1x256x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %202 = arith.addf %in, %out : f64
      linalg.yield %202 : f64
    } -> tensor<1x256x1xf64>
    %192 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%191 : tensor<1x256x1xf64>) outs(%11 : tensor<1x256x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %202 = arith.divf %in, %cst_11 : f64
      linalg.yield %202 : f64
    } -> tensor<1x256x1xf64>
    %193 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%192 : tensor<1x256x1xf64>) outs(%19 : tensor<1x256x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %202 = arith.truncf %in : f64 to f32
      linalg.yield %202 : f32
    } -> tensor<1x256x1xf32>
    %194 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%185 : tensor<1x256x128xf32>) outs(%21 : tensor<1x256x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %202 = arith.addf %in, %out : f32
      linalg.yield %202 : f32
    } -> tensor<1x256x1xf32>
    %195 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%194 : tensor<1x256x1xf32>) outs(%19 : tensor<1x256x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %202 = arith.divf %in, %cst_12 : f32
      linalg.yield %202 : f32
    } -> tensor<1x256x1xf32>
    %196 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%193 : tensor<1x256x1xf32>) outs(%19 : tensor<1x256x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %202 = arith.truncf %cst_10 : f64 to f32
      %203 = arith.addf %in, %202 : f32
      linalg.yield %203 : f32
    } -> tensor<1x256x1xf32>
    %197 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%196 : tensor<1x256x1xf32>) outs(%19 : tensor<1x256x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %202 = math.rsqrt %in : f32
      linalg.yield %202 : f32
    } -> tensor<1x256x1xf32>
    %198 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%185, %195 : tensor<1x256x128xf32>, tensor<1x256x1xf32>) outs(%3 : tensor<1x256x128xf32>) {
    ^bb0(%in: f32, %in_121: f32, %out: f32):
      %202 = arith.subf %in, %in_121 : f32
      linalg.yield %202 : f32
    } -> tensor<1x256x128xf32>
    %199 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%198, %197 : tensor<1x256x128xf32>, tensor<1x256x1xf32>) outs(%3 : tensor<1x256x128xf32>) {
    ^bb0(%in: f32, %in_121: f32, %out: f32):
      %202 = arith.mulf %in, %in_121 : f32
      linalg.yield %202 : f32
    } -> tensor<1x256x128xf32>
    %200 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%199, %extracted_slice_64 : tensor<1x256x128xf32>, tensor<128xf32>) outs(%3 : tensor<1x256x128xf32>) {
    ^bb0(%in: f32, %in_121: f32, %out: f32):
      %202 = arith.mulf %in, %in_121 : f32
      linalg.yield %202 : f32
    } -> tensor<1x256x128xf32>
    %201 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%200, %extracted_slice_65 : tensor<1x256x128xf32>, tensor<128xf32>) outs(%3 : tensor<1x256x128xf32>) {
    ^bb0(%in: f32, %in_121: f32, %out: f32):
      %202 = arith.addf %in, %in_121 : f32
      linalg.yield %202 : f32
    } -> tensor<1x256x128xf32>
    return %201 : tensor<1x256x128xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_1_256_torch.int64_1: "0x080000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_256_torch.int64: "0x0800000000000000000000000100000000000000020000000000000003000000000000000400000000000000050000000000000006000000000000000700000000000000080000000000000009000000000000000A000000000000000B000000000000000C000000000000000D000000000000000E000000000000000F0000000000000010000000000000001100000000000000120000000000000013000000000000001400000000000000150000000000000016000000000000001700000000000000180000000000000019000000000000001A000000000000001B000000000000001C000000000000001D000000000000001E000000000000001F0000000000000020000000000000002100000000000000220000000000000023000000000000002400000000000000250000000000000026000000000000002700000000000000280000000000000029000000000000002A000000000000002B000000000000002C000000000000002D000000000000002E000000000000002F0000000000000030000000000000003100000000000000320000000000000033000000000000003400000000000000350000000000000036000000000000003700000000000000380000000000000039000000000000003A000000000000003B000000000000003C000000000000003D000000000000003E000000000000003F0000000000000040000000000000004100000000000000420000000000000043000000000000004400000000000000450000000000000046000000000000004700000000000000480000000000000049000000000000004A000000000000004B000000000000004C000000000000004D000000000000004E000000000000004F0000000000000050000000000000005100000000000000520000000000000053000000000000005400000000000000550000000000000056000000000000005700000000000000580000000000000059000000000000005A000000000000005B000000000000005C000000000000005D000000000000005E000000000000005F0000000000000060000000000000006100000000000000620000000000000063000000000000006400000000000000650000000000000066000000000000006700000000000000680000000000000069000000000000006A000000000000006B000000000000006C000000000000006D000000000000006E000000000000006F0000000000000070000000000000007100000000000000720000000000000073000000000000007400000000000000750000000000000076000000000000007700000000000000780000000000000079000000000000007A000000000000007B000000000000007C000000000000007D000000000000007E000000000000007F0000000000000080000000000000008100000000000000820000000000000083000000000000008400000000000000850000000000000086000000000000008700000000000000880000000000000089000000000000008A000000000000008B000000000000008C000000000000008D000000000000008E000000000000008F0000000000000090000000000000009100000000000000920000000000000093000000000000009400000000000000950000000000000096000000000000009700000000000000980000000000000099000000000000009A000000000000009B000000000000009C000000000000009D000000000000009E000000000000009F00000000000000A000000000000000A100000000000000A200000000000000A300000000000000A400000000000000A500000000000000A600000000000000A700000000000000A800000000000000A900000000000000AA00000000000000AB00000000000000AC00000000000000AD00000000000000AE00000000000000AF00000000000000B000000000000000B100000000000000B200000000000000B300000000000000B400000000000000B500000000000000B600000000000000B700000000000000B800000000000000B900000000000000BA00000000000000BB00000000000000BC00000000000000BD00000000000000BE00000000000000BF00000000000000C000000000000000C100000000000000C200000000000000C300000000000000C400000000000000C500000000000000C600000000000000C700000000000000C800000000000000C900000000000000CA00000000000000CB00000000000000CC00000000000000CD00000000000000CE00000000000000CF00000000000000D000000000000000D100000000000000D200000000000000D300000000000000D400000000000000D500000000000000D600000000000000D700000000000000D800000000000000D900000000000000DA00000000000000DB00000000000000DC00000000000000DD00000000000000DE00000000000000DF00000000000000E000000000000000E100000000000000E200000000000000E300000000000000E400000000000000E500000000000000E600000000000000E700000000000000E800000000000000E900000000000000EA00000000000000EB00000000000000EC00000000000000ED00000000000000EE00000000000000EF00000000000000F000000000000000F100000000000000F200000000000000F300000000000000F400000000000000F500000000000000F600000000000000F700000000000000F800000000000000F900000000000000FA00000000000000FB00000000000000FC00000000000000FD00000000000000FE00000000000000FF00000000000000"
    }
  }
#-}
