// RUN: attn-opt %s --split-input-file --attn-approximate="method=cosformer max-length=128 min-length=2" -verify-diagnostics

func.func @bias(%q: tensor<8x77x64xf32>, %m: tensor<77x77xf32>) -> tensor<8x77x64xf32> {
  // expected-remark @below {{softmax attention not approximated: the mask adds f32 values to the scores; only boolean masks of keys have a linear form}}
  %0 = attn.softmax_attention ins(%q, %q, %q : tensor<8x77x64xf32>, tensor<8x77x64xf32>, tensor<8x77x64xf32>)
         mask(%m : tensor<77x77xf32>) outs(%q : tensor<8x77x64xf32>)
         {indexing_maps = [affine_map<(h, n, s, d, e) -> (h, n, d)>, affine_map<(h, n, s, d, e) -> (h, s, d)>,
           affine_map<(h, n, s, d, e) -> (h, s, e)>, affine_map<(h, n, s, d, e) -> (n, s)>, affine_map<(h, n, s, d, e) -> (h, n, e)>]}
         -> tensor<8x77x64xf32>
  return %0 : tensor<8x77x64xf32>
}

// -----

func.func @probabilities_used(%q: tensor<77x64xf32>) -> tensor<77x64xf32> {
  // expected-remark @below {{softmax attention not approximated: its probabilities are used elsewhere and would stay exact; return the product alone}}
  %0 = attn.softmax_attention ins(%q, %q, %q : tensor<77x64xf32>, tensor<77x64xf32>, tensor<77x64xf32>)
         outs(%q : tensor<77x64xf32>) {attn.probabilities_used} -> tensor<77x64xf32>
  return %0 : tensor<77x64xf32>
}

// -----

func.func @bias_bf16(%q: tensor<77x64xf32>, %m: tensor<77x77xbf16>) -> tensor<77x64xf32> {
  // expected-remark @below {{softmax attention not approximated: the mask adds bf16 values to the scores; only boolean masks of keys have a linear form}}
  %0 = attn.softmax_attention ins(%q, %q, %q : tensor<77x64xf32>, tensor<77x64xf32>, tensor<77x64xf32>)
         mask(%m : tensor<77x77xbf16>) outs(%q : tensor<77x64xf32>) -> tensor<77x64xf32>
  return %0 : tensor<77x64xf32>
}

// -----

func.func @window(%q: tensor<77x64xf32>, %m: tensor<77x77xi1>) -> tensor<77x64xf32> {
  // expected-remark @below {{softmax attention not approximated: the mask depends on the query; only key padding and causal masks have a linear form}}
  %0 = attn.softmax_attention ins(%q, %q, %q : tensor<77x64xf32>, tensor<77x64xf32>, tensor<77x64xf32>)
         mask(%m : tensor<77x77xi1>) outs(%q : tensor<77x64xf32>) -> tensor<77x64xf32>
  return %0 : tensor<77x64xf32>
}

// -----

func.func @per_head(%q: tensor<8x77x64xf32>, %m: tensor<8xi1>) -> tensor<8x77x64xf32> {
  // expected-remark @below {{softmax attention not approximated: the mask does not depend on the key}}
  %0 = attn.softmax_attention ins(%q, %q, %q : tensor<8x77x64xf32>, tensor<8x77x64xf32>, tensor<8x77x64xf32>)
         mask(%m : tensor<8xi1>) outs(%q : tensor<8x77x64xf32>)
         {indexing_maps = [affine_map<(h, n, s, d, e) -> (h, n, d)>, affine_map<(h, n, s, d, e) -> (h, s, d)>,
           affine_map<(h, n, s, d, e) -> (h, s, e)>, affine_map<(h, n, s, d, e) -> (h)>, affine_map<(h, n, s, d, e) -> (h, n, e)>]}
         -> tensor<8x77x64xf32>
  return %0 : tensor<8x77x64xf32>
}

// -----

func.func @short(%q: tensor<1x64xf32>) -> tensor<1x64xf32> {
  // expected-remark @below {{softmax attention not approximated: it has 1 key, fewer than min-length=2}}
  %0 = attn.softmax_attention ins(%q, %q, %q : tensor<1x64xf32>, tensor<1x64xf32>, tensor<1x64xf32>)
         outs(%q : tensor<1x64xf32>) -> tensor<1x64xf32>
  return %0 : tensor<1x64xf32>
}

// -----

func.func @too_many_queries(%q: tensor<129x64xf32>, %k: tensor<77x64xf32>) -> tensor<129x64xf32> {
  // expected-error @below {{'attn.softmax_attention' op expected max-length to be at least N = 129, found 128}}
  %0 = attn.softmax_attention ins(%q, %k, %k : tensor<129x64xf32>, tensor<77x64xf32>, tensor<77x64xf32>)
         outs(%q : tensor<129x64xf32>) -> tensor<129x64xf32>
  return %0 : tensor<129x64xf32>
}

// -----

func.func @too_late_keys(%q: tensor<77x64xf32>) -> tensor<77x64xf32> {
  %c52 = arith.constant 52 : index
  // expected-error @below {{'attn.softmax_attention' op expected max-length to be at least S + key_offset = 129, found 128}}
  %0 = attn.softmax_attention ins(%q, %q, %q : tensor<77x64xf32>, tensor<77x64xf32>, tensor<77x64xf32>)
         key_offset(%c52) outs(%q : tensor<77x64xf32>) -> tensor<77x64xf32>
  return %0 : tensor<77x64xf32>
}
