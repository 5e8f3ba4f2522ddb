// SOFT with landmarks as in the authors' models: a strided convolution over the token grid, LayerNorm and
// GELU, with weights that are arguments. x stands for queries and keys alike, as there.
//
//   x [2 heads, 14·14 tokens, 32] --scale--> grid --2x2 convolution, stride 2--> 7·7 landmarks --LayerNorm, GELU-->
//   attn.nystrom_attention

#row = affine_map<(h, m, c) -> (h, m)>
#all = affine_map<(h, m, c) -> (h, m, c)>
#channel = affine_map<(h, m, c) -> (c)>

func.func @main(%x: tensor<2x196x32xf32>, %v: tensor<2x196x32xf32>, %weight: tensor<2x2x32x32xf32>,
                %gamma: tensor<32xf32>, %beta: tensor<32xf32>) -> tensor<2x196x32xf32> {
  %zero = arith.constant 0.0 : f32
  %scale = arith.constant 0.420448208 : f32  // 32^-1/4

  // Landmarks are of scaled tokens; the attention does not scale them again.
  %e0 = tensor.empty() : tensor<2x196x32xf32>
  %scaled = linalg.generic {indexing_maps = [#all, #all], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%x : tensor<2x196x32xf32>) outs(%e0 : tensor<2x196x32xf32>) {
  ^bb0(%in: f32, %out: f32):
    %y = arith.mulf %in, %scale : f32
    linalg.yield %y : f32
  } -> tensor<2x196x32xf32>
  %grid = tensor.expand_shape %scaled [[0], [1, 2], [3]] output_shape [2, 14, 14, 32] : tensor<2x196x32xf32> into tensor<2x14x14x32xf32>
  %e1 = tensor.empty() : tensor<2x7x7x32xf32>
  %zeros = linalg.fill ins(%zero : f32) outs(%e1 : tensor<2x7x7x32xf32>) -> tensor<2x7x7x32xf32>
  %pooled = linalg.conv_2d_nhwc_hwcf {strides = dense<2> : tensor<2xi64>}
      ins(%grid, %weight : tensor<2x14x14x32xf32>, tensor<2x2x32x32xf32>) outs(%zeros : tensor<2x7x7x32xf32>) -> tensor<2x7x7x32xf32>
  %tokens = tensor.collapse_shape %pooled [[0], [1, 2], [3]] : tensor<2x7x7x32xf32> into tensor<2x49x32xf32>

  // LayerNorm over the 32 components.
  %e2 = tensor.empty() : tensor<2x49xf32>
  %none = linalg.fill ins(%zero : f32) outs(%e2 : tensor<2x49xf32>) -> tensor<2x49xf32>
  %sum = linalg.generic {indexing_maps = [#all, #row], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%tokens : tensor<2x49x32xf32>) outs(%none : tensor<2x49xf32>) {
  ^bb0(%in: f32, %out: f32):
    %y = arith.addf %in, %out : f32
    linalg.yield %y : f32
  } -> tensor<2x49xf32>
  %squares = linalg.generic {indexing_maps = [#all, #row, #row], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%tokens, %sum : tensor<2x49x32xf32>, tensor<2x49xf32>) outs(%none : tensor<2x49xf32>) {
  ^bb0(%in: f32, %total: f32, %out: f32):
    %n = arith.constant 32.0 : f32
    %mean = arith.divf %total, %n : f32
    %d = arith.subf %in, %mean : f32
    %dd = arith.mulf %d, %d : f32
    %y = arith.addf %dd, %out : f32
    linalg.yield %y : f32
  } -> tensor<2x49xf32>
  %e3 = tensor.empty() : tensor<2x49x32xf32>
  %landmarks = linalg.generic {indexing_maps = [#all, #row, #row, #channel, #channel, #all], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%tokens, %sum, %squares, %gamma, %beta : tensor<2x49x32xf32>, tensor<2x49xf32>, tensor<2x49xf32>, tensor<32xf32>, tensor<32xf32>)
      outs(%e3 : tensor<2x49x32xf32>) {
  ^bb0(%in: f32, %total: f32, %square: f32, %g: f32, %b: f32, %out: f32):
    %n = arith.constant 32.0 : f32
    %epsilon = arith.constant 1.0e-05 : f32
    %half = arith.constant 0.5 : f32
    %one = arith.constant 1.0 : f32
    %root = arith.constant 0.707106769 : f32
    %mean = arith.divf %total, %n : f32
    %variance = arith.divf %square, %n : f32
    %shifted = arith.addf %variance, %epsilon : f32
    %deviation = math.rsqrt %shifted : f32
    %d = arith.subf %in, %mean : f32
    %normal = arith.mulf %d, %deviation : f32
    %stretched = arith.mulf %normal, %g : f32
    %y = arith.addf %stretched, %b : f32
    // GELU by the error function.
    %z = arith.mulf %y, %root : f32
    %erf = math.erf %z : f32
    %plus = arith.addf %erf, %one : f32
    %gated = arith.mulf %y, %plus : f32
    %gelu = arith.mulf %gated, %half : f32
    linalg.yield %gelu : f32
  } -> tensor<2x49x32xf32>

  %0 = attn.nystrom_attention
      ins(%x, %x, %v, %landmarks : tensor<2x196x32xf32>, tensor<2x196x32xf32>, tensor<2x196x32xf32>, tensor<2x49x32xf32>)
      scale(%scale : f32) outs(%e0 : tensor<2x196x32xf32>)
      {query_map = #attn.exponential<distance>, key_map = #attn.exponential<distance>,
       inverse = #attn.newton<second_order, iterations = 20, alpha = 1.8, ridge = 0.01>} -> tensor<2x196x32xf32>
  return %0 : tensor<2x196x32xf32>
}
