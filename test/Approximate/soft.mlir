// RUN: attn-opt %s --split-input-file --attn-approximate="method=soft" -canonicalize -cse -verify-diagnostics | FileCheck %s
// RUN: attn-opt %s --split-input-file --attn-approximate="method=soft landmarks=5 iterations=3 alpha=1.5 ridge=0.02" 2>/dev/null | FileCheck %s --check-prefix=KEYS
// RUN: attn-opt %s --split-input-file --attn-approximate="method=soft inverse=cholesky ridge=0.1" 2>/dev/null | FileCheck %s --check-prefix=CHOLESKY

// KEYS: attn.segment_mean {{.*}} -> tensor<8x5x16xf32>
// KEYS: inverse = #attn.newton<second_order, iterations = 3, alpha = 1.5, ridge = 0.02>
// CHOLESKY: inverse = #attn.cholesky<ridge = 0.1>

// Landmarks are means of the keys, times the root of the scale.
// CHECK-LABEL: @cross
// CHECK-SAME: %[[Q:[^:]*]]: tensor<8x7x16xf32>, %[[K:[^:]*]]: tensor<8x77x16xf32>, %[[V:[^:]*]]: tensor<8x77x32xf32>, %[[O:[^:]*]]: tensor<8x7x32xf32>
// CHECK: %[[ROOT:.*]] = arith.constant 5.000000e-01 : f32
// CHECK: %[[MEANS:.*]] = attn.segment_mean ins(%[[K]] : {{.*}}) -> tensor<8x49x16xf32>
// CHECK: %[[L:.*]] = linalg.generic {{.*}} ins(%[[MEANS]] :
// CHECK:   arith.mulf %{{.*}}, %[[ROOT]]
// CHECK: attn.nystrom_attention ins(%[[Q]], %[[K]], %[[V]], %[[L]] : {{.*}}) scale(%[[ROOT]] : f32) outs(%[[O]] : {{.*}})
// CHECK-SAME: {inverse = #attn.newton<second_order, iterations = 20, alpha = 1.8, ridge = 0.01>, key_map = #attn.exponential<distance>, query_map = #attn.exponential<distance>} ->
func.func @cross(%q: tensor<8x7x16xf32>, %k: tensor<8x77x16xf32>, %v: tensor<8x77x32xf32>, %o: tensor<8x7x32xf32>) -> tensor<8x7x32xf32> {
  // expected-remark @below {{softmax attention replaced by soft: 49 landmarks}}
  %0 = attn.softmax_attention ins(%q, %k, %v : tensor<8x7x16xf32>, tensor<8x77x16xf32>, tensor<8x77x32xf32>)
         outs(%o : tensor<8x7x32xf32>) -> tensor<8x7x32xf32>
  return %0 : tensor<8x7x32xf32>
}

// -----

