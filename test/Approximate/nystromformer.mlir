// RUN: attn-opt %s --split-input-file --attn-approximate="method=nystromformer" -canonicalize -cse -verify-diagnostics | FileCheck %s
// RUN: attn-opt %s --split-input-file --attn-approximate="method=nystromformer landmarks=5 iterations=3" 2>/dev/null | FileCheck %s --check-prefix=KEYS

// KEYS-COUNT-2: attn.segment_mean {{.*}} -> tensor<8x5x16xf32>
// KEYS: inverse = #attn.newton<third_order, iterations = 3, alpha = 1.0, ridge = 0.0>

// Landmarks of keys and of queries, both times the root of the scale.
// CHECK-LABEL: @self
// CHECK-SAME: %[[Q:[^:]*]]: tensor<8x77x16xf32>, %[[K:[^:]*]]: tensor<8x77x16xf32>
// CHECK: %[[ROOT:.*]] = arith.constant 5.000000e-01 : f32
// CHECK: %[[KMEANS:.*]] = attn.segment_mean ins(%[[K]] : {{.*}} -> tensor<8x64x16xf32>
// CHECK: %[[LK:.*]] = linalg.generic {{.*}} ins(%[[KMEANS]] :
// CHECK:   arith.mulf %{{.*}}, %[[ROOT]]
// CHECK: %[[QMEANS:.*]] = attn.segment_mean ins(%[[Q]] : {{.*}} -> tensor<8x64x16xf32>
// CHECK: %[[LQ:.*]] = linalg.generic {{.*}} ins(%[[QMEANS]] :
// CHECK:   arith.mulf %{{.*}}, %[[ROOT]]
// CHECK: attn.nystrom_attention ins(%[[Q]], %[[K]], %[[K]], %[[LK]], %[[LQ]] : {{.*}}) scale(%[[ROOT]] : f32) outs
// CHECK-SAME: {inverse = #attn.newton<third_order, iterations = 6, alpha = 1.0, ridge = 0.0>, key_map = #attn.exponential<dot, normalize = sequence>, query_map = #attn.exponential<dot, normalize = row>} ->
func.func @self(%q: tensor<8x77x16xf32>, %k: tensor<8x77x16xf32>) -> tensor<8x77x16xf32> {
  // expected-remark @below {{softmax attention replaced by nystromformer: 64 landmarks}}
  %0 = attn.softmax_attention ins(%q, %k, %k : tensor<8x77x16xf32>, tensor<8x77x16xf32>, tensor<8x77x16xf32>)
         outs(%q : tensor<8x77x16xf32>) -> tensor<8x77x16xf32>
  return %0 : tensor<8x77x16xf32>
}

// -----

