"""Prints a function of LAYERS layers: projections, attention, a residual sum, and a gated network.

    many_layers.py LAYERS
"""

import sys

HEADER = """#id = affine_map<(a, b) -> (a, b)>
#heads = affine_map<(a, b, c) -> (a, b, c)>
#row = affine_map<(a, b, c) -> (a, b, 0)>
func.func @main(%x0: tensor<32x64xf32>, %w: tensor<64x64xf32>) -> tensor<32x64xf32> {
  %zero = arith.constant 0.0 : f32
  %one = arith.constant dense<1.0> : tensor<32x64xf32>
  %low = arith.constant 0xFF800000 : f32
  %scale = arith.constant 0.25 : f32
  %xe = tensor.empty() : tensor<32x64xf32>
  %he = tensor.empty() : tensor<4x32x16xf32>
  %te = tensor.empty() : tensor<4x16x32xf32>
  %se = tensor.empty() : tensor<4x32x32xf32>
  %re = tensor.empty() : tensor<4x32xf32>
  %xz = linalg.fill ins(%zero : f32) outs(%xe : tensor<32x64xf32>) -> tensor<32x64xf32>
  %hz = linalg.fill ins(%zero : f32) outs(%he : tensor<4x32x16xf32>) -> tensor<4x32x16xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<4x32x32xf32>) -> tensor<4x32x32xf32>
  %rz = linalg.fill ins(%zero : f32) outs(%re : tensor<4x32xf32>) -> tensor<4x32xf32>
  %rl = linalg.fill ins(%low : f32) outs(%re : tensor<4x32xf32>) -> tensor<4x32xf32>
"""

LAYER = """
  %q{n} = linalg.matmul ins(%x{n}, %w : tensor<32x64xf32>, tensor<64x64xf32>) outs(%xz : tensor<32x64xf32>) -> tensor<32x64xf32>
  %k{n} = linalg.matmul ins(%x{n}, %w : tensor<32x64xf32>, tensor<64x64xf32>) outs(%xz : tensor<32x64xf32>) -> tensor<32x64xf32>
  %v{n} = linalg.matmul ins(%x{n}, %w : tensor<32x64xf32>, tensor<64x64xf32>) outs(%xz : tensor<32x64xf32>) -> tensor<32x64xf32>
  %qe{n} = tensor.expand_shape %q{n} [[0], [1, 2]] output_shape [32, 4, 16] : tensor<32x64xf32> into tensor<32x4x16xf32>
  %ke{n} = tensor.expand_shape %k{n} [[0], [1, 2]] output_shape [32, 4, 16] : tensor<32x64xf32> into tensor<32x4x16xf32>
  %ve{n} = tensor.expand_shape %v{n} [[0], [1, 2]] output_shape [32, 4, 16] : tensor<32x64xf32> into tensor<32x4x16xf32>
  %qh{n} = linalg.transpose ins(%qe{n} : tensor<32x4x16xf32>) outs(%he : tensor<4x32x16xf32>) permutation = [1, 0, 2]
  %kh{n} = linalg.transpose ins(%ke{n} : tensor<32x4x16xf32>) outs(%te : tensor<4x16x32xf32>) permutation = [1, 2, 0]
  %vh{n} = linalg.transpose ins(%ve{n} : tensor<32x4x16xf32>) outs(%he : tensor<4x32x16xf32>) permutation = [1, 0, 2]
  %t{n} = linalg.batch_matmul ins(%qh{n}, %kh{n} : tensor<4x32x16xf32>, tensor<4x16x32xf32>) outs(%sz : tensor<4x32x32xf32>) -> tensor<4x32x32xf32>
  %s{n} = linalg.generic {{indexing_maps = [#heads, #heads], iterator_types = ["parallel", "parallel", "parallel"]}} ins(%t{n} : tensor<4x32x32xf32>) outs(%se : tensor<4x32x32xf32>) {{
  ^bb0(%in: f32, %out: f32):
    %0 = arith.mulf %in, %scale : f32
    linalg.yield %0 : f32
  }} -> tensor<4x32x32xf32>
  %m{n} = linalg.reduce {{ arith.maximumf }} ins(%s{n} : tensor<4x32x32xf32>) outs(%rl : tensor<4x32xf32>) dimensions = [2]
  %mb{n} = linalg.broadcast ins(%m{n} : tensor<4x32xf32>) outs(%se : tensor<4x32x32xf32>) dimensions = [2]
  %d{n} = arith.subf %s{n}, %mb{n} : tensor<4x32x32xf32>
  %e{n} = math.exp %d{n} : tensor<4x32x32xf32>
  %r{n} = linalg.reduce {{ arith.addf }} ins(%e{n} : tensor<4x32x32xf32>) outs(%rz : tensor<4x32xf32>) dimensions = [2]
  %rb{n} = linalg.broadcast ins(%r{n} : tensor<4x32xf32>) outs(%se : tensor<4x32x32xf32>) dimensions = [2]
  %p{n} = arith.divf %e{n}, %rb{n} : tensor<4x32x32xf32>
  %o{n} = linalg.batch_matmul ins(%p{n}, %vh{n} : tensor<4x32x32xf32>, tensor<4x32x16xf32>) outs(%hz : tensor<4x32x16xf32>) -> tensor<4x32x16xf32>
  %ote{n} = tensor.empty() : tensor<32x4x16xf32>
  %ot{n} = linalg.transpose ins(%o{n} : tensor<4x32x16xf32>) outs(%ote{n} : tensor<32x4x16xf32>) permutation = [1, 0, 2]
  %oc{n} = tensor.collapse_shape %ot{n} [[0], [1, 2]] : tensor<32x4x16xf32> into tensor<32x64xf32>
  %y{n} = arith.addf %oc{n}, %x{n} : tensor<32x64xf32>
  %g{n} = linalg.matmul ins(%y{n}, %w : tensor<32x64xf32>, tensor<64x64xf32>) outs(%xz : tensor<32x64xf32>) -> tensor<32x64xf32>
  %gn{n} = arith.negf %g{n} : tensor<32x64xf32>
  %ge{n} = math.exp %gn{n} : tensor<32x64xf32>
  %gd{n} = arith.addf %ge{n}, %one : tensor<32x64xf32>
  %gs{n} = arith.divf %g{n}, %gd{n} : tensor<32x64xf32>
  %f{n} = linalg.matmul ins(%gs{n}, %w : tensor<32x64xf32>, tensor<64x64xf32>) outs(%xz : tensor<32x64xf32>) -> tensor<32x64xf32>
  %x{m} = arith.addf %f{n}, %y{n} : tensor<32x64xf32>
"""

layers = int(sys.argv[1])
print(HEADER)
for n in range(layers):
    print(LAYER.format(n=n, m=n + 1))
print(f"  return %x{layers} : tensor<32x64xf32>\n}}")
