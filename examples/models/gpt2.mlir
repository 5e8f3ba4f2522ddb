#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map6 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map7 = affine_map<(d0, d1, d2) -> (d2)>
#map8 = affine_map<(d0, d1) -> (d1)>
#map9 = affine_map<(d0, d1) -> (d0, d1)>
#map10 = affine_map<(d0, d1, d2, d3) -> ()>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<462336xf32>, %arg1: tensor<1x256xi64>) -> tensor<1x256x128xf32> {
    %c3_i64 = arith.constant 3 : i64
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %c256 = arith.constant 256 : index
    %cst_0 = arith.constant 0.000000e+00 : f64
    %cst_1 = arith.constant 0xFF800000 : f32
    %true = arith.constant true
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<1x2x256x256xf32>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_4 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_5 = arith.constant 0.79788456080286541 : f64
    %cst_6 = arith.constant 4.471500e-02 : f64
    %cst_7 = arith.constant 0.35355339059327379 : f64
    %cst_8 = arith.constant 0xFFF0000000000000 : f64
    %cst_9 = arith.constant 1.000000e-05 : f64
    %cst_10 = arith.constant 1.280000e+02 : f64
    %cst_11 = arith.constant 1.280000e+02 : f32
    %cst_12 = arith.constant 5.000000e-01 : f32
    %cst_13 = arith.constant 1.000000e+00 : f32
    %extracted_slice = tensor.extract_slice %arg0[0] [32768] [1] : tensor<462336xf32> to tensor<32768xf32>
    %expanded = tensor.expand_shape %extracted_slice [[0, 1]] output_shape [256, 128] : tensor<32768xf32> into tensor<256x128xf32>
    %extracted_slice_14 = tensor.extract_slice %arg0[32768] [32768] [1] : tensor<462336xf32> to tensor<32768xf32>
    %expanded_15 = tensor.expand_shape %extracted_slice_14 [[0, 1]] output_shape [256, 128] : tensor<32768xf32> into tensor<256x128xf32>
    %extracted_slice_16 = tensor.extract_slice %arg0[65536] [128] [1] : tensor<462336xf32> to tensor<128xf32>
    %extracted_slice_17 = tensor.extract_slice %arg0[65664] [128] [1] : tensor<462336xf32> to tensor<128xf32>
    %extracted_slice_18 = tensor.extract_slice %arg0[65792] [49152] [1] : tensor<462336xf32> to tensor<49152xf32>
    %expanded_19 = tensor.expand_shape %extracted_slice_18 [[0, 1]] output_shape [128, 384] : tensor<49152xf32> into tensor<128x384xf32>
    %extracted_slice_20 = tensor.extract_slice %arg0[114944] [384] [1] : tensor<462336xf32> to tensor<384xf32>
    %extracted_slice_21 = tensor.extract_slice %arg0[115328] [16384] [1] : tensor<462336xf32> to tensor<16384xf32>
    %expanded_22 = tensor.expand_shape %extracted_slice_21 [[0, 1]] output_shape [128, 128] : tensor<16384xf32> into tensor<128x128xf32>
    %extracted_slice_23 = tensor.extract_slice %arg0[131712] [128] [1] : tensor<462336xf32> to tensor<128xf32>
    %extracted_slice_24 = tensor.extract_slice %arg0[131840] [128] [1] : tensor<462336xf32> to tensor<128xf32>
    %extracted_slice_25 = tensor.extract_slice %arg0[131968] [128] [1] : tensor<462336xf32> to tensor<128xf32>
    %extracted_slice_26 = tensor.extract_slice %arg0[132096] [65536] [1] : tensor<462336xf32> to tensor<65536xf32>
    %expanded_27 = tensor.expand_shape %extracted_slice_26 [[0, 1]] output_shape [128, 512] : tensor<65536xf32> into tensor<128x512xf32>
    %extracted_slice_28 = tensor.extract_slice %arg0[197632] [512] [1] : tensor<462336xf32> to tensor<512xf32>
    %extracted_slice_29 = tensor.extract_slice %arg0[198144] [65536] [1] : tensor<462336xf32> to tensor<65536xf32>
    %expanded_30 = tensor.expand_shape %extracted_slice_29 [[0, 1]] output_shape [512, 128] : tensor<65536xf32> into tensor<512x128xf32>
    %extracted_slice_31 = tensor.extract_slice %arg0[263680] [128] [1] : tensor<462336xf32> to tensor<128xf32>
    %extracted_slice_32 = tensor.extract_slice %arg0[263808] [128] [1] : tensor<462336xf32> to tensor<128xf32>
    %extracted_slice_33 = tensor.extract_slice %arg0[263936] [128] [1] : tensor<462336xf32> to tensor<128xf32>
    %extracted_slice_34 = tensor.extract_slice %arg0[264064] [49152] [1] : tensor<462336xf32> to tensor<49152xf32>
    %expanded_35 = tensor.expand_shape %extracted_slice_34 [[0, 1]] output_shape [128, 384] : tensor<49152xf32> into tensor<128x384xf32>
    %extracted_slice_36 = tensor.extract_slice %arg0[313216] [384] [1] : tensor<462336xf32> to tensor<384xf32>
    %extracted_slice_37 = tensor.extract_slice %arg0[313600] [16384] [1] : tensor<462336xf32> to tensor<16384xf32>
    %expanded_38 = tensor.expand_shape %extracted_slice_37 [[0, 1]] output_shape [128, 128] : tensor<16384xf32> into tensor<128x128xf32>
    %extracted_slice_39 = tensor.extract_slice %arg0[329984] [128] [1] : tensor<462336xf32> to tensor<128xf32>
    %extracted_slice_40 = tensor.extract_slice %arg0[330112] [128] [1] : tensor<462336xf32> to tensor<128xf32>
    %extracted_slice_41 = tensor.extract_slice %arg0[330240] [128] [1] : tensor<462336xf32> to tensor<128xf32>
    %extracted_slice_42 = tensor.extract_slice %arg0[330368] [65536] [1] : tensor<462336xf32> to tensor<65536xf32>
    %expanded_43 = tensor.expand_shape %extracted_slice_42 [[0, 1]] output_shape [128, 512] : tensor<65536xf32> into tensor<128x512xf32>
    %extracted_slice_44 = tensor.extract_slice %arg0[395904] [512] [1] : tensor<462336xf32> to tensor<512xf32>
    %extracted_slice_45 = tensor.extract_slice %arg0[396416] [65536] [1] : tensor<462336xf32> to tensor<65536xf32>
    %expanded_46 = tensor.expand_shape %extracted_slice_45 [[0, 1]] output_shape [512, 128] : tensor<65536xf32> into tensor<512x128xf32>
    %extracted_slice_47 = tensor.extract_slice %arg0[461952] [128] [1] : tensor<462336xf32> to tensor<128xf32>
    %extracted_slice_48 = tensor.extract_slice %arg0[462080] [128] [1] : tensor<462336xf32> to tensor<128xf32>
    %extracted_slice_49 = tensor.extract_slice %arg0[462208] [128] [1] : tensor<462336xf32> to tensor<128xf32>
    %0 = tensor.empty() : tensor<1x256x128xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg1 : tensor<1x256xi64>) outs(%0 : tensor<1x256x128xf32>) {
    ^bb0(%in: i64, %out: f32):
      %189 = arith.index_cast %in : i64 to index
      %190 = linalg.index 2 : index
      %191 = arith.cmpi slt, %189, %c256 : index
      cf.assert %191, "index must be smaller than dim size"
      %192 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %192, "index must be larger or equal to 0"
      %extracted = tensor.extract %expanded[%189, %190] : tensor<256x128xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x256x128xf32>
    %2 = tensor.empty() : tensor<256xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<256xi64>) {
    ^bb0(%out: i64):
      %189 = linalg.index 0 : index
      %190 = arith.index_cast %189 : index to i64
      linalg.yield %190 : i64
    } -> tensor<256xi64>
    %expanded_50 = tensor.expand_shape %3 [[0, 1]] output_shape [1, 256] : tensor<256xi64> into tensor<1x256xi64>
    %4 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_50 : tensor<1x256xi64>) outs(%0 : tensor<1x256x128xf32>) {
    ^bb0(%in: i64, %out: f32):
      %189 = arith.index_cast %in : i64 to index
      %190 = linalg.index 2 : index
      %191 = arith.cmpi slt, %189, %c256 : index
      cf.assert %191, "index must be smaller than dim size"
      %192 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %192, "index must be larger or equal to 0"
      %extracted = tensor.extract %expanded_15[%189, %190] : tensor<256x128xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x256x128xf32>
    %5 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %4 : tensor<1x256x128xf32>, tensor<1x256x128xf32>) outs(%0 : tensor<1x256x128xf32>) {
    ^bb0(%in: f32, %in_101: f32, %out: f32):
      %189 = arith.addf %in, %in_101 : f32
      linalg.yield %189 : f32
    } -> tensor<1x256x128xf32>
    %expanded_51 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 256, 1] : tensor<256xi64> into tensor<1x1x256x1xi64>
    %expanded_52 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 1, 256] : tensor<256xi64> into tensor<1x1x1x256xi64>
    %6 = tensor.empty() : tensor<1x1x256x256xi1>
    %7 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_52, %expanded_51 : tensor<1x1x1x256xi64>, tensor<1x1x256x1xi64>) outs(%6 : tensor<1x1x256x256xi1>) {
    ^bb0(%in: i64, %in_101: i64, %out: i1):
      %189 = arith.cmpi sle, %in, %in_101 : i64
      linalg.yield %189 : i1
    } -> tensor<1x1x256x256xi1>
    %8 = tensor.empty() : tensor<1x256x128xf64>
    %9 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5 : tensor<1x256x128xf32>) outs(%8 : tensor<1x256x128xf64>) {
    ^bb0(%in: f32, %out: f64):
      %189 = arith.extf %in : f32 to f64
      linalg.yield %189 : f64
    } -> tensor<1x256x128xf64>
    %10 = tensor.empty() : tensor<1x256x1xf64>
    %11 = linalg.fill ins(%cst_0 : f64) outs(%10 : tensor<1x256x1xf64>) -> tensor<1x256x1xf64>
    %12 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%9 : tensor<1x256x128xf64>) outs(%11 : tensor<1x256x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %189 = arith.addf %in, %out : f64
      linalg.yield %189 : f64
    } -> tensor<1x256x1xf64>
    %13 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12 : tensor<1x256x1xf64>) outs(%10 : tensor<1x256x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %189 = arith.divf %in, %cst_10 : f64
      linalg.yield %189 : f64
    } -> tensor<1x256x1xf64>
    %14 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9, %13 : tensor<1x256x128xf64>, tensor<1x256x1xf64>) outs(%8 : tensor<1x256x128xf64>) {
    ^bb0(%in: f64, %in_101: f64, %out: f64):
      %189 = arith.subf %in, %in_101 : f64
      linalg.yield %189 : f64
    } -> tensor<1x256x128xf64>
    %15 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14, %14 : tensor<1x256x128xf64>, tensor<1x256x128xf64>) outs(%8 : tensor<1x256x128xf64>) {
    ^bb0(%in: f64, %in_101: f64, %out: f64):
      %189 = arith.mulf %in, %in_101 : f64
      linalg.yield %189 : f64
    } -> tensor<1x256x128xf64>
    %16 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%15 : tensor<1x256x128xf64>) outs(%11 : tensor<1x256x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %189 = arith.addf %in, %out : f64
      linalg.yield %189 : f64
    } -> tensor<1x256x1xf64>
    %17 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16 : tensor<1x256x1xf64>) outs(%10 : tensor<1x256x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %189 = arith.divf %in, %cst_10 : f64
      linalg.yield %189 : f64
    } -> tensor<1x256x1xf64>
    %18 = tensor.empty() : tensor<1x256x1xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17 : tensor<1x256x1xf64>) outs(%18 : tensor<1x256x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %189 = arith.truncf %in : f64 to f32
      linalg.yield %189 : f32
    } -> tensor<1x256x1xf32>
    %20 = linalg.fill ins(%cst : f32) outs(%18 : tensor<1x256x1xf32>) -> tensor<1x256x1xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%5 : tensor<1x256x128xf32>) outs(%20 : tensor<1x256x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %189 = arith.addf %in, %out : f32
      linalg.yield %189 : f32
    } -> tensor<1x256x1xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21 : tensor<1x256x1xf32>) outs(%18 : tensor<1x256x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %189 = arith.divf %in, %cst_11 : f32
      linalg.yield %189 : f32
    } -> tensor<1x256x1xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19 : tensor<1x256x1xf32>) outs(%18 : tensor<1x256x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %189 = arith.truncf %cst_9 : f64 to f32
      %190 = arith.addf %in, %189 : f32
      linalg.yield %190 : f32
    } -> tensor<1x256x1xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23 : tensor<1x256x1xf32>) outs(%18 : tensor<1x256x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %189 = math.rsqrt %in : f32
      linalg.yield %189 : f32
    } -> tensor<1x256x1xf32>
    %25 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5, %22 : tensor<1x256x128xf32>, tensor<1x256x1xf32>) outs(%0 : tensor<1x256x128xf32>) {
    ^bb0(%in: f32, %in_101: f32, %out: f32):
      %189 = arith.subf %in, %in_101 : f32
      linalg.yield %189 : f32
    } -> tensor<1x256x128xf32>
    %26 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25, %24 : tensor<1x256x128xf32>, tensor<1x256x1xf32>) outs(%0 : tensor<1x256x128xf32>) {
    ^bb0(%in: f32, %in_101: f32, %out: f32):
      %189 = arith.mulf %in, %in_101 : f32
      linalg.yield %189 : f32
    } -> tensor<1x256x128xf32>
    %27 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26, %extracted_slice_16 : tensor<1x256x128xf32>, tensor<128xf32>) outs(%0 : tensor<1x256x128xf32>) {
    ^bb0(%in: f32, %in_101: f32, %out: f32):
      %189 = arith.mulf %in, %in_101 : f32
      linalg.yield %189 : f32
    } -> tensor<1x256x128xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27, %extracted_slice_17 : tensor<1x256x128xf32>, tensor<128xf32>) outs(%0 : tensor<1x256x128xf32>) {
    ^bb0(%in: f32, %in_101: f32, %out: f32):
      %189 = arith.addf %in, %in_101 : f32
      linalg.yield %189 : f32
    } -> tensor<1x256x128xf32>
    %collapsed = tensor.collapse_shape %28 [[0, 1], [2]] : tensor<1x256x128xf32> into tensor<256x128xf32>
    %29 = tensor.empty() : tensor<256x384xf32>
    %30 = linalg.fill ins(%cst : f32) outs(%29 : tensor<256x384xf32>) -> tensor<256x384xf32>
    %31 = linalg.matmul ins(%collapsed, %expanded_19 : tensor<256x128xf32>, tensor<128x384xf32>) outs(%30 : tensor<256x384xf32>) -> tensor<256x384xf32>
    %32 = linalg.generic {indexing_maps = [#map8, #map9], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_20 : tensor<384xf32>) outs(%29 : tensor<256x384xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<256x384xf32>
    %33 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%31, %32 : tensor<256x384xf32>, tensor<256x384xf32>) outs(%29 : tensor<256x384xf32>) {
    ^bb0(%in: f32, %in_101: f32, %out: f32):
      %189 = arith.addf %in, %in_101 : f32
      linalg.yield %189 : f32
    } -> tensor<256x384xf32>
    %expanded_53 = tensor.expand_shape %33 [[0, 1], [2]] output_shape [1, 256, 384] : tensor<256x384xf32> into tensor<1x256x384xf32>
    %extracted_slice_54 = tensor.extract_slice %expanded_53[0, 0, 0] [1, 256, 128] [1, 1, 1] : tensor<1x256x384xf32> to tensor<1x256x128xf32>
    %extracted_slice_55 = tensor.extract_slice %expanded_53[0, 0, 128] [1, 256, 128] [1, 1, 1] : tensor<1x256x384xf32> to tensor<1x256x128xf32>
    %extracted_slice_56 = tensor.extract_slice %expanded_53[0, 0, 256] [1, 256, 128] [1, 1, 1] : tensor<1x256x384xf32> to tensor<1x256x128xf32>
    %expanded_57 = tensor.expand_shape %extracted_slice_55 [[0], [1], [2, 3]] output_shape [1, 256, 2, 64] : tensor<1x256x128xf32> into tensor<1x256x2x64xf32>
    %expanded_58 = tensor.expand_shape %extracted_slice_56 [[0], [1], [2, 3]] output_shape [1, 256, 2, 64] : tensor<1x256x128xf32> into tensor<1x256x2x64xf32>
    %34 = tensor.empty() : tensor<1x2x256x64xf32>
    %transposed = linalg.transpose ins(%expanded_58 : tensor<1x256x2x64xf32>) outs(%34 : tensor<1x2x256x64xf32>) permutation = [0, 2, 1, 3] 
    %expanded_59 = tensor.expand_shape %extracted_slice_54 [[0], [1], [2, 3]] output_shape [1, 256, 2, 64] : tensor<1x256x128xf32> into tensor<1x256x2x64xf32>
    %transposed_60 = linalg.transpose ins(%expanded_59 : tensor<1x256x2x64xf32>) outs(%34 : tensor<1x2x256x64xf32>) permutation = [0, 2, 1, 3] 
    %35 = tensor.empty() : tensor<1x1x256x256xf32>
    %36 = linalg.generic {indexing_maps = [#map5, #map10, #map10, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %cst_3, %cst_4 : tensor<1x1x256x256xi1>, tensor<f32>, tensor<f32>) outs(%35 : tensor<1x1x256x256xf32>) {
    ^bb0(%in: i1, %in_101: f32, %in_102: f32, %out: f32):
      %189 = arith.select %in, %in_101, %in_102 : f32
      linalg.yield %189 : f32
    } -> tensor<1x1x256x256xf32>
    %37 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_60 : tensor<1x2x256x64xf32>) outs(%34 : tensor<1x2x256x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %189 = arith.truncf %cst_7 : f64 to f32
      %190 = arith.mulf %in, %189 : f32
      linalg.yield %190 : f32
    } -> tensor<1x2x256x64xf32>
    %38 = tensor.empty() : tensor<1x2x64x256xf32>
    %transposed_61 = linalg.transpose ins(%expanded_57 : tensor<1x256x2x64xf32>) outs(%38 : tensor<1x2x64x256xf32>) permutation = [0, 2, 3, 1] 
    %39 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_61 : tensor<1x2x64x256xf32>) outs(%38 : tensor<1x2x64x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %189 = arith.truncf %cst_7 : f64 to f32
      %190 = arith.mulf %in, %189 : f32
      linalg.yield %190 : f32
    } -> tensor<1x2x64x256xf32>
    %collapsed_62 = tensor.collapse_shape %37 [[0, 1], [2], [3]] : tensor<1x2x256x64xf32> into tensor<2x256x64xf32>
    %collapsed_63 = tensor.collapse_shape %39 [[0, 1], [2], [3]] : tensor<1x2x64x256xf32> into tensor<2x64x256xf32>
    %40 = tensor.empty() : tensor<2x256x256xf32>
    %41 = linalg.fill ins(%cst : f32) outs(%40 : tensor<2x256x256xf32>) -> tensor<2x256x256xf32>
    %42 = linalg.batch_matmul ins(%collapsed_62, %collapsed_63 : tensor<2x256x64xf32>, tensor<2x64x256xf32>) outs(%41 : tensor<2x256x256xf32>) -> tensor<2x256x256xf32>
    %expanded_64 = tensor.expand_shape %42 [[0, 1], [2], [3]] output_shape [1, 2, 256, 256] : tensor<2x256x256xf32> into tensor<1x2x256x256xf32>
    %43 = tensor.empty() : tensor<1x2x256x256xf32>
    %44 = linalg.generic {indexing_maps = [#map5, #map11, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_64, %36 : tensor<1x2x256x256xf32>, tensor<1x1x256x256xf32>) outs(%43 : tensor<1x2x256x256xf32>) {
    ^bb0(%in: f32, %in_101: f32, %out: f32):
      %189 = arith.addf %in, %in_101 : f32
      linalg.yield %189 : f32
    } -> tensor<1x2x256x256xf32>
    %45 = tensor.empty() : tensor<1x2x256xi64>
    %46 = linalg.fill ins(%c0_i64 : i64) outs(%45 : tensor<1x2x256xi64>) -> tensor<1x2x256xi64>
    %47 = tensor.empty() : tensor<1x2x256xf32>
    %48 = linalg.fill ins(%cst_1 : f32) outs(%47 : tensor<1x2x256xf32>) -> tensor<1x2x256xf32>
    %49:2 = linalg.generic {indexing_maps = [#map5, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%44 : tensor<1x2x256x256xf32>) outs(%48, %46 : tensor<1x2x256xf32>, tensor<1x2x256xi64>) {
    ^bb0(%in: f32, %out: f32, %out_101: i64):
      %189 = linalg.index 3 : index
      %190 = arith.index_cast %189 : index to i64
      %191 = arith.maximumf %in, %out : f32
      %192 = arith.cmpf ogt, %in, %out : f32
      %193 = arith.select %192, %190, %out_101 : i64
      linalg.yield %191, %193 : f32, i64
    } -> (tensor<1x2x256xf32>, tensor<1x2x256xi64>)
    %expanded_65 = tensor.expand_shape %49#0 [[0], [1], [2, 3]] output_shape [1, 2, 256, 1] : tensor<1x2x256xf32> into tensor<1x2x256x1xf32>
    %50 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%44, %expanded_65 : tensor<1x2x256x256xf32>, tensor<1x2x256x1xf32>) outs(%43 : tensor<1x2x256x256xf32>) {
    ^bb0(%in: f32, %in_101: f32, %out: f32):
      %189 = arith.subf %in, %in_101 : f32
      linalg.yield %189 : f32
    } -> tensor<1x2x256x256xf32>
    %51 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%50 : tensor<1x2x256x256xf32>) outs(%43 : tensor<1x2x256x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %189 = math.exp %in : f32
      linalg.yield %189 : f32
    } -> tensor<1x2x256x256xf32>
    %52 = tensor.empty() : tensor<1x2x256x1xf32>
    %53 = linalg.fill ins(%cst : f32) outs(%52 : tensor<1x2x256x1xf32>) -> tensor<1x2x256x1xf32>
    %54 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%51 : tensor<1x2x256x256xf32>) outs(%53 : tensor<1x2x256x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %189 = arith.addf %in, %out : f32
      linalg.yield %189 : f32
    } -> tensor<1x2x256x1xf32>
    %55 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%51, %54 : tensor<1x2x256x256xf32>, tensor<1x2x256x1xf32>) outs(%43 : tensor<1x2x256x256xf32>) {
    ^bb0(%in: f32, %in_101: f32, %out: f32):
      %189 = arith.divf %in, %in_101 : f32
      linalg.yield %189 : f32
    } -> tensor<1x2x256x256xf32>
    %56 = tensor.empty() : tensor<1x2x256x256xi1>
    %57 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%44 : tensor<1x2x256x256xf32>) outs(%56 : tensor<1x2x256x256xi1>) {
    ^bb0(%in: f32, %out: i1):
      %189 = arith.extf %in : f32 to f64
      %190 = arith.cmpf oeq, %189, %cst_8 : f64
      linalg.yield %190 : i1
    } -> tensor<1x2x256x256xi1>
    %58 = tensor.empty() : tensor<1x2x256x1xi1>
    %59 = linalg.fill ins(%true : i1) outs(%58 : tensor<1x2x256x1xi1>) -> tensor<1x2x256x1xi1>
    %60 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%57 : tensor<1x2x256x256xi1>) outs(%59 : tensor<1x2x256x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %189 = arith.andi %in, %out : i1
      linalg.yield %189 : i1
    } -> tensor<1x2x256x1xi1>
    %61 = linalg.generic {indexing_maps = [#map4, #map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%60, %cst_2, %55 : tensor<1x2x256x1xi1>, tensor<1x2x256x256xf32>, tensor<1x2x256x256xf32>) outs(%43 : tensor<1x2x256x256xf32>) {
    ^bb0(%in: i1, %in_101: f32, %in_102: f32, %out: f32):
      %189 = arith.select %in, %in_101, %in_102 : f32
      linalg.yield %189 : f32
    } -> tensor<1x2x256x256xf32>
    %collapsed_66 = tensor.collapse_shape %61 [[0, 1], [2], [3]] : tensor<1x2x256x256xf32> into tensor<2x256x256xf32>
    %collapsed_67 = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<1x2x256x64xf32> into tensor<2x256x64xf32>
    %62 = tensor.empty() : tensor<2x256x64xf32>
    %63 = linalg.fill ins(%cst : f32) outs(%62 : tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %64 = linalg.batch_matmul ins(%collapsed_66, %collapsed_67 : tensor<2x256x256xf32>, tensor<2x256x64xf32>) outs(%63 : tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %expanded_68 = tensor.expand_shape %64 [[0, 1], [2], [3]] output_shape [1, 2, 256, 64] : tensor<2x256x64xf32> into tensor<1x2x256x64xf32>
    %65 = tensor.empty() : tensor<1x256x2x64xf32>
    %transposed_69 = linalg.transpose ins(%expanded_68 : tensor<1x2x256x64xf32>) outs(%65 : tensor<1x256x2x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_70 = tensor.collapse_shape %transposed_69 [[0, 1], [2, 3]] : tensor<1x256x2x64xf32> into tensor<256x128xf32>
    %66 = tensor.empty() : tensor<256x128xf32>
    %67 = linalg.fill ins(%cst : f32) outs(%66 : tensor<256x128xf32>) -> tensor<256x128xf32>
    %68 = linalg.matmul ins(%collapsed_70, %expanded_22 : tensor<256x128xf32>, tensor<128x128xf32>) outs(%67 : tensor<256x128xf32>) -> tensor<256x128xf32>
    %69 = linalg.generic {indexing_maps = [#map8, #map9], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_23 : tensor<128xf32>) outs(%66 : tensor<256x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<256x128xf32>
    %70 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%68, %69 : tensor<256x128xf32>, tensor<256x128xf32>) outs(%66 : tensor<256x128xf32>) {
    ^bb0(%in: f32, %in_101: f32, %out: f32):
      %189 = arith.addf %in, %in_101 : f32
      linalg.yield %189 : f32
    } -> tensor<256x128xf32>
    %expanded_71 = tensor.expand_shape %70 [[0, 1], [2]] output_shape [1, 256, 128] : tensor<256x128xf32> into tensor<1x256x128xf32>
    %71 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_71, %5 : tensor<1x256x128xf32>, tensor<1x256x128xf32>) outs(%0 : tensor<1x256x128xf32>) {
    ^bb0(%in: f32, %in_101: f32, %out: f32):
      %189 = arith.addf %in, %in_101 : f32
      linalg.yield %189 : f32
    } -> tensor<1x256x128xf32>
    %72 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%71 : tensor<1x256x128xf32>) outs(%8 : tensor<1x256x128xf64>) {
    ^bb0(%in: f32, %out: f64):
      %189 = arith.extf %in : f32 to f64
      linalg.yield %189 : f64
    } -> tensor<1x256x128xf64>
    %73 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%72 : tensor<1x256x128xf64>) outs(%11 : tensor<1x256x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %189 = arith.addf %in, %out : f64
      linalg.yield %189 : f64
    } -> tensor<1x256x1xf64>
    %74 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%73 : tensor<1x256x1xf64>) outs(%10 : tensor<1x256x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %189 = arith.divf %in, %cst_10 : f64
      linalg.yield %189 : f64
    } -> tensor<1x256x1xf64>
    %75 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%72, %74 : tensor<1x256x128xf64>, tensor<1x256x1xf64>) outs(%8 : tensor<1x256x128xf64>) {
    ^bb0(%in: f64, %in_101: f64, %out: f64):
      %189 = arith.subf %in, %in_101 : f64
      linalg.yield %189 : f64
    } -> tensor<1x256x128xf64>
    %76 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%75, %75 : tensor<1x256x128xf64>, tensor<1x256x128xf64>) outs(%8 : tensor<1x256x128xf64>) {
    ^bb0(%in: f64, %in_101: f64, %out: f64):
      %189 = arith.mulf %in, %in_101 : f64
      linalg.yield %189 : f64
    } -> tensor<1x256x128xf64>
    %77 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%76 : tensor<1x256x128xf64>) outs(%11 : tensor<1x256x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %189 = arith.addf %in, %out : f64
      linalg.yield %189 : f64
    } -> tensor<1x256x1xf64>
    %78 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%77 : tensor<1x256x1xf64>) outs(%10 : tensor<1x256x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %189 = arith.divf %in, %cst_10 : f64
      linalg.yield %189 : f64
    } -> tensor<1x256x1xf64>
    %79 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%78 : tensor<1x256x1xf64>) outs(%18 : tensor<1x256x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %189 = arith.truncf %in : f64 to f32
      linalg.yield %189 : f32
    } -> tensor<1x256x1xf32>
    %80 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%71 : tensor<1x256x128xf32>) outs(%20 : tensor<1x256x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %189 = arith.addf %in, %out : f32
      linalg.yield %189 : f32
    } -> tensor<1x256x1xf32>
    %81 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%80 : tensor<1x256x1xf32>) outs(%18 : tensor<1x256x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %189 = arith.divf %in, %cst_11 : f32
      linalg.yield %189 : f32
    } -> tensor<1x256x1xf32>
    %82 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%79 : tensor<1x256x1xf32>) outs(%18 : tensor<1x256x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %189 = arith.truncf %cst_9 : f64 to f32
      %190 = arith.addf %in, %189 : f32
      linalg.yield %190 : f32
    } -> tensor<1x256x1xf32>
    %83 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%82 : tensor<1x256x1xf32>) outs(%18 : tensor<1x256x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %189 = math.rsqrt %in : f32
      linalg.yield %189 : f32
    } -> tensor<1x256x1xf32>
    %84 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%71, %81 : tensor<1x256x128xf32>, tensor<1x256x1xf32>) outs(%0 : tensor<1x256x128xf32>) {
    ^bb0(%in: f32, %in_101: f32, %out: f32):
      %189 = arith.subf %in, %in_101 : f32
      linalg.yield %189 : f32
    } -> tensor<1x256x128xf32>
    %85 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%84, %83 : tensor<1x256x128xf32>, tensor<1x256x1xf32>) outs(%0 : tensor<1x256x128xf32>) {
    ^bb0(%in: f32, %in_101: f32, %out: f32):
      %189 = arith.mulf %in, %in_101 : f32
      linalg.yield %189 : f32
    } -> tensor<1x256x128xf32>
    %86 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%85, %extracted_slice_24 : tensor<1x256x128xf32>, tensor<128xf32>) outs(%0 : tensor<1x256x128xf32>) {
    ^bb0(%in: f32, %in_101: f32, %out: f32):
      %189 = arith.mulf %in, %in_101 : f32
      linalg.yield %189 : f32
    } -> tensor<1x256x128xf32>
    %87 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%86, %extracted_slice_25 : tensor<1x256x128xf32>, tensor<128xf32>) outs(%0 : tensor<1x256x128xf32>) {
    ^bb0(%in: f32, %in_101: f32, %out: f32):
      %189 = arith.addf %in, %in_101 : f32
      linalg.yield %189 : f32
    } -> tensor<1x256x128xf32>
    %collapsed_72 = tensor.collapse_shape %87 [[0, 1], [2]] : tensor<1x256x128xf32> into tensor<256x128xf32>
    %88 = tensor.empty() : tensor<256x512xf32>
    %89 = linalg.fill ins(%cst : f32) outs(%88 : tensor<256x512xf32>) -> tensor<256x512xf32>
    %90 = linalg.matmul ins(%collapsed_72, %expanded_27 : tensor<256x128xf32>, tensor<128x512xf32>) outs(%89 : tensor<256x512xf32>) -> tensor<256x512xf32>
    %91 = linalg.generic {indexing_maps = [#map8, #map9], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_28 : tensor<512xf32>) outs(%88 : tensor<256x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<256x512xf32>
    %92 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%90, %91 : tensor<256x512xf32>, tensor<256x512xf32>) outs(%88 : tensor<256x512xf32>) {
    ^bb0(%in: f32, %in_101: f32, %out: f32):
      %189 = arith.addf %in, %in_101 : f32
      linalg.yield %189 : f32
    } -> tensor<256x512xf32>
    %expanded_73 = tensor.expand_shape %92 [[0, 1], [2]] output_shape [1, 256, 512] : tensor<256x512xf32> into tensor<1x256x512xf32>
    %93 = tensor.empty() : tensor<1x256x512xf32>
    %94 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_73 : tensor<1x256x512xf32>) outs(%93 : tensor<1x256x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %189 = arith.mulf %in, %cst_12 : f32
      linalg.yield %189 : f32
    } -> tensor<1x256x512xf32>
    %95 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_73 : tensor<1x256x512xf32>) outs(%93 : tensor<1x256x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %189 = math.fpowi %in, %c3_i64 : f32, i64
      linalg.yield %189 : f32
    } -> tensor<1x256x512xf32>
    %96 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%95 : tensor<1x256x512xf32>) outs(%93 : tensor<1x256x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %189 = arith.truncf %cst_6 : f64 to f32
      %190 = arith.mulf %in, %189 : f32
      linalg.yield %190 : f32
    } -> tensor<1x256x512xf32>
    %97 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_73, %96 : tensor<1x256x512xf32>, tensor<1x256x512xf32>) outs(%93 : tensor<1x256x512xf32>) {
    ^bb0(%in: f32, %in_101: f32, %out: f32):
      %189 = arith.addf %in, %in_101 : f32
      linalg.yield %189 : f32
    } -> tensor<1x256x512xf32>
    %98 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%97 : tensor<1x256x512xf32>) outs(%93 : tensor<1x256x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %189 = arith.truncf %cst_5 : f64 to f32
      %190 = arith.mulf %in, %189 : f32
      linalg.yield %190 : f32
    } -> tensor<1x256x512xf32>
    %99 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98 : tensor<1x256x512xf32>) outs(%93 : tensor<1x256x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %189 = math.tanh %in : f32
      linalg.yield %189 : f32
    } -> tensor<1x256x512xf32>
    %100 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99 : tensor<1x256x512xf32>) outs(%93 : tensor<1x256x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %189 = arith.addf %in, %cst_13 : f32
      linalg.yield %189 : f32
    } -> tensor<1x256x512xf32>
    %101 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%94, %100 : tensor<1x256x512xf32>, tensor<1x256x512xf32>) outs(%93 : tensor<1x256x512xf32>) {
    ^bb0(%in: f32, %in_101: f32, %out: f32):
      %189 = arith.mulf %in, %in_101 : f32
      linalg.yield %189 : f32
    } -> tensor<1x256x512xf32>
    %collapsed_74 = tensor.collapse_shape %101 [[0, 1], [2]] : tensor<1x256x512xf32> into tensor<256x512xf32>
    %102 = linalg.matmul ins(%collapsed_74, %expanded_30 : tensor<256x512xf32>, tensor<512x128xf32>) outs(%67 : tensor<256x128xf32>) -> tensor<256x128xf32>
    %103 = linalg.generic {indexing_maps = [#map8, #map9], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_31 : tensor<128xf32>) outs(%66 : tensor<256x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<256x128xf32>
    %104 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%102, %103 : tensor<256x128xf32>, tensor<256x128xf32>) outs(%66 : tensor<256x128xf32>) {
    ^bb0(%in: f32, %in_101: f32, %out: f32):
      %189 = arith.addf %in, %in_101 : f32
      linalg.yield %189 : f32
    } -> tensor<256x128xf32>
    %expanded_75 = tensor.expand_shape %104 [[0, 1], [2]] output_shape [1, 256, 128] : tensor<256x128xf32> into tensor<1x256x128xf32>
    %105 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%71, %expanded_75 : tensor<1x256x128xf32>, tensor<1x256x128xf32>) outs(%0 : tensor<1x256x128xf32>) {
    ^bb0(%in: f32, %in_101: f32, %out: f32):
      %189 = arith.addf %in, %in_101 : f32
      linalg.yield %189 : f32
    } -> tensor<1x256x128xf32>
    %106 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105 : tensor<1x256x128xf32>) outs(%8 : tensor<1x256x128xf64>) {
    ^bb0(%in: f32, %out: f64):
      %189 = arith.extf %in : f32 to f64
      linalg.yield %189 : f64
    } -> tensor<1x256x128xf64>
    %107 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%106 : tensor<1x256x128xf64>) outs(%11 : tensor<1x256x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %189 = arith.addf %in, %out : f64
      linalg.yield %189 : f64
    } -> tensor<1x256x1xf64>
    %108 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%107 : tensor<1x256x1xf64>) outs(%10 : tensor<1x256x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %189 = arith.divf %in, %cst_10 : f64
      linalg.yield %189 : f64
    } -> tensor<1x256x1xf64>
    %109 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106, %108 : tensor<1x256x128xf64>, tensor<1x256x1xf64>) outs(%8 : tensor<1x256x128xf64>) {
    ^bb0(%in: f64, %in_101: f64, %out: f64):
      %189 = arith.subf %in, %in_101 : f64
      linalg.yield %189 : f64
    } -> tensor<1x256x128xf64>
    %110 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109, %109 : tensor<1x256x128xf64>, tensor<1x256x128xf64>) outs(%8 : tensor<1x256x128xf64>) {
    ^bb0(%in: f64, %in_101: f64, %out: f64):
      %189 = arith.mulf %in, %in_101 : f64
      linalg.yield %189 : f64
    } -> tensor<1x256x128xf64>
    %111 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%110 : tensor<1x256x128xf64>) outs(%11 : tensor<1x256x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %189 = arith.addf %in, %out : f64
      linalg.yield %189 : f64
    } -> tensor<1x256x1xf64>
    %112 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%111 : tensor<1x256x1xf64>) outs(%10 : tensor<1x256x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %189 = arith.divf %in, %cst_10 : f64
      linalg.yield %189 : f64
    } -> tensor<1x256x1xf64>
    %113 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112 : tensor<1x256x1xf64>) outs(%18 : tensor<1x256x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %189 = arith.truncf %in : f64 to f32
      linalg.yield %189 : f32
    } -> tensor<1x256x1xf32>
    %114 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%105 : tensor<1x256x128xf32>) outs(%20 : tensor<1x256x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %189 = arith.addf %in, %out : f32
      linalg.yield %189 : f32
    } -> tensor<1x256x1xf32>
    %115 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114 : tensor<1x256x1xf32>) outs(%18 : tensor<1x256x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %189 = arith.divf %in, %cst_11 : f32
      linalg.yield %189 : f32
    } -> tensor<1x256x1xf32>
    %116 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113 : tensor<1x256x1xf32>) outs(%18 : tensor<1x256x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %189 = arith.truncf %cst_9 : f64 to f32
      %190 = arith.addf %in, %189 : f32
      linalg.yield %190 : f32
    } -> tensor<1x256x1xf32>
    %117 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116 : tensor<1x256x1xf32>) outs(%18 : tensor<1x256x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %189 = math.rsqrt %in : f32
      linalg.yield %189 : f32
    } -> tensor<1x256x1xf32>
    %118 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105, %115 : tensor<1x256x128xf32>, tensor<1x256x1xf32>) outs(%0 : tensor<1x256x128xf32>) {
    ^bb0(%in: f32, %in_101: f32, %out: f32):
      %189 = arith.subf %in, %in_101 : f32
      linalg.yield %189 : f32
    } -> tensor<1x256x128xf32>
    %119 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%118, %117 : tensor<1x256x128xf32>, tensor<1x256x1xf32>) outs(%0 : tensor<1x256x128xf32>) {
    ^bb0(%in: f32, %in_101: f32, %out: f32):
      %189 = arith.mulf %in, %in_101 : f32
      linalg.yield %189 : f32
    } -> tensor<1x256x128xf32>
    %120 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%119, %extracted_slice_32 : tensor<1x256x128xf32>, tensor<128xf32>) outs(%0 : tensor<1x256x128xf32>) {
    ^bb0(%in: f32, %in_101: f32, %out: f32):
      %189 = arith.mulf %in, %in_101 : f32
      linalg.yield %189 : f32
    } -> tensor<1x256x128xf32>
    %121 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%120, %extracted_slice_33 : tensor<1x256x128xf32>, tensor<128xf32>) outs(%0 : tensor<1x256x128xf32>) {
    ^bb0(%in: f32, %in_101: f32, %out: f32):
      %189 = arith.addf %in, %in_101 : f32
      linalg.yield %189 : f32
    } -> tensor<1x256x128xf32>
    %collapsed_76 = tensor.collapse_shape %121 [[0, 1], [2]] : tensor<1x256x128xf32> into tensor<256x128xf32>
    %122 = linalg.matmul ins(%collapsed_76, %expanded_35 : tensor<256x128xf32>, tensor<128x384xf32>) outs(%30 : tensor<256x384xf32>) -> tensor<256x384xf32>
    %123 = linalg.generic {indexing_maps = [#map8, #map9], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_36 : tensor<384xf32>) outs(%29 : tensor<256x384xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<256x384xf32>
    %124 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%122, %123 : tensor<256x384xf32>, tensor<256x384xf32>) outs(%29 : tensor<256x384xf32>) {
    ^bb0(%in: f32, %in_101: f32, %out: f32):
      %189 = arith.addf %in, %in_101 : f32
      linalg.yield %189 : f32
    } -> tensor<256x384xf32>
    %expanded_77 = tensor.expand_shape %124 [[0, 1], [2]] output_shape [1, 256, 384] : tensor<256x384xf32> into tensor<1x256x384xf32>
    %extracted_slice_78 = tensor.extract_slice %expanded_77[0, 0, 0] [1, 256, 128] [1, 1, 1] : tensor<1x256x384xf32> to tensor<1x256x128xf32>
    %extracted_slice_79 = tensor.extract_slice %expanded_77[0, 0, 128] [1, 256, 128] [1, 1, 1] : tensor<1x256x384xf32> to tensor<1x256x128xf32>
    %extracted_slice_80 = tensor.extract_slice %expanded_77[0, 0, 256] [1, 256, 128] [1, 1, 1] : tensor<1x256x384xf32> to tensor<1x256x128xf32>
    %expanded_81 = tensor.expand_shape %extracted_slice_79 [[0], [1], [2, 3]] output_shape [1, 256, 2, 64] : tensor<1x256x128xf32> into tensor<1x256x2x64xf32>
    %expanded_82 = tensor.expand_shape %extracted_slice_80 [[0], [1], [2, 3]] output_shape [1, 256, 2, 64] : tensor<1x256x128xf32> into tensor<1x256x2x64xf32>
    %transposed_83 = linalg.transpose ins(%expanded_82 : tensor<1x256x2x64xf32>) outs(%34 : tensor<1x2x256x64xf32>) permutation = [0, 2, 1, 3] 
    %expanded_84 = tensor.expand_shape %extracted_slice_78 [[0], [1], [2, 3]] output_shape [1, 256, 2, 64] : tensor<1x256x128xf32> into tensor<1x256x2x64xf32>
    %transposed_85 = linalg.transpose ins(%expanded_84 : tensor<1x256x2x64xf32>) outs(%34 : tensor<1x2x256x64xf32>) permutation = [0, 2, 1, 3] 
    %125 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_85 : tensor<1x2x256x64xf32>) outs(%34 : tensor<1x2x256x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %189 = arith.truncf %cst_7 : f64 to f32
      %190 = arith.mulf %in, %189 : f32
      linalg.yield %190 : f32
    } -> tensor<1x2x256x64xf32>
    %transposed_86 = linalg.transpose ins(%expanded_81 : tensor<1x256x2x64xf32>) outs(%38 : tensor<1x2x64x256xf32>) permutation = [0, 2, 3, 1] 
    %126 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_86 : tensor<1x2x64x256xf32>) outs(%38 : tensor<1x2x64x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %189 = arith.truncf %cst_7 : f64 to f32
      %190 = arith.mulf %in, %189 : f32
      linalg.yield %190 : f32
    } -> tensor<1x2x64x256xf32>
    %collapsed_87 = tensor.collapse_shape %125 [[0, 1], [2], [3]] : tensor<1x2x256x64xf32> into tensor<2x256x64xf32>
    %collapsed_88 = tensor.collapse_shape %126 [[0, 1], [2], [3]] : tensor<1x2x64x256xf32> into tensor<2x64x256xf32>
    %127 = linalg.batch_matmul ins(%collapsed_87, %collapsed_88 : tensor<2x256x64xf32>, tensor<2x64x256xf32>) outs(%41 : tensor<2x256x256xf32>) -> tensor<2x256x256xf32>
    %expanded_89 = tensor.expand_shape %127 [[0, 1], [2], [3]] output_shape [1, 2, 256, 256] : tensor<2x256x256xf32> into tensor<1x2x256x256xf32>
    %128 = linalg.generic {indexing_maps = [#map5, #map11, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_89, %36 : tensor<1x2x256x256xf32>, tensor<1x1x256x256xf32>) outs(%43 : tensor<1x2x256x256xf32>) {
    ^bb0(%in: f32, %in_101: f32, %out: f32):
      %189 = arith.addf %in, %in_101 : f32
      linalg.yield %189 : f32
    } -> tensor<1x2x256x256xf32>
    %129:2 = linalg.generic {indexing_maps = [#map5, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%128 : tensor<1x2x256x256xf32>) outs(%48, %46 : tensor<1x2x256xf32>, tensor<1x2x256xi64>) {
    ^bb0(%in: f32, %out: f32, %out_101: i64):
      %189 = linalg.index 3 : index
      %190 = arith.index_cast %189 : index to i64
      %191 = arith.maximumf %in, %out : f32
      %192 = arith.cmpf ogt, %in, %out : f32
      %193 = arith.select %192, %190, %out_101 : i64
      linalg.yield %191, %193 : f32, i64
    } -> (tensor<1x2x256xf32>, tensor<1x2x256xi64>)
    %expanded_90 = tensor.expand_shape %129#0 [[0], [1], [2, 3]] output_shape [1, 2, 256, 1] : tensor<1x2x256xf32> into tensor<1x2x256x1xf32>
    %130 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%128, %expanded_90 : tensor<1x2x256x256xf32>, tensor<1x2x256x1xf32>) outs(%43 : tensor<1x2x256x256xf32>) {
    ^bb0(%in: f32, %in_101: f32, %out: f32):
      %189 = arith.subf %in, %in_101 : f32
      linalg.yield %189 : f32
    } -> tensor<1x2x256x256xf32>
    %131 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%130 : tensor<1x2x256x256xf32>) outs(%43 : tensor<1x2x256x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %189 = math.exp %in : f32
      linalg.yield %189 : f32
    } -> tensor<1x2x256x256xf32>
    %132 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%131 : tensor<1x2x256x256xf32>) outs(%53 : tensor<1x2x256x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %189 = arith.addf %in, %out : f32
      linalg.yield %189 : f32
    } -> tensor<1x2x256x1xf32>
    %133 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%131, %132 : tensor<1x2x256x256xf32>, tensor<1x2x256x1xf32>) outs(%43 : tensor<1x2x256x256xf32>) {
    ^bb0(%in: f32, %in_101: f32, %out: f32):
      %189 = arith.divf %in, %in_101 : f32
      linalg.yield %189 : f32
    } -> tensor<1x2x256x256xf32>
    %134 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%128 : tensor<1x2x256x256xf32>) outs(%56 : tensor<1x2x256x256xi1>) {
    ^bb0(%in: f32, %out: i1):
      %189 = arith.extf %in : f32 to f64
      %190 = arith.cmpf oeq, %189, %cst_8 : f64
      linalg.yield %190 : i1
    } -> tensor<1x2x256x256xi1>
    %135 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%134 : tensor<1x2x256x256xi1>) outs(%59 : tensor<1x2x256x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %189 = arith.andi %in, %out : i1
      linalg.yield %189 : i1
    } -> tensor<1x2x256x1xi1>
    %136 = linalg.generic {indexing_maps = [#map4, #map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%135, %cst_2, %133 : tensor<1x2x256x1xi1>, tensor<1x2x256x256xf32>, tensor<1x2x256x256xf32>) outs(%43 : tensor<1x2x256x256xf32>) {
    ^bb0(%in: i1, %in_101: f32, %in_102: f32, %out: f32):
      %189 = arith.select %in, %in_101, %in_102 : f32
      linalg.yield %189 : f32
    } -> tensor<1x2x256x256xf32>
    %collapsed_91 = tensor.collapse_shape %136 [[0, 1], [2], [3]] : tensor<1x2x256x256xf32> into tensor<2x256x256xf32>
    %collapsed_92 = tensor.collapse_shape %transposed_83 [[0, 1], [2], [3]] : tensor<1x2x256x64xf32> into tensor<2x256x64xf32>
    %137 = linalg.batch_matmul ins(%collapsed_91, %collapsed_92 : tensor<2x256x256xf32>, tensor<2x256x64xf32>) outs(%63 : tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %expanded_93 = tensor.expand_shape %137 [[0, 1], [2], [3]] output_shape [1, 2, 256, 64] : tensor<2x256x64xf32> into tensor<1x2x256x64xf32>
    %transposed_94 = linalg.transpose ins(%expanded_93 : tensor<1x2x256x64xf32>) outs(%65 : tensor<1x256x2x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_95 = tensor.collapse_shape %transposed_94 [[0, 1], [2, 3]] : tensor<1x256x2x64xf32> into tensor<256x128xf32>
    %138 = linalg.matmul ins(%collapsed_95, %expanded_38 : tensor<256x128xf32>, tensor<128x128xf32>) outs(%67 : tensor<256x128xf32>) -> tensor<256x128xf32>
    %139 = linalg.generic {indexing_maps = [#map8, #map9], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_39 : tensor<128xf32>) outs(%66 : tensor<256x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<256x128xf32>
    %140 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%138, %139 : tensor<256x128xf32>, tensor<256x128xf32>) outs(%66 : tensor<256x128xf32>) {
    ^bb0(%in: f32, %in_101: f32, %out: f32):
      %189 = arith.addf %in, %in_101 : f32
      linalg.yield %189 : f32
    } -> tensor<256x128xf32>
    %expanded_96 = tensor.expand_shape %140 [[0, 1], [2]] output_shape [1, 256, 128] : tensor<256x128xf32> into tensor<1x256x128xf32>
    %141 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_96, %105 : tensor<1x256x128xf32>, tensor<1x256x128xf32>) outs(%0 : tensor<1x256x128xf32>) {
    ^bb0(%in: f32, %in_101: f32, %out: f32):
      %189 = arith.addf %in, %in_101 : f32
      linalg.yield %189 : f32
    } -> tensor<1x256x128xf32>
    %142 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%141 : tensor<1x256x128xf32>) outs(%8 : tensor<1x256x128xf64>) {
    ^bb0(%in: f32, %out: f64):
      %189 = arith.extf %in : f32 to f64
      linalg.yield %189 : f64
    } -> tensor<1x256x128xf64>
    %143 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%142 : tensor<1x256x128xf64>) outs(%11 : tensor<1x256x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %189 = arith.addf %in, %out : f64
      linalg.yield %189 : f64
    } -> tensor<1x256x1xf64>
    %144 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%143 : tensor<1x256x1xf64>) outs(%10 : tensor<1x256x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %189 = arith.divf %in, %cst_10 : f64
      linalg.yield %189 : f64
    } -> tensor<1x256x1xf64>
    %145 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%142, %144 : tensor<1x256x128xf64>, tensor<1x256x1xf64>) outs(%8 : tensor<1x256x128xf64>) {
    ^bb0(%in: f64, %in_101: f64, %out: f64):
      %189 = arith.subf %in, %in_101 : f64
      linalg.yield %189 : f64
    } -> tensor<1x256x128xf64>
    %146 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%145, %145 : tensor<1x256x128xf64>, tensor<1x256x128xf64>) outs(%8 : tensor<1x256x128xf64>) {
    ^bb0(%in: f64, %in_101: f64, %out: f64):
      %189 = arith.mulf %in, %in_101 : f64
      linalg.yield %189 : f64
    } -> tensor<1x256x128xf64>
    %147 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%146 : tensor<1x256x128xf64>) outs(%11 : tensor<1x256x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %189 = arith.addf %in, %out : f64
      linalg.yield %189 : f64
    } -> tensor<1x256x1xf64>
    %148 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%147 : tensor<1x256x1xf64>) outs(%10 : tensor<1x256x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %189 = arith.divf %in, %cst_10 : f64
      linalg.yield %189 : f64
    } -> tensor<1x256x1xf64>
    %149 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%148 : tensor<1x256x1xf64>) outs(%18 : tensor<1x256x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %189 = arith.truncf %in : f64 to f32
      linalg.yield %189 : f32
    } -> tensor<1x256x1xf32>
    %150 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%141 : tensor<1x256x128xf32>) outs(%20 : tensor<1x256x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %189 = arith.addf %in, %out : f32
      linalg.yield %189 : f32
    } -> tensor<1x256x1xf32>
    %151 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%150 : tensor<1x256x1xf32>) outs(%18 : tensor<1x256x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %189 = arith.divf %in, %cst_11 : f32
      linalg.yield %189 : f32
    } -> tensor<1x256x1xf32>
    %152 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%149 : tensor<1x256x1xf32>) outs(%18 : tensor<1x256x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %189 = arith.truncf %cst_9 : f64 to f32
      %190 = arith.addf %in, %189 : f32
      linalg.yield %190 : f32
    } -> tensor<1x256x1xf32>
    %153 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%152 : tensor<1x256x1xf32>) outs(%18 : tensor<1x256x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %189 = math.rsqrt %in : f32
      linalg.yield %189 : f32
    } -> tensor<1x256x1xf32>
    %154 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%141, %151 : tensor<1x256x128xf32>, tensor<1x256x1xf32>) outs(%0 : tensor<1x256x128xf32>) {
    ^bb0(%in: f32, %in_101: f32, %out: f32):
      %189 = arith.subf %in, %in_101 : f32
      linalg.yield %189 : f32
    } -> tensor<1x256x128xf32>
    %155 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%154, %153 : tensor<1x256x128xf32>, tensor<1x256x1xf32>) outs(%0 : tensor<1x256x128xf32>) {
    ^bb0(%in: f32, %in_101: f32, %out: f32):
      %189 = arith.mulf %in, %in_101 : f32
      linalg.yield %189 : f32
    } -> tensor<1x256x128xf32>
    %156 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%155, %extracted_slice_40 : tensor<1x256x128xf32>, tensor<128xf32>) outs(%0 : tensor<1x256x128xf32>) {
    ^bb0(%in: f32, %in_101: f32, %out: f32):
      %189 = arith.mulf %in, %in_101 : f32
      linalg.yield %189 : f32
    } -> tensor<1x256x128xf32>
    %157 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%156, %extracted_slice_41 : tensor<1x256x128xf32>, tensor<128xf32>) outs(%0 : tensor<1x256x128xf32>) {
    ^bb0(%in: f32, %in_101: f32, %out: f32):
      %189 = arith.addf %in, %in_101 : f32
      linalg.yield %189 : f32
    } -> tensor<1x256x128xf32>
    %collapsed_97 = tensor.collapse_shape %157 [[0, 1], [2]] : tensor<1x256x128xf32> into tensor<256x128xf32>
    %158 = linalg.matmul ins(%collapsed_97, %expanded_43 : tensor<256x128xf32>, tensor<128x512xf32>) outs(%89 : tensor<256x512xf32>) -> tensor<256x512xf32>
    %159 = linalg.generic {indexing_maps = [#map8, #map9], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_44 : tensor<512xf32>) outs(%88 : tensor<256x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<256x512xf32>
    %160 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%158, %159 : tensor<256x512xf32>, tensor<256x512xf32>) outs(%88 : tensor<256x512xf32>) {
    ^bb0(%in: f32, %in_101: f32, %out: f32):
      %189 = arith.addf %in, %in_101 : f32
      linalg.yield %189 : f32
    } -> tensor<256x512xf32>
    %expanded_98 = tensor.expand_shape %160 [[0, 1], [2]] output_shape [1, 256, 512] : tensor<256x512xf32> into tensor<1x256x512xf32>
    %161 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_98 : tensor<1x256x512xf32>) outs(%93 : tensor<1x256x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %189 = arith.mulf %in, %cst_12 : f32
      linalg.yield %189 : f32
    } -> tensor<1x256x512xf32>
    %162 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_98 : tensor<1x256x512xf32>) outs(%93 : tensor<1x256x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %189 = math.fpowi %in, %c3_i64 : f32, i64
      linalg.yield %189 : f32
    } -> tensor<1x256x512xf32>
    %163 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%162 : tensor<1x256x512xf32>) outs(%93 : tensor<1x256x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %189 = arith.truncf %cst_6 : f64 to f32
      %190 = arith.mulf %in, %189 : f32
      linalg.yield %190 : f32
    } -> tensor<1x256x512xf32>
    %164 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_98, %163 : tensor<1x256x512xf32>, tensor<1x256x512xf32>) outs(%93 : tensor<1x256x512xf32>) {
    ^bb0(%in: f32, %in_101: f32, %out: f32):
      %189 = arith.addf %in, %in_101 : f32
      linalg.yield %189 : f32
    } -> tensor<1x256x512xf32>
    %165 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%164 : tensor<1x256x512xf32>) outs(%93 : tensor<1x256x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %189 = arith.truncf %cst_5 : f64 to f32
      %190 = arith.mulf %in, %189 : f32
      linalg.yield %190 : f32
    } -> tensor<1x256x512xf32>
    %166 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%165 : tensor<1x256x512xf32>) outs(%93 : tensor<1x256x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %189 = math.tanh %in : f32
      linalg.yield %189 : f32
    } -> tensor<1x256x512xf32>
    %167 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%166 : tensor<1x256x512xf32>) outs(%93 : tensor<1x256x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %189 = arith.addf %in, %cst_13 : f32
      linalg.yield %189 : f32
    } -> tensor<1x256x512xf32>
    %168 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%161, %167 : tensor<1x256x512xf32>, tensor<1x256x512xf32>) outs(%93 : tensor<1x256x512xf32>) {
    ^bb0(%in: f32, %in_101: f32, %out: f32):
      %189 = arith.mulf %in, %in_101 : f32
      linalg.yield %189 : f32
    } -> tensor<1x256x512xf32>
    %collapsed_99 = tensor.collapse_shape %168 [[0, 1], [2]] : tensor<1x256x512xf32> into tensor<256x512xf32>
    %169 = linalg.matmul ins(%collapsed_99, %expanded_46 : tensor<256x512xf32>, tensor<512x128xf32>) outs(%67 : tensor<256x128xf32>) -> tensor<256x128xf32>
    %170 = linalg.generic {indexing_maps = [#map8, #map9], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_47 : tensor<128xf32>) outs(%66 : tensor<256x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<256x128xf32>
    %171 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%169, %170 : tensor<256x128xf32>, tensor<256x128xf32>) outs(%66 : tensor<256x128xf32>) {
    ^bb0(%in: f32, %in_101: f32, %out: f32):
      %189 = arith.addf %in, %in_101 : f32
      linalg.yield %189 : f32
    } -> tensor<256x128xf32>
    %expanded_100 = tensor.expand_shape %171 [[0, 1], [2]] output_shape [1, 256, 128] : tensor<256x128xf32> into tensor<1x256x128xf32>
    %172 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%141, %expanded_100 : tensor<1x256x128xf32>, tensor<1x256x128xf32>) outs(%0 : tensor<1x256x128xf32>) {
    ^bb0(%in: f32, %in_101: f32, %out: f32):
      %189 = arith.addf %in, %in_101 : f32
      linalg.yield %189 : f32
    } -> tensor<1x256x128xf32>
    %173 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%172 : tensor<1x256x128xf32>) outs(%8 : tensor<1x256x128xf64>) {
    ^bb0(%in: f32, %out: f64):
      %189 = arith.extf %in : f32 to f64
      linalg.yield %189 : f64
    } -> tensor<1x256x128xf64>
    %174 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%173 : tensor<1x256x128xf64>) outs(%11 : tensor<1x256x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %189 = arith.addf %in, %out : f64
      linalg.yield %189 : f64
    } -> tensor<1x256x1xf64>
    %175 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%174 : tensor<1x256x1xf64>) outs(%10 : tensor<1x256x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %189 = arith.divf %in, %cst_10 : f64
      linalg.yield %189 : f64
    } -> tensor<1x256x1xf64>
    %176 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%173, %175 : tensor<1x256x128xf64>, tensor<1x256x1xf64>) outs(%8 : tensor<1x256x128xf64>) {
    ^bb0(%in: f64, %in_101: f64, %out: f64):
      %189 = arith.subf %in, %in_101 : f64
      linalg.yield %189 : f64
    } -> tensor<1x256x128xf64>
    %177 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%176, %176 : tensor<1x256x128xf64>, tensor<1x256x128xf64>) outs(%8 : tensor<1x256x128xf64>) {
    ^bb0(%in: f64, %in_101: f64, %out: f64):
      %189 = arith.mulf %in, %in_101 : f64
      linalg.yield %189 : f64
    } -> tensor<1x256x128xf64>
    %178 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%177 : tensor<1x256x128xf64>) outs(%11 : tensor<1x256x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %189 = arith.addf %in, %out : f64
      linalg.yield %189 : f64
    } -> tensor<1x256x1xf64>
    %179 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%178 : tensor<1x256x1xf64>) outs(%10 : tensor<1x256x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %189 = arith.divf %in, %cst_10 : f64
      linalg.yield %189 : f64
    } -> tensor<1x256x1xf64>
    %180 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%179 : tensor<1x256x1xf64>) outs(%18 : tensor<1x256x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %189 = arith.truncf %in : f64 to f32
      linalg.yield %189 : f32
    } -> tensor<1x256x1xf32>
    %181 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%172 : tensor<1x256x128xf32>) outs(%20 : tensor<1x256x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %189 = arith.addf %in, %out : f32
      linalg.yield %189 : f32
    } -> tensor<1x256x1xf32>
    %182 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%181 : tensor<1x256x1xf32>) outs(%18 : tensor<1x256x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %189 = arith.divf %in, %cst_11 : f32
      linalg.yield %189 : f32
    } -> tensor<1x256x1xf32>
    %183 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%180 : tensor<1x256x1xf32>) outs(%18 : tensor<1x256x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %189 = arith.truncf %cst_9 : f64 to f32
      %190 = arith.addf %in, %189 : f32
      linalg.yield %190 : f32
    } -> tensor<1x256x1xf32>
    %184 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%183 : tensor<1x256x1xf32>) outs(%18 : tensor<1x256x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %189 = math.rsqrt %in : f32
      linalg.yield %189 : f32
    } -> tensor<1x256x1xf32>
    %185 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%172, %182 : tensor<1x256x128xf32>, tensor<1x256x1xf32>) outs(%0 : tensor<1x256x128xf32>) {
    ^bb0(%in: f32, %in_101: f32, %out: f32):
      %189 = arith.subf %in, %in_101 : f32
      linalg.yield %189 : f32
    } -> tensor<1x256x128xf32>
    %186 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%185, %184 : tensor<1x256x128xf32>, tensor<1x256x1xf32>) outs(%0 : tensor<1x256x128xf32>) {
    ^bb0(%in: f32, %in_101: f32, %out: f32):
      %189 = arith.mulf %in, %in_101 : f32
      linalg.yield %189 : f32
    } -> tensor<1x256x128xf32>
    %187 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%186, %extracted_slice_48 : tensor<1x256x128xf32>, tensor<128xf32>) outs(%0 : tensor<1x256x128xf32>) {
    ^bb0(%in: f32, %in_101: f32, %out: f32):
      %189 = arith.mulf %in, %in_101 : f32
      linalg.yield %189 : f32
    } -> tensor<1x256x128xf32>
    %188 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%187, %extracted_slice_49 : tensor<1x256x128xf32>, tensor<128xf32>) outs(%0 : tensor<1x256x128xf32>) {
    ^bb0(%in: f32, %in_101: f32, %out: f32):
      %189 = arith.addf %in, %in_101 : f32
      linalg.yield %189 : f32
    } -> tensor<1x256x128xf32>
    return %188 : tensor<1x256x128xf32>
  }
}
