// RUN: attn-opt %s --split-input-file --attn-approximate="method=efficient" -verify-diagnostics | FileCheck %s

// CHECK-LABEL: @cross
// CHECK-SAME: %[[Q:[^:]*]]: tensor<8x7x64xf32>, %[[K:[^:]*]]: tensor<8x77x64xf32>, %[[V:[^:]*]]: tensor<8x77x32xf32>, %[[O:[^:]*]]: tensor<8x7x32xf32>
// CHECK: attn.linear_attention ins(%[[Q]], %[[K]], %[[V]] : {{[^)]*}}) outs(%[[O]] : {{[^)]*}})
// CHECK-SAME: {key_map = #attn.exponential<dot, normalize = sequence>, query_map = #attn.exponential<dot, normalize = row>} ->
func.func @cross(%q: tensor<8x7x64xf32>, %k: tensor<8x77x64xf32>, %v: tensor<8x77x32xf32>, %o: tensor<8x7x32xf32>) -> tensor<8x7x32xf32> {
  // expected-remark @below {{softmax attention replaced by efficient: the scale is dropped}}
  %0 = attn.softmax_attention ins(%q, %k, %v : tensor<8x7x64xf32>, tensor<8x77x64xf32>, tensor<8x77x32xf32>)
         outs(%o : tensor<8x7x32xf32>) -> tensor<8x7x32xf32>
  return %0 : tensor<8x7x32xf32>
}

// -----

// CHECK-LABEL: @padded_memref
// CHECK: attn.linear_attention ins({{.*}}) key_mask(%{{.*}} : memref<8x77xi1>) outs
func.func @padded_memref(%q: memref<8x77x64xf16>, %m: memref<8x77xi1>, %o: memref<8x77x64xf16>) {
  // expected-remark @below {{softmax attention replaced by efficient: the scale is dropped; a query that may attend to no key gives 0, not the mean of the values}}
  attn.softmax_attention ins(%q, %q, %q : memref<8x77x64xf16>, memref<8x77x64xf16>, memref<8x77x64xf16>)
    mask(%m : memref<8x77xi1>) outs(%o : memref<8x77x64xf16>)
    {empty_row = #attn.empty_row<mean>, indexing_maps = [affine_map<(h, n, s, d, e) -> (h, n, d)>, affine_map<(h, n, s, d, e) -> (h, s, d)>,
      affine_map<(h, n, s, d, e) -> (h, s, e)>, affine_map<(h, n, s, d, e) -> (h, s)>, affine_map<(h, n, s, d, e) -> (h, n, e)>]}
  return
}

// -----

func.func @causal(%q: tensor<8x77x64xf32>) -> tensor<8x77x64xf32> {
  // expected-remark @below {{softmax attention not approximated: efficient has no causal form}}
  %0 = attn.softmax_attention causal ins(%q, %q, %q : tensor<8x77x64xf32>, tensor<8x77x64xf32>, tensor<8x77x64xf32>)
         outs(%q : tensor<8x77x64xf32>) -> tensor<8x77x64xf32>
  return %0 : tensor<8x77x64xf32>
}
