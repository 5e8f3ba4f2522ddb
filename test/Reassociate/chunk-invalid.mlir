// RUN: attn-opt %s --split-input-file --attn-chunk -verify-diagnostics | FileCheck %s
// RUN: not attn-opt %s --attn-chunk="chunk-size=-1" 2>&1 | FileCheck %s --check-prefix=SIZE

// SIZE: error: expected a chunk-size of 0 or more, found -1

// CHECK-LABEL: @memref
// CHECK: attn.linear_attention {{.*}} order = #attn.order<left>
func.func @memref(%q: memref<777x64xf32>, %o: memref<777x64xf32>) {
  // expected-remark @below {{causal linear attention does not run in chunks: it works on memrefs}}
  attn.linear_attention causal ins(%q, %q, %q : memref<777x64xf32>, memref<777x64xf32>, memref<777x64xf32>)
    outs(%o : memref<777x64xf32>) {query_map = #attn.relu, key_map = #attn.relu}
  return
}

// -----

// CHECK-LABEL: @mask_of_group
// CHECK: attn.linear_attention {{.*}} order = #attn.order<left>
#query = affine_map<(g, n, s, r, d, e) -> (g, n, d)>
#key = affine_map<(g, n, s, r, d, e) -> (s, d)>
#value = affine_map<(g, n, s, r, d, e) -> (s, e)>
#mask = affine_map<(g, n, s, r, d, e) -> (g, s)>
#out = affine_map<(g, n, s, r, d, e) -> (g, n, e)>
func.func @mask_of_group(%q: tensor<2x777x64xf32>, %k: tensor<777x64xf32>, %m: tensor<2x777xi1>) -> tensor<2x777x64xf32> {
  // expected-remark @below {{causal linear attention does not run in chunks: the key mask has a leading dimension that the keys lack}}
  %0 = attn.linear_attention causal ins(%q, %k, %k : tensor<2x777x64xf32>, tensor<777x64xf32>, tensor<777x64xf32>)
         key_mask(%m : tensor<2x777xi1>) outs(%q : tensor<2x777x64xf32>)
         {query_map = #attn.relu, key_map = #attn.relu, indexing_maps = [#query, #key, #value, #mask, #out]} -> tensor<2x777x64xf32>
  return %0 : tensor<2x777x64xf32>
}
