// Sizes that only a call knows, and that may be 0: causal attention with a mask and a state, steps, and
// attention whose keys are features.
func.func @causal(%q: tensor<?x?x16xbf16>, %k: tensor<?x?x16xbf16>, %v: tensor<?x?x16xbf16>, %mask: tensor<?x?xi1>,
                  %s: tensor<?x1x16x16xf32>, %z: tensor<?x1x16xf32>)
    -> (tensor<?x?x16xbf16>, tensor<?x1x16x16xf32>, tensor<?x1x16xf32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %heads = tensor.dim %q, %c0 : tensor<?x?x16xbf16>
  %n = tensor.dim %q, %c1 : tensor<?x?x16xbf16>
  %e = tensor.empty(%heads, %n) : tensor<?x?x16xbf16>
  %o:3 = attn.linear_attention causal
         ins(%q, %k, %v : tensor<?x?x16xbf16>, tensor<?x?x16xbf16>, tensor<?x?x16xbf16>) key_mask(%mask : tensor<?x?xi1>)
         outs(%e, %s, %z : tensor<?x?x16xbf16>, tensor<?x1x16x16xf32>, tensor<?x1x16xf32>)
         {query_map = #attn.relu, key_map = #attn.relu, normalizer = #attn.normalizer<clamp, 1.0e-6>}
         -> tensor<?x?x16xbf16>, tensor<?x1x16x16xf32>, tensor<?x1x16xf32>
  return %o#0, %o#1, %o#2 : tensor<?x?x16xbf16>, tensor<?x1x16x16xf32>, tensor<?x1x16xf32>
}

func.func @step(%q: tensor<?x?x16xf16>, %k: tensor<?x?x16xf16>, %v: tensor<?x?x16xf16>, %s: tensor<?x1x16x16xf32>,
                %z: tensor<?x1x16xf32>) -> (tensor<?x?x16xf16>, tensor<?x1x16x16xf32>, tensor<?x1x16xf32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %heads = tensor.dim %q, %c0 : tensor<?x?x16xf16>
  %n = tensor.dim %q, %c1 : tensor<?x?x16xf16>
  %e = tensor.empty(%heads, %n) : tensor<?x?x16xf16>
  %o:3 = attn.linear_attention_step
         ins(%q, %k, %v : tensor<?x?x16xf16>, tensor<?x?x16xf16>, tensor<?x?x16xf16>)
         outs(%e, %s, %z : tensor<?x?x16xf16>, tensor<?x1x16x16xf32>, tensor<?x1x16xf32>)
         {query_map = #attn.relu, key_map = #attn.relu, normalizer = #attn.normalizer<clamp, 1.0e-6>}
         -> tensor<?x?x16xf16>, tensor<?x1x16x16xf32>, tensor<?x1x16xf32>
  return %o#0, %o#1, %o#2 : tensor<?x?x16xf16>, tensor<?x1x16x16xf32>, tensor<?x1x16xf32>
}

func.func @pairs(%q: tensor<?x?x16xf16>, %k: tensor<?x?x16xf16>, %v: tensor<?x?x16xf16>) -> tensor<?x?x16xf16> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %heads = tensor.dim %q, %c0 : tensor<?x?x16xf16>
  %n = tensor.dim %q, %c1 : tensor<?x?x16xf16>
  %e = tensor.empty(%heads, %n) : tensor<?x?x16xf16>
  %o = attn.softmax_attention ins(%q, %k, %v : tensor<?x?x16xf16>, tensor<?x?x16xf16>, tensor<?x?x16xf16>)
         outs(%e : tensor<?x?x16xf16>) -> tensor<?x?x16xf16>
  return %o : tensor<?x?x16xf16>
}
