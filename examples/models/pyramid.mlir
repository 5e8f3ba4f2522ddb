#map = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map2 = affine_map<(d0, d1, d2) -> (d2)>
#map3 = affine_map<(d0, d1) -> (d1)>
#map4 = affine_map<(d0, d1) -> (d0, d1)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<1873504xf32>, %arg1: tensor<1x3x224x224xf32>) -> tensor<1x49x256xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0.000000e+00 : f64
    %cst_1 = arith.constant 0xFF800000 : f32
    %cst_2 = arith.constant 1.000000e+00 : f32
    %cst_3 = arith.constant 5.000000e-01 : f32
    %cst_4 = arith.constant 0.17677669529663689 : f64
    %cst_5 = arith.constant 1.000000e-05 : f64
    %cst_6 = arith.constant 6.400000e+01 : f64
    %cst_7 = arith.constant 6.400000e+01 : f32
    %cst_8 = arith.constant 1.41421354 : f32
    %cst_9 = arith.constant 1.280000e+02 : f64
    %cst_10 = arith.constant 1.280000e+02 : f32
    %cst_11 = arith.constant 1.600000e+02 : f64
    %cst_12 = arith.constant 1.600000e+02 : f32
    %cst_13 = arith.constant 2.560000e+02 : f64
    %cst_14 = arith.constant 2.560000e+02 : f32
    %extracted_slice = tensor.extract_slice %arg0[0] [9408] [1] : tensor<1873504xf32> to tensor<9408xf32>
    %expanded = tensor.expand_shape %extracted_slice [[0, 1, 2, 3]] output_shape [64, 3, 7, 7] : tensor<9408xf32> into tensor<64x3x7x7xf32>
    %extracted_slice_15 = tensor.extract_slice %arg0[9408] [64] [1] : tensor<1873504xf32> to tensor<64xf32>
    %extracted_slice_16 = tensor.extract_slice %arg0[9472] [64] [1] : tensor<1873504xf32> to tensor<64xf32>
    %extracted_slice_17 = tensor.extract_slice %arg0[9536] [64] [1] : tensor<1873504xf32> to tensor<64xf32>
    %extracted_slice_18 = tensor.extract_slice %arg0[9600] [73728] [1] : tensor<1873504xf32> to tensor<73728xf32>
    %expanded_19 = tensor.expand_shape %extracted_slice_18 [[0, 1, 2, 3]] output_shape [128, 64, 3, 3] : tensor<73728xf32> into tensor<128x64x3x3xf32>
    %extracted_slice_20 = tensor.extract_slice %arg0[83328] [128] [1] : tensor<1873504xf32> to tensor<128xf32>
    %extracted_slice_21 = tensor.extract_slice %arg0[83456] [128] [1] : tensor<1873504xf32> to tensor<128xf32>
    %extracted_slice_22 = tensor.extract_slice %arg0[83584] [128] [1] : tensor<1873504xf32> to tensor<128xf32>
    %extracted_slice_23 = tensor.extract_slice %arg0[83712] [184320] [1] : tensor<1873504xf32> to tensor<184320xf32>
    %expanded_24 = tensor.expand_shape %extracted_slice_23 [[0, 1, 2, 3]] output_shape [160, 128, 3, 3] : tensor<184320xf32> into tensor<160x128x3x3xf32>
    %extracted_slice_25 = tensor.extract_slice %arg0[268032] [160] [1] : tensor<1873504xf32> to tensor<160xf32>
    %extracted_slice_26 = tensor.extract_slice %arg0[268192] [160] [1] : tensor<1873504xf32> to tensor<160xf32>
    %extracted_slice_27 = tensor.extract_slice %arg0[268352] [160] [1] : tensor<1873504xf32> to tensor<160xf32>
    %extracted_slice_28 = tensor.extract_slice %arg0[268512] [368640] [1] : tensor<1873504xf32> to tensor<368640xf32>
    %expanded_29 = tensor.expand_shape %extracted_slice_28 [[0, 1, 2, 3]] output_shape [256, 160, 3, 3] : tensor<368640xf32> into tensor<256x160x3x3xf32>
    %extracted_slice_30 = tensor.extract_slice %arg0[637152] [256] [1] : tensor<1873504xf32> to tensor<256xf32>
    %extracted_slice_31 = tensor.extract_slice %arg0[637408] [256] [1] : tensor<1873504xf32> to tensor<256xf32>
    %extracted_slice_32 = tensor.extract_slice %arg0[637664] [256] [1] : tensor<1873504xf32> to tensor<256xf32>
    %extracted_slice_33 = tensor.extract_slice %arg0[637920] [64] [1] : tensor<1873504xf32> to tensor<64xf32>
    %extracted_slice_34 = tensor.extract_slice %arg0[637984] [64] [1] : tensor<1873504xf32> to tensor<64xf32>
    %extracted_slice_35 = tensor.extract_slice %arg0[638048] [4096] [1] : tensor<1873504xf32> to tensor<4096xf32>
    %expanded_36 = tensor.expand_shape %extracted_slice_35 [[0, 1]] output_shape [64, 64] : tensor<4096xf32> into tensor<64x64xf32>
    %extracted_slice_37 = tensor.extract_slice %arg0[642144] [64] [1] : tensor<1873504xf32> to tensor<64xf32>
    %extracted_slice_38 = tensor.extract_slice %arg0[642208] [4096] [1] : tensor<1873504xf32> to tensor<4096xf32>
    %expanded_39 = tensor.expand_shape %extracted_slice_38 [[0, 1]] output_shape [64, 64] : tensor<4096xf32> into tensor<64x64xf32>
    %extracted_slice_40 = tensor.extract_slice %arg0[646304] [64] [1] : tensor<1873504xf32> to tensor<64xf32>
    %extracted_slice_41 = tensor.extract_slice %arg0[646368] [4096] [1] : tensor<1873504xf32> to tensor<4096xf32>
    %expanded_42 = tensor.expand_shape %extracted_slice_41 [[0, 1]] output_shape [64, 64] : tensor<4096xf32> into tensor<64x64xf32>
    %extracted_slice_43 = tensor.extract_slice %arg0[650464] [64] [1] : tensor<1873504xf32> to tensor<64xf32>
    %extracted_slice_44 = tensor.extract_slice %arg0[650528] [64] [1] : tensor<1873504xf32> to tensor<64xf32>
    %extracted_slice_45 = tensor.extract_slice %arg0[650592] [64] [1] : tensor<1873504xf32> to tensor<64xf32>
    %extracted_slice_46 = tensor.extract_slice %arg0[650656] [16384] [1] : tensor<1873504xf32> to tensor<16384xf32>
    %expanded_47 = tensor.expand_shape %extracted_slice_46 [[0, 1]] output_shape [256, 64] : tensor<16384xf32> into tensor<256x64xf32>
    %extracted_slice_48 = tensor.extract_slice %arg0[667040] [256] [1] : tensor<1873504xf32> to tensor<256xf32>
    %extracted_slice_49 = tensor.extract_slice %arg0[667296] [16384] [1] : tensor<1873504xf32> to tensor<16384xf32>
    %expanded_50 = tensor.expand_shape %extracted_slice_49 [[0, 1]] output_shape [64, 256] : tensor<16384xf32> into tensor<64x256xf32>
    %extracted_slice_51 = tensor.extract_slice %arg0[683680] [64] [1] : tensor<1873504xf32> to tensor<64xf32>
    %extracted_slice_52 = tensor.extract_slice %arg0[683744] [128] [1] : tensor<1873504xf32> to tensor<128xf32>
    %extracted_slice_53 = tensor.extract_slice %arg0[683872] [128] [1] : tensor<1873504xf32> to tensor<128xf32>
    %extracted_slice_54 = tensor.extract_slice %arg0[684000] [16384] [1] : tensor<1873504xf32> to tensor<16384xf32>
    %expanded_55 = tensor.expand_shape %extracted_slice_54 [[0, 1]] output_shape [128, 128] : tensor<16384xf32> into tensor<128x128xf32>
    %extracted_slice_56 = tensor.extract_slice %arg0[700384] [128] [1] : tensor<1873504xf32> to tensor<128xf32>
    %extracted_slice_57 = tensor.extract_slice %arg0[700512] [16384] [1] : tensor<1873504xf32> to tensor<16384xf32>
    %expanded_58 = tensor.expand_shape %extracted_slice_57 [[0, 1]] output_shape [128, 128] : tensor<16384xf32> into tensor<128x128xf32>
    %extracted_slice_59 = tensor.extract_slice %arg0[716896] [128] [1] : tensor<1873504xf32> to tensor<128xf32>
    %extracted_slice_60 = tensor.extract_slice %arg0[717024] [16384] [1] : tensor<1873504xf32> to tensor<16384xf32>
    %expanded_61 = tensor.expand_shape %extracted_slice_60 [[0, 1]] output_shape [128, 128] : tensor<16384xf32> into tensor<128x128xf32>
    %extracted_slice_62 = tensor.extract_slice %arg0[733408] [128] [1] : tensor<1873504xf32> to tensor<128xf32>
    %extracted_slice_63 = tensor.extract_slice %arg0[733536] [128] [1] : tensor<1873504xf32> to tensor<128xf32>
    %extracted_slice_64 = tensor.extract_slice %arg0[733664] [128] [1] : tensor<1873504xf32> to tensor<128xf32>
    %extracted_slice_65 = tensor.extract_slice %arg0[733792] [65536] [1] : tensor<1873504xf32> to tensor<65536xf32>
    %expanded_66 = tensor.expand_shape %extracted_slice_65 [[0, 1]] output_shape [512, 128] : tensor<65536xf32> into tensor<512x128xf32>
    %extracted_slice_67 = tensor.extract_slice %arg0[799328] [512] [1] : tensor<1873504xf32> to tensor<512xf32>
    %extracted_slice_68 = tensor.extract_slice %arg0[799840] [65536] [1] : tensor<1873504xf32> to tensor<65536xf32>
    %expanded_69 = tensor.expand_shape %extracted_slice_68 [[0, 1]] output_shape [128, 512] : tensor<65536xf32> into tensor<128x512xf32>
    %extracted_slice_70 = tensor.extract_slice %arg0[865376] [128] [1] : tensor<1873504xf32> to tensor<128xf32>
    %extracted_slice_71 = tensor.extract_slice %arg0[865504] [160] [1] : tensor<1873504xf32> to tensor<160xf32>
    %extracted_slice_72 = tensor.extract_slice %arg0[865664] [160] [1] : tensor<1873504xf32> to tensor<160xf32>
    %extracted_slice_73 = tensor.extract_slice %arg0[865824] [25600] [1] : tensor<1873504xf32> to tensor<25600xf32>
    %expanded_74 = tensor.expand_shape %extracted_slice_73 [[0, 1]] output_shape [160, 160] : tensor<25600xf32> into tensor<160x160xf32>
    %extracted_slice_75 = tensor.extract_slice %arg0[891424] [160] [1] : tensor<1873504xf32> to tensor<160xf32>
    %extracted_slice_76 = tensor.extract_slice %arg0[891584] [25600] [1] : tensor<1873504xf32> to tensor<25600xf32>
    %expanded_77 = tensor.expand_shape %extracted_slice_76 [[0, 1]] output_shape [160, 160] : tensor<25600xf32> into tensor<160x160xf32>
    %extracted_slice_78 = tensor.extract_slice %arg0[917184] [160] [1] : tensor<1873504xf32> to tensor<160xf32>
    %extracted_slice_79 = tensor.extract_slice %arg0[917344] [25600] [1] : tensor<1873504xf32> to tensor<25600xf32>
    %expanded_80 = tensor.expand_shape %extracted_slice_79 [[0, 1]] output_shape [160, 160] : tensor<25600xf32> into tensor<160x160xf32>
    %extracted_slice_81 = tensor.extract_slice %arg0[942944] [160] [1] : tensor<1873504xf32> to tensor<160xf32>
    %extracted_slice_82 = tensor.extract_slice %arg0[943104] [160] [1] : tensor<1873504xf32> to tensor<160xf32>
    %extracted_slice_83 = tensor.extract_slice %arg0[943264] [160] [1] : tensor<1873504xf32> to tensor<160xf32>
    %extracted_slice_84 = tensor.extract_slice %arg0[943424] [102400] [1] : tensor<1873504xf32> to tensor<102400xf32>
    %expanded_85 = tensor.expand_shape %extracted_slice_84 [[0, 1]] output_shape [640, 160] : tensor<102400xf32> into tensor<640x160xf32>
    %extracted_slice_86 = tensor.extract_slice %arg0[1045824] [640] [1] : tensor<1873504xf32> to tensor<640xf32>
    %extracted_slice_87 = tensor.extract_slice %arg0[1046464] [102400] [1] : tensor<1873504xf32> to tensor<102400xf32>
    %expanded_88 = tensor.expand_shape %extracted_slice_87 [[0, 1]] output_shape [160, 640] : tensor<102400xf32> into tensor<160x640xf32>
    %extracted_slice_89 = tensor.extract_slice %arg0[1148864] [160] [1] : tensor<1873504xf32> to tensor<160xf32>
    %extracted_slice_90 = tensor.extract_slice %arg0[1149024] [256] [1] : tensor<1873504xf32> to tensor<256xf32>
    %extracted_slice_91 = tensor.extract_slice %arg0[1149280] [256] [1] : tensor<1873504xf32> to tensor<256xf32>
    %extracted_slice_92 = tensor.extract_slice %arg0[1149536] [65536] [1] : tensor<1873504xf32> to tensor<65536xf32>
    %expanded_93 = tensor.expand_shape %extracted_slice_92 [[0, 1]] output_shape [256, 256] : tensor<65536xf32> into tensor<256x256xf32>
    %extracted_slice_94 = tensor.extract_slice %arg0[1215072] [256] [1] : tensor<1873504xf32> to tensor<256xf32>
    %extracted_slice_95 = tensor.extract_slice %arg0[1215328] [65536] [1] : tensor<1873504xf32> to tensor<65536xf32>
    %expanded_96 = tensor.expand_shape %extracted_slice_95 [[0, 1]] output_shape [256, 256] : tensor<65536xf32> into tensor<256x256xf32>
    %extracted_slice_97 = tensor.extract_slice %arg0[1280864] [256] [1] : tensor<1873504xf32> to tensor<256xf32>
    %extracted_slice_98 = tensor.extract_slice %arg0[1281120] [65536] [1] : tensor<1873504xf32> to tensor<65536xf32>
    %expanded_99 = tensor.expand_shape %extracted_slice_98 [[0, 1]] output_shape [256, 256] : tensor<65536xf32> into tensor<256x256xf32>
    %extracted_slice_100 = tensor.extract_slice %arg0[1346656] [256] [1] : tensor<1873504xf32> to tensor<256xf32>
    %extracted_slice_101 = tensor.extract_slice %arg0[1346912] [256] [1] : tensor<1873504xf32> to tensor<256xf32>
    %extracted_slice_102 = tensor.extract_slice %arg0[1347168] [256] [1] : tensor<1873504xf32> to tensor<256xf32>
    %extracted_slice_103 = tensor.extract_slice %arg0[1347424] [262144] [1] : tensor<1873504xf32> to tensor<262144xf32>
    %expanded_104 = tensor.expand_shape %extracted_slice_103 [[0, 1]] output_shape [1024, 256] : tensor<262144xf32> into tensor<1024x256xf32>
    %extracted_slice_105 = tensor.extract_slice %arg0[1609568] [1024] [1] : tensor<1873504xf32> to tensor<1024xf32>
    %extracted_slice_106 = tensor.extract_slice %arg0[1610592] [262144] [1] : tensor<1873504xf32> to tensor<262144xf32>
    %expanded_107 = tensor.expand_shape %extracted_slice_106 [[0, 1]] output_shape [256, 1024] : tensor<262144xf32> into tensor<256x1024xf32>
    %extracted_slice_108 = tensor.extract_slice %arg0[1872736] [256] [1] : tensor<1873504xf32> to tensor<256xf32>
    %extracted_slice_109 = tensor.extract_slice %arg0[1872992] [256] [1] : tensor<1873504xf32> to tensor<256xf32>
    %extracted_slice_110 = tensor.extract_slice %arg0[1873248] [256] [1] : tensor<1873504xf32> to tensor<256xf32>
    %padded = tensor.pad %arg1 low[0, 0, 3, 3] high[0, 0, 3, 3] {
    ^bb0(%arg2: index, %arg3: index, %arg4: index, %arg5: index):
      tensor.yield %cst : f32
    } : tensor<1x3x224x224xf32> to tensor<1x3x230x230xf32>
    %0 = tensor.empty() : tensor<1x64x56x56xf32>
    %broadcasted = linalg.broadcast ins(%extracted_slice_15 : tensor<64xf32>) outs(%0 : tensor<1x64x56x56xf32>) dimensions = [0, 2, 3] 
    %1 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<4> : vector<2xi64>} ins(%padded, %expanded : tensor<1x3x230x230xf32>, tensor<64x3x7x7xf32>) outs(%broadcasted : tensor<1x64x56x56xf32>) -> tensor<1x64x56x56xf32>
    %collapsed = tensor.collapse_shape %1 [[0], [1], [2, 3]] : tensor<1x64x56x56xf32> into tensor<1x64x3136xf32>
    %2 = tensor.empty() : tensor<1x3136x64xf32>
    %transposed = linalg.transpose ins(%collapsed : tensor<1x64x3136xf32>) outs(%2 : tensor<1x3136x64xf32>) permutation = [0, 2, 1] 
    %3 = tensor.empty() : tensor<1x3136x64xf64>
    %4 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<1x3136x64xf32>) outs(%3 : tensor<1x3136x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %435 = arith.extf %in : f32 to f64
      linalg.yield %435 : f64
    } -> tensor<1x3136x64xf64>
    %5 = tensor.empty() : tensor<1x3136x1xf64>
    %6 = linalg.fill ins(%cst_0 : f64) outs(%5 : tensor<1x3136x1xf64>) -> tensor<1x3136x1xf64>
    %7 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%4 : tensor<1x3136x64xf64>) outs(%6 : tensor<1x3136x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %435 = arith.addf %in, %out : f64
      linalg.yield %435 : f64
    } -> tensor<1x3136x1xf64>
    %8 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7 : tensor<1x3136x1xf64>) outs(%5 : tensor<1x3136x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %435 = arith.divf %in, %cst_6 : f64
      linalg.yield %435 : f64
    } -> tensor<1x3136x1xf64>
    %9 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4, %8 : tensor<1x3136x64xf64>, tensor<1x3136x1xf64>) outs(%3 : tensor<1x3136x64xf64>) {
    ^bb0(%in: f64, %in_229: f64, %out: f64):
      %435 = arith.subf %in, %in_229 : f64
      linalg.yield %435 : f64
    } -> tensor<1x3136x64xf64>
    %10 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9, %9 : tensor<1x3136x64xf64>, tensor<1x3136x64xf64>) outs(%3 : tensor<1x3136x64xf64>) {
    ^bb0(%in: f64, %in_229: f64, %out: f64):
      %435 = arith.mulf %in, %in_229 : f64
      linalg.yield %435 : f64
    } -> tensor<1x3136x64xf64>
    %11 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%10 : tensor<1x3136x64xf64>) outs(%6 : tensor<1x3136x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %435 = arith.addf %in, %out : f64
      linalg.yield %435 : f64
    } -> tensor<1x3136x1xf64>
    %12 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11 : tensor<1x3136x1xf64>) outs(%5 : tensor<1x3136x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %435 = arith.divf %in, %cst_6 : f64
      linalg.yield %435 : f64
    } -> tensor<1x3136x1xf64>
    %13 = tensor.empty() : tensor<1x3136x1xf32>
    %14 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12 : tensor<1x3136x1xf64>) outs(%13 : tensor<1x3136x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %435 = arith.truncf %in : f64 to f32
      linalg.yield %435 : f32
    } -> tensor<1x3136x1xf32>
    %15 = linalg.fill ins(%cst : f32) outs(%13 : tensor<1x3136x1xf32>) -> tensor<1x3136x1xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%transposed : tensor<1x3136x64xf32>) outs(%15 : tensor<1x3136x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %435 = arith.addf %in, %out : f32
      linalg.yield %435 : f32
    } -> tensor<1x3136x1xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16 : tensor<1x3136x1xf32>) outs(%13 : tensor<1x3136x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %435 = arith.divf %in, %cst_7 : f32
      linalg.yield %435 : f32
    } -> tensor<1x3136x1xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14 : tensor<1x3136x1xf32>) outs(%13 : tensor<1x3136x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %435 = arith.truncf %cst_5 : f64 to f32
      %436 = arith.addf %in, %435 : f32
      linalg.yield %436 : f32
    } -> tensor<1x3136x1xf32>
    %19 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18 : tensor<1x3136x1xf32>) outs(%13 : tensor<1x3136x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %435 = math.rsqrt %in : f32
      linalg.yield %435 : f32
    } -> tensor<1x3136x1xf32>
    %20 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed, %17 : tensor<1x3136x64xf32>, tensor<1x3136x1xf32>) outs(%2 : tensor<1x3136x64xf32>) {
    ^bb0(%in: f32, %in_229: f32, %out: f32):
      %435 = arith.subf %in, %in_229 : f32
      linalg.yield %435 : f32
    } -> tensor<1x3136x64xf32>
    %21 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20, %19 : tensor<1x3136x64xf32>, tensor<1x3136x1xf32>) outs(%2 : tensor<1x3136x64xf32>) {
    ^bb0(%in: f32, %in_229: f32, %out: f32):
      %435 = arith.mulf %in, %in_229 : f32
      linalg.yield %435 : f32
    } -> tensor<1x3136x64xf32>
    %22 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21, %extracted_slice_16 : tensor<1x3136x64xf32>, tensor<64xf32>) outs(%2 : tensor<1x3136x64xf32>) {
    ^bb0(%in: f32, %in_229: f32, %out: f32):
      %435 = arith.mulf %in, %in_229 : f32
      linalg.yield %435 : f32
    } -> tensor<1x3136x64xf32>
    %23 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22, %extracted_slice_17 : tensor<1x3136x64xf32>, tensor<64xf32>) outs(%2 : tensor<1x3136x64xf32>) {
    ^bb0(%in: f32, %in_229: f32, %out: f32):
      %435 = arith.addf %in, %in_229 : f32
      linalg.yield %435 : f32
    } -> tensor<1x3136x64xf32>
    %24 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23 : tensor<1x3136x64xf32>) outs(%3 : tensor<1x3136x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %435 = arith.extf %in : f32 to f64
      linalg.yield %435 : f64
    } -> tensor<1x3136x64xf64>
    %25 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%24 : tensor<1x3136x64xf64>) outs(%6 : tensor<1x3136x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %435 = arith.addf %in, %out : f64
      linalg.yield %435 : f64
    } -> tensor<1x3136x1xf64>
    %26 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25 : tensor<1x3136x1xf64>) outs(%5 : tensor<1x3136x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %435 = arith.divf %in, %cst_6 : f64
      linalg.yield %435 : f64
    } -> tensor<1x3136x1xf64>
    %27 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24, %26 : tensor<1x3136x64xf64>, tensor<1x3136x1xf64>) outs(%3 : tensor<1x3136x64xf64>) {
    ^bb0(%in: f64, %in_229: f64, %out: f64):
      %435 = arith.subf %in, %in_229 : f64
      linalg.yield %435 : f64
    } -> tensor<1x3136x64xf64>
    %28 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27, %27 : tensor<1x3136x64xf64>, tensor<1x3136x64xf64>) outs(%3 : tensor<1x3136x64xf64>) {
    ^bb0(%in: f64, %in_229: f64, %out: f64):
      %435 = arith.mulf %in, %in_229 : f64
      linalg.yield %435 : f64
    } -> tensor<1x3136x64xf64>
    %29 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%28 : tensor<1x3136x64xf64>) outs(%6 : tensor<1x3136x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %435 = arith.addf %in, %out : f64
      linalg.yield %435 : f64
    } -> tensor<1x3136x1xf64>
    %30 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%29 : tensor<1x3136x1xf64>) outs(%5 : tensor<1x3136x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %435 = arith.divf %in, %cst_6 : f64
      linalg.yield %435 : f64
    } -> tensor<1x3136x1xf64>
    %31 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%30 : tensor<1x3136x1xf64>) outs(%13 : tensor<1x3136x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %435 = arith.truncf %in : f64 to f32
      linalg.yield %435 : f32
    } -> tensor<1x3136x1xf32>
    %32 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%23 : tensor<1x3136x64xf32>) outs(%15 : tensor<1x3136x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %435 = arith.addf %in, %out : f32
      linalg.yield %435 : f32
    } -> tensor<1x3136x1xf32>
    %33 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%32 : tensor<1x3136x1xf32>) outs(%13 : tensor<1x3136x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %435 = arith.divf %in, %cst_7 : f32
      linalg.yield %435 : f32
    } -> tensor<1x3136x1xf32>
    %34 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%31 : tensor<1x3136x1xf32>) outs(%13 : tensor<1x3136x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %435 = arith.truncf %cst_5 : f64 to f32
      %436 = arith.addf %in, %435 : f32
      linalg.yield %436 : f32
    } -> tensor<1x3136x1xf32>
    %35 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%34 : tensor<1x3136x1xf32>) outs(%13 : tensor<1x3136x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %435 = math.rsqrt %in : f32
      linalg.yield %435 : f32
    } -> tensor<1x3136x1xf32>
    %36 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23, %33 : tensor<1x3136x64xf32>, tensor<1x3136x1xf32>) outs(%2 : tensor<1x3136x64xf32>) {
    ^bb0(%in: f32, %in_229: f32, %out: f32):
      %435 = arith.subf %in, %in_229 : f32
      linalg.yield %435 : f32
    } -> tensor<1x3136x64xf32>
    %37 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%36, %35 : tensor<1x3136x64xf32>, tensor<1x3136x1xf32>) outs(%2 : tensor<1x3136x64xf32>) {
    ^bb0(%in: f32, %in_229: f32, %out: f32):
      %435 = arith.mulf %in, %in_229 : f32
      linalg.yield %435 : f32
    } -> tensor<1x3136x64xf32>
    %38 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%37, %extracted_slice_33 : tensor<1x3136x64xf32>, tensor<64xf32>) outs(%2 : tensor<1x3136x64xf32>) {
    ^bb0(%in: f32, %in_229: f32, %out: f32):
      %435 = arith.mulf %in, %in_229 : f32
      linalg.yield %435 : f32
    } -> tensor<1x3136x64xf32>
    %39 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%38, %extracted_slice_34 : tensor<1x3136x64xf32>, tensor<64xf32>) outs(%2 : tensor<1x3136x64xf32>) {
    ^bb0(%in: f32, %in_229: f32, %out: f32):
      %435 = arith.addf %in, %in_229 : f32
      linalg.yield %435 : f32
    } -> tensor<1x3136x64xf32>
    %collapsed_111 = tensor.collapse_shape %39 [[0, 1], [2]] : tensor<1x3136x64xf32> into tensor<3136x64xf32>
    %40 = tensor.empty() : tensor<64x64xf32>
    %transposed_112 = linalg.transpose ins(%expanded_36 : tensor<64x64xf32>) outs(%40 : tensor<64x64xf32>) permutation = [1, 0] 
    %41 = tensor.empty() : tensor<3136x64xf32>
    %42 = linalg.fill ins(%cst : f32) outs(%41 : tensor<3136x64xf32>) -> tensor<3136x64xf32>
    %43 = linalg.matmul ins(%collapsed_111, %transposed_112 : tensor<3136x64xf32>, tensor<64x64xf32>) outs(%42 : tensor<3136x64xf32>) -> tensor<3136x64xf32>
    %44 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_37 : tensor<64xf32>) outs(%41 : tensor<3136x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3136x64xf32>
    %45 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%43, %44 : tensor<3136x64xf32>, tensor<3136x64xf32>) outs(%41 : tensor<3136x64xf32>) {
    ^bb0(%in: f32, %in_229: f32, %out: f32):
      %435 = arith.addf %in, %in_229 : f32
      linalg.yield %435 : f32
    } -> tensor<3136x64xf32>
    %expanded_113 = tensor.expand_shape %45 [[0, 1], [2, 3]] output_shape [1, 3136, 2, 32] : tensor<3136x64xf32> into tensor<1x3136x2x32xf32>
    %46 = tensor.empty() : tensor<1x2x3136x32xf32>
    %transposed_114 = linalg.transpose ins(%expanded_113 : tensor<1x3136x2x32xf32>) outs(%46 : tensor<1x2x3136x32xf32>) permutation = [0, 2, 1, 3] 
    %47 = tensor.empty() : tensor<1x2x32x3136xf32>
    %transposed_115 = linalg.transpose ins(%expanded_113 : tensor<1x3136x2x32xf32>) outs(%47 : tensor<1x2x32x3136xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_116 = tensor.collapse_shape %transposed_114 [[0, 1], [2], [3]] : tensor<1x2x3136x32xf32> into tensor<2x3136x32xf32>
    %collapsed_117 = tensor.collapse_shape %transposed_115 [[0, 1], [2], [3]] : tensor<1x2x32x3136xf32> into tensor<2x32x3136xf32>
    %48 = tensor.empty() : tensor<2x3136x3136xf32>
    %49 = linalg.fill ins(%cst : f32) outs(%48 : tensor<2x3136x3136xf32>) -> tensor<2x3136x3136xf32>
    %50 = linalg.batch_matmul ins(%collapsed_116, %collapsed_117 : tensor<2x3136x32xf32>, tensor<2x32x3136xf32>) outs(%49 : tensor<2x3136x3136xf32>) -> tensor<2x3136x3136xf32>
    %expanded_118 = tensor.expand_shape %50 [[0, 1], [2], [3]] output_shape [1, 2, 3136, 3136] : tensor<2x3136x3136xf32> into tensor<1x2x3136x3136xf32>
    %51 = tensor.empty() : tensor<1x2x3136x3136xf32>
    %52 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_118 : tensor<1x2x3136x3136xf32>) outs(%51 : tensor<1x2x3136x3136xf32>) {
    ^bb0(%in: f32, %out: f32):
      %435 = arith.truncf %cst_4 : f64 to f32
      %436 = arith.mulf %in, %435 : f32
      linalg.yield %436 : f32
    } -> tensor<1x2x3136x3136xf32>
    %53 = tensor.empty() : tensor<1x2x3136xi64>
    %54 = linalg.fill ins(%c0_i64 : i64) outs(%53 : tensor<1x2x3136xi64>) -> tensor<1x2x3136xi64>
    %55 = tensor.empty() : tensor<1x2x3136xf32>
    %56 = linalg.fill ins(%cst_1 : f32) outs(%55 : tensor<1x2x3136xf32>) -> tensor<1x2x3136xf32>
    %57:2 = linalg.generic {indexing_maps = [#map5, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%52 : tensor<1x2x3136x3136xf32>) outs(%56, %54 : tensor<1x2x3136xf32>, tensor<1x2x3136xi64>) {
    ^bb0(%in: f32, %out: f32, %out_229: i64):
      %435 = linalg.index 3 : index
      %436 = arith.index_cast %435 : index to i64
      %437 = arith.maximumf %in, %out : f32
      %438 = arith.cmpf ogt, %in, %out : f32
      %439 = arith.select %438, %436, %out_229 : i64
      linalg.yield %437, %439 : f32, i64
    } -> (tensor<1x2x3136xf32>, tensor<1x2x3136xi64>)
    %expanded_119 = tensor.expand_shape %57#0 [[0], [1], [2, 3]] output_shape [1, 2, 3136, 1] : tensor<1x2x3136xf32> into tensor<1x2x3136x1xf32>
    %58 = linalg.generic {indexing_maps = [#map5, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%52, %expanded_119 : tensor<1x2x3136x3136xf32>, tensor<1x2x3136x1xf32>) outs(%51 : tensor<1x2x3136x3136xf32>) {
    ^bb0(%in: f32, %in_229: f32, %out: f32):
      %435 = arith.subf %in, %in_229 : f32
      linalg.yield %435 : f32
    } -> tensor<1x2x3136x3136xf32>
    %59 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%58 : tensor<1x2x3136x3136xf32>) outs(%51 : tensor<1x2x3136x3136xf32>) {
    ^bb0(%in: f32, %out: f32):
      %435 = math.exp %in : f32
      linalg.yield %435 : f32
    } -> tensor<1x2x3136x3136xf32>
    %60 = tensor.empty() : tensor<1x2x3136x1xf32>
    %61 = linalg.fill ins(%cst : f32) outs(%60 : tensor<1x2x3136x1xf32>) -> tensor<1x2x3136x1xf32>
    %62 = linalg.generic {indexing_maps = [#map5, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%59 : tensor<1x2x3136x3136xf32>) outs(%61 : tensor<1x2x3136x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %435 = arith.addf %in, %out : f32
      linalg.yield %435 : f32
    } -> tensor<1x2x3136x1xf32>
    %63 = linalg.generic {indexing_maps = [#map5, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%59, %62 : tensor<1x2x3136x3136xf32>, tensor<1x2x3136x1xf32>) outs(%51 : tensor<1x2x3136x3136xf32>) {
    ^bb0(%in: f32, %in_229: f32, %out: f32):
      %435 = arith.divf %in, %in_229 : f32
      linalg.yield %435 : f32
    } -> tensor<1x2x3136x3136xf32>
    %transposed_120 = linalg.transpose ins(%expanded_39 : tensor<64x64xf32>) outs(%40 : tensor<64x64xf32>) permutation = [1, 0] 
    %64 = linalg.matmul ins(%collapsed_111, %transposed_120 : tensor<3136x64xf32>, tensor<64x64xf32>) outs(%42 : tensor<3136x64xf32>) -> tensor<3136x64xf32>
    %65 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_40 : tensor<64xf32>) outs(%41 : tensor<3136x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3136x64xf32>
    %66 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%64, %65 : tensor<3136x64xf32>, tensor<3136x64xf32>) outs(%41 : tensor<3136x64xf32>) {
    ^bb0(%in: f32, %in_229: f32, %out: f32):
      %435 = arith.addf %in, %in_229 : f32
      linalg.yield %435 : f32
    } -> tensor<3136x64xf32>
    %expanded_121 = tensor.expand_shape %66 [[0, 1], [2, 3]] output_shape [1, 3136, 2, 32] : tensor<3136x64xf32> into tensor<1x3136x2x32xf32>
    %transposed_122 = linalg.transpose ins(%expanded_121 : tensor<1x3136x2x32xf32>) outs(%46 : tensor<1x2x3136x32xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_123 = tensor.collapse_shape %63 [[0, 1], [2], [3]] : tensor<1x2x3136x3136xf32> into tensor<2x3136x3136xf32>
    %collapsed_124 = tensor.collapse_shape %transposed_122 [[0, 1], [2], [3]] : tensor<1x2x3136x32xf32> into tensor<2x3136x32xf32>
    %67 = tensor.empty() : tensor<2x3136x32xf32>
    %68 = linalg.fill ins(%cst : f32) outs(%67 : tensor<2x3136x32xf32>) -> tensor<2x3136x32xf32>
    %69 = linalg.batch_matmul ins(%collapsed_123, %collapsed_124 : tensor<2x3136x3136xf32>, tensor<2x3136x32xf32>) outs(%68 : tensor<2x3136x32xf32>) -> tensor<2x3136x32xf32>
    %expanded_125 = tensor.expand_shape %69 [[0, 1], [2], [3]] output_shape [1, 2, 3136, 32] : tensor<2x3136x32xf32> into tensor<1x2x3136x32xf32>
    %70 = tensor.empty() : tensor<1x3136x2x32xf32>
    %transposed_126 = linalg.transpose ins(%expanded_125 : tensor<1x2x3136x32xf32>) outs(%70 : tensor<1x3136x2x32xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_127 = tensor.collapse_shape %transposed_126 [[0, 1], [2, 3]] : tensor<1x3136x2x32xf32> into tensor<3136x64xf32>
    %transposed_128 = linalg.transpose ins(%expanded_42 : tensor<64x64xf32>) outs(%40 : tensor<64x64xf32>) permutation = [1, 0] 
    %71 = linalg.matmul ins(%collapsed_127, %transposed_128 : tensor<3136x64xf32>, tensor<64x64xf32>) outs(%42 : tensor<3136x64xf32>) -> tensor<3136x64xf32>
    %72 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_43 : tensor<64xf32>) outs(%41 : tensor<3136x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3136x64xf32>
    %73 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%71, %72 : tensor<3136x64xf32>, tensor<3136x64xf32>) outs(%41 : tensor<3136x64xf32>) {
    ^bb0(%in: f32, %in_229: f32, %out: f32):
      %435 = arith.addf %in, %in_229 : f32
      linalg.yield %435 : f32
    } -> tensor<3136x64xf32>
    %expanded_129 = tensor.expand_shape %73 [[0, 1], [2]] output_shape [1, 3136, 64] : tensor<3136x64xf32> into tensor<1x3136x64xf32>
    %74 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23, %expanded_129 : tensor<1x3136x64xf32>, tensor<1x3136x64xf32>) outs(%2 : tensor<1x3136x64xf32>) {
    ^bb0(%in: f32, %in_229: f32, %out: f32):
      %435 = arith.addf %in, %in_229 : f32
      linalg.yield %435 : f32
    } -> tensor<1x3136x64xf32>
    %75 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%74 : tensor<1x3136x64xf32>) outs(%3 : tensor<1x3136x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %435 = arith.extf %in : f32 to f64
      linalg.yield %435 : f64
    } -> tensor<1x3136x64xf64>
    %76 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%75 : tensor<1x3136x64xf64>) outs(%6 : tensor<1x3136x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %435 = arith.addf %in, %out : f64
      linalg.yield %435 : f64
    } -> tensor<1x3136x1xf64>
    %77 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%76 : tensor<1x3136x1xf64>) outs(%5 : tensor<1x3136x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %435 = arith.divf %in, %cst_6 : f64
      linalg.yield %435 : f64
    } -> tensor<1x3136x1xf64>
    %78 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%75, %77 : tensor<1x3136x64xf64>, tensor<1x3136x1xf64>) outs(%3 : tensor<1x3136x64xf64>) {
    ^bb0(%in: f64, %in_229: f64, %out: f64):
      %435 = arith.subf %in, %in_229 : f64
      linalg.yield %435 : f64
    } -> tensor<1x3136x64xf64>
    %79 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%78, %78 : tensor<1x3136x64xf64>, tensor<1x3136x64xf64>) outs(%3 : tensor<1x3136x64xf64>) {
    ^bb0(%in: f64, %in_229: f64, %out: f64):
      %435 = arith.mulf %in, %in_229 : f64
      linalg.yield %435 : f64
    } -> tensor<1x3136x64xf64>
    %80 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%79 : tensor<1x3136x64xf64>) outs(%6 : tensor<1x3136x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %435 = arith.addf %in, %out : f64
      linalg.yield %435 : f64
    } -> tensor<1x3136x1xf64>
    %81 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%80 : tensor<1x3136x1xf64>) outs(%5 : tensor<1x3136x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %435 = arith.divf %in, %cst_6 : f64
      linalg.yield %435 : f64
    } -> tensor<1x3136x1xf64>
    %82 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%81 : tensor<1x3136x1xf64>) outs(%13 : tensor<1x3136x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %435 = arith.truncf %in : f64 to f32
      linalg.yield %435 : f32
    } -> tensor<1x3136x1xf32>
    %83 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%74 : tensor<1x3136x64xf32>) outs(%15 : tensor<1x3136x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %435 = arith.addf %in, %out : f32
      linalg.yield %435 : f32
    } -> tensor<1x3136x1xf32>
    %84 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%83 : tensor<1x3136x1xf32>) outs(%13 : tensor<1x3136x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %435 = arith.divf %in, %cst_7 : f32
      linalg.yield %435 : f32
    } -> tensor<1x3136x1xf32>
    %85 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%82 : tensor<1x3136x1xf32>) outs(%13 : tensor<1x3136x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %435 = arith.truncf %cst_5 : f64 to f32
      %436 = arith.addf %in, %435 : f32
      linalg.yield %436 : f32
    } -> tensor<1x3136x1xf32>
    %86 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%85 : tensor<1x3136x1xf32>) outs(%13 : tensor<1x3136x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %435 = math.rsqrt %in : f32
      linalg.yield %435 : f32
    } -> tensor<1x3136x1xf32>
    %87 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%74, %84 : tensor<1x3136x64xf32>, tensor<1x3136x1xf32>) outs(%2 : tensor<1x3136x64xf32>) {
    ^bb0(%in: f32, %in_229: f32, %out: f32):
      %435 = arith.subf %in, %in_229 : f32
      linalg.yield %435 : f32
    } -> tensor<1x3136x64xf32>
    %88 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%87, %86 : tensor<1x3136x64xf32>, tensor<1x3136x1xf32>) outs(%2 : tensor<1x3136x64xf32>) {
    ^bb0(%in: f32, %in_229: f32, %out: f32):
      %435 = arith.mulf %in, %in_229 : f32
      linalg.yield %435 : f32
    } -> tensor<1x3136x64xf32>
    %89 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%88, %extracted_slice_44 : tensor<1x3136x64xf32>, tensor<64xf32>) outs(%2 : tensor<1x3136x64xf32>) {
    ^bb0(%in: f32, %in_229: f32, %out: f32):
      %435 = arith.mulf %in, %in_229 : f32
      linalg.yield %435 : f32
    } -> tensor<1x3136x64xf32>
    %90 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%89, %extracted_slice_45 : tensor<1x3136x64xf32>, tensor<64xf32>) outs(%2 : tensor<1x3136x64xf32>) {
    ^bb0(%in: f32, %in_229: f32, %out: f32):
      %435 = arith.addf %in, %in_229 : f32
      linalg.yield %435 : f32
    } -> tensor<1x3136x64xf32>
    %collapsed_130 = tensor.collapse_shape %90 [[0, 1], [2]] : tensor<1x3136x64xf32> into tensor<3136x64xf32>
    %91 = tensor.empty() : tensor<64x256xf32>
    %transposed_131 = linalg.transpose ins(%expanded_47 : tensor<256x64xf32>) outs(%91 : tensor<64x256xf32>) permutation = [1, 0] 
    %92 = tensor.empty() : tensor<3136x256xf32>
    %93 = linalg.fill ins(%cst : f32) outs(%92 : tensor<3136x256xf32>) -> tensor<3136x256xf32>
    %94 = linalg.matmul ins(%collapsed_130, %transposed_131 : tensor<3136x64xf32>, tensor<64x256xf32>) outs(%93 : tensor<3136x256xf32>) -> tensor<3136x256xf32>
    %95 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_48 : tensor<256xf32>) outs(%92 : tensor<3136x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3136x256xf32>
    %96 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%94, %95 : tensor<3136x256xf32>, tensor<3136x256xf32>) outs(%92 : tensor<3136x256xf32>) {
    ^bb0(%in: f32, %in_229: f32, %out: f32):
      %435 = arith.addf %in, %in_229 : f32
      linalg.yield %435 : f32
    } -> tensor<3136x256xf32>
    %expanded_132 = tensor.expand_shape %96 [[0, 1], [2]] output_shape [1, 3136, 256] : tensor<3136x256xf32> into tensor<1x3136x256xf32>
    %97 = tensor.empty() : tensor<1x3136x256xf32>
    %98 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_132 : tensor<1x3136x256xf32>) outs(%97 : tensor<1x3136x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %435 = arith.divf %in, %cst_8 : f32
      %436 = math.erf %435 : f32
      %437 = arith.addf %436, %cst_2 : f32
      %438 = arith.mulf %437, %cst_3 : f32
      %439 = arith.mulf %in, %438 : f32
      linalg.yield %439 : f32
    } -> tensor<1x3136x256xf32>
    %collapsed_133 = tensor.collapse_shape %98 [[0, 1], [2]] : tensor<1x3136x256xf32> into tensor<3136x256xf32>
    %99 = tensor.empty() : tensor<256x64xf32>
    %transposed_134 = linalg.transpose ins(%expanded_50 : tensor<64x256xf32>) outs(%99 : tensor<256x64xf32>) permutation = [1, 0] 
    %100 = linalg.matmul ins(%collapsed_133, %transposed_134 : tensor<3136x256xf32>, tensor<256x64xf32>) outs(%42 : tensor<3136x64xf32>) -> tensor<3136x64xf32>
    %101 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_51 : tensor<64xf32>) outs(%41 : tensor<3136x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3136x64xf32>
    %102 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%100, %101 : tensor<3136x64xf32>, tensor<3136x64xf32>) outs(%41 : tensor<3136x64xf32>) {
    ^bb0(%in: f32, %in_229: f32, %out: f32):
      %435 = arith.addf %in, %in_229 : f32
      linalg.yield %435 : f32
    } -> tensor<3136x64xf32>
    %expanded_135 = tensor.expand_shape %102 [[0, 1], [2]] output_shape [1, 3136, 64] : tensor<3136x64xf32> into tensor<1x3136x64xf32>
    %103 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%74, %expanded_135 : tensor<1x3136x64xf32>, tensor<1x3136x64xf32>) outs(%2 : tensor<1x3136x64xf32>) {
    ^bb0(%in: f32, %in_229: f32, %out: f32):
      %435 = arith.addf %in, %in_229 : f32
      linalg.yield %435 : f32
    } -> tensor<1x3136x64xf32>
    %104 = tensor.empty() : tensor<1x64x3136xf32>
    %transposed_136 = linalg.transpose ins(%103 : tensor<1x3136x64xf32>) outs(%104 : tensor<1x64x3136xf32>) permutation = [0, 2, 1] 
    %expanded_137 = tensor.expand_shape %transposed_136 [[0], [1], [2, 3]] output_shape [1, 64, 56, 56] : tensor<1x64x3136xf32> into tensor<1x64x56x56xf32>
    %padded_138 = tensor.pad %expanded_137 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg2: index, %arg3: index, %arg4: index, %arg5: index):
      tensor.yield %cst : f32
    } : tensor<1x64x56x56xf32> to tensor<1x64x58x58xf32>
    %105 = tensor.empty() : tensor<1x128x28x28xf32>
    %broadcasted_139 = linalg.broadcast ins(%extracted_slice_20 : tensor<128xf32>) outs(%105 : tensor<1x128x28x28xf32>) dimensions = [0, 2, 3] 
    %106 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%padded_138, %expanded_19 : tensor<1x64x58x58xf32>, tensor<128x64x3x3xf32>) outs(%broadcasted_139 : tensor<1x128x28x28xf32>) -> tensor<1x128x28x28xf32>
    %collapsed_140 = tensor.collapse_shape %106 [[0], [1], [2, 3]] : tensor<1x128x28x28xf32> into tensor<1x128x784xf32>
    %107 = tensor.empty() : tensor<1x784x128xf32>
    %transposed_141 = linalg.transpose ins(%collapsed_140 : tensor<1x128x784xf32>) outs(%107 : tensor<1x784x128xf32>) permutation = [0, 2, 1] 
    %108 = tensor.empty() : tensor<1x784x128xf64>
    %109 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_141 : tensor<1x784x128xf32>) outs(%108 : tensor<1x784x128xf64>) {
    ^bb0(%in: f32, %out: f64):
      %435 = arith.extf %in : f32 to f64
      linalg.yield %435 : f64
    } -> tensor<1x784x128xf64>
    %110 = tensor.empty() : tensor<1x784x1xf64>
    %111 = linalg.fill ins(%cst_0 : f64) outs(%110 : tensor<1x784x1xf64>) -> tensor<1x784x1xf64>
    %112 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%109 : tensor<1x784x128xf64>) outs(%111 : tensor<1x784x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %435 = arith.addf %in, %out : f64
      linalg.yield %435 : f64
    } -> tensor<1x784x1xf64>
    %113 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112 : tensor<1x784x1xf64>) outs(%110 : tensor<1x784x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %435 = arith.divf %in, %cst_9 : f64
      linalg.yield %435 : f64
    } -> tensor<1x784x1xf64>
    %114 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109, %113 : tensor<1x784x128xf64>, tensor<1x784x1xf64>) outs(%108 : tensor<1x784x128xf64>) {
    ^bb0(%in: f64, %in_229: f64, %out: f64):
      %435 = arith.subf %in, %in_229 : f64
      linalg.yield %435 : f64
    } -> tensor<1x784x128xf64>
    %115 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114, %114 : tensor<1x784x128xf64>, tensor<1x784x128xf64>) outs(%108 : tensor<1x784x128xf64>) {
    ^bb0(%in: f64, %in_229: f64, %out: f64):
      %435 = arith.mulf %in, %in_229 : f64
      linalg.yield %435 : f64
    } -> tensor<1x784x128xf64>
    %116 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%115 : tensor<1x784x128xf64>) outs(%111 : tensor<1x784x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %435 = arith.addf %in, %out : f64
      linalg.yield %435 : f64
    } -> tensor<1x784x1xf64>
    %117 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116 : tensor<1x784x1xf64>) outs(%110 : tensor<1x784x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %435 = arith.divf %in, %cst_9 : f64
      linalg.yield %435 : f64
    } -> tensor<1x784x1xf64>
    %118 = tensor.empty() : tensor<1x784x1xf32>
    %119 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%117 : tensor<1x784x1xf64>) outs(%118 : tensor<1x784x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %435 = arith.truncf %in : f64 to f32
      linalg.yield %435 : f32
    } -> tensor<1x784x1xf32>
    %120 = linalg.fill ins(%cst : f32) outs(%118 : tensor<1x784x1xf32>) -> tensor<1x784x1xf32>
    %121 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%transposed_141 : tensor<1x784x128xf32>) outs(%120 : tensor<1x784x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %435 = arith.addf %in, %out : f32
      linalg.yield %435 : f32
    } -> tensor<1x784x1xf32>
    %122 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%121 : tensor<1x784x1xf32>) outs(%118 : tensor<1x784x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %435 = arith.divf %in, %cst_10 : f32
      linalg.yield %435 : f32
    } -> tensor<1x784x1xf32>
    %123 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%119 : tensor<1x784x1xf32>) outs(%118 : tensor<1x784x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %435 = arith.truncf %cst_5 : f64 to f32
      %436 = arith.addf %in, %435 : f32
      linalg.yield %436 : f32
    } -> tensor<1x784x1xf32>
    %124 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%123 : tensor<1x784x1xf32>) outs(%118 : tensor<1x784x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %435 = math.rsqrt %in : f32
      linalg.yield %435 : f32
    } -> tensor<1x784x1xf32>
    %125 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_141, %122 : tensor<1x784x128xf32>, tensor<1x784x1xf32>) outs(%107 : tensor<1x784x128xf32>) {
    ^bb0(%in: f32, %in_229: f32, %out: f32):
      %435 = arith.subf %in, %in_229 : f32
      linalg.yield %435 : f32
    } -> tensor<1x784x128xf32>
    %126 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%125, %124 : tensor<1x784x128xf32>, tensor<1x784x1xf32>) outs(%107 : tensor<1x784x128xf32>) {
    ^bb0(%in: f32, %in_229: f32, %out: f32):
      %435 = arith.mulf %in, %in_229 : f32
      linalg.yield %435 : f32
    } -> tensor<1x784x128xf32>
    %127 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%126, %extracted_slice_21 : tensor<1x784x128xf32>, tensor<128xf32>) outs(%107 : tensor<1x784x128xf32>) {
    ^bb0(%in: f32, %in_229: f32, %out: f32):
      %435 = arith.mulf %in, %in_229 : f32
      linalg.yield %435 : f32
    } -> tensor<1x784x128xf32>
    %128 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%127, %extracted_slice_22 : tensor<1x784x128xf32>, tensor<128xf32>) outs(%107 : tensor<1x784x128xf32>) {
    ^bb0(%in: f32, %in_229: f32, %out: f32):
      %435 = arith.addf %in, %in_229 : f32
      linalg.yield %435 : f32
    } -> tensor<1x784x128xf32>
    %129 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%128 : tensor<1x784x128xf32>) outs(%108 : tensor<1x784x128xf64>) {
    ^bb0(%in: f32, %out: f64):
      %435 = arith.extf %in : f32 to f64
      linalg.yield %435 : f64
    } -> tensor<1x784x128xf64>
    %130 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%129 : tensor<1x784x128xf64>) outs(%111 : tensor<1x784x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %435 = arith.addf %in, %out : f64
      linalg.yield %435 : f64
    } -> tensor<1x784x1xf64>
    %131 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%130 : tensor<1x784x1xf64>) outs(%110 : tensor<1x784x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %435 = arith.divf %in, %cst_9 : f64
      linalg.yield %435 : f64
    } -> tensor<1x784x1xf64>
    %132 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%129, %131 : tensor<1x784x128xf64>, tensor<1x784x1xf64>) outs(%108 : tensor<1x784x128xf64>) {
    ^bb0(%in: f64, %in_229: f64, %out: f64):
      %435 = arith.subf %in, %in_229 : f64
      linalg.yield %435 : f64
    } -> tensor<1x784x128xf64>
    %133 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%132, %132 : tensor<1x784x128xf64>, tensor<1x784x128xf64>) outs(%108 : tensor<1x784x128xf64>) {
    ^bb0(%in: f64, %in_229: f64, %out: f64):
      %435 = arith.mulf %in, %in_229 : f64
      linalg.yield %435 : f64
    } -> tensor<1x784x128xf64>
    %134 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%133 : tensor<1x784x128xf64>) outs(%111 : tensor<1x784x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %435 = arith.addf %in, %out : f64
      linalg.yield %435 : f64
    } -> tensor<1x784x1xf64>
    %135 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%134 : tensor<1x784x1xf64>) outs(%110 : tensor<1x784x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %435 = arith.divf %in, %cst_9 : f64
      linalg.yield %435 : f64
    } -> tensor<1x784x1xf64>
    %136 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%135 : tensor<1x784x1xf64>) outs(%118 : tensor<1x784x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %435 = arith.truncf %in : f64 to f32
      linalg.yield %435 : f32
    } -> tensor<1x784x1xf32>
    %137 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%128 : tensor<1x784x128xf32>) outs(%120 : tensor<1x784x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %435 = arith.addf %in, %out : f32
      linalg.yield %435 : f32
    } -> tensor<1x784x1xf32>
    %138 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%137 : tensor<1x784x1xf32>) outs(%118 : tensor<1x784x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %435 = arith.divf %in, %cst_10 : f32
      linalg.yield %435 : f32
    } -> tensor<1x784x1xf32>
    %139 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%136 : tensor<1x784x1xf32>) outs(%118 : tensor<1x784x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %435 = arith.truncf %cst_5 : f64 to f32
      %436 = arith.addf %in, %435 : f32
      linalg.yield %436 : f32
    } -> tensor<1x784x1xf32>
    %140 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%139 : tensor<1x784x1xf32>) outs(%118 : tensor<1x784x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %435 = math.rsqrt %in : f32
      linalg.yield %435 : f32
    } -> tensor<1x784x1xf32>
    %141 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%128, %138 : tensor<1x784x128xf32>, tensor<1x784x1xf32>) outs(%107 : tensor<1x784x128xf32>) {
    ^bb0(%in: f32, %in_229: f32, %out: f32):
      %435 = arith.subf %in, %in_229 : f32
      linalg.yield %435 : f32
    } -> tensor<1x784x128xf32>
    %142 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%141, %140 : tensor<1x784x128xf32>, tensor<1x784x1xf32>) outs(%107 : tensor<1x784x128xf32>) {
    ^bb0(%in: f32, %in_229: f32, %out: f32):
      %435 = arith.mulf %in, %in_229 : f32
      linalg.yield %435 : f32
    } -> tensor<1x784x128xf32>
    %143 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%142, %extracted_slice_52 : tensor<1x784x128xf32>, tensor<128xf32>) outs(%107 : tensor<1x784x128xf32>) {
    ^bb0(%in: f32, %in_229: f32, %out: f32):
      %435 = arith.mulf %in, %in_229 : f32
      linalg.yield %435 : f32
    } -> tensor<1x784x128xf32>
    %144 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%143, %extracted_slice_53 : tensor<1x784x128xf32>, tensor<128xf32>) outs(%107 : tensor<1x784x128xf32>) {
    ^bb0(%in: f32, %in_229: f32, %out: f32):
      %435 = arith.addf %in, %in_229 : f32
      linalg.yield %435 : f32
    } -> tensor<1x784x128xf32>
    %collapsed_142 = tensor.collapse_shape %144 [[0, 1], [2]] : tensor<1x784x128xf32> into tensor<784x128xf32>
    %145 = tensor.empty() : tensor<128x128xf32>
    %transposed_143 = linalg.transpose ins(%expanded_55 : tensor<128x128xf32>) outs(%145 : tensor<128x128xf32>) permutation = [1, 0] 
    %146 = tensor.empty() : tensor<784x128xf32>
    %147 = linalg.fill ins(%cst : f32) outs(%146 : tensor<784x128xf32>) -> tensor<784x128xf32>
    %148 = linalg.matmul ins(%collapsed_142, %transposed_143 : tensor<784x128xf32>, tensor<128x128xf32>) outs(%147 : tensor<784x128xf32>) -> tensor<784x128xf32>
    %149 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_56 : tensor<128xf32>) outs(%146 : tensor<784x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<784x128xf32>
    %150 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%148, %149 : tensor<784x128xf32>, tensor<784x128xf32>) outs(%146 : tensor<784x128xf32>) {
    ^bb0(%in: f32, %in_229: f32, %out: f32):
      %435 = arith.addf %in, %in_229 : f32
      linalg.yield %435 : f32
    } -> tensor<784x128xf32>
    %expanded_144 = tensor.expand_shape %150 [[0, 1], [2, 3]] output_shape [1, 784, 4, 32] : tensor<784x128xf32> into tensor<1x784x4x32xf32>
    %151 = tensor.empty() : tensor<1x4x784x32xf32>
    %transposed_145 = linalg.transpose ins(%expanded_144 : tensor<1x784x4x32xf32>) outs(%151 : tensor<1x4x784x32xf32>) permutation = [0, 2, 1, 3] 
    %152 = tensor.empty() : tensor<1x4x32x784xf32>
    %transposed_146 = linalg.transpose ins(%expanded_144 : tensor<1x784x4x32xf32>) outs(%152 : tensor<1x4x32x784xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_147 = tensor.collapse_shape %transposed_145 [[0, 1], [2], [3]] : tensor<1x4x784x32xf32> into tensor<4x784x32xf32>
    %collapsed_148 = tensor.collapse_shape %transposed_146 [[0, 1], [2], [3]] : tensor<1x4x32x784xf32> into tensor<4x32x784xf32>
    %153 = tensor.empty() : tensor<4x784x784xf32>
    %154 = linalg.fill ins(%cst : f32) outs(%153 : tensor<4x784x784xf32>) -> tensor<4x784x784xf32>
    %155 = linalg.batch_matmul ins(%collapsed_147, %collapsed_148 : tensor<4x784x32xf32>, tensor<4x32x784xf32>) outs(%154 : tensor<4x784x784xf32>) -> tensor<4x784x784xf32>
    %expanded_149 = tensor.expand_shape %155 [[0, 1], [2], [3]] output_shape [1, 4, 784, 784] : tensor<4x784x784xf32> into tensor<1x4x784x784xf32>
    %156 = tensor.empty() : tensor<1x4x784x784xf32>
    %157 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_149 : tensor<1x4x784x784xf32>) outs(%156 : tensor<1x4x784x784xf32>) {
    ^bb0(%in: f32, %out: f32):
      %435 = arith.truncf %cst_4 : f64 to f32
      %436 = arith.mulf %in, %435 : f32
      linalg.yield %436 : f32
    } -> tensor<1x4x784x784xf32>
    %158 = tensor.empty() : tensor<1x4x784xi64>
    %159 = linalg.fill ins(%c0_i64 : i64) outs(%158 : tensor<1x4x784xi64>) -> tensor<1x4x784xi64>
    %160 = tensor.empty() : tensor<1x4x784xf32>
    %161 = linalg.fill ins(%cst_1 : f32) outs(%160 : tensor<1x4x784xf32>) -> tensor<1x4x784xf32>
    %162:2 = linalg.generic {indexing_maps = [#map5, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%157 : tensor<1x4x784x784xf32>) outs(%161, %159 : tensor<1x4x784xf32>, tensor<1x4x784xi64>) {
    ^bb0(%in: f32, %out: f32, %out_229: i64):
      %435 = linalg.index 3 : index
      %436 = arith.index_cast %435 : index to i64
      %437 = arith.maximumf %in, %out : f32
      %438 = arith.cmpf ogt, %in, %out : f32
      %439 = arith.select %438, %436, %out_229 : i64
      linalg.yield %437, %439 : f32, i64
    } -> (tensor<1x4x784xf32>, tensor<1x4x784xi64>)
    %expanded_150 = tensor.expand_shape %162#0 [[0], [1], [2, 3]] output_shape [1, 4, 784, 1] : tensor<1x4x784xf32> into tensor<1x4x784x1xf32>
    %163 = linalg.generic {indexing_maps = [#map5, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%157, %expanded_150 : tensor<1x4x784x784xf32>, tensor<1x4x784x1xf32>) outs(%156 : tensor<1x4x784x784xf32>) {
    ^bb0(%in: f32, %in_229: f32, %out: f32):
      %435 = arith.subf %in, %in_229 : f32
      linalg.yield %435 : f32
    } -> tensor<1x4x784x784xf32>
    %164 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%163 : tensor<1x4x784x784xf32>) outs(%156 : tensor<1x4x784x784xf32>) {
    ^bb0(%in: f32, %out: f32):
      %435 = math.exp %in : f32
      linalg.yield %435 : f32
    } -> tensor<1x4x784x784xf32>
    %165 = tensor.empty() : tensor<1x4x784x1xf32>
    %166 = linalg.fill ins(%cst : f32) outs(%165 : tensor<1x4x784x1xf32>) -> tensor<1x4x784x1xf32>
    %167 = linalg.generic {indexing_maps = [#map5, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%164 : tensor<1x4x784x784xf32>) outs(%166 : tensor<1x4x784x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %435 = arith.addf %in, %out : f32
      linalg.yield %435 : f32
    } -> tensor<1x4x784x1xf32>
    %168 = linalg.generic {indexing_maps = [#map5, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%164, %167 : tensor<1x4x784x784xf32>, tensor<1x4x784x1xf32>) outs(%156 : tensor<1x4x784x784xf32>) {
    ^bb0(%in: f32, %in_229: f32, %out: f32):
      %435 = arith.divf %in, %in_229 : f32
      linalg.yield %435 : f32
    } -> tensor<1x4x784x784xf32>
    %transposed_151 = linalg.transpose ins(%expanded_58 : tensor<128x128xf32>) outs(%145 : tensor<128x128xf32>) permutation = [1, 0] 
    %169 = linalg.matmul ins(%collapsed_142, %transposed_151 : tensor<784x128xf32>, tensor<128x128xf32>) outs(%147 : tensor<784x128xf32>) -> tensor<784x128xf32>
    %170 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_59 : tensor<128xf32>) outs(%146 : tensor<784x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<784x128xf32>
    %171 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%169, %170 : tensor<784x128xf32>, tensor<784x128xf32>) outs(%146 : tensor<784x128xf32>) {
    ^bb0(%in: f32, %in_229: f32, %out: f32):
      %435 = arith.addf %in, %in_229 : f32
      linalg.yield %435 : f32
    } -> tensor<784x128xf32>
    %expanded_152 = tensor.expand_shape %171 [[0, 1], [2, 3]] output_shape [1, 784, 4, 32] : tensor<784x128xf32> into tensor<1x784x4x32xf32>
    %transposed_153 = linalg.transpose ins(%expanded_152 : tensor<1x784x4x32xf32>) outs(%151 : tensor<1x4x784x32xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_154 = tensor.collapse_shape %168 [[0, 1], [2], [3]] : tensor<1x4x784x784xf32> into tensor<4x784x784xf32>
    %collapsed_155 = tensor.collapse_shape %transposed_153 [[0, 1], [2], [3]] : tensor<1x4x784x32xf32> into tensor<4x784x32xf32>
    %172 = tensor.empty() : tensor<4x784x32xf32>
    %173 = linalg.fill ins(%cst : f32) outs(%172 : tensor<4x784x32xf32>) -> tensor<4x784x32xf32>
    %174 = linalg.batch_matmul ins(%collapsed_154, %collapsed_155 : tensor<4x784x784xf32>, tensor<4x784x32xf32>) outs(%173 : tensor<4x784x32xf32>) -> tensor<4x784x32xf32>
    %expanded_156 = tensor.expand_shape %174 [[0, 1], [2], [3]] output_shape [1, 4, 784, 32] : tensor<4x784x32xf32> into tensor<1x4x784x32xf32>
    %175 = tensor.empty() : tensor<1x784x4x32xf32>
    %transposed_157 = linalg.transpose ins(%expanded_156 : tensor<1x4x784x32xf32>) outs(%175 : tensor<1x784x4x32xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_158 = tensor.collapse_shape %transposed_157 [[0, 1], [2, 3]] : tensor<1x784x4x32xf32> into tensor<784x128xf32>
    %transposed_159 = linalg.transpose ins(%expanded_61 : tensor<128x128xf32>) outs(%145 : tensor<128x128xf32>) permutation = [1, 0] 
    %176 = linalg.matmul ins(%collapsed_158, %transposed_159 : tensor<784x128xf32>, tensor<128x128xf32>) outs(%147 : tensor<784x128xf32>) -> tensor<784x128xf32>
    %177 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_62 : tensor<128xf32>) outs(%146 : tensor<784x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<784x128xf32>
    %178 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%176, %177 : tensor<784x128xf32>, tensor<784x128xf32>) outs(%146 : tensor<784x128xf32>) {
    ^bb0(%in: f32, %in_229: f32, %out: f32):
      %435 = arith.addf %in, %in_229 : f32
      linalg.yield %435 : f32
    } -> tensor<784x128xf32>
    %expanded_160 = tensor.expand_shape %178 [[0, 1], [2]] output_shape [1, 784, 128] : tensor<784x128xf32> into tensor<1x784x128xf32>
    %179 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%128, %expanded_160 : tensor<1x784x128xf32>, tensor<1x784x128xf32>) outs(%107 : tensor<1x784x128xf32>) {
    ^bb0(%in: f32, %in_229: f32, %out: f32):
      %435 = arith.addf %in, %in_229 : f32
      linalg.yield %435 : f32
    } -> tensor<1x784x128xf32>
    %180 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%179 : tensor<1x784x128xf32>) outs(%108 : tensor<1x784x128xf64>) {
    ^bb0(%in: f32, %out: f64):
      %435 = arith.extf %in : f32 to f64
      linalg.yield %435 : f64
    } -> tensor<1x784x128xf64>
    %181 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%180 : tensor<1x784x128xf64>) outs(%111 : tensor<1x784x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %435 = arith.addf %in, %out : f64
      linalg.yield %435 : f64
    } -> tensor<1x784x1xf64>
    %182 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%181 : tensor<1x784x1xf64>) outs(%110 : tensor<1x784x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %435 = arith.divf %in, %cst_9 : f64
      linalg.yield %435 : f64
    } -> tensor<1x784x1xf64>
    %183 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%180, %182 : tensor<1x784x128xf64>, tensor<1x784x1xf64>) outs(%108 : tensor<1x784x128xf64>) {
    ^bb0(%in: f64, %in_229: f64, %out: f64):
      %435 = arith.subf %in, %in_229 : f64
      linalg.yield %435 : f64
    } -> tensor<1x784x128xf64>
    %184 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%183, %183 : tensor<1x784x128xf64>, tensor<1x784x128xf64>) outs(%108 : tensor<1x784x128xf64>) {
    ^bb0(%in: f64, %in_229: f64, %out: f64):
      %435 = arith.mulf %in, %in_229 : f64
      linalg.yield %435 : f64
    } -> tensor<1x784x128xf64>
    %185 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%184 : tensor<1x784x128xf64>) outs(%111 : tensor<1x784x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %435 = arith.addf %in, %out : f64
      linalg.yield %435 : f64
    } -> tensor<1x784x1xf64>
    %186 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%185 : tensor<1x784x1xf64>) outs(%110 : tensor<1x784x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %435 = arith.divf %in, %cst_9 : f64
      linalg.yield %435 : f64
    } -> tensor<1x784x1xf64>
    %187 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%186 : tensor<1x784x1xf64>) outs(%118 : tensor<1x784x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %435 = arith.truncf %in : f64 to f32
      linalg.yield %435 : f32
    } -> tensor<1x784x1xf32>
    %188 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%179 : tensor<1x784x128xf32>) outs(%120 : tensor<1x784x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %435 = arith.addf %in, %out : f32
      linalg.yield %435 : f32
    } -> tensor<1x784x1xf32>
    %189 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%188 : tensor<1x784x1xf32>) outs(%118 : tensor<1x784x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %435 = arith.divf %in, %cst_10 : f32
      linalg.yield %435 : f32
    } -> tensor<1x784x1xf32>
    %190 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%187 : tensor<1x784x1xf32>) outs(%118 : tensor<1x784x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %435 = arith.truncf %cst_5 : f64 to f32
      %436 = arith.addf %in, %435 : f32
      linalg.yield %436 : f32
    } -> tensor<1x784x1xf32>
    %191 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%190 : tensor<1x784x1xf32>) outs(%118 : tensor<1x784x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %435 = math.rsqrt %in : f32
      linalg.yield %435 : f32
    } -> tensor<1x784x1xf32>
    %192 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%179, %189 : tensor<1x784x128xf32>, tensor<1x784x1xf32>) outs(%107 : tensor<1x784x128xf32>) {
    ^bb0(%in: f32, %in_229: f32, %out: f32):
      %435 = arith.subf %in, %in_229 : f32
      linalg.yield %435 : f32
    } -> tensor<1x784x128xf32>
    %193 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%192, %191 : tensor<1x784x128xf32>, tensor<1x784x1xf32>) outs(%107 : tensor<1x784x128xf32>) {
    ^bb0(%in: f32, %in_229: f32, %out: f32):
      %435 = arith.mulf %in, %in_229 : f32
      linalg.yield %435 : f32
    } -> tensor<1x784x128xf32>
    %194 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%193, %extracted_slice_63 : tensor<1x784x128xf32>, tensor<128xf32>) outs(%107 : tensor<1x784x128xf32>) {
    ^bb0(%in: f32, %in_229: f32, %out: f32):
      %435 = arith.mulf %in, %in_229 : f32
      linalg.yield %435 : f32
    } -> tensor<1x784x128xf32>
    %195 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%194, %extracted_slice_64 : tensor<1x784x128xf32>, tensor<128xf32>) outs(%107 : tensor<1x784x128xf32>) {
    ^bb0(%in: f32, %in_229: f32, %out: f32):
      %435 = arith.addf %in, %in_229 : f32
      linalg.yield %435 : f32
    } -> tensor<1x784x128xf32>
    %collapsed_161 = tensor.collapse_shape %195 [[0, 1], [2]] : tensor<1x784x128xf32> into tensor<784x128xf32>
    %196 = tensor.empty() : tensor<128x512xf32>
    %transposed_162 = linalg.transpose ins(%expanded_66 : tensor<512x128xf32>) outs(%196 : tensor<128x512xf32>) permutation = [1, 0] 
    %197 = tensor.empty() : tensor<784x512xf32>
    %198 = linalg.fill ins(%cst : f32) outs(%197 : tensor<784x512xf32>) -> tensor<784x512xf32>
    %199 = linalg.matmul ins(%collapsed_161, %transposed_162 : tensor<784x128xf32>, tensor<128x512xf32>) outs(%198 : tensor<784x512xf32>) -> tensor<784x512xf32>
    %200 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_67 : tensor<512xf32>) outs(%197 : tensor<784x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<784x512xf32>
    %201 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%199, %200 : tensor<784x512xf32>, tensor<784x512xf32>) outs(%197 : tensor<784x512xf32>) {
    ^bb0(%in: f32, %in_229: f32, %out: f32):
      %435 = arith.addf %in, %in_229 : f32
      linalg.yield %435 : f32
    } -> tensor<784x512xf32>
    %expanded_163 = tensor.expand_shape %201 [[0, 1], [2]] output_shape [1, 784, 512] : tensor<784x512xf32> into tensor<1x784x512xf32>
    %202 = tensor.empty() : tensor<1x784x512xf32>
    %203 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_163 : tensor<1x784x512xf32>) outs(%202 : tensor<1x784x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %435 = arith.divf %in, %cst_8 : f32
      %436 = math.erf %435 : f32
      %437 = arith.addf %436, %cst_2 : f32
      %438 = arith.mulf %437, %cst_3 : f32
      %439 = arith.mulf %in, %438 : f32
      linalg.yield %439 : f32
    } -> tensor<1x784x512xf32>
    %collapsed_164 = tensor.collapse_shape %203 [[0, 1], [2]] : tensor<1x784x512xf32> into tensor<784x512xf32>
    %204 = tensor.empty() : tensor<512x128xf32>
    %transposed_165 = linalg.transpose ins(%expanded_69 : tensor<128x512xf32>) outs(%204 : tensor<512x128xf32>) permutation = [1, 0] 
    %205 = linalg.matmul ins(%collapsed_164, %transposed_165 : tensor<784x512xf32>, tensor<512x128xf32>) outs(%147 : tensor<784x128xf32>) -> tensor<784x128xf32>
    %206 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_70 : tensor<128xf32>) outs(%146 : tensor<784x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<784x128xf32>
    %207 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%205, %206 : tensor<784x128xf32>, tensor<784x128xf32>) outs(%146 : tensor<784x128xf32>) {
    ^bb0(%in: f32, %in_229: f32, %out: f32):
      %435 = arith.addf %in, %in_229 : f32
      linalg.yield %435 : f32
    } -> tensor<784x128xf32>
    %expanded_166 = tensor.expand_shape %207 [[0, 1], [2]] output_shape [1, 784, 128] : tensor<784x128xf32> into tensor<1x784x128xf32>
    %208 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%179, %expanded_166 : tensor<1x784x128xf32>, tensor<1x784x128xf32>) outs(%107 : tensor<1x784x128xf32>) {
    ^bb0(%in: f32, %in_229: f32, %out: f32):
      %435 = arith.addf %in, %in_229 : f32
      linalg.yield %435 : f32
    } -> tensor<1x784x128xf32>
    %209 = tensor.empty() : tensor<1x128x784xf32>
    %transposed_167 = linalg.transpose ins(%208 : tensor<1x784x128xf32>) outs(%209 : tensor<1x128x784xf32>) permutation = [0, 2, 1] 
    %expanded_168 = tensor.expand_shape %transposed_167 [[0], [1], [2, 3]] output_shape [1, 128, 28, 28] : tensor<1x128x784xf32> into tensor<1x128x28x28xf32>
    %padded_169 = tensor.pad %expanded_168 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg2: index, %arg3: index, %arg4: index, %arg5: index):
      tensor.yield %cst : f32
    } : tensor<1x128x28x28xf32> to tensor<1x128x30x30xf32>
    %210 = tensor.empty() : tensor<1x160x14x14xf32>
    %broadcasted_170 = linalg.broadcast ins(%extracted_slice_25 : tensor<160xf32>) outs(%210 : tensor<1x160x14x14xf32>) dimensions = [0, 2, 3] 
    %211 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%padded_169, %expanded_24 : tensor<1x128x30x30xf32>, tensor<160x128x3x3xf32>) outs(%broadcasted_170 : tensor<1x160x14x14xf32>) -> tensor<1x160x14x14xf32>
    %collapsed_171 = tensor.collapse_shape %211 [[0], [1], [2, 3]] : tensor<1x160x14x14xf32> into tensor<1x160x196xf32>
    %212 = tensor.empty() : tensor<1x196x160xf32>
    %transposed_172 = linalg.transpose ins(%collapsed_171 : tensor<1x160x196xf32>) outs(%212 : tensor<1x196x160xf32>) permutation = [0, 2, 1] 
    %213 = tensor.empty() : tensor<1x196x160xf64>
    %214 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_172 : tensor<1x196x160xf32>) outs(%213 : tensor<1x196x160xf64>) {
    ^bb0(%in: f32, %out: f64):
      %435 = arith.extf %in : f32 to f64
      linalg.yield %435 : f64
    } -> tensor<1x196x160xf64>
    %215 = tensor.empty() : tensor<1x196x1xf64>
    %216 = linalg.fill ins(%cst_0 : f64) outs(%215 : tensor<1x196x1xf64>) -> tensor<1x196x1xf64>
    %217 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%214 : tensor<1x196x160xf64>) outs(%216 : tensor<1x196x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %435 = arith.addf %in, %out : f64
      linalg.yield %435 : f64
    } -> tensor<1x196x1xf64>
    %218 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%217 : tensor<1x196x1xf64>) outs(%215 : tensor<1x196x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %435 = arith.divf %in, %cst_11 : f64
      linalg.yield %435 : f64
    } -> tensor<1x196x1xf64>
    %219 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%214, %218 : tensor<1x196x160xf64>, tensor<1x196x1xf64>) outs(%213 : tensor<1x196x160xf64>) {
    ^bb0(%in: f64, %in_229: f64, %out: f64):
      %435 = arith.subf %in, %in_229 : f64
      linalg.yield %435 : f64
    } -> tensor<1x196x160xf64>
    %220 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%219, %219 : tensor<1x196x160xf64>, tensor<1x196x160xf64>) outs(%213 : tensor<1x196x160xf64>) {
    ^bb0(%in: f64, %in_229: f64, %out: f64):
      %435 = arith.mulf %in, %in_229 : f64
      linalg.yield %435 : f64
    } -> tensor<1x196x160xf64>
    %221 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%220 : tensor<1x196x160xf64>) outs(%216 : tensor<1x196x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %435 = arith.addf %in, %out : f64
      linalg.yield %435 : f64
    } -> tensor<1x196x1xf64>
    %222 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%221 : tensor<1x196x1xf64>) outs(%215 : tensor<1x196x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %435 = arith.divf %in, %cst_11 : f64
      linalg.yield %435 : f64
    } -> tensor<1x196x1xf64>
    %223 = tensor.empty() : tensor<1x196x1xf32>
    %224 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%222 : tensor<1x196x1xf64>) outs(%223 : tensor<1x196x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %435 = arith.truncf %in : f64 to f32
      linalg.yield %435 : f32
    } -> tensor<1x196x1xf32>
    %225 = linalg.fill ins(%cst : f32) outs(%223 : tensor<1x196x1xf32>) -> tensor<1x196x1xf32>
    %226 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%transposed_172 : tensor<1x196x160xf32>) outs(%225 : tensor<1x196x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %435 = arith.addf %in, %out : f32
      linalg.yield %435 : f32
    } -> tensor<1x196x1xf32>
    %227 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%226 : tensor<1x196x1xf32>) outs(%223 : tensor<1x196x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %435 = arith.divf %in, %cst_12 : f32
      linalg.yield %435 : f32
    } -> tensor<1x196x1xf32>
    %228 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%224 : tensor<1x196x1xf32>) outs(%223 : tensor<1x196x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %435 = arith.truncf %cst_5 : f64 to f32
      %436 = arith.addf %in, %435 : f32
      linalg.yield %436 : f32
    } -> tensor<1x196x1xf32>
    %229 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%228 : tensor<1x196x1xf32>) outs(%223 : tensor<1x196x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %435 = math.rsqrt %in : f32
      linalg.yield %435 : f32
    } -> tensor<1x196x1xf32>
    %230 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_172, %227 : tensor<1x196x160xf32>, tensor<1x196x1xf32>) outs(%212 : tensor<1x196x160xf32>) {
    ^bb0(%in: f32, %in_229: f32, %out: f32):
      %435 = arith.subf %in, %in_229 : f32
      linalg.yield %435 : f32
    } -> tensor<1x196x160xf32>
    %231 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%230, %229 : tensor<1x196x160xf32>, tensor<1x196x1xf32>) outs(%212 : tensor<1x196x160xf32>) {
    ^bb0(%in: f32, %in_229: f32, %out: f32):
      %435 = arith.mulf %in, %in_229 : f32
      linalg.yield %435 : f32
    } -> tensor<1x196x160xf32>
    %232 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%231, %extracted_slice_26 : tensor<1x196x160xf32>, tensor<160xf32>) outs(%212 : tensor<1x196x160xf32>) {
    ^bb0(%in: f32, %in_229: f32, %out: f32):
      %435 = arith.mulf %in, %in_229 : f32
      linalg.yield %435 : f32
    } -> tensor<1x196x160xf32>
    %233 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%232, %extracted_slice_27 : tensor<1x196x160xf32>, tensor<160xf32>) outs(%212 : tensor<1x196x160xf32>) {
    ^bb0(%in: f32, %in_229: f32, %out: f32):
      %435 = arith.addf %in, %in_229 : f32
      linalg.yield %435 : f32
    } -> tensor<1x196x160xf32>
    %234 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%233 : tensor<1x196x160xf32>) outs(%213 : tensor<1x196x160xf64>) {
    ^bb0(%in: f32, %out: f64):
      %435 = arith.extf %in : f32 to f64
      linalg.yield %435 : f64
    } -> tensor<1x196x160xf64>
    %235 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%234 : tensor<1x196x160xf64>) outs(%216 : tensor<1x196x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %435 = arith.addf %in, %out : f64
      linalg.yield %435 : f64
    } -> tensor<1x196x1xf64>
    %236 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%235 : tensor<1x196x1xf64>) outs(%215 : tensor<1x196x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %435 = arith.divf %in, %cst_11 : f64
      linalg.yield %435 : f64
    } -> tensor<1x196x1xf64>
    %237 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%234, %236 : tensor<1x196x160xf64>, tensor<1x196x1xf64>) outs(%213 : tensor<1x196x160xf64>) {
    ^bb0(%in: f64, %in_229: f64, %out: f64):
      %435 = arith.subf %in, %in_229 : f64
      linalg.yield %435 : f64
    } -> tensor<1x196x160xf64>
    %238 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%237, %237 : tensor<1x196x160xf64>, tensor<1x196x160xf64>) outs(%213 : tensor<1x196x160xf64>) {
    ^bb0(%in: f64, %in_229: f64, %out: f64):
      %435 = arith.mulf %in, %in_229 : f64
      linalg.yield %435 : f64
    } -> tensor<1x196x160xf64>
    %239 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%238 : tensor<1x196x160xf64>) outs(%216 : tensor<1x196x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %435 = arith.addf %in, %out : f64
      linalg.yield %435 : f64
    } -> tensor<1x196x1xf64>
    %240 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%239 : tensor<1x196x1xf64>) outs(%215 : tensor<1x196x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %435 = arith.divf %in, %cst_11 : f64
      linalg.yield %435 : f64
    } -> tensor<1x196x1xf64>
    %241 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%240 : tensor<1x196x1xf64>) outs(%223 : tensor<1x196x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %435 = arith.truncf %in : f64 to f32
      linalg.yield %435 : f32
    } -> tensor<1x196x1xf32>
    %242 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%233 : tensor<1x196x160xf32>) outs(%225 : tensor<1x196x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %435 = arith.addf %in, %out : f32
      linalg.yield %435 : f32
    } -> tensor<1x196x1xf32>
    %243 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%242 : tensor<1x196x1xf32>) outs(%223 : tensor<1x196x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %435 = arith.divf %in, %cst_12 : f32
      linalg.yield %435 : f32
    } -> tensor<1x196x1xf32>
    %244 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%241 : tensor<1x196x1xf32>) outs(%223 : tensor<1x196x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %435 = arith.truncf %cst_5 : f64 to f32
      %436 = arith.addf %in, %435 : f32
      linalg.yield %436 : f32
    } -> tensor<1x196x1xf32>
    %245 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%244 : tensor<1x196x1xf32>) outs(%223 : tensor<1x196x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %435 = math.rsqrt %in : f32
      linalg.yield %435 : f32
    } -> tensor<1x196x1xf32>
    %246 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%233, %243 : tensor<1x196x160xf32>, tensor<1x196x1xf32>) outs(%212 : tensor<1x196x160xf32>) {
    ^bb0(%in: f32, %in_229: f32, %out: f32):
      %435 = arith.subf %in, %in_229 : f32
      linalg.yield %435 : f32
    } -> tensor<1x196x160xf32>
    %247 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%246, %245 : tensor<1x196x160xf32>, tensor<1x196x1xf32>) outs(%212 : tensor<1x196x160xf32>) {
    ^bb0(%in: f32, %in_229: f32, %out: f32):
      %435 = arith.mulf %in, %in_229 : f32
      linalg.yield %435 : f32
    } -> tensor<1x196x160xf32>
    %248 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%247, %extracted_slice_71 : tensor<1x196x160xf32>, tensor<160xf32>) outs(%212 : tensor<1x196x160xf32>) {
    ^bb0(%in: f32, %in_229: f32, %out: f32):
      %435 = arith.mulf %in, %in_229 : f32
      linalg.yield %435 : f32
    } -> tensor<1x196x160xf32>
    %249 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%248, %extracted_slice_72 : tensor<1x196x160xf32>, tensor<160xf32>) outs(%212 : tensor<1x196x160xf32>) {
    ^bb0(%in: f32, %in_229: f32, %out: f32):
      %435 = arith.addf %in, %in_229 : f32
      linalg.yield %435 : f32
    } -> tensor<1x196x160xf32>
    %collapsed_173 = tensor.collapse_shape %249 [[0, 1], [2]] : tensor<1x196x160xf32> into tensor<196x160xf32>
    %250 = tensor.empty() : tensor<160x160xf32>
    %transposed_174 = linalg.transpose ins(%expanded_74 : tensor<160x160xf32>) outs(%250 : tensor<160x160xf32>) permutation = [1, 0] 
    %251 = tensor.empty() : tensor<196x160xf32>
    %252 = linalg.fill ins(%cst : f32) outs(%251 : tensor<196x160xf32>) -> tensor<196x160xf32>
    %253 = linalg.matmul ins(%collapsed_173, %transposed_174 : tensor<196x160xf32>, tensor<160x160xf32>) outs(%252 : tensor<196x160xf32>) -> tensor<196x160xf32>
    %254 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_75 : tensor<160xf32>) outs(%251 : tensor<196x160xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<196x160xf32>
    %255 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%253, %254 : tensor<196x160xf32>, tensor<196x160xf32>) outs(%251 : tensor<196x160xf32>) {
    ^bb0(%in: f32, %in_229: f32, %out: f32):
      %435 = arith.addf %in, %in_229 : f32
      linalg.yield %435 : f32
    } -> tensor<196x160xf32>
    %expanded_175 = tensor.expand_shape %255 [[0, 1], [2, 3]] output_shape [1, 196, 5, 32] : tensor<196x160xf32> into tensor<1x196x5x32xf32>
    %256 = tensor.empty() : tensor<1x5x196x32xf32>
    %transposed_176 = linalg.transpose ins(%expanded_175 : tensor<1x196x5x32xf32>) outs(%256 : tensor<1x5x196x32xf32>) permutation = [0, 2, 1, 3] 
    %257 = tensor.empty() : tensor<1x5x32x196xf32>
    %transposed_177 = linalg.transpose ins(%expanded_175 : tensor<1x196x5x32xf32>) outs(%257 : tensor<1x5x32x196xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_178 = tensor.collapse_shape %transposed_176 [[0, 1], [2], [3]] : tensor<1x5x196x32xf32> into tensor<5x196x32xf32>
    %collapsed_179 = tensor.collapse_shape %transposed_177 [[0, 1], [2], [3]] : tensor<1x5x32x196xf32> into tensor<5x32x196xf32>
    %258 = tensor.empty() : tensor<5x196x196xf32>
    %259 = linalg.fill ins(%cst : f32) outs(%258 : tensor<5x196x196xf32>) -> tensor<5x196x196xf32>
    %260 = linalg.batch_matmul ins(%collapsed_178, %collapsed_179 : tensor<5x196x32xf32>, tensor<5x32x196xf32>) outs(%259 : tensor<5x196x196xf32>) -> tensor<5x196x196xf32>
    %expanded_180 = tensor.expand_shape %260 [[0, 1], [2], [3]] output_shape [1, 5, 196, 196] : tensor<5x196x196xf32> into tensor<1x5x196x196xf32>
    %261 = tensor.empty() : tensor<1x5x196x196xf32>
    %262 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_180 : tensor<1x5x196x196xf32>) outs(%261 : tensor<1x5x196x196xf32>) {
    ^bb0(%in: f32, %out: f32):
      %435 = arith.truncf %cst_4 : f64 to f32
      %436 = arith.mulf %in, %435 : f32
      linalg.yield %436 : f32
    } -> tensor<1x5x196x196xf32>
    %263 = tensor.empty() : tensor<1x5x196xi64>
    %264 = linalg.fill ins(%c0_i64 : i64) outs(%263 : tensor<1x5x196xi64>) -> tensor<1x5x196xi64>
    %265 = tensor.empty() : tensor<1x5x196xf32>
    %266 = linalg.fill ins(%cst_1 : f32) outs(%265 : tensor<1x5x196xf32>) -> tensor<1x5x196xf32>
    %267:2 = linalg.generic {indexing_maps = [#map5, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%262 : tensor<1x5x196x196xf32>) outs(%266, %264 : tensor<1x5x196xf32>, tensor<1x5x196xi64>) {
    ^bb0(%in: f32, %out: f32, %out_229: i64):
      %435 = linalg.index 3 : index
      %436 = arith.index_cast %435 : index to i64
      %437 = arith.maximumf %in, %out : f32
      %438 = arith.cmpf ogt, %in, %out : f32
      %439 = arith.select %438, %436, %out_229 : i64
      linalg.yield %437, %439 : f32, i64
    } -> (tensor<1x5x196xf32>, tensor<1x5x196xi64>)
    %expanded_181 = tensor.expand_shape %267#0 [[0], [1], [2, 3]] output_shape [1, 5, 196, 1] : tensor<1x5x196xf32> into tensor<1x5x196x1xf32>
    %268 = linalg.generic {indexing_maps = [#map5, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%262, %expanded_181 : tensor<1x5x196x196xf32>, tensor<1x5x196x1xf32>) outs(%261 : tensor<1x5x196x196xf32>) {
    ^bb0(%in: f32, %in_229: f32, %out: f32):
      %435 = arith.subf %in, %in_229 : f32
      linalg.yield %435 : f32
    } -> tensor<1x5x196x196xf32>
    %269 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%268 : tensor<1x5x196x196xf32>) outs(%261 : tensor<1x5x196x196xf32>) {
    ^bb0(%in: f32, %out: f32):
      %435 = math.exp %in : f32
      linalg.yield %435 : f32
    } -> tensor<1x5x196x196xf32>
    %270 = tensor.empty() : tensor<1x5x196x1xf32>
    %271 = linalg.fill ins(%cst : f32) outs(%270 : tensor<1x5x196x1xf32>) -> tensor<1x5x196x1xf32>
    %272 = linalg.generic {indexing_maps = [#map5, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%269 : tensor<1x5x196x196xf32>) outs(%271 : tensor<1x5x196x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %435 = arith.addf %in, %out : f32
      linalg.yield %435 : f32
    } -> tensor<1x5x196x1xf32>
    %273 = linalg.generic {indexing_maps = [#map5, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%269, %272 : tensor<1x5x196x196xf32>, tensor<1x5x196x1xf32>) outs(%261 : tensor<1x5x196x196xf32>) {
    ^bb0(%in: f32, %in_229: f32, %out: f32):
      %435 = arith.divf %in, %in_229 : f32
      linalg.yield %435 : f32
    } -> tensor<1x5x196x196xf32>
    %transposed_182 = linalg.transpose ins(%expanded_77 : tensor<160x160xf32>) outs(%250 : tensor<160x160xf32>) permutation = [1, 0] 
    %274 = linalg.matmul ins(%collapsed_173, %transposed_182 : tensor<196x160xf32>, tensor<160x160xf32>) outs(%252 : tensor<196x160xf32>) -> tensor<196x160xf32>
    %275 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_78 : tensor<160xf32>) outs(%251 : tensor<196x160xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<196x160xf32>
    %276 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%274, %275 : tensor<196x160xf32>, tensor<196x160xf32>) outs(%251 : tensor<196x160xf32>) {
    ^bb0(%in: f32, %in_229: f32, %out: f32):
      %435 = arith.addf %in, %in_229 : f32
      linalg.yield %435 : f32
    } -> tensor<196x160xf32>
    %expanded_183 = tensor.expand_shape %276 [[0, 1], [2, 3]] output_shape [1, 196, 5, 32] : tensor<196x160xf32> into tensor<1x196x5x32xf32>
    %transposed_184 = linalg.transpose ins(%expanded_183 : tensor<1x196x5x32xf32>) outs(%256 : tensor<1x5x196x32xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_185 = tensor.collapse_shape %273 [[0, 1], [2], [3]] : tensor<1x5x196x196xf32> into tensor<5x196x196xf32>
    %collapsed_186 = tensor.collapse_shape %transposed_184 [[0, 1], [2], [3]] : tensor<1x5x196x32xf32> into tensor<5x196x32xf32>
    %277 = tensor.empty() : tensor<5x196x32xf32>
    %278 = linalg.fill ins(%cst : f32) outs(%277 : tensor<5x196x32xf32>) -> tensor<5x196x32xf32>
    %279 = linalg.batch_matmul ins(%collapsed_185, %collapsed_186 : tensor<5x196x196xf32>, tensor<5x196x32xf32>) outs(%278 : tensor<5x196x32xf32>) -> tensor<5x196x32xf32>
    %expanded_187 = tensor.expand_shape %279 [[0, 1], [2], [3]] output_shape [1, 5, 196, 32] : tensor<5x196x32xf32> into tensor<1x5x196x32xf32>
    %280 = tensor.empty() : tensor<1x196x5x32xf32>
    %transposed_188 = linalg.transpose ins(%expanded_187 : tensor<1x5x196x32xf32>) outs(%280 : tensor<1x196x5x32xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_189 = tensor.collapse_shape %transposed_188 [[0, 1], [2, 3]] : tensor<1x196x5x32xf32> into tensor<196x160xf32>
    %transposed_190 = linalg.transpose ins(%expanded_80 : tensor<160x160xf32>) outs(%250 : tensor<160x160xf32>) permutation = [1, 0] 
    %281 = linalg.matmul ins(%collapsed_189, %transposed_190 : tensor<196x160xf32>, tensor<160x160xf32>) outs(%252 : tensor<196x160xf32>) -> tensor<196x160xf32>
    %282 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_81 : tensor<160xf32>) outs(%251 : tensor<196x160xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<196x160xf32>
    %283 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%281, %282 : tensor<196x160xf32>, tensor<196x160xf32>) outs(%251 : tensor<196x160xf32>) {
    ^bb0(%in: f32, %in_229: f32, %out: f32):
      %435 = arith.addf %in, %in_229 : f32
      linalg.yield %435 : f32
    } -> tensor<196x160xf32>
    %expanded_191 = tensor.expand_shape %283 [[0, 1], [2]] output_shape [1, 196, 160] : tensor<196x160xf32> into tensor<1x196x160xf32>
    %284 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%233, %expanded_191 : tensor<1x196x160xf32>, tensor<1x196x160xf32>) outs(%212 : tensor<1x196x160xf32>) {
    ^bb0(%in: f32, %in_229: f32, %out: f32):
      %435 = arith.addf %in, %in_229 : f32
      linalg.yield %435 : f32
    } -> tensor<1x196x160xf32>
    %285 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%284 : tensor<1x196x160xf32>) outs(%213 : tensor<1x196x160xf64>) {
    ^bb0(%in: f32, %out: f64):
      %435 = arith.extf %in : f32 to f64
      linalg.yield %435 : f64
    } -> tensor<1x196x160xf64>
    %286 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%285 : tensor<1x196x160xf64>) outs(%216 : tensor<1x196x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %435 = arith.addf %in, %out : f64
      linalg.yield %435 : f64
    } -> tensor<1x196x1xf64>
    %287 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%286 : tensor<1x196x1xf64>) outs(%215 : tensor<1x196x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %435 = arith.divf %in, %cst_11 : f64
      linalg.yield %435 : f64
    } -> tensor<1x196x1xf64>
    %288 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%285, %287 : tensor<1x196x160xf64>, tensor<1x196x1xf64>) outs(%213 : tensor<1x196x160xf64>) {
    ^bb0(%in: f64, %in_229: f64, %out: f64):
      %435 = arith.subf %in, %in_229 : f64
      linalg.yield %435 : f64
    } -> tensor<1x196x160xf64>
    %289 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%288, %288 : tensor<1x196x160xf64>, tensor<1x196x160xf64>) outs(%213 : tensor<1x196x160xf64>) {
    ^bb0(%in: f64, %in_229: f64, %out: f64):
      %435 = arith.mulf %in, %in_229 : f64
      linalg.yield %435 : f64
    } -> tensor<1x196x160xf64>
    %290 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%289 : tensor<1x196x160xf64>) outs(%216 : tensor<1x196x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %435 = arith.addf %in, %out : f64
      linalg.yield %435 : f64
    } -> tensor<1x196x1xf64>
    %291 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%290 : tensor<1x196x1xf64>) outs(%215 : tensor<1x196x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %435 = arith.divf %in, %cst_11 : f64
      linalg.yield %435 : f64
    } -> tensor<1x196x1xf64>
    %292 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%291 : tensor<1x196x1xf64>) outs(%223 : tensor<1x196x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %435 = arith.truncf %in : f64 to f32
      linalg.yield %435 : f32
    } -> tensor<1x196x1xf32>
    %293 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%284 : tensor<1x196x160xf32>) outs(%225 : tensor<1x196x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %435 = arith.addf %in, %out : f32
      linalg.yield %435 : f32
    } -> tensor<1x196x1xf32>
    %294 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%293 : tensor<1x196x1xf32>) outs(%223 : tensor<1x196x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %435 = arith.divf %in, %cst_12 : f32
      linalg.yield %435 : f32
    } -> tensor<1x196x1xf32>
    %295 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%292 : tensor<1x196x1xf32>) outs(%223 : tensor<1x196x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %435 = arith.truncf %cst_5 : f64 to f32
      %436 = arith.addf %in, %435 : f32
      linalg.yield %436 : f32
    } -> tensor<1x196x1xf32>
    %296 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%295 : tensor<1x196x1xf32>) outs(%223 : tensor<1x196x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %435 = math.rsqrt %in : f32
      linalg.yield %435 : f32
    } -> tensor<1x196x1xf32>
    %297 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%284, %294 : tensor<1x196x160xf32>, tensor<1x196x1xf32>) outs(%212 : tensor<1x196x160xf32>) {
    ^bb0(%in: f32, %in_229: f32, %out: f32):
      %435 = arith.subf %in, %in_229 : f32
      linalg.yield %435 : f32
    } -> tensor<1x196x160xf32>
    %298 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%297, %296 : tensor<1x196x160xf32>, tensor<1x196x1xf32>) outs(%212 : tensor<1x196x160xf32>) {
    ^bb0(%in: f32, %in_229: f32, %out: f32):
      %435 = arith.mulf %in, %in_229 : f32
      linalg.yield %435 : f32
    } -> tensor<1x196x160xf32>
    %299 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%298, %extracted_slice_82 : tensor<1x196x160xf32>, tensor<160xf32>) outs(%212 : tensor<1x196x160xf32>) {
    ^bb0(%in: f32, %in_229: f32, %out: f32):
      %435 = arith.mulf %in, %in_229 : f32
      linalg.yield %435 : f32
    } -> tensor<1x196x160xf32>
    %300 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%299, %extracted_slice_83 : tensor<1x196x160xf32>, tensor<160xf32>) outs(%212 : tensor<1x196x160xf32>) {
    ^bb0(%in: f32, %in_229: f32, %out: f32):
      %435 = arith.addf %in, %in_229 : f32
      linalg.yield %435 : f32
    } -> tensor<1x196x160xf32>
    %collapsed_192 = tensor.collapse_shape %300 [[0, 1], [2]] : tensor<1x196x160xf32> into tensor<196x160xf32>
    %301 = tensor.empty() : tensor<160x640xf32>
    %transposed_193 = linalg.transpose ins(%expanded_85 : tensor<640x160xf32>) outs(%301 : tensor<160x640xf32>) permutation = [1, 0] 
    %302 = tensor.empty() : tensor<196x640xf32>
    %303 = linalg.fill ins(%cst : f32) outs(%302 : tensor<196x640xf32>) -> tensor<196x640xf32>
    %304 = linalg.matmul ins(%collapsed_192, %transposed_193 : tensor<196x160xf32>, tensor<160x640xf32>) outs(%303 : tensor<196x640xf32>) -> tensor<196x640xf32>
    %305 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_86 : tensor<640xf32>) outs(%302 : tensor<196x640xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<196x640xf32>
    %306 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%304, %305 : tensor<196x640xf32>, tensor<196x640xf32>) outs(%302 : tensor<196x640xf32>) {
    ^bb0(%in: f32, %in_229: f32, %out: f32):
      %435 = arith.addf %in, %in_229 : f32
      linalg.yield %435 : f32
    } -> tensor<196x640xf32>
    %expanded_194 = tensor.expand_shape %306 [[0, 1], [2]] output_shape [1, 196, 640] : tensor<196x640xf32> into tensor<1x196x640xf32>
    %307 = tensor.empty() : tensor<1x196x640xf32>
    %308 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_194 : tensor<1x196x640xf32>) outs(%307 : tensor<1x196x640xf32>) {
    ^bb0(%in: f32, %out: f32):
      %435 = arith.divf %in, %cst_8 : f32
      %436 = math.erf %435 : f32
      %437 = arith.addf %436, %cst_2 : f32
      %438 = arith.mulf %437, %cst_3 : f32
      %439 = arith.mulf %in, %438 : f32
      linalg.yield %439 : f32
    } -> tensor<1x196x640xf32>
    %collapsed_195 = tensor.collapse_shape %308 [[0, 1], [2]] : tensor<1x196x640xf32> into tensor<196x640xf32>
    %309 = tensor.empty() : tensor<640x160xf32>
    %transposed_196 = linalg.transpose ins(%expanded_88 : tensor<160x640xf32>) outs(%309 : tensor<640x160xf32>) permutation = [1, 0] 
    %310 = linalg.matmul ins(%collapsed_195, %transposed_196 : tensor<196x640xf32>, tensor<640x160xf32>) outs(%252 : tensor<196x160xf32>) -> tensor<196x160xf32>
    %311 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_89 : tensor<160xf32>) outs(%251 : tensor<196x160xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<196x160xf32>
    %312 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%310, %311 : tensor<196x160xf32>, tensor<196x160xf32>) outs(%251 : tensor<196x160xf32>) {
    ^bb0(%in: f32, %in_229: f32, %out: f32):
      %435 = arith.addf %in, %in_229 : f32
      linalg.yield %435 : f32
    } -> tensor<196x160xf32>
    %expanded_197 = tensor.expand_shape %312 [[0, 1], [2]] output_shape [1, 196, 160] : tensor<196x160xf32> into tensor<1x196x160xf32>
    %313 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%284, %expanded_197 : tensor<1x196x160xf32>, tensor<1x196x160xf32>) outs(%212 : tensor<1x196x160xf32>) {
    ^bb0(%in: f32, %in_229: f32, %out: f32):
      %435 = arith.addf %in, %in_229 : f32
      linalg.yield %435 : f32
    } -> tensor<1x196x160xf32>
    %314 = tensor.empty() : tensor<1x160x196xf32>
    %transposed_198 = linalg.transpose ins(%313 : tensor<1x196x160xf32>) outs(%314 : tensor<1x160x196xf32>) permutation = [0, 2, 1] 
    %expanded_199 = tensor.expand_shape %transposed_198 [[0], [1], [2, 3]] output_shape [1, 160, 14, 14] : tensor<1x160x196xf32> into tensor<1x160x14x14xf32>
    %padded_200 = tensor.pad %expanded_199 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg2: index, %arg3: index, %arg4: index, %arg5: index):
      tensor.yield %cst : f32
    } : tensor<1x160x14x14xf32> to tensor<1x160x16x16xf32>
    %315 = tensor.empty() : tensor<1x256x7x7xf32>
    %broadcasted_201 = linalg.broadcast ins(%extracted_slice_30 : tensor<256xf32>) outs(%315 : tensor<1x256x7x7xf32>) dimensions = [0, 2, 3] 
    %316 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%padded_200, %expanded_29 : tensor<1x160x16x16xf32>, tensor<256x160x3x3xf32>) outs(%broadcasted_201 : tensor<1x256x7x7xf32>) -> tensor<1x256x7x7xf32>
    %collapsed_202 = tensor.collapse_shape %316 [[0], [1], [2, 3]] : tensor<1x256x7x7xf32> into tensor<1x256x49xf32>
    %317 = tensor.empty() : tensor<1x49x256xf32>
    %transposed_203 = linalg.transpose ins(%collapsed_202 : tensor<1x256x49xf32>) outs(%317 : tensor<1x49x256xf32>) permutation = [0, 2, 1] 
    %318 = tensor.empty() : tensor<1x49x256xf64>
    %319 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_203 : tensor<1x49x256xf32>) outs(%318 : tensor<1x49x256xf64>) {
    ^bb0(%in: f32, %out: f64):
      %435 = arith.extf %in : f32 to f64
      linalg.yield %435 : f64
    } -> tensor<1x49x256xf64>
    %320 = tensor.empty() : tensor<1x49x1xf64>
    %321 = linalg.fill ins(%cst_0 : f64) outs(%320 : tensor<1x49x1xf64>) -> tensor<1x49x1xf64>
    %322 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%319 : tensor<1x49x256xf64>) outs(%321 : tensor<1x49x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %435 = arith.addf %in, %out : f64
      linalg.yield %435 : f64
    } -> tensor<1x49x1xf64>
    %323 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%322 : tensor<1x49x1xf64>) outs(%320 : tensor<1x49x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %435 = arith.divf %in, %cst_13 : f64
      linalg.yield %435 : f64
    } -> tensor<1x49x1xf64>
    %324 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%319, %323 : tensor<1x49x256xf64>, tensor<1x49x1xf64>) outs(%318 : tensor<1x49x256xf64>) {
    ^bb0(%in: f64, %in_229: f64, %out: f64):
      %435 = arith.subf %in, %in_229 : f64
      linalg.yield %435 : f64
    } -> tensor<1x49x256xf64>
    %325 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%324, %324 : tensor<1x49x256xf64>, tensor<1x49x256xf64>) outs(%318 : tensor<1x49x256xf64>) {
    ^bb0(%in: f64, %in_229: f64, %out: f64):
      %435 = arith.mulf %in, %in_229 : f64
      linalg.yield %435 : f64
    } -> tensor<1x49x256xf64>
    %326 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%325 : tensor<1x49x256xf64>) outs(%321 : tensor<1x49x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %435 = arith.addf %in, %out : f64
      linalg.yield %435 : f64
    } -> tensor<1x49x1xf64>
    %327 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%326 : tensor<1x49x1xf64>) outs(%320 : tensor<1x49x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %435 = arith.divf %in, %cst_13 : f64
      linalg.yield %435 : f64
    } -> tensor<1x49x1xf64>
    %328 = tensor.empty() : tensor<1x49x1xf32>
    %329 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%327 : tensor<1x49x1xf64>) outs(%328 : tensor<1x49x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %435 = arith.truncf %in : f64 to f32
      linalg.yield %435 : f32
    } -> tensor<1x49x1xf32>
    %330 = linalg.fill ins(%cst : f32) outs(%328 : tensor<1x49x1xf32>) -> tensor<1x49x1xf32>
    %331 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%transposed_203 : tensor<1x49x256xf32>) outs(%330 : tensor<1x49x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %435 = arith.addf %in, %out : f32
      linalg.yield %435 : f32
    } -> tensor<1x49x1xf32>
    %332 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%331 : tensor<1x49x1xf32>) outs(%328 : tensor<1x49x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %435 = arith.divf %in, %cst_14 : f32
      linalg.yield %435 : f32
    } -> tensor<1x49x1xf32>
    %333 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%329 : tensor<1x49x1xf32>) outs(%328 : tensor<1x49x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %435 = arith.truncf %cst_5 : f64 to f32
      %436 = arith.addf %in, %435 : f32
      linalg.yield %436 : f32
    } -> tensor<1x49x1xf32>
    %334 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%333 : tensor<1x49x1xf32>) outs(%328 : tensor<1x49x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %435 = math.rsqrt %in : f32
      linalg.yield %435 : f32
    } -> tensor<1x49x1xf32>
    %335 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_203, %332 : tensor<1x49x256xf32>, tensor<1x49x1xf32>) outs(%317 : tensor<1x49x256xf32>) {
    ^bb0(%in: f32, %in_229: f32, %out: f32):
      %435 = arith.subf %in, %in_229 : f32
      linalg.yield %435 : f32
    } -> tensor<1x49x256xf32>
    %336 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%335, %334 : tensor<1x49x256xf32>, tensor<1x49x1xf32>) outs(%317 : tensor<1x49x256xf32>) {
    ^bb0(%in: f32, %in_229: f32, %out: f32):
      %435 = arith.mulf %in, %in_229 : f32
      linalg.yield %435 : f32
    } -> tensor<1x49x256xf32>
    %337 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%336, %extracted_slice_31 : tensor<1x49x256xf32>, tensor<256xf32>) outs(%317 : tensor<1x49x256xf32>) {
    ^bb0(%in: f32, %in_229: f32, %out: f32):
      %435 = arith.mulf %in, %in_229 : f32
      linalg.yield %435 : f32
    } -> tensor<1x49x256xf32>
    %338 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%337, %extracted_slice_32 : tensor<1x49x256xf32>, tensor<256xf32>) outs(%317 : tensor<1x49x256xf32>) {
    ^bb0(%in: f32, %in_229: f32, %out: f32):
      %435 = arith.addf %in, %in_229 : f32
      linalg.yield %435 : f32
    } -> tensor<1x49x256xf32>
    %339 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%338 : tensor<1x49x256xf32>) outs(%318 : tensor<1x49x256xf64>) {
    ^bb0(%in: f32, %out: f64):
      %435 = arith.extf %in : f32 to f64
      linalg.yield %435 : f64
    } -> tensor<1x49x256xf64>
    %340 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%339 : tensor<1x49x256xf64>) outs(%321 : tensor<1x49x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %435 = arith.addf %in, %out : f64
      linalg.yield %435 : f64
    } -> tensor<1x49x1xf64>
    %341 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%340 : tensor<1x49x1xf64>) outs(%320 : tensor<1x49x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %435 = arith.divf %in, %cst_13 : f64
      linalg.yield %435 : f64
    } -> tensor<1x49x1xf64>
    %342 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%339, %341 : tensor<1x49x256xf64>, tensor<1x49x1xf64>) outs(%318 : tensor<1x49x256xf64>) {
    ^bb0(%in: f64, %in_229: f64, %out: f64):
      %435 = arith.subf %in, %in_229 : f64
      linalg.yield %435 : f64
    } -> tensor<1x49x256xf64>
    %343 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%342, %342 : tensor<1x49x256xf64>, tensor<1x49x256xf64>) outs(%318 : tensor<1x49x256xf64>) {
    ^bb0(%in: f64, %in_229: f64, %out: f64):
      %435 = arith.mulf %in, %in_229 : f64
      linalg.yield %435 : f64
    } -> tensor<1x49x256xf64>
    %344 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%343 : tensor<1x49x256xf64>) outs(%321 : tensor<1x49x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %435 = arith.addf %in, %out : f64
      linalg.yield %435 : f64
    } -> tensor<1x49x1xf64>
    %345 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%344 : tensor<1x49x1xf64>) outs(%320 : tensor<1x49x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %435 = arith.divf %in, %cst_13 : f64
      linalg.yield %435 : f64
    } -> tensor<1x49x1xf64>
    %346 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%345 : tensor<1x49x1xf64>) outs(%328 : tensor<1x49x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %435 = arith.truncf %in : f64 to f32
      linalg.yield %435 : f32
    } -> tensor<1x49x1xf32>
    %347 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%338 : tensor<1x49x256xf32>) outs(%330 : tensor<1x49x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %435 = arith.addf %in, %out : f32
      linalg.yield %435 : f32
    } -> tensor<1x49x1xf32>
    %348 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%347 : tensor<1x49x1xf32>) outs(%328 : tensor<1x49x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %435 = arith.divf %in, %cst_14 : f32
      linalg.yield %435 : f32
    } -> tensor<1x49x1xf32>
    %349 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%346 : tensor<1x49x1xf32>) outs(%328 : tensor<1x49x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %435 = arith.truncf %cst_5 : f64 to f32
      %436 = arith.addf %in, %435 : f32
      linalg.yield %436 : f32
    } -> tensor<1x49x1xf32>
    %350 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%349 : tensor<1x49x1xf32>) outs(%328 : tensor<1x49x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %435 = math.rsqrt %in : f32
      linalg.yield %435 : f32
    } -> tensor<1x49x1xf32>
    %351 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%338, %348 : tensor<1x49x256xf32>, tensor<1x49x1xf32>) outs(%317 : tensor<1x49x256xf32>) {
    ^bb0(%in: f32, %in_229: f32, %out: f32):
      %435 = arith.subf %in, %in_229 : f32
      linalg.yield %435 : f32
    } -> tensor<1x49x256xf32>
    %352 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%351, %350 : tensor<1x49x256xf32>, tensor<1x49x1xf32>) outs(%317 : tensor<1x49x256xf32>) {
    ^bb0(%in: f32, %in_229: f32, %out: f32):
      %435 = arith.mulf %in, %in_229 : f32
      linalg.yield %435 : f32
    } -> tensor<1x49x256xf32>
    %353 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%352, %extracted_slice_90 : tensor<1x49x256xf32>, tensor<256xf32>) outs(%317 : tensor<1x49x256xf32>) {
    ^bb0(%in: f32, %in_229: f32, %out: f32):
      %435 = arith.mulf %in, %in_229 : f32
      linalg.yield %435 : f32
    } -> tensor<1x49x256xf32>
    %354 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%353, %extracted_slice_91 : tensor<1x49x256xf32>, tensor<256xf32>) outs(%317 : tensor<1x49x256xf32>) {
    ^bb0(%in: f32, %in_229: f32, %out: f32):
      %435 = arith.addf %in, %in_229 : f32
      linalg.yield %435 : f32
    } -> tensor<1x49x256xf32>
    %collapsed_204 = tensor.collapse_shape %354 [[0, 1], [2]] : tensor<1x49x256xf32> into tensor<49x256xf32>
    %355 = tensor.empty() : tensor<256x256xf32>
    %transposed_205 = linalg.transpose ins(%expanded_93 : tensor<256x256xf32>) outs(%355 : tensor<256x256xf32>) permutation = [1, 0] 
    %356 = tensor.empty() : tensor<49x256xf32>
    %357 = linalg.fill ins(%cst : f32) outs(%356 : tensor<49x256xf32>) -> tensor<49x256xf32>
    %358 = linalg.matmul ins(%collapsed_204, %transposed_205 : tensor<49x256xf32>, tensor<256x256xf32>) outs(%357 : tensor<49x256xf32>) -> tensor<49x256xf32>
    %359 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_94 : tensor<256xf32>) outs(%356 : tensor<49x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<49x256xf32>
    %360 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%358, %359 : tensor<49x256xf32>, tensor<49x256xf32>) outs(%356 : tensor<49x256xf32>) {
    ^bb0(%in: f32, %in_229: f32, %out: f32):
      %435 = arith.addf %in, %in_229 : f32
      linalg.yield %435 : f32
    } -> tensor<49x256xf32>
    %expanded_206 = tensor.expand_shape %360 [[0, 1], [2, 3]] output_shape [1, 49, 8, 32] : tensor<49x256xf32> into tensor<1x49x8x32xf32>
    %361 = tensor.empty() : tensor<1x8x49x32xf32>
    %transposed_207 = linalg.transpose ins(%expanded_206 : tensor<1x49x8x32xf32>) outs(%361 : tensor<1x8x49x32xf32>) permutation = [0, 2, 1, 3] 
    %362 = tensor.empty() : tensor<1x8x32x49xf32>
    %transposed_208 = linalg.transpose ins(%expanded_206 : tensor<1x49x8x32xf32>) outs(%362 : tensor<1x8x32x49xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_209 = tensor.collapse_shape %transposed_207 [[0, 1], [2], [3]] : tensor<1x8x49x32xf32> into tensor<8x49x32xf32>
    %collapsed_210 = tensor.collapse_shape %transposed_208 [[0, 1], [2], [3]] : tensor<1x8x32x49xf32> into tensor<8x32x49xf32>
    %363 = tensor.empty() : tensor<8x49x49xf32>
    %364 = linalg.fill ins(%cst : f32) outs(%363 : tensor<8x49x49xf32>) -> tensor<8x49x49xf32>
    %365 = linalg.batch_matmul ins(%collapsed_209, %collapsed_210 : tensor<8x49x32xf32>, tensor<8x32x49xf32>) outs(%364 : tensor<8x49x49xf32>) -> tensor<8x49x49xf32>
    %expanded_211 = tensor.expand_shape %365 [[0, 1], [2], [3]] output_shape [1, 8, 49, 49] : tensor<8x49x49xf32> into tensor<1x8x49x49xf32>
    %366 = tensor.empty() : tensor<1x8x49x49xf32>
    %367 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_211 : tensor<1x8x49x49xf32>) outs(%366 : tensor<1x8x49x49xf32>) {
    ^bb0(%in: f32, %out: f32):
      %435 = arith.truncf %cst_4 : f64 to f32
      %436 = arith.mulf %in, %435 : f32
      linalg.yield %436 : f32
    } -> tensor<1x8x49x49xf32>
    %368 = tensor.empty() : tensor<1x8x49xi64>
    %369 = linalg.fill ins(%c0_i64 : i64) outs(%368 : tensor<1x8x49xi64>) -> tensor<1x8x49xi64>
    %370 = tensor.empty() : tensor<1x8x49xf32>
    %371 = linalg.fill ins(%cst_1 : f32) outs(%370 : tensor<1x8x49xf32>) -> tensor<1x8x49xf32>
    %372:2 = linalg.generic {indexing_maps = [#map5, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%367 : tensor<1x8x49x49xf32>) outs(%371, %369 : tensor<1x8x49xf32>, tensor<1x8x49xi64>) {
    ^bb0(%in: f32, %out: f32, %out_229: i64):
      %435 = linalg.index 3 : index
      %436 = arith.index_cast %435 : index to i64
      %437 = arith.maximumf %in, %out : f32
      %438 = arith.cmpf ogt, %in, %out : f32
      %439 = arith.select %438, %436, %out_229 : i64
      linalg.yield %437, %439 : f32, i64
    } -> (tensor<1x8x49xf32>, tensor<1x8x49xi64>)
    %expanded_212 = tensor.expand_shape %372#0 [[0], [1], [2, 3]] output_shape [1, 8, 49, 1] : tensor<1x8x49xf32> into tensor<1x8x49x1xf32>
    %373 = linalg.generic {indexing_maps = [#map5, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%367, %expanded_212 : tensor<1x8x49x49xf32>, tensor<1x8x49x1xf32>) outs(%366 : tensor<1x8x49x49xf32>) {
    ^bb0(%in: f32, %in_229: f32, %out: f32):
      %435 = arith.subf %in, %in_229 : f32
      linalg.yield %435 : f32
    } -> tensor<1x8x49x49xf32>
    %374 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%373 : tensor<1x8x49x49xf32>) outs(%366 : tensor<1x8x49x49xf32>) {
    ^bb0(%in: f32, %out: f32):
      %435 = math.exp %in : f32
      linalg.yield %435 : f32
    } -> tensor<1x8x49x49xf32>
    %375 = tensor.empty() : tensor<1x8x49x1xf32>
    %376 = linalg.fill ins(%cst : f32) outs(%375 : tensor<1x8x49x1xf32>) -> tensor<1x8x49x1xf32>
    %377 = linalg.generic {indexing_maps = [#map5, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%374 : tensor<1x8x49x49xf32>) outs(%376 : tensor<1x8x49x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %435 = arith.addf %in, %out : f32
      linalg.yield %435 : f32
    } -> tensor<1x8x49x1xf32>
    %378 = linalg.generic {indexing_maps = [#map5, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%374, %377 : tensor<1x8x49x49xf32>, tensor<1x8x49x1xf32>) outs(%366 : tensor<1x8x49x49xf32>) {
    ^bb0(%in: f32, %in_229: f32, %out: f32):
      %435 = arith.divf %in, %in_229 : f32
      linalg.yield %435 : f32
    } -> tensor<1x8x49x49xf32>
    %transposed_213 = linalg.transpose ins(%expanded_96 : tensor<256x256xf32>) outs(%355 : tensor<256x256xf32>) permutation = [1, 0] 
    %379 = linalg.matmul ins(%collapsed_204, %transposed_213 : tensor<49x256xf32>, tensor<256x256xf32>) outs(%357 : tensor<49x256xf32>) -> tensor<49x256xf32>
    %380 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_97 : tensor<256xf32>) outs(%356 : tensor<49x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<49x256xf32>
    %381 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%379, %380 : tensor<49x256xf32>, tensor<49x256xf32>) outs(%356 : tensor<49x256xf32>) {
    ^bb0(%in: f32, %in_229: f32, %out: f32):
      %435 = arith.addf %in, %in_229 : f32
      linalg.yield %435 : f32
    } -> tensor<49x256xf32>
    %expanded_214 = tensor.expand_shape %381 [[0, 1], [2, 3]] output_shape [1, 49, 8, 32] : tensor<49x256xf32> into tensor<1x49x8x32xf32>
    %transposed_215 = linalg.transpose ins(%expanded_214 : tensor<1x49x8x32xf32>) outs(%361 : tensor<1x8x49x32xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_216 = tensor.collapse_shape %378 [[0, 1], [2], [3]] : tensor<1x8x49x49xf32> into tensor<8x49x49xf32>
    %collapsed_217 = tensor.collapse_shape %transposed_215 [[0, 1], [2], [3]] : tensor<1x8x49x32xf32> into tensor<8x49x32xf32>
    %382 = tensor.empty() : tensor<8x49x32xf32>
    %383 = linalg.fill ins(%cst : f32) outs(%382 : tensor<8x49x32xf32>) -> tensor<8x49x32xf32>
    %384 = linalg.batch_matmul ins(%collapsed_216, %collapsed_217 : tensor<8x49x49xf32>, tensor<8x49x32xf32>) outs(%383 : tensor<8x49x32xf32>) -> tensor<8x49x32xf32>
    %expanded_218 = tensor.expand_shape %384 [[0, 1], [2], [3]] output_shape [1, 8, 49, 32] : tensor<8x49x32xf32> into tensor<1x8x49x32xf32>
    %385 = tensor.empty() : tensor<1x49x8x32xf32>
    %transposed_219 = linalg.transpose ins(%expanded_218 : tensor<1x8x49x32xf32>) outs(%385 : tensor<1x49x8x32xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_220 = tensor.collapse_shape %transposed_219 [[0, 1], [2, 3]] : tensor<1x49x8x32xf32> into tensor<49x256xf32>
    %transposed_221 = linalg.transpose ins(%expanded_99 : tensor<256x256xf32>) outs(%355 : tensor<256x256xf32>) permutation = [1, 0] 
    %386 = linalg.matmul ins(%collapsed_220, %transposed_221 : tensor<49x256xf32>, tensor<256x256xf32>) outs(%357 : tensor<49x256xf32>) -> tensor<49x256xf32>
    %387 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_100 : tensor<256xf32>) outs(%356 : tensor<49x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<49x256xf32>
    %388 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%386, %387 : tensor<49x256xf32>, tensor<49x256xf32>) outs(%356 : tensor<49x256xf32>) {
    ^bb0(%in: f32, %in_229: f32, %out: f32):
      %435 = arith.addf %in, %in_229 : f32
      linalg.yield %435 : f32
    } -> tensor<49x256xf32>
    %expanded_222 = tensor.expand_shape %388 [[0, 1], [2]] output_shape [1, 49, 256] : tensor<49x256xf32> into tensor<1x49x256xf32>
    %389 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%338, %expanded_222 : tensor<1x49x256xf32>, tensor<1x49x256xf32>) outs(%317 : tensor<1x49x256xf32>) {
    ^bb0(%in: f32, %in_229: f32, %out: f32):
      %435 = arith.addf %in, %in_229 : f32
      linalg.yield %435 : f32
    } -> tensor<1x49x256xf32>
    %390 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%389 : tensor<1x49x256xf32>) outs(%318 : tensor<1x49x256xf64>) {
    ^bb0(%in: f32, %out: f64):
      %435 = arith.extf %in : f32 to f64
      linalg.yield %435 : f64
    } -> tensor<1x49x256xf64>
    %391 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%390 : tensor<1x49x256xf64>) outs(%321 : tensor<1x49x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %435 = arith.addf %in, %out : f64
      linalg.yield %435 : f64
    } -> tensor<1x49x1xf64>
    %392 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%391 : tensor<1x49x1xf64>) outs(%320 : tensor<1x49x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %435 = arith.divf %in, %cst_13 : f64
      linalg.yield %435 : f64
    } -> tensor<1x49x1xf64>
    %393 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%390, %392 : tensor<1x49x256xf64>, tensor<1x49x1xf64>) outs(%318 : tensor<1x49x256xf64>) {
    ^bb0(%in: f64, %in_229: f64, %out: f64):
      %435 = arith.subf %in, %in_229 : f64
      linalg.yield %435 : f64
    } -> tensor<1x49x256xf64>
    %394 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%393, %393 : tensor<1x49x256xf64>, tensor<1x49x256xf64>) outs(%318 : tensor<1x49x256xf64>) {
    ^bb0(%in: f64, %in_229: f64, %out: f64):
      %435 = arith.mulf %in, %in_229 : f64
      linalg.yield %435 : f64
    } -> tensor<1x49x256xf64>
    %395 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%394 : tensor<1x49x256xf64>) outs(%321 : tensor<1x49x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %435 = arith.addf %in, %out : f64
      linalg.yield %435 : f64
    } -> tensor<1x49x1xf64>
    %396 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%395 : tensor<1x49x1xf64>) outs(%320 : tensor<1x49x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %435 = arith.divf %in, %cst_13 : f64
      linalg.yield %435 : f64
    } -> tensor<1x49x1xf64>
    %397 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%396 : tensor<1x49x1xf64>) outs(%328 : tensor<1x49x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %435 = arith.truncf %in : f64 to f32
      linalg.yield %435 : f32
    } -> tensor<1x49x1xf32>
    %398 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%389 : tensor<1x49x256xf32>) outs(%330 : tensor<1x49x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %435 = arith.addf %in, %out : f32
      linalg.yield %435 : f32
    } -> tensor<1x49x1xf32>
    %399 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%398 : tensor<1x49x1xf32>) outs(%328 : tensor<1x49x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %435 = arith.divf %in, %cst_14 : f32
      linalg.yield %435 : f32
    } -> tensor<1x49x1xf32>
    %400 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%397 : tensor<1x49x1xf32>) outs(%328 : tensor<1x49x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %435 = arith.truncf %cst_5 : f64 to f32
      %436 = arith.addf %in, %435 : f32
      linalg.yield %436 : f32
    } -> tensor<1x49x1xf32>
    %401 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%400 : tensor<1x49x1xf32>) outs(%328 : tensor<1x49x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %435 = math.rsqrt %in : f32
      linalg.yield %435 : f32
    } -> tensor<1x49x1xf32>
    %402 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%389, %399 : tensor<1x49x256xf32>, tensor<1x49x1xf32>) outs(%317 : tensor<1x49x256xf32>) {
    ^bb0(%in: f32, %in_229: f32, %out: f32):
      %435 = arith.subf %in, %in_229 : f32
      linalg.yield %435 : f32
    } -> tensor<1x49x256xf32>
    %403 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%402, %401 : tensor<1x49x256xf32>, tensor<1x49x1xf32>) outs(%317 : tensor<1x49x256xf32>) {
    ^bb0(%in: f32, %in_229: f32, %out: f32):
      %435 = arith.mulf %in, %in_229 : f32
      linalg.yield %435 : f32
    } -> tensor<1x49x256xf32>
    %404 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%403, %extracted_slice_101 : tensor<1x49x256xf32>, tensor<256xf32>) outs(%317 : tensor<1x49x256xf32>) {
    ^bb0(%in: f32, %in_229: f32, %out: f32):
      %435 = arith.mulf %in, %in_229 : f32
      linalg.yield %435 : f32
    } -> tensor<1x49x256xf32>
    %405 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%404, %extracted_slice_102 : tensor<1x49x256xf32>, tensor<256xf32>) outs(%317 : tensor<1x49x256xf32>) {
    ^bb0(%in: f32, %in_229: f32, %out: f32):
      %435 = arith.addf %in, %in_229 : f32
      linalg.yield %435 : f32
    } -> tensor<1x49x256xf32>
    %collapsed_223 = tensor.collapse_shape %405 [[0, 1], [2]] : tensor<1x49x256xf32> into tensor<49x256xf32>
    %406 = tensor.empty() : tensor<256x1024xf32>
    %transposed_224 = linalg.transpose ins(%expanded_104 : tensor<1024x256xf32>) outs(%406 : tensor<256x1024xf32>) permutation = [1, 0] 
    %407 = tensor.empty() : tensor<49x1024xf32>
    %408 = linalg.fill ins(%cst : f32) outs(%407 : tensor<49x1024xf32>) -> tensor<49x1024xf32>
    %409 = linalg.matmul ins(%collapsed_223, %transposed_224 : tensor<49x256xf32>, tensor<256x1024xf32>) outs(%408 : tensor<49x1024xf32>) -> tensor<49x1024xf32>
    %410 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_105 : tensor<1024xf32>) outs(%407 : tensor<49x1024xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<49x1024xf32>
    %411 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%409, %410 : tensor<49x1024xf32>, tensor<49x1024xf32>) outs(%407 : tensor<49x1024xf32>) {
    ^bb0(%in: f32, %in_229: f32, %out: f32):
      %435 = arith.addf %in, %in_229 : f32
      linalg.yield %435 : f32
    } -> tensor<49x1024xf32>
    %expanded_225 = tensor.expand_shape %411 [[0, 1], [2]] output_shape [1, 49, 1024] : tensor<49x1024xf32> into tensor<1x49x1024xf32>
    %412 = tensor.empty() : tensor<1x49x1024xf32>
    %413 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_225 : tensor<1x49x1024xf32>) outs(%412 : tensor<1x49x1024xf32>) {
    ^bb0(%in: f32, %out: f32):
      %435 = arith.divf %in, %cst_8 : f32
      %436 = math.erf %435 : f32
      %437 = arith.addf %436, %cst_2 : f32
      %438 = arith.mulf %437, %cst_3 : f32
      %439 = arith.mulf %in, %438 : f32
      linalg.yield %439 : f32
    } -> tensor<1x49x1024xf32>
    %collapsed_226 = tensor.collapse_shape %413 [[0, 1], [2]] : tensor<1x49x1024xf32> into tensor<49x1024xf32>
    %414 = tensor.empty() : tensor<1024x256xf32>
    %transposed_227 = linalg.transpose ins(%expanded_107 : tensor<256x1024xf32>) outs(%414 : tensor<1024x256xf32>) permutation = [1, 0] 
    %415 = linalg.matmul ins(%collapsed_226, %transposed_227 : tensor<49x1024xf32>, tensor<1024x256xf32>) outs(%357 : tensor<49x256xf32>) -> tensor<49x256xf32>
    %416 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_108 : tensor<256xf32>) outs(%356 : tensor<49x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<49x256xf32>
    %417 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%415, %416 : tensor<49x256xf32>, tensor<49x256xf32>) outs(%356 : tensor<49x256xf32>) {
    ^bb0(%in: f32, %in_229: f32, %out: f32):
      %435 = arith.addf %in, %in_229 : f32
      linalg.yield %435 : f32
    } -> tensor<49x256xf32>
    %expanded_228 = tensor.expand_shape %417 [[0, 1], [2]] output_shape [1, 49, 256] : tensor<49x256xf32> into tensor<1x49x256xf32>
    %418 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%389, %expanded_228 : tensor<1x49x256xf32>, tensor<1x49x256xf32>) outs(%317 : tensor<1x49x256xf32>) {
    ^bb0(%in: f32, %in_229: f32, %out: f32):
      %435 = arith.addf %in, %in_229 : f32
      linalg.yield %435 : f32
    } -> tensor<1x49x256xf32>
    %419 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%418 : tensor<1x49x256xf32>) outs(%318 : tensor<1x49x256xf64>) {
    ^bb0(%in: f32, %out: f64):
      %435 = arith.extf %in : f32 to f64
      linalg.yield %435 : f64
    } -> tensor<1x49x256xf64>
    %420 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%419 : tensor<1x49x256xf64>) outs(%321 : tensor<1x49x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %435 = arith.addf %in, %out : f64
      linalg.yield %435 : f64
    } -> tensor<1x49x1xf64>
    %421 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%420 : tensor<1x49x1xf64>) outs(%320 : tensor<1x49x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %435 = arith.divf %in, %cst_13 : f64
      linalg.yield %435 : f64
    } -> tensor<1x49x1xf64>
    %422 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%419, %421 : tensor<1x49x256xf64>, tensor<1x49x1xf64>) outs(%318 : tensor<1x49x256xf64>) {
    ^bb0(%in: f64, %in_229: f64, %out: f64):
      %435 = arith.subf %in, %in_229 : f64
      linalg.yield %435 : f64
    } -> tensor<1x49x256xf64>
    %423 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%422, %422 : tensor<1x49x256xf64>, tensor<1x49x256xf64>) outs(%318 : tensor<1x49x256xf64>) {
    ^bb0(%in: f64, %in_229: f64, %out: f64):
      %435 = arith.mulf %in, %in_229 : f64
      linalg.yield %435 : f64
    } -> tensor<1x49x256xf64>
    %424 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%423 : tensor<1x49x256xf64>) outs(%321 : tensor<1x49x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %435 = arith.addf %in, %out : f64
      linalg.yield %435 : f64
    } -> tensor<1x49x1xf64>
    %425 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%424 : tensor<1x49x1xf64>) outs(%320 : tensor<1x49x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %435 = arith.divf %in, %cst_13 : f64
      linalg.yield %435 : f64
    } -> tensor<1x49x1xf64>
    %426 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%425 : tensor<1x49x1xf64>) outs(%328 : tensor<1x49x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %435 = arith.truncf %in : f64 to f32
      linalg.yield %435 : f32
    } -> tensor<1x49x1xf32>
    %427 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%418 : tensor<1x49x256xf32>) outs(%330 : tensor<1x49x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %435 = arith.addf %in, %out : f32
      linalg.yield %435 : f32
    } -> tensor<1x49x1xf32>
    %428 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%427 : tensor<1x49x1xf32>) outs(%328 : tensor<1x49x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %435 = arith.divf %in, %cst_14 : f32
      linalg.yield %435 : f32
    } -> tensor<1x49x1xf32>
    %429 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%426 : tensor<1x49x1xf32>) outs(%328 : tensor<1x49x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %435 = arith.truncf %cst_5 : f64 to f32
      %436 = arith.addf %in, %435 : f32
      linalg.yield %436 : f32
    } -> tensor<1x49x1xf32>
    %430 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%429 : tensor<1x49x1xf32>) outs(%328 : tensor<1x49x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %435 = math.rsqrt %in : f32
      linalg.yield %435 : f32
    } -> tensor<1x49x1xf32>
    %431 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%418, %428 : tensor<1x49x256xf32>, tensor<1x49x1xf32>) outs(%317 : tensor<1x49x256xf32>) {
    ^bb0(%in: f32, %in_229: f32, %out: f32):
      %435 = arith.subf %in, %in_229 : f32
      linalg.yield %435 : f32
    } -> tensor<1x49x256xf32>
    %432 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%431, %430 : tensor<1x49x256xf32>, tensor<1x49x1xf32>) outs(%317 : tensor<1x49x256xf32>) {
    ^bb0(%in: f32, %in_229: f32, %out: f32):
      %435 = arith.mulf %in, %in_229 : f32
      linalg.yield %435 : f32
    } -> tensor<1x49x256xf32>
    %433 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%432, %extracted_slice_109 : tensor<1x49x256xf32>, tensor<256xf32>) outs(%317 : tensor<1x49x256xf32>) {
    ^bb0(%in: f32, %in_229: f32, %out: f32):
      %435 = arith.mulf %in, %in_229 : f32
      linalg.yield %435 : f32
    } -> tensor<1x49x256xf32>
    %434 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%433, %extracted_slice_110 : tensor<1x49x256xf32>, tensor<256xf32>) outs(%317 : tensor<1x49x256xf32>) {
    ^bb0(%in: f32, %in_229: f32, %out: f32):
      %435 = arith.addf %in, %in_229 : f32
      linalg.yield %435 : f32
    } -> tensor<1x49x256xf32>
    return %434 : tensor<1x49x256xf32>
  }
}