// Grouped queries share landmarks, which are those of valid keys.
// CHECK-DAG: #[[K:.*]] = affine_map<(d0, d1, d2, d3, d4) -> (d0, d2, d1, d4)>
// CHECK-DAG: #[[M:.*]] = affine_map<(d0, d1, d2, d3, d4) -> (d0, d2)>
// CHECK-DAG: #[[L:.*]] = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
// CHECK-DAG: #[[QUERY:.*]] = affine_map<(d0, d1, d2, d3, d4, d5, d6, d7) -> (d0, d3, d1, d2, d7)>
// CHECK-DAG: #[[KEY:.*]] = affine_map<(d0, d1, d2, d3, d4, d5, d6, d7) -> (d0, d4, d1, d7)>
// CHECK-DAG: #[[VALUE:.*]] = affine_map<(d0, d1, d2, d3, d4, d5, d6, d7) -> (d0, d4, d1, d6)>
// CHECK-DAG: #[[LANDMARKS:.*]] = affine_map<(d0, d1, d2, d3, d4, d5, d6, d7) -> (d0, d1, d5, d7)>
// CHECK-DAG: #[[MASK:.*]] = affine_map<(d0, d1, d2, d3, d4, d5, d6, d7) -> (d0, d4)>
// CHECK-DAG: #[[OUT:.*]] = affine_map<(d0, d1, d2, d3, d4, d5, d6, d7) -> (d0, d3, d1, d2, d6)>
// CHECK: @grouped
// CHECK: attn.segment_mean ins({{.*}}) key_mask({{.*}}) outs({{.*}}) {indexing_maps = [#[[K]], #[[M]], #[[L]]]} -> tensor<2x4x49x64xf32>
// CHECK: attn.nystrom_attention ins({{.*}}) key_mask({{.*}}) scale({{.*}} : f32) outs
// CHECK-SAME: indexing_maps = [#[[QUERY]], #[[KEY]], #[[VALUE]], #[[LANDMARKS]], #[[MASK]], #[[OUT]]]
#query = affine_map<(b, h, g, n, s, d, e) -> (b, n, h, g, d)>
#key = affine_map<(b, h, g, n, s, d, e) -> (b, s, h, d)>
#value = affine_map<(b, h, g, n, s, d, e) -> (b, s, h, e)>
#mask = affine_map<(b, h, g, n, s, d, e) -> (b, s)>
#out = affine_map<(b, h, g, n, s, d, e) -> (b, n, h, g, e)>
func.func @grouped(%q: tensor<2x77x4x2x64xf16>, %k: tensor<2x77x4x64xf16>, %v: tensor<2x77x4x32xf16>, %m: tensor<2x77xi1>,
                   %o: tensor<2x77x4x2x32xf16>, %scale: f16) -> tensor<2x77x4x2x32xf16> {
  // expected-remark @below {{softmax attention replaced by soft: 49 landmarks; a query that may attend to no key gives 0, not NaN}}
  %0 = attn.softmax_attention ins(%q, %k, %v : tensor<2x77x4x2x64xf16>, tensor<2x77x4x64xf16>, tensor<2x77x4x32xf16>)
         mask(%m : tensor<2x77xi1>) scale(%scale : f16) outs(%o : tensor<2x77x4x2x32xf16>)
         {empty_row = #attn.empty_row<nan>, indexing_maps = [#query, #key, #value, #mask, #out]} -> tensor<2x77x4x2x32xf16>
  return %0 : tensor<2x77x4x2x32xf16>
}

// -----

// A mask of each batch entry, keys that all share: landmarks are of each entry.
// CHECK-LABEL: @mask_has_more
// CHECK: attn.segment_mean {{.*}} -> tensor<2x49x16xf32>
func.func @mask_has_more(%q: tensor<2x77x16xf32>, %k: tensor<77x16xf32>, %m: tensor<2x77xi1>) -> tensor<2x77x16xf32> {
  // expected-remark @below {{softmax attention replaced by soft: 49 landmarks}}
  %0 = attn.softmax_attention ins(%q, %k, %k : tensor<2x77x16xf32>, tensor<77x16xf32>, tensor<77x16xf32>)
         mask(%m : tensor<2x77xi1>) outs(%q : tensor<2x77x16xf32>)
         {indexing_maps = [affine_map<(b, n, s, d, e) -> (b, n, d)>, affine_map<(b, n, s, d, e) -> (s, d)>, affine_map<(b, n, s, d, e) -> (s, e)>,
           affine_map<(b, n, s, d, e) -> (b, s)>, affine_map<(b, n, s, d, e) -> (b, n, e)>]} -> tensor<2x77x16xf32>
  return %0 : tensor<2x77x16xf32>
}

// -----

// CHECK-LABEL: @short
// CHECK: attn.segment_mean {{.*}} -> tensor<17x16xf32>
// CHECK: attn.segment_mean {{.*}} -> tensor<1x16xf32>
func.func @short(%q: tensor<17x16xf32>, %k: tensor<1x16xf32>) -> tensor<17x16xf32> {
  // expected-remark @below {{softmax attention replaced by soft: 17 landmarks, not 49, as many as keys: exact attention costs less}}
  %0 = attn.softmax_attention ins(%q, %q, %q : tensor<17x16xf32>, tensor<17x16xf32>, tensor<17x16xf32>)
         outs(%q : tensor<17x16xf32>) -> tensor<17x16xf32>
  // expected-remark @below {{softmax attention replaced by soft: 1 landmark, not 49, as many as keys: exact attention costs less; with one landmark, all rows are multiples of the same}}
  %1 = attn.softmax_attention ins(%0, %k, %k : tensor<17x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>)
         outs(%q : tensor<17x16xf32>) -> tensor<17x16xf32>
  return %1 : tensor<17x16xf32>
}

// -----

// CHECK-LABEL: @dynamic
// CHECK: attn.segment_mean {{.*}} -> tensor<49x?xf32>
// CHECK: attn.nystrom_attention
func.func @dynamic(%q: tensor<?x?xf32>, %v: tensor<?x64xf32>) -> tensor<?x64xf32> {
  // expected-remark @below {{softmax attention replaced by soft: 49 landmarks}}
  %0 = attn.softmax_attention ins(%q, %q, %v : tensor<?x?xf32>, tensor<?x?xf32>, tensor<?x64xf32>)
         outs(%v : tensor<?x64xf32>) -> tensor<?x64xf32>
  return %0 : tensor<?x64xf32>
}

// -----

func.func @causal(%q: tensor<77x16xf32>) -> tensor<77x16xf32> {
  // expected-remark @below {{softmax attention not approximated: soft has no causal form}}
  %0 = attn.softmax_attention causal ins(%q, %q, %q : tensor<77x16xf32>, tensor<77x16xf32>, tensor<77x16xf32>)
         outs(%q : tensor<77x16xf32>) -> tensor<77x16xf32>
  return %0 : tensor<77x16xf32>
}

// -----

func.func @memrefs(%q: memref<77x16xf32>, %o: memref<77x16xf32>) {
  // expected-remark @below {{softmax attention not approximated: its operands are memrefs, to which no tensors can be added; approximate before bufferization}}
  attn.softmax_attention ins(%q, %q, %q : memref<77x16xf32>, memref<77x16xf32>, memref<77x16xf32>)
    outs(%o : memref<77x16xf32>)
  return
}

// -----

func.func @negative_scale(%q: tensor<77x16xf32>) -> tensor<77x16xf32> {
  %scale = arith.constant -0.5 : f32
  // expected-remark @below {{softmax attention not approximated: the scale is negative (-5.000000e-01); queries and keys are multiplied by its root}}
  %0 = attn.softmax_attention ins(%q, %q, %q : tensor<77x16xf32>, tensor<77x16xf32>, tensor<77x16xf32>)
         scale(%scale : f32) outs(%q : tensor<77x16xf32>) -> tensor<77x16xf32>
  return %0 : tensor<77x16xf32>
}