// Landmarks of queries are those of each group; as many queries as keys: padded alike.
// CHECK-DAG: #[[K:.*]] = affine_map<(d0, d1, d2, d3, d4) -> (d0, d2, d1, d4)>
// CHECK-DAG: #[[KM:.*]] = affine_map<(d0, d1, d2, d3, d4) -> (d0, d2)>
// CHECK-DAG: #[[KL:.*]] = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
// CHECK-DAG: #[[Q:.*]] = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d3, d1, d2, d5)>
// CHECK-DAG: #[[QM:.*]] = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d3)>
// CHECK-DAG: #[[QL:.*]] = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d1, d2, d4, d5)>
// CHECK-DAG: #[[LK:.*]] = affine_map<(d0, d1, d2, d3, d4, d5, d6, d7) -> (d0, d1, d5, d7)>
// CHECK-DAG: #[[LQ:.*]] = affine_map<(d0, d1, d2, d3, d4, d5, d6, d7) -> (d0, d1, d2, d5, d7)>
// CHECK-DAG: #[[MASK:.*]] = affine_map<(d0, d1, d2, d3, d4, d5, d6, d7) -> (d0, d4)>
// CHECK: @grouped
// CHECK: attn.segment_mean {{.*}} key_mask({{.*}}) outs({{.*}}) {indexing_maps = [#[[K]], #[[KM]], #[[KL]]]} -> tensor<2x4x64x64xf32>
// CHECK: attn.segment_mean {{.*}} key_mask({{.*}}) outs({{.*}}) {indexing_maps = [#[[Q]], #[[QM]], #[[QL]]]} -> tensor<2x4x2x64x64xf32>
// CHECK: attn.nystrom_attention
// CHECK-SAME: indexing_maps = [#{{[^,]*}}, #{{[^,]*}}, #{{[^,]*}}, #[[LK]], #[[LQ]], #[[MASK]], #{{[^,]*}}]
#query = affine_map<(b, h, g, n, s, d, e) -> (b, n, h, g, d)>
#key = affine_map<(b, h, g, n, s, d, e) -> (b, s, h, d)>
#value = affine_map<(b, h, g, n, s, d, e) -> (b, s, h, e)>
#mask = affine_map<(b, h, g, n, s, d, e) -> (b, s)>
#out = affine_map<(b, h, g, n, s, d, e) -> (b, n, h, g, e)>
func.func @grouped(%q: tensor<2x77x4x2x64xf16>, %k: tensor<2x77x4x64xf16>, %m: tensor<2x77xi1>) -> tensor<2x77x4x2x64xf16> {
  // expected-remark @below {{softmax attention replaced by nystromformer: 64 landmarks; landmarks of queries leave out what is masked; a query that may attend to no key gives 0, not NaN}}
  %0 = attn.softmax_attention ins(%q, %k, %k : tensor<2x77x4x2x64xf16>, tensor<2x77x4x64xf16>, tensor<2x77x4x64xf16>)
         mask(%m : tensor<2x77xi1>) outs(%q : tensor<2x77x4x2x64xf16>)
         {empty_row = #attn.empty_row<nan>, indexing_maps = [#query, #key, #value, #mask, #out]} -> tensor<2x77x4x2x64xf16>
  return %0 : tensor<2x77x4x2x64xf16>
}

// -----

// The same of dynamic lengths that are one length.
// CHECK-LABEL: @dynamic
// CHECK-COUNT-2: attn.segment_mean {{.*}} key_mask
func.func @dynamic(%x: tensor<?x16xf32>, %m: tensor<?xi1>) -> tensor<?x16xf32> {
  %c0 = arith.constant 0 : index
  %n = tensor.dim %x, %c0 : tensor<?x16xf32>
  %empty = tensor.empty(%n) : tensor<?x16xf32>
  %q = linalg.exp ins(%x : tensor<?x16xf32>) outs(%empty : tensor<?x16xf32>) -> tensor<?x16xf32>
  // expected-remark @below {{softmax attention replaced by nystromformer: 64 landmarks; landmarks of queries leave out what is masked}}
  %0 = attn.softmax_attention ins(%q, %x, %x : tensor<?x16xf32>, tensor<?x16xf32>, tensor<?x16xf32>)
         mask(%m : tensor<?xi1>) outs(%x : tensor<?x16xf32>)
         {indexing_maps = [affine_map<(n, s, d, e) -> (n, d)>, affine_map<(n, s, d, e) -> (s, d)>, affine_map<(n, s, d, e) -> (s, e)>,
           affine_map<(n, s, d, e) -> (s)>, affine_map<(n, s, d, e) -> (n, e)>]} -> tensor<?x16xf32>
  return %0 : tensor<?x16xf32>
}

// -----

// CHECK-LABEL: @cross
// CHECK: attn.segment_mean {{.*}} key_mask({{.*}} -> tensor<7x16xf32>
// CHECK: attn.segment_mean ins({{[^)]*}}) outs({{.*}} -> tensor<7x16xf32>
func.func @cross(%q: tensor<7x16xf32>, %k: tensor<77x16xf32>, %m: tensor<77xi1>) -> tensor<7x16xf32> {
  // expected-remark @below {{softmax attention replaced by nystromformer: 7 landmarks, not 64, as many as queries: exact attention costs less; landmarks of queries are of all queries, padding included}}
  %0 = attn.softmax_attention ins(%q, %k, %k : tensor<7x16xf32>, tensor<77x16xf32>, tensor<77x16xf32>)
         mask(%m : tensor<77xi1>) outs(%q : tensor<7x16xf32>)
         {indexing_maps = [affine_map<(n, s, d, e) -> (n, d)>, affine_map<(n, s, d, e) -> (s, d)>, affine_map<(n, s, d, e) -> (s, e)>,
           affine_map<(n, s, d, e) -> (s)>, affine_map<(n, s, d, e) -> (n, e)>]} -> tensor<7x16xf32>
  return %0 : tensor<7x16xf32>
}

// -----

// CHECK-LABEL: @one
func.func @one(%q: tensor<1x16xf32>, %k: tensor<77x16xf32>) -> tensor<1x16xf32> {
  // expected-remark @below {{softmax attention replaced by nystromformer: 1 landmark, not 64, as many as queries: exact attention costs less; with one landmark, all rows are the same}}
  %0 = attn.softmax_attention ins(%q, %k, %k : tensor<1x16xf32>, tensor<77x16xf32>, tensor<77x16xf32>)
         outs(%q : tensor<1x16xf32>) -> tensor<1x16xf32>
  return %0 : tensor<1x16xf32>
}

// -----

func.func @causal(%q: tensor<77x16xf32>) -> tensor<77x16xf32> {
  // expected-remark @below {{softmax attention not approximated: nystromformer has no causal form}}
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
