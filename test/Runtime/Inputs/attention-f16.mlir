// One attention of f16, and work of the host after it.
func.func @main(%q: tensor<1x2x200x64xf16>, %k: tensor<1x2x200x64xf16>, %v: tensor<1x2x200x64xf16>)
    -> tensor<1x2x200x64xf16> {
  %e = tensor.empty() : tensor<1x2x200x64xf16>
  %o = attn.softmax_attention
         ins(%q, %k, %v : tensor<1x2x200x64xf16>, tensor<1x2x200x64xf16>, tensor<1x2x200x64xf16>)
         outs(%e : tensor<1x2x200x64xf16>) -> tensor<1x2x200x64xf16>
  %e2 = tensor.empty() : tensor<1x2x200x64xf16>
  %r = linalg.add ins(%o, %q : tensor<1x2x200x64xf16>, tensor<1x2x200x64xf16>)
         outs(%e2 : tensor<1x2x200x64xf16>) -> tensor<1x2x200x64xf16>
  return %r : tensor<1x2x200x64xf16>
}
