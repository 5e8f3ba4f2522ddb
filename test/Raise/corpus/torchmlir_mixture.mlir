// Made by generate/generate.py: near_misses, torchmlir: a mixture of experts: softmax gates weigh results
// DEFINE: %{case} = --verify=raise --input=random:1 --expected_output=@%S/expected/mixture.0.npy
// RUN: attn-run %s %{case} | FileCheck %s
// RUN: attn-opt %s %fuse -o %t.mlir
// RUN: attn-run %t.mlir %{case} | FileCheck %s --check-prefix=FUSED

// CHECK: attention: 1 found{{$}}
// CHECK-NEXT: batch 1, heads 6, N 1, S 4, D 8, f32, not causal, mask: additive, scale 1
// FUSED: attention: 1 found{{$}}
// FUSED-NEXT: batch 1, heads 6, N 1, S 4, D 8, f32, not causal, mask: additive, scale 1

#map = affine_map<(d0, d1) -> (d1)>
#map1 = affine_map<(d0, d1) -> (d0, d1)>
#map2 = affine_map<(d0, d1) -> (d0)>
#map3 = affine_map<(d0, d1) -> (d0, 0)>
module {
  func.func @main(%arg0: tensor<6x8xf32>) -> tensor<6x8xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense_resource<torch_tensor_4_8_8_torch.float32> : tensor<4x8x8xf32>
    %cst_2 = arith.constant dense_resource<torch_tensor_4_torch.float32> : tensor<4xf32>
    %cst_3 = arith.constant dense_resource<torch_tensor_4_8_torch.float32> : tensor<4x8xf32>
    %0 = tensor.empty() : tensor<8x4xf32>
    %transposed = linalg.transpose ins(%cst_3 : tensor<4x8xf32>) outs(%0 : tensor<8x4xf32>) permutation = [1, 0] 
    %1 = tensor.empty() : tensor<6x4xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<6x4xf32>) -> tensor<6x4xf32>
    %3 = linalg.matmul ins(%arg0, %transposed : tensor<6x8xf32>, tensor<8x4xf32>) outs(%2 : tensor<6x4xf32>) -> tensor<6x4xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%cst_2 : tensor<4xf32>) outs(%1 : tensor<6x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<6x4xf32>
    %5 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%3, %4 : tensor<6x4xf32>, tensor<6x4xf32>) outs(%1 : tensor<6x4xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %26 = arith.addf %in, %in_15 : f32
      linalg.yield %26 : f32
    } -> tensor<6x4xf32>
    %6 = tensor.empty() : tensor<6xi64>
    %7 = linalg.fill ins(%c0_i64 : i64) outs(%6 : tensor<6xi64>) -> tensor<6xi64>
    %8 = tensor.empty() : tensor<6xf32>
    %9 = linalg.fill ins(%cst_0 : f32) outs(%8 : tensor<6xf32>) -> tensor<6xf32>
    %10:2 = linalg.generic {indexing_maps = [#map1, #map2, #map2], iterator_types = ["parallel", "reduction"]} ins(%5 : tensor<6x4xf32>) outs(%9, %7 : tensor<6xf32>, tensor<6xi64>) {
    ^bb0(%in: f32, %out: f32, %out_15: i64):
      %26 = linalg.index 1 : index
      %27 = arith.index_cast %26 : index to i64
      %28 = arith.maximumf %in, %out : f32
      %29 = arith.cmpf ogt, %in, %out : f32
      %30 = arith.select %29, %27, %out_15 : i64
      linalg.yield %28, %30 : f32, i64
    } -> (tensor<6xf32>, tensor<6xi64>)
    %expanded = tensor.expand_shape %10#0 [[0, 1]] output_shape [6, 1] : tensor<6xf32> into tensor<6x1xf32>
    %11 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel"]} ins(%5, %expanded : tensor<6x4xf32>, tensor<6x1xf32>) outs(%1 : tensor<6x4xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %26 = arith.subf %in, %in_15 : f32
      linalg.yield %26 : f32
    } -> tensor<6x4xf32>
    %12 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%11 : tensor<6x4xf32>) outs(%1 : tensor<6x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %26 = math.exp %in : f32
      linalg.yield %26 : f32
    } -> tensor<6x4xf32>
    %13 = tensor.empty() : tensor<6x1xf32>
    %14 = linalg.fill ins(%cst : f32) outs(%13 : tensor<6x1xf32>) -> tensor<6x1xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "reduction"]} ins(%12 : tensor<6x4xf32>) outs(%14 : tensor<6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %26 = arith.addf %in, %out : f32
      linalg.yield %26 : f32
    } -> tensor<6x1xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel"]} ins(%12, %15 : tensor<6x4xf32>, tensor<6x1xf32>) outs(%1 : tensor<6x4xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %26 = arith.divf %in, %in_15 : f32
      linalg.yield %26 : f32
    } -> tensor<6x4xf32>
    %expanded_4 = tensor.expand_shape %cst_1 [[0], [1], [2, 3]] output_shape [4, 8, 8, 1] : tensor<4x8x8xf32> into tensor<4x8x8x1xf32>
    %expanded_5 = tensor.expand_shape %arg0 [[0, 1], [2]] output_shape [1, 6, 8] : tensor<6x8xf32> into tensor<1x6x8xf32>
    %17 = tensor.empty() : tensor<8x4x8x1xf32>
    %transposed_6 = linalg.transpose ins(%expanded_4 : tensor<4x8x8x1xf32>) outs(%17 : tensor<8x4x8x1xf32>) permutation = [1, 0, 2, 3] 
    %collapsed = tensor.collapse_shape %transposed_6 [[0], [1, 2, 3]] : tensor<8x4x8x1xf32> into tensor<8x32xf32>
    %expanded_7 = tensor.expand_shape %collapsed [[0, 1], [2]] output_shape [1, 8, 32] : tensor<8x32xf32> into tensor<1x8x32xf32>
    %18 = tensor.empty() : tensor<1x6x32xf32>
    %19 = linalg.fill ins(%cst : f32) outs(%18 : tensor<1x6x32xf32>) -> tensor<1x6x32xf32>
    %20 = linalg.batch_matmul ins(%expanded_5, %expanded_7 : tensor<1x6x8xf32>, tensor<1x8x32xf32>) outs(%19 : tensor<1x6x32xf32>) -> tensor<1x6x32xf32>
    %collapsed_8 = tensor.collapse_shape %20 [[0, 1], [2]] : tensor<1x6x32xf32> into tensor<6x32xf32>
    %expanded_9 = tensor.expand_shape %collapsed_8 [[0], [1, 2, 3]] output_shape [6, 1, 4, 8] : tensor<6x32xf32> into tensor<6x1x4x8xf32>
    %21 = tensor.empty() : tensor<6x4x8x1xf32>
    %transposed_10 = linalg.transpose ins(%expanded_9 : tensor<6x1x4x8xf32>) outs(%21 : tensor<6x4x8x1xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_11 = tensor.collapse_shape %transposed_10 [[0], [1], [2, 3]] : tensor<6x4x8x1xf32> into tensor<6x4x8xf32>
    %expanded_12 = tensor.expand_shape %16 [[0], [1, 2]] output_shape [6, 1, 4] : tensor<6x4xf32> into tensor<6x1x4xf32>
    %22 = tensor.empty() : tensor<6x1x8xf32>
    %23 = linalg.fill ins(%cst : f32) outs(%22 : tensor<6x1x8xf32>) -> tensor<6x1x8xf32>
    %24 = linalg.batch_matmul ins(%expanded_12, %collapsed_11 : tensor<6x1x4xf32>, tensor<6x4x8xf32>) outs(%23 : tensor<6x1x8xf32>) -> tensor<6x1x8xf32>
    %25 = tensor.empty() : tensor<6x8x1xf32>
    %transposed_13 = linalg.transpose ins(%24 : tensor<6x1x8xf32>) outs(%25 : tensor<6x8x1xf32>) permutation = [0, 2, 1] 
    %collapsed_14 = tensor.collapse_shape %transposed_13 [[0], [1, 2]] : tensor<6x8x1xf32> into tensor<6x8xf32>
    return %collapsed_14 : tensor<6x8xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_4_8_8_torch.float32: "0x04000000D01FE13ED637E63DF80A243F3CDFE13E420B5DBEA3173EBF820E103FE2ED843E2FDA053F55571340B704BCBF9E18CBBF3C039A3F8720AD3D2B9E99BFAED19CBB10DD6BBE0894C8BE5D150B3F1752CABE5275523E9F91E6BE2EB512BFF82B0EBFD9FDC3BF23F89DBFC2ECE83FFC300DBF48A4A9BF3014413EFB758DBDDB66FDBECE34BDBF8B4D2440C23CF2BE4FCDAB3EE82AC13FC23E05408775DA3FF1571840D09288BF57B68E3F2C0C10BEDE454E3F10BDA73EB5BD42BFB8AECCBF5A71973C5F86573F47D1CCBE170D853FD85FB73ECA8558BB1BD108BF9097953F44FCC93EDCC185BF3DDD74BFB458093D3CC8353F4A84C4BFAE4AD3BEA75F773FE5F8CF3FAD4027C01326D9BF37B869BE43568F3E0602963D38818E3F5585903ED352DE3E0FF4E93EFA885DBFCC03483F12426DBFCC5E533EAEB9AABE9B8FDBBE22826E3E9967763F2EC6B23EEFE46BBF812C66BD0D9733BF27B2843F208A1ABF94AEA3BF95C0FD3DA017953F35626C3FE492B13F3E01B03F95DD283F4BFFF33E5D1682BFDB401C3F5C0BEF3E22AFF93F9D1388BF03F7913F1714B8BDEDD33A3F6A33ECBFF115D1BD504B84BF3212A0BE30AF7B3EFD1DC13E43F58C3F8B4692BF25F3193D41C0933E24F0C53EB3E34DBEB483F1BD635154BFFC20B4BF833CD03F6368303E9C4C34BF1B23A13E9A2B213E434EC53E07DB123F6D787F3FFD290B3F3264A13DDA9A7F3F8B57FFBE2AD8423FF7481E3FEC4899BEE54840BE223CF53FA4B0303F32C9A0BE1B138ABF0897763E93B7B2BF018EE83DA7678D3FFF94B2BFC342F33E96608A3F2FA2063EB469C93FCB0B483FA5C87C3F7A70BEBF2631163F2E18223E2AB22A3F52907EBF143D98BFDF1499BF14ECA73F05E056BE8B1F483F7E5C7D3F92A02F3E7844603F1FFD92BE1AC5823FBBD502BF6F5BDBBF9B9302BF3125F3BECB8A293F1E689ABF2B811B3F78120CBF84DC8CBF475A38BF2C78433CB7F6AD3EC277A0BF4AA17C3F6D43FDBEC13AA4BFA196E03E09602FBC314FAB3F2D0E8FBEDC4D933EFFB308BDF6EB87BF4558EABD1415483E35B33CBFED9CD93F2A43B13E303B14BEEC3A233F460590BE5939AABF695F27BF3223DC3F2C0176BF5D3323BF051063BFF0B9563F1192933FAA6BE1BF73B38DBF7ED2DBBF7F6CC43F4C1F52BB225DB83F357FE2BD1DAD133FF93B2DBEA326983F9A4921BEAB863ABD5B02263F0DE95EBF7B37143ECD90F33FF5E1C73EBB6D073D670083BF67C73B3F72118F3FFBC9153F06F893BF3ECE12BE146A47BE53C1BE3FBB5533BFC8E5383E6B46AE3F4771BBBEDBDCA9BFECFED83F253104409B02843E75A510BF06856D3F8114F73EA7C503C094B5083FA40F09BF26195DBF9C2968BFAF8217BF56671A3E5D4485BFDEF593BF8222A2BE60B7703F68CF92BF12F84A3F6873AA3D4279D83E1733EFBF",
      torch_tensor_4_torch.float32: "0x0400000085AA6ABE86A826BE53EF7CBE2089A9BE",
      torch_tensor_4_8_torch.float32: "0x0400000022792DBB9C36423EB1FC94BE1D3885BED6700BBEAB2AC23D578AE5BB40878F3EDE8300BD9799BF3D5DD3DABD1B548EBDC2EFACBE90C56FBE9F3D15BE4C94563C6B200F3E403B593EDE7075BE86A71DBEA77F033EF750963EE70395BD7A75873E1E6B69BD353C193DA1E8A33E20EDA7BEC5EA63BEAC4FB7BD661F0DBE9E669C3E"
    }
  }
#-}

