// RUN: attn-opt %s --split-input-file --verify-diagnostics

// Constraints of docs/Spec.md that all operations share; names carry the labels.

func.func @layout_c1_mixed(%q: tensor<8x7x4xf32>, %k: memref<8x7x4xf32>, %v: tensor<8x7x4xf32>, %o: tensor<8x7x4xf32>) -> tensor<8x7x4xf32> {
  // expected-error @+1 {{'attn.softmax_attention' op expected only tensors or only memrefs, found 'tensor<8x7x4xf32>' for 'query' and 'memref<8x7x4xf32>' for 'key'}}
  %0 = attn.softmax_attention ins(%q, %k, %v : tensor<8x7x4xf32>, memref<8x7x4xf32>, tensor<8x7x4xf32>)
    outs(%o : tensor<8x7x4xf32>) -> tensor<8x7x4xf32>
  return %0 : tensor<8x7x4xf32>
}

// -----

func.func @layout_c1_no_result(%q: tensor<8x7x4xf32>, %o: tensor<8x7x4xf32>) {
  // expected-error @+1 {{'attn.softmax_attention' op expected the number of tensor results (0) to be equal to the number of output tensors (1)}}
  attn.softmax_attention ins(%q, %q, %q : tensor<8x7x4xf32>, tensor<8x7x4xf32>, tensor<8x7x4xf32>)
    outs(%o : tensor<8x7x4xf32>)
  return
}

// -----

func.func @layout_c1_result_type(%q: tensor<8x7x4xf32>, %o: tensor<8x7x4xf32>) {
  // expected-error @+1 {{'attn.softmax_attention' op expected type of operand #3 ('tensor<8x7x4xf32>') to match type of corresponding result ('tensor<8x7x4xf16>')}}
  %0 = attn.softmax_attention ins(%q, %q, %q : tensor<8x7x4xf32>, tensor<8x7x4xf32>, tensor<8x7x4xf32>)
    outs(%o : tensor<8x7x4xf32>) -> tensor<8x7x4xf16>
  return
}

// -----

func.func @layout_c1_memref_with_result(%q: memref<8x7x4xf32>, %o: memref<8x7x4xf32>) {
  // expected-error @+1 {{'attn.softmax_attention' op expected the number of tensor results (1) to be equal to the number of output tensors (0)}}
  %0 = attn.softmax_attention ins(%q, %q, %q : memref<8x7x4xf32>, memref<8x7x4xf32>, memref<8x7x4xf32>)
    outs(%o : memref<8x7x4xf32>) -> tensor<8x7x4xf32>
  return
}

// -----

func.func @layout_c2(%q: memref<7x4xf32>) {
  // expected-error @+1 {{'attn.softmax_attention' op expected 4 indexing maps, one for each tensor or memref, found 1}}
  attn.softmax_attention ins(%q, %q, %q : memref<7x4xf32>, memref<7x4xf32>, memref<7x4xf32>) outs(%q : memref<7x4xf32>)
    {indexing_maps = [affine_map<(n, s, d, e) -> (n, d)>]}
  return
}

// -----

func.func @layout_c2_empty(%q: memref<7x4xf32>) {
  // expected-error @+1 {{'attn.softmax_attention' op expected 4 indexing maps, one for each tensor or memref, found 0}}
  attn.softmax_attention ins(%q, %q, %q : memref<7x4xf32>, memref<7x4xf32>, memref<7x4xf32>) outs(%q : memref<7x4xf32>)
    {indexing_maps = []}
  return
}

// -----

func.func @layout_c3_dims(%q: memref<7x4xf32>) {
  // expected-error @+1 {{'attn.softmax_attention' op expected 4 dimensions in the indexing map of 'key', found 5}}
  attn.softmax_attention ins(%q, %q, %q : memref<7x4xf32>, memref<7x4xf32>, memref<7x4xf32>) outs(%q : memref<7x4xf32>)
    {indexing_maps = [affine_map<(n, s, d, e) -> (n, d)>, affine_map<(h, n, s, d, e) -> (s, d)>,
                      affine_map<(n, s, d, e) -> (s, e)>, affine_map<(n, s, d, e) -> (n, e)>]}
  return
}

// -----

func.func @layout_c3_few_dims(%q: memref<7x4xf32>) {
  // expected-error @+1 {{'attn.softmax_attention' op expected at least 4 dimensions in the indexing map of 'query', found 3}}
  attn.softmax_attention ins(%q, %q, %q : memref<7x4xf32>, memref<7x4xf32>, memref<7x4xf32>) outs(%q : memref<7x4xf32>)
    {indexing_maps = [affine_map<(n, s, d) -> (n, d)>, affine_map<(n, s, d) -> (s, d)>,
                      affine_map<(n, s, d) -> (s, d)>, affine_map<(n, s, d) -> (n, d)>]}
  return
}

