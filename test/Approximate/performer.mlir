// RUN: attn-opt %s --split-input-file --attn-approximate="method=performer features=3" -verify-diagnostics | FileCheck %s

// One projection for queries and keys of all heads; the root of the scale, D^-¼.
// CHECK-DAG: #[[QUERY:.*]] = affine_map<(d0, d1, d2, d3, d4, d5, d6) -> (d0, d1, d6)>
// CHECK-DAG: #[[KEY:.*]] = affine_map<(d0, d1, d2, d3, d4, d5, d6) -> (d0, d2, d6)>
// CHECK-DAG: #[[VALUE:.*]] = affine_map<(d0, d1, d2, d3, d4, d5, d6) -> (d0, d2, d5)>
// CHECK-DAG: #[[PROJECTION:.*]] = affine_map<(d0, d1, d2, d3, d4, d5, d6) -> (d4, d6)>
// CHECK-DAG: #[[OUT:.*]] = affine_map<(d0, d1, d2, d3, d4, d5, d6) -> (d0, d1, d5)>
// CHECK-LABEL: @causal
// CHECK-DAG: %[[W:.*]] = arith.constant dense<{{.*}}> : tensor<3x16xf32>
// CHECK-DAG: %[[ROOT:.*]] = arith.constant 5.000000e-01 : f32
// CHECK: attn.linear_attention causal ins({{.*}}) query_projection(%[[W]] : tensor<3x16xf32>) key_projection(%[[W]] : tensor<3x16xf32>)
// CHECK-SAME: scale(%[[ROOT]] : f32) query_offset(%{{.*}}) outs
// CHECK-SAME: indexing_maps = [#[[QUERY]], #[[KEY]], #[[VALUE]], #[[PROJECTION]], #[[PROJECTION]], #[[OUT]]]
// CHECK-SAME: key_map = #attn.exponential<positive>, normalizer = #attn.normalizer<add, 1.0e-06>, query_map = #attn.exponential<positive>
func.func @causal(%q: tensor<8x77x16xf32>, %offset: index) -> tensor<8x77x16xf32> {
  // expected-remark @below {{softmax attention replaced by performer: 3 random features from seed 0}}
  %0 = attn.softmax_attention causal ins(%q, %q, %q : tensor<8x77x16xf32>, tensor<8x77x16xf32>, tensor<8x77x16xf32>)
         query_offset(%offset) outs(%q : tensor<8x77x16xf32>) -> tensor<8x77x16xf32>
  return %0 : tensor<8x77x16xf32>
}

// -----

// Grouped queries, key padding, a scale of 16 bit; dynamic lengths.
// CHECK-DAG: #[[QUERY:.*]] = affine_map<(d0, d1, d2, d3, d4, d5, d6, d7, d8) -> (d0, d3, d1, d2, d8)>
// CHECK-DAG: #[[KEY:.*]] = affine_map<(d0, d1, d2, d3, d4, d5, d6, d7, d8) -> (d0, d4, d1, d8)>
// CHECK-DAG: #[[VALUE:.*]] = affine_map<(d0, d1, d2, d3, d4, d5, d6, d7, d8) -> (d0, d4, d1, d7)>
// CHECK-DAG: #[[MASK:.*]] = affine_map<(d0, d1, d2, d3, d4, d5, d6, d7, d8) -> (d0, d4)>
// CHECK-DAG: #[[PROJECTION:.*]] = affine_map<(d0, d1, d2, d3, d4, d5, d6, d7, d8) -> (d6, d8)>
// CHECK-DAG: #[[OUT:.*]] = affine_map<(d0, d1, d2, d3, d4, d5, d6, d7, d8) -> (d0, d3, d1, d2, d7)>
// CHECK: @grouped
// CHECK-SAME: %[[SCALE:[^:]*]]: f16)
// CHECK: %[[WIDE:.*]] = arith.extf %[[SCALE]] : f16 to f32
// CHECK: %[[ROOT:.*]] = math.sqrt %[[WIDE]] : f32
// CHECK: attn.linear_attention ins({{.*}}) key_mask(%{{.*}} : tensor<2x?xi1>) query_projection
// CHECK-SAME: scale(%[[ROOT]] : f32) outs
// CHECK-SAME: indexing_maps = [#[[QUERY]], #[[KEY]], #[[VALUE]], #[[MASK]], #[[PROJECTION]], #[[PROJECTION]], #[[OUT]]]
#query = affine_map<(b, h, g, n, s, d, e) -> (b, n, h, g, d)>
#key = affine_map<(b, h, g, n, s, d, e) -> (b, s, h, d)>
#value = affine_map<(b, h, g, n, s, d, e) -> (b, s, h, e)>
#mask = affine_map<(b, h, g, n, s, d, e) -> (b, s)>
#out = affine_map<(b, h, g, n, s, d, e) -> (b, n, h, g, e)>
func.func @grouped(%q: tensor<2x?x4x2x16xf16>, %k: tensor<2x?x4x16xf16>, %v: tensor<2x?x4x8xf16>, %m: tensor<2x?xi1>,
                   %o: tensor<2x?x4x2x8xf16>, %scale: f16) -> tensor<2x?x4x2x8xf16> {
  // expected-remark @below {{softmax attention replaced by performer: 3 random features from seed 0; a query that may attend to no key gives 0, not NaN}}
  %0 = attn.softmax_attention ins(%q, %k, %v : tensor<2x?x4x2x16xf16>, tensor<2x?x4x16xf16>, tensor<2x?x4x8xf16>)
         mask(%m : tensor<2x?xi1>) scale(%scale : f16) outs(%o : tensor<2x?x4x2x8xf16>)
         {empty_row = #attn.empty_row<nan>, indexing_maps = [#query, #key, #value, #mask, #out]} -> tensor<2x?x4x2x8xf16>
  return %0 : tensor<2x?x4x2x8xf16>
}

// -----

// CHECK-LABEL: @f64
// CHECK: arith.constant dense<{{.*}}> : tensor<3x16xf64>
// CHECK: scale(%{{.*}} : f64)
func.func @f64(%q: tensor<77x16xf64>) -> tensor<77x16xf64> {
  // expected-remark @below {{softmax attention replaced by performer: 3 random features from seed 0}}
  %0 = attn.softmax_attention ins(%q, %q, %q : tensor<77x16xf64>, tensor<77x16xf64>, tensor<77x16xf64>)
         outs(%q : tensor<77x16xf64>) -> tensor<77x16xf64>
  return %0 : tensor<77x16xf64>
}

// -----

func.func @unknown_components(%q: tensor<77x?xf32>) -> tensor<77x?xf32> {
  // expected-remark @below {{softmax attention not approximated: the size of queries and keys, D, is not known; random features are drawn for it when compiling}}
  %0 = attn.softmax_attention ins(%q, %q, %q : tensor<77x?xf32>, tensor<77x?xf32>, tensor<77x?xf32>)
         outs(%q : tensor<77x?xf32>) -> tensor<77x?xf32>
  return %0 : tensor<77x?xf32>
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
