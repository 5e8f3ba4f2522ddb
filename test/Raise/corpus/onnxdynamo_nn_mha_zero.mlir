// Made by generate/generate.py: models, onnxdynamo: nn.MultiheadAttention with add_zero_attn: keys of zeros are concatenated
// DEFINE: %{case} = --verify=raise --input=random:1 --expected_output=@%S/expected/nn_mha_zero.0.npy
// RUN: attn-run %s %{case} | FileCheck %s

// CHECK: attention: 1 found{{$}}
// CHECK-NEXT: batch 2, heads 2, N 8, S 9, D 8, f32, not causal, no mask, scale 1/sqrt(D)

#map = affine_map<(d0, d1, d2) -> (d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2) -> (d2)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> (0)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<2x8x16xf32>) -> tensor<2x8x16xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<48xf32>
    %cst_2 = arith.constant dense<"0x0054F5BA5E54093E16B352BE80663CBEF432C5BDEC4B893D404FA2BBCEFA4A3E70BFB5BC4C7B873DACBB9ABD704849BDB89174BE528B29BEE80ED3BD00BB173C6069CA3D189B193E8C8D2DBEFCF4DEBD98F7B93D4E94543E48BD52BD5C913F3E400D25BD10B5D83C4ACD673ECE7B6DBE662921BEE09E81BDDC93C7BD282F5D3E1AEF25BEC0B0EBBD1ADA32BE76C26FBE047015BE9E0E5C3EBC76E43D0027F83D406A573C3A3F03BEC03E2D3D9E066FBE1AFA38BEC6F903BE2685213E2619163EC811E3BD20CB13BC40BA233E827F7E3E2434CB3DC8550A3DFEA42B3EC0BB16BEF8D03E3D6C7A46BE186E31BED23E04BE8CAAE73DF8E7CD3D6AA417BEC8AD9A3D6E890C3E203F01BD40641C3C00446D3D00D11E3E48CF753E964745BEECA1BBBD9838C93DD01B543EE8C55E3E22E2613E78CA4B3DF89C5EBE9066BC3CAC2720BE8C946EBE3E74633EF0A6423EFE5D7FBE08AA3F3DC8802CBDB88228BD1C5FEABD8CE4C43D34A117BEDCB1BB3D1676013E5C43373E4871BF3D4A5F7DBE001126BE38A6FF3D1853563D96B347BEE86813BEF2D4703E547F2C3EB03EDFBDD4DC80BD78DD73BE803E93BB78C840BEA27745BE20B061BCA0BF193DF4ADD1BD98E7173E38C91BBE6849683ED06F2F3E64E157BE88DB7EBD80D2383C1867153DD0DD723D5CECC83DE059753CCCD1F9BDD445F23D569175BEA0BB17BE3C2B80BDEC66F9BD5C1DB3BDBAD251BE00D259BDF8E25A3D76C626BE403452BC0042373EF088D2BC80ACE33BC0ADB0BC103D4F3D60C6223EBA7E723E0693223EC40C733E601D94BC66F865BE40BAF2BDCE4F2E3E006BD4BADC7CFEBD022D44BE00946FBEEC1058BE70B44FBD56640C3E74670A3E02E576BE2EB01F3E8A5248BEF07B58BD1C9ACFBDF03C45BD100E49BDBAB865BE440A5DBE283C20BD80E1533BB896E8BDB8DEC03D3A6A66BEC0368ABCA221613E38D7D0BD362B673E386CB93DAE0767BE74F8213EF053ECBC708FE4BD14B64C3E54DF4EBEB0C2DB3CC06456BD16D0363E08EC8E3DCC04F63D40D1B43D003F76BD505A57BD00F752BE4CB60A3E26424B3E5C292F3EAC9334BE60AE363C907634BE88EC0CBE302C15BE34F9AE3DC48D18BE00BAB2BBA04F2C3C0406253EFA8341BE44BF2FBE3CA614BED62E333ECC0BB8BDE0EE573EA024B93D40AA013D00EDF3BA086D4ABD407A003D30D369BD003EE6BAC0A7023D983E48BE7A2D06BED8B74E3E86C14FBE200F93BCC03E7D3E10F4B83DC0F0E73B26DA5DBE2CA2FD3D085836BEA85691BDCCC8ABBD38A417BD8036333B9626533E80ABFF3C204C653E30991C3EC6D821BE54A2E53D24F734BE9CFFD8BD4097963DF00EA93DF20E403E28D2A4BD00D4D1397ACB033E5A9377BE4215393E30B153BE00D0613BE0182EBD0AD406BED857073DF2B0533EE8AA95BD56FC17BE845BBDBD"> : tensor<16x16xf32>
    %cst_3 = arith.constant dense<"0xFB3794BE56658FBDF249763D2B85D13C70C56C3EA4AB61BD41F755BE4372CF3D8180483E0737AABD8A0F853E01C5643C25E3C73D8F555DBECD5C83BEB9FBADBD1D275BBAEC4C2C3D88A198BEF874D2BD9AA88DBE3B6C1ABE7985B2BDE9A539BE68BB4A3DF5485CBDA05A1B3E00C446BE32487E3E501F22BD1DEA6B3E008E70BE5A9F2DBED67A0B3EFD1BF7BDCE87FB3C89DA663C5D509A3E0B40FBBDEBF88ABE925B4A3D38716D3E188DF6BD211360BE1C2D203E82076B3D991D99BDB3BEAFBC237A873D8A175FBCD4CB68BE3B991C3DFCB49C3E3F20F43DA1A54ABD74B79C3E4B73BA3CA1F571BD8883A43C305C8DBEBD4E283E124C1BBEF1A329BECEC4E9BDFAE717BE3BE7803E301939BE9F6191BE3E5F923E1C67DBBCD49155BE47ED333D2E58903E4A39CB3D8D93BB3D599D07BDE54A68BEF95065BE3514843E3147B7BD268503BE2B0406BEA837823E8543E9BD126D753D62FD05BEE47B90BEAF439FBCAF79973DB5C4C43DF96E46BD5FF0863D2E418A3E2AA4C9BDACE6ABBD091194BE3FF32FBEDCF43EBEF2CF503D0E7C76BE9A13893E2FC35E3D9C9E4BBE6B9E223EE30714BE320BF03C8EF750BE0003823E93B62E3DA62081BEE5B58A3E37DD9D3DD17F9C3E6CF953BEA5C4D5BDDC86003E83990A3E2E18F1BC3D72893EBB27C83D87AE15BE3B04F63DB2E4FB3D8551213D22EF48BDC69CB73D2806EA3C99AACD3DE558B7BD75F3793E2412A5BC104983BE8C47363C49FFC8BC792564BEE428D13D6FB6893E6F029B3E819694BE5ABE8E3E16F99BBE1A5E543E594F543D88C734BE1DC58BBE5113D43D288B053E031FC53C86E9723E2866053EA7B7593E87E8423EA213903EABFB903E66ABE0BD1AD2283EE6C751BE7B9D233E355E8F3EE46ADE3D281C993ED4F0683C9BC61D3EC99B983E0EAC083E9E3C74BEA81D4FBD8698B13CFA41E03DBCBC703ED06841BE9C8E853EC08739BEBAED5EBE016C8E3D6F5789BE3CB798BE47005CBE32410E3E24C1FD3DCA14593E644C09BEBF22933EFC0DBC3DF965E43D44929ABECECF93BE86329ABEDDC7293EA310893CE634503D174CFE3D3277893E0B42C63DA836F83D031D593EEFC28FBD6F18D5BDE0086DBE2978DBBD9337003E474B863CF1ED883D79D39B3EF21673BEC894FFBCDD3591BE252F19BEB4766CBE333EE7BD1CE64ABE2284B2BD6FA387BE23B1823EB8E58EBEB8474BBEF1359DBD5FD93ABD20CA493E019815BE7C2333BEC6CA78BE68BC07BE11E12B3E175A823CBD20643A6A3F9B3E1E7A203D755F04BE761F2DBD55CF363E272F833EB87989BE8BEA96BE4EE7F23D63E39BBEE70EB6BD35646B3D0BFE1E3ECCAFD4BDEA9C4BBEFFF7CEBB8EDE1DBDE5438D3E9510DCBDDCDE183E5AF918BE4D71163EB7046EBEC09641BE5E036FBECC661E3E1A76C1BDF14B713EB0225D3E42BADD3C532C7EBE38D6993EABD1933E9BCE81BE462B913E954E0ABEC1AD9DBCCBEB953EDCFC87BD94EE46BCA47B943E95DC483ECBBE943D5CCD983C56AB6C3EB235233E3CCE5D3DDAEB8C3EDFACBFBD8F21FBBD64AA26BE5E49883D5F6A283E6D0C9A3EBC9663BE40FB533E65B604BEBDAF203D8A8299BE01AEC9BDEBFC57BE2869583E3AAC0EBD7D078DBD148480BEC247383EB2B6803EB0FE5ABE9B7397BED81B103D120A963E588F803C6CC41B3E5CF44EBEEDA0093EB409423E7C211D3E5EB4353E38A86DBE30BC94BEB0AA8BBD85328EBE3183943E4C6EDE3D62E7443EFC5136BE0B8B663E4BB6563E8DA5D93C6C511FBD3C26933E7F95783EE67602BEB974423E8EE887B91AE39B3E98602A3EE903D4BDB69F083E2781273DAA3E2E3EC59E8E3EB8300A3E822E8B3E52C03EBE3F196C3E70318B3DF206903A1A03B1BC97DC773EBEA6B33DAB4541BEA25441BDF40E283DCEB22F3E73A08D3D080232BE4AC195BD0C176E3EFB55163E06538EBEE2D5823E7FA29A3EFA7D2D3E4496393EBE90F9BC488CC1BA6A4996BE153261BDA9249D3DFD898D3E8A5A883EB4E9A23DF5F0803E27FC72BE0BABA9BDA56D92BE06E814BE842C7BBE5C73B1BD3ACC59BEA5E447BEEE7FCA3D6B9E35BE345CB3BDF6FDA33DD56F88BE1BE06CBDC41879BE3781523EBFE92A3DAF18403E336EF7BD5CC83EBE4DB12ABE202371BD725B2F3E8070363DADD11F3CC3D2583E39C9D93DD76C123EB8AD3CBE912254BE07F0803E1BBE30BEA28FE4BD9C861B3E0CB396BE54CE863CA34A343E1A50213C49B5843EA7D6BE3DAAD79FBDE7799A3E31AC753E12EDBDBC203F84BEE71E1E3E3948C63D616B79BECD34053D736D893E23195C3E518388BEAAC03D3E0692133E1421413DF4239C3EB5BF943E00665F3D203237BDFCC462BDFCDAA03B0CBE9CBE6BB5033D326F5C3E83E8183E7D72503E062B80BE8F0A8A3D0DBA313D3E3FD5BC6B99873E6657C6BCC6F852BE1D6769BEA3CDE4BD3B8718BEC1EF8C3E29A89ABED75A803EF5ED2FBE4541303E96468FBE1D5398BEEEAE143E473A0DBD45E0C1BDC9FA28BEB03D97BD08394DBEC95E46BEC0951D3EBE541EBEA39BECBD918F313DAAF3E83C31D796BDEB6C933E55C150BE807868BE41D68FBEAB8E22BEA9B6863E99ED3B3EEFD939BE4EBAA63D6B24143D548A54BD2AE34C3E1B3110BE1F6F803CD9E7913E3BD221BD12919CBE680A84BEC4A37ABE08695C3EBB8F4BBEEC8474BEAEF7B6BC820CC7BDD96F7DBEC071003E1006EE3D4AE981BEAB7C173E2DC97BBEA170603E4A4271BEA02532BE2D6B60BD356B7EBDB8667BBE61DCDB3D415888BD6803C63DA0C9DB3D8EE9E0BD9C72703D24F5843E5D807D3D48A357BEF862853E80C8E93D978D2A3E7E552CBDCEB507BD5125903DC519993E234674BD90F44F3E12578DBED7819C3E858DE5BD530013BE9553F9BAA2138E3C85F14E3EA69914BCB3FA2EBE505173BE00AD90BED1F0623E499C3B3EF455C13DA7F16BBE5ECFF6BAE26A35BE94AA7DBCBAE9793EB3DAD2BD68CD503EBCCE86BE3DEB2A3EB986773EB416723E407C523EA08A44BD680069BEBFD4523E9E5CB4BD73CC99BE01AD263D0E4F003E6A1F63BE0EF26C3DCA7AD8BCC55C353E9922EE3D0A74943ED396283D65C998BDAE1A00BEB770733ED1B886BCAA3F363D0D649CBDEEDF783ED57724BE6CB68D3EB97296BEC00801BE36A6D8BD13E3ECBDFBDDEC3DDFF491BE28AB3C3D97758B3E02C9E8BD8C44403EEE0294BEFF591F3E5EB4873D76D4D4BCB41F82BE4D42B43D8C47643DEA384C3D3D4517BE70B623BE84649C3E218444BE2AA2293E3A658B3ECFE65E3E811C853EDEC705BE836094BE25ED99BE2CE585BE116C1B3E7B4BB9BD105E38BEA8D123BEB81884BD5539BEBD2F5C793E37B806BE140F11BEC672F9BDF9B0833E3C1CC1BDFCE60B3EE6BE12BE2B927A3C11D38DBD807A09BD8C93E13DCDAC8BBEEB9948BE21D8A93D14FA923D1C9B083E361B3E3EFD3E703E66D1A43D98CB0CBD168D483E9E168C3D410E273D2E699C3E13A6D2BDE6E686BD088D323E6A7E6FBEDC0E823EC24C613DBDE3453B4B07473EF5E7B33DE314933EBB91A0BDA6BC0EBD9B474F3CD0EDE13D924D823E243DF4BD3B4C123EC4A85BBECAD9D13DB2251FBE98F28A3DF80D8CBD890550BE3A6C733E4C250FBE454D943E228892BECDC257BE31627C3E2F5B563EC057DA3D9901AA3DA264E43C4A54C5BD9AAA5BBE6592403E215959BE68055ABE97063D3C9ADC99BD4D199B3E1C61983ED7955C3E106E29BE43D48DBE4A604DBE77452BBE61424C3E1960373E35B5353E7AE143BEEBDD95BD1838D2BD27DE22BE73A5013ECCB958BEB5D3DBBDE72D7B3EB7F4093E2A7035BEC9BC5DBE85A65EBE94D7FABD4547873D409731BE4592833E916AB4BD2612903E06CC8FBD903B473E9D9FBABC62B93BBDCF43243E446A943D80326CBE15A683BE54A597BE25C946BDC4378CBEA01E553EC42B5BBED51E7CBE501387BDDF12033D96FA49BD6FED4E3D17BF463ECCA7073E3AC37D3DBF033ABE7C5006BE1245203EBC06EE3DB211F9BD69A0D03D245730BE4C42D83C36045ABE2FF135BE346682BEEAB4B83DD67A903DE897C43C1656F53D7EFB743E18008CBE36AB8B3E2B55723E5596D1BD3A19E93D9EA8B73DEA2C76BE16D7163ED45C08BDACD8413E02BCA8BD6CED17BEAFC66F3C1EBF813E783B8ABEEC0911BE74F498BE01E3073EF9600DBE47C034BDF3E081BE2DD28E3D00CC853E6072853EBAA704391A02883E68B3903C61D05DBD99AC073E29D87DBD215E673E411EA7BCFA669CBC898B103E521EDC3D5ED274BEA3115E3DAC5E613C88CED83C72BB743EB05653BEF0940A3EF66E403E"> : tensor<16x48xf32>
    %cst_4 = arith.constant dense<0.594603539> : tensor<1xf32>
    %cst_5 = arith.constant dense<0.000000e+00> : tensor<4x1x8xf32>
    %cst_6 = arith.constant dense<2> : tensor<1xi64>
    %cst_7 = arith.constant dense<1> : tensor<1xi64>
    %cst_8 = arith.constant dense<0> : tensor<1xi64>
    %0 = tensor.empty() : tensor<8x2x16xf32>
    %transposed = linalg.transpose ins(%arg0 : tensor<2x8x16xf32>) outs(%0 : tensor<8x2x16xf32>) permutation = [1, 0, 2] 
    %1 = tensor.empty() : tensor<8x16x48xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_3 : tensor<16x48xf32>) outs(%1 : tensor<8x16x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x16x48xf32>
    %3 = tensor.empty() : tensor<8x2x48xf32>
    %4 = linalg.fill ins(%cst : f32) outs(%3 : tensor<8x2x48xf32>) -> tensor<8x2x48xf32>
    %5 = linalg.batch_matmul ins(%transposed, %2 : tensor<8x2x16xf32>, tensor<8x16x48xf32>) outs(%4 : tensor<8x2x48xf32>) -> tensor<8x2x48xf32>
    %6 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5, %cst_1 : tensor<8x2x48xf32>, tensor<48xf32>) outs(%3 : tensor<8x2x48xf32>) {
    ^bb0(%in: f32, %in_34: f32, %out: f32):
      %38 = arith.addf %in, %in_34 : f32
      linalg.yield %38 : f32
    } -> tensor<8x2x48xf32>
    %expanded = tensor.expand_shape %6 [[0, 1], [2], [3, 4]] output_shape [1, 8, 2, 3, 16] : tensor<8x2x48xf32> into tensor<1x8x2x3x16xf32>
    %7 = tensor.empty() : tensor<3x8x2x1x16xf32>
    %transposed_9 = linalg.transpose ins(%expanded : tensor<1x8x2x3x16xf32>) outs(%7 : tensor<3x8x2x1x16xf32>) permutation = [3, 1, 2, 0, 4] 
    %collapsed = tensor.collapse_shape %transposed_9 [[0], [1], [2, 3], [4]] : tensor<3x8x2x1x16xf32> into tensor<3x8x2x16xf32>
    %8 = tensor.empty() : tensor<1x8x2x16xf32>
    %9 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_8 : tensor<1xi64>) outs(%8 : tensor<1x8x2x16xf32>) {
    ^bb0(%in: i64, %out: f32):
      %38 = arith.index_cast %in : i64 to index
      %39 = linalg.index 1 : index
      %40 = linalg.index 2 : index
      %41 = linalg.index 3 : index
      %extracted = tensor.extract %collapsed[%38, %39, %40, %41] : tensor<3x8x2x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x2x16xf32>
    %10 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_7 : tensor<1xi64>) outs(%8 : tensor<1x8x2x16xf32>) {
    ^bb0(%in: i64, %out: f32):
      %38 = arith.index_cast %in : i64 to index
      %39 = linalg.index 1 : index
      %40 = linalg.index 2 : index
      %41 = linalg.index 3 : index
      %extracted = tensor.extract %collapsed[%38, %39, %40, %41] : tensor<3x8x2x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x2x16xf32>
    %11 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_6 : tensor<1xi64>) outs(%8 : tensor<1x8x2x16xf32>) {
    ^bb0(%in: i64, %out: f32):
      %38 = arith.index_cast %in : i64 to index
      %39 = linalg.index 1 : index
      %40 = linalg.index 2 : index
      %41 = linalg.index 3 : index
      %extracted = tensor.extract %collapsed[%38, %39, %40, %41] : tensor<3x8x2x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8x2x16xf32>
    %collapsed_10 = tensor.collapse_shape %9 [[0, 1], [2, 3]] : tensor<1x8x2x16xf32> into tensor<8x32xf32>
    %expanded_11 = tensor.expand_shape %collapsed_10 [[0], [1, 2]] output_shape [8, 4, 8] : tensor<8x32xf32> into tensor<8x4x8xf32>
    %12 = tensor.empty() : tensor<4x8x8xf32>
    %transposed_12 = linalg.transpose ins(%expanded_11 : tensor<8x4x8xf32>) outs(%12 : tensor<4x8x8xf32>) permutation = [1, 0, 2] 
    %collapsed_13 = tensor.collapse_shape %10 [[0, 1], [2, 3]] : tensor<1x8x2x16xf32> into tensor<8x32xf32>
    %expanded_14 = tensor.expand_shape %collapsed_13 [[0], [1, 2]] output_shape [8, 4, 8] : tensor<8x32xf32> into tensor<8x4x8xf32>
    %transposed_15 = linalg.transpose ins(%expanded_14 : tensor<8x4x8xf32>) outs(%12 : tensor<4x8x8xf32>) permutation = [1, 0, 2] 
    %collapsed_16 = tensor.collapse_shape %11 [[0, 1], [2, 3]] : tensor<1x8x2x16xf32> into tensor<8x32xf32>
    %expanded_17 = tensor.expand_shape %collapsed_16 [[0], [1, 2]] output_shape [8, 4, 8] : tensor<8x32xf32> into tensor<8x4x8xf32>
    %transposed_18 = linalg.transpose ins(%expanded_17 : tensor<8x4x8xf32>) outs(%12 : tensor<4x8x8xf32>) permutation = [1, 0, 2] 
    %concat = tensor.concat dim(1) %transposed_15, %cst_5 : (tensor<4x8x8xf32>, tensor<4x1x8xf32>) -> tensor<4x9x8xf32>
    %concat_19 = tensor.concat dim(1) %transposed_18, %cst_5 : (tensor<4x8x8xf32>, tensor<4x1x8xf32>) -> tensor<4x9x8xf32>
    %expanded_20 = tensor.expand_shape %transposed_12 [[0, 1], [2], [3]] output_shape [2, 2, 8, 8] : tensor<4x8x8xf32> into tensor<2x2x8x8xf32>
    %13 = tensor.empty() : tensor<4x8x9xf32>
    %transposed_21 = linalg.transpose ins(%concat : tensor<4x9x8xf32>) outs(%13 : tensor<4x8x9xf32>) permutation = [0, 2, 1] 
    %expanded_22 = tensor.expand_shape %transposed_21 [[0, 1], [2], [3]] output_shape [2, 2, 8, 9] : tensor<4x8x9xf32> into tensor<2x2x8x9xf32>
    %14 = tensor.empty() : tensor<2x2x8x8xf32>
    %15 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_20, %cst_4 : tensor<2x2x8x8xf32>, tensor<1xf32>) outs(%14 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_34: f32, %out: f32):
      %38 = arith.mulf %in, %in_34 : f32
      linalg.yield %38 : f32
    } -> tensor<2x2x8x8xf32>
    %16 = tensor.empty() : tensor<2x2x8x9xf32>
    %17 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_22, %cst_4 : tensor<2x2x8x9xf32>, tensor<1xf32>) outs(%16 : tensor<2x2x8x9xf32>) {
    ^bb0(%in: f32, %in_34: f32, %out: f32):
      %38 = arith.mulf %in, %in_34 : f32
      linalg.yield %38 : f32
    } -> tensor<2x2x8x9xf32>
    %collapsed_23 = tensor.collapse_shape %15 [[0, 1], [2], [3]] : tensor<2x2x8x8xf32> into tensor<4x8x8xf32>
    %collapsed_24 = tensor.collapse_shape %17 [[0, 1], [2], [3]] : tensor<2x2x8x9xf32> into tensor<4x8x9xf32>
    %18 = linalg.fill ins(%cst : f32) outs(%13 : tensor<4x8x9xf32>) -> tensor<4x8x9xf32>
    %19 = linalg.batch_matmul ins(%collapsed_23, %collapsed_24 : tensor<4x8x8xf32>, tensor<4x8x9xf32>) outs(%18 : tensor<4x8x9xf32>) -> tensor<4x8x9xf32>
    %expanded_25 = tensor.expand_shape %19 [[0, 1], [2], [3]] output_shape [2, 2, 8, 9] : tensor<4x8x9xf32> into tensor<2x2x8x9xf32>
    %20 = tensor.empty() : tensor<2x2x8xi64>
    %21 = linalg.fill ins(%c0_i64 : i64) outs(%20 : tensor<2x2x8xi64>) -> tensor<2x2x8xi64>
    %22 = tensor.empty() : tensor<2x2x8xf32>
    %23 = linalg.fill ins(%cst_0 : f32) outs(%22 : tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %24:2 = linalg.generic {indexing_maps = [#map4, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%expanded_25 : tensor<2x2x8x9xf32>) outs(%23, %21 : tensor<2x2x8xf32>, tensor<2x2x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_34: i64):
      %38 = linalg.index 3 : index
      %39 = arith.index_cast %38 : index to i64
      %40 = arith.maximumf %in, %out : f32
      %41 = arith.cmpf ogt, %in, %out : f32
      %42 = arith.select %41, %39, %out_34 : i64
      linalg.yield %40, %42 : f32, i64
    } -> (tensor<2x2x8xf32>, tensor<2x2x8xi64>)
    %expanded_26 = tensor.expand_shape %24#0 [[0], [1], [2, 3]] output_shape [2, 2, 8, 1] : tensor<2x2x8xf32> into tensor<2x2x8x1xf32>
    %25 = linalg.generic {indexing_maps = [#map4, #map7, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_25, %expanded_26 : tensor<2x2x8x9xf32>, tensor<2x2x8x1xf32>) outs(%16 : tensor<2x2x8x9xf32>) {
    ^bb0(%in: f32, %in_34: f32, %out: f32):
      %38 = arith.subf %in, %in_34 : f32
      linalg.yield %38 : f32
    } -> tensor<2x2x8x9xf32>
    %26 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25 : tensor<2x2x8x9xf32>) outs(%16 : tensor<2x2x8x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %38 = math.exp %in : f32
      linalg.yield %38 : f32
    } -> tensor<2x2x8x9xf32>
    %27 = tensor.empty() : tensor<2x2x8x1xf32>
    %28 = linalg.fill ins(%cst : f32) outs(%27 : tensor<2x2x8x1xf32>) -> tensor<2x2x8x1xf32>
    %29 = linalg.generic {indexing_maps = [#map4, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%26 : tensor<2x2x8x9xf32>) outs(%28 : tensor<2x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %38 = arith.addf %in, %out : f32
      linalg.yield %38 : f32
    } -> tensor<2x2x8x1xf32>
    %30 = linalg.generic {indexing_maps = [#map4, #map7, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26, %29 : tensor<2x2x8x9xf32>, tensor<2x2x8x1xf32>) outs(%16 : tensor<2x2x8x9xf32>) {
    ^bb0(%in: f32, %in_34: f32, %out: f32):
      %38 = arith.divf %in, %in_34 : f32
      linalg.yield %38 : f32
    } -> tensor<2x2x8x9xf32>
    %collapsed_27 = tensor.collapse_shape %30 [[0, 1], [2], [3]] : tensor<2x2x8x9xf32> into tensor<4x8x9xf32>
    %31 = linalg.fill ins(%cst : f32) outs(%12 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %32 = linalg.batch_matmul ins(%collapsed_27, %concat_19 : tensor<4x8x9xf32>, tensor<4x9x8xf32>) outs(%31 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %expanded_28 = tensor.expand_shape %32 [[0, 1], [2], [3]] output_shape [2, 2, 8, 8] : tensor<4x8x8xf32> into tensor<2x2x8x8xf32>
    %33 = tensor.empty() : tensor<8x2x2x8xf32>
    %transposed_29 = linalg.transpose ins(%expanded_28 : tensor<2x2x8x8xf32>) outs(%33 : tensor<8x2x2x8xf32>) permutation = [2, 0, 1, 3] 
    %collapsed_30 = tensor.collapse_shape %transposed_29 [[0, 1], [2, 3]] : tensor<8x2x2x8xf32> into tensor<16x16xf32>
    %34 = tensor.empty() : tensor<16x16xf32>
    %transposed_31 = linalg.transpose ins(%cst_2 : tensor<16x16xf32>) outs(%34 : tensor<16x16xf32>) permutation = [1, 0] 
    %35 = linalg.fill ins(%cst : f32) outs(%34 : tensor<16x16xf32>) -> tensor<16x16xf32>
    %36 = linalg.matmul ins(%collapsed_30, %transposed_31 : tensor<16x16xf32>, tensor<16x16xf32>) outs(%35 : tensor<16x16xf32>) -> tensor<16x16xf32>
    %expanded_32 = tensor.expand_shape %36 [[0, 1], [2]] output_shape [8, 2, 16] : tensor<16x16xf32> into tensor<8x2x16xf32>
    %37 = tensor.empty() : tensor<2x8x16xf32>
    %transposed_33 = linalg.transpose ins(%expanded_32 : tensor<8x2x16xf32>) outs(%37 : tensor<2x8x16xf32>) permutation = [1, 0, 2] 
    return %transposed_33 : tensor<2x8x16xf32>
  }
}