// -----

func.func @layout_c3_twice(%q: memref<7x7xf32>) {
  // expected-error @+1 {{'attn.softmax_attention' op expected a projected permutation as indexing map of 'query', found affine_map<(d0, d1, d2, d3) -> (d0, d0)>}}
  attn.softmax_attention ins(%q, %q, %q : memref<7x7xf32>, memref<7x7xf32>, memref<7x7xf32>) outs(%q : memref<7x7xf32>)
    {indexing_maps = [affine_map<(n, s, d, e) -> (n, n)>, affine_map<(n, s, d, e) -> (s, d)>,
                      affine_map<(n, s, d, e) -> (s, e)>, affine_map<(n, s, d, e) -> (n, e)>]}
  return
}

// -----

func.func @layout_c3_expression(%q: memref<7x4xf32>) {
  // expected-error @+1 {{'attn.softmax_attention' op expected a projected permutation as indexing map of 'key', found affine_map<(d0, d1, d2, d3) -> (d1 + 1, d2)>}}
  attn.softmax_attention ins(%q, %q, %q : memref<7x4xf32>, memref<7x4xf32>, memref<7x4xf32>) outs(%q : memref<7x4xf32>)
    {indexing_maps = [affine_map<(n, s, d, e) -> (n, d)>, affine_map<(n, s, d, e) -> (s + 1, d)>,
                      affine_map<(n, s, d, e) -> (s, e)>, affine_map<(n, s, d, e) -> (n, e)>]}
  return
}

// -----

func.func @layout_c3_symbol(%q: memref<7x4xf32>) {
  // expected-error @+1 {{'attn.softmax_attention' op expected a projected permutation as indexing map of 'query', found affine_map<(d0, d1, d2, d3)[s0] -> (d0, d2)>}}
  attn.softmax_attention ins(%q, %q, %q : memref<7x4xf32>, memref<7x4xf32>, memref<7x4xf32>) outs(%q : memref<7x4xf32>)
    {indexing_maps = [affine_map<(n, s, d, e)[x] -> (n, d)>, affine_map<(n, s, d, e) -> (s, d)>,
                      affine_map<(n, s, d, e) -> (s, e)>, affine_map<(n, s, d, e) -> (n, e)>]}
  return
}

// -----

func.func @layout_c3_results(%q: memref<7x4xf32>, %k: memref<2x7x4xf32>) {
  // expected-error @+1 {{'attn.softmax_attention' op expected 3 results of the indexing map of 'key', its rank, found 2}}
  attn.softmax_attention ins(%q, %k, %q : memref<7x4xf32>, memref<2x7x4xf32>, memref<7x4xf32>) outs(%q : memref<7x4xf32>)
    {indexing_maps = [affine_map<(n, s, d, e) -> (n, d)>, affine_map<(n, s, d, e) -> (s, d)>,
                      affine_map<(n, s, d, e) -> (s, e)>, affine_map<(n, s, d, e) -> (n, e)>]}
  return
}

// -----

// expected-note @+1 {{'query' has rank 4}}
func.func @layout_c3_rank(%q: memref<2x8x7x4xf32>, %k: memref<8x7x4xf32>) {
  // expected-error @+1 {{'attn.softmax_attention' op expected rank 4 for 'key', found 3}}
  attn.softmax_attention ins(%q, %k, %k : memref<2x8x7x4xf32>, memref<8x7x4xf32>, memref<8x7x4xf32>) outs(%q : memref<2x8x7x4xf32>)
  return
}

// -----

func.func @layout_c3_rank_one(%q: memref<4xf32>) {
  // expected-error @+1 {{'attn.softmax_attention' op expected rank 2 or more for 'query', found 1}}
  attn.softmax_attention ins(%q, %q, %q : memref<4xf32>, memref<4xf32>, memref<4xf32>) outs(%q : memref<4xf32>)
  return
}

// -----

