// Sizes that only a call knows: causal attention, whose few heads are cut into segments, and means of values.
func.func @main(%q: tensor<?x?x8xf16>, %k: tensor<?x?x8xf16>, %v: tensor<?x?x16xf16>, %mask: tensor<?x?xi1>)
    -> (tensor<?x?x16xf16>, tensor<?x6x16xf32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %heads = tensor.dim %q, %c0 : tensor<?x?x8xf16>
  %n = tensor.dim %q, %c1 : tensor<?x?x8xf16>
  %e = tensor.empty(%heads, %n) : tensor<?x?x16xf16>
  %o = attn.linear_attention causal
         ins(%q, %k, %v : tensor<?x?x8xf16>, tensor<?x?x8xf16>, tensor<?x?x16xf16>) outs(%e : tensor<?x?x16xf16>)
         {query_map = #attn.elu_plus_one, key_map = #attn.elu_plus_one, normalizer = #attn.normalizer<add, 1.0e-6>}
         -> tensor<?x?x16xf16>
  %m = tensor.empty(%heads) : tensor<?x6x16xf32>
  %means = attn.segment_mean ins(%v : tensor<?x?x16xf16>) key_mask(%mask : tensor<?x?xi1>) outs(%m : tensor<?x6x16xf32>)
         -> tensor<?x6x16xf32>
  return %o, %means : tensor<?x?x16xf16>, tensor<?x6x16xf32>
}
