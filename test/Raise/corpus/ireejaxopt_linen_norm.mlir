// Made by generate/generate.py: jax_calls, ireejaxopt: flax.linen.MultiHeadDotProductAttention, queries and keys normalised
// DEFINE: %{case} = --verify=raise --input=random:1 --expected_output=@%S/expected/linen_norm.0.npy
// RUN: attn-run %s %{case} | FileCheck %s

// CHECK: attention: 1 found{{$}}
// CHECK-NEXT: batch 1, heads 2, N 8, S 8, D 8, f32, not causal, no mask, scale 1

#map = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map2 = affine_map<(d0, d1) -> (d0, d1)>
#map3 = affine_map<(d0, d1, d2) -> ()>
#map4 = affine_map<(d0, d1, d2) -> (d1, d0, d2)>
#map5 = affine_map<(d0, d1, d2) -> (d2, d0, d1)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map9 = affine_map<(d0, d1, d2) -> (d1, d2, d0)>
module {
  func.func @main(%arg0: tensor<1x8x16xf32>) -> tensor<1x8x16xf32> {
    %cst = arith.constant dense<"0x6761753E196AF1BD5ED7053E81098DBDF954EE3D0EE3393DFDBE833E770E363B976CDC3DD14AC2BEA793033EE25AB2BE2087E9BA653276BEA062F3BC2DF541BDB8141B3E2EE3B5BE08040C3C3B804B3EAF8791BEA24B723D7157AB3EF205B43E4706423E67163ABE9E4F593E0D3202BF4882F63EE69B67BEEC02DB3EE61792BE6C0D39BE3A7E4BBEAD7E0A3DBF626EBEE57602BEB51491BED7EAECBEDDF2E53DA74B443E96D0233EE270BBBEE18D883D516238BE6129BE3ECE5B3C3E5A1686BEE9B2123D1C5C063FD1ABF7BD95628BBE938227BE390E0BBF43674F3E0F62323D4ABD30BE75FA00BF13B5043FFFD6D83D81A00D3F15828FBE91DD4C3E3F9A0B3C54249F3D5D284CBD3EEFCF3E386699BE2B773BBE44BD5D3CB3F7A43DCF526C3E5CBCCF3E692C5E3B1B23F0BD224D553EC5CC23BEA3FBFABEDAC34FBB021D3E3DA4CDDFBE9BA83EBEFA7EFABCF99762BEB4BCF7BD1149AABD4ED3073F586B95BEE26AB2BBEAB5333E69D57B3A290B843EF9EDB3BCBE7F8ABDCC59843EA7125A3E3D4A32BE659C0DBE0829723E070E85BD7742543D28807FBE48E787BEFE4BB33CD02E65BE9EED283EF2D0043D14F8A0BE9EAEA43ED36C9E3DAC5CB93E2512CEBDBD2B86BECD5FD73E91210A3E9C76DB3C7DE3F3BD35B00A3EB34934BE4C3796BE73089E3E778154BD781DADBE0FA12D3D904EC5BD9170CA3E9C7BB33BC0F90CBE7727B2BECE0FC63D99D7E8BD3096C03E2B94D9BECF726A3D62533D3E455A2ABDDB6375BDD867843DCCD65ABD9351093E9E72983E69E2773E445DFCBE97C245BD0455CA3E6C5E993EB638893E40BA023E68BED53D8A58493EB5E8BCBDB85692BD4F5220BE4B433CBD0602673E23849EBC6945893C8B0A82BDD2DE973E10A5D5BE272BEEBE98468BBE14AA753D4259B8BD8D845ABE74E02C3DDA2BF43E872A82BE55E341BE0E48583E6DE30A3EAC778CBE6A1E053E84E7CF3E61928D3E61C4ADBEDDA9A6BE1755DA3DA2AC293E5A5B4FBE5E7EAC3E2F597F3E7889103FF86977BE72A4F2BD86043E3EA4DC28BEF36F953EB77DF8BE46DA1FBD36A285BE14B0043E551E1D3E65DF953E262CB53C4CA8683E0C6CDABE2E6B1EBE9D50713E2C3E953E15BC1ABE32F768BDEFB9A43E02AAB03EC68D8DBE4A74D8BEF9EEE33D9516DA3E94D58EBE52C9D63E041CCE3B3F824F3EA93DEA3E47D9E6BD9A4E253D8681A2BEC94AB6BCE136E73E169E263E34D4AD3E8599E53E945F0FBF72DDD73C77DE593E6B0832BE49B064BE6842C7BDD4B6A9BEF4830D3EB18841BEE7D37DBEB1BE1BBEB191043ECBA5B33DE83BA3BE765805BECA88013E78B85EBE032201BEDE24F2BC1D1509BE82CD61BD0870E3BE133409BE5F751C3E3C13E2BE4A79023E5F4E56BD51CC9EBD082B123EA297FFBEE9E2F13E53227A3DA52706BC916653BE909C8FBE"> : tensor<16x16xf32>
    %cst_0 = arith.constant dense<"0xD89210BF694F1E3EB0E4923EA2AB2C3E19D40B3F6C602EBCA01C953E8253CEBECA6EE3BD13AB9CBE94970FBF4B17E73EEB5182BDE3A64EBD34F281BE23A1CABE0006E13DFFF422BECD9F843EB1CCF43EC3CD24BEE5979ABEA9053C3E35F7223E82B7A33E007FE53BF7E9F9BE195057BE9AF0FDBD89D5A5BE3F3662BE3065253E7BAF8A3EEB900FBEFEA9283D1D042E3E9FECE1BEA400993DCDA08B3D9B3D74BEAB3C20BED20E9B3EEE6D5C3ED3B7F9BD215E243E008882BE6D001F3D86CE613C1114E53E8A152ABD7DC22C3ED68D003D3FE5E6BEB4D9E4BB9286C6BE7A049F3D7080AF3EDD6AE83D298CFD3DC2085E3EECA3DB3D42C49FBE584CE13E9E4D7B3EA4BA493C64C0DEBEDDC4E73E9D5D973EC089873ECE4B42BE1129BF3E00888CBE8616393E4FB17CBD0422A0BEFB2668BE2716C73D5DCA59BD67BC5FBEBEA331BD12D0BABDC5E9963CDF39943EB4AE233EDF30E3BE7F3162BE1C3DD13A9CF1813C5A6960BE91399BBEB3C83B3ED4BABCBE97498BBCEEFAC43EE3B83D3EC0CBCABD3C33A33E3340E23D5279BE3E5E06233E3B37ADBD9C4BB13E275D9D3E4C12EEBD9A929DBDBEB80B3E28EBF13E7747623DC8CCBEBE57D8763EF4EB15BCDCB7573E57159CBEE4773E3D2224553D8D21B33E82BA36BE0381C33ED9C2043EA0F7D03EE0D4ABBC76B0FBBD3CBA1EBEA72D03BE87B87A3EC1D503BEBC78E13D86F1513DAF30DD3E1AF8B83D024989BE1EDF193EF7EC093E5139CABEE9E3CEBE21786C3D3AFEC93EFCEBFFBEB261903CD006983DF18E9B3DDFF3DB3E8303CE3EFC38E63D7FAFA3BEB0D33FBD8126BC3D8C2ED73E31472ABD4FF3643DA0841E3D423125BE406A66BDD84207BE2B2365BEB5AEDFBD9D7844BE3D9C6B3E7CFF38BECC09F0BD41FDE3BCD05218BE94D91ABD8339ABBE03CF313E8CE20CBE4954A8BC8C4B8DBD1781523E8DB0FB3D560C59BEB461BABE2246853E411FE0BE17E56DBE2C169E3EDDEDCB3DC2E75FBC1582C93DF4700ABEBAA4F23D9FF73F3D728EFB3DB5238EBE63DB26BE1CCA0C3EE5BFAEBAB0DDDA3D888D143D49FAAB3E71E8FFBD792002BF7EC9C5BE8124CA3E1193E4BE1650DD3D7F0F253D92AD683D227560BE5EB900BDC673E6BC0827BABCA4F804BD93618C3C3FB9E5BDD18B04BD16965F3EB4437ABE54BEBC3E868FE73B415DD73D6C65B93E1DFEF2BD756A8BBCBB065BBD88F58D3E65380ABF34F98EBE3255A4BE612376BE53849C3E8DFE333E86CE70BE3D3C0EBF67D8BCBD8685A1BE9303DE3D90A4823C7C77383EE8598ABE65452A3D7EDF7F3ED1EC533D9E11973D63CA813E8D86B2BE4094AFBDD4F935BD97933E3E71705ABEDB87E53DE02821BEC14BB2BDA150A1BE6500C6BDD6FCD2BC09D154BE3DEC9E3EAC48D03E609CCA3D2650BD3EFA2E3EBE0343BB3E9F7481BD82427FBE3708243E"> : tensor<16x16xf32>
    %cst_1 = arith.constant dense<"0x927F0B3EDE63ADBEBD4BA53EAF90D3BE26E4D0BEC1D8A93E0A6DCFBE8154893D712D40BEECCC96BE6D0B503E996E89BE3DE500BF78D4903E15828C3E1B1D683D5A60BCBE4C18663EE0DC8ABD53AF9C3E44BB773E3A04AD3E8F6049BE542F95BEABE8D93EFDE0E5BDB18CC43EDA3214BE92EB053FFCEA91BCFEA3B1BEF5007CBE614988BC3F14E53EF2DC343EBE90BA3E74E5FD3E276D10BE59133ABDB118373EC4C7923E80C6C5BE955CFB3CDAFD6CBEF61F0E3FE808533EF840463EB80FB33ED7D43FBE3BC6BEBD0342A53E8E7FA8BEDF05183EF6823F3E382F6B3E87F24C3D0470BD3ECB43993E6F46A63EFED7CB3D382E5F3DAF06883E1094C23D9C3231BED9AC953DBF1D643EAC8DC03EBAEBB43D25169BBD9BBFAD3E7BFD96BEAD27363E011BF33EB123803C6D7885BEA4B354BE391B173E478D2DBE8FDFC1BE82D5CA3DCCE607BE817FDB3DBA0EC43DCBABD33E958384BD07B1863E224210BEB648C43EE98D2A3CEDD47A3D48BCA5BE6134873D9F705F3C748063BD75B1D8BD1D5550BEBF6C053D20BD7B3E5AB5D63D48E7843E7B70B73EBD30443EF4860F3E5D667ABEBFD89A3E57F3443E7072AE3EBDABC63D744E88BDDBAF84BDAF92C5BEB87A87BD4F0CF73D2292C83D7E49153E797BB6BB749D963D22F893BE369102BE75D4803EE64C733EEA3949BDAB39EB3DECCC06BF50EB1EBE8A279B3E378640BE8664613E39CFC53E3B4854BE60F339BE139E4E3DED6D06BEAB69AE3DF28D8CBEBB16E2BD56D601BD0F12A33C232DA1BE40DC353E8F719BBE9060E83D73F97DBE0AE4013FBA1DA3BED08470BDCD1BBC3DCC7FA63E0A1AB7BE4A0ECDBC1934433DA84C8F3EC514CC3E7242F23EB47C07BD8EE7C8BDC75C5D3DA91C9DBAB59C8B3E5798CCBEC234C13EE0995BBE32321F3E977F0FBEF9C8E7BEAE55803D4EDB873EACD5BF3E4F9681BEF1B089BE1043A23DAA39F9BDE9E8A63EA534B3BE95FA5DBE0DD1003FD578E73E7E02DCBDFBAEDE3ECE22723DB09FA9BD6E29163ED5A3983E54FCB53EBFFD2BBD4D00893EEA532F3E0A4DD4BD91ACB93E5A67BF3EE6F829BE3D150E3E18FA733D4315233EA840D73ED705E03E1FDE46BEAC04843D1A633EBE5F708F3D47AF9DBE1B08ABBEF24169BDC87CB6BE4D4D923ED29CADBE1402523EE274D83C30610E3F85A7BC3E96206BBE8C7CDC3EB7F86E3E6A62093E13296C3ECAE88BBEEC565C3E1C68AD3EA20F39BEE9F5413E11C70F3D056FAA3E3898BBBE7BCA433C0C8A36BD165AC2BED784A13E21A7973DDBF8533EC4A6D63BED9523BD25DA3BBDE6361B3CCDE6A9BEB523A13EB02F753EC2F9933EDB540FBF8A92333DF8E5CE3D04BCD53EDC5A8E3D1DE3BCBE6530803BB65408BDE0BAE9BE63021D3E4D9D593D2B4506BEBE60AD3E0313E3BD162D1CBE81C5C93CA4CE723EDC7BFD3D2ACBC03E"> : tensor<16x16xf32>
    %cst_2 = arith.constant dense<"0x4662A9BE99B96EBEE1278D3E698912BEA27723BEC25D42BE753328BD254398BD94CFBDBED23F883D13E088BEDDBA373E4BC9853BCA1DB3BCA02284BED24B5E3EEE8202BE9AD312BE98FC4E3E37B5F93D486A75BE38440A3EB38B323E4AD39C3E9A980B3E96F7993EAF315A3EFE9044BD16C0F73E7F70943E215C623CB7FE5BBE44B306BDCD34B4BDA387EA3E131D363E8A91FDBE0BE7C43D5CFA2CBE40C832BEEFB7B03D4CD825BEA864A73E077F333ECC99923E56FC153EE27AA9BD4EBFF53DD7E863BE4E26DB3D6D114F3E4C40823E22BE793DF4F915BE8CE9B43E4D2717BD1ADD40BEB96BA4BEB4EF81BD1F3291BD76F5F63E6FFE2FBE8995393EC1F209BC202E4BBEB4007A3E23204B3E15D0703E5D8E643D1E1E11BD7B77BD3EF6839A3C4143DF3B8F67C3BE3C1500BC6D060C3EBC7A88BEFA72483E2C450ABE8E1E723D98D41D3E960E713E6450983E112542BEFE244BBE72F455BE6FDD44BEB137C7BEEB4AC53E6AA9D2BEA3632C3E23F1EEBE5381963D652D35BED5E0803E5D61EABD824B6C3EED7927BE2B55813D538E1EBEB3EE8E3E8DDA57BE7C8072BEA4397CBE75BABEBE3ADC813D8A1218BE944863BDF89D853EAB12403EEDA6533E0AE9493E729A0FBFD67D8EBE0956A0BECF61CCBEF0CACEBD6E85A8BDE374F7BCDB2FD13EE7A6793DE3BA99BEB551F43DE388ADBDD248013EB75A1C3EE56457BEB7EB0ABE24AD883E4AB4CEBE83ED5DBE1FFFB1BE4676B23EA523E53D61E9E5BEE68966BE574DCABE451744BE38BC303E2F15163EB33DDC3DC391973EA9B631BDB1A2E73E2D2470BDFF5894BE9A663A3D403D23BE1F301EBDC87900BE2214DF3D27CF953EC56B03BF6E2B39BDA4BA42BE03B9B13D6359D9BD486FA33DBD0D733E1E41A03E203F0B3E4A59D9BE8A70793D201F73BE206965BE66552ABEF14639BE03B5573D0114BABEA1A544BC7CCC803D741640BE88CE05BB8F9988BE636412BE1F4A233D1BEA69BD4749AABE689399BEDF382E3E6E2100BE8A010EBF0BF79B3C357C753EBEBFC4BE3F9F423E07C083BE4F0DC73EB1ADA2BE361F04BF4138C83E589B873C7B06043E6D77AF3E1BC9353B2DF50D3DF4B6323E41414E3D354E3D3C4A4D533D04BCF53E0F95053E58134C3E7771133D4A8F76BE343F9F3BD220103F7B9E73BEF1BF65BEF6F17C3D493010BF81CA91BE1E36A63CC09C3DBD2084243ED8C1A7BDC7EEAABE0C0E55BE8069C33DB0FB5BBE9C21623EF44DB43DA9199BBD27968B3E8A3B1A3D5F8815BD797555BDA9C80A3E613140BE60B9193D1ECDF6BD932930BD6D8961BC828060BDA9200EBEE8C02ABE5F961A3EAF3EDE3E4461173E6BB3BF3E33781F3D1939B0BE8B7C063F373252BC5F3703BEA0D2BC3D5346A2BED4090ABD6F5EF03E697EAE3CAE26B8BEF98FB0BD0EC5C9BDD9EDB8BE8357D7BDE6FAB53D"> : tensor<16x16xf32>
    %cst_3 = arith.constant 0.000000e+00 : f32
    %cst_4 = arith.constant 8.000000e+00 : f32
    %cst_5 = arith.constant 9.99999997E-7 : f32
    %cst_6 = arith.constant 2.82842708 : f32
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<1x8x16xf32> into tensor<8x16xf32>
    %0 = tensor.empty() : tensor<8x16xf32>
    %1 = linalg.fill ins(%cst_3 : f32) outs(%0 : tensor<8x16xf32>) -> tensor<8x16xf32>
    %2 = linalg.matmul ins(%collapsed, %cst : tensor<8x16xf32>, tensor<16x16xf32>) outs(%1 : tensor<8x16xf32>) -> tensor<8x16xf32>
    %expanded = tensor.expand_shape %2 [[0], [1, 2]] output_shape [8, 2, 8] : tensor<8x16xf32> into tensor<8x2x8xf32>
    %3 = tensor.empty() : tensor<8x2x8xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded : tensor<8x2x8xf32>) outs(%3 : tensor<8x2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %53 = arith.addf %in, %cst_3 : f32
      linalg.yield %53 : f32
    } -> tensor<8x2x8xf32>
    %5 = linalg.matmul ins(%collapsed, %cst_0 : tensor<8x16xf32>, tensor<16x16xf32>) outs(%1 : tensor<8x16xf32>) -> tensor<8x16xf32>
    %expanded_7 = tensor.expand_shape %5 [[0], [1, 2]] output_shape [8, 2, 8] : tensor<8x16xf32> into tensor<8x2x8xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_7 : tensor<8x2x8xf32>) outs(%3 : tensor<8x2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %53 = arith.addf %in, %cst_3 : f32
      linalg.yield %53 : f32
    } -> tensor<8x2x8xf32>
    %7 = linalg.matmul ins(%collapsed, %cst_1 : tensor<8x16xf32>, tensor<16x16xf32>) outs(%1 : tensor<8x16xf32>) -> tensor<8x16xf32>
    %expanded_8 = tensor.expand_shape %7 [[0], [1, 2]] output_shape [8, 2, 8] : tensor<8x16xf32> into tensor<8x2x8xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4 : tensor<8x2x8xf32>) outs(%3 : tensor<8x2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %53 = arith.mulf %in, %in : f32
      linalg.yield %53 : f32
    } -> tensor<8x2x8xf32>
    %9 = tensor.empty() : tensor<8x2xf32>
    %10 = linalg.fill ins(%cst_3 : f32) outs(%9 : tensor<8x2xf32>) -> tensor<8x2xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%4 : tensor<8x2x8xf32>) outs(%10 : tensor<8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %53 = arith.addf %out, %in : f32
      linalg.yield %53 : f32
    } -> tensor<8x2xf32>
    %12 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%11 : tensor<8x2xf32>) outs(%9 : tensor<8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %53 = arith.divf %in, %cst_4 : f32
      linalg.yield %53 : f32
    } -> tensor<8x2xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%8 : tensor<8x2x8xf32>) outs(%10 : tensor<8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %53 = arith.addf %out, %in : f32
      linalg.yield %53 : f32
    } -> tensor<8x2xf32>
    %14 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%13 : tensor<8x2xf32>) outs(%9 : tensor<8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %53 = arith.divf %in, %cst_4 : f32
      linalg.yield %53 : f32
    } -> tensor<8x2xf32>
    %15 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%12 : tensor<8x2xf32>) outs(%9 : tensor<8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %53 = arith.mulf %in, %in : f32
      linalg.yield %53 : f32
    } -> tensor<8x2xf32>
    %16 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%14, %15 : tensor<8x2xf32>, tensor<8x2xf32>) outs(%9 : tensor<8x2xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %53 = arith.subf %in, %in_13 : f32
      linalg.yield %53 : f32
    } -> tensor<8x2xf32>
    %17 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%16 : tensor<8x2xf32>) outs(%9 : tensor<8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %53 = arith.maximumf %in, %cst_3 : f32
      linalg.yield %53 : f32
    } -> tensor<8x2xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12 : tensor<8x2xf32>) outs(%3 : tensor<8x2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x2x8xf32>
    %19 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4, %18 : tensor<8x2x8xf32>, tensor<8x2x8xf32>) outs(%3 : tensor<8x2x8xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %53 = arith.subf %in, %in_13 : f32
      linalg.yield %53 : f32
    } -> tensor<8x2x8xf32>
    %20 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%17 : tensor<8x2xf32>) outs(%9 : tensor<8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %53 = arith.addf %in, %cst_5 : f32
      linalg.yield %53 : f32
    } -> tensor<8x2xf32>
    %21 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%20 : tensor<8x2xf32>) outs(%9 : tensor<8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %53 = math.rsqrt %in : f32
      linalg.yield %53 : f32
    } -> tensor<8x2xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21 : tensor<8x2xf32>) outs(%3 : tensor<8x2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x2x8xf32>
    %23 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19, %22 : tensor<8x2x8xf32>, tensor<8x2x8xf32>) outs(%3 : tensor<8x2x8xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %53 = arith.mulf %in, %in_13 : f32
      linalg.yield %53 : f32
    } -> tensor<8x2x8xf32>
    %24 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6 : tensor<8x2x8xf32>) outs(%3 : tensor<8x2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %53 = arith.mulf %in, %in : f32
      linalg.yield %53 : f32
    } -> tensor<8x2x8xf32>
    %25 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%6 : tensor<8x2x8xf32>) outs(%10 : tensor<8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %53 = arith.addf %out, %in : f32
      linalg.yield %53 : f32
    } -> tensor<8x2xf32>
    %26 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%25 : tensor<8x2xf32>) outs(%9 : tensor<8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %53 = arith.divf %in, %cst_4 : f32
      linalg.yield %53 : f32
    } -> tensor<8x2xf32>
    %27 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%24 : tensor<8x2x8xf32>) outs(%10 : tensor<8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %53 = arith.addf %out, %in : f32
      linalg.yield %53 : f32
    } -> tensor<8x2xf32>
    %28 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%27 : tensor<8x2xf32>) outs(%9 : tensor<8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %53 = arith.divf %in, %cst_4 : f32
      linalg.yield %53 : f32
    } -> tensor<8x2xf32>
    %29 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%26 : tensor<8x2xf32>) outs(%9 : tensor<8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %53 = arith.mulf %in, %in : f32
      linalg.yield %53 : f32
    } -> tensor<8x2xf32>
    %30 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%28, %29 : tensor<8x2xf32>, tensor<8x2xf32>) outs(%9 : tensor<8x2xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %53 = arith.subf %in, %in_13 : f32
      linalg.yield %53 : f32
    } -> tensor<8x2xf32>
    %31 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%30 : tensor<8x2xf32>) outs(%9 : tensor<8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %53 = arith.maximumf %in, %cst_3 : f32
      linalg.yield %53 : f32
    } -> tensor<8x2xf32>
    %32 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26 : tensor<8x2xf32>) outs(%3 : tensor<8x2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x2x8xf32>
    %33 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6, %32 : tensor<8x2x8xf32>, tensor<8x2x8xf32>) outs(%3 : tensor<8x2x8xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %53 = arith.subf %in, %in_13 : f32
      linalg.yield %53 : f32
    } -> tensor<8x2x8xf32>
    %34 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%31 : tensor<8x2xf32>) outs(%9 : tensor<8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %53 = arith.addf %in, %cst_5 : f32
      linalg.yield %53 : f32
    } -> tensor<8x2xf32>
    %35 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%34 : tensor<8x2xf32>) outs(%9 : tensor<8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %53 = math.rsqrt %in : f32
      linalg.yield %53 : f32
    } -> tensor<8x2xf32>
    %36 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35 : tensor<8x2xf32>) outs(%3 : tensor<8x2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x2x8xf32>
    %37 = tensor.empty() : tensor<f32>
    %38 = linalg.fill ins(%cst_6 : f32) outs(%37 : tensor<f32>) -> tensor<f32>
    %39 = linalg.generic {indexing_maps = [#map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%38 : tensor<f32>) outs(%3 : tensor<8x2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x2x8xf32>
    %40 = tensor.empty() : tensor<1x2x8x8xf32>
    %41 = tensor.empty() : tensor<2x8x8xf32>
    %42 = linalg.generic {indexing_maps = [#map4, #map4, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23, %39 : tensor<8x2x8xf32>, tensor<8x2x8xf32>) outs(%41 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %53 = arith.divf %in, %in_13 : f32
      linalg.yield %53 : f32
    } -> tensor<2x8x8xf32>
    %43 = linalg.generic {indexing_maps = [#map5, #map5, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33, %36 : tensor<8x2x8xf32>, tensor<8x2x8xf32>) outs(%41 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %53 = arith.mulf %in, %in_13 : f32
      linalg.yield %53 : f32
    } -> tensor<2x8x8xf32>
    %44 = linalg.fill ins(%cst_3 : f32) outs(%41 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %45 = linalg.batch_matmul ins(%42, %43 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%44 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %expanded_9 = tensor.expand_shape %45 [[0, 1], [2], [3]] output_shape [1, 2, 8, 8] : tensor<2x8x8xf32> into tensor<1x2x8x8xf32>
    %46 = linalg.softmax dimension(3) ins(%expanded_9 : tensor<1x2x8x8xf32>) outs(%40 : tensor<1x2x8x8xf32>) -> tensor<1x2x8x8xf32>
    %47 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_8 : tensor<8x2x8xf32>) outs(%3 : tensor<8x2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %53 = arith.addf %in, %cst_3 : f32
      linalg.yield %53 : f32
    } -> tensor<8x2x8xf32>
    %48 = linalg.generic {indexing_maps = [#map5, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%47 : tensor<8x2x8xf32>) outs(%41 : tensor<2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8xf32>
    %collapsed_10 = tensor.collapse_shape %46 [[0, 1], [2], [3]] : tensor<1x2x8x8xf32> into tensor<2x8x8xf32>
    %49 = linalg.batch_matmul indexing_maps = [#map6, #map7, #map8] ins(%48, %collapsed_10 : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%44 : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %50 = linalg.generic {indexing_maps = [#map9, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%49 : tensor<2x8x8xf32>) outs(%3 : tensor<8x2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x2x8xf32>
    %collapsed_11 = tensor.collapse_shape %50 [[0], [1, 2]] : tensor<8x2x8xf32> into tensor<8x16xf32>
    %51 = linalg.matmul ins(%collapsed_11, %cst_2 : tensor<8x16xf32>, tensor<16x16xf32>) outs(%1 : tensor<8x16xf32>) -> tensor<8x16xf32>
    %52 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%51 : tensor<8x16xf32>) outs(%0 : tensor<8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %53 = arith.addf %in, %cst_3 : f32
      linalg.yield %53 : f32
    } -> tensor<8x16xf32>
    %expanded_12 = tensor.expand_shape %52 [[0, 1], [2]] output_shape [1, 8, 16] : tensor<8x16xf32> into tensor<1x8x16xf32>
    return %expanded_12 : tensor<1x8x16xf32>
  }
}

