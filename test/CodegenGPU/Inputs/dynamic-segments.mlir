// Attention of sizes that a call says: whether a sequence is cut into segments is known no sooner.
func.func @pointwise(%q: tensor<?x?x16xf16>, %k: tensor<?x?x16xf16>, %v: tensor<?x?x16xf16>) -> tensor<?x?x16xf16> {
  %length = arith.constant 4096 : index
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %heads = tensor.dim %q, %c0 : tensor<?x?x16xf16>
  %queries = tensor.dim %q, %c1 : tensor<?x?x16xf16>
  %empty = tensor.empty(%heads, %queries) : tensor<?x?x16xf16>
  %o = attn.linear_attention ins(%q, %k, %v : tensor<?x?x16xf16>, tensor<?x?x16xf16>, tensor<?x?x16xf16>) max_length(%length) outs(%empty : tensor<?x?x16xf16>)
    {query_map = #attn.relu, key_map = #attn.relu, reweighting = #attn.cosine, normalizer = #attn.normalizer<add, 1.0e-6>} -> tensor<?x?x16xf16>
  return %o : tensor<?x?x16xf16>
}

func.func @exponential(%q: tensor<?x?x16xf16>, %k: tensor<?x?x16xf16>, %v: tensor<?x?x16xf16>) -> tensor<?x?x16xf16> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %heads = tensor.dim %q, %c0 : tensor<?x?x16xf16>
  %queries = tensor.dim %q, %c1 : tensor<?x?x16xf16>
  %empty = tensor.empty(%heads, %queries) : tensor<?x?x16xf16>
  %o = attn.linear_attention ins(%q, %k, %v : tensor<?x?x16xf16>, tensor<?x?x16xf16>, tensor<?x?x16xf16>) outs(%empty : tensor<?x?x16xf16>)
    {query_map = #attn.exponential<dot>, key_map = #attn.exponential<dot>, normalizer = #attn.normalizer<add, 1.0e-6>} -> tensor<?x?x16xf16>
  return %o : tensor<?x?x16xf16>
}

func.func @causal(%q: tensor<?x?x16xf16>, %k: tensor<?x?x16xf16>, %v: tensor<?x?x16xf16>) -> tensor<?x?x16xf16> {
  %length = arith.constant 4096 : index
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %heads = tensor.dim %q, %c0 : tensor<?x?x16xf16>
  %queries = tensor.dim %q, %c1 : tensor<?x?x16xf16>
  %empty = tensor.empty(%heads, %queries) : tensor<?x?x16xf16>
  %o = attn.linear_attention causal ins(%q, %k, %v : tensor<?x?x16xf16>, tensor<?x?x16xf16>, tensor<?x?x16xf16>) max_length(%length) outs(%empty : tensor<?x?x16xf16>)
    {query_map = #attn.relu, key_map = #attn.relu, reweighting = #attn.cosine, normalizer = #attn.normalizer<add, 1.0e-6>} -> tensor<?x?x16xf16>
  return %o : tensor<?x?x16xf16>
}

func.func @causal_exponential(%q: tensor<?x?x16xf16>, %k: tensor<?x?x16xf16>, %v: tensor<?x?x16xf16>) -> tensor<?x?x16xf16> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %heads = tensor.dim %q, %c0 : tensor<?x?x16xf16>
  %queries = tensor.dim %q, %c1 : tensor<?x?x16xf16>
  %empty = tensor.empty(%heads, %queries) : tensor<?x?x16xf16>
  %o = attn.linear_attention causal ins(%q, %k, %v : tensor<?x?x16xf16>, tensor<?x?x16xf16>, tensor<?x?x16xf16>) outs(%empty : tensor<?x?x16xf16>)
    {query_map = #attn.exponential<dot>, key_map = #attn.exponential<dot>, normalizer = #attn.normalizer<add, 1.0e-6>} -> tensor<?x?x16xf16>
  return %o : tensor<?x?x16xf16>
}
