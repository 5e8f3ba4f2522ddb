// RUN: attn-opt %s --attn-reassociate --canonicalize --cse --split-input-file | FileCheck %s

// Attention through landmarks has the right order only: the kernel of the landmarks is a read-out of the identity, the core
// X · S lies between the two streams.
// CHECK-LABEL: @distance
// CHECK-SAME: %[[Q:[^:]*]]: tensor<2x3x77x64xf32>, %[[K:[^:]*]]: tensor<2x77x64xf32>, %[[V:[^:]*]]: tensor<2x77x32xf32>, %[[L:[^:]*]]: tensor<2x16x64xf32>, %[[MASK:[^:]*]]: tensor<2x77xi1>, %[[O:[^:]*]]: tensor<2x3x77x32xf32>
// CHECK-DAG: %[[SCALE:.*]] = arith.constant 5.000000e-01 : f32
// CHECK: %[[I:.*]] = linalg.generic {{.*}} outs(%{{.*}} : tensor<1x16x16xf32>)
// CHECK: %[[A:.*]] = attn.linear_readout ins(%[[L]], %[[I]] : {{.*}}) projection(%[[L]] : tensor<2x16x64xf32>) outs(%{{.*}} : tensor<2x16x16xf32>)
// CHECK-SAME: query_map = #attn.exponential<distance>
// CHECK: %[[X:.*]] = attn.newton_inverse ins(%[[A]] : tensor<2x16x16xf32>)
// CHECK: %[[S:.*]] = attn.linear_state ins(%[[K]], %[[V]] : {{.*}}) key_mask(%[[MASK]] : tensor<2x77xi1>) projection(%[[L]] : tensor<2x16x64xf32>) scale(%[[SCALE]] : f32)
// CHECK-SAME: outs(%{{.*}} : tensor<2x1x16x32xf32>) {key_map = #attn.exponential<distance>}
// CHECK: %[[CORE:.*]] = linalg.generic {{.*}}"reduction"{{.*}} ins(%[[X]], %[[S]] : tensor<2x16x16xf32>, tensor<2x1x16x32xf32>)
// CHECK: attn.linear_readout ins(%[[Q]], %[[CORE]] : {{.*}}) projection(%[[L]] : tensor<2x16x64xf32>) scale(%[[SCALE]] : f32) outs(%[[O]] : tensor<2x3x77x32xf32>)
#q = affine_map<(h, g, n, s, d, e, c) -> (h, g, n, c)>
#k = affine_map<(h, g, n, s, d, e, c) -> (h, s, c)>
#v = affine_map<(h, g, n, s, d, e, c) -> (h, s, e)>
#l = affine_map<(h, g, n, s, d, e, c) -> (h, d, c)>
#mask = affine_map<(h, g, n, s, d, e, c) -> (h, s)>
#o = affine_map<(h, g, n, s, d, e, c) -> (h, g, n, e)>
func.func @distance(%q: tensor<2x3x77x64xf32>, %k: tensor<2x77x64xf32>, %v: tensor<2x77x32xf32>, %l: tensor<2x16x64xf32>,
                    %mask: tensor<2x77xi1>, %o: tensor<2x3x77x32xf32>) -> tensor<2x3x77x32xf32> {
  %scale = arith.constant 0.5 : f32
  %0 = attn.nystrom_attention ins(%q, %k, %v, %l : tensor<2x3x77x64xf32>, tensor<2x77x64xf32>, tensor<2x77x32xf32>, tensor<2x16x64xf32>)
         key_mask(%mask : tensor<2x77xi1>) scale(%scale : f32) outs(%o : tensor<2x3x77x32xf32>)
         {query_map = #attn.exponential<distance>, key_map = #attn.exponential<distance>,
          inverse = #attn.newton<second_order, iterations = 20, alpha = 1.8, ridge = 0.01>,
          indexing_maps = [#q, #k, #v, #l, #mask, #o]} -> tensor<2x3x77x32xf32>
  return %0 : tensor<2x3x77x32xf32>
}

// -----

// Landmarks of its own for the queries; keys that are normalised over the sequence: the state is divided between the streams.
// CHECK-LABEL: @sequence
// CHECK-SAME: %[[Q:[^:]*]]: tensor<?x64xf32>, %[[K:[^:]*]]: tensor<?x64xf32>, %[[V:[^:]*]]: tensor<?x32xf32>, %[[LK:[^:]*]]: tensor<?x64xf32>, %[[LQ:[^:]*]]: tensor<?x64xf32>
// CHECK: attn.linear_readout ins(%[[LQ]], %{{.*}}) projection(%[[LK]] : tensor<?x64xf32>)
// CHECK: attn.newton_inverse
// CHECK: %[[S:.*]]:3 = attn.linear_state ins(%[[K]], %[[V]] : {{.*}}) projection(%[[LQ]] : tensor<?x64xf32>)
// CHECK: linalg.generic {{.*}} ins(%[[S]]#0, %[[S]]#1 : tensor<1x?x32xf32>, tensor<1x?xf32>)
// CHECK: arith.divf
// CHECK: attn.linear_readout ins(%[[Q]], %{{.*}}) projection(%[[LK]] : tensor<?x64xf32>)
// CHECK-NOT: normalizer
func.func @sequence(%q: tensor<?x64xf32>, %k: tensor<?x64xf32>, %v: tensor<?x32xf32>, %lk: tensor<?x64xf32>, %lq: tensor<?x64xf32>,
                    %o: tensor<?x32xf32>) -> tensor<?x32xf32> {
  %0 = attn.nystrom_attention ins(%q, %k, %v, %lk, %lq : tensor<?x64xf32>, tensor<?x64xf32>, tensor<?x32xf32>, tensor<?x64xf32>, tensor<?x64xf32>)
         outs(%o : tensor<?x32xf32>)
         {query_map = #attn.exponential<dot, normalize = row>, key_map = #attn.exponential<dot, normalize = sequence>,
          inverse = #attn.newton<third_order, iterations = 6, alpha = 1.0, ridge = 0.0>} -> tensor<?x32xf32>
  return %0 : tensor<?x32xf32>
}

// -----

// D^-½ X D^-½ takes the row sums of A. A projection of f64 makes all sums f64.
// CHECK-LABEL: @symmetric
// CHECK-SAME: %{{[^:]*}}: tensor<77x64xf32>, %{{[^:]*}}: tensor<77x32xf32>, %[[L:[^:]*]]: tensor<16x64xf32>
// CHECK: %[[WIDE:.*]] = linalg.generic {{.*}} ins(%[[L]] : tensor<16x64xf32>) outs(%{{.*}} : tensor<16x64xf64>)
// CHECK: %[[A:.*]] = attn.linear_readout ins(%{{.*}} outs(%{{.*}} : tensor<16x16xf64>)
// CHECK: attn.cholesky_inverse ins(%[[A]] : tensor<16x16xf64>) outs(%{{.*}} : tensor<16x16xf64>)
// CHECK: linalg.generic {{.*}}"reduction"]} ins(%[[A]] : tensor<16x16xf64>) outs(%{{.*}} : tensor<16xf64>)
// CHECK: attn.linear_state {{.*}} projection(%[[WIDE]] : tensor<16x64xf64>) outs(%{{.*}} : tensor<1x16x32xf64>)
func.func @symmetric(%q: tensor<77x64xf32>, %v: tensor<77x32xf32>, %l: tensor<16x64xf32>, %o: tensor<77x32xf64>) -> tensor<77x32xf64> {
  %0 = attn.nystrom_attention ins(%q, %q, %v, %l : tensor<77x64xf32>, tensor<77x64xf32>, tensor<77x32xf32>, tensor<16x64xf32>)
         outs(%o : tensor<77x32xf64>)
         {query_map = #attn.exponential<distance>, key_map = #attn.exponential<distance>,
          inverse = #attn.cholesky<ridge = 0.01>, symmetric_normalization} -> tensor<77x32xf64>
  return %0 : tensor<77x32xf64>
}
