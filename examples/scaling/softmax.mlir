// Softmax attention as programs write it, over any number of tokens: scores, softmax, product with the
// values. Compiled as written it holds arrays of N × N numbers; attention that is found in it does not. Two heads of
// 32 are the first stage of SOFT's smallest model, whose plot of memory docs/Methods/memory.md repeats.
#row = affine_map<(h, n, s) -> (h, n)>
#all = affine_map<(h, n, s) -> (h, n, s)>
func.func @main(%q: tensor<2x?x32xf32>, %k: tensor<2x?x32xf32>, %v: tensor<2x?x32xf32>) -> tensor<2x?x32xf32> {
  %c1 = arith.constant 1 : index
  %zero = arith.constant 0.0 : f32
  %lowest = arith.constant 0xFF800000 : f32
  %scale = arith.constant 0.176776695 : f32
  %n = tensor.dim %q, %c1 : tensor<2x?x32xf32>
  %s = tensor.dim %k, %c1 : tensor<2x?x32xf32>
  %empty = tensor.empty(%n, %s) : tensor<2x?x?xf32>
  %empty_row = tensor.empty(%n) : tensor<2x?xf32>
  %empty_out = tensor.empty(%n) : tensor<2x?x32xf32>

  // scores = q kᵀ / √32
  %zeros = linalg.fill ins(%zero : f32) outs(%empty : tensor<2x?x?xf32>) -> tensor<2x?x?xf32>
  %products = linalg.batch_matmul
      indexing_maps = [affine_map<(h, n, s, d) -> (h, n, d)>, affine_map<(h, n, s, d) -> (h, s, d)>,
                       affine_map<(h, n, s, d) -> (h, n, s)>]
      ins(%q, %k : tensor<2x?x32xf32>, tensor<2x?x32xf32>) outs(%zeros : tensor<2x?x?xf32>) -> tensor<2x?x?xf32>
  %scores = linalg.generic {indexing_maps = [#all, #all], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%products : tensor<2x?x?xf32>) outs(%empty : tensor<2x?x?xf32>) {
  ^bb0(%x: f32, %unused: f32):
    %y = arith.mulf %x, %scale : f32
    linalg.yield %y : f32
  } -> tensor<2x?x?xf32>

  // p = exp(scores − max) / Σ exp(scores − max)
  %lowest_row = linalg.fill ins(%lowest : f32) outs(%empty_row : tensor<2x?xf32>) -> tensor<2x?xf32>
  %max = linalg.generic {indexing_maps = [#all, #row], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%scores : tensor<2x?x?xf32>) outs(%lowest_row : tensor<2x?xf32>) {
  ^bb0(%x: f32, %so_far: f32):
    %y = arith.maximumf %x, %so_far : f32
    linalg.yield %y : f32
  } -> tensor<2x?xf32>
  %exp = linalg.generic {indexing_maps = [#all, #row, #all], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%scores, %max : tensor<2x?x?xf32>, tensor<2x?xf32>) outs(%empty : tensor<2x?x?xf32>) {
  ^bb0(%x: f32, %m: f32, %unused: f32):
    %y = arith.subf %x, %m : f32
    %e = math.exp %y : f32
    linalg.yield %e : f32
  } -> tensor<2x?x?xf32>
  %zero_row = linalg.fill ins(%zero : f32) outs(%empty_row : tensor<2x?xf32>) -> tensor<2x?xf32>
  %sum = linalg.generic {indexing_maps = [#all, #row], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%exp : tensor<2x?x?xf32>) outs(%zero_row : tensor<2x?xf32>) {
  ^bb0(%x: f32, %so_far: f32):
    %y = arith.addf %x, %so_far : f32
    linalg.yield %y : f32
  } -> tensor<2x?xf32>
  %p = linalg.generic {indexing_maps = [#all, #row, #all], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%exp, %sum : tensor<2x?x?xf32>, tensor<2x?xf32>) outs(%empty : tensor<2x?x?xf32>) {
  ^bb0(%e: f32, %z: f32, %unused: f32):
    %y = arith.divf %e, %z : f32
    linalg.yield %y : f32
  } -> tensor<2x?x?xf32>

  // o = p v
  %start = linalg.fill ins(%zero : f32) outs(%empty_out : tensor<2x?x32xf32>) -> tensor<2x?x32xf32>
  %o = linalg.batch_matmul ins(%p, %v : tensor<2x?x?xf32>, tensor<2x?x32xf32>) outs(%start : tensor<2x?x32xf32>)
      -> tensor<2x?x32xf32>
  return %o : tensor<2x?x32xf32>
}
