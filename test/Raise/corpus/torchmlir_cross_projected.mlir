// Made by generate/generate.py: heads, torchmlir: keys and values from one projection of a context
// DEFINE: %{case} = --verify=raise --input=random:1 --input=random:2 --expected_output=@%S/expected/cross_projected.0.npy
// RUN: attn-run %s %{case} | FileCheck %s
// RUN: attn-opt %s %fuse -o %t.mlir
// RUN: attn-run %t.mlir %{case} | FileCheck %s --check-prefix=FUSED

// CHECK: attention: 1 found{{$}}
// CHECK-NEXT: batch 1, heads 2, N 8, S 5, D 8, f32, not causal, no mask, scale 1/sqrt(D)
// FUSED: attention: 1 found{{$}}
// FUSED-NEXT: batch 1, heads 2, N 8, S 5, D 8, f32, not causal, no mask, scale 1/sqrt(D)

#map = affine_map<(d0, d1) -> (d1)>
#map1 = affine_map<(d0, d1) -> (d0, d1)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<1x8x16xf32>, %arg1: tensor<1x5x12xf32>) -> tensor<1x2x8x8xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 0.35355339059327379 : f64
    %cst_2 = arith.constant dense_resource<torch_tensor_32_torch.float32> : tensor<32xf32>
    %cst_3 = arith.constant dense_resource<torch_tensor_32_12_torch.float32> : tensor<32x12xf32>
    %cst_4 = arith.constant dense_resource<torch_tensor_16_torch.float32> : tensor<16xf32>
    %cst_5 = arith.constant dense_resource<torch_tensor_16_16_torch.float32> : tensor<16x16xf32>
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<1x8x16xf32> into tensor<8x16xf32>
    %0 = tensor.empty() : tensor<16x16xf32>
    %transposed = linalg.transpose ins(%cst_5 : tensor<16x16xf32>) outs(%0 : tensor<16x16xf32>) permutation = [1, 0] 
    %1 = tensor.empty() : tensor<8x16xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<8x16xf32>) -> tensor<8x16xf32>
    %3 = linalg.matmul ins(%collapsed, %transposed : tensor<8x16xf32>, tensor<16x16xf32>) outs(%2 : tensor<8x16xf32>) -> tensor<8x16xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%cst_4 : tensor<16xf32>) outs(%1 : tensor<8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x16xf32>
    %5 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%3, %4 : tensor<8x16xf32>, tensor<8x16xf32>) outs(%1 : tensor<8x16xf32>) {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %33 = arith.addf %in, %in_21 : f32
      linalg.yield %33 : f32
    } -> tensor<8x16xf32>
    %expanded = tensor.expand_shape %5 [[0, 1], [2, 3]] output_shape [1, 8, 2, 8] : tensor<8x16xf32> into tensor<1x8x2x8xf32>
    %6 = tensor.empty() : tensor<1x2x8x8xf32>
    %transposed_6 = linalg.transpose ins(%expanded : tensor<1x8x2x8xf32>) outs(%6 : tensor<1x2x8x8xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_7 = tensor.collapse_shape %arg1 [[0, 1], [2]] : tensor<1x5x12xf32> into tensor<5x12xf32>
    %7 = tensor.empty() : tensor<12x32xf32>
    %transposed_8 = linalg.transpose ins(%cst_3 : tensor<32x12xf32>) outs(%7 : tensor<12x32xf32>) permutation = [1, 0] 
    %8 = tensor.empty() : tensor<5x32xf32>
    %9 = linalg.fill ins(%cst : f32) outs(%8 : tensor<5x32xf32>) -> tensor<5x32xf32>
    %10 = linalg.matmul ins(%collapsed_7, %transposed_8 : tensor<5x12xf32>, tensor<12x32xf32>) outs(%9 : tensor<5x32xf32>) -> tensor<5x32xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%cst_2 : tensor<32xf32>) outs(%8 : tensor<5x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<5x32xf32>
    %12 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%10, %11 : tensor<5x32xf32>, tensor<5x32xf32>) outs(%8 : tensor<5x32xf32>) {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %33 = arith.addf %in, %in_21 : f32
      linalg.yield %33 : f32
    } -> tensor<5x32xf32>
    %expanded_9 = tensor.expand_shape %12 [[0, 1], [2, 3, 4]] output_shape [1, 5, 2, 2, 8] : tensor<5x32xf32> into tensor<1x5x2x2x8xf32>
    %13 = tensor.empty() : tensor<2x1x2x5x8xf32>
    %transposed_10 = linalg.transpose ins(%expanded_9 : tensor<1x5x2x2x8xf32>) outs(%13 : tensor<2x1x2x5x8xf32>) permutation = [2, 0, 3, 1, 4] 
    %extracted_slice = tensor.extract_slice %transposed_10[0, 0, 0, 0, 0] [1, 1, 2, 5, 8] [1, 1, 1, 1, 1] : tensor<2x1x2x5x8xf32> to tensor<1x1x2x5x8xf32>
    %extracted_slice_11 = tensor.extract_slice %transposed_10[1, 0, 0, 0, 0] [1, 1, 2, 5, 8] [1, 1, 1, 1, 1] : tensor<2x1x2x5x8xf32> to tensor<1x1x2x5x8xf32>
    %collapsed_12 = tensor.collapse_shape %extracted_slice [[0, 1], [2], [3], [4]] : tensor<1x1x2x5x8xf32> into tensor<1x2x5x8xf32>
    %14 = tensor.empty() : tensor<1x2x8x5xf32>
    %transposed_13 = linalg.transpose ins(%collapsed_12 : tensor<1x2x5x8xf32>) outs(%14 : tensor<1x2x8x5xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_14 = tensor.collapse_shape %transposed_6 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %collapsed_15 = tensor.collapse_shape %transposed_13 [[0, 1], [2], [3]] : tensor<1x2x8x5xf32> into tensor<2x8x5xf32>
    %15 = tensor.empty() : tensor<2x8x5xf32>
    %16 = linalg.fill ins(%cst : f32) outs(%15 : tensor<2x8x5xf32>) -> tensor<2x8x5xf32>
    %17 = linalg.batch_matmul ins(%collapsed_14, %collapsed_15 : tensor<2x8x8xf32>, tensor<2x8x5xf32>) outs(%16 : tensor<2x8x5xf32>) -> tensor<2x8x5xf32>
    %expanded_16 = tensor.expand_shape %17 [[0, 1], [2], [3]] output_shape [1, 2, 8, 5] : tensor<2x8x5xf32> into tensor<1x2x8x5xf32>
    %18 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_16 : tensor<1x2x8x5xf32>) outs(%14 : tensor<1x2x8x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      %33 = arith.truncf %cst_1 : f64 to f32
      %34 = arith.mulf %in, %33 : f32
      linalg.yield %34 : f32
    } -> tensor<1x2x8x5xf32>
    %19 = tensor.empty() : tensor<1x2x8xi64>
    %20 = linalg.fill ins(%c0_i64 : i64) outs(%19 : tensor<1x2x8xi64>) -> tensor<1x2x8xi64>
    %21 = tensor.empty() : tensor<1x2x8xf32>
    %22 = linalg.fill ins(%cst_0 : f32) outs(%21 : tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %23:2 = linalg.generic {indexing_maps = [#map2, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%18 : tensor<1x2x8x5xf32>) outs(%22, %20 : tensor<1x2x8xf32>, tensor<1x2x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_21: i64):
      %33 = linalg.index 3 : index
      %34 = arith.index_cast %33 : index to i64
      %35 = arith.maximumf %in, %out : f32
      %36 = arith.cmpf ogt, %in, %out : f32
      %37 = arith.select %36, %34, %out_21 : i64
      linalg.yield %35, %37 : f32, i64
    } -> (tensor<1x2x8xf32>, tensor<1x2x8xi64>)
    %expanded_17 = tensor.expand_shape %23#0 [[0], [1], [2, 3]] output_shape [1, 2, 8, 1] : tensor<1x2x8xf32> into tensor<1x2x8x1xf32>
    %24 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18, %expanded_17 : tensor<1x2x8x5xf32>, tensor<1x2x8x1xf32>) outs(%14 : tensor<1x2x8x5xf32>) {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %33 = arith.subf %in, %in_21 : f32
      linalg.yield %33 : f32
    } -> tensor<1x2x8x5xf32>
    %25 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24 : tensor<1x2x8x5xf32>) outs(%14 : tensor<1x2x8x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      %33 = math.exp %in : f32
      linalg.yield %33 : f32
    } -> tensor<1x2x8x5xf32>
    %26 = tensor.empty() : tensor<1x2x8x1xf32>
    %27 = linalg.fill ins(%cst : f32) outs(%26 : tensor<1x2x8x1xf32>) -> tensor<1x2x8x1xf32>
    %28 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%25 : tensor<1x2x8x5xf32>) outs(%27 : tensor<1x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %33 = arith.addf %in, %out : f32
      linalg.yield %33 : f32
    } -> tensor<1x2x8x1xf32>
    %29 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25, %28 : tensor<1x2x8x5xf32>, tensor<1x2x8x1xf32>) outs(%14 : tensor<1x2x8x5xf32>) {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %33 = arith.divf %in, %in_21 : f32
      linalg.yield %33 : f32
    } -> tensor<1x2x8x5xf32>
    %collapsed_18 = tensor.collapse_shape %29 [[0, 1], [2], [3]] : tensor<1x2x8x5xf32> into tensor<2x8x5xf32>
    %collapsed_19 = tensor.collapse_shape %extracted_slice_11 [[0, 1, 2], [3], [4]] : tensor<1x1x2x5x8xf32> into tensor<2x5x8xf32>
    %30 = tensor.empty() : tensor<2x8x8xf32>
    %31 = linalg.fill ins(%cst : f32) outs(%30 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %32 = linalg.batch_matmul ins(%collapsed_18, %collapsed_19 : tensor<2x8x5xf32>, tensor<2x5x8xf32>) outs(%31 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %expanded_20 = tensor.expand_shape %32 [[0, 1], [2], [3]] output_shape [1, 2, 8, 8] : tensor<2x8x8xf32> into tensor<1x2x8x8xf32>
    return %expanded_20 : tensor<1x2x8x8xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_32_torch.float32: "0x040000003A233F3DD916883E0D1F0DBEA46ED33D3C3894BDE03580BDAF5B593EA31665BE162DFB3C7AFE8A3E5F7A22BD8884653EED10B6BD12F36D3E19F98EBEEC692ABDCAAF4FBDE999BF3D54F2E73D20F8623EBB2930BD098E3BBCB76E4A3EF3F69FBD6391813EF8D044BEC5E5FFBCBC087EBCB1E6033ED1184A3EBF6A3BBDD1E674BE",
      torch_tensor_32_12_torch.float32: "0x04000000EDBD8BBE42757F3D2EE325BEC2C683BE939A813ED6F73FBE5F8306BD7C60A93DC8AD163CF5E746BE4EF16EBEC79E6B3EEB8A403D623D753E4C32C6BDA424AE3DE53187BD465552BC160934BE57F2C73D5EEBBA3DCA21C3BBB2F684BDFD3736BE466C4C3EE30D5CBE6C32F23D9ACBC6BD819E0EBE2B6A543DA08D19BE8637883D0E34683D7C7B5BBEBFDE443DEBCFFB3D9604EA3D34D714BDFB5472BE194636BDA354CD3DC0B7D7BD2F69E03D5BDC443E89591ABE74923A3B9F76F43D9A59B93C9B89C53C7DA4133D4C6368BEFBD8B93C47B24C3EA52F853EBBBD2D3E6E721E3D0B0D0A3E15CE0FBE8AF674BE0F327EBEC972933E56A53B3EBC544CBE254EE73DE53A5F3EA7BE933EAD3C813E1205653E238A87BDA37ACFBD6CB4723E6CA6253E4CE331BE51E0843EC3D20E3ED524213EF54639BEF99DA93D3E41CFBDBBF8663E9FC354BD062AE63DBE05523D268AFB3D87E8C8BDB220103E68784EBEE886853DB80048BED9CF91BECE626DBEB75E693E94EE1F3E7BAB8A3E69D06C3E5DFE83BE9ABA49BEB20E3FBD6FF93FBE13444D3E7A7A5FBEAD3910BE38CA8EBED6D327BE8820733E3807723EA19A533E4F3E643E5A6C833EDA6297BDEB10023E56AE833E0F95C33DFBC0933E8951193EE5C2373EEEEACEBDAFD60D3EF6DD073DBE308DBD6FA226BE31DE25BE0A7663BE8E72463E5427523EDA9206BDBF0F2BBE3379643EFA083D3E7EC9AF3C95900BBE39D6873EB9C4F13DE96760BE5C758D3E3279603E4B7DD7BDBD2C263E65F527BE154D39BD45FF7A3ED86C433C590E51BECA99C5BDED7AA0BD1F1F64BDBD50E23CFDB0883E303A7D3C6F8436BE3A6A723CEEBC0D3E93A1123EE61487BE7C9553BD0EAD5BBE6542FCBD0302D53DB7EA51BE75C4DB3DD2E67A3EE71A9B3C170445BE09D2D3BD2C19813D005861BED9DB123E442F86BEAD148EBEF19C8FBE4ADE6FBDFEC5463E24E48BBEA2B3753E067FECBDB127AD3D9DAF573C8D4685BE0527753E6A2A1F3E0AEA923EA857153E5C1E43BEABB4763E4B317E3C122E0C3EFB056DBEF50BAABD861F91BE4445E6BD58157F3DAF1868BE9D74BC3D90AE1E3E9EB8243D84C845BEE52F65BEA765B6BDEBC1013E81CA913E02FB293E942605BD6B49CF3DB30091BEA6797CBE4DEE093E296F27BEA7360E3E07AD50BE626A12BE377C73BE02421A3ED8F6F0BC257F633ED0F0363EE691233E5616183CC0C9B6BD0B8C80BDB8241D3D8C88123EC2184FBEE517783E5B9000BD13B377BE41F01FBE0CC7823E2C2B873EDAE788BE107D503EF324143E1BF92E3EA33C7A3EC5501FBE51B0BA3D00F1F13D99B2AEBD63D9C53D1C19AABD97C2363E7408A4BD3966DCBDF1D5943D7FB2D13D646C10BEF70BD13C0D502B3EE14AEBBC9BECB33D63978EBDBC37CF3D232256BEC2D22DBEA30B16BED3D4873E95159FBD859E4EBAEF370FBE878C933E7D5A903EA9F05EBE00A36FBEB41060BE907AB6BA6EB396BD637C41BEA30CD4BDF6645F3D33731ABE4600833DB59287BD113D0FBE4972223DF10F733EEED947BE5E9E5B3C9804DABDE909913E923A8CBE15B18DBE3CA4913E77063BBE3DB2623D5519CCBC6A1579BD710B84BD9ED63B3E2610623CE0E68FBE2F832EBEE38AC9BDA0C0143E7D4B3FBE775D8B3ED7AD83BD045154BD539F673E9092143E0BB57A3E76FD2A3E4858B3BDE91F44BE48F3AFBC05A7743EB16BC6BD1B1189BE395AF23D75E18F3E7F4EA8BD3BC474BE9F1086BEF127943D6210B3BCA24615BEE0006F3D1684E03D54196B3E4D80653EEFFC30BDA05382BE988E85BE3A008A3E4AAC023E0DDB003E21C37FBEDEDD883ED6048C3EBB71853ED65D79BE7B13DFBD264E4BBE8DF68B3E9907FEBD84F506BED3DE1A3E6DBE08BE589711BEDBDACEBC574EE3BCC54466BE616F763EA56502BEB5B5D13D338E803EDF13153EEA67273D24847B3E87F21E3D49C308BEFFD18B3E56ED8B3D0E3590BEC24FA8BDFA5A49BEE795813E4B4543BD93B986BE32A994BC88A4393E8398993D32F1BA3D0AA1DB3CB469DC3D760C90BDA02EEBBDC7268ABE5CB05EBE801D003EDB072FBEFDA2293D47B5BC3D5C70A73C83A73FBED0588D3EA7E42BBE4822733EA7276BBEC0368EBD8BCC203E3C8EF1BDCA51783EDE6B4BBE403D78BE0F4B05BE",
      torch_tensor_16_torch.float32: "0x04000000E6BB7DBE1C1DE73D20E5F5BDD0D62ABE627B13BE5230133E2492073E507C443ED8B6B93DC4FCAABDD4138FBD9842973DDE70523E74358B3D1C40F2BDFCADF0BD",
      torch_tensor_16_16_torch.float32: "0x040000000054F5BA5E54093E16B352BE80663CBEF432C5BDEC4B893D404FA2BBCEFA4A3E70BFB5BC4C7B873DACBB9ABD704849BDB89174BE528B29BEE80ED3BD00BB173C6069CA3D189B193E8C8D2DBEFCF4DEBD98F7B93D4E94543E48BD52BD5C913F3E400D25BD10B5D83C4ACD673ECE7B6DBE662921BEE09E81BDDC93C7BD282F5D3E1AEF25BEC0B0EBBD1ADA32BE76C26FBE047015BE9E0E5C3EBC76E43D0027F83D406A573C3A3F03BEC03E2D3D9E066FBE1AFA38BEC6F903BE2685213E2619163EC811E3BD20CB13BC40BA233E827F7E3E2434CB3DC8550A3DFEA42B3EC0BB16BEF8D03E3D6C7A46BE186E31BED23E04BE8CAAE73DF8E7CD3D6AA417BEC8AD9A3D6E890C3E203F01BD40641C3C00446D3D00D11E3E48CF753E964745BEECA1BBBD9838C93DD01B543EE8C55E3E22E2613E78CA4B3DF89C5EBE9066BC3CAC2720BE8C946EBE3E74633EF0A6423EFE5D7FBE08AA3F3DC8802CBDB88228BD1C5FEABD8CE4C43D34A117BEDCB1BB3D1676013E5C43373E4871BF3D4A5F7DBE001126BE38A6FF3D1853563D96B347BEE86813BEF2D4703E547F2C3EB03EDFBDD4DC80BD78DD73BE803E93BB78C840BEA27745BE20B061BCA0BF193DF4ADD1BD98E7173E38C91BBE6849683ED06F2F3E64E157BE88DB7EBD80D2383C1867153DD0DD723D5CECC83DE059753CCCD1F9BDD445F23D569175BEA0BB17BE3C2B80BDEC66F9BD5C1DB3BDBAD251BE00D259BDF8E25A3D76C626BE403452BC0042373EF088D2BC80ACE33BC0ADB0BC103D4F3D60C6223EBA7E723E0693223EC40C733E601D94BC66F865BE40BAF2BDCE4F2E3E006BD4BADC7CFEBD022D44BE00946FBEEC1058BE70B44FBD56640C3E74670A3E02E576BE2EB01F3E8A5248BEF07B58BD1C9ACFBDF03C45BD100E49BDBAB865BE440A5DBE283C20BD80E1533BB896E8BDB8DEC03D3A6A66BEC0368ABCA221613E38D7D0BD362B673E386CB93DAE0767BE74F8213EF053ECBC708FE4BD14B64C3E54DF4EBEB0C2DB3CC06456BD16D0363E08EC8E3DCC04F63D40D1B43D003F76BD505A57BD00F752BE4CB60A3E26424B3E5C292F3EAC9334BE60AE363C907634BE88EC0CBE302C15BE34F9AE3DC48D18BE00BAB2BBA04F2C3C0406253EFA8341BE44BF2FBE3CA614BED62E333ECC0BB8BDE0EE573EA024B93D40AA013D00EDF3BA086D4ABD407A003D30D369BD003EE6BAC0A7023D983E48BE7A2D06BED8B74E3E86C14FBE200F93BCC03E7D3E10F4B83DC0F0E73B26DA5DBE2CA2FD3D085836BEA85691BDCCC8ABBD38A417BD8036333B9626533E80ABFF3C204C653E30991C3EC6D821BE54A2E53D24F734BE9CFFD8BD4097963DF00EA93DF20E403E28D2A4BD00D4D1397ACB033E5A9377BE4215393E30B153BE00D0613BE0182EBD0AD406BED857073DF2B0533EE8AA95BD56FC17BE845BBDBD"
    }
  }
#-}

