// RUN: attn-opt %s --canonicalize --split-input-file | FileCheck %s

// Transposes, broadcasts and casts compose into the operation.

// CHECK-DAG: #[[BN:.+]] = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d2, d1, d4)>
// CHECK-DAG: #[[BS:.+]] = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d3, d1, d4)>
// CHECK-DAG: #[[BSE:.+]] = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d3, d1, d5)>
// CHECK-DAG: #[[BNE:.+]] = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d2, d1, d5)>
// CHECK-LABEL: @transposes
// CHECK-SAME: %[[Q:.+]]: tensor<2x7x8x4xf32>
// CHECK-NOT: linalg
// CHECK: attn.softmax_attention ins(%[[Q]], %[[Q]], %[[Q]] :
// CHECK-SAME: indexing_maps = [#[[BN]], #[[BS]], #[[BSE]], #[[BNE]]]
// CHECK-NOT: linalg
// CHECK: return
func.func @transposes(%q: tensor<2x7x8x4xf32>) -> tensor<2x7x8x4xf32> {
  %e = tensor.empty() : tensor<2x8x7x4xf32>
  %t = linalg.transpose ins(%q : tensor<2x7x8x4xf32>) outs(%e : tensor<2x8x7x4xf32>) permutation = [0, 2, 1, 3]
  %g = linalg.generic {indexing_maps = [affine_map<(b, h, n, d) -> (b, n, h, d)>, affine_map<(b, h, n, d) -> (b, h, n, d)>],
                       iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
    ins(%q : tensor<2x7x8x4xf32>) outs(%e : tensor<2x8x7x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  } -> tensor<2x8x7x4xf32>
  %0 = attn.softmax_attention ins(%t, %g, %t : tensor<2x8x7x4xf32>, tensor<2x8x7x4xf32>, tensor<2x8x7x4xf32>)
    outs(%e : tensor<2x8x7x4xf32>) -> tensor<2x8x7x4xf32>
  %f = tensor.empty() : tensor<2x7x8x4xf32>
  %1 = linalg.transpose ins(%0 : tensor<2x8x7x4xf32>) outs(%f : tensor<2x7x8x4xf32>) permutation = [0, 2, 1, 3]
  return %1 : tensor<2x7x8x4xf32>
}

// -----

// A key of [D, S] and a chain of transposes.
// CHECK-DAG: #[[K:.+]] = affine_map<(d0, d1, d2, d3, d4, d5) -> (d4, d0, d2)>
// CHECK-LABEL: @chain
// CHECK-NOT: linalg
// CHECK: attn.linear_attention
// CHECK-SAME: indexing_maps = [#{{[a-z0-9]+}}, #[[K]], #{{[a-z0-9]+}}, #{{[a-z0-9]+}}]
func.func @chain(%q: tensor<8x7x4xf32>, %k: tensor<4x8x7xf32>) -> tensor<8x7x4xf32> {
  %e0 = tensor.empty() : tensor<8x4x7xf32>
  %e1 = tensor.empty() : tensor<8x7x4xf32>
  %t0 = linalg.transpose ins(%k : tensor<4x8x7xf32>) outs(%e0 : tensor<8x4x7xf32>) permutation = [1, 0, 2]
  %t1 = linalg.transpose ins(%t0 : tensor<8x4x7xf32>) outs(%e1 : tensor<8x7x4xf32>) permutation = [0, 2, 1]
  %0 = attn.linear_attention ins(%q, %t1, %q : tensor<8x7x4xf32>, tensor<8x7x4xf32>, tensor<8x7x4xf32>)
    outs(%e1 : tensor<8x7x4xf32>) {query_map = #attn.relu, key_map = #attn.relu} -> tensor<8x7x4xf32>
  return %0 : tensor<8x7x4xf32>
}

// -----

// Keys and values that are repeated for a group of heads; a mask for each batch.
// CHECK-DAG: #[[K:.+]] = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d3, d4)>
// CHECK-DAG: #[[V:.+]] = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d3, d5)>
// CHECK-DAG: #[[M:.+]] = affine_map<(d0, d1, d2, d3, d4, d5) -> (d3)>
// CHECK-LABEL: @broadcasts
// CHECK-NOT: linalg
// CHECK: attn.softmax_attention ins(%arg0, %arg1, %arg1 : {{.*}} mask(%arg2 : tensor<9xi1>)
// CHECK-SAME: indexing_maps = [#{{[a-z0-9]+}}, #[[K]], #[[V]], #[[M]], #{{[a-z0-9]+}}]
func.func @broadcasts(%q: tensor<2x3x7x4xf32>, %k: tensor<2x9x4xf32>, %m: tensor<9xi1>, %o: tensor<2x3x7x4xf32>) -> tensor<2x3x7x4xf32> {
  %e = tensor.empty() : tensor<2x3x9x4xf32>
  %kb = linalg.broadcast ins(%k : tensor<2x9x4xf32>) outs(%e : tensor<2x3x9x4xf32>) dimensions = [1]
  %vb = linalg.generic {indexing_maps = [affine_map<(h, g, s, d) -> (h, s, d)>, affine_map<(h, g, s, d) -> (h, g, s, d)>],
                        iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
    ins(%k : tensor<2x9x4xf32>) outs(%e : tensor<2x3x9x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  } -> tensor<2x3x9x4xf32>
  %me = tensor.empty() : tensor<2x3x7x9xi1>
  %mb = linalg.broadcast ins(%m : tensor<9xi1>) outs(%me : tensor<2x3x7x9xi1>) dimensions = [0, 1, 2]
  %0 = attn.softmax_attention ins(%q, %kb, %vb : tensor<2x3x7x4xf32>, tensor<2x3x9x4xf32>, tensor<2x3x9x4xf32>)
    mask(%mb : tensor<2x3x7x9xi1>) outs(%o : tensor<2x3x7x4xf32>) -> tensor<2x3x7x4xf32>
  return %0 : tensor<2x3x7x4xf32>
}

// -----

// Keys may not lose s; a state keeps its leading dimensions.
// CHECK-LABEL: @kept_broadcasts
// CHECK: %[[K:.+]] = linalg.broadcast
// CHECK: attn.softmax_attention ins(%{{.+}}, %[[K]],
// CHECK: %[[V:.+]] = linalg.broadcast
// CHECK: attn.linear_state ins(%[[V]], %[[V]] :
func.func @kept_broadcasts(%q: tensor<2x7x4xf32>, %k: tensor<2x4xf32>, %s: tensor<2x1x4x4xf32>, %l: tensor<7x4xf32>) -> (tensor<2x7x4xf32>, tensor<2x1x4x4xf32>) {
  %e = tensor.empty() : tensor<2x7x4xf32>
  %kb = linalg.broadcast ins(%k : tensor<2x4xf32>) outs(%e : tensor<2x7x4xf32>) dimensions = [1]
  %0 = attn.softmax_attention ins(%q, %kb, %q : tensor<2x7x4xf32>, tensor<2x7x4xf32>, tensor<2x7x4xf32>) outs(%q : tensor<2x7x4xf32>) -> tensor<2x7x4xf32>
  %lb = linalg.broadcast ins(%l : tensor<7x4xf32>) outs(%e : tensor<2x7x4xf32>) dimensions = [0]
  %1 = attn.linear_state ins(%lb, %lb : tensor<2x7x4xf32>, tensor<2x7x4xf32>) outs(%s : tensor<2x1x4x4xf32>) {key_map = #attn.relu} -> tensor<2x1x4x4xf32>
  return %0, %1 : tensor<2x7x4xf32>, tensor<2x1x4x4xf32>
}

// -----

// Extensions of inputs and the rounding of the result belong to the op.
// CHECK-LABEL: @extensions
// CHECK-NOT: linalg.generic
// CHECK-NOT: arith.extf
// CHECK: attn.softmax_attention ins(%arg0, %arg1, %arg0 : tensor<7x4xf16>, tensor<7x4xbf16>, tensor<7x4xf16>) outs(%{{.+}} : tensor<7x4xf16>) -> tensor<7x4xf16>
// CHECK-NOT: linalg.generic
// CHECK: return
func.func @extensions(%q: tensor<7x4xf16>, %k: tensor<7x4xbf16>, %o: tensor<7x4xf32>) -> tensor<7x4xf16> {
  %e = tensor.empty() : tensor<7x4xf32>
  %x = linalg.generic {indexing_maps = [affine_map<(n, d) -> (n, d)>, affine_map<(n, d) -> (n, d)>], iterator_types = ["parallel", "parallel"]}
    ins(%q : tensor<7x4xf16>) outs(%e : tensor<7x4xf32>) {
  ^bb0(%in: f16, %out: f32):
    %ext = arith.extf %in : f16 to f32
    linalg.yield %ext : f32
  } -> tensor<7x4xf32>
  %y = arith.extf %k : tensor<7x4xbf16> to tensor<7x4xf32>
  %0 = attn.softmax_attention ins(%x, %y, %x : tensor<7x4xf32>, tensor<7x4xf32>, tensor<7x4xf32>) outs(%o : tensor<7x4xf32>) -> tensor<7x4xf32>
  %h = tensor.empty() : tensor<7x4xf16>
  %1 = linalg.generic {indexing_maps = [affine_map<(n, d) -> (n, d)>, affine_map<(n, d) -> (n, d)>], iterator_types = ["parallel", "parallel"]}
    ins(%0 : tensor<7x4xf32>) outs(%h : tensor<7x4xf16>) {
  ^bb0(%in: f32, %out: f16):
    %trunc = arith.truncf %in : f32 to f16
    linalg.yield %trunc : f16
  } -> tensor<7x4xf16>
  return %1 : tensor<7x4xf16>
}

// -----

// In f64 the sums would become f32 with the last extension: it stays.
// CHECK-LABEL: @kept_extension
// CHECK: %[[X:.+]] = arith.extf %arg0
// CHECK: attn.linear_state ins(%arg0, %[[X]] :
func.func @kept_extension(%k: tensor<7x4xf32>, %s: tensor<1x4x4xf64>) -> tensor<1x4x4xf64> {
  %x = arith.extf %k : tensor<7x4xf32> to tensor<7x4xf64>
  %0 = attn.linear_state ins(%x, %x : tensor<7x4xf64>, tensor<7x4xf64>) outs(%s : tensor<1x4x4xf64>) {key_map = #attn.relu} -> tensor<1x4x4xf64>
  return %0 : tensor<1x4x4xf64>
}

// -----

// A result with another use, and one that is carried, stay as they are.
// CHECK-LABEL: @kept_consumers
// CHECK: attn.softmax_attention {{.*}} -> tensor<8x7x4xf32>
// CHECK: linalg.transpose
func.func @kept_consumers(%q: tensor<8x7x4xf32>, %o: tensor<7x8x4xf32>) -> (tensor<8x7x4xf32>, tensor<7x8x4xf32>) {
  %0 = attn.softmax_attention ins(%q, %q, %q : tensor<8x7x4xf32>, tensor<8x7x4xf32>, tensor<8x7x4xf32>) outs(%q : tensor<8x7x4xf32>) -> tensor<8x7x4xf32>
  %1 = linalg.transpose ins(%0 : tensor<8x7x4xf32>) outs(%o : tensor<7x8x4xf32>) permutation = [1, 0, 2]
  return %0, %1 : tensor<8x7x4xf32>, tensor<7x8x4xf32>
}

// -----

// Rounding that is not to nearest stays.
// CHECK-LABEL: @kept_rounding
// CHECK: attn.softmax_attention {{.*}} -> tensor<8x4xf32>
// CHECK: arith.truncf %{{.*}} toward_zero
func.func @kept_rounding(%q: tensor<8x4xf32>, %o: tensor<8x4xf16>) -> tensor<8x4xf16> {
  %0 = attn.softmax_attention ins(%q, %q, %q : tensor<8x4xf32>, tensor<8x4xf32>, tensor<8x4xf32>) outs(%q : tensor<8x4xf32>) -> tensor<8x4xf32>
  %1 = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (i, j)>], iterator_types = ["parallel", "parallel"]}
    ins(%0 : tensor<8x4xf32>) outs(%o : tensor<8x4xf16>) {
  ^bb0(%x: f32, %y: f16):
    %2 = arith.truncf %x toward_zero : f32 to f16
    linalg.yield %2 : f16
  } -> tensor<8x4xf16>
  return %1 : tensor<8x4xf16>
}

// -----

// A projection that was transposed, extended and repeated for each head.
// CHECK-DAG: #[[Q:.+]] = affine_map<(d0, d1, d2, d3, d4, d5, d6) -> (d6, d4)>
// CHECK-DAG: #[[K:.+]] = affine_map<(d0, d1, d2, d3, d4, d5, d6) -> (d4, d6)>
// CHECK-LABEL: @projections
// CHECK-NOT: linalg
// CHECK: attn.linear_attention {{.*}} query_projection(%arg1 : tensor<4x16xf16>) key_projection(%arg2 : tensor<16x4xf32>)
// CHECK-SAME: indexing_maps = [#{{[a-z0-9]+}}, #{{[a-z0-9]+}}, #{{[a-z0-9]+}}, #[[Q]], #[[K]], #{{[a-z0-9]+}}]
func.func @projections(%q: tensor<8x7x4xf32>, %wq: tensor<4x16xf16>, %wk: tensor<16x4xf32>, %o: tensor<8x7x4xf32>) -> tensor<8x7x4xf32> {
  %e0 = tensor.empty() : tensor<16x4xf16>
  %t = linalg.transpose ins(%wq : tensor<4x16xf16>) outs(%e0 : tensor<16x4xf16>) permutation = [1, 0]
  %x = arith.extf %t : tensor<16x4xf16> to tensor<16x4xf32>
  %e1 = tensor.empty() : tensor<8x16x4xf32>
  %bq = linalg.broadcast ins(%x : tensor<16x4xf32>) outs(%e1 : tensor<8x16x4xf32>) dimensions = [0]
  %bk = linalg.broadcast ins(%wk : tensor<16x4xf32>) outs(%e1 : tensor<8x16x4xf32>) dimensions = [0]
  %0 = attn.linear_attention ins(%q, %q, %q : tensor<8x7x4xf32>, tensor<8x7x4xf32>, tensor<8x7x4xf32>)
    query_projection(%bq : tensor<8x16x4xf32>) key_projection(%bk : tensor<8x16x4xf32>) outs(%o : tensor<8x7x4xf32>)
    {query_map = #attn.exponential<dot>, key_map = #attn.exponential<dot>, normalizer = #attn.normalizer<add, 1.0e-6>}
    -> tensor<8x7x4xf32>
  return %0 : tensor<8x7x4xf32>
}

// -----

// The projection of the stream of queries is none of the state's.
// CHECK-LABEL: @readout_projection
// CHECK-NOT: linalg
// CHECK: attn.linear_readout {{.*}} projection(%arg1 : tensor<16x4xf32>)
func.func @readout_projection(%q: tensor<8x7x4xf32>, %w: tensor<16x4xf32>, %s: tensor<8x1x16x4xf32>, %o: tensor<8x7x4xf32>) -> tensor<8x7x4xf32> {
  %e = tensor.empty() : tensor<8x16x4xf32>
  %b = linalg.broadcast ins(%w : tensor<16x4xf32>) outs(%e : tensor<8x16x4xf32>) dimensions = [0]
  %0 = attn.linear_readout ins(%q, %s : tensor<8x7x4xf32>, tensor<8x1x16x4xf32>) projection(%b : tensor<8x16x4xf32>)
    outs(%o : tensor<8x7x4xf32>) {query_map = #attn.exponential<distance>} -> tensor<8x7x4xf32>
  return %0 : tensor<8x7x4xf32>
}
