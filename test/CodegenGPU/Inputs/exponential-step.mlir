// Three tokens of two heads from nothing, then the same once more.
func.func @main(%q: tensor<2x3x32xf16>, %k: tensor<2x3x32xf16>, %v: tensor<2x3x64xf16>, %w: tensor<48x32xf32>)
    -> (tensor<2x3x64xf16>, tensor<2x1x48x64xf32>, tensor<2x1x48xf32>, tensor<2x1x48xf32>) {
  %zero = arith.constant 0.0 : f32
  %scale = arith.constant 0.42 : f32
  %o = tensor.empty() : tensor<2x3x64xf16>
  %s = tensor.splat %zero : tensor<2x1x48x64xf32>
  %z = tensor.splat %zero : tensor<2x1x48xf32>
  %first:4 = attn.linear_attention_step ins(%q, %k, %v : tensor<2x3x32xf16>, tensor<2x3x32xf16>, tensor<2x3x64xf16>)
    query_projection(%w : tensor<48x32xf32>) key_projection(%w : tensor<48x32xf32>) scale(%scale : f32)
    outs(%o, %s, %z, %z : tensor<2x3x64xf16>, tensor<2x1x48x64xf32>, tensor<2x1x48xf32>, tensor<2x1x48xf32>)
    {query_map = #attn.exponential<positive>, key_map = #attn.exponential<positive>, normalizer = #attn.normalizer<add, 1.0e-6>,
     indexing_maps = [affine_map<(b, n, s, r, d, e, c) -> (b, n, c)>, affine_map<(b, n, s, r, d, e, c) -> (b, s, c)>,
                      affine_map<(b, n, s, r, d, e, c) -> (b, s, e)>, affine_map<(b, n, s, r, d, e, c) -> (d, c)>,
                      affine_map<(b, n, s, r, d, e, c) -> (d, c)>, affine_map<(b, n, s, r, d, e, c) -> (b, n, e)>,
                      affine_map<(b, n, s, r, d, e, c) -> (b, r, d, e)>, affine_map<(b, n, s, r, d, e, c) -> (b, r, d)>,
                      affine_map<(b, n, s, r, d, e, c) -> (b, r, d)>]}
    -> tensor<2x3x64xf16>, tensor<2x1x48x64xf32>, tensor<2x1x48xf32>, tensor<2x1x48xf32>
  %second:4 = attn.linear_attention_step ins(%k, %q, %v : tensor<2x3x32xf16>, tensor<2x3x32xf16>, tensor<2x3x64xf16>)
    query_projection(%w : tensor<48x32xf32>) key_projection(%w : tensor<48x32xf32>) scale(%scale : f32)
    outs(%first#0, %first#1, %first#2, %first#3 : tensor<2x3x64xf16>, tensor<2x1x48x64xf32>, tensor<2x1x48xf32>, tensor<2x1x48xf32>)
    {query_map = #attn.exponential<positive>, key_map = #attn.exponential<positive>, normalizer = #attn.normalizer<add, 1.0e-6>,
     indexing_maps = [affine_map<(b, n, s, r, d, e, c) -> (b, n, c)>, affine_map<(b, n, s, r, d, e, c) -> (b, s, c)>,
                      affine_map<(b, n, s, r, d, e, c) -> (b, s, e)>, affine_map<(b, n, s, r, d, e, c) -> (d, c)>,
                      affine_map<(b, n, s, r, d, e, c) -> (d, c)>, affine_map<(b, n, s, r, d, e, c) -> (b, n, e)>,
                      affine_map<(b, n, s, r, d, e, c) -> (b, r, d, e)>, affine_map<(b, n, s, r, d, e, c) -> (b, r, d)>,
                      affine_map<(b, n, s, r, d, e, c) -> (b, r, d)>]}
    -> tensor<2x3x64xf16>, tensor<2x1x48x64xf32>, tensor<2x1x48xf32>, tensor<2x1x48xf32>
  return %second#0, %second#1, %second#2, %second#3 : tensor<2x3x64xf16>, tensor<2x1x48x64xf32>, tensor<2x1x48xf32>, tensor<2x1x48xf32>
}
