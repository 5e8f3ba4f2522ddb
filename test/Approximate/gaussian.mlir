// RUN: attn-opt %s --split-input-file --attn-approximate="method=gaussian" -canonicalize -cse -verify-diagnostics | FileCheck %s

// Keys times the root of the scale are the projection, values the state.
// CHECK-DAG: #[[QUERY:.*]] = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d1, d5)>
// CHECK-DAG: #[[STATE:.*]] = affine_map<(d0, d1, d2, d3, d4, d5) -> (d2, d0, d3, d4)>
// CHECK-DAG: #[[KEY:.*]] = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d3, d5)>
// CHECK-DAG: #[[OUT:.*]] = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d1, d4)>
// CHECK-LABEL: @cross
// CHECK-SAME: %[[Q:[^:]*]]: tensor<8x7x16xf32>, %[[K:[^:]*]]: tensor<8x77x16xf32>, %[[V:[^:]*]]: tensor<8x77x32xf32>, %[[O:[^:]*]]: tensor<8x7x32xf32>
// CHECK: %[[ROOT:.*]] = arith.constant 5.000000e-01 : f32
// CHECK: %[[STATE_OF_V:.*]] = tensor.expand_shape %[[V]] {{.*}} : tensor<8x77x32xf32> into tensor<1x8x77x32xf32>
// CHECK: %[[W:.*]] = linalg.generic {{.*}} ins(%[[K]] :
// CHECK:   arith.mulf %{{.*}}, %[[ROOT]]
// CHECK: attn.linear_readout ins(%[[Q]], %[[STATE_OF_V]] : {{.*}}) projection(%[[W]] : tensor<8x77x16xf32>) scale(%[[ROOT]] : f32) outs(%[[O]] : {{.*}})
// CHECK-SAME: {indexing_maps = [#[[QUERY]], #[[STATE]], #[[KEY]], #[[OUT]]], query_map = #attn.exponential<distance>} -> tensor<8x7x32xf32>
func.func @cross(%q: tensor<8x7x16xf32>, %k: tensor<8x77x16xf32>, %v: tensor<8x77x32xf32>, %o: tensor<8x7x32xf32>) -> tensor<8x7x32xf32> {
  // expected-remark @below {{softmax attention replaced by gaussian: the cost stays quadratic; rows are not normalised}}
  %0 = attn.softmax_attention ins(%q, %k, %v : tensor<8x7x16xf32>, tensor<8x77x16xf32>, tensor<8x77x32xf32>)
         outs(%o : tensor<8x7x32xf32>) -> tensor<8x7x32xf32>
  return %0 : tensor<8x7x32xf32>
}

// -----

