// Made by generate/generate.py: models, torchmlir: Stable Diffusion's UNet: cross-attention to a text
// DEFINE: %{case} = --verify=raise --input=random:1 --input=random:2 --expected_output=@%S/expected/unet_cross.0.npy
// RUN: attn-run %s %{case} | FileCheck %s
// RUN: attn-opt %s %fuse -o %t.mlir
// RUN: attn-run %t.mlir %{case} | FileCheck %s --check-prefix=FUSED

// CHECK: attention: 1 found{{$}}
// CHECK-NEXT: batch 2, heads 2, N 8, S 5, D 8, f32, not causal, no mask, scale 1/sqrt(D)
// FUSED: attention: 1 found{{$}}
// FUSED-NEXT: batch 2, 2 key heads of 2 query heads each, N 4, S 5, D 8, f32, not causal, no mask, scale 1/sqrt(D)

#map = affine_map<(d0, d1, d2) -> (d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map3 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map4 = affine_map<(d0, d1) -> (d1)>
#map5 = affine_map<(d0, d1) -> (d0, d1)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
module {
  func.func @main(%arg0: tensor<2x16x2x4xf32>, %arg1: tensor<2x5x12xf32>) -> tensor<2x16x2x4xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense_resource<torch_tensor_16_torch.float32> : tensor<16xf32>
    %cst_2 = arith.constant dense_resource<torch_tensor_16_16_torch.float32_1> : tensor<16x16xf32>
    %cst_3 = arith.constant 0.35355339059327379 : f64
    %cst_4 = arith.constant dense_resource<torch_tensor_16_12_torch.float32_1> : tensor<16x12xf32>
    %cst_5 = arith.constant dense_resource<torch_tensor_16_12_torch.float32> : tensor<16x12xf32>
    %cst_6 = arith.constant dense_resource<torch_tensor_16_16_torch.float32> : tensor<16x16xf32>
    %collapsed = tensor.collapse_shape %arg0 [[0], [1], [2, 3]] : tensor<2x16x2x4xf32> into tensor<2x16x8xf32>
    %0 = tensor.empty() : tensor<2x8x16xf32>
    %transposed = linalg.transpose ins(%collapsed : tensor<2x16x8xf32>) outs(%0 : tensor<2x8x16xf32>) permutation = [0, 2, 1] 
    %1 = tensor.empty() : tensor<16x16xf32>
    %transposed_7 = linalg.transpose ins(%cst_6 : tensor<16x16xf32>) outs(%1 : tensor<16x16xf32>) permutation = [1, 0] 
    %2 = tensor.empty() : tensor<2x16x16xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_7 : tensor<16x16xf32>) outs(%2 : tensor<2x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x16xf32>
    %4 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %5 = linalg.batch_matmul ins(%transposed, %3 : tensor<2x8x16xf32>, tensor<2x16x16xf32>) outs(%4 : tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %expanded = tensor.expand_shape %5 [[0], [1], [2, 3]] output_shape [2, 8, 2, 8] : tensor<2x8x16xf32> into tensor<2x8x2x8xf32>
    %6 = tensor.empty() : tensor<2x2x8x8xf32>
    %transposed_8 = linalg.transpose ins(%expanded : tensor<2x8x2x8xf32>) outs(%6 : tensor<2x2x8x8xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_9 = tensor.collapse_shape %transposed_8 [[0, 1], [2], [3]] : tensor<2x2x8x8xf32> into tensor<4x8x8xf32>
    %7 = tensor.empty() : tensor<12x16xf32>
    %transposed_10 = linalg.transpose ins(%cst_5 : tensor<16x12xf32>) outs(%7 : tensor<12x16xf32>) permutation = [1, 0] 
    %collapsed_11 = tensor.collapse_shape %arg1 [[0, 1], [2]] : tensor<2x5x12xf32> into tensor<10x12xf32>
    %8 = tensor.empty() : tensor<10x16xf32>
    %9 = linalg.fill ins(%cst : f32) outs(%8 : tensor<10x16xf32>) -> tensor<10x16xf32>
    %10 = linalg.matmul ins(%collapsed_11, %transposed_10 : tensor<10x12xf32>, tensor<12x16xf32>) outs(%9 : tensor<10x16xf32>) -> tensor<10x16xf32>
    %expanded_12 = tensor.expand_shape %10 [[0, 1], [2, 3]] output_shape [2, 5, 2, 8] : tensor<10x16xf32> into tensor<2x5x2x8xf32>
    %11 = tensor.empty() : tensor<2x2x5x8xf32>
    %transposed_13 = linalg.transpose ins(%expanded_12 : tensor<2x5x2x8xf32>) outs(%11 : tensor<2x2x5x8xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_14 = tensor.collapse_shape %transposed_13 [[0, 1], [2], [3]] : tensor<2x2x5x8xf32> into tensor<4x5x8xf32>
    %transposed_15 = linalg.transpose ins(%cst_4 : tensor<16x12xf32>) outs(%7 : tensor<12x16xf32>) permutation = [1, 0] 
    %12 = linalg.matmul ins(%collapsed_11, %transposed_15 : tensor<10x12xf32>, tensor<12x16xf32>) outs(%9 : tensor<10x16xf32>) -> tensor<10x16xf32>
    %expanded_16 = tensor.expand_shape %12 [[0, 1], [2, 3]] output_shape [2, 5, 2, 8] : tensor<10x16xf32> into tensor<2x5x2x8xf32>
    %transposed_17 = linalg.transpose ins(%expanded_16 : tensor<2x5x2x8xf32>) outs(%11 : tensor<2x2x5x8xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_18 = tensor.collapse_shape %transposed_17 [[0, 1], [2], [3]] : tensor<2x2x5x8xf32> into tensor<4x5x8xf32>
    %13 = tensor.empty() : tensor<4x8x5xf32>
    %transposed_19 = linalg.transpose ins(%collapsed_14 : tensor<4x5x8xf32>) outs(%13 : tensor<4x8x5xf32>) permutation = [0, 2, 1] 
    %14 = linalg.fill ins(%cst : f32) outs(%13 : tensor<4x8x5xf32>) -> tensor<4x8x5xf32>
    %15 = linalg.batch_matmul ins(%collapsed_9, %transposed_19 : tensor<4x8x8xf32>, tensor<4x8x5xf32>) outs(%14 : tensor<4x8x5xf32>) -> tensor<4x8x5xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15 : tensor<4x8x5xf32>) outs(%13 : tensor<4x8x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      %39 = arith.truncf %cst_3 : f64 to f32
      %40 = arith.mulf %in, %39 : f32
      linalg.yield %40 : f32
    } -> tensor<4x8x5xf32>
    %17 = tensor.empty() : tensor<4x8xi64>
    %18 = linalg.fill ins(%c0_i64 : i64) outs(%17 : tensor<4x8xi64>) -> tensor<4x8xi64>
    %19 = tensor.empty() : tensor<4x8xf32>
    %20 = linalg.fill ins(%cst_0 : f32) outs(%19 : tensor<4x8xf32>) -> tensor<4x8xf32>
    %21:2 = linalg.generic {indexing_maps = [#map1, #map2, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%16 : tensor<4x8x5xf32>) outs(%20, %18 : tensor<4x8xf32>, tensor<4x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_28: i64):
      %39 = linalg.index 2 : index
      %40 = arith.index_cast %39 : index to i64
      %41 = arith.maximumf %in, %out : f32
      %42 = arith.cmpf ogt, %in, %out : f32
      %43 = arith.select %42, %40, %out_28 : i64
      linalg.yield %41, %43 : f32, i64
    } -> (tensor<4x8xf32>, tensor<4x8xi64>)
    %expanded_20 = tensor.expand_shape %21#0 [[0], [1, 2]] output_shape [4, 8, 1] : tensor<4x8xf32> into tensor<4x8x1xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16, %expanded_20 : tensor<4x8x5xf32>, tensor<4x8x1xf32>) outs(%13 : tensor<4x8x5xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %39 = arith.subf %in, %in_28 : f32
      linalg.yield %39 : f32
    } -> tensor<4x8x5xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22 : tensor<4x8x5xf32>) outs(%13 : tensor<4x8x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      %39 = math.exp %in : f32
      linalg.yield %39 : f32
    } -> tensor<4x8x5xf32>
    %24 = tensor.empty() : tensor<4x8x1xf32>
    %25 = linalg.fill ins(%cst : f32) outs(%24 : tensor<4x8x1xf32>) -> tensor<4x8x1xf32>
    %26 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%23 : tensor<4x8x5xf32>) outs(%25 : tensor<4x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %39 = arith.addf %in, %out : f32
      linalg.yield %39 : f32
    } -> tensor<4x8x1xf32>
    %27 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23, %26 : tensor<4x8x5xf32>, tensor<4x8x1xf32>) outs(%13 : tensor<4x8x5xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %39 = arith.divf %in, %in_28 : f32
      linalg.yield %39 : f32
    } -> tensor<4x8x5xf32>
    %28 = tensor.empty() : tensor<4x8x8xf32>
    %29 = linalg.fill ins(%cst : f32) outs(%28 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %30 = linalg.batch_matmul ins(%27, %collapsed_18 : tensor<4x8x5xf32>, tensor<4x5x8xf32>) outs(%29 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %expanded_21 = tensor.expand_shape %30 [[0, 1], [2], [3]] output_shape [2, 2, 8, 8] : tensor<4x8x8xf32> into tensor<2x2x8x8xf32>
    %31 = tensor.empty() : tensor<2x8x2x8xf32>
    %transposed_22 = linalg.transpose ins(%expanded_21 : tensor<2x2x8x8xf32>) outs(%31 : tensor<2x8x2x8xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_23 = tensor.collapse_shape %transposed_22 [[0, 1], [2, 3]] : tensor<2x8x2x8xf32> into tensor<16x16xf32>
    %transposed_24 = linalg.transpose ins(%cst_2 : tensor<16x16xf32>) outs(%1 : tensor<16x16xf32>) permutation = [1, 0] 
    %32 = linalg.fill ins(%cst : f32) outs(%1 : tensor<16x16xf32>) -> tensor<16x16xf32>
    %33 = linalg.matmul ins(%collapsed_23, %transposed_24 : tensor<16x16xf32>, tensor<16x16xf32>) outs(%32 : tensor<16x16xf32>) -> tensor<16x16xf32>
    %34 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%cst_1 : tensor<16xf32>) outs(%1 : tensor<16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x16xf32>
    %35 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%33, %34 : tensor<16x16xf32>, tensor<16x16xf32>) outs(%1 : tensor<16x16xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %39 = arith.addf %in, %in_28 : f32
      linalg.yield %39 : f32
    } -> tensor<16x16xf32>
    %expanded_25 = tensor.expand_shape %35 [[0, 1], [2]] output_shape [2, 8, 16] : tensor<16x16xf32> into tensor<2x8x16xf32>
    %36 = tensor.empty() : tensor<2x16x8xf32>
    %transposed_26 = linalg.transpose ins(%expanded_25 : tensor<2x8x16xf32>) outs(%36 : tensor<2x16x8xf32>) permutation = [0, 2, 1] 
    %expanded_27 = tensor.expand_shape %transposed_26 [[0], [1], [2, 3]] output_shape [2, 16, 2, 4] : tensor<2x16x8xf32> into tensor<2x16x2x4xf32>
    %37 = tensor.empty() : tensor<2x16x2x4xf32>
    %38 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_27, %arg0 : tensor<2x16x2x4xf32>, tensor<2x16x2x4xf32>) outs(%37 : tensor<2x16x2x4xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %39 = arith.addf %in, %in_28 : f32
      linalg.yield %39 : f32
    } -> tensor<2x16x2x4xf32>
    return %38 : tensor<2x16x2x4xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_16_torch.float32: "0x04000000DCF062BEF00982BC38C7AA3DC48B993D0E39563E6A8F7B3ED6E5683E5CE02B3EE0FB333E602004BD02AB46BE7C11BEBDF0EAE5BCC6560ABE18DC023ED8B9B33D",
      torch_tensor_16_16_torch.float32_1: "0x04000000BE9417BEE0E8123D106DA33DA001913C40FA25BEF0D1743E26DD14BE668F523E6EA64BBE585276BD8A410B3E7C31D1BD0E0D573E062B30BE44FB56BEE0DEE6BDB087253DA8B66B3EE46DF4BD0C1BB73DAC5C80BD28115EBDD83C3C3E7A6546BE6086D93CA8BE703EC8B50CBDA6C4463E84AC9DBD00124E3EF6A277BE289513BDA8DC33BD78EEA53D24DFC83DA68F443EC88F18BD606D22BCCA4F2F3E90888ABD106B603EAA722ABE209DDDBC00005CBCA075E43D66052F3ED04E22BD4E1754BE28B1FD3DCC27993D88ABCD3D0AEB1DBEAEC2243EC078723E30B5B13CCC1D6FBE9CB5333EC0CF3DBE98636B3D30CE143D7CA2EFBDB046B23D8AF964BEC839693D9C4A22BE3075DDBC48B7033D08195A3E1C49F4BDBA00243E281502BDBC29F3BDBAEC5EBE7CE26ABE28037A3E98627FBD20974C3C3CCF8A3DEE022E3E487D5A3ED29E4F3E84AA3DBEE00F24BD1E7C17BE1C4412BE68E6723D3C4B703E26154DBEAEEE1A3E3CBA04BEE87247BD92344B3E309967BD707BBA3CCCF332BEECEA593E505F04BD683C3BBE3CEB953D3C0536BE4C234BBE6086793CCCF74A3E48E390BD40FBF03D7AFC5B3E78CB293EA24906BE6080E0BC601EA1BD00DB4DBE00A0D838969F403E1AAF573E7014BF3CF092683DE8A7DDBD5A3D413E2C0CD5BDC4D431BE78B01D3D5271193EB4CE66BE6A6A673EAC2EB83D5C5B33BEC8935CBDB8195E3E7E6944BE5CA595BD08EDA73D1C4760BEB8560C3E9C42053ECAC51E3E4A3623BEECF97E3E38BF17BE3E937F3E46AE75BE9C1664BEF83B1D3EE00AD63CA04B6C3C1CC30DBE7CC5D6BDD0B395BD406279BE20DD543C801A353D00F05DB92057A53DE6E7723EF421883DD86DBBBD40B6D2BD4CCA23BECA7631BE40EA24BD401C35BD04C5E33D00D9DABD8A154C3E50A133BE00443A3A9E1F663E06907E3E884A14BE7067363D50EAF13C540DF0BDB4E4B0BD60AD8A3D740332BEA0F4283D188EDD3D90C3C9BDE6A4543EA0C786BC084DE83DB8847D3E90809CBDCC1C0B3E6C7292BD289415BDD8892DBD0093CBBADC6AC1BD2003703DC0561A3C9A46223E58434FBDB05FCD3C8475BEBD5E6356BE8C30CF3D6807033D340CCDBD181CADBD20E6853D102839BD324A273EA002683CB466C13D9413DF3D50417BBD4086DD3D32E93C3EC07D3C3CB863483DA0D4143CFE3E313EFC29D8BDF61408BE181BDF3DE8CC5EBE8056833BD876EBBDF6F7283E94586EBE9C381B3E7C467D3E40324F3D907388BC5AFE7B3EECCDDABD101DA4BC1435E0BDB05A0DBD188E5E3D50C4083D706841BD8EF57FBE60BB513CC0A9F2BB180C1A3DFA28443E9CD5783E5CE117BE60677FBC1825CDBDF8F06BBEDE473ABE8A45703E7E43153EBC82093E30450E3EFA624BBE5014D73C50436E3EB8DE0EBE74BC633EC492863D6E1B343EA055DBBD840AEC3D",
      torch_tensor_16_12_torch.float32_1: "0x040000009DAF573C8D4685BE0527753E6A2A1F3E0AEA923EA857153E5C1E43BEABB4763E4B317E3C122E0C3EFB056DBEF50BAABD861F91BE4445E6BD58157F3DAF1868BE9D74BC3D90AE1E3E9EB8243D84C845BEE52F65BEA765B6BDEBC1013E81CA913E02FB293E942605BD6B49CF3DB30091BEA6797CBE4DEE093E296F27BEA7360E3E07AD50BE626A12BE377C73BE02421A3ED8F6F0BC257F633ED0F0363EE691233E5616183CC0C9B6BD0B8C80BDB8241D3D8C88123EC2184FBEE517783E5B9000BD13B377BE41F01FBE0CC7823E2C2B873EDAE788BE107D503EF324143E1BF92E3EA33C7A3EC5501FBE51B0BA3D00F1F13D99B2AEBD63D9C53D1C19AABD97C2363E7408A4BD3966DCBDF1D5943D7FB2D13D646C10BEF70BD13C0D502B3EE14AEBBC9BECB33D63978EBDBC37CF3D232256BEC2D22DBEA30B16BED3D4873E95159FBD859E4EBAEF370FBE878C933E7D5A903EA9F05EBE00A36FBEB41060BE907AB6BA6EB396BD637C41BEA30CD4BDF6645F3D33731ABE4600833DB59287BD113D0FBE4972223DF10F733EEED947BE5E9E5B3C9804DABDE909913E923A8CBE15B18DBE3CA4913E77063BBE3DB2623D5519CCBC6A1579BD710B84BD9ED63B3E2610623CE0E68FBE2F832EBEE38AC9BDA0C0143E7D4B3FBE775D8B3ED7AD83BD045154BD539F673E9092143E0BB57A3E76FD2A3E4858B3BDE91F44BE48F3AFBC05A7743EB16BC6BD1B1189BE395AF23D75E18F3E7F4EA8BD3BC474BE9F1086BEF127943D6210B3BCA24615BEE0006F3D1684E03D54196B3E4D80653EEFFC30BDA05382BE988E85BE3A008A3E4AAC023E0DDB003E21C37FBEDEDD883ED6048C3EBB71853ED65D79BE7B13DFBD264E4BBE8DF68B3E9907FEBD84F506BED3DE1A3E6DBE08BE589711BEDBDACEBC574EE3BCC54466BE616F763EA56502BEB5B5D13D338E803EDF13153EEA67273D24847B3E87F21E3D49C308BEFFD18B3E56ED8B3D0E3590BEC24FA8BDFA5A49BEE795813E4B4543BD93B986BE32A994BC88A4393E8398993D32F1BA3D0AA1DB3CB469DC3D760C90BDA02EEBBDC7268ABE5CB05EBE801D003E",
      torch_tensor_16_12_torch.float32: "0x040000004E7E92BEFE6E053EB2F70DBE9C4445BE294C2ABE7CF5293E338B1C3ECCE1623EBF71D63D6F70C5BD2C36A5BD00A9AE3D07FF723E96BEA03D04DD0BBEDAF40ABEEDBD8BBE42757F3D2EE325BEC2C683BE939A813ED6F73FBE5F8306BD7C60A93DC8AD163CF5E746BE4EF16EBEC79E6B3EEB8A403D623D753E4C32C6BDA424AE3DE53187BD465552BC160934BE57F2C73D5EEBBA3DCA21C3BBB2F684BDFD3736BE466C4C3EE30D5CBE6C32F23D9ACBC6BD819E0EBE2B6A543DA08D19BE8637883D0E34683D7C7B5BBEBFDE443DEBCFFB3D9604EA3D34D714BDFB5472BE194636BDA354CD3DC0B7D7BD2F69E03D5BDC443E89591ABE74923A3B9F76F43D9A59B93C9B89C53C7DA4133D4C6368BEFBD8B93C47B24C3EA52F853EBBBD2D3E6E721E3D0B0D0A3E15CE0FBE8AF674BE0F327EBEC972933E56A53B3EBC544CBE254EE73DE53A5F3EA7BE933EAD3C813E1205653E238A87BDA37ACFBD6CB4723E6CA6253E4CE331BE51E0843EC3D20E3ED524213EF54639BEF99DA93D3E41CFBDBBF8663E9FC354BD062AE63DBE05523D268AFB3D87E8C8BDB220103E68784EBEE886853DB80048BED9CF91BECE626DBEB75E693E94EE1F3E7BAB8A3E69D06C3E5DFE83BE9ABA49BEB20E3FBD6FF93FBE13444D3E7A7A5FBEAD3910BE38CA8EBED6D327BE8820733E3807723EA19A533E4F3E643E5A6C833EDA6297BDEB10023E56AE833E0F95C33DFBC0933E8951193EE5C2373EEEEACEBDAFD60D3EF6DD073DBE308DBD6FA226BE31DE25BE0A7663BE8E72463E5427523EDA9206BDBF0F2BBE3379643EFA083D3E7EC9AF3C95900BBE39D6873EB9C4F13DE96760BE5C758D3E3279603E4B7DD7BDBD2C263E65F527BE154D39BD45FF7A3ED86C433C590E51BECA99C5BDED7AA0BD1F1F64BDBD50E23CFDB0883E303A7D3C6F8436BE3A6A723CEEBC0D3E93A1123EE61487BE7C9553BD0EAD5BBE6542FCBD0302D53DB7EA51BE75C4DB3DD2E67A3EE71A9B3C170445BE09D2D3BD2C19813D005861BED9DB123E442F86BEAD148EBEF19C8FBE4ADE6FBDFEC5463E24E48BBEA2B3753E067FECBDB127AD3D",
      torch_tensor_16_16_torch.float32: "0x040000000054F5BA5E54093E16B352BE80663CBEF432C5BDEC4B893D404FA2BBCEFA4A3E70BFB5BC4C7B873DACBB9ABD704849BDB89174BE528B29BEE80ED3BD00BB173C6069CA3D189B193E8C8D2DBEFCF4DEBD98F7B93D4E94543E48BD52BD5C913F3E400D25BD10B5D83C4ACD673ECE7B6DBE662921BEE09E81BDDC93C7BD282F5D3E1AEF25BEC0B0EBBD1ADA32BE76C26FBE047015BE9E0E5C3EBC76E43D0027F83D406A573C3A3F03BEC03E2D3D9E066FBE1AFA38BEC6F903BE2685213E2619163EC811E3BD20CB13BC40BA233E827F7E3E2434CB3DC8550A3DFEA42B3EC0BB16BEF8D03E3D6C7A46BE186E31BED23E04BE8CAAE73DF8E7CD3D6AA417BEC8AD9A3D6E890C3E203F01BD40641C3C00446D3D00D11E3E48CF753E964745BEECA1BBBD9838C93DD01B543EE8C55E3E22E2613E78CA4B3DF89C5EBE9066BC3CAC2720BE8C946EBE3E74633EF0A6423EFE5D7FBE08AA3F3DC8802CBDB88228BD1C5FEABD8CE4C43D34A117BEDCB1BB3D1676013E5C43373E4871BF3D4A5F7DBE001126BE38A6FF3D1853563D96B347BEE86813BEF2D4703E547F2C3EB03EDFBDD4DC80BD78DD73BE803E93BB78C840BEA27745BE20B061BCA0BF193DF4ADD1BD98E7173E38C91BBE6849683ED06F2F3E64E157BE88DB7EBD80D2383C1867153DD0DD723D5CECC83DE059753CCCD1F9BDD445F23D569175BEA0BB17BE3C2B80BDEC66F9BD5C1DB3BDBAD251BE00D259BDF8E25A3D76C626BE403452BC0042373EF088D2BC80ACE33BC0ADB0BC103D4F3D60C6223EBA7E723E0693223EC40C733E601D94BC66F865BE40BAF2BDCE4F2E3E006BD4BADC7CFEBD022D44BE00946FBEEC1058BE70B44FBD56640C3E74670A3E02E576BE2EB01F3E8A5248BEF07B58BD1C9ACFBDF03C45BD100E49BDBAB865BE440A5DBE283C20BD80E1533BB896E8BDB8DEC03D3A6A66BEC0368ABCA221613E38D7D0BD362B673E386CB93DAE0767BE74F8213EF053ECBC708FE4BD14B64C3E54DF4EBEB0C2DB3CC06456BD16D0363E08EC8E3DCC04F63D40D1B43D003F76BD505A57BD00F752BE4CB60A3E26424B3E5C292F3EAC9334BE60AE363C907634BE88EC0CBE302C15BE34F9AE3DC48D18BE00BAB2BBA04F2C3C0406253EFA8341BE44BF2FBE3CA614BED62E333ECC0BB8BDE0EE573EA024B93D40AA013D00EDF3BA086D4ABD407A003D30D369BD003EE6BAC0A7023D983E48BE7A2D06BED8B74E3E86C14FBE200F93BCC03E7D3E10F4B83DC0F0E73B26DA5DBE2CA2FD3D085836BEA85691BDCCC8ABBD38A417BD8036333B9626533E80ABFF3C204C653E30991C3EC6D821BE54A2E53D24F734BE9CFFD8BD4097963DF00EA93DF20E403E28D2A4BD00D4D1397ACB033E5A9377BE4215393E30B153BE00D0613BE0182EBD0AD406BED857073DF2B0533EE8AA95BD56FC17BE845BBDBD"
    }
  }
#-}

