// RUN: attn-opt %s --split-input-file --verify-diagnostics

// Constraints of docs/Spec.md on states and positions; names carry the labels.

func.func @linear_attention_c7_required(%q: memref<7x4xf32>) {
  // expected-error @+1 {{'attn.linear_attention' op expected a max_length, which #attn.cosine requires}}
  attn.linear_attention ins(%q, %q, %q : memref<7x4xf32>, memref<7x4xf32>, memref<7x4xf32>) outs(%q : memref<7x4xf32>)
    {query_map = #attn.relu, key_map = #attn.relu, reweighting = #attn.cosine}
  return
}

// -----

func.func @linear_attention_c7_idle(%q: memref<7x4xf32>, %m: index) {
  // expected-error @+1 {{'attn.linear_attention' op expected no max_length without a re-weighting that requires one}}
  attn.linear_attention ins(%q, %q, %q : memref<7x4xf32>, memref<7x4xf32>, memref<7x4xf32>) max_length(%m) outs(%q : memref<7x4xf32>)
    {query_map = #attn.relu, key_map = #attn.relu}
  return
}

// -----

func.func @linear_attention_c8_queries(%q: memref<32x4xf32>, %k: memref<7x4xf32>) {
  %m = arith.constant 16 : index
  // expected-error @+1 {{'attn.linear_attention' op max_length 16 is smaller than 32, the end of the query positions}}
  attn.linear_attention ins(%q, %k, %k : memref<32x4xf32>, memref<7x4xf32>, memref<7x4xf32>) max_length(%m) outs(%q : memref<32x4xf32>)
    {query_map = #attn.relu, key_map = #attn.relu, reweighting = #attn.cosine}
  return
}

// -----

func.func @linear_attention_c8_overflow(%q: memref<7x4xf32>) {
  %m = arith.constant 16 : index
  %at = arith.constant 9223372036854775806 : index
  // expected-error @+1 {{'attn.linear_attention' op max_length 16 is smaller than 9223372036854775807, the end of the query positions}}
  attn.linear_attention ins(%q, %q, %q : memref<7x4xf32>, memref<7x4xf32>, memref<7x4xf32>) max_length(%m) query_offset(%at) outs(%q : memref<7x4xf32>)
    {query_map = #attn.relu, key_map = #attn.relu, reweighting = #attn.cosine}
  return
}

// -----

func.func @linear_attention_c8_query_offset(%q: memref<7x4xf32>) {
  %m = arith.constant 16 : index
  %at = arith.constant 10 : index
  // expected-error @+1 {{'attn.linear_attention' op max_length 16 is smaller than 17, the end of the query positions}}
  attn.linear_attention ins(%q, %q, %q : memref<7x4xf32>, memref<7x4xf32>, memref<7x4xf32>) max_length(%m) query_offset(%at) outs(%q : memref<7x4xf32>)
    {query_map = #attn.relu, key_map = #attn.relu, reweighting = #attn.cosine}
  return
}

// -----

func.func @linear_state_c8(%q: memref<7x4xf32>, %s: memref<2x4x4xf32>, %at: index) {
  %m = arith.constant 6 : index
  // expected-error @+1 {{'attn.linear_state' op max_length 6 is smaller than 7, the end of the key positions}}
  attn.linear_state ins(%q, %q : memref<7x4xf32>, memref<7x4xf32>) max_length(%m) key_offset(%at) outs(%s : memref<2x4x4xf32>)
    {key_map = #attn.relu, reweighting = #attn.cosine}
  return
}

// -----

func.func @linear_attention_c9_offset(%q: memref<7x4xf32>, %m: index) {
  %at = arith.constant -1 : index
  // expected-error @+1 {{'attn.linear_attention' op expected a non-negative query_offset, found -1}}
  attn.linear_attention ins(%q, %q, %q : memref<7x4xf32>, memref<7x4xf32>, memref<7x4xf32>) max_length(%m) query_offset(%at) outs(%q : memref<7x4xf32>)
    {query_map = #attn.relu, key_map = #attn.relu, reweighting = #attn.cosine}
  return
}

// -----

func.func @linear_attention_c9_key_offset(%q: memref<7x4xf32>, %m: index) {
  %at = arith.constant -5 : index
  // expected-error @+1 {{'attn.linear_attention' op expected a non-negative key_offset, found -5}}
  attn.linear_attention ins(%q, %q, %q : memref<7x4xf32>, memref<7x4xf32>, memref<7x4xf32>) max_length(%m) key_offset(%at) outs(%q : memref<7x4xf32>)
    {query_map = #attn.relu, key_map = #attn.relu, reweighting = #attn.cosine}
  return
}

// -----

func.func @linear_attention_c9_max_length(%q: memref<7x4xf32>) {
  %m = arith.constant -7 : index
  // expected-error @+1 {{'attn.linear_attention' op expected a non-negative max_length, found -7}}
  attn.linear_attention ins(%q, %q, %q : memref<7x4xf32>, memref<7x4xf32>, memref<7x4xf32>) max_length(%m) outs(%q : memref<7x4xf32>)
    {query_map = #attn.relu, key_map = #attn.relu, reweighting = #attn.cosine}
  return
}

// -----

func.func @softmax_attention_c10_none(%q: memref<7x4xf32>) {
  // expected-error @+1 {{'attn.softmax_attention' op expected 1 destination (output), found 0}}
  "attn.softmax_attention"(%q, %q, %q) <{operandSegmentSizes = array<i32: 1, 1, 1, 0, 0, 0, 0, 0>}>
    : (memref<7x4xf32>, memref<7x4xf32>, memref<7x4xf32>) -> ()
  return
}

// -----

func.func @softmax_attention_c10_two(%q: memref<7x4xf32>) {
  // expected-error @+1 {{'attn.softmax_attention' op expected 1 destination (output), found 2}}
  attn.softmax_attention ins(%q, %q, %q : memref<7x4xf32>, memref<7x4xf32>, memref<7x4xf32>) outs(%q, %q : memref<7x4xf32>, memref<7x4xf32>)
  return
}

// -----

func.func @linear_readout_c10(%q: memref<7x4xf32>, %s: memref<1x4x4xf32>) {
  // expected-error @+1 {{'attn.linear_readout' op expected 1 destination (output), found 2}}
  attn.linear_readout ins(%q, %s : memref<7x4xf32>, memref<1x4x4xf32>) outs(%q, %q : memref<7x4xf32>, memref<7x4xf32>)
    {query_map = #attn.relu}
  return
}

// -----

func.func @linear_attention_c11_normalized(%q: memref<7x4xf32>, %s: memref<1x4x4xf32>) {
  // expected-error @+1 {{'attn.linear_attention' op expected 1 or 3 destinations (output; or output, state and normalizer state), found 2}}
  attn.linear_attention ins(%q, %q, %q : memref<7x4xf32>, memref<7x4xf32>, memref<7x4xf32>) outs(%q, %s : memref<7x4xf32>, memref<1x4x4xf32>)
    {query_map = #attn.relu, key_map = #attn.relu, normalizer = #attn.normalizer<clamp, 1.0e-6>}
  return
}

// -----

func.func @linear_attention_c11_plain(%q: memref<7x4xf32>, %s: memref<1x4x4xf32>, %z: memref<1x4xf32>) {
  // expected-error @+1 {{'attn.linear_attention' op expected 1 or 2 destinations (output; or output and state, without a normalizer), found 3}}
  attn.linear_attention ins(%q, %q, %q : memref<7x4xf32>, memref<7x4xf32>, memref<7x4xf32>)
    outs(%q, %s, %z : memref<7x4xf32>, memref<1x4x4xf32>, memref<1x4xf32>) {query_map = #attn.relu, key_map = #attn.relu}
  return
}

// -----

func.func @linear_attention_c11_many(%q: memref<7x4xf32>) {
  // expected-error @+1 {{'attn.linear_attention' op expected 1 or 3 destinations (output; or output, state and normalizer state), found 4}}
  attn.linear_attention ins(%q, %q, %q : memref<7x4xf32>, memref<7x4xf32>, memref<7x4xf32>)
    outs(%q, %q, %q, %q : memref<7x4xf32>, memref<7x4xf32>, memref<7x4xf32>, memref<7x4xf32>)
    {query_map = #attn.relu, key_map = #attn.relu, normalizer = #attn.normalizer<clamp, 1.0e-6>}
  return
}

// -----

func.func @linear_attention_c12(%q: memref<7x4xf16>, %s: memref<1x4x4xf16>) {
  // expected-error @+1 {{'attn.linear_attention' op expected element type 'f32' for 'state', found 'f16'}}
  attn.linear_attention ins(%q, %q, %q : memref<7x4xf16>, memref<7x4xf16>, memref<7x4xf16>) outs(%q, %s : memref<7x4xf16>, memref<1x4x4xf16>)
    {query_map = #attn.relu, key_map = #attn.relu}
  return
}

// -----

func.func @linear_attention_c12_f64(%q: memref<7x4xf32>, %v: memref<7x4xf64>, %s: memref<1x4x4xf64>, %z: memref<1x4xf32>) {
  // expected-error @+1 {{'attn.linear_state' op expected element type 'f64' for 'normalizer_state', found 'f32'}}
  attn.linear_state ins(%q, %v : memref<7x4xf32>, memref<7x4xf64>) outs(%s, %z : memref<1x4x4xf64>, memref<1x4xf32>) {key_map = #attn.relu}
  return
}

// -----

func.func @linear_readout_c12(%q: memref<7x4xf32>, %s: memref<1x4x4xf64>) {
  // expected-error @+1 {{'attn.linear_readout' op expected element type 'f32' for 'state', found 'f64'}}
  attn.linear_readout ins(%q, %s : memref<7x4xf32>, memref<1x4x4xf64>) outs(%q : memref<7x4xf32>) {query_map = #attn.relu}
  return
}

// -----

func.func @linear_attention_c13(%q: memref<7x4xf32>, %m: index, %s: memref<1x4x4xf32>) {
  // expected-error @+1 {{'attn.linear_attention' op expected 2 for dimension r of 'state', the terms of the re-weighting, found 1}}
  attn.linear_attention ins(%q, %q, %q : memref<7x4xf32>, memref<7x4xf32>, memref<7x4xf32>) max_length(%m) outs(%q, %s : memref<7x4xf32>, memref<1x4x4xf32>)
    {query_map = #attn.relu, key_map = #attn.relu, reweighting = #attn.cosine}
  return
}

// -----

func.func @linear_state_c13(%k: memref<7x4xf32>, %s: memref<2x4x4xf32>) {
  // expected-error @+1 {{'attn.linear_state' op expected 1 for dimension r of 'state', the terms of the re-weighting, found 2}}
  attn.linear_state ins(%k, %k : memref<7x4xf32>, memref<7x4xf32>) outs(%s : memref<2x4x4xf32>) {key_map = #attn.relu}
  return
}

// -----

func.func @linear_attention_c14_missing(%q: memref<8x7x4xf32>, %s: memref<1x4x4xf32>) {
  // expected-error @+1 {{'attn.linear_attention' op expected the indexing map of 'state' to have leading dimension 0, as key, value and key_mask do, found affine_map<(d0, d1, d2, d3, d4, d5) -> (d3, d4, d5)>}}
  attn.linear_attention ins(%q, %q, %q : memref<8x7x4xf32>, memref<8x7x4xf32>, memref<8x7x4xf32>) outs(%q, %s : memref<8x7x4xf32>, memref<1x4x4xf32>)
    {query_map = #attn.relu, key_map = #attn.relu,
     indexing_maps = [affine_map<(h, n, s, r, d, e) -> (h, n, d)>, affine_map<(h, n, s, r, d, e) -> (h, s, d)>,
                      affine_map<(h, n, s, r, d, e) -> (h, s, e)>, affine_map<(h, n, s, r, d, e) -> (h, n, e)>,
                      affine_map<(h, n, s, r, d, e) -> (r, d, e)>]}
  return
}

// -----

func.func @linear_attention_c14_group(%q: memref<8x7x4xf32>, %k: memref<7x4xf32>, %s: memref<8x1x4x4xf32>) {
  // expected-error @+1 {{'attn.linear_attention' op expected the indexing map of 'state' to lack leading dimension 0, as key, value and key_mask do, found affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d3, d4, d5)>}}
  attn.linear_attention ins(%q, %k, %k : memref<8x7x4xf32>, memref<7x4xf32>, memref<7x4xf32>) outs(%q, %s : memref<8x7x4xf32>, memref<8x1x4x4xf32>)
    {query_map = #attn.relu, key_map = #attn.relu,
     indexing_maps = [affine_map<(h, n, s, r, d, e) -> (h, n, d)>, affine_map<(h, n, s, r, d, e) -> (s, d)>,
                      affine_map<(h, n, s, r, d, e) -> (s, e)>, affine_map<(h, n, s, r, d, e) -> (h, n, e)>,
                      affine_map<(h, n, s, r, d, e) -> (h, r, d, e)>]}
  return
}

// -----

func.func @linear_state_c14_normalizer(%k: memref<8x7x4xf32>, %s: memref<8x1x4x4xf32>, %z: memref<1x4xf32>) {
  // expected-error @+1 {{'attn.linear_state' op expected the indexing map of 'normalizer_state' to have leading dimension 0, as that of 'state' does, found affine_map<(d0, d1, d2, d3, d4) -> (d2, d3)>}}
  attn.linear_state ins(%k, %k : memref<8x7x4xf32>, memref<8x7x4xf32>) outs(%s, %z : memref<8x1x4x4xf32>, memref<1x4xf32>)
    {key_map = #attn.relu,
     indexing_maps = [affine_map<(h, s, r, d, e) -> (h, s, d)>, affine_map<(h, s, r, d, e) -> (h, s, e)>,
                      affine_map<(h, s, r, d, e) -> (h, r, d, e)>, affine_map<(h, s, r, d, e) -> (r, d)>]}
  return
}

// -----

func.func @linear_attention_step_c15(%q: memref<1x4xf32>) {
  // expected-error @+1 {{'attn.linear_attention_step' op expected 2 destinations (output and state, without a normalizer), found 1}}
  attn.linear_attention_step ins(%q, %q, %q : memref<1x4xf32>, memref<1x4xf32>, memref<1x4xf32>) outs(%q : memref<1x4xf32>)
    {query_map = #attn.relu, key_map = #attn.relu}
  return
}

// -----

func.func @linear_attention_step_c15_normalized(%q: memref<1x4xf32>, %s: memref<1x4x4xf32>) {
  // expected-error @+1 {{'attn.linear_attention_step' op expected 3 destinations (output, state and normalizer state), found 2}}
  attn.linear_attention_step ins(%q, %q, %q : memref<1x4xf32>, memref<1x4xf32>, memref<1x4xf32>) outs(%q, %s : memref<1x4xf32>, memref<1x4x4xf32>)
    {query_map = #attn.relu, key_map = #attn.relu, normalizer = #attn.normalizer<add, 1.0e-6>}
  return
}

// -----

func.func @linear_attention_step_c16(%q: memref<1x4xf32>, %k: memref<2x4xf32>, %s: memref<1x4x4xf32>) {
  // expected-error @+1 {{'attn.linear_attention_step' op expected as many queries as keys, found 1 and 2}}
  attn.linear_attention_step ins(%q, %k, %k : memref<1x4xf32>, memref<2x4xf32>, memref<2x4xf32>) outs(%q, %s : memref<1x4xf32>, memref<1x4x4xf32>)
    {query_map = #attn.relu, key_map = #attn.relu}
  return
}

// -----

func.func @linear_attention_step_c8(%q: memref<2x4xf32>, %s: memref<2x4x4xf32>) {
  %m = arith.constant 16 : index
  %at = arith.constant 15 : index
  // expected-error @+1 {{'attn.linear_attention_step' op max_length 16 is smaller than 17, the end of the query positions}}
  attn.linear_attention_step ins(%q, %q, %q : memref<2x4xf32>, memref<2x4xf32>, memref<2x4xf32>) max_length(%m) position(%at)
    outs(%q, %s : memref<2x4xf32>, memref<2x4x4xf32>) {query_map = #attn.relu, key_map = #attn.relu, reweighting = #attn.cosine}
  return
}

// -----

func.func @linear_state_c17_none(%k: memref<7x4xf32>) {
  // expected-error @+1 {{'attn.linear_state' op expected 1 or 2 destinations (state; or state and normalizer state), found 0}}
  "attn.linear_state"(%k, %k) <{key_map = #attn.relu, operandSegmentSizes = array<i32: 1, 1, 0, 0, 0, 0, 0, 0>}> : (memref<7x4xf32>, memref<7x4xf32>) -> ()
  return
}

// -----

func.func @linear_readout_c18_missing(%q: memref<7x4xf32>, %s: memref<1x4x4xf32>) {
  // expected-error @+1 {{'attn.linear_readout' op expected a normalizer state for the normalizer}}
  attn.linear_readout ins(%q, %s : memref<7x4xf32>, memref<1x4x4xf32>) outs(%q : memref<7x4xf32>)
    {query_map = #attn.relu, normalizer = #attn.normalizer<add, 1.0e-6>}
  return
}

// -----

func.func @linear_readout_c18_idle(%q: memref<7x4xf32>, %s: memref<1x4x4xf32>, %z: memref<1x4xf32>) {
  // expected-error @+1 {{'attn.linear_readout' op expected no normalizer state without a normalizer}}
  attn.linear_readout ins(%q, %s, %z : memref<7x4xf32>, memref<1x4x4xf32>, memref<1x4xf32>) outs(%q : memref<7x4xf32>) {query_map = #attn.relu}
  return
}

// -----

func.func @merge_state_c19_odd(%s: memref<1x4x4xf32>) {
  // expected-error @+1 {{'attn.merge_state' op expected a state, optionally with its normalizer state and maximum, as inputs and as destinations, found 3 operands}}
  "attn.merge_state"(%s, %s, %s) : (memref<1x4x4xf32>, memref<1x4x4xf32>, memref<1x4x4xf32>) -> ()
  return
}

// -----

func.func @merge_state_c19_many(%s: memref<1x4x4xf32>) {
  // expected-error @+1 {{'attn.merge_state' op expected a state, optionally with its normalizer state and maximum, as inputs and as destinations, found 8 operands}}
  attn.merge_state ins(%s, %s, %s, %s : memref<1x4x4xf32>, memref<1x4x4xf32>, memref<1x4x4xf32>, memref<1x4x4xf32>)
    outs(%s, %s, %s, %s : memref<1x4x4xf32>, memref<1x4x4xf32>, memref<1x4x4xf32>, memref<1x4x4xf32>)
  return
}

// -----

func.func @merge_state_c19_none() {
  // expected-error @+1 {{'attn.merge_state' op expected a state, optionally with its normalizer state and maximum, as inputs and as destinations, found 0 operands}}
  "attn.merge_state"() : () -> ()
  return
}

// -----

func.func @merge_state_c19_types(%s: memref<1x4x4xf32>, %t: memref<1x4x8xf32>) {
  // expected-error @+1 {{'attn.merge_state' op expected input and destination of one type for the state, found 'memref<1x4x4xf32>' and 'memref<1x4x8xf32>'}}
  attn.merge_state ins(%s : memref<1x4x4xf32>) outs(%t : memref<1x4x8xf32>)
  return
}

// -----

func.func @merge_state_c19_elements(%s: memref<1x4x4xf32>, %t: memref<1x4x4xf64>) {
  // expected-error @+1 {{'attn.merge_state' op expected input and destination of one type for the state, found 'memref<1x4x4xf32>' and 'memref<1x4x4xf64>'}}
  attn.merge_state ins(%s : memref<1x4x4xf32>) outs(%t : memref<1x4x4xf64>)
  return
}

// -----

func.func @merge_state_c12(%s: memref<1x4x4xf16>) {
  // expected-error @+1 {{'attn.merge_state' op expected element type 'f32' or 'f64' for the state, found 'f16'}}
  attn.merge_state ins(%s : memref<1x4x4xf16>) outs(%s : memref<1x4x4xf16>)
  return
}

// -----

func.func @merge_state_c19_rank(%s: memref<4x4xf32>) {
  // expected-error @+1 {{'attn.merge_state' op expected rank 3 or more for the state, found 2}}
  attn.merge_state ins(%s : memref<4x4xf32>) outs(%s : memref<4x4xf32>)
  return
}

// -----

func.func @merge_state_c19_normalizer_rank(%s: memref<1x4x4xf32>) {
  // expected-error @+1 {{'attn.merge_state' op expected rank 2 for the normalizer state, one less than that of the state, found 3}}
  attn.merge_state ins(%s, %s : memref<1x4x4xf32>, memref<1x4x4xf32>) outs(%s, %s : memref<1x4x4xf32>, memref<1x4x4xf32>)
  return
}

// -----

func.func @merge_state_c1(%s: memref<1x4x4xf32>, %t: tensor<1x4x4xf32>) {
  // expected-error @+1 {{'attn.merge_state' op expected only tensors or only memrefs, found 'tensor<1x4x4xf32>' and 'memref<1x4x4xf32>' for the state}}
  attn.merge_state ins(%t : tensor<1x4x4xf32>) outs(%s : memref<1x4x4xf32>)
  return
}

// -----

func.func @segments_too_few(%q: memref<7x4xf32>) {
  // expected-error @+1 {{invalid properties {operandSegmentSizes = array<i32: 1, 1, 1>} for op attn.softmax_attention: size mismatch in attribute conversion: 3 vs 8}}
  "attn.softmax_attention"(%q, %q, %q) <{operandSegmentSizes = array<i32: 1, 1, 1>}> : (memref<7x4xf32>, memref<7x4xf32>, memref<7x4xf32>) -> ()
  return
}

// -----

func.func @segments_do_not_add_up(%q: memref<7x4xf32>) {
  // expected-error @+1 {{'attn.softmax_attention' op operand count (3) does not match with the total size (4) specified in attribute 'operandSegmentSizes'}}
  "attn.softmax_attention"(%q, %q, %q) <{operandSegmentSizes = array<i32: 1, 1, 1, 0, 0, 0, 0, 1>}> : (memref<7x4xf32>, memref<7x4xf32>, memref<7x4xf32>) -> ()
  return
}

// -----

func.func @segments_two_masks(%q: memref<7x4xf32>) {
  // expected-error @+1 {{'attn.softmax_attention' op operand group starting at #3 requires 0 or 1 element, but found 2}}
  "attn.softmax_attention"(%q, %q, %q, %q, %q, %q) <{operandSegmentSizes = array<i32: 1, 1, 1, 2, 0, 0, 0, 1>}>
    : (memref<7x4xf32>, memref<7x4xf32>, memref<7x4xf32>, memref<7x4xf32>, memref<7x4xf32>, memref<7x4xf32>) -> ()
  return
}

// -----

func.func @no_query(%q: memref<7x4xf32>) {
  // expected-error @+1 {{'attn.softmax_attention' op expected one operand as 'query', found 0}}
  "attn.softmax_attention"(%q, %q, %q) <{operandSegmentSizes = array<i32: 0, 1, 1, 0, 0, 0, 0, 1>}> : (memref<7x4xf32>, memref<7x4xf32>, memref<7x4xf32>) -> ()
  return
}

// -----

func.func @no_query_map(%q: memref<7x4xf32>) {
  // expected-error @+1 {{'attn.linear_attention' op requires attribute 'query_map'}}
  attn.linear_attention ins(%q, %q, %q : memref<7x4xf32>, memref<7x4xf32>, memref<7x4xf32>) outs(%q : memref<7x4xf32>) {key_map = #attn.relu}
  return
}

// -----

func.func @not_a_feature_map(%q: memref<7x4xf32>) {
  // expected-error @+2 {{custom op 'attn.linear_attention' 'attn.linear_attention' op attribute 'query_map' failed to satisfy constraint: FeatureMapAttrInterface instance}}
  attn.linear_attention ins(%q, %q, %q : memref<7x4xf32>, memref<7x4xf32>, memref<7x4xf32>) outs(%q : memref<7x4xf32>)
    {query_map = #attn.cosine, key_map = #attn.relu}
  return
}
