// Made by generate/generate.py: jax_forms, ireejaxopt: flax.nnx.MultiHeadAttention, queries and keys normalised
// DEFINE: %{case} = --verify=raise --input=random:1 --expected_output=@%S/expected/flax_attention_norm.0.npy
// RUN: attn-run %s %{case} | FileCheck %s

// CHECK: attention: 1 found{{$}}
// CHECK-NEXT: batch 1, heads 2, N 8, S 8, D 8, f32, not causal, no mask, scale 1/sqrt(D)

#map = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map2 = affine_map<(d0, d1) -> (d0, d1)>
#map3 = affine_map<(d0, d1, d2) -> (d1, d0, d2)>
#map4 = affine_map<(d0, d1, d2) -> (d2, d0, d1)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map8 = affine_map<(d0, d1, d2) -> (d1, d2, d0)>
module {
  func.func @main(%arg0: tensor<1x8x16xf32>) -> tensor<1x8x16xf32> {
    %cst = arith.constant dense<"0x96FB883E094078BE98F04DBE94879EBEC1EC6EBEB2AE223EE864473E6DCC8BBE9402D83E5C55EEBE5934ADBE6A6B143D58349CBEACD5843DEC87E03E64BC0B3E1161243EE8E502BEB5B67A3EFD47C83D820A2FBE31BA6EBE99B1503E7FA2903E05C9783E0C4008BEC283733E964BD63E01930ABF1CB6F43DB692E73E00C19EBE33A622BEF22A013F58635C3EC3465BBD1008E0BEF99F61BE6D5D07BF6F34CC3EE744BB3E784DC23D1FCE8A3CF1709B3ED7E96BBD5C63BCBD18E63D3EA625BCBDE529083E87F56A3DAB20E7BEF3B8ED3E3EFA673ED7BCDA3E4961D63EA24054BEB23AA33ECBAE84BEB8AE913E52CC44BD02ED6C3E2A8FE03D8E6C2BBE4DCD7F3D13F809BF42F844BE212850BD46E3073FCF8BE5BE4D318DBE37A0AABE015BC6BEE65BBD3CC511E63E47D2AB3E2737083ECB71123E1B773E3E95C0683E2F840EBDFA7138BEE91BC53EC2B536BD649BE4BE656928BEE028EE3EF9B6CEBD072B0D3F710311BE4D61B73ED8C160BE01089F3E295CB83D2435203DFEF8EA3EAE06DEBD3C06BEBEDA983A3E2A56AFBDE096A8BE94A70DBF7842BF3D89CD0DBECD0B023F32878BBE53ADA43E507F48BEB8C9A9BEFC31443DB25031BE0BF66A3E3113553EA0FC61BDF564D73EB728DABECD1E2D3ECCE7963EE5A4FA3DA7BBA13E671E9DBD0C6FD8BE05140C3C54E84CBEF011AE3E1816863EDCF991BD816C813E6B71B3BD2287B3BE9A6F54BE743B653E1D62903E860EF53DC927193D3314B9BEC8453E3E950B00BE2E75013F2F3CB0BDC2E8D33D6C48E73E6D21723DA49184BE2644F53C93C739BE48C668BD346CA0BE7F7DD2BC809D133E44159DBE9941D1BDBEB3E1BE4422C63D44256ABEE58633BE1AAEBABD21DDCFBDAB0CC63E220A563EAA16D3BEE7B0143E467AF5BE1D89A83DBCA23EBE5611B5BE4DAD22BDCFBD213E2B698B3D2568E3BEFEBC863EEA3B1ABE010A68BEADE8AEBE2038533E31D0A6BCA2C9733E1F7B96BE61B1953EF844733E3408FEBD81D10ABF6207ADBD3F9D9EBE6407093F2FD0E43EAC7E87BE03C6213E712D703E08F47BBDE173B13E2E725E3D0012A63EB0DADC3D0F158A3EB6E8F93EF222A9BE3697053E46B4A5BEB5FF8DBEC5C5CEBEA16217BE78B8333DF4CA8A3E7CA049BEADF69DBEC0965FBE27711DBEA17F3DBDD5F802BFB82F4FBE56C4063EFB55523E0E8DEC3D315F153E36A9973EFB1E9ABE279D023F9010E4BE62C761BE07307F3EA924C3BD77B979BE9AA0353D9BA562BBB6A2183E8F6BF53E3F17AEBA75CC42BED35339BE67EABC3D34B60C3D3F3518BD585898BEED36C43E6ECD0A3D9035EFBDF4CB8FBEBDFDC0BEFE560EBEDB41CC3CFCFA40BEB718A1BE046B97BE46207E3EDD652DBECE23EEBDDA350E3EB050853E271415BD912D25BBC33C7F3D8E4B17BD75FFF73E45678DBE7002EE3DBC7790BD"> : tensor<16x16xf32>
    %cst_0 = arith.constant dense<"0x0407AE3E223FB53EB8FCE2BD125454BE7B2DD33D05E9A73BDFC71E3E1A514FBEB18C7F3DCA0CC5BE685D7ABEC5A3E23EC42A83BEA0F3EEBD3AF85F3E181AA23E3672EFBC944777BE21C3B73EAC89103D240323BE0E73FFBD06BE1CBEA342993DBDA937BD476DD83EEF8544BEE446FA3E3A05843EC328DEBEA3688ABE213CB2BD56267EBE0BE425BE0144DE3EE4D2873E3D1A1C3DF10AF53D3102463EDA4AC2BD713679BD434096BE5715F23EC68E593E94785B3E22D2803E126DA93E6E3CB3BD6E131EBE66B22E3D4CA6DDBD0B8F693D468E2FBEFED87A3EE40229BE33CE3C3E7EE24FBE0A3793BD6177DA3E2C40053DF3E2A8BE1AADA03B7F73B43D5720BB3B755408BE2C77B6BED43D593EFD7F883D6113613DA42B0C3F0F8C4C3D8E81FA3D987D16BEA8FAFA3DD30AC93E2F93D0BE97CDA13E29FF94BE9B66C7BEE117B53E818690BDF1A8B83DD6508C3EEB24C33E5F48EBBE9B9C66BD34A6063EDDFA063FF221803EFA0B803EA4E4B33EF76343BEAAB805BE14C2C6BEC0F034BE3066993D0545AFBCAFC6C2BED258F6BEDDB44B3EA96ABFBEE4AA303DB25B853EFD3D823E322002BE18D445BDEC480EBDC9908E3E84D2A53D924B0A3DFB63D83D47F200BE1E12DABDF3B04FBDD2C75E3E23240C3D265AB1BE217C00BFD7DB3FBE2D2345BEFE27ADBDEE9C123EAD4AE23E198921BE96650D3FAF29E03DBD96613EB186293E087BC23D0F5DB4BDFDD10E3FDE773EBE4276D3BE518B30BE92188CBD2E85493E50E7CF3E25A3943EC3137FBEC200023D7BBAC9BE11D1123EA88AD0BE2AB9A2BEAA7ABF3E4BCD7DBD1608B73D2FD87FBDCA8A363EDF86A83EC5864E3EF441AF3CED5BE6BEB597C4BD974104BCF4BEB23D922208BE78A501BE9FE503BFF587F3BEFEB885BEB12680BE28ADB4BDA1AAB03DCC574C3E5C7447BE5B57373E6F4E45BE3D0300BF87F359BC9F6CFBBD33C7D53E1B7D983ED5EB00BECB1772BE0AEEFEBD73A0023F5A0BA73D50465C3EDC02913EDE7D203E8656A0BCBABF4A3EF2425C3E605EFEBDF1C040BEE072EDBBA7EE0D3E4406A6BEB3F676BEBA53F3BDFAF7FBBE264A59BE53DFE93D669C893D237F76BE56D597BD3D2A923D87FFBB3EEA27C73E546008BFE0739E3ED068AB3EE661443EA81C44BE3556B33E30CCA1BA76A35ABE5381B2BBA706073E387D39BEBDBF373EB487323EB051003ED87188BE55EB81BEF53AFA3EBBFB68BCDC8D213E762ABB3DA059CABE0681F1BD71B8E2BD1D5183BE3BFE77BE2DA9F23D1BE6143E7382D8BD1DBC22BEED74433DBB71F73E9320173E28EAA9BE081ED13CC34FE8BDB831F6BE27F2D03EB4E7AA3E63A5B73D44A1A7BEF2D2DD3DC31E2BBE9F653BBE5C81003F194CA3BE0529B43EB92239BEFEA632BE8A5569BDF0DF1E3EF2A76B3E7C5725BE9D5995BD21D24EBE2BBAC6BED1794DBE"> : tensor<16x16xf32>
    %cst_1 = arith.constant dense<"0x402F8BBE9867283EF3D8ADBE0EEB06BDA577B4BED9343FBEF0CE5B3E4BD0DB3E971DE93D7D6894BD39113EBE1D9FB8BECA814C3E8C47F5BD23BB7EBED95CB63EF43F9E3E09B3A43D3AC4A23DBC841E3E951B02BF0B095E3B085072BEB166833E7E3A923E778EDDBC02FCD8BECFBA2EBE33A4983CE6629ABD34EF61BC3980F73D99D5F7BD0CEF42BE316E57BE284B07BEACC7CF3E8D881C3E5C5F21BEDEE0303E234529BEE816C8BEF7D0D23C7057C33EB6301BBEF821A9BE149C8B3DB6AF8E3C1D3C153E44A3E13EA22090BC2F7D713E8CAFC93B41668ABD7505F9BDCCD0A5BE8FC102BE29D5D6BE0EDAF3BE0774B0BDA567E63EEDF605BD0B023BBB7A5927BDC74B73BE9883993E31D352BC5DF08F3D9AB9FBBE6465A63E180481BE4B26B5BEFF816B3EF4C1043E4445BA3EA3BED4BC97BC053F0CC4153E288C983EAA08B0BDE4A340BE9868273D1C7424BECFF8833B0BA9F0BDB07278BECE47A13DEAD39A3D4F3A1C3ED58C813ED0A6CABDDB49FBBDF80380BE1F76113F6C60383E40FFA03E7AADE8BD72F4A23E2ADF89BEA1E8733ED1F1D5BE641B053EF11F1ABC234A6DBD59D91A3C2E7062BE4969FF3D53899BBE240FD03D650147BE08FEDD3E79F23E3ED926493DE6CC8BBE5B30C33DF3B897BE76E8F53E6462963EBB142E3E7B2DC9BED8AE87BE1E6417BE9EF02A3EF9FF623DCF82A2BEB17C503DB07599BE8C2264BEE4C1163EF6BC773D929DBB3EDA497CBE7B93F0BDCFF10E3D02AEF63E04C989BE2124A4BD90C676BE2D14F6BE4C63D6BEB95183BE73A33A3A6BD098BE431CD43D2278803DFC27A5BC8E8805BD1CFEA63EBDFCC3BE919AC0BDDAD83ABDECB99D3E0C99B93E814C01BEE98B803EFD1050BE226F9FBE7CDC403D3ACABFBDA641DBBE6DAAACBD6B66C53D8B3185BD39728D3EB8098D3E891405BDB4B9183E1639633EFA8D613E0895083F5E6E88BEF1AAFBBE7014CBBE74DE833EEB88E93B045EF83D5461043E2D4553BED241723D7DFE383E8E274EBE93AB693ECCC0CE3DFED7E03EE8E5E73B5A771BBEB0D6DF3EC15296BDCA2906BF388FD43D7FFBBF3EB62CC33D1F3AF6BE675825BEC01DB2BEC9B7453E17405F3EA83E743ED41636BE1161613D917D45BEA6D812BEDBD8713E237B66BE3560433ED495C23E131176BD35AB82BEE2764A3ED2764CBEFD96C63EC8C876BED8C6C9BE508122BE09C3F13DDC1F07BE2BED24BE9A88503EAD828ABD3CDCA0BD4C264EBED0F7913E1DCCD5BE6E5FE3BC2C06C23E4F1D703E542092BDEA6798BDFA8E70BD1403403D6513073F10DF5EBE3653EE3D84440B3E4CFCB4BE655CBF3D2396DFBCF0E90A3DD0F1083EA0CE7BBD57BD5F3D94BCA03D535D063E66B6373EBA8E6BBE34E43DBE4352C03ECCB876BE1DFE67BC48FD9ABE989C0EBF4C2187BDE002573E94FDA83E47B60FBDD559223E"> : tensor<16x16xf32>
    %cst_2 = arith.constant dense<"0x153932BE6254C9BED459303E68260FBFC434ACBE33A0D2BDD7EC673E46F41F3D8EBD66BD8DC4D6BD536D83BED70945BEB3C8FD3E10F690BD9A871BBE7DDFA03E00D250BE75290ABE5AEB24BE6B136ABE62A08D3DE95EE23D45480CBD74BD1ABC50503D3B0CD4863EFFFA003EE4A2133EA221003E232300BE1F250CBF14CE563EC880AABD3EACDBBEC16E663D63B609BE080FC9BB92DDB93ED77E8DBE125AA93E40F6883E1374B9BE3951AF3E4BB40DBE4EBA1DBE9D9FFF3DBA0B1A3ED42920BEB9D34FBC6BD815BE18B9DB3DBDC4063E8A0B8C3D6AB18C3E8264423E85303E3EC0A6B4BEE2E5713EA8A764BE4872393EECA624BD7A1976BED10A6F3E247EB03E365D8E3E80ECEEBD5624B83EBF98C83EBA3008BEBE6DF03E779346BD0F79B03D1632B0BD7D8C02BE6FC3013FB455C5BEF32CA83E2E4D87BC26031CBE84D5CDBD8BE8FFBDF287B13DC35608BD08B1AC3E00028C3E273DB63E63CAD03E55EA993E949E943D5095923E3DF940BE1AF64C3ECE19BABE4AB8BB3EE892073E03DA5D3D83F01DBED96814BDB2F7A53D2ECBD7BCDCD8B2BEEC3A853C95F6DFBE7A9BDB3D2BEE6D3D01878ABD797B9B3D71AC18BE0D9A01BF0296EBBEC465783E0EE265BE9EBB8A3E726200BF8DAF823E0697253EE0F10BBD4FEFF3BE0E1CF83D7B75CE3EC24B023E637189BE78D384BEAF639F3E8AC6DEBE17C2843DBC1A393D8DFE00BD7760013E4DA5EEBCA07800BD5D4C973EA254943EDD7CFABEE629323DE2AEEF3CD6D2D23E22F50B3D8E4F043F64525ABE05B0973E6ABD3FBE6925E13D6C32F4BD7BD56FBE986C3ABEC96DA73E20E14BBE8D9E5ABE7D07A0BEC0E665BE198FEC3E3C6C81BE752006BF20E635BD355C7ABE8617A23E6C188BBEF13B593E1A2AC8BE02CEC73E99E8143E19DBCCBC6848363E85EB8BBE5C0D213E168A5EBE5E4D08BE2472053E8EC149BEB77DD73E2FE3A53E1C85F53C2F51C4BE315A823ED7C8873E60840CBECC10A8BE725FF13D2ACFADBC713AA33C6DC98E3C84B5F53E530167BEA400143ED8CCA3BD408380BE4C1159BE05FDB43E8C506FBC8282B0BE80DDC73D4B5D6ABDFEBDA1BE9BAD2B3EEFB889BDA1FC103FBE60A33DADACBA3E9356C13C5163A7BE7C23E73DD6ED89BC5B18EDBE8E2E59BEA758FB3D4830183ECF970CBEBA0892BEEA3459BEB40C43BEE5D5D8BD5C608D3CA51DE83D99C937BE4D3C99BD8734B9BE2F84773C6EBCCBBD3A27A23D15E8853E96274BBD4122873EBA7AFC3EC625053EE19F143E60B9073E10ED8DBE3A60EF3EA8F770BE9182893EDA0FED3D2A008B3D1B48F5BD489384BD3DFEF43C2CB9B5BD3E7FB23E562BA2BD15B89FBE0D7B173D5767A2BDAE2F103EAA3F013F9BC42EBE09F3803EB94F323E2755913E7C2979BD91E6B2BED06679BE262BDB3EB43A3ABE05EEC33D1DDC163E4FE403BE"> : tensor<16x16xf32>
    %cst_3 = arith.constant 0.000000e+00 : f32
    %cst_4 = arith.constant 8.000000e+00 : f32
    %cst_5 = arith.constant 9.99999997E-7 : f32
    %cst_6 = arith.constant 0.353553385 : f32
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<1x8x16xf32> into tensor<8x16xf32>
    %0 = tensor.empty() : tensor<8x16xf32>
    %1 = linalg.fill ins(%cst_3 : f32) outs(%0 : tensor<8x16xf32>) -> tensor<8x16xf32>
    %2 = linalg.matmul ins(%collapsed, %cst : tensor<8x16xf32>, tensor<16x16xf32>) outs(%1 : tensor<8x16xf32>) -> tensor<8x16xf32>
    %expanded = tensor.expand_shape %2 [[0], [1, 2]] output_shape [8, 2, 8] : tensor<8x16xf32> into tensor<8x2x8xf32>
    %3 = tensor.empty() : tensor<8x2x8xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded : tensor<8x2x8xf32>) outs(%3 : tensor<8x2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %49 = arith.addf %in, %cst_3 : f32
      linalg.yield %49 : f32
    } -> tensor<8x2x8xf32>
    %5 = linalg.matmul ins(%collapsed, %cst_0 : tensor<8x16xf32>, tensor<16x16xf32>) outs(%1 : tensor<8x16xf32>) -> tensor<8x16xf32>
    %expanded_7 = tensor.expand_shape %5 [[0], [1, 2]] output_shape [8, 2, 8] : tensor<8x16xf32> into tensor<8x2x8xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_7 : tensor<8x2x8xf32>) outs(%3 : tensor<8x2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %49 = arith.addf %in, %cst_3 : f32
      linalg.yield %49 : f32
    } -> tensor<8x2x8xf32>
    %7 = linalg.matmul ins(%collapsed, %cst_1 : tensor<8x16xf32>, tensor<16x16xf32>) outs(%1 : tensor<8x16xf32>) -> tensor<8x16xf32>
    %expanded_8 = tensor.expand_shape %7 [[0], [1, 2]] output_shape [8, 2, 8] : tensor<8x16xf32> into tensor<8x2x8xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4 : tensor<8x2x8xf32>) outs(%3 : tensor<8x2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %49 = arith.mulf %in, %in : f32
      linalg.yield %49 : f32
    } -> tensor<8x2x8xf32>
    %9 = tensor.empty() : tensor<8x2xf32>
    %10 = linalg.fill ins(%cst_3 : f32) outs(%9 : tensor<8x2xf32>) -> tensor<8x2xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%4 : tensor<8x2x8xf32>) outs(%10 : tensor<8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %49 = arith.addf %out, %in : f32
      linalg.yield %49 : f32
    } -> tensor<8x2xf32>
    %12 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%11 : tensor<8x2xf32>) outs(%9 : tensor<8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %49 = arith.divf %in, %cst_4 : f32
      linalg.yield %49 : f32
    } -> tensor<8x2xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%8 : tensor<8x2x8xf32>) outs(%10 : tensor<8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %49 = arith.addf %out, %in : f32
      linalg.yield %49 : f32
    } -> tensor<8x2xf32>
    %14 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%13 : tensor<8x2xf32>) outs(%9 : tensor<8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %49 = arith.divf %in, %cst_4 : f32
      linalg.yield %49 : f32
    } -> tensor<8x2xf32>
    %15 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%12 : tensor<8x2xf32>) outs(%9 : tensor<8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %49 = arith.mulf %in, %in : f32
      linalg.yield %49 : f32
    } -> tensor<8x2xf32>
    %16 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%14, %15 : tensor<8x2xf32>, tensor<8x2xf32>) outs(%9 : tensor<8x2xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %49 = arith.subf %in, %in_11 : f32
      linalg.yield %49 : f32
    } -> tensor<8x2xf32>
    %17 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%16 : tensor<8x2xf32>) outs(%9 : tensor<8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %49 = arith.maximumf %in, %cst_3 : f32
      linalg.yield %49 : f32
    } -> tensor<8x2xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12 : tensor<8x2xf32>) outs(%3 : tensor<8x2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x2x8xf32>
    %19 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4, %18 : tensor<8x2x8xf32>, tensor<8x2x8xf32>) outs(%3 : tensor<8x2x8xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %49 = arith.subf %in, %in_11 : f32
      linalg.yield %49 : f32
    } -> tensor<8x2x8xf32>
    %20 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%17 : tensor<8x2xf32>) outs(%9 : tensor<8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %49 = arith.addf %in, %cst_5 : f32
      linalg.yield %49 : f32
    } -> tensor<8x2xf32>
    %21 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%20 : tensor<8x2xf32>) outs(%9 : tensor<8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %49 = math.rsqrt %in : f32
      linalg.yield %49 : f32
    } -> tensor<8x2xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21 : tensor<8x2xf32>) outs(%3 : tensor<8x2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x2x8xf32>
    %23 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6 : tensor<8x2x8xf32>) outs(%3 : tensor<8x2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %49 = arith.mulf %in, %in : f32
      linalg.yield %49 : f32
    } -> tensor<8x2x8xf32>
    %24 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%6 : tensor<8x2x8xf32>) outs(%10 : tensor<8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %49 = arith.addf %out, %in : f32
      linalg.yield %49 : f32
    } -> tensor<8x2xf32>
    %25 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%24 : tensor<8x2xf32>) outs(%9 : tensor<8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %49 = arith.divf %in, %cst_4 : f32
      linalg.yield %49 : f32
    } -> tensor<8x2xf32>
    %26 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%23 : tensor<8x2x8xf32>) outs(%10 : tensor<8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %49 = arith.addf %out, %in : f32
      linalg.yield %49 : f32
    } -> tensor<8x2xf32>
    %27 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%26 : tensor<8x2xf32>) outs(%9 : tensor<8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %49 = arith.divf %in, %cst_4 : f32
      linalg.yield %49 : f32
    } -> tensor<8x2xf32>
    %28 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%25 : tensor<8x2xf32>) outs(%9 : tensor<8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %49 = arith.mulf %in, %in : f32
      linalg.yield %49 : f32
    } -> tensor<8x2xf32>
    %29 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%27, %28 : tensor<8x2xf32>, tensor<8x2xf32>) outs(%9 : tensor<8x2xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %49 = arith.subf %in, %in_11 : f32
      linalg.yield %49 : f32
    } -> tensor<8x2xf32>
    %30 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%29 : tensor<8x2xf32>) outs(%9 : tensor<8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %49 = arith.maximumf %in, %cst_3 : f32
      linalg.yield %49 : f32
    } -> tensor<8x2xf32>
    %31 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25 : tensor<8x2xf32>) outs(%3 : tensor<8x2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x2x8xf32>
    %32 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6, %31 : tensor<8x2x8xf32>, tensor<8x2x8xf32>) outs(%3 : tensor<8x2x8xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %49 = arith.subf %in, %in_11 : f32
      linalg.yield %49 : f32
    } -> tensor<8x2x8xf32>
    %33 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%30 : tensor<8x2xf32>) outs(%9 : tensor<8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %49 = arith.addf %in, %cst_5 : f32
      linalg.yield %49 : f32
    } -> tensor<8x2xf32>
    %34 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%33 : tensor<8x2xf32>) outs(%9 : tensor<8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %49 = math.rsqrt %in : f32
      linalg.yield %49 : f32
    } -> tensor<8x2xf32>
    %35 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%34 : tensor<8x2xf32>) outs(%3 : tensor<8x2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x2x8xf32>
    %36 = tensor.empty() : tensor<2x8x8xf32>
    %37 = linalg.generic {indexing_maps = [#map3, #map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19, %22 : tensor<8x2x8xf32>, tensor<8x2x8xf32>) outs(%36 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %49 = arith.mulf %in, %in_11 : f32
      linalg.yield %49 : f32
    } -> tensor<2x8x8xf32>
    %38 = linalg.generic {indexing_maps = [#map4, #map4, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%32, %35 : tensor<8x2x8xf32>, tensor<8x2x8xf32>) outs(%36 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %49 = arith.mulf %in, %in_11 : f32
      linalg.yield %49 : f32
    } -> tensor<2x8x8xf32>
    %39 = linalg.fill ins(%cst_3 : f32) outs(%36 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %40 = linalg.batch_matmul ins(%37, %38 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%39 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %41 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%40 : tensor<2x8x8xf32>) outs(%36 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %49 = arith.mulf %in, %cst_6 : f32
      linalg.yield %49 : f32
    } -> tensor<2x8x8xf32>
    %42 = linalg.softmax dimension(2) ins(%41 : tensor<2x8x8xf32>) outs(%36 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %43 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_8 : tensor<8x2x8xf32>) outs(%3 : tensor<8x2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %49 = arith.addf %in, %cst_3 : f32
      linalg.yield %49 : f32
    } -> tensor<8x2x8xf32>
    %44 = linalg.generic {indexing_maps = [#map4, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%43 : tensor<8x2x8xf32>) outs(%36 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %45 = linalg.batch_matmul indexing_maps = [#map5, #map6, #map7] ins(%44, %42 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%39 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %46 = linalg.generic {indexing_maps = [#map8, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%45 : tensor<2x8x8xf32>) outs(%3 : tensor<8x2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x2x8xf32>
    %collapsed_9 = tensor.collapse_shape %46 [[0], [1, 2]] : tensor<8x2x8xf32> into tensor<8x16xf32>
    %47 = linalg.matmul ins(%collapsed_9, %cst_2 : tensor<8x16xf32>, tensor<16x16xf32>) outs(%1 : tensor<8x16xf32>) -> tensor<8x16xf32>
    %48 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%47 : tensor<8x16xf32>) outs(%0 : tensor<8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %49 = arith.addf %in, %cst_3 : f32
      linalg.yield %49 : f32
    } -> tensor<8x16xf32>
    %expanded_10 = tensor.expand_shape %48 [[0, 1], [2]] output_shape [1, 8, 16] : tensor<8x16xf32> into tensor<1x8x16xf32>
    return %expanded_10 : tensor<1x8x16xf32>
  }
}