// Masked keys and values are selected away, 16 bits extended, both in the canonical layout.
// CHECK-DAG: #[[IN:.*]] = affine_map<(d0, d1, d2, d3) -> (d0, d2, d1, d3)>
// CHECK-DAG: #[[MASK:.*]] = affine_map<(d0, d1, d2, d3) -> (d0, d2)>
// CHECK-DAG: #[[QUERY:.*]] = affine_map<(d0, d1, d2, d3, d4, d5, d6, d7) -> (d0, d3, d1, d2, d7)>
// CHECK-DAG: #[[STATE:.*]] = affine_map<(d0, d1, d2, d3, d4, d5, d6, d7) -> (d4, d0, d1, d5, d6)>
// CHECK-DAG: #[[KEY:.*]] = affine_map<(d0, d1, d2, d3, d4, d5, d6, d7) -> (d0, d1, d5, d7)>
// CHECK-DAG: #[[OUT:.*]] = affine_map<(d0, d1, d2, d3, d4, d5, d6, d7) -> (d0, d3, d1, d2, d6)>
// CHECK: @grouped
// CHECK-SAME: %[[Q:[^:]*]]: tensor<2x77x4x2x64xf16>, %[[K:[^:]*]]: tensor<2x77x4x64xf16>, %[[V:[^:]*]]: tensor<2x77x4x32xf16>, %[[M:[^:]*]]: tensor<2x77xi1>
// CHECK: %[[ZERO:.*]] = arith.constant 0.000000e+00 : f32
// CHECK: %[[VALUES:.*]] = linalg.generic {indexing_maps = [#[[IN]], #[[MASK]], #{{.*}}], {{.*}}} ins(%[[V]], %[[M]] : {{.*}}) outs({{.*}}) {
// CHECK-NEXT: ^bb0(%[[X:.*]]: f16, %[[ADMIT:.*]]: i1, %{{.*}}: f32):
// CHECK-NEXT:   %[[WIDE:.*]] = arith.extf %[[X]] : f16 to f32
// CHECK-NEXT:   %[[SELECTED:.*]] = arith.select %[[ADMIT]], %[[WIDE]], %[[ZERO]] : f32
// CHECK-NEXT:   linalg.yield %[[SELECTED]]
// CHECK: tensor.expand_shape %[[VALUES]] {{.*}} into tensor<1x2x4x77x32xf32>
// CHECK: %[[MEANS:.*]] = attn.segment_mean ins(%[[K]] : {{.*}}) key_mask(%[[M]] : {{.*}}) {{.*}} -> tensor<2x4x1x64xf32>
// CHECK: %[[MEAN:.*]] = linalg.generic {{.*}} ins(%[[MEANS]] :
// CHECK: linalg.generic {{.*}} ins(%[[K]], %[[M]], %[[MEAN]] :
// CHECK-NEXT: ^bb0(%[[X:.*]]: f16, %[[ADMIT:.*]]: i1, %[[OTHER:.*]]: f32, %{{.*}}: f32):
// CHECK:   %[[SCALED:.*]] = arith.mulf
// CHECK:   arith.select %[[ADMIT]], %[[SCALED]], %[[OTHER]]
// CHECK: attn.linear_readout ins({{.*}}) projection(%{{.*}} : tensor<2x4x77x64xf32>) scale
// CHECK-SAME: indexing_maps = [#[[QUERY]], #[[STATE]], #[[KEY]], #[[OUT]]]
#query = affine_map<(b, h, g, n, s, d, e) -> (b, n, h, g, d)>
#key = affine_map<(b, h, g, n, s, d, e) -> (b, s, h, d)>
#value = affine_map<(b, h, g, n, s, d, e) -> (b, s, h, e)>
#mask = affine_map<(b, h, g, n, s, d, e) -> (b, s)>
#out = affine_map<(b, h, g, n, s, d, e) -> (b, n, h, g, e)>
func.func @grouped(%q: tensor<2x77x4x2x64xf16>, %k: tensor<2x77x4x64xf16>, %v: tensor<2x77x4x32xf16>, %m: tensor<2x77xi1>,
                   %o: tensor<2x77x4x2x32xf16>, %scale: f32) -> tensor<2x77x4x2x32xf16> {
  // expected-remark @below {{softmax attention replaced by gaussian: the cost stays quadratic; rows are not normalised; a query that may attend to no key gives 0, not NaN}}
  %0 = attn.softmax_attention ins(%q, %k, %v : tensor<2x77x4x2x64xf16>, tensor<2x77x4x64xf16>, tensor<2x77x4x32xf16>)
         mask(%m : tensor<2x77xi1>) scale(%scale : f32) outs(%o : tensor<2x77x4x2x32xf16>)
         {empty_row = #attn.empty_row<nan>, indexing_maps = [#query, #key, #value, #mask, #out]} -> tensor<2x77x4x2x32xf16>
  return %0 : tensor<2x77x4x2x32xf16>
}

// -----

// D^-¼ of each call.
// CHECK-LABEL: @dynamic
// CHECK: %[[D:.*]] = tensor.dim %{{.*}}, %{{.*}}
// CHECK: %[[INTEGER:.*]] = arith.index_cast %[[D]] : index to i64
// CHECK: %[[FLOAT:.*]] = arith.sitofp %[[INTEGER]] : i64 to f32
// CHECK: %[[HALF:.*]] = math.sqrt %[[FLOAT]]
// CHECK: %[[ROOT:.*]] = math.rsqrt %[[HALF]]
// CHECK: attn.linear_readout {{.*}} scale(%[[ROOT]] : f32)
func.func @dynamic(%q: tensor<?x?xf32>, %v: tensor<?x64xf32>) -> tensor<?x64xf32> {
  // expected-remark @below {{softmax attention replaced by gaussian: the cost stays quadratic; rows are not normalised}}
  %0 = attn.softmax_attention ins(%q, %q, %v : tensor<?x?xf32>, tensor<?x?xf32>, tensor<?x64xf32>)
         outs(%v : tensor<?x64xf32>) -> tensor<?x64xf32>
  return %0 : tensor<?x64xf32>
}

// -----

func.func @causal(%q: tensor<77x64xf32>) -> tensor<77x64xf32> {
  // expected-remark @below {{softmax attention not approximated: gaussian has no causal form}}
  %0 = attn.softmax_attention causal ins(%q, %q, %q : tensor<77x64xf32>, tensor<77x64xf32>, tensor<77x64xf32>)
         outs(%q : tensor<77x64xf32>) -> tensor<77x64xf32>
  return %0 : tensor<77x64xf32>
}

// -----

func.func @memrefs(%q: memref<77x16xf32>, %o: memref<77x16xf32>) {
  // expected-remark @below {{softmax attention not approximated: its operands are memrefs, to which no tensors can be added; approximate before bufferization}}
  attn.softmax_attention ins(%q, %q, %q : memref<77x16xf32>, memref<77x16xf32>, memref<77x16xf32>)
    outs(%o : memref<77x16xf32>)
  return
}
