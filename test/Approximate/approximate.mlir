// RUN: attn-opt %s --split-input-file --attn-approximate="method=cosformer" --cse -verify-diagnostics | FileCheck %s


// CHECK-LABEL: @self
// CHECK-SAME: %[[Q:[^:]*]]: tensor<2x8x77x64xf32>, %[[K:[^:]*]]: tensor<2x8x77x64xf32>, %[[V:[^:]*]]: tensor<2x8x77x32xf32>, %[[O:[^:]*]]: tensor<2x8x77x32xf32>
// CHECK: %[[M:.*]] = arith.constant 77 : index
// CHECK: attn.linear_attention ins(%[[Q]], %[[K]], %[[V]] : {{.*}}) max_length(%[[M]]) outs(%[[O]] : {{.*}})
// CHECK-SAME: {key_map = #attn.relu, normalizer = #attn.normalizer<clamp, 1.0e-06>, query_map = #attn.relu, reweighting = #attn.cosine}
// CHECK-SAME: -> tensor<2x8x77x32xf32>
func.func @self(%q: tensor<2x8x77x64xf32>, %k: tensor<2x8x77x64xf32>, %v: tensor<2x8x77x32xf32>, %o: tensor<2x8x77x32xf32>) -> tensor<2x8x77x32xf32> {
  // expected-remark @below {{softmax attention replaced by cosformer: max-length is 77; the scale is dropped}}
  %0 = attn.softmax_attention ins(%q, %k, %v : tensor<2x8x77x64xf32>, tensor<2x8x77x64xf32>, tensor<2x8x77x32xf32>)
         outs(%o : tensor<2x8x77x32xf32>) -> tensor<2x8x77x32xf32>
  return %0 : tensor<2x8x77x32xf32>
}

// -----

