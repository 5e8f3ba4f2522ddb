// Made by generate/generate.py: models, tosa: nn.MultiheadAttention with add_zero_attn: keys of zeros are concatenated
// DEFINE: %{case} = --verify=raise --input=random:1 --expected_output=@%S/expected/nn_mha_zero.0.npy
// RUN: attn-run %s %{case} | FileCheck %s

// CHECK: attention: 1 found{{$}}
// CHECK-NEXT: batch 2, heads 2, N 8, S 9, D 8, f32, not causal, no mask, scale 1/sqrt(D)

#map = affine_map<(d0, d1, d2, d3, d4, d5) -> (d1, d3, d5)>
#map1 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d1, d2, d3, d4, d5)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map3 = affine_map<(d0, d1, d2) -> (0, 0, d2)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, 0)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map7 = affine_map<(d0, d1) -> (d0, d1)>
#map8 = affine_map<(d0, d1) -> (0, d1)>
module {
  func.func @main(%arg0: tensor<2x8x16xf32>) -> tensor<2x8x16xf32> {
    %true = arith.constant true
    %cst = arith.constant 1.000000e+00 : f32
    %cst_0 = arith.constant -3.40282347E+38 : f32
    %cst_1 = arith.constant 0.000000e+00 : f32
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<2x2x8x9xf32>
    %cst_3 = arith.constant dense<"0xFB3794BE56658FBDF249763D2B85D13C70C56C3EA4AB61BD41F755BE4372CF3D8180483E0737AABD8A0F853E01C5643C25E3C73D8F555DBECD5C83BEB9FBADBD1D275BBAEC4C2C3D88A198BEF874D2BD9AA88DBE3B6C1ABE7985B2BDE9A539BE68BB4A3DF5485CBDA05A1B3E00C446BE32487E3E501F22BD1DEA6B3E008E70BE5A9F2DBED67A0B3EFD1BF7BDCE87FB3C89DA663C5D509A3E0B40FBBDEBF88ABE925B4A3D38716D3E188DF6BD211360BE1C2D203E82076B3D991D99BDB3BEAFBC237A873D8A175FBCD4CB68BE3B991C3DFCB49C3E3F20F43DA1A54ABD74B79C3E4B73BA3CA1F571BD8883A43C305C8DBEBD4E283E124C1BBEF1A329BECEC4E9BDFAE717BE3BE7803E301939BE9F6191BE3E5F923E1C67DBBCD49155BE47ED333D2E58903E4A39CB3D8D93BB3D599D07BDE54A68BEF95065BE3514843E3147B7BD268503BE2B0406BEA837823E8543E9BD126D753D62FD05BEE47B90BEAF439FBCAF79973DB5C4C43DF96E46BD5FF0863D2E418A3E2AA4C9BDACE6ABBD091194BE3FF32FBEDCF43EBEF2CF503D0E7C76BE9A13893E2FC35E3D9C9E4BBE6B9E223EE30714BE320BF03C8EF750BE0003823E93B62E3DA62081BEE5B58A3E37DD9D3DD17F9C3E6CF953BEA5C4D5BDDC86003E83990A3E2E18F1BC3D72893EBB27C83D87AE15BE3B04F63DB2E4FB3D8551213D22EF48BDC69CB73D2806EA3C99AACD3DE558B7BD75F3793E2412A5BC104983BE8C47363C49FFC8BC792564BEE428D13D6FB6893E6F029B3E819694BE5ABE8E3E16F99BBE1A5E543E594F543D88C734BE1DC58BBE5113D43D288B053E031FC53C86E9723E2866053EA7B7593E87E8423EA213903EABFB903E66ABE0BD1AD2283EE6C751BE7B9D233E355E8F3EE46ADE3D281C993ED4F0683C9BC61D3EC99B983E0EAC083E9E3C74BEA81D4FBD8698B13CFA41E03DBCBC703ED06841BE9C8E853EC08739BEBAED5EBE016C8E3D6F5789BE3CB798BE47005CBE32410E3E24C1FD3DCA14593E644C09BEBF22933EFC0DBC3DF965E43D44929ABECECF93BE86329ABEDDC7293EA310893CE634503D174CFE3D3277893E0B42C63DA836F83D031D593EEFC28FBD6F18D5BDE0086DBE2978DBBD9337003E474B863CF1ED883D79D39B3EF21673BEC894FFBCDD3591BE252F19BEB4766CBE333EE7BD1CE64ABE2284B2BD6FA387BE23B1823EB8E58EBEB8474BBEF1359DBD5FD93ABD20CA493E019815BE7C2333BEC6CA78BE68BC07BE11E12B3E175A823CBD20643A6A3F9B3E1E7A203D755F04BE761F2DBD55CF363E272F833EB87989BE8BEA96BE4EE7F23D63E39BBEE70EB6BD35646B3D0BFE1E3ECCAFD4BDEA9C4BBEFFF7CEBB8EDE1DBDE5438D3E9510DCBDDCDE183E5AF918BE4D71163EB7046EBEC09641BE5E036FBECC661E3E1A76C1BDF14B713EB0225D3E42BADD3C532C7EBE38D6993EABD1933E9BCE81BE462B913E954E0ABEC1AD9DBCCBEB953EDCFC87BD94EE46BCA47B943E95DC483ECBBE943D5CCD983C56AB6C3EB235233E3CCE5D3DDAEB8C3EDFACBFBD8F21FBBD64AA26BE5E49883D5F6A283E6D0C9A3EBC9663BE40FB533E65B604BEBDAF203D8A8299BE01AEC9BDEBFC57BE2869583E3AAC0EBD7D078DBD148480BEC247383EB2B6803EB0FE5ABE9B7397BED81B103D120A963E588F803C6CC41B3E5CF44EBEEDA0093EB409423E7C211D3E5EB4353E38A86DBE30BC94BEB0AA8BBD85328EBE3183943E4C6EDE3D62E7443EFC5136BE0B8B663E4BB6563E8DA5D93C6C511FBD3C26933E7F95783EE67602BEB974423E8EE887B91AE39B3E98602A3EE903D4BDB69F083E2781273DAA3E2E3EC59E8E3EB8300A3E822E8B3E52C03EBE3F196C3E70318B3DF206903A1A03B1BC97DC773EBEA6B33DAB4541BEA25441BDF40E283DCEB22F3E73A08D3D080232BE4AC195BD0C176E3EFB55163E06538EBEE2D5823E7FA29A3EFA7D2D3E4496393EBE90F9BC488CC1BA6A4996BE153261BDA9249D3DFD898D3E8A5A883EB4E9A23DF5F0803E27FC72BE0BABA9BDA56D92BE06E814BE842C7BBE5C73B1BD3ACC59BEA5E447BEEE7FCA3D6B9E35BE345CB3BDF6FDA33DD56F88BE1BE06CBDC41879BE3781523EBFE92A3DAF18403E336EF7BD5CC83EBE4DB12ABE202371BD725B2F3E8070363DADD11F3CC3D2583E39C9D93DD76C123EB8AD3CBE912254BE07F0803E1BBE30BEA28FE4BD9C861B3E0CB396BE54CE863CA34A343E1A50213C49B5843EA7D6BE3DAAD79FBDE7799A3E31AC753E12EDBDBC203F84BEE71E1E3E3948C63D616B79BECD34053D736D893E23195C3E518388BEAAC03D3E0692133E1421413DF4239C3EB5BF943E00665F3D203237BDFCC462BDFCDAA03B0CBE9CBE6BB5033D326F5C3E83E8183E7D72503E062B80BE8F0A8A3D0DBA313D3E3FD5BC6B99873E6657C6BCC6F852BE1D6769BEA3CDE4BD3B8718BEC1EF8C3E29A89ABED75A803EF5ED2FBE4541303E96468FBE1D5398BEEEAE143E473A0DBD45E0C1BDC9FA28BEB03D97BD08394DBEC95E46BEC0951D3EBE541EBEA39BECBD918F313DAAF3E83C31D796BDEB6C933E55C150BE807868BE41D68FBEAB8E22BEA9B6863E99ED3B3EEFD939BE4EBAA63D6B24143D548A54BD2AE34C3E1B3110BE1F6F803CD9E7913E3BD221BD12919CBE680A84BEC4A37ABE08695C3EBB8F4BBEEC8474BEAEF7B6BC820CC7BDD96F7DBEC071003E1006EE3D4AE981BEAB7C173E2DC97BBEA170603E4A4271BEA02532BE2D6B60BD356B7EBDB8667BBE61DCDB3D415888BD6803C63DA0C9DB3D8EE9E0BD9C72703D24F5843E5D807D3D48A357BEF862853E80C8E93D978D2A3E7E552CBDCEB507BD5125903DC519993E234674BD90F44F3E12578DBED7819C3E858DE5BD530013BE9553F9BAA2138E3C85F14E3EA69914BCB3FA2EBE505173BE00AD90BED1F0623E499C3B3EF455C13DA7F16BBE5ECFF6BAE26A35BE94AA7DBCBAE9793EB3DAD2BD68CD503EBCCE86BE3DEB2A3EB986773EB416723E407C523EA08A44BD680069BEBFD4523E9E5CB4BD73CC99BE01AD263D0E4F003E6A1F63BE0EF26C3DCA7AD8BCC55C353E9922EE3D0A74943ED396283D65C998BDAE1A00BEB770733ED1B886BCAA3F363D0D649CBDEEDF783ED57724BE6CB68D3EB97296BEC00801BE36A6D8BD13E3ECBDFBDDEC3DDFF491BE28AB3C3D97758B3E02C9E8BD8C44403EEE0294BEFF591F3E5EB4873D76D4D4BCB41F82BE4D42B43D8C47643DEA384C3D3D4517BE70B623BE84649C3E218444BE2AA2293E3A658B3ECFE65E3E811C853EDEC705BE836094BE25ED99BE2CE585BE116C1B3E7B4BB9BD105E38BEA8D123BEB81884BD5539BEBD2F5C793E37B806BE140F11BEC672F9BDF9B0833E3C1CC1BDFCE60B3EE6BE12BE2B927A3C11D38DBD807A09BD8C93E13DCDAC8BBEEB9948BE21D8A93D14FA923D1C9B083E361B3E3EFD3E703E66D1A43D98CB0CBD168D483E9E168C3D410E273D2E699C3E13A6D2BDE6E686BD088D323E6A7E6FBEDC0E823EC24C613DBDE3453B4B07473EF5E7B33DE314933EBB91A0BDA6BC0EBD9B474F3CD0EDE13D924D823E243DF4BD3B4C123EC4A85BBECAD9D13DB2251FBE98F28A3DF80D8CBD890550BE3A6C733E4C250FBE454D943E228892BECDC257BE31627C3E2F5B563EC057DA3D9901AA3DA264E43C4A54C5BD9AAA5BBE6592403E215959BE68055ABE97063D3C9ADC99BD4D199B3E1C61983ED7955C3E106E29BE43D48DBE4A604DBE77452BBE61424C3E1960373E35B5353E7AE143BEEBDD95BD1838D2BD27DE22BE73A5013ECCB958BEB5D3DBBDE72D7B3EB7F4093E2A7035BEC9BC5DBE85A65EBE94D7FABD4547873D409731BE4592833E916AB4BD2612903E06CC8FBD903B473E9D9FBABC62B93BBDCF43243E446A943D80326CBE15A683BE54A597BE25C946BDC4378CBEA01E553EC42B5BBED51E7CBE501387BDDF12033D96FA49BD6FED4E3D17BF463ECCA7073E3AC37D3DBF033ABE7C5006BE1245203EBC06EE3DB211F9BD69A0D03D245730BE4C42D83C36045ABE2FF135BE346682BEEAB4B83DD67A903DE897C43C1656F53D7EFB743E18008CBE36AB8B3E2B55723E5596D1BD3A19E93D9EA8B73DEA2C76BE16D7163ED45C08BDACD8413E02BCA8BD6CED17BEAFC66F3C1EBF813E783B8ABEEC0911BE74F498BE01E3073EF9600DBE47C034BDF3E081BE2DD28E3D00CC853E6072853EBAA704391A02883E68B3903C61D05DBD99AC073E29D87DBD215E673E411EA7BCFA669CBC898B103E521EDC3D5ED274BEA3115E3DAC5E613C88CED83C72BB743EB05653BEF0940A3EF66E403E"> : tensor<1x16x48xf32>
    %cst_4 = arith.constant dense_resource<torch_tensor_48_torch.float32> : tensor<1x1x48xf32>
    %cst_5 = arith.constant dense<0.000000e+00> : tensor<4x1x8xf32>
    %cst_6 = arith.constant dense<0.594603539> : tensor<1x1x1x1xf32>
    %cst_7 = arith.constant dense<0xFFF0000000000000> : tensor<1x1x1x1xf64>
    %cst_8 = arith.constant dense<"0x0054F5BA6069CA3D1AEF25BEC811E3BD6E890C3E8C946EBE38A6FF3D38C91BBE5C1DB3BD66F865BEF03C45BDF053ECBCAC9334BEA024B93D26DA5DBEF00EA93D5E54093E189B193EC0B0EBBD20CB13BC203F01BD3E74633E1853563D6849683EBAD251BE40BAF2BD100E49BD708FE4BD60AE363C40AA013D2CA2FD3DF20E403E16B352BE8C8D2DBE1ADA32BE40BA233E40641C3CF0A6423E96B347BED06F2F3E00D259BDCE4F2E3EBAB865BE14B64C3E907634BE00EDF3BA085836BE28D2A4BD80663CBEFCF4DEBD76C26FBE827F7E3E00446D3DFE5D7FBEE86813BE64E157BEF8E25A3D006BD4BA440A5DBE54DF4EBE88EC0CBE086D4ABDA85691BD00D4D139F432C5BD98F7B93D047015BE2434CB3D00D11E3E08AA3F3DF2D4703E88DB7EBD76C626BEDC7CFEBD283C20BDB0C2DB3C302C15BE407A003DCCC8ABBD7ACB033EEC4B893D4E94543E9E0E5C3EC8550A3D48CF753EC8802CBD547F2C3E80D2383C403452BC022D44BE80E1533BC06456BD34F9AE3D30D369BD38A417BD5A9377BE404FA2BB48BD52BDBC76E43DFEA42B3E964745BEB88228BDB03EDFBD1867153D0042373E00946FBEB896E8BD16D0363EC48D18BE003EE6BA8036333B4215393ECEFA4A3E5C913F3E0027F83DC0BB16BEECA1BBBD1C5FEABDD4DC80BDD0DD723DF088D2BCEC1058BEB8DEC03D08EC8E3D00BAB2BBC0A7023D9626533E30B153BE70BFB5BC400D25BD406A573CF8D03E3D9838C93D8CE4C43D78DD73BE5CECC83D80ACE33B70B44FBD3A6A66BECC04F63DA04F2C3C983E48BE80ABFF3C00D0613B4C7B873D10B5D83C3A3F03BE6C7A46BED01B543E34A117BE803E93BBE059753CC0ADB0BC56640C3EC0368ABC40D1B43D0406253E7A2D06BE204C653EE0182EBDACBB9ABD4ACD673EC03E2D3D186E31BEE8C55E3EDCB1BB3D78C840BECCD1F9BD103D4F3D74670A3EA221613E003F76BDFA8341BED8B74E3E30991C3E0AD406BE704849BDCE7B6DBE9E066FBED23E04BE22E2613E1676013EA27745BED445F23D60C6223E02E576BE38D7D0BD505A57BD44BF2FBE86C14FBEC6D821BED857073DB89174BE662921BE1AFA38BE8CAAE73D78CA4B3D5C43373E20B061BC569175BEBA7E723E2EB01F3E362B673E00F752BE3CA614BE200F93BC54A2E53DF2B0533E528B29BEE09E81BDC6F903BEF8E7CD3DF89C5EBE4871BF3DA0BF193DA0BB17BE0693223E8A5248BE386CB93D4CB60A3ED62E333EC03E7D3E24F734BEE8AA95BDE80ED3BDDC93C7BD2685213E6AA417BE9066BC3C4A5F7DBEF4ADD1BD3C2B80BDC40C733EF07B58BDAE0767BE26424B3ECC0BB8BD10F4B83D9CFFD8BD56FC17BE00BB173C282F5D3E2619163EC8AD9A3DAC2720BE001126BE98E7173EEC66F9BD601D94BC1C9ACFBD74F8213E5C292F3EE0EE573EC0F0E73B4097963D845BBDBD"> : tensor<1x16x16xf32>
    %cst_9 = arith.constant dense_resource<torch_tensor_16_torch.float32> : tensor<1x16xf32>
    %0 = tensor.empty() : tensor<8x2x16xf32>
    %transposed = linalg.transpose ins(%arg0 : tensor<2x8x16xf32>) outs(%0 : tensor<8x2x16xf32>) permutation = [1, 0, 2] 
    %1 = tensor.empty() : tensor<8x1x1x16x1x48xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%cst_3 : tensor<1x16x48xf32>) outs(%1 : tensor<8x1x1x16x1x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x1x1x16x1x48xf32>
    %collapsed = tensor.collapse_shape %2 [[0, 1, 2], [3, 4], [5]] : tensor<8x1x1x16x1x48xf32> into tensor<8x16x48xf32>
    %3 = tensor.empty() : tensor<8x2x48xf32>
    %4 = linalg.fill ins(%cst_1 : f32) outs(%3 : tensor<8x2x48xf32>) -> tensor<8x2x48xf32>
    %5 = linalg.batch_matmul ins(%transposed, %collapsed : tensor<8x2x16xf32>, tensor<8x16x48xf32>) outs(%4 : tensor<8x2x48xf32>) -> tensor<8x2x48xf32>
    %6 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5, %cst_4 : tensor<8x2x48xf32>, tensor<1x1x48xf32>) outs(%3 : tensor<8x2x48xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %41 = arith.addf %in, %in_45 : f32
      linalg.yield %41 : f32
    } -> tensor<8x2x48xf32>
    %expanded = tensor.expand_shape %6 [[0, 1], [2], [3, 4]] output_shape [1, 8, 2, 3, 16] : tensor<8x2x48xf32> into tensor<1x8x2x3x16xf32>
    %7 = tensor.empty() : tensor<3x8x2x1x16xf32>
    %transposed_10 = linalg.transpose ins(%expanded : tensor<1x8x2x3x16xf32>) outs(%7 : tensor<3x8x2x1x16xf32>) permutation = [3, 1, 2, 0, 4] 
    %collapsed_11 = tensor.collapse_shape %transposed_10 [[0], [1], [2, 3], [4]] : tensor<3x8x2x1x16xf32> into tensor<3x8x2x16xf32>
    %extracted_slice = tensor.extract_slice %collapsed_11[0, 0, 0, 0] [1, 8, 2, 16] [1, 1, 1, 1] : tensor<3x8x2x16xf32> to tensor<1x8x2x16xf32>
    %extracted_slice_12 = tensor.extract_slice %collapsed_11[1, 0, 0, 0] [1, 8, 2, 16] [1, 1, 1, 1] : tensor<3x8x2x16xf32> to tensor<1x8x2x16xf32>
    %extracted_slice_13 = tensor.extract_slice %collapsed_11[2, 0, 0, 0] [1, 8, 2, 16] [1, 1, 1, 1] : tensor<3x8x2x16xf32> to tensor<1x8x2x16xf32>
    %collapsed_14 = tensor.collapse_shape %extracted_slice [[0, 1], [2, 3]] : tensor<1x8x2x16xf32> into tensor<8x32xf32>
    %expanded_15 = tensor.expand_shape %collapsed_14 [[0], [1, 2]] output_shape [8, 4, 8] : tensor<8x32xf32> into tensor<8x4x8xf32>
    %8 = tensor.empty() : tensor<4x8x8xf32>
    %transposed_16 = linalg.transpose ins(%expanded_15 : tensor<8x4x8xf32>) outs(%8 : tensor<4x8x8xf32>) permutation = [1, 0, 2] 
    %collapsed_17 = tensor.collapse_shape %extracted_slice_12 [[0, 1], [2, 3]] : tensor<1x8x2x16xf32> into tensor<8x32xf32>
    %expanded_18 = tensor.expand_shape %collapsed_17 [[0], [1, 2]] output_shape [8, 4, 8] : tensor<8x32xf32> into tensor<8x4x8xf32>
    %transposed_19 = linalg.transpose ins(%expanded_18 : tensor<8x4x8xf32>) outs(%8 : tensor<4x8x8xf32>) permutation = [1, 0, 2] 
    %collapsed_20 = tensor.collapse_shape %extracted_slice_13 [[0, 1], [2, 3]] : tensor<1x8x2x16xf32> into tensor<8x32xf32>
    %expanded_21 = tensor.expand_shape %collapsed_20 [[0], [1, 2]] output_shape [8, 4, 8] : tensor<8x32xf32> into tensor<8x4x8xf32>
    %transposed_22 = linalg.transpose ins(%expanded_21 : tensor<8x4x8xf32>) outs(%8 : tensor<4x8x8xf32>) permutation = [1, 0, 2] 
    %9 = tensor.empty() : tensor<4x9x8xf32>
    %inserted_slice = tensor.insert_slice %transposed_19 into %9[0, 0, 0] [4, 8, 8] [1, 1, 1] : tensor<4x8x8xf32> into tensor<4x9x8xf32>
    %inserted_slice_23 = tensor.insert_slice %cst_5 into %inserted_slice[0, 8, 0] [4, 1, 8] [1, 1, 1] : tensor<4x1x8xf32> into tensor<4x9x8xf32>
    %inserted_slice_24 = tensor.insert_slice %transposed_22 into %9[0, 0, 0] [4, 8, 8] [1, 1, 1] : tensor<4x8x8xf32> into tensor<4x9x8xf32>
    %inserted_slice_25 = tensor.insert_slice %cst_5 into %inserted_slice_24[0, 8, 0] [4, 1, 8] [1, 1, 1] : tensor<4x1x8xf32> into tensor<4x9x8xf32>
    %expanded_26 = tensor.expand_shape %transposed_16 [[0, 1], [2], [3]] output_shape [2, 2, 8, 8] : tensor<4x8x8xf32> into tensor<2x2x8x8xf32>
    %expanded_27 = tensor.expand_shape %inserted_slice_23 [[0, 1], [2], [3]] output_shape [2, 2, 9, 8] : tensor<4x9x8xf32> into tensor<2x2x9x8xf32>
    %10 = tensor.empty() : tensor<2x2x8x8xf32>
    %11 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_26, %cst_6 : tensor<2x2x8x8xf32>, tensor<1x1x1x1xf32>) outs(%10 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %41 = arith.mulf %in, %in_45 : f32
      linalg.yield %41 : f32
    } -> tensor<2x2x8x8xf32>
    %12 = tensor.empty() : tensor<2x2x8x9xf32>
    %transposed_28 = linalg.transpose ins(%expanded_27 : tensor<2x2x9x8xf32>) outs(%12 : tensor<2x2x8x9xf32>) permutation = [0, 1, 3, 2] 
    %13 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_28, %cst_6 : tensor<2x2x8x9xf32>, tensor<1x1x1x1xf32>) outs(%12 : tensor<2x2x8x9xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %41 = arith.mulf %in, %in_45 : f32
      linalg.yield %41 : f32
    } -> tensor<2x2x8x9xf32>
    %collapsed_29 = tensor.collapse_shape %11 [[0, 1], [2], [3]] : tensor<2x2x8x8xf32> into tensor<4x8x8xf32>
    %collapsed_30 = tensor.collapse_shape %13 [[0, 1], [2], [3]] : tensor<2x2x8x9xf32> into tensor<4x8x9xf32>
    %14 = tensor.empty() : tensor<4x8x9xf32>
    %15 = linalg.fill ins(%cst_1 : f32) outs(%14 : tensor<4x8x9xf32>) -> tensor<4x8x9xf32>
    %16 = linalg.batch_matmul ins(%collapsed_29, %collapsed_30 : tensor<4x8x8xf32>, tensor<4x8x9xf32>) outs(%15 : tensor<4x8x9xf32>) -> tensor<4x8x9xf32>
    %expanded_31 = tensor.expand_shape %16 [[0, 1], [2], [3]] output_shape [2, 2, 8, 9] : tensor<4x8x9xf32> into tensor<2x2x8x9xf32>
    %17 = tensor.empty() : tensor<2x2x8xf32>
    %18 = linalg.fill ins(%cst_0 : f32) outs(%17 : tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %reduced = linalg.reduce ins(%expanded_31 : tensor<2x2x8x9xf32>) outs(%18 : tensor<2x2x8xf32>) dimensions = [3] 
      (%in: f32, %init: f32) {
        %41 = arith.maximumf %in, %init : f32
        linalg.yield %41 : f32
      }
    %expanded_32 = tensor.expand_shape %reduced [[0], [1], [2, 3]] output_shape [2, 2, 8, 1] : tensor<2x2x8xf32> into tensor<2x2x8x1xf32>
    %19 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_31, %expanded_32 : tensor<2x2x8x9xf32>, tensor<2x2x8x1xf32>) outs(%12 : tensor<2x2x8x9xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %41 = arith.subf %in, %in_45 : f32
      linalg.yield %41 : f32
    } -> tensor<2x2x8x9xf32>
    %20 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19 : tensor<2x2x8x9xf32>) outs(%12 : tensor<2x2x8x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %41 = math.exp %in : f32
      linalg.yield %41 : f32
    } -> tensor<2x2x8x9xf32>
    %21 = linalg.fill ins(%cst_1 : f32) outs(%17 : tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %reduced_33 = linalg.reduce ins(%20 : tensor<2x2x8x9xf32>) outs(%21 : tensor<2x2x8xf32>) dimensions = [3] 
      (%in: f32, %init: f32) {
        %41 = arith.addf %in, %init : f32
        linalg.yield %41 : f32
      }
    %expanded_34 = tensor.expand_shape %reduced_33 [[0], [1], [2, 3]] output_shape [2, 2, 8, 1] : tensor<2x2x8xf32> into tensor<2x2x8x1xf32>
    %22 = tensor.empty() : tensor<2x2x8x1xf32>
    %23 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_34 : tensor<2x2x8x1xf32>) outs(%22 : tensor<2x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %41 = arith.divf %cst, %in : f32
      linalg.yield %41 : f32
    } -> tensor<2x2x8x1xf32>
    %24 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20, %23 : tensor<2x2x8x9xf32>, tensor<2x2x8x1xf32>) outs(%12 : tensor<2x2x8x9xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %41 = arith.mulf %in, %in_45 : f32
      linalg.yield %41 : f32
    } -> tensor<2x2x8x9xf32>
    %25 = tensor.empty() : tensor<2x2x8x9xf64>
    %26 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_31 : tensor<2x2x8x9xf32>) outs(%25 : tensor<2x2x8x9xf64>) {
    ^bb0(%in: f32, %out: f64):
      %41 = arith.extf %in : f32 to f64
      linalg.yield %41 : f64
    } -> tensor<2x2x8x9xf64>
    %27 = tensor.empty() : tensor<2x2x8x9xi1>
    %28 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26, %cst_7 : tensor<2x2x8x9xf64>, tensor<1x1x1x1xf64>) outs(%27 : tensor<2x2x8x9xi1>) {
    ^bb0(%in: f64, %in_45: f64, %out: i1):
      %41 = arith.cmpf oeq, %in, %in_45 : f64
      linalg.yield %41 : i1
    } -> tensor<2x2x8x9xi1>
    %29 = tensor.empty() : tensor<2x2x8xi1>
    %30 = linalg.fill ins(%true : i1) outs(%29 : tensor<2x2x8xi1>) -> tensor<2x2x8xi1>
    %reduced_35 = linalg.reduce ins(%28 : tensor<2x2x8x9xi1>) outs(%30 : tensor<2x2x8xi1>) dimensions = [3] 
      (%in: i1, %init: i1) {
        %41 = arith.andi %in, %init : i1
        linalg.yield %41 : i1
      }
    %expanded_36 = tensor.expand_shape %reduced_35 [[0], [1], [2, 3]] output_shape [2, 2, 8, 1] : tensor<2x2x8xi1> into tensor<2x2x8x1xi1>
    %31 = linalg.generic {indexing_maps = [#map6, #map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_36, %cst_2, %24 : tensor<2x2x8x1xi1>, tensor<2x2x8x9xf32>, tensor<2x2x8x9xf32>) outs(%12 : tensor<2x2x8x9xf32>) {
    ^bb0(%in: i1, %in_45: f32, %in_46: f32, %out: f32):
      %41 = arith.select %in, %in_45, %in_46 : f32
      linalg.yield %41 : f32
    } -> tensor<2x2x8x9xf32>
    %collapsed_37 = tensor.collapse_shape %31 [[0, 1], [2], [3]] : tensor<2x2x8x9xf32> into tensor<4x8x9xf32>
    %32 = linalg.fill ins(%cst_1 : f32) outs(%8 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %33 = linalg.batch_matmul ins(%collapsed_37, %inserted_slice_25 : tensor<4x8x9xf32>, tensor<4x9x8xf32>) outs(%32 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %expanded_38 = tensor.expand_shape %33 [[0, 1], [2], [3]] output_shape [2, 2, 8, 8] : tensor<4x8x8xf32> into tensor<2x2x8x8xf32>
    %34 = tensor.empty() : tensor<8x2x2x8xf32>
    %transposed_39 = linalg.transpose ins(%expanded_38 : tensor<2x2x8x8xf32>) outs(%34 : tensor<8x2x2x8xf32>) permutation = [2, 0, 1, 3] 
    %collapsed_40 = tensor.collapse_shape %transposed_39 [[0, 1], [2, 3]] : tensor<8x2x2x8xf32> into tensor<16x16xf32>
    %expanded_41 = tensor.expand_shape %collapsed_40 [[0, 1], [2]] output_shape [1, 16, 16] : tensor<16x16xf32> into tensor<1x16x16xf32>
    %35 = tensor.empty() : tensor<1x16x16xf32>
    %36 = linalg.fill ins(%cst_1 : f32) outs(%35 : tensor<1x16x16xf32>) -> tensor<1x16x16xf32>
    %37 = linalg.batch_matmul ins(%expanded_41, %cst_8 : tensor<1x16x16xf32>, tensor<1x16x16xf32>) outs(%36 : tensor<1x16x16xf32>) -> tensor<1x16x16xf32>
    %collapsed_42 = tensor.collapse_shape %37 [[0, 1], [2]] : tensor<1x16x16xf32> into tensor<16x16xf32>
    %38 = tensor.empty() : tensor<16x16xf32>
    %39 = linalg.generic {indexing_maps = [#map7, #map8, #map7], iterator_types = ["parallel", "parallel"]} ins(%collapsed_42, %cst_9 : tensor<16x16xf32>, tensor<1x16xf32>) outs(%38 : tensor<16x16xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %41 = arith.addf %in, %in_45 : f32
      linalg.yield %41 : f32
    } -> tensor<16x16xf32>
    %expanded_43 = tensor.expand_shape %39 [[0, 1], [2]] output_shape [8, 2, 16] : tensor<16x16xf32> into tensor<8x2x16xf32>
    %40 = tensor.empty() : tensor<2x8x16xf32>
    %transposed_44 = linalg.transpose ins(%expanded_43 : tensor<8x2x16xf32>) outs(%40 : tensor<2x8x16xf32>) permutation = [1, 0, 2] 
    return %transposed_44 : tensor<2x8x16xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_48_torch.float32: "0x04000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_16_torch.float32: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000"
    }
  }
#-}

