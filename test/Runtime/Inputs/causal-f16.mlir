// Causal attention of f16, and work of the host after it.
func.func @main(%q: tensor<2x2x200x64xf16>, %k: tensor<2x2x200x64xf16>, %v: tensor<2x2x200x64xf16>)
    -> tensor<2x2x200x64xf16> {
  %e = tensor.empty() : tensor<2x2x200x64xf16>
  %o = attn.softmax_attention causal
         ins(%q, %k, %v : tensor<2x2x200x64xf16>, tensor<2x2x200x64xf16>, tensor<2x2x200x64xf16>)
         outs(%e : tensor<2x2x200x64xf16>) -> tensor<2x2x200x64xf16>
  %e2 = tensor.empty() : tensor<2x2x200x64xf16>
  %r = linalg.add ins(%o, %q : tensor<2x2x200x64xf16>, tensor<2x2x200x64xf16>)
         outs(%e2 : tensor<2x2x200x64xf16>) -> tensor<2x2x200x64xf16>
  return %r : tensor<2x2x200x64xf16>
}