// Causality carries over; the first query sees the first key, so there is no empty row.
// CHECK-LABEL: @causal
// CHECK: attn.linear_attention causal ins(
func.func @causal(%q: tensor<8x77x64xf32>, %k: tensor<8x77x64xf32>, %v: tensor<8x77x64xf32>, %o: tensor<8x77x64xf32>) -> tensor<8x77x64xf32> {
  // expected-remark @below {{softmax attention replaced by cosformer: max-length is 77; the scale is dropped}}
  %0 = attn.softmax_attention causal ins(%q, %k, %v : tensor<8x77x64xf32>, tensor<8x77x64xf32>, tensor<8x77x64xf32>)
         outs(%o : tensor<8x77x64xf32>) {empty_row = #attn.empty_row<nan>} -> tensor<8x77x64xf32>
  return %0 : tensor<8x77x64xf32>
}

// -----

// M covers the positions of both queries and keys.
// CHECK-LABEL: @cross
// CHECK: %[[M:.*]] = arith.constant 107 : index
// CHECK: max_length(%[[M]]) query_offset(%{{.*}})
func.func @cross(%q: tensor<8x7x64xf32>, %k: tensor<8x77x64xf32>, %v: tensor<8x77x64xf32>, %o: tensor<8x7x64xf32>) -> tensor<8x7x64xf32> {
  %c100 = arith.constant 100 : index
  // expected-remark @below {{softmax attention replaced by cosformer: max-length is 107; the scale is dropped}}
  %0 = attn.softmax_attention ins(%q, %k, %v : tensor<8x7x64xf32>, tensor<8x77x64xf32>, tensor<8x77x64xf32>)
         query_offset(%c100) outs(%o : tensor<8x7x64xf32>) -> tensor<8x7x64xf32>
  return %0 : tensor<8x7x64xf32>
}

// -----

// Positions of keys that may be below 0 are raised, and those of queries with them.
// CHECK-LABEL: @dynamic
// CHECK-SAME: %[[Q:[^:]*]]: tensor<8x?x64xf16>, %[[K:[^:]*]]: tensor<8x?x64xf16>, {{.*}}, %[[QO:[^:]*]]: index, %[[KO:[^:]*]]: index)
// CHECK: %[[C0:.*]] = arith.constant 0 : index
// CHECK: %[[LOWEST:.*]] = arith.minsi %[[C0]], %[[KO]]
// CHECK: %[[QP:.*]] = arith.subi %[[QO]], %[[LOWEST]]
// CHECK: %[[KP:.*]] = arith.subi %[[KO]], %[[LOWEST]]
// CHECK: %[[C1:.*]] = arith.constant 1 : index
// CHECK: %[[N:.*]] = tensor.dim %[[Q]], %[[C1]]
// CHECK: %[[QEND:.*]] = arith.addi %[[N]], %[[QP]]
// CHECK: %[[S:.*]] = tensor.dim %[[K]], %[[C1]]
// CHECK: %[[KEND:.*]] = arith.addi %[[S]], %[[KP]]
// CHECK: %[[BOTH:.*]] = arith.maxsi %[[QEND]], %[[KEND]]
// CHECK: %[[M:.*]] = arith.maxsi %[[BOTH]], %[[C1]]
// CHECK: attn.linear_attention causal ins({{.*}}) max_length(%[[M]]) query_offset(%[[QP]]) key_offset(%[[KP]])
func.func @dynamic(%q: tensor<8x?x64xf16>, %k: tensor<8x?x64xf16>, %v: tensor<8x?x64xf16>, %o: tensor<8x?x64xf16>,
                   %qo: index, %ko: index) -> tensor<8x?x64xf16> {
  // expected-remark @below {{softmax attention replaced by cosformer: max-length is max(N + query_offset, S + key_offset) of each call; the scale is dropped; a query that may attend to no key gives 0, not the mean of the values}}
  %0 = attn.softmax_attention causal ins(%q, %k, %v : tensor<8x?x64xf16>, tensor<8x?x64xf16>, tensor<8x?x64xf16>)
         query_offset(%qo) key_offset(%ko) outs(%o : tensor<8x?x64xf16>) {empty_row = #attn.empty_row<mean>} -> tensor<8x?x64xf16>
  return %0 : tensor<8x?x64xf16>
}

// -----

// Aligned to the last key: a query below 0 sees no key and may stay there.
// CHECK-LABEL: @last_aligned
// CHECK-SAME: %[[O:[^:]*]]: index
// CHECK: attn.linear_attention causal ins({{.*}}) max_length(%{{.*}}) query_offset(%[[O]]) outs
func.func @last_aligned(%q: tensor<77x64xf32>, %k: tensor<?x64xf32>, %offset: index) -> tensor<77x64xf32> {
  // expected-remark @below {{softmax attention replaced by cosformer: max-length is max(N + query_offset, S) of each call; the scale is dropped}}
  %0 = attn.softmax_attention causal ins(%q, %k, %k : tensor<77x64xf32>, tensor<?x64xf32>, tensor<?x64xf32>)
         query_offset(%offset) outs(%q : tensor<77x64xf32>) -> tensor<77x64xf32>
  return %0 : tensor<77x64xf32>
}

// -----

// CHECK-LABEL: @below_zero
// CHECK-SAME: %{{.*}}: tensor<77x64xf32>, %[[O:[^:]*]]: index
// CHECK-DAG: %[[CM5:.*]] = arith.constant -5 : index
// CHECK-DAG: %[[M77:.*]] = arith.constant 77 : index
// CHECK: attn.linear_attention causal ins({{.*}}) max_length(%[[M77]]) query_offset(%[[CM5]]) outs
// CHECK-DAG: %[[C0:.*]] = arith.constant 0 : index
// CHECK-DAG: %[[C5:.*]] = arith.constant 5 : index
// CHECK-DAG: %[[M82:.*]] = arith.constant 82 : index
// CHECK: attn.linear_attention ins({{.*}}) max_length(%[[M82]]) query_offset(%[[C0]]) key_offset(%[[C5]])
// CHECK: %[[LOWEST:.*]] = arith.minsi %[[C0]], %[[O]]
// CHECK: %[[P:.*]] = arith.subi %[[O]], %[[LOWEST]]
// CHECK: attn.linear_attention causal ins({{.*}}) max_length(%{{.*}}) query_offset(%[[P]]) key_offset(%[[P]])
func.func @below_zero(%q: tensor<77x64xf32>, %position: index) -> tensor<77x64xf32> {
  %c-5 = arith.constant -5 : index
  // expected-remark @below {{softmax attention replaced by cosformer: max-length is 77; the scale is dropped}}
  %0 = attn.softmax_attention causal ins(%q, %q, %q : tensor<77x64xf32>, tensor<77x64xf32>, tensor<77x64xf32>)
         query_offset(%c-5) outs(%q : tensor<77x64xf32>) -> tensor<77x64xf32>
  // expected-remark @below {{softmax attention replaced by cosformer: max-length is 82; the scale is dropped}}
  %1 = attn.softmax_attention ins(%0, %q, %q : tensor<77x64xf32>, tensor<77x64xf32>, tensor<77x64xf32>)
         query_offset(%c-5) outs(%q : tensor<77x64xf32>) -> tensor<77x64xf32>
  // expected-remark @below {{softmax attention replaced by cosformer: max-length is max(N + query_offset, S + key_offset) of each call; the scale is dropped}}
  %2 = attn.softmax_attention causal ins(%1, %q, %q : tensor<77x64xf32>, tensor<77x64xf32>, tensor<77x64xf32>)
         query_offset(%position) key_offset(%position) outs(%q : tensor<77x64xf32>) -> tensor<77x64xf32>
  return %2 : tensor<77x64xf32>
}

// -----

// Layout, query groups and key padding carry over: dimension r comes in before d.
// CHECK-DAG: #[[QUERY:.*]] = affine_map<(d0, d1, d2, d3, d4, d5, d6, d7) -> (d0, d3, d1, d2, d6)>
// CHECK-DAG: #[[KEY:.*]] = affine_map<(d0, d1, d2, d3, d4, d5, d6, d7) -> (d0, d4, d1, d6)>
// CHECK-DAG: #[[VALUE:.*]] = affine_map<(d0, d1, d2, d3, d4, d5, d6, d7) -> (d0, d4, d1, d7)>
// CHECK-DAG: #[[MASK:.*]] = affine_map<(d0, d1, d2, d3, d4, d5, d6, d7) -> (d0, d4)>
// CHECK-DAG: #[[OUT:.*]] = affine_map<(d0, d1, d2, d3, d4, d5, d6, d7) -> (d0, d3, d1, d2, d7)>
// CHECK: @grouped
// CHECK: attn.linear_attention ins({{.*}}) key_mask(%{{.*}} : tensor<2x77xi1>) max_length
// CHECK-SAME: indexing_maps = [#[[QUERY]], #[[KEY]], #[[VALUE]], #[[MASK]], #[[OUT]]]
#query = affine_map<(b, h, g, n, s, d, e) -> (b, n, h, g, d)>
#key = affine_map<(b, h, g, n, s, d, e) -> (b, s, h, d)>
#value = affine_map<(b, h, g, n, s, d, e) -> (b, s, h, e)>
#mask = affine_map<(b, h, g, n, s, d, e) -> (b, s)>
#out = affine_map<(b, h, g, n, s, d, e) -> (b, n, h, g, e)>
func.func @grouped(%q: tensor<2x77x4x2x64xf32>, %k: tensor<2x77x4x64xf32>, %v: tensor<2x77x4x64xf32>, %m: tensor<2x77xi1>,
                   %o: tensor<2x77x4x2x64xf32>, %scale: f32) -> tensor<2x77x4x2x64xf32> {
  // expected-remark @below {{softmax attention replaced by cosformer: max-length is 77; the scale is dropped; a query that may attend to no key gives 0, not NaN}}
  %0 = attn.softmax_attention ins(%q, %k, %v : tensor<2x77x4x2x64xf32>, tensor<2x77x4x64xf32>, tensor<2x77x4x64xf32>)
         mask(%m : tensor<2x77xi1>) scale(%scale : f32) outs(%o : tensor<2x77x4x2x64xf32>)
         {empty_row = #attn.empty_row<nan>, indexing_maps = [#query, #key, #value, #mask, #out]} -> tensor<2x77x4x2x64xf32>
  return %0 : tensor<2x77x4x2x64xf32>
}

// -----

// CHECK-LABEL: @memref
// CHECK: attn.linear_attention ins({{.*}}) max_length(%{{.*}}) outs(%{{.*}} : memref<8x77x64xf32>) {{{.*}}}
// CHECK-NOT: softmax
func.func @memref(%q: memref<8x77x64xf32>, %k: memref<8x77x64xf32>, %v: memref<8x77x64xf32>, %o: memref<8x77x64xf32>) {
  // expected-remark @below {{softmax attention replaced by cosformer: max-length is 77; the scale is dropped}}
  attn.softmax_attention ins(%q, %k, %v : memref<8x77x64xf32>, memref<8x77x64xf32>, memref<8x77x64xf32>)
    outs(%o : memref<8x77x64xf32>)
  return
}