func.func @layout_c3_rank_zero(%q: memref<f32>) {
  // expected-error @+1 {{'attn.linear_state' op expected rank 2 or more for 'key', found 0}}
  attn.linear_state ins(%q, %q : memref<f32>, memref<f32>) outs(%q : memref<f32>) {key_map = #attn.relu}
  return
}

// -----

func.func @layout_c4_missing(%q: memref<7x4xf32>) {
  // expected-error @+1 {{'attn.softmax_attention' op expected the indexing map of 'key' to have dimension d, found affine_map<(d0, d1, d2, d3, d4) -> (d0, d2)>}}
  attn.softmax_attention ins(%q, %q, %q : memref<7x4xf32>, memref<7x4xf32>, memref<7x4xf32>) outs(%q : memref<7x4xf32>)
    {indexing_maps = [affine_map<(h, n, s, d, e) -> (n, d)>, affine_map<(h, n, s, d, e) -> (h, s)>,
                      affine_map<(h, n, s, d, e) -> (s, e)>, affine_map<(h, n, s, d, e) -> (n, e)>]}
  return
}

// -----

func.func @layout_c4_foreign(%q: memref<7x4xf32>, %k: memref<7x7x4xf32>) {
  // expected-error @+1 {{'attn.softmax_attention' op expected the indexing map of 'key' to lack dimension n, found affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>}}
  attn.softmax_attention ins(%q, %k, %q : memref<7x4xf32>, memref<7x7x4xf32>, memref<7x4xf32>) outs(%q : memref<7x4xf32>)
    {indexing_maps = [affine_map<(n, s, d, e) -> (n, d)>, affine_map<(n, s, d, e) -> (n, s, d)>,
                      affine_map<(n, s, d, e) -> (s, e)>, affine_map<(n, s, d, e) -> (n, e)>]}
  return
}

// -----

func.func @layout_c4_mask(%q: memref<7x4xf32>, %m: memref<4xi1>) {
  // expected-error @+1 {{'attn.softmax_attention' op expected the indexing map of 'mask' to lack dimension d, found affine_map<(d0, d1, d2, d3) -> (d2)>}}
  attn.softmax_attention ins(%q, %q, %q : memref<7x4xf32>, memref<7x4xf32>, memref<7x4xf32>) mask(%m : memref<4xi1>) outs(%q : memref<7x4xf32>)
    {indexing_maps = [affine_map<(n, s, d, e) -> (n, d)>, affine_map<(n, s, d, e) -> (s, d)>, affine_map<(n, s, d, e) -> (s, e)>,
                      affine_map<(n, s, d, e) -> (d)>, affine_map<(n, s, d, e) -> (n, e)>]}
  return
}

// -----

// expected-note @+1 {{dimension d of 'query' is 64}}
func.func @layout_c5(%q: memref<8x7x64xf32>, %k: memref<8x7x32xf32>) {
  // expected-error @+1 {{'attn.softmax_attention' op expected 64 for dimension d of 'key', found 32}}
  attn.softmax_attention ins(%q, %k, %k : memref<8x7x64xf32>, memref<8x7x32xf32>, memref<8x7x32xf32>) outs(%k : memref<8x7x32xf32>)
  return
}

// -----

// expected-note @+1 {{dimension s of 'key' is 9}}
func.func @layout_c5_keys(%q: memref<8x7x64xf32>, %k: memref<8x9x64xf32>) {
  // expected-error @+1 {{'attn.softmax_attention' op expected 9 for dimension s of 'value', found 7}}
  attn.softmax_attention ins(%q, %k, %q : memref<8x7x64xf32>, memref<8x9x64xf32>, memref<8x7x64xf32>) outs(%q : memref<8x7x64xf32>)
  return
}

// -----

// expected-note @+1 {{dimension n of 'query' is 7}}
func.func @layout_c5_queries(%q: memref<8x7x64xf32>, %o: memref<8x6x64xf32>) {
  // expected-error @+1 {{'attn.softmax_attention' op expected 7 for dimension n of 'output', found 6}}
  attn.softmax_attention ins(%q, %q, %q : memref<8x7x64xf32>, memref<8x7x64xf32>, memref<8x7x64xf32>) outs(%o : memref<8x6x64xf32>)
  return
}

// -----

// expected-note @+1 {{dimension e of 'value' is 16}}
func.func @layout_c5_values(%q: memref<8x7x64xf32>, %v: memref<8x7x16xf32>) {
  // expected-error @+1 {{'attn.softmax_attention' op expected 16 for dimension e of 'output', found 64}}
  attn.softmax_attention ins(%q, %q, %v : memref<8x7x64xf32>, memref<8x7x64xf32>, memref<8x7x16xf32>) outs(%q : memref<8x7x64xf32>)
  return
}

// -----

// expected-note @+1 {{leading dimension 0 of 'query' is 2}}
func.func @layout_c5_batch(%q: memref<2x8x7x64xf32>, %k: memref<3x8x7x64xf32>) {
  // expected-error @+1 {{'attn.softmax_attention' op expected 2 for leading dimension 0 of 'key', found 3}}
  attn.softmax_attention ins(%q, %k, %k : memref<2x8x7x64xf32>, memref<3x8x7x64xf32>, memref<3x8x7x64xf32>) outs(%q : memref<2x8x7x64xf32>)
  return
}

// -----

// expected-note @+1 {{leading dimension 1 of 'query' is 6}}
func.func @layout_c5_heads(%q: memref<2x6x7x64xf32>, %k: memref<2x4x7x64xf32>) {
  // expected-error @+1 {{'attn.softmax_attention' op expected the number of query heads to be a multiple of the key/value heads, found 6 and 4}}
  attn.softmax_attention ins(%q, %k, %k : memref<2x6x7x64xf32>, memref<2x4x7x64xf32>, memref<2x4x7x64xf32>) outs(%q : memref<2x6x7x64xf32>)
  return
}

// -----

// expected-note @+1 {{leading dimension 1 of 'query' is 8}}
func.func @layout_c5_groups(%q: memref<2x8x7x64xf32>, %k: memref<2x4x7x64xf32>) {
  // expected-error @+1 {{'attn.softmax_attention' op expected as many query heads as key/value heads, found 8 and 4: grouped queries need indexing_maps with a group dimension that key and value lack}}
  attn.softmax_attention ins(%q, %k, %k : memref<2x8x7x64xf32>, memref<2x4x7x64xf32>, memref<2x4x7x64xf32>) outs(%q : memref<2x8x7x64xf32>)
  return
}

// -----

// expected-note @+1 {{leading dimension 0 of 'query' is 8}}
func.func @layout_c5_no_heads(%q: memref<8x7x64xf32>, %k: memref<0x7x64xf32>) {
  // expected-error @+1 {{'attn.softmax_attention' op expected the number of query heads to be a multiple of the key/value heads, found 8 and 0}}
  attn.softmax_attention ins(%q, %k, %k : memref<8x7x64xf32>, memref<0x7x64xf32>, memref<0x7x64xf32>) outs(%q : memref<8x7x64xf32>)
  return
}

// -----

func.func @layout_c6(%q: memref<8x7x4xf32>, %o: memref<7x4xf32>) {
  // expected-error @+1 {{'attn.softmax_attention' op expected the indexing map of 'output' to have leading dimension 0, found affine_map<(d0, d1, d2, d3, d4) -> (d1, d4)>}}
  attn.softmax_attention ins(%q, %q, %q : memref<8x7x4xf32>, memref<8x7x4xf32>, memref<8x7x4xf32>) outs(%o : memref<7x4xf32>)
    {indexing_maps = [affine_map<(h, n, s, d, e) -> (h, n, d)>, affine_map<(h, n, s, d, e) -> (h, s, d)>,
                      affine_map<(h, n, s, d, e) -> (h, s, e)>, affine_map<(h, n, s, d, e) -> (n, e)>]}
  return
}

// -----

func.func @layout_types(%q: memref<7x4xi32>, %o: memref<7x4xf32>) {
  // expected-error @+1 {{'attn.softmax_attention' op operand #0 must be ranked tensor or memref of f16, bf16, f32 or f64, but got 'memref<7x4xi32>'}}
  attn.softmax_attention ins(%q, %o, %o : memref<7x4xi32>, memref<7x4xf32>, memref<7x4xf32>) outs(%o : memref<7x4xf32>)
  return
}

// -----

func.func @layout_unranked(%q: memref<*xf32>, %o: memref<7x4xf32>) {
  // expected-error @+1 {{'attn.softmax_attention' op operand #0 must be ranked tensor or memref of f16, bf16, f32 or f64, but got 'memref<*xf32>'}}
  attn.softmax_attention ins(%q, %o, %o : memref<*xf32>, memref<7x4xf32>, memref<7x4xf32>) outs(%o : memref<7x4xf32>)
  return
}

// -----

func.func @mask_type(%q: memref<7x4xf32>, %m: memref<7x7xi8>) {
  // expected-error @+1 {{'attn.softmax_attention' op operand #3 must be ranked tensor or memref of i1, f16, bf16, f32 or f64, but got 'memref<7x7xi8>'}}
  attn.softmax_attention ins(%q, %q, %q : memref<7x4xf32>, memref<7x4xf32>, memref<7x4xf32>) mask(%m : memref<7x7xi8>) outs(%q : memref<7x4xf32>)
  return
}

// -----

func.func @key_mask_type(%q: memref<7x4xf32>, %m: memref<7xf32>) {
  // expected-error @+1 {{'attn.linear_attention' op operand #3 must be ranked tensor or memref of i1, but got 'memref<7xf32>'}}
  attn.linear_attention ins(%q, %q, %q : memref<7x4xf32>, memref<7x4xf32>, memref<7x4xf32>) key_mask(%m : memref<7xf32>) outs(%q : memref<7x4xf32>)
    {query_map = #attn.relu, key_map = #attn.relu}
  return
}
