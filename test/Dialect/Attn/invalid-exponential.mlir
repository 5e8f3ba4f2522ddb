// RUN: attn-opt %s --split-input-file --verify-diagnostics

// What the verifiers hold of exponential feature maps; names carry the label in
// docs/Spec.md.

func.func @linear_attention_c20_pointwise(%q: memref<7x4xf32>, %w: memref<5x4xf32>) {
  // expected-error @+1 {{'attn.linear_attention' op expected no projection of the query with the pointwise map #attn.relu}}
  attn.linear_attention ins(%q, %q, %q : memref<7x4xf32>, memref<7x4xf32>, memref<7x4xf32>) query_projection(%w : memref<5x4xf32>)
    outs(%q : memref<7x4xf32>) {query_map = #attn.relu, key_map = #attn.relu}
  return
}

// -----

func.func @linear_attention_c20_key(%q: memref<7x4xf32>, %w: memref<5x4xf32>) {
  // expected-error @+1 {{'attn.linear_attention' op expected no projection of the key with the pointwise map #attn.relu}}
  attn.linear_attention ins(%q, %q, %q : memref<7x4xf32>, memref<7x4xf32>, memref<7x4xf32>) key_projection(%w : memref<5x4xf32>)
    outs(%q : memref<7x4xf32>) {query_map = #attn.relu, key_map = #attn.relu}
  return
}

// -----

func.func @linear_attention_c20_missing(%q: memref<7x4xf32>, %w: memref<5x4xf32>) {
  // expected-error @+1 {{'attn.linear_attention' op expected a projection of the query, which #attn.exponential<distance> requires}}
  attn.linear_attention ins(%q, %q, %q : memref<7x4xf32>, memref<7x4xf32>, memref<7x4xf32>) 
    outs(%q : memref<7x4xf32>) {query_map = #attn.exponential<distance>, key_map = #attn.exponential<distance>}
  return
}

// -----

func.func @linear_state_c20(%q: memref<7x4xf32>, %w: memref<5x4xf32>, %s: memref<1x4x4xf32>) {
  // expected-error @+1 {{'attn.linear_state' op expected a projection of the key, which #attn.exponential<distance> requires}}
  attn.linear_state ins(%q, %q : memref<7x4xf32>, memref<7x4xf32>) outs(%s : memref<1x4x4xf32>) {key_map = #attn.exponential<distance>}
  return
}

// -----

func.func @linear_attention_c21(%q: memref<7x4xf32>, %w: memref<5x4xf32>, %f: f32) {
  // expected-error @+1 {{'attn.linear_attention' op expected no scale with pointwise maps}}
  attn.linear_attention ins(%q, %q, %q : memref<7x4xf32>, memref<7x4xf32>, memref<7x4xf32>) scale(%f : f32)
    outs(%q : memref<7x4xf32>) {query_map = #attn.relu, key_map = #attn.relu}
  return
}

// -----

func.func @linear_attention_c22_query(%q: memref<7x4xf32>, %w: memref<5x4xf32>) {
  // expected-error @+1 {{'attn.linear_attention' op expected a query map that is not normalised over the sequence, found #attn.exponential<dot, normalize = sequence>}}
  attn.linear_attention ins(%q, %q, %q : memref<7x4xf32>, memref<7x4xf32>, memref<7x4xf32>) 
    outs(%q : memref<7x4xf32>) {query_map = #attn.exponential<dot, normalize = sequence>, key_map = #attn.relu}
  return
}

// -----

func.func @linear_attention_c22_causal(%q: memref<7x4xf32>, %w: memref<5x4xf32>) {
  // expected-error @+1 {{'attn.linear_attention' op expected a key map that is not normalised over the sequence, which is causal, found #attn.exponential<dot, normalize = sequence>}}
  attn.linear_attention causal ins(%q, %q, %q : memref<7x4xf32>, memref<7x4xf32>, memref<7x4xf32>) 
    outs(%q : memref<7x4xf32>) {query_map = #attn.exponential<dot, normalize = row>, key_map = #attn.exponential<dot, normalize = sequence>}
  return
}

// -----

func.func @linear_attention_c22_left(%q: memref<7x4xf32>, %w: memref<5x4xf32>) {
  // expected-error @+1 {{'attn.linear_attention' op expected a key map that is not normalised over the sequence with order = left, found #attn.exponential<dot, normalize = sequence>}}
  attn.linear_attention ins(%q, %q, %q : memref<7x4xf32>, memref<7x4xf32>, memref<7x4xf32>) 
    outs(%q : memref<7x4xf32>) {query_map = #attn.exponential<dot, normalize = row>, key_map = #attn.exponential<dot, normalize = sequence>, order = #attn.order<left>}
  return
}

// -----

func.func @linear_attention_c22_normalizer(%q: memref<7x4xf32>, %w: memref<5x4xf32>) {
  // expected-error @+1 {{'attn.linear_attention' op expected no normalizer with the key map #attn.exponential<dot, normalize = sequence>, which is normalised over the sequence}}
  attn.linear_attention ins(%q, %q, %q : memref<7x4xf32>, memref<7x4xf32>, memref<7x4xf32>) 
    outs(%q : memref<7x4xf32>) {query_map = #attn.exponential<dot>, key_map = #attn.exponential<dot, normalize = sequence>, normalizer = #attn.normalizer<add, 1.0e-6>}
  return
}

// -----

func.func @linear_attention_c23_query(%q: memref<7x4xf32>, %w: memref<5x4xf32>) {
  // expected-error @+1 {{'attn.linear_attention' op expected a normalizer, or a query map that is normalised by row, found #attn.exponential<dot>}}
  attn.linear_attention ins(%q, %q, %q : memref<7x4xf32>, memref<7x4xf32>, memref<7x4xf32>) 
    outs(%q : memref<7x4xf32>) {query_map = #attn.exponential<dot>, key_map = #attn.relu}
  return
}

// -----

func.func @linear_attention_c23_row(%q: memref<7x4xf32>, %w: memref<5x4xf32>) {
  // expected-error @+1 {{'attn.linear_attention' op expected no normalizer with the query map #attn.exponential<dot, normalize = row>, which is normalised by row}}
  attn.linear_attention ins(%q, %q, %q : memref<7x4xf32>, memref<7x4xf32>, memref<7x4xf32>) 
    outs(%q : memref<7x4xf32>) {query_map = #attn.exponential<dot, normalize = row>, key_map = #attn.relu, normalizer = #attn.normalizer<add, 1.0e-6>}
  return
}

// -----

func.func @linear_attention_c23_key(%q: memref<7x4xf32>, %w: memref<5x4xf32>) {
  // expected-error @+1 {{'attn.linear_attention' op expected a normalizer for the key map #attn.exponential<dot>}}
  attn.linear_attention ins(%q, %q, %q : memref<7x4xf32>, memref<7x4xf32>, memref<7x4xf32>) 
    outs(%q : memref<7x4xf32>) {query_map = #attn.exponential<dot, normalize = row>, key_map = #attn.exponential<dot>}
  return
}

// -----

func.func @linear_attention_c24(%q: memref<7x4xf32>, %w: memref<5x4xf32>, %m: index) {
  // expected-error @+1 {{'attn.linear_attention' op expected no re-weighting with an exponential map, found #attn.cosine}}
  attn.linear_attention ins(%q, %q, %q : memref<7x4xf32>, memref<7x4xf32>, memref<7x4xf32>) max_length(%m)
    outs(%q : memref<7x4xf32>) {query_map = #attn.exponential<dot>, key_map = #attn.exponential<dot>, normalizer = #attn.normalizer<add, 1.0e-6>, reweighting = #attn.cosine}
  return
}

// -----

func.func @linear_attention_c25(%q: memref<7x4xf32>, %w: memref<5x4xf32>) {
  // expected-error @+1 {{'attn.linear_attention' op expected an exponential query map for keys with a maximum, found #attn.relu}}
  attn.linear_attention ins(%q, %q, %q : memref<7x4xf32>, memref<7x4xf32>, memref<7x4xf32>) 
    outs(%q : memref<7x4xf32>) {query_map = #attn.relu, key_map = #attn.exponential<dot>, normalizer = #attn.normalizer<add, 1.0e-6>}
  return
}

// -----

func.func @linear_attention_c11_maximum(%q: memref<7x4xf32>, %w: memref<5x4xf32>, %s: memref<1x4x4xf32>, %z: memref<1x4xf32>) {
  // expected-error @+1 {{'attn.linear_attention' op expected 1 or 4 destinations (output; or output, state, normalizer state and maximum), found 3}}
  attn.linear_attention ins(%q, %q, %q : memref<7x4xf32>, memref<7x4xf32>, memref<7x4xf32>) 
    outs(%q, %s, %z : memref<7x4xf32>, memref<1x4x4xf32>, memref<1x4xf32>) {query_map = #attn.exponential<dot>, key_map = #attn.exponential<dot>, normalizer = #attn.normalizer<add, 1.0e-6>}
  return
}

// -----

func.func @linear_attention_step_c15_maximum(%q: memref<7x4xf32>, %w: memref<5x4xf32>, %s: memref<1x4x4xf32>, %z: memref<1x4xf32>) {
  // expected-error @+1 {{'attn.linear_attention_step' op expected 4 destinations (output, state, normalizer state and maximum), found 3}}
  attn.linear_attention_step ins(%q, %q, %q : memref<7x4xf32>, memref<7x4xf32>, memref<7x4xf32>)
    outs(%q, %s, %z : memref<7x4xf32>, memref<1x4x4xf32>, memref<1x4xf32>) {query_map = #attn.exponential<dot>, key_map = #attn.exponential<dot>, normalizer = #attn.normalizer<add, 1.0e-6>}
  return
}

// -----

func.func @linear_attention_step_c22(%q: memref<7x4xf32>, %w: memref<5x4xf32>, %s: memref<1x4x4xf32>, %z: memref<1x4xf32>) {
  // expected-error @+1 {{'attn.linear_attention_step' op expected a key map that is not normalised over the sequence, which is causal, found #attn.exponential<dot, normalize = sequence>}}
  attn.linear_attention_step ins(%q, %q, %q : memref<7x4xf32>, memref<7x4xf32>, memref<7x4xf32>)
    outs(%q, %s, %z, %z : memref<7x4xf32>, memref<1x4x4xf32>, memref<1x4xf32>, memref<1x4xf32>) {query_map = #attn.exponential<dot, normalize = row>, key_map = #attn.exponential<dot, normalize = sequence>}
  return
}

// -----

func.func @linear_state_c17_maximum(%q: memref<7x4xf32>, %w: memref<5x4xf32>, %s: memref<1x4x4xf32>) {
  // expected-error @+1 {{'attn.linear_state' op expected 3 destinations (state, normalizer state and maximum), found 1}}
  attn.linear_state ins(%q, %q : memref<7x4xf32>, memref<7x4xf32>) outs(%s : memref<1x4x4xf32>) {key_map = #attn.exponential<dot>}
  return
}

// -----

func.func @linear_readout_c18_maximum(%q: memref<7x4xf32>, %w: memref<5x4xf32>, %s: memref<1x4x4xf32>, %z: memref<1x4xf32>) {
  // expected-error @+1 {{'attn.linear_readout' op expected no state maximum without a normalizer}}
  attn.linear_readout ins(%q, %s : memref<7x4xf32>, memref<1x4x4xf32>) state_maximum(%z : memref<1x4xf32>) outs(%q : memref<7x4xf32>) {query_map = #attn.exponential<dot, normalize = row>}
  return
}

// -----

func.func @linear_readout_c14_maximum(%q: memref<2x7x4xf32>, %s: memref<2x1x4x4xf32>, %z: memref<2x1x4xf32>, %m: memref<1x4xf32>) {
  // expected-error @+1 {{'attn.linear_readout' op expected the indexing map of 'state_maximum' to have leading dimension 0, as that of 'state' does, found affine_map<(d0, d1, d2, d3, d4) -> (d2, d3)>}}
  attn.linear_readout ins(%q, %s, %z : memref<2x7x4xf32>, memref<2x1x4x4xf32>, memref<2x1x4xf32>) state_maximum(%m : memref<1x4xf32>) outs(%q : memref<2x7x4xf32>)
    {query_map = #attn.exponential<dot>, normalizer = #attn.normalizer<add, 1.0e-6>, indexing_maps = [affine_map<(b, n, r, d, e) -> (b, n, d)>, affine_map<(b, n, r, d, e) -> (b, r, d, e)>,
      affine_map<(b, n, r, d, e) -> (b, r, d)>, affine_map<(b, n, r, d, e) -> (r, d)>, affine_map<(b, n, r, d, e) -> (b, n, e)>]}
  return
}

// -----

func.func @linear_state_c12_maximum(%q: memref<7x4xf16>, %s: memref<1x4x4xf32>, %z: memref<1x4xf32>, %m: memref<1x4xf64>) {
  // expected-error @+1 {{'attn.linear_state' op expected element type 'f32' for 'state_maximum', found 'f64'}}
  attn.linear_state ins(%q, %q : memref<7x4xf16>, memref<7x4xf16>) outs(%s, %z, %m : memref<1x4x4xf32>, memref<1x4xf32>, memref<1x4xf64>) {key_map = #attn.exponential<dot>}
  return
}

// -----

// expected-note @+1 {{dimension c of 'key' is 4}}
func.func @linear_state_c5_projection(%q: memref<7x4xf32>, %w: memref<5x3xf32>, %s: memref<1x5x4xf32>) {
  // expected-error @+1 {{'attn.linear_state' op expected 4 for dimension c of 'projection', found 3}}
  attn.linear_state ins(%q, %q : memref<7x4xf32>, memref<7x4xf32>) projection(%w : memref<5x3xf32>) outs(%s : memref<1x5x4xf32>) {key_map = #attn.exponential<distance>}
  return
}

// -----

func.func @merge_state_c19_maximum_rank(%s: memref<1x4x4xf32>, %z: memref<1x4xf32>) {
  // expected-error @+1 {{'attn.merge_state' op expected rank 2 for the maximum, one less than that of the state, found 3}}
  attn.merge_state ins(%s, %z, %s : memref<1x4x4xf32>, memref<1x4xf32>, memref<1x4x4xf32>) outs(%s, %z, %s : memref<1x4x4xf32>, memref<1x4xf32>, memref<1x4x4xf32>)
  return
}
